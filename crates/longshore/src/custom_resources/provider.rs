//! Functions that make custom resources, one a stack for each kind.

use longshore_core::construct::Construct;
use longshore_core::custom_resource_provider::CustomResourceProvider as Provider;
use longshore_core::error::Result;
use longshore_core::value::Object;

/// What a function for custom resources is like.
pub(crate) struct CustomResourceProviderProps {
    /// The code, a module `index` with a function `handler`, which answers CloudFormation itself.
    pub(crate) code: &'static str,
    /// What the function is for.
    pub(crate) description: String,
}

/// A function that makes the custom resources of one kind in a stack.
#[derive(Clone)]
pub(crate) struct CustomResourceProvider(Provider);

impl CustomResourceProvider {
    /// Gives the stack's provider of a kind, such as `Custom::Thing`; tells whether it is new.
    pub(crate) fn get_or_create(
        scope: &dyn Construct,
        kind: &str,
        props: CustomResourceProviderProps,
    ) -> Result<(Self, bool)> {
        let (provider, new) = Provider::built_in(scope, kind, props.code, false, Some(props.description))?;
        Ok((Self(provider), new))
    }

    /// Adds a statement to the policy of the function's role.
    pub(crate) fn add_to_role_policy(&self, statement: Object) {
        self.0.add_to_role_policy(statement);
    }

    /// The ARN of the function's role.
    pub(crate) fn role_arn(&self) -> String {
        self.0.role_arn()
    }

    /// What custom resources name the function by.
    pub(crate) fn service_token(&self) -> String {
        self.0.service_token()
    }
}
