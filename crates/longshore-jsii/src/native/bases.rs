//! Classes that programs extend: what the library asks of an object of theirs is asked of the client.

use longshore::aws_codebuild::{
    Artifacts, ArtifactsConfig, BuildSpec, IArtifacts, IBuildSpec, IProject, ISource, Project, Source, SourceConfig,
};
use longshore::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBinding, ActionCategory, ActionConfig, ActionKind, ActionProperties,
};
use longshore::aws_ec2::{
    ExecuteFileOptions, IMachineImage, IUserData, MachineImageConfig, S3DownloadOptions, UserData,
};
use longshore::aws_ecs::{
    ContainerDefinition, EnvironmentFile, EnvironmentFileConfig, IEnvironmentFile, ILogDriver, IProxyConfiguration,
    ISecretValue, LogDriver, LogDriverConfig, LogSecretOption, ProxyConfiguration, Secret, TaskDefinition,
};
use longshore::aws_events::{IRuleTargetInput, Rule, RuleTargetInput, RuleTargetInputProperties};
use longshore::aws_iam::{Grant, IGrantable};
use longshore::aws_lambda::{Code, CodeConfig, ICode};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::value::{Object as Members, Value};
use serde_json::{Map, Value as Json, json};

use super::events::upper;
use super::get;
use crate::class::{Class, Member, Native};
use crate::generated;
use crate::guest::Guest;
use crate::kernel::{Kernel, unsupported};
use crate::object::Object;
use crate::wire::{Fields, FromWire, ToWire as _};

pub(super) static CLASSES: &[&Class] =
    &[&LOG_DRIVER, &SECRET, &PROXY, &BUILD_SPEC, &SOURCE, &ARTIFACTS, &USER_DATA, &INPUT, &ACTION, &NAMED_ACTION];

/// A class whose objects are what the client makes of them; it has the members of the generated one.
macro_rules! base {
    ($class:ident, $fqn:literal, $base:path, |$guest:ident| $make:expr) => {
        static $class: Class = Class {
            fqn: $fqn,
            interface: false,
            create: Some(|k, _, this| {
                let $guest = Guest::new(k, this);
                Ok(Native::of($make))
            }),
            statics: &[],
            members: &[],
            base: Some(&$base),
            upcasts: &[],
        };
    };
}
pub(super) use base;

/// An object of CloudFormation's that the client describes with the struct of an L1.
pub(super) fn upper_object(value: Value) -> Members {
    match upper(value) {
        Value::Object(members) => members,
        _ => Members::new(),
    }
}

// ---- ECS --------------------------------------------------------------------------------------------------------------

base!(LOG_DRIVER, "aws-cdk-lib.aws_ecs.LogDriver", generated::aws_ecs::AWS_ECS_LOGDRIVER, |guest| {
    LogDriver::custom(GuestLogDriver(guest))
});

pub(crate) struct GuestLogDriver(pub(crate) Guest);

impl ILogDriver for GuestLogDriver {
    fn bind(&self, scope: &dyn Construct, container: &ContainerDefinition) -> Result<LogDriverConfig> {
        let k = self.0.kernel();
        let config: Json = self.0.call("bind", &[k.construct(scope.node()), container.clone().wire(k)?])?;
        let fields = Fields::of(k, &config, "aws-cdk-lib.aws_ecs.LogDriverConfig")?;
        let secrets = fields.get::<Option<Vec<Json>>>(k, "secretOptions")?;
        let secret = |json: Json| {
            let option = Fields::of(k, &json, "aws-cdk-lib.aws_ecs.CfnTaskDefinition.SecretProperty")?;
            Ok(LogSecretOption { name: option.get(k, "name")?, value_from: option.get(k, "valueFrom")? })
        };
        Ok(LogDriverConfig {
            log_driver: fields.get(k, "logDriver")?,
            options: fields.get(k, "options")?,
            secret_options: secrets.map(|all| all.into_iter().map(secret).collect::<Result<_>>()).transpose()?,
        })
    }
}

base!(SECRET, "aws-cdk-lib.aws_ecs.Secret", generated::aws_ecs::AWS_ECS_SECRET, |guest| {
    Secret::custom(GuestSecret(guest))
});

struct GuestSecret(Guest);

impl ISecretValue for GuestSecret {
    fn arn(&self) -> String {
        self.0.or_defer(self.0.get("arn"))
    }

    fn has_field(&self) -> bool {
        self.0.has("hasField") && self.0.or_defer(self.0.get::<Option<bool>>("hasField")).unwrap_or(false)
    }

