//! From the two descriptions to the source of the bindings.

mod calls;
mod classes;
mod structs;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use super::api::{Api, Item, Type};
use super::rust::{Function, RustApi, TypeInfo};

const CONSTRUCT: &str = "longshore_core::construct::Construct";
const NODE: &str = "longshore_core::construct::Node";
const REFERENCE: &str = "aws-cdk-lib.Reference";
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

/// Why there is no binding of a member, by type and member; that of a whole type has no name.
pub(super) type Reasons = BTreeMap<(String, String), String>;

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
    bindings: BTreeMap<String, Binding>,
    bound_traits: BTreeSet<String>,
    names: BTreeMap<String, String>,
    /// Structs that could not be bound, and why.
    lost: BTreeMap<String, String>,
    pub(super) reasons: Reasons,
}

fn squash(name: &str) -> String {
    name.chars().filter(|c| *c != '_').flat_map(char::to_lowercase).collect()
}

/// A name as it stands in source.
fn identifier(name: &str) -> String {
    match name {
        "type" | "async" | "override" | "match" | "ref" | "in" | "move" | "where" | "use" => format!("r#{name}"),
        other => other.to_owned(),
    }
}

/// Whether what the official API takes or gives can be a text.
fn textual(official: &Type) -> bool {
    matches!(official, Type::String | Type::Any | Type::Date | Type::Union(_))
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
    pub(super) fn new(api: &'a Api, rust: &'a RustApi, hand: &'a BTreeSet<String>) -> Self {
        let mut e = Self {
            api,
            rust,
            hand,
            bindings: BTreeMap::new(),
            bound_traits: BTreeSet::new(),
            names: BTreeMap::new(),
            lost: BTreeMap::new(),
            reasons: Reasons::new(),
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
            let mut path =
                named.map_or_else(|| format!("longshore::{module}::{bare}Ref"), |(_, path)| (*path).to_owned());
            // What clients know only by its interface may be a class of its own: `NetworkTargetGroupMetrics`.
            let alone = format!("longshore::{module}::{bare}");
            let (has_class, has_trait) = (
                self.api.0.contains_key(&fqn.replace(name, bare)),
                self.known(&format!("longshore::{module}::{name}")),
            );
            if !has_class && !has_trait && self.rust.types.get(&alone).is_some_and(|t| t.fields.is_none()) {
                path = alone;
            }
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

    fn note(&mut self, fqn: &str, member: &str, result: &Result<String, String>) {
        if let Err(reason) = result {
            self.reasons.insert((fqn.to_owned(), member.to_owned()), reason.clone());
        }
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

const HEADER: &str = "//! Written by `cargo xtask codegen bindings`; do not edit.\n\n";
const PRELUDE: &str = "#![allow(unused_imports, unused_variables, clippy::all, reason = \"generated: one pattern fits all calls\")]\n\nuse serde_json::Value as Json;\n\nuse crate::class::{Class, Member, Native};\nuse crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};\n\n";
