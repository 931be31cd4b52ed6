//! The synthesizer.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use longshore_assembly as assembly;
use longshore_core::assets::{DockerImageAssetLocation, DockerImageAssetSource, FileAssetLocation, FileAssetSource};
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::stack::Stack;
use longshore_core::synthesis::SynthesisSession;
use longshore_core::synthesizers::{
    AssetManifestBuilder, RoleOptions, StackSynthesizer, file_location, image_location, qualifier_of, refuse_tokens,
    template_asset, tokens_to_placeholders,
};
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;

use super::default_staging_stack::Factory;
use super::{
    BootstrapRole, DefaultBootstrapRolesOptions, DefaultStagingStackOptions, DeploymentIdentities,
    ObtainStagingResourcesContext, StagingResourcesFactoryRef, StagingResourcesRef,
};
use crate::aws_s3::BucketEncryption;

/// Options of [`AppStagingSynthesizer::default_resources`].
#[derive(Clone, Default)]
pub struct DefaultResourcesOptions {
    /// Names the app among all that are deployed to an account: lower-case letters, digits and dashes, at most 20.
    pub app_id: String,
    /// How the bucket is encrypted. Default: as S3 does.
    pub staging_bucket_encryption: BucketEncryption,
    /// The name of the bucket. Default: made of the app's id, the account and the region.
    pub staging_bucket_name: Option<String>,
    /// The role that uploads files. Default: a new one.
    pub file_asset_publishing_role: Option<BootstrapRole>,
    /// The role that pushes images. Default: a new one.
    pub image_asset_publishing_role: Option<BootstrapRole>,
    /// How long files stay that are only needed during deployment. Default: 30 days.
    pub deploy_time_file_asset_lifetime: Option<Duration>,
    /// How many versions of each image stay. Default: 3.
    pub image_asset_version_count: Option<u32>,
    /// Whether bucket and repositories are deleted with all that is in them when their stack is. Default true.
    pub auto_delete_staging_assets: Option<bool>,
    /// What the staging stack's name starts with. Default `StagingStack`.
    pub staging_stack_name_prefix: Option<String>,
    /// Who deploys. Default: the roles of a usual bootstrap stack.
    pub deployment_identities: Option<DeploymentIdentities>,
    /// The qualifier of the bootstrap stack whose roles deploy. Default: from context, else `hnb659fds`.
    pub bootstrap_qualifier: Option<String>,
}

/// Options of [`AppStagingSynthesizer::custom_factory`].
#[derive(Clone)]
pub struct CustomFactoryOptions {
    /// Gives each stack its staging resources.
    pub factory: StagingResourcesFactoryRef,
    /// Whether stacks of one environment share what the factory gave the first of them. Default true.
    pub once_per_env: Option<bool>,
    /// Who deploys. Default: the roles of a usual bootstrap stack.
    pub deployment_identities: Option<DeploymentIdentities>,
    /// The qualifier of the bootstrap stack whose roles deploy. Default: from context, else `hnb659fds`.
    pub bootstrap_qualifier: Option<String>,
}

/// Options of [`AppStagingSynthesizer::custom_resources`].
#[derive(Clone)]
pub struct CustomResourcesOptions {
    /// The staging resources of all stacks.
    pub resources: StagingResourcesRef,
    /// Who deploys. Default: the roles of a usual bootstrap stack.
    pub deployment_identities: Option<DeploymentIdentities>,
    /// The qualifier of the bootstrap stack whose roles deploy. Default: from context, else `hnb659fds`.
    pub bootstrap_qualifier: Option<String>,
}

/// Publishes assets to staging resources of the app's own; may serve several stacks.
#[derive(Clone)]
pub struct AppStagingSynthesizer {
    props: Rc<Props>,
    bound: Rc<OnceCell<Bound>>,
}

struct Props {
    source: Source,
    once_per_env: bool,
    deployment_role: BootstrapRole,
    execution_role: BootstrapRole,
    lookup_role: Option<BootstrapRole>,
    qualifier: Option<String>,
}

/// Where staging resources come from.
enum Source {
    Factory(StagingResourcesFactoryRef),
    These(StagingResourcesRef),
}

/// What the synthesizer knows of the one stack that it serves.
struct Bound {
    stack: Stack,
    resources: StagingResourcesRef,
    manifest: AssetManifestBuilder,
    qualifier: String,
    deploy_role: Option<String>,
    execution_role: Option<String>,
    lookup_role: Option<String>,
    /// The stacks that must be there before assets are published.
    after: RefCell<Vec<Stack>>,
}

/// What the stacks of an app have in common; kept at the root of the tree.
#[derive(Default)]
struct Shared {
    by_environment: RefCell<HashMap<String, StagingResourcesRef>>,
    agnostic: RefCell<Vec<String>>,
    aware: RefCell<Vec<String>>,
}

