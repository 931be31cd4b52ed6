//! `cargo xtask jsii`: CDK programs in Python on our jsii kernel, compared with what the real library made.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::demo::target;
use crate::workspace::{python_cdk, root};

/// Runs the programs of `oracle/python` whose names hold one of the filters, or all, with no JavaScript runtime on `PATH`.
pub(crate) fn run(filters: &[&str]) -> Result<()> {
    let kernel = kernel(&[])?;
    let programs = root().join("oracle").join("python");
    let mut run = Command::new(python_cdk()?);
    run.arg(programs.join("run_python.py")).arg("--kernel").arg(kernel).arg("--no-node");
    run.arg("--known").arg(programs.join("known-differences.txt")).args(filters);
    let status = run.status().context("Python could not be run")?;
    ensure!(status.success(), "Python programs do not come out as oracle/python/known-differences.txt says");
    Ok(())
}

/// Builds the kernel with these options, and returns its path.
pub(crate) fn kernel(options: &[&str]) -> Result<PathBuf> {
    let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    build.args(["build", "--quiet", "--package", "longshore-jsii", "--bin", "longshore-jsii"]).args(options);
    let status = build.current_dir(root()).status().context("cargo could not be run")?;
    ensure!(status.success(), "longshore-jsii does not build");
    let profile = if options.contains(&"--release") { "release" } else { "debug" };
    Ok(target().join(profile).join("longshore-jsii"))
}
