//! Event buses, what is kept of them, HTTP endpoints, and rules whose targets are in other accounts and regions.

use indexmap::IndexMap;
use longshore::aws_codebuild::{BuildSpec, Project};
use longshore::aws_events::{
    ApiDestination, ApiDestinationAttributes, ApiDestinationRef, Archive, Authorization, BaseArchiveProps, Connection,
    ConnectionAttributes, ConnectionRef, EventBus, EventBusAttributes, EventBusPolicy, EventBusProps, EventBusRef,
    EventPattern, HttpMethod, HttpParameter, IEventBus as _, IRule as _, IncludeDetail, Level, LogConfig,
    OAuthAuthorizationProps, Rule, RuleProps, RuleTargetInput, RuleTargetRef, Schedule,
};
use longshore::aws_events_targets::{self as targets, CodeBuildProject, SnsTopic, SnsTopicProps, SqsQueue};
use longshore::aws_iam::{
    AccountPrincipal, AnyPrincipal, IResourceWithPolicy as _, PolicyStatement, Role, ServicePrincipal,
};
use longshore::aws_kms::Key;
use longshore::aws_sns::Topic;
use longshore::aws_sqs::Queue;
use longshore::core::array;
use longshore::core::secret_value::SecretValue;
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check_with};

fn text(s: &str) -> Option<String> {
    Some(s.to_owned())
}

fn pattern() -> EventPattern {
    EventPattern::new().source(["aws.ecr"]).detail_type(["x"]).detail(object! {"a" => ["b"]})
}

fn secret() -> SecretValue {
    SecretValue::unsafe_plain_text("secret")
}

type Parameters = IndexMap<String, HttpParameter>;

fn parameters<const N: usize>(of: [(&str, HttpParameter); N]) -> Parameters {
    of.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()
}

fn open(value: &str) -> HttpParameter {
    HttpParameter::from_string(value)
}

fn archive_of(event_pattern: EventPattern) -> BaseArchiveProps {
    BaseArchiveProps { archive_name: None, description: None, event_pattern, retention: None, kms_key: None }
}

fn buses(s: &Stack, t: &Context, role: &Role) -> Result<(EventBus, EventBus, EventBusRef, Queue)> {
    let plain = EventBus::builder(s, "Plain").build()?;
    let queue = Queue::builder(s, "Queue").build()?;
    let key = Key::builder(s, "Key").build()?;
    let full = EventBus::builder(s, "Full")
        .event_bus_name("full")
        .dead_letter_queue(&queue)
        .description("d")
        .kms_key(&key)
        .log_config(LogConfig { include_detail: Some(IncludeDetail::Full), level: Some(Level::Trace) })
        .build()?;
    let partner = EventBus::builder(s, "Partner")
        .event_source_name("aws.partner/a.com/b/c")
        .log_config(LogConfig { include_detail: None, level: Some(Level::Off) })
        .build()?;
    let key = Key::builder(s, "Key2").build()?;
    let by_path = EventBus::builder(s, "ByPath").kms_key(&key).build()?;
    plain.archive("Kept", archive_of(pattern()))?;
    let key = Key::builder(s, "Key3").build()?;
    full.archive(
        "Named",
        BaseArchiveProps {
            archive_name: Some("kept".into()),
            description: text("mine"),
            retention: Some(Duration::days(7)),
            kms_key: Some((&key).into()),
            ..archive_of(EventPattern::new().account([s.account()]))
        },
    )?;
    let key = Key::builder(s, "Key4").build()?;
    let archive = Archive::builder(s, "Archive")
        .source_event_bus(&full)
        .event_pattern(pattern())
        .kms_key(&key)
        .retention(Duration::hours(48))
        .build()?;
    plain.grant_put_events_to(role)?;
    full.grant_put_events_to_with(role, Some("sid"))?;
    full.grant_put_events_to_with(&ServicePrincipal::new("x.amazonaws.com"), Some("Service"))?;
    EventBus::grant_all_put_events(role)?;
    plain.grants().actions(role, &["events:X"])?;
    plain.grants().all_put_events(role)?;
    let put = || PolicyStatement::builder().action("events:PutEvents");
    partner.add_to_resource_policy(
        put()
            .sid(format!("Given{}", "x".repeat(70)))
            .principal(AccountPrincipal::new("123456789012"))
            .resource(partner.event_bus_arn())
            .build()?,
    )?;
    EventBusPolicy::builder(s, "Policy")
        .event_bus(&plain)
        .statement_id("mine")
        .statement(put().principal(AnyPrincipal::new()).resource("*").build()?)
        .build()?;
    let far = "arn:aws:events:eu-west-1:210987654321:event-bus/far";
    let theirs = [
        EventBus::from_event_bus_arn(s, "ByArn", far)?,
        EventBus::from_event_bus_name(s, "ByName", "near")?,
        EventBus::from_event_bus_attributes(
            s,
            "ByAttributes",
            EventBusAttributes {
                event_bus_name: "n".into(),
                event_bus_arn: "arn:aws:events:us-east-1:123456789012:event-bus/n".into(),
                event_bus_policy: "p".into(),
                event_source_name: text("src"),
            },
        )?,
    ];
    theirs[1].grant_put_events_to(role)?;
    theirs[0].grant_put_events_to_with(&ServicePrincipal::new("y.amazonaws.com"), Some("S"))?;
    let mut all: Vec<EventBusRef> = vec![(&plain).into(), (&full).into(), (&partner).into(), (&by_path).into()];
    all.extend(theirs.iter().cloned());
    let all: Vec<_> = all
        .iter()
        .map(|b| array![b.event_bus_name(), b.event_bus_arn(), b.event_bus_policy(), b.event_source_name()])
        .collect();
    t.record("buses", all, s);
    t.record("archive", array![archive.archive_name(), archive.archive_arn()], s);
    Ok((plain, full, theirs[0].clone(), queue))
}

