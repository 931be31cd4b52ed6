//! Stack synthesizers.

use std::cell::OnceCell;
use std::rc::Rc;

use longshore::aws_ecr::Repository;
use longshore::aws_ecr_assets::TarballImageAsset;
use longshore::aws_s3_assets::Asset;
use longshore::aws_ssm::StringParameter;
use longshore::core::assets::{DockerImageAssetLocation, DockerImageAssetSource, FileAssetLocation, FileAssetSource};
use longshore::core::synthesis::SynthesisSession;
use longshore::core::synthesizers::{
    BootstraplessSynthesizer, BootstraplessSynthesizerProps, CliCredentialsStackSynthesizer,
    CliCredentialsStackSynthesizerProps, DefaultStackSynthesizer, DefaultStackSynthesizerProps, LegacyStackSynthesizer,
    StackSynthesizer, file_location, image_location,
};
use longshore::prelude::*;
use longshore::{array, object};
use longshore_assembly::{DockerImageDestination, FileDestination, FilePackaging, StackProperties};

use crate::assets::{image, image_with, props};
use crate::harness::{Context, check, check_with};

fn with_synthesizer(synthesizer: impl StackSynthesizer + 'static) -> StackProps {
    StackProps { synthesizer: Some(Rc::new(synthesizer)), ..Default::default() }
}

#[test]
fn qualifiers() {
    let context = object! {"@aws-cdk/core:bootstrapQualifier" => "ctxqual"};
    check_with(
        "201-synth-default-qualifier",
        |_| AppProps { context, ..Default::default() },
        |app, c| {
            let custom =
                DefaultStackSynthesizer::new(DefaultStackSynthesizerProps::builder().qualifier("custom").build());
            image(&Stack::with_props(app, "Prop", with_synthesizer(custom))?, c)?;
            image(&Stack::new(app, "Context")?, c)?;
            Ok(())
        },
    );
}

#[test]
fn no_bootstrap_rule() {
    check("203-synth-no-bootstrap-rule", |app, c| {
        let no_rule = || {
            DefaultStackSynthesizer::new(
                DefaultStackSynthesizerProps::builder().generate_bootstrap_version_rule(false).build(),
            )
        };
        image(&Stack::with_props(app, "NoRule", with_synthesizer(no_rule()))?, c)?;
        Stack::with_props(app, "Empty", with_synthesizer(no_rule()))?;
        Stack::new(app, "EmptyWithRule")?;
        let no_roles = DefaultStackSynthesizerProps::builder()
            .image_asset_publishing_role_arn("")
            .file_asset_publishing_role_arn("")
            .deploy_role_arn("")
            .lookup_role_arn("")
            .cloud_formation_execution_role("")
            .build();
        image(&Stack::with_props(app, "EmptyRoles", with_synthesizer(DefaultStackSynthesizer::new(no_roles)))?, c)?;
        Ok(())
    });
}

#[test]
fn bootstrapless() {
    check("207-synth-bootstrapless", |app, _| {
        let plain = Stack::with_props(app, "Plain", with_synthesizer(BootstraplessSynthesizer::default()))?;
        Repository::builder(&plain, "Repo").build()?;
        let roles = BootstraplessSynthesizerProps::builder()
            .deploy_role_arn("deploy:${AWS::Region}")
            .cloud_formation_execution_role_arn("exec:${AWS::AccountId}")
            .build();
        let props = StackProps {
            env: Environment::new("111111111111", "us-east-1"),
            ..with_synthesizer(BootstraplessSynthesizer::new(roles))
        };
        Repository::builder(&Stack::with_props(app, "Roles", props)?, "Repo").build()?;
        Ok(())
    });
}

