//! Who databases are made with: names and passwords.

use std::ops::Deref;

use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Aws;
use longshore_core::names::{Names, md5_hex};
use longshore_core::resource::PhysicalName;
use longshore_core::secret_value::SecretValue;

use super::{EXCLUDED_CHARACTERS, IInstanceEngine};
use crate::aws_kms::KeyRef;
use crate::aws_secretsmanager::{ReplicaRegion, Secret, SecretProps, SecretRef, SecretStringGenerator};
use crate::props::construct_props;

/// What is said of a secret that is generated.
#[derive(Clone, Default)]
pub struct CredentialsBaseOptions {
    /// The name of the secret. Default: made by CloudFormation.
    pub secret_name: Option<String>,
    /// The key that the secret is encrypted with. Default: one of the service.
    pub encryption_key: Option<KeyRef>,
    /// Characters that the password doesn't have. Default: those that have a meaning in programs and URLs.
    pub exclude_characters: Option<String>,
    /// Regions that the secret is copied to. Default: none.
    pub replica_regions: Option<Vec<ReplicaRegion>>,
}

/// What is said of a user whose password is generated unless it is given.
#[derive(Clone, Default)]
pub struct CredentialsFromUsernameOptions {
    /// The name of the secret. Default: made by CloudFormation.
    pub secret_name: Option<String>,
    /// The key that the secret is encrypted with. Default: one of the service.
    pub encryption_key: Option<KeyRef>,
    /// Characters that the password doesn't have. Default: those that have a meaning in programs and URLs.
    pub exclude_characters: Option<String>,
    /// Regions that the secret is copied to. Default: none.
    pub replica_regions: Option<Vec<ReplicaRegion>>,
    /// The password. Default: generated.
    pub password: Option<SecretValue>,
}

/// Who a database is made with.
#[derive(Clone)]
pub struct Credentials {
    username: String,
    options: CredentialsFromUsernameOptions,
    secret: Option<SecretRef>,
    username_as_string: bool,
}

impl Credentials {
    /// A user with a generated password; the name stands in the template as it is.
    pub fn from_generated_secret(username: impl Into<String>, options: CredentialsBaseOptions) -> Self {
        let CredentialsBaseOptions { secret_name, encryption_key, exclude_characters, replica_regions } = options;
        let options = CredentialsFromUsernameOptions {
            secret_name,
            encryption_key,
            exclude_characters,
            replica_regions,
            password: None,
        };
        Self { username: username.into(), options, secret: None, username_as_string: true }
    }

    /// A user with a password.
    pub fn from_password(username: impl Into<String>, password: SecretValue) -> Self {
        let options = CredentialsFromUsernameOptions { password: Some(password), ..Default::default() };
        Self { username: username.into(), options, secret: None, username_as_string: true }
    }

    /// A user; the template has the name from the secret, if one is generated.
    pub fn from_username(username: impl Into<String>, options: CredentialsFromUsernameOptions) -> Self {
        Self { username: username.into(), options, secret: None, username_as_string: false }
    }

    /// The user and password of a secret, a JSON object with `username` and `password`.
    ///
    /// # Errors
    /// When the secret cannot be referred to.
    pub fn from_secret(secret: impl Into<SecretRef>, username: Option<&str>) -> Result<Self> {
        let secret = secret.into();
        let username = match username {
            Some(username) => username.to_owned(),
            None => secret.secret_value_from_json("username")?.unsafe_unwrap(),
        };
        let options = CredentialsFromUsernameOptions {
            password: Some(secret.secret_value_from_json("password")?),
            encryption_key: secret.encryption_key().cloned(),
            ..Default::default()
        };
        Ok(Self { username, options, secret: Some(secret), username_as_string: false })
    }

    /// The name of the user.
    pub fn username(&self) -> &str {
        &self.username
    }

    /// The name of the secret.
    pub fn secret_name(&self) -> Option<&str> {
        self.options.secret_name.as_deref()
    }

    /// Whether the template has the user's name as it is.
    pub fn username_as_string(&self) -> Option<bool> {
        self.username_as_string.then_some(true)
    }

    /// The password.
    pub fn password(&self) -> Option<&SecretValue> {
        self.options.password.as_ref()
    }

    /// The secret.
    pub fn secret(&self) -> Option<&SecretRef> {
        self.secret.as_ref()
    }

    /// The key that the secret is encrypted with.
    pub fn encryption_key(&self) -> Option<&KeyRef> {
        self.options.encryption_key.as_ref()
    }

    /// Characters that the password doesn't have.
    pub fn exclude_characters(&self) -> Option<&str> {
        self.options.exclude_characters.as_deref()
    }

    /// Regions that the secret is copied to.
    pub fn replica_regions(&self) -> Option<&[ReplicaRegion]> {
        self.options.replica_regions.as_deref()
    }

