//! Looking up what an app asks for about an account, and remembering it in `cdk.context.json`.

mod network;
mod providers;

use futures_util::future::join_all;
use longshore_assembly::MissingContext;
use longshore_aws::{AwsError, Client, Role};
use serde_json::{Map, Value, json};

use crate::cloud::{Cloud, CloudError, replaced};
use crate::{Event, Settings};

/// A key that marks values which are not remembered.
// Source: aws-cdk-lib 2.275.0, cloud-assembly-api: the names of both keys are a contract with apps.
const DO_NOT_SAVE: &str = "$dontSaveContext";
const PROVIDER_ERROR: &str = "$providerError";

/// Why a value is not there.
#[derive(Debug)]
pub(crate) enum Fault {
    /// There is no such thing, or several, or the question makes no sense.
    Answer(String),
    /// AWS refused.
    Aws(AwsError),
}

impl From<AwsError> for Fault {
    fn from(error: AwsError) -> Self {
        Self::Aws(error)
    }
}

pub(crate) type Found = Result<Value, Fault>;

/// Looks up what is missing, adds it to the context, and writes what is to be remembered to `cdk.context.json`.
///
/// What cannot be looked up becomes an error in the context, which the app turns into one of its own.
///
/// # Errors
/// When there are no credentials, or the file cannot be written.
pub async fn look_up(cloud: &Cloud, missing: &[MissingContext], settings: &mut Settings) -> Result<(), CloudError> {
    let found = join_all(missing.iter().map(|it| look_up_one(cloud, it))).await;
    let mut remembered = Map::new();
    for (wanted, found) in missing.iter().zip(found) {
        cloud.reporter.event(Event::LookedUp { key: wanted.key.clone(), provider: wanted.provider.clone() });
        let value = match found {
            Ok(value) => {
                remembered.insert(wanted.key.clone(), value.clone());
                value
            }
            Err(Fault::Aws(error)) if error.is_expired() || matches!(error, AwsError::NoCredentials { .. }) => {
                return Err(CloudError::aws(format!("look up {:?}", wanted.key))(error));
            }
            Err(fault) => {
                let message = match fault {
                    Fault::Answer(message) => message,
                    Fault::Aws(error) => with_causes(&error),
                };
                cloud.note(format!("{:?} could not be looked up: {message}", wanted.key));
                json!({ PROVIDER_ERROR: message, DO_NOT_SAVE: true })
            }
        };
        settings.context.insert(wanted.key.clone(), value);
    }
    let path = settings.project.join(Settings::CONTEXT_FILE);
    settings.remember(&remembered).map_err(CloudError::file(path.display().to_string()))
}

fn with_causes(error: &AwsError) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

async fn look_up_one(cloud: &Cloud, missing: &MissingContext) -> Found {
    let props = &missing.props;
    let client = client(cloud, props).await?;
    let providers = providers::Question { client: &client, props };
    match missing.provider.as_str() {
        "ssm" => providers.ssm_parameter().await,
        "availability-zones" => providers.availability_zones().await,
        "endpoint-service-availability-zones" => providers.endpoint_service_zones().await,
        "ami" => providers.ami().await,
        "hosted-zone" => providers.hosted_zone().await,
        "key-provider" => providers.key().await,
        "cc-api-provider" => providers.cloud_control().await,
        "vpc-provider" => providers.vpc().await,
        "security-group" => providers.security_group().await,
        "load-balancer" => providers.load_balancer().await,
        "load-balancer-listener" => providers.listener().await,
        other => Err(Fault::Answer(format!("longshore has no context provider {other:?}"))),
    }
}

/// The client for the environment a question is about, with its role where that can be taken.
async fn client(cloud: &Cloud, props: &Value) -> Result<Client, AwsError> {
    let text = |name: &str| props[name].as_str().filter(|it| !it.is_empty());
    let environment = cloud.environment(text("account"), text("region")).await?;
    let role = text("lookupRoleArn").map(|arn| Role {
        arn: replaced(arn, &environment),
        external_id: text("lookupRoleExternalId").map(str::to_owned),
        options: props["assumeRoleAdditionalOptions"].as_object().cloned().unwrap_or_default(),
    });
    cloud.client(&environment, role).await
}
