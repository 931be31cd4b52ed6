//! Buckets that L1s of the stack are.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::Result;
use longshore_core::intrinsics::Fn as CfnFn;
use longshore_core::resource::{ResourceBase, ResourceEnvironment};
use longshore_core::token::{Lazy, Token, sole_token};
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::{BucketPolicy, BucketPolicyProps, IBucket};
use crate::aws_iam::{
    AddToResourcePolicyResult, AnyPrincipal, Grant, IResourceWithPolicy, PolicyDocument, PolicyStatement,
};
use crate::aws_kms::{Key, KeyRef};

/// The bucket of an L1.
pub(super) struct CfnBucket {
    base: ResourceBase,
    resource: CfnResource,
    key: Option<KeyRef>,
    policy: RefCell<Option<BucketPolicy>>,
}

fn token_of(value: &Value) -> Option<Token> {
    match value {
        Value::Token(token) => Some(token.clone()),
        Value::String(text) => sole_token(text),
        _ => None,
    }
}

fn target(token: &Token, resource_type: &str) -> Option<CfnResource> {
    let target = CfnResource::at(token.resolvable().as_reference()?.target())?;
    Some(target).filter(|r| r.resource_type() == resource_type)
}

/// The resource of a type that a value refers to.
// Quirk(cdk): l1-of-l2-name. The name that an L2 gives of itself is not taken for one.
pub(super) fn referred(value: &Value, resource_type: &str) -> Option<CfnResource> {
    target(&token_of(value)?, resource_type)
}

/// The L1 of the key that an L1 of a bucket is encrypted with, where there is one kind of encryption.
fn key_of(bucket: &CfnResource) -> Option<CfnResource> {
    let encryption = bucket.property("BucketEncryption");
    let [only] = encryption.get("ServerSideEncryptionConfiguration")?.as_array()? else { return None };
    referred(only.get("ServerSideEncryptionByDefault")?.get("KMSMasterKeyID")?, "AWS::KMS::Key")
}

/// The bucket that an L1 is, always the same.
pub(super) fn of(resource: &CfnResource) -> Result<Rc<CfnBucket>> {
    const ID: &str = "@FromCfnBucket";
    if let Some(known) = resource.node().try_find_child(ID).and_then(|n| n.part::<Rc<CfnBucket>>()) {
        return Ok(Rc::clone(&*known));
    }
    let key = key_of(resource).map(|key| Key::from_cfn_key(&key)).transpose()?.map(KeyRef::from);
    let base = ResourceBase::imported_in(resource, ID, "aws-cdk-lib.aws_s3.BucketBase", None, None)?;
    let node = base.node().clone();
    node.set_default_child(resource);
    let bucket = Rc::new(CfnBucket { base, resource: resource.clone(), key, policy: RefCell::default() });
    node.attach(Rc::clone(&bucket));
    Ok(bucket)
}

impl CfnBucket {
    /// Has statements go to a policy that is there.
    pub(super) fn set_policy(&self, policy: BucketPolicy) {
        *self.policy.borrow_mut() = Some(policy);
    }

    fn blocks_public_policy(&self) -> bool {
        let blocks = self.resource.property("PublicAccessBlockConfiguration");
        matches!(blocks.get("BlockPublicPolicy"), Some(Value::Bool(true)))
    }
}

impl Construct for CfnBucket {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IResourceWithPolicy for CfnBucket {
    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        let known = self.policy.borrow().clone();
        let policy = match known {
            Some(policy) => policy,
            None => {
                let props = BucketPolicyProps { bucket: self.bucket_name(), document: None, removal_policy: None };
                let policy = BucketPolicy::new(self, "Policy", props)?;
                self.set_policy(policy.clone());
                policy
            }
        };
        policy.document().add_statements([statement]);
        Ok(AddToResourcePolicyResult { statement_added: true, policy_dependable: Some(Dependable::of(&policy)) })
    }

    fn env(&self) -> ResourceEnvironment {
        self.base.env().clone()
    }
}

