//! What is not mechanical: classes whose shape differs between the languages, and members that every construct has.

mod app;
mod aspects;
mod assembly;
mod assertions;
mod assets;
mod bases;
mod building;
mod codebuild;
mod concrete;
mod construct;
mod dependable;
mod ecs;
mod events;
mod extended;
mod grants;
mod iam;
mod ignoring;
mod injectors;
mod interfaces;
mod lambda;
mod mixins;
mod owned;
mod plugins;
mod resolvers;
mod resource;
mod schema;
mod secrets;
mod surroundings;
mod synthesizer;
mod tags;
mod token;
mod values;

use std::rc::Rc;

use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::value::Value;
use serde_json::{Value as Json, json};

use crate::class::Class;
use crate::kernel::Kernel;
use crate::object::Object;
use crate::protocol::fault;

pub(crate) use assembly::assembly_of;
pub(crate) use bases::{GuestLogDriver, GuestMachineImage};
pub(crate) use codebuild::BuildImage;
pub(crate) use concrete::{behind, class_name};
pub(crate) use construct::{ConstructObject, NodeObject};
pub(crate) use ecs::GuestImage;
pub(crate) use events::{RuleTarget, matchers};
pub(crate) use injectors::inject;
pub(crate) use plugins::GuestPlugin;
pub(crate) use synthesizer::GuestSynthesizer;
pub(crate) use token::{Context as TokenContext, PhysicalNameMarker, as_class};

/// A member that reads something of the native object.
macro_rules! get {
    ($name:literal, $type:ty, |$k:ident, $this:ident| $code:expr) => {
        $crate::class::Member::Get($name, |$k, o| {
            let $this = o.this::<$type>()?;
            let _ = &$this;
            $crate::wire::ToWire::wire($code, $k)
        })
    };
}
/// A member that writes something of the native object.
macro_rules! set {
    ($name:literal, $type:ty, |$k:ident, $this:ident, $a:ident| $code:expr) => {
        $crate::class::Member::Set($name, |$k, o, $a| {
            let $this = o.this::<$type>()?;
            let _ = &$k;
            $code;
            Ok(())
        })
    };
}
/// A method of the native object.
macro_rules! call {
    ($name:literal, $type:ty, |$k:ident, $this:ident, $a:ident| $code:expr) => {
        $crate::class::Member::Call($name, |$k, o, $a| {
            let $this = o.this::<$type>()?;
            let _ = (&$this, &$a);
            $crate::wire::ToWire::wire($code, $k)
        })
    };
}
/// A static method or property.
macro_rules! fixed {
    ($name:literal, |$k:ident, $a:ident| $code:expr) => {
        ($name, |$k, $a| {
            let _ = &$a;
            $crate::wire::ToWire::wire($code, $k)
        })
    };
}
pub(crate) use {call, fixed, get, set};

/// The class of a name, if it is one of these.
pub(crate) fn class(fqn: &str) -> Option<&'static Class> {
    [
        app::CLASSES,
        assertions::CLASSES,
        aspects::CLASSES,
        assembly::CLASSES,
        assets::CLASSES,
        bases::CLASSES,
        building::CLASSES,
        construct::CLASSES,
        dependable::CLASSES,
        ecs::CLASSES,
        events::CLASSES,
        extended::CLASSES,
        grants::CLASSES,
        iam::CLASSES,
        ignoring::CLASSES,
        injectors::CLASSES,
        lambda::CLASSES,
        mixins::CLASSES,
        owned::CLASSES,
        plugins::CLASSES,
        resolvers::CLASSES,
        resource::CLASSES,
        schema::CLASSES,
        secrets::CLASSES,
        surroundings::CLASSES,
        synthesizer::CLASSES,
        tags::CLASSES,
        token::CLASSES,
        values::CLASSES,
        crate::guest::CLASSES,
    ]
    .iter()
    .find_map(|list| list.iter().find(|c| c.fqn == fqn).copied())
}

/// Answers the request to load a package: those that this kernel stands for are there, in any version.
pub(crate) fn load(name: &str, _version: &str) -> Result<Json> {
    // Packages that only carry files for aws-cdk-lib's own use, and the file formats, have no classes that apps call.
    const PACKAGES: [&str; 6] = [
        "constructs",
        "aws-cdk-lib",
        "@aws-cdk/asset-awscli-v1",
        "@aws-cdk/asset-node-proxy-agent-v6",
        "@aws-cdk/asset-kubectl-v20",
        "@aws-cdk/cloud-assembly-schema",
    ];
    match PACKAGES.contains(&name) {
        true => Ok(json!({ "assembly": name, "types": 0 })),
        false => Err(crate::kernel::unsupported(format!("the package {name}"))),
    }
}

