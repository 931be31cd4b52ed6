//! Blobs as files named by their digest: `blobs/<algorithm>/<two hex digits>/<hex>`.
//!
//! A file under that name is complete and verified: it is written elsewhere, flushed, and renamed into place.

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;
use longshore_oci::{Algorithm, Digest};

/// The folder of all blobs.
#[derive(Debug)]
pub(crate) struct BlobStore {
    root: PathBuf,
}

impl BlobStore {
    /// Opens or makes the folder.
    pub(crate) fn open(root: PathBuf) -> io::Result<Self> {
        for algorithm in [Algorithm::Sha256, Algorithm::Sha512] {
            fs::create_dir_all(root.join(algorithm.as_str()))?;
        }
        sync_folder(&root)?;
        Ok(Self { root })
    }

    /// Returns where a blob is or would be.
    pub(crate) fn path(&self, blob: &Digest) -> PathBuf {
        self.root.join(blob.algorithm().as_str()).join(&blob.hex()[..2]).join(blob.hex())
    }

    /// Returns a blob's size in bytes, `None` when it is not here.
    pub(crate) fn size(&self, blob: &Digest) -> io::Result<Option<u64>> {
        match fs::metadata(self.path(blob)) {
            Ok(metadata) => Ok(Some(metadata.len())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Opens a blob for reading.
    pub(crate) fn open_blob(&self, blob: &Digest) -> io::Result<fs::File> {
        fs::File::open(self.path(blob))
    }

    /// Moves a complete, flushed file into place so that it survives a power cut.
    pub(crate) fn install(&self, complete: &Path, blob: &Digest) -> io::Result<()> {
        let target = self.path(blob);
        let folder = target.parent().expect("invariant: a blob's path has a folder");
        if !folder.exists() {
            fs::create_dir_all(folder)?;
            sync_folder(folder.parent().expect("invariant: a blob's folder has a parent"))?;
        }
        fs::rename(complete, &target)?;
        sync_folder(folder)
    }

    /// Removes a blob; one that is not here is no error.
    pub(crate) fn remove(&self, blob: &Digest) -> io::Result<()> {
        match fs::remove_file(self.path(blob)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Returns every blob in the folder; files with other names are left alone.
    pub(crate) fn all(&self) -> io::Result<Vec<Digest>> {
        let mut all = Vec::new();
        for algorithm in [Algorithm::Sha256, Algorithm::Sha512] {
            for shard in fs::read_dir(self.root.join(algorithm.as_str()))? {
                for file in fs::read_dir(shard?.path())? {
                    let name = file?.file_name();
                    let text = format!("{}:{}", algorithm.as_str(), name.to_string_lossy());
                    all.extend(Digest::parse(&text));
                }
            }
        }
        Ok(all)
    }
}

/// Makes renames and new names in a folder survive a power cut.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    fs::File::open(folder)?.sync_all()
}