    /// These credentials, or those of the engine's first user, with a new secret where there is no password.
    pub(super) fn render(given: Option<Self>, at: &Node, engine: &dyn IInstanceEngine) -> Result<Self> {
        let credentials = given.unwrap_or_else(|| {
            let username = engine.default_username().unwrap_or_else(|| "admin".to_owned());
            Self::from_username(username, CredentialsFromUsernameOptions::default())
        });
        if credentials.secret.is_some() || credentials.options.password.is_some() {
            return Ok(credentials);
        }
        let Self { username, options, username_as_string, .. } = credentials;
        let props = DatabaseSecretProps {
            username: username.clone(),
            dbname: None,
            secret_name: options.secret_name.map(Into::into),
            encryption_key: options.encryption_key,
            exclude_characters: options.exclude_characters,
            master_secret: None,
            replace_on_password_criteria_changes: Some(username_as_string),
            replica_regions: options.replica_regions,
        };
        let secret = DatabaseSecret::new(at, "Secret", props)?;
        Self::from_secret(&*secret, username_as_string.then_some(username.as_str()))
    }

    /// Refuses what RDS decides itself when it has the password.
    pub(super) fn check_managed(&self, at: &Node) -> Result<()> {
        let options = &self.options;
        let is = [
            (options.exclude_characters.as_ref().is_some_and(|c| !c.is_empty()), "excludeCharacters"),
            (options.password.is_some(), "password"),
            (options.replica_regions.is_some(), "replicaRegions"),
            (self.secret.is_some(), "secret"),
            (options.secret_name.as_ref().is_some_and(|name| !name.is_empty()), "secretName"),
            (self.username_as_string, "usernameAsString"),
        ];
        let unsupported: Vec<&str> = is.iter().filter(|(is, _)| *is).map(|(_, name)| *name).collect();
        if unsupported.is_empty() {
            return Ok(());
        }
        Err(Error::at(
            at,
            "ManagedPasswordUnsupportedCredentialProperties",
            format!(
                "When manageMasterUserPassword is enabled, only 'username' and 'encryptionKey' are allowed in credentials. Found unsupported properties: {}.",
                unsupported.join(", ")
            ),
        ))
    }
}

construct_props! {
    /// Properties of a [`DatabaseSecret`].
    #[derive(Default)]
    pub struct DatabaseSecretProps => DatabaseSecret {
        /// The name of the user.
        [into] username: String,
        /// The name of the database. Default: none.
        [into] dbname: Option<String>,
        /// The name of the secret. Default: made by CloudFormation.
        [into] secret_name: Option<PhysicalName>,
        /// The key that the secret is encrypted with. Default: one of the service.
        [into] encryption_key: Option<KeyRef>,
        /// Characters that the password doesn't have. Default: those that have a meaning in programs and URLs.
        [into] exclude_characters: Option<String>,
        /// The secret of the user that replaces the password. Default: none.
        [into] master_secret: Option<SecretRef>,
        /// Whether the secret is a new one when the rules of the password change. Default false.
        replace_on_password_criteria_changes: Option<bool>,
        /// Regions that the secret is copied to. Default: none.
        replica_regions: Option<Vec<ReplicaRegion>>,
    }
}

/// A secret with a user's name and a generated password; derefs to [`Secret`].
#[derive(Clone)]
pub struct DatabaseSecret(Secret);

impl DatabaseSecret {
    fn make(scope: &dyn Construct, id: &str, props: DatabaseSecretProps) -> Result<Self> {
        let excluded = props.exclude_characters.unwrap_or_else(|| EXCLUDED_CHARACTERS.to_owned());
        let master = props.master_secret.map(|secret| secret.secret_arn());
        let fields = [("username", Some(props.username)), ("dbname", props.dbname), ("masterarn", master)];
        let template: serde_json::Map<_, _> =
            fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.into()))).collect();
        let secret = Secret::new(
            scope,
            id,
            SecretProps {
                encryption_key: props.encryption_key,
                description: Some(format!("Generated by the CDK for stack: {}", Aws::stack_name())),
                secret_name: props.secret_name,
                generate_secret_string: Some(SecretStringGenerator {
                    password_length: Some(30),
                    secret_string_template: Some(serde_json::Value::Object(template).to_string()),
                    generate_string_key: Some("password".to_owned()),
                    exclude_characters: Some(excluded.clone()),
                    ..Default::default()
                }),
                replica_regions: props.replica_regions,
                ..Default::default()
            },
        )?;
        secret.node().set_class("aws-cdk-lib.aws_rds.DatabaseSecret");
        if props.replace_on_password_criteria_changes == Some(true) {
            let criteria = serde_json::json!({ "excludeCharacters": excluded }).to_string();
            let id = format!("{}{}", Names::unique_id(&secret)?, md5_hex(criteria.as_bytes()));
            secret.resource().override_logical_id(&id[id.len().saturating_sub(255)..])?;
        }
        Ok(Self(secret))
    }
}

impl Deref for DatabaseSecret {
    type Target = Secret;

    fn deref(&self) -> &Secret {
        &self.0
    }
}

impl Construct for DatabaseSecret {
    fn node(&self) -> &Node {
        self.0.node()
    }
}
