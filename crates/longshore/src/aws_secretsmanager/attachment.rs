//! Secrets that are attached to what they are the secret of.

use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::{feature_flags, object};

use super::secret::{SecretKind, is_secret};
use super::{Secret, SecretCore, SecretRef};
use crate::props::{constructor, text_enum};

/// Whether statements for an attached secret go to the policy of the secret itself.
const FORWARD_POLICY: &str = "@aws-cdk/aws-secretsmanager:useAttachedSecretResourcePolicyForSecretTargetAttachments";

text_enum! {
    /// What a secret can be the secret of.
    pub enum AttachmentTargetType {
        /// `AWS::RDS::DBInstance`
        RdsDbInstance = "AWS::RDS::DBInstance",
        /// `AWS::RDS::DBCluster`
        RdsDbCluster = "AWS::RDS::DBCluster",
        /// `AWS::RDS::DBProxy`
        RdsDbProxy = "AWS::RDS::DBProxy",
        /// `AWS::Redshift::Cluster`
        RedshiftCluster = "AWS::Redshift::Cluster",
        /// `AWS::DocDB::DBInstance`
        DocdbDbInstance = "AWS::DocDB::DBInstance",
        /// `AWS::DocDB::DBCluster`
        DocdbDbCluster = "AWS::DocDB::DBCluster",
    }
}

/// What a secret is attached to.
#[derive(Clone, Debug)]
pub struct SecretAttachmentTargetProps {
    /// The id.
    pub target_id: String,
    /// The type.
    pub target_type: AttachmentTargetType,
}

/// Anything that a secret can be attached to.
pub trait ISecretAttachmentTarget {
    /// What the secret is attached to.
    fn as_secret_attachment_target(&self) -> SecretAttachmentTargetProps;
}

impl ISecretAttachmentTarget for SecretAttachmentTargetProps {
    fn as_secret_attachment_target(&self) -> SecretAttachmentTargetProps {
        self.clone()
    }
}

/// Properties of a [`SecretTargetAttachment`].
#[derive(Clone)]
pub struct SecretTargetAttachmentProps {
    /// The secret.
    pub secret: SecretRef,
    /// What it is attached to.
    pub target: Rc<dyn ISecretAttachmentTarget>,
}

/// A secret that is attached to something; clones are the same.
#[derive(Clone)]
pub struct SecretTargetAttachment(Rc<SecretCore>);

is_secret! { SecretTargetAttachment }

constructor!(SecretTargetAttachment, SecretTargetAttachmentProps);

impl SecretTargetAttachment {
    /// Attaches a secret.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: SecretTargetAttachmentProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_secretsmanager.SecretTargetAttachment";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let (secret, target) = (props.secret, props.target.as_secret_attachment_target());
        let attachment = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::SecretsManager::SecretTargetAttachment",
            object! {
                "SecretId" => secret.secret_arn(),
                "TargetId" => target.target_id,
                "TargetType" => target.target_type,
            },
        )?;
        let arn = attachment.ref_();
        let (name, key) = (secret.secret_name(), secret.encryption_key().cloned());
        let kind = SecretKind::Attached(feature_flags::enabled(base.node(), FORWARD_POLICY).then_some(secret));
        Ok(Self(Rc::new(SecretCore::new(base, arn.clone(), Some(arn), name, key, kind))))
    }

    /// The ARN of the secret, known once it is attached.
    pub fn secret_target_attachment_secret_arn(&self) -> String {
        self.0.arn.clone()
    }

    /// An existing attached secret by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_secret_target_attachment_secret_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        secret_target_attachment_secret_arn: impl Into<String>,
    ) -> Result<SecretRef> {
        Secret::from_attachment_arn(scope, id.as_ref(), secret_target_attachment_secret_arn.into())
    }
}
