//! References from one stack to another: exports and imports, published outputs, nested stacks' parameters and outputs.
// Source: aws-cdk-lib 2.275.0, observed on its templates (oracle cases 027, 045, 516–521, 557, 560, 561).

use crate::annotations::Annotations;
use crate::bail;
use crate::cfn_elements::{CfnOutput, CfnOutputProps, CfnParameter, CfnParameterProps};
use crate::cfn_resource::CfnResource;
use crate::construct::{Construct, Group, Node};
use crate::cross_region;
use crate::error::{Error, Result};
use crate::feature_flags::{self, DEFAULT_CROSS_STACK_REFERENCES};
use crate::intrinsics::Fn;
use crate::names;
use crate::publish_role;
use crate::reference::{CfnReference, ResolutionTypeHint};
use crate::resolve::find_tokens;
use crate::stack::{LIST_DELIMITER, Stack, unique_node_id};
use crate::token::{Token, list_token, sole_token, str_is_unresolved};
use crate::value::Value;

/// How a stack gets at a value of another stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceStrength {
    /// By an export, which keeps the other stack from taking the value away while it is used.
    Strong,
    /// By `Fn::GetStackOutput`, which keeps nothing; the other stack can be deleted at any time.
    Weak,
    /// As weak, with an export that is not used: the step between strong and weak.
    Both,
}

/// How values of a construct are given to other stacks, and taken from them.
#[derive(Debug)]
pub struct CrossStackReferences(Node);

struct Produced(ReferenceStrength);

impl CrossStackReferences {
    /// The references of a construct.
    pub fn of(scope: &dyn Construct) -> Self {
        Self(scope.node().clone())
    }

    /// Sets how other stacks get at this resource, whatever they prefer.
    ///
    /// # Errors
    /// When the construct is no resource and has none as its default child.
    pub fn produce(&self, strength: ReferenceStrength) -> Result<()> {
        let resource = match CfnResource::at(&self.0) {
            Some(r) => Some(r),
            None => self.0.default_child()?.as_ref().and_then(CfnResource::at),
        };
        let Some(resource) = resource else {
            bail!(
                &self.0,
                "CannotApplyXRefStrength",
                "Cannot apply cross-stack reference strength: scope has no default child CfnResource and is not a CfnResource itself."
            );
        };
        resource.node().attach(Produced(strength));
        Ok(())
    }

    /// Sets how this scope gets at values of other stacks.
    ///
    /// # Errors
    /// When there are children already.
    pub fn consume(&self, strength: ReferenceStrength) -> Result<()> {
        let name = match strength {
            ReferenceStrength::Strong => "strong",
            ReferenceStrength::Weak => "weak",
            ReferenceStrength::Both => "both",
        };
        self.0.set_context(DEFAULT_CROSS_STACK_REFERENCES, name)
    }
}

impl Stack {
    /// Returns a reference that is given to other stacks with a strength of its own.
    ///
    /// # Errors
    /// When the text is not one reference to an attribute of a resource.
    pub fn consume_reference(value: &str, strength: ReferenceStrength) -> Result<String> {
        let reference = sole_token(value).and_then(|t| reference_behind(&t));
        match reference.as_ref().and_then(|t| t.resolvable().as_reference()) {
            Some(reference) => Ok(Token::new(reference.with_strength(strength)).to_string()),
            None => Err(not_a_reference()),
        }
    }
}

impl Stack {
    /// Returns a reference to a list that is given to other stacks with a strength of its own.
    ///
    /// # Errors
    /// When the list is not one reference to an attribute of a resource.
    pub fn consume_list_reference(value: &[String], strength: ReferenceStrength) -> Result<Vec<String>> {
        let token = match value {
            [one] => list_token(one),
            _ => None,
        };
        let reference = token.as_ref().and_then(reference_behind);
        match reference.as_ref().and_then(|t| t.resolvable().as_reference()) {
            Some(reference) => Ok(Token::new(reference.with_strength(strength)).as_list()),
            None => Err(not_a_reference()),
        }
    }
}

fn not_a_reference() -> Error {
    Error::new(
        "ConsumeReferenceRequiresResourceAttribute",
        "consumeReference: the value must be a resource attribute reference (like 'bucket.bucketArn')",
    )
}

/// The reference that a token is, or stands for.
pub fn reference_behind(token: &Token) -> Option<Token> {
    let mut token = token.clone();
    while let Some(inner) = token.resolvable().mimics() {
        token = inner.clone();
    }
    token.resolvable().as_reference().is_some().then_some(token)
}

