//! Functions that a stack owns.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::Value;
use longshore_core::{array, bail, feature_flags, object};

use super::dead_letters::{DeadLetters, tracing_config};
use super::function_hash::{RECOGNIZE_LAYER_VERSION, function_hash, sort_layers};
use super::function_vpc::network;
use super::logging::logging_config;
use super::{
    AdotLambdaExecWrapper, Alias, AliasOptions, AliasProps, Architecture, EventInvokeConfigOptions,
    FunctionPermissions, FunctionProps, FunctionRef, IFunction, LayerVersion, LayerVersionRef, RecursiveLoop, Runtime,
    RuntimeFamily, RuntimeManagementMode, TenancyConfig, Version, VersionOptions, VersionProps, VersionRef,
};
use crate::aws_ec2::{Connections, ConnectionsProps, IConnectable};
use crate::aws_iam::{IGrantable, ManagedPolicy, PrincipalRef, Role, RoleRef, ServicePrincipal};
use crate::aws_logs::{LogGroup, LogGroupProps, LogGroupRef, LogRetention, LogRetentionProps};
use crate::aws_sns::TopicRef;
use crate::aws_sqs::QueueRef;

/// Whether functions get a log group of their own in the template.
const MANAGED_LOG_GROUP: &str = "@aws-cdk/aws-lambda:useCdkManagedLogGroup";

/// A function; clones are the same.
#[derive(Clone)]
pub struct Function(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    role: RoleRef,
    permissions: FunctionPermissions,
    environment: Rc<RefCell<IndexMap<String, String>>>,
    architecture: Architecture,
    runtime: Runtime,
    timeout: Option<Duration>,
    dead_letter_queue: Option<QueueRef>,
    dead_letter_topic: Option<TopicRef>,
    log_group: OnceCell<LogGroupRef>,
    connections: Option<Connections>,
    layers: Layers,
    current: RefCell<Option<Version>>,
    /// Whether there is a current version, which wants variables to be sorted.
    versioned: Rc<Cell<bool>>,
    version_options: Option<VersionOptions>,
    tenancy_config: Option<TenancyConfig>,
    hash_mixins: Rc<RefCell<String>>,
}

/// The layers of a function, in the order they were added.
pub(super) type Layers = Rc<RefCell<Vec<LayerVersionRef>>>;

/// Variables that Lambda sets itself.
// Source: Lambda, "Defined runtime environment variables".
const RESERVED: [&str; 18] = [
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
    "AWS_DEFAULT_REGION",
    "AWS_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_LAMBDA_RUNTIME_API",
    "LAMBDA_TASK_ROOT",
    "LAMBDA_RUNTIME_DIR",
];

fn check_variables(at: &dyn Construct, variables: &IndexMap<String, String>) -> Result<()> {
    if let Some(key) = variables.keys().find(|k| RESERVED.contains(&k.as_str())) {
        bail!(
            at,
            "ReservedEnvironmentVariable",
            "{key} environment variable is reserved by the lambda runtime and can not be set manually. See https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html"
        );
    }
    Ok(())
}

