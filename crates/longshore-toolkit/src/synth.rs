//! Running the app, or opening what it wrote.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use longshore_assembly::{AssemblyError, AssemblyManifest, CloudAssembly, MissingContext, SchemaVersion, Stack};
use longshore_builder::{BuilderError, Command, ProcessRunner, run_to_success};
use serde_json::Value;
use tempfile::NamedTempFile;
use tokio_util::sync::CancellationToken;

use crate::annotations::{Annotation, Level, annotations};
use crate::engine::{Gap, run_with_engine};
use crate::{Event, Lock, LockError, Refused, Reporter, Settings};

/// Context longer than this goes to the app in a file, because one variable cannot be longer on Linux.
// Source: execve(2), MAX_ARG_STRLEN is 128 KiB; some room is left for the name.
const MAX_CONTEXT_BYTES: usize = 127 * 1024;

/// How an app is run.
#[derive(Debug, Clone, Default)]
pub struct SynthOptions {
    /// The account the app should take when it names none, where it is known.
    pub default_account: Option<String>,
    /// The region the app should take when it names none, where it is known.
    pub default_region: Option<String>,
    /// Whether the app may leave out bundling its assets, because only its stacks are of interest.
    pub without_bundling: bool,
}

/// An assembly, and the directory that keeps it.
#[derive(Debug, Clone)]
pub struct Synthesized {
    /// The assembly.
    pub assembly: CloudAssembly,
    /// Whether the app was run for it.
    pub fresh: bool,
    /// Keeps others from writing to the directory.
    pub lock: Lock,
}

/// Why there is no assembly, or it cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SynthError {
    /// Nobody says what the app is.
    #[error("{} does not say how to run an app", settings.display())]
    NoApp {
        /// The settings file that would say it.
        settings: PathBuf,
    },
    /// The app, or the command before it, failed.
    #[error("{what} failed")]
    Command {
        /// Which of the two.
        what: &'static str,
        /// How.
        #[source]
        source: Box<BuilderError>,
    },
    /// A file for the app cannot be written.
    #[error("cannot write the context for the app")]
    Context {
        /// What the system says.
        #[source]
        source: std::io::Error,
    },
    /// The app ended well but wrote nothing.
    #[error("the app ended without writing an assembly to {}", directory.display())]
    WroteNothing {
        /// Where it should have written.
        directory: PathBuf,
    },
    /// Somebody else uses the directory.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// The assembly cannot be read.
    #[error(transparent)]
    Assembly(#[from] AssemblyError),
    /// The app needs facts about an account that are not in its context.
    #[error("the app needs context values that are not there: {}", shown(missing))]
    MissingContext {
        /// What it asked for.
        missing: Vec<MissingContext>,
    },
    /// Constructs of the stacks have errors.
    #[error("{} found in the app: {}", if errors.len() == 1 { "an error was" } else { "errors were" }, listed(errors))]
    Annotations {
        /// The errors.
        errors: Vec<Annotation>,
    },
    /// The app uses what Longshore's kernel does not have, and there is no Node to run it on.
    #[error("Longshore's kernel does not have {}, and there is no Node to run the app on", listed_gaps(gaps))]
    NotCovered {
        /// What it does not have.
        gaps: Vec<Gap>,
    },
    /// Longshore's kernel is wanted and not there.
    #[error("this program was built without the jsii kernel")]
    NoKernel,
    /// The run was cancelled.
    #[error("cancelled")]
    Cancelled,
}

fn listed_gaps(gaps: &[Gap]) -> String {
    gaps.iter().map(Gap::to_string).collect::<Vec<_>>().join(", ")
}

fn shown(missing: &[MissingContext]) -> String {
    let each = missing.iter().map(|it| format!("{:?} (from {})", it.key, it.provider));
    each.collect::<Vec<_>>().join(", ")
}

fn listed(errors: &[Annotation]) -> String {
    errors.iter().map(|it| format!("[{}] {}", it.path, it.message)).collect::<Vec<_>>().join("; ")
}

