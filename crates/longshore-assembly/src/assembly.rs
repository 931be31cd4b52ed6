//! An assembly directory opened for reading.

use std::io;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use serde::de::DeserializeOwned;

use crate::order::in_dependency_order;
use crate::{
    Artifact, ArtifactKind, AssemblyError, AssemblyManifest, AssetManifest, Metadata, MetadataEntry, SchemaVersion,
    StackProperties,
};

/// An assembly directory, read and checked, with the assemblies nested in it.
///
/// Opening reads every `manifest.json` but no other file; those are read when they are asked for.
#[derive(Debug, Clone)]
pub struct CloudAssembly {
    directory: PathBuf,
    manifest: AssemblyManifest,
    order: Vec<String>,
    nested: IndexMap<String, CloudAssembly>,
}

impl CloudAssembly {
    /// Opens an assembly directory.
    ///
    /// Fields and artifact types of newer writers are accepted; an unknown type is refused only where a stack depends
    /// on it.
    ///
    /// # Errors
    /// When there is no assembly, its schema is too new, its manifests cannot be read or parsed, or its artifacts do
    /// not fit together.
    pub fn open(directory: impl AsRef<Path>) -> Result<Self, AssemblyError> {
        Self::open_below(directory.as_ref(), &mut Vec::new())
    }

    fn open_below(directory: &Path, parents: &mut Vec<PathBuf>) -> Result<Self, AssemblyError> {
        let path = directory.join(AssemblyManifest::FILE_NAME);
        let manifest: AssemblyManifest = match fs_err::read_to_string(&path) {
            Ok(text) => parse(&path, &text, "assembly manifest")?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(AssemblyError::NotAnAssembly { directory: directory.to_owned() });
            }
            Err(source) => return Err(AssemblyError::Read { path, source }),
        };
        let order = in_dependency_order(&manifest, &path)?;
        refuse_unknown_required_types(&manifest, &path)?;

        let real = fs_err::canonicalize(directory)
            .map_err(|source| AssemblyError::Read { path: directory.to_owned(), source })?;
        if parents.contains(&real) {
            return Err(AssemblyError::NestedInItself { directory: directory.to_owned() });
        }
        parents.push(real);
        let mut nested = IndexMap::new();
        for id in &order {
            if let Some(ArtifactKind::NestedAssembly(properties)) = manifest.artifacts.get(id).map(|it| &it.kind) {
                let below = directory.join(&properties.directory_name);
                nested.insert(id.clone(), Self::open_below(&below, parents)?);
            }
        }
        parents.pop();
        Ok(Self { directory: directory.to_owned(), manifest, order, nested })
    }

    /// The directory as it was given, or below the one that was given.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// The manifest as it was read.
    pub fn manifest(&self) -> &AssemblyManifest {
        &self.manifest
    }

    /// The artifacts of this assembly with their IDs, each after everything it depends on.
    pub fn artifacts(&self) -> impl Iterator<Item = (&str, &Artifact)> {
        self.order.iter().filter_map(|id| Some((id.as_str(), self.manifest.artifacts.get(id)?)))
    }

    /// The assemblies nested in this one, by artifact ID.
    pub fn nested(&self) -> impl Iterator<Item = (&str, &CloudAssembly)> {
        self.nested.iter().map(|(id, assembly)| (id.as_str(), assembly))
    }

    /// The stacks of this assembly, each after those it depends on, without those of nested assemblies.
    pub fn stacks(&self) -> impl Iterator<Item = Stack<'_>> {
        self.artifacts().filter_map(|(id, artifact)| match &artifact.kind {
            ArtifactKind::Stack(properties) => Some(Stack { id, artifact, properties, assembly: self }),
            _ => None,
        })
    }

    /// The stacks of this assembly and, after them, those of the assemblies nested in it.
    pub fn stacks_with_nested(&self) -> Vec<Stack<'_>> {
        let below = self.nested.values().flat_map(CloudAssembly::stacks_with_nested);
        self.stacks().chain(below).collect()
    }

    /// Every asset manifest of this assembly and of those nested in it, in dependency order.
    ///
    /// # Errors
    /// When one of them cannot be read or parsed, or its schema is too new.
    pub fn asset_manifests(&self) -> Result<Vec<AssetManifestFile>, AssemblyError> {
        let mut found = Vec::new();
        for (id, _) in self.artifacts() {
            found.extend(self.asset_manifest(id)?);
        }
        for assembly in self.nested.values() {
            found.extend(assembly.asset_manifests()?);
        }
        Ok(found)
    }

    fn asset_manifest(&self, id: &str) -> Result<Option<AssetManifestFile>, AssemblyError> {
        match self.manifest.artifacts.get(id).map(|artifact| &artifact.kind) {
            Some(ArtifactKind::AssetManifest(properties)) => {
                AssetManifestFile::read(id, self.directory.join(&properties.file)).map(Some)
            }
            _ => Ok(None),
        }
    }
}

