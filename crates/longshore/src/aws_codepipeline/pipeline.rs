//! Pipelines: owned by a stack, or existing ones.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::annotations::Annotations;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::{Names, UniqueResourceNameOptions};
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::value::{Object, Value};
use longshore_core::{bail, feature_flags, object};

use super::cross_region_support::CrossRegionSupport;
use super::stage::Stage;
use super::{
    ExecutionMode, IPipeline, IStage as _, PipelineProps, PipelineRef, PipelineType, StageOptions, StagePlacement,
    StageRef, Trigger, TriggerProps, Variable, validation,
};
use crate::aws_codestarnotifications::{INotificationRuleSource, NotificationRuleSourceConfig};
use crate::aws_iam::{PolicyStatement, Role, RoleRef, ServicePrincipal};
use crate::aws_kms::{Alias, Key, KeyProps, KeyRef};
use crate::aws_s3::{BlockPublicAccess, Bucket, BucketEncryption, BucketProps, BucketRef};

const KEYS_DEFAULT_TO_FALSE: &str = "@aws-cdk/aws-codepipeline:crossAccountKeysDefaultValueToFalse";
const STACK_SAFE_ALIAS: &str = "@aws-cdk/aws-codepipeline:crossAccountKeyAliasStackSafeResourceName";
const DEFAULT_TO_V2: &str = "@aws-cdk/aws-codepipeline:defaultPipelineTypeToV2";
pub(super) const REDUCE_CROSS_ACCOUNT_TRUST: &str = "@aws-cdk/pipelines:reduceCrossAccountActionRoleTrustScope";

/// A pipeline; clones are the same.
#[derive(Clone)]
pub struct Pipeline(pub(super) Rc<Owned>);

pub(super) struct Owned {
    pub(super) base: ResourceBase,
    pub(super) resource: OnceCell<CfnResource>,
    pub(super) role: RoleRef,
    pub(super) artifact_bucket: BucketRef,
    pub(super) stages: RefCell<Vec<Stage>>,
    pub(super) cross_region_buckets_passed: bool,
    pub(super) cross_region_support: RefCell<IndexMap<String, CrossRegionSupport>>,
    pub(super) cross_account_support: RefCell<IndexMap<String, Stack>>,
    pub(super) cross_account_keys: bool,
    pub(super) enable_key_rotation: Option<bool>,
    pub(super) reuse_cross_region_support_stacks: bool,
    pub(super) use_pipeline_role_for_actions: bool,
    pipeline_type: PipelineType,
    variables: RefCell<Vec<Variable>>,
    triggers: RefCell<Vec<Trigger>>,
}

