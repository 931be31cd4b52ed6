//! The grammar of a policy's text.
// Source: Amazon ECR user guide, "Lifecycle policy properties", 2026-11. Messages: seen in public issues and posts
// where a comment says so, else worded after them.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// Most rules of a policy.
const MAX_RULES: usize = 50;
/// Most `*` in one pattern.
const MAX_WILDCARDS: usize = 4;
/// Fewest days an image stays archived before it can expire.
const MIN_ARCHIVE_DAYS: u64 = 90;

/// A checked policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LifecyclePolicy {
    rules: Vec<Rule>,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Lower numbers go first; unique in a policy.
    pub priority: u64,
    /// Free text.
    pub description: Option<String>,
    /// Which images by tag.
    pub tags: TagSelection,
    /// Which images by storage class.
    pub storage_class: StorageClass,
    /// Which of those images.
    pub count: Count,
    /// What happens to them.
    pub action: Action,
}

/// Which images a rule is about, by their tags.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TagSelection {
    /// Images that have a tag matching each of the wildcard patterns.
    Patterns(Vec<String>),
    /// Images that have a tag beginning with each of the prefixes.
    Prefixes(Vec<String>),
    /// Images without tags.
    Untagged,
    /// All images.
    Any,
}

/// Where images are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StorageClass {
    /// Can be pulled.
    Standard,
    /// Must be restored first.
    Archive,
}

/// Which images of its selection a rule acts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// All but this many of the newest.
    ImageCountMoreThan(u64),
    /// Those pushed more than this many days ago.
    SinceImagePushed(u64),
    /// Those last pulled more than this many days ago.
    SinceImagePulled(u64),
    /// Those archived more than this many days ago.
    SinceImageTransitioned(u64),
}

/// What happens to an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// It is deleted.
    Expire,
    /// It is archived.
    TransitionToArchive,
}

/// Why a text is no lifecycle policy; printed as ECR prints it after "Lifecycle policy validation failure: ".
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct PolicyError {
    message: String,
}

impl LifecyclePolicy {
    /// Parses and checks a policy's text. Its length is not checked here.
    ///
    /// # Errors
    /// When the text is not JSON of a policy, or its rules contradict the grammar or each other.
    pub fn parse(text: &str) -> Result<Self, PolicyError> {
        // Message: moto 5.2.5 and terraform users.
        let Ok(Value::Object(policy)) = serde_json::from_str(text) else {
            return fail("Could not map policyString into LifecyclePolicy.");
        };
        check_members(&policy, &["rules"], &[])?;
        let Some(Value::Array(rules)) = policy.get("rules") else {
            return Err(wrong_type(policy.get("rules"), "array"));
        };
        if rules.is_empty() {
            return fail("array is too short: must have at least 1 elements but instance has 0 elements");
        }
        if rules.len() > MAX_RULES {
            let count = rules.len();
            return fail(format!(
                "array is too long: must have at most {MAX_RULES} elements but instance has {count} elements"
            ));
        }
        let mut rules = rules.iter().map(parse_rule).collect::<Result<Vec<Rule>, _>>()?;
        check_together(&rules)?;
        rules.sort_by_key(|rule| rule.priority);
        Ok(Self { rules })
    }

    /// Returns the rules by priority, lowest number first.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }
}

impl TagSelection {
    /// Whether an image with these tags is selected.
    pub fn matches<T: AsRef<str>>(&self, tags: &[T]) -> bool {
        let each = |entries: &[String], fits: fn(&str, &str) -> bool| {
            entries.iter().all(|entry| tags.iter().any(|tag| fits(entry, tag.as_ref())))
        };
        match self {
            Self::Patterns(patterns) => each(patterns, crate::wildcard::matches),
            Self::Prefixes(prefixes) => each(prefixes, |prefix, tag| tag.starts_with(prefix)),
            Self::Untagged => tags.is_empty(),
            Self::Any => true,
        }
    }
}

fn parse_rule(value: &Value) -> Result<Rule, PolicyError> {
    let Value::Object(rule) = value else { return Err(wrong_type(Some(value), "object")) };
    check_members(rule, &["action", "rulePriority", "selection"], &["description"])?;
    let description = match rule.get("description") {
        None => None,
        Some(Value::String(text)) => Some(text.clone()),
        other => return Err(wrong_type(other, "string")),
    };
    let Some(Value::Object(selection)) = rule.get("selection") else {
        return Err(wrong_type(rule.get("selection"), "object"));
    };
    let Some(Value::Object(action)) = rule.get("action") else {
        return Err(wrong_type(rule.get("action"), "object"));
    };
    let optional = ["countUnit", "storageClass", "tagPatternList", "tagPrefixList"];
    check_members(selection, &["countNumber", "countType", "tagStatus"], &optional)?;
    check_members(action, &["type"], &["targetStorageClass"])?;
    let action = parse_action(action)?;
    let storage_class = match word(selection, "storageClass", &["archive", "standard"])? {
        Some("archive") => StorageClass::Archive,
        _ => StorageClass::Standard,
    };
    Ok(Rule {
        priority: positive(rule.get("rulePriority"))?,
        description,
        tags: parse_tags(selection)?,
        storage_class,
        count: parse_count(selection, storage_class, action)?,
        action,
    })
}

