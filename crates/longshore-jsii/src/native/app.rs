//! `App`, `Stage`, `Stack`, `NestedStack` and the assembly.

use longshore_core::app::{App, AppProps};
use longshore_core::construct::Construct as _;
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Aws;
use longshore_core::stack::{NestedStackProps, Stack, StackProps, TemplateOptions};
use longshore_core::stage::{Stage, StageProps};
use longshore_core::synthesis::SynthesisOptions;
use longshore_core::value::{Object as Members, Value};
use serde_json::Value as Json;

use super::{call, fixed, get, set};
use crate::class::{Class, Native};
use crate::generated;
use crate::kernel::Kernel;
use crate::wire::{Arguments, Fields, FromWire, ToWire, bound, upcast};

pub(super) static CLASSES: &[&Class] = &[&APP, &STAGE, &STACK, &NESTED_STACK, &TEMPLATE_OPTIONS];

bound!(longshore_core::app::App, APP, construct);
bound!(longshore_core::stage::Stage, STAGE, construct);
bound!(longshore_core::stack::Stack, STACK, construct);

impl FromWire for longshore_core::app::AppProps {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        let fields = Fields::of(k, json, "aws-cdk-lib.AppProps")?;
        // Only the official library's own process records these, or synthesizes when it ends.
        let _: Option<bool> = fields.get(k, "stackTraces")?;
        let _: Option<bool> = fields.get(k, "autoSynth")?;
        let _: Option<bool> = fields.get(k, "performanceReporting")?;
        let props = AppProps {
            outdir: fields.get(k, "outdir")?,
            context: fields.get_or_default(k, "context")?,
            post_cli_context: fields.get_or_default(k, "postCliContext")?,
            default_stack_synthesizer: fields.get(k, "defaultStackSynthesizer")?,
            tree_metadata: fields.get(k, "treeMetadata")?,
            analytics_reporting: fields.get(k, "analyticsReporting")?,
            property_injectors: fields.get_or_default(k, "propertyInjectors")?,
            policy_validation_beta1: fields.get_or_default(k, "policyValidationBeta1")?,
            builtin_cloud_formation_validation: fields.get(k, "builtinCloudFormationValidation")?,
            confirm_validation_plugins_do_not_mutate: fields
                .get_or_default(k, "confirmValidationPluginsDoNotMutate")?,
        };
        fields.done(k)?;
        Ok(props)
    }
}

impl ToWire for AppProps {
    fn wire(self, _: &Kernel) -> Result<Json> {
        Err(crate::kernel::unsupported("properties of apps for reading"))
    }
}

static APP: Class = Class {
    fqn: "aws-cdk-lib.App",
    interface: false,
    create: Some(|k, a, _| Ok(Native::of(App::with_props(a.get::<AppProps>(k, 0)?)?))),
    statics: &[fixed!("isApp", |k, a| k.native::<App>(a.json(0)).is_ok())],
    members: &[],
    base: Some(&STAGE),
    upcasts: &[upcast!(App => Stage, |t| t.stage().clone())],
};

