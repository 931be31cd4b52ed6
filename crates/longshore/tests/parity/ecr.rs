//! Repositories.

mod grants;
mod lifecycle;
mod own;

use longshore::aws_ecr::{
    AuthorizationToken, IRepository, ImageTagMutabilityExclusionFilter, LifecycleRule, PublicGalleryAuthorizationToken,
    Repository, RepositoryAttributes, RepositoryLookupOptions, RepositoryRef, TagMutability,
};
use longshore::aws_iam::{
    AccountPrincipal, FromRoleArnOptions, IResourceWithPolicy as _, PolicyStatement, Role, ServicePrincipal, User,
};
use longshore::core::resource::PhysicalName;
use longshore::object;
use longshore::prelude::*;

use crate::assets::output;
use crate::harness::{Context, check, check_with};

fn env(account: &str, region: &str) -> StackProps {
    StackProps { env: Environment::new(account, region), ..Default::default() }
}

fn any(count: impl Into<f64>, priority: Option<i64>) -> LifecycleRule {
    LifecycleRule { max_image_count: Some(count.into()), rule_priority: priority, ..Default::default() }
}

fn strings(items: &[&str]) -> Option<Vec<String>> {
    Some(items.iter().map(|s| (*s).to_owned()).collect())
}

fn role(scope: &dyn Construct, id: &str, service: &str) -> Result<Role> {
    Role::builder(scope, id).assumed_by(ServicePrincipal::new(service)).build()
}

#[test]
fn defaults() {
    check("001-ecr-defaults", |app, _| {
        let stack = Stack::new(app, "Stack")?;
        let repo = Repository::builder(&stack, "Repo").build()?;
        output(&stack, "Name", &repo.repository_name())?;
        output(&stack, "Arn", &repo.repository_arn())?;
        output(&stack, "Uri", &repo.repository_uri()?)?;
        output(&stack, "RegistryUri", &repo.registry_uri()?)?;
        Ok(())
    });
}

