//! State machines: states of all kinds, chains, fragments, maps, paths, conditions, grants and metrics.

use longshore::aws_cloudwatch::{Metric, MetricOptions};
use longshore::aws_events::{Rule, RuleTargetInput, Schedule};
use longshore::aws_events_targets::{SfnStateMachine, SfnStateMachineProps};
use longshore::aws_iam::{PolicyStatement, Role, ServicePrincipal, User};
use longshore::aws_kms::{Key, KeyProps};
use longshore::aws_logs::LogGroup;
use longshore::aws_s3::{Bucket, BucketRef};
use longshore::aws_s3_assets::AssetOptions;
use longshore::aws_sqs::Queue;
use longshore::aws_stepfunctions::{
    Activity, ActivityProps, AfterwardsOptions, AwsOwnedEncryptionConfiguration, CatchProps, Chain, Choice,
    ChoiceProps, ChoiceTransitionOptions, Condition as C, Context as Ctx, CsvDelimiter, CsvHeaders, CustomState,
    CustomerManagedEncryptionConfiguration, Data, DefinitionBody, DistributedMap, DistributedMapProps, Errors, Fail,
    FailProps, FieldUtils, FindStateOptions, IActivity as _, IChainable, IStateMachine as _, ItemBatcher,
    ItemBatcherProps, JitterType, JsonPath as P, LogLevel, LogOptions, Map, MapProps, OutputType, Parallel,
    ParallelProps, Pass, PassProps, ProcessorConfig, ProcessorMode, ProcessorType, ProvideItems, QueryLanguage,
    Result as StateResult, ResultWriter, ResultWriterProps, ResultWriterV2, ResultWriterV2Props, RetryProps,
    S3CsvItemReader, S3CsvItemReaderProps, S3FileItemReaderProps, S3JsonItemReader, S3JsonLItemReader,
    S3ManifestItemReader, S3ObjectsItemReader, S3ObjectsItemReaderProps, SingleStateOptions, State, StateMachine,
    StateMachineFragment, StateMachineGrants, StateMachineType, StateTransitionMetric, Succeed, SucceedProps,
    TaskInput, Transformation, Wait, WaitProps, WaitTime, WriterConfig, WriterConfigProps,
};
use longshore::core::resource::PhysicalName;
use longshore::core::value::{Object, Value};
use longshore::core::{array, object};
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

fn text(s: &str) -> Option<String> {
    Some(s.to_owned())
}

fn texts(all: &[&str]) -> Option<Vec<String>> {
    Some(all.iter().map(|s| (*s).to_owned()).collect())
}

fn pass(scope: &dyn Construct, id: &str) -> Result<Pass> {
    Pass::new(scope, id, PassProps::default())
}

fn body(chainable: &dyn IChainable) -> DefinitionBody {
    DefinitionBody::from_chainable(chainable)
}

fn machine(s: &Stack, id: &str, chainable: &dyn IChainable) -> Result<StateMachine> {
    StateMachine::builder(s, id).definition_body(body(chainable)).build()
}

/// What a metric is, as the cases record it.
pub(super) fn told(metric: &Metric) -> Result<Vec<Value>> {
    let dimensions: Option<Object> =
        metric.dimensions().map(|all| all.iter().map(|(k, v)| (k.clone(), v.as_str().into())).collect());
    Ok(vec![metric.metric_name().into(), metric.statistic().into(), dimensions.into()])
}

pub(super) fn told_all(metrics: &[Metric]) -> Result<Vec<Value>> {
    metrics.iter().map(|m| told(m).map(Into::into)).collect()
}

fn fragment(scope: &dyn Construct, id: &str) -> Result<StateMachineFragment> {
    StateMachineFragment::custom(scope, id, |fragment| pass(fragment, "A")?.next(&pass(fragment, "B")?))
}

fn compared() -> Result<Vec<C>> {
    let mut out = Vec::new();
    macro_rules! both {
        ($i:literal, $value:expr, $plain:ident, $path:ident) => {
            out.push(C::$plain(format!("$.v{}", $i), $value)?);
            out.push(C::$path(format!("$[{}]", $i), format!("$.w{}", $i))?);
        };
    }
    both!(0, true, boolean_equals, boolean_equals_json_path);
    both!(1, "t1", string_equals, string_equals_json_path);
    both!(2, "t2", string_less_than, string_less_than_json_path);
    both!(3, "t3", string_less_than_equals, string_less_than_equals_json_path);
    both!(4, "t4", string_greater_than, string_greater_than_json_path);
    both!(5, "t5", string_greater_than_equals, string_greater_than_equals_json_path);
    both!(6, 6.0, number_equals, number_equals_json_path);
    both!(7, 7.0, number_less_than, number_less_than_json_path);
    both!(8, 8.0, number_less_than_equals, number_less_than_equals_json_path);
    both!(9, 9.0, number_greater_than, number_greater_than_json_path);
    both!(10, 10.0, number_greater_than_equals, number_greater_than_equals_json_path);
    both!(11, "t11", timestamp_equals, timestamp_equals_json_path);
    both!(12, "t12", timestamp_less_than, timestamp_less_than_json_path);
    both!(13, "t13", timestamp_less_than_equals, timestamp_less_than_equals_json_path);
    both!(14, "t14", timestamp_greater_than, timestamp_greater_than_json_path);
    both!(15, "t15", timestamp_greater_than_equals, timestamp_greater_than_equals_json_path);
    Ok(out)
}

