//! Metrics and alarms.

use std::rc::Rc;

use longshore::array;
use longshore::aws_cloudwatch::{
    Alarm, AlarmActionConfig, AlarmRule, AlarmRuleRef, AlarmState, AnomalyDetectionAlarm,
    AnomalyDetectionMetricOptions, AtLeastOptions, AtLeastThreshold, ComparisonOperator, CompositeAlarm,
    CreateAlarmOptions, IAlarm, IAlarmAction, IAlarmRule, MathExpression, MathExpressionProps, Metric, MetricOptions,
    MetricProps, MetricRef, SearchExpression, SearchExpressionProps, Stats, TreatMissingData, Unit,
};
use longshore::aws_cloudwatch_actions::{
    Ec2Action, Ec2InstanceAction, LambdaAction, LambdaActionProps, OpsItemCategory, OpsItemSeverity, SnsAction,
    SsmAction, SsmIncidentAction,
};
use longshore::aws_iam::{Role, ServicePrincipal};
use longshore::aws_lambda::{Code, Function, FunctionProps, Runtime};
use longshore::aws_sns::Topic;
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

fn metric(namespace: &str, name: &str, options: MetricOptions) -> Result<Metric> {
    Metric::new(MetricProps { namespace: namespace.into(), metric_name: name.into(), ..Default::default() })?
        .with(options)
}

fn dimensions<const N: usize>(of: [(&str, &str); N]) -> Option<indexmap::IndexMap<String, String>> {
    Some(of.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect())
}

fn math<const N: usize>(expression: &str, metrics: [(&str, MetricRef); N]) -> MathExpressionProps {
    MathExpressionProps {
        expression: expression.into(),
        using_metrics: Some(metrics.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()),
        ..Default::default()
    }
}

fn band(metric: &Metric) -> Result<MathExpression> {
    Metric::anomaly_detection_for(band_options(metric, None))
}

fn band_options(metric: &Metric, std_devs: Option<f64>) -> AnomalyDetectionMetricOptions {
    AnomalyDetectionMetricOptions {
        metric: metric.into(),
        std_devs,
        label: None,
        color: None,
        period: None,
        search_account: None,
        search_region: None,
    }
}

