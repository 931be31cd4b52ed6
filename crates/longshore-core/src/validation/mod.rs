//! Checks of the templates after synthesis, by plug-ins, and what is accepted of their findings.
// Source: aws-cdk-lib 2.275.0 core/validation, observed (oracle cases 1614 and 1615).

mod annotations;
mod cloudformation;
mod report;
mod run;

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;

use crate::annotations::Annotations;
use crate::construct::{Construct, Node};
use crate::error::{Error, Result};
use crate::object;
use crate::stage::Stage;
use crate::value::Value;

pub use cloudformation::{CloudFormationValidatePlugin, CloudFormationValidatePluginProps, ValidationRuleSource};
pub use report::REPORT_FILE;
pub use run::print_with;
pub(crate) use run::{Settings, run};

const ACKNOWLEDGED: &str = "aws:cdk:acknowledged-rules";
const ANNOTATIONS: &str = "Annotation";

/// Checks templates after synthesis.
pub trait IPolicyValidationPlugin {
    /// The name.
    fn name(&self) -> String;

    /// The version.
    fn version(&self) -> Option<String> {
        None
    }

    /// The rules that are checked.
    fn rule_ids(&self) -> Option<Vec<String>> {
        None
    }

    /// Checks the templates of an app.
    ///
    /// # Errors
    /// When the check could not be made, which is reported as a failure.
    fn validate(&self, context: &PolicyValidationContext) -> Result<PolicyValidationPluginReport>;

    /// Whether this is the [`CloudFormationValidatePlugin`], of which an app has one only.
    #[doc(hidden)]
    fn is_cloud_formation_validate(&self) -> bool {
        false
    }
}

/// A plug-in that is shared.
pub type PolicyValidationPluginRef = Rc<dyn IPolicyValidationPlugin>;

/// What a plug-in is to check.
#[derive(Clone, Debug)]
pub struct PolicyValidationContext {
    /// The files of the templates.
    pub template_paths: Vec<String>,
    /// The stacks and their templates.
    pub stack_templates: Vec<PolicyValidationStack>,
    /// The account, where it is known and the same for all stacks.
    pub account_id: Option<String>,
    /// The region, where it is known and the same for all stacks.
    pub region: Option<String>,
    /// The app.
    pub app_construct: Node,
}

/// A stack to be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyValidationStack {
    /// The path of the stack.
    pub stack_construct_path: String,
    /// The file of its template.
    pub template_path: String,
    /// The account, where it is known.
    pub account_id: Option<String>,
    /// The region, where it is known.
    pub region: Option<String>,
}

/// What a rule found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyViolation {
    /// The rule.
    pub rule_name: String,
    /// What is wrong.
    pub description: String,
    /// Where it is wrong.
    pub violating_resources: Vec<PolicyViolatingResource>,
    /// What to do about it.
    pub fix: Option<String>,
    /// How bad it is: `fatal`, `error`, `warning`, `info`, or anything else. Default `error`.
    pub severity: Option<String>,
    /// More about the rule.
    pub rule_metadata: Option<IndexMap<String, String>>,
}

/// A resource in which a rule found something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyViolatingResource {
    /// The logical id.
    pub resource_logical_id: Option<String>,
    /// The path of the construct. Default: that of the resource with the logical id.
    pub construct_path: Option<String>,
    /// Where in the resource, such as `Properties.BucketName`.
    pub locations: Vec<String>,
    /// The file of the template.
    pub template_path: Option<String>,
}

/// What a plug-in found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyValidationPluginReport {
    /// The findings.
    pub violations: Vec<PolicyViolation>,
    /// Whether the templates may be deployed.
    pub success: bool,
    /// The version of the plug-in.
    pub plugin_version: Option<String>,
    /// More about the check.
    pub metadata: Option<IndexMap<String, String>>,
}

/// A finding that is accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acknowledgment {
    /// The rule, `Plugin-Name::Rule`; without a plug-in, that of an annotation.
    pub id: String,
    /// Why it is accepted.
    pub reason: String,
}

/// The checks of a construct, and what is accepted of their findings.
#[derive(Clone, Debug)]
pub struct Validations(Node);

#[derive(Default)]
struct Plugins(RefCell<Vec<PolicyValidationPluginRef>>);

