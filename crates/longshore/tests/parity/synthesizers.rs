//! Stack synthesizers.

use std::rc::Rc;

use longshore::aws_ecr::Repository;
use longshore::core::synthesizers::{
    BootstraplessSynthesizer, BootstraplessSynthesizerProps, CliCredentialsStackSynthesizer, DefaultStackSynthesizer,
    DefaultStackSynthesizerProps, StackSynthesizer,
};
use longshore::object;
use longshore::prelude::*;

use crate::assets::{image, image_with, props};
use crate::harness::{check, check_with};

fn with(synthesizer: impl StackSynthesizer + 'static) -> StackProps {
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
            image(&Stack::with_props(app, "Prop", with(custom))?, c)?;
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
        image(&Stack::with_props(app, "NoRule", with(no_rule()))?, c)?;
        Stack::with_props(app, "Empty", with(no_rule()))?;
        Stack::new(app, "EmptyWithRule")?;
        let no_roles = DefaultStackSynthesizerProps::builder()
            .image_asset_publishing_role_arn("")
            .file_asset_publishing_role_arn("")
            .deploy_role_arn("")
            .lookup_role_arn("")
            .cloud_formation_execution_role("")
            .build();
        image(&Stack::with_props(app, "EmptyRoles", with(DefaultStackSynthesizer::new(no_roles)))?, c)?;
        Ok(())
    });
}

#[test]
fn bootstrapless() {
    check("207-synth-bootstrapless", |app, _| {
        let plain = Stack::with_props(app, "Plain", with(BootstraplessSynthesizer::default()))?;
        Repository::builder(&plain, "Repo").build()?;
        let roles = BootstraplessSynthesizerProps::builder()
            .deploy_role_arn("deploy:${AWS::Region}")
            .cloud_formation_execution_role_arn("exec:${AWS::AccountId}")
            .build();
        let props = StackProps {
            env: Environment::new("111111111111", "us-east-1"),
            ..with(BootstraplessSynthesizer::new(roles))
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
        let s1 = Stack::with_props(&a, "App", with(alpha))?;
        image(&s1, c)?;
        let nested = Stack::nested(&s1, "Nested", NestedStackProps::default())?;
        let mut p = props(&c.fixture("simple"));
        p.extra_hash = Some("n".into());
        image_with(&nested, "Image", p)?;
        let b = Stage::new(app, "Beta", StageProps { stage_name: Some("beta-name".into()), ..Default::default() })?;
        let s2 = Stack::with_props(
            &b,
            "App",
            StackProps { stack_name: Some("ExplicitName".into()), ..with(CliCredentialsStackSynthesizer::default()) },
        )?;
        image(&s2, c)?;
        let s3 = Stack::new(&b, "Other")?;
        s3.add_dependency_because(&s2, "because")?;
        Repository::builder(&s3, "Repo").build()?;
        Ok(())
    });
}
