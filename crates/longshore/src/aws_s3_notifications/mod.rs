//! What buckets tell of their objects: functions, queues and topics.

use longshore_core::annotations::Annotations;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::stack::Stack;
use longshore_core::{feature_flags, object};

use crate::aws_events_targets::node_unique_id;
use crate::aws_iam::{PolicyStatement, ServicePrincipal, ServicePrincipalOpts};
use crate::aws_kms::KeyRef;
use crate::aws_lambda::{FunctionRef, Permission};
use crate::aws_s3::{
    BucketNotificationDestinationConfig, BucketNotificationDestinationType, IBucket, IBucketNotificationDestination,
};
use crate::aws_sns::TopicRef;
use crate::aws_sqs::QueueRef;

const S3: &str = "s3.amazonaws.com";
/// Whether buckets may use the keys of topics.
const KEYS_OF_TOPICS: &str = "@aws-cdk/s3-notifications:addS3TrustKeyPolicyForSnsSubscriptions";

/// A function.
#[derive(Clone)]
pub struct LambdaDestination {
    function: FunctionRef,
}

impl LambdaDestination {
    /// Calls a function.
    pub fn new(function: impl Into<FunctionRef>) -> Self {
        Self { function: function.into() }
    }
}

impl IBucketNotificationDestination for LambdaDestination {
    fn bind(&self, _: &dyn Construct, bucket: &dyn IBucket) -> Result<BucketNotificationDestinationConfig> {
        let at = bucket.base().node();
        let id = format!("AllowBucketNotificationsTo{}", node_unique_id(&self.function.permissions_node())?);
        if at.try_find_child(&id).is_none() {
            let permission = Permission {
                source_account: Some(Stack::of(at)?.account().to_owned()),
                source_arn: Some(bucket.bucket_arn()),
                scope: Some(at.clone()),
                ..Permission::invoke(ServicePrincipal::new(S3))
            };
            self.function.add_permission(&id, permission)?;
        }
        Ok(BucketNotificationDestinationConfig {
            r#type: BucketNotificationDestinationType::Lambda,
            arn: self.function.function_arn(),
            dependencies: at.try_find_child(&id).map(|p| vec![p]),
        })
    }
}

/// Lets buckets use a key, or says what its policy has to have.
fn allow_key(key: &KeyRef, generate: &str, code: &str) -> Result<()> {
    let statement = PolicyStatement::builder()
        .principal(ServicePrincipal::new(S3))
        .actions([generate, "kms:Decrypt"])
        .resource("*")
        .build()?;
    let Some(key) = key.key() else { return Ok(()) };
    if !key.add_to_resource_policy(statement.clone())?.statement_added {
        let text = statement.to_statement_json().to_json(2);
        Annotations::of(key.node()).add_warning_v2(
            code,
            &format!("Can not change key policy of imported kms key. Ensure that your key policy contains the following permissions: \n{text}"),
        );
    }
    Ok(())
}

/// A queue.
#[derive(Clone)]
pub struct SqsDestination {
    queue: QueueRef,
}

impl SqsDestination {
    /// Sends messages to a queue.
    pub fn new(queue: impl Into<QueueRef>) -> Self {
        Self { queue: queue.into() }
    }
}

impl IBucketNotificationDestination for SqsDestination {
    fn bind(&self, _: &dyn Construct, bucket: &dyn IBucket) -> Result<BucketNotificationDestinationConfig> {
        let conditions = object! {"ArnLike" => object! {"aws:SourceArn" => bucket.bucket_arn()}};
        let s3 = ServicePrincipal::with_opts(S3, ServicePrincipalOpts { conditions, ..Default::default() });
        self.queue.grant_send_messages(&s3)?;
        if let Some(key) = self.queue.encryption_master_key() {
            allow_key(key, "kms:GenerateDataKey*", "@aws-cdk/aws-s3-notifications:sqsKMSPermissionsNotAdded")?;
        }
        Ok(BucketNotificationDestinationConfig {
            r#type: BucketNotificationDestinationType::Queue,
            arn: self.queue.queue_arn(),
            dependencies: Some(vec![self.queue.node().clone()]),
        })
    }
}

/// A topic.
#[derive(Clone)]
pub struct SnsDestination {
    topic: TopicRef,
}

impl SnsDestination {
    /// Publishes messages to a topic.
    pub fn new(topic: impl Into<TopicRef>) -> Self {
        Self { topic: topic.into() }
    }
}

impl IBucketNotificationDestination for SnsDestination {
    fn bind(&self, scope: &dyn Construct, bucket: &dyn IBucket) -> Result<BucketNotificationDestinationConfig> {
        self.topic.add_to_resource_policy(
            PolicyStatement::builder()
                .principal(ServicePrincipal::new(S3))
                .action("sns:Publish")
                .resource(self.topic.topic_arn())
                .condition("ArnLike", object! {"aws:SourceArn" => bucket.bucket_arn()})
                .build()?,
        )?;
        if let Some(key) = self.topic.master_key().filter(|_| feature_flags::enabled(scope, KEYS_OF_TOPICS)) {
            allow_key(key, "kms:GenerateDataKey", "@aws-cdk/aws-s3-notifications:snsKMSPermissionsNotAdded")?;
        }
        let node: Node = self.topic.node().clone();
        Ok(BucketNotificationDestinationConfig {
            r#type: BucketNotificationDestinationType::Topic,
            arn: self.topic.topic_arn(),
            dependencies: Some(vec![node]),
        })
    }
}
