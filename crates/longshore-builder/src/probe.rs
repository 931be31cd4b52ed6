//! Finding out, once per run, which builder there is and what it can do.

use std::ffi::OsString;

use tokio_util::sync::CancellationToken;

use crate::{BuilderConfig, BuilderError, BuilderKind, Command, Feature, RunError, Runner, discard_lines};

/// What a probe found out about a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Probed {
    /// The client's version; `None` when the program does not say.
    pub(crate) version: Option<String>,
    /// What builds an image behind docker's command line; for the others this is always [`Engine::Own`].
    pub(crate) engine: Engine,
}

/// What builds an image behind the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    /// The program's own engine, or one nothing is known about.
    Own,
    /// The buildx plugin.
    Buildx,
    /// The BuildKit client inside older dockers, which must be asked for by `DOCKER_BUILDKIT=1`.
    BuiltInBuildKit,
    /// Docker's first builder.
    Legacy,
}

impl Probed {
    pub(crate) fn supports(&self, feature: Feature) -> bool {
        match self.engine {
            Engine::Own | Engine::Buildx => true,
            Engine::BuiltInBuildKit => matches!(feature, Feature::Secrets | Feature::Ssh | Feature::Outputs),
            Engine::Legacy => false,
        }
    }
}

/// Why a program cannot be used; the next one may be tried.
pub(crate) enum Unusable {
    /// It is not installed.
    NotFound,
    /// It says it reaches no daemon.
    Unreachable(String),
    /// The whole run ends.
    Fatal(BuilderError),
}

pub(crate) async fn probe(
    runner: &dyn Runner,
    program: &OsString,
    kind: BuilderKind,
    config: &BuilderConfig,
    cancel: &CancellationToken,
) -> Result<Probed, Unusable> {
    let ask = async |arguments: &[&str]| {
        let mut command = Command::new(program.clone()).arguments(arguments.iter().copied());
        command.environment.clone_from(&config.environment);
        runner.run(&command, &discard_lines, cancel).await.map_err(|error| match error {
            RunError::NotFound | RunError::NoDirectory => Unusable::NotFound,
            RunError::Cancelled => Unusable::Fatal(BuilderError::Cancelled),
            RunError::Io(source) => Unusable::Fatal(BuilderError::Run { command: command.shown(), source }),
        })
    };
    // Clients that have no template support fail, which is no reason not to use them.
    let arguments: &[&str] = match kind {
        BuilderKind::Docker => &["version", "--format", "{{.Client.Version}}/{{.Server.Version}}"],
        BuilderKind::Podman | BuilderKind::Finch | BuilderKind::Nerdctl => {
            &["version", "--format", "{{.Client.Version}}"]
        }
        BuilderKind::Buildah => &["--version"],
    };
    let answer = ask(arguments).await?;
    if !answer.success()
        && let Some(line) = answer.tail.iter().find(|line| says_unreachable(line))
    {
        return Err(Unusable::Unreachable(line.clone()));
    }
    let version = first_version(&answer.stdout);
    let engine = match kind {
        BuilderKind::Docker if version.is_some() => {
            if ask(&["buildx", "version"]).await?.success() {
                Engine::Buildx
            } else {
                docker_without_buildx(version.as_deref(), config.docker_buildkit.as_deref())
            }
        }
        _ => Engine::Own,
    };
    Ok(Probed { version, engine })
}

/// Docker 18.09 to 22 have a BuildKit client inside, off unless asked for; from 23 on BuildKit is the buildx plugin.
// Source: docker CLI 20.10.24 and 28.2.2, both without buildx, `DOCKER_BUILDKIT=1 docker build`.
// Differs(cdk): buildkit-in-old-dockers. The CDK leaves these on the first builder, which has no secrets or SSH.
fn docker_without_buildx(version: Option<&str>, docker_buildkit: Option<&str>) -> Engine {
    let major = version.and_then(|it| it.split('.').next()?.parse::<u32>().ok());
    let wanted = !matches!(docker_buildkit, Some("0" | "false"));
    match major {
        Some(18..=22) if wanted => Engine::BuiltInBuildKit,
        _ => Engine::Legacy,
    }
}

/// Whether a line is how a client says that nothing answers behind it.
pub(crate) fn says_unreachable(line: &str) -> bool {
    let line = line.to_ascii_lowercase();
    [
        "cannot connect to the docker daemon",
        "is the docker daemon running",
        "error during connect",
        "cannot connect to podman",
        "unable to connect to podman",
        "cannot access containerd socket",
        "rootless containerd not running",
        "permission denied while trying to connect",
        "the finch vm",
        "instance \"finch\"",
    ]
    .iter()
    .any(|phrase| line.contains(phrase))
}

/// The first word that begins like `1.2`.
fn first_version(text: &str) -> Option<String> {
    text.split(|c: char| c.is_whitespace() || c == '/')
        .map(|word| word.trim_start_matches('v'))
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains('.'))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_in_what_builders_print() {
        for (text, version) in [
            ("28.2.2/20.10.24+dfsg1\n", Some("28.2.2")),
            ("buildah version 1.28.2 (image-spec 1.1.0-rc2, runtime-spec 1.0.2-dev)", Some("1.28.2")),
            ("v2.1.3\n", Some("2.1.3")),
            ("28.2.2/\n", Some("28.2.2")),
            ("hello", None),
            ("", None),
        ] {
            assert_eq!(first_version(text).as_deref(), version, "{text}");
        }
    }

    #[test]
    fn old_dockers_bring_their_own_buildkit_unless_it_is_switched_off() {
        assert_eq!(docker_without_buildx(Some("20.10.24+dfsg1"), None), Engine::BuiltInBuildKit);
        assert_eq!(docker_without_buildx(Some("20.10.24"), Some("1")), Engine::BuiltInBuildKit);
        assert_eq!(docker_without_buildx(Some("20.10.24"), Some("0")), Engine::Legacy);
        assert_eq!(docker_without_buildx(Some("28.2.2"), None), Engine::Legacy);
        assert_eq!(docker_without_buildx(Some("17.03"), None), Engine::Legacy);
    }
}
