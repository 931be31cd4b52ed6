//! What a new repository begins with.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::value::Object;
use longshore_core::{bail, object};

use crate::aws_s3_assets::Asset;

/// What a new repository begins with; later changes of it do nothing.
#[derive(Clone)]
pub struct Code {
    kind: Kind,
    branch: Option<String>,
}

/// What a new repository begins with, for its template.
#[derive(Clone, Debug, Default)]
pub struct CodeConfig {
    /// The code as CloudFormation has it.
    pub code: Object,
}

/// What a new repository begins with, as users may define it.
pub trait ICode {
    /// Makes what is missing in the repository's construct, and says where the code is.
    ///
    /// # Errors
    /// When something cannot be made.
    fn bind(&self, scope: &dyn Construct) -> Result<CodeConfig>;
}

#[derive(Clone)]
enum Kind {
    Path(PathBuf),
    Asset(Asset),
    Custom(Rc<dyn ICode>),
}

fn resolved(path: &str) -> Result<PathBuf> {
    let absolute = std::path::absolute(Path::new(path))?;
    if !absolute.exists() {
        return Err(Error::new(
            "NoSuchFile",
            format!("ENOENT: no such file or directory, stat '{}'", absolute.display()),
        ));
    }
    Ok(absolute)
}

impl Code {
    /// The files of a directory, on a branch (default: `main`, as CodeCommit has it).
    ///
    /// # Errors
    /// When it is no directory.
    pub fn from_directory(directory_path: &str, branch: Option<&str>) -> Result<Self> {
        let path = resolved(directory_path)?;
        if !path.is_dir() {
            return Err(Error::new(
                "NeedsPathDirectoryResolved",
                format!("'{directory_path}' needs to be a path to a directory (resolved to: '{}')", path.display()),
            ));
        }
        Ok(Self { kind: Kind::Path(path), branch: branch.map(str::to_owned) })
    }

    /// The files in a ZIP archive, on a branch (default: `main`, as CodeCommit has it).
    ///
    /// # Errors
    /// When it is no file.
    pub fn from_zip_file(file_path: &str, branch: Option<&str>) -> Result<Self> {
        let path = resolved(file_path)?;
        if !path.is_file() {
            return Err(Error::new(
                "NeedsPathFileResolved",
                format!("'{file_path}' needs to be a path to a ZIP file (resolved to: '{}')", path.display()),
            ));
        }
        Ok(Self { kind: Kind::Path(path), branch: branch.map(str::to_owned) })
    }

    /// An asset that is an archive or a directory, on a branch (default: `main`, as CodeCommit has it).
    pub fn from_asset(asset: &Asset, branch: Option<&str>) -> Self {
        Self { kind: Kind::Asset(asset.clone()), branch: branch.map(str::to_owned) }
    }

    /// Code of the user's own.
    pub fn custom(code: impl ICode + 'static) -> Self {
        Self { kind: Kind::Custom(Rc::new(code)), branch: None }
    }

    /// Makes what is missing in the repository's construct, and says where the code is.
    ///
    /// # Errors
    /// When an asset is no archive or directory, or something cannot be made.
    pub fn bind(&self, scope: &dyn Construct) -> Result<CodeConfig> {
        let asset = match &self.kind {
            Kind::Custom(code) => return code.bind(scope),
            Kind::Asset(asset) => asset.clone(),
            Kind::Path(path) => {
                Asset::builder(scope, "PathResolvedCodeAsset").path(path.display().to_string()).build()?
            }
        };
        if !asset.is_zip_archive() {
            bail!(
                scope,
                "AssetMustBeZipFileOrDirectory",
                "Asset must be a .zip file or a directory (resolved to: {} )",
                asset.asset_path()
            );
        }
        let code = object! {
            "BranchName" => self.branch.clone(),
            "S3" => object! {"Bucket" => asset.s3_bucket_name(), "Key" => asset.s3_object_key()},
        };
        Ok(CodeConfig { code })
    }
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Code").field("branch", &self.branch).finish_non_exhaustive()
    }
}
