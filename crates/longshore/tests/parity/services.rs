//! What repositories are used with: keys, topics, queues, functions, log groups, rules and buckets.

#[path = "services/alarms.rs"]
mod alarms;
#[path = "services/bucket_features.rs"]
mod bucket_features;
#[path = "services/buckets.rs"]
mod buckets;
#[path = "services/events.rs"]
mod events;
#[path = "services/file_systems.rs"]
mod file_systems;
#[path = "services/functions.rs"]
mod functions;
#[path = "services/keys.rs"]
mod keys;
#[path = "services/lambda.rs"]
mod lambda;
#[path = "services/log_filters.rs"]
mod log_filters;
#[path = "services/logs.rs"]
mod logs;
#[path = "services/messaging.rs"]
mod messaging;
#[path = "services/parameters.rs"]
mod parameters;
#[path = "services/registry.rs"]
mod registry;
#[path = "services/scaling.rs"]
mod scaling;
#[path = "services/secrets.rs"]
mod secrets;
