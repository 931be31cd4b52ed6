//! The validator of another process: what an app has that was built without one and is run by `longshore synth`.
//!
//! The program is started once, with the argument `validator`, and talks in JSON lines: rules and the answer to them, then
//! templates and what was found in them, as often as asked.

use std::ffi::{OsStr, OsString};
use std::io::{self, BufReader};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Mutex, OnceLock, PoisonError};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::messages::{Ready, read_line, write_line};
use crate::{Finding, PROGRAM_ENV, Rules, Template};

/// The validator with its rules, in a process of its own.
#[derive(Debug)]
pub struct Validator {
    rule_ids: Vec<String>,
    pipes: Mutex<Pipes>,
}

#[derive(Debug)]
struct Pipes {
    // Taken when it ends, which ends the process.
    requests: Option<ChildStdin>,
    replies: BufReader<ChildStdout>,
    process: Child,
}

impl Validator {
    /// Makes a validator with rules.
    ///
    /// # Errors
    /// When no program was named, it does not start or does not answer, or a rule cannot be read.
    pub fn new(rules: &Rules) -> Result<Self, String> {
        Self::start(program().as_deref(), rules)
    }

    fn start(program: Option<&OsStr>, rules: &Rules) -> Result<Self, String> {
        let program = program.ok_or(
            "the CloudFormation validator is not part of this build; run the app by `longshore synth`, \
             or turn on the feature `validation` of the crate `longshore`",
        )?;
        let failed =
            |what: &str, error: io::Error| format!("{}, which {PROGRAM_ENV} names, {what}: {error}", program.display());
        let mut command = Command::new(program);
        command.arg("validator").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().map_err(|e| failed("does not start", e))?;
        let requests = process.stdin.take();
        let replies = BufReader::new(process.stdout.take().expect("invariant: the output is a pipe"));
        let mut pipes = Pipes { requests, replies, process };
        let ready: Result<Ready, String> = pipes.ask(rules).map_err(|e| failed("is no validator", e))?;
        Ok(Self { rule_ids: ready?.rule_ids, pipes: Mutex::new(pipes) })
    }

    /// The validator with the default rules, which is started once in a process, if a program is named.
    pub fn shared() -> Option<Result<&'static Self, String>> {
        static SHARED: OnceLock<Result<Validator, String>> = OnceLock::new();
        let program = program()?;
        Some(SHARED.get_or_init(|| Self::start(Some(&program), &Rules::default())).as_ref().map_err(Clone::clone))
    }

    /// The ids of all rules that findings may come of.
    pub fn rule_ids(&self) -> Vec<String> {
        self.rule_ids.clone()
    }

    /// Checks templates; the findings are in the order of the templates.
    pub fn validate(&self, templates: &[Template]) -> Vec<Result<Vec<Finding>, String>> {
        let mut pipes = self.pipes.lock().unwrap_or_else(PoisonError::into_inner);
        match pipes.ask::<Vec<Result<Vec<Finding>, String>>>(templates) {
            Ok(findings) if findings.len() == templates.len() => findings,
            Ok(_) => vec![Err("the validator did not answer for every template".to_owned())],
            Err(error) => vec![Err(format!("the validator stopped: {error}"))],
        }
    }
}

fn program() -> Option<OsString> {
    std::env::var_os(PROGRAM_ENV).filter(|it| !it.is_empty())
}

impl Pipes {
    fn ask<T: DeserializeOwned>(&mut self, request: &(impl Serialize + ?Sized)) -> io::Result<T> {
        let mut to = self.requests.as_ref().ok_or(io::ErrorKind::BrokenPipe)?;
        write_line(&mut to, request)?;
        read_line(&mut self.replies)?.ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }
}

impl Drop for Pipes {
    fn drop(&mut self) {
        self.requests = None;
        // It ends when nobody asks any more; how does not matter.
        let _ = self.process.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_is_the_matter_with_the_program() {
        let start = |program: Option<&str>| {
            let validator = Validator::start(program.map(OsStr::new), &Rules::default());
            validator.expect_err("there is no validator")
        };
        let none = start(None);
        assert!(none.contains("`longshore synth`") && none.contains("feature `validation`"), "{none}");
        let missing = start(Some("/nowhere/validator"));
        assert!(
            missing.starts_with("/nowhere/validator, which LONGSHORE_VALIDATOR names, does not start"),
            "{missing}"
        );
        let other = start(Some("true"));
        assert!(other.contains("is no validator"), "{other}");
    }
}
