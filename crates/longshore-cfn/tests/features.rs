//! The features are the services that the specification knows.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

use std::collections::BTreeSet;

#[test]
fn every_service_has_a_feature() {
    let manifest = include_str!("../Cargo.toml");
    let (_, features) = manifest.split_once("[features]").unwrap();
    let there: BTreeSet<&str> = features.lines().filter_map(|line| line.strip_suffix(" = []")).collect();
    let needed: BTreeSet<&str> = longshore_spec::classes().map(|(module, _)| module).collect();
    assert_eq!(there, needed);
}
