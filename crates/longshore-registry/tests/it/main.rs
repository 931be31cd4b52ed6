//! What a stranger sees of a registry: over HTTP, with its clock in the test's hands.

mod durability;
mod ecr_api;
mod lifecycle;
mod oci;
mod server;
