//! Commands, and services that are started.

use indexmap::IndexMap;
use longshore_core::bail;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::units::Duration;
use longshore_core::value::{Value, js_key_order};

use super::element::{BindOptions, Bound, element};
use super::{InitFile, InitFileOptions, InitServiceRestartHandle};

/// How long it is waited after a command, which may start Windows again.
#[derive(Clone, Copy, Debug)]
pub struct InitCommandWaitDuration(Option<Duration>);

impl InitCommandWaitDuration {
    /// For a while.
    pub fn of(duration: Duration) -> Self {
        Self(Some(duration))
    }

    /// Not at all.
    pub fn none() -> Self {
        Self::of(Duration::seconds(0))
    }

    /// Until Windows starts again.
    pub fn forever() -> Self {
        Self(None)
    }

    fn rendered(self) -> Result<Value> {
        Ok(match self.0 {
            Some(duration) => duration.to_seconds()?.into(),
            None => "forever".into(),
        })
    }
}

/// How a command is run.
#[derive(Clone, Default)]
pub struct InitCommandOptions {
    /// Its name, by which commands are ordered. Default: its number, with three digits.
    pub key: Option<String>,
    /// Environment variables. Default: those that there are.
    pub env: Option<IndexMap<String, String>>,
    /// The working directory. Default: whichever it is.
    pub cwd: Option<String>,
    /// A command that tells whether this one is run. Default: it always is.
    pub test_cmd: Option<String>,
    /// Whether it goes on where the command fails. Default false.
    pub ignore_errors: Option<bool>,
    /// How long it is waited then; of Windows only. Default: a minute.
    pub wait_after_completion: Option<InitCommandWaitDuration>,
    /// The services that start again.
    pub service_restart_handles: Option<Vec<InitServiceRestartHandle>>,
}

/// A command that is run.
#[derive(Clone)]
pub struct InitCommand {
    command: Words,
    options: InitCommandOptions,
}

#[derive(Clone)]
enum Words {
    Shell(String),
    Argv(Vec<String>),
}

element!(InitCommand, "COMMAND");

impl InitCommand {
    /// A command for the shell.
    pub fn shell_command(shell_command: impl Into<String>) -> Self {
        Self::shell_command_with(shell_command, InitCommandOptions::default())
    }

    /// A command for the shell, run in some way.
    pub fn shell_command_with(shell_command: impl Into<String>, options: InitCommandOptions) -> Self {
        Self { command: Words::Shell(shell_command.into()), options }
    }

    /// A program and its arguments.
    ///
    /// # Errors
    /// When there are none.
    pub fn argv_command(argv: impl IntoIterator<Item = impl Into<String>>) -> Result<Self> {
        Self::argv_command_with(argv, InitCommandOptions::default())
    }

    /// A program and its arguments, run in some way.
    ///
    /// # Errors
    /// When there are none.
    pub fn argv_command_with(
        argv: impl IntoIterator<Item = impl Into<String>>,
        options: InitCommandOptions,
    ) -> Result<Self> {
        let argv: Vec<String> = argv.into_iter().map(Into::into).collect();
        if argv.is_empty() {
            let message = "Cannot define argvCommand with an empty arguments";
            return Err(Error::new("CannotDefineArgvCommandEmpty", message));
        }
        Ok(Self { command: Words::Argv(argv), options })
    }

    fn bound(&self, at: &BindOptions<'_>) -> Result<Bound> {
        let options = &self.options;
        let key = options.key.clone().filter(|k| !k.is_empty()).unwrap_or_else(|| at.key());
        if options.wait_after_completion.is_some() && !at.windows {
            let shown = match &self.command {
                Words::Shell(line) => line.clone(),
                Words::Argv(words) => words.join(","),
            };
            bail!(at.scope, "Command", "Command '{shown}': 'waitAfterCompletion' is only valid for Windows systems.");
        }
        options.service_restart_handles.iter().flatten().for_each(|h| h.on_command(&key));
        let command = match &self.command {
            Words::Shell(line) => Value::from(line.as_str()),
            Words::Argv(words) => words.clone().into(),
        };
        let command = object! {
            "command" => command,
            "env" => options.env.clone(),
            "cwd" => options.cwd.clone(),
            "test" => options.test_cmd.clone(),
            "ignoreErrors" => options.ignore_errors,
            "waitAfterCompletion" => options.wait_after_completion.map(|w| w.rendered()).transpose()?,
        };
        Ok(object! {key => command}.into())
    }
}

/// What runs services.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServiceManager {
    /// System V.
    Sysvinit,
    /// Windows.
    Windows,
    /// systemd
    Systemd,
}

crate::props::enum_texts! { ServiceManager { Sysvinit => "sysvinit", Windows => "windows", Systemd => "systemd", } }

