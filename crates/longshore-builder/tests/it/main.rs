//! Integration tests of the builder command lines.

mod choosing;
mod commands;
#[cfg(unix)]
mod processes;
