//! Functions that make custom resources, one a stack for each kind.

use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_assembly::FilePackaging;
use longshore_fingerprint::{CopyOptions, FingerprintOptions, IgnoreMode, SymlinkFollowMode};

use crate::arn::ArnComponents;
use crate::assets::{self, FileAssetLocation, FileAssetSource};
use crate::bail;
use crate::cfn_resource::CfnResource;
use crate::construct::{Construct, Node, all_or_nothing};
use crate::customize_roles::{ReportedPolicy, ReportedRole, RoleCustomization, RolePolicyReport};
use crate::error::{Error, Result};
use crate::object;
use crate::stack::Stack;
use crate::stage::Stage;
use crate::token::Lazy;
use crate::units::{Duration, Size};
use crate::value::{Object, Value};

/// What a [`CustomResourceProvider`]'s function runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CustomResourceProviderRuntime {
    /// Node.js 12
    Nodejs12X,
    /// Node.js 14
    Nodejs14X,
    /// Node.js 16
    Nodejs16X,
    /// Node.js 18
    Nodejs18X,
    /// Node.js 20
    Nodejs20X,
    /// Node.js 22
    Nodejs22X,
    /// Node.js 24
    Nodejs24X,
}

impl CustomResourceProviderRuntime {
    fn name(self) -> &'static str {
        match self {
            Self::Nodejs12X => "nodejs12.x",
            Self::Nodejs14X => "nodejs14.x",
            Self::Nodejs16X => "nodejs16.x",
            Self::Nodejs18X => "nodejs18.x",
            Self::Nodejs20X => "nodejs20.x",
            Self::Nodejs22X => "nodejs22.x",
            Self::Nodejs24X => "nodejs24.x",
        }
    }
}

/// Properties of a [`CustomResourceProvider`].
#[derive(Clone, Debug)]
pub struct CustomResourceProviderProps {
    /// The folder of the function's code, with an `index.js` whose `handler` makes the resources.
    pub code_directory: String,
    /// What the function runs on.
    pub runtime: CustomResourceProviderRuntime,
    /// Whether CloudFormation is answered for the handler, which then only returns what the resource is. Default true.
    pub use_cfn_response_wrapper: Option<bool>,
    /// What the function may do, as statements of a policy in JSON.
    pub policy_statements: Vec<Value>,
    /// How long an operation may take. Default 15 minutes.
    pub timeout: Option<Duration>,
    /// The function's memory. Default 128 MiB.
    pub memory_size: Option<Size>,
    /// The function's environment variables.
    pub environment: IndexMap<String, String>,
    /// What the function is for.
    pub description: Option<String>,
}

impl CustomResourceProviderProps {
    /// The properties that have no default.
    pub fn new(code_directory: impl Into<String>, runtime: CustomResourceProviderRuntime) -> Self {
        Self {
            code_directory: code_directory.into(),
            runtime,
            use_cfn_response_wrapper: None,
            policy_statements: Vec::new(),
            timeout: None,
            memory_size: None,
            environment: IndexMap::new(),
            description: None,
        }
    }
}

/// Properties of a [`CustomResourceProvider`] whose runtime is known by its name only.
#[derive(Clone, Debug, Default)]
pub struct CustomResourceProviderBaseProps {
    /// The folder of the function's code, with an `index.js` whose `handler` makes the resources.
    pub code_directory: String,
    /// What the function runs on, such as `nodejs22.x`.
    pub runtime_name: String,
    /// Whether CloudFormation is answered for the handler, which then only returns what the resource is. Default true.
    pub use_cfn_response_wrapper: Option<bool>,
    /// What the function may do, as statements of a policy in JSON.
    pub policy_statements: Vec<Value>,
    /// How long an operation may take. Default 15 minutes.
    pub timeout: Option<Duration>,
    /// The function's memory. Default 128 MiB.
    pub memory_size: Option<Size>,
    /// The function's environment variables.
    pub environment: IndexMap<String, String>,
    /// What the function is for.
    pub description: Option<String>,
}

