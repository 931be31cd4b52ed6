//! What is to be built, and the command line that says so.

use std::path::PathBuf;

use indexmap::IndexMap;

use crate::{BuilderKind, Feature, dockerfile};

/// An image to build from a directory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BuildRequest {
    /// The local name the image gets.
    pub tag: String,
    /// The build context; the builder runs in it.
    pub directory: PathBuf,
    /// `--build-arg` values by name.
    pub args: IndexMap<String, String>,
    /// `--build-context` sources by name.
    pub contexts: IndexMap<String, String>,
    /// `--secret` sources by ID, each `src=…` or `env=…`.
    pub secrets: IndexMap<String, String>,
    /// The `--ssh` agent socket or keys.
    pub ssh: Option<String>,
    /// The Dockerfile's stage to build.
    pub target: Option<String>,
    /// The Dockerfile, relative to the build context.
    pub file: Option<String>,
    /// The network of `RUN` steps.
    pub network: Option<String>,
    /// The platform to build for.
    pub platform: Option<String>,
    /// `--output` values.
    pub outputs: Vec<String>,
    /// `--cache-from` sources.
    pub cache_from: Vec<CacheOption>,
    /// The `--cache-to` target.
    pub cache_to: Option<CacheOption>,
    /// Whether the builder's cache is left unused.
    pub no_cache: bool,
}

/// One build cache.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CacheOption {
    /// The backend, for example `registry`.
    pub kind: String,
    /// The backend's parameters, in order.
    pub params: IndexMap<String, String>,
}

impl CacheOption {
    /// `type=KIND[,NAME=VALUE]…`
    fn flag(&self) -> String {
        self.params.iter().fold(format!("type={}", self.kind), |flag, (name, value)| format!("{flag},{name}={value}"))
    }
}

impl BuildRequest {
    /// A build of a directory without any options.
    pub fn new(tag: impl Into<String>, directory: impl Into<PathBuf>) -> Self {
        Self { tag: tag.into(), directory: directory.into(), ..Self::default() }
    }

    /// The arguments after the program's name, in the order in which the AWS CDK gives them.
    // Source: cdk-assets 4.7.3 with a program in docker's place that writes down its arguments.
    pub fn arguments(&self) -> Vec<String> {
        let mut arguments = vec!["build".to_owned()];
        let mut option = |name: &str, value: String| arguments.extend([name.to_owned(), value]);
        for (name, value) in &self.args {
            option("--build-arg", format!("{name}={value}"));
        }
        for (name, value) in &self.contexts {
            option("--build-context", format!("{name}={value}"));
        }
        for (id, source) in &self.secrets {
            option("--secret", format!("id={id},{source}"));
        }
        if let Some(ssh) = &self.ssh {
            option("--ssh", ssh.clone());
        }
        option("--tag", self.tag.clone());
        for (name, value) in [
            ("--target", &self.target),
            ("--file", &self.file),
            ("--network", &self.network),
            ("--platform", &self.platform),
        ] {
            if let Some(value) = value {
                option(name, value.clone());
            }
        }
        arguments.extend(self.outputs.iter().map(|output| format!("--output={output}")));
        for cache in &self.cache_from {
            arguments.extend(["--cache-from".to_owned(), cache.flag()]);
        }
        if let Some(cache) = &self.cache_to {
            arguments.extend(["--cache-to".to_owned(), cache.flag()]);
        }
        if self.no_cache {
            arguments.push("--no-cache".to_owned());
        }
        arguments.push(".".to_owned());
        arguments
    }

    /// The registries that base images and caches are in, as far as the Dockerfile says; `docker.io` is Docker Hub.
    pub fn registries(&self) -> Vec<String> {
        let file = self.directory.join(self.file.as_deref().unwrap_or("Dockerfile"));
        // A builder that does not find it says so itself.
        let text = fs_err::read_to_string(file).unwrap_or_default();
        let mut images = dockerfile::images(&text, &self.args);
        images.retain(|image| !self.contexts.contains_key(image));
        images.extend(self.contexts.values().filter_map(|it| Some(it.strip_prefix("docker-image://")?.to_owned())));
        let caches = self.cache_from.iter().chain(&self.cache_to).filter(|cache| cache.kind == "registry");
        images.extend(caches.filter_map(|cache| cache.params.get("ref").cloned()));
        let mut hosts: Vec<String> = images.iter().map(|image| dockerfile::registry(image).to_owned()).collect();
        hosts.sort();
        hosts.dedup();
        hosts
    }

