//! What is deployed locally, written down: one file per stack.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use longshore_publish::ReceiptEntry;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::repository::RepositorySettings;
use crate::local::{LocalFolder, write_whole};

/// Where a stack is deployed to, which with its name is what it is told apart by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    pub(crate) account: String,
    pub(crate) region: String,
}

/// One deployed stack.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StackRecord {
    pub(crate) stack_name: String,
    pub(crate) account: String,
    pub(crate) region: String,
    /// Whether the last deployment came to its end.
    pub(crate) complete: bool,
    /// Seconds since the epoch.
    pub(crate) deployed_at: u64,
    /// Repositories by logical ID.
    pub(crate) repositories: IndexMap<String, RepositoryRecord>,
    pub(crate) outputs: IndexMap<String, RecordedOutput>,
    /// How many resources of which type exist only in AWS.
    pub(crate) not_emulated: IndexMap<String, usize>,
    pub(crate) assets: Vec<ReceiptEntry>,
    pub(crate) template: Value,
}

/// One repository of a deployed stack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RepositoryRecord {
    pub(crate) name: String,
    /// Whether the name was made up, because the template gives none.
    pub(crate) name_generated: bool,
    pub(crate) settings: RepositorySettings,
    /// Whether it stays when it leaves the stack.
    pub(crate) retain: bool,
    /// Whether it stays when another takes its place.
    pub(crate) retain_on_replace: bool,
}

/// One output, as CloudFormation would have it: with addresses of Amazon ECR.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RecordedOutput {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<String>,
    /// Why there is no value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) unknown: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) export: Option<String>,
}

/// The records of a folder.
#[derive(Debug, Clone)]
pub(crate) struct Records {
    directory: PathBuf,
}

impl Records {
    pub(crate) fn of(folder: &LocalFolder) -> Self {
        Self { directory: folder.stacks() }
    }

    fn path(&self, place: &Place, stack_name: &str) -> PathBuf {
        self.directory.join(&place.account).join(&place.region).join(format!("{stack_name}.json"))
    }

    /// The record of a stack, if it is deployed.
    pub(crate) fn read(&self, place: &Place, stack_name: &str) -> io::Result<Option<StackRecord>> {
        match fs_err::read_to_string(self.path(place, stack_name)) {
            Ok(text) => Ok(Some(serde_json::from_str(&text)?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(crate) fn write(&self, record: &StackRecord) -> io::Result<()> {
        let place = Place { account: record.account.clone(), region: record.region.clone() };
        let text = serde_json::to_string_pretty(record).expect("invariant: a record has string keys");
        write_whole(&self.path(&place, &record.stack_name), &text)
    }

    pub(crate) fn remove(&self, place: &Place, stack_name: &str) -> io::Result<()> {
        match fs_err::remove_file(self.path(place, stack_name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// The other stacks of a place.
    pub(crate) fn others(&self, place: &Place, stack_name: &str) -> io::Result<Vec<StackRecord>> {
        let directory = self.directory.join(&place.account).join(&place.region);
        Ok(read_all(&directory)?.into_iter().filter(|record| record.stack_name != stack_name).collect())
    }

    /// The exports of the other stacks of a place; `None` where a value is not known.
    pub(crate) fn exports(&self, place: &Place, stack_name: &str) -> io::Result<HashMap<String, Option<String>>> {
        let outputs = self.others(place, stack_name)?.into_iter().flat_map(|record| record.outputs.into_values());
        Ok(outputs.filter_map(|output| Some((output.export?, output.value))).collect())
    }

    /// Keeps other deployments away until the guard is dropped; `None` when there is one already.
    pub(crate) fn lock(&self) -> io::Result<Option<fs_err::File>> {
        fs_err::create_dir_all(&self.directory)?;
        let path = self.directory.join("lock");
        let file = fs_err::OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        match file.file().try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(std::fs::TryLockError::WouldBlock) => Ok(None),
            Err(std::fs::TryLockError::Error(error)) => Err(error),
        }
    }
}

fn read_all(directory: &Path) -> io::Result<Vec<StackRecord>> {
    let entries = match fs_err::read_dir(directory) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut records = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            records.push(serde_json::from_str(&fs_err::read_to_string(&path)?)?);
        }
    }
    Ok(records)
}
