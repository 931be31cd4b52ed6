//! Images that are copied while a stack is deployed, by a function in it.

use longshore_core::annotations::Annotations;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::custom_resource::{CustomResource, CustomResourceProps};
use longshore_core::custom_resource_provider::CustomResourceProvider;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Size;

use crate::props::construct_props;

/// The type of the resource.
const KIND: &str = "Custom::LongshoreEcrDeployment";

/// The function compresses layers of archives, for which it gets processors by its memory.
const MEMORY_MIB: u64 = 1024;

/// An image in a registry.
#[derive(Clone, Debug)]
pub struct DockerImageName {
    /// Its name as `docker pull` takes it.
    pub name: String,
    /// Who reads or writes it, where that is not public and not Amazon ECR: the name or ARN of a secret of AWS Secrets
    /// Manager, which is `user:password` or JSON with `username` and `password`. Such a text itself works too, but then
    /// everybody who can read the template can read it.
    pub creds: Option<String>,
}

impl DockerImageName {
    /// An image by its name, such as `redis:7.2`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), creds: None }
    }

    /// An image that needs a password; see [`DockerImageName::creds`].
    pub fn with_creds(name: impl Into<String>, creds: impl Into<String>) -> Self {
        Self { name: name.into(), creds: Some(creds.into()) }
    }
}

/// An image in an archive in S3, as `docker save` writes it or in the OCI's layout; not compressed as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct S3ArchiveName {
    /// The bucket and the key, with a slash between them.
    pub path: String,
    /// The image's name within the archive, such as `app:1`. Default: the only image.
    pub reference: Option<String>,
}

impl S3ArchiveName {
    /// The only image of an archive at `bucket/key`.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), reference: None }
    }

    /// The image of that name in an archive at `bucket/key`.
    pub fn with_reference(path: impl Into<String>, reference: impl Into<String>) -> Self {
        Self { path: path.into(), reference: Some(reference.into()) }
    }

    /// What `s3://bucket/key` or `s3://bucket/key:name` names.
    pub(super) fn parse(uri: &str) -> Option<Self> {
        let rest = uri.strip_prefix("s3://")?;
        Some(match rest.split_once(':') {
            Some((path, reference)) => Self::with_reference(path, reference),
            None => Self::new(rest),
        })
    }

    /// A command that loads the image and prints its local name.
    pub(super) fn load_command(&self, docker: &str) -> Vec<String> {
        let load = format!("aws s3 cp --quiet \"s3://$1\" - | {docker} load");
        let script = match self.reference {
            Some(_) => format!("{load} >&2 && echo \"$2\""),
            None => format!("{load} | tail -n 1 | sed \"s/Loaded image[^:]*: //g\""),
        };
        let words = ["sh", "-c", &script, "longshore-s3-archive", &self.path];
        words.into_iter().chain(self.reference.as_deref()).map(str::to_owned).collect()
    }
}

impl From<S3ArchiveName> for String {
    fn from(name: S3ArchiveName) -> Self {
        match name.reference {
            Some(reference) => format!("s3://{}:{reference}", name.path),
            None => format!("s3://{}", name.path),
        }
    }
}

/// Where an image comes from.
#[derive(Clone, Debug)]
pub enum ImageName {
    /// A registry.
    Docker(DockerImageName),
    /// An archive.
    S3Archive(S3ArchiveName),
}

impl From<DockerImageName> for ImageName {
    fn from(name: DockerImageName) -> Self {
        Self::Docker(name)
    }
}

impl From<S3ArchiveName> for ImageName {
    fn from(name: S3ArchiveName) -> Self {
        Self::S3Archive(name)
    }
}

impl From<&str> for ImageName {
    fn from(name: &str) -> Self {
        Self::Docker(DockerImageName::new(name))
    }
}

impl ImageName {
    fn uri(&self) -> String {
        match self {
            Self::Docker(DockerImageName { name, .. }) => format!("docker://{name}"),
            Self::S3Archive(name) => name.clone().into(),
        }
    }

    fn creds(&self) -> Option<&str> {
        match self {
            Self::Docker(name) => name.creds.as_deref(),
            Self::S3Archive(_) => None,
        }
    }
}

construct_props! {
    /// Properties of an [`EcrDeployment`].
    #[derive(Debug)]
    pub struct EcrDeploymentProps => EcrDeployment {
        /// The image.
        [into] src: ImageName,
        /// Where it goes: a repository that is there by then, with a tag.
        dest: DockerImageName,
        /// The platforms that are copied, such as `linux/arm64` or `arm64`. One makes a plain image, several an index.
        /// Default: all there are, byte for byte.
        image_arch: Option<Vec<String>>,
    }
}

