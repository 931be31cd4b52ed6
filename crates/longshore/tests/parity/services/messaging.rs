//! Topics and queues.

use longshore::aws_iam::{AccountPrincipal, IResourceWithPolicy as _, PolicyStatement, Role, ServicePrincipal};
use longshore::aws_kms::Key;
use longshore::aws_sns::{FifoThroughputScope, ITopic, Topic, TopicAttributes, TopicProps, TracingConfig};
use longshore::aws_sqs::{
    DeadLetterQueue, DeduplicationScope, FifoThroughputLimit, IQueue, Queue, QueueAttributes, QueueEncryption,
    QueueProps, QueueRef, RedriveAllowPolicy, RedrivePermission,
};
use longshore::prelude::*;
use longshore::{array, object};

use crate::harness::check;

#[test]
fn topics_and_queues_that_are_refused() {
    check("657-messaging-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let t = |label: &str, props: TopicProps| {
            c.attempt_synth(&format!("topic: {label}"), |s, _| Topic::new(s, "T", props).map(|_| ()));
        };
        t("dedup without fifo", TopicProps { content_based_deduplication: Some(true), ..Default::default() });
        t("retention without fifo", TopicProps { message_retention_period_in_days: Some(3), ..Default::default() });
        let fifo = || TopicProps { fifo: Some(true), ..Default::default() };
        t("retention zero", TopicProps { message_retention_period_in_days: Some(0), ..fifo() });
        t("retention too long", TopicProps { message_retention_period_in_days: Some(366), ..fifo() });
        t(
            "throughput without fifo",
            TopicProps { fifo_throughput_scope: Some(FifoThroughputScope::Topic), ..Default::default() },
        );
        t("signature 3", TopicProps { signature_version: Some("3".into()), ..Default::default() });
        t("long display name", TopicProps { display_name: Some("x".repeat(101)), ..Default::default() });
        c.attempt("topic: import fifo without suffix", |s, _| {
            let attributes = TopicAttributes {
                topic_arn: "arn:aws:sns:us-east-1:123456789012:x".into(),
                content_based_deduplication: true,
                ..Default::default()
            };
            Topic::from_topic_attributes(s, "T", attributes).map(|_| ())
        });
        let q = |label: &str, props: &dyn Fn(&Stack) -> Result<QueueProps>| {
            c.attempt_synth(&format!("queue: {label}"), |s, _| Queue::new(s, "Q", props(s)?).map(|_| ()));
        };
        let p = |label: &str, props: QueueProps| q(label, &|_| Ok(props.clone()));
        let seconds = |n| Some(Duration::seconds(n));
        p("retention too short", QueueProps { retention_period: seconds(59), ..Default::default() });
        p("retention too long", QueueProps { retention_period: Some(Duration::days(15)), ..Default::default() });
        p("delay too long", QueueProps { delivery_delay: seconds(901), ..Default::default() });
        p("message too small", QueueProps { max_message_size_bytes: Some(1023), ..Default::default() });
        p("message too big", QueueProps { max_message_size_bytes: Some(1_048_577), ..Default::default() });
        p("wait too long", QueueProps { receive_message_wait_time: seconds(21), ..Default::default() });
        p("visibility too long", QueueProps { visibility_timeout: seconds(43_201), ..Default::default() });
        p(
            "key reuse too short",
            QueueProps {
                data_key_reuse: seconds(59),
                encryption: Some(QueueEncryption::KmsManaged),
                ..Default::default()
            },
        );
        let named = |fifo: bool, name: &str| QueueProps {
            fifo: Some(fifo),
            queue_name: Some(name.into()),
            ..Default::default()
        };
        p("fifo name without suffix", named(true, "q"));
        p("not fifo with suffix", named(false, "q.fifo"));
        let plain = || QueueProps { fifo: Some(false), ..Default::default() };
        p("dedup without fifo", QueueProps { content_based_deduplication: Some(true), ..plain() });
        p("dedup implies fifo", QueueProps { content_based_deduplication: Some(true), ..Default::default() });
        p("scope without fifo", QueueProps { deduplication_scope: Some(DeduplicationScope::Queue), ..plain() });
        p("limit without fifo", QueueProps { fifo_throughput_limit: Some(FifoThroughputLimit::PerQueue), ..plain() });
        p(
            "limit without scope",
            QueueProps { fifo_throughput_limit: Some(FifoThroughputLimit::PerMessageGroupId), ..Default::default() },
        );
        let redrive = |permission, queues| QueueProps {
            redrive_allow_policy: Some(RedriveAllowPolicy { redrive_permission: permission, source_queues: queues }),
            ..Default::default()
        };
        let queue = |s: &Stack, id: &str| Ok(QueueRef::from(&Queue::builder(s, id).build()?));
        p("by queue without queues", redrive(Some(RedrivePermission::ByQueue), None));
        q("deny with queues", &|s| Ok(redrive(Some(RedrivePermission::DenyAll), Some(vec![queue(s, "O")?]))));
        p("empty queues", redrive(None, Some(Vec::new())));
        q("too many queues", &|s| {
            let queues: Result<Vec<QueueRef>> = (0..11).map(|i| queue(s, &format!("O{i}"))).collect();
            Ok(redrive(None, Some(queues?)))
        });
        q("key with sqs managed", &|s| {
            Ok(QueueProps {
                encryption_master_key: Some((&Key::builder(s, "K").build()?).into()),
                encryption: Some(QueueEncryption::SqsManaged),
                ..Default::default()
            })
        });
        q("negative max receives", &|s| {
            Ok(QueueProps {
                dead_letter_queue: Some(DeadLetterQueue { queue: queue(s, "D")?, max_receive_count: 0 }),
                ..Default::default()
            })
        });
        Ok(())
    });
}

