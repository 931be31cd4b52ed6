//! Buckets: owned by a stack, or existing ones.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use longshore_core::annotations::Validations;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::Result;
use longshore_core::intrinsics::Fn as CfnFn;
use longshore_core::resource::{PhysicalName, ResourceBase, ResourceEnvironment};
use longshore_core::token::Lazy;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::bucket_props::{BucketNamespace, Encryption};
use super::notifications::{BucketNotifications, HandlerOptions};
use super::replication::{self, GrantReplicationPermissionProps, Replication};
use super::{
    BucketAccessControl, BucketAttributes, BucketMetrics, BucketPolicy, BucketPolicyProps, BucketProps, CorsRule,
    EventType, IBucketNotificationDestination, Inventory, LifecycleRule, NotificationKeyFilter, ObjectOwnership,
    OnCloudTrailBucketEventOptions, auto_delete_objects, bucket_import, bucket_name, cfn_bucket, cloud_trail, features,
};
use crate::aws_events::Rule;
use crate::aws_iam::{
    AddToResourcePolicyResult, AnyPrincipal, Effect, Grant, GrantOnKeyResult, GrantWithResourceOptions, IGrantable,
    IResourceWithPolicy, PolicyStatement, RoleRef,
};
use crate::aws_kms::{self, KeyRef};

const READ: [&str; 3] = ["s3:GetObject*", "s3:GetBucket*", "s3:List*"];
const PUT: [&str; 6] = [
    "s3:PutObject",
    "s3:PutObjectLegalHold",
    "s3:PutObjectRetention",
    "s3:PutObjectTagging",
    "s3:PutObjectVersionTagging",
    "s3:Abort*",
];
const DELETE: [&str; 1] = ["s3:DeleteObject*"];
const KEY_READ: [&str; 2] = ["kms:Decrypt", "kms:DescribeKey"];
const KEY_WRITE: [&str; 4] = ["kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Decrypt"];
const KEY_READ_WRITE: [&str; 5] =
    ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"];

/// The URL of a key, or of what has the keys.
fn url(prefix: &str, of: &str, key: &str) -> String {
    match key {
        "" => format!("{prefix}/{of}"),
        key => format!("{prefix}/{of}/{}", key.strip_prefix('/').unwrap_or(key)),
    }
}

/// How URLs by way of edge locations are made.
#[derive(Clone, Copy, Debug, Default)]
pub struct TransferAccelerationUrlOptions {
    /// Whether the host has addresses of both versions of the internet protocol. Default false.
    pub dual_stack: Option<bool>,
}

/// How URLs with the bucket in the host are made.
#[derive(Clone, Copy, Debug, Default)]
pub struct VirtualHostedStyleUrlOptions {
    /// Whether the region is in the host as well. Default true.
    pub regional: Option<bool>,
}

/// A bucket, whoever owns it.
pub trait IBucket: IResourceWithPolicy {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// This bucket as an object of this trait.
    #[doc(hidden)]
    fn as_bucket(&self) -> &dyn IBucket;

    /// Whether the app owns the bucket.
    #[doc(hidden)]
    fn is_owned(&self) -> bool {
        self.as_owned().is_some()
    }

    /// The bucket, if the app owns it.
    #[doc(hidden)]
    fn as_owned(&self) -> Option<&Bucket> {
        None
    }

    /// Tells something of certain events, of objects that pass the filters.
    ///
    /// # Errors
    /// When the destination cannot be used, or a filter is not valid.
    fn add_event_notification(
        &self,
        event: EventType,
        dest: &dyn IBucketNotificationDestination,
        filters: Vec<NotificationKeyFilter>,
    ) -> Result<()> {
        let bucket = self.as_bucket();
        BucketNotifications::of(bucket)?.add(bucket, event, dest, &filters)
    }

    /// Tells something of objects that are made.
    ///
    /// # Errors
    /// When the destination cannot be used, or a filter is not valid.
    fn add_object_created_notification(
        &self,
        dest: &dyn IBucketNotificationDestination,
        filters: Vec<NotificationKeyFilter>,
    ) -> Result<()> {
        self.add_event_notification(EventType::ObjectCreated, dest, filters)
    }

