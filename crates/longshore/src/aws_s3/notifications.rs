//! What buckets tell of their objects.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use longshore_core::aspects::{AspectOptions, Aspects};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;
use longshore_core::stack::Stack;
use longshore_core::token::Lazy;
use longshore_core::value::{Object, Value};
use longshore_core::{array, bail, feature_flags, object};

use super::IBucket;
use crate::aws_iam::{ManagedPolicy, Policy, PolicyProps, PolicyStatement, Role, RoleRef, ServicePrincipal};

/// Whether what others set of a bucket is kept, also of the app's own buckets.
const KEEP_OTHERS: &str = "@aws-cdk/aws-s3:keepNotificationInImportedBucket";

crate::props::text_enum! {
    /// Something that happens to objects.
    pub enum EventType {
        /// `s3:ObjectCreated:*`
        ObjectCreated = "s3:ObjectCreated:*",
        /// `s3:ObjectCreated:Put`
        ObjectCreatedPut = "s3:ObjectCreated:Put",
        /// `s3:ObjectCreated:Post`
        ObjectCreatedPost = "s3:ObjectCreated:Post",
        /// `s3:ObjectCreated:Copy`
        ObjectCreatedCopy = "s3:ObjectCreated:Copy",
        /// `s3:ObjectCreated:CompleteMultipartUpload`
        ObjectCreatedCompleteMultipartUpload = "s3:ObjectCreated:CompleteMultipartUpload",
        /// `s3:ObjectRemoved:*`
        ObjectRemoved = "s3:ObjectRemoved:*",
        /// `s3:ObjectRemoved:Delete`
        ObjectRemovedDelete = "s3:ObjectRemoved:Delete",
        /// `s3:ObjectRemoved:DeleteMarkerCreated`
        ObjectRemovedDeleteMarkerCreated = "s3:ObjectRemoved:DeleteMarkerCreated",
        /// `s3:ObjectRestore:Post`
        ObjectRestorePost = "s3:ObjectRestore:Post",
        /// `s3:ObjectRestore:Completed`
        ObjectRestoreCompleted = "s3:ObjectRestore:Completed",
        /// `s3:ObjectRestore:Delete`
        ObjectRestoreDelete = "s3:ObjectRestore:Delete",
        /// `s3:ReducedRedundancyLostObject`
        ReducedRedundancyLostObject = "s3:ReducedRedundancyLostObject",
        /// `s3:Replication:OperationFailedReplication`
        ReplicationOperationFailedReplication = "s3:Replication:OperationFailedReplication",
        /// `s3:Replication:OperationMissedThreshold`
        ReplicationOperationMissedThreshold = "s3:Replication:OperationMissedThreshold",
        /// `s3:Replication:OperationReplicatedAfterThreshold`
        ReplicationOperationReplicatedAfterThreshold = "s3:Replication:OperationReplicatedAfterThreshold",
        /// `s3:Replication:OperationNotTracked`
        ReplicationOperationNotTracked = "s3:Replication:OperationNotTracked",
        /// `s3:LifecycleExpiration:*`
        LifecycleExpiration = "s3:LifecycleExpiration:*",
        /// `s3:LifecycleExpiration:Delete`
        LifecycleExpirationDelete = "s3:LifecycleExpiration:Delete",
        /// `s3:LifecycleExpiration:DeleteMarkerCreated`
        LifecycleExpirationDeleteMarkerCreated = "s3:LifecycleExpiration:DeleteMarkerCreated",
        /// `s3:LifecycleTransition`
        LifecycleTransition = "s3:LifecycleTransition",
        /// `s3:IntelligentTiering`
        IntelligentTiering = "s3:IntelligentTiering",
        /// `s3:ObjectTagging:*`
        ObjectTagging = "s3:ObjectTagging:*",
        /// `s3:ObjectTagging:Put`
        ObjectTaggingPut = "s3:ObjectTagging:Put",
        /// `s3:ObjectTagging:Delete`
        ObjectTaggingDelete = "s3:ObjectTagging:Delete",
        /// `s3:ObjectAcl:Put`
        ObjectAclPut = "s3:ObjectAcl:Put",
        /// `s3:ObjectRestore:*`
        ObjectRestore = "s3:ObjectRestore:*",
        /// `s3:Replication:*`
        Replication = "s3:Replication:*",
    }
}

/// The kind of something that is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BucketNotificationDestinationType {
    /// A function.
    Lambda,
    /// A queue.
    Queue,
    /// A topic.
    Topic,
}

