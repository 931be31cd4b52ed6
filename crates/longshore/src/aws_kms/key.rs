//! Keys: owned by a stack, or existing ones.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::context_provider;
use longshore_core::error::{Error, Result};
use longshore_core::resource::{PhysicalName, ResourceBase, ResourceEnvironment};
use longshore_core::stack::Stack;
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::Value;
use longshore_core::{bail, object};

use super::{Alias, KeyRef, grants};
use crate::aws_iam::{
    AccountRootPrincipal, AddToResourcePolicyResult, Grant, IGrantable, IResourceWithPolicy, PolicyDocument,
    PolicyStatement, PrincipalRef, imported,
};
use crate::props::construct_props;

const CLASS: &str = "aws-cdk-lib.aws_kms.Key";
const IMPORTED_CLASS: &str = "aws-cdk-lib.aws_kms.KeyBase";

/// The key id that stands for a key whose lookup found none, until the lookup is done or for good.
// Source: aws-cdk-lib 2.275.0 Key.DEFAULT_DUMMY_KEY_ID.
pub const DEFAULT_DUMMY_KEY_ID: &str = "1234abcd-12ab-34cd-56ef-1234567890ab";

macro_rules! names {
    ($(#[$m:meta])* $Enum:ident { $($(#[$vm:meta])* $Variant:ident = $text:literal,)* }) => {
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $Enum { $($(#[$vm])* $Variant,)* }

        impl $Enum {
            /// The text in a template.
            pub const fn as_str(self) -> &'static str {
                match self { $($Enum::$Variant => $text,)* }
            }
        }
    };
}

names! {
    /// The kind of key material.
    KeySpec {
        /// 256-bit AES, except in China regions.
        SymmetricDefault = "SYMMETRIC_DEFAULT",
        /// RSA with 2048 bits.
        Rsa2048 = "RSA_2048",
        /// RSA with 3072 bits.
        Rsa3072 = "RSA_3072",
        /// RSA with 4096 bits.
        Rsa4096 = "RSA_4096",
        /// The NIST curve P-256.
        EccNistP256 = "ECC_NIST_P256",
        /// The NIST curve P-384.
        EccNistP384 = "ECC_NIST_P384",
        /// The NIST curve P-521.
        EccNistP521 = "ECC_NIST_P521",
        /// The curve secp256k1.
        EccSecgP256k1 = "ECC_SECG_P256K1",
        /// HMAC with 224 bits.
        Hmac224 = "HMAC_224",
        /// HMAC with 256 bits.
        Hmac256 = "HMAC_256",
        /// HMAC with 384 bits.
        Hmac384 = "HMAC_384",
        /// HMAC with 512 bits.
        Hmac512 = "HMAC_512",
        /// SM2, in China regions.
        Sm2 = "SM2",
        /// ML-DSA at security category 2.
        MlDsa44 = "ML_DSA_44",
        /// ML-DSA at security category 3.
        MlDsa65 = "ML_DSA_65",
        /// ML-DSA at security category 5.
        MlDsa87 = "ML_DSA_87",
        /// The curve Edwards25519.
        EccNistEdwards25519 = "ECC_NIST_EDWARDS25519",
    }
}

names! {
    /// What a key is for.
    KeyUsage {
        /// Encryption and decryption.
        EncryptDecrypt = "ENCRYPT_DECRYPT",
        /// Signatures.
        SignVerify = "SIGN_VERIFY",
        /// Message authentication codes.
        GenerateVerifyMac = "GENERATE_VERIFY_MAC",
        /// Shared secrets.
        KeyAgreement = "KEY_AGREEMENT",
    }
}

// Source: aws-cdk-lib 2.275.0 kms.Key, every pair tried.
// Quirk(cdk): edwards-encrypts. The curve Edwards25519 is let through for every usage.
fn is_valid_for(spec: KeySpec, usage: KeyUsage) -> bool {
    let name = spec.as_str();
    let mac = name.starts_with("HMAC_");
    let edwards = spec == KeySpec::EccNistEdwards25519;
    let curve = name.starts_with("ECC_") && !edwards;
    let ml_dsa = name.starts_with("ML_DSA_");
    match usage {
        KeyUsage::EncryptDecrypt => !(curve || mac || ml_dsa),
        KeyUsage::SignVerify => !(mac || spec == KeySpec::SymmetricDefault),
        KeyUsage::GenerateVerifyMac => mac || edwards,
        KeyUsage::KeyAgreement => edwards || spec == KeySpec::Sm2 || (curve && spec != KeySpec::EccSecgP256k1),
    }
}

construct_props! {
    /// Properties of a [`Key`].
    #[derive(Debug, Default)]
    pub struct KeyProps => Key {
        /// What the key is for, in words.
        [into] description: Option<String>,
        /// The name of a first alias, with or without `alias/`.
        [into] alias: Option<String>,
        /// Whether the key material is replaced regularly. Default: not, unless there is a `rotation_period`.
        enable_key_rotation: Option<bool>,
        /// How often the key material is replaced, 90 to 2560 days. Default: each year.
        rotation_period: Option<Duration>,
        /// Whether the key can be used. Default true.
        enabled: Option<bool>,
        /// The kind of key material. Default: symmetric.
        key_spec: Option<KeySpec>,
        /// What the key can be used for. Default: encryption and decryption.
        key_usage: Option<KeyUsage>,
        /// Whether the key can be replicated to other regions. Default false.
        multi_region: Option<bool>,
        /// The policy. Default: the account's identity policies say who may use the key.
        policy: Option<PolicyDocument>,
        /// Principals that may manage the key.
        admins: Option<Vec<PrincipalRef>>,
        /// What happens to the key when it is taken out of the stack. Default: it is kept.
        removal_policy: Option<RemovalPolicy>,
        /// How long the key is kept after its deletion, 7 to 30 days. Default: 30 days.
        pending_window: Option<Duration>,
    }
}

/// A key that the toolkit looks up by an alias.
#[derive(Clone, Debug, Default)]
pub struct KeyLookupOptions {
    /// The alias, with `alias/`.
    pub alias_name: String,
    /// Whether a key that is not there is no error, but gives a key with [`DEFAULT_DUMMY_KEY_ID`].
    pub return_dummy_key_on_missing: bool,
}

/// A key or alias, whoever owns it.
pub trait IKey: IResourceWithPolicy {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// This key as a resource with a policy.
    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy;

    /// The ARN.
    fn key_arn(&self) -> String;

    /// The id, or the alias's name.
    fn key_id(&self) -> String;

    /// The key itself in a form to keep.
    fn to_any(&self) -> AnyKey;

    /// Whether the key's policy lets identity policies of its account say who may use the key.
    #[doc(hidden)]
    fn trusts_account_identities(&self) -> bool {
        true
    }

    /// Adds a statement to the key's policy, where it has to be.
    ///
    /// # Errors
    /// When the key's policy cannot be changed, because the stack does not own the key.
    fn require_in_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        let result = self.add_to_resource_policy(statement)?;
        if !result.statement_added {
            bail!(
                self.node(),
                "UnableToAddStatementToResource",
                "Unable to add statement to IAM resource policy for KMS key: {}",
                longshore_core::value::js_quote(&self.key_arn())
            );
        }
        Ok(result)
    }

    /// Adds an alias.
    ///
    /// # Errors
    /// When the name is not valid or taken.
    fn add_alias(&self, name: &str) -> Result<Alias> {
        let first = self.node().try_find_child("Alias").is_none();
        let id = if first { "Alias".to_owned() } else { format!("Alias{name}") };
        Alias::builder(self.node(), id).alias_name(name).target_key(KeyRef::from(self.to_any())).build()
    }

    /// Allows a principal some actions with the key: by its own policy, else by the key's.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        grants::grant(self, grantee, actions)
    }

    /// Allows a principal to decrypt.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_decrypt(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &grants::DECRYPT)
    }

    /// Allows a principal to encrypt.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_encrypt(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &grants::ENCRYPT)
    }

    /// Allows a principal to encrypt and decrypt.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_encrypt_decrypt(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &grants::ENCRYPT_DECRYPT)
    }

    /// Allows a principal to sign.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_sign(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &grants::SIGN)
    }

    /// Allows a principal to verify signatures.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_verify(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &grants::VERIFY)
    }

    /// Allows a principal to sign and to verify signatures.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_sign_verify(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &grants::SIGN_VERIFY)
    }

    /// Allows a principal to make message authentication codes.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_generate_mac(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &grants::GENERATE_MAC)
    }

    /// Allows a principal to verify message authentication codes.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_verify_mac(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &grants::VERIFY_MAC)
    }
}