impl From<CustomResourceProviderProps> for CustomResourceProviderBaseProps {
    fn from(props: CustomResourceProviderProps) -> Self {
        Self {
            code_directory: props.code_directory,
            runtime_name: props.runtime.name().to_owned(),
            use_cfn_response_wrapper: props.use_cfn_response_wrapper,
            policy_statements: props.policy_statements,
            timeout: props.timeout,
            memory_size: props.memory_size,
            environment: props.environment,
            description: props.description,
        }
    }
}

/// A function that makes the custom resources of one kind in a stack; clones are the same function.
#[derive(Clone)]
pub struct CustomResourceProvider(Rc<Inner>);

struct Inner {
    node: Node,
    role: Option<CfnResource>,
    role_arn: String,
    handler: CfnResource,
    code_hash: Option<String>,
    statements: Rc<RefCell<Vec<Value>>>,
}

/// The provider at its node.
struct Known(CustomResourceProvider);

/// What the functions that come with Longshore run on.
// Source: aws-cdk-lib 2.275.0, the same in every region.
const HANDLER_RUNTIME: &str = "nodejs24.x";
/// The context key that has functions for custom resources in the template itself, for stacks without assets.
pub const INLINE_CUSTOM_RESOURCE_CONTEXT: &str = "@aws-cdk/core:inlineCustomResourceIfPossible";
/// Tells the toolkit where the code of a function is.
const ASSET_METADATA: &str = "aws:cdk:enable-asset-metadata";
const ENTRYPOINT: &str = "__entrypoint__";

/// The code of a function.
enum Code<'a> {
    Directory(&'a Path),
    /// One file, `index.js`.
    // Differs(cdk): handler-code. The library's handlers are its own code, so assets of other hashes.
    Own(&'a str),
}

struct Parts<'a> {
    code: Code<'a>,
    wrapped: bool,
    runtime: &'a str,
    statements: Vec<Value>,
    timeout: Option<Duration>,
    memory_size: Option<Size>,
    environment: &'a IndexMap<String, String>,
    description: Option<String>,
}

impl<'a> Parts<'a> {
    fn of(props: &'a CustomResourceProviderBaseProps) -> Self {
        Self {
            code: Code::Directory(Path::new(&props.code_directory)),
            wrapped: props.use_cfn_response_wrapper.unwrap_or(true),
            runtime: &props.runtime_name,
            statements: props.policy_statements.clone(),
            timeout: props.timeout,
            memory_size: props.memory_size,
            environment: &props.environment,
            description: props.description.clone(),
        }
    }
}

impl CustomResourceProvider {
    /// Makes a provider in a scope, for whoever keeps it; [`Self::get_or_create_provider`] makes one a stack.
    ///
    /// # Errors
    /// When the folder has no `index.js`, or cannot be copied, or the id is taken.
    pub fn new(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        props: impl Into<CustomResourceProviderBaseProps>,
    ) -> Result<Self> {
        let (id, props) = (id.as_ref(), props.into());
        let class = "aws-cdk-lib.CustomResourceProviderBase";
        all_or_nothing(scope, id, || Self::make(scope, id, class, Parts::of(&props)))
    }

    /// The service token of the stack's provider of a kind, such as `Custom::Thing`, which is made first if need be.
    ///
    /// # Errors
    /// When the folder has no `index.js`, or cannot be copied.
    pub fn get_or_create(scope: &dyn Construct, unique_id: &str, props: CustomResourceProviderProps) -> Result<String> {
        Ok(Self::get_or_create_provider(scope, unique_id, props)?.service_token())
    }

    /// The stack's provider of a kind, such as `Custom::Thing`, which is made first if need be.
    ///
    /// # Errors
    /// When the folder has no `index.js`, or cannot be copied.
    pub fn get_or_create_provider(
        scope: &dyn Construct,
        unique_id: &str,
        props: CustomResourceProviderProps,
    ) -> Result<Self> {
        let props = props.into();
        let class = "aws-cdk-lib.CustomResourceProvider";
        Ok(Self::at_stack(scope, unique_id, class, Parts::of(&props))?.0)
    }

