//! `publish`, `deploy` and `destroy`.

use std::fmt::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

use longshore_builder::{BuilderConfig, ProcessRunner};
use longshore_publish::{AssetKind, PublishOptions, Receipt, Selection as AssetSelection};
use longshore_toolkit::local::{LocalFolder, Server};
use longshore_toolkit::{
    Builders, Deployed, DeployedStack, Event, Reporter as _, Selection, SynthOptions, deploy_local, destroy_local,
    publish_local, select,
};
use serde_json::{Map, Value, json};

use super::{Session, aws};
use crate::arguments::{Deploy, Destroy, Publish, Work};
use crate::failure::Failure;

impl Session {
    /// What the user set that concerns builders.
    pub(super) fn builder_config(&self) -> BuilderConfig {
        BuilderConfig {
            program: self.environment.builder.clone(),
            docker_buildkit: self.environment.docker_buildkit.clone(),
            registries: self.environment.registries.clone(),
            ..BuilderConfig::default()
        }
    }

    pub(super) fn builders(&self, work: &Work, assets: &[String], force: bool) -> Builders {
        let mut default = PublishOptions::default();
        if work.no_asset_parallelism {
            (default.builds, default.pushes) = (1, 1);
        }
        Builders {
            runner: Arc::new(ProcessRunner),
            config: self.builder_config(),
            options: PublishOptions {
                selection: AssetSelection::of(assets),
                builds: work.builds.unwrap_or(default.builds),
                pushes: work.pushes.unwrap_or(default.pushes),
                force,
                ..default
            },
            cloud: None,
        }
    }

    /// As [`Session::builders`], for the embedded ECR; AWS is asked for passwords only where a build needs one.
    async fn local_builders(&self, work: &Work, assets: &[String], force: bool) -> Builders {
        // Who has no AWS works locally all the same.
        Builders { cloud: self.cloud().await.ok(), ..self.builders(work, assets, force) }
    }

    /// The embedded ECR, started if it did not run.
    async fn embedded_ecr(&self) -> Result<(LocalFolder, Server), Failure> {
        let folder = self.local_folder()?;
        let (server, started) = self.start_server(&folder, None).await?;
        if started {
            self.progress.event(Event::LocalStarted { uri: server.uri.clone() });
        }
        Ok((folder, server))
    }
}

/// The app is run as if the account were the embedded ECR's.
fn local_options(server: &Server) -> SynthOptions {
    SynthOptions {
        default_account: Some(server.account.clone()),
        default_region: Some(server.region.clone()),
        without_bundling: false,
    }
}

/// Writes a receipt where one is wanted.
pub(super) fn write_receipt(work: &Work, receipt: &Receipt) -> Result<(), Failure> {
    match &work.receipt {
        Some(file) => Ok(fs_err::write(file, format!("{}\n", receipt.to_json_pretty()))?),
        None => Ok(()),
    }
}

pub(super) async fn publish(session: &Session, publish: Publish) -> Result<ExitCode, Failure> {
    if !publish.local {
        return aws::publish(session, publish).await;
    }
    session.settings()?;
    let (folder, server) = session.embedded_ecr().await?;
    let synthesized = session.synthesize_with(&local_options(&server)).await?;
    let stacks = select(&synthesized.assembly, &session.selection(&publish.stacks), session.progress.as_ref())?;
    let builders = session.local_builders(&publish.work, &publish.asset, publish.force).await;
    let reporter = session.progress.clone();
    let published = publish_local(&stacks, &server, &folder, &builders, reporter, &session.cancel).await;
    session.progress.clear();
    let receipt = published?.receipt;
    write_receipt(&publish.work, &receipt)?;
    let text = if session.global.json { receipt.to_json_pretty() } else { images(&receipt) };
    session.printer.result(&text)?;
    Ok(ExitCode::SUCCESS)
}

/// A line per image: where it is, by tag and by digest.
pub(super) fn images(receipt: &Receipt) -> String {
    let images = receipt.entries.iter().filter(|entry| entry.kind == AssetKind::Image);
    let mut text = String::new();
    for entry in images {
        let digest = entry.digest.as_deref().map(|digest| format!("@{digest}")).unwrap_or_default();
        let _ = writeln!(text, "{} {}{digest}", entry.display_name, entry.uri);
    }
    text
}

