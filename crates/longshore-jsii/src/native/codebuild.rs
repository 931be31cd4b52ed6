//! CodeBuild: images that the client implements.

use longshore::aws_codebuild::{
    BuildEnvironment, BuildSpec, ComputeType, IBuildImage, IProject, ImagePullPrincipalType,
};
use longshore::aws_ecr::RepositoryRef;
use longshore::aws_secretsmanager::SecretRef;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use serde_json::{Map, Value as Json, json};

use crate::guest::Guest;
use crate::wire::ToWire as _;

/// An image that the client's class describes.
pub(crate) struct BuildImage(pub(crate) Guest);

impl IBuildImage for BuildImage {
    fn type_(&self) -> String {
        self.0.or_defer(self.0.get("type"))
    }

    fn image_id(&self) -> String {
        self.0.or_defer(self.0.get("imageId"))
    }

    fn default_compute_type(&self) -> ComputeType {
        self.0.get("defaultComputeType").unwrap_or_else(|e| {
            self.0.kernel().defer(e);
            ComputeType::Small
        })
    }

    fn image_pull_principal_type(&self) -> Option<ImagePullPrincipalType> {
        self.optional("imagePullPrincipalType")
    }

    fn secrets_manager_credentials(&self) -> Option<SecretRef> {
        self.optional("secretsManagerCredentials")
    }

    fn repository(&self) -> Option<RepositoryRef> {
        self.optional("repository")
    }

    fn validate(&self, build_environment: &BuildEnvironment) -> Vec<String> {
        let environment = build_environment.clone().wire(self.0.kernel());
        self.0.or_defer(environment.and_then(|e| self.0.call("validate", &[e])))
    }

    fn run_script_buildspec(&self, entrypoint: &str) -> BuildSpec {
        self.0.call("runScriptBuildspec", &[json!(entrypoint)]).unwrap_or_else(|e| {
            self.0.kernel().defer(e);
            BuildSpec::from_object(longshore_core::value::Object::new())
        })
    }

    fn bind(&self, scope: &dyn Construct, project: &dyn IProject) -> Result<()> {
        if !self.0.has("bind") {
            return Ok(());
        }
        let k = self.0.kernel();
        let project = super::bases::project(k, project)?;
        let options = k.structure("aws-cdk-lib.aws_codebuild.BuildImageBindOptions", Map::new());
        self.0.call::<Json>("bind", &[k.construct(scope.node()), project, options]).map(|_| ())
    }
}

impl BuildImage {
    fn optional<T: crate::wire::FromWire>(&self, property: &str) -> Option<T> {
        match self.0.has(property) {
            true => self.0.or_defer(self.0.get(property)),
            false => None,
        }
    }
}