impl SynthError {
    pub(crate) fn no_app(settings: &Settings) -> Self {
        Self::NoApp { settings: settings.project.join(Settings::PROJECT_FILE) }
    }

    /// What the user can do about it, when there is something.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoApp { .. } => Some(
                "run this in a project that has one, start one with `longshore init`, or give --app a command or a directory"
                    .to_owned(),
            ),
            Self::NotCovered { .. } => Some("install Node.js, or see `longshore jsii coverage`".to_owned()),
            Self::WroteNothing { .. } => {
                Some("an app writes its assembly where CDK_OUTDIR says; does it call `app.synth()`?".to_owned())
            }
            Self::Assembly(error) => error.hint().map(str::to_owned),
            Self::Lock(error) => error.hint(),
            Self::MissingContext { .. } => Some(format!(
                "leave out --no-lookups and run the app itself, so that they are looked up, or put them into {}",
                Settings::CONTEXT_FILE
            )),
            // Source: POSIX shell, exit status of a command that is not found.
            Self::Command { source, .. } if matches!(**source, BuilderError::Failed { code: Some(127), .. }) => {
                Some("there is no such program, and no such directory; --app and `app` in cdk.json take both".to_owned())
            }
            Self::Command { source, .. } => source.hint(),
            _ => None,
        }
    }

    /// The last lines a failed command printed, oldest first.
    pub fn tail(&self) -> &[String] {
        match self {
            Self::Command { source, .. } => source.tail(),
            _ => &[],
        }
    }
}

/// Runs the app of a project, or opens the directory that is given in its place.
///
/// # Errors
/// When nobody says what the app is, it fails or writes nothing, what it writes cannot be read, or it needs context
/// values that are not there.
pub async fn synth(
    settings: &Settings,
    options: &SynthOptions,
    reporter: &dyn Reporter,
    cancel: &CancellationToken,
) -> Result<Synthesized, SynthError> {
    let app = settings.app.as_deref().ok_or_else(|| SynthError::no_app(settings))?;
    let synthesized = if let Some(directory) = settings.assembly() {
        let lock = Lock::read(&directory)?;
        Synthesized { assembly: CloudAssembly::open(directory)?, fresh: false, lock }
    } else {
        let directory = settings.project.join(&settings.output);
        if let Some(build) = &settings.build {
            run("the build command", build, settings, Vec::new(), reporter, cancel).await?;
        }
        let writing = Lock::write(&directory)?;
        run_with_engine(app, &directory, settings, options, reporter, cancel).await?;
        drop(writing);
        let lock = Lock::read(&directory)?;
        Synthesized { assembly: CloudAssembly::open(directory)?, fresh: true, lock }
    };
    let missing = missing_context(&synthesized.assembly);
    if !missing.is_empty() {
        return Err(SynthError::MissingContext { missing });
    }
    reporter.event(Event::Synthesized { directory: synthesized.assembly.directory().to_owned() });
    Ok(synthesized)
}

