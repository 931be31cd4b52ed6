//! `publish`, `deploy`, `diff`, `destroy` and `rollback` for AWS.

use std::fmt::Write as _;
use std::io::{BufRead as _, IsTerminal as _};
use std::process::ExitCode;
use std::sync::Arc;

use indexmap::IndexMap;
use longshore_publish::AssetKind;
use longshore_toolkit::cloud::{
    self, Approver, Cloud, CloudDeployOptions, CloudDeployed, CloudOptions, DiffOptions, Hotswap, HttpOptions,
    SessionOptions, StackOutcome,
};
use longshore_toolkit::diff::{TemplateDiff, render};
use longshore_toolkit::{Selection, SynthOptions, Synthesized, select};
use serde_json::{Map, Value, json};

use super::Session;
use super::publish::{images, indented, write_receipt};
use crate::arguments::{Approval, Deploy, Destroy, Diff, Method, Publish, Rollback};
use crate::failure::Failure;

type Done = Result<ExitCode, Failure>;

impl Session {
    /// AWS with the user's credentials; nothing is asked yet.
    pub(super) async fn cloud(&self) -> Result<Cloud, Failure> {
        let (global, environment) = (&self.global, &self.environment);
        let mfa_code = |serial: &str| {
            // Also from a pipe; whoever has closed the input gives no code.
            Some(ask(&format!("Code of the MFA device {serial}: "))).filter(|code| !code.is_empty())
        };
        let options = CloudOptions {
            session: SessionOptions {
                profile: global.profile.clone(),
                region: global.region.clone(),
                role_session_name: environment.role_session_name.clone(),
                http: HttpOptions {
                    proxy: global.proxy.clone(),
                    ca_bundle: global.ca_bundle_path.clone().or_else(|| environment.ca_bundle.clone()),
                },
                s3_path_style: environment.s3_path_style,
                mfa_code: Some(Arc::new(mfa_code)),
            },
            s3_for_cloudformation: environment.s3_for_cloudformation.clone(),
            docker_credentials: environment.docker_credentials.clone(),
            execution_role: global.role_arn.clone(),
        };
        Ok(Cloud::connect(options, self.progress.clone()).await?)
    }

    /// Runs the app, if there is one to be run, for the account and region of the user's credentials.
    pub(super) async fn synthesize_for(&self, cloud: &Cloud) -> Result<Synthesized, Failure> {
        let mut account = self.environment.default_account.clone();
        if account.is_none() && self.settings()?.assembly().is_none() {
            account = cloud.default_account().await;
        }
        let region = self.environment.default_region.clone();
        let default_region = region.or_else(|| cloud.default_region());
        let options = SynthOptions { default_account: account, default_region, without_bundling: false };
        self.synthesize_with(&options).await
    }

    /// Asks a question that is answered by yes or no.
    pub(super) fn confirmed(&self, question: &str) -> Result<bool, Failure> {
        if self.global.yes {
            return Ok(true);
        }
        if !std::io::stdin().is_terminal() {
            return Err(Failure::usage(format!("{question} Nobody is there to answer")).hint("say --yes"));
        }
        self.progress.clear();
        Ok(is_yes(&ask(&format!("{question} [y/N] "))))
    }
}

fn ask(question: &str) -> String {
    eprint!("{question}");
    let mut answer = String::new();
    // Whoever closes the input says nothing.
    let _ = std::io::stdin().lock().read_line(&mut answer);
    answer.trim().to_owned()
}

fn is_yes(answer: &str) -> bool {
    ["y", "yes"].contains(&answer.to_ascii_lowercase().as_str())
}

/// Asks on the terminal.
struct AskUser {
    progress: Arc<crate::progress::Progress>,
    yes: bool,
}

impl Approver for AskUser {
    fn approve<'a>(
        &'a self,
        stack: &'a str,
        shown: &'a str,
    ) -> std::pin::Pin<Box<dyn Future<Output = bool> + Send + 'a>> {
        Box::pin(async move {
            self.progress.clear();
            eprint!("\nStack {stack}:\n\n{shown}\n");
            if self.yes {
                return true;
            }
            let question = format!("Deploy these changes of {stack}? [y/N] ");
            let answer = tokio::task::spawn_blocking(move || ask(&question)).await;
            answer.is_ok_and(|answer| is_yes(&answer))
        })
    }
}

