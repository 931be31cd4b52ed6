//! Image and file assets.

use longshore::aws_ecr_assets::{
    DockerBuildSecret, DockerCacheOption, DockerImageAsset, DockerImageAssetInvalidationOptions, DockerImageAssetProps,
    NetworkMode, Platform, StringMap, Strings, TarballImageAsset,
};
use longshore::aws_iam::{Role, ServicePrincipal, User};
use longshore::aws_s3_assets::Asset;
use longshore::core::assets::{AssetStaging, IgnoreMode, SymlinkFollowMode};
use longshore::core::value::Value;
use longshore::prelude::*;
use longshore::{array, object};

use crate::harness::{Context, check, check_with};

/// The properties of a directory, for those that a macro would have to name one by one.
pub(crate) fn props(directory: &str) -> DockerImageAssetProps {
    DockerImageAssetProps { directory: directory.to_owned(), ..Default::default() }
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
        // Differs(cdk): failed-constructor.
        let left = |id: &str| -> Result<()> {
            if stack.node().try_find_child(id).is_none() {
                Group::new(&Group::new(&stack, id)?, "Staging")?;
            }
            Ok(())
        };
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
                AssetStaging::clear_asset_hash_cache();
                c.attempt(&label, |_, _| {
                    let asset =
                        DockerImageAsset::new(&stack, &label, with(&c.fixture(d), |p| p.follow_symlinks = mode))?;
                    c.record(&label, asset.asset_hash(), None);
                    Ok(())
                });
                left(&label)?;
            }
        }
        // The deprecated option `follow` has the same four modes; Longshore has one name for them.
        for (name, mode) in [
            ("NEVER", SymlinkFollowMode::Never),
            ("ALWAYS", SymlinkFollowMode::Always),
            ("EXTERNAL", SymlinkFollowMode::External),
            ("BLOCK_EXTERNAL", SymlinkFollowMode::BlockExternal),
        ] {
            AssetStaging::clear_asset_hash_cache();
            c.attempt(&format!("follow {name}"), |_, _| {
                let asset = DockerImageAsset::new(
                    &stack,
                    format!("follow-{name}"),
                    with(&c.fixture("symlinks-external"), |p| p.follow_symlinks = Some(mode)),
                )?;
                c.record(&format!("follow {name}"), asset.asset_hash(), None);
                Ok(())
            });
            left(&format!("follow-{name}"))?;
        }
        AssetStaging::clear_asset_hash_cache();
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

/// Makes an image of the fixture "simple" with an output, and records its hash.
fn recorded(c: &Context, stack: &Stack, id: &str, change: &dyn Fn(&mut DockerImageAssetProps)) -> Result<()> {
    let asset = image_with(stack, id, with(&c.fixture("simple"), |p| change(p)))?;
    c.record(id, asset.asset_hash(), None);
    Ok(())
}

#[test]
fn build_args() {
    check("700-assets-build-args", |app, c| {
        c.omit(&["number value", "undefined value"]);
        let s = Stack::new(app, "Stack")?;
        let i = |id: &str, args: StringMap| recorded(c, &s, id, &|p| p.build_args = Some(args.clone()));
        i("None", StringMap::default())?;
        i("Ab", [("a", "1"), ("b", "2")].into())?;
        i("Ba", [("b", "2"), ("a", "1")].into())?;
        i("Empty", [("a", "")].into())?;
        i("Quoted", [("a", "x \"y\" \\ $HOME\n")].into())?;
        i("IntegerKeys", [("b", "1"), ("2", "x"), ("1", "y")].into())?;
        let a = |label: &str, args: StringMap| {
            c.attempt_synth(label, |t, _| {
                image_with(t, "Image", with(&c.fixture("simple"), |p| p.build_args = Some(args))).map(|_| ())
            });
        };
        a("token value", [("x", Aws::region())].into());
        a("token key", [(Aws::region(), "x")].into());
        Ok(())
    });
}