    /// Tells something of objects that are removed.
    ///
    /// # Errors
    /// When the destination cannot be used, or a filter is not valid.
    fn add_object_removed_notification(
        &self,
        dest: &dyn IBucketNotificationDestination,
        filters: Vec<NotificationKeyFilter>,
    ) -> Result<()> {
        self.add_event_notification(EventType::ObjectRemoved, dest, filters)
    }

    /// Tells EventBridge of everything that happens to objects.
    ///
    /// # Errors
    /// When the function that does it cannot be made.
    fn enable_event_bridge_notification(&self) -> Result<()> {
        let bucket = self.as_bucket();
        BucketNotifications::of(bucket)?.enable_event_bridge(bucket)
    }

    /// Allows everybody some actions on objects whose keys match a pattern, `*` for all. Default action: reading them.
    ///
    /// # Errors
    /// When public access is blocked.
    fn grant_public_access(&self, key_prefix: &str, allowed_actions: &[&str]) -> Result<Grant> {
        let actions = if allowed_actions.is_empty() { &["s3:GetObject"][..] } else { allowed_actions };
        self.grant(&AnyPrincipal::new(), actions, &[], key_prefix, false)
    }

    /// This bucket as a resource with a policy.
    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy;

    /// The ARN.
    fn bucket_arn(&self) -> String;

    /// The name.
    fn bucket_name(&self) -> String;

    /// The host, without the region.
    fn bucket_domain_name(&self) -> String;

    /// The host, with the region.
    fn bucket_regional_domain_name(&self) -> String;

    /// The host for both versions of the internet protocol, with the region.
    fn bucket_dual_stack_domain_name(&self) -> String;

    /// The URL of the bucket as a website.
    fn bucket_website_url(&self) -> String;

    /// The host of the bucket as a website.
    fn bucket_website_domain_name(&self) -> String;

    /// Whether the bucket is a website.
    fn is_website(&self) -> bool;

    /// The key that objects are encrypted with.
    fn encryption_key(&self) -> Option<&KeyRef>;

    /// The policy; none before it has a statement, and of buckets that the app doesn't own.
    fn policy(&self) -> Option<BucketPolicy> {
        None
    }

    /// The ARN of the role that copies objects to other buckets, where the app knows it.
    fn replication_role_arn(&self) -> Option<String> {
        None
    }

    /// The ARN of objects, by a pattern of their keys.
    fn arn_for_objects(&self, pattern: &str) -> String {
        format!("{}/{pattern}", self.bucket_arn())
    }

    /// The `s3://` URL of an object; without a key, of the bucket.
    fn s3_url_for_object(&self, key: &str) -> String {
        url("s3:/", &self.bucket_name(), key)
    }

    /// The HTTPS URL of an object, with the bucket in the path; without a key, of the bucket.
    fn url_for_object(&self, key: &str) -> String {
        let (region, suffix) = (&self.base().env().region, self.base().stack().url_suffix());
        url(&format!("https://s3.{region}.{suffix}"), &self.bucket_name(), key)
    }

    /// The HTTPS URL of an object, with the bucket in the host; without a key, of the bucket.
    fn virtual_hosted_url_for_object(&self, key: &str) -> String {
        self.virtual_hosted_url_for_object_with(key, VirtualHostedStyleUrlOptions::default())
    }

    /// The HTTPS URL of an object, with the bucket and perhaps no region in the host; without a key, of the bucket.
    fn virtual_hosted_url_for_object_with(&self, key: &str, options: VirtualHostedStyleUrlOptions) -> String {
        let host = match options.regional {
            Some(false) => self.bucket_domain_name(),
            _ => self.bucket_regional_domain_name(),
        };
        url("https:/", &host, key)
    }

    /// The HTTPS URL of an object by way of an edge location; without a key, of the bucket.
    fn transfer_acceleration_url_for_object(&self, key: &str, options: TransferAccelerationUrlOptions) -> String {
        let stacks = if options.dual_stack == Some(true) { ".dualstack" } else { "" };
        let host = format!("https://{}.s3-accelerate{stacks}.amazonaws.com", self.bucket_name());
        format!("{host}/{}", key.strip_prefix('/').unwrap_or(key))
    }

