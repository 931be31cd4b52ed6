//! Repositories: owned by a stack, or existing ones.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::context_provider;
use longshore_core::error::{Error, Result};
use longshore_core::resource::{PhysicalName, ResourceBase, ResourceEnvironment};
use longshore_core::stack::Stack;
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::value::{Object, Value};
use longshore_core::{array, bail, object, overrides};

use super::auto_delete_images;
use super::events::{self, OnCloudTrailImagePushedOptions, OnImageScanCompletedOptions};
use super::grants;
use super::lifecycle::{LifecycleRule, LifecycleRules};
use crate::aws_events::{OnEventOptions, Rule};
use crate::aws_iam::{
    AddToResourcePolicyResult, Grant, IGrantable, IResourceWithPolicy, PolicyDocument, PolicyStatement, imported,
};
use crate::aws_kms::KeyRef;
use crate::props::construct_props;

const CLASS: &str = "aws-cdk-lib.aws_ecr.Repository";
const IMPORTED_CLASS: &str = "aws-cdk-lib.aws_ecr.RepositoryBase";

/// Whether tags can be moved to another image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagMutability {
    /// All tags can be moved.
    Mutable,
    /// No tag can be moved.
    Immutable,
    /// Only tags that match an exclusion filter can be moved.
    ImmutableWithExclusion,
    /// Only tags that match an exclusion filter cannot be moved.
    MutableWithExclusion,
}

impl TagMutability {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            TagMutability::Mutable => "MUTABLE",
            TagMutability::Immutable => "IMMUTABLE",
            TagMutability::ImmutableWithExclusion => "IMMUTABLE_WITH_EXCLUSION",
            TagMutability::MutableWithExclusion => "MUTABLE_WITH_EXCLUSION",
        }
    }
}

/// Tags that a repository's mutability does not apply to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageTagMutabilityExclusionFilter {
    pub(super) pattern: String,
}

impl ImageTagMutabilityExclusionFilter {
    /// Tags that match a pattern with `*`.
    ///
    /// # Errors
    /// When the pattern is empty, longer than 128 characters, or has others than letters, digits and `._*-`.
    pub fn wildcard(pattern: impl Into<String>) -> Result<Self> {
        let pattern = pattern.into();
        // Source: ECR API, ImageTagMutabilityExclusionFilter.
        if pattern.is_empty() {
            return Err(Error::new("FilterPatternCannotBeEmpty", "Pattern cannot be empty"));
        }
        let length = pattern.chars().count();
        if length > 128 {
            return Err(Error::new(
                "FilterPatternExceedsMaxLength",
                format!("Pattern cannot exceed 128 characters, got: {length} characters."),
            ));
        }
        if !pattern.chars().all(|c| c.is_ascii_alphanumeric() || "._*-".contains(c)) {
            return Err(Error::new(
                "FilterPatternContainsInvalidCharacters",
                format!(
                    "Pattern '{pattern}' contains invalid characters. Only alphanumeric characters, dots, underscores, asterisks, and hyphens are allowed."
                ),
            ));
        }
        Ok(Self { pattern })
    }
}

/// How a repository's images are encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepositoryEncryption {
    /// With keys that ECR has.
    Aes256,
    /// With a key of the Key Management Service.
    Kms,
    /// Twice, with a key of the Key Management Service.
    KmsDsse,
}

impl RepositoryEncryption {
    /// CloudFormation's name.
    pub fn value(&self) -> &'static str {
        self.as_str()
    }

    fn as_str(self) -> &'static str {
        match self {
            RepositoryEncryption::Aes256 => "AES256",
            RepositoryEncryption::Kms => "KMS",
            // Differs(cdk): kms-dsse. The library offers KMS_DSSE and then refuses it.
            RepositoryEncryption::KmsDsse => "KMS_DSSE",
        }
    }
}