fn destinations(s: &Stack, t: &Context) -> Result<[ApiDestinationRef; 3]> {
    let key = Connection::builder(s, "ApiKey").authorization(Authorization::api_key("x-key", secret())).build()?;
    let basic = Connection::builder(s, "Basic")
        .connection_name("basic")
        .description("d")
        .authorization(Authorization::basic("me", SecretValue::secrets_manager("pw", Default::default())?))
        .header_parameters(parameters([("h", open("v"))]))
        .body_parameters(parameters([("b", HttpParameter::from_secret(secret()))]))
        .build()?;
    let oauth = Authorization::oauth(OAuthAuthorizationProps {
        authorization_endpoint: "https://a".into(),
        http_method: HttpMethod::Put,
        client_id: "id".into(),
        client_secret: secret(),
        body_parameters: Some(parameters([("b", open("1"))])),
        header_parameters: Some(parameters([])),
        query_string_parameters: Some(parameters([("q", open("2")), ("r", HttpParameter::from_secret(secret()))])),
    })?;
    let oauth = Connection::builder(s, "OAuth")
        .authorization(oauth)
        .query_string_parameters(parameters([("z", open("3"))]))
        .build()?;
    let by_arn = Connection::from_event_bus_arn(
        s,
        "ConnectionArn",
        "arn:aws:events:us-east-1:123456789012:connection/c/uuid",
        "arn:secret",
    )?;
    let by_attributes = Connection::from_connection_attributes(
        s,
        "ConnectionAttributes",
        ConnectionAttributes {
            connection_arn: "arn:aws:events:eu-west-1:210987654321:connection/d".into(),
            connection_name: "d".into(),
            connection_secret_arn: "arn:s".into(),
        },
    )?;
    let plain = ApiDestination::builder(s, "Destination").connection(&key).endpoint("https://example.com/*").build()?;
    let full = ApiDestination::builder(s, "DestinationFull")
        .api_destination_name("dest")
        .description("d")
        .connection(by_arn.clone())
        .endpoint("https://example.com")
        .http_method(HttpMethod::Patch)
        .rate_limit_per_second(7)
        .build()?;
    let theirs = ApiDestination::from_api_destination_attributes(
        s,
        "TheirDestination",
        ApiDestinationAttributes {
            api_destination_arn: "arn:aws:events:us-east-1:123456789012:api-destination/x/y".into(),
            connection: (&basic).into(),
            api_destination_arn_for_policy: text("arn:p"),
        },
    )?;
    let connections: [ConnectionRef; 5] = [(&key).into(), (&basic).into(), (&oauth).into(), by_arn, by_attributes];
    let connections = connections.map(|c| array![c.connection_name(), c.connection_arn(), c.connection_secret_arn()]);
    t.record("connections", connections, s);
    let all: [ApiDestinationRef; 3] = [(&plain).into(), (&full).into(), theirs];
    let recorded = all
        .each_ref()
        .map(|d| array![d.api_destination_name(), d.api_destination_arn(), d.api_destination_arn_for_policy()]);
    t.record("destinations", recorded, s);
    Ok(all)
}

