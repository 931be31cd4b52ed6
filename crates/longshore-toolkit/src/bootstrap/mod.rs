//! Bootstrapping: making an account and region ready for CDK apps, and saying what is wrong with one that is.

mod check;
mod template;

use std::path::PathBuf;

use indexmap::IndexMap;
use longshore_assembly::CloudAssembly;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

pub use check::{Finding, check};
pub use template::{VERSION, template};

use crate::cloud::{Approval, Cloud, CloudDeployOptions, CloudError, CloudStack, Method, StackState, deploy};
use crate::publish::Builders;

/// The name of the bootstrap stack.
pub const STACK: &str = "CDKToolkit";

/// What can be changed about the template itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TemplateOptions {
    /// Whether images are scanned when they are pushed.
    pub scan_on_push: bool,
    /// After how many days untagged images expire; 365 by default.
    pub untagged_days: Option<u32>,
}

/// The key that encrypts the bucket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BucketKey {
    /// One that is made for it.
    New,
    /// That of S3.
    AwsManaged,
    /// One that is there, by ID or ARN.
    Given(String),
}

/// What bounds the permissions of roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Boundary {
    /// The policy the template has for that.
    Example,
    /// A managed policy that is there, by name.
    Policy(String),
}

/// How an environment is bootstrapped; what is left out stays as it is.
#[derive(Debug, Clone, Default)]
pub struct BootstrapOptions {
    /// The name of the stack; `CDKToolkit` by default.
    pub stack_name: Option<String>,
    /// Tells several bootstrap stacks of one environment apart.
    pub qualifier: Option<String>,
    /// Accounts that may publish and deploy.
    pub trust: Option<Vec<String>>,
    /// Accounts that may look values up.
    pub trust_for_lookup: Option<Vec<String>>,
    /// Accounts that may no longer do either.
    pub untrust: Vec<String>,
    /// Managed policies for the role CloudFormation deploys with.
    pub execution_policies: Option<Vec<String>>,
    /// The bucket's name.
    pub bucket_name: Option<String>,
    /// The repository's name.
    pub repository_name: Option<String>,
    /// The bucket's key.
    pub key: Option<BucketKey>,
    /// Whether the bucket refuses public access of any kind.
    pub block_public_access: Option<bool>,
    /// Whether roles refuse callers with an external ID.
    pub deny_external_id: Option<bool>,
    /// What bounds permissions.
    pub boundary: Option<Boundary>,
    /// Whether the boundary is for all roles.
    pub bound_all_roles: Option<bool>,
    /// Tags of the stack.
    pub tags: IndexMap<String, String>,
    /// Whether the stack is protected from being deleted.
    pub termination_protection: Option<bool>,
    /// Keeps the values of parameters that are not given.
    pub use_previous_parameters: bool,
    /// Deploys although nothing changes, the version is older or the variant another.
    pub force: bool,
    /// Whether the change set is executed.
    pub execute: bool,
    /// A template in place of ours.
    pub template_file: Option<PathBuf>,
    /// What is changed about our template.
    pub template: TemplateOptions,
}

impl BootstrapOptions {
    fn name(&self) -> &str {
        self.stack_name.as_deref().unwrap_or(STACK)
    }

    /// The template that is deployed.
    ///
    /// # Errors
    /// When another one is wanted and cannot be read.
    pub fn template(&self) -> Result<Value, CloudError> {
        let Some(path) = &self.template_file else { return Ok(template(&self.template)) };
        let text = fs_err::read_to_string(path).map_err(CloudError::file(path.display().to_string()))?;
        serde_json::from_str(&text).map_err(|error| CloudError::Refused {
            what: format!("{} is not a template in JSON: {error}", path.display()),
            hint: None,
        })
    }

