//! A registry on a free port over a temporary folder, and a client for it.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use longshore_oci::{Descriptor, Digest, Manifest, MediaType, RawManifest};
use longshore_registry::{Clock, Registry, RegistryOptions, Timestamp};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::Value;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// 2026-11-21T00:00:00Z.
pub(crate) const START: u64 = 1_795_219_200_000;

/// A clock that moves when told.
#[derive(Debug)]
pub(crate) struct TestClock(AtomicU64);

impl TestClock {
    pub(crate) fn advance(&self, by: Duration) {
        self.0.fetch_add(by.as_millis() as u64, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.load(Ordering::SeqCst))
    }
}

pub(crate) struct Server {
    pub(crate) registry: Registry,
    pub(crate) uri: String,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) client: reqwest::Client,
    folder: Arc<TempDir>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        Self::with(RegistryOptions::default()).await
    }

    pub(crate) async fn with(options: RegistryOptions) -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        Self::on(folder, Arc::new(TestClock(AtomicU64::new(START))), options).await
    }

    async fn on(folder: Arc<TempDir>, clock: Arc<TestClock>, options: RegistryOptions) -> Self {
        let options = RegistryOptions { clock: clock.clone(), ..options };
        let registry = Registry::open(folder.path(), options).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let uri = format!("http://{}", listener.local_addr().unwrap());
        let (stop, stopped) = oneshot::channel::<()>();
        let served = registry.clone();
        let serving = tokio::spawn(async move {
            let shutdown = async {
                let _ = stopped.await;
            };
            served.serve(listener, shutdown).await.unwrap();
        });
        Self { registry, uri, clock, client: reqwest::Client::new(), folder, stop, serving }
    }

    /// Ends the server and starts another one on the same folder.
    pub(crate) async fn restart(self) -> Self {
        let (folder, clock) = (self.folder.clone(), self.clock.clone());
        self.end().await;
        Self::on(folder, clock, RegistryOptions::default()).await
    }

    pub(crate) async fn end(self) {
        let Self { registry, client, stop, serving, .. } = self;
        drop(client);
        stop.send(()).unwrap();
        serving.await.unwrap();
        drop(registry);
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A request with a good token.
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.bare(method, path).basic_auth("AWS", Some(self.registry.authorization_token().password))
    }

    /// A request without one.
    pub(crate) fn bare(&self, method: Method, path: &str) -> RequestBuilder {
        let uri = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.uri) };
        self.client.request(method, uri)
    }

    pub(crate) async fn send(&self, method: Method, path: &str, body: &[u8]) -> Response {
        self.request(method, path).body(body.to_vec()).send().await.unwrap()
    }

    /// Calls an operation of the ECR API.
    pub(crate) async fn ecr(&self, operation: &str, parameters: Value) -> (u16, Value) {
        let response = self
            .bare(Method::POST, "/")
            .header("X-Amz-Target", format!("AmazonEC2ContainerRegistry_V20150921.{operation}"))
            .header("Content-Type", "application/x-amz-json-1.1")
            .body(parameters.to_string())
            .send()
            .await
            .unwrap();
        let status = response.status().as_u16();
        (status, serde_json::from_str(&response.text().await.unwrap()).unwrap())
    }

    /// Calls an operation that must succeed.
    pub(crate) async fn ecr_ok(&self, operation: &str, parameters: Value) -> Value {
        let (status, answer) = self.ecr(operation, parameters).await;
        assert_eq!(status, 200, "{operation}: {answer}");
        answer
    }

    /// Calls an operation that must fail and returns type and message.
    pub(crate) async fn ecr_error(&self, operation: &str, parameters: Value) -> (String, String) {
        let (status, answer) = self.ecr(operation, parameters).await;
        assert_eq!(status, 400, "{operation}: {answer}");
        let text = |name: &str| answer[name].as_str().unwrap().to_owned();
        (text("__type"), text("message"))
    }

    pub(crate) async fn create(&self, repository: &str) {
        self.registry.create_repository(repository, Default::default()).await.unwrap();
    }

    /// Pushes a blob in one request.
    pub(crate) async fn push_blob(&self, repository: &str, bytes: &[u8]) -> Digest {
        let digest = Digest::sha256_of(bytes);
        let path = format!("/v2/{repository}/blobs/uploads/?digest={digest}");
        let response = self.send(Method::POST, &path, bytes).await;
        assert_eq!(response.status(), 201);
        digest
    }

    /// Pushes an image whose only layer is `content`; a reference without `:` is a tag.
    pub(crate) async fn push_image(&self, repository: &str, reference: &str, content: &str) -> Digest {
        let manifest = self.prepare_image(repository, content, None).await;
        let reference = if reference.is_empty() { manifest.digest.to_string() } else { reference.to_owned() };
        let response = self.put_manifest(repository, &reference, &manifest).await;
        assert_eq!(response.status(), 201, "{}", response.text().await.unwrap());
        manifest.digest
    }

    /// Pushes the blobs of an image and returns its manifest, not yet pushed.
    pub(crate) async fn prepare_image(
        &self,
        repository: &str,
        content: &str,
        subject: Option<Descriptor>,
    ) -> RawManifest {
        let config = format!("{{\"made\":{content:?}}}");
        let config_digest = self.push_blob(repository, config.as_bytes()).await;
        let layer_digest = self.push_blob(repository, content.as_bytes()).await;
        let manifest = Manifest {
            schema_version: 2,
            media_type: Some(MediaType::OCI_MANIFEST),
            artifact_type: subject.as_ref().map(|_| MediaType::new("application/vnd.test.signature")),
            config: Descriptor::new(MediaType::OCI_CONFIG, config_digest, config.len() as u64),
            layers: vec![Descriptor::new(MediaType::OCI_LAYER, layer_digest, content.len() as u64)],
            subject,
            annotations: None,
        };
        RawManifest::from_manifest(MediaType::OCI_MANIFEST, &manifest)
    }

    pub(crate) async fn put_manifest(&self, repository: &str, reference: &str, manifest: &RawManifest) -> Response {
        let path = format!("/v2/{repository}/manifests/{reference}");
        self.request(Method::PUT, &path)
            .header("Content-Type", manifest.media_type.as_str())
            .body(manifest.bytes.to_vec())
            .send()
            .await
            .unwrap()
    }
}

/// Returns a header as text, empty when it is not there.
pub(crate) fn header(response: &Response, name: &str) -> String {
    response.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

/// Returns the code of the first error in an answer of the distribution interface.
pub(crate) async fn error_code(response: Response) -> String {
    let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    body["errors"][0]["code"].as_str().unwrap().to_owned()
}
