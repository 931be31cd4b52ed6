//! Roles: owned by a stack, existing ones, and ones that are not to be changed.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::annotations::Annotations;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::aspects::{AspectOptions, Aspects, mutating_priority};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::customize_roles::{CUSTOMIZE_ROLES_CONTEXT, RoleCustomization};
use longshore_core::error::{Error, Result};
use longshore_core::feature_flags;
use longshore_core::names::{Names, UniqueResourceNameOptions};
use longshore_core::overrides;
use longshore_core::resource::{PhysicalName, ResourceBase, ResourceEnvironment};
use longshore_core::stack::Stack;
use longshore_core::token::{Lazy, TokenComparison, compare_strings, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};
use longshore_core::{array, bail, context_provider, object};

use super::identity::{IRole, ManagedPolicyRef, RoleRef};
use super::managed_policy::{ManagedPolicy, ManagedPolicyProps};
use super::precreated_role::{PrecreatedRole, ReportsPolicies};
use super::principal::principal_from_ref;
use super::{
    AddToPrincipalPolicyResult, ArnPrincipal, IPrincipal, Policy, PolicyDocument, PolicyProps, PolicyStatement,
    PrincipalPolicyFragment, PrincipalRef,
};
use crate::props::construct_props;

/// What the inline policies of a role may have in characters, with room for their names.
// Source: IAM user guide, quotas: 10,240 for all inline policies of a role, 6,144 for a managed policy.
const MAX_INLINE_SIZE: usize = 10_000;
const MAX_MANAGED_POLICY_SIZE: usize = 6_000;

construct_props! {
    /// Properties of a [`Role`].
    pub struct RoleProps => Role {
        /// Who can assume the role.
        [into] assumed_by: PrincipalRef,
        /// The name. Default: made by CloudFormation.
        [into] role_name: Option<PhysicalName>,
        /// The description, at most 1,000 characters.
        [into] description: Option<String>,
        /// The path, which starts and ends with `/`. Default `/`.
        [into] path: Option<String>,
        /// Ids of which one must be given when the role is assumed.
        external_ids: Option<Vec<String>>,
        /// Managed policies.
        managed_policies: Option<Vec<ManagedPolicyRef>>,
        /// Inline policies that are part of the role, by name.
        inline_policies: Option<IndexMap<String, PolicyDocument>>,
        /// The managed policy that bounds what the role can be allowed.
        permissions_boundary: Option<ManagedPolicyRef>,
        /// How long a session may last, 1 to 12 hours. Default 1 hour.
        max_session_duration: Option<Duration>,
    }
}

/// A role that the stack owns; clones are the same role.
#[derive(Clone)]
pub struct Role(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    /// None where another role stands in for this one and keeps it out of the template.
    resource: Option<CfnResource>,
    stand_in: Option<PrecreatedRole>,
    path: String,
    permissions_boundary: Option<ManagedPolicyRef>,
    assume_role_policy: PolicyDocument,
    managed_policies: Rc<RefCell<Vec<ManagedPolicyRef>>>,
    default_policy: RefCell<Option<Policy>>,
    split: Cell<bool>,
}

/// How an existing role is treated.
#[derive(Clone, Debug, Default, bon::Builder)]
pub struct FromRoleArnOptions {
    /// Whether policies can be added to the role. Default true.
    pub mutable: Option<bool>,
    /// Whether grants go to the resources instead; only for roles that are not mutable. Default false.
    pub add_grants_to_resources: Option<bool>,
    /// The id of the policy that grants are added to. Default `Policy`.
    #[builder(into)]
    pub default_policy_name: Option<String>,
}

/// How the roles of a scope are customized.
#[derive(Clone, Debug, Default, bon::Builder)]
pub struct CustomizeRolesOptions {
    /// Whether roles and managed policies stay out of the templates; if not, they are only reported. Default true.
    pub prevent_synthesis: Option<bool>,
    /// The names of the roles that stand in for others, by the others' paths: absolute, or relative to the scope.
    #[builder(default)]
    pub use_precreated_roles: IndexMap<String, String>,
}

