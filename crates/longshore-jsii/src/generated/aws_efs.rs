//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_EFS_ACCESSPOINT: Class = Class {
    fqn: "aws-cdk-lib.aws_efs.AccessPoint",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_efs::AccessPointProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_efs::AccessPoint>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromAccessPointAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_efs::AccessPointAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_efs::AccessPoint>::from_access_point_attributes(&a0, a1, a2)?, k)
        }),
        ("fromAccessPointId", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_efs::AccessPoint>::from_access_point_id(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("accessPointArn", |k, o| {
            let this = o.this::<longshore::aws_efs::AccessPoint>()?;
            ToWire::wire(
                <longshore::aws_efs::AccessPoint as longshore::aws_efs::IAccessPoint>::access_point_arn(&this),
                k,
            )
        }),
        Member::Get("accessPointId", |k, o| {
            let this = o.this::<longshore::aws_efs::AccessPoint>()?;
            ToWire::wire(
                <longshore::aws_efs::AccessPoint as longshore::aws_efs::IAccessPoint>::access_point_id(&this),
                k,
            )
        }),
        Member::Get("fileSystem", |k, o| {
            let this = o.this::<longshore::aws_efs::AccessPoint>()?;
            ToWire::wire(<longshore::aws_efs::AccessPoint as longshore::aws_efs::IAccessPoint>::file_system(&this)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_efs::AccessPoint => std::rc::Rc<dyn longshore::aws_efs::IAccessPoint>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_efs::AccessPoint, AWS_EFS_ACCESSPOINT, construct);
bound_struct!(longshore::aws_efs::AccessPointAttributes, AWS_EFS_ACCESSPOINTATTRIBUTES, "aws-cdk-lib.aws_efs.AccessPointAttributes", {
"accessPointId" => access_point_id,
"accessPointArn" => access_point_arn,
"fileSystem" => file_system,
});
bound_struct!(longshore::aws_efs::AccessPointOptions, AWS_EFS_ACCESSPOINTOPTIONS, "aws-cdk-lib.aws_efs.AccessPointOptions", {
"createAcl" => create_acl,
"path" => path,
"posixUser" => posix_user,
"clientToken" => client_token,
});
bound_struct!(longshore::aws_efs::AccessPointProps, AWS_EFS_ACCESSPOINTPROPS, "aws-cdk-lib.aws_efs.AccessPointProps", {
"fileSystem" => file_system,
"createAcl" => create_acl,
"path" => path,
"posixUser" => posix_user,
"clientToken" => client_token,
});
bound_struct!(longshore::aws_efs::Acl, AWS_EFS_ACL, "aws-cdk-lib.aws_efs.Acl", {
"ownerUid" => owner_uid,
"ownerGid" => owner_gid,
"permissions" => permissions,
});
pub(crate) static AWS_EFS_FILESYSTEM: Class = Class {
    fqn: "aws-cdk-lib.aws_efs.FileSystem",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_efs::FileSystemProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_efs::FileSystem>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("DEFAULT_PORT", |k, a| ToWire::wire(<longshore::aws_efs::FileSystem>::DEFAULT_PORT, k)),
        ("fromFileSystemAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_efs::FileSystemAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_efs::FileSystem>::from_file_system_attributes(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_efs::FileSystem>()?;
            ToWire::wire(<longshore::aws_efs::FileSystem as longshore::aws_ec2::IConnectable>::connections(&this), k)
        }),
        Member::Get("fileSystemArn", |k, o| {
            let this = o.this::<longshore::aws_efs::FileSystem>()?;
            ToWire::wire(<longshore::aws_efs::FileSystem as longshore::aws_efs::IFileSystem>::file_system_arn(&this), k)
        }),
        Member::Get("fileSystemId", |k, o| {
            let this = o.this::<longshore::aws_efs::FileSystem>()?;
            ToWire::wire(<longshore::aws_efs::FileSystem as longshore::aws_efs::IFileSystem>::file_system_id(&this), k)
        }),
        Member::Get("mountTargetsAvailable", |k, o| {
            let this = o.this::<longshore::aws_efs::FileSystem>()?;
            ToWire::wire(
                <longshore::aws_efs::FileSystem as longshore::aws_efs::IFileSystem>::mount_targets_available(&this),
                k,
            )
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_efs::FileSystem>()?;
            ToWire::wire(<longshore::aws_efs::FileSystem as longshore::aws_iam::IResourceWithPolicy>::env(&this), k)
        }),
        Member::Call("addAccessPoint", |k, o, a| {
            let this = o.this::<longshore::aws_efs::FileSystem>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_efs::AccessPointOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_efs::FileSystem>::add_access_point(&this, &a0, a1)?, k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_efs::FileSystem>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_efs::FileSystem as longshore::aws_iam::IResourceWithPolicy>::add_to_resource_policy(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_efs::FileSystem>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(
                <longshore::aws_efs::FileSystem as longshore::aws_efs::IFileSystem>::grant(&this, &*a0, &a1)?,
                k,
            )
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_efs::FileSystem>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_efs::FileSystem as longshore::aws_efs::IFileSystem>::grant_read(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantReadWrite", |k, o, a| {
            let this = o.this::<longshore::aws_efs::FileSystem>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_efs::FileSystem as longshore::aws_efs::IFileSystem>::grant_read_write(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantRootAccess", |k, o, a| {
            let this = o.this::<longshore::aws_efs::FileSystem>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_efs::FileSystem as longshore::aws_efs::IFileSystem>::grant_root_access(&this, &*a0)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_efs::FileSystem => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_efs::FileSystem => std::rc::Rc<dyn longshore::aws_efs::IFileSystem>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_efs::FileSystem => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_efs::FileSystem, AWS_EFS_FILESYSTEM, construct);
bound_struct!(longshore::aws_efs::FileSystemAttributes, AWS_EFS_FILESYSTEMATTRIBUTES, "aws-cdk-lib.aws_efs.FileSystemAttributes", {
"securityGroup" => security_group,
"fileSystemId" => file_system_id,
"fileSystemArn" => file_system_arn,
});
bound_struct!(longshore::aws_efs::FileSystemProps, AWS_EFS_FILESYSTEMPROPS, "aws-cdk-lib.aws_efs.FileSystemProps", {
"vpc" => vpc,
"securityGroup" => security_group,
"vpcSubnets" => vpc_subnets,
"encrypted" => encrypted,
"fileSystemName" => file_system_name,
"kmsKey" => kms_key,
"lifecyclePolicy" => lifecycle_policy,
"outOfInfrequentAccessPolicy" => out_of_infrequent_access_policy,
"transitionToArchivePolicy" => transition_to_archive_policy,
"performanceMode" => performance_mode,
"throughputMode" => throughput_mode,
"provisionedThroughputPerSecond" => provisioned_throughput_per_second,
"removalPolicy" => removal_policy,
"enableAutomaticBackups" => enable_automatic_backups,
"fileSystemPolicy" => file_system_policy,
"allowAnonymousAccess" => allow_anonymous_access,
"oneZone" => one_zone,
"replicationOverwriteProtection" => replication_overwrite_protection,
"replicationConfiguration" => replication_configuration,
});
pub(crate) static AWS_EFS_IACCESSPOINT_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_efs.IAccessPoint",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("accessPointArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_efs::IAccessPoint>>()?;
            ToWire::wire(longshore::aws_efs::IAccessPoint::access_point_arn(&*this), k)
        }),
        Member::Get("accessPointId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_efs::IAccessPoint>>()?;
            ToWire::wire(longshore::aws_efs::IAccessPoint::access_point_id(&*this), k)
        }),
        Member::Get("fileSystem", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_efs::IAccessPoint>>()?;
            ToWire::wire(longshore::aws_efs::IAccessPoint::file_system(&*this)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_efs::IAccessPoint>, AWS_EFS_IACCESSPOINT_DYN, construct);
pub(crate) static AWS_EFS_IFILESYSTEM_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_efs.IFileSystem",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("fileSystemArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_efs::IFileSystem>>()?;
            ToWire::wire(longshore::aws_efs::IFileSystem::file_system_arn(&*this), k)
        }),
        Member::Get("fileSystemId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_efs::IFileSystem>>()?;
            ToWire::wire(longshore::aws_efs::IFileSystem::file_system_id(&*this), k)
        }),
        Member::Get("mountTargetsAvailable", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_efs::IFileSystem>>()?;
            ToWire::wire(longshore::aws_efs::IFileSystem::mount_targets_available(&*this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_efs::IFileSystem>>()?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::env(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_efs::IFileSystem>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_efs::IFileSystem>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(longshore::aws_efs::IFileSystem::grant(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_efs::IFileSystem>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_efs::IFileSystem::grant_read(&*this, &*a0)?, k)
        }),
        Member::Call("grantReadWrite", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_efs::IFileSystem>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_efs::IFileSystem::grant_read_write(&*this, &*a0)?, k)
        }),
        Member::Call("grantRootAccess", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_efs::IFileSystem>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_efs::IFileSystem::grant_root_access(&*this, &*a0)?, k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_efs::IFileSystem>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::add_to_resource_policy(&*this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_efs::IFileSystem> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_efs::IFileSystem> => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_efs::IFileSystem>, AWS_EFS_IFILESYSTEM_DYN, construct);
bound_enum!(longshore::aws_efs::LifecyclePolicy, "aws-cdk-lib.aws_efs.LifecyclePolicy", {
"AFTER_1_DAY" => After1Day,
"AFTER_7_DAYS" => After7Days,
"AFTER_14_DAYS" => After14Days,
"AFTER_30_DAYS" => After30Days,
"AFTER_60_DAYS" => After60Days,
"AFTER_90_DAYS" => After90Days,
"AFTER_180_DAYS" => After180Days,
"AFTER_270_DAYS" => After270Days,
"AFTER_365_DAYS" => After365Days,
});
bound_enum!(longshore::aws_efs::OutOfInfrequentAccessPolicy, "aws-cdk-lib.aws_efs.OutOfInfrequentAccessPolicy", {
"AFTER_1_ACCESS" => After1Access,
});
bound_enum!(longshore::aws_efs::PerformanceMode, "aws-cdk-lib.aws_efs.PerformanceMode", {
"GENERAL_PURPOSE" => GeneralPurpose,
"MAX_IO" => MaxIo,
});
bound_struct!(longshore::aws_efs::PosixUser, AWS_EFS_POSIXUSER, "aws-cdk-lib.aws_efs.PosixUser", {
"uid" => uid,
"gid" => gid,
"secondaryGids" => secondary_gids,
});
pub(crate) static AWS_EFS_REPLICATIONCONFIGURATION: Class = Class {
    fqn: "aws-cdk-lib.aws_efs.ReplicationConfiguration",
    interface: false,
    create: None,
    statics: &[
        ("existingFileSystem", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_efs::IFileSystem>>(k, 0)?;
            ToWire::wire(<longshore::aws_efs::ReplicationConfiguration>::existing_file_system(a0), k)
        }),
        ("oneZoneFileSystem", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<Option<longshore::aws_kms::KeyRef>>(k, 2)?;
            ToWire::wire(<longshore::aws_efs::ReplicationConfiguration>::one_zone_file_system(a0, a1, a2), k)
        }),
        ("regionalFileSystem", |k, a| {
            let a0 = a.get::<Option<String>>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_kms::KeyRef>>(k, 1)?;
            ToWire::wire(<longshore::aws_efs::ReplicationConfiguration>::regional_file_system(a0.as_deref(), a1), k)
        }),
    ],
    members: &[
        Member::Get("availabilityZone", |k, o| {
            let this = o.this::<longshore::aws_efs::ReplicationConfiguration>()?;
            ToWire::wire(<longshore::aws_efs::ReplicationConfiguration>::availability_zone(&this), k)
        }),
        Member::Get("destinationFileSystem", |k, o| {
            let this = o.this::<longshore::aws_efs::ReplicationConfiguration>()?;
            ToWire::wire(<longshore::aws_efs::ReplicationConfiguration>::destination_file_system(&this).cloned(), k)
        }),
        Member::Get("kmsKey", |k, o| {
            let this = o.this::<longshore::aws_efs::ReplicationConfiguration>()?;
            ToWire::wire(<longshore::aws_efs::ReplicationConfiguration>::kms_key(&this).cloned(), k)
        }),
        Member::Get("region", |k, o| {
            let this = o.this::<longshore::aws_efs::ReplicationConfiguration>()?;
            ToWire::wire(<longshore::aws_efs::ReplicationConfiguration>::region(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_efs::ReplicationConfiguration, AWS_EFS_REPLICATIONCONFIGURATION);
bound_enum!(longshore::aws_efs::ReplicationOverwriteProtection, "aws-cdk-lib.aws_efs.ReplicationOverwriteProtection", {
"ENABLED" => Enabled,
"DISABLED" => Disabled,
});
bound_enum!(longshore::aws_efs::ThroughputMode, "aws-cdk-lib.aws_efs.ThroughputMode", {
"BURSTING" => Bursting,
"PROVISIONED" => Provisioned,
"ELASTIC" => Elastic,
});
