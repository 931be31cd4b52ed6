//! Stack synthesizers: where assets go, with which roles a stack is deployed, and what the assembly says of it.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_assembly as assembly;

use crate::assets::{DockerImageAssetLocation, DockerImageAssetSource, FileAssetLocation, FileAssetSource};
use crate::construct::{Construct, Node};
use crate::error::{Error, Result};
use crate::intrinsics::{Aws, Fn};
use crate::names::sha256_hex;
use crate::resolve::ResolveContext;
use crate::stack::Stack;
use crate::synthesis::SynthesisSession;
use crate::token::{Fragment, Token, fragments, str_is_unresolved};
use crate::value::{Object, Value};
use crate::{bail, cfn_elements, object};

mod bootstrapless;
mod cli_credentials;
mod default;
mod legacy;
mod nested;

pub use bootstrapless::{BootstraplessSynthesizer, BootstraplessSynthesizerProps};
pub use cli_credentials::{CliCredentialsStackSynthesizer, CliCredentialsStackSynthesizerProps};
pub use default::{DefaultStackSynthesizer, DefaultStackSynthesizerProps};
pub use legacy::LegacyStackSynthesizer;
pub use nested::NestedStackSynthesizer;

/// Decides where a stack's assets go and how the stack is deployed.
pub trait StackSynthesizer {
    /// Makes the synthesizer of one stack out of this one, which may serve several.
    fn for_stack(&self) -> Rc<dyn StackSynthesizer>;

    /// Gets to know the stack, once.
    ///
    /// # Errors
    /// When a property cannot be used with this stack.
    fn bind(&self, stack: &Stack) -> Result<()>;

    /// Takes a file asset into the stack's assets.
    ///
    /// # Errors
    /// When the source is not complete or this synthesizer takes none.
    fn add_file_asset(&self, asset: FileAssetSource) -> Result<FileAssetLocation>;

    /// Takes an image asset into the stack's assets.
    ///
    /// # Errors
    /// When the source is not complete or this synthesizer takes none.
    fn add_docker_image_asset(&self, asset: DockerImageAssetSource) -> Result<DockerImageAssetLocation>;

    /// Writes the stack's template and artifacts into the session.
    ///
    /// # Errors
    /// When the template cannot be rendered.
    fn synthesize(&self, session: &SynthesisSession) -> Result<()>;

    /// The qualifier of the bootstrap stack.
    fn bootstrap_qualifier(&self) -> Option<String> {
        None
    }

    /// The role that CloudFormation works with when it deploys the stack; may hold placeholders.
    fn cloud_formation_execution_role_arn(&self) -> Option<String> {
        None
    }

    /// The role that deploys the stack, where a bootstrap stack has one; may hold placeholders.
    fn deploy_role_arn(&self) -> Option<String> {
        None
    }

    /// The role to look facts up with.
    fn lookup_role_arn(&self) -> Option<String> {
        None
    }

    /// How the toolkit looks facts up for the stack: the members of missing context that say so.
    fn lookup_options(&self) -> Object {
        object! {"lookupRoleArn" => self.lookup_role_arn()}
    }

    /// The synthesizer itself, for those who have to recognise it among others.
    fn as_any(&self) -> Option<&dyn std::any::Any> {
        None
    }
}

/// Says that a synthesizer has no stack yet.
fn not_bound() -> Error {
    Error::new(
        "StackSynthesizerBoundStackFirst",
        "The StackSynthesizer must be bound to a Stack first before boundStack() can be called",
    )
}

/// Makes `Fn::Sub` of text with placeholders.
pub(crate) fn cfnify(s: &str) -> String {
    if s.contains("${") && !str_is_unresolved(s) { Fn::sub(s, None) } else { s.to_owned() }
}

/// The qualifier of a bootstrap stack that was not given another.
const DEFAULT_QUALIFIER: &str = "hnb659fds";

/// The qualifier that applies to a stack: the one given, the context's, else the default.
pub fn qualifier_of(stack: &Stack, given: Option<&String>) -> String {
    given.cloned().unwrap_or_else(|| {
        let context = stack.node().try_get_context("@aws-cdk/core:bootstrapQualifier");
        context
            .as_ref()
            .and_then(crate::value::Value::as_str)
            .filter(|q| !q.is_empty())
            .unwrap_or(DEFAULT_QUALIFIER)
            .to_owned()
    })
}

