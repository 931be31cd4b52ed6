//! An app of two stacks with an image, which the tests have in JavaScript and Python as well.
//!
//! `TARBALL` is the archive of the image.

use longshore::aws_ecr::{IRepository as _, Repository};
use longshore::aws_ecr_assets::TarballImageAsset;
use longshore::aws_iam::{Role, ServicePrincipal};
use longshore::aws_sqs::{IQueue as _, Queue};
use longshore::prelude::*;

fn main() -> Result<()> {
    let tarball = std::env::var("TARBALL").unwrap_or_else(|_| "hello.tar".to_owned());
    let app = App::new()?;
    let (base, web) = (Stack::new(&app, "Base")?, Stack::new(&app, "Web")?);
    let queue = Queue::builder(&base, "Queue").build()?;
    let repository = Repository::builder(&web, "Repository")
        .repository_name("my-repo")
        .removal_policy(RemovalPolicy::Destroy)
        .build()?;
    let role = Role::builder(&web, "Role").assumed_by(ServicePrincipal::new("lambda.amazonaws.com")).build()?;
    repository.grant_pull(&role)?;
    queue.grant_send_messages(&role)?;
    let image = TarballImageAsset::builder(&web, "Image").tarball_file(tarball).build()?;
    CfnOutput::new(&web, "ImageUri", CfnOutputProps { value: image.image_uri().into(), ..CfnOutputProps::default() })?;
    app.synth()?;
    Ok(())
}