/// Finds all references that cross stacks and gives each consuming stack something of its own in their place.
pub(crate) fn resolve_references(root: &Node) -> Result<()> {
    let mut plain: Vec<(Stack, Token)> = Vec::new();
    let mut with_strength: Vec<(Stack, Token)> = Vec::new();
    for element in root.find_all().iter().filter_map(|n| n.element().cloned()) {
        let consumer = element.base().stack();
        let fragment = element.fragment()?;
        let tokens = find_tokens(element.node(), &fragment);
        for token in tokens.map_err(|e| e.with_path(element.node().path()).prefixed("Resolution error: "))? {
            let Some(reference) = token.resolvable().as_reference() else { continue };
            if reference.has_value_for(consumer) || Stack::of(reference.target())?.is_same(consumer) {
                continue;
            }
            let found = if reference.strength().is_some() { &mut with_strength } else { &mut plain };
            found.push((consumer.clone(), token));
        }
    }
    for (consumer, token) in plain.into_iter().chain(with_strength) {
        let Some(reference) = token.resolvable().as_reference() else { continue };
        if !reference.has_value_for(&consumer) {
            let value = resolve_value(&consumer, &token, reference, reference.strength())?;
            reference.assign_value_for(&consumer, value);
        }
    }
    Ok(())
}

fn known<'a>(value: &'a str, unknown: &'a str) -> &'a str {
    if str_is_unresolved(value) { unknown } else { value }
}

/// An error about a reference that cannot be made.
fn cannot_reference(
    consumer: &Stack,
    producer: &Stack,
    reference: &CfnReference,
    code: &'static str,
    why: &str,
) -> Error {
    Error::at(
        consumer,
        code,
        format!(
            "Stack \"{}\" cannot reference {{{}[{}]}} in stack \"{}\". {why}",
            consumer.node().path(),
            reference.target().path(),
            reference.display_name(),
            producer.node().path()
        ),
    )
}

fn resolve_value(
    consumer: &Stack,
    token: &Token,
    reference: &CfnReference,
    own_strength: Option<ReferenceStrength>,
) -> Result<Value> {
    let producer = Stack::of(reference.target())?;
    let produced = reference.target().part::<Produced>().map(|p| p.0);
    let strength = match own_strength.or(produced) {
        Some(strength) => strength,
        None => preferred_strength(consumer)?.unwrap_or(ReferenceStrength::Strong),
    };
    if producer.is_same(consumer) {
        return Ok(Value::Token(token.clone()));
    }
    if !producer.node().root_node().is_same(&consumer.node().root_node()) {
        bail!(
            consumer,
            "CannotReferenceAcrossApps",
            "Cannot reference across apps. Consuming and producing stacks must be defined within the same CDK app."
        );
    }
    if let Some(parent) = consumer.nested_stack_parent()
        && is_nested_in(consumer, &producer)
    {
        let value = resolve_value(parent, token, reference, None)?;
        return nested_stack_parameter(consumer, reference, value);
    }
    let list = reference.type_hint() == ResolutionTypeHint::StringList;
    if producer.nested_stack_parent().is_some() {
        let output = nested_stack_output(&producer, token, reference)?;
        let inner = output.resolvable().as_reference().expect("invariant: an attribute of a resource is a reference");
        let value = resolve_value(consumer, &output, inner, None)?;
        return if list { split_list(value) } else { Ok(value) };
    }
    remark_on_strength(consumer)?;
    let other_account = known(producer.account(), "") != known(consumer.account(), "");
    let other_region = known(producer.region(), "") != known(consumer.region(), "");
    if other_account {
        if strength == ReferenceStrength::Strong {
            Annotations::of(consumer).add_warning_v2(
                "@aws-cdk/core:crossAccountRefsAreAlwaysWeak",
                &format!("Strong references requested, but cross-account references can only be weak. Acknowledge this warning or set \"{DEFAULT_CROSS_STACK_REFERENCES}\" to \"weak\" to remove this message."),
            );
        }
        if consumer.synthesizer().cloud_formation_execution_role_arn().is_none_or(|r| r.is_empty()) {
            let why = "Could not find a CloudFormation execution role for the consumer stack. Use a stack synthesizer that provides a CloudFormation execution role, such as DefaultStackSynthesizer (that uses the role from the bootstrap stack), or one that you can customize, such as BootstraplessSynthesizer.";
            return Err(cannot_reference(consumer, &producer, reference, "NoCfnExecutionRoleForCrossAccountRefs", why));
        }
    }
    if (other_account || other_region) && (str_is_unresolved(producer.region()) || str_is_unresolved(consumer.region()))
    {
        let why = "Cross stack/region references are only supported for stacks with an explicit region defined. ";
        return Err(cannot_reference(
            consumer,
            &producer,
            reference,
            "CrossRegionReferencesRequireExplicitRegion",
            why,
        )
        .with_hint("give both stacks an account and a region, or neither"));
    }
    if !other_account {
        let reason =
            format!("{} -> {}.{}", consumer.node().path(), reference.target().path(), reference.display_name());
        consumer.add_dependency_because(&producer, &reason)?;
    }
    let export = strength != ReferenceStrength::Weak && !other_account;
    let import = strength == ReferenceStrength::Strong && !other_account;
    if other_region && export {
        if import {
            let imported = cross_region::import(&producer, token, reference, consumer)?;
            if consumer.nested_stack_parent().is_none() {
                return Ok(Value::Token(imported));
            }
            let inner = imported.resolvable().as_reference().expect("invariant: an attribute is a reference");
            return nested_stack_parameter(consumer, inner, Value::Token(imported.clone()));
        }
        cross_region::export(&producer, token, reference, consumer)?;
    }
    let value = match export && !other_region {
        true => {
            let name = export_name_of(&producer, token, None)?;
            if import { Fn::import_value(&name) } else { published(consumer, &producer, token, false)? }
        }
        false => published(consumer, &producer, token, other_account)?,
    };
    if list { split_list(value.into()) } else { Ok(value.into()) }
}

