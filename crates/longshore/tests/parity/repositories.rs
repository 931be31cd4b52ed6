//! Repositories together with keys, grants and other stacks.

use longshore::aws_ecr::{
    IRepository as _, ImageTagMutabilityExclusionFilter, LifecycleRule, Repository, RepositoryEncryption,
    RepositoryLookupOptions, RepositoryProps, TagMutability,
};
use longshore::aws_iam::{
    AccountRootPrincipal, AnyPrincipal, ArnPrincipal, Effect, IResourceWithPolicy as _, PolicyStatement, Role,
    ServicePrincipal,
};
use longshore::aws_kms::{Alias, AliasProps, Key, KeyProps, KeyRef};
use longshore::prelude::*;
use longshore::{array, object};

use crate::harness::{check, check_with};

const HERE: (&str, &str) = ("111111111111", "eu-west-1");

fn in_env(app: &App, id: &str) -> Result<Stack> {
    Stack::builder(app, id).env(HERE).build()
}

fn repository(scope: &dyn Construct, id: &str) -> Result<Repository> {
    Repository::new(scope, id, RepositoryProps::default())
}

fn key(scope: &dyn Construct, id: &str) -> Result<Key> {
    Key::new(scope, id, KeyProps::default())
}

fn output(scope: &dyn Construct, id: &str, value: String) -> Result<()> {
    CfnOutput::new(scope, id, CfnOutputProps { value: value.into(), ..Default::default() }).map(|_| ())
}

