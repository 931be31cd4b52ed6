//! `cargo xtask hello-image`: what the example's images are made of.
//!
//! The server is compiled statically, so that its image needs no base image; the tarball is written here, so that no
//! binary is committed and no image builder is needed. Nothing is done when nothing changed.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use fs_err as fs;
use longshore_oci::Digest;
use serde_json::json;

use crate::workspace::root;

/// Makes `web/bin/hello-server` and `hello.tar` of the example.
pub(crate) fn run() -> Result<()> {
    let example = root().join("examples").join("hello-image");
    let server = example.join("web").join("bin").join("hello-server");
    let source = example.join("web").join("src").join("main.rs");
    let tarball = example.join("hello.tar");
    if !is_newer(&server, &source) {
        compile(&source, &server)?;
    }
    if !is_newer(&tarball, &server) {
        write_tarball(&server, &tarball)?;
    }
    Ok(())
}

fn is_newer(made: &Path, of: &Path) -> bool {
    let modified = |path: &Path| fs::metadata(path).and_then(|it| it.modified()).ok();
    matches!((modified(made), modified(of)), (Some(made), Some(of)) if made >= of)
}

fn compile(source: &Path, server: &Path) -> Result<()> {
    let directory = server.parent().context("the server has a directory")?;
    fs::create_dir_all(directory)?;
    let unfinished = directory.join("hello-server.new");
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--edition", "2024", "--crate-name", "hello_server", "-C", "opt-level=2", "-C", "strip=symbols"]);
    // No path of this machine in the binary.
    rustc.arg("--remap-path-prefix").arg(format!("{}=.", root().display()));
    let musl = format!("{}-unknown-linux-musl", std::env::consts::ARCH);
    if has_target(&musl) {
        rustc.args(["--target", &musl]);
    } else if cfg!(target_os = "linux") {
        rustc.args(["-C", "target-feature=+crt-static"]);
    } else {
        bail!("images hold Linux programs; `rustup target add {musl}` lets this machine compile them");
    }
    let status = rustc.arg(source).arg("-o").arg(&unfinished).status().context("rustc could not be run")?;
    if !status.success() {
        bail!("the example's server does not compile");
    }
    fs::rename(&unfinished, server)?;
    Ok(())
}

fn has_target(target: &str) -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let printed = Command::new(rustc).args(["--print", "target-libdir", "--target", target]).output();
    printed.is_ok_and(|it| Path::new(String::from_utf8_lossy(&it.stdout).trim()).join("self-contained").is_dir())
}

/// Writes an image as `docker save` does.
// Source: moby 28, image/spec/v1.2.md, combined image JSON and filesystem changeset format.
fn write_tarball(server: &Path, tarball: &Path) -> Result<()> {
    let layer = tar_of(&[("hello-server", &fs::read(server)?, 0o755)])?;
    let architecture = match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    };
    let config = json!({
        "architecture": architecture,
        "os": "linux",
        "config": { "Entrypoint": ["/hello-server"], "Cmd": ["Hello from a tarball!"], "User": "65532:65532" },
        "rootfs": { "type": "layers", "diff_ids": [Digest::sha256_of(&layer).to_string()] },
    })
    .to_string();
    let config_name = format!("{}.json", Digest::sha256_of(config.as_bytes()).hex());
    let manifest = json!([{ "Config": config_name, "RepoTags": ["hello-tarball:latest"], "Layers": ["layer.tar"] }]);
    let archive = tar_of(&[
        (&config_name, config.as_bytes(), 0o644),
        ("layer.tar", &layer, 0o644),
        ("manifest.json", manifest.to_string().as_bytes(), 0o644),
    ])?;
    let unfinished = tarball.with_extension("new");
    fs::write(&unfinished, archive)?;
    fs::rename(&unfinished, tarball)?;
    Ok(())
}

/// An archive with the same bytes every time.
fn tar_of(files: &[(&str, &[u8], u32)]) -> Result<Vec<u8>> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, content, mode) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(*mode);
        header.set_mtime(0);
        archive.append_data(&mut header, name, *content)?;
    }
    Ok(archive.into_inner()?)
}
