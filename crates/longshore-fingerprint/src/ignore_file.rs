//! Reading `.dockerignore`.

use std::path::Path;

use fs_err as fs;

/// Returns the lines of an ignore file as `DockerImageAsset` takes them for patterns: split at LF, without empty ones.
///
/// Comments, CRs, blanks and a byte order mark stay; the strategies know what to do with them.
///
/// # Errors
/// When the file cannot be read; the error names it.
// Source: behaviour of aws-cdk-lib 2.275.0 aws-ecr-assets/lib/image-asset.js.
pub fn read_ignore_file(path: &Path) -> std::io::Result<Vec<String>> {
    let bytes = fs::read(path)?;
    let text = String::from_utf8_lossy(&bytes);
    Ok(text.split('\n').filter(|line| !line.is_empty()).map(str::to_owned).collect())
}
