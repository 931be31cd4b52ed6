//! Blobs as something that can be read again and again, from anywhere, without being held in memory.

use std::fmt;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use bytes::{Buf, Bytes};
use fs_err::File;

use crate::archive::Span;
use crate::digest::{Digest, Hasher};
use crate::manifest::Descriptor;
use crate::media_type::MediaType;
use crate::spool::Spool;

/// A blob with its descriptor and a place to read it from; cheap to clone.
#[derive(Clone)]
pub struct BlobSource {
    descriptor: Descriptor,
    place: Place,
}

#[derive(Clone)]
enum Place {
    Memory(Bytes),
    File {
        path: Arc<Path>,
        offset: u64,
        /// The private directory the file is in, if so.
        keep_alive: Option<Arc<Spool>>,
        /// Whether the bytes were hashed when written to the private directory and need not be again.
        hashed: bool,
    },
}

/// A blob whose bytes are not those its descriptor promises.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BlobError {
    /// The bytes hash to something else.
    #[error("blob from {place} has digest {actual}, expected {expected}")]
    DigestMismatch {
        /// Where the bytes came from.
        place: String,
        /// The digest of the descriptor.
        expected: Digest,
        /// The digest of the bytes.
        actual: Digest,
    },
    /// The file ended early.
    #[error("blob {digest} from {place} ends {missing} bytes early")]
    Truncated {
        /// Where the bytes came from.
        place: String,
        /// The digest of the descriptor.
        digest: Digest,
        /// How many bytes are missing.
        missing: u64,
    },
}

impl BlobSource {
    /// Makes a small blob from bytes in memory.
    pub fn from_bytes(media_type: MediaType, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let descriptor = Descriptor::new(media_type, Digest::sha256_of(&bytes), bytes.len() as u64);
        Self { descriptor, place: Place::Memory(bytes) }
    }

    /// Makes a blob from `descriptor.size` bytes of a file, beginning at `offset`.
    ///
    /// Nothing is read here; [`BlobSource::open`] checks the digest.
    pub fn from_file(descriptor: Descriptor, path: impl Into<Arc<Path>>, offset: u64) -> Self {
        Self { descriptor, place: Place::File { path: path.into(), offset, keep_alive: None, hashed: false } }
    }

    pub(crate) fn from_spool(descriptor: Descriptor, path: Arc<Path>, spool: Arc<Spool>) -> Self {
        Self { descriptor, place: Place::File { path, offset: 0, keep_alive: Some(spool), hashed: true } }
    }

    /// Makes a blob from a file inside an archive. The archive may be foreign, so its bytes are hashed when read, also
    /// those of an unpacked one.
    pub(crate) fn from_span(descriptor: Descriptor, span: &Span) -> Self {
        let (path, offset) = (span.file.clone(), span.offset);
        let keep_alive = span.spool.clone();
        Self { descriptor, place: Place::File { path, offset, keep_alive, hashed: false } }
    }

    /// Returns media type, digest and size.
    pub fn descriptor(&self) -> &Descriptor {
        &self.descriptor
    }

    /// Returns the digest of the bytes.
    pub fn digest(&self) -> &Digest {
        &self.descriptor.digest
    }

    /// Returns the size in bytes.
    pub fn size(&self) -> u64 {
        self.descriptor.size
    }

    /// Opens the blob from its beginning.
    ///
    /// # Errors
    /// When the file cannot be opened. Reading later fails with a [`BlobError`] inside the I/O error, before the last
    /// bytes are handed out, when the bytes are not those of the descriptor.
    pub fn open(&self) -> io::Result<BlobReader> {
        self.open_at(0)
    }

    /// Opens the blob at `skip` bytes from its beginning, to go on with a transfer.
    ///
    /// The bytes before are read and hashed too unless they are known to be right.
    ///
    /// # Errors
    /// As [`BlobSource::open`]; also when `skip` is more than the size.
    pub fn open_at(&self, skip: u64) -> io::Result<BlobReader> {
        let size = self.descriptor.size;
        if skip > size {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, format!("offset {skip} is behind {size} bytes")));
        }
        let trusted = match &self.place {
            Place::Memory(_) => true,
            Place::File { hashed, .. } => *hashed,
        };
        let start = if trusted { skip } else { 0 };
        let bytes = match &self.place {
            Place::Memory(bytes) => ReaderBytes::Memory(bytes.slice(start as usize..)),
            Place::File { path, offset, .. } => {
                let mut file = File::open(&**path)?;
                file.seek(SeekFrom::Start(offset + start))?;
                ReaderBytes::File(file)
            }
        };
        let mut reader = BlobReader {
            bytes,
            remaining: size - start,
            hasher: (!trusted).then(|| self.descriptor.digest.hasher()),
            source: self.clone(),
        };
        if !trusted {
            reader.check_if_done()?;
            io::copy(&mut reader.by_ref().take(skip), &mut io::sink())?;
        }
        Ok(reader)
    }

    /// Reads a small blob into memory.
    ///
    /// # Errors
    /// When it cannot be read, is larger than `limit` bytes, or is not what its descriptor says.
    pub fn read_all(&self, limit: usize) -> io::Result<Bytes> {
        if self.descriptor.size > limit as u64 {
            let text = format!("{self:?} is larger than {limit} bytes");
            return Err(io::Error::new(io::ErrorKind::InvalidData, text));
        }
        let mut bytes = Vec::with_capacity(self.descriptor.size as usize);
        self.open()?.read_to_end(&mut bytes)?;
        Ok(bytes.into())
    }

    fn place_name(&self) -> String {
        match &self.place {
            Place::Memory(_) => "memory".to_owned(),
            Place::File { keep_alive: Some(_), .. } => "a temporary file".to_owned(),
            Place::File { path, offset: 0, .. } => path.display().to_string(),
            Place::File { path, offset, .. } => format!("{} at byte {offset}", path.display()),
        }
    }
}

