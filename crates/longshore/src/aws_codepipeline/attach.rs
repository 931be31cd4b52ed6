//! How a pipeline takes an action: its region, its account and its role.

use std::rc::Rc;

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::Names;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::{Environment, Stack, StackProps};
use longshore_core::stage::Stage as AppStage;
use longshore_core::synthesizers::{BootstraplessSynthesizer, BootstraplessSynthesizerProps, StackSynthesizer};
use longshore_core::token::{TokenComparison, compare_strings, str_is_unresolved};
use longshore_core::{bail, feature_flags, object};

use super::action::Added;
use super::cross_region_support::{CrossRegionSupport, KeyOptions, SupportStack, replication_bucket, support_stack};
use super::pipeline::{REDUCE_CROSS_ACCOUNT_TRUST, require_region};
use super::stage::Stage;
use super::{ActionBindOptions, ActionCategory, ActionProperties, ActionRef, IStage as _, Pipeline, validation};
use crate::aws_iam::{AccountPrincipal, ArnPrincipal, PrincipalConditions as _, PrincipalRef, Role, RoleRef};
use crate::aws_s3::BucketRef;

const REDUCE_STAGE_TRUST: &str = "@aws-cdk/pipelines:reduceStageRoleTrustScope";

/// Where the artifacts of an action are.
struct Replication {
    bucket: BucketRef,
    region: Option<String>,
}

fn is_aws_owned(action: &ActionProperties) -> bool {
    action.owner.as_deref().is_none_or(|o| o.is_empty() || o == "AWS")
}

fn effective_region(action: &ActionProperties) -> Option<String> {
    action.resource.as_ref().map(|r| r.env().region.clone()).or_else(|| action.region.clone())
}

fn effective_account(action: &ActionProperties) -> Option<String> {
    let of_role = action.role.as_ref().map(|r| r.env().account);
    let of_resource = || action.resource.as_ref().map(|r| r.env().account.clone());
    of_role.or_else(of_resource).or_else(|| action.account.clone())
}

/// Whether an account or region is another than the pipeline's, as far as can be known.
fn differs(actions: Option<&String>, pipelines: &str) -> bool {
    actions.is_some_and(|ours| {
        !ours.is_empty() && !str_is_unresolved(ours) && compare_strings(ours, pipelines) != TokenComparison::Same
    })
}

fn shown(dimension: &str) -> &str {
    if str_is_unresolved(dimension) { "(current)" } else { dimension }
}

/// The stack of an action's resource, if the resource is where the stack is.
fn resource_stack(resource: Option<&ResourceBase>) -> Option<Stack> {
    let resource = resource?;
    let stack = resource.stack().clone();
    let same =
        |a: &str, b: &str| matches!(compare_strings(a, b), TokenComparison::Same | TokenComparison::BothUnresolved);
    (same(&resource.env().region, stack.region()) && same(&resource.env().account, stack.account())).then_some(stack)
}

impl Pipeline {
    pub(super) fn attach(
        &self,
        stage: &Stage,
        action: ActionRef,
        properties: ActionProperties,
        scope: &Node,
    ) -> Result<Added> {
        let replication = self.replication_for(&properties)?;
        let role = self.role_for(stage, &properties, scope)?;
        validation::namespace(self.node(), properties.variables_namespace.as_deref())?;
        let options =
            ActionBindOptions { role: role.clone().unwrap_or_else(|| self.role().clone()), bucket: replication.bucket };
        let config = action.bind(scope, stage, &options)?;
        Ok(Added::new(action, properties, config, role, replication.region))
    }

