//! Containers that the output of others goes through.

use std::ops::Deref;

use bon::Builder;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::Object;
use longshore_core::{bail, object};

use super::{
    AwsLogDriver, AwsLogDriverProps, ContainerDefinition, ContainerDefinitionOptions, ContainerDefinitionProps,
    ContainerImage, LogDriverConfig, TaskDefinition,
};
use crate::aws_iam::PolicyStatement;
use crate::aws_ssm::StringParameter;
use crate::props::constructor;

/// The program that output goes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirelensLogRouterType {
    /// Fluent Bit
    Fluentbit,
    /// Fluentd
    Fluentd,
}

crate::props::enum_texts! { FirelensLogRouterType { Fluentbit => "fluentbit", Fluentd => "fluentd", } }

/// Where a configuration file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirelensConfigFileType {
    /// In a bucket.
    S3,
    /// In the image.
    File,
}

crate::props::enum_texts! { FirelensConfigFileType { S3 => "s3", File => "file", } }

/// Options of the program that output goes through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
pub struct FirelensOptions {
    /// Whether messages tell of task and container. Default true.
    pub enable_ecs_log_metadata: Option<bool>,
    /// Where the configuration file is.
    pub config_file_type: Option<FirelensConfigFileType>,
    /// The ARN or the path of the configuration file.
    #[builder(into)]
    pub config_file_value: Option<String>,
}

/// The program that output goes through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirelensConfig {
    /// Which one it is.
    pub r#type: FirelensLogRouterType,
    /// Its options.
    pub options: Option<FirelensOptions>,
}

impl FirelensConfig {
    /// A program with its defaults.
    pub fn new(r#type: FirelensLogRouterType) -> Self {
        Self { r#type, options: None }
    }

    pub(super) fn render(&self) -> Object {
        object! {
            "Type" => self.r#type,
            "Options" => self.options.as_ref().map(|o| {
                let file = o.config_file_value.as_ref();
                object! {
                    "enable-ecs-log-metadata" => o.enable_ecs_log_metadata.unwrap_or(false).to_string(),
                    "config-file-type" => file.and(o.config_file_type),
                    "config-file-value" => file.cloned(),
                }
            }),
        }
    }
}

/// A container that output goes through.
#[derive(Clone)]
pub struct FirelensLogRouterDefinitionOptions {
    /// What the container is made of.
    pub options: ContainerDefinitionOptions,
    /// The program.
    pub firelens_config: FirelensConfig,
}

/// A container that output goes through, of a task definition.
#[derive(Clone)]
pub struct FirelensLogRouterProps {
    /// The task definition.
    pub task_definition: TaskDefinition,
    /// What the container is made of.
    pub options: ContainerDefinitionOptions,
    /// The program.
    pub firelens_config: FirelensConfig,
}

/// A container that the output of others goes through; derefs to [`ContainerDefinition`].
#[derive(Clone)]
pub struct FirelensLogRouter {
    container: ContainerDefinition,
    firelens_config: FirelensConfig,
}

constructor!(FirelensLogRouter, FirelensLogRouterProps);

impl FirelensLogRouter {
    /// Adds a container that output goes through.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: FirelensLogRouterProps) -> Result<Self> {
        let FirelensLogRouterProps { task_definition, options, firelens_config } = props;
        let task = task_definition.clone();
        let container = ContainerDefinition::new(scope, id, ContainerDefinitionProps { task_definition, options })?;
        container.node().set_class("aws-cdk-lib.aws_ecs.FirelensLogRouter");
        let firelens_config = checked(firelens_config, &container, &task)?;
        container.set_firelens(firelens_config.clone());
        Ok(Self { container, firelens_config })
    }

    /// The program.
    pub fn firelens_config(&self) -> &FirelensConfig {
        &self.firelens_config
    }
}

