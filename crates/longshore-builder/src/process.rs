//! The runner that starts real processes.

use std::collections::VecDeque;
use std::io;
use std::process::Stdio;
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::process::Child;
use tokio_util::sync::CancellationToken;

use crate::{Command, Completed, LineSink, OutputLine, RunError, Runner, Stream};

/// How long a program may take to clean up after it was asked to stop.
const GRACE: Duration = Duration::from_secs(5);

/// Longer lines are cut into pieces of this many bytes.
const MAX_LINE_BYTES: usize = 16 * 1024;

/// Starts real processes, each in a process group of its own.
///
/// On cancellation the group is asked to stop and, after five seconds, killed. When the future is dropped, the group
/// is killed at once.
#[derive(Debug, Clone, Copy, Default)]
pub struct ProcessRunner;

impl Runner for ProcessRunner {
    fn run<'a>(
        &'a self,
        command: &'a Command,
        lines: LineSink<'a>,
        cancel: &'a CancellationToken,
    ) -> BoxFuture<'a, Result<Completed, RunError>> {
        Box::pin(run(command, lines, cancel))
    }
}

async fn run(command: &Command, lines: LineSink<'_>, cancel: &CancellationToken) -> Result<Completed, RunError> {
    if cancel.is_cancelled() {
        return Err(RunError::Cancelled);
    }
    // A missing directory makes the start fail as if the program were missing.
    if command.directory.as_deref().is_some_and(|directory| !directory.is_dir()) {
        return Err(RunError::NoDirectory);
    }
    let mut group = ProcessGroup::start(command)?;
    let stdout = group.child.stdout.take();
    let stderr = group.child.stderr.take();
    let collected = std::sync::Mutex::new(Collected::default());
    let output = async {
        let take = |stream, bytes: &[u8], end: bool| {
            let mut collected = collected.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            collected.take(stream, bytes, end, command, lines);
        };
        let stdout = drain(stdout, |bytes, end| take(Stream::Stdout, bytes, end));
        let stderr = drain(stderr, |bytes, end| take(Stream::Stderr, bytes, end));
        tokio::try_join!(stdout, stderr)
    };
    tokio::pin!(output);
    let child = &mut group.child;
    let ended = tokio::select! {
        ended = async {
            tokio::select! {
                read = &mut output => {
                    read?;
                    child.wait().await
                }
                // Something it left behind may keep its output open for ever.
                status = child.wait() => {
                    let _ = tokio::time::timeout(GRACE, &mut output).await;
                    status
                }
            }
        } => ended,
        () = cancel.cancelled() => {
            group.stop().await;
            return Err(RunError::Cancelled);
        }
    };
    let status = ended.map_err(RunError::Io)?;
    group.ended = true;
    let collected = std::mem::take(&mut *collected.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    Ok(Completed { code: status.code(), stdout: collected.stdout_text(), tail: collected.tail.into() })
}

/// Reads a pipe to its end; the last call has no bytes.
async fn drain<R: AsyncRead + Unpin>(pipe: Option<R>, take: impl Fn(&[u8], bool)) -> io::Result<()> {
    let Some(mut pipe) = pipe else { return Ok(()) };
    let mut buffer = vec![0; MAX_LINE_BYTES];
    loop {
        let count = pipe.read(&mut buffer).await?;
        take(&buffer[..count], count == 0);
        if count == 0 {
            return Ok(());
        }
    }
}

/// What a program has printed so far.
#[derive(Default)]
struct Collected {
    stdout: Vec<u8>,
    tail: VecDeque<String>,
    unfinished: [Vec<u8>; 2],
}

impl Collected {
    fn take(&mut self, stream: Stream, bytes: &[u8], end: bool, command: &Command, lines: LineSink<'_>) {
        if stream == Stream::Stdout {
            let room = Completed::MAX_STDOUT_BYTES - self.stdout.len();
            self.stdout.extend_from_slice(&bytes[..bytes.len().min(room)]);
        }
        // Progress displays redraw a line after a carriage return.
        for &byte in bytes {
            let unfinished = &mut self.unfinished[stream as usize];
            if byte != b'\n' && byte != b'\r' {
                unfinished.push(byte);
            }
            if byte == b'\n' || byte == b'\r' || unfinished.len() >= MAX_LINE_BYTES {
                self.finish_line(stream, command, lines);
            }
        }
        if end {
            self.finish_line(stream, command, lines);
        }
    }

    fn finish_line(&mut self, stream: Stream, command: &Command, lines: LineSink<'_>) {
        let bytes = std::mem::take(&mut self.unfinished[stream as usize]);
        if bytes.is_empty() {
            return;
        }
        let text = command.without_secrets(&String::from_utf8_lossy(&bytes));
        lines(OutputLine { stream, text: &text });
        if self.tail.len() == Completed::TAIL_LINES {
            self.tail.pop_front();
        }
        self.tail.push_back(text);
    }

    fn stdout_text(&self) -> String {
        String::from_utf8_lossy(&self.stdout).into_owned()
    }
}

/// A child and everything it started; killed when dropped before its end.
struct ProcessGroup {
    child: Child,
    #[cfg(unix)]
    leader: Option<rustix::process::Pid>,
    ended: bool,
}

impl ProcessGroup {
    fn start(command: &Command) -> Result<Self, RunError> {
        let mut process = tokio::process::Command::new(&command.program);
        process.args(&command.arguments).envs(&command.environment);
        process.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        if let Some(directory) = &command.directory {
            process.current_dir(directory);
        }
        #[cfg(unix)]
        process.process_group(0);
        let child = process.spawn().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => RunError::NotFound,
            _ => RunError::Io(error),
        })?;
        Ok(Self {
            #[cfg(unix)]
            leader: child.id().and_then(|id| rustix::process::Pid::from_raw(id.cast_signed())),
            child,
            ended: false,
        })
    }

    /// Asks the group to stop and kills what is left of it after the grace period.
    async fn stop(&mut self) {
        self.signal(Signal::Terminate);
        let _ = tokio::time::timeout(GRACE, self.child.wait()).await;
        self.signal(Signal::Kill);
        // Waiting takes the child out of the process table; there is nothing to do about a failure.
        let _ = self.child.wait().await;
        self.ended = true;
    }

    #[cfg(unix)]
    fn signal(&mut self, signal: Signal) {
        use rustix::process::{Signal as Posix, kill_process_group};
        let signal = match signal {
            Signal::Terminate => Posix::TERM,
            Signal::Kill => Posix::KILL,
        };
        // The group may be gone already, which is what was wanted.
        if let Some(leader) = self.leader {
            let _ = kill_process_group(leader, signal);
        }
    }

    #[cfg(not(unix))]
    fn signal(&mut self, signal: Signal) {
        if matches!(signal, Signal::Kill) {
            let _ = self.child.start_kill();
        }
    }
}

#[derive(Clone, Copy)]
enum Signal {
    Terminate,
    Kill,
}

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        if !self.ended {
            self.signal(Signal::Kill);
        }
    }
}
