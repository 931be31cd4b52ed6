//! Capacity that follows metrics and schedules.

use longshore::array;
use longshore::aws_applicationautoscaling::{
    AdjustmentTier, AdjustmentType, BaseScalableAttribute, BaseScalableAttributeProps, BasicStepScalingPolicyProps,
    BasicTargetTrackingScalingPolicyProps, CronOptions, IScalableTarget as _, MetricAggregationType, PredefinedMetric,
    ScalableTarget, ScalableTargetProps, ScalingInterval, ScalingSchedule, Schedule, ServiceNamespace,
    StepScalingAction,
};
use longshore::aws_cloudwatch::{
    IAlarm as _, MathExpression, MathExpressionProps, Metric, MetricOptions, MetricProps, Unit,
};
use longshore::aws_iam::{PolicyStatement, Role};
use longshore::core::time_zone::TimeZone;
use longshore::prelude::*;

use crate::harness::check;

fn props() -> ScalableTargetProps {
    ScalableTargetProps {
        min_capacity: 1.0,
        max_capacity: 20.0,
        role: None,
        resource_id: "service/a/b".into(),
        scalable_dimension: "ecs:service:DesiredCount".into(),
        service_namespace: ServiceNamespace::Ecs,
    }
}

fn steps<const N: usize>(of: [(Option<i32>, Option<i32>, i32); N]) -> Vec<ScalingInterval> {
    of.into_iter()
        .map(|(lower, upper, change)| ScalingInterval {
            lower: lower.map(f64::from),
            upper: upper.map(f64::from),
            change: change.into(),
        })
        .collect()
}

fn tracked(target_value: f64) -> BasicTargetTrackingScalingPolicyProps {
    BasicTargetTrackingScalingPolicyProps { target_value, ..Default::default() }
}

fn by(predefined: PredefinedMetric, target_value: f64) -> BasicTargetTrackingScalingPolicyProps {
    BasicTargetTrackingScalingPolicyProps { predefined_metric: Some(predefined), ..tracked(target_value) }
}

fn own(metric: &Metric, target_value: f64) -> BasicTargetTrackingScalingPolicyProps {
    BasicTargetTrackingScalingPolicyProps { custom_metric: Some(metric.into()), ..tracked(target_value) }
}

