//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_enum!(longshore::aws_secretsmanager::AttachmentTargetType, "aws-cdk-lib.aws_secretsmanager.AttachmentTargetType", {
"RDS_DB_INSTANCE" => RdsDbInstance,
"RDS_DB_CLUSTER" => RdsDbCluster,
"RDS_DB_PROXY" => RdsDbProxy,
"REDSHIFT_CLUSTER" => RedshiftCluster,
"DOCDB_DB_INSTANCE" => DocdbDbInstance,
"DOCDB_DB_CLUSTER" => DocdbDbCluster,
});
pub(crate) static AWS_SECRETSMANAGER_HOSTEDROTATION: Class = Class {
    fqn: "aws-cdk-lib.aws_secretsmanager.HostedRotation",
    interface: false,
    create: None,
    statics: &[
        ("mariaDbMultiUser", |k, a| {
            let a0 = a.get::<longshore::aws_secretsmanager::MultiUserHostedRotationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::maria_db_multi_user(a0), k)
        }),
        ("mariaDbSingleUser", |k, a| {
            let a0 = a.get::<longshore::aws_secretsmanager::SingleUserHostedRotationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::maria_db_single_user(a0), k)
        }),
        ("mongoDbMultiUser", |k, a| {
            let a0 = a.get::<longshore::aws_secretsmanager::MultiUserHostedRotationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::mongo_db_multi_user(a0), k)
        }),
        ("mongoDbSingleUser", |k, a| {
            let a0 = a.get::<longshore::aws_secretsmanager::SingleUserHostedRotationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::mongo_db_single_user(a0), k)
        }),
        ("mysqlMultiUser", |k, a| {
            let a0 = a.get::<longshore::aws_secretsmanager::MultiUserHostedRotationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::mysql_multi_user(a0), k)
        }),
        ("mysqlSingleUser", |k, a| {
            let a0 = a.get::<longshore::aws_secretsmanager::SingleUserHostedRotationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::mysql_single_user(a0), k)
        }),
        ("oracleMultiUser", |k, a| {
            let a0 = a.get::<longshore::aws_secretsmanager::MultiUserHostedRotationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::oracle_multi_user(a0), k)
        }),
        ("oracleSingleUser", |k, a| {
            let a0 = a.get::<longshore::aws_secretsmanager::SingleUserHostedRotationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::oracle_single_user(a0), k)
        }),
        ("postgreSqlMultiUser", |k, a| {
            let a0 = a.get::<longshore::aws_secretsmanager::MultiUserHostedRotationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::postgre_sql_multi_user(a0), k)
        }),
        ("postgreSqlSingleUser", |k, a| {
            let a0 = a.get::<longshore::aws_secretsmanager::SingleUserHostedRotationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::postgre_sql_single_user(a0), k)
        }),
        ("redshiftMultiUser", |k, a| {
            let a0 = a.get::<longshore::aws_secretsmanager::MultiUserHostedRotationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::redshift_multi_user(a0), k)
        }),
        ("redshiftSingleUser", |k, a| {
            let a0 = a.get::<longshore::aws_secretsmanager::SingleUserHostedRotationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::redshift_single_user(a0), k)
        }),
        ("sqlServerMultiUser", |k, a| {
            let a0 = a.get::<longshore::aws_secretsmanager::MultiUserHostedRotationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::sql_server_multi_user(a0), k)
        }),
        ("sqlServerSingleUser", |k, a| {
            let a0 = a.get::<longshore::aws_secretsmanager::SingleUserHostedRotationOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::sql_server_single_user(a0), k)
        }),
    ],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::HostedRotation>()?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::connections(&this)?, k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::HostedRotation>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>(k, 0)?;
            let a1 = a.construct(k, 1)?;
            ToWire::wire(<longshore::aws_secretsmanager::HostedRotation>::bind(&this, &a0, &a1)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_secretsmanager::HostedRotation, AWS_SECRETSMANAGER_HOSTEDROTATION);