fn tested() -> Result<Vec<C>> {
    Ok(vec![
        C::is_present("$.x")?,
        C::is_not_present("$$.y")?,
        C::is_string("$.x")?,
        C::is_not_string("$$.y")?,
        C::is_numeric("$.x")?,
        C::is_not_numeric("$$.y")?,
        C::is_boolean("$.x")?,
        C::is_not_boolean("$$.y")?,
        C::is_timestamp("$.x")?,
        C::is_not_timestamp("$$.y")?,
        C::is_null("$.x")?,
        C::is_not_null("$$.y")?,
    ])
}

/// Passes, waits, ends and choices.
fn simple(s: &Stack, t: &Context, group: &LogGroup) -> Result<(StateMachine, StateMachine)> {
    let hello = Pass::builder(s, "Hello")
        .comment("says hello")
        .result(StateResult::from_object(object! {"a" => 1, "b" => array!["x", object! {"c" => Value::Null}]}))
        .result_path("$.r")
        .input_path("$.i")
        .output_path("$.o")
        .parameters(object! {
            "n" => P::number_at("$.n")?, "list" => P::list_at("$.l")?, "t" => P::string_at("$.t")?,
            "o" => P::object_at("$.ob")?, "plain" => "p",
            "deep" => object! {"x" => P::execution_name(), "y" => array![1, "two", object! {"z" => P::task_token()}]},
        })
        .assign(object! {"v" => P::string_at("$.v")?, "w" => 3})
        .build()?;
    let wait = Wait::builder(s, "Wait")
        .time(WaitTime::duration(Duration::minutes(2))?)
        .comment("a while")
        .assign(object! {"k" => "v"})
        .build()?;
    let done = Succeed::builder(s, "Done").comment("fine").input_path(P::discard()).output_path("$.x").build()?;
    let chain = hello.next(&wait)?.next(&done)?;
    t.record("chain", array![chain.id(), chain.start_state().state_id(), chain.end_states().len() as f64], None);
    let first = StateMachine::builder(s, "First")
        .definition_body(body(&chain))
        .state_machine_name("first")
        .comment("the first")
        .timeout(Duration::hours(1))
        .state_machine_type(StateMachineType::Express)
        .tracing_enabled(true)
        .logs(LogOptions {
            destination: Some(group.into()),
            level: Some(LogLevel::All),
            include_execution_data: Some(true),
        })
        .definition_substitutions([("a".to_owned(), "b".to_owned())].into())
        .removal_policy(RemovalPolicy::Retain)
        .build()?;
    let results = [
        StateResult::from_string("s"),
        StateResult::from_number(2.5),
        StateResult::from_boolean(false),
        StateResult::from_array(vec![1.into(), "a".into(), true.into()]),
    ];
    let mut many: Option<Chain> = None;
    for (i, result) in results.into_iter().enumerate() {
        let props = PassProps {
            result: Some(result),
            result_path: Some(P::discard()),
            state_name: (i == 1).then(|| "named".to_owned()),
            ..Default::default()
        };
        let next = Pass::new(s, format!("Result{i}"), props)?;
        many = Some(many.map_or_else(|| Ok(Chain::start(&next)), |m| m.next(&next))?);
    }
    let mut many = many.expect("some");
    let times = [
        WaitTime::seconds_path("$.s"),
        WaitTime::timestamp("2026-01-01T00:00:00Z"),
        WaitTime::timestamp_path("$.at"),
        WaitTime::seconds("{% 5 %}"),
    ];
    for (i, time) in times.into_iter().enumerate() {
        let props = WaitProps { input_path: text("$.w"), output_path: text("$.p"), ..WaitProps::new(time) };
        many = many.next(&Wait::json_path(s, format!("Wait{i}"), props)?)?;
    }
    let fail = Fail::builder(s, "Fail").error("E").cause("because").comment("no").build()?;
    let many = many.next(&fail)?;
    let role = Role::builder(s, "MachineRole").assumed_by(ServicePrincipal::new("states.amazonaws.com")).build()?;
    let second = StateMachine::builder(s, "Second")
        .definition(many)
        .role(&role)
        .tracing_enabled(false)
        .logs(LogOptions { destination: Some(group.into()), ..Default::default() })
        .build()?;
    let choice = Choice::builder(s, "Choice")
        .comment("which way")
        .input_path("$.c")
        .assign(object! {"z" => P::state_name()})
        .build()?;
    let [left, right, neither, after] = ["Left", "Right", "Neither", "After"].map(|id| pass(s, id).expect("a pass"));
    let options = ChoiceTransitionOptions {
        comment: text("left"),
        assign: Some(object! {"l" => P::string_at("$.l")?}),
        ..Default::default()
    };
    choice.when_with(C::or(compared()?)?, &left, options)?;
    let mut all = tested()?;
    all.push(C::not(C::string_matches("$.s", "a*")?));
    choice.when(C::and(all)?, &right)?;
    choice.otherwise(&neither)?;
    machine(s, "Chosen", &choice.afterwards(AfterwardsOptions::default())?.next(&after)?)?;
    let open = Choice::new(s, "Open", ChoiceProps::default())?;
    open.when(C::is_present("$")?, &pass(s, "OpenA")?.next(&pass(s, "OpenB")?)?)?;
    let open =
        open.afterwards(AfterwardsOptions { include_otherwise: Some(true), include_error_handlers: Some(true) })?;
    machine(s, "Opened", &open.next(&Succeed::new(s, "OpenEnd", SucceedProps::default())?)?)?;
    Ok((first, second))
}

