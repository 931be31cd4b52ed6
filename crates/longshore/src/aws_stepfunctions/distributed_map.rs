//! States that do something for each of very many items, in executions of their own.

use longshore_core::annotations::Annotations;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::feature_flags;
use longshore_core::object;
use longshore_core::value::{Object, Value};

use super::map::{MapParts, given, item_processor, positive};
use super::state::StateKind;
use super::{
    FieldUtils, IChainable, ItemReaderRef, ProcessorConfig, ProcessorMode, QueryLanguage, ResultWriter, ResultWriterV2,
    State, StateGraph, StateMachineType, json_fields, state_class, state_props,
};

const WRITER_V2: &str = "@aws-cdk/aws-stepfunctions:useDistributedMapResultWriterV2";

/// How items are put together.
#[derive(Clone, Debug, Default)]
pub struct ItemBatcherProps {
    /// The most items together.
    pub max_items_per_batch: Option<f64>,
    /// The path to the most items together.
    pub max_items_per_batch_path: Option<String>,
    /// The most bytes together.
    pub max_input_bytes_per_batch: Option<f64>,
    /// The path to the most bytes together.
    pub max_input_bytes_per_batch_path: Option<String>,
    /// What is added to the items. Default: nothing.
    pub batch_input: Option<Object>,
}

/// How items are put together, so that one execution processes several.
#[derive(Clone, Debug)]
pub struct ItemBatcher {
    props: ItemBatcherProps,
}

impl ItemBatcher {
    /// Puts items together.
    pub fn new(props: ItemBatcherProps) -> Self {
        Self { props }
    }

    /// This as a definition has it.
    pub fn render(&self) -> Object {
        let p = &self.props;
        json_fields! {
            "MaxItemsPerBatch" => positive(p.max_items_per_batch),
            "MaxItemsPerBatchPath" => given(&p.max_items_per_batch_path),
            "MaxInputBytesPerBatch" => positive(p.max_input_bytes_per_batch),
            "MaxInputBytesPerBatchPath" => given(&p.max_input_bytes_per_batch_path),
            "BatchInput" => p.batch_input.clone()
        }
    }

    /// What is wrong with this.
    pub fn validate_item_batcher(&self) -> Vec<String> {
        let p = &self.props;
        let mut errors = Vec::new();
        let (items, items_path) = (positive(p.max_items_per_batch), given(&p.max_items_per_batch_path));
        let (bytes, bytes_path) = (positive(p.max_input_bytes_per_batch), given(&p.max_input_bytes_per_batch_path));
        if items.is_some() && items_path.is_some() {
            errors.push("Provide either `maxItemsPerBatch` or `maxItemsPerBatchPath`, but not both".to_owned());
        }
        if bytes.is_some() && bytes_path.is_some() {
            errors
                .push("Provide either `maxInputBytesPerBatch` or `maxInputBytesPerBatchPath`, but not both".to_owned());
        }
        let any = items.is_some() || items_path.is_some() || bytes.is_some() || bytes_path.is_some();
        if !any && p.batch_input.is_none() {
            errors.push("Provide at least one value to the ItemBatcher".to_owned());
        }
        errors
    }
}

state_props! {
    /// Properties of a [`DistributedMap`].
    #[derive(Default)]
    pub struct DistributedMapProps => DistributedMap { map;
        /// What the executions are that process items. Default: long ones.
        map_execution_type: Option<StateMachineType>,
        /// What reads the items. Default: they are in the input.
        [into] item_reader: Option<ItemReaderRef>,
        /// The percentage of items that may fail, 0 to 100. Default 0.
        tolerated_failure_percentage: Option<f64>,
        /// The path to the percentage of items that may fail.
        [into] tolerated_failure_percentage_path: Option<String>,
        /// How many items may fail. Default 0.
        tolerated_failure_count: Option<f64>,
        /// The path to how many items may fail.
        [into] tolerated_failure_count_path: Option<String>,
        /// The name in the ARNs of the executions, up to 40 characters. Default: made by Step Functions.
        [into] label: Option<String>,
        /// What writes the results; the older form of `result_writer_v2`. Default: they are in the output.
        result_writer: Option<ResultWriter>,
        /// What writes the results. Default: they are in the output.
        result_writer_v2: Option<ResultWriterV2>,
        /// How items are put together. Default: they are not.
        item_batcher: Option<ItemBatcher>,
    }
}

state_class! {
    /// A state that does something for each of very many items, in executions of their own; clones are the same.
    pub struct DistributedMap(DistributedMapProps); next, handlers, languages
}

impl DistributedMap {
    fn make(scope: &dyn Construct, id: &str, props: DistributedMapProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_stepfunctions.DistributedMap";
        let v2 = feature_flags::enabled(scope, WRITER_V2);
        let kind = Kind { parts: props.map(), v2, props };
        Ok(Self { state: State::new(scope, id, class, kind.props.state(), kind)? })
    }

    /// Says how each item is processed.
    ///
    /// # Errors
    /// When a state is in another graph, or two have the same name.
    pub fn item_processor(&self, processor: &dyn IChainable) -> Result<&Self> {
        self.item_processor_with(processor, ProcessorConfig::default())
    }

    /// Says how each item is processed, with a configuration of which nothing is used.
    ///
    /// # Errors
    /// When a state is in another graph, or two have the same name.
    pub fn item_processor_with(&self, processor: &dyn IChainable, config: ProcessorConfig) -> Result<&Self> {
        item_processor(self, processor, config)?;
        Ok(self)
    }
}

struct Kind {
    props: DistributedMapProps,
    parts: MapParts,
    v2: bool,
}

