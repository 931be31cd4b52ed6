//! The staging stack that comes with the synthesizer.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::assets::{DockerImageAssetLocation, DockerImageAssetSource, FileAssetLocation, FileAssetSource};
use longshore_core::bail;
use longshore_core::cfn_resource::RemovalPolicy;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::{Error, Result};
use longshore_core::permissions_boundary::PermissionsBoundary;
use longshore_core::stack::{Environment, Stack, StackProps};
use longshore_core::synthesis::SynthesisSession;
use longshore_core::synthesizers::{BootstraplessSynthesizer, StackSynthesizer};
use longshore_core::units::Duration;
use longshore_core::value::Value;

use super::{
    BootstrapRole, FileStagingLocation, IStagingResources, IStagingResourcesFactory, ImageStagingLocation,
    ObtainStagingResourcesContext, StagingResourcesFactoryRef, StagingResourcesRef,
};
use crate::aws_ecr::{LifecycleRule as ImageRule, Repository, TagMutability};
use crate::aws_iam::IResourceWithPolicy as _;
use crate::aws_iam::{AccountPrincipal, ArnPrincipal, FromRoleArnOptions, PolicyStatement, Role, RoleRef};
use crate::aws_kms::{Key, KeyRef};
use crate::aws_s3::{Bucket, BucketEncryption, BucketProps, IBucket as _, LifecycleRule};
use crate::custom_resources::INLINE_CUSTOM_RESOURCE_CONTEXT;

/// What the keys of files start with that are only needed during deployment.
pub const DEPLOY_TIME_PREFIX: &str = "deploy-time/";

/// What CloudFormation takes without a bucket for templates, in bytes.
// Source: CloudFormation quotas, "Template body size in a request".
const MAX_TEMPLATE_SIZE: usize = 51_200;

/// Options of [`DefaultStagingStack::factory`].
#[derive(Clone, Default)]
pub struct DefaultStagingStackOptions {
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
    /// What the stack's name starts with. Default `StagingStack`.
    pub staging_stack_name_prefix: Option<String>,
}

/// Properties of a [`DefaultStagingStack`].
#[derive(Clone, Default)]
pub struct DefaultStagingStackProps {
    /// Names the app among all that are deployed to an account: lower-case letters, digits and dashes, at most 20.
    pub app_id: String,
    /// The qualifier of the bootstrap stack, for placeholders in the ARNs of roles.
    pub qualifier: String,
    /// The role that deploys, which may read from the bucket. Default: nobody more may.
    pub deploy_role_arn: Option<String>,
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
    /// What the name of stacks starts with that a factory makes.
    pub staging_stack_name_prefix: Option<String>,
    /// Account and region.
    pub env: Environment,
    /// The CloudFormation name. Default: made of the path.
    pub stack_name: Option<String>,
    /// Tags of the stack itself.
    pub tags: IndexMap<String, String>,
    /// Whether CloudFormation refuses to delete the stack. Default false.
    pub termination_protection: Option<bool>,
    /// The policy that bounds the permissions of all roles in the stack.
    pub permissions_boundary: Option<PermissionsBoundary>,
}

/// A stack with a bucket for files, a repository for each image and the roles that publish; clones are the same stack.
///
/// The bucket is made for the first file, which is a template at the latest, repositories for the first image of their name.
// Differs(cdk): staging-stack-size. The library fails when a staging stack's template is larger than 51,200 bytes, with some
// 38 images; here the images that do not fit go to further stacks, and what comes close to the limit is printed on one line.
#[derive(Clone)]
pub struct DefaultStagingStack(Rc<Inner>);

struct Inner {
    stack: Stack,
    id: String,
    /// 1 for the staging stack itself, more for those that have the images it has no room for.
    part: usize,
    props: DefaultStagingStackProps,
    file_role: OnceCell<PublishingRole>,
    image_role: OnceCell<PublishingRole>,
    bucket: OnceCell<Bucket>,
    repositories: RefCell<IndexMap<String, Repository>>,
    size: Cell<usize>,
    next: OnceCell<DefaultStagingStack>,
}

/// A role that publishes: as a grantee, and by its name in the asset manifest.
struct PublishingRole {
    role: Option<RoleRef>,
    manifest_arn: Option<String>,
}

