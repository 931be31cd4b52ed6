//! The order in which artifacts are worked on.

use std::collections::BTreeSet;
use std::path::Path;

use crate::{AssemblyError, AssemblyManifest};

/// The IDs of all artifacts, each after everything it depends on.
///
/// Artifacts that wait for nothing come first, then those that wait only for them, and so on; within each wave they
/// are ordered by ID.
// Source: aws-cdk-lib 2.275.0, `new cx_api.CloudAssembly(dir).artifacts`.
pub(crate) fn in_dependency_order(manifest: &AssemblyManifest, path: &Path) -> Result<Vec<String>, AssemblyError> {
    for (id, artifact) in &manifest.artifacts {
        if let Some(absent) = artifact.dependencies.iter().find(|other| !manifest.artifacts.contains_key(*other)) {
            return Err(AssemblyError::MissingDependency {
                path: path.to_owned(),
                artifact: id.clone(),
                dependency: absent.clone(),
            });
        }
    }
    let mut waiting: Vec<&str> = manifest.artifacts.keys().map(String::as_str).collect();
    waiting.sort_unstable();
    let mut done = BTreeSet::new();
    let mut order = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let ready = |id: &&str| {
            let dependencies = manifest.artifacts.get(*id).map(|artifact| artifact.dependencies.as_slice());
            dependencies.unwrap_or_default().iter().all(|other| done.contains(other.as_str()))
        };
        let (wave, rest): (Vec<&str>, Vec<&str>) = waiting.into_iter().partition(ready);
        if wave.is_empty() {
            let artifacts = rest.into_iter().map(str::to_owned).collect();
            return Err(AssemblyError::DependencyCycle { path: path.to_owned(), artifacts });
        }
        done.extend(wave.iter().copied());
        order.extend(wave.into_iter().map(str::to_owned));
        waiting = rest;
    }
    Ok(order)
}
