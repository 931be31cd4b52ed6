//! Flow logs: records of the traffic of a VPC, a subnet or a network interface.

use std::borrow::Cow;
use std::rc::Rc;

use longshore_core::annotations::Validations;
use longshore_core::arn::ArnComponents;
use longshore_core::bail;
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::feature_flags;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::tags::Tags;
use longshore_core::value::Value;

use super::subnet::NAME_TAG;
use super::{SubnetRef, VpcRef};
use crate::aws_iam::{Effect, PolicyStatement, Role, RoleRef, ServicePrincipal};
use crate::aws_logs::{LogGroup, LogGroupProps, LogGroupRef};
use crate::aws_s3::{Bucket, BucketProps, BucketRef};
use crate::props::construct_props;

const LOGGING_POLICY_FLAG: &str = "@aws-cdk/aws-s3:createDefaultLoggingPolicy";

/// A flow log, whoever owns it.
pub trait IFlowLog: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The id.
    fn flow_log_id(&self) -> String;
}

/// A handle of any flow log.
pub type FlowLogRef = Rc<dyn IFlowLog>;

/// Which traffic is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlowLogTrafficType {
    /// What is let through.
    Accept,
    /// All.
    All,
    /// What is not let through.
    Reject,
}

/// What kind of place records go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlowLogDestinationType {
    /// A log group.
    CloudWatchLogs,
    /// A bucket.
    S3,
    /// A delivery stream.
    KinesisDataFirehose,
}

impl FlowLogDestinationType {
    fn as_str(self) -> &'static str {
        match self {
            FlowLogDestinationType::CloudWatchLogs => "cloud-watch-logs",
            FlowLogDestinationType::S3 => "s3",
            FlowLogDestinationType::KinesisDataFirehose => "kinesis-data-firehose",
        }
    }
}

/// What the traffic of is recorded.
#[derive(Clone, Debug)]
pub struct FlowLogResourceType {
    /// The kind, such as `VPC`.
    pub resource_type: String,
    /// The id.
    pub resource_id: String,
}

impl FlowLogResourceType {
    fn of(resource_type: &str, resource_id: String) -> Self {
        Self { resource_type: resource_type.to_owned(), resource_id }
    }

    /// A subnet.
    pub fn from_subnet(subnet: impl Into<SubnetRef>) -> Self {
        Self::of("Subnet", subnet.into().subnet_id())
    }

    /// A VPC.
    pub fn from_vpc(vpc: impl Into<VpcRef>) -> Self {
        Self::of("VPC", vpc.into().vpc_id())
    }

    /// A network interface.
    pub fn from_network_interface_id(id: impl Into<String>) -> Self {
        Self::of("NetworkInterface", id.into())
    }

    /// A transit gateway.
    pub fn from_transit_gateway_id(id: impl Into<String>) -> Self {
        Self::of("TransitGateway", id.into())
    }

    /// An attachment to a transit gateway.
    pub fn from_transit_gateway_attachment_id(id: impl Into<String>) -> Self {
        Self::of("TransitGatewayAttachment", id.into())
    }
}

/// The format of files of records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlowLogFileFormat {
    /// Lines of text.
    PlainText,
    /// Apache Parquet.
    Parquet,
}

/// How records are kept in a bucket.
#[derive(Clone, Copy, Debug, Default)]
pub struct S3DestinationOptions {
    /// Whether keys are made as Hive wants them. Default false.
    pub hive_compatible_partitions: Option<bool>,
    /// The format of files. Default: text.
    pub file_format: Option<FlowLogFileFormat>,
    /// Whether each hour has a prefix of its own. Default false.
    pub per_hour_partition: Option<bool>,
}

/// Where records go, once that is known.
#[derive(Clone)]
pub struct FlowLogDestinationConfig {
    /// What kind of place it is.
    pub log_destination_type: FlowLogDestinationType,
    /// The role that may write there.
    pub iam_role: Option<RoleRef>,
    /// The log group.
    pub log_group: Option<LogGroupRef>,
    /// The bucket.
    pub s3_bucket: Option<BucketRef>,
    /// What keys in the bucket begin with.
    pub key_prefix: Option<String>,
    /// The ARN of the delivery stream.
    pub delivery_stream_arn: Option<String>,
    /// How records are kept in the bucket.
    pub destination_options: Option<S3DestinationOptions>,
}

