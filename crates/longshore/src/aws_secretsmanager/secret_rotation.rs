//! Functions of AWS's Serverless Application Repository that replace the secrets of databases.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::cfn_elements::{CfnMapping, Mapping};
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Aws;
use longshore_core::names::Names;
use longshore_core::stack::Stack;
use longshore_core::units::Duration;
use longshore_core::{bail, object};

use super::{RotationScheduleOptions, SecretRef};
use crate::aws_ec2::{IConnectable, InterfaceVpcEndpointRef, SecurityGroup, SecurityGroupRef, SubnetSelection, VpcRef};
use crate::aws_lambda::Function;
use crate::props::construct_props;

/// How an application for rotation differs from most.
#[derive(Clone, Debug, Default)]
pub struct SecretRotationApplicationOptions {
    /// Whether the application works with two users in turn. Default: as its name ends in `MultiUser` or not.
    pub is_multi_user: Option<bool>,
    /// The versions in other partitions than `aws`. Default: none.
    pub additional_semantic_versions: Option<IndexMap<String, String>>,
}

/// An application that replaces the secrets of a kind of database.
#[derive(Clone, Debug)]
pub struct SecretRotationApplication {
    name: String,
    is_multi_user: bool,
    versions: IndexMap<String, String>,
}

/// Where applications are, by partition.
// Source: Serverless Application Repository, the applications of Secrets Manager.
const REPOSITORIES: [(&str, &str); 3] = [
    ("aws", "us-east-1:297356227824"),
    ("aws-cn", "cn-north-1:193023089310"),
    ("aws-us-gov", "us-gov-west-1:023102451235"),
];

impl SecretRotationApplication {
    /// An application by its name, with its version in the partition `aws`.
    pub fn new(
        application_name: impl Into<String>,
        semantic_version: impl Into<String>,
        options: SecretRotationApplicationOptions,
    ) -> Self {
        let name = application_name.into();
        let mut versions = IndexMap::from([("aws".to_owned(), semantic_version.into())]);
        versions.extend(options.additional_semantic_versions.unwrap_or_default());
        let is_multi_user = options.is_multi_user.unwrap_or_else(|| name.ends_with("MultiUser"));
        Self { name, is_multi_user, versions }
    }

    /// Whether the application works with two users in turn.
    pub fn is_multi_user(&self) -> Option<bool> {
        Some(self.is_multi_user)
    }

    /// The ARN of the application in a partition.
    ///
    /// # Errors
    /// When there are no applications in the partition.
    pub fn application_arn_for_partition(&self, partition: &str) -> Result<String> {
        let place = REPOSITORIES.iter().find(|(p, _)| *p == partition).ok_or_else(|| unsupported(partition))?.1;
        Ok(format!("arn:{partition}:serverlessrepo:{place}:applications/{}", self.name))
    }

    /// The version of the application in a partition.
    ///
    /// # Errors
    /// When the application is not in the partition.
    pub fn semantic_version_for_partition(&self, partition: &str) -> Result<String> {
        self.versions.get(partition).cloned().ok_or_else(|| unsupported(partition))
    }
}

fn unsupported(partition: &str) -> Error {
    Error::new("UnsupportedPartition", format!("unsupported partition: {partition}"))
}

macro_rules! applications {
    ($($fn:ident, $name:literal, $aws:literal, $china:literal, $government:literal;)*) => {
        impl SecretRotationApplication { $(
            #[doc = concat!("`", $name, "`.")]
            pub fn $fn() -> Self {
                let others = [("aws-cn", $china), ("aws-us-gov", $government)];
                let others = others.into_iter().map(|(p, v)| (p.to_owned(), v.to_owned())).collect();
                let options = SecretRotationApplicationOptions {
                    additional_semantic_versions: Some(others),
                    ..Default::default()
                };
                Self::new($name, $aws, options)
            }
        )* }
    };
}
// Source: aws-cdk-lib 2.275.0 SecretRotationApplication: the versions that were the newest then.
applications! {
    mariadb_rotation_single_user, "SecretsManagerRDSMariaDBRotationSingleUser", "1.1.670", "1.1.442", "1.1.383";
    mariadb_rotation_multi_user, "SecretsManagerRDSMariaDBRotationMultiUser", "1.1.670", "1.1.441", "1.1.383";
    mysql_rotation_single_user, "SecretsManagerRDSMySQLRotationSingleUser", "1.1.671", "1.1.440", "1.1.384";
    mysql_rotation_multi_user, "SecretsManagerRDSMySQLRotationMultiUser", "1.1.671", "1.1.440", "1.1.383";
    oracle_rotation_single_user, "SecretsManagerRDSOracleRotationSingleUser", "1.1.671", "1.1.441", "1.1.382";
    oracle_rotation_multi_user, "SecretsManagerRDSOracleRotationMultiUser", "1.1.671", "1.1.441", "1.1.383";
    postgres_rotation_single_user, "SecretsManagerRDSPostgreSQLRotationSingleUser", "1.1.671", "1.1.440", "1.1.383";
    postgres_rotation_multi_user, "SecretsManagerRDSPostgreSQLRotationMultiUser", "1.1.671", "1.1.440", "1.1.383";
    sqlserver_rotation_single_user, "SecretsManagerRDSSQLServerRotationSingleUser", "1.1.670", "1.1.441", "1.1.383";
    sqlserver_rotation_multi_user, "SecretsManagerRDSSQLServerRotationMultiUser", "1.1.671", "1.1.441", "1.1.384";
    redshift_rotation_single_user, "SecretsManagerRedshiftRotationSingleUser", "1.1.671", "1.1.441", "1.1.383";
    redshift_rotation_multi_user, "SecretsManagerRedshiftRotationMultiUser", "1.1.671", "1.1.440", "1.1.383";
    mongodb_rotation_single_user, "SecretsManagerMongoDBRotationSingleUser", "1.1.671", "1.1.440", "1.1.384";
    mongodb_rotation_multi_user, "SecretsManagerMongoDBRotationMultiUser", "1.1.671", "1.1.441", "1.1.384";
    db2_rotation_single_user, "SecretsManagerRDSDb2RotationSingleUser", "1.1.271", "1.1.242", "1.1.222";
    db2_rotation_multi_user, "SecretsManagerRDSDb2RotationMultiUser", "1.1.272", "1.1.240", "1.1.223";
}

