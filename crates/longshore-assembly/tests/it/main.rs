//! Integration tests of the assembly formats.

mod assembly;
mod golden;
