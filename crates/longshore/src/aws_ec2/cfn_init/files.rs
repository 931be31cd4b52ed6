//! Files that are written, and archives that are unpacked.

use base64::Engine as _;
use longshore_core::assets::{AssetHashType, IgnoreMode, SymlinkFollowMode};
use longshore_core::bundling::BundlingOptions;
use longshore_core::error::{Error, Result};
use longshore_core::names::md5_hex;
use longshore_core::object;
use longshore_core::value::{Object, Value};

use super::InitServiceRestartHandle;
use super::element::{BindOptions, Bound, element};
use crate::aws_iam::{PrincipalRef, RoleRef};
use crate::aws_kms::KeyRef;
use crate::aws_s3::BucketRef;
use crate::aws_s3_assets::{Asset, AssetProps};

/// How a file is written.
#[derive(Clone, Default)]
pub struct InitFileOptions {
    /// The group that it belongs to; of Linux only. Default: `root`.
    pub group: Option<String>,
    /// The user whom it belongs to; of Linux only. Default: `root`.
    pub owner: Option<String>,
    /// Six octal digits: what it is, and who may do what with it; of Linux only. Default: `000644`.
    pub mode: Option<String>,
    /// Whether the content is the Base64 text of what is written. Default false.
    pub base64_encoded: Option<bool>,
    /// The services that start again.
    pub service_restart_handles: Option<Vec<InitServiceRestartHandle>>,
}

