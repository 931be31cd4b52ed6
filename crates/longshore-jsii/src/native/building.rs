//! An assembly while it is being made, for synthesizers of the client's own: the session, and asset manifests.

use std::rc::Rc;

use longshore_assembly as assembly;
use longshore_core::assets::{DockerImageAssetSource, FileAssetSource};
use longshore_core::context_provider::MissingContext;
use longshore_core::error::Result;
use longshore_core::stack::Stack;
use longshore_core::synthesis::SynthesisSession;
use longshore_core::synthesizers::{AssetManifestBuilder, RoleOptions};
use longshore_core::value::Value;
use serde_json::{Value as Json, json};

use super::{call, get};
use crate::class::{Class, Member, Native};
use crate::kernel::Kernel;
use crate::wire::{Arguments, Fields, FromWire, bound};

pub(super) static CLASSES: &[&Class] = &[&SESSION, &BUILDER, &ASSETS];

/// The assembly while it is being made.
#[derive(Clone)]
pub(crate) struct Session(pub(crate) SynthesisSession);
bound!(Session, SESSION);

impl Session {
    /// Where the assembly will be; the folder is there, so that files can be put in it.
    fn outdir(&self) -> Result<String> {
        let path = self.0.outdir();
        fs_err::create_dir_all(path)?;
        Ok(path.display().to_string())
    }
}

static SESSION: Class = Class {
    fqn: "aws-cdk-lib.ISynthesisSession",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("outdir", Session, |k, this| this.outdir()?),
        get!("assembly", Session, |k, this| Builder(this.0.clone())),
        get!("validateOnSynth", Session, |k, this| false),
    ],
    base: None,
    upcasts: &[],
};

/// The same, by the name under which artifacts are added to it.
#[derive(Clone)]
struct Builder(SynthesisSession);
bound!(Builder, BUILDER);

static BUILDER: Class = Class {
    fqn: "aws-cdk-lib.cx_api.CloudAssemblyBuilder",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        get!("outdir", Builder, |k, this| Session(this.0.clone()).outdir()?),
        get!("assetOutdir", Builder, |k, this| Session(this.0.clone()).outdir()?),
        call!("addArtifact", Builder, |k, this, a| {
            let artifact = k.assembly_value("aws-cdk-lib.cloud_assembly_schema.ArtifactManifest", a.json(1))?;
            this.0.add_artifact(&a.get::<String>(k, 0)?, artifact)?
        }),
        call!("addMissing", Builder, |k, this, a| {
            let missing = k.plain(a.json(0))?;
            let text = |name: &str| missing[name].as_str().unwrap_or_default().to_owned();
            let props = Value::from(missing["props"].clone()).as_object().cloned().unwrap_or_default();
            this.0.add_missing_context(MissingContext { key: text("key"), provider: text("provider"), props })
        }),
    ],
    base: None,
    upcasts: &[],
};

/// An asset manifest while it is being filled.
#[derive(Clone, Default)]
struct Assets(Rc<AssetManifestBuilder>);
bound!(Assets, ASSETS);

const FILE_DESTINATION: &str = "aws-cdk-lib.cloud_assembly_schema.FileDestination";
const IMAGE_DESTINATION: &str = "aws-cdk-lib.cloud_assembly_schema.DockerImageDestination";

fn role(k: &Kernel, json: &Json) -> Result<RoleOptions> {
    let fields = Fields::of(k, json, "aws-cdk-lib.RoleOptions")?;
    let options = fields.get::<Json>(k, "assumeRoleAdditionalOptions")?;
    let role = RoleOptions {
        arn: fields.get(k, "assumeRoleArn")?,
        external_id: fields.get(k, "assumeRoleExternalId")?,
        additional_options: match k.plain(&options)? {
            Json::Object(members) => Some(members.into_iter().collect()),
            _ => None,
        },
    };
    fields.done(k)?;
    Ok(role)
}

/// The name that people see of an asset, from the options of a method.
fn display_name(k: &Kernel, json: &Json, fqn: &'static str) -> Result<Option<String>> {
    let fields = Fields::of(k, json, fqn)?;
    let name = fields.get(k, "displayName")?;
    fields.done(k)?;
    Ok(name)
}