construct_props! {
    /// Properties of a [`Repository`].
    #[derive(Debug, Default)]
    pub struct RepositoryProps => Repository {
        /// The name, 2 to 256 lower-case letters, digits and `._-/`. Default: made by CloudFormation.
        [into] repository_name: Option<PhysicalName>,
        /// How images are encrypted. Default: AES-256, or by `encryption_key`.
        encryption: Option<RepositoryEncryption>,
        /// The key for KMS encryption. Default: the account's key for ECR.
        [into] encryption_key: Option<KeyRef>,
        /// Rules by which images expire.
        lifecycle_rules: Option<Vec<LifecycleRule>>,
        /// The registry that the rules apply to, an account id. Default: the stack's.
        [into] lifecycle_registry_id: Option<String>,
        /// What happens to the repository when it is taken out of the stack. Default: it is kept.
        removal_policy: Option<RemovalPolicy>,
        /// Whether images are scanned when they are pushed. Default: as the registry is set.
        image_scan_on_push: Option<bool>,
        /// Whether tags can be moved. Default: they can.
        image_tag_mutability: Option<TagMutability>,
        /// One to five exceptions, for the two mutabilities that have them.
        image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
        /// Whether a repository with images in it can be deleted; needs [`RemovalPolicy::Destroy`]. Default false.
        empty_on_delete: Option<bool>,
        /// Whether a function in the stack deletes the images first; needs [`RemovalPolicy::Destroy`], and does nothing
        /// where `empty_on_delete` is given, which has replaced it. Default false.
        auto_delete_images: Option<bool>,
    }
}

/// A repository that is looked up by name or ARN.
#[derive(Clone, Debug, Default)]
pub struct RepositoryLookupOptions {
    /// The name.
    pub repository_name: Option<String>,
    /// The ARN.
    pub repository_arn: Option<String>,
}

/// What is known of an existing repository.
#[derive(Clone, Debug)]
pub struct RepositoryAttributes {
    /// The name.
    pub repository_name: String,
    /// The ARN.
    pub repository_arn: String,
}

/// A repository, whoever owns it.
pub trait IRepository: IResourceWithPolicy {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// This repository as a resource with a policy.
    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy;

    /// The name.
    fn repository_name(&self) -> String;

    /// The ARN.
    fn repository_arn(&self) -> String;

    /// The host of the registry: `ACCOUNT.dkr.ecr.REGION.amazonaws.com`.
    ///
    /// # Errors
    /// When the ARN is not one.
    fn registry_uri(&self) -> Result<String> {
        let parts = ArnComponents::split(&self.repository_arn(), ArnFormat::SlashResourceName)?;
        let stack = Stack::of(self.node())?;
        Ok(format!(
            "{}.dkr.ecr.{}.{}",
            parts.account.unwrap_or_default(),
            parts.region.unwrap_or_default(),
            stack.url_suffix()
        ))
    }

    /// The repository's URI, without tag or digest.
    ///
    /// # Errors
    /// When the ARN is not one.
    fn repository_uri(&self) -> Result<String> {
        self.repository_uri_for_tag("")
    }

    /// The URI of an image by its tag; without one, of the repository.
    ///
    /// # Errors
    /// When the ARN is not one.
    fn repository_uri_for_tag(&self, tag: &str) -> Result<String> {
        match overrides::replaced(self.node(), "repositoryUriForTag", tag.to_owned()) {
            Some(own) => own,
            None => uri_of(self, ':', tag),
        }
    }

    /// The URI of an image by its digest; without one, of the repository.
    ///
    /// # Errors
    /// When the ARN is not one.
    fn repository_uri_for_digest(&self, digest: &str) -> Result<String> {
        match overrides::replaced(self.node(), "repositoryUriForDigest", digest.to_owned()) {
            Some(own) => own,
            None => uri_of(self, '@', digest),
        }
    }

    /// The URI of an image by its tag, or by its digest if it starts with `sha256:`.
    ///
    /// # Errors
    /// When the ARN is not one.
    // Quirk(cdk): token-tag. A token is always taken for a tag, as its text is not known.
    fn repository_uri_for_tag_or_digest(&self, tag_or_digest: &str) -> Result<String> {
        if tag_or_digest.starts_with("sha256:") {
            self.repository_uri_for_digest(tag_or_digest)
        } else {
            self.repository_uri_for_tag(tag_or_digest)
        }
    }

