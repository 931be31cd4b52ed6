//! `jsii`: apps in Python and Java on Longshore's own kernel.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use longshore_toolkit::{Coverage, SynthOptions, coverage};
use serde_json::json;

use super::Session;
use crate::arguments::Engine;
use crate::failure::{Detail, Failure, Kind};

impl From<Engine> for longshore_toolkit::Engine {
    fn from(engine: Engine) -> Self {
        match engine {
            Engine::Auto => Self::Auto,
            Engine::Longshore => Self::Longshore,
            Engine::Node => Self::Node,
        }
    }
}

/// The program that is the kernel: this one.
pub(super) fn kernel() -> Option<PathBuf> {
    if cfg!(feature = "jsii") { std::env::current_exe().ok() } else { None }
}

/// Serves a client on the standard streams.
pub(super) fn serve() -> Result<ExitCode, Failure> {
    #[cfg(feature = "jsii")]
    return Ok(longshore_jsii::run());
    #[cfg(not(feature = "jsii"))]
    Err(longshore_toolkit::SynthError::NoKernel.into())
}

pub(super) async fn report(session: &Session, app: Option<String>) -> Result<ExitCode, Failure> {
    let mut settings = session.settings()?;
    settings.app = app.map(|app| command_of(&app)).or(settings.app);
    settings.kernel = kernel();
    let options = SynthOptions {
        default_account: session.environment.default_account.clone(),
        default_region: session.environment.default_region.clone(),
        without_bundling: true,
    };
    let found = coverage(&settings, &options, session.progress.as_ref(), &session.cancel).await?;
    session.progress.clear();
    let covered = found.gaps.is_empty() && found.failure.is_none() && found.started;
    let text = match session.global.json {
        true => {
            let failure = found.failure.as_ref().map(ToString::to_string);
            let result = json!({ "started": found.started, "gaps": found.gaps, "failure": failure });
            format!("{result:#}\n")
        }
        false => shown(&found),
    };
    session.printer.result(&text)?;
    if let Some(source) = &found.failure {
        let mut failure = Failure::new(Kind::Failed, format!("the app failed: {source}"));
        failure.details.extend(source.tail().iter().cloned().map(Detail::SaidBefore));
        return Err(failure.hint("what it would have used afterwards is not known"));
    }
    if !found.started {
        return Err(Failure::usage("the app started no jsii kernel: it is not written in Python or Java")
            .hint("give the command that runs it, or see what JSII_NODE and JSII_RUNTIME are where it runs"));
    }
    Ok(if covered { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// How a file is run.
fn command_of(app: &str) -> String {
    let quoted = || format!("'{}'", app.replace('\'', r"'\''"));
    match Path::new(app).extension().and_then(|it| it.to_str()) {
        Some("py") if Path::new(app).is_file() => format!("python3 {}", quoted()),
        Some("jar") if Path::new(app).is_file() => format!("java -jar {}", quoted()),
        _ => app.to_owned(),
    }
}

fn shown(found: &Coverage) -> String {
    let mut text = String::new();
    for gap in &found.gaps {
        let hint = gap.hint.as_ref().map(|it| format!(" ({it})")).unwrap_or_default();
        let _ = writeln!(text, "not there: {gap}{hint}");
    }
    if text.is_empty() && found.started && found.failure.is_none() {
        text.push_str("Longshore has everything that the app uses\n");
    }
    text
}
