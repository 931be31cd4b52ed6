//! The Rust twins of the oracle's cases: same program, same assembly.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod assets;
mod balancers;
mod cfn;
mod code;
mod core;
mod ecr;
mod ecs;
mod failed_constructors;
mod file_assets;
mod harness;
mod iam;
mod iam_members;
mod iam_precreated;
mod iam_texts;
mod include;
mod net;
mod repositories;
mod services;
mod staging;
mod synthesizers;
