//! Stack synthesizers.

use std::rc::Rc;

use longshore::aws_ecr::Repository;
use longshore::aws_ecr_assets::TarballImageAsset;
use longshore::core::assets::DockerImageAssetSource;
use longshore::core::synthesizers::{
    BootstraplessSynthesizer, BootstraplessSynthesizerProps, CliCredentialsStackSynthesizer,
    CliCredentialsStackSynthesizerProps, DefaultStackSynthesizer, DefaultStackSynthesizerProps, LegacyStackSynthesizer,
    StackSynthesizer,
};
use longshore::object;
use longshore::prelude::*;

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