    fn grant_read(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.0.call("grantRead", &[self.0.wire(grantee.grant_principal())?])
    }
}

/// A file that the client finds.
pub(super) fn environment_file(guest: Guest) -> EnvironmentFile {
    EnvironmentFile::custom(GuestEnvironmentFile(guest))
}

struct GuestEnvironmentFile(Guest);

impl IEnvironmentFile for GuestEnvironmentFile {
    fn bind(&self, scope: &dyn Construct) -> Result<EnvironmentFileConfig> {
        self.0.call("bind", &[self.0.kernel().construct(scope.node())])
    }
}

base!(PROXY, "aws-cdk-lib.aws_ecs.ProxyConfiguration", generated::aws_ecs::AWS_ECS_PROXYCONFIGURATION, |guest| {
    ProxyConfiguration::custom(GuestProxy(guest))
});

struct GuestProxy(Guest);

impl IProxyConfiguration for GuestProxy {
    fn bind(&self, scope: &dyn Construct, task_definition: &TaskDefinition) -> Result<Members> {
        let k = self.0.kernel();
        let arguments = [k.construct(scope.node()), task_definition.clone().wire(k)?];
        self.0.call("bind", &arguments).map(upper_object)
    }
}

// ---- CodeBuild --------------------------------------------------------------------------------------------------------

base!(BUILD_SPEC, "aws-cdk-lib.aws_codebuild.BuildSpec", generated::aws_codebuild::AWS_CODEBUILD_BUILDSPEC, |guest| {
    BuildSpec::custom(GuestBuildSpec(guest))
});

struct GuestBuildSpec(Guest);

impl IBuildSpec for GuestBuildSpec {
    fn is_immediate(&self) -> bool {
        self.0.or_defer(self.0.get("isImmediate"))
    }

    fn to_build_spec(&self, project: &Project) -> Result<String> {
        self.0.call("toBuildSpec", &[self.0.wire(project.clone())?])
    }
}

/// A project as clients see it.
pub(super) fn project(k: &Kernel, project: &dyn IProject) -> Result<Json> {
    match project.as_project() {
        Some(own) => own.clone().wire(k),
        None => Ok(k.construct(project.node())),
    }
}

/// Where builds of the client's get something from or leave it, with the identifier that its constructor was given.
struct GuestPlace {
    guest: Guest,
    identifier: Option<String>,
}

impl GuestPlace {
    fn bind(&self, scope: &dyn Construct, of: &dyn IProject) -> Result<Json> {
        let k = self.guest.kernel();
        self.guest.call("bind", &[k.construct(scope.node()), project(k, of)?])
    }
}

impl ISource for GuestPlace {
    fn identifier(&self) -> Option<String> {
        self.identifier.clone()
    }

    fn type_(&self) -> String {
        self.guest.or_defer(self.guest.get("type"))
    }

    fn badge_supported(&self) -> bool {
        self.guest.has("badgeSupported") && self.guest.or_defer(self.guest.get("badgeSupported"))
    }

    fn bind(&self, scope: &dyn Construct, project: &dyn IProject) -> Result<SourceConfig> {
        let (k, config) = (self.guest.kernel(), self.bind(scope, project)?);
        let fields = Fields::of(k, &config, "aws-cdk-lib.aws_codebuild.SourceConfig")?;
        Ok(SourceConfig {
            source_property: upper_object(fields.get(k, "sourceProperty")?),
            build_triggers: fields.get::<Option<Value>>(k, "buildTriggers")?.map(upper_object),
            source_version: fields.get(k, "sourceVersion")?,
        })
    }
}

impl IArtifacts for GuestPlace {
    fn identifier(&self) -> Option<String> {
        self.identifier.clone()
    }

    fn type_(&self) -> String {
        self.guest.or_defer(self.guest.get("type"))
    }

    fn bind(&self, scope: &dyn Construct, project: &dyn IProject) -> Result<ArtifactsConfig> {
        let (k, config) = (self.guest.kernel(), self.bind(scope, project)?);
        let fields = Fields::of(k, &config, "aws-cdk-lib.aws_codebuild.ArtifactsConfig")?;
        Ok(ArtifactsConfig { artifacts_property: upper_object(fields.get(k, "artifactsProperty")?) })
    }
}