impl Kind {
    fn render_writer(&self, language: QueryLanguage) -> Result<Option<Object>> {
        Ok(match (self.v2, &self.props.result_writer, &self.props.result_writer_v2) {
            (true, _, Some(writer)) => Some(writer.render_in(language)?),
            (false, Some(writer), _) => Some(writer.render_in(language)?),
            _ => None,
        })
    }
}

impl StateKind for Kind {
    fn render(&self, state: &State, language: Option<QueryLanguage>) -> Result<Object> {
        let p = &self.props;
        let mut rendered = self.parts.render(state, language)?;
        let config = match rendered.get_mut("ItemProcessor") {
            Some(Value::Object(processor)) => processor.get_mut("ProcessorConfig"),
            _ => None,
        };
        let Some(Value::Object(config)) = config else {
            return Err(Error::new("TypeError", "Cannot read properties of undefined (reading 'ProcessorConfig')"));
        };
        if config.get("ExecutionType").is_some_and(Value::is_truthy) {
            Annotations::of(state).add_warning_v2(
                "@aws-cdk/aws-stepfunctions:propertyIgnored",
                "Property 'ProcessorConfig.executionType' is ignored, use the 'mapExecutionType' in the 'DistributedMap' class instead.",
            );
        }
        let execution = p.map_execution_type.unwrap_or(StateMachineType::Standard);
        config.insert("ExecutionType".to_owned(), execution.into());
        let actual = state.language(language);
        let writer = self.render_writer(actual)?;
        if let Some(writer) = &writer
            && !writer.contains_key("Resource")
            && !writer.contains_key("WriterConfig")
        {
            Annotations::of(state).add_warning_v2(
                "@aws-cdk/aws-stepfunctions:emptyResultWriter",
                "ResultWriter should specify at least the WriterConfig or the Bucket and Prefix",
            );
        }
        let reader = match &p.item_reader {
            Some(reader) => FieldUtils::render_object(object! {"ItemReader" => reader.render(Some(actual))?})?,
            None => Object::new(),
        };
        let mut more = json_fields! {
            ..reader,
            "ItemBatcher" => p.item_batcher.as_ref().map(ItemBatcher::render),
            "ToleratedFailurePercentage" => positive(p.tolerated_failure_percentage),
            "ToleratedFailurePercentagePath" => given(&p.tolerated_failure_percentage_path),
            "ToleratedFailureCount" => positive(p.tolerated_failure_count),
            "ToleratedFailureCountPath" => given(&p.tolerated_failure_count_path),
            "Label" => given(&p.label)
        };
        if let Some(writer) = writer {
            more.extend(FieldUtils::render_object(object! {"ResultWriter" => writer})?);
        }
        rendered.extend(more);
        Ok(rendered)
    }

    fn validate(&self, state: &State) -> Vec<String> {
        let p = &self.props;
        let mut errors = self.parts.validate(state);
        let mut check = |wrong: bool, what: &str| {
            if wrong {
                errors.push(what.to_owned());
            }
        };
        check(
            state.processor_config().is_some_and(|c| c.mode == Some(ProcessorMode::Inline)),
            "Processing mode cannot be `INLINE` for a Distributed Map",
        );
        check(
            given(&self.parts.items_path).is_some() && p.item_reader.is_some(),
            "Provide either `itemsPath` or `itemReader`, but not both",
        );
        let percentage = positive(p.tolerated_failure_percentage);
        check(
            percentage.is_some() && given(&p.tolerated_failure_percentage_path).is_some(),
            "Provide either `toleratedFailurePercentage` or `toleratedFailurePercentagePath`, but not both",
        );
        check(
            percentage.is_some_and(|n| !(0.0..=100.0).contains(&n)),
            "toleratedFailurePercentage must be between 0 and 100",
        );
        check(
            positive(p.tolerated_failure_count).is_some() && given(&p.tolerated_failure_count_path).is_some(),
            "Provide either `toleratedFailureCount` or `toleratedFailureCountPath`, but not both",
        );
        errors.extend(p.item_batcher.iter().flat_map(ItemBatcher::validate_item_batcher));
        errors.extend(p.item_reader.iter().flat_map(|r| r.validate_item_reader()));
        errors.extend(p.result_writer_v2.iter().flat_map(ResultWriterV2::validate_result_writer));
        if let Some(label) = given(&p.label) {
            if label.encode_utf16().count() > 40 {
                errors.push("label must be 40 characters or less".to_owned());
            }
            let special = |c: char| c.is_whitespace() || c.is_control() || "?*<>{}\\[]:;,|^~$#%&`\"".contains(c);
            if label.contains(special) {
                errors.push("label cannot contain any whitespace or special characters".to_owned());
            }
        }
        errors
    }

    fn bound(&self, _: &State, graph: &StateGraph) -> Result<()> {
        let p = &self.props;
        let writer = match (self.v2, &p.result_writer, &p.result_writer_v2) {
            (true, _, Some(writer)) => writer.provide_policy_statements()?,
            (false, Some(writer), _) => writer.provide_policy_statements()?,
            _ => Vec::new(),
        };
        let reader = p.item_reader.as_ref().map(|r| r.provide_policy_statements()).transpose()?;
        for statement in writer.into_iter().chain(reader.unwrap_or_default()) {
            graph.register_policy_statement(statement);
        }
        Ok(())
    }

    fn distributed(&self) -> Option<Option<String>> {
        Some(given(&self.props.label).map(str::to_owned))
    }

    fn processor_mode(&self) -> ProcessorMode {
        ProcessorMode::Distributed
    }
}
