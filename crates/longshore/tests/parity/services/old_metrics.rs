//! Metrics by their old names, metrics of log groups, and dead letters of log groups as targets.

use longshore::aws_autoscaling::{AdjustmentTier, AutoScalingGroup, StepScalingAction, StepScalingActionProps};
use longshore::aws_cloudwatch::{
    Alarm, Dashboard, GraphWidget, GraphWidgetProps, IAlarm as _, Metric, MetricOptions, WidgetRef,
};
use longshore::aws_cloudwatch_actions::AutoScalingAction;
use longshore::aws_ec2::{GenericImageProps, InstanceType, MachineImage, Vpc, VpcAttributes};
use longshore::aws_elasticloadbalancingv2::{
    ApplicationLoadBalancer, ApplicationTargetGroup, BaseApplicationListenerProps, BaseNetworkListenerProps,
    HttpCodeElb, HttpCodeTarget, IApplicationLoadBalancer as _, INetworkLoadBalancer as _, NetworkLoadBalancer,
    NetworkTargetGroup,
};
use longshore::aws_events::{EventPattern, Rule};
use longshore::aws_events_targets::{CloudWatchLogGroup, LogGroupProps, SnsTopic, SqsQueue};
use longshore::aws_lambda_event_sources::SnsEventSource;
use longshore::aws_logs::{ILogGroup as _, LogGroup};
use longshore::aws_sns::Topic;
use longshore::aws_sqs::Queue;
use longshore::core::token::Lazy;
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check};

fn none() -> MetricOptions {
    MetricOptions::default()
}

fn hour() -> MetricOptions {
    MetricOptions { period: Some(Duration::hours(1)), ..none() }
}

fn graph(metrics: &[Metric]) -> Result<WidgetRef> {
    let left = Some(metrics.iter().map(Into::into).collect());
    Ok(GraphWidget::new(GraphWidgetProps { left, ..Default::default() })?.into())
}

fn of_alb(alb: &ApplicationLoadBalancer) -> Result<WidgetRef> {
    graph(&[
        alb.metric_active_connection_count(hour())?,
        alb.metric_client_tls_negotiation_error_count(none())?,
        alb.metric_consumed_lcus(none())?,
        alb.metric_elb_auth_error(none())?,
        alb.metric_elb_auth_failure(none())?,
        alb.metric_elb_auth_latency(none())?,
        alb.metric_elb_auth_success(none())?,
        alb.metric_http_code_elb(HttpCodeElb::Elb5XxCount, none())?,
        alb.metric_http_code_target(
            HttpCodeTarget::Target2XxCount,
            MetricOptions { label: Some("ok".into()), ..none() },
        )?,
        alb.metric_http_fixed_response_count(none())?,
        alb.metric_http_redirect_count(none())?,
        alb.metric_http_redirect_url_limit_exceeded_count(none())?,
        alb.metric_ipv6_processed_bytes(none())?,
        alb.metric_ipv6_request_count(none())?,
        alb.metric_new_connection_count(none())?,
        alb.metric_processed_bytes(none())?,
        alb.metric_rejected_connection_count(none())?,
        alb.metric_request_count(none())?,
        alb.metric_rule_evaluations(none())?,
        alb.metric_target_connection_error_count(none())?,
        alb.metric_target_response_time(none())?,
        alb.metric_target_tls_negotiation_error_count(none())?,
    ])
}

fn of_group(group: &ApplicationTargetGroup) -> Result<WidgetRef> {
    graph(&[
        group.metric_healthy_host_count(none())?,
        group.metric_http_code_target(HttpCodeTarget::Target4XxCount, none())?,
        group.metric_ipv6_request_count(none())?,
        group.metric_request_count(hour())?,
        group.metric_request_count_per_target(none())?,
        group.metric_target_connection_error_count(none())?,
        group.metric_target_response_time(none())?,
        group.metric_target_tls_negotiation_error_count(none())?,
        group.metric_unhealthy_host_count(none())?,
    ])
}

fn of_nlb(nlb: &NetworkLoadBalancer, flow: &NetworkTargetGroup) -> Result<WidgetRef> {
    graph(&[
        nlb.metric_active_flow_count(hour())?,
        nlb.metric_consumed_lcus(none())?,
        nlb.metric_new_flow_count(none())?,
        nlb.metric_processed_bytes(none())?,
        nlb.metric_tcp_client_reset_count(none())?,
        nlb.metric_tcp_elb_reset_count(none())?,
        nlb.metric_tcp_target_reset_count(none())?,
        flow.metric_healthy_host_count(none())?,
        flow.metric_un_healthy_host_count(none())?,
    ])
}