impl IBucket for CfnBucket {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn as_bucket(&self) -> &dyn IBucket {
        self
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn grant_public_access(&self, key_prefix: &str, allowed_actions: &[&str]) -> Result<Grant> {
        if self.blocks_public_policy() {
            bail!(
                self,
                "CannotGrantPublicAccessWhenBlockPublicPolicyEnabled",
                "Cannot grant public access when 'blockPublicPolicy' is enabled"
            );
        }
        let actions = if allowed_actions.is_empty() { &["s3:GetObject"][..] } else { allowed_actions };
        self.grant(&AnyPrincipal::new(), actions, &[], key_prefix, false)
    }

    fn bucket_arn(&self) -> String {
        self.resource.att("Arn")
    }

    fn bucket_name(&self) -> String {
        self.resource.ref_()
    }

    fn bucket_domain_name(&self) -> String {
        self.resource.att("DomainName")
    }

    fn bucket_regional_domain_name(&self) -> String {
        self.resource.att("RegionalDomainName")
    }

    fn bucket_dual_stack_domain_name(&self) -> String {
        self.resource.att("DualStackDomainName")
    }

    fn bucket_website_url(&self) -> String {
        self.resource.att("WebsiteURL")
    }

    fn bucket_website_domain_name(&self) -> String {
        let url = self.bucket_website_url();
        Lazy::any(move || Ok(CfnFn::select(2, &CfnFn::split("/", &url, None)?)?.into())).to_string()
    }

    fn is_website(&self) -> bool {
        !self.resource.property("WebsiteConfiguration").is_undefined()
    }

    fn encryption_key(&self) -> Option<&KeyRef> {
        self.key.as_ref()
    }

    fn policy(&self) -> Option<BucketPolicy> {
        self.policy.borrow().clone()
    }
}

/// The policy of an L1 of a bucket: the nearest L1 that is for the bucket, else a new one below it.
pub(super) fn policy_of(bucket: &CfnResource) -> Result<CfnResource> {
    if let Some(policy) = nearest_policy(bucket) {
        return Ok(policy);
    }
    let none = object! {"Statement" => Value::Array(Vec::new())};
    let properties = object! {"Bucket" => bucket.ref_(), "PolicyDocument" => none};
    CfnResource::l1(bucket, "S3BucketPolicy", "AWS::S3::BucketPolicy", properties)
}

/// What is below the bucket is nearer than what is below its scope, and so on outwards.
fn nearest_policy(bucket: &CfnResource) -> Option<CfnResource> {
    let is_policy = |node: &Node| {
        let resource = CfnResource::at(node).filter(|r| r.resource_type() == "AWS::S3::BucketPolicy")?;
        let name = token_of(&resource.property("Bucket"))?;
        let of = target(name.resolvable().mimics().unwrap_or(&name), "AWS::S3::Bucket")?;
        of.node().is_same(bucket.node()).then_some(resource)
    };
    let mut best: Option<(usize, CfnResource)> = None;
    for (outwards, ancestor) in bucket.node().scopes().iter().rev().enumerate() {
        for node in ancestor.find_all() {
            let depth = node.scopes().len() - ancestor.scopes().len();
            let distance = depth + outwards;
            let nearer = best.as_ref().is_none_or(|(known, _)| distance < *known);
            if let Some(policy) = is_policy(&node).filter(|_| nearer) {
                best = Some((distance, policy));
            }
        }
        if best.is_some() {
            break;
        }
    }
    best.map(|(_, policy)| policy)
}

/// Adds statements to the policy that an L1 is.
pub(super) fn add_statements(
    policy: &CfnResource,
    statements: impl IntoIterator<Item = PolicyStatement>,
) -> Result<()> {
    let document = match policy.property("PolicyDocument") {
        Value::Token(token) => {
            let any = token.resolvable().as_any();
            any.and_then(|a| a.downcast_ref::<PolicyDocument>())
                .cloned()
                .map_or_else(|| PolicyDocument::from_json(Object::new()), Ok)?
        }
        json => PolicyDocument::from_json(json)?,
    };
    document.add_statements(statements);
    policy.set_property("PolicyDocument", &document);
    Ok(())
}
