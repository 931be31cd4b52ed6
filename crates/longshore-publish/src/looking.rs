//! Looking before anything is made: where every destination is, and whether it has its asset.

use std::collections::HashMap;
use std::sync::Arc;

use futures_util::future::join3;
use futures_util::stream::{self, StreamExt as _};
use indexmap::IndexMap;
use longshore_assembly::{DockerImageDestination, FileDestination};
use longshore_oci::{Digest, Tag};
use longshore_registry_client::ManifestReference;
use tokio_util::sync::CancellationToken;

use crate::placeholders::{Destination, has_placeholder};
use crate::{
    Asset, AssetError, AssetKind, Event, FileTarget, ImageLookup, ImageTarget, Outcome, Plan, PlannedDestination,
    PublishError, Publisher, Receipt, ReceiptEntry, WantedEnvironment,
};

/// How many destinations are asked at the same time.
const CHECKS: usize = 16;

/// A plan, and which of its places have their assets already.
pub struct Looked {
    pub(crate) plan: Plan,
    pub(crate) images: Vec<ImagePlace>,
    pub(crate) files: Vec<Place<FileTarget>>,
}

impl Looked {
    /// Whether every place has its asset, so that nothing is left to do.
    pub fn is_complete(&self) -> bool {
        self.images.iter().all(|place| place.found.is_some()) && self.files.iter().all(|place| place.found.is_some())
    }

    /// Every place, images first, in the order of the manifests.
    pub fn places(&self) -> Vec<PlaceStatus> {
        let images =
            self.images.iter().map(|place| place.status(&self.plan.images[place.asset].asset, AssetKind::Image));
        let files = self.files.iter().map(|place| place.status(&self.plan.files[place.asset].asset, AssetKind::File));
        images.chain(files).collect()
    }
}

/// A place an asset goes to, and whether it has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceStatus {
    /// The asset.
    pub asset: Asset,
    /// Whether it is an image or a file.
    pub kind: AssetKind,
    /// Where it goes: `registry/repository:tag` of an image, the object's URI of a file.
    pub uri: String,
    /// The destination's ID in the manifest.
    pub destination_id: String,
    /// The asset manifests that have this destination, by artifact ID.
    pub manifests: Vec<String>,
    /// Whether the asset is there.
    pub present: bool,
    /// The digest of the image that is there.
    pub digest: Option<String>,
}

impl Publisher {
    /// Resolves all destinations of a plan and, unless everything is published again anyway, looks at each, once per
    /// place; makes and sends nothing.
    ///
    /// # Errors
    /// When a destination cannot be resolved or looked at.
    pub async fn look(&self, plan: Plan, cancel: &CancellationToken) -> Result<Looked, PublishError> {
        let (images, files) = tokio::select! {
            biased;
            () = cancel.cancelled() => {
                let images = plan.images.iter().map(|image| image.destinations.len());
                let missing = images.chain(plan.files.iter().map(|file| file.destinations.len())).sum();
                return Err(PublishError::Cancelled { missing, receipt: Receipt::default() });
            }
            places = self.places(&plan) => places?,
        };
        Ok(Looked { plan, images, files })
    }

    async fn places(&self, plan: &Plan) -> Result<(Vec<ImagePlace>, Vec<Place<FileTarget>>), PublishError> {
        let images = plan.images.iter().enumerate();
        let images =
            images.flat_map(|(index, image)| image.destinations.iter().map(move |it| (index, &image.asset, it)));
        let images = stream::iter(images.map(|(index, asset, it)| self.resolve_image(index, asset, it)));
        let files = plan.files.iter().enumerate();
        let files = files.flat_map(|(index, file)| file.destinations.iter().map(move |it| (index, &file.asset, it)));
        let files = stream::iter(files.map(|(index, asset, it)| self.resolve_file(index, asset, it)));
        let images = images.buffered(CHECKS).collect::<Vec<_>>();
        let files = files.buffered(CHECKS).collect::<Vec<_>>();
        let (images, files) = futures_util::future::join(images, files).await;
        let mut errors = Vec::new();
        let image_id = |index: usize| plan.images[index].asset.name.to_string();
        let file_id = |index: usize| plan.files[index].asset.name.to_string();
        let mut images = merged(images, image_id, &mut errors);
        let mut files = merged(files, file_id, &mut errors);
        refuse(errors)?;
        if !self.options.force {
            self.check(plan, &mut images, &mut files).await?;
        }
        Ok((images, files))
    }