    /// Allows a principal some actions on the repository: by its own policy, else by the repository's.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        grants::grant(self, grantee, actions)
    }

    /// Allows a principal to list and describe images.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_read(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        grants::read(self, grantee)
    }

    /// Allows a principal to pull images, and to log in.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_pull(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        grants::pull(self, grantee)
    }

    /// Allows a principal to push images, and to log in.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_push(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        grants::push(self, grantee)
    }

    /// Allows a principal to pull and push images, and to log in.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_pull_push(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        grants::pull_push(self, grantee)
    }

    /// Makes a rule about everything that ECR tells of the repository.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_event(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        events::on_event(self, id, options)
    }

    /// Makes a rule about calls of ECR's API that name the repository; a trail of CloudTrail has to be there.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_cloud_trail_event(&self, id: &str, options: OnEventOptions) -> Result<Rule> {
        events::on_cloud_trail_event(self, id, options)
    }

    /// Makes a rule about images that are pushed; a trail of CloudTrail has to be there.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_cloud_trail_image_pushed(&self, id: &str, options: OnCloudTrailImagePushedOptions) -> Result<Rule> {
        events::on_cloud_trail_image_pushed(self, id, options)
    }

    /// Makes a rule about scans of images that are complete.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    fn on_image_scan_completed(&self, id: &str, options: OnImageScanCompletedOptions) -> Result<Rule> {
        events::on_image_scan_completed(self, id, options)
    }
}

/// The URI of a repository, or of what is in it under a tag or digest.
fn uri_of(repository: &(impl IRepository + ?Sized), separator: char, suffix: &str) -> Result<String> {
    let uri = format!("{}/{}", repository.registry_uri()?, repository.repository_name());
    Ok(if suffix.is_empty() { uri } else { format!("{uri}{separator}{suffix}") })
}

/// A handle of any repository.
pub type RepositoryRef = Rc<dyn IRepository>;

/// A repository that the stack owns; clones are the same repository.
#[derive(Clone)]
pub struct Repository(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    rules: Rc<RefCell<LifecycleRules>>,
    policy: PolicyDocument,
}