/// A handle of any key or alias.
pub type AnyKey = Rc<dyn IKey>;

/// A key; clones are the same.
#[derive(Clone)]
pub struct Key(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    policy: PolicyDocument,
}

impl Key {
    /// The id of the key that stands for one that is not there.
    pub const DEFAULT_DUMMY_KEY_ID: &'static str = DEFAULT_DUMMY_KEY_ID;

    /// Adds a key to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: KeyProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, CLASS, PhysicalName::Unset)?;
        let node = base.node().clone();
        let rotation = rotation(&node, &props)?;
        let policy = match props.policy {
            Some(policy) => policy,
            None => PolicyDocument::of([default_statement()?]),
        };
        node.add_validation({
            let policy = policy.clone();
            move || policy.validate_for_resource_policy(false)
        });
        let pending_window = props.pending_window.map(Duration::to_days).transpose()?;
        if let Some(days) = pending_window.filter(|d| !(7..=30).contains(d)) {
            bail!(
                &node,
                "PendingWindowValueMustBeBetween7And30Days",
                "'pendingWindow' value must between 7 and 30 days. Received: {days}"
            );
        }
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::KMS::Key",
            object! {
                "Description" => props.description,
                "EnableKeyRotation" => rotation.enabled,
                "RotationPeriodInDays" => rotation.period_days,
                "Enabled" => props.enabled,
                "KeySpec" => props.key_spec.map(KeySpec::as_str),
                "KeyUsage" => props.key_usage.map(KeyUsage::as_str),
                "KeyPolicy" => &policy,
                "MultiRegion" => props.multi_region,
                "PendingWindowInDays" => pending_window,
            },
        )?;
        resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Retain), true)?;
        let key = Self(Rc::new(Owned { base, resource, policy }));
        for admin in props.admins.iter().flatten() {
            key.grant_admin(admin)?;
        }
        if let Some(alias) = props.alias {
            key.add_alias(&alias)?;
        }
        Ok(key)
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// Allows a principal to manage the key, not to use it.
    ///
    /// # Errors
    /// When neither policy can be made.
    pub fn grant_admin(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &grants::ADMIN)
    }

    /// An existing key by its ARN.
    ///
    /// # Errors
    /// When the ARN has no key id, or the id is empty or taken.
    pub fn from_key_arn(scope: &dyn Construct, id: impl AsRef<str>, arn: impl Into<String>) -> Result<AnyKey> {
        let arn = arn.into();
        let parts =
            ArnComponents::split(&arn, ArnFormat::SlashResourceName).map_err(|e| e.with_path(scope.node().path()))?;
        let Some(key_id) = parts.resource_name.filter(|n| !n.is_empty()) else {
            bail!(
                scope,
                "MustBeFormatArnPartitionKmsRegionAccountKeyKeyid",
                "KMS key ARN must be in the format 'arn:<partition>:kms:<region>:<account>:key/<keyId>', got: '{arn}'"
            );
        };
        let base = ResourceBase::imported(scope, id.as_ref(), IMPORTED_CLASS, Some(&arn))?;
        Ok(Rc::new(Imported { base, key_id, arn }))
    }

    /// The key that an L1 of the stack is; its policy can be added to.
    ///
    /// # Errors
    /// When the L1's policy cannot be read, because it is not known at synthesis.
    pub fn from_cfn_key(cfn_key: &CfnResource) -> Result<AnyKey> {
        if let Some(known) = cfn_key.node().try_find_child(FROM_CFN).and_then(|n| n.part::<AnyKey>()) {
            return Ok(Rc::clone(&*known));
        }
        let Ok(policy) = PolicyDocument::from_json(cfn_key.property("KeyPolicy")) else {
            bail!(
                cfn_key,
                "PolicyDocumentParsingFailed",
                "Could not parse the PolicyDocument of the passed AWS::KMS::Key resource because it contains CloudFormation functions. This makes it impossible to create a mutable IKey from that Policy. You have to use fromKeyArn instead, passing it the ARN attribute property of the low-level CfnKey"
            );
        };
        let rendered = policy.clone();
        cfn_key.set_property("KeyPolicy", Lazy::any(move || Ok(rendered.to_json())));
        let base = ResourceBase::imported_in(cfn_key, FROM_CFN, IMPORTED_CLASS, None, None)?;
        let node = base.node().clone();
        let key: AnyKey = Rc::new(FromCfn { base, resource: cfn_key.clone(), policy });
        node.attach(Rc::clone(&key));
        Ok(key)
    }

    /// An existing key that the toolkit looks up in the account, by an alias.
    ///
    /// # Errors
    /// When the alias is a token, or the stack's account or region is not known.
    pub fn from_lookup(scope: &dyn Construct, id: impl AsRef<str>, options: KeyLookupOptions) -> Result<AnyKey> {
        if str_is_unresolved(&options.alias_name) {
            bail!(scope, "Arguments", "All arguments to Key.fromLookup() must be concrete (no Tokens)");
        }
        let dummy = Value::from(object! {"keyId" => DEFAULT_DUMMY_KEY_ID});
        let found = context_provider::get_value(
            scope,
            "key-provider",
            object! {"aliasName" => options.alias_name},
            object! {
                "dummyValue" => &dummy,
                "ignoreErrorOnMissingContext" => options.return_dummy_key_on_missing.then_some(true),
            },
            dummy,
        )?;
        let key_id = found.get("keyId").and_then(Value::as_str).unwrap_or_default().to_owned();
        let arn = key_arn(&Stack::of(scope)?, &key_id)?;
        let base = ResourceBase::imported_in(scope, id.as_ref(), IMPORTED_CLASS, None, None)?;
        Ok(Rc::new(Imported { base, key_id, arn }))
    }

    /// Tells whether a looked-up key is just a stand-in, because there is no such key or it was not looked up yet.
    pub fn is_lookup_dummy(key: &dyn IKey) -> bool {
        key.key_id() == DEFAULT_DUMMY_KEY_ID
    }
}