fn across(app: &App, t: &Context) -> Result<()> {
    let at = |id: &str, account: &str, region: &str| {
        Stack::with_props(app, id, StackProps { env: Environment::new(account, region), ..Default::default() })
    };
    let here = at("Here", "111111111111", "us-east-1")?;
    let region = at("Region", "111111111111", "eu-west-1")?;
    let account = at("Account", "222222222222", "us-east-1")?;
    let both = at("Both", "222222222222", "eu-west-1")?;
    let rule = Rule::builder(&here, "Across").rule_name("across").event_pattern(pattern()).description("d").build()?;
    let topic = |s: &Stack| Topic::builder(s, "Topic").build();
    rule.add_target(&SnsTopic::new(&topic(&here)?))?;
    rule.add_target(&SqsQueue::new(&Queue::builder(&region, "Queue").build()?))?;
    let named = Queue::builder(&account, "Queue").queue_name("q").build()?;
    let message = Some(RuleTargetInput::from_text("x"));
    rule.add_target(&SqsQueue::with_props(&named, targets::SqsQueueProps { message, ..Default::default() }))?;
    let project = Project::builder(&both, "Project")
        .project_name("p")
        .build_spec(BuildSpec::from_object(object! {"version" => "0.2"}))
        .build()?;
    rule.add_target(&CodeBuildProject::new(&project))?;
    rule.add_target(&SnsTopic::new(&topic(&account)?))?;
    rule.add_event_pattern(EventPattern::new().source(["later"]))?;
    let timed = Rule::builder(&here, "Timed")
        .schedule(Schedule::rate(Duration::hours(1))?)
        .targets(vec![SnsTopic::new(&topic(&both)?).into()])
        .build()?;
    t.record("across", array![rule.rule_arn(), timed.rule_name()], &here);
    Ok(())
}

fn build(app: &App, t: &Context) -> Result<()> {
    let s = Stack::new(app, "Stack")?;
    let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("events.amazonaws.com")).build()?;
    let (plain, full, far, queue) = buses(&s, t, &role)?;
    let [destination, destination_full, their_destination] = destinations(&s, t)?;
    let with_role = targets::EventBusProps { role: Some((&role).into()), dead_letter_queue: Some((&queue).into()) };
    let rule = Rule::builder(&s, "Rule")
        .event_bus(&full)
        .role(&role)
        .event_pattern(pattern())
        .targets(vec![targets::EventBus::new(&plain).into(), targets::EventBus::with_props(far, with_role).into()])
        .build()?;
    rule.add_target(&targets::ApiDestination::new(destination))?;
    let pair = |k: &str| Some(IndexMap::from([(k.to_owned(), "v".to_owned())]));
    rule.add_target(&targets::ApiDestination::with_props(
        destination_full,
        targets::ApiDestinationProps {
            dead_letter_queue: Some((&queue).into()),
            max_event_age: Some(Duration::minutes(5)),
            retry_attempts: Some(1),
            event: Some(RuleTargetInput::from_text("t")),
            event_role: None,
            header_parameters: pair("h"),
            path_parameter_values: Some(vec!["p".into()]),
            query_string_parameters: pair("q"),
        },
    ))?;
    rule.add_target(&targets::ApiDestination::with_props(
        their_destination,
        targets::ApiDestinationProps {
            event_role: Some((&role).into()),
            path_parameter_values: Some(vec!["only".into()]),
            ..Default::default()
        },
    ))?;
    across(app, t)?;
    refusals(t);
    Ok(())
}

