//! Events that are put onto buses.

use longshore_core::arn::ArnComponents;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::stack::Stack;
use longshore_core::value::Value;
use longshore_core::{bail, object};

use super::integration::{CALL_OR_TOKEN, Call, have_task_token, resource_arn, supported};
use crate::aws_events::EventBusRef;
use crate::aws_iam::PolicyStatement;
use crate::aws_stepfunctions::{IntegrationPattern, TaskInput, json_fields, state_props, task_class};
use crate::props::options;

options! {
    /// An event.
    #[derive(Clone)]
    pub struct EventBridgePutEventsEntry, new(detail: TaskInput, detail_type: String, source: String) {
        /// What it says.
        pub detail: TaskInput,
        /// What kind of event it is.
        pub detail_type: String,
        /// The bus. Default: the account's default one.
        pub event_bus: Option<EventBusRef>,
        /// Who says it; not `aws.` and more.
        pub source: String,
    }
}

state_props! {
    /// Properties of an [`EventBridgePutEvents`].
    pub struct EventBridgePutEventsProps => EventBridgePutEvents, new(entries: Vec<EventBridgePutEventsEntry>) { task;
        /// The events, at least one.
        entries: Vec<EventBridgePutEventsEntry>,
    }
}

task_class! {
    /// Events that are put onto buses; clones are the same.
    pub struct EventBridgePutEvents(EventBridgePutEventsProps)
}

impl EventBridgePutEvents {
    fn make(scope: &dyn Construct, id: &str, props: EventBridgePutEventsProps) -> Result<Self> {
        let task = Call::task(scope, id, "EventBridgePutEvents", props.task(), |node| {
            let pattern = props.integration_pattern.unwrap_or(IntegrationPattern::RequestResponse);
            supported(pattern, &CALL_OR_TOKEN)?;
            let entries = props.entries;
            if pattern == IntegrationPattern::WaitForTaskToken && !have_task_token(entries.iter().map(|e| &e.detail))? {
                bail!(
                    node,
                    "TaskTokenRequired",
                    "Task Token is required in `entries`. Use JsonPath.taskToken to set the token."
                );
            }
            if entries.is_empty() {
                bail!(node, "EntriesMustBeNonEmptyArray", "Value for property `entries` must be a non-empty array.");
            }
            if entries.iter().any(|e| e.source.starts_with("aws.")) {
                bail!(node, "EventSourceCannotStartWithAws", "Event source cannot start with \"aws.\"");
            }
            let stack = Stack::of(node)?;
            let buses = entries.iter().map(|e| match &e.event_bus {
                Some(bus) => Ok(bus.event_bus_arn()),
                None => stack.format_arn(ArnComponents {
                    service: "events".into(),
                    resource: "event-bus".into(),
                    resource_name: Some("default".into()),
                    ..Default::default()
                }),
            });
            let buses = buses.collect::<Result<Vec<_>>>()?;
            let put = PolicyStatement::builder().action("events:PutEvents").resources(buses).build()?;
            let arguments = move |_| {
                let one = |e: &EventBridgePutEventsEntry| {
                    Value::Object(json_fields! {
                        "Detail" => e.detail.value(),
                        "DetailType" => e.detail_type.as_str(),
                        "EventBusName" => e.event_bus.as_ref().map(|b| b.event_bus_arn()),
                        "Source" => e.source.as_str()
                    })
                };
                Ok(object! {"Entries" => entries.iter().map(one).collect::<Vec<_>>()}.into())
            };
            Ok(Call::new(resource_arn("events", "putEvents", Some(pattern)), vec![put], arguments))
        })?;
        Ok(Self { task })
    }
}