    /// The features of a builder that the options need.
    pub fn features(&self) -> Vec<Feature> {
        [
            (!self.contexts.is_empty(), Feature::BuildContexts),
            (!self.secrets.is_empty(), Feature::Secrets),
            (self.ssh.is_some(), Feature::Ssh),
            (!self.outputs.is_empty(), Feature::Outputs),
            (self.cache_to.is_some(), Feature::CacheTo),
        ]
        .into_iter()
        .filter_map(|(used, feature)| used.then_some(feature))
        .collect()
    }

    /// The same request as a builder other than docker understands it; `Err` names a cache backend it does not have.
    ///
    /// Podman and buildah take a cache as the bare name of a repository.
    // Source: podman-build(1) 4.3, buildah-build(1) 1.28, --cache-from and --cache-to.
    pub(crate) fn arguments_for(&self, kind: BuilderKind) -> Result<Vec<String>, String> {
        let mut arguments = self.arguments();
        if matches!(kind, BuilderKind::Podman | BuilderKind::Buildah) {
            let caches = self.cache_from.iter().chain(&self.cache_to);
            for cache in caches {
                let repository = match (cache.kind.as_str(), cache.params.get("ref")) {
                    ("registry", Some(reference)) => without_tag(reference),
                    _ => return Err(cache.kind.clone()),
                };
                let flag = cache.flag();
                arguments.iter_mut().filter(|argument| **argument == flag).for_each(|it| *it = repository.to_owned());
            }
        }
        Ok(arguments)
    }

    /// Values in the command line that must not be shown: of build arguments with a telling name and of cache
    /// credentials.
    pub(crate) fn secret_texts(&self) -> Vec<String> {
        let caches = self.cache_from.iter().chain(&self.cache_to).flat_map(|cache| &cache.params);
        self.args
            .iter()
            .chain(caches)
            .filter(|(name, value)| looks_secret(name) && value.len() >= 4)
            .map(|(_, value)| value.clone())
            .collect()
    }
}

fn without_tag(reference: &str) -> &str {
    match reference.rsplit_once(':') {
        Some((name, tag)) if !tag.contains('/') => name,
        _ => reference,
    }
}

