//! Template elements that are not resources: parameters, outputs, conditions, mappings, rules and raw pieces.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use bon::Builder;
use indexmap::IndexMap;

use crate::annotations::Annotations;
use crate::construct::{Construct, Node, all_or_nothing};
use crate::element::{self, CfnElement, ElementBase};
use crate::error::{Error, Result};
use crate::intrinsics::{ConditionExpression, Fn};
use crate::reference::ResolutionTypeHint;
use crate::token::{Lazy, Token, str_is_unresolved};
use crate::value::{Object, Value};
use crate::{bail, object};

macro_rules! element_handle {
    ($(#[$m:meta])* $Handle:ident, $Inner:ident) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Handle(Rc<$Inner>);
        impl $Handle {
            /// The parts shared with other elements: logical id, stack, `Ref`.
            pub fn base(&self) -> &ElementBase {
                &self.0.base
            }
            /// The logical id, a token until synthesis.
            pub fn logical_id(&self) -> &str {
                self.0.base.logical_id()
            }
            /// Gives the element a logical id of the user's choice.
            ///
            /// # Errors
            /// When the element was exported already, as the export is named after the id.
            pub fn override_logical_id(&self, id: impl Into<String>) -> Result<()> {
                self.0.base.override_logical_id(id)
            }
            fn register(inner: $Inner) -> Self {
                let inner = Rc::new(inner);
                element::register(&inner);
                Self(inner)
            }
            /// Returns the element of this kind at a node, if there is one.
            pub fn at(node: &Node) -> Option<Self> {
                node.element()?.clone().as_any().downcast::<$Inner>().ok().map($Handle)
            }
        }
        impl Construct for $Handle {
            fn node(&self) -> &Node {
                self.0.base.node()
            }
        }
        impl Construct for $Inner {
            fn node(&self) -> &Node {
                self.base.node()
            }
        }
        impl std::fmt::Debug for $Handle {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{} [{}]", stringify!($Handle), self.node().path())
            }
        }
    };
}

pub(crate) use element_handle;

/// Properties of a [`CfnParameter`].
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct CfnParameterProps {
    /// The type. Default `String`.
    pub parameter_type: Option<String>,
    /// The value used when none is given.
    #[builder(into)]
    pub default: Option<Value>,
    /// A regular expression that values must match.
    pub allowed_pattern: Option<String>,
    /// The values allowed.
    pub allowed_values: Option<Vec<String>>,
    /// What CloudFormation says when a constraint is not met.
    pub constraint_description: Option<String>,
    /// At most 4,000 characters.
    pub description: Option<String>,
    /// The longest text allowed, in characters.
    pub max_length: Option<u32>,
    /// The largest number allowed.
    pub max_value: Option<f64>,
    /// The shortest text allowed, in characters.
    pub min_length: Option<u32>,
    /// The smallest number allowed.
    pub min_value: Option<f64>,
    /// Whether the value is masked wherever it is shown.
    pub no_echo: Option<bool>,
}

element_handle! {
    /// A parameter of the template.
    CfnParameter, ParameterInner
}
struct ParameterInner {
    base: ElementBase,
    props: RefCell<CfnParameterProps>,
    /// Members of a template that are not of the properties' types.
    odd: Object,
}

