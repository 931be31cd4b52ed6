//! Exports of a stack.

use bon::Builder;

use super::Stack;
use crate::cfn_elements::{CfnOutput, CfnOutputProps};
use crate::cross_stack;
use crate::error::{Error, Result};
use crate::intrinsics::Fn;
use crate::reference::ResolutionTypeHint;
use crate::token::{Token, list_token, sole_token};
use crate::value::Value;

/// How a value is exported.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct ExportValueOptions {
    /// The export's name. Default: made of the reference that is exported.
    pub name: Option<String>,
    /// The output's description.
    pub description: Option<String>,
}

/// What separates the items of a list in an export, whose value is text.
// Source: aws-cdk-lib 2.275.0 STRING_LIST_REFERENCE_DELIMITER.
pub(crate) const LIST_DELIMITER: &str = "||";

impl Stack {
    /// Exports a reference and returns what other stacks import it by.
    ///
    /// This keeps an export alive that no stack uses any more, until the stack that used it is deployed.
    ///
    /// # Errors
    /// When the value is not one reference to something in a stack.
    pub fn export_value(&self, value: impl Into<Value>) -> Result<String> {
        self.export_value_with(value, ExportValueOptions::default())
    }

    /// Exports a reference, or any value under a name of the user's choice.
    ///
    /// # Errors
    /// When the value is not one reference and there is no name, or the name is taken.
    pub fn export_value_with(&self, value: impl Into<Value>, options: ExportValueOptions) -> Result<String> {
        let value = value.into();
        if let Some(name) = &options.name {
            return self.export_as(name, value, options.description.clone());
        }
        let token = self.exportable(&value)?;
        Ok(Fn::import_value(&cross_stack::export_name_of(self, &token, options.description)?))
    }

    /// Exports a list of strings and returns what other stacks import it by.
    ///
    /// # Errors
    /// When the value is not one reference to a list and there is no name, or the name is taken.
    pub fn export_string_list_value(
        &self,
        value: impl Into<Value>,
        options: ExportValueOptions,
    ) -> Result<Vec<String>> {
        let value = value.into();
        let import = match &options.name {
            Some(name) => {
                let items: Vec<String> = match &value {
                    Value::Array(items) => items.iter().filter_map(|i| i.as_str().map(str::to_owned)).collect(),
                    Value::Token(t) => t.as_list(),
                    other => return Err(self.not_exportable().with_hint(format!("got {}", other.to_json(0)))),
                };
                self.export_as(name, Fn::join(LIST_DELIMITER, items)?.into(), options.description.clone())?
            }
            None => {
                let token = self.exportable(&value)?;
                let list =
                    token.resolvable().as_reference().is_some_and(|r| r.type_hint() == ResolutionTypeHint::StringList);
                if !list {
                    return Err(Error::at(
                        self,
                        "ExportStringListReference",
                        "exportStringListValue: the value is no reference to a list of strings",
                    ));
                }
                Fn::import_value(&cross_stack::export_name_of(self, &token, options.description)?)
            }
        };
        Fn::split(LIST_DELIMITER, &import, None)
    }

    fn export_as(&self, name: &str, value: Value, description: Option<String>) -> Result<String> {
        let props = CfnOutputProps { value, description, export_name: Some(name.into()), ..Default::default() };
        CfnOutput::new(self, format!("Export{name}"), props)?;
        Ok(Fn::import_value(name))
    }

    fn exportable(&self, value: &Value) -> Result<Token> {
        let token = match value {
            Value::Token(t) => Some(t.clone()),
            Value::String(s) => sole_token(s),
            Value::Array(items) => match items.as_slice() {
                [Value::String(s)] => list_token(s),
                _ => None,
            },
            Value::Number(n) => crate::token::number_token(*n),
            _ => None,
        };
        // What an L2 gives out stands for a reference in its own stack.
        token.as_ref().and_then(cross_stack::reference_behind).ok_or_else(|| self.not_exportable())
    }

    fn not_exportable(&self) -> Error {
        Error::at(
            self,
            "ExportValueRequiresNameOrResourceAttribute",
            "exportValue: either supply 'name' or make sure to export a resource attribute (like 'bucket.bucketName')",
        )
    }
}