    /// Looks at all places; those of a repository that can tell of many images at once are asked about together.
    async fn check(
        &self,
        plan: &Plan,
        images: &mut [ImagePlace],
        files: &mut [Place<FileTarget>],
    ) -> Result<(), PublishError> {
        // By the repository and the one who can tell of its images.
        type Together<'a> = (Arc<dyn ImageLookup>, Vec<&'a mut ImagePlace>);
        let mut together: IndexMap<(String, *const ()), Together<'_>> = IndexMap::new();
        let mut alone = Vec::new();
        for place in images {
            let (target, _) = &place.target;
            match target.lookup.clone() {
                None => alone.push(place),
                Some(lookup) => {
                    let key = (format!("{}/{}", target.host, target.repository), Arc::as_ptr(&lookup).cast());
                    together.entry(key).or_insert_with(|| (lookup, Vec::new())).1.push(place);
                }
            }
        }
        let together = together.into_values().map(|(lookup, places)| self.check_images(plan, lookup, places));
        let alone = alone.into_iter().map(|place| self.check_image(&plan.images[place.asset].asset, place));
        let files = files.iter_mut().map(|place| self.check_file(&plan.files[place.asset].asset, place));
        let together = stream::iter(together).buffered(CHECKS).collect::<Vec<_>>();
        let alone = stream::iter(alone).buffered(CHECKS).collect::<Vec<_>>();
        let files = stream::iter(files).buffered(CHECKS).collect::<Vec<_>>();
        let (together, alone, files) = join3(together, alone, files).await;
        refuse(together.into_iter().chain(alone).chain(files).filter_map(Result::err).collect())
    }

    async fn resolve<D: Destination>(
        &self,
        asset: &Asset,
        planned: &PlannedDestination<D>,
    ) -> Result<(D, crate::AwsEnvironment), AssetError> {
        let region = planned.destination.region().filter(|region| !has_placeholder(region));
        let wanted =
            WantedEnvironment { account: planned.account.as_deref(), region: region.or(planned.region.as_deref()) };
        let environment = self.resolver.environment(wanted).await.map_err(|source| AssetError::Environment {
            asset: asset.name.to_string(),
            destination: planned.id.clone(),
            source,
        })?;
        let mut destination = planned.destination.clone();
        destination.replace_placeholders(&environment);
        Ok((destination, environment))
    }

    async fn resolve_image(
        &self,
        index: usize,
        asset: &Asset,
        planned: &PlannedDestination<DockerImageDestination>,
    ) -> Result<ImagePlace, AssetError> {
        let (destination, environment) = self.resolve(asset, planned).await?;
        let target = self.resolver.image(&destination, &environment).await.map_err(|source| AssetError::Resolve {
            asset: asset.name.to_string(),
            destination: planned.id.clone(),
            source,
        })?;
        let tag: Tag = destination.image_tag.parse().map_err(|source| AssetError::Tag {
            asset: asset.name.to_string(),
            destination: planned.id.clone(),
            source,
        })?;
        let uri = format!("{}/{}:{tag}", target.host, target.repository);
        Ok(Place::new(index, uri, planned, (target, tag)))
    }

    async fn resolve_file(
        &self,
        index: usize,
        asset: &Asset,
        planned: &PlannedDestination<FileDestination>,
    ) -> Result<Place<FileTarget>, AssetError> {
        let (destination, environment) = self.resolve(asset, planned).await?;
        let target = self.resolver.file(&destination, &environment).await.map_err(|source| AssetError::Resolve {
            asset: asset.name.to_string(),
            destination: planned.id.clone(),
            source,
        })?;
        let uri = target.sink.uri(&target.bucket, &target.key);
        Ok(Place::new(index, uri, planned, target))
    }

    async fn check_images(
        &self,
        plan: &Plan,
        lookup: Arc<dyn ImageLookup>,
        mut places: Vec<&mut ImagePlace>,
    ) -> Result<(), AssetError> {
        for place in &places {
            self.checking(&plan.images[place.asset].asset, &place.uri);
        }
        let tags: Vec<Tag> = places.iter().map(|place| place.target.1.clone()).collect();
        let found: HashMap<Tag, Digest> =
            lookup.digests(&tags).await.map_err(|source| AssetError::Check { uri: places[0].uri.clone(), source })?;
        for place in &mut places {
            let digest = found.get(&place.target.1);
            self.note_image(&plan.images[place.asset].asset, place, digest);
        }
        Ok(())
    }

    async fn check_image(&self, asset: &Asset, place: &mut ImagePlace) -> Result<(), AssetError> {
        self.checking(asset, &place.uri);
        let (target, tag) = &place.target;
        let found = target.client.head_manifest(&target.repository, &ManifestReference::Tag(tag.clone())).await;
        let found = found.map_err(|source| AssetError::Check { uri: place.uri.clone(), source: Box::new(source) })?;
        self.note_image(asset, place, found.as_ref());
        Ok(())
    }

    fn note_image(&self, asset: &Asset, place: &mut ImagePlace, found: Option<&Digest>) {
        if let Some(digest) = found {
            self.reporter.event(Event::Found { asset: asset.clone(), uri: place.uri.clone() });
            place.found = Some(ReceiptEntry {
                digest: Some(digest.to_string()),
                ..place.entry(asset, AssetKind::Image, Outcome::Found)
            });
        }
    }

    async fn check_file(&self, asset: &Asset, place: &mut Place<FileTarget>) -> Result<(), AssetError> {
        self.checking(asset, &place.uri);
        let target = &place.target;
        let found = target.sink.exists(&target.bucket, &target.key).await;
        if found.map_err(|source| AssetError::Check { uri: place.uri.clone(), source })? {
            self.reporter.event(Event::Found { asset: asset.clone(), uri: place.uri.clone() });
            place.found = Some(place.entry(asset, AssetKind::File, Outcome::Found));
        }
        Ok(())
    }

    fn checking(&self, asset: &Asset, uri: &str) {
        self.reporter.event(Event::Check { asset: asset.clone(), uri: uri.to_owned() });
    }
}

