//! What tells versions of functions apart.

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Construct as _;
use longshore_core::error::Result;
use longshore_core::names::md5_hex;
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, feature_flags, object};

use super::{LayerVersionRef, Runtime, RuntimeFamily};

/// Whether layers count.
pub(super) const RECOGNIZE_LAYER_VERSION: &str = "@aws-cdk/aws-lambda:recognizeLayerVersion";
/// Whether only properties count that a version keeps.
const RECOGNIZE_VERSION_PROPS: &str = "@aws-cdk/aws-lambda:recognizeVersionProps";

/// The order of a function's properties; others come after them, sorted.
// Source: aws-cdk-lib 2.275.0 aws-lambda/lib/function-hash.js.
const ORDER: [&str; 24] = [
    "Code",
    "Handler",
    "Role",
    "Runtime",
    "Architectures",
    "CodeSigningConfigArn",
    "DeadLetterConfig",
    "Description",
    "Environment",
    "EphemeralStorage",
    "FileSystemConfigs",
    "FunctionName",
    "ImageConfig",
    "KmsKeyArn",
    "Layers",
    "MemorySize",
    "PackageType",
    "ReservedConcurrentExecutions",
    "RuntimeManagementConfig",
    "SnapStart",
    "Tags",
    "Timeout",
    "TracingConfig",
    "VpcConfig",
];
/// The order of a layer's properties.
const LAYER_ORDER: [&str; 6] =
    ["Content", "CompatibleArchitectures", "CompatibleRuntimes", "Description", "LayerName", "LicenseInfo"];
/// Properties that a version does not keep.
const NOT_KEPT: [&str; 4] = ["CodeSigningConfigArn", "ReservedConcurrentExecutions", "Tags", "TenancyConfig"];
/// Properties that a version keeps, besides those of [`ORDER`].
const KEPT: [&str; 6] = [
    "RecursiveLoop",
    "LoggingConfig",
    "CapacityProviderConfig",
    "FunctionScalingConfig",
    "PublishToLatestPublished",
    "DurableConfig",
];

/// Sorts layers by their paths.
pub(super) fn sort_layers(layers: &mut [LayerVersionRef]) {
    layers.sort_by(|a, b| a.node().path().encode_utf16().cmp(b.node().path().encode_utf16()));
}

/// The hash of what a function is made of, with more that counts.
pub(super) fn function_hash(function: &CfnResource, layers: &[LayerVersionRef], more: &str) -> Result<String> {
    let (id, mut definition) = alone(function)?;
    let mut properties = definition.get("Properties").and_then(Value::as_object).cloned().unwrap_or_default();
    let mut text = if feature_flags::enabled(function, RECOGNIZE_VERSION_PROPS) {
        let known = |k: &str| ORDER.contains(&k) || KEPT.contains(&k) || NOT_KEPT.contains(&k);
        let unknown: Vec<&str> = properties.keys().map(String::as_str).filter(|k| !known(k)).collect();
        if !unknown.is_empty() {
            bail!(
                function,
                "UnrecognizedVersionProperties",
                "The following properties are not recognized as version properties: [{}]. See the README of the aws-lambda module to learn more about this and to fix it.",
                unknown.join(",")
            );
        }
        properties.retain(|k, _| !NOT_KEPT.contains(&k.as_str()));
        Value::Object(sorted(properties, &ORDER)).to_json(0)
    } else {
        definition.insert("Properties".into(), sorted(properties, &ORDER).into());
        Value::from(object! {"Resources" => object! {id.as_str() => definition}}).to_json(0)
    };
    if feature_flags::enabled(function, RECOGNIZE_LAYER_VERSION) {
        text.push_str(&layers_hash(layers)?);
    }
    text.push_str(more);
    Ok(md5_hex(text.as_bytes()))
}

fn layers_hash(layers: &[LayerVersionRef]) -> Result<String> {
    let mut layers = layers.to_vec();
    sort_layers(&mut layers);
    let mut all = Object::new();
    for layer in &layers {
        let arn = layer.layer_version_arn();
        let runtimes = layer.compatible_runtimes().unwrap_or_else(all_runtimes);
        let stack = Stack::of(layer)?;
        let (key, value): (String, Value) = match layer.node().default_child()?.as_ref().and_then(CfnResource::at) {
            Some(resource) => {
                let (_, definition) = alone(&resource)?;
                let properties = definition.get("Properties").and_then(Value::as_object).cloned();
                (layer.node().id().to_owned(), sorted(properties.unwrap_or_default(), &LAYER_ORDER).into())
            }
            None if str_is_unresolved(&arn) => {
                let arn = stack.resolve(Value::from(arn))?;
                let names: Vec<String> = runtimes.iter().map(|r| r.name().to_owned()).collect();
                (layer.node().id().to_owned(), object! {"arn" => arn, "runtimes" => names}.into())
            }
            None => (arn, runtimes.iter().map(described).collect::<Vec<_>>().into()),
        };
        all.insert(key, value);
    }
    Ok(md5_hex(Value::Object(all).to_json(0).as_bytes()))
}

/// The runtimes of layers that do not say for which they are, in the order that counts.
fn all_runtimes() -> Vec<Runtime> {
    use RuntimeFamily as F;
    let order = [F::Nodejs, F::Python, F::Java, F::DotnetCore, F::Go, F::Ruby, F::Other].map(Some);
    let rank = |r: &Runtime| order.iter().position(|f| *f == r.family()).unwrap_or(order.len());
    let mut all = Runtime::ALL.to_vec();
    all.sort_by_key(|r| (rank(r), r.name().starts_with("dotnetcore")));
    all
}

/// All that is known of a runtime.
// Source: aws-cdk-lib 2.275.0 lambda.Runtime, as JSON.
fn described(runtime: &Runtime) -> Value {
    let image = runtime.bundling_image().image().to_owned();
    object! {
        "name" => runtime.name(),
        "supportsInlineCode" => runtime.supports_inline_code(),
        "supportsCodeGuruProfiling" => runtime.supports_code_guru_profiling(),
        "supportsSnapStart" => runtime.supports_snap_start(),
        "family" => runtime.family().map(|f| match f {
            RuntimeFamily::Nodejs => 0.0,
            RuntimeFamily::Java => 1.0,
            RuntimeFamily::Python => 2.0,
            RuntimeFamily::DotnetCore => 3.0,
            RuntimeFamily::Go => 4.0,
            RuntimeFamily::Ruby => 5.0,
            RuntimeFamily::Other => 6.0,
        }),
        "bundlingDockerImage" => image.as_str(),
        "bundlingImage" => image.as_str(),
        "isVariable" => runtime.is_variable(),
    }
    .into()
}

/// A resource's logical id, and what the template says of it.
fn alone(resource: &CfnResource) -> Result<(String, Object)> {
    let template = resource.rendered()?;
    let resources = template.as_object().and_then(|t| t.get("Resources")).and_then(Value::as_object);
    let only = resources.and_then(|r| r.iter().next());
    Ok(only.map(|(id, d)| (id.clone(), d.as_object().cloned().unwrap_or_default())).unwrap_or_default())
}

fn sorted(mut properties: Object, order: &[&str]) -> Object {
    let mut out = Object::new();
    for key in order {
        if let Some(value) = properties.shift_remove(*key) {
            out.insert((*key).to_owned(), value);
        }
    }
    properties.sort_by(|a, _, b, _| a.encode_utf16().cmp(b.encode_utf16()));
    out.extend(properties);
    out
}
