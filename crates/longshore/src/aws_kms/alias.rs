//! Aliases: other names of keys.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase, ResourceEnvironment};
use longshore_core::token::str_is_unresolved;
use longshore_core::{bail, feature_flags, object};

use super::key::cannot;
use super::{AnyKey, IKey, Key, KeyRef, grants};
use crate::aws_iam::{AddToResourcePolicyResult, Grant, IGrantable, IResourceWithPolicy, PolicyStatement};
use crate::props::construct_props;

/// Whether whatever uses an alias's name is deployed after the alias.
const ALIAS_NAME_REF: &str = "@aws-cdk/aws-kms:aliasNameRef";
const PREFIX: &str = "alias/";
/// Whether grants on aliases imported by name go to the principal, by a condition on the alias.
const APPLY_IMPORTED_ALIAS_PERMISSIONS: &str = "@aws-cdk/aws-kms:applyImportedAliasPermissionsToPrincipal";

construct_props! {
    /// Properties of an [`Alias`].
    #[derive(Debug)]
    pub struct AliasProps => Alias {
        /// The name, with or without `alias/`; letters, digits and `:/_-`, not beginning with `alias/aws/`.
        [into] alias_name: String,
        /// The key.
        [into] target_key: KeyRef,
        /// What happens to the alias when it is taken out of the stack. Default: it is deleted.
        removal_policy: Option<RemovalPolicy>,
    }
}

/// What is known of an existing alias.
#[derive(Clone, Debug)]
pub struct AliasAttributes {
    /// The name, with `alias/`.
    pub alias_name: String,
    /// The key.
    pub alias_target_key: KeyRef,
}

/// Another name of a key, which can be used in its place; clones are the same.
#[derive(Clone)]
pub struct Alias(Rc<Inner>);

struct Inner {
    base: ResourceBase,
    resource: Option<CfnResource>,
    name: String,
    /// None where just the alias's name is known.
    target: Option<KeyRef>,
}

impl Alias {
    /// Adds an alias to a stack.
    ///
    /// # Errors
    /// When the name is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: AliasProps) -> Result<Self> {
        let name = checked_name(scope, props.alias_name)?;
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_kms.Alias", PhysicalName::from(name.as_str()))?;
        Self::at(base, props.target_key, props.removal_policy)
    }

    fn at(base: ResourceBase, target_key: KeyRef, removal_policy: Option<RemovalPolicy>) -> Result<Self> {
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::KMS::Alias",
            object! {"AliasName" => base.physical_name(), "TargetKeyId" => target_key.key_arn()},
        )?;
        if let Some(policy) = removal_policy {
            resource.apply_removal_policy(policy, true)?;
        }
        let name = if feature_flags::enabled(base.node(), ALIAS_NAME_REF) {
            resource.ref_()
        } else {
            base.physical_name().to_owned()
        };
        let name = base.name_attribute(name);
        Ok(Self(Rc::new(Inner { base, resource: Some(resource), name, target: Some(target_key) })))
    }

    /// Adds an alias to a stack, with a name of at most 50 characters that is made where another environment needs it.
    pub(crate) fn with_generated_name(
        scope: &dyn Construct,
        id: &str,
        target_key: &Key,
        removal_policy: RemovalPolicy,
    ) -> Result<Self> {
        let shape = |name: String| {
            let name = name.strip_prefix(PREFIX).unwrap_or(&name);
            format!("{PREFIX}{}", &name[name.len().saturating_sub(50 - PREFIX.len())..])
        };
        let base = ResourceBase::with_generated_name(scope, id, "aws-cdk-lib.aws_kms.Alias", shape)?;
        Self::at(base, target_key.into(), Some(removal_policy))
    }

    /// An existing alias of a known key.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_alias_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: AliasAttributes,
    ) -> Result<Self> {
        Self::imported(scope, id.as_ref(), attributes.alias_name, Some(attributes.alias_target_key))
    }

    /// An existing alias of the stack's account and region, by its name with `alias/`.
    ///
    /// Grants on it do nothing, unless the flag
    /// `@aws-cdk/aws-kms:applyImportedAliasPermissionsToPrincipal` is on.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_alias_name(scope: &dyn Construct, id: impl AsRef<str>, name: impl Into<String>) -> Result<Self> {
        Self::imported(scope, id.as_ref(), name.into(), None)
    }

    fn imported(scope: &dyn Construct, id: &str, name: String, target: Option<KeyRef>) -> Result<Self> {
        let base = ResourceBase::imported_in(scope, id, "aws-cdk-lib.aws_kms.AliasBase", None, None)?;
        Ok(Self(Rc::new(Inner { base, resource: None, name, target })))
    }

    /// The L1 underneath; none where the alias is imported.
    pub fn resource(&self) -> Option<&CfnResource> {
        self.0.resource.as_ref()
    }

    /// The name, with `alias/`.
    pub fn alias_name(&self) -> &str {
        &self.0.name
    }

    /// The ARN.
    pub fn alias_arn(&self) -> String {
        self.key_arn()
    }

    /// The key that the alias stands for.
    ///
    /// # Errors
    /// When the alias is imported by its name, so that the key is not known.
    pub fn alias_target_key(&self) -> Result<&KeyRef> {
        self.0.target.as_ref().ok_or_else(|| cannot(self.node(), "access aliasTargetKey"))
    }
}

