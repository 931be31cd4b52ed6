//! The one error of construction and synthesis: what was wrong, with what, and where in the tree.

use std::borrow::Cow;
use std::fmt;

/// A [`std::result::Result`] whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something could not be constructed or synthesized.
///
/// `Display` is the message alone, as the CDK words it where the CDK has one; `Debug`, which `fn main() -> Result<()>`
/// prints, adds the construct path and the hint.
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    inner: Box<Inner>,
}

#[derive(Clone)]
struct Inner {
    code: Cow<'static, str>,
    message: String,
    path: Option<String>,
    hint: Option<String>,
}

impl Error {
    /// Creates an error with a code (the CDK's literal error name, such as `InvalidRepositoryName`) and a message.
    pub fn new(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self { inner: Box::new(Inner { code: code.into(), message: message.into(), path: None, hint: None }) }
    }

    /// Creates an error about the construct at `at`.
    pub fn at(
        at: &dyn crate::construct::Construct,
        code: impl Into<Cow<'static, str>>,
        message: impl Into<String>,
    ) -> Self {
        Self::new(code, message).with_path(at.node().path())
    }

    /// Adds the construct path, unless one is there.
    #[must_use]
    pub fn with_path(mut self, path: impl Into<String>) -> Self {
        self.inner.path.get_or_insert(path.into());
        self
    }

    /// Adds advice.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.inner.hint = Some(hint.into());
        self
    }

    /// Puts text before the message.
    #[must_use]
    pub fn prefixed(mut self, prefix: &str) -> Self {
        self.inner.message.insert_str(0, prefix);
        self
    }

    /// Puts another message in the place of this one.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.inner.message = message.into();
        self
    }

    /// The code, such as `InvalidRepositoryName`.
    pub fn code(&self) -> &str {
        &self.inner.code
    }

    /// The message, which may have several lines.
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// The path of the construct in question, where there is one.
    pub fn construct_path(&self) -> Option<&str> {
        self.inner.path.as_deref()
    }

    /// What to do about it, where that is known.
    pub fn hint(&self) -> Option<&str> {
        self.inner.hint.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.inner.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.inner.code, self.inner.message)?;
        if let Some(path) = self.inner.path.as_deref().filter(|p| !p.is_empty()) {
            write!(f, "\n  at construct: {path}")?;
        }
        if let Some(hint) = &self.inner.hint {
            write!(f, "\n  hint: {hint}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

impl From<std::io::Error> for Error {
    fn from(e: std::io::Error) -> Self {
        Error::new("InputOutput", e.to_string())
    }
}

/// Fails with an [`Error`] about a construct: `bail!(scope, "Code", "format {}", args)`.
#[macro_export]
macro_rules! bail {
    ($at:expr, $code:expr, $($fmt:tt)+) => {
        return ::std::result::Result::Err($crate::error::Error::at($at, $code, format!($($fmt)+)))
    };
}