impl Pipeline {
    /// Adds a pipeline to a stack.
    ///
    /// # Errors
    /// When a property is not valid, an action cannot be done so, or the id is empty or taken.
    pub(super) fn make(scope: &dyn Construct, id: &str, props: PipelineProps) -> Result<Self> {
        let name = props.pipeline_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_codepipeline.Pipeline", name)?;
        let node = base.node().clone();
        validation::name(&node, "Pipeline", Some(base.physical_name()))?;
        if props.artifact_bucket.is_some() && props.cross_region_replication_buckets.is_some() {
            bail!(
                &node,
                "OnlyArtifactBucketOrCrossRegionReplicationBucketsSpecified",
                "Only one of artifactBucket and crossRegionReplicationBuckets can be specified!"
            );
        }
        let cross_account_keys =
            props.cross_account_keys.unwrap_or_else(|| !feature_flags::enabled(&node, KEYS_DEFAULT_TO_FALSE));
        if props.enable_key_rotation == Some(true) && !cross_account_keys {
            bail!(
                &node,
                "CrossAccountKeysRequiredForKeyRotation",
                "Setting 'enableKeyRotation' to true also requires 'crossAccountKeys' to be enabled"
            );
        }
        let artifact_bucket = match given_bucket(&base, &props)? {
            Some(bucket) => bucket,
            None => new_bucket(&node, cross_account_keys, props.enable_key_rotation)?,
        };
        let role = match &props.role {
            Some(role) => role.clone(),
            None => {
                let named = feature_flags::enabled(&node, REDUCE_CROSS_ACCOUNT_TRUST);
                let role = Role::builder(&node, "Role")
                    .assumed_by(ServicePrincipal::new("codepipeline.amazonaws.com"))
                    .maybe_role_name(named.then_some(PhysicalName::GenerateIfNeeded))
                    .build()?;
                RoleRef::from(&role)
            }
        };
        let v2_by_default = feature_flags::enabled(&node, DEFAULT_TO_V2);
        if !v2_by_default && props.pipeline_type.is_none() {
            Annotations::of(&node).add_warning_v2(
                "@aws-cdk/aws-codepipeline:unspecifiedPipelineType",
                "V1 pipeline type is implicitly selected when `pipelineType` is not set. If you want to use V2 type, set `PipelineType.V2`.",
            );
        }
        let default_type = if v2_by_default { PipelineType::V2 } else { PipelineType::V1 };
        let pipeline_type = props.pipeline_type.unwrap_or(default_type);
        if let Some(mode @ (ExecutionMode::Queued | ExecutionMode::Parallel)) = props.execution_mode
            && pipeline_type != PipelineType::V2
        {
            bail!(
                &node,
                "ExecutionModeRequiresV2Pipeline",
                "{} execution mode can only be used with V2 pipelines, `PipelineType.V2` must be specified for `pipelineType`",
                mode.as_str()
            );
        }
        let pipeline = Self(Rc::new(Owned {
            base,
            resource: OnceCell::new(),
            role,
            artifact_bucket,
            stages: RefCell::default(),
            cross_region_buckets_passed: props.cross_region_replication_buckets.is_some(),
            cross_region_support: RefCell::default(),
            cross_account_support: RefCell::default(),
            cross_account_keys,
            enable_key_rotation: props.enable_key_rotation,
            reuse_cross_region_support_stacks: props.reuse_cross_region_support_stacks.unwrap_or(true),
            use_pipeline_role_for_actions: props.use_pipeline_role_for_actions.unwrap_or(false),
            pipeline_type,
            variables: RefCell::default(),
            triggers: RefCell::default(),
        }));
        let shown_type = props.pipeline_type.or(v2_by_default.then_some(PipelineType::V2));
        pipeline.build(&node, props, shown_type)?;
        Ok(pipeline)
    }

    fn later(&self, value: impl Fn(&Pipeline) -> Result<Value> + 'static) -> Value {
        let me = self.clone();
        Lazy::uncached(move |_| value(&me)).into()
    }

