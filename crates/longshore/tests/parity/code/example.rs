//! The pipeline example, whole.

#[path = "../../../../../examples/ecs-pipeline/src/stacks.rs"]
mod stacks;

use longshore::aws_ecr::RepositoryProps;
use longshore::aws_ecs::TagParameterContainerImageProps;
use longshore::object;
use longshore::prelude::*;

use self::stacks::{ImageOptions, ecs_app_stack, pipeline_stack};
use crate::harness::{Context, check, check_with};

fn whole(app: &App) -> Result<()> {
    let id = "aws-cdk-pipeline-ecs-separate-sources";
    let image = pipeline_stack(app, id, StackProps::default(), ImageOptions::default())?;
    ecs_app_stack(app, "EcsStackDeployedInPipeline", StackProps::default(), &image)?;
    Ok(())
}

#[test]
fn in_one_account() {
    check("301-ecs-pipeline-example", |app, _| whole(app));
}

#[test]
fn under_recommended_flags() {
    let props = |_: &Context| AppProps { context: Context::recommended_flags(), ..Default::default() };
    check_with("1426-ecs-pipeline-recommended-flags", props, |app, _| whole(app));
}

#[test]
fn in_two_accounts() {
    let zones = object! {
        "availability-zones:account=222222222222:region=us-east-1" => ["us-east-1a", "us-east-1b", "us-east-1c"],
    };
    let props = move |_: &Context| AppProps { context: zones, ..Default::default() };
    check_with("303-ecs-pipeline-example-cross-account", props, |app, _| {
        let env = |account: &str| StackProps { env: Environment::new(account, "us-east-1"), ..Default::default() };
        let options = ImageOptions {
            repository: RepositoryProps { repository_name: Some("shared/app".into()), ..Default::default() },
            image: TagParameterContainerImageProps { is_image_digest: Some(true), ..Default::default() },
        };
        let image = pipeline_stack(app, "PipelineStack", env("111111111111"), options)?;
        ecs_app_stack(app, "EcsStackDeployedInPipeline", env("222222222222"), &image)?;
        Ok(())
    });
}