    /// The stack's provider of a kind whose code comes with the library; tells whether it is new.
    ///
    /// # Errors
    /// When the code cannot be written.
    pub fn built_in(
        scope: &dyn Construct,
        unique_id: &str,
        code: &str,
        wrapped: bool,
        description: Option<String>,
    ) -> Result<(Self, bool)> {
        let parts = Parts {
            code: Code::Own(code),
            wrapped,
            runtime: HANDLER_RUNTIME,
            statements: Vec::new(),
            timeout: None,
            memory_size: None,
            environment: &IndexMap::new(),
            description,
        };
        Self::at_stack(scope, unique_id, "aws-cdk-lib.CustomResourceProviderBase", parts)
    }

    fn at_stack(scope: &dyn Construct, unique_id: &str, class: &str, parts: Parts<'_>) -> Result<(Self, bool)> {
        let stack = Stack::of(scope)?;
        let id = format!("{unique_id}CustomResourceProvider");
        if let Some(known) = stack.node().try_find_child(&id).and_then(|n| n.part::<Known>()) {
            return Ok((known.0.clone(), false));
        }
        let made = all_or_nothing(&stack, &id, || Self::make(&stack, &id, class, parts))?;
        Ok((made, true))
    }

    fn make(scope: &dyn Construct, id: &str, class: &str, parts: Parts<'_>) -> Result<Self> {
        let node = Node::new(scope, id, class)?;
        match parts.code {
            Code::Own(_) => {}
            Code::Directory(folder) if folder.join("index.js").exists() => {}
            Code::Directory(folder) => {
                bail!(&node, "CannotFind", "cannot find {}/index.js", folder.display());
            }
        }
        let statements = Rc::new(RefCell::new(parts.statements.clone()));
        let code = HandlerAsset::of(&node, &parts)?;
        let customized = RoleCustomization::of_role(&node, &format!("{}/Role", node.path()));
        let stand_in = if customized.enabled { Some(stand_in(&node, &customized, &statements)?) } else { None };
        let role = if customized.prevent_synthesis { None } else { Some(own_role(&node, &statements)?) };
        let role_arn = role.as_ref().map(|r| r.att("Arn")).or(stand_in).unwrap_or_default();
        let handler = CfnResource::new(
            &node,
            "Handler",
            "AWS::Lambda::Function",
            object! {
                "Code" => code.property,
                "Timeout" => parts.timeout.unwrap_or(Duration::minutes(15)).to_seconds()?,
                "MemorySize" => parts.memory_size.unwrap_or(Size::mebibytes(128)).to_mebibytes()?,
                "Handler" => code.handler,
                "Role" => role_arn.as_str(),
                "Runtime" => parts.runtime,
                "Environment" => variables(parts.environment),
                "Description" => parts.description,
            },
        )?;
        if let Some(role) = &role {
            handler.add_dependency(role)?;
        }
        for (key, value) in code.metadata {
            handler.add_metadata(&key, value);
        }
        let provider =
            Self(Rc::new(Inner { node: node.clone(), role, role_arn, handler, code_hash: code.hash, statements }));
        if let Code::Own(_) = parts.code {
            node.add_metadata("aws:cdk:is-custom-resource-handler-customResourceProvider", true);
        }
        node.attach(Known(provider.clone()));
        Ok(provider)
    }

    /// What custom resources name the function by: its ARN.
    pub fn service_token(&self) -> String {
        self.0.handler.att("Arn")
    }

    /// The ARN of the function's role.
    pub fn role_arn(&self) -> String {
        self.0.role_arn.clone()
    }

    /// The function's role; none where another stands in for it.
    pub fn role(&self) -> Option<&CfnResource> {
        self.0.role.as_ref()
    }

    /// The function.
    pub fn handler(&self) -> &CfnResource {
        &self.0.handler
    }

    /// The hash of the function's code.
    ///
    /// # Errors
    /// When the code is in the template.
    pub fn code_hash(&self) -> Result<String> {
        self.0.code_hash.clone().ok_or_else(|| {
            Error::at(
                self,
                "CustomResourceUsesInlineCode",
                "This custom resource uses inlineCode: true and does not have a codeHash",
            )
        })
    }

