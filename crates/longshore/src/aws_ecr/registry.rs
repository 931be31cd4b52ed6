//! The settings of a registry, which are one of each for an account and region: policy, scanning,
//! replication, signing and what does not count as a pull.

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

use crate::aws_iam::{AccountPrincipal, PolicyDocument, PolicyStatement};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`RegistryPolicy`].
    #[derive(Debug, Default)]
    pub struct RegistryPolicyProps => RegistryPolicy {
        /// The statements to begin with.
        statements: Option<Vec<PolicyStatement>>,
    }
}

/// Who may do what in a registry: replicate into it, and fill its pull-through caches. Clones are the same.
// Differs(cdk): registry-constructs. The library has no construct for this, only the L1.
#[derive(Clone)]
pub struct RegistryPolicy(Rc<Settings>);

struct Settings {
    base: ResourceBase,
    resource: CfnResource,
    document: PolicyDocument,
}

impl RegistryPolicy {
    /// Adds the policy to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: RegistryPolicyProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "longshore.aws_ecr.RegistryPolicy", PhysicalName::Unset)?;
        let document = PolicyDocument::of(props.statements.unwrap_or_default());
        let checked = document.clone();
        base.node().add_validation(move || {
            if checked.is_empty() {
                return vec!["a registry policy needs a statement".to_owned()];
            }
            checked.validate_for_resource_policy(false)
        });
        let resource =
            CfnResource::l1(base.node(), "Resource", "AWS::ECR::RegistryPolicy", object! {"PolicyText" => &document})?;
        Ok(Self(Rc::new(Settings { base, resource, document })))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// Adds statements.
    pub fn add_statements(&self, statements: impl IntoIterator<Item = PolicyStatement>) {
        self.0.document.add_statements(statements);
    }

    /// Lets another account replicate images into this registry, to repositories whose names begin with `prefix`.
    ///
    /// # Errors
    /// When the statement cannot be made.
    pub fn allow_replication_from(&self, account: &str, prefix: &str) -> Result<()> {
        let repositories = self.0.base.stack().format_arn(ArnComponents {
            service: "ecr".into(),
            resource: "repository".into(),
            resource_name: Some(format!("{prefix}*")),
            ..Default::default()
        })?;
        self.add_statements([PolicyStatement::builder()
            .actions(["ecr:CreateRepository", "ecr:ReplicateImage"])
            .principal(AccountPrincipal::new(account))
            .resource(repositories)
            .build()?]);
        Ok(())
    }
}

impl Construct for RegistryPolicy {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

/// How images are scanned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanType {
    /// By ECR, for vulnerabilities of the operating system's packages.
    Basic,
    /// By Inspector, for those of programming languages' packages too.
    Enhanced,
}

/// When images are scanned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanFrequency {
    /// When they are pushed.
    ScanOnPush,
    /// When they are pushed and whenever new vulnerabilities are known; enhanced scanning only.
    ContinuousScan,
}

/// Which repositories' images are scanned when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScanningRule {
    /// When images are scanned.
    pub frequency: ScanFrequency,
    /// Patterns of repositories' names, with `*`.
    pub filters: Vec<String>,
}

construct_props! {
    /// Properties of a [`RegistryScanningConfiguration`].
    #[derive(Debug)]
    pub struct RegistryScanningConfigurationProps => RegistryScanningConfiguration {
        /// How images are scanned.
        scan_type: ScanType,
        /// Which are scanned when, at most one rule for each frequency. Default: only on demand.
        rules: Option<Vec<ScanningRule>>,
    }
}

/// How a registry's images are scanned; clones are the same.
// Differs(cdk): registry-constructs. The library has no construct for this, only the L1.
#[derive(Clone)]
pub struct RegistryScanningConfiguration {
    base: ResourceBase,
    resource: CfnResource,
}

impl RegistryScanningConfiguration {
    /// Adds the configuration to a stack.
    ///
    /// # Errors
    /// When a rule is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: RegistryScanningConfigurationProps) -> Result<Self> {
        let class = "longshore.aws_ecr.RegistryScanningConfiguration";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let rules = props.rules.unwrap_or_default();
        check_scanning(base.node(), props.scan_type, &rules)?;
        let rendered: Vec<Object> = rules.iter().map(render_scanning).collect();
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::ECR::RegistryScanningConfiguration",
            object! {
                "ScanType" => match props.scan_type {
                    ScanType::Basic => "BASIC",
                    ScanType::Enhanced => "ENHANCED",
                },
                "Rules" => rendered,
            },
        )?;
        Ok(Self { base, resource })
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.resource
    }
}

