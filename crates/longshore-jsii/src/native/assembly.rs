//! What `app.synth()` returns: the assembly on disk, read again.

use std::path::Path;
use std::rc::Rc;

use longshore::assertions::SynthesisMessage;
use longshore_core::construct::Construct as _;
use longshore_core::error::{Error, Result};
use longshore_core::stage::Stage;
use longshore_core::value::Value;
use serde_json::{Map, Value as Json, json};

use super::{call, get};
use crate::class::{Class, Create, Native};
use crate::kernel::Kernel;
use crate::object::Object;
use crate::wire::{Arguments, FromWire, ToWire, bound};

pub(super) static CLASSES: &[&Class] =
    &[&ASSEMBLY, &ARTIFACT, &STACK_ARTIFACT, &NESTED_ARTIFACT, &ASSETS_ARTIFACT, &TREE_ARTIFACT, &ENTRY, &MESSAGE];

/// An assembly as its manifest tells it.
#[derive(Clone)]
pub(crate) struct Assembly(Rc<Opened>);

struct Opened {
    directory: String,
    manifest: Map<String, Json>,
}

/// What clients know as the assembly that a stage was synthesized to.
struct Synthesized(Rc<Object>);

/// The assembly that a stage was synthesized to, the same object as long as it is the same assembly.
pub(crate) fn assembly_of(k: &Kernel, stage: &Stage, again: bool) -> Result<Json> {
    let known = stage.node().part::<Synthesized>().filter(|_| !again);
    let known = match known {
        Some(known) => known,
        None => stage.node().attach(Synthesized(k.wrap(Assembly::open(stage.outdir())?))),
    };
    Ok(k.reference(&known.0))
}

fn cloud_assembly_error(message: String) -> Error {
    Error::new("CloudAssemblyError", message)
}

impl Assembly {
    fn open(directory: &Path) -> Result<Self> {
        let path = directory.join("manifest.json");
        let text = fs_err::read_to_string(&path).map_err(|e| cloud_assembly_error(e.to_string()))?;
        let manifest = serde_json::from_str(&text)
            .map_err(|e| cloud_assembly_error(format!("{} is no manifest: {e}", path.display())))?;
        Ok(Self(Rc::new(Opened { directory: directory.display().to_string(), manifest })))
    }

    fn artifacts(&self) -> Vec<Artifact> {
        let all = self.0.manifest.get("artifacts").and_then(Json::as_object);
        let mut list: Vec<Artifact> = all
            .into_iter()
            .flatten()
            .filter(|(_, a)| a["type"] != "cdk:feature-flag-report")
            .map(|(id, manifest)| Artifact { assembly: self.clone(), id: id.clone(), manifest: manifest.clone() })
            .collect();
        // What others depend on comes first, else the order of the manifest stays.
        let mut sorted: Vec<Artifact> = Vec::new();
        while !list.is_empty() {
            let ready = list
                .iter()
                .position(|a| a.dependencies().iter().all(|d| !list.iter().any(|other| other.id == *d)))
                .unwrap_or(0);
            sorted.push(list.remove(ready));
        }
        sorted
    }

    fn of_type(&self, kind: &str) -> Vec<Artifact> {
        self.artifacts().into_iter().filter(|a| a.kind() == kind).collect()
    }

    fn stacks(&self) -> Vec<Artifact> {
        self.of_type(STACK)
    }

    fn nested(&self) -> Result<Vec<Assembly>> {
        self.of_type(NESTED).iter().map(Artifact::nested).collect()
    }

    fn all_stacks(&self) -> Result<Vec<Artifact>> {
        let mut all = self.stacks();
        for nested in self.nested()? {
            all.extend(nested.all_stacks()?);
        }
        Ok(all)
    }

    fn stack_by_name(&self, name: &str) -> Result<Artifact> {
        let mut found = self.stacks();
        found.retain(|s| s.stack_name() == name);
        match found.len() {
            0 => Err(cloud_assembly_error(format!("Unable to find stack with stack name \"{name}\""))),
            1 => Ok(found.remove(0)),
            _ => Err(cloud_assembly_error(format!(
                "There are multiple stacks with the stack name \"{name}\" ({}). Use \"getStackArtifact(id)\" instead",
                found.iter().map(|s| s.id.as_str()).collect::<Vec<_>>().join(",")
            ))),
        }
    }

