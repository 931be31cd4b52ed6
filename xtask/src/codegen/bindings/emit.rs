//! From the two descriptions to the source of the bindings.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::api::{Api, Item, Method, Slot, Type};
use super::rust::{Function, RustApi, Ty, TypeInfo};

const CONSTRUCT: &str = "longshore_core::construct::Construct";
const NODE: &str = "longshore_core::construct::Node";
const TOKEN: &str = "longshore_core::token::Token";
const VALUE: &str = "longshore_core::value::Value";

/// Official structs whose native ones have another name.
const ALIASES: [(&str, &str); 3] = [
    ("aws-cdk-lib.aws_ec2.GenericLinuxImageProps", "longshore::aws_ec2::GenericImageProps"),
    ("aws-cdk-lib.aws_ec2.RegionalNatGatewayProviderProps", "longshore::aws_ec2::RegionalNatGatewayProps"),
    (
        "aws-cdk-lib.aws_servicediscovery.PrivateDnsNamespaceAttributes",
        "longshore::aws_servicediscovery::NamespaceAttributes",
    ),
];

/// Handles of interfaces that are not named after them.
const HANDLES: [(&str, &str); 1] =
    [("aws-cdk-lib.aws_ecs.IDeploymentLifecycleHookTarget", "longshore::aws_ecs::DeploymentLifecycleHook")];

/// What parameters are when they are left out, by name and native type, where there is no shorter function.
const DEFAULTS: [(&str, &str, &str); 14] = [
    ("objectsKeyPattern", "String", "\"*\".to_owned()"),
    ("keyPrefix", "String", "\"*\".to_owned()"),
    ("delimiter", "String", "\",\".to_owned()"),
    ("dockerPlatform", "String", "\"linux/amd64\".to_owned()"),
    ("key", "String", "String::new()"),
    ("tag", "String", "String::new()"),
    ("digest", "String", "String::new()"),
    ("tagOrDigest", "String", "String::new()"),
    ("space", "usize", "0"),
    ("priority", "i64", "0"),
    ("applyToLaunchedInstances", "bool", "true"),
    ("validateNoPlainTextSecrets", "bool", "false"),
    (
        "strength",
        "longshore_core::cross_stack::ReferenceStrength",
        "longshore_core::cross_stack::ReferenceStrength::Both",
    ),
    ("type", "longshore::aws_ssm::ParameterValueType", "longshore::aws_ssm::ParameterValueType::String"),
];

/// Parameters that change nothing.
const IGNORED: [(&str, &str); 6] = [
    ("acknowledgeWarning", "message"),
    ("acknowledgeInfo", "message"),
    ("addDependency", "reason"),
    ("getAtt", "typeHint"),
    ("addMetadata", "options"),
    ("renderContainerDefinition", "_taskDefinition"),
];

/// What became of one member of the official API.
pub(super) struct Outcome {
    pub(super) module: String,
    pub(super) member: String,
    class: String,
    /// Why there is no binding; `None` when there is one.
    pub(super) reason: Option<String>,
}

/// How a type is bound.
#[derive(Clone, Copy, PartialEq)]
enum Binding {
    Enum,
    Struct,
    Class,
    /// A class of which there are no objects.
    Statics,
    /// By hand, in `native` or `guest`.
    Hand,
}

/// A field of a struct that is bound.
struct Field {
    native: String,
    /// The property's official name, or those of a whole base struct.
    official: Vec<String>,
    /// Whether the property may be left out although the field has no such state.
    default: bool,
    part: bool,
}

/// A native type or trait object that is bound to a name.
struct Target<'a> {
    /// The Rust type in source form.
    text: String,
    /// The name of the class static.
    constant: String,
    functions: Vec<(Option<&'a str>, &'a Function)>,
    info: Option<&'a TypeInfo>,
    /// The trait, for trait objects.
    of_trait: Option<&'a str>,
    construct: bool,
    bound: bool,
    /// Traits of what a handle stands for, which it does not have itself.
    through: Vec<&'a str>,
}

