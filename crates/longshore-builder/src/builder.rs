//! One builder program, found and probed.

use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use crate::probe::{Engine, Probed, Unusable, probe, says_unreachable};
use crate::{
    BuildRequest, BuilderError, BuilderKind, Command, Completed, LineSink, RegistryConfig, RunError, Runner,
    discard_lines,
};

/// What the user set that concerns builders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BuilderConfig {
    /// The value of `CDK_DOCKER`: the program to use instead of the first one found.
    pub program: Option<OsString>,
    /// The value of `DOCKER_BUILDKIT`.
    pub docker_buildkit: Option<String>,
    /// Variables for everything the builder starts, for example a `DOCKER_CONFIG` with credentials for base images.
    pub environment: IndexMap<String, String>,
    /// What the user's builders know of registries, for builds that need passwords.
    pub registries: RegistryConfig,
}

/// An image builder that is there and answers.
#[derive(Clone)]
pub struct Builder {
    runner: Arc<dyn Runner>,
    program: OsString,
    kind: BuilderKind,
    probed: Probed,
    environment: IndexMap<String, String>,
    passed_over: Vec<String>,
}

// Either code counts whatever the program is called: a `docker` can be podman in truth.
// Source: aws-cdk-cli 7ff50e77, image publishing; docker 28.2.2 and buildah 1.28.2 observed.
const ABSENT_IN_DOCKER: Option<i32> = Some(1);
const ABSENT_IN_PODMAN: Option<i32> = Some(125);

/// A local image that is kept under a name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoredTag {
    /// Its name with its tag, without a host.
    pub name: String,
    /// Its size in bytes, as exactly as the builder says.
    pub bytes: u64,
    /// When it was made, such as `2026-11-21 09:00:00`.
    pub created: String,
}

/// What is known about a local image.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LocalImage {
    /// The platform as `os/architecture[/variant]`, where the builder says.
    pub platform: Option<String>,
}

impl Builder {
    /// Finds the builder to use and probes it.
    ///
    /// The program the user set wins. Otherwise the first of docker, podman, finch, nerdctl and buildah is taken that
    /// is installed and reaches its daemon, if it needs one.
    ///
    /// # Errors
    /// When there is no such program, or when those that are there reach no daemon.
    // Differs(cdk): builder-detection. The CDK takes docker unless CDK_DOCKER names another program.
    pub async fn find(
        runner: Arc<dyn Runner>,
        config: &BuilderConfig,
        cancel: &CancellationToken,
    ) -> Result<Self, BuilderError> {
        let candidates: Vec<(OsString, BuilderKind)> = match &config.program {
            Some(program) => vec![(program.clone(), BuilderKind::of_program(program))],
            None => BuilderKind::ALL.map(|kind| (kind.program().into(), kind)).to_vec(),
        };
        let mut unreachable = None;
        let mut passed_over = Vec::new();
        for (program, kind) in &candidates {
            match probe(runner.as_ref(), program, *kind, config, cancel).await {
                Ok(probed) => {
                    return Ok(Self {
                        runner,
                        program: program.clone(),
                        kind: *kind,
                        probed,
                        environment: config.environment.clone(),
                        passed_over,
                    });
                }
                Err(Unusable::Fatal(error)) => return Err(error),
                Err(Unusable::NotFound) => {}
                Err(Unusable::Unreachable(detail)) => {
                    let program = program.to_string_lossy().into_owned();
                    passed_over.push(format!("{program} cannot reach its daemon: {detail}"));
                    unreachable.get_or_insert(BuilderError::DaemonUnreachable { program, kind: *kind, detail });
                }
            }
        }
        Err(unreachable.unwrap_or_else(|| match &config.program {
            Some(program) => BuilderError::NotFound { program: program.to_string_lossy().into_owned() },
            None => BuilderError::NoneFound {
                tried: candidates.iter().map(|(_, kind)| kind.program().to_owned()).collect(),
            },
        }))
    }

    /// The kind of builder.
    pub fn kind(&self) -> BuilderKind {
        self.kind
    }

    /// The builder's version, where it says.
    pub fn version(&self) -> Option<&str> {
        self.probed.version.as_deref()
    }

    /// Why builders before this one were not taken, a clause each.
    pub fn passed_over(&self) -> &[String] {
        &self.passed_over
    }

    /// The same builder with further variables for what it starts.
    #[must_use]
    pub fn with_environment(&self, more: &IndexMap<String, String>) -> Self {
        let mut new = self.clone();
        new.environment.extend(more.clone());
        new
    }