/// An image that a function in the stack copies whenever the stack is deployed and the names have changed; clones are the
/// same.
///
/// Any toolkit can deploy it. [`ImageDeployment`](super::ImageDeployment) does the same without a function, where
/// Longshore's toolkit publishes the stack. Taking the resource out of the stack leaves the image.
// Differs(cdk): ecr-deployment. The library has no such construct; it is cdk-ecr-deployment's, with a function of our own.
#[derive(Clone, Debug)]
pub struct EcrDeployment {
    node: Node,
    resource: CustomResource,
}

impl EcrDeployment {
    fn make(scope: &dyn Construct, id: &str, props: EcrDeploymentProps) -> Result<Self> {
        let node = Node::new(scope, id, "longshore.image_deployment.EcrDeployment")?;
        let stack = Stack::of(&node)?;
        if let ImageName::S3Archive(S3ArchiveName { path, .. }) = &props.src
            && !str_is_unresolved(path)
            && !path.split_once('/').is_some_and(|(bucket, key)| !bucket.is_empty() && !key.is_empty())
        {
            bail!(&node, "InvalidArchive", "the archive must be named by bucket/key, got {path:?}");
        }
        if props.dest.name.contains('@') && !str_is_unresolved(&props.dest.name) {
            bail!(&node, "InvalidDestination", "dest must have a tag and no digest, got {:?}", props.dest.name);
        }
        let code = include_str!("copy_image.js");
        let description = "Copies images to registries".to_owned();
        let (provider, new) = CustomResourceProvider::built_in(&node, KIND, code, true, Some(description))?;
        if new {
            provider.set_memory_size(Size::mebibytes(MEMORY_MIB))?;
            provider.add_to_role_policy(object! {
                "Effect" => "Allow",
                "Action" => [
                    "ecr:BatchCheckLayerAvailability",
                    "ecr:BatchGetImage",
                    "ecr:CompleteLayerUpload",
                    "ecr:GetAuthorizationToken",
                    "ecr:GetDownloadUrlForLayer",
                    "ecr:InitiateLayerUpload",
                    "ecr:PutImage",
                    "ecr:UploadLayerPart",
                ],
                "Resource" => "*",
            });
        }
        if let ImageName::S3Archive(S3ArchiveName { path, .. }) = &props.src {
            let arn = stack.format_arn(ArnComponents {
                service: "s3".into(),
                region: Some(String::new()),
                account: Some(String::new()),
                resource: path.clone(),
                arn_format: ArnFormat::NoResourceName,
                ..Default::default()
            })?;
            provider.add_to_role_policy(object! {"Effect" => "Allow", "Action" => "s3:GetObject", "Resource" => arn});
        }
        for creds in [props.src.creds(), props.dest.creds.as_deref()].into_iter().flatten() {
            let arn = match (creds.starts_with("arn:") || str_is_unresolved(creds), creds.contains(':')) {
                (true, _) => creds.to_owned(),
                (false, true) => {
                    let text =
                        "creds are in the template for all to read; name a secret of AWS Secrets Manager instead";
                    Annotations::of(&node).add_warning_v2("longshore:ecr-deployment-plain-creds", text);
                    continue;
                }
                (false, false) => stack.format_arn(ArnComponents {
                    service: "secretsmanager".into(),
                    resource: "secret".into(),
                    resource_name: Some(format!("{creds}-??????")),
                    arn_format: ArnFormat::ColonResourceName,
                    ..Default::default()
                })?,
            };
            let action = "secretsmanager:GetSecretValue";
            provider.add_to_role_policy(object! {"Effect" => "Allow", "Action" => action, "Resource" => arn});
        }
        let resource = CustomResource::new(
            &node,
            "CustomResource",
            CustomResourceProps {
                service_token: provider.service_token(),
                properties: object! {
                    "SrcImage" => props.src.uri(),
                    "SrcCreds" => props.src.creds(),
                    "DestImage" => format!("docker://{}", props.dest.name),
                    "DestCreds" => props.dest.creds.as_deref(),
                    "ImageArch" => props.image_arch,
                },
                resource_type: Some(KIND.to_owned()),
                ..Default::default()
            },
        )?;
        Ok(Self { node, resource })
    }

