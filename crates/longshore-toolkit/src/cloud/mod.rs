//! AWS: who the user is there, and with which credentials each stack is worked on.

mod deploy;
mod destinations;
mod destroy;
mod diff;
mod error;
mod hotswap;
mod monitor;
mod parameters;
mod publish;
mod rollback;
mod state;

use std::collections::HashSet;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use indexmap::IndexMap;
use longshore_assembly::{Stack, StackProperties};
use longshore_aws::service::SSM;
pub use longshore_aws::{Arn, AskForCode, HttpOptions, SessionOptions};
use longshore_aws::{AwsError, Client, Partition, Role, Session};
use longshore_publish::AwsEnvironment;
use serde_json::{Map, Value, json};
use tokio::sync::OnceCell;

pub use deploy::{
    Approval, Approver, CloudDeployOptions, CloudDeployed, CloudStack, Hotswap, Method, StackOutcome, deploy,
};
pub(crate) use destinations::{AwsDestinations, ecr_region};
pub use destroy::{CloudDestroyed, destroy};
pub use diff::{DiffOptions, StackDiff, diff};
pub use error::CloudError;
pub use monitor::{Cause, StackProgress};
pub use publish::publish;
pub use rollback::{RolledBack, rollback};
pub(crate) use state::StackState;

use crate::{Event, Reporter};

/// How AWS is reached.
#[derive(Debug, Clone, Default)]
pub struct CloudOptions {
    /// Where credentials come from.
    pub session: SessionOptions,
    /// The address of S3 as CloudFormation sees it, where that is another than ours.
    pub s3_for_cloudformation: Option<String>,
    /// The file that says where passwords of registries are, if there is one.
    pub docker_credentials: Option<PathBuf>,
    /// The role CloudFormation is to use in place of the one a stack names.
    pub execution_role: Option<String>,
}

/// AWS as the user reaches it; cheap to clone.
#[derive(Clone)]
pub struct Cloud {
    pub(crate) session: Session,
    pub(crate) options: Arc<CloudOptions>,
    pub(crate) reporter: Arc<dyn Reporter>,
    noted: Arc<Mutex<HashSet<String>>>,
    versions: Arc<Mutex<Versions>>,
}

/// Which version of bootstrapping an environment has, asked once per parameter.
type Versions = IndexMap<String, Arc<OnceCell<Option<String>>>>;

impl fmt::Debug for Cloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cloud").field("session", &self.session).finish_non_exhaustive()
    }
}

/// A client for the account and region of a stack.
#[derive(Debug, Clone)]
pub(crate) struct StackAccess {
    pub(crate) client: Client,
    pub(crate) environment: AwsEnvironment,
}

impl Cloud {
    /// Finds out where credentials come from; nothing is asked yet.
    ///
    /// # Errors
    /// When the profile cannot be used.
    pub async fn connect(options: CloudOptions, reporter: Arc<dyn Reporter>) -> Result<Self, CloudError> {
        let session = Session::load(options.session.clone()).await.map_err(CloudError::aws("use AWS"))?;
        Ok(Self { session, options: Arc::new(options), reporter, noted: Arc::default(), versions: Arc::default() })
    }

    /// The user's own account, for apps that name none; nothing where it cannot be found out.
    pub async fn default_account(&self) -> Option<String> {
        self.session.identity().await.ok().map(|identity| identity.account.clone())
    }

    /// The user's own region, for apps that name none.
    pub fn default_region(&self) -> Option<String> {
        self.session.region().map(str::to_owned)
    }

    /// The principal of the user's credentials.
    ///
    /// # Errors
    /// When there are no credentials or AWS does not take them.
    pub async fn identity(&self) -> Result<String, CloudError> {
        let identity = self.session.identity().await.map_err(CloudError::aws("use AWS"))?;
        Ok(identity.arn.clone())
    }

    /// What placeholders stand for where a stack goes.
    pub(crate) async fn environment(
        &self,
        account: Option<&str>,
        region: Option<&str>,
    ) -> Result<AwsEnvironment, AwsError> {
        let region = region.or(self.session.region()).ok_or(AwsError::NoRegion)?.to_owned();
        // Endpoints that are no AWS have regions of any name; the caller's ARN knows better.
        let partition = Partition::of_region(&region).name;
        if let Some(account) = account
            && (partition != "aws" || Partition::is_region(&region))
        {
            return Ok(AwsEnvironment { account: account.to_owned(), region, partition: partition.to_owned() });
        }
        let identity = self.session.identity().await?;
        let account = account.map_or_else(|| identity.account.clone(), str::to_owned);
        let partition = if partition == "aws" { identity.partition.clone() } else { partition.to_owned() };
        Ok(AwsEnvironment { account, region, partition })
    }

    /// A client for an environment, with a role if one is given.
    pub(crate) async fn client(&self, environment: &AwsEnvironment, role: Option<Role>) -> Result<Client, AwsError> {
        let access = self.session.access(Some(&environment.account), &environment.region, role.as_ref()).await?;
        if let Some(note) = access.note {
            self.note(note);
        }
        Ok(access.client)
    }

