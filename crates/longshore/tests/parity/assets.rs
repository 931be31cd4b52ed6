//! Image and file assets.

use longshore::aws_ecr_assets::{
    DockerCacheOption, DockerImageAsset, DockerImageAssetInvalidationOptions, DockerImageAssetProps, NetworkMode,
    Platform, StringMap, Strings, TarballImageAsset,
};
use longshore::aws_s3_assets::Asset;
use longshore::core::assets::{IgnoreMode, SymlinkFollowMode};
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

/// The properties of a directory, for those that a macro would have to name one by one.
pub(crate) fn props(directory: &str) -> DockerImageAssetProps {
    DockerImageAssetProps {
        directory: directory.to_owned(),
        build_args: None,
        build_contexts: None,
        build_secrets: None,
        build_ssh: None,
        target: None,
        file: None,
        network_mode: None,
        platform: None,
        invalidation: None,
        outputs: None,
        asset_name: None,
        cache_from: None,
        cache_to: None,
        cache_disabled: None,
        display_name: None,
        exclude: None,
        ignore_mode: None,
        follow_symlinks: None,
        extra_hash: None,
        hash_version: None,
    }
}

/// One image of the fixture "simple" with an output of its URI.
pub(crate) fn image(stack: &Stack, context: &Context) -> Result<DockerImageAsset> {
    image_with(stack, "Image", props(&context.fixture("simple")))
}

pub(crate) fn image_with(stack: &Stack, id: &str, props: DockerImageAssetProps) -> Result<DockerImageAsset> {
    let asset = DockerImageAsset::new(stack, id, props)?;
    output(stack, &format!("{id}Uri"), asset.image_uri())?;
    Ok(asset)
}

pub(crate) fn output(scope: &dyn Construct, id: &str, value: &str) -> Result<CfnOutput> {
    CfnOutput::new(scope, id, CfnOutputProps { value: value.into(), ..Default::default() })
}

/// Changes the properties of a fixture's image.
fn with(directory: &str, change: impl FnOnce(&mut DockerImageAssetProps)) -> DockerImageAssetProps {
    let mut p = props(directory);
    change(&mut p);
    p
}

#[test]
fn minimal() {
    check("101-assets-minimal", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        let asset = DockerImageAsset::builder(&stack, "Image").directory(c.fixture("simple")).build()?;
        c.record("assetHash", asset.asset_hash(), None);
        c.record("sourceHash", asset.asset_hash(), None);
        c.record("imageTag", asset.image_tag(), None);
        c.record("imageUri", asset.image_uri(), &stack);
        c.record("repositoryName", asset.repository().repository_name(), &stack);
        c.record("repositoryArn", asset.repository().repository_arn(), &stack);
        c.record("repositoryUri", asset.repository().repository_uri()?, &stack);
        output(&stack, "Uri", asset.image_uri())?;
        output(&stack, "Tag", asset.image_tag())?;
        output(&stack, "RepoArn", &asset.repository().repository_arn())?;
        Ok(())
    });
}

#[test]
fn build_contexts() {
    check("103-assets-build-contexts", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        let simple = c.fixture("simple");
        let fingerprint =
            longshore_fingerprint::fingerprint(c.fixture("context-dir").as_ref(), &Default::default()).unwrap();
        for (id, contexts, extra) in [
            (
                "Image",
                [("alpine", "docker-image://alpine:latest"), ("web", "https://example.com/ctx.tar.gz")].into(),
                None,
            ),
            ("Relative", [("mycontext", "../context-dir")].into(), None),
            ("WithFingerprint", [("mycontext", "./context")].into(), Some(fingerprint)),
            ("Empty", StringMap::default(), None),
        ] {
            let asset = DockerImageAsset::new(
                &stack,
                id,
                with(&simple, |p| {
                    p.build_contexts = Some(contexts);
                    p.extra_hash = extra;
                }),
            )?;
            c.record(id, asset.asset_hash(), None);
        }
        Ok(())
    });
}

