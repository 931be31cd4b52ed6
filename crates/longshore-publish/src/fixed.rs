//! One registry and one sink for all destinations.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use longshore_assembly::{DockerImageDestination, FileDestination};
use longshore_builder::RegistryLogin;
use longshore_oci::RepositoryName;
use longshore_registry_client::{Auth, ClientOptions, RegistryClient};

use crate::{AwsEnvironment, DestinationResolver, FileSink, FileTarget, ImageTarget, ResolveError, WantedEnvironment};

/// Sends everything to one registry and one sink, whatever account, region and role a destination names.
///
/// This is for a registry on this machine, where repositories of all accounts lie side by side.
#[derive(Clone)]
pub struct FixedDestinations {
    /// What placeholders stand for where neither destination nor stack say.
    pub environment: AwsEnvironment,
    /// The client of the registry.
    pub client: RegistryClient,
    /// The registry's `host[:port]` as it stands in image URIs.
    pub host: String,
    /// Where files go.
    pub files: Arc<dyn FileSink>,
    /// Knows the registries that base images and copied images come from; without it they are read anonymously.
    pub sources: Option<Arc<dyn DestinationResolver>>,
}

impl DestinationResolver for FixedDestinations {
    fn environment<'a>(&'a self, wanted: WantedEnvironment<'a>) -> BoxFuture<'a, Result<AwsEnvironment, ResolveError>> {
        let mut environment = self.environment.clone();
        if let Some(account) = wanted.account {
            account.clone_into(&mut environment.account);
        }
        if let Some(region) = wanted.region {
            region.clone_into(&mut environment.region);
        }
        Box::pin(async { Ok(environment) })
    }

    fn image<'a>(
        &'a self,
        destination: &'a DockerImageDestination,
        _environment: &'a AwsEnvironment,
    ) -> BoxFuture<'a, Result<ImageTarget, ResolveError>> {
        Box::pin(async {
            let repository: RepositoryName = destination.repository_name.parse()?;
            Ok(ImageTarget { client: self.client.clone(), host: self.host.clone(), repository, lookup: None })
        })
    }

    fn source<'a>(&'a self, host: &'a str) -> BoxFuture<'a, Result<RegistryClient, ResolveError>> {
        match &self.sources {
            Some(sources) => sources.source(host),
            None => Box::pin(async move { Ok(RegistryClient::new(host, Auth::Anonymous, ClientOptions::default())?) }),
        }
    }

    fn logins<'a>(&'a self, hosts: &'a [String]) -> BoxFuture<'a, Result<Vec<RegistryLogin>, ResolveError>> {
        match &self.sources {
            Some(sources) => sources.logins(hosts),
            None => Box::pin(async { Ok(Vec::new()) }),
        }
    }

    fn file<'a>(
        &'a self,
        destination: &'a FileDestination,
        _environment: &'a AwsEnvironment,
    ) -> BoxFuture<'a, Result<FileTarget, ResolveError>> {
        let target = FileTarget {
            sink: self.files.clone(),
            bucket: destination.bucket_name.clone(),
            key: destination.object_key.clone(),
        };
        Box::pin(async { Ok(target) })
    }
}
