//! `cdk.json`, `~/.cdk.json`, `cdk.context.json` and the command line, merged.

use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::Engine;

/// What the command line says, and where the files are.
#[derive(Debug, Clone, Default)]
pub struct SettingsOptions {
    /// The directory of the project, which holds `cdk.json`.
    pub project: PathBuf,
    /// The user's own settings file, usually `~/.cdk.json`; need not exist.
    pub user_file: Option<PathBuf>,
    /// `--app`: the command that runs the app, or a directory it wrote.
    pub app: Option<String>,
    /// `--output`: where the app writes.
    pub output: Option<PathBuf>,
    /// `--context`: assignments such as `stage=test`.
    pub context: Vec<String>,
    /// `--engine`: which jsii kernel an app in Python or Java gets.
    pub engine: Option<Engine>,
    /// The program that is Longshore's jsii kernel, where there is one.
    pub kernel: Option<PathBuf>,
    /// The program that validates the templates of apps that do not themselves, where there is one.
    pub validator: Option<PathBuf>,
    /// What the command line says of what goes into templates and beside them.
    pub written: Written,
}

/// What an app writes besides what it is asked for; nothing is said by default, and then the settings files count.
#[derive(Debug, Clone, Copy, Default)]
pub struct Written {
    /// Whether resources say their construct's path.
    pub path_metadata: Option<bool>,
    /// Whether resources say which files they are made of.
    pub asset_metadata: Option<bool>,
    /// Whether templates say which libraries made them.
    pub version_reporting: Option<bool>,
    /// Whether assets are copied beside the templates.
    pub staging: Option<bool>,
}

/// How a project is run, from all sources; the command line wins, then `cdk.json`, then `~/.cdk.json`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settings {
    /// The directory of the project.
    pub project: PathBuf,
    /// The command that runs the app, or a directory it wrote.
    pub app: Option<String>,
    /// A command that runs before the app.
    pub build: Option<String>,
    /// Where the app writes, relative to the project; `cdk.out` by default.
    pub output: PathBuf,
    /// The context the app gets.
    pub context: Map<String, Value>,
    /// Which jsii kernel an app in Python or Java gets: `engine` of `longshore` in the files.
    pub engine: Engine,
    /// The program that is Longshore's jsii kernel, where there is one.
    pub kernel: Option<PathBuf>,
    /// The program that validates the templates of apps that do not themselves, where there is one.
    pub validator: Option<PathBuf>,
}

/// Why the settings cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SettingsError {
    /// A file cannot be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A file is not JSON.
    #[error("{} line {} column {} is not valid JSON", path.display(), source.line(), source.column())]
    Parse {
        /// The file.
        path: PathBuf,
        /// What is wrong there.
        #[source]
        source: serde_json::Error,
    },
    /// A setting has the wrong type.
    #[error("{what} in {} must be {expected}, got {got}", path.display())]
    Type {
        /// The file.
        path: PathBuf,
        /// The setting.
        what: String,
        /// What it must be.
        expected: &'static str,
        /// What it is.
        got: String,
    },
    /// A context argument is no assignment.
    #[error("context argument {given:?} is not an assignment")]
    NoAssignment {
        /// The argument.
        given: String,
    },
    /// A context argument has a key only the toolkit may set.
    #[error("context key {key:?} begins with \"aws:\", which only the toolkit may set")]
    ReservedKey {
        /// The key.
        key: String,
    },
}

impl SettingsError {
    /// What the user can do about it, when there is something.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoAssignment { .. } => Some("write -c key=value".to_owned()),
            _ => None,
        }
    }
}

impl Settings {
    /// The name of the project's settings file.
    pub const PROJECT_FILE: &str = "cdk.json";
    /// The name of the file with looked-up context values.
    pub const CONTEXT_FILE: &str = "cdk.context.json";

    /// The directory an app wrote, where the app is no command.
    pub fn assembly(&self) -> Option<PathBuf> {
        self.app.as_deref().map(|app| self.project.join(app)).filter(|directory| directory.is_dir())
    }

    /// The values of `cdk.context.json`.
    ///
    /// # Errors
    /// When it cannot be read or is no object in JSON.
    pub fn remembered(&self) -> Result<Map<String, Value>, SettingsError> {
        Ok(File::read(&self.project.join(Self::CONTEXT_FILE))?.values)
    }

    /// Adds values to `cdk.context.json`.
    ///
    /// # Errors
    /// When the file cannot be read or written.
    pub fn remember(&self, values: &Map<String, Value>) -> io::Result<()> {
        if values.is_empty() {
            return Ok(());
        }
        let mut all = self.remembered().map_err(io::Error::other)?;
        all.extend(values.clone());
        self.write_remembered(&all)
    }

