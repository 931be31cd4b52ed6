//! Grants: permissions added where they have to be, to the principal, the resource or both.

use longshore_core::construct::{Construct, Dependable};
use longshore_core::error::{Error, Result};
use longshore_core::overrides;
use longshore_core::resource::ResourceEnvironment;
use longshore_core::token::{TokenComparison, compare_strings};
use longshore_core::value::Object;

use super::{IGrantable, PolicyStatement, PolicyStatementProps, PrincipalRef};

/// A resource with a policy of its own that statements can be added to.
pub trait IResourceWithPolicy: Construct {
    /// Adds a statement to the resource's policy.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult>;

    /// The account and region that the resource is in.
    fn env(&self) -> ResourceEnvironment;
}

/// Makes a type with a `base` the construct of a resource that the stack doesn't own: its policy cannot be changed.
macro_rules! imported {
    ($Type:ident) => {
        impl ::longshore_core::construct::Construct for $Type {
            fn node(&self) -> &::longshore_core::construct::Node {
                self.base.node()
            }
        }

        impl $crate::aws_iam::IResourceWithPolicy for $Type {
            fn add_to_resource_policy(
                &self,
                _: $crate::aws_iam::PolicyStatement,
            ) -> ::longshore_core::error::Result<$crate::aws_iam::AddToResourcePolicyResult> {
                Ok($crate::aws_iam::AddToResourcePolicyResult::default())
            }

            fn env(&self) -> ::longshore_core::resource::ResourceEnvironment {
                self.base.env().clone()
            }
        }
    };
}
pub(crate) use imported;

/// What came of adding a statement to a resource's policy.
#[derive(Clone, Default)]
pub struct AddToResourcePolicyResult {
    /// Whether the statement was added.
    pub statement_added: bool,
    /// What must be deployed for the statement to have effect. Default: the resource.
    pub policy_dependable: Option<Dependable>,
}

/// What is granted to whom.
#[derive(Clone)]
pub struct GrantOnPrincipalOptions<'a> {
    /// Who gets the permissions.
    pub grantee: &'a dyn IGrantable,
    /// The actions.
    pub actions: Vec<String>,
    /// ARNs of what the actions are allowed on.
    pub resource_arns: Vec<String>,
    /// Conditions by operator, for the principal's policy only.
    pub conditions: Object,
}

/// What is granted to whom on a resource with a policy.
#[derive(Clone)]
pub struct GrantWithResourceOptions<'a> {
    /// Who gets the permissions.
    pub grantee: &'a dyn IGrantable,
    /// The actions.
    pub actions: Vec<String>,
    /// ARNs of what the actions are allowed on.
    pub resource_arns: Vec<String>,
    /// Conditions by operator, for the principal's policy only.
    pub conditions: Object,
    /// The resource whose policy gets the statement when the principal's does not suffice.
    pub resource: &'a dyn IResourceWithPolicy,
    /// What the resource's policy calls the resource. Default: as `resource_arns`.
    pub resource_self_arns: Option<Vec<String>>,
}

/// A statement for the policy of a resource, and what it grants to whom.
#[derive(Clone)]
pub struct GrantPolicyWithResourceOptions<'a> {
    /// Who gets the permissions.
    pub grantee: &'a dyn IGrantable,
    /// The actions.
    pub actions: Vec<String>,
    /// ARNs of what the actions are allowed on.
    pub resource_arns: Vec<String>,
    /// Conditions by operator, which the statement has itself.
    pub conditions: Object,
    /// The resource whose policy gets the statement.
    pub resource: &'a dyn IResourceWithPolicy,
    /// What the resource's policy calls the resource, which the statement says itself.
    pub resource_self_arns: Option<Vec<String>>,
    /// The statement.
    pub statement: PolicyStatement,
}

