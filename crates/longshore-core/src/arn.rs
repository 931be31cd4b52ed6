//! ARNs: made of parts and taken apart.

use crate::error::{Error, Result};
use crate::intrinsics::Fn;
use crate::stack::Stack;
use crate::token::str_is_unresolved;

/// How the resource part of an ARN is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ArnFormat {
    /// `arn:aws:sns:us-east-1:123456789012:MyTopic`
    NoResourceName,
    /// `arn:aws:s3:::bucket:name`
    ColonResourceName,
    /// `arn:aws:ecr:us-east-1:123456789012:repository/name`
    #[default]
    SlashResourceName,
    /// `arn:aws:apigateway:us-east-1::/restapis/name`
    SlashResourceSlashResourceName,
}

/// The parts of an ARN.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArnComponents {
    /// The partition. Default: the stack's.
    pub partition: Option<String>,
    /// The service, such as `ecr`.
    pub service: String,
    /// The region. Default: the stack's; empty for global services.
    pub region: Option<String>,
    /// The account. Default: the stack's; empty for some services.
    pub account: Option<String>,
    /// The resource type, such as `repository`.
    pub resource: String,
    /// The resource's name or path.
    pub resource_name: Option<String>,
    /// How the resource part is written.
    pub arn_format: ArnFormat,
}

impl ArnComponents {
    /// Joins the parts.
    ///
    /// # Errors
    /// When a part is neither given nor known from a stack.
    pub fn format(&self, stack: Option<&Stack>) -> Result<String> {
        let missing = || {
            let shown = |part: &Option<String>| part.clone().unwrap_or_else(|| "undefined".into());
            Error::new(
                "ArnFormatMissingStackInfo",
                format!(
                    "Arn.format: partition ({}), region ({}), and account ({}) must all be passed if stack is not passed.",
                    shown(&self.partition),
                    shown(&self.region),
                    shown(&self.account)
                ),
            )
        };
        let partition = self.partition.clone().or_else(|| stack.map(Stack::partition)).ok_or_else(missing)?;
        let region = self.region.clone().or_else(|| stack.map(|s| s.region().to_owned())).ok_or_else(missing)?;
        let account = self.account.clone().or_else(|| stack.map(|s| s.account().to_owned())).ok_or_else(missing)?;
        let lead = if self.arn_format == ArnFormat::SlashResourceSlashResourceName { "/" } else { "" };
        let mut arn = format!("arn:{partition}:{}:{region}:{account}:{lead}{}", self.service, self.resource);
        if let Some(name) = &self.resource_name {
            arn.push(if self.arn_format == ArnFormat::ColonResourceName { ':' } else { '/' });
            arn.push_str(name);
        }
        Ok(arn)
    }

    /// Takes an ARN apart; of a token, by `Fn::Split` at deployment.
    ///
    /// # Errors
    /// When a known text is no ARN.
    pub fn split(arn: &str, format: ArnFormat) -> Result<Self> {
        if str_is_unresolved(arn) && !arn.starts_with("arn:") {
            return Self::split_token(arn, format);
        }
        let parts: Vec<&str> = arn.split(':').collect();
        if !arn.starts_with("arn:") {
            return Err(Error::new(
                "ArnsMustStartWithArn",
                format!("ARNs must start with \"arn:\" and have at least 6 components: {arn}"),
            ));
        }
        let part = |i: usize| parts.get(i).copied().unwrap_or_default();
        if part(1).is_empty() {
            return Err(Error::new(
                "ArnPartitionRequired",
                format!("The `partition` component (2nd component) of an ARN is required: {arn}"),
            ));
        }
        if part(2).is_empty() {
            return Err(Error::new(
                "ArnServiceRequired",
                format!("The `service` component (3rd component) of an ARN is required: {arn}"),
            ));
        }
        if part(5).is_empty() {
            return Err(Error::new(
                "ArnResourceRequired",
                format!("The `resource` component (6th component) of an ARN is required: {arn}"),
            ));
        }
        let some = |s: &str| Some(s.to_owned());
        // How the resource is written is seen; what was asked for only tells whether a slash is a part of its name.
        let (lead, last) = match parts[5].strip_prefix('/') {
            Some(last) => (true, last),
            None => (false, parts[5]),
        };
        let colon_name = parts.get(6).map(|_| parts[6..].join(":"));
        let (resource, resource_name, arn_format) = match last.split_once('/') {
            Some((resource, name)) if format != ArnFormat::NoResourceName => {
                let name = colon_name.map_or_else(|| name.to_owned(), |more| format!("{name}:{more}"));
                let seen = if lead { ArnFormat::SlashResourceSlashResourceName } else { ArnFormat::SlashResourceName };
                (resource, Some(name), seen)
            }
            Some(_) => (parts[5], colon_name, ArnFormat::NoResourceName),
            None if colon_name.is_some() => (parts[5], colon_name, ArnFormat::ColonResourceName),
            None => (parts[5], None, ArnFormat::NoResourceName),
        };
        Ok(Self {
            partition: some(parts[1]),
            service: parts[2].to_owned(),
            region: some(part(3)),
            account: some(part(4)),
            resource: resource.to_owned(),
            resource_name,
            arn_format,
        })
    }

    fn split_token(arn: &str, format: ArnFormat) -> Result<Self> {
        let parts = Fn::split(":", arn, None)?;
        let (resource, resource_name) = match format {
            ArnFormat::NoResourceName => (Fn::select(5, &parts)?, None),
            ArnFormat::ColonResourceName => (Fn::select(5, &parts)?, Some(Fn::select(6, &parts)?)),
            ArnFormat::SlashResourceName => {
                let last = Fn::split("/", &Fn::select(5, &parts)?, None)?;
                (Fn::select(0, &last)?, Some(Fn::select(1, &last)?))
            }
            ArnFormat::SlashResourceSlashResourceName => {
                let last = Fn::split("/", &Fn::select(5, &parts)?, None)?;
                (Fn::select(1, &last)?, Some(Fn::select(2, &last)?))
            }
        };
        Ok(Self {
            partition: Some(Fn::select(1, &parts)?),
            service: Fn::select(2, &parts)?,
            region: Some(Fn::select(3, &parts)?),
            account: Some(Fn::select(4, &parts)?),
            resource,
            resource_name,
            arn_format: format,
        })
    }
}

/// Takes the resource's name out of an ARN whose resource type is known; works on tokens too.
///
/// # Errors
/// When a known text is no ARN or its resource type is another.
pub fn extract_resource_name(arn: &str, resource_type: &str) -> Result<String> {
    if str_is_unresolved(arn) && !arn.starts_with("arn:") {
        // Source: aws-cdk-lib 2.275.0 Arn.extractResourceName: everything after `<type>/`.
        return Fn::select(1, &Fn::split(&format!(":{resource_type}/"), arn, None)?);
    }
    let parsed = ArnComponents::split(arn, ArnFormat::SlashResourceName)?;
    if !str_is_unresolved(&parsed.resource) && parsed.resource != resource_type {
        return Err(Error::new(
            "ExpectedResourceType",
            format!("Expected resource type '{resource_type}' in ARN, got '{}' in '{arn}'", parsed.resource),
        ));
    }
    parsed.resource_name.filter(|name| !name.is_empty()).ok_or_else(|| {
        Error::new("ExpectedResourceName", format!("Expected resource name in ARN, didn't find one: '{arn}'"))
    })
}