impl Validations {
    /// The metadata of accepted rules.
    pub const ACKNOWLEDGED_RULES_METADATA_KEY: &str = ACKNOWLEDGED;

    /// The validations of a construct.
    pub fn of(scope: &dyn Construct) -> Self {
        Self(scope.node().clone())
    }

    /// Has plug-ins check the templates of the stage that the construct is, or is in.
    ///
    /// # Errors
    /// When there is no stage around it.
    pub fn add_plugins(&self, plugins: &[PolicyValidationPluginRef]) -> Result<()> {
        let Some(stage) = Stage::around(&self.0) else {
            return Err(Error::new(
                "NoStageForValidationPlugins",
                "Cannot add validation plugins on a construct without an enclosing Stage",
            ));
        };
        stage.node().part_or_insert_with(Plugins::default).0.borrow_mut().extend(plugins.iter().cloned());
        Ok(())
    }

    /// Adds a warning that can be accepted by its id.
    ///
    /// # Errors
    /// When the id is not valid.
    pub fn add_warning(&self, id: &str, message: &str) -> Result<()> {
        Annotations::of(&self.0).add_warning_v2(&qualified(id, ANNOTATIONS)?, message);
        Ok(())
    }

    /// Adds an error.
    ///
    /// # Errors
    /// When the id is not valid.
    pub fn add_error(&self, id: &str, message: &str) -> Result<()> {
        Annotations::of(&self.0).add_error(&format!("{message} ({})", qualified(id, ANNOTATIONS)?));
        Ok(())
    }

    /// Accepts what a rule finds in the construct and below it, for a reason; once, also if it is told twice.
    #[doc(hidden)]
    pub fn acknowledge_once(&self, rule: &str, reason: &str) {
        let data = Value::from(object! {rule => reason});
        if !self.0.metadata().iter().any(|e| e.kind == ACKNOWLEDGED && e.data == data) {
            self.0.add_metadata(ACKNOWLEDGED, data);
        }
    }

    /// Accepts what rules find in the construct and below it.
    ///
    /// # Errors
    /// When an id is not valid.
    pub fn acknowledge(&self, rules: &[Acknowledgment]) -> Result<()> {
        for rule in rules {
            let id = qualified(&rule.id, ANNOTATIONS)?;
            self.0.add_metadata(ACKNOWLEDGED, object! {id.as_str() => rule.reason.as_str()});
            let annotations = Annotations::of(&self.0);
            annotations.acknowledge_warning(&id);
            if let Some(own) = id.strip_prefix(&format!("{ANNOTATIONS}::")) {
                annotations.acknowledge_warning(own);
            }
        }
        Ok(())
    }
}

/// A rule's id with its plug-in.
fn qualified(id: &str, default: &str) -> Result<String> {
    let refused = |why: String| Error::new("InvalidValidationId", format!("Invalid validation rule ID '{id}'. {why}"));
    let mut separator = None;
    let mut open: Vec<char> = Vec::new();
    let mut skip = false;
    for (i, c) in id.char_indices() {
        if std::mem::take(&mut skip) {
            continue;
        }
        match c {
            ':' if id[i + 1..].starts_with(':') && open.is_empty() => {
                if separator.is_some() {
                    return Err(refused("The '::' delimiter is reserved for separating the prefix from the rule name (e.g. 'prefix::RuleName').".into()));
                }
                separator = Some(i);
                skip = true;
            }
            '(' => open.push(')'),
            '[' => open.push(']'),
            '{' => open.push('}'),
            ')' | ']' | '}' => match open.pop() {
                None => return Err(refused(format!("Unmatched closing brace '{c}' at position {i}."))),
                Some(want) if want != c => {
                    return Err(refused(format!("Mismatched closing brace '{c}' at position {i}. Expected '{want}'.")));
                }
                Some(_) => {}
            },
            _ => {}
        }
    }
    let (namespace, rule) = match separator {
        None => (default.to_owned(), id),
        Some(0) => return Err(refused("Missing plugin name before '::'.".into())),
        Some(i) => (id[..i].replace(' ', "-"), &id[i + 2..]),
    };
    let namespace = match namespace.as_str() {
        "annotation" | "Construct-Annotations" => ANNOTATIONS,
        other => other,
    };
    Ok(format!("{namespace}::{}", rule.replace(' ', "-")))
}