impl FlowLogDestinationConfig {
    fn of(log_destination_type: FlowLogDestinationType) -> Self {
        Self {
            log_destination_type,
            iam_role: None,
            log_group: None,
            s3_bucket: None,
            key_prefix: None,
            delivery_stream_arn: None,
            destination_options: None,
        }
    }
}

/// Something that records can go to.
pub trait IFlowLogDestination {
    /// Makes what is missing in the flow log's construct, and allows writing.
    ///
    /// # Errors
    /// When something cannot be made.
    fn bind(&self, scope: &dyn Construct) -> Result<FlowLogDestinationConfig>;
}

/// Where records go; clones are the same.
#[derive(Clone)]
pub struct FlowLogDestination(Rc<dyn IFlowLogDestination>);

impl FlowLogDestination {
    /// A new log group, by a new role.
    pub fn to_cloud_watch_logs() -> Self {
        Self::to_cloud_watch_logs_with(None, None)
    }

    /// A log group, by a role; each by default a new one.
    pub fn to_cloud_watch_logs_with(log_group: Option<LogGroupRef>, iam_role: Option<RoleRef>) -> Self {
        Self(Rc::new(ToLogs { log_group, iam_role }))
    }

    /// A new bucket, which is kept when the flow log goes.
    pub fn to_s3() -> Self {
        Self::to_s3_with(None, None, None)
    }

    /// A bucket, by default a new one, and what keys in it begin with.
    pub fn to_s3_with(
        bucket: Option<BucketRef>,
        key_prefix: Option<String>,
        options: Option<S3DestinationOptions>,
    ) -> Self {
        Self(Rc::new(ToS3 { bucket, key_prefix, options: options.unwrap_or_default() }))
    }

    /// A delivery stream, by its ARN.
    pub fn to_kinesis_data_firehose_destination(delivery_stream_arn: impl Into<String>) -> Self {
        Self(Rc::new(ToFirehose(delivery_stream_arn.into())))
    }

    /// A place of the user's own.
    pub fn custom(destination: impl IFlowLogDestination + 'static) -> Self {
        Self(Rc::new(destination))
    }
}

impl IFlowLogDestination for FlowLogDestination {
    fn bind(&self, scope: &dyn Construct) -> Result<FlowLogDestinationConfig> {
        self.0.bind(scope)
    }
}

struct ToLogs {
    log_group: Option<LogGroupRef>,
    iam_role: Option<RoleRef>,
}

impl IFlowLogDestination for ToLogs {
    fn bind(&self, scope: &dyn Construct) -> Result<FlowLogDestinationConfig> {
        let role = match &self.iam_role {
            Some(role) => role.clone(),
            None => {
                let service = ServicePrincipal::new("vpc-flow-logs.amazonaws.com");
                let role = Role::builder(scope, "IAMRole").assumed_by(service);
                RoleRef::from(&role.role_name(PhysicalName::GenerateIfNeeded).build()?)
            }
        };
        let group = match &self.log_group {
            Some(group) => group.clone(),
            None => LogGroupRef::from(&LogGroup::new(scope, "LogGroup", LogGroupProps::default())?),
        };
        role.add_to_principal_policy(
            &PolicyStatement::builder()
                .actions(["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"])
                .effect(Effect::Allow)
                .resource(group.log_group_arn())
                .build()?,
        )?;
        let config = FlowLogDestinationConfig::of(FlowLogDestinationType::CloudWatchLogs);
        Ok(FlowLogDestinationConfig { iam_role: Some(role), log_group: Some(group), ..config })
    }
}

struct ToS3 {
    bucket: Option<BucketRef>,
    key_prefix: Option<String>,
    options: S3DestinationOptions,
}

