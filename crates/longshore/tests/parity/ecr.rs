//! Repositories.

use longshore::aws_ecr::{
    AuthorizationToken, IRepository, ImageTagMutabilityExclusionFilter, LifecycleRule, PublicGalleryAuthorizationToken,
    Repository, RepositoryAttributes, RepositoryLookupOptions, RepositoryProps, RepositoryRef, TagMutability,
    TagStatus,
};
use longshore::aws_iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, CompositePrincipal, Effect, FromRoleArnOptions,
    Grant, IGrantable, IResourceWithPolicy as _, OrganizationPrincipal, PolicyStatement, PrincipalRef,
    PrincipalWithConditions, Role, ServicePrincipal, StarPrincipal, User,
};
use longshore::core::resource::PhysicalName;
use longshore::object;
use longshore::prelude::*;

use crate::assets::output;
use crate::harness::{Context, check, check_with};

fn env(account: &str, region: &str) -> StackProps {
    StackProps { env: Environment::new(account, region), ..Default::default() }
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

fn prefix(p: &str, priority: Option<i64>) -> LifecycleRule {
    LifecycleRule {
        tag_prefix_list: Some(vec![p.into()]),
        max_image_count: Some(1.0),
        rule_priority: priority,
        ..Default::default()
    }
}

fn any(count: impl Into<f64>, priority: Option<i64>) -> LifecycleRule {
    LifecycleRule { max_image_count: Some(count.into()), rule_priority: priority, ..Default::default() }
}

#[test]
fn lifecycle_priorities() {
    check("013-ecr-lifecycle-priorities", |app, _| {
        let stack = Stack::new(app, "Stack")?;
        let untagged = |count: i32, rule_priority| LifecycleRule {
            tag_status: Some(TagStatus::Untagged),
            max_image_count: Some(count.into()),
            rule_priority,
            ..Default::default()
        };
        let p = prefix;
        for (id, rules) in [
            ("AllImplicit", vec![p("a", None), p("b", None), p("c", None)]),
            ("Mixed", vec![p("a", None), p("b", Some(10)), p("c", None), p("d", Some(3))]),
            ("ExplicitUnsorted", vec![p("a", Some(30)), p("b", Some(10)), p("c", Some(20))]),
            ("AnyFirst", vec![any(5, None), p("a", None), p("b", Some(7))]),
            ("AnyExplicitHighest", vec![any(5, Some(100)), p("a", Some(7)), p("b", Some(9))]),
            ("Duplicates", vec![p("a", Some(1)), p("b", Some(1)), p("c", None)]),
            ("ZeroAndNegative", vec![p("a", Some(0)), p("b", Some(-5)), p("c", None)]),
            ("UntaggedMixed", vec![untagged(1, None), p("a", Some(2)), untagged(2, Some(1))]),
        ] {
            Repository::new(&stack, id, RepositoryProps { lifecycle_rules: Some(rules), ..Default::default() })?;
        }
        Ok(())
    });
}

#[test]
fn lifecycle_rules_that_are_refused() {
    check("015-ecr-lifecycle-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let t = |label: &str, synth: bool, rules: Vec<LifecycleRule>| {
            let body = |s: &Stack, _: &App| {
                Repository::new(s, "R", RepositoryProps { lifecycle_rules: Some(rules.clone()), ..Default::default() })
                    .map(|_| ())
            };
            if synth { c.attempt_synth(label, body) } else { c.attempt(label, body) }
        };
        let one = LifecycleRule { max_image_count: Some(1.0), ..Default::default() };
        let list = |items: &[&str]| Some(items.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>());
        let status = |s| LifecycleRule { tag_status: Some(s), ..one.clone() };
        let age = |d| LifecycleRule { max_image_age: Some(d), ..Default::default() };
        t("tagged without lists", false, vec![status(TagStatus::Tagged)]);
        t(
            "tagged with empty prefix list",
            false,
            vec![LifecycleRule { tag_prefix_list: list(&[]), ..status(TagStatus::Tagged) }],
        );
        t(
            "implicit tagged with empty prefix list",
            false,
            vec![LifecycleRule { tag_prefix_list: list(&[]), ..one.clone() }],
        );
        t(
            "empty prefix list + nonempty pattern list",
            false,
            vec![LifecycleRule { tag_prefix_list: list(&[]), tag_pattern_list: list(&["a*"]), ..one.clone() }],
        );
        t(
            "untagged with prefix",
            false,
            vec![LifecycleRule { tag_prefix_list: list(&["a"]), ..status(TagStatus::Untagged) }],
        );
        t(
            "any with patterns",
            false,
            vec![LifecycleRule { tag_pattern_list: list(&["a*"]), ..status(TagStatus::Any) }],
        );
        t(
            "any with empty prefix list",
            false,
            vec![LifecycleRule { tag_prefix_list: list(&[]), ..status(TagStatus::Any) }],
        );
        t(
            "prefix and pattern",
            false,
            vec![LifecycleRule { tag_prefix_list: list(&["a"]), tag_pattern_list: list(&["a*"]), ..one.clone() }],
        );
        t(
            "five wildcards",
            false,
            vec![LifecycleRule { tag_pattern_list: list(&["ok*", "a*b*c*d*e*"]), ..one.clone() }],
        );
        t("four wildcards ok", true, vec![LifecycleRule { tag_pattern_list: list(&["*a*b*c*"]), ..one.clone() }]);
        t("neither count nor age", false, vec![LifecycleRule { tag_prefix_list: list(&["a"]), ..Default::default() }]);
        t("empty rule", false, vec![LifecycleRule::default()]);
        t(
            "both count and age",
            false,
            vec![LifecycleRule {
                description: Some("x".into()),
                max_image_age: Some(Duration::days(1)),
                ..one.clone()
            }],
        );
        t("two any rules", false, vec![one.clone(), age(Duration::days(1))]);
        t("age not whole days", true, vec![age(Duration::hours(30))]);
        t("age not whole days (construction only)", false, vec![age(Duration::hours(30))]);
        t("any priority lower than explicit", true, vec![any(5, Some(1)), prefix("a", Some(2))]);
        t("any priority equal to explicit", true, vec![any(5, Some(2)), prefix("a", Some(2))]);
        t("prioritized any with unprioritized rules", true, vec![any(5, Some(100)), prefix("a", None)]);
        t("negative count ok", true, vec![any(-1, None)]);
        Ok(())
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

fn strings(items: &[&str]) -> Option<Vec<String>> {
    Some(items.iter().map(|s| (*s).to_owned()).collect())
}

#[test]
fn lifecycle_tags() {
    check("611-ecr-lifecycle-tags", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let r = |id: &str, rules: Vec<LifecycleRule>| Repository::builder(&s, id).lifecycle_rules(rules).build();
        let rule = LifecycleRule::default;
        r("Prefix", vec![LifecycleRule { tag_prefix_list: strings(&["prod"]), max_image_count: Some(3.0), ..rule() }])?;
        r(
            "Prefixes",
            vec![LifecycleRule {
                tag_status: Some(TagStatus::Tagged),
                tag_prefix_list: strings(&["a", "b"]),
                max_image_age: Some(Duration::days(3)),
                ..rule()
            }],
        )?;
        r(
            "Pattern",
            vec![LifecycleRule { tag_pattern_list: strings(&["prod*"]), max_image_count: Some(3.0), ..rule() }],
        )?;
        r(
            "Patterns",
            vec![LifecycleRule {
                tag_status: Some(TagStatus::Tagged),
                tag_pattern_list: strings(&["*", "*a*b*c", "x"]),
                max_image_age: Some(Duration::days(30)),
                ..rule()
            }],
        )?;
        r(
            "Untagged",
            vec![LifecycleRule {
                tag_status: Some(TagStatus::Untagged),
                max_image_age: Some(Duration::days(1)),
                description: Some("untagged".into()),
                ..rule()
            }],
        )?;
        r(
            "Any",
            vec![
                LifecycleRule { tag_status: Some(TagStatus::Any), max_image_count: Some(1.0), ..rule() },
                LifecycleRule {
                    tag_pattern_list: strings(&["k*"]),
                    max_image_count: Some(9.0),
                    rule_priority: Some(7),
                    ..rule()
                },
                LifecycleRule { tag_status: Some(TagStatus::Untagged), max_image_count: Some(2.0), ..rule() },
            ],
        )?;
        r("Implied", vec![any(9999, None)])?;
        let late = Repository::builder(&s, "Late").build()?;
        late.add_lifecycle_rule(LifecycleRule { description: Some("quoted \"text\" ü".into()), ..any(1, None) })?;
        r("None", Vec::new())?;
        Ok(())
    });
}

#[test]
fn lifecycle_tags_that_are_refused() {
    check("612-ecr-lifecycle-tag-errors", |app, c| {
        let _ = app;
        let a = |label: &str, rules: Vec<LifecycleRule>| {
            c.attempt_synth(label, |t, _| Repository::builder(t, "R").lifecycle_rules(rules).build().map(|_| ()));
        };
        let one = || any(1, None);
        a(
            "both lists",
            vec![LifecycleRule { tag_prefix_list: strings(&["a"]), tag_pattern_list: strings(&["b"]), ..one() }],
        );
        a("tagged without list", vec![LifecycleRule { tag_status: Some(TagStatus::Tagged), ..one() }]);
        a(
            "tagged with empty lists",
            vec![LifecycleRule {
                tag_status: Some(TagStatus::Tagged),
                tag_prefix_list: strings(&[]),
                tag_pattern_list: strings(&[]),
                ..one()
            }],
        );
        a(
            "any with pattern",
            vec![LifecycleRule { tag_status: Some(TagStatus::Any), tag_pattern_list: strings(&["a"]), ..one() }],
        );
        a(
            "untagged with prefix",
            vec![LifecycleRule { tag_status: Some(TagStatus::Untagged), tag_prefix_list: strings(&["a"]), ..one() }],
        );
        a("five wildcards", vec![LifecycleRule { tag_pattern_list: strings(&["*a*b*c*d*"]), ..one() }]);
        a("four wildcards", vec![LifecycleRule { tag_pattern_list: strings(&["*a*b*c*"]), ..one() }]);
        a("count and age", vec![LifecycleRule { max_image_age: Some(Duration::days(1)), ..one() }]);
        a("neither", vec![LifecycleRule { description: Some("x".into()), ..Default::default() }]);
        a("zero count", vec![any(0, None)]);
        a("half a day", vec![LifecycleRule { max_image_age: Some(Duration::hours(36)), ..Default::default() }]);
        a("two any", vec![any(1, None), any(2, None)]);
        Ok(())
    });
}

#[test]
fn lifecycle_tokens() {
    check("613-ecr-lifecycle-tokens", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let n = CfnParameter::new(
            &s,
            "N",
            CfnParameterProps { parameter_type: Some("Number".into()), ..Default::default() },
        )?;
        let r = |id: &str, rule: LifecycleRule| Repository::builder(&s, id).lifecycle_rules(vec![rule]).build();
        r(
            "Count",
            LifecycleRule { description: Some(format!("in {}", Aws::region())), ..any(n.value_as_number()?, None) },
        )?;
        r("Lists", LifecycleRule { tag_prefix_list: Some(vec![Aws::region(), "x".into()]), ..any(1, None) })?;
        let late = Lazy::any(|| Ok(vec!["late"].into())).as_list();
        r("Lazy", LifecycleRule { tag_prefix_list: Some(late), ..any(Lazy::any(|| Ok(4.into())).as_number(), None) })?;
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

fn role(scope: &dyn Construct, id: &str, service: &str) -> Result<Role> {
    Role::builder(scope, id).assumed_by(ServicePrincipal::new(service)).build()
}

fn verdict(grant: &Grant) -> longshore::core::value::Object {
    object! {
        "success" => grant.success(),
        "hasPrincipalStatement" => grant.principal_statement().is_some(),
        "hasResourceStatement" => grant.resource_statement().is_some(),
    }
}

#[test]
fn resource_policies() {
    check("017-ecr-resource-policy", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        let repo = Repository::builder(&stack, "Repo").build()?;
        let statement = PolicyStatement::builder;
        let added = repo.add_to_resource_policy(
            statement().action("ecr:GetDownloadUrlForLayer").principal(AnyPrincipal::new()).build()?,
        )?;
        c.record("statementAdded", added.statement_added, None);
        repo.add_to_resource_policy(
            statement()
                .sid("CodeBuildAccess")
                .actions(["ecr:BatchGetImage", "ecr:BatchCheckLayerAvailability"])
                .principal(ServicePrincipal::new("codebuild.amazonaws.com"))
                .principal(AccountPrincipal::new("123456789012"))
                .build()?,
        )?;
        repo.add_to_resource_policy(
            statement()
                .effect(Effect::Deny)
                .action("ecr:*")
                .not_principal(ArnPrincipal::new("arn:aws:iam::123456789012:role/ok"))
                .condition("StringNotEquals", object! {"aws:PrincipalOrgID" => "o-abcdefghij"})
                .build()?,
        )?;
        let dup =
            || statement().action("ecr:ListImages").principal(OrganizationPrincipal::new("o-abcdefghij")?).build();
        repo.add_to_resource_policy(dup()?)?;
        repo.add_to_resource_policy(dup()?)?;
        let imported = Repository::from_repository_name(&stack, "Imported", "imported")?;
        c.record("imported statementAdded", imported.add_to_resource_policy(dup()?)?.statement_added, None);
        Ok(())
    });
}

#[test]
fn resource_policies_that_are_refused() {
    check("019-ecr-resource-policy-invalid", |app, _| {
        let stack = Stack::new(app, "Stack")?;
        let repo = Repository::builder(&stack, "Repo").build()?;
        repo.add_to_resource_policy(PolicyStatement::builder().action("ecr:ListImages").build()?)?;
        repo.add_to_resource_policy(PolicyStatement::builder().principal(AnyPrincipal::new()).build()?)?;
        Ok(())
    });
}

#[test]
fn grants_by_kind_of_principal() {
    check("021-ecr-grants-principals", |app, c| {
        c.omit(&["UnknownPrincipal"]); // Who a grant is to is always known here.
        let stack = Stack::new(app, "Stack")?;
        let g = |id: &str, grantee: &dyn IGrantable| -> Result<()> {
            let repo = Repository::builder(&stack, format!("Repo{id}")).build()?;
            c.record(id, verdict(&repo.grant_pull(grantee)?), None);
            Ok(())
        };
        g("User", &User::builder(&stack, "User").build()?)?;
        g("Group", &longshore::aws_iam::Group::builder(&stack, "Group").build()?)?;
        g("Service", &ServicePrincipal::new("codebuild.amazonaws.com"))?;
        g("Account", &AccountPrincipal::new("123456789012"))?;
        g("AccountRoot", &AccountRootPrincipal::new())?;
        g("Arn", &ArnPrincipal::new("arn:aws:iam::123456789012:role/some"))?;
        g("Org", &OrganizationPrincipal::new("o-abcdefghij")?)?;
        g("Any", &AnyPrincipal::new())?;
        g("Star", &StarPrincipal::new())?;
        let ecs = ServicePrincipal::new("ecs-tasks.amazonaws.com");
        g(
            "Composite",
            &CompositePrincipal::new([PrincipalRef::from(ecs), AccountPrincipal::new("222222222222").into()])?,
        )?;
        g(
            "WithConditions",
            &PrincipalWithConditions::new(
                ServicePrincipal::new("lambda.amazonaws.com"),
                object! {"StringLike" => object! {"aws:sourceArn" => "arn:aws:lambda:*"}},
            ),
        )?;
        let arn = "arn:aws:iam::123456789012:role/";
        g(
            "ImportedRole",
            &Role::from_role_arn(&stack, "ImportedRole", format!("{arn}imported"), FromRoleArnOptions::default())?,
        )?;
        let immutable = FromRoleArnOptions::builder().mutable(false).build();
        g("ImmutableRole", &Role::from_role_arn(&stack, "ImmutableRole", format!("{arn}immutable"), immutable)?)
    });
}

#[test]
fn grants_to_a_role_that_is_deployed_first() {
    check("023-ecr-grants-cross-account-dependency", |app, _| {
        let repo_stack = Stack::with_props(app, "RepoStack", env("111111111111", "us-east-1"))?;
        let role_stack = Stack::with_props(app, "RoleStack", env("222222222222", "us-east-1"))?;
        let repo = Repository::builder(&repo_stack, "Repo").repository_name(PhysicalName::GenerateIfNeeded).build()?;
        let role = Role::builder(&role_stack, "Role")
            .role_name(PhysicalName::GenerateIfNeeded)
            .assumed_by(ServicePrincipal::new("ecs-tasks.amazonaws.com"))
            .build()?;
        repo_stack.add_dependency(&role_stack)?;
        repo.grant_pull(&role)?;
        Ok(())
    });
}

#[test]
fn grants_of_imports() {
    check("025-ecr-grants-imported-cross-account", |app, c| {
        let stack = Stack::with_props(app, "Stack", env("111111111111", "us-east-1"))?;
        let repo = Repository::builder(&stack, "Repo").repository_name("app").build()?;
        let import = |id: &str, arn: &str| Role::from_role_arn(&stack, id, arn, FromRoleArnOptions::default());
        let foreign = import("Foreign", "arn:aws:iam::222222222222:role/foreign")?;
        let local = import("Local", "arn:aws:iam::111111111111:role/local")?;
        repo.grant_pull(&foreign)?;
        repo.grant_pull(&local)?;
        let imported = Repository::from_repository_arn(
            &stack,
            "ForeignRepo",
            "arn:aws:ecr:eu-west-1:222222222222:repository/foreign/app",
        )?;
        let g = imported.grant_pull(&role(&stack, "Role", "ecs-tasks.amazonaws.com")?)?;
        let env = imported.env();
        c.record("foreign repo env", vec![env.account, env.region], &stack);
        c.record("grant", verdict(&g), None);
        let g2 = imported.grant_pull(&ServicePrincipal::new("codebuild.amazonaws.com"))?;
        c.record("grant to service on imported", object! {"success" => g2.success()}, None);
        Ok(())
    });
}

#[test]
fn minimized_policies() {
    let context = object! {"@aws-cdk/aws-iam:minimizePolicies" => true};
    check_with(
        "029-ecr-grants-minimize-policies",
        |_| AppProps { context, ..Default::default() },
        |app, _| {
            let stack = Stack::new(app, "Stack")?;
            let repo = Repository::builder(&stack, "Repo").build()?;
            let repo2 = Repository::builder(&stack, "Repo2").build()?;
            let role = role(&stack, "Role", "ec2.amazonaws.com")?;
            repo.grant_pull(&role)?;
            repo.grant_push(&role)?;
            repo.grant_read(&role)?;
            repo2.grant_pull(&role)?;
            let service = ServicePrincipal::new("codebuild.amazonaws.com");
            repo.grant_pull(&service)?;
            repo.grant_read(&service)?;
            repo.grant_pull(&AccountPrincipal::new("123456789012"))?;
            Ok(())
        },
    );
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
fn grants_to_another_stack() {
    check("602-ecr-grants-cross-stack-strong", |app, _| {
        let repo = Repository::builder(&Stack::new(app, "RepoStack")?, "Repo").build()?;
        repo.grant_pull_push(&role(&Stack::new(app, "RoleStack")?, "Role", "ecs-tasks.amazonaws.com")?)?;
        Ok(())
    });
}

#[test]
fn actions_of_grants() {
    check("603-ecr-grants-actions", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let repo = Repository::builder(&s, "Repo").build()?;
        let g = |id: &str, f: &dyn Fn(&Role) -> Result<Grant>| -> Result<()> {
            let grant = f(&role(&s, id, "ecs-tasks.amazonaws.com")?)?;
            c.record(
                id,
                object! {
                    "success" => grant.success(),
                    "principal" => grant.principal_statement().map(|p| p.to_statement_json()),
                    "resource" => grant.resource_statement().map(|p| p.to_statement_json()),
                },
                &s,
            );
            Ok(())
        };
        g("Read", &|r| repo.grant_read(r))?;
        g("Pull", &|r| repo.grant_pull(r))?;
        g("Push", &|r| repo.grant_push(r))?;
        g("PullPush", &|r| repo.grant_pull_push(r))?;
        g("Custom", &|r| repo.grant(r, &["ecr:DescribeImages", "ecr:ListImages"]))?;
        g("Twice", &|r| {
            repo.grant_pull(r)?;
            repo.grant_pull(r)
        })
    });
}

fn short(grant: &Grant) -> Vec<bool> {
    vec![grant.success(), grant.principal_statement().is_some(), grant.resource_statement().is_some()]
}

#[test]
fn grants_to_other_environments() {
    check("604-ecr-grants-environments", |app, c| {
        let st = |id: &str, account: &str, region: &str| Stack::with_props(app, id, env(account, region));
        let repo = Repository::builder(&st("RepoStack", "111111111111", "eu-west-1")?, "Repo")
            .repository_name("named")
            .build()?;
        let role = |scope: &Stack, name: Option<PhysicalName>| {
            Role::builder(scope, "Role").assumed_by(AccountRootPrincipal::new()).maybe_role_name(name).build()
        };
        let g = |id: &str, r: Role| -> Result<()> {
            c.record(id, short(&repo.grant_pull(&r)?), None);
            Ok(())
        };
        g("other region", role(&st("OtherRegion", "111111111111", "us-east-1")?, None)?)?;
        g("other account named", role(&st("OtherAccount", "222222222222", "eu-west-1")?, Some("known".into()))?)?;
        g(
            "other account generated",
            role(&st("Generated", "333333333333", "eu-west-1")?, Some(PhysicalName::GenerateIfNeeded))?,
        )?;
        g("same environment", role(&st("Same", "111111111111", "eu-west-1")?, None)?)
    });
}

#[test]
fn grants_on_imports() {
    check("606-ecr-grants-imported", |app, c| {
        let s = Stack::with_props(app, "Stack", env("111111111111", "eu-west-1"))?;
        let role = Role::builder(&s, "Role").assumed_by(AccountRootPrincipal::new()).build()?;
        let attributes =
            RepositoryAttributes { repository_name: "n".into(), repository_arn: CfnFn::import_value("arn") };
        for (l, repo) in [
            ("name", Repository::from_repository_name(&s, "N", "team/app")?),
            ("arn", Repository::from_repository_arn(&s, "A", "arn:aws:ecr:us-east-1:222222222222:repository/x/y")?),
            ("attributes", Repository::from_repository_attributes(&s, "T", attributes)?),
        ] {
            c.record(&format!("{l} role"), repo.grant_pull(&role)?.success(), None);
            let service = repo.grant_pull(&ServicePrincipal::new("ecs-tasks.amazonaws.com"))?;
            c.record(&format!("{l} service"), vec![service.success(), service.principal_statement().is_some()], None);
            let all = PolicyStatement::builder().action("ecr:*").principal(AnyPrincipal::new()).build()?;
            c.record(&format!("{l} added"), repo.add_to_resource_policy(all)?.statement_added, None);
        }
        c.attempt("assertSuccess", |t, _| {
            let repo = Repository::from_repository_name(t, "N", "n")?;
            repo.grant_pull(&ServicePrincipal::new("x.amazonaws.com"))?.assert_success()
        });
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
