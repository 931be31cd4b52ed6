//! Projects as targets.

use longshore_core::construct::Construct;
use longshore_core::error::Result;

use super::options::singleton_event_role;
use super::options::target_props;
use crate::aws_codebuild::ProjectRef;
use crate::aws_events::{IRuleTarget, Rule, RuleTargetConfig, RuleTargetInput};
use crate::aws_iam::{PolicyStatement, RoleRef};

target_props! {
    /// Properties of a [`CodeBuildProject`] target.
    pub struct CodeBuildProjectProps {
        /// The role that starts builds. Default: one that the project's rules share.
        pub event_role: Option<RoleRef>,
        /// What the build is started with. Default: the event.
        pub event: Option<RuleTargetInput>,
    }
}

/// A project that a rule starts builds of.
#[derive(Clone)]
pub struct CodeBuildProject {
    project: ProjectRef,
    props: CodeBuildProjectProps,
}

impl CodeBuildProject {
    /// Makes a target of a project.
    pub fn new(project: impl Into<ProjectRef>) -> Self {
        Self::with_props(project, CodeBuildProjectProps::default())
    }

    /// Makes a target of a project, with properties.
    pub fn with_props(project: impl Into<ProjectRef>, props: CodeBuildProjectProps) -> Self {
        Self { project: project.into(), props }
    }
}

impl IRuleTarget for CodeBuildProject {
    fn bind(&self, rule: &Rule, _: &str) -> Result<RuleTargetConfig> {
        let parameters = self.props.options().bind(rule)?;
        let role = match &self.props.event_role {
            Some(role) => role.clone(),
            None => singleton_event_role(self.project.node())?,
        };
        let arn = self.project.project_arn();
        let start = PolicyStatement::builder().action("codebuild:StartBuild").resource(arn.as_str()).build()?;
        role.add_to_principal_policy(&start)?;
        Ok(RuleTargetConfig {
            arn,
            role_arn: Some(role.role_arn()),
            input: self.props.event.clone(),
            parameters,
            target_environment: Some(self.project.base().env().clone()),
            target_resource: Some(self.project.node().clone()),
            ..Default::default()
        })
    }
}

impl std::fmt::Debug for CodeBuildProject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CodeBuildProject").field("project", &self.project.node().path()).finish_non_exhaustive()
    }
}