pub(super) struct Emitter<'a> {
    api: &'a Api,
    rust: &'a RustApi,
    hand: &'a BTreeSet<String>,
    /// Members that are written by hand, by class.
    by_hand: &'a BTreeMap<String, BTreeSet<String>>,
    bindings: BTreeMap<String, Binding>,
    bound_traits: BTreeSet<String>,
    names: BTreeMap<String, String>,
    /// Structs that could not be bound, and why.
    lost: BTreeMap<String, String>,
    /// The classes that a class converts to.
    converts: BTreeMap<String, Vec<String>>,
    /// The classes and interfaces of constructs.
    constructs: BTreeSet<String>,
    pub(super) outcomes: Vec<Outcome>,
}

fn squash(name: &str) -> String {
    name.chars().filter(|c| *c != '_').flat_map(char::to_lowercase).collect()
}

/// A name as it stands in source.
fn identifier(name: &str) -> String {
    match name {
        "type" | "async" | "match" | "ref" | "in" | "move" | "where" | "use" => format!("r#{name}"),
        other => other.to_owned(),
    }
}

/// Whether what the official API takes or gives can be a text.
fn textual(official: &Type) -> bool {
    matches!(official, Type::String | Type::Any | Type::Date | Type::Union)
}

fn short(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// The Rust module of an official name, and the name itself.
fn split(fqn: &str) -> Option<(String, &str)> {
    let (module, name) = fqn.rsplit_once('.')?;
    let module = module.strip_prefix("aws-cdk-lib").unwrap_or("").trim_start_matches('.').replace('.', "::");
    Some((module, name))
}

impl<'a> Emitter<'a> {
    pub(super) fn new(
        api: &'a Api,
        rust: &'a RustApi,
        hand: &'a BTreeSet<String>,
        by_hand: &'a BTreeMap<String, BTreeSet<String>>,
    ) -> Self {
        let mut e = Self {
            api,
            rust,
            hand,
            by_hand,
            bindings: BTreeMap::new(),
            bound_traits: BTreeSet::new(),
            names: BTreeMap::new(),
            lost: BTreeMap::new(),
            converts: BTreeMap::new(),
            constructs: BTreeSet::new(),
            outcomes: Vec::new(),
        };
        for path in hand {
            match path.strip_prefix("dyn ") {
                Some(of_trait) => drop(e.bound_traits.insert(of_trait.to_owned())),
                None => drop(e.bindings.insert(path.clone(), Binding::Hand)),
            }
        }
        for (fqn, item) in &api.0 {
            e.register(fqn, item);
        }
        // A struct is bound when all its fields are; fields may be structs, so this is repeated until nothing changes.
        loop {
            let lost: Vec<String> = e
                .bindings
                .iter()
                .filter(|(_, b)| **b == Binding::Struct)
                .filter(|(path, _)| e.struct_fields(path).is_err())
                .map(|(path, _)| path.clone())
                .collect();
            if lost.is_empty() {
                break;
            }
            for path in lost {
                let reason = e.struct_fields(&path).err().unwrap_or_default();
                e.lost.insert(path.clone(), reason);
                e.bindings.remove(&path);
            }
        }
        e
    }

    /// The native type of an official name.
    fn native_path(&self, fqn: &str) -> Option<String> {
        if let Some((_, path)) = ALIASES.iter().find(|(official, _)| *official == fqn) {
            return self.known(path).then(|| (*path).to_owned());
        }
        let (module, name) = split(fqn)?;
        if fqn.starts_with("constructs.") {
            let path = format!("longshore_core::construct::{name}");
            return self.known(&path).then_some(path);
        }
        if !module.is_empty() {
            let path = format!("longshore::{module}::{name}");
            if self.known(&path) {
                return Some(path);
            }
            // Abbreviations are written in capitals there.
            let (module, name) = (format!("longshore::{module}"), name.to_lowercase());
            let mut all = self.rust.types.keys().chain(self.rust.traits.keys());
            let alike = |p: &&String| p.rsplit_once("::").is_some_and(|(m, n)| m == module && n.to_lowercase() == name);
            return all.find(alike).cloned();
        }
        let mut found = self.rust.types.keys().chain(self.rust.traits.keys()).filter(|p| short(p) == name);
        let core: Vec<&String> = found.by_ref().filter(|p| p.starts_with("longshore_core::")).collect();
        core.first().map(|p| (*p).clone())
    }

    fn known(&self, path: &str) -> bool {
        self.rust.types.contains_key(path) || self.rust.traits.contains_key(path)
    }

    fn register(&mut self, fqn: &str, item: &Item) {
        // A handle of an interface may be a struct of its own: `KeyRef` for `IKey`.
        if item.kind == "interface"
            && let Some((module, name)) = split(fqn)
            && let Some(bare) = name.strip_prefix('I')
        {
            let named = HANDLES.iter().find(|(official, _)| *official == fqn);
            let path = named.map_or_else(|| format!("longshore::{module}::{bare}Ref"), |(_, path)| (*path).to_owned());
            if self.rust.types.get(&path).is_some_and(|t| t.clone) && !self.hand.contains(&path) {
                self.bindings.insert(path.clone(), Binding::Class);
                self.names.insert(path, fqn.to_owned());
            }
        }
        let Some(path) = self.native_path(fqn) else { return };
        if self.rust.traits.contains_key(&path) {
            if item.kind == "interface" && path != CONSTRUCT {
                self.names.insert(path.clone(), fqn.to_owned());
                self.bound_traits.insert(path);
            }
            return;
        }
        self.names.insert(path.clone(), fqn.to_owned());
        if self.bindings.contains_key(&path) || path == NODE {
            return;
        }
        let info = &self.rust.types[&path];
        let binding = match item.kind.as_str() {
            "enum" if info.plain_enum && info.clone => Binding::Enum,
            "struct" if info.fields.is_some() && info.clone => Binding::Struct,
            "class" if info.clone => Binding::Class,
            "class" => Binding::Statics,
            _ => return,
        };
        self.bindings.insert(path, binding);
    }

    // ---- types ------------------------------------------------------------------------------------------------------

    /// A type that can be read from messages and written to them, in source form.
    fn text(&self, ty: &Ty) -> Option<String> {
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
    fn compatible(&self, official: &Type, ty: &Ty) -> bool {
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
    fn is_base(&self, path: &str, official: &str) -> bool {
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
    fn default_of(&self, slot: &Slot, ty: &Ty) -> Option<&'static str> {
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
    fn argument(&self, slot: &Slot, ty: &Ty, i: usize) -> Result<(String, String), String> {
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
                    Ty::Dyn(t) if self.bound_traits.contains(t) => {
                        (read(format!("Option<std::rc::Rc<dyn {t}>>")), format!("{v}.as_deref()"))
                    }
                    Ty::Slice(_) => return Err(refuse()),
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
    fn result(&self, official: Option<&Type>, ty: &Ty, expression: &str) -> Result<String, String> {
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
            Ty::Path(p, _) if p == TOKEN && wants_text => wire(format!("{expression}.to_string()")),
            Ty::Path(p, _) if p == NODE && wants_construct => format!("Ok(k.construct(&{expression}))"),
            t if self.text(t).is_some() => wire(expression.to_owned()),
            _ => return Err(refuse()),
        })
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

    // ---- calls ------------------------------------------------------------------------------------------------------

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
    fn choose(
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

    fn constructor(&self, target: &Target<'_>, slots: &[Slot]) -> Result<String, String> {
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

    // ---- items ------------------------------------------------------------------------------------------------------

    /// The fields of a struct.
    fn struct_fields(&self, path: &str) -> Result<Vec<Field>, String> {
        let info = self.rust.types.get(path).ok_or("it is not there")?;
        let fqn = self.names.get(path).ok_or("it has no name")?;
        let properties = self.api.properties(fqn);
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
                Ty::Path(p, _) if self.bindings.get(&p) == Some(&Binding::Struct) => self.names.get(&p).cloned(),
                _ => None,
            };
            let bases = self.api.0[fqn].interfaces.iter().chain(self.api.0[fqn].base.iter());
            if let Some(base) = base.filter(|b| bases.clone().any(|i| i == b)) {
                let names = self.api.properties(&base).iter().map(|p| p.name.clone()).collect();
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

    fn note(&mut self, fqn: &str, member: &str, result: &Result<String, String>) {
        let module = fqn.rsplit_once('.').map_or(fqn, |(m, _)| m).to_owned();
        let name = fqn.rsplit('.').next().unwrap_or_default();
        let member = if member.is_empty() { name.to_owned() } else { format!("{name}.{member}") };
        let reason = result.as_ref().err().cloned();
        self.outcomes.push(Outcome { module, member, reason, class: fqn.to_owned() });
    }

    /// The conversions of a class's objects, and the classes that these lead to.
    fn upcasts(&self, target: &Target<'_>) -> (Vec<String>, Vec<String>) {
        if !target.bound {
            return (Vec::new(), Vec::new());
        }
        let mut all = self.conversions(target);
        // What an object is built on converts in its name.
        let mut base = target.info.and_then(|i| i.target.clone());
        let mut reach = "(*t).clone()".to_owned();
        while let Some(path) = base.filter(|p| self.bindings.get(p).is_some_and(|b| *b != Binding::Statics)) {
            let of = self.target(&path, String::new());
            all.entry(path.clone()).or_insert_with(|| reach.clone());
            for (to, code) in self.conversions(&of) {
                all.entry(to).or_insert_with(|| format!("{{ let t: {path} = {reach}; {code} }}"));
            }
            base = of.info.and_then(|i| i.target.clone());
            reach = format!("{{ let t: {path} = {reach}; (*t).clone() }}");
        }
        all.remove(&target.text);
        let targets: Vec<String> = all
            .keys()
            .filter_map(|to| {
                let path = to.strip_prefix("std::rc::Rc<dyn ").and_then(|t| t.strip_suffix('>')).unwrap_or(to);
                self.names.get(path).cloned()
            })
            .collect();
        let upcasts = all.iter().map(|(to, code)| format!("upcast!({} => {to}, |t| {code}),", target.text));
        (upcasts.collect(), targets)
    }

    /// The conversions that a type has by its traits and by those of others, as code by the type they lead to.
    fn conversions(&self, target: &Target<'_>) -> BTreeMap<String, String> {
        let mut out: BTreeMap<String, String> = BTreeMap::new();
        let mut add = |to: String, code: String| {
            out.entry(to).or_insert(code);
        };
        let traits: Vec<&str> = match (target.of_trait, target.info) {
            (Some(t), _) => self.rust.with_supers(t),
            (None, Some(info)) => info.traits.iter().flat_map(|t| self.rust.with_supers(t)).collect(),
            _ => Vec::new(),
        };
        let own = match target.of_trait {
            Some(t) => Ty::Path("alloc::rc::Rc".into(), vec![Ty::Dyn(t.to_owned())]),
            None => Ty::Path(target.info.map(|i| i.path.clone()).unwrap_or_default(), Vec::new()),
        };
        for (path, info) in &self.rust.types {
            if !self.bindings.get(path).is_some_and(|b| *b != Binding::Statics) && path != VALUE {
                continue;
            }
            let maker = info.from_implementors.iter().find(|(t, _)| traits.contains(&t.as_str()));
            if let Some((_, by_reference)) = maker.filter(|_| target.of_trait.is_none()) {
                add(path.clone(), format!("<{path}>::from({}t)", if *by_reference { "&" } else { "" }));
            }
            for (source, by_reference) in &info.from {
                let source = self.rust.expand(source);
                let from = if *by_reference { format!("<{path}>::from(&t)") } else { format!("<{path}>::from(t)") };
                if source == own {
                    add(path.clone(), from);
                } else if target.of_trait.is_none()
                    && let Ty::Path(rc, args) = &source
                    && short(rc) == "Rc"
                    && let [Ty::Dyn(t)] = args.as_slice()
                    && traits.contains(&t.as_str())
                {
                    let rc = format!("std::rc::Rc::new(t) as std::rc::Rc<dyn {t}>");
                    add(
                        path.clone(),
                        match by_reference {
                            true => format!("<{path}>::from(&({rc}))"),
                            false => format!("<{path}>::from({rc})"),
                        },
                    );
                }
            }
        }
        if let Some(by_reference) = target.info.and_then(|i| i.into_value) {
            add(VALUE.into(), if by_reference { format!("{VALUE}::from(&t)") } else { format!("{VALUE}::from(t)") });
        }
        for t in traits {
            if self.bound_traits.contains(t) && target.of_trait != Some(t) {
                let rc = if target.of_trait.is_some() { "t" } else { "std::rc::Rc::new(t)" };
                add(format!("std::rc::Rc<dyn {t}>"), rc.to_owned());
            }
        }
        out
    }

    /// Takes members for covered that an object has through one of its conversions.
    fn inherit(&mut self) {
        for o in &mut self.outcomes {
            if !o.member.contains('.') && self.by_hand.contains_key(&o.class) {
                o.reason = None;
            }
        }
        let bound: BTreeSet<(String, String)> = self
            .outcomes
            .iter()
            .filter(|o| o.reason.is_none())
            .filter_map(|o| Some((o.class.clone(), o.member.split_once('.')?.1.to_owned())))
            .collect();
        for o in &mut self.outcomes {
            let Some((_, member)) = o.member.split_once('.') else { continue };
            let name = member.trim_end_matches("()");
            let through = self.converts.get(&o.class).into_iter().flatten().chain([&o.class]);
            let by_hand = |c: &String| self.by_hand.get(c).is_some_and(|m| m.contains(name));
            let construct = self.constructs.contains(&o.class);
            // What every construct has, and the structs that refer to resources.
            if construct && (by_hand(&"constructs.IConstruct".to_owned()) || name.ends_with("Ref")) {
                o.reason = None;
                continue;
            }
            if through.clone().any(|c| bound.contains(&(c.clone(), member.to_owned())) || by_hand(c)) {
                o.reason = None;
            }
        }
    }

    fn class(&mut self, fqn: &str, target: &Target<'_>, by_hand: bool) -> String {
        let mut members = String::new();
        let mut statics = String::new();
        // A member that every construct has is in `native`.
        let universal = UNIVERSAL;
        let properties: Vec<Slot> = self.api.properties(fqn).into_iter().cloned().collect();
        for p in properties.iter().filter(|p| !universal.contains(&p.name.as_str())) {
            if p.name == "PROPERTY_INJECTION_ID" {
                continue;
            }
            let result = if p.is_static() {
                let constant = target.info.and_then(|i| i.constants.iter().find(|(n, _)| squash(n) == squash(&p.name)));
                let code = match constant {
                    Some((n, ty)) => {
                        let expression = format!("<{}>::{n}", target.text);
                        self.result(Some(&p.ty), ty, &expression)
                    }
                    None => match target.info.and_then(|i| i.variants.iter().find(|v| squash(v) == squash(&p.name))) {
                        Some(variant) => Ok(format!("ToWire::wire(<{}>::{variant}, k)", target.text)),
                        None => self.choose(target, &p.name, false, &[], Some(&p.ty)),
                    },
                };
                if let Ok(code) = &code {
                    statics.push_str(&format!("({:?}, |k, a| {{ {code} }}),\n", p.name));
                }
                code
            } else {
                let field = target
                    .info
                    .and_then(|i| i.fields.as_ref())
                    .and_then(|f| f.iter().find(|(n, _)| squash(n) == squash(&p.name)));
                let code = match field {
                    Some((n, ty)) if self.text(ty).is_some() => {
                        Ok(format!("ToWire::wire(o.this::<{}>()?.{}, k)", target.text, identifier(n)))
                    }
                    _ => self.choose(target, &p.name, true, &[], Some(&p.ty)),
                };
                if let Ok(code) = &code {
                    members.push_str(&format!("Member::Get({:?}, |k, o| {{ {code} }}),\n", p.name));
                }
                if !p.is_read_only() {
                    let setter = self.choose(target, &format!("set_{}", p.name), true, std::slice::from_ref(p), None);
                    if let Ok(code) = &setter {
                        let code = code.replace("Ok(Json::Null)", "Ok(())");
                        members.push_str(&format!("Member::Set({:?}, |k, o, a| {{ {code} }}),\n", p.name));
                    }
                }
                code
            };
            if !p.is_protected() {
                self.note(fqn, &p.name, &result);
            }
        }
        let methods: Vec<Method> = self.api.methods(fqn).into_iter().cloned().collect();
        let shown =
            !target.construct && target.info.is_some_and(|i| i.traits.iter().any(|t| t.ends_with("fmt::Display")));
        for m in methods.iter().filter(|m| !universal.contains(&m.name.as_str()) || m.name == "toString" && shown) {
            let code = match m.name.as_str() {
                "toString" if shown => {
                    Ok(format!("let this = o.this::<{}>()?; ToWire::wire(this.to_string(), k)", target.text))
                }
                _ => self.choose(target, &m.name, !m.is_static(), &m.parameters, m.returns.as_ref()),
            };
            if let Ok(code) = &code {
                match m.is_static() {
                    true => statics.push_str(&format!("({:?}, |k, a| {{ {code} }}),\n", m.name)),
                    false => members.push_str(&format!("Member::Call({:?}, |k, o, a| {{ {code} }}),\n", m.name)),
                }
            }
            if !m.is_protected() {
                self.note(fqn, &format!("{}()", m.name), &code);
            }
        }
        let is_class = self.api.0[fqn].kind == "class";
        let mut create = "None".to_owned();
        if is_class && let Some(slots) = self.api.initializer(fqn).map(<[Slot]>::to_vec) {
            let code = match target.bound {
                true => self.constructor(target, &slots),
                // Of a class that has nothing but static members there are objects that can do nothing.
                false if slots.is_empty() => Ok("Ok(Native { value: Box::new(()), node: None })".to_owned()),
                false => Err("it has no objects".into()),
            };
            if let Ok(code) = &code {
                // The last expression turns into the native object instead of a reference.
                let made = |code: &str| match code.strip_suffix(", k)") {
                    Some(code) => format!("{}))", code.replacen("ToWire::wire(", "Ok(Native::of(", 1)),
                    None => code.to_owned(),
                };
                let code = match code.strip_prefix("if ").and_then(|c| c.strip_suffix(" }")?.split_once(" } else { ")) {
                    Some((short, long)) => match short.split_once(" { ") {
                        Some((condition, short)) => {
                            format!("if {condition} {{ {} }} else {{ {} }}", made(short), made(long))
                        }
                        None => made(code),
                    },
                    None => made(code),
                };
                create = format!("Some(|k, a, _this| {{ {code} }})");
            }
            self.note(fqn, "new()", &code);
        }
        if target.construct {
            self.constructs.insert(fqn.to_owned());
        }
        let (upcasts, converts) = self.upcasts(target);
        let upcasts = upcasts.join("\n");
        self.converts.insert(fqn.to_owned(), converts);
        let mut out = format!(
            "pub(crate) static {}: Class = Class {{ fqn: {fqn:?}, interface: {}, create: {create},\nstatics: &[\n{statics}],\nmembers: &[\n{members}],\nbase: None,\nupcasts: &[\n{upcasts}\n] }};\n",
            target.constant, !is_class
        );
        if !by_hand && target.bound {
            let construct = if target.construct { ", construct" } else { "" };
            out.push_str(&format!("bound!({}, {}{construct});\n", target.text, target.constant));
        }
        out
    }

    fn target(&self, path: &str, constant: String) -> Target<'a> {
        let info = &self.rust.types[path];
        let mut functions: Vec<(Option<&'a str>, &'a Function)> = info.functions.iter().map(|f| (None, f)).collect();
        let mut construct = false;
        let mut seen = BTreeSet::new();
        for t in info.traits.iter().flat_map(|t| self.rust.with_supers(t)) {
            construct |= t == CONSTRUCT;
            if t != CONSTRUCT && seen.insert(t) {
                let found = &self.rust.traits[t];
                functions.extend(found.functions.iter().map(|f| (Some(found.path.as_str()), f)));
            }
        }
        // A handle that is a struct of its own: `RoleRef` of `IRole`.
        let mut through = Vec::new();
        if let Some(bare) = path.strip_suffix("Ref").filter(|_| info.deref)
            && let Some((module, name)) = bare.rsplit_once("::")
        {
            for t in self.rust.with_supers(&format!("{module}::I{name}")) {
                if t != CONSTRUCT && seen.insert(t) {
                    let found = &self.rust.traits[t];
                    through.push(t);
                    functions.extend(found.functions.iter().map(|f| (Some(found.path.as_str()), f)));
                }
            }
        }
        let text = path.to_owned();
        Target { text, constant, functions, info: Some(info), of_trait: None, construct, bound: true, through }
    }

    /// The source of all bindings of one module, by file name.
    pub(super) fn emit(&mut self) -> BTreeMap<String, String> {
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        let mut table: BTreeMap<String, String> = BTreeMap::new();
        let names: Vec<(String, String)> = self.names.iter().map(|(p, f)| (p.clone(), f.clone())).collect();
        let mut covered: BTreeSet<String> = BTreeSet::new();
        for (path, fqn) in names {
            let (module, name) = split(&fqn).expect("invariant: a registered name has a module");
            let file = match (module.as_str(), fqn.starts_with("constructs.")) {
                (_, true) => "constructs".to_owned(),
                ("", _) => "core".to_owned(),
                (m, _) => m.replace("::", "_"),
            };
            let constant = format!("{}_{}", file.to_uppercase(), name.to_uppercase());
            let source = files.entry(file.clone()).or_default();
            let listed = format!("{file}::{constant}");
            if self.rust.traits.contains_key(&path) {
                // The handle of an interface may be a struct; then that one is the interface's class.
                let functions = self
                    .rust
                    .with_supers(&path)
                    .into_iter()
                    .filter(|t| *t != CONSTRUCT)
                    .flat_map(|t| {
                        let found = &self.rust.traits[t];
                        found.functions.iter().map(|f| (Some(found.path.as_str()), f))
                    })
                    .collect();
                let construct = self.rust.with_supers(&path).contains(&CONSTRUCT);
                let of_trait = self.rust.traits.get_key_value(&path).map(|(k, _)| k.as_str());
                let constant = format!("{constant}_DYN");
                let target = Target {
                    text: format!("std::rc::Rc<dyn {path}>"),
                    constant: constant.clone(),
                    functions,
                    info: None,
                    of_trait,
                    construct,
                    bound: true,
                    through: Vec::new(),
                };
                let by_hand = self.hand.contains(&format!("dyn {path}"));
                let text = self.class(&fqn, &target, by_hand);
                files.entry(file.clone()).or_default().push_str(&text);
                table.entry(fqn.clone()).or_insert(format!("{file}::{constant}"));
                covered.insert(fqn);
                continue;
            }
            let binding = self.bindings.get(&path).copied();
            match binding {
                Some(Binding::Enum) => {
                    let info = &self.rust.types[&path];
                    let mut members = String::new();
                    let mut missing = Vec::new();
                    for member in &self.api.0[&fqn].members {
                        let variant = info.variants.iter().find(|v| squash(v) == squash(member));
                        match variant {
                            Some(variant) => members.push_str(&format!("{member:?} => {variant},\n")),
                            None => missing.push(member.clone()),
                        }
                    }
                    source.push_str(&format!("bound_enum!({path}, {fqn:?}, {{\n{members}}});\n"));
                    let result = match missing.as_slice() {
                        [] => Ok(String::new()),
                        missing => Err(format!("it lacks {}", missing.join(", "))),
                    };
                    self.note(&fqn, "", &result);
                    covered.insert(fqn);
                }
                Some(Binding::Struct) => {
                    let fields = self.struct_fields(&path).expect("invariant: bound structs have bound fields");
                    let mut members = String::new();
                    for f in fields.iter().filter(|f| !f.part && !f.official.is_empty()) {
                        let default = if f.default { " default" } else { "" };
                        members.push_str(&format!("{:?} => {}{default},\n", f.official[0], identifier(&f.native)));
                    }
                    let mut parts = String::new();
                    for f in fields.iter().filter(|f| f.part) {
                        parts.push_str(&format!(", part {} {:?}", f.native, f.official));
                    }
                    for f in fields.iter().filter(|f| f.official.is_empty()) {
                        parts.push_str(&format!(", own {}", f.native));
                    }
                    // A property may be a method here.
                    let target = self.target(&path, String::new());
                    let properties = self.api.properties(&fqn);
                    let others = properties.iter().filter(|p| !fields.iter().any(|f| f.official.contains(&p.name)));
                    let mut methods = BTreeSet::new();
                    for p in others {
                        if let Ok(code) = self.choose(&target, &p.name, true, &[], Some(&p.ty)) {
                            parts.push_str(&format!(", also {:?} => |k, o| {{ {code} }}", p.name));
                            methods.insert(p.name.clone());
                        }
                    }
                    let whole = self.rust.types[&path].fields.as_ref().is_some_and(|f| f.len() == fields.len());
                    let rest = if whole { "" } else { ", rest Default::default()" };
                    source.push_str(&format!(
                        "bound_struct!({path}, {constant}, {fqn:?}, {{\n{members}}}{parts}{rest});\n"
                    ));
                    table.insert(fqn.clone(), listed);
                    let missing: Vec<String> = self
                        .api
                        .properties(&fqn)
                        .iter()
                        .filter(|p| !fields.iter().any(|f| f.official.contains(&p.name)) && !methods.contains(&p.name))
                        .map(|p| p.name.clone())
                        .collect();
                    let result = match missing.as_slice() {
                        [] => Ok(String::new()),
                        missing => Err(format!("it lacks {}", missing.join(", "))),
                    };
                    self.note(&fqn, "", &result);
                    covered.insert(fqn);
                }
                Some(Binding::Class | Binding::Statics | Binding::Hand)
                    if self.api.0[&fqn].kind != "enum" && self.api.0[&fqn].kind != "struct" =>
                {
                    let by_hand = binding == Some(Binding::Hand);
                    let mut target = self.target(&path, constant.clone());
                    target.bound = binding != Some(Binding::Statics);
                    let text = self.class(&fqn, &target, by_hand);
                    files.entry(file.clone()).or_default().push_str(&text);
                    table.insert(fqn.clone(), listed);
                    covered.insert(fqn);
                }
                Some(_) => drop(covered.insert(fqn)),
                None => {}
            }
        }
        let missing: Vec<String> = self.api.0.keys().filter(|f| !covered.contains(*f)).cloned().collect();
        for fqn in missing {
            let reason = match self.native_path(&fqn) {
                Some(path) => self.lost.get(&path).cloned().unwrap_or_else(|| format!("{path} has another shape")),
                None => "it is not there".to_owned(),
            };
            self.note(&fqn, "", &Err(reason));
        }
        self.inherit();
        files.retain(|_, text| !text.is_empty());
        let mut index = String::new();
        for file in files.keys() {
            index.push_str(&format!("pub(crate) mod {file};\n"));
        }
        index.push_str("use crate::class::Class;\n\n/// The class of a name.\npub(crate) fn class(fqn: &str) -> Option<&'static Class> {\nCLASSES.binary_search_by_key(&fqn, |(name, _)| name).ok().map(|i| CLASSES[i].1)\n}\n\n");
        index.push_str("static CLASSES: &[(&str, &Class)] = &[\n");
        for (fqn, constant) in &table {
            index.push_str(&format!("({fqn:?}, &{constant}),\n"));
        }
        index.push_str("];\n");
        for text in files.values_mut() {
            *text = format!("{HEADER}{PRELUDE}{text}");
        }
        files.insert("mod".into(), format!("{HEADER}{index}"));
        files
    }
}

/// Members that `native` has for every construct.
const UNIVERSAL: [&str; 11] = [
    "node",
    "toString",
    "with",
    "stack",
    "applyRemovalPolicy",
    "isConstruct",
    "isResource",
    "isOwnedResource",
    "creationStack",
    "isCfnElement",
    "isCfnResource",
];

const HEADER: &str = "//! Written by `cargo xtask codegen bindings`; do not edit.\n\n";
const PRELUDE: &str = "#![allow(unused_imports, unused_variables, clippy::all, reason = \"generated: one pattern fits all calls\")]\n\nuse serde_json::Value as Json;\n\nuse crate::class::{Class, Member, Native};\nuse crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};\n\n";
