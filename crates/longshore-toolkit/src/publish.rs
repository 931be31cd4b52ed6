//! Publishing the assets of stacks to the embedded ECR.

use std::sync::Arc;

use longshore_assembly::{AssemblyError, Stack};
use longshore_builder::{BuilderConfig, Runner};
use longshore_publish::{
    AssetError, AwsEnvironment, FixedDestinations, LocalFiles, Plan, PublishError, PublishOptions, Publisher, Receipt,
    StackAssets,
};
use longshore_registry_client::{Auth, ClientOptions, RegistryClient, RegistryError};
use serde_json::json;
use tokio_util::sync::CancellationToken;

use crate::cloud::{AwsDestinations, Cloud};
use crate::local::{Ecr, EcrError, LocalFolder, Server};
use crate::{Event, Reporter, RepositoryChange};

/// What builds images, and how the work is divided.
#[derive(Clone)]
pub struct Builders {
    /// Starts builders.
    pub runner: Arc<dyn Runner>,
    /// What the user set that concerns builders.
    pub config: BuilderConfig,
    /// How to go about the work.
    pub options: PublishOptions,
    /// AWS, where base images and copied images may come from when all else is local.
    pub cloud: Option<Cloud>,
}

/// What was published, and where to.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// The destinations that hold their asset now.
    pub receipt: Receipt,
    /// The server that holds the images.
    pub server: Server,
}

/// Why assets are not in the embedded ECR.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PublishLocalError {
    /// An asset manifest cannot be read.
    #[error(transparent)]
    Assembly(#[from] AssemblyError),
    /// A repository for images cannot be made.
    #[error("cannot make the repository {name:?}")]
    Repository {
        /// Its name.
        name: String,
        /// Why.
        #[source]
        source: EcrError,
    },
    /// The registry's address is none.
    #[error("cannot push to the embedded ECR")]
    Client {
        /// Why.
        #[source]
        source: Box<RegistryError>,
    },
    /// The embedded ECR failed.
    #[error(transparent)]
    Ecr(#[from] EcrError),
    /// Building or pushing failed.
    #[error(transparent)]
    Publish(#[from] PublishError),
}

impl PublishLocalError {
    /// What the user can do about it, when there is something.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Assembly(error) => error.hint().map(str::to_owned),
            Self::Publish(error) => error.asset_errors().iter().find_map(AssetError::hint),
            _ => None,
        }
    }

    /// Whether the run was cancelled.
    pub fn is_cancelled(&self) -> bool {
        matches!(self, Self::Publish(PublishError::Cancelled { .. }))
    }
}

/// The lifecycle policy of the repository that bootstrapping makes.
// Source: aws-cdk 2.1148.1, bootstrap template version 33, ContainerAssetsRepository: immutable tags and this policy.
const BOOTSTRAP_LIFECYCLE: &str = r#"{"rules":[{"rulePriority":1,"description":"Untagged images should not exist, but expire any older than one year","selection":{"tagStatus":"untagged","countType":"sinceImagePushed","countUnit":"days","countNumber":365},"action":{"type":"expire"}}]}"#;

/// Publishes the assets of some stacks to the embedded ECR; file assets are put into the folder.
///
/// Repositories that images go to are made as bootstrapping an account would, when they are not there.
///
/// # Errors
/// When a manifest cannot be read, or anything is not where it should be afterwards.
pub async fn publish_local(
    stacks: &[Stack<'_>],
    server: &Server,
    folder: &LocalFolder,
    builders: &Builders,
    reporter: Arc<dyn Reporter>,
    cancel: &CancellationToken,
) -> Result<Published, PublishLocalError> {
    let mut assets = Vec::new();
    for stack in stacks {
        assets.extend(StackAssets::of_stack(stack)?);
    }
    let plan = Plan::new(&assets, &builders.options.selection);
    let plan = plan.map_err(|errors| PublishError::Refused { errors })?;
    let images = plan.images.iter().map(|it| it.asset.clone());
    reporter.event(Event::Publishing { assets: images.chain(plan.files.iter().map(|it| it.asset.clone())).collect() });

    let ecr = Ecr::new(&server.uri)?;
    for name in repositories(&plan, server) {
        bootstrap_repository(&ecr, &name, reporter.as_ref()).await?;
    }
    let client = RegistryClient::new(server.host(), Auth::Provider(Arc::new(ecr)), ClientOptions::default());
    let publisher = Publisher {
        resolver: Arc::new(FixedDestinations {
            environment: AwsEnvironment {
                account: server.account.clone(),
                region: server.region.clone(),
                partition: "aws".to_owned(),
            },
            client: client.map_err(|source| PublishLocalError::Client { source: Box::new(source) })?,
            host: server.host().to_owned(),
            files: Arc::new(LocalFiles::new(folder.files())),
            sources: builders.cloud.clone().map(|cloud| Arc::new(AwsDestinations::new(cloud)) as Arc<_>),
        }),
        runner: builders.runner.clone(),
        builder: builders.config.clone(),
        options: PublishOptions { layer_cache: Some(folder.layers()), ..builders.options.clone() },
        reporter: Arc::new(move |event| reporter.event(Event::Publish(event))),
    };
    let looked = publisher.look(plan, cancel).await?;
    let receipt = publisher.complete(looked, cancel).await?;
    Ok(Published { receipt, server: server.clone() })
}

/// The repositories that images go to, by name.
fn repositories(plan: &Plan, server: &Server) -> Vec<String> {
    let destinations = plan.images.iter().flat_map(|image| &image.destinations);
    let mut names: Vec<String> = destinations
        .map(|it| {
            let account = it.account.as_deref().unwrap_or(&server.account);
            let region = it.destination.region.as_deref().or(it.region.as_deref()).unwrap_or(&server.region);
            let name = it.destination.repository_name.replace("${AWS::AccountId}", account);
            name.replace("${AWS::Region}", region).replace("${AWS::Partition}", "aws")
        })
        .collect();
    names.sort();
    names.dedup();
    names
}

async fn bootstrap_repository(ecr: &Ecr, name: &str, reporter: &dyn Reporter) -> Result<(), PublishLocalError> {
    let fault = |source| PublishLocalError::Repository { name: name.to_owned(), source };
    if ecr.repository(name).await.map_err(fault)?.is_some() {
        return Ok(());
    }
    let parameters = json!({ "repositoryName": name, "imageTagMutability": "IMMUTABLE" });
    match ecr.call("CreateRepository", &parameters).await {
        Ok(_) => {}
        Err(error) if error.is("RepositoryAlreadyExistsException") => return Ok(()),
        Err(error) => return Err(fault(error)),
    }
    let policy = json!({ "repositoryName": name, "lifecyclePolicyText": BOOTSTRAP_LIFECYCLE });
    ecr.call("PutLifecyclePolicy", &policy).await.map_err(fault)?;
    reporter.event(Event::Repository { name: name.to_owned(), change: RepositoryChange::Created });
    Ok(())
}
