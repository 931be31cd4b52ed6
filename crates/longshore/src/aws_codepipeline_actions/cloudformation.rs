//! Stacks and change sets of CloudFormation.

use std::cell::RefCell;
use std::rc::Rc;

use bon::Builder;
use longshore_core::cfn_resource::CfnCapabilities;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::resource::PhysicalName;
use longshore_core::stack::Stack;
use longshore_core::value::{Object, Value};

use super::action::{action_class, common_properties};
use super::singleton_policy::SingletonPolicy;
use crate::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBindOptions, ActionBinding, ActionConfig, ActionKind, ActionProperties,
    Artifact, ArtifactPath, IStage,
};
use crate::aws_events_targets::node_unique_id;
use crate::aws_iam::{PolicyStatement, Role, RoleRef, ServicePrincipal};

/// Properties of a [`CloudFormationExecuteChangeSetAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct CloudFormationExecuteChangeSetActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The role that the action has. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// The name of the stack.
    pub stack_name: String,
    /// The file that the stack's outputs are written to. Default: none.
    pub output_file_name: Option<String>,
    /// The artifact that the file is in. Default: a new one if there is a file.
    pub output: Option<Artifact>,
    /// The region of the stack. Default: the pipeline's.
    pub region: Option<String>,
    /// The account of the stack. Default: the pipeline's.
    pub account: Option<String>,
    /// The name of the change set.
    pub change_set_name: String,
}

/// Properties of a [`CloudFormationCreateReplaceChangeSetAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct CloudFormationCreateReplaceChangeSetActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The role that the action has. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// The name of the stack.
    pub stack_name: String,
    /// The file that the stack's outputs are written to. Default: none.
    pub output_file_name: Option<String>,
    /// The artifact that the file is in. Default: a new one if there is a file.
    pub output: Option<Artifact>,
    /// The region of the stack. Default: the pipeline's.
    pub region: Option<String>,
    /// The account of the stack. Default: the pipeline's.
    pub account: Option<String>,
    /// The role that CloudFormation works with. Default: a new one.
    #[builder(into)]
    pub deployment_role: Option<RoleRef>,
    /// What templates may contain. Default: named roles if `admin_permissions`, else no roles.
    pub cfn_capabilities: Option<Vec<CfnCapabilities>>,
    /// Whether a new role may do everything; not needed with `deployment_role`.
    pub admin_permissions: bool,
    /// A file with parameters, tags and a stack policy.
    pub template_configuration: Option<ArtifactPath>,
    /// Parameters of the template, which come before those of the file.
    pub parameter_overrides: Option<Object>,
    /// Artifacts that parameters refer to.
    pub extra_inputs: Option<Vec<Artifact>>,
    /// The name of the change set.
    pub change_set_name: String,
    /// The template.
    pub template_path: ArtifactPath,
}

/// Properties of a [`CloudFormationCreateUpdateStackAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct CloudFormationCreateUpdateStackActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The role that the action has. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// The name of the stack.
    pub stack_name: String,
    /// The file that the stack's outputs are written to. Default: none.
    pub output_file_name: Option<String>,
    /// The artifact that the file is in. Default: a new one if there is a file.
    pub output: Option<Artifact>,
    /// The region of the stack. Default: the pipeline's.
    pub region: Option<String>,
    /// The account of the stack. Default: the pipeline's.
    pub account: Option<String>,
    /// The role that CloudFormation works with. Default: a new one.
    #[builder(into)]
    pub deployment_role: Option<RoleRef>,
    /// What templates may contain. Default: named roles if `admin_permissions`, else no roles.
    pub cfn_capabilities: Option<Vec<CfnCapabilities>>,
    /// Whether a new role may do everything; not needed with `deployment_role`.
    pub admin_permissions: bool,
    /// A file with parameters, tags and a stack policy.
    pub template_configuration: Option<ArtifactPath>,
    /// Parameters of the template, which come before those of the file.
    pub parameter_overrides: Option<Object>,
    /// Artifacts that parameters refer to.
    pub extra_inputs: Option<Vec<Artifact>>,
    /// The template.
    pub template_path: ArtifactPath,
    /// Whether a stack that failed is deleted and made anew. Default false.
    pub replace_on_failure: Option<bool>,
}

