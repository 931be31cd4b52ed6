//! Secrets: values that templates name but do not hold.

use std::fmt;

use bon::Builder;

use crate::cfn_elements::CfnParameter;
use crate::construct::Construct as _;
use crate::cross_stack;
use crate::error::{Error, Result};
use crate::feature_flags;
use crate::resolve::ResolveContext;
use crate::token::{Resolvable, Token, sole_token, str_is_unresolved};
use crate::value::Value;

/// A secret; its value is put in at deployment.
///
/// Use it where a construct takes a `SecretValue`. Its string form is refused in templates when the context has
/// `@aws-cdk/core:checkSecretUsage`; [`SecretValue::unsafe_unwrap`] gives a string that is not.
#[derive(Clone)]
pub struct SecretValue {
    value: Value,
    token: Token,
}

/// Which version and part of a secret is meant.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct SecretsManagerSecretOptions {
    /// The stage of the version. Default `AWSCURRENT`.
    pub version_stage: Option<String>,
    /// The id of the version, instead of a stage.
    pub version_id: Option<String>,
    /// The field of a secret that is a JSON object. Default: all of it.
    pub json_field: Option<String>,
}

/// The service that a dynamic reference is looked up in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CfnDynamicReferenceService {
    /// Plain parameters of Systems Manager.
    Ssm,
    /// Secure string parameters of Systems Manager.
    SsmSecure,
    /// Secrets Manager.
    SecretsManager,
}

/// A dynamic reference (`{{resolve:…}}`), which CloudFormation looks up at deployment.
#[derive(Clone, Debug)]
pub struct CfnDynamicReference(Token);

impl CfnDynamicReference {
    /// A reference to a value of a service.
    pub fn new(service: CfnDynamicReferenceService, key: &str) -> Self {
        let service = match service {
            CfnDynamicReferenceService::Ssm => "ssm",
            CfnDynamicReferenceService::SsmSecure => "ssm-secure",
            CfnDynamicReferenceService::SecretsManager => "secretsmanager",
        };
        Self(Token::with_hint(format!("{{{{resolve:{service}:{key}}}}}"), "DynamicReference"))
    }
}

/// The text of the reference, as a token.
impl fmt::Display for CfnDynamicReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<CfnDynamicReference> for Token {
    fn from(r: CfnDynamicReference) -> Token {
        r.0
    }
}

impl From<CfnDynamicReference> for Value {
    fn from(r: CfnDynamicReference) -> Value {
        Value::Token(r.0)
    }
}

impl SecretValue {
    fn of(value: impl Into<Value>) -> Self {
        let value = value.into();
        Self { token: Token::new(Guarded(value.clone())), value }
    }

    /// A literal, which everyone who sees the template can read; for tests.
    pub fn unsafe_plain_text(secret: impl Into<String>) -> Self {
        Self::of(secret.into())
    }

    /// A secret that is any value, which everyone who sees the template can read.
    pub fn new(protected_value: impl Into<Value>) -> Self {
        Self::of(protected_value)
    }

    /// A secret of Secrets Manager, by its name or ARN.
    ///
    /// # Errors
    /// When the id is empty or has colons without being an ARN, or both a stage and a version are given.
    pub fn secrets_manager(secret_id: &str, options: SecretsManagerSecretOptions) -> Result<Self> {
        if secret_id.is_empty() {
            return Err(Error::new("SecretIdCannotBeEmpty", "secretId cannot be empty"));
        }
        if !str_is_unresolved(secret_id) && !secret_id.starts_with("arn:") && secret_id.contains(':') {
            return Err(Error::new(
                "SecretIdContainsColon",
                format!("secret id \"{secret_id}\" is not an ARN but contains \":\""),
            ));
        }
        let key = Self::cfn_dynamic_reference_key(secret_id, options)?;
        Ok(Self::cfn_dynamic_reference(CfnDynamicReference::new(CfnDynamicReferenceService::SecretsManager, &key)))
    }