    /// Tells the user something, once.
    pub(crate) fn note(&self, text: String) {
        if self.noted.lock().unwrap_or_else(PoisonError::into_inner).insert(text.clone()) {
            self.reporter.event(Event::Note { text });
        }
    }

    async fn environment_of(&self, stack: &Stack<'_>) -> Result<AwsEnvironment, CloudError> {
        let named = stack.environment();
        self.environment(named.account, named.region).await.map_err(|error| match error {
            AwsError::NoRegion => CloudError::NoRegion { stack: stack.display_name().to_owned() },
            error => CloudError::aws(format!("use AWS for stack {:?}", stack.display_name()))(error),
        })
    }

    /// The client a stack is deployed with.
    pub(crate) async fn deploying(&self, stack: &Stack<'_>) -> Result<StackAccess, CloudError> {
        let environment = self.environment_of(stack).await?;
        let properties = stack.properties;
        let role = properties.assume_role_arn.as_ref().map(|arn| Role {
            arn: replaced(arn, &environment),
            external_id: properties.assume_role_external_id.clone(),
            options: options(properties.assume_role_additional_options.as_ref()),
        });
        let client = self.client(&environment, role).await;
        let client = client.map_err(CloudError::aws(format!("deploy stack {:?}", stack.display_name())))?;
        Ok(StackAccess { client, environment })
    }

    /// The client that only reads: with the stack's role for that, or as for deploying.
    pub(crate) async fn looking(&self, stack: &Stack<'_>) -> Result<StackAccess, CloudError> {
        let environment = self.environment_of(stack).await?;
        let Some(role) = &stack.properties.lookup_role else { return self.deploying(stack).await };
        let wanted = Role {
            arn: replaced(&role.arn, &environment),
            external_id: role.assume_role_external_id.clone(),
            options: options(role.assume_role_additional_options.as_ref()),
        };
        match self.session.access(Some(&environment.account), &environment.region, Some(&wanted)).await {
            Ok(access) => Ok(StackAccess { client: access.client, environment }),
            // Old bootstrap stacks have no such role.
            Err(AwsError::CannotAssume { .. }) => self.deploying(stack).await,
            Err(error) => Err(CloudError::aws(format!("read stack {:?}", stack.display_name()))(error)),
        }
    }

    /// The role CloudFormation is to use for a stack.
    pub(crate) fn execution_role(&self, properties: &StackProperties, environment: &AwsEnvironment) -> Option<String> {
        let named = || properties.cloud_formation_execution_role_arn.as_ref().map(|arn| replaced(arn, environment));
        self.options.execution_role.clone().or_else(named)
    }

    /// Checks that an environment is bootstrapped well enough.
    ///
    /// # Errors
    /// When it is not, or that cannot be found out.
    // Source: aws-cdk-cli 7ff50e77, bootstrap version check: the parameter's value, and what is said about it.
    pub(crate) async fn require_bootstrap(
        &self,
        access: &StackAccess,
        required: Option<u32>,
        parameter: Option<&str>,
    ) -> Result<(), CloudError> {
        let (Some(required), Some(parameter)) = (required, parameter) else { return Ok(()) };
        let StackAccess { client, environment } = access;
        let place = format!("aws://{}/{}", environment.account, environment.region);
        let cell = {
            let mut versions = self.versions.lock().unwrap_or_else(PoisonError::into_inner);
            versions.entry(format!("{place} {parameter}")).or_default().clone()
        };
        let found = cell
            .get_or_try_init(|| async {
                let parameters = json!({ "Name": parameter, "WithDecryption": true });
                match client.call(&SSM, "GetParameter", parameters).await {
                    Ok(answer) => Ok(answer["Parameter"]["Value"].as_str().map(str::to_owned)),
                    Err(error) if error.is("ParameterNotFound") => Ok(None),
                    Err(error) => Err(CloudError::aws(format!("find out how {place} is bootstrapped"))(error)),
                }
            })
            .await?;
        match found {
            None => Err(CloudError::NotBootstrapped { parameter: parameter.to_owned(), environment: place }),
            Some(found) => match found.parse::<u32>() {
                Ok(version) if version >= required => Ok(()),
                _ => Err(CloudError::BootstrapTooOld { required, found: found.clone(), environment: place }),
            },
        }
    }
}

/// Replaces the placeholders of a text that is no destination.
pub(crate) fn replaced(text: &str, environment: &AwsEnvironment) -> String {
    text.replace("${AWS::AccountId}", &environment.account)
        .replace("${AWS::Region}", &environment.region)
        .replace("${AWS::Partition}", &environment.partition)
}

/// The further options of a role as parameters of AssumeRole.
pub(crate) fn options(given: Option<&IndexMap<String, Value>>) -> Map<String, Value> {
    given.into_iter().flatten().map(|(name, value)| (name.clone(), value.clone())).collect()
}