impl CfnParameter {
    /// Adds a parameter.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: CfnParameterProps) -> Result<Self> {
        let base = ElementBase::new(scope, id.as_ref(), "aws-cdk-lib.CfnParameter")?;
        Ok(Self::register(ParameterInner { base, props: RefCell::new(props), odd: Object::new() }))
    }

    /// Adds a parameter with the members that it has in a template.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_template(scope: &dyn Construct, id: impl AsRef<str>, members: &Value) -> Result<Self> {
        let mut odd = members.as_object().cloned().unwrap_or_default();
        odd.retain(|_, v| !v.is_undefined());
        let text = |odd: &mut Object, name: &str| match odd.get(name) {
            Some(Value::String(s)) => {
                let s = s.clone();
                odd.shift_remove(name);
                Some(s)
            }
            _ => None,
        };
        let props = CfnParameterProps {
            parameter_type: text(&mut odd, "Type"),
            default: odd.shift_remove("Default"),
            allowed_pattern: text(&mut odd, "AllowedPattern"),
            constraint_description: text(&mut odd, "ConstraintDescription"),
            description: text(&mut odd, "Description"),
            no_echo: match odd.get("NoEcho") {
                Some(Value::Bool(b)) => Some(*b),
                _ => None,
            },
            ..Default::default()
        };
        const MEMBERS: [&str; 7] =
            ["AllowedValues", "AllowedPattern", "MaxLength", "MaxValue", "MinLength", "MinValue", "NoEcho"];
        odd.retain(|name, _| MEMBERS.contains(&name.as_str()));
        let base = ElementBase::new(scope, id.as_ref(), "aws-cdk-lib.CfnParameter")?;
        Ok(Self::register(ParameterInner { base, props: RefCell::new(props), odd }))
    }

    /// Changes the parameter's properties.
    pub fn with_props<R>(&self, change: impl FnOnce(&mut CfnParameterProps) -> R) -> R {
        change(&mut self.0.props.borrow_mut())
    }

    /// The parameter's value as a token.
    pub fn value(&self) -> Token {
        let t = self.parameter_type();
        let hint = match t.as_str() {
            "Number" => ResolutionTypeHint::Number,
            t if is_list_type(t) => ResolutionTypeHint::StringList,
            _ => ResolutionTypeHint::String,
        };
        self.0.base.attribute_of_type("Ref", hint)
    }

    /// Whether the value is masked wherever it is shown.
    pub fn no_echo(&self) -> bool {
        self.0.props.borrow().no_echo.unwrap_or(false)
    }

    fn parameter_type(&self) -> String {
        self.0.props.borrow().parameter_type.clone().unwrap_or_else(|| "String".into())
    }

    /// The value as a string.
    ///
    /// # Errors
    /// When the parameter's type is a list.
    pub fn value_as_string(&self) -> Result<String> {
        let t = self.parameter_type();
        if is_list_type(&t) {
            return Err(Error::at(
                self,
                "ParameterType",
                format!("Parameter type ({t}) is not a string or number type"),
            ));
        }
        Ok(self.value().to_string())
    }

    /// The value as a list of strings.
    ///
    /// # Errors
    /// When the parameter's type is no list.
    pub fn value_as_list(&self) -> Result<Vec<String>> {
        let t = self.parameter_type();
        if !is_list_type(&t) {
            return Err(Error::at(self, "ParameterType", format!("Parameter type ({t}) is not a string list type")));
        }
        Ok(self.value().as_list())
    }

    /// The value as a number.
    ///
    /// # Errors
    /// When the parameter's type is no number.
    pub fn value_as_number(&self) -> Result<f64> {
        let t = self.parameter_type();
        if t != "Number" {
            return Err(Error::at(self, "ParameterType", format!("Parameter type ({t}) is not a number type")));
        }
        Ok(self.value().as_number())
    }
}

fn is_list_type(t: &str) -> bool {
    t.contains("List<") || t == "CommaDelimitedList"
}

impl CfnElement for ParameterInner {
    fn base(&self) -> &ElementBase {
        &self.base
    }
    fn fragment(&self) -> Result<Value> {
        let p = self.props.borrow();
        let mut body = object! {
            "Type" => p.parameter_type.clone().unwrap_or_else(|| "String".into()),
            "Default" => p.default.clone(),
            "AllowedPattern" => p.allowed_pattern.clone(),
            "AllowedValues" => p.allowed_values.clone(),
            "ConstraintDescription" => p.constraint_description.clone(),
            "Description" => p.description.clone(),
            "MaxLength" => p.max_length,
            "MaxValue" => p.max_value,
            "MinLength" => p.min_length,
            "MinValue" => p.min_value,
            "NoEcho" => p.no_echo,
        };
        for (name, value) in &self.odd {
            if body.get(name).is_none_or(Value::is_undefined) {
                body.insert(name.clone(), value.clone());
            }
        }
        Ok(section("Parameters", &self.base, body))
    }
    fn as_any(self: Rc<Self>) -> Rc<dyn Any> {
        self
    }
}

pub(crate) fn section(name: &str, base: &ElementBase, body: impl Into<Value>) -> Value {
    object! {name => object! {base.logical_id() => body.into()}}.into()
}

/// Properties of a [`CfnOutput`].
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct CfnOutputProps {
    /// The value.
    #[builder(into)]
    pub value: Value,
    /// At most 4,000 characters.
    pub description: Option<String>,
    /// The name under which other stacks of the region can import the value; at most 255 characters.
    pub export_name: Option<String>,
    /// The output is made only if this condition is true.
    pub condition: Option<CfnCondition>,
    /// The key, if not the logical id that the path gives.
    pub key: Option<String>,
}

