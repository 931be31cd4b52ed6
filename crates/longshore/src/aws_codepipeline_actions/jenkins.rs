//! Builds and tests by servers of Jenkins.

use std::cell::Cell;
use std::rc::Rc;

use bon::Builder;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;

use super::action::action_class;
use crate::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBinding, ActionCategory, ActionConfig, ActionKind, ActionProperties, Artifact,
    CustomActionProperty, CustomActionRegistration, CustomActionRegistrationProps,
};
use crate::props::construct_props;

const BOUNDS: ActionArtifactBounds =
    ActionArtifactBounds { min_inputs: 0, max_inputs: 5, min_outputs: 0, max_outputs: 5 };

construct_props! {
    /// Properties of a [`JenkinsProvider`].
    pub struct JenkinsProviderProps => JenkinsProvider {
        /// The name, as CodePipeline's plugin in the project of Jenkins has it.
        [into] provider_name: String,
        /// The base URL of the server.
        [into] server_url: String,
        /// The version. Default `1`.
        [into] version: Option<String>,
        /// Whether builds are registered without an action of that kind. Default false.
        for_build: Option<bool>,
        /// Whether tests are registered without an action of that kind. Default false.
        for_test: Option<bool>,
    }
}

/// What is known of an existing provider.
#[derive(Clone, Debug, Default)]
pub struct JenkinsProviderAttributes {
    /// The name, as CodePipeline's plugin in the project of Jenkins has it.
    pub provider_name: String,
    /// The base URL of the server.
    pub server_url: String,
    /// The version. Default `1`.
    pub version: Option<String>,
}

/// A server of Jenkins, whoever registered it.
pub trait IJenkinsProvider: Construct {
    /// The name.
    fn provider_name(&self) -> String;

    /// The base URL of the server.
    fn server_url(&self) -> String;

    /// The version.
    fn version(&self) -> String;

    /// Registers builds or tests, unless they are.
    ///
    /// # Errors
    /// When the id of the registration is taken.
    #[doc(hidden)]
    fn register(&self, _: JenkinsActionType) -> Result<()> {
        Ok(())
    }
}

/// A handle of any server of Jenkins.
pub type JenkinsProviderRef = Rc<dyn IJenkinsProvider>;

/// A server of Jenkins; clones are the same.
#[derive(Clone)]
pub struct JenkinsProvider(Rc<Known>);

struct Known {
    node: Node,
    name: String,
    url: String,
    version: String,
    registered: Option<[Cell<bool>; 2]>,
}

impl Known {
    fn new(
        scope: &dyn Construct,
        id: &str,
        class: &'static str,
        attrs: JenkinsProviderAttributes,
        registered: Option<[Cell<bool>; 2]>,
    ) -> Result<Self> {
        let version = attrs.version.filter(|v| !v.is_empty()).unwrap_or_else(|| "1".to_owned());
        let node = Node::new(scope, id, class)?;
        Ok(Self { node, name: attrs.provider_name, url: attrs.server_url, version, registered })
    }
}

impl JenkinsProvider {
    fn make(scope: &dyn Construct, id: &str, props: JenkinsProviderProps) -> Result<Self> {
        let attrs = JenkinsProviderAttributes {
            provider_name: props.provider_name,
            server_url: props.server_url,
            version: props.version,
        };
        let class = "aws-cdk-lib.aws_codepipeline_actions.JenkinsProvider";
        let provider = Self(Rc::new(Known::new(scope, id, class, attrs, Some(<[Cell<bool>; 2]>::default()))?));
        if props.for_build == Some(true) {
            provider.register(JenkinsActionType::Build)?;
        }
        if props.for_test == Some(true) {
            provider.register(JenkinsActionType::Test)?;
        }
        Ok(provider)
    }

    /// A server that is registered already.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_jenkins_provider_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: JenkinsProviderAttributes,
    ) -> Result<JenkinsProviderRef> {
        let class = "aws-cdk-lib.aws_codepipeline_actions.BaseJenkinsProvider";
        Ok(Rc::new(Self(Rc::new(Known::new(scope, id.as_ref(), class, attrs, None)?))))
    }
}

