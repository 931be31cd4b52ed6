//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_CODEBUILD_ARTIFACTS: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.Artifacts",
    interface: false,
    create: None,
    statics: &[("s3", |k, a| {
        let a0 = a.get::<longshore::aws_codebuild::S3ArtifactsProps>(k, 0)?;
        ToWire::wire(<longshore::aws_codebuild::Artifacts>::s3(a0), k)
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codebuild::Artifacts, AWS_CODEBUILD_ARTIFACTS);
bound_struct!(longshore::aws_codebuild::ArtifactsConfig, AWS_CODEBUILD_ARTIFACTSCONFIG, "aws-cdk-lib.aws_codebuild.ArtifactsConfig", {
"artifactsProperty" => artifacts_property,
});
bound_struct!(longshore::aws_codebuild::BatchBuildConfig, AWS_CODEBUILD_BATCHBUILDCONFIG, "aws-cdk-lib.aws_codebuild.BatchBuildConfig", {
"role" => role,
});
bound_struct!(longshore::aws_codebuild::BindToCodePipelineOptions, AWS_CODEBUILD_BINDTOCODEPIPELINEOPTIONS, "aws-cdk-lib.aws_codebuild.BindToCodePipelineOptions", {
"artifactBucket" => artifact_bucket,
});
pub(crate) static AWS_CODEBUILD_BITBUCKETSOURCECREDENTIALS: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.BitBucketSourceCredentials",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codebuild::BitBucketSourceCredentialsProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codebuild::BitBucketSourceCredentials>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codebuild::BitBucketSourceCredentials, AWS_CODEBUILD_BITBUCKETSOURCECREDENTIALS, construct);
bound_struct!(longshore::aws_codebuild::BitBucketSourceCredentialsProps, AWS_CODEBUILD_BITBUCKETSOURCECREDENTIALSPROPS, "aws-cdk-lib.aws_codebuild.BitBucketSourceCredentialsProps", {
"username" => username,
"password" => password,
});
bound_struct!(longshore::aws_codebuild::BitBucketSourceProps, AWS_CODEBUILD_BITBUCKETSOURCEPROPS, "aws-cdk-lib.aws_codebuild.BitBucketSourceProps", {
"owner" => owner,
"repo" => repo,
"buildStatusName" => build_status_name,
"identifier" => identifier,
"cloneDepth" => clone_depth,
"branchOrRef" => branch_or_ref,
"fetchSubmodules" => fetch_submodules,
"reportBuildStatus" => report_build_status,
"webhook" => webhook,
"webhookTriggersBatchBuild" => webhook_triggers_batch_build,
"webhookFilters" => webhook_filters,
"buildStatusUrl" => build_status_url,
});
bound_struct!(longshore::aws_codebuild::BucketCacheOptions, AWS_CODEBUILD_BUCKETCACHEOPTIONS, "aws-cdk-lib.aws_codebuild.BucketCacheOptions", {
"prefix" => prefix,
"cacheNamespace" => cache_namespace,
});
bound_struct!(longshore::aws_codebuild::BuildEnvironment, AWS_CODEBUILD_BUILDENVIRONMENT, "aws-cdk-lib.aws_codebuild.BuildEnvironment", {
"buildImage" => build_image,
"computeType" => compute_type,
"privileged" => privileged,
"environmentVariables" => environment_variables,
"certificate" => certificate,
"fleet" => fleet,
"hostKernel" => host_kernel,
"dockerServer" => docker_server,
});
bound_struct!(longshore::aws_codebuild::BuildEnvironmentCertificate, AWS_CODEBUILD_BUILDENVIRONMENTCERTIFICATE, "aws-cdk-lib.aws_codebuild.BuildEnvironmentCertificate", {
"bucket" => bucket,
"objectKey" => object_key,
});
bound_struct!(longshore::aws_codebuild::BuildEnvironmentVariable, AWS_CODEBUILD_BUILDENVIRONMENTVARIABLE, "aws-cdk-lib.aws_codebuild.BuildEnvironmentVariable", {
"type" => r#type,
"value" => value,
});
bound_enum!(longshore::aws_codebuild::BuildEnvironmentVariableType, "aws-cdk-lib.aws_codebuild.BuildEnvironmentVariableType", {
"PLAINTEXT" => Plaintext,
"PARAMETER_STORE" => ParameterStore,
"SECRETS_MANAGER" => SecretsManager,
});
pub(crate) static AWS_CODEBUILD_BUILDSPEC: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.BuildSpec",
    interface: false,
    create: None,
    statics: &[
        ("fromAsset", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::BuildSpec>::from_asset(a0), k)
        }),
        ("fromObject", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::BuildSpec>::from_object(a0), k)
        }),
        ("fromObjectToYaml", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::BuildSpec>::from_object_to_yaml(a0), k)
        }),
        ("fromSourceFilename", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::BuildSpec>::from_source_filename(a0), k)
        }),
    ],
    members: &[
        Member::Get("isImmediate", |k, o| {
            let this = o.this::<longshore::aws_codebuild::BuildSpec>()?;
            ToWire::wire(<longshore::aws_codebuild::BuildSpec>::is_immediate(&this), k)
        }),
        Member::Call("toBuildSpec", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::BuildSpec>()?;
            let a0 = a.get::<longshore::aws_codebuild::Project>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::BuildSpec>::to_build_spec(&this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codebuild::BuildSpec, AWS_CODEBUILD_BUILDSPEC);
pub(crate) static AWS_CODEBUILD_CACHE: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.Cache",
    interface: false,
    create: None,
    statics: &[
        ("bucket", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 0)?;
            let a1 = a.get::<longshore::aws_codebuild::BucketCacheOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_codebuild::Cache>::bucket(a0, a1), k)
        }),
        ("local", |k, a| {
            let a0 = a.rest::<longshore::aws_codebuild::LocalCacheMode>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::Cache>::local(&a0), k)
        }),
        ("none", |k, a| ToWire::wire(<longshore::aws_codebuild::Cache>::none(), k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codebuild::Cache, AWS_CODEBUILD_CACHE);
bound_struct!(longshore::aws_codebuild::CloudWatchLoggingOptions, AWS_CODEBUILD_CLOUDWATCHLOGGINGOPTIONS, "aws-cdk-lib.aws_codebuild.CloudWatchLoggingOptions", {
"logGroup" => log_group,
"prefix" => prefix,
"enabled" => enabled,
});
bound_struct!(longshore::aws_codebuild::CodeCommitSourceProps, AWS_CODEBUILD_CODECOMMITSOURCEPROPS, "aws-cdk-lib.aws_codebuild.CodeCommitSourceProps", {
"identifier" => identifier,
"cloneDepth" => clone_depth,
"branchOrRef" => branch_or_ref,
"fetchSubmodules" => fetch_submodules,
"repository" => repository,
});
bound_struct!(longshore::aws_codebuild::ComputeConfiguration, AWS_CODEBUILD_COMPUTECONFIGURATION, "aws-cdk-lib.aws_codebuild.ComputeConfiguration", {
"disk" => disk,
"machineType" => machine_type,
"memory" => memory,
"vCpu" => v_cpu,
"instanceType" => instance_type,
});
bound_enum!(longshore::aws_codebuild::ComputeType, "aws-cdk-lib.aws_codebuild.ComputeType", {
"SMALL" => Small,
"MEDIUM" => Medium,
"LARGE" => Large,
"X_LARGE" => XLarge,
"X2_LARGE" => X2Large,
"LAMBDA_1GB" => Lambda1Gb,
"LAMBDA_2GB" => Lambda2Gb,
"LAMBDA_4GB" => Lambda4Gb,
"LAMBDA_8GB" => Lambda8Gb,
"LAMBDA_10GB" => Lambda10Gb,
"ATTRIBUTE_BASED" => AttributeBased,
"CUSTOM_INSTANCE_TYPE" => CustomInstanceType,
});
bound_struct!(longshore::aws_codebuild::DockerImageOptions, AWS_CODEBUILD_DOCKERIMAGEOPTIONS, "aws-cdk-lib.aws_codebuild.DockerImageOptions", {
"secretsManagerCredentials" => secrets_manager_credentials,
});
bound_enum!(longshore::aws_codebuild::DockerServerComputeType, "aws-cdk-lib.aws_codebuild.DockerServerComputeType", {
"SMALL" => Small,
"MEDIUM" => Medium,
"LARGE" => Large,
"X_LARGE" => XLarge,
"X2_LARGE" => X2Large,
"ATTRIBUTE_BASED_COMPUTE" => AttributeBasedCompute,
"BUILD_LAMBDA_10GB" => BuildLambda10Gb,
"BUILD_LAMBDA_1GB" => BuildLambda1Gb,
"BUILD_LAMBDA_2GB" => BuildLambda2Gb,
"BUILD_LAMBDA_4GB" => BuildLambda4Gb,
"BUILD_LAMBDA_8GB" => BuildLambda8Gb,
"CUSTOM_INSTANCE_TYPE" => CustomInstanceType,
});
bound_struct!(longshore::aws_codebuild::DockerServerOptions, AWS_CODEBUILD_DOCKERSERVEROPTIONS, "aws-cdk-lib.aws_codebuild.DockerServerOptions", {
"computeType" => compute_type,
"securityGroups" => security_groups,
});
bound_struct!(longshore::aws_codebuild::EfsFileSystemLocationProps, AWS_CODEBUILD_EFSFILESYSTEMLOCATIONPROPS, "aws-cdk-lib.aws_codebuild.EfsFileSystemLocationProps", {
"identifier" => identifier,
"location" => location,
"mountOptions" => mount_options,
"mountPoint" => mount_point,
});
bound_enum!(longshore::aws_codebuild::EnvironmentType, "aws-cdk-lib.aws_codebuild.EnvironmentType", {
"ARM_CONTAINER" => ArmContainer,
"LINUX_CONTAINER" => LinuxContainer,
"LINUX_GPU_CONTAINER" => LinuxGpuContainer,
"WINDOWS_SERVER_2019_CONTAINER" => WindowsServer2019Container,
"WINDOWS_SERVER_2022_CONTAINER" => WindowsServer2022Container,
"MAC_ARM" => MacArm,
"LINUX_EC2" => LinuxEc2,
"ARM_EC2" => ArmEc2,
"WINDOWS_EC2" => WindowsEc2,
});
bound_enum!(longshore::aws_codebuild::EventAction, "aws-cdk-lib.aws_codebuild.EventAction", {
"PUSH" => Push,
"PULL_REQUEST_CREATED" => PullRequestCreated,
"PULL_REQUEST_UPDATED" => PullRequestUpdated,
"PULL_REQUEST_CLOSED" => PullRequestClosed,
"PULL_REQUEST_MERGED" => PullRequestMerged,
"PULL_REQUEST_REOPENED" => PullRequestReopened,
"RELEASED" => Released,
"PRERELEASED" => Prereleased,
"WORKFLOW_JOB_QUEUED" => WorkflowJobQueued,
});
bound_struct!(longshore::aws_codebuild::FileSystemConfig, AWS_CODEBUILD_FILESYSTEMCONFIG, "aws-cdk-lib.aws_codebuild.FileSystemConfig", {
"location" => location,
});
pub(crate) static AWS_CODEBUILD_FILESYSTEMLOCATION: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.FileSystemLocation",
    interface: false,
    create: None,
    statics: &[("efs", |k, a| {
        let a0 = a.get::<longshore::aws_codebuild::EfsFileSystemLocationProps>(k, 0)?;
        ToWire::wire(<longshore::aws_codebuild::FileSystemLocation>::efs(a0), k)
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codebuild::FileSystemLocation, AWS_CODEBUILD_FILESYSTEMLOCATION);
pub(crate) static AWS_CODEBUILD_FILTERGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.FilterGroup",
    interface: false,
    create: None,
    statics: &[("inEventOf", |k, a| {
        let a0 = a.rest::<longshore::aws_codebuild::EventAction>(k, 0)?;
        ToWire::wire(<longshore::aws_codebuild::FilterGroup>::in_event_of(&a0)?, k)
    })],
    members: &[
        Member::Call("andActorAccountIs", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_actor_account_is(&this, &a0), k)
        }),
        Member::Call("andActorAccountIsNot", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_actor_account_is_not(&this, &a0), k)
        }),
        Member::Call("andBaseBranchIs", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_base_branch_is(&this, &a0)?, k)
        }),
        Member::Call("andBaseBranchIsNot", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_base_branch_is_not(&this, &a0)?, k)
        }),
        Member::Call("andBaseRefIs", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_base_ref_is(&this, &a0)?, k)
        }),
        Member::Call("andBaseRefIsNot", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_base_ref_is_not(&this, &a0)?, k)
        }),
        Member::Call("andBranchIs", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_branch_is(&this, &a0), k)
        }),
        Member::Call("andBranchIsNot", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_branch_is_not(&this, &a0), k)
        }),
        Member::Call("andCommitMessageIs", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_commit_message_is(&this, &a0), k)
        }),
        Member::Call("andCommitMessageIsNot", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_commit_message_is_not(&this, &a0), k)
        }),
        Member::Call("andFilePathIs", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_file_path_is(&this, &a0), k)
        }),
        Member::Call("andFilePathIsNot", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_file_path_is_not(&this, &a0), k)
        }),
        Member::Call("andHeadRefIs", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_head_ref_is(&this, &a0), k)
        }),
        Member::Call("andHeadRefIsNot", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_head_ref_is_not(&this, &a0), k)
        }),
        Member::Call("andRepositoryNameIs", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_repository_name_is(&this, &a0), k)
        }),
        Member::Call("andRepositoryNameIsNot", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_repository_name_is_not(&this, &a0), k)
        }),
        Member::Call("andTagIs", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_tag_is(&this, &a0), k)
        }),
        Member::Call("andTagIsNot", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::FilterGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::FilterGroup>::and_tag_is_not(&this, &a0), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codebuild::FilterGroup, AWS_CODEBUILD_FILTERGROUP);
