//! An app with two images: one built from a Dockerfile, one taken from a tarball.
//!
//! `longshore deploy --local --all` builds, pushes and deploys it on this machine; `cargo xtask demo` does that and more.

use longshore::aws_ecr::{AuthorizationToken, IRepository, LifecycleRule, Repository, TagMutability};
use longshore::aws_ecr_assets::{DockerImageAsset, TarballImageAsset};
use longshore::aws_iam::{Role, ServicePrincipal, User};
use longshore::prelude::*;

fn main() -> Result<()> {
    let app = App::new()?;
    hello_image(&app)?;
    hello_tarball(&app)?;
    app.synth()?;
    Ok(())
}

/// A repository for releases, who may push and pull there, and an image that is built.
fn hello_image(app: &App) -> Result<()> {
    let stack = Stack::new(app, "HelloImage")?;
    let releases = Repository::builder(&stack, "Releases")
        .image_tag_mutability(TagMutability::Immutable)
        .image_scan_on_push(true)
        .lifecycle_rules(vec![
            LifecycleRule::builder().tag_prefix_list(["prod"]).max_image_count(9999).build(),
            LifecycleRule::builder().max_image_age(Duration::days(30)).build(),
        ])
        .build()?;
    let publisher = User::builder(&stack, "Publisher").build()?;
    AuthorizationToken::grant_read(&publisher)?;
    releases.grant_pull_push(&publisher)?;
    let tasks = ServicePrincipal::new("ecs-tasks.amazonaws.com");
    let runner = Role::builder(&stack, "Runner").assumed_by(tasks).build()?;
    releases.grant_pull(&runner)?;

    let image = DockerImageAsset::builder(&stack, "Web").directory("web").build()?;
    image.repository().grant_pull(&runner)?;

    output(&stack, "ReleasesUri", releases.repository_uri()?)?;
    output(&stack, "ReleasesArn", releases.repository_arn())?;
    output(&stack, "ImageUri", image.image_uri())?;
    Ok(())
}

/// An image that exists already, which needs no builder, and a repository that goes with its stack.
fn hello_tarball(app: &App) -> Result<()> {
    let stack = Stack::new(app, "HelloTarball")?;
    let snapshots = Repository::builder(&stack, "Snapshots")
        .removal_policy(RemovalPolicy::Destroy)
        .empty_on_delete(true)
        .build()?;
    let image = TarballImageAsset::builder(&stack, "Image").tarball_file("hello.tar").build()?;

    output(&stack, "SnapshotsUri", snapshots.repository_uri()?)?;
    output(&stack, "ImageUri", image.image_uri())?;
    Ok(())
}

fn output(stack: &Stack, id: &str, value: impl AsRef<str>) -> Result<CfnOutput> {
    CfnOutput::new(stack, id, CfnOutputProps { value: value.as_ref().into(), ..CfnOutputProps::default() })
}
