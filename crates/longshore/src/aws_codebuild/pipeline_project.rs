//! Projects that pipelines start.

use std::ops::Deref;

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;

use super::{BatchBuildConfig, IProject, PipelineProjectProps, Project, ProjectRef};
use crate::aws_codestarnotifications::{INotificationRuleSource, NotificationRuleSourceConfig};
use crate::aws_iam::{IGrantable, PolicyStatement, PrincipalRef, RoleRef};

/// A project whose source and artifacts are those of a pipeline; clones are the same.
#[derive(Clone)]
pub struct PipelineProject(Project);

impl PipelineProject {
    /// Adds a project to a stack.
    ///
    /// # Errors
    /// As for [`Project::new`].
    pub(super) fn make(scope: &dyn Construct, id: &str, props: PipelineProjectProps) -> Result<Self> {
        let project = Project::new(scope, id, props.into())?;
        project.node().set_class("aws-cdk-lib.aws_codebuild.PipelineProject");
        Ok(Self(project))
    }
}

impl Deref for PipelineProject {
    type Target = Project;

    fn deref(&self) -> &Project {
        &self.0
    }
}

impl Construct for PipelineProject {
    fn node(&self) -> &Node {
        self.0.node()
    }
}

impl IGrantable for PipelineProject {
    fn grant_principal(&self) -> PrincipalRef {
        self.0.grant_principal()
    }
}

impl INotificationRuleSource for PipelineProject {
    fn bind_as_notification_rule_source(&self, scope: &dyn Construct) -> Result<NotificationRuleSourceConfig> {
        self.0.bind_as_notification_rule_source(scope)
    }
}

impl IProject for PipelineProject {
    fn base(&self) -> &ResourceBase {
        self.0.base()
    }

    fn project_arn(&self) -> String {
        self.0.project_arn()
    }

    fn project_name(&self) -> String {
        self.0.project_name()
    }

    fn role(&self) -> Option<&RoleRef> {
        self.0.role()
    }

    fn enable_batch_builds(&self) -> Result<Option<BatchBuildConfig>> {
        self.0.enable_batch_builds()
    }

    fn add_to_role_policy(&self, statement: PolicyStatement) -> Result<()> {
        self.0.add_to_role_policy(statement)
    }

    fn as_project(&self) -> Option<&Project> {
        Some(&self.0)
    }
}

impl From<&PipelineProject> for ProjectRef {
    fn from(project: &PipelineProject) -> Self {
        std::rc::Rc::new(project.clone())
    }
}