/// How a service is run.
#[derive(Clone, Default)]
pub struct InitServiceOptions {
    /// Whether it starts with the system. Default true.
    pub enabled: Option<bool>,
    /// Whether it runs. Default: as `enabled`.
    pub ensure_running: Option<bool>,
    /// What makes it start again. Default: nothing.
    pub service_restart_handle: Option<InitServiceRestartHandle>,
    /// What runs it. Default: System V, or Windows.
    pub service_manager: Option<ServiceManager>,
}

/// A program as a service of systemd.
#[derive(Clone, Debug, Default)]
pub struct SystemdConfigFileOptions {
    /// The program by its absolute path, and its arguments.
    pub command: String,
    /// The working directory. Default: `/`.
    pub cwd: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// The user who runs it. Default: `root`.
    pub user: Option<String>,
    /// The group that runs it. Default: `root`.
    pub group: Option<String>,
    /// Whether it starts again when it ends. Default true.
    pub keep_running: Option<bool>,
    /// Whether it starts after the network. Default true.
    pub after_network: Option<bool>,
    /// Environment variables.
    pub environment_variables: Option<IndexMap<String, String>>,
    /// Files of environment variables, by their absolute paths.
    pub environment_files: Option<Vec<String>>,
}

/// A service that runs, or does not.
#[derive(Clone)]
pub struct InitService {
    name: String,
    options: InitServiceOptions,
}

element!(InitService, "SERVICE");

impl InitService {
    /// A service that runs.
    pub fn enable(service_name: impl Into<String>) -> Self {
        Self::enable_with(service_name, InitServiceOptions::default())
    }

    /// A service that runs in some way.
    pub fn enable_with(service_name: impl Into<String>, options: InitServiceOptions) -> Self {
        let ensure_running = options.ensure_running.or(options.enabled).or(Some(true));
        let enabled = options.enabled.or(Some(true));
        Self { name: service_name.into(), options: InitServiceOptions { enabled, ensure_running, ..options } }
    }

    /// A service that does not run.
    pub fn disable(service_name: impl Into<String>) -> Self {
        let options =
            InitServiceOptions { enabled: Some(false), ensure_running: Some(false), ..InitServiceOptions::default() };
        Self { name: service_name.into(), options }
    }

    /// The file that tells systemd how a program is run.
    ///
    /// # Errors
    /// When a path is not absolute.
    // Quirk(cdk): systemd-group. The group of a service of systemd is the user's name, or `undefined`.
    pub fn systemd_config_file(service_name: impl AsRef<str>, options: SystemdConfigFileOptions) -> Result<InitFile> {
        let o = options;
        if !o.command.starts_with('/') {
            let message = format!("SystemD executables must use an absolute path, got '{}'", o.command);
            return Err(Error::new("SystemdExecutablesAbsolutePath", message));
        }
        if o.environment_files.iter().flatten().any(|file| !file.starts_with('/')) {
            let message = "SystemD environment files must use absolute paths";
            return Err(Error::new("SystemdEnvironmentFilesAbsolute", message));
        }
        let given = |text: Option<&String>| text.filter(|t| !t.is_empty()).cloned();
        let line = |name: &str, text: Option<String>| text.map(|t| format!("{name}={t}"));
        let group = given(o.group.as_ref()).map(|_| o.user.clone().unwrap_or_else(|| "undefined".to_owned()));
        let flag = |on: Option<bool>, line: &str| on.unwrap_or(true).then(|| line.to_owned());
        let mut lines: Vec<String> = vec!["[Unit]".into()];
        lines.extend(line("Description", given(o.description.as_ref())));
        lines.extend(flag(o.after_network, "After=network.target"));
        lines.extend(["[Service]".to_owned(), format!("ExecStart={}", o.command)]);
        lines.extend(line("WorkingDirectory", given(o.cwd.as_ref())));
        lines.extend(line("User", given(o.user.as_ref())));
        lines.extend(line("Group", group));
        lines.extend(flag(o.keep_running, "Restart=always"));
        lines.extend(o.environment_files.iter().flatten().map(|file| format!("EnvironmentFile={file}")));
        let mut variables = o.environment_variables.unwrap_or_default();
        js_key_order(&mut variables);
        lines.extend(variables.iter().map(|(name, value)| format!("Environment=\"{name}={value}\"")));
        lines.extend(["[Install]".to_owned(), "WantedBy=multi-user.target".to_owned()]);
        let path = format!("/etc/systemd/system/{}.service", service_name.as_ref());
        InitFile::from_string_with(path, lines.join("\n"), InitFileOptions::default())
    }

    fn bound(&self, at: &BindOptions<'_>) -> Result<Bound> {
        let options = &self.options;
        let usual = if at.windows { ServiceManager::Windows } else { ServiceManager::Sysvinit };
        let manager = options.service_manager.unwrap_or(usual);
        let mut service = object! {"enabled" => options.enabled, "ensureRunning" => options.ensure_running};
        if let Some(handle) = &options.service_restart_handle {
            service.extend(handle.rendered());
        }
        Ok(object! {manager.as_str() => object! {self.name.as_str() => service}}.into())
    }
}
