//! Where things are, and how Node and Python are run.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};
use fs_err as fs;
use serde_json::Value;

/// Returns the root of the checkout.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("invariant: xtask is a folder of the workspace").to_path_buf()
}

/// Returns the folder that cargo builds in.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Returns cargo, which was used for this program, with a verb.
pub(crate) fn cargo(verb: &str) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.arg(verb).current_dir(root());
    cargo
}

/// Builds the command line, with more arguments for cargo, and returns the program.
pub(crate) fn build(more: &[&str]) -> Result<PathBuf> {
    let built = cargo("build")
        .args(["--package", "longshore-cli", "--message-format", "json-render-diagnostics"])
        .args(more)
        .stderr(Stdio::inherit())
        .output()
        .context("cargo could not be run")?;
    ensure!(built.status.success(), "the command line does not compile");
    let messages = String::from_utf8_lossy(&built.stdout).into_owned();
    let program = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()).find_map(|message| {
        let is_ours = message["target"]["name"] == "longshore" && message["executable"].is_string();
        is_ours.then(|| message["executable"].as_str().map(PathBuf::from))?
    });
    program.context("cargo does not say where the command line is")
}

/// Returns `oracle/`, with the pinned npm packages in its `node_modules`; installs them when they are missing.
pub(crate) fn oracle() -> Result<PathBuf> {
    let oracle = root().join("oracle");
    if Command::new("node").arg("--version").stdout(Stdio::null()).status().is_err() {
        bail!("node is not on PATH; the oracle is the real aws-cdk-lib, which needs Node.js 20 or later");
    }
    let wanted: serde_json::Value = serde_json::from_str(&fs::read_to_string(oracle.join("package.json"))?)?;
    let dependencies = wanted["dependencies"].as_object().context("oracle/package.json has no dependencies")?;
    let installed = |name: &str| -> Option<String> {
        let manifest = oracle.join("node_modules").join(name).join("package.json");
        let manifest: serde_json::Value = serde_json::from_str(&fs::read_to_string(manifest).ok()?).ok()?;
        manifest["version"].as_str().map(str::to_owned)
    };
    if dependencies.iter().any(|(name, version)| installed(name).as_deref() != version.as_str()) {
        eprintln!("installing the oracle's npm packages");
        let status = Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
            .current_dir(&oracle)
            .stdout(Stdio::null())
            .status()
            .context("npm could not be run")?;
        if !status.success() {
            bail!("npm ci in oracle/ failed");
        }
    }
    Ok(oracle)
}

/// Returns a `node` command with nothing of the user's environment but `PATH`, and a private `HOME` and `TMPDIR`.
///
/// aws-cdk-lib keeps caches in `HOME` that give stale answers.
pub(crate) fn node(home: &Path) -> Command {
    let mut node = Command::new("node");
    node.env_clear().env("HOME", home).env("TMPDIR", home).env("LANG", "C.UTF-8").env("TZ", "UTC");
    if let Some(path) = std::env::var_os("PATH") {
        node.env("PATH", path);
    }
    node
}

/// Returns the Python that has the AWS CDK, at the versions of `oracle/python/requirements.txt`.
pub(crate) fn python_cdk() -> Result<PathBuf> {
    let requirements = fs::read_to_string(root().join("oracle/python/requirements.txt"))?;
    python("python-cdk", &requirements.split_whitespace().collect::<Vec<_>>())
}

/// Returns the Python of an environment in the build folder that has exactly these packages; makes it when needed.
pub(crate) fn python(environment: &str, packages: &[&str]) -> Result<PathBuf> {
    let environment = target().join(environment);
    let python = environment.join("bin").join("python");
    let stamp = environment.join("packages");
    let wanted = packages.join("\n");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    let run = |command: &mut Command, what: &str| -> Result<()> {
        let status = command.status().with_context(|| format!("{what} could not be run"))?;
        if !status.success() {
            bail!("{what} failed");
        }
        Ok(())
    };
    run(Command::new("python3").args(["-m", "venv"]).arg(&environment), "python3 -m venv")?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    run(Command::new(&python).args(pip).args(packages), "pip install")?;
    fs::write(stamp, wanted)?;
    Ok(python)
}