/// Makes staging stacks.
pub(super) struct Factory(DefaultStagingStackOptions);

impl Factory {
    pub(super) fn new(options: DefaultStagingStackOptions) -> Self {
        let app_id: String = options
            .app_id
            .to_lowercase()
            .chars()
            .map(|c| if c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' { c } else { '-' })
            .take(20)
            .collect();
        Self(DefaultStagingStackOptions { app_id, ..options })
    }
}

impl IStagingResourcesFactory for Factory {
    fn obtain_staging_resources(
        &self,
        stack: &Stack,
        context: &ObtainStagingResourcesContext,
    ) -> Result<StagingResourcesRef> {
        let options = &self.0;
        // Tells in the tree that the stack's assets are somewhere else.
        let marker = format!("UsingAppStagingSynthesizer/{}", stack.stack_name());
        Node::new(stack, &marker, "@aws-cdk/app-staging-synthesizer-alpha.UsingAppStagingSynthesizer")?;
        let prefix = options.staging_stack_name_prefix.as_deref().unwrap_or("StagingStack");
        let stack_name = format!("{prefix}-{}", options.app_id);
        let id = format!("{stack_name}-{}", context.environment_string);
        let staging = DefaultStagingStack::new(
            &stack.node().root_node(),
            id,
            DefaultStagingStackProps {
                app_id: options.app_id.clone(),
                qualifier: context.qualifier.clone(),
                deploy_role_arn: context.deploy_role_arn.clone(),
                staging_bucket_encryption: options.staging_bucket_encryption,
                staging_bucket_name: options.staging_bucket_name.clone(),
                file_asset_publishing_role: options.file_asset_publishing_role.clone(),
                image_asset_publishing_role: options.image_asset_publishing_role.clone(),
                deploy_time_file_asset_lifetime: options.deploy_time_file_asset_lifetime,
                image_asset_version_count: options.image_asset_version_count,
                auto_delete_staging_assets: options.auto_delete_staging_assets,
                staging_stack_name_prefix: options.staging_stack_name_prefix.clone(),
                env: Environment::new(stack.account(), stack.region()),
                stack_name: Some(stack_name),
                ..Default::default()
            },
        )?;
        Ok(Rc::new(staging))
    }
}

impl DefaultStagingStack {
    /// Gives each environment a staging stack.
    pub fn factory(options: DefaultStagingStackOptions) -> StagingResourcesFactoryRef {
        Rc::new(Factory::new(options))
    }

    /// Adds a staging stack to an app.
    ///
    /// # Errors
    /// When the app's id is not valid, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: DefaultStagingStackProps) -> Result<Self> {
        let id = id.as_ref();
        all_or_nothing(scope, id, || Self::make(scope, id, props, 1))
    }

    fn make(scope: &dyn Construct, id: &str, props: DefaultStagingStackProps, part: usize) -> Result<Self> {
        let stack = Stack::with_props(
            scope,
            id,
            StackProps {
                env: props.env.clone(),
                stack_name: props.stack_name.clone(),
                description: Some(format!(
                    "This stack includes resources needed to deploy the AWS CDK app {} into this environment",
                    props.app_id
                )),
                tags: props.tags.clone(),
                termination_protection: props.termination_protection,
                permissions_boundary: props.permissions_boundary.clone(),
                synthesizer: Some(Rc::new(StagingSynthesizer::default())),
                analytics_reporting: Some(false),
                ..Default::default()
            },
        )?;
        // Every byte counts, and there is no bucket yet for the code of functions.
        stack.node().set_context("aws:cdk:enable-path-metadata", false)?;
        stack.node().set_context(INLINE_CUSTOM_RESOURCE_CONTEXT, true)?;
        check_app_id(&stack, &props.app_id)?;
        let specialized = |role: &Option<BootstrapRole>| role.as_ref().map(|r| r.specialize(&stack, &props.qualifier));
        let props = DefaultStagingStackProps {
            file_asset_publishing_role: specialized(&props.file_asset_publishing_role),
            image_asset_publishing_role: specialized(&props.image_asset_publishing_role),
            ..props
        };
        let inner = Inner {
            stack,
            id: id.to_owned(),
            part,
            file_role: OnceCell::new(),
            image_role: OnceCell::new(),
            bucket: OnceCell::new(),
            repositories: RefCell::default(),
            size: Cell::new(smallest_size(&props, part)),
            next: OnceCell::new(),
            props,
        };
        Ok(Self(Rc::new(inner)))
    }