    /// Writes `cdk.context.json`, whole or not at all.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write_remembered(&self, values: &Map<String, Value>) -> io::Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(&self.project)?;
        std::io::Write::write_all(&mut file, format!("{:#}\n", Value::Object(values.clone())).as_bytes())?;
        file.persist(self.project.join(Self::CONTEXT_FILE)).map(drop).map_err(|error| error.error)
    }

    /// Reads and merges all settings of a project.
    ///
    /// # Errors
    /// When a file cannot be read, is not JSON or has a setting of the wrong type, or a context argument is wrong.
    // Source: aws-cdk-cli 7ff50e77, user-configuration: context of the command line, cdk.json, cdk.context.json and
    // ~/.cdk.json, the first wins.
    // Differs(cdk): version-reporting. Nothing is added to templates unless cdk.json says `"versionReporting": true`.
    pub fn load(options: &SettingsOptions) -> Result<Self, SettingsError> {
        let user = options.user_file.as_deref().map(File::read).transpose()?.unwrap_or_default();
        let project = File::read(&options.project.join(Self::PROJECT_FILE))?;
        let looked_up = File::read(&options.project.join(Self::CONTEXT_FILE))?;

        let mut context = user.object("context")?;
        context.extend(looked_up.values.clone());
        context.extend(project.object("context")?);
        for assignment in &options.context {
            let Some((key, value)) = assignment.split_once('=').filter(|(key, _)| !key.is_empty()) else {
                return Err(SettingsError::NoAssignment { given: assignment.clone() });
            };
            if key.starts_with("aws:") {
                return Err(SettingsError::ReservedKey { key: key.to_owned() });
            }
            context.insert(key.to_owned(), value.into());
        }
        let flag = |name: &str, said: Option<bool>, default: bool| -> Result<bool, SettingsError> {
            Ok(said.or(project.flag(name)?).or(user.flag(name)?).unwrap_or(default))
        };
        let written = &options.written;
        let mut add = |key: &str, on: bool| {
            if on {
                context.insert(key.to_owned(), true.into());
            }
        };
        add("aws:cdk:enable-path-metadata", flag("pathMetadata", written.path_metadata, true)?);
        add("aws:cdk:enable-asset-metadata", flag("assetMetadata", written.asset_metadata, true)?);
        add("aws:cdk:version-reporting", flag("versionReporting", written.version_reporting, false)?);
        add("aws:cdk:disable-asset-staging", !flag("staging", written.staging, true)?);

        let app = options.app.clone().filter(|app| !app.is_empty());
        let output = project.text("output")?.or(user.text("output")?).map(PathBuf::from);
        Ok(Self {
            project: options.project.clone(),
            app: app.or(project.text("app")?).or(user.text("app")?),
            build: project.text("build")?.or(user.text("build")?),
            output: options.output.clone().or(output).unwrap_or_else(|| "cdk.out".into()),
            context,
            engine: options.engine.or(project.engine()?).or(user.engine()?).unwrap_or_default(),
            kernel: options.kernel.clone(),
            validator: options.validator.clone(),
        })
    }
}

/// One settings file; empty when it is not there.
#[derive(Default)]
struct File {
    path: PathBuf,
    values: Map<String, Value>,
}

