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

/// What happens to the images that a rule selects.
// Differs(cdk): lifecycle-archive. The library's rules can only expire images.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LifecycleAction {
    /// They are deleted.
    #[default]
    Expire,
    /// They go to the archive, from where they must be restored before they can be pulled.
    Archive,
}

/// A rule by which images expire or are archived.
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
    /// How many images stay, the newest; a whole number or a token. Exactly one of this and the three ages is required.
    #[builder(into)]
    pub max_image_count: Option<f64>,
    /// How old images get, in whole days.
    pub max_image_age: Option<Duration>,
    /// How long after they were last pulled images stay out of the archive, in whole days; only to archive.
    pub max_age_since_pull: Option<Duration>,
    /// How long images stay in the archive, in whole days, at least 90; only to expire.
    pub max_archived_age: Option<Duration>,
    /// What happens to the images. Default: they expire.
    pub action: Option<LifecycleAction>,
}

impl LifecycleRule {
    fn is_about_archive(&self) -> bool {
        self.max_archived_age.is_some()
    }

    /// Checks what only rules beyond the CDK's have.
    // Source: ECR user guide, lifecycle policy properties: count types and the actions and storage classes they allow.
    fn check_archiving(&self, at: &dyn Construct) -> Result<()> {
        let archives = self.action == Some(LifecycleAction::Archive);
        let others = usize::from(self.max_image_count.is_some()) + usize::from(self.max_image_age.is_some());
        let own = usize::from(self.max_age_since_pull.is_some()) + usize::from(self.max_archived_age.is_some());
        if own > 0 && own + others > 1 {
            bail!(
                at,
                "LifecycleRuleMustContainExactlyOneAgeOrCountProperty",
                "a lifecycle rule has exactly one of max_image_count, max_image_age, max_age_since_pull and max_archived_age"
            );
        }
        if self.max_age_since_pull.is_some() && !archives {
            bail!(at, "LifecyclePullAgeOnlyArchives", "max_age_since_pull is only for rules that archive images");
        }
        if let Some(age) = self.max_archived_age {
            if archives {
                bail!(at, "LifecycleArchivedAgeOnlyExpires", "max_archived_age is only for rules that expire images");
            }
            if age.to_days()? < 90 {
                bail!(
                    at,
                    "LifecycleArchivedAgeTooShort",
                    "max_archived_age is {age}, images stay in the archive at least 90 days"
                );
            }
        }
        Ok(())
    }
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
                    "TagPatternExceedsWildcardLimit",
                    "A tag pattern cannot contain more than four wildcard characters (*), pattern: {pattern}, counts: {}",
                    pattern.matches('*').count()
                );
            }
        }
        rule.tag_status = Some(status);
        rule.check_archiving(at)?;
        let by_archive = rule.max_age_since_pull.is_some() || rule.is_about_archive();
        if !by_archive && rule.max_image_age.is_some() == rule.max_image_count.is_some() {
            bail!(
                at,
                "LifecycleRuleMustContainExactlyOneAgeOrCountProperty",
                "Life cycle rule must contain exactly one of 'maxImageAge' and 'maxImageCount', got: {}",
                describe(&rule)
            );
        }
        // The archive has rules of its own.
        let same = |r: &LifecycleRule| r.is_about_archive() == rule.is_about_archive();
        if status == TagStatus::Any && self.0.iter().any(|r| r.tag_status == Some(TagStatus::Any) && same(r)) {
            bail!(at, "LifecycleCanOnlyHaveOneAnyTagStatusRule", "Life cycle can only have one TagStatus.Any rule");
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
                    "CannotCombinePrioritizedAnyRuleWithUnprioritizedRules",
                    "Cannot combine prioritized TagStatus.Any rule with unprioritized rules. Remove rulePriority from the 'Any' rule."
                );
            }
            let highest = explicit.iter().filter_map(|r| r.rule_priority).max();
            if highest.is_some_and(|h| h > any_priority) {
                bail!(
                    at,
                    "AnyTagStatusRuleMustHaveHighestPriority",
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
    let ages = [
        (rule.max_image_age, "sinceImagePushed"),
        (rule.max_age_since_pull, "sinceImagePulled"),
        (rule.max_archived_age, "sinceImageTransitioned"),
    ];
    let age = ages.into_iter().find_map(|(age, count_type)| Some((age?, count_type)));
    let (count_type, count) = match age {
        Some((age, count_type)) => (count_type, Value::from(age.to_days()?)),
        None => ("imageCountMoreThan", Value::from(rule.max_image_count)),
    };
    let action = match rule.action.unwrap_or_default() {
        LifecycleAction::Expire => object! {"type" => "expire"},
        LifecycleAction::Archive => object! {"type" => "transition", "targetStorageClass" => "archive"},
    };
    Ok(object! {
        "rulePriority" => priority,
        "description" => rule.description.clone(),
        "selection" => object! {
            "tagStatus" => rule.tag_status.unwrap_or(TagStatus::Any).as_str(),
            "tagPrefixList" => rule.tag_prefix_list.clone(),
            "tagPatternList" => rule.tag_pattern_list.clone(),
            "storageClass" => rule.is_about_archive().then_some("archive"),
            "countType" => count_type,
            "countNumber" => count,
            "countUnit" => age.map(|_| "days"),
        },
        "action" => action,
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