    /// Gives the function more memory than 128 MiB, and processors with it.
    ///
    /// # Errors
    /// When the size is no whole number of mebibytes.
    pub fn set_memory_size(&self, size: Size) -> Result<()> {
        self.0.handler.add_property_override("MemorySize", size.to_mebibytes()?);
        Ok(())
    }

    /// Adds a statement, which is JSON, to the policy of the function's role.
    pub fn add_to_role_policy(&self, statement: impl Into<Value>) {
        self.0.statements.borrow_mut().push(statement.into());
    }
}

impl Construct for CustomResourceProvider {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

impl std::fmt::Debug for CustomResourceProvider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CustomResourceProvider [{}]", self.node().path())
    }
}

/// The managed policy of all functions.
const BASIC_EXECUTION: &str = "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";

fn trust() -> Vec<Value> {
    let principal = object! {"Service" => "lambda.amazonaws.com"};
    vec![object! {"Action" => "sts:AssumeRole", "Effect" => "Allow", "Principal" => principal}.into()]
}

fn own_role(node: &Node, statements: &Rc<RefCell<Vec<Value>>>) -> Result<CfnResource> {
    let later = Rc::clone(statements);
    CfnResource::new(
        node,
        "Role",
        "AWS::IAM::Role",
        object! {
            "AssumeRolePolicyDocument" => policy(trust()),
            "ManagedPolicyArns" => [object! {"Fn::Sub" => BASIC_EXECUTION}],
            "Policies" => Lazy::any(move || {
                let statements = later.borrow();
                if statements.is_empty() {
                    return Ok(Value::Undefined);
                }
                let inline = object! {"PolicyName" => "Inline", "PolicyDocument" => policy(statements.clone())};
                Ok(Value::from([inline]))
            }),
        },
    )
}

/// Reports what the function's role must allow; gives the ARN of the role that stands in for it.
fn stand_in(node: &Node, customized: &RoleCustomization, statements: &Rc<RefCell<Vec<Value>>>) -> Result<String> {
    let name = customized.precreated_role_name.clone();
    let arn = Stack::of(node)?.format_arn(ArnComponents {
        service: "iam".into(),
        region: Some(String::new()),
        resource: "role".into(),
        resource_name: name.clone(),
        ..Default::default()
    })?;
    let basic = ReportedPolicy { path: None, arn: BASIC_EXECUTION.to_owned() };
    let role = ReportedRole {
        missing: Some(name.is_none()),
        role_name: name.unwrap_or_else(|| format!("{}Role", node.id())),
        assume_role_policy: trust().into(),
        managed_policies: Rc::new(RefCell::new(vec![basic])),
        policy_statements: Rc::clone(statements),
    };
    let own = node.clone();
    node.add_fallible_validation(move || {
        RolePolicyReport::get_or_create(&own)?.add_role(&format!("{}/Role", own.path()), role.clone())?;
        Ok(Vec::new())
    });
    Ok(arn)
}

fn policy(statements: Vec<Value>) -> Object {
    object! {"Version" => "2012-10-17", "Statement" => statements}
}

fn variables(environment: &IndexMap<String, String>) -> Value {
    if environment.is_empty() {
        return Value::Undefined;
    }
    let mut all = environment.clone();
    all.insert("AWS_STS_REGIONAL_ENDPOINTS".into(), "regional".into());
    all.sort_by(|a, _, b, _| a.encode_utf16().cmp(b.encode_utf16()));
    object! {"Variables" => all}.into()
}

/// The function's code as its resource has it.
struct HandlerAsset {
    property: Object,
    handler: String,
    metadata: Object,
    hash: Option<String>,
}