/// What the base class makes of a place: its kind and identifier.
fn plain_config(
    k: &Kernel,
    o: &Object,
    config: [&str; 2],
    property: [&str; 2],
    of: [Option<String>; 2],
) -> Result<Json> {
    if o.overrides.is_empty() {
        return Err(unsupported(format!("the method 'bind' of {}", o.fqn())));
    }
    let [kind, identifier] = of;
    let members = Map::from_iter([("type".to_owned(), json!(kind)), (property[1].to_owned(), json!(identifier))]);
    let inner = k.structure(property[0], members);
    Ok(k.structure(config[0], Map::from_iter([(config[1].to_owned(), inner)])))
}

static SOURCE: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.Source",
    interface: false,
    create: Some(|k, a, this| {
        let fields = Fields::of(k, a.json(0), "aws-cdk-lib.aws_codebuild.SourceProps")?;
        let identifier = fields.get(k, "identifier")?;
        fields.done(k)?;
        Ok(Native::of(Source::custom(GuestPlace { guest: Guest::new(k, this), identifier })))
    }),
    statics: &[],
    members: &[
        get!("identifier", Source, |k, this| this.identifier()),
        get!("type", Source, |k, this| this.type_()),
        get!("badgeSupported", Source, |k, this| this.badge_supported()),
        Member::Call("bind", |k, o, _| {
            let this = o.this::<Source>()?;
            let config = ["aws-cdk-lib.aws_codebuild.SourceConfig", "sourceProperty"];
            let property = ["aws-cdk-lib.aws_codebuild.CfnProject.SourceProperty", "sourceIdentifier"];
            plain_config(k, o, config, property, [Some(this.type_()), this.identifier()])
        }),
    ],
    base: Some(&generated::aws_codebuild::AWS_CODEBUILD_SOURCE),
    upcasts: &[],
};

static ARTIFACTS: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.Artifacts",
    interface: false,
    create: Some(|k, a, this| {
        let fields = Fields::of(k, a.json(0), "aws-cdk-lib.aws_codebuild.ArtifactsProps")?;
        let identifier = fields.get(k, "identifier")?;
        fields.done(k)?;
        Ok(Native::of(Artifacts::custom(GuestPlace { guest: Guest::new(k, this), identifier })))
    }),
    statics: &[],
    members: &[
        get!("identifier", Artifacts, |k, this| this.identifier()),
        get!("type", Artifacts, |k, this| this.type_()),
        Member::Call("bind", |k, o, _| {
            let this = o.this::<Artifacts>()?;
            let config = ["aws-cdk-lib.aws_codebuild.ArtifactsConfig", "artifactsProperty"];
            let property = ["aws-cdk-lib.aws_codebuild.CfnProject.ArtifactsProperty", "artifactIdentifier"];
            plain_config(k, o, config, property, [Some(this.type_()), this.identifier()])
        }),
    ],
    base: Some(&generated::aws_codebuild::AWS_CODEBUILD_ARTIFACTS),
    upcasts: &[],
};

// ---- EC2 --------------------------------------------------------------------------------------------------------------

/// An image that the client finds.
pub(crate) struct GuestMachineImage(pub(crate) Guest);

impl IMachineImage for GuestMachineImage {
    fn get_image(&self, scope: &dyn Construct) -> Result<MachineImageConfig> {
        self.0.call("getImage", &[self.0.kernel().construct(scope.node())])
    }
}

base!(USER_DATA, "aws-cdk-lib.aws_ec2.UserData", generated::aws_ec2::AWS_EC2_USERDATA, |guest| {
    UserData::of(GuestUserData(guest))
});

struct GuestUserData(Guest);

impl GuestUserData {
    fn texts(&self, method: &str, texts: &[String]) -> Result<()> {
        let texts: Vec<Json> = texts.iter().map(|text| json!(text)).collect();
        self.0.call::<Json>(method, &texts).map(|_| ())
    }
}

impl IUserData for GuestUserData {
    fn add_commands(&self, commands: Vec<String>) -> Result<()> {
        self.texts("addCommands", &commands)
    }

    fn add_on_exit_commands(&self, commands: Vec<String>) -> Result<()> {
        self.texts("addOnExitCommands", &commands)
    }

    fn render(&self) -> String {
        self.0.or_defer(self.0.call("render", &[]))
    }

    fn add_s3_download_command(&self, params: S3DownloadOptions) -> Result<String> {
        self.0.call("addS3DownloadCommand", &[self.0.wire(params)?])
    }

    fn add_execute_file_command(&self, params: ExecuteFileOptions) -> Result<()> {
        self.0.call::<Json>("addExecuteFileCommand", &[self.0.wire(params)?]).map(|_| ())
    }

