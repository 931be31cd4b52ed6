//! A jsii kernel whose objects are Longshore's constructs.
//!
//! A CDK program in Python, Java, C# or Go starts a kernel process and talks to it in JSON lines over its standard streams:
//! create an object of this class, call that method, read this property. The official kernel is a Node program that loads
//! `aws-cdk-lib`; this one answers with native constructs, so there is neither Node nor a library to unpack.
//!
//! - [`kernel`]: requests, objects and callbacks.
//! - [`wire`]: how values look in messages, and [`class`]: what a class can do.
//! - `generated`: bindings of Longshore's public API, written by `cargo xtask codegen`; `native`: what is not mechanical;
//!   `l1`: the classes of CloudFormation resource types, whose shape is data.
//! - `guest`: interfaces and overridden members whose implementation is in the client.
//! - [`coverage`]: what of the official API is not there.
//! - `report`: what a program uses that is not there.
//!
//! It knows no network and starts no process but a validator that the environment names.
// Source: the jsii kernel's protocol as observed of jsii 1.142.0 (Python package `jsii`, npm `@jsii/runtime`).

pub mod class;
pub mod coverage;
pub mod kernel;
pub mod wire;

mod generated;
mod guest;
mod l1;
mod native;
mod object;
mod protocol;
mod report;
mod runtime;

pub use report::{REPORT, Report, STAND_INS};
pub use runtime::{is_kernel_call, run};
