//! Calls: which native function answers an official member, and the code of it.

use std::fmt::Write as _;

use super::super::api::{Slot, Type};
use super::super::rust::{Function, Ty};
use super::{Binding, Emitter, IGNORED, NODE, Target, identifier, short, squash};

impl Emitter<'_> {
    fn call(
        &self,
        target: &Target<'_>,
        slots: &[Slot],
        returns: Option<&Type>,
        of_trait: Option<&str>,
        f: &Function,
    ) -> Result<String, String> {
        if !target.bound && (f.receiver || f.output == Ty::Itself) {
            return Err("it has no objects here".into());
        }
        let mut statements = String::new();
        let mut passed: Vec<String> = Vec::new();
        let through = of_trait.is_some_and(|t| target.through.contains(&t));
        if f.receiver {
            statements.push_str(&format!("let this = o.this::<{}>()?;", target.text));
            passed.push(match (f.by_value, target.of_trait) {
                (true, _) => "this".into(),
                (false, Some(_)) => "&*this".into(),
                (false, None) if through => "&*this".into(),
                (false, None) => "&this".into(),
            });
        }
        for (i, ty) in f.inputs.iter().enumerate() {
            match slots.get(i) {
                Some(slot) => {
                    let (s, e) = self.argument(slot, ty, i)?;
                    write!(statements, " {s}").expect("invariant: text can be written to");
                    passed.push(e);
                }
                None => match self.rust.expand(ty) {
                    Ty::Path(p, _) if short(&p) == "Option" => passed.push("None".into()),
                    _ => return Err("it takes more arguments".into()),
                },
            }
        }
        let short = squash(&f.name);
        let ignored = |slot: &Slot| IGNORED.iter().any(|(method, name)| squash(method) == short && *name == slot.name);
        if f.inputs.len() < slots.len() && !slots[f.inputs.len()..].iter().all(ignored) {
            write!(statements, " a.at_most({})?;", f.inputs.len()).expect("invariant: text can be written to");
        }
        let path = match (of_trait, target.of_trait) {
            (Some(t), Some(_)) => format!("{t}::{}", identifier(&f.name)),
            (Some(t), None) if through => format!("{t}::{}", identifier(&f.name)),
            (Some(t), None) => format!("<{} as {t}>::{}", target.text, identifier(&f.name)),
            (None, _) => format!("<{}>::{}", target.text, identifier(&f.name)),
        };
        let question = if f.fallible { "?" } else { "" };
        let expression = format!("{path}({}){question}", passed.join(", "));
        Ok(format!("{statements} {}", self.result(returns, &f.output, &expression)?))
    }

    /// The native function for an official one: that with the most parameters which fits.
    pub(super) fn choose(
        &self,
        target: &Target<'_>,
        name: &str,
        receiver: bool,
        slots: &[Slot],
        returns: Option<&Type>,
    ) -> Result<String, String> {
        let wanted = squash(name);
        let mut candidates: Vec<_> = target
            .functions
            .iter()
            .filter(|(_, f)| f.receiver == receiver)
            .filter(|(_, f)| {
                let n = squash(&f.name);
                n == wanted || n == format!("{wanted}with")
            })
            .collect();
        candidates.sort_by_key(|(t, f)| {
            (std::cmp::Reverse(f.inputs.len().min(slots.len())), self.needed(slots, f).is_some(), t.is_some())
        });
        self.first_that_fits(target, slots, returns, candidates.into_iter().map(|(t, f)| (*t, *f)))
    }

    /// The first of several functions that fits; where it needs what clients may leave out, a shorter one takes its place then.
    fn first_that_fits<'f>(
        &self,
        target: &Target<'_>,
        slots: &[Slot],
        returns: Option<&Type>,
        candidates: impl Iterator<Item = (Option<&'f str>, &'f Function)>,
    ) -> Result<String, String> {
        let mut reason = "it is not there".to_owned();
        let mut long: Option<(usize, String)> = None;
        for (of_trait, f) in candidates {
            if long.as_ref().is_some_and(|(needed, _)| f.inputs.len() > *needed) {
                continue;
            }
            match (self.call(target, slots, returns, of_trait, f), long) {
                (Ok(short), Some((needed, long))) => {
                    return Ok(format!("if a.json({needed}).is_null() {{ {short} }} else {{ {long} }}"));
                }
                (Ok(code), None) => match self.needed(slots, f) {
                    Some(needed) => long = Some((needed, code)),
                    None => return Ok(code),
                },
                (Err(_), Some(kept)) => long = Some(kept),
                (Err(e), None) => {
                    reason = e;
                    long = None;
                }
            }
        }
        long.map(|(_, code)| code).ok_or(reason)
    }

    /// The first parameter that clients may leave out and the function may not.
    fn needed(&self, slots: &[Slot], f: &Function) -> Option<usize> {
        f.inputs.iter().zip(slots).position(|(ty, slot)| {
            let ty = self.rust.expand(ty);
            let inner = match &ty {
                Ty::Into(t) | Ty::Ref(t) => self.rust.expand(t),
                other => other.clone(),
            };
            let text = matches!(inner, Ty::Str | Ty::String | Ty::AsRefStr | Ty::Int(_) | Ty::Float | Ty::Dyn(_));
            let object = matches!(&inner, Ty::Path(p, args) if args.is_empty()
                && (self.bindings.get(p).is_some_and(|b| matches!(b, Binding::Enum | Binding::Class | Binding::Hand))
                    && !self.api_struct(p)));
            slot.is_optional() && (text || object) && self.default_of(slot, &ty).is_none()
        })
    }

    /// Whether a type stands for a struct, which may be left out as a whole.
    fn api_struct(&self, path: &str) -> bool {
        self.names.get(path).and_then(|n| self.api.0.get(n)).is_some_and(|i| i.kind == "struct")
    }

    pub(super) fn constructor(&self, target: &Target<'_>, slots: &[Slot]) -> Result<String, String> {
        let mut candidates: Vec<_> = target
            .functions
            .iter()
            .filter(|(t, f)| t.is_none() && !f.receiver && ["new", "with_props", "new_with"].contains(&f.name.as_str()))
            .collect();
        candidates.sort_by_key(|(_, f)| std::cmp::Reverse(f.inputs.len().min(slots.len())));
        let own = target.info.map_or("", |i| i.path.as_str());
        if own == NODE {
            return Err("it has no constructor".to_owned());
        }
        candidates.retain(|(_, f)| f.output == Ty::Itself || matches!(&f.output, Ty::Path(p, _) if p == own));
        if candidates.is_empty() {
            return Err("it has no constructor".to_owned());
        }
        self.first_that_fits(target, slots, None, candidates.into_iter().map(|(_, f)| (None, *f)))
    }
}
