//! Variables of dashboards: what whoever looks at one can choose.

use std::rc::Rc;

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::{Object, Value};

use crate::props::text_enum;

text_enum! {
    /// How a value is chosen.
    pub enum VariableInputType {
        /// It is typed.
        Input = "input",
        /// One of some buttons.
        Radio = "radio",
        /// One of a list.
        Select = "select",
    }
}
text_enum! {
    /// What a variable changes.
    pub enum VariableType {
        /// A property of all widgets.
        Property = "property",
        /// A text in all of the dashboard.
        Pattern = "pattern",
    }
}

/// A variable, as users may define it.
pub trait IVariable {
    /// The variable as CloudWatch has it.
    fn to_json(&self) -> Value;
}

/// A handle of any variable.
pub type VariableRef = Rc<dyn IVariable>;

/// A value that can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VariableValue {
    /// What it is called. Default: the value.
    pub label: Option<String>,
    /// The value.
    pub value: String,
}

/// Where values are searched for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchComponents {
    /// The namespace.
    pub namespace: String,
    /// The dimensions, one at least.
    pub dimensions: Vec<String>,
    /// The metric.
    pub metric_name: String,
    /// The dimension whose values can be chosen.
    pub populate_from: String,
}

/// The values that can be chosen.
#[derive(Clone, Debug)]
pub struct Values(Object);

impl Values {
    /// The values of a dimension.
    ///
    /// # Errors
    /// When there is no such dimension.
    pub fn from_search_components(components: SearchComponents) -> Result<Self> {
        if components.dimensions.is_empty() {
            return Err(Error::new(
                "EmptyDimensionsNotAllowed",
                "Empty dimensions provided. Please specify one dimension at least",
            ));
        }
        if !components.dimensions.contains(&components.populate_from) {
            return Err(Error::new(
                "PopulateFromNotInDimensions",
                format!("populateFrom ({}) is not present in dimensions", components.populate_from),
            ));
        }
        let schema = [&[components.namespace][..], &components.dimensions].concat().join(",");
        let expression = format!("{{{schema}}} MetricName=\"{}\"", components.metric_name);
        Ok(Self::from_search(expression, components.populate_from))
    }

    /// The values of a dimension that a search finds.
    pub fn from_search(expression: impl Into<String>, populate_from: impl Into<String>) -> Self {
        Self(object! {"search" => expression.into(), "populateFrom" => populate_from.into()})
    }

    /// Some values.
    ///
    /// # Errors
    /// When there are none.
    pub fn from_values(values: impl IntoIterator<Item = VariableValue>) -> Result<Self> {
        let one = |v: VariableValue| Value::from(object! {"label" => v.label, "value" => v.value});
        let values: Vec<Value> = values.into_iter().map(one).collect();
        if values.is_empty() {
            return Err(Error::new("EmptyValuesNotAllowed", "Empty values is not allowed"));
        }
        Ok(Self(object! {"values" => values}))
    }

    /// The values as CloudWatch has them.
    pub fn to_json(&self) -> Value {
        self.0.clone().into()
    }
}

/// What is chosen at first.
#[derive(Clone, Debug)]
pub struct DefaultValue(Option<Value>);

impl DefaultValue {
    /// The first value.
    pub const FIRST: Self = Self(None);

    /// A value.
    pub fn value(value: impl Into<Value>) -> Self {
        Self(Some(value.into()))
    }

    /// The value.
    pub fn val(&self) -> Value {
        self.0.clone().unwrap_or_else(|| "__FIRST".into())
    }
}

/// Options of a [`DashboardVariable`].
#[derive(Clone, Debug)]
pub struct DashboardVariableOptions {
    /// What the variable changes.
    pub r#type: VariableType,
    /// How a value is chosen.
    pub input_type: VariableInputType,
    /// The property or the text that is changed.
    pub value: String,
    /// The id.
    pub id: String,
    /// What it is called. Default: the property or the text.
    pub label: Option<String>,
    /// The values that can be chosen; not if they are typed.
    pub values: Option<Values>,
    /// What is chosen at first. Default: nothing.
    pub default_value: Option<DefaultValue>,
    /// Whether it is shown. Default true.
    pub visible: Option<bool>,
}

/// What whoever looks at a dashboard can choose.
#[derive(Clone, Debug)]
pub struct DashboardVariable(DashboardVariableOptions);

impl DashboardVariable {
    /// A variable.
    ///
    /// # Errors
    /// When there are no values to choose from, or values where one is typed.
    pub fn new(options: DashboardVariableOptions) -> Result<Self> {
        let typed = options.input_type == VariableInputType::Input;
        if !typed && options.values.is_none() {
            return Err(Error::new(
                "InputTypeRequiresValues",
                format!("Variable with inputType ({}) requires values to be set", options.input_type),
            ));
        }
        if typed && options.values.is_some() {
            return Err(Error::new(
                "InputTypeInputCannotHaveValues",
                "inputType INPUT cannot be combined with values. Please choose either SELECT or RADIO or remove 'values' from options.",
            ));
        }
        Ok(Self(options))
    }
}

impl IVariable for DashboardVariable {
    fn to_json(&self) -> Value {
        let o = &self.0;
        let mut json = object! {
            o.r#type.as_str() => o.value.as_str(),
            "type" => o.r#type,
            "inputType" => o.input_type,
            "id" => o.id.as_str(),
            "defaultValue" => o.default_value.as_ref().map(DefaultValue::val),
            "visible" => o.visible,
            "label" => o.label.clone(),
        };
        json.extend(o.values.iter().flat_map(|v| v.0.clone()));
        json.into()
    }
}

impl From<&DashboardVariable> for VariableRef {
    fn from(variable: &DashboardVariable) -> Self {
        Rc::new(variable.clone())
    }
}

impl From<DashboardVariable> for VariableRef {
    fn from(variable: DashboardVariable) -> Self {
        Rc::new(variable)
    }
}
