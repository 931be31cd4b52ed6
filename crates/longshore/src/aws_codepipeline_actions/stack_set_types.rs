//! What stack sets are made of: templates, parameters, instances and permissions.

use indexmap::IndexMap;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Aws;
use longshore_core::object;
use longshore_core::value::Object;

use crate::aws_codepipeline::{Artifact, ArtifactPath};
use crate::aws_iam::{PolicyStatement, Role, RoleRef, ServicePrincipal, ServicePrincipalOpts};
use crate::props::text_enum;

/// The template of a stack set.
#[derive(Clone)]
pub struct StackSetTemplate(ArtifactPath);

impl StackSetTemplate {
    /// A file in an artifact.
    pub fn from_artifact_path(artifact_path: ArtifactPath) -> Self {
        Self(artifact_path)
    }

    pub(super) fn artifact(&self) -> Artifact {
        self.0.artifact.clone()
    }

    pub(super) fn render(&self) -> String {
        self.0.location()
    }
}

/// Where a stack set has stacks.
#[derive(Clone)]
pub struct StackInstances {
    targets: Text,
    regions: Vec<String>,
}

/// A text that is known, or a file of an artifact.
#[derive(Clone)]
enum Text {
    Known(String),
    File(ArtifactPath),
}

impl Text {
    fn render(&self) -> String {
        match self {
            Self::Known(text) => text.clone(),
            Self::File(file) => file.location(),
        }
    }

    fn artifact(&self) -> Option<Artifact> {
        match self {
            Self::Known(_) => None,
            Self::File(file) => Some(file.artifact.clone()),
        }
    }
}

fn texts(all: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    all.into_iter().map(Into::into).collect()
}