/// Answers the request for a package's names in the languages.
pub(crate) fn naming(assembly: &str) -> Result<Json> {
    match assembly {
        "aws-cdk-lib" => Ok(json!({ "naming": {
            "python": { "distName": "aws-cdk-lib", "module": "aws_cdk" },
            "java": { "package": "software.amazon.awscdk" },
            "js": { "npm": "aws-cdk-lib" },
        } })),
        "constructs" => Ok(json!({ "naming": {
            "python": { "distName": "constructs", "module": "constructs" },
            "java": { "package": "software.constructs" },
            "js": { "npm": "constructs" },
        } })),
        other => Err(fault(format!("Could not find assembly: {other}"))),
    }
}

/// The modules that injectors know by another name, and the classes of such names.
const INJECTION_MODULES: [(&str, &str, &[&str]); 3] = [
    ("aws-cdk-lib.aws_logs", "aws-cdk-lib.aws-log", &["LogGroup", "LogRetention"]),
    ("aws-cdk-lib.custom_resources", "aws-cdk-lib.aws-custom-resources", &["AwsCustomResource", "Provider"]),
    ("aws-cdk-lib", "aws-cdk-lib.core", &["CustomResource"]),
];

/// The name under which properties of a class can be injected.
// Source: aws-cdk-lib 2.275.0: the module's folder and the class's name, as `aws-cdk-lib.aws-ecr.Repository`.
pub(crate) fn injection_id(fqn: &str) -> String {
    let Some((module, name)) = fqn.rsplit_once('.') else { return fqn.to_owned() };
    match INJECTION_MODULES.iter().find(|(known, _, classes)| *known == module && classes.contains(&name)) {
        Some((_, own, _)) => format!("{own}.{name}"),
        None => format!("{}.{name}", module.replace('_', "-")),
    }
}

/// The class whose properties are injected under a name.
pub(crate) fn injected_class(id: &str) -> String {
    let Some((module, name)) = id.rsplit_once('.') else { return id.to_owned() };
    match INJECTION_MODULES.iter().find(|(_, own, classes)| *own == module && classes.contains(&name)) {
        Some((known, _, _)) => format!("{known}.{name}"),
        None => format!("aws-cdk-lib.{}.{name}", module.trim_start_matches("aws-cdk-lib.").replace('-', "_")),
    }
}

/// Constants of classes that no binding has.
pub(crate) fn constant(fqn: &str, member: &str) -> Option<Json> {
    Some(match (fqn.strip_prefix("aws-cdk-lib.")?, member) {
        ("custom_resources.AwsCustomResourcePolicy", "ANY_RESOURCE") => {
            json!(longshore::custom_resources::AwsCustomResourcePolicy::ANY_RESOURCE)
        }
        ("aws_ec2.NatInstanceProviderV2", "DEFAULT_USER_DATA_COMMANDS") => {
            json!(longshore::aws_ec2::NatInstanceProviderV2::DEFAULT_USER_DATA_COMMANDS)
        }
        _ => return None,
    })
}

/// The object of a construct of which nothing but the node is known.
pub(crate) fn construct_object(kernel: &Kernel, node: &Node) -> Rc<Object> {
    if let Some(stack) = node.own_stack() {
        return kernel.wrap(stack.clone());
    }
    if let Some(stage) = node.own_stage() {
        return kernel.wrap(stage.clone());
    }
    if let Some(element) = resource::element_object(kernel, node) {
        return element;
    }
    kernel.wrap(ConstructObject(node.clone()))
}

/// What an object is as a value of a template, if it is that natively.
pub(crate) fn value_of(object: &Object) -> Option<Value> {
    object.cast::<Value>().or_else(|| object.cast::<longshore_core::token::Token>().map(Value::Token))
}

/// The members that every construct has.
pub(crate) fn every_construct(object: &Object) -> Option<&'static Class> {
    object.node().map(|_| &construct::ANY)
}

/// The members that every construct has, whichever it is.
pub(crate) fn any_construct() -> &'static Class {
    &construct::ANY
}

/// The members that every L1 has.
pub(crate) fn cfn_resource_class() -> &'static Class {
    &resource::CFN_RESOURCE
}

/// Connects the overrides of a new object to the library.
pub(crate) fn created(kernel: &Kernel, object: &Rc<Object>) {
    crate::guest::connect(kernel, object);
}

/// Calls an object's own method: what the client replaced is not asked of the client this once.
pub(crate) fn without_override<T>(object: &Object, method: &str, call: impl FnOnce() -> T) -> T {
    crate::guest::without_override(object, method, call)
}
