//! Providers of identities outside of AWS.

use std::rc::Rc;

use longshore_core::arn::extract_resource_name;
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::custom_resource::{CustomResource, CustomResourceProps};
use longshore_core::custom_resource_provider::CustomResourceProvider;
use longshore_core::error::{Error, Result};
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::str_is_unresolved;
use longshore_core::{bail, feature_flags, object};

use crate::props::construct_props;

/// An OpenID Connect provider, whoever owns it.
pub trait IOpenIdConnectProvider: Construct {
    /// The ARN.
    fn open_id_connect_provider_arn(&self) -> String;

    /// The issuer: the URL without `https://`.
    fn open_id_connect_provider_issuer(&self) -> String;
}

/// A handle of any OpenID Connect provider.
pub type OpenIdConnectProviderRef = Rc<dyn IOpenIdConnectProvider>;

/// A provider of identities as known by its ARN and issuer.
struct Known {
    base: ResourceBase,
    arn: String,
    issuer: String,
    thumbprints: String,
}

impl Known {
    fn imported(scope: &dyn Construct, id: &str, class: &'static str, arn: String) -> Result<Rc<Self>> {
        let issuer = extract_resource_name(&arn, "oidc-provider")?;
        let base = ResourceBase::imported(scope, id, class, None)?;
        Ok(Rc::new(Self { base, arn, issuer, thumbprints: String::new() }))
    }
}

construct_props! {
    /// Properties of an [`OpenIdConnectProvider`].
    pub struct OpenIdConnectProviderProps => OpenIdConnectProvider {
        /// The issuer's URL, which starts with `https://`.
        [into] url: String,
        /// The ids of clients that may ask for tokens. Default: none.
        client_ids: Option<Vec<String>>,
        /// The thumbprints of the issuer's certificates. Default: found out at deployment.
        thumbprints: Option<Vec<String>>,
        /// What happens to the provider when it is taken out of the stack. Default: it is deleted.
        removal_policy: Option<RemovalPolicy>,
    }
}

/// An OpenID Connect provider that a function in the stack makes; clones are the same. [`OidcProviderNative`] needs no function.
#[derive(Clone)]
pub struct OpenIdConnectProvider(Rc<Known>);

impl OpenIdConnectProvider {
    fn make(scope: &dyn Construct, id: &str, props: OpenIdConnectProviderProps) -> Result<Self> {
        const KIND: &str = "Custom::AWSCDKOpenIdConnectProvider";
        let class = "aws-cdk-lib.aws_iam.OpenIdConnectProvider";
        let base = ResourceBase::new(scope, id, class, PhysicalName::default())?;
        let reject = feature_flags::enabled(base.node(), "@aws-cdk/aws-iam:oidcRejectUnauthorizedConnections");
        // Differs(cdk): oidc-provider-handler. Written anew, so the asset's hash is another.
        let code = include_str!("oidc_provider.js");
        let (provider, new) = CustomResourceProvider::built_in(base.node(), KIND, code, true, None)?;
        if new {
            provider.add_to_role_policy(object! {
                "Effect" => "Allow",
                "Resource" => "*",
                "Action" => [
                    "iam:CreateOpenIDConnectProvider",
                    "iam:DeleteOpenIDConnectProvider",
                    "iam:UpdateOpenIDConnectProviderThumbprint",
                    "iam:AddClientIDToOpenIDConnectProvider",
                    "iam:RemoveClientIDFromOpenIDConnectProvider",
                ],
            });
        }
        let resource = CustomResource::new(
            base.node(),
            "Resource",
            CustomResourceProps {
                resource_type: Some(KIND.to_owned()),
                service_token: provider.service_token(),
                properties: object! {
                    "ClientIDList" => props.client_ids,
                    "ThumbprintList" => props.thumbprints,
                    "Url" => props.url,
                    "RejectUnauthorized" => reject,
                    "CodeHash" => provider.code_hash()?,
                },
                removal_policy: props.removal_policy,
                ..Default::default()
            },
        )?;
        let arn = resource.ref_();
        let issuer = extract_resource_name(&arn, "oidc-provider")?;
        let thumbprints = resource.get_att("Thumbprints").to_string();
        Ok(Self(Rc::new(Known { base, arn, issuer, thumbprints })))
    }

