//! `cargo xtask oracle [check|update] [filter…]`: runs the cases of `oracle/cases` under the real aws-cdk-lib.
//! `cargo xtask oracle fuzz [cases] [seed]`: compares random trees, patterns, repositories and images live.

use anyhow::{Context as _, Result, ensure};

use crate::workspace;

/// Runs the task with its arguments; without any it checks all cases.
pub(crate) fn run(args: &[&str]) -> Result<()> {
    let (check, filters) = match args {
        ["fuzz", arguments @ ..] => return fuzz(arguments),
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

/// Runs the two programs that compare random input; each prints its differences and how many there were.
fn fuzz(arguments: &[&str]) -> Result<()> {
    let oracle = workspace::oracle()?;
    let mut same = true;
    for (package, example) in [("longshore-fingerprint", "fuzz_hashes"), ("longshore", "fuzz_constructs")] {
        let mut cargo = workspace::cargo("run");
        cargo.args(["--quiet", "--release", "--package", package, "--example", example, "--"]).args(arguments);
        same &= cargo.env("ORACLE", &oracle).status().context("cargo could not be run")?.success();
    }
    ensure!(same, "there are differences");
    Ok(())
}
