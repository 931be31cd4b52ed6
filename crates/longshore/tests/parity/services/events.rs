//! Rules, their inputs and targets, and the rules that repositories make.

use longshore::aws_ecr::{IRepository, OnCloudTrailImagePushedOptions, OnImageScanCompletedOptions, Repository};
use longshore::aws_events::{
    CronOptions, EventBus, EventField, EventPattern, IRule, Match, OnEventOptions, Rule, RuleTargetConfig,
    RuleTargetInput, RuleTargetRef, Schedule,
};
use longshore::aws_events_targets::{
    CloudWatchLogGroup, LambdaFunction, LambdaFunctionProps, LogGroupProps, LogGroupTargetInput,
    LogGroupTargetInputOptions, SnsTopic, SnsTopicProps, SqsQueue, SqsQueueProps,
};
use longshore::aws_iam::{Role, ServicePrincipal};
use longshore::aws_kms::Key;
use longshore::aws_lambda::{Code, Function, FunctionProps, Runtime};
use longshore::aws_logs::LogGroup;
use longshore::aws_sns::Topic;
use longshore::aws_sqs::Queue;
use longshore::core::value::{Object, Value};
use longshore::prelude::*;
use longshore::{array, object};

use crate::harness::check;

fn from(source: &str) -> EventPattern {
    EventPattern::new().source([source])
}

fn to(arn: &str) -> RuleTargetConfig {
    RuleTargetConfig::to(arn)
}

#[test]
fn scans_of_repositories() {
    check("039-ecr-image-scan-events", |app, _| {
        let stack = Stack::new(app, "Stack")?;
        let repo = Repository::builder(&stack, "Repo").image_scan_on_push(true).build()?;
        repo.on_image_scan_completed("All", OnImageScanCompletedOptions::default())?;
        let topic = Topic::builder(&stack, "Topic").build()?;
        let event = OnEventOptions::builder().target(SnsTopic::new(&topic)).build();
        repo.on_image_scan_completed(
            "Tags",
            OnImageScanCompletedOptions::builder().event(event).image_tags(["v1", "v2"]).build(),
        )?;
        let none: [&str; 0] = [];
        repo.on_image_scan_completed("EmptyTags", OnImageScanCompletedOptions::builder().image_tags(none).build())?;
        let arn = "arn:aws:ecr:us-west-2:123456789012:repository/team/app";
        let imported = Repository::from_repository_arn(&stack, "Imported", arn)?;
        imported.on_image_scan_completed("Scan", OnImageScanCompletedOptions::default())?;
        Ok(())
    });
}

#[test]
fn api_calls_about_repositories() {
    check("609-ecr-cloud-trail-events", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let r = Repository::builder(&s, "Repo").build()?;
        let target = || OnEventOptions::builder().target(to("arn:aws:sqs:r:1:q"));
        r.on_cloud_trail_event("Any", target().build())?;
        r.on_cloud_trail_image_pushed("Pushed", target().build().into())?;
        r.on_cloud_trail_image_pushed(
            "Tagged",
            OnCloudTrailImagePushedOptions::builder()
                .event(target().rule_name("rule").description("why").build())
                .image_tag("latest")
                .build(),
        )?;
        let own = EventPattern::new()
            .detail(object! {
                "eventName" => ["DeleteRepository"],
                "requestParameters" => object! {"more" => [1]},
            })
            .region(["x"]);
        r.on_cloud_trail_event("Own", OnEventOptions::builder().event_pattern(own).build())?;
        let other = Stack::new(app, "Other")?;
        r.on_cloud_trail_event("Elsewhere", target().cross_stack_scope(other.node().clone()).build())?;
        let imported = Repository::from_repository_name(&s, "Imported", "x")?;
        let queue = Queue::builder(&s, "Queue").build()?;
        imported.on_cloud_trail_image_pushed(
            "Pushed",
            OnEventOptions::builder().target(SqsQueue::new(&queue)).build().into(),
        )?;
        Ok(())
    });
}