/// A stack of an opened assembly.
#[derive(Debug, Clone, Copy)]
pub struct Stack<'a> {
    /// The artifact's ID.
    pub id: &'a str,
    /// The artifact itself.
    pub artifact: &'a Artifact,
    /// The properties of the stack.
    pub properties: &'a StackProperties,
    /// The assembly that holds the stack directly.
    pub assembly: &'a CloudAssembly,
}

impl<'a> Stack<'a> {
    /// What to call the stack in messages: the construct path, else the artifact's ID.
    pub fn display_name(&self) -> &'a str {
        self.artifact.display_name.as_deref().unwrap_or(self.id)
    }

    /// The name of the stack in CloudFormation.
    pub fn stack_name(&self) -> &'a str {
        self.properties.stack_name.as_deref().unwrap_or(self.id)
    }

    /// The account and region the stack goes to.
    pub fn environment(&self) -> Environment<'a> {
        Environment::parse(self.artifact.environment.as_deref().unwrap_or_default())
    }

    /// The path of the stack's template.
    pub fn template_path(&self) -> PathBuf {
        self.assembly.directory.join(&self.properties.template_file)
    }

    /// The asset manifests the stack depends on.
    ///
    /// # Errors
    /// When one of them cannot be read or parsed, or its schema is too new.
    pub fn asset_manifests(&self) -> Result<Vec<AssetManifestFile>, AssemblyError> {
        let mut found = Vec::new();
        for id in &self.artifact.dependencies {
            found.extend(self.assembly.asset_manifest(id)?);
        }
        Ok(found)
    }

    /// The metadata of the stack's constructs, from the manifest and from the metadata file.
    ///
    /// # Errors
    /// When the metadata file cannot be read or parsed.
    pub fn metadata(&self) -> Result<Metadata, AssemblyError> {
        let mut all = self.artifact.metadata.clone();
        if let Some(file) = &self.artifact.additional_metadata_file {
            let path = self.assembly.directory.join(file);
            for (construct, entries) in parse::<Metadata>(&path, &read(&path)?, "metadata file")? {
                all.entry(construct).or_default().extend(entries);
            }
        }
        Ok(all)
    }

    /// The construct paths of legacy assets: those that are published by stack parameters and stand in no manifest.
    ///
    /// # Errors
    /// When the metadata file cannot be read or parsed.
    pub fn legacy_assets(&self) -> Result<Vec<String>, AssemblyError> {
        let is_asset = |entry: &MetadataEntry| entry.entry_type == MetadataEntry::ASSET;
        Ok(self
            .metadata()?
            .into_iter()
            .filter(|(_, entries)| entries.iter().any(is_asset))
            .map(|(path, _)| path)
            .collect())
    }
}

/// The account and region of an artifact; `None` where the app leaves them open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Environment<'a> {
    /// The account's twelve digits.
    pub account: Option<&'a str>,
    /// The region's name.
    pub region: Option<&'a str>,
}