impl ToS3 {
    /// Lets the log delivery service write to the bucket.
    fn allow(&self, scope: &dyn Construct, bucket: &BucketRef) -> Result<()> {
        let stack = Stack::of(scope)?;
        let mut prefix = self.key_prefix.clone().unwrap_or_default();
        if !prefix.is_empty() && !prefix.ends_with('/') {
            prefix.push('/');
        }
        let hive = if self.options.hive_compatible_partitions == Some(true) { "aws-account-id=" } else { "" };
        let objects = bucket.arn_for_objects(&format!("{prefix}AWSLogs/{hive}{}/*", stack.account()));
        let source = stack.format_arn(ArnComponents {
            service: "logs".into(),
            resource: "*".into(),
            ..ArnComponents::default()
        })?;
        let service = || ServicePrincipal::new("delivery.logs.amazonaws.com");
        let of_account = || object! {"aws:SourceAccount" => stack.account()};
        let mut for_objects = object! {"s3:x-amz-acl" => "bucket-owner-full-control"};
        for_objects.extend(of_account());
        for (actions, resource, equals) in [
            (vec!["s3:PutObject"], objects, for_objects),
            (vec!["s3:GetBucketAcl", "s3:ListBucket"], bucket.bucket_arn(), of_account()),
        ] {
            bucket.add_to_resource_policy(
                PolicyStatement::builder()
                    .effect(Effect::Allow)
                    .principal(service())
                    .resource(resource)
                    .actions(actions)
                    .condition("StringEquals", equals)
                    .condition("ArnLike", object! {"aws:SourceArn" => source.as_str()})
                    .build()?,
            )?;
        }
        Ok(())
    }
}

impl IFlowLogDestination for ToS3 {
    fn bind(&self, scope: &dyn Construct) -> Result<FlowLogDestinationConfig> {
        let bucket = match &self.bucket {
            Some(bucket) => bucket.clone(),
            None => {
                let props = BucketProps { removal_policy: Some(RemovalPolicy::Retain), ..BucketProps::default() };
                BucketRef::from(&Bucket::new(scope, "Bucket", props)?)
            }
        };
        if feature_flags::enabled(scope, LOGGING_POLICY_FLAG) {
            self.allow(scope, &bucket)?;
        }
        let options = self.options;
        let said = options.file_format.is_some()
            || options.per_hour_partition == Some(true)
            || options.hive_compatible_partitions == Some(true);
        let config = FlowLogDestinationConfig::of(FlowLogDestinationType::S3);
        Ok(FlowLogDestinationConfig {
            s3_bucket: Some(bucket),
            key_prefix: self.key_prefix.clone(),
            destination_options: said.then_some(S3DestinationOptions {
                file_format: options.file_format.or(Some(FlowLogFileFormat::PlainText)),
                per_hour_partition: options.per_hour_partition.or(Some(false)),
                hive_compatible_partitions: options.hive_compatible_partitions.or(Some(false)),
            }),
            ..config
        })
    }
}

struct ToFirehose(String);

impl IFlowLogDestination for ToFirehose {
    fn bind(&self, scope: &dyn Construct) -> Result<FlowLogDestinationConfig> {
        if self.0.is_empty() {
            bail!(
                scope,
                "SpecifyExactlyOneDeliveryStream",
                "Specify exactly one of either deliveryStream or deliveryStreamArn."
            );
        }
        let config = FlowLogDestinationConfig::of(FlowLogDestinationType::KinesisDataFirehose);
        Ok(FlowLogDestinationConfig { delivery_stream_arn: Some(self.0.clone()), ..config })
    }
}

/// How long records are collected before they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlowLogMaxAggregationInterval {
    /// A minute.
    OneMinute,
    /// Ten minutes.
    TenMinutes,
}

/// Fields of records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogFormat(Cow<'static, str>);

macro_rules! fields {
    ($($NAME:ident = $field:literal,)*) => {
        impl LogFormat {
            $(
                #[doc = concat!("The field `", $field, "`.")]
                pub const $NAME: Self = Self(Cow::Borrowed(concat!("${", $field, "}")));
            )*
        }
    };
}
// Source: VPC user guide, "Flow log records".
fields! {
    VERSION = "version",
    ACCOUNT_ID = "account-id",
    INTERFACE_ID = "interface-id",
    SRC_ADDR = "srcaddr",
    DST_ADDR = "dstaddr",
    SRC_PORT = "srcport",
    DST_PORT = "dstport",
    PROTOCOL = "protocol",
    PACKETS = "packets",
    BYTES = "bytes",
    START_TIMESTAMP = "start",
    END_TIMESTAMP = "end",
    ACTION = "action",
    LOG_STATUS = "log-status",
    VPC_ID = "vpc-id",
    SUBNET_ID = "subnet-id",
    INSTANCE_ID = "instance-id",
    TCP_FLAGS = "tcp-flags",
    TRAFFIC_TYPE = "type",
    PKT_SRC_ADDR = "pkt-srcaddr",
    PKT_DST_ADDR = "pkt-dstaddr",
    REGION = "region",
    AZ_ID = "az-id",
    SUBLOCATION_TYPE = "sublocation-type",
    SUBLOCATION_ID = "sublocation-id",
    PKT_SRC_AWS_SERVICE = "pkt-src-aws-service",
    PKT_DST_AWS_SERVICE = "pkt-dst-aws-service",
    FLOW_DIRECTION = "flow-direction",
    TRAFFIC_PATH = "traffic-path",
    ECS_CLUSTER_ARN = "ecs-cluster-arn",
    ECS_CLUSTER_NAME = "ecs-cluster-name",
    ECS_CONTAINER_INSTANCE_ARN = "ecs-container-instance-arn",
    ECS_CONTAINER_INSTANCE_ID = "ecs-container-instance-id",
    ECS_CONTAINER_ID = "ecs-container-id",
    ECS_SECOND_CONTAINER_ID = "ecs-second-container-id",
    ECS_SERVICE_NAME = "ecs-service-name",
    ECS_TASK_DEFINITION_ARN = "ecs-task-definition-arn",
    ECS_TASK_ARN = "ecs-task-arn",
    ECS_TASK_ID = "ecs-task-id",
}

