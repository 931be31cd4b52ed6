//! References from one stack to another: exports and imports, nested stacks' parameters and outputs.

use crate::cfn_elements::{CfnOutput, CfnOutputProps, CfnParameter, CfnParameterProps};
use crate::construct::{Construct, Group, Node};
use crate::error::{Error, Result};
use crate::feature_flags;
use crate::intrinsics::Fn;
use crate::names;
use crate::reference::CfnReference;
use crate::resolve::find_tokens;
use crate::stack::Stack;
use crate::token::{Token, str_is_unresolved};
use crate::value::Value;

/// Finds all references that cross stacks and gives each consuming stack something of its own in their place.
pub(crate) fn resolve_references(root: &Node) -> Result<()> {
    for element in root.find_all().iter().filter_map(|n| n.element().cloned()) {
        let consumer = element.base().stack().clone();
        let fragment = element.fragment()?;
        let tokens = find_tokens(element.node(), &fragment);
        for token in tokens.map_err(|e| e.with_path(element.node().path()).prefixed("Resolution error: "))? {
            let Some(reference) = token.resolvable().as_reference() else { continue };
            if reference.has_value_for(&consumer) || Stack::of(reference.target())?.is_same(&consumer) {
                continue;
            }
            let value = resolve_value(&consumer, &token, reference)?;
            reference.assign_value_for(&consumer, value);
        }
    }
    Ok(())
}

fn resolve_value(consumer: &Stack, token: &Token, reference: &CfnReference) -> Result<Value> {
    let producer = Stack::of(reference.target())?;
    if producer.is_same(consumer) {
        return Ok(Value::Token(token.clone()));
    }
    let what = || format!("{{{}[{}]}}", reference.target().path(), reference.display_name());
    if !producer.node().root_node().is_same(&consumer.node().root_node()) {
        return Err(Error::at(
            consumer,
            "CannotReferenceAcrossApps",
            "Cannot reference across apps. Consuming and producing stacks must be defined within the same CDK app.",
        ));
    }
    let known = |s: &str| if str_is_unresolved(s) { "cdk:unknown".to_owned() } else { s.to_owned() };
    if known(producer.account()) != known(consumer.account()) {
        return Err(Error::at(
            consumer,
            "CrossStackReferenceAccount",
            format!(
                "Stack \"{}\" cannot reference {} in stack \"{}\". Cross stack references are only supported for stacks deployed to the same account or between nested stacks and their parent stack",
                consumer.node().path(), what(), producer.node().path()
            ),
        ).with_hint("give the resource a physical name, so that its name and ARN can be used without a reference"));
    }
    if known(producer.region()) != known(consumer.region()) {
        return Err(Error::at(
            consumer,
            "CrossStackReferenceRegion",
            format!(
                "Stack \"{}\" cannot reference {} in stack \"{}\". Cross stack references are only supported for stacks deployed to the same environment or between nested stacks and their parent stack. Set crossRegionReferences=true to enable cross region references",
                consumer.node().path(), what(), producer.node().path()
            ),
        ).with_hint("give the resource a physical name, so that its name and ARN can be used without a reference"));
    }
    if let Some(parent) = consumer.nested_stack_parent() {
        if is_nested_in(consumer, &producer) {
            let value = resolve_value(parent, token, reference)?;
            return nested_stack_parameter(consumer, reference, value);
        }
    }
    if producer.nested_stack_parent().is_some() {
        let output = nested_stack_output(&producer, token, reference)?;
        let inner = output.resolvable().as_reference().expect("invariant: an attribute of a resource is a reference");
        return resolve_value(consumer, &output, inner);
    }
    let reason = format!("{} -> {}.{}", consumer.node().path(), reference.target().path(), reference.display_name());
    consumer.add_dependency_because(&producer, &reason)?;
    Ok(export_value(&producer, token)?.into())
}

fn is_nested_in(consumer: &Stack, producer: &Stack) -> bool {
    let mut parent = consumer.nested_stack_parent().cloned();
    while let Some(p) = parent {
        if p.is_same(producer) {
            return true;
        }
        parent = p.nested_stack_parent().cloned();
    }
    false
}

fn reference_id(reference: &CfnReference, prefix: &str) -> Result<String> {
    let ids: Vec<String> =
        reference.target().scopes().iter().map(|n| n.id().to_owned()).filter(|i| !i.is_empty()).collect();
    Ok(format!("{prefix}{}{}", names::unique_id(&ids)?, reference.display_name()))
}

fn nested_stack_parameter(nested: &Stack, reference: &CfnReference, value: Value) -> Result<Value> {
    let id = reference_id(reference, "reference-to-")?;
    let parameter = match nested.node().try_find_child(&id).as_ref().and_then(CfnParameter::at) {
        Some(p) => p,
        None => {
            let p = CfnParameter::new(
                nested,
                &id,
                CfnParameterProps { parameter_type: Some("String".into()), ..Default::default() },
            )?;
            nested.set_nested_parameter(p.logical_id(), value);
            p
        }
    };
    Ok(Value::Token(parameter.value()))
}

fn nested_stack_output(producer: &Stack, token: &Token, reference: &CfnReference) -> Result<Token> {
    let id = reference_id(reference, "")?;
    let output = match producer.node().try_find_child(&id).as_ref().and_then(CfnOutput::at) {
        Some(o) => o,
        None => {
            CfnOutput::new(producer, &id, CfnOutputProps { value: Value::Token(token.clone()), ..Default::default() })?
        }
    };
    let resource = producer
        .nested_stack_resource()
        .ok_or_else(|| Error::at(producer, "NestedStackResource", "expecting nestedStackResource to be defined"))?;
    Ok(resource.get_att(&format!("Outputs.{}", output.base().resolved_logical_id()?)))
}

/// Exports a value of a stack under a generated name and returns `Fn::ImportValue` of it.
///
/// # Errors
/// When the value is not a reference to something in the stack.
pub(crate) fn export_value(stack: &Stack, token: &Token) -> Result<String> {
    let resolved = stack.resolve(token)?;
    let id = resolved.to_json(0);
    let exports = match stack.node().try_find_child("Exports") {
        Some(n) => n,
        None => Group::new(stack, "Exports")?.node().clone(),
    };
    let name = export_name(stack, &exports, &id)?;
    let output_id = format!("Output{id}");
    if exports.try_find_child(&output_id).is_none() {
        let props = CfnOutputProps {
            value: Value::Token(token.clone()),
            export_name: Some(name.clone()),
            ..Default::default()
        };
        CfnOutput::new(&exports, &output_id, props)?;
    }
    Ok(Fn::import_value(&name))
}

fn export_name(stack: &Stack, exports: &Node, id: &str) -> Result<String> {
    const MAX: usize = 255; // Source: CloudFormation quotas, export name length.
    let skip = if feature_flags::enabled(stack, feature_flags::STACK_RELATIVE_EXPORTS) {
        stack.node().scopes().len()
    } else {
        2
    };
    let mut components: Vec<String> = exports.scopes().iter().skip(skip).map(|n| n.id().to_owned()).collect();
    components.push(id.to_owned());
    let prefix = if stack.stack_name().is_empty() { String::new() } else { format!("{}:", stack.stack_name()) };
    let local = names::unique_id(&components)?;
    let cut = local.len().saturating_sub(MAX.saturating_sub(prefix.len()));
    Ok(format!("{prefix}{}", &local[cut..]))
}
