//! Passwords of registries for one build, in a configuration of its own; the user's is read and left alone.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use crate::BuilderKind;

/// Where the user keeps what builders know of registries, and how they are told more.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RegistryConfig {
    /// The folder with docker's `config.json`, plug-ins and contexts.
    pub docker: Option<PathBuf>,
    /// The file with the passwords of podman and buildah.
    pub containers: Option<PathBuf>,
    /// The program that gives docker what is in [`RegistryConfig::LOGINS`], when it is called by the name of a
    /// credential helper. Without it passwords are in a file of the build's own, which only the user can read.
    pub helper: Option<PathBuf>,
    /// Where programs are looked up: the value of `PATH`.
    pub path: Option<OsString>,
}

impl RegistryConfig {
    /// The variable with the passwords: a JSON object by host, each with `Username` and `Secret`.
    pub const LOGINS: &'static str = "LONGSHORE_REGISTRY_LOGINS";
    /// The helper's name; its program is `docker-credential-` and this.
    pub const HELPER: &'static str = "longshore-build";
}

/// A password for a registry.
#[derive(Clone, PartialEq, Eq)]
pub struct RegistryLogin {
    /// The registry's host, as it stands in images' names; `docker.io` for Docker Hub.
    pub host: String,
    /// The user.
    pub username: String,
    /// The password; a secret.
    pub password: String,
}

impl fmt::Debug for RegistryLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegistryLogin").field("host", &self.host).finish_non_exhaustive()
    }
}

impl RegistryLogin {
    /// What docker calls the registry.
    // Source: docker 28.2.2, registry.IndexServer.
    fn server(&self) -> &str {
        if self.host == "docker.io" { "https://index.docker.io/v1/" } else { &self.host }
    }
}

/// The configuration of one build; it is gone with the last clone.
#[derive(Clone)]
pub struct RegistryAccess {
    /// The variables that make a builder use it.
    pub environment: IndexMap<String, String>,
    _folder: Arc<TempDir>,
}

impl RegistryAccess {
    /// Writes a configuration that is the user's and knows some passwords more.
    ///
    /// A credential helper that the user has set for a registry stays.
    ///
    /// # Errors
    /// When the user's configuration is not what it should be, or no temporary folder can be made.
    pub fn new(kind: BuilderKind, user: &RegistryConfig, logins: &[RegistryLogin]) -> io::Result<Self> {
        let folder = tempfile::Builder::new().prefix("longshore-build").tempdir()?;
        let mut environment = IndexMap::new();
        let uses_containers = matches!(kind, BuilderKind::Podman | BuilderKind::Buildah);
        let docker_file = user.docker.as_ref().map(|docker| docker.join("config.json"));
        let own_file = user.containers.as_ref().filter(|file| uses_containers && file.is_file());
        let mut config = read(own_file.or(docker_file.as_ref()))?;
        let helpers = config["credHelpers"].as_object().cloned().unwrap_or_default();
        let wanted: Vec<&RegistryLogin> = logins.iter().filter(|login| !helpers.contains_key(login.server())).collect();
        let helper = user.helper.as_ref().and_then(|helper| link_helper(helper, folder.path()));
        for login in &wanted {
            let server = login.server();
            // A password that was stored once may have run out since.
            remove(&mut config, "auths", server);
            match &helper {
                Some(_) => insert(&mut config, "credHelpers", server, RegistryConfig::HELPER.into()),
                None => {
                    let auth = base64(format!("{}:{}", login.username, login.password).as_bytes());
                    insert(&mut config, "auths", server, json!({ "auth": auth }));
                }
            }
        }
        if let Some(programs) = helper {
            let secrets = wanted.iter().map(|login| {
                let secret = json!({ "Username": login.username, "Secret": login.password });
                (login.server().to_owned(), secret)
            });
            let secrets: Map<String, Value> = secrets.collect();
            environment.insert(RegistryConfig::LOGINS.to_owned(), Value::Object(secrets).to_string());
            let mut path = programs.into_os_string();
            if let Some(rest) = &user.path {
                path.push(if cfg!(windows) { ";" } else { ":" });
                path.push(rest);
            }
            environment.insert("PATH".to_owned(), path.to_string_lossy().into_owned());
        }
        let file = folder.path().join("config.json");
        write_private(&file, config.to_string().as_bytes())?;
        if uses_containers {
            environment.insert("REGISTRY_AUTH_FILE".to_owned(), file.to_string_lossy().into_owned());
        } else {
            link_rest(user.docker.as_deref(), folder.path())?;
            environment.insert("DOCKER_CONFIG".to_owned(), folder.path().to_string_lossy().into_owned());
        }
        Ok(Self { environment, _folder: Arc::new(folder) })
    }
}

fn read(file: Option<&PathBuf>) -> io::Result<Value> {
    let Some(file) = file.filter(|file| file.is_file()) else { return Ok(json!({})) };
    let text = fs_err::read_to_string(file)?;
    let parsed: Result<Value, _> = serde_json::from_str(&text);
    let fault = |what: String| io::Error::new(io::ErrorKind::InvalidData, format!("{}: {what}", file.display()));
    match parsed {
        Ok(value) if value.is_object() => Ok(value),
        Ok(_) => Err(fault("no JSON object".to_owned())),
        Err(error) => Err(fault(error.to_string())),
    }
}

fn insert(config: &mut Value, section: &str, name: &str, value: Value) {
    if !config[section].is_object() {
        config[section] = json!({});
    }
    config[section][name] = value;
}

