//! Publishing the assets of stacks to AWS.

use std::sync::Arc;

use longshore_assembly::{ArtifactKind, Stack};
use longshore_publish::{Looked, Plan, PublishError, Publisher, Receipt, StackAssets};
use tokio_util::sync::CancellationToken;

use super::destinations::AwsDestinations;
use super::{Cloud, CloudError};
use crate::Event;
use crate::publish::Builders;

/// Publishes the assets of some stacks to the repositories and buckets their manifests name.
///
/// # Errors
/// When a manifest cannot be read, an environment is not bootstrapped, or anything is not where it should be
/// afterwards.
pub async fn publish(
    cloud: &Cloud,
    stacks: &[Stack<'_>],
    builders: &Builders,
    cancel: &CancellationToken,
) -> Result<Receipt, CloudError> {
    publish_for(cloud, stacks, &[], builders, cancel).await
}

/// Publishes the assets of some stacks, but no templates of those that stay as they are: nobody reads them.
pub(crate) async fn publish_for(
    cloud: &Cloud,
    stacks: &[Stack<'_>],
    unchanged: &[&Stack<'_>],
    builders: &Builders,
    cancel: &CancellationToken,
) -> Result<Receipt, CloudError> {
    let mut assets = Vec::new();
    for stack in stacks {
        assets.extend(StackAssets::of_stack(stack)?);
    }
    let plan = Plan::new(&assets, &builders.options.selection);
    let mut plan = plan.map_err(|errors| PublishError::Refused { errors })?;
    for stack in unchanged {
        leave_out_template(&mut plan, stack);
    }
    if plan.images.is_empty() && plan.files.is_empty() {
        return Ok(Receipt::default());
    }
    let images = plan.images.iter().map(|it| it.asset.clone());
    let all = images.chain(plan.files.iter().map(|it| it.asset.clone())).collect();
    cloud.reporter.event(Event::Publishing { assets: all });
    let reporter = cloud.reporter.clone();
    let publisher = Publisher {
        resolver: Arc::new(AwsDestinations::new(cloud.clone())),
        runner: builders.runner.clone(),
        builder: builders.config.clone(),
        options: builders.options.clone(),
        reporter: Arc::new(move |event| reporter.event(Event::Publish(event))),
    };
    let looked = publisher.look(plan, cancel).await;
    // Where everything is there, nobody has to ask how the environment is bootstrapped; where something cannot be found,
    // the reason may be that it is not.
    if !looked.as_ref().is_ok_and(Looked::is_complete) && !cancel.is_cancelled() {
        for stack in stacks {
            check_bootstrap(cloud, stack).await?;
        }
    }
    Ok(publisher.complete(looked?, cancel).await?)
}

/// Takes the template of a stack out of what is published.
fn leave_out_template(plan: &mut Plan, stack: &Stack<'_>) {
    let Some(url) = &stack.properties.stack_template_asset_object_url else { return };
    for file in &mut plan.files {
        file.destinations.retain(|it| {
            let object = format!("s3://{}/{}", it.destination.bucket_name, it.destination.object_key);
            object != *url || !stack.artifact.dependencies.contains(&it.manifest)
        });
    }
    plan.files.retain(|file| !file.destinations.is_empty());
}

/// What the manifests of a stack need of its environment.
async fn check_bootstrap(cloud: &Cloud, stack: &Stack<'_>) -> Result<(), CloudError> {
    let artifacts = &stack.assembly.manifest().artifacts;
    for id in &stack.artifact.dependencies {
        if let Some(ArtifactKind::AssetManifest(properties)) = artifacts.get(id).map(|it| &it.kind)
            && properties.requires_bootstrap_stack_version.is_some()
        {
            let access = cloud.deploying(stack).await?;
            let parameter = properties.bootstrap_stack_version_ssm_parameter.as_deref();
            cloud.require_bootstrap(&access, properties.requires_bootstrap_stack_version, parameter).await?;
        }
    }
    Ok(())
}
