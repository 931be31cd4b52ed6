//! By whom the code of functions has to be signed.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};

use crate::aws_signer::SigningProfileRef;
use crate::props::construct_props;

crate::props::text_enum! {
    /// What happens to code that nobody has signed.
    pub enum UntrustedArtifactOnDeployment {
        /// It is refused.
        Enforce = "Enforce",
        /// It is used, and told of.
        Warn = "Warn",
    }
}

/// What says by whom code has to be signed, whoever owns it.
pub trait ICodeSigningConfig: Construct {
    /// The ARN.
    fn code_signing_config_arn(&self) -> String;

    /// The id.
    fn code_signing_config_id(&self) -> String;
}

/// A handle of any [`ICodeSigningConfig`].
pub type CodeSigningConfigRef = Rc<dyn ICodeSigningConfig>;

construct_props! {
    /// Properties of a [`CodeSigningConfig`].
    pub struct CodeSigningConfigProps => CodeSigningConfig {
        /// Who signs the code.
        signing_profiles: Vec<SigningProfileRef>,
        /// What happens to other code. Default: it is told of.
        untrusted_artifact_on_deployment: Option<UntrustedArtifactOnDeployment>,
        /// What it is for.
        [into] description: Option<String>,
    }
}

impl CodeSigningConfigProps {
    /// That profiles sign the code.
    pub fn new(signing_profiles: Vec<SigningProfileRef>) -> Self {
        Self { signing_profiles, untrusted_artifact_on_deployment: None, description: None }
    }
}

/// What says by whom code has to be signed; clones are the same.
#[derive(Clone)]
pub struct CodeSigningConfig {
    base: ResourceBase,
    resource: CfnResource,
}

impl CodeSigningConfig {
    fn make(scope: &dyn Construct, id: &str, props: CodeSigningConfigProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_lambda.CodeSigningConfig";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let profiles: Vec<String> = props.signing_profiles.iter().map(|p| p.signing_profile_version_arn()).collect();
        let untrusted = props.untrusted_artifact_on_deployment.unwrap_or(UntrustedArtifactOnDeployment::Warn);
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::Lambda::CodeSigningConfig",
            object! {
                "AllowedPublishers" => object! {"SigningProfileVersionArns" => profiles},
                "CodeSigningPolicies" => object! {"UntrustedArtifactOnDeployment" => untrusted.as_str()},
                "Description" => props.description,
            },
        )?;
        Ok(Self { base, resource })
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.resource
    }

    /// An existing one by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_code_signing_config_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        code_signing_config_arn: impl Into<String>,
    ) -> Result<CodeSigningConfigRef> {
        let arn = code_signing_config_arn.into();
        // Quirk(cdk): code-signing-arn. The id is what follows a slash, and ARNs of this kind have a colon.
        let parts = ArnComponents::split(&arn, ArnFormat::SlashResourceName);
        let parts = parts.map_err(|e| e.with_path(scope.node().path()))?;
        let Some(config_id) = parts.resource_name.filter(|n| !n.is_empty()) else {
            bail!(
                scope.node(),
                "MustBeCodeSigningConfig",
                "Code signing config ARN must be in the format 'arn:<partition>:lambda:<region>:<account>:code-signing-config:<codeSigningConfigArn>', got: '{arn}'"
            );
        };
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", None)?;
        Ok(Rc::new(Imported { base, arn, id: config_id }))
    }
}

impl Construct for CodeSigningConfig {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ICodeSigningConfig for CodeSigningConfig {
    fn code_signing_config_arn(&self) -> String {
        self.resource.att("CodeSigningConfigArn")
    }

    fn code_signing_config_id(&self) -> String {
        self.resource.att("CodeSigningConfigId")
    }
}

impl From<&CodeSigningConfig> for CodeSigningConfigRef {
    fn from(config: &CodeSigningConfig) -> Self {
        Rc::new(config.clone())
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
    id: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ICodeSigningConfig for Imported {
    fn code_signing_config_arn(&self) -> String {
        self.arn.clone()
    }

    fn code_signing_config_id(&self) -> String {
        self.id.clone()
    }
}
