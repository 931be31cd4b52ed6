//! Integration tests of the assembly formats.

mod golden;
