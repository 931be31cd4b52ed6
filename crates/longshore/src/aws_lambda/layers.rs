//! Layers: files that functions share.

use std::rc::Rc;

use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::{bail, object};

use super::{Architecture, Code, Runtime};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`LayerVersion`].
    pub struct LayerVersionProps => LayerVersion, new(code: Code) {
        /// The files.
        code: Code,
        /// The runtimes that the layer is for. Default: all.
        compatible_runtimes: Option<Vec<Runtime>>,
        /// The instruction sets that the layer is for. Default: all.
        compatible_architectures: Option<Vec<Architecture>>,
        /// What the layer is for.
        [into] description: Option<String>,
        /// The license, by its SPDX name, as a URL or as a text.
        [into] license: Option<String>,
        /// The name. Default: made by CloudFormation.
        [into] layer_version_name: Option<PhysicalName>,
        /// What happens to the version when it is replaced. Default: it is deleted.
        removal_policy: Option<RemovalPolicy>,
    }
}

/// Who may use a layer.
#[derive(Clone, Debug, Default)]
pub struct LayerVersionPermission {
    /// The account; `*` for all.
    pub account_id: String,
    /// The organization; only with `*`.
    pub organization_id: Option<String>,
}

/// What is known of an existing layer.
#[derive(Clone, Debug, Default)]
pub struct LayerVersionAttributes {
    /// The ARN.
    pub layer_version_arn: String,
    /// The runtimes that the layer is for. Default: all.
    pub compatible_runtimes: Option<Vec<Runtime>>,
}

/// A layer, whoever owns it.
pub trait ILayerVersion: Construct {
    /// The ARN.
    fn layer_version_arn(&self) -> String;

    /// The runtimes that the layer is for; none where it does not say.
    fn compatible_runtimes(&self) -> Option<Vec<Runtime>>;

    /// Allows an account to use the layer.
    ///
    /// # Errors
    /// When there is an organization but not all accounts, or the id is empty or taken.
    fn add_permission(&self, id: &str, permission: LayerVersionPermission) -> Result<()> {
        let LayerVersionPermission { account_id, organization_id } = permission;
        if organization_id.is_some() && account_id != "*" {
            bail!(
                self.node(),
                "OrganizationidOnlySpecifiedAwsaccountid",
                "OrganizationId can only be specified if AwsAccountId is '*', but it is {account_id}"
            );
        }
        CfnResource::l1(
            self.node(),
            id,
            "AWS::Lambda::LayerVersionPermission",
            object! {
                "Action" => "lambda:GetLayerVersion",
                "LayerVersionArn" => self.layer_version_arn(),
                "Principal" => account_id,
                "OrganizationId" => organization_id,
            },
        )?;
        Ok(())
    }
}

/// A handle of any layer.
pub type LayerVersionRef = Rc<dyn ILayerVersion>;

/// A version of a layer; clones are the same.
#[derive(Clone)]
pub struct LayerVersion(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    runtimes: Option<Vec<Runtime>>,
}

impl LayerVersion {
    fn make(scope: &dyn Construct, id: &str, props: LayerVersionProps) -> Result<Self> {
        let name = props.layer_version_name.unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_lambda.LayerVersion", name)?;
        let node = base.node().clone();
        if props.compatible_runtimes.as_ref().is_some_and(Vec::is_empty) {
            bail!(
                &node,
                "AttemptedDefineLambdaLayerSupports",
                "Attempted to define a Lambda layer that supports no runtime!"
            );
        }
        let code = props.code.bind(&node)?;
        if code.inline {
            bail!(&node, "InlineCodeSupportedLambdaLayers", "Inline code is not supported for AWS Lambda layers");
        }
        if code.image {
            bail!(&node, "CodeDefineLocation", "Code must define an S3 location");
        }
        let names = |all: &Vec<Runtime>| all.iter().map(|r| r.name().to_owned()).collect::<Vec<_>>();
        let sets = |all: &Vec<Architecture>| all.iter().map(|a| a.name().to_owned()).collect::<Vec<_>>();
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::Lambda::LayerVersion",
            object! {
                "CompatibleRuntimes" => props.compatible_runtimes.as_ref().map(names),
                "CompatibleArchitectures" => props.compatible_architectures.as_ref().map(sets),
                "Content" => code.code,
                "Description" => props.description,
                "LayerName" => base.physical_name(),
                "LicenseInfo" => props.license,
            },
        )?;
        if let Some(policy) = props.removal_policy {
            resource.apply_removal_policy(policy, true)?;
        }
        props.code.bind_to_resource(&resource, "Content")?;
        Ok(Self(Rc::new(Owned { base, resource, runtimes: props.compatible_runtimes })))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// An existing layer by its ARN, for all runtimes.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_layer_version_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        layer_version_arn: impl Into<String>,
    ) -> Result<LayerVersionRef> {
        let layer_version_arn = layer_version_arn.into();
        let attributes = LayerVersionAttributes { layer_version_arn, compatible_runtimes: None };
        Self::from_layer_version_attributes(scope, id, attributes)
    }

    /// An existing layer of which more is known.
    ///
    /// # Errors
    /// When it is for no runtime, or the id is empty or taken.
    pub fn from_layer_version_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: LayerVersionAttributes,
    ) -> Result<LayerVersionRef> {
        if attributes.compatible_runtimes.as_ref().is_some_and(Vec::is_empty) {
            bail!(
                scope,
                "AttemptedImportLambdaLayerSupports",
                "Attempted to import a Lambda layer that supports no runtime!"
            );
        }
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", None, None)?;
        Ok(Rc::new(Imported { base, attributes }))
    }
}

impl Construct for LayerVersion {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl ILayerVersion for LayerVersion {
    fn layer_version_arn(&self) -> String {
        self.0.resource.ref_()
    }

    fn compatible_runtimes(&self) -> Option<Vec<Runtime>> {
        self.0.runtimes.clone()
    }
}

impl From<&LayerVersion> for LayerVersionRef {
    fn from(layer: &LayerVersion) -> Self {
        Rc::new(layer.clone())
    }
}

struct Imported {
    base: ResourceBase,
    attributes: LayerVersionAttributes,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ILayerVersion for Imported {
    fn layer_version_arn(&self) -> String {
        self.attributes.layer_version_arn.clone()
    }

    fn compatible_runtimes(&self) -> Option<Vec<Runtime>> {
        self.attributes.compatible_runtimes.clone()
    }
}
