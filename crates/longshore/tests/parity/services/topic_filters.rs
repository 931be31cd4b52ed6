//! Filters, delivery policies, logging and metrics of topics.

use indexmap::IndexMap;
use longshore::aws_cloudwatch::{Dashboard, GraphWidget, GraphWidgetProps, Metric, MetricOptions};
use longshore::aws_iam::{FromRoleArnOptions, Role, RoleRef, ServicePrincipal};
use longshore::aws_lambda::{Code, Function, FunctionProps, Runtime};
use longshore::aws_sns::{
    BackoffFunction as Backoff, BetweenCondition, DeliveryPolicy, FilterOrPolicy, HealthyRetryPolicy, ITopic,
    ITopicSubscription, LoggingConfig, LoggingProtocol as Log, NumericConditions, RequestPolicy, StringConditions,
    Subscription, SubscriptionFilter as Filter, SubscriptionProps, SubscriptionProtocol as By, ThrottlePolicy, Topic,
    TopicRef, TopicSubscriptionConfig,
};
use longshore::aws_sns_subscriptions::{
    EmailSubscription, EmailSubscriptionProps, LambdaSubscription, LambdaSubscriptionProps, SmsSubscription,
    SmsSubscriptionProps, SqsSubscription, SqsSubscriptionProps, UrlSubscription, UrlSubscriptionProps,
};
use longshore::aws_sqs::{IQueue as _, Queue};
use longshore::core::value::Value;
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check};

type Filters = IndexMap<String, Filter>;
type Fields = IndexMap<String, FilterOrPolicy>;

fn strings(all: &[&str]) -> Option<Vec<String>> {
    Some(all.iter().map(|&one| one.to_owned()).collect())
}

fn one_of(all: &[&str]) -> Filter {
    Filter::string_filter(StringConditions { allowlist: strings(all), ..Default::default() })
}

fn many(count: u32) -> Filter {
    let allowlist = Some((0..count).map(|i| i.to_string()).collect());
    Filter::string_filter(StringConditions { allowlist, ..Default::default() })
}