fn alarms(app: &App, c: &Context) -> Result<()> {
    let env = Environment::new("111111111111", "us-east-1");
    let s = Stack::with_props(app, "Stack", StackProps { env, ..Default::default() })?;
    let topic = Topic::builder(&s, "Topic").build()?;
    let code = FunctionProps::new(Runtime::NODEJS_22_X, "index.handler", Code::from_inline("x"));
    let function = Function::new(&s, "Fn", code)?;
    let plain = metric("App", "Errors", MetricOptions::default())?;
    let full = metric(
        "App",
        "Time",
        MetricOptions {
            period: Some(Duration::seconds(30)),
            statistic: Some("p99.9".into()),
            dimensions_map: dimensions([("B", "b"), ("A", &Aws::region())]),
            unit: Some(Unit::Milliseconds),
            color: Some("#ff0000".into()),
            ..Default::default()
        },
    )?;
    let one =
        |id: &str, metric: MetricRef| Alarm::builder(&s, id).metric(metric).threshold(1).evaluation_periods(1).build();
    let a = Alarm::builder(&s, "Plain").metric(&plain).threshold(1).evaluation_periods(2).build()?;
    c.record(
        "alarm",
        array![a.alarm_arn(), a.alarm_name(), a.render_alarm_rule(), plain.to_string(), full.to_string()],
        &s,
    );
    let b = Alarm::builder(&s, "Full")
        .metric(&full)
        .alarm_name("named")
        .alarm_description("d")
        .comparison_operator(ComparisonOperator::LessThanThreshold)
        .threshold(0.5)
        .evaluation_periods(5)
        .datapoints_to_alarm(3)
        .evaluate_low_sample_count_percentile("ignore")
        .treat_missing_data(TreatMissingData::NotBreaching)
        .actions_enabled(false)
        .build()?;
    let unique = || LambdaAction::new_with(&function, LambdaActionProps { use_unique_permission_id: Some(true) });
    b.add_alarm_action(&[
        &SnsAction::new(&topic),
        &LambdaAction::new(&function),
        &SsmAction::new(OpsItemSeverity::High, Some(OpsItemCategory::Cost)),
    ])?;
    b.add_ok_action(&[&SnsAction::new(&topic), &SsmIncidentAction::new("plan")])?;
    b.add_insufficient_data_action(&[&SsmAction::new(OpsItemSeverity::Low, None), &unique()])?;
    a.add_alarm_action(&[&unique()])?;
    let x = |options: MetricOptions| metric("App", "X", options);
    one(
        "Label",
        x(MetricOptions {
            label: Some("My label".into()),
            dimensions_map: dimensions([("D", "d")]),
            unit: Some(Unit::Count),
            ..Default::default()
        })?
        .into(),
    )?;
    let account = Some("222222222222".to_owned());
    one("Account", x(MetricOptions { account, region: Some("us-east-1".into()), ..Default::default() })?.into())?;
    one("Same", plain.attach_to(&s)?.into())?;
    let statistic = |stat: &str| MetricOptions { statistic: Some(stat.into()), ..Default::default() };
    let minute = Some(Duration::minutes(1));
    one("Extended", plain.with(MetricOptions { period: minute, ..statistic("tm(10%:90%)") })?.into())?;
    let strange = MetricProps::builder().namespace("N").metric_name("M").statistic("odd").label("L").build();
    one("Strange", Metric::new(strange)?.into())?;
    for stat in ["avg", "n", "IQM", "P50", "tc99", "PR(1:)", "Maximum", "sum", "min"] {
        let id: String = stat.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
        one(&format!("Stat{id}"), plain.with(statistic(stat))?.into())?;
    }
    let two = plain.with(MetricOptions { label: Some("Two".into()), ..Default::default() })?;
    let inner = MathExpression::new(MathExpressionProps {
        label: Some("inner".into()),
        ..math("SUM([x1, x2])", [("x1", (&plain).into()), ("x2", two.into())])
    })?;
    let metrics = [("m1", (&plain).into()), ("m2", (&full).into()), ("m3", inner.into())];
    let ratio = MathExpression::new(MathExpressionProps {
        label: Some("ratio".into()),
        period: Some(Duration::minutes(10)),
        ..math("m1 / (m2 + FILL(m3, 0))", metrics)
    })?;
    let options = || CreateAlarmOptions::builder().threshold(3).evaluation_periods(1);
    ratio.create_alarm(&s, "Math", options().comparison_operator(ComparisonOperator::GreaterThanThreshold).build())?;
    let three = |id: &str, metric: MathExpression| {
        Alarm::builder(&s, id).metric(metric).threshold(3).evaluation_periods(1).build()
    };
    three("Unknown", MathExpression::new(math("a + \"b\" + c1", [("a", (&plain).into())]))?)?;
    three(
        "Insights",
        MathExpression::new(MathExpressionProps { period: minute, ..math("SELECT AVG(x) FROM y", []) })?,
    )?;
    full.create_alarm(&s, "Created", options().alarm_description("x").build())?;
    AnomalyDetectionAlarm::builder(&s, "Anomaly").metric(&plain).evaluation_periods(3).build()?;
    AnomalyDetectionAlarm::builder(&s, "Anomaly2")
        .metric(&full)
        .evaluation_periods(3)
        .std_devs(4.5)
        .comparison_operator(ComparisonOperator::GreaterThanUpperThreshold)
        .alarm_name("anomaly")
        .build()?
        .add_alarm_action(&[&SnsAction::new(&topic)])?;
    Alarm::builder(&s, "Band")
        .metric(band(&plain)?)
        .threshold(7)
        .evaluation_periods(1)
        .comparison_operator(ComparisonOperator::LessThanLowerThreshold)
        .build()?;
    let instance = MetricOptions { dimensions_map: dimensions([("InstanceId", "i-1")]), ..Default::default() };
    one("Instance", metric("AWS/EC2", "S", instance)?.into())?
        .add_alarm_action(&[&Ec2Action::new(Ec2InstanceAction::Reboot)])?;
    let arn = "arn:aws:cloudwatch:us-east-1:111111111111:alarm:";
    let known = Alarm::from_alarm_arn(&s, "Known", format!("{arn}their-alarm"))?;
    let by_name = Alarm::from_alarm_name(&s, "ByName", "other")?;
    c.record("known", array![known.alarm_arn(), known.alarm_name(), by_name.alarm_arn(), by_name.alarm_name()], &s);
    let all = AlarmRule::all_of(&[
        &a,
        &AlarmRule::from_alarm(&b, AlarmState::Ok),
        &AlarmRule::from_string(known.render_alarm_rule()),
    ])?;
    let not = AlarmRule::not(&AlarmRule::from_alarm(&*by_name, AlarmState::InsufficientData));
    let at_least = AlarmRule::at_least(
        AlarmState::Alarm,
        AtLeastOptions {
            operands: vec![(&a).into(), (&b).into(), Rc::clone(&known)],
            threshold: AtLeastThreshold::count(2.0),
        },
    )?;
    let half = AtLeastThreshold::percentage(50.0);
    let at_least_not = AlarmRule::at_least_not(
        AlarmState::Ok,
        AtLeastOptions { operands: vec![(&a).into(), (&b).into()], threshold: half },
    )?;
    let rule = AlarmRule::any_of(&[
        &all,
        &not,
        &AlarmRule::from_boolean(false),
        &AlarmRule::from_string("ALARM(\"x\")"),
        &at_least,
        &at_least_not,
    ])?;
    let composite = CompositeAlarm::builder(&s, "Composite").alarm_rule(rule).build()?;
    composite.add_alarm_action(&[&SnsAction::new(&topic)])?;
    let named = CompositeAlarm::builder(&s, "NamedComposite")
        .alarm_rule(&composite)
        .composite_alarm_name("c")
        .alarm_description("d")
        .actions_enabled(true)
        .actions_suppressor(&a)
        .actions_suppressor_wait_period(Duration::minutes(2))
        .build()?;
    c.record(
        "composite",
        array![
            composite.alarm_arn(),
            composite.alarm_name(),
            named.alarm_arn(),
            named.alarm_name(),
            CompositeAlarm::from_composite_alarm_name(&s, "C", "c")?.alarm_arn(),
            CompositeAlarm::from_composite_alarm_arn(&s, "CA", format!("{arn}xyz"))?.alarm_name()
        ],
        &s,
    );
    let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("x.amazonaws.com")).build()?;
    Metric::grant_put_metric_data(&role)?;
    c.record(
        "stats",
        array![
            Stats::p(99.5)?,
            Stats::tm(10.0, None)?,
            Stats::tm(10.0, Some(90.0))?,
            Stats::wm(5.0, None)?,
            Stats::tc(1.0, Some(2.0))?,
            Stats::ts(3.0, None)?,
            Stats::pr(4.0, None),
            Stats::pr(4.0, Some(5.0)),
            Stats::IQM
        ],
        None,
    );
    Ok(())
}

