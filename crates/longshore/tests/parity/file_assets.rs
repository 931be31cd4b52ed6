//! File assets: staging, hashes and bundlers.

use longshore::aws_iam::{AccountRootPrincipal, Role, User, UserProps};
use longshore::aws_s3_assets::{Asset, AssetProps};
use longshore::core::assets::{AssetHashType, AssetStaging, AssetStagingProps, FingerprintOptions, SymlinkFollowMode};
use longshore::core::bundling::{BundlingOptions, BundlingOutput, DockerImage, ILocalBundling};
use longshore::core::file_system::FileSystem;
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

fn of(path: impl Into<String>) -> AssetProps {
    AssetProps { path: path.into(), ..Default::default() }
}

#[test]
fn files_and_directories() {
    check("706-assets-file-assets", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let a = |id: &str, props: AssetProps| {
            let x = Asset::new(&s, id, props)?;
            let facts = object! {
                "hash" => x.asset_hash(), "file" => x.is_file(), "zip" => x.is_zip_archive(),
                "bucket" => x.s3_bucket_name(), "key" => x.s3_object_key(), "http" => x.http_url(),
                "s3" => x.s3_object_url(), "path" => x.asset_path(),
            };
            c.record(id, facts, &s);
            Ok::<_, Error>(x)
        };
        let file = || format!("{}/Dockerfile", c.fixture("simple"));
        a("File", of(file()))?;
        a("Directory", of(c.fixture("simple")))?;
        a("DeployTime", AssetProps { deploy_time: Some(true), ..of(file()) })?;
        a("Named", AssetProps { display_name: Some("Shown".into()), ..of(c.fixture("context-dir")) })?;
        let role = Role::builder(&s, "Role").assumed_by(AccountRootPrincipal::new()).build()?;
        let readers = AssetProps { readers: Some(vec![(&role).into()]), ..of(c.fixture("tree")) };
        a("Readers", readers)?.grant_read(&User::new(&s, "User", UserProps::default())?)?;
        Ok(())
    });
}

#[test]
fn hash_types() {
    check("707-assets-hash-types", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let simple = || of(c.fixture("simple"));
        let custom = || AssetProps { asset_hash: Some("my-hash".into()), ..simple() };
        let typed = |t, props: AssetProps| AssetProps { asset_hash_type: Some(t), ..props };
        c.record("custom", Asset::new(&s, "Custom", custom())?.asset_hash(), None);
        let explicit = typed(AssetHashType::Custom, custom());
        c.record("custom explicit", Asset::new(&s, "Explicit", explicit)?.asset_hash(), None);
        let source = typed(AssetHashType::Source, simple());
        c.record("source", Asset::new(&s, "Source", source)?.asset_hash(), None);
        let a = |label: &str, props: AssetProps| c.attempt_synth(label, |t, _| Asset::new(t, "A", props).map(|_| ()));
        a("custom without hash", typed(AssetHashType::Custom, simple()));
        a("hash with source", typed(AssetHashType::Source, AssetProps { asset_hash: Some("x".into()), ..simple() }));
        a("output without bundling", typed(AssetHashType::Output, simple()));
        a("missing path", of(c.fixture("does-not-exist")));
        a("token path", of(Aws::region()));
        Ok(())
    });
}

/// Writes files with their texts.
struct Write(Vec<(&'static str, &'static str)>);

impl ILocalBundling for Write {
    fn try_bundle(&self, output_dir: &str, _: &BundlingOptions) -> Result<bool> {
        use std::os::unix::fs::PermissionsExt as _;
        for (name, text) in &self.0 {
            let file = format!("{output_dir}/{name}");
            fs_err::write(&file, text)?;
            fs_err::set_permissions(&file, std::fs::Permissions::from_mode(0o644))?;
        }
        Ok(true)
    }
}

fn write(files: &[(&'static str, &'static str)]) -> BundlingOptions {
    BundlingOptions {
        local: Some(Write(files.to_vec()).into()),
        ..BundlingOptions::new(DockerImage::from_registry("none"))
    }
}

fn output(output_type: BundlingOutput, files: &[(&'static str, &'static str)]) -> BundlingOptions {
    BundlingOptions { output_type: Some(output_type), ..write(files) }
}

fn bundled(c: &Context, bundling: BundlingOptions) -> AssetProps {
    AssetProps { bundling: Some(bundling), ..of(c.fixture("simple")) }
}

