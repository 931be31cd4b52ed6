//! What builds do.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::token::Lazy;
use longshore_core::value::{Object, Value};

use super::{Project, yaml};
use crate::aws_s3_assets::Asset;

/// A build spec of the user's own kind.
pub trait IBuildSpec {
    /// Whether the build spec is known now, rather than being a file of the source.
    fn is_immediate(&self) -> bool;

    /// The text, file name or ARN of the build spec.
    ///
    /// # Errors
    /// When the build spec cannot be used in the project.
    fn to_build_spec(&self, project: &Project) -> Result<String>;
}

/// What builds do; clones are the same.
#[derive(Clone)]
pub struct BuildSpec(Rc<Kind>);

enum Kind {
    Object(Object),
    Yaml(Object),
    Filename(String),
    Asset { path: String, asset: RefCell<Option<Asset>> },
    Custom(Box<dyn IBuildSpec>),
}

impl BuildSpec {
    /// A build spec of these commands, artifacts and so on, written as JSON.
    pub fn from_object(value: Object) -> Self {
        Self(Rc::new(Kind::Object(value)))
    }

    /// A build spec of these commands, artifacts and so on, written as YAML.
    pub fn from_object_to_yaml(value: Object) -> Self {
        Self(Rc::new(Kind::Yaml(value)))
    }

    /// A file of the source.
    pub fn from_source_filename(filename: impl Into<String>) -> Self {
        Self(Rc::new(Kind::Filename(filename.into())))
    }

    /// A local file, which is published as an asset.
    pub fn from_asset(path: impl Into<String>) -> Self {
        Self(Rc::new(Kind::Asset { path: path.into(), asset: RefCell::default() }))
    }

    /// A build spec of the user's own kind.
    pub fn custom(spec: impl IBuildSpec + 'static) -> Self {
        Self(Rc::new(Kind::Custom(Box::new(spec))))
    }

    /// Whether the build spec is known now, rather than being a file of the source.
    pub fn is_immediate(&self) -> bool {
        match &*self.0 {
            Kind::Filename(_) => false,
            Kind::Custom(spec) => spec.is_immediate(),
            _ => true,
        }
    }

    /// The text, file name or ARN of the build spec; an asset can be read by the project.
    ///
    /// # Errors
    /// When an asset does not exist or is that of another stack.
    pub fn to_build_spec(&self, project: &Project) -> Result<String> {
        match &*self.0 {
            Kind::Object(spec) => {
                let spec = spec.clone();
                let text = Lazy::uncached(move |context| {
                    Ok(Stack::of(context.scope())?.to_json_string(spec.clone(), 2).into())
                });
                Ok(text.to_string())
            }
            Kind::Yaml(spec) => Ok(yaml::document(&Value::Object(spec.clone()))),
            Kind::Filename(name) => Ok(name.clone()),
            Kind::Asset { path, asset } => bound_asset(path, asset, project),
            Kind::Custom(spec) => spec.to_build_spec(project),
        }
    }

    /// One build spec that does first what `lhs` and then what `rhs` does.
    ///
    /// # Errors
    /// When one is not made by [`BuildSpec::from_object`], `lhs` has version 0.1, or both have artifacts.
    pub(super) fn merge(lhs: &BuildSpec, rhs: &BuildSpec) -> Result<BuildSpec> {
        let (Kind::Object(lhs), Kind::Object(rhs)) = (&*lhs.0, &*rhs.0) else {
            return Err(Error::new(
                "CanOnlyMergeBuildSpecsFromObject",
                "Can only merge buildspecs created using BuildSpec.fromObject()",
            ));
        };
        if lhs.get("version").and_then(Value::as_str) == Some("0.1") {
            return Err(Error::new(
                "CannotExtendBuildSpecVersionZeroOne",
                "Cannot extend buildspec at version \"0.1\". Set the version to \"0.2\" or higher instead.",
            ));
        }
        let has = |spec: &Object, key: &str| spec.get(key).is_some_and(Value::is_truthy);
        if has(lhs, "artifacts") && has(rhs, "artifacts") {
            return Err(Error::new(
                "OnlyOneBuildSpecCanSpecifyArtifacts",
                "Only one build spec is allowed to specify artifacts.",
            ));
        }
        let (lhs, rhs) = (normalized(lhs), normalized(rhs));
        let (left_reports, right_reports) = (lhs.get("reports").cloned(), rhs.get("reports").cloned());
        let mut merged = merge_objects(lhs, rhs);
        if let (Some(Value::Object(mut left)), Some(Value::Object(right))) = (left_reports, right_reports) {
            // The later report of a name replaces the earlier one.
            left.extend(right);
            merged.insert("reports".to_owned(), left.into());
        }
        Ok(BuildSpec::from_object(merged))
    }
}

/// One build spec that does first what `lhs` and then what `rhs` does.
///
/// # Errors
/// When one is not made by [`BuildSpec::from_object`], `lhs` has version 0.1, or both have artifacts.
pub fn merge_build_specs(lhs: &BuildSpec, rhs: &BuildSpec) -> Result<BuildSpec> {
    BuildSpec::merge(lhs, rhs)
}