/// Something that is told, once it is known.
#[derive(Clone)]
pub struct BucketNotificationDestinationConfig {
    /// Its kind.
    pub r#type: BucketNotificationDestinationType,
    /// Its ARN.
    pub arn: String,
    /// What has to be there before it is told.
    pub dependencies: Option<Vec<Node>>,
}

/// Something that a bucket can tell of its objects.
pub trait IBucketNotificationDestination {
    /// Prepares it for a bucket.
    ///
    /// # Errors
    /// When something cannot be made.
    fn bind(&self, scope: &dyn Construct, bucket: &dyn IBucket) -> Result<BucketNotificationDestinationConfig>;
}

/// Which objects are told of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NotificationKeyFilter {
    /// What keys begin with.
    pub prefix: Option<String>,
    /// What keys end with.
    pub suffix: Option<String>,
}

/// What a bucket tells; kept at the bucket's node.
pub(super) struct BucketNotifications {
    node: Node,
    told: Rc<Told>,
    role: Option<RoleRef>,
    skip_validation: bool,
    resource: OnceCell<CfnResource>,
}

#[derive(Default)]
struct Told {
    event_bridge: Cell<bool>,
    functions: RefCell<Vec<Value>>,
    queues: RefCell<Vec<Value>>,
    topics: RefCell<Vec<Value>>,
}

impl Told {
    fn render(&self) -> Object {
        let list = |of: &RefCell<Vec<Value>>| Value::from(of.borrow().clone()).or_undefined_if_empty();
        object! {
            "EventBridgeConfiguration" => self.event_bridge.get().then(Object::new),
            "LambdaFunctionConfigurations" => list(&self.functions),
            "QueueConfigurations" => list(&self.queues),
            "TopicConfigurations" => list(&self.topics),
        }
    }
}

/// How the function that sets what a bucket tells is made; kept at the bucket's node.
#[derive(Clone, Default)]
pub(super) struct HandlerOptions {
    pub(super) role: Option<RoleRef>,
    pub(super) skip_validation: bool,
}

impl BucketNotifications {
    pub(super) fn of(bucket: &dyn IBucket) -> Result<Rc<Self>> {
        let at = bucket.base().node();
        if let Some(known) = at.part::<Self>() {
            return Ok(known);
        }
        let options = at.part::<HandlerOptions>().map(|o| (*o).clone()).unwrap_or_default();
        let node = Node::new(at, "Notifications", "constructs.Construct")?;
        Ok(at.attach(Self {
            node,
            told: Rc::default(),
            role: options.role,
            skip_validation: options.skip_validation,
            resource: OnceCell::new(),
        }))
    }

    pub(super) fn add(
        &self,
        bucket: &dyn IBucket,
        event: EventType,
        destination: &dyn IBucketNotificationDestination,
        filters: &[NotificationKeyFilter],
    ) -> Result<()> {
        let resource = self.resource(bucket)?;
        let target = destination.bind(&self.node, bucket)?;
        let filter = filter(&self.node, filters)?;
        for needed in target.dependencies.iter().flatten() {
            resource.node().add_dependency(&[needed]);
        }
        let (list, key) = match target.r#type {
            BucketNotificationDestinationType::Lambda => (&self.told.functions, "LambdaFunctionArn"),
            BucketNotificationDestinationType::Queue => (&self.told.queues, "QueueArn"),
            BucketNotificationDestinationType::Topic => (&self.told.topics, "TopicArn"),
        };
        let entry = object! {"Events" => array![event.as_str()], "Filter" => filter, key => target.arn};
        list.borrow_mut().push(entry.into());
        Ok(())
    }

    pub(super) fn enable_event_bridge(&self, bucket: &dyn IBucket) -> Result<()> {
        self.resource(bucket)?;
        self.told.event_bridge.set(true);
        Ok(())
    }

    fn resource(&self, bucket: &dyn IBucket) -> Result<&CfnResource> {
        if let Some(made) = self.resource.get() {
            return Ok(made);
        }
        let handler = Handler::of(&self.node, self.role.clone())?;
        let managed = bucket.is_owned() && !feature_flags::enabled(&self.node, KEEP_OTHERS);
        let allow = |action: &str| PolicyStatement::builder().action(action).resource(bucket.bucket_arn()).build();
        let mut statements = vec![allow("s3:PutBucketNotification")?];
        if !managed {
            statements.push(allow("s3:GetBucketNotification")?);
        }
        let policy = Policy::new(
            &self.node,
            "HandlerPolicy",
            PolicyProps { statements: Some(statements), ..Default::default() },
        )?;
        handler.role.attach_inline_policy(&policy)?;
        let told = Rc::clone(&self.told);
        let resource = CfnResource::new(
            &self.node,
            "Resource",
            "Custom::S3BucketNotifications",
            object! {
                "ServiceToken" => handler.function.att("Arn"),
                "BucketName" => bucket.bucket_name(),
                "NotificationConfiguration" => Lazy::uncached(move |_| Ok(told.render().into())),
                "Managed" => managed,
                "SkipDestinationValidation" => self.skip_validation,
            },
        )?;
        resource.node().add_dependency(&[&policy]);
        // A policy that the bucket gets later has to be there, too.
        let (at, me) = (bucket.base().clone(), resource.clone());
        let wait = move |visited: &Node| {
            if visited.is_same(me.node())
                && let Some(policy) = policy_of(&at)
            {
                visited.add_dependency(&[&policy]);
            }
            Ok(())
        };
        Aspects::of(&self.node).add_with(wait, AspectOptions { priority: None });
        Ok(self.resource.get_or_init(|| resource))
    }
}