/// Declares options of an asset besides others.
macro_rules! asset_options {
    ($(#[$m:meta])* $Options:ident { $($(#[doc = $doc:literal])+ $f:ident: $t:ty,)* }) => {
        $(#[$m])*
        #[derive(Clone, Default)]
        pub struct $Options {
            $($(#[doc = $doc])+ pub $f: $t,)*
            /// The services that start again.
            pub service_restart_handles: Option<Vec<InitServiceRestartHandle>>,
            /// Patterns of what is left out.
            pub exclude: Option<Vec<String>>,
            /// How patterns are read. Default: as globs.
            pub ignore_mode: Option<IgnoreMode>,
            /// What happens to symbolic links. Default: those out of the directory are followed.
            pub follow_symlinks: Option<SymlinkFollowMode>,
            /// Text that is hashed with the content.
            pub extra_hash: Option<String>,
            /// A hash of the user's choice instead of the content's.
            pub asset_hash: Option<String>,
            /// What the hash is made of. Default: the source, or the user's text.
            pub asset_hash_type: Option<AssetHashType>,
            /// What makes the asset of the source. Default: the source is the asset.
            pub bundling: Option<BundlingOptions>,
            /// Whether it is only needed during deployment. Default false.
            pub deploy_time: Option<bool>,
            /// What the toolkit calls it. Default: the path within the stack.
            pub display_name: Option<String>,
            /// Principals that may read it.
            pub readers: Option<Vec<PrincipalRef>>,
            /// The key that the code of a function is encrypted with; has no effect here.
            pub source_kms_key: Option<KeyRef>,
        }
    };
}

asset_options! {
    /// How a local file is written.
    InitFileAssetOptions {
        /// The group that it belongs to; of Linux only. Default: `root`.
        group: Option<String>,
        /// The user whom it belongs to; of Linux only. Default: `root`.
        owner: Option<String>,
        /// Six octal digits: what it is, and who may do what with it; of Linux only. Default: `000644`.
        mode: Option<String>,
        /// Has no effect.
        base64_encoded: Option<bool>,
    }
}

asset_options! {
    /// How a local directory or archive is unpacked; the options of the asset have no effect.
    InitSourceAssetOptions {}
}

impl InitFileAssetOptions {
    fn split(self, path: String) -> (AssetProps, InitFileOptions) {
        let file = InitFileOptions {
            group: self.group,
            owner: self.owner,
            mode: self.mode,
            base64_encoded: self.base64_encoded,
            service_restart_handles: self.service_restart_handles,
        };
        let asset = AssetProps {
            path,
            exclude: self.exclude.map(Into::into),
            ignore_mode: self.ignore_mode,
            follow_symlinks: self.follow_symlinks,
            extra_hash: self.extra_hash,
            asset_hash: self.asset_hash,
            asset_hash_type: self.asset_hash_type,
            bundling: self.bundling,
            hash_version: None,
            deploy_time: self.deploy_time,
            display_name: self.display_name,
            readers: self.readers,
            source_kms_key: self.source_kms_key,
        };
        (asset, file)
    }
}

/// Where content comes from.
#[derive(Clone)]
enum Origin {
    Url(String),
    Object { bucket: BucketRef, key: String },
    Local(Box<AssetProps>),
    Asset(Asset),
}

impl Origin {
    /// The address; the role is allowed to read there.
    fn bound(&self, at: &BindOptions<'_>, target: &str) -> Result<(String, Bound)> {
        let role = at.instance_role;
        let asset = match self {
            Self::Url(url) => return Ok((url.clone(), Bound::default())),
            Self::Object { bucket, key } => {
                bucket.grant_read(role, key)?;
                let authentication = Some(credentials(role, &bucket.bucket_name()));
                return Ok((bucket.url_for_object(key), Bound { authentication, ..Bound::default() }));
            }
            Self::Local(props) => {
                let children: Vec<String> = at.scope.node().children().iter().map(|c| c.path().to_owned()).collect();
                let id = format!("{}{target}Asset", md5_hex(children.join(",").as_bytes()));
                Asset::new(at.scope, id, (**props).clone())?
            }
            Self::Asset(asset) => asset.clone(),
        };
        asset.grant_read(role)?;
        let authentication = Some(credentials(role, asset.s3_bucket_name()));
        let bound = Bound { authentication, asset_hash: Some(asset.asset_hash().to_owned()), ..Bound::default() };
        Ok((asset.http_url().to_owned(), bound))
    }
}

fn credentials(role: &RoleRef, bucket_name: &str) -> Value {
    let access = object! {"type" => "S3", "roleName" => role.role_name(), "buckets" => [bucket_name]};
    object! {"S3AccessCreds" => access}.into()
}

/// A file that is written.
#[derive(Clone)]
pub struct InitFile {
    name: String,
    content: Content,
    options: InitFileOptions,
}

#[derive(Clone)]
enum Content {
    Text(String),
    Object(Object),
    From(Origin),
}

element!(InitFile, "FILE");

impl InitFile {
    fn from_origin(name: impl Into<String>, origin: Origin, options: InitFileOptions) -> Self {
        Self { name: name.into(), content: Content::From(origin), options }
    }

    /// A file of some text.
    ///
    /// # Errors
    /// When the text is empty.
    pub fn from_string(file_name: impl Into<String>, content: impl Into<String>) -> Result<Self> {
        Self::from_string_with(file_name, content, InitFileOptions::default())
    }

    /// A file of some text, written in some way.
    ///
    /// # Errors
    /// When the text is empty.
    pub fn from_string_with(
        file_name: impl Into<String>,
        content: impl Into<String>,
        options: InitFileOptions,
    ) -> Result<Self> {
        let (name, content) = (file_name.into(), content.into());
        if content.is_empty() {
            return Err(Error::new(
                "InitfileCannotCreateEmpty",
                format!("InitFile {name}: cannot create empty file. Please supply at least one character of content."),
            ));
        }
        Ok(Self { name, content: Content::Text(content), options })
    }

    /// A symbolic link to a file.
    ///
    /// # Errors
    /// When the mode is not that of a link.
    pub fn symlink(file_name: impl Into<String>, target: impl Into<String>, options: InitFileOptions) -> Result<Self> {
        let mode = options.mode.clone().filter(|m| !m.is_empty()).unwrap_or_else(|| "120644".to_owned());
        if !mode.starts_with("120") {
            return Err(Error::new("MustBeFileModeSymlinks", "File mode for symlinks must begin with 120XXX"));
        }
        Self::from_string_with(file_name, target, InitFileOptions { mode: Some(mode), ..options })
    }

    /// A file of JSON.
    pub fn from_object(file_name: impl Into<String>, obj: Object, options: InitFileOptions) -> Self {
        Self { name: file_name.into(), content: Content::Object(obj), options }
    }

    /// A file of the content of a local one, which is part of the template.
    ///
    /// # Errors
    /// When the local file cannot be read, or is empty.
    pub fn from_file_inline(
        target_file_name: impl Into<String>,
        source_file_name: impl AsRef<str>,
        options: InitFileOptions,
    ) -> Result<Self> {
        let path = source_file_name.as_ref();
        let bytes = fs_err::read(path).map_err(|e| match e.kind() {
            std::io::ErrorKind::NotFound => {
                Error::new("Error", format!("ENOENT: no such file or directory, open '{path}'"))
            }
            _ => Error::new("Error", e.to_string()),
        })?;
        let text = if options.base64_encoded == Some(true) {
            base64::engine::general_purpose::STANDARD.encode(bytes)
        } else {
            String::from_utf8_lossy(&bytes).into_owned()
        };
        Self::from_string_with(target_file_name, text, options)
    }

    /// A file that is downloaded.
    pub fn from_url(file_name: impl Into<String>, url: impl Into<String>, options: InitFileOptions) -> Self {
        Self::from_origin(file_name, Origin::Url(url.into()), options)
    }

    /// An object of a bucket.
    pub fn from_s3_object(
        file_name: impl Into<String>,
        bucket: impl Into<BucketRef>,
        key: impl Into<String>,
        options: InitFileOptions,
    ) -> Self {
        Self::from_origin(file_name, Origin::Object { bucket: bucket.into(), key: key.into() }, options)
    }

    /// A local file, which is uploaded.
    pub fn from_asset(
        target_file_name: impl Into<String>,
        path: impl Into<String>,
        options: InitFileAssetOptions,
    ) -> Self {
        let (asset, options) = options.split(path.into());
        Self::from_origin(target_file_name, Origin::Local(Box::new(asset)), options)
    }

    /// A file that is uploaded already.
    pub fn from_existing_asset(target_file_name: impl Into<String>, asset: &Asset, options: InitFileOptions) -> Self {
        Self::from_origin(target_file_name, Origin::Asset(asset.clone()), options)
    }

    fn bound(&self, at: &BindOptions<'_>) -> Result<Bound> {
        let options = &self.options;
        options.service_restart_handles.iter().flatten().for_each(|h| h.on_file(&self.name));
        let (mut file, mut bound) = match &self.content {
            Content::Text(text) => {
                let encoding = if options.base64_encoded == Some(true) { "base64" } else { "plain" };
                (object! {"content" => text.as_str(), "encoding" => encoding}, Bound::default())
            }
            Content::Object(content) => (object! {"content" => content.clone()}, Bound::default()),
            Content::From(origin) => {
                let (address, bound) = origin.bound(at, &self.name)?;
                (object! {"source" => address}, bound)
            }
        };
        let given = |text: &Option<String>| text.clone().filter(|t| !t.is_empty());
        let (mode, owner, group) = (given(&options.mode), given(&options.owner), given(&options.group));
        if !at.windows {
            file.insert("mode".into(), mode.unwrap_or_else(|| "000644".into()).into());
            file.insert("owner".into(), owner.unwrap_or_else(|| "root".into()).into());
            file.insert("group".into(), group.unwrap_or_else(|| "root".into()).into());
        } else if mode.is_some() || owner.is_some() || group.is_some() {
            return Err(Error::new("Owner", "Owner, group, and mode options not supported for Windows."));
        }
        bound.config = object! {self.name.as_str() => file};
        Ok(bound)
    }
}

/// How an archive is unpacked.
#[derive(Clone, Default)]
pub struct InitSourceOptions {
    /// The services that start again.
    pub service_restart_handles: Option<Vec<InitServiceRestartHandle>>,
}

/// An archive that is unpacked into a directory.
#[derive(Clone)]
pub struct InitSource {
    directory: String,
    origin: Origin,
    handles: Vec<InitServiceRestartHandle>,
}

element!(InitSource, "SOURCE");

impl InitSource {
    fn from_origin(directory: impl Into<String>, origin: Origin, options: InitSourceOptions) -> Self {
        let handles = options.service_restart_handles.unwrap_or_default();
        Self { directory: directory.into(), origin, handles }
    }

    /// An archive that is downloaded.
    pub fn from_url(target_directory: impl Into<String>, url: impl Into<String>, options: InitSourceOptions) -> Self {
        Self::from_origin(target_directory, Origin::Url(url.into()), options)
    }

    /// A branch of a repository of GitHub, or `master`.
    pub fn from_git_hub(
        target_directory: impl Into<String>,
        owner: &str,
        repo: &str,
        ref_spec: Option<&str>,
        options: InitSourceOptions,
    ) -> Self {
        let branch = ref_spec.unwrap_or("master");
        Self::from_url(target_directory, format!("https://github.com/{owner}/{repo}/tarball/{branch}"), options)
    }

    /// An object of a bucket.
    pub fn from_s3_object(
        target_directory: impl Into<String>,
        bucket: impl Into<BucketRef>,
        key: impl Into<String>,
        options: InitSourceOptions,
    ) -> Self {
        Self::from_origin(target_directory, Origin::Object { bucket: bucket.into(), key: key.into() }, options)
    }

    /// A local directory or archive, which is uploaded.
    // Quirk(cdk): init-source-asset-options. Options of the asset have no effect.
    pub fn from_asset(
        target_directory: impl Into<String>,
        path: impl Into<String>,
        options: InitSourceAssetOptions,
    ) -> Self {
        let asset = AssetProps { path: path.into(), ..AssetProps::default() };
        let options = InitSourceOptions { service_restart_handles: options.service_restart_handles };
        Self::from_origin(target_directory, Origin::Local(Box::new(asset)), options)
    }

    /// An archive that is uploaded already.
    pub fn from_existing_asset(target_directory: impl Into<String>, asset: &Asset, options: InitSourceOptions) -> Self {
        Self::from_origin(target_directory, Origin::Asset(asset.clone()), options)
    }

    fn bound(&self, at: &BindOptions<'_>) -> Result<Bound> {
        self.handles.iter().for_each(|h| h.on_source(&self.directory));
        let (address, mut bound) = self.origin.bound(at, &self.directory)?;
        bound.config = object! {self.directory.as_str() => address};
        Ok(bound)
    }
}