    /// The stack.
    pub fn stack(&self) -> &Stack {
        &self.0.stack
    }

    /// The stack to be deployed before those whose assets are here.
    pub fn dependency_stack(&self) -> Stack {
        self.0.stack.clone()
    }

    /// The bucket for files, once there is one.
    pub fn staging_bucket(&self) -> Option<Bucket> {
        self.0.bucket.get().cloned()
    }

    /// The repositories by the names of their images, with those in further stacks.
    pub fn staging_repos(&self) -> IndexMap<String, Repository> {
        let mut all = self.0.repositories.borrow().clone();
        if let Some(next) = self.0.next.get() {
            all.extend(next.staging_repos());
        }
        all
    }

    fn auto_delete(&self) -> bool {
        self.0.props.auto_delete_staging_assets.unwrap_or(true)
    }

    fn publishing_role(&self, id: &str, provided: Option<&BootstrapRole>, name: &str) -> Result<PublishingRole> {
        let stack = &self.0.stack;
        if let Some(provided) = provided {
            let role = match provided.arn_for_cloud_formation() {
                Some(arn) => Some(Role::from_role_arn(stack, id, arn, FromRoleArnOptions::default())?),
                None => None,
            };
            return Ok(PublishingRole { role, manifest_arn: provided.arn_for_cloud_assembly() });
        }
        let more = if self.0.part == 1 { String::new() } else { format!("{}-", self.0.part) };
        let role_name = format!("cdk-{}-{name}-role-{more}{}", self.0.props.app_id, stack.region());
        let role = Role::builder(stack, id)
            .role_name(role_name.as_str())
            .assumed_by(AccountPrincipal::new(stack.account()))
            .build()?;
        let manifest_arn = stack.format_arn(ArnComponents {
            partition: Some("${AWS::Partition}".into()),
            region: Some(String::new()),
            service: "iam".into(),
            resource: "role".into(),
            resource_name: Some(role_name),
            arn_format: ArnFormat::SlashResourceName,
            ..Default::default()
        })?;
        Ok(PublishingRole { role: Some(RoleRef::from(&role)), manifest_arn: Some(manifest_arn) })
    }

    fn file_role(&self) -> Result<&PublishingRole> {
        if let Some(role) = self.0.file_role.get() {
            return Ok(role);
        }
        let provided = self.0.props.file_asset_publishing_role.as_ref();
        let role = self.publishing_role("CdkFileRole", provided, "file")?;
        Ok(self.0.file_role.get_or_init(|| role))
    }

    fn image_role(&self) -> Result<&PublishingRole> {
        if let Some(role) = self.0.image_role.get() {
            return Ok(role);
        }
        let provided = self.0.props.image_asset_publishing_role.as_ref();
        let role = self.publishing_role("CdkImageRole", provided, "image")?;
        Ok(self.0.image_role.get_or_init(|| role))
    }