/// The policy that a bucket has by now.
fn policy_of(bucket: &ResourceBase) -> Option<Node> {
    bucket.node().try_find_child("Policy")
}

fn filter(at: &Node, filters: &[NotificationKeyFilter]) -> Result<Value> {
    if filters.is_empty() {
        return Ok(Value::Undefined);
    }
    let mut rules: Vec<Value> = Vec::new();
    let (mut prefixed, mut suffixed) = (false, false);
    let given = |text: &Option<String>| text.clone().filter(|t| !t.is_empty());
    for rule in filters {
        let (prefix, suffix) = (given(&rule.prefix), given(&rule.suffix));
        if prefix.is_none() && suffix.is_none() {
            bail!(
                at,
                "NotificationKeyFilterMustSpecifyPrefixOrSuffix",
                "NotificationKeyFilter must specify `prefix` and/or `suffix`"
            );
        }
        if let Some(suffix) = suffix {
            if std::mem::replace(&mut suffixed, true) {
                bail!(at, "CannotSpecifyMultipleSuffixRules", "Cannot specify more than one suffix rule in a filter.");
            }
            rules.push(object! {"Name" => "suffix", "Value" => suffix}.into());
        }
        if let Some(prefix) = prefix {
            if std::mem::replace(&mut prefixed, true) {
                bail!(at, "CannotSpecifyMultiplePrefixRules", "Cannot specify more than one prefix rule in a filter.");
            }
            rules.push(object! {"Name" => "prefix", "Value" => prefix}.into());
        }
    }
    Ok(object! {"Key" => object! {"FilterRules" => rules}}.into())
}

/// The function that sets what buckets tell, one of a stack.
// Differs(cdk): notifications-code. The function is Longshore's own, so the code in the template is another.
#[derive(Clone)]
struct Handler {
    role: RoleRef,
    function: CfnResource,
}

impl Handler {
    fn of(scope: &Node, role: Option<RoleRef>) -> Result<Self> {
        const ID: &str = "BucketNotificationsHandler050a0587b7544547bf325f094a3db834";
        let stack = Stack::of(scope)?;
        if let Some(known) = stack.node().try_find_child(ID).and_then(|n| n.part::<Handler>()) {
            return Ok((*known).clone());
        }
        let node = Node::new(&stack, ID, "constructs.Construct")?;
        let role = match role {
            Some(role) => role,
            None => {
                let lambda = ServicePrincipal::new("lambda.amazonaws.com");
                RoleRef::from(&Role::builder(&node, "Role").assumed_by(lambda).build()?)
            }
        };
        let basic = "service-role/AWSLambdaBasicExecutionRole";
        role.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name(basic));
        let function = CfnResource::new(
            &node,
            "Resource",
            "AWS::Lambda::Function",
            object! {
                "Description" =>
                    "AWS CloudFormation handler for \"Custom::S3BucketNotifications\" resources (@aws-cdk/aws-s3)",
                "Code" => object! {"ZipFile" => include_str!("notifications_handler.py")},
                "Handler" => "index.handler",
                "Role" => role.role_arn(),
                "Runtime" => "python3.13",
                "Timeout" => 300,
            },
        )?;
        function.node().add_dependency(&[&role]);
        let handler = Self { role, function };
        node.attach(handler.clone());
        Ok(handler)
    }
}
