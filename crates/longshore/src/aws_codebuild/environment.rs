//! What builds run in, and the variables they see.

use indexmap::IndexMap;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::token::{Fragment, TokenComparison, compare_strings, fragments, str_is_unresolved};
use longshore_core::value::{Object, Value, js_key_order, js_number};

use super::{BuildImageRef, FleetRef, IProject};
use crate::aws_ec2::SecurityGroupRef;
use crate::aws_iam::PolicyStatement;
use crate::aws_s3::BucketRef;

/// How much a build gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComputeType {
    /// `BUILD_GENERAL1_SMALL`
    Small,
    /// `BUILD_GENERAL1_MEDIUM`
    Medium,
    /// `BUILD_GENERAL1_LARGE`
    Large,
    /// `BUILD_GENERAL1_XLARGE`
    XLarge,
    /// `BUILD_GENERAL1_2XLARGE`
    X2Large,
    /// A function with 1 GB.
    Lambda1Gb,
    /// A function with 2 GB.
    Lambda2Gb,
    /// A function with 4 GB.
    Lambda4Gb,
    /// A function with 8 GB.
    Lambda8Gb,
    /// A function with 10 GB.
    Lambda10Gb,
    /// As much as the attributes of a fleet say.
    AttributeBased,
    /// As much as the instance type of a fleet has.
    CustomInstanceType,
}

impl ComputeType {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Small => "BUILD_GENERAL1_SMALL",
            Self::Medium => "BUILD_GENERAL1_MEDIUM",
            Self::Large => "BUILD_GENERAL1_LARGE",
            Self::XLarge => "BUILD_GENERAL1_XLARGE",
            Self::X2Large => "BUILD_GENERAL1_2XLARGE",
            Self::Lambda1Gb => "BUILD_LAMBDA_1GB",
            Self::Lambda2Gb => "BUILD_LAMBDA_2GB",
            Self::Lambda4Gb => "BUILD_LAMBDA_4GB",
            Self::Lambda8Gb => "BUILD_LAMBDA_8GB",
            Self::Lambda10Gb => "BUILD_LAMBDA_10GB",
            Self::AttributeBased => "ATTRIBUTE_BASED_COMPUTE",
            Self::CustomInstanceType => "CUSTOM_INSTANCE_TYPE",
        }
    }

    /// Whether builds run as functions.
    pub(super) fn is_lambda(self) -> bool {
        self.as_str().starts_with("BUILD_LAMBDA")
    }
}

/// How much the server that builds images gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DockerServerComputeType {
    /// `BUILD_GENERAL1_SMALL`
    Small,
    /// `BUILD_GENERAL1_MEDIUM`
    Medium,
    /// `BUILD_GENERAL1_LARGE`
    Large,
    /// `BUILD_GENERAL1_XLARGE`
    XLarge,
    /// `BUILD_GENERAL1_2XLARGE`
    X2Large,
    /// `ATTRIBUTE_BASED_COMPUTE`
    AttributeBasedCompute,
    /// `BUILD_LAMBDA_10GB`
    BuildLambda10Gb,
    /// `BUILD_LAMBDA_1GB`
    BuildLambda1Gb,
    /// `BUILD_LAMBDA_2GB`
    BuildLambda2Gb,
    /// `BUILD_LAMBDA_4GB`
    BuildLambda4Gb,
    /// `BUILD_LAMBDA_8GB`
    BuildLambda8Gb,
    /// `CUSTOM_INSTANCE_TYPE`
    CustomInstanceType,
}

impl DockerServerComputeType {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Small => ComputeType::Small.as_str(),
            Self::Medium => ComputeType::Medium.as_str(),
            Self::Large => ComputeType::Large.as_str(),
            Self::XLarge => ComputeType::XLarge.as_str(),
            Self::X2Large => ComputeType::X2Large.as_str(),
            Self::AttributeBasedCompute => ComputeType::AttributeBased.as_str(),
            Self::BuildLambda10Gb => ComputeType::Lambda10Gb.as_str(),
            Self::BuildLambda1Gb => ComputeType::Lambda1Gb.as_str(),
            Self::BuildLambda2Gb => ComputeType::Lambda2Gb.as_str(),
            Self::BuildLambda4Gb => ComputeType::Lambda4Gb.as_str(),
            Self::BuildLambda8Gb => ComputeType::Lambda8Gb.as_str(),
            Self::CustomInstanceType => ComputeType::CustomInstanceType.as_str(),
        }
    }
}

