//! What `AssetStaging`, `TarballImageAsset` and `DockerImageAsset` add to a fingerprint, as far as the vectors need it.

use std::path::{Path, PathBuf};

use longshore_fingerprint::{CopyOptions, FingerprintOptions, IgnoreMode, SymlinkFollowMode, read_ignore_file};
use serde_json::{Map, Value, json};

pub(crate) fn strings(value: Option<&Value>) -> Vec<String> {
    value.and_then(Value::as_array).into_iter().flatten().map(|text| text.as_str().unwrap().to_owned()).collect()
}

pub(crate) fn ignore_mode(name: &Value) -> Option<IgnoreMode> {
    name.as_str().map(|name| match name {
        "glob" => IgnoreMode::Glob,
        "git" => IgnoreMode::Git,
        "docker" => IgnoreMode::Docker,
        other => panic!("unknown ignore mode {other}"),
    })
}

pub(crate) fn follow(name: &Value) -> SymlinkFollowMode {
    match name.as_str() {
        None | Some("external") => SymlinkFollowMode::External,
        Some("never") => SymlinkFollowMode::Never,
        Some("always") => SymlinkFollowMode::Always,
        Some("internal-only") => SymlinkFollowMode::BlockExternal,
        Some(other) => panic!("unknown follow mode {other}"),
    }
}

/// The options of `FileSystem.fingerprint`.
pub(crate) fn plain(options: &Value) -> FingerprintOptions<'static> {
    FingerprintOptions {
        exclude: strings(options.get("exclude")),
        ignore_mode: ignore_mode(&options["ignoreMode"]),
        follow: follow(&options["follow"]),
        extra_hash: options["extraHash"].as_str().map(str::to_owned),
        ..FingerprintOptions::default()
    }
}

/// The options `AssetStaging` fingerprints and copies with.
pub(crate) fn staging(options: &Value) -> FingerprintOptions<'static> {
    let mut out = plain(options);
    out.exclude.insert(0, ".is_custom_resource".to_owned());
    out
}

/// The options `DockerImageAsset` stages `directory` with.
pub(crate) fn docker(directory: &Path, options: &Value) -> FingerprintOptions<'static> {
    let mut exclude = strings(options.get("exclude"));
    let ignore_file = directory.join(".dockerignore");
    if ignore_file.exists() {
        let mut lines = read_ignore_file(&ignore_file).unwrap();
        lines.append(&mut exclude);
        lines.push("!.dockerignore".to_owned());
        exclude = lines;
    }
    let file = PathBuf::from(options["file"].as_str().unwrap_or("Dockerfile"));
    exclude.push(format!("!{}", file.file_name().unwrap().to_str().unwrap()));
    exclude.push(options["(app outdir)"].as_str().unwrap_or("cdk.out").to_owned());

    let mut extra = Map::new();
    for (key, name) in [
        ("extraHash", "user"),
        ("buildArgs", "buildArgs"),
        ("buildContexts", "buildContexts"),
        ("buildSecrets", "buildSecrets"),
        ("buildSsh", "buildSsh"),
        ("target", "target"),
        ("file", "file"),
        ("repositoryName", "repositoryName"),
        ("networkMode", "networkMode"),
        ("platform", "platform"),
        ("outputs", "outputs"),
    ] {
        if options["invalidation"][key] != json!(false)
            && let Some(value) = options.get(key)
        {
            extra.insert(name.to_owned(), value.clone());
        }
    }
    extra.insert("version".to_owned(), json!("1.21.0"));
    let salt = options["(app context)"]["@aws-cdk/core:assetHashSalt"].as_str().unwrap_or("");
    let mut out = staging(options);
    out.exclude = [".is_custom_resource".to_owned()].into_iter().chain(exclude).collect();
    out.ignore_mode = Some(ignore_mode(&options["ignoreMode"]).unwrap_or(IgnoreMode::Docker));
    out.follow = follow(&options["followSymlinks"]);
    out.extra_hash = Some(format!("{}{salt}", Value::Object(extra)));
    out
}

/// The same options for copying.
pub(crate) fn copying(options: &FingerprintOptions<'_>) -> CopyOptions {
    CopyOptions {
        exclude: options.exclude.clone(),
        ignore_mode: options.ignore_mode,
        follow: options.follow,
        never_enter: options.never_enter.clone(),
    }
}
