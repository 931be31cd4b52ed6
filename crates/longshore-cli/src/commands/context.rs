//! `context`.

use std::fmt::Write as _;
use std::process::ExitCode;

use longshore_toolkit::Settings;
use serde_json::{Map, Value};

use super::Session;
use crate::arguments::Context;
use crate::failure::Failure;

pub(super) fn context(session: &Session, context: &Context) -> Result<ExitCode, Failure> {
    let settings = session.settings()?;
    let mut values = settings.remembered()?;
    if context.clear {
        settings.write_remembered(&Map::new())?;
        session.printer.status("Forgot", &format!("all {} values", values.len()));
        return Ok(ExitCode::SUCCESS);
    }
    if context.reset.is_empty() {
        session.printer.result(&if session.global.json {
            format!("{:#}", Value::Object(values))
        } else {
            shown(&values)
        })?;
        return Ok(ExitCode::SUCCESS);
    }
    let keys: Vec<String> = values.keys().cloned().collect();
    for wanted in &context.reset {
        let number = wanted.parse::<usize>().ok().and_then(|number| keys.get(number.checked_sub(1)?));
        let matching: Vec<&String> = match number {
            Some(key) => vec![key],
            None => keys.iter().filter(|key| fits(wanted, key)).collect(),
        };
        if matching.is_empty() {
            let failure = Failure::usage(format!("no remembered value is {wanted:?}"));
            return Err(failure.hint("`longshore context` lists them"));
        }
        for key in matching {
            values.shift_remove(key);
            session.printer.status("Forgot", key);
        }
    }
    settings.write_remembered(&values)?;
    Ok(ExitCode::SUCCESS)
}

/// Whether a key is the one that is wanted, where `*` is anything.
fn fits(wanted: &str, key: &str) -> bool {
    let mut parts = wanted.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = key.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.ends_with(last)
}

fn shown(values: &Map<String, Value>) -> String {
    if values.is_empty() {
        return format!("{} remembers nothing\n", Settings::CONTEXT_FILE);
    }
    let mut text = String::new();
    for (number, (key, value)) in (1..).zip(values) {
        let value: String = value.to_string().chars().take(80).collect();
        let _ = writeln!(text, "{number:>3}  {key} = {value}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn patterns_fit_keys() {
        for (pattern, key, expected) in [
            ("a", "a", true),
            ("a", "ab", false),
            ("ami:*", "ami:account=1", true),
            ("*:region=x", "ami:region=x", true),
            ("a*b*c", "a1b2c", true),
            ("a*b*c", "a1c", false),
        ] {
            assert_eq!(fits(pattern, key), expected, "{pattern} {key}");
        }
    }
}