/// Fills in the qualifier, and the stack's account and region where they are known.
pub fn specialized(stack: &Stack, text: &str, qualifier: &str) -> String {
    text.replace("${Qualifier}", qualifier)
        .replace("${AWS::AccountId}", &known_or(stack.account(), "${AWS::AccountId}"))
        .replace("${AWS::Region}", &known_or(stack.region(), "${AWS::Region}"))
}

/// Puts the placeholders of asset manifests in the place of the tokens for partition, region and account.
pub fn tokens_to_placeholders(text: &str) -> String {
    let placeholder = |token: &Token| {
        let value = token.resolvable().resolve(&ResolveContext::new(&Node::root("", ""))).ok()?;
        let name = value.get("Ref").and_then(Value::as_str)?;
        ["AWS::Partition", "AWS::Region", "AWS::AccountId"].contains(&name).then(|| format!("${{{name}}}"))
    };
    fragments(text)
        .into_iter()
        .map(|fragment| match fragment {
            Fragment::Literal(text) => text,
            Fragment::Token(token) => placeholder(&token).unwrap_or_else(|| token.to_string()),
        })
        .collect()
}

/// Puts tokens in the place of the placeholders of asset manifests for partition, region and account.
pub fn placeholders_to_tokens(text: &str) -> String {
    text.replace("${AWS::Partition}", &Aws::partition())
        .replace("${AWS::Region}", &Aws::region())
        .replace("${AWS::AccountId}", &Aws::account_id())
}

/// Fails when text that is used before deployment holds a token.
///
/// # Errors
/// When it does; `what` says what the text is.
pub fn refuse_tokens(text: &str, what: &str) -> Result<()> {
    if !str_is_unresolved(text) {
        return Ok(());
    }
    Err(Error::new(
        "TokensNotAllowed",
        format!(
            "{what} may not contain tokens; only the following literal placeholder strings are allowed: ${{Qualifier}}, ${{AWS::Region}}, ${{AWS::AccountId}}, ${{AWS::Partition}}. Got: {text}"
        ),
    ))
}

fn known_or(value: &str, otherwise: &str) -> String {
    if str_is_unresolved(value) { otherwise.to_owned() } else { value.to_owned() }
}

/// The asset manifest of one stack while it is being filled.
#[derive(Default)]
pub struct AssetManifestBuilder {
    files: RefCell<IndexMap<String, assembly::FileAsset>>,
    images: RefCell<IndexMap<String, assembly::DockerImageAsset>>,
}

/// The role that publishes an asset.
#[derive(Clone, Debug, Default)]
pub struct RoleOptions {
    /// The role's ARN.
    pub arn: Option<String>,
    /// The external id for assuming it.
    pub external_id: Option<String>,
    /// Further options for assuming it, such as session tags.
    pub additional_options: Option<IndexMap<String, serde_json::Value>>,
}

impl AssetManifestBuilder {
    /// Adds a file; one with the same hash keeps its source and gets another destination.
    ///
    /// # Errors
    /// When the source is not complete.
    pub fn add_file(
        &self,
        stack: &Stack,
        asset: &FileAssetSource,
        bucket: &str,
        prefix: &str,
        role: &RoleOptions,
    ) -> Result<assembly::FileDestination> {
        check_file(stack, asset)?;
        let zip = asset.packaging == Some(assembly::FilePackaging::Zip);
        let ending = match &asset.file_name {
            Some(_) if zip => ".zip".to_owned(),
            Some(name) => extname(name),
            None => String::new(),
        };
        let destination = assembly::FileDestination {
            bucket_name: bucket.to_owned(),
            object_key: format!("{prefix}{}{ending}", asset.source_hash),
            region: Some(stack.region().to_owned()).filter(|r| !str_is_unresolved(r)),
            assume_role_arn: role.arn.clone(),
            assume_role_external_id: role.external_id.clone(),
            assume_role_additional_options: role.additional_options.clone(),
            ..Default::default()
        };
        let source = assembly::FileSource {
            executable: asset.executable.clone(),
            path: asset.file_name.clone(),
            packaging: asset.packaging,
            ..Default::default()
        };
        let (hash, name) = (&asset.source_hash, asset.display_name.as_ref());
        self.insert_file(hash, source, destination_id(stack, &destination), destination.clone(), name);
        Ok(destination)
    }

