//! Aliases of versions: names that calls use.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::intrinsics::Fn as CfnFn;
use longshore_core::resource::ResourceBase;
use longshore_core::units::Duration;
use longshore_core::value::{Value, js_number};
use longshore_core::{bail, object};

use super::function_base::Qualified;
use super::version::{async_options, is_of_account, provisioned};
use super::{
    Architecture, AutoScalingOptions, DestinationRef, FunctionPermissions, FunctionRef, IFunction,
    ScalableFunctionAttribute, TenancyConfig, VersionRef,
};
use crate::aws_cloudwatch::{Metric, MetricOptions};
use crate::aws_ec2::{Connections, IConnectable};
use crate::aws_iam::{FromRoleArnOptions, IGrantable, PrincipalRef, Role, RoleRef};
use crate::props::constructor;

/// An alias, whoever owns it.
pub trait IAlias: IFunction {
    /// The name.
    fn alias_name(&self) -> String;

    /// The version.
    fn version(&self) -> VersionRef;
}

/// A handle of any alias.
pub type AliasRef = Rc<dyn IAlias>;

/// A version that gets a part of the calls.
#[derive(Clone)]
pub struct VersionWeight {
    /// The version.
    pub version: VersionRef,
    /// Its share, 0 to 1.
    pub weight: f64,
}

/// What is said of an alias.
#[derive(Clone, Default)]
pub struct AliasOptions {
    /// What the alias is for.
    pub description: Option<String>,
    /// Other versions that get a part of the calls. Default: none.
    pub additional_versions: Option<Vec<VersionWeight>>,
    /// How many calls are always ready to run. Default: none.
    pub provisioned_concurrent_executions: Option<f64>,
    /// Where events go that failed. Default: nowhere.
    pub on_failure: Option<DestinationRef>,
    /// Where events go that succeeded. Default: nowhere.
    pub on_success: Option<DestinationRef>,
    /// How long an event is tried again, 1 minute to 6 hours. Default: 6 hours.
    pub max_event_age: Option<Duration>,
    /// How often an event is tried again, 0 to 2 times. Default: 2.
    pub retry_attempts: Option<f64>,
}

/// Properties of an [`Alias`].
#[derive(Clone)]
pub struct AliasProps {
    /// The name.
    pub alias_name: String,
    /// The version.
    pub version: VersionRef,
    /// What the alias is for.
    pub description: Option<String>,
    /// Other versions that get a part of the calls. Default: none.
    pub additional_versions: Option<Vec<VersionWeight>>,
    /// How many calls are always ready to run. Default: none.
    pub provisioned_concurrent_executions: Option<f64>,
    /// Where events go that failed. Default: nowhere.
    pub on_failure: Option<DestinationRef>,
    /// Where events go that succeeded. Default: nowhere.
    pub on_success: Option<DestinationRef>,
    /// How long an event is tried again, 1 minute to 6 hours. Default: 6 hours.
    pub max_event_age: Option<Duration>,
    /// How often an event is tried again, 0 to 2 times. Default: 2.
    pub retry_attempts: Option<f64>,
}

impl AliasProps {
    /// An alias of a version, with everything else by default.
    pub fn new(alias_name: impl Into<String>, version: impl Into<VersionRef>) -> Self {
        Self::of(&alias_name.into(), version.into(), AliasOptions::default())
    }

    pub(super) fn of(alias_name: &str, version: VersionRef, options: AliasOptions) -> Self {
        Self {
            alias_name: alias_name.to_owned(),
            version,
            description: options.description,
            additional_versions: options.additional_versions,
            provisioned_concurrent_executions: options.provisioned_concurrent_executions,
            on_failure: options.on_failure,
            on_success: options.on_success,
            max_event_age: options.max_event_age,
            retry_attempts: options.retry_attempts,
        }
    }
}

/// What is known of an existing alias.
#[derive(Clone)]
pub struct AliasAttributes {
    /// The name.
    pub alias_name: String,
    /// The version.
    pub alias_version: VersionRef,
}