/// A list that came as text.
fn split_list(text: Value) -> Result<Value> {
    let text = match text {
        Value::String(s) => s,
        Value::Token(t) => t.to_string(),
        other => return Ok(other),
    };
    Ok(Fn::split(LIST_DELIMITER, &text, None)?.into())
}

/// How a stack wants to get at values of other stacks.
fn preferred_strength(consumer: &Stack) -> Result<Option<ReferenceStrength>> {
    match feature_flags::value(consumer, DEFAULT_CROSS_STACK_REFERENCES) {
        None | Some(Value::Undefined | Value::Null) => Ok(None),
        Some(value) => match value.as_str() {
            Some("strong") => Ok(Some(ReferenceStrength::Strong)),
            Some("weak") => Ok(Some(ReferenceStrength::Weak)),
            Some("both") => Ok(Some(ReferenceStrength::Both)),
            _ => bail!(
                consumer,
                "InvalidReferenceStrength",
                "Invalid value for {DEFAULT_CROSS_STACK_REFERENCES}: \"{}\". Must be \"strong\", \"weak\", or \"both\".",
                match &value {
                    Value::String(s) => s.clone(),
                    other => other.to_json(0),
                }
            ),
        },
    }
}

/// Marks apps that were told already.
struct Remarked;

/// Warns, once an app, where nothing was said about the strength of references, or something transitory.
fn remark_on_strength(consumer: &Stack) -> Result<()> {
    const MORE: &str =
        "(See: https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/README.md#reference-strength)";
    let root = consumer.node().root_node();
    if root.part::<Remarked>().is_some() {
        return Ok(());
    }
    let (id, text) = match preferred_strength(consumer)? {
        None => (
            "@aws-cdk/core:crossStackReferencesDefaultStrong",
            format!(
                "No cross-stack-reference strength configured, defaulting to \"strong\". We recommend you set feature flag \"{DEFAULT_CROSS_STACK_REFERENCES}\" to \"both\", then deploy everywhere, then set it to \"weak\". Alternatively, set it to \"strong\" explicitly to lock in the current producer-protecting behavior. {MORE}"
            ),
        ),
        Some(ReferenceStrength::Both) => (
            "@aws-cdk/core:crossStackReferencesBothTransitional",
            format!(
                "Feature flag \"{DEFAULT_CROSS_STACK_REFERENCES}\" currently set to \"both\". This is a transitory state. After you have finished deploying this application everywhere, set it to \"weak\". {MORE}"
            ),
        ),
        Some(_) => return Ok(()),
    };
    root.attach(Remarked);
    Annotations::of(consumer).add_warning_v2(id, &text);
    Ok(())
}

