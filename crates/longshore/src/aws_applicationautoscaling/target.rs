//! What scales.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::{Lazy, number_token};
use longshore_core::value::{Value, js_number};
use longshore_core::{bail, object};

use super::{
    BasicStepScalingPolicyProps, BasicTargetTrackingScalingPolicyProps, ScalingSchedule, StepScalingPolicy,
    TargetTrackingScalingPolicy,
};
use crate::aws_iam::{PolicyStatement, Role, RoleRef, ServicePrincipal};
use crate::props::{construct_props, text_enum};

const CLASS: &str = "aws-cdk-lib.aws_applicationautoscaling.ScalableTarget";

text_enum! {
    /// The service that has the capacity.
    pub enum ServiceNamespace {
        /// Elastic Container Service.
        Ecs = "ecs",
        /// Elastic Map Reduce.
        ElasticMapReduce = "elasticmapreduce",
        /// Elastic Compute Cloud.
        Ec2 = "ec2",
        /// AppStream.
        Appstream = "appstream",
        /// DynamoDB.
        Dynamodb = "dynamodb",
        /// Relational Database Service.
        Rds = "rds",
        /// SageMaker.
        Sagemaker = "sagemaker",
        /// One of the user's.
        CustomResource = "custom-resource",
        /// Lambda.
        Lambda = "lambda",
        /// Comprehend.
        Comprehend = "comprehend",
        /// Kafka.
        Kafka = "kafka",
        /// ElastiCache.
        Elasticache = "elasticache",
        /// Neptune.
        Neptune = "neptune",
        /// Cassandra.
        Cassandra = "cassandra",
        /// WorkSpaces.
        Workspaces = "workspaces",
    }
}

construct_props! {
    /// Properties of a [`ScalableTarget`].
    pub struct ScalableTargetProps => ScalableTarget {
        /// The smallest capacity.
        [into] min_capacity: f64,
        /// The largest capacity.
        [into] max_capacity: f64,
        /// The role that changes the capacity. Default: a new one.
        [into] role: Option<RoleRef>,
        /// What scales, such as `service/cluster/name`.
        [into] resource_id: String,
        /// What of it, such as `ecs:service:DesiredCount`.
        [into] scalable_dimension: String,
        /// The service that has it.
        service_namespace: ServiceNamespace,
    }
}

/// What is known of something that scales already.
#[derive(Clone, Debug, Default)]
pub struct ScalableTargetAttributes {
    /// The id.
    pub scalable_target_id: String,
    /// What of it scales.
    pub scalable_dimension: String,
    /// The service that has it.
    pub service_namespace: String,
}

/// Something that scales, whoever owns it.
pub trait IScalableTarget: Construct {
    /// The id.
    fn scalable_target_id(&self) -> String;
}

/// A handle of anything that scales.
pub type ScalableTargetRef = Rc<dyn IScalableTarget>;

/// Something that scales; clones are the same.
#[derive(Clone)]
pub struct ScalableTarget(Rc<Inner>);

struct Inner {
    base: ResourceBase,
    resource: CfnResource,
    role: RoleRef,
    actions: Rc<RefCell<Vec<Value>>>,
}

