//! `cargo xtask oracle [check|update] [filter…]`: runs the cases of `oracle/cases` under the real aws-cdk-lib.

use anyhow::{Context as _, Result, ensure};

use crate::workspace;

/// Runs the task with its arguments; without any it checks all cases.
pub(crate) fn run(args: &[&str]) -> Result<()> {
    let (check, filters) = match args {
        ["update", filters @ ..] => (false, filters),
        ["check", filters @ ..] => (true, filters),
        filters => (true, filters),
    };
    let oracle = workspace::oracle()?;
    let mut node = workspace::node(&std::env::temp_dir());
    node.arg("run.mjs").args(check.then_some("--check")).args(filters).current_dir(oracle);
    ensure!(node.status().context("run.mjs could not be run")?.success(), "the oracle's cases have problems");
    Ok(())
}
