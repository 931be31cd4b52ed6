//! Calls of AWS's API as targets.

use bon::Builder;
use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::construct::Construct as _;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::Value;

use super::lambda::allow_rule;
use crate::aws_events::{IRuleTarget, Rule, RuleTargetConfig, RuleTargetInput};
use crate::aws_iam::PolicyStatement;
use crate::aws_lambda::{FunctionRef, IFunction as _};
use crate::custom_resources::{iam_prefix, sdk_function_of_rules};

/// A call of AWS's API.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct AwsApiInput {
    /// The service, as packages of the SDK are called, such as `ECS`.
    pub service: String,
    /// The action, such as `updateService`.
    pub action: String,
    /// Its parameters. Default: none.
    #[builder(into)]
    pub parameters: Option<Value>,
    /// A regular expression; errors whose name it finds are none. Default: all errors are errors.
    pub catch_error_pattern: Option<String>,
    /// The version of the API; without effect, deprecated.
    pub api_version: Option<String>,
}

/// Properties of an [`AwsApi`] target.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct AwsApiProps {
    /// The service, as packages of the SDK are called, such as `ECS`.
    pub service: String,
    /// The action, such as `updateService`.
    pub action: String,
    /// Its parameters. Default: none.
    #[builder(into)]
    pub parameters: Option<Value>,
    /// A regular expression; errors whose name it finds are none. Default: all errors are errors.
    pub catch_error_pattern: Option<String>,
    /// The version of the API; without effect, deprecated.
    pub api_version: Option<String>,
    /// What the function is allowed. Default: the call, on all resources.
    pub policy_statement: Option<PolicyStatement>,
}

/// A call of AWS's API that a rule makes.
#[derive(Clone, Debug)]
pub struct AwsApi(AwsApiProps);

impl AwsApi {
    /// Makes a target of a call.
    pub fn new(props: AwsApiProps) -> Self {
        Self(props)
    }
}

impl IRuleTarget for AwsApi {
    fn bind(&self, rule: &Rule, id: &str) -> Result<RuleTargetConfig> {
        let AwsApiProps { service, action, .. } = &self.0;
        let function = sdk_function_of_rules(rule.node(), &format!("{}{id}Handler", rule.node().id()))?;
        let name = service.to_lowercase();
        let prefix = iam_prefix(&name);
        if prefix.is_none() {
            Annotations::of(&function).add_warning_v2(
                &format!("@aws-cdk/aws-events-targets:{service}DoesNotExist"),
                &format!(
                    "Service {service} does not exist in the AWS SDK. Check the list of available services and actions from https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/index.html"
                ),
            );
        }
        let statement = match (&self.0.policy_statement, prefix) {
            (Some(given), _) => given.clone(),
            (None, Some(prefix)) => {
                let mut letters = action.chars();
                let first = letters.next().into_iter().flat_map(char::to_uppercase);
                let action: String = first.chain(letters).collect();
                PolicyStatement::builder().action(format!("{prefix}:{action}")).resource("*").build()?
            }
            (None, None) => {
                bail!(rule, "TypeError", "Cannot read properties of undefined (reading 'iamPrefix')")
            }
        };
        function.add_to_role_policy(statement)?;
        allow_rule(rule, function.node(), &FunctionRef::from(&function))?;
        Ok(RuleTargetConfig {
            arn: function.function_arn(),
            input: Some(RuleTargetInput::from_object(object! {
                "service" => service.as_str(),
                "action" => action.as_str(),
                "parameters" => self.0.parameters.clone(),
                "catchErrorPattern" => self.0.catch_error_pattern.clone(),
                "apiVersion" => self.0.api_version.clone(),
            })),
            target_environment: Some(function.base().env().clone()),
            target_resource: Some(function.node().clone()),
            ..Default::default()
        })
    }
}