    /// An existing provider by its ARN.
    ///
    /// # Errors
    /// When the ARN is none of a provider, or the id is empty or taken.
    pub fn from_open_id_connect_provider_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        open_id_connect_provider_arn: impl Into<String>,
    ) -> Result<OpenIdConnectProviderRef> {
        let class = "aws-cdk-lib.aws_iam.OpenIdConnectProvider";
        Ok(Rc::new(Self(Known::imported(scope, id.as_ref(), class, open_id_connect_provider_arn.into())?)))
    }

    /// The thumbprints that were found out, as the JSON of a list.
    pub fn open_id_connect_providerthumbprints(&self) -> String {
        self.0.thumbprints.clone()
    }
}

impl Construct for OpenIdConnectProvider {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IOpenIdConnectProvider for OpenIdConnectProvider {
    fn open_id_connect_provider_arn(&self) -> String {
        self.0.arn.clone()
    }

    fn open_id_connect_provider_issuer(&self) -> String {
        self.0.issuer.clone()
    }
}

/// An OpenID Connect provider that CloudFormation makes, whoever owns it.
pub trait IOidcProvider: IOpenIdConnectProvider {
    /// The ARN.
    fn oidc_provider_arn(&self) -> String;

    /// The issuer: the URL without `https://`.
    fn oidc_provider_issuer(&self) -> String;
}

/// A handle of any OpenID Connect provider that CloudFormation makes.
pub type OidcProviderRef = Rc<dyn IOidcProvider>;

construct_props! {
    /// Properties of an [`OidcProviderNative`].
    pub struct OidcProviderNativeProps => OidcProviderNative {
        /// The issuer's URL, which starts with `https://`, at most 255 characters.
        [into] url: String,
        /// The name; nothing has it but the construct. Default: none.
        [into] oidc_provider_name: Option<PhysicalName>,
        /// The ids of clients that may ask for tokens, at most 100. Default: none.
        client_ids: Option<Vec<String>>,
        /// The thumbprints of the issuer's certificates, at most 5 of 40 characters. Default: found out by IAM.
        thumbprints: Option<Vec<String>>,
        /// What happens to the provider when it is taken out of the stack. Default: it is deleted.
        removal_policy: Option<RemovalPolicy>,
    }
}

impl OidcProviderNativeProps {
    fn check(&self, at: &dyn Construct) -> Result<()> {
        let (ids, prints) =
            (self.client_ids.as_deref().unwrap_or_default(), self.thumbprints.as_deref().unwrap_or_default());
        let known = |text: &&String| !str_is_unresolved(text);
        let long = |text: &String| text.encode_utf16().count() > 255;
        if known(&&self.url) {
            if !self.url.starts_with("https://") {
                bail!(at, "UrlMustStartWithHttps", "The URL of the identity provider must start with https://");
            }
            if long(&self.url) {
                bail!(at, "MaximumLengthAllowedUrlCharacters", "The maximum length allowed for url is 255 characters");
            }
        }
        if ids.len() > 100 {
            let message = "The maximum number of clients that can be registered is 100";
            bail!(at, "MaximumNumberClientsRegistered", "{message}");
        }
        if ids.iter().filter(known).any(long) {
            bail!(at, "MaximumLengthClientCharacters", "The maximum length of a client ID is 255 characters");
        }
        if prints.len() > 5 {
            bail!(at, "MaximumNumberThumbprints", "The maximum number of thumbprints is 5");
        }
        if prints.iter().filter(known).any(|p| p.encode_utf16().count() != 40) {
            bail!(at, "LengthThumbprintCharacters", "The length of a thumbprint must be 40 characters");
        }
        if prints.iter().filter(known).any(|p| !p.bytes().all(|b| b.is_ascii_hexdigit())) {
            bail!(at, "ThumbprintsHexadecimalFormat", "All thumbprints must be in hexadecimal format");
        }
        Ok(())
    }
}

/// An OpenID Connect provider that CloudFormation makes; clones are the same.
#[derive(Clone)]
pub struct OidcProviderNative(Rc<Known>);

impl OidcProviderNative {
    fn make(scope: &dyn Construct, id: &str, props: OidcProviderNativeProps) -> Result<Self> {
        let name = props.oidc_provider_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_iam.OidcProviderNative", name)?;
        props.check(scope)?;
        let prints = props.thumbprints.clone().unwrap_or_default();
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::IAM::OIDCProvider",
            object! { "Url" => props.url, "ClientIdList" => props.client_ids, "ThumbprintList" => props.thumbprints },
        )?;
        if let Some(policy) = props.removal_policy {
            resource.apply_removal_policy(policy, true)?;
        }
        let arn = resource.ref_();
        let issuer = extract_resource_name(&arn, "oidc-provider")?;
        Ok(Self(Rc::new(Known { base, arn, issuer, thumbprints: prints.join(",") })))
    }

