//! The `longshore` command line: arguments in, [`longshore_toolkit`] called, results printed.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line talks to the terminal")]

mod arguments;
mod commands;
mod environment;
mod failure;
mod printer;
mod progress;
mod yaml;

fn main() -> std::process::ExitCode {
    commands::main()
}