/// A name of a version; clones are the same.
#[derive(Clone)]
pub struct Alias(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    version: VersionRef,
    scaling_role: RoleRef,
    scaling: RefCell<Option<ScalableFunctionAttribute>>,
    permissions: FunctionPermissions,
}

fn routing(at: &dyn Construct, weights: &[VersionWeight]) -> Result<Value> {
    if weights.is_empty() {
        return Ok(Value::Undefined);
    }
    let mut total = 0.0;
    for VersionWeight { weight, .. } in weights {
        if !(0.0..=1.0).contains(weight) {
            let got = js_number(*weight);
            bail!(at, "AdditionalVersionWeight", "Additional version weight must be between 0 and 1, got: {got}");
        }
        total += weight;
    }
    if total > 1.0 {
        let got = js_number(total);
        bail!(
            at,
            "SumAdditionalVersionWeightsExceed",
            "Sum of additional version weights must not exceed 1, got: {got}"
        );
    }
    let weights: Vec<Value> = weights
        .iter()
        .map(|w| object! {"FunctionVersion" => w.version.version(), "FunctionWeight" => w.weight}.into())
        .collect();
    Ok(object! {"AdditionalVersionWeights" => weights}.into())
}

constructor!(Alias, AliasProps);

impl Alias {
    fn make(scope: &dyn Construct, id: &str, props: AliasProps) -> Result<Self> {
        let name = props.alias_name.into();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_lambda.Alias", name)?;
        let node = base.node().clone();
        let lambda = props.version.lambda();
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::Lambda::Alias",
            object! {
                "Name" => base.physical_name(),
                "Description" => props.description,
                "FunctionName" => lambda.function_name(),
                "FunctionVersion" => props.version.version(),
                "RoutingConfig" => routing(&node, props.additional_versions.as_deref().unwrap_or_default())?,
                "ProvisionedConcurrencyConfig" => provisioned(&node, props.provisioned_concurrent_executions)?,
            },
        )?;
        let role_arn = base.stack().format_arn(ArnComponents {
            service: "iam".into(),
            region: Some(String::new()),
            resource: "role/aws-service-role/lambda.application-autoscaling.amazonaws.com".into(),
            resource_name: Some("AWSServiceRoleForApplicationAutoScaling_LambdaConcurrency".into()),
            ..Default::default()
        })?;
        let scaling_role = Role::from_role_arn(&node, "ScalingRole", role_arn, FromRoleArnOptions::default())?;
        let alias = Self(Rc::new(Owned {
            base,
            resource,
            version: props.version,
            scaling_role,
            scaling: RefCell::default(),
            permissions: FunctionPermissions::of_qualified(true),
        }));
        let options = async_options(props.on_failure, props.on_success, props.max_event_age, props.retry_attempts);
        if let Some(options) = options {
            alias.configure_async_invoke(options)?;
        }
        Ok(alias)
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The function.
    pub fn lambda(&self) -> FunctionRef {
        self.0.version.lambda()
    }

    /// Has the calls that are always ready follow the need.
    ///
    /// # Errors
    /// When they do already, or the capacities are not valid.
    pub fn add_auto_scaling(&self, options: AutoScalingOptions) -> Result<ScalableFunctionAttribute> {
        if self.0.scaling.borrow().is_some() {
            bail!(self, "AutoScalingAlreadyEnabledAlias", "AutoScaling already enabled for this alias");
        }
        let resource_id = format!("function:{}", self.function_name());
        let made = ScalableFunctionAttribute::of(self, options, resource_id, self.0.scaling_role.clone())?;
        *self.0.scaling.borrow_mut() = Some(made.clone());
        Ok(made)
    }

    /// An existing alias.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_alias_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: AliasAttributes,
    ) -> Result<AliasRef> {
        let class = "aws-cdk-lib.aws_lambda.QualifiedFunctionBase";
        let base = ResourceBase::imported_in(scope, id.as_ref(), class, None, None)?;
        let arn = format!("{}:{}", attributes.alias_version.lambda().function_arn(), attributes.alias_name);
        let permissions = Rc::new(FunctionPermissions::of_qualified(is_of_account(&base, &arn)));
        Ok(Rc::new(Imported { base, arn, attributes, permissions }))
    }
}

