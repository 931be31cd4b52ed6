//! How long log groups keep what is written that others make, such as Lambda.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;

use super::RetentionDays;
use crate::aws_iam::{ManagedPolicy, PolicyStatement, Role, RoleRef, ServicePrincipal};
use crate::custom_resources::HandlerCode;
use crate::props::constructor;

/// How often changes of a log group are tried.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogRetentionRetryOptions {
    /// How often a change is tried again at most. Default 5.
    pub max_retries: Option<u32>,
}

/// Properties of a [`LogRetention`].
#[derive(Clone)]
pub struct LogRetentionProps {
    /// The name of the group, which is made where it is missing.
    pub log_group_name: String,
    /// The region of the group. Default: the stack's.
    pub log_group_region: Option<String>,
    /// How long it keeps what is written.
    pub retention: RetentionDays,
    /// The role that changes the group. Default: a new one.
    pub role: Option<RoleRef>,
    /// How often changes are tried.
    pub log_retention_retry_options: Option<LogRetentionRetryOptions>,
    /// What happens to the group at the end. Default: it stays.
    pub removal_policy: Option<RemovalPolicy>,
}

/// Sets how long a log group keeps what is written; clones are the same.
#[derive(Clone)]
pub struct LogRetention(Rc<Owned>);

struct Owned {
    node: Node,
    log_group_arn: String,
}

constructor!(LogRetention as "aws-cdk-lib.aws-log.LogRetention", LogRetentionProps);

impl LogRetention {
    fn make(scope: &dyn Construct, id: &str, props: LogRetentionProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_logs.LogRetention")?;
        let stack = Stack::of(&node)?;
        let provider = Provider::of(&stack, props.role.clone())?;
        let group_arn = |region: Option<String>, name: &str| {
            stack.format_arn(ArnComponents {
                region,
                service: "logs".into(),
                resource: "log-group".into(),
                resource_name: Some(format!("{name}:*")),
                arn_format: ArnFormat::ColonResourceName,
                ..Default::default()
            })
        };
        if props.removal_policy == Some(RemovalPolicy::Destroy) {
            let arn = group_arn(None, &props.log_group_name)?;
            let delete = PolicyStatement::builder().action("logs:DeleteLogGroup").resource(arn);
            provider.role.add_to_principal_policy(&delete.build()?)?;
        }
        let retries = props.log_retention_retry_options.map(|o| object! {"maxRetries" => o.max_retries});
        let resource = CfnResource::new(
            &node,
            "Resource",
            "Custom::LogRetention",
            object! {
                "ServiceToken" => provider.function.att("Arn"),
                "LogGroupName" => props.log_group_name,
                "LogGroupRegion" => props.log_group_region.clone(),
                "SdkRetry" => retries,
                "RetentionInDays" => props.retention.days(),
                "RemovalPolicy" => props.removal_policy.map(|p| match p {
                    RemovalPolicy::Destroy => "destroy",
                    RemovalPolicy::Retain => "retain",
                    RemovalPolicy::Snapshot => "snapshot",
                    RemovalPolicy::RetainOnUpdateOrDelete => "retain-on-update-or-delete",
                }),
            },
        )?;
        let log_group_arn = group_arn(props.log_group_region, &resource.att("LogGroupName"))?;
        Ok(Self(Rc::new(Owned { node, log_group_arn })))
    }

    /// The ARN of the group.
    pub fn log_group_arn(&self) -> String {
        self.0.log_group_arn.clone()
    }
}

impl Construct for LogRetention {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

/// The function that changes log groups, one of a stack.
#[derive(Clone)]
struct Provider {
    role: RoleRef,
    function: CfnResource,
}

impl Provider {
    fn of(stack: &Stack, role: Option<RoleRef>) -> Result<Self> {
        const ID: &str = "LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a";
        if let Some(known) = stack.node().try_find_child(ID).and_then(|n| n.part::<Provider>()) {
            return Ok((*known).clone());
        }
        let node = Node::new(stack, ID, "constructs.Construct")?;
        let code = Node::new(&node, "Code", "aws-cdk-lib.aws_s3_assets.Asset")?;
        let name = format!("{ID}/Code");
        let location =
            HandlerCode::stage(&code, "Stage", ("index.js", include_str!("log_retention.js")), name, None)?.location;
        Node::new(&code, "AssetBucket", "aws-cdk-lib.aws_s3.BucketBase")?;
        let role = match role {
            Some(role) => role,
            None => {
                let basic = ManagedPolicy::from_aws_managed_policy_name("service-role/AWSLambdaBasicExecutionRole");
                let role = Role::builder(&node, "ServiceRole")
                    .assumed_by(ServicePrincipal::new("lambda.amazonaws.com"))
                    .managed_policies(vec![basic])
                    .build()?;
                RoleRef::from(&role)
            }
        };
        let retention = ["logs:PutRetentionPolicy", "logs:DeleteRetentionPolicy"];
        role.add_to_principal_policy(&PolicyStatement::builder().actions(retention).resource("*").build()?)?;
        let function = CfnResource::new(
            &node,
            "Resource",
            "AWS::Lambda::Function",
            object! {
                "Handler" => "index.handler",
                "Runtime" => "nodejs24.x",
                "Timeout" => 900,
                "Code" => object! {"S3Bucket" => location.bucket_name, "S3Key" => location.object_key},
                "Role" => role.role_arn(),
            },
        )?;
        for child in role.node().children() {
            let default = child.default_child()?;
            for needed in [Some(child), default].into_iter().flatten() {
                if let Some(resource) = CfnResource::at(&needed) {
                    function.add_dependency(&resource)?;
                }
            }
        }
        let provider = Self { role, function };
        node.attach(provider.clone());
        Ok(provider)
    }
}
