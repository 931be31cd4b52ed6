//! Repositories together with keys, grants and other stacks.

use longshore::aws_ecr::{
    IRepository as _, ImageTagMutabilityExclusionFilter, LifecycleRule, Repository, RepositoryEncryption,
    RepositoryLookupOptions, RepositoryProps, TagMutability,
};
use longshore::aws_iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, CanonicalUserPrincipal, CompositePrincipal,
    Effect, FederatedPrincipal, Group as UserGroup, IGrantable, IResourceWithPolicy as _, LazyRole,
    OrganizationPrincipal, PolicyStatement, PrincipalRef, PrincipalWithConditions, Role, ServicePrincipal,
    ServicePrincipalOpts, SessionTagsPrincipal, User, WebIdentityPrincipal,
};
use longshore::aws_kms::{Alias, AliasProps, Key, KeyProps, KeyRef};
use longshore::aws_lambda::{Architecture, DockerImageCode, DockerImageFunction, ImageOptions};
use longshore::aws_s3_assets::Asset;
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

#[test]
fn principals_of_grants() {
    check("605-ecr-grants-principals", |app, c| {
        let s = in_env(app, "Stack")?;
        let g = |id: &str, grantee: &dyn IGrantable| -> Result<()> {
            let grant = repository(&s, &format!("R{id}"))?.grant_pull(grantee)?;
            let facts =
                array![grant.success(), grant.principal_statement().is_some(), grant.resource_statement().is_some()];
            c.record(id, facts, None);
            Ok(())
        };
        let conditions = object! {"StringEquals" => object! {"a" => "b"}};
        let cognito = "cognito-identity.amazonaws.com";
        let web = "sts:AssumeRoleWithWebIdentity";
        g("Federated", &FederatedPrincipal::with_assume_role_action(cognito, conditions, web))?;
        g("Canonical", &CanonicalUserPrincipal::new("abc"))?;
        g("Web", &WebIdentityPrincipal::new("accounts.google.com", object! {}))?;
        g("SessionTags", &SessionTagsPrincipal::new(ServicePrincipal::new("lambda.amazonaws.com")))?;
        let organization = OrganizationPrincipal::new("o-abcdefghij")?;
        let conditions = object! {"StringEquals" => object! {"aws:x" => "y"}};
        g("OrgCondition", &PrincipalWithConditions::new(organization, conditions))?;
        let options = ServicePrincipalOpts { region: Some("cn-north-1".into()), ..Default::default() };
        g("ServiceRegion", &ServicePrincipal::with_opts("states.amazonaws.com", options))?;
        g("ImportedUser", &User::from_user_name(&s, "U", "someone")?)?;
        g("ImportedGroup", &UserGroup::from_group_name(&s, "G", "some")?)?;
        let role = |id: &str, arn: &str| Role::from_role_arn(&s, id, arn, Default::default());
        g("ImportedOwnAccount", &role("Own", "arn:aws:iam::111111111111:role/path/own")?)?;
        g("ImportedByName", &Role::from_role_name(&s, "ByName", "byname", Default::default())?)?;
        g("ImportedForeign", &role("Foreign", "arn:aws:iam::222222222222:role/foreign")?)?;
        g("ImportedToken", &role("Token", &CfnFn::import_value("role").to_string())?)?;
        let root = || PrincipalRef::from(AccountRootPrincipal::new());
        g("Lazy", &LazyRole::builder(&s, "LazyRole").assumed_by(root()).build()?)?;
        c.attempt("bad organization", |_, _| OrganizationPrincipal::new("o-1").map(|_| ()));
        c.attempt_synth("no actions", |t, _| {
            repository(t, "R")?.grant(&Role::builder(t, "Role").assumed_by(root()).build()?, &[]).map(|_| ())
        });
        c.attempt("empty composite", |_, _| CompositePrincipal::new(Vec::<PrincipalRef>::new()).map(|_| ()));
        Ok(())
    });
}

#[test]
fn other_resources() {
    check("614-ecr-other-resources", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let l1 = |id: &str, kind: &str, properties| CfnResource::l1(&s, id, &format!("AWS::ECR::{kind}"), properties);
        let tag = || array![object! {"Key" => "k", "Value" => "v"}];
        let public = object! {
            "RepositoryName" => "p",
            "RepositoryCatalogData" => object! {"AboutText" => "about", "keepsCase" => 1},
            "RepositoryPolicyText" => object! {"Statement" => array![]},
            "Tags" => tag(),
        };
        let public = l1("Public", "PublicRepository", public)?;
        let cache = object! {
            "EcrRepositoryPrefix" => "quay",
            "UpstreamRegistryUrl" => "quay.io",
            "UpstreamRegistry" => "quay",
            "CredentialArn" => "arn:x",
            "CustomRoleArn" => "arn:r",
            "UpstreamRepositoryPrefix" => "u",
        };
        let cache = l1("Cache", "PullThroughCacheRule", cache)?;
        let statement = object! {"Effect" => "Allow", "Principal" => object! {"AWS" => Aws::account_id()}};
        let text = object! {"Version" => "2012-10-17", "Statement" => array![statement]};
        let policy = l1("Policy", "RegistryPolicy", object! {"PolicyText" => text})?;
        let filter = object! {"Filter" => "*", "FilterType" => "WILDCARD"};
        let rule = object! {"ScanFrequency" => "SCAN_ON_PUSH", "RepositoryFilters" => array![filter]};
        let scanning = object! {"ScanType" => "ENHANCED", "Rules" => array![rule]};
        l1("Scanning", "RegistryScanningConfiguration", scanning)?;
        let destination = object! {"Region" => "us-east-1", "RegistryId" => "1"};
        let filter = object! {"Filter" => "p", "FilterType" => "PREFIX_MATCH"};
        let rule = object! {"Destinations" => array![destination], "RepositoryFilters" => array![filter]};
        let replication = object! {"ReplicationConfiguration" => object! {"Rules" => array![rule]}};
        l1("Replication", "ReplicationConfiguration", replication)?;
        let template = object! {
            "Prefix" => "ROOT",
            "AppliedFor" => array!["PULL_THROUGH_CACHE"],
            "ImageTagMutability" => "IMMUTABLE",
            "EncryptionConfiguration" => object! {"EncryptionType" => "AES256"},
            "ResourceTags" => tag(),
            "LifecyclePolicy" => "{}",
            "RepositoryPolicy" => "{}",
            "Description" => "d",
            "CustomRoleArn" => "a",
        };
        l1("Template", "RepositoryCreationTemplate", template)?;
        c.record("attributes", array![public.att("Arn"), cache.ref_(), policy.att("RegistryId")], &s);
        Ok(())
    });
}