impl HandlerAsset {
    fn of(node: &Node, parts: &Parts<'_>) -> Result<Self> {
        if node.try_get_context(INLINE_CUSTOM_RESOURCE_CONTEXT).is_some_and(|v| v.is_truthy()) {
            let text = match parts.code {
                Code::Directory(folder) => fs_err::read_to_string(folder.join("index.js"))?,
                Code::Own(code) => code.to_owned(),
            };
            return Ok(Self {
                property: object! {"ZipFile" => text},
                handler: "index.handler".into(),
                metadata: Object::new(),
                hash: None,
            });
        }
        let staged = stage_code(node, "Staging", format!("{} Code", node.path()), None, |draft| {
            match parts.code {
                Code::Directory(folder) => {
                    let options = CopyOptions {
                        exclude: vec!["*.ts".to_owned()],
                        ignore_mode: Some(IgnoreMode::Git),
                        follow: SymlinkFollowMode::Never,
                        ..Default::default()
                    };
                    longshore_fingerprint::copy_directory(folder, draft, &options)
                        .map_err(|e| Error::at(node, "CannotStageAsset", assets::chain(&e)))?;
                }
                Code::Own(code) => {
                    fs_err::create_dir_all(draft)?;
                    fs_err::write(draft.join("index.js"), code)?;
                }
            }
            if parts.wrapped {
                fs_err::write(
                    draft.join(format!("{ENTRYPOINT}.js")),
                    include_str!("custom_resource_provider/entrypoint.js"),
                )?;
            }
            Ok(())
        })?;
        let metadata = if node.try_get_context(ASSET_METADATA).is_some_and(|v| v.is_truthy()) {
            object! {"aws:asset:path" => staged.file_name, "aws:asset:property" => "Code"}
        } else {
            Object::new()
        };
        Ok(Self {
            property: object! {
                "S3Bucket" => staged.location.bucket_name.as_str(),
                "S3Key" => staged.location.object_key.as_str(),
            },
            handler: if parts.wrapped { format!("{ENTRYPOINT}.handler") } else { "index.handler".into() },
            metadata,
            hash: Some(staged.hash),
        })
    }
}

/// A folder that was made for an asset.
pub struct StagedCode {
    /// Where the asset will be.
    pub location: FileAssetLocation,
    /// The asset's hash.
    pub hash: String,
    /// The folder's path, relative to the assembly of the stack.
    pub file_name: String,
}

/// Makes the folder of an asset, and adds it to the stack's assets; `id` is that of the node that stands for it.
///
/// # Errors
/// When the folder cannot be made.
pub fn stage_code(
    scope: &dyn Construct,
    id: &str,
    display_name: String,
    deploy_time: Option<bool>,
    fill: impl FnOnce(&Path) -> Result<()>,
) -> Result<StagedCode> {
    let node = Node::new(scope, id, "aws-cdk-lib.AssetStaging")?;
    let stack = Stack::of(&node)?;
    let stage = Stage::of(&node);
    let outdir = match &stage {
        Some(stage) => std::path::absolute(stage.asset_outdir())?,
        None => std::env::temp_dir(),
    };
    fs_err::create_dir_all(&outdir)?;
    let work = tempfile::Builder::new().prefix(".staging-").tempdir_in(&outdir)?;
    let draft = work.path().join("code");
    fill(&draft)?;
    let options = FingerprintOptions::default();
    let hash = longshore_fingerprint::fingerprint(&draft, &options)
        .map_err(|e| Error::at(&node, "CannotHashAsset", assets::chain(&e)))?;
    let name = format!("asset.{hash}");
    let target = outdir.join(&name);
    if target.symlink_metadata().is_err()
        && let Err(e) = fs_err::rename(&draft, &target)
        && target.symlink_metadata().is_err()
    {
        return Err(e.into());
    }
    let up =
        stage.as_ref().and_then(|s| s.outdir().strip_prefix(s.asset_outdir()).ok().map(|p| p.components().count()));
    let file_name = format!("{}{name}", "../".repeat(up.unwrap_or(0)));
    let location = stack.synthesizer().add_file_asset(FileAssetSource {
        source_hash: hash.clone(),
        file_name: Some(file_name.clone()),
        packaging: Some(FilePackaging::Zip),
        display_name: Some(display_name),
        deploy_time,
        executable: None,
    })?;
    Ok(StagedCode { location, hash, file_name })
}