fn parse_action(action: &Map<String, Value>) -> Result<Action, PolicyError> {
    let target = word(action, "targetStorageClass", &["archive"])?;
    match (word(action, "type", &["expire", "transition"])?, target) {
        (Some("transition"), Some(_)) => Ok(Action::TransitionToArchive),
        (Some("transition"), None) => fail("object has missing required properties ([\"targetStorageClass\"])"),
        // Message: cloudposse/terraform-aws-ecr#158.
        (_, Some(_)) => fail("instance failed to match exactly one schema (matched 0 out of 2)"),
        (_, None) => Ok(Action::Expire),
    }
}

fn parse_tags(selection: &Map<String, Value>) -> Result<TagSelection, PolicyError> {
    let patterns = texts(selection, "tagPatternList")?;
    let prefixes = texts(selection, "tagPrefixList")?;
    match (word(selection, "tagStatus", &["any", "tagged", "untagged"])?, patterns, prefixes) {
        (Some("tagged"), Some(patterns), None) => {
            match patterns.iter().find(|pattern| pattern.matches('*').count() > MAX_WILDCARDS) {
                Some(pattern) => {
                    fail(format!("tagPatternList entry '{pattern}' has more than {MAX_WILDCARDS} wildcards"))
                }
                None => Ok(TagSelection::Patterns(patterns)),
            }
        }
        (Some("tagged"), None, Some(prefixes)) => Ok(TagSelection::Prefixes(prefixes)),
        (Some("tagged"), Some(_), Some(_)) => fail("Cannot specify both tagPrefixList and tagPatternList."),
        // Message: a public post of 2025.
        (Some("tagged"), None, None) => fail("Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED."),
        (Some("untagged"), None, None) => Ok(TagSelection::Untagged),
        (_, None, None) => Ok(TagSelection::Any),
        (status, ..) => {
            let status = status.unwrap_or("any").to_uppercase();
            fail(format!("Cannot specify tagPrefixList or tagPatternList when tagStatus={status}."))
        }
    }
}

fn parse_count(
    selection: &Map<String, Value>,
    storage_class: StorageClass,
    action: Action,
) -> Result<Count, PolicyError> {
    let number = positive(selection.get("countNumber"))?;
    let types = ["imageCountMoreThan", "sinceImagePulled", "sinceImagePushed", "sinceImageTransitioned"];
    let unit = word(selection, "countUnit", &["days"])?;
    let given = match selection.get("countType") {
        Some(Value::String(text)) => text.as_str(),
        other => return Err(wrong_type(other, "string")),
    };
    let count = match (given, unit) {
        ("imageCountMoreThan", None) => Count::ImageCountMoreThan(number),
        ("sinceImagePushed", Some(_)) => Count::SinceImagePushed(number),
        ("sinceImagePulled", Some(_)) => Count::SinceImagePulled(number),
        ("sinceImageTransitioned", Some(_)) => Count::SinceImageTransitioned(number),
        // Message: moto 5.2.5 for a count type there is not; a unit too many or too few fails the same alternatives.
        _ => return fail(format!("instance failed to match exactly one schema (matched 0 out of {})", types.len())),
    };
    match (count, storage_class, action) {
        (Count::SinceImageTransitioned(_), StorageClass::Standard, _) => {
            fail("countType=sinceImageTransitioned requires storageClass=archive")
        }
        (Count::SinceImageTransitioned(_), _, Action::TransitionToArchive) => {
            fail("countType=sinceImageTransitioned allows action type=expire only")
        }
        (Count::SinceImageTransitioned(days), ..) if days < MIN_ARCHIVE_DAYS => fail(format!(
            "numeric instance is lower than the required minimum (minimum: {MIN_ARCHIVE_DAYS}, found: {days})"
        )),
        (Count::SinceImageTransitioned(_), ..) => Ok(count),
        (_, StorageClass::Archive, _) => fail(format!("countType={given} requires storageClass=standard")),
        (Count::SinceImagePulled(_), _, Action::Expire) => {
            fail("countType=sinceImagePulled allows action type=transition only")
        }
        _ => Ok(count),
    }
}

