//! The kinds of builders and what sets them apart.

use std::ffi::OsStr;
use std::fmt;
use std::path::Path;

/// A program that builds images.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BuilderKind {
    /// Docker, or anything that takes its command lines.
    Docker,
    /// Podman.
    Podman,
    /// Finch, AWS's wrapper of nerdctl.
    Finch,
    /// nerdctl, the command line of containerd.
    Nerdctl,
    /// Buildah; needs no daemon.
    Buildah,
}

impl BuilderKind {
    /// All kinds, in the order in which they are looked for.
    pub const ALL: [Self; 5] = [Self::Docker, Self::Podman, Self::Finch, Self::Nerdctl, Self::Buildah];

    /// The program's usual name.
    pub fn program(self) -> &'static str {
        match self {
            Self::Docker => "docker",
            Self::Podman => "podman",
            Self::Finch => "finch",
            Self::Nerdctl => "nerdctl",
            Self::Buildah => "buildah",
        }
    }

    /// The kind a program's name or path speaks for; docker when it says nothing.
    pub fn of_program(program: &OsStr) -> Self {
        let name = Path::new(program).file_name().unwrap_or(program).to_string_lossy().to_ascii_lowercase();
        // Docker last: `podman-docker` is podman.
        Self::ALL.into_iter().rev().find(|kind| name.contains(kind.program())).unwrap_or(Self::Docker)
    }

    /// What to do when nothing answers behind the program.
    pub(crate) fn start_hint(self) -> &'static str {
        match self {
            Self::Docker => "start Docker, or set CDK_DOCKER to a builder that runs, for example podman or buildah",
            Self::Podman => "start its virtual machine with `podman machine start`",
            Self::Finch => "start its virtual machine with `finch vm start`",
            Self::Nerdctl => "start containerd and buildkitd",
            Self::Buildah => "buildah needs no daemon; see its message",
        }
    }
}

impl fmt::Display for BuilderKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.program())
    }
}

/// Something a build asks for that not every builder has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Feature {
    /// `--build-context`.
    BuildContexts,
    /// `--secret`.
    Secrets,
    /// `--ssh`.
    Ssh,
    /// `--output`.
    Outputs,
    /// `--cache-to`.
    CacheTo,
}

impl Feature {
    /// The option that asks for the feature.
    pub fn option(self) -> &'static str {
        match self {
            Self::BuildContexts => "--build-context",
            Self::Secrets => "--secret",
            Self::Ssh => "--ssh",
            Self::Outputs => "--output",
            Self::CacheTo => "--cache-to",
        }
    }
}
