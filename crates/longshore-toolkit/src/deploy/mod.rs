//! Deploying stacks to the embedded ECR: repositories are made, outputs evaluated, everything else named.
//!
//! A stack is recorded before anything of it is touched and again when all of it is done, so that a run that was killed
//! leaves nothing behind that nobody owns. Nothing here claims that something exists which does not.

mod job;
mod record;
mod repository;

use std::io;
use std::sync::Arc;

use indexmap::IndexMap;
use longshore_assembly::Stack;
use longshore_publish::Receipt;
use serde::Serialize;
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use self::job::Job;
use self::record::{Place, Records, RepositoryRecord};
use crate::local::{Ecr, EcrError, LocalFolder, Server};
use crate::publish::{Builders, PublishLocalError, publish_local};
use crate::{Event, Reporter, RepositoryChange};

/// Values of template parameters by name.
pub type Parameters = IndexMap<String, String>;

/// What was deployed.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Deployed {
    /// The address of the embedded ECR.
    pub endpoint: String,
    /// The stacks, in the order of deployment.
    pub stacks: Vec<DeployedStack>,
    /// Their assets, and where they are.
    pub assets: Receipt,
}

/// A stack that is deployed now.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeployedStack {
    /// Its construct path.
    pub id: String,
    /// Its name in CloudFormation.
    pub name: String,
    /// Its repositories.
    pub repositories: Vec<DeployedRepository>,
    /// Its outputs by logical ID.
    pub outputs: IndexMap<String, DeployedOutput>,
    /// How many resources of which type exist only in AWS, and therefore not here.
    pub not_emulated: IndexMap<String, usize>,
}

/// A repository of a deployed stack.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeployedRepository {
    /// Its logical ID.
    pub logical_id: String,
    /// Its name.
    pub name: String,
    /// What images are pushed to and pulled from.
    pub uri: String,
    /// What had to be done to it.
    pub change: RepositoryChange,
}

/// An output of a deployed stack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeployedOutput {
    /// Its value, with local addresses in place of those of Amazon ECR.
    pub value: Option<String>,
    /// Why it has none.
    pub unknown: Option<String>,
}

/// A stack that was deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Destroyed {
    /// Its name in CloudFormation.
    pub name: String,
    /// Whether it was deployed.
    pub existed: bool,
    /// Repositories that stay, because the stack wants it or they still have images.
    pub kept: Vec<String>,
}