    /// The name of the bucket, which is made when it is first needed.
    // Quirk(cdk): untagged-staging-bucket. A bucket that no file needs but a template is made when tags are settled, so it has
    // neither the app's nor the one by which its objects are deleted.
    fn bucket_name(&self) -> Result<String> {
        let (stack, props) = (&self.0.stack, &self.0.props);
        let name = props
            .staging_bucket_name
            .clone()
            .unwrap_or_else(|| format!("cdk-{}-staging-{}-{}", props.app_id, stack.account(), stack.region()));
        if self.0.bucket.get().is_some() {
            return Ok(name);
        }
        let role = self.file_role()?;
        let key = match props.staging_bucket_encryption {
            BucketEncryption::Kms => Some(KeyRef::from(
                &Key::builder(stack, "BucketKey")
                    .alias(format!("alias/cdk-{}-staging", props.app_id))
                    .admins(vec![AccountPrincipal::new(stack.account()).into()])
                    .build()?,
            )),
            _ => None,
        };
        let delete = self.auto_delete();
        let bucket = Bucket::new(
            stack,
            "CdkStagingBucket",
            BucketProps {
                bucket_name: Some(name.as_str().into()),
                removal_policy: Some(if delete { RemovalPolicy::Destroy } else { RemovalPolicy::Retain }),
                auto_delete_objects: delete.then_some(true),
                encryption: Some(props.staging_bucket_encryption),
                encryption_key: key,
                versioned: Some(true),
                enforce_ssl: Some(true),
                ..Default::default()
            },
        )?;
        if let Some(role) = &role.role {
            bucket.grant_read_write(role, "*")?;
        }
        if let Some(arn) = &props.deploy_role_arn {
            bucket.add_to_resource_policy(
                PolicyStatement::builder()
                    .actions(["s3:GetObject*", "s3:GetBucket*", "s3:List*"])
                    .resources([bucket.bucket_arn(), bucket.arn_for_objects("*")])
                    .principal(ArnPrincipal::new(arn.as_str()))
                    .build()?,
            )?;
        }
        bucket.add_lifecycle_rule(LifecycleRule {
            noncurrent_version_expiration: Some(Duration::days(365)),
            ..Default::default()
        });
        bucket.add_lifecycle_rule(LifecycleRule {
            prefix: Some(DEPLOY_TIME_PREFIX.into()),
            expiration: Some(props.deploy_time_file_asset_lifetime.unwrap_or(Duration::days(30))),
            ..Default::default()
        });
        self.0.bucket.get_or_init(|| bucket);
        Ok(name)
    }

    /// The part of the staging stack that has an image's repository, or gets it.
    fn part_for(&self, image: &str, repository: &str) -> Result<DefaultStagingStack> {
        let inner = &self.0;
        if inner.repositories.borrow().contains_key(image) {
            return Ok(self.clone());
        }
        if let Some(next) = inner.next.get() {
            return next.part_for(image, repository);
        }
        let size = inner.size.get() + smallest_image_size(&inner.props, repository);
        if size <= MAX_TEMPLATE_SIZE || inner.repositories.borrow().is_empty() {
            inner.size.set(size);
            return Ok(self.clone());
        }
        let part = inner.part + 1;
        let suffix = |text: &str| match inner.part {
            1 => format!("{text}-images{part}"),
            n => text.replacen(&format!("-images{n}"), &format!("-images{part}"), 1),
        };
        let scope = inner.stack.node().scope().cloned().unwrap_or_else(|| inner.stack.node().root_node());
        let props =
            DefaultStagingStackProps { stack_name: Some(suffix(&inner.stack.stack_name())), ..inner.props.clone() };
        let made = Self::make(&scope, &suffix(&inner.id), props, part)?;
        inner.next.get_or_init(|| made).part_for(image, repository)
    }

    fn ensure_repository(&self, image: &str, name: &str) -> Result<&PublishingRole> {
        let role = self.image_role()?;
        if self.0.repositories.borrow().contains_key(image) {
            return Ok(role);
        }
        let delete = self.auto_delete();
        let rule = ImageRule::builder()
            .description("Garbage collect old image versions")
            .max_image_count(f64::from(self.0.props.image_asset_version_count.unwrap_or(3)))
            .build();
        let repository = Repository::builder(&self.0.stack, name)
            .repository_name(name)
            .image_tag_mutability(TagMutability::Immutable)
            .lifecycle_rules(vec![rule])
            .removal_policy(if delete { RemovalPolicy::Destroy } else { RemovalPolicy::Retain })
            .maybe_empty_on_delete(delete.then_some(true))
            .build()?;
        if let Some(role) = &role.role {
            use crate::aws_ecr::IRepository as _;
            repository.grant_pull_push(role)?;
            repository.grant_read(role)?;
        }
        self.0.repositories.borrow_mut().insert(image.to_owned(), repository);
        Ok(role)
    }
}

impl Construct for DefaultStagingStack {
    fn node(&self) -> &Node {
        self.0.stack.node()
    }
}

impl IStagingResources for DefaultStagingStack {
    fn add_file(&self, asset: &FileAssetSource) -> Result<FileStagingLocation> {
        let bucket_name = self.bucket_name()?;
        Ok(FileStagingLocation {
            bucket_name,
            assume_role_arn: self.file_role()?.manifest_arn.clone(),
            prefix: (asset.deploy_time == Some(true)).then(|| DEPLOY_TIME_PREFIX.to_owned()),
            dependency_stack: Some(self.dependency_stack()),
        })
    }