/// What is granted to whom, on the principal and on a resource with a policy.
#[derive(Clone)]
pub struct GrantOnPrincipalAndResourceOptions<'a> {
    /// Who gets the permissions.
    pub grantee: &'a dyn IGrantable,
    /// The actions.
    pub actions: Vec<String>,
    /// ARNs of what the actions are allowed on.
    pub resource_arns: Vec<String>,
    /// Conditions by operator, for the principal's policy only.
    pub conditions: Object,
    /// The resource whose policy gets a statement too.
    pub resource: &'a dyn IResourceWithPolicy,
    /// What the resource's policy calls the resource. Default: as `resource_arns`.
    pub resource_self_arns: Option<Vec<String>>,
    /// Whom the resource's policy names. Default: the grantee.
    pub resource_policy_principal: Option<PrincipalRef>,
}

/// The outcome of a grant on the key that a resource is encrypted with.
#[derive(Clone, Debug, Default)]
pub struct GrantOnKeyResult {
    /// The grant; none where the resource has no key of its own.
    pub grant: Option<Grant>,
}

/// The outcome of a grant.
#[derive(Clone)]
pub struct Grant {
    principal_statements: Vec<PolicyStatement>,
    resource_statements: Vec<PolicyStatement>,
    dependables: Vec<Dependable>,
    grantee: String,
    actions: Vec<String>,
    resource_arns: Vec<String>,
}

impl Grant {
    fn empty(grantee: &dyn IGrantable, actions: &[String], resource_arns: &[String]) -> Self {
        Self {
            principal_statements: Vec::new(),
            resource_statements: Vec::new(),
            dependables: Vec::new(),
            grantee: grantee.grant_principal().describe(),
            actions: actions.to_vec(),
            resource_arns: resource_arns.to_vec(),
        }
    }

    /// Adds the permissions to the principal's policy, if it has one.
    ///
    /// # Errors
    /// When the statement is not valid or the policy cannot be made.
    pub fn add_to_principal(options: GrantOnPrincipalOptions<'_>) -> Result<Self> {
        let mut grant = Self::empty(options.grantee, &options.actions, &options.resource_arns);
        let statement = PolicyStatement::new(PolicyStatementProps {
            actions: options.actions,
            resources: options.resource_arns,
            conditions: options.conditions,
            ..Default::default()
        })?;
        let added = options.grantee.grant_principal().add_to_principal_policy(&statement)?;
        if added.statement_added {
            let dependable = added.policy_dependable.ok_or_else(|| {
                Error::new(
                    "ContractViolationPrincipalStatementAdded",
                    "Contract violation: when Principal returns statementAdded=true, it should return a dependable",
                )
            })?;
            grant.principal_statements.push(statement);
            grant.dependables.push(dependable);
        }
        Ok(grant)
    }

    /// Adds the permissions to the principal's policy, and to the resource's unless that suffices: it does when principal
    /// and resource are in the same account, or neither account is known.
    ///
    /// # Errors
    /// When a statement is not valid or a policy cannot be made.
    pub fn add_to_principal_or_resource(options: GrantWithResourceOptions<'_>) -> Result<Self> {
        let result = Self::add_to_principal(GrantOnPrincipalOptions {
            grantee: options.grantee,
            actions: options.actions.clone(),
            resource_arns: options.resource_arns.clone(),
            conditions: options.conditions,
        })?;
        let principal = options.grantee.grant_principal();
        let same_account = principal.principal_account().is_some_and(|account| {
            matches!(
                compare_strings(&options.resource.env().account, &account),
                TokenComparison::Same | TokenComparison::BothUnresolved
            )
        });
        if result.success() && same_account {
            return Ok(result);
        }
        let mut grant = Self::empty(options.grantee, &options.actions, &options.resource_arns);
        let statement = PolicyStatement::new(PolicyStatementProps {
            actions: options.actions,
            resources: options.resource_self_arns.unwrap_or(options.resource_arns),
            principals: vec![principal],
            ..Default::default()
        })?;
        grant.add_resource_statement(options.resource, statement)?;
        Ok(grant)
    }