    fn replication_for(&self, action: &ActionProperties) -> Result<Replication> {
        let me = &self.0;
        let region = effective_region(action);
        if !differs(region.as_ref(), &me.base.env().region) {
            return Ok(Replication { bucket: Rc::clone(&me.artifact_bucket), region: None });
        }
        require_region(&me.base)?;
        if action.category == ActionCategory::Source {
            bail!(
                self,
                "SourceActionMustBeSameRegion",
                "Source action '{}' must be in the same region as the pipeline",
                action.action_name
            );
        }
        let region = region.unwrap_or_default();
        let known = me.cross_region_support.borrow().get(&region).cloned();
        let support = match known {
            Some(support) => support,
            None => {
                let support = self.new_support(resource_stack(action.resource.as_ref()), &region)?;
                me.cross_region_support.borrow_mut().insert(region.clone(), support.clone());
                support
            }
        };
        Stack::of(self)?.add_dependency(&support.stack)?;
        support.replication_bucket.grant_read_write(&me.role, "*")?;
        Ok(Replication { bucket: support.replication_bucket, region: Some(region) })
    }

    fn new_support(&self, other: Option<Stack>, region: &str) -> Result<CrossRegionSupport> {
        let me = &self.0;
        let key = KeyOptions { create: me.cross_account_keys, rotate: me.enable_key_rotation };
        if let Some(stack) = other {
            let id = format!("CrossRegionReplicationSupport-d823f1d8-a990-4e5c-be18-4ac698532e65-{region}");
            let replication_bucket = replication_bucket(&stack, &id, key)?;
            return Ok(CrossRegionSupport { stack, replication_bucket });
        }
        let stack = Stack::of(self)?;
        let account = stack.account().to_owned();
        if str_is_unresolved(&account) {
            bail!(
                self,
                "ExplicitAccountRequiredForCrossRegion",
                "You need to specify an explicit account when using CodePipeline's cross-region support"
            );
        }
        let shared = if me.reuse_cross_region_support_stacks { account.clone() } else { stack.stack_name() };
        let props = SupportStack {
            pipeline_stack_name: stack.stack_name(),
            region: region.to_owned(),
            account,
            synthesizer: support_synthesizer(&stack),
        };
        support_stack(&self.support_scope()?, &format!("cross-region-stack-{shared}:{region}"), props, key)
    }

    fn support_scope(&self) -> Result<AppStage> {
        match AppStage::of(self) {
            Some(stage) => Ok(stage),
            None => bail!(
                self,
                "PipelineStackMustBePartOfCdkApp",
                "Pipeline stack which uses cross-environment actions must be part of a CDK App or Stage"
            ),
        }
    }

    fn role_for(&self, stage: &Stage, action: &ActionProperties, scope: &Node) -> Result<Option<RoleRef>> {
        let mut role = self.given_or_foreign_role(stage, action)?;
        if role.is_none() && is_aws_owned(action) {
            if self.0.use_pipeline_role_for_actions {
                return Ok(None);
            }
            let assumed_by: PrincipalRef = if feature_flags::enabled(self, REDUCE_STAGE_TRUST) {
                ArnPrincipal::new(self.role().role_arn()).into()
            } else {
                AccountPrincipal::new(Stack::of(self)?.account()).into()
            };
            role = Some(RoleRef::from(&Role::builder(scope, "CodePipelineActionRole").assumed_by(assumed_by).build()?));
        }
        if let Some(role) = &role {
            role.grant_assume_role(self.role())?.apply_before(&[self.resource()]);
        }
        Ok(role)
    }