#[test]
fn target_and_file() {
    check("105-assets-target-file", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        for (id, dir, file, target) in [
            ("Default", "custom-file", None, None),
            ("ExplicitDefault", "custom-file", Some("Dockerfile"), None),
            ("Prod", "custom-file", Some("Dockerfile.prod"), None),
            ("DotProd", "custom-file", Some("./Dockerfile.prod"), None),
            ("Nested", "custom-file", Some("sub/Dockerfile.nested"), None),
            ("Outside", "custom-file", Some("../simple/Dockerfile"), None),
            ("EmptyFile", "custom-file", Some(""), None),
            ("Target", "custom-file", None, Some("build-stage")),
            ("TargetEmpty", "custom-file", None, Some("")),
            ("IgnoredProd", "custom-file-ignored", Some("Dockerfile.prod"), None),
            ("IgnoredNested", "custom-file-ignored", Some("sub/Dockerfile.nested"), None),
        ] {
            let asset = DockerImageAsset::new(
                &stack,
                id,
                with(&c.fixture(dir), |p| {
                    p.file = file.map(str::to_owned);
                    p.target = target.map(str::to_owned);
                }),
            )?;
            c.record(id, asset.asset_hash(), None);
        }
        Ok(())
    });
}

#[test]
fn outputs_and_caches() {
    check("107-assets-outputs-cache", |app, c| {
        let mk = |id: &str, change: &dyn Fn(&mut DockerImageAssetProps)| -> Result<()> {
            let stack = Stack::new(app, format!("Stack{id}"))?;
            let asset = DockerImageAsset::new(&stack, "Image", with(&c.fixture("simple"), |p| change(p)))?;
            c.record(id, asset.asset_hash(), None);
            Ok(())
        };
        mk("Outputs", &|p| p.outputs = Some(["type=local,dest=out", "type=tar,dest=out.tar"].into()))?;
        mk("OutputsEmpty", &|p| p.outputs = Some(Strings::default()))?;
        mk("CacheFrom", &|p| {
            p.cache_from = Some(vec![
                DockerCacheOption::with_params("registry", [("ref", "ghcr.io/org/img:cache")]),
                DockerCacheOption::new("local"),
            ]);
        })?;
        mk("CacheTo", &|p| {
            p.cache_to = Some(DockerCacheOption::with_params(
                "registry",
                [("ref", "ghcr.io/org/img:cache"), ("mode", "max"), ("compression", "zstd")],
            ));
        })?;
        mk("CacheFromEmpty", &|p| p.cache_from = Some(Vec::new()))?;
        mk("CacheDisabled", &|p| p.cache_disabled = Some(true))?;
        mk("CacheDisabledFalse", &|p| p.cache_disabled = Some(false))
    });
}

#[test]
fn names() {
    check("109-assets-names", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        let a = |scope: &dyn Construct, id: &str, asset_name: Option<&str>, display: Option<&str>| -> Result<()> {
            let x = DockerImageAsset::new(
                scope,
                id,
                with(&c.fixture("simple"), |p| {
                    p.extra_hash = Some(id.to_owned());
                    p.asset_name = asset_name.map(str::to_owned);
                    p.display_name = display.map(str::to_owned);
                }),
            )?;
            c.record(id, object! {"hash" => x.asset_hash(), "tag" => x.image_tag()}, None);
            Ok(())
        };
        a(&stack, "Plain", None, None)?;
        a(&stack, "AssetName", Some("my-image"), None)?;
        a(&stack, "Display", None, Some("Nice name / with stuff"))?;
        a(&stack, "Both", Some("my-image2"), Some("shown"))?;
        a(&stack, "EmptyDisplay", None, Some(""))?;
        a(&stack, "EmptyAssetName", Some(""), None)?;
        a(&Group::new(&Group::new(&stack, "Outer")?, "Inner")?, "Deep", None, None)?;
        a(&Group::new(&stack, "Wrapper")?, "Default", None, None)?;
        a(&Group::new(&stack, "Wrapper2")?, "Resource", None, None)
    });
}

#[test]
fn all_options() {
    check("111-assets-all-options", |app, c| {
        let props = StackProps { env: Environment::new("111111111111", "eu-west-1"), ..Default::default() };
        let stack = Stack::with_props(app, "Stack", props)?;
        let asset = DockerImageAsset::builder(&stack, "Image")
            .directory(c.fixture("custom-file"))
            .outputs(["type=docker"])
            .platform(Platform::linux_arm64())
            .network_mode(NetworkMode::host())
            .file("Dockerfile.prod")
            .target("final")
            .build_ssh("default")
            .build_secrets([("s", "src=x")])
            .build_contexts([("c", "docker-image://x")])
            .build_args([("Z", "1"), ("A", "2")])
            .extra_hash("extra")
            .exclude(["*.py"])
            .ignore_mode(IgnoreMode::Docker)
            .follow_symlinks(SymlinkFollowMode::Never)
            .asset_name("all")
            .display_name("All options")
            .cache_from(vec![DockerCacheOption::new("gha")])
            .cache_to(DockerCacheOption::new("inline"))
            .cache_disabled(true)
            .invalidation(DockerImageAssetInvalidationOptions::builder().extra_hash(true).build())
            .build()?;
        c.record("hash", asset.asset_hash(), None);
        c.record("uri", asset.image_uri(), &stack);
        Ok(())
    });
}