    /// The command that builds an image.
    ///
    /// # Errors
    /// When the request needs an option the builder does not have.
    pub fn build_command(&self, request: &BuildRequest) -> Result<Command, BuilderError> {
        if let Some(feature) = request.features().into_iter().find(|feature| !self.probed.supports(*feature)) {
            return Err(BuilderError::FeatureMissing {
                program: self.shown_program(),
                kind: self.kind,
                version: self.probed.version.clone(),
                feature,
            });
        }
        let arguments = request
            .arguments_for(self.kind)
            .map_err(|cache| BuilderError::CacheUnsupported { program: self.shown_program(), cache })?;
        // The image that is pushed is a plain manifest, which Lambda and immutable repositories need.
        let mut command = self.command(arguments).in_directory(&request.directory);
        command = command.variable("BUILDX_NO_DEFAULT_ATTESTATIONS", "1");
        if self.probed.engine == Engine::BuiltInBuildKit {
            command = command.variable("DOCKER_BUILDKIT", "1");
        }
        command.secrets = request.secret_texts();
        Ok(command)
    }

    /// Builds an image and gives it its local name.
    ///
    /// # Errors
    /// When the directory is missing, the builder lacks an option, or the build fails.
    pub async fn build(
        &self,
        request: &BuildRequest,
        lines: LineSink<'_>,
        cancel: &CancellationToken,
    ) -> Result<(), BuilderError> {
        let command = self.build_command(request)?;
        self.succeed(&command, lines, cancel).await.map(drop)
    }

    /// Looks a local image up; `None` when there is none of that name.
    ///
    /// # Errors
    /// When the builder cannot say.
    pub async fn inspect(&self, image: &str, cancel: &CancellationToken) -> Result<Option<LocalImage>, BuilderError> {
        let command = match self.kind {
            BuilderKind::Buildah => self.command(["inspect", "--type", "image", image]),
            _ => self.command(["inspect", image]),
        };
        let completed = self.run(&command, &discard_lines, cancel).await?;
        if completed.success() {
            return Ok(Some(LocalImage { platform: platform_of(&completed.stdout) }));
        }
        if matches!(completed.code, ABSENT_IN_DOCKER | ABSENT_IN_PODMAN)
            && !completed.tail.iter().any(|line| says_unreachable(line))
        {
            return Ok(None);
        }
        Err(self.failure(&command, completed))
    }

    /// The local images whose names begin with a text.
    ///
    /// # Errors
    /// When the builder cannot say.
    pub async fn stored(&self, prefix: &str, cancel: &CancellationToken) -> Result<Vec<StoredTag>, BuilderError> {
        let name = if self.kind == BuilderKind::Buildah { "{{.Name}}" } else { "{{.Repository}}" };
        let format = format!("{name}:{{{{.Tag}}}}|{{{{.Size}}}}|{{{{.CreatedAt}}}}");
        let command = self.command(["images", "--format", &format]);
        let listed = self.succeed(&command, &discard_lines, cancel).await?;
        let stored = |line: &str| {
            let mut fields = line.split('|');
            let name = fields.next()?.trim();
            let name = name.strip_prefix("localhost/").unwrap_or(name);
            let (bytes, created) = (bytes(fields.next()?), fields.next()?.chars().take(19).collect());
            name.starts_with(prefix).then(|| StoredTag { name: name.to_owned(), bytes, created })
        };
        Ok(listed.stdout.lines().filter_map(stored).collect())
    }

    /// Forgets a local image's name, and the image if it has no other.
    ///
    /// # Errors
    /// When it is in use, or not there.
    pub async fn forget(&self, image: &str, cancel: &CancellationToken) -> Result<(), BuilderError> {
        let command = match self.kind {
            BuilderKind::Buildah => self.command(["rmi", image]),
            _ => self.command(["image", "rm", image]),
        };
        self.succeed(&command, &discard_lines, cancel).await.map(drop)
    }

    /// Writes a local image to a new archive file, without any registry.
    ///
    /// The archive is an OCI one from podman and buildah and a docker one from the others.
    ///
    /// # Errors
    /// When there is no such image, or the archive cannot be written.
    pub async fn export(&self, image: &str, archive: &Path, cancel: &CancellationToken) -> Result<(), BuilderError> {
        let command = match self.kind {
            BuilderKind::Docker | BuilderKind::Finch | BuilderKind::Nerdctl => {
                self.command(["save", "--output"]).argument(archive).argument(image)
            }
            BuilderKind::Podman => {
                self.command(["save", "--format", "oci-archive", "--output"]).argument(archive).argument(image)
            }
            BuilderKind::Buildah => {
                let mut target = OsString::from("oci-archive:");
                target.push(archive);
                self.command(["push", image]).argument(target)
            }
        };
        self.succeed(&command, &discard_lines, cancel).await.map(drop)
    }

    fn shown_program(&self) -> String {
        self.program.to_string_lossy().into_owned()
    }