impl AppStagingSynthesizer {
    /// The qualifier of a usual bootstrap stack.
    pub const DEFAULT_QUALIFIER: &'static str = "hnb659fds";
    /// The role that CloudFormation works with, of a usual bootstrap stack.
    pub const DEFAULT_CLOUDFORMATION_ROLE_ARN: &'static str = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-cfn-exec-role-${AWS::AccountId}-${AWS::Region}";
    /// The role that deploys, of a usual bootstrap stack.
    pub const DEFAULT_DEPLOY_ROLE_ARN: &'static str = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-deploy-role-${AWS::AccountId}-${AWS::Region}";
    /// The role that looks facts up, of a usual bootstrap stack.
    pub const DEFAULT_LOOKUP_ROLE_ARN: &'static str = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-lookup-role-${AWS::AccountId}-${AWS::Region}";

    /// A synthesizer with a [`DefaultStagingStack`](super::DefaultStagingStack) for each environment.
    ///
    /// # Errors
    /// When an option holds a token.
    pub fn default_resources(options: DefaultResourcesOptions) -> Result<Self> {
        for (name, value) in [
            ("appId", Some(&options.app_id)),
            ("stagingBucketName", options.staging_bucket_name.as_ref()),
            ("stagingStackNamePrefix", options.staging_stack_name_prefix.as_ref()),
            ("bootstrapQualifier", options.bootstrap_qualifier.as_ref()),
        ] {
            if let Some(value) = value {
                refuse_tokens(value, &format!("AppStagingSynthesizer property '{name}'"))?;
            }
        }
        let DefaultResourcesOptions { deployment_identities, bootstrap_qualifier, .. } = options.clone();
        let factory = Rc::new(Factory::new(DefaultStagingStackOptions {
            app_id: options.app_id,
            staging_bucket_encryption: options.staging_bucket_encryption,
            staging_bucket_name: options.staging_bucket_name,
            file_asset_publishing_role: options.file_asset_publishing_role,
            image_asset_publishing_role: options.image_asset_publishing_role,
            deploy_time_file_asset_lifetime: options.deploy_time_file_asset_lifetime,
            image_asset_version_count: options.image_asset_version_count,
            auto_delete_staging_assets: options.auto_delete_staging_assets,
            staging_stack_name_prefix: options.staging_stack_name_prefix,
        }));
        Self::make(Source::Factory(factory), true, deployment_identities, bootstrap_qualifier)
    }

    /// A synthesizer whose staging resources a factory of the user's makes.
    ///
    /// # Errors
    /// Never with this version's roles.
    pub fn custom_factory(options: CustomFactoryOptions) -> Result<Self> {
        let once_per_env = options.once_per_env.unwrap_or(true);
        let source = Source::Factory(options.factory);
        Self::make(source, once_per_env, options.deployment_identities, options.bootstrap_qualifier)
    }

    /// A synthesizer with the same staging resources for all stacks.
    ///
    /// # Errors
    /// Never with this version's roles.
    pub fn custom_resources(options: CustomResourcesOptions) -> Result<Self> {
        let source = Source::These(options.resources);
        Self::make(source, false, options.deployment_identities, options.bootstrap_qualifier)
    }

    fn make(
        source: Source,
        once_per_env: bool,
        identities: Option<DeploymentIdentities>,
        qualifier: Option<String>,
    ) -> Result<Self> {
        let usual = DeploymentIdentities::default_bootstrap_roles(DefaultBootstrapRolesOptions::default())?;
        let identities = identities.unwrap_or_else(|| usual.clone());
        let role = |given: Option<BootstrapRole>, usual: Option<BootstrapRole>| {
            given.or(usual).unwrap_or_else(BootstrapRole::cli_credentials)
        };
        let props = Props {
            source,
            once_per_env,
            deployment_role: role(identities.deployment_role(), usual.deployment_role()),
            execution_role: role(identities.cloud_formation_execution_role(), usual.cloud_formation_execution_role()),
            lookup_role: identities.lookup_role(),
            qualifier,
        };
        Ok(Self { props: Rc::new(props), bound: Rc::default() })
    }

    fn bound(&self) -> &Bound {
        self.bound.get().expect("invariant: a synthesizer is bound before it is used")
    }
}

impl Bound {
    fn depend_on(&self, stack: Option<&Stack>) -> Result<()> {
        let Some(stack) = stack else { return Ok(()) };
        self.stack.add_dependency_because(stack, "stack depends on the staging stack for staging resources")?;
        let mut after = self.after.borrow_mut();
        if !after.iter().any(|s| s.is_same(stack)) {
            after.push(stack.clone());
        }
        Ok(())
    }
}

fn role(arn: Option<&String>) -> RoleOptions {
    RoleOptions { arn: arn.map(|arn| tokens_to_placeholders(arn)), ..Default::default() }
}