#[test]
fn stages() {
    check("209-synth-stages", |app, c| {
        let env = Environment::new("111111111111", "us-east-1");
        let a = Stage::new(app, "Alpha", StageProps { env, ..Default::default() })?;
        let alpha = DefaultStackSynthesizer::new(DefaultStackSynthesizerProps::builder().qualifier("alpha").build());
        let s1 = Stack::with_props(&a, "App", with_synthesizer(alpha))?;
        image(&s1, c)?;
        let nested = Stack::nested(&s1, "Nested", NestedStackProps::default())?;
        let mut p = props(&c.fixture("simple"));
        p.extra_hash = Some("n".into());
        image_with(&nested, "Image", p)?;
        let b = Stage::new(app, "Beta", StageProps { stage_name: Some("beta-name".into()), ..Default::default() })?;
        let s2 = Stack::with_props(
            &b,
            "App",
            StackProps {
                stack_name: Some("ExplicitName".into()),
                ..with_synthesizer(CliCredentialsStackSynthesizer::default())
            },
        )?;
        image(&s2, c)?;
        let s3 = Stack::new(&b, "Other")?;
        s3.add_dependency_because(&s2, "because")?;
        Repository::builder(&s3, "Repo").build()?;
        Ok(())
    });
}

#[test]
fn legacy_and_errors() {
    let props = |_: &Context| AppProps {
        default_stack_synthesizer: Some(Rc::new(LegacyStackSynthesizer::new())),
        ..Default::default()
    };
    check_with("205-synth-legacy-context-and-errors", props, |app, c| {
        image(&Stack::new(app, "Stack")?, c)?;
        let tar = |s: &Stack| {
            TarballImageAsset::builder(s, "Tar").tarball_file(c.fixture("tarballs/image.tar")).build().map(|_| ())
        };
        c.attempt("legacy tarball", |_, a| {
            tar(&Stack::with_props(a, "L", with_synthesizer(LegacyStackSynthesizer::new()))?)
        });
        // A synthesizer is checked when it meets its stack.
        c.attempt("token in default synthesizer", |_, a| {
            let p = DefaultStackSynthesizerProps::builder()
                .image_assets_repository_name(format!("x-{}", Aws::region()))
                .build();
            Stack::with_props(a, "T", with_synthesizer(DefaultStackSynthesizer::new(p))).map(|_| ())
        });
        c.attempt("token in cli synthesizer", |_, a| {
            let p = CliCredentialsStackSynthesizerProps::builder().docker_tag_prefix(Aws::region()).build();
            Stack::with_props(a, "T", with_synthesizer(CliCredentialsStackSynthesizer::new(p))).map(|_| ())
        });
        c.attempt_synth("same synthesizer for two stacks", |_, a| {
            let shared: Rc<dyn StackSynthesizer> = Rc::new(DefaultStackSynthesizer::default());
            for id in ["A", "B"] {
                Stack::with_props(a, id, StackProps { synthesizer: Some(Rc::clone(&shared)), ..Default::default() })?;
            }
            Ok(())
        });
        let bare = |a: &App| Stack::with_props(a, "B", with_synthesizer(BootstraplessSynthesizer::default()));
        c.attempt("bootstrapless image", |_, a| image(&bare(a)?, c).map(|_| ()));
        c.attempt("bootstrapless tarball", |_, a| tar(&bare(a)?));
        let direct = |label: &str, change: &dyn Fn(&mut DockerImageAssetSource)| {
            c.attempt(label, |s, _| {
                let mut source = DockerImageAssetSource { source_hash: "abc".into(), ..Default::default() };
                change(&mut source);
                s.synthesizer().add_docker_image_asset(source).map(|_| ())
            });
        };
        let args = || Some([("a".to_owned(), "b".to_owned())].into());
        direct("direct: neither directory nor executable", &|_| {});
        direct("direct: both", &|x| {
            x.directory_name = Some("d".into());
            x.executable = Some(vec!["e".into()]);
        });
        direct("direct: buildArgs with executable", &|x| {
            x.executable = Some(vec!["e".into()]);
            x.docker_build_args = args();
        });
        direct("direct: buildSecrets with executable (not checked)", &|x| {
            x.executable = Some(vec!["e".into()]);
            x.docker_build_secrets = args();
        });
        direct("direct: target with executable", &|x| {
            x.executable = Some(vec!["e".into()]);
            x.docker_build_target = Some("t".into());
        });
        direct("direct: token displayName", &|x| {
            x.directory_name = Some("d".into());
            x.display_name = Some(Aws::region());
        });
        Ok(())
    });
}

