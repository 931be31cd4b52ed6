//! Variables that are given when a pipeline is started.

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::Value;

use super::validation;

/// Properties of a [`Variable`].
#[derive(Clone, Debug, Default)]
pub struct VariableProps {
    /// The name, 1 to 128 letters, digits and `@-_`.
    pub variable_name: String,
    /// What the variable is for, at most 200 characters.
    pub description: Option<String>,
    /// The value unless one is given, 1 to 1,000 characters. Default: one has to be given.
    pub default_value: Option<String>,
}

/// A variable of a pipeline.
#[derive(Clone, Debug)]
pub struct Variable(VariableProps);

impl Variable {
    /// Makes a variable.
    ///
    /// # Errors
    /// When a text is too long, too short or has other characters.
    pub fn new(props: VariableProps) -> Result<Self> {
        let name = &props.variable_name;
        validation::variable_name(name)?;
        let length =
            |text: &Option<String>| text.as_deref().filter(|t| !str_is_unresolved(t)).map(|t| t.encode_utf16().count());
        if let Some(length) = length(&props.default_value).filter(|n| !(1..=1000).contains(n)) {
            return Err(Error::new(
                "MustBeDefaultValueVariable",
                format!("Default value for variable '{name}' must be between 1 and 1000 characters long, got {length}"),
            ));
        }
        if let Some(length) = length(&props.description).filter(|n| *n > 200) {
            return Err(Error::new(
                "DescriptionVariableGreaterThan",
                format!("Description for variable '{name}' must not be greater than 200 characters long, got {length}"),
            ));
        }
        Ok(Self(props))
    }

    /// The name.
    pub fn variable_name(&self) -> &str {
        &self.0.variable_name
    }

    /// The value, for configurations of actions.
    pub fn reference(&self) -> String {
        format!("#{{variables.{}}}", self.0.variable_name)
    }

    pub(super) fn render(&self) -> Value {
        object! {
            "DefaultValue" => self.0.default_value.clone(),
            "Description" => self.0.description.clone(),
            "Name" => self.0.variable_name.as_str(),
        }
        .into()
    }
}
