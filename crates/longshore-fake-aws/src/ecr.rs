//! Amazon ECR that fails as it is told to: the embedded one, behind a door that refuses requests and cuts connections.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Method, Response};
use axum::middleware::{Next, from_fn_with_state};
use longshore_registry::{Registry, RegistryOptions, RepositorySettings, TagMutability};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::ACCOUNT;

/// An Amazon ECR with its API and its registry on one port; it ends with the process.
#[derive(Clone)]
pub struct FakeEcr {
    /// Its address.
    pub uri: String,
    registry: Registry,
    door: Arc<Mutex<Door>>,
}

/// What does not get through.
#[derive(Default)]
struct Door {
    refusals: Vec<EcrRefusal>,
    /// How many connections are cut, and after how many bytes from the client.
    cuts: Vec<usize>,
    requests: Vec<(Method, String)>,
}

/// Requests that are refused.
#[derive(Debug, Clone)]
pub struct EcrRefusal {
    /// The method of the requests.
    pub method: Method,
    /// Something in the path, or an operation of the API.
    pub path: &'static str,
    /// How many are refused.
    pub times: usize,
    /// The HTTP status.
    pub status: u16,
    /// The error's code.
    pub code: &'static str,
    /// What is said.
    pub message: &'static str,
}

impl FakeEcr {
    /// Starts one in a folder, with repositories whose tags are immutable.
    ///
    /// # Panics
    /// When there is no port, or the folder cannot be used.
    pub async fn start(folder: &Path, repositories: &[&str]) -> Self {
        let inside = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let outside = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let uri = format!("http://{}", outside.local_addr().unwrap());
        let options = RegistryOptions {
            account_id: ACCOUNT.to_owned(),
            public_uri: Some(uri.clone()),
            ..RegistryOptions::default()
        };
        let registry = Registry::open(folder, options).unwrap();
        let door: Arc<Mutex<Door>> = Arc::default();
        let target = inside.local_addr().unwrap();
        let router = registry.router().layer(from_fn_with_state(door.clone(), at_the_door));
        tokio::spawn(async move { axum::serve(inside, router).await });
        tokio::spawn(forward_all(outside, target, door.clone()));
        let fake = Self { uri, registry, door };
        for name in repositories {
            let settings = RepositorySettings { tag_mutability: TagMutability::Immutable, ..Default::default() };
            fake.registry.create_repository(name, settings).await.unwrap();
        }
        fake
    }

    fn door(&self) -> std::sync::MutexGuard<'_, Door> {
        self.door.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The tags of a repository.
    ///
    /// # Panics
    /// When it does not exist.
    pub fn tags(&self, repository: &str) -> Vec<String> {
        let images = self.registry.images(repository).unwrap();
        images.iter().flat_map(|image| image.tags.iter().map(ToString::to_string)).collect()
    }

    /// Refuses requests from now on.
    pub fn refuse(&self, refusal: EcrRefusal) {
        self.door().refusals.push(refusal);
    }

    /// Refuses nothing any more.
    pub fn behave(&self) {
        *self.door() = Door::default();
    }

    /// Cuts the next connections that send this many bytes, as many as are said.
    pub fn cut(&self, bytes: usize, times: usize) {
        self.door().cuts.extend(std::iter::repeat_n(bytes, times));
    }

    /// How many connections are still to be cut.
    pub fn cuts_left(&self) -> usize {
        self.door().cuts.len()
    }

    /// How many requests there were.
    pub fn requests(&self) -> usize {
        self.door().requests.len()
    }

    /// How many requests had a method and something in the path, or an operation.
    pub fn count(&self, method: &Method, path: &str) -> usize {
        self.door().requests.iter().filter(|(of, at)| of == method && at.contains(path)).count()
    }
}

async fn at_the_door(State(door): State<Arc<Mutex<Door>>>, request: Request, next: Next) -> Response<Body> {
    let target = request.headers().get("x-amz-target").and_then(|it| it.to_str().ok()).unwrap_or_default().to_owned();
    let refused = {
        let mut door = door.lock().unwrap_or_else(PoisonError::into_inner);
        let (method, path) = (request.method().clone(), format!("{}{target}", request.uri()));
        door.requests.push((method.clone(), path.clone()));
        let fits = |it: &&mut EcrRefusal| it.times > 0 && it.method == method && path.contains(it.path);
        door.refusals.iter_mut().find(fits).map(|it| {
            it.times -= 1;
            it.clone()
        })
    };
    let Some(EcrRefusal { status, code, message, .. }) = refused else { return next.run(request).await };
    let body = match target.is_empty() {
        true => json!({ "errors": [{ "code": code, "message": message }] }),
        false => json!({ "__type": code, "message": message }),
    };
    crate::respond(status, "application/json", body.to_string())
}

async fn forward_all(listener: TcpListener, target: SocketAddr, door: Arc<Mutex<Door>>) {
    while let Ok((near, _)) = listener.accept().await {
        let door = door.clone();
        tokio::spawn(async move {
            let Ok(far) = TcpStream::connect(target).await else { return };
            let ((mut near_read, mut near_write), (mut far_read, mut far_write)) =
                (near.into_split(), far.into_split());
            let there = async {
                let (mut buffer, mut passed) = (vec![0; 16 * 1024], 0);
                while let Ok(read @ 1..) = near_read.read(&mut buffer).await {
                    passed += read;
                    {
                        let mut door = door.lock().unwrap_or_else(PoisonError::into_inner);
                        if let Some(index) = door.cuts.iter().position(|bytes| passed >= *bytes) {
                            door.cuts.remove(index);
                            return;
                        }
                    }
                    if far_write.write_all(&buffer[..read]).await.is_err() {
                        return;
                    }
                }
            };
            let back = async { drop(tokio::io::copy(&mut far_read, &mut near_write).await) };
            // Either direction's end ends both.
            tokio::select! {
                () = there => {}
                () = back => {}
            }
        });
    }
}
