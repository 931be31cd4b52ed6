//! `validator`: the templates of apps in Rust, which are built without a validator.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::failure::Failure;

/// The program that validates: this one, if it can.
pub(super) fn program() -> Option<PathBuf> {
    if cfg!(feature = "validation") { std::env::current_exe().ok() } else { None }
}

/// Serves an app on the standard streams.
#[cfg(feature = "validation")]
pub(super) fn serve() -> Result<ExitCode, Failure> {
    longshore_validate::serve(std::io::stdin().lock(), std::io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(not(feature = "validation"))]
pub(super) fn serve() -> Result<ExitCode, Failure> {
    Err(Failure::unsupported("this program was built without the CloudFormation validator".to_owned())
        .hint("build it with `--features validation --ignore-rust-version`"))
}
