//! Images of others in repositories of one's own.
//!
//! The CDK has no such construct. An image of any registry is copied to a repository when the stack is published, without
//! a Lambda function or a build project: it is one more image in the asset manifest. Our toolkit copies it from registry
//! to registry, with all its platforms or chosen ones; the AWS CDK's command line pulls it and pushes it again, for the
//! platform of its machine.
//!
//! ```no_run
//! use longshore::image_deployment::{ImageDeployment, ImageDestination};
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Mirror")?;
//! ImageDeployment::builder(&stack, "Redis")
//!     .source("redis:7.2@sha256:aadea1b1f16af043a34491eec481d0132479382096ea34f608087b4bef3634be")
//!     .destinations(vec![ImageDestination::new("mirror/redis", "7.2")])
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! An image of the app itself goes to repositories of one's own with `destinations` of
//! [`DockerImageAsset`](crate::aws_ecr_assets::DockerImageAsset) and
//! [`TarballImageAsset`](crate::aws_ecr_assets::TarballImageAsset). Who deploys with another toolkit has [`EcrDeployment`],
//! whose image a function in the stack copies.

mod ecr_deployment;

use std::rc::Rc;

pub use self::ecr_deployment::{DockerImageName, EcrDeployment, EcrDeploymentProps, ImageName, S3ArchiveName};

use longshore_core::assets::DockerImageAssetSource;
pub use longshore_core::assets::ImageDestination;
use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::sha256_hex;
use longshore_core::stack::Stack;

use crate::aws_ecr_assets::path_in_stack;
use crate::props::construct_props;

construct_props! {
    /// Properties of an [`ImageDeployment`].
    #[derive(Debug, Default)]
    pub struct ImageDeploymentProps => ImageDeployment {
        /// The image's name as `docker pull` takes it. With a digest it is always the same image; with a tag, a
        /// destination that is there already is not looked at again. Or the [`S3ArchiveName`] of an archive that
        /// `docker save` wrote, which toolkits load with the programs `aws` and `docker`.
        [into] source: String,
        /// Where it goes. The repositories must be there before the stack is deployed.
        destinations: Vec<ImageDestination>,
        /// The platforms that are copied, such as `linux/arm64`. Default: all there are.
        platforms: Option<Vec<String>>,
        /// What the toolkit calls it. Default: the path within the stack.
        [into] display_name: Option<String>,
    }
}

/// An image of another registry in repositories of one's own; clones are the same.
#[derive(Clone)]
pub struct ImageDeployment(Rc<Inner>);

struct Inner {
    node: Node,
    image_uri: String,
}

impl ImageDeployment {
    /// Adds the image to the stack's assets.
    ///
    /// # Errors
    /// When there is no source or no destination, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ImageDeploymentProps) -> Result<Self> {
        let node = Node::new(scope, id, "longshore.image_deployment.ImageDeployment")?;
        if props.source.is_empty() || props.source.contains(char::is_whitespace) {
            bail!(&node, "InvalidSource", "source must be the name of an image, got {:?}", props.source);
        }
        if props.destinations.is_empty() {
            bail!(&node, "NoDestinations", "destinations must name at least one repository and tag");
        }
        let stack = Stack::of(&node)?;
        let docker = std::env::var("CDK_DOCKER").ok().filter(|d| !d.is_empty()).unwrap_or_else(|| "docker".to_owned());
        let platforms = props.platforms.unwrap_or_default();
        let executable = match S3ArchiveName::parse(&props.source) {
            Some(_) if !platforms.is_empty() => {
                bail!(
                    &node,
                    "InvalidPlatforms",
                    "an image that docker save wrote has one platform, none can be chosen"
                );
            }
            Some(archive) => archive.load_command(&docker),
            None => {
                let script = format!("{docker} pull --quiet \"$1\" >&2 && echo \"$1\"");
                // By this name toolkits that can copy know what is meant.
                let words = ["sh", "-c", &script, "longshore-image-deployment", &props.source];
                words.into_iter().chain(platforms.iter().map(String::as_str)).map(str::to_owned).collect()
            }
        };
        let identity = format!("image-deployment\n{}\n{}", props.source, platforms.join("\n"));
        let location = stack.synthesizer().add_docker_image_asset(DockerImageAssetSource {
            source_hash: sha256_hex(identity.as_bytes()),
            executable: Some(executable),
            display_name: Some(props.display_name.unwrap_or_else(|| path_in_stack(&node, &stack))),
            destinations: props.destinations,
            only_to_destinations: true,
            ..Default::default()
        })?;
        Ok(Self(Rc::new(Inner { image_uri: location.image_uri, node })))
    }

    /// The URI at the first destination, for what pulls it.
    pub fn image_uri(&self) -> &str {
        &self.0.image_uri
    }
}

impl Construct for ImageDeployment {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prelude::*;

    fn stack() -> Stack {
        Stack::new(&App::new().unwrap(), "S").unwrap()
    }

    #[test]
    fn a_deployment_needs_a_source_and_a_destination() {
        let to = vec![ImageDestination::new("mirror", "1")];
        let stack = stack();
        assert!(ImageDeployment::builder(&stack, "A").source("a b").destinations(to.clone()).build().is_err());
        assert!(ImageDeployment::builder(&stack, "B").source("a").destinations(vec![]).build().is_err());
        let made = ImageDeployment::builder(&stack, "C").source("a").destinations(to).build().unwrap();
        let uri = stack.resolve(made.image_uri()).unwrap().to_json(0);
        assert!(uri.contains("/mirror:1"), "{uri}");
        let archive = S3ArchiveName::new("bucket/app.tar");
        let to = vec![ImageDestination::new("mirror", "2")];
        let some = ImageDeployment::builder(&stack, "D").source(archive.clone()).platforms(vec!["linux/arm64".into()]);
        assert!(some.destinations(to.clone()).build().is_err());
        ImageDeployment::builder(&stack, "D").source(archive).destinations(to).build().unwrap();
    }

    /// The command runs, with an `aws` and a `docker` that only write down what they are asked.
    #[cfg(unix)]
    #[test]
    fn an_archive_is_loaded_by_the_programs_for_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let program = |name: &str, script: &str| {
            let path = folder.path().join(name);
            fs_err::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
            fs_err::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
            path.display().to_string()
        };
        program("aws", "test \"$*\" = 's3 cp --quiet s3://bucket/a b.tar -' && echo saved");
        let docker =
            program("docker", "test \"$1\" = load && read it && test \"$it\" = saved && echo 'Loaded image: app:3'");
        let run = |archive: &S3ArchiveName| {
            let command = archive.load_command(&docker);
            let path = format!("{}:/usr/bin:/bin", folder.path().display());
            let ran = std::process::Command::new(&command[0]).args(&command[1..]).env("PATH", path).output().unwrap();
            (ran.status.success(), String::from_utf8(ran.stdout).unwrap())
        };
        assert_eq!(run(&S3ArchiveName::new("bucket/a b.tar")), (true, "app:3\n".to_owned()));
        let named = S3ArchiveName::with_reference("bucket/a b.tar", "app:1");
        assert_eq!(run(&named), (true, "app:1\n".to_owned()));
        assert_eq!(S3ArchiveName::parse(&String::from(named.clone())), Some(named));
        assert_eq!(run(&S3ArchiveName::new("bucket/other.tar")).1, "", "what is not there has no name");
        assert!(!run(&S3ArchiveName::with_reference("bucket/other.tar", "app:1")).0);
    }
}
