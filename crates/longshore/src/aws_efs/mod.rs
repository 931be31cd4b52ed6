//! File systems of the Elastic File System, which functions and tasks see.

mod access_point;
mod file_system;

pub use access_point::{
    AccessPoint, AccessPointAttributes, AccessPointOptions, AccessPointProps, AccessPointRef, Acl, IAccessPoint,
    PosixUser,
};
pub use file_system::{
    FileSystem, FileSystemAttributes, FileSystemProps, FileSystemRef, IFileSystem, LifecyclePolicy,
    OutOfInfrequentAccessPolicy, PerformanceMode, ReplicationConfiguration, ReplicationOverwriteProtection,
    ThroughputMode,
};