#[test]
fn dockerignore() {
    check("115-assets-dockerignore", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        for name in [
            "ignore-mixed",
            "ignore-crlf",
            "ignore-allowlist",
            "ignore-allowlist-deep",
            "ignore-order",
            "ignore-self",
            "ignore-case",
            "ignore-specials",
            "ignore-empty",
            "ignore-comment-only",
            "ignore-bom",
            "ignore-dockerfile-specific",
            "ignore-dockerfile-specific-both",
        ] {
            c.record(name, DockerImageAsset::new(&stack, name, props(&c.fixture(name)))?.asset_hash(), None);
        }
        Ok(())
    });
}

#[test]
fn dockerignore_and_exclude() {
    check("117-assets-dockerignore-plus-exclude", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        for (id, dir, exclude, mode) in [
            ("Reinclude", "ignore-mixed", vec!["!README.md"], None),
            ("ExcludeDockerfile", "tree", vec!["Dockerfile", "**/Dockerfile"], None),
            ("ExcludeAll", "tree", vec!["*"], None),
            ("ExcludeAllGlob", "tree", vec!["*"], Some(IgnoreMode::Glob)),
            ("ExcludeAllGit", "tree", vec!["*"], Some(IgnoreMode::Git)),
            ("ExcludeDockerignore", "ignore-mixed", vec![".dockerignore"], None),
        ] {
            let asset = DockerImageAsset::new(
                &stack,
                id,
                with(&c.fixture(dir), |p| {
                    p.exclude = Some(exclude.into());
                    p.ignore_mode = mode;
                }),
            )?;
            c.record(id, asset.asset_hash(), None);
        }
        Ok(())
    });
}

#[test]
fn block_external_refuses_an_external_link() {
    check("121-assets-block-external-error", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        DockerImageAsset::new(
            &stack,
            "Image",
            with(&c.fixture("symlinks-ext-file-only"), |p| {
                p.follow_symlinks = Some(SymlinkFollowMode::BlockExternal);
            }),
        )?;
        Ok(())
    });
}

#[test]
fn nested_output_folders() {
    check("123-assets-nested-cdk-out", |app, c| {
        let a = |scope: &dyn Construct, id: &str, mode: Option<IgnoreMode>| -> Result<()> {
            let stack = Stack::new(scope, id)?;
            let asset = DockerImageAsset::new(&stack, "Image", with(&c.fixture("tree"), |p| p.ignore_mode = mode))?;
            c.record(id, asset.asset_hash(), None);
            Ok(())
        };
        a(app, "Docker", None)?;
        a(app, "Glob", Some(IgnoreMode::Glob))?;
        a(app, "Git", Some(IgnoreMode::Git))?;
        let stage = Stage::new(app, "Stage", StageProps::default())?;
        a(&stage, "StageDocker", None)?;
        a(&stage, "StageGlob", Some(IgnoreMode::Glob))
    });
}

#[test]
fn same_asset_twice() {
    check("125-assets-same-asset-twice", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        let a = DockerImageAsset::new(&stack, "One", props(&c.fixture("simple")))?;
        let b = DockerImageAsset::new(&stack, "Two", props(&c.fixture("simple")))?;
        let copy = DockerImageAsset::new(&stack, "Copy", props(&c.fixture("simple-copy")))?;
        c.record("equal", vec![a.asset_hash() == b.asset_hash(), a.asset_hash() == copy.asset_hash()], None);
        output(&stack, "UriA", a.image_uri())?;
        output(&stack, "UriB", b.image_uri())?;
        Ok(())
    });
}

