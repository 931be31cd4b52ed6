//! Deployments of functions: an alias gets to a new version bit by bit.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::deployment_group::{AlarmOptions, DeploymentGroup, Draft, blue_green};
use super::{
    AutoRollbackConfig, LambdaApplication, LambdaApplicationProps, LambdaApplicationRef, LambdaDeploymentConfig,
    LambdaDeploymentConfigRef,
};
use crate::aws_cloudwatch::AlarmRef;
use crate::aws_iam::{Grant, GrantOnPrincipalOptions, IGrantable, RoleRef};
use crate::aws_lambda::{Alias, FunctionRef};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`LambdaDeploymentGroup`].
    pub struct LambdaDeploymentGroupProps => LambdaDeploymentGroup {
        /// The alias whose version changes.
        alias: Alias,
        /// The application. Default: a new one.
        [into] application: Option<LambdaApplicationRef>,
        /// The name, at most 100 characters. Default: made by CloudFormation.
        [into] deployment_group_name: Option<PhysicalName>,
        /// How deployments go. Default: a tenth of the traffic moves first, the rest after 5 minutes.
        [into] deployment_config: Option<LambdaDeploymentConfigRef>,
        /// Alarms that stop deployments.
        alarms: Option<Vec<AlarmRef>>,
        /// What CodeDeploy may do. Default: a new role.
        [into] role: Option<RoleRef>,
        /// A function that is called before traffic moves.
        [into] pre_hook: Option<FunctionRef>,
        /// A function that is called after traffic has moved.
        [into] post_hook: Option<FunctionRef>,
        /// Whether deployments go on when alarms cannot be asked for. Default false.
        ignore_poll_alarms_failure: Option<bool>,
        /// When CodeDeploy goes back by itself. Default: when deployments fail or alarms are raised.
        auto_rollback: Option<AutoRollbackConfig>,
        /// Whether alarms are not heeded. Default false.
        ignore_alarm_configuration: Option<bool>,
    }
}

/// What is known of an existing group.
#[derive(Clone)]
pub struct LambdaDeploymentGroupAttributes {
    /// The application.
    pub application: LambdaApplicationRef,
    /// The name.
    pub deployment_group_name: String,
    /// How deployments go. Default: a tenth of the traffic moves first, the rest after 5 minutes.
    pub deployment_config: Option<LambdaDeploymentConfigRef>,
}

/// A group of deployments of a function, whoever owns it.
pub trait ILambdaDeploymentGroup: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The application.
    fn application(&self) -> LambdaApplicationRef;

    /// The name.
    fn deployment_group_name(&self) -> String;

    /// The ARN.
    fn deployment_group_arn(&self) -> String;

    /// How deployments go.
    fn deployment_config(&self) -> LambdaDeploymentConfigRef;
}

/// A handle of any group of deployments of a function.
pub type LambdaDeploymentGroupRef = Rc<dyn ILambdaDeploymentGroup>;

struct Known {
    group: DeploymentGroup,
    application: LambdaApplicationRef,
    config: LambdaDeploymentConfigRef,
}

/// A group of deployments of a function; clones are the same.
#[derive(Clone)]
pub struct LambdaDeploymentGroup(Rc<Owned>);

struct Owned {
    known: Known,
    role: RoleRef,
    alarms: Rc<RefCell<Vec<AlarmRef>>>,
    pre_hook: Hook,
    post_hook: Hook,
}

type Hook = Rc<OnceCell<FunctionRef>>;

/// The name of a function that may be set later.
fn name_of(hook: &Hook) -> Value {
    let hook = Rc::clone(hook);
    Lazy::uncached(move |_| Ok(hook.get().map(|function| function.function_name()).into())).into()
}

impl LambdaDeploymentGroup {
    fn make(scope: &dyn Construct, id: &str, props: LambdaDeploymentGroupProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_codedeploy.LambdaDeploymentGroup";
        let draft =
            Draft::new(scope, id, class, props.deployment_group_name, (props.role, "ServiceRole"), props.alarms)?;
        let application = match props.application {
            Some(application) => application,
            None => {
                let made = LambdaApplication::new(draft.base.node(), "Application", LambdaApplicationProps::default())?;
                (&made).into()
            }
        };
        draft.allow("service-role/AWSCodeDeployRoleForLambdaLimited");
        let config = props.deployment_config.unwrap_or_else(LambdaDeploymentConfig::canary_10percent_5minutes);
        let config = config.bind_environment(&draft.base).unwrap_or(config);
        let options = AlarmOptions {
            ignore_poll_alarms_failure: props.ignore_poll_alarms_failure,
            ignore_alarm_configuration: props.ignore_alarm_configuration,
            auto_rollback: props.auto_rollback,
        };
        let application_name = application.application_name();
        let resource = draft.resource(
            &application_name,
            Some(&*config),
            options,
            object! { "DeploymentStyle" => blue_green() },
        )?;
        let known = Known { group: draft.group(&resource, &application_name)?, application, config };
        let Draft { role, alarms, .. } = draft;
        let group = Self(Rc::new(Owned { known, role, alarms, pre_hook: Hook::default(), post_hook: Hook::default() }));
        if let Some(hook) = props.pre_hook {
            group.add_pre_hook(hook)?;
        }
        if let Some(hook) = props.post_hook {
            group.add_post_hook(hook)?;
        }
        let update = object! {
            "ApplicationName" => application_name,
            "DeploymentGroupName" => resource.ref_(),
            "BeforeAllowTrafficHook" => name_of(&group.0.pre_hook),
            "AfterAllowTrafficHook" => name_of(&group.0.post_hook),
        };
        props.alias.resource().with_options(|options| {
            options.update_policy = object! { "CodeDeployLambdaAliasUpdate" => update }.into();
        });
        Ok(group)
    }