impl Construct for JenkinsProvider {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

impl IJenkinsProvider for JenkinsProvider {
    fn provider_name(&self) -> String {
        self.0.name.clone()
    }

    fn server_url(&self) -> String {
        self.0.url.clone()
    }

    fn version(&self) -> String {
        self.0.version.clone()
    }

    fn register(&self, kind: JenkinsActionType) -> Result<()> {
        let Some([builds, tests]) = &self.0.registered else { return Ok(()) };
        let (registered, id) = match kind {
            JenkinsActionType::Build => (builds, "JenkinsBuildProviderResource"),
            JenkinsActionType::Test => (tests, "JenkinsTestProviderResource"),
        };
        if registered.replace(true) {
            return Ok(());
        }
        let job = format!("{}/job/{{Config:ProjectName}}", self.0.url.strip_suffix('/').unwrap_or(&self.0.url));
        let project = CustomActionProperty {
            name: "ProjectName".to_owned(),
            required: true,
            key: Some(true),
            queryable: Some(true),
            ..Default::default()
        };
        let props = CustomActionRegistrationProps {
            category: kind.category(),
            artifact_bounds: BOUNDS,
            provider: self.0.name.clone(),
            version: Some(self.0.version.clone()),
            execution_url: Some(format!("{job}/{{ExternalExecutionId}}")),
            entity_url: Some(job),
            action_properties: Some(vec![project]),
        };
        CustomActionRegistration::new(self, id, props)?;
        Ok(())
    }
}

impl From<&JenkinsProvider> for JenkinsProviderRef {
    fn from(provider: &JenkinsProvider) -> Self {
        Rc::new(provider.clone())
    }
}

/// What Jenkins does; builds and tests are registered apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JenkinsActionType {
    /// Building.
    Build,
    /// Testing.
    Test,
}

impl JenkinsActionType {
    const fn category(self) -> ActionCategory {
        match self {
            Self::Build => ActionCategory::Build,
            Self::Test => ActionCategory::Test,
        }
    }
}

/// Properties of a [`JenkinsAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct JenkinsActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// What Jenkins gets, up to 5 artifacts. Default: nothing.
    pub inputs: Option<Vec<Artifact>>,
    /// What Jenkins makes, up to 5 artifacts. Default: nothing.
    pub outputs: Option<Vec<Artifact>>,
    /// The server.
    #[builder(into)]
    pub jenkins_provider: JenkinsProviderRef,
    /// The name of the project on the server.
    pub project_name: String,
    /// What Jenkins does.
    pub r#type: JenkinsActionType,
}

/// A build or test by Jenkins; clones are the same action.
#[derive(Clone)]
pub struct JenkinsAction {
    action: Action,
}

impl JenkinsAction {
    /// Makes an action.
    pub fn new(props: JenkinsActionProps) -> Self {
        Self { action: Action::new(Kind(props)) }
    }
}

action_class!(JenkinsAction);

struct Kind(JenkinsActionProps);

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        let props = &self.0;
        let provider = &props.jenkins_provider;
        ActionProperties {
            run_order: props.run_order,
            variables_namespace: props.variables_namespace.clone(),
            owner: Some("Custom".to_owned()),
            version: Some(provider.version()),
            inputs: props.inputs.clone().unwrap_or_default(),
            outputs: props.outputs.clone().unwrap_or_default(),
            ..ActionProperties::of(
                props.action_name.as_str(),
                props.r#type.category(),
                provider.provider_name(),
                BOUNDS,
            )
        }
    }

    fn bound(&self, _: &ActionBinding<'_>) -> Result<ActionConfig> {
        self.0.jenkins_provider.register(self.0.r#type)?;
        Ok(ActionConfig { configuration: Some(object! {"ProjectName" => self.0.project_name.as_str()}) })
    }
}