#[test]
fn events_of_repositories_with_options() {
    check("610-ecr-event-options", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let r = Repository::builder(&s, "Repo").repository_name("named").build()?;
        let target = RuleTargetConfig {
            id: Some("Fixed".into()),
            input: Some(RuleTargetInput::from_object(object! {"x" => EventField::from_path("$.detail")})),
            ..to("arn:aws:lambda:r:1:function:f")
        };
        let own = EventPattern::new().source(["other"]).detail_type(["x"]);
        r.on_event(
            "Event",
            OnEventOptions::builder().rule_name("n").description("d").target(target.clone()).event_pattern(own).build(),
        )?;
        let high = object! {"finding-severity-counts" => object! {"HIGH" => Match::greater_than(0.0)}};
        let event = OnEventOptions::builder().description("d").event_pattern(EventPattern::new().detail(high)).build();
        r.on_image_scan_completed(
            "Scan",
            OnImageScanCompletedOptions::builder().event(event).image_tags(["a", "b"]).build(),
        )?;
        let other = Stack::new(app, "Other")?;
        let elsewhere = OnEventOptions::builder().cross_stack_scope(other.node().clone()).target(target).build();
        r.on_image_scan_completed("Elsewhere", elsewhere.into())?;
        c.attempt("same id", |t, _| {
            let x = Repository::builder(t, "R").build()?;
            x.on_event("E", OnEventOptions::default())?;
            x.on_event("E", OnEventOptions::default()).map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn rules() {
    check("658-events-rules", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let scheduled = |id: &str, schedule: Schedule| Rule::builder(&s, id).schedule(schedule).build();
        scheduled("Rate", Schedule::rate(Duration::minutes(10))?)?;
        scheduled("RateOne", Schedule::rate(Duration::days(1))?)?;
        scheduled("RateHours", Schedule::rate(Duration::minutes(120))?)?;
        scheduled("Expression", Schedule::expression("rate(5 minutes)"))?;
        let some = |s: &str| Some(s.to_owned());
        scheduled(
            "Cron",
            Schedule::cron(CronOptions { minute: some("0"), hour: some("4"), day: some("1"), ..Default::default() })?,
        )?;
        scheduled(
            "CronWeek",
            Schedule::cron(CronOptions {
                week_day: some("MON-FRI"),
                year: some("2030"),
                month: some("1"),
                ..Default::default()
            })?,
        )?;
        Rule::builder(&s, "Both")
            .schedule(Schedule::rate(Duration::hours(1))?)
            .event_pattern(from("a"))
            .enabled(false)
            .rule_name("both")
            .description("why")
            .build()?;
        let detail = |x: &str, y: Object| object! {"x" => [x], "deep" => y};
        let merged = Rule::builder(&s, "Merged")
            .event_pattern(EventPattern::new().source(["a"]).detail(detail("1", object! {"y" => [1]})))
            .build()?;
        merged.add_event_pattern(
            EventPattern::new()
                .source(["b"])
                .detail_type(["T"])
                .detail(detail("2", object! {"y" => [2], "z" => ["z"]}))
                .account(["1"])
                .region(["r"])
                .resources(["arn"])
                .version(["0"])
                .id(["i"])
                .time(["t"]),
        )?;
        merged.add_event_pattern(EventPattern::default())?;
        let targets = Rule::builder(&s, "Targets")
            .event_pattern(from("a"))
            .targets(vec![to("arn:1").into(), RuleTargetConfig { id: some("Own"), ..to("arn:2") }.into()])
            .build()?;
        targets.add_target(&RuleTargetConfig { id: some(""), ..to("arn:3") })?;
        targets.add_target(&RuleTargetConfig {
            parameters: object! {
                "RetryPolicy" => object! {"MaximumRetryAttempts" => 0},
                "DeadLetterConfig" => object! {"Arn" => "dead"},
                "SqsParameters" => object! {"MessageGroupId" => "g"},
            },
            ..to("arn:4")
        })?;
        targets.add_target(&RuleTargetConfig { input: Some(RuleTargetInput::from_text("hello")), ..to("arn:5") })?;
        c.record("targets", array![targets.rule_arn(), targets.rule_name()], &s);
        let other = Stack::new(app, "Other")?;
        Rule::builder(&s, "CrossStack").cross_stack_scope(other.node().clone()).event_pattern(from("a")).build()?;
        let imported = Rule::from_event_rule_arn(&s, "Imported", "arn:aws:events:us-east-2:123456789012:rule/theirs")?;
        let env = imported.base().env();
        c.record(
            "imported",
            array![
                imported.rule_arn(),
                imported.rule_name(),
                object! {"account" => env.account.as_str(), "region" => env.region.as_str()}
            ],
            None,
        );
        Ok(())
    });
}

#[test]
fn inputs_of_targets() {
    check("659-events-inputs", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let (source, time) = (EventField::source(), EventField::time());
        let (account, region) = (EventField::account(), EventField::region());
        let path = |p: &str| EventField::from_path(p);
        let inputs = [
            RuleTargetInput::from_text("plain"),
            RuleTargetInput::from_text("quote \" back \\ line\nbreak"),
            RuleTargetInput::from_text(format!("from {source} at {time}, again {source}")),
            RuleTargetInput::from_text(path("$.detail.name")),
            RuleTargetInput::from_multiline_text("one\ntwo"),
            RuleTargetInput::from_multiline_text(format!("one {account}\ntwo {region}")),
            RuleTargetInput::from_object(object! {"a" => 1, "b" => array![true, Value::Null, "x"]}),
            RuleTargetInput::from_object(object! {
                "whole" => path("$"),
                "id" => EventField::event_id(),
                "text" => format!("in {}!", EventField::detail_type()),
                "list" => [path("$.detail.a-b.c")],
            }),
            RuleTargetInput::from_object(object! {
                "token" => Aws::region(),
                "mixed" => format!("{}-{account}", Aws::account_id()),
            }),
            RuleTargetInput::from_event_path("$.detail"),
            RuleTargetInput::from_text(format!("in {}", Aws::region())),
            RuleTargetInput::from_object(path("$.detail")),
            RuleTargetInput::from_object(object! {
                "same" => path("$.a.detail"),
                "other" => path("$.b.detail"),
                "literal" => "<x>",
            }),
        ];
        for (n, input) in inputs.into_iter().enumerate() {
            Rule::builder(&s, format!("Rule{n}"))
                .event_pattern(from("a"))
                .targets(vec![RuleTargetConfig { input: Some(input), ..to("arn:t") }.into()])
                .build()?;
        }
        Ok(())
    });
}

#[test]
fn rules_that_are_refused() {
    check("660-events-errors", |app, c| {
        Stack::new(app, "Stack")?;
        c.attempt_synth("neither pattern nor schedule", |s, _| Rule::builder(s, "R").build().map(|_| ()));
        c.attempt_synth("empty pattern", |s, _| {
            Rule::builder(s, "R").event_pattern(EventPattern::default()).build().map(|_| ())
        });
        c.attempt("rate of seconds", |_, _| Schedule::rate(Duration::seconds(30)).map(|_| ()));
        c.attempt("rate of zero", |_, _| Schedule::rate(Duration::minutes(0)).map(|_| ()));
        c.attempt("rate of 90 seconds", |_, _| Schedule::rate(Duration::seconds(90)).map(|_| ()));
        let both = CronOptions { day: Some("1".into()), week_day: Some("MON".into()), ..Default::default() };
        c.attempt("cron day and week day", |_, _| Schedule::cron(both).map(|_| ()));
        let mismatch = |label: &str, added: Object| {
            c.attempt_synth(label, |s, _| {
                let known = EventPattern::new().detail(object! {"a" => ["x"]});
                let rule = Rule::builder(s, "R").event_pattern(known).build()?;
                rule.add_event_pattern(EventPattern::new().detail(added))
            });
        };
        mismatch("merge no array", object! {"a" => "y"});
        mismatch("merge type mismatch", object! {"a" => object! {"b" => ["y"]}});
        c.attempt_synth("same target id", |s, _| {
            let rule = Rule::builder(s, "R").event_pattern(from("a")).build()?;
            for arn in ["1", "2"] {
                rule.add_target(&RuleTargetConfig { id: Some("same".into()), ..to(arn) })?;
            }
            Ok(())
        });
        c.attempt_synth("rule on bus with schedule", |s, _| {
            let schedule = Schedule::rate(Duration::days(1))?;
            let bus = EventBus::builder(s, "B").build()?;
            Rule::builder(s, "R").schedule(schedule).event_bus(&bus).build().map(|_| ())
        });
        c.attempt_synth("target with warning only", |s, _| {
            let schedule = Schedule::cron(CronOptions { hour: Some("1".into()), ..Default::default() })?;
            Rule::builder(s, "R").schedule(schedule).build().map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn ways_to_match() {
    check("663-events-match", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let detail = object! {
            "a" => Match::exists(),
            "b" => Match::does_not_exist(),
            "c" => Match::equals_ignore_case("X"),
            "d" => Match::wildcard("a*b"),
            "e" => Match::cidr("10.0.0.0/8")?,
            "f" => Match::anything_but_prefix(["p"]),
            "g" => Match::greater_than(1.0),
            "h" => Match::interval(1.0, 5.0)?,
            "i" => Match::equal(3.0),
            "j" => Match::less_than_or_equal(2.0),
            "k" => Match::null_value(),
            "l" => Match::any_of([Match::prefix("x"), Match::suffix("y")])?,
            "m" => Match::all_of([Match::greater_than_or_equal(1.0), Match::less_than(9.0)])?,
            "n" => Match::anything_but([1, 2])?,
            "o" => Match::anything_but_suffix(["s"]),
            "p" => Match::anything_but_wildcard(["*z"]),
            "q" => Match::anything_but_equals_ignore_case(["E"]),
            "r" => Match::prefix_equals_ignore_case("pre"),
            "s" => Match::suffix_equals_ignore_case("suf"),
        };
        let pattern = EventPattern::new()
            .source(Match::prefix("aws."))
            .region(Match::anything_but(["us-east-1", "us-west-2"])?)
            .account(Match::exact_string("1"))
            .detail_type(Match::suffix("Change"))
            .detail(detail);
        Rule::builder(&s, "R").event_pattern(pattern).build()?;
        Ok(())
    });
}

#[test]
fn targets() {
    check("661-events-targets", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let rule = |id: &str| Rule::builder(&s, id).event_pattern(from("a")).build();
        let dead = Queue::builder(&s, "Dead").build()?;
        let topic = Topic::builder(&s, "Topic").build()?;
        let queue = Queue::builder(&s, "Queue").build()?;
        let f = Function::new(
            &s,
            "Fn",
            FunctionProps::new(Runtime::NODEJS_LATEST, "index.handler", Code::from_inline("x")),
        )?;
        let (age, attempts) = (Some(Duration::hours(2)), Some(2));
        let a = rule("A")?;
        a.add_target(&SnsTopic::with_props(
            &topic,
            SnsTopicProps {
                dead_letter_queue: Some((&dead).into()),
                max_event_age: age,
                retry_attempts: attempts,
                message: Some(RuleTargetInput::from_text(format!("hi {}", EventField::source()))),
                ..Default::default()
            },
        ))?;
        a.add_target(&SqsQueue::with_props(
            &queue,
            SqsQueueProps {
                dead_letter_queue: Some((&dead).into()),
                max_event_age: age,
                retry_attempts: attempts,
                message: Some(RuleTargetInput::from_event_path("$.detail")),
                ..Default::default()
            },
        ))?;
        let event = Some(RuleTargetInput::from_object(object! {"a" => 1}));
        a.add_target(&LambdaFunction::with_props(
            &f,
            LambdaFunctionProps {
                event,
                dead_letter_queue: Some((&dead).into()),
                max_event_age: age,
                retry_attempts: attempts,
            },
        ))?;
        let b = rule("B")?;
        b.add_target(&SnsTopic::new(&topic))?;
        b.add_target(&SnsTopic::with_props(
            &topic,
            SnsTopicProps { authorize_using_role: true, ..Default::default() },
        ))?;
        let group = || SqsQueueProps { message_group_id: Some("g".into()), ..Default::default() };
        b.add_target(&SqsQueue::with_props(&Queue::builder(&s, "Fifo").fifo(true).build()?, group()))?;
        let key = Key::builder(&s, "Key").build()?;
        b.add_target(&SqsQueue::new(&Queue::builder(&s, "Encrypted").encryption_master_key(&key).build()?))?;
        b.add_target(&LambdaFunction::new(&f))?;
        let c = rule("C")?;
        let once = SqsQueueProps { retry_attempts: Some(0), ..Default::default() };
        c.add_target(&SqsQueue::with_props(&queue, once))?;
        let theirs = Queue::from_queue_arn(&s, "Imported", "arn:aws:sqs:us-east-1:123456789012:theirs")?;
        c.add_target(&SqsQueue::new(theirs))?;
        Rule::builder(&s, "Scheduled")
            .schedule(Schedule::rate(Duration::days(1))?)
            .targets(vec![LambdaFunction::new(&f).into(), LambdaFunction::new(&f).into()])
            .build()?;
        let other = Stack::new(app, "Other")?;
        Rule::builder(&other, "Rule").event_pattern(from("b")).targets(vec![LambdaFunction::new(&f).into()]).build()?;
        Ok(())
    });
}

#[test]
fn options_of_targets() {
    check("662-events-target-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let t = |label: &str, target: &dyn Fn(&Stack) -> Result<RuleTargetRef>| {
            c.attempt_synth(label, |s, _| {
                Rule::builder(s, "R").event_pattern(from("a")).targets(vec![target(s)?]).build().map(|_| ())
            });
        };
        let q = |label: &str, props: SqsQueueProps| {
            t(label, &|s| Ok(SqsQueue::with_props(&Queue::builder(s, "Q").build()?, props.clone()).into()));
        };
        let age = |d| SqsQueueProps { max_event_age: Some(d), ..Default::default() };
        let retries = |n| SqsQueueProps { retry_attempts: Some(n), ..Default::default() };
        q("age too short", age(Duration::seconds(59)));
        q("age too long", age(Duration::hours(25)));
        q("retries negative", retries(-1));
        q("retries too many", retries(186));
        q("group of plain queue", SqsQueueProps { message_group_id: Some("g".into()), ..Default::default() });
        t("fifo without group", &|s| Ok(SqsQueue::new(&Queue::builder(s, "Q").fifo(true).build()?).into()));
        t("role without authorizeUsingRole", &|s| {
            let events = ServicePrincipal::new("events.amazonaws.com");
            let role = Role::builder(s, "Role").assumed_by(events).build()?;
            let props = SnsTopicProps { role: Some((&role).into()), ..Default::default() };
            Ok(SnsTopic::with_props(&Topic::builder(s, "T").build()?, props).into())
        });
        Ok(())
    });
}

#[test]
fn log_groups_as_targets() {
    check("671-events-log-group-target", |app, c| {
        c.own_handler_code();
        let s = Stack::new(app, "Stack")?;
        let repo = Repository::builder(&s, "Repo").build()?;
        let group = LogGroup::builder(&s, "Logs").build()?;
        let rule = repo.on_event("Event", OnEventOptions::default())?;
        rule.add_target(&CloudWatchLogGroup::new(&group))?;
        let shaped = LogGroupProps {
            retry_attempts: Some(1),
            log_event: Some(LogGroupTargetInput::from_object_v2(LogGroupTargetInputOptions {
                message: Some(EventField::from_path("$.detail.repository-name").into()),
                ..Default::default()
            })),
            ..Default::default()
        };
        repo.on_event("Shaped", OnEventOptions::default())?
            .add_target(&CloudWatchLogGroup::with_props(&group, shaped))?;
        let second = LogGroupProps {
            install_latest_aws_sdk: Some(false),
            log_event: Some(LogGroupTargetInput::from_object_v2(LogGroupTargetInputOptions {
                message: Some("text".into()),
                ..Default::default()
            })),
            ..Default::default()
        };
        let second = CloudWatchLogGroup::with_props(&group, second);
        repo.on_event("Second", OnEventOptions::builder().target(second).build())?;
        let theirs = CloudWatchLogGroup::new(&LogGroup::from_log_group_name(&s, "Theirs", "theirs")?);
        repo.on_event("Named", OnEventOptions::builder().target(theirs).build())?;
        c.attempt("two of a rule", |x, _| {
            let r = Rule::builder(x, "R").event_pattern(from("a")).build()?;
            for id in ["L", "M"] {
                r.add_target(&CloudWatchLogGroup::new(&LogGroup::builder(x, id).build()?))?;
            }
            Ok(())
        });
        Ok(())
    });
}
