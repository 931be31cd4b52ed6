//! Measures pushing a 1 GB docker archive of ten layers.
//!
//! ```text
//! push_bench make FILE [random|mixed]            writes the archive
//! push_bench push FILE HOST REPO [keep] [CACHE]  pushes it and prints seconds and peak memory
//! ```

#![allow(clippy::print_stdout)]

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use longshore_oci::{Archive, ArchiveOptions, Digest, LayerCompression, Selection};
use longshore_registry_client::{Auth, ClientOptions, PushOptions, RegistryClient};

const LAYERS: u64 = 10;
const FILE_BYTES: usize = 1024 * 1024;
const FILES_PER_LAYER: usize = 100;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["make", file] => make(file.as_ref(), true),
        ["make", file, kind] => make(file.as_ref(), kind != "random"),
        ["push", file, host, repository, ref rest @ ..] => push(file.as_ref(), host, repository, rest).await,
        _ => Err("usage: push_bench make FILE [random|mixed] | push FILE HOST REPO [keep] [CACHE]".into()),
    }
}

async fn push(file: &Path, host: &str, repository: &str, rest: &[&str]) -> Result<(), Box<dyn Error>> {
    let began = Instant::now();
    let keep = rest.contains(&"keep");
    let options = ArchiveOptions {
        compression: if keep { LayerCompression::Keep } else { LayerCompression::Gzip },
        layer_cache: rest.iter().find(|word| **word != "keep").map(Into::into),
        ..ArchiveOptions::default()
    };
    let image = Archive::open(file, &options)?.select(&Selection::default())?;
    let client = RegistryClient::new(host, Auth::Anonymous, ClientOptions::default())?;
    let outcome = client.push(&image, &repository.parse()?, &["bench".parse()?], &PushOptions::default(), &()).await?;
    println!(
        "{:.3} s, {} bytes sent, {} there, peak {} kB, {}",
        began.elapsed().as_secs_f64(),
        outcome.uploaded,
        outcome.skipped,
        peak_memory_kb(),
        outcome.digest
    );
    Ok(())
}

/// Returns `VmHWM` of this process; 0 where the system does not tell.
fn peak_memory_kb() -> u64 {
    let status = fs_err::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

fn make(file: &Path, mixed: bool) -> Result<(), Box<dyn Error>> {
    let mut archive = tar::Builder::new(std::io::BufWriter::new(fs_err::File::create(file)?));
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let mut diff_ids = Vec::new();
    for number in 0..LAYERS {
        let mut layer = tar::Builder::new(Vec::new());
        for name in 0..FILES_PER_LAYER {
            let content = if mixed { random.mixed() } else { random.bytes() };
            append(&mut layer, &format!("data/{number}/{name}"), &content)?;
        }
        let layer = layer.into_inner()?;
        diff_ids.push(Digest::sha256_of(&layer).to_string());
        append(&mut archive, &format!("{number}/layer.tar"), &layer)?;
    }
    let config = serde_json::json!({"architecture": "amd64", "os": "linux", "config": {},
        "rootfs": {"type": "layers", "diff_ids": diff_ids}});
    let config = serde_json::to_vec(&config)?;
    let config_name = format!("{}.json", Digest::sha256_of(&config).hex());
    append(&mut archive, &config_name, &config)?;
    let layers: Vec<_> = (0..LAYERS).map(|number| format!("{number}/layer.tar")).collect();
    let manifest = serde_json::json!([{"Config": config_name, "RepoTags": ["bench:1"], "Layers": layers}]);
    append(&mut archive, "manifest.json", &serde_json::to_vec(&manifest)?)?;
    archive.into_inner()?.flush()?;
    Ok(())
}

fn append(archive: &mut tar::Builder<impl Write>, name: &str, content: &[u8]) -> std::io::Result<()> {
    let mut header = tar::Header::new_gnu();
    header.set_size(content.len() as u64);
    header.set_mode(0o644);
    archive.append_data(&mut header, name, content)
}

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn bytes(&mut self) -> Vec<u8> {
        (0..FILE_BYTES / 8).flat_map(|_| self.next().to_le_bytes()).collect()
    }

    /// Half words of a small vocabulary, half noise: compresses about as programs do.
    fn mixed(&mut self) -> Vec<u8> {
        let mut content = Vec::with_capacity(FILE_BYTES + 64);
        while content.len() < FILE_BYTES {
            for _ in 0..64 {
                let word = self.next() % 5000;
                content.extend_from_slice(format!("w{:x} ", word * word).as_bytes());
            }
            for _ in 0..40 {
                content.extend_from_slice(&self.next().to_le_bytes());
            }
        }
        content.truncate(FILE_BYTES);
        content
    }
}
