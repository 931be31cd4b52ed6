//! `cargo xtask test`: every test there is.
//!
//! What needs nothing but this checkout comes first. Then follow the tests that need other programs; what is missing is
//! fetched or started where that can be done without asking. What cannot be had is skipped loudly, and is a failure
//! where `CI=true`: there, nothing may be missing.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use fs_err as fs;

use crate::workspace::{self, build, oracle, python, python_cdk, target};

/// The Python packages the tests use, at the versions they were written with.
const PYTHON_PACKAGES: [&str; 2] = ["boto3==1.43.11", "moto[server]==5.2.5"];

/// The Debian packages of the programs the tests use.
const DEBIAN_PACKAGES: [&str; 5] = ["docker.io", "skopeo", "buildah", "podman", "docker-registry"];

/// AWS's validator of templates, an optional feature, declares a newer Rust than the one that compiles it.
const IGNORE: &str = "--ignore-rust-version";

/// Runs what needs the validator: built in, as the kernel has it, and in another process, as apps in Rust have it.
fn validation() -> Result<()> {
    let validating = ["--features", "validation", IGNORE];
    let parity = ["--package", "longshore-validate", "--test", "parity", "--quiet"];
    let packages = ["test", "--quiet", "--package", "longshore-validate", "--package", "longshore-jsii"];
    cargo(&[&packages[..], &validating].concat())?;
    cargo(&[&["test"], &parity[..], &validating].concat())?;
    let program = build(&validating)?;
    check(workspace::cargo("test").args(parity).env("LONGSHORE_VALIDATOR", &program))?;
    let output = target().join("validated");
    let app = workspace::root().join("examples/hello-image");
    check(Command::new(program).args(["synth", "--quiet", "--output"]).arg(&output).current_dir(app))?;
    ensure!(output.join("validation-report.json").exists(), "`longshore synth` did not have an app in Rust validated");
    Ok(())
}

/// One part of the tests, and how it went.
struct Part {
    name: &'static str,
    outcome: Outcome,
    took: Duration,
}

enum Outcome {
    Passed,
    Failed(anyhow::Error),
    Skipped(anyhow::Error),
}

/// Runs all tests; `--offline` leaves out those that need other programs, `--only` all but those of a name.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    let (offline, only) = match arguments {
        [] => (false, ""),
        ["--offline"] => (true, ""),
        ["--only", name] => (false, *name),
        _ => bail!("usage: cargo xtask test [--offline | --only PART]"),
    };
    let strict = std::env::var("CI").is_ok_and(|value| value == "true");
    let mut parts = Parts { strict, only: only.to_owned(), done: Vec::new() };

    parts.run("formatting", || cargo(&["fmt", "--all", "--check"]));
    parts.run("lints", || {
        let all = ["clippy", "--workspace", "--all-targets", "--all-features", IGNORE, "--quiet"];
        cargo(&[&all[..], &["--", "-D", "warnings"]].concat())
    });
    parts.run("rules of the repository", || crate::tidy::run(&[]));
    parts.run("bindings are what codegen writes", || crate::codegen::run(&["bindings", "--check"]));
    parts.run("tests of all crates", || cargo(&["test", "--workspace", "--quiet"]));
    parts.run("validation of templates", validation);
    parts.run("documentation", || {
        let mut doc = workspace::cargo("doc");
        check(doc.args(["--workspace", "--no-deps", "--quiet"]).env("RUSTDOCFLAGS", "-D warnings"))
    });
    if !offline {
        let programs = parts.need("programs: docker, skopeo", programs);
        let packages = parts.need("npm packages of the AWS CDK", npm_packages);
        let python = parts.need("Python packages", python_packages);
        parts.need("npm packages of handlers", handlers_packages);
        if packages.is_some() {
            parts.run("the oracle agrees", || crate::oracle::run(&["check"]));
        }
        if parts.need("Python packages of the AWS CDK", python_cdk).is_some() {
            parts.run("Python programs on longshore-jsii", || crate::jsii::run(&[]));
            if packages.is_some() {
                parts.run("the protocol's tests on Node's kernel", || crate::jsii::run(&["protocol"]));
                let pages = ["pages", "aws_ecr", "aws_ecr_assets", "aws_ecs"];
                parts.run("snippets of the CDK's pages on both kernels", || crate::jsii::run(&pages));
            }
        }
        if parts.need("programs: mvn, java", maven).is_some() {
            parts.run("Java programs on longshore-jsii", || crate::jsii::run(&["java"]));
        }
        if programs.is_some() || !strict {
            parts.run("end to end", || end_to_end(python.as_ref(), strict));
            parts.run("the demo", || crate::demo(&[]));
        }
    }
    parts.summary()
}