impl StackInstances {
    /// Stacks in each of some accounts and regions.
    ///
    /// # Errors
    /// When there is no account or no region.
    pub fn in_accounts(
        accounts: impl IntoIterator<Item = impl Into<String>>,
        regions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Self> {
        Self::from_list(&texts(accounts), texts(regions))
    }

    /// Stacks in all accounts of some organizational units, in each of some regions.
    ///
    /// # Errors
    /// When there is no unit or no region.
    pub fn in_organizational_units(
        ous: impl IntoIterator<Item = impl Into<String>>,
        regions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Self> {
        Self::from_list(&texts(ous), texts(regions))
    }

    /// Stacks in each of some regions, in the accounts or organizational units that a JSON file in an artifact lists.
    ///
    /// # Errors
    /// When there is no region.
    pub fn from_artifact_path(
        artifact_path: ArtifactPath,
        regions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Self> {
        let regions = texts(regions);
        if regions.is_empty() {
            return Err(Error::new("RegionsCannotBeEmpty", "'regions' may not be an empty list"));
        }
        Ok(Self { targets: Text::File(artifact_path), regions })
    }

    fn from_list(targets: &[String], regions: Vec<String>) -> Result<Self> {
        if targets.is_empty() {
            return Err(Error::new("TargetsCannotBeEmpty", "'targets' may not be an empty list"));
        }
        if regions.is_empty() {
            return Err(Error::new("RegionsCannotBeEmptyInTargets", "'regions' may not be an empty list"));
        }
        Ok(Self { targets: Text::Known(targets.join(",")), regions })
    }

    pub(super) fn artifact(&self) -> Option<Artifact> {
        self.targets.artifact()
    }

    pub(super) fn render(&self) -> Object {
        object! {"DeploymentTargets" => self.targets.render(), "Regions" => self.regions.join(",")}
    }
}

/// Parameters of the template of a stack set.
#[derive(Clone)]
pub struct StackSetParameters(Text);

impl StackSetParameters {
    /// Values of parameters; those of `use_previous_values` keep what they have.
    pub fn from_literal(parameters: IndexMap<String, String>, use_previous_values: Option<Vec<String>>) -> Self {
        let given = parameters.iter().map(|(key, value)| format!("ParameterKey={key},ParameterValue={value}"));
        let kept = use_previous_values.into_iter().flatten();
        let kept = kept.map(|key| format!("ParameterKey={key},UsePreviousValue=true"));
        Self(Text::Known(given.chain(kept).collect::<Vec<_>>().join(" ")))
    }

    /// What a JSON file in an artifact lists: `ParameterKey`, `ParameterValue`, `UsePreviousValue`.
    pub fn from_artifact_path(artifact_path: ArtifactPath) -> Self {
        Self(Text::File(artifact_path))
    }

    pub(super) fn artifact(&self) -> Option<Artifact> {
        self.0.artifact()
    }

    pub(super) fn render(&self) -> String {
        self.0.render()
    }
}

text_enum! {
    /// Whether accounts that come to an organizational unit get stacks by themselves.
    pub enum StackSetOrganizationsAutoDeployment {
        /// They do, and accounts that leave lose theirs.
        Enabled = "Enabled",
        /// They do not.
        Disabled = "Disabled",
        /// They do, and accounts that leave keep theirs.
        EnabledWithStackRetention = "EnabledWithStackRetention",
    }
}

/// Options of permissions that Organizations manages.
#[derive(Clone, Copy, Debug, Default)]
pub struct OrganizationsDeploymentProps {
    /// Whether accounts that come to an organizational unit get stacks by themselves. Default: they do not.
    pub auto_deployment: Option<StackSetOrganizationsAutoDeployment>,
}

/// Options of permissions that are one's own.
#[derive(Clone, Default)]
pub struct SelfManagedDeploymentProps {
    /// The role that CloudFormation takes the roles of the target accounts with. Default: a new one.
    pub administration_role: Option<RoleRef>,
    /// The name of the role in each target account. Default `AWSCloudFormationStackSetExecutionRole`.
    pub execution_role_name: Option<String>,
}

/// Who makes the roles that stacks of a set are made with.
#[derive(Clone)]
pub struct StackSetDeploymentModel(Model);

#[derive(Clone)]
enum Model {
    Organizations(OrganizationsDeploymentProps),
    SelfManaged(SelfManagedDeploymentProps),
}

impl StackSetDeploymentModel {
    /// CloudFormation does, for accounts of an organization.
    pub fn organizations(props: OrganizationsDeploymentProps) -> Self {
        Self(Model::Organizations(props))
    }

    /// Somebody did, in each of the accounts.
    pub fn self_managed(props: SelfManagedDeploymentProps) -> Self {
        Self(Model::SelfManaged(props))
    }

    /// What the action is configured with, and the role that it passes.
    pub(super) fn bind(&self, scope: &dyn Construct) -> Result<(Object, Option<RoleRef>)> {
        let props = match &self.0 {
            Model::Organizations(props) => {
                let configuration = object! {
                    "PermissionModel" => "SERVICE_MANAGED",
                    "OrganizationsAutoDeployment" => props.auto_deployment,
                };
                return Ok((configuration, None));
            }
            Model::SelfManaged(props) => props,
        };
        let role = match &props.administration_role {
            Some(role) => role.clone(),
            None => administration_role(scope, props.execution_role_name.as_deref())?,
        };
        let configuration = object! {
            "PermissionModel" => "SELF_MANAGED",
            "AdministrationRoleArn" => role.role_arn(),
            "ExecutionRoleName" => props.execution_role_name.clone(),
        };
        Ok((configuration, Some(role)))
    }
}

fn administration_role(scope: &dyn Construct, execution_role_name: Option<&str>) -> Result<RoleRef> {
    let sets = format!("arn:{}:cloudformation:*:{}:stackset/*", Aws::partition(), Aws::account_id());
    let assumed_by = ServicePrincipal::with_opts(
        "cloudformation.amazonaws.com",
        ServicePrincipalOpts {
            conditions: object! {"StringLike" => object! {"aws:SourceArn" => sets}},
            ..Default::default()
        },
    );
    let role = Role::builder(scope, "StackSetAdministrationRole").assumed_by(assumed_by).build()?;
    let name = execution_role_name.unwrap_or("AWSCloudFormationStackSetExecutionRole");
    let resource = format!("arn:{}:iam::*:role/{name}", Aws::partition());
    role.add_to_policy(PolicyStatement::builder().action("sts:AssumeRole").resource(resource).build()?)?;
    Ok((&role).into())
}
