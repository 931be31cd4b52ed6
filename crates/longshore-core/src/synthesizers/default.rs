//! The synthesizer for environments bootstrapped in the usual way.

use std::cell::OnceCell;
use std::rc::Rc;

use bon::Builder;
use indexmap::IndexMap;
use longshore_assembly as assembly;

use super::{
    AssetManifestBuilder, RoleOptions, StackSynthesizer, add_bootstrap_version_rule, file_location, image_location,
    not_bound, qualifier_of, require_no_token, specialized, template_asset,
};
use crate::assets::{DockerImageAssetLocation, DockerImageAssetSource, FileAssetLocation, FileAssetSource};
use crate::construct::Construct as _;
use crate::error::Result;
use crate::stack::Stack;
use crate::synthesis::SynthesisSession;
use crate::value::Object;
use crate::{bail, object};

/// The bootstrap version that publishing needs.
const MIN_BOOTSTRAP_VERSION: u32 = 6;
/// The bootstrap version whose roles can be assumed with session tags.
const MIN_SESSION_TAGS_VERSION: u32 = 22;
/// The bootstrap version that has a lookup role.
const MIN_LOOKUP_ROLE_VERSION: u32 = 8;

/// Properties of a [`DefaultStackSynthesizer`]; names and ARNs may hold `${Qualifier}` and `${AWS::…}` placeholders.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct DefaultStackSynthesizerProps {
    /// The bucket for file assets.
    pub file_assets_bucket_name: Option<String>,
    /// What object keys start with. Default: nothing.
    pub bucket_prefix: Option<String>,
    /// The repository for image assets.
    pub image_assets_repository_name: Option<String>,
    /// What image tags start with. Default: nothing.
    pub docker_tag_prefix: Option<String>,
    /// The role that uploads files; empty for none.
    pub file_asset_publishing_role_arn: Option<String>,
    /// The external id for assuming it.
    pub file_asset_publishing_external_id: Option<String>,
    /// Further options for assuming it, such as session tags.
    pub file_asset_publishing_role_additional_options: Option<Object>,
    /// The role that pushes images; empty for none.
    pub image_asset_publishing_role_arn: Option<String>,
    /// The external id for assuming it.
    pub image_asset_publishing_external_id: Option<String>,
    /// Further options for assuming it, such as session tags.
    pub image_asset_publishing_role_additional_options: Option<Object>,
    /// The role that deploys; empty for none.
    pub deploy_role_arn: Option<String>,
    /// The external id for assuming it.
    pub deploy_role_external_id: Option<String>,
    /// Further options for assuming it, such as session tags.
    pub deploy_role_additional_options: Option<Object>,
    /// The role that CloudFormation works with; empty for none.
    pub cloud_formation_execution_role: Option<String>,
    /// The role that looks facts up; empty for none.
    pub lookup_role_arn: Option<String>,
    /// The external id for assuming it.
    pub lookup_role_external_id: Option<String>,
    /// Further options for assuming it, such as session tags.
    pub lookup_role_additional_options: Option<Object>,
    /// Whether the lookup role is used for reading stacks too. Default true.
    pub use_lookup_role_for_stack_operations: Option<bool>,
    /// The qualifier of the bootstrap stack. Default: from context, else `hnb659fds`.
    pub qualifier: Option<String>,
    /// Whether the template refuses a bootstrap stack that is too old. Default true.
    pub generate_bootstrap_version_rule: Option<bool>,
    /// The SSM parameter that holds the bootstrap version.
    pub bootstrap_stack_version_ssm_parameter: Option<String>,
}

/// Publishes to the bootstrap bucket and repository and deploys with the bootstrap roles.
#[derive(Default)]
pub struct DefaultStackSynthesizer {
    props: DefaultStackSynthesizerProps,
    bound: OnceCell<Bound>,
    manifest: AssetManifestBuilder,
}

/// The properties with everything filled in for one stack.
struct Bound {
    stack: Stack,
    qualifier: String,
    bucket: String,
    bucket_prefix: String,
    repository: String,
    tag_prefix: String,
    file_role: RoleOptions,
    image_role: RoleOptions,
    deploy_role: String,
    execution_role: String,
    lookup_role: String,
    ssm_parameter: String,
}

impl DefaultStackSynthesizer {
    /// Creates a synthesizer, which may serve several stacks.
    pub fn new(props: DefaultStackSynthesizerProps) -> Self {
        Self { props, ..Default::default() }
    }