    /// Adds a file by its source and a destination, which is JSON as it stands in manifests: its text names it there.
    ///
    /// # Errors
    /// When the destination is none.
    pub fn add_file_asset(
        &self,
        stack: &Stack,
        source_hash: &str,
        source: assembly::FileSource,
        destination: &serde_json::Value,
        display_name: Option<&String>,
    ) -> Result<()> {
        let id = destination_id(stack, destination);
        self.insert_file(source_hash, source, id, read_destination(destination)?, display_name);
        Ok(())
    }

    fn insert_file(
        &self,
        hash: &str,
        source: assembly::FileSource,
        id: String,
        destination: assembly::FileDestination,
        display_name: Option<&String>,
    ) {
        let mut files = self.files.borrow_mut();
        let entry = files.entry(hash.to_owned()).or_insert_with(|| assembly::FileAsset {
            display_name: display_name.cloned(),
            source,
            ..Default::default()
        });
        entry.destinations.insert(id, destination);
    }

    /// Adds an image by its source and a destination, which is JSON as it stands in manifests: its text names it there.
    ///
    /// # Errors
    /// When the destination is none.
    pub fn add_docker_image_asset(
        &self,
        stack: &Stack,
        source_hash: &str,
        source: assembly::DockerImageSource,
        destination: &serde_json::Value,
        display_name: Option<&String>,
    ) -> Result<()> {
        let to = [(destination_id(stack, destination), read_destination(destination)?)];
        self.insert_image(source_hash, source, to, display_name);
        Ok(())
    }

    fn insert_image(
        &self,
        hash: &str,
        source: assembly::DockerImageSource,
        destinations: impl IntoIterator<Item = (String, assembly::DockerImageDestination)>,
        display_name: Option<&String>,
    ) {
        let mut images = self.images.borrow_mut();
        let entry = images.entry(hash.to_owned()).or_insert_with(|| assembly::DockerImageAsset {
            display_name: display_name.cloned(),
            source,
            ..Default::default()
        });
        entry.destinations.extend(destinations);
    }

    /// Whether something was added.
    pub fn has_assets(&self) -> bool {
        !self.files.borrow().is_empty() || !self.images.borrow().is_empty()
    }

    /// Adds an image; one with the same hash keeps its source and gets another destination.
    ///
    /// # Errors
    /// When the source is not complete.
    pub fn add_image(
        &self,
        stack: &Stack,
        asset: &DockerImageAssetSource,
        repository: &str,
        tag_prefix: &str,
        role: &RoleOptions,
    ) -> Result<assembly::DockerImageDestination> {
        check_image(stack, asset)?;
        let region = || Some(stack.region().to_owned()).filter(|r| !str_is_unresolved(r));
        let own = asset.destinations.iter().map(|it| assembly::DockerImageDestination {
            repository_name: it.repository_name.clone(),
            image_tag: it.image_tag.clone(),
            region: it.region.clone().or_else(region),
            assume_role_arn: it.assume_role_arn.clone(),
            assume_role_external_id: it.assume_role_external_id.clone(),
            ..Default::default()
        });
        let own: Vec<_> = own.collect();
        let destination = assembly::DockerImageDestination {
            repository_name: repository.to_owned(),
            image_tag: format!("{tag_prefix}{}", asset.source_hash),
            region: region(),
            assume_role_arn: role.arn.clone(),
            assume_role_external_id: role.external_id.clone(),
            assume_role_additional_options: role.additional_options.clone(),
            ..Default::default()
        };
        let all: Vec<_> = match asset.only_to_destinations && !own.is_empty() {
            true => own,
            false => std::iter::once(destination).chain(own).collect(),
        };
        let key = match &asset.asset_name {
            Some(name) => format!("{name}-{}", asset.source_hash),
            None => asset.source_hash.clone(),
        };
        let source = assembly::DockerImageSource {
            executable: asset.executable.clone(),
            directory: asset.directory_name.clone(),
            docker_build_args: asset.docker_build_args.clone(),
            docker_build_contexts: asset.docker_build_contexts.clone(),
            docker_build_secrets: asset.docker_build_secrets.clone(),
            docker_build_ssh: asset.docker_build_ssh.clone(),
            docker_build_target: asset.docker_build_target.clone(),
            docker_file: asset.docker_file.clone(),
            network_mode: asset.network_mode.clone(),
            platform: asset.platform.clone(),
            docker_outputs: asset.docker_outputs.clone(),
            cache_from: asset.docker_cache_from.clone(),
            cache_to: asset.docker_cache_to.clone(),
            cache_disabled: asset.docker_cache_disabled,
            ..Default::default()
        };
        let to = all.iter().map(|destination| (destination_id(stack, destination), destination.clone()));
        self.insert_image(&key, source, to, asset.display_name.as_ref());
        Ok(all[0].clone())
    }

