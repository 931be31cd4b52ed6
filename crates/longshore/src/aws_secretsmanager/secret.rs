//! What all secrets can do, and secrets of a stack.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Fn as CfnFn;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::secret_value::{SecretValue, SecretsManagerSecretOptions};
use longshore_core::stack::Stack;
use longshore_core::token::{Lazy, TokenComparison, compare_strings, str_is_unresolved};
use longshore_core::value::{Object, Value};
use longshore_core::{bail, feature_flags, object};

use super::{
    ISecretAttachmentTarget, ResourcePolicy, RotationSchedule, RotationScheduleOptions, SecretTargetAttachment,
    SecretTargetAttachmentProps,
};
use crate::aws_iam::{
    AccountPrincipal, AccountRootPrincipal, AddToResourcePolicyResult, Effect, Grant, GrantWithResourceOptions,
    IGrantable, IResourceWithPolicy, PolicyStatement, PrincipalRef,
};
use crate::aws_kms::{KeyRef, ViaServicePrincipal};
use crate::props::construct_props;

const READ: [&str; 2] = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"];
const WRITE: [&str; 3] =
    ["secretsmanager:PutSecretValue", "secretsmanager:UpdateSecret", "secretsmanager:UpdateSecretVersionStage"];
/// Whether the name of a secret of a stack is taken out of its ARN without the suffix.
const PARSE_OWNED_SECRET_NAME: &str = "@aws-cdk/aws-secretsmanager:parseOwnedSecretName";

/// How a secret is generated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretStringGenerator {
    /// Whether there are no upper-case letters. Default false.
    pub exclude_uppercase: Option<bool>,
    /// Whether there is at least one character of each kind. Default true.
    pub require_each_included_type: Option<bool>,
    /// Whether there may be spaces. Default false.
    pub include_space: Option<bool>,
    /// Characters that are not used. Default: none.
    pub exclude_characters: Option<String>,
    /// The length in characters. Default 32.
    pub password_length: Option<u32>,
    /// Whether there is no punctuation. Default false.
    pub exclude_punctuation: Option<bool>,
    /// Whether there are no lower-case letters. Default false.
    pub exclude_lowercase: Option<bool>,
    /// Whether there are no digits. Default false.
    pub exclude_numbers: Option<bool>,
    /// A JSON object that the generated text is added to; together with `generate_string_key`.
    pub secret_string_template: Option<String>,
    /// The key of the generated text in the JSON object; together with `secret_string_template`.
    pub generate_string_key: Option<String>,
}

impl SecretStringGenerator {
    fn render(&self) -> Object {
        object! {
            "ExcludeUppercase" => self.exclude_uppercase,
            "RequireEachIncludedType" => self.require_each_included_type,
            "IncludeSpace" => self.include_space,
            "ExcludeCharacters" => self.exclude_characters.clone(),
            "PasswordLength" => self.password_length,
            "ExcludePunctuation" => self.exclude_punctuation,
            "ExcludeLowercase" => self.exclude_lowercase,
            "ExcludeNumbers" => self.exclude_numbers,
            "SecretStringTemplate" => self.secret_string_template.clone(),
            "GenerateStringKey" => self.generate_string_key.clone(),
        }
    }
}

/// A region that a secret is copied to.
#[derive(Clone, Debug, Default)]
pub struct ReplicaRegion {
    /// The region.
    pub region: String,
    /// The key that the copy is encrypted with. Default: one of the service.
    pub encryption_key: Option<KeyRef>,
}

construct_props! {
    /// Properties of a [`Secret`].
    #[derive(Debug, Default)]
    pub struct SecretProps => Secret {
        /// What the secret is for, in words.
        [into] description: Option<String>,
        /// The key that the secret is encrypted with. Default: one of the service.
        [into] encryption_key: Option<KeyRef>,
        /// How the secret is generated. Default: 32 letters, digits and punctuation characters.
        generate_secret_string: Option<SecretStringGenerator>,
        /// The name. Default: made by CloudFormation.
        [into] secret_name: Option<PhysicalName>,
        /// The first value, which is in the template. Default: generated.
        secret_string_value: Option<SecretValue>,
        /// The first value as a JSON object, which is in the template. Default: generated.
        secret_object_value: Option<IndexMap<String, SecretValue>>,
        /// What happens to the secret when it is taken out of the stack. Default: it is deleted.
        removal_policy: Option<RemovalPolicy>,
        /// Regions that the secret is copied to. Default: none.
        replica_regions: Option<Vec<ReplicaRegion>>,
    }
}

