//! The AWS CDK's container-image constructs in Rust: repositories, images and what uses them.
//!
//! ```no_run
//! use longshore::prelude::*;
//!
//! fn main() -> Result<()> {
//!     let app = App::new()?;
//!     Stack::new(&app, "MyStack")?;
//!     app.synth()?;
//!     Ok(())
//! }
//! ```

pub use longshore_cfn as cfn;
pub use longshore_core as core;
pub use longshore_core::{array, bail, object};

pub mod app_staging_synthesizer_alpha;
pub mod assertions;
pub mod aws_acmpca;
pub mod aws_applicationautoscaling;
pub mod aws_autoscaling;
mod aws_autoscaling_common;
pub mod aws_autoscaling_hooktargets;
pub mod aws_batch;
pub mod aws_bedrockagentcore;
pub mod aws_certificatemanager;
pub mod aws_cloudwatch;
pub mod aws_cloudwatch_actions;
pub mod aws_codebuild;
pub mod aws_codecommit;
pub mod aws_codedeploy;
pub mod aws_codepipeline;
pub mod aws_codepipeline_actions;
pub mod aws_codestarnotifications;
pub mod aws_ec2;
pub mod aws_ecr;
pub mod aws_ecr_assets;
pub mod aws_ecs;
pub mod aws_ecs_patterns;
pub mod aws_efs;
pub mod aws_elasticloadbalancing;
pub mod aws_elasticloadbalancingv2;
pub mod aws_elasticloadbalancingv2_targets;
pub mod aws_events;
pub mod aws_events_targets;
pub mod aws_iam;
pub mod aws_kms;
pub mod aws_lambda;
pub mod aws_lambda_destinations;
pub mod aws_lambda_event_sources;
pub mod aws_logs;
pub mod aws_logs_destinations;
pub mod aws_rds;
pub mod aws_route53;
pub mod aws_route53_targets;
pub mod aws_s3;
pub mod aws_s3_assets;
pub mod aws_s3_notifications;
pub mod aws_secretsmanager;
pub mod aws_servicediscovery;
pub mod aws_signer;
pub mod aws_sns;
pub mod aws_sns_subscriptions;
pub mod aws_sqs;
pub mod aws_ssm;
pub mod aws_stepfunctions;
pub mod aws_stepfunctions_tasks;
pub mod cloudformation_include;
pub mod custom_resources;
pub mod image_deployment;
pub mod prelude;
mod props;

/// The guide's snippets, which are compiled with the other examples.
#[cfg(doctest)]
mod guide {
    #[doc = include_str!("../../../docs/guide/aws_ecr.md")]
    pub struct AwsEcr;
    #[doc = include_str!("../../../docs/guide/aws_ecr_assets.md")]
    pub struct AwsEcrAssets;
    #[doc = include_str!("../../../docs/guide/aws_ecs.md")]
    pub struct AwsEcs;
    #[doc = include_str!("../../../docs/guide/cfn.md")]
    pub struct Cfn;
    #[doc = include_str!("../../../docs/guide/synthesizers.md")]
    pub struct Synthesizers;
    #[doc = include_str!("../../../docs/guide/validation.md")]
    pub struct Validation;
}
