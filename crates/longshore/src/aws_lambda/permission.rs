//! Who may call a function.

use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::value::{Object, Value};

use super::FunctionUrlAuthType;
use crate::aws_iam::{LITERAL_STRING_KEY, PrincipalKind, PrincipalRef};

/// Who may do what with a function.
#[derive(Clone)]
pub struct Permission {
    /// Who may: a service, an account, an organization or a principal with an ARN.
    pub principal: PrincipalRef,
    /// What. Default: `lambda:InvokeFunction`.
    pub action: Option<String>,
    /// A token that Alexa has to send.
    pub event_source_token: Option<String>,
    /// The construct that the permission stands in. Default: the function.
    pub scope: Option<Node>,
    /// The account that calls come from, for services.
    pub source_account: Option<String>,
    /// The ARN of what calls come from, for services.
    pub source_arn: Option<String>,
    /// The organization that calls come from.
    pub organization_id: Option<String>,
    /// Who may use the function's address, for permissions to use it.
    pub function_url_auth_type: Option<FunctionUrlAuthType>,
    /// Whether only calls by the function's address are allowed. Default: all calls.
    pub invoked_via_function_url: Option<bool>,
}

impl Permission {
    /// Lets a principal call the function.
    pub fn invoke(principal: impl Into<PrincipalRef>) -> Self {
        Self {
            principal: principal.into(),
            action: None,
            event_source_token: None,
            scope: None,
            source_account: None,
            source_arn: None,
            organization_id: None,
            function_url_auth_type: None,
            invoked_via_function_url: None,
        }
    }
}

/// A principal as permissions name it.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Caller {
    pub(super) principal: Value,
    pub(super) organization_id: Option<String>,
    pub(super) source_account: Option<String>,
    pub(super) source_arn: Option<String>,
}

impl Caller {
    pub(super) fn of(at: &dyn Construct, principal: &PrincipalRef) -> Result<Self> {
        let mut caller = Self::default();
        let fragment = principal.policy_fragment()?;
        let invalid = || {
            let name = principal.describe();
            let class = name.split('(').next().unwrap_or_default();
            Error::at(
                at,
                "InvalidPrincipalTypeForLambdaPermission",
                format!(
                    "Invalid principal type for Lambda permission statement: {class}. Supported: AccountPrincipal, ArnPrincipal, ServicePrincipal, OrganizationPrincipal"
                ),
            )
        };
        caller.read_conditions(at, &fragment.conditions)?;
        if let (PrincipalKind::Account, Some(account)) = (principal.kind(), principal.principal_account()) {
            caller.principal = account.into();
            return Ok(caller);
        }
        let (kind, ids) = fragment.principal_json.first().ok_or_else(invalid)?;
        let only = fragment.principal_json.len() == 1 && ids.len() == 1;
        match kind.as_str() {
            "AWS" | "Service" | LITERAL_STRING_KEY if only => caller.principal = ids[0].clone(),
            _ => return Err(invalid()),
        }
        Ok(caller)
    }

    fn read_conditions(&mut self, at: &dyn Construct, conditions: &Object) -> Result<()> {
        for (operator, keys) in conditions {
            for (key, value) in keys.as_object().into_iter().flatten() {
                let slot = match (operator.as_str(), key.as_str()) {
                    ("StringEquals", "aws:PrincipalOrgID") => &mut self.organization_id,
                    ("StringEquals", "aws:SourceAccount") => &mut self.source_account,
                    ("ArnLike", "aws:SourceArn") => &mut self.source_arn,
                    _ => {
                        return Err(Error::at(
                            at,
                            "PrincipalConditionsUnsupportedConditions",
                            format!(
                                "PrincipalWithConditions had unsupported condition combinations for Lambda permission statement: {}. Supported operator/condition pairs: StringEquals aws:PrincipalOrgID, StringEquals aws:SourceAccount, ArnLike aws:SourceArn",
                                Value::Object(conditions.clone()).to_json(0)
                            ),
                        ));
                    }
                };
                *slot = value.as_str().map(str::to_owned);
            }
        }
        Ok(())
    }
}
