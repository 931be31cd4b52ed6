//! What actions hand on to later actions.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::{Lazy, Token};
use longshore_core::value::Value;

use super::validation;
use crate::aws_s3::Location;

/// An output of an action, which later actions have for input; clones are the same.
#[derive(Clone)]
pub struct Artifact(Rc<Inner>);

/// The name, empty until it is known.
impl std::fmt::Display for Artifact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.name.borrow().as_deref().unwrap_or_default())
    }
}

struct Inner {
    name: Rc<RefCell<Option<String>>>,
    token: Token,
    files: Option<Vec<String>>,
    metadata: RefCell<IndexMap<String, Value>>,
}

impl Default for Artifact {
    fn default() -> Self {
        Self::new()
    }
}

impl Artifact {
    /// An artifact that is named after the stage and action that make it.
    pub fn new() -> Self {
        Self::make(None, None)
    }

    /// An artifact with a name (default: after the stage and action that make it), of all files or of 1 to 10 of them.
    ///
    /// # Errors
    /// When the name has other than letters, digits and `_-`, or the number of files is another.
    pub fn new_with(artifact_name: Option<&str>, artifact_files: Option<Vec<String>>) -> Result<Self> {
        validation::artifact_name(artifact_name)?;
        if let Some(count) = artifact_files.as_ref().map(Vec::len).filter(|n| !(1..=10).contains(n)) {
            return Err(Error::new(
                "MustBeLengthArtifactfilesArray",
                format!("The length of the artifactFiles array must be between 1 and 10, got: {count}"),
            ));
        }
        Ok(Self::make(artifact_name, artifact_files))
    }

    /// An artifact with a name, of all files or of 1 to 10 of them.
    ///
    /// # Errors
    /// When the name has other than letters, digits and `_-`, or the number of files is another.
    #[allow(clippy::self_named_constructors, reason = "the CDK's name")]
    pub fn artifact(name: &str, files: Option<Vec<String>>) -> Result<Self> {
        Self::new_with(Some(name), files)
    }

    fn make(name: Option<&str>, files: Option<Vec<String>>) -> Self {
        let name = Rc::new(RefCell::new(name.map(str::to_owned)));
        let later = Rc::clone(&name);
        let token = Lazy::uncached(move |_| Ok(later.borrow().clone().into()));
        Self(Rc::new(Inner { name, token, files, metadata: RefCell::default() }))
    }

    /// The name; none until the pipeline gives one.
    pub fn artifact_name(&self) -> Option<String> {
        self.0.name.borrow().clone()
    }

    /// The files that the artifact consists of. Default: all.
    pub fn artifact_files(&self) -> Option<&[String]> {
        self.0.files.as_deref()
    }

    /// The name, also where it is not known yet.
    pub(crate) fn name_token(&self) -> Token {
        self.0.token.clone()
    }

    /// A file in the artifact.
    pub fn at_path(&self, file_name: impl Into<String>) -> ArtifactPath {
        ArtifactPath { artifact: self.clone(), file_name: file_name.into() }
    }

    fn attribute(&self, name: &str) -> String {
        Token::of(object! {"Fn::GetArtifactAtt" => [Value::from(self.0.token.to_string()), name.into()]}).to_string()
    }

    /// The name of the bucket that the artifact is in, for parameters of CloudFormation.
    pub fn bucket_name(&self) -> String {
        self.attribute("BucketName")
    }

    /// The key of the archive that is the artifact, for parameters of CloudFormation.
    pub fn object_key(&self) -> String {
        self.attribute("ObjectKey")
    }

    /// The URL of the archive that is the artifact, for parameters of CloudFormation.
    pub fn url(&self) -> String {
        self.attribute("URL")
    }

    /// The archive that is the artifact, for parameters of CloudFormation.
    pub fn s3_location(&self) -> Location {
        Location { bucket_name: self.bucket_name(), object_key: self.object_key(), object_version: None }
    }

    /// A value of a JSON file in the artifact, for parameters of CloudFormation.
    pub fn get_param(&self, json_file: &str, key_name: &str) -> String {
        let arguments = [self.0.token.to_string(), json_file.to_owned(), key_name.to_owned()];
        Token::of(object! {"Fn::GetParam" => arguments}).to_string()
    }

    /// Says something about the artifact to the actions that have it for input.
    pub fn set_metadata(&self, key: &str, value: impl Into<Value>) {
        self.0.metadata.borrow_mut().insert(key.to_owned(), value.into());
    }

    /// What was said about the artifact.
    pub fn get_metadata(&self, key: &str) -> Option<Value> {
        self.0.metadata.borrow().get(key).cloned()
    }

    pub(super) fn set_name(&self, name: String) -> Result<()> {
        let mut known = self.0.name.borrow_mut();
        if let Some(known) = known.as_deref() {
            return Err(Error::new(
                "ArtifactAlreadyName",
                format!("Artifact already has name '{known}', cannot override it"),
            ));
        }
        *known = Some(name);
        Ok(())
    }

    /// Tells whether both are the same artifact.
    pub(super) fn is_same(&self, other: &Artifact) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::fmt::Debug for Artifact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Artifact [{}]", self.artifact_name().unwrap_or_default())
    }
}

/// A file in an artifact.
#[derive(Clone, Debug)]
pub struct ArtifactPath {
    /// The artifact.
    pub artifact: Artifact,
    /// The path of the file.
    pub file_name: String,
}

impl ArtifactPath {
    /// A file in an artifact with a name.
    ///
    /// # Errors
    /// When the name has other than letters, digits and `_-`.
    #[allow(clippy::self_named_constructors, reason = "the CDK's name")]
    pub fn artifact_path(artifact_name: &str, file_name: impl Into<String>) -> Result<Self> {
        Ok(Artifact::artifact(artifact_name, None)?.at_path(file_name))
    }

    /// Artifact and file as actions take them: `ARTIFACT::FILE`.
    pub fn location(&self) -> String {
        let name = self.artifact.artifact_name().unwrap_or_else(|| self.artifact.name_token().to_string());
        format!("{name}::{}", self.file_name)
    }
}
