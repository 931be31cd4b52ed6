//! Structs: which fields stand for which properties.

use super::super::api::Slot;
use super::super::rust::Ty;
use super::{Binding, Emitter, Field, VALUE, short, squash};

impl Emitter<'_> {
    /// The fields of a struct.
    pub(super) fn struct_fields(&self, path: &str) -> Result<Vec<Field>, String> {
        let info = self.rust.types.get(path).ok_or("it is not there")?;
        let fqn = self.names.get(path).ok_or("it has no name")?;
        let properties = self.properties_of(fqn);
        let mut out = Vec::new();
        for (field, ty) in info.fields.as_ref().ok_or("it has private fields")? {
            // A property whose type was a mistake has a successor with a number.
            let mut reason = None;
            let fitting = properties
                .iter()
                .filter(|p| squash(&p.name) == squash(field) || squash(&p.name) == squash(field) + "v2")
                .find_map(|p| match self.text(ty).filter(|_| self.compatible(&p.ty, ty)) {
                    Some(text) => Some((p, text)),
                    None => {
                        reason = Some(format!("its field {field} has another type: {ty:?}"));
                        None
                    }
                });
            if let Some((p, text)) = fitting {
                let list = text.starts_with("Vec<");
                let has_default =
                    list || self.rust.types.get(&text).is_none_or(|t| t.default) && !text.contains("dyn ");
                let default = p.is_optional() && !text.starts_with("Option<") && text != VALUE && has_default;
                out.push(Field { native: field.clone(), official: vec![p.name.clone()], default, part: false });
                continue;
            }
            // The properties of a base struct may be a field of their own.
            let base = match self.rust.expand(ty) {
                Ty::Path(p, _) if self.bindings.get(&p) == Some(&Binding::Struct) && self.is_base(&p, fqn) => {
                    self.names.get(&p)
                }
                _ => None,
            };
            if let Some(base) = base {
                let names = self.api.properties(base).iter().map(|p| p.name.clone()).collect();
                out.push(Field { native: field.clone(), official: names, default: false, part: true });
                continue;
            }
            match reason {
                // What cannot be given stays as it is by default; clients that give it are told.
                _ if info.default => {}
                _ if matches!(self.rust.expand(ty), Ty::Path(p, _) if short(&p) == "Option") => {
                    out.push(Field { native: field.clone(), official: Vec::new(), default: false, part: false });
                }
                Some(reason) => return Err(reason),
                None => return Err(format!("its field {field} is of its own")),
            }
        }
        Ok(out)
    }

    /// The properties of an official struct, and of those for one language of queries: `PassJsonataProps` for `PassProps`.
    fn properties_of(&self, fqn: &str) -> Vec<&Slot> {
        let mut all = self.api.properties(fqn);
        let of_language = |language: &str| Some(format!("{}{language}Props", fqn.strip_suffix("Props")?));
        for name in ["JsonPath", "Jsonata"].into_iter().filter_map(of_language) {
            let more = self.api.properties(&name).into_iter().filter(|p| all.iter().all(|known| known.name != p.name));
            all.extend(more.collect::<Vec<_>>());
        }
        all
    }
}