    fn nested_by_id(&self, id: &str) -> Result<Artifact> {
        let artifact = self
            .artifacts()
            .into_iter()
            .find(|a| a.id == id)
            .ok_or_else(|| cloud_assembly_error(format!("Unable to find artifact with id \"{id}\"")))?;
        if artifact.kind() != NESTED {
            return Err(cloud_assembly_error(format!("Found artifact '{id}' but it's not a nested cloud assembly")));
        }
        Ok(artifact)
    }
}

const STACK: &str = "aws:cloudformation:stack";
const ASSETS: &str = "cdk:asset-manifest";
const TREE: &str = "cdk:tree";
const NESTED: &str = "cdk:cloud-assembly";

/// One artifact of an assembly.
#[derive(Clone)]
pub(crate) struct Artifact {
    assembly: Assembly,
    id: String,
    manifest: Json,
}

impl Artifact {
    fn kind(&self) -> &str {
        self.manifest["type"].as_str().unwrap_or_default()
    }

    fn dependencies(&self) -> Vec<String> {
        let list = self.manifest["dependencies"].as_array();
        list.into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect()
    }

    fn property(&self, name: &str) -> Option<String> {
        self.manifest["properties"][name].as_str().map(str::to_owned)
    }

    fn stack_name(&self) -> String {
        self.property("stackName").unwrap_or_else(|| self.id.clone())
    }

    fn path(&self, file: &str) -> String {
        Path::new(&self.assembly.0.directory).join(file).display().to_string()
    }

    fn nested(&self) -> Result<Assembly> {
        Assembly::open(Path::new(&self.path(&self.property("directoryName").unwrap_or_default())))
    }

    fn template(&self) -> Result<Json> {
        self.json("templateFile")
    }

    fn contents(&self) -> Result<Json> {
        self.json("file")
    }

    /// The file that a property names.
    fn json(&self, property: &str) -> Result<Json> {
        let path = self.path(&self.property(property).unwrap_or_default());
        let text = fs_err::read_to_string(&path).map_err(|e| cloud_assembly_error(e.to_string()))?;
        serde_json::from_str(&text).map_err(|e| cloud_assembly_error(format!("{path} is not JSON: {e}")))
    }

    fn environment(&self) -> Option<(String, String)> {
        let text = self.manifest["environment"].as_str()?.strip_prefix("aws://")?;
        let (account, region) = text.split_once('/')?;
        Some((account.to_owned(), region.to_owned()))
    }

    fn metadata(&self) -> Map<String, Json> {
        let mut all = self.manifest["metadata"].as_object().cloned().unwrap_or_default();
        if let Some(file) = self.manifest["additionalMetadataFile"].as_str()
            && let Ok(text) = fs_err::read_to_string(self.path(file))
            && let Ok(more) = serde_json::from_str::<Map<String, Json>>(&text)
        {
            all.extend(more);
        }
        all
    }

    fn entries(&self) -> Vec<Entry> {
        self.metadata()
            .into_iter()
            .flat_map(|(path, entries)| {
                let entries = entries.as_array().cloned().unwrap_or_default();
                entries.into_iter().map(move |json| Entry { path: path.clone(), json })
            })
            .collect()
    }
}

/// One metadata entry, and the construct it is about.
#[derive(Clone)]
pub(crate) struct Entry {
    path: String,
    json: Json,
}

const SCHEMA: &str = "aws-cdk-lib.cloud_assembly_schema";

/// A part of a file as the struct of the file formats that it is.
fn schema(k: &Kernel, name: &str, json: &Json) -> Result<Json> {
    k.typed(&json!(format!("{SCHEMA}.{name}")), json)
}

/// An artifact that the client puts together of an assembly, an id and what the manifest says of it.
fn put_together(k: &Kernel, a: &Arguments<'_>) -> Result<Artifact> {
    Ok(Artifact { assembly: a.get(k, 0)?, id: a.get(k, 1)?, manifest: k.plain(a.json(2))? })
}