/// Properties of a [`CloudFormationDeleteStackAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct CloudFormationDeleteStackActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The role that the action has. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// The name of the stack.
    pub stack_name: String,
    /// The file that the stack's outputs are written to. Default: none.
    pub output_file_name: Option<String>,
    /// The artifact that the file is in. Default: a new one if there is a file.
    pub output: Option<Artifact>,
    /// The region of the stack. Default: the pipeline's.
    pub region: Option<String>,
    /// The account of the stack. Default: the pipeline's.
    pub account: Option<String>,
    /// The role that CloudFormation works with. Default: a new one.
    #[builder(into)]
    pub deployment_role: Option<RoleRef>,
    /// What templates may contain. Default: named roles if `admin_permissions`, else no roles.
    pub cfn_capabilities: Option<Vec<CfnCapabilities>>,
    /// Whether a new role may do everything; not needed with `deployment_role`.
    pub admin_permissions: bool,
    /// A file with parameters, tags and a stack policy.
    pub template_configuration: Option<ArtifactPath>,
    /// Parameters of the template, which come before those of the file.
    pub parameter_overrides: Option<Object>,
    /// Artifacts that parameters refer to.
    pub extra_inputs: Option<Vec<Artifact>>,
}

const BOUNDS: ActionArtifactBounds =
    ActionArtifactBounds { min_inputs: 0, max_inputs: 10, min_outputs: 0, max_outputs: 1 };

/// What all actions of CloudFormation say of themselves.
macro_rules! stack_properties {
    ($props:expr, $inputs:expr) => {{
        let output = match ($props.output_file_name.as_deref().filter(|f| !f.is_empty()), &$props.output) {
            (None, _) => None,
            (Some(_), Some(output)) => Some(output.clone()),
            (Some(_), None) => {
                let name = format!("{}_{}_Artifact", $props.action_name, $props.stack_name);
                Some(Artifact::artifact(&name, None)?)
            }
        };
        ActionProperties {
            inputs: $inputs,
            outputs: output.into_iter().collect(),
            region: $props.region.clone(),
            account: $props.account.clone(),
            ..common_properties!($props, Deploy, "CloudFormation", BOUNDS)
        }
    }};
}

/// Lets the role use artifacts, and begins the configuration.
fn begin(
    properties: &ActionProperties,
    stack_name: &str,
    output_file_name: Option<&String>,
    options: &ActionBindOptions,
) -> Result<Object> {
    let policy = SingletonPolicy::for_role(&options.role)?;
    if !properties.outputs.is_empty() {
        options.bucket.grant_read_write(policy.role(), "*")?;
    } else if !properties.inputs.is_empty() {
        options.bucket.grant_read(policy.role(), "*")?;
    }
    Ok(object! {"StackName" => stack_name, "OutputFileName" => output_file_name.cloned()})
}

fn with(mut configuration: Object, more: Object) -> ActionConfig {
    configuration.extend(more);
    ActionConfig { configuration: Some(configuration) }
}

/// The execution of a change set; clones are the same action.
#[derive(Clone)]
pub struct CloudFormationExecuteChangeSetAction {
    action: Action,
}

impl CloudFormationExecuteChangeSetAction {
    /// Makes an action.
    ///
    /// # Errors
    /// When there is a file of outputs, and the names of action and stack cannot be part of an artifact's.
    pub fn new(props: CloudFormationExecuteChangeSetActionProps) -> Result<Self> {
        let properties = stack_properties!(props, Vec::new());
        Ok(Self { action: Action::new(Execute { props, properties }) })
    }
}

action_class!(CloudFormationExecuteChangeSetAction);

struct Execute {
    props: CloudFormationExecuteChangeSetActionProps,
    properties: ActionProperties,
}

