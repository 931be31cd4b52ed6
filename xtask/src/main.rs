//! Repository chores: `cargo xtask <task>`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a chore talks to the terminal")]

mod bench;
mod codegen;
#[cfg(feature = "demo")]
mod demo;
mod hello_image;
mod jsii;
mod oracle;
mod test;
mod tidy;
mod workspace;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask <task>

  demo [--keep]                     deploys the example locally and pulls its images back
  test [--offline]                  passes every test, fetching and starting what they need
  bench                             runs the benchmarks beside their peers
  hello-image                       makes what the example's images are made of
  codegen [--check]                 writes crates/longshore-spec/data from the pinned aws-cdk-lib
  oracle [check|update] [filter…]   compares or writes what the real aws-cdk-lib makes of oracle/cases
  oracle fuzz [cases] [seed]        compares random trees, patterns, repositories and images live
  jsii [filter…]                    runs CDK programs in Python on longshore-jsii, without Node, and compares with the oracle
  jsii cases [filter…]              runs the oracle's cases as programs on both kernels, and says what differs
  jsii protocol                     runs the conformance tests of the jsii protocol on Node's kernel
  jsii java [pages module…]         runs CDK programs in Java, and the pages' snippets, on Node's kernel and on longshore-jsii
  jsii pages [module…]              runs the Python snippets of the CDK's pages on both kernels, and compares
  tidy                              checks rules of the repository that no compiler checks
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["demo", rest @ ..] => demo(rest),
        ["test", rest @ ..] => test::run(rest),
        ["bench", rest @ ..] => bench::run(rest),
        ["hello-image"] => hello_image::run(),
        ["codegen", rest @ ..] => codegen::run(rest),
        ["oracle", rest @ ..] => oracle::run(rest),
        ["jsii", rest @ ..] => jsii::run(rest),
        ["tidy", rest @ ..] => tidy::run(rest),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(feature = "demo")]
use demo::run as demo;

/// Runs this program again with the feature that the demo needs, so that no other chore waits for what it is built with.
#[cfg(not(feature = "demo"))]
fn demo(arguments: &[&str]) -> anyhow::Result<()> {
    let mut cargo = workspace::cargo("run");
    cargo.args(["--quiet", "--package", "xtask", "--features", "demo", "--", "demo"]).args(arguments);
    anyhow::ensure!(cargo.status()?.success(), "the demo failed");
    Ok(())
}
