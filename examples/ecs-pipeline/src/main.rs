//! A pipeline that builds an image, and deploys the service that runs it with the tag that the build gave it.
//!
//! Deploy the first stack; its pipeline deploys the second one. It is the example of the CDK's `TagParameterContainerImage`.

mod stacks;

use longshore::prelude::*;
use stacks::{ImageOptions, ecs_app_stack, pipeline_stack};

fn main() -> Result<()> {
    let app = App::new()?;
    let image =
        pipeline_stack(&app, "aws-cdk-pipeline-ecs-separate-sources", StackProps::default(), ImageOptions::default())?;
    ecs_app_stack(&app, "EcsStackDeployedInPipeline", StackProps::default(), &image)?;
    app.synth()?;
    Ok(())
}
