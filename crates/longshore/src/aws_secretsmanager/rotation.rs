//! Secrets that are replaced regularly.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::units::Duration;
use longshore_core::value::Object;
use longshore_core::{bail, object};

use super::SecretRef;
use super::secret::via_secrets_manager;
use crate::aws_ec2::{Connections, ConnectionsProps, SecurityGroup, SecurityGroupRef, SubnetSelection, VpcRef};
use crate::aws_events::Schedule;
use crate::aws_iam::{PolicyStatement, ServicePrincipal};
use crate::aws_kms::KeyRef;
use crate::aws_lambda::FunctionRef;
use crate::props::constructor;

// Source: aws-cdk-lib 2.275.0, the default of rotation functions and of the database constructs.
const DEFAULT_EXCLUDED: &str = " %+~`#$&*()|[]{}:;<>?!'/@\"\\";

/// How a secret is replaced.
#[derive(Clone, Default)]
pub struct RotationScheduleOptions {
    /// The function that replaces the secret; this or `hosted_rotation`.
    pub rotation_lambda: Option<FunctionRef>,
    /// A function that Secrets Manager provides; this or `rotation_lambda`.
    pub hosted_rotation: Option<HostedRotation>,
    /// How often the secret is replaced, 4 hours to 1,000 days; zero for not regularly. Default: each 30 days.
    pub automatically_after: Option<Duration>,
    /// Whether the secret is replaced as soon as the schedule changes. Default true.
    pub rotate_immediately_on_update: Option<bool>,
}

/// Properties of a [`RotationSchedule`].
#[derive(Clone)]
pub struct RotationScheduleProps {
    /// The secret.
    pub secret: SecretRef,
    /// The function that replaces the secret; this or `hosted_rotation`.
    pub rotation_lambda: Option<FunctionRef>,
    /// A function that Secrets Manager provides; this or `rotation_lambda`.
    pub hosted_rotation: Option<HostedRotation>,
    /// How often the secret is replaced, 4 hours to 1,000 days; zero for not regularly. Default: each 30 days.
    pub automatically_after: Option<Duration>,
    /// Whether the secret is replaced as soon as the schedule changes. Default true.
    pub rotate_immediately_on_update: Option<bool>,
}

/// When and by what a secret is replaced; clones are the same.
#[derive(Clone)]
pub struct RotationSchedule {
    base: ResourceBase,
}

constructor!(RotationSchedule, RotationScheduleProps);

impl RotationSchedule {
    pub(super) fn of(
        scope: &dyn Construct,
        id: &str,
        secret: SecretRef,
        options: RotationScheduleOptions,
    ) -> Result<Self> {
        let props = RotationScheduleProps {
            secret,
            rotation_lambda: options.rotation_lambda,
            hosted_rotation: options.hosted_rotation,
            automatically_after: options.automatically_after,
            rotate_immediately_on_update: options.rotate_immediately_on_update,
        };
        Self::new(scope, id, props)
    }

    fn make(scope: &dyn Construct, id: &str, options: RotationScheduleProps) -> Result<Self> {
        let secret = options.secret;
        let class = "aws-cdk-lib.aws_secretsmanager.RotationSchedule";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let node = base.node().clone();
        if options.rotation_lambda.is_some() == options.hosted_rotation.is_some() {
            bail!(&node, "MustBeSpecified", "One of `rotationLambda` or `hostedRotation` must be specified.");
        }
        if let Some(function) = &options.rotation_lambda
            && function.permissions_node().default_child()?.is_some()
        {
            allow_function(&base, &secret, function)?;
        }
        let schedule = match options.automatically_after {
            None => Some(Schedule::rate(Duration::days(30))?),
            Some(after) => schedule(&node, after)?,
        };
        let hosted = options.hosted_rotation.as_ref().map(|h| h.bind(&secret, &node)).transpose()?;
        CfnResource::l1(
            &node,
            "Resource",
            "AWS::SecretsManager::RotationSchedule",
            object! {
                "SecretId" => secret.secret_arn(),
                "RotationLambdaARN" => options.rotation_lambda.as_ref().map(|f| f.function_arn()),
                "HostedRotationLambda" => hosted,
                "RotationRules" => schedule.map(|s| object! {"ScheduleExpression" => s.expression_string()}),
                "RotateImmediatelyOnUpdate" => options.rotate_immediately_on_update,
            },
        )?;
        secret.deny_account_root_delete()?;
        Ok(Self { base })
    }
}

