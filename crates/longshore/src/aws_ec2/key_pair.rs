//! Key pairs that instances let their owners in with.

use std::cell::OnceCell;
use std::rc::Rc;

use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::{Names, UniqueResourceNameOptions};
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;

use super::OperatingSystemType;
use crate::aws_ssm::{SecureStringParameterAttributes, StringParameter, StringParameterRef};
use crate::props::construct_props;

crate::props::text_enum! {
    /// The format of the private key.
    pub enum KeyPairFormat {
        /// For PuTTY.
        Ppk = "ppk",
        /// For OpenSSH.
        Pem = "pem",
    }
}
crate::props::text_enum! {
    /// The kind of keys.
    pub enum KeyPairType {
        /// RSA.
        Rsa = "rsa",
        /// Edwards curve 25519.
        Ed25519 = "ed25519",
    }
}

/// A key pair, whoever owns it.
pub trait IKeyPair: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The name.
    fn key_pair_name(&self) -> String;

    /// The kind of keys, where it is known.
    fn r#type(&self) -> Option<KeyPairType>;

    /// Whether instances of an operating system can use it.
    fn is_os_compatible(&self, os_type: OperatingSystemType) -> bool {
        self.r#type() != Some(KeyPairType::Ed25519) || os_type != OperatingSystemType::Windows
    }
}

/// A handle of any key pair.
pub type KeyPairRef = Rc<dyn IKeyPair>;

construct_props! {
    /// Properties of a [`KeyPair`].
    #[derive(Debug, Default)]
    pub struct KeyPairProps => KeyPair {
        /// The name. Default: made of the path of the construct.
        [into] key_pair_name: Option<String>,
        /// The format of the private key. Default: for OpenSSH.
        format: Option<KeyPairFormat>,
        /// The kind of keys; not of keys that are there. Default: RSA.
        r#type: Option<KeyPairType>,
        /// A public key that is there. Default: keys are made.
        [into] public_key_material: Option<String>,
    }
}

/// What is known of an existing key pair.
#[derive(Clone, Debug, Default)]
pub struct KeyPairAttributes {
    /// The name.
    pub key_pair_name: String,
    /// The kind of keys. Default: not known.
    pub r#type: Option<KeyPairType>,
}

/// A key pair; clones are the same.
#[derive(Clone)]
pub struct KeyPair(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    kind: KeyPairType,
    format: KeyPairFormat,
    imported: bool,
    private_key: OnceCell<StringParameterRef>,
}

impl KeyPair {
    /// Adds a key pair to a stack.
    ///
    /// # Errors
    /// When a kind is said of a key that is there, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: KeyPairProps) -> Result<Self> {
        let imported = props.public_key_material.as_ref().is_some_and(|k| !k.is_empty());
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.KeyPair", PhysicalName::Unset)?;
        let node = base.node();
        if imported && props.r#type.is_some() {
            bail!(node, "CannotSpecifyTypeKeysImported", "Cannot specify 'type' for keys with imported material");
        }
        let (kind, format) = (props.r#type.unwrap_or(KeyPairType::Rsa), props.format.unwrap_or(KeyPairFormat::Pem));
        let of = node.clone();
        let name = props.key_pair_name.unwrap_or_else(|| {
            let options = UniqueResourceNameOptions { max_length: Some(255), ..Default::default() };
            Lazy::uncached(move |_| Ok(Names::unique_resource_name(&of, &options)?.into())).to_string()
        });
        let resource = CfnResource::l1(
            node,
            "Resource",
            "AWS::EC2::KeyPair",
            object! {
                "KeyName" => name,
                "KeyType" => kind.as_str(),
                "KeyFormat" => format.as_str(),
                "PublicKeyMaterial" => props.public_key_material,
            },
        )?;
        Ok(Self(Rc::new(Owned { base, resource, kind, format, imported, private_key: OnceCell::new() })))
    }

    /// An existing key pair by its name.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_key_pair_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        key_pair_name: impl Into<String>,
    ) -> Result<KeyPairRef> {
        let attributes = KeyPairAttributes { key_pair_name: key_pair_name.into(), r#type: None };
        Self::from_key_pair_attributes(scope, id, attributes)
    }

    /// An existing key pair of which more is known.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_key_pair_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: KeyPairAttributes,
    ) -> Result<KeyPairRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_ec2.KeyPair", None)?;
        Ok(Rc::new(Imported { base, attrs }))
    }

    /// The fingerprint of the key.
    pub fn key_pair_fingerprint(&self) -> String {
        self.0.resource.att("KeyFingerprint")
    }

    /// The id.
    pub fn key_pair_id(&self) -> String {
        self.0.resource.att("KeyPairId")
    }

    /// The format of the private key.
    pub fn format(&self) -> KeyPairFormat {
        self.0.format
    }

    /// Whether the public key was there.
    pub fn has_imported_material(&self) -> bool {
        self.0.imported
    }

    /// The parameter with the private key.
    ///
    /// # Errors
    /// When the key was there, so that only its owner has the private one.
    pub fn private_key(&self) -> Result<StringParameterRef> {
        if self.0.imported {
            bail!(
                self,
                "ParameterPrivateKeyMaterialCreated",
                "An SSM parameter with private key material is not created for imported keys"
            );
        }
        if let Some(known) = self.0.private_key.get() {
            return Ok(known.clone());
        }
        let attributes = SecureStringParameterAttributes {
            parameter_name: format!("/ec2/keypair/{}", self.key_pair_id()),
            simple_name: Some(false),
            ..Default::default()
        };
        let key = StringParameter::from_secure_string_parameter_attributes(self, "PrivateKeyParameter", attributes)?;
        Ok(self.0.private_key.get_or_init(|| key).clone())
    }
}

impl Construct for KeyPair {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IKeyPair for KeyPair {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn key_pair_name(&self) -> String {
        self.0.resource.ref_()
    }

    fn r#type(&self) -> Option<KeyPairType> {
        Some(self.0.kind)
    }
}

impl From<&KeyPair> for KeyPairRef {
    fn from(pair: &KeyPair) -> Self {
        Rc::new(pair.clone())
    }
}

struct Imported {
    base: ResourceBase,
    attrs: KeyPairAttributes,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IKeyPair for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn key_pair_name(&self) -> String {
        self.attrs.key_pair_name.clone()
    }

    fn r#type(&self) -> Option<KeyPairType> {
        self.attrs.r#type
    }
}
