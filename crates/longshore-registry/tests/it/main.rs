//! What a stranger sees of a registry: over HTTP, with its clock in the test's hands.
#![allow(clippy::unwrap_used, reason = "a test helper has nobody to hand an error to")]

mod durability;
mod ecr_api;
mod lifecycle;
mod oci;
mod server;
