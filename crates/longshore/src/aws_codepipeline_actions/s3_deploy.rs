//! Deployments into buckets.

use std::rc::Rc;

use bon::Builder;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::units::Duration;

use super::action::{DEPLOY_BOUNDS, action_class, common_properties};
use crate::aws_codepipeline::{Action, ActionBinding, ActionConfig, ActionKind, ActionProperties, Artifact};
use crate::aws_iam::RoleRef;
use crate::aws_kms::KeyRef;
use crate::aws_s3::{BucketAccessControl, BucketRef};

/// A directive of how long copies of an object are fresh.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CacheControl {
    /// The text of the directive.
    pub value: String,
}

macro_rules! directives {
    ($($(#[$m:meta])* $name:ident => $text:literal,)*) => {
        $($(#[$m])* pub fn $name() -> Self {
            Self::from_string($text)
        })*
    };
}

impl CacheControl {
    directives! {
        /// `must-revalidate`
        must_revalidate => "must-revalidate",
        /// `no-cache`
        no_cache => "no-cache",
        /// `no-transform`
        no_transform => "no-transform",
        /// `no-store`
        no_store => "no-store",
        /// `must-understand`
        must_understand => "must-understand",
        /// `public`
        set_public => "public",
        /// `private`
        set_private => "private",
        /// `immutable`
        immutable => "immutable",
        /// `proxy-revalidate`
        proxy_revalidate => "proxy-revalidate",
    }

    /// `max-age`
    ///
    /// # Errors
    /// When the time is no whole number of seconds.
    pub fn max_age(t: Duration) -> Result<Self> {
        Ok(Self::from_string(format!("max-age={}", t.to_seconds()?)))
    }

    /// `s-maxage`
    ///
    /// # Errors
    /// When the time is no whole number of seconds.
    pub fn s_max_age(t: Duration) -> Result<Self> {
        Ok(Self::from_string(format!("s-maxage={}", t.to_seconds()?)))
    }

    /// `stale-while-revalidate`
    ///
    /// # Errors
    /// When the time is no whole number of seconds.
    pub fn stale_while_revalidate(t: Duration) -> Result<Self> {
        Ok(Self::from_string(format!("stale-while-revalidate={}", t.to_seconds()?)))
    }

    /// `stale-if-error`
    ///
    /// # Errors
    /// When the time is no whole number of seconds.
    pub fn stale_if_error(t: Duration) -> Result<Self> {
        Ok(Self::from_string(format!("stale-if-error={}", t.to_seconds()?)))
    }

    /// Any directive.
    pub fn from_string(s: impl Into<String>) -> Self {
        Self { value: s.into() }
    }
}

/// Properties of an [`S3DeployAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct S3DeployActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The role that the action has. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// Whether the files of the input are written, rather than its archive. Default true.
    pub extract: Option<bool>,
    /// The key or prefix. Default: none, which needs `extract`.
    pub object_key: Option<String>,
    /// What is written.
    pub input: Artifact,
    /// The bucket.
    #[builder(into)]
    pub bucket: BucketRef,
    /// Who can read the objects. Default: as the bucket says.
    pub access_control: Option<BucketAccessControl>,
    /// How long copies of the objects are fresh.
    pub cache_control: Option<Vec<CacheControl>>,
    /// The key that objects are encrypted with. Default: as the bucket says.
    #[builder(into)]
    pub encryption_key: Option<KeyRef>,
}

/// A deployment into a bucket; clones are the same action.
#[derive(Clone)]
pub struct S3DeployAction {
    action: Action,
}

impl S3DeployAction {
    /// Makes an action.
    pub fn new(props: S3DeployActionProps) -> Self {
        Self { action: Action::new(Kind(Rc::new(props))) }
    }
}

action_class!(S3DeployAction);

struct Kind(Rc<S3DeployActionProps>);

fn canned(acl: BucketAccessControl) -> &'static str {
    match acl {
        BucketAccessControl::Private => "private",
        BucketAccessControl::PublicRead => "public-read",
        BucketAccessControl::PublicReadWrite => "public-read-write",
        BucketAccessControl::AuthenticatedRead => "authenticated-read",
        BucketAccessControl::LogDeliveryWrite => "log-delivery-write",
        BucketAccessControl::BucketOwnerRead => "bucket-owner-read",
        BucketAccessControl::BucketOwnerFullControl => "bucket-owner-full-control",
        BucketAccessControl::AwsExecRead => "aws-exec-read",
    }
}

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        ActionProperties {
            inputs: vec![self.0.input.clone()],
            resource: Some(self.0.bucket.base().clone()),
            ..common_properties!(self.0, Deploy, "S3", DEPLOY_BOUNDS)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { options, .. } = *binding;
        let (props, role) = (&self.0, &options.role);
        props.bucket.grant_write(role, "*")?;
        if props.access_control.is_some() {
            props.bucket.grant_put_acl(role, "*")?;
        }
        options.bucket.grant_read(role, "*")?;
        if let Some(key) = props.encryption_key.as_ref().and_then(KeyRef::key) {
            key.grant_encrypt(role)?;
        }
        let directives = |all: &Vec<CacheControl>| all.iter().map(|c| c.value.as_str()).collect::<Vec<_>>().join(", ");
        Ok(ActionConfig {
            configuration: Some(object! {
                "BucketName" => props.bucket.bucket_name(),
                "Extract" => if props.extract == Some(false) { "false" } else { "true" },
                "ObjectKey" => props.object_key.clone(),
                "CannedACL" => props.access_control.map(canned),
                "CacheControl" => props.cache_control.as_ref().map(directives),
                "KMSEncryptionKeyARN" => props.encryption_key.as_ref().map(|k| k.key_arn().to_owned()),
            }),
        })
    }
}
