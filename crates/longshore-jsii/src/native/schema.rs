//! The file formats of assemblies: structs that are plain data, and the files they are in.
//!
//! Nothing here knows the formats: the description of the official API has the members of the structs and their types.

use std::path::Path;

use longshore_assembly::SchemaVersion;
use longshore_core::error::{Error, Result};
use longshore_core::value::Value;
use serde_json::{Map, Value as Json, json};

use super::fixed;
use crate::class::Class;
use crate::kernel::{Kernel, unsupported};
use crate::object::Kind;
use crate::wire::{Arguments, ENUM, Fields, MAP, REFERENCE, STRUCT, ToWire, mismatch};

pub(super) static CLASSES: &[&Class] = &[&MANIFEST];

/// The CLI that reads the formats as they are written.
// Source: aws-cdk-lib 2.275.0: what manifests say that they need.
const CLI_VERSION: &str = "2.1148.2";

impl Kernel {
    /// JSON of a type of the official API as clients see it: structs and members of enums where it has them.
    ///
    /// # Errors
    /// When an enum has no such member.
    pub(crate) fn typed(&self, ty: &Json, json: &Json) -> Result<Json> {
        match (ty, json) {
            (_, Json::Null) => Ok(Json::Null),
            (Json::Array(ty), _) => match (ty.first().and_then(Json::as_str), json) {
                (Some("l"), Json::Array(items)) => items.iter().map(|item| self.typed(&ty[1], item)).collect(),
                (Some("m"), Json::Object(members)) => {
                    let typed = |(key, value): (&String, &Json)| Ok((key.clone(), self.typed(&ty[1], value)?));
                    Ok(json!({ MAP: members.iter().map(typed).collect::<Result<Map<_, _>>>()? }))
                }
                // Source: jsii 1.142.0: an object that may be one of several structs is the first of them.
                (Some("u"), _) => match ty.iter().skip(1).find(|option| self.may_be(option, json)) {
                    Some(option) => self.typed(option, json),
                    None => Value::from(json.clone()).wire(self),
                },
                _ => Value::from(json.clone()).wire(self),
            },
            (Json::String(name), Json::Object(given)) if self.report().kind(name) == Some("struct") => {
                let mut members = Map::new();
                for property in self.report().members(name, "properties") {
                    let key = property[0].as_str().unwrap_or_default();
                    if let Some(value) = given.get(key) {
                        members.insert(key.to_owned(), self.typed(&property[2], value)?);
                    }
                }
                Ok(self.structure(name, members))
            }
            (Json::String(name), _) if self.report().kind(name) == Some("enum") => {
                let member = self.report().enum_member(name, json).ok_or_else(|| mismatch(name, json))?;
                Ok(json!({ ENUM: format!("{name}/{member}") }))
            }
            _ => Value::from(json.clone()).wire(self),
        }
    }

    fn may_be(&self, ty: &Json, json: &Json) -> bool {
        let kind = ty.as_str().and_then(|name| self.report().kind(name));
        match json {
            Json::Array(_) => ty[0] == "l",
            Json::Object(_) => kind == Some("struct") || ty[0] == "m",
            Json::String(_) => ty == "s" || kind == Some("enum"),
            Json::Number(_) => ty == "n",
            Json::Bool(_) => ty == "b",
            Json::Null => false,
        }
    }

    /// What a client sent as the file formats have it: the members of structs and maps, the values of enums.
    ///
    /// # Errors
    /// When an object is part of it that is no struct.
    pub(crate) fn plain(&self, json: &Json) -> Result<Json> {
        match json {
            Json::Array(items) => items.iter().map(|item| self.plain(item)).collect(),
            Json::Object(given) => {
                if let Some(name) = given.get(ENUM).and_then(Json::as_str) {
                    let (fqn, member) = name.rsplit_once('/').ok_or_else(|| mismatch("enum", json))?;
                    return Ok(self.enum_value(fqn, member));
                }
                let object = match given.get(REFERENCE) {
                    Some(_) => Some(self.object(json)?),
                    None => None,
                };
                let read;
                let members = match &object {
                    None => given.get(STRUCT).map_or(Some(given), |s| s["data"].as_object()),
                    Some(object) => {
                        read = match object.kind {
                            Kind::Struct => object.this::<Map<String, Json>>()?,
                            _ => self.members_of(object).ok_or_else(|| mismatch("struct", json))?,
                        };
                        Some(&read)
                    }
                };
                let members = members.and_then(|m| m.get(MAP).map_or(Some(m), Json::as_object));
                let members = members.ok_or_else(|| mismatch("struct", json))?.iter().filter(|(_, v)| !v.is_null());
                members.map(|(key, value)| Ok((key.clone(), self.plain(value)?))).collect()
            }
            other => Ok(other.clone()),
        }
    }

