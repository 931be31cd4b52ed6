//! A directory that stands in for buckets.

use std::io;
use std::path::{Component, Path, PathBuf};

use futures_util::future::BoxFuture;

use crate::{FileObject, FileSink, ResolveError};

/// Buckets as directories below one directory, objects as files in them.
#[derive(Debug, Clone)]
pub struct LocalFiles {
    directory: PathBuf,
}

/// A bucket or key that would leave the directory.
#[derive(Debug, thiserror::Error)]
#[error("{bucket}/{key} is not a place below a directory")]
struct OutsideError {
    bucket: String,
    key: String,
}

impl LocalFiles {
    /// Puts buckets below a directory, which is made when the first file comes.
    pub fn new(directory: impl Into<PathBuf>) -> Self {
        Self { directory: directory.into() }
    }

    fn path(&self, bucket: &str, key: &str) -> Result<PathBuf, OutsideError> {
        let below = Path::new(bucket).join(key);
        let inside = below.components().all(|part| matches!(part, Component::Normal(_)));
        if !inside || bucket.is_empty() || key.is_empty() || bucket.contains(['/', '\\']) {
            return Err(OutsideError { bucket: bucket.to_owned(), key: key.to_owned() });
        }
        Ok(self.directory.join(below))
    }
}

impl FileSink for LocalFiles {
    fn uri(&self, bucket: &str, key: &str) -> String {
        self.directory.join(bucket).join(key).display().to_string()
    }

    fn exists<'a>(&'a self, bucket: &'a str, key: &'a str) -> BoxFuture<'a, Result<bool, ResolveError>> {
        Box::pin(async move {
            match fs_err::symlink_metadata(self.path(bucket, key)?) {
                Ok(_) => Ok(true),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
                Err(error) => Err(error.into()),
            }
        })
    }

    fn put<'a>(&'a self, object: FileObject<'a>) -> BoxFuture<'a, Result<(), ResolveError>> {
        Box::pin(async move {
            let target = self.path(object.bucket, object.key)?;
            let source = object.path.to_owned();
            let copied = tokio::task::spawn_blocking(move || -> io::Result<()> {
                let directory = target.parent().expect("invariant: a key lies in a bucket");
                fs_err::create_dir_all(directory)?;
                let mut temporary = tempfile::NamedTempFile::new_in(directory)?;
                io::copy(&mut fs_err::File::open(&source)?, &mut temporary)?;
                temporary.persist(&target).map_err(|error| error.error)?;
                Ok(())
            });
            copied.await.expect("invariant: copying a file does not panic").map_err(Into::into)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_put_outside_the_directory() {
        let files = LocalFiles::new("d");
        assert_eq!(files.path("b", "k/l.zip").unwrap(), Path::new("d/b/k/l.zip"));
        for (bucket, key) in [("..", "k"), ("b", "../../k"), ("b", "/k"), ("", "k"), ("b", ""), ("a/b", "k")] {
            assert!(files.path(bucket, key).is_err(), "{bucket} {key}");
        }
    }
}