/// Checks what no rule can break alone.
fn check_together(rules: &[Rule]) -> Result<(), PolicyError> {
    let (mut priorities, mut selections) = (BTreeSet::new(), BTreeSet::new());
    for rule in rules {
        if !priorities.insert(rule.priority) {
            return fail(format!("Rule priorities must be unique, {} is repeated", rule.priority));
        }
        let mut tags = rule.tags.clone();
        if let TagSelection::Patterns(entries) | TagSelection::Prefixes(entries) = &mut tags {
            entries.sort();
        }
        if !selections.insert((rule.storage_class, tags)) {
            return match &rule.tags {
                // Message: a public post of 2026.
                TagSelection::Untagged => fail("Only one rule can select Untagged images per storage class"),
                TagSelection::Any => fail("Only one rule can select Any images per storage class"),
                TagSelection::Patterns(entries) | TagSelection::Prefixes(entries) => {
                    fail(format!("Tag selection [{}] is repeated in the same storage class", entries.join(", ")))
                }
            };
        }
        let last = rules.iter().filter(|other| other.storage_class == rule.storage_class).map(|other| other.priority);
        if rule.tags == TagSelection::Any && last.max() != Some(rule.priority) {
            // Message: a public post of 2025.
            return fail("Rule for tagStatus=ANY must have the lowest priority per storage class");
        }
    }
    Ok(())
}

fn check_members(object: &Map<String, Value>, required: &[&str], optional: &[&str]) -> Result<(), PolicyError> {
    let missing: Vec<&str> = required.iter().copied().filter(|name| !object.contains_key(*name)).collect();
    if !missing.is_empty() {
        return fail(format!("object has missing required properties ({})", quoted(&missing)));
    }
    let known = |name: &&str| required.contains(name) || optional.contains(name);
    let unknown: Vec<&str> = object.keys().map(String::as_str).filter(|name| !known(name)).collect();
    if !unknown.is_empty() {
        let names = quoted(&unknown);
        return fail(format!("object instance has properties which are not allowed by the schema: ({names})"));
    }
    Ok(())
}

fn word(object: &Map<String, Value>, name: &str, words: &[&'static str]) -> Result<Option<&'static str>, PolicyError> {
    match object.get(name) {
        None => Ok(None),
        Some(Value::String(given)) => match words.iter().find(|word| *word == given) {
            Some(word) => Ok(Some(word)),
            None => {
                fail(format!("instance value (\"{given}\") not found in enum (possible values: {})", quoted(words)))
            }
        },
        other => Err(wrong_type(other, "string")),
    }
}

fn texts(object: &Map<String, Value>, name: &str) -> Result<Option<Vec<String>>, PolicyError> {
    let values = match object.get(name) {
        None => return Ok(None),
        Some(Value::Array(values)) => values,
        other => return Err(wrong_type(other, "array")),
    };
    if values.is_empty() {
        return fail("array is too short: must have at least 1 elements but instance has 0 elements");
    }
    let texts = values.iter().map(|value| match value {
        Value::String(text) if text.is_empty() => fail("string \"\" is too short (length: 0, required minimum: 1)"),
        Value::String(text) => Ok(text.clone()),
        other => Err(wrong_type(Some(other), "string")),
    });
    texts.collect::<Result<_, _>>().map(Some)
}

fn positive(value: Option<&Value>) -> Result<u64, PolicyError> {
    match value.and_then(Value::as_i64) {
        Some(number @ 1..) => Ok(number.unsigned_abs()),
        Some(number) => {
            fail(format!("numeric instance is lower than the required minimum (minimum: 1, found: {number})"))
        }
        None => Err(wrong_type(value, "integer")),
    }
}

fn wrong_type(value: Option<&Value>, allowed: &str) -> PolicyError {
    let found = match value {
        None | Some(Value::Null) => "null",
        Some(Value::Bool(_)) => "boolean",
        Some(Value::Number(number)) if number.is_f64() => "number",
        Some(Value::Number(_)) => "integer",
        Some(Value::String(_)) => "string",
        Some(Value::Array(_)) => "array",
        Some(Value::Object(_)) => "object",
    };
    // Message: json-schema-validator, which ECR's texts come from.
    let message =
        format!("instance type ({found}) does not match any allowed primitive type (allowed: [\"{allowed}\"])");
    PolicyError { message }
}

fn quoted(names: &[&str]) -> String {
    format!("[\"{}\"]", names.join("\",\""))
}

fn fail<T>(message: impl Into<String>) -> Result<T, PolicyError> {
    Err(PolicyError { message: message.into() })
}
