//! The fingerprint of one file's content.

use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use fs_err as fs;
use sha2::{Digest, Sha256};

use crate::fingerprint::FingerprintError;

/// The library reads and decodes text in blocks of this many bytes.
const BLOCK_BYTES: usize = 8 * 1024;
/// How much is read at once; a multiple of the block.
const READ_BYTES: usize = 16 * BLOCK_BYTES;

/// Returns `"<size>:<sha256 hex>"` of one file, as the asset hash sees it.
///
/// A file without a NUL in its first 8 KiB is text: every CRLF counts as LF. `size` is in bytes after that.
///
/// # Errors
/// When the path is no regular file or cannot be read; the error names `path`.
// Source: behaviour of aws-cdk-lib 2.275.0 core/lib/fs/fingerprint.js, contentFingerprint.
// Quirk(cdk): text-blocks. Text is decoded in blocks of 8 KiB: a character across an edge is hashed as U+FFFD.
// Quirk(cdk): trailing-cr. A last block that ends in CR is hashed without normalization and not counted.
pub fn content_fingerprint(path: &Path) -> Result<String, FingerprintError> {
    let metadata = fs::metadata(path).map_err(|source| FingerprintError::read(path, source))?;
    if !metadata.is_file() {
        return Err(FingerprintError::Unsupported { path: path.to_owned() });
    }
    normalized(path)
}

/// Fingerprints a file known to be regular, with line ends normalized.
pub(crate) fn normalized(path: &Path) -> Result<String, FingerprintError> {
    with_blocks(path, |file, buffer| {
        let mut content = Content::new();
        loop {
            let filled = fill(file, buffer)?;
            for block in buffer[..filled].chunks(BLOCK_BYTES) {
                content.update(block);
            }
            if filled < READ_BYTES {
                return content.finish(file);
            }
        }
    })
}

/// Fingerprints a file known to be regular, byte by byte as it is.
pub(crate) fn verbatim(path: &Path) -> Result<String, FingerprintError> {
    with_blocks(path, |file, buffer| {
        let (mut hash, mut size) = (Sha256::new(), 0);
        loop {
            let filled = fill(file, buffer)?;
            hash.update(&buffer[..filled]);
            size += filled as u64;
            if filled < READ_BYTES {
                return Ok(format!("{size}:{}", hex(&hash.finalize())));
            }
        }
    })
}

/// Writes bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        out.push(char::from(DIGITS[usize::from(byte >> 4)]));
        out.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    out
}

fn with_blocks(
    path: &Path,
    hash: impl FnOnce(&mut fs::File, &mut [u8]) -> std::io::Result<String>,
) -> Result<String, FingerprintError> {
    thread_local! {
        static BUFFER: std::cell::RefCell<Vec<u8>> = const { std::cell::RefCell::new(Vec::new()) };
    }
    let mut file = fs::File::open(path).map_err(|source| FingerprintError::read(path, source))?;
    BUFFER.with_borrow_mut(|buffer| {
        buffer.resize(READ_BYTES, 0);
        hash(&mut file, buffer).map_err(|source| FingerprintError::read(path, source))
    })
}

/// Reads until the buffer is full or the file ends.
fn fill(file: &mut fs::File, buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// Hash and size of what has been seen so far.
#[derive(Clone)]
struct Normalizer {
    hash: Sha256,
    size: u64,
    /// The text so far ended in a CR that is not hashed yet.
    carriage_return: bool,
}

impl Normalizer {
    /// Takes text that may start with the LF of a CRLF; `scratch` is overwritten.
    fn update(&mut self, text: &[u8], scratch: &mut Vec<u8>) {
        if !self.carriage_return && memchr::memchr(b'\r', text).is_none() {
            self.size += text.len() as u64;
            self.hash.update(text);
            return;
        }
        scratch.clear();
        if self.carriage_return && text.first() != Some(&b'\n') {
            scratch.push(b'\r');
        }
        let mut start = 0;
        for at in memchr::memchr_iter(b'\r', text) {
            if at + 1 == text.len() || text[at + 1] == b'\n' {
                scratch.extend_from_slice(&text[start..at]);
                start = at + 1;
            }
        }
        scratch.extend_from_slice(&text[start..]);
        self.carriage_return = text.last() == Some(&b'\r');
        self.size += scratch.len() as u64;
        self.hash.update(&scratch);
    }
}

/// The library's accumulation: blocks that end in CR wait for the next one, and are hashed raw when none comes.
struct Content {
    done: Normalizer,
    binary: bool,
    waiting: Option<Waiting>,
    scratch: Vec<u8>,
}

/// Text that waits for a block not ending in CR, hashed in both of the ways it may turn out.
struct Waiting {
    normalized: Normalizer,
    raw: Sha256,
    blocks: usize,
}

impl Content {
    fn new() -> Self {
        let done = Normalizer { hash: Sha256::new(), size: 0, carriage_return: false };
        Self { done, binary: false, waiting: None, scratch: Vec::new() }
    }

    fn update(&mut self, block: &[u8]) {
        if self.done.size == 0 {
            self.binary = memchr::memchr(0, block).is_some();
        }
        if self.binary {
            self.done.size += block.len() as u64;
            self.done.hash.update(block);
            return;
        }
        let text = String::from_utf8_lossy(block);
        let text = text.as_bytes();
        if text.last() == Some(&b'\r') {
            let done = &self.done;
            let waiting = self.waiting.get_or_insert_with(|| Waiting {
                normalized: done.clone(),
                raw: done.hash.clone(),
                blocks: 0,
            });
            waiting.raw.update(text);
            waiting.normalized.update(text, &mut self.scratch);
            waiting.blocks += 1;
            return;
        }
        if let Some(waiting) = self.waiting.take() {
            self.done = waiting.normalized;
        }
        self.done.update(text, &mut self.scratch);
    }

    fn finish(mut self, file: &mut fs::File) -> std::io::Result<String> {
        let hash = match self.waiting {
            None => self.done.hash,
            // Only blocks at the very start can wait for a binary block, and they are hashed after it.
            Some(waiting) if self.binary => {
                file.seek(SeekFrom::Start(0))?;
                let mut block = [0; BLOCK_BYTES];
                for _ in 0..waiting.blocks {
                    let filled = fill(file, &mut block)?;
                    self.done.hash.update(String::from_utf8_lossy(&block[..filled]).as_bytes());
                }
                self.done.hash
            }
            Some(waiting) => waiting.raw,
        };
        Ok(format!("{}:{}", self.done.size, hex(&hash.finalize())))
    }
}
