//! Targets in other accounts and regions: events go there by the default bus, where a rule of the same kind waits.

use longshore_core::arn::ArnComponents;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::{Names, UniqueResourceNameOptions};
use longshore_core::object;
use longshore_core::resource::ResourceEnvironment;
use longshore_core::stack::{Environment, Stack, StackProps};
use longshore_core::token::str_is_unresolved;
use longshore_core::validation::Validations;

use super::role::singleton_event_role;
use super::{IRuleTarget, Rule, RuleTargetConfig};
use crate::aws_iam::PolicyStatement;

/// Whether events have to travel to where a target is.
pub(super) fn is_elsewhere(rule: &Rule, target: &ResourceEnvironment) -> Result<bool> {
    let stack = Stack::of(rule)?;
    Ok(!rule.same_dimension(stack.account(), &target.account) || !rule.same_dimension(stack.region(), &target.region))
}

/// Sends events to the target's account and region, and makes a rule for the target there.
pub(super) fn reach(
    rule: &Rule,
    target: &dyn IRuleTarget,
    (at, env): (&Node, &ResourceEnvironment),
    id: &str,
) -> Result<()> {
    let source = Stack::of(rule)?;
    if str_is_unresolved(&env.account) {
        bail!(
            rule,
            "NeedConcreteAccountForTargetStack",
            "You need to provide a concrete account for the target stack when using cross-account or cross-region events"
        );
    }
    if str_is_unresolved(&env.region) {
        bail!(
            rule,
            "NeedConcreteRegionForTargetStack",
            "You need to provide a concrete region for the target stack when using cross-account or cross-region events"
        );
    }
    if str_is_unresolved(source.account()) {
        bail!(
            rule,
            "NeedConcreteAccountForSourceStack",
            "You need to provide a concrete account for the source stack when using cross-account or cross-region events"
        );
    }
    let (root, target_root) = (rule.node().root_node(), at.root_node());
    if root.own_stage().is_none() {
        bail!(
            rule,
            "EventStackMustBePartOfCdkApp",
            "Event stack which uses cross-account or cross-region targets must be part of a CDK app"
        );
    }
    if target_root.own_stage().is_none() {
        bail!(
            rule,
            "TargetStackMustBePartOfCdkApp",
            "Target stack which uses cross-account or cross-region event targets must be part of a CDK app"
        );
    }
    if !root.is_same(&target_root) {
        bail!(rule, "StacksMustBelongToSameCdkApp", "Event stack and target stack must belong to the same CDK app");
    }
    let there = Stack::of(at)?;
    send_to_default_bus(rule, &there, env, id)?;
    if !rule.same_dimension(there.account(), &env.account) || !rule.same_dimension(there.region(), &env.region) {
        bail!(
            rule,
            "CannotCreateCrossAccountRuleForImportedResource",
            "Cannot create a cross-account or cross-region rule for an imported resource (create a stack with the right environment for the imported resource)"
        );
    }
    rule.mirror(&there, &format!("{}-{id}", Names::unique_id(rule)?), target)
}

fn send_to_default_bus(rule: &Rule, there: &Stack, env: &ResourceEnvironment, id: &str) -> Result<()> {
    if !rule.begin_sending_to(&format!("{}:{}", env.account, env.region)) {
        return Ok(());
    }
    let arn = there.format_arn(ArnComponents {
        service: "events".into(),
        resource: "event-bus".into(),
        resource_name: Some("default".into()),
        region: Some(env.region.clone()),
        account: Some(env.account.clone()),
        ..Default::default()
    })?;
    let source = Stack::of(rule)?;
    let role_arn = if rule.same_dimension(&env.region, source.region()) {
        None
    } else {
        let role = singleton_event_role(rule.node())?;
        let put = PolicyStatement::builder().action("events:PutEvents").resource(arn.as_str()).build()?;
        role.add_to_principal_policy(&put)?;
        Some(role.role_arn())
    };
    rule.push(&RuleTargetConfig { role_arn, ..RuleTargetConfig::to(arn) }, id, None);
    if rule.same_dimension(source.account(), &env.account) {
        return Ok(());
    }
    let policy = policy_stack(rule, &source, there, env)?;
    source.add_dependency(&policy)
}

/// The stack in the target's account that allows the source's account to put events on the default bus.
fn policy_stack(rule: &Rule, source: &Stack, there: &Stack, env: &ResourceEnvironment) -> Result<Stack> {
    let root = rule.node().root_node();
    let account = source.account();
    let id = format!("EventBusPolicy-{account}-{}-{}", env.region, env.account);
    if let Some(known) = root.try_find_child(&id).and_then(|n| n.own_stack().cloned()) {
        return Ok(known);
    }
    let stack = Stack::with_props(
        &root,
        &id,
        StackProps {
            env: Environment::new(&*env.account, &*env.region),
            stack_name: Some(format!("{}-EventBusPolicy-support-{}-{account}", there.stack_name(), env.region)),
            ..Default::default()
        },
    )?;
    let prefix = format!("Allow-account-{account}-");
    let options = UniqueResourceNameOptions { max_length: Some(64 - prefix.len()), ..Default::default() };
    CfnResource::l1(
        &stack,
        "GivePermToOtherAccount",
        "AWS::Events::EventBusPolicy",
        object! {
            "Action" => "events:PutEvents",
            "StatementId" => format!("{prefix}{}", Names::unique_resource_name(rule, &options)?),
            "Principal" => account,
        },
    )?;
    Validations::of(&stack).acknowledge_once(
        "CloudFormation-Validate::W9009",
        "action is deprecated, but still in use for historical reasons",
    );
    Ok(stack)
}
