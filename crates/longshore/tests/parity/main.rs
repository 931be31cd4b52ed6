//! The Rust twins of the oracle's cases: same program, same assembly.

mod assets;
mod core;
mod ecr;
mod harness;
mod iam;
mod services;
mod synthesizers;