#[test]
fn nested_stacks() {
    check("127-assets-nested-stack", |app, c| {
        let stack = Stack::new(app, "Parent")?;
        let nested = Stack::nested(&stack, "Nested", NestedStackProps::default())?;
        let inner = Stack::nested(&nested, "Inner", NestedStackProps::default())?;
        for (id, s) in [("Parent", &stack), ("Nested", &nested), ("Inner", &inner)] {
            let asset = DockerImageAsset::new(
                s,
                format!("Image{id}"),
                with(&c.fixture("simple"), |p| p.extra_hash = Some(id.to_owned())),
            )?;
            output(s, "Uri", asset.image_uri())?;
            c.record(id, asset.image_tag(), None);
        }
        Ok(())
    });
}

#[test]
fn staging_disabled() {
    let context = object! {"aws:cdk:disable-asset-staging" => true};
    check_with(
        "129-assets-staging-disabled",
        |_| AppProps { context, ..Default::default() },
        |app, c| {
            let stack = Stack::new(app, "Stack")?;
            c.record("docker", DockerImageAsset::new(&stack, "Image", props(&c.fixture("simple")))?.asset_hash(), None);
            let tar =
                TarballImageAsset::builder(&stack, "Tar").tarball_file(c.fixture("tarballs/image.tar")).build()?;
            c.record("tarball", tar.asset_hash(), None);
            Ok(())
        },
    );
}

#[test]
fn errors() {
    check("131-assets-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let simple = c.fixture("simple");
        let t = |label: &str, dir: &str, change: &dyn Fn(&mut DockerImageAssetProps)| {
            c.attempt(label, |s, _| DockerImageAsset::new(s, "Image", with(dir, |p| change(p))).map(|_| ()));
        };
        let region = || Aws::region();
        t("missing directory", &c.fixture("does-not-exist"), &|_| {});
        t("missing Dockerfile", &c.fixture("no-dockerfile"), &|_| {});
        t("missing custom file", &simple, &|p| p.file = Some("Nope".into()));
        t("directory is a file", &c.fixture("simple/Dockerfile"), &|_| {});
        t("file is a directory", &simple, &|p| p.file = Some("lib".into()));
        t("absolute file is joined", &simple, &|p| p.file = Some("/Dockerfile".into()));
        t("token directory", &region(), &|_| {});
        t("token value in buildArgs", &simple, &|p| p.build_args = Some([("key", region())].into()));
        t("token key in buildArgs", &simple, &|p| p.build_args = Some([(region(), "v")].into()));
        t("lazy in buildArgs", &simple, &|p| p.build_args = Some([("key", Lazy::string(|| "x".into()))].into()));
        t("token in buildContexts", &simple, &|p| p.build_contexts = Some([("key", region())].into()));
        t("token in buildSecrets", &simple, &|p| p.build_secrets = Some([("key", region())].into()));
        t("token target", &simple, &|p| p.target = Some(region()));
        t("token buildSsh", &simple, &|p| p.build_ssh = Some(region()));
        t("token extraHash", &simple, &|p| p.extra_hash = Some(region()));
        t("token displayName", &simple, &|p| p.display_name = Some(region()));
        t("token outputs", &simple, &|p| p.outputs = Some([region()].into()));
        let list = CfnFn::split(",", &region(), None)?;
        t("token list", &simple, &|p| p.exclude = Some(list.clone().into()));
        t("token in platform", &simple, &|p| p.platform = Some(Platform::custom(region())));
        c.attempt("outside a stack", |_, a| DockerImageAsset::new(a, "Image", props(&simple)).map(|_| ()));
        c.attempt("duplicate id", |s, _| {
            DockerImageAsset::new(s, "Image", props(&simple))?;
            DockerImageAsset::new(s, "Image", props(&simple)).map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn forms_of_a_directory() {
    check("133-assets-directory-forms", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        for (id, directory) in [
            ("Absolute", c.fixture("simple")),
            ("Relative", "fixtures/simple".into()),
            ("DotRelative", "./fixtures/simple".into()),
            ("TrailingSlash", c.fixture("simple") + "/"),
            ("DotDot", c.fixture("tree") + "/../simple"),
            ("SymlinkRoot", c.fixture("symlink-to-simple")),
        ] {
            c.record(id, DockerImageAsset::new(&stack, id, props(&directory))?.asset_hash(), None);
        }
        c.attempt("cwd", |s, _| DockerImageAsset::new(s, "X", props(".")).map(|_| ()));
        Ok(())
    });
}

#[test]
fn tarballs_with_the_same_content() {
    check("135-assets-tarball-dedupe", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        for (id, file) in [("A", "image.tar"), ("B", "image-copy.tar"), ("C", "image.tgz")] {
            let tar =
                TarballImageAsset::builder(&stack, id).tarball_file(c.fixture(&format!("tarballs/{file}"))).build()?;
            c.record(id, tar.asset_hash(), None);
        }
        DockerImageAsset::new(&stack, "D", props(&c.fixture("simple")))?;
        Ok(())
    });
}

#[test]
fn tarball_errors() {
    check("137-assets-tarball-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let t = |label: &str, file: &str, display: Option<&str>| {
            c.attempt_synth(label, |s, _| {
                let x = TarballImageAsset::builder(s, "Tar")
                    .tarball_file(file)
                    .maybe_display_name(display.map(str::to_owned))
                    .build()?;
                c.record(label, x.asset_hash(), None);
                Ok(())
            });
        };
        t("missing", &c.fixture("tarballs/nope.tar"), None);
        t("missing relative", "nope.tar", None);
        t("directory", &c.fixture("tarballs/dir.tar"), None);
        t("relative ok", "fixtures/tarballs/image.tar", None);
        t("token", &Aws::region(), None);
        t("token displayName", &c.fixture("tarballs/image.tar"), Some(&Aws::region()));
        t("empty displayName", &c.fixture("tarballs/image.tar"), Some(""));
        Ok(())
    });
}