fn file(stack: &Stack, c: &Context) -> Result<Asset> {
    Asset::builder(stack, "File").path(c.fixture("simple")).build()
}

fn in_ireland() -> StackProps {
    StackProps { env: Environment::new("111111111111", "eu-west-1"), ..Default::default() }
}

#[test]
fn custom_names() {
    check("800-synth-custom-names", |app, c| {
        let props = DefaultStackSynthesizerProps::builder()
            .qualifier("qual")
            .file_assets_bucket_name("b-${Qualifier}-${AWS::AccountId}-${AWS::Region}")
            .image_assets_repository_name("r-${Qualifier}-${AWS::Region}")
            .bucket_prefix("pre/")
            .docker_tag_prefix("tag-")
            .deploy_role_arn("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/deploy")
            .file_asset_publishing_role_arn("arn:aws:iam::1:role/file-${Qualifier}")
            .image_asset_publishing_role_arn("arn:aws:iam::1:role/image")
            .lookup_role_arn("arn:aws:iam::1:role/lookup")
            .cloud_formation_execution_role("arn:aws:iam::1:role/exec")
            .bootstrap_stack_version_ssm_parameter("/my/${Qualifier}/version")
            .build();
        let synthesizer = || with_synthesizer(DefaultStackSynthesizer::new(props.clone()));
        image(&Stack::with_props(app, "Agnostic", synthesizer())?, c)?;
        image(&Stack::with_props(app, "Fixed", StackProps { env: in_ireland().env, ..synthesizer() })?, c)?;
        Ok(())
    });
}

#[test]
fn external_ids() {
    check("801-synth-external-ids", |app, c| {
        let tag = |v: &str| object! {"Tags" => array![object! {"Key" => "k", "Value" => v}]};
        let mut file_options = tag("file");
        file_options.insert("TransitiveTagKeys".into(), array!["k"]);
        let props = DefaultStackSynthesizerProps::builder()
            .deploy_role_external_id("d")
            .file_asset_publishing_external_id("f")
            .image_asset_publishing_external_id("i")
            .lookup_role_external_id("l")
            .deploy_role_additional_options(tag("deploy"))
            .file_asset_publishing_role_additional_options(file_options)
            .image_asset_publishing_role_additional_options(tag("image"))
            .lookup_role_additional_options(tag("lookup"))
            .build();
        let s = Stack::with_props(
            app,
            "Stack",
            StackProps { env: in_ireland().env, ..with_synthesizer(DefaultStackSynthesizer::new(props)) },
        )?;
        image(&s, c)?;
        file(&s, c)?;
        Ok(())
    });
}

#[test]
fn cli_credentials() {
    check("803-synth-cli-credentials", |app, c| {
        let builder = CliCredentialsStackSynthesizerProps::builder;
        c.omit(&["short bucket name"]); // Names of imported buckets are not checked.
        let all = builder()
            .file_assets_bucket_name("bucket")
            .image_assets_repository_name("repo")
            .qualifier("q")
            .bucket_prefix("p/")
            .docker_tag_prefix("t-")
            .build();
        for (id, props, env) in [
            ("Default", builder().build(), Environment::default()),
            ("All", all, Environment::default()),
            ("Fixed", builder().build(), in_ireland().env),
        ] {
            let s = Stack::with_props(
                app,
                id,
                StackProps { env, ..with_synthesizer(CliCredentialsStackSynthesizer::new(props)) },
            )?;
            image(&s, c)?;
            file(&s, c)?;
        }
        Ok(())
    });
}