    /// Writes the manifest and its artifact, which is published after some others; returns the artifact's id.
    ///
    /// # Errors
    /// When an artifact has that id already.
    pub fn emit(
        &self,
        stack: &Stack,
        session: &SynthesisSession,
        bootstrap_version: Option<u32>,
        ssm_parameter: Option<&str>,
        after: &[String],
    ) -> Result<String> {
        let id = format!("{}.assets", stack.artifact_id());
        let file = format!("{id}.json");
        let mut manifest = assembly::AssetManifest {
            files: self.files.borrow().clone(),
            docker_images: self.images.borrow().clone(),
            ..Default::default()
        };
        manifest.version = manifest.lowest_schema_version().to_string();
        session.write_file(&file, manifest.to_json_pretty());
        let properties = assembly::AssetManifestProperties {
            file,
            requires_bootstrap_stack_version: bootstrap_version,
            bootstrap_stack_version_ssm_parameter: ssm_parameter.map(str::to_owned),
            ..Default::default()
        };
        let mut artifact = assembly::Artifact::new(assembly::ArtifactKind::AssetManifest(properties));
        artifact.dependencies = after.to_vec();
        session.add_artifact(&id, artifact)?;
        Ok(id)
    }
}

/// Names a destination by its environment and the start of the hash of what it says.
fn destination_id(stack: &Stack, destination: &impl serde::Serialize) -> String {
    let text = serde_json::to_string(destination).expect("invariant: destinations are plain data");
    format!(
        "{}-{}-{}",
        known_or(stack.account(), "current_account"),
        known_or(stack.region(), "current_region"),
        &sha256_hex(text.as_bytes())[..8]
    )
}

fn read_destination<T: serde::de::DeserializeOwned>(destination: &serde_json::Value) -> Result<T> {
    serde_json::from_value(destination.clone())
        .map_err(|e| Error::new("InvalidDestination", format!("the destination of an asset is not complete: {e}")))
}

fn extname(name: &str) -> String {
    let base = name.rsplit('/').next().unwrap_or(name);
    match base.rfind('.') {
        Some(i) if i > 0 => base[i..].to_owned(),
        _ => String::new(),
    }
}

fn check_file(stack: &Stack, asset: &FileAssetSource) -> Result<()> {
    match (&asset.executable, &asset.file_name, asset.packaging) {
        (Some(_), Some(_), _) | (None, None, _) => bail!(
            stack,
            "IsRequiredExactlyFilenameExecutable",
            "Exactly one of 'fileName' or 'executable' is required, got: {}",
            asset.describe()
        ),
        (None, Some(_), None) => bail!(
            stack,
            "PackagingExpectedCombinationFilename",
            "'packaging' is expected in combination with 'fileName', got: {}",
            asset.describe()
        ),
        _ => check_display_name(stack, asset.display_name.as_deref()),
    }
}

fn check_image(stack: &Stack, asset: &DockerImageAssetSource) -> Result<()> {
    if asset.executable.is_some() == asset.directory_name.is_some() {
        bail!(
            stack,
            "IsRequiredExactlyDirectorynameExecutable",
            "Exactly one of 'directoryName' or 'executable' is required, got: {}",
            asset.describe()
        );
    }
    if asset.executable.is_some() {
        let not_allowed = [
            ("dockerBuildArgs", asset.docker_build_args.is_some()),
            ("dockerBuildTarget", asset.docker_build_target.is_some()),
            ("dockerOutputs", asset.docker_outputs.is_some()),
            ("dockerFile", asset.docker_file.is_some()),
        ];
        if let Some((what, _)) = not_allowed.iter().find(|(_, given)| *given) {
            bail!(
                stack,
                "OnlyAllowedCombinationDirectoryname",
                "'{what}' is only allowed in combination with 'directoryName', got: {}",
                asset.describe()
            );
        }
    }
    check_display_name(stack, asset.display_name.as_deref())
}

