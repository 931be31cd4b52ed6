//! The L1 classes of all resource types: their shape is data of `longshore-spec`.

use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Construct as _;
use longshore_core::error::Result;
use longshore_core::intrinsics::Fn;
use longshore_core::value::{Object as Members, Value};
use longshore_spec::{Property, ResourceType, Type};
use serde_json::Value as Json;

use crate::class::Native;
use crate::kernel::{Kernel, unsupported};
use crate::native;
use crate::object::Object;
use crate::wire::{Arguments, FromWire, REFERENCE, ToWire, mismatch};

/// The shape of a class, such as `aws-cdk-lib.aws_ecr.CfnRepository`.
pub(crate) fn shape(fqn: &str) -> Option<&'static ResourceType> {
    let rest = fqn.strip_prefix("aws-cdk-lib.")?;
    let (module, class) = rest.rsplit_once('.').unwrap_or(("core", rest));
    longshore_spec::resource_type_by_class(module, class)
}

/// Makes a resource: scope, id and properties, which have the class's names.
pub(crate) fn create(k: &Kernel, shape: &'static ResourceType, a: &Arguments<'_>) -> Result<Native> {
    let scope = a.construct(k, 0)?;
    let given = a.json(2);
    let properties = match given {
        Json::Null => Members::new(),
        _ if given.get(REFERENCE).is_some() => asked(k, shape, &shape.properties, &k.object(given)?)?,
        _ => members(k, shape, &shape.properties, crate::wire::map(given)?)?,
    };
    let resource = CfnResource::l1(&scope, a.get::<String>(k, 1)?, &shape.cfn_type, properties)?;
    Ok(Native { node: Some(resource.node().clone()), value: Box::new(resource) })
}

fn members(
    k: &Kernel,
    shape: &ResourceType,
    known: &[Property],
    given: &serde_json::Map<String, Json>,
) -> Result<Members> {
    let mut out = Members::new();
    for (name, value) in given.iter().filter(|(_, v)| !v.is_null()) {
        match known.iter().find(|p| *p.name == **name) {
            Some(p) => drop(out.insert(p.cfn_name.to_string(), property(k, shape, &p.ty, value)?)),
            None => drop(out.insert(name.clone(), Value::from_wire(k, value)?)),
        }
    }
    Ok(out)
}

/// A value of a property, with CloudFormation's names instead of the class's.
fn property(k: &Kernel, shape: &ResourceType, ty: &Type, json: &Json) -> Result<Value> {
    if json.get(REFERENCE).is_some() {
        return match ty {
            Type::Reference(_) => reference(k, json),
            _ => struct_object(k, shape, ty, json),
        };
    }
    Ok(match (ty, json) {
        (Type::List(item), Json::Array(items)) => {
            Value::Array(items.iter().map(|v| property(k, shape, item, v)).collect::<Result<_>>()?)
        }
        (Type::Map(item), Json::Object(_)) => Value::Object(
            crate::wire::map(json)?
                .iter()
                .map(|(key, v)| Ok((key.clone(), property(k, shape, item, v)?)))
                .collect::<Result<_>>()?,
        ),
        (Type::Struct(of), Json::Object(_)) => {
            Value::Object(members(k, shape, &shape.struct_type(*of).properties, crate::wire::map(json)?)?)
        }
        (Type::Tag, Json::Object(_)) => Value::Object(
            crate::wire::map(json)?
                .iter()
                .map(|(key, v)| {
                    let upper = match key.as_str() {
                        "key" => "Key",
                        "value" => "Value",
                        other => other,
                    };
                    Ok((upper.to_owned(), Value::from_wire(k, v)?))
                })
                .collect::<Result<_>>()?,
        ),
        (Type::Union(alternatives), _) => match alternatives.iter().find(|t| fits(shape, t, json)) {
            Some(t) => property(k, shape, t, json)?,
            None => Value::from_wire(k, json)?,
        },
        _ => Value::from_wire(k, json)?,
    })
}

/// Whether a value has the form of a type, as far as its members' names tell.
fn fits(shape: &ResourceType, ty: &Type, json: &Json) -> bool {
    match (ty, json) {
        (Type::Struct(of), Json::Object(_)) => crate::wire::map(json).is_ok_and(|given| {
            given.keys().all(|key| shape.struct_type(*of).properties.iter().any(|p| *p.name == **key))
        }),
        (Type::List(_), json) => json.is_array(),
        (Type::Map(_) | Type::Json, json) => json.is_object(),
        (Type::String | Type::Reference(_), json) => json.is_string(),
        (Type::Number, json) => json.is_number(),
        (Type::Boolean, json) => json.is_boolean(),
        _ => false,
    }
}