fn named<T>(all: impl IntoIterator<Item = (&'static str, T)>) -> IndexMap<String, T> {
    all.into_iter().map(|(name, one)| (name.to_owned(), one)).collect()
}

fn text() -> Filter {
    Filter::string_filter(StringConditions {
        allowlist: strings(&["a", "b"]),
        denylist: strings(&["c"]),
        match_prefixes: strings(&["d", "e"]),
        match_suffixes: strings(&["f"]),
    })
}

fn number() -> Filter {
    Filter::numeric_filter(NumericConditions {
        allowlist: Some(vec![1.0, 2.5]),
        greater_than: Some(3.0),
        greater_than_or_equal_to: Some(4.0),
        less_than: Some(5.0),
        less_than_or_equal_to: Some(6.0),
        between: Some(BetweenCondition { start: 7.0, stop: 8.0 }),
        between_strict: Some(BetweenCondition { start: 9.0, stop: 10.0 }),
    })
}

fn field(filter: Filter) -> FilterOrPolicy {
    let field = FilterOrPolicy::filter(filter);
    assert!(field.is_filter() && !field.is_policy());
    field
}

fn fields(all: impl IntoIterator<Item = (&'static str, FilterOrPolicy)>) -> FilterOrPolicy {
    let fields = FilterOrPolicy::policy(named(all));
    assert!(fields.is_policy() && !fields.is_filter());
    fields
}

fn log(protocol: Log, failure: Option<&RoleRef>, success: Option<&RoleRef>, rate: Option<f64>) -> LoggingConfig {
    LoggingConfig {
        protocol,
        failure_feedback_role: failure.cloned(),
        success_feedback_role: success.cloned(),
        success_feedback_sample_rate: rate,
    }
}

/// A subscriber of one's own.
struct Own {
    role_arn: String,
    filter_policy: Filters,
}

impl ITopicSubscription for Own {
    fn bind(&self, _: &dyn ITopic) -> Result<TopicSubscriptionConfig> {
        let stream = "arn:aws:firehose:us-east-1:111111111111:deliverystream/d";
        Ok(TopicSubscriptionConfig {
            subscription_role_arn: Some(self.role_arn.clone()),
            filter_policy: Some(self.filter_policy.clone()),
            ..TopicSubscriptionConfig::of("Own", stream, By::Firehose)
        })
    }
}

fn to_queue(topic: &TopicRef) -> SubscriptionProps {
    SubscriptionProps {
        topic: topic.clone(),
        endpoint: "arn:aws:sqs:us-east-1:111111111111:q".into(),
        protocol: By::Sqs,
        raw_message_delivery: None,
        region: None,
        dead_letter_queue: None,
        subscription_role_arn: None,
        filter_policy: None,
        filter_policy_with_message_body: None,
        delivery_policy: None,
    }
}

fn to_url(topic: &TopicRef) -> SubscriptionProps {
    SubscriptionProps { endpoint: "https://example.com".into(), protocol: By::Https, ..to_queue(topic) }
}

fn retry(healthy_retry_policy: HealthyRetryPolicy) -> Option<DeliveryPolicy> {
    Some(DeliveryPolicy { healthy_retry_policy: Some(healthy_retry_policy), ..Default::default() })
}

fn single_subscriptions(s: &Stack, t: &Context, topic: &TopicRef, dead: &Queue) -> Result<()> {
    let plain = to_queue(topic);
    let own = Filter::new(vec![object! {"cidr" => "10.0.0.0/24"}.into()]);
    let attributes = named([
        ("text", text()),
        ("number", number()),
        ("there", Filter::exists_filter()),
        ("none", Filter::not_exists_filter()),
        ("own", own),
    ]);
    let with_dead =
        SubscriptionProps { filter_policy: Some(attributes), dead_letter_queue: Some(dead.into()), ..plain.clone() };
    let with_dead = Subscription::new(s, "Attributes", with_dead)?;
    let without = Subscription::new(s, "Plain", plain.clone())?;
    let same = with_dead.dead_letter_queue().is_some_and(|q| q.queue_arn() == dead.queue_arn());
    let said: Vec<Value> = vec![
        same.into(),
        without.dead_letter_queue().is_none().into(),
        text().conditions().len().into(),
        number().conditions().len().into(),
    ];
    t.record(&format!("{} dead", s.node().id()), said, None);
    let inner = fields([("d", field(Filter::exists_filter()))]);
    let body = named([("a", fields([("b", field(text())), ("c", inner)])), ("e", field(one_of(&["x"])))]);
    let of = |filter_policy: Option<Filters>, body: Option<Fields>| SubscriptionProps {
        filter_policy,
        filter_policy_with_message_body: body,
        ..plain.clone()
    };
    Subscription::new(s, "Body", of(None, Some(body)))?;
    let attribute = named([("a", Filter::exists_filter())]);
    Subscription::new(s, "Both", of(Some(attribute), Some(named([("b", field(Filter::exists_filter()))]))))?;
    Subscription::new(s, "Nothing", of(Some(named([("a", Filter::new(Vec::new()))])), None))?;
    let http = |id: &str, delivery_policy: Option<DeliveryPolicy>, protocol: By| {
        Subscription::new(s, id, SubscriptionProps { delivery_policy, protocol, ..to_url(topic) })
    };
    let whole = DeliveryPolicy {
        healthy_retry_policy: Some(HealthyRetryPolicy {
            min_delay_target: Some(Duration::seconds(5)),
            max_delay_target: Some(Duration::minutes(1)),
            num_retries: Some(6.0),
            num_no_delay_retries: Some(1.0),
            num_min_delay_retries: Some(2.0),
            num_max_delay_retries: Some(3.0),
            backoff_function: Some(Backoff::Exponential),
        }),
        throttle_policy: Some(ThrottlePolicy { max_receives_per_second: Some(10.0) }),
        request_policy: Some(RequestPolicy { header_content_type: Some("application/json".into()) }),
    };
    http("Delivery", Some(whole), By::Https)?;
    let none = HealthyRetryPolicy::default;
    let (arithmetic, geometric, linear) = (Some(Backoff::Arithmetic), Some(Backoff::Geometric), Some(Backoff::Linear));
    let policy = HealthyRetryPolicy { num_retries: Some(0.0), backoff_function: arithmetic, ..none() };
    http("Defaults", retry(policy), By::Http)?;
    let throttled = DeliveryPolicy {
        throttle_policy: Some(ThrottlePolicy::default()),
        request_policy: Some(RequestPolicy::default()),
        ..Default::default()
    };
    http("Throttled", Some(throttled), By::Https)?;
    let hour = Some(Duration::hours(1));
    let policy = HealthyRetryPolicy { backoff_function: geometric, max_delay_target: hour, ..none() };
    http("Geometric", retry(policy), By::Https)?;
    let second = Some(Duration::seconds(1));
    let policy = HealthyRetryPolicy { backoff_function: linear, min_delay_target: second, ..none() };
    http("Linear", retry(policy), By::Https)?;
    Ok(())
}

fn subscribers(s: &Stack, dead: &Queue, late: &Topic, role: &RoleRef) -> Result<()> {
    let filter_policy = || Some(named([("kind", one_of(&["k"]))]));
    let of_body = || Some(named([("kind", field(Filter::exists_filter()))]));
    let dead = || Some(dead.into());
    let other = Topic::builder(s, "Other").build()?;
    let queue = Queue::builder(s, "Queue").build()?;
    let function = Function::new(s, "Fn", FunctionProps::new(Runtime::NODEJS_22_X, "i.h", Code::from_inline("x")))?;
    let props =
        SqsSubscriptionProps { filter_policy: filter_policy(), raw_message_delivery: Some(true), ..Default::default() };
    other.add_subscription(&SqsSubscription::with_props(&queue, props))?;
    let props = LambdaSubscriptionProps {
        filter_policy_with_message_body: of_body(),
        dead_letter_queue: dead(),
        ..Default::default()
    };
    other.add_subscription(&LambdaSubscription::with_props(&function, props))?;
    let props = EmailSubscriptionProps { filter_policy: filter_policy(), json: Some(true), ..Default::default() };
    other.add_subscription(&EmailSubscription::with_props("a@example.com", props))?;
    let props = EmailSubscriptionProps { filter_policy_with_message_body: of_body(), ..Default::default() };
    other.add_subscription(&EmailSubscription::with_props("b@example.com", props))?;
    let props =
        SmsSubscriptionProps { filter_policy: filter_policy(), dead_letter_queue: dead(), ..Default::default() };
    other.add_subscription(&SmsSubscription::with_props("+1", props))?;
    let props = SmsSubscriptionProps { filter_policy_with_message_body: of_body(), ..Default::default() };
    other.add_subscription(&SmsSubscription::with_props("+2", props))?;
    other.add_subscription(&SmsSubscription::new("+3"))?;
    let props = UrlSubscriptionProps {
        filter_policy: filter_policy(),
        delivery_policy: retry(HealthyRetryPolicy { num_retries: Some(9.0), ..Default::default() }),
        ..Default::default()
    };
    other.add_subscription(&UrlSubscription::with_props("https://x.example.com/", props)?)?;
    let props = UrlSubscriptionProps { filter_policy_with_message_body: of_body(), ..Default::default() };
    other.add_subscription(&UrlSubscription::with_props("http://y.example.com/", props)?)?;
    late.add_subscription(&Own { role_arn: role.role_arn(), filter_policy: named([("kind", one_of(&["k"]))]) })?;
    Ok(())
}

fn metrics(t: &dyn ITopic) -> Result<Vec<Metric>> {
    let none = MetricOptions::default;
    Ok(vec![
        t.metric("Own", MetricOptions { statistic: Some("p90".into()), ..none() })?,
        t.metric_publish_size(none())?,
        t.metric_number_of_messages_published(MetricOptions { label: Some("l".into()), ..none() })?,
        t.metric_number_of_notifications_delivered(none())?,
        t.metric_number_of_notifications_failed(none())?,
        t.metric_number_of_notifications_filtered_out(none())?,
        t.metric_number_of_notifications_filtered_out_no_message_attributes(none())?,
        t.metric_number_of_notifications_filtered_out_invalid_attributes(none())?,
        t.metric_sms_month_to_date_spent_usd(MetricOptions { period: Some(Duration::hours(1)), ..none() })?,
        t.metric_sms_success_rate(none())?,
    ])
}

fn whole(s: &Stack, t: &Context) -> Result<()> {
    let role = Role::builder(s, "Role").assumed_by(ServicePrincipal::new("sns.amazonaws.com")).build()?;
    let role = RoleRef::from(&role);
    let arn = "arn:aws:iam::111111111111:role/known";
    let known: RoleRef = Role::from_role_arn(s, "Known", arn, FromRoleArnOptions::default())?;
    let topic = Topic::builder(s, "Topic")
        .logging_configs(vec![log(Log::Sqs, Some(&role), Some(&known), Some(50.0)), log(Log::Http, None, None, None)])
        .build()?;
    topic.add_logging_config(log(Log::Lambda, Some(&role), None, Some(0.0)));
    topic.add_logging_config(log(Log::Firehose, None, None, None));
    topic.add_logging_config(log(Log::Application, None, Some(&role), None));
    let late = Topic::builder(s, "Late").build()?;
    late.add_logging_config(log(Log::Sqs, Some(&role), None, None));
    let dead = Queue::builder(s, "Dead").build()?;
    single_subscriptions(s, t, &(&topic).into(), &dead)?;
    subscribers(s, &dead, &late, &role)?;
    let there = Topic::from_topic_arn(s, "There", "arn:aws:sns:eu-west-1:222222222222:there")?;
    let graph = GraphWidget::new(GraphWidgetProps {
        left: Some(metrics(&topic)?.iter().map(Into::into).collect()),
        right: Some(metrics(&*there)?.iter().map(Into::into).collect()),
        ..Default::default()
    })?;
    Dashboard::builder(s, "Dashboard").widgets(vec![vec![graph.into()]]).build()?;
    Ok(())
}

#[test]
fn topics() {
    check("2203-sns-filters", |app, t| {
        for id in ["Plain", "Recommended"] {
            let s = Stack::new(app, id)?;
            if id == "Recommended" {
                for (key, value) in Context::recommended_flags() {
                    s.node().set_context(&key, value)?;
                }
            }
            whole(&s, t)?;
        }
        refused(t);
        Ok(())
    });
}

fn refused(t: &Context) {
    let attempt = |label: &str, change: &dyn Fn(SubscriptionProps) -> SubscriptionProps| {
        t.attempt(label, |s, _| {
            let topic = TopicRef::from(&Topic::builder(s, "T").build()?);
            let props = SubscriptionProps { endpoint: "https://x".into(), ..to_url(&topic) };
            Subscription::new(s, "S", change(props)).map(drop)
        });
    };
    let six = ["a", "b", "c", "d", "e", "f"];
    let attributes = |label: &str, policy: Filters| {
        attempt(label, &|props| SubscriptionProps { filter_policy: Some(policy.clone()), ..props });
    };
    let body = |label: &str, policy: Fields| {
        attempt(label, &|props| SubscriptionProps { filter_policy_with_message_body: Some(policy.clone()), ..props });
    };
    attributes("six attributes", named(six.map(|name| (name, Filter::exists_filter()))));
    body("six fields", named(six.map(|name| (name, field(Filter::exists_filter())))));
    attributes("combinations", named([("a", many(13)), ("b", many(12))]));
    body("fields", named([("a", fields([("b", field(many(16)))])), ("c", field(many(5)))]));
    body("deep fields", named([("a", fields([("b", fields([("c", field(many(51)))]))]))]));
    attempt("policy of a queue", &|props| SubscriptionProps {
        protocol: By::Sqs,
        delivery_policy: Some(DeliveryPolicy::default()),
        ..props
    });
    let retries = |label: &str, policy: HealthyRetryPolicy| {
        attempt(label, &|props| SubscriptionProps { delivery_policy: retry(policy), ..props });
    };
    let min = |delay| HealthyRetryPolicy { min_delay_target: Some(delay), ..Default::default() };
    let max = |delay| HealthyRetryPolicy { max_delay_target: Some(delay), ..Default::default() };
    retries("min part", min(Duration::millis(1500)));
    retries("min none", min(Duration::seconds(0)));
    retries("min much", min(Duration::seconds(3601)));
    retries("max part", max(Duration::millis(1500)));
    retries("max none", max(Duration::seconds(0)));
    retries("max much", max(Duration::hours(2)));
    let short = HealthyRetryPolicy { max_delay_target: Some(Duration::seconds(2)), ..min(Duration::seconds(3)) };
    retries("min above max", short);
    retries("min above default", min(Duration::seconds(30)));
    let none = HealthyRetryPolicy::default;
    retries("retries", HealthyRetryPolicy { num_retries: Some(101.0), ..none() });
    retries("fewer retries", HealthyRetryPolicy { num_retries: Some(-1.0), ..none() });
    retries("no delay", HealthyRetryPolicy { num_no_delay_retries: Some(-1.0), ..none() });
    retries("min delay", HealthyRetryPolicy { num_min_delay_retries: Some(1.5), ..none() });
    retries("max delay", HealthyRetryPolicy { num_max_delay_retries: Some(-2.0), ..none() });
    for (label, most) in [("throttle", 0.0), ("throttle part", 1.5)] {
        let policy = DeliveryPolicy {
            throttle_policy: Some(ThrottlePolicy { max_receives_per_second: Some(most) }),
            ..Default::default()
        };
        attempt(label, &|props| SubscriptionProps { delivery_policy: Some(policy.clone()), ..props });
    }
    attempt("firehose", &|props| SubscriptionProps { protocol: By::Firehose, ..props });
    for (label, rate) in [("rate", 101.0), ("rate below", -1.0), ("rate part", 0.5)] {
        t.attempt_synth(label, |s, _| {
            let configs = vec![log(Log::Sqs, None, None, Some(rate))];
            Topic::builder(s, "T").logging_configs(configs).build().map(drop)
        });
    }
}
