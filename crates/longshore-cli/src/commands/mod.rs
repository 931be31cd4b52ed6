//! The commands: arguments to options, a call into the toolkit, results to the printer.

mod assets;
mod aws;
mod bootstrap;
mod context;
mod docker_credential;
mod doctor;
mod gc;
mod init;
mod jsii;
mod local;
mod publish;
mod synth;
mod validator;
mod watch;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory as _, Parser as _};
use longshore_toolkit::local::LocalFolder;
use longshore_toolkit::{Settings, SettingsOptions};
use tokio_util::sync::CancellationToken;

use crate::arguments::{Arguments, Command, Context, Ecr, Engine, Global, Jsii, Lifecycle};
use crate::environment::Environment;
use crate::failure::Failure;
use crate::printer::{Printer, Verbosity};
use crate::progress::Progress;

/// Commands of the AWS CDK's command line that are not there yet.
const NOT_YET: [&str; 9] =
    ["acknowledge", "drift", "flags", "import", "metadata", "migrate", "notices", "orphan", "refactor"];

/// Runs the command line; `main` in all but name.
pub(crate) fn main() -> ExitCode {
    let environment = Environment::read();
    if let Some(code) = docker_credential::help_build(&environment) {
        return code;
    }
    let arguments = match Arguments::try_parse_from(docker_credential::words()) {
        Ok(arguments) => arguments,
        Err(error) => return refuse(&error, &environment),
    };
    let global = &arguments.global;
    let verbosity = match (global.quiet, global.verbose) {
        (true, _) => Verbosity::Quiet,
        (_, true) => Verbosity::Verbose,
        _ => Verbosity::Normal,
    };
    let printer = Printer::new(verbosity, global.no_color || environment.no_color, global.ci);
    match run(arguments, environment, &printer) {
        Ok(code) => code,
        Err(failure) => {
            printer.failure(&failure);
            failure.exit_code()
        }
    }
}

/// Prints help and versions, which clap calls errors, and errors.
fn refuse(error: &clap::Error, environment: &Environment) -> ExitCode {
    let unknown = match (error.kind(), error.get(ContextKind::InvalidSubcommand)) {
        (ErrorKind::InvalidSubcommand, Some(ContextValue::String(name))) => Some(name),
        _ => None,
    };
    if let Some(name) = unknown.filter(|name| NOT_YET.contains(&name.as_str())) {
        let failure = Failure::unsupported(format!("`longshore {name}` is not there yet"))
            .hint("the AWS CDK's command line reads the same cdk.out: `npx aws-cdk@2.1148.1 --app cdk.out …`");
        Printer::new(Verbosity::Normal, environment.no_color, false).failure(&failure);
        return failure.exit_code();
    }
    // That nobody reads the help is no error.
    let _ = error.print();
    ExitCode::from(if error.use_stderr() { 2 } else { 0 })
}

fn run(arguments: Arguments, environment: Environment, printer: &Printer) -> Result<ExitCode, Failure> {
    let Arguments { global, command } = arguments;
    match command {
        Command::Init(init) => return init::run(&init, printer),
        Command::Man => {
            let mut page = Vec::new();
            clap_mangen::Man::new(Arguments::command()).render(&mut page)?;
            printer.result(&String::from_utf8_lossy(&page))?;
            return Ok(ExitCode::SUCCESS);
        }
        Command::Jsii(Jsii::Kernel) => return jsii::serve(),
        Command::Validator => return validator::serve(),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "longshore", &mut script);
            printer.result(&String::from_utf8_lossy(&script))?;
            return Ok(ExitCode::SUCCESS);
        }
        _ => {}
    }
    let shown = match &command {
        Command::Deploy(deploy) | Command::Watch(deploy) => deploy.progress,
        _ => None,
    };
    let progress = Arc::new(Progress::new(printer, shown));
    let session = Session { global, environment, printer: printer.clone(), progress, cancel: CancellationToken::new() };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let done = runtime.block_on(async {
        tokio::spawn(cancel_when_interrupted(session.cancel.clone()));
        match command {
            Command::Ls(ls) => synth::ls(&session, ls).await,
            Command::Synth(synth) => synth::synth(&session, synth).await,
            Command::Publish(publish) => publish::publish(&session, publish).await,
            Command::Deploy(deploy) => publish::deploy(&session, *deploy).await,
            Command::Bootstrap(bootstrap) => bootstrap::bootstrap(&session, *bootstrap).await,
            Command::Context(Context { asset: Some(asset), all, .. }) => assets::context(&session, &asset, all).await,
            Command::Context(context) => context::context(&session, &context),
            Command::Gc(gc) => gc::gc(&session, gc).await,
            Command::Ecr(Ecr::Lifecycle(Lifecycle::Preview(preview))) => gc::preview(&session, preview).await,
            Command::Doctor => doctor::doctor(&session).await,
            Command::Watch(deploy) => watch::watch(&session, *deploy).await,
            Command::DockerCredential { action } => docker_credential::get(&session, &action).await,
            Command::Diff(diff) => aws::diff(&session, diff).await,
            Command::Rollback(rollback) => aws::rollback(&session, rollback).await,
            Command::Destroy(destroy) => publish::destroy(&session, destroy).await,
            Command::Why(why) => assets::why(&session, why).await,
            Command::Local(local) => local::run(&session, local).await,
            Command::Jsii(Jsii::Coverage { app }) => jsii::report(&session, app).await,
            Command::Jsii(Jsii::Kernel)
            | Command::Validator
            | Command::Init(_)
            | Command::Man
            | Command::Completions { .. } => Ok(ExitCode::SUCCESS),
        }
    });
    session.progress.clear();
    // What still runs in the background has nothing to say any more.
    runtime.shutdown_background();
    done
}

/// Asks the work under way to stop; a second interrupt does not wait for it.
async fn cancel_when_interrupted(cancel: CancellationToken) {
    interrupted().await;
    cancel.cancel();
    interrupted().await;
    std::process::exit(130);
}

#[cfg(unix)]
async fn interrupted() {
    use tokio::signal::unix::{SignalKind, signal};
    match (signal(SignalKind::interrupt()), signal(SignalKind::terminate())) {
        (Ok(mut interrupt), Ok(mut terminate)) => {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        }
        // Without handlers the signals end the process, as they always do.
        _ => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// What every command that works on a project has at hand.
struct Session {
    global: Global,
    environment: Environment,
    printer: Printer,
    progress: Arc<Progress>,
    cancel: CancellationToken,
}

impl Session {
    fn settings(&self) -> Result<Settings, Failure> {
        // A kernel that the user names for all programs stays unless another engine is asked for.
        let engine = self.global.engine;
        let kernel = if self.environment.kernel && engine != Some(Engine::Longshore) { None } else { jsii::kernel() };
        Ok(Settings::load(&SettingsOptions {
            project: PathBuf::from("."),
            user_file: self.environment.user_settings.clone(),
            app: self.global.app.clone(),
            output: self.global.output.clone(),
            context: self.global.context.clone(),
            engine: engine.map(Into::into),
            kernel,
            validator: validator::program(),
            written: self.global.as_cdk.written(),
        })?)
    }

    fn local_folder(&self) -> Result<LocalFolder, Failure> {
        let path = self.global.state.clone().or_else(|| self.environment.state.clone());
        path.map(LocalFolder::new).ok_or_else(|| {
            Failure::usage("there is no place for the local folder: neither LONGSHORE_STATE nor HOME is set")
                .hint("give one with --state DIR")
        })
    }
}
