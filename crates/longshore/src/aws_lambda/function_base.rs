//! What all functions have, whoever owns them.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use base64::Engine as _;
use longshore_core::annotations::Annotations;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::Result;
use longshore_core::resource::{ResourceBase, ResourceEnvironment};
use longshore_core::value::{Object, Value};
use longshore_core::{bail, feature_flags, names, object};

use super::event_source_mapping::EventSourceMapping;
use super::permission::Caller;
use super::version::LatestVersion;
use super::{
    Architecture, EventInvokeConfig, EventInvokeConfigOptions, EventSourceMappingOptions, FunctionUrl,
    FunctionUrlAuthType, FunctionUrlOptions, IEventSource, IVersion, Permission, TenancyConfig, VersionRef,
};
use crate::aws_cloudwatch::{Metric, MetricOptions, Stats, with_statistic};
use crate::aws_ec2::IConnectable;
use crate::aws_iam::{
    AddToResourcePolicyResult, Grant, GrantWithResourceOptions, IGrantable, IResourceWithPolicy, Policy, PolicyProps,
    PolicyStatement, RoleRef,
};

const INVOKE: &str = "lambda:InvokeFunction";
/// Whether every statement for a function's role becomes a policy of its own.
const POLICY_FOR_EACH_STATEMENT: &str = "@aws-cdk/aws-lambda:createNewPoliciesWithAddToRolePolicy";

/// What is known of a function that is a version or an alias.
#[doc(hidden)]
#[derive(Clone)]
pub struct Qualified {
    /// The function that it is of.
    pub function: FunctionRef,
    /// The number of the version, or the name of the alias.
    pub qualifier: String,
    /// The name of the alias and its resource, if it is one.
    pub alias: Option<(String, Option<CfnResource>)>,
}

/// A function, whoever owns it.
pub trait IFunction: Construct + IGrantable + IConnectable {
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

    /// The function as an object of this trait.
    #[doc(hidden)]
    fn as_function(&self) -> &dyn IFunction;

    /// Why the function cannot run at the edge, if it cannot.
    #[doc(hidden)]
    fn edge_problem(&self) -> Option<String> {
        None
    }

    /// A handle of the function.
    #[doc(hidden)]
    fn to_ref(&self) -> FunctionRef;

    /// The version or the alias that this is, if it is one.
    #[doc(hidden)]
    fn qualifier(&self) -> Option<Qualified> {
        None
    }

    /// The instruction set.
    fn architecture(&self) -> Architecture {
        Architecture::X86_64
    }

    /// How the function's tenants are kept apart, if they are.
    fn tenancy_config(&self) -> Option<TenancyConfig> {
        None
    }

    /// Whether the function is in a VPC.
    fn is_bound_to_vpc(&self) -> bool {
        false
    }

    /// The version that is not published.
    ///
    /// # Errors
    /// When it cannot be made.
    fn latest_version(&self) -> Result<VersionRef> {
        if let Some(known) = self.permissions().latest.borrow().clone() {
            return Ok(known);
        }
        let latest = LatestVersion::of(self.as_function())?;
        *self.permissions().latest.borrow_mut() = Some(latest.clone());
        Ok(latest)
    }