/// An artifact where the class is known; where it is not, clients know it as any artifact, as on Node.
struct Classed(&'static Class, Artifact);

impl ToWire for Classed {
    fn wire(self, k: &Kernel) -> Result<Json> {
        Ok(k.reference(&k.wrap_as(self.0, self.1)))
    }
}

fn all(class: &'static Class, artifacts: Vec<Artifact>) -> Vec<Classed> {
    artifacts.into_iter().map(|artifact| Classed(class, artifact)).collect()
}

const MADE: Option<Create> = Some(|k, a, _| Ok(Native::of(put_together(k, a)?)));

bound!(Assembly, ASSEMBLY);
bound!(Artifact, ARTIFACT);
bound!(Entry, ENTRY);

static ASSEMBLY: Class = Class {
    fqn: "aws-cdk-lib.cx_api.CloudAssembly",
    interface: false,
    create: Some(|k, a, _| Ok(Native::of(Assembly::open(Path::new(&a.get::<String>(k, 0)?))?))),
    statics: &[super::fixed!("isCloudAssembly", |k, a| k.native::<Assembly>(a.json(0)).is_ok())],
    members: &[
        get!("runtime", Assembly, |k, this| match this.0.manifest.get("runtime") {
            Some(runtime) => schema(k, "RuntimeInfo", runtime)?,
            None => schema(k, "RuntimeInfo", &json!({ "libraries": {} }))?,
        }),
        call!("tree", Assembly, |k, this, a| all(&TREE_ARTIFACT, this.of_type(TREE)).into_iter().next()),
        get!("directory", Assembly, |k, this| this.0.directory.as_str()),
        get!("version", Assembly, |k, this| this.0.manifest.get("version").and_then(Json::as_str).unwrap_or_default()),
        get!("artifacts", Assembly, |k, this| this.artifacts()),
        get!("stacks", Assembly, |k, this| all(&STACK_ARTIFACT, this.stacks())),
        get!("stacksRecursively", Assembly, |k, this| all(&STACK_ARTIFACT, this.all_stacks()?)),
        get!("nestedAssemblies", Assembly, |k, this| all(&NESTED_ARTIFACT, this.of_type(NESTED))),
        get!("manifest", Assembly, |k, this| {
            schema(k, "AssemblyManifest", &Json::Object(this.0.manifest.clone()))?
        }),
        call!("getStackByName", Assembly, |k, this, a| {
            Classed(&STACK_ARTIFACT, this.stack_by_name(&a.get::<String>(k, 0)?)?)
        }),
        call!("getStack", Assembly, |k, this, a| {
            Classed(&STACK_ARTIFACT, this.stack_by_name(&a.get::<String>(k, 0)?)?)
        }),
        call!("getStackArtifact", Assembly, |k, this, a| {
            let id = a.get::<String>(k, 0)?;
            let found = this.all_stacks()?.into_iter().find(|s| s.id == id);
            let none = || cloud_assembly_error(format!("Unable to find artifact with id \"{id}\""));
            Classed(&STACK_ARTIFACT, found.ok_or_else(none)?)
        }),
        call!("tryGetArtifact", Assembly, |k, this, a| {
            let id = a.get::<String>(k, 0)?;
            this.artifacts().into_iter().find(|a| a.id == id)
        }),
        call!("getNestedAssembly", Assembly, |k, this, a| this.nested_by_id(&a.get::<String>(k, 0)?)?.nested()?),
        call!("getNestedAssemblyArtifact", Assembly, |k, this, a| {
            Classed(&NESTED_ARTIFACT, this.nested_by_id(&a.get::<String>(k, 0)?)?)
        }),
    ],
    base: None,
    upcasts: &[],
};

static ARTIFACT: Class = Class {
    fqn: "aws-cdk-lib.cx_api.CloudArtifact",
    interface: false,
    create: MADE,
    statics: &[("fromManifest", |k, a| {
        let artifact = put_together(k, a)?;
        match artifact.kind() {
            STACK | NESTED | ASSETS | TREE => artifact.wire(k),
            _ => Ok(Json::Null),
        }
    })],
    members: &[
        get!("id", Artifact, |k, this| this.id.as_str()),
        get!("assembly", Artifact, |k, this| this.assembly.clone()),
        get!("hierarchicalId", Artifact, |k, this| this.manifest["displayName"].as_str().unwrap_or(&this.id)),
        get!("displayName", Artifact, |k, this| this.manifest["displayName"].as_str().unwrap_or(&this.id)),
        get!("manifest", Artifact, |k, this| schema(k, "ArtifactManifest", &this.manifest)?),
        get!("dependencies", Artifact, |k, this| {
            let wanted = this.dependencies();
            this.assembly.artifacts().into_iter().filter(|a| wanted.contains(&a.id)).collect::<Vec<_>>()
        }),
        get!("messages", Artifact, |k, this| {
            this.entries().into_iter().filter_map(Message::of).collect::<Vec<_>>()
        }),
        call!("findMetadataByType", Artifact, |k, this, a| {
            let kind = a.get::<String>(k, 0)?;
            this.entries().into_iter().filter(|e| e.json["type"] == kind.as_str()).collect::<Vec<_>>()
        }),
        get!("metadata", Artifact, |k, this| {
            let entries = json!(["m", ["l", format!("{SCHEMA}.MetadataEntry")]]);
            k.typed(&entries, &Json::Object(this.metadata()))?
        }),
        get!("stackName", Artifact, |k, this| this.stack_name()),
        get!("originalName", Artifact, |k, this| this.id.as_str()),
        get!("template", Artifact, |k, this| Value::from(this.template()?)),
        get!("templateFile", Artifact, |k, this| this.property("templateFile")),
        get!("templateFullPath", Artifact, |k, this| this.property("templateFile").map(|f| this.path(&f))),
        get!("account", Artifact, |k, this| this.environment().map(|e| e.0)),
        get!("region", Artifact, |k, this| this.environment().map(|e| e.1)),
        get!("tags", Artifact, |k, this| Value::from(this.manifest["properties"]["tags"].clone())),
        get!("parameters", Artifact, |k, this| Value::from(this.manifest["properties"]["parameters"].clone())),
        get!("terminationProtection", Artifact, |k, this| {
            this.manifest["properties"]["terminationProtection"].as_bool()
        }),
        get!("environment", Artifact, |k, this| {
            let (account, region) = this.environment().unwrap_or_default();
            super::surroundings::environment(k, &account, &region)?
        }),
        get!("assets", Artifact, |k, this| {
            let assets = this.entries().into_iter().filter(|e| e.json["type"] == "aws:cdk:asset");
            assets.map(|e| Value::from(e.json["data"].clone())).collect::<Vec<_>>()
        }),
        get!("assumeRoleExternalId", Artifact, |k, this| this.property("assumeRoleExternalId")),
        get!("assumeRoleAdditionalOptions", Artifact, |k, this| {
            Value::from(this.manifest["properties"]["assumeRoleAdditionalOptions"].clone())
        }),
        get!("lookupRole", Artifact, |k, this| {
            schema(k, "BootstrapRole", &this.manifest["properties"]["lookupRole"])?
        }),
        get!("notificationArns", Artifact, |k, this| this.manifest["properties"]["notificationArns"].clone()),
        get!("requiresBootstrapStackVersion", Artifact, |k, this| {
            this.manifest["properties"]["requiresBootstrapStackVersion"].clone()
        }),
        get!("bootstrapStackVersionSsmParameter", Artifact, |k, this| {
            this.property("bootstrapStackVersionSsmParameter")
        }),
        get!("validateOnSynth", Artifact, |k, this| this.manifest["properties"]["validateOnSynth"].clone()),
        get!("file", Artifact, |k, this| this.property("file").map(|file| this.path(&file))),
        get!("assumeRoleArn", Artifact, |k, this| this.property("assumeRoleArn")),
        get!("cloudFormationExecutionRoleArn", Artifact, |k, this| this.property("cloudFormationExecutionRoleArn")),
        get!("stackTemplateAssetObjectUrl", Artifact, |k, this| this.property("stackTemplateAssetObjectUrl")),
        get!("directoryName", Artifact, |k, this| this.property("directoryName")),
        get!("fullPath", Artifact, |k, this| this.property("directoryName").map(|d| this.path(&d))),
        get!("nestedAssembly", Artifact, |k, this| this.nested()?),
    ],
    base: None,
    upcasts: &[],
};

static STACK_ARTIFACT: Class = Class {
    fqn: "aws-cdk-lib.cx_api.CloudFormationStackArtifact",
    interface: false,
    create: MADE,
    statics: &[super::fixed!("isCloudFormationStackArtifact", |k, a| {
        k.native::<Artifact>(a.json(0)).is_ok_and(|x| x.kind() == STACK)
    })],
    members: &[],
    base: Some(&ARTIFACT),
    upcasts: &[],
};

static NESTED_ARTIFACT: Class = Class {
    fqn: "aws-cdk-lib.cx_api.NestedCloudAssemblyArtifact",
    interface: false,
    create: MADE,
    statics: &[super::fixed!("isNestedCloudAssemblyArtifact", |k, a| {
        k.native::<Artifact>(a.json(0)).is_ok_and(|x| x.kind() == NESTED)
    })],
    members: &[],
    base: Some(&ARTIFACT),
    upcasts: &[],
};

static ASSETS_ARTIFACT: Class = Class {
    fqn: "aws-cdk-lib.cx_api.AssetManifestArtifact",
    interface: false,
    create: MADE,
    statics: &[super::fixed!("isAssetManifestArtifact", |k, a| {
        k.native::<Artifact>(a.json(0)).is_ok_and(|x| x.kind() == ASSETS)
    })],
    members: &[get!("contents", Artifact, |k, this| schema(k, "AssetManifest", &this.contents()?)?)],
    base: Some(&ARTIFACT),
    upcasts: &[],
};

static TREE_ARTIFACT: Class = Class {
    fqn: "aws-cdk-lib.cx_api.TreeCloudArtifact",
    interface: false,
    create: MADE,
    statics: &[super::fixed!("isTreeCloudArtifact", |k, a| {
        k.native::<Artifact>(a.json(0)).is_ok_and(|x| x.kind() == TREE)
    })],
    members: &[],
    base: Some(&ARTIFACT),
    upcasts: &[],
};

static ENTRY: Class = Class {
    fqn: "aws-cdk-lib.cx_api.MetadataEntryResult",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("path", Entry, |k, this| this.path.as_str()),
        get!("type", Entry, |k, this| this.json["type"].clone()),
        get!("data", Entry, |k, this| Value::from(this.json["data"].clone())),
        get!("trace", Entry, |k, this| this.json["trace"].clone()),
    ],
    base: None,
    upcasts: &[],
};

