//! The validator itself.
// Source: aws-cdk-lib 2.275.0 core/validation CloudFormationValidatePlugin, observed (oracle cases 1900 to 1905).

use std::num::NonZeroUsize;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use cloudformation_validate::{
    CompositeEngine, CompositeEngineConfig, DetailLevel, ExternalRuleSource, FilterConfig, PseudoParameterOverrides,
    RuleFilterConfig, SchemaValidator, ServiceFilter, ValidateConfig, ValidationEngine as _, validate_bytes_with_path,
};

use crate::{Finding, RuleSource, Rules, Severity, Template};

/// Rules of the validator that what the CDK writes breaks on purpose.
const IGNORED: [&str; 6] = ["W3005", "W1020", "E1018", "W9002", "W9013", "W1103"];
/// A rule, and the service whose resources it does not fit.
const IGNORED_FOR: (&str, &str) = ("W3697", "AWS::AutoScaling");
/// The rules that the CDK adds to those of the validator.
const DEFAULT_RULES: [(&str, &str); 1] = [("gamelift-fleet.rego", include_str!("gamelift.rego"))];

/// The validator with its rules. To make one takes a while, to use it does not.
pub struct Validator {
    engine: CompositeEngine,
    schemas: SchemaValidator,
}

impl std::fmt::Debug for Validator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Validator").finish_non_exhaustive()
    }
}

impl Validator {
    /// Makes a validator with rules.
    ///
    /// # Errors
    /// When a rule cannot be read.
    pub fn new(rules: &Rules) -> Result<Self, String> {
        let sources = |given: &[RuleSource]| {
            let source = |s: &RuleSource| ExternalRuleSource { name: s.name.clone(), content: s.content.clone() };
            given.iter().map(source).collect::<Vec<_>>()
        };
        let defaults = DEFAULT_RULES.iter().filter(|_| !rules.without_defaults);
        let defaults =
            defaults.map(|(name, text)| ExternalRuleSource { name: (*name).into(), content: (*text).into() });
        let config = CompositeEngineConfig::new()
            .with_rego_rules(defaults.chain(sources(&rules.rego)))
            .with_guard_rules(sources(&rules.guard));
        let engine = CompositeEngine::new(config).map_err(|e| format!("{e:#}"))?;
        Ok(Self { engine, schemas: SchemaValidator::default() })
    }

    /// The validator with the default rules, which is made once in a process.
    pub fn shared() -> Option<Result<&'static Self, String>> {
        static SHARED: OnceLock<Result<Validator, String>> = OnceLock::new();
        Some(SHARED.get_or_init(|| Self::new(&Rules::default())).as_ref().map_err(Clone::clone))
    }

    /// The ids of all rules that findings may come of.
    pub fn rule_ids(&self) -> Vec<String> {
        use cloudformation_validate::Severity::{Debug, Info};
        let rules = self.engine.list_rules().into_iter();
        let seen = rules.filter(|r| !IGNORED.contains(&r.id.as_str()) && !matches!(r.severity, Debug | Info));
        seen.map(|r| r.id).collect()
    }

    /// Checks templates side by side; the findings are in the order of the templates.
    pub fn validate(&self, templates: &[Template]) -> Vec<Result<Vec<Finding>, String>> {
        let cores = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let results: Vec<OnceLock<_>> = templates.iter().map(|_| OnceLock::new()).collect();
        let next = AtomicUsize::new(0);
        let work = || {
            while let Some((template, result)) = {
                let i = next.fetch_add(1, Ordering::Relaxed);
                templates.get(i).zip(results.get(i))
            } {
                result.get_or_init(|| self.validate_one(template));
            }
        };
        std::thread::scope(|scope| {
            for _ in 1..cores.min(templates.len()) {
                scope.spawn(work);
            }
            work();
        });
        results.into_iter().map(|r| r.into_inner().expect("invariant: every template was taken")).collect()
    }

    fn validate_one(&self, template: &Template) -> Result<Vec<Finding>, String> {
        let (rule, service) = IGNORED_FOR;
        let ignored = RuleFilterConfig {
            ids: IGNORED.map(str::to_owned).to_vec(),
            services: vec![ServiceFilter { rule_id: Some(rule.to_owned()), service: service.to_owned() }],
            ..RuleFilterConfig::default()
        };
        let config = ValidateConfig {
            filters: FilterConfig::new(RuleFilterConfig::default(), ignored),
            detail_level: DetailLevel::Standard,
            severity_level: cloudformation_validate::Severity::Warn,
            pseudo_parameter_overrides: PseudoParameterOverrides {
                account_id: template.account.clone(),
                region: template.region.clone(),
                ..PseudoParameterOverrides::default()
            },
            ..ValidateConfig::default()
        };
        let name = template.name.clone();
        let report = validate_bytes_with_path(&self.engine, &self.schemas, template.text.as_bytes(), config, name);
        let found = report.map_err(|e| e.to_string())?.diagnostics.into_iter().map(|d| Finding {
            severity: match d.severity {
                cloudformation_validate::Severity::Fatal | cloudformation_validate::Severity::Error => Severity::Error,
                _ => Severity::Warning,
            },
            logical_id: d.resource_logical_id().map(str::to_owned),
            rule: d.rule_id,
            message: d.message,
            property_path: d.property_path,
            suggested_fix: d.suggested_fix,
            category: d.category,
        });
        Ok(found.collect())
    }
}
