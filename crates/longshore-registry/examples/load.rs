//! Measures a registry: `cargo run --release --example load -- <address> <repository> [<password>]`.
//!
//! Uploads layers of 100 MB as docker does (POST, PATCH, PUT), asks for one manifest over and over, and lets a thousand
//! clients do both at once. It speaks HTTP itself, with as little work per request as possible, so that two registries
//! measured in one run are compared by their own cost.

use std::error::Error;
use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use base64::Engine as _;
use longshore_oci::{Descriptor, Digest, Manifest, MediaType, RawManifest};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

type Result<T, E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

const LAYER_BYTES: usize = 100 * 1000 * 1000;
const LAYERS: usize = 5;
const GETTERS: usize = 32;
const GET_TIME: Duration = Duration::from_secs(5);
const CROWD: usize = 1000;
const ACCEPT: &str = "application/vnd.oci.image.manifest.v1+json";

#[derive(Clone)]
struct Target {
    address: String,
    repository: String,
    authorization: String,
}

struct Answer {
    status: u16,
    location: Option<String>,
}

struct Connection {
    stream: TcpStream,
    target: Arc<Target>,
    buffer: Vec<u8>,
}

impl Connection {
    async fn open(target: &Arc<Target>) -> Result<Self> {
        let stream = TcpStream::connect(&target.address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, target: Arc::clone(target), buffer: Vec::with_capacity(64 * 1024) })
    }

    async fn send(&mut self, method: &str, path: &str, kind: &str, body: &[u8]) -> Result<Answer> {
        let Target { address, authorization, .. } = &*self.target;
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {address}\r\nAccept: {ACCEPT}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n{authorization}\r\n",
            body.len()
        );
        self.stream.write_all(head.as_bytes()).await?;
        self.stream.write_all(body).await?;
        self.receive().await
    }

    async fn receive(&mut self) -> Result<Answer> {
        self.buffer.clear();
        let end = loop {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err("the connection was dropped".into());
            }
            if let Some(at) = self.buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                break at + 4;
            }
        };
        let head = String::from_utf8_lossy(&self.buffer[..end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|text| text.parse().ok()).ok_or("no status")?;
        let header = |name: &str| {
            head.lines().filter_map(|line| line.split_once(": ")).find(|(key, _)| key.eq_ignore_ascii_case(name))
        };
        let length: usize = header("content-length").map_or(Ok(0), |(_, text)| text.trim().parse())?;
        while self.buffer.len() < end + length {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err("the connection was dropped".into());
            }
        }
        let path = |(_, text): (&str, &str)| match text.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("/", |at| &rest[at..]).to_owned(),
            None => text.to_owned(),
        };
        Ok(Answer { status, location: header("location").map(path) })
    }

    async fn upload(&mut self, bytes: &[u8], digest: &Digest) -> Result<()> {
        let start = format!("/v2/{}/blobs/uploads/", self.target.repository);
        let started = self.send("POST", &start, "application/json", b"").await?;
        let location = started.location.ok_or("an upload without a location")?;
        let patched = self.send("PATCH", &location, "application/octet-stream", bytes).await?;
        let location = patched.location.ok_or("a chunk without a location")?;
        let joint = if location.contains('?') { '&' } else { '?' };
        let finished = self.send("PUT", &format!("{location}{joint}digest={digest}"), "text/plain", b"").await?;
        if finished.status == 201 { Ok(()) } else { Err(format!("an upload ended with {}", finished.status).into()) }
    }
}

