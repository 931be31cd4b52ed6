//! Patterns the fuzz program once found a difference on, with what aws-cdk-lib 2.275.0 said.

use std::path::Path;

use longshore_fingerprint::{IgnoreMode, IgnoreStrategy};

fn docker(patterns: &[&str]) -> Result<IgnoreStrategy, longshore_fingerprint::IgnoreError> {
    let patterns: Vec<String> = patterns.iter().map(|pattern| (*pattern).to_owned()).collect();
    IgnoreStrategy::new(IgnoreMode::Docker, Path::new("/root"), &patterns)
}

#[test]
fn a_repeated_word_boundary_is_refused() {
    // Invalid regular expression: /^\b+(a|@(b|x))a/\[\/[^/]*$/i: Nothing to repeat
    let error = docker(&[r"\b+(a|@(b|x))a/\[/*"]).unwrap_err();
    assert!(error.to_string().ends_with("Nothing to repeat"), "{error}");
    assert!(docker(&[r"\b{2}x"]).is_err());
    assert!(docker(&[r"\bx{2}"]).is_ok());
    assert!(docker(&[r"\\b+x"]).is_ok());
}

#[test]
fn long_s_and_dotless_i_are_no_ascii_letters() {
    for (pattern, name, want) in [
        ("[a-z]", "ſ", false),
        ("[^a-z]", "ſ", true),
        ("s", "ſ", false),
        ("i", "ı", false),
        ("ſ", "ſ", true),
        ("[ı]", "ı", true),
        ("É", "é", true),
    ] {
        let strategy = docker(&[pattern]).unwrap();
        assert_eq!(strategy.ignores(&Path::new("/root").join(name)), want, "{pattern} {name}");
    }
}

#[test]
fn an_exception_whose_parent_is_no_pattern_still_counts() {
    let strategy = docker(&["**", "!/^a/[a/*/**"]).unwrap();
    assert!(strategy.ignores(Path::new("/root/x")));
    let strategy = docker(&["!(a)", "a ", "!/^a/[a/*/**"]).unwrap();
    assert!(strategy.ignores(Path::new("/root/A/É/é")));
    assert!(!strategy.ignores(Path::new("/root/a b/A")));
}
