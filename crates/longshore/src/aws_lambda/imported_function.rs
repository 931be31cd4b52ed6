//! Functions that the app does not own.

use std::rc::Rc;

use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Fn as CfnFn;
use longshore_core::resource::ResourceBase;
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;

use super::function::function_arn;
use super::{Architecture, Function, FunctionPermissions, FunctionRef, IFunction, TenancyConfig};
use crate::aws_ec2::{Connections, ConnectionsProps, IConnectable, SecurityGroupRef};
use crate::aws_iam::{IGrantable, PrincipalRef, RoleRef, UnknownPrincipal};

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
    /// The security group, if the function is in a VPC.
    pub security_group: Option<SecurityGroupRef>,
    /// The instruction set. Default: x86.
    pub architecture: Option<Architecture>,
    /// How its tenants are kept apart. Default: not.
    pub tenancy_config: Option<TenancyConfig>,
}

impl Function {
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
        let function_arn = Stack::of(scope)?.format_arn(function_arn(name))?;
        let same_environment = Some(true);
        Self::from_function_attributes(
            scope,
            id,
            FunctionAttributes { function_arn, same_environment, ..Default::default() },
        )
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
        let permissions = Rc::new(FunctionPermissions::new(can_create, attributes.skip_permissions));
        let groups = attributes.security_group.map(|g| vec![g]);
        let connections = groups.map(|groups| {
            Connections::new(ConnectionsProps { security_groups: Some(groups), ..ConnectionsProps::default() })
        });
        let architecture = attributes.architecture.unwrap_or(Architecture::X86_64);
        let tenancy_config = attributes.tenancy_config;
        Ok(Rc::new(Imported {
            base,
            arn,
            name,
            role: attributes.role,
            permissions,
            connections,
            architecture,
            tenancy_config,
        }))
    }
}

#[derive(Clone)]
struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
    role: Option<RoleRef>,
    permissions: Rc<FunctionPermissions>,
    connections: Option<Connections>,
    architecture: Architecture,
    tenancy_config: Option<TenancyConfig>,
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

    fn as_function(&self) -> &dyn IFunction {
        self
    }

    fn to_ref(&self) -> FunctionRef {
        Rc::new(self.clone())
    }

    fn architecture(&self) -> Architecture {
        self.architecture.clone()
    }

    fn tenancy_config(&self) -> Option<TenancyConfig> {
        self.tenancy_config
    }

    fn is_bound_to_vpc(&self) -> bool {
        self.connections.is_some()
    }
}

impl IConnectable for Imported {
    fn connections(&self) -> Connections {
        self.connections.clone().unwrap_or_else(|| Connections::new(ConnectionsProps::default()))
    }
}
