//! What an app and the program that validates for it tell each other, in JSON lines.

use std::io::{self, BufRead, Write};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// What the program answers to the rules.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Ready {
    pub(crate) rule_ids: Vec<String>,
}

pub(crate) fn write_line(to: &mut impl Write, message: &(impl Serialize + ?Sized)) -> io::Result<()> {
    let mut line = serde_json::to_vec(message)?;
    line.push(b'\n');
    to.write_all(&line)?;
    to.flush()
}

pub(crate) fn read_line<T: DeserializeOwned>(from: &mut impl BufRead) -> io::Result<Option<T>> {
    let mut line = Vec::new();
    if from.read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    Ok(Some(serde_json::from_slice(&line)?))
}