    /// An existing provider by its ARN.
    ///
    /// # Errors
    /// When the ARN is none of a provider, or the id is empty or taken.
    pub fn from_oidc_provider_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        oidc_provider_arn: impl Into<String>,
    ) -> Result<OidcProviderRef> {
        let class = "aws-cdk-lib.aws_iam.OidcProviderNative";
        Ok(Rc::new(Self(Known::imported(scope, id.as_ref(), class, oidc_provider_arn.into())?)))
    }

    /// The thumbprints that were given, with commas between them.
    pub fn oidc_provider_thumbprints(&self) -> String {
        self.0.thumbprints.clone()
    }
}

impl Construct for OidcProviderNative {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IOidcProvider for OidcProviderNative {
    fn oidc_provider_arn(&self) -> String {
        self.0.arn.clone()
    }

    fn oidc_provider_issuer(&self) -> String {
        self.0.issuer.clone()
    }
}

impl IOpenIdConnectProvider for OidcProviderNative {
    fn open_id_connect_provider_arn(&self) -> String {
        self.0.arn.clone()
    }

    fn open_id_connect_provider_issuer(&self) -> String {
        self.0.issuer.clone()
    }
}

/// What a SAML provider says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SamlMetadataDocument {
    /// The XML.
    pub xml: String,
}

impl SamlMetadataDocument {
    /// A document in a text.
    pub fn from_xml(xml: impl Into<String>) -> Self {
        Self { xml: xml.into() }
    }

    /// A document in a file.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn from_file(path: impl AsRef<str>) -> Result<Self> {
        let path = path.as_ref();
        let read = fs_err::read_to_string(path);
        Ok(Self { xml: read.map_err(|e| Error::new("SamlMetadataDocument", e.to_string()))? })
    }
}

/// A SAML provider, whoever owns it.
pub trait ISamlProvider: Construct {
    /// The ARN.
    fn saml_provider_arn(&self) -> String;
}

/// A handle of any SAML provider.
pub type SamlProviderRef = Rc<dyn ISamlProvider>;

construct_props! {
    /// Properties of a [`SamlProvider`].
    pub struct SamlProviderProps => SamlProvider {
        /// What the provider says of itself.
        metadata_document: SamlMetadataDocument,
        /// The name: 1 to 128 letters, digits or characters of `_+=,.@-`. Default: made by CloudFormation.
        [into] name: Option<String>,
    }
}

/// A SAML provider; clones are the same.
#[derive(Clone)]
pub struct SamlProvider(Rc<Saml>);

struct Saml {
    base: ResourceBase,
    arn: String,
}

impl SamlProvider {
    fn make(scope: &dyn Construct, id: &str, props: SamlProviderProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_iam.SamlProvider", PhysicalName::default())?;
        let allowed = |c: char| c.is_ascii_alphanumeric() || "_+=,.@-".contains(c);
        let bad = |name: &&String| !str_is_unresolved(name) && (name.len() > 128 || !name.chars().all(allowed));
        if props.name.as_ref().filter(|n| !n.is_empty()).filter(bad).is_some() {
            bail!(
                base.node(),
                "InvalidSamlProviderName",
                "Invalid SAML provider name. The name must be a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-. Length must be between 1 and 128 characters."
            );
        }
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::IAM::SAMLProvider",
            object! { "Name" => props.name, "SamlMetadataDocument" => props.metadata_document.xml },
        )?;
        Ok(Self(Rc::new(Saml { base, arn: resource.ref_() })))
    }

    /// An existing provider by its ARN.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_saml_provider_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        saml_provider_arn: impl Into<String>,
    ) -> Result<SamlProviderRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_iam.SamlProvider", None)?;
        Ok(Rc::new(Self(Rc::new(Saml { base, arn: saml_provider_arn.into() }))))
    }
}

impl Construct for SamlProvider {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl From<&SamlProvider> for SamlProviderRef {
    fn from(provider: &SamlProvider) -> Self {
        Rc::new(provider.clone())
    }
}

impl ISamlProvider for SamlProvider {
    fn saml_provider_arn(&self) -> String {
        self.0.arn.clone()
    }
}
