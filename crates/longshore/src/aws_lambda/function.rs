//! Functions: owned by a stack, or existing ones.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use base64::Engine as _;
use indexmap::IndexMap;
use longshore_core::annotations::Annotations;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Fn as CfnFn;
use longshore_core::names;
use longshore_core::object;
use longshore_core::resource::{ResourceBase, ResourceEnvironment};
use longshore_core::stack::Stack;
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, feature_flags};

use super::logging::logging_config;
use super::permission::Caller;
use super::{Architecture, FunctionProps, Permission, Tracing};
use crate::aws_cloudwatch::{Metric, MetricOptions, Stats, with_statistic};
use crate::aws_iam::{
    AddToResourcePolicyResult, Grant, GrantWithResourceOptions, IGrantable, IResourceWithPolicy, ManagedPolicy,
    PolicyStatement, PrincipalRef, Role, RoleRef, ServicePrincipal, UnknownPrincipal,
};
use crate::aws_logs::{LogGroup, LogGroupProps, LogGroupRef};
use crate::aws_sqs::{Queue, QueueProps, QueueRef};

const INVOKE: &str = "lambda:InvokeFunction";
/// Whether functions get a log group of their own in the template.
const MANAGED_LOG_GROUP: &str = "@aws-cdk/aws-lambda:useCdkManagedLogGroup";

/// What is known of an existing function.
#[derive(Clone, Default)]
pub struct FunctionAttributes {
    /// The ARN.
    pub function_arn: String,
    /// The role that the function runs as.
    pub role: Option<RoleRef>,
    /// Whether the function is in the stack's account and region, so that permissions can be added to it. Default: if the
    /// ARN has the stack's account.
    pub same_environment: Option<bool>,
    /// Whether permissions that cannot be added are taken to be there. Default false.
    pub skip_permissions: bool,
}

/// A function, whoever owns it.
pub trait IFunction: Construct + IGrantable {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn function_arn(&self) -> String;

    /// The name.
    fn function_name(&self) -> String;

    /// The role that the function runs as, where it is known.
    fn role(&self) -> Option<&RoleRef>;

    /// The construct that permissions to call the function are added to.
    fn permissions_node(&self) -> Node {
        self.node().clone()
    }

    /// What the permissions of a function are kept in.
    fn permissions(&self) -> &FunctionPermissions;

    /// The ARNs that a principal's policy names to allow calls: of the function and of its versions.
    fn resource_arns_for_grant_invoke(&self) -> Vec<String> {
        vec![self.function_arn(), format!("{}:*", self.function_arn())]
    }

    /// Adds a statement to the policy of the function's role; nothing happens where the role is not known.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn add_to_role_policy(&self, statement: PolicyStatement) -> Result<()> {
        if let Some(role) = self.role() {
            role.add_to_principal_policy(&statement)?;
        }
        Ok(())
    }

    /// Lets a principal do something with the function; nothing happens where the function is not in the stack's account.
    ///
    /// # Errors
    /// When the principal is of a kind that permissions cannot name, or the id is taken.
    fn add_permission(&self, id: &str, permission: Permission) -> Result<()> {
        self.permissions().add(self.base(), &self.function_arn(), id, permission)
    }

    /// A metric of the function.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        let dimensions = [("FunctionName".to_owned(), self.function_name())].into();
        Metric::of_service("AWS/Lambda", metric_name, dimensions, options)?.attach_to(self.node())
    }

    /// How often calls are refused because too many run.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_throttles(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("Throttles", with_statistic(options, Stats::SUM))
    }

    /// How often the function is called.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_invocations(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("Invocations", with_statistic(options, Stats::SUM))
    }

    /// How often the function fails.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_errors(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("Errors", with_statistic(options, Stats::SUM))
    }

    /// How long the function runs, in milliseconds.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_duration(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("Duration", with_statistic(options, Stats::AVERAGE))
    }

    /// Allows a principal to call the function: by its own policy, else by a permission of the function.
    ///
    /// # Errors
    /// When neither can be made.
    fn grant_invoke(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        let principal = grantee.grant_principal();
        let key: Value = object! {
            "principal" => principal.describe(),
            "conditions" => principal.policy_fragment()?.conditions,
        }
        .into();
        let id = format!("Invoke{}", base64_of_hash(&key.to_json(0)));
        if let Some(granted) = self.permissions().granted.borrow().get(&id) {
            return Ok(granted.clone());
        }
        let resource = FunctionPolicy {
            base: self.base(),
            permissions: self.permissions(),
            arn: self.function_arn(),
            id: &id,
            principal,
        };
        let granted = Grant::add_to_principal_or_resource(GrantWithResourceOptions {
            grantee,
            actions: vec![INVOKE.to_owned()],
            resource_arns: self.resource_arns_for_grant_invoke(),
            conditions: Object::new(),
            resource: &resource,
            resource_self_arns: None,
        })?;
        self.permissions().granted.borrow_mut().insert(id, granted.clone());
        Ok(granted)
    }
}