impl Function {
    pub(super) fn make(scope: &dyn Construct, id: &str, props: FunctionProps) -> Result<Self> {
        let name = props.function_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_lambda.Function", name)?;
        let node = base.node().clone();
        props.check(&node)?;
        let role = match &props.role {
            Some(role) => role.clone(),
            None => execution_role(&node, &props)?,
        };
        if let Some(system) = &props.filesystem {
            system.allow(&node, &role)?;
        }
        for statement in props.initial_policy.iter().flatten() {
            role.add_to_principal_policy(statement)?;
        }
        let code = props.code.bind(&node)?;
        props.check_code(&node, &code)?;
        let variables = props.environment.clone().unwrap_or_default();
        check_variables(&node, &variables)?;
        let environment = Rc::new(RefCell::new(variables));
        let dead_letters = DeadLetters::of(&node, &props, &role)?;
        props.check_storage(&node)?;
        let layers = Layers::default();
        let versioned = Rc::new(Cell::new(false));
        let network = network(&node, &props)?;
        let (vpc_config, connections) = network.map_or((None, None), |(config, c)| (Some(config), Some(c)));
        let durable = props.durable_config.map(|durable| durable.render(&node)).transpose()?;
        let snap_start = props.snap_start(&node)?;
        let mut properties = object! {
            "FunctionName" => base.physical_name(),
            "Description" => props.description.clone(),
            "Code" => code.code,
            "Layers" => render_layers(&node, &layers),
            "Handler" => (!code.image).then(|| props.handler.clone()),
            "Timeout" => props.timeout.map(Duration::to_seconds).transpose()?,
            "PackageType" => code.image.then_some("Image"),
            "Runtime" => (!code.image).then(|| props.runtime.name().to_owned()),
            "Role" => role.role_arn(),
            "Environment" => render_variables(&node, &environment, &versioned),
            "MemorySize" => props.memory_size,
            "EphemeralStorage" => props.ephemeral_storage_size
                .map(|s| s.to_mebibytes().map(|size| object! {"Size" => size}))
                .transpose()?,
            "VpcConfig" => vpc_config,
            "DeadLetterConfig" => dead_letters.arn.map(|arn| object! {"TargetArn" => arn}),
            "ReservedConcurrentExecutions" => props.reserved_concurrent_executions,
            "ImageConfig" => code.image_config,
            "KmsKeyArn" => props.environment_encryption.as_ref().map(|k| k.key_arn().to_owned()),
            "FileSystemConfigs" => props.filesystem.as_ref().map(|f| array![f.render()]),
            "CodeSigningConfigArn" => props.code_signing_config.as_ref().map(|c| c.code_signing_config_arn()),
            "Architectures" => props.architecture.as_ref().map(|a| vec![a.name().to_owned()]),
            "RuntimeManagementConfig" => props.runtime_management_mode.as_ref().map(RuntimeManagementMode::render),
            "TenancyConfig" => props.tenancy_config.map(|t| t.tenancy_config_property()),
            "DurableConfig" => durable,
            "SnapStart" => snap_start,
            "LoggingConfig" => logging_config(&node, &props)?,
            "RecursiveLoop" => props.recursive_loop.map(RecursiveLoop::as_str),
        };
        if props.tracing.is_some() || props.adot_instrumentation.is_some() {
            // A role of the function's own gets what tracing needs after everything else.
            properties.insert("TracingConfig".into(), Value::from(tracing_config(&props, &role)?));
        }
        let resource = CfnResource::l1(&node, "Resource", "AWS::Lambda::Function", properties)?;
        resource.node().add_dependency(&[&role]);
        let function = Self(Rc::new(Owned {
            log_group: OnceCell::new(),
            base,
            resource,
            role,
            permissions: FunctionPermissions::new(true, false),
            environment,
            architecture: props.architecture.clone().unwrap_or(Architecture::X86_64),
            runtime: props.runtime.clone(),
            timeout: props.timeout,
            dead_letter_queue: dead_letters.queue,
            dead_letter_topic: dead_letters.topic,
            connections,
            layers,
            current: RefCell::default(),
            versioned,
            tenancy_config: props.tenancy_config,
            version_options: props.current_version_options.clone(),
            hash_mixins: Rc::default(),
        }));
        function.finish(&props)?;
        Ok(function)
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// Sets an environment variable.
    pub fn add_environment(&self, key: impl Into<String>, value: impl Into<String>) {
        self.0.environment.borrow_mut().insert(key.into(), value.into());
    }

    /// The instruction set.
    pub fn architecture(&self) -> &Architecture {
        &self.0.architecture
    }

    /// The queue for events that could not be handled.
    pub fn dead_letter_queue(&self) -> Option<&QueueRef> {
        self.0.dead_letter_queue.as_ref()
    }

    /// Where logs go; none where Lambda makes the group.
    pub fn log_group(&self) -> Option<&LogGroupRef> {
        self.0.log_group.get()
    }

    /// What the function runs on.
    pub fn runtime(&self) -> Runtime {
        self.0.runtime.clone()
    }

    /// How long a call may take. Default: as Lambda says.
    pub fn timeout(&self) -> Option<Duration> {
        self.0.timeout
    }

    /// The topic for events that could not be handled.
    pub fn dead_letter_topic(&self) -> Option<TopicRef> {
        self.0.dead_letter_topic.clone()
    }

    /// The connections of the function.
    ///
    /// # Errors
    /// When it is in no VPC.
    pub fn connections(&self) -> Result<Connections> {
        match &self.0.connections {
            Some(connections) => Ok(connections.clone()),
            None => bail!(
                self,
                "OnlyVpcAssociatedLambdaFunctionsHaveSecurityGroups",
                "Only VPC-associated Lambda Functions have security groups to manage. Supply the \"vpc\" parameter when creating the Lambda, or \"securityGroupId\" when importing it."
            ),
        }
    }

    /// Adds layers, of which a function has five at most.
    ///
    /// # Errors
    /// When there are too many, or one of them is not for the function's runtime.
    pub fn add_layers(&self, layers: Vec<LayerVersionRef>) -> Result<()> {
        for layer in layers {
            if self.0.layers.borrow().len() == 5 {
                bail!(self, "MaxLayersExceeded", "Unable to add layer: this lambda function already uses 5 layers.");
            }
            let ours = self.0.runtime.name();
            if let Some(theirs) = layer.compatible_runtimes()
                && !theirs.iter().any(|r| r.name() == ours)
            {
                let names: Vec<&str> = theirs.iter().map(Runtime::name).collect();
                bail!(
                    self,
                    "IncompatibleLayerRuntime",
                    "This lambda function uses a runtime that is incompatible with this layer ({ours} is not in [{}])",
                    names.join(", ")
                );
            }
            self.0.layers.borrow_mut().push(layer);
        }
        Ok(())
    }

    /// The version of the function as it is, whose logical id follows what the function is made of.
    ///
    /// # Errors
    /// When the version cannot be made.
    pub fn current_version(&self) -> Result<Version> {
        if let Some(known) = self.0.current.borrow().clone() {
            return Ok(known);
        }
        self.0.permissions.warn_of_versions(self);
        let options = self.0.version_options.clone().unwrap_or_default();
        let version = Version::new(self, "CurrentVersion", VersionProps::of(self.into(), options))?;
        let resource = version.resource().clone();
        let original = match self.0.base.stack().resolve(Value::from(resource.logical_id()))? {
            Value::String(id) => id,
            _ => String::new(),
        };
        let (of, layers, mixins) = (self.0.resource.clone(), Rc::clone(&self.0.layers), Rc::clone(&self.0.hash_mixins));
        let id = Lazy::any(move || {
            let hash = function_hash(&of, &layers.borrow(), &mixins.borrow())?;
            // Source: CloudFormation quotas, logical ids of 255 characters.
            let start = original.len().saturating_sub(255 - 32);
            Ok(format!("{}{hash}", &original[start..]).into())
        });
        resource.override_logical_id(id.to_string())?;
        self.0.versioned.set(true);
        *self.0.current.borrow_mut() = Some(version.clone());
        Ok(version)
    }

    /// Has the logical id of the current version follow something else, too.
    ///
    /// # Errors
    /// When it is not known before deployment.
    pub fn invalidate_version_based_on(&self, x: &str) -> Result<()> {
        if str_is_unresolved(x) {
            bail!(
                self,
                "InvalidateVersionUnresolvedToken",
                "invalidateVersionOn: input may not contain unresolved tokens"
            );
        }
        self.0.hash_mixins.borrow_mut().push_str(x);
        Ok(())
    }

    /// Adds an alias of the current version.
    ///
    /// # Errors
    /// When an option is not valid, or there is such an alias.
    pub fn add_alias(&self, alias_name: &str, options: AliasOptions) -> Result<Alias> {
        let version = VersionRef::from(&self.current_version()?);
        Alias::new(self, format!("Alias{alias_name}"), AliasProps::of(alias_name, version, options))
    }

    /// What comes once the function is there.
    fn finish(&self, props: &FunctionProps) -> Result<()> {
        let node = self.node();
        if let Some(layers) = &props.layers {
            if self.0.runtime.is_image() {
                bail!(
                    node,
                    "LayersNotSupportedForContainerImage",
                    "Layers are not supported for container image functions"
                );
            }
            self.add_layers(layers.clone())?;
        }
        for source in props.events.iter().flatten() {
            self.add_event_source(&**source)?;
        }
        if let Some(group) = self.group_of(props)? {
            self.0.log_group.get_or_init(|| group);
        }
        props.code.bind_to_resource(&self.0.resource, "Code")?;
        if props.on_failure.is_some()
            || props.on_success.is_some()
            || props.max_event_age.is_some()
            || props.retry_attempts.is_some()
        {
            self.configure_async_invoke(EventInvokeConfigOptions {
                on_failure: props.on_failure.clone(),
                on_success: props.on_success.clone(),
                max_event_age: props.max_event_age,
                retry_attempts: props.retry_attempts,
            })?;
        }
        if let Some(system) = &props.filesystem {
            let Some(connections) = &self.0.connections else {
                bail!(node, "FilesystemRequiresVpc", "Cannot configure 'filesystem' without configuring a VPC.");
            };
            system.wait_for(node, &self.0.resource, connections);
        }
        self.add_insights(props)?;
        self.add_adot(props)?;
        if let Some(extension) = &props.params_and_secrets {
            let (arn, variables) = extension.bind(self)?;
            self.add_layers(vec![LayerVersion::from_layer_version_arn(node, "ParamsAndSecretsLayer", arn)?])?;
            for (name, value) in variables {
                self.add_environment(name, value);
            }
        }
        Ok(())
    }

    fn add_insights(&self, props: &FunctionProps) -> Result<()> {
        let Some(version) = &props.insights_version else { return Ok(()) };
        if !self.0.runtime.is_image() {
            let arn = version.bind(self)?;
            self.add_layers(vec![LayerVersion::from_layer_version_arn(self, "LambdaInsightsLayer", arn)?])?;
        }
        let policy = ManagedPolicy::from_aws_managed_policy_name("CloudWatchLambdaInsightsExecutionRolePolicy");
        self.0.role.add_managed_policy(policy);
        Ok(())
    }

    fn add_adot(&self, props: &FunctionProps) -> Result<()> {
        let Some(adot) = &props.adot_instrumentation else { return Ok(()) };
        let runtime = &self.0.runtime;
        if runtime.is_image() {
            bail!(
                self,
                "AdotLayerContainerImageIncompatible",
                "ADOT Lambda layer can't be configured with container image package type"
            );
        }
        if *runtime == Runtime::GO_1_X {
            bail!(self, "AdotGoRuntimeNotSupported", "Runtime go1.x is not supported by the ADOT Lambda Go SDK");
        }
        let python = runtime.family() == Some(RuntimeFamily::Python);
        if python && adot.exec_wrapper != AdotLambdaExecWrapper::InstrumentHandler {
            bail!(
                self,
                "AdotPythonHandlerWrapperRequired",
                "Python Adot Lambda layer requires AdotLambdaExecWrapper.INSTRUMENT_HANDLER"
            );
        }
        let arn = adot.layer_version.bind(self)?;
        self.add_layers(vec![LayerVersion::from_layer_version_arn(self, "AdotLayer", arn)?])?;
        self.add_environment("AWS_LAMBDA_EXEC_WRAPPER", adot.exec_wrapper.as_str());
        Ok(())
    }

    /// The log group that is given or made, if it is known.
    fn group_of(&self, props: &FunctionProps) -> Result<Option<LogGroupRef>> {
        let node = self.node();
        let managed = feature_flags::enabled(node, MANAGED_LOG_GROUP);
        if props.log_removal_policy.is_some() {
            if props.log_group.is_some() {
                bail!(
                    node,
                    "ConflictingLogPolicyOptions",
                    "Cannot use `logRemovalPolicy` and `logGroup` together. Please set the removal policy on the logGroup directly"
                );
            }
            if managed {
                bail!(
                    node,
                    "LogRemovalPolicyFeatureFlagConflict",
                    "Cannot use `logRemovalPolicy` and `@aws-cdk/aws-lambda:useCdkManagedLogGroup` flag together. Please set the removal policy on the automatically created log group directly"
                );
            }
        }
        let name = format!("/aws/lambda/{}", self.function_name());
        if let Some(retention) = props.log_retention {
            if props.log_group.is_some() {
                bail!(node, "LogRetentionLogGroupConflict", "CDK does not support setting logRetention and logGroup");
            }
            let made = LogRetention::new(
                node,
                "LogRetention",
                LogRetentionProps {
                    log_group_name: name,
                    log_group_region: None,
                    retention,
                    role: props.log_retention_role.clone(),
                    log_retention_retry_options: props.log_retention_retry_options.clone(),
                    removal_policy: props.log_removal_policy,
                },
            )?;
            return Ok(Some((&LogGroup::from_log_group_arn(node, "LogGroup", made.log_group_arn())?).into()));
        }
        if props.log_group.is_none() && managed {
            let log_group_name = Some(name.into());
            let made = LogGroup::new(node, "LogGroup", LogGroupProps { log_group_name, ..Default::default() })?;
            return Ok(Some((&made).into()));
        }
        Ok(props.log_group.clone())
    }
}

pub(super) fn function_arn(name: &str) -> ArnComponents {
    ArnComponents {
        service: "lambda".into(),
        resource: "function".into(),
        resource_name: Some(name.to_owned()),
        arn_format: ArnFormat::ColonResourceName,
        ..Default::default()
    }
}

fn execution_role(node: &Node, props: &FunctionProps) -> Result<RoleRef> {
    let policy = |name: &str| ManagedPolicy::from_aws_managed_policy_name(&format!("service-role/{name}"));
    let basic = match props.durable_config {
        Some(_) => "AWSLambdaBasicDurableExecutionRolePolicy",
        None => "AWSLambdaBasicExecutionRole",
    };
    let mut policies = vec![policy(basic)];
    if props.vpc.is_some() {
        policies.push(policy("AWSLambdaVPCAccessExecutionRole"));
    }
    let role = Role::builder(node, "ServiceRole")
        .assumed_by(ServicePrincipal::new("lambda.amazonaws.com"))
        .managed_policies(policies)
        .build()?;
    Ok(RoleRef::from(&role))
}

/// The layers' ARNs, known when all of them are.
fn render_layers(node: &Node, layers: &Layers) -> Value {
    let (node, layers) = (node.clone(), Rc::clone(layers));
    Lazy::uncached(move |_| {
        let mut all = layers.borrow().clone();
        if feature_flags::enabled(&node, RECOGNIZE_LAYER_VERSION) {
            sort_layers(&mut all);
        }
        let arns: Vec<String> = all.iter().map(|l| l.layer_version_arn()).collect();
        Ok(Value::from(arns).or_undefined_if_empty())
    })
    .into()
}

fn render_variables(node: &Node, variables: &Rc<RefCell<IndexMap<String, String>>>, sorted: &Rc<Cell<bool>>) -> Value {
    let (node, variables, sorted) = (node.clone(), Rc::clone(variables), Rc::clone(sorted));
    Lazy::uncached(move |_| {
        let mut variables = variables.borrow().clone();
        // A name that is not allowed and came later is refused here.
        check_variables(&node, &variables)?;
        if variables.is_empty() {
            return Ok(Value::Undefined);
        }
        if sorted.get() {
            variables.sort_by(|a, _, b, _| a.encode_utf16().cmp(b.encode_utf16()));
        }
        Ok(object! {"Variables" => variables}.into())
    })
    .into()
}

impl Construct for Function {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IGrantable for Function {
    fn grant_principal(&self) -> PrincipalRef {
        self.0.role.grant_principal()
    }
}

impl IFunction for Function {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn function_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("Arn"), function_arn)
    }