    /// Builds a synthesizer from single properties.
    pub fn props() -> DefaultStackSynthesizerPropsBuilder {
        DefaultStackSynthesizerProps::builder()
    }

    fn bound(&self) -> Result<&Bound> {
        self.bound.get().ok_or_else(not_bound)
    }
}

fn json(options: &Option<Object>) -> Option<IndexMap<String, serde_json::Value>> {
    options.as_ref().map(|o| o.iter().map(|(k, v)| (k.clone(), v.into())).collect())
}

impl DefaultStackSynthesizer {
    /// Checks the properties, which a stack's synthesis does as well.
    ///
    /// # Errors
    /// When one that is used before deployment holds a token.
    pub fn check(&self) -> Result<()> {
        let p = &self.props;
        require_no_token(
            "DefaultStackSynthesizer",
            "DefaultSynthesizerTokenInProperty",
            &[
                ("fileAssetsBucketName", &p.file_assets_bucket_name),
                ("imageAssetsRepositoryName", &p.image_assets_repository_name),
                ("deployRoleArn", &p.deploy_role_arn),
                ("fileAssetPublishingRoleArn", &p.file_asset_publishing_role_arn),
                ("imageAssetPublishingRoleArn", &p.image_asset_publishing_role_arn),
                ("cloudFormationExecutionRole", &p.cloud_formation_execution_role),
                ("qualifier", &p.qualifier),
                ("bucketPrefix", &p.bucket_prefix),
                ("dockerTagPrefix", &p.docker_tag_prefix),
            ],
        )
    }
}

impl StackSynthesizer for DefaultStackSynthesizer {
    fn as_any(&self) -> Option<&dyn std::any::Any> {
        Some(self)
    }

    // Differs(cdk): shared-synthesizer. Stacks that share a synthesizer have asset manifests of their own; the CDK mixes the
    // sources of equal assets, whose paths may then be those of another assembly.
    fn for_stack(&self) -> Rc<dyn StackSynthesizer> {
        Rc::new(Self::new(self.props.clone()))
    }

    fn bind(&self, stack: &Stack) -> Result<()> {
        let p = &self.props;
        self.check().map_err(|e| e.with_path(stack.node().path()))?;
        let qualifier = qualifier_of(stack, p.qualifier.as_ref());
        let special =
            |given: &Option<String>, default: &str| specialized(stack, given.as_deref().unwrap_or(default), &qualifier);
        let role_name = |name: &str| {
            format!(
                "arn:${{AWS::Partition}}:iam::${{AWS::AccountId}}:role/cdk-${{Qualifier}}-{name}-${{AWS::AccountId}}-${{AWS::Region}}"
            )
        };
        // An empty ARN means no role; the manifest says so of the two roles of the deployment.
        let named = |given: &Option<String>, name: &str| special(given, &role_name(name));
        let role = |given: &Option<String>, name: &str| Some(named(given, name)).filter(|a| !a.is_empty());
        let bound = Bound {
            stack: stack.clone(),
            bucket: special(&p.file_assets_bucket_name, "cdk-${Qualifier}-assets-${AWS::AccountId}-${AWS::Region}"),
            bucket_prefix: special(&p.bucket_prefix, ""),
            repository: special(
                &p.image_assets_repository_name,
                "cdk-${Qualifier}-container-assets-${AWS::AccountId}-${AWS::Region}",
            ),
            tag_prefix: special(&p.docker_tag_prefix, ""),
            file_role: RoleOptions {
                arn: role(&p.file_asset_publishing_role_arn, "file-publishing-role"),
                external_id: p.file_asset_publishing_external_id.clone(),
                additional_options: json(&p.file_asset_publishing_role_additional_options),
            },
            image_role: RoleOptions {
                arn: role(&p.image_asset_publishing_role_arn, "image-publishing-role"),
                external_id: p.image_asset_publishing_external_id.clone(),
                additional_options: json(&p.image_asset_publishing_role_additional_options),
            },
            deploy_role: named(&p.deploy_role_arn, "deploy-role"),
            execution_role: named(&p.cloud_formation_execution_role, "cfn-exec-role"),
            lookup_role: named(&p.lookup_role_arn, "lookup-role"),
            ssm_parameter: special(&p.bootstrap_stack_version_ssm_parameter, "/cdk-bootstrap/${Qualifier}/version"),
            qualifier,
        };
        if self.bound.set(bound).is_err() {
            bail!(
                stack,
                "StackSynthesizerOneStackCreate",
                "A StackSynthesizer can only be used for one Stack: create a new instance to use with a different Stack"
            );
        }
        Ok(())
    }