#[test]
fn refusals_about_deletion() {
    check("621-ecr-deletion-errors", |_, c| {
        let a = |label: &str, props: RepositoryProps| {
            c.attempt_synth(label, |t, _| Repository::new(t, "R", props).map(|_| ()));
        };
        let with = |change: &dyn Fn(&mut RepositoryProps)| {
            let mut props = RepositoryProps::default();
            change(&mut props);
            props
        };
        let (retain, destroy) = (Some(RemovalPolicy::Retain), Some(RemovalPolicy::Destroy));
        a("empty without destroy", with(&|p| p.empty_on_delete = Some(true)));
        a("empty with retain", with(&|p| (p.empty_on_delete, p.removal_policy) = (Some(true), retain)));
        a("not empty with retain", with(&|p| (p.empty_on_delete, p.removal_policy) = (Some(false), retain)));
        a("auto delete without destroy", with(&|p| p.auto_delete_images = Some(true)));
        a(
            "both",
            with(&|p| {
                (p.empty_on_delete, p.auto_delete_images, p.removal_policy) = (Some(true), Some(true), destroy);
            }),
        );
        a("snapshot", with(&|p| p.removal_policy = Some(RemovalPolicy::Snapshot)));
        let filters = |count: usize| {
            let filter = |i| ImageTagMutabilityExclusionFilter::wildcard(format!("f{i}"));
            (0..count).map(filter).collect::<Result<Vec<_>>>()
        };
        let m = |label: &str, filters: Option<Vec<_>>, mutability: TagMutability| {
            a(
                label,
                with(&|p| {
                    p.image_tag_mutability = Some(mutability);
                    p.image_tag_mutability_exclusion_filters = filters.clone();
                }),
            );
        };
        m("six filters", Some(filters(6)?), TagMutability::MutableWithExclusion);
        m("no filters", Some(Vec::new()), TagMutability::MutableWithExclusion);
        m("filters undefined", None, TagMutability::MutableWithExclusion);
        m("filters with MUTABLE", Some(filters(1)?), TagMutability::Mutable);
        // In JavaScript `undefined` is the default of the parameter, so that there is one.
        m("filters without mutability", Some(filters(1)?), TagMutability::MutableWithExclusion);
        for (label, pattern) in [
            ("\"\"", String::new()),
            ("129", "x".repeat(129)),
            ("\"a b\"", "a b".into()),
            ("\"***\"", "***".into()),
            ("\"*a*b*\"", "*a*b*".into()),
        ] {
            c.attempt(&format!("wildcard {label}"), |_, _| {
                ImageTagMutabilityExclusionFilter::wildcard(pattern).map(|_| ())
            });
        }
        Ok(())
    });
}

#[test]
fn metadata_as_the_toolkit_wants_it() {
    let context = object! {
        "@aws-cdk/core:enableAdditionalMetadataCollection" => true,
        "aws:cdk:enable-path-metadata" => true,
        "aws:cdk:enable-asset-metadata" => true,
    };
    let props = |_: &_| AppProps { context, ..Default::default() };
    check_with("624-ecr-metadata-tracking", props, |app, _| {
        let s = Stack::new(app, "Stack")?;
        let rules = vec![LifecycleRule::builder().max_image_count(3).build()];
        let r = Repository::builder(&s, "Repo").repository_name("secret-name").image_scan_on_push(true);
        let r = r.lifecycle_rules(rules).build()?;
        r.add_lifecycle_rule(LifecycleRule::builder().tag_prefix_list(["x"]).max_image_count(1).build())?;
        r.grant_pull(&AccountPrincipal::new("123456789012"))?;
        Ok(())
    });
}

#[test]
fn one_folder_as_image_and_file() {
    check("715-assets-lambda-and-image", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let options = ImageOptions::builder().cmd(["a"]).entrypoint(["b"]).working_directory("/w").build();
        let image = longshore::aws_ecr_assets::DockerImageAssetProps {
            platform: Some(longshore::aws_ecr_assets::Platform::linux_arm64()),
            ..c.fixture("simple").into()
        };
        let code = DockerImageCode::from_image_asset_with(image, options);
        DockerImageFunction::builder(&s, "Fn").code(code).architecture(Architecture::ARM_64).build()?;
        let theirs = Repository::from_repository_name(&s, "R", "r")?;
        let code = DockerImageCode::from_ecr_with(theirs, "v1", ImageOptions::default());
        DockerImageFunction::builder(&s, "FromRepo").code(code).build()?;
        Asset::builder(&s, "File").path(c.fixture("simple")).build().map(|_| ())
    });
}
