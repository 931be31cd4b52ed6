//! File systems that builds see.

use std::ops::Deref;
use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::Object;

use super::IProject;

/// What a project says of a file system.
#[derive(Clone, Debug, Default)]
pub struct FileSystemConfig {
    /// The property of the project, by CloudFormation's names.
    pub location: Object,
}

/// A file system that builds see.
pub trait IFileSystemLocation {
    /// Says where the file system is and where builds see it.
    ///
    /// # Errors
    /// When the project cannot use it.
    fn bind(&self, scope: &dyn Construct, project: &dyn IProject) -> Result<FileSystemConfig>;
}

/// Properties of an Elastic File System that builds see.
#[derive(Clone, Debug, Default)]
pub struct EfsFileSystemLocationProps {
    /// The name by which builds know it.
    pub identifier: String,
    /// Its address, such as `fs-abcd1234.efs.us-west-2.amazonaws.com:/path`.
    pub location: String,
    /// Options of `mount`. Default: CodeBuild's.
    pub mount_options: Option<String>,
    /// Where builds see it.
    pub mount_point: String,
}

/// A file system that builds see; clones are the same.
#[derive(Clone)]
pub struct FileSystemLocation(Rc<dyn IFileSystemLocation>);

impl FileSystemLocation {
    /// An Elastic File System.
    pub fn efs(props: EfsFileSystemLocationProps) -> Self {
        Self(Rc::new(props))
    }

    /// A file system of the user's own kind.
    pub fn custom(location: impl IFileSystemLocation + 'static) -> Self {
        Self(Rc::new(location))
    }
}

impl Deref for FileSystemLocation {
    type Target = dyn IFileSystemLocation;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl std::fmt::Debug for FileSystemLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FileSystemLocation")
    }
}

impl IFileSystemLocation for EfsFileSystemLocationProps {
    fn bind(&self, _: &dyn Construct, _: &dyn IProject) -> Result<FileSystemConfig> {
        Ok(FileSystemConfig {
            location: object! {
                "Identifier" => self.identifier.as_str(),
                "Location" => self.location.as_str(),
                "MountOptions" => self.mount_options.clone(),
                "MountPoint" => self.mount_point.as_str(),
                "Type" => "EFS",
            },
        })
    }
}