pub(crate) static AWS_CODEBUILD_FLEET: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.Fleet",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codebuild::FleetProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codebuild::Fleet>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromFleetArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_codebuild::Fleet>::from_fleet_arn(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("computeType", |k, o| {
            let this = o.this::<longshore::aws_codebuild::Fleet>()?;
            ToWire::wire(<longshore::aws_codebuild::Fleet as longshore::aws_codebuild::IFleet>::compute_type(&this)?, k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_codebuild::Fleet>()?;
            ToWire::wire(<longshore::aws_codebuild::Fleet>::connections(&this)?, k)
        }),
        Member::Get("environmentType", |k, o| {
            let this = o.this::<longshore::aws_codebuild::Fleet>()?;
            ToWire::wire(
                <longshore::aws_codebuild::Fleet as longshore::aws_codebuild::IFleet>::environment_type(&this)?,
                k,
            )
        }),
        Member::Get("fleetArn", |k, o| {
            let this = o.this::<longshore::aws_codebuild::Fleet>()?;
            ToWire::wire(<longshore::aws_codebuild::Fleet as longshore::aws_codebuild::IFleet>::fleet_arn(&this), k)
        }),
        Member::Get("fleetName", |k, o| {
            let this = o.this::<longshore::aws_codebuild::Fleet>()?;
            ToWire::wire(<longshore::aws_codebuild::Fleet as longshore::aws_codebuild::IFleet>::fleet_name(&this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_codebuild::Fleet>()?;
            ToWire::wire(<longshore::aws_codebuild::Fleet as longshore::aws_iam::IGrantable>::grant_principal(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codebuild::Fleet => std::rc::Rc<dyn longshore::aws_codebuild::IFleet>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_codebuild::Fleet => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codebuild::Fleet, AWS_CODEBUILD_FLEET, construct);
bound_enum!(longshore::aws_codebuild::FleetComputeType, "aws-cdk-lib.aws_codebuild.FleetComputeType", {
"SMALL" => Small,
"MEDIUM" => Medium,
"LARGE" => Large,
"X_LARGE" => XLarge,
"X2_LARGE" => X2Large,
"ATTRIBUTE_BASED" => AttributeBased,
"CUSTOM_INSTANCE_TYPE" => CustomInstanceType,
});
bound_enum!(longshore::aws_codebuild::FleetOverflowBehavior, "aws-cdk-lib.aws_codebuild.FleetOverflowBehavior", {
"QUEUE" => Queue,
"ON_DEMAND" => OnDemand,
});
bound_struct!(longshore::aws_codebuild::FleetProps, AWS_CODEBUILD_FLEETPROPS, "aws-cdk-lib.aws_codebuild.FleetProps", {
"fleetName" => fleet_name,
"baseCapacity" => base_capacity,
"computeType" => compute_type,
"environmentType" => environment_type,
"computeConfiguration" => compute_configuration,
"overflowBehavior" => overflow_behavior,
"role" => role,
"vpc" => vpc,
"subnetSelection" => subnet_selection,
"securityGroups" => security_groups,
});
pub(crate) static AWS_CODEBUILD_GITHUBENTERPRISESOURCECREDENTIALS: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.GitHubEnterpriseSourceCredentials",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codebuild::GitHubEnterpriseSourceCredentialsProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codebuild::GitHubEnterpriseSourceCredentials>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_codebuild::GitHubEnterpriseSourceCredentials,
    AWS_CODEBUILD_GITHUBENTERPRISESOURCECREDENTIALS,
    construct
);
bound_struct!(longshore::aws_codebuild::GitHubEnterpriseSourceCredentialsProps, AWS_CODEBUILD_GITHUBENTERPRISESOURCECREDENTIALSPROPS, "aws-cdk-lib.aws_codebuild.GitHubEnterpriseSourceCredentialsProps", {
"accessToken" => access_token,
});
bound_struct!(longshore::aws_codebuild::GitHubEnterpriseSourceProps, AWS_CODEBUILD_GITHUBENTERPRISESOURCEPROPS, "aws-cdk-lib.aws_codebuild.GitHubEnterpriseSourceProps", {
"httpsCloneUrl" => https_clone_url,
"ignoreSslErrors" => ignore_ssl_errors,
"identifier" => identifier,
"cloneDepth" => clone_depth,
"branchOrRef" => branch_or_ref,
"fetchSubmodules" => fetch_submodules,
"reportBuildStatus" => report_build_status,
"webhook" => webhook,
"webhookTriggersBatchBuild" => webhook_triggers_batch_build,
"webhookFilters" => webhook_filters,
"buildStatusUrl" => build_status_url,
"buildStatusContext" => build_status_context,
});
pub(crate) static AWS_CODEBUILD_GITHUBSOURCECREDENTIALS: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.GitHubSourceCredentials",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codebuild::GitHubSourceCredentialsProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codebuild::GitHubSourceCredentials>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codebuild::GitHubSourceCredentials, AWS_CODEBUILD_GITHUBSOURCECREDENTIALS, construct);
bound_struct!(longshore::aws_codebuild::GitHubSourceCredentialsProps, AWS_CODEBUILD_GITHUBSOURCECREDENTIALSPROPS, "aws-cdk-lib.aws_codebuild.GitHubSourceCredentialsProps", {
"accessToken" => access_token,
});
bound_struct!(longshore::aws_codebuild::GitHubSourceProps, AWS_CODEBUILD_GITHUBSOURCEPROPS, "aws-cdk-lib.aws_codebuild.GitHubSourceProps", {
"owner" => owner,
"repo" => repo,
"identifier" => identifier,
"cloneDepth" => clone_depth,
"branchOrRef" => branch_or_ref,
"fetchSubmodules" => fetch_submodules,
"reportBuildStatus" => report_build_status,
"webhook" => webhook,
"webhookTriggersBatchBuild" => webhook_triggers_batch_build,
"webhookFilters" => webhook_filters,
"buildStatusUrl" => build_status_url,
"buildStatusContext" => build_status_context,
});
bound_enum!(longshore::aws_codebuild::HostKernel, "aws-cdk-lib.aws_codebuild.HostKernel", {
"LINUX_KERNEL_4" => LinuxKernel4,
"LINUX_KERNEL_6" => LinuxKernel6,
"LINUX_KERNEL_LATEST" => LinuxKernelLatest,
});
pub(crate) static AWS_CODEBUILD_IARTIFACTS_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.IArtifacts",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("type", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IArtifacts>>()?;
            ToWire::wire(longshore::aws_codebuild::IArtifacts::type_(&*this), k)
        }),
        Member::Get("identifier", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IArtifacts>>()?;
            ToWire::wire(longshore::aws_codebuild::IArtifacts::identifier(&*this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IArtifacts>>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>(k, 1)?;
            ToWire::wire(longshore::aws_codebuild::IArtifacts::bind(&*this, &a0, &*a1)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_codebuild::IArtifacts>, AWS_CODEBUILD_IARTIFACTS_DYN);
pub(crate) static AWS_CODEBUILD_IBUILDIMAGE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.IBuildImage",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("defaultComputeType", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>()?;
            ToWire::wire(longshore::aws_codebuild::IBuildImage::default_compute_type(&*this), k)
        }),
        Member::Get("imageId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>()?;
            ToWire::wire(longshore::aws_codebuild::IBuildImage::image_id(&*this), k)
        }),
        Member::Get("type", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>()?;
            ToWire::wire(longshore::aws_codebuild::IBuildImage::type_(&*this), k)
        }),
        Member::Get("imagePullPrincipalType", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>()?;
            ToWire::wire(longshore::aws_codebuild::IBuildImage::image_pull_principal_type(&*this), k)
        }),
        Member::Get("repository", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>()?;
            ToWire::wire(longshore::aws_codebuild::IBuildImage::repository(&*this), k)
        }),
        Member::Get("secretsManagerCredentials", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>()?;
            ToWire::wire(longshore::aws_codebuild::IBuildImage::secrets_manager_credentials(&*this), k)
        }),
        Member::Call("runScriptBuildspec", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(longshore::aws_codebuild::IBuildImage::run_script_buildspec(&*this, &a0), k)
        }),
        Member::Call("validate", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>()?;
            let a0 = a.get::<longshore::aws_codebuild::BuildEnvironment>(k, 0)?;
            ToWire::wire(longshore::aws_codebuild::IBuildImage::validate(&*this, &a0), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>, AWS_CODEBUILD_IBUILDIMAGE_DYN);
pub(crate) static AWS_CODEBUILD_IFILESYSTEMLOCATION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.IFileSystemLocation",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IFileSystemLocation>>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>(k, 1)?;
        ToWire::wire(longshore::aws_codebuild::IFileSystemLocation::bind(&*this, &a0, &*a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_codebuild::IFileSystemLocation>, AWS_CODEBUILD_IFILESYSTEMLOCATION_DYN);
pub(crate) static AWS_CODEBUILD_IFLEET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.IFleet",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("computeType", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IFleet>>()?;
            ToWire::wire(longshore::aws_codebuild::IFleet::compute_type(&*this)?, k)
        }),
        Member::Get("environmentType", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IFleet>>()?;
            ToWire::wire(longshore::aws_codebuild::IFleet::environment_type(&*this)?, k)
        }),
        Member::Get("fleetArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IFleet>>()?;
            ToWire::wire(longshore::aws_codebuild::IFleet::fleet_arn(&*this), k)
        }),
        Member::Get("fleetName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IFleet>>()?;
            ToWire::wire(longshore::aws_codebuild::IFleet::fleet_name(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IFleet>>()?;
            ToWire::wire(longshore::aws_codebuild::IFleet::connections(&*this)?, k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IFleet>>()?;
            ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_codebuild::IFleet> => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_codebuild::IFleet>, AWS_CODEBUILD_IFLEET_DYN, construct);
pub(crate) static AWS_CODEBUILD_IPROJECT_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.IProject",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("projectArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            ToWire::wire(longshore::aws_codebuild::IProject::project_arn(&*this), k)
        }),
        Member::Get("projectName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            ToWire::wire(longshore::aws_codebuild::IProject::project_name(&*this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            ToWire::wire(longshore::aws_codebuild::IProject::role(&*this).cloned(), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            ToWire::wire(longshore::aws_codebuild::IProject::connections(&*this)?, k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                longshore::aws_codebuild::IProject::add_to_role_policy(&*this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("enableBatchBuilds", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            ToWire::wire(longshore::aws_codebuild::IProject::enable_batch_builds(&*this)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codebuild::IProject::metric(&*this, &a0, a1)?, k)
        }),
        Member::Call("metricBuilds", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_codebuild::IProject::metric_builds(&*this, a0)?, k)
        }),
        Member::Call("metricDuration", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_codebuild::IProject::metric_duration(&*this, a0)?, k)
        }),
        Member::Call("metricFailedBuilds", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_codebuild::IProject::metric_failed_builds(&*this, a0)?, k)
        }),
        Member::Call("metricSucceededBuilds", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_codebuild::IProject::metric_succeeded_builds(&*this, a0)?, k)
        }),
        Member::Call("notifyOn", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codebuild::ProjectNotifyOnOptions>(k, 2)?;
            ToWire::wire(longshore::aws_codebuild::IProject::notify_on(&*this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notifyOnBuildFailed", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(longshore::aws_codebuild::IProject::notify_on_build_failed(&*this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notifyOnBuildSucceeded", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(longshore::aws_codebuild::IProject::notify_on_build_succeeded(&*this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("onBuildFailed", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codebuild::IProject::on_build_failed(&*this, &a0, a1)?, k)
        }),
        Member::Call("onBuildStarted", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codebuild::IProject::on_build_started(&*this, &a0, a1)?, k)
        }),
        Member::Call("onBuildSucceeded", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codebuild::IProject::on_build_succeeded(&*this, &a0, a1)?, k)
        }),
        Member::Call("onEvent", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codebuild::IProject::on_event(&*this, &a0, a1)?, k)
        }),
        Member::Call("onPhaseChange", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codebuild::IProject::on_phase_change(&*this, &a0, a1)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codebuild::IProject::on_state_change(&*this, &a0, a1)?, k)
        }),
        Member::Call("bindAsNotificationRuleSource", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(
                longshore::aws_codestarnotifications::INotificationRuleSource::bind_as_notification_rule_source(
                    &*this, &a0,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_codebuild::IProject> => std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleSource>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_codebuild::IProject> => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_codebuild::IProject>, AWS_CODEBUILD_IPROJECT_DYN, construct);
pub(crate) static AWS_CODEBUILD_IREPORTGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.IReportGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("reportGroupArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IReportGroup>>()?;
            ToWire::wire(longshore::aws_codebuild::IReportGroup::report_group_arn(&*this), k)
        }),
        Member::Get("reportGroupName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IReportGroup>>()?;
            ToWire::wire(longshore::aws_codebuild::IReportGroup::report_group_name(&*this), k)
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::IReportGroup>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_codebuild::IReportGroup::grant_write(&*this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_codebuild::IReportGroup>, AWS_CODEBUILD_IREPORTGROUP_DYN, construct);
pub(crate) static AWS_CODEBUILD_ISOURCE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.ISource",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("badgeSupported", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::ISource>>()?;
            ToWire::wire(longshore::aws_codebuild::ISource::badge_supported(&*this), k)
        }),
        Member::Get("type", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::ISource>>()?;
            ToWire::wire(longshore::aws_codebuild::ISource::type_(&*this), k)
        }),
        Member::Get("identifier", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::ISource>>()?;
            ToWire::wire(longshore::aws_codebuild::ISource::identifier(&*this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codebuild::ISource>>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>(k, 1)?;
            ToWire::wire(longshore::aws_codebuild::ISource::bind(&*this, &a0, &*a1)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_codebuild::ISource>, AWS_CODEBUILD_ISOURCE_DYN);
bound_enum!(longshore::aws_codebuild::ImagePullPrincipalType, "aws-cdk-lib.aws_codebuild.ImagePullPrincipalType", {
"CODEBUILD" => Codebuild,
"SERVICE_ROLE" => ServiceRole,
});
pub(crate) static AWS_CODEBUILD_LINUXARMBUILDIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.LinuxArmBuildImage",
    interface: false,
    create: None,
    statics: &[
        ("AMAZON_LINUX_2_STANDARD_1_0", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmBuildImage>::AMAZON_LINUX_2_STANDARD_1_0, k)
        }),
        ("AMAZON_LINUX_2_STANDARD_2_0", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmBuildImage>::AMAZON_LINUX_2_STANDARD_2_0, k)
        }),
        ("AMAZON_LINUX_2_STANDARD_3_0", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmBuildImage>::AMAZON_LINUX_2_STANDARD_3_0, k)
        }),
        ("AMAZON_LINUX_2023_STANDARD_2_0", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmBuildImage>::AMAZON_LINUX_2023_STANDARD_2_0, k)
        }),
        ("AMAZON_LINUX_2023_STANDARD_3_0", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmBuildImage>::AMAZON_LINUX_2023_STANDARD_3_0, k)
        }),
        ("AMAZON_LINUX_2023_STANDARD_4_0", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmBuildImage>::AMAZON_LINUX_2023_STANDARD_4_0, k)
        }),
        ("fromCodeBuildImageId", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::LinuxArmBuildImage>::from_code_build_image_id(a0), k)
        }),
        ("fromDockerRegistry", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_codebuild::DockerImageOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_codebuild::LinuxArmBuildImage>::from_docker_registry(a0, a1), k)
        }),
        ("fromEcrRepository", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_codebuild::LinuxArmBuildImage>::from_ecr_repository(a0, a1.as_deref())?, k)
        }),
    ],
    members: &[
        Member::Get("defaultComputeType", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::LinuxArmBuildImage as longshore::aws_codebuild::IBuildImage>::default_compute_type(&this), k)
        }),
        Member::Get("imageId", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxArmBuildImage as longshore::aws_codebuild::IBuildImage>::image_id(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("type", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxArmBuildImage as longshore::aws_codebuild::IBuildImage>::type_(&this),
                k,
            )
        }),
        Member::Get("imagePullPrincipalType", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::LinuxArmBuildImage as longshore::aws_codebuild::IBuildImage>::image_pull_principal_type(&this), k)
        }),
        Member::Get("repository", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxArmBuildImage as longshore::aws_codebuild::IBuildImage>::repository(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("secretsManagerCredentials", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::LinuxArmBuildImage as longshore::aws_codebuild::IBuildImage>::secrets_manager_credentials(&this), k)
        }),
        Member::Call("runScriptBuildspec", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmBuildImage>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::LinuxArmBuildImage as longshore::aws_codebuild::IBuildImage>::run_script_buildspec(&this, &a0), k)
        }),
        Member::Call("validate", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmBuildImage>()?;
            let a0 = a.get::<longshore::aws_codebuild::BuildEnvironment>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxArmBuildImage as longshore::aws_codebuild::IBuildImage>::validate(
                    &this, &a0,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codebuild::LinuxArmBuildImage => std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>, |t| <std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>::from(t)),
    ],
};
bound!(longshore::aws_codebuild::LinuxArmBuildImage, AWS_CODEBUILD_LINUXARMBUILDIMAGE);
pub(crate) static AWS_CODEBUILD_LINUXARMLAMBDABUILDIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.LinuxArmLambdaBuildImage",
    interface: false,
    create: None,
    statics: &[
        ("AMAZON_LINUX_2_CORRETTO_11", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2_CORRETTO_11, k)
        }),
        ("AMAZON_LINUX_2_CORRETTO_17", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2_CORRETTO_17, k)
        }),
        ("AMAZON_LINUX_2_DOTNET_6", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2_DOTNET_6, k)
        }),
        ("AMAZON_LINUX_2_GO_1_21", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2_GO_1_21, k)
        }),
        ("AMAZON_LINUX_2_NODE_18", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2_NODE_18, k)
        }),
        ("AMAZON_LINUX_2_PYTHON_3_11", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2_PYTHON_3_11, k)
        }),
        ("AMAZON_LINUX_2_RUBY_3_2", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2_RUBY_3_2, k)
        }),
        ("AMAZON_LINUX_2023_CORRETTO_21", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2023_CORRETTO_21, k)
        }),
        ("AMAZON_LINUX_2023_DOTNET_8", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2023_DOTNET_8, k)
        }),
        ("AMAZON_LINUX_2023_GO_1_24", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2023_GO_1_24, k)
        }),
        ("AMAZON_LINUX_2023_NODE_20", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2023_NODE_20, k)
        }),
        ("AMAZON_LINUX_2023_NODE_22", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2023_NODE_22, k)
        }),
        ("AMAZON_LINUX_2023_NODE_24", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2023_NODE_24, k)
        }),
        ("AMAZON_LINUX_2023_PYTHON_3_12", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2023_PYTHON_3_12, k)
        }),
        ("AMAZON_LINUX_2023_PYTHON_3_13", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2023_PYTHON_3_13, k)
        }),
        ("AMAZON_LINUX_2023_RUBY_3_4", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage>::AMAZON_LINUX_2023_RUBY_3_4, k)
        }),
    ],
    members: &[
        Member::Get("defaultComputeType", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmLambdaBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::default_compute_type(&this), k)
        }),
        Member::Get("imageId", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmLambdaBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxArmLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::image_id(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("type", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmLambdaBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxArmLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::type_(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("imagePullPrincipalType", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmLambdaBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::image_pull_principal_type(&this), k)
        }),
        Member::Get("repository", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmLambdaBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::repository(&this), k)
        }),
        Member::Get("secretsManagerCredentials", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmLambdaBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::secrets_manager_credentials(&this), k)
        }),
        Member::Call("runScriptBuildspec", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmLambdaBuildImage>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::LinuxArmLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::run_script_buildspec(&this, &a0), k)
        }),
        Member::Call("validate", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::LinuxArmLambdaBuildImage>()?;
            let a0 = a.get::<longshore::aws_codebuild::BuildEnvironment>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxArmLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::validate(
                    &this, &a0,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codebuild::LinuxArmLambdaBuildImage => std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>, |t| <std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>::from(t)),
    ],
};
bound!(longshore::aws_codebuild::LinuxArmLambdaBuildImage, AWS_CODEBUILD_LINUXARMLAMBDABUILDIMAGE);
pub(crate) static AWS_CODEBUILD_LINUXBUILDIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.LinuxBuildImage",
    interface: false,
    create: None,
    statics: &[
        ("AMAZON_LINUX_2", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2, k)),
        ("AMAZON_LINUX_2_2", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2_2, k)),
        ("AMAZON_LINUX_2_3", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2_3, k)),
        ("AMAZON_LINUX_2_4", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2_4, k)),
        ("AMAZON_LINUX_2_5", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2_5, k)),
        ("AMAZON_LINUX_2_ARM", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2_ARM, k)),
        ("AMAZON_LINUX_2_ARM_2", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2_ARM_2, k)
        }),
        ("AMAZON_LINUX_2_ARM_3", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2_ARM_3, k)
        }),
        ("AMAZON_LINUX_2_CORETTO_11", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2_CORETTO_11, k)
        }),
        ("AMAZON_LINUX_2_CORETTO_8", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2_CORETTO_8, k)
        }),
        ("AMAZON_LINUX_2023_4", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2023_4, k)
        }),
        ("AMAZON_LINUX_2023_5", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2023_5, k)
        }),
        ("AMAZON_LINUX_2023_6", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2023_6, k)
        }),
        ("AMAZON_LINUX_2023_CORETTO_11", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2023_CORETTO_11, k)
        }),
        ("AMAZON_LINUX_2023_CORETTO_8", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::AMAZON_LINUX_2023_CORETTO_8, k)
        }),
        ("STANDARD_1_0", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::STANDARD_1_0, k)),
        ("STANDARD_2_0", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::STANDARD_2_0, k)),
        ("STANDARD_3_0", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::STANDARD_3_0, k)),
        ("STANDARD_4_0", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::STANDARD_4_0, k)),
        ("STANDARD_5_0", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::STANDARD_5_0, k)),
        ("STANDARD_6_0", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::STANDARD_6_0, k)),
        ("STANDARD_7_0", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::STANDARD_7_0, k)),
        ("STANDARD_8_0", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::STANDARD_8_0, k)),
        ("fromAsset", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ecr_assets::DockerImageAssetProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::from_asset(&a0, a1, a2)?, k)
        }),
        ("fromCodeBuildImageId", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::from_code_build_image_id(a0), k)
        }),
        ("fromDockerRegistry", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_codebuild::DockerImageOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::from_docker_registry(a0, a1), k)
        }),
        ("fromEcrRepository", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage>::from_ecr_repository(a0, a1.as_deref())?, k)
        }),
    ],
    members: &[
        Member::Get("defaultComputeType", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage as longshore::aws_codebuild::IBuildImage>::default_compute_type(&this), k)
        }),
        Member::Get("imageId", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxBuildImage as longshore::aws_codebuild::IBuildImage>::image_id(&this),
                k,
            )
        }),
        Member::Get("type", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxBuildImage as longshore::aws_codebuild::IBuildImage>::type_(&this),
                k,
            )
        }),
        Member::Get("imagePullPrincipalType", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage as longshore::aws_codebuild::IBuildImage>::image_pull_principal_type(&this), k)
        }),
        Member::Get("repository", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxBuildImage as longshore::aws_codebuild::IBuildImage>::repository(&this),
                k,
            )
        }),
        Member::Get("secretsManagerCredentials", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage as longshore::aws_codebuild::IBuildImage>::secrets_manager_credentials(&this), k)
        }),
        Member::Call("runScriptBuildspec", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::LinuxBuildImage>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::LinuxBuildImage as longshore::aws_codebuild::IBuildImage>::run_script_buildspec(&this, &a0), k)
        }),
        Member::Call("validate", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::LinuxBuildImage>()?;
            let a0 = a.get::<longshore::aws_codebuild::BuildEnvironment>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxBuildImage as longshore::aws_codebuild::IBuildImage>::validate(
                    &this, &a0,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codebuild::LinuxBuildImage => std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>, |t| <std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>::from(t)),
    ],
};
bound!(longshore::aws_codebuild::LinuxBuildImage, AWS_CODEBUILD_LINUXBUILDIMAGE);
pub(crate) static AWS_CODEBUILD_LINUXGPUBUILDIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.LinuxGpuBuildImage",
    interface: false,
    create: None,
    statics: &[
        ("DLC_MXNET_1_4_1", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_MXNET_1_4_1, k)),
        ("DLC_MXNET_1_6_0", |k, a| ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_MXNET_1_6_0, k)),
        ("DLC_PYTORCH_1_2_0", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_PYTORCH_1_2_0, k)
        }),
        ("DLC_PYTORCH_1_3_1", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_PYTORCH_1_3_1, k)
        }),
        ("DLC_PYTORCH_1_4_0_INFERENCE", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_PYTORCH_1_4_0_INFERENCE, k)
        }),
        ("DLC_PYTORCH_1_4_0_TRAINING", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_PYTORCH_1_4_0_TRAINING, k)
        }),
        ("DLC_PYTORCH_1_5_0_INFERENCE", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_PYTORCH_1_5_0_INFERENCE, k)
        }),
        ("DLC_PYTORCH_1_5_0_TRAINING", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_PYTORCH_1_5_0_TRAINING, k)
        }),
        ("DLC_TENSORFLOW_1_14_0", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_TENSORFLOW_1_14_0, k)
        }),
        ("DLC_TENSORFLOW_1_15_0", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_TENSORFLOW_1_15_0, k)
        }),
        ("DLC_TENSORFLOW_1_15_2_INFERENCE", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_TENSORFLOW_1_15_2_INFERENCE, k)
        }),
        ("DLC_TENSORFLOW_1_15_2_TRAINING", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_TENSORFLOW_1_15_2_TRAINING, k)
        }),
        ("DLC_TENSORFLOW_2_0_0", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_TENSORFLOW_2_0_0, k)
        }),
        ("DLC_TENSORFLOW_2_0_1", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_TENSORFLOW_2_0_1, k)
        }),
        ("DLC_TENSORFLOW_2_1_0_INFERENCE", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_TENSORFLOW_2_1_0_INFERENCE, k)
        }),
        ("DLC_TENSORFLOW_2_1_0_TRAINING", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_TENSORFLOW_2_1_0_TRAINING, k)
        }),
        ("DLC_TENSORFLOW_2_2_0_TRAINING", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::DLC_TENSORFLOW_2_2_0_TRAINING, k)
        }),
        ("awsDeepLearningContainersImage", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxGpuBuildImage>::aws_deep_learning_containers_image(
                    a0,
                    a1,
                    a2.as_deref(),
                ),
                k,
            )
        }),
        ("fromEcrRepository", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_codebuild::LinuxGpuBuildImage>::from_ecr_repository(a0, a1.as_deref()), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codebuild::LinuxGpuBuildImage => std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>, |t| <std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>::from(t)),
    ],
};
bound!(longshore::aws_codebuild::LinuxGpuBuildImage, AWS_CODEBUILD_LINUXGPUBUILDIMAGE);
pub(crate) static AWS_CODEBUILD_LINUXLAMBDABUILDIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.LinuxLambdaBuildImage",
    interface: false,
    create: None,
    statics: &[
        ("AMAZON_LINUX_2_CORRETTO_11", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2_CORRETTO_11, k)
        }),
        ("AMAZON_LINUX_2_CORRETTO_17", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2_CORRETTO_17, k)
        }),
        ("AMAZON_LINUX_2_DOTNET_6", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2_DOTNET_6, k)
        }),
        ("AMAZON_LINUX_2_GO_1_21", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2_GO_1_21, k)
        }),
        ("AMAZON_LINUX_2_NODE_18", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2_NODE_18, k)
        }),
        ("AMAZON_LINUX_2_PYTHON_3_11", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2_PYTHON_3_11, k)
        }),
        ("AMAZON_LINUX_2_RUBY_3_2", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2_RUBY_3_2, k)
        }),
        ("AMAZON_LINUX_2023_CORRETTO_21", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2023_CORRETTO_21, k)
        }),
        ("AMAZON_LINUX_2023_DOTNET_8", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2023_DOTNET_8, k)
        }),
        ("AMAZON_LINUX_2023_GO_1_24", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2023_GO_1_24, k)
        }),
        ("AMAZON_LINUX_2023_NODE_20", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2023_NODE_20, k)
        }),
        ("AMAZON_LINUX_2023_NODE_22", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2023_NODE_22, k)
        }),
        ("AMAZON_LINUX_2023_NODE_24", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2023_NODE_24, k)
        }),
        ("AMAZON_LINUX_2023_PYTHON_3_12", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2023_PYTHON_3_12, k)
        }),
        ("AMAZON_LINUX_2023_PYTHON_3_13", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2023_PYTHON_3_13, k)
        }),
        ("AMAZON_LINUX_2023_RUBY_3_4", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage>::AMAZON_LINUX_2023_RUBY_3_4, k)
        }),
    ],
    members: &[
        Member::Get("defaultComputeType", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxLambdaBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::default_compute_type(&this), k)
        }),
        Member::Get("imageId", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxLambdaBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::image_id(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("type", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxLambdaBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::type_(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("imagePullPrincipalType", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxLambdaBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::image_pull_principal_type(&this), k)
        }),
        Member::Get("repository", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxLambdaBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::repository(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("secretsManagerCredentials", |k, o| {
            let this = o.this::<longshore::aws_codebuild::LinuxLambdaBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::secrets_manager_credentials(&this), k)
        }),
        Member::Call("runScriptBuildspec", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::LinuxLambdaBuildImage>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::LinuxLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::run_script_buildspec(&this, &a0), k)
        }),
        Member::Call("validate", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::LinuxLambdaBuildImage>()?;
            let a0 = a.get::<longshore::aws_codebuild::BuildEnvironment>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codebuild::LinuxLambdaBuildImage as longshore::aws_codebuild::IBuildImage>::validate(
                    &this, &a0,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codebuild::LinuxLambdaBuildImage => std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>, |t| <std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>::from(t)),
    ],
};
bound!(longshore::aws_codebuild::LinuxLambdaBuildImage, AWS_CODEBUILD_LINUXLAMBDABUILDIMAGE);
bound_enum!(longshore::aws_codebuild::LocalCacheMode, "aws-cdk-lib.aws_codebuild.LocalCacheMode", {
"SOURCE" => Source,
"DOCKER_LAYER" => DockerLayer,
"CUSTOM" => Custom,
});
bound_struct!(longshore::aws_codebuild::LoggingOptions, AWS_CODEBUILD_LOGGINGOPTIONS, "aws-cdk-lib.aws_codebuild.LoggingOptions", {
"s3" => s3,
"cloudWatch" => cloud_watch,
});
pub(crate) static AWS_CODEBUILD_MACBUILDIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.MacBuildImage",
    interface: false,
    create: None,
    statics: &[
        ("BASE_14", |k, a| ToWire::wire(<longshore::aws_codebuild::MacBuildImage>::BASE_14, k)),
        ("BASE_15", |k, a| ToWire::wire(<longshore::aws_codebuild::MacBuildImage>::BASE_15, k)),
        ("BASE_26", |k, a| ToWire::wire(<longshore::aws_codebuild::MacBuildImage>::BASE_26, k)),
        ("fromAsset", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ecr_assets::DockerImageAssetProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codebuild::MacBuildImage>::from_asset(&a0, a1, a2)?, k)
        }),
        ("fromDockerRegistry", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_codebuild::DockerImageOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_codebuild::MacBuildImage>::from_docker_registry(a0, a1), k)
        }),
        ("fromEcrRepository", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_codebuild::MacBuildImage>::from_ecr_repository(a0, a1.as_deref())?, k)
        }),
    ],
    members: &[
        Member::Get("defaultComputeType", |k, o| {
            let this = o.this::<longshore::aws_codebuild::MacBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::MacBuildImage as longshore::aws_codebuild::IBuildImage>::default_compute_type(&this), k)
        }),
        Member::Get("imageId", |k, o| {
            let this = o.this::<longshore::aws_codebuild::MacBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::MacBuildImage as longshore::aws_codebuild::IBuildImage>::image_id(&this),
                k,
            )
        }),
        Member::Get("type", |k, o| {
            let this = o.this::<longshore::aws_codebuild::MacBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::MacBuildImage as longshore::aws_codebuild::IBuildImage>::type_(&this),
                k,
            )
        }),
        Member::Get("imagePullPrincipalType", |k, o| {
            let this = o.this::<longshore::aws_codebuild::MacBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::MacBuildImage as longshore::aws_codebuild::IBuildImage>::image_pull_principal_type(&this), k)
        }),
        Member::Get("repository", |k, o| {
            let this = o.this::<longshore::aws_codebuild::MacBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::MacBuildImage as longshore::aws_codebuild::IBuildImage>::repository(&this),
                k,
            )
        }),
        Member::Get("secretsManagerCredentials", |k, o| {
            let this = o.this::<longshore::aws_codebuild::MacBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::MacBuildImage as longshore::aws_codebuild::IBuildImage>::secrets_manager_credentials(&this), k)
        }),
        Member::Call("runScriptBuildspec", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::MacBuildImage>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::MacBuildImage as longshore::aws_codebuild::IBuildImage>::run_script_buildspec(&this, &a0), k)
        }),
        Member::Call("validate", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::MacBuildImage>()?;
            let a0 = a.get::<longshore::aws_codebuild::BuildEnvironment>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codebuild::MacBuildImage as longshore::aws_codebuild::IBuildImage>::validate(
                    &this, &a0,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codebuild::MacBuildImage => std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>, |t| <std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>::from(t)),
    ],
};
bound!(longshore::aws_codebuild::MacBuildImage, AWS_CODEBUILD_MACBUILDIMAGE);
bound_enum!(longshore::aws_codebuild::MachineType, "aws-cdk-lib.aws_codebuild.MachineType", {
"GENERAL" => General,
"NVME" => Nvme,
});
pub(crate) static AWS_CODEBUILD_PHASECHANGEEVENT: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.PhaseChangeEvent",
    interface: false,
    create: None,
    statics: &[
        ("buildComplete", |k, a| ToWire::wire(<longshore::aws_codebuild::PhaseChangeEvent>::build_complete(), k)),
        ("buildId", |k, a| ToWire::wire(<longshore::aws_codebuild::PhaseChangeEvent>::build_id(), k)),
        ("completedPhase", |k, a| ToWire::wire(<longshore::aws_codebuild::PhaseChangeEvent>::completed_phase(), k)),
        ("completedPhaseDurationSeconds", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::PhaseChangeEvent>::completed_phase_duration_seconds(), k)
        }),
        ("completedPhaseStatus", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::PhaseChangeEvent>::completed_phase_status(), k)
        }),
        ("projectName", |k, a| ToWire::wire(<longshore::aws_codebuild::PhaseChangeEvent>::project_name(), k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static AWS_CODEBUILD_PIPELINEPROJECT: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.PipelineProject",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codebuild::PipelineProjectProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codebuild::PipelineProject>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::connections(&this)?,
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("projectArn", |k, o| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::project_arn(&this),
                k,
            )
        }),
        Member::Get("projectName", |k, o| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::project_name(&this),
                k,
            )
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::role(&this).cloned(),
                k,
            )
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::add_to_role_policy(
                    &this, a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("bindAsNotificationRuleSource", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::PipelineProject as longshore::aws_codestarnotifications::INotificationRuleSource>::bind_as_notification_rule_source(&this, &a0)?, k)
        }),
        Member::Call("enableBatchBuilds", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::enable_batch_builds(
                    &this,
                )?,
                k,
            )
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::metric(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("metricBuilds", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::metric_builds(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricDuration", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::metric_duration(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricFailedBuilds", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::metric_failed_builds(&this, a0)?, k)
        }),
        Member::Call("metricSucceededBuilds", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::metric_succeeded_builds(&this, a0)?, k)
        }),
        Member::Call("notifyOn", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codebuild::ProjectNotifyOnOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::notify_on(
                    &this, &a0, &*a1, a2,
                )?,
                k,
            )
        }),
        Member::Call("notifyOnBuildFailed", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::notify_on_build_failed(&this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notifyOnBuildSucceeded", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::notify_on_build_succeeded(&this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("onBuildFailed", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::on_build_failed(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onBuildStarted", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::on_build_started(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onBuildSucceeded", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::on_build_succeeded(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onEvent", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::on_event(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onPhaseChange", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::on_phase_change(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::PipelineProject>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codebuild::PipelineProject as longshore::aws_codebuild::IProject>::on_state_change(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codebuild::PipelineProject => longshore::aws_codebuild::Project, |t| (*t).clone()),
        upcast!(longshore::aws_codebuild::PipelineProject => longshore::aws_codestarnotifications::NotificationRuleSourceRef, |t| <longshore::aws_codestarnotifications::NotificationRuleSourceRef>::from(&t)),
        upcast!(longshore::aws_codebuild::PipelineProject => std::rc::Rc<dyn longshore::aws_codebuild::IProject>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_codebuild::PipelineProject => std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleSource>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_codebuild::PipelineProject => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| { let t: longshore::aws_codebuild::Project = (*t).clone(); std::rc::Rc::new(t) }),
        upcast!(longshore::aws_codebuild::PipelineProject => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codebuild::PipelineProject, AWS_CODEBUILD_PIPELINEPROJECT, construct);
bound_struct!(longshore::aws_codebuild::PipelineProjectProps, AWS_CODEBUILD_PIPELINEPROJECTPROPS, "aws-cdk-lib.aws_codebuild.PipelineProjectProps", {
"description" => description,
"projectName" => project_name,
"buildSpec" => build_spec,
"role" => role,
"encryptionKey" => encryption_key,
"cache" => cache,
"environment" => environment,
"environmentVariables" => environment_variables,
"checkSecretsInPlainTextEnvVariables" => check_secrets_in_plain_text_env_variables,
"timeout" => timeout,
"queuedTimeout" => queued_timeout,
"concurrentBuildLimit" => concurrent_build_limit,
"vpc" => vpc,
"subnetSelection" => subnet_selection,
"securityGroups" => security_groups,
"allowAllOutbound" => allow_all_outbound,
"fileSystemLocations" => file_system_locations,
"grantReportGroupPermissions" => grant_report_group_permissions,
"logging" => logging,
"ssmSessionPermissions" => ssm_session_permissions,
"visibility" => visibility,
"autoRetryLimit" => auto_retry_limit,
"badge" => badge,
});
pub(crate) static AWS_CODEBUILD_PROJECT: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.Project",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codebuild::ProjectProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codebuild::Project>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromProjectArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_codebuild::Project>::from_project_arn(&a0, a1, a2)?, k)
        }),
        ("fromProjectName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_codebuild::Project>::from_project_name(&a0, a1, a2)?, k)
        }),
        ("serializeEnvVariables", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, longshore::aws_codebuild::BuildEnvironmentVariable>>(k, 0)?;
            let a1 = a.get::<Option<bool>>(k, 1)?.unwrap_or_else(|| false);
            let a2 = a.get::<Option<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>>(k, 2)?;
            ToWire::wire(<longshore::aws_codebuild::Project>::serialize_env_variables(&a0, a1, a2.as_deref())?, k)
        }),
    ],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            ToWire::wire(<longshore::aws_codebuild::Project>::connections(&this)?, k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("projectArn", |k, o| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::project_arn(&this),
                k,
            )
        }),
        Member::Get("projectName", |k, o| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::project_name(&this),
                k,
            )
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::role(&this).cloned(),
                k,
            )
        }),
        Member::Call("addFileSystemLocation", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<longshore::aws_codebuild::FileSystemLocation>(k, 0)?;
            {
                <longshore::aws_codebuild::Project>::add_file_system_location(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addSecondaryArtifact", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<longshore::aws_codebuild::Artifacts>(k, 0)?;
            {
                <longshore::aws_codebuild::Project>::add_secondary_artifact(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addSecondarySource", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<longshore::aws_codebuild::Source>(k, 0)?;
            {
                <longshore::aws_codebuild::Project>::add_secondary_source(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::add_to_role_policy(
                    &this, a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("bindAsNotificationRuleSource", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::Project as longshore::aws_codestarnotifications::INotificationRuleSource>::bind_as_notification_rule_source(&this, &a0)?, k)
        }),
        Member::Call("bindToCodePipeline", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<longshore::aws_codebuild::BindToCodePipelineOptions>(k, 1)?;
            {
                <longshore::aws_codebuild::Project>::bind_to_code_pipeline(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("enableBatchBuilds", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::enable_batch_builds(&this)?,
                k,
            )
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::metric(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("metricBuilds", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::metric_builds(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricDuration", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::metric_duration(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricFailedBuilds", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::metric_failed_builds(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricSucceededBuilds", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::metric_succeeded_builds(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("notifyOn", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codebuild::ProjectNotifyOnOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::notify_on(
                    &this, &a0, &*a1, a2,
                )?,
                k,
            )
        }),
        Member::Call("notifyOnBuildFailed", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::notify_on_build_failed(
                    &this, &a0, &*a1, a2,
                )?,
                k,
            )
        }),
        Member::Call("notifyOnBuildSucceeded", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::notify_on_build_succeeded(
                    &this, &a0, &*a1, a2,
                )?,
                k,
            )
        }),
        Member::Call("onBuildFailed", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::on_build_failed(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onBuildStarted", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::on_build_started(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onBuildSucceeded", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::on_build_succeeded(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onEvent", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::on_event(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("onPhaseChange", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::on_phase_change(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::Project>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codebuild::Project as longshore::aws_codebuild::IProject>::on_state_change(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codebuild::Project => longshore::aws_codestarnotifications::NotificationRuleSourceRef, |t| <longshore::aws_codestarnotifications::NotificationRuleSourceRef>::from(&t)),
        upcast!(longshore::aws_codebuild::Project => std::rc::Rc<dyn longshore::aws_codebuild::IProject>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_codebuild::Project => std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleSource>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_codebuild::Project => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_codebuild::Project => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codebuild::Project, AWS_CODEBUILD_PROJECT, construct);
bound_enum!(longshore::aws_codebuild::ProjectNotificationEvents, "aws-cdk-lib.aws_codebuild.ProjectNotificationEvents", {
"BUILD_FAILED" => BuildFailed,
"BUILD_SUCCEEDED" => BuildSucceeded,
"BUILD_IN_PROGRESS" => BuildInProgress,
"BUILD_STOPPED" => BuildStopped,
"BUILD_PHASE_FAILED" => BuildPhaseFailed,
"BUILD_PHASE_SUCCEEDED" => BuildPhaseSucceeded,
});
bound_struct!(longshore::aws_codebuild::ProjectNotifyOnOptions, AWS_CODEBUILD_PROJECTNOTIFYONOPTIONS, "aws-cdk-lib.aws_codebuild.ProjectNotifyOnOptions", {
"events" => events,
"detailType" => detail_type,
"enabled" => enabled,
"notificationRuleName" => notification_rule_name,
"createdBy" => created_by,
});
bound_struct!(longshore::aws_codebuild::ProjectProps, AWS_CODEBUILD_PROJECTPROPS, "aws-cdk-lib.aws_codebuild.ProjectProps", {
"description" => description,
"projectName" => project_name,
"buildSpec" => build_spec,
"role" => role,
"encryptionKey" => encryption_key,
"cache" => cache,
"environment" => environment,
"environmentVariables" => environment_variables,
"checkSecretsInPlainTextEnvVariables" => check_secrets_in_plain_text_env_variables,
"timeout" => timeout,
"queuedTimeout" => queued_timeout,
"concurrentBuildLimit" => concurrent_build_limit,
"vpc" => vpc,
"subnetSelection" => subnet_selection,
"securityGroups" => security_groups,
"allowAllOutbound" => allow_all_outbound,
"fileSystemLocations" => file_system_locations,
"grantReportGroupPermissions" => grant_report_group_permissions,
"logging" => logging,
"ssmSessionPermissions" => ssm_session_permissions,
"visibility" => visibility,
"autoRetryLimit" => auto_retry_limit,
"badge" => badge,
"source" => source,
"secondarySources" => secondary_sources,
"artifacts" => artifacts,
"secondaryArtifacts" => secondary_artifacts,
});
bound_enum!(longshore::aws_codebuild::ProjectVisibility, "aws-cdk-lib.aws_codebuild.ProjectVisibility", {
"PUBLIC_READ" => PublicRead,
"PRIVATE" => Private,
});
pub(crate) static AWS_CODEBUILD_REPORTGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.ReportGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codebuild::ReportGroupProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codebuild::ReportGroup>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromReportGroupName", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_codebuild::ReportGroup>::from_report_group_name(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("reportGroupArn", |k, o| {
            let this = o.this::<longshore::aws_codebuild::ReportGroup>()?;
            ToWire::wire(
                <longshore::aws_codebuild::ReportGroup as longshore::aws_codebuild::IReportGroup>::report_group_arn(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("reportGroupName", |k, o| {
            let this = o.this::<longshore::aws_codebuild::ReportGroup>()?;
            ToWire::wire(
                <longshore::aws_codebuild::ReportGroup as longshore::aws_codebuild::IReportGroup>::report_group_name(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::ReportGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codebuild::ReportGroup as longshore::aws_codebuild::IReportGroup>::grant_write(
                    &this, &*a0,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codebuild::ReportGroup => std::rc::Rc<dyn longshore::aws_codebuild::IReportGroup>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codebuild::ReportGroup, AWS_CODEBUILD_REPORTGROUP, construct);
bound_struct!(longshore::aws_codebuild::ReportGroupProps, AWS_CODEBUILD_REPORTGROUPPROPS, "aws-cdk-lib.aws_codebuild.ReportGroupProps", {
"reportGroupName" => report_group_name,
"exportBucket" => export_bucket,
"zipExport" => zip_export,
"removalPolicy" => removal_policy,
"type" => r#type,
"deleteReports" => delete_reports,
});
bound_enum!(longshore::aws_codebuild::ReportGroupType, "aws-cdk-lib.aws_codebuild.ReportGroupType", {
"TEST" => Test,
"CODE_COVERAGE" => CodeCoverage,
});
bound_struct!(longshore::aws_codebuild::S3ArtifactsProps, AWS_CODEBUILD_S3ARTIFACTSPROPS, "aws-cdk-lib.aws_codebuild.S3ArtifactsProps", {
"identifier" => identifier,
"bucket" => bucket,
"path" => path,
"name" => name,
"includeBuildId" => include_build_id,
"packageZip" => package_zip,
"encryption" => encryption,
});
bound_struct!(longshore::aws_codebuild::S3LoggingOptions, AWS_CODEBUILD_S3LOGGINGOPTIONS, "aws-cdk-lib.aws_codebuild.S3LoggingOptions", {
"encrypted" => encrypted,
"bucket" => bucket,
"prefix" => prefix,
"enabled" => enabled,
});
bound_struct!(longshore::aws_codebuild::S3SourceProps, AWS_CODEBUILD_S3SOURCEPROPS, "aws-cdk-lib.aws_codebuild.S3SourceProps", {
"identifier" => identifier,
"bucket" => bucket,
"path" => path,
"version" => version,
});
pub(crate) static AWS_CODEBUILD_SOURCE: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.Source",
    interface: false,
    create: None,
    statics: &[
        ("bitBucket", |k, a| {
            let a0 = a.get::<longshore::aws_codebuild::BitBucketSourceProps>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::Source>::bit_bucket(a0), k)
        }),
        ("codeCommit", |k, a| {
            let a0 = a.get::<longshore::aws_codebuild::CodeCommitSourceProps>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::Source>::code_commit(a0), k)
        }),
        ("gitHub", |k, a| {
            let a0 = a.get::<longshore::aws_codebuild::GitHubSourceProps>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::Source>::git_hub(a0), k)
        }),
        ("gitHubEnterprise", |k, a| {
            let a0 = a.get::<longshore::aws_codebuild::GitHubEnterpriseSourceProps>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::Source>::git_hub_enterprise(a0), k)
        }),
        ("s3", |k, a| {
            let a0 = a.get::<longshore::aws_codebuild::S3SourceProps>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::Source>::s3(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codebuild::Source, AWS_CODEBUILD_SOURCE);
bound_struct!(longshore::aws_codebuild::SourceConfig, AWS_CODEBUILD_SOURCECONFIG, "aws-cdk-lib.aws_codebuild.SourceConfig", {
"sourceProperty" => source_property,
"buildTriggers" => build_triggers,
"sourceVersion" => source_version,
});
pub(crate) static AWS_CODEBUILD_STATECHANGEEVENT: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.StateChangeEvent",
    interface: false,
    create: None,
    statics: &[
        ("buildId", |k, a| ToWire::wire(<longshore::aws_codebuild::StateChangeEvent>::build_id(), k)),
        ("buildStatus", |k, a| ToWire::wire(<longshore::aws_codebuild::StateChangeEvent>::build_status(), k)),
        ("currentPhase", |k, a| ToWire::wire(<longshore::aws_codebuild::StateChangeEvent>::current_phase(), k)),
        ("projectName", |k, a| ToWire::wire(<longshore::aws_codebuild::StateChangeEvent>::project_name(), k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static AWS_CODEBUILD_UNTRUSTEDCODEBOUNDARYPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.UntrustedCodeBoundaryPolicy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codebuild::UntrustedCodeBoundaryPolicyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codebuild::UntrustedCodeBoundaryPolicy>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codebuild::UntrustedCodeBoundaryPolicy => longshore::aws_iam::ManagedPolicy, |t| (*t).clone()),
        upcast!(longshore::aws_codebuild::UntrustedCodeBoundaryPolicy => longshore::aws_iam::ManagedPolicyRef, |t| { let t: longshore::aws_iam::ManagedPolicy = (*t).clone(); <longshore::aws_iam::ManagedPolicyRef>::from(&t) }),
        upcast!(longshore::aws_codebuild::UntrustedCodeBoundaryPolicy => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| { let t: longshore::aws_iam::ManagedPolicy = (*t).clone(); std::rc::Rc::new(t) }),
    ],
};
bound!(longshore::aws_codebuild::UntrustedCodeBoundaryPolicy, AWS_CODEBUILD_UNTRUSTEDCODEBOUNDARYPOLICY, construct);
bound_struct!(longshore::aws_codebuild::UntrustedCodeBoundaryPolicyProps, AWS_CODEBUILD_UNTRUSTEDCODEBOUNDARYPOLICYPROPS, "aws-cdk-lib.aws_codebuild.UntrustedCodeBoundaryPolicyProps", {
"managedPolicyName" => managed_policy_name,
"additionalStatements" => additional_statements,
});
pub(crate) static AWS_CODEBUILD_WINDOWSBUILDIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_codebuild.WindowsBuildImage",
    interface: false,
    create: None,
    statics: &[
        ("WIN_SERVER_CORE_2019_BASE", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::WindowsBuildImage>::WIN_SERVER_CORE_2019_BASE, k)
        }),
        ("WIN_SERVER_CORE_2019_BASE_2_0", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::WindowsBuildImage>::WIN_SERVER_CORE_2019_BASE_2_0, k)
        }),
        ("WIN_SERVER_CORE_2019_BASE_3_0", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::WindowsBuildImage>::WIN_SERVER_CORE_2019_BASE_3_0, k)
        }),
        ("WIN_SERVER_CORE_2022_BASE_3_0", |k, a| {
            ToWire::wire(<longshore::aws_codebuild::WindowsBuildImage>::WIN_SERVER_CORE_2022_BASE_3_0, k)
        }),
        ("WINDOWS_BASE_2_0", |k, a| ToWire::wire(<longshore::aws_codebuild::WindowsBuildImage>::WINDOWS_BASE_2_0, k)),
        ("fromAsset", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ecr_assets::DockerImageAssetProps>(k, 2)?;
            let a3 = a.get::<Option<longshore::aws_codebuild::WindowsImageType>>(k, 3)?;
            ToWire::wire(<longshore::aws_codebuild::WindowsBuildImage>::from_asset(&a0, a1, a2, a3)?, k)
        }),
        ("fromDockerRegistry", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_codebuild::DockerImageOptions>(k, 1)?;
            let a2 = a.get::<Option<longshore::aws_codebuild::WindowsImageType>>(k, 2)?;
            ToWire::wire(<longshore::aws_codebuild::WindowsBuildImage>::from_docker_registry(a0, a1, a2), k)
        }),
        ("fromEcrRepository", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            let a2 = a.get::<Option<longshore::aws_codebuild::WindowsImageType>>(k, 2)?;
            ToWire::wire(<longshore::aws_codebuild::WindowsBuildImage>::from_ecr_repository(a0, a1.as_deref(), a2)?, k)
        }),
    ],
    members: &[
        Member::Get("defaultComputeType", |k, o| {
            let this = o.this::<longshore::aws_codebuild::WindowsBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::WindowsBuildImage as longshore::aws_codebuild::IBuildImage>::default_compute_type(&this), k)
        }),
        Member::Get("imageId", |k, o| {
            let this = o.this::<longshore::aws_codebuild::WindowsBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::WindowsBuildImage as longshore::aws_codebuild::IBuildImage>::image_id(&this),
                k,
            )
        }),
        Member::Get("type", |k, o| {
            let this = o.this::<longshore::aws_codebuild::WindowsBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::WindowsBuildImage as longshore::aws_codebuild::IBuildImage>::type_(&this),
                k,
            )
        }),
        Member::Get("imagePullPrincipalType", |k, o| {
            let this = o.this::<longshore::aws_codebuild::WindowsBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::WindowsBuildImage as longshore::aws_codebuild::IBuildImage>::image_pull_principal_type(&this), k)
        }),
        Member::Get("repository", |k, o| {
            let this = o.this::<longshore::aws_codebuild::WindowsBuildImage>()?;
            ToWire::wire(
                <longshore::aws_codebuild::WindowsBuildImage as longshore::aws_codebuild::IBuildImage>::repository(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("secretsManagerCredentials", |k, o| {
            let this = o.this::<longshore::aws_codebuild::WindowsBuildImage>()?;
            ToWire::wire(<longshore::aws_codebuild::WindowsBuildImage as longshore::aws_codebuild::IBuildImage>::secrets_manager_credentials(&this), k)
        }),
        Member::Call("runScriptBuildspec", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::WindowsBuildImage>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codebuild::WindowsBuildImage as longshore::aws_codebuild::IBuildImage>::run_script_buildspec(&this, &a0), k)
        }),
        Member::Call("validate", |k, o, a| {
            let this = o.this::<longshore::aws_codebuild::WindowsBuildImage>()?;
            let a0 = a.get::<longshore::aws_codebuild::BuildEnvironment>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codebuild::WindowsBuildImage as longshore::aws_codebuild::IBuildImage>::validate(
                    &this, &a0,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codebuild::WindowsBuildImage => std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>, |t| <std::rc::Rc<dyn longshore::aws_codebuild::IBuildImage>>::from(t)),
    ],
};
bound!(longshore::aws_codebuild::WindowsBuildImage, AWS_CODEBUILD_WINDOWSBUILDIMAGE);
bound_enum!(longshore::aws_codebuild::WindowsImageType, "aws-cdk-lib.aws_codebuild.WindowsImageType", {
"STANDARD" => Standard,
"SERVER_2019" => Server2019,
"SERVER_2022" => Server2022,
});
