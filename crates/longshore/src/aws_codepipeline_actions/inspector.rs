//! Scans for vulnerabilities by Inspector: of images and of source code.

use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::Object;

use super::action::{action_class, action_props, allow_logs, common_properties, log_group_arn};
use crate::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBinding, ActionConfig, ActionKind, ActionProperties, Artifact,
};
use crate::aws_ecr::{AuthorizationToken, RepositoryRef};
use crate::aws_iam::PolicyStatement;

/// The variables that a scan sets, for configurations of later actions.
#[derive(Clone, Debug)]
pub struct InspectorScanVariables {
    /// The highest severity that was found: `medium`, `high` or `critical`.
    pub highest_scanned_severity: String,
}

action_props! {
    /// Properties of an [`InspectorEcrImageScanAction`].
    pub struct InspectorEcrImageScanActionProps {
        /// How many critical vulnerabilities are borne before the action fails. Default: any number.
        pub critical_threshold: Option<f64>,
        /// How many vulnerabilities of high severity are borne before the action fails. Default: any number.
        pub high_threshold: Option<f64>,
        /// How many vulnerabilities of medium severity are borne before the action fails. Default: any number.
        pub medium_threshold: Option<f64>,
        /// How many vulnerabilities of low severity are borne before the action fails. Default: any number.
        pub low_threshold: Option<f64>,
        /// The list of what was found, as a bill of materials.
        pub output: Artifact,
        /// The repository of the image.
        #[builder(into)]
        pub repository: RepositoryRef,
        /// The tag of the image. Default `latest`.
        pub image_tag: Option<String>,
    }
}

action_props! {
    /// Properties of an [`InspectorSourceCodeScanAction`].
    pub struct InspectorSourceCodeScanActionProps {
        /// How many critical vulnerabilities are borne before the action fails. Default: any number.
        pub critical_threshold: Option<f64>,
        /// How many vulnerabilities of high severity are borne before the action fails. Default: any number.
        pub high_threshold: Option<f64>,
        /// How many vulnerabilities of medium severity are borne before the action fails. Default: any number.
        pub medium_threshold: Option<f64>,
        /// How many vulnerabilities of low severity are borne before the action fails. Default: any number.
        pub low_threshold: Option<f64>,
        /// The list of what was found, as a bill of materials.
        pub output: Artifact,
        /// The source code.
        pub input: Artifact,
    }
}

const BOUNDS: ActionArtifactBounds =
    ActionArtifactBounds { min_inputs: 0, max_inputs: 1, min_outputs: 1, max_outputs: 1 };

/// What is scanned.
enum Subject {
    Image { repository: RepositoryRef, tag: Option<String> },
    SourceCode,
}

struct Scan {
    properties: ActionProperties,
    subject: Subject,
    thresholds: Object,
}

macro_rules! scan {
    ($props:expr, $inputs:expr, $subject:expr) => {
        Scan {
            properties: ActionProperties {
                inputs: $inputs,
                outputs: vec![$props.output.clone()],
                ..common_properties!($props, Invoke, "InspectorScan", BOUNDS)
            },
            thresholds: object! {
                "CriticalThreshold" => $props.critical_threshold,
                "HighThreshold" => $props.high_threshold,
                "MediumThreshold" => $props.medium_threshold,
                "LowThreshold" => $props.low_threshold,
            },
            subject: $subject,
        }
    };
}

impl ActionKind for Scan {
    fn provided_action_properties(&self) -> ActionProperties {
        self.properties.clone()
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, stage, options, .. } = *binding;
        let role = &options.role;
        let scan = PolicyStatement::builder().resource("*").action("inspector-scan:ScanSbom").build()?;
        role.add_to_principal_policy(&scan)?;
        let log_group = log_group_arn(scope, stage, "")?;
        let all_of_group = format!("{log_group}:*");
        allow_logs(role, [log_group, all_of_group])?;
        options.bucket.grant_write(role, "*")?;
        let mut configuration = match &self.subject {
            Subject::Image { repository, tag } => {
                let pull = ["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage", "ecr:BatchCheckLayerAvailability"];
                let pull = PolicyStatement::builder().resource(repository.repository_arn()).actions(pull).build()?;
                role.add_to_principal_policy(&pull)?;
                AuthorizationToken::grant_read(role)?;
                object! {
                    "InspectorRunMode" => "ECRImageScan",
                    "ECRRepositoryName" => repository.repository_name(),
                    "ImageTag" => tag.clone(),
                }
            }
            Subject::SourceCode => {
                options.bucket.grant_read(role, "*")?;
                object! {"InspectorRunMode" => "SourceCodeScan"}
            }
        };
        configuration.extend(self.thresholds.clone());
        Ok(ActionConfig { configuration: Some(configuration) })
    }
}

macro_rules! scan_action {
    ($(#[$m:meta])* $Class:ident, $Props:ident, |$props:ident| $scan:expr) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Class {
            action: Action,
        }

        impl $Class {
            /// Makes an action.
            pub fn new($props: $Props) -> Self {
                Self { action: Action::new($scan) }
            }

            /// The variables that the action sets.
            pub fn variables(&self) -> InspectorScanVariables {
                let highest_scanned_severity = self.action.variable_expression("HighestScannedSeverity");
                InspectorScanVariables { highest_scanned_severity }
            }
        }

        action_class!($Class);
    };
}

scan_action! {
    /// A scan of an image; clones are the same action.
    InspectorEcrImageScanAction, InspectorEcrImageScanActionProps,
    |props| scan!(props, Vec::new(), Subject::Image { repository: props.repository, tag: props.image_tag })
}

scan_action! {
    /// A scan of source code; clones are the same action.
    InspectorSourceCodeScanAction, InspectorSourceCodeScanActionProps,
    |props| scan!(props, vec![props.input.clone()], Subject::SourceCode)
}
