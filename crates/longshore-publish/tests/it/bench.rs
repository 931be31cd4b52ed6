//! A registry, a made-up builder and a place for assemblies.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use longshore_assembly::AssetManifestFile;
use longshore_builder::{BuilderConfig, Canned, Command, RecordingRunner};
use longshore_oci::RawManifest;
use longshore_publish::{
    AwsEnvironment, Event, FixedDestinations, LocalFiles, PublishError, PublishOptions, Publisher, Receipt, StackAssets,
};
use longshore_registry::{Registry, RegistryOptions};
use longshore_registry_client::{Auth, ClientOptions, ManifestReference, RegistryClient};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

use crate::archives::{Sample, docker_archive};

/// 64 digits, as a content hash has.
pub(crate) const HASH: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

pub(crate) struct Bench {
    pub(crate) directory: TempDir,
    pub(crate) host: String,
    pub(crate) client: RegistryClient,
    pub(crate) runner: RecordingRunner,
    pub(crate) options: PublishOptions,
    pub(crate) cancel: CancellationToken,
    events: Arc<Mutex<Vec<Event>>>,
}

/// A docker that has no local images, builds anything, and saves an image whose content is its name.
pub(crate) fn docker(command: &Command) -> Canned {
    match command.arguments[0].to_str() {
        Some("inspect") => Canned { code: 1, ..Canned::default() },
        Some("save") => {
            let name = command.arguments[3].to_string_lossy().into_owned();
            let image = Sample { names: &[&format!("{name}:latest")], text: &name, architecture: "amd64" };
            docker_archive(Path::new(&command.arguments[2]), &[image]);
            Canned::default()
        }
        _ => Canned::default(),
    }
}

impl Bench {
    pub(crate) async fn new(repositories: &[&str]) -> Self {
        Self::with_builder(repositories, docker).await
    }

    pub(crate) async fn with_builder(
        repositories: &[&str],
        answer: impl Fn(&Command) -> Canned + Send + Sync + 'static,
    ) -> Self {
        let directory = TempDir::new().expect("a temporary directory");
        let options = RegistryOptions { anonymous: true, ..RegistryOptions::default() };
        let registry = Registry::open(&directory.path().join("registry"), options).expect("it opens");
        for name in repositories {
            registry.create_repository(name, Default::default()).await.expect("a good name");
        }
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let host = listener.local_addr().expect("it is bound").to_string();
        let serving = registry.clone();
        tokio::spawn(async move { serving.serve(listener, std::future::pending()).await });
        let client = RegistryClient::new(&host, Auth::Anonymous, ClientOptions::default()).expect("a good host");
        Self {
            directory,

            host,
            client,
            runner: RecordingRunner::answering(answer),
            options: PublishOptions::default(),
            cancel: CancellationToken::new(),
            events: Arc::default(),
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    pub(crate) fn publisher(&self) -> Publisher {
        let events = self.events.clone();
        Publisher {
            resolver: Arc::new(FixedDestinations {
                environment: AwsEnvironment {
                    account: "111111111111".into(),
                    region: "eu-west-1".into(),
                    partition: "aws".into(),
                },
                client: self.client.clone(),
                host: self.host.clone(),
                files: Arc::new(LocalFiles::new(self.path("buckets"))),
                sources: None,
            }),
            runner: Arc::new(self.runner.clone()),
            builder: BuilderConfig::default(),
            options: self.options.clone(),
            reporter: Arc::new(move |event| events.lock().unwrap_or_else(PoisonError::into_inner).push(event)),
        }
    }

    pub(crate) async fn publish(&self, stacks: &[StackAssets]) -> Result<Receipt, PublishError> {
        self.publisher().publish(stacks, &self.cancel).await
    }

    pub(crate) fn events(&self) -> Vec<Event> {
        self.events.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The programs with their first argument, in order.
    pub(crate) fn started(&self) -> Vec<String> {
        let words = |it: &Command| format!("{} {}", it.program.display(), it.arguments[0].display());
        self.runner.commands().iter().map(words).collect()
    }

    pub(crate) fn builds(&self) -> usize {
        self.started().iter().filter(|line| line.ends_with(" build")).count()
    }

    /// Writes an asset manifest into a directory below the bench.
    pub(crate) fn manifest(&self, directory: &str, name: &str, manifest: &Value) -> StackAssets {
        let path = self.path(directory).join(format!("{name}.assets.json"));
        fs_err::create_dir_all(path.parent().expect("it has one")).expect("writable");
        let mut manifest = manifest.clone();
        manifest["version"] = json!("55.0.0");
        fs_err::write(&path, manifest.to_string()).expect("writable");
        StackAssets::new(AssetManifestFile::read(format!("{name}.assets"), path).expect("a good manifest"))
    }

    /// Makes the directory an image is built from.
    pub(crate) fn context(&self, name: &str) {
        fs_err::create_dir_all(self.path(name)).expect("writable");
        fs_err::write(self.path(name).join("Dockerfile"), "FROM scratch\n").expect("writable");
    }

    pub(crate) async fn manifest_of(&self, repository: &str, tag: &str) -> Option<RawManifest> {
        let reference = ManifestReference::Tag(tag.parse().expect("a good tag"));
        self.client.get_manifest(&repository.parse().expect("a good name"), &reference).await.expect("it answers")
    }
}

/// An image asset built from a directory, going to some repositories under some tag.
pub(crate) fn built_image(directory: &str, repositories: &[&str], tag: &str) -> Value {
    json!({"source": {"directory": directory}, "destinations": destinations(repositories, tag)})
}

/// An image asset whose source is an executable.
pub(crate) fn executable_image(executable: &[&str], repositories: &[&str], tag: &str) -> Value {
    json!({"source": {"executable": executable}, "destinations": destinations(repositories, tag)})
}

/// The command line of a `TarballImageAsset`.
pub(crate) fn tarball(path: &str) -> [&str; 5] {
    ["sh", "-c", r#"docker load -i "$1" | tail -n 1 | sed "s/Loaded image[^:]*: //g""#, "cdk-tarball-image-asset", path]
}

fn destinations(repositories: &[&str], tag: &str) -> Value {
    let to = |name: &&str| (format!("to-{name}"), json!({"repositoryName": name, "imageTag": tag}));
    repositories.iter().map(to).collect::<serde_json::Map<_, _>>().into()
}