    /// Allows a principal some actions with the key, if there is one.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_on_key(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<GrantOnKeyResult> {
        aws_kms::grant_on_key(self.encryption_key(), grantee, actions)
    }

    /// Allows a principal some actions on the bucket's objects and, if `with_bucket`, on the bucket, and some with its key.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant(
        &self,
        grantee: &dyn IGrantable,
        actions: &[&str],
        key_actions: &[&str],
        objects: &str,
        with_bucket: bool,
    ) -> Result<Grant> {
        let mut resource_arns = vec![self.arn_for_objects(objects)];
        if with_bucket {
            resource_arns.insert(0, self.bucket_arn());
        }
        let granted = Grant::add_to_principal_or_resource(GrantWithResourceOptions {
            grantee,
            actions: actions.iter().map(|a| (*a).to_owned()).collect(),
            resource_arns,
            conditions: Object::new(),
            resource: self.as_resource_with_policy(),
            resource_self_arns: None,
        })?;
        if let (Some(key), false) = (self.encryption_key().and_then(KeyRef::key), key_actions.is_empty()) {
            key.grant(grantee, key_actions)?;
        }
        Ok(granted)
    }

    /// Allows a principal to read objects whose keys match a pattern, `*` for all.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_read(&self, grantee: &dyn IGrantable, objects: &str) -> Result<Grant> {
        self.grant(grantee, &READ, &KEY_READ, objects, true)
    }

    /// Allows a principal to write and delete objects whose keys match a pattern, `*` for all.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_write(&self, grantee: &dyn IGrantable, objects: &str) -> Result<Grant> {
        let actions: Vec<&str> = DELETE.into_iter().chain(PUT).collect();
        self.grant(grantee, &actions, &KEY_WRITE, objects, true)
    }

    /// Allows a principal to read, write and delete objects whose keys match a pattern, `*` for all.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_read_write(&self, grantee: &dyn IGrantable, objects: &str) -> Result<Grant> {
        let actions: Vec<&str> = READ.into_iter().chain(DELETE).chain(PUT).collect();
        self.grant(grantee, &actions, &KEY_READ_WRITE, objects, true)
    }

    /// Allows a principal to write objects whose keys match a pattern, `*` for all.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_put(&self, grantee: &dyn IGrantable, objects: &str) -> Result<Grant> {
        self.grant(grantee, &PUT, &KEY_WRITE, objects, false)
    }

    /// Allows a principal to say who can read objects whose keys match a pattern, `*` for all.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_put_acl(&self, grantee: &dyn IGrantable, objects: &str) -> Result<Grant> {
        self.grant(grantee, &["s3:PutObjectAcl", "s3:PutObjectVersionAcl"], &[], objects, false)
    }

    /// Allows a principal to copy objects to other buckets, as a role of rules needs.
    ///
    /// # Errors
    /// When there is no other bucket, or a policy cannot be made.
    fn grant_replication_permission(
        &self,
        identity: &dyn IGrantable,
        props: &GrantReplicationPermissionProps,
    ) -> Result<Grant> {
        replication::grant(self.as_bucket(), identity, props)
    }

    /// Allows a role of another account to put copies of objects into the bucket, and, where an account is to own the copies,
    /// that.
    ///
    /// # Errors
    /// When the account is needed and not given.
    fn add_replication_policy(
        &self,
        role_arn: &str,
        access_control_transition: Option<bool>,
        account: Option<&str>,
    ) -> Result<()> {
        replication::add_policy(self.as_bucket(), role_arn, access_control_transition == Some(true), account)
    }

    /// Makes a rule about calls of S3's API that name the bucket or its objects; a trail of CloudTrail has to be there.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_cloud_trail_event(&self, id: &str, options: OnCloudTrailBucketEventOptions) -> Result<Rule> {
        cloud_trail::on_event(self, id, options)
    }

    /// Makes a rule about objects that are put; a trail of CloudTrail has to be there.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_cloud_trail_put_object(&self, id: &str, options: OnCloudTrailBucketEventOptions) -> Result<Rule> {
        cloud_trail::on_put_object(self, id, options)
    }

    /// Makes a rule about objects that are written in any way; a trail of CloudTrail has to be there.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_cloud_trail_write_object(&self, id: &str, options: OnCloudTrailBucketEventOptions) -> Result<Rule> {
        cloud_trail::on_write_object(self, id, options)
    }

    /// Allows a principal to delete objects whose keys match a pattern, `*` for all.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_delete(&self, grantee: &dyn IGrantable, objects: &str) -> Result<Grant> {
        self.grant(grantee, &DELETE, &[], objects, false)
    }
}