/// The stack, the hash and the source of an asset.
fn sourced<T>(k: &Kernel, a: &Arguments<'_>, source: &str) -> Result<(Stack, String, T)>
where
    T: serde::de::DeserializeOwned,
{
    Ok((a.get(k, 0)?, a.get(k, 1)?, k.assembly_value(source, a.json(2))?))
}

static ASSETS: Class = Class {
    fqn: "aws-cdk-lib.AssetManifestBuilder",
    interface: false,
    create: Some(|_, _, _| Ok(Native::of(Assets::default()))),
    statics: &[],
    members: &[
        get!("hasAssets", Assets, |k, this| this.0.has_assets()),
        Member::Call("addFileAsset", |k, o, a| {
            let (stack, hash, source) = sourced(k, a, "aws-cdk-lib.cloud_assembly_schema.FileSource")?;
            let name = display_name(k, a.json(4), "aws-cdk-lib.AddFileAssetOptions")?;
            let destination = k.plain(a.json(3))?;
            o.this::<Assets>()?.0.add_file_asset(&stack, &hash, source, &destination, name.as_ref())?;
            k.typed(&json!(FILE_DESTINATION), &destination)
        }),
        Member::Call("addDockerImageAsset", |k, o, a| {
            let (stack, hash, source) = sourced(k, a, "aws-cdk-lib.cloud_assembly_schema.DockerImageSource")?;
            let name = display_name(k, a.json(4), "aws-cdk-lib.AddDockerImageAssetOptions")?;
            let destination = k.plain(a.json(3))?;
            o.this::<Assets>()?.0.add_docker_image_asset(&stack, &hash, source, &destination, name.as_ref())?;
            k.typed(&json!(IMAGE_DESTINATION), &destination)
        }),
        Member::Call("defaultAddFileAsset", |k, o, a| {
            let (stack, mut asset) = (a.get::<Stack>(k, 0)?, a.get::<FileAssetSource>(k, 1)?);
            let target = Fields::of(k, a.json(2), "aws-cdk-lib.AssetManifestFileDestination")?;
            let (bucket, prefix) =
                (target.get::<String>(k, "bucketName")?, target.get_or_default::<String>(k, "bucketPrefix")?);
            let role = role(k, &target.get::<Json>(k, "role")?)?;
            target.done(k)?;
            asset.display_name = display_name(k, a.json(3), "aws-cdk-lib.AddFileAssetOptions")?;
            let made = o.this::<Assets>()?.0.add_file(&stack, &asset, &bucket, &prefix, &role)?;
            k.typed(&json!(FILE_DESTINATION), &written(&made))
        }),
        Member::Call("defaultAddDockerImageAsset", |k, o, a| {
            let (stack, mut asset) = (a.get::<Stack>(k, 0)?, a.get::<DockerImageAssetSource>(k, 1)?);
            let target = Fields::of(k, a.json(2), "aws-cdk-lib.AssetManifestDockerImageDestination")?;
            let repository = target.get::<String>(k, "repositoryName")?;
            let prefix = target.get_or_default::<String>(k, "dockerTagPrefix")?;
            let role = role(k, &target.get::<Json>(k, "role")?)?;
            target.done(k)?;
            asset.display_name = display_name(k, a.json(3), "aws-cdk-lib.AddDockerImageAssetOptions")?;
            let made = o.this::<Assets>()?.0.add_image(&stack, &asset, &repository, &prefix, &role)?;
            k.typed(&json!(IMAGE_DESTINATION), &written(&made))
        }),
        call!("emitManifest", Assets, |k, this, a| {
            let session = k.object(a.json(1))?.this::<Session>()?;
            let options = Fields::of(k, a.json(2), "aws-cdk-lib.cloud_assembly_schema.AssetManifestOptions")?;
            let version = options.get::<Option<u32>>(k, "requiresBootstrapStackVersion")?;
            let parameter = options.get::<Option<String>>(k, "bootstrapStackVersionSsmParameter")?;
            options.done(k)?;
            let after = Option::<Vec<String>>::from_wire(k, a.json(3))?.unwrap_or_default();
            this.0.emit(&a.get::<Stack>(k, 0)?, &session.0, version, parameter.as_deref(), &after)?
        }),
    ],
    base: None,
    upcasts: &[],
};

fn written(destination: &impl serde::Serialize) -> Json {
    serde_json::to_value(destination).expect("invariant: destinations are plain data")
}

/// The properties of a stack's artifact, as a synthesizer of the client's own gives them.
pub(super) fn stack_properties(k: &Kernel, json: &Json) -> Result<assembly::StackProperties> {
    let mut given = if json.is_null() { json!({}) } else { k.plain(json)? };
    // It is filled in with the stack's.
    given["templateFile"] = json!("");
    k.assembly_value("aws-cdk-lib.SynthesizeStackArtifactOptions", &given)
}