/// Fails where stacks that know their environment and stacks that do not would share resources without knowing it.
fn check_environments(shared: &Shared, stack: &Stack) -> Result<()> {
    let agnostic = str_is_unresolved(stack.account()) || str_is_unresolved(stack.region());
    let list = if agnostic { &shared.agnostic } else { &shared.aware };
    list.borrow_mut().push(stack.node().path().to_owned());
    let (agnostic, aware) = (shared.agnostic.borrow(), shared.aware.borrow());
    if agnostic.is_empty() || aware.is_empty() {
        return Ok(());
    }
    Err(Error::at(
        stack,
        "MixedEnvironments",
        format!(
            "It is not safe to use AppStagingSynthesizer for both environment-agnostic and environment-aware stacks at the same time. Please either specify environments for all stacks or no stacks in the CDK App. At least these stacks with environment: {}. At least these stacks without environment: {}.",
            aware.join(", "),
            agnostic.join(", ")
        ),
    ))
}

impl StackSynthesizer for AppStagingSynthesizer {
    fn for_stack(&self) -> Rc<dyn StackSynthesizer> {
        Rc::new(Self { props: Rc::clone(&self.props), bound: Rc::default() })
    }

    fn bind(&self, stack: &Stack) -> Result<()> {
        let shared = stack.node().root_node().part_or_insert_with(Shared::default);
        check_environments(&shared, stack)?;
        let qualifier = qualifier_of(stack, self.props.qualifier.as_ref());
        let deploy_role = self.props.deployment_role.specialize(stack, &qualifier);
        let known = |value: &str, otherwise: &str| {
            if str_is_unresolved(value) { otherwise.to_owned() } else { value.to_owned() }
        };
        let context = ObtainStagingResourcesContext {
            environment_string: format!("{}-{}", known(stack.account(), "ACCOUNT"), known(stack.region(), "REGION")),
            deploy_role_arn: deploy_role.arn_for_cloud_formation(),
            qualifier: qualifier.clone(),
        };
        let resources = match &self.props.source {
            Source::These(resources) => Rc::clone(resources),
            Source::Factory(factory) if !self.props.once_per_env => {
                factory.obtain_staging_resources(stack, &context)?
            }
            Source::Factory(factory) => {
                let known = shared.by_environment.borrow().get(&context.environment_string).cloned();
                match known {
                    Some(resources) => resources,
                    None => {
                        let made = factory.obtain_staging_resources(stack, &context)?;
                        let mut all = shared.by_environment.borrow_mut();
                        all.insert(context.environment_string.clone(), Rc::clone(&made));
                        made
                    }
                }
            }
        };
        let arn = |role: &BootstrapRole| role.specialize(stack, &qualifier).arn_for_cloud_assembly();
        let bound = Bound {
            stack: stack.clone(),
            resources,
            manifest: AssetManifestBuilder::default(),
            deploy_role: deploy_role.arn_for_cloud_assembly(),
            execution_role: arn(&self.props.execution_role),
            lookup_role: self.props.lookup_role.as_ref().and_then(arn),
            qualifier,
            after: RefCell::default(),
        };
        self.bound.get_or_init(|| bound);
        Ok(())
    }

    fn add_file_asset(&self, asset: FileAssetSource) -> Result<FileAssetLocation> {
        let b = self.bound();
        let place = b.resources.add_file(&asset)?;
        let bucket = tokens_to_placeholders(&place.bucket_name);
        let prefix = place.prefix.as_deref().unwrap_or_default();
        let to = b.manifest.add_file(&b.stack, &asset, &bucket, prefix, &role(place.assume_role_arn.as_ref()))?;
        b.depend_on(place.dependency_stack.as_ref())?;
        Ok(file_location(&b.stack, &to))
    }

    fn add_docker_image_asset(&self, asset: DockerImageAssetSource) -> Result<DockerImageAssetLocation> {
        let b = self.bound();
        let place = b.resources.add_docker_image(&asset)?;
        let repository = tokens_to_placeholders(&place.repo_name);
        let to = b.manifest.add_image(&b.stack, &asset, &repository, "", &role(place.assume_role_arn.as_ref()))?;
        b.depend_on(place.dependency_stack.as_ref())?;
        Ok(image_location(&b.stack, &to))
    }

    fn synthesize(&self, session: &SynthesisSession) -> Result<()> {
        let b = self.bound();
        let template = self.add_file_asset(template_asset(&b.stack, session)?)?;
        let after: Vec<String> = b.after.borrow().iter().map(|s| s.artifact_id().to_owned()).collect();
        let assets = b.manifest.emit(&b.stack, session, None, None, &after)?;
        let lookup_role = b.lookup_role.clone().map(|arn| assembly::BootstrapRole { arn, ..Default::default() });
        session.add_stack(
            &b.stack,
            assembly::StackProperties {
                assume_role_arn: b.deploy_role.clone(),
                cloud_formation_execution_role_arn: b.execution_role.clone(),
                stack_template_asset_object_url: Some(template.s3_object_url_with_placeholders),
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
}
