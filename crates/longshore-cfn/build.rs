//! Writes the classes of those services whose features are on, from the data of `longshore-spec`.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::Path;

use longshore_spec::{Property, ResourceType, Type};

const DOCS: &str = "http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/";

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = std::env::var_os("OUT_DIR").map(std::path::PathBuf::from).unwrap_or_default();
    let mut modules: Vec<(&str, Vec<&ResourceType>)> = Vec::new();
    for (module, class) in longshore_spec::classes() {
        let Some(resource) = longshore_spec::resource_type_by_class(module, class).filter(|_| enabled(module)) else {
            continue;
        };
        match modules.last_mut() {
            Some((last, classes)) if *last == module => classes.push(resource),
            _ => modules.push((module, vec![resource])),
        }
    }
    let mut index = String::new();
    for (module, classes) in modules {
        let file = out.join(format!("{module}.rs"));
        fs_write(&file, &service(&classes))?;
        let _ = writeln!(index, "/// The resource types of `{module}`.");
        let _ = writeln!(index, "pub mod {module} {{ include!(concat!(env!(\"OUT_DIR\"), \"/{module}.rs\")); }}");
    }
    fs_write(&out.join("modules.rs"), &index)
}

fn fs_write(path: &Path, text: &str) -> std::io::Result<()> {
    // Unchanged files keep their time, so that nothing is compiled again for them.
    if fs_err::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs_err::write(path, text)
}

fn enabled(module: &str) -> bool {
    std::env::var_os(format!("CARGO_FEATURE_{}", module.to_uppercase())).is_some()
}

fn service(classes: &[&ResourceType]) -> String {
    let mut out = String::from("use crate::prelude::*;\n");
    for resource in classes {
        class(resource, &mut out);
    }
    out
}

fn class(resource: &ResourceType, out: &mut String) {
    let (name, cfn_type) = (&resource.class, &resource.cfn_type);
    let nested = snake(name);
    let page = format!("{DOCS}aws-resource-{}.html", slug(cfn_type));
    let props = resource.props_name();
    let required: Vec<String> = resource
        .properties
        .iter()
        .filter(|p| p.required)
        .map(|p| format!("[`{0}`](Self::{0})", ident(&p.name)))
        .collect();
    let needs = match required.as_slice() {
        [] => "None is required.".to_owned(),
        all => format!("Required: {}.", all.join(", ")),
    };
    let _ = write!(
        out,
        "/// Properties of a [`{name}`], `{cfn_type}`. {needs}\n\
         #[derive(Clone, Debug, Default)]\npub struct {props}(Object);\n\
         impl {props} {{\n/// Properties of which none is given yet.\npub fn new() -> Self {{ Self(Object::new()) }}\n"
    );
    setters(&resource.properties, resource, Some(&page), out);
    out.push_str("}\n");
    let _ = write!(
        out,
        "/// `{cfn_type}`, see its [documentation]({page}); clones are the same resource.\n\
         #[derive(Clone, Debug)]\npub struct {name}(Untyped);\n\
         impl {name} {{\n\
         /// The resource type.\npub const CFN_RESOURCE_TYPE_NAME: &'static str = {cfn_type:?};\n\
         /// Adds the resource to a stack.\n///\n/// # Errors\n\
         /// When a required property is missing, or the id is empty or taken.\n\
         pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: {props}) -> Result<Self> {{ \
         Untyped::l1(scope, id, {cfn_type:?}, props.0).map(Self) }}\n\
         /// The resource as one of this type, if it is.\n\
         pub fn from_resource(resource: &Untyped) -> Option<Self> {{ \
         (resource.resource_type() == {cfn_type:?}).then(|| Self(resource.clone())) }}\n"
    );
    let mut taken = HashSet::new();
    for attribute in &resource.attributes {
        let (method, cfn_name) = (unique(ident(&attribute.name), &mut taken), &attribute.cfn_name);
        let (ty, call) = match &attribute.ty {
            Type::String | Type::Timestamp => ("String", "att"),
            Type::Number => ("f64", "att_number"),
            Type::List(element) if **element == Type::String => ("Vec<String>", "att_list"),
            _ => ("Token", "get_att"),
        };
        let _ = write!(
            out,
            "/// The attribute `{cfn_name}`.\npub fn {method}(&self) -> {ty} {{ self.0.{call}({cfn_name:?}) }}\n"
        );
    }
    for property in &resource.properties {
        let method = unique(format!("set_{}", snake(&property.name)), &mut taken);
        let (cfn_name, ty) = (&property.cfn_name, rust_type(&property.ty, resource, &nested));
        let _ = write!(
            out,
            "/// Sets `{cfn_name}`.\npub fn {method}(&self, value: impl IntoProperty<{ty}>) {{ \
             self.0.set_property({cfn_name:?}, value.into_property()); }}\n"
        );
    }
    let _ = write!(out, "}}\nresource!({name});\n");
    if resource.types.is_empty() {
        return;
    }
    let _ = write!(
        out,
        "/// What the properties of a [`{name}`] are made of.\npub mod {nested} {{\nuse crate::prelude::*;\n"
    );
    for structure in &resource.types {
        let name = &structure.name;
        let short = name.strip_suffix("Property").unwrap_or(name);
        let page = format!("{DOCS}aws-properties-{}-{}.html", slug(cfn_type), short.to_lowercase());
        let _ = write!(
            out,
            "/// [`{short}`]({page}) of `{cfn_type}`.\n#[derive(Clone, Debug, Default)]\npub struct {name}(Object);\n\
             impl {name} {{\n/// Properties of which none is given yet.\npub fn new() -> Self {{ Self(Object::new()) }}\n"
        );
        setters(&structure.properties, resource, None, out);
        let _ = write!(out, "}}\nstructure!({name});\n");
    }
    out.push_str("}\n");
}

