//! The trait behind which programs are started.

use std::io;

use futures_util::future::BoxFuture;
use tokio_util::sync::CancellationToken;

use crate::Command;

/// Where a line came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// The program's standard output.
    Stdout,
    /// The program's standard error.
    Stderr,
}

/// One line a program printed, without its line end and without secrets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutputLine<'a> {
    /// Where the line came from.
    pub stream: Stream,
    /// The text; bytes that are not UTF-8 are replaced.
    pub text: &'a str,
}

/// Receives lines while the program runs.
pub type LineSink<'a> = &'a (dyn Fn(OutputLine<'_>) + Send + Sync);

/// A sink for output nobody wants to see.
pub fn discard_lines(_line: OutputLine<'_>) {}

/// How a program ended and what it printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Completed {
    /// The exit code; `None` when a signal ended the program.
    pub code: Option<i32>,
    /// The first [`Completed::MAX_STDOUT_BYTES`] of standard output.
    pub stdout: String,
    /// The last [`Completed::TAIL_LINES`] lines of both streams, oldest first, without secrets.
    pub tail: Vec<String>,
}

impl Completed {
    /// How many lines are kept for a failure's message.
    pub const TAIL_LINES: usize = 40;
    /// How much of standard output is kept.
    pub const MAX_STDOUT_BYTES: usize = 4 * 1024 * 1024;

    /// Whether the program ended with code 0.
    pub fn success(&self) -> bool {
        self.code == Some(0)
    }
}

/// Why a program has no result.
#[derive(Debug)]
#[non_exhaustive]
pub enum RunError {
    /// The program is not on `PATH`, or not at the given path.
    NotFound,
    /// The directory it was to run in does not exist.
    NoDirectory,
    /// It was stopped because the whole run is.
    Cancelled,
    /// The system could not start it, or lost it.
    Io(io::Error),
}

/// Starts programs.
pub trait Runner: Send + Sync {
    /// Starts a program and waits for its end; a code other than 0 is no error here.
    ///
    /// Standard input is empty. When `cancel` fires, the program and everything it started is stopped before the
    /// future resolves.
    fn run<'a>(
        &'a self,
        command: &'a Command,
        lines: LineSink<'a>,
        cancel: &'a CancellationToken,
    ) -> BoxFuture<'a, Result<Completed, RunError>>;
}