fn checked_name(at: &dyn Construct, mut name: String) -> Result<String> {
    if str_is_unresolved(&name) {
        return Ok(name);
    }
    if !name.starts_with(PREFIX) {
        name.insert_str(0, PREFIX);
    }
    // Source: KMS API, CreateAlias AliasName.
    if name == PREFIX {
        bail!(at, "AliasIncludeValueAfter", "Alias must include a value after \"alias/\": {name}");
    }
    if name.to_lowercase().starts_with("alias/aws/") {
        bail!(at, "AliasCannotStart", "Alias cannot start with alias/aws/: {name}");
    }
    if name.len() > 256 || !name.chars().all(|c| c.is_ascii_alphanumeric() || ":/_-".contains(c)) {
        bail!(at, "AliasNameCharacters", "Alias name must be between 1 and 256 characters in a-zA-Z0-9:/_-");
    }
    Ok(name)
}

/// An alias, whoever owns it.
pub trait IAlias: IKey {
    /// The name, with `alias/`.
    fn alias_name(&self) -> &str;

    /// The key that the alias stands for.
    ///
    /// # Errors
    /// When it is not known.
    fn alias_target_key(&self) -> Result<&KeyRef>;
}

impl IAlias for Alias {
    fn alias_name(&self) -> &str {
        Alias::alias_name(self)
    }

    fn alias_target_key(&self) -> Result<&KeyRef> {
        Alias::alias_target_key(self)
    }
}

impl Construct for Alias {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IResourceWithPolicy for Alias {
    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        match self.0.target.as_ref().and_then(KeyRef::key) {
            Some(key) => key.add_to_resource_policy(statement),
            None => Ok(AddToResourcePolicyResult::default()),
        }
    }

    fn env(&self) -> ResourceEnvironment {
        self.0.base.env().clone()
    }
}

impl IKey for Alias {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn key_arn(&self) -> String {
        let parts = ArnComponents {
            service: "kms".into(),
            resource: self.0.name.clone(),
            arn_format: ArnFormat::NoResourceName,
            ..Default::default()
        };
        self.0.base.stack().format_arn(parts).expect("invariant: a stack knows partition, region and account")
    }

    fn key_id(&self) -> String {
        self.0.name.clone()
    }

    fn to_any(&self) -> AnyKey {
        Rc::new(self.clone())
    }

    fn add_alias(&self, name: &str) -> Result<Alias> {
        match self.0.target.as_ref().map(KeyRef::key) {
            Some(Some(key)) => key.add_alias(name),
            _ => Err(cannot(self.node(), "call addAlias")),
        }
    }

    fn grant(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        if let Some(target) = &self.0.target {
            return match target.key() {
                Some(key) => key.grant(grantee, actions),
                None => Ok(Grant::drop(grantee, "the key is known by its ARN only")),
            };
        }
        if feature_flags::enabled(self, APPLY_IMPORTED_ALIAS_PERMISSIONS) {
            return grants::grant_by_alias(self.0.base.stack(), &self.0.name, grantee, actions);
        }
        Ok(Grant::drop(grantee, "the alias is imported by its name"))
    }
}