fn check_display_name(stack: &Stack, name: Option<&str>) -> Result<()> {
    match name {
        Some(n) if str_is_unresolved(n) => {
            bail!(
                stack,
                "DisplaynameContainToken",
                "'displayName' may not contain a Token, got: {}",
                crate::value::js_quote(n)
            )
        }
        _ => Ok(()),
    }
}

/// Fails when a property that is used before deployment holds a token.
fn require_no_token(class: &str, code: &'static str, properties: &[(&str, &Option<String>)]) -> Result<()> {
    for (name, value) in properties {
        if value.as_deref().is_some_and(str_is_unresolved) {
            return Err(Error::new(
                code,
                format!(
                    "{class} property '{name}' cannot contain tokens; only the following placeholder strings are allowed: ${{Qualifier}}, ${{AWS::Region}}, ${{AWS::AccountId}}, ${{AWS::Partition}}"
                ),
            ));
        }
    }
    Ok(())
}

/// Says where a file is, as templates refer to it.
pub fn file_location(stack: &Stack, to: &assembly::FileDestination) -> FileAssetLocation {
    let region = known_or(stack.region(), "${AWS::Region}");
    let s3 = format!("s3://{}/{}", to.bucket_name, to.object_key);
    FileAssetLocation {
        bucket_name: cfnify(&to.bucket_name),
        object_key: cfnify(&to.object_key),
        http_url: cfnify(&format!("https://s3.{region}.${{AWS::URLSuffix}}/{}/{}", to.bucket_name, to.object_key)),
        s3_object_url: cfnify(&s3),
        s3_object_url_with_placeholders: s3,
    }
}

/// Says where an image is, as templates refer to it.
pub fn image_location(stack: &Stack, to: &assembly::DockerImageDestination) -> DockerImageAssetLocation {
    let account = known_or(stack.account(), "${AWS::AccountId}");
    let region = known_or(stack.region(), "${AWS::Region}");
    DockerImageAssetLocation {
        image_uri: cfnify(&format!(
            "{account}.dkr.ecr.{region}.${{AWS::URLSuffix}}/{}:{}",
            to.repository_name, to.image_tag
        )),
        repository_name: cfnify(&to.repository_name),
        image_tag: cfnify(&to.image_tag),
    }
}

/// Renders the template, writes it, and returns it as a file asset.
///
/// # Errors
/// When the template cannot be rendered.
pub fn template_asset(stack: &Stack, session: &SynthesisSession) -> Result<FileAssetSource> {
    let text = stack.template_text()?;
    let hash = sha256_hex(text.as_bytes());
    session.write_file(stack.template_file(), text);
    Ok(FileAssetSource {
        source_hash: hash,
        file_name: Some(stack.template_file().to_owned()),
        packaging: Some(assembly::FilePackaging::File),
        display_name: Some(format!("{} Template", stack.stack_name())),
        deploy_time: Some(true),
        executable: None,
    })
}

/// Adds the parameter and the rule that refuse a bootstrap stack too old for this template.
///
/// # Errors
/// When the rule is there already.
pub fn add_bootstrap_version_rule(stack: &Stack, required: u32, ssm_parameter: &str) -> Result<()> {
    if stack.node().try_find_child("BootstrapVersion").is_some() {
        return Ok(());
    }
    let parameter = cfn_elements::CfnParameter::new(
        stack,
        "BootstrapVersion",
        cfn_elements::CfnParameterProps {
            parameter_type: Some("AWS::SSM::Parameter::Value<String>".into()),
            description: Some("Version of the CDK Bootstrap resources in this environment, automatically retrieved from SSM Parameter Store. [cdk:skip]".into()),
            default: Some(ssm_parameter.into()),
            ..Default::default()
        },
    )?;
    // There is no `>=` in rules, so the versions that are too old are listed.
    let old = (1..required).map(|v| v.to_string()).collect();
    let assert = Fn::condition_not(Fn::condition_contains(old, &parameter.value_as_string()?));
    let description = format!(
        "CDK bootstrap stack version {required} required. Please run 'cdk bootstrap' with a recent version of the CDK CLI."
    );
    cfn_elements::CfnRule::new(
        stack,
        "CheckBootstrapVersion",
        None,
        vec![cfn_elements::CfnRuleAssertion { assert, assert_description: description }],
    )?;
    Ok(())
}