pub(super) fn key_arn(stack: &Stack, key_id: &str) -> Result<String> {
    stack.format_arn(ArnComponents {
        service: "kms".into(),
        resource: "key".into(),
        resource_name: Some(key_id.to_owned()),
        ..Default::default()
    })
}

struct Rotation {
    enabled: Option<bool>,
    period_days: Option<u64>,
}

fn rotation(at: &Node, props: &KeyProps) -> Result<Rotation> {
    let spec = props.key_spec.unwrap_or(KeySpec::SymmetricDefault);
    let usage = props.key_usage.unwrap_or(KeyUsage::EncryptDecrypt);
    if !is_valid_for(spec, usage) {
        bail!(at, "SpecValidUsage", "key spec '{}' is not valid with usage '{}'", spec.as_str(), usage.as_str());
    }
    let mut enabled = props.enable_key_rotation;
    if enabled == Some(true) {
        if spec.as_str().starts_with("HMAC") {
            bail!(at, "RotationCannotBeEnabledOnHmac", "key rotation cannot be enabled on HMAC keys");
        }
        if spec != KeySpec::SymmetricDefault {
            bail!(at, "RotationCannotBeEnabledOnAsymmetric", "key rotation cannot be enabled on asymmetric keys");
        }
    }
    let period_days = props.rotation_period.map(Duration::to_days).transpose()?;
    if let Some(days) = period_days {
        if enabled == Some(false) {
            bail!(
                at,
                "RotationPeriodCannotBeSpecifiedWhenRotationDisabled",
                "'rotationPeriod' cannot be specified when 'enableKeyRotation' is disabled"
            );
        }
        enabled = Some(true);
        if !(90..=2560).contains(&days) {
            // Quirk(cdk): rotation-2650. The message has two digits swapped.
            bail!(
                at,
                "RotationPeriodValueMustBeBetween90And2650Days",
                "'rotationPeriod' value must between 90 and 2650 days. Received: {days}"
            );
        }
    }
    Ok(Rotation { enabled, period_days })
}