    /// The members of a struct that the client implements, as Java's are, or of one that is native.
    fn members_of(&self, object: &std::rc::Rc<crate::object::Object>) -> Option<Map<String, Json>> {
        let fqn = object.interfaces.iter().find(|name| self.report().kind(name) == Some("struct"))?;
        let names = self.report().members(fqn, "properties");
        let names = names.iter().filter_map(|property| property[0].as_str());
        Some(names.filter_map(|name| Some((name.to_owned(), self.read(object, name).ok()?))).collect())
    }

    /// Reads a value of one of the file formats.
    ///
    /// # Errors
    /// When something else was sent.
    pub(crate) fn assembly_value<T: serde::de::DeserializeOwned>(&self, fqn: &str, json: &Json) -> Result<T> {
        serde_json::from_value(self.plain(json)?).map_err(|e| {
            Error::new(crate::protocol::SERIALIZATION_ERROR, format!("Unable to deserialize value as {fqn}: {e}"))
        })
    }
}

fn manifest_error(message: String) -> Error {
    Error::new("Error", message)
}

const WRITTEN: SchemaVersion = SchemaVersion::of_major(SchemaVersion::SUPPORTED_MAJOR);

/// Reads a file of a format.
fn load(k: &Kernel, a: &Arguments<'_>, fqn: &str) -> Result<Json> {
    let options = Fields::of(k, a.json(1), "aws-cdk-lib.cloud_assembly_schema.LoadManifestOptions")?;
    let any_version = options.get_or_default::<bool>(k, "skipVersionCheck")?;
    if options.get_or_default::<bool>(k, "validateSchema")? {
        return Err(unsupported("checks of manifests by their JSON schema"));
    }
    let _: [Option<bool>; 2] = [options.get(k, "skipEnumCheck")?, options.get(k, "topoSort")?];
    options.done(k)?;
    let path = a.get::<String>(k, 0)?;
    let text = fs_err::read_to_string(Path::new(&path)).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => manifest_error(format!("ENOENT: no such file or directory, open '{path}'")),
        _ => e.into(),
    })?;
    let json: Json = serde_json::from_str(&text)
        .map_err(|e| manifest_error(format!("{e}, while parsing {}", longshore_core::value::js_quote(&text))))?;
    let given = json["version"].as_str().unwrap_or_default();
    let version: SchemaVersion =
        given.parse().map_err(|_| manifest_error(format!("Invalid semver string: \"{given}\"")))?;
    if !version.is_supported() && !any_version {
        let needs = json["minimumCliVersion"]
            .as_str()
            .map_or_else(String::new, |cli| format!(". You need at least CLI version {cli} to read this manifest."));
        return Err(manifest_error(format!(
            "Cloud assembly schema version mismatch: Maximum schema version supported is {}.x.x, but found {given}{needs}",
            SchemaVersion::SUPPORTED_MAJOR
        )));
    }
    k.typed(&json!(fqn), &json)
}

/// Writes a file of a format.
fn save(k: &Kernel, a: &Arguments<'_>) -> Result<Json> {
    let mut json = k.plain(a.json(0))?;
    if let Some(members) = json.as_object_mut() {
        members.insert("version".to_owned(), json!(WRITTEN.to_string()));
        members.insert("minimumCliVersion".to_owned(), json!(CLI_VERSION));
    }
    fs_err::write(Path::new(&a.get::<String>(k, 1)?), Value::from(json).to_json(2))?;
    Ok(Json::Null)
}

static MANIFEST: Class = Class {
    fqn: "aws-cdk-lib.cloud_assembly_schema.Manifest",
    interface: false,
    create: None,
    statics: &[
        fixed!("version", |k, a| WRITTEN.to_string()),
        fixed!("cliVersion", |k, a| CLI_VERSION),
        ("loadAssemblyManifest", |k, a| load(k, a, "aws-cdk-lib.cloud_assembly_schema.AssemblyManifest")),
        ("loadAssetManifest", |k, a| load(k, a, "aws-cdk-lib.cloud_assembly_schema.AssetManifest")),
        ("loadIntegManifest", |k, a| load(k, a, "aws-cdk-lib.cloud_assembly_schema.IntegManifest")),
        ("loadValidationReport", |k, a| load(k, a, "aws-cdk-lib.cloud_assembly_schema.PolicyValidationReportJson")),
        ("saveAssemblyManifest", save),
        ("saveAssetManifest", save),
        ("saveIntegManifest", save),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
