//! Projects: owned by a stack, or existing ones.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::environment::serialize_env_variables;
use super::report_group::report_group_arn_components;
use super::source::{CODEPIPELINE, NO_SOURCE};
use super::{
    Artifacts, BatchBuildConfig, BuildEnvironment, BuildEnvironmentVariable, BuildImageRef, Cache, FileSystemLocation,
    IProject, ImagePullPrincipalType, LinuxBuildImage, LoggingOptions, ProjectProps, ProjectRef, Source,
};
use crate::aws_codestarnotifications::{INotificationRuleSource, NotificationRuleSourceConfig};
use crate::aws_ec2::Connections;
use crate::aws_iam::{
    IGrantable, IPrincipal as _, PolicyStatement, PrincipalRef, Role, RoleRef, ServicePrincipal, UnknownPrincipal,
};
use crate::aws_kms::KeyRef;
use crate::aws_s3::BucketRef;

const CODEBUILD: &str = "codebuild.amazonaws.com";

/// What a pipeline tells a project that it starts.
#[derive(Clone)]
pub struct BindToCodePipelineOptions {
    /// The bucket of the pipeline's artifacts.
    pub artifact_bucket: BucketRef,
}

/// A project; clones are the same.
#[derive(Clone)]
pub struct Project(Rc<Owned>);

type Values = Rc<RefCell<Vec<Value>>>;

struct Owned {
    base: ResourceBase,
    resource: OnceCell<CfnResource>,
    role: RoleRef,
    source: Source,
    build_image: BuildImageRef,
    secondary_sources: Values,
    secondary_source_versions: Values,
    secondary_artifacts: Values,
    file_system_locations: Values,
    encryption_key: Rc<RefCell<Option<KeyRef>>>,
    batch_role: Rc<RefCell<Option<RoleRef>>>,
    connections: RefCell<Option<Connections>>,
}

fn later(values: &Values) -> Value {
    let values = Rc::clone(values);
    Lazy::any(move || Ok(Value::Array(values.borrow().clone()).or_undefined_if_empty())).into()
}

impl Project {
    /// Adds a project to a stack.
    ///
    /// # Errors
    /// When a property is not valid, source or artifacts cannot be used, or the id is empty or taken.
    pub(super) fn make(scope: &dyn Construct, id: &str, props: ProjectProps) -> Result<Self> {
        let name = props.project_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_codebuild.Project", name)?;
        let node = base.node().clone();
        let role = match &props.role {
            Some(role) => role.clone(),
            None => RoleRef::from(
                &Role::builder(&node, "Role")
                    .role_name(PhysicalName::GenerateIfNeeded)
                    .assumed_by(ServicePrincipal::new(CODEBUILD))
                    .build()?,
            ),
        };
        let environment = props.environment.clone().unwrap_or_default();
        let project = Self(Rc::new(Owned {
            base,
            resource: OnceCell::new(),
            role,
            source: props.source.clone().unwrap_or_else(Source::none),
            build_image: environment.build_image.clone().unwrap_or_else(|| LinuxBuildImage::STANDARD_7_0.into()),
            secondary_sources: Rc::default(),
            secondary_source_versions: Rc::default(),
            secondary_artifacts: Rc::default(),
            file_system_locations: Rc::default(),
            encryption_key: Rc::default(),
            batch_role: Rc::default(),
            connections: RefCell::default(),
        }));
        project.build(&node, props, &environment)?;
        Ok(project)
    }

