//! Activities: work that is done somewhere else and asked for.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::Names;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::token::Lazy;
use longshore_core::value::Object;

use super::EncryptionConfiguration;
use crate::aws_cloudwatch::{Metric, MetricOptions, with_statistic};
use crate::aws_iam::{Grant, GrantOnPrincipalOptions, IGrantable, PolicyStatement, ServicePrincipal};
use crate::props::construct_props;

/// An activity, whoever owns it.
pub trait IActivity: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn activity_arn(&self) -> String;

    /// The name.
    ///
    /// # Errors
    /// When the ARN is not one.
    fn activity_name(&self) -> Result<String>;

    /// With which key it is encrypted.
    fn encryption_configuration(&self) -> Option<EncryptionConfiguration> {
        None
    }
}

/// A handle of any activity.
pub type ActivityRef = Rc<dyn IActivity>;

construct_props! {
    /// Properties of an [`Activity`].
    #[derive(Default)]
    pub struct ActivityProps => Activity {
        /// The name. Default: made of the path.
        [into] activity_name: Option<PhysicalName>,
        /// With which key it is encrypted. Default: one of AWS's.
        [into] encryption_configuration: Option<EncryptionConfiguration>,
    }
}

/// An activity; clones are the same.
#[derive(Clone)]
pub struct Activity(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    encryption: Option<EncryptionConfiguration>,
}

fn components(resource_name: &str) -> ArnComponents {
    ArnComponents {
        service: "states".into(),
        resource: "activity".into(),
        resource_name: Some(resource_name.to_owned()),
        arn_format: ArnFormat::ColonResourceName,
        ..Default::default()
    }
}

/// A name of at most 80 characters, of the beginning and the end of a longer one.
fn shortened(name: String) -> String {
    if name.len() > 80 { format!("{}{}", &name[..40], &name[name.len() - 40..]) } else { name }
}

impl Activity {
    fn make(scope: &dyn Construct, id: &str, props: ActivityProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_stepfunctions.Activity";
        let base = ResourceBase::new(scope, id, class, props.activity_name.clone().unwrap_or_default())?;
        let name = match props.activity_name {
            Some(_) => base.physical_name().to_owned(),
            None => {
                let node = base.node().clone();
                Lazy::any(move || Ok(shortened(Names::unique_id(&node)?).into())).to_string()
            }
        };
        let encryption = props.encryption_configuration;
        if let Some(key) = encryption.as_ref().and_then(EncryptionConfiguration::kms_key) {
            let arn = base.stack().format_arn(components(&name))?;
            let conditions =
                object! {"StringEquals" => object! {"kms:EncryptionContext:aws:states:activityArn" => arn}};
            key.add_to_resource_policy(
                PolicyStatement::builder()
                    .resource("*")
                    .actions(["kms:Decrypt", "kms:GenerateDataKey"])
                    .principal(ServicePrincipal::new("states.amazonaws.com"))
                    .conditions(conditions)
                    .build()?,
            )?;
        }
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::StepFunctions::Activity",
            object! {
                "Name" => name,
                "EncryptionConfiguration" => encryption.as_ref().map(EncryptionConfiguration::render).transpose()?,
            },
        )?;
        Ok(Self(Rc::new(Owned { base, resource, encryption })))
    }

    /// An existing activity by its ARN.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_activity_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        activity_arn: impl Into<String>,
    ) -> Result<ActivityRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", None)?;
        Ok(Rc::new(Imported { base, arn: activity_arn.into() }))
    }

    /// An existing activity of the stack's account and region by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_activity_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        activity_name: impl AsRef<str>,
    ) -> Result<ActivityRef> {
        let arn = Stack::of(scope)?.format_arn(components(activity_name.as_ref()))?;
        Self::from_activity_arn(scope, id, arn)
    }

    /// Allows actions on the activity.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn grant(&self, identity: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee: identity,
            actions: actions.iter().map(|a| (*a).to_owned()).collect(),
            resource_arns: vec![self.activity_arn()],
            conditions: Object::new(),
        })
    }

    /// A metric of the activity.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric(&self, metric_name: impl AsRef<str>, props: MetricOptions) -> Result<Metric> {
        let dimensions = [("ActivityArn".to_owned(), self.activity_arn())].into();
        let props = with_statistic(props, "Sum");
        Metric::of_service("AWS/States", metric_name.as_ref(), dimensions, props)?.attach_to(self.node())
    }
}

/// Writes the metrics that activities have.
macro_rules! metrics {
    ($($(#[$m:meta])* $name:ident => $metric:literal $(, $statistic:literal)?;)*) => {
        impl Activity {
            $(
                $(#[$m])*
                ///
                /// # Errors
                /// When an option is not valid.
                pub fn $name(&self, props: MetricOptions) -> Result<Metric> {
                    $( let props = with_statistic(props, $statistic); )?
                    self.metric($metric, props)
                }
            )*
        }
    };
}

metrics! {
    /// How long the activity runs, in milliseconds.
    metric_run_time => "ActivityRunTime", "Average";
    /// How long the activity waits before it runs, in milliseconds.
    metric_schedule_time => "ActivityScheduleTime", "Average";
    /// How long the activity takes in all, in milliseconds.
    metric_time => "ActivityTime", "Average";
    /// How often the activity is scheduled.
    metric_scheduled => "ActivitiesScheduled";
    /// How often the activity takes too long.
    metric_timed_out => "ActivitiesTimedOut";
    /// How often the activity is started.
    metric_started => "ActivitiesStarted";
    /// How often the activity succeeds.
    metric_succeeded => "ActivitiesSucceeded";
    /// How often the activity fails.
    metric_failed => "ActivitiesFailed";
    /// How often the activity is silent for too long.
    metric_heartbeat_timed_out => "ActivitiesHeartbeatTimedOut";
}

impl Construct for Activity {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IActivity for Activity {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn activity_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.ref_(), components)
    }

    fn activity_name(&self) -> Result<String> {
        Ok(self.0.base.name_attribute(self.0.resource.att("Name")))
    }

    fn encryption_configuration(&self) -> Option<EncryptionConfiguration> {
        self.0.encryption.clone()
    }
}

impl From<&Activity> for ActivityRef {
    fn from(activity: &Activity) -> Self {
        Rc::new(activity.clone())
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IActivity for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn activity_arn(&self) -> String {
        self.arn.clone()
    }

    fn activity_name(&self) -> Result<String> {
        Ok(ArnComponents::split(&self.arn, ArnFormat::ColonResourceName)?.resource_name.unwrap_or_default())
    }
}
