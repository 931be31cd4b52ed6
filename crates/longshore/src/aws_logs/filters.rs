//! What is made of log events: metrics, and messages to others.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::value::Value;
use longshore_core::{array, bail, object};

use super::{FilterPatternRef, ILogGroup, LogGroupRef};
use crate::aws_cloudwatch::{Metric, MetricOptions, Unit};
use crate::aws_iam::RoleRef;
use crate::props::{construct_props, options, text_enum};

text_enum! {
    /// Who of several readers gets which events.
    pub enum Distribution {
        /// Those of a stream go to one.
        ByLogStream = "ByLogStream",
        /// Anybody gets any.
        Random = "Random",
    }
}

options! {
    /// What is said of a metric that is made of log events.
    #[derive(Clone)]
    pub struct MetricFilterOptions, new(filter_pattern: FilterPatternRef, metric_namespace: String, metric_name: String) {
        /// Which events count.
        pub filter_pattern: FilterPatternRef,
        /// The namespace of the metric.
        pub metric_namespace: String,
        /// The name of the metric.
        pub metric_name: String,
        /// The value for an event: a number, or a field of the event as `$.field`. Default: 1.
        pub metric_value: Option<String>,
        /// The value where there is no event. Default: none.
        pub default_value: Option<f64>,
        /// What the metric is looked up by, by fields of events; three at most. Default: nothing.
        pub dimensions: Option<IndexMap<String, String>>,
        /// The unit. Default: none.
        pub unit: Option<Unit>,
        /// The name of the filter. Default: made by CloudFormation.
        pub filter_name: Option<String>,
        /// Whether events count as transformers leave them. Default false.
        pub apply_on_transformed_logs: Option<bool>,
    }
}

/// A metric that is made of log events; clones are the same.
#[derive(Clone)]
pub struct MetricFilter(Rc<Filter>);

struct Filter {
    base: ResourceBase,
    namespace: String,
    name: String,
}

construct_props! {
    /// Properties of a [`MetricFilter`].
    pub struct MetricFilterProps => MetricFilter, new(log_group: LogGroupRef, filter_pattern: FilterPatternRef, metric_namespace: String, metric_name: String) {
        /// The group of the events.
        [into] log_group: LogGroupRef,
        /// Which events count.
        [into] filter_pattern: FilterPatternRef,
        /// The namespace of the metric.
        [into] metric_namespace: String,
        /// The name of the metric.
        [into] metric_name: String,
        /// The value for an event: a number, or a field of the event as `$.field`. Default: 1.
        [into] metric_value: Option<String>,
        /// The value where there is no event. Default: none.
        default_value: Option<f64>,
        /// What the metric is looked up by, by fields of events; three at most. Default: nothing.
        dimensions: Option<IndexMap<String, String>>,
        /// The unit. Default: none.
        unit: Option<Unit>,
        /// The name of the filter. Default: made by CloudFormation.
        [into] filter_name: Option<String>,
        /// Whether events count as transformers leave them. Default false.
        apply_on_transformed_logs: Option<bool>,
    }
}

impl MetricFilter {
    fn make(scope: &dyn Construct, id: &str, props: MetricFilterProps) -> Result<Self> {
        let options = MetricFilterOptions {
            filter_pattern: props.filter_pattern,
            metric_namespace: props.metric_namespace,
            metric_name: props.metric_name,
            metric_value: props.metric_value,
            default_value: props.default_value,
            dimensions: props.dimensions,
            unit: props.unit,
            filter_name: props.filter_name,
            apply_on_transformed_logs: props.apply_on_transformed_logs,
        };
        Self::made(scope, id, &*props.log_group, options)
    }

    pub(super) fn of(group: &dyn ILogGroup, id: &str, options: MetricFilterOptions) -> Result<Self> {
        let scope = group.base().node();
        all_or_nothing(scope, id, || Self::made(scope, id, group, options))
    }

    fn made(scope: &dyn Construct, id: &str, group: &dyn ILogGroup, options: MetricFilterOptions) -> Result<Self> {
        let name = options.filter_name.map(PhysicalName::from).unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_logs.MetricFilter", name)?;
        let count = options.dimensions.as_ref().map_or(0, IndexMap::len);
        if count > 3 {
            bail!(
                base.node(),
                "MetricFilterSupportsMaximumDimensions",
                "MetricFilter only supports a maximum of 3 dimensions but received {count}."
            );
        }
        let dimension =
            |(k, v): (&String, &String)| -> Value { object! {"Key" => k.as_str(), "Value" => v.as_str()}.into() };
        let transformation = object! {
            "MetricNamespace" => options.metric_namespace.as_str(),
            "MetricName" => options.metric_name.as_str(),
            "MetricValue" => options.metric_value.unwrap_or_else(|| "1".into()),
            "DefaultValue" => options.default_value,
            "Dimensions" => options.dimensions.as_ref().map(|d| d.iter().map(dimension).collect::<Vec<_>>()),
            "Unit" => options.unit.map(|u| u.as_str()),
        };
        CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::Logs::MetricFilter",
            object! {
                "LogGroupName" => group.log_group_name(),
                "FilterName" => base.physical_name(),
                "FilterPattern" => options.filter_pattern.log_pattern_string(),
                "MetricTransformations" => array![transformation],
                "ApplyOnTransformedLogs" => options.apply_on_transformed_logs,
            },
        )?;
        let (namespace, name) = (options.metric_namespace, options.metric_name);
        Ok(Self(Rc::new(Filter { base, namespace, name })))
    }

    /// The metric. Default statistic: the average.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric(&self, options: MetricOptions) -> Result<Metric> {
        let statistic = options.statistic.clone().or_else(|| Some("avg".into()));
        let options = MetricOptions { statistic, ..options };
        Metric::of_service(&self.0.namespace, &self.0.name, IndexMap::new(), options)?.attach_to(self.node())
    }
}

