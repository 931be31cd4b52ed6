//! The plug-in that runs AWS's CloudFormation validator.
// Source: aws-cdk-lib 2.275.0 core/validation, observed (oracle cases 1900 to 1905).

use longshore_validate::{Finding, RuleSource, Rules, Severity, Template, Validator};

use super::{
    IPolicyValidationPlugin, PolicyValidationContext, PolicyValidationPluginReport, PolicyValidationStack,
    PolicyViolatingResource, PolicyViolation,
};
use crate::error::{Error, Result};

/// Rules in a language of the validator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValidationRuleSource {
    /// What findings call the source.
    pub name: String,
    /// The rules themselves.
    pub content: String,
}

/// Properties of a [`CloudFormationValidatePlugin`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CloudFormationValidatePluginProps {
    /// More rules, in Rego.
    pub rego_rules: Vec<ValidationRuleSource>,
    /// More rules, in the language of CloudFormation Guard.
    pub guard_rules: Vec<ValidationRuleSource>,
    /// Whether the rules count that the CDK adds to those of the validator. Default true.
    pub include_default_rules: Option<bool>,
}

/// Checks templates with AWS's CloudFormation validator. Every app has one unless it says otherwise, and one that is
/// registered takes the place of that.
///
/// It is there if the app is run by `longshore synth`, or the feature `validation` of the crate `longshore` is on.
#[derive(Debug)]
pub struct CloudFormationValidatePlugin(Source);

#[derive(Debug)]
enum Source {
    Shared(&'static Validator),
    Own(Box<Validator>),
}

impl CloudFormationValidatePlugin {
    /// The name of the plug-in.
    pub const PLUGIN_NAME: &str = "CloudFormation Validate";

    /// Makes a plug-in with rules of its own.
    ///
    /// # Errors
    /// When a rule cannot be read, or there is no validator.
    pub fn new(props: CloudFormationValidatePluginProps) -> Result<Self> {
        let sources = |given: Vec<ValidationRuleSource>| {
            given.into_iter().map(|s| RuleSource { name: s.name, content: s.content }).collect()
        };
        let rules = Rules {
            rego: sources(props.rego_rules),
            guard: sources(props.guard_rules),
            without_defaults: props.include_default_rules == Some(false),
        };
        let validator = Validator::new(&rules).map_err(|e| Error::new("CloudFormationValidate", e))?;
        Ok(Self(Source::Own(Box::new(validator))))
    }

    /// The plug-in that apps have, if there is a validator.
    pub(super) fn shared() -> Option<Result<Self>> {
        let validator = Validator::shared()?.map_err(|e| Error::new("CloudFormationValidate", e));
        Some(validator.map(|v| Self(Source::Shared(v))))
    }

    fn validator(&self) -> &Validator {
        match &self.0 {
            Source::Shared(validator) => validator,
            Source::Own(validator) => validator,
        }
    }
}

impl IPolicyValidationPlugin for CloudFormationValidatePlugin {
    fn name(&self) -> String {
        Self::PLUGIN_NAME.to_owned()
    }

    fn version(&self) -> Option<String> {
        Some(longshore_validate::VERSION.to_owned())
    }

    fn rule_ids(&self) -> Option<Vec<String>> {
        Some(self.validator().rule_ids())
    }

    fn validate(&self, context: &PolicyValidationContext) -> Result<PolicyValidationPluginReport> {
        let read = |stack: &PolicyValidationStack| {
            Ok(Template {
                name: stack.template_path.clone(),
                text: fs_err::read_to_string(std::path::Path::new(&stack.template_path))?,
                account: stack.account_id.clone(),
                region: stack.region.clone(),
            })
        };
        let templates: Vec<Template> = context.stack_templates.iter().map(read).collect::<Result<_>>()?;
        let mut violations: Vec<PolicyViolation> = Vec::new();
        for (stack, found) in context.stack_templates.iter().zip(self.validator().validate(&templates)) {
            for finding in found.map_err(|e| Error::new("CloudFormationValidate", e))? {
                add(&mut violations, stack, finding);
            }
        }
        let success = violations.iter().all(|v| v.severity.as_deref() != Some("error"));
        Ok(PolicyValidationPluginReport { violations, success, ..Default::default() })
    }

    fn is_cloud_formation_validate(&self) -> bool {
        true
    }
}

/// Adds a finding to others of the same rule with the same words.
fn add(violations: &mut Vec<PolicyViolation>, stack: &PolicyValidationStack, finding: Finding) {
    let resource = PolicyViolatingResource {
        // What is about no resource is about the stack.
        construct_path: finding.logical_id.is_none().then(|| stack.stack_construct_path.clone()),
        resource_logical_id: finding.logical_id,
        template_path: Some(stack.template_path.clone()),
        locations: finding.property_path.iter().cloned().collect(),
    };
    let at = finding.property_path.map(|p| p.strip_prefix("Properties.").unwrap_or(&p).to_owned() + ": ");
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let violation = PolicyViolation {
        description: at.unwrap_or_default() + &finding.message,
        rule_name: finding.rule,
        severity: Some(severity.to_owned()),
        fix: finding.suggested_fix,
        rule_metadata: finding.category.map(|c| [("category".to_owned(), c)].into_iter().collect()),
        violating_resources: vec![resource],
    };
    let same = |v: &&mut PolicyViolation| {
        (&v.rule_name, &v.severity, &v.description)
            == (&violation.rule_name, &violation.severity, &violation.description)
    };
    match violations.iter_mut().find(same) {
        Some(known) => known.violating_resources.extend(violation.violating_resources),
        None => violations.push(violation),
    }
}
