//! Repositories that hold what was pulled from other registries.

use std::rc::Rc;

use longshore_core::arn::ArnComponents;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::str_is_unresolved;
use longshore_core::value::Object;

use super::AuthorizationToken;
use crate::aws_iam::{Grant, GrantOnPrincipalOptions, IGrantable, RoleRef};
use crate::props::construct_props;

/// A registry that images come from.
// Source: ECR API, CreatePullThroughCacheRule upstreamRegistry and upstreamRegistryUrl.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpstreamRegistry {
    /// The public gallery, `public.ecr.aws`.
    EcrPublic,
    /// Another private registry of ECR.
    Ecr {
        /// The account that has it.
        account: String,
        /// The region that it is in.
        region: String,
    },
    /// `registry.k8s.io`
    Kubernetes,
    /// `quay.io`
    Quay,
    /// Docker Hub; needs credentials.
    DockerHub,
    /// GitHub's registry, `ghcr.io`; needs credentials.
    GitHub,
    /// A registry of Azure, by its name before `.azurecr.io`; needs credentials.
    Azure(String),
    /// GitLab's registry, `registry.gitlab.com`; needs credentials.
    GitLab,
    /// Chainguard's registry, `cgr.dev`; needs credentials.
    Chainguard,
}

impl UpstreamRegistry {
    const fn name(&self) -> &'static str {
        match self {
            UpstreamRegistry::EcrPublic => "ecr-public",
            UpstreamRegistry::Ecr { .. } => "ecr",
            UpstreamRegistry::Kubernetes => "k8s",
            UpstreamRegistry::Quay => "quay",
            UpstreamRegistry::DockerHub => "docker-hub",
            UpstreamRegistry::GitHub => "github-container-registry",
            UpstreamRegistry::Azure(_) => "azure-container-registry",
            UpstreamRegistry::GitLab => "gitlab-container-registry",
            UpstreamRegistry::Chainguard => "chainguard",
        }
    }

    /// The host.
    pub fn url(&self) -> String {
        match self {
            UpstreamRegistry::EcrPublic => "public.ecr.aws".to_owned(),
            UpstreamRegistry::Ecr { account, region } => format!("{account}.dkr.ecr.{region}.amazonaws.com"),
            UpstreamRegistry::Kubernetes => "registry.k8s.io".to_owned(),
            UpstreamRegistry::Quay => "quay.io".to_owned(),
            UpstreamRegistry::DockerHub => "registry-1.docker.io".to_owned(),
            UpstreamRegistry::GitHub => "ghcr.io".to_owned(),
            UpstreamRegistry::Azure(name) => format!("{name}.azurecr.io"),
            UpstreamRegistry::GitLab => "registry.gitlab.com".to_owned(),
            UpstreamRegistry::Chainguard => "cgr.dev".to_owned(),
        }
    }

    const fn needs_credentials(&self) -> bool {
        matches!(
            self,
            UpstreamRegistry::DockerHub
                | UpstreamRegistry::GitHub
                | UpstreamRegistry::Azure(_)
                | UpstreamRegistry::GitLab
                | UpstreamRegistry::Chainguard
        )
    }
}

construct_props! {
    /// Properties of a [`PullThroughCacheRule`].
    pub struct PullThroughCacheRuleProps => PullThroughCacheRule {
        /// The registry that images come from.
        upstream: UpstreamRegistry,
        /// What the names of the repositories begin with, 2 to 30 characters, or `ROOT` for nothing.
        [into] ecr_repository_prefix: String,
        /// What the names of the upstream's repositories begin with; only for private registries of ECR. Default: anything.
        [into] upstream_repository_prefix: Option<String>,
        /// The ARN of the secret with credentials for the upstream; its name begins with `ecr-pullthroughcache/`.
        [into] credential_arn: Option<String>,
        /// The role that ECR pulls as, from a private registry of another account.
        [into] custom_role: Option<RoleRef>,
    }
}

/// Repositories that hold what was pulled from another registry; clones are the same.
// Differs(cdk): registry-constructs. The library has no construct for this, only the L1.
#[derive(Clone)]
pub struct PullThroughCacheRule(Rc<Inner>);

struct Inner {
    base: ResourceBase,
    resource: CfnResource,
    prefix: String,
}

