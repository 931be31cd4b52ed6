//! `doctor`.

use std::fmt::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

use longshore_builder::{Builder, ProcessRunner};
use longshore_toolkit::bootstrap::{BootstrapOptions, check};
use serde_json::json;

use super::Session;
use crate::failure::Failure;

pub(super) async fn doctor(session: &Session) -> Result<ExitCode, Failure> {
    let mut findings: Vec<(&str, bool, String)> = Vec::new();
    findings.push(("longshore", true, env!("CARGO_PKG_VERSION").to_owned()));
    let app = session.settings().map(|settings| settings.app);
    findings.push(match app {
        Ok(Some(app)) => ("app", true, app),
        Ok(None) => ("app", false, "neither cdk.json nor --app says how to run one".to_owned()),
        Err(failure) => ("app", false, failure.in_one_line()),
    });
    let found = Builder::find(Arc::new(ProcessRunner), &session.builder_config(), &session.cancel).await;
    findings.push(match found {
        Ok(builder) => {
            let version = builder.version().unwrap_or("of unknown version");
            ("image builder", true, format!("{} {version}", builder.kind()))
        }
        Err(error) => {
            let text = format!("{error}; images in tarballs and registries need none");
            ("image builder", false, text)
        }
    });
    if let Ok(folder) = session.local_folder() {
        let status = folder.status().await.ok().flatten();
        let text = status.map_or_else(|| "does not run".to_owned(), |server| format!("runs at {}", server.uri));
        findings.push(("embedded ECR", true, text));
    }
    for name in ["AWS_PROFILE", "AWS_REGION", "AWS_ENDPOINT_URL", "HTTPS_PROXY", "CDK_DOCKER", "DOCKER_HOST"] {
        if let Ok(value) = std::env::var(name) {
            findings.push(("variable", true, format!("{name} is {value}")));
        }
    }
    let cloud = session.cloud().await?;
    match cloud.identity().await {
        Ok(arn) => {
            findings.push(("AWS credentials", true, arn));
            match check(&cloud, None, None, &BootstrapOptions::default()).await {
                Ok(all) => {
                    let bad: Vec<_> =
                        all.iter().filter(|it| !it.good).map(|it| format!("{}: {}", it.what, it.found)).collect();
                    let text = if bad.is_empty() { "is as it should be".to_owned() } else { bad.join("; ") };
                    findings.push(("bootstrapping", bad.is_empty(), text));
                }
                Err(error) => findings.push(("bootstrapping", false, Failure::from(error).in_one_line())),
            }
        }
        Err(error) => findings.push(("AWS credentials", false, error.to_string())),
    }
    let text = if session.global.json {
        let each = findings.iter().map(|(what, good, found)| json!({ "what": what, "good": good, "found": found }));
        format!("{:#}", json!(each.collect::<Vec<_>>()))
    } else {
        let mut text = String::new();
        for (what, good, found) in &findings {
            let _ = writeln!(text, "{} {what}: {found}", if *good { "ok " } else { "BAD" });
        }
        text
    };
    session.printer.result(&text)?;
    Ok(if findings.iter().all(|(_, good, _)| *good) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