impl LogFormat {
    /// The fields of records that don't say.
    pub const ALL_DEFAULT_FIELDS: Self = Self(Cow::Borrowed(
        "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets} ${bytes} ${start} ${end} ${action} ${log-status}",
    ));

    /// A format as the service writes it.
    pub fn custom(format_string: impl Into<String>) -> Self {
        Self(Cow::Owned(format_string.into()))
    }

    /// A field by its name.
    pub fn field(field: impl Into<String>) -> Self {
        Self(Cow::Owned(format!("${{{}}}", field.into())))
    }

    /// The format as the service writes it.
    pub fn value(&self) -> String {
        self.0.clone().into_owned()
    }
}

/// How a flow log is made.
#[derive(Clone, Default)]
pub struct FlowLogOptions {
    /// Which traffic is recorded. Default: all.
    pub traffic_type: Option<FlowLogTrafficType>,
    /// Where records go. Default: a new log group.
    pub destination: Option<FlowLogDestination>,
    /// The fields of records. Default: [`LogFormat::ALL_DEFAULT_FIELDS`].
    pub log_format: Option<Vec<LogFormat>>,
    /// How long records are collected before they are written. Default: ten minutes.
    pub max_aggregation_interval: Option<FlowLogMaxAggregationInterval>,
}

construct_props! {
    /// Properties of a [`FlowLog`].
    pub struct FlowLogProps => FlowLog {
        /// The name. Default: the path of the construct.
        [into] flow_log_name: Option<String>,
        /// What the traffic of is recorded.
        resource_type: FlowLogResourceType,
        /// Which traffic is recorded. Default: all.
        traffic_type: Option<FlowLogTrafficType>,
        /// Where records go. Default: a new log group.
        destination: Option<FlowLogDestination>,
        /// The fields of records. Default: [`LogFormat::ALL_DEFAULT_FIELDS`].
        log_format: Option<Vec<LogFormat>>,
        /// How long records are collected before they are written. Default: ten minutes.
        max_aggregation_interval: Option<FlowLogMaxAggregationInterval>,
    }
}

/// A flow log; clones are the same.
#[derive(Clone)]
pub struct FlowLog(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    destination: FlowLogDestinationConfig,
}