/// The kind of machines that a fleet has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnvironmentType {
    /// Linux containers on ARM.
    ArmContainer,
    /// Linux containers on x86-64.
    LinuxContainer,
    /// Linux containers with graphics processors.
    LinuxGpuContainer,
    /// Windows Server 2019 containers.
    WindowsServer2019Container,
    /// Windows Server 2022 containers.
    WindowsServer2022Container,
    /// macOS on ARM.
    MacArm,
    /// Linux instances on x86-64.
    LinuxEc2,
    /// Linux instances on ARM.
    ArmEc2,
    /// Windows instances.
    WindowsEc2,
}

impl EnvironmentType {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::ArmContainer => "ARM_CONTAINER",
            Self::LinuxContainer => "LINUX_CONTAINER",
            Self::LinuxGpuContainer => "LINUX_GPU_CONTAINER",
            Self::WindowsServer2019Container => "WINDOWS_SERVER_2019_CONTAINER",
            Self::WindowsServer2022Container => "WINDOWS_SERVER_2022_CONTAINER",
            Self::MacArm => "MAC_ARM",
            Self::LinuxEc2 => "LINUX_EC2",
            Self::ArmEc2 => "ARM_EC2",
            Self::WindowsEc2 => "WINDOWS_EC2",
        }
    }
}

/// The kernel of the host that builds of Linux run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostKernel {
    /// Linux 4.
    LinuxKernel4,
    /// Linux 6.
    LinuxKernel6,
    /// The latest that CodeBuild has.
    LinuxKernelLatest,
}

impl HostKernel {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::LinuxKernel4 => "LINUX_KERNEL_4",
            Self::LinuxKernel6 => "LINUX_KERNEL_6",
            Self::LinuxKernelLatest => "LINUX_KERNEL_LATEST",
        }
    }
}

/// A certificate for servers that certify themselves.
#[derive(Clone)]
pub struct BuildEnvironmentCertificate {
    /// The bucket.
    pub bucket: BucketRef,
    /// The key of a PEM file.
    pub object_key: String,
}

/// The server that builds images for a build.
#[derive(Clone)]
pub struct DockerServerOptions {
    /// How much it gets.
    pub compute_type: DockerServerComputeType,
    /// Its security groups, at most 5; builds reach it at port 9876. Default: none.
    pub security_groups: Option<Vec<SecurityGroupRef>>,
}

/// What builds run in.
#[derive(Clone, Default)]
pub struct BuildEnvironment {
    /// The image. Default: [`super::LinuxBuildImage::STANDARD_7_0`].
    pub build_image: Option<BuildImageRef>,
    /// How much a build gets. Default: as the image says.
    pub compute_type: Option<ComputeType>,
    /// Whether builds can build images and are root of their host. Default false.
    pub privileged: Option<bool>,
    /// Variables that builds see.
    pub environment_variables: Option<IndexMap<String, BuildEnvironmentVariable>>,
    /// A certificate for servers that certify themselves.
    pub certificate: Option<BuildEnvironmentCertificate>,
    /// The fleet that builds run on. Default: machines on demand.
    pub fleet: Option<FleetRef>,
    /// The kernel of the host. Default: as CodeBuild has it.
    pub host_kernel: Option<HostKernel>,
    /// The server that builds images. Default: none.
    pub docker_server: Option<DockerServerOptions>,
}

impl std::fmt::Debug for BuildEnvironment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BuildEnvironment")
            .field("build_image", &self.build_image.as_ref().map(|i| i.image_id()))
            .field("compute_type", &self.compute_type)
            .field("privileged", &self.privileged)
            .field("environment_variables", &self.environment_variables)
            .finish_non_exhaustive()
    }
}

