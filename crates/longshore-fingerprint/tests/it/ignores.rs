//! Verdicts of the three ignore dialects, recorded from aws-cdk-lib 2.275.0.

use std::collections::BTreeSet;
use std::path::Path;

use longshore_fingerprint::{IgnoreMode, IgnoreStrategy};
use serde_json::Value;

use crate::assets::strings;
use crate::fixtures::vectors;

#[test]
fn every_recorded_verdict_is_reproduced() {
    let vectors = vectors("ignore.json");
    let paths = strings(vectors.get("paths"));
    let mut checked = 0;
    for row in vectors["table"].as_array().unwrap() {
        let patterns = strings(row.get("patterns"));
        for (name, mode) in [("docker", IgnoreMode::Docker), ("git", IgnoreMode::Git), ("glob", IgnoreMode::Glob)] {
            checked += 1;
            let strategy = IgnoreStrategy::new(mode, Path::new("/root"), &patterns);
            if row[name].get("error").is_some() {
                assert!(strategy.unwrap_err().to_string().contains(&patterns[0]), "{patterns:?}");
                continue;
            }
            let strategy = strategy.unwrap();
            let judged = |verdict: &dyn Fn(&Path) -> bool| -> BTreeSet<String> {
                paths.iter().filter(|path| verdict(&Path::new("/root").join(path))).cloned().collect()
            };
            let recorded = |what: &str| strings(row[name].get(what)).into_iter().collect::<BTreeSet<_>>();
            assert_eq!(judged(&|path| strategy.ignores(path)), recorded("ignores"), "{name} {patterns:?}");
            assert_eq!(
                judged(&|path| strategy.completely_ignores(path)),
                recorded("completelyIgnores"),
                "{name} {patterns:?}"
            );
        }
    }
    assert_eq!(checked, 52 * 3);
}

#[test]
fn patterns_added_later_count_like_those_of_the_constructor() {
    for mode in [IgnoreMode::Docker, IgnoreMode::Git, IgnoreMode::Glob] {
        let mut strategy = IgnoreStrategy::new(mode, Path::new("/root"), &["*.log".to_owned()]).unwrap();
        assert!(strategy.ignores(Path::new("/root/a.log")));
        strategy.add("!a.log").unwrap();
        assert!(!strategy.ignores(Path::new("/root/a.log")), "{mode:?}");
        assert!(strategy.ignores(Path::new("/root/b.log")), "{mode:?}");
    }
}

#[test]
fn a_relative_root_and_an_overlong_pattern_are_refused() {
    let error = IgnoreStrategy::new(IgnoreMode::Glob, Path::new("root"), &[]).unwrap_err();
    assert_eq!(error.to_string(), r#"ignore root "root" is not an absolute path"#);
    let long = vec!["x".repeat(65_537)];
    assert!(IgnoreStrategy::new(IgnoreMode::Glob, Path::new("/"), &long).is_err());
    let fits = vec!["x".repeat(65_536)];
    assert!(IgnoreStrategy::new(IgnoreMode::Glob, Path::new("/"), &fits).is_ok());
}

#[test]
fn a_row_of_the_table_names_its_patterns() {
    assert!(vectors("ignore.json")["table"].as_array().unwrap().iter().all(|row| row["patterns"].is_array()));
    assert_ne!(vectors("ignore.json")["paths"], Value::Null);
}