impl Repository {
    fn make(scope: &dyn Construct, id: &str, props: RepositoryProps) -> Result<Self> {
        let name = props.repository_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, CLASS, name)?;
        let node = base.node().clone();
        validate_name(&node, base.physical_name())?;
        let filters = props.image_tag_mutability_exclusion_filters.as_deref();
        validate_mutability(&node, props.image_tag_mutability, filters)?;
        let destroy = props.removal_policy == Some(RemovalPolicy::Destroy);
        if props.empty_on_delete == Some(true) && !destroy {
            bail!(
                &node,
                "EmptyOnDeleteRequiresDestroyRemovalPolicy",
                "Cannot use 'emptyOnDelete' property on a repository without setting removal policy to 'DESTROY'."
            );
        }
        let delete_images = props.auto_delete_images == Some(true);
        if delete_images && !destroy {
            bail!(
                &node,
                "AutoDeleteImagesRequiresDestroyRemovalPolicy",
                "Cannot use 'autoDeleteImages' property on a repository without setting removal policy to 'DESTROY'."
            );
        }
        let rules = Rc::new(RefCell::new(LifecycleRules::default()));
        let lifecycle_policy = {
            let (rules, node, registry) = (Rc::clone(&rules), node.clone(), props.lifecycle_registry_id.clone());
            Lazy::any(move || {
                let rules = rules.borrow();
                if rules.is_empty() && registry.is_none() {
                    return Ok(Value::Undefined);
                }
                let text = if rules.is_empty() { None } else { Some(rules.policy_text(&node)?) };
                Ok(object! {"LifecyclePolicyText" => text, "RegistryId" => registry.clone()}.into())
            })
        };
        let policy = PolicyDocument::new();
        node.add_validation({
            let policy = policy.clone();
            // Its resource is the repository, which is not named.
            move || policy.validate_for_resource_policy(true)
        });
        let policy_text = policy.clone();
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::ECR::Repository",
            object! {
                "RepositoryPolicyText" => Lazy::any(move || {
                    Ok(if policy_text.is_empty() { Value::Undefined } else { Value::from(&policy_text) })
                }),
                // Quirk(cdk): empty-name. An empty name is no name, but stands in the template.
                "RepositoryName" => if props.repository_name == Some(PhysicalName::Unset) { "" } else { base.physical_name() },
                "LifecyclePolicy" => lifecycle_policy,
                "ImageScanningConfiguration" => props.image_scan_on_push.map(|on| Value::from(object! {"ScanOnPush" => on})),
                "ImageTagMutability" => props.image_tag_mutability.map(TagMutability::as_str),
                "ImageTagMutabilityExclusionFilters" => filters.map(|f| {
                    let rendered = f.iter().map(|f| object! {
                        "ImageTagMutabilityExclusionFilterType" => "WILDCARD",
                        "ImageTagMutabilityExclusionFilterValue" => &f.pattern,
                    });
                    rendered.collect::<Vec<Object>>()
                }),
                "EncryptionConfiguration" => own_encryption(&node, &props)?,
                "EmptyOnDelete" => props.empty_on_delete,
            },
        )?;
        resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Retain), true)?;
        let repository = Self(Rc::new(Owned { base, resource, rules, policy }));
        for rule in props.lifecycle_rules.into_iter().flatten() {
            repository.add_lifecycle_rule(rule)?;
        }
        if delete_images && props.empty_on_delete.is_none() {
            auto_delete_images::enable(&repository)?;
        }
        Ok(repository)
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// Adds a rule by which images expire.
    ///
    /// # Errors
    /// When ECR would refuse it.
    pub fn add_lifecycle_rule(&self, rule: LifecycleRule) -> Result<()> {
        self.0.rules.borrow_mut().add(self, rule)
    }

    /// Sets what happens to the repository when it is taken out of the stack.
    ///
    /// # Errors
    /// When snapshots are asked for.
    pub fn apply_removal_policy(&self, policy: RemovalPolicy) -> Result<()> {
        self.0.resource.apply_removal_policy(policy, true)
    }

    /// An existing repository of the stack's account and region, by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_repository_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        name: impl Into<String>,
    ) -> Result<RepositoryRef> {
        let name = name.into();
        let arn = Self::arn_for_local_repository(&name, scope, None)?;
        let base = ResourceBase::imported_in(scope, id.as_ref(), IMPORTED_CLASS, None, None)?;
        Ok(Rc::new(Imported { base, name, arn }))
    }

    /// An existing repository by its ARN.
    ///
    /// # Errors
    /// When the ARN is a token or not that of a repository, or the id is empty or taken.
    pub fn from_repository_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        arn: impl Into<String>,
    ) -> Result<RepositoryRef> {
        let arn = arn.into();
        if str_is_unresolved(&arn) {
            bail!(
                scope,
                "RepositoryArnIsLateBoundValue",
                "\"repositoryArn\" is a late-bound value, and therefore \"repositoryName\" is required. Use `fromRepositoryAttributes` instead"
            );
        }
        let name = name_in_arn(scope, &arn)?;
        let base = ResourceBase::imported(scope, id.as_ref(), IMPORTED_CLASS, Some(&arn))?;
        Ok(Rc::new(Imported { base, name, arn }))
    }

    /// An existing repository of which name and ARN are known.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_repository_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: RepositoryAttributes,
    ) -> Result<RepositoryRef> {
        let base = ResourceBase::imported_in(scope, id.as_ref(), IMPORTED_CLASS, None, None)?;
        Ok(Rc::new(Imported { base, name: attributes.repository_name, arn: attributes.repository_arn }))
    }

    /// An existing repository that the toolkit looks up in the account.
    ///
    /// # Errors
    /// When neither name nor ARN is given, one is a token, or the stack's account or region is not known.
    pub fn from_lookup(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        options: RepositoryLookupOptions,
    ) -> Result<RepositoryRef> {
        let given = |o: &Option<String>| o.clone().filter(|s| !s.is_empty());
        let unresolved = |o: &Option<String>| o.as_deref().is_some_and(str_is_unresolved);
        if unresolved(&options.repository_name) || unresolved(&options.repository_arn) {
            bail!(
                scope,
                "CannotLookupRepositoryWithTokenizedValue",
                "Cannot look up a repository with a tokenized name or ARN."
            );
        }
        if given(&options.repository_name).is_none() && given(&options.repository_arn).is_none() {
            bail!(
                scope,
                "RepositoryNameOrArnRequired",
                "At least one of `repositoryName` or `repositoryArn` must be provided."
            );
        }
        // Quirk(cdk): lookup-empty-name. An empty name is taken before an ARN.
        let identifier = match (&options.repository_name, &options.repository_arn) {
            (Some(name), _) => Some(name.clone()),
            (None, Some(arn)) => ArnComponents::split(arn, ArnFormat::SlashResourceName)?.resource_name,
            (None, None) => None,
        };
        let Some(identifier) = identifier.filter(|i| !i.is_empty()) else {
            bail!(
                scope,
                "CouldNotDetermineRepositoryIdentifier",
                "Could not determine repository identifier from provided options."
            );
        };
        let stack = Stack::of(scope)?;
        let dummy_arn = ArnComponents {
            service: "ecr".into(),
            region: Some("us-east-1".into()),
            account: Some("123456789012".into()),
            resource: "repository".into(),
            resource_name: Some("DUMMY_ARN".into()),
            ..Default::default()
        }
        .format(Some(&stack))?;
        let dummy = array![object! {"Arn" => dummy_arn.as_str()}];
        let found = context_provider::get_value(
            scope,
            "cc-api-provider",
            object! {"typeName" => "AWS::ECR::Repository", "exactIdentifier" => identifier, "propertiesToReturn" => array!["Arn"]},
            object! {"dummyValue" => &dummy},
            dummy,
        )?;
        let arn = found
            .as_array()
            .and_then(|a| a.first())
            .and_then(|r| r.get("Arn"))
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        let name = name_in_arn(scope, &arn)?;
        let base = ResourceBase::imported(scope, id.as_ref(), IMPORTED_CLASS, Some(&arn))?;
        Ok(Rc::new(Imported { base, name, arn }))
    }

    /// The ARN of a repository in the stack's account and region, or in another account.
    ///
    /// # Errors
    /// When there is no stack around `scope`.
    pub fn arn_for_local_repository(name: &str, scope: &dyn Construct, account: Option<&str>) -> Result<String> {
        Stack::of(scope)?.format_arn(ArnComponents {
            account: account.map(str::to_owned),
            service: "ecr".into(),
            resource: "repository".into(),
            resource_name: Some(name.to_owned()),
            ..Default::default()
        })
    }
}