impl<'a> Environment<'a> {
    /// Reads `aws://ACCOUNT/REGION`; anything else leaves both open.
    fn parse(text: &'a str) -> Self {
        let Some((account, region)) = text.strip_prefix("aws://").and_then(|rest| rest.split_once('/')) else {
            return Self::default();
        };
        let known = |value: &'a str, unknown| (value != unknown && !value.is_empty()).then_some(value);
        Self { account: known(account, "unknown-account"), region: known(region, "unknown-region") }
    }
}

/// An asset manifest together with where it was found.
#[derive(Debug, Clone, PartialEq)]
pub struct AssetManifestFile {
    /// The artifact's ID, for example `MyStack.assets`.
    pub id: String,
    /// The file. Paths in the manifest are relative to its directory.
    pub path: PathBuf,
    /// What stands in it.
    pub manifest: AssetManifest,
}

impl AssetManifestFile {
    /// Reads an asset manifest that is part of an assembly, or stands alone.
    ///
    /// # Errors
    /// When the file cannot be read or parsed, or its schema is too new.
    pub fn read(id: impl Into<String>, path: impl Into<PathBuf>) -> Result<Self, AssemblyError> {
        let path = path.into();
        let manifest = AssetManifest::from_path(&path)?;
        Ok(Self { id: id.into(), path, manifest })
    }

    /// The directory to which paths in the manifest are relative.
    pub fn directory(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new(""))
    }
}

impl AssetManifest {
    /// Reads an asset manifest file and checks its schema version.
    ///
    /// # Errors
    /// When the file cannot be read or parsed, or its schema is too new.
    pub fn from_path(path: impl AsRef<Path>) -> Result<Self, AssemblyError> {
        let path = path.as_ref();
        parse(path, &read(path)?, "asset manifest")
    }
}

/// A file that declares the schema it was written with, if it does.
trait Versioned {
    fn schema_version(&self) -> Option<&str>;
}

impl Versioned for AssemblyManifest {
    fn schema_version(&self) -> Option<&str> {
        Some(&self.version)
    }
}

impl Versioned for AssetManifest {
    fn schema_version(&self) -> Option<&str> {
        Some(&self.version)
    }
}

impl Versioned for Metadata {
    fn schema_version(&self) -> Option<&str> {
        None
    }
}

fn read(path: &Path) -> Result<String, AssemblyError> {
    fs_err::read_to_string(path).map_err(|source| AssemblyError::Read { path: path.to_owned(), source })
}

/// Parses a file and checks its version.
///
/// A file of a newer schema may not parse at all, so its version is looked for before a parse error is believed.
fn parse<T: DeserializeOwned + Versioned>(path: &Path, text: &str, what: &'static str) -> Result<T, AssemblyError> {
    #[derive(serde::Deserialize)]
    struct OnlyVersion {
        version: String,
    }

    let parsed = serde_json::from_str::<T>(text);
    let declared = match &parsed {
        Ok(file) => file.schema_version().map(str::to_owned),
        Err(_) => serde_json::from_str::<OnlyVersion>(text).ok().map(|it| it.version),
    };
    if let Some(declared) = declared {
        let found: SchemaVersion =
            declared.parse().map_err(|source| AssemblyError::VersionSyntax { path: path.to_owned(), source })?;
        if !found.is_supported() {
            return Err(AssemblyError::TooNew { path: path.to_owned(), found });
        }
    }
    parsed.map_err(|source| AssemblyError::Parse {
        path: path.to_owned(),
        what,
        line: source.line(),
        column: source.column(),
        source,
    })
}

fn refuse_unknown_required_types(manifest: &AssemblyManifest, path: &Path) -> Result<(), AssemblyError> {
    for (id, artifact) in &manifest.artifacts {
        if !matches!(artifact.kind, ArtifactKind::Stack(_)) {
            continue;
        }
        for dependency in &artifact.dependencies {
            if let Some(ArtifactKind::Unknown(unknown)) = manifest.artifacts.get(dependency).map(|it| &it.kind) {
                return Err(AssemblyError::UnknownRequiredType {
                    path: path.to_owned(),
                    stack: id.clone(),
                    artifact: dependency.clone(),
                    type_name: unknown.type_name.clone(),
                });
            }
        }
    }
    Ok(())
}
