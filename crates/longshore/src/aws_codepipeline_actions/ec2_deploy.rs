//! Deployments to instances, by scripts.

use std::rc::Rc;

use longshore_core::arn::ArnComponents;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::stack::Stack;
use longshore_core::token::{number_token, str_is_unresolved, stringify_number};
use longshore_core::value::{Object, js_number};
use longshore_core::{bail, object};

use super::action::{DEPLOY_BOUNDS, action_class, action_props, allow_logs, common_properties, log_group_arn};
use crate::aws_codepipeline::{Action, ActionBinding, ActionConfig, ActionKind, ActionProperties, Artifact};
use crate::aws_elasticloadbalancingv2::TargetGroupRef;
use crate::aws_iam::PolicyStatement;
use crate::props::text_enum;

text_enum! {
    /// What the instances are.
    pub enum Ec2InstanceType {
        /// Instances of EC2.
        Ec2 = "EC2",
        /// Nodes that Systems Manager manages.
        SsmManagedNode = "SSM_MANAGED_NODE",
    }
}

/// How a deployment goes, said in the action.
#[derive(Clone, Debug, Default)]
pub struct Ec2DeploySpecificationsInlineProps {
    /// The directory that the artifact is put into, an absolute path.
    pub target_directory: String,
    /// A script of the artifact that is run before. Default: none.
    pub pre_script: Option<String>,
    /// A script of the artifact that is run after.
    pub post_script: String,
}

/// How deployments go, by the user's own lights.
pub trait IEc2DeploySpecifications {
    /// What the action is configured with.
    ///
    /// # Errors
    /// When it cannot be used so.
    fn bind(&self, scope: &dyn Construct) -> Result<Object>;
}

/// How a deployment goes.
#[derive(Clone)]
pub struct Ec2DeploySpecifications(Rc<dyn IEc2DeploySpecifications>);

impl Ec2DeploySpecifications {
    /// As the action says.
    pub fn inline(props: Ec2DeploySpecificationsInlineProps) -> Self {
        Self::custom(props)
    }

    /// A way of the user's own.
    pub fn custom(of: impl IEc2DeploySpecifications + 'static) -> Self {
        Self(Rc::new(of))
    }

    /// What the action is configured with.
    ///
    /// # Errors
    /// When the directory is no absolute path.
    pub fn bind(&self, scope: &dyn Construct) -> Result<Object> {
        self.0.bind(scope)
    }
}

impl IEc2DeploySpecifications for Ec2DeploySpecificationsInlineProps {
    fn bind(&self, scope: &dyn Construct) -> Result<Object> {
        if !str_is_unresolved(&self.target_directory) && !self.target_directory.starts_with('/') {
            bail!(scope, "TargetDirectoryAbsolutePath", "The targetDirectory must be an absolute path.");
        }
        Ok(object! {
            "TargetDirectory" => self.target_directory.as_str(),
            "PreScript" => self.pre_script.clone(),
            "PostScript" => self.post_script.as_str(),
        })
    }
}

/// A number or percentage of instances.
#[derive(Clone, Debug)]
pub struct Ec2MaxInstances(String);

impl Ec2MaxInstances {
    /// So many instances, at least 1.
    ///
    /// # Errors
    /// When it is another number.
    pub fn targets(targets: f64) -> Result<Self> {
        if number_token(targets).is_none() && (targets < 1.0 || targets.fract() != 0.0) {
            return Err(Error::new(
                "MustBeTargetsPositiveInteger",
                format!("targets must be a positive integer. got {}", js_number(targets)),
            ));
        }
        Ok(Self(stringify_number(targets)))
    }

    /// So many percent of the instances, 1 to 100.
    ///
    /// # Errors
    /// When it is another number.
    pub fn percentage(percentage: f64) -> Result<Self> {
        let fits = (1.0..=100.0).contains(&percentage) && percentage.fract() == 0.0;
        if number_token(percentage).is_none() && !fits {
            return Err(Error::new(
                "MustBePercentagePositiveInteger",
                format!("percentage must be a positive integer between 1 and 100. got {}", js_number(percentage)),
            ));
        }
        Ok(Self(format!("{}%", stringify_number(percentage))))
    }

    /// The text in the template.
    pub fn value(&self) -> String {
        self.0.clone()
    }
}