/// How an existing role is found in the account at synthesis.
#[derive(Clone, Debug, Default)]
pub struct RoleLookupOptions {
    /// The name.
    pub role_name: String,
    /// Whether policies can be added to the role. Default true.
    pub mutable: Option<bool>,
    /// Whether grants go to the resources instead; only for roles that are not mutable. Default false.
    pub add_grants_to_resources: Option<bool>,
    /// The id of the policy that grants are added to. Default `Policy`.
    pub default_policy_name: Option<String>,
}

// Source: IAM API, RoleName.
fn check_name(node: &Node, name: &PhysicalName) -> Result<()> {
    let PhysicalName::Name(name) = name else { return Ok(()) };
    let valid =
        (1..=64).contains(&name.len()) && name.chars().all(|c| c.is_ascii_alphanumeric() || "_+=,.@-".contains(c));
    if !name.is_empty() && !str_is_unresolved(name) && !valid {
        bail!(
            node,
            "InvalidRoleName",
            "Invalid roleName. The name must be a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-. Length must be between 1 and 64 characters."
        );
    }
    Ok(())
}

// Source: IAM API, Path.
fn check_path(node: &Node, path: Option<&str>) -> Result<()> {
    let Some(path) = path.filter(|p| !str_is_unresolved(p)) else { return Ok(()) };
    let length = path.chars().count();
    if !(1..=512).contains(&length) {
        bail!(
            node,
            "RolePathCharactersProvidedRole",
            "Role path must be between 1 and 512 characters. The provided role path is {length} characters."
        );
    }
    let inner = path.strip_prefix('/').and_then(|p| p.strip_suffix('/'));
    if path != "/" && !inner.is_some_and(|p| !p.is_empty() && p.chars().all(|c| ('\u{21}'..='\u{7f}').contains(&c))) {
        bail!(
            node,
            "InvalidRolePathCharacters",
            "Role path must be either a slash or valid characters (alphanumerics and symbols) surrounded by slashes. Valid characters are unicode characters in [\\u0021-\\u007F]. However, {path} is provided."
        );
    }
    Ok(())
}