element_handle! {
    /// An output of the stack.
    CfnOutput, OutputInner
}
struct OutputInner {
    base: ElementBase,
    props: RefCell<CfnOutputProps>,
}

impl CfnOutput {
    /// Adds an output.
    ///
    /// # Errors
    /// When there is no value, or the id is empty or taken; synthesis fails when the export name is too long.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: CfnOutputProps) -> Result<Self> {
        let id = id.as_ref();
        all_or_nothing(scope, id, || Self::make(scope, id, props))
    }

    fn make(scope: &dyn Construct, id: &str, props: CfnOutputProps) -> Result<Self> {
        let base = ElementBase::new(scope, id, "aws-cdk-lib.CfnOutput")?;
        if props.value.is_undefined() {
            bail!(
                base.node(),
                "MissingValueCloudFormationOutput",
                "Missing value for CloudFormation output at path \"{}\"",
                base.node().path()
            );
        }
        if matches!(props.value, Value::Array(_)) {
            bail!(
                base.node(),
                "CloudformationOutputGivenString",
                "CloudFormation output was given a string list instead of a string at path \"{}\"",
                base.node().path()
            );
        }
        if let Some(key) = &props.key {
            base.override_logical_id(key.as_str())?;
        }
        base.node().add_validation({
            let node = base.node().clone();
            move || {
                let name = CfnOutput::at(&node).and_then(|o| o.0.props.borrow().export_name.clone());
                match check_export_name(&node, name.as_deref()) {
                    Err(e) => vec![e.to_string()],
                    Ok(()) => Vec::new(),
                }
            }
        });
        Ok(Self::register(OutputInner { base, props: RefCell::new(props) }))
    }

    /// Changes the output's properties.
    pub fn with_props<R>(&self, change: impl FnOnce(&mut CfnOutputProps) -> R) -> R {
        change(&mut self.0.props.borrow_mut())
    }

    /// The value as it was given.
    pub fn value(&self) -> Value {
        self.0.props.borrow().value.clone()
    }

    /// `Fn::ImportValue` of the output, for other stacks.
    ///
    /// # Errors
    /// Resolving the result fails when the output has no export name.
    pub fn import_value(&self) -> String {
        let inner = self.clone();
        let name = Lazy::uncached(move |context| {
            if crate::stack::Stack::of(context.scope())?.is_same(inner.base().stack()) {
                return Err(Error::at(
                    &inner,
                    "ImportvaluePropertyShouldOnly",
                    format!(
                        "'importValue' property of '{}' should only be used in a different Stack",
                        inner.node().path()
                    ),
                ));
            }
            let name = inner.0.props.borrow().export_name.clone();
            name.map(Value::from).ok_or_else(|| {
                Error::at(
                    &inner,
                    "ExportnameCfnoutputOrderOutput",
                    format!(
                        "Add an exportName to the CfnOutput at '{}' in order to use 'output.importValue'",
                        inner.node().path()
                    ),
                )
            })
        });
        Fn::import_value(&name.to_string())
    }
}

fn check_export_name(at: &Node, name: Option<&str>) -> Result<()> {
    match name {
        Some(n) if !str_is_unresolved(n) && n.chars().count() > 255 => Err(Error::at(
            at,
            "ExportNameTooLong",
            format!("Export name cannot exceed 255 characters (got {} characters)", n.chars().count()),
        )),
        _ => Ok(()),
    }
}

impl CfnElement for OutputInner {
    fn base(&self) -> &ElementBase {
        &self.base
    }
    fn fragment(&self) -> Result<Value> {
        let p = self.props.borrow();
        let body = object! {
            "Description" => p.description.clone(),
            "Value" => &p.value,
            "Export" => p.export_name.as_ref().map(|n| Value::from(object! {"Name" => n})),
            "Condition" => p.condition.as_ref().map(|c| c.logical_id().to_owned()),
        };
        Ok(section("Outputs", &self.base, body))
    }
    fn as_any(self: Rc<Self>) -> Rc<dyn Any> {
        self
    }
}

element_handle! {
    /// A condition of the template.
    CfnCondition, ConditionInner
}
struct ConditionInner {
    base: ElementBase,
    expression: RefCell<Option<ConditionExpression>>,
}