#[test]
fn symlinks() {
    check("119-assets-symlinks", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        for d in [
            "symlinks-internal",
            "symlinks-external",
            "symlinks-dangling",
            "symlinks-dir-loop",
            "symlinks-cycle",
            "symlinks-abs-internal",
            "symlinks-abs-external",
            "symlink-dockerfile",
            "symlinks-ignored-external",
        ] {
            for (name, mode) in [
                ("default", None),
                ("NEVER", Some(SymlinkFollowMode::Never)),
                ("ALWAYS", Some(SymlinkFollowMode::Always)),
                ("EXTERNAL", Some(SymlinkFollowMode::External)),
                ("BLOCK_EXTERNAL", Some(SymlinkFollowMode::BlockExternal)),
            ] {
                if d == "symlinks-abs-external" && name == "NEVER" {
                    continue; // The hash has the absolute path of the link's target in it.
                }
                let label = format!("{d} {name}");
                c.attempt(&label, |_, _| {
                    let asset =
                        DockerImageAsset::new(&stack, &label, with(&c.fixture(d), |p| p.follow_symlinks = mode))?;
                    c.record(&label, asset.asset_hash(), None);
                    Ok(())
                });
            }
        }
        // The deprecated option `follow` has the same four modes; Longshore has one name for them.
        for (name, mode) in [
            ("NEVER", SymlinkFollowMode::Never),
            ("ALWAYS", SymlinkFollowMode::Always),
            ("EXTERNAL", SymlinkFollowMode::External),
            ("BLOCK_EXTERNAL", SymlinkFollowMode::BlockExternal),
        ] {
            c.attempt(&format!("follow {name}"), |_, _| {
                let asset = DockerImageAsset::new(
                    &stack,
                    format!("follow-{name}"),
                    with(&c.fixture("symlinks-external"), |p| p.follow_symlinks = Some(mode)),
                )?;
                c.record(&format!("follow {name}"), asset.asset_hash(), None);
                Ok(())
            });
        }
        let wins = DockerImageAsset::new(
            &stack,
            "wins",
            with(&c.fixture("symlinks-external"), |p| p.follow_symlinks = Some(SymlinkFollowMode::Always)),
        )?;
        c.record("followSymlinks wins over follow", wins.asset_hash(), None);
        Ok(())
    });
}

#[test]
fn images_and_files() {
    check("141-assets-file-assets-mixed", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        Asset::builder(&stack, "Dir").path(c.fixture("simple")).build()?;
        DockerImageAsset::new(&stack, "Image", props(&c.fixture("simple")))?;
        Asset::builder(&stack, "File").path(c.fixture("tarballs/image.tar")).display_name("the tar").build()?;
        DockerImageAsset::new(&stack, "Image2", props(&c.fixture("dockerfile-only")))?;
        Ok(())
    });
}
