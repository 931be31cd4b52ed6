//! Images whose tag is known only when the stack is deployed.

use std::cell::RefCell;
use std::rc::Rc;

use bon::Builder;
use longshore_core::cfn_elements::{CfnParameter, CfnParameterProps};
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::token::Lazy;

use super::{ContainerDefinition, ContainerImageConfig, IContainerImage};
use crate::aws_ecr::RepositoryRef;

/// A tag with its colon, or a digest with its at sign.
// Source: OCI distribution specification 1.1, grammar of tags; digests as ECR takes them.
const SUFFIX_PATTERN: &str = "^(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[0-9a-f]{64})$";

/// Properties of a [`TagParameterContainerImage`].
#[derive(Clone, Copy, Debug, Default, Builder)]
pub struct TagParameterContainerImageProps {
    /// Whether the parameter's value is a digest, `sha256:…`, rather than a tag. Default false.
    pub is_image_digest: Option<bool>,
    /// Whether the parameter's value is a tag with its colon or a digest with its at sign, which CloudFormation checks
    /// before it changes anything. Excludes `is_image_digest`. Default false.
    // Differs(cdk): tag-or-digest-parameter. The library's image is told at synthesis whether a tag or a digest will come.
    pub tag_or_digest: Option<bool>,
}

/// An image of a repository whose tag is a parameter of the stack that uses it; clones are the same.
///
/// A pipeline that builds the image gives the tag when it deploys the stack.
///
/// ```
/// use longshore::aws_ecr::Repository;
/// use longshore::aws_ecs::{FargateTaskDefinition, TagParameterContainerImage};
/// use longshore::prelude::*;
///
/// # fn main() -> Result<()> {
/// let app = App::new()?;
/// let pipeline = Stack::new(&app, "Pipeline")?;
/// let image = TagParameterContainerImage::new(&Repository::builder(&pipeline, "Repo").build()?);
/// let service = Stack::new(&app, "Service")?;
/// FargateTaskDefinition::builder(&service, "Task").build()?.add_container("App", &image)?;
/// let name = CfnOutputProps::builder().value(image.tag_parameter_name()).build();
/// CfnOutput::new(&pipeline, "Parameter", name)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct TagParameterContainerImage(Rc<Inner>);

struct Inner {
    repository: RepositoryRef,
    form: Form,
    parameter: RefCell<Option<CfnParameter>>,
}

/// What the parameter's value is.
#[derive(Clone, Copy)]
enum Form {
    Tag,
    Digest,
    /// Either, with what comes before it.
    Suffix,
}

impl TagParameterContainerImage {
    /// An image whose tag is a parameter.
    pub fn new(repository: impl Into<RepositoryRef>) -> Self {
        Self::with_props(repository, TagParameterContainerImageProps::default())
    }

    /// An image whose tag or digest is a parameter.
    pub fn with_props(repository: impl Into<RepositoryRef>, props: TagParameterContainerImageProps) -> Self {
        let form = match (props.tag_or_digest, props.is_image_digest) {
            (Some(true), _) => Form::Suffix,
            (_, Some(true)) => Form::Digest,
            _ => Form::Tag,
        };
        Self(Rc::new(Inner { repository: repository.into(), form, parameter: RefCell::default() }))
    }

    /// The parameter's logical id, a token that can be used before a container uses the image.
    // Quirk(cdk): tag-parameter-last. Of several containers that use the image, the last one's parameter is told.
    pub fn tag_parameter_name(&self) -> String {
        self.of_parameter("tagParameterName", |parameter| Ok(parameter.logical_id().to_owned()))
    }

    /// The parameter's value, a token that can be used before a container uses the image.
    pub fn tag_parameter_value(&self) -> String {
        self.of_parameter("tagParameterValue", CfnParameter::value_as_string)
    }

    fn of_parameter(&self, name: &'static str, get: fn(&CfnParameter) -> Result<String>) -> String {
        let me = self.clone();
        let value = Lazy::uncached(move |_| match &*me.0.parameter.borrow() {
            Some(parameter) => Ok(get(parameter)?.into()),
            None => Err(Error::new(
                "TagParameterNotBound",
                format!("TagParameterContainerImage must be used in a container definition when using {name}"),
            )),
        });
        value.to_string()
    }
}

impl IContainerImage for TagParameterContainerImage {
    fn bind(&self, scope: &dyn Construct, container: &ContainerDefinition) -> Result<ContainerImageConfig> {
        let repository = &self.0.repository;
        repository.grant_pull(&container.task_definition().obtain_execution_role()?)?;
        let props = match self.0.form {
            Form::Suffix => CfnParameterProps::builder()
                .allowed_pattern(SUFFIX_PATTERN)
                .constraint_description("must be a tag as :TAG or a digest as @sha256:DIGEST")
                .build(),
            Form::Tag | Form::Digest => CfnParameterProps::default(),
        };
        let parameter = CfnParameter::new(scope, "ImageTagParam", props)?;
        let value = parameter.value_as_string()?;
        *self.0.parameter.borrow_mut() = Some(parameter);
        Ok(ContainerImageConfig::new(match self.0.form {
            Form::Tag => repository.repository_uri_for_tag(&value)?,
            Form::Digest => repository.repository_uri_for_digest(&value)?,
            Form::Suffix => format!("{}{value}", repository.repository_uri()?),
        }))
    }
}