fn parallels(s: &Stack, t: &Context) -> Result<()> {
    let parallel = Parallel::builder(s, "Parallel")
        .comment("both")
        .result_path("$.both")
        .result_selector(object! {"first" => P::string_at("$[0]")?, "n" => 1})
        .parameters(object! {"p" => P::string_at("$.p")?})
        .input_path("$.in")
        .output_path("$.out")
        .assign(object! {"q" => 1})
        .build()?;
    parallel.branch(&[&pass(s, "BranchA")?.next(&pass(s, "BranchA2")?)?, &pass(s, "BranchB")?]);
    parallel.branch(&[&Wait::new(s, "BranchC", WaitProps::new(WaitTime::duration(Duration::seconds(1))?))?]);
    parallel.add_retry(RetryProps::default())?.add_retry(RetryProps {
        errors: texts(&[Errors::TIMEOUT, Errors::TASKS_FAILED]),
        interval: Some(Duration::seconds(5)),
        max_attempts: Some(0.0),
        backoff_rate: Some(1.5),
        max_delay: Some(Duration::minutes(1)),
        jitter_strategy: Some(JitterType::Full),
    })?;
    parallel.add_retry(RetryProps {
        errors: texts(&["Mine"]),
        jitter_strategy: Some(JitterType::None),
        ..Default::default()
    })?;
    let (handler, other) = (pass(s, "Handler")?, pass(s, "OtherHandler")?);
    let caught = CatchProps {
        result_path: text("$.error"),
        assign: Some(object! {"e" => P::string_at("$.Error")?}),
        ..Default::default()
    };
    parallel.add_catch(&handler, caught)?.add_catch(
        &other,
        CatchProps {
            errors: texts(&[Errors::PERMISSIONS, "Yours"]),
            result_path: Some(P::discard()),
            ..Default::default()
        },
    )?;
    let one = fragment(s, "One")?;
    one.prefix_states(None);
    let two = fragment(s, "Two")?;
    two.prefix_states(Some("second "));
    let single = fragment(s, "Three")?.to_single_state(SingleStateOptions {
        prefix_states: text("third "),
        parallel: ParallelProps { comment: text("one state"), result_path: text("$.three"), ..Default::default() },
        ..Default::default()
    })?;
    let alone = fragment(s, "Four")?.to_single_state(SingleStateOptions::default())?;
    let folded = Chain::start(&pass(s, "Fold1")?)
        .next(&pass(s, "Fold2")?)?
        .to_single_state("Folded", ParallelProps { comment: text("folded"), ..Default::default() })?;
    machine(s, "Parallels", &one.next(&two)?.next(&parallel)?.next(&single)?.next(&alone)?.next(&folded)?)?;
    let ids = |states: Vec<State>| states.iter().map(State::state_id).collect::<Vec<_>>();
    let find = FindStateOptions { include_error_handlers: Some(true) };
    t.record("states", ids(State::find_reachable_states(&one.start_state(), find)), None);
    t.record("ends", ids(State::find_reachable_end_states(&parallel, FindStateOptions::default())), None);
    Ok(())
}

