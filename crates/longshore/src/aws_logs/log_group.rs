//! Log groups: owned by a stack, or existing ones.

use std::cell::OnceCell;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase, ResourceEnvironment};
use longshore_core::stack::Stack;
use longshore_core::value::{Object, Value};

use super::{
    FilterPattern, MetricFilter, MetricFilterOptions, ResourcePolicy, ResourcePolicyProps, SubscriptionFilter,
    SubscriptionFilterOptions,
};
use crate::aws_cloudwatch::{Metric, MetricOptions, Stats, with_statistic};
use crate::aws_iam::{
    AddToResourcePolicyResult, ArnPrincipal, Grant, GrantWithResourceOptions, IGrantable, IResourceWithPolicy,
    PolicyStatement, PolicyStatementProps, PrincipalRef,
};
use crate::aws_kms::KeyRef;
use crate::props::construct_props;

const WRITE: [&str; 2] = ["logs:CreateLogStream", "logs:PutLogEvents"];
const READ: [&str; 5] = [
    "logs:FilterLogEvents",
    "logs:GetLogEvents",
    "logs:GetLogGroupFields",
    "logs:DescribeLogGroups",
    "logs:DescribeLogStreams",
];

/// How long log events are kept.
// Source: CloudWatch Logs API, PutRetentionPolicy retentionInDays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetentionDays {
    /// 1 day.
    OneDay,
    /// 3 days.
    ThreeDays,
    /// 5 days.
    FiveDays,
    /// 7 days.
    OneWeek,
    /// 14 days.
    TwoWeeks,
    /// 30 days.
    OneMonth,
    /// 60 days.
    TwoMonths,
    /// 90 days.
    ThreeMonths,
    /// 120 days.
    FourMonths,
    /// 150 days.
    FiveMonths,
    /// 180 days.
    SixMonths,
    /// 365 days.
    OneYear,
    /// 400 days.
    ThirteenMonths,
    /// 545 days.
    EighteenMonths,
    /// 731 days.
    TwoYears,
    /// 1096 days.
    ThreeYears,
    /// 1827 days.
    FiveYears,
    /// 2192 days.
    SixYears,
    /// 2557 days.
    SevenYears,
    /// 2922 days.
    EightYears,
    /// 3288 days.
    NineYears,
    /// 3653 days.
    TenYears,
    /// For ever.
    Infinite,
}

impl RetentionDays {
    /// The number of days; none for ever.
    pub const fn days(self) -> Option<u32> {
        Some(match self {
            RetentionDays::OneDay => 1,
            RetentionDays::ThreeDays => 3,
            RetentionDays::FiveDays => 5,
            RetentionDays::OneWeek => 7,
            RetentionDays::TwoWeeks => 14,
            RetentionDays::OneMonth => 30,
            RetentionDays::TwoMonths => 60,
            RetentionDays::ThreeMonths => 90,
            RetentionDays::FourMonths => 120,
            RetentionDays::FiveMonths => 150,
            RetentionDays::SixMonths => 180,
            RetentionDays::OneYear => 365,
            RetentionDays::ThirteenMonths => 400,
            RetentionDays::EighteenMonths => 545,
            RetentionDays::TwoYears => 731,
            RetentionDays::ThreeYears => 1096,
            RetentionDays::FiveYears => 1827,
            RetentionDays::SixYears => 2192,
            RetentionDays::SevenYears => 2557,
            RetentionDays::EightYears => 2922,
            RetentionDays::NineYears => 3288,
            RetentionDays::TenYears => 3653,
            RetentionDays::Infinite => return None,
        })
    }
}

/// What a log group can do, and what it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogGroupClass {
    /// Everything.
    Standard,
    /// Cheaper to fill, without live tail, metric filters and more.
    InfrequentAccess,
    /// Only for logs of Lambda functions on their way elsewhere.
    Delivery,
}