/// A handle of any bucket.
pub type BucketRef = Rc<dyn IBucket>;

/// A bucket; clones are the same.
#[derive(Clone)]
pub struct Bucket(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    key: Option<KeyRef>,
    policy: OnceCell<BucketPolicy>,
    lifecycle_rules: Rc<RefCell<Vec<LifecycleRule>>>,
    object_ownership: Option<ObjectOwnership>,
    sizes_acknowledged: Cell<bool>,
    disallow_public_access: bool,
    access: Access,
    cors: Rc<RefCell<Vec<CorsRule>>>,
    metrics: Rc<RefCell<Vec<BucketMetrics>>>,
    inventories: Inventories,
    is_website: bool,
    replication_role: Option<RoleRef>,
}

/// Inventories as CloudFormation has them; an id that is not valid is told of at synthesis.
type Inventories = Rc<RefCell<Vec<Result<Value>>>>;

/// The canned list of who may read objects, and who owns them.
struct Access {
    control: Rc<Cell<Option<BucketAccessControl>>>,
    ownership: Rc<RefCell<Value>>,
}

impl Bucket {
    /// Adds a bucket to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub(super) fn make(scope: &dyn Construct, id: &str, props: BucketProps) -> Result<Self> {
        let name = props.bucket_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_s3.Bucket", name.clone())?;
        let node = base.node().clone();
        if let PhysicalName::Name(name) = &name {
            bucket_name::check(&node, name, false)?;
        }
        props.check_naming(&node)?;
        props.check(&node)?;
        let encryption = Encryption::of(&node, &props)?;
        let website = features::website(&node, &props)?;
        let object_lock = features::object_lock(&node, &props)?;
        let replication = Replication::of(&node, base.stack().account(), &props)?;
        let is_website = !website.is_undefined();
        let access = Access {
            control: Rc::new(Cell::new(props.access_control)),
            ownership: Rc::new(RefCell::new(features::ownership(&node, props.object_ownership, props.access_control)?)),
        };
        if props.access_control.is_some() {
            features::acknowledge_access(&node);
        }
        let (control, ownership) = (Rc::clone(&access.control), Rc::clone(&access.ownership));
        let cors = Rc::<RefCell<Vec<CorsRule>>>::default();
        let metrics = Rc::<RefCell<Vec<BucketMetrics>>>::default();
        let inventories = Inventories::default();
        let lists = (Rc::clone(&cors), Rc::clone(&metrics), Rc::clone(&inventories));
        let lifecycle_rules = Rc::new(RefCell::new(props.lifecycle_rules.clone().unwrap_or_default()));
        let minimum_size = props.transition_default_minimum_object_size;
        let (rules, at) = (Rc::clone(&lifecycle_rules), node.clone());
        let lifecycle = Lazy::any(move || {
            let rules = rules.borrow().iter().map(|r| r.render(&at)).collect::<Result<Vec<_>>>()?;
            Ok(if rules.is_empty() {
                Value::Undefined
            } else {
                object! {"Rules" => rules, "TransitionDefaultMinimumObjectSize" => minimum_size.map(|s| s.as_str())}
                    .into()
            })
        });
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::S3::Bucket",
            object! {
                "BucketName" => base.physical_name(),
                "BucketNamePrefix" => props.bucket_name_prefix.as_deref(),
                "BucketNamespace" => props.bucket_namespace.map(BucketNamespace::as_str),
                "BucketEncryption" => encryption.configuration,
                "VersioningConfiguration" => (props.versioned == Some(true))
                    .then(|| object! {"Status" => "Enabled"}),
                "LifecycleConfiguration" => lifecycle,
                "PublicAccessBlockConfiguration" => props.block_public_access.map(|b| b.render(&node)),
                "WebsiteConfiguration" => website,
                "MetricsConfigurations" => Lazy::uncached(move |_| Ok(features::metrics(&lists.1.borrow()))),
                "CorsConfiguration" => Lazy::uncached(move |_| Ok(features::cors(&lists.0.borrow()))),
                "AccessControl" => Lazy::uncached(move |_| Ok(control.get().map(BucketAccessControl::as_str).into())),
                "LoggingConfiguration" => features::access_logs(&node, &props)?,
                "InventoryConfigurations" =>
                    Lazy::uncached(move |_| {
                    let all = lists.2.borrow().iter().cloned().collect::<Result<Vec<_>>>()?;
                    Ok(Value::from(all).or_undefined_if_empty())
                }),
                "OwnershipControls" => Lazy::uncached(move |_| Ok(ownership.borrow().clone())),
                "AccelerateConfiguration" => (props.transfer_acceleration == Some(true))
                    .then(|| object! {"AccelerationStatus" => "Enabled"}),
                "IntelligentTieringConfigurations" => features::tiering(&props)?,
                "ObjectLockEnabled" => if object_lock.is_some() { Some(true) } else { props.object_lock_enabled },
                "ObjectLockConfiguration" => object_lock,
                "ReplicationConfiguration" => replication.as_ref().map(|r| r.configuration.clone()),
                "AbacStatus" => props.abac_status.map(|on| if on { "Enabled" } else { "Disabled" }),
            },
        )?;
        resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Retain), true)?;
        let bucket = Self(Rc::new(Owned {
            base,
            resource,
            key: encryption.key,
            policy: OnceCell::new(),
            lifecycle_rules,
            object_ownership: props.object_ownership,
            sizes_acknowledged: Cell::new(false),
            disallow_public_access: props.block_public_access.is_some_and(|b| b.block_public_policy == Some(true)),
            access,
            cors,
            metrics,
            inventories,
            is_website,
            replication_role: replication.as_ref().map(|r| r.role.clone()),
        }));
        if let Some((role, granted)) = replication.and_then(|r| Some((r.role, r.granted?))) {
            bucket.grant_replication_permission(&*role, &granted)?;
        }
        node.attach(HandlerOptions {
            role: props.notifications_handler_role.clone(),
            skip_validation: props.notifications_skip_destination_validation == Some(true),
        });
        if props.enforce_ssl == Some(true) {
            bucket.deny("Bool", object! {"aws:SecureTransport" => "false"})?;
            if let Some(version) = props.minimum_tls_version {
                bucket.deny("NumericLessThan", object! {"s3:TlsVersion" => version})?;
            }
        }
        bucket.deliver_logs(&props)?;
        for inventory in props.inventories.iter().flatten() {
            bucket.add_inventory(inventory.clone());
        }
        bucket.0.metrics.borrow_mut().extend(props.metrics.clone().unwrap_or_default());
        bucket.0.cors.borrow_mut().extend(props.cors.clone().unwrap_or_default());
        for rule in bucket.0.lifecycle_rules.borrow().iter() {
            bucket.acknowledge_sizes(rule);
        }
        if props.public_read_access == Some(true) {
            if props.block_public_access.is_none() {
                bail!(
                    &node,
                    "CannotPublicReadAccessProperty",
                    "Cannot use 'publicReadAccess' property on a bucket without allowing bucket-level public access through 'blockPublicAccess' property."
                );
            }
            bucket.grant_public_access("*", &[])?;
        }
        if props.auto_delete_objects == Some(true) {
            bucket.made_policy()?;
            auto_delete_objects::enable(&bucket)?;
        }
        if props.event_bridge_enabled == Some(true) {
            bucket.enable_event_bridge_notification()?;
        }
        Ok(bucket)
    }

    fn deliver_logs(&self, props: &BucketProps) -> Result<()> {
        let prefix = props.server_access_logs_prefix.as_deref().filter(|p| !p.is_empty());
        match (&props.server_access_logs_bucket, prefix) {
            (Some(bucket), _) => match bucket.as_owned() {
                Some(bucket) => bucket.allow_log_delivery(self, prefix),
                None => {
                    features::warn_of_logs(self.node(), bucket);
                    Ok(())
                }
            },
            (None, Some(_)) => self.allow_log_delivery(self, prefix),
            (None, None) => Ok(()),
        }
    }

    /// Lets S3's log delivery group write objects.
    pub(super) fn log_delivery_write(&self) -> Result<()> {
        let access = &self.0.access;
        let log_delivery = BucketAccessControl::LogDeliveryWrite;
        if access.control.get().is_some_and(|a| a != log_delivery) {
            bail!(
                self,
                "CannotEnableLogDeliveryBucket",
                "Cannot enable log delivery to this bucket because the bucket's ACL has been set and can't be changed"
            );
        }
        access.control.set(Some(log_delivery));
        let ownership = features::ownership(self.node(), self.0.object_ownership, Some(log_delivery))?;
        *access.ownership.borrow_mut() = ownership;
        features::acknowledge_access(self.node());
        Ok(())
    }

    /// Allows other sites to use the bucket in a browser.
    pub fn add_cors_rule(&self, rule: CorsRule) {
        self.0.cors.borrow_mut().push(rule);
    }

    /// Adds metrics of requests.
    pub fn add_metric(&self, metric: BucketMetrics) {
        self.0.metrics.borrow_mut().push(metric);
    }

    /// Adds a list of objects that is made regularly.
    pub fn add_inventory(&self, inventory: Inventory) {
        let index = self.0.inventories.borrow().len();
        let inventory = inventory.render(self.node(), &self.bucket_arn(), index);
        self.0.inventories.borrow_mut().push(inventory);
    }

    /// Adds a rule by which objects are moved and deleted.
    pub fn add_lifecycle_rule(&self, rule: LifecycleRule) {
        self.acknowledge_sizes(&rule);
        self.0.lifecycle_rules.borrow_mut().push(rule);
    }

    // Quirk(cdk): sizes-are-numbers. CloudFormation has texts for the sizes of a rule, and its validator says so.
    fn acknowledge_sizes(&self, rule: &LifecycleRule) {
        if rule.object_size_less_than.is_some() && !self.0.sizes_acknowledged.replace(true) {
            Validations::of(self).acknowledge_once(
                "CloudFormation-Validate::W9003",
                "LifecycleRule.objectSizeLessThan and LifecycleRule.objectSizeGreaterThan are numbers for historical reasons",
            );
        }
    }

    /// Refuses names that no bucket can have; with `allow_legacy_bucket_naming`, those that none could ever have.
    ///
    /// # Errors
    /// When it is such a name.
    pub fn validate_bucket_name(physical_name: &str, allow_legacy_bucket_naming: bool) -> Result<()> {
        bucket_name::refuse(physical_name, allow_legacy_bucket_naming)
    }

    /// The policy, made when it is first needed.
    fn made_policy(&self) -> Result<&BucketPolicy> {
        if let Some(policy) = self.0.policy.get() {
            return Ok(policy);
        }
        let props = BucketPolicyProps { bucket: self.bucket_name(), document: None, removal_policy: None };
        let policy = BucketPolicy::new(self, "Policy", props)?;
        Ok(self.0.policy.get_or_init(|| policy))
    }

    /// Denies everybody everything under a condition.
    fn deny(&self, operator: &str, condition: Object) -> Result<()> {
        self.add_to_resource_policy(
            PolicyStatement::builder()
                .action("s3:*")
                .condition(operator, condition)
                .effect(Effect::Deny)
                .resources([self.bucket_arn(), self.arn_for_objects("*")])
                .principal(AnyPrincipal::new())
                .build()?,
        )?;
        Ok(())
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The ARN of the role that copies objects to other buckets; none without rules.
    pub fn replication_role_arn(&self) -> Option<String> {
        self.0.replication_role.as_ref().map(|r| r.role_arn())
    }

    /// Whether nobody can be given public access.
    pub fn disallow_public_access(&self) -> bool {
        self.0.disallow_public_access
    }

    /// The bucket that an L1 of the stack is.
    ///
    /// # Errors
    /// When the policy of the bucket's key cannot be read.
    pub fn from_cfn_bucket(cfn_bucket: &CfnResource) -> Result<BucketRef> {
        Ok(cfn_bucket::of(cfn_bucket)?)
    }

    /// An existing bucket by its name.
    ///
    /// # Errors
    /// When the name is not valid, or the id is empty or taken.
    pub fn from_bucket_name(scope: &dyn Construct, id: impl AsRef<str>, name: impl Into<String>) -> Result<BucketRef> {
        let attrs = BucketAttributes { bucket_name: Some(name.into()), ..Default::default() };
        Self::from_bucket_attributes(scope, id, attrs)
    }

    /// An existing bucket by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_bucket_arn(scope: &dyn Construct, id: impl AsRef<str>, arn: impl Into<String>) -> Result<BucketRef> {
        let attrs = BucketAttributes { bucket_arn: Some(arn.into()), ..Default::default() };
        Self::from_bucket_attributes(scope, id, attrs)
    }

    /// An existing bucket.
    ///
    /// # Errors
    /// When there is neither name nor ARN, one is not valid, or the id is empty or taken.
    pub fn from_bucket_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: BucketAttributes,
    ) -> Result<BucketRef> {
        bucket_import::import(scope, id.as_ref(), attrs)
    }
}

