//! Load balancers, their listeners and targets; certificates and domain names.

mod applications;
mod classic;
mod domains;
mod groups;
mod imports;
mod networks;
mod patterns;
mod refusals;
mod targets;

use longshore::array;
use longshore::aws_cloudwatch::{IMetric, Metric};
use longshore::aws_ec2::{Vpc, VpcRef};
use longshore::aws_elasticloadbalancingv2::{
    ApplicationTargetGroup, ApplicationTargetGroupRef, ListenerCertificate, ListenerCertificateRef, ListenerCondition,
};
use longshore::core::value::Value;
use longshore::object;
use longshore::prelude::*;

fn env(region: &str) -> StackProps {
    StackProps { env: Environment::new("123456789012", region), ..Default::default() }
}

fn two_zones(stack: &Stack, nat_gateways: u32) -> Result<Vpc> {
    Vpc::builder(stack, "Vpc").max_azs(2).nat_gateways(nat_gateways).restrict_default_security_group(false).build()
}

fn certificate(region: &str, name: &str) -> ListenerCertificateRef {
    ListenerCertificate::from_arn(format!("arn:aws:acm:{region}:123456789012:certificate/{name}")).into()
}

fn path(pattern: &str) -> Result<Option<Vec<ListenerCondition>>> {
    Ok(Some(vec![ListenerCondition::path_patterns([pattern])?]))
}

fn refs(groups: &[&ApplicationTargetGroup]) -> Vec<ApplicationTargetGroupRef> {
    groups.iter().map(|g| (*g).into()).collect()
}

fn vpc_of(vpc: &Vpc) -> Option<VpcRef> {
    Some(vpc.into())
}

/// What a metric is, as the cases record it.
fn shown(metric: &Metric) -> Result<Value> {
    let stat = metric.to_metric_config().metric_stat.unwrap();
    let dimensions: Vec<Value> =
        stat.dimensions.iter().flatten().map(|d| object! {"name" => &d.name, "value" => &d.value}.into()).collect();
    Ok(object! {
        "dimensions" => dimensions,
        "namespace" => stat.namespace,
        "metricName" => stat.metric_name,
        "period" => stat.period.to_seconds()?,
        "statistic" => stat.statistic,
        "account" => stat.account,
        "region" => stat.region,
    }
    .into())
}

/// Both of a metric: with nothing said, and with everything.
fn both(of: impl Fn(longshore::aws_cloudwatch::MetricOptions) -> Result<Metric>) -> Result<Value> {
    let options = longshore::aws_cloudwatch::MetricOptions {
        period: Some(Duration::minutes(1)),
        statistic: Some("p90".into()),
        label: Some("l".into()),
        ..Default::default()
    };
    Ok(array![shown(&of(Default::default())?)?, shown(&of(options)?)?])
}