action_props! {
    /// Properties of an [`Ec2DeployAction`].
    pub struct Ec2DeployActionProps {
        /// What is deployed.
        pub input: Artifact,
        /// The key of the tag that instances have.
        pub instance_tag_key: String,
        /// The value of the tag. Default: any.
        pub instance_tag_value: Option<String>,
        /// What the instances are.
        pub instance_type: Ec2InstanceType,
        /// How the deployment goes.
        pub deploy_specifications: Ec2DeploySpecifications,
        /// How many instances are deployed to at the same time. Default: CodePipeline decides.
        pub max_batch: Option<Ec2MaxInstances>,
        /// How many instances may fail before the deployment stops. Default: CodePipeline decides.
        pub max_error: Option<Ec2MaxInstances>,
        /// Target groups that instances leave during their deployment. Default: none.
        pub target_groups: Option<Vec<TargetGroupRef>>,
    }
}

/// A deployment to instances; clones are the same action.
#[derive(Clone)]
pub struct Ec2DeployAction {
    action: Action,
}

impl Ec2DeployAction {
    /// Makes an action.
    pub fn new(props: Ec2DeployActionProps) -> Self {
        Self { action: Action::new(Kind(props)) }
    }
}

action_class!(Ec2DeployAction);

struct Kind(Ec2DeployActionProps);

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        ActionProperties {
            inputs: vec![self.0.input.clone()],
            ..common_properties!(self.0, Deploy, "EC2", DEPLOY_BOUNDS)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, stage, options, .. } = *binding;
        let (props, role, stack) = (&self.0, &options.role, Stack::of(scope)?);
        if str_is_unresolved(&props.instance_tag_key) {
            bail!(scope, "InstanceTagKeyNonEmpty", "The instanceTagKey must be a non-empty concrete value.");
        }
        let look = [
            "ec2:DescribeInstances",
            "elasticloadbalancing:DescribeTargetGroupAttributes",
            "elasticloadbalancing:DescribeTargetGroups",
            "elasticloadbalancing:DescribeTargetHealth",
            "ssm:CancelCommand",
            "ssm:DescribeInstanceInformation",
            "ssm:ListCommandInvocations",
        ];
        role.add_to_principal_policy(&PolicyStatement::builder().actions(look).resource("*").build()?)?;
        allow_logs(role, [log_group_arn(scope, stage, ":*")?])?;
        let instances = stack.format_arn(ArnComponents {
            service: "ec2".into(),
            resource: "instance".into(),
            resource_name: Some("*".to_owned()),
            ..Default::default()
        })?;
        let tag = format!("aws:ResourceTag/{}", props.instance_tag_key);
        let (operator, condition) = match props.instance_tag_value.as_deref().filter(|v| !v.is_empty()) {
            Some(value) => ("StringEquals", object! {tag.as_str() => value}),
            None => ("Null", object! {tag.as_str() => "false"}),
        };
        let send = PolicyStatement::builder().action("ssm:SendCommand").resource(instances);
        role.add_to_principal_policy(&send.condition(operator, condition).build()?)?;
        let document = |name: &str| {
            stack.format_arn(ArnComponents {
                service: "ssm".into(),
                account: Some(String::new()),
                resource: format!("document/{name}"),
                ..Default::default()
            })
        };
        let documents = [document("AWS-RunPowerShellScript")?, document("AWS-RunShellScript")?];
        let run = PolicyStatement::builder().action("ssm:SendCommand").resources(documents).build()?;
        role.add_to_principal_policy(&run)?;
        let groups = props.target_groups.as_deref().unwrap_or_default();
        if !groups.is_empty() {
            let change = ["elasticloadbalancing:DeregisterTargets", "elasticloadbalancing:RegisterTargets"];
            let arns = groups.iter().map(|group| group.target_group_arn());
            role.add_to_principal_policy(&PolicyStatement::builder().actions(change).resources(arns).build()?)?;
        }
        let names: Vec<String> = groups.iter().map(|group| group.target_group_name()).collect();
        let mut configuration = object! {
            "InstanceTagKey" => props.instance_tag_key.as_str(),
            "InstanceTagValue" => props.instance_tag_value.clone(),
            "InstanceType" => props.instance_type,
            "MaxBatch" => props.max_batch.as_ref().map(Ec2MaxInstances::value),
            "MaxError" => props.max_error.as_ref().map(Ec2MaxInstances::value),
            "TargetGroupNameList" => (!names.is_empty()).then(|| names.join(",")),
        };
        configuration.extend(props.deploy_specifications.bind(scope)?);
        Ok(ActionConfig { configuration: Some(configuration) })
    }
}