impl Role {
    /// Creates a role.
    ///
    /// # Errors
    /// When the description or the duration is not allowed, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: RoleProps) -> Result<Self> {
        let name = props.role_name.unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_iam.Role", name.clone())?;
        let node = base.node().clone();
        check_name(&node, &name)?;
        let description = props.description.as_deref().filter(|d| !str_is_unresolved(d)).unwrap_or_default();
        if description.chars().count() > 1000 {
            bail!(&node, "RoleDescriptionLongerCharacters", "Role description must be no longer than 1000 characters.");
        }
        check_path(&node, props.path.as_deref())?;
        let max_session = match props.max_session_duration {
            Some(d) => {
                let seconds = d.to_seconds()?;
                if !(3600..=43200).contains(&seconds) {
                    bail!(
                        &node,
                        "MaxSessionDurationSet",
                        "maxSessionDuration is set to {seconds}, but must be >= 3600sec (1hr) and <= 43200sec (12hrs)"
                    );
                }
                Some(seconds)
            }
            None => None,
        };
        let assume_role_policy = PolicyDocument::new();
        let external_ids = props.external_ids.unwrap_or_default();
        props.assumed_by.add_to_assume_role_policy(&|statement| {
            match external_ids.as_slice() {
                [] => {}
                [one] => statement.add_condition("StringEquals", object! {"sts:ExternalId" => one})?,
                many => statement.add_condition("StringEquals", object! {"sts:ExternalId" => many.to_vec()})?,
            }
            assume_role_policy.add_statements([statement]);
            Ok(())
        })?;
        let managed_policies = Rc::new(RefCell::new(props.managed_policies.unwrap_or_default()));
        let arns = Rc::clone(&managed_policies);
        let inline = props.inline_policies.unwrap_or_default();
        let rendered_inline: Vec<Object> = inline
            .iter()
            .map(|(name, document)| object! {"PolicyDocument" => document, "PolicyName" => name})
            .collect();
        let customized = RoleCustomization::of_role(&node, node.path());
        let stand_in = match customized.enabled {
            true => Some(PrecreatedRole::of_role(
                &node,
                customized.precreated_role_name,
                &assume_role_policy,
                &managed_policies.borrow(),
                &inline,
            )?),
            false => None,
        };
        let properties = object! {
                "AssumeRolePolicyDocument" => &assume_role_policy,
                "ManagedPolicyArns" => Lazy::any(move || {
                    let mut unique: Vec<String> = Vec::new();
                    for p in arns.borrow().iter() {
                        if !unique.iter().any(|u| u == p.managed_policy_arn()) {
                            unique.push(p.managed_policy_arn().to_owned());
                        }
                    }
                    Ok(Value::from(unique).or_undefined_if_empty())
                }),
                "Policies" => Value::from(rendered_inline).or_undefined_if_empty(),
                "Path" => props.path.clone(),
                "PermissionsBoundary" => props.permissions_boundary.as_ref().map(|p| p.managed_policy_arn().to_owned()),
                "RoleName" => base.physical_name(),
                "MaxSessionDuration" => max_session,
                "Description" => props.description.clone(),
        };
        let resource = match customized.prevent_synthesis {
            true => None,
            false => Some(CfnResource::l1(&node, "Resource", "AWS::IAM::Role", properties)?),
        };
        node.add_validation({
            let trust = assume_role_policy.clone();
            move || {
                let mut errors = trust.validate_for_trust_policy();
                errors.extend(inline.values().flat_map(PolicyDocument::validate_for_identity_policy));
                errors
            }
        });
        let role = Self(Rc::new(Owned {
            base,
            resource,
            stand_in,
            path: props.path.unwrap_or_default(),
            permissions_boundary: props.permissions_boundary,
            assume_role_policy,
            managed_policies,
            default_policy: RefCell::default(),
            split: Cell::new(false),
        }));
        if role.0.resource.is_some() {
            let (me, own) = (role.clone(), node.clone());
            let priority = Some(mutating_priority(&node));
            let split = move |visited: &Node| if visited.is_same(&own) { me.split_large_policy() } else { Ok(()) };
            Aspects::of(&node).add_with(split, AspectOptions { priority });
        }
        if role.0.stand_in.is_some() {
            node.attach(ReportsPolicies);
        }
        // Whoever has only the interface, in another language, finds the role by its node.
        node.attach(role.clone());
        Ok(role)
    }

    /// Makes other roles stand in for those that are made below a construct, and reports what they must allow.
    ///
    /// The report is `iam-policy-report.txt` and `iam-policy-report.json` in the assembly. This must be said before the
    /// construct has children.
    ///
    /// # Errors
    /// When the construct has children already.
    pub fn customize_roles(scope: &dyn Construct, options: CustomizeRolesOptions) -> Result<()> {
        let node = scope.node();
        let absolute = |path: String| match path.starts_with(node.path()) {
            true => path,
            false => format!("{}/{path}", node.path()),
        };
        let names: Object =
            options.use_precreated_roles.into_iter().map(|(path, name)| (absolute(path), name.into())).collect();
        node.set_context(
            CUSTOMIZE_ROLES_CONTEXT,
            object! {
                "preventSynthesis" => options.prevent_synthesis.unwrap_or(true),
                "usePrecreatedRoles" => names,
            },
        )
    }

    /// The L1 underneath; none where another role stands in for this one.
    pub fn resource(&self) -> Option<&CfnResource> {
        self.0.resource.as_ref()
    }

    /// Who can assume the role.
    pub fn assume_role_policy(&self) -> &PolicyDocument {
        &self.0.assume_role_policy
    }

    /// The managed policy that bounds what the role can be allowed.
    pub fn permissions_boundary(&self) -> Option<&ManagedPolicyRef> {
        self.0.permissions_boundary.as_ref()
    }

    // Differs(cdk): precreated-role-id. It fails when it is resolved, not when it is asked for.
    /// The id that IAM makes; synthesis of it fails where another role stands in for this one.
    pub fn role_id(&self) -> String {
        if let Some(resource) = &self.0.resource {
            return resource.att("RoleId");
        }
        let node = self.node().clone();
        let refused = move || {
            let text = "\"roleId\" is not available on precreated roles";
            Err(Error::at(&node, "RoleidAvailablePrecreatedRoles", text))
        };
        Lazy::any(refused).to_string()
    }

    /// Adds a statement to the role's policy; tells whether there is one.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn add_to_policy(&self, statement: PolicyStatement) -> Result<bool> {
        let added = self.add_to_principal_policy(&statement)?.statement_added;
        // Quirk(cdk): precreated-add-to-policy. A statement that is only reported counts as added for grants, not here.
        Ok(added && self.0.stand_in.is_none())
    }

    /// This role, protected from policies being added to it.
    ///
    /// # Errors
    /// When its id is taken.
    pub fn without_policy_updates(&self, add_grants_to_resources: bool) -> Result<RoleRef> {
        let node = self.node();
        let scope = node.scope().unwrap_or(node).clone();
        ImmutableRole::of(&scope, &format!("ImmutableRole{}", node.id()), self.into(), add_grants_to_resources)
    }

    /// An existing role by its ARN.
    ///
    /// A role of another account than the stack's cannot be changed, so nothing is added to it.
    ///
    /// # Errors
    /// When a known ARN is not one, the options contradict each other, or the id is empty or taken.
    pub fn from_role_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        arn: impl Into<String>,
        options: FromRoleArnOptions,
    ) -> Result<RoleRef> {
        Self::existing(scope, id.as_ref(), arn.into(), None, options)
    }

    fn existing(
        scope: &dyn Construct,
        id: &str,
        arn: String,
        name: Option<String>,
        options: FromRoleArnOptions,
    ) -> Result<RoleRef> {
        let stack = Stack::of(scope)?;
        let parsed =
            stack.split_arn(&arn, ArnFormat::SlashResourceName).map_err(|e| e.with_path(scope.node().path()))?;
        // Paths are part of an ARN's resource name, not of the role's name.
        let last = || parsed.resource_name.as_deref().and_then(|n| n.rsplit('/').next()).unwrap_or_default().to_owned();
        let name = name.unwrap_or_else(last);
        if RoleCustomization::in_scope(scope).enabled {
            let base = ResourceBase::imported(scope, &format!("Import{id}"), "aws-cdk-lib.Resource", Some(&arn))?;
            let imported = Imported::new(base, name, arn, parsed.account.clone(), options.default_policy_name);
            let path = format!("{}/{id}", scope.node().path());
            let role = PrecreatedRole::new(scope, id, &path, RoleRef::new(imported), Value::Undefined, None)?;
            return Ok(RoleRef::new(role));
        }
        if options.add_grants_to_resources.is_some() && options.mutable != Some(false) {
            bail!(
                scope,
                "AddGrantsResourcesPassedMutable",
                "'addGrantsToResources' can only be passed if 'mutable: false'"
            );
        }
        let account = parsed.account.clone();
        let foreign =
            compare_strings(account.as_deref().unwrap_or_default(), stack.account()) == TokenComparison::Different;
        let mutable = options.mutable != Some(false) && !foreign;
        let node_id = if mutable { id.to_owned() } else { format!("MutableRole{id}") };
        let base = ResourceBase::imported(scope, &node_id, "aws-cdk-lib.Resource", Some(&arn))?;
        let imported = Imported::new(base, name, arn, account, options.default_policy_name);
        if mutable {
            return Ok(RoleRef::new(imported));
        }
        ImmutableRole::of(scope, id, RoleRef::new(imported), options.add_grants_to_resources.unwrap_or(false))
    }

    /// An existing role of the stack's account, by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_role_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        name: &str,
        options: FromRoleArnOptions,
    ) -> Result<RoleRef> {
        let arn = Stack::of(scope)?.format_arn(ArnComponents {
            service: "iam".into(),
            region: Some(String::new()),
            resource: "role".into(),
            resource_name: Some(name.to_owned()),
            ..Default::default()
        })?;
        Self::from_role_arn(scope, id, arn, options)
    }

    /// An existing role of the stack's account, which the toolkit looks up by its name.
    ///
    /// # Errors
    /// When the name is not known, the stack's account or region is not, the options contradict each other, or the id is empty
    /// or taken.
    pub fn from_lookup(scope: &dyn Construct, id: impl AsRef<str>, options: RoleLookupOptions) -> Result<RoleRef> {
        if str_is_unresolved(&options.role_name) {
            bail!(scope, "ArgumentsLookUpRoleConcrete", "All arguments to look up a role must be concrete (no Tokens)");
        }
        let dummy_arn = Stack::of(scope)?.format_arn(ArnComponents {
            service: "iam".into(),
            account: Some("123456789012".into()),
            resource: "role".into(),
            resource_name: Some("DUMMY_ARN".into()),
            ..Default::default()
        })?;
        let found = context_provider::get_value(
            scope,
            "cc-api-provider",
            object! {
                "typeName" => "AWS::IAM::Role",
                "exactIdentifier" => options.role_name.as_str(),
                "propertiesToReturn" => ["Arn"],
            },
            Object::new(),
            array![object! {"Arn" => dummy_arn}],
        )?;
        let first = found.as_array().and_then(|roles| roles.first());
        let arn = first.and_then(|role| role.get("Arn")).and_then(Value::as_str).unwrap_or_default().to_owned();
        let RoleLookupOptions { role_name, mutable, add_grants_to_resources, default_policy_name } = options;
        let options = FromRoleArnOptions { mutable, add_grants_to_resources, default_policy_name };
        Self::existing(scope, id.as_ref(), arn, Some(role_name), options)
    }

    /// Moves what is too much for an inline policy into managed policies.
    fn split_large_policy(&self) -> Result<()> {
        let Some(policy) = self.0.default_policy.borrow().clone().filter(|_| !self.0.split.replace(true)) else {
            return Ok(());
        };
        let parts = policy.document().split(self, MAX_INLINE_SIZE, MAX_MANAGED_POLICY_SIZE)?;
        let count = self.0.managed_policies.borrow().len() + parts.len() - 1;
        if count > 20 {
            Annotations::of(self).add_warning_v2(
                "@aws-cdk/aws-iam:rolePolicyTooLarge",
                &format!("Policy too large: {count} exceeds the maximum of 20 managed policies attached to a Role"),
            );
        } else if count > 10 {
            Annotations::of(self).add_warning_v2(
                "@aws-cdk/aws-iam:rolePolicyLarge",
                &format!("Policy large: {count} exceeds 10 managed policies attached to a Role, this requires a quota increase"),
            );
        }
        for (i, part) in parts.into_iter().skip(1).enumerate() {
            let overflow = ManagedPolicy::new(
                self,
                format!("OverflowPolicy{}", i + 1),
                ManagedPolicyProps {
                    description: Some(format!("Part of the policies for {}", self.node().path())),
                    document: Some(part.document),
                    roles: Some(vec![self.into()]),
                    ..Default::default()
                },
            )?;
            // What waits for one of these statements waits for the policy that it is in now.
            for statement in part.originals {
                policy
                    .node()
                    .part_or_insert_with(Moved::default)
                    .0
                    .borrow_mut()
                    .push((statement, overflow.node().clone()));
            }
        }
        Ok(())
    }
}