construct_props! {
    /// Properties of a [`SecretRotation`].
    pub struct SecretRotationProps => SecretRotation {
        /// The secret, which is JSON with what the application needs to reach the database.
        [into] secret: SecretRef,
        /// The secret of a user who may change the others'; needed for two users in turn.
        [into] master_secret: Option<SecretRef>,
        /// How often the secret is replaced. Default: each 30 days.
        automatically_after: Option<Duration>,
        /// What replaces it.
        application: SecretRotationApplication,
        /// The VPC that the function is in.
        [into] vpc: VpcRef,
        /// Its subnets. Default: private ones.
        [into] vpc_subnets: Option<SubnetSelection>,
        /// The database, with a default port.
        target: Rc<dyn IConnectable>,
        /// The security group of the function. Default: a new one.
        [into] security_group: Option<SecurityGroupRef>,
        /// Characters that are not used. Default: as the application has it.
        [into] exclude_characters: Option<String>,
        /// The endpoint of Secrets Manager that the function uses. Default: that of the region.
        endpoint: Option<InterfaceVpcEndpointRef>,
        /// Whether the secret is replaced as soon as the schedule changes. Default true.
        rotate_immediately_on_update: Option<bool>,
    }
}

/// Has the secret of a database replaced by a function of AWS's; clones are the same.
#[derive(Clone, Debug)]
pub struct SecretRotation {
    node: Node,
}

/// The longest name of a function.
// Source: Lambda, CreateFunction, FunctionName.
const MAX_FUNCTION_NAME: usize = 64;

impl SecretRotation {
    fn make(scope: &dyn Construct, id: &str, props: SecretRotationProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_secretsmanager.SecretRotation")?;
        let connections = props.target.connections();
        if connections.default_port().is_none() {
            bail!(&node, "ConnectionsDefaultPortRange", "The `target` connections must have a default port range.");
        }
        if props.application.is_multi_user && props.master_secret.is_none() {
            bail!(
                &node,
                "MustBeSpecifiedApplicationUsing",
                "The `masterSecret` must be specified for application using the multi user scheme."
            );
        }
        let stack = Stack::of(&node)?;
        let unique = Names::unique_id(&node)?;
        let function_name = &unique[unique.len().saturating_sub(MAX_FUNCTION_NAME)..];
        let group = match &props.security_group {
            Some(group) => group.clone(),
            None => (&SecurityGroup::builder(&node, "SecurityGroup").vpc(Rc::clone(&props.vpc)).build()?).into(),
        };
        connections.allow_default_port_from(&group)?;
        let endpoint = props.endpoint.as_ref().map(|e| format!("{}.", e.vpc_endpoint_id())).unwrap_or_default();
        let subnets = props.vpc.select_subnets(&props.vpc_subnets.clone().unwrap_or_default())?.subnet_ids;
        let key_arn = |of: &SecretRef| of.encryption_key().map(|k| k.key_arn().to_owned());
        let parameters = object! {
            "endpoint" => format!("https://{endpoint}secretsmanager.{}.{}", stack.region(), stack.url_suffix()),
            "functionName" => function_name,
            "vpcSubnetIds" => subnets.join(","),
            "vpcSecurityGroupIds" => group.security_group_id(),
            "excludeCharacters" => props.exclude_characters.clone(),
            "kmsKeyArn" => key_arn(&props.secret),
            "masterSecretArn" => props.master_secret.as_ref().map(|s| s.secret_arn()),
            "masterSecretKmsKeyArn" => props.master_secret.as_ref().and_then(key_arn),
        };
        let mut mapping = Mapping::new();
        for (partition, _) in REPOSITORIES {
            let application = object! {
                "applicationId" => props.application.application_arn_for_partition(partition)?,
                "semanticVersion" => props.application.semantic_version_for_partition(partition)?,
            };
            mapping.insert(partition.to_owned(), application);
        }
        let mapping = CfnMapping::new(&node, "SARMapping", mapping, None)?;
        let find = |what: &str| mapping.find_in_map(&Aws::partition(), what, None);
        let location =
            object! {"ApplicationId" => find("applicationId")?, "SemanticVersion" => find("semanticVersion")?};
        stack.add_transform("AWS::Serverless-2016-10-31");
        let application = CfnResource::l1(
            &node,
            "Resource",
            "AWS::Serverless::Application",
            object! {"Location" => location, "Parameters" => parameters},
        )?;
        application.apply_removal_policy(RemovalPolicy::Destroy, true)?;
        let function_arn = application.att("Outputs.RotationLambdaARN");
        let function = Function::from_function_arn(&node, "RotationLambda", function_arn)?;
        props.secret.add_rotation_schedule(
            "RotationSchedule",
            RotationScheduleOptions {
                rotation_lambda: Some(function),
                hosted_rotation: None,
                automatically_after: props.automatically_after,
                rotate_immediately_on_update: props.rotate_immediately_on_update,
            },
        )?;
        if let Some(master) = &props.master_secret {
            master.deny_account_root_delete()?;
        }
        Ok(Self { node })
    }
}

impl Construct for SecretRotation {
    fn node(&self) -> &Node {
        &self.node
    }
}
