//! Versions of functions: what a function was made of at a time.

use std::rc::Rc;

use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Fn as CfnFn;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::{Lazy, number_token, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::Object;
use longshore_core::{bail, object};

use super::function_base::Qualified;
use super::{
    Alias, AliasOptions, AliasProps, Architecture, DestinationRef, EventInvokeConfigOptions, Function,
    FunctionPermissions, FunctionRef, IFunction,
};
use crate::aws_ec2::{Connections, IConnectable};
use crate::aws_iam::{IGrantable, PrincipalRef, RoleRef};
use crate::props::constructor;

/// A version of a function, whoever owns it.
pub trait IVersion: IFunction {
    /// The number, or `$LATEST`.
    fn version(&self) -> String;

    /// The function.
    fn lambda(&self) -> FunctionRef;

    /// The ARN, for functions at the edge.
    ///
    /// # Errors
    /// When the version is not published.
    fn edge_arn(&self) -> Result<String> {
        if self.version() == LATEST {
            bail!(
                self.node(),
                "FunctionVersionCannotLambdaEdge",
                "$LATEST function version cannot be used for Lambda@Edge"
            );
        }
        let (function, arn) = (self.lambda(), self.function_arn());
        let checked = Lazy::any(move || match function.edge_problem() {
            Some(problem) => Err(Error::at(&function, "LambdaEdgeEnvironmentVariablesNotAllowed", problem)),
            None => Ok(arn.as_str().into()),
        });
        Ok(checked.to_string())
    }
}

/// A handle of any version.
pub type VersionRef = Rc<dyn IVersion>;

const LATEST: &str = "$LATEST";

/// What is said of a version.
#[derive(Clone, Default)]
pub struct VersionOptions {
    /// The SHA-256 that the code has to have. Default: any.
    pub code_sha256: Option<String>,
    /// What the version is for.
    pub description: Option<String>,
    /// How many calls are always ready to run. Default: none.
    pub provisioned_concurrent_executions: Option<f64>,
    /// What happens to the version when it is replaced. Default: it is deleted.
    pub removal_policy: Option<RemovalPolicy>,
    /// How many environments there are at least.
    pub min_execution_environments: Option<f64>,
    /// How many environments there are at most.
    pub max_execution_environments: Option<f64>,
    /// Where events go that failed. Default: nowhere.
    pub on_failure: Option<DestinationRef>,
    /// Where events go that succeeded. Default: nowhere.
    pub on_success: Option<DestinationRef>,
    /// How long an event is tried again, 1 minute to 6 hours. Default: 6 hours.
    pub max_event_age: Option<Duration>,
    /// How often an event is tried again, 0 to 2 times. Default: 2.
    pub retry_attempts: Option<f64>,
}

/// Properties of a [`Version`].
#[derive(Clone)]
pub struct VersionProps {
    /// The function.
    pub lambda: FunctionRef,
    /// The SHA-256 that the code has to have. Default: any.
    pub code_sha256: Option<String>,
    /// What the version is for.
    pub description: Option<String>,
    /// How many calls are always ready to run. Default: none.
    pub provisioned_concurrent_executions: Option<f64>,
    /// What happens to the version when it is replaced. Default: it is deleted.
    pub removal_policy: Option<RemovalPolicy>,
    /// How many environments there are at least.
    pub min_execution_environments: Option<f64>,
    /// How many environments there are at most.
    pub max_execution_environments: Option<f64>,
    /// Where events go that failed. Default: nowhere.
    pub on_failure: Option<DestinationRef>,
    /// Where events go that succeeded. Default: nowhere.
    pub on_success: Option<DestinationRef>,
    /// How long an event is tried again, 1 minute to 6 hours. Default: 6 hours.
    pub max_event_age: Option<Duration>,
    /// How often an event is tried again, 0 to 2 times. Default: 2.
    pub retry_attempts: Option<f64>,
}

impl VersionProps {
    /// A version of a function, with everything else by default.
    pub fn new(lambda: impl Into<FunctionRef>) -> Self {
        Self::of(lambda.into(), VersionOptions::default())
    }

    pub(super) fn of(lambda: FunctionRef, options: VersionOptions) -> Self {
        Self {
            lambda,
            code_sha256: options.code_sha256,
            description: options.description,
            provisioned_concurrent_executions: options.provisioned_concurrent_executions,
            removal_policy: options.removal_policy,
            min_execution_environments: options.min_execution_environments,
            max_execution_environments: options.max_execution_environments,
            on_failure: options.on_failure,
            on_success: options.on_success,
            max_event_age: options.max_event_age,
            retry_attempts: options.retry_attempts,
        }
    }
}

/// What is known of an existing version.
#[derive(Clone)]
pub struct VersionAttributes {
    /// The number.
    pub version: String,
    /// The function.
    pub lambda: FunctionRef,
}

/// A version of a function; clones are the same.
#[derive(Clone)]
pub struct Version(Rc<Owned>);

struct Owned {
    parts: Parts,
    resource: CfnResource,
}

/// What all versions have.
#[derive(Clone)]
struct Parts {
    base: ResourceBase,
    lambda: FunctionRef,
    version: String,
    arn: String,
    name: String,
    permissions: Rc<FunctionPermissions>,
}

/// How many calls are always ready to run.
pub(super) fn provisioned(at: &dyn Construct, executions: Option<f64>) -> Result<Option<Object>> {
    let Some(executions) = executions.filter(|n| *n != 0.0) else { return Ok(None) };
    if number_token(executions).is_none() && executions <= 0.0 {
        bail!(
            at,
            "ProvisionedConcurrentExecutionsValueGreater",
            "provisionedConcurrentExecutions must have value greater than or equal to 1"
        );
    }
    Ok(Some(object! {"ProvisionedConcurrentExecutions" => executions}))
}

fn scaling(at: &dyn Construct, min: Option<f64>, max: Option<f64>) -> Result<Option<Object>> {
    if min.is_none() && max.is_none() {
        return Ok(None);
    }
    let known = |n: Option<f64>| n.filter(|n| number_token(*n).is_none());
    let (least, most) = (known(min), known(max));
    if least.is_some_and(|n| n < 0.0) {
        bail!(at, "MinExecutionEnvironmentsNonNegative", "minExecutionEnvironments must be a non-negative integer.");
    }
    if most.is_some_and(|n| n < 0.0) {
        bail!(at, "MaxExecutionEnvironmentsNonNegative", "maxExecutionEnvironments must be a non-negative integer.");
    }
    if let (Some(least), Some(most)) = (least, most)
        && least > most
    {
        bail!(
            at,
            "MinExecutionEnvironmentsLessEqual",
            "minExecutionEnvironments must be less than or equal to maxExecutionEnvironments"
        );
    }
    Ok(Some(object! {"MinExecutionEnvironments" => min, "MaxExecutionEnvironments" => max}))
}

/// The options of calls that nobody waits for, if there are any.
pub(super) fn async_options(
    on_failure: Option<DestinationRef>,
    on_success: Option<DestinationRef>,
    max_event_age: Option<Duration>,
    retry_attempts: Option<f64>,
) -> Option<EventInvokeConfigOptions> {
    let any = on_failure.is_some() || on_success.is_some() || max_event_age.is_some() || retry_attempts.is_some();
    any.then_some(EventInvokeConfigOptions { on_failure, on_success, max_event_age, retry_attempts })
}

constructor!(Version, VersionProps);

impl Version {
    fn make(scope: &dyn Construct, id: &str, props: VersionProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_lambda.Version", PhysicalName::Unset)?;
        let node = base.node().clone();
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::Lambda::Version",
            object! {
                "CodeSha256" => props.code_sha256,
                "Description" => props.description,
                "FunctionName" => props.lambda.function_name(),
                "ProvisionedConcurrencyConfig" => provisioned(&node, props.provisioned_concurrent_executions)?,
                "FunctionScalingConfig" =>
                    scaling(&node, props.min_execution_environments, props.max_execution_environments)?,
            },
        )?;
        resource.add_metadata("aws:cdk:do-not-refactor", true);
        if let Some(policy) = props.removal_policy {
            resource.apply_removal_policy(policy, true)?;
        }
        let version = resource.att("Version");
        let name = format!("{}:{version}", props.lambda.function_name());
        let permissions = Rc::new(FunctionPermissions::of_qualified(true));
        let parts = Parts { base, lambda: props.lambda, version, arn: resource.ref_(), name, permissions };
        let version = Self(Rc::new(Owned { parts, resource }));
        let options = async_options(props.on_failure, props.on_success, props.max_event_age, props.retry_attempts);
        if let Some(options) = options {
            version.configure_async_invoke(options)?;
        }
        Ok(version)
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// Adds an alias of the version.
    ///
    /// # Errors
    /// When an option is not valid, or there is such an alias.
    pub fn add_alias(&self, alias_name: &str, options: AliasOptions) -> Result<Alias> {
        Alias::new(self, format!("Alias{alias_name}"), AliasProps::of(alias_name, self.into(), options))
    }

    /// An existing version by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_version_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        version_arn: impl Into<String>,
    ) -> Result<VersionRef> {
        let (id, arn) = (id.as_ref(), version_arn.into());
        let version = CfnFn::select(7, &CfnFn::split(":", &arn, None)?)?;
        let function_arn = if str_is_unresolved(&arn) {
            let parts = (0..7).map(|i| CfnFn::select(i, &CfnFn::split(":", &arn, None)?));
            CfnFn::join(":", parts.collect::<Result<Vec<_>>>()?)?
        } else {
            arn.split(':').take(7).collect::<Vec<_>>().join(":")
        };
        let lambda = Function::from_function_arn(scope, format!("{id}Function"), function_arn)?;
        imported(scope, id, lambda, version, arn)
    }

    /// An existing version of a function.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_version_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: VersionAttributes,
    ) -> Result<VersionRef> {
        let arn = format!("{}:{}", attributes.lambda.function_arn(), attributes.version);
        imported(scope, id.as_ref(), attributes.lambda, attributes.version, arn)
    }
}

