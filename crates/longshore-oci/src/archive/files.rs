//! The files inside an archive: a tar read in place, or a directory.

use std::collections::HashMap;
use std::io::{self, BufReader, Read, Seek};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use fs_err::File;

use super::error::ArchiveError;
use crate::spool::Spool;

/// Where the content of one file lies.
#[derive(Clone, Debug)]
pub(crate) struct Span {
    pub(crate) file: Arc<Path>,
    pub(crate) offset: u64,
    pub(crate) size: u64,
    /// Whether bytes are in the private directory.
    pub(crate) spool: Option<Arc<Spool>>,
}

impl Span {
    pub(crate) fn open(&self) -> io::Result<io::Take<File>> {
        let mut file = File::open(&*self.file)?;
        file.seek(io::SeekFrom::Start(self.offset))?;
        Ok(file.take(self.size))
    }
}

/// The files of an archive by their path inside.
#[derive(Debug)]
pub(crate) struct Files {
    /// The archive as the user named it.
    pub(crate) path: PathBuf,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Tar { file: Arc<Path>, spool: Option<Arc<Spool>>, entries: HashMap<String, Entry> },
    Dir,
}

#[derive(Debug)]
enum Entry {
    File { offset: u64, size: u64 },
    Link { target: String },
}

const MAX_LINKS: usize = 16;

impl Files {
    pub(crate) fn open(path: &Path, spool: &Arc<Spool>) -> Result<Self, ArchiveError> {
        let read = |source| ArchiveError::Read { path: path.to_owned(), source };
        if fs_err::metadata(path).map_err(read)?.is_dir() {
            return Ok(Self { path: path.to_owned(), kind: Kind::Dir });
        }
        let mut magic = [0; 6];
        let mut file = File::open(path).map_err(read)?;
        let filled = read_up_to(&mut file, &mut magic).map_err(read)?;
        let kind = match &magic[..filled] {
            [0x1f, 0x8b, ..] | [0x28, 0xb5, 0x2f, 0xfd, ..] => {
                let unpacked = unpack(path, magic[0] == 0x1f, spool)
                    .map_err(|source| ArchiveError::Unpack { path: path.to_owned(), source })?;
                index_tar(path, unpacked, Some(spool.clone()))?
            }
            b"BZh0" | [b'B', b'Z', b'h', ..] => return Err(compression(path, "bzip2")),
            [0xfd, b'7', b'z', b'X', b'Z', ..] => return Err(compression(path, "xz")),
            [0x04, 0x22, 0x4d, 0x18, ..] => return Err(compression(path, "lz4")),
            [b'P', b'K', 3, 4, ..] => return Err(compression(path, "zip")),
            _ => index_tar(path, path.into(), None)?,
        };
        Ok(Self { path: path.to_owned(), kind })
    }

    /// Finds a file, following links inside the archive.
    pub(crate) fn find(&self, name: &str) -> Result<Option<Span>, ArchiveError> {
        let unsafe_path = |entry: &str| ArchiveError::UnsafePath { path: self.path.clone(), entry: entry.to_owned() };
        let mut name = normalize(name).ok_or_else(|| unsafe_path(name))?;
        match &self.kind {
            Kind::Dir => {
                let file = self.path.join(&name);
                match fs_err::metadata(&file) {
                    Ok(meta) if meta.is_file() => {
                        Ok(Some(Span { file: file.into(), offset: 0, size: meta.len(), spool: None }))
                    }
                    Ok(_) => Ok(None),
                    Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
                    Err(source) => Err(ArchiveError::Read { path: self.path.clone(), source }),
                }
            }
            Kind::Tar { file, spool, entries } => {
                for _ in 0..MAX_LINKS {
                    match entries.get(&name) {
                        None => return Ok(None),
                        Some(Entry::File { offset, size }) => {
                            let (file, spool) = (file.clone(), spool.clone());
                            return Ok(Some(Span { file, offset: *offset, size: *size, spool }));
                        }
                        Some(Entry::Link { target }) => name = normalize(target).ok_or_else(|| unsafe_path(target))?,
                    }
                }
                Err(unsafe_path(&name))
            }
        }
    }

