//! Why an asset's hash is another than before.

use std::collections::BTreeMap;

use longshore_assembly::CloudAssembly;
use serde::Serialize;

use super::{Asset, AssetsError, asset, assets};

/// One of two assets that are compared, as it was read; keeps nothing open.
#[derive(Debug, Clone)]
pub struct Side {
    asset: Asset,
    contents: BTreeMap<String, String>,
}

impl Side {
    /// Reads an asset of an assembly.
    ///
    /// # Errors
    /// When there is no such asset, or its files cannot be read.
    pub fn read(assembly: &CloudAssembly, name: &str) -> Result<Self, AssetsError> {
        Self::of(asset(assembly, name)?)
    }

    /// Reads all assets of an assembly.
    ///
    /// # Errors
    /// When files cannot be read.
    pub fn read_all(assembly: &CloudAssembly) -> Result<Vec<Self>, AssetsError> {
        assets(assembly)?.into_iter().map(Self::of).collect()
    }

    fn of(asset: Asset) -> Result<Self, AssetsError> {
        let contents = asset.contents()?;
        Ok(Self { asset, contents })
    }

    /// The stack and what the asset is called in it.
    pub fn name(&self) -> &str {
        &self.asset.name
    }
}

/// One thing that is not as it was before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Change {
    /// A file or link was not there before.
    Added {
        /// The path in the asset; empty where the asset is a file.
        path: String,
    },
    /// A file or link is not there any more.
    Removed {
        /// The path in the asset; empty where the asset is a file.
        path: String,
    },
    /// A file has other contents, or a link leads elsewhere.
    Changed {
        /// The path in the asset; empty where the asset is a file.
        path: String,
        /// Size in bytes and SHA-256 of what was hashed, or the link's text.
        from: String,
        /// The same, now.
        to: String,
    },
    /// An option of the build is another.
    Option {
        /// The CDK's name, such as `buildArgs.VERSION`.
        name: String,
        /// The value before, if there was one.
        from: Option<String>,
        /// The value now, if there is one.
        to: Option<String>,
        /// Whether that is part of the hash.
        hashed: bool,
    },
    /// The hash is another, but nothing that the assembly tells: extra hash, salt, invalidation, or how links and
    /// exclusions are treated.
    NotInAssembly,
}

/// What is not as it was with one asset.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// The stack and what the asset is called in it.
    pub asset: String,
    /// The hash before; none if the asset is new.
    pub from: Option<String>,
    /// The hash now; none if the asset is gone.
    pub to: Option<String>,
    /// Everything that changed, options first.
    pub changes: Vec<Change>,
}

impl Explanation {
    /// Whether the hash is what it was.
    pub fn is_same(&self) -> bool {
        self.from == self.to
    }
}

/// Says what changed between two states of an asset.
pub fn explain(from: &Side, to: &Side) -> Explanation {
    let mut changes = Vec::new();
    let (before, now) = (&from.asset.options, &to.asset.options);
    for (name, (value, hashed)) in before {
        let new = now.get(name).map(|(value, _)| value);
        if new != Some(value) {
            let (from, to) = (Some(value.clone()), new.cloned());
            changes.push(Change::Option { name: name.clone(), from, to, hashed: *hashed });
        }
    }
    for (name, (value, hashed)) in now.iter().filter(|(name, _)| !before.contains_key(*name)) {
        changes.push(Change::Option { name: name.clone(), from: None, to: Some(value.clone()), hashed: *hashed });
    }
    for (header, value) in &from.contents {
        match to.contents.get(header) {
            Some(new) if new == value => {}
            Some(new) => changes.push(Change::Changed { path: path(header), from: value.clone(), to: new.clone() }),
            None => changes.push(Change::Removed { path: path(header) }),
        }
    }
    let added = to.contents.keys().filter(|header| !from.contents.contains_key(*header));
    changes.extend(added.map(|header| Change::Added { path: path(header) }));
    let counts = |change: &Change| !matches!(change, Change::Option { hashed: false, .. });
    if from.asset.hash != to.asset.hash && !changes.iter().any(counts) {
        changes.push(Change::NotInAssembly);
    }
    Explanation {
        asset: to.asset.name.clone(),
        from: Some(from.asset.hash.clone()),
        to: Some(to.asset.hash.clone()),
        changes,
    }
}

/// Says what changed with each asset whose hash is another, that is new, or that is gone.
pub fn explain_all(from: &[Side], to: &[Side]) -> Vec<Explanation> {
    let named = |sides: &[Side], name: &str| sides.iter().position(|side| side.name() == name);
    let mut all = Vec::new();
    for side in to {
        match named(from, side.name()) {
            Some(at) if from[at].asset.hash == side.asset.hash => {}
            Some(at) => all.push(explain(&from[at], side)),
            None => all.push(Explanation {
                asset: side.name().to_owned(),
                from: None,
                to: Some(side.asset.hash.clone()),
                changes: Vec::new(),
            }),
        }
    }
    for side in from.iter().filter(|side| named(to, side.name()).is_none()) {
        let (asset, from) = (side.name().to_owned(), Some(side.asset.hash.clone()));
        all.push(Explanation { asset, from, to: None, changes: Vec::new() });
    }
    all
}

fn path(header: &str) -> String {
    header.split_once(':').map_or(header, |(_, path)| path).to_owned()
}
