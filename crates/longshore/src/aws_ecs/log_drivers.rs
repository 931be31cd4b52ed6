//! The logging drivers that ECS knows.

use std::cell::RefCell;
use std::rc::Rc;

use bon::Builder;
use indexmap::IndexMap;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::units::{Duration, Size};

use super::log_driver::{commas, ensure_in_range, ensure_positive_integer, flag, number, secret_options, texts};
use super::{ContainerDefinition, ILogDriver, LogDriverConfig, LogOptions, Secret};
use crate::aws_iam::PolicyStatement;
use crate::aws_logs::{LogGroup, LogGroupProps, LogGroupRef, RetentionDays};

/// Whether a container waits for its output to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AwsLogDriverMode {
    /// It waits.
    Blocking,
    /// Output that is not taken in time is lost.
    NonBlocking,
}

crate::props::enum_texts! { AwsLogDriverMode { Blocking => "blocking", NonBlocking => "non-blocking", } }

/// Options of an [`AwsLogDriver`].
#[derive(Clone, Default, Builder)]
#[builder(on(String, into))]
pub struct AwsLogDriverProps {
    /// What the names of streams start with: prefix, container and id of the task.
    pub stream_prefix: String,
    /// The log group. Default: a new one.
    #[builder(into)]
    pub log_group: Option<LogGroupRef>,
    /// How long a new group keeps events. Default: for ever.
    pub log_retention: Option<RetentionDays>,
    /// The form of the times that messages of several lines start with, as Python's `strftime` has it.
    pub datetime_format: Option<String>,
    /// The regular expression that messages of several lines start with.
    pub multiline_pattern: Option<String>,
    /// Whether the container waits for its output to be taken. Default: it does.
    pub mode: Option<AwsLogDriverMode>,
    /// How much output is kept until it is taken; only where the container does not wait. Default: 1 MB.
    pub max_buffer_size: Option<Size>,
}

/// Output goes to CloudWatch Logs; clones are the same.
#[derive(Clone)]
pub struct AwsLogDriver(Rc<AwsLogs>);

struct AwsLogs {
    props: AwsLogDriverProps,
    log_group: RefCell<Option<LogGroupRef>>,
}

impl AwsLogDriver {
    /// A driver.
    ///
    /// # Errors
    /// When options exclude each other.
    pub fn new(props: AwsLogDriverProps) -> Result<Self> {
        if props.log_group.is_some() && props.log_retention.is_some() {
            return Err(Error::new("CannotSpecifyBoth", "Cannot specify both `logGroup` and `logRetentionDays`."));
        }
        if props.max_buffer_size.is_some() && props.mode != Some(AwsLogDriverMode::NonBlocking) {
            return Err(Error::new(
                "CannotSpecifyDriverMaxBufferSize",
                "Cannot specify `maxBufferSize` when the driver mode is blocking",
            ));
        }
        Ok(Self(Rc::new(AwsLogs { props, log_group: RefCell::default() })))
    }

    /// The log group; none before a container uses the driver.
    pub fn log_group(&self) -> Option<LogGroupRef> {
        self.0.log_group.borrow().clone()
    }

    /// Changes what [`AwsLogDriver::log_group`] tells.
    pub fn set_log_group(&self, log_group: impl Into<LogGroupRef>) {
        *self.0.log_group.borrow_mut() = Some(log_group.into());
    }
}

impl ILogDriver for AwsLogDriver {
    fn bind(&self, scope: &dyn Construct, container: &ContainerDefinition) -> Result<LogDriverConfig> {
        let p = &self.0.props;
        let group = match &p.log_group {
            Some(group) => group.clone(),
            None => {
                let retention = Some(p.log_retention.unwrap_or(RetentionDays::Infinite));
                let props = LogGroupProps { retention, ..Default::default() };
                LogGroupRef::from(&LogGroup::new(scope, "LogGroup", props)?)
            }
        };
        self.set_log_group(group.clone());
        let statement = PolicyStatement::builder()
            .actions(["logs:CreateLogStream", "logs:PutLogEvents"])
            .resource(group.log_group_arn())
            .build()?;
        container.task_definition().obtain_execution_role()?.add_to_principal_policy(&statement)?;
        let options = texts([
            ("awslogs-group", Some(group.log_group_name())),
            ("awslogs-stream-prefix", Some(p.stream_prefix.clone())),
            ("awslogs-region", Some(group.base().env().region.clone())),
            ("awslogs-datetime-format", p.datetime_format.clone()),
            ("awslogs-multiline-pattern", p.multiline_pattern.clone()),
            ("mode", p.mode.map(|m| m.to_string())),
            ("max-buffer-size", p.max_buffer_size.map(|s| format!("{}b", s.floor_bytes()))),
        ]);
        Ok(LogDriverConfig { log_driver: "awslogs".into(), options: Some(options), secret_options: None })
    }
}