construct_props! {
    /// Properties of a [`LogGroup`].
    #[derive(Debug, Default)]
    pub struct LogGroupProps => LogGroup as "aws-cdk-lib.aws-log.LogGroup" {
        /// The key that log events are encrypted with. Default: one of the service.
        [into] encryption_key: Option<KeyRef>,
        /// The name. Default: made by CloudFormation.
        [into] log_group_name: Option<PhysicalName>,
        /// Whether the group is protected from deletion. Default false.
        deletion_protection_enabled: Option<bool>,
        /// How long log events are kept. Default: two years.
        retention: Option<RetentionDays>,
        /// What the group can do. Default: everything.
        log_group_class: Option<LogGroupClass>,
        /// What happens to the group when it is taken out of the stack. Default: it is kept.
        removal_policy: Option<RemovalPolicy>,
    }
}

/// A log group, whoever owns it.
pub trait ILogGroup: IResourceWithPolicy {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// This log group as a resource with a policy.
    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy;

    /// The ARN, which covers the group's streams.
    fn log_group_arn(&self) -> String;

    /// The name.
    fn log_group_name(&self) -> String;

    /// Adds a stream.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn add_stream_with(&self, id: &str, props: StreamOptions) -> Result<LogStream> {
        let log_stream_name = props.log_stream_name.map(PhysicalName::from);
        LogStream::new(self.node(), id, LogStreamProps { log_stream_name, ..LogStreamProps::new(self.to_ref()) })
    }

    /// Adds a stream whose name CloudFormation makes.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn add_stream(&self, id: &str) -> Result<LogStream> {
        self.add_stream_with(id, StreamOptions::default())
    }

    /// A handle of this log group.
    #[doc(hidden)]
    fn to_ref(&self) -> LogGroupRef;

    /// Makes a metric of some events.
    ///
    /// # Errors
    /// When there are too many dimensions, or the id is empty or taken.
    fn add_metric_filter(&self, id: &str, props: MetricFilterOptions) -> Result<MetricFilter> {
        MetricFilter::of(&*self.to_ref(), id, props)
    }

    /// Sends some events to something.
    ///
    /// # Errors
    /// When that cannot get them, or the id is empty or taken.
    fn add_subscription_filter(&self, id: &str, props: SubscriptionFilterOptions) -> Result<SubscriptionFilter> {
        SubscriptionFilter::of(&*self.to_ref(), id, props)
    }

    /// A metric of the group.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        // Quirk(cdk): log-group-metric-dimensions. The metric is that of all groups.
        let options = with_statistic(options, Stats::SUM);
        Metric::of_service("AWS/Logs", metric_name, IndexMap::new(), options)?.attach_to(self.base().node())
    }

    /// How many log events come in.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_incoming_log_events(&self, options: MetricOptions) -> Result<Metric> {
        // Quirk(cdk): incoming-log-events-metric. CloudWatch has `IncomingLogEvents`, which is not what is asked for.
        self.metric("IncomingLogs", options)
    }

    /// How many bytes of log events come in.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_incoming_bytes(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("IncomingBytes", options)
    }

    /// The name that was given, or one that CloudFormation makes.
    fn log_group_physical_name(&self) -> String {
        self.base().physical_name().to_owned()
    }

    /// Makes a metric of the values of a field, such as `$.latency`.
    ///
    /// # Errors
    /// When there is such a metric.
    fn extract_metric(&self, json_field: &str, metric_namespace: &str, metric_name: &str) -> Result<Metric> {
        let exists = FilterPattern::exists(json_field);
        let options = MetricFilterOptions {
            metric_value: Some(json_field.to_owned()),
            ..MetricFilterOptions::new(exists, metric_namespace, metric_name)
        };
        self.add_metric_filter(&format!("{metric_namespace}_{metric_name}"), options)?;
        let none = MetricOptions::default();
        Metric::of_service(metric_namespace, metric_name, IndexMap::new(), none)?.attach_to(self.base().node())
    }

    /// Allows a principal some actions on the group: by its own policy, else by a policy of the account's log groups.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        Grant::add_to_principal_or_resource(GrantWithResourceOptions {
            grantee,
            actions: actions.iter().map(|a| (*a).to_owned()).collect(),
            resource_arns: vec![self.log_group_arn()],
            conditions: Object::new(),
            resource: self.as_resource_with_policy(),
            resource_self_arns: None,
        })
    }

    /// Allows a principal to make streams and write to them.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_write(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &WRITE)
    }

    /// Allows a principal to read log events.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_read(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &READ)
    }
}