#[test]
fn alarms_of_all_kinds() {
    check("1510-cloudwatch-alarms", alarms);
}

#[test]
fn alarms_with_the_flags_of_a_new_project() {
    check_with(
        "1511-cloudwatch-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        alarms,
    );
}

struct Stop;

impl IAlarmAction for Stop {
    fn bind(&self, _: &dyn Construct, _: &dyn IAlarm) -> Result<AlarmActionConfig> {
        Ok(AlarmActionConfig { alarm_action_arn: "arn:aws:automate:us-east-1:ec2:stop".into() })
    }
}

#[test]
fn metrics_and_alarms_that_are_refused() {
    check("1512-cloudwatch-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let t = |label: &str, f: &dyn Fn(&Stack) -> Result<()>| c.attempt_synth(label, |s, _| f(s));
        let m = |options: MetricOptions| metric("N", "M", options);
        let plain = || m(MetricOptions::default());
        let alarm_with = |s: &Stack, metric: MetricRef, comparison_operator: Option<ComparisonOperator>| {
            Alarm::builder(s, "A")
                .metric(metric)
                .threshold(1)
                .evaluation_periods(1)
                .maybe_comparison_operator(comparison_operator)
                .build()
        };
        let alarm = |s: &Stack, metric: MetricRef| alarm_with(s, metric, None);
        let of = |label: &str, options: MetricOptions| t(label, &|_| m(options.clone()).map(|_| ()));
        of("period", MetricOptions { period: Some(Duration::seconds(20)), ..Default::default() });
        of("period millis", MetricOptions { period: Some(Duration::millis(1500)), ..Default::default() });
        let many = (0..31).map(|i| (format!("d{i}"), "x".to_owned())).collect();
        of("many dimensions", MetricOptions { dimensions_map: Some(many), ..Default::default() });
        let long = "x".repeat(256);
        let name = dimensions([(long.as_str(), "x")]);
        of("dimension name", MetricOptions { dimensions_map: name, ..Default::default() });
        of("dimension value", MetricOptions { dimensions_map: dimensions([("x", "")]), ..Default::default() });
        t("variable name", &|_| {
            MathExpression::new(math("a", [("A", plain()?.into()), ("b-c", plain()?.into())])).map(|_| ())
        });
        t("same id", &|_| {
            let sum = m(MetricOptions { statistic: Some("Sum".into()), ..Default::default() })?;
            let inner = MathExpression::new(math("a", [("a", sum.into())]))?;
            MathExpression::new(math("a + b", [("a", plain()?.into()), ("b", inner.into())])).map(|_| ())
        });
        t("std devs", &|_| Metric::anomaly_detection_for(band_options(&plain()?, Some(0.0))).map(|_| ()));
        t("percentile", &|_| Stats::p(101.0).map(|_| ()));
        let elsewhere = || m(MetricOptions { region: Some("eu-west-1".into()), ..Default::default() });
        let t_here = |label: &str, f: &dyn Fn(&Stack) -> Result<()>| {
            let env = Environment { region: Some("us-east-1".into()), ..Default::default() };
            let props = StackProps { env, ..Default::default() };
            c.attempt_with(label, AppProps::default(), props, true, |s, _| f(s));
        };
        t_here("region", &|s| alarm(s, elsewhere()?.into()).map(|_| ()));
        t_here("region in math", &|s| {
            alarm(s, MathExpression::new(math("a", [("a", elsewhere()?.into())]))?.into()).map(|_| ())
        });
        let search = || SearchExpression::new(SearchExpressionProps::builder().expression("SEARCH(x)").build());
        t("search", &|s| alarm(s, search().into()).map(|_| ()));
        t("search in math", &|s| {
            alarm(s, MathExpression::new(math("a", [("a", search().into())]))?.into()).map(|_| ())
        });
        t("search account", &|s| {
            let props = MathExpressionProps { search_account: Some("1".into()), ..math("a", [("a", plain()?.into())]) };
            alarm(s, MathExpression::new(props)?.into()).map(|_| ())
        });
        t("eleven metrics", &|s| {
            let mut props = math("a1", []);
            let metrics = props.using_metrics.get_or_insert_default();
            for i in 0..11 {
                let p = m(MetricOptions { statistic: Some(format!("p{i}")), ..Default::default() })?;
                metrics.insert(format!("a{i}"), p.into());
            }
            alarm(s, MathExpression::new(props)?.into()).map(|_| ())
        });
        let below = Some(ComparisonOperator::LessThanLowerThreshold);
        let less = Some(ComparisonOperator::LessThanThreshold);
        t("band operator", &|s| alarm_with(s, plain()?.into(), below).map(|_| ()));
        t("fixed operator", &|s| alarm_with(s, band(&plain()?)?.into(), less).map(|_| ()));
        t("no operator", &|s| alarm(s, band(&plain()?)?.into()).map(|_| ()));
        t("anomaly operator", &|s| {
            AnomalyDetectionAlarm::builder(s, "A")
                .metric(&plain()?)
                .evaluation_periods(1)
                .maybe_comparison_operator(less)
                .build()
                .map(|_| ())
        });
        let stop = |label: &str, options: MetricOptions| {
            t(label, &|s| alarm(s, m(options.clone())?.into())?.add_alarm_action(&[&Stop]));
        };
        stop("ec2 action", MetricOptions::default());
        let label = Some("l".to_owned());
        stop(
            "ec2 action with dimensions",
            MetricOptions { dimensions_map: dimensions([("A", "b")]), label, ..Default::default() },
        );
        let instance = dimensions([("InstanceId", "b")]);
        stop("ec2 action on instance", MetricOptions { dimensions_map: instance, ..Default::default() });
        t("permission twice", &|s| {
            let props = FunctionProps::new(Runtime::NODEJS_22_X, "i.h", Code::from_inline("x"));
            let function = Function::new(s, "F", props)?;
            alarm(s, plain()?.into())?.add_alarm_action(&[&LambdaAction::new(&function)])?;
            let options = CreateAlarmOptions::builder().threshold(1).evaluation_periods(1).build();
            plain()?.create_alarm(s, "B", options)?.add_alarm_action(&[&LambdaAction::new(&function)])
        });
        let composite = |s: &Stack, rule: Result<AlarmRule>| {
            let rule: AlarmRuleRef = rule?.into();
            CompositeAlarm::builder(s, "C").alarm_rule(rule).build().map(|_| ())
        };
        t("no operands", &|s| composite(s, AlarmRule::all_of(&[])));
        t("no operands of any", &|s| composite(s, AlarmRule::any_of(&[])));
        let count = |n: f64| AtLeastThreshold::count(n);
        t("at least none", &|s| {
            let options = AtLeastOptions { operands: vec![], threshold: count(1.0) };
            composite(s, AlarmRule::at_least(AlarmState::Ok, options))
        });
        t("at least many", &|s| {
            let operands = vec![(&alarm(s, plain()?.into())?).into()];
            composite(s, AlarmRule::at_least(AlarmState::Ok, AtLeastOptions { operands, threshold: count(2.0) }))
        });
        t("percentage", &|s| {
            let operands = vec![(&alarm(s, plain()?.into())?).into()];
            let options = AtLeastOptions { operands, threshold: AtLeastThreshold::percentage(101.0) };
            composite(s, AlarmRule::at_least_not(AlarmState::Ok, options))
        });
        t("long rule", &|s| composite(s, Ok(AlarmRule::from_string("x".repeat(10_241)))));
        t("wait period", &|s| {
            CompositeAlarm::builder(s, "C")
                .alarm_rule(AlarmRule::from_boolean(true))
                .actions_suppressor_wait_period(Duration::minutes(1))
                .build()
                .map(|_| ())
        });
        Ok(())
    });
}
