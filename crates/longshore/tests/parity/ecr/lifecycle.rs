//! Lifecycle rules.

use longshore::aws_ecr::{LifecycleRule, Repository, RepositoryProps, TagStatus};
use longshore::prelude::*;

use super::{any, strings};
use crate::harness::check;

fn prefix(p: &str, priority: Option<i64>) -> LifecycleRule {
    LifecycleRule {
        tag_prefix_list: Some(vec![p.into()]),
        max_image_count: Some(1.0),
        rule_priority: priority,
        ..Default::default()
    }
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
