//! What AWS refuses, and why a request never got there.

use std::error::Error;

/// Why AWS did not do what was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AwsError {
    /// There are no credentials.
    #[error("there are no AWS credentials")]
    NoCredentials {
        /// What the SDK says.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// Nobody says which region is meant.
    #[error("no AWS region is set")]
    NoRegion,
    /// The service refused.
    #[error("{service} refused {operation}: {message}")]
    Refused {
        /// The service.
        service: &'static str,
        /// What was asked.
        operation: String,
        /// The error's code, such as `ValidationError`.
        code: String,
        /// What the service says.
        message: String,
        /// The HTTP status.
        status: u16,
        /// The request's ID, which AWS support asks for.
        request_id: Option<String>,
    },
    /// There was no answer.
    #[error("{service} did not answer {operation}")]
    NoAnswer {
        /// The service.
        service: &'static str,
        /// What was asked.
        operation: String,
        /// Why.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// The answer cannot be understood.
    #[error("{service} answered {operation} with something unexpected: {what}")]
    Unexpected {
        /// The service.
        service: &'static str,
        /// What was asked.
        operation: String,
        /// What is unexpected.
        what: String,
    },
    /// The current credentials are for another account, and there is no role to take.
    #[error("calls to AWS account {wanted} are needed, but the current credentials are for {actual}")]
    WrongAccount {
        /// The account that is needed.
        wanted: String,
        /// The account of the credentials.
        actual: String,
    },
    /// A role cannot be assumed.
    #[error("the role {role} cannot be assumed with the current credentials, which are for account {account}")]
    CannotAssume {
        /// The role.
        role: String,
        /// The account of the credentials.
        account: String,
        /// What STS says.
        #[source]
        source: Box<AwsError>,
    },
    /// A profile wants a code of a device, which nobody gave.
    #[error("profile {profile:?} needs a code of the MFA device {serial}")]
    MfaCode {
        /// The profile.
        profile: String,
        /// The device.
        serial: String,
    },
    /// A file cannot be read.
    #[error("cannot read what is to be sent to {to}")]
    File {
        /// Where it goes.
        to: String,
        /// What the system says.
        #[source]
        source: std::io::Error,
    },
    /// The HTTP client cannot be made.
    #[error("cannot make an HTTP client")]
    Client {
        /// Why.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
}

/// Codes that mean: slower.
// Source: AWS SDKs and Tools Reference Guide, retry behavior; botocore 1.44.5, retries/standard.py.
const THROTTLING: [&str; 14] = [
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "RequestThrottledException",
    "TooManyRequestsException",
    "ProvisionedThroughputExceededException",
    "TransactionInProgressException",
    "RequestLimitExceeded",
    "BandwidthLimitExceeded",
    "RequestThrottled",
    "SlowDown",
    "PriorRequestNotComplete",
    "EC2ThrottledException",
    "RateExceeded",
];

/// Codes that mean: these credentials are no longer good.
const EXPIRED: [&str; 4] = ["ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired"];

/// Codes that mean: not allowed.
const DENIED: [&str; 5] =
    ["AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "Forbidden", "AuthorizationError"];

impl AwsError {
    /// The code the service gave, or nothing.
    pub fn code(&self) -> &str {
        match self {
            Self::Refused { code, .. } => code,
            Self::CannotAssume { source, .. } => source.code(),
            _ => "",
        }
    }

    /// What the service said, or nothing.
    pub fn message(&self) -> &str {
        if let Self::Refused { message, .. } = self { message } else { "" }
    }

    /// Whether the service refused with this code.
    pub fn is(&self, wanted: &str) -> bool {
        self.code() == wanted
    }

    /// Whether the service asks to be slower.
    pub fn is_throttling(&self) -> bool {
        THROTTLING.contains(&self.code()) || self.message().starts_with("Rate exceeded")
    }

    /// Whether the credentials have expired.
    pub fn is_expired(&self) -> bool {
        EXPIRED.contains(&self.code())
    }

    /// Whether the credentials are not allowed to do it.
    pub fn is_denied(&self) -> bool {
        DENIED.contains(&self.code())
    }

    /// Whether trying again can help.
    pub(crate) fn is_transient(&self) -> bool {
        match self {
            Self::NoAnswer { .. } => true,
            Self::Refused { status, .. } => !self.is_expired() && (self.is_throttling() || *status >= 500),
            _ => false,
        }
    }

    /// What the user can do about it, when there is something.
    pub fn hint(&self) -> Option<String> {
        if self.is_expired() {
            return Some("the credentials have expired: log in again (`aws sso login`, or renew the variables)".into());
        }
        match self {
            Self::NoCredentials { .. } => {
                Some("set AWS_PROFILE or --profile, AWS_ACCESS_KEY_ID and its like, or run `aws sso login`".into())
            }
            Self::NoRegion => Some("set AWS_REGION, `region` in the profile, or give the stack an environment".into()),
            Self::WrongAccount { wanted, .. } => Some(format!("take a profile of account {wanted} with --profile")),
            Self::CannotAssume { source, .. } if source.is_expired() => source.hint(),
            Self::CannotAssume { .. } => Some(
                "bootstrap the account and region (`longshore bootstrap`); for another account, with --trust ACCOUNT"
                    .into(),
            ),
            Self::MfaCode { .. } => {
                Some("run this in a terminal, where the code is asked for, or give it on stdin".into())
            }
            Self::NoAnswer { service, .. } => {
                Some(format!("is there a network, is {service} in this region, is AWS_ENDPOINT_URL what it should be?"))
            }
            Self::Refused { code, .. } if code == "RequestTimeTooSkewed" || code == "SignatureDoesNotMatch" => {
                Some("is the clock of this machine right, and the secret key?".into())
            }
            Self::Refused { code, .. } if code == "InvalidClientTokenId" || code == "UnrecognizedClientException" => {
                Some("AWS does not know these credentials; is it the right profile and partition?".into())
            }
            _ => None,
        }
    }
}