    fn add_file_asset(&self, asset: FileAssetSource) -> Result<FileAssetLocation> {
        let b = self.bound()?;
        let to = self.manifest.add_file(&b.stack, &asset, &b.bucket, &b.bucket_prefix, &b.file_role)?;
        Ok(file_location(&b.stack, &to))
    }

    fn add_docker_image_asset(&self, asset: DockerImageAssetSource) -> Result<DockerImageAssetLocation> {
        let b = self.bound()?;
        let to = self.manifest.add_image(&b.stack, &asset, &b.repository, &b.tag_prefix, &b.image_role)?;
        Ok(image_location(&b.stack, &to))
    }

    fn synthesize(&self, session: &SynthesisSession) -> Result<()> {
        let b = self.bound()?;
        let p = &self.props;
        let version = |roles: &[&Option<Object>], otherwise: u32| {
            let tags = roles.iter().any(|o| o.as_ref().is_some_and(|o| o.contains_key("Tags")));
            if tags { MIN_SESSION_TAGS_VERSION } else { otherwise }
        };
        let for_stack = version(&[&p.deploy_role_additional_options], MIN_BOOTSTRAP_VERSION);
        let publishing =
            [&p.file_asset_publishing_role_additional_options, &p.image_asset_publishing_role_additional_options];
        let for_assets = version(&publishing, MIN_BOOTSTRAP_VERSION);
        let for_lookup = version(&[&p.lookup_role_additional_options], MIN_LOOKUP_ROLE_VERSION);
        if self.props.generate_bootstrap_version_rule.unwrap_or(true) {
            add_bootstrap_version_rule(&b.stack, for_stack, &b.ssm_parameter)?;
        }
        let template = self.add_file_asset(template_asset(&b.stack, session)?)?;
        let assets = self.manifest.emit(&b.stack, session, Some(for_assets), Some(&b.ssm_parameter), &[])?;
        let is_used = !b.lookup_role.is_empty() && p.use_lookup_role_for_stack_operations.unwrap_or(true);
        let lookup_role = is_used.then(|| assembly::BootstrapRole {
            arn: b.lookup_role.clone(),
            assume_role_external_id: p.lookup_role_external_id.clone(),
            assume_role_additional_options: json(&p.lookup_role_additional_options),
            requires_bootstrap_stack_version: Some(for_lookup),
            bootstrap_stack_version_ssm_parameter: Some(b.ssm_parameter.clone()),
            ..Default::default()
        });
        session.add_stack(
            &b.stack,
            assembly::StackProperties {
                assume_role_arn: Some(b.deploy_role.clone()),
                assume_role_external_id: self.props.deploy_role_external_id.clone(),
                assume_role_additional_options: json(&self.props.deploy_role_additional_options),
                cloud_formation_execution_role_arn: Some(b.execution_role.clone()),
                stack_template_asset_object_url: Some(template.s3_object_url_with_placeholders),
                requires_bootstrap_stack_version: Some(for_stack),
                bootstrap_stack_version_ssm_parameter: Some(b.ssm_parameter.clone()),
                additional_dependencies: Some(vec![assets.clone()]),
                lookup_role,
                ..Default::default()
            },
            &[assets],
        )
    }

    fn bootstrap_qualifier(&self) -> Option<String> {
        self.bound.get().map(|b| b.qualifier.clone())
    }

    fn cloud_formation_execution_role_arn(&self) -> Option<String> {
        self.bound.get().map(|b| b.execution_role.clone())
    }

    fn deploy_role_arn(&self) -> Option<String> {
        self.bound.get().map(|b| b.deploy_role.clone())
    }

    fn lookup_role_arn(&self) -> Option<String> {
        self.bound.get().map(|b| b.lookup_role.clone())
    }

    fn lookup_options(&self) -> Object {
        object! {
            "lookupRoleArn" => self.lookup_role_arn(),
            "lookupRoleExternalId" => self.props.lookup_role_external_id.clone(),
            "assumeRoleAdditionalOptions" => self.props.lookup_role_additional_options.clone(),
        }
    }
}