fn whole(s: &Stack, t: &Context) -> Result<()> {
    let ids = |a: &str, b: &str| vec![a.to_owned(), b.to_owned()];
    let vpc = Vpc::from_vpc_attributes(
        s,
        "Vpc",
        VpcAttributes {
            vpc_id: "vpc-1".into(),
            availability_zones: ids("a", "b"),
            public_subnet_ids: Some(ids("p1", "p2")),
            private_subnet_ids: Some(ids("s1", "s2")),
            ..Default::default()
        },
    )?;
    let alb = ApplicationLoadBalancer::builder(s, "Alb").vpc(vpc.clone()).build()?;
    let nlb = NetworkLoadBalancer::builder(s, "Nlb").vpc(vpc.clone()).build()?;
    let group = ApplicationTargetGroup::builder(s, "Group").vpc(vpc.clone()).port(80.0).build()?;
    let flow = NetworkTargetGroup::builder(s, "Flow").vpc(vpc.clone()).port(80.0).build()?;
    let default_target_groups = Some(vec![(&group).into()]);
    alb.add_listener(
        "L",
        BaseApplicationListenerProps { port: Some(80.0), default_target_groups, ..Default::default() },
    )?;
    let default_target_groups = Some(vec![(&flow).into()]);
    nlb.add_listener(
        "L",
        BaseNetworkListenerProps::builder().port(80.0).maybe_default_target_groups(default_target_groups).build(),
    )?;
    let logs = LogGroup::builder(s, "Logs").log_group_name("logs").build()?;
    let known = LogGroup::from_log_group_name(s, "Known", "known")?;
    let of_logs = graph(&[
        logs.metric("Own", none())?,
        logs.metric_incoming_log_events(none())?,
        logs.metric_incoming_bytes(hour())?,
        known.metric_incoming_bytes(MetricOptions { statistic: Some("max".into()), ..none() })?,
    ])?;
    let widgets = vec![vec![of_alb(&alb)?, of_group(&group)?, of_nlb(&nlb, &flow)?, of_logs]];
    Dashboard::builder(s, "Dashboard").widgets(widgets).build()?;
    let unnamed = LogGroup::builder(s, "Unnamed").build()?;
    let said = vec![logs.log_group_physical_name(), unnamed.log_group_physical_name()];
    t.record(&format!("{} physical", s.node().id()), said, s);
    let images = MachineImage::generic_linux(
        [("us-east-1".to_owned(), "ami-1".to_owned())].into(),
        GenericImageProps::default(),
    );
    let region = Lazy::any(|| Ok(object! {"Ref" => "AWS::Region"}.into()));
    let fleet = AutoScalingGroup::builder(s, "Fleet")
        .vpc(vpc)
        .instance_type(InstanceType::new("t3.micro"))
        .machine_image(images)
        .min_capacity(Lazy::number(|| 1.0))
        .max_capacity(region.as_number())
        .build()?;
    let steps = StepScalingAction::new(
        s,
        "Steps",
        StepScalingActionProps {
            auto_scaling_group: (&fleet).into(),
            cooldown: None,
            estimated_instance_warmup: None,
            adjustment_type: None,
            min_adjustment_magnitude: None,
            metric_aggregation_type: None,
        },
    )?;
    steps.add_adjustment(AdjustmentTier { adjustment: 1.0, lower_bound: Some(0.0), upper_bound: None })?;
    let bytes = logs.metric_incoming_bytes(none())?;
    let alarm = Alarm::builder(s, "Alarm").metric(&bytes).threshold(1).evaluation_periods(1).build()?;
    alarm.add_alarm_action(&[&AutoScalingAction::new(&steps)])?;
    let rule = Rule::builder(s, "Rule").event_pattern(EventPattern::new().source(["a"])).build()?;
    let props = LogGroupProps {
        dead_letter_queue: Some((&Queue::builder(s, "Dead").build()?).into()),
        max_event_age: Some(Duration::hours(1)),
        retry_attempts: Some(1),
        ..Default::default()
    };
    let to_queue = SqsQueue::new(&Queue::builder(s, "Q").build()?);
    let to_topic = SnsTopic::new(&Topic::builder(s, "T").build()?);
    let source = SnsEventSource::new(to_topic.topic());
    let said = vec![to_queue.queue().queue_arn(), to_topic.topic().topic_arn(), source.topic().topic_name()];
    t.record(&format!("{} targets", s.node().id()), said, s);
    rule.add_target(&CloudWatchLogGroup::with_props(&logs, props))?;
    Ok(())
}

#[test]
fn old_names() {
    check("2205-old-metrics-and-dead-letters", |app, t| {
        t.own_handler_code();
        for id in ["Plain", "Recommended"] {
            let s = Stack::builder(app, id).env(Environment::new("111111111111", "us-east-1")).build()?;
            if id == "Recommended" {
                for (key, value) in Context::recommended_flags() {
                    s.node().set_context(&key, value)?;
                }
            }
            whole(&s, t)?;
        }
        Ok(())
    });
}
