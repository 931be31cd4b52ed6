//! Task definitions, whoever owns them.

use std::rc::Rc;

use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::resource::ResourceBase;

use super::{Compatibility, NetworkMode, TaskDefinition};
use crate::aws_iam::RoleRef;

/// A task definition, whoever owns it.
pub trait ITaskDefinition: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn task_definition_arn(&self) -> String;

    /// The role that starts the task, where there is one.
    fn execution_role(&self) -> Option<RoleRef>;

    /// What the task can run on.
    fn compatibility(&self) -> Compatibility;

    /// The network.
    ///
    /// # Errors
    /// When it is not known.
    fn network_mode(&self) -> Result<NetworkMode>;

    /// The role that the containers have.
    ///
    /// # Errors
    /// When it is not known.
    fn task_role(&self) -> Result<RoleRef>;

    /// The task definition with its containers, where the app owns it.
    fn as_task_definition(&self) -> Option<&TaskDefinition> {
        None
    }

    /// Whether it runs on instances of EC2.
    fn is_ec2_compatible(&self) -> bool {
        self.compatibility().is_ec2_compatible()
    }

    /// Whether it runs on Fargate.
    fn is_fargate_compatible(&self) -> bool {
        self.compatibility().is_fargate_compatible()
    }

    /// Whether it runs on machines elsewhere.
    fn is_external_compatible(&self) -> bool {
        self.compatibility().is_external_compatible()
    }

    /// Whether it runs on instances that ECS manages.
    fn is_managed_instances_compatible(&self) -> bool {
        self.compatibility().is_managed_instances_compatible()
    }
}

/// A handle of any task definition.
pub type TaskDefinitionRef = Rc<dyn ITaskDefinition>;

/// What is known of an existing task definition.
#[derive(Clone, Default)]
pub struct TaskDefinitionAttributes {
    /// The ARN.
    pub task_definition_arn: String,
    /// The network. Default: not known.
    pub network_mode: Option<NetworkMode>,
    /// The role that the containers have. Default: not known.
    pub task_role: Option<RoleRef>,
    /// The role that starts the task. Default: not known.
    pub execution_role: Option<RoleRef>,
    /// What the task can run on. Default: EC2 and Fargate.
    pub compatibility: Option<Compatibility>,
}

/// What is known of an existing task definition for one place.
#[derive(Clone, Default)]
pub struct CommonTaskDefinitionAttributes {
    /// The ARN.
    pub task_definition_arn: String,
    /// The network. Default: not known.
    pub network_mode: Option<NetworkMode>,
    /// The role that the containers have. Default: not known.
    pub task_role: Option<RoleRef>,
    /// The role that starts the task. Default: not known.
    pub execution_role: Option<RoleRef>,
}

impl CommonTaskDefinitionAttributes {
    pub(super) fn on(self, compatibility: Compatibility) -> TaskDefinitionAttributes {
        TaskDefinitionAttributes {
            task_definition_arn: self.task_definition_arn,
            network_mode: self.network_mode,
            task_role: self.task_role,
            execution_role: self.execution_role,
            compatibility: Some(compatibility),
        }
    }
}

pub(super) struct ImportedTaskDefinition {
    base: ResourceBase,
    attributes: TaskDefinitionAttributes,
}

impl ImportedTaskDefinition {
    pub(super) fn make(
        scope: &dyn Construct,
        id: &str,
        attributes: TaskDefinitionAttributes,
    ) -> Result<TaskDefinitionRef> {
        let base = ResourceBase::imported_in(scope, id, "aws-cdk-lib.Resource", None, None)?;
        Ok(Rc::new(Self { base, attributes }))
    }
}

impl Construct for ImportedTaskDefinition {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ITaskDefinition for ImportedTaskDefinition {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn task_definition_arn(&self) -> String {
        self.attributes.task_definition_arn.clone()
    }

    fn execution_role(&self) -> Option<RoleRef> {
        self.attributes.execution_role.clone()
    }

    fn compatibility(&self) -> Compatibility {
        self.attributes.compatibility.unwrap_or(Compatibility::Ec2AndFargate)
    }

    fn network_mode(&self) -> Result<NetworkMode> {
        match self.attributes.network_mode {
            Some(mode) => Ok(mode),
            None => bail!(
                self,
                "NetworkModeRequired",
                "This operation requires the networkMode in ImportedTaskDefinition to be defined. Add the 'networkMode' in ImportedTaskDefinitionProps to instantiate ImportedTaskDefinition"
            ),
        }
    }

    fn task_role(&self) -> Result<RoleRef> {
        self.attributes.task_role.clone().ok_or_else(|| {
            Error::at(
                self,
                "TaskRoleRequired",
                "This operation requires the taskRole in ImportedTaskDefinition to be defined. Add the 'taskRole' in ImportedTaskDefinitionProps to instantiate ImportedTaskDefinition",
            )
        })
    }
}