    fn given_or_foreign_role(&self, stage: &Stage, action: &ActionProperties) -> Result<Option<RoleRef>> {
        let account = effective_account(action);
        let ours = &self.0.base.env().account;
        if differs(account.as_ref(), ours) && self.replication_for(action)?.bucket.encryption_key().is_none() {
            bail!(
                self,
                "ArtifactBucketMustHaveKmsKey",
                "Artifact Bucket must have a KMS Key to add cross-account action '{}' (pipeline account: '{}', action account: '{}'). Create Pipeline with 'crossAccountKeys: true' (or pass an existing Bucket with a key)",
                action.action_name,
                shown(ours),
                shown(account.as_deref().unwrap_or_default())
            );
        }
        let stack = Stack::of(self)?;
        if let Some(role) = &action.role {
            if !is_aws_owned(action) {
                bail!(
                    self,
                    "RoleNotSupportedForNonAwsActions",
                    "Specifying a Role is not supported for actions with an owner different than 'AWS' - got '{}' (Action: '{}' in Stage: '{}')",
                    action.owner.as_deref().unwrap_or_default(),
                    action.action_name,
                    stage.stage_name()
                );
            }
            if role.node().class() == "aws-cdk-lib.aws_iam.Role" {
                stack.add_dependency(&Stack::of(role.node())?)?;
            }
            return Ok(Some(role.clone()));
        }
        let Some(other) = self.other_account_stack(action)? else { return Ok(None) };
        let account = AccountPrincipal::new(stack.account());
        let assumed_by: PrincipalRef = if feature_flags::enabled(self, REDUCE_CROSS_ACCOUNT_TRUST) {
            let arn = object! {"aws:PrincipalArn" => self.role().role_arn()};
            account.with_conditions(object! {"ArnEquals" => arn}).into()
        } else {
            account.into()
        };
        let id = format!("{}-{}-{}-ActionRole", Names::unique_id(self)?, stage.stage_name(), action.action_name);
        let role =
            Role::builder(&other, id).role_name(PhysicalName::GenerateIfNeeded).assumed_by(assumed_by).build()?;
        stack.add_dependency(&other)?;
        Ok(Some(RoleRef::from(&role)))
    }

    /// The stack in an action's account, if that is not the pipeline's.
    fn other_account_stack(&self, action: &ActionProperties) -> Result<Option<Stack>> {
        let resource = action.resource.as_ref();
        let target = match resource {
            Some(resource) => Some(resource.env().account.clone()),
            None => action.account.clone(),
        };
        let Some(target) = target else { return Ok(None) };
        let ours = &self.0.base.env().account;
        if str_is_unresolved(&target) {
            if str_is_unresolved(ours) {
                return Ok(None);
            }
            bail!(
                self,
                "AccountPropertyMustBeConcrete",
                "The 'account' property must be a concrete value (action: '{}')",
                action.action_name
            );
        }
        if str_is_unresolved(ours) {
            bail!(
                self,
                "PipelineStackMustHaveExplicitAccount",
                "Pipeline stack which uses cross-environment actions must have an explicitly set account"
            );
        }
        if *ours == target {
            return Ok(None);
        }
        let mut support = self.0.cross_account_support.borrow_mut();
        if let Some(stack) = resource.map(ResourceBase::stack).filter(|s| s.account() == target) {
            support.insert(target, stack.clone());
            return Ok(Some(stack.clone()));
        }
        if let Some(stack) = support.get(&target) {
            return Ok(Some(stack.clone()));
        }
        let id = format!("cross-account-support-stack-{target}");
        let app = self.support_scope()?;
        let stack = match app.node().try_find_child(&id).and_then(|n| n.own_stack().cloned()) {
            Some(stack) => stack,
            None => {
                let region = resource.map(|r| r.env().region.clone()).or_else(|| action.region.clone());
                let pipelines = Stack::of(self)?;
                let name = pipelines.stack_name();
                Stack::with_props(
                    &app,
                    &id,
                    StackProps {
                        stack_name: (!str_is_unresolved(&name)).then(|| format!("{name}-support-{target}")),
                        env: Environment::new(target.as_str(), region.unwrap_or_else(|| pipelines.region().to_owned())),
                        ..Default::default()
                    },
                )?
            }
        };
        support.insert(target, stack.clone());
        Ok(Some(stack))
    }
}

/// A synthesizer for stacks in regions that may not be bootstrapped.
fn support_synthesizer(stack: &Stack) -> Option<Rc<dyn StackSynthesizer>> {
    let synthesizer = stack.synthesizer();
    let deploy_role_arn = synthesizer.deploy_role_arn()?;
    Some(Rc::new(BootstraplessSynthesizer::new(BootstraplessSynthesizerProps {
        deploy_role_arn: Some(deploy_role_arn),
        cloud_formation_execution_role_arn: synthesizer.cloud_formation_execution_role_arn(),
        ..Default::default()
    })))
}
