//! Merging statements, so that policies stay small.
// Source: aws-cdk-lib 2.275.0 with `@aws-cdk/aws-iam:minimizePolicies`, observed.

use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::value::Value;

use super::statement::{EstimateSizeOptions, PolicyStatementProps};
use super::{LITERAL_STRING_KEY, PolicyStatement, PrincipalRef};

/// No merged statement gets larger than this, in estimated characters, when a policy may have to be split.
const MAX_MERGE_SIZE: usize = 2000;

/// How statements are merged.
pub(super) struct MergeOptions {
    /// Whether merged statements are kept small enough to be moved to another policy.
    pub(super) limit_size: bool,
    /// Whether statements that differ in one list are merged, not just equal ones.
    pub(super) combine: bool,
}

/// A statement with those that it was merged from.
pub(super) struct Merged {
    pub(super) statement: PolicyStatement,
    pub(super) originals: Vec<PolicyStatement>,
    props: PolicyStatementProps,
    conditions: String,
}

/// Merges until there is nothing more to merge.
pub(super) fn merge_statements(
    scope: &dyn Construct,
    statements: Vec<PolicyStatement>,
    options: &MergeOptions,
) -> Result<Vec<Merged>> {
    let sizes = EstimateSizeOptions::of(scope)?;
    let mut all: Vec<Merged> = statements
        .into_iter()
        .map(|s| Merged {
            conditions: Value::Object(s.conditions()).to_json(0),
            originals: vec![s.clone()],
            props: s.to_props(),
            statement: s,
        })
        .collect();
    while one_pass(&mut all, options, &sizes)? {}
    Ok(all)
}

fn one_pass(all: &mut Vec<Merged>, options: &MergeOptions, sizes: &EstimateSizeOptions) -> Result<bool> {
    let mut any = false;
    let mut i = 0;
    while i < all.len() {
        let mut merged_here = false;
        let mut j = i + 1;
        while j < all.len() {
            match merged(&all[i], &all[j], options, sizes)? {
                None => j += 1,
                Some(statement) => {
                    let other = all.remove(j);
                    all[i].props = statement.to_props();
                    all[i].statement = statement;
                    all[i].originals.extend(other.originals);
                    merged_here = true;
                }
            }
        }
        any |= merged_here;
        if !merged_here {
            i += 1;
        }
    }
    Ok(any)
}

fn merged(
    a: &Merged,
    b: &Merged,
    options: &MergeOptions,
    sizes: &EstimateSizeOptions,
) -> Result<Option<PolicyStatement>> {
    let (x, y) = (&a.props, &b.props);
    if x.effect != y.effect || a.conditions != b.conditions {
        return Ok(None);
    }
    let negations_equal = equal(&x.not_actions, &y.not_actions)
        && equal(&x.not_resources, &y.not_resources)
        && equal_principals(&x.not_principals, &y.not_principals);
    if !negations_equal {
        return Ok(None);
    }
    let equal_lists = [
        equal(&x.actions, &y.actions),
        equal(&x.resources, &y.resources),
        equal_principals(&x.principals, &y.principals),
    ]
    .into_iter()
    .filter(|e| *e)
    .count();
    if !options.combine {
        return Ok((equal_lists == 3 && x.sid == y.sid).then(|| a.statement.clone()));
    }
    let named = |p: &PolicyStatementProps| p.sid.as_deref().is_some_and(|s| !s.is_empty());
    if equal_lists < 2 || named(x) || named(y) || is_literal(&x.principals)? != is_literal(&y.principals)? {
        return Ok(None);
    }
    let combined = PolicyStatement::new(PolicyStatementProps {
        actions: union(&x.actions, &y.actions),
        resources: union(&x.resources, &y.resources),
        principals: union_principals(&x.principals, &y.principals),
        ..x.clone()
    })?;
    Ok((!options.limit_size || combined.estimate_size(sizes) <= MAX_MERGE_SIZE).then_some(combined))
}

fn equal(a: &[String], b: &[String]) -> bool {
    a.len() == b.len() && a.iter().all(|x| b.contains(x))
}

fn union(a: &[String], b: &[String]) -> Vec<String> {
    let mut all = a.to_vec();
    all.extend(b.iter().filter(|x| !a.contains(x)).cloned());
    all
}

fn distinct(principals: &[PrincipalRef]) -> Vec<&PrincipalRef> {
    let mut out: Vec<&PrincipalRef> = Vec::new();
    for p in principals {
        if !out.iter().any(|o| o.is_same(p)) {
            out.push(p);
        }
    }
    out
}

fn equal_principals(a: &[PrincipalRef], b: &[PrincipalRef]) -> bool {
    let (a, b) = (distinct(a), distinct(b));
    a.len() == b.len() && a.iter().all(|x| b.iter().any(|y| x.is_same(y)))
}

fn union_principals(a: &[PrincipalRef], b: &[PrincipalRef]) -> Vec<PrincipalRef> {
    let both: Vec<PrincipalRef> = a.iter().chain(b).cloned().collect();
    distinct(&both).into_iter().cloned().collect()
}

fn is_literal(principals: &[PrincipalRef]) -> Result<bool> {
    for p in principals {
        if p.policy_fragment()?.principal_json.contains_key(LITERAL_STRING_KEY) {
            return Ok(true);
        }
    }
    Ok(false)
}