#[test]
fn legacy_assets() {
    check("804-synth-legacy-assets", |app, c| {
        let s = Stack::with_props(app, "Stack", with_synthesizer(LegacyStackSynthesizer::new()))?;
        let mut p = props(&c.fixture("simple"));
        p.build_args = Some([("a", "1")].into());
        p.target = Some("t".into());
        let a = image_with(&s, "Image", p)?;
        c.record("image", vec![a.image_uri().to_owned(), a.repository().repository_name()], &s);
        let f = file(&s, c)?;
        c.record("file", vec![f.s3_bucket_name(), f.s3_object_key()], &s);
        Asset::builder(&s, "Again").path(c.fixture("simple")).build()?;
        Ok(())
    });
}

#[test]
fn legacy_repository() {
    let context =
        object! {"@aws-cdk/core:assetEcrRepositoryName" => "ignored", "assets-ecr-repository-name" => "my-repo"};
    check_with(
        "805-synth-legacy-repository-override",
        |_| AppProps { context, ..Default::default() },
        |app, c| {
            image(&Stack::with_props(app, "Stack", with_synthesizer(LegacyStackSynthesizer::new()))?, c)?;
            Ok(())
        },
    );
}

#[test]
fn bootstrapless_roles() {
    check("806-synth-bootstrapless-roles", |app, _| {
        let builder = BootstraplessSynthesizerProps::builder;
        let st = |scope: &dyn Construct, id: &str, props| -> Result<()> {
            let s = Stack::with_props(scope, id, with_synthesizer(BootstraplessSynthesizer::new(props)))?;
            CfnResource::new(&s, "R", "Some::Type", object! {}).map(|_| ())
        };
        st(
            app,
            "Both",
            builder()
                .deploy_role_arn("arn:${AWS::Partition}:iam::1:role/d")
                .cloud_formation_execution_role_arn("arn:aws:iam::1:role/e")
                .build(),
        )?;
        st(app, "One", builder().cloud_formation_execution_role_arn("arn:aws:iam::1:role/e").build())?;
        let stage = Stage::new(app, "Stage", StageProps { env: in_ireland().env, ..Default::default() })?;
        st(
            &stage,
            "Inner",
            builder().deploy_role_arn("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/d-${AWS::Region}").build(),
        )
    });
}

#[test]
fn nested_assets() {
    check("809-synth-nested-assets", |app, c| {
        let prefixes =
            DefaultStackSynthesizerProps::builder().bucket_prefix("files/").docker_tag_prefix("img-").build();
        let s = Stack::with_props(app, "Stack", with_synthesizer(DefaultStackSynthesizer::new(prefixes)))?;
        let n = Stack::nested(&s, "Nested", NestedStackProps::default())?;
        let d = Stack::nested(&n, "Deep", NestedStackProps::default())?;
        image(&d, c)?;
        Asset::builder(&d, "File").path(c.fixture("simple")).deploy_time(true).build()?;
        file(&s, c)?;
        Ok(())
    });
}

#[test]
fn destinations() {
    check("810-synth-destinations", |app, c| {
        let e = |account: Option<&str>, region: Option<&str>| Environment {
            account: account.map(Into::into),
            region: region.map(Into::into),
        };
        for (id, env) in [
            ("Agnostic", e(None, None)),
            ("Account", e(Some("111111111111"), None)),
            ("Region", e(None, Some("eu-west-1"))),
            ("Fixed", e(Some("111111111111"), Some("eu-west-1"))),
            ("China", e(Some("111111111111"), Some("cn-north-1"))),
        ] {
            image(&Stack::with_props(app, id, StackProps { env, ..Default::default() })?, c)?;
        }
        Ok(())
    });
}