    fn build(&self, node: &Node, props: PipelineProps, shown_type: Option<PipelineType>) -> Result<()> {
        let me = &self.0;
        let resource = CfnResource::l1(
            node,
            "Resource",
            "AWS::CodePipeline::Pipeline",
            object! {
                "ArtifactStore" => self.later(|p| {
                    Ok((!p.cross_region()).then(|| artifact_store(&p.0.artifact_bucket)).into())
                }),
                "ArtifactStores" => self.later(Pipeline::render_artifact_stores),
                "Stages" => self.later(|p| {
                    let stages = p.0.stages.borrow().clone();
                    Ok(Value::Array(stages.iter().map(Stage::render).collect::<Result<_>>()?))
                }),
                "DisableInboundStageTransitions" => self.later(|p| {
                    let disabled: Vec<Value> =
                        p.0.stages.borrow().iter().filter_map(|s| Some(s.disabled_transition()?.into())).collect();
                    Ok(Value::Array(disabled).or_undefined_if_empty())
                }),
                "RoleArn" => me.role.role_arn(),
                "RestartExecutionOnUpdate" => props.restart_execution_on_update,
                "PipelineType" => shown_type.map(|t| t.as_str()),
                "Variables" => self.later(|p| {
                    let variables: Vec<Value> = p.0.variables.borrow().iter().map(|v| v.render()).collect();
                    Ok(Value::Array(variables).or_undefined_if_empty())
                }),
                "Triggers" => self.later(|p| {
                    let triggers: Vec<Value> = p.0.triggers.borrow().iter().map(|t| t.render()).collect();
                    Ok(Value::Array(triggers).or_undefined_if_empty())
                }),
                "ExecutionMode" => props.execution_mode.map(|m| m.as_str()),
                "Name" => me.base.physical_name(),
            },
        )?;
        resource.node().add_dependency(&[&me.role]);
        me.resource.get_or_init(|| resource);
        me.artifact_bucket.grant_read_write(&me.role, "*")?;
        for (region, bucket) in props.cross_region_replication_buckets.into_iter().flatten() {
            let stack = Stack::of(bucket.node())?;
            let support = CrossRegionSupport { stack, replication_bucket: bucket };
            me.cross_region_support.borrow_mut().insert(region, support);
        }
        for stage in props.stages.into_iter().flatten() {
            self.add_stage(stage)?;
        }
        for variable in props.variables.into_iter().flatten() {
            self.add_variable(variable)?;
        }
        for trigger in props.triggers.into_iter().flatten() {
            self.add_trigger(trigger)?;
        }
        let pipeline = self.clone();
        node.add_validation(move || pipeline.problems());
        Ok(())
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        self.0.resource.get().expect("invariant: a pipeline that was made has its resource")
    }

    /// The role that the pipeline has.
    pub fn role(&self) -> &RoleRef {
        &self.0.role
    }

    /// The bucket of the artifacts in the pipeline's region.
    pub fn artifact_bucket(&self) -> &BucketRef {
        &self.0.artifact_bucket
    }

    /// The version, a number that grows with each change.
    pub fn pipeline_version(&self) -> String {
        self.resource().att("Version")
    }

    /// Adds a stage.
    ///
    /// # Errors
    /// When the name is not valid or taken, an action cannot be done so, or there is no such place.
    pub fn add_stage(&self, props: impl Into<StageOptions>) -> Result<StageRef> {
        let (props, placement) = props.into().split();
        if self.0.stages.borrow().iter().any(|s| s.stage_name() == props.stage_name) {
            bail!(
                self,
                "StageDuplicateNameAdded",
                "Stage with duplicate name '{}' added to the Pipeline",
                props.stage_name
            );
        }
        let stage = Stage::new(props, self.clone(), self.node())?;
        let index = match placement {
            Some(placement) => self.index_of(&placement)?,
            None => self.stage_count(),
        };
        self.0.stages.borrow_mut().insert(index, stage.clone());
        Ok(Rc::new(stage))
    }

    fn index_of(&self, placement: &StagePlacement) -> Result<usize> {
        let find = |stage: &StageRef| self.0.stages.borrow().iter().position(|s| s.scope().is_same(stage.scope()));
        match (&placement.right_before, &placement.just_after) {
            (Some(_), Some(_)) => bail!(
                self,
                "PlacementPropertiesConflict",
                "Error adding Stage to the Pipeline: you can only provide at most one placement property, but 'rightBefore, justAfter' were given"
            ),
            (Some(stage), None) => match find(stage) {
                Some(index) => Ok(index),
                None => bail!(
                    self,
                    "StageNotFoundForRightBefore",
                    "Error adding Stage to the Pipeline: the requested Stage to add it before, '{}', was not found",
                    stage.stage_name()
                ),
            },
            (None, Some(stage)) => match find(stage) {
                Some(index) => Ok(index + 1),
                None => bail!(
                    self,
                    "StageNotFoundForJustAfter",
                    "Error adding Stage to the Pipeline: the requested Stage to add it after, '{}', was not found",
                    stage.stage_name()
                ),
            },
            (None, None) => Ok(self.stage_count()),
        }
    }