    /// The values of parameters that are given, as the template wants them.
    fn parameters(&self, current: &IndexMap<String, String>) -> Result<Vec<(String, String)>, CloudError> {
        let refused = |what: &str, hint: &str| CloudError::Refused { what: what.into(), hint: Some(hint.into()) };
        let accounts = |given: &Option<Vec<String>>, name: &str| {
            let before = || {
                let list = current.get(name).map(String::as_str).unwrap_or_default();
                list.split(',').filter(|it| !it.is_empty()).map(str::to_owned).collect::<Vec<_>>()
            };
            let mut all = given.clone().unwrap_or_else(before);
            all.retain(|account| !self.untrust.contains(account));
            (given.is_some() || !self.untrust.is_empty()).then_some(all)
        };
        let trust = accounts(&self.trust, "TrustedAccounts");
        let lookup = accounts(&self.trust_for_lookup, "TrustedAccountsForLookup");
        for account in trust.iter().chain(&lookup).flatten() {
            if account.len() != 12 || !account.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(refused(&format!("{account:?} is no account"), "accounts have twelve digits"));
            }
        }
        let policies_there = current.get("CloudFormationExecutionPolicies").is_some_and(|it| !it.is_empty());
        let has_policies = self.execution_policies.as_ref().map_or(policies_there, |it| !it.is_empty());
        if trust.as_ref().is_some_and(|it| !it.is_empty()) && !has_policies {
            return Err(refused(
                "accounts are trusted to deploy, but nobody says what they may deploy",
                "say it with --cloudformation-execution-policies, such as arn:aws:iam::aws:policy/AdministratorAccess",
            ));
        }
        if let Some(qualifier) = &self.qualifier
            && (qualifier.is_empty() || qualifier.len() > 10)
        {
            return Err(refused(
                &format!("qualifier {qualifier:?} must have 1 to 10 characters"),
                "choose a shorter one",
            ));
        }
        let flag = |value: Option<bool>| value.map(|it| it.to_string());
        let boundary = self.boundary.as_ref().map(|it| match it {
            Boundary::Example => {
                let qualifier = self.qualifier.as_deref().or(current.get("Qualifier").map(String::as_str));
                format!("cdk-{}-permissions-boundary", qualifier.unwrap_or("hnb659fds"))
            }
            Boundary::Policy(name) => name.clone(),
        });
        // A new bucket has the key of S3, which costs nothing.
        let is_new = !current.contains_key("FileAssetsBucketKmsKeyId");
        let key = self.key.as_ref().or(is_new.then_some(&BucketKey::AwsManaged)).map(|it| match it {
            BucketKey::New => String::new(),
            BucketKey::AwsManaged => "AWS_MANAGED_KEY".to_owned(),
            BucketKey::Given(id) => id.clone(),
        });
        let joined = |list: Option<Vec<String>>| list.map(|it| it.join(","));
        let given = [
            ("Qualifier", self.qualifier.clone()),
            ("TrustedAccounts", joined(trust)),
            ("TrustedAccountsForLookup", joined(lookup)),
            ("CloudFormationExecutionPolicies", joined(self.execution_policies.clone())),
            ("FileAssetsBucketName", self.bucket_name.clone()),
            ("ContainerAssetsRepositoryName", self.repository_name.clone()),
            ("FileAssetsBucketKmsKeyId", key),
            ("PublicAccessBlockConfiguration", flag(self.block_public_access)),
            ("DenyExternalId", flag(self.deny_external_id)),
            ("InputPermissionsBoundary", boundary),
            ("UseExamplePermissionsBoundary", self.boundary.as_ref().map(|it| (*it == Boundary::Example).to_string())),
            ("ApplyPermissionsBoundaryToAllRoles", flag(self.bound_all_roles)),
        ];
        Ok(given.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect())
    }
}