pub(crate) static AWS_SECRETSMANAGER_ISECRET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_secretsmanager.ISecret",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("secretArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>()?;
            ToWire::wire(longshore::aws_secretsmanager::ISecret::secret_arn(&*this), k)
        }),
        Member::Get("secretName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>()?;
            ToWire::wire(longshore::aws_secretsmanager::ISecret::secret_name(&*this), k)
        }),
        Member::Get("secretValue", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>()?;
            ToWire::wire(longshore::aws_secretsmanager::ISecret::secret_value(&*this)?, k)
        }),
        Member::Get("encryptionKey", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>()?;
            ToWire::wire(longshore::aws_secretsmanager::ISecret::encryption_key(&*this).cloned(), k)
        }),
        Member::Get("secretFullArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>()?;
            ToWire::wire(longshore::aws_secretsmanager::ISecret::secret_full_arn(&*this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>()?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::env(&*this), k)
        }),
        Member::Call("addRotationSchedule", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_secretsmanager::RotationScheduleOptions>(k, 1)?;
            ToWire::wire(longshore::aws_secretsmanager::ISecret::add_rotation_schedule(&*this, &a0, a1)?, k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::add_to_resource_policy(&*this, a0)?, k)
        }),
        Member::Call("attach", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecretAttachmentTarget>>(k, 0)?;
            ToWire::wire(longshore::aws_secretsmanager::ISecret::attach(&*this, a0)?, k)
        }),
        Member::Call("cfnDynamicReferenceKey", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>()?;
            let a0 = a.get::<longshore_core::secret_value::SecretsManagerSecretOptions>(k, 0)?;
            ToWire::wire(longshore::aws_secretsmanager::ISecret::cfn_dynamic_reference_key(&*this, a0)?, k)
        }),
        Member::Call("denyAccountRootDelete", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>()?;
            {
                longshore::aws_secretsmanager::ISecret::deny_account_root_delete(&*this)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<Vec<String>>>(k, 1)?;
            ToWire::wire(longshore::aws_secretsmanager::ISecret::grant_read_with(&*this, &*a0, a1)?, k)
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_secretsmanager::ISecret::grant_write(&*this, &*a0)?, k)
        }),
        Member::Call("secretValueFromJson", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(longshore::aws_secretsmanager::ISecret::secret_value_from_json(&*this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret> => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>, AWS_SECRETSMANAGER_ISECRET_DYN, construct);
pub(crate) static AWS_SECRETSMANAGER_ISECRETATTACHMENTTARGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_secretsmanager.ISecretAttachmentTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("asSecretAttachmentTarget", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecretAttachmentTarget>>()?;
        ToWire::wire(longshore::aws_secretsmanager::ISecretAttachmentTarget::as_secret_attachment_target(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_secretsmanager::ISecretAttachmentTarget>,
    AWS_SECRETSMANAGER_ISECRETATTACHMENTTARGET_DYN
);
bound_struct!(longshore::aws_secretsmanager::MultiUserHostedRotationOptions, AWS_SECRETSMANAGER_MULTIUSERHOSTEDROTATIONOPTIONS, "aws-cdk-lib.aws_secretsmanager.MultiUserHostedRotationOptions", {
"functionName" => function_name,
"excludeCharacters" => exclude_characters,
"vpc" => vpc,
"vpcSubnets" => vpc_subnets,
"securityGroups" => security_groups,
"masterSecret" => master_secret,
});
bound_struct!(longshore::aws_secretsmanager::ReplicaRegion, AWS_SECRETSMANAGER_REPLICAREGION, "aws-cdk-lib.aws_secretsmanager.ReplicaRegion", {
"region" => region,
"encryptionKey" => encryption_key,
});
pub(crate) static AWS_SECRETSMANAGER_RESOURCEPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_secretsmanager.ResourcePolicy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_secretsmanager::ResourcePolicyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_secretsmanager::ResourcePolicy>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("document", |k, o| {
        let this = o.this::<longshore::aws_secretsmanager::ResourcePolicy>()?;
        ToWire::wire(Clone::clone(<longshore::aws_secretsmanager::ResourcePolicy>::document(&this)), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_secretsmanager::ResourcePolicy, AWS_SECRETSMANAGER_RESOURCEPOLICY, construct);
bound_struct!(longshore::aws_secretsmanager::ResourcePolicyProps, AWS_SECRETSMANAGER_RESOURCEPOLICYPROPS, "aws-cdk-lib.aws_secretsmanager.ResourcePolicyProps", {
"secret" => secret,
});
pub(crate) static AWS_SECRETSMANAGER_ROTATIONSCHEDULE: Class = Class {
    fqn: "aws-cdk-lib.aws_secretsmanager.RotationSchedule",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_secretsmanager::RotationScheduleProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_secretsmanager::RotationSchedule>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_secretsmanager::RotationSchedule, AWS_SECRETSMANAGER_ROTATIONSCHEDULE, construct);
bound_struct!(longshore::aws_secretsmanager::RotationScheduleOptions, AWS_SECRETSMANAGER_ROTATIONSCHEDULEOPTIONS, "aws-cdk-lib.aws_secretsmanager.RotationScheduleOptions", {
"rotationLambda" => rotation_lambda,
"hostedRotation" => hosted_rotation,
"automaticallyAfter" => automatically_after,
"rotateImmediatelyOnUpdate" => rotate_immediately_on_update,
});
bound_struct!(longshore::aws_secretsmanager::RotationScheduleProps, AWS_SECRETSMANAGER_ROTATIONSCHEDULEPROPS, "aws-cdk-lib.aws_secretsmanager.RotationScheduleProps", {
"secret" => secret,
"rotationLambda" => rotation_lambda,
"hostedRotation" => hosted_rotation,
"automaticallyAfter" => automatically_after,
"rotateImmediatelyOnUpdate" => rotate_immediately_on_update,
});
pub(crate) static AWS_SECRETSMANAGER_SECRET: Class = Class {
    fqn: "aws-cdk-lib.aws_secretsmanager.Secret",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_secretsmanager::SecretProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_secretsmanager::Secret>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromSecretAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_secretsmanager::SecretAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_secretsmanager::Secret>::from_secret_attributes(&a0, a1, a2)?, k)
        }),
        ("fromSecretCompleteArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_secretsmanager::Secret>::from_secret_complete_arn(&a0, a1, a2)?, k)
        }),
        ("fromSecretNameV2", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_secretsmanager::Secret>::from_secret_name_v2(&a0, a1, a2)?, k)
        }),
        ("fromSecretPartialArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_secretsmanager::Secret>::from_secret_partial_arn(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("secretArn", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            ToWire::wire(
                <longshore::aws_secretsmanager::Secret as longshore::aws_secretsmanager::ISecret>::secret_arn(&this),
                k,
            )
        }),
        Member::Get("secretName", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            ToWire::wire(
                <longshore::aws_secretsmanager::Secret as longshore::aws_secretsmanager::ISecret>::secret_name(&this),
                k,
            )
        }),
        Member::Get("secretValue", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            ToWire::wire(
                <longshore::aws_secretsmanager::Secret as longshore::aws_secretsmanager::ISecret>::secret_value(&this)?,
                k,
            )
        }),
        Member::Get("encryptionKey", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            ToWire::wire(
                <longshore::aws_secretsmanager::Secret as longshore::aws_secretsmanager::ISecret>::encryption_key(
                    &this,
                )
                .cloned(),
                k,
            )
        }),
        Member::Get("excludeCharacters", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            ToWire::wire(<longshore::aws_secretsmanager::Secret>::exclude_characters(&this), k)
        }),
        Member::Get("secretFullArn", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            ToWire::wire(
                <longshore::aws_secretsmanager::Secret as longshore::aws_secretsmanager::ISecret>::secret_full_arn(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            ToWire::wire(
                <longshore::aws_secretsmanager::Secret as longshore::aws_iam::IResourceWithPolicy>::env(&this),
                k,
            )
        }),
        Member::Call("addReplicaRegion", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_kms::KeyRef>>(k, 1)?;
            {
                <longshore::aws_secretsmanager::Secret>::add_replica_region_with(&this, a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addRotationSchedule", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_secretsmanager::RotationScheduleOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_secretsmanager::Secret as longshore::aws_secretsmanager::ISecret>::add_rotation_schedule(&this, &a0, a1)?, k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::Secret as longshore::aws_iam::IResourceWithPolicy>::add_to_resource_policy(&this, a0)?, k)
        }),
        Member::Call("attach", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecretAttachmentTarget>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_secretsmanager::Secret as longshore::aws_secretsmanager::ISecret>::attach(&this, a0)?,
                k,
            )
        }),
        Member::Call("cfnDynamicReferenceKey", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            let a0 = a.get::<longshore_core::secret_value::SecretsManagerSecretOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::Secret as longshore::aws_secretsmanager::ISecret>::cfn_dynamic_reference_key(&this, a0)?, k)
        }),
        Member::Call("denyAccountRootDelete", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            {
                <longshore::aws_secretsmanager::Secret as longshore::aws_secretsmanager::ISecret>::deny_account_root_delete(&this)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<Vec<String>>>(k, 1)?;
            ToWire::wire(
                <longshore::aws_secretsmanager::Secret as longshore::aws_secretsmanager::ISecret>::grant_read_with(
                    &this, &*a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_secretsmanager::Secret as longshore::aws_secretsmanager::ISecret>::grant_write(
                    &this, &*a0,
                )?,
                k,
            )
        }),
        Member::Call("secretValueFromJson", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::Secret>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::Secret as longshore::aws_secretsmanager::ISecret>::secret_value_from_json(&this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_secretsmanager::Secret => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_secretsmanager::Secret => std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_secretsmanager::Secret, AWS_SECRETSMANAGER_SECRET, construct);
bound_struct!(longshore::aws_secretsmanager::SecretAttachmentTargetProps, AWS_SECRETSMANAGER_SECRETATTACHMENTTARGETPROPS, "aws-cdk-lib.aws_secretsmanager.SecretAttachmentTargetProps", {
"targetId" => target_id,
"targetType" => target_type,
});
bound_struct!(longshore::aws_secretsmanager::SecretAttributes, AWS_SECRETSMANAGER_SECRETATTRIBUTES, "aws-cdk-lib.aws_secretsmanager.SecretAttributes", {
"encryptionKey" => encryption_key,
"secretCompleteArn" => secret_complete_arn,
"secretPartialArn" => secret_partial_arn,
});
bound_struct!(longshore::aws_secretsmanager::SecretProps, AWS_SECRETSMANAGER_SECRETPROPS, "aws-cdk-lib.aws_secretsmanager.SecretProps", {
"description" => description,
"encryptionKey" => encryption_key,
"generateSecretString" => generate_secret_string,
"secretName" => secret_name,
"secretStringValue" => secret_string_value,
"secretObjectValue" => secret_object_value,
"removalPolicy" => removal_policy,
"replicaRegions" => replica_regions,
});
pub(crate) static AWS_SECRETSMANAGER_SECRETROTATION: Class = Class {
    fqn: "aws-cdk-lib.aws_secretsmanager.SecretRotation",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_secretsmanager::SecretRotationProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_secretsmanager::SecretRotation>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_secretsmanager::SecretRotation, AWS_SECRETSMANAGER_SECRETROTATION, construct);
pub(crate) static AWS_SECRETSMANAGER_SECRETROTATIONAPPLICATION: Class = Class {
    fqn: "aws-cdk-lib.aws_secretsmanager.SecretRotationApplication",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_secretsmanager::SecretRotationApplicationOptions>(k, 2)?;
        Ok(Native::of(<longshore::aws_secretsmanager::SecretRotationApplication>::new(a0, a1, a2)))
    }),
    statics: &[
        ("DB2_ROTATION_MULTI_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::db2_rotation_multi_user(), k)
        }),
        ("DB2_ROTATION_SINGLE_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::db2_rotation_single_user(), k)
        }),
        ("MARIADB_ROTATION_MULTI_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::mariadb_rotation_multi_user(), k)
        }),
        ("MARIADB_ROTATION_SINGLE_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::mariadb_rotation_single_user(), k)
        }),
        ("MONGODB_ROTATION_MULTI_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::mongodb_rotation_multi_user(), k)
        }),
        ("MONGODB_ROTATION_SINGLE_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::mongodb_rotation_single_user(), k)
        }),
        ("MYSQL_ROTATION_MULTI_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::mysql_rotation_multi_user(), k)
        }),
        ("MYSQL_ROTATION_SINGLE_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::mysql_rotation_single_user(), k)
        }),
        ("ORACLE_ROTATION_MULTI_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::oracle_rotation_multi_user(), k)
        }),
        ("ORACLE_ROTATION_SINGLE_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::oracle_rotation_single_user(), k)
        }),
        ("POSTGRES_ROTATION_MULTI_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::postgres_rotation_multi_user(), k)
        }),
        ("POSTGRES_ROTATION_SINGLE_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::postgres_rotation_single_user(), k)
        }),
        ("REDSHIFT_ROTATION_MULTI_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::redshift_rotation_multi_user(), k)
        }),
        ("REDSHIFT_ROTATION_SINGLE_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::redshift_rotation_single_user(), k)
        }),
        ("SQLSERVER_ROTATION_MULTI_USER", |k, a| {
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::sqlserver_rotation_multi_user(), k)
        }),
        ("SQLSERVER_ROTATION_SINGLE_USER", |k, a| {
            ToWire::wire(
                <longshore::aws_secretsmanager::SecretRotationApplication>::sqlserver_rotation_single_user(),
                k,
            )
        }),
    ],
    members: &[
        Member::Get("isMultiUser", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::SecretRotationApplication>()?;
            ToWire::wire(<longshore::aws_secretsmanager::SecretRotationApplication>::is_multi_user(&this), k)
        }),
        Member::Call("applicationArnForPartition", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::SecretRotationApplication>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(
                <longshore::aws_secretsmanager::SecretRotationApplication>::application_arn_for_partition(&this, &a0)?,
                k,
            )
        }),
        Member::Call("semanticVersionForPartition", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::SecretRotationApplication>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(
                <longshore::aws_secretsmanager::SecretRotationApplication>::semantic_version_for_partition(&this, &a0)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_secretsmanager::SecretRotationApplication, AWS_SECRETSMANAGER_SECRETROTATIONAPPLICATION);
bound_struct!(longshore::aws_secretsmanager::SecretRotationApplicationOptions, AWS_SECRETSMANAGER_SECRETROTATIONAPPLICATIONOPTIONS, "aws-cdk-lib.aws_secretsmanager.SecretRotationApplicationOptions", {
"isMultiUser" => is_multi_user,
"additionalSemanticVersions" => additional_semantic_versions,
});
bound_struct!(longshore::aws_secretsmanager::SecretRotationProps, AWS_SECRETSMANAGER_SECRETROTATIONPROPS, "aws-cdk-lib.aws_secretsmanager.SecretRotationProps", {
"secret" => secret,
"masterSecret" => master_secret,
"automaticallyAfter" => automatically_after,
"application" => application,
"vpc" => vpc,
"vpcSubnets" => vpc_subnets,
"target" => target,
"securityGroup" => security_group,
"excludeCharacters" => exclude_characters,
"endpoint" => endpoint,
"rotateImmediatelyOnUpdate" => rotate_immediately_on_update,
});
bound_struct!(longshore::aws_secretsmanager::SecretStringGenerator, AWS_SECRETSMANAGER_SECRETSTRINGGENERATOR, "aws-cdk-lib.aws_secretsmanager.SecretStringGenerator", {
"excludeUppercase" => exclude_uppercase,
"requireEachIncludedType" => require_each_included_type,
"includeSpace" => include_space,
"excludeCharacters" => exclude_characters,
"passwordLength" => password_length,
"excludePunctuation" => exclude_punctuation,
"excludeLowercase" => exclude_lowercase,
"excludeNumbers" => exclude_numbers,
"secretStringTemplate" => secret_string_template,
"generateStringKey" => generate_string_key,
});
pub(crate) static AWS_SECRETSMANAGER_SECRETTARGETATTACHMENT: Class = Class {
    fqn: "aws-cdk-lib.aws_secretsmanager.SecretTargetAttachment",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_secretsmanager::SecretTargetAttachmentProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_secretsmanager::SecretTargetAttachment>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromSecretTargetAttachmentSecretArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(
            <longshore::aws_secretsmanager::SecretTargetAttachment>::from_secret_target_attachment_secret_arn(
                &a0, a1, a2,
            )?,
            k,
        )
    })],
    members: &[
        Member::Get("secretArn", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            ToWire::wire(<longshore::aws_secretsmanager::SecretTargetAttachment as longshore::aws_secretsmanager::ISecret>::secret_arn(&this), k)
        }),
        Member::Get("secretName", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            ToWire::wire(<longshore::aws_secretsmanager::SecretTargetAttachment as longshore::aws_secretsmanager::ISecret>::secret_name(&this), k)
        }),
        Member::Get("secretTargetAttachmentSecretArn", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            ToWire::wire(
                <longshore::aws_secretsmanager::SecretTargetAttachment>::secret_target_attachment_secret_arn(&this),
                k,
            )
        }),
        Member::Get("secretValue", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            ToWire::wire(<longshore::aws_secretsmanager::SecretTargetAttachment as longshore::aws_secretsmanager::ISecret>::secret_value(&this)?, k)
        }),
        Member::Get("encryptionKey", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            ToWire::wire(<longshore::aws_secretsmanager::SecretTargetAttachment as longshore::aws_secretsmanager::ISecret>::encryption_key(&this).cloned(), k)
        }),
        Member::Get("secretFullArn", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            ToWire::wire(<longshore::aws_secretsmanager::SecretTargetAttachment as longshore::aws_secretsmanager::ISecret>::secret_full_arn(&this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            ToWire::wire(
                <longshore::aws_secretsmanager::SecretTargetAttachment as longshore::aws_iam::IResourceWithPolicy>::env(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("addRotationSchedule", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_secretsmanager::RotationScheduleOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_secretsmanager::SecretTargetAttachment as longshore::aws_secretsmanager::ISecret>::add_rotation_schedule(&this, &a0, a1)?, k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::SecretTargetAttachment as longshore::aws_iam::IResourceWithPolicy>::add_to_resource_policy(&this, a0)?, k)
        }),
        Member::Call("attach", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecretAttachmentTarget>>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::SecretTargetAttachment as longshore::aws_secretsmanager::ISecret>::attach(&this, a0)?, k)
        }),
        Member::Call("cfnDynamicReferenceKey", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            let a0 = a.get::<longshore_core::secret_value::SecretsManagerSecretOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::SecretTargetAttachment as longshore::aws_secretsmanager::ISecret>::cfn_dynamic_reference_key(&this, a0)?, k)
        }),
        Member::Call("denyAccountRootDelete", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            {
                <longshore::aws_secretsmanager::SecretTargetAttachment as longshore::aws_secretsmanager::ISecret>::deny_account_root_delete(&this)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<Vec<String>>>(k, 1)?;
            ToWire::wire(<longshore::aws_secretsmanager::SecretTargetAttachment as longshore::aws_secretsmanager::ISecret>::grant_read_with(&this, &*a0, a1)?, k)
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::SecretTargetAttachment as longshore::aws_secretsmanager::ISecret>::grant_write(&this, &*a0)?, k)
        }),
        Member::Call("secretValueFromJson", |k, o, a| {
            let this = o.this::<longshore::aws_secretsmanager::SecretTargetAttachment>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_secretsmanager::SecretTargetAttachment as longshore::aws_secretsmanager::ISecret>::secret_value_from_json(&this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_secretsmanager::SecretTargetAttachment => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_secretsmanager::SecretTargetAttachment => std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_secretsmanager::SecretTargetAttachment, AWS_SECRETSMANAGER_SECRETTARGETATTACHMENT, construct);
bound_struct!(longshore::aws_secretsmanager::SecretTargetAttachmentProps, AWS_SECRETSMANAGER_SECRETTARGETATTACHMENTPROPS, "aws-cdk-lib.aws_secretsmanager.SecretTargetAttachmentProps", {
"secret" => secret,
"target" => target,
});
bound_struct!(longshore::aws_secretsmanager::SingleUserHostedRotationOptions, AWS_SECRETSMANAGER_SINGLEUSERHOSTEDROTATIONOPTIONS, "aws-cdk-lib.aws_secretsmanager.SingleUserHostedRotationOptions", {
"functionName" => function_name,
"excludeCharacters" => exclude_characters,
"vpc" => vpc,
"vpcSubnets" => vpc_subnets,
"securityGroups" => security_groups,
});