    fn build(&self, node: &Node, props: ProjectProps, environment: &BuildEnvironment) -> Result<()> {
        let me = &self.0;
        let mut source = me.source.bind(self, self)?;
        if props.badge == Some(true) && !me.source.badge_supported() {
            bail!(node, "BadgeSupportedSourceType", "Badge is not supported for source type {}", me.source.type_());
        }
        let artifacts = props.artifacts.clone().unwrap_or_else(|| {
            if me.source.type_() == CODEPIPELINE { Artifacts::code_pipeline() } else { Artifacts::none() }
        });
        let artifacts_config = artifacts.bind(self, self)?;
        let cache = props.cache.clone().unwrap_or_else(Cache::none);
        cache.bind(self)?;
        let immediate = props.build_spec.as_ref().is_some_and(|s| s.is_immediate());
        if me.source.type_() == NO_SOURCE && !immediate {
            bail!(
                node,
                "ProjectSSourceNosource",
                "If the Project's source is NoSource, you need to provide a concrete buildSpec"
            );
        }
        for source in props.secondary_sources.iter().flatten() {
            self.add_secondary_source(source)?;
        }
        for artifacts in props.secondary_artifacts.iter().flatten() {
            self.add_secondary_artifact(artifacts)?;
        }
        let kinds = (me.source.type_(), artifacts.type_());
        if (kinds.0 == CODEPIPELINE || kinds.1 == CODEPIPELINE) && kinds.0 != kinds.1 {
            bail!(node, "SourceArtifactsSetCodePipeline", "Both source and artifacts must be set to CodePipeline");
        }
        for location in props.file_system_locations.iter().flatten() {
            self.add_file_system_location(location)?;
        }
        if let Some(limit) = props.auto_retry_limit.filter(|limit| !(0..=10).contains(limit)) {
            bail!(node, "AutoRetryLimitValue", "autoRetryLimit must be a value between 0 and 10, got {limit}.");
        }
        if let Some(spec) = &props.build_spec {
            source.source_property.insert("BuildSpec".to_owned(), spec.to_build_spec(self)?.into());
        }
        let (key, batch_role) = (Rc::clone(&me.encryption_key), Rc::clone(&me.batch_role));
        let resource = CfnResource::l1(
            node,
            "Resource",
            "AWS::CodeBuild::Project",
            object! {
                "Description" => props.description.clone(),
                "Source" => source.source_property,
                "Artifacts" => artifacts_config.artifacts_property,
                "ServiceRole" => me.role.role_arn(),
                "Environment" => self.render_environment(environment, &props)?,
                "FileSystemLocations" => later(&me.file_system_locations),
                "EncryptionKey" => Lazy::any(move || {
                    Ok(key.borrow().as_ref().map_or_else(|| "alias/aws/s3".to_owned(), |k| k.key_arn().to_owned()).into())
                }),
                "BadgeEnabled" => props.badge,
                "Cache" => cache.render()?,
                "Name" => me.base.physical_name(),
                "TimeoutInMinutes" => props.timeout.map(|t| t.to_minutes()).transpose()?,
                "QueuedTimeoutInMinutes" => props.queued_timeout.map(|t| t.to_minutes()).transpose()?,
                "ConcurrentBuildLimit" => props.concurrent_build_limit,
                "SecondarySources" => later(&me.secondary_sources),
                "SecondarySourceVersions" => later(&me.secondary_source_versions),
                "SecondaryArtifacts" => later(&me.secondary_artifacts),
                "Triggers" => source.build_triggers,
                "SourceVersion" => source.source_version,
                "VpcConfig" => self.vpc_config(&props)?,
                "Visibility" => props.visibility.map(|v| v.as_str()),
                "LogsConfig" => props.logging.as_ref().map(|l| self.render_logging(l)).transpose()?,
                "BuildBatchConfig" => Lazy::any(move || {
                    Ok(batch_role.borrow().as_ref().map(|r| object! {"ServiceRole" => r.role_arn()}).into())
                }),
                "AutoRetryLimit" => props.auto_retry_limit,
            },
        )?;
        self.allow_vpc(&props, &resource, &me.role)?;
        me.resource.get_or_init(|| resource);
        self.add_permissions(&props)?;
        if let Some(key) = props.encryption_key {
            self.set_encryption_key(key)?;
        }
        me.build_image.bind(self, self)?;
        node.add_validation({
            let project = self.clone();
            move || project.problems()
        });
        Ok(())
    }

    pub(super) fn connections_cell(&self) -> &RefCell<Option<Connections>> {
        &self.0.connections
    }

