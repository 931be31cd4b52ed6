//! Facts about fingerprints, ignore rules and staging, most of them recorded from aws-cdk-lib 2.275.0.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test's failure names its line")]

mod assets;
mod cached;
mod differences;
mod fixtures;
mod hashes;
mod ignores;
mod odd_files;
mod second_version;
mod staging;