/// Declares the options of a driver: those that all drivers of docker have, and its own.
macro_rules! driver_props {
    ($(#[$m:meta])* pub struct $Props:ident { $($(#[$fm:meta])* pub $f:ident: $t:ty,)* }) => {
        $(#[$m])*
        pub struct $Props {
            /// How messages are tagged. Default: the first 12 characters of the container's id.
            pub tag: Option<String>,
            /// Labels of the container that go with messages.
            pub labels: Option<Vec<String>>,
            /// Environment variables that go with messages.
            pub env: Option<Vec<String>>,
            /// A regular expression of the environment variables that go with messages.
            pub env_regex: Option<String>,
            $($(#[$fm])* pub $f: $t,)*
        }

        impl BaseOptions for $Props {
            fn base_options(&self) -> impl Iterator<Item = (&'static str, Option<String>)> {
                [
                    ("tag", self.tag.clone()),
                    ("labels", commas(self.labels.as_ref())),
                    ("env", commas(self.env.as_ref())),
                    ("env-regex", self.env_regex.clone()),
                ]
                .into_iter()
            }
        }
    };
}

/// The options that all drivers of docker have, as ECS wants them.
trait BaseOptions {
    fn base_options(&self) -> impl Iterator<Item = (&'static str, Option<String>)>;
}

driver_props! {
    /// Options of a [`FluentdLogDriver`].
    #[derive(Clone, Debug, Default, Builder)]
    #[builder(on(String, into))]
    pub struct FluentdLogDriverProps {
        /// Where Fluentd is. Default: `localhost:24224`.
        pub address: Option<String>,
        /// Whether the connection is made in the background; replaced by `async`. Default false.
        pub async_connect: Option<bool>,
        /// Whether the connection is made in the background. Default false.
        pub r#async: Option<bool>,
        /// How much is kept until it is written, in bytes. Default: the memory of the container.
        #[builder(into)]
        pub buffer_limit: Option<f64>,
        /// How long to wait before trying again. Default: 1 second.
        pub retry_wait: Option<Duration>,
        /// How often to try again. Default: 2^32 - 1 times.
        #[builder(into)]
        pub max_retries: Option<f64>,
        /// Whether times have nanoseconds. Default false.
        pub sub_second_precision: Option<bool>,
    }
}

/// Output goes to Fluentd.
#[derive(Clone, Debug)]
pub struct FluentdLogDriver(FluentdLogDriverProps);

impl FluentdLogDriver {
    /// A driver.
    pub fn new(props: FluentdLogDriverProps) -> Self {
        Self(props)
    }
}

impl ILogDriver for FluentdLogDriver {
    fn bind(&self, _: &dyn Construct, _: &ContainerDefinition) -> Result<LogDriverConfig> {
        let p = &self.0;
        Ok(config(
            "fluentd",
            texts(
                [
                    ("fluentd-address", p.address.clone()),
                    ("fluentd-async-connect", flag(p.async_connect)),
                    ("fluentd-async", flag(p.r#async)),
                    ("fluentd-buffer-limit", number(p.buffer_limit)),
                    ("fluentd-retry-wait", seconds(p.retry_wait)?),
                    ("fluentd-max-retries", number(p.max_retries)),
                    ("fluentd-sub-second-precision", flag(p.sub_second_precision)),
                ]
                .into_iter()
                .chain(p.base_options()),
            ),
        ))
    }
}

/// How GELF messages are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GelfCompressionType {
    /// With gzip.
    Gzip,
    /// With zlib.
    Zlib,
    /// Not at all.
    None,
}

crate::props::enum_texts! { GelfCompressionType { Gzip => "gzip", Zlib => "zlib", None => "none", } }

driver_props! {
    /// Options of a [`GelfLogDriver`].
    #[derive(Clone, Debug, Default, Builder)]
    #[builder(on(String, into))]
    pub struct GelfLogDriverProps {
        /// Where messages go, as `udp://host:port` or `tcp://host:port`.
        pub address: String,
        /// How messages are compressed, by UDP only. Default: with gzip.
        pub compression_type: Option<GelfCompressionType>,
        /// How much messages are compressed, -1 to 9, by UDP only. Default: 1.
        #[builder(into)]
        pub compression_level: Option<f64>,
        /// How often to connect again, by TCP only. Default: 3 times.
        #[builder(into)]
        pub tcp_max_reconnect: Option<f64>,
        /// How long to wait before connecting again, by TCP only. Default: 1 second.
        pub tcp_reconnect_delay: Option<Duration>,
    }
}

/// Output goes to a GELF endpoint, such as Graylog.
#[derive(Clone, Debug)]
pub struct GelfLogDriver(GelfLogDriverProps);

impl GelfLogDriver {
    /// A driver.
    ///
    /// # Errors
    /// When a number is out of range.
    pub fn new(props: GelfLogDriverProps) -> Result<Self> {
        ensure_in_range(props.compression_level, -1.0, 9.0)?;
        ensure_positive_integer(props.tcp_max_reconnect)?;
        Ok(Self(props))
    }
}

impl ILogDriver for GelfLogDriver {
    fn bind(&self, _: &dyn Construct, _: &ContainerDefinition) -> Result<LogDriverConfig> {
        let p = &self.0;
        Ok(config(
            "gelf",
            texts(
                [
                    ("gelf-address", Some(p.address.clone())),
                    ("gelf-compression-type", p.compression_type.map(|t| t.to_string())),
                    ("gelf-compression-level", number(p.compression_level)),
                    ("gelf-tcp-max-reconnect", number(p.tcp_max_reconnect)),
                    ("gelf-tcp-reconnect-delay", seconds(p.tcp_reconnect_delay)?),
                ]
                .into_iter()
                .chain(p.base_options()),
            ),
        ))
    }
}

driver_props! {
    /// Options of a [`JournaldLogDriver`].
    #[derive(Clone, Debug, Default, Builder)]
    #[builder(on(String, into))]
    pub struct JournaldLogDriverProps {
    }
}

/// Output goes to journald.
#[derive(Clone, Debug)]
pub struct JournaldLogDriver(JournaldLogDriverProps);

impl JournaldLogDriver {
    /// A driver.
    pub fn new(props: JournaldLogDriverProps) -> Self {
        Self(props)
    }
}

impl ILogDriver for JournaldLogDriver {
    fn bind(&self, _: &dyn Construct, _: &ContainerDefinition) -> Result<LogDriverConfig> {
        let p = &self.0;
        Ok(config("journald", texts(p.base_options())))
    }
}

driver_props! {
    /// Options of a [`JsonFileLogDriver`].
    #[derive(Clone, Debug, Default, Builder)]
    #[builder(on(String, into))]
    pub struct JsonFileLogDriverProps {
        /// How large a file gets, with `k`, `m` or `g`. Default: without limit.
        pub max_size: Option<String>,
        /// How many files are kept. Default: 1.
        #[builder(into)]
        pub max_file: Option<f64>,
        /// Whether older files are compressed. Default false.
        pub compress: Option<bool>,
    }
}

/// Output goes to JSON files on the instance.
#[derive(Clone, Debug)]
pub struct JsonFileLogDriver(JsonFileLogDriverProps);

impl JsonFileLogDriver {
    /// A driver.
    ///
    /// # Errors
    /// When a number is out of range.
    pub fn new(props: JsonFileLogDriverProps) -> Result<Self> {
        if props.max_file.is_some_and(|n| n < 0.0 && longshore_core::token::number_token(n).is_none()) {
            return Err(Error::new("MustBePositiveInteger", "`maxFile` must be a positive integer."));
        }
        Ok(Self(props))
    }
}

impl ILogDriver for JsonFileLogDriver {
    // Quirk(cdk): json-file-tag. The tag is not among the options.
    fn bind(&self, _: &dyn Construct, _: &ContainerDefinition) -> Result<LogDriverConfig> {
        let p = &self.0;
        Ok(config(
            "json-file",
            texts(
                [("max-size", p.max_size.clone()), ("max-file", number(p.max_file)), ("compress", flag(p.compress))]
                    .into_iter()
                    .chain(p.base_options().skip(1)),
            ),
        ))
    }
}

/// Output is thrown away.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoneLogDriver;

impl NoneLogDriver {
    /// The driver.
    pub fn new() -> Self {
        Self
    }
}

impl ILogDriver for NoneLogDriver {
    fn bind(&self, _: &dyn Construct, _: &ContainerDefinition) -> Result<LogDriverConfig> {
        Ok(LogDriverConfig { log_driver: "none".into(), options: None, secret_options: None })
    }
}

/// The form of messages to Splunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SplunkLogFormat {
    /// Text in an object.
    Inline,
    /// Objects as they are.
    Json,
    /// Text with tags and attributes before it.
    Raw,
}

crate::props::enum_texts! { SplunkLogFormat { Inline => "inline", Json => "json", Raw => "raw", } }

driver_props! {
    /// Options of a [`SplunkLogDriver`].
    #[derive(Clone, Builder)]
    #[builder(on(String, into))]
    pub struct SplunkLogDriverProps {
        /// The token of the event collector.
        pub secret_token: Secret,
        /// Where the event collector is.
        pub url: String,
        /// The source of events.
        pub source: Option<String>,
        /// The source's type.
        pub source_type: Option<String>,
        /// The index of events.
        pub index: Option<String>,
        /// The path of the root certificate.
        pub ca_path: Option<String>,
        /// The name that the certificate has. Default: the host of the URL.
        pub ca_name: Option<String>,
        /// `true` where the certificate is not verified.
        pub insecure_skip_verify: Option<String>,
        /// The form of messages. Default: inline.
        pub format: Option<SplunkLogFormat>,
        /// Whether the connection is tried at the start. Default true.
        pub verify_connection: Option<bool>,
        /// Whether messages are compressed. Default false.
        pub gzip: Option<bool>,
        /// How much messages are compressed, -1 to 9. Default: -1, as gzip does.
        #[builder(into)]
        pub gzip_level: Option<f64>,
    }
}

/// Output goes to Splunk.
#[derive(Clone)]
pub struct SplunkLogDriver(SplunkLogDriverProps);

impl SplunkLogDriver {
    /// A driver.
    ///
    /// # Errors
    /// When a number is out of range.
    pub fn new(props: SplunkLogDriverProps) -> Result<Self> {
        ensure_in_range(props.gzip_level, -1.0, 9.0)?;
        Ok(Self(props))
    }
}

impl ILogDriver for SplunkLogDriver {
    fn bind(&self, _: &dyn Construct, container: &ContainerDefinition) -> Result<LogDriverConfig> {
        let p = &self.0;
        let options = texts(
            [
                ("splunk-url", Some(p.url.clone())),
                ("splunk-source", p.source.clone()),
                ("splunk-sourcetype", p.source_type.clone()),
                ("splunk-index", p.index.clone()),
                ("splunk-capath", p.ca_path.clone()),
                ("splunk-caname", p.ca_name.clone()),
                ("splunk-insecureskipverify", p.insecure_skip_verify.clone()),
                ("splunk-format", p.format.map(|f| f.to_string())),
                ("splunk-verify-connection", flag(p.verify_connection)),
                ("splunk-gzip", flag(p.gzip)),
                ("splunk-gzip-level", number(p.gzip_level)),
            ]
            .into_iter()
            .chain(p.base_options()),
        );
        let token = secret_options([(&"splunk-token".to_owned(), &p.secret_token)], container.task_definition())?;
        Ok(LogDriverConfig { secret_options: Some(token), ..config("splunk", options) })
    }
}

driver_props! {
    /// Options of a [`SyslogLogDriver`].
    #[derive(Clone, Debug, Default, Builder)]
    #[builder(on(String, into))]
    pub struct SyslogLogDriverProps {
        /// Where syslog is, as `tcp://host:port`, `udp:`, `tcp+tls:`, `unix:` or `unixgram:`. Default: on the instance.
        pub address: Option<String>,
        /// The facility, its number or name.
        pub facility: Option<String>,
        /// The path of the certificates that are trusted; with TLS only.
        pub tls_ca_cert: Option<String>,
        /// The path of the certificate; with TLS only.
        pub tls_cert: Option<String>,
        /// The path of the key; with TLS only.
        pub tls_key: Option<String>,
        /// Whether the certificate is not verified; with TLS only. Default false.
        pub tls_skip_verify: Option<bool>,
        /// The form of messages, such as `rfc5424`. Default: the local one, without a host.
        pub format: Option<String>,
    }
}

/// Output goes to syslog.
#[derive(Clone, Debug)]
pub struct SyslogLogDriver(SyslogLogDriverProps);

impl SyslogLogDriver {
    /// A driver.
    pub fn new(props: SyslogLogDriverProps) -> Self {
        Self(props)
    }
}

impl ILogDriver for SyslogLogDriver {
    fn bind(&self, _: &dyn Construct, _: &ContainerDefinition) -> Result<LogDriverConfig> {
        let p = &self.0;
        Ok(config(
            "syslog",
            texts(
                [
                    ("syslog-address", p.address.clone()),
                    ("syslog-facility", p.facility.clone()),
                    ("syslog-tls-ca-cert", p.tls_ca_cert.clone()),
                    ("syslog-tls-cert", p.tls_cert.clone()),
                    ("syslog-tls-key", p.tls_key.clone()),
                    ("syslog-tls-skip-verify", flag(p.tls_skip_verify)),
                    ("syslog-format", p.format.clone()),
                ]
                .into_iter()
                .chain(p.base_options()),
            ),
        ))
    }
}

driver_props! {
    /// Options of a [`FireLensLogDriver`].
    #[derive(Clone, Default, Builder)]
    #[builder(on(String, into))]
    pub struct FireLensLogDriverProps {
        /// Options of the plugin that output goes to.
        pub options: Option<LogOptions>,
        /// Options that are read from secrets.
        pub secret_options: Option<IndexMap<String, Secret>>,
    }
}

/// Output goes through a container with Fluent Bit or Fluentd.
#[derive(Clone)]
pub struct FireLensLogDriver(FireLensLogDriverProps);

impl FireLensLogDriver {
    /// A driver.
    pub fn new(props: FireLensLogDriverProps) -> Self {
        Self(props)
    }
}

impl ILogDriver for FireLensLogDriver {
    // Quirk(cdk): firelens-common-options. Tag, labels and environment are not among the options.
    fn bind(&self, _: &dyn Construct, container: &ContainerDefinition) -> Result<LogDriverConfig> {
        let secrets = self.0.secret_options.as_ref();
        Ok(LogDriverConfig {
            log_driver: "awsfirelens".into(),
            options: self.0.options.clone(),
            secret_options: secrets.map(|s| secret_options(s, container.task_definition())).transpose()?,
        })
    }
}

/// Options of a [`GenericLogDriver`].
#[derive(Clone, Default, Builder)]
#[builder(on(String, into))]
pub struct GenericLogDriverProps {
    /// The driver.
    pub log_driver: String,
    /// The driver's options.
    pub options: Option<LogOptions>,
    /// Options that are read from secrets.
    pub secret_options: Option<IndexMap<String, Secret>>,
}

/// Output goes to any driver that docker has.
#[derive(Clone)]
pub struct GenericLogDriver(GenericLogDriverProps);

impl GenericLogDriver {
    /// A driver.
    pub fn new(props: GenericLogDriverProps) -> Self {
        Self(props)
    }
}

impl ILogDriver for GenericLogDriver {
    fn bind(&self, _: &dyn Construct, container: &ContainerDefinition) -> Result<LogDriverConfig> {
        let secrets = self.0.secret_options.as_ref();
        Ok(LogDriverConfig {
            log_driver: self.0.log_driver.clone(),
            options: Some(self.0.options.clone().unwrap_or_default()),
            secret_options: secrets.map(|s| secret_options(s, container.task_definition())).transpose()?,
        })
    }
}

fn config(driver: &str, options: LogOptions) -> LogDriverConfig {
    LogDriverConfig { log_driver: driver.to_owned(), options: Some(options), secret_options: None }
}

fn seconds(duration: Option<Duration>) -> Result<Option<String>> {
    duration.map(|d| d.to_seconds().map(|s| s.to_string())).transpose()
}
