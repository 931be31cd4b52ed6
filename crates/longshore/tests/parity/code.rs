//! The delivery pipeline: source repositories, builds, pipelines and their actions.

#[path = "code/codebuild.rs"]
mod codebuild;
#[path = "code/codebuild_images.rs"]
mod codebuild_images;
#[path = "code/codebuild_refusals.rs"]
mod codebuild_refusals;
#[path = "code/codebuild_vpc.rs"]
mod codebuild_vpc;
#[path = "code/codecommit.rs"]
mod codecommit;
#[path = "code/example.rs"]
mod example;
#[path = "code/pipeline_actions.rs"]
mod pipeline_actions;
#[path = "code/pipeline_refusals.rs"]
mod pipeline_refusals;
#[path = "code/pipeline_sources.rs"]
mod pipeline_sources;
#[path = "code/pipelines.rs"]
mod pipelines;
#[path = "code/pipelines_across.rs"]
mod pipelines_across;

use longshore::aws_codebuild::ComputeType;
use longshore::aws_ecr_assets::DockerImageAssetProps;
use longshore::core::value::Value;
use longshore::prelude::*;

use crate::harness::Context;

fn output(scope: &dyn Construct, id: &str, value: impl Into<Value>) -> Result<CfnOutput> {
    CfnOutput::new(scope, id, CfnOutputProps { value: value.into(), ..Default::default() })
}

fn image_of(t: &Context, fixture: &str) -> DockerImageAssetProps {
    DockerImageAssetProps { directory: t.fixture(fixture), ..Default::default() }
}

/// CloudFormation's name of a compute type.
fn compute_type(compute: ComputeType) -> &'static str {
    match compute {
        ComputeType::Small => "BUILD_GENERAL1_SMALL",
        ComputeType::Medium => "BUILD_GENERAL1_MEDIUM",
        ComputeType::Large => "BUILD_GENERAL1_LARGE",
        ComputeType::Lambda1Gb => "BUILD_LAMBDA_1GB",
        other => panic!("no image has {other:?} by default"),
    }
}