    fn add_permissions(&self, props: &ProjectProps) -> Result<()> {
        let stack = Stack::of(self)?;
        let log_group = stack.format_arn(ArnComponents {
            service: "logs".into(),
            resource: "log-group".into(),
            resource_name: Some(format!("/aws/codebuild/{}", self.project_name())),
            arn_format: ArnFormat::ColonResourceName,
            ..Default::default()
        })?;
        let all_of_group = format!("{log_group}:*");
        let logs = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];
        self.add_to_role_policy(
            PolicyStatement::builder().resources([log_group, all_of_group]).actions(logs).build()?,
        )?;
        if props.grant_report_group_permissions != Some(false) {
            let reports = [
                "codebuild:CreateReportGroup",
                "codebuild:CreateReport",
                "codebuild:UpdateReport",
                "codebuild:BatchPutTestCases",
                "codebuild:BatchPutCodeCoverages",
            ];
            let groups = stack.format_arn(report_group_arn_components(&format!("{}-*", self.project_name())))?;
            self.add_to_role_policy(PolicyStatement::builder().actions(reports).resource(groups).build()?)?;
        }
        if props.ssm_session_permissions == Some(true) {
            let session = [
                "ssmmessages:CreateControlChannel",
                "ssmmessages:CreateDataChannel",
                "ssmmessages:OpenControlChannel",
                "ssmmessages:OpenDataChannel",
                "logs:DescribeLogGroups",
                "logs:CreateLogStream",
                "logs:PutLogEvents",
                "s3:GetEncryptionConfiguration",
                "s3:PutObject",
            ];
            self.add_to_role_policy(PolicyStatement::builder().actions(session).resource("*").build()?)?;
        }
        Ok(())
    }

    fn render_environment(&self, env: &BuildEnvironment, props: &ProjectProps) -> Result<Object> {
        let image = &self.0.build_image;
        let mut errors = image.validate(env);
        let lambda = image.is_lambda_build_image();
        if lambda {
            let refused = [
                (props.timeout.is_some(), "Cannot specify timeout for Lambda compute"),
                (props.queued_timeout.is_some(), "Cannot specify queuedTimeout for Lambda compute"),
                (props.cache.is_some(), "Cannot specify cache for Lambda compute"),
                (props.badge == Some(true), "Cannot enable badge for Lambda compute"),
            ];
            errors.extend(refused.into_iter().filter(|(given, _)| *given).map(|(_, text)| text.to_owned()));
        }
        if !errors.is_empty() {
            bail!(self, "InvalidCodeBuildEnvironment", "Invalid CodeBuild environment: {}", errors.join("\n"));
        }
        let by_code_build = image.image_pull_principal_type() == Some(ImagePullPrincipalType::Codebuild);
        let by_role = !lambda && !by_code_build;
        if let Some(repository) = image.repository() {
            if by_role {
                repository.grant_pull(self)?;
            } else {
                repository.add_to_resource_policy(
                    PolicyStatement::builder()
                        .principal(ServicePrincipal::new(CODEBUILD))
                        .actions(["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage", "ecr:BatchCheckLayerAvailability"])
                        .sid("CodeBuild")
                        .build()?,
                )?;
            }
        }
        let secret = image.secrets_manager_credentials();
        if let (true, Some(secret)) = (by_role, &secret) {
            secret.grant_read(self)?;
        }
        let fleet = match &env.fleet {
            Some(fleet) => {
                let arn = fleet.fleet_arn();
                if str_is_unresolved(&arn) {
                    let kind = fleet.environment_type()?.as_str();
                    if image.type_() != kind {
                        bail!(
                            self,
                            "EnvironmentTypeFleet",
                            "The environment type of the fleet ({kind}) must match the environment type of the build image ({})",
                            image.type_()
                        );
                    }
                }
                Some(object! {"FleetArn" => arn})
            }
            None => None,
        };
        let mut variables: IndexMap<String, BuildEnvironmentVariable> = IndexMap::new();
        variables.extend(env.environment_variables.clone().into_iter().flatten());
        variables.extend(props.environment_variables.clone().into_iter().flatten());
        let check = props.check_secrets_in_plain_text_env_variables.unwrap_or(true);
        let variables = if variables.is_empty() {
            Value::Undefined
        } else {
            let written = serialize_env_variables(&variables, check, Some(self))?;
            let named = |v: &Object, key: &str| v.get(key).cloned().unwrap_or_default();
            written
                .iter()
                .map(|v| {
                    object! {"Name" => named(v, "name"), "Type" => named(v, "type"), "Value" => named(v, "value")}
                })
                .collect::<Vec<_>>()
                .into()
        };
        Ok(object! {
            "Type" => image.type_(),
            "Image" => image.image_id(),
            "ImagePullCredentialsType" =>
                (!lambda).then_some(if by_code_build { "CODEBUILD" } else { "SERVICE_ROLE" }),
            "RegistryCredential" => secret.map(|secret| object! {
                "CredentialProvider" => "SECRETS_MANAGER",
                "Credential" => secret.secret_full_arn().unwrap_or_else(|| secret.secret_name()),
            }),
            "Certificate" => env.certificate.as_ref().map(|c| c.bucket.arn_for_objects(&c.object_key)),
            "PrivilegedMode" => env.privileged.unwrap_or(false),
            "Fleet" => fleet,
            "HostKernel" => env.host_kernel.map(|k| k.as_str()),
            "ComputeType" => env.compute_type.unwrap_or_else(|| image.default_compute_type()).as_str(),
            "EnvironmentVariables" => variables,
            "DockerServer" => env.docker_server.as_ref().map(|d| object! {
                "ComputeType" => d.compute_type.as_str(),
                "SecurityGroupIds" => d
                    .security_groups
                    .as_ref()
                    .map(|groups| groups.iter().map(|group| group.security_group_id()).collect::<Vec<_>>()),
            }),
        })
    }

    fn render_logging(&self, logging: &LoggingOptions) -> Result<Object> {
        let status = |enabled: Option<bool>| if enabled.unwrap_or(true) { "ENABLED" } else { "DISABLED" };
        let s3 = match &logging.s3 {
            Some(s3) => {
                let name = s3.bucket.bucket_name();
                let location = match s3.prefix.as_deref().filter(|p| !p.is_empty()) {
                    Some(prefix) => format!("{name}/{prefix}"),
                    None => name,
                };
                s3.bucket.grant_write(self, "*")?;
                Some(object! {
                    "Status" => status(s3.enabled),
                    "Location" => location,
                    "EncryptionDisabled" => s3.encrypted.map(|e| !e),
                })
            }
            None => None,
        };
        let cloud_watch = match &logging.cloud_watch {
            Some(logs) => {
                if logs.enabled.unwrap_or(true) && logs.log_group.is_none() {
                    bail!(
                        self,
                        "SpecifyingLogGroupRequiredCloud",
                        "Specifying a LogGroup is required if CloudWatch logging for CodeBuild is enabled"
                    );
                }
                if let Some(group) = &logs.log_group {
                    group.grant_write(self)?;
                }
                Some(object! {
                    "Status" => status(logs.enabled),
                    "GroupName" => logs.log_group.as_ref().map(|g| g.log_group_name()),
                    "StreamName" => logs.prefix.clone(),
                })
            }
            None => None,
        };
        Ok(object! {"S3Logs" => s3, "CloudWatchLogs" => cloud_watch})
    }

    fn problems(&self) -> Vec<String> {
        let me = &self.0;
        let mut out = Vec::new();
        if me.source.type_() == CODEPIPELINE {
            if !me.secondary_sources.borrow().is_empty() {
                out.push("A Project with a CodePipeline Source cannot have secondary sources. Use the CodeBuild Pipeline Actions' `extraInputs` property instead".to_owned());
            }
            if !me.secondary_artifacts.borrow().is_empty() {
                out.push("A Project with a CodePipeline Source cannot have secondary artifacts. Use the CodeBuild Pipeline Actions' `outputs` property instead".to_owned());
            }
        }
        out
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        self.0.resource.get().expect("invariant: a project that was made has its resource")
    }

    /// Adds a source besides the first.
    ///
    /// # Errors
    /// When it has no identifier, or cannot be used.
    pub fn add_secondary_source(&self, secondary_source: &Source) -> Result<()> {
        let Some(identifier) = secondary_source.identifier().filter(|i| !i.is_empty()) else {
            bail!(
                self,
                "IdentifierAttributeMandatorySecondarySources",
                "The identifier attribute is mandatory for secondary sources"
            );
        };
        let config = secondary_source.bind(self, self)?;
        self.0.secondary_sources.borrow_mut().push(config.source_property.into());
        if let Some(version) = config.source_version.filter(|v| !v.is_empty()) {
            let version = object! {"SourceIdentifier" => identifier, "SourceVersion" => version};
            self.0.secondary_source_versions.borrow_mut().push(version.into());
        }
        Ok(())
    }

    /// Adds a file system that builds see.
    ///
    /// # Errors
    /// When it cannot be used.
    pub fn add_file_system_location(&self, file_system_location: &FileSystemLocation) -> Result<()> {
        let config = file_system_location.bind(self, self)?;
        self.0.file_system_locations.borrow_mut().push(config.location.into());
        Ok(())
    }

    /// Adds artifacts besides the first.
    ///
    /// # Errors
    /// When they have no identifier, or cannot be used.
    pub fn add_secondary_artifact(&self, secondary_artifact: &Artifacts) -> Result<()> {
        if secondary_artifact.identifier().is_none_or(|i| i.is_empty()) {
            bail!(
                self,
                "IdentifierAttributeMandatorySecondaryArtifacts",
                "The identifier attribute is mandatory for secondary artifacts"
            );
        }
        let config = secondary_artifact.bind(self, self)?;
        self.0.secondary_artifacts.borrow_mut().push(config.artifacts_property.into());
        Ok(())
    }

    /// Has the project use the key of a pipeline's artifacts, unless it has a key or could not name that one.
    ///
    /// # Errors
    /// When the key's policy cannot be changed.
    pub fn bind_to_code_pipeline(&self, _scope: &dyn Construct, options: BindToCodePipelineOptions) -> Result<()> {
        let Some(key) = options.artifact_bucket.encryption_key() else { return Ok(()) };
        if self.0.encryption_key.borrow().is_some() {
            return Ok(());
        }
        if let Some(key) = key.key().filter(|k| k.node().class() == "aws-cdk-lib.aws_kms.Key") {
            let (theirs, ours) = (Stack::of(key.node())?, Stack::of(self)?);
            if theirs.account() != ours.account() || theirs.region() != ours.region() {
                return Ok(());
            }
        }
        self.set_encryption_key(key.clone())
    }

    fn set_encryption_key(&self, key: KeyRef) -> Result<()> {
        *self.0.encryption_key.borrow_mut() = Some(key.clone());
        if let Some(key) = key.key() {
            key.grant_encrypt_decrypt(self)?;
        }
        Ok(())
    }

    /// Writes variables as CodeBuild takes them, and allows a project to read those that are elsewhere.
    ///
    /// # Errors
    /// When there is a secret in plain text and that is to be refused, or the ARN of a secret has no name.
    pub fn serialize_env_variables(
        environment_variables: &IndexMap<String, BuildEnvironmentVariable>,
        validate_no_plain_text_secrets: bool,
        principal: Option<&dyn IProject>,
    ) -> Result<Vec<Object>> {
        serialize_env_variables(environment_variables, validate_no_plain_text_secrets, principal)
    }

    /// An existing project by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_project_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        project_arn: impl Into<String>,
    ) -> Result<ProjectRef> {
        let arn = project_arn.into();
        let parts =
            ArnComponents::split(&arn, ArnFormat::SlashResourceName).map_err(|e| e.with_path(scope.node().path()))?;
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", parts.account, parts.region)?;
        Ok(Rc::new(Imported { base, arn, name: parts.resource_name.unwrap_or_default() }))
    }

    /// An existing project of the stack's account and region, by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_project_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        project_name: impl Into<String>,
    ) -> Result<ProjectRef> {
        let name = project_name.into();
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", None, None)?;
        let arn = base.stack().format_arn(project_arn_components(&name))?;
        Ok(Rc::new(Imported { base, arn, name }))
    }
}

