//! Lifecycle rules: which images a repository gets rid of by itself.

use bon::Builder;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::stack::Stack;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

/// Which images a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagStatus {
    /// All images; such a rule comes last.
    Any,
    /// Images with tags that match the rule's prefixes or patterns.
    Tagged,
    /// Images without any tag.
    Untagged,
}

impl TagStatus {
    fn as_str(self) -> &'static str {
        match self {
            TagStatus::Any => "any",
            TagStatus::Tagged => "tagged",
            TagStatus::Untagged => "untagged",
        }
    }
}

/// A rule by which images expire.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct LifecycleRule {
    /// The order in which rules are tried, lowest first. Default: after the explicit ones, in the order they were added.
    pub rule_priority: Option<i64>,
    /// What the rule is for.
    pub description: Option<String>,
    /// Which images the rule is about. Default: tagged if there are prefixes or patterns, else any.
    pub tag_status: Option<TagStatus>,
    /// Prefixes of which each must match a tag of the image.
    #[builder(with = |tags: impl IntoIterator<Item = impl Into<String>>| tags.into_iter().map(Into::into).collect())]
    pub tag_prefix_list: Option<Vec<String>>,
    /// Patterns with up to four `*` of which each must match a tag of the image.
    #[builder(with = |tags: impl IntoIterator<Item = impl Into<String>>| tags.into_iter().map(Into::into).collect())]
    pub tag_pattern_list: Option<Vec<String>>,
    /// How many images stay, the newest; a whole number or a token. Exactly one of this and `max_image_age` is required.
    #[builder(into)]
    pub max_image_count: Option<f64>,
    /// How old images get, in whole days.
    pub max_image_age: Option<Duration>,
}

/// The rules of a repository in the order they were added, with tag statuses filled in.
#[derive(Clone, Debug, Default)]
pub(super) struct LifecycleRules(Vec<LifecycleRule>);