impl Construct for Alias {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IGrantable for Alias {
    fn grant_principal(&self) -> PrincipalRef {
        self.0.version.grant_principal()
    }
}

impl IConnectable for Alias {
    fn connections(&self) -> Connections {
        self.lambda().connections()
    }
}

impl IAlias for Alias {
    fn alias_name(&self) -> String {
        self.0.base.physical_name().to_owned()
    }

    fn version(&self) -> VersionRef {
        self.0.version.clone()
    }
}

impl IFunction for Alias {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn function_arn(&self) -> String {
        let lambda = self.lambda();
        self.0.base.arn_attribute(self.0.resource.ref_(), move |name| ArnComponents {
            service: "lambda".into(),
            resource: "function".into(),
            resource_name: Some(format!("{}:{name}", lambda.function_name())),
            arn_format: ArnFormat::ColonResourceName,
            ..Default::default()
        })
    }

    fn function_name(&self) -> String {
        let parts = self.0.base.stack().split_arn(&self.function_arn(), ArnFormat::ColonResourceName);
        let name = parts.ok().and_then(|p| p.resource_name).unwrap_or_default();
        format!("{name}:{}", self.alias_name())
    }

    fn role(&self) -> Option<&RoleRef> {
        self.0.version.role()
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

    fn architecture(&self) -> Architecture {
        self.lambda().architecture()
    }

    fn tenancy_config(&self) -> Option<TenancyConfig> {
        self.lambda().tenancy_config()
    }

    fn qualifier(&self) -> Option<Qualified> {
        let parts = CfnFn::split(":", &self.0.resource.ref_(), None).ok()?;
        Some(Qualified {
            function: self.lambda(),
            qualifier: CfnFn::select(7, &parts).ok()?,
            alias: Some((self.alias_name(), Some(self.0.resource.clone()))),
        })
    }

    fn resource_arns_for_grant_invoke(&self) -> Vec<String> {
        vec![self.function_arn()]
    }

    fn metric(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        let function = self.lambda().function_name();
        let resource = format!("{function}:{}", self.alias_name());
        let dimensions = [("FunctionName".to_owned(), function), ("Resource".to_owned(), resource)].into();
        Metric::of_service("AWS/Lambda", metric_name, dimensions, options)?.attach_to(self.node())
    }
}

impl From<&Alias> for AliasRef {
    fn from(alias: &Alias) -> Self {
        Rc::new(alias.clone())
    }
}

impl From<&Alias> for FunctionRef {
    fn from(alias: &Alias) -> Self {
        Rc::new(alias.clone())
    }
}

#[derive(Clone)]
struct Imported {
    base: ResourceBase,
    arn: String,
    attributes: AliasAttributes,
    permissions: Rc<FunctionPermissions>,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IGrantable for Imported {
    fn grant_principal(&self) -> PrincipalRef {
        self.attributes.alias_version.grant_principal()
    }
}

impl IConnectable for Imported {
    fn connections(&self) -> Connections {
        self.attributes.alias_version.connections()
    }
}

impl IAlias for Imported {
    fn alias_name(&self) -> String {
        self.attributes.alias_name.clone()
    }

    fn version(&self) -> VersionRef {
        self.attributes.alias_version.clone()
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
        format!("{}:{}", self.attributes.alias_version.lambda().function_name(), self.attributes.alias_name)
    }

    fn role(&self) -> Option<&RoleRef> {
        self.attributes.alias_version.role()
    }

    fn permissions(&self) -> &FunctionPermissions {
        &self.permissions
    }

    fn as_function(&self) -> &dyn IFunction {
        self
    }

    fn to_ref(&self) -> FunctionRef {
        Rc::new(self.clone())
    }

    fn qualifier(&self) -> Option<Qualified> {
        let AliasAttributes { alias_name, alias_version } = &self.attributes;
        Some(Qualified {
            function: alias_version.lambda(),
            qualifier: alias_name.clone(),
            alias: Some((alias_name.clone(), None)),
        })
    }

    fn resource_arns_for_grant_invoke(&self) -> Vec<String> {
        vec![self.function_arn()]
    }
}