/// Statements that were moved into other policies.
#[derive(Default)]
struct Moved(RefCell<Vec<(PolicyStatement, Node)>>);

impl Construct for Role {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IPrincipal for Role {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        ArnPrincipal::new(self.role_arn()).policy_fragment()
    }

    fn principal_account(&self) -> Option<String> {
        Some(self.0.base.env().account.clone())
    }

    fn add_to_principal_policy(&self, statement: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        if let Some(result) = overrides::replaced(self.node(), "addToPrincipalPolicy", statement.clone()) {
            return result;
        }
        if let Some(role) = &self.0.stand_in {
            return role.add_to_principal_policy(statement);
        }
        let known = self.0.default_policy.borrow().clone();
        let policy = match known {
            Some(p) => p,
            None => {
                let p = Policy::new(
                    self,
                    "DefaultPolicy",
                    PolicyProps { roles: Some(vec![self.into()]), ..Default::default() },
                )?;
                *self.0.default_policy.borrow_mut() = Some(p.clone());
                p
            }
        };
        policy.add_statements([statement.clone()]);
        let (node, statement) = (policy.node().clone(), statement.clone());
        Ok(AddToPrincipalPolicyResult::added(Dependable::group(move || {
            let moved = node.part::<Moved>();
            let elsewhere =
                moved.and_then(|m| m.0.borrow().iter().find(|(s, _)| s.is_same(&statement)).map(|(_, n)| n.clone()));
            vec![elsewhere.unwrap_or_else(|| node.clone())]
        })))
    }

