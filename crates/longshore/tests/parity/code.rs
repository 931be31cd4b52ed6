//! The delivery pipeline: source repositories, builds, pipelines and their actions.

mod codebuild;
mod codebuild_images;
mod codebuild_refusals;
mod codebuild_vpc;
mod codecommit;
mod deploy;
mod deploy_servers;
mod example;
mod pipeline_actions;
mod pipeline_other_actions;
mod pipeline_refusals;
mod pipeline_sources;
mod pipelines;
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