impl Construct for RegistryScanningConfiguration {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

fn render_scanning(rule: &ScanningRule) -> Object {
    let filters: Vec<Object> =
        rule.filters.iter().map(|f| object! {"Filter" => f, "FilterType" => "WILDCARD"}).collect();
    object! {
        "ScanFrequency" => match rule.frequency {
            ScanFrequency::ScanOnPush => "SCAN_ON_PUSH",
            ScanFrequency::ContinuousScan => "CONTINUOUS_SCAN",
        },
        "RepositoryFilters" => filters,
    }
}

// Source: ECR API, PutRegistryScanningConfiguration.
fn check_scanning(at: &Node, scan_type: ScanType, rules: &[ScanningRule]) -> Result<()> {
    for (i, rule) in rules.iter().enumerate() {
        if scan_type == ScanType::Basic && rule.frequency == ScanFrequency::ContinuousScan {
            bail!(
                at,
                "ContinuousScanNeedsEnhanced",
                "basic scanning is only on push, continuous scans need ScanType::Enhanced"
            );
        }
        if rules[..i].iter().any(|r| r.frequency == rule.frequency) {
            bail!(
                at,
                "DuplicateScanFrequency",
                "two scanning rules have the frequency {:?}; give one all filters",
                rule.frequency
            );
        }
        if rule.filters.is_empty() || rule.filters.len() > 100 {
            bail!(
                at,
                "ScanningFilterCount",
                "a scanning rule has {} filters, 1 to 100 are allowed",
                rule.filters.len()
            );
        }
        for filter in &rule.filters {
            let characters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "*._-/".contains(c);
            let allowed = (1..=256).contains(&filter.len()) && filter.chars().all(characters);
            if !allowed && !str_is_unresolved(filter) {
                bail!(
                    at,
                    "InvalidScanningFilter",
                    "scanning filter '{filter}' is not 1 to 256 lower-case letters, digits and *._-/"
                );
            }
        }
    }
    Ok(())
}

/// Where images are replicated to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplicationDestination {
    /// The region.
    pub region: String,
    /// The account. Default: the stack's.
    pub registry_id: Option<String>,
}

impl ReplicationDestination {
    /// Another region of the same account.
    pub fn region(region: impl Into<String>) -> Self {
        Self { region: region.into(), registry_id: None }
    }

    /// A registry of another account.
    pub fn registry(registry_id: impl Into<String>, region: impl Into<String>) -> Self {
        Self { region: region.into(), registry_id: Some(registry_id.into()) }
    }
}

/// Which images are replicated where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReplicationRule {
    /// Where images are replicated to.
    pub destinations: Vec<ReplicationDestination>,
    /// What the names of the repositories begin with. Default: all repositories.
    pub prefixes: Vec<String>,
}

construct_props! {
    /// Properties of a [`ReplicationConfiguration`].
    #[derive(Debug)]
    pub struct ReplicationConfigurationProps => ReplicationConfiguration {
        /// Up to ten rules, with up to 25 destinations in all.
        rules: Vec<ReplicationRule>,
    }
}

/// Where a registry's images are replicated to; clones are the same.
// Differs(cdk): registry-constructs. The library has no construct for this, only the L1.
#[derive(Clone)]
pub struct ReplicationConfiguration {
    base: ResourceBase,
    resource: CfnResource,
}

impl ReplicationConfiguration {
    /// Adds the configuration to a stack.
    ///
    /// # Errors
    /// When a rule is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ReplicationConfigurationProps) -> Result<Self> {
        let class = "longshore.aws_ecr.ReplicationConfiguration";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        check_replication(&base, &props.rules)?;
        let account = base.stack().account();
        let rules: Vec<Object> = props.rules.iter().map(|r| render_replication(r, account)).collect();
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::ECR::ReplicationConfiguration",
            object! {"ReplicationConfiguration" => object! {"Rules" => rules}},
        )?;
        Ok(Self { base, resource })
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.resource
    }
}

impl Construct for ReplicationConfiguration {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

fn render_replication(rule: &ReplicationRule, account: &str) -> Object {
    let destinations: Vec<Object> = rule
        .destinations
        .iter()
        .map(|d| object! {"Region" => &d.region, "RegistryId" => d.registry_id.as_deref().unwrap_or(account)})
        .collect();
    let filters: Vec<Object> =
        rule.prefixes.iter().map(|p| object! {"Filter" => p, "FilterType" => "PREFIX_MATCH"}).collect();
    object! {
        "Destinations" => destinations,
        "RepositoryFilters" => (!filters.is_empty()).then_some(filters),
    }
}

// Source: ECR API, PutReplicationConfiguration, and the user guide's considerations for replication.
fn check_replication(base: &ResourceBase, rules: &[ReplicationRule]) -> Result<()> {
    let (at, env) = (base.node(), base.env());
    if rules.len() > 10 {
        bail!(at, "TooManyReplicationRules", "there are {} replication rules, at most 10 are allowed", rules.len());
    }
    let mut destinations: Vec<(&str, &str)> = Vec::new();
    for rule in rules {
        if rule.destinations.is_empty() {
            bail!(at, "ReplicationWithoutDestination", "a replication rule has no destination");
        }
        if rule.prefixes.len() > 100 {
            bail!(
                at,
                "TooManyReplicationFilters",
                "a replication rule has {} prefixes, at most 100 are allowed",
                rule.prefixes.len()
            );
        }
        for destination in &rule.destinations {
            let account = destination.registry_id.as_deref().unwrap_or(&env.account);
            let region = destination.region.as_str();
            let allowed = account.len() == 12 && account.bytes().all(|b| b.is_ascii_digit());
            if !allowed && !str_is_unresolved(account) {
                bail!(at, "InvalidReplicationRegistry", "'{account}' is no account id of 12 digits");
            }
            if account == env.account && region == env.region {
                bail!(
                    at,
                    "ReplicationIntoItself",
                    "the registry of account {account} in {region} would replicate into itself"
                );
            }
            if !destinations.contains(&(account, region)) {
                destinations.push((account, region));
            }
        }
    }
    if destinations.len() > 25 {
        bail!(
            at,
            "TooManyReplicationDestinations",
            "there are {} replication destinations, at most 25 are allowed",
            destinations.len()
        );
    }
    Ok(())
}

/// Whose profile signs which repositories' images.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningRule {
    /// The ARN of the profile of AWS Signer.
    pub signing_profile_arn: String,
    /// Patterns of repositories' names, with `*`, at most 100. Default: all repositories.
    pub filters: Vec<String>,
}

