//! What there is to do: every asset once, with all its destinations.

use longshore_assembly::{
    AssemblyError, AssetManifestFile, CloudAssembly, DockerImageDestination, FileDestination, Stack,
};

use crate::source::{FilePath, ImageSource};
use crate::{Asset, AssetError};

/// An asset manifest together with where its stack goes.
#[derive(Debug, Clone, PartialEq)]
pub struct StackAssets {
    /// The manifest.
    pub file: AssetManifestFile,
    /// The stack's account, if the app names one.
    pub account: Option<String>,
    /// The stack's region, if the app names one.
    pub region: Option<String>,
}

impl StackAssets {
    /// A manifest that stands alone.
    pub fn new(file: AssetManifestFile) -> Self {
        Self { file, account: None, region: None }
    }

    /// The manifests of one stack.
    ///
    /// # Errors
    /// When one of them cannot be read, or the stack has assets that stand in no manifest.
    pub fn of_stack(stack: &Stack<'_>) -> Result<Vec<Self>, AssemblyError> {
        let constructs = stack.legacy_assets()?;
        if !constructs.is_empty() {
            return Err(AssemblyError::LegacyAssets { stack: stack.display_name().to_owned(), constructs });
        }
        let environment = stack.environment();
        let with_environment = |file| Self {
            file,
            account: environment.account.map(str::to_owned),
            region: environment.region.map(str::to_owned),
        };
        Ok(stack.asset_manifests()?.into_iter().map(with_environment).collect())
    }

    /// The manifests of all stacks of an assembly, those of its stages included.
    ///
    /// # Errors
    /// When one of them cannot be read, or a stack has assets that stand in no manifest.
    pub fn of_assembly(assembly: &CloudAssembly) -> Result<Vec<Self>, AssemblyError> {
        let mut all = Vec::new();
        for stack in assembly.stacks_with_nested() {
            all.extend(Self::of_stack(&stack)?);
        }
        Ok(all)
    }
}

/// Which assets and destinations are meant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    patterns: Vec<(Option<String>, Option<String>)>,
}

impl Selection {
    /// Everything.
    pub fn all() -> Self {
        Self::default()
    }

    /// What any of the patterns means: `ASSET`, `ASSET:DESTINATION` or `:DESTINATION`, where `*` or nothing is any.
    /// No patterns at all mean everything.
    // Source: cdk-assets 4.7.3, `cdk-assets publish --help`.
    pub fn of<T: AsRef<str>>(patterns: impl IntoIterator<Item = T>) -> Self {
        let part = |text: &str| (!text.is_empty() && text != "*").then(|| text.to_owned());
        let pattern = |text: T| {
            let (asset, destination) = text.as_ref().split_once(':').unwrap_or((text.as_ref(), ""));
            (part(asset), part(destination))
        };
        Self { patterns: patterns.into_iter().map(pattern).collect() }
    }

    fn has(&self, asset: &str, destination: &str) -> bool {
        let fits = |wanted: &Option<String>, is: &str| wanted.as_ref().is_none_or(|wanted| wanted == is);
        self.patterns.is_empty() || self.patterns.iter().any(|(a, d)| fits(a, asset) && fits(d, destination))
    }
}

/// Every image and file of some manifests, once, with all its destinations.
///
/// Assets of different stacks and stages are one when they have the same ID and the same source; where the ID holds a
/// content hash, as those of the CDK do, the source may lie in different places.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// The images, in the order of the manifests.
    pub images: Vec<PlannedImage>,
    /// The files, in the order of the manifests.
    pub files: Vec<PlannedFile>,
}

/// An image with all its destinations.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedImage {
    /// The asset.
    pub asset: Asset,
    /// How it is made.
    pub source: ImageSource,
    /// Where it goes.
    pub destinations: Vec<PlannedDestination<DockerImageDestination>>,
}

/// A file with all its destinations.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedFile {
    /// The asset.
    pub asset: Asset,
    /// How it is made.
    pub source: FilePath,
    /// Where it goes.
    pub destinations: Vec<PlannedDestination<FileDestination>>,
}

/// One destination of one manifest.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedDestination<D> {
    /// The destination's ID.
    pub id: String,
    /// The destination as it stands in the manifest, with placeholders.
    pub destination: D,
    /// The artifact ID of the manifest.
    pub manifest: String,
    /// The account of the stack, if the app names one.
    pub account: Option<String>,
    /// The region of the stack, if the app names one.
    pub region: Option<String>,
}

impl Plan {
    /// Plans for all assets of some manifests that the selection means.
    ///
    /// Nothing is read but the manifests: whether sources exist matters only when they are needed.
    ///
    /// # Errors
    /// With every asset that has no source.
    pub fn new(stacks: &[StackAssets], selection: &Selection) -> Result<Self, Vec<AssetError>> {
        let mut plan = Self::default();
        let mut errors = Vec::new();
        for stack in stacks {
            for (id, image) in &stack.file.manifest.docker_images {
                let destinations = destinations(stack, id, &image.destinations, selection);
                if destinations.is_empty() {
                    continue;
                }
                match ImageSource::of(id, image, &stack.file) {
                    Ok(source) => plan.add_image(asset(id, image.display_name.as_deref()), source, destinations),
                    Err(error) => errors.push(error),
                }
            }
            for (id, file) in &stack.file.manifest.files {
                let destinations = destinations(stack, id, &file.destinations, selection);
                if destinations.is_empty() {
                    continue;
                }
                match FilePath::of(id, file, &stack.file) {
                    Ok(source) => plan.add_file(asset(id, file.display_name.as_deref()), source, destinations),
                    Err(error) => errors.push(error),
                }
            }
        }
        if errors.is_empty() { Ok(plan) } else { Err(errors) }
    }

    fn add_image(
        &mut self,
        asset: Asset,
        source: ImageSource,
        destinations: Vec<PlannedDestination<DockerImageDestination>>,
    ) {
        let same = |it: &&mut PlannedImage| {
            it.asset.id == asset.id && it.source.identity(&asset.id) == source.identity(&asset.id)
        };
        match self.images.iter_mut().find(same) {
            Some(known) => known.destinations.extend(destinations),
            None => self.images.push(PlannedImage { asset, source, destinations }),
        }
    }

    fn add_file(&mut self, asset: Asset, source: FilePath, destinations: Vec<PlannedDestination<FileDestination>>) {
        let same = |it: &&mut PlannedFile| {
            it.asset.id == asset.id && it.source.identity(&asset.id) == source.identity(&asset.id)
        };
        match self.files.iter_mut().find(same) {
            Some(known) => known.destinations.extend(destinations),
            None => self.files.push(PlannedFile { asset, source, destinations }),
        }
    }
}

fn asset(id: &str, display_name: Option<&str>) -> Asset {
    Asset { id: id.into(), name: display_name.unwrap_or(id).into() }
}

fn destinations<D: Clone>(
    stack: &StackAssets,
    asset: &str,
    destinations: &indexmap::IndexMap<String, D>,
    selection: &Selection,
) -> Vec<PlannedDestination<D>> {
    destinations
        .iter()
        .filter(|(id, _)| selection.has(asset, id))
        .map(|(id, destination)| PlannedDestination {
            id: id.clone(),
            destination: destination.clone(),
            manifest: stack.file.id.clone(),
            account: stack.account.clone(),
            region: stack.region.clone(),
        })
        .collect()
}