/// A handle of any log group.
pub type LogGroupRef = Rc<dyn ILogGroup>;

/// A log group; clones are the same.
#[derive(Clone)]
pub struct LogGroup(Rc<Inner>);

struct Inner {
    base: ResourceBase,
    /// None where the group exists already.
    resource: Option<CfnResource>,
    arn: String,
    name: String,
    policy: OnceCell<ResourcePolicy>,
}

impl LogGroup {
    /// Adds a log group to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: LogGroupProps) -> Result<Self> {
        let name = props.log_group_name.unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_logs.LogGroup", name)?;
        let delivery = matches!(props.log_group_class, Some(LogGroupClass::Delivery));
        if delivery && props.retention.is_some() {
            return Err(Error::at(
                base.node(),
                "DeliveryLogClassRetention",
                "retention is not supported for a log group with logGroupClass DELIVERY; remove retention or use a different LogGroupClass",
            ));
        }
        let retention = props.retention.or_else(|| (!delivery).then_some(RetentionDays::TwoYears));
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::Logs::LogGroup",
            object! {
                "KmsKeyId" => props.encryption_key.as_ref().map(|k| k.key_arn().to_owned()),
                "LogGroupClass" => props.log_group_class.map(|c| match c {
                    LogGroupClass::Standard => "STANDARD",
                    LogGroupClass::InfrequentAccess => "INFREQUENT_ACCESS",
                    LogGroupClass::Delivery => "DELIVERY",
                }),
                "LogGroupName" => base.physical_name(),
                "RetentionInDays" => retention.and_then(RetentionDays::days),
                "DeletionProtectionEnabled" => props.deletion_protection_enabled,
            },
        )?;
        resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Retain), true)?;
        let arn = base.arn_attribute(resource.att("Arn"), |name| group_arn(name.to_owned()));
        let name = base.name_attribute(resource.ref_());
        Ok(Self(Rc::new(Inner { base, resource: Some(resource), arn, name, policy: OnceCell::new() })))
    }

    /// The L1 underneath; none where the group is imported.
    pub fn resource(&self) -> Option<&CfnResource> {
        self.0.resource.as_ref()
    }

    /// An existing log group by its ARN, with or without `:*` at its end.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_log_group_arn(scope: &dyn Construct, id: impl AsRef<str>, arn: impl Into<String>) -> Result<Self> {
        let arn = arn.into();
        let group = arn.strip_suffix(":*").unwrap_or(&arn);
        let parts =
            ArnComponents::split(group, ArnFormat::ColonResourceName).map_err(|e| e.with_path(scope.node().path()))?;
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_logs.LogGroupBase", Some(&arn))?;
        let (arn, name) = (format!("{group}:*"), parts.resource_name.unwrap_or_default());
        Ok(Self(Rc::new(Inner { base, resource: None, arn, name, policy: OnceCell::new() })))
    }

    /// An existing log group of the stack's account and region, by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_log_group_name(scope: &dyn Construct, id: impl AsRef<str>, name: impl Into<String>) -> Result<Self> {
        let name = name.into();
        let name = name.strip_suffix(":*").unwrap_or(&name).to_owned();
        let arn = Stack::of(scope)?.format_arn(group_arn(format!("{name}:*")))?;
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.aws_logs.LogGroupBase", None, None)?;
        Ok(Self(Rc::new(Inner { base, resource: None, arn, name, policy: OnceCell::new() })))
    }
}

fn group_arn(name: String) -> ArnComponents {
    ArnComponents {
        service: "logs".into(),
        resource: "log-group".into(),
        resource_name: Some(name),
        arn_format: ArnFormat::ColonResourceName,
        ..Default::default()
    }
}