/// Why a stack is not deployed, or not deleted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeployError {
    /// A stack has a name CloudFormation refuses.
    #[error("stack name {name:?} must be 1 to 128 letters, digits and hyphens, and begin with a letter")]
    StackName {
        /// The name.
        name: String,
    },
    /// A template cannot be read.
    #[error("cannot read the template of stack {stack:?}")]
    Template {
        /// The stack.
        stack: String,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A template or its parameters are wrong.
    #[error("stack {stack:?} cannot be deployed: {}", problems.join("; "))]
    Invalid {
        /// The stack.
        stack: String,
        /// All that is wrong.
        problems: Vec<String>,
    },
    /// A parameter belongs to no stack.
    #[error("no stack has the parameter {name:?}")]
    UnknownParameter {
        /// Its name.
        name: String,
    },
    /// A repository cannot be made or changed.
    #[error("stack {stack:?}: cannot make repository {name:?} as {logical_id:?} wants it")]
    Repository {
        /// The stack.
        stack: String,
        /// The resource.
        logical_id: String,
        /// The repository.
        name: String,
        /// What the embedded ECR says.
        #[source]
        source: Box<EcrError>,
    },
    /// A repository is there, but not as part of the stack.
    #[error("stack {stack:?}: repository {name:?} exists and is not part of the stack")]
    RepositoryExists {
        /// The stack.
        stack: String,
        /// The repository.
        name: String,
    },
    /// A repository with a name of its own would have to be replaced.
    #[error("stack {stack:?}: the encryption of repository {name:?} cannot be changed while it keeps its name")]
    NamedReplacement {
        /// The stack.
        stack: String,
        /// The repository.
        name: String,
    },
    /// Another stack needs an export.
    #[error("stack {stack:?} cannot be deleted: stack {by:?} imports {export:?}")]
    ExportInUse {
        /// The stack.
        stack: String,
        /// The export.
        export: String,
        /// The stack that imports it.
        by: String,
    },
    /// A stack is protected from deletion.
    #[error("stack {stack:?} has termination protection")]
    Protected {
        /// The stack.
        stack: String,
    },
    /// Another deployment to the same folder is under way.
    #[error("another deployment to {folder} is under way")]
    Busy {
        /// The folder.
        folder: String,
    },
    /// The records of deployed stacks cannot be read or written.
    #[error("cannot use the records of deployed stacks")]
    Records {
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// The embedded ECR failed.
    #[error(transparent)]
    Ecr(#[from] EcrError),
    /// The assets were not published; no stack was touched.
    #[error(transparent)]
    Publish(#[from] PublishLocalError),
    /// The run was cancelled.
    #[error("cancelled")]
    Cancelled,
}

impl DeployError {
    /// What the user can do about it, when there is something.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Publish(error) => error.hint(),
            Self::RepositoryExists { name, .. } => Some(format!(
                "delete it with `aws ecr delete-repository --repository-name {name}`, or give the construct another name"
            )),
            Self::NamedReplacement { .. } => Some("change the name as well".to_owned()),
            Self::Protected { .. } => Some("take it off in the app first".to_owned()),
            Self::Busy { .. } => Some("wait until it is done".to_owned()),
            Self::ExportInUse { by, .. } => Some(format!("delete {by} first")),
            _ => None,
        }
    }

    /// Whether the run was cancelled.
    pub fn is_cancelled(&self) -> bool {
        matches!(self, Self::Cancelled) || matches!(self, Self::Publish(error) if error.is_cancelled())
    }
}

/// Publishes the assets of some stacks to the embedded ECR, and then makes the stacks' repositories there.
///
/// No stack is touched before all assets of all stacks are published. `parameters` are for whichever stack has them.
///
/// # Errors
/// When an asset is not published, a template is wrong, or a repository cannot be as it is wanted.
pub async fn deploy_local(
    stacks: &[Stack<'_>],
    parameters: &Parameters,
    server: &Server,
    folder: &LocalFolder,
    builders: &Builders,
    reporter: Arc<dyn Reporter>,
    cancel: &CancellationToken,
) -> Result<Deployed, DeployError> {
    let records = Records::of(folder);
    let _lock = lock(&records, folder)?;
    let mut jobs = Vec::new();
    for stack in stacks {
        jobs.push(Job::prepare(stack, parameters, server)?);
    }
    for name in parameters.keys() {
        if !jobs.iter().any(|job| job.has_parameter(name)) {
            return Err(DeployError::UnknownParameter { name: name.clone() });
        }
    }
    let published = publish_local(stacks, server, folder, builders, reporter.clone(), cancel).await?;
    let ecr = Ecr::new(&server.uri)?;
    let mut deployed = Vec::new();
    for job in &jobs {
        if cancel.is_cancelled() {
            return Err(DeployError::Cancelled);
        }
        reporter.event(Event::Deploying { stack: job.display_name().to_owned() });
        deployed.push(job.deploy(&ecr, server, &records, &published.receipt, reporter.as_ref()).await?);
    }
    Ok(Deployed { endpoint: server.uri.clone(), stacks: deployed, assets: published.receipt })
}

/// Deletes stacks, those first that others do not need, with the repositories that are not to stay.
///
/// # Errors
/// When a stack is protected, another one imports something of it, or the embedded ECR fails.
pub async fn destroy_local(
    stacks: &[Stack<'_>],
    server: &Server,
    folder: &LocalFolder,
    reporter: &dyn Reporter,
) -> Result<Vec<Destroyed>, DeployError> {
    let records = Records::of(folder);
    let _lock = lock(&records, folder)?;
    let ecr = Ecr::new(&server.uri)?;
    let fault = |source| DeployError::Records { source };
    if let Some(stack) = stacks.iter().find(|stack| stack.properties.termination_protection == Some(true)) {
        return Err(DeployError::Protected { stack: stack.display_name().to_owned() });
    }
    let mut destroyed = Vec::new();
    for stack in stacks.iter().rev() {
        let (name, place) = (stack.stack_name().to_owned(), place(stack, server));
        check_name(&name)?;
        let Some(record) = records.read(&place, &name).map_err(fault)? else {
            destroyed.push(Destroyed { name, existed: false, kept: Vec::new() });
            continue;
        };
        for other in records.others(&place, &name).map_err(fault)? {
            let imported = imports(&other.template);
            let exports = record.outputs.values().filter_map(|output| output.export.as_ref());
            if let Some(export) = exports.into_iter().find(|export| imported.contains(export)) {
                return Err(DeployError::ExportInUse { stack: name, export: export.clone(), by: other.stack_name });
            }
        }
        let mut kept = Vec::new();
        for repository in record.repositories.values() {
            if !remove(&ecr, repository, repository.retain, &name, reporter).await? {
                kept.push(repository.name.clone());
            }
        }
        records.remove(&place, &name).map_err(fault)?;
        destroyed.push(Destroyed { name, existed: true, kept });
    }
    Ok(destroyed)
}

fn lock(records: &Records, folder: &LocalFolder) -> Result<fs_err::File, DeployError> {
    let locked = records.lock().map_err(|source| DeployError::Records { source })?;
    locked.ok_or_else(|| DeployError::Busy { folder: folder.path().display().to_string() })
}

/// Removes a repository from its stack; `false` when it stays.
async fn remove(
    ecr: &Ecr,
    repository: &RepositoryRecord,
    retain: bool,
    stack: &str,
    reporter: &dyn Reporter,
) -> Result<bool, DeployError> {
    let name = repository.name.clone();
    if retain {
        reporter.event(Event::Repository { name, change: RepositoryChange::Retained });
        return Ok(false);
    }
    let deleted = repository::delete(ecr, &name, repository.settings.empty_on_delete).await?;
    if deleted {
        reporter.event(Event::Repository { name, change: RepositoryChange::Deleted });
    } else {
        let text = format!("repository {name:?} is no longer part of {stack} but still has images, so it stays");
        reporter.event(Event::Note { text });
    }
    Ok(deleted)
}

/// The literal names of imports in a template.
fn imports(template: &Value) -> Vec<String> {
    match template {
        Value::Array(items) => items.iter().flat_map(imports).collect(),
        Value::Object(map) => {
            let here = map.get("Fn::ImportValue").and_then(Value::as_str).map(str::to_owned);
            here.into_iter().chain(map.values().flat_map(imports)).collect()
        }
        _ => Vec::new(),
    }
}

fn place(stack: &Stack<'_>, server: &Server) -> Place {
    let environment = stack.environment();
    Place {
        account: environment.account.unwrap_or(&server.account).to_owned(),
        region: environment.region.unwrap_or(&server.region).to_owned(),
    }
}

// Source: CloudFormation API reference 2010-05-15, CreateStack, StackName.
fn check_name(name: &str) -> Result<(), DeployError> {
    let good = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.len() <= 128
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if good { Ok(()) } else { Err(DeployError::StackName { name: name.to_owned() }) }
}