fn ec2_role(stack: &Stack) -> Result<Role> {
    Role::builder(stack, "Role").assumed_by(ServicePrincipal::new("ec2.amazonaws.com")).build()
}

fn from_s3(action: &str, arn: String) -> Result<PolicyStatement> {
    PolicyStatement::builder().action(action).principal(ServicePrincipal::new("s3.amazonaws.com")).resource(arn).build()
}

#[test]
fn topics() {
    check("655-sns-topics", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let plain = Topic::builder(&s, "Plain").build()?;
        c.record("plain", array![plain.topic_arn(), plain.topic_name()], &s);
        let key = Key::builder(&s, "Key").build()?;
        Topic::builder(&s, "Full")
            .display_name("shown")
            .topic_name("full")
            .master_key(&key)
            .signature_version("2")
            .tracing_config(TracingConfig::Active)
            .build()?;
        Topic::builder(&s, "Fifo")
            .fifo(true)
            .topic_name("queue-like")
            .content_based_deduplication(true)
            .message_retention_period_in_days(10)
            .fifo_throughput_scope(FifoThroughputScope::MessageGroup)
            .build()?;
        Topic::builder(&s, "FifoNamed").fifo(true).topic_name("named.fifo").build()?;
        Topic::builder(&s, "FifoUnnamed").fifo(true).build()?;
        Topic::builder(&s, "Ssl").enforce_ssl(true).build()?;
        let ssl = Topic::builder(&s, "SslAndMore").enforce_ssl(true).build()?;
        ssl.add_to_resource_policy(from_s3("sns:Publish", ssl.topic_arn())?)?;
        let role = ec2_role(&s)?;
        plain.grant_publish(&role)?;
        plain.grant_subscribe(&role)?;
        Topic::builder(&s, "Encrypted").master_key(&key).build()?.grant_publish(&role)?;
        let events = ServicePrincipal::new("events.amazonaws.com");
        Topic::builder(&s, "ToService").build()?.grant_publish(&events)?;
        let imported = Topic::from_topic_arn(&s, "Imported", "arn:aws:sns:eu-west-1:123456789012:theirs.fifo")?;
        imported.grant_publish(&role)?;
        let env = imported.env();
        let env = object! {"account" => env.account, "region" => env.region};
        let known = array![imported.topic_arn(), imported.topic_name(), imported.fifo(), env];
        c.record("imported", known, None);
        let attributes = TopicAttributes {
            topic_arn: "arn:aws:sns:eu-west-1:123456789012:other".into(),
            key_arn: Some("arn:aws:kms:eu-west-1:123456789012:key/k".into()),
            ..Default::default()
        };
        Topic::from_topic_attributes(&s, "Attributed", attributes)?.grant_publish(&role)?;
        Ok(())
    });
}