    /// Has the function called with what a source has.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn add_event_source_mapping(&self, id: &str, options: EventSourceMappingOptions) -> Result<EventSourceMapping> {
        EventSourceMapping::of(self.as_function(), id, options)
    }

    /// Has the function called by a source of events.
    ///
    /// # Errors
    /// When the source cannot be used so.
    fn add_event_source(&self, source: &dyn IEventSource) -> Result<()> {
        if self.tenancy_config().is_some() {
            bail!(
                self.node(),
                "EventSourceNotSupportedForTenantIsolation",
                "Event source {} is not supported for functions with tenant isolation mode",
                source.class_name()
            );
        }
        source.bind(self.as_function())
    }

    /// Says what happens to calls that nobody waits for.
    ///
    /// # Errors
    /// When that was said, or an option is not valid.
    fn configure_async_invoke(&self, options: EventInvokeConfigOptions) -> Result<()> {
        EventInvokeConfig::of(self.as_function(), options).map(drop)
    }

    /// Gives the function an address of its own.
    ///
    /// # Errors
    /// When an option is not valid, or there is one.
    fn add_function_url(&self, options: FunctionUrlOptions) -> Result<FunctionUrl> {
        FunctionUrl::of(self.as_function(), options)
    }

    /// Allows a principal to call the version that is not published.
    ///
    /// # Errors
    /// When that cannot be allowed.
    fn grant_invoke_latest_version(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        let latest = self.latest_version()?;
        self.grant_invoke_version(grantee, &*latest)
    }

    /// Allows a principal to call a version.
    ///
    /// # Errors
    /// When that cannot be allowed.
    fn grant_invoke_version(&self, grantee: &dyn IGrantable, version: &dyn IVersion) -> Result<Grant> {
        let principal = grantee.grant_principal();
        let key: Value = object! {
            "principal" => principal.describe(),
            "conditions" => principal.policy_fragment()?.conditions,
            "version" => version.version(),
        }
        .into();
        let id = format!("Invoke{}", base64_of_hash(&key.to_json(0)));
        let mut arns = vec![format!("{}:{}", self.function_arn(), version.version())];
        if self.latest_version()?.node().is_same(version.node()) {
            arns.push(self.function_arn());
        }
        grant(self.as_function(), grantee, id, INVOKE, arns, Permission::invoke(&principal), Object::new())
    }

    /// Allows a principal to use the function's address.
    ///
    /// # Errors
    /// When that cannot be allowed.
    fn grant_invoke_url(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        let principal = grantee.grant_principal();
        let id = format!("InvokeFunctionUrl{}", principal.describe());
        let both = format!("{id}-DualAuth");
        if let Some(known) = self.permissions().granted.borrow().get(&both) {
            return Ok(known.clone());
        }
        let (me, arn) = (self.as_function(), self.function_arn());
        let by_iam = object! {"StringEquals" => object! {"lambda:FunctionUrlAuthType" => "AWS_IAM"}};
        let signed = Permission {
            action: Some("lambda:InvokeFunctionUrl".into()),
            function_url_auth_type: Some(FunctionUrlAuthType::AwsIam),
            ..Permission::invoke(&principal)
        };
        grant(me, grantee, id, "lambda:InvokeFunctionUrl", vec![arn.clone()], signed, by_iam)?;
        let via = Permission { invoked_via_function_url: Some(true), ..Permission::invoke(&principal) };
        let by_url = object! {"Bool" => object! {"lambda:InvokedViaFunctionUrl" => true}};
        grant(me, grantee, both, INVOKE, vec![arn], via, by_url)
    }

    /// The ARNs that a principal's policy names to allow calls: of the function and of its versions.
    fn resource_arns_for_grant_invoke(&self) -> Vec<String> {
        vec![self.function_arn(), format!("{}:*", self.function_arn())]
    }

    /// Adds a statement to the policy of the function's role; nothing happens where the role is not known.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn add_to_role_policy(&self, statement: PolicyStatement) -> Result<()> {
        let Some(role) = self.role() else { return Ok(()) };
        if feature_flags::enabled(self.node(), POLICY_FOR_EACH_STATEMENT) {
            let counter = &self.permissions().policies;
            let id = format!("inlinePolicyAddedToExecutionRole-{}", counter.get());
            counter.set(counter.get() + 1);
            let statements = Some(vec![statement]);
            let policy = Policy::new(self.node(), id, PolicyProps { statements, ..Default::default() })?;
            return role.attach_inline_policy(&policy);
        }
        role.add_to_principal_policy(&statement).map(drop)
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
        let permission = Permission::invoke(&principal);
        let arns = self.resource_arns_for_grant_invoke();
        grant(self.as_function(), grantee, id, INVOKE, arns, permission, Object::new())
    }
}

