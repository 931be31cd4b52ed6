//! Rules about calls of S3's API.

use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::PhysicalName;

use super::IBucket;
use crate::aws_events::{EventPattern, OnEventOptions, Rule, RuleTargetRef};

/// How a rule about a bucket is made.
#[derive(Clone, Debug, Default)]
pub struct OnCloudTrailBucketEventOptions {
    /// What the rule does. Default: nothing, until targets are added.
    pub target: Option<RuleTargetRef>,
    /// What the rule is for.
    pub description: Option<String>,
    /// The name. Default: made by CloudFormation.
    pub rule_name: Option<PhysicalName>,
    /// More of what events have to match.
    pub event_pattern: Option<EventPattern>,
    /// A construct in whose stack the rule stands, where that is in the same account and region.
    pub cross_stack_scope: Option<Node>,
    /// The keys of the objects. Default: all, and the bucket itself.
    pub paths: Option<Vec<String>>,
}

fn rule<B: IBucket + ?Sized>(
    bucket: &B,
    id: &str,
    options: OnCloudTrailBucketEventOptions,
    more: Option<EventPattern>,
) -> Result<Rule> {
    let arns = match &options.paths {
        Some(paths) => paths.iter().map(|p| bucket.arn_for_objects(p)).collect(),
        None => vec![bucket.bucket_arn()],
    };
    let pattern = EventPattern::new()
        .source(["aws.s3"])
        .detail_type(["AWS API Call via CloudTrail"])
        .detail(object! {"resources" => object! {"ARN" => arns}});
    let event = OnEventOptions {
        target: options.target,
        description: options.description,
        rule_name: options.rule_name,
        event_pattern: options.event_pattern,
        cross_stack_scope: options.cross_stack_scope,
    };
    Rule::on_event(bucket.node(), id, event, std::iter::once(pattern).chain(more))
}

pub(super) fn on_event<B: IBucket + ?Sized>(
    bucket: &B,
    id: &str,
    options: OnCloudTrailBucketEventOptions,
) -> Result<Rule> {
    rule(bucket, id, options, None)
}

pub(super) fn on_put_object<B: IBucket + ?Sized>(
    bucket: &B,
    id: &str,
    options: OnCloudTrailBucketEventOptions,
) -> Result<Rule> {
    rule(bucket, id, options, Some(EventPattern::new().detail(object! {"eventName" => ["PutObject"]})))
}

pub(super) fn on_write_object<B: IBucket + ?Sized>(
    bucket: &B,
    id: &str,
    options: OnCloudTrailBucketEventOptions,
) -> Result<Rule> {
    let written = EventPattern::new().detail(object! {
        "eventName" => ["CompleteMultipartUpload", "CopyObject", "PutObject"],
        "requestParameters" => object! {
            "bucketName" => [bucket.bucket_name()],
            "key" => options.paths.clone(),
        },
    });
    rule(bucket, id, options, Some(written))
}