fn remove(config: &mut Value, section: &str, name: &str) {
    if let Some(fields) = config.get_mut(section).and_then(Value::as_object_mut) {
        fields.shift_remove(name);
    }
}

/// Puts the helper into a folder of programs, under the name docker calls it by; nothing where there are no links.
fn link_helper(helper: &Path, folder: &Path) -> Option<PathBuf> {
    let programs = folder.join("bin");
    fs_err::create_dir(&programs).ok()?;
    link(helper, &programs.join(format!("docker-credential-{}", RegistryConfig::HELPER))).ok()?;
    Some(programs)
}

/// Everything else of docker's folder: plug-ins, contexts, what buildx remembers.
fn link_rest(user: Option<&Path>, folder: &Path) -> io::Result<()> {
    let Some(entries) = user.and_then(|user| fs_err::read_dir(user).ok()) else { return Ok(()) };
    for entry in entries {
        let entry = entry?;
        if entry.file_name() != "config.json" {
            let target = folder.join(entry.file_name());
            if fs_err::symlink_metadata(&target).is_err() {
                link(&entry.path(), &target)?;
            }
        }
    }
    Ok(())
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> io::Result<()> {
    fs_err::os::unix::fs::symlink(from, to)
}

#[cfg(not(unix))]
fn link(_from: &Path, _to: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

fn write_private(file: &Path, bytes: &[u8]) -> io::Result<()> {
    use io::Write as _;
    let mut options = fs_err::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    fs_err::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(bytes)
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::prelude::BASE64_STANDARD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn login(host: &str) -> RegistryLogin {
        RegistryLogin { host: host.into(), username: "AWS".into(), password: "hush".into() }
    }

    fn user(helper: bool) -> (TempDir, RegistryConfig) {
        let home = tempfile::tempdir().unwrap();
        let docker = home.path().join("docker");
        fs_err::create_dir_all(docker.join("cli-plugins")).unwrap();
        let config = json!({ "proxies": { "default": {} }, "currentContext": "far", "credHelpers": { "own.example": "ecr-login" },
            "auths": { "old.example": { "auth": "b2xk" }, "other.example": { "auth": "eA==" } } });
        fs_err::write(docker.join("config.json"), config.to_string()).unwrap();
        let helper = helper.then(|| home.path().join("longshore"));
        let user =
            RegistryConfig { docker: Some(docker), helper, path: Some("/bin".into()), ..RegistryConfig::default() };
        (home, user)
    }

    fn config(access: &RegistryAccess) -> (Value, PathBuf) {
        let folder = PathBuf::from(&access.environment["DOCKER_CONFIG"]);
        (serde_json::from_slice(&fs_err::read(folder.join("config.json")).unwrap()).unwrap(), folder)
    }

    #[test]
    fn the_users_configuration_is_kept_and_no_password_is_in_a_file() {
        let (_home, user) = user(true);
        let before = fs_err::read(user.docker.as_ref().unwrap().join("config.json")).unwrap();
        let logins = [login("old.example"), login("own.example"), login("docker.io")];
        let access = RegistryAccess::new(BuilderKind::Docker, &user, &logins).unwrap();
        let (config, folder) = config(&access);
        assert_eq!(
            config,
            json!({ "proxies": { "default": {} }, "currentContext": "far", "auths": { "other.example": { "auth": "eA==" } },
                "credHelpers": { "own.example": "ecr-login", "old.example": "longshore-build",
                    "https://index.docker.io/v1/": "longshore-build" } })
        );
        assert!(
            folder.join("cli-plugins").is_dir() && folder.join("bin/docker-credential-longshore-build").is_symlink()
        );
        assert!(access.environment["PATH"].ends_with("/bin:/bin"), "{}", access.environment["PATH"]);
        let secrets: Value = serde_json::from_str(&access.environment[RegistryConfig::LOGINS]).unwrap();
        assert_eq!(secrets["old.example"], json!({ "Username": "AWS", "Secret": "hush" }));
        assert!(secrets["own.example"].is_null(), "the user has a helper of his own for it");
        drop(access);
        assert!(!folder.exists());
        assert_eq!(fs_err::read(user.docker.unwrap().join("config.json")).unwrap(), before);
        assert!(!format!("{logins:?}").contains("hush"));
    }

    #[test]
    fn without_a_helper_only_the_user_can_read_the_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let (_home, user) = user(false);
        let access = RegistryAccess::new(BuilderKind::Docker, &user, &[login("127.0.0.1:5000")]).unwrap();
        let (config, folder) = config(&access);
        assert_eq!(config["auths"]["127.0.0.1:5000"], json!({ "auth": "QVdTOmh1c2g=" }));
        assert_eq!(fs_err::metadata(folder.join("config.json")).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(access.environment.len(), 1);
    }

    #[test]
    fn buildah_has_a_file_of_its_own() {
        let (home, mut user) = user(true);
        let file = home.path().join("auth.json");
        fs_err::write(&file, r#"{"auths":{"a.example":{"auth":"eA=="}}}"#).unwrap();
        user.containers = Some(file);
        let access = RegistryAccess::new(BuilderKind::Buildah, &user, &[login("b.example")]).unwrap();
        let text = fs_err::read_to_string(&access.environment["REGISTRY_AUTH_FILE"]).unwrap();
        let written: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            written,
            json!({ "auths": { "a.example": { "auth": "eA==" } }, "credHelpers": { "b.example": "longshore-build" } })
        );
        fs_err::write(user.containers.as_ref().unwrap(), "{").unwrap();
        assert!(RegistryAccess::new(BuilderKind::Buildah, &user, &[login("b.example")]).is_err());
    }
}