fn maps(s: &Stack) -> Result<()> {
    let map = Map::builder(s, "Map")
        .comment("each")
        .items_path("$.items")
        .max_concurrency(3.0)
        .item_selector(object! {"value" => P::string_at("$$.Map.Item.Value")?, "i" => 1})
        .result_path("$.mapped")
        .result_selector(object! {"x" => P::string_at("$.x")?})
        .input_path("$.a")
        .output_path("$.b")
        .assign(object! {"m" => P::number_at("$.m")?})
        .build()?;
    map.item_processor(&pass(s, "Item")?)?;
    let failed =
        Fail::builder(s, "MapFail").error_path("$.Error").cause_path("States.Format('{}', $.Cause)").build()?;
    map.add_retry(RetryProps { errors: texts(&["X"]), ..Default::default() })?
        .add_catch(&failed, CatchProps::default())?;
    let old = Map::builder(s, "OldMap")
        .parameters(object! {"p" => P::string_at("$.p")?})
        .max_concurrency_path("$.max")
        .build()?;
    old.iterator(&pass(s, "OldItem")?)?;
    let inner = Map::builder(s, "Spread").max_concurrency(P::number_at("$.many")?).build()?;
    let config =
        ProcessorConfig { mode: Some(ProcessorMode::Distributed), execution_type: Some(ProcessorType::Express) };
    inner.item_processor_with(&pass(s, "SpreadItem")?, config)?;
    let custom = CustomState::builder(s, "Custom")
        .state_json(object! {
            "Type" => "Task",
            "Resource" => "arn:aws:states:::dynamodb:getItem",
            "Parameters" => object! {"TableName" => "t", "Key.$" => "$.k"},
            "Retry" => [object! {"ErrorEquals" => ["Given"]}],
            "Catch" => [object! {"ErrorEquals" => ["Given"], "Next" => "Somewhere"}],
        })
        .build()?;
    custom
        .add_retry(RetryProps { errors: texts(&["Added"]), ..Default::default() })?
        .add_catch(&pass(s, "CustomHandler")?, CatchProps { errors: texts(&["Added"]), ..Default::default() })?;
    let plain =
        CustomState::builder(s, "PlainCustom").state_json(object! {"Type" => "Pass", "Comment" => "c"}).build()?;
    StateMachine::builder(s, "Maps")
        .definition_body(body(&map.next(&old)?.next(&inner)?.next(&custom)?.next(&plain)?))
        .state_machine_type(StateMachineType::Standard)
        .build()?;
    Ok(())
}

fn writer(output_type: OutputType, transformation: Transformation) -> WriterConfig {
    WriterConfig::new(WriterConfigProps { output_type, transformation })
}

fn file(bucket: &BucketRef) -> S3FileItemReaderProps {
    S3FileItemReaderProps {
        bucket: Some(bucket.clone()),
        max_items: Some(9.0),
        ..S3FileItemReaderProps::new("k".to_owned())
    }
}