/// Whether a name is one people give to secrets.
fn looks_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["secret", "password", "passwd", "token", "credential", "api_key", "apikey", "access_key", "private_key"]
        .iter()
        .any(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(pairs: &[(&str, &str)]) -> IndexMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn cache(kind: &str, params: &[(&str, &str)]) -> CacheOption {
        CacheOption { kind: kind.to_owned(), params: map(params) }
    }

    fn base() -> BuildRequest {
        BuildRequest::new("cdkasset-x", "dir")
    }

    /// A row per option: the request and the whole command line.
    #[test]
    fn every_option_has_its_place() {
        let some = |text: &str| Some(text.to_owned());
        let rows: &[(BuildRequest, &[&str])] = &[
            (base(), &["build", "--tag", "cdkasset-x", "."]),
            (
                BuildRequest { args: map(&[("Z", "1"), ("A", "b c")]), ..base() },
                &["build", "--build-arg", "Z=1", "--build-arg", "A=b c", "--tag", "cdkasset-x", "."],
            ),
            (
                BuildRequest { contexts: map(&[("web", "https://example.com/c.tgz"), ("d", "../dir")]), ..base() },
                &[
                    "build",
                    "--build-context",
                    "web=https://example.com/c.tgz",
                    "--build-context",
                    "d=../dir",
                    "--tag",
                    "cdkasset-x",
                    ".",
                ],
            ),
            (
                BuildRequest { secrets: map(&[("s", "src=file"), ("e", "env=NAME")]), ..base() },
                &["build", "--secret", "id=s,src=file", "--secret", "id=e,env=NAME", "--tag", "cdkasset-x", "."],
            ),
            (
                BuildRequest { ssh: some("default"), ..base() },
                &["build", "--ssh", "default", "--tag", "cdkasset-x", "."],
            ),
            (
                BuildRequest { target: some("final"), ..base() },
                &["build", "--tag", "cdkasset-x", "--target", "final", "."],
            ),
            (
                BuildRequest { file: some("docker/File"), ..base() },
                &["build", "--tag", "cdkasset-x", "--file", "docker/File", "."],
            ),
            (
                BuildRequest { network: some("host"), ..base() },
                &["build", "--tag", "cdkasset-x", "--network", "host", "."],
            ),
            (
                BuildRequest { platform: some("linux/arm64"), ..base() },
                &["build", "--tag", "cdkasset-x", "--platform", "linux/arm64", "."],
            ),
            (
                BuildRequest { outputs: vec!["type=docker".into(), "type=local,dest=o".into()], ..base() },
                &["build", "--tag", "cdkasset-x", "--output=type=docker", "--output=type=local,dest=o", "."],
            ),
            (
                BuildRequest {
                    cache_from: vec![cache("gha", &[]), cache("registry", &[("ref", "r:c"), ("x", "y")])],
                    ..base()
                },
                &[
                    "build",
                    "--tag",
                    "cdkasset-x",
                    "--cache-from",
                    "type=gha",
                    "--cache-from",
                    "type=registry,ref=r:c,x=y",
                    ".",
                ],
            ),
            (
                BuildRequest { cache_to: Some(cache("registry", &[("ref", "r"), ("mode", "max")])), ..base() },
                &["build", "--tag", "cdkasset-x", "--cache-to", "type=registry,ref=r,mode=max", "."],
            ),
            (BuildRequest { no_cache: true, ..base() }, &["build", "--tag", "cdkasset-x", "--no-cache", "."]),
        ];
        for (request, expected) in rows {
            assert_eq!(&request.arguments(), expected);
        }
    }

    #[test]
    fn all_options_together_keep_the_order() {
        let request = BuildRequest {
            args: map(&[("Z", "1"), ("A", "2")]),
            contexts: map(&[("c", "docker-image://x")]),
            secrets: map(&[("s", "src=x")]),
            ssh: Some("default".into()),
            target: Some("final".into()),
            file: Some("Dockerfile.prod".into()),
            network: Some("host".into()),
            platform: Some("linux/arm64".into()),
            outputs: vec!["type=docker".into()],
            cache_from: vec![cache("gha", &[])],
            cache_to: Some(cache("inline", &[])),
            no_cache: true,
            ..base()
        };
        assert_eq!(
            request.arguments().join(" "),
            "build --build-arg Z=1 --build-arg A=2 --build-context c=docker-image://x --secret id=s,src=x --ssh default \
             --tag cdkasset-x --target final --file Dockerfile.prod --network host --platform linux/arm64 \
             --output=type=docker --cache-from type=gha --cache-to type=inline --no-cache ."
        );
        assert_eq!(request.features().len(), 5);
    }

    #[test]
    fn podman_and_buildah_get_a_registry_cache_as_a_repository() {
        let request = BuildRequest {
            cache_from: vec![cache("registry", &[("ref", "localhost:5000/team/app:cache")])],
            cache_to: Some(cache("registry", &[("ref", "localhost:5000/team/app"), ("mode", "max")])),
            ..base()
        };
        for kind in [BuilderKind::Podman, BuilderKind::Buildah] {
            assert_eq!(
                request.arguments_for(kind).unwrap().join(" "),
                "build --tag cdkasset-x --cache-from localhost:5000/team/app --cache-to localhost:5000/team/app ."
            );
        }
        assert_eq!(request.arguments_for(BuilderKind::Nerdctl).unwrap(), request.arguments());
        let request = BuildRequest { cache_to: Some(cache("gha", &[])), ..base() };
        assert_eq!(request.arguments_for(BuilderKind::Podman), Err("gha".to_owned()));
    }

    #[test]
    fn values_that_look_secret_are_collected() {
        let request = BuildRequest {
            args: map(&[("NPM_TOKEN", "npm_123456"), ("VERSION", "1.2.3"), ("DB_PASSWORD", "x")]),
            cache_to: Some(cache("s3", &[("secret_access_key", "abcdefgh"), ("region", "eu-west-1")])),
            ..base()
        };
        assert_eq!(request.secret_texts(), ["npm_123456", "abcdefgh"]);
    }
}
