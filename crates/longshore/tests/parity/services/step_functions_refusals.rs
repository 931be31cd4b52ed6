//! What state machines and their states refuse.

use longshore::aws_kms::{Key, KeyProps};
use longshore::aws_s3::{Bucket, BucketRef};
use longshore::aws_stepfunctions::{
    AfterwardsOptions, CatchProps, Choice, ChoiceProps, Condition as C, Context as Ctx,
    CustomerManagedEncryptionConfiguration, Data, DefinitionBody, DistributedMap, DistributedMapProps, Errors, Fail,
    FailProps, IChainable, IItemReader as _, ItemBatcher, ItemBatcherProps, JsonPath as P, LogLevel, LogOptions, Map,
    MapProps, Parallel, ParallelProps, Pass, PassProps, ProcessorConfig, ProcessorMode, QueryLanguage, ResultWriterV2,
    ResultWriterV2Props, RetryProps, S3FileItemReaderProps, S3JsonItemReader, S3ObjectsItemReader,
    S3ObjectsItemReaderProps, StateMachine, StateMachineProps, Succeed, SucceedProps,
};
use longshore::core::object;
use longshore::core::value::Object;
use longshore::prelude::*;

use crate::harness::Context;

fn text(s: &str) -> Option<String> {
    Some(s.to_owned())
}

fn pass(scope: &dyn Construct, id: &str) -> Result<Pass> {
    Pass::new(scope, id, PassProps::default())
}

fn named(scope: &dyn Construct, id: &str) -> Result<Pass> {
    Pass::builder(scope, id).state_name("N").build()
}

fn parallel(scope: &dyn Construct) -> Result<Parallel> {
    Parallel::new(scope, "P", ParallelProps::default())
}

fn of(s: &Stack, chainable: &dyn IChainable) -> Result<()> {
    with(s, chainable, StateMachineProps::default())
}

fn with(s: &Stack, chainable: &dyn IChainable, props: StateMachineProps) -> Result<()> {
    let definition_body = Some(DefinitionBody::from_chainable(chainable));
    StateMachine::new(s, "Machine", StateMachineProps { definition_body, ..props }).map(drop)
}

fn errors(all: &[&str]) -> Option<Vec<String>> {
    Some(all.iter().map(|s| (*s).to_owned()).collect())
}

fn bucket(s: &Stack) -> Result<BucketRef> {
    Ok((&Bucket::builder(s, "B").build()?).into())
}

pub(super) fn refusals(t: &Context) -> Result<()> {
    t.attempt("both definitions", |s, _| {
        let definition = Some((&pass(s, "Q")?).into());
        with(s, &pass(s, "P")?, StateMachineProps { definition, ..Default::default() })
    });
    t.attempt("no definition", |s, _| StateMachine::builder(s, "Machine").build().map(drop));
    for (label, name) in [("long name", "x".repeat(81)), ("odd name", "a b".to_owned())] {
        t.attempt(label, |s, _| {
            let state_machine_name = Some(name.into());
            with(s, &pass(s, "P")?, StateMachineProps { state_machine_name, ..Default::default() })
        });
    }
    t.attempt("no destination", |s, _| {
        let logs = Some(LogOptions { level: Some(LogLevel::All), ..Default::default() });
        with(s, &pass(s, "P")?, StateMachineProps { logs, ..Default::default() })
    });
    t.attempt("key period", |s, _| {
        let key = Key::new(s, "Key", KeyProps::default())?;
        CustomerManagedEncryptionConfiguration::new(&key, Some(Duration::seconds(59))).map(drop)
    });
    states(t);
    paths(t);
    at_synthesis(t);
    Ok(())
}

fn states(t: &Context) {
    t.attempt("next twice", |s, _| {
        let p = pass(s, "P")?;
        p.next(&pass(s, "Q")?)?;
        p.next(&pass(s, "R")?).map(drop)
    });
    t.attempt("default twice", |s, _| {
        let choice = Choice::new(s, "C", ChoiceProps::default())?;
        choice.otherwise(&pass(s, "Q")?)?.otherwise(&pass(s, "R")?).map(drop)
    });
    t.attempt("otherwise taken", |s, _| {
        let choice = Choice::new(s, "C", ChoiceProps::default())?;
        let options = AfterwardsOptions { include_otherwise: Some(true), ..Default::default() };
        choice.otherwise(&pass(s, "Q")?)?.afterwards(options).map(drop)
    });
    t.attempt("after the end", |s, _| {
        let end = Succeed::new(s, "S", SucceedProps::default())?;
        pass(s, "P")?.next(&end)?.next(&pass(s, "Q")?).map(drop)
    });
    t.attempt("two graphs", |s, _| {
        let p = pass(s, "P")?;
        of(s, &p)?;
        StateMachine::builder(s, "Other").definition(&p).build().map(drop)
    });
    t.attempt("same name", |s, _| of(s, &named(s, "P")?.next(&named(s, "Q")?)?));
    t.attempt("same name in a branch", |s, _| {
        let parallel = Parallel::new(s, "Par", ParallelProps::default())?;
        let long = named(s, "P")?.next(&pass(s, "Q2")?)?.next(&pass(s, "Q3")?)?.next(&pass(s, "Q4")?)?;
        parallel.branch(&[&long, &named(s, "Q")?]);
        of(s, &parallel)
    });
    t.attempt("all errors and more", |s, _| {
        let props = RetryProps { errors: errors(&[Errors::ALL, "X"]), ..Default::default() };
        parallel(s)?.add_retry(props).map(drop)
    });
    t.attempt("all errors caught and more", |s, _| {
        let props = CatchProps { errors: errors(&["X", Errors::ALL]), ..Default::default() };
        parallel(s)?.add_catch(&pass(s, "H")?, props).map(drop)
    });
}