impl CfnCondition {
    /// Adds a condition; without an expression it is left out.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, expression: Option<ConditionExpression>) -> Result<Self> {
        let base = ElementBase::new(scope, id.as_ref(), "aws-cdk-lib.CfnCondition")?;
        Ok(Self::register(ConditionInner { base, expression: RefCell::new(expression) }))
    }

    /// Replaces the expression.
    pub fn set_expression(&self, expression: ConditionExpression) {
        *self.0.expression.borrow_mut() = Some(expression);
    }

    /// This condition for use in other conditions.
    pub fn expression(&self) -> ConditionExpression {
        Token::of(object! {"Condition" => self.logical_id()})
    }
}

impl CfnElement for ConditionInner {
    fn base(&self) -> &ElementBase {
        &self.base
    }
    fn fragment(&self) -> Result<Value> {
        let expression = self.expression.borrow().clone();
        Ok(expression.map_or(Value::Undefined, |e| section("Conditions", &self.base, e)))
    }
    fn as_any(self: Rc<Self>) -> Rc<dyn Any> {
        self
    }
}

/// A two-level map of strings (or lists) of a [`CfnMapping`].
pub type Mapping = IndexMap<String, Object>;

element_handle! {
    /// A mapping of the template.
    CfnMapping, MappingInner
}
struct MappingInner {
    base: ElementBase,
    mapping: RefCell<Mapping>,
    lazy: Option<bool>,
    used: std::cell::Cell<bool>,
}