/// Runs the app, with some more variables.
// Source: aws-cdk-cli 7ff50e77, environment of the app; aws-cdk-lib 2.275.0 reads the same names.
pub(crate) async fn run_app(
    app: &str,
    directory: &Path,
    settings: &Settings,
    options: &SynthOptions,
    more: Vec<(&str, String)>,
    reporter: &dyn Reporter,
    cancel: &CancellationToken,
) -> Result<(), SynthError> {
    let mut context = settings.context.clone();
    if options.without_bundling {
        context.insert("aws:cdk:bundling-stacks".to_owned(), Value::Array(Vec::new()));
    }
    let context = Value::Object(context).to_string();
    let outdir = std::path::absolute(directory).unwrap_or_else(|_| directory.to_owned());
    let newest_schema = SchemaVersion::of_major(SchemaVersion::SUPPORTED_MAJOR).to_string();
    let mut variables = more;
    variables.extend([
        ("CDK_OUTDIR", outdir.to_string_lossy().into_owned()),
        ("CDK_CLI_ASM_VERSION", newest_schema),
        ("CDK_CLI_VERSION", env!("CARGO_PKG_VERSION").to_owned()),
    ]);
    let validator = settings.validator.as_ref().map(|program| program.to_string_lossy().into_owned());
    variables.extend(validator.map(|program| ("LONGSHORE_VALIDATOR", program)));
    variables.extend(options.default_account.clone().map(|account| ("CDK_DEFAULT_ACCOUNT", account)));
    variables.extend(options.default_region.clone().map(|region| ("CDK_DEFAULT_REGION", region)));
    let _overflow = if context.len() > MAX_CONTEXT_BYTES {
        let file = NamedTempFile::with_prefix("longshore-context").and_then(|file| {
            fs_err::write(file.path(), &context)?;
            Ok(file)
        });
        let file = file.map_err(|source| SynthError::Context { source })?;
        variables.push(("CDK_CONTEXT_JSON", "{}".to_owned()));
        variables.push(("CONTEXT_OVERFLOW_LOCATION_ENV", file.path().to_string_lossy().into_owned()));
        Some(file)
    } else {
        variables.push(("CDK_CONTEXT_JSON", context));
        None
    };
    let before = written_at(directory);
    run("the app", app, settings, variables, reporter, cancel).await?;
    match written_at(directory) {
        None => Err(SynthError::WroteNothing { directory: directory.to_owned() }),
        after if after == before => Err(SynthError::WroteNothing { directory: directory.to_owned() }),
        _ => Ok(()),
    }
}

fn written_at(directory: &Path) -> Option<SystemTime> {
    fs_err::metadata(directory.join(AssemblyManifest::FILE_NAME)).and_then(|it| it.modified()).ok()
}

/// Runs a command line of the settings in the project, through the shell as the AWS CDK does.
async fn run(
    what: &'static str,
    line: &str,
    settings: &Settings,
    variables: Vec<(&str, String)>,
    reporter: &dyn Reporter,
    cancel: &CancellationToken,
) -> Result<(), SynthError> {
    reporter.event(Event::AppStarted { command: line.to_owned() });
    let (shell, option) = if cfg!(windows) { ("cmd", "/C") } else { ("/bin/sh", "-c") };
    let mut command = Command::new(shell).arguments([option, line]).in_directory(&settings.project);
    for (name, value) in variables {
        command = command.variable(name, &value);
    }
    let lines = |line: longshore_builder::OutputLine<'_>| {
        reporter.event(Event::AppLine { stream: line.stream, line: line.text.to_owned() });
    };
    match run_to_success(&ProcessRunner, &command, &lines, cancel).await {
        Ok(_) => Ok(()),
        Err(BuilderError::Cancelled) => Err(SynthError::Cancelled),
        Err(source) => Err(SynthError::Command { what, source: Box::new(source) }),
    }
}

fn missing_context(assembly: &CloudAssembly) -> Vec<MissingContext> {
    let mut all = assembly.manifest().missing.clone();
    for (_, nested) in assembly.nested() {
        all.extend(missing_context(nested));
    }
    all
}

/// Reports what constructs of some stacks left for the user.
///
/// # Errors
/// When the metadata cannot be read, or there are errors among the annotations.
pub(crate) fn report_annotations(
    stacks: &[Stack<'_>],
    refused: Refused,
    reporter: &dyn Reporter,
) -> Result<(), SynthError> {
    let mut errors = Vec::new();
    for stack in stacks {
        for annotation in annotations(stack)? {
            match (annotation.level, refused) {
                (Level::Error, Refused::Errors | Refused::Warnings) | (Level::Warning, Refused::Warnings) => {
                    errors.push(annotation);
                }
                _ => reporter.event(Event::Annotation(annotation)),
            }
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(SynthError::Annotations { errors }) }
}
