//! Adding up the progress of one push.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use longshore_oci::Digest;
use longshore_registry_client::{Progress, ProgressEvent};

use crate::{Asset, Event, Reporter};

/// Turns the progress of blobs into the progress of one image on its way to one place.
pub(crate) struct UploadMeter<'a> {
    reporter: &'a dyn Reporter,
    asset: &'a Asset,
    uri: &'a str,
    blobs: Mutex<HashMap<Digest, Blob>>,
}

#[derive(Clone, Copy)]
struct Blob {
    done: u64,
    size: u64,
}

impl<'a> UploadMeter<'a> {
    pub(crate) fn new(reporter: &'a dyn Reporter, asset: &'a Asset, uri: &'a str) -> Self {
        Self { reporter, asset, uri, blobs: Mutex::default() }
    }
}

impl Progress for UploadMeter<'_> {
    fn event(&self, event: ProgressEvent) {
        let mut blobs = self.blobs.lock().unwrap_or_else(PoisonError::into_inner);
        match event {
            ProgressEvent::BlobStarted { digest, size } => {
                blobs.insert(digest, Blob { done: 0, size });
            }
            ProgressEvent::BlobProgress { digest, bytes } => {
                if let Some(blob) = blobs.get_mut(&digest) {
                    blob.done = bytes;
                }
            }
            ProgressEvent::BlobDone { digest } => {
                if let Some(blob) = blobs.get_mut(&digest) {
                    blob.done = blob.size;
                }
            }
            ProgressEvent::BlobSkipped { digest, size } | ProgressEvent::BlobMounted { digest, size, .. } => {
                blobs.insert(digest, Blob { done: size, size });
            }
            ProgressEvent::ManifestPushed { .. } | ProgressEvent::ManifestSkipped { .. } => return,
        }
        let done_bytes = blobs.values().map(|blob| blob.done).sum();
        let known_bytes = blobs.values().map(|blob| blob.size).sum();
        drop(blobs);
        self.reporter.event(Event::Upload {
            asset: self.asset.clone(),
            uri: self.uri.to_owned(),
            done_bytes,
            known_bytes,
        });
    }
}