fn base64_of_hash(text: &str) -> String {
    let hex = names::sha256_hex(text.as_bytes());
    let bytes: Vec<u8> = hex
        .as_bytes()
        .chunks(2)
        .filter_map(|pair| std::str::from_utf8(pair).ok().and_then(|p| u8::from_str_radix(p, 16).ok()))
        .collect();
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

/// What a function's permissions are made with.
pub struct FunctionPermissions {
    can_create: bool,
    skip: bool,
    granted: RefCell<HashMap<String, Grant>>,
}

impl FunctionPermissions {
    fn new(can_create: bool, skip: bool) -> Self {
        Self { can_create, skip, granted: RefCell::default() }
    }

    fn add(&self, base: &ResourceBase, arn: &str, id: &str, permission: Permission) -> Result<()> {
        if !self.can_create {
            if !self.skip {
                let (env, stack) = (base.env(), base.stack());
                Annotations::of(base.node()).add_warning_v2(
                    "UnclearLambdaEnvironment",
                    &format!(
                        "addPermission() has no effect on a Lambda Function with region={}, account={}, in a Stack with region={}, account={}. Suppress this warning if this is is intentional, or pass sameEnvironment=true to fromFunctionAttributes() if you would like to add the permissions.",
                        env.region,
                        env.account,
                        stack.region(),
                        stack.account()
                    ),
                );
            }
            return Ok(());
        }
        let caller = Caller::of(base.node(), &permission.principal)?;
        CfnResource::l1(
            permission.scope.as_ref().unwrap_or(base.node()),
            id,
            "AWS::Lambda::Permission",
            object! {
                "Action" => permission.action.unwrap_or_else(|| INVOKE.to_owned()),
                // A principal that is an organization is everybody in it.
                "Principal" => if caller.organization_id.is_some() { "*".into() } else { caller.principal },
                "FunctionName" => arn,
                "EventSourceToken" => permission.event_source_token,
                "SourceAccount" => permission.source_account.or(caller.source_account),
                "SourceArn" => permission.source_arn.or(caller.source_arn),
                "PrincipalOrgID" => permission.organization_id.or(caller.organization_id),
            },
        )?;
        Ok(())
    }
}

/// A function as something whose policy a grant is added to.
struct FunctionPolicy<'a> {
    base: &'a ResourceBase,
    permissions: &'a FunctionPermissions,
    arn: String,
    id: &'a str,
    principal: PrincipalRef,
}

impl Construct for FunctionPolicy<'_> {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IResourceWithPolicy for FunctionPolicy<'_> {
    fn add_to_resource_policy(&self, _: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        let permission = Permission::invoke(&self.principal);
        self.permissions.add(self.base, &self.arn, self.id, permission)?;
        let made = self.node().try_find_child(self.id);
        if made.is_none() && !self.permissions.skip {
            bail!(
                self.base.node(),
                "CannotModifyLambdaPermission",
                "Cannot modify permission to lambda function. Function is either imported or $LATEST version.\n\
                 If the function is imported from the same account use `fromFunctionAttributes()` API with the `sameEnvironment` flag.\n\
                 If the function is imported from a different account and already has the correct permissions use `fromFunctionAttributes()` API with the `skipPermissions` flag."
            );
        }
        Ok(AddToResourcePolicyResult {
            statement_added: true,
            policy_dependable: made.as_ref().map(|n| Dependable::of(n)),
        })
    }

    fn env(&self) -> ResourceEnvironment {
        self.base.env().clone()
    }
}

