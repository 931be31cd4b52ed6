//! Stages: groups of stacks that are synthesized into an assembly of their own.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::bail;
use crate::construct::{Construct, Node, all_or_nothing};
use crate::error::Result;
use crate::permissions_boundary::PermissionsBoundary;
use crate::property_injectors::{PropertyInjector, PropertyInjectors};
use crate::stack::Environment;
use crate::synthesis::{CloudAssembly, SynthesisOptions, synthesize};
use crate::synthesizers::StackSynthesizer;
use crate::validation::{PolicyValidationPluginRef, Validations};

/// Properties of a [`Stage`].
#[derive(Clone, Default, bon::Builder)]
#[builder(on(String, into))]
pub struct StageProps {
    /// Default account and region of the stacks in the stage.
    #[builder(default, into)]
    pub env: Environment,
    /// The name that starts the stack names. Default: the id.
    pub stage_name: Option<String>,
    /// The output folder, which only an app may have.
    pub outdir: Option<String>,
    /// Default synthesizer of the stacks in the stage.
    pub default_stack_synthesizer: Option<Rc<dyn StackSynthesizer>>,
    /// The policy that bounds the permissions of all roles and users in the stage. Default: the app's.
    pub permissions_boundary: Option<PermissionsBoundary>,
    /// What changes the properties of constructs in the stage.
    #[builder(default)]
    pub property_injectors: Vec<PropertyInjector>,
    /// What checks the templates of the stage after synthesis.
    #[builder(default)]
    pub policy_validation_beta1: Vec<PolicyValidationPluginRef>,
}

/// A stage; clones are the same stage. An app is the outermost one.
#[derive(Clone)]
pub struct Stage(Rc<Inner>);

struct Inner {
    node: Node,
    env: Environment,
    stage_name: Option<String>,
    outdir: PathBuf,
    asset_outdir: PathBuf,
    default_stack_synthesizer: Option<Rc<dyn StackSynthesizer>>,
    assembly: RefCell<Option<CloudAssembly>>,
}