#[test]
fn all_properties() {
    check("601-ecr-all-properties", |app, c| {
        // Differs(cdk): kms-dsse.
        c.omit(&["dsse alone", "dsse with key"]);
        let s = in_env(app, "Stack")?;
        let all = Repository::builder(&s, "All")
            .repository_name("all")
            .lifecycle_registry_id("222222222222")
            .lifecycle_rules(vec![LifecycleRule::builder().max_image_count(5).build()])
            .image_scan_on_push(true)
            .image_tag_mutability(TagMutability::ImmutableWithExclusion)
            .image_tag_mutability_exclusion_filters(vec![ImageTagMutabilityExclusionFilter::wildcard("dev-*")?])
            .encryption(RepositoryEncryption::Kms)
            .encryption_key(&key(&s, "Key")?)
            .removal_policy(RemovalPolicy::Destroy)
            .empty_on_delete(true);
        all.build()?;
        Repository::builder(&s, "RegistryOnly").lifecycle_registry_id("222222222222").build()?;
        let dsse = RepositoryEncryption::KmsDsse;
        c.attempt("dsse alone", |t, _| Repository::builder(t, "R").encryption(dsse).build().map(|_| ()));
        c.attempt("dsse with key", |t, _| {
            Repository::builder(t, "R").encryption(dsse).encryption_key(&key(t, "K")?).build().map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn lookups_that_miss() {
    check("618-ecr-lookup-missing", |app, c| {
        let s = in_env(app, "Stack")?;
        let arn = "arn:aws:ecr:eu-west-1:111111111111:repository/x";
        let look = |id: &str, name: Option<&str>, arn: Option<&str>| {
            let options =
                RepositoryLookupOptions { repository_name: name.map(Into::into), repository_arn: arn.map(Into::into) };
            Repository::from_lookup(&s, id, options)
        };
        for (label, id, name, arn) in [
            ("name", "Name", Some("team/app"), None),
            ("arn", "Arn", None, Some(arn)),
            ("both", "Both", Some("x"), Some(arn)),
        ] {
            let r = look(id, name, arn)?;
            c.record(label, [r.repository_name(), r.repository_arn(), r.repository_uri()?], &s);
        }
        look("Again", Some("team/app"), None)?;
        Ok(())
    });
}

#[test]
fn order_of_statements() {
    check("619-ecr-grant-order", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let r = repository(&s, "Repo")?;
        let service = ServicePrincipal::new("codebuild.amazonaws.com");
        r.grant_push(&service)?;
        r.add_to_resource_policy(
            PolicyStatement::builder()
                .sid("Own")
                .actions(["ecr:B", "ecr:A"])
                .principal(service.clone())
                .principal(ArnPrincipal::new("arn:aws:iam::1:role/r"))
                .build()?,
        )?;
        r.grant_pull(&service)?;
        r.grant_pull(&service)?;
        r.add_to_resource_policy(
            PolicyStatement::builder()
                .effect(Effect::Deny)
                .not_actions(["ecr:*"])
                .principal(AnyPrincipal::new())
                .condition("Bool", object! {"aws:SecureTransport" => "false"})
                .build()?,
        )?;
        let role = Role::builder(&s, "Role").assumed_by(service).build()?;
        r.grant_pull(&role)?;
        r.grant_push(&role)?;
        repository(&s, "Second")?.grant_pull(&role)?;
        Ok(())
    });
}

#[test]
fn forms_of_encryption() {
    check("622-ecr-encryption-forms", |app, c| {
        let s = in_env(app, "Stack")?;
        let own = KeyProps { alias: Some("own".into()), ..Default::default() };
        let by = |id: &str, key: KeyRef| Repository::builder(&s, id).encryption_key(key).build().map(|_| ());
        let own = Key::new(&s, "Key", own)?;
        let alias = AliasProps { alias_name: "alias/x".into(), target_key: (&own).into(), removal_policy: None };
        by("ByAlias", (&Alias::new(&s, "Alias", alias)?).into())?;
        by("AliasName", (&Alias::from_alias_name(&s, "Named", "alias/imported")?).into())?;
        let foreign = "arn:aws:kms:eu-west-1:222222222222:key/abc";
        by("ByForeign", (&Key::from_key_arn(&s, "Foreign", foreign)?).into())?;
        by("CrossStack", (&key(&in_env(app, "Keys")?, "Key")?).into())?;
        c.attempt("AES with key", |t, _| {
            let aes = RepositoryEncryption::Aes256;
            Repository::builder(t, "R").encryption(aes).encryption_key(&key(t, "K")?).build().map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn uses_in_two_stacks() {
    check("623-ecr-cross-stack-uses", |app, _| {
        let r = repository(&Stack::new(app, "Producer")?, "Repo")?;
        for id in ["One", "Two"] {
            let s = Stack::new(app, id)?;
            output(&s, "Name", r.repository_name())?;
            output(&s, "Arn", r.repository_arn())?;
            output(&s, "Uri", r.repository_uri()?)?;
            output(&s, "Registry", r.registry_uri()?)?;
            output(&s, "Tagged", r.repository_uri_for_tag("t")?)?;
        }
        Ok(())
    });
}

#[test]
fn repository_of_an_image() {
    check("712-assets-repository-use", |app, c| {
        let s = in_env(app, "Stack")?;
        let a = crate::assets::image(&s, c)?;
        let role = Role::builder(&s, "Role").assumed_by(AccountRootPrincipal::new()).build()?;
        let r = a.repository();
        r.grant_pull(&role)?;
        let env = object! {"account" => r.env().account.as_str(), "region" => r.env().region.as_str()};
        let facts = object! {
            "name" => r.repository_name(),
            "arn" => r.repository_arn(),
            "uri" => r.repository_uri_for_tag(a.image_tag())?,
            "env" => env,
        };
        c.record("repository", facts, &s);
        c.record("path", "no name", None);
        let other = Stack::builder(app, "Other").env(("222222222222", "us-east-1")).build()?;
        output(&other, "Uri", a.image_uri().to_owned())
    });
}

#[test]
fn flags_choose_the_synthesizer() {
    let context = object! {"@aws-cdk/core:newStyleStackSynthesis" => false, "aws:cdk:bundling-stacks" => ["Other"]};
    let props = |_: &_| AppProps { context, ..Default::default() };
    check_with("814-synth-legacy-environment-flag", props, |app, c| {
        let s = Stack::new(app, "Stack")?;
        // What it is shows in the assembly, which has no asset manifest.
        c.record("synthesizer", "LegacyStackSynthesizer", None);
        c.record("bundling", array![s.bundling_required(), Stack::new(app, "Other")?.bundling_required()], None);
        Ok(())
    });
}
