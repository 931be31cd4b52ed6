//! Facts about regions that programs can ask for and add to, and facts of the region that a stack is deployed to.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use indexmap::IndexMap;

use crate::bail;
use crate::cfn_elements::CfnMapping;
use crate::construct::Construct as _;
use crate::error::{Error, Result};
use crate::intrinsics::Aws;
use crate::region::partition_of;
use crate::stack::Stack;
use crate::token::str_is_unresolved;
use crate::value::Value;

/// Which partitions stacks of no known region are deployed to.
const TARGET_PARTITIONS: &str = "@aws-cdk/core:target-partitions";
/// Each fact's name on a line, followed by lines of regions and values.
// Source: aws-cdk-lib 2.275.0 region-info, its table of facts.
const FACTS: &str = include_str!("../data/region-facts.txt");
/// The ARNs of layers that AWS has for functions, written by `cargo xtask codegen`; `oracle/gen/layers.mjs` tells the form.
const LAYERS: &str = include_str!("../data/layer-facts.txt");
/// What the names of these facts begin with.
const LAYER_FAMILIES: [&str; 3] = ["cloudwatch-lambda-insights-version", "appconfig-lambda-layer", "adot-lambda-layer"];

type Database = IndexMap<String, IndexMap<String, String>>;

thread_local! {
    static DATABASE: RefCell<Database> = RefCell::new(known());
    static HAS_LAYERS: Cell<bool> = const { Cell::new(false) };
}

/// Adds the ARNs of layers, of which there are thousands, once a fact of that name, or of any, is looked for.
fn want(name: Option<&str>) {
    let is_layer = |name: &str| name.split_once(':').is_some_and(|(family, _)| LAYER_FAMILIES.contains(&family));
    if name.is_none_or(is_layer) && !HAS_LAYERS.replace(true) {
        DATABASE.with_borrow_mut(add_layers);
    }
}

fn add_layers(all: &mut Database) {
    let mut family = "";
    let mut accounts: HashMap<&str, &str> = HashMap::new();
    for line in LAYERS.lines() {
        if let Some(fact) = line.strip_prefix("  ") {
            let mut words = fact.split(' ');
            let (name, layer) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
            for (version, regions) in words.filter_map(|w| w.split_once('=')) {
                let (version, other) = version.split_once(':').map_or((version, None), |(v, a)| (v, Some(a)));
                for region in regions.split(',') {
                    let account = other.or_else(|| accounts.get(region).copied()).unwrap_or_default();
                    let partition = partition_of(region).unwrap_or("aws");
                    let arn = format!("arn:{partition}:lambda:{region}:{account}:layer:{layer}:{version}");
                    all.entry(region.to_owned()).or_default().insert(format!("{family}:{name}"), arn);
                }
            }
        } else if let Some(of) = line.strip_prefix(' ') {
            let mut words = of.split(' ');
            let account = words.next().unwrap_or_default();
            accounts.extend(words.map(|region| (region, account)));
        } else {
            family = line;
            accounts.clear();
        }
    }
}

fn known() -> Database {
    let mut all = Database::new();
    let mut name = "";
    for line in FACTS.lines() {
        match line.strip_prefix(' ').and_then(|l| l.split_once(' ')) {
            Some((region, value)) => {
                all.entry(region.to_owned()).or_default().insert(name.to_owned(), value.to_owned());
            }
            None => name = line,
        }
    }
    all
}

/// A fact that a program adds.
pub trait IFact {
    /// The region.
    fn region(&self) -> String;
    /// The name of the fact.
    fn name(&self) -> String;
    /// The value.
    fn value(&self) -> Option<String>;
}

/// The facts that are known; what is added counts for the thread.
#[derive(Clone, Copy, Debug)]
pub struct Fact;

impl Fact {
    /// The regions that there are facts about.
    pub fn regions() -> Vec<String> {
        DATABASE.with_borrow(|all| all.keys().cloned().collect())
    }

    /// The names of all facts.
    pub fn names() -> Vec<String> {
        want(None);
        let mut names: Vec<String> = DATABASE.with_borrow(|all| all.values().flat_map(|f| f.keys().cloned()).collect());
        let mut seen = std::collections::HashSet::new();
        names.retain(|n| seen.insert(n.clone()));
        names
    }

    /// A fact about a region.
    pub fn find(region: &str, name: &str) -> Option<String> {
        want(Some(name));
        DATABASE.with_borrow(|all| all.get(region)?.get(name).cloned())
    }