fn imported(scope: &dyn Construct, id: &str, lambda: FunctionRef, version: String, arn: String) -> Result<VersionRef> {
    let base = ResourceBase::imported_in(scope, id, "aws-cdk-lib.aws_lambda.QualifiedFunctionBase", None, None)?;
    let name = format!("{}:{version}", lambda.function_name());
    let permissions = Rc::new(FunctionPermissions::of_qualified(is_of_account(&base, &arn)));
    Ok(Rc::new(Imported(Parts { base, lambda, version, arn, name, permissions })))
}

/// Whether a function's ARN has the account of the stack that it is used in.
pub(super) fn is_of_account(base: &ResourceBase, arn: &str) -> bool {
    let account = base.stack().account();
    !str_is_unresolved(account) && !str_is_unresolved(arn) && arn.split(':').nth(4) == Some(account)
}

impl IVersion for Version {
    fn version(&self) -> String {
        self.0.parts.version.clone()
    }

    fn lambda(&self) -> FunctionRef {
        self.0.parts.lambda.clone()
    }
}

impl From<&Version> for VersionRef {
    fn from(version: &Version) -> Self {
        Rc::new(version.clone())
    }
}

impl From<&Version> for FunctionRef {
    fn from(version: &Version) -> Self {
        Rc::new(version.clone())
    }
}