/// Completes the options, and allows the agent to read the configuration file.
fn checked(config: FirelensConfig, at: &ContainerDefinition, task: &TaskDefinition) -> Result<FirelensConfig> {
    let Some(options) = config.options else { return Ok(config) };
    let file = options.config_file_value.filter(|f| !f.is_empty());
    if file.is_some() != options.config_file_type.is_some() {
        bail!(
            at,
            "ConfigFileMismatch",
            "configFileValue and configFileType must be set together to define a custom config source"
        );
    }
    let mut done = FirelensOptions {
        enable_ecs_log_metadata: Some(options.enable_ecs_log_metadata.unwrap_or(true)),
        ..Default::default()
    };
    if let Some(file) = file {
        let in_bucket = options.config_file_type == Some(FirelensConfigFileType::S3) && may_be_object(&file);
        if in_bucket {
            let bucket = file.split('/').next().unwrap_or_default().to_owned();
            for (action, resource) in [("s3:GetObject", file.clone()), ("s3:GetBucketLocation", bucket)] {
                task.add_to_execution_role_policy(
                    PolicyStatement::builder().action(action).resource(resource).build()?,
                )?;
            }
        }
        done.config_file_type = Some(if in_bucket { FirelensConfigFileType::S3 } else { FirelensConfigFileType::File });
        done.config_file_value = Some(file);
    }
    Ok(FirelensConfig { r#type: config.r#type, options: Some(done) })
}

/// Whether a text is the ARN of an object, or not known.
fn may_be_object(file: &str) -> bool {
    str_is_unresolved(file)
        || file.match_indices("arn:aws").any(|(i, _)| {
            let rest = file[i + "arn:aws".len()..].trim_start_matches(|c: char| c.is_ascii_alphabetic() || c == '-');
            rest.strip_prefix(":s3:::").is_some_and(|object| !object.is_empty())
        })
}

/// The image of Fluent Bit that AWS provides, by its tag, and what it needs to be pulled and to deliver.
///
/// # Errors
/// When a policy cannot be made.
pub fn obtain_default_fluent_bit_ecr_image(
    task: &TaskDefinition,
    config: Option<&LogDriverConfig>,
    image_tag: Option<&str>,
) -> Result<ContainerImage> {
    let allow = |actions: &[&str]| PolicyStatement::builder().actions(actions.iter().copied()).resource("*").build();
    task.add_to_execution_role_policy(allow(&[
        "ecr:GetAuthorizationToken",
        "ecr:BatchCheckLayerAvailability",
        "ecr:GetDownloadUrlForLayer",
        "ecr:BatchGetImage",
    ])?)?;
    let options = config.filter(|c| c.log_driver == "awsfirelens").and_then(|c| c.options.as_ref());
    match options.and_then(|o| o.get("Name")).map(String::as_str) {
        Some("cloudwatch") => {
            let mut actions =
                vec!["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"];
            if options.is_some_and(|o| o.contains_key("log_retention_days")) {
                actions.push("logs:PutRetentionPolicy");
            }
            task.add_to_task_role_policy(allow(&actions)?)?;
        }
        Some("firehose") => task.add_to_task_role_policy(allow(&["firehose:PutRecordBatch"])?)?,
        Some("kinesis") => task.add_to_task_role_policy(allow(&["kinesis:PutRecords"])?)?,
        _ => {}
    }
    let name = format!("/aws/service/aws-for-fluent-bit/{}", image_tag.unwrap_or("latest"));
    Ok(ContainerImage::from_registry(StringParameter::value_for_string_parameter(task, &name)?))
}

/// Adds the container that output goes through where no other was added.
pub(super) fn add_default(task: &TaskDefinition, config: &LogDriverConfig) -> Result<()> {
    let image = obtain_default_fluent_bit_ecr_image(task, Some(config), None)?;
    let logging = AwsLogDriver::new(AwsLogDriverProps { stream_prefix: "firelens".into(), ..Default::default() })?;
    task.add_firelens_log_router(
        "log-router",
        FirelensLogRouterDefinitionOptions {
            options: ContainerDefinitionOptions {
                logging: Some(logging.into()),
                memory_reservation_mib: Some(50.0),
                ..image.into()
            },
            firelens_config: FirelensConfig::new(FirelensLogRouterType::Fluentbit),
        },
    )?;
    Ok(())
}

impl Deref for FirelensLogRouter {
    type Target = ContainerDefinition;

    fn deref(&self) -> &ContainerDefinition {
        &self.container
    }
}

impl Construct for FirelensLogRouter {
    fn node(&self) -> &Node {
        self.container.node()
    }
}