impl Construct for MetricFilter {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

/// Something that gets log events, once it is known.
#[derive(Clone)]
pub struct LogSubscriptionDestinationConfig {
    /// Its ARN.
    pub arn: String,
    /// The role that events are sent with. Default: none.
    pub role: Option<RoleRef>,
}

/// Something that can get log events.
pub trait ILogSubscriptionDestination {
    /// Prepares it for a log group, in the construct of the subscription.
    ///
    /// # Errors
    /// When something cannot be made.
    fn bind(&self, scope: &dyn Construct, log_group: &dyn ILogGroup) -> Result<LogSubscriptionDestinationConfig>;
}

/// A handle of anything that can get log events.
pub type LogSubscriptionDestinationRef = Rc<dyn ILogSubscriptionDestination>;

options! {
    /// What is said of a subscription.
    #[derive(Clone)]
    pub struct SubscriptionFilterOptions, new(destination: LogSubscriptionDestinationRef, filter_pattern: FilterPatternRef) {
        /// What gets the events.
        pub destination: LogSubscriptionDestinationRef,
        /// Which events it gets.
        pub filter_pattern: FilterPatternRef,
        /// The name of the filter. Default: made by CloudFormation.
        pub filter_name: Option<String>,
        /// Who of several readers gets which events. Default: those of a stream go to one.
        pub distribution: Option<Distribution>,
    }
}

/// A subscription of log events; clones are the same.
#[derive(Clone)]
pub struct SubscriptionFilter(ResourceBase);

construct_props! {
    /// Properties of a [`SubscriptionFilter`].
    pub struct SubscriptionFilterProps => SubscriptionFilter, new(log_group: LogGroupRef, destination: LogSubscriptionDestinationRef, filter_pattern: FilterPatternRef) {
        /// The group of the events.
        [into] log_group: LogGroupRef,
        /// What gets the events.
        [into] destination: LogSubscriptionDestinationRef,
        /// Which events it gets.
        [into] filter_pattern: FilterPatternRef,
        /// The name of the filter. Default: made by CloudFormation.
        [into] filter_name: Option<String>,
        /// Who of several readers gets which events. Default: those of a stream go to one.
        distribution: Option<Distribution>,
    }
}

impl SubscriptionFilter {
    fn make(scope: &dyn Construct, id: &str, props: SubscriptionFilterProps) -> Result<Self> {
        let SubscriptionFilterProps { log_group, destination, filter_pattern, filter_name, distribution } = props;
        let options = SubscriptionFilterOptions { destination, filter_pattern, filter_name, distribution };
        Self::made(scope, id, &*log_group, options)
    }

    pub(super) fn of(group: &dyn ILogGroup, id: &str, options: SubscriptionFilterOptions) -> Result<Self> {
        let scope = group.base().node();
        all_or_nothing(scope, id, || Self::made(scope, id, group, options))
    }

    fn made(
        scope: &dyn Construct,
        id: &str,
        group: &dyn ILogGroup,
        options: SubscriptionFilterOptions,
    ) -> Result<Self> {
        let name = options.filter_name.map(PhysicalName::from).unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_logs.SubscriptionFilter", name)?;
        if options.distribution.is_some() {
            bail!(
                base.node(),
                "DistributionPropertyKinesisDestination",
                "distribution property can only be used with KinesisDestination."
            );
        }
        let to = options.destination.bind(base.node(), group)?;
        CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::Logs::SubscriptionFilter",
            object! {
                "LogGroupName" => group.log_group_name(),
                "DestinationArn" => to.arn,
                "RoleArn" => to.role.as_ref().map(|r| r.role_arn()),
                "FilterPattern" => options.filter_pattern.log_pattern_string(),
                "FilterName" => base.physical_name(),
            },
        )?;
        Ok(Self(base))
    }
}

impl Construct for SubscriptionFilter {
    fn node(&self) -> &Node {
        self.0.node()
    }
}