/// The statement by which the account's identity policies say who may use the key.
fn default_statement() -> Result<PolicyStatement> {
    PolicyStatement::builder().action("kms:*").resource("*").principal(AccountRootPrincipal::new()).build()
}

impl Construct for Key {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IResourceWithPolicy for Key {
    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        self.0.policy.add_statements([statement]);
        Ok(AddToResourcePolicyResult { statement_added: true, policy_dependable: None })
    }

    fn env(&self) -> ResourceEnvironment {
        self.0.base.env().clone()
    }
}

impl IKey for Key {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn key_arn(&self) -> String {
        self.0.resource.att("Arn")
    }

    fn key_id(&self) -> String {
        self.0.resource.ref_()
    }

    fn to_any(&self) -> AnyKey {
        Rc::new(self.clone())
    }
}

/// The id of the key of an L1, below it.
const FROM_CFN: &str = "@FromCfnKey";

#[derive(Clone)]
struct FromCfn {
    base: ResourceBase,
    resource: CfnResource,
    policy: PolicyDocument,
}

impl Construct for FromCfn {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IResourceWithPolicy for FromCfn {
    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        self.policy.add_statements([statement]);
        Ok(AddToResourcePolicyResult { statement_added: true, policy_dependable: None })
    }

    fn env(&self) -> ResourceEnvironment {
        self.base.env().clone()
    }
}

impl IKey for FromCfn {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn trusts_account_identities(&self) -> bool {
        false
    }

    fn key_arn(&self) -> String {
        self.resource.att("Arn")
    }

    fn key_id(&self) -> String {
        self.resource.ref_()
    }

    fn to_any(&self) -> AnyKey {
        Rc::new(self.clone())
    }
}

#[derive(Clone)]
struct Imported {
    base: ResourceBase,
    key_id: String,
    arn: String,
}

imported!(Imported);

impl IKey for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn key_arn(&self) -> String {
        self.arn.clone()
    }

    fn key_id(&self) -> String {
        self.key_id.clone()
    }

    fn to_any(&self) -> AnyKey {
        Rc::new(self.clone())
    }
}

/// Refuses what only a key with a policy of its own can do.
pub(super) fn cannot(at: &Node, what: &str) -> Error {
    Error::at(at, "CannotAccessAliasTargetKey", format!("Cannot {what} on an Alias imported by Alias.fromAliasName()."))
}