    fn resource_node(&self) -> Option<Node> {
        Some(self.node().clone())
    }
}

principal_from_ref!(Role);

impl IRole for Role {
    fn role_name(&self) -> String {
        match (&self.0.stand_in, &self.0.resource) {
            (None, Some(resource)) => self.0.base.name_attribute(resource.ref_()),
            (stand_in, _) => stand_in.as_ref().map(IRole::role_name).unwrap_or_default(),
        }
    }

    fn role_arn(&self) -> String {
        let (None, Some(resource)) = (&self.0.stand_in, &self.0.resource) else {
            return self.0.stand_in.as_ref().map(IRole::role_arn).unwrap_or_default();
        };
        let path = self.0.path.trim_start_matches('/').to_owned();
        self.0.base.arn_attribute(resource.att("Arn"), move |name| ArnComponents {
            service: "iam".into(),
            region: Some(String::new()),
            resource: "role".into(),
            resource_name: Some(format!("{path}{name}")),
            ..Default::default()
        })
    }

    fn add_managed_policy(&self, policy: ManagedPolicyRef) {
        match &self.0.stand_in {
            Some(role) => role.add_managed_policy(policy),
            None => self.0.managed_policies.borrow_mut().push(policy),
        }
    }

    fn attach_inline_policy(&self, policy: &Policy) -> Result<()> {
        if let Some(role) = &self.0.stand_in {
            return role.attach_inline_policy(policy);
        }
        policy.attach_to_role(self)
    }

