//! Which library an app in Python or Java works with: Longshore's, through its own jsii kernel, or the official one on Node.
//!
//! Such an app starts a helper, the jsii kernel, by the name in `JSII_NODE`. Longshore's kernel tells in a file what the app
//! uses that it does not have. Apps in other languages start none, and nothing of this concerns them.

use std::fmt;
use std::path::{Path, PathBuf};

use longshore_builder::{BuilderError, Command, ProcessRunner, run_to_success};
use serde::{Deserialize, Serialize};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

use crate::synth::{SynthError, SynthOptions, run_app};
use crate::{Event, Reporter, Settings};

/// The variable that names the kernel.
// Source: jsii 1.142.0, the clients in Python and Java.
const KERNEL: &str = "JSII_NODE";
/// The variable that names the file in which Longshore's kernel tells what it does not have.
const REPORT: &str = "LONGSHORE_JSII_REPORT";
/// The variable that has Longshore's kernel go on with stand-ins for what it does not have.
const STAND_INS: &str = "LONGSHORE_JSII_STAND_INS";

/// Which kernel an app in Python or Java gets.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Engine {
    /// Longshore's if it has everything that the app uses, else Node's.
    #[default]
    Auto,
    /// Longshore's.
    Longshore,
    /// Node's, or whichever the environment names.
    Node,
}

impl Engine {
    /// The engine of a name: `auto`, `longshore` or `node`.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "auto" => Some(Self::Auto),
            "longshore" => Some(Self::Longshore),
            "node" => Some(Self::Node),
            _ => None,
        }
    }
}

/// Something that an app uses and Longshore's kernel does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// What it is, such as `the class aws-cdk-lib.aws_eks.Cluster`.
    pub what: String,
    /// What may do instead.
    #[serde(default)]
    pub hint: Option<String>,
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

/// What an app uses that Longshore's kernel does not have, as far as one run can tell.
#[derive(Debug)]
pub struct Coverage {
    /// Whether the app started a kernel at all.
    pub started: bool,
    /// What is not there, in the order of first use.
    pub gaps: Vec<Gap>,
    /// How the app failed, if it did: what it would have used afterwards is not known.
    pub failure: Option<Box<BuilderError>>,
}

/// The file of a run in which the kernel tells what it does not have.
struct Report {
    folder: TempDir,
}

impl Report {
    fn new() -> Result<Self, SynthError> {
        let folder = TempDir::with_prefix("longshore-jsii").map_err(|source| SynthError::Context { source })?;
        Ok(Self { folder })
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("report")
    }

    fn variables(&self, kernel: &Path) -> Vec<(&'static str, String)> {
        vec![(KERNEL, kernel.to_string_lossy().into_owned()), (REPORT, self.path().to_string_lossy().into_owned())]
    }

    fn is_started(&self) -> bool {
        self.path().exists()
    }

    fn has_gaps(&self) -> bool {
        fs_err::metadata(self.path()).is_ok_and(|it| it.len() > 0)
    }

    fn gaps(&self) -> Vec<Gap> {
        let text = fs_err::read_to_string(self.path()).unwrap_or_default();
        text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    }
}

/// Runs the app with the engine that the settings ask for.
pub(crate) async fn run_with_engine(
    app: &str,
    directory: &Path,
    settings: &Settings,
    options: &SynthOptions,
    reporter: &dyn Reporter,
    cancel: &CancellationToken,
) -> Result<(), SynthError> {
    let kernel = match (settings.engine, &settings.kernel) {
        (Engine::Auto | Engine::Longshore, Some(kernel)) => kernel,
        (Engine::Longshore, None) => return Err(SynthError::NoKernel),
        (Engine::Auto, None) | (Engine::Node, _) => {
            return run_app(app, directory, settings, options, Vec::new(), reporter, cancel).await;
        }
    };
    let report = Report::new()?;
    let auto = settings.engine == Engine::Auto;
    // What the app says about a failure that it is spared is not passed on.
    let listener = |event: Event| match event {
        Event::AppLine { .. } if auto && report.has_gaps() => {}
        event => reporter.event(event),
    };
    let done = run_app(app, directory, settings, options, report.variables(kernel), &listener, cancel).await;
    let gaps = report.gaps();
    if gaps.is_empty() || matches!(done, Err(SynthError::Cancelled)) {
        return done;
    }
    if !auto {
        for gap in &gaps {
            reporter.event(Event::Note { text: format!("Longshore's kernel does not have {gap}") });
        }
        return done;
    }
    if !has_node(settings, cancel).await {
        return Err(SynthError::NotCovered { gaps });
    }
    let more = if gaps.len() > 1 { format!(" and {} more", gaps.len() - 1) } else { String::new() };
    let text = format!("the app runs on Node, because Longshore's kernel does not have {}{more}", gaps[0]);
    reporter.event(Event::Note { text });
    run_app(app, directory, settings, options, Vec::new(), reporter, cancel).await
}

async fn has_node(settings: &Settings, cancel: &CancellationToken) -> bool {
    let node = Command::new("node").arguments(["--version"]).in_directory(&settings.project);
    run_to_success(&ProcessRunner, &node, &|_| {}, cancel).await.is_ok()
}

/// Runs the app with stand-ins for what Longshore's kernel does not have, and says what that is; what the app writes is
/// thrown away.
///
/// # Errors
/// When nobody says what the app is, there is no kernel, or the run was cancelled. That the app fails is a result.
pub async fn coverage(
    settings: &Settings,
    options: &SynthOptions,
    reporter: &dyn Reporter,
    cancel: &CancellationToken,
) -> Result<Coverage, SynthError> {
    let app = settings.app.as_deref().ok_or_else(|| SynthError::no_app(settings))?;
    let kernel = settings.kernel.as_deref().ok_or(SynthError::NoKernel)?;
    let report = Report::new()?;
    let mut variables = report.variables(kernel);
    variables.push((STAND_INS, "1".to_owned()));
    let directory = report.folder.path().join("cdk.out");
    let failure = match run_app(app, &directory, settings, options, variables, reporter, cancel).await {
        Ok(()) | Err(SynthError::WroteNothing { .. }) => None,
        Err(SynthError::Command { source, .. }) => Some(source),
        Err(error) => return Err(error),
    };
    Ok(Coverage { started: report.is_started(), gaps: report.gaps(), failure })
}