#[test]
fn direct_assets() {
    check("812-synth-direct-assets", |app, c| {
        let s = Stack::with_props(app, "Stack", in_ireland())?;
        let y = s.synthesizer();
        let file = |label: &str, source: FileAssetSource| -> Result<()> {
            let l = y.add_file_asset(source)?;
            c.record(
                label,
                object! {
                    "bucketName" => l.bucket_name,
                    "objectKey" => l.object_key,
                    "httpUrl" => l.http_url.as_str(),
                    "s3Url" => l.http_url,
                    "s3ObjectUrl" => l.s3_object_url,
                    "s3ObjectUrlWithPlaceholders" => l.s3_object_url_with_placeholders,
                },
                &s,
            );
            Ok(())
        };
        let image = |label: &str, source: DockerImageAssetSource| -> Result<()> {
            let l = y.add_docker_image_asset(source)?;
            c.record(
                label,
                object! {"imageUri" => l.image_uri, "repositoryName" => l.repository_name, "imageTag" => l.image_tag},
                &s,
            );
            Ok(())
        };
        let f = |hash: &str| FileAssetSource { source_hash: hash.into(), ..Default::default() };
        let i = |hash: &str| DockerImageAssetSource { source_hash: hash.into(), ..Default::default() };
        file(
            "file",
            FileAssetSource {
                file_name: Some("some/file.txt".into()),
                packaging: Some(FilePackaging::File),
                display_name: Some("Shown".into()),
                ..f("hash1")
            },
        )?;
        file(
            "zip",
            FileAssetSource {
                file_name: Some("dir".into()),
                packaging: Some(FilePackaging::Zip),
                deploy_time: Some(true),
                ..f("hash2")
            },
        )?;
        file("executable", FileAssetSource { executable: Some(vec!["make".into(), "it".into()]), ..f("hash3") })?;
        image(
            "image",
            DockerImageAssetSource {
                directory_name: Some("dir".into()),
                docker_file: Some("D".into()),
                docker_build_args: Some([("a".to_owned(), "b".to_owned())].into()),
                asset_name: Some("name".into()),
                ..i("hash4")
            },
        )?;
        image(
            "image executable",
            DockerImageAssetSource { executable: Some(vec!["docker".into(), "load".into()]), ..i("hash5") },
        )?;
        image("again", DockerImageAssetSource { executable: Some(vec!["other".into()]), ..i("hash5") })
    });
}

#[test]
fn order_of_the_manifest() {
    check("813-synth-manifest-order", |app, _| {
        let s = |scope: &dyn Construct, id: &str| -> Result<Stack> {
            let x = Stack::new(scope, id)?;
            CfnResource::new(&x, "R", "Some::Type", object! {})?;
            Ok(x)
        };
        let (z, a, m) = (s(app, "Zeta")?, s(app, "Alpha")?, s(app, "Mid")?);
        z.add_dependency(&m)?;
        a.add_dependency(&z)?;
        let stage = Stage::new(app, "Between", StageProps::default())?;
        let b = s(&stage, "B")?;
        b.add_dependency(&s(&stage, "A")?)?;
        let nested = Stack::nested(&a, "Nested", NestedStackProps::default())?;
        s(&nested.node().root_node(), "Last")?;
        Ok(())
    });
}

#[test]
fn lookup_roles() {
    check("802-synth-lookup-role", |app, _| {
        let builder = DefaultStackSynthesizerProps::builder;
        for (id, props) in [
            ("Default", builder().build()),
            ("NotUsed", builder().use_lookup_role_for_stack_operations(false).build()),
            ("Used", builder().use_lookup_role_for_stack_operations(true).lookup_role_external_id("x").build()),
            ("Empty", builder().lookup_role_arn("").build()),
            ("Custom", builder().lookup_role_arn("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/own").build()),
        ] {
            let synthesizer = with_synthesizer(DefaultStackSynthesizer::new(props));
            let s = Stack::with_props(app, id, StackProps { env: in_ireland().env, ..synthesizer })?;
            StringParameter::value_from_lookup(&s, &format!("/{id}"))?;
        }
        Ok(())
    });
}

/// A synthesizer of one's own: what it needs is there already.
#[derive(Default)]
struct Own(OnceCell<Stack>);