/// Publishes a value as an output without an export and returns the `Fn::GetStackOutput` of it.
fn published(consumer: &Stack, producer: &Stack, token: &Token, other_account: bool) -> Result<String> {
    let scope = child_group(producer, "Publish")?;
    let output = output_of(producer, &scope, token, |_| Ok(None), None)?;
    let principal = consumer.synthesizer().cloud_formation_execution_role_arn().filter(|_| other_account);
    let role = principal.map(|p| publish_role::grant(producer, &scope, &p)).transpose()?;
    let name = output.base().resolved_logical_id()?;
    Ok(Fn::get_stack_output(&producer.stack_name(), &name, Some(producer.region()), role.as_deref()))
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

fn reference_id(stack: &Stack, reference: &CfnReference, prefix: &str) -> Result<String> {
    let name = stack.resolve(reference.display_name())?;
    Ok(format!("{prefix}{}{}", unique_node_id(reference.target())?, name.as_str().unwrap_or_default()))
}

fn nested_stack_parameter(nested: &Stack, reference: &CfnReference, value: Value) -> Result<Value> {
    let id = reference_id(nested, reference, "reference-to-")?;
    let parameter = match nested.node().try_find_child(&id).as_ref().and_then(CfnParameter::at) {
        Some(p) => p,
        None => {
            let props = CfnParameterProps { parameter_type: Some("String".into()), ..Default::default() };
            let p = CfnParameter::new(nested, &id, props)?;
            nested.set_nested_parameter(p.logical_id(), value);
            p
        }
    };
    Ok(Value::Token(parameter.value()))
}

fn nested_stack_output(producer: &Stack, token: &Token, reference: &CfnReference) -> Result<Token> {
    let id = reference_id(producer, reference, "")?;
    let output = match producer.node().try_find_child(&id).as_ref().and_then(CfnOutput::at) {
        Some(o) => o,
        None => {
            let value = output_value(token)?;
            CfnOutput::new(producer, &id, CfnOutputProps { value, ..Default::default() })?
        }
    };
    let resource = producer
        .nested_stack_resource()
        .ok_or_else(|| Error::at(producer, "NestedStackResource", "expecting nestedStackResource to be defined"))?;
    Ok(resource.get_att(&format!("Outputs.{}", output.logical_id())))
}

/// What an output holds for a reference: lists are joined to text.
fn output_value(token: &Token) -> Result<Value> {
    let list = token.resolvable().as_reference().is_some_and(|r| r.type_hint() == ResolutionTypeHint::StringList);
    Ok(if list { Fn::join(LIST_DELIMITER, token.as_list())?.into() } else { Value::Token(token.clone()) })
}

fn child_group(stack: &Stack, id: &str) -> Result<Node> {
    match stack.node().try_find_child(id) {
        Some(n) => Ok(n),
        None => Ok(Group::new(stack, id)?.node().clone()),
    }
}

/// The output of a reference in a group of outputs, made first where there is none.
fn output_of(
    stack: &Stack,
    scope: &Node,
    token: &Token,
    export_name: impl FnOnce(&str) -> Result<Option<String>>,
    description: Option<String>,
) -> Result<CfnOutput> {
    let resolved = stack.resolve(token)?.to_json(0);
    let id = format!("Output{resolved}");
    if let Some(output) = scope.try_find_child(&id).as_ref().and_then(CfnOutput::at) {
        return Ok(output);
    }
    let props = CfnOutputProps {
        value: output_value(token)?,
        export_name: export_name(&resolved)?,
        description,
        ..Default::default()
    };
    CfnOutput::new(scope, &id, props)
}

/// Exports a reference to something in a stack and returns the export's name.
///
/// # Errors
/// When the token is no reference, or its name cannot be made.
pub(crate) fn export_name_of(stack: &Stack, token: &Token, description: Option<String>) -> Result<String> {
    if let Some(element) = token.resolvable().as_reference().and_then(|r| r.target().element()) {
        element.base().lock_logical_id();
    }
    let exports = child_group(stack, "Exports")?;
    let output = output_of(stack, &exports, token, |id| export_name(stack, &exports, id).map(Some), description)?;
    Ok(output.with_props(|p| p.export_name.clone()).unwrap_or_default())
}

fn export_name(stack: &Stack, exports: &Node, id: &str) -> Result<String> {
    const MAX: usize = 255; // Source: CloudFormation quotas, export name length.
    let skip = if feature_flags::enabled(stack, feature_flags::STACK_RELATIVE_EXPORTS) {
        stack.node().scopes().len()
    } else {
        2
    };
    let mut components: Vec<String> = exports.scopes().iter().skip(skip).map(|n| n.id().to_owned()).collect();
    components.push(format!("Output{id}"));
    let prefix = if stack.stack_name().is_empty() { String::new() } else { format!("{}:", stack.stack_name()) };
    let local = names::unique_id(&components)?;
    let cut = local.len().saturating_sub(MAX.saturating_sub(prefix.len()));
    Ok(format!("{prefix}{}", &local[cut..]))
}