impl fmt::Debug for BlobSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "blob {} ({} bytes, {})", self.descriptor.digest, self.descriptor.size, self.place_name())
    }
}

/// Streams a blob and fails when the bytes are not those of its descriptor.
pub struct BlobReader {
    bytes: ReaderBytes,
    remaining: u64,
    hasher: Option<Hasher>,
    source: BlobSource,
}

enum ReaderBytes {
    Memory(Bytes),
    File(File),
}

impl BlobReader {
    fn check_if_done(&mut self) -> io::Result<()> {
        if self.remaining > 0 {
            return Ok(());
        }
        let Some(hasher) = self.hasher.take() else { return Ok(()) };
        let actual = hasher.finish();
        let expected = self.source.digest().clone();
        if actual == expected {
            return Ok(());
        }
        let error = BlobError::DigestMismatch { place: self.source.place_name(), expected, actual };
        Err(io::Error::new(io::ErrorKind::InvalidData, error))
    }
}

impl Read for BlobReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let wanted = buffer.len().min(usize::try_from(self.remaining).unwrap_or(usize::MAX));
        if wanted == 0 {
            return Ok(0);
        }
        let read = match &mut self.bytes {
            ReaderBytes::Memory(bytes) => {
                bytes.copy_to_slice(&mut buffer[..wanted]);
                wanted
            }
            ReaderBytes::File(file) => file.read(&mut buffer[..wanted])?,
        };
        if read == 0 {
            let error = BlobError::Truncated {
                place: self.source.place_name(),
                digest: self.source.digest().clone(),
                missing: self.remaining,
            };
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, error));
        }
        if let Some(hasher) = &mut self.hasher {
            hasher.update(&buffer[..read]);
        }
        self.remaining -= read as u64;
        self.check_if_done()?;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file_blob(content: &[u8], said: &[u8], size: u64) -> (tempfile::TempDir, BlobSource) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("blob");
        fs_err::write(&path, content).unwrap();
        let descriptor = Descriptor::new(MediaType::OCI_LAYER, Digest::sha256_of(said), size);
        (dir, BlobSource::from_file(descriptor, path, 1))
    }

    fn read(blob: &BlobSource, at: u64) -> io::Result<Vec<u8>> {
        let mut out = Vec::new();
        blob.open_at(at)?.read_to_end(&mut out).map(|_| out)
    }

    #[test]
    fn a_range_of_a_file_is_read_from_any_offset() {
        let (_dir, blob) = file_blob(b"<hello>", b"hello", 5);
        assert_eq!(read(&blob, 0).unwrap(), b"hello");
        assert_eq!(read(&blob, 3).unwrap(), b"lo");
        assert_eq!(read(&blob, 5).unwrap(), b"");
        assert!(read(&blob, 6).is_err());
        let memory = BlobSource::from_bytes(MediaType::OCI_CONFIG, "hello");
        assert_eq!(read(&memory, 2).unwrap(), b"llo");
        assert!(memory.read_all(4).is_err());
    }

    #[test]
    fn wrong_bytes_fail_before_the_last_ones_are_handed_out() {
        let (_dir, blob) = file_blob(b"<jello>", b"hello", 5);
        let mut reader = blob.open().unwrap();
        let mut buffer = [0; 4];
        assert_eq!(reader.read(&mut buffer).unwrap(), 4);
        let error = reader.read(&mut buffer).unwrap_err();
        let inner = error.get_ref().unwrap().downcast_ref::<BlobError>().unwrap();
        assert!(matches!(inner, BlobError::DigestMismatch { .. }), "{inner}");
        assert!(read(&blob, 3).is_err(), "the skipped part is checked too");
        let (_dir, empty) = file_blob(b"<", b"not empty", 0);
        assert!(empty.open().is_err());
    }

    #[test]
    fn a_short_file_is_named_as_truncated() {
        let (_dir, blob) = file_blob(b"<hel", b"hello", 5);
        let error = read(&blob, 0).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
        assert!(error.to_string().contains("2 bytes early"), "{error}");
    }
}