/// A handle of any function.
pub type FunctionRef = Rc<dyn IFunction>;

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
    dead_letter_queue: Option<QueueRef>,
    log_group: Option<LogGroupRef>,
}

impl Function {
    /// Adds a function to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: FunctionProps) -> Result<Self> {
        let name = props.function_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id.as_ref(), "aws-cdk-lib.aws_lambda.Function", name)?;
        let node = base.node().clone();
        props.check(&node)?;
        let role = match &props.role {
            Some(role) => role.clone(),
            None => RoleRef::from(
                &Role::builder(&node, "ServiceRole")
                    .assumed_by(ServicePrincipal::new("lambda.amazonaws.com"))
                    .managed_policies(vec![ManagedPolicy::from_aws_managed_policy_name(
                        "service-role/AWSLambdaBasicExecutionRole",
                    )])
                    .build()?,
            ),
        };
        for statement in props.initial_policy.iter().flatten() {
            role.add_to_principal_policy(statement)?;
        }
        let code = props.code.bind(&node)?;
        props.check_code(&node, &code)?;
        let environment = Rc::new(RefCell::new(props.environment.clone().unwrap_or_default()));
        let dead_letters = DeadLetters::of(&node, &props, &role)?;
        let tracing = tracing_config(&props, &role)?;
        let variables = Rc::clone(&environment);
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::Lambda::Function",
            object! {
                "FunctionName" => base.physical_name(),
                "Description" => props.description.clone(),
                "Code" => code.code,
                "Handler" => (!code.image).then(|| props.handler.clone()),
                "Timeout" => props.timeout.map(Duration::to_seconds).transpose()?,
                "PackageType" => code.image.then_some("Image"),
                "Runtime" => (!code.image).then(|| props.runtime.name().to_owned()),
                "Role" => role.role_arn(),
                "Environment" => Lazy::uncached(move |_| {
                    let variables = variables.borrow();
                    Ok(if variables.is_empty() {
                        Value::Undefined
                    } else {
                        object! {"Variables" => variables.clone()}.into()
                    })
                }),
                "MemorySize" => props.memory_size,
                "EphemeralStorage" => props.ephemeral_storage_size
                    .map(|s| s.to_mebibytes().map(|size| object! {"Size" => size}))
                    .transpose()?,
                "DeadLetterConfig" => dead_letters.arn.map(|arn| object! {"TargetArn" => arn}),
                "ReservedConcurrentExecutions" => props.reserved_concurrent_executions,
                "ImageConfig" => code.image_config,
                "KmsKeyArn" => props.environment_encryption.as_ref().map(|k| k.key_arn().to_owned()),
                "Architectures" => props.architecture.as_ref().map(|a| vec![a.name().to_owned()]),
                "LoggingConfig" => logging_config(&node, &props)?,
                "TracingConfig" => tracing,
            },
        )?;
        resource.node().add_dependency(&[&role]);
        props.code.bind_to_resource(&resource);
        let mut log_group = props.log_group.clone();
        let name = base.name_attribute(resource.ref_());
        if log_group.is_none() && feature_flags::enabled(&node, MANAGED_LOG_GROUP) {
            let log_group_name = Some(format!("/aws/lambda/{name}").into());
            let made = LogGroup::new(&node, "LogGroup", LogGroupProps { log_group_name, ..Default::default() })?;
            log_group = Some((&made).into());
        }
        Ok(Self(Rc::new(Owned {
            base,
            resource,
            role,
            permissions: FunctionPermissions::new(true, false),
            environment,
            architecture: props.architecture.unwrap_or(Architecture::X86_64),
            dead_letter_queue: dead_letters.queue,
            log_group,
        })))
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
        self.0.log_group.as_ref()
    }

    /// An existing function by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_function_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        arn: impl Into<String>,
    ) -> Result<FunctionRef> {
        Self::from_function_attributes(scope, id, FunctionAttributes { function_arn: arn.into(), ..Default::default() })
    }

    /// An existing function of the stack's account and region, by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_function_name(scope: &dyn Construct, id: impl AsRef<str>, name: &str) -> Result<FunctionRef> {
        let attributes = FunctionAttributes {
            function_arn: Stack::of(scope)?.format_arn(function_arn(name))?,
            same_environment: Some(true),
            ..Default::default()
        };
        Self::from_function_attributes(scope, id, attributes)
    }

    /// An existing function of which more is known.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_function_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: FunctionAttributes,
    ) -> Result<FunctionRef> {
        let arn = attributes.function_arn;
        let name = CfnFn::select(6, &CfnFn::split(":", &arn, None)?);
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_lambda.FunctionBase", Some(&arn))?;
        let name = name.map_err(|e: Error| e.with_path(base.node().path()))?;
        let (own, theirs) = (base.stack().account(), &base.env().account);
        let same_account = !str_is_unresolved(own) && !str_is_unresolved(theirs) && own == theirs;
        let can_create = attributes.same_environment.unwrap_or(same_account);
        let permissions = FunctionPermissions::new(can_create, attributes.skip_permissions);
        Ok(Rc::new(Imported { base, arn, name, role: attributes.role, permissions }))
    }
}