/// Allows an action by the policy of the principal or, if it has none, by a permission of the function; once for an id.
fn grant(
    function: &dyn IFunction,
    grantee: &dyn IGrantable,
    id: String,
    action: &str,
    resource_arns: Vec<String>,
    permission: Permission,
    conditions: Object,
) -> Result<Grant> {
    if let Some(granted) = function.permissions().granted.borrow().get(&id) {
        return Ok(granted.clone());
    }
    let resource = FunctionPolicy {
        base: function.base(),
        permissions: function.permissions(),
        arn: function.function_arn(),
        id: &id,
        permission,
    };
    let granted = Grant::add_to_principal_or_resource(GrantWithResourceOptions {
        grantee,
        actions: vec![action.to_owned()],
        resource_arns,
        conditions,
        resource: &resource,
        resource_self_arns: None,
    })?;
    function.permissions().granted.borrow_mut().insert(id, granted.clone());
    Ok(granted)
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
    latest: RefCell<Option<VersionRef>>,
    policies: Cell<usize>,
    /// Whether the warning about versions comes once there is a current one; none where it never comes.
    unversioned_calls: Option<Cell<bool>>,
}

impl FunctionPermissions {
    pub(super) fn new(can_create: bool, skip: bool) -> Self {
        Self {
            can_create,
            skip,
            granted: RefCell::default(),
            latest: RefCell::default(),
            policies: Cell::default(),
            unversioned_calls: Some(Cell::default()),
        }
    }

    /// Those of a version or an alias.
    pub(super) fn of_qualified(can_create: bool) -> Self {
        Self { unversioned_calls: None, ..Self::new(can_create, false) }
    }

    /// Warns that calls of the function are not calls of its versions, if that matters.
    pub(super) fn warn_of_versions(&self, at: &dyn Construct) {
        if self.unversioned_calls.as_ref().is_some_and(Cell::get) {
            warn_of_versions(at);
        }
    }

    fn add(&self, base: &ResourceBase, arn: &str, id: &str, permission: Permission) -> Result<()> {
        if !self.can_create {
            if !self.skip {
                let (env, stack) = (base.env(), base.stack());
                Annotations::of(base.node()).add_warning_v2(
                    "UnclearLambdaEnvironment",
                    &format!(
                        "addPermission() has no effect on a Lambda Function with region={}, account={}, in a Stack with region={}, account={}. Suppress this warning if this is intentional, or pass sameEnvironment=true to fromFunctionAttributes() if you would like to add the permissions.",
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
        let scope = permission.scope.as_ref().unwrap_or(base.node());
        let action = permission.action.unwrap_or_else(|| INVOKE.to_owned());
        if let Some(later) = &self.unversioned_calls
            && matches!(action.as_str(), INVOKE | "lambda:*" | "lambda:Invoke*")
        {
            match scope.try_find_child("CurrentVersion") {
                Some(_) => warn_of_versions(scope),
                None => later.set(true),
            }
        }
        CfnResource::l1(
            scope,
            id,
            "AWS::Lambda::Permission",
            object! {
                "Action" => action,
                // A principal that is an organization is everybody in it.
                "Principal" => if caller.organization_id.is_some() { "*".into() } else { caller.principal },
                "FunctionName" => arn,
                "EventSourceToken" => permission.event_source_token,
                "SourceAccount" => permission.source_account.or(caller.source_account),
                "SourceArn" => permission.source_arn.or(caller.source_arn),
                "PrincipalOrgID" => permission.organization_id.or(caller.organization_id),
                "FunctionUrlAuthType" => permission.function_url_auth_type.map(FunctionUrlAuthType::as_str),
                "InvokedViaFunctionUrl" => permission.invoked_via_function_url,
            },
        )?;
        Ok(())
    }
}

fn warn_of_versions(at: &dyn Construct) {
    Annotations::of(at).add_warning_v2(
        "@aws-cdk/aws-lambda:addPermissionsToVersionOrAlias",
        "AWS Lambda has changed their authorization strategy, which may cause client invocations using the 'Qualifier' parameter of the lambda function to fail with Access Denied errors.\nIf you are using a lambda Version or Alias, make sure to call 'grantInvoke' or 'addPermission' on the Version or Alias, not the underlying Function\nSee: https://github.com/aws/aws-cdk/issues/19273",
    );
}

/// A function as something whose policy a grant is added to.
struct FunctionPolicy<'a> {
    base: &'a ResourceBase,
    permissions: &'a FunctionPermissions,
    arn: String,
    id: &'a str,
    permission: Permission,
}

impl Construct for FunctionPolicy<'_> {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IResourceWithPolicy for FunctionPolicy<'_> {
    fn add_to_resource_policy(&self, _: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        self.permissions.add(self.base, &self.arn, self.id, self.permission.clone())?;
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
