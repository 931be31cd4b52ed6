//! Secrets that exist already.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;

use super::secret::{SecretKind, is_secret};
use super::{Secret, SecretCore, SecretRef};
use crate::aws_kms::KeyRef;

const CLASS: &str = "aws-cdk-lib.aws_secretsmanager.SecretBase";

/// What is known of an existing secret; one of the ARNs.
#[derive(Clone, Debug, Default)]
pub struct SecretAttributes {
    /// The key that the secret is encrypted with. Default: one of the service.
    pub encryption_key: Option<KeyRef>,
    /// The ARN with the suffix that Secrets Manager adds.
    pub secret_complete_arn: Option<String>,
    /// The ARN without the suffix.
    pub secret_partial_arn: Option<String>,
}

#[derive(Clone)]
struct Imported(Rc<SecretCore>);

is_secret! { Imported }

impl Secret {
    /// An existing secret by its ARN with the suffix that Secrets Manager adds.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_secret_complete_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        secret_complete_arn: impl Into<String>,
    ) -> Result<SecretRef> {
        let secret_complete_arn = Some(secret_complete_arn.into());
        Self::from_secret_attributes(scope, id, SecretAttributes { secret_complete_arn, ..Default::default() })
    }

    /// An existing secret by its ARN without the suffix.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_secret_partial_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        secret_partial_arn: impl Into<String>,
    ) -> Result<SecretRef> {
        let secret_partial_arn = Some(secret_partial_arn.into());
        Self::from_secret_attributes(scope, id, SecretAttributes { secret_partial_arn, ..Default::default() })
    }

    /// An existing secret of the stack's account and region, by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_secret_name_v2(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        secret_name: impl Into<String>,
    ) -> Result<SecretRef> {
        let name = secret_name.into();
        let base = ResourceBase::imported_in(scope, id.as_ref(), CLASS, None, None)?;
        let arn = base.stack().format_arn(ArnComponents {
            service: "secretsmanager".into(),
            resource: "secret".into(),
            resource_name: Some(name.clone()),
            arn_format: ArnFormat::ColonResourceName,
            ..Default::default()
        })?;
        Ok(Rc::new(Imported(Rc::new(SecretCore::new(base, arn, None, name, None, SecretKind::Imported)))))
    }

    /// An existing secret of which more is known.
    ///
    /// # Errors
    /// When not exactly one ARN is given, it is not one, or the id is empty or taken.
    pub fn from_secret_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: SecretAttributes,
    ) -> Result<SecretRef> {
        let (arn, partial) = match (attrs.secret_complete_arn, attrs.secret_partial_arn) {
            (Some(arn), None) => (arn, false),
            (None, Some(arn)) => (arn, true),
            _ => bail!(scope, "Only", "must use only one of `secretCompleteArn` or `secretPartialArn`"),
        };
        if !partial && !is_complete(&arn) {
            bail!(
                scope,
                "DoesAppearCompleteMissing",
                "`secretCompleteArn` does not appear to be complete; missing 6-character suffix"
            );
        }
        let name = parse_name(scope.node(), &arn)?;
        let base = ResourceBase::imported(scope, id.as_ref(), CLASS, Some(&arn))?;
        let (full, policies) = if partial { (None, format!("{arn}-??????")) } else { (Some(arn.clone()), arn.clone()) };
        let mut core = SecretCore::new(base, arn, full, name, attrs.encryption_key, SecretKind::Imported);
        core.arn_for_policies = policies;
        Ok(Rc::new(Imported(Rc::new(core))))
    }

    pub(super) fn from_attachment_arn(scope: &dyn Construct, id: &str, arn: String) -> Result<SecretRef> {
        let name = parse_name(scope.node(), &arn)?;
        let base = ResourceBase::imported_in(scope, id, CLASS, None, None)?;
        let core = SecretCore::new(base, arn.clone(), Some(arn), name, None, SecretKind::Imported);
        Ok(Rc::new(Imported(Rc::new(core))))
    }
}

fn is_complete(arn: &str) -> bool {
    let suffix = arn.rsplit_once('-').map(|(_, suffix)| suffix);
    str_is_unresolved(arn) || suffix.is_some_and(|s| s.len() == 6 && s.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// The name in an ARN, without what may be the suffix that Secrets Manager adds.
// Quirk(cdk): secret-name-suffix. A last part of six characters is taken for the suffix even where it is of the name.
pub(super) fn parse_name(at: &Node, arn: &str) -> Result<String> {
    let parts = Stack::of(at)?.split_arn(arn, ArnFormat::ColonResourceName).map_err(|e| e.with_path(at.path()))?;
    let Some(name) = parts.resource_name.filter(|n| !n.is_empty()) else {
        bail!(at, "InvalidFormatSecretNameProvided", "invalid ARN format; no secret name provided");
    };
    if str_is_unresolved(&name) {
        return Ok(name);
    }
    Ok(match name.rsplit_once('-') {
        Some((before, suffix)) if suffix.encode_utf16().count() == 6 => before.to_owned(),
        _ => name,
    })
}