    /// The URI of the image at its destination, with its digest; known when it is there.
    pub fn image_uri(&self) -> String {
        self.resource.get_att_string("ImageUri")
    }

    /// The digest of the image at its destination, `sha256:` and 64 hex digits; known when it is there.
    pub fn image_digest(&self) -> String {
        self.resource.get_att_string("ImageDigest")
    }

    /// The custom resource.
    pub fn resource(&self) -> &CustomResource {
        &self.resource
    }
}

impl Construct for EcrDeployment {
    fn node(&self) -> &Node {
        &self.node
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aws_ecr::IRepository as _;
    use crate::prelude::*;

    fn synthesized(make: impl FnOnce(&Stack)) -> (serde_json::Value, String) {
        let out = tempfile::tempdir().unwrap();
        let app = App::with_props(AppProps { outdir: Some(out.path().into()), ..Default::default() }).unwrap();
        let stack = Stack::new(&app, "S").unwrap();
        make(&stack);
        app.synth().unwrap();
        let read = |file: &str| fs_err::read_to_string(out.path().join(file)).unwrap_or_default();
        (serde_json::from_str(&read("S.template.json")).unwrap(), read("S.metadata.json") + &read("manifest.json"))
    }

    #[test]
    fn one_function_copies_all_images_of_a_stack_and_may_read_what_they_are_made_of() {
        let (template, notes) = synthesized(|stack| {
            let repository = crate::aws_ecr::Repository::builder(stack, "R").build().unwrap();
            let to = |tag: &str| DockerImageName::new(repository.repository_uri_for_tag(tag).unwrap());
            EcrDeployment::builder(stack, "Redis").src("redis:7").dest(to("7")).build().unwrap();
            let private = DockerImageName::with_creds("ghcr.io/us/app:1", "registry-password");
            let arm = vec!["arm64".to_owned()];
            EcrDeployment::builder(stack, "App").src(private).dest(to("1")).image_arch(arm).build().unwrap();
            let saved = S3ArchiveName::with_reference("bucket/some/key.tar", "app:1");
            let plain = DockerImageName { creds: Some("me:secret".into()), ..to("2") };
            let made = EcrDeployment::builder(stack, "Saved").src(saved).dest(plain).build().unwrap();
            let value = made.image_uri().into();
            CfnOutput::new(stack, "Uri", CfnOutputProps { value, ..Default::default() }).unwrap();
        });
        let resources = template["Resources"].as_object().unwrap();
        let of = |kind: &str| resources.values().filter(|r| r["Type"] == kind).collect::<Vec<_>>();
        let functions = of("AWS::Lambda::Function");
        assert_eq!((functions.len(), &functions[0]["Properties"]["MemorySize"]), (1, &serde_json::json!(1024)));
        let copies = of(KIND);
        assert_eq!(copies.len(), 3);
        assert_eq!(copies[0]["Properties"]["SrcImage"], "docker://redis:7");
        assert_eq!(copies[1]["Properties"]["SrcCreds"], "registry-password");
        assert_eq!(copies[1]["Properties"]["ImageArch"], serde_json::json!(["arm64"]));
        assert_eq!(copies[2]["Properties"]["SrcImage"], "s3://bucket/some/key.tar:app:1");
        let policy = of("AWS::IAM::Role")[0]["Properties"]["Policies"].to_string();
        for allowed in ["ecr:PutImage", ":s3:::bucket/some/key.tar", ":secret:registry-password-??????"] {
            assert!(policy.contains(allowed), "{policy} does not allow {allowed}");
        }
        assert!(!policy.contains("me:secret") && notes.contains("name a secret of AWS Secrets Manager"), "{notes}");
        assert_eq!(template["Outputs"]["Uri"]["Value"]["Fn::GetAtt"][1], "ImageUri");
    }

    #[test]
    fn archives_and_destinations_have_to_be_named_right() {
        let stack = Stack::new(&App::new().unwrap(), "S").unwrap();
        let to = || DockerImageName::new("mirror:1");
        assert!(EcrDeployment::builder(&stack, "A").src(S3ArchiveName::new("bucket")).dest(to()).build().is_err());
        let digest = DockerImageName::new("mirror@sha256:00");
        assert!(EcrDeployment::builder(&stack, "A").src("redis").dest(digest).build().is_err());
        assert!(EcrDeployment::builder(&stack, "A").src("redis").dest(to()).build().is_ok());
    }
}
