//! The only place that writes to the terminal: results to stdout, everything else to stderr.

use std::io::{self, IsTerminal as _, Write as _};

use indicatif::MultiProgress;

use crate::failure::{Detail, Failure};

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verbosity {
    Quiet,
    Normal,
    Verbose,
}

/// Writes to the terminal, above the progress bars that are drawn.
#[derive(Debug, Clone)]
pub(crate) struct Printer {
    pub(crate) verbosity: Verbosity,
    pub(crate) bars: MultiProgress,
    /// What happens is drawn as bars.
    pub(crate) draws: bool,
    /// What is said goes to stdout, but for errors.
    to_stdout: bool,
    color: bool,
}

impl Printer {
    pub(crate) fn new(verbosity: Verbosity, no_color: bool, ci: bool) -> Self {
        let bars = MultiProgress::with_draw_target(indicatif::ProgressDrawTarget::hidden());
        let terminal = if ci { io::stdout().is_terminal() } else { io::stderr().is_terminal() };
        let draws = verbosity == Verbosity::Normal && terminal && !ci;
        Self { verbosity, bars, draws, to_stdout: ci, color: !no_color && terminal }
    }

    /// Prints a result; that nobody reads it is no error.
    pub(crate) fn result(&self, text: &str) -> io::Result<()> {
        let written = self.bars.suspend(|| {
            let mut stdout = io::stdout().lock();
            stdout.write_all(text.as_bytes())?;
            if !text.ends_with('\n') && !text.is_empty() {
                stdout.write_all(b"\n")?;
            }
            stdout.flush()
        });
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }

    /// Says what was done: a verb and what it was done to.
    pub(crate) fn status(&self, verb: &str, text: &str) {
        if self.verbosity >= Verbosity::Normal {
            self.line(&format!("{} {text}", self.paint("32;1", &format!("{verb:>12}"))));
        }
    }

    /// Says something only to those who want to know everything.
    pub(crate) fn detail(&self, text: &str) {
        if self.verbosity >= Verbosity::Verbose {
            self.line(text);
        }
    }

    /// Passes on a line another program printed.
    pub(crate) fn passed_on(&self, line: &str) {
        if self.verbosity >= Verbosity::Normal {
            self.line(line);
        }
    }

    pub(crate) fn note(&self, text: &str) {
        if self.verbosity >= Verbosity::Normal {
            self.line(&format!("{} {text}", self.paint("36;1", "note:")));
        }
    }

    pub(crate) fn warning(&self, text: &str) {
        self.line(&format!("{} {text}", self.paint("33;1", "warning:")));
    }

    pub(crate) fn failure(&self, failure: &Failure) {
        Self { to_stdout: false, ..self.clone() }.failed(failure);
    }

    fn failed(&self, failure: &Failure) {
        self.line(&format!("{} {}", self.paint("31;1", "error:"), failure.message));
        let mut said = false;
        for detail in &failure.details {
            match detail {
                Detail::Cause(text) => self.line(&format!("  {} {text}", self.paint("2", "caused by:"))),
                Detail::Part(text) => self.line(&format!("  - {text}")),
                Detail::SaidBefore(_) if self.verbosity >= Verbosity::Normal => {}
                Detail::Said(text) | Detail::SaidBefore(text) => {
                    if !std::mem::replace(&mut said, true) {
                        self.line(&format!("  {}", self.paint("2", "the last it said:")));
                    }
                    self.line(&format!("  | {text}"));
                }
            }
        }
        if let Some(hint) = &failure.hint {
            self.line(&format!("  {} {hint}", self.paint("36;1", "hint:")));
        }
    }

    fn line(&self, text: &str) {
        // That nobody listens cannot be told anybody.
        self.bars.suspend(|| match self.to_stdout {
            true => drop(writeln!(io::stdout().lock(), "{text}")),
            false => drop(writeln!(io::stderr().lock(), "{text}")),
        });
    }

    fn paint(&self, code: &str, text: &str) -> String {
        if self.color { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}
