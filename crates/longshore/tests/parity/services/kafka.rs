//! Topics of Kafka and buckets that functions are called by.

use longshore::aws_ec2::{SecurityGroup, SubnetType, Vpc, VpcProps};
use longshore::aws_kms::Key;
use longshore::aws_lambda::{
    DockerImageCode, DockerImageFunction, EventSourceMappingLogLevel, FilterCriteria, FilterRule, IFunction as _,
    MetricType, MetricsConfig, ProvisionedPollerConfig, StartingPosition,
};
use longshore::aws_lambda_event_sources::{
    AuthenticationMethod, KafkaDlq, ManagedKafkaEventSource, ManagedKafkaEventSourceProps, S3EventSource,
    S3EventSourceProps, S3EventSourceV2, S3OnFailureDestination, SelfManagedKafkaEventSource,
    SelfManagedKafkaEventSourceProps,
};
use longshore::aws_s3::{Bucket, EventType, NotificationKeyFilter};
use longshore::aws_secretsmanager::{Secret, SecretRef};
use longshore::core::intrinsics::Fn as CfnFn;
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check};

const CLUSTER: &str = "arn:aws:kafka:us-east-1:1:cluster/c/1";

fn function(x: &Stack, id: &str, simple: &str) -> Result<DockerImageFunction> {
    DockerImageFunction::builder(x, id).code(DockerImageCode::from_image_asset(simple.to_owned())).build()
}

fn managed(topic: &str, from: StartingPosition) -> ManagedKafkaEventSourceProps {
    ManagedKafkaEventSourceProps::new(CLUSTER, topic, from)
}

fn own(servers: &[&str], topic: &str) -> SelfManagedKafkaEventSourceProps {
    let servers: Vec<String> = servers.iter().map(|s| (*s).to_owned()).collect();
    SelfManagedKafkaEventSourceProps::new(servers, topic, StartingPosition::TrimHorizon)
}

fn build(s: &Stack, c: &Context) -> Result<()> {
    let simple = c.fixture("simple");
    let f = function(s, "Fn", &simple)?;
    let secret = SecretRef::from(&Secret::new(s, "Secret", Default::default())?);
    let first = ManagedKafkaEventSource::new(managed("topic", StartingPosition::TrimHorizon))?;
    f.add_event_source(&first)?;
    let ids = vec![first.event_source_mapping_id()?, first.event_source_mapping_arn()?];
    c.record(&format!("{} managed", s.node().id()), ids, s);
    f.add_event_source(&ManagedKafkaEventSource::new(ManagedKafkaEventSourceProps {
        starting_position_timestamp: Some(1_600_000_000.0),
        secret: Some(secret.clone()),
        consumer_group_id: Some("group".into()),
        batch_size: Some(7.0),
        enabled: Some(false),
        max_batching_window: Some(Duration::seconds(9)),
        filters: Some(vec![FilterCriteria::filter(object! {"a" => FilterRule::is_equal(1.0)})]),
        filter_encryption: Some((&Key::builder(s, "Key").build()?).into()),
        on_failure: Some(KafkaDlq::new("failed")?.into()),
        log_level: Some(EventSourceMappingLogLevel::Debug),
        metrics_config: Some(MetricsConfig { metrics: vec![MetricType::KafkaMetrics] }),
        bisect_batch_on_error: Some(true),
        max_record_age: Some(Duration::hours(1)),
        retry_attempts: Some(3.0),
        report_batch_item_failures: Some(true),
        provisioned_poller_config: Some(ProvisionedPollerConfig {
            minimum_pollers: Some(1.0),
            maximum_pollers: Some(3.0),
            poller_group_name: Some("g".into()),
        }),
        ..managed("all", StartingPosition::AtTimestamp)
    })?)?;
    let failed = S3OnFailureDestination::new(&Bucket::builder(s, "Failed").build()?);
    f.add_event_source(&ManagedKafkaEventSource::new(ManagedKafkaEventSourceProps {
        starting_position_timestamp: Some(5.0),
        on_failure: Some(failed.into()),
        ..managed("late", StartingPosition::AtTimestamp)
    })?)?;
    let servers = ["kafka1:9092", "kafka2:9092"];
    f.add_event_source(&SelfManagedKafkaEventSource::new(SelfManagedKafkaEventSourceProps {
        secret: Some(secret.clone()),
        ..own(&servers, "topic")
    })?)?;
    let imported = CfnFn::import_value("server").to_string();
    f.add_event_source(&SelfManagedKafkaEventSource::new(SelfManagedKafkaEventSourceProps {
        secret: Some(secret),
        authentication_method: Some(AuthenticationMethod::BasicAuth),
        root_ca_certificate: Some((&Secret::new(s, "Root", Default::default())?).into()),
        on_failure: Some(KafkaDlq::new("kafka://x.y")?.into()),
        ..own(&[&imported], "basic")
    })?)?;
    let vpc = Vpc::new(s, "Vpc", VpcProps { nat_gateways: Some(0), ..Default::default() })?;
    f.add_event_source(&SelfManagedKafkaEventSource::new(SelfManagedKafkaEventSourceProps {
        vpc: Some((&vpc).into()),
        vpc_subnets: Some(SubnetType::Public.into()),
        security_group: Some(SecurityGroup::from_security_group_id(s, "Sg", "sg-1")?),
        batch_size: Some(0.0),
        ..own(&servers, "inside")
    })?)?;
    let bucket = Bucket::builder(s, "Bucket").build()?;
    let filter = NotificationKeyFilter { prefix: Some("in/".into()), suffix: Some(".csv".into()) };
    let props = S3EventSourceProps {
        events: vec![EventType::ObjectCreated, EventType::ObjectRemoved],
        filters: Some(vec![filter]),
    };
    f.add_event_source(&S3EventSource::new(&bucket, props))?;
    let theirs = Bucket::from_bucket_name(s, "Theirs", "theirs")?;
    let props = S3EventSourceProps { events: vec![EventType::ObjectCreatedPut], filters: None };
    function(s, "Other", &simple)?.add_event_source(&S3EventSourceV2::new(theirs, props))
}