impl ActionKind for Execute {
    fn provided_action_properties(&self) -> ActionProperties {
        self.properties.clone()
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { options, .. } = *binding;
        let props = &self.props;
        let (stack, region) = (&props.stack_name, props.region.as_deref());
        SingletonPolicy::for_role(&options.role)?.grant_execute_change_set(stack, region, &props.change_set_name)?;
        let begun = begin(&self.properties, stack, props.output_file_name.as_ref(), options)?;
        let more = object! {"ActionMode" => "CHANGE_SET_EXECUTE", "ChangeSetName" => props.change_set_name.as_str()};
        Ok(with(begun, more))
    }
}

/// What actions that deploy have in common.
struct Deployment {
    properties: ActionProperties,
    stack_name: String,
    region: Option<String>,
    output_file_name: Option<String>,
    given_role: Option<RoleRef>,
    cfn_capabilities: Option<Vec<CfnCapabilities>>,
    admin_permissions: bool,
    template_configuration: Option<ArtifactPath>,
    parameter_overrides: Option<Object>,
    role: RefCell<Option<RoleRef>>,
    mode: Mode,
}

/// What is deployed how.
enum Mode {
    ChangeSet { name: String, template: ArtifactPath },
    Stack { template: ArtifactPath, replace_on_failure: bool },
    Delete,
}

macro_rules! deployment {
    ($props:expr, $template:expr, $mode:expr) => {{
        let template: Option<&ArtifactPath> = $template;
        let mut inputs: Vec<Artifact> = $props.extra_inputs.iter().flatten().cloned().collect();
        if let Some(template) = template {
            let configuration = $props.template_configuration.as_ref();
            inputs.extend(std::iter::once(template).chain(configuration).map(|p| p.artifact.clone()));
        }
        Rc::new(Deployment {
            properties: stack_properties!($props, inputs),
            stack_name: $props.stack_name,
            region: $props.region,
            output_file_name: $props.output_file_name,
            given_role: $props.deployment_role,
            cfn_capabilities: $props.cfn_capabilities,
            admin_permissions: $props.admin_permissions,
            template_configuration: $props.template_configuration,
            parameter_overrides: $props.parameter_overrides,
            role: RefCell::default(),
            mode: $mode,
        })
    }};
}

impl Deployment {
    fn role(&self, member: &str) -> Result<RoleRef> {
        let role = self.role.borrow().clone();
        role.ok_or_else(|| {
            Error::new(
                "ActionNotAddedToPipeline",
                format!("Cannot use the {member} before the Action has been added to a Pipeline"),
            )
        })
    }

    fn new_role(&self, scope: &dyn Construct, stage: &dyn IStage, options: &ActionBindOptions) -> Result<RoleRef> {
        let (theirs, ours) = (Stack::of(options.role.node())?, Stack::of(scope)?);
        let assumed_by = ServicePrincipal::new("cloudformation.amazonaws.com");
        let role = if theirs.account() == ours.account() {
            Role::builder(scope, "Role").assumed_by(assumed_by).build()?
        } else {
            let pipeline = node_unique_id(stage.pipeline().node())?;
            let id = format!("{pipeline}-{}-{}-DeploymentRole", stage.stage_name(), self.properties.action_name);
            Role::builder(&theirs, id).assumed_by(assumed_by).role_name(PhysicalName::GenerateIfNeeded).build()?
        };
        options.bucket.grant_read(&role, "*")?;
        if self.admin_permissions {
            role.add_to_policy(PolicyStatement::builder().action("*").resource("*").build()?)?;
        }
        Ok(RoleRef::from(&role))
    }

    fn capabilities(&self) -> Option<String> {
        let by_default = self.admin_permissions.then(|| vec![CfnCapabilities::NamedIam]);
        capabilities(&self.cfn_capabilities.clone().or(by_default)?)
    }
}

/// What templates may contain, as actions have it.
pub(super) fn capabilities(all: &[CfnCapabilities]) -> Option<String> {
    let texts: Vec<&str> = all.iter().map(|one| one.as_str()).collect();
    Some(texts.join(",")).filter(|text| texts.len() > 1 || !text.is_empty())
}

struct Deploy(Rc<Deployment>);