fn distributed(s: &Stack, bucket: &BucketRef) -> Result<()> {
    let props = [
        DistributedMapProps {
            item_reader: Some(
                S3ObjectsItemReader::new(S3ObjectsItemReaderProps {
                    bucket: Some(bucket.clone()),
                    prefix: text("pre"),
                    max_items: Some(5.0),
                    ..Default::default()
                })
                .into(),
            ),
            label: text("lab"),
            map_execution_type: Some(StateMachineType::Express),
            tolerated_failure_percentage: Some(10.0),
            tolerated_failure_count_path: text("$.c"),
            ..Default::default()
        },
        DistributedMapProps {
            item_reader: Some(S3JsonItemReader::new(file(bucket)).into()),
            tolerated_failure_count: Some(3.0),
            tolerated_failure_percentage_path: text("$.p"),
            result_writer: Some(ResultWriter::new(ResultWriterProps { bucket: bucket.clone(), prefix: text("out") })),
            result_writer_v2: Some(ResultWriterV2::new(ResultWriterV2Props {
                bucket: Some(bucket.clone()),
                prefix: text("v2"),
                writer_config: Some(writer(OutputType::Jsonl, Transformation::Flatten)),
                ..Default::default()
            })),
            ..Default::default()
        },
        DistributedMapProps {
            item_reader: Some(
                S3CsvItemReader::new(S3CsvItemReaderProps {
                    bucket: Some(bucket.clone()),
                    max_items: Some(9.0),
                    csv_headers: Some(CsvHeaders::r#use(["a", "b"])),
                    csv_delimiter: Some(CsvDelimiter::Pipe),
                    ..S3CsvItemReaderProps::new("k".to_owned())
                })
                .into(),
            ),
            item_batcher: Some(ItemBatcher::new(ItemBatcherProps {
                max_items_per_batch: Some(5.0),
                max_input_bytes_per_batch_path: text("$.bytes"),
                batch_input: Some(object! {"x" => 1}),
                ..Default::default()
            })),
            ..Default::default()
        },
        DistributedMapProps {
            item_reader: Some(
                S3CsvItemReader::new(S3CsvItemReaderProps {
                    bucket_name_path: Some(P::string_at("$.bucket")?),
                    ..S3CsvItemReaderProps::new(P::string_at("$.key")?)
                })
                .into(),
            ),
            result_writer_v2: Some(ResultWriterV2::new(ResultWriterV2Props {
                bucket_name_path: Some(P::string_at("$.out")?),
                prefix: text("p"),
                ..Default::default()
            })),
            ..Default::default()
        },
        DistributedMapProps {
            item_reader: Some(S3ManifestItemReader::new(file(bucket)).into()),
            item_batcher: Some(ItemBatcher::new(ItemBatcherProps {
                max_items_per_batch_path: text("$.n"),
                max_input_bytes_per_batch: Some(100.0),
                ..Default::default()
            })),
            ..Default::default()
        },
        DistributedMapProps {
            item_reader: Some(S3JsonLItemReader::new(file(bucket)).into()),
            result_writer_v2: Some(ResultWriterV2::new(ResultWriterV2Props {
                writer_config: Some(writer(OutputType::Json, Transformation::Compact)),
                ..Default::default()
            })),
            ..Default::default()
        },
        DistributedMapProps {
            item_reader: Some(
                S3ObjectsItemReader::new(S3ObjectsItemReaderProps {
                    bucket_name_path: text("$.b"),
                    ..Default::default()
                })
                .into(),
            ),
            result_writer_v2: Some(ResultWriterV2::new(ResultWriterV2Props::default())),
            ..Default::default()
        },
    ];
    let mut made = Vec::new();
    for (i, props) in props.into_iter().enumerate() {
        let map = DistributedMap::new(s, format!("Distributed{i}"), props)?;
        let item = pass(s, &format!("DistributedItem{i}"))?;
        let config =
            ProcessorConfig { mode: Some(ProcessorMode::Distributed), execution_type: Some(ProcessorType::Standard) };
        if i == 1 {
            map.item_processor_with(&item, config)?
        } else {
            map.item_processor(&item)?
        };
        made.push(map);
    }
    machine(s, "Labelled", &made[0])?;
    let mut chain = Chain::start(&pass(s, "DistributedStart")?);
    for map in &made[1..] {
        chain = chain.next(map)?;
    }
    machine(s, "Distributed", &chain)?;
    Ok(())
}

fn jsonata(s: &Stack, bucket: &BucketRef) -> Result<()> {
    let language = Some(QueryLanguage::Jsonata);
    let first = Pass::jsonata(
        s,
        "JPass",
        PassProps {
            outputs: Some(object! {"a" => "{% $states.input.a %}"}.into()),
            assign: Some(object! {"v" => "{% 1 %}"}),
            ..Default::default()
        },
    )?;
    let choice = Choice::jsonata(s, "JChoice", ChoiceProps { outputs: Some("{% $x %}".into()), ..Default::default() })?;
    let map = Map::jsonata(
        s,
        "JMap",
        MapProps {
            items: Some(ProvideItems::jsonata("{% $states.input.items %}")),
            jsonata_max_concurrency: text("{% 2 %}"),
            jsonata_item_selector: text("{% $ %}"),
            outputs: Some("o".into()),
            ..Default::default()
        },
    )?;
    map.item_processor(&Pass::jsonata(s, "JItem", PassProps::default())?)?;
    let list = Map::new(
        s,
        "JArray",
        MapProps {
            query_language: language,
            items: Some(ProvideItems::json_array(vec![1.into(), object! {"a" => 2}.into()])),
            item_selector: Some(object! {"a" => "{% 3 %}"}),
            ..Default::default()
        },
    )?;
    let waits = WaitProps { outputs: Some(1.into()), ..WaitProps::new(WaitTime::seconds("{% 3 %}")) };
    list.item_processor(&Wait::jsonata(s, "JArrayItem", waits)?)?;
    let parallel = Parallel::jsonata(
        s,
        "JParallel",
        ParallelProps {
            arguments: Some(object! {"x" => "{% 1 %}"}.into()),
            outputs: Some(true.into()),
            ..Default::default()
        },
    )?;
    let succeed = SucceedProps { outputs: Some(object! {"s" => 1}.into()), ..Default::default() };
    parallel.branch(&[&Succeed::jsonata(s, "JSucceed", succeed)?]);
    let fail = FailProps { error: text("{% $e %}"), cause: text("c"), ..Default::default() };
    let caught = CatchProps {
        outputs: Some(object! {"o" => 1}.into()),
        assign: Some(object! {"a" => "b"}),
        ..Default::default()
    };
    parallel.add_catch(&Fail::jsonata(s, "JFail", fail)?, caught)?;
    let options = ChoiceTransitionOptions {
        outputs: Some("{% 2 %}".into()),
        assign: Some(object! {"c" => 1}),
        ..Default::default()
    };
    choice
        .when_with(C::jsonata("{% $x = 1 %}")?, &map.next(&list)?.next(&parallel)?, options)?
        .otherwise(&Succeed::jsonata(s, "JEnd", SucceedProps::default())?)?;
    machine(s, "Mixed", &first.next(&choice)?)?;
    let spread = DistributedMap::jsonata(
        s,
        "JDistributed",
        DistributedMapProps {
            item_reader: Some(
                S3ObjectsItemReader::new(S3ObjectsItemReaderProps {
                    bucket: Some(bucket.clone()),
                    prefix: text("{% $p %}"),
                    ..Default::default()
                })
                .into(),
            ),
            result_writer_v2: Some(ResultWriterV2::new(ResultWriterV2Props {
                bucket: Some(bucket.clone()),
                ..Default::default()
            })),
            result_writer: Some(ResultWriter::new(ResultWriterProps::new(bucket.clone()))),
            ..Default::default()
        },
    )?;
    let item = PassProps { outputs: Some("{% 1 %}".into()), ..Default::default() };
    spread.item_processor(&Pass::new(s, "JDistributedItem", item)?)?;
    let top = Pass::new(
        s,
        "JTop",
        PassProps { outputs: Some("x".into()), assign: Some(object! {"a" => "{% 1 %}"}), ..Default::default() },
    )?;
    let end = Succeed::new(s, "JTopEnd", SucceedProps { query_language: language, ..Default::default() })?;
    StateMachine::builder(s, "Jsonata")
        .definition_body(body(&top.next(&end)?))
        .query_language(QueryLanguage::Jsonata)
        .comment("all in JSONata")
        .build()?;
    StateMachine::builder(s, "JsonataDistributed")
        .definition_body(body(&spread))
        .query_language(QueryLanguage::JsonPath)
        .build()?;
    Ok(())
}

fn functions() -> Result<Object> {
    let list = P::list_at("$.list")?;
    Ok(object! {
        "array" => P::array(["a".to_owned(), P::string_at("$.b")?])?,
        "part" => P::array_partition(list.clone(), 4.0)?,
        "contains" => P::array_contains(list.clone(), 1)?,
        "range" => P::array_range(1.0, 9.0, 2.0)?,
        "item" => P::array_get_item(list.clone(), P::number_at("$.i")?)?,
        "length" => P::array_length(list.clone())?,
        "unique" => P::array_unique(list.clone())?,
        "encode" => P::base64_encode("x")?,
        "decode" => P::base64_decode(P::string_at("$.x")?)?,
        "hash" => P::hash(P::object_at("$.o")?, "SHA-256")?,
        "merge" => P::json_merge(P::object_at("$.p")?, P::object_at("$.q")?)?,
        "random" => P::math_random(1.0, 999.0)?,
        "add" => P::math_add(1.0, P::number_at("$.n")?)?,
        "split" => P::string_split("it's \\ a \\{} b", ",")?,
        "uuid" => P::uuid(),
        "format" => P::format("{} \\{x\\} {}", [Value::from(P::string_at("$.a")?), 7.into()])?,
        "toJson" => P::string_to_json(P::string_at("$.j")?)?,
        "toString" => P::json_to_string(P::object_at("$.o")?)?,
        "nested" => P::format("{}", [P::array_get_item(list, 0.0)?])?,
        "direct" => P::string_at("States.Format('{}', $.z)")?,
    })
}

fn intrinsics(s: &Stack, t: &Context, bucket: &BucketRef) -> Result<()> {
    let functions = functions()?;
    let context = object! {
        "entirePayload" => P::entire_payload(), "executionId" => P::execution_id(),
        "executionInput" => P::execution_input(), "executionName" => P::execution_name(),
        "executionRoleArn" => P::execution_role_arn(), "executionStartTime" => P::execution_start_time(),
        "stateEnteredTime" => P::state_entered_time(), "stateName" => P::state_name(),
        "stateRetryCount" => P::state_retry_count(), "stateMachineId" => P::state_machine_id(),
        "stateMachineName" => P::state_machine_name(), "taskToken" => P::task_token(),
        "entireContext" => P::entire_context(),
    };
    let old = object! {
        "d" => Data::string_at("$.d")?, "dl" => Data::list_at("$.dl")?, "dn" => Data::number_at("$.dn")?,
        "dp" => Data::entire_payload(), "c" => Ctx::string_at("$$.c")?, "cn" => Ctx::number_at("$$.cn")?,
        "ct" => Ctx::task_token(), "ce" => Ctx::entire_context(),
    };
    let parameters = object! {
        "functions" => functions.clone(), "context" => context, "oldPaths" => old, "ref" => bucket.bucket_name(),
    };
    machine(s, "Intrinsics", &Pass::builder(s, "Intrinsics0").parameters(parameters).build()?)?;
    let found = object! {
        "functions" => functions,
        "deep" => [object! {"x" => P::task_token()}],
        "s" => "plain",
    };
    t.record("paths", FieldUtils::find_referenced_paths(&found)?, None);
    let tokens = [
        object! {"a" => P::task_token()},
        object! {"a" => object! {"b" => P::entire_context()}},
        object! {"a" => P::string_at("$.x")?},
        object! {"a" => "{% $states.context.Task.Token %}"},
        object! {"a" => ["{% $states.context %}"]},
        object! {"a" => "{% $states.context.Execution %}"},
    ];
    let have = tokens.iter().map(FieldUtils::contains_task_token).collect::<Result<Vec<_>>>()?;
    t.record("tokens", have, None);
    let encoded = [
        P::is_encoded_json_path(P::string_at("$.x")?)?,
        P::is_encoded_json_path("$.x")?,
        Data::is_json_path_string(P::entire_payload())?,
    ];
    t.record("encoded", encoded, None);
    let inputs = [TaskInput::from_text("t"), TaskInput::from_object(object! {"a" => 1})];
    let inputs = inputs.map(|i| array![i.r#type() as u8 as f64, i.value()]);
    t.record("inputs", inputs, None);
    Ok(())
}

fn build(app: &App, t: &Context) -> Result<()> {
    let s = &Stack::new(app, "Stack")?;
    let group = LogGroup::builder(s, "Logs").build()?;
    let (first, second) = simple(s, t, &group)?;
    parallels(s, t)?;
    maps(s)?;
    let made = Bucket::builder(s, "Bucket").build()?;
    let bucket: BucketRef = (&made).into();
    distributed(s, &bucket)?;
    jsonata(s, &bucket)?;
    intrinsics(s, t, &bucket)?;
    let key = Key::new(s, "Key", KeyProps::default())?;
    let custom = |period| CustomerManagedEncryptionConfiguration::new(&key, period);
    StateMachine::builder(s, "FromString")
        .definition_body(DefinitionBody::from_string(r#"{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}"#))
        .comment("not there")
        .encryption_configuration(custom(Some(Duration::seconds(75)))?)
        .logs(LogOptions { destination: Some((&group).into()), level: Some(LogLevel::Fatal), ..Default::default() })
        .build()?;
    let options = AssetOptions { display_name: text("definition"), ..Default::default() };
    StateMachine::builder(s, "FromFile")
        .definition_body(DefinitionBody::from_file_with(t.fixture("simple/Dockerfile"), options))
        .encryption_configuration(AwsOwnedEncryptionConfiguration::new())
        .logs(LogOptions { level: Some(LogLevel::Off), ..Default::default() })
        .build()?;
    StateMachine::builder(s, "Encrypted")
        .definition_body(body(&pass(s, "EncryptedPass")?))
        .encryption_configuration(custom(None)?)
        .state_machine_name("encrypted")
        .build()?;
    let activity = Activity::new(s, "Activity", ActivityProps::default())?;
    Activity::builder(s, "NamedActivity")
        .activity_name("work")
        .encryption_configuration(custom(Some(Duration::minutes(15)))?)
        .build()?;
    Activity::builder(s, "OwnedActivity").encryption_configuration(AwsOwnedEncryptionConfiguration::new()).build()?;
    let imported_activity = Activity::from_activity_name(s, "ImportedActivity", "theirs")?;
    let arn_activity =
        Activity::from_activity_arn(s, "ArnActivity", "arn:aws:states:us-east-1:123456789012:activity:other")?;
    let user = User::builder(s, "User").build()?;
    first.grant_start_execution(&user)?;
    first.grant_start_sync_execution(&user)?;
    first.grant_read(&user)?;
    first.grant_task_response(&user)?;
    first.grant_execution(&user, &["states:GetExecutionHistory"])?;
    first.grant_redrive_execution(&user)?;
    first.grant(&user, &["states:ListExecutions", "states:UpdateStateMachine"])?;
    StateMachineGrants::from_state_machine(&second).redrive_execution(&user)?;
    let imported = StateMachine::from_state_machine_name(s, "Imported", "existing")?;
    let by_arn =
        StateMachine::from_state_machine_arn(s, "ByArn", "arn:aws:states:eu-west-1:111122223333:stateMachine:far")?;
    imported.grant_read(&user)?;
    by_arn.grant_start_execution(&user)?;
    imported.grants().actions(&user, &["states:DescribeStateMachine"])?;
    activity.grant(&user, &["states:SendTaskSuccess"])?;
    first.add_to_role_policy(PolicyStatement::builder().action("s3:GetObject").resource("*").build()?)?;
    bucket.grant_read(&first, "*")?;
    let dead = Queue::builder(s, "Dead").build()?;
    let rule = Rule::builder(s, "Rule").schedule(Schedule::rate(Duration::hours(1))?).build()?;
    rule.add_target(&SfnStateMachine::new(&first)?)?;
    rule.add_target(&SfnStateMachine::with_props(
        &first,
        SfnStateMachineProps {
            input: Some(RuleTargetInput::from_object(object! {"a" => 1})),
            dead_letter_queue: Some((&dead).into()),
            max_event_age: Some(Duration::hours(2)),
            retry_attempts: Some(2),
            ..Default::default()
        },
    )?)?;
    let with_role = SfnStateMachineProps { role: Some(second.role().clone()), ..Default::default() };
    rule.add_target(&SfnStateMachine::with_props(imported.clone(), with_role)?)?;
    let plain = MetricOptions::default;
    let max = MetricOptions { statistic: text("max"), ..plain() };
    let minute = MetricOptions { period: Some(Duration::minutes(1)), ..plain() };
    let metrics = [
        first.metric_failed(plain())?,
        first.metric_throttled(plain())?,
        first.metric_aborted(plain())?,
        first.metric_succeeded(plain())?,
        first.metric_timed_out(plain())?,
        first.metric_started(plain())?,
        first.metric_time(plain())?,
        first.metric("Mine", max)?,
        by_arn.metric_failed(minute)?,
    ];
    let mut recorded: Vec<Value> = Vec::new();
    for metric in &metrics {
        let mut all = told(metric)?;
        all.insert(0, metric.namespace().into());
        all.push(metric.period().to_seconds()?.into());
        recorded.push(all.into());
    }
    t.record("metrics", recorded, s);
    let metrics = [
        activity.metric_run_time(plain())?,
        activity.metric_schedule_time(plain())?,
        activity.metric_time(plain())?,
        activity.metric_scheduled(plain())?,
        activity.metric_timed_out(plain())?,
        activity.metric_started(plain())?,
        activity.metric_succeeded(plain())?,
        activity.metric_failed(plain())?,
        activity.metric_heartbeat_timed_out(plain())?,
        activity.metric("Mine", plain())?,
    ];
    t.record("activity metrics", told_all(&metrics)?, s);
    let metrics = [
        StateTransitionMetric::metric_provisioned_bucket_size(plain())?,
        StateTransitionMetric::metric_provisioned_refill_rate(plain())?,
        StateTransitionMetric::metric_consumed_capacity(plain())?,
        StateTransitionMetric::metric_throttled_events(plain())?,
        StateTransitionMetric::metric("X", plain())?,
    ];
    t.record("transitions", told_all(&metrics)?, None);
    t.record(
        "names",
        array![
            first.state_machine_arn(),
            first.state_machine_name(),
            first.state_machine_type(),
            first.state_machine_revision_id(),
            second.state_machine_type(),
            imported.state_machine_arn(),
            by_arn.state_machine_arn(),
            by_arn.base().env().region.as_str(),
            activity.activity_arn(),
            activity.activity_name()?,
            imported_activity.activity_name()?,
            imported_activity.activity_arn(),
            arn_activity.activity_name()?,
        ],
        s,
    );
    let env = |account: &str| StackProps { env: Environment::new(account, "eu-central-1"), ..Default::default() };
    let far = Stack::with_props(app, "Far", env("999999999999"))?;
    let far_machine = StateMachine::builder(&far, "Machine")
        .state_machine_name(PhysicalName::GenerateIfNeeded)
        .definition_body(DefinitionBody::from_string("{}"))
        .build()?;
    let near = Stack::with_props(app, "Near", env("888888888888"))?;
    far_machine.grant_start_execution(&User::builder(&near, "User").build()?)?;
    super::step_functions_refusals::refusals(t)
}

#[test]
fn state_machines() {
    check("2460-stepfunctions", build);
}

#[test]
fn state_machines_of_new_projects() {
    check_with(
        "2461-stepfunctions-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        build,
    );
}