impl FlowLog {
    fn make(scope: &dyn Construct, id: &str, props: FlowLogProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.FlowLog", PhysicalName::Unset)?;
        let node = base.node();
        let destination =
            props.destination.clone().unwrap_or_else(FlowLogDestination::to_cloud_watch_logs).bind(node)?;
        let name = props.flow_log_name.clone().filter(|n| !n.is_empty());
        Tags::of(node).add(NAME_TAG, name.unwrap_or_else(|| node.path().to_owned()));
        let prefix = destination.key_prefix.as_ref().filter(|p| !p.is_empty());
        let place = destination.delivery_stream_arn.clone().or_else(|| {
            let bucket = destination.s3_bucket.as_ref()?;
            Some(prefix.map_or_else(|| bucket.bucket_arn(), |p| bucket.arn_for_objects(p)))
        });
        let resource = CfnResource::l1(
            node,
            "FlowLog",
            "AWS::EC2::FlowLog",
            object! {
                "DestinationOptions" => destination.destination_options.map(|o| object! {
                    "fileFormat" => o.file_format.map(|f| match f {
                        FlowLogFileFormat::PlainText => "plain-text",
                        FlowLogFileFormat::Parquet => "parquet",
                    }),
                    "perHourPartition" => o.per_hour_partition,
                    "hiveCompatiblePartitions" => o.hive_compatible_partitions,
                }),
                "DeliverLogsPermissionArn" => destination.iam_role.as_ref().map(|r| r.role_arn()),
                "LogDestinationType" => destination.log_destination_type.as_str(),
                "LogGroupName" => destination.log_group.as_ref().map(|g| g.log_group_name()),
                "MaxAggregationInterval" => props.max_aggregation_interval.map(|i| match i {
                    FlowLogMaxAggregationInterval::OneMinute => 60,
                    FlowLogMaxAggregationInterval::TenMinutes => 600,
                }),
                "ResourceId" => props.resource_type.resource_id.as_str(),
                "ResourceType" => props.resource_type.resource_type.as_str(),
                "TrafficType" => traffic_type(node, &props)?,
                "LogFormat" => props.log_format.as_ref().map(|f| {
                    f.iter().map(LogFormat::value).collect::<Vec<_>>().join(" ")
                }),
                "LogDestination" => place,
            },
        )?;
        if let Some(bucket) = &destination.s3_bucket {
            // Logs come until the flow log is gone, so it goes before what lets them in, and what empties the bucket.
            for id in ["Policy", "AutoDeleteObjectsCustomResource"] {
                let child = bucket.node().try_find_child(id).map(|n| n.default_child()).transpose()?.flatten();
                if let Some(first) = child.as_ref().and_then(CfnResource::at) {
                    resource.add_dependency(&first)?;
                }
            }
        }
        node.set_default_child(&resource);
        for rule in ["CloudFormation-Validate::F3002", "CloudFormation-Validate::F3003"] {
            Validations::of(node).acknowledge_once(rule, "AWS::EC2::FlowLog DestinationOptions accepts properties in camelCase, even they are listed as PascalCase in the spec");
        }
        Ok(Self(Rc::new(Owned { base, resource, destination })))
    }

    /// An existing flow log by its id.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_flow_log_id(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        flow_log_id: impl Into<String>,
    ) -> Result<FlowLogRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_ec2.FlowLog", None)?;
        Ok(Rc::new(Imported { base, id: flow_log_id.into() }))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The bucket that records go to, if they go to one.
    pub fn bucket(&self) -> Option<&BucketRef> {
        self.0.destination.s3_bucket.as_ref()
    }

    /// What keys in the bucket begin with.
    pub fn key_prefix(&self) -> Option<String> {
        self.0.destination.key_prefix.clone()
    }

    /// The role that may write records.
    pub fn iam_role(&self) -> Option<&RoleRef> {
        self.0.destination.iam_role.as_ref()
    }

    /// The log group that records go to, if they go to one.
    pub fn log_group(&self) -> Option<&LogGroupRef> {
        self.0.destination.log_group.as_ref()
    }

    /// The ARN of the delivery stream that records go to, if they go to one.
    pub fn delivery_stream_arn(&self) -> Option<String> {
        self.0.destination.delivery_stream_arn.clone()
    }
}

fn traffic_type(node: &Node, props: &FlowLogProps) -> Result<Value> {
    if matches!(props.resource_type.resource_type.as_str(), "TransitGateway" | "TransitGatewayAttachment") {
        if props.traffic_type.is_some() {
            bail!(
                node,
                "TrafficTypeSupportedTransitGateway",
                "trafficType is not supported for Transit Gateway and Transit Gateway Attachment"
            );
        }
        if props.max_aggregation_interval == Some(FlowLogMaxAggregationInterval::TenMinutes) {
            bail!(
                node,
                "MaxAggregationIntervalSetTransit",
                "maxAggregationInterval must be set to ONE_MINUTE for Transit Gateway and Transit Gateway Attachment"
            );
        }
        return Ok(Value::Undefined);
    }
    Ok(match props.traffic_type {
        Some(FlowLogTrafficType::Accept) => "ACCEPT",
        Some(FlowLogTrafficType::Reject) => "REJECT",
        Some(FlowLogTrafficType::All) | None => "ALL",
    }
    .into())
}

impl Construct for FlowLog {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IFlowLog for FlowLog {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn flow_log_id(&self) -> String {
        self.0.resource.ref_()
    }
}

struct Imported {
    base: ResourceBase,
    id: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IFlowLog for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn flow_log_id(&self) -> String {
        self.id.clone()
    }
}
