//! The runner that starts nothing.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::BoxFuture;
use tokio_util::sync::CancellationToken;

use crate::{Command, Completed, LineSink, OutputLine, RunError, Runner, Stream};

/// What a [`RecordingRunner`] answers to one command.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Canned {
    /// The exit code.
    pub code: i32,
    /// What the program prints to standard output.
    pub stdout: String,
    /// What the program prints to standard error.
    pub stderr: String,
    /// Whether the program does not exist.
    pub not_found: bool,
    /// Whether the program runs until it is cancelled.
    pub hangs: bool,
}

/// Writes down every command and answers as it was told to, for tests of whatever starts builders.
///
/// Clones share what they have written down.
#[derive(Clone)]
pub struct RecordingRunner {
    shared: Arc<Shared>,
}

type Answer = dyn Fn(&Command) -> Canned + Send + Sync;

struct Shared {
    answer: Box<Answer>,
    commands: Mutex<Vec<Command>>,
}

impl RecordingRunner {
    /// A runner whose answers come from a function of the command.
    pub fn answering(answer: impl Fn(&Command) -> Canned + Send + Sync + 'static) -> Self {
        Self { shared: Arc::new(Shared { answer: Box::new(answer), commands: Mutex::default() }) }
    }

    /// A runner under which every program succeeds and prints nothing.
    pub fn silent() -> Self {
        Self::answering(|_| Canned::default())
    }

    /// The commands so far, oldest first.
    pub fn commands(&self) -> Vec<Command> {
        self.shared.commands.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The commands so far as lines of words, oldest first.
    pub fn lines(&self) -> Vec<String> {
        self.commands().iter().map(Command::shown).collect()
    }
}

impl Runner for RecordingRunner {
    fn run<'a>(
        &'a self,
        command: &'a Command,
        lines: LineSink<'a>,
        cancel: &'a CancellationToken,
    ) -> BoxFuture<'a, Result<Completed, RunError>> {
        Box::pin(async move {
            if cancel.is_cancelled() {
                return Err(RunError::Cancelled);
            }
            self.shared.commands.lock().unwrap_or_else(PoisonError::into_inner).push(command.clone());
            let canned = (self.shared.answer)(command);
            if canned.not_found {
                return Err(RunError::NotFound);
            }
            let mut tail = VecDeque::new();
            for (stream, text) in [(Stream::Stdout, &canned.stdout), (Stream::Stderr, &canned.stderr)] {
                for line in text.lines() {
                    let line = command.without_secrets(line);
                    lines(OutputLine { stream, text: &line });
                    tail.push_back(line);
                }
            }
            if canned.hangs {
                cancel.cancelled().await;
                return Err(RunError::Cancelled);
            }
            let excess = tail.len().saturating_sub(Completed::TAIL_LINES);
            let tail = tail.into_iter().skip(excess).collect();
            Ok(Completed { code: Some(canned.code), stdout: canned.stdout, tail })
        })
    }
}