    /// Adds a statement to the policy of the pipeline's role.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn add_to_role_policy(&self, statement: PolicyStatement) -> Result<()> {
        self.0.role.add_to_principal_policy(&statement)?;
        Ok(())
    }

    /// Adds a variable.
    ///
    /// # Errors
    /// When there is one of that name.
    pub fn add_variable(&self, variable: Variable) -> Result<Variable> {
        if self.0.variables.borrow().iter().any(|v| v.variable_name() == variable.variable_name()) {
            bail!(
                self,
                "VariableDuplicateNameAdded",
                "Variable with duplicate name '{}' added to the Pipeline",
                variable.variable_name()
            );
        }
        self.0.variables.borrow_mut().push(variable.clone());
        Ok(variable)
    }

    /// Adds something that starts the pipeline.
    ///
    /// # Errors
    /// When it is not valid, or there is one for the same source.
    pub fn add_trigger(&self, props: TriggerProps) -> Result<Trigger> {
        let trigger = Trigger::new(props)?;
        let name_of = |t: &Trigger| t.source_action().map(|a| a.action_properties().action_name);
        if let Some(name) = name_of(&trigger)
            && self.0.triggers.borrow().iter().any(|t| name_of(t).as_deref() == Some(name.as_str()))
        {
            bail!(
                self,
                "TriggerDuplicateSourceAction",
                "Trigger with duplicate source action '{name}' added to the Pipeline"
            );
        }
        self.0.triggers.borrow_mut().push(trigger.clone());
        Ok(trigger)
    }

    /// The number of stages.
    pub fn stage_count(&self) -> usize {
        self.0.stages.borrow().len()
    }

    /// The stages, in order.
    pub fn stages(&self) -> Vec<StageRef> {
        self.0.stages.borrow().iter().map(|s| Rc::new(s.clone()) as StageRef).collect()
    }

    /// A stage by its name.
    ///
    /// # Errors
    /// When there is none.
    pub fn stage(&self, stage_name: &str) -> Result<StageRef> {
        let stages = self.0.stages.borrow();
        if let Some(stage) = stages.iter().find(|s| s.stage_name() == stage_name) {
            return Ok(Rc::new(stage.clone()));
        }
        let names: Vec<&str> = stages.iter().map(|s| s.stage_name()).collect();
        bail!(
            self,
            "PipelineDoesNotContainStage",
            "Pipeline does not contain a stage named '{stage_name}'. Available stages: {}",
            names.join(", ")
        );
    }

    /// The buckets of artifacts in other regions, by region.
    pub fn cross_region_support(&self) -> IndexMap<String, CrossRegionSupport> {
        self.0.cross_region_support.borrow().clone()
    }

    fn cross_region(&self) -> bool {
        self.0.cross_region_buckets_passed
            || self.0.stages.borrow().iter().any(|s| s.added().iter().any(|a| a.region.is_some()))
    }

    fn render_artifact_stores(&self) -> Result<Value> {
        if !self.cross_region() {
            return Ok(Value::Undefined);
        }
        let primary = CrossRegionSupport {
            stack: self.0.base.stack().clone(),
            replication_bucket: Rc::clone(&self.0.artifact_bucket),
        };
        let region = require_region(&self.0.base)?;
        let mut support = self.0.cross_region_support.borrow_mut();
        support.insert(region, primary);
        let stores = support.iter().map(|(region, support)| {
            object! {"Region" => region.as_str(), "ArtifactStore" => artifact_store(&support.replication_bucket)}
        });
        Ok(stores.collect::<Vec<_>>().into())
    }

    fn problems(&self) -> Vec<String> {
        let stages = self.0.stages.borrow().clone();
        let mut out = Vec::new();
        for (i, stage) in stages.iter().enumerate() {
            for action in stage.added() {
                out.extend(validation::source_action(i == 0, action.category, &action.action_name, stage.stage_name()));
            }
        }
        if stages.len() < 2 {
            out.push("Pipeline must have at least two stages".to_owned());
        }
        out.extend(stages.iter().flat_map(Stage::problems));
        out.extend(artifact_problems(&stages));
        let v1 = self.0.pipeline_type != PipelineType::V2;
        let needs_v2 = "`PipelineType.V2` must be specified for `pipelineType`";
        if v1 && !self.0.variables.borrow().is_empty() {
            out.push(format!("Pipeline variables can only be used with V2 pipelines, {needs_v2}"));
        }
        if v1 && !self.0.triggers.borrow().is_empty() {
            out.push(format!("Triggers can only be used with V2 pipelines, {needs_v2}"));
        }
        out
    }

    /// An existing pipeline by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_pipeline_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        pipeline_arn: impl Into<String>,
    ) -> Result<PipelineRef> {
        let arn = pipeline_arn.into();
        let parts =
            ArnComponents::split(&arn, ArnFormat::SlashResourceName).map_err(|e| e.with_path(scope.node().path()))?;
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", Some(&arn))?;
        Ok(Rc::new(Imported { base, arn, name: parts.resource }))
    }
}