    fn add_signal_on_exit_command(&self, resource: &dyn Construct) -> Result<()> {
        self.0.call::<Json>("addSignalOnExitCommand", &[self.0.kernel().construct(resource.node())]).map(|_| ())
    }
}

// ---- events -----------------------------------------------------------------------------------------------------------

base!(INPUT, "aws-cdk-lib.aws_events.RuleTargetInput", generated::aws_events::AWS_EVENTS_RULETARGETINPUT, |guest| {
    RuleTargetInput::custom(GuestInput(guest))
});

struct GuestInput(Guest);

impl IRuleTargetInput for GuestInput {
    fn bind(&self, rule: &Rule) -> Result<RuleTargetInputProperties> {
        self.0.call("bind", &[self.0.wire(rule.clone())?])
    }
}

// ---- Lambda -----------------------------------------------------------------------------------------------------------

impl FromWire for longshore::aws_lambda::CodeConfig {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        let fields = Fields::of(k, json, "aws-cdk-lib.aws_lambda.CodeConfig")?;
        let config = Self {
            s3_location: fields.get(k, "s3Location")?,
            inline_code: fields.get(k, "inlineCode")?,
            image: fields.get(k, "image")?,
        };
        fields.done(k)?;
        Ok(config)
    }
}

impl FromWire for longshore::aws_lambda::CodeImageConfig {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        let fields = Fields::of(k, json, "aws-cdk-lib.aws_lambda.CodeImageConfig")?;
        let config = Self {
            image_uri: fields.get(k, "imageUri")?,
            cmd: fields.get(k, "cmd")?,
            entrypoint: fields.get(k, "entrypoint")?,
            working_directory: fields.get(k, "workingDirectory")?,
        };
        fields.done(k)?;
        Ok(config)
    }
}

/// Code that the client describes.
pub(super) fn code(guest: Guest) -> Code {
    Code::custom(GuestCode(guest))
}

struct GuestCode(Guest);

impl ICode for GuestCode {
    fn bind(&self, scope: &dyn Construct) -> Result<CodeConfig> {
        self.0.call("bind", &[self.0.kernel().construct(scope.node())])
    }

    fn bind_to_resource(&self, resource: &CfnResource, property: &str) -> Result<()> {
        if !self.0.has("bindToResource") {
            return Ok(());
        }
        // Functions say nothing of the property, layers do.
        let options = match property {
            "Code" => Json::Null,
            _ => self.0.kernel().structure(
                "aws-cdk-lib.aws_lambda.ResourceBindOptions",
                Map::from_iter([("resourceProperty".to_owned(), json!(property))]),
            ),
        };
        self.0.call::<Json>("bindToResource", &[self.0.wire(resource.clone())?, options]).map(|_| ())
    }
}

// ---- CodePipeline -----------------------------------------------------------------------------------------------------

/// An action of which the client says what it is and does.
struct GuestAction {
    guest: Guest,
    /// What its constructor was given, if it takes that.
    properties: Option<ActionProperties>,
}

impl ActionKind for GuestAction {
    fn provided_action_properties(&self) -> ActionProperties {
        match (&self.properties, self.guest.has("providedActionProperties")) {
            (Some(given), false) => given.clone(),
            _ => self.guest.get("providedActionProperties").unwrap_or_else(|e| {
                self.guest.kernel().defer(e);
                ActionProperties::of("", ActionCategory::Build, "", ActionArtifactBounds::default())
            }),
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, stage, options, .. } = binding;
        let k = self.guest.kernel();
        let arguments = [k.construct(scope.node()), stage.handle().wire(k)?, (*options).clone().wire(k)?];
        self.guest.call("bound", &arguments)
    }
}

base!(ACTION, "aws-cdk-lib.aws_codepipeline.Action", generated::aws_codepipeline::AWS_CODEPIPELINE_ACTION, |guest| {
    Action::new(GuestAction { guest, properties: None })
});

static NAMED_ACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.Action",
    interface: false,
    create: Some(|k, a, this| {
        let properties = Some(a.get::<ActionProperties>(k, 0)?);
        Ok(Native::of(Action::new(GuestAction { guest: Guest::new(k, this), properties })))
    }),
    statics: &[],
    members: &[Member::Get("providedActionProperties", |k, o| {
        longshore::aws_codepipeline::IAction::action_properties(&o.this::<Action>()?).wire(k)
    })],
    base: Some(&generated::aws_codepipeline::AWS_CODEPIPELINE_ACTION),
    upcasts: &[],
};
