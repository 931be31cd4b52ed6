//! Which official type stands for which native one, and how values of it are read and written.

use super::super::api::{Slot, Type};
use super::super::rust::Ty;
use super::{Binding, CONSTRUCT, DEFAULTS, Emitter, NODE, REFERENCE, TOKEN, VALUE, short, squash, textual};

impl Emitter<'_> {
    /// A type that can be read from messages and written to them, in source form.
    pub(super) fn text(&self, ty: &Ty) -> Option<String> {
        Some(match self.rust.expand(ty) {
            Ty::Unit => "()".into(),
            Ty::Bool => "bool".into(),
            Ty::Float => "f64".into(),
            Ty::Int(t) if ["u8", "u16", "u32", "u64", "usize", "i32", "i64"].contains(&t.as_str()) => t,
            Ty::Str | Ty::String => "String".into(),
            Ty::Path(path, args) => match (short(&path), args.as_slice()) {
                ("Option" | "Vec" | "Box", [t]) => format!("{}<{}>", short(&path), self.text(t)?),
                ("Rc", [Ty::Dyn(t)]) if self.bound_traits.contains(t) => format!("std::rc::Rc<dyn {t}>"),
                ("IndexMap" | "BTreeMap" | "HashMap", [Ty::String, t, ..]) => {
                    let krate = if short(&path) == "IndexMap" { "indexmap" } else { "std::collections" };
                    format!("{krate}::{}<String, {}>", short(&path), self.text(t)?)
                }
                (_, []) if path == VALUE => path,
                (_, []) if self.bindings.get(&path).is_some_and(|b| *b != Binding::Statics) => path,
                _ => return None,
            },
            _ => return None,
        })
    }

    /// Whether an official type and a native one can be the same thing.
    pub(super) fn compatible(&self, official: &Type, ty: &Ty) -> bool {
        let ty = self.rust.expand(ty);
        match (&ty, official) {
            (Ty::Ref(t) | Ty::Into(t), _) => self.compatible(official, t),
            (Ty::AsRefStr, o) => textual(o),
            (Ty::Iter(t) | Ty::Slice(t), Type::List(o)) => self.compatible(o, t),
            (Ty::Iter(t) | Ty::Slice(t), o) => self.compatible(o, t),
            (Ty::Path(path, args), _) if ["Option", "Box"].contains(&short(path)) && args.len() == 1 => {
                self.compatible(official, &args[0])
            }
            (Ty::Path(path, args), Type::List(o)) if short(path) == "Vec" => self.compatible(o, &args[0]),
            // A variadic parameter's type is that of one argument.
            (Ty::Path(path, args), o) if short(path) == "Vec" && args.len() == 1 => self.compatible(o, &args[0]),
            (Ty::Bool, o) => *o == Type::Boolean,
            (Ty::Int(_) | Ty::Float, o) => *o == Type::Number,
            // What refers to a resource by its name or ARN is what `Ref` gives.
            (Ty::Str | Ty::String, Type::Named(name)) => {
                self.api.0.get(name).is_some_and(|i| i.kind == "class" || i.kind == "interface")
            }
            (Ty::Str | Ty::String, o) => textual(o),
            (Ty::Path(path, _), Type::Named(name)) => {
                let item = self.api.0.get(name);
                let same = short(path).eq_ignore_ascii_case(name.rsplit('.').next().unwrap_or_default());
                match (self.bindings.get(path), item.map(|i| i.kind.as_str())) {
                    (Some(Binding::Struct), Some("struct")) => {
                        same || self.is_base(path, name) || self.covers(path, name)
                    }
                    (Some(Binding::Enum), Some("enum")) => same,
                    (Some(Binding::Struct), Some("enum")) | (Some(Binding::Enum), Some("struct")) => false,
                    (_, Some("struct" | "enum")) => same || self.hand.contains(path),
                    _ => !matches!(self.bindings.get(path), Some(Binding::Struct | Binding::Enum)),
                }
            }
            (Ty::Path(path, _), Type::String | Type::Number | Type::Boolean) => {
                !matches!(self.bindings.get(path), Some(Binding::Struct | Binding::Enum | Binding::Class))
            }
            _ => true,
        }
    }

    /// Whether a native struct has all that an official one of another name has.
    fn covers(&self, path: &str, official: &str) -> bool {
        let fields = self.rust.types.get(path).and_then(|t| t.fields.as_ref());
        let properties = self.api.properties(official);
        !properties.is_empty()
            && fields
                .is_some_and(|f| properties.iter().all(|p| f.iter().any(|(name, _)| squash(name) == squash(&p.name))))
    }

    /// Whether a native struct is the base of an official one, whose further members are refused then.
    pub(super) fn is_base(&self, path: &str, official: &str) -> bool {
        let mut names = vec![official];
        while let Some(name) = names.pop() {
            if self.names.get(path).is_some_and(|n| n == name) {
                return true;
            }
            if let Some(item) = self.api.0.get(name) {
                names.extend(item.interfaces.iter().chain(&item.base).map(String::as_str));
            }
        }
        false
    }

    /// What a parameter is when it is left out.
    pub(super) fn default_of(&self, slot: &Slot, ty: &Ty) -> Option<&'static str> {
        let inner = match ty {
            Ty::Ref(inner) | Ty::Into(inner) => inner,
            other => other,
        };
        let text = match inner {
            Ty::AsRefStr => "String".to_owned(),
            other => self.text(other)?,
        };
        let same = |(name, of, _): &&(&str, &str, &str)| *name == slot.name && *of == text;
        DEFAULTS.iter().find(same).filter(|_| slot.is_optional()).map(|(_, _, default)| *default)
    }

    /// How one argument is read: statements, and the expression that is passed.
    pub(super) fn argument(&self, slot: &Slot, ty: &Ty, i: usize) -> Result<(String, String), String> {
        let refuse = || format!("parameter {} has another type: {ty:?}", slot.name);
        if !self.compatible(&slot.ty, ty) {
            return Err(refuse());
        }
        let v = format!("a{i}");
        let read = |text: String| match slot.is_variadic() {
            true => format!("let {v} = a.rest::<{text}>(k, {i})?;"),
            false => format!("let {v} = a.get::<{text}>(k, {i})?;"),
        };
        let expanded = self.rust.expand(ty);
        let text = |t: &Ty| self.text(t).ok_or_else(refuse);
        let element = |t: &Ty| match t {
            Ty::Into(t) | Ty::Ref(t) => text(t),
            Ty::AsRefStr => Ok("String".to_owned()),
            t => text(t),
        };
        if let Some(default) = self.default_of(slot, &expanded) {
            let (inner, reference) = match &expanded {
                Ty::Ref(inner) => (&**inner, "&"),
                Ty::Into(inner) => (&**inner, ""),
                other => (other, ""),
            };
            let t = element(inner)?;
            let statement = format!("let {v} = a.get::<Option<{t}>>(k, {i})?.unwrap_or_else(|| {default});");
            return Ok((statement, format!("{reference}{v}")));
        }
        let many = |t: &str| if slot.is_variadic() { t.to_owned() } else { format!("Vec<{t}>") };
        Ok(match &expanded {
            Ty::Ref(inner) => match &**inner {
                Ty::Dyn(t) if t == CONSTRUCT => (format!("let {v} = a.construct(k, {i})?;"), format!("&{v}")),
                Ty::Path(p, _) if p == NODE => (format!("let {v} = a.construct(k, {i})?;"), format!("&{v}")),
                Ty::Dyn(t) if self.bound_traits.contains(t) => {
                    (read(format!("std::rc::Rc<dyn {t}>")), format!("&*{v}"))
                }
                Ty::Slice(t) => match &**t {
                    Ty::Ref(s) if **s == Ty::Str => (
                        format!(
                            "{} let {v}: Vec<&str> = {v}.iter().map(String::as_str).collect();",
                            read(many("String"))
                        ),
                        format!("&{v}"),
                    ),
                    Ty::Ref(d) => match &**d {
                        Ty::Dyn(t) if t == CONSTRUCT => (
                            format!(
                                "{} let {v}: Vec<&dyn {t}> = {v}.iter().map(|x| x as &dyn {t}).collect();",
                                read(many(NODE))
                            ),
                            format!("&{v}"),
                        ),
                        Ty::Dyn(t) if self.bound_traits.contains(t) => (
                            format!(
                                "{} let {v}: Vec<&dyn {t}> = {v}.iter().map(|x| &**x).collect();",
                                read(many(&format!("std::rc::Rc<dyn {t}>")))
                            ),
                            format!("&{v}"),
                        ),
                        t => (
                            format!("{} let {v}: Vec<_> = {v}.iter().collect();", read(many(&text(t)?))),
                            format!("&{v}"),
                        ),
                    },
                    t => (read(many(&text(t)?)), format!("&{v}")),
                },
                Ty::Str => (read("String".into()), format!("&{v}")),
                t => (read(text(t)?), format!("&{v}")),
            },
            Ty::Path(p, args) if short(p) == "Option" && matches!(args.as_slice(), [Ty::Ref(_)]) => {
                let Ty::Ref(inner) = &args[0] else { return Err(refuse()) };
                match &**inner {
                    Ty::Str => (read("Option<String>".into()), format!("{v}.as_deref()")),
                    Ty::Dyn(t) if t == CONSTRUCT => (
                        format!("let {v} = a.optional_construct(k, {i})?;"),
                        format!("{v}.as_ref().map(|x| x as &dyn {t})"),
                    ),
                    Ty::Dyn(t) if self.bound_traits.contains(t) => {
                        (read(format!("Option<std::rc::Rc<dyn {t}>>")), format!("{v}.as_deref()"))
                    }
                    Ty::Slice(t) => (read(format!("Option<Vec<{}>>", text(t)?)), format!("{v}.as_deref()")),
                    t => (read(format!("Option<{}>", text(t)?)), format!("{v}.as_ref()")),
                }
            }
            Ty::Into(t) => (read(text(t)?), v),
            Ty::AsRefStr => (read("String".into()), v),
            Ty::Iter(t) => (read(many(&element(t)?)), v),
            Ty::Path(p, args) if short(p) == "Vec" && slot.is_variadic() => (read(text(&args[0])?), v),
            Ty::Path(p, _) if p == NODE => (format!("let {v} = a.construct(k, {i})?;"), v),
            plain => {
                let t = text(plain)?;
                let optional = slot.is_optional() && !t.starts_with("Option<");
                match optional {
                    true if ["bool"].contains(&t.as_str()) || t.starts_with("Vec<") || t.contains("Map<") => {
                        (read(format!("Option<{t}>")), format!("{v}.unwrap_or_default()"))
                    }
                    _ => (read(t), v),
                }
            }
        })
    }

    /// How a result is written, given the expression that makes it.
    pub(super) fn result(&self, official: Option<&Type>, ty: &Ty, expression: &str) -> Result<String, String> {
        let refuse = || format!("its result has another type: {ty:?}");
        let expanded = self.rust.expand(ty);
        let wants_construct =
            matches!(official, Some(Type::Named(n)) if n == "constructs.IConstruct" || n == "constructs.Construct");
        let wants_text = official == Some(&Type::String);
        let wire = |e: String| format!("ToWire::wire({e}, k)");
        Ok(match &expanded {
            Ty::Unit => format!("{{ {expression}; Ok(Json::Null) }}"),
            Ty::Itself => wire(expression.to_owned()),
            Ty::Ref(inner) => match &**inner {
                Ty::Itself => wire(format!("{expression}.clone()")),
                Ty::Str => wire(expression.to_owned()),
                Ty::Path(p, _) if p == "std::path::Path" => wire(expression.to_owned()),
                Ty::Slice(t) if self.text(t).is_some() => wire(format!("{expression}.to_vec()")),
                Ty::Dyn(t) if self.rust.with_supers(t).contains(&CONSTRUCT) || t == CONSTRUCT => {
                    format!("Ok(k.construct(longshore_core::construct::Construct::node({expression})))")
                }
                Ty::Path(p, _) if p == NODE && wants_construct => format!("Ok(k.construct({expression}))"),
                t if self.text(t).is_some() => wire(format!("Clone::clone({expression})")),
                _ => return Err(refuse()),
            },
            Ty::Path(p, args) if short(p) == "Option" && args.len() == 1 => match &args[0] {
                Ty::Ref(inner) => match &**inner {
                    Ty::Str => wire(expression.to_owned()),
                    Ty::Slice(t) if self.text(t).is_some() => wire(format!("{expression}.map(<[_]>::to_vec)")),
                    Ty::Dyn(t) if self.rust.with_supers(t).contains(&CONSTRUCT) => format!(
                        "Ok({expression}.map_or(Json::Null, |c| k.construct(longshore_core::construct::Construct::node(c))))"
                    ),
                    t if self.text(t).is_some() => wire(format!("{expression}.cloned()")),
                    _ => return Err(refuse()),
                },
                t if self.text(t).is_some() => wire(expression.to_owned()),
                _ => return Err(refuse()),
            },
            // Lists of texts that hold more than texts are matchers of event patterns.
            Ty::Path(p, args)
                if short(p) == "Vec"
                    && matches!(args.as_slice(), [Ty::Path(v, _)] if v == VALUE)
                    && matches!(official, Some(Type::List(t)) if **t == Type::String) =>
            {
                format!("crate::native::matchers(k, {expression})")
            }
            Ty::Path(p, _) if self.made_of(official, p).is_some() => {
                let to = self.made_of(official, p).unwrap_or_default();
                wire(format!("<{to}>::from({expression})"))
            }
            Ty::Path(p, _) if p == TOKEN && *official.unwrap_or(&Type::Any) == Type::Named(REFERENCE.into()) => {
                format!("crate::native::as_class(k, {REFERENCE:?}, {expression})")
            }
            Ty::Path(p, _) if self.subclass(official, p).is_some() => {
                let name = self.subclass(official, p).unwrap_or_default();
                format!("Ok(k.wrap_named({name:?}, {expression}))")
            }
            Ty::Path(p, _) if p == TOKEN && wants_text => wire(format!("{expression}.to_string()")),
            Ty::Path(p, _) if p == NODE && wants_construct => format!("Ok(k.construct(&{expression}))"),
            t if self.text(t).is_some() => wire(expression.to_owned()),
            _ => return Err(refuse()),
        })
    }

    /// The official class that is made of a native one's, where that is what clients are told to get: strictly typed ones take
    /// nothing else.
    fn subclass<'o>(&self, official: Option<&'o Type>, source: &str) -> Option<&'o str> {
        let Some(Type::Named(name)) = official else { return None };
        let own = self.names.get(source).filter(|_| self.bindings.get(source) == Some(&Binding::Class))?;
        let mut bases =
            std::iter::successors(self.api.0.get(name)?.base.as_ref(), |base| self.api.0.get(*base)?.base.as_ref());
        bases.any(|base| base == own).then_some(name.as_str())
    }

    /// The native class of an official one that something else converts to, which has no binding itself.
    fn made_of(&self, official: Option<&Type>, source: &str) -> Option<String> {
        let Some(Type::Named(name)) = official else { return None };
        let path = self.native_path(name).filter(|p| p != source && !self.bindings.contains_key(source))?;
        let from = &self.rust.types.get(&path)?.from;
        let is = |ty: &Ty| matches!(self.rust.expand(ty), Ty::Path(p, _) if p == source);
        (self.bindings.contains_key(&path) && from.iter().any(|(ty, by_reference)| !by_reference && is(ty)))
            .then_some(path)
    }
}