#[test]
fn kafka_and_buckets() {
    check("2452-lambda-kafka-and-buckets", |app, c| {
        c.own_handler_code();
        build(&Stack::new(app, "Plain")?, c)?;
        let flagged = Stack::new(app, "Flagged")?;
        for (flag, value) in Context::recommended_flags() {
            flagged.node().set_context(&flag, value)?;
        }
        build(&flagged, c)?;
        let simple = c.fixture("simple");
        let at = StartingPosition::AtTimestamp;
        let wrong = |label: &str, props: ManagedKafkaEventSourceProps| {
            c.attempt(&format!("managed {label}"), |x, _| {
                function(x, "Fn", &simple)?.add_event_source(&ManagedKafkaEventSource::new(props)?)
            });
        };
        let topic = || managed("topic", StartingPosition::TrimHorizon);
        let pollers = |min: Option<f64>, max: Option<f64>| {
            Some(ProvisionedPollerConfig { minimum_pollers: min, maximum_pollers: max, poller_group_name: None })
        };
        let none = || Some(MetricsConfig { metrics: vec![] });
        wrong("time", managed("topic", at));
        wrong("no time", ManagedKafkaEventSourceProps { starting_position_timestamp: Some(5.0), ..topic() });
        wrong("metrics", ManagedKafkaEventSourceProps { metrics_config: none(), ..topic() });
        let with = |config| ManagedKafkaEventSourceProps { provisioned_poller_config: config, ..topic() };
        wrong("min", with(pollers(Some(0.0), None)));
        wrong("max", with(pollers(None, Some(2001.0))));
        wrong("order", with(pollers(Some(3.0), Some(2.0))));
        c.attempt("unbound", |_, _| ManagedKafkaEventSource::new(topic())?.event_source_mapping_id().map(drop));
        type Change<'a> = &'a dyn Fn(&Stack, &mut SelfManagedKafkaEventSourceProps) -> Result<()>;
        let refuse = |label: &str, change: Change<'_>| {
            c.attempt(&format!("self {label}"), |x, _| {
                let f = function(x, "Fn", &simple)?;
                let mut props = own(&["a:1"], "topic");
                change(x, &mut props)?;
                f.add_event_source(&SelfManagedKafkaEventSource::new(props)?)
            });
        };
        let secret = |x: &Stack, p: &mut SelfManagedKafkaEventSourceProps| -> Result<()> {
            p.secret = Some(Secret::from_secret_name_v2(x, "S", "s")?);
            Ok(())
        };
        refuse("no secret", &|_, _| Ok(()));
        refuse("no group", &|x, p| {
            p.vpc = Some((&Vpc::new(x, "V", VpcProps::default())?).into());
            Ok(())
        });
        refuse("no subnets", &|x, p| {
            p.vpc = Some((&Vpc::new(x, "V", VpcProps::default())?).into());
            p.security_group = Some(SecurityGroup::from_security_group_id(x, "Sg", "sg-1")?);
            Ok(())
        });
        refuse("time", &|x, p| {
            p.starting_position = at;
            secret(x, p)
        });
        refuse("no time", &|x, p| {
            p.starting_position_timestamp = Some(5.0);
            secret(x, p)
        });
        refuse("metrics", &|x, p| {
            p.metrics_config = none();
            secret(x, p)
        });
        for name in ["", "kafka://", "a b"] {
            c.attempt(&format!("dlq \"{name}\""), |_, _| KafkaDlq::new(name).map(drop));
        }
        Ok(())
    });
}
