//! Layers of an image, ready or still to be compressed.

use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use crate::archive::{ArchiveError, Span};
use crate::blob::BlobSource;
use crate::digest::{Algorithm, Digest, Hasher};
use crate::gzip::GzipWriter;
use crate::manifest::Descriptor;
use crate::media_type::{Compression, MediaType};
use crate::spool::Spool;

/// One layer of an [`Image`](crate::Image); cheap to clone, clones share what was compressed.
#[derive(Clone, Debug)]
pub struct Layer(Arc<Inner>);

#[derive(Debug)]
enum Inner {
    Ready(BlobSource),
    Packed(Packed),
}

/// A layer of a docker archive whose blob must be made or checked first.
#[derive(Debug)]
struct Packed {
    archive: PathBuf,
    entry: String,
    span: Span,
    stored: Compression,
    diff_id: Digest,
    /// The digest that the entry's name claims for the bytes as they are.
    claimed: Option<Digest>,
    spool: Arc<Spool>,
    cache: Option<LayerCache>,
    ready: Mutex<Option<BlobSource>>,
}

/// Remembers which compressed blob an uncompressed layer becomes, so that a layer that is already in a registry need
/// not be compressed again to find that out.
///
/// One small file per layer, named after the compressor's own output on a sample: an update of the compressor makes a
/// new name. Losing the directory costs time only.
#[derive(Clone, Debug)]
pub(crate) struct LayerCache {
    dir: PathBuf,
}

const BUFFER_BYTES: usize = 256 * 1024;

impl Layer {
    /// Makes a layer from a blob that is ready to be sent.
    pub fn ready(blob: BlobSource) -> Self {
        Self(Arc::new(Inner::Ready(blob)))
    }

    pub(crate) fn packed(
        archive: &Path,
        entry: &str,
        span: Span,
        stored: Compression,
        diff_id: &Digest,
        spool: &Arc<Spool>,
        cache: Option<&LayerCache>,
    ) -> Self {
        let claimed = entry.strip_prefix("blobs/").and_then(|name| Digest::parse(&name.replacen('/', ":", 1)).ok());
        Self(Arc::new(Inner::Packed(Packed {
            archive: archive.to_owned(),
            entry: entry.to_owned(),
            span,
            stored,
            diff_id: diff_id.clone(),
            claimed,
            spool: spool.clone(),
            cache: cache.cloned(),
            ready: Mutex::new(None),
        })))
    }

    /// Returns the descriptor when it is known without reading the layer.
    ///
    /// It is good for asking a registry whether the blob is there; [`Layer::blob`] returns the same one.
    pub fn known(&self) -> Option<Descriptor> {
        match &*self.0 {
            Inner::Ready(blob) => Some(blob.descriptor().clone()),
            Inner::Packed(packed) => packed.known(),
        }
    }

    /// Returns the blob, after compressing and checking the layer if need be; blocks while doing so.
    ///
    /// The work is done once for all clones.
    ///
    /// # Errors
    /// When the layer cannot be read, does not have the digest the image config gives it, or the compressed bytes
    /// cannot be written to the temporary directory.
    pub fn blob(&self) -> Result<BlobSource, ArchiveError> {
        match &*self.0 {
            Inner::Ready(blob) => Ok(blob.clone()),
            Inner::Packed(packed) => packed.blob(),
        }
    }
}

impl Packed {
    fn known(&self) -> Option<Descriptor> {
        if let Some(blob) = &*self.lock() {
            return Some(blob.descriptor().clone());
        }
        match self.stored {
            Compression::None => self.cache.as_ref()?.get(&self.diff_id),
            _ => Some(Descriptor::new(self.media_type(), self.claimed.clone()?, self.span.size)),
        }
    }