/// Makes an account and region ready, or brings what is there up to date.
///
/// # Errors
/// When the options contradict each other, a newer or another bootstrap stack is there, or it cannot be deployed.
pub async fn bootstrap(
    cloud: &Cloud,
    account: Option<&str>,
    region: Option<&str>,
    options: &BootstrapOptions,
    builders: &Builders,
    cancel: &CancellationToken,
) -> Result<CloudStack, CloudError> {
    let environment = cloud.environment(account, region).await.map_err(CloudError::aws("bootstrap"))?;
    let client = cloud.client(&environment, None).await.map_err(CloudError::aws("bootstrap"))?;
    let name = options.name();
    let state = StackState::find(&client, name).await?.filter(|it| !it.status().is_deleted());
    let current = state.as_ref().map(StackState::parameters).unwrap_or_default();
    if let Some(state) = &state
        && !options.force
    {
        let there = state.outputs().get("BootstrapVersion").and_then(|it| it.parse::<u32>().ok()).unwrap_or_default();
        let refused = |what: String| CloudError::Refused { what, hint: Some("--force does it anyway".to_owned()) };
        if there > VERSION && options.template_file.is_none() {
            let what = format!("version {there} of the bootstrap stack is there, which is newer than ours ({VERSION})");
            return Err(refused(what));
        }
        if let Some(variant) = current.get("BootstrapVariant").filter(|it| *it != template::VARIANT)
            && options.template_file.is_none()
        {
            return Err(refused(format!("the bootstrap stack there is of another variant: {variant:?}")));
        }
    }
    let parameters = options.parameters(&current)?;
    let template = options.template()?;
    let tags: IndexMap<String, String> = options.tags.clone();
    let protection = options.termination_protection.or_else(|| state.as_ref().map(StackState::is_protected));
    // The rest is that of any stack.
    let directory = tempfile::tempdir().map_err(CloudError::file("a temporary folder"))?;
    let write = |name: &str, value: &Value| {
        fs_err::write(directory.path().join(name), format!("{value}")).map_err(CloudError::file("a temporary folder"))
    };
    write("template.json", &template)?;
    write(
        "manifest.json",
        &json!({ "version": "48.0.0", "artifacts": { name: {
        "type": "aws:cloudformation:stack",
        "environment": format!("aws://{}/{}", environment.account, environment.region),
        "properties": {
            "templateFile": "template.json", "terminationProtection": protection, "tags": tags, "stackName": name,
        },
    } } }),
    )?;
    let assembly = CloudAssembly::open(directory.path())?;
    let stacks: Vec<_> = assembly.stacks().collect();
    let deploy_options = CloudDeployOptions {
        parameters: parameters.into_iter().map(|(name, value)| (None, name, value)).collect(),
        use_previous_parameters: options.use_previous_parameters,
        force: options.force,
        approval: Approval::Never,
        method: Method::ChangeSet { name: None, execute: options.execute },
        ..CloudDeployOptions::default()
    };
    let deployed = deploy(cloud, &stacks, &deploy_options, builders, cancel).await?;
    let stack = deployed.stacks.into_iter().next();
    stack.ok_or_else(|| CloudError::Refused { what: "the bootstrap stack was not deployed".to_owned(), hint: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parameters(options: &BootstrapOptions, current: &[(&str, &str)]) -> Result<Vec<(String, String)>, CloudError> {
        options.parameters(&current.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn trusted_accounts_need_to_be_told_what_they_may_deploy() {
        let trust = |policies: Option<&str>| BootstrapOptions {
            trust: Some(vec!["111111111111".to_owned()]),
            execution_policies: policies.map(|it| vec![it.to_owned()]),
            ..BootstrapOptions::default()
        };
        assert!(parameters(&trust(None), &[]).unwrap_err().to_string().contains("nobody says what they may deploy"));
        assert_eq!(parameters(&trust(Some("arn")), &[]).unwrap().len(), 3);
        assert!(parameters(&trust(None), &[("CloudFormationExecutionPolicies", "arn")]).is_ok());
        let bad = BootstrapOptions { trust_for_lookup: Some(vec!["11".to_owned()]), ..BootstrapOptions::default() };
        assert!(parameters(&bad, &[]).is_err());
    }

    #[test]
    fn trust_is_taken_back() {
        let options = BootstrapOptions { untrust: vec!["222222222222".to_owned()], ..BootstrapOptions::default() };
        let current =
            [("TrustedAccounts", "111111111111,222222222222"), ("CloudFormationExecutionPolicies", "arn:aws:x")];
        let given = parameters(&options, &current).unwrap();
        assert_eq!(given[0], ("TrustedAccounts".to_owned(), "111111111111".to_owned()));
    }

    #[test]
    fn the_template_has_what_apps_rely_on() {
        let template = template(&TemplateOptions { scan_on_push: true, untagged_days: Some(30) });
        let text = template.to_string();
        assert!(text.len() < 51_200, "it is sent without a bucket: {} bytes", text.len());
        let repository = &template["Resources"]["ContainerAssetsRepository"]["Properties"];
        assert_eq!(repository["ImageScanningConfiguration"]["ScanOnPush"], true);
        let policy = repository["LifecyclePolicy"]["LifecyclePolicyText"].as_str().unwrap();
        assert!(policy.contains("\"countNumber\": 30"), "{policy}");
        for condition in text.split("\"Condition\":\"").skip(1).filter_map(|it| it.split('"').next()) {
            assert!(template["Conditions"][condition].is_object(), "{condition}");
        }
    }
}