pub(super) fn bucket_arn(name: &str) -> ArnComponents {
    ArnComponents {
        service: "s3".into(),
        region: Some(String::new()),
        account: Some(String::new()),
        resource: name.to_owned(),
        arn_format: ArnFormat::NoResourceName,
        ..Default::default()
    }
}

impl Construct for Bucket {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IResourceWithPolicy for Bucket {
    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        let policy = self.made_policy()?;
        policy.document().add_statements([statement]);
        Ok(AddToResourcePolicyResult { statement_added: true, policy_dependable: Some(Dependable::of(policy)) })
    }

    fn env(&self) -> ResourceEnvironment {
        self.0.base.env().clone()
    }
}

impl IBucket for Bucket {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn as_bucket(&self) -> &dyn IBucket {
        self
    }

    fn as_owned(&self) -> Option<&Bucket> {
        Some(self)
    }

    fn grant_public_access(&self, key_prefix: &str, allowed_actions: &[&str]) -> Result<Grant> {
        if self.0.disallow_public_access {
            bail!(
                self,
                "CannotGrantPublicAccessWhenBlockPublicPolicyEnabled",
                "Cannot grant public access when 'blockPublicPolicy' is enabled"
            );
        }
        let actions = if allowed_actions.is_empty() { &["s3:GetObject"][..] } else { allowed_actions };
        self.grant(&AnyPrincipal::new(), actions, &[], key_prefix, false)
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn bucket_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("Arn"), bucket_arn)
    }

    fn bucket_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.ref_())
    }

    fn bucket_domain_name(&self) -> String {
        self.0.resource.att("DomainName")
    }

    fn bucket_regional_domain_name(&self) -> String {
        self.0.resource.att("RegionalDomainName")
    }

    fn bucket_dual_stack_domain_name(&self) -> String {
        self.0.resource.att("DualStackDomainName")
    }

    fn bucket_website_url(&self) -> String {
        self.0.resource.att("WebsiteURL")
    }

    fn bucket_website_domain_name(&self) -> String {
        let url = self.bucket_website_url();
        Lazy::any(move || Ok(CfnFn::select(2, &CfnFn::split("/", &url, None)?)?.into())).to_string()
    }

    fn is_website(&self) -> bool {
        self.0.is_website
    }

    fn encryption_key(&self) -> Option<&KeyRef> {
        self.0.key.as_ref()
    }

    fn policy(&self) -> Option<BucketPolicy> {
        self.0.policy.get().cloned()
    }

    fn replication_role_arn(&self) -> Option<String> {
        Self::replication_role_arn(self)
    }
}

impl From<&Bucket> for BucketRef {
    fn from(bucket: &Bucket) -> Self {
        Rc::new(bucket.clone())
    }
}
