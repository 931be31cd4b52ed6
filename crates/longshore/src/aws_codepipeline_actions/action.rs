//! What all actions share.

/// Makes the handle of an action from its kind: what the pipeline asks is answered by the [`Action`] inside.
macro_rules! action_class {
    ($Class:ident) => {
        impl std::ops::Deref for $Class {
            type Target = $crate::aws_codepipeline::Action;

            fn deref(&self) -> &Self::Target {
                &self.action
            }
        }

        impl $crate::aws_codepipeline::IAction for $Class {
            fn action_properties(&self) -> $crate::aws_codepipeline::ActionProperties {
                self.action.action_properties()
            }

            fn bind(
                &self,
                scope: &dyn longshore_core::construct::Construct,
                stage: &dyn $crate::aws_codepipeline::IStage,
                options: &$crate::aws_codepipeline::ActionBindOptions,
            ) -> longshore_core::error::Result<$crate::aws_codepipeline::ActionConfig> {
                self.action.bind(scope, stage, options)
            }

            fn on_state_change(
                &self,
                name: &str,
                target: Option<$crate::aws_events::RuleTargetRef>,
                options: $crate::aws_events::RuleProps,
            ) -> longshore_core::error::Result<$crate::aws_events::Rule> {
                self.action.on_state_change(name, target, options)
            }
        }

        impl From<$Class> for $crate::aws_codepipeline::ActionRef {
            fn from(action: $Class) -> Self {
                std::rc::Rc::new(action)
            }
        }

        impl From<&$Class> for $crate::aws_codepipeline::ActionRef {
            fn from(action: &$Class) -> Self {
                std::rc::Rc::new(action.clone())
            }
        }
    };
}
pub(super) use action_class;

/// Declares the properties of an action: those that all actions of AWS have, then its own.
macro_rules! action_props {
    ($(#[$m:meta])* pub struct $Props:ident { $( $(#[$fm:meta])* pub $field:ident : $t:ty, )* }) => {
        $(#[$m])*
        #[derive(Clone, bon::Builder)]
        #[builder(on(String, into))]
        pub struct $Props {
            /// The name, unique in the stage.
            pub action_name: String,
            /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
            pub run_order: Option<u32>,
            /// The name under which later actions know the action's variables. Default: one is made where it is needed.
            pub variables_namespace: Option<String>,
            /// The role that the action has. Default: a new one.
            #[builder(into)]
            pub role: Option<$crate::aws_iam::RoleRef>,
            $( $(#[$fm])* pub $field: $t, )*
        }
    };
}
pub(super) use action_props;

/// What the properties that all actions of AWS have say.
macro_rules! common_properties {
    ($props:expr, $category:ident, $provider:expr, $bounds:expr) => {
        $crate::aws_codepipeline::ActionProperties {
            role: $props.role.clone(),
            run_order: $props.run_order,
            variables_namespace: $props.variables_namespace.clone(),
            ..$crate::aws_codepipeline::ActionProperties::of(
                $props.action_name.as_str(),
                $crate::aws_codepipeline::ActionCategory::$category,
                $provider,
                $bounds,
            )
        }
    };
}
pub(super) use common_properties;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::stack::Stack;

use crate::aws_codepipeline::{ActionArtifactBounds, Artifact, ArtifactPath, IStage};
use crate::aws_iam::{PolicyStatement, RoleRef};

/// Sources make one artifact.
pub(super) const SOURCE_BOUNDS: ActionArtifactBounds =
    ActionArtifactBounds { min_inputs: 0, max_inputs: 0, min_outputs: 1, max_outputs: 1 };

/// Deployments take one artifact.
pub(super) const DEPLOY_BOUNDS: ActionArtifactBounds =
    ActionArtifactBounds { min_inputs: 1, max_inputs: 1, min_outputs: 0, max_outputs: 0 };

/// The artifact that is given by a file or as an input, exactly one of them; `both` and `none` are what is said otherwise.
pub(super) fn artifact_of(
    file: Option<&ArtifactPath>,
    input: Option<&Artifact>,
    both: (&'static str, &str),
    none: (&'static str, &str),
) -> Result<Artifact> {
    match (file, input) {
        (Some(_), Some(_)) => Err(Error::new(both.0, both.1)),
        (Some(file), None) => Ok(file.artifact.clone()),
        (None, Some(input)) => Ok(input.clone()),
        (None, None) => Err(Error::new(none.0, none.1)),
    }
}

/// The ARN of the log group that CodePipeline writes the logs of a pipeline to.
pub(super) fn log_group_arn(scope: &dyn Construct, stage: &dyn IStage, suffix: &str) -> Result<String> {
    Stack::of(scope)?.format_arn(ArnComponents {
        service: "logs".into(),
        resource: "log-group".into(),
        resource_name: Some(format!("/aws/codepipeline/{}{suffix}", stage.pipeline().pipeline_name())),
        arn_format: ArnFormat::ColonResourceName,
        ..Default::default()
    })
}

/// Lets a role write logs.
pub(super) fn allow_logs(role: &RoleRef, resources: impl IntoIterator<Item = String>) -> Result<()> {
    let write = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];
    role.add_to_principal_policy(&PolicyStatement::builder().resources(resources).actions(write).build()?)?;
    Ok(())
}