impl Construct for Repository {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IResourceWithPolicy for Repository {
    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        self.0.policy.add_statements([statement]);
        Ok(AddToResourcePolicyResult { statement_added: true, policy_dependable: None })
    }

    fn env(&self) -> ResourceEnvironment {
        self.0.base.env().clone()
    }
}

impl IRepository for Repository {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn repository_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.ref_())
    }

    fn repository_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("Arn"), |name| ArnComponents {
            service: "ecr".into(),
            resource: "repository".into(),
            resource_name: Some(name.to_owned()),
            ..Default::default()
        })
    }
}

impl From<&Repository> for RepositoryRef {
    fn from(r: &Repository) -> Self {
        Rc::new(r.clone())
    }
}

struct Imported {
    base: ResourceBase,
    name: String,
    arn: String,
}

imported!(Imported);

impl IRepository for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn repository_name(&self) -> String {
        self.name.clone()
    }

    fn repository_arn(&self) -> String {
        self.arn.clone()
    }
}

fn name_in_arn(at: &dyn Construct, arn: &str) -> Result<String> {
    // The name is everything after the first slash; it has slashes itself.
    let shape = arn.split_once(":repository/").filter(|(start, name)| start.contains(":ecr:") && !name.is_empty());
    match shape {
        Some((_, name)) => Ok(name.to_owned()),
        None if arn.contains('/') && !arn.starts_with("arn:") => {
            bail!(at, "ArnsMustStartWithArn", "ARNs must start with \"arn:\" and have at least 6 components: {arn}")
        }
        None => bail!(
            at,
            "InvalidRepositoryArnFormat",
            "Repository arn should be in the format 'arn:<PARTITION>:ecr:<REGION>:<ACCOUNT>:repository/<NAME>', got {arn}."
        ),
    }
}