fn project_arn_components(name: &str) -> ArnComponents {
    ArnComponents {
        service: "codebuild".into(),
        resource: "project".into(),
        resource_name: Some(name.to_owned()),
        ..Default::default()
    }
}

impl Construct for Project {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IGrantable for Project {
    fn grant_principal(&self) -> PrincipalRef {
        self.0.role.grant_principal()
    }
}

impl INotificationRuleSource for Project {
    fn bind_as_notification_rule_source(&self, _: &dyn Construct) -> Result<NotificationRuleSourceConfig> {
        Ok(NotificationRuleSourceConfig { source_arn: self.project_arn() })
    }
}

impl IProject for Project {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn project_arn(&self) -> String {
        self.0.base.arn_attribute(self.resource().att("Arn"), project_arn_components)
    }

    fn project_name(&self) -> String {
        self.0.base.name_attribute(self.resource().ref_())
    }

    fn role(&self) -> Option<&RoleRef> {
        Some(&self.0.role)
    }

    fn enable_batch_builds(&self) -> Result<Option<BatchBuildConfig>> {
        let known = self.0.batch_role.borrow().clone();
        if let Some(role) = known {
            return Ok(Some(BatchBuildConfig { role }));
        }
        let role = Role::builder(self, "BatchServiceRole").assumed_by(ServicePrincipal::new(CODEBUILD)).build()?;
        let project = self.clone();
        let arn = Lazy::string(move || project.project_arn());
        let actions = ["codebuild:StartBuild", "codebuild:StopBuild", "codebuild:RetryBuild"];
        role.add_to_principal_policy(&PolicyStatement::builder().resource(arn).actions(actions).build()?)?;
        let role = RoleRef::from(&role);
        *self.0.batch_role.borrow_mut() = Some(role.clone());
        Ok(Some(BatchBuildConfig { role }))
    }

    fn as_project(&self) -> Option<&Project> {
        Some(self)
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IGrantable for Imported {
    fn grant_principal(&self) -> PrincipalRef {
        PrincipalRef::new(UnknownPrincipal::new(self))
    }
}

impl INotificationRuleSource for Imported {
    fn bind_as_notification_rule_source(&self, _: &dyn Construct) -> Result<NotificationRuleSourceConfig> {
        Ok(NotificationRuleSourceConfig { source_arn: self.arn.clone() })
    }
}

impl IProject for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn project_arn(&self) -> String {
        self.arn.clone()
    }

    fn project_name(&self) -> String {
        self.name.clone()
    }

    fn role(&self) -> Option<&RoleRef> {
        None
    }
}