fn setters(properties: &[Property], resource: &ResourceType, page: Option<&str>, out: &mut String) {
    let mut taken = HashSet::from(["new".to_owned()]);
    let nested = if page.is_some() { snake(&resource.class) } else { "self".to_owned() };
    for property in properties {
        let method = unique(ident(&property.name), &mut taken);
        let (cfn_name, ty) = (&property.cfn_name, rust_type(&property.ty, resource, &nested));
        let required = if property.required { ", required" } else { "" };
        let link = page.map_or_else(String::new, |page| {
            let (_, service) = slug(&resource.cfn_type)
                .split_once('-')
                .map_or(("", String::new()), |_| ("", slug(&resource.cfn_type)));
            format!(" [Documentation]({page}#cfn-{service}-{}).", cfn_name.to_lowercase())
        });
        let _ = write!(
            out,
            "/// `{cfn_name}`: {}{required}.{link}\n#[must_use]\n\
             pub fn {method}(mut self, value: impl IntoProperty<{ty}>) -> Self {{ \
             self.0.insert({cfn_name:?}.to_owned(), value.into_property()); self }}\n",
            words(&property.ty, resource)
        );
    }
}

/// The type that says what a property takes; `nested` is the module of the resource's structs.
fn rust_type(ty: &Type, resource: &ResourceType, nested: &str) -> String {
    match ty {
        Type::String | Type::Reference(_) => "String".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Timestamp => "Timestamp".to_owned(),
        Type::Tag => "CfnTag".to_owned(),
        Type::List(element) => format!("Vec<{}>", rust_type(element, resource, nested)),
        Type::Map(element) => format!("Map<{}>", rust_type(element, resource, nested)),
        Type::Struct(at) => format!("{nested}::{}", resource.struct_type(*at).name),
        _ => "Any".to_owned(),
    }
}

/// What a property takes, for its documentation.
fn words(ty: &Type, resource: &ResourceType) -> String {
    match ty {
        Type::String => "text".to_owned(),
        Type::Reference(targets) => {
            let names: Vec<String> = targets.iter().map(|t| format!("`{}`", t.field)).collect();
            format!("text, {}", names.join(" or "))
        }
        Type::Number => "a number".to_owned(),
        Type::Boolean => "true or false".to_owned(),
        Type::Timestamp => "a point in time, `YYYY-MM-DDThh:mm:ssZ`".to_owned(),
        Type::Tag => "a tag".to_owned(),
        Type::List(element) => format!("a list, each {}", words(element, resource)),
        Type::Map(element) => format!("a map, each {}", words(element, resource)),
        Type::Struct(at) => format!("`{}`", resource.struct_type(*at).name),
        Type::Union(alternatives) => {
            let all: Vec<String> = alternatives.iter().map(|a| words(a, resource)).collect();
            all.join(", or ")
        }
        _ => "any JSON".to_owned(),
    }
}

/// `AWS::ECR::Repository` as AWS has it in the addresses of its documentation.
fn slug(cfn_type: &str) -> String {
    cfn_type.trim_start_matches("AWS::").replace("::", "-").to_lowercase()
}

/// A name in snake case.
fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, &c) in letters.iter().enumerate() {
        let before = i.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(i + 1);
        let starts = c.is_uppercase()
            && before.is_some_and(|b| {
                b.is_lowercase() || b.is_ascii_digit() || (b.is_uppercase() && after.is_some_and(|a| a.is_lowercase()))
            });
        if starts {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// A name in snake case that can be a method's.
fn ident(name: &str) -> String {
    const KEYWORDS: [&str; 37] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
        "extern", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
        "override", "priv", "pub", "ref", "return", "static", "struct", "try", "type", "use",
    ];
    const MORE: [&str; 12] =
        ["trait", "true", "false", "typeof", "unsafe", "unsized", "virtual", "where", "while", "yield", "mut", "union"];
    let name = snake(name);
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        "union" => name,
        n if KEYWORDS.contains(&n) || MORE.contains(&n) => format!("r#{name}"),
        _ => name,
    }
}

fn unique(name: String, taken: &mut HashSet<String>) -> String {
    let mut name = name;
    while !taken.insert(name.clone()) {
        name.push('_');
    }
    name
}