fn allow_function(base: &ResourceBase, secret: &SecretRef, function: &FunctionRef) -> Result<()> {
    if let Some(key) = secret.encryption_key().and_then(KeyRef::key) {
        key.grant_encrypt_decrypt(&via_secrets_manager(base, function.grant_principal()))?;
    }
    function.grant_invoke(&ServicePrincipal::new("secretsmanager.amazonaws.com"))?.apply_before(&[base.node()]);
    let arn = secret.secret_full_arn().unwrap_or_else(|| format!("{}-??????", secret.secret_arn()));
    function.add_to_role_policy(
        PolicyStatement::builder()
            .actions([
                "secretsmanager:DescribeSecret",
                "secretsmanager:GetSecretValue",
                "secretsmanager:PutSecretValue",
                "secretsmanager:UpdateSecretVersionStage",
            ])
            .resource(arn)
            .build()?,
    )?;
    function.add_to_role_policy(
        PolicyStatement::builder().action("secretsmanager:GetRandomPassword").resource("*").build()?,
    )
}

fn schedule(at: &Node, after: Duration) -> Result<Option<Schedule>> {
    if after.to_milliseconds() == 0 {
        return Ok(None);
    }
    if after.to_milliseconds() < Duration::hours(4).to_milliseconds() {
        bail!(
            at,
            "AutomaticallySmallerHours",
            "automaticallyAfter must not be smaller than 4 hours, got {} hours",
            after.to_hours()?
        );
    }
    if after.to_milliseconds() > Duration::days(1000).to_milliseconds() {
        bail!(
            at,
            "AutomaticallyGreaterDays",
            "automaticallyAfter must not be greater than 1000 days, got {} days",
            after.to_days()?
        );
    }
    Schedule::rate(after).map(Some)
}

impl Construct for RotationSchedule {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

/// How a function of Secrets Manager replaces the secret of one database user.
#[derive(Clone, Default)]
pub struct SingleUserHostedRotationOptions {
    /// The name of the function. Default: made by CloudFormation.
    pub function_name: Option<String>,
    /// Characters that are not used. Default: those of the secret, or those that databases have trouble with.
    pub exclude_characters: Option<String>,
    /// The VPC that the function is in. Default: none.
    pub vpc: Option<VpcRef>,
    /// Its subnets. Default: private ones.
    pub vpc_subnets: Option<SubnetSelection>,
    /// Its security groups; only in a VPC. Default: a new one.
    pub security_groups: Option<Vec<SecurityGroupRef>>,
}

/// How a function of Secrets Manager replaces the secrets of two users in turn.
#[derive(Clone)]
pub struct MultiUserHostedRotationOptions {
    /// The name of the function. Default: made by CloudFormation.
    pub function_name: Option<String>,
    /// Characters that are not used. Default: those of the secret, or those that databases have trouble with.
    pub exclude_characters: Option<String>,
    /// The VPC that the function is in. Default: none.
    pub vpc: Option<VpcRef>,
    /// Its subnets. Default: private ones.
    pub vpc_subnets: Option<SubnetSelection>,
    /// Its security groups; only in a VPC. Default: a new one.
    pub security_groups: Option<Vec<SecurityGroupRef>>,
    /// The secret of a user who may change the others'.
    pub master_secret: SecretRef,
}

impl MultiUserHostedRotationOptions {
    /// With the secret of a user who may change the others', and nothing else.
    pub fn new(master_secret: impl Into<SecretRef>) -> Self {
        Self {
            function_name: None,
            exclude_characters: None,
            vpc: None,
            vpc_subnets: None,
            security_groups: None,
            master_secret: master_secret.into(),
        }
    }
}

/// A rotation function that Secrets Manager provides.
#[derive(Clone)]
pub struct HostedRotation {
    rotation_type: &'static str,
    options: SingleUserHostedRotationOptions,
    master_secret: Option<SecretRef>,
    connections: Rc<RefCell<Option<Connections>>>,
}

macro_rules! hosted {
    ($($single:ident, $multi:ident, $name:literal, $database:literal;)*) => {
        impl HostedRotation { $(
            #[doc = concat!("For one user of ", $database, ".")]
            pub fn $single(options: SingleUserHostedRotationOptions) -> Self {
                Self::of(concat!($name, "SingleUser"), options, None)
            }

            #[doc = concat!("For two users of ", $database, " in turn.")]
            pub fn $multi(options: MultiUserHostedRotationOptions) -> Self {
                let single = SingleUserHostedRotationOptions {
                    function_name: options.function_name,
                    exclude_characters: options.exclude_characters,
                    vpc: options.vpc,
                    vpc_subnets: options.vpc_subnets,
                    security_groups: options.security_groups,
                };
                Self::of(concat!($name, "MultiUser"), single, Some(options.master_secret))
            }
        )* }
    };
}
hosted! {
    mysql_single_user, mysql_multi_user, "MySQL", "MySQL";
    postgre_sql_single_user, postgre_sql_multi_user, "PostgreSQL", "PostgreSQL";
    oracle_single_user, oracle_multi_user, "Oracle", "Oracle";
    maria_db_single_user, maria_db_multi_user, "MariaDB", "MariaDB";
    sql_server_single_user, sql_server_multi_user, "SQLServer", "SQL Server";
    redshift_single_user, redshift_multi_user, "Redshift", "Redshift";
    mongo_db_single_user, mongo_db_multi_user, "MongoDB", "MongoDB";
}

impl HostedRotation {
    fn of(
        rotation_type: &'static str,
        options: SingleUserHostedRotationOptions,
        master_secret: Option<SecretRef>,
    ) -> Self {
        Self { rotation_type, options, master_secret, connections: Rc::default() }
    }

