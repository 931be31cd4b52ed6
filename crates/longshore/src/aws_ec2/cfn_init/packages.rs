//! Packages that are installed, and groups and users that are made.

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::{Object, Value};

use super::InitServiceRestartHandle;
use super::element::{BindOptions, Bound, element};

fn unsupported<T>(code: &'static str, message: &str) -> Result<T> {
    Err(Error::new(code, message))
}

/// A group of users; of Linux only.
#[derive(Clone, Debug)]
pub struct InitGroup {
    name: String,
    id: Option<i64>,
}

element!(InitGroup, "GROUP");

impl InitGroup {
    /// A group by its name, and its id, if it matters.
    pub fn from_name(group_name: impl Into<String>, group_id: Option<i64>) -> Self {
        Self { name: group_name.into(), id: group_id }
    }

    fn bound(&self, at: &BindOptions<'_>) -> Result<Bound> {
        if at.windows {
            return unsupported("InitGroupsSupportedWindows", "Init groups are not supported on Windows");
        }
        let group = self.id.map(|id| object! {"gid" => id}).unwrap_or_default();
        Ok(object! {self.name.as_str() => group}.into())
    }
}

/// What a user is like.
#[derive(Clone, Debug, Default)]
pub struct InitUserOptions {
    /// The home directory. Default: chosen by the system.
    pub home_dir: Option<String>,
    /// The id. Default: chosen by the system.
    pub user_id: Option<i64>,
    /// The groups that the user is in.
    pub groups: Option<Vec<String>>,
}

/// A user, who cannot log in; of Linux only.
#[derive(Clone, Debug)]
pub struct InitUser {
    name: String,
    options: InitUserOptions,
}

element!(InitUser, "USER");

impl InitUser {
    /// A user by name.
    pub fn from_name(user_name: impl Into<String>) -> Self {
        Self::from_name_with(user_name, InitUserOptions::default())
    }

    /// A user by name, of whom more is said.
    pub fn from_name_with(user_name: impl Into<String>, options: InitUserOptions) -> Self {
        Self { name: user_name.into(), options }
    }

    fn bound(&self, at: &BindOptions<'_>) -> Result<Bound> {
        if at.windows {
            return unsupported("InitUsersSupportedWindows", "Init users are not supported on Windows");
        }
        let InitUserOptions { home_dir, user_id, groups } = self.options.clone();
        let user = object! {"uid" => user_id, "groups" => groups, "homeDir" => home_dir};
        Ok(object! {self.name.as_str() => user}.into())
    }
}

/// How a package by its address is installed.
#[derive(Clone, Default)]
pub struct LocationPackageOptions {
    /// Its name, by which packages are ordered. Default: its number, with three digits.
    pub key: Option<String>,
    /// The services that start again.
    pub service_restart_handles: Option<Vec<InitServiceRestartHandle>>,
}

/// How a package by its name is installed.
#[derive(Clone, Default)]
pub struct NamedPackageOptions {
    /// The versions. Default: the newest.
    pub version: Option<Vec<String>>,
    /// The services that start again.
    pub service_restart_handles: Option<Vec<InitServiceRestartHandle>>,
}

/// A package that is installed.
#[derive(Clone)]
pub struct InitPackage {
    kind: &'static str,
    versions: Vec<String>,
    name: Option<String>,
    handles: Vec<InitServiceRestartHandle>,
}

element!(InitPackage, "PACKAGE");

macro_rules! packages {
    ($($(#[doc = $doc:literal])+ $by:ident $f:ident $with:ident = $kind:literal;)*) => {
        impl InitPackage {
            $(
                $(#[doc = $doc])+
                pub fn $f(of: impl Into<String>) -> Self {
                    Self::$with(of, $by::default())
                }

                $(#[doc = $doc])+
                pub fn $with(of: impl Into<String>, options: $by) -> Self {
                    options.package($kind, of.into())
                }
            )*
        }
    };
}
packages! {
    /// A package of RPM by its address.
    LocationPackageOptions rpm rpm_with = "rpm";
    /// A package of yum by its name.
    NamedPackageOptions yum yum_with = "yum";
    /// A gem of Ruby by its name.
    NamedPackageOptions ruby_gem ruby_gem_with = "rubygems";
    /// A package of Python by its name.
    NamedPackageOptions python python_with = "python";
    /// A package of apt by its name.
    NamedPackageOptions apt apt_with = "apt";
    /// An installer of Windows by its address.
    LocationPackageOptions msi msi_with = "msi";
}

impl LocationPackageOptions {
    fn package(self, kind: &'static str, location: String) -> InitPackage {
        let handles = self.service_restart_handles.unwrap_or_default();
        InitPackage { kind, versions: vec![location], name: self.key, handles }
    }
}

impl NamedPackageOptions {
    fn package(self, kind: &'static str, name: String) -> InitPackage {
        let handles = self.service_restart_handles.unwrap_or_default();
        InitPackage { kind, versions: self.version.unwrap_or_default(), name: Some(name), handles }
    }
}

impl InitPackage {
    fn bound(&self, at: &BindOptions<'_>) -> Result<Bound> {
        let of_windows = self.kind == "msi";
        match (of_windows, at.windows) {
            (true, false) => {
                let message = "MSI installers are only supported on Windows systems.";
                return unsupported("InstallersOnlySupportedWindows", message);
            }
            (false, true) => {
                return unsupported("WindowsOnlySupportsPackage", "Windows only supports the MSI package type");
            }
            _ => {}
        }
        let name = match self.name.clone().filter(|n| !n.is_empty()) {
            Some(name) => name,
            None if ["rpm", "msi"].contains(&self.kind) => at.key(),
            None => {
                let message = "Package name must be specified for all package types besides RPM and MSI.";
                return unsupported("MustBePackageNameSpecified", message);
            }
        };
        self.handles.iter().for_each(|h| h.on_package(self.kind, &name));
        let versions = match self.versions.as_slice() {
            [location] if of_windows => Value::from(location.as_str()),
            versions => versions.to_vec().into(),
        };
        let package: Object = object! {name => versions};
        Ok(object! {self.kind => package}.into())
    }
}