/// What all kinds of secrets are made of.
pub struct SecretCore {
    pub(super) base: ResourceBase,
    pub(super) arn: String,
    /// None where the suffix of the ARN is not known.
    pub(super) full_arn: Option<String>,
    pub(super) name: String,
    pub(super) encryption_key: Option<KeyRef>,
    pub(super) arn_for_policies: String,
    pub(super) exclude_characters: Option<String>,
    pub(super) kind: SecretKind,
    policy: Rc<OnceCell<ResourcePolicy>>,
}

pub(super) enum SecretKind {
    Owned,
    Imported,
    /// Statements go to the secret that is attached.
    Attached(Option<SecretRef>),
}

impl SecretCore {
    pub(super) fn new(
        base: ResourceBase,
        arn: String,
        full_arn: Option<String>,
        name: String,
        encryption_key: Option<KeyRef>,
        kind: SecretKind,
    ) -> Self {
        let arn_for_policies = Lazy::uncached({
            let (base, arn, full) = (base.clone(), arn.clone(), full_arn.clone());
            move |context| {
                let (own, consumer) = (base.stack(), Stack::of(context.scope())?);
                let foreign = own.account() != consumer.account()
                    || (own.region() != consumer.region() && consumer.cross_region_references() != Some(true));
                Ok(match &full {
                    Some(full) if !foreign => full.clone().into(),
                    // Only Secrets Manager knows the suffix.
                    _ => format!("{arn}-??????").into(),
                })
            }
        })
        .to_string();
        let policy: Rc<OnceCell<ResourcePolicy>> = Rc::default();
        base.node().add_validation({
            let policy = Rc::clone(&policy);
            move || policy.get().map(|p| p.document().validate_for_resource_policy(false)).unwrap_or_default()
        });
        Self { base, arn, full_arn, name, encryption_key, arn_for_policies, exclude_characters: None, kind, policy }
    }

    pub(super) fn add_statement(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        if let SecretKind::Attached(Some(secret)) = &self.kind {
            return secret.add_to_resource_policy(statement);
        }
        if matches!(self.kind, SecretKind::Imported) {
            // The policy of a secret that the stack doesn't own cannot be changed.
            return Ok(AddToResourcePolicyResult::default());
        }
        let policy = match self.policy.get() {
            Some(policy) => policy,
            None => {
                let policy = ResourcePolicy::of(self.base.node(), "Policy", &self.arn)?;
                self.policy.get_or_init(|| policy)
            }
        };
        policy.document().add_statements([statement]);
        Ok(AddToResourcePolicyResult { statement_added: true, policy_dependable: Some(Dependable::of(policy)) })
    }

    fn is_owned(&self) -> bool {
        matches!(self.kind, SecretKind::Owned)
    }

    /// A principal as far as it uses the secret's key through Secrets Manager.
    fn via_service(&self, principal: PrincipalRef) -> ViaServicePrincipal {
        via_secrets_manager(&self.base, principal)
    }
}

pub(super) fn via_secrets_manager(base: &ResourceBase, principal: PrincipalRef) -> ViaServicePrincipal {
    ViaServicePrincipal::new(format!("secretsmanager.{}.amazonaws.com", base.stack().region()), Some(principal))
}

fn key_needed(at: &Node) -> Error {
    Error::at(at, "KeyProvidedCrossAccountAccess", "KMS Key must be provided for cross account access to Secret")
}

/// A secret, whoever owns it.
pub trait ISecret: IResourceWithPolicy {
    /// What the secret is made of.
    fn core(&self) -> &SecretCore;

    /// This secret as a resource with a policy.
    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy;

    /// The secret itself in a form to keep.
    fn to_ref(&self) -> SecretRef;

    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase {
        &self.core().base
    }

    /// The key that the secret is encrypted with; none where it is one of the service, or not known.
    fn encryption_key(&self) -> Option<&KeyRef> {
        self.core().encryption_key.as_ref()
    }