construct_props! {
    /// Properties of a [`SigningConfiguration`].
    #[derive(Debug)]
    pub struct SigningConfigurationProps => SigningConfiguration {
        /// Which images are signed by which profile, at most 10 rules.
        rules: Vec<SigningRule>,
    }
}

/// How a registry's images are signed when they are pushed; clones are the same.
// Differs(cdk): registry-constructs. The library has no construct for this, only the L1.
#[derive(Clone)]
pub struct SigningConfiguration {
    base: ResourceBase,
    resource: CfnResource,
}

impl SigningConfiguration {
    fn make(scope: &dyn Construct, id: &str, props: SigningConfigurationProps) -> Result<Self> {
        let class = "longshore.aws_ecr.SigningConfiguration";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        check_signing(base.node(), &props.rules)?;
        let rules: Vec<Object> = props
            .rules
            .iter()
            .map(|rule| {
                let filters: Vec<Object> = rule
                    .filters
                    .iter()
                    .map(|f| object! {"Filter" => f.as_str(), "FilterType" => "WILDCARD_MATCH"})
                    .collect();
                object! {
                    "SigningProfileArn" => rule.signing_profile_arn.as_str(),
                    "RepositoryFilters" => (!filters.is_empty()).then_some(filters),
                }
            })
            .collect();
        let resource =
            CfnResource::l1(base.node(), "Resource", "AWS::ECR::SigningConfiguration", object! {"Rules" => rules})?;
        Ok(Self { base, resource })
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.resource
    }
}

impl Construct for SigningConfiguration {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

// Source: ECR API, PutSigningConfiguration: at most 10 rules of at most 100 filters, each a profile of Signer.
fn check_signing(at: &Node, rules: &[SigningRule]) -> Result<()> {
    if rules.len() > 10 {
        bail!(at, "TooManySigningRules", "a signing configuration has at most 10 rules, got {}", rules.len());
    }
    for rule in rules {
        let arn = &rule.signing_profile_arn;
        let is_profile = arn.starts_with("arn:") && arn.contains(":signer:");
        if !is_profile && !str_is_unresolved(arn) {
            bail!(at, "SigningProfileArn", "a rule names the ARN of a signing profile, got '{arn}'");
        }
        if rule.filters.len() > 100 {
            bail!(at, "TooManySigningFilters", "a signing rule has at most 100 filters, got {}", rule.filters.len());
        }
    }
    Ok(())
}

construct_props! {
    /// Properties of a [`PullTimeUpdateExclusion`].
    #[derive(Debug)]
    pub struct PullTimeUpdateExclusionProps => PullTimeUpdateExclusion {
        /// The ARN of the role or user.
        [into] principal_arn: String,
    }
}

/// A principal whose pulls, such as a scanner's, do not count for rules by the time of the last pull; clones are the same.
// Differs(cdk): registry-constructs. The library has no construct for this, only the L1.
#[derive(Clone)]
pub struct PullTimeUpdateExclusion {
    base: ResourceBase,
    resource: CfnResource,
}

impl PullTimeUpdateExclusion {
    fn make(scope: &dyn Construct, id: &str, props: PullTimeUpdateExclusionProps) -> Result<Self> {
        let class = "longshore.aws_ecr.PullTimeUpdateExclusion";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let arn = props.principal_arn;
        let is_identity = arn.contains(":iam::") && (arn.contains(":role/") || arn.contains(":user/"));
        if !is_identity && !str_is_unresolved(&arn) {
            bail!(base.node(), "PrincipalArn", "principal_arn is the ARN of a role or user, got '{arn}'");
        }
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::ECR::PullTimeUpdateExclusion",
            object! {"PrincipalArn" => arn},
        )?;
        Ok(Self { base, resource })
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.resource
    }
}

impl Construct for PullTimeUpdateExclusion {
    fn node(&self) -> &Node {
        self.base.node()
    }
}