pub(super) async fn deploy(session: &Session, deploy: Deploy) -> Result<ExitCode, Failure> {
    if !deploy.local {
        return aws::deploy(session, deploy).await;
    }
    let mut parameters = longshore_toolkit::Parameters::new();
    for given in &deploy.parameters {
        let Some((name, value)) = given.split_once('=').filter(|(name, _)| !name.is_empty()) else {
            return Err(Failure::usage(format!("parameter {given:?} is not an assignment")).hint("write NAME=VALUE"));
        };
        parameters.insert(name.to_owned(), value.to_owned());
    }
    session.settings()?;
    let (folder, server) = session.embedded_ecr().await?;
    let synthesized = session.synthesize_with(&local_options(&server)).await?;
    let stacks = select(&synthesized.assembly, &session.selection(&deploy.stacks), session.progress.as_ref())?;
    let builders = session.local_builders(&deploy.work, &[], deploy.force).await;
    let reporter = session.progress.clone();
    let deployed = deploy_local(&stacks, &parameters, &server, &folder, &builders, reporter, &session.cancel).await;
    session.progress.clear();
    let deployed = deployed?;
    write_receipt(&deploy.work, &deployed.assets)?;
    if let Some(file) = &deploy.outputs_file {
        fs_err::write(file, format!("{:#}\n", outputs(&deployed)))?;
    }
    let text = if session.global.json {
        serde_json::to_string_pretty(&deployed).map_err(std::io::Error::from)?
    } else {
        shown(&deployed)
    };
    session.printer.result(&text)?;
    Ok(ExitCode::SUCCESS)
}

// Source: aws-cdk 2.1148.1, --outputs-file: known outputs by stack.
fn outputs(deployed: &Deployed) -> Value {
    let of_stack = |stack: &DeployedStack| {
        let known = stack.outputs.iter().filter_map(|(id, it)| Some((id.clone(), it.value.clone()?.into())));
        (stack.name.clone(), Value::Object(known.collect::<Map<_, _>>()))
    };
    Value::Object(deployed.stacks.iter().map(of_stack).collect())
}

fn shown(deployed: &Deployed) -> String {
    let mut text = String::new();
    let out = &mut text;
    if deployed.assets.entries.iter().any(|entry| entry.kind == AssetKind::Image) {
        let _ = write!(out, "Images:\n{}", indented(&images(&deployed.assets)));
    }
    for stack in &deployed.stacks {
        let _ = writeln!(out, "\nStack {}:", stack.id);
        for repository in &stack.repositories {
            let _ = writeln!(out, "  Repository {} = {}", repository.logical_id, repository.uri);
        }
        for (id, output) in &stack.outputs {
            match (&output.value, &output.unknown) {
                (Some(value), _) => drop(writeln!(out, "  Output {}.{id} = {value}", stack.name)),
                (None, reason) => {
                    let reason = reason.as_deref().unwrap_or_default();
                    let _ = writeln!(out, "  Output {}.{id} is not known: {reason}", stack.name);
                }
            }
        }
        if !stack.not_emulated.is_empty() {
            let each = stack.not_emulated.iter().map(|(kind, count)| format!("{count} {kind}"));
            let _ = writeln!(out, "  Not emulated, so not there: {}", each.collect::<Vec<_>>().join(", "));
        }
    }
    let _ = writeln!(out, "\nEmbedded ECR: {}", deployed.endpoint);
    text
}

pub(super) fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect()
}

pub(super) async fn destroy(session: &Session, destroy: Destroy) -> Result<ExitCode, Failure> {
    if !destroy.local {
        return aws::destroy(session, destroy).await;
    }
    session.settings()?;
    let (folder, server) = session.embedded_ecr().await?;
    let synthesized = session.synthesize_with(&local_options(&server)).await?;
    // Source: aws-cdk 2.1148.1, destroy: what depends on a stack goes with it.
    let selection = Selection { dependents: !destroy.exclusively, ..session.selection(&destroy.stacks) };
    let stacks = select(&synthesized.assembly, &selection, &())?;
    let destroyed = destroy_local(&stacks, &server, &folder, session.progress.as_ref()).await?;
    let text = if session.global.json {
        format!("{:#}", json!(destroyed))
    } else {
        let line = |it: &longshore_toolkit::Destroyed| match it.existed {
            true => format!("{} is deleted\n", it.name),
            false => format!("{} was not deployed\n", it.name),
        };
        destroyed.iter().map(line).collect()
    };
    session.printer.result(&text)?;
    Ok(ExitCode::SUCCESS)
}
