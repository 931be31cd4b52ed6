//! As much of CloudFormation's template language as repositories and outputs need.

mod addresses;
mod evaluate;
mod functions;

pub(crate) use addresses::to_local_addresses;
pub(crate) use evaluate::{Pseudo, Scope, Unresolved, parameter_values, text_of};
