//! What repositories are used with: keys, topics, queues, functions, log groups, rules and buckets.

mod alarms;
mod batch;
mod bucket_features;
mod buckets;
mod custom_resources;
mod dashboards;
mod databases;
mod event_buses;
mod events;
mod file_systems;
mod function_code;
mod functions;
mod keys;
mod lambda;
mod log_filters;
mod logs;
mod messaging;
mod old_metrics;
mod parameters;
mod registry;
mod replication_volumes;
mod scaling;
mod secrets;
mod signing;
mod storage_members;
mod topic_filters;