#[test]
fn queues() {
    check("656-sqs-queues", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let plain = Queue::builder(&s, "Plain").build()?;
        c.record("plain", array![plain.queue_arn(), plain.queue_name(), plain.queue_url()], &s);
        let dead = Queue::builder(&s, "Dead").retention_period(Duration::days(14)).build()?;
        Queue::builder(&s, "Full")
            .queue_name("full")
            .retention_period(Duration::hours(1))
            .delivery_delay(Duration::seconds(5))
            .max_message_size_bytes(1024)
            .receive_message_wait_time(Duration::seconds(20))
            .visibility_timeout(Duration::minutes(5))
            .dead_letter_queue(DeadLetterQueue { queue: (&dead).into(), max_receive_count: 3 })
            .removal_policy(RemovalPolicy::Retain)
            .build()?;
        Queue::builder(&s, "Fifo")
            .fifo(true)
            .content_based_deduplication(true)
            .deduplication_scope(DeduplicationScope::MessageGroup)
            .fifo_throughput_limit(FifoThroughputLimit::PerMessageGroupId)
            .build()?;
        Queue::builder(&s, "FifoNamed").queue_name("named.fifo").build()?;
        let key = Key::builder(&s, "Key").build()?;
        let encrypted = |id: &str, encryption| Queue::builder(&s, id).encryption(encryption).build();
        encrypted("NoEncryption", QueueEncryption::Unencrypted)?;
        Queue::builder(&s, "KmsManaged")
            .encryption(QueueEncryption::KmsManaged)
            .data_key_reuse(Duration::minutes(10))
            .build()?;
        encrypted("SqsManaged", QueueEncryption::SqsManaged)?;
        Queue::builder(&s, "OwnKey").encryption_master_key(&key).build()?;
        let new_key = encrypted("NewKey", QueueEncryption::Kms)?;
        let redrive = |id: &str, policy| Queue::builder(&s, id).redrive_allow_policy(policy).build();
        let sources = Some(vec![(&plain).into(), (&dead).into()]);
        redrive("Redrive", RedriveAllowPolicy { redrive_permission: None, source_queues: sources })?;
        redrive(
            "RedriveDeny",
            RedriveAllowPolicy { redrive_permission: Some(RedrivePermission::DenyAll), source_queues: None },
        )?;
        Queue::builder(&s, "Ssl").enforce_ssl(true).build()?;
        let role = ec2_role(&s)?;
        for q in [&plain, &new_key] {
            q.grant_send_messages(&role)?;
            q.grant_consume_messages(&role)?;
            q.grant_purge(&role)?;
        }
        plain.grant(&AccountPrincipal::new("123456789012"), &["sqs:ListQueueTags"])?;
        dead.add_to_resource_policy(from_s3("sqs:SendMessage", dead.queue_arn())?)?;
        let imported = Queue::from_queue_arn(&s, "Imported", "arn:aws:sqs:us-east-1:123456789012:theirs")?;
        imported.grant_send_messages(&role)?;
        let known = array![imported.queue_arn(), imported.queue_name(), imported.queue_url(), imported.fifo()];
        c.record("imported", known, &s);
        let attributes = QueueAttributes {
            queue_arn: "arn:aws:sqs:us-east-1:123456789012:other.fifo".into(),
            key_arn: Some("arn:aws:kms:us-east-1:123456789012:key/k".into()),
            ..Default::default()
        };
        let attributed = Queue::from_queue_attributes(&s, "Attributed", attributes)?;
        attributed.grant_consume_messages(&role)?;
        let known = array![attributed.queue_name(), attributed.queue_url(), attributed.fifo()];
        c.record("attributed", known, &s);
        Ok(())
    });
}