impl StackSynthesizer for Own {
    fn for_stack(&self) -> Rc<dyn StackSynthesizer> {
        Rc::new(Self::default())
    }

    fn bind(&self, stack: &Stack) -> Result<()> {
        self.0.get_or_init(|| stack.clone());
        Ok(())
    }

    fn add_file_asset(&self, asset: FileAssetSource) -> Result<FileAssetLocation> {
        let object_key = format!("{}.zip", asset.source_hash);
        let to = FileDestination { bucket_name: "own".into(), object_key, ..Default::default() };
        Ok(file_location(&self.0.get().cloned().unwrap(), &to))
    }

    fn add_docker_image_asset(&self, asset: DockerImageAssetSource) -> Result<DockerImageAssetLocation> {
        let image_tag = format!("own-{}", &asset.source_hash[..8]);
        let to = DockerImageDestination { repository_name: "own".into(), image_tag, ..Default::default() };
        Ok(image_location(&self.0.get().cloned().unwrap(), &to))
    }

    fn synthesize(&self, session: &SynthesisSession) -> Result<()> {
        let stack = self.0.get().cloned().unwrap();
        session.write_file(stack.template_file(), stack.template_text()?);
        let properties = StackProperties {
            parameters: Some([("p".to_owned(), "1".to_owned())].into_iter().collect()),
            assume_role_arn: Some("arn:own".into()),
            additional_dependencies: Some(Vec::new()),
            ..Default::default()
        };
        session.add_stack(&stack, properties, &[])
    }
}

#[test]
fn own_class() {
    check("808-synth-own-class", |app, c| {
        let s = Stack::with_props(app, "Stack", with_synthesizer(Own::default()))?;
        image(&s, c)?;
        let value = file(&s, c)?.http_url().into();
        CfnOutput::new(&s, "Url", CfnOutputProps { value, ..Default::default() }).map(|_| ())
    });
}

#[test]
fn refusals() {
    check("811-synth-errors", |_, c| {
        let builder = DefaultStackSynthesizerProps::builder;
        let st = |label: &str, props: DefaultStackSynthesizerProps| {
            c.attempt_synth(label, |_, a| {
                Stack::with_props(a, "S", with_synthesizer(DefaultStackSynthesizer::new(props))).map(|_| ())
            });
        };
        st("empty qualifier", builder().qualifier("").build());
        st("long qualifier", builder().qualifier("x".repeat(11)).build());
        st("odd qualifier", builder().qualifier("a_b").build());
        st("token bucket", builder().file_assets_bucket_name(Aws::region()).build());
        st("token repository", builder().image_assets_repository_name(format!("r-{}", Aws::account_id())).build());
        st("token role", builder().deploy_role_arn(Aws::stack_id()).build());
        let h = || FileAssetSource { source_hash: "h".into(), ..Default::default() };
        let f = |label: &str, asset: FileAssetSource| {
            c.attempt(label, |t, _| t.synthesizer().add_file_asset(asset).map(|_| ()));
        };
        let (x, packaging) = (|| Some("x".to_owned()), || Some(FilePackaging::File));
        f("no packaging", FileAssetSource { file_name: x(), ..h() });
        f("no file", FileAssetSource { packaging: packaging(), ..h() });
        let executable = Some(vec!["e".into()]);
        f("file and executable", FileAssetSource { file_name: x(), packaging: packaging(), executable, ..h() });
        c.attempt("not bound", |_, _| {
            let asset = FileAssetSource { file_name: x(), packaging: packaging(), ..h() };
            DefaultStackSynthesizer::default().add_file_asset(asset).map(|_| ())
        });
        c.attempt_synth("bound twice", |_, a| {
            let shared: Rc<dyn StackSynthesizer> = Rc::new(DefaultStackSynthesizer::default());
            for id in ["A", "B"] {
                Stack::with_props(a, id, StackProps { synthesizer: Some(Rc::clone(&shared)), ..Default::default() })?;
            }
            Ok(())
        });
        Ok(())
    });
}