    fn env(&self) -> ResourceEnvironment {
        self.0.base.env().clone()
    }
}

#[derive(Clone)]
pub(super) struct Imported(Rc<ImportedInner>);

struct ImportedInner {
    base: ResourceBase,
    name: String,
    arn: String,
    account: Option<String>,
    policy_id: Option<String>,
    default_policy: RefCell<Option<Policy>>,
}

impl Imported {
    pub(super) fn new(
        base: ResourceBase,
        name: String,
        arn: String,
        account: Option<String>,
        policy_id: Option<String>,
    ) -> Self {
        Self(Rc::new(ImportedInner { base, name, arn, account, policy_id, default_policy: RefCell::default() }))
    }

    /// The policy that grants are added to; under a flag its name tells which stack it is of, as all stacks that use the role
    /// attach one.
    fn new_default_policy(&self) -> Result<Policy> {
        const PREFIX: &str = "Policy";
        const MAX_NAME: usize = 128; // Source: IAM quotas, policy name length.
        let by_stack = feature_flags::enabled(self, "@aws-cdk/aws-iam:importedRoleStackSafeDefaultPolicyName");
        let name = match &self.0.policy_id {
            Some(name) => name.clone(),
            None if by_stack => {
                let name = format!("{PREFIX}{}", Names::unique_id(self)?);
                if name.len() <= MAX_NAME {
                    name
                } else {
                    let max_length = Some(MAX_NAME - PREFIX.len());
                    let options = UniqueResourceNameOptions { max_length, ..Default::default() };
                    format!("{PREFIX}{}", Names::unique_resource_name(self, &options)?)
                }
            }
            None => PREFIX.to_owned(),
        };
        Policy::new(self, &name, PolicyProps { policy_name: by_stack.then(|| name.clone()), ..Default::default() })
    }
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IPrincipal for Imported {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        ArnPrincipal::new(self.0.arn.as_str()).policy_fragment()
    }