#[test]
fn secrets_and_ssh() {
    check("701-assets-secrets-ssh", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let secrets = |id: &str, m: StringMap| recorded(c, &s, id, &|p| p.build_secrets = Some(m.clone()));
        secrets("Src", [("id1", DockerBuildSecret::from_src("file.txt"))].into())?;
        let file = DockerBuildSecret::from_src("/abs/file");
        secrets("Env", [("id1", file.clone()), ("id2", "type=env,env=TOKEN".to_owned())].into())?;
        secrets("Reversed", [("id2", "type=env,env=TOKEN".to_owned()), ("id1", file)].into())?;
        for (id, ssh) in [("Ssh", "default"), ("SshKey", "default=/home/key"), ("SshEmpty", "")] {
            recorded(c, &s, id, &|p| p.build_ssh = Some(ssh.into()))?;
        }
        c.attempt("token secret", |t, _| {
            image_with(
                t,
                "Image",
                with(&c.fixture("simple"), |p| p.build_secrets = Some([("x", Aws::region())].into())),
            )
            .map(|_| ())
        });
        c.attempt_synth("token ssh", |t, _| {
            image_with(t, "Image", with(&c.fixture("simple"), |p| p.build_ssh = Some(Aws::region()))).map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn networks_and_platforms() {
    check("702-assets-network-platform", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let modes = [
            NetworkMode::default_network(),
            NetworkMode::host(),
            NetworkMode::none(),
            NetworkMode::from_container("abc"),
            NetworkMode::custom("x"),
        ];
        for (id, mode) in ["Default", "Host", "None", "Container"].into_iter().zip(&modes) {
            recorded(c, &s, id, &|p| p.network_mode = Some(mode.clone()))?;
        }
        recorded(c, &s, "CustomNet", &|p| p.network_mode = Some(NetworkMode::custom("my net")))?;
        recorded(c, &s, "Amd", &|p| p.platform = Some(Platform::linux_amd64()))?;
        recorded(c, &s, "Arm", &|p| p.platform = Some(Platform::linux_arm64()))?;
        recorded(c, &s, "CustomPlatform", &|p| p.platform = Some(Platform::custom("linux/s390x")))?;
        recorded(c, &s, "Both", &|p| {
            p.network_mode = Some(NetworkMode::host());
            p.platform = Some(Platform::linux_arm64());
        })?;
        c.record("modes", modes.iter().map(|m| m.mode().to_owned()).collect::<Vec<_>>(), None);
        c.record(
            "platforms",
            [Platform::linux_amd64(), Platform::linux_arm64()].map(|p| p.platform().to_owned()).to_vec(),
            None,
        );
        Ok(())
    });
}

#[test]
fn invalidation() {
    check("703-assets-invalidation", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let full = |p: &mut DockerImageAssetProps| {
            p.extra_hash = Some("e".into());
            p.build_args = Some([("a", "1")].into());
            p.build_contexts = Some([("c", "docker-image://x")].into());
            p.build_secrets = Some([("s", "src=x")].into());
            p.build_ssh = Some("default".into());
            p.target = Some("t".into());
            p.file = Some("Dockerfile".into());
            p.network_mode = Some(NetworkMode::host());
            p.platform = Some(Platform::linux_arm64());
            p.outputs = Some(["type=local,dest=x"].into());
        };
        recorded(c, &s, "Full", &|p| full(p))?;
        recorded(c, &s, "Bare", &|_| {})?;
        type Options = DockerImageAssetInvalidationOptions;
        type Setter = fn(&mut Options, bool);
        let set: [(&str, Setter); 11] = [
            ("extraHash", |o, v| o.extra_hash = Some(v)),
            ("buildArgs", |o, v| o.build_args = Some(v)),
            ("buildContexts", |o, v| o.build_contexts = Some(v)),
            ("buildSecrets", |o, v| o.build_secrets = Some(v)),
            ("buildSsh", |o, v| o.build_ssh = Some(v)),
            ("target", |o, v| o.target = Some(v)),
            ("file", |o, v| o.file = Some(v)),
            ("repositoryName", |_, _| {}), // An option that is no more.
            ("networkMode", |o, v| o.network_mode = Some(v)),
            ("platform", |o, v| o.platform = Some(v)),
            ("outputs", |o, v| o.outputs = Some(v)),
        ];
        let i = |id: &str, options: &dyn Fn(&mut Options)| {
            recorded(c, &s, id, &|p| {
                full(p);
                let mut o = Options::default();
                options(&mut o);
                p.invalidation = Some(o);
            })
        };
        for (name, f) in set {
            i(&format!("Without-{name}"), &|o| f(o, false))?;
        }
        i("AllOff", &|o| set.iter().for_each(|(_, f)| f(o, false)))?;
        i("AllOn", &|o| set.iter().for_each(|(_, f)| f(o, true)))?;
        i("EmptyInvalidation", &|_| {})
    });
}

#[test]
fn caches() {
    check("704-assets-cache", |app, c| {
        let i = |id: &str, change: &dyn Fn(&mut DockerImageAssetProps)| -> Result<()> {
            let s = Stack::new(app, id)?;
            let asset = image_with(&s, "Image", with(&c.fixture("simple"), |p| change(p)))?;
            c.record(id, asset.asset_hash(), None);
            Ok(())
        };
        i("FromOne", &|p| {
            p.cache_from = Some(vec![DockerCacheOption::with_params("registry", [("ref", "x/y:cache")])])
        })?;
        i("FromMany", &|p| {
            p.cache_from = Some(vec![
                DockerCacheOption::with_params("registry", [("ref", "a"), ("b", "1")]),
                DockerCacheOption::new("gha"),
            ]);
            p.cache_to =
                Some(DockerCacheOption::with_params("s3", [("region", "r"), ("bucket", "b"), ("mode", "max")]));
        })?;
        i("Empty", &|p| {
            p.cache_from = Some(Vec::new());
            p.cache_to = Some(DockerCacheOption::new("inline"));
        })?;
        i("EmptyParams", &|p| p.cache_from = Some(vec![DockerCacheOption::with_params("gha", StringMap::default())]))?;
        i("Disabled", &|p| p.cache_disabled = Some(true))?;
        i("NotDisabled", &|p| p.cache_disabled = Some(false))?;
        i("Outputs", &|p| p.outputs = Some(["type=local,dest=out", "type=tar"].into()))?;
        i("NoOutputs", &|p| p.outputs = Some(Strings::default()))
    });
}

#[test]
fn tarballs() {
    check("705-assets-tarball", |app, c| {
        let folder = c.fixture("tarballs");
        let mut names: Vec<String> =
            fs_err::read_dir(&folder)?.map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.retain(|n| n.ends_with(".tar"));
        names.sort();
        let s = Stack::new(app, "Stack")?;
        for (i, n) in names.iter().enumerate() {
            let shown = (i == 0).then(|| "Shown".to_owned());
            let a = TarballImageAsset::builder(&s, format!("T{i}"))
                .tarball_file(format!("{folder}/{n}"))
                .maybe_display_name(shown)
                .build()?;
            c.record(
                n,
                object! {
                    "hash" => a.asset_hash(),
                    "tag" => a.image_tag(),
                    "uri" => a.image_uri(),
                    "repository" => a.repository().repository_name(),
                },
                &s,
            );
        }
        let env = Environment::new("111111111111", "eu-west-1");
        let t = Stack::new(&Stage::new(app, "Stage", StageProps { env, ..Default::default() })?, "S")?;
        let a = TarballImageAsset::builder(&t, "T").tarball_file(format!("{folder}/{}", names[0])).build()?;
        c.record("in stage", vec![a.asset_hash().to_owned(), a.image_uri().to_owned()], &t);
        Ok(())
    });
}

#[test]
fn ignore_modes() {
    check("709-assets-ignore-modes", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let tree =
            if std::path::Path::new(&c.fixture("tree")).join("Dockerfile").exists() { "tree" } else { "ignore-mixed" };
        for (l, mode) in [("GLOB", IgnoreMode::Glob), ("GIT", IgnoreMode::Git), ("DOCKER", IgnoreMode::Docker)] {
            for (k, exclude) in [
                ("None", None),
                ("Star", Some(vec!["*.md"])),
                ("Negated", Some(vec!["**", "!Dockerfile"])),
                ("Folder", Some(vec!["sub"])),
            ] {
                let asset = DockerImageAsset::new(
                    &s,
                    format!("{l}{k}"),
                    with(&c.fixture(tree), |p| {
                        p.exclude = exclude.map(Into::into);
                        p.ignore_mode = Some(mode);
                    }),
                )?;
                c.record(&format!("{l} {k}"), asset.asset_hash(), None);
            }
        }
        Ok(())
    });
}

#[test]
fn one_image_in_two_stacks() {
    check("710-assets-two-stacks", |app, c| {
        for id in ["A", "B"] {
            c.record(id, image(&Stack::new(app, id)?, c)?.image_tag(), None);
        }
        image(&Stack::new(&Stage::new(app, "Stage", StageProps::default())?, "S")?, c)?;
        image(&Stack::nested(&Stack::new(app, "C")?, "N", NestedStackProps::default())?, c)?;
        Ok(())
    });
}

#[test]
fn resource_metadata() {
    let context = object! {"aws:cdk:enable-asset-metadata" => true};
    check_with(
        "711-assets-resource-metadata",
        |_| AppProps { context, ..Default::default() },
        |app, c| {
            let s = Stack::new(app, "Stack")?;
            let image = DockerImageAsset::builder(&s, "Image")
                .directory(c.fixture("simple"))
                .file("Dockerfile")
                .build_args([("a", "1")])
                .target("t")
                .build_secrets([("s", "src=x")])
                .build_ssh("default")
                .outputs(["type=tar"])
                .cache_from(vec![DockerCacheOption::new("gha")])
                .build()?;
            let file = Asset::builder(&s, "File").path(c.fixture("simple")).build()?;
            image.add_resource_metadata(&CfnResource::new(&s, "OfImage", "Some::Type", object! {"X" => 1})?, "X");
            file.add_resource_metadata(&CfnResource::new(&s, "OfFile", "Some::Type", object! {"X" => 1})?, "Code");
            let t = Stack::new(&Stage::new(app, "Stage", StageProps::default())?, "S")?;
            let inner = Asset::builder(&t, "File").path(c.fixture("simple")).build()?;
            inner.add_resource_metadata(&CfnResource::new(&t, "R", "Some::Type", object! {})?, "Code");
            Ok(())
        },
    );
}

#[test]
fn extra_hash_and_salt() {
    check("113-assets-extra-hash-and-salt", |app, c| {
        let hash = |id: &str, extra: Option<&str>, salt: Option<Value>, clear: bool| -> Result<()> {
            if clear {
                AssetStaging::clear_asset_hash_cache();
            }
            let stack = Stack::new(app, id)?;
            if let Some(salt) = salt {
                stack.node().set_context("@aws-cdk/core:assetHashSalt", salt)?;
            }
            let props = with(&c.fixture("simple"), |p| p.extra_hash = extra.map(str::to_owned));
            c.record(id, DockerImageAsset::new(&stack, "Image", props)?.asset_hash(), None);
            Ok(())
        };
        hash("None", None, None, true)?;
        hash("Extra", Some("extra"), None, true)?;
        hash("EmptyExtra", Some(""), None, true)?;
        hash("SaltOnly", None, Some("salt".into()), true)?;
        hash("Both", Some("extra"), Some("salt".into()), true)?;
        hash("NumberSalt", None, Some(7.into()), true)?;
        hash("BeforeCached", None, None, true)?;
        hash("SaltButCached", None, Some("salt".into()), false)
    });
}

#[test]
fn repository_names_are_deprecated() {
    check("139-assets-deprecated-repository-name", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        let named = |invalidation| {
            with(&c.fixture("simple"), |p| {
                p.repository_name = Some("my-repo".into());
                p.invalidation = invalidation;
            })
        };
        let ignored = DockerImageAssetInvalidationOptions { repository_name: Some(false), ..Default::default() };
        c.record("with", DockerImageAsset::new(&stack, "A", named(None))?.asset_hash(), None);
        c.record("without", DockerImageAsset::new(&stack, "B", props(&c.fixture("simple")))?.asset_hash(), None);
        c.record("invalidation false", DockerImageAsset::new(&stack, "C", named(Some(ignored)))?.asset_hash(), None);
        Ok(())
    });
}

#[test]
fn readers_of_files() {
    check("1715-s3-assets-readers", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("ec2.amazonaws.com")).build()?;
        let user = User::builder(&s, "User").build()?;
        let one = Asset::builder(&s, "One")
            .path(c.fixture("simple/Dockerfile"))
            .readers(vec![(&role).into(), (&user).into()])
            .build()?;
        let two = Asset::builder(&s, "Two").path(c.fixture("simple")).build()?;
        two.grant_read(&user)?;
        let bucket = one.bucket();
        c.record("bucket", array![bucket.bucket_name(), bucket.bucket_arn(), two.is_file(), two.is_zip_archive()], &s);
        c.attempt("empty path", |stack, _| Asset::builder(stack, "A").path("").build().map(|_| ()));
        Ok(())
    });
}
