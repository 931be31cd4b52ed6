//! Pipelines as targets.

use longshore_core::construct::Construct;
use longshore_core::error::Result;

use super::options::singleton_event_role;
use super::options::target_props;
use crate::aws_codepipeline::PipelineRef;
use crate::aws_events::{IRuleTarget, Rule, RuleTargetConfig};
use crate::aws_iam::{PolicyStatement, RoleRef};

target_props! {
    /// How a [`CodePipeline`] target is started.
    pub struct CodePipelineTargetOptions {
        /// The role that starts the pipeline. Default: one that the pipeline's rules share.
        pub event_role: Option<RoleRef>,
    }
}

/// A pipeline that a rule starts.
#[derive(Clone)]
pub struct CodePipeline {
    pipeline: PipelineRef,
    options: CodePipelineTargetOptions,
}

impl CodePipeline {
    /// Makes a target of a pipeline.
    pub fn new(pipeline: impl Into<PipelineRef>) -> Self {
        Self::with_options(pipeline, CodePipelineTargetOptions::default())
    }

    /// Makes a target of a pipeline, with options.
    pub fn with_options(pipeline: impl Into<PipelineRef>, options: CodePipelineTargetOptions) -> Self {
        Self { pipeline: pipeline.into(), options }
    }
}

impl IRuleTarget for CodePipeline {
    // Quirk(cdk): pipeline-dead-letters. The rule is not allowed to use the dead-letter queue.
    fn bind(&self, _: &Rule, _: &str) -> Result<RuleTargetConfig> {
        let pipeline = &self.pipeline;
        let role = match &self.options.event_role {
            Some(role) => role.clone(),
            None => singleton_event_role(pipeline.node())?,
        };
        let arn = pipeline.pipeline_arn();
        let start =
            PolicyStatement::builder().resource(arn.as_str()).action("codepipeline:StartPipelineExecution").build()?;
        role.add_to_principal_policy(&start)?;
        Ok(RuleTargetConfig {
            arn,
            role_arn: Some(role.role_arn()),
            parameters: self.options.options().render()?,
            target_environment: Some(pipeline.base().env().clone()),
            target_resource: Some(pipeline.node().clone()),
            ..Default::default()
        })
    }
}

impl std::fmt::Debug for CodePipeline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CodePipeline").field("pipeline", &self.pipeline.node().path()).finish_non_exhaustive()
    }
}