    /// A fact about a region that has to be known.
    ///
    /// # Errors
    /// When it is not.
    pub fn require_fact(region: &str, name: &str) -> Result<String> {
        Self::find(region, name).filter(|v| !v.is_empty()).ok_or_else(|| {
            Error::new(
                "RegionFactError",
                format!("No fact {name} could be found for region: {region} and name: {name}."),
            )
        })
    }

    /// Adds a fact.
    ///
    /// # Errors
    /// When the region has it already, with another value.
    pub fn register(fact: &dyn IFact) -> Result<()> {
        Self::register_with(fact, false)
    }

    /// Adds a fact, or replaces it.
    ///
    /// # Errors
    /// When the region has it already, with another value, and it may not be replaced.
    pub fn register_with(fact: &dyn IFact, allow_replacing: bool) -> Result<()> {
        let (region, name, value) = (fact.region(), fact.name(), fact.value());
        want(Some(&name));
        DATABASE.with_borrow_mut(|all| {
            let facts = all.entry(region.clone()).or_default();
            if let Some(known) = facts.get(&name).filter(|known| Some(*known) != value.as_ref() && !allow_replacing) {
                let message = format!("Region {region} already has a fact {name}, with value {known}");
                return Err(Error::new("RegionFactError", message));
            }
            facts.extend(value.map(|v| (name, v)));
            Ok(())
        })
    }

    /// Takes a fact away.
    ///
    /// # Errors
    /// When a value is told, and the fact has another.
    pub fn unregister(region: &str, name: &str, value: Option<&str>) -> Result<()> {
        want(Some(name));
        DATABASE.with_borrow_mut(|all| {
            let Some(facts) = all.get_mut(region) else { return Ok(()) };
            if let (Some(known), Some(value)) = (facts.get(name), value)
                && known != value
            {
                let message = format!(
                    "Attempted to remove {name} from {region} with value {value}, but the fact's value is {known}"
                );
                return Err(Error::new("RegionFactError", message));
            }
            facts.shift_remove(name);
            Ok(())
        })
    }
}

/// The names of facts.
#[derive(Clone, Copy, Debug)]
pub struct FactName;

impl FactName {
    /// The partition.
    pub const PARTITION: &str = "partition";
    /// The domain suffix.
    pub const DOMAIN_SUFFIX: &str = "domainSuffix";
    /// Whether templates can tell what they were made with: `YES` or `NO`.
    pub const CDK_METADATA_RESOURCE_AVAILABLE: &str = "cdk:metadata-resource:available";
    /// Whether the region has to be switched on: `YES` or `NO`.
    pub const IS_OPT_IN_REGION: &str = "aws:is-opt-in-region";
    /// The endpoint of static websites.
    pub const S3_STATIC_WEBSITE_ENDPOINT: &str = "s3-static-website:endpoint";
    /// The hosted zone of static websites.
    pub const S3_STATIC_WEBSITE_ZONE_53_HOSTED_ZONE_ID: &str = "s3-static-website:route-53-hosted-zone-id";
    /// The hosted zone of Elastic Beanstalk environments.
    pub const EBS_ENV_ENDPOINT_HOSTED_ZONE_ID: &str = "ebs-environment:route-53-hosted-zone-id";
    /// What the names of endpoint services begin with.
    pub const VPC_ENDPOINT_SERVICE_NAME_PREFIX: &str = "vpcEndpointServiceNamePrefix";
    /// The account of load balancers.
    pub const ELBV2_ACCOUNT: &str = "elbv2Account";
    /// The account of images for deep learning.
    pub const DLC_REPOSITORY_ACCOUNT: &str = "dlcRepositoryAccount";
    /// The account of App Mesh's images.
    pub const APPMESH_ECR_ACCOUNT: &str = "appMeshRepositoryAccount";
    /// The addresses of Firehose.
    pub const FIREHOSE_CIDR_BLOCK: &str = "firehoseCidrBlock";
    /// Where one signs on with SAML.
    pub const SAML_SIGN_ON_URL: &str = "samlSignOnUrl";
    /// The newest runtime of Node.
    pub const LATEST_NODE_RUNTIME: &str = "latestNodeRuntime";

    /// The ARN of the layer of CloudWatch Lambda Insights.
    pub fn cloudwatch_lambda_insights_version(version: &str, arch: Option<&str>) -> String {
        format!("cloudwatch-lambda-insights-version:{}_{}", version.replace('.', "_"), arch.unwrap_or("x86_64"))
    }

    /// The ARN of the layer of AppConfig.
    pub fn app_config_lambda_layer_version(version: &str, arch: Option<&str>) -> String {
        format!("appconfig-lambda-layer:{}_{}", version.replace('.', "_"), arch.unwrap_or("x86_64"))
    }