fn function_arn(name: &str) -> ArnComponents {
    ArnComponents {
        service: "lambda".into(),
        resource: "function".into(),
        resource_name: Some(name.to_owned()),
        arn_format: ArnFormat::ColonResourceName,
        ..Default::default()
    }
}

#[derive(Default)]
struct DeadLetters {
    arn: Option<String>,
    queue: Option<QueueRef>,
}

impl DeadLetters {
    fn of(at: &Node, props: &FunctionProps, role: &RoleRef) -> Result<Self> {
        let (queue, topic) = (props.dead_letter_queue.clone(), &props.dead_letter_topic);
        let enabled = props.dead_letter_queue_enabled;
        if queue.is_some() && enabled == Some(false) {
            bail!(
                at,
                "DeadLetterQueueDisabled",
                "deadLetterQueue defined but deadLetterQueueEnabled explicitly set to false"
            );
        }
        if topic.is_some() && (queue.is_some() || enabled.is_some()) {
            bail!(
                at,
                "DeadLetterQueueDeadLetter",
                "deadLetterQueue and deadLetterTopic cannot be specified together at the same time"
            );
        }
        let allow = |action: &str, arn: &str| {
            role.add_to_principal_policy(&PolicyStatement::builder().action(action).resource(arn).build()?)
        };
        if let Some(topic) = topic {
            let arn = topic.topic_arn();
            allow("sns:Publish", &arn)?;
            return Ok(Self { arn: Some(arn), queue: None });
        }
        let queue = match queue {
            Some(queue) => queue,
            None if enabled == Some(true) => {
                let retention_period = Some(Duration::days(14));
                let props = QueueProps { retention_period, ..Default::default() };
                QueueRef::from(&Queue::new(at, "DeadLetterQueue", props)?)
            }
            None => return Ok(Self::default()),
        };
        let arn = queue.queue_arn();
        allow("sqs:SendMessage", &arn)?;
        Ok(Self { arn: Some(arn), queue: Some(queue) })
    }
}

fn tracing_config(props: &FunctionProps, role: &RoleRef) -> Result<Option<Object>> {
    let mode = match props.tracing {
        None | Some(Tracing::Disabled) => return Ok(None),
        Some(Tracing::Active) => "Active",
        Some(Tracing::PassThrough) => "PassThrough",
    };
    role.add_to_principal_policy(
        &PolicyStatement::builder()
            .actions(["xray:PutTraceSegments", "xray:PutTelemetryRecords"])
            .resource("*")
            .build()?,
    )?;
    Ok(Some(object! {"Mode" => mode}))
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
}

impl From<&Function> for FunctionRef {
    fn from(function: &Function) -> Self {
        Rc::new(function.clone())
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
    role: Option<RoleRef>,
    permissions: FunctionPermissions,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IGrantable for Imported {
    fn grant_principal(&self) -> PrincipalRef {
        match &self.role {
            Some(role) => role.grant_principal(),
            None => UnknownPrincipal::new(self).into(),
        }
    }
}

impl IFunction for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn function_arn(&self) -> String {
        self.arn.clone()
    }

    fn function_name(&self) -> String {
        self.name.clone()
    }

    fn role(&self) -> Option<&RoleRef> {
        self.role.as_ref()
    }

    fn permissions(&self) -> &FunctionPermissions {
        &self.permissions
    }
}