static STAGE: Class = Class {
    fqn: "aws-cdk-lib.Stage",
    interface: false,
    create: Some(|k, a, _| {
        let scope = a.construct(k, 0)?;
        Ok(Native::of(Stage::new(&scope, a.get::<String>(k, 1)?, a.get::<StageProps>(k, 2)?)?))
    }),
    statics: &[
        ("of", |k, a| Ok(Stage::of(&a.construct(k, 0)?).map_or(Json::Null, |s| k.construct(s.node())))),
        fixed!("isStage", |k, a| k.native::<Stage>(a.json(0)).is_ok()),
    ],
    members: &[
        get!("account", Stage, |k, this| this.env().account),
        get!("region", Stage, |k, this| this.env().region),
        get!("outdir", Stage, |k, this| this.outdir().to_path_buf()),
        get!("assetOutdir", Stage, |k, this| this.asset_outdir().to_path_buf()),
        get!("parentStage", Stage, |k, this| this.parent_stage().map(|s| k.construct(s.node()))),
        call!("synth", Stage, |k, this, a| {
            let fields = Fields::of(k, a.json(0), "aws-cdk-lib.StageSynthesisOptions")?;
            let options = SynthesisOptions {
                force: fields.get_or_default(k, "force")?,
                skip_validation: fields.get_or_default(k, "skipValidation")?,
            };
            let _: Option<bool> = fields.get(k, "validateOnSynthesis")?;
            let _: Option<bool> = fields.get(k, "aspectStabilization")?;
            let _: Option<bool> = fields.get(k, "errorOnDuplicateSynth")?;
            fields.done(k)?;
            this.synth_with(options)?;
            super::assembly_of(k, &this, options.force)?
        }),
    ],
    base: Some(&generated::core::CORE_STAGE),
    upcasts: &[],
};

static STACK: Class = Class {
    fqn: "aws-cdk-lib.Stack",
    interface: false,
    create: Some(|k, a, _| {
        let props = a.get::<StackProps>(k, 2)?;
        // Without a scope, a stack is in an app of its own; without an id, it is called as its props say.
        let (scope, id) = match (a.json(0), a.get::<Option<String>>(k, 1)?) {
            (Json::Null, id) => (App::new()?.node().clone(), id.unwrap_or_else(|| "Default".to_owned())),
            (_, Some(id)) => (a.construct(k, 0)?, id),
            (_, None) => return Err(Error::new("StackId", "a stack in a scope needs an id")),
        };
        Ok(Native::of(Stack::with_props(&scope, id, props)?))
    }),
    statics: &[
        ("of", |k, a| Ok(k.construct(Stack::of(&a.construct(k, 0)?)?.node()))),
        fixed!("isStack", |k, a| k.native::<Stack>(a.json(0)).is_ok()),
    ],
    members: &[
        get!("nested", Stack, |k, this| this.nested_stack_parent().is_some()),
        get!("notificationArns", Stack, |k, _this| Aws::notification_arns()),
        get!("nestedStackParent", Stack, |k, this| this.nested_stack_parent().map(|s| k.construct(s.node()))),
        get!("nestedStackResource", Stack, |k, this| this.nested_stack_resource().map(|r| k.construct(r.node()))),
        get!("templateOptions", Stack, |k, this| StackTemplate(this)),
        get!("synthesizer", Stack, |k, this| std::rc::Rc::clone(this.synthesizer())),
        get!("dependencies", Stack, |k, this| {
            this.dependencies().iter().map(|s| k.construct(s.node())).collect::<Vec<_>>()
        }),
        get!("availabilityZones", Stack, |k, this| this.own_availability_zones()?),
        call!("addStackDependency", Stack, |k, this, a| add_dependency(k, &this, a)?),
        call!("addDependency", Stack, |k, this, a| add_dependency(k, &this, a)?),
        call!("getLogicalId", Stack, |k, this, a| {
            let node = a.construct(k, 0)?;
            node.element().map(|e| e.base().logical_id().to_owned())
        }),
        call!("allocateLogicalId", Stack, |k, this, a| this.allocate_logical_id(&a.construct(k, 0)?)?),
        call!("exportValue", Stack, |k, this, a| {
            let name = export_name(k, a)?;
            this.export_value_with(a.get::<Value>(k, 0)?, name)?
        }),
        call!("exportStringListValue", Stack, |k, this, a| {
            let name = export_name(k, a)?;
            this.export_string_list_value(a.get::<Value>(k, 0)?, name)?
        }),
        call!("addTransform", Stack, |k, this, a| this.add_transform(&a.get::<String>(k, 0)?)),
        call!("toJsonString", Stack, |k, this, a| {
            let space = a.get::<Option<f64>>(k, 1)?.unwrap_or(0.0);
            this.to_json_string(a.get::<Value>(k, 0)?, space as usize)
        }),
        call!("reportMissingContextKey", Stack, |k, this, a| {
            let fields = Fields::of(k, a.json(0), "aws-cdk-lib.cloud_assembly_schema.MissingContext")?;
            let missing = longshore_core::context_provider::MissingContext {
                key: fields.get(k, "key")?,
                provider: fields.get::<Value>(k, "provider")?.as_str().unwrap_or_default().to_owned(),
                props: fields.get(k, "props")?,
            };
            fields.done(k)?;
            longshore_core::context_provider::report(&this, missing);
        }),
        call!("setParameter", Stack, |k, this, a| this
            .set_parameter(&a.get::<String>(k, 0)?, a.get::<Value>(k, 1)?)?),
    ],
    base: Some(&generated::core::CORE_STACK),
    upcasts: &[],
};