    /// The ARN; without the suffix that Secrets Manager adds, where that is not known.
    fn secret_arn(&self) -> String {
        self.core().arn.clone()
    }

    /// The ARN with the suffix that Secrets Manager adds, where that is known.
    fn secret_full_arn(&self) -> Option<String> {
        self.core().full_arn.clone()
    }

    /// The name.
    fn secret_name(&self) -> String {
        self.core().name.clone()
    }

    /// The value.
    ///
    /// # Errors
    /// When the ARN cannot be in a dynamic reference.
    fn secret_value(&self) -> Result<SecretValue> {
        self.secret_value_from_json("")
    }

    /// The value of one field of a secret that is a JSON object.
    ///
    /// # Errors
    /// When the ARN cannot be in a dynamic reference.
    fn secret_value_from_json(&self, key: &str) -> Result<SecretValue> {
        let options = SecretsManagerSecretOptions { json_field: Some(key.to_owned()), ..Default::default() };
        SecretValue::secrets_manager(&self.secret_arn(), options)
    }

    /// The key of a dynamic reference to the secret.
    ///
    /// # Errors
    /// When both a stage and a version are given.
    fn cfn_dynamic_reference_key(&self, options: SecretsManagerSecretOptions) -> Result<String> {
        SecretValue::cfn_dynamic_reference_key(&self.secret_arn(), options)
    }

    /// Allows a principal to read the value.
    ///
    /// # Errors
    /// When no policy can be made, or the principal is in another account and the secret has no key of its own.
    fn grant_read(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant_read_with(grantee, None)
    }

    /// Allows a principal to read the value, in some version stages only.
    ///
    /// # Errors
    /// When no policy can be made, or the principal is in another account and the secret has no key of its own.
    fn grant_read_with(&self, grantee: &dyn IGrantable, version_stages: Option<Vec<String>>) -> Result<Grant> {
        let core = self.core();
        let grant = self.grant(grantee, &READ)?;
        let statement = grant.principal_statement().or_else(|| grant.resource_statement());
        if let (Some(stages), Some(statement)) = (version_stages, statement) {
            statement.add_condition("ForAnyValue:StringEquals", object! {"secretsmanager:VersionStage" => stages})?;
        }
        let principal = grantee.grant_principal();
        if let Some(key) = core.encryption_key.as_ref().and_then(KeyRef::key) {
            key.grant_decrypt(&core.via_service(principal.clone()))?;
        }
        let account = principal.principal_account().unwrap_or_default();
        let foreign = compare_strings(core.base.stack().account(), &account) == TokenComparison::Different;
        if core.is_owned() && grant.resource_statement().is_some() && core.encryption_key.is_none() && foreign {
            return Err(key_needed(self.node()));
        }
        Ok(grant)
    }

    /// Allows a principal to change the value.
    ///
    /// # Errors
    /// When no policy can be made, or the secret's own is needed and the secret has no key of its own.
    fn grant_write(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        let core = self.core();
        let grant = self.grant(grantee, &WRITE)?;
        if let Some(key) = core.encryption_key.as_ref().and_then(KeyRef::key) {
            key.grant_encrypt(&core.via_service(grantee.grant_principal()))?;
        }
        // Quirk(cdk): secret-write-needs-key. Also a principal of the same account is refused, if it needs the policy.
        if core.is_owned() && grant.resource_statement().is_some() && core.encryption_key.is_none() {
            return Err(key_needed(self.node()));
        }
        Ok(grant)
    }

    #[doc(hidden)]
    fn grant(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        Grant::add_to_principal_or_resource(GrantWithResourceOptions {
            grantee,
            actions: actions.iter().map(|a| (*a).to_owned()).collect(),
            resource_arns: vec![self.core().arn_for_policies.clone()],
            conditions: Object::new(),
            resource: self.as_resource_with_policy(),
            resource_self_arns: None,
        })
    }

    /// Has the secret replaced regularly.
    ///
    /// # Errors
    /// When the options are not valid, or the id is empty or taken.
    fn add_rotation_schedule(&self, id: &str, options: RotationScheduleOptions) -> Result<RotationSchedule> {
        RotationSchedule::of(self.node(), id, self.to_ref(), options)
    }

