//! What constructs left for the user: infos, warnings, errors.

use longshore_assembly::{AssemblyError, MetadataEntry, Stack};

/// How serious an annotation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Good to know.
    Info,
    /// Probably wrong.
    Warning,
    /// The stack must not be deployed.
    Error,
}

/// A note a construct left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Annotation {
    /// How serious it is.
    pub level: Level,
    /// The construct's path, with a leading slash.
    pub path: String,
    /// The text.
    pub message: String,
}

/// The notes of a stack's constructs, in the order of the metadata.
pub(crate) fn annotations(stack: &Stack<'_>) -> Result<Vec<Annotation>, AssemblyError> {
    let level = |entry: &MetadataEntry| match entry.entry_type.as_str() {
        MetadataEntry::INFO => Some(Level::Info),
        MetadataEntry::WARNING => Some(Level::Warning),
        MetadataEntry::ERROR => Some(Level::Error),
        _ => None,
    };
    let mut found = Vec::new();
    for (path, entries) in stack.metadata()? {
        for entry in entries {
            if let Some(level) = level(&entry) {
                let message = match entry.data {
                    Some(serde_json::Value::String(text)) => text,
                    Some(other) => other.to_string(),
                    None => String::new(),
                };
                found.push(Annotation { level, path: path.clone(), message });
            }
        }
    }
    Ok(found)
}