impl PullThroughCacheRule {
    /// Adds a rule to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: PullThroughCacheRuleProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "longshore.aws_ecr.PullThroughCacheRule", PhysicalName::Unset)?;
        let node = base.node().clone();
        check(&node, &props)?;
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::ECR::PullThroughCacheRule",
            object! {
                "EcrRepositoryPrefix" => props.ecr_repository_prefix.as_str(),
                "UpstreamRegistry" => props.upstream.name(),
                "UpstreamRegistryUrl" => props.upstream.url(),
                "UpstreamRepositoryPrefix" => props.upstream_repository_prefix,
                "CredentialArn" => props.credential_arn,
                "CustomRoleArn" => props.custom_role.map(|r| r.role_arn()),
            },
        )?;
        Ok(Self(Rc::new(Inner { base, resource, prefix: props.ecr_repository_prefix })))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The name that an upstream repository, such as `library/nginx`, has in this registry.
    pub fn repository_name(&self, upstream_repository: &str) -> String {
        match self.0.prefix.as_str() {
            "ROOT" => upstream_repository.to_owned(),
            prefix => format!("{}/{upstream_repository}", prefix.trim_end_matches('/')),
        }
    }

    /// What an image of the upstream, such as `library/nginx:1.27`, is pulled by.
    pub fn image_uri(&self, upstream_image: &str) -> String {
        let stack = self.0.base.stack();
        let registry = format!("{}.dkr.ecr.{}.{}", stack.account(), stack.region(), stack.url_suffix());
        format!("{registry}/{}", self.repository_name(upstream_image))
    }

    /// Allows a principal of the same account to pull images, also those that are not in the cache yet, and to log in.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    pub fn grant_pull(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        let repositories = self.0.base.stack().format_arn(ArnComponents {
            service: "ecr".into(),
            resource: "repository".into(),
            resource_name: Some(self.repository_name("*")),
            ..Default::default()
        })?;
        let actions = [
            "ecr:BatchCheckLayerAvailability",
            "ecr:GetDownloadUrlForLayer",
            "ecr:BatchGetImage",
            "ecr:BatchImportUpstreamImage",
            "ecr:CreateRepository",
        ];
        let granted = Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee,
            actions: actions.map(str::to_owned).to_vec(),
            resource_arns: vec![repositories],
            conditions: Object::new(),
        })?;
        AuthorizationToken::grant_read(grantee)?;
        Ok(granted)
    }
}

fn check(at: &Node, props: &PullThroughCacheRuleProps) -> Result<()> {
    let prefix = &props.ecr_repository_prefix;
    check_prefix(at, "ecr_repository_prefix", prefix, 30)?;
    if prefix != "ROOT" && !str_is_unresolved(prefix) && prefix.chars().count() < 2 {
        bail!(
            at,
            "PullThroughCachePrefixTooShort",
            "ecr_repository_prefix is '{prefix}', at least 2 characters are needed"
        );
    }
    let is_ecr = matches!(props.upstream, UpstreamRegistry::Ecr { .. });
    if let Some(upstream) = &props.upstream_repository_prefix {
        check_prefix(at, "upstream_repository_prefix", upstream, 30)?;
        if !is_ecr {
            bail!(
                at,
                "PullThroughCacheUpstreamPrefix",
                "upstream_repository_prefix is only for private registries of ECR, not for {}",
                props.upstream.name()
            );
        }
    }
    match &props.credential_arn {
        None if props.upstream.needs_credentials() => bail!(
            at,
            "PullThroughCacheCredentialsRequired",
            "{} needs credentials, but there is no credential_arn",
            props.upstream.name()
        ),
        Some(_) if is_ecr => bail!(
            at,
            "PullThroughCacheRoleInsteadOfCredentials",
            "private registries of ECR are read by custom_role, not with a credential_arn"
        ),
        // Source: ECR user guide, pull through cache: the prefix that secrets have to have.
        Some(arn) if !str_is_unresolved(arn) && !arn.contains(":secret:ecr-pullthroughcache/") => bail!(
            at,
            "PullThroughCacheSecretName",
            "credential_arn is {arn}, the secret's name has to begin with ecr-pullthroughcache/"
        ),
        _ => {}
    }
    if props.custom_role.is_some() && !is_ecr {
        bail!(
            at,
            "PullThroughCacheRoleOnlyForEcr",
            "custom_role is only for private registries of ECR, not for {}",
            props.upstream.name()
        );
    }
    Ok(())
}

/// Refuses what is neither `ROOT` nor the beginning of a repository's name.
// Source: ECR API, PullThroughCacheRuleRepositoryPrefix and Prefix.
pub(super) fn check_prefix(at: &Node, what: &str, prefix: &str, most: usize) -> Result<()> {
    if prefix == "ROOT" || str_is_unresolved(prefix) {
        return Ok(());
    }
    let name = prefix.strip_suffix('/').unwrap_or(prefix);
    let valid = name.split('/').all(|part| {
        part.split(['.', '_', '-'])
            .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
    });
    if !valid || prefix.len() > most {
        bail!(
            at,
            "InvalidRepositoryPrefix",
            "{what} is '{prefix}', at most {most} lower-case letters, digits and ._-/ between them are allowed, or ROOT"
        );
    }
    Ok(())
}

impl Construct for PullThroughCacheRule {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}
