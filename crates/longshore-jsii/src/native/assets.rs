//! Assets: maps and lists in a notation of their own, and options that classes take apart.

use std::path::Path;

use longshore::aws_ecr_assets::{DockerCacheOption, DockerImageAssetProps, StringMap, Strings};
use longshore::aws_s3_assets::AssetProps;
use longshore_core::bundling::{BundlingOptions, ILocalBundling, LocalBundling};
use longshore_core::error::Result;
use serde_json::{Map, Value as Json, json};

use super::{fixed, get};
use crate::class::{Bound, Class};
use crate::generated;
use crate::guest::Guest;
use crate::kernel::Kernel;
use crate::wire::{Arguments, Fields, FromWire, STRUCT, ToWire};

pub(super) static CLASSES: &[&Class] = &[&FILE_SYSTEM, &CACHE_OPTION, &NETWORK_MODE];

/// A bundler of the client.
struct GuestBundling(Guest);

impl ILocalBundling for GuestBundling {
    fn try_bundle(&self, output_dir: &str, options: &BundlingOptions) -> Result<bool> {
        self.0.call("tryBundle", &[json!(output_dir), self.0.wire(options.clone())?])
    }
}

impl FromWire for longshore_core::bundling::LocalBundling {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        Ok(GuestBundling(Guest::new(k, &k.object(json)?)).into())
    }
}

impl ToWire for LocalBundling {
    fn wire(self, _: &Kernel) -> Result<Json> {
        // Those that bundle have no use for the bundler.
        Ok(Json::Null)
    }
}

impl FromWire for longshore::aws_ecr_assets::StringMap {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        Ok(StringMap(FromWire::from_wire(k, json)?))
    }
}

impl ToWire for StringMap {
    fn wire(self, k: &Kernel) -> Result<Json> {
        self.0.wire(k)
    }
}

impl FromWire for longshore::aws_ecr_assets::Strings {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        Ok(Strings(FromWire::from_wire(k, json)?))
    }
}

impl ToWire for Strings {
    fn wire(self, k: &Kernel) -> Result<Json> {
        self.0.wire(k)
    }
}

impl FromWire for longshore::aws_ecr_assets::DockerCacheOption {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        let fields = Fields::of(k, json, "aws-cdk-lib.aws_ecr_assets.DockerCacheOption")?;
        let option = DockerCacheOption { cache_type: fields.get(k, "type")?, params: fields.get(k, "params")? };
        fields.done(k)?;
        Ok(option)
    }
}

impl ToWire for DockerCacheOption {
    fn wire(self, k: &Kernel) -> Result<Json> {
        Ok(k.reference(&k.wrap(self)))
    }
}

impl Bound for DockerCacheOption {
    const CLASS: &'static Class = &CACHE_OPTION;
    fn node_of(&self) -> Option<longshore_core::construct::Node> {
        None
    }
}

static CACHE_OPTION: Class = Class {
    fqn: "aws-cdk-lib.aws_ecr_assets.DockerCacheOption",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("type", DockerCacheOption, |k, this| this.cache_type.as_str()),
        get!("params", DockerCacheOption, |k, this| this.params.clone()),
    ],
    base: None,
    upcasts: &[],
};

static NETWORK_MODE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecr_assets.NetworkMode",
    interface: false,
    create: None,
    statics: &[fixed!("DEFAULT", |k, a| longshore::aws_ecr_assets::NetworkMode::default_network())],
    members: &[],
    base: Some(&generated::aws_ecr_assets::AWS_ECR_ASSETS_NETWORKMODE),
    upcasts: &[],
};

static FILE_SYSTEM: Class = Class {
    fqn: "aws-cdk-lib.FileSystem",
    interface: false,
    create: None,
    statics: &[
        fixed!("isEmpty", |k, a| {
            let mut entries = fs_err::read_dir(Path::new(&a.get::<String>(k, 0)?))?;
            entries.next().is_none()
        }),
        fixed!("copyDirectory", |k, a| {
            a.at_most(3)?;
            let (from, to) = (a.get::<String>(k, 0)?, a.get::<String>(k, 1)?);
            let fields = Fields::of(k, a.json(2), "aws-cdk-lib.CopyOptions")?;
            let options = longshore_fingerprint::CopyOptions {
                exclude: fields.get_or_default(k, "exclude")?,
                ignore_mode: fields.get(k, "ignoreMode")?,
                follow: fields
                    .get::<Option<longshore_fingerprint::SymlinkFollowMode>>(k, "follow")?
                    .unwrap_or_default(),
                ..Default::default()
            };
            fields.done(k)?;
            longshore_fingerprint::copy_directory(Path::new(&from), Path::new(&to), &options)
                .map_err(|e| longshore_core::error::Error::new("CannotCopyDirectory", e.to_string()))?;
        }),
        fixed!("rmrf", |k, a| {
            let path = a.get::<String>(k, 0)?;
            let path = Path::new(&path);
            match path.symlink_metadata() {
                Ok(found) if found.is_dir() => fs_err::remove_dir_all(path)?,
                Ok(_) => fs_err::remove_file(path)?,
                // What is not there is gone.
                Err(_) => {}
            }
        }),
        fixed!("tmpdir", |k, a| std::env::temp_dir()),
        fixed!("mkdtemp", |k, a| {
            let path = std::env::temp_dir().join(format!("{}{}", a.get::<String>(k, 0)?, std::process::id()));
            fs_err::create_dir_all(&path)?;
            path
        }),
        fixed!("fingerprint", |k, a| {
            let path = a.get::<String>(k, 0)?;
            let fields = Fields::of(k, a.json(1), "aws-cdk-lib.FingerprintOptions")?;
            let options = longshore_fingerprint::FingerprintOptions {
                exclude: fields.get_or_default(k, "exclude")?,
                ignore_mode: fields.get(k, "ignoreMode")?,
                follow: fields
                    .get::<Option<longshore_fingerprint::SymlinkFollowMode>>(k, "follow")?
                    .unwrap_or_default(),
                extra_hash: fields.get(k, "extraHash")?,
                ..Default::default()
            };
            fields.done(k)?;
            longshore_fingerprint::fingerprint(Path::new(&path), &options)
                .map_err(|e| longshore_core::error::Error::new("Fingerprint", e.to_string()))?
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};

/// The properties of an image that is built, from a directory and options that may hold more: those named are left out.
pub(crate) fn image_props(
    k: &Kernel,
    directory: &Json,
    options: &Json,
    others: &[&str],
) -> Result<DockerImageAssetProps> {
    let mut data = match options {
        Json::Null => Map::new(),
        given => crate::wire::map(given)?.clone(),
    };
    data.retain(|key, _| !others.contains(&key.as_str()));
    data.insert("directory".into(), directory.clone());
    FromWire::from_wire(
        k,
        &json!({ STRUCT: { "fqn": "aws-cdk-lib.aws_ecr_assets.DockerImageAssetProps", "data": data } }),
    )
}

/// The properties of a file that is uploaded, from its path and options.
pub(crate) fn asset_props(k: &Kernel, a: &Arguments<'_>) -> Result<AssetProps> {
    let mut data = match a.json(1) {
        Json::Null => Map::new(),
        given => crate::wire::map(given)?.clone(),
    };
    data.insert("path".into(), a.json(0).clone());
    let json = json!({ STRUCT: { "fqn": "aws-cdk-lib.aws_s3_assets.AssetProps", "data": data } });
    AssetProps::from_wire(k, &json)
}
