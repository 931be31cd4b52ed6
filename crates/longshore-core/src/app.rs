//! The app: the root of a construct tree.

use std::path::PathBuf;
use std::rc::Rc;

use bon::Builder;

use crate::construct::{Construct, Node};
use crate::error::{Error, Result};
use crate::property_injectors::{PropertyInjector, PropertyInjectors};
use crate::stage::Stage;
use crate::synthesis::{CloudAssembly, SynthesisOptions};
use crate::synthesizers::StackSynthesizer;
use crate::validation::{self, PolicyValidationPluginRef, Validations};
use crate::value::{Object, Value};

/// The environment variable that names the output folder; the toolkit sets it.
pub const OUTDIR_ENV: &str = "CDK_OUTDIR";
/// The environment variable that holds context as JSON; the toolkit sets it.
pub const CONTEXT_ENV: &str = "CDK_CONTEXT_JSON";
/// The environment variable that names a file with context too large for the environment.
pub const CONTEXT_OVERFLOW_ENV: &str = "CONTEXT_OVERFLOW_LOCATION_ENV";

/// Properties of an [`App`].
#[derive(Clone, Default, Builder)]
pub struct AppProps {
    /// The output folder. Default: `CDK_OUTDIR`, else `cdk.out`.
    #[builder(into)]
    pub outdir: Option<PathBuf>,
    /// Context values; the toolkit's, from `CDK_CONTEXT_JSON`, win over these.
    #[builder(default)]
    pub context: Object,
    /// Context values that win over the toolkit's.
    #[builder(default)]
    pub post_cli_context: Object,
    /// Default synthesizer of all stacks.
    pub default_stack_synthesizer: Option<Rc<dyn StackSynthesizer>>,
    /// Whether `tree.json` is written. Default true.
    pub tree_metadata: Option<bool>,
    /// Whether templates tell what they were made with. Default: as the context says, else false.
    pub analytics_reporting: Option<bool>,
    /// What changes the properties of constructs in the app.
    #[builder(default)]
    pub property_injectors: Vec<PropertyInjector>,
    /// What checks the templates of the app after synthesis.
    #[builder(default)]
    pub policy_validation_beta1: Vec<PolicyValidationPluginRef>,
    /// Whether AWS's CloudFormation validator checks the templates. Default true, unless `CDK_VALIDATION` is `false`; it
    /// is part of the build if the feature `validation` of the crate `longshore` is on.
    pub builtin_cloud_formation_validation: Option<bool>,
    /// Whether it is an error when something that checks the templates changes files of the assembly. Default false.
    #[builder(default)]
    pub confirm_validation_plugins_do_not_mutate: bool,
}

/// Says of an app's node that `tree.json` is written.
pub(crate) struct TreeMetadata;

/// The root of a construct tree; clones are the same app.
///
/// ```
/// use longshore_core::{app::{App, AppProps}, stack::Stack};
/// # fn main() -> longshore_core::error::Result<()> {
/// # let dir = tempfile::tempdir().expect("a temporary folder");
/// # let app = App::with_props(AppProps::builder().outdir(dir.path().join("cdk.out")).build())?;
/// Stack::new(&app, "MyStack")?;
/// let assembly = app.synth()?;
/// assert!(assembly.directory().join("MyStack.template.json").is_file());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct App(Stage);

impl App {
    /// Creates an app with the output folder and the context that the toolkit gives in the environment.
    ///
    /// # Errors
    /// When `CDK_CONTEXT_JSON` is no JSON object.
    pub fn new() -> Result<Self> {
        Self::with_props(AppProps::default())
    }

    /// Creates an app with properties.
    ///
    /// # Errors
    /// When `CDK_CONTEXT_JSON` is no JSON object.
    pub fn with_props(props: AppProps) -> Result<Self> {
        let outdir = props
            .outdir
            .or_else(|| std::env::var_os(OUTDIR_ENV).filter(|v| !v.is_empty()).map(PathBuf::from))
            .unwrap_or_else(|| PathBuf::from("cdk.out"));
        let node = Node::root("", "aws-cdk-lib.App");
        let mut context = props.context;
        context.extend(context_of_environment()?);
        context.extend(props.post_cli_context);
        if let Some(on) = props.analytics_reporting {
            context.insert("aws:cdk:version-reporting".into(), on.into());
        }
        for (key, value) in context {
            node.set_context_unchecked(&key, value);
        }
        PropertyInjectors::of(&node).add(&props.property_injectors);
        let stage = Stage::of_app(node.clone(), outdir, props.default_stack_synthesizer);
        Validations::of(&node).add_plugins(&props.policy_validation_beta1)?;
        node.attach(validation::Settings {
            without_builtin: props.builtin_cloud_formation_validation == Some(false),
            confirm_unchanged: props.confirm_validation_plugins_do_not_mutate,
        });
        if props.tree_metadata.unwrap_or(true) {
            node.attach(TreeMetadata);
        }
        Ok(App(stage))
    }

    /// The app as a stage.
    pub fn stage(&self) -> &Stage {
        &self.0
    }

    /// Synthesizes all stacks into the output folder.
    ///
    /// # Errors
    /// As [`Stage::synth`].
    pub fn synth(&self) -> Result<CloudAssembly> {
        self.0.synth()
    }

    /// Synthesizes with options.
    ///
    /// # Errors
    /// As [`Stage::synth`].
    pub fn synth_with(&self, options: SynthesisOptions) -> Result<CloudAssembly> {
        self.0.synth_with(options)
    }
}

impl Construct for App {
    fn node(&self) -> &Node {
        self.0.node()
    }
}

fn context_of_environment() -> Result<Object> {
    let mut all = Object::new();
    let mut add = |source: &str, text: &str| -> Result<()> {
        let parsed: serde_json::Value = serde_json::from_str(text)
            .map_err(|e| Error::new("InvalidContext", format!("{source} does not hold JSON: {e}")))?;
        match Value::from(parsed) {
            Value::Object(map) => all.extend(map),
            other => {
                return Err(Error::new(
                    "InvalidContext",
                    format!("{source} must hold a JSON object, got {}", other.to_json(0)),
                ));
            }
        }
        Ok(())
    };
    if let Some(text) = std::env::var(CONTEXT_ENV).ok().filter(|t| !t.is_empty()) {
        add(CONTEXT_ENV, &text)?;
    }
    if let Some(file) = std::env::var_os(CONTEXT_OVERFLOW_ENV).filter(|v| !v.is_empty()) {
        add(&file.to_string_lossy(), &fs_err::read_to_string(std::path::Path::new(&file))?)?;
    }
    Ok(all)
}