    /// The ARN of a layer of the AWS Distro for OpenTelemetry.
    pub fn adot_lambda_layer(kind: &str, version: &str, architecture: &str) -> String {
        format!("adot-lambda-layer:{kind}_{}_{architecture}", version.replace('.', "_"))
    }

    /// The ARN of the layer that gives parameters and secrets.
    pub fn params_and_secrets_lambda_layer(version: &str, architecture: &str) -> String {
        format!("params-and-secrets-layer:{}_{architecture}", version.replace('.', "_"))
    }
}

/// What is known about a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionInfo(String);

impl RegionInfo {
    /// All regions.
    pub fn regions() -> Vec<Self> {
        Fact::regions().into_iter().map(Self).collect()
    }

    /// What is known about a region.
    pub fn get(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// A fact about all regions that have it.
    pub fn region_map(fact_name: &str) -> IndexMap<String, String> {
        let regions = Fact::regions().into_iter();
        let found = regions.filter_map(|r| Fact::find(&r, fact_name).filter(|v| !v.is_empty()).map(|v| (r, v)));
        found.collect()
    }

    /// A fact about all regions of some partitions that have it.
    pub fn limited_region_map(fact_name: &str, partitions: &[&str]) -> IndexMap<String, String> {
        let mut map = Self::region_map(fact_name);
        map.retain(|region, _| partition_of(region).is_some_and(|p| partitions.contains(&p)));
        map
    }

    fn fact(&self, name: &str) -> Option<String> {
        Fact::find(&self.0, name)
    }

    /// The ARN of the layer of CloudWatch Lambda Insights.
    pub fn cloudwatch_lambda_insights_arn(&self, insights_version: &str, architecture: Option<&str>) -> Option<String> {
        self.fact(&FactName::cloudwatch_lambda_insights_version(insights_version, architecture))
    }

    /// The ARN of the layer of AppConfig.
    pub fn app_config_lambda_arn(&self, layer_version: &str, architecture: Option<&str>) -> Option<String> {
        self.fact(&FactName::app_config_lambda_layer_version(layer_version, architecture))
    }

    /// The ARN of a layer of the AWS Distro for OpenTelemetry.
    pub fn adot_lambda_layer_arn(&self, kind: &str, version: &str, architecture: &str) -> Option<String> {
        self.fact(&FactName::adot_lambda_layer(kind, version, architecture))
    }

    /// The ARN of the layer that gives parameters and secrets.
    pub fn params_and_secrets_lambda_layer_arn(&self, version: &str, architecture: &str) -> Option<String> {
        self.fact(&FactName::params_and_secrets_lambda_layer(version, architecture))
    }

    /// The name of the region.
    pub fn name(&self) -> &str {
        &self.0
    }

    /// Whether templates can tell what they were made with.
    pub fn cdk_metadata_resource_available(&self) -> bool {
        self.fact(FactName::CDK_METADATA_RESOURCE_AVAILABLE).as_deref() == Some("YES")
    }

    /// Whether the region has to be switched on.
    pub fn is_opt_in_region(&self) -> bool {
        self.fact(FactName::IS_OPT_IN_REGION).as_deref() == Some("YES")
    }

    /// The domain suffix.
    pub fn domain_suffix(&self) -> Option<String> {
        self.fact(FactName::DOMAIN_SUFFIX)
    }

    /// The partition.
    pub fn partition(&self) -> Option<String> {
        self.fact(FactName::PARTITION)
    }

    /// The endpoint of static websites.
    pub fn s3_static_website_endpoint(&self) -> Option<String> {
        self.fact(FactName::S3_STATIC_WEBSITE_ENDPOINT)
    }

    /// The hosted zone of static websites.
    pub fn s3_static_website_hosted_zone_id(&self) -> Option<String> {
        self.fact(FactName::S3_STATIC_WEBSITE_ZONE_53_HOSTED_ZONE_ID)
    }

    /// The hosted zone of Elastic Beanstalk environments.
    pub fn ebs_env_endpoint_hosted_zone_id(&self) -> Option<String> {
        self.fact(FactName::EBS_ENV_ENDPOINT_HOSTED_ZONE_ID)
    }

    /// What the names of endpoint services begin with.
    pub fn vpc_endpoint_service_name_prefix(&self) -> Option<String> {
        self.fact(FactName::VPC_ENDPOINT_SERVICE_NAME_PREFIX)
    }

    /// The account of load balancers.
    pub fn elbv2_account(&self) -> Option<String> {
        self.fact(FactName::ELBV2_ACCOUNT)
    }

    /// The account of images for deep learning.
    pub fn dlc_repository_account(&self) -> Option<String> {
        self.fact(FactName::DLC_REPOSITORY_ACCOUNT)
    }

    /// The account of App Mesh's images.
    pub fn app_mesh_repository_account(&self) -> Option<String> {
        self.fact(FactName::APPMESH_ECR_ACCOUNT)
    }

    /// The addresses of Firehose.
    pub fn firehose_cidr_block(&self) -> Option<String> {
        self.fact(FactName::FIREHOSE_CIDR_BLOCK)
    }

    /// Where one signs on with SAML.
    pub fn saml_sign_on_url(&self) -> Option<String> {
        self.fact(FactName::SAML_SIGN_ON_URL)
    }
}

impl Stack {
    /// A fact about the stack's region; where that is known only at deployment, it is looked up then.
    ///
    /// # Errors
    /// When it is not known, and there is no default value.
    pub fn regional_fact(&self, fact_name: &str, default_value: Option<&str>) -> Result<String> {
        if !str_is_unresolved(self.region()) {
            let region = self.region();
            return match Fact::find(region, fact_name).or_else(|| default_value.map(str::to_owned)) {
                Some(fact) => Ok(fact),
                None => bail!(
                    self,
                    "RegionFactNotFound",
                    "region-info: don't know {fact_name} for region {region}. Use 'Fact.register' to provide this value."
                ),
            };
        }
        let partitions = self.node().try_get_context(TARGET_PARTITIONS);
        let map = match &partitions {
            None => RegionInfo::region_map(fact_name),
            Some(Value::String(text)) if text == "undefined" => RegionInfo::region_map(fact_name),
            Some(Value::Array(items)) => {
                let partitions: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
                RegionInfo::limited_region_map(fact_name, &partitions)
            }
            Some(other) => bail!(
                self,
                "TargetPartitionsContextValueInvalid",
                "Context value '{TARGET_PARTITIONS}' should be a list of strings, got: {}",
                other.to_json(0)
            ),
        };
        self.looked_up(fact_name, &map, default_value)
    }