    /// Denies everybody in the account to delete the secret.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn deny_account_root_delete(&self) -> Result<()> {
        let statement = PolicyStatement::builder()
            .action("secretsmanager:DeleteSecret")
            .effect(Effect::Deny)
            .resource("*")
            .principal(AccountRootPrincipal::new())
            .build()?;
        self.add_to_resource_policy(statement).map(|_| ())
    }

    /// Attaches the secret to what it is the secret of, such as a database.
    ///
    /// # Errors
    /// When the secret is attached already.
    fn attach(&self, target: Rc<dyn ISecretAttachmentTarget>) -> Result<SecretRef> {
        if self.node().try_find_child("Attachment").is_some() {
            bail!(self.node(), "SecretAlreadyAttachedTarget", "Secret is already attached to a target.");
        }
        let props = SecretTargetAttachmentProps { secret: self.to_ref(), target };
        let attachment = SecretTargetAttachment::new(self.node(), "Attachment", props)?;
        Ok((&attachment).into())
    }
}

/// A handle of any secret.
pub type SecretRef = Rc<dyn ISecret>;

/// Makes a handle of a [`SecretCore`] a secret.
macro_rules! is_secret {
    ($Class:ident) => {
        impl longshore_core::construct::Construct for $Class {
            fn node(&self) -> &longshore_core::construct::Node {
                self.0.base.node()
            }
        }

        impl $crate::aws_iam::IResourceWithPolicy for $Class {
            fn add_to_resource_policy(
                &self,
                statement: $crate::aws_iam::PolicyStatement,
            ) -> longshore_core::error::Result<$crate::aws_iam::AddToResourcePolicyResult> {
                self.0.add_statement(statement)
            }

            fn env(&self) -> longshore_core::resource::ResourceEnvironment {
                self.0.base.env().clone()
            }
        }

        impl $crate::aws_secretsmanager::ISecret for $Class {
            fn core(&self) -> &$crate::aws_secretsmanager::SecretCore {
                &self.0
            }

            fn as_resource_with_policy(&self) -> &dyn $crate::aws_iam::IResourceWithPolicy {
                self
            }

            fn to_ref(&self) -> $crate::aws_secretsmanager::SecretRef {
                std::rc::Rc::new(self.clone())
            }
        }

        impl From<&$Class> for $crate::aws_secretsmanager::SecretRef {
            fn from(secret: &$Class) -> Self {
                std::rc::Rc::new(secret.clone())
            }
        }
    };
}
pub(super) use is_secret;

/// A secret; clones are the same.
#[derive(Clone)]
pub struct Secret(Rc<SecretCore>, Rc<Owned>);

struct Owned {
    resource: CfnResource,
    replica_regions: Rc<RefCell<Vec<Value>>>,
}

is_secret! { Secret }

impl std::fmt::Debug for dyn ISecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.node())
    }
}

