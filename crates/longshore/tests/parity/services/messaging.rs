//! Topics and queues.

use longshore::aws_kms::Key;
use longshore::aws_sns::{FifoThroughputScope, Topic, TopicAttributes, TopicProps};
use longshore::aws_sqs::{
    DeadLetterQueue, DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption, QueueProps, QueueRef,
    RedriveAllowPolicy, RedrivePermission,
};
use longshore::prelude::*;

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
        p(
            "limit without fifo",
            QueueProps { fifo_throughput_limit: Some(FifoThroughputLimit::PerQueue), ..plain() },
        );
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