fn bound_asset(path: &str, known: &RefCell<Option<Asset>>, project: &Project) -> Result<String> {
    let asset = known.borrow().clone();
    let asset = match asset {
        Some(asset) => {
            let theirs = Stack::of(&asset)?;
            if !theirs.is_same(&Stack::of(project)?) {
                return Err(Error::new(
                    "AssetAlreadyAssociatedWithAnotherStack",
                    format!(
                        "Asset is already associated with another stack '{}'. Create a new BuildSpec instance for every stack.",
                        theirs.stack_name()
                    ),
                ));
            }
            asset
        }
        None => known.borrow_mut().insert(Asset::builder(project, "Code").path(path).build()?).clone(),
    };
    asset.grant_read(project)?;
    Ok(asset.bucket().arn_for_objects(asset.s3_object_key()))
}

/// A copy in which lists of one are written as lists.
fn normalized(spec: &Object) -> Object {
    let mut spec: Object =
        spec.iter().filter(|(_, v)| !v.is_undefined()).map(|(k, v)| (k.clone(), v.clone())).collect();
    let entries = |map: Option<&mut Value>, keys: &[&str]| {
        if let Some(Value::Object(map)) = map {
            map.values_mut().for_each(|entry| listed(entry, keys));
        }
    };
    if let Some(env) = spec.get_mut("env") {
        listed(env, &["exported-variables"]);
    }
    entries(spec.get_mut("phases"), &["commands", "finally"]);
    entries(spec.get_mut("reports"), &["files"]);
    if let Some(artifacts) = spec.get_mut("artifacts") {
        listed(artifacts, &["files"]);
        if let Value::Object(artifacts) = artifacts {
            entries(artifacts.get_mut("secondary-artifacts"), &["files"]);
        }
    }
    if let Some(cache) = spec.get_mut("cache") {
        listed(cache, &["paths"]);
    }
    spec
}

fn listed(of: &mut Value, keys: &[&str]) {
    let Value::Object(of) = of else { return };
    for key in keys {
        if let Some(Value::String(one)) = of.get(*key).filter(|v| v.is_truthy()) {
            let one = one.clone();
            of.insert((*key).to_owned(), vec![one].into());
        }
    }
}

fn merge_objects(mut lhs: Object, rhs: Object) -> Object {
    for (key, right) in rhs {
        let merged = match lhs.shift_remove_full(&key) {
            Some((index, _, left)) => {
                lhs.shift_insert(index, key, merge_values(left, right));
                continue;
            }
            None => right,
        };
        lhs.insert(key, merged);
    }
    lhs
}

fn merge_values(lhs: Value, rhs: Value) -> Value {
    match (lhs, rhs) {
        (Value::Array(mut left), Value::Array(right)) => {
            left.extend(right);
            left.into()
        }
        (Value::Object(left), Value::Object(right)) => merge_objects(left, right).into(),
        (_, right) => right,
    }
}

/// The commands by which images of Linux and macOS run a script from a bucket.
pub(super) fn run_script_linux_build_spec(entrypoint: &str) -> BuildSpec {
    BuildSpec::from_object(object! {
        "version" => "0.2",
        "phases" => object! {
            "pre_build" => object! {"commands" => [
                "echo \"Downloading scripts from s3://${SCRIPT_S3_BUCKET}/${SCRIPT_S3_KEY}\"",
                "aws s3 cp s3://${SCRIPT_S3_BUCKET}/${SCRIPT_S3_KEY} /tmp",
                "mkdir -p /tmp/scriptdir",
                "unzip /tmp/$(basename $SCRIPT_S3_KEY) -d /tmp/scriptdir",
            ]},
            "build" => object! {"commands" => [
                "export SCRIPT_DIR=/tmp/scriptdir".to_owned(),
                format!("echo \"Running {entrypoint}\""),
                format!("chmod +x /tmp/scriptdir/{entrypoint}"),
                format!("/tmp/scriptdir/{entrypoint}"),
            ]},
        },
    })
}

/// The commands by which images of Windows run a script from a bucket.
pub(super) fn run_script_windows_build_spec(entrypoint: &str) -> BuildSpec {
    let none: Vec<Value> = Vec::new();
    BuildSpec::from_object(object! {
        "version" => "0.2",
        "phases" => object! {
            "pre_build" => object! {"commands" => none},
            "build" => object! {"commands" => [
                "Set-Variable -Name TEMPDIR -Value (New-TemporaryFile).DirectoryName".to_owned(),
                "aws s3 cp s3://$env:SCRIPT_S3_BUCKET/$env:SCRIPT_S3_KEY $TEMPDIR\\scripts.zip".to_owned(),
                "New-Item -ItemType Directory -Path $TEMPDIR\\scriptdir".to_owned(),
                "Expand-Archive -Path $TEMPDIR/scripts.zip -DestinationPath $TEMPDIR\\scriptdir".to_owned(),
                "$env:SCRIPT_DIR = \"$TEMPDIR\\scriptdir\"".to_owned(),
                format!("& $TEMPDIR\\scriptdir\\{entrypoint}"),
            ]},
        },
    })
}

impl std::fmt::Debug for BuildSpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &*self.0 {
            Kind::Filename(name) | Kind::Asset { path: name, .. } => write!(f, "<buildspec file: {name}>"),
            _ => f.write_str("BuildSpec"),
        }
    }
}
