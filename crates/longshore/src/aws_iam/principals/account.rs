//! Accounts as principals.

use longshore_core::error::Result;
use longshore_core::intrinsics::Aws;
use longshore_core::stack::Stack;
use longshore_core::token::Lazy;

use crate::aws_iam::{IPrincipal, PrincipalKind, PrincipalPolicyFragment};

/// An account, which may pass the permission on to its users and roles.
#[derive(Clone, Debug)]
pub struct AccountPrincipal {
    account_id: String,
    arn: String,
}

impl AccountPrincipal {
    /// Names an account by its id.
    pub fn new(account_id: impl Into<String>) -> Self {
        let account_id = account_id.into();
        let id = account_id.clone();
        let arn = Lazy::uncached(move |context| {
            let partition = Stack::of(context.scope())?.partition();
            Ok(format!("arn:{partition}:iam::{id}:root").into())
        })
        .to_string();
        Self { account_id, arn }
    }

    /// The account's id, possibly a token.
    pub fn account_id(&self) -> &str {
        &self.account_id
    }

    /// The ARN that stands for the account.
    pub fn arn(&self) -> &str {
        &self.arn
    }
}

impl IPrincipal for AccountPrincipal {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        Ok(PrincipalPolicyFragment::of("AWS", self.arn.as_str()))
    }

    fn principal_account(&self) -> Option<String> {
        Some(self.account_id.clone())
    }

    fn dedupe_string(&self) -> Option<String> {
        Some(format!("ArnPrincipal:{}", self.arn))
    }

    fn kind(&self) -> PrincipalKind {
        PrincipalKind::Account
    }

    fn describe(&self) -> String {
        format!("AccountPrincipal({})", self.account_id)
    }
}

/// The account that the stack is deployed to.
#[derive(Clone, Debug)]
pub struct AccountRootPrincipal(AccountPrincipal);

impl Default for AccountRootPrincipal {
    fn default() -> Self {
        Self::new()
    }
}

impl AccountRootPrincipal {
    /// The account that the stack is deployed to.
    pub fn new() -> Self {
        let account = Lazy::uncached(|context| {
            Ok(Stack::of(context.scope()).map_or_else(|_| Aws::account_id(), |s| s.account().to_owned()).into())
        });
        Self(AccountPrincipal::new(account))
    }

    /// The account's id, a token.
    pub fn account_id(&self) -> &str {
        self.0.account_id()
    }

    /// The ARN that stands for the account.
    pub fn arn(&self) -> &str {
        self.0.arn()
    }
}

impl IPrincipal for AccountRootPrincipal {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        self.0.policy_fragment()
    }

    fn principal_account(&self) -> Option<String> {
        self.0.principal_account()
    }

    fn dedupe_string(&self) -> Option<String> {
        self.0.dedupe_string()
    }

    fn kind(&self) -> PrincipalKind {
        PrincipalKind::Account
    }

    fn describe(&self) -> String {
        "AccountRootPrincipal()".to_owned()
    }
}
