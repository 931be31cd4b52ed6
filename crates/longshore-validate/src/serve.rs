//! Validating for another process; its side is `process.rs`.

use std::io::{self, BufRead, Write};

use crate::messages::{Ready, read_line, write_line};
use crate::{Rules, Template, Validator};

/// Answers requests until there are no more: first the rules, then templates.
///
/// # Errors
/// When a request cannot be read, or an answer cannot be written.
pub fn serve(mut requests: impl BufRead, mut replies: impl Write) -> io::Result<()> {
    let Some(rules) = read_line::<Rules>(&mut requests)? else { return Ok(()) };
    let validator = Validator::new(&rules);
    let ready = validator.as_ref().map(|v| Ready { rule_ids: v.rule_ids() });
    write_line(&mut replies, &ready)?;
    let Ok(validator) = validator else { return Ok(()) };
    while let Some(templates) = read_line::<Vec<Template>>(&mut requests)? {
        write_line(&mut replies, &validator.validate(&templates))?;
    }
    Ok(())
}