impl Stage {
    /// Creates a stage.
    ///
    /// # Errors
    /// When the id is empty or taken, or is not a letter followed by letters, digits, `-`, `_` and `.`.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: StageProps) -> Result<Self> {
        let id = id.as_ref();
        let valid = id.starts_with(|c: char| c.is_ascii_alphabetic())
            && id.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
        if !id.is_empty() && !valid {
            bail!(
                scope,
                "InvalidStageName",
                "invalid stage name \"{id}\". Stage name must start with a letter and contain only alphanumeric characters, hypens ('-'), underscores ('_') and periods ('.')"
            );
        }
        all_or_nothing(scope, id, || Self::make(scope, id, props))
    }

    fn make(scope: &dyn Construct, id: &str, props: StageProps) -> Result<Self> {
        let parent = Stage::around(scope);
        let node = Node::new(scope, id, "aws-cdk-lib.Stage")?;
        let parent_env = parent.as_ref().map(Stage::env).unwrap_or_default();
        let name = props.stage_name.unwrap_or_else(|| id.to_owned());
        let stage_name = match parent.as_ref().and_then(Stage::stage_name) {
            Some(outer) => format!("{outer}-{name}"),
            None => name,
        };
        if parent.is_some() && props.outdir.is_some() {
            bail!(&node, "OutdirCannotBeSpecifiedForNestedStage", "\"outdir\" cannot be specified for nested stages");
        }
        let (outdir, asset_outdir) = match &parent {
            Some(p) => (p.outdir().join(artifact_id(&node)), p.asset_outdir().to_owned()),
            None => (PathBuf::from("cdk.out"), PathBuf::from("cdk.out")),
        };
        let stage = Stage(Rc::new(Inner {
            env: Environment {
                account: props.env.account.or(parent_env.account),
                region: props.env.region.or(parent_env.region),
            },
            stage_name: Some(stage_name),
            outdir,
            asset_outdir,
            default_stack_synthesizer: props
                .default_stack_synthesizer
                .or_else(|| parent.as_ref().and_then(Stage::default_stack_synthesizer)),
            node: node.clone(),
            assembly: RefCell::default(),
        }));
        node.set_own_stage(stage.clone());
        PropertyInjectors::of(&node).add(&props.property_injectors);
        Validations::of(&node).add_plugins(&props.policy_validation_beta1)?;
        if let Some(boundary) = &props.permissions_boundary {
            boundary.bind(&node)?;
        }
        Ok(stage)
    }

    pub(crate) fn of_app(node: Node, outdir: PathBuf, synthesizer: Option<Rc<dyn StackSynthesizer>>) -> Self {
        let stage = Stage(Rc::new(Inner {
            env: Environment::default(),
            stage_name: None,
            asset_outdir: outdir.clone(),
            outdir,
            default_stack_synthesizer: synthesizer,
            node: node.clone(),
            assembly: RefCell::default(),
        }));
        node.set_own_stage(stage.clone());
        stage
    }

    /// The innermost stage that a construct is in; of a stage, the one around it.
    pub fn of(construct: &dyn Construct) -> Option<Stage> {
        construct.node().scope().and_then(|scope| Self::around(scope))
    }

    /// The construct itself if it is a stage, else the innermost stage around it.
    pub(crate) fn around(construct: &dyn Construct) -> Option<Stage> {
        let mut node = Some(construct.node());
        while let Some(n) = node {
            if let Some(stage) = n.own_stage() {
                return Some(stage.clone());
            }
            node = n.scope();
        }
        None
    }

    /// Default account and region of the stacks in the stage.
    pub fn env(&self) -> Environment {
        self.0.env.clone()
    }

    /// The name that starts the stack names; the app has none.
    pub fn stage_name(&self) -> Option<&str> {
        self.0.stage_name.as_deref()
    }

    /// The stage around this one; the app has none.
    pub fn parent_stage(&self) -> Option<Stage> {
        Stage::of(self)
    }

    /// The folder of the stage's assembly, as it was given.
    pub fn outdir(&self) -> &Path {
        &self.0.outdir
    }

    /// The folder that assets are staged to, which is the app's.
    pub fn asset_outdir(&self) -> &Path {
        &self.0.asset_outdir
    }

    /// The id of the stage's artifact in the assembly around it; empty for the app.
    pub fn artifact_id(&self) -> String {
        artifact_id(&self.0.node)
    }

    pub(crate) fn default_stack_synthesizer(&self) -> Option<Rc<dyn StackSynthesizer>> {
        self.0.default_stack_synthesizer.clone()
    }

    /// Synthesizes the stage into its folder; the second time it returns what was made.
    ///
    /// Nothing is written unless everything could be synthesized.
    ///
    /// # Errors
    /// When a construct is not valid (all messages are reported together), a token has no value, or the disk refuses.
    pub fn synth(&self) -> Result<CloudAssembly> {
        self.synth_with(SynthesisOptions::default())
    }

    /// Synthesizes with options.
    ///
    /// # Errors
    /// As [`Stage::synth`].
    pub fn synth_with(&self, options: SynthesisOptions) -> Result<CloudAssembly> {
        if let Some(done) = self.0.assembly.borrow().clone().filter(|_| !options.force) {
            return Ok(done);
        }
        let assembly = synthesize(self, &options)?;
        *self.0.assembly.borrow_mut() = Some(assembly.clone());
        Ok(assembly)
    }
}

fn artifact_id(node: &Node) -> String {
    let path = node.path().replace('/', "-");
    let trimmed = path.trim_matches('-');
    if trimmed.is_empty() { String::new() } else { format!("assembly-{trimmed}") }
}

impl Construct for Stage {
    fn node(&self) -> &Node {
        &self.0.node
    }
}