fn validate_name(at: &Node, name: &str) -> Result<()> {
    if name.is_empty() || str_is_unresolved(name) {
        return Ok(());
    }
    let mut errors = Vec::new();
    // Source: ECR API, CreateRepository repositoryName; lengths are JavaScript's, in UTF-16 units.
    if !(2..=256).contains(&name.encode_utf16().count()) {
        errors.push("Repository name must be at least 2 and no more than 256 characters");
    }
    if !is_repository_name(name) {
        errors.push("Repository name must start with a letter and can only contain lowercase letters, numbers, hyphens, underscores, periods and forward slashes");
    }
    if errors.is_empty() {
        return Ok(());
    }
    Err(Error::at(
        at,
        "InvalidRepositoryName",
        format!("Invalid ECR repository name (value: {name})\n{}", errors.join("\n")),
    ))
}

/// Letters and digits in groups with one of `._-` between them, in parts with `/` between them.
fn is_repository_name(name: &str) -> bool {
    name.split('/').all(|part| {
        part.split(['.', '_', '-'])
            .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
    })
}

pub(super) fn validate_mutability(
    at: &Node,
    mutability: Option<TagMutability>,
    filters: Option<&[ImageTagMutabilityExclusionFilter]>,
) -> Result<()> {
    let with_exclusion =
        mutability.filter(|m| matches!(m, TagMutability::ImmutableWithExclusion | TagMutability::MutableWithExclusion));
    match (with_exclusion, filters) {
        (Some(m), None) => bail!(
            at,
            "ExclusionFiltersRequiredForMutabilityWithExclusion",
            "imageTagMutabilityExclusionFilters must be specified when imageTagMutability is '{}'.",
            m.as_str()
        ),
        (None, Some(_)) => bail!(
            at,
            "ImageTagMutabilityRequiresExclusionFilters",
            "imageTagMutability must be 'IMMUTABLE_WITH_EXCLUSION' or 'MUTABLE_WITH_EXCLUSION' when imageTagMutabilityExclusionFilters is provided, got: {}.",
            mutability.map_or("undefined", TagMutability::as_str)
        ),
        (Some(_), Some(f)) if !(1..=5).contains(&f.len()) => bail!(
            at,
            "ExclusionFiltersCountOutOfRange",
            "imageTagMutabilityExclusionFilters must contain between 1 and 5 filters, got {}.",
            f.len()
        ),
        _ => Ok(()),
    }
}

/// The encryption of a repository that a stack owns.
// Quirk(cdk): kms-dsse. A repository refuses `KMS_DSSE`, though CloudFormation has it; its L1 and creation templates take it.
fn own_encryption(at: &Node, props: &RepositoryProps) -> Result<Value> {
    if props.encryption != Some(RepositoryEncryption::KmsDsse) {
        return encryption(at, props);
    }
    let (code, text) = match &props.encryption_key {
        Some(_) => (
            "EncryptionKeyRequiresKmsEncryption",
            "encryptionKey is specified, so 'encryption' must be set to KMS (value: KMS_DSSE)",
        ),
        None => ("UnexpectedEncryptionType", "Unexpected 'encryptionType': [object Object]"),
    };
    Err(Error::at(at, code, text)
        .with_hint("override the property `EncryptionConfiguration.EncryptionType` of a repository that uses KMS"))
}

pub(super) fn encryption(at: &Node, props: &RepositoryProps) -> Result<Value> {
    let key = props.encryption_key.as_ref();
    let encryption = props.encryption.unwrap_or(if key.is_some() {
        RepositoryEncryption::Kms
    } else {
        RepositoryEncryption::Aes256
    });
    if encryption == RepositoryEncryption::Aes256 {
        if key.is_some() {
            bail!(
                at,
                "EncryptionKeyRequiresKmsEncryption",
                "encryptionKey is specified, so 'encryption' must be set to KMS (value: {})",
                encryption.as_str()
            );
        }
        return Ok(Value::Undefined);
    }
    Ok(object! {"EncryptionType" => encryption.as_str(), "KmsKey" => key.map(|k| k.key_arn().to_owned())}.into())
}
