//! Small values that the languages spell differently.

use std::path::{Path, PathBuf};

use longshore_core::assets::HashVersion;
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceEnvironment};
use serde_json::Value as Json;

use super::get;
use crate::class::{Bound, Class};
use crate::kernel::Kernel;
use crate::wire::{Fields, FromWire, ToWire, bound, bound_enum, mismatch};

pub(super) static CLASSES: &[&Class] = &[&RESOURCE_ENVIRONMENT, &CACHE_OPTION];

impl FromWire for std::path::PathBuf {
    fn from_wire(_: &Kernel, json: &Json) -> Result<Self> {
        json.as_str().map(PathBuf::from).ok_or_else(|| mismatch("string", json))
    }
}

impl ToWire for PathBuf {
    fn wire(self, k: &Kernel) -> Result<Json> {
        self.as_path().wire(k)
    }
}

impl ToWire for &Path {
    fn wire(self, _: &Kernel) -> Result<Json> {
        Ok(Json::String(self.to_string_lossy().into_owned()))
    }
}

impl FromWire for longshore_core::resource::PhysicalName {
    fn from_wire(_: &Kernel, json: &Json) -> Result<Self> {
        match json {
            Json::Null => Ok(PhysicalName::Unset),
            Json::String(s) if *s == super::PhysicalNameMarker::text() => Ok(PhysicalName::GenerateIfNeeded),
            Json::String(s) => Ok(PhysicalName::from(s.as_str())),
            other => Err(mismatch("string", other)),
        }
    }
}

impl ToWire for PhysicalName {
    fn wire(self, k: &Kernel) -> Result<Json> {
        match self {
            PhysicalName::Unset => Ok(Json::Null),
            PhysicalName::GenerateIfNeeded => super::PhysicalNameMarker::text().wire(k),
            PhysicalName::Name(name) => name.wire(k),
        }
    }
}

impl FromWire for longshore_fingerprint::HashVersion {
    fn from_wire(_: &Kernel, json: &Json) -> Result<Self> {
        Err(mismatch("a hash version, which the CDK has not", json))
    }
}

impl ToWire for HashVersion {
    fn wire(self, _: &Kernel) -> Result<Json> {
        Ok(Json::Null)
    }
}

bound!(longshore_core::resource::ResourceEnvironment, RESOURCE_ENVIRONMENT);
static RESOURCE_ENVIRONMENT: Class = Class {
    fqn: "aws-cdk-lib.interfaces.ResourceEnvironment",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("account", ResourceEnvironment, |k, this| this.account.as_str()),
        get!("region", ResourceEnvironment, |k, this| this.region.as_str()),
    ],
    base: None,
    upcasts: &[],
};

bound_enum!(longshore_assembly::FilePackaging, "aws-cdk-lib.FileAssetPackaging", {
    "ZIP_DIRECTORY" => Zip,
    "FILE" => File,
});

impl FromWire for longshore_assembly::CacheOption {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        if let Some(native) = k.try_native(json) {
            return Ok(native);
        }
        let fields = Fields::of(k, json, "aws-cdk-lib.DockerCacheOption")?;
        let option = longshore_assembly::CacheOption {
            cache_type: fields.get(k, "type")?,
            params: fields.get(k, "params")?,
            ..Default::default()
        };
        fields.done(k)?;
        Ok(option)
    }
}

impl Bound for longshore_assembly::CacheOption {
    const CLASS: &'static Class = &CACHE_OPTION;
    fn node_of(&self) -> Option<longshore_core::construct::Node> {
        None
    }
}

impl ToWire for longshore_assembly::CacheOption {
    fn wire(self, k: &Kernel) -> Result<Json> {
        Ok(k.reference(&k.wrap(self)))
    }
}

static CACHE_OPTION: Class = Class {
    fqn: "aws-cdk-lib.DockerCacheOption",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("type", longshore_assembly::CacheOption, |k, this| this.cache_type.as_str()),
        get!("params", longshore_assembly::CacheOption, |k, this| this.params.clone()),
    ],
    base: None,
    upcasts: &[],
};

bound_enum!(longshore_fingerprint::IgnoreMode, "aws-cdk-lib.IgnoreMode", {
    "GLOB" => Glob,
    "GIT" => Git,
    "DOCKER" => Docker,
});

bound_enum!(longshore_fingerprint::SymlinkFollowMode, "aws-cdk-lib.SymlinkFollowMode", {
    "NEVER" => Never,
    "ALWAYS" => Always,
    "EXTERNAL" => External,
    "BLOCK_EXTERNAL" => BlockExternal,
});