impl Secret {
    fn make(scope: &dyn Construct, id: &str, props: SecretProps) -> Result<Self> {
        let name = props.secret_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_secretsmanager.Secret", name.clone())?;
        let node = base.node().clone();
        if let Some(g) = &props.generate_secret_string
            && g.secret_string_template.is_some() != g.generate_string_key.is_some()
        {
            bail!(
                &node,
                "MustBeSpecifiedTogether",
                "`secretStringTemplate` and `generateStringKey` must be specified together."
            );
        }
        let given = [
            props.generate_secret_string.is_some(),
            props.secret_string_value.is_some(),
            props.secret_object_value.is_some(),
        ];
        if given.iter().filter(|g| **g).count() > 1 {
            bail!(
                &node,
                "CannotSpecifyOneGenerateSecret",
                "Cannot specify more than one of `generateSecretString`, `secretStringValue`, `secretObjectValue`, and `secretStringBeta1`."
            );
        }
        let secret_string = match (&props.secret_object_value, &props.secret_string_value) {
            (Some(fields), _) => {
                let fields: Object = fields.iter().map(|(k, v)| (k.clone(), v.unsafe_unwrap().into())).collect();
                Some(Value::Object(fields).to_json(0))
            }
            (None, value) => value.as_ref().map(SecretValue::unsafe_unwrap),
        };
        let generate = match &props.generate_secret_string {
            Some(generator) => Some(generator.render()),
            None if secret_string.as_deref().is_none_or(str::is_empty) => Some(Object::new()),
            None => None,
        };
        let replica_regions: Rc<RefCell<Vec<Value>>> = Rc::default();
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::SecretsManager::Secret",
            object! {
                "Description" => props.description,
                "KmsKeyId" => props.encryption_key.as_ref().map(|k| k.key_arn().to_owned()),
                "GenerateSecretString" => generate,
                "SecretString" => secret_string,
                "Name" => base.physical_name(),
                "ReplicaRegions" => Lazy::any({
                    let regions = Rc::clone(&replica_regions);
                    move || Ok(Value::Array(regions.borrow().clone()).or_undefined_if_empty())
                }),
            },
        )?;
        resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Destroy), true)?;
        let arn = base.arn_attribute(resource.ref_(), |name| ArnComponents {
            service: "secretsmanager".into(),
            resource: "secret".into(),
            resource_name: Some(name.to_owned()),
            arn_format: ArnFormat::ColonResourceName,
            ..Default::default()
        });
        let secret_name = if feature_flags::enabled(&node, PARSE_OWNED_SECRET_NAME) {
            owned_name(&base, &arn, &name)?
        } else {
            super::import::parse_name(&node, &arn)?
        };
        let key = props.encryption_key.clone();
        let exclude = props.generate_secret_string.and_then(|g| g.exclude_characters);
        let mut core = SecretCore::new(base, arn.clone(), Some(arn), secret_name, key.clone(), SecretKind::Owned);
        core.exclude_characters = exclude;
        if let Some(key) = key.as_ref().and_then(KeyRef::key) {
            let account = AccountPrincipal::new(core.base.stack().account());
            let principal = core.via_service(account.into());
            key.grant_encrypt_decrypt(&principal)?;
            key.grant(&principal, &["kms:CreateGrant", "kms:DescribeKey"])?;
        }
        let secret = Self(Rc::new(core), Rc::new(Owned { resource, replica_regions }));
        for replica in props.replica_regions.unwrap_or_default() {
            secret.add_replica_region_with(replica.region, replica.encryption_key)?;
        }
        Ok(secret)
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.1.resource
    }

    /// The characters that are not used when the secret is generated.
    pub fn exclude_characters(&self) -> Option<String> {
        self.0.exclude_characters.clone()
    }

    /// Copies the secret to another region.
    ///
    /// # Errors
    /// When it is the stack's own.
    pub fn add_replica_region(&self, region: impl Into<String>) -> Result<()> {
        self.add_replica_region_with(region, None)
    }

    /// Copies the secret to another region, encrypted with a key there.
    ///
    /// # Errors
    /// When it is the stack's own.
    pub fn add_replica_region_with(&self, region: impl Into<String>, encryption_key: Option<KeyRef>) -> Result<()> {
        let (region, own) = (region.into(), self.0.base.stack().region());
        if !str_is_unresolved(own) && !str_is_unresolved(&region) && region == own {
            bail!(
                self.node(),
                "CannotAddRegionStackDeployed",
                "Cannot add the region where this stack is deployed as a replica region."
            );
        }
        let key = encryption_key.map(|k| k.key_arn().to_owned());
        self.1.replica_regions.borrow_mut().push(object! {"KmsKeyId" => key, "Region" => region}.into());
        Ok(())
    }
}

/// The name of a secret of a stack: all of the ARN's last part but the suffix.
fn owned_name(base: &ResourceBase, arn: &str, name: &PhysicalName) -> Result<String> {
    let parts = ArnComponents::split(arn, ArnFormat::ColonResourceName)?;
    let Some(resource_name) = parts.resource_name else {
        bail!(base.node(), "InvalidFormatSecretNameProvided", "invalid ARN format; no secret name provided");
    };
    let segments = match name {
        PhysicalName::Name(name) if str_is_unresolved(name) => return Ok(name.clone()),
        PhysicalName::GenerateIfNeeded => return Ok(base.physical_name().to_owned()),
        PhysicalName::Name(name) => name.split('-').count(),
        PhysicalName::Unset => 2,
    };
    let segment = |i| CfnFn::select(i, &CfnFn::split("-", &resource_name, None)?);
    CfnFn::join("-", (0..segments).map(segment).collect::<Result<Vec<_>>>()?)
}
