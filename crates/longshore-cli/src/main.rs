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
    // Clients of the jsii kernel start it by its path and with their own arguments, and wait for it.
    #[cfg(feature = "jsii")]
    if longshore_jsii::is_kernel_call(std::env::args_os().skip(1)) {
        return longshore_jsii::run();
    }
    commands::main()
}