impl Construct for LogGroup {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IResourceWithPolicy for LogGroup {
    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        let policy = match self.0.policy.get() {
            Some(policy) => policy,
            None => {
                let policy = ResourcePolicy::new(self, "Policy", ResourcePolicyProps::default())?;
                self.0.policy.get_or_init(|| policy)
            }
        };
        let principals = statement.principals().iter().map(account_of).collect::<Result<Vec<_>>>()?;
        policy.document().add_statements([with_principals(&statement, principals)?]);
        Ok(AddToResourcePolicyResult { statement_added: true, policy_dependable: Some(Dependable::of(policy)) })
    }

    fn env(&self) -> ResourceEnvironment {
        self.0.base.env().clone()
    }
}

/// Policies of log groups name accounts, not the principals in them.
fn account_of(principal: &PrincipalRef) -> Result<PrincipalRef> {
    if let Some(account) = principal.principal_account() {
        return Ok(ArnPrincipal::new(account).into());
    }
    let fragment = principal.policy_fragment()?;
    let arn = match fragment.principal_json.get("AWS").map(Vec::as_slice) {
        Some([Value::String(arn)]) => arn,
        _ => return Ok(principal.clone()),
    };
    let account = ArnComponents::split(arn, ArnFormat::SlashResourceName).ok().and_then(|a| a.account);
    Ok(match account.filter(|a| !a.is_empty()) {
        Some(account) => ArnPrincipal::new(account).into(),
        None => principal.clone(),
    })
}

fn with_principals(statement: &PolicyStatement, principals: Vec<PrincipalRef>) -> Result<PolicyStatement> {
    PolicyStatement::new(PolicyStatementProps {
        sid: statement.sid(),
        effect: Some(statement.effect()),
        actions: statement.actions(),
        not_actions: statement.not_actions(),
        principals,
        not_principals: statement.not_principals(),
        resources: statement.resources(),
        not_resources: statement.not_resources(),
        conditions: statement.conditions(),
    })
}

impl ILogGroup for LogGroup {
    fn to_ref(&self) -> LogGroupRef {
        Rc::new(self.clone())
    }

    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn log_group_arn(&self) -> String {
        self.0.arn.clone()
    }

    fn log_group_name(&self) -> String {
        self.0.name.clone()
    }
}

impl From<&LogGroup> for LogGroupRef {
    fn from(group: &LogGroup) -> Self {
        Rc::new(group.clone())
    }
}

/// What is said of a stream that is added to a log group.
#[derive(Clone, Debug, Default)]
pub struct StreamOptions {
    /// The name, unique in the group. Default: made by CloudFormation.
    pub log_stream_name: Option<String>,
}

/// A stream of a log group; clones are the same.
#[derive(Clone)]
pub struct LogStream {
    base: ResourceBase,
    resource: CfnResource,
}

construct_props! {
    /// Properties of a [`LogStream`].
    pub struct LogStreamProps => LogStream, new(log_group: LogGroupRef) {
        /// The log group.
        [into] log_group: LogGroupRef,
        /// The name. Default: made by CloudFormation.
        [into] log_stream_name: Option<PhysicalName>,
        /// What becomes of the stream when it is no longer part of the app. Default: it stays.
        removal_policy: Option<RemovalPolicy>,
    }
}

impl LogStream {
    fn make(scope: &dyn Construct, id: &str, props: LogStreamProps) -> Result<Self> {
        let name = props.log_stream_name.unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_logs.LogStream", name)?;
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::Logs::LogStream",
            object! {"LogGroupName" => props.log_group.log_group_name(), "LogStreamName" => base.physical_name()},
        )?;
        resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Retain), true)?;
        Ok(Self { base, resource })
    }

    /// The name.
    pub fn log_stream_name(&self) -> String {
        self.base.name_attribute(self.resource.ref_())
    }
}

impl Construct for LogStream {
    fn node(&self) -> &Node {
        self.base.node()
    }
}