    /// Adds the permissions to the principal's policy, if it has one, and always to the resource's.
    ///
    /// # Errors
    /// When a statement is not valid or a policy cannot be made.
    // Quirk(cdk): grant-swaps-statements. The resource's statement is reported as the principal's.
    pub fn add_to_principal_and_resource(options: GrantOnPrincipalAndResourceOptions<'_>) -> Result<Self> {
        let mut grant = Self::add_to_principal(GrantOnPrincipalOptions {
            grantee: options.grantee,
            actions: options.actions.clone(),
            resource_arns: options.resource_arns.clone(),
            conditions: options.conditions,
        })?;
        let statement = PolicyStatement::new(PolicyStatementProps {
            actions: options.actions,
            resources: options.resource_self_arns.unwrap_or(options.resource_arns),
            principals: vec![options.resource_policy_principal.unwrap_or_else(|| options.grantee.grant_principal())],
            ..Default::default()
        })?;
        grant.add_resource_statement(options.resource, statement)?;
        grant.principal_statements = std::mem::take(&mut grant.resource_statements);
        Ok(grant)
    }

    /// Adds a statement to the resource's policy, whatever it says; the principal's policy stays as it is.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn add_statement_to_resource_policy(options: GrantPolicyWithResourceOptions<'_>) -> Result<Self> {
        let mut grant = Self::empty(options.grantee, &options.actions, &options.resource_arns);
        grant.add_resource_statement(options.resource, options.statement)?;
        Ok(grant)
    }

    fn add_resource_statement(&mut self, resource: &dyn IResourceWithPolicy, statement: PolicyStatement) -> Result<()> {
        let result = match overrides::replaced(resource.node(), "addToResourcePolicy", statement.clone()) {
            Some(result) => result?,
            None => resource.add_to_resource_policy(statement.clone())?,
        };
        if result.statement_added {
            self.dependables.push(result.policy_dependable.unwrap_or_else(|| Dependable::of(resource.node())));
        }
        self.resource_statements.push(statement);
        Ok(())
    }

    /// A grant that does nothing, for resources whose policies cannot be changed.
    pub fn drop(grantee: &dyn IGrantable, _intent: &str) -> Self {
        Self::empty(grantee, &[], &[])
    }

    /// The first statement that was added to the principal's policy.
    pub fn principal_statement(&self) -> Option<&PolicyStatement> {
        self.principal_statements.first()
    }

    /// The statements that were added to the principal's policy.
    pub fn principal_statements(&self) -> &[PolicyStatement] {
        &self.principal_statements
    }

    /// The first statement that was added to the resource's policy.
    pub fn resource_statement(&self) -> Option<&PolicyStatement> {
        self.resource_statements.first()
    }

    /// The statements that were added to the resource's policy.
    pub fn resource_statements(&self) -> &[PolicyStatement] {
        &self.resource_statements
    }

    /// Tells whether the permissions were added anywhere.
    pub fn success(&self) -> bool {
        !self.principal_statements.is_empty() || !self.resource_statements.is_empty()
    }

    /// Fails unless the permissions were added somewhere.
    ///
    /// # Errors
    /// When they were not.
    pub fn assert_success(&self) -> Result<()> {
        if self.success() {
            return Ok(());
        }
        Err(Error::new(
            "GrantCouldNotBeAdded",
            format!(
                "Permissions for '{}' to call '{}' on '{}' could not be added on either identity or resource policy.",
                self.grantee,
                self.actions.join(","),
                self.resource_arns.join(",")
            ),
        ))
    }

    /// What must be deployed for the grant to have effect.
    pub fn dependable(&self) -> Dependable {
        Dependable::all(self.dependables.clone())
    }

    /// Makes constructs be deployed after the grant has effect.
    pub fn apply_before(&self, constructs: &[&dyn Construct]) {
        for construct in constructs {
            construct.node().add_dependable(self.dependable());
        }
    }

    /// Both grants as one.
    #[must_use]
    pub fn combine(&self, other: &Grant) -> Grant {
        let mut both = self.clone();
        both.principal_statements.extend(other.principal_statements.iter().cloned());
        both.resource_statements.extend(other.resource_statements.iter().cloned());
        both.dependables.extend(other.dependables.iter().cloned());
        both
    }
}

impl std::fmt::Debug for Grant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Grant")
            .field("grantee", &self.grantee)
            .field("principal_statements", &self.principal_statements)
            .field("resource_statements", &self.resource_statements)
            .finish()
    }
}
