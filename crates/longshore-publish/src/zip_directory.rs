//! Zip archives that depend on nothing but the files in them.

use std::collections::VecDeque;
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Why a directory cannot be zipped.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ZipError {
    /// A file or directory cannot be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// What cannot be read.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A name is not UTF-8.
    #[error("the name of {} is not UTF-8", path.display())]
    Name {
        /// The file.
        path: PathBuf,
    },
    /// A link leads back to a directory it is in.
    #[error("the symbolic link {} leads back into itself", path.display())]
    Loop {
        /// The link.
        path: PathBuf,
    },
    /// The archive cannot be written.
    #[error("cannot write the zip archive")]
    Write {
        /// What went wrong.
        #[source]
        source: zip::result::ZipError,
    },
}

/// Writes a directory as a zip archive.
///
/// Symbolic links are followed, files of all names are in it, empty directories are not. Equal files make equal bytes,
/// whatever their times and owners and whatever the time zone: entries are breadth first and then by name, the time of
/// each is 1980-01-01 00:00:00, of the mode only the permissions are kept. Returns how many files there are.
///
/// # Errors
/// When something cannot be read or has a name that is not UTF-8, when links go round in circles, or when the archive
/// cannot be written.
// Source: cdk-assets 4.7.3, zip packaging of a directory.
pub fn zip_directory(directory: &Path, archive: impl Write + Seek) -> Result<usize, ZipError> {
    let files = files_of(directory)?;
    let mut zip = ZipWriter::new(archive);
    for (name, path) in &files {
        let read = |source| ZipError::Read { path: path.clone(), source };
        let mut file = fs_err::File::open(path).map_err(read)?;
        let metadata = file.metadata().map_err(read)?;
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::DEFAULT)
            .unix_permissions(permissions(&metadata))
            .large_file(metadata.len() >= u64::from(u32::MAX));
        zip.start_file(name.as_str(), options).map_err(|source| ZipError::Write { source })?;
        io::copy(&mut file, &mut zip).map_err(read)?;
    }
    zip.finish().map_err(|source| ZipError::Write { source })?;
    Ok(files.len())
}

/// The files below a directory with their names in the archive, breadth first, then by name.
fn files_of(directory: &Path) -> Result<Vec<(String, PathBuf)>, ZipError> {
    struct Open {
        prefix: String,
        path: PathBuf,
        /// The real paths of the directories this one is in.
        above: Vec<PathBuf>,
    }

    let mut files = Vec::new();
    let mut open = VecDeque::from([Open { prefix: String::new(), path: directory.to_owned(), above: Vec::new() }]);
    while let Some(Open { prefix, path: parent, mut above }) = open.pop_front() {
        let read = |source| ZipError::Read { path: parent.clone(), source };
        let real = fs_err::canonicalize(&parent).map_err(read)?;
        if above.contains(&real) {
            return Err(ZipError::Loop { path: parent });
        }
        above.push(real);
        let mut names = Vec::new();
        for entry in fs_err::read_dir(&parent).map_err(read)? {
            let entry = entry.map_err(read)?;
            names.push(entry.file_name().into_string().map_err(|_| ZipError::Name { path: entry.path() })?);
        }
        names.sort();
        for name in names {
            let path = parent.join(&name);
            let metadata = fs_err::metadata(&path).map_err(|source| ZipError::Read { path: path.clone(), source })?;
            if metadata.is_dir() {
                open.push_back(Open { prefix: format!("{prefix}{name}/"), path, above: above.clone() });
            } else {
                files.push((format!("{prefix}{name}"), path));
            }
        }
    }
    Ok(files)
}

#[cfg(unix)]
fn permissions(metadata: &std::fs::Metadata) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    metadata.permissions().mode() & 0o777
}

#[cfg(not(unix))]
fn permissions(_metadata: &std::fs::Metadata) -> u32 {
    0o644
}