impl ActionKind for Deploy {
    fn provided_action_properties(&self) -> ActionProperties {
        self.0.properties.clone()
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, stage, options, .. } = *binding;
        let me = &self.0;
        let role = match &me.given_role {
            Some(role) => role.clone(),
            None => me.new_role(scope, stage, options)?,
        };
        *me.role.borrow_mut() = Some(role.clone());
        let policy = SingletonPolicy::for_role(&options.role)?;
        policy.grant_pass_role(&role.role_arn())?;
        let begun = begin(&me.properties, &me.stack_name, me.output_file_name.as_ref(), options)?;
        let parameters = match &me.parameter_overrides {
            Some(parameters) => Some(Stack::of(scope)?.to_json_string(parameters.clone(), 0)),
            None => None,
        };
        let common = object! {
            "Capabilities" => me.capabilities(),
            "RoleArn" => role.role_arn(),
            "ParameterOverrides" => parameters,
            "TemplateConfiguration" => me.template_configuration.as_ref().map(ArtifactPath::location),
            "StackName" => me.stack_name.as_str(),
        };
        let Some(mut configuration) = with(begun, common).configuration else { return Ok(ActionConfig::default()) };
        let (stack, region) = (&me.stack_name, me.region.as_deref());
        let more = match &me.mode {
            Mode::ChangeSet { name, template } => {
                policy.grant_create_replace_change_set(stack, region, name)?;
                object! {
                    "ActionMode" => "CHANGE_SET_REPLACE",
                    "ChangeSetName" => name.as_str(),
                    "TemplatePath" => template.location(),
                }
            }
            Mode::Stack { template, replace_on_failure } => {
                policy.grant_create_update_stack(stack, region, *replace_on_failure)?;
                let mode = if *replace_on_failure { "REPLACE_ON_FAILURE" } else { "CREATE_UPDATE" };
                object! {"ActionMode" => mode, "TemplatePath" => template.location()}
            }
            Mode::Delete => {
                policy.grant_delete_stack(stack, region)?;
                object! {"ActionMode" => Value::from("DELETE_ONLY")}
            }
        };
        configuration.extend(more);
        Ok(ActionConfig { configuration: Some(configuration) })
    }
}

macro_rules! deploy_action {
    ($(#[$m:meta])* $Class:ident, $Props:ident, |$props:ident| $deployment:expr) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Class {
            action: Action,
            deployment: Rc<Deployment>,
        }

        impl $Class {
            /// Makes an action.
            ///
            /// # Errors
            /// When there is a file of outputs, and the names of action and stack cannot be part of an artifact's.
            pub fn new($props: $Props) -> Result<Self> {
                let deployment = $deployment;
                Ok(Self { action: Action::new(Deploy(Rc::clone(&deployment))), deployment })
            }

            /// The role that CloudFormation works with.
            ///
            /// # Errors
            /// When the action is in no pipeline yet.
            pub fn deployment_role(&self) -> Result<RoleRef> {
                self.deployment.role("property role()")
            }

            /// Adds a statement to the policy of the role that CloudFormation works with.
            ///
            /// # Errors
            /// When the action is in no pipeline yet, or the policy cannot be made.
            pub fn add_to_deployment_role_policy(&self, statement: PolicyStatement) -> Result<bool> {
                let role = self.deployment.role("method addToRolePolicy()")?;
                Ok(role.add_to_principal_policy(&statement)?.statement_added)
            }
        }

        action_class!($Class);
    };
}

deploy_action! {
    /// The making of a change set; clones are the same action.
    CloudFormationCreateReplaceChangeSetAction, CloudFormationCreateReplaceChangeSetActionProps,
    |props| deployment!(
        props,
        Some(&props.template_path),
        Mode::ChangeSet { name: props.change_set_name, template: props.template_path }
    )
}

deploy_action! {
    /// The making and changing of a stack; clones are the same action.
    CloudFormationCreateUpdateStackAction, CloudFormationCreateUpdateStackActionProps,
    |props| deployment!(
        props,
        Some(&props.template_path),
        Mode::Stack {
            replace_on_failure: props.replace_on_failure == Some(true),
            template: props.template_path,
        }
    )
}

deploy_action! {
    /// The deletion of a stack; clones are the same action.
    CloudFormationDeleteStackAction, CloudFormationDeleteStackActionProps,
    |props| deployment!(props, None, Mode::Delete)
}