#[derive(Clone)]
struct Imported(Parts);

impl IVersion for Imported {
    fn version(&self) -> String {
        self.0.version.clone()
    }

    fn lambda(&self) -> FunctionRef {
        self.0.lambda.clone()
    }
}

/// The version that is not published.
#[derive(Clone)]
pub(super) struct LatestVersion(Parts);

impl LatestVersion {
    pub(super) fn of(function: &dyn IFunction) -> Result<VersionRef> {
        let base =
            ResourceBase::new(function.node(), LATEST, "aws-cdk-lib.aws_lambda.FunctionBase", PhysicalName::Unset)?;
        let lambda = function.to_ref();
        let (arn, name) = (lambda.function_arn(), lambda.function_name());
        Ok(Rc::new(Self(Parts {
            base,
            lambda,
            version: LATEST.into(),
            arn: format!("{arn}:{LATEST}"),
            name: format!("{name}:{LATEST}"),
            permissions: Rc::new(FunctionPermissions::new(false, false)),
        })))
    }
}

impl IVersion for LatestVersion {
    fn version(&self) -> String {
        LATEST.into()
    }

    fn edge_arn(&self) -> Result<String> {
        bail!(
            self.node(),
            "LatestVersionCannotBeUsedForLambdaEdge",
            "$LATEST function version cannot be used for Lambda@Edge"
        )
    }

    fn lambda(&self) -> FunctionRef {
        self.0.lambda.clone()
    }
}

macro_rules! version {
    ($Class:ident, |$me:ident| $parts:expr, $Rc:expr) => {
        impl $Class {
            fn parts(&self) -> &Parts {
                let $me = self;
                &$parts
            }
        }

        impl Construct for $Class {
            fn node(&self) -> &Node {
                self.parts().base.node()
            }
        }

        impl IGrantable for $Class {
            fn grant_principal(&self) -> PrincipalRef {
                self.parts().lambda.grant_principal()
            }
        }

        impl IConnectable for $Class {
            fn connections(&self) -> Connections {
                self.parts().lambda.connections()
            }
        }

        impl IFunction for $Class {
            fn base(&self) -> &ResourceBase {
                &self.parts().base
            }

            fn function_arn(&self) -> String {
                self.parts().arn.clone()
            }

            fn function_name(&self) -> String {
                self.parts().name.clone()
            }

            fn role(&self) -> Option<&RoleRef> {
                self.parts().lambda.role()
            }

            fn permissions(&self) -> &FunctionPermissions {
                &self.parts().permissions
            }

            fn as_function(&self) -> &dyn IFunction {
                self
            }

            fn to_ref(&self) -> FunctionRef {
                let make: fn(&Self) -> FunctionRef = $Rc;
                make(self)
            }

            fn architecture(&self) -> Architecture {
                self.parts().lambda.architecture()
            }

            fn tenancy_config(&self) -> Option<super::TenancyConfig> {
                self.parts().lambda.tenancy_config()
            }

            fn qualifier(&self) -> Option<Qualified> {
                let Parts { lambda, version, .. } = self.parts();
                (*version != LATEST).then(|| Qualified {
                    function: lambda.clone(),
                    qualifier: version.clone(),
                    alias: None,
                })
            }

            fn resource_arns_for_grant_invoke(&self) -> Vec<String> {
                vec![self.function_arn()]
            }
        }
    };
}
version!(Version, |me| me.0.parts, |me| Rc::new(me.clone()));
version!(Imported, |me| me.0, |me| Rc::new(me.clone()));
version!(LatestVersion, |me| me.0, |me| Rc::new(me.clone()));
