//! Writes what `longshore_spec` answers the way the exporter writes it, so that the two can be compared.

use longshore_spec::{Property, ReferencePart, ResourceType, TagStyle, Type};
use serde_json::{Value, json};

/// Returns the exporter's form of a resource type.
pub(crate) fn resource(of: &ResourceType) -> Value {
    let properties = |list: &[Property]| -> Value {
        list.iter()
            .map(|p| json!({ "cfn": p.cfn_name, "name": p.name, "required": p.required, "ty": ty(of, &p.ty) }))
            .collect()
    };
    json!({
        "cfn": of.cfn_type,
        "module": of.module,
        "class": of.class,
        "optionalProps": of.props_optional,
        "properties": properties(&of.properties),
        "structs": of.types.iter()
            .map(|s| json!({ "name": s.name, "properties": properties(&s.properties) }))
            .collect::<Value>(),
        "attributes": of.attributes.iter()
            .map(|a| json!({ "cfn": a.cfn_name, "name": a.name, "ty": ty(of, &a.ty) }))
            .collect::<Value>(),
        "tags": of.tags.as_ref().map(|t| json!({
            "cfn": t.cfn_name,
            "name": t.name,
            "style": match t.style { TagStyle::Standard => "standard", TagStyle::Asg => "asg", _ => "map" },
            "manager": t.manager,
        })),
        "reference": of.reference.as_ref().map(|r| json!({
            "interface": r.interface,
            "name": r.name,
            "fields": r.fields.iter().map(|(name, parts)| json!([name, template(parts)])).collect::<Value>(),
        })),
    })
}

fn ty(of: &ResourceType, t: &Type) -> Value {
    match t {
        Type::String => json!("s"),
        Type::Number => json!("n"),
        Type::Boolean => json!("b"),
        Type::Timestamp => json!("t"),
        Type::Json => json!("j"),
        Type::EventPattern => json!("e"),
        Type::Tag => json!("g"),
        Type::List(element) => json!(["l", ty(of, element)]),
        Type::Map(element) => json!(["m", ty(of, element)]),
        Type::Struct(at) => json!(["S", of.struct_type(*at).name]),
        Type::Union(parts) => std::iter::once(json!("u")).chain(parts.iter().map(|p| ty(of, p))).collect(),
        Type::Reference(targets) => {
            let targets = targets.iter().map(|t| json!([t.interface, t.member, t.field]));
            std::iter::once(json!("R")).chain(targets).collect()
        }
        _ => Value::Null,
    }
}

fn template(parts: &[ReferencePart]) -> String {
    parts
        .iter()
        .map(|part| match part {
            ReferencePart::Text(text) => text.to_string(),
            ReferencePart::Ref => "${Ref}".to_owned(),
            ReferencePart::RefPart(index) => format!("${{Ref:{index}}}"),
            ReferencePart::Attribute(name) => format!("${{GetAtt:{name}}}"),
            ReferencePart::Property(name) => format!("${{Property:{name}}}"),
            ReferencePart::Pseudo(name) => format!("${{{name}}}"),
            _ => String::new(),
        })
        .collect()
}