    /// Finds a file that `wanted_by` refers to.
    pub(crate) fn require(&self, name: &str, wanted_by: &str) -> Result<Span, ArchiveError> {
        self.find(name)?.ok_or_else(|| ArchiveError::Missing {
            path: self.path.clone(),
            entry: name.to_owned(),
            wanted_by: wanted_by.to_owned(),
        })
    }

    /// Reads a small file into memory.
    pub(crate) fn read(&self, name: &str, span: &Span, limit: u64) -> Result<Bytes, ArchiveError> {
        if span.size > limit {
            let (path, entry) = (self.path.clone(), name.to_owned());
            return Err(ArchiveError::TooLarge { path, entry, size: span.size, limit });
        }
        let mut bytes = Vec::with_capacity(span.size as usize);
        span.open()
            .and_then(|mut file| file.read_to_end(&mut bytes))
            .map_err(|source| ArchiveError::Read { path: self.path.clone(), source })?;
        Ok(bytes.into())
    }
}

fn compression(path: &Path, compression: &'static str) -> ArchiveError {
    ArchiveError::Compression { path: path.to_owned(), compression }
}

/// Fills `buffer` as far as the file goes.
pub(crate) fn read_up_to(file: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..])? {
            0 => break,
            read => filled += read,
        }
    }
    Ok(filled)
}

fn unpack(path: &Path, gzip: bool, spool: &Spool) -> io::Result<Arc<Path>> {
    let packed = BufReader::with_capacity(256 * 1024, File::open(path)?);
    let (mut file, unpacked) = spool.create()?;
    if gzip {
        io::copy(&mut flate2::bufread::MultiGzDecoder::new(packed), &mut file)?;
    } else {
        zstd::stream::copy_decode(packed, &mut file)?;
    }
    Ok(unpacked)
}

fn index_tar(path: &Path, file: Arc<Path>, spool: Option<Arc<Spool>>) -> Result<Kind, ArchiveError> {
    let tar_error = |source| ArchiveError::Tar { path: path.to_owned(), source };
    let reader = File::open(&*file).map_err(|source| ArchiveError::Read { path: path.to_owned(), source })?;
    let len = reader.metadata().map_err(|source| ArchiveError::Read { path: path.to_owned(), source })?.len();
    let mut archive = tar::Archive::new(reader);
    let mut entries = HashMap::new();
    for entry in archive.entries_with_seek().map_err(tar_error)? {
        let entry = entry.map_err(tar_error)?;
        let raw_name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let unsafe_path = || ArchiveError::UnsafePath { path: path.to_owned(), entry: raw_name.clone() };
        let name = normalize(&raw_name).ok_or_else(unsafe_path)?;
        let link = || {
            let target = entry.link_name_bytes().unwrap_or_default();
            String::from_utf8_lossy(&target).into_owned()
        };
        match entry.header().entry_type() {
            tar::EntryType::Regular | tar::EntryType::Continuous => {
                let (offset, size) = (entry.raw_file_position(), entry.size());
                let end = offset.saturating_add(size);
                if end > len {
                    let path = path.to_owned();
                    return Err(ArchiveError::Truncated { path, entry: raw_name, missing: end - len });
                }
                entries.insert(name, Entry::File { offset, size });
            }
            // A symbolic link counts from the directory it is in, a hard link from the top.
            tar::EntryType::Symlink => {
                let target = match name.rsplit_once('/') {
                    Some((dir, _)) => format!("{dir}/{}", link()),
                    None => link(),
                };
                let target = if link().starts_with('/') { link() } else { target };
                entries.insert(name, Entry::Link { target });
            }
            tar::EntryType::Link => {
                entries.insert(name, Entry::Link { target: link() });
            }
            _ => {}
        }
    }
    Ok(Kind::Tar { file, spool, entries })
}

/// Returns the path without `.` and inner `..` parts; `None` when it is absolute or leaves the archive.
fn normalize(path: &str) -> Option<String> {
    if path.starts_with('/') || path.contains('\\') || path.contains('\0') {
        return None;
    }
    let mut parts = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_leave_the_archive_have_no_normal_form() {
        assert_eq!(normalize("./a//b/../c/").as_deref(), Some("a/c"));
        for bad in ["/etc/passwd", "../x", "a/../../x", "..", "a\\b", "a\0"] {
            assert_eq!(normalize(bad), None, "{bad:?}");
        }
    }
}