    fn add_docker_image(&self, asset: &DockerImageAssetSource) -> Result<ImageStagingLocation> {
        let Some(image) = asset.asset_name.as_deref().filter(|n| !n.is_empty()) else {
            return Err(Error::at(
                self,
                "AssetNameRequired",
                "Assets synthesized with AppScopedStagingSynthesizer must include an 'assetName' in the asset source definition.",
            ));
        };
        // Quirk(cdk): first-dot. Only the first dot of a name becomes a dash.
        let repo_name = format!("{}/{image}", self.0.props.app_id).to_lowercase().replacen('.', "-", 1);
        let part = self.part_for(image, &repo_name)?;
        let role = part.ensure_repository(image, &repo_name)?;
        Ok(ImageStagingLocation {
            repo_name,
            assume_role_arn: role.manifest_arn.clone(),
            dependency_stack: Some(part.dependency_stack()),
        })
    }
}

fn check_app_id(at: &Stack, id: &str) -> Result<()> {
    let mut errors = Vec::new();
    let length = id.chars().count();
    if length > 20 {
        errors.push(format!("appId expected no more than 20 characters but got {length} characters."));
    }
    if id != id.to_lowercase() {
        errors.push("appId only accepts lowercase characters.".to_owned());
    }
    if !id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
        errors.push("appId expects only letters, numbers, and dashes ('-')".to_owned());
    }
    if errors.is_empty() {
        return Ok(());
    }
    bail!(at, "InvalidAppId", "appId {id} has errors:\n{}", errors.join("\n"))
}

// What a template has at least, in bytes and printed as usual, so that an app whose staging stack the library accepts is
// never split. Measured; the part that is not counted leaves room, as a template that is larger is printed on one line.
fn smallest_size(props: &DefaultStagingStackProps, part: usize) -> usize {
    if part > 1 {
        return 300;
    }
    let own_role = if props.file_asset_publishing_role.is_none() { 2_700 } else { 0 };
    let emptied = if props.auto_delete_staging_assets.unwrap_or(true) { 6_800 } else { 0 };
    1_800 + own_role + emptied
}

fn smallest_image_size(props: &DefaultStagingStackProps, repository: &str) -> usize {
    match &props.image_asset_publishing_role {
        Some(role) if role.is_cli_credentials() => 515 + 2 * repository.len(),
        _ => 1_150 + 4 * repository.len(),
    }
}

/// Writes the template of a staging stack, which CloudFormation gets without a bucket.
#[derive(Default)]
struct StagingSynthesizer {
    inner: BootstraplessSynthesizer,
    stack: OnceCell<Stack>,
}

impl StackSynthesizer for StagingSynthesizer {
    fn for_stack(&self) -> Rc<dyn StackSynthesizer> {
        Rc::new(Self::default())
    }

    fn bind(&self, stack: &Stack) -> Result<()> {
        self.stack.get_or_init(|| stack.clone());
        self.inner.bind(stack)
    }

    fn add_file_asset(&self, asset: FileAssetSource) -> Result<FileAssetLocation> {
        self.inner.add_file_asset(asset)
    }

    fn add_docker_image_asset(&self, asset: DockerImageAssetSource) -> Result<DockerImageAssetLocation> {
        self.inner.add_docker_image_asset(asset)
    }

    fn synthesize(&self, session: &SynthesisSession) -> Result<()> {
        self.inner.synthesize(session)?;
        let stack = self.stack.get().expect("invariant: a synthesizer is bound before it is used");
        if stack.template_text()?.len() <= MAX_TEMPLATE_SIZE {
            return Ok(());
        }
        let text = Value::Object(stack.to_cloud_formation()?).to_json(0);
        if text.len() > MAX_TEMPLATE_SIZE {
            return Err(Error::at(
                stack,
                "StagingTemplateTooLarge",
                format!(
                    "Staging resource template cannot be greater than {MAX_TEMPLATE_SIZE} bytes, but got {} bytes",
                    text.len()
                ),
            )
            .with_hint("give the repositories fewer tags, or shorter names to the images"));
        }
        session.write_file(stack.template_file(), text);
        Ok(())
    }
}