    fn command<T: Into<OsString>>(&self, arguments: impl IntoIterator<Item = T>) -> Command {
        let mut command = Command::new(self.program.clone()).arguments(arguments);
        command.environment.clone_from(&self.environment);
        command
    }

    async fn succeed(
        &self,
        command: &Command,
        lines: LineSink<'_>,
        cancel: &CancellationToken,
    ) -> Result<Completed, BuilderError> {
        let completed = self.run(command, lines, cancel).await?;
        if completed.success() { Ok(completed) } else { Err(self.failure(command, completed)) }
    }

    async fn run(
        &self,
        command: &Command,
        lines: LineSink<'_>,
        cancel: &CancellationToken,
    ) -> Result<Completed, BuilderError> {
        run_program(self.runner.as_ref(), command, lines, cancel).await
    }

    fn failure(&self, command: &Command, completed: Completed) -> BuilderError {
        match completed.tail.iter().find(|line| says_unreachable(line)) {
            Some(line) => {
                BuilderError::DaemonUnreachable { program: self.shown_program(), kind: self.kind, detail: line.clone() }
            }
            None => failed(command, completed),
        }
    }
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder").field("program", &self.program).field("probed", &self.probed).finish_non_exhaustive()
    }
}

/// Runs a program that is part of making an image, for example an asset's `executable`, and returns its output.
///
/// # Errors
/// When the program is not there, cannot be started or ends with a code other than 0.
pub async fn run_to_success(
    runner: &dyn Runner,
    command: &Command,
    lines: LineSink<'_>,
    cancel: &CancellationToken,
) -> Result<Completed, BuilderError> {
    let completed = run_program(runner, command, lines, cancel).await?;
    if completed.success() { Ok(completed) } else { Err(failed(command, completed)) }
}

async fn run_program(
    runner: &dyn Runner,
    command: &Command,
    lines: LineSink<'_>,
    cancel: &CancellationToken,
) -> Result<Completed, BuilderError> {
    runner.run(command, lines, cancel).await.map_err(|error| match error {
        RunError::NotFound => BuilderError::NotFound { program: command.program.to_string_lossy().into_owned() },
        RunError::NoDirectory => BuilderError::NoDirectory { directory: command.directory.clone().unwrap_or_default() },
        RunError::Cancelled => BuilderError::Cancelled,
        RunError::Io(source) => BuilderError::Run { command: command.shown(), source },
    })
}

fn failed(command: &Command, completed: Completed) -> BuilderError {
    BuilderError::Failed {
        command: command.shown(),
        directory: command.directory.clone(),
        code: completed.code,
        tail: completed.tail,
    }
}

/// The bytes in a text such as `1.99 MB`.
fn bytes(text: &str) -> u64 {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let factor = match text[end..].trim().chars().next() {
        Some('k' | 'K') => 1e3,
        Some('M') => 1e6,
        Some('G') => 1e9,
        _ => 1.0,
    };
    (text[..end].parse::<f64>().unwrap_or_default() * factor) as u64
}

/// The platform in what `inspect` prints: docker's and podman's array, or buildah's object.
fn platform_of(text: &str) -> Option<String> {
    let described: Value = serde_json::from_str(text).ok()?;
    let image = match &described {
        Value::Array(images) => images.first()?,
        object => object.get("OCIv1")?,
    };
    let field = |name: &str| {
        let value = image.get(name).or_else(|| image.get(name.to_ascii_lowercase()))?.as_str()?;
        (!value.is_empty()).then_some(value)
    };
    let platform = format!("{}/{}", field("Os")?, field("Architecture")?);
    Some(field("Variant").map_or(platform.clone(), |variant| format!("{platform}/{variant}")))
}

#[cfg(test)]
mod tests {
    use super::{bytes, platform_of};

    #[test]
    fn sizes_are_read() {
        let all = ["649kB", "1.99 MB", "2GB", "12B", ""].map(bytes);
        assert_eq!(all, [649_000, 1_990_000, 2_000_000_000, 12, 0]);
    }

    #[test]
    fn platforms_are_found_in_every_shape_of_inspect() {
        for (text, platform) in [
            (r#"[{"Id":"x","Os":"linux","Architecture":"amd64"}]"#, Some("linux/amd64")),
            (r#"[{"Os":"linux","Architecture":"arm","Variant":"v7"}]"#, Some("linux/arm/v7")),
            (r#"{"Type":"buildah","OCIv1":{"architecture":"arm64","os":"linux"}}"#, Some("linux/arm64")),
            (r#"[{"Id":"a volume"}]"#, None),
            ("[]", None),
            ("no JSON", None),
        ] {
            assert_eq!(platform_of(text).as_deref(), platform, "{text}");
        }
    }
}