#[test]
fn local_bundling() {
    check("708-assets-local-bundling", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let a = |id: &str, bundling: BundlingOptions, asset_hash_type: Option<AssetHashType>| -> Result<()> {
            let x = Asset::new(&s, id, AssetProps { asset_hash_type, ..bundled(c, bundling) })?;
            let facts = object! {
                "hash" => x.asset_hash(), "file" => x.is_file(), "zip" => x.is_zip_archive(), "key" => x.s3_object_key(),
            };
            c.record(id, facts, &s);
            Ok(())
        };
        a("Output", write(&[("a.txt", "a"), ("b.txt", "b")]), Some(AssetHashType::Output))?;
        a("Source", write(&[("a.txt", "a")]), Some(AssetHashType::Source))?;
        a("Zip", write(&[("x.zip", "zip")]), None)?;
        a("Archived", output(BundlingOutput::Archived, &[("x.zip", "zip2")]), None)?;
        a("NotArchived", output(BundlingOutput::NotArchived, &[("x.zip", "zip3")]), None)?;
        a("SingleFile", output(BundlingOutput::SingleFile, &[("x.bin", "bin")]), None)?;
        let fail = |label: &str, bundling: BundlingOptions| {
            c.attempt(label, |t, _| Asset::new(t, "A", bundled(c, bundling)).map(|_| ()));
        };
        fail("empty output", write(&[]));
        fail("archived without archive", output(BundlingOutput::Archived, &[("a.txt", "1")]));
        Ok(())
    });
}

/// Says that it cannot, or fails.
struct Cannot(bool);

impl ILocalBundling for Cannot {
    fn try_bundle(&self, _: &str, _: &BundlingOptions) -> Result<bool> {
        if self.0 { Err(Error::new("Failed", "no compiler")) } else { Ok(false) }
    }
}

#[test]
fn bundling_of_all_kinds() {
    let context = object! {"aws:cdk:bundling-stacks" => ["Stack"]};
    let props = |_: &Context| AppProps { context, ..Default::default() };
    check_with("1612-assets-bundling", props, |app, c| {
        let s = Stack::new(app, "Stack")?;
        let a = |stack: &Stack, id: &str, props: AssetProps| -> Result<()> {
            let x = Asset::new(stack, id, props)?;
            let path = x.asset_path().rsplit('/').next().unwrap_or_default().to_owned();
            let facts = object! {
                "hash" => x.asset_hash(), "file" => x.is_file(), "zip" => x.is_zip_archive(), "key" => x.s3_object_key(),
                "path" => path,
            };
            c.record(&format!("{} {id}", stack.node().id()), facts, stack);
            Ok(())
        };
        let typed = |t, props: AssetProps| AssetProps { asset_hash_type: Some(t), ..props };
        let tgz = output(BundlingOutput::Archived, &[("out.tar.gz", "tgz")]);
        a(&s, "OutputArchive", typed(AssetHashType::Output, bundled(c, tgz)))?;
        let plain = output(BundlingOutput::SingleFile, &[("bootstrap", "binary")]);
        a(&s, "NoExtension", bundled(c, plain))?;
        a(&s, "Bundle", typed(AssetHashType::Bundle, bundled(c, write(&[("a.txt", "bundle")]))))?;
        let custom = AssetProps { asset_hash: Some("mine".into()), ..bundled(c, write(&[("c.txt", "custom")])) };
        a(&s, "Custom", custom)?;
        let exclude = Some(vec!["*.txt".to_owned()].into());
        a(&s, "Excluded", AssetProps { exclude, ..bundled(c, write(&[("e.bin", "e")])) })?;
        let extra = AssetProps { extra_hash: Some("more".into()), ..bundled(c, write(&[("x.bin", "x")])) };
        a(&s, "Extra", extra)?;
        let environment = [("K", "v"), ("PIP_INDEX_URL", "https://u:secret@h.example/simple")];
        let full = BundlingOptions {
            command: Some(vec!["sh".into(), "-c".into(), "make".into()]),
            environment: Some(environment.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()),
            platform: Some("linux/arm64".into()),
            user: Some("root".into()),
            working_directory: Some("/w".into()),
            ..write(&[("full.txt", "f")])
        };
        a(&s, "Full", bundled(c, full))?;
        let skipped = Stack::new(app, "Skipped")?;
        a(&skipped, "Source", bundled(c, BundlingOptions { local: Some(Cannot(true).into()), ..write(&[]) }))?;
        let never = BundlingOptions { local: Some(Cannot(true).into()), ..write(&[]) };
        a(&skipped, "Output", typed(AssetHashType::Output, bundled(c, never)))?;
        let fail = |label: &str, props: AssetProps| {
            c.attempt(label, |t, _| Asset::new(t, "A", props).map(|_| ()));
        };
        let file = format!("{}/Dockerfile", c.fixture("simple"));
        fail("file", AssetProps { bundling: Some(write(&[("a", "a")])), ..of(file) });
        let failing = || BundlingOptions { local: Some(Cannot(true).into()), ..write(&[]) };
        fail(
            "fails",
            typed(AssetHashType::Custom, AssetProps { asset_hash: Some("f".into()), ..bundled(c, failing()) }),
        );
        fail("single of two", bundled(c, output(BundlingOutput::SingleFile, &[("a", "1"), ("b", "2")])));
        Ok(())
    });
}

