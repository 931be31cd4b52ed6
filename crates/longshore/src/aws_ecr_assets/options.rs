//! Options of image builds.

use indexmap::IndexMap;

/// Names and values, in the order given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StringMap(pub IndexMap<String, String>);

impl<K: Into<String>, V: Into<String>, const N: usize> From<[(K, V); N]> for StringMap {
    fn from(pairs: [(K, V); N]) -> Self {
        Self(pairs.into_iter().map(|(k, v)| (k.into(), v.into())).collect())
    }
}

impl From<IndexMap<String, String>> for StringMap {
    fn from(map: IndexMap<String, String>) -> Self {
        Self(map)
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for StringMap {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(k, v)| (k.into(), v.into())).collect())
    }
}

impl StringMap {
    /// The map in JavaScript's property order, in which it is hashed and written.
    // Quirk(cdk): build-args-order. The order of build arguments is part of the hash.
    pub(super) fn ordered(&self) -> IndexMap<String, String> {
        let mut map = self.0.clone();
        longshore_core::value::js_key_order(&mut map);
        map
    }
}

/// A list of texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strings(pub Vec<String>);

impl<S: Into<String>, const N: usize> From<[S; N]> for Strings {
    fn from(items: [S; N]) -> Self {
        Self(items.into_iter().map(Into::into).collect())
    }
}

impl<S: Into<String>> From<Vec<S>> for Strings {
    fn from(items: Vec<S>) -> Self {
        Self(items.into_iter().map(Into::into).collect())
    }
}

/// The network of a build's `RUN` commands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkMode(String);

impl NetworkMode {
    /// The default bridge.
    pub fn default_network() -> Self {
        Self::custom("default")
    }
    /// The host's network.
    pub fn host() -> Self {
        Self::custom("host")
    }
    /// No network but the loopback device.
    pub fn none() -> Self {
        Self::custom("none")
    }
    /// Another container's network.
    pub fn from_container(container_id: &str) -> Self {
        Self::custom(format!("container:{container_id}"))
    }
    /// Any mode that the builder knows.
    pub fn custom(mode: impl Into<String>) -> Self {
        Self(mode.into())
    }
    /// The mode as the builder takes it.
    pub fn mode(&self) -> &str {
        &self.0
    }
}

/// The operating system and architecture of an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Platform(String);

impl Platform {
    /// `linux/amd64`
    pub fn linux_amd64() -> Self {
        Self::custom("linux/amd64")
    }
    /// `linux/arm64`
    pub fn linux_arm64() -> Self {
        Self::custom("linux/arm64")
    }
    /// Any platform that the builder knows.
    pub fn custom(platform: impl Into<String>) -> Self {
        Self(platform.into())
    }
    /// The platform as the builder takes it.
    pub fn platform(&self) -> &str {
        &self.0
    }
}

/// Where a build's cache comes from or goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DockerCacheOption {
    /// The kind of cache, such as `registry`.
    pub cache_type: String,
    /// Its parameters.
    pub params: Option<StringMap>,
}

impl DockerCacheOption {
    /// A cache without parameters.
    pub fn new(cache_type: impl Into<String>) -> Self {
        Self { cache_type: cache_type.into(), params: None }
    }
    /// A cache with parameters.
    pub fn with_params(cache_type: impl Into<String>, params: impl Into<StringMap>) -> Self {
        Self { cache_type: cache_type.into(), params: Some(params.into()) }
    }
    pub(super) fn to_assembly(&self) -> longshore_assembly::CacheOption {
        longshore_assembly::CacheOption {
            cache_type: self.cache_type.clone(),
            params: self.params.as_ref().map(StringMap::ordered),
            ..Default::default()
        }
    }
}

/// Which options are part of an image's hash; all are unless they are set to false.
#[derive(Clone, Debug, Default, PartialEq, Eq, bon::Builder)]
pub struct DockerImageAssetInvalidationOptions {
    /// `extra_hash`
    pub extra_hash: Option<bool>,
    /// `build_args`
    pub build_args: Option<bool>,
    /// `build_contexts`
    pub build_contexts: Option<bool>,
    /// `build_secrets`
    pub build_secrets: Option<bool>,
    /// `build_ssh`
    pub build_ssh: Option<bool>,
    /// `target`
    pub target: Option<bool>,
    /// `file`
    pub file: Option<bool>,
    /// `repository_name`
    pub repository_name: Option<bool>,
    /// `network_mode`
    pub network_mode: Option<bool>,
    /// `platform`
    pub platform: Option<bool>,
    /// `outputs`
    pub outputs: Option<bool>,
}
