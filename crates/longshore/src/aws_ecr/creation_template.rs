//! What repositories are like that ECR makes by itself.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::value::Object;

use super::lifecycle::LifecycleRules;
use super::pull_through_cache::check_prefix;
use super::repository::{encryption, validate_mutability};
use super::{ImageTagMutabilityExclusionFilter, LifecycleRule, RepositoryEncryption, RepositoryProps, TagMutability};
use crate::aws_iam::{PolicyDocument, RoleRef};
use crate::aws_kms::KeyRef;
use crate::props::construct_props;

/// When ECR makes repositories by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CreationScenario {
    /// When an image is pulled through a cache.
    PullThroughCache,
    /// When an image is replicated.
    Replication,
    /// When an image is pushed to a repository that does not exist.
    CreateOnPush,
}

impl CreationScenario {
    const fn as_str(self) -> &'static str {
        match self {
            CreationScenario::PullThroughCache => "PULL_THROUGH_CACHE",
            CreationScenario::Replication => "REPLICATION",
            CreationScenario::CreateOnPush => "CREATE_ON_PUSH",
        }
    }
}

construct_props! {
    /// Properties of a [`RepositoryCreationTemplate`].
    pub struct RepositoryCreationTemplateProps => RepositoryCreationTemplate {
        /// What the names of the repositories begin with, or `ROOT` for all that no other template is for.
        [into] prefix: String,
        /// When the template is used.
        applied_for: Vec<CreationScenario>,
        /// What the template is for, at most 256 characters.
        [into] description: Option<String>,
        /// How images are encrypted. Default: AES-256, or by `encryption_key`.
        encryption: Option<RepositoryEncryption>,
        /// The key for KMS encryption. Default: the account's key for ECR.
        [into] encryption_key: Option<KeyRef>,
        /// Whether tags can be moved. Default: they can.
        image_tag_mutability: Option<TagMutability>,
        /// One to five exceptions, for the two mutabilities that have them.
        image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
        /// Rules by which images expire.
        lifecycle_rules: Option<Vec<LifecycleRule>>,
        /// Who may do what with the repositories.
        repository_policy: Option<PolicyDocument>,
        /// Tags of the repositories.
        resource_tags: Option<IndexMap<String, String>>,
        /// The role that ECR makes repositories with; needed for tags and KMS encryption.
        [into] custom_role: Option<RoleRef>,
    }
}

/// What repositories are like that ECR makes by itself; clones are the same.
// Differs(cdk): registry-constructs. The library has no construct for this, only the L1.
#[derive(Clone)]
pub struct RepositoryCreationTemplate(Rc<Inner>);

struct Inner {
    base: ResourceBase,
    resource: CfnResource,
}

impl RepositoryCreationTemplate {
    /// Adds a template to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: RepositoryCreationTemplateProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "longshore.aws_ecr.RepositoryCreationTemplate", PhysicalName::Unset)?;
        let node = base.node().clone();
        check(&node, &props)?;
        let filters = props.image_tag_mutability_exclusion_filters.as_deref();
        validate_mutability(&node, props.image_tag_mutability, filters)?;
        let rules = props.lifecycle_rules.unwrap_or_default();
        let lifecycle = if rules.is_empty() { None } else { Some(lifecycle_text(&node, rules)?) };
        let encryption = encryption(
            &node,
            &RepositoryProps {
                encryption: props.encryption,
                encryption_key: props.encryption_key,
                ..Default::default()
            },
        )?;
        if props.custom_role.is_none() && (!encryption.is_undefined() || props.resource_tags.is_some()) {
            Annotations::of(&node).add_warning_v2(
                "longshore:aws-ecr:creationTemplateRole",
                "ECR needs custom_role to make repositories with tags or KMS encryption",
            );
        }
        if let Some(document) = props.repository_policy.clone() {
            node.add_validation(move || document.validate_for_resource_policy(true));
        }
        let stack = base.stack().clone();
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::ECR::RepositoryCreationTemplate",
            object! {
                "Prefix" => props.prefix,
                "AppliedFor" => props.applied_for.iter().map(|s| s.as_str()).collect::<Vec<_>>(),
                "Description" => props.description,
                "EncryptionConfiguration" => encryption,
                "ImageTagMutability" => props.image_tag_mutability.map(TagMutability::as_str),
                "ImageTagMutabilityExclusionFilters" => filters.map(|f| {
                    let rendered = f.iter().map(|f| object! {
                        "ImageTagMutabilityExclusionFilterType" => "WILDCARD",
                        "ImageTagMutabilityExclusionFilterValue" => &f.pattern,
                    });
                    rendered.collect::<Vec<Object>>()
                }),
                "LifecyclePolicy" => lifecycle,
                "RepositoryPolicy" => props.repository_policy.map(|document| {
                    Lazy::any(move || Ok(stack.to_json_string(&document, 0).into()))
                }),
                "ResourceTags" => props.resource_tags.map(|tags| {
                    tags.into_iter().map(|(key, value)| object! {"Key" => key, "Value" => value}).collect::<Vec<_>>()
                }),
                "CustomRoleArn" => props.custom_role.map(|r| r.role_arn()),
            },
        )?;
        Ok(Self(Rc::new(Inner { base, resource })))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }
}

// Source: ECR API, CreateRepositoryCreationTemplate.
fn check(at: &Node, props: &RepositoryCreationTemplateProps) -> Result<()> {
    check_prefix(at, "prefix", &props.prefix, 256)?;
    if props.applied_for.is_empty() {
        bail!(at, "CreationTemplateWithoutScenario", "applied_for is empty, so the template would never be used");
    }
    if let Some(text) = props.description.as_deref().filter(|d| !str_is_unresolved(d)) {
        let length = text.chars().count();
        if length > 256 {
            bail!(
                at,
                "CreationTemplateDescriptionTooLong",
                "description has {length} characters, at most 256 are allowed"
            );
        }
    }
    Ok(())
}

fn lifecycle_text(at: &Node, rules: Vec<LifecycleRule>) -> Result<String> {
    let mut all = LifecycleRules::default();
    for rule in rules {
        all.add(at, rule)?;
    }
    all.policy_text(at)
}

impl Construct for RepositoryCreationTemplate {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}