fn given_bucket(base: &ResourceBase, props: &PipelineProps) -> Result<Option<BucketRef>> {
    if let Some(bucket) = &props.artifact_bucket {
        return Ok(Some(Rc::clone(bucket)));
    }
    let Some(buckets) = &props.cross_region_replication_buckets else { return Ok(None) };
    Ok(buckets.get(&require_region(base)?).cloned())
}

fn new_bucket(node: &Node, cross_account_keys: bool, rotate: Option<bool>) -> Result<BucketRef> {
    let key = if cross_account_keys {
        let key = Key::new(
            node,
            "ArtifactsBucketEncryptionKey",
            KeyProps {
                removal_policy: Some(RemovalPolicy::Destroy),
                enable_key_rotation: rotate,
                ..Default::default()
            },
        )?;
        Alias::builder(node, "ArtifactsBucketEncryptionKeyAlias")
            .alias_name(key_alias(node)?)
            .target_key(&key)
            .removal_policy(RemovalPolicy::Destroy)
            .build()?;
        Some(KeyRef::from(&key))
    } else {
        None
    };
    let bucket = Bucket::new(
        node,
        "ArtifactsBucket",
        BucketProps {
            bucket_name: Some(PhysicalName::GenerateIfNeeded),
            encryption: Some(if key.is_some() { BucketEncryption::Kms } else { BucketEncryption::KmsManaged }),
            encryption_key: key,
            enforce_ssl: Some(true),
            block_public_access: Some(BlockPublicAccess::BLOCK_ALL),
            removal_policy: Some(RemovalPolicy::Retain),
            ..Default::default()
        },
    )?;
    Ok(BucketRef::from(&bucket))
}

fn key_alias(node: &Node) -> Result<String> {
    let prefix = "alias/codepipeline-";
    // Source: KMS API, CreateAlias: at most 256 characters.
    let max = 256 - prefix.len();
    let id = if feature_flags::enabled(node, STACK_SAFE_ALIAS) {
        let options = UniqueResourceNameOptions {
            separator: "-".to_owned(),
            max_length: Some(max),
            allowed_special_characters: "/_-".to_owned(),
        };
        Names::unique_resource_name(node, &options)?
    } else {
        let id = Names::unique_id(node)?;
        id[id.len().saturating_sub(max)..].to_owned()
    };
    Ok(format!("{prefix}{}", id.to_lowercase()))
}

fn artifact_store(bucket: &BucketRef) -> Object {
    object! {
        "Type" => "S3",
        "Location" => bucket.bucket_name(),
        "EncryptionKey" => bucket.encryption_key().map(|k| object! {"Type" => "KMS", "Id" => k.key_arn()}),
    }
}

pub(super) fn require_region(base: &ResourceBase) -> Result<String> {
    let region = &base.env().region;
    if str_is_unresolved(region) {
        bail!(
            base.node(),
            "PipelineStackMustHaveExplicitRegion",
            "Pipeline stack which uses cross-environment actions must have an explicitly set region"
        );
    }
    Ok(region.clone())
}

