//! Where destinations are: the traits behind which registries, buckets and credentials lie.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use longshore_assembly::{DockerImageDestination, FileDestination};
use longshore_builder::RegistryLogin;
use longshore_oci::{Digest, RepositoryName, Tag};
use longshore_registry_client::{Auth, ClientOptions, RegistryClient};

/// Why a resolver or a sink cannot do what it was asked; its `Display` names what.
pub type ResolveError = Box<dyn Error + Send + Sync>;

/// The account, region and partition that placeholders stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwsEnvironment {
    /// The account's twelve digits.
    pub account: String,
    /// The region's name.
    pub region: String,
    /// The partition, `aws` for most regions.
    pub partition: String,
}

/// What is known about a destination's environment before it is resolved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WantedEnvironment<'a> {
    /// The account of the stack, if the app names one.
    pub account: Option<&'a str>,
    /// The region of the destination, else of the stack, if the app names one.
    pub region: Option<&'a str>,
}

/// Finds out where destinations are.
///
/// It is asked once per destination, many times at once; it may remember answers.
pub trait DestinationResolver: Send + Sync {
    /// Says what the placeholders of a destination stand for.
    fn environment<'a>(&'a self, wanted: WantedEnvironment<'a>) -> BoxFuture<'a, Result<AwsEnvironment, ResolveError>>;

    /// Says which registry and repository an image destination is; its placeholders have been replaced.
    fn image<'a>(
        &'a self,
        destination: &'a DockerImageDestination,
        environment: &'a AwsEnvironment,
    ) -> BoxFuture<'a, Result<ImageTarget, ResolveError>>;

    /// Says how to read from the registry an image is copied from, by its `host[:port]`; anonymously unless a resolver
    /// knows better.
    fn source<'a>(&'a self, host: &'a str) -> BoxFuture<'a, Result<RegistryClient, ResolveError>> {
        Box::pin(async move { Ok(RegistryClient::new(host, Auth::Anonymous, ClientOptions::default())?) })
    }

    /// The passwords a build needs for registries its base images and caches are in, by their `host[:port]`; none unless
    /// a resolver knows better.
    fn logins<'a>(&'a self, _hosts: &'a [String]) -> BoxFuture<'a, Result<Vec<RegistryLogin>, ResolveError>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    /// Says which sink and bucket a file destination is; its placeholders have been replaced.
    fn file<'a>(
        &'a self,
        destination: &'a FileDestination,
        environment: &'a AwsEnvironment,
    ) -> BoxFuture<'a, Result<FileTarget, ResolveError>>;
}

/// A repository to push to.
#[derive(Debug, Clone)]
pub struct ImageTarget {
    /// The client of the registry; clones share its connections and tokens.
    pub client: RegistryClient,
    /// The registry's `host[:port]` as it stands in image URIs.
    pub host: String,
    /// The repository in the registry.
    pub repository: RepositoryName,
    /// Tells of many images of the repository at once; without it the registry is asked for each.
    pub lookup: Option<Arc<dyn ImageLookup>>,
}

/// Says which images a repository has, in fewer requests than one for each.
pub trait ImageLookup: fmt::Debug + Send + Sync {
    /// The digests behind tags; tags that are not there are left out. An error never means that.
    fn digests<'a>(&'a self, tags: &'a [Tag]) -> BoxFuture<'a, Result<HashMap<Tag, Digest>, ResolveError>>;
}

/// A place in a bucket.
#[derive(Clone)]
pub struct FileTarget {
    /// Whatever holds buckets.
    pub sink: Arc<dyn FileSink>,
    /// The bucket's name.
    pub bucket: String,
    /// The key in the bucket.
    pub key: String,
}

/// A file to be put into a bucket.
#[derive(Debug, Clone, Copy)]
pub struct FileObject<'a> {
    /// The bucket's name.
    pub bucket: &'a str,
    /// The key in the bucket.
    pub key: &'a str,
    /// The file with the bytes.
    pub path: &'a Path,
    /// The media type of the bytes.
    pub content_type: &'static str,
}

/// Holds buckets of files.
pub trait FileSink: Send + Sync {
    /// Where an object is or will be, for messages and the receipt.
    fn uri(&self, bucket: &str, key: &str) -> String;

    /// Whether there is such an object. An error never means no.
    fn exists<'a>(&'a self, bucket: &'a str, key: &'a str) -> BoxFuture<'a, Result<bool, ResolveError>>;

    /// Puts an object, whole or not at all.
    fn put<'a>(&'a self, object: FileObject<'a>) -> BoxFuture<'a, Result<(), ResolveError>>;
}