fn refusals(t: &Context) {
    let bus = |label: &str, change: fn(&mut EventBusProps)| {
        t.attempt(label, move |s, _| {
            let mut props = EventBusProps::default();
            change(&mut props);
            EventBus::new(s, "B", props).map(drop)
        });
    };
    bus("two names", |p| {
        p.event_bus_name = text("a");
        p.event_source_name = text("aws.partner/a/b");
    });
    bus("default", |p| p.event_bus_name = text("default"));
    bus("slash", |p| p.event_bus_name = text("a/b"));
    bus("odd name", |p| p.event_bus_name = text("a b"));
    bus("empty name", |p| p.event_bus_name = text(""));
    bus("odd source", |p| p.event_source_name = text("aws.partner/a"));
    bus("long source", |p| p.event_source_name = Some(format!("aws.partner/a/{}", "b".repeat(250))));
    bus("description", |p| p.description = Some("x".repeat(513)));
    t.attempt("no sid", |s, _| {
        let statement =
            PolicyStatement::builder().action("events:PutEvents").principal(AnyPrincipal::new()).resource("*");
        EventBus::builder(s, "B").build()?.add_to_resource_policy(statement.build()?).map(drop)
    });
    t.attempt("oauth method", |_, _| {
        Authorization::oauth(OAuthAuthorizationProps {
            authorization_endpoint: "e".into(),
            http_method: HttpMethod::Patch,
            client_id: "i".into(),
            client_secret: secret(),
            body_parameters: None,
            header_parameters: None,
            query_string_parameters: None,
        })
        .map(drop)
    });
    t.attempt("destination arn", |s, _| {
        let key = Connection::builder(s, "K").authorization(Authorization::api_key("x", secret())).build()?;
        ApiDestination::from_api_destination_attributes(
            s,
            "D",
            ApiDestinationAttributes {
                api_destination_arn: "arn:aws:events:us-east-1:123456789012:api-destination".into(),
                connection: (&key).into(),
                api_destination_arn_for_policy: None,
            },
        )
        .map(drop)
    });
    for name in ["x".repeat(65), "a b".to_owned()] {
        t.attempt_synth(&format!("rule name {}", name.len()), |s, _| {
            Rule::builder(s, "R").rule_name(name).event_pattern(pattern()).build().map(drop)
        });
    }
    t.attempt_synth("six targets", |s, _| {
        let rule = Rule::builder(s, "R").event_pattern(pattern()).build()?;
        for i in 0..6 {
            let arn = format!("arn:aws:sns:us-east-1:123456789012:t{i}");
            rule.add_target(&SnsTopic::new(Topic::from_topic_arn(s, format!("T{i}"), arn)?))?;
        }
        Ok(())
    });
    let rule = |s: &Stack, target: RuleTargetRef| {
        let props = RuleProps { event_pattern: Some(pattern()), targets: Some(vec![target]), ..Default::default() };
        Rule::new(s, "R", props).map(drop)
    };
    let env = |account: Option<&str>, region: Option<&str>| Environment {
        account: account.map(Into::into),
        region: region.map(Into::into),
    };
    let other = |app: &App, at: Environment| {
        let stack = Stack::with_props(app, "Other", StackProps { env: at, ..Default::default() })?;
        Topic::builder(&stack, "T").topic_name("t").build()
    };
    let attempt = |label: &str, at: Environment, f: &dyn Fn(&Stack, &App) -> Result<()>| {
        let stack = StackProps { env: at, ..Default::default() };
        t.attempt_with(label, AppProps::default(), stack, false, f);
    };
    let home = || env(Some("111111111111"), Some("us-east-1"));
    attempt("imported elsewhere", home(), &|s, _| {
        let topic = Topic::from_topic_arn(s, "T", "arn:aws:sns:eu-west-1:123456789012:t")?;
        rule(s, SnsTopic::new(topic).into())
    });
    attempt("unknown account", env(None, Some("us-east-1")), &|s, app| {
        rule(s, SnsTopic::new(&other(app, env(None, Some("eu-west-1")))?).into())
    });
    attempt("unknown source", env(None, Some("us-east-1")), &|s, app| {
        rule(s, SnsTopic::new(&other(app, env(Some("123456789012"), Some("eu-west-1")))?).into())
    });
    attempt("unknown region", env(Some("222222222222"), None), &|s, app| {
        rule(s, SnsTopic::new(&other(app, env(Some("123456789012"), None))?).into())
    });
    attempt("other app", env(Some("222222222222"), Some("us-east-1")), &|s, _| {
        let app = App::new()?;
        rule(s, SnsTopic::new(&other(&app, env(Some("123456789012"), Some("eu-west-1")))?).into())
    });
    attempt("dead letters far", home(), &|s, _| {
        let topic = Topic::builder(s, "T").build()?;
        let queue = Queue::from_queue_arn(s, "Q", "arn:aws:sqs:eu-west-1:111111111111:q")?;
        let props = SnsTopicProps { dead_letter_queue: Some(queue), ..Default::default() };
        rule(s, SnsTopic::with_props(&topic, props).into())
    });
}

#[test]
fn buses_and_what_they_reach() {
    check_with("1916-event-buses", |_| AppProps::default(), build);
}

#[test]
fn buses_and_what_they_reach_in_a_new_project() {
    let context = || {
        let mut flags = Context::recommended_flags();
        flags.extend(object! {"@aws-cdk/aws-events:requireEventBusPolicySid" => true});
        flags
    };
    check_with("1917-event-buses-recommended-flags", |_| AppProps { context: context(), ..Default::default() }, build);
}
