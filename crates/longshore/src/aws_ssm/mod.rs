//! Parameters of Systems Manager.
//!
//! ```
//! use longshore::aws_ssm::StringParameter;
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Settings")?;
//! StringParameter::builder(&stack, "Colour").parameter_name("/settings/colour").string_value("blue").build()?;
//! # Ok(())
//! # }
//! ```

mod list;
mod name;
mod parameter;
mod string;

pub use list::{ListParameterAttributes, StringListParameter, StringListParameterProps};
pub use parameter::{
    IParameter, IStringListParameter, IStringParameter, ParameterDataType, ParameterTier, ParameterType,
    ParameterValueType, StringListParameterRef, StringParameterRef,
};
pub use string::{
    SecureStringParameterAttributes, StringParameter, StringParameterAttributes, StringParameterLookupOptions,
    StringParameterProps,
};