fn refuse(errors: Vec<AssetError>) -> Result<(), PublishError> {
    if errors.is_empty() { Ok(()) } else { Err(PublishError::Refused { errors }) }
}

/// A repository and a tag that an image goes to.
pub(crate) type ImagePlace = Place<(ImageTarget, Tag)>;

/// One place an asset goes to, however many manifests name it.
pub(crate) struct Place<T> {
    /// The asset's number in the plan.
    pub(crate) asset: usize,
    /// The place's number in the receipt.
    pub(crate) number: usize,
    pub(crate) uri: String,
    pub(crate) destination: String,
    pub(crate) manifests: Vec<String>,
    pub(crate) target: T,
    pub(crate) found: Option<ReceiptEntry>,
}

impl<T> Place<T> {
    fn new<D>(asset: usize, uri: String, planned: &PlannedDestination<D>, target: T) -> Self {
        Self {
            asset,
            number: 0,
            uri,
            destination: planned.id.clone(),
            manifests: vec![planned.manifest.clone()],
            target,
            found: None,
        }
    }

    fn status(&self, asset: &Asset, kind: AssetKind) -> PlaceStatus {
        PlaceStatus {
            asset: asset.clone(),
            kind,
            uri: self.uri.clone(),
            destination_id: self.destination.clone(),
            manifests: self.manifests.clone(),
            present: self.found.is_some(),
            digest: self.found.as_ref().and_then(|found| found.digest.clone()),
        }
    }

    pub(crate) fn entry(&self, asset: &Asset, kind: AssetKind, outcome: Outcome) -> ReceiptEntry {
        ReceiptEntry {
            asset_id: asset.id.to_string(),
            display_name: asset.name.to_string(),
            kind,
            destination_id: self.destination.clone(),
            manifests: self.manifests.clone(),
            outcome,
            uri: self.uri.clone(),
            digest: None,
            media_type: None,
            uploaded_bytes: 0,
            skipped_bytes: 0,
        }
    }
}

/// Joins what goes to the same place; different assets must not.
fn merged<T>(
    resolved: Vec<Result<Place<T>, AssetError>>,
    id: impl Fn(usize) -> String,
    errors: &mut Vec<AssetError>,
) -> Vec<Place<T>> {
    let mut places: IndexMap<String, Place<T>> = IndexMap::new();
    for place in resolved {
        match place {
            Err(error) => errors.push(error),
            Ok(place) => match places.get_mut(&place.uri) {
                Some(known) if known.asset == place.asset => {
                    let new = place.manifests.into_iter().filter(|it| !known.manifests.contains(it));
                    known.manifests.extend(new.collect::<Vec<_>>());
                }
                Some(known) => errors.push(AssetError::SamePlace {
                    first: id(known.asset),
                    second: id(place.asset),
                    uri: place.uri,
                }),
                None => {
                    places.insert(place.uri.clone(), place);
                }
            },
        }
    }
    places.into_values().collect()
}
