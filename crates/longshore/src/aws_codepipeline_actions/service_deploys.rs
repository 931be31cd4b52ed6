//! Deployments to Elastic Beanstalk, Service Catalog and Alexa.

use bon::Builder;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::secret_value::SecretValue;

use super::action::{DEPLOY_BOUNDS, action_class, action_props, common_properties};
use crate::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBinding, ActionCategory, ActionConfig, ActionKind, ActionProperties, Artifact,
    ArtifactPath,
};
use crate::aws_iam::ManagedPolicy;

action_props! {
    /// Properties of an [`ElasticBeanstalkDeployAction`].
    pub struct ElasticBeanstalkDeployActionProps {
        /// What is deployed.
        pub input: Artifact,
        /// The name of the application.
        pub application_name: String,
        /// The name of the environment.
        pub environment_name: String,
    }
}

action_props! {
    /// Properties of a [`ServiceCatalogDeployActionBeta1`].
    pub struct ServiceCatalogDeployActionBeta1Props {
        /// The template.
        pub template_path: ArtifactPath,
        /// The name of the new version of the product.
        pub product_version_name: String,
        /// What the new version is. Default: nothing is said.
        pub product_version_description: Option<String>,
        /// The id of the product.
        pub product_id: String,
    }
}

/// Properties of an [`AlexaSkillDeployAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct AlexaSkillDeployActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The client id of the developer's console.
    pub client_id: String,
    /// The client secret of the developer's console.
    pub client_secret: SecretValue,
    /// The token that gets new tokens.
    pub refresh_token: SecretValue,
    /// The id of the skill.
    pub skill_id: String,
    /// The voice model and the manifest of the skill.
    pub input: Artifact,
    /// What replaces parts of the manifest. Default: nothing.
    pub parameter_overrides_artifact: Option<Artifact>,
}

macro_rules! deploy_class {
    ($(#[$m:meta])* $Class:ident, $Props:ident) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Class {
            action: Action,
        }

        impl $Class {
            /// Makes an action.
            pub fn new(props: $Props) -> Self {
                Self { action: Action::new(props) }
            }
        }

        action_class!($Class);
    };
}

deploy_class! {
    /// A deployment to Elastic Beanstalk; clones are the same action.
    ElasticBeanstalkDeployAction, ElasticBeanstalkDeployActionProps
}

deploy_class! {
    /// A new version of a product of Service Catalog; clones are the same action.
    ServiceCatalogDeployActionBeta1, ServiceCatalogDeployActionBeta1Props
}

deploy_class! {
    /// A deployment of a skill to Alexa; clones are the same action.
    AlexaSkillDeployAction, AlexaSkillDeployActionProps
}

impl ActionKind for ElasticBeanstalkDeployActionProps {
    fn provided_action_properties(&self) -> ActionProperties {
        ActionProperties {
            inputs: vec![self.input.clone()],
            ..common_properties!(self, Deploy, "ElasticBeanstalk", DEPLOY_BOUNDS)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { options, .. } = *binding;
        let policy = ManagedPolicy::from_aws_managed_policy_name("AdministratorAccess-AWSElasticBeanstalk");
        options.role.add_managed_policy(policy);
        options.bucket.grant_read(&options.role, "*")?;
        Ok(ActionConfig {
            configuration: Some(object! {
                "ApplicationName" => self.application_name.as_str(),
                "EnvironmentName" => self.environment_name.as_str(),
            }),
        })
    }
}

impl ActionKind for ServiceCatalogDeployActionBeta1Props {
    fn provided_action_properties(&self) -> ActionProperties {
        ActionProperties {
            inputs: vec![self.template_path.artifact.clone()],
            ..common_properties!(self, Deploy, "ServiceCatalog", DEPLOY_BOUNDS)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { options, .. } = *binding;
        let policy = ManagedPolicy::from_aws_managed_policy_name("AWSServiceCatalogAdminFullAccess");
        options.role.add_managed_policy(policy);
        options.bucket.grant_read(&options.role, "*")?;
        Ok(ActionConfig {
            configuration: Some(object! {
                "TemplateFilePath" => self.template_path.file_name.as_str(),
                "ProductVersionName" => self.product_version_name.as_str(),
                "ProductVersionDescription" => self.product_version_description.clone(),
                "ProductType" => "CLOUD_FORMATION_TEMPLATE",
                "ProductId" => self.product_id.as_str(),
            }),
        })
    }
}

impl ActionKind for AlexaSkillDeployActionProps {
    fn provided_action_properties(&self) -> ActionProperties {
        let bounds = ActionArtifactBounds { min_inputs: 1, max_inputs: 2, min_outputs: 0, max_outputs: 0 };
        let inputs = std::iter::once(&self.input).chain(&self.parameter_overrides_artifact);
        ActionProperties {
            run_order: self.run_order,
            variables_namespace: self.variables_namespace.clone(),
            owner: Some("ThirdParty".to_owned()),
            inputs: inputs.cloned().collect(),
            ..ActionProperties::of(self.action_name.as_str(), ActionCategory::Deploy, "AlexaSkillsKit", bounds)
        }
    }

    fn bound(&self, _: &ActionBinding<'_>) -> Result<ActionConfig> {
        Ok(ActionConfig {
            configuration: Some(object! {
                "ClientId" => self.client_id.as_str(),
                "ClientSecret" => self.client_secret.unsafe_unwrap(),
                "RefreshToken" => self.refresh_token.unsafe_unwrap(),
                "SkillId" => self.skill_id.as_str(),
            }),
        })
    }
}