    /// An existing group.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_lambda_deployment_group_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: LambdaDeploymentGroupAttributes,
    ) -> Result<LambdaDeploymentGroupRef> {
        let class = "aws-cdk-lib.aws-codedeploy.ImportedLambdaDeploymentGroup";
        let application = attrs.application;
        let name = application.application_name();
        let of = (application.base(), name.as_str());
        let group = DeploymentGroup::imported(scope, id.as_ref(), class, of, attrs.deployment_group_name)?;
        let config = attrs.deployment_config.unwrap_or_else(LambdaDeploymentConfig::canary_10percent_5minutes);
        let config = config.bind_environment(&group.base).unwrap_or(config);
        Ok(Rc::new(Known { group, application, config }))
    }

    /// What CodeDeploy may do.
    pub fn role(&self) -> &RoleRef {
        &self.0.role
    }

    /// The name of the application.
    pub fn application_name(&self) -> String {
        self.application().application_name()
    }

    /// Adds an alarm that stops deployments.
    pub fn add_alarm(&self, alarm: impl Into<AlarmRef>) {
        self.0.alarms.borrow_mut().push(alarm.into());
    }

    /// Has a function called before traffic moves.
    ///
    /// # Errors
    /// When there is one already.
    pub fn add_pre_hook(&self, pre_hook: impl Into<FunctionRef>) -> Result<()> {
        if self.0.pre_hook.get().is_some() {
            bail!(
                self,
                "PreHookFunctionAlreadyDefined",
                "A pre-hook function is already defined for this deployment group"
            );
        }
        self.hook(&self.0.pre_hook, pre_hook.into())
    }

    /// Has a function called after traffic has moved.
    ///
    /// # Errors
    /// When there is one already.
    pub fn add_post_hook(&self, post_hook: impl Into<FunctionRef>) -> Result<()> {
        if self.0.post_hook.get().is_some() {
            bail!(
                self,
                "PostHookFunctionAlreadyDefined",
                "A post-hook function is already defined for this deployment group"
            );
        }
        self.hook(&self.0.post_hook, post_hook.into())
    }

    fn hook(&self, hook: &Hook, function: FunctionRef) -> Result<()> {
        let function = hook.get_or_init(|| function);
        self.grant_put_lifecycle_event_hook_execution_status(&**function)?;
        function.grant_invoke(&*self.0.role)?;
        Ok(())
    }

    /// Allows a principal to say whether a hook is content.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn grant_put_lifecycle_event_hook_execution_status(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee,
            actions: vec!["codedeploy:PutLifecycleEventHookExecutionStatus".to_owned()],
            resource_arns: vec![self.deployment_group_arn()],
            conditions: Object::new(),
        })
    }
}

impl Construct for Known {
    fn node(&self) -> &Node {
        self.group.base.node()
    }
}

impl Construct for LambdaDeploymentGroup {
    fn node(&self) -> &Node {
        self.0.known.node()
    }
}

impl ILambdaDeploymentGroup for Known {
    fn base(&self) -> &ResourceBase {
        &self.group.base
    }

    fn application(&self) -> LambdaApplicationRef {
        Rc::clone(&self.application)
    }

    fn deployment_group_name(&self) -> String {
        self.group.name.clone()
    }

    fn deployment_group_arn(&self) -> String {
        self.group.arn.clone()
    }

    fn deployment_config(&self) -> LambdaDeploymentConfigRef {
        Rc::clone(&self.config)
    }
}

impl ILambdaDeploymentGroup for LambdaDeploymentGroup {
    fn base(&self) -> &ResourceBase {
        self.0.known.base()
    }

    fn application(&self) -> LambdaApplicationRef {
        self.0.known.application()
    }

    fn deployment_group_name(&self) -> String {
        self.0.known.deployment_group_name()
    }

    fn deployment_group_arn(&self) -> String {
        self.0.known.deployment_group_arn()
    }

    fn deployment_config(&self) -> LambdaDeploymentConfigRef {
        self.0.known.deployment_config()
    }
}

impl From<&LambdaDeploymentGroup> for LambdaDeploymentGroupRef {
    fn from(group: &LambdaDeploymentGroup) -> Self {
        Rc::new(group.clone())
    }
}