    /// The connections of the function, once it is used in a VPC.
    ///
    /// # Errors
    /// When the function is in no VPC, or not used yet.
    pub fn connections(&self) -> Result<Connections> {
        if self.options.vpc.is_none() {
            return Err(Error::new(
                "CannotConnectionsHostedRotationDeployed",
                "Cannot use connections for a hosted rotation that is not deployed in a VPC",
            ));
        }
        self.connections.borrow().clone().ok_or_else(|| {
            Error::new(
                "CannotConnectionsHostedRotationBound",
                "Cannot use connections for a hosted rotation that has not been bound to a secret",
            )
        })
    }

    /// The ids of the security groups and subnets of the function, in a VPC.
    fn network(&self, secret: &SecretRef, scope: &Node) -> Result<Option<(String, String)>> {
        let options = &self.options;
        let Some(vpc) = &options.vpc else {
            if options.security_groups.is_some() {
                bail!(
                    secret.node(),
                    "MustBeSpecifiedSpecifying",
                    "`vpc` must be specified when specifying `securityGroups`."
                );
            }
            return Ok(None);
        };
        let groups = match &options.security_groups {
            Some(groups) => groups.clone(),
            None => vec![(&SecurityGroup::builder(scope, "SecurityGroup").vpc(Rc::clone(vpc)).build()?).into()],
        };
        let ids: Vec<String> = groups.iter().map(|g| g.security_group_id()).collect();
        let props = ConnectionsProps { security_groups: Some(groups), ..Default::default() };
        *self.connections.borrow_mut() = Some(Connections::new(props));
        let subnets = vpc.select_subnets(&options.vpc_subnets.clone().unwrap_or_default())?.subnet_ids;
        Ok(Some((ids.join(","), subnets.join(","))))
    }

    /// Makes the function one of a schedule; gives what the schedule's resource says of it.
    ///
    /// # Errors
    /// When the network is not valid.
    pub fn bind(&self, secret: &SecretRef, scope: &Node) -> Result<Object> {
        let stack = longshore_core::stack::Stack::of(scope)?;
        stack.add_transform("AWS::SecretsManager-2024-09-16");
        let (groups, subnets) = self.network(secret, scope)?.unzip();
        let master_arn = match &self.master_secret {
            Some(master) => {
                master.deny_account_root_delete()?;
                Some(master.secret_full_arn().unwrap_or_else(|| format!("{}-??????", master.secret_arn())))
            }
            None => None,
        };
        let excluded = self.options.exclude_characters.clone().or_else(|| secret.core().exclude_characters.clone());
        let key_arn = |s: &SecretRef| s.encryption_key().map(|k| k.key_arn().to_owned());
        Ok(object! {
            "RotationType" => self.rotation_type,
            "KmsKeyArn" => key_arn(secret),
            "MasterSecretArn" => master_arn,
            "MasterSecretKmsKeyArn" => self.master_secret.as_ref().and_then(key_arn),
            "RotationLambdaName" => self.options.function_name.clone(),
            "VpcSecurityGroupIds" => groups,
            "VpcSubnetIds" => subnets,
            "ExcludeCharacters" => excluded.unwrap_or_else(|| DEFAULT_EXCLUDED.to_owned()),
        })
    }
}
