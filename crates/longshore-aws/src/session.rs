//! Who the user is for AWS, and as whom calls are made.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use aws_config::{BehaviorVersion, Region};
use aws_types::os_shim_internal::{Env, Fs};
use serde_json::json;
use tokio::sync::{Mutex, OnceCell};

use crate::credentials::{CredentialSource, session_name};
use crate::endpoint::Endpoints;
use crate::http::{Http, HttpOptions};
use crate::service::STS;
use crate::{Arn, AwsError, Client, Partition, Role};

/// Asks the user for the current code of an MFA device; gets its serial number.
pub type AskForCode = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// How the user's credentials are found.
#[derive(Clone, Default)]
pub struct SessionOptions {
    /// The profile; else `AWS_PROFILE`, else `default`.
    pub profile: Option<String>,
    /// The region; else what the environment and the profile say.
    pub region: Option<String>,
    /// What assumed roles are called in logs; characters AWS does not take are replaced.
    pub role_session_name: String,
    /// How requests get out of this machine.
    pub http: HttpOptions,
    /// Whether buckets are always in the path of an address.
    pub s3_path_style: bool,
    /// Asks for the code of an MFA device, where that is possible.
    pub mfa_code: Option<AskForCode>,
}

impl fmt::Debug for SessionOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionOptions").field("profile", &self.profile).field("region", &self.region).finish()
    }
}

/// Whom AWS takes the current credentials for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The account's twelve digits.
    pub account: String,
    /// The partition's name.
    pub partition: String,
    /// The principal.
    pub arn: String,
}

/// The user's credentials, and the roles taken with them; cheap to clone.
#[derive(Debug, Clone)]
pub struct Session(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    base: Client,
    region: Option<String>,
    role_session_name: String,
    identity: OnceCell<Identity>,
    roles: Mutex<HashMap<String, CredentialSource>>,
}

/// A client for an account and region, and what the user should know of how it came to be.
#[derive(Debug, Clone)]
pub struct Access {
    /// The client.
    pub client: Client,
    /// One sentence without a period.
    pub note: Option<String>,
}

impl Session {
    /// Finds out where credentials come from; they are asked for when they are first needed.
    ///
    /// # Errors
    /// When the profile does not exist or needs the code of a device that nobody gives.
    pub async fn load(options: SessionOptions) -> Result<Self, AwsError> {
        let http = Http::new(&options.http)?;
        let mut loader = aws_config::defaults(BehaviorVersion::latest()).http_client(http.for_sdk());
        if let Some(profile) = &options.profile {
            loader = loader.profile_name(profile);
        }
        if let Some(region) = &options.region {
            loader = loader.region(Region::new(region.clone()));
        }
        let config = loader.load().await;
        let region = config.region().map(|region| region.as_ref().to_owned());
        let provider = config
            .credentials_provider()
            .ok_or_else(|| AwsError::NoCredentials { source: "the SDK has no provider of credentials".into() })?;
        let name = session_name(&options.role_session_name);
        let mut base = Client {
            http,
            endpoints: Endpoints::new(config),
            credentials: CredentialSource::chain(provider),
            // Only to find out who the user is, where nobody says which region is meant.
            region: region.clone().unwrap_or_else(|| "us-east-1".to_owned()),
            s3_path_style: options.s3_path_style,
        };
        if let Some(with_code) = with_mfa(&base, &options, &name).await? {
            base.credentials = with_code;
        }
        Ok(Self(Arc::new(Inner {
            base,
            region,
            role_session_name: name,
            identity: OnceCell::new(),
            roles: Mutex::default(),
        })))
    }

    /// The region that the environment, the profile or the options name.
    pub fn region(&self) -> Option<&str> {
        self.0.region.as_deref()
    }

    /// A client with the user's own credentials.
    pub fn client(&self, region: &str) -> Client {
        self.0.base.in_region(region)
    }

