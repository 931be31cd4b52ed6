//! Removing blobs no image needs.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use crate::error::RegistryError;
use crate::registry::Registry;
use crate::store::uploads::blocking;

/// A blob without an image is kept this long after it was pushed, mounted or asked for, because its manifest may be
/// on its way.
pub(crate) const GRACE: Duration = Duration::from_secs(24 * 60 * 60);

/// What a collection removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    /// Blobs that repositories have forgotten.
    pub links: usize,
    /// Files removed.
    pub files: usize,
    /// Their size in bytes.
    pub bytes: u64,
}

impl Registry {
    /// Removes blobs that no image of their repository needs and nobody has touched for a day.
    ///
    /// Pushes may run meanwhile: a blob asked for or pushed within the day stays.
    ///
    /// # Errors
    /// When the storage fails; what was removed until then stays removed.
    pub async fn collect_garbage(&self) -> Result<Collected, RegistryError> {
        let gate = self.inner.blob_gate.write().await;
        let now = self.now();
        let (links, needed) = self
            .inner
            .metadata
            .write(move |tables| {
                let mut removed = 0;
                let mut needed = HashSet::new();
                let mut referenced: Option<(String, HashSet<_>)> = None;
                for (repository, blob, link) in tables.all_blobs()? {
                    if referenced.as_ref().is_none_or(|(of, _)| *of != repository) {
                        let images = tables.images(&repository)?;
                        referenced = Some((
                            repository.clone(),
                            images.into_iter().flat_map(|image| image.blobs).collect::<HashSet<_>>(),
                        ));
                    }
                    let used = referenced.as_ref().is_some_and(|(_, blobs)| blobs.contains(&blob));
                    if used || now.since(link.touched_at) <= GRACE {
                        needed.insert(blob);
                    } else {
                        tables.remove_blob(&repository, &blob)?;
                        removed += 1;
                    }
                }
                Ok((removed, needed))
            })
            .await?;
        let blobs = Arc::clone(&self.inner.blobs);
        let collected = blocking(move || {
            let mut collected = Collected { links, ..Collected::default() };
            for blob in blobs.all()?.into_iter().filter(|blob| !needed.contains(blob)) {
                collected.bytes += blobs.size(&blob)?.unwrap_or_default();
                blobs.remove(&blob)?;
                collected.files += 1;
            }
            Ok(collected)
        })
        .await?;
        drop(gate);
        Ok(collected)
    }
}