impl FromWire for longshore::assertions::SynthesisMessage {
    fn from_wire(_: &Kernel, json: &Json) -> Result<Self> {
        Err(crate::wire::mismatch("a message, which programs do not make", json))
    }
}

impl ToWire for SynthesisMessage {
    fn wire(self, k: &Kernel) -> Result<Json> {
        let level = match self.level.as_str() {
            "info" => "INFO",
            "warning" => "WARNING",
            _ => "ERROR",
        };
        Message { level, entry: Entry { path: self.id, json: Json::from(&self.entry) } }.wire(k)
    }
}

/// A message of a construct.
#[derive(Clone)]
pub(crate) struct Message {
    level: &'static str,
    entry: Entry,
}
bound!(Message, MESSAGE);

impl Message {
    fn of(entry: Entry) -> Option<Self> {
        let level = match entry.json["type"].as_str()? {
            "aws:cdk:info" => "INFO",
            "aws:cdk:warning" => "WARNING",
            "aws:cdk:error" => "ERROR",
            _ => return None,
        };
        Some(Self { level, entry })
    }
}

static MESSAGE: Class = Class {
    fqn: "aws-cdk-lib.cx_api.SynthesisMessage",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("level", Message, |k, this| {
            json!({ crate::wire::ENUM: format!("aws-cdk-lib.cx_api.SynthesisMessageLevel/{}", this.level) })
        }),
        get!("id", Message, |k, this| this.entry.path.as_str()),
        get!("entry", Message, |k, this| schema(k, "MetadataEntry", &this.entry.json)?),
    ],
    base: None,
    upcasts: &[],
};