fn export_name(k: &Kernel, a: &Arguments<'_>) -> Result<longshore_core::stack::ExportValueOptions> {
    a.get(k, 1)
}

fn add_dependency(k: &Kernel, this: &Stack, a: &Arguments<'_>) -> Result<()> {
    let target = a.get::<Stack>(k, 0)?;
    match a.get::<Option<String>>(k, 1)? {
        Some(reason) => this.add_dependency_because(&target, &reason),
        None => this.add_dependency(&target),
    }
}

static NESTED_STACK: Class = Class {
    fqn: "aws-cdk-lib.NestedStack",
    interface: false,
    create: Some(|k, a, _| {
        let scope = a.construct(k, 0)?;
        Ok(Native::of(Stack::nested(&scope, a.get::<String>(k, 1)?, a.get::<NestedStackProps>(k, 2)?)?))
    }),
    statics: &[fixed!("isNestedStack", |k, a| {
        k.native::<Stack>(a.json(0)).is_ok_and(|s| s.nested_stack_parent().is_some())
    })],
    members: &[],
    base: Some(&STACK),
    upcasts: &[],
};

/// The parts of a stack's template that belong to the whole of it.
#[derive(Clone)]
pub(crate) struct StackTemplate(Stack);
bound!(StackTemplate, TEMPLATE_OPTIONS);

impl StackTemplate {
    fn with<R>(&self, change: impl FnOnce(&mut TemplateOptions) -> R) -> R {
        self.0.with_template_options(change)
    }
}

static TEMPLATE_OPTIONS: Class = Class {
    fqn: "aws-cdk-lib.ITemplateOptions",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("description", StackTemplate, |k, this| this.with(|o| o.description.clone())),
        set!("description", StackTemplate, |k, this, a| {
            let text = a.get::<Option<String>>(k, 0)?;
            this.with(|o| o.description = text)
        }),
        get!("templateFormatVersion", StackTemplate, |k, this| this.with(|o| o.template_format_version.clone())),
        set!("templateFormatVersion", StackTemplate, |k, this, a| {
            let text = a.get::<Option<String>>(k, 0)?;
            this.with(|o| o.template_format_version = text)
        }),
        get!("transforms", StackTemplate, |k, this| this.with(|o| o.transforms.clone())),
        set!("transforms", StackTemplate, |k, this, a| {
            let list = a.get::<Option<Vec<String>>>(k, 0)?.unwrap_or_default();
            this.with(|o| o.transforms = list)
        }),
        set!("transform", StackTemplate, |k, this, a| {
            let text = a.get::<Option<String>>(k, 0)?;
            this.with(|o| o.transforms = text.into_iter().collect())
        }),
        get!("metadata", StackTemplate, |k, this| Value::Object(this.with(|o| o.metadata.clone()))),
        set!("metadata", StackTemplate, |k, this, a| {
            let members = a.get::<Option<Members>>(k, 0)?.unwrap_or_default();
            this.with(|o| o.metadata = members)
        }),
    ],
    base: None,
    upcasts: &[],
};
