//! Builds.

use indexmap::IndexMap;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::Value;

use super::integration::{CALL_OR_JOB, Call, events_of, resource_arn, supported};
use crate::aws_codebuild::{BuildEnvironmentVariable, BuildEnvironmentVariableType, ProjectRef};
use crate::aws_iam::PolicyStatement;
use crate::aws_stepfunctions::{IntegrationPattern, json_fields, state_props, task_class};

type Variables = Option<IndexMap<String, BuildEnvironmentVariable>>;

/// The actions that starting a build needs, and those that following it needs too.
struct Actions {
    api: &'static str,
    start: &'static [&'static str],
    follow: &'static [&'static str],
    rule: &'static str,
}

fn call(
    node: &Node,
    actions: &Actions,
    pattern: Option<IntegrationPattern>,
    project: &ProjectRef,
    variables: Variables,
) -> Result<Call> {
    let pattern = supported(pattern.unwrap_or(IntegrationPattern::RequestResponse), &CALL_OR_JOB)?;
    let (arn, name) = (project.project_arn(), project.project_name());
    let wait = pattern == IntegrationPattern::RunJob;
    let allowed = if wait { actions.follow } else { actions.start };
    let mut policies =
        vec![PolicyStatement::builder().resource(arn.as_str()).actions(allowed.iter().copied()).build()?];
    if wait {
        policies.push(events_of(node, actions.rule)?);
    }
    let arguments = move |_| {
        let variables = variables.as_ref().map(|all| {
            let one = |(name, of): (&String, &BuildEnvironmentVariable)| {
                Value::from(object! {
                    "Name" => name.as_str(),
                    "Type" => of.r#type.unwrap_or(BuildEnvironmentVariableType::Plaintext).as_str(),
                    "Value" => of.value.clone(),
                })
            };
            all.iter().map(one).collect::<Vec<_>>()
        });
        Ok(json_fields! {"ProjectName" => name.as_str(), "EnvironmentVariablesOverride" => variables}.into())
    };
    let call = Call::new(resource_arn("codebuild", actions.api, Some(pattern)), policies, arguments);
    Ok(call.with_metrics("CodeBuildProject", "CodeBuildProjects", [("ProjectArn", arn)]))
}

// Source: Step Functions developer guide, "IAM policies for calling AWS CodeBuild".
const BUILD: Actions = Actions {
    api: "startBuild",
    start: &["codebuild:StartBuild", "codebuild:StopBuild", "codebuild:BatchGetBuilds", "codebuild:BatchGetReports"],
    follow: &["codebuild:StartBuild", "codebuild:StopBuild", "codebuild:BatchGetBuilds", "codebuild:BatchGetReports"],
    rule: "StepFunctionsGetEventForCodeBuildStartBuildRule",
};
const BATCH: Actions = Actions {
    api: "startBuildBatch",
    start: &["codebuild:StartBuildBatch"],
    follow: &["codebuild:StartBuildBatch", "codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches"],
    rule: "StepFunctionsGetEventForCodeBuildStartBuildBatchRule",
};

state_props! {
    /// Properties of a [`CodeBuildStartBuild`].
    pub struct CodeBuildStartBuildProps => CodeBuildStartBuild, new(project: ProjectRef) { task;
        /// The project.
        [into] project: ProjectRef,
        /// Variables that builds see, otherwise than the project says. Default: none.
        environment_variables_override: Option<IndexMap<String, BuildEnvironmentVariable>>,
    }
}

task_class! {
    /// A build of a project; clones are the same.
    pub struct CodeBuildStartBuild(CodeBuildStartBuildProps)
}

impl CodeBuildStartBuild {
    fn make(scope: &dyn Construct, id: &str, props: CodeBuildStartBuildProps) -> Result<Self> {
        let task = Call::task(scope, id, "CodeBuildStartBuild", props.task(), |node| {
            call(node, &BUILD, props.integration_pattern, &props.project, props.environment_variables_override)
        })?;
        Ok(Self { task })
    }
}

state_props! {
    /// Properties of a [`CodeBuildStartBuildBatch`].
    pub struct CodeBuildStartBuildBatchProps => CodeBuildStartBuildBatch, new(project: ProjectRef) { task;
        /// The project.
        [into] project: ProjectRef,
        /// Variables that builds see, otherwise than the project says. Default: none.
        environment_variables_override: Option<IndexMap<String, BuildEnvironmentVariable>>,
    }
}

task_class! {
    /// A batch of builds of a project; clones are the same.
    pub struct CodeBuildStartBuildBatch(CodeBuildStartBuildBatchProps)
}

impl CodeBuildStartBuildBatch {
    fn make(scope: &dyn Construct, id: &str, props: CodeBuildStartBuildBatchProps) -> Result<Self> {
        let task = Call::task(scope, id, "CodeBuildStartBuildBatch", props.task(), |node| {
            call(node, &BATCH, props.integration_pattern, &props.project, props.environment_variables_override)
        })?;
        Ok(Self { task })
    }
}