    /// The key of a dynamic reference to a secret of Secrets Manager.
    ///
    /// # Errors
    /// When both a stage and a version are given.
    pub fn cfn_dynamic_reference_key(secret_id: &str, options: SecretsManagerSecretOptions) -> Result<String> {
        if let (Some(stage), Some(id)) = (&options.version_stage, &options.version_id) {
            return Err(Error::new(
                "VersionStageAndVersionIdBothProvided",
                format!("versionStage: '{stage}' and versionId: '{id}' were both provided but only one is allowed"),
            ));
        }
        let text = |o: Option<String>| o.unwrap_or_default();
        Ok(format!(
            "{secret_id}:SecretString:{}:{}:{}",
            text(options.json_field),
            text(options.version_stage),
            text(options.version_id)
        ))
    }

    /// A secure parameter of Systems Manager; without a version, its latest.
    pub fn ssm_secure(parameter_name: &str, version: Option<&str>) -> Self {
        let key = version.map_or_else(|| parameter_name.to_owned(), |v| format!("{parameter_name}:{v}"));
        Self::cfn_dynamic_reference(CfnDynamicReference::new(CfnDynamicReferenceService::SsmSecure, &key))
    }

    /// What a dynamic reference gives.
    pub fn cfn_dynamic_reference(reference: CfnDynamicReference) -> Self {
        Self::of(reference)
    }

    /// The value of a template parameter.
    ///
    /// # Errors
    /// When CloudFormation would show the parameter's value.
    pub fn cfn_parameter(parameter: &CfnParameter) -> Result<Self> {
        if !parameter.no_echo() {
            return Err(Error::at(
                parameter.node(),
                "CloudFormationParameterMustHaveNoEcho",
                "CloudFormation parameter must be configured with \"NoEcho\"",
            ));
        }
        Ok(Self::of(parameter.value()))
    }

    /// An attribute of a resource.
    ///
    /// # Errors
    /// When the text is not one such attribute.
    pub fn resource_attribute(attribute: &str) -> Result<Self> {
        match sole_token(attribute) {
            Some(t) if cross_stack::reference_behind(&t).is_some() => Ok(Self::of(t)),
            _ => Err(Error::new(
                "SecretValueMustUseResourceAttribute",
                "SecretValue.resourceAttribute() must be used with a resource attribute",
            )),
        }
    }

    /// The secret as text for any property, whoever may read it there.
    pub fn unsafe_unwrap(&self) -> String {
        match &self.value {
            Value::String(s) => s.clone(),
            Value::Token(t) => t.to_string(),
            other => Token::of(other).to_string(),
        }
    }
}

/// The guarded string form.
impl fmt::Display for SecretValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.token.fmt(f)
    }
}

impl fmt::Debug for SecretValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretValue(…)")
    }
}

impl From<&SecretValue> for Token {
    fn from(s: &SecretValue) -> Token {
        s.token.clone()
    }
}

impl From<SecretValue> for Value {
    fn from(s: SecretValue) -> Value {
        Value::Token(s.token)
    }
}

impl From<&SecretValue> for Value {
    fn from(s: &SecretValue) -> Value {
        Value::Token(s.token.clone())
    }
}

struct Guarded(Value);

impl Resolvable for Guarded {
    fn resolve(&self, context: &ResolveContext) -> Result<Value> {
        if feature_flags::enabled(context.scope(), feature_flags::CHECK_SECRET_USAGE) {
            return Err(Error::at(
                context.scope(),
                "SecretValueExposureRisk",
                format!(
                    "Synthing a secret value to {}. Using a SecretValue here risks exposing your secret. Only pass SecretValues to constructs that accept a SecretValue property, or call AWS Secrets Manager directly in your runtime code. Call 'secretValue.unsafeUnwrap()' if you understand and accept the risks.",
                    context.document_path().join("/")
                ),
            ));
        }
        Ok(self.0.clone())
    }
    fn display_hint(&self) -> String {
        "SecretValue".into()
    }
}