/// Bytes that do not compress and differ by seed.
fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut bytes = Vec::with_capacity(length + 8);
    while bytes.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend_from_slice(&state.to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

async fn uploads(target: &Arc<Target>, seed: u64, together: usize) -> Result<f64> {
    let layers: Vec<(Vec<u8>, Digest)> = (0..LAYERS as u64)
        .map(|index| noise(seed + index, LAYER_BYTES))
        .map(|bytes| (Digest::sha256_of(&bytes), bytes))
        .map(|(digest, bytes)| (bytes, digest))
        .collect();
    let layers = Arc::new(layers);
    let next = Arc::new(AtomicUsize::new(0));
    let began = Instant::now();
    let mut workers = JoinSet::new();
    for _ in 0..together {
        let (target, layers, next) = (Arc::clone(target), Arc::clone(&layers), Arc::clone(&next));
        workers.spawn(async move {
            let mut connection = Connection::open(&target).await?;
            while let Some((bytes, digest)) = layers.get(next.fetch_add(1, Ordering::Relaxed)) {
                connection.upload(bytes, digest).await?;
            }
            Result::<()>::Ok(())
        });
    }
    while let Some(done) = workers.join_next().await {
        done??;
    }
    Ok((LAYERS * LAYER_BYTES) as f64 / 1e6 / began.elapsed().as_secs_f64())
}

async fn manifest_gets(target: &Arc<Target>) -> Result<f64> {
    let path = format!("/v2/{}/manifests/load", target.repository);
    let until = Instant::now() + GET_TIME;
    let mut getters = JoinSet::new();
    for _ in 0..GETTERS {
        let (target, path) = (Arc::clone(target), path.clone());
        getters.spawn(async move {
            let mut connection = Connection::open(&target).await?;
            let mut count = 0_u64;
            while Instant::now() < until {
                let answer = connection.send("GET", &path, "text/plain", b"").await?;
                if answer.status != 200 {
                    return Err(format!("a manifest was answered with {}", answer.status).into());
                }
                count += 1;
            }
            Result::<u64>::Ok(count)
        });
    }
    let mut total = 0;
    while let Some(done) = getters.join_next().await {
        total += done??;
    }
    Ok(total as f64 / GET_TIME.as_secs_f64())
}

async fn crowd(target: &Arc<Target>) -> Result<(usize, f64)> {
    let failures = Arc::new(AtomicUsize::new(0));
    let path = format!("/v2/{}/manifests/load", target.repository);
    let began = Instant::now();
    let mut clients = JoinSet::new();
    for client in 0..CROWD as u64 {
        let (target, path, failures) = (Arc::clone(target), path.clone(), Arc::clone(&failures));
        clients.spawn(async move {
            let bytes = noise(0xC0_0000 + client, 64 * 1024);
            let digest = Digest::sha256_of(&bytes);
            let work = async {
                let mut connection = Connection::open(&target).await?;
                connection.upload(&bytes, &digest).await?;
                for _ in 0..10 {
                    let answer = connection.send("GET", &path, "text/plain", b"").await?;
                    if answer.status != 200 {
                        return Err(format!("status {}", answer.status).into());
                    }
                }
                Result::<()>::Ok(())
            };
            if work.await.is_err() {
                failures.fetch_add(1, Ordering::Relaxed);
            }
        });
    }
    while clients.join_next().await.is_some() {}
    Ok((failures.load(Ordering::Relaxed), began.elapsed().as_secs_f64()))
}

async fn push_small_image(target: &Arc<Target>) -> Result<()> {
    let mut connection = Connection::open(target).await?;
    let config = br#"{"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[]}}"#;
    let layer = noise(7, 1000);
    let mut descriptors = Vec::new();
    for (bytes, kind) in [(&config[..], MediaType::OCI_CONFIG), (&layer[..], MediaType::OCI_LAYER_GZIP)] {
        let digest = Digest::sha256_of(bytes);
        connection.upload(bytes, &digest).await?;
        descriptors.push(Descriptor::new(kind, digest, bytes.len() as u64));
    }
    let layers = descriptors.split_off(1);
    let manifest = Manifest {
        schema_version: 2,
        media_type: Some(MediaType::OCI_MANIFEST),
        artifact_type: None,
        config: descriptors.remove(0),
        layers,
        subject: None,
        annotations: None,
    };
    let manifest = RawManifest::from_manifest(MediaType::OCI_MANIFEST, &manifest);
    let path = format!("/v2/{}/manifests/load", target.repository);
    let answer = connection.send("PUT", &path, MediaType::OCI_MANIFEST.as_str(), &manifest.bytes).await?;
    if answer.status == 201 { Ok(()) } else { Err(format!("the manifest was answered with {}", answer.status).into()) }
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, repository, password @ ..] = arguments.as_slice() else {
        return Err("expected an address, a repository and perhaps a password".into());
    };
    let authorization = password.first().map_or(String::new(), |password| {
        let credentials = base64::engine::general_purpose::STANDARD.encode(format!("AWS:{password}"));
        format!("Authorization: Basic {credentials}\r\n")
    });
    let target = Arc::new(Target { address: address.clone(), repository: repository.clone(), authorization });
    let seed = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_nanos() as u64;
    push_small_image(&target).await?;
    let alone = uploads(&target, seed, 1).await?;
    let together = uploads(&target, seed + 100, 4).await?;
    let gets = manifest_gets(&target).await?;
    let (failures, seconds) = crowd(&target).await?;
    let report = format!(
        "{address}: upload {alone:.0} MB/s alone, {together:.0} MB/s four at once; {gets:.0} manifest GETs/s; \
         {CROWD} clients in {seconds:.1} s, {failures} failed\n"
    );
    std::io::stdout().write_all(report.as_bytes())?;
    Ok(())
}