impl CfnMapping {
    /// Adds a mapping. A `lazy` one is left out when every look-up can be answered at synthesis; where nothing is said,
    /// it is not lazy, and a note says so when it could be.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn new(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        mapping: Mapping,
        lazy: impl Into<Option<bool>>,
    ) -> Result<Self> {
        let base = ElementBase::new(scope, id.as_ref(), "aws-cdk-lib.CfnMapping")?;
        mapping.values().flat_map(Object::keys).try_for_each(|second| Self::check_second(&base, second))?;
        let mapping = RefCell::new(mapping);
        Ok(Self::register(MappingInner { base, mapping, lazy: lazy.into(), used: false.into() }))
    }

    fn check_second(at: &ElementBase, key: &str) -> Result<()> {
        if key.is_empty() || !key.chars().all(|c| c.is_ascii_alphanumeric()) {
            let message = format!("Attribute name '{key}' must contain only alphanumeric characters.");
            return Err(Error::at(at.node(), "AttributeNameContainOnly", message));
        }
        Ok(())
    }

    /// Sets a value.
    ///
    /// # Errors
    /// When the second key has other characters than letters and digits.
    pub fn set_value(&self, top: &str, second: &str, value: impl Into<Value>) -> Result<()> {
        Self::check_second(&self.0.base, second)?;
        self.0.mapping.borrow_mut().entry(top.to_owned()).or_default().insert(second.to_owned(), value.into());
        Ok(())
    }

    /// Looks a value up: `Fn::FindInMap`.
    ///
    /// # Errors
    /// When a known key is not in the mapping and there is no default.
    pub fn find_in_map(&self, top: &str, second: &str, default: Option<&str>) -> Result<String> {
        let mapping = self.0.mapping.borrow();
        if !str_is_unresolved(top) {
            match mapping.get(top) {
                None if default.is_none() => {
                    bail!(self, "MappingDoesnTContainTopLevel", "Mapping doesn't contain top-level key '{top}'")
                }
                Some(second_level) if !str_is_unresolved(second) => match second_level.get(second) {
                    None if default.is_none() => {
                        bail!(
                            self,
                            "MappingDoesnTContainSecondLevel",
                            "Mapping doesn't contain second-level key '{second}'"
                        )
                    }
                    Some(Value::String(s)) if self.0.lazy == Some(true) => return Ok(s.clone()),
                    // Answered where it stands, had the mapping been lazy.
                    Some(Value::String(_)) if self.0.lazy.is_none() => {
                        return Ok(Fn::find_in_map(self.logical_id(), top, second, default));
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        self.0.used.set(true);
        Ok(Fn::find_in_map(self.logical_id(), top, second, default))
    }
}

impl CfnElement for MappingInner {
    fn base(&self) -> &ElementBase {
        &self.base
    }
    fn fragment(&self) -> Result<Value> {
        match self.lazy {
            Some(true) if !self.used.get() => return Ok(Value::Undefined),
            None if !self.used.get() => Annotations::of(self).add_info("Consider making this CfnMapping a lazy mapping by providing `lazy: true`: either no findInMap was called or every findInMap could be immediately resolved without using Fn::FindInMap"),
            _ => {}
        }
        let body: Object = self.mapping.borrow().iter().map(|(k, v)| (k.clone(), Value::Object(v.clone()))).collect();
        Ok(section("Mappings", &self.base, body))
    }
    fn as_any(self: Rc<Self>) -> Rc<dyn Any> {
        self
    }
}

/// Something a rule demands.
#[derive(Clone, Debug)]
pub struct CfnRuleAssertion {
    /// What must be true.
    pub assert: ConditionExpression,
    /// What CloudFormation says when it is not.
    pub assert_description: String,
}

element_handle! {
    /// A rule about the template's parameters.
    CfnRule, RuleInner
}
struct RuleInner {
    base: ElementBase,
    condition: Option<ConditionExpression>,
    assertions: RefCell<Vec<CfnRuleAssertion>>,
}

impl CfnRule {
    /// Adds a rule, which applies when `condition` is true, or always.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn new(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        condition: Option<ConditionExpression>,
        assertions: Vec<CfnRuleAssertion>,
    ) -> Result<Self> {
        let base = ElementBase::new(scope, id.as_ref(), "aws-cdk-lib.CfnRule")?;
        Ok(Self::register(RuleInner { base, condition, assertions: RefCell::new(assertions) }))
    }

    /// Adds an assertion.
    pub fn add_assertion(&self, assert: ConditionExpression, description: impl Into<String>) {
        self.0.assertions.borrow_mut().push(CfnRuleAssertion { assert, assert_description: description.into() });
    }
}

impl CfnElement for RuleInner {
    fn base(&self) -> &ElementBase {
        &self.base
    }
    fn fragment(&self) -> Result<Value> {
        let assertions: Vec<Value> = self
            .assertions
            .borrow()
            .iter()
            .map(|a| object! {"Assert" => &a.assert, "AssertDescription" => &a.assert_description}.into())
            .collect();
        let body = object! {
            "RuleCondition" => self.condition.clone(),
            "Assertions" => Value::Array(assertions).or_undefined_if_empty(),
        };
        Ok(section("Rules", &self.base, body))
    }
    fn as_any(self: Rc<Self>) -> Rc<dyn Any> {
        self
    }
}

/// Properties of a [`CfnHook`].
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct CfnHookProps {
    /// The type, such as `AWS::CodeDeploy::BlueGreen`.
    pub hook_type: String,
    /// What the hook is given.
    #[builder(default)]
    pub properties: Object,
}

element_handle! {
    /// A hook of the template.
    CfnHook, HookInner
}
struct HookInner {
    base: ElementBase,
    props: CfnHookProps,
}

impl CfnHook {
    /// Adds a hook.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: CfnHookProps) -> Result<Self> {
        let base = ElementBase::new(scope, id.as_ref(), "aws-cdk-lib.CfnHook")?;
        Ok(Self::register(HookInner { base, props }))
    }

    /// The type, such as `AWS::CodeDeploy::BlueGreen`.
    pub fn hook_type(&self) -> &str {
        &self.0.props.hook_type
    }
}

impl CfnElement for HookInner {
    fn base(&self) -> &ElementBase {
        &self.base
    }
    fn fragment(&self) -> Result<Value> {
        let properties = Value::Object(self.props.properties.clone()).or_undefined_if_empty();
        let body = object! {"Type" => self.props.hook_type.as_str(), "Properties" => properties};
        Ok(section("Hooks", &self.base, body))
    }
    fn as_any(self: Rc<Self>) -> Rc<dyn Any> {
        self
    }
}

element_handle! {
    /// A whole template (or part of one) put into the stack as it is.
    CfnInclude, IncludeInner
}
struct IncludeInner {
    base: ElementBase,
    template: Object,
}

impl CfnInclude {
    /// Merges a template into the stack's.
    ///
    /// # Errors
    /// When the id is empty or taken; synthesis fails when a logical id stands in both.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, template: Object) -> Result<Self> {
        let base = ElementBase::new(scope, id.as_ref(), "aws-cdk-lib.CfnInclude")?;
        Ok(Self::register(IncludeInner { base, template }))
    }
}

impl CfnElement for IncludeInner {
    fn base(&self) -> &ElementBase {
        &self.base
    }
    fn fragment(&self) -> Result<Value> {
        Ok(self.template.clone().into())
    }
    fn as_any(self: Rc<Self>) -> Rc<dyn Any> {
        self
    }
}