struct Parts {
    strict: bool,
    /// What the names of the parts that are run have in common.
    only: String,
    done: Vec<Part>,
}

impl Parts {
    fn run(&mut self, name: &'static str, part: impl FnOnce() -> Result<()>) {
        if !name.contains(&self.only) {
            return;
        }
        println!("\n== {name}");
        let begun = Instant::now();
        let outcome = match part() {
            Ok(()) => Outcome::Passed,
            Err(error) => Outcome::Failed(error),
        };
        self.done.push(Part { name, outcome, took: begun.elapsed() });
    }

    /// Gets something that later parts need; without it they are skipped, or fail where nothing may be missing.
    fn need<T>(&mut self, name: &'static str, get: impl FnOnce() -> Result<T>) -> Option<T> {
        println!("\n== {name}");
        let begun = Instant::now();
        let (got, outcome) = match get() {
            Ok(got) => (Some(got), Outcome::Passed),
            Err(error) if self.strict => (None, Outcome::Failed(error)),
            Err(error) => (None, Outcome::Skipped(error)),
        };
        self.done.push(Part { name, outcome, took: begun.elapsed() });
        got
    }

    fn summary(&self) -> Result<()> {
        println!("\n== summary");
        let mut failed = 0;
        for Part { name, outcome, took } in &self.done {
            let seconds = took.as_secs_f32();
            match outcome {
                Outcome::Passed => println!("  passed  {name} ({seconds:.1} s)"),
                Outcome::Skipped(error) => println!("  SKIPPED {name}: {error:#}"),
                Outcome::Failed(error) => {
                    failed += 1;
                    println!("  FAILED  {name}: {error:#}");
                }
            }
        }
        ensure!(failed == 0, "{failed} parts failed");
        let none = self.done.iter().all(|part| !part.name.contains(&self.only));
        ensure!(!none, "no part is called {:?}", self.only);
        Ok(())
    }
}

fn cargo(arguments: &[&str]) -> Result<()> {
    let (verb, rest) = arguments.split_first().context("cargo needs a verb")?;
    check(workspace::cargo(verb).args(rest))
}

fn check(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let arguments = command.get_args().map(|it| it.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ");
    let status = command.status().with_context(|| format!("{program} could not be run"))?;
    ensure!(status.success(), "`{program} {arguments}` failed");
    Ok(())
}

fn answers(program: &str, arguments: &[&str]) -> bool {
    let status = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// Sees to it that docker answers and skopeo is there: installs them where this is root on Debian, starts the daemon.
fn programs() -> Result<()> {
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|it| it.stdout.starts_with(b"0\n"));
    let all = ["docker", "skopeo", "buildah", "podman", "docker-registry"];
    let missing = all.iter().any(|program| !answers(program, &["--version"]));
    if missing && is_root && answers("apt-get", &["--version"]) {
        check(Command::new("apt-get").args(["update", "--quiet"]).stdout(Stdio::null()))?;
        let mut install = Command::new("apt-get");
        install.args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(DEBIAN_PACKAGES);
        check(install.env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null()))?;
    }
    ensure!(answers("skopeo", &["--version"]), "skopeo is not installed");
    ensure!(answers("docker", &["--version"]), "docker is not installed");
    if answers("docker", &["version"]) {
        return Ok(());
    }
    ensure!(is_root, "the Docker daemon does not run, and only root may start it");
    start_dockerd()
}