    fn principal_account(&self) -> Option<String> {
        self.0.account.clone()
    }

    fn add_to_principal_policy(&self, statement: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        let known = self.0.default_policy.borrow().clone();
        let policy = match known {
            Some(p) => p,
            None => {
                let p = self.new_default_policy()?;
                self.attach_inline_policy(&p)?;
                *self.0.default_policy.borrow_mut() = Some(p.clone());
                p
            }
        };
        policy.add_statements([statement.clone()]);
        Ok(AddToPrincipalPolicyResult::added(Dependable::of(&policy)))
    }

    fn dedupe_string(&self) -> Option<String> {
        Some(format!("ImportedRole:{}", self.0.arn))
    }

    fn resource_node(&self) -> Option<Node> {
        Some(self.node().clone())
    }
}

impl IRole for Imported {
    fn role_name(&self) -> String {
        self.0.name.clone()
    }

    fn role_arn(&self) -> String {
        self.0.arn.clone()
    }

    fn add_managed_policy(&self, policy: ManagedPolicyRef) {
        match policy.owned() {
            Some(owned) => owned.attach_to_role(self),
            None => Annotations::of(self).add_warning_v2(
                "@aws-cdk/aws-iam:IRoleCantBeUsedWithIManagedPolicy",
                &format!(
                    "Can't combine imported IManagedPolicy: {} to imported role IRole: {}. Use ManagedPolicy directly.",
                    policy.managed_policy_arn(),
                    self.0.name
                ),
            ),
        }
    }

    fn attach_inline_policy(&self, policy: &Policy) -> Result<()> {
        let stack = Stack::of(policy)?;
        if compare_strings(&self.0.base.env().account, stack.account()) != TokenComparison::Different {
            policy.attach_to_role(self)?;
        }
        Ok(())
    }

    fn env(&self) -> ResourceEnvironment {
        self.0.base.env().clone()
    }
}

/// A role that nothing is added to.
#[derive(Clone)]
struct ImmutableRole {
    node: Node,
    role: RoleRef,
    add_grants_to_resources: bool,
}

impl ImmutableRole {
    fn of(scope: &dyn Construct, id: &str, role: RoleRef, add_grants_to_resources: bool) -> Result<RoleRef> {
        let node = Node::new(scope, id, "aws-cdk-lib.Resource")?;
        if let Some(child) = role.node().default_child()? {
            node.set_default_child(&child);
        }
        Ok(RoleRef::new(Self { node, role, add_grants_to_resources }))
    }
}

impl Construct for ImmutableRole {
    fn node(&self) -> &Node {
        &self.node
    }
}

impl IPrincipal for ImmutableRole {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        self.role.policy_fragment()
    }

    fn principal_account(&self) -> Option<String> {
        self.role.principal_account()
    }

    fn add_to_principal_policy(&self, _: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        // Without success, the grant goes to the resource's policy instead.
        Ok(AddToPrincipalPolicyResult {
            statement_added: !self.add_grants_to_resources,
            policy_dependable: Some(Dependable::group(Vec::new)),
        })
    }

    fn dedupe_string(&self) -> Option<String> {
        self.role.dedupe_string()
    }

    fn resource_node(&self) -> Option<Node> {
        Some(self.node.clone())
    }
}

impl IRole for ImmutableRole {
    fn role_name(&self) -> String {
        self.role.role_name()
    }

    fn role_arn(&self) -> String {
        self.role.role_arn()
    }

    fn add_managed_policy(&self, _: ManagedPolicyRef) {}

    fn attach_inline_policy(&self, _: &Policy) -> Result<()> {
        Ok(())
    }

    fn env(&self) -> ResourceEnvironment {
        self.role.env()
    }
}