/// Where the value of a variable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuildEnvironmentVariableType {
    /// In the project itself, for everybody to read.
    Plaintext,
    /// In a parameter of Systems Manager, of which the value is the name.
    ParameterStore,
    /// In a secret of Secrets Manager, of which the value is the name or ARN, maybe with `:KEY:STAGE:VERSION`.
    SecretsManager,
}

impl BuildEnvironmentVariableType {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Plaintext => "PLAINTEXT",
            Self::ParameterStore => "PARAMETER_STORE",
            Self::SecretsManager => "SECRETS_MANAGER",
        }
    }
}

/// A variable that builds see.
#[derive(Clone, Debug, Default)]
pub struct BuildEnvironmentVariable {
    /// Where the value is. Default: in the project itself.
    pub r#type: Option<BuildEnvironmentVariableType>,
    /// The value, or the name of what has it.
    pub value: Value,
}

impl<V: Into<Value>> From<V> for BuildEnvironmentVariable {
    /// A variable in plain text.
    fn from(value: V) -> Self {
        Self { r#type: None, value: value.into() }
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::Undefined | Value::Null => None,
        Value::String(s) => Some(s.clone()),
        Value::Bool(b) => Some(b.to_string()),
        Value::Number(n) => Some(js_number(*n)),
        Value::Token(t) => Some(t.to_string()),
        Value::Array(items) => Some(items.iter().map(|i| text(i).unwrap_or_default()).collect::<Vec<_>>().join(",")),
        Value::Object(_) => Some("[object Object]".to_owned()),
    }
}

/// What a project has to be allowed for its variables.
#[derive(Default)]
struct Needed {
    parameters: Vec<String>,
    secrets: Vec<String>,
    keys: Vec<String>,
}

fn add_new(list: &mut Vec<String>, item: String) {
    if !list.contains(&item) {
        list.push(item);
    }
}

/// Writes variables as CodeBuild takes them, and allows a project to read them.
pub(super) fn serialize_env_variables(
    environment_variables: &IndexMap<String, BuildEnvironmentVariable>,
    validate_no_plain_text_secrets: bool,
    principal: Option<&dyn IProject>,
) -> Result<Vec<Object>> {
    let mut sorted: IndexMap<String, &BuildEnvironmentVariable> =
        environment_variables.iter().map(|(k, v)| (k.clone(), v)).collect();
    js_key_order(&mut sorted);
    let mut out = Vec::new();
    let mut needed = Needed::default();
    for (name, variable) in sorted {
        let value = text(&variable.value);
        let kind = variable.r#type.unwrap_or(BuildEnvironmentVariableType::Plaintext);
        out.push(object! {"name" => name.as_str(), "type" => kind.as_str(), "value" => value.clone()});
        let value = value.unwrap_or_default();
        if validate_no_plain_text_secrets && kind == BuildEnvironmentVariableType::Plaintext && holds_secret(&value) {
            return Err(Error::new(
                "PlaintextEnvironmentVariableContainsSecret",
                format!(
                    "Plaintext environment variable '{name}' contains a secret value! This means the value of this variable will be visible in plain text in the AWS Console. Please consider using CodeBuild's SecretsManager environment variables feature instead. If you'd like to continue with having this secret in the plaintext environment variables, please set the checkSecretsInPlainTextEnvVariables property to false"
                ),
            ));
        }
        let Some(principal) = principal else { continue };
        let stack = Stack::of(principal.node())?;
        match kind {
            BuildEnvironmentVariableType::Plaintext => {}
            BuildEnvironmentVariableType::ParameterStore => {
                needed.parameters.push(stack.format_arn(ArnComponents {
                    service: "ssm".into(),
                    resource: "parameter".into(),
                    resource_name: Some(value.strip_prefix('/').unwrap_or(&value).to_owned()),
                    ..Default::default()
                })?)
            }
            BuildEnvironmentVariableType::SecretsManager => needed.secret(&stack, &value)?,
        }
    }
    let Some(principal) = principal else { return Ok(out) };
    for (action, resources) in [
        ("ssm:GetParameters", needed.parameters),
        ("secretsmanager:GetSecretValue", needed.secrets),
        ("kms:Decrypt", needed.keys),
    ] {
        if !resources.is_empty() {
            let statement = PolicyStatement::builder().action(action).resources(resources).build()?;
            principal.grant_principal().add_to_principal_policy(&statement)?;
        }
    }
    Ok(out)
}

fn holds_secret(value: &str) -> bool {
    fragments(value).iter().any(|f| matches!(f, Fragment::Token(t) if t.resolvable().display_hint() == "SecretValue"))
}

impl Needed {
    fn secret(&mut self, stack: &Stack, value: &str) -> Result<()> {
        let any_key = |partition, account, region| {
            stack.format_arn(ArnComponents {
                service: "kms".into(),
                resource: "key".into(),
                resource_name: Some("*".into()),
                partition,
                account,
                region,
                ..Default::default()
            })
        };
        let secret = |name: String, partition, account, region| {
            stack.format_arn(ArnComponents {
                service: "secretsmanager".into(),
                resource: "secret".into(),
                resource_name: Some(name),
                arn_format: ArnFormat::ColonResourceName,
                partition,
                account,
                region,
            })
        };
        if value.starts_with("arn:") {
            let parts = stack.split_arn(value, ArnFormat::ColonResourceName)?;
            let Some(name) = parts.resource_name.filter(|n| !n.is_empty()) else {
                return Err(Error::new(
                    "SecretsManagerArnMissingSecretName",
                    format!("SecretManager ARN is missing the name of the secret: {value}"),
                ));
            };
            let name = name.split(':').next().unwrap_or_default();
            let arn = secret(format!("{name}*"), parts.partition.clone(), parts.account.clone(), parts.region.clone())?;
            add_new(&mut self.secrets, arn);
            // A secret of another account must be encrypted with a key that the account knows.
            let foreign = parts.account.as_deref().is_some_and(|account| {
                !account.is_empty() && compare_strings(account, stack.account()) == TokenComparison::Different
            });
            if foreign {
                add_new(&mut self.keys, any_key(parts.partition, parts.account, parts.region)?);
            }
        } else if str_is_unresolved(value) {
            let mut arn = before_colon(value);
            if let Some(theirs) = stack_of_reference(value)?
                && compare_strings(stack.account(), theirs.account()) == TokenComparison::Different
            {
                let (account, region) = (theirs.account().to_owned(), theirs.region().to_owned());
                add_new(&mut self.keys, any_key(Some(theirs.partition()), Some(account), Some(region))?);
                // The ARN of another account's secret is made of its name, without the characters that are added to it.
                arn.push_str("-??????");
            }
            add_new(&mut self.secrets, arn);
        } else {
            let name = value.split(':').next().unwrap_or_default();
            add_new(&mut self.secrets, secret(format!("{name}-??????"), None, None, None)?);
        }
        Ok(())
    }
}

/// What stands before the first colon.
// Quirk(cdk): secret-of-intrinsic. The text form of an intrinsic function has colons, so that its beginning is taken.
fn before_colon(value: &str) -> String {
    let mut out = String::new();
    for fragment in fragments(value) {
        let (text, shown) = match fragment {
            Fragment::Literal(text) => (text.clone(), text),
            Fragment::Token(token) => (token.to_string(), format!("${{Token[{}", token.resolvable().display_hint())),
        };
        if let Some((before, _)) = shown.split_once(':') {
            return out + before;
        }
        out.push_str(&text);
    }
    out
}

/// The stack of what the text refers to, if it refers to one thing.
fn stack_of_reference(value: &str) -> Result<Option<Stack>> {
    let tokens: Vec<_> = fragments(value)
        .into_iter()
        .filter_map(|f| match f {
            Fragment::Token(t) => Some(t),
            Fragment::Literal(_) => None,
        })
        .collect();
    let [token] = tokens.as_slice() else { return Ok(None) };
    let token = token.resolvable().mimics().unwrap_or(token);
    match token.resolvable().as_reference() {
        Some(reference) => Ok(Some(Stack::of(reference.target())?)),
        None => Ok(None),
    }
}