#[test]
fn staging_alone() {
    check("713-assets-staging-direct", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let a = |id: &str, props: AssetStagingProps| -> Result<()> {
            let x = AssetStaging::new(&s, id, props)?;
            let staged = x.absolute_staged_path();
            let base = |p: &std::path::Path| p.file_name().unwrap().to_string_lossy().into_owned();
            let packaging = if x.is_directory() { "zip" } else { "file" };
            let facts = object! {
                "hash" => x.asset_hash(), "packaging" => packaging, "archive" => x.is_archive(),
                "relative" => x.relative_staged_path(&s), "inside" => staged.starts_with(c.work("")),
                "name" => base(&staged), "source" => base(x.source_path()),
            };
            c.record(id, facts, None);
            Ok(())
        };
        let of = |path: String| AssetStagingProps { source_path: path.into(), ..Default::default() };
        let simple = || of(c.fixture("simple"));
        a("Directory", simple())?;
        a("File", of(format!("{}/Dockerfile", c.fixture("simple"))))?;
        let asset_hash_type = Some(AssetHashType::Custom);
        a("Custom", AssetStagingProps { asset_hash: Some("x".into()), asset_hash_type, ..simple() })?;
        a("Extra", AssetStagingProps { extra_hash: Some("y".into()), ..simple() })?;
        a("Excluded", AssetStagingProps { exclude: vec!["*".into()], ..simple() })?;
        c.attempt("missing", |t, _| AssetStaging::new(t, "A", of(c.fixture("nope"))).map(|_| ()));
        Ok(())
    });
}

#[test]
fn fingerprints() {
    check("714-assets-fingerprint-options", |app, c| {
        Stack::new(app, "Stack")?;
        let f = |label: &str, path: String, options: FingerprintOptions| -> Result<()> {
            c.record(label, FileSystem::fingerprint_with(&path, options)?, None);
            Ok(())
        };
        let simple = || c.fixture("simple");
        let plain = FingerprintOptions::default;
        let extra = |text: &str| FingerprintOptions { extra_hash: Some(text.into()), ..plain() };
        let exclude = |patterns: &[&str]| FingerprintOptions {
            exclude: patterns.iter().map(|p| (*p).to_owned()).collect(),
            ..plain()
        };
        f("folder", simple(), plain())?;
        f("copy of it", c.fixture("simple-copy"), plain())?;
        f("file", format!("{}/Dockerfile", simple()), plain())?;
        f("extra", simple(), extra("x"))?;
        f("empty extra", simple(), extra(""))?;
        f("exclude", simple(), exclude(&["Dockerfile"]))?;
        f("exclude all", simple(), exclude(&["*"]))?;
        f("exclude nothing", simple(), exclude(&[]))?;
        for (name, follow) in [
            ("never", SymlinkFollowMode::Never),
            ("always", SymlinkFollowMode::Always),
            ("external", SymlinkFollowMode::External),
            ("internal-only", SymlinkFollowMode::BlockExternal),
        ] {
            f(&format!("follow {name}"), c.fixture("symlinks-internal"), FingerprintOptions { follow, ..plain() })?;
        }
        c.record("empty", [FileSystem::is_empty(&simple())?], None);
        Ok(())
    });
}

#[test]
fn the_first_decides_about_links() {
    check("1905-assets-follow-cached", |app, c| {
        use longshore::aws_ecr_assets::{DockerImageAsset, DockerImageAssetProps};
        type F = SymlinkFollowMode;
        let s = Stack::new(app, "Stack")?;
        let directory = c.fixture("symlinks-external");
        for (id, follow, extra) in [
            ("A", Some(F::Always), None),
            ("B", None, None),
            ("C", Some(F::Never), None),
            ("D", Some(F::Never), Some("x")),
            ("E", Some(F::Always), Some("x")),
        ] {
            let mut props = DockerImageAssetProps::from(directory.clone());
            (props.follow_symlinks, props.extra_hash) = (follow, extra.map(str::to_owned));
            c.record(id, DockerImageAsset::new(&s, id, props)?.asset_hash(), None);
        }
        for (id, follow) in [("F", F::Never), ("G", F::Always)] {
            let file = Asset::builder(&s, id).path(directory.clone()).follow_symlinks(follow).build()?;
            c.record(id, file.asset_hash(), None);
        }
        Ok(())
    });
}
