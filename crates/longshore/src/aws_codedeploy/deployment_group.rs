//! What deployment groups of all platforms have in common.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::arn::ArnComponents;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::feature_flags;
use longshore_core::intrinsics::Aws;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;
use longshore_core::value::{Object, Value};

use super::{IBaseDeploymentConfig, components, name_problems};
use crate::aws_cloudwatch::AlarmRef;
use crate::aws_iam::{ManagedPolicy, Role, RoleRef, ServicePrincipal};

/// Whether groups without alarms say so.
const REMOVE_ALARMS: &str = "@aws-cdk/aws-codedeploy:removeAlarmsFromDeploymentGroup";

/// When CodeDeploy goes back by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AutoRollbackConfig {
    /// When a deployment fails. Default true.
    pub failed_deployment: Option<bool>,
    /// When somebody stops a deployment. Default false.
    pub stopped_deployment: Option<bool>,
    /// When one of the group's alarms is raised. Default: if the group has any.
    pub deployment_in_alarm: Option<bool>,
}

impl AutoRollbackConfig {
    fn render(self, at: &Node, has_alarms: bool) -> Result<Value> {
        let mut events = Vec::new();
        if self.failed_deployment != Some(false) {
            events.push("DEPLOYMENT_FAILURE".to_owned());
        }
        if self.stopped_deployment == Some(true) {
            events.push("DEPLOYMENT_STOP_ON_REQUEST".to_owned());
        }
        match self.deployment_in_alarm {
            Some(false) => {}
            _ if has_alarms => events.push("DEPLOYMENT_STOP_ON_ALARM".to_owned()),
            Some(true) => bail!(
                at,
                "DeploymentInAlarmRequiresCloudWatchAlarms",
                "The auto-rollback setting 'deploymentInAlarm' does not have any effect unless you associate at least one CloudWatch alarm with the Deployment Group"
            ),
            None => {}
        }
        let never = self.failed_deployment == Some(false) && self.deployment_in_alarm == Some(false);
        Ok(match events.is_empty() {
            true if never => object! { "Enabled" => false }.into(),
            true => Value::Undefined,
            false => object! { "Enabled" => true, "Events" => events }.into(),
        })
    }
}

/// The style of deployments to something new, beside what is there.
pub(super) fn blue_green() -> Object {
    object! { "DeploymentOption" => "WITH_TRAFFIC_CONTROL", "DeploymentType" => "BLUE_GREEN" }
}

/// How a group heeds alarms.
#[derive(Clone, Copy)]
pub(super) struct AlarmOptions {
    pub(super) ignore_poll_alarms_failure: Option<bool>,
    pub(super) ignore_alarm_configuration: Option<bool>,
    pub(super) auto_rollback: Option<AutoRollbackConfig>,
}

/// What is known of a group.
pub(super) struct DeploymentGroup {
    pub(super) base: ResourceBase,
    pub(super) name: String,
    pub(super) arn: String,
}

impl DeploymentGroup {
    /// An existing group of an application.
    pub(super) fn imported(
        scope: &dyn Construct,
        id: &str,
        class: &str,
        application: (&ResourceBase, &str),
        name: String,
    ) -> Result<Self> {
        let (application, application_name) = application;
        let env = application.env();
        let parts = components("deploymentgroup", &format!("{application_name}/{name}"));
        let arn = ArnComponents {
            partition: Some(Aws::partition()),
            account: Some(env.account.clone()),
            region: Some(env.region.clone()),
            ..parts
        }
        .format(None)?;
        Ok(Self { base: ResourceBase::imported(scope, id, class, Some(&arn))?, name, arn })
    }
}

/// A group that is being made: first what it is made of, then the resource.
pub(super) struct Draft {
    pub(super) base: ResourceBase,
    pub(super) role: RoleRef,
    pub(super) alarms: Rc<RefCell<Vec<AlarmRef>>>,
}

impl Draft {
    pub(super) fn new(
        scope: &dyn Construct,
        id: &str,
        class: &str,
        name: Option<PhysicalName>,
        (role, role_id): (Option<RoleRef>, &str),
        alarms: Option<Vec<AlarmRef>>,
    ) -> Result<Self> {
        let base = ResourceBase::new(scope, id, class, name.unwrap_or_default())?;
        let role = match role {
            Some(role) => role,
            None => {
                let assumed_by = ServicePrincipal::new("codedeploy.amazonaws.com");
                (&Role::builder(base.node(), role_id).assumed_by(assumed_by).build()?).into()
            }
        };
        let name = base.physical_name().to_owned();
        base.node().add_validation(move || name_problems("Deployment group", &name));
        Ok(Self { base, role, alarms: Rc::new(RefCell::new(alarms.unwrap_or_default())) })
    }

    /// Lets the role do what CodeDeploy does.
    pub(super) fn allow(&self, policy: &str) {
        self.role.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name(policy));
    }

    /// Adds the resource with what all groups say, and `own` properties.
    pub(super) fn resource(
        &self,
        application_name: &str,
        config: Option<&dyn IBaseDeploymentConfig>,
        options: AlarmOptions,
        own: Object,
    ) -> Result<CfnResource> {
        let node = self.base.node();
        let always = feature_flags::enabled(node, REMOVE_ALARMS);
        let alarms = Rc::clone(&self.alarms);
        let alarm_configuration = Lazy::uncached(move |_| {
            let names: Vec<Value> =
                alarms.borrow().iter().map(|alarm| object! { "Name" => alarm.alarm_name() }.into()).collect();
            let (ignored, any) = (options.ignore_alarm_configuration == Some(true), !names.is_empty());
            if !always && !any {
                return Ok(Value::Undefined);
            }
            Ok(object! {
                "Alarms" => any.then_some(names),
                "Enabled" => !ignored && any,
                "IgnorePollAlarmFailure" => options.ignore_poll_alarms_failure,
            }
            .into())
        });
        let (alarms, at) = (Rc::clone(&self.alarms), node.clone());
        let auto_rollback =
            Lazy::uncached(move |_| options.auto_rollback.unwrap_or_default().render(&at, !alarms.borrow().is_empty()));
        let mut properties = object! {
            "AlarmConfiguration" => alarm_configuration,
            "ApplicationName" => application_name,
            "AutoRollbackConfiguration" => auto_rollback,
            "DeploymentConfigName" => config.map(IBaseDeploymentConfig::deployment_config_name),
            "DeploymentGroupName" => self.base.physical_name(),
            "ServiceRoleArn" => self.role.role_arn(),
        };
        properties.extend(own);
        CfnResource::l1(node, "Resource", "AWS::CodeDeploy::DeploymentGroup", properties)
    }

    /// The group, once there is the resource.
    pub(super) fn group(&self, resource: &CfnResource, application_name: &str) -> Result<DeploymentGroup> {
        let base = self.base.clone();
        let of = |application: &str, name: &str| components("deploymentgroup", &format!("{application}/{name}"));
        let arn = base.stack().format_arn(of(application_name, &resource.ref_()))?;
        let application = application_name.to_owned();
        let arn = base.arn_attribute(arn, move |name| of(&application, name));
        Ok(DeploymentGroup { name: base.name_attribute(resource.ref_()), arn, base })
    }
}
