//! Where the output of containers goes.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::number_token;
use longshore_core::value::{Object, Value, js_number};

use super::{
    AwsLogDriver, AwsLogDriverProps, ContainerDefinition, FireLensLogDriver, FireLensLogDriverProps, FluentdLogDriver,
    FluentdLogDriverProps, GelfLogDriver, GelfLogDriverProps, JournaldLogDriver, JournaldLogDriverProps,
    JsonFileLogDriver, JsonFileLogDriverProps, NoneLogDriver, Secret, SplunkLogDriver, SplunkLogDriverProps,
    SyslogLogDriver, SyslogLogDriverProps, TaskDefinition,
};
use crate::aws_iam::IGrantable as _;

/// Options of a logging driver by their names.
pub type LogOptions = IndexMap<String, String>;

/// A secret option of a logging driver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogSecretOption {
    /// The option.
    pub name: String,
    /// The ARN of the secret.
    pub value_from: String,
}

/// A logging driver as the task definition has it.
#[derive(Clone, Debug, Default)]
pub struct LogDriverConfig {
    /// The driver, such as `awslogs`.
    pub log_driver: String,
    /// The driver's options.
    pub options: Option<LogOptions>,
    /// Options that are read from secrets.
    pub secret_options: Option<Vec<LogSecretOption>>,
}

impl LogDriverConfig {
    pub(crate) fn render(&self) -> Object {
        object! {
            "LogDriver" => self.log_driver.as_str(),
            "Options" => self.options.clone(),
            "SecretOptions" => self.secret_options.as_ref().map(|all| all.iter().map(|o| Value::from(object! {
                "Name" => o.name.as_str(), "ValueFrom" => o.value_from.as_str(),
            })).collect::<Vec<_>>()),
        }
    }
}

/// A logging driver, as users may define it.
pub trait ILogDriver {
    /// Makes what the driver needs, and gives its configuration.
    ///
    /// # Errors
    /// When the container cannot have it.
    fn bind(&self, scope: &dyn Construct, container: &ContainerDefinition) -> Result<LogDriverConfig>;
}

/// A logging driver.
#[derive(Clone)]
pub struct LogDriver(Rc<dyn ILogDriver>);

impl LogDriver {
    /// Output goes to CloudWatch Logs.
    ///
    /// # Errors
    /// When options exclude each other.
    pub fn aws_logs(props: AwsLogDriverProps) -> Result<Self> {
        Ok(AwsLogDriver::new(props)?.into())
    }

    /// A driver that is defined elsewhere.
    pub fn custom(driver: impl ILogDriver + 'static) -> Self {
        Self(Rc::new(driver))
    }

    /// Makes what the driver needs, and gives its configuration.
    ///
    /// # Errors
    /// When the container cannot have it.
    pub fn bind(&self, scope: &dyn Construct, container: &ContainerDefinition) -> Result<LogDriverConfig> {
        self.0.bind(scope, container)
    }
}

impl<D: ILogDriver + 'static> From<D> for LogDriver {
    fn from(driver: D) -> Self {
        Self::custom(driver)
    }
}

/// Makes logging drivers.
#[derive(Debug)]
pub struct LogDrivers;

impl LogDrivers {
    /// Output goes to CloudWatch Logs.
    ///
    /// # Errors
    /// When options exclude each other.
    pub fn aws_logs(props: AwsLogDriverProps) -> Result<LogDriver> {
        LogDriver::aws_logs(props)
    }

    /// Output goes to Fluentd.
    pub fn fluentd(props: FluentdLogDriverProps) -> LogDriver {
        FluentdLogDriver::new(props).into()
    }

    /// Output goes to a GELF endpoint, such as Graylog.
    ///
    /// # Errors
    /// When a number is out of range.
    pub fn gelf(props: GelfLogDriverProps) -> Result<LogDriver> {
        Ok(GelfLogDriver::new(props)?.into())
    }

    /// Output goes to journald.
    pub fn journald(props: JournaldLogDriverProps) -> LogDriver {
        JournaldLogDriver::new(props).into()
    }

    /// Output goes to JSON files on the instance.
    ///
    /// # Errors
    /// When a number is out of range.
    pub fn json_file(props: JsonFileLogDriverProps) -> Result<LogDriver> {
        Ok(JsonFileLogDriver::new(props)?.into())
    }

    /// Output goes to Splunk.
    ///
    /// # Errors
    /// When a number is out of range.
    pub fn splunk(props: SplunkLogDriverProps) -> Result<LogDriver> {
        Ok(SplunkLogDriver::new(props)?.into())
    }

    /// Output goes to syslog.
    pub fn syslog(props: SyslogLogDriverProps) -> LogDriver {
        SyslogLogDriver::new(props).into()
    }

    /// Output is thrown away.
    pub fn none() -> LogDriver {
        NoneLogDriver.into()
    }

    /// Output goes through a container with Fluent Bit or Fluentd.
    pub fn firelens(props: FireLensLogDriverProps) -> LogDriver {
        FireLensLogDriver::new(props).into()
    }
}

/// Options that are not there are left out, the others become text.
pub(super) fn texts<'a>(options: impl IntoIterator<Item = (&'a str, Option<String>)>) -> LogOptions {
    options.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

pub(super) fn number(n: Option<f64>) -> Option<String> {
    n.map(|n| number_token(n).map_or_else(|| js_number(n), |t| t.to_string()))
}

pub(super) fn flag(b: Option<bool>) -> Option<String> {
    b.map(|b| b.to_string())
}

pub(super) fn commas(items: Option<&Vec<String>>) -> Option<String> {
    items.map(|all| all.join(","))
}

/// A zero is taken for nothing given.
pub(super) fn ensure_in_range(n: Option<f64>, start: f64, end: f64) -> Result<()> {
    match n.filter(|n| *n != 0.0 && number_token(*n).is_none()) {
        Some(n) if !(start..=end).contains(&n) => Err(Error::new(
            "ValueMustBeWithinRange",
            format!("`{}` must be within range {}:{}", js_number(n), js_number(start), js_number(end)),
        )),
        _ => Ok(()),
    }
}

pub(super) fn ensure_positive_integer(n: Option<f64>) -> Result<()> {
    match n.filter(|n| number_token(*n).is_none()) {
        Some(n) if n.fract() == 0.0 && n < 0.0 => {
            Err(Error::new("ValueMustBePositiveInteger", format!("`{}` must be a positive integer.", js_number(n))))
        }
        _ => Ok(()),
    }
}

/// Allows the agent to read secrets, and tells where they are.
pub(super) fn secret_options<'a>(
    secrets: impl IntoIterator<Item = (&'a String, &'a Secret)>,
    task: &TaskDefinition,
) -> Result<Vec<LogSecretOption>> {
    let mut options = Vec::new();
    for (name, secret) in secrets {
        secret.grant_read(&task.obtain_execution_role()?.grant_principal())?;
        options.push(LogSecretOption { name: name.clone(), value_from: secret.arn() });
    }
    Ok(options)
}
