//! What repositories are used with: keys, topics, queues, functions, log groups, rules and buckets.

#[path = "services/keys.rs"]
mod keys;