impl ScalableTarget {
    fn make(scope: &dyn Construct, id: &str, props: ScalableTargetProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, CLASS, PhysicalName::Unset)?;
        let node = base.node().clone();
        let known = |n: f64| number_token(n).is_none();
        let (min, max) = (props.min_capacity, props.max_capacity);
        if known(max) && max < 0.0 {
            bail!(scope, "MaxCapacityCannotNegative", "maxCapacity cannot be negative, got: {}", js_number(max));
        }
        if known(min) && min < 0.0 {
            bail!(scope, "MinCapacityCannotNegative", "minCapacity cannot be negative, got: {}", js_number(min));
        }
        if known(min) && known(max) && max < min {
            bail!(
                scope,
                "MinCapacity",
                "minCapacity ({}) should be lower than maxCapacity ({})",
                js_number(min),
                js_number(max)
            );
        }
        let role = match props.role {
            Some(role) => role,
            None => {
                let principal = ServicePrincipal::new("application-autoscaling.amazonaws.com");
                RoleRef::from(&Role::builder(&node, "Role").assumed_by(principal).build()?)
            }
        };
        let actions: Rc<RefCell<Vec<Value>>> = Rc::default();
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::ApplicationAutoScaling::ScalableTarget",
            object! {
                "MaxCapacity" => max,
                "MinCapacity" => min,
                "ResourceId" => props.resource_id,
                "RoleARN" => role.role_arn(),
                "ScalableDimension" => props.scalable_dimension,
                "ScheduledActions" => Lazy::any({
                    let actions = Rc::clone(&actions);
                    move || Ok(Value::Array(actions.borrow().clone()).or_undefined_if_empty())
                }),
                "ServiceNamespace" => props.service_namespace,
            },
        )?;
        Ok(Self(Rc::new(Inner { base, resource, role, actions })))
    }

    /// Something that scales already, by its id.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_scalable_target_id(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        scalable_target_id: impl Into<String>,
    ) -> Result<ScalableTargetRef> {
        let scalable_target_id = scalable_target_id.into();
        let attributes = ScalableTargetAttributes { scalable_target_id, ..Default::default() };
        Self::from_scalable_target_attributes(scope, id, attributes)
    }

    /// Something that scales already, of which more is known.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_scalable_target_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: ScalableTargetAttributes,
    ) -> Result<ScalableTargetRef> {
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", None, None)?;
        Ok(Rc::new(Imported { base, id: attrs.scalable_target_id }))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The role that changes the capacity.
    pub fn role(&self) -> &RoleRef {
        &self.0.role
    }

    /// Adds a statement to the policy of the role.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn add_to_role_policy(&self, statement: PolicyStatement) -> Result<()> {
        self.0.role.add_to_principal_policy(&statement).map(|_| ())
    }

    /// Changes the capacity at certain times.
    ///
    /// # Errors
    /// When it says no capacity.
    pub fn scale_on_schedule(&self, id: &str, action: ScalingSchedule) -> Result<()> {
        if action.min_capacity.is_none() && action.max_capacity.is_none() {
            let shown = object! {"schedule" => object! {"expressionString" => action.schedule.expression_string()}};
            bail!(
                self.node(),
                "SupplyLeastOneMinCapacity",
                "You must supply at least one of minCapacity or maxCapacity, got {}",
                Value::Object(shown).to_json(0)
            );
        }
        action.schedule.annotate(self.node());
        let moment = |t: Option<String>| {
            t.map(|t| format!("{}Z", t.trim_end_matches('Z').split('.').next().unwrap_or_default()))
        };
        self.0.actions.borrow_mut().push(
            object! {
                "EndTime" => moment(action.end_time),
                "ScalableTargetAction" => object! {
                    "MaxCapacity" => action.max_capacity, "MinCapacity" => action.min_capacity,
                },
                "Schedule" => action.schedule.expression_string(),
                "ScheduledActionName" => id,
                "StartTime" => moment(action.start_time),
                "Timezone" => action.time_zone.map(|z| z.timezone_name().to_owned()),
            }
            .into(),
        );
        Ok(())
    }

    /// Changes the capacity in steps, as a metric leaves a range.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn scale_on_metric(&self, id: &str, props: BasicStepScalingPolicyProps) -> Result<StepScalingPolicy> {
        StepScalingPolicy::of(self, id, self, props)
    }

    /// Changes the capacity so that a metric keeps a value.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn scale_to_track_metric(
        &self,
        id: &str,
        props: BasicTargetTrackingScalingPolicyProps,
    ) -> Result<TargetTrackingScalingPolicy> {
        TargetTrackingScalingPolicy::of(self, id, self, props)
    }
}

impl Construct for ScalableTarget {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IScalableTarget for ScalableTarget {
    fn scalable_target_id(&self) -> String {
        self.0.resource.ref_()
    }
}

impl From<&ScalableTarget> for ScalableTargetRef {
    fn from(target: &ScalableTarget) -> Self {
        Rc::new(target.clone())
    }
}

struct Imported {
    base: ResourceBase,
    id: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IScalableTarget for Imported {
    fn scalable_target_id(&self) -> String {
        self.id.clone()
    }
}