/// Splits `NAME=VALUE`.
pub(super) fn assignment(given: &str) -> Result<(String, String), Failure> {
    match given.split_once('=').filter(|(name, _)| !name.is_empty()) {
        Some((name, value)) => Ok((name.to_owned(), value.to_owned())),
        None => Err(Failure::usage(format!("{given:?} is not an assignment")).hint("write NAME=VALUE")),
    }
}

pub(super) async fn publish(session: &Session, publish: Publish) -> Done {
    session.settings()?;
    let cloud = session.cloud().await?;
    let synthesized = session.synthesize_for(&cloud).await?;
    let stacks = select(&synthesized.assembly, &session.selection(&publish.stacks), session.progress.as_ref())?;
    let builders = session.builders(&publish.work, &publish.asset, publish.force);
    let receipt = cloud::publish(&cloud, &stacks, &builders, &session.cancel).await;
    session.progress.clear();
    let receipt = receipt?;
    write_receipt(&publish.work, &receipt)?;
    let text = if session.global.json { receipt.to_json_pretty() } else { images(&receipt) };
    session.printer.result(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn deploy_options(session: &Session, deploy: &Deploy) -> Result<CloudDeployOptions, Failure> {
    let given = &deploy.cloud;
    let mut parameters = Vec::new();
    for given in &deploy.parameters {
        let (name, value) = assignment(given)?;
        // Source: aws-cdk 2.1148.1, --parameters: STACK:KEY=VALUE, where names of parameters have no colon.
        let (stack, name) = match name.rsplit_once(':') {
            Some((stack, name)) => (Some(stack.to_owned()), name.to_owned()),
            None => (None, name),
        };
        parameters.push((stack, name, value));
    }
    let name = given.change_set_name.clone();
    let tags = given.tags.iter().map(|tag| assignment(tag)).collect::<Result<IndexMap<_, _>, _>>()?;
    let can_ask = session.global.yes || std::io::stdin().is_terminal();
    let asks: Arc<dyn Approver> = Arc::new(AskUser { progress: session.progress.clone(), yes: session.global.yes });
    Ok(CloudDeployOptions {
        parameters,
        use_previous_parameters: !given.no_previous_parameters,
        method: match given.method {
            Method::ChangeSet => cloud::Method::ChangeSet { name, execute: true },
            Method::PrepareChangeSet => cloud::Method::ChangeSet { name, execute: false },
            Method::ExecuteChangeSet => cloud::Method::Execute { name },
            Method::Direct => cloud::Method::Direct,
        },
        force: deploy.force,
        rollback: !given.no_rollback,
        approval: match given.require_approval {
            Approval::Never => cloud::Approval::Never,
            Approval::AnyChange => cloud::Approval::AnyChange,
            Approval::Broadening => cloud::Approval::Broadening,
            Approval::Destructive => cloud::Approval::Destructive,
        },
        approver: can_ask.then_some(asks),
        tags,
        notification_arns: given.notification_arns.clone(),
        concurrency: given.concurrency,
        hotswap: match (given.hotswap, given.hotswap_fallback) {
            (true, _) => Hotswap::Only,
            (_, true) => Hotswap::OrDeploy,
            _ => Hotswap::No,
        },
        import_existing: given.import_existing_resources,
    })
}

pub(super) async fn deploy(session: &Session, deploy: Deploy) -> Done {
    let options = deploy_options(session, &deploy)?;
    session.settings()?;
    let cloud = session.cloud().await?;
    let synthesized = session.synthesize_for(&cloud).await?;
    let stacks = select(&synthesized.assembly, &session.selection(&deploy.stacks), session.progress.as_ref())?;
    let builders = session.builders(&deploy.work, &[], false);
    let deployed = cloud::deploy(&cloud, &stacks, &options, &builders, &session.cancel).await;
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

// Source: aws-cdk 2.1148.1, --outputs-file: outputs by stack name; stacks without outputs as well.
fn outputs(deployed: &CloudDeployed) -> Value {
    let of_stack = |stack: &cloud::CloudStack| (stack.name.clone(), json!(stack.outputs));
    Value::Object(deployed.stacks.iter().map(of_stack).collect::<Map<_, _>>())
}

fn shown(deployed: &CloudDeployed) -> String {
    let mut text = String::new();
    let out = &mut text;
    if deployed.assets.entries.iter().any(|entry| entry.kind == AssetKind::Image) {
        let _ = writeln!(out, "Images:\n{}", indented(&images(&deployed.assets)));
    }
    for stack in &deployed.stacks {
        let outcome = match stack.outcome {
            StackOutcome::Created => "created",
            StackOutcome::Updated => "updated",
            StackOutcome::Unchanged => "unchanged",
            StackOutcome::Prepared => "change set is there",
            StackOutcome::Hotswapped => "hotswapped",
            StackOutcome::Empty => "has no resources",
        };
        let _ = writeln!(out, "Stack {} ({outcome}):", stack.id);
        for (name, value) in &stack.outputs {
            let _ = writeln!(out, "  Output {}.{name} = {value}", stack.name);
        }
        if !stack.arn.is_empty() {
            let _ = writeln!(out, "  {}", stack.arn);
        }
    }
    text
}

pub(super) async fn diff(session: &Session, diff: Diff) -> Done {
    session.settings()?;
    let cloud = match &diff.template {
        Some(_) => None,
        None => Some(session.cloud().await?),
    };
    let synthesized = match &cloud {
        Some(cloud) => session.synthesize_for(cloud).await?,
        None => session.synthesize(false).await?,
    };
    let stacks = select(&synthesized.assembly, &session.selection(&diff.stacks), session.progress.as_ref())?;
    let options = DiffOptions { template: diff.template };
    let diffs = cloud::diff(cloud.as_ref(), &stacks, &options).await;
    session.progress.clear();
    let mut diffs = diffs?;
    if diff.security_only {
        for stack in &mut diffs {
            let security = std::mem::take(&mut stack.diff.security);
            stack.diff = TemplateDiff { security, ..TemplateDiff::default() };
        }
    }
    let different = diffs.iter().filter(|it| !it.diff.is_empty()).count();
    if session.global.json {
        session.printer.result(&serde_json::to_string_pretty(&diffs).map_err(std::io::Error::from)?)?;
    } else {
        let mut text = String::new();
        for stack in &diffs {
            let new = if stack.exists || options.template.is_some() { "" } else { " (not deployed yet)" };
            let _ = writeln!(text, "Stack {}{new}", stack.id);
            match stack.diff.is_empty() {
                false => drop(writeln!(text, "{}", render(&stack.diff))),
                true => drop(writeln!(text, "There were no differences\n")),
            }
        }
        let _ = writeln!(text, "Number of stacks with differences: {different}");
        session.printer.result(&text)?;
    }
    Ok(if diff.fail && different > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

pub(super) async fn destroy(session: &Session, destroy: Destroy) -> Done {
    session.settings()?;
    let cloud = session.cloud().await?;
    let synthesized = session.synthesize_for(&cloud).await?;
    // Source: aws-cdk 2.1148.1, destroy: what depends on a stack goes with it.
    let selection = Selection { dependents: !destroy.exclusively, ..session.selection(&destroy.stacks) };
    let stacks = select(&synthesized.assembly, &selection, &())?;
    let names: Vec<_> = stacks.iter().map(|stack| stack.display_name()).collect();
    if !destroy.force && !session.confirmed(&format!("Delete {}?", names.join(", ")))? {
        return Err(Failure::interrupted());
    }
    let destroyed = cloud::destroy(&cloud, &stacks, &session.cancel).await;
    session.progress.clear();
    let destroyed = destroyed?;
    let text = if session.global.json {
        format!("{:#}", json!(destroyed))
    } else {
        let line = |it: &cloud::CloudDestroyed| match it.existed {
            true => format!("{} is deleted\n", it.name),
            false => format!("{} was not deployed\n", it.name),
        };
        destroyed.iter().map(line).collect()
    };
    session.printer.result(&text)?;
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn rollback(session: &Session, rollback: Rollback) -> Done {
    session.settings()?;
    let cloud = session.cloud().await?;
    let synthesized = session.synthesize_for(&cloud).await?;
    let stacks = select(&synthesized.assembly, &session.selection(&rollback.stacks), &())?;
    let check = !rollback.no_validate_bootstrap_version;
    let rolled_back = cloud::rollback(&cloud, &stacks, &rollback.orphan, check, &session.cancel).await;
    session.progress.clear();
    let rolled_back = rolled_back?;
    let text = if session.global.json {
        format!("{:#}", json!(rolled_back))
    } else {
        let line = |it: &cloud::RolledBack| match it.changed {
            true => format!("{} is {}\n", it.id, it.status),
            false => format!("{} is {}: there is nothing to roll back\n", it.id, it.status),
        };
        rolled_back.iter().map(line).collect()
    };
    session.printer.result(&text)?;
    Ok(ExitCode::SUCCESS)
}