/// Sees to it that Maven is there: installs it where this is root on Debian.
fn maven() -> Result<()> {
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|it| it.stdout.starts_with(b"0\n"));
    if !answers("mvn", &["--version"]) && is_root && answers("apt-get", &["--version"]) {
        check(Command::new("apt-get").args(["update", "--quiet"]).stdout(Stdio::null()))?;
        let mut install = Command::new("apt-get");
        install.args(["install", "--yes", "--quiet", "--no-install-recommends", "maven", "default-jdk-headless"]);
        check(install.env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null()))?;
    }
    ensure!(answers("mvn", &["--version"]), "Maven is not installed");
    ensure!(answers("java", &["-version"]), "Java is not installed");
    Ok(())
}

fn start_dockerd() -> Result<()> {
    fs::create_dir_all(target())?;
    let log = target().join("dockerd.log");
    // A container has no rights to change the firewall; the tests' containers need no network.
    for options in [&[][..], &["--iptables=false", "--bridge=none", "--storage-driver=vfs"]] {
        let output = fs::File::create(&log)?;
        let mut daemon = Command::new("dockerd")
            .args(options)
            .stdin(Stdio::null())
            .stdout(output.file().try_clone()?)
            .stderr(output.into_file())
            .spawn()
            .context("dockerd could not be run")?;
        for _ in 0..60 {
            if answers("docker", &["version"]) {
                println!("started dockerd {}", options.join(" "));
                return Ok(());
            }
            if daemon.try_wait()?.is_some() {
                break;
            }
            std::thread::sleep(Duration::from_millis(500));
        }
        // It ended, or does not answer; in both cases the next try needs its place.
        let _ = daemon.kill();
        daemon.wait()?;
    }
    bail!("the Docker daemon does not start; its log is {}", log.display())
}

/// Installs the oracle's packages and those of the CDK's command lines.
fn npm_packages() -> Result<()> {
    let cli = oracle()?.join("cli");
    if cli.join("node_modules/aws-cdk/package.json").is_file() && cli.join("node_modules/cdk-assets").is_dir() {
        return Ok(());
    }
    install(&cli)
}

/// Installs what the functions of custom resources find on Lambda.
fn handlers_packages() -> Result<()> {
    let handlers = workspace::root().join("crates/longshore-e2e/handlers");
    if handlers.join("node_modules/@aws-sdk/client-ecr").is_dir() {
        return Ok(());
    }
    install(&handlers)
}

fn install(folder: &Path) -> Result<()> {
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(folder).stdout(Stdio::null());
    check(&mut npm)
}

/// Makes a virtual environment with the packages, and returns its interpreter.
fn python_packages() -> Result<PathBuf> {
    python("python", &PYTHON_PACKAGES)
}

fn end_to_end(python: Option<&PathBuf>, strict: bool) -> Result<()> {
    let program = build(&[])?;
    let mut tests = workspace::cargo("test");
    tests.args(["--package", "longshore-e2e", "--features", "e2e", "--quiet"]);
    tests.env("LONGSHORE_E2E_PROGRAM", program);
    if let Some(python) = python {
        tests.env("LONGSHORE_E2E_PYTHON", python).env("LONGSHORE_E2E_MOTO", python.with_file_name("moto_server"));
    }
    if let Ok(python) = python_cdk() {
        tests.env("LONGSHORE_E2E_PYTHON_CDK", python).env("LONGSHORE_E2E_KERNEL", crate::jsii::kernel(&[])?);
    }
    if strict {
        tests.env("LONGSHORE_E2E_STRICT", "1");
    }
    // So that what is skipped is seen.
    check(tests.args(["--", "--nocapture", "--test-threads", "2"]))
}