/// A struct that comes as an object of the client, or something that resolves to a value.
fn struct_object(k: &Kernel, shape: &ResourceType, ty: &Type, json: &Json) -> Result<Value> {
    let object = k.object(json)?;
    let of = match ty {
        Type::Struct(of) => Some(*of),
        Type::Union(all) => all.iter().find_map(|t| if let Type::Struct(of) = t { Some(*of) } else { None }),
        _ => None,
    };
    match of {
        Some(of) if object.overridden("resolve").is_none() && object.native.get().is_none() => {
            asked(k, shape, &shape.struct_type(of).properties, &object).map(Value::Object)
        }
        _ => Value::from_wire(k, json),
    }
}

/// The members of a struct that the client implements.
fn asked(k: &Kernel, shape: &ResourceType, known: &[Property], object: &Rc<Object>) -> Result<Members> {
    let mut given = serde_json::Map::new();
    for p in known.iter().filter(|p| object.overridden(&p.name).is_some()) {
        given.insert(p.name.to_string(), k.read(object, &p.name)?);
    }
    members(k, shape, known, &given)
}

/// What a reference to another resource is in a template.
pub(crate) fn reference(k: &Kernel, json: &Json) -> Result<Value> {
    let object = k.object(json)?;
    if let Some(value) = native::value_of(&object) {
        return Ok(value);
    }
    let Some(node) = object.node() else { return Err(mismatch("a resource or its name", json)) };
    let resource = match CfnResource::at(node) {
        Some(resource) => Some(resource),
        None => node.default_child()?.and_then(|child| CfnResource::at(&child)),
    };
    resource.map(|r| Value::from(r.ref_())).ok_or_else(|| mismatch("a resource or its name", json))
}

/// Reads a property or an attribute.
pub(crate) fn get(k: &Kernel, shape: &'static ResourceType, object: &Rc<Object>, name: &str) -> Result<Option<Json>> {
    let resource = object.this::<CfnResource>()?;
    if let Some(attribute) = shape.attributes.iter().find(|a| &*a.name == name) {
        return Ok(Some(match attribute.ty {
            Type::List(_) => resource.att_list(&attribute.cfn_name).wire(k)?,
            Type::Number => resource.att_number(&attribute.cfn_name).wire(k)?,
            Type::String | Type::Timestamp => resource.att(&attribute.cfn_name).wire(k)?,
            _ => resource.get_att(&attribute.cfn_name).wire(k)?,
        }));
    }
    if shape.tags.as_ref().is_some_and(|t| &*t.manager == name) {
        return resource.tags().cloned().wire(k).map(Some);
    }
    if let Some(p) = shape.property(name) {
        return resource.property(&p.cfn_name).wire(k).map(Some);
    }
    match native::cfn_resource_class().getter(name) {
        Some(getter) => getter(k, object).map(Some),
        None => Ok(None),
    }
}

/// A member of the struct that refers to a resource: what a property is, or a part of what `Ref` gives.
pub(crate) fn part_of_reference(
    k: &Kernel,
    shape: &'static ResourceType,
    resource: &CfnResource,
    of: &Json,
) -> Result<Json> {
    match of.as_str() {
        None => {
            let index = of.as_u64().and_then(|i| usize::try_from(i).ok()).unwrap_or_default();
            Fn::select(index, &Fn::split("|", &resource.ref_(), None)?)?.wire(k)
        }
        Some("ref") => resource.ref_().wire(k),
        Some(name) => match shape.attributes.iter().find(|a| &*a.name == name) {
            Some(attribute) => resource.att(&attribute.cfn_name).wire(k),
            None => match shape.property(name) {
                Some(p) => resource.property(&p.cfn_name).wire(k),
                None => Err(unsupported(format!("the property '{name}' of {}", shape.fqn()))),
            },
        },
    }
}

/// Writes a property; false when there is none of this name.
pub(crate) fn set(
    k: &Kernel,
    shape: &'static ResourceType,
    object: &Rc<Object>,
    name: &str,
    a: &Arguments<'_>,
) -> Result<bool> {
    let Some(p) = shape.property(name) else { return Ok(false) };
    let value = match a.json(0) {
        Json::Null => Value::Undefined,
        json => property(k, shape, &p.ty, json)?,
    };
    object.this::<CfnResource>()?.set_property(&p.cfn_name, value);
    Ok(true)
}

/// Static members of an L1.
pub(crate) fn static_call(k: &Kernel, shape: &'static ResourceType, member: &str, a: &Arguments<'_>) -> Result<Json> {
    if member == "CFN_RESOURCE_TYPE_NAME" {
        return Ok(Json::String(shape.cfn_type.to_string()));
    }
    // `isCfnRepository` and its kin ask for the resource type.
    if member == format!("is{}", shape.class) {
        let same = k.native_resource(a.json(0)).is_some_and(|r| r.resource_type() == &*shape.cfn_type);
        return Ok(Json::Bool(same));
    }
    Err(unsupported(format!("the static member {}.{member}", shape.fqn())))
}
