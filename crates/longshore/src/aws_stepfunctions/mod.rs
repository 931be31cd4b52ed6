//! State machines: their states, what goes from one to the next, and who may run them.
//!
//! ```
//! use longshore::aws_stepfunctions::{
//!     Choice, Condition, DefinitionBody, Fail, IChainable as _, StateMachine, Succeed, Wait, WaitTime,
//! };
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Orders")?;
//! let wait = Wait::builder(&stack, "Wait").time(WaitTime::duration(Duration::seconds(30))?).build()?;
//! let done = Choice::builder(&stack, "Done?").build()?;
//! let succeed = Succeed::builder(&stack, "Done").build()?;
//! let fail = Fail::builder(&stack, "Failed").error("Failed").build()?;
//! done.when(Condition::string_equals("$.status", "SUCCEEDED")?, &succeed)?;
//! done.when(Condition::string_equals("$.status", "FAILED")?, &fail)?;
//! done.otherwise(&wait)?;
//! let definition = wait.next(&done)?;
//! StateMachine::builder(&stack, "Machine").definition_body(DefinitionBody::from_chainable(&definition)).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! Tasks that call services are in [`crate::aws_stepfunctions_tasks`].

mod activity;
mod chain;
mod choice;
mod condition;
mod custom_state;
mod definition_body;
mod distributed_map;
mod encryption;
mod fields;
mod fragment;
mod intrinsics;
mod item_reader;
mod json_path;
mod map;
mod parallel;
mod pass;
mod result_writer;
mod simple_states;
mod state;
mod state_class;
mod state_graph;
mod state_machine;
mod state_machine_ref;
mod task;
mod types;

pub use activity::{Activity, ActivityProps, ActivityRef, IActivity};
pub use chain::{Chain, ChainableRef, IChainable, INextable, NextableRef};
pub use choice::{AfterwardsOptions, Choice, ChoiceProps, ChoiceTransitionOptions};
pub use condition::Condition;
pub use custom_state::{CustomState, CustomStateProps};
pub use definition_body::{ChainDefinitionBody, DefinitionBody, FileDefinitionBody, StringDefinitionBody};
pub use distributed_map::{DistributedMap, DistributedMapProps, ItemBatcher, ItemBatcherProps};
pub use encryption::{
    AwsOwnedEncryptionConfiguration, CustomerManagedEncryptionConfiguration, EncryptionConfiguration,
};
pub use fields::{Context, Data, FieldUtils, InputType, JsonPath, TaskInput};
pub use fragment::{SingleStateOptions, StateMachineFragment};
pub use item_reader::{
    CsvDelimiter, CsvHeaderLocation, CsvHeaders, IItemReader, ItemReaderRef, S3CsvItemReader, S3CsvItemReaderProps,
    S3FileItemReaderProps, S3JsonItemReader, S3JsonLItemReader, S3ManifestItemReader, S3ObjectsItemReader,
    S3ObjectsItemReaderProps,
};
pub use map::{Map, MapProps, ProvideItems};
pub use parallel::{Parallel, ParallelProps};
pub use pass::{Pass, PassProps, Result};
pub use result_writer::{
    OutputType, ResultWriter, ResultWriterProps, ResultWriterV2, ResultWriterV2Props, Transformation, WriterConfig,
    WriterConfigProps,
};
pub use simple_states::{Fail, FailProps, Succeed, SucceedProps, Wait, WaitProps, WaitTime};
pub use state::{FindStateOptions, State, StateProps};
pub(crate) use state_class::{json_fields, state_class, state_props};
pub use state_graph::StateGraph;
pub use state_machine::{LogOptions, StateMachine, StateMachineProps};
pub use state_machine_ref::{IStateMachine, StateMachineGrants, StateMachineRef, StateTransitionMetric};
pub(crate) use task::task_class;
pub use task::{
    Credentials, ITaskState, IntegrationPattern, TaskMetricsConfig, TaskRole, TaskStateBase, TaskStateBaseProps,
    Timeout,
};
pub use types::{
    CatchProps, Errors, JitterType, LogLevel, ProcessorConfig, ProcessorMode, ProcessorType, QueryLanguage, RetryProps,
    ServiceIntegrationPattern, StateMachineType,
};