    /// Who the user is.
    ///
    /// # Errors
    /// When there are no credentials or AWS does not take them.
    pub async fn identity(&self) -> Result<&Identity, AwsError> {
        self.0
            .identity
            .get_or_try_init(|| async {
                let answer = self.0.base.call(&STS, "GetCallerIdentity", json!({})).await?;
                let text = |name: &str| answer[name].as_str().unwrap_or_default().to_owned();
                let arn = text("Arn");
                let partition = arn.parse::<Arn>().map(|arn| arn.partition);
                let partition = partition.unwrap_or_else(|_| Partition::of_region(&self.0.base.region).name.to_owned());
                Ok(Identity { account: text("Account"), partition, arn })
            })
            .await
    }

    /// A client for an account and region, with a role where one is given.
    ///
    /// A role that cannot be taken is no obstacle when the user's own credentials are for the right account.
    ///
    /// # Errors
    /// When there are no credentials for the account.
    // Source: aws-cdk-cli 7ff50e77, credentials of environments: the order of attempts and what ends them.
    pub async fn access(&self, account: Option<&str>, region: &str, role: Option<&Role>) -> Result<Access, AwsError> {
        let own = self.client(region);
        let Some(role) = role else {
            if let Some(wanted) = account {
                let actual = &self.identity().await?.account;
                if actual != wanted {
                    return Err(AwsError::WrongAccount { wanted: wanted.to_owned(), actual: actual.clone() });
                }
            }
            return Ok(Access { client: own, note: None });
        };
        let source = self.role(role, region).await;
        match source.get().await {
            Ok(_) => Ok(Access { client: Client { credentials: source, ..own }, note: None }),
            Err(error @ (AwsError::NoCredentials { .. } | AwsError::NoAnswer { .. })) => Err(error),
            Err(error) if error.is_expired() => Err(error),
            Err(error) => {
                let actual = &self.identity().await?.account;
                if account.is_none_or(|wanted| wanted == actual) {
                    let note = format!(
                        "the role {} could not be assumed, but the current credentials are for the right account; \
                         going on with those",
                        role.arn
                    );
                    return Ok(Access { client: own, note: Some(note) });
                }
                Err(AwsError::CannotAssume { role: role.arn.clone(), account: actual.clone(), source: Box::new(error) })
            }
        }
    }

    async fn role(&self, role: &Role, region: &str) -> CredentialSource {
        let key = format!("{}\n{:?}\n{}", role.arn, role.external_id, json!(role.options));
        let mut roles = self.0.roles.lock().await;
        let new = || CredentialSource::role(self.client(region), role.clone(), self.0.role_session_name.clone(), None);
        roles.entry(key).or_insert_with(new).clone()
    }
}

/// The credentials of a profile whose role wants the code of a device, which the SDK does not ask for.
async fn with_mfa(base: &Client, options: &SessionOptions, name: &str) -> Result<Option<CredentialSource>, AwsError> {
    let env = Env::real();
    let selected = options.profile.clone().map(Into::into);
    let Ok(profiles) = aws_config::profile::load(&Fs::real(), &env, &Default::default(), selected).await else {
        // What is wrong with the files is said when credentials are asked for.
        return Ok(None);
    };
    // Keys in the environment win over the profile of the environment.
    if options.profile.is_none() && env.get("AWS_ACCESS_KEY_ID").is_ok() {
        return Ok(None);
    }
    let profile = profiles.selected_profile().to_owned();
    let (Some(serial), Some(arn)) = (profiles.get("mfa_serial"), profiles.get("role_arn")) else { return Ok(None) };
    let Some(source) = profiles.get("source_profile") else { return Ok(None) };
    let code = options.mfa_code.as_ref().and_then(|ask| ask(serial));
    let code = code.ok_or_else(|| AwsError::MfaCode { profile, serial: serial.to_owned() })?;
    let config = aws_config::defaults(BehaviorVersion::latest())
        .http_client(base.http.for_sdk())
        .profile_name(source)
        .region(Region::new(base.region.clone()))
        .load()
        .await;
    let Some(provider) = config.credentials_provider() else { return Ok(None) };
    let of_source = Client { credentials: CredentialSource::chain(provider), ..base.clone() };
    let role =
        Role { arn: arn.to_owned(), external_id: profiles.get("external_id").map(str::to_owned), ..Role::default() };
    let name = profiles.get("role_session_name").map_or_else(|| name.to_owned(), session_name);
    Ok(Some(CredentialSource::role(of_source, role, name, Some((serial.to_owned(), code)))))
}