fn paths(t: &Context) {
    t.attempt("no path", |s, _| of(s, &Pass::builder(s, "P").input_path("x").build()?));
    t.attempt("no result path", |s, _| {
        let map = Map::builder(s, "M").result_path("x").build()?;
        of(s, map.item_processor(&pass(s, "P")?)?)
    });
    t.attempt("path in text", |s, _| {
        let parameters = object! {"a" => format!("x{}", P::string_at("$.x")?)};
        of(s, &Pass::builder(s, "P").parameters(parameters).build()?)
    });
    t.attempt("path in list", |s, _| {
        let parameters = object! {"a" => [P::number_at("$.x")?]};
        of(s, &Pass::builder(s, "P").parameters(parameters).build()?)
    });
    t.attempt("string path", |_, _| P::string_at("x").map(drop));
    t.attempt("list path", |_, _| P::list_at("x").map(drop));
    t.attempt("data path", |_, _| Data::number_at("x").map(drop));
    t.attempt("context path", |_, _| Ctx::string_at("$.x").map(drop));
    t.attempt("json of text", |_, _| P::json_to_string("x").map(drop));
    t.attempt("array of objects", |_, _| P::array([object! {"a" => 1}]).map(drop));
    t.attempt("variable", |_, _| C::is_null("x").map(drop));
    t.attempt("empty and", |_, _| C::and([]).map(drop));
    t.attempt("empty or", |_, _| C::or([]).map(drop));
    t.attempt("jsonata condition", |_, _| C::jsonata("x").map(drop));
    t.attempt("languages", |s, _| {
        let p = Pass::builder(s, "P").query_language(QueryLanguage::JsonPath).build()?;
        let query_language = Some(QueryLanguage::Jsonata);
        with(s, &p, StateMachineProps { query_language, ..Default::default() })
    });
}

fn at_synthesis(t: &Context) {
    t.attempt_synth("no branches", |s, _| of(s, &parallel(s)?));
    t.attempt_synth("no iterator", |s, _| {
        let props = MapProps {
            max_concurrency: Some(1.5),
            max_concurrency_path: text("$.x"),
            jsonata_max_concurrency: text("x"),
            item_selector: Some(Object::new()),
            jsonata_item_selector: text("y"),
            parameters: Some(object! {"a" => 1}),
            ..Default::default()
        };
        of(s, &Map::new(s, "M", props)?)
    });
    t.attempt_synth("iterator and processor", |s, _| {
        let map = Map::new(s, "M", MapProps::default())?;
        let config = ProcessorConfig { mode: Some(ProcessorMode::Distributed), execution_type: None };
        of(s, map.iterator(&pass(s, "P")?)?.item_processor_with(&pass(s, "Q")?, config)?)
    });
    t.attempt_synth("errors of errors", |s, _| {
        let props = FailProps {
            error: text("e"),
            error_path: text("States.Nope()"),
            cause: text("c"),
            cause_path: text("x"),
            ..Default::default()
        };
        of(s, &Fail::new(s, "F", props)?)
    });
    t.attempt_synth("errors of a distributed map", |s, _| {
        let props = DistributedMapProps {
            items_path: text("$.x"),
            item_reader: Some(S3JsonItemReader::new(S3FileItemReaderProps::new("k".to_owned())).into()),
            tolerated_failure_percentage: Some(101.0),
            tolerated_failure_percentage_path: text("$.p"),
            tolerated_failure_count: Some(1.0),
            tolerated_failure_count_path: text("$.c"),
            label: text("a label that is too long, and has odd signs?"),
            item_batcher: Some(ItemBatcher::new(ItemBatcherProps::default())),
            result_writer_v2: Some(ResultWriterV2::new(ResultWriterV2Props {
                bucket: Some(bucket(s)?),
                bucket_name_path: text("$.b"),
                ..Default::default()
            })),
            ..Default::default()
        };
        let config = ProcessorConfig { mode: Some(ProcessorMode::Inline), execution_type: None };
        of(s, DistributedMap::new(s, "D", props)?.item_processor_with(&pass(s, "P")?, config)?)
    });
    t.attempt("no processor", |s, _| of(s, &DistributedMap::new(s, "D", DistributedMapProps::default())?));
    t.attempt("reader without a bucket", |_, _| {
        let props = S3ObjectsItemReaderProps { bucket_name_path: text("$.b"), ..Default::default() };
        S3ObjectsItemReader::new(props).bucket().map(drop)
    });
    t.attempt_synth("both buckets", |s, _| {
        let reader = S3ObjectsItemReader::new(S3ObjectsItemReaderProps {
            bucket: Some(bucket(s)?),
            bucket_name_path: text("$.b"),
            ..Default::default()
        });
        let props = DistributedMapProps {
            item_reader: Some(reader.into()),
            item_batcher: Some(ItemBatcher::new(ItemBatcherProps {
                max_items_per_batch: Some(1.0),
                max_items_per_batch_path: text("$.i"),
                max_input_bytes_per_batch: Some(1.0),
                max_input_bytes_per_batch_path: text("$.j"),
                ..Default::default()
            })),
            ..Default::default()
        };
        of(s, DistributedMap::new(s, "D", props)?.item_processor(&pass(s, "P")?)?)
    });
}