    fn blob(&self) -> Result<BlobSource, ArchiveError> {
        let mut ready = self.lock();
        if let Some(blob) = &*ready {
            return Ok(blob.clone());
        }
        let blob = match self.stored {
            Compression::None => self.compress()?,
            _ => self.check()?,
        };
        *ready = Some(blob.clone());
        Ok(blob)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<BlobSource>> {
        self.ready.lock().expect("invariant: nothing panics while a layer is compressed")
    }

    fn media_type(&self) -> MediaType {
        match self.stored {
            Compression::Zstd => MediaType::DOCKER_LAYER_ZSTD,
            _ => MediaType::DOCKER_LAYER_GZIP,
        }
    }

    fn compress(&self) -> Result<BlobSource, ArchiveError> {
        let spool = |source| self.spool_error(source);
        let (file, path) = self.spool.create().map_err(spool)?;
        let mut gzip = GzipWriter::new(HashingWriter::new(file));
        let mut raw = Hasher::new(self.diff_id.algorithm());
        let mut reader = self.span.open().map_err(|source| self.read_error(source))?;
        let mut buffer = vec![0; BUFFER_BYTES];
        loop {
            let read = reader.read(&mut buffer).map_err(|source| self.read_error(source))?;
            if read == 0 {
                break;
            }
            raw.update(&buffer[..read]);
            gzip.write_all(&buffer[..read]).map_err(spool)?;
        }
        self.expect_digest(&self.diff_id, raw.finish())?;
        let (digest, size) = gzip.finish().map_err(spool)?.finish();
        let descriptor = Descriptor::new(MediaType::DOCKER_LAYER_GZIP, digest, size);
        if let Some(cache) = &self.cache {
            let remembered = cache.get(&self.diff_id);
            cache.put(&self.diff_id, &descriptor);
            // Somebody may have acted on what was remembered already.
            if let Some(remembered) = remembered {
                self.expect_digest(&remembered.digest, descriptor.digest.clone())?;
            }
        }
        Ok(BlobSource::from_spool(descriptor, path, self.spool.clone()))
    }

    /// Hashes a layer that is stored compressed, and what it unpacks to.
    fn check(&self) -> Result<BlobSource, ArchiveError> {
        let reader = self.span.open().map_err(|source| self.read_error(source))?;
        let mut packed = HashingReader { inner: reader, hasher: Hasher::new(Algorithm::Sha256) };
        let mut raw = HashingWriter { inner: io::sink(), hasher: Hasher::new(self.diff_id.algorithm()), size: 0 };
        let buffered = BufReader::with_capacity(BUFFER_BYTES, &mut packed);
        let copied = match self.stored {
            Compression::Zstd => zstd::stream::copy_decode(buffered, &mut raw),
            _ => io::copy(&mut flate2::bufread::MultiGzDecoder::new(buffered), &mut raw).map(|_| ()),
        };
        copied.and_then(|()| io::copy(&mut packed, &mut io::sink())).map_err(|source| self.read_error(source))?;
        self.expect_digest(&self.diff_id, raw.finish().0)?;
        let digest = packed.hasher.finish();
        if let Some(claimed) = &self.claimed
            && claimed.algorithm() == digest.algorithm()
        {
            self.expect_digest(claimed, digest.clone())?;
        }
        let descriptor = Descriptor::new(self.media_type(), digest, self.span.size);
        Ok(BlobSource::from_span(descriptor, &self.span))
    }

    fn expect_digest(&self, expected: &Digest, actual: Digest) -> Result<(), ArchiveError> {
        if *expected == actual {
            return Ok(());
        }
        let (path, entry) = (self.archive.clone(), self.entry.clone());
        Err(ArchiveError::DigestMismatch { path, entry, expected: expected.clone(), actual })
    }

    fn read_error(&self, source: io::Error) -> ArchiveError {
        ArchiveError::Read { path: self.archive.clone(), source }
    }

    fn spool_error(&self, source: io::Error) -> ArchiveError {
        ArchiveError::Spool { path: self.archive.clone(), entry: self.entry.clone(), source }
    }
}

impl LayerCache {
    pub(crate) fn new(dir: PathBuf) -> Self {
        Self { dir }
    }

    fn file(&self, diff_id: &Digest) -> PathBuf {
        self.dir.join(compressor_fingerprint()).join(diff_id.hex())
    }

    /// A file that is missing or damaged is no entry.
    fn get(&self, diff_id: &Digest) -> Option<Descriptor> {
        let text = fs_err::read_to_string(self.file(diff_id)).ok()?;
        let (digest, size) = text.trim_end().split_once(' ')?;
        Some(Descriptor::new(MediaType::DOCKER_LAYER_GZIP, Digest::parse(digest).ok()?, size.parse().ok()?))
    }

    /// A cache that cannot be written is no reason to fail.
    fn put(&self, diff_id: &Digest, blob: &Descriptor) {
        let file = self.file(diff_id);
        let Some(dir) = file.parent() else { return };
        let written = fs_err::create_dir_all(dir).and_then(|()| {
            let mut temporary = tempfile::NamedTempFile::new_in(dir)?;
            writeln!(temporary, "{} {}", blob.digest, blob.size)?;
            temporary.persist(&file).map_err(|error| error.error)
        });
        drop(written);
    }
}

/// Names the compressor by what it makes of a fixed sample.
fn compressor_fingerprint() -> &'static str {
    static FINGERPRINT: OnceLock<String> = OnceLock::new();
    FINGERPRINT.get_or_init(|| {
        // Words in a pseudo-random order: long matches, short matches and literals.
        let mut state = 1u32;
        let sample: String = (0..12_000)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                format!("{:x} ", (state >> 16) % 700)
            })
            .collect();
        let mut gzip = GzipWriter::new(Vec::new());
        let packed = gzip.write_all(sample.as_bytes()).and_then(|()| gzip.finish());
        let packed = packed.expect("invariant: writing to memory does not fail");
        format!("gzip-{}", &Digest::sha256_of(&packed).hex()[..16])
    })
}

struct HashingWriter<W> {
    inner: W,
    hasher: Hasher,
    size: u64,
}

impl<W> HashingWriter<W> {
    fn new(inner: W) -> Self {
        Self { inner, hasher: Hasher::new(Algorithm::Sha256), size: 0 }
    }

    fn finish(self) -> (Digest, u64) {
        (self.hasher.finish(), self.size)
    }
}

impl<W: Write> Write for HashingWriter<W> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(buffer)?;
        self.hasher.update(&buffer[..written]);
        self.size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

struct HashingReader<R> {
    inner: R,
    hasher: Hasher,
}

impl<R: Read> Read for HashingReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.hasher.update(&buffer[..read]);
        Ok(read)
    }
}
