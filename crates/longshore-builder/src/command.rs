//! A program with its arguments, and how it is shown to people.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;

/// One program to start, with everything it is started with.
///
/// `Debug` and [`Command::shown`] leave out secrets.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Command {
    /// The program's name, looked up on `PATH`, or its path.
    pub program: OsString,
    /// The arguments, without the program itself; no shell sees them.
    pub arguments: Vec<OsString>,
    /// The directory the program runs in; the current one when absent.
    pub directory: Option<PathBuf>,
    /// Variables set on top of the inherited environment.
    pub environment: IndexMap<String, String>,
    /// Texts that are never shown, neither in the command nor in its output.
    pub secrets: Vec<String>,
}

impl Command {
    /// A program without arguments.
    pub fn new(program: impl Into<OsString>) -> Self {
        Self { program: program.into(), ..Self::default() }
    }

    /// Adds one argument.
    #[must_use]
    pub fn argument(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// Adds several arguments.
    #[must_use]
    pub fn arguments<T: Into<OsString>>(mut self, arguments: impl IntoIterator<Item = T>) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    /// Sets the directory the program runs in.
    #[must_use]
    pub fn in_directory(mut self, directory: impl AsRef<Path>) -> Self {
        self.directory = Some(directory.as_ref().to_owned());
        self
    }

    /// Sets one variable.
    #[must_use]
    pub fn variable(mut self, name: &str, value: &str) -> Self {
        self.environment.insert(name.to_owned(), value.to_owned());
        self
    }

    /// The command as a line a person could paste into a shell, without secrets.
    pub fn shown(&self) -> String {
        let words = std::iter::once(&self.program).chain(&self.arguments);
        words.map(|word| quoted(&self.without_secrets(&word.to_string_lossy()))).collect::<Vec<_>>().join(" ")
    }

    /// Replaces every secret in a text by `***`.
    pub fn without_secrets(&self, text: &str) -> String {
        self.secrets.iter().filter(|secret| !secret.is_empty()).fold(text.to_owned(), |text, secret| {
            if text.contains(secret.as_str()) { text.replace(secret.as_str(), "***") } else { text }
        })
    }
}

impl std::fmt::Debug for Command {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}`", self.shown())?;
        if let Some(directory) = &self.directory {
            write!(f, " in {}", directory.display())?;
        }
        Ok(())
    }
}

/// Quotes a word for a POSIX shell where that is needed.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_=+,./:@%^".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shown_command_can_be_pasted() {
        let command = Command::new("docker").arguments(["build", "--build-arg", "A=b c", "it's", "", "$HOME", "."]);
        assert_eq!(command.shown(), r"docker build --build-arg 'A=b c' 'it'\''s' '' '$HOME' .");
    }

    #[test]
    fn secrets_are_neither_shown_nor_debugged() {
        let mut command = Command::new("docker").argument("TOKEN=hunter2");
        command.secrets = vec!["hunter2".to_owned(), "it's me".to_owned(), String::new()];
        assert_eq!(command.shown(), "docker 'TOKEN=***'");
        assert!(!format!("{command:?}").contains("hunter2"));
        assert_eq!(command.without_secrets("got hunter2!"), "got ***!");
        assert_eq!(command.argument("it's me").shown(), "docker 'TOKEN=***' '***'");
    }
}
