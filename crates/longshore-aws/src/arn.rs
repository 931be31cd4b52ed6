//! Amazon resource names, taken apart.

use std::fmt;
use std::str::FromStr;

/// `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`; region and account are empty where a service has none.
///
/// ```
/// let arn: longshore_aws::Arn = "arn:aws-cn:iam::123456789012:role/some/name".parse()?;
/// assert_eq!((arn.partition.as_str(), arn.region.as_str(), arn.account.as_str()), ("aws-cn", "", "123456789012"));
/// assert_eq!((arn.resource.as_str(), arn.resource_name()), ("role/some/name", "name"));
/// # Ok::<(), longshore_aws::ArnError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Arn {
    /// Such as `aws` or `aws-cn`.
    pub partition: String,
    /// Such as `iam`.
    pub service: String,
    /// Such as `eu-west-1`, or empty.
    pub region: String,
    /// Twelve digits, `aws`, or empty.
    pub account: String,
    /// Everything after that, colons included.
    pub resource: String,
}

/// A text is no ARN.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no ARN: it has to be arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE")]
pub struct ArnError(String);

impl Arn {
    /// The last part of the resource, after its type and path.
    pub fn resource_name(&self) -> &str {
        self.resource.rsplit(['/', ':']).next().unwrap_or(&self.resource)
    }
}

impl FromStr for Arn {
    type Err = ArnError;

    fn from_str(text: &str) -> Result<Self, ArnError> {
        let mut parts = text.splitn(6, ':');
        let mut next = || parts.next().map(str::to_owned);
        match (next().as_deref(), next(), next(), next(), next(), next()) {
            (Some("arn"), Some(partition), Some(service), Some(region), Some(account), Some(resource))
                if !partition.is_empty() && !service.is_empty() && !resource.is_empty() =>
            {
                Ok(Self { partition, service, region, account, resource })
            }
            _ => Err(ArnError(text.to_owned())),
        }
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { partition, service, region, account, resource } = self;
        write!(f, "arn:{partition}:{service}:{region}:{account}:{resource}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_are_taken_apart_and_put_together() {
        for (text, account, name) in [
            ("arn:aws:cloudformation:us-east-1:123456789012:stack/App/0a1b", "123456789012", "0a1b"),
            ("arn:aws:s3:::bucket/key", "", "key"),
            ("arn:aws:sns:eu-west-1:123456789012:topic", "123456789012", "topic"),
            ("arn:aws:lambda:eu-west-1:123456789012:function:name:alias", "123456789012", "alias"),
        ] {
            let arn: Arn = text.parse().unwrap();
            assert_eq!((arn.account.as_str(), arn.resource_name(), arn.to_string().as_str()), (account, name, text));
        }
        for text in ["", "arn", "arn:aws:s3::bucket", "urn:aws:s3:::b", "arn::s3:::b", "arn:aws:s3:::", "role/x"] {
            assert_eq!(text.parse::<Arn>(), Err(ArnError(text.to_owned())));
        }
    }
}