/// Where an action is, for messages.
struct Location {
    stage: usize,
    run_order: u32,
    stage_name: String,
    action_name: String,
}

impl Location {
    fn before_or_equal(&self, other: &Location) -> bool {
        // Quirk(cdk): stage-order. An earlier stage never counts as before, as its index is compared with itself.
        if self.stage != other.stage { false } else { self.run_order <= other.run_order }
    }

    fn text(&self) -> String {
        let Location { stage, run_order, stage_name, action_name } = self;
        format!("Stage {} Action {run_order} ('{stage_name}'/'{action_name}')", stage + 1)
    }
}

fn artifact_problems(stages: &[Stage]) -> Vec<String> {
    let mut out = Vec::new();
    let mut producers: IndexMap<String, Rc<Location>> = IndexMap::new();
    let mut consumers: IndexMap<String, Rc<Location>> = IndexMap::new();
    for (i, stage) in stages.iter().enumerate() {
        for action in stage.added() {
            let here = Rc::new(Location {
                stage: i,
                run_order: action.run_order(),
                stage_name: stage.stage_name().to_owned(),
                action_name: action.action_name.clone(),
            });
            for output in &action.outputs {
                // Quirk(cdk): unnamed-outputs. Outputs that are not named yet all count as one, `undefined`.
                let name = output.artifact_name().unwrap_or_else(|| "undefined".to_owned());
                if let Some(other) = producers.get(&name) {
                    out.push(format!(
                        "Both Actions '{}' and '{}' are producting Artifact '{name}'. Every artifact can only be produced once.",
                        other.action_name, here.action_name
                    ));
                    continue;
                }
                producers.insert(name, Rc::clone(&here));
            }
            for input in &action.inputs {
                let Some(name) = input.artifact_name() else {
                    out.push(format!(
                        "Action '{}' is using an unnamed input Artifact, which is not being produced in this pipeline",
                        here.action_name
                    ));
                    continue;
                };
                let first = match consumers.get(&name) {
                    Some(known) if known.before_or_equal(&here) => Rc::clone(known),
                    _ => Rc::clone(&here),
                };
                consumers.insert(name, first);
            }
        }
    }
    for (name, consumer) in &consumers {
        match producers.get(name) {
            None => out.push(format!(
                "Action '{}' is using input Artifact '{name}', which is not being produced in this pipeline",
                consumer.action_name
            )),
            Some(producer) if consumer.before_or_equal(producer) => out.push(format!(
                "{} is consuming input Artifact '{name}' before it is being produced at {}",
                consumer.text(),
                producer.text()
            )),
            Some(_) => {}
        }
    }
    out
}

impl Construct for Pipeline {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl INotificationRuleSource for Pipeline {
    fn bind_as_notification_rule_source(&self, _: &dyn Construct) -> Result<NotificationRuleSourceConfig> {
        Ok(NotificationRuleSourceConfig { source_arn: self.pipeline_arn() })
    }
}

impl IPipeline for Pipeline {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn pipeline_name(&self) -> String {
        self.0.base.name_attribute(self.resource().ref_())
    }

    fn pipeline_arn(&self) -> String {
        let components =
            ArnComponents { service: "codepipeline".into(), resource: self.pipeline_name(), ..Default::default() };
        self.0.base.stack().format_arn(components).expect("invariant: a stack knows all parts of an ARN")
    }
}

impl From<&Pipeline> for PipelineRef {
    fn from(pipeline: &Pipeline) -> Self {
        Rc::new(pipeline.clone())
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl INotificationRuleSource for Imported {
    fn bind_as_notification_rule_source(&self, _: &dyn Construct) -> Result<NotificationRuleSourceConfig> {
        Ok(NotificationRuleSourceConfig { source_arn: self.arn.clone() })
    }
}

impl IPipeline for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn pipeline_name(&self) -> String {
        self.name.clone()
    }

    fn pipeline_arn(&self) -> String {
        self.arn.clone()
    }
}