    /// A value that depends on the region, in a mapping unless it is the same text for all.
    fn looked_up(
        &self,
        fact_name: &str,
        map: &IndexMap<String, String>,
        default_value: Option<&str>,
    ) -> Result<String> {
        if map.is_empty() {
            return default_value.map(str::to_owned).ok_or_else(|| {
                Error::new(
                    "RegionInfoDonTInformation",
                    format!(
                        "region-info: don't have any information for {fact_name}. Use 'Fact.register' to provide values, or add partitions to the '{TARGET_PARTITIONS}' context value."
                    ),
                )
            });
        }
        if let Some(pattern) = pattern_of(map) {
            return Ok(pattern);
        }
        let (class, parameter) = fact_name.split_once(':').unwrap_or((fact_name, "value"));
        let parameter = parameter.split(':').next().unwrap_or_default();
        let key: String = parameter.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { 'x' }).collect();
        let id = format!("{}{}Map", class[..1].to_uppercase(), &class[1..]);
        let mapping = match self.node().try_find_child(&id).as_ref().and_then(CfnMapping::at) {
            Some(mapping) => mapping,
            None => CfnMapping::new(self, &id, Default::default(), None)?,
        };
        for (region, value) in map {
            mapping.set_value(region, &key, value.as_str())?;
        }
        mapping.find_in_map(&Aws::region(), &key, None)
    }
}

/// The text that all values are when their regions and domain suffixes are left to CloudFormation.
fn pattern_of(map: &IndexMap<String, String>) -> Option<String> {
    let mut map = map.clone();
    let same = |values: Vec<String>| values.iter().all(|v| *v == values[0]);
    let suffix = |region: &str| RegionInfo::get(region).domain_suffix().unwrap_or_else(|| "amazonaws.com".to_owned());
    if !same(map.keys().map(|r| suffix(r)).collect()) && map.iter().all(|(r, v)| v.contains(&suffix(r))) {
        map.iter_mut().for_each(|(r, v)| *v = v.replace(&suffix(r), &Aws::url_suffix()));
    }
    if map.iter().all(|(r, v)| v.contains(r.as_str())) {
        map.iter_mut().for_each(|(r, v)| *v = v.replace(r.as_str(), &Aws::region()));
    }
    same(map.values().cloned().collect()).then(|| map.values().next().cloned())?
}