    fn function_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.ref_())
    }

    fn role(&self) -> Option<&RoleRef> {
        Some(&self.0.role)
    }

    fn permissions(&self) -> &FunctionPermissions {
        &self.0.permissions
    }

    fn as_function(&self) -> &dyn IFunction {
        self
    }

    fn to_ref(&self) -> FunctionRef {
        self.into()
    }

    fn edge_problem(&self) -> Option<String> {
        let variables = self.0.environment.borrow();
        let names: Vec<&str> = variables.keys().map(String::as_str).collect();
        (!names.is_empty()).then(|| {
            format!(
                "The function {} contains environment variables [{}] and is not compatible with Lambda@Edge. Environment variables can be marked for removal when used in Lambda@Edge by setting the 'removeInEdge' property in the 'addEnvironment()' API.",
                self.node().path(),
                names.join(",")
            )
        })
    }

    fn architecture(&self) -> Architecture {
        self.0.architecture.clone()
    }

    fn tenancy_config(&self) -> Option<TenancyConfig> {
        self.0.tenancy_config
    }

    fn is_bound_to_vpc(&self) -> bool {
        self.0.connections.is_some()
    }
}

// Differs(cdk): function-without-connections. A function that is in no VPC has connections that do nothing, where others
// ask for them; the CDK fails.
impl IConnectable for Function {
    fn connections(&self) -> Connections {
        Function::connections(self).unwrap_or_else(|_| Connections::new(ConnectionsProps::default()))
    }
}

impl From<&Function> for FunctionRef {
    fn from(function: &Function) -> Self {
        Rc::new(function.clone())
    }
}
