//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_enum!(longshore::aws_stepfunctions::LogLevel, "aws-cdk-lib.aws_stepfunctions.LogLevel", {
"OFF" => Off,
"ALL" => All,
"ERROR" => Error,
"FATAL" => Fatal,
});