#[test]
fn capacity_of_all_kinds() {
    check("1513-application-autoscaling", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let target = ScalableTarget::new(&s, "Target", props())?;
        let known = ScalableTarget::from_scalable_target_id(&s, "Known", "x")?;
        c.record(
            "target",
            array![target.scalable_target_id(), target.role().role_arn(), known.scalable_target_id()],
            &s,
        );
        let statement = || PolicyStatement::builder().action("a:b").resource("*").build();
        target.add_to_role_policy(statement()?)?;
        let text = |t: &str| Some(t.to_owned());
        let night = CronOptions { hour: text("3"), minute: text("0"), ..Default::default() };
        let at = |schedule| ScalingSchedule::builder().schedule(schedule);
        let berlin = TimeZone::of("Europe/Berlin");
        target.scale_on_schedule(
            "Nightly",
            at(Schedule::cron(night)?).min_capacity(0).max_capacity(2).time_zone(berlin).build(),
        )?;
        target.scale_on_schedule(
            "Each",
            at(Schedule::rate(Duration::minutes(90))?)
                .max_capacity(5)
                .start_time("2026-01-02T03:04:05Z")
                .end_time("2027-01-01T00:00:00Z")
                .build(),
        )?;
        let five = |schedule| at(schedule).min_capacity(5).build();
        target.scale_on_schedule("Once", five(Schedule::at("2026-01-02T03:04:05Z")))?;
        let monday = CronOptions { week_day: text("MON"), ..Default::default() };
        target.scale_on_schedule("Minutely", five(Schedule::cron(monday)?))?;
        target.scale_on_schedule("Text", five(Schedule::expression("rate(1 day)")))?;
        let metric = Metric::new(
            MetricProps::builder()
                .namespace("App")
                .metric_name("Load")
                .statistic("Maximum")
                .dimensions_map([("A".to_owned(), "b".to_owned())].into())
                .unit(Unit::Percent)
                .build(),
        )?;
        let basic = |of: Vec<ScalingInterval>| BasicStepScalingPolicyProps::builder().metric(&metric).scaling_steps(of);
        let three = steps([(None, Some(10), -1), (Some(50), None, 1), (Some(70), None, 3)]);
        let policy = target.scale_on_metric("Steps", basic(three).build())?;
        c.record(
            "steps",
            array![
                policy.lower_alarm().map(|a| a.alarm_arn()),
                policy.upper_alarm().map(|a| a.alarm_arn()),
                policy.lower_action().map(|a| a.scaling_policy_arn()),
                policy.upper_action().map(|a| a.scaling_policy_arn())
            ],
            &s,
        );
        let p90 = metric.with(MetricOptions { statistic: text("p90"), ..Default::default() })?;
        target.scale_on_metric(
            "Exact",
            BasicStepScalingPolicyProps::builder()
                .metric(&p90)
                .adjustment_type(AdjustmentType::ExactCapacity)
                .scaling_steps(steps([
                    (None, Some(10), 1),
                    (Some(20), Some(40), 2),
                    (Some(40), None, 8),
                    (Some(10), Some(20), 3),
                ]))
                .cooldown(Duration::minutes(3))
                .evaluation_periods(4)
                .datapoints_to_alarm(2)
                .build(),
        )?;
        let percent = steps([(Some(0), Some(20), -10), (Some(20), Some(50), 0), (Some(50), None, 50)]);
        target.scale_on_metric(
            "Percent",
            basic(percent)
                .adjustment_type(AdjustmentType::PercentChangeInCapacity)
                .min_adjustment_magnitude(2)
                .metric_aggregation_type(MetricAggregationType::Minimum)
                .build(),
        )?;
        let math = || {
            MathExpression::new(MathExpressionProps {
                expression: "a * 2".into(),
                using_metrics: Some([("a".to_owned(), (&metric).into())].into()),
                ..Default::default()
            })
        };
        target.scale_on_metric(
            "Up",
            BasicStepScalingPolicyProps::builder()
                .metric(math()?)
                .scaling_steps(steps([(Some(10), None, 1), (Some(20), None, 2)]))
                .build(),
        )?;
        let cpu = target.scale_to_track_metric("Cpu", by(PredefinedMetric::EcsServiceAverageCpuUtilization, 50.0))?;
        c.record("tracking", cpu.scaling_policy_arn(), &s);
        target.scale_to_track_metric(
            "Requests",
            BasicTargetTrackingScalingPolicyProps {
                resource_label: text("app/x"),
                disable_scale_in: Some(true),
                scale_in_cooldown: Some(Duration::minutes(1)),
                scale_out_cooldown: Some(Duration::seconds(30)),
                policy_name: text("named"),
                ..by(PredefinedMetric::AlbRequestCountPerTarget, 100.5)
            },
        )?;
        target.scale_to_track_metric("Writes", by(PredefinedMetric::DynamodbWriteCapacityUtilization, 1.0))?;
        target.scale_to_track_metric("Own", own(&metric, 1.0))?;
        let role = Role::from_role_arn(&s, "R", "arn:aws:iam::111111111111:role/r", Default::default())?;
        ScalableTarget::new(&s, "Role", ScalableTargetProps { role: Some(role), ..props() })?
            .add_to_role_policy(statement()?)?;
        let attribute = BaseScalableAttribute::new(
            &s,
            "Attribute",
            "constructs.Construct",
            BaseScalableAttributeProps {
                min_capacity: None,
                max_capacity: 9.0,
                service_namespace: ServiceNamespace::Lambda,
                resource_id: "function:x".into(),
                dimension: "d".into(),
                role: target.role().clone(),
            },
        )?;
        attribute.do_scale_to_track_metric("Track", own(&metric, 3.0))?;
        attribute.do_scale_on_schedule("S", at(Schedule::rate(Duration::days(1))?).min_capacity(1).build())?;
        let env = Environment::new("111111111111", "us-east-1");
        let elsewhere = Stack::with_props(app, "Elsewhere", StackProps { env, ..Default::default() })?;
        let foreign = metric.with(MetricOptions {
            account: text("222222222222"),
            region: text("eu-west-1"),
            ..Default::default()
        })?;
        ScalableTarget::new(&elsewhere, "T", props())?.scale_to_track_metric("Foreign", own(&foreign, 1.0))?;

        let t = |label: &str, f: &dyn Fn(&ScalableTarget, &Stack) -> Result<()>| {
            c.attempt_synth(label, |s, _| f(&ScalableTarget::new(s, "T", props())?, s));
        };
        let new = |label: &str, min: f64, max: f64| {
            t(label, &|_, s| {
                let props = ScalableTargetProps { min_capacity: min, max_capacity: max, ..props() };
                ScalableTarget::new(s, "X", props).map(|_| ())
            });
        };
        new("negative max", 1.0, -1.0);
        new("negative min", -1.0, 20.0);
        new("min over max", 30.0, 20.0);
        t("empty schedule", &|x, _| x.scale_on_schedule("S", at(Schedule::expression("rate(1 day)")).build()));
        t("both days", &|_, _| {
            let both = CronOptions { day: text("1"), week_day: text("MON"), ..Default::default() };
            Schedule::cron(both).map(|_| ())
        });
        t("zero rate", &|_, _| Schedule::rate(Duration::seconds(0)).map(|_| ()));
        t("seconds rate", &|_, _| Schedule::rate(Duration::seconds(30)).map(|_| ()));
        let step = |label: &str, of: Vec<ScalingInterval>, periods: Option<f64>, points: Option<f64>| {
            t(label, &|x, _| {
                let props =
                    basic(of.clone()).maybe_evaluation_periods(periods).maybe_datapoints_to_alarm(points).build();
                x.scale_on_metric("S", props).map(|_| ())
            });
        };
        step("one step", steps([(Some(1), None, 1)]), None, None);
        let many = (0..41).map(|i| ScalingInterval { lower: Some(f64::from(i)), upper: None, change: 1.0 });
        step("many steps", many.collect(), None, None);
        step("no bounds", steps([(Some(1), None, 1), (None, None, 2)]), None, None);
        step("overlap", steps([(Some(1), Some(10), 1), (Some(5), None, 2)]), None, None);
        let at_end = steps([(Some(1), None, 1), (Some(5), Some(7), 2), (Some(6), None, 3)]);
        step("overlap at the end", at_end, None, None);
        let gaps = steps([(None, Some(10), 1), (Some(20), Some(30), 1), (Some(50), None, 1)]);
        step("two gaps", gaps, None, None);
        let unknown = steps([(None, Some(10), 1), (None, Some(20), 1), (Some(5), Some(8), 1)]);
        step("unknown bounds", unknown, None, None);
        let two = || steps([(None, Some(10), 1), (Some(20), None, 1)]);
        step("periods", two(), Some(0.0), None);
        step("datapoints alone", two(), None, Some(1.0));
        step("no datapoints", two(), Some(2.0), Some(0.0));
        step("many datapoints", two(), Some(2.0), Some(3.0));
        t("no adjustment bounds", &|x, s| {
            StepScalingAction::builder(s, "A")
                .scaling_target(x)
                .build()?
                .add_adjustment(AdjustmentTier { adjustment: 1.0, ..Default::default() })
        });
        let track = |label: &str, props: BasicTargetTrackingScalingPolicyProps| {
            t(label, &|x, _| x.scale_to_track_metric("S", props.clone()).map(|_| ()));
        };
        track("no metric", tracked(1.0));
        track(
            "two metrics",
            BasicTargetTrackingScalingPolicyProps {
                predefined_metric: Some(PredefinedMetric::KafkaBrokerStorageUtilization),
                ..own(&metric, 1.0)
            },
        );
        let expression = Some(math()?.into());
        track("math", BasicTargetTrackingScalingPolicyProps { custom_metric: expression, ..tracked(1.0) });
        track("percentile", own(&p90, 1.0));
        Ok(())
    });
}