impl File {
    fn read(path: &Path) -> Result<Self, SettingsError> {
        let text = match fs_err::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(source) => return Err(SettingsError::Read { path: path.to_owned(), source }),
        };
        match serde_json::from_str(&text) {
            Ok(Value::Object(values)) => Ok(Self { path: path.to_owned(), values }),
            Ok(other) => Err(SettingsError::Type {
                path: path.to_owned(),
                what: "the document".to_owned(),
                expected: "an object",
                got: kind(&other).to_owned(),
            }),
            Err(source) => Err(SettingsError::Parse { path: path.to_owned(), source }),
        }
    }

    fn text(&self, name: &str) -> Result<Option<String>, SettingsError> {
        match self.values.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone()).filter(|text| !text.is_empty())),
            Some(other) => Err(self.wrong(name, "a string", other)),
        }
    }

    fn flag(&self, name: &str) -> Result<Option<bool>, SettingsError> {
        match self.values.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Bool(on)) => Ok(Some(*on)),
            Some(other) => Err(self.wrong(name, "true or false", other)),
        }
    }

    fn object(&self, name: &str) -> Result<Map<String, Value>, SettingsError> {
        match self.values.get(name) {
            None | Some(Value::Null) => Ok(Map::new()),
            Some(Value::Object(values)) => Ok(values.clone()),
            Some(other) => Err(self.wrong(name, "an object", other)),
        }
    }

    fn engine(&self) -> Result<Option<Engine>, SettingsError> {
        let own = self.object("longshore")?;
        let Some(given) = own.get("engine").filter(|it| !it.is_null()) else { return Ok(None) };
        let engine = given.as_str().and_then(Engine::from_name);
        let wrong = || self.wrong("longshore.engine", "\"auto\", \"longshore\" or \"node\"", given);
        engine.map(Some).ok_or_else(wrong)
    }

    fn wrong(&self, name: &str, expected: &'static str, got: &Value) -> SettingsError {
        SettingsError::Type { path: self.path.clone(), what: format!("{name:?}"), expected, got: kind(got).to_owned() }
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn project(files: &[(&str, &str)]) -> (tempfile::TempDir, SettingsOptions) {
        let directory = tempfile::tempdir().unwrap();
        for (name, text) in files {
            fs_err::write(directory.path().join(name), text).unwrap();
        }
        let options = SettingsOptions {
            project: directory.path().to_owned(),
            user_file: Some(directory.path().join("user.json")),
            ..SettingsOptions::default()
        };
        (directory, options)
    }

    #[test]
    fn the_nearest_source_wins() {
        let (_directory, mut options) = project(&[
            (
                "user.json",
                r#"{"app":"user","output":"user.out","context":{"a":"user","b":"user","c":"user","d":"user"}}"#,
            ),
            ("cdk.context.json", r#"{"a":"looked up","b":"looked up","c":"looked up"}"#),
            ("cdk.json", r#"{"app":"project","context":{"a":"project","b":"project"}}"#),
        ]);
        options.context = vec!["a=line=1".to_owned()];
        let settings = Settings::load(&options).unwrap();
        assert_eq!(settings.app.as_deref(), Some("project"));
        assert_eq!(settings.output, Path::new("user.out"));
        let given = |key: &str| settings.context[key].clone();
        assert_eq!(
            [given("a"), given("b"), given("c"), given("d")],
            [json!("line=1"), json!("project"), json!("looked up"), json!("user")]
        );
        options.app = Some("line".to_owned());
        assert_eq!(Settings::load(&options).unwrap().app.as_deref(), Some("line"));
    }

    #[test]
    fn a_project_without_files_has_defaults_and_reports_no_versions() {
        let (_directory, options) = project(&[]);
        let settings = Settings::load(&options).unwrap();
        assert_eq!((settings.app, settings.output), (None, "cdk.out".into()));
        assert_eq!(
            Value::Object(settings.context),
            json!({"aws:cdk:enable-path-metadata": true, "aws:cdk:enable-asset-metadata": true})
        );
    }

    #[test]
    fn what_is_written_is_said_by_files_and_before_them_by_the_command_line() {
        let (_directory, mut options) =
            project(&[("cdk.json", r#"{"pathMetadata":false,"staging":false,"versionReporting":true}"#)]);
        let set = |options: &SettingsOptions| Value::Object(Settings::load(options).unwrap().context);
        let of_file = json!({"aws:cdk:enable-asset-metadata": true, "aws:cdk:version-reporting": true,
            "aws:cdk:disable-asset-staging": true});
        assert_eq!(set(&options), of_file);
        options.written = Written {
            path_metadata: Some(true),
            asset_metadata: Some(false),
            version_reporting: Some(false),
            staging: Some(true),
        };
        assert_eq!(set(&options), json!({"aws:cdk:enable-path-metadata": true}));
    }

    #[test]
    fn wrong_settings_are_named_with_their_file() {
        for (file, arguments, message) in [
            (r#"{"app":["a"]}"#, vec![], "\"app\" in DIR/cdk.json must be a string, got a list"),
            (r#"[]"#, vec![], "the document in DIR/cdk.json must be an object, got a list"),
            (
                r#"{"longshore":{"engine":3}}"#,
                vec![],
                "\"longshore.engine\" in DIR/cdk.json must be \"auto\", \"longshore\" or \"node\", got a number",
            ),
            ("{\n  nonsense", vec![], "DIR/cdk.json line 2 column 3 is not valid JSON"),
            ("{}", vec!["novalue"], "context argument \"novalue\" is not an assignment"),
            ("{}", vec!["aws:x=1"], "context key \"aws:x\" begins with \"aws:\", which only the toolkit may set"),
        ] {
            let (directory, mut options) = project(&[("cdk.json", file)]);
            options.context = arguments.into_iter().map(str::to_owned).collect();
            let shown = Settings::load(&options).unwrap_err().to_string();
            assert_eq!(shown.replace(&directory.path().display().to_string(), "DIR"), message);
        }
    }
}