#[test]
fn names_that_are_refused() {
    check("003-ecr-name-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let long = |s: &str, n| s.repeat(n);
        for (label, name) in [
            ("one char", "a".into()),
            ("too long", long("a", 257)),
            ("uppercase", "MyRepo".into()),
            ("leading dash", "-repo".into()),
            ("trailing dash", "repo-".into()),
            ("leading slash", "/repo".into()),
            ("trailing slash", "repo/".into()),
            ("double slash", "a//b".into()),
            ("double dot", "a..b".into()),
            ("double underscore", "a__b".into()),
            ("double dash", "a--b".into()),
            ("mixed separators", "a.-b".into()),
            ("space", "a b".into()),
            ("unicode", "répo".into()),
            ("colon", "repo:tag".into()),
            ("at", "repo@x".into()),
            ("leading underscore", "_repo".into()),
            ("slash then dash", "a/-b".into()),
            ("one char invalid (two errors)", "A".into()),
            ("too long and uppercase (two errors)", long("A", 300)),
            ("empty string", String::new()),
            ("newline", "repo\n".into()),
            ("digits only", "12".into()),
        ] {
            c.attempt(label, |s, _| Repository::builder(s, "Repo").repository_name(name.as_str()).build().map(|_| ()));
        }
        c.attempt("token", |s, _| {
            let p = CfnParameter::new(s, "P", CfnParameterProps::default())?;
            Repository::builder(s, "Repo").repository_name(p.value_as_string()?).build().map(|_| ())
        });
        c.attempt("partly token", |s, _| {
            Repository::builder(s, "Repo").repository_name(format!("UPPER-{}", Aws::region())).build().map(|_| ())
        });
        c.attempt_synth("generate if needed", |s, _| {
            Repository::builder(s, "Repo").repository_name(PhysicalName::GenerateIfNeeded).build().map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn tag_mutability() {
    check("007-ecr-tag-mutability", |app, _| {
        let wc = |p: &str| ImageTagMutabilityExclusionFilter::wildcard(p);
        let stack = Stack::new(app, "Stack")?;
        Repository::builder(&stack, "Mutable").image_tag_mutability(TagMutability::Mutable).build()?;
        Repository::builder(&stack, "Immutable").image_tag_mutability(TagMutability::Immutable).build()?;
        Repository::builder(&stack, "ImmutableExcl")
            .image_tag_mutability(TagMutability::ImmutableWithExclusion)
            .image_tag_mutability_exclusion_filters(vec![wc("dev-*")?])
            .build()?;
        Repository::builder(&stack, "MutableExcl")
            .image_tag_mutability(TagMutability::MutableWithExclusion)
            .image_tag_mutability_exclusion_filters(vec![
                wc("prod-*")?,
                wc("release-v*")?,
                wc("*")?,
                wc("A.b_c-9")?,
                wc(&"x".repeat(128))?,
            ])
            .build()?;
        Ok(())
    });
}

#[test]
fn scanning_and_removal() {
    check("009-ecr-scan-removal-empty", |app, _| {
        let stack = Stack::new(app, "Stack")?;
        let b = |id: &str| Repository::builder(&stack, id.to_owned());
        b("ScanTrue").image_scan_on_push(true).build()?;
        b("ScanFalse").image_scan_on_push(false).build()?;
        b("Destroy").removal_policy(RemovalPolicy::Destroy).build()?;
        b("Retain").removal_policy(RemovalPolicy::Retain).build()?;
        b("RetainExceptOnCreate").removal_policy(RemovalPolicy::RetainOnUpdateOrDelete).build()?;
        b("Empty").removal_policy(RemovalPolicy::Destroy).empty_on_delete(true).build()?;
        b("EmptyFalse").empty_on_delete(false).build()?;
        b("Late").build()?.apply_removal_policy(RemovalPolicy::Destroy)
    });
}

#[test]
fn known_environments() {
    check("031-ecr-import-explicit-env", |app, _| {
        let e = |account: Option<&str>, region: Option<&str>| Environment {
            account: account.map(Into::into),
            region: region.map(Into::into),
        };
        for (id, env) in [
            ("Us", e(Some("111111111111"), Some("us-east-1"))),
            ("Cn", e(Some("222222222222"), Some("cn-north-1"))),
            ("RegionOnly", e(None, Some("eu-west-1"))),
            ("AccountOnly", e(Some("333333333333"), None)),
        ] {
            let stack = Stack::with_props(app, id, StackProps { env, ..Default::default() })?;
            let named = Repository::from_repository_name(&stack, "N", "my-repo")?;
            let owned = Repository::builder(&stack, "R").build()?;
            let owned_named = Repository::builder(&stack, "RN").repository_name("owned").build()?;
            for (n, r) in [("Named", &*named), ("Owned", &owned as &dyn IRepository), ("OwnedNamed", &owned_named)] {
                output(&stack, &format!("{n}Arn"), &r.repository_arn())?;
                output(&stack, &format!("{n}Uri"), &r.repository_uri_for_tag_or_digest("sha256:0123")?)?;
                output(&stack, &format!("{n}Registry"), &r.registry_uri()?)?;
            }
        }
        Ok(())
    });
}

#[test]
fn imports_that_are_refused() {
    check("033-ecr-import-errors", |app, c| {
        Stack::new(app, "Stack")?;
        for (label, arn) in [
            ("token arn", CfnFn::get_att("X", "Arn").to_string()),
            ("partly token arn", format!("arn:aws:ecr:{}:123456789012:repository/x", Aws::region())),
            ("not an ecr arn", "arn:aws:s3:::bucket".into()),
            ("no repository/ prefix", "arn:aws:ecr:us-east-1:123456789012:repo/x".into()),
            ("colon instead of slash", "arn:aws:ecr:us-east-1:123456789012:repository:x".into()),
            ("just repository/x", "repository/x".into()),
            ("garbage", "garbage".into()),
        ] {
            c.attempt(label, |s, _| Repository::from_repository_arn(s, "R", arn).map(|_| ()));
        }
        let lookup = |label: &str, known: bool, name: Option<&str>, arn: Option<&str>| {
            let props = if known { env("111111111111", "us-east-1") } else { StackProps::default() };
            let options =
                RepositoryLookupOptions { repository_name: name.map(Into::into), repository_arn: arn.map(Into::into) };
            c.attempt_with(label, AppProps::default(), props, false, |s, _| {
                Repository::from_lookup(s, "R", options).map(|_| ())
            });
        };
        let region = Aws::region();
        lookup("lookup token name", true, Some(&region), None);
        lookup("lookup token arn", true, None, Some(&region));
        lookup("lookup nothing", true, None, None);
        lookup("lookup empty name", true, Some(""), None);
        lookup("lookup env-agnostic", false, Some("x"), None);
        lookup("lookup bad arn", true, None, Some("nope"));
        lookup("lookup arn without name", true, None, Some("arn:aws:ecr:us-east-1:123456789012:repository"));
        lookup("lookup empty name + arn", true, Some(""), Some("arn:aws:ecr:us-east-1:123456789012:repository/x"));
        Ok(())
    });
}

#[test]
fn names_across_environments() {
    check("043-ecr-cross-env-physical", |app, _| {
        let a = Stack::with_props(app, "Producer", env("111111111111", "us-east-1"))?;
        let account = Stack::with_props(app, "OtherAccount", env("222222222222", "us-east-1"))?;
        let region = Stack::with_props(app, "OtherRegion", env("111111111111", "eu-west-1"))?;
        let named = Repository::builder(&a, "Named").repository_name("team/named").build()?;
        let generated = Repository::builder(&a, "Generated").repository_name(PhysicalName::GenerateIfNeeded).build()?;
        for s in [&account, &region] {
            for (k, r) in [("Named", &named), ("Gen", &generated)] {
                output(s, &format!("{k}Name"), &r.repository_name())?;
                output(s, &format!("{k}Arn"), &r.repository_arn())?;
                output(s, &format!("{k}Uri"), &r.repository_uri_for_tag("v1")?)?;
            }
        }
        Ok(())
    });
}

#[test]
fn escape_hatches() {
    check("047-ecr-escape-hatches", |app, _| {
        let props = StackProps {
            description: Some("escape hatches".into()),
            termination_protection: Some(true),
            ..Default::default()
        };
        let stack = Stack::with_props(app, "Stack", props)?;
        let repo =
            Repository::builder(&stack, "Repo").image_scan_on_push(true).lifecycle_rules(vec![any(1, None)]).build()?;
        let l1 = CfnResource::at(&repo.node().default_child()?.expect("a default child")).expect("a resource");
        l1.add_property_override("ImageScanningConfiguration.ScanOnPush", false);
        l1.add_property_override("Tags.0", object! {"Key" => "k", "Value" => "v"});
        l1.add_property_deletion_override("LifecyclePolicy");
        l1.add_override("Metadata.Custom", object! {"b" => 1, "a" => vec![1, 2]});
        l1.override_logical_id("MyRepo")?;
        let condition = longshore::core::cfn_elements::CfnCondition::new(
            &stack,
            "Cond",
            Some(CfnFn::condition_equals(Aws::region(), "us-east-1")),
        )?;
        l1.with_options(|o| o.condition = Some(condition.clone()));
        let two = Repository::builder(&stack, "Two").build()?;
        two.node().add_dependency(&[&repo]);
        CfnOutput::new(
            &stack,
            "Ref",
            CfnOutputProps::builder()
                .value(repo.repository_name())
                .condition(condition)
                .export_name("the-export")
                .description("d")
                .build(),
        )?;
        let nested = Group::new(&stack, "Nested")?;
        Repository::builder(&nested, "Resource").build()?;
        Repository::builder(&nested, "Default").build()?;
        Repository::builder(&stack, "weird id! with-slash-like_chars").build()?;
        Ok(())
    });
}

#[test]
fn lookups_that_failed() {
    let key = "cc-api-provider:account=111111111111:exactIdentifier=gone:propertiesToReturn.0=Arn:region=us-east-1:typeName=AWS$:$:ECR$:$:Repository";
    let context =
        object! {key => object! {"$providerError" => "Could not find resource gone", "$dontSaveContext" => true}};
    check_with(
        "053-ecr-lookup-context-error",
        |_| AppProps { context, ..Default::default() },
        |app, _| {
            let stack = Stack::with_props(app, "Stack", env("111111111111", "us-east-1"))?;
            let options = RepositoryLookupOptions { repository_name: Some("gone".into()), ..Default::default() };
            let a = Repository::from_lookup(&stack, "ByName", options)?;
            output(&stack, "Uri", &a.repository_uri()?)?;
            Ok(())
        },
    );
}

#[test]
fn forms_of_names() {
    check("600-ecr-name-forms", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let names: Vec<String> =
            ["ab", "a1", "0a", "a-b", "a_b", "a.b", "a__b", "a--b", "a/b", "team/app/image", "a.b-c_d/e"]
                .map(str::to_owned)
                .to_vec();
        let long = ["x".repeat(256), "a/".repeat(100) + "b"];
        for (i, name) in names.iter().chain(&long).enumerate() {
            let shown: String = name.chars().take(20).collect();
            c.attempt_synth(&format!("allowed {i}: {shown}"), |t, _| {
                Repository::builder(t, "R").repository_name(name.as_str()).build().map(|_| ())
            });
        }
        for bad in ["a-", "a/", "a..b", "a._b", "a___b", "/a", "a//b", "A"] {
            c.attempt(&format!("refused: {bad}"), |t, _| {
                Repository::builder(t, "R").repository_name(bad).build().map(|_| ())
            });
        }
        let named = Repository::builder(&s, "Named").repository_name("team/app").build()?;
        let token = Repository::builder(&s, "Token").repository_name(format!("{}-x", Aws::stack_name())).build()?;
        c.record(
            "named",
            vec![named.repository_name(), named.repository_arn(), named.repository_uri()?, named.registry_uri()?],
            &s,
        );
        c.record("token", vec![token.repository_name(), token.repository_uri()?], &s);
        Ok(())
    });
}

#[test]
fn forms_of_imports() {
    check("607-ecr-import-forms", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let f =
            |label: &str, r: RepositoryRef| -> Result<()> {
                let env = r.env();
                c.record(label, object! {
                "name" => r.repository_name(),
                "arn" => r.repository_arn(),
                "uri" => r.repository_uri()?,
                "registry" => r.registry_uri()?,
                "tag" => r.repository_uri_for_tag("t")?,
                "env" => object! {"account" => env.account, "region" => env.region},
                "ref" => object! {"repositoryName" => r.repository_name(), "repositoryArn" => r.repository_arn()},
            }, &s);
                Ok(())
            };
        f("name", Repository::from_repository_name(&s, "Name", "a/b")?)?;
        let p = CfnParameter::new(&s, "P", CfnParameterProps::default())?;
        f("token name", Repository::from_repository_name(&s, "TokenName", p.value_as_string()?)?)?;
        f("arn", Repository::from_repository_arn(&s, "Arn", "arn:aws:ecr:eu-west-1:222222222222:repository/a/b")?)?;
        f(
            "china",
            Repository::from_repository_arn(&s, "China", "arn:aws-cn:ecr:cn-north-1:222222222222:repository/a")?,
        )?;
        f(
            "arn without region",
            Repository::from_repository_arn(&s, "NoRegion", "arn:aws:ecr::222222222222:repository/a")?,
        )?;
        let attributes =
            |name: &str, arn: String| RepositoryAttributes { repository_name: name.into(), repository_arn: arn };
        f(
            "attributes",
            Repository::from_repository_attributes(&s, "Attributes", attributes("n", CfnFn::import_value("x")))?,
        )?;
        f(
            "disagreeing attributes",
            Repository::from_repository_attributes(
                &s,
                "Disagree",
                attributes("one", "arn:aws:ecr:r:1:repository/two".into()),
            )?,
        )?;
        c.record("local arn", Repository::arn_for_local_repository("n", &s, None)?, &s);
        c.record("local arn of account", Repository::arn_for_local_repository("n", &s, Some("333333333333"))?, &s);
        Ok(())
    });
}

#[test]
fn uris() {
    check("608-ecr-uris", |app, c| {
        let s = Stack::with_props(app, "Stack", env("111111111111", "eu-west-1"))?;
        let owned: RepositoryRef = (&Repository::builder(&s, "Repo").build()?).into();
        let imported = Repository::from_repository_name(&s, "Imported", "a/b")?;
        let digest = format!("sha256:{}", "0".repeat(64));
        let region = Aws::region();
        for (l, r) in [("owned", owned), ("imported", imported)] {
            for (shown, v) in [
                ("undefined", ""),
                ("", ""),
                ("latest", "latest"),
                ("digest", &digest),
                ("sha256", "sha256"),
                ("sha256:short", "sha256:short"),
                ("a:b", "a:b"),
                ("token", &region),
            ] {
                c.record(
                    &format!("{l} {shown}"),
                    object! {
                        "tag" => r.repository_uri_for_tag(v)?,
                        "digest" => r.repository_uri_for_digest(v)?,
                        "either" => r.repository_uri_for_tag_or_digest(v)?,
                    },
                    &s,
                );
            }
            let digest = digest.clone();
            c.record(
                &format!("{l} lazy"),
                r.repository_uri_for_tag_or_digest(&Lazy::string(move || digest.clone()))?,
                &s,
            );
        }
        Ok(())
    });
}

#[test]
fn tags() {
    check("615-ecr-tags", |app, _| {
        let s = Stack::with_props(
            app,
            "Stack",
            StackProps { tags: [("stack".to_owned(), "1".to_owned())].into(), ..Default::default() },
        )?;
        let r = Repository::builder(&s, "Repo")
            .repository_name("named")
            .lifecycle_rules(vec![any(1, None)])
            .empty_on_delete(true)
            .removal_policy(RemovalPolicy::Destroy)
            .build()?;
        for (k, v) in
            [("Zeta", "z".to_owned()), ("alpha", "a".to_owned()), ("Beta", Aws::region()), ("ünï", String::new())]
        {
            Tags::of(&r).add(k, v);
        }
        Tags::of(&s).add("gone", "x");
        Tags::of(&r).remove("gone");
        Ok(())
    });
}

#[test]
fn stages_cannot_refer_to_each_other() {
    check("617-ecr-cross-stage", |app, _| {
        let stack = |id: &str| Stack::new(&Stage::new(app, id, StageProps::default())?, "S");
        let repo = Repository::builder(&stack("A")?, "Repo").build()?;
        output(&stack("B")?, "Uri", &repo.repository_uri()?)?;
        Ok(())
    });
}

#[test]
fn lookups() {
    let key = |id: &str| {
        format!(
            "cc-api-provider:account=111111111111:exactIdentifier={id}:propertiesToReturn.0=Arn:region=us-east-1:typeName=AWS$:$:ECR$:$:Repository"
        )
    };
    let found = |name: &str| {
        longshore::array![
            object! {"Arn" => format!("arn:aws:ecr:us-east-1:111111111111:repository/{name}"), "Identifier" => name}
        ]
    };
    let context = object! {key("team/app") => found("team/app"), key("plain") => found("plain")};
    check_with(
        "035-ecr-lookup-context",
        |_| AppProps { context, ..Default::default() },
        |app, _| {
            let stack = Stack::with_props(app, "Stack", env("111111111111", "us-east-1"))?;
            let name = |n: &str| RepositoryLookupOptions { repository_name: Some(n.into()), repository_arn: None };
            let arn = |a: &str| RepositoryLookupOptions { repository_name: None, repository_arn: Some(a.into()) };
            let a = Repository::from_lookup(&stack, "ByName", name("team/app"))?;
            let b =
                Repository::from_lookup(&stack, "ByArn", arn("arn:aws:ecr:us-east-1:111111111111:repository/plain"))?;
            output(&stack, "UriA", &a.repository_uri_for_tag("x")?)?;
            output(&stack, "UriB", &b.repository_uri()?)?;
            a.grant_pull(&role(&stack, "Role", "ec2.amazonaws.com")?)?;
            Ok(())
        },
    );
}

#[test]
fn authorization_tokens() {
    check("041-ecr-auth-tokens", |app, _| {
        let stack = Stack::new(app, "Stack")?;
        let role = role(&stack, "Role", "codebuild.amazonaws.com")?;
        AuthorizationToken::grant_read(&role)?;
        PublicGalleryAuthorizationToken::grant_read(&role)?;
        AuthorizationToken::grant_read(&role)?;
        PublicGalleryAuthorizationToken::grant_read(&User::builder(&stack, "User").build()?)?;
        AuthorizationToken::grant_read(&Role::from_role_name(
            &stack,
            "Imported",
            "imported-role",
            FromRoleArnOptions::default(),
        )?)?;
        AuthorizationToken::grant_read(&ServicePrincipal::new("codebuild.amazonaws.com"))
    });
}

#[test]
fn recommended_flags() {
    let props = |_: &crate::harness::Context| AppProps {
        context: crate::harness::Context::recommended_flags(),
        ..Default::default()
    };
    check_with("051-ecr-recommended-flags", props, |app, _| {
        let a = Stack::new(app, "RepoStack")?;
        let b = Stack::new(app, "UserStack")?;
        let repo = Repository::builder(&a, "Repo")
            .repository_name("team/app")
            .image_scan_on_push(true)
            .lifecycle_rules(vec![
                LifecycleRule { tag_prefix_list: strings(&["v"]), max_image_count: Some(3.0), ..Default::default() },
                LifecycleRule { max_image_age: Some(Duration::days(30)), ..Default::default() },
            ])
            .removal_policy(RemovalPolicy::Destroy)
            .empty_on_delete(true)
            .build()?;
        let list = PolicyStatement::builder()
            .action("ecr:ListImages")
            .principal(AccountPrincipal::new("123456789012"))
            .build()?;
        repo.add_to_resource_policy(list)?;
        repo.grant_pull_push(&role(&a, "Role", "codebuild.amazonaws.com")?)?;
        repo.grant_pull(&role(&b, "Role", "ecs-tasks.amazonaws.com")?)?;
        output(&b, "Uri", &repo.repository_uri()?)?;
        Ok(())
    });
}

#[test]
fn nested_stacks() {
    check("616-ecr-nested-stack", |app, _| {
        let top = Stack::new(app, "Top")?;
        let nested = Stack::nested(&top, "Nested", NestedStackProps::default())?;
        let repo = Repository::builder(&nested, "Repo").build()?;
        output(&top, "Uri", &repo.repository_uri()?)?;
        let sibling = Stack::nested(&top, "Sibling", NestedStackProps::default())?;
        let properties = object! {"Name" => repo.repository_name(), "Image" => repo.repository_uri_for_tag("v1")?};
        CfnResource::new(&sibling, "Use", "Some::Type", properties)?;
        repo.grant_pull(&role(&top, "Role", "ecs-tasks.amazonaws.com")?)?;
        repo.grant_push(&role(&Stack::new(app, "Other")?, "Role", "codebuild.amazonaws.com")?)?;
        Ok(())
    });
}

#[test]
fn wrong_l1_properties() {
    check("049-ecr-l1-validation-error", |app, c| {
        Stack::new(app, "Stack")?;
        // A priority that is a text is refused by the compiler.
        c.omit(&["L2 rule priority string passes into JSON"]);
        let l1 = |label: &str, kind: &str, properties: longshore::core::value::Object| {
            c.attempt_synth(label, |stack, _| CfnResource::l1(stack, "R", kind, properties).map(|_| ()));
        };
        let repository = "AWS::ECR::Repository";
        l1("repositoryName number", repository, object! {"RepositoryName" => 5});
        l1("encryptionConfiguration missing type", repository, object! {"EncryptionConfiguration" => object! {}});
        let text = object! {"LifecyclePolicyText" => object! {}};
        l1("lifecyclePolicyText object", repository, object! {"LifecyclePolicy" => text});
        l1("unknown property", repository, object! {"Bogus" => 1});
        let prefix = object! {"EcrRepositoryPrefix" => ["x"]};
        l1("pull through cache wrong type", "AWS::ECR::PullThroughCacheRule", prefix);
        l1("registry policy missing text", "AWS::ECR::RegistryPolicy", object! {});
        let scan = object! {"ScanOnPush" => "yes"};
        l1("scanOnPush string", repository, object! {"ImageScanningConfiguration" => scan});
        Ok(())
    });
}

#[test]
fn what_the_fuzzer_found() {
    check("1718-fuzz-findings", |app, c| {
        let plain = Stack::new(app, "Plain")?;
        let empty = Repository::builder(&plain, "Empty").repository_name("").build()?;
        empty.grant_pull(&AccountPrincipal::new("999999999999"))?;
        Repository::builder(&plain, "Snapshot").removal_policy(RemovalPolicy::Snapshot).build()?;
        let flagged = Stack::new(app, "Flagged")?;
        for (flag, value) in Context::recommended_flags() {
            flagged.node().set_context(&flag, value)?;
        }
        let role = |id: &str, name: Option<&str>| {
            let options = FromRoleArnOptions { default_policy_name: name.map(str::to_owned), ..Default::default() };
            Role::from_role_arn(&flagged, id, "arn:aws:iam::111111111111:role/existing", options)
        };
        let repository = Repository::builder(&flagged, "Repo").build()?;
        repository.grant_pull_push(&role("Imported", None)?)?;
        repository.grant_pull(&role("Named", Some("MyPolicy"))?)?;
        repository.grant_pull(&role(&"AnIdThatIsVeryLong".repeat(8), None)?)?;
        c.attempt("snapshot under the flag", |s, _| {
            s.node().set_context("@aws-cdk/core:validateSnapshotRemovalPolicy", true)?;
            Repository::builder(s, "R").removal_policy(RemovalPolicy::Snapshot).build().map(|_| ())
        });
        Ok(())
    });
}