impl LifecycleRules {
    /// Checks a rule and adds it.
    pub(super) fn add(&mut self, at: &dyn Construct, mut rule: LifecycleRule) -> Result<()> {
        // An empty list of prefixes still says that the rule is about tagged images.
        let lists = rule.tag_prefix_list.is_some() || rule.tag_pattern_list.is_some();
        let status = rule.tag_status.unwrap_or(if lists { TagStatus::Tagged } else { TagStatus::Any });
        let empty = |l: &Option<Vec<String>>| l.as_ref().is_none_or(Vec::is_empty);
        if status == TagStatus::Tagged && empty(&rule.tag_prefix_list) && empty(&rule.tag_pattern_list) {
            bail!(
                at,
                "TaggedStatusRequiresTagPrefixOrPatternList",
                "TagStatus.Tagged requires the specification of a tagPrefixList or a tagPatternList"
            );
        }
        if status != TagStatus::Tagged && lists {
            bail!(
                at,
                "TagPrefixAndPatternListOnlyForTaggedStatus",
                "tagPrefixList and tagPatternList can only be specified when tagStatus is set to Tagged"
            );
        }
        if rule.tag_prefix_list.is_some() && rule.tag_pattern_list.is_some() {
            bail!(
                at,
                "CannotSpecifyBothTagPrefixAndPatternList",
                "Both tagPrefixList and tagPatternList cannot be specified together in a rule"
            );
        }
        for pattern in rule.tag_pattern_list.iter().flatten() {
            // Source: ECR user guide, lifecycle policy properties: at most four wildcards a string.
            if pattern.matches('*').count() > 4 {
                bail!(
                    at,
                    "TagPatternWildcardLimitExceeded",
                    "A tag pattern cannot contain more than four wildcard characters (*), pattern: {pattern}, counts: {}",
                    pattern.matches('*').count()
                );
            }
        }
        rule.tag_status = Some(status);
        if rule.max_image_age.is_some() == rule.max_image_count.is_some() {
            bail!(
                at,
                "LifecycleRuleMustContainExactlyOne",
                "Life cycle rule must contain exactly one of 'maxImageAge' and 'maxImageCount', got: {}",
                describe(&rule)
            );
        }
        if status == TagStatus::Any && self.0.iter().any(|r| r.tag_status == Some(TagStatus::Any)) {
            bail!(at, "LifecycleCanOnlyHaveOneTagStatusAny", "Life cycle can only have one TagStatus.Any rule");
        }
        self.0.push(rule);
        Ok(())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text of the policy: rules with explicit priorities, then the others, and the one for any image last.
    pub(super) fn policy_text(&self, at: &dyn Construct) -> Result<String> {
        let (any, others): (Vec<_>, Vec<_>) = self.0.iter().partition(|r| r.tag_status == Some(TagStatus::Any));
        let (explicit, implicit): (Vec<&LifecycleRule>, Vec<&LifecycleRule>) =
            others.into_iter().partition(|r| r.rule_priority.is_some());
        if let Some(any_priority) = any.first().and_then(|r| r.rule_priority) {
            if !implicit.is_empty() {
                bail!(
                    at,
                    "CannotCombinePrioritizedAnyRuleWithUnprioritized",
                    "Cannot combine prioritized TagStatus.Any rule with unprioritized rules. Remove rulePriority from the 'Any' rule."
                );
            }
            let highest = explicit.iter().filter_map(|r| r.rule_priority).max();
            if highest.is_some_and(|h| h > any_priority) {
                bail!(
                    at,
                    "TagStatusAnyRuleHighestPriority",
                    "TagStatus.Any rule must have highest priority, has {any_priority} which is smaller than {}",
                    highest.unwrap_or_default()
                );
            }
        }
        let mut next = explicit.iter().filter_map(|r| r.rule_priority).max().unwrap_or(0) + 1;
        let mut rules: Vec<Value> = Vec::new();
        for rule in explicit.into_iter().chain(implicit).chain(any) {
            let priority = rule.rule_priority.unwrap_or_else(|| {
                next += 1;
                next - 1
            });
            rules.push(render(rule, priority)?.into());
        }
        // Quirk(cdk): lifecycle-tokens. What is known only at deployment is written as the JSON of an intrinsic.
        Ok(Stack::of(at)?.resolve(object! {"rules" => rules})?.to_json(0))
    }
}

fn render(rule: &LifecycleRule, priority: i64) -> Result<Object> {
    let days = match rule.max_image_age {
        Some(age) => Some(age.to_days()?),
        None => None,
    };
    let count = match days {
        Some(days) => Value::from(days),
        None => Value::from(rule.max_image_count),
    };
    Ok(object! {
        "rulePriority" => priority,
        "description" => rule.description.clone(),
        "selection" => object! {
            "tagStatus" => rule.tag_status.unwrap_or(TagStatus::Any).as_str(),
            "tagPrefixList" => rule.tag_prefix_list.clone(),
            "tagPatternList" => rule.tag_pattern_list.clone(),
            "countType" => if days.is_some() { "sinceImagePushed" } else { "imageCountMoreThan" },
            "countNumber" => count,
            "countUnit" => days.map(|_| "days"),
        },
        "action" => object! {"type" => "expire"},
    })
}

fn describe(rule: &LifecycleRule) -> String {
    let age = rule.max_image_age.map(|a| {
        let amount = a.to_string();
        let (n, unit) = amount.split_once(' ').unwrap_or((&amount, ""));
        Value::from(object! {
            "amount" => n.parse::<f64>().unwrap_or_default(),
            "unit" => object! {"label" => unit, "isoLabel" => "D", "inMillis" => 86_400_000.0},
        })
    });
    Value::from(object! {
        "rulePriority" => rule.rule_priority,
        "description" => rule.description.clone(),
        "tagPrefixList" => rule.tag_prefix_list.clone(),
        "tagPatternList" => rule.tag_pattern_list.clone(),
        "maxImageCount" => rule.max_image_count,
        "maxImageAge" => age,
        "tagStatus" => rule.tag_status.map(TagStatus::as_str),
    })
    .to_json(0)
}
