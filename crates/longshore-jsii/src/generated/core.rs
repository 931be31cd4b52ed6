//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static CORE_ANNOTATIONS: Class = Class {
    fqn: "aws-cdk-lib.Annotations",
    interface: false,
    create: None,
    statics: &[("of", |k, a| {
        let a0 = a.construct(k, 0)?;
        ToWire::wire(<longshore_core::annotations::Annotations>::of(&a0), k)
    })],
    members: &[
        Member::Call("acknowledgeInfo", |k, o, a| {
            let this = o.this::<longshore_core::annotations::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::annotations::Annotations>::acknowledge_info(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("acknowledgeWarning", |k, o, a| {
            let this = o.this::<longshore_core::annotations::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::annotations::Annotations>::acknowledge_warning(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addDeprecation", |k, o, a| {
            let this = o.this::<longshore_core::annotations::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            {
                <longshore_core::annotations::Annotations>::add_deprecation(&this, &a0, &a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("addError", |k, o, a| {
            let this = o.this::<longshore_core::annotations::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::annotations::Annotations>::add_error(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addInfo", |k, o, a| {
            let this = o.this::<longshore_core::annotations::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::annotations::Annotations>::add_info(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addInfoV2", |k, o, a| {
            let this = o.this::<longshore_core::annotations::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            {
                <longshore_core::annotations::Annotations>::add_info_v2(&this, &a0, &a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("addWarning", |k, o, a| {
            let this = o.this::<longshore_core::annotations::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::annotations::Annotations>::add_warning(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addWarningV2", |k, o, a| {
            let this = o.this::<longshore_core::annotations::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            {
                <longshore_core::annotations::Annotations>::add_warning_v2(&this, &a0, &a1);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::annotations::Annotations, CORE_ANNOTATIONS);
pub(crate) static CORE_APP: Class = Class {
    fqn: "aws-cdk-lib.App",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore_core::app::AppProps>(k, 0)?;
        Ok(Native::of(<longshore_core::app::App>::with_props(a0)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::arn::ArnComponents, CORE_ARNCOMPONENTS, "aws-cdk-lib.ArnComponents", {
"partition" => partition,
"service" => service,
"region" => region,
"account" => account,
"resource" => resource,
"resourceName" => resource_name,
"arnFormat" => arn_format default,
});
bound_enum!(longshore_core::arn::ArnFormat, "aws-cdk-lib.ArnFormat", {
"NO_RESOURCE_NAME" => NoResourceName,
"COLON_RESOURCE_NAME" => ColonResourceName,
"SLASH_RESOURCE_NAME" => SlashResourceName,
"SLASH_RESOURCE_SLASH_RESOURCE_NAME" => SlashResourceSlashResourceName,
});
pub(crate) static CORE_ASPECTAPPLICATION: Class = Class {
    fqn: "aws-cdk-lib.AspectApplication",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("aspect", |k, o| {
            let this = o.this::<longshore_core::aspects::AspectApplication>()?;
            ToWire::wire(Clone::clone(<longshore_core::aspects::AspectApplication>::aspect(&this)), k)
        }),
        Member::Get("construct", |k, o| {
            let this = o.this::<longshore_core::aspects::AspectApplication>()?;
            Ok(k.construct(<longshore_core::aspects::AspectApplication>::construct(&this)))
        }),
        Member::Get("priority", |k, o| {
            let this = o.this::<longshore_core::aspects::AspectApplication>()?;
            ToWire::wire(<longshore_core::aspects::AspectApplication>::priority(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::aspects::AspectApplication, CORE_ASPECTAPPLICATION);
bound_struct!(longshore_core::aspects::AspectOptions, CORE_ASPECTOPTIONS, "aws-cdk-lib.AspectOptions", {
"priority" => priority,
});
pub(crate) static CORE_ASPECTPRIORITY: Class = Class {
    fqn: "aws-cdk-lib.AspectPriority",
    interface: false,
    create: Some(|k, a, _this| Ok(Native { value: Box::new(()), node: None })),
    statics: &[
        ("DEFAULT", |k, a| ToWire::wire(<longshore_core::aspects::AspectPriority>::DEFAULT, k)),
        ("MUTATING", |k, a| ToWire::wire(<longshore_core::aspects::AspectPriority>::MUTATING, k)),
        ("READONLY", |k, a| ToWire::wire(<longshore_core::aspects::AspectPriority>::READONLY, k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_ASPECTS: Class = Class {
    fqn: "aws-cdk-lib.Aspects",
    interface: false,
    create: None,
    statics: &[("of", |k, a| {
        let a0 = a.construct(k, 0)?;
        ToWire::wire(<longshore_core::aspects::Aspects>::of(&a0), k)
    })],
    members: &[Member::Get("applied", |k, o| {
        let this = o.this::<longshore_core::aspects::Aspects>()?;
        ToWire::wire(<longshore_core::aspects::Aspects>::applied(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::aspects::Aspects, CORE_ASPECTS);
bound_enum!(longshore_core::asset_staging::AssetHashType, "aws-cdk-lib.AssetHashType", {
"SOURCE" => Source,
"OUTPUT" => Output,
"CUSTOM" => Custom,
});
pub(crate) static CORE_ASSETSTAGING: Class = Class {
    fqn: "aws-cdk-lib.AssetStaging",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore_core::asset_staging::AssetStagingProps>(k, 2)?;
        Ok(Native::of(<longshore_core::asset_staging::AssetStaging>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("BUNDLING_INPUT_DIR", |k, a| {
            ToWire::wire(<longshore_core::asset_staging::AssetStaging>::BUNDLING_INPUT_DIR, k)
        }),
        ("BUNDLING_OUTPUT_DIR", |k, a| {
            ToWire::wire(<longshore_core::asset_staging::AssetStaging>::BUNDLING_OUTPUT_DIR, k)
        }),
        ("clearAssetHashCache", |k, a| {
            <longshore_core::asset_staging::AssetStaging>::clear_asset_hash_cache();
            Ok(Json::Null)
        }),
    ],
    members: &[
        Member::Get("absoluteStagedPath", |k, o| {
            let this = o.this::<longshore_core::asset_staging::AssetStaging>()?;
            ToWire::wire(<longshore_core::asset_staging::AssetStaging>::absolute_staged_path(&this), k)
        }),
        Member::Get("assetHash", |k, o| {
            let this = o.this::<longshore_core::asset_staging::AssetStaging>()?;
            ToWire::wire(<longshore_core::asset_staging::AssetStaging>::asset_hash(&this), k)
        }),
        Member::Get("isArchive", |k, o| {
            let this = o.this::<longshore_core::asset_staging::AssetStaging>()?;
            ToWire::wire(<longshore_core::asset_staging::AssetStaging>::is_archive(&this), k)
        }),
        Member::Get("packaging", |k, o| {
            let this = o.this::<longshore_core::asset_staging::AssetStaging>()?;
            ToWire::wire(<longshore_core::asset_staging::AssetStaging>::packaging(&this), k)
        }),
        Member::Get("sourcePath", |k, o| {
            let this = o.this::<longshore_core::asset_staging::AssetStaging>()?;
            ToWire::wire(<longshore_core::asset_staging::AssetStaging>::source_path(&this), k)
        }),
        Member::Call("relativeStagedPath", |k, o, a| {
            let this = o.this::<longshore_core::asset_staging::AssetStaging>()?;
            let a0 = a.get::<longshore_core::stack::Stack>(k, 0)?;
            ToWire::wire(<longshore_core::asset_staging::AssetStaging>::relative_staged_path(&this, &a0), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::asset_staging::AssetStaging, CORE_ASSETSTAGING, construct);
bound_struct!(longshore_core::asset_staging::AssetStagingProps, CORE_ASSETSTAGINGPROPS, "aws-cdk-lib.AssetStagingProps", {
"sourcePath" => source_path,
"exclude" => exclude default,
"ignoreMode" => ignore_mode,
"follow" => follow default,
"extraHash" => extra_hash,
"assetHash" => asset_hash,
"assetHashType" => asset_hash_type,
"bundling" => bundling,
}, rest Default::default());
bound_struct!(longshore_core::assets::DockerImageAssetLocation, CORE_DOCKERIMAGEASSETLOCATION, "aws-cdk-lib.DockerImageAssetLocation", {
"imageUri" => image_uri,
"repositoryName" => repository_name,
"imageTag" => image_tag default,
});
bound_struct!(longshore_core::assets::DockerImageAssetSource, CORE_DOCKERIMAGEASSETSOURCE, "aws-cdk-lib.DockerImageAssetSource", {
"sourceHash" => source_hash,
"executable" => executable,
"directoryName" => directory_name,
"dockerBuildArgs" => docker_build_args,
"dockerBuildContexts" => docker_build_contexts,
"dockerBuildSecrets" => docker_build_secrets,
"dockerBuildSsh" => docker_build_ssh,
"dockerBuildTarget" => docker_build_target,
"dockerFile" => docker_file,
"networkMode" => network_mode,
"platform" => platform,
"dockerOutputs" => docker_outputs,
"dockerCacheFrom" => docker_cache_from,
"dockerCacheTo" => docker_cache_to,
"dockerCacheDisabled" => docker_cache_disabled,
"assetName" => asset_name,
"displayName" => display_name,
}, rest Default::default());
bound_struct!(longshore_core::assets::FileAssetLocation, CORE_FILEASSETLOCATION, "aws-cdk-lib.FileAssetLocation", {
"bucketName" => bucket_name,
"objectKey" => object_key,
"httpUrl" => http_url,
"s3ObjectUrl" => s3_object_url,
"s3ObjectUrlWithPlaceholders" => s3_object_url_with_placeholders default,
});
bound_struct!(longshore_core::assets::FileAssetSource, CORE_FILEASSETSOURCE, "aws-cdk-lib.FileAssetSource", {
"sourceHash" => source_hash,
"executable" => executable,
"fileName" => file_name,
"packaging" => packaging,
"displayName" => display_name,
"deployTime" => deploy_time,
});
pub(crate) static CORE_BITRATE: Class = Class {
    fqn: "aws-cdk-lib.Bitrate",
    interface: false,
    create: None,
    statics: &[
        ("bps", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore_core::bitrate::Bitrate>::bps(a0)?, k)
        }),
        ("gbps", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore_core::bitrate::Bitrate>::gbps(a0)?, k)
        }),
        ("kbps", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore_core::bitrate::Bitrate>::kbps(a0)?, k)
        }),
        ("mbps", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore_core::bitrate::Bitrate>::mbps(a0)?, k)
        }),
    ],
    members: &[
        Member::Call("isUnresolved", |k, o, a| {
            let this = o.this::<longshore_core::bitrate::Bitrate>()?;
            ToWire::wire(<longshore_core::bitrate::Bitrate>::is_unresolved(&this), k)
        }),
        Member::Call("toBps", |k, o, a| {
            let this = o.this::<longshore_core::bitrate::Bitrate>()?;
            ToWire::wire(<longshore_core::bitrate::Bitrate>::to_bps(&this)?, k)
        }),
        Member::Call("toGbps", |k, o, a| {
            let this = o.this::<longshore_core::bitrate::Bitrate>()?;
            ToWire::wire(<longshore_core::bitrate::Bitrate>::to_gbps(&this)?, k)
        }),
        Member::Call("toKbps", |k, o, a| {
            let this = o.this::<longshore_core::bitrate::Bitrate>()?;
            ToWire::wire(<longshore_core::bitrate::Bitrate>::to_kbps(&this)?, k)
        }),
        Member::Call("toMbps", |k, o, a| {
            let this = o.this::<longshore_core::bitrate::Bitrate>()?;
            ToWire::wire(<longshore_core::bitrate::Bitrate>::to_mbps(&this)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::bitrate::Bitrate, CORE_BITRATE);
bound_struct!(longshore_core::blue_green::CfnCodeDeployBlueGreenAdditionalOptions, CORE_CFNCODEDEPLOYBLUEGREENADDITIONALOPTIONS, "aws-cdk-lib.CfnCodeDeployBlueGreenAdditionalOptions", {
"terminationWaitTimeInMinutes" => termination_wait_time_in_minutes,
});
bound_struct!(longshore_core::blue_green::CfnCodeDeployBlueGreenApplication, CORE_CFNCODEDEPLOYBLUEGREENAPPLICATION, "aws-cdk-lib.CfnCodeDeployBlueGreenApplication", {
"target" => target,
"ecsAttributes" => ecs_attributes,
});
bound_struct!(longshore_core::blue_green::CfnCodeDeployBlueGreenApplicationTarget, CORE_CFNCODEDEPLOYBLUEGREENAPPLICATIONTARGET, "aws-cdk-lib.CfnCodeDeployBlueGreenApplicationTarget", {
"type" => r#type,
"logicalId" => logical_id,
});
bound_struct!(longshore_core::blue_green::CfnCodeDeployBlueGreenEcsAttributes, CORE_CFNCODEDEPLOYBLUEGREENECSATTRIBUTES, "aws-cdk-lib.CfnCodeDeployBlueGreenEcsAttributes", {
"taskDefinitions" => task_definitions,
"taskSets" => task_sets,
"trafficRouting" => traffic_routing,
});
pub(crate) static CORE_CFNCODEDEPLOYBLUEGREENHOOK: Class = Class {
    fqn: "aws-cdk-lib.CfnCodeDeployBlueGreenHook",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore_core::blue_green::CfnCodeDeployBlueGreenHookProps>(k, 2)?;
        Ok(Native::of(<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("applications", |k, o| {
            let this = o.this::<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>()?;
            ToWire::wire(<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>::applications(&this), k)
        }),
        Member::Set("applications", |k, o, a| {
            let this = o.this::<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>()?;
            let a0 = a.get::<Vec<longshore_core::blue_green::CfnCodeDeployBlueGreenApplication>>(k, 0)?;
            {
                <longshore_core::blue_green::CfnCodeDeployBlueGreenHook>::set_applications(&this, a0);
                Ok(())
            }
        }),
        Member::Get("serviceRole", |k, o| {
            let this = o.this::<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>()?;
            ToWire::wire(<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>::service_role(&this), k)
        }),
        Member::Set("serviceRole", |k, o, a| {
            let this = o.this::<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::blue_green::CfnCodeDeployBlueGreenHook>::set_service_role(&this, a0);
                Ok(())
            }
        }),
        Member::Get("additionalOptions", |k, o| {
            let this = o.this::<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>()?;
            ToWire::wire(<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>::additional_options(&this), k)
        }),
        Member::Set("additionalOptions", |k, o, a| {
            let this = o.this::<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>()?;
            let a0 = a.get::<Option<longshore_core::blue_green::CfnCodeDeployBlueGreenAdditionalOptions>>(k, 0)?;
            {
                <longshore_core::blue_green::CfnCodeDeployBlueGreenHook>::set_additional_options(&this, a0);
                Ok(())
            }
        }),
        Member::Get("lifecycleEventHooks", |k, o| {
            let this = o.this::<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>()?;
            ToWire::wire(<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>::lifecycle_event_hooks(&this), k)
        }),
        Member::Set("lifecycleEventHooks", |k, o, a| {
            let this = o.this::<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>()?;
            let a0 = a.get::<Option<longshore_core::blue_green::CfnCodeDeployBlueGreenLifecycleEventHooks>>(k, 0)?;
            {
                <longshore_core::blue_green::CfnCodeDeployBlueGreenHook>::set_lifecycle_event_hooks(&this, a0);
                Ok(())
            }
        }),
        Member::Get("trafficRoutingConfig", |k, o| {
            let this = o.this::<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>()?;
            ToWire::wire(<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>::traffic_routing_config(&this), k)
        }),
        Member::Set("trafficRoutingConfig", |k, o, a| {
            let this = o.this::<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>()?;
            let a0 = a.get::<Option<longshore_core::blue_green::CfnTrafficRoutingConfig>>(k, 0)?;
            {
                <longshore_core::blue_green::CfnCodeDeployBlueGreenHook>::set_traffic_routing_config(&this, a0);
                Ok(())
            }
        }),
        Member::Get("type", |k, o| {
            let this = o.this::<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>()?;
            ToWire::wire(<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>::r#type(&this), k)
        }),
        Member::Get("logicalId", |k, o| {
            let this = o.this::<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>()?;
            ToWire::wire(<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>::logical_id(&this), k)
        }),
        Member::Call("overrideLogicalId", |k, o, a| {
            let this = o.this::<longshore_core::blue_green::CfnCodeDeployBlueGreenHook>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::blue_green::CfnCodeDeployBlueGreenHook>::override_logical_id(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::blue_green::CfnCodeDeployBlueGreenHook, CORE_CFNCODEDEPLOYBLUEGREENHOOK, construct);
bound_struct!(longshore_core::blue_green::CfnCodeDeployBlueGreenHookProps, CORE_CFNCODEDEPLOYBLUEGREENHOOKPROPS, "aws-cdk-lib.CfnCodeDeployBlueGreenHookProps", {
"serviceRole" => service_role,
"applications" => applications,
"trafficRoutingConfig" => traffic_routing_config,
"additionalOptions" => additional_options,
"lifecycleEventHooks" => lifecycle_event_hooks,
});
bound_struct!(longshore_core::blue_green::CfnCodeDeployBlueGreenLifecycleEventHooks, CORE_CFNCODEDEPLOYBLUEGREENLIFECYCLEEVENTHOOKS, "aws-cdk-lib.CfnCodeDeployBlueGreenLifecycleEventHooks", {
"beforeInstall" => before_install,
"afterInstall" => after_install,
"afterAllowTestTraffic" => after_allow_test_traffic,
"beforeAllowTraffic" => before_allow_traffic,
"afterAllowTraffic" => after_allow_traffic,
});
bound_struct!(longshore_core::blue_green::CfnTrafficRoute, CORE_CFNTRAFFICROUTE, "aws-cdk-lib.CfnTrafficRoute", {
"type" => r#type,
"logicalId" => logical_id,
});
bound_struct!(longshore_core::blue_green::CfnTrafficRouting, CORE_CFNTRAFFICROUTING, "aws-cdk-lib.CfnTrafficRouting", {
"prodTrafficRoute" => prod_traffic_route,
"testTrafficRoute" => test_traffic_route,
"targetGroups" => target_groups,
});
bound_struct!(longshore_core::blue_green::CfnTrafficRoutingConfig, CORE_CFNTRAFFICROUTINGCONFIG, "aws-cdk-lib.CfnTrafficRoutingConfig", {
"type" => r#type,
"timeBasedCanary" => time_based_canary,
"timeBasedLinear" => time_based_linear,
});
bound_struct!(longshore_core::blue_green::CfnTrafficRoutingTimeBasedCanary, CORE_CFNTRAFFICROUTINGTIMEBASEDCANARY, "aws-cdk-lib.CfnTrafficRoutingTimeBasedCanary", {
"stepPercentage" => step_percentage,
"bakeTimeMins" => bake_time_mins,
});
bound_struct!(longshore_core::blue_green::CfnTrafficRoutingTimeBasedLinear, CORE_CFNTRAFFICROUTINGTIMEBASEDLINEAR, "aws-cdk-lib.CfnTrafficRoutingTimeBasedLinear", {
"stepPercentage" => step_percentage,
"bakeTimeMins" => bake_time_mins,
});
bound_enum!(longshore_core::blue_green::CfnTrafficRoutingType, "aws-cdk-lib.CfnTrafficRoutingType", {
"ALL_AT_ONCE" => AllAtOnce,
"TIME_BASED_CANARY" => TimeBasedCanary,
"TIME_BASED_LINEAR" => TimeBasedLinear,
});
bound_enum!(longshore_core::bundling::BundlingFileAccess, "aws-cdk-lib.BundlingFileAccess", {
"VOLUME_COPY" => VolumeCopy,
"BIND_MOUNT" => BindMount,
});
bound_struct!(longshore_core::bundling::BundlingOptions, CORE_BUNDLINGOPTIONS, "aws-cdk-lib.BundlingOptions", {
"image" => image,
"entrypoint" => entrypoint,
"command" => command,
"volumes" => volumes,
"volumesFrom" => volumes_from,
"environment" => environment,
"workingDirectory" => working_directory,
"user" => user,
"local" => local,
"outputType" => output_type,
"securityOpt" => security_opt,
"network" => network,
"bundlingFileAccess" => bundling_file_access,
"platform" => platform,
});
bound_enum!(longshore_core::bundling::BundlingOutput, "aws-cdk-lib.BundlingOutput", {
"ARCHIVED" => Archived,
"NOT_ARCHIVED" => NotArchived,
"AUTO_DISCOVER" => AutoDiscover,
"SINGLE_FILE" => SingleFile,
});
bound_struct!(longshore_core::bundling::DockerBuildOptions, CORE_DOCKERBUILDOPTIONS, "aws-cdk-lib.DockerBuildOptions", {
"buildArgs" => build_args,
"buildContexts" => build_contexts,
"file" => file,
"network" => network,
"platform" => platform,
"targetStage" => target_stage,
"cacheFrom" => cache_from,
"cacheTo" => cache_to,
"cacheDisabled" => cache_disabled,
});
pub(crate) static CORE_DOCKERBUILDSECRET: Class = Class {
    fqn: "aws-cdk-lib.DockerBuildSecret",
    interface: false,
    create: Some(|k, a, _this| Ok(Native { value: Box::new(()), node: None })),
    statics: &[("fromSrc", |k, a| {
        let a0 = a.get::<String>(k, 0)?;
        ToWire::wire(<longshore_core::bundling::DockerBuildSecret>::from_src(&a0), k)
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_DOCKERIMAGE: Class = Class {
    fqn: "aws-cdk-lib.DockerImage",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<Option<String>>(k, 1)?;
        Ok(Native::of(<longshore_core::bundling::DockerImage>::new(a0, a1.as_deref())))
    }),
    statics: &[
        ("fromBuild", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::bundling::DockerBuildOptions>(k, 1)?;
            ToWire::wire(<longshore_core::bundling::DockerImage>::from_build_with(&a0, a1)?, k)
        }),
        ("fromRegistry", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::bundling::DockerImage>::from_registry(a0), k)
        }),
    ],
    members: &[
        Member::Get("image", |k, o| {
            let this = o.this::<longshore_core::bundling::DockerImage>()?;
            ToWire::wire(<longshore_core::bundling::DockerImage>::image(&this), k)
        }),
        Member::Call("cp", |k, o, a| {
            if a.json(1).is_null() {
                let this = o.this::<longshore_core::bundling::DockerImage>()?;
                let a0 = a.get::<String>(k, 0)?;
                a.at_most(1)?;
                ToWire::wire(<longshore_core::bundling::DockerImage>::cp(&this, &a0)?, k)
            } else {
                let this = o.this::<longshore_core::bundling::DockerImage>()?;
                let a0 = a.get::<String>(k, 0)?;
                let a1 = a.get::<String>(k, 1)?;
                ToWire::wire(<longshore_core::bundling::DockerImage>::cp_with(&this, &a0, &a1)?, k)
            }
        }),
        Member::Call("run", |k, o, a| {
            let this = o.this::<longshore_core::bundling::DockerImage>()?;
            let a0 = a.get::<longshore_core::bundling::DockerRunOptions>(k, 0)?;
            {
                <longshore_core::bundling::DockerImage>::run(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore_core::bundling::DockerImage>()?;
            ToWire::wire(<longshore_core::bundling::DockerImage>::to_json(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::bundling::DockerImage, CORE_DOCKERIMAGE);
bound_struct!(longshore_core::bundling::DockerRunOptions, CORE_DOCKERRUNOPTIONS, "aws-cdk-lib.DockerRunOptions", {
"entrypoint" => entrypoint,
"command" => command,
"volumes" => volumes,
"volumesFrom" => volumes_from,
"environment" => environment,
"workingDirectory" => working_directory,
"user" => user,
"securityOpt" => security_opt,
"network" => network,
"platform" => platform,
});
bound_struct!(longshore_core::bundling::DockerVolume, CORE_DOCKERVOLUME, "aws-cdk-lib.DockerVolume", {
"hostPath" => host_path,
"containerPath" => container_path,
"consistency" => consistency,
});
bound_enum!(longshore_core::bundling::DockerVolumeConsistency, "aws-cdk-lib.DockerVolumeConsistency", {
"CONSISTENT" => Consistent,
"DELEGATED" => Delegated,
"CACHED" => Cached,
});
pub(crate) static CORE_ILOCALBUNDLING_DYN: Class = Class {
    fqn: "aws-cdk-lib.ILocalBundling",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("tryBundle", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore_core::bundling::ILocalBundling>>()?;
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<longshore_core::bundling::BundlingOptions>(k, 1)?;
        ToWire::wire(longshore_core::bundling::ILocalBundling::try_bundle(&*this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore_core::bundling::ILocalBundling>, CORE_ILOCALBUNDLING_DYN);
pub(crate) static CORE_CFNCONDITION: Class = Class {
    fqn: "aws-cdk-lib.CfnCondition",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<Option<longshore_core::token::Token>>(k, 2)?;
        Ok(Native::of(<longshore_core::cfn_elements::CfnCondition>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("expression", |k, o| {
            let this = o.this::<longshore_core::cfn_elements::CfnCondition>()?;
            ToWire::wire(<longshore_core::cfn_elements::CfnCondition>::expression(&this), k)
        }),
        Member::Set("expression", |k, o, a| {
            let this = o.this::<longshore_core::cfn_elements::CfnCondition>()?;
            let a0 = a.get::<longshore_core::token::Token>(k, 0)?;
            {
                <longshore_core::cfn_elements::CfnCondition>::set_expression(&this, a0);
                Ok(())
            }
        }),
        Member::Get("logicalId", |k, o| {
            let this = o.this::<longshore_core::cfn_elements::CfnCondition>()?;
            ToWire::wire(<longshore_core::cfn_elements::CfnCondition>::logical_id(&this), k)
        }),
        Member::Call("overrideLogicalId", |k, o, a| {
            let this = o.this::<longshore_core::cfn_elements::CfnCondition>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::cfn_elements::CfnCondition>::override_logical_id(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_CFNHOOK: Class = Class {
    fqn: "aws-cdk-lib.CfnHook",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore_core::cfn_elements::CfnHookProps>(k, 2)?;
        Ok(Native::of(<longshore_core::cfn_elements::CfnHook>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("logicalId", |k, o| {
            let this = o.this::<longshore_core::cfn_elements::CfnHook>()?;
            ToWire::wire(<longshore_core::cfn_elements::CfnHook>::logical_id(&this), k)
        }),
        Member::Call("overrideLogicalId", |k, o, a| {
            let this = o.this::<longshore_core::cfn_elements::CfnHook>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::cfn_elements::CfnHook>::override_logical_id(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::cfn_elements::CfnHookProps, CORE_CFNHOOKPROPS, "aws-cdk-lib.CfnHookProps", {
"properties" => properties default,
}, rest Default::default());
pub(crate) static CORE_CFNMAPPING: Class = Class {
    fqn: "aws-cdk-lib.CfnMapping",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("logicalId", |k, o| {
            let this = o.this::<longshore_core::cfn_elements::CfnMapping>()?;
            ToWire::wire(<longshore_core::cfn_elements::CfnMapping>::logical_id(&this), k)
        }),
        Member::Call("findInMap", |k, o, a| {
            let this = o.this::<longshore_core::cfn_elements::CfnMapping>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            ToWire::wire(<longshore_core::cfn_elements::CfnMapping>::find_in_map(&this, &a0, &a1, a2.as_deref())?, k)
        }),
        Member::Call("setValue", |k, o, a| {
            let this = o.this::<longshore_core::cfn_elements::CfnMapping>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore_core::value::Value>(k, 2)?;
            {
                <longshore_core::cfn_elements::CfnMapping>::set_value(&this, &a0, &a1, a2)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("overrideLogicalId", |k, o, a| {
            let this = o.this::<longshore_core::cfn_elements::CfnMapping>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::cfn_elements::CfnMapping>::override_logical_id(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_CFNOUTPUT: Class = Class {
    fqn: "aws-cdk-lib.CfnOutput",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore_core::cfn_elements::CfnOutputProps>(k, 2)?;
        Ok(Native::of(<longshore_core::cfn_elements::CfnOutput>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("importValue", |k, o| {
            let this = o.this::<longshore_core::cfn_elements::CfnOutput>()?;
            ToWire::wire(<longshore_core::cfn_elements::CfnOutput>::import_value(&this), k)
        }),
        Member::Get("value", |k, o| {
            let this = o.this::<longshore_core::cfn_elements::CfnOutput>()?;
            ToWire::wire(<longshore_core::cfn_elements::CfnOutput>::value(&this), k)
        }),
        Member::Get("logicalId", |k, o| {
            let this = o.this::<longshore_core::cfn_elements::CfnOutput>()?;
            ToWire::wire(<longshore_core::cfn_elements::CfnOutput>::logical_id(&this), k)
        }),
        Member::Call("overrideLogicalId", |k, o, a| {
            let this = o.this::<longshore_core::cfn_elements::CfnOutput>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::cfn_elements::CfnOutput>::override_logical_id(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::cfn_elements::CfnOutputProps, CORE_CFNOUTPUTPROPS, "aws-cdk-lib.CfnOutputProps", {
"value" => value,
"description" => description,
"exportName" => export_name,
"condition" => condition,
"key" => key,
});
pub(crate) static CORE_CFNPARAMETER: Class = Class {
    fqn: "aws-cdk-lib.CfnParameter",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore_core::cfn_elements::CfnParameterProps>(k, 2)?;
        Ok(Native::of(<longshore_core::cfn_elements::CfnParameter>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("value", |k, o| {
            let this = o.this::<longshore_core::cfn_elements::CfnParameter>()?;
            ToWire::wire(<longshore_core::cfn_elements::CfnParameter>::value(&this), k)
        }),
        Member::Get("valueAsList", |k, o| {
            let this = o.this::<longshore_core::cfn_elements::CfnParameter>()?;
            ToWire::wire(<longshore_core::cfn_elements::CfnParameter>::value_as_list(&this)?, k)
        }),
        Member::Get("valueAsNumber", |k, o| {
            let this = o.this::<longshore_core::cfn_elements::CfnParameter>()?;
            ToWire::wire(<longshore_core::cfn_elements::CfnParameter>::value_as_number(&this)?, k)
        }),
        Member::Get("valueAsString", |k, o| {
            let this = o.this::<longshore_core::cfn_elements::CfnParameter>()?;
            ToWire::wire(<longshore_core::cfn_elements::CfnParameter>::value_as_string(&this)?, k)
        }),
        Member::Get("noEcho", |k, o| {
            let this = o.this::<longshore_core::cfn_elements::CfnParameter>()?;
            ToWire::wire(<longshore_core::cfn_elements::CfnParameter>::no_echo(&this), k)
        }),
        Member::Get("logicalId", |k, o| {
            let this = o.this::<longshore_core::cfn_elements::CfnParameter>()?;
            ToWire::wire(<longshore_core::cfn_elements::CfnParameter>::logical_id(&this), k)
        }),
        Member::Call("overrideLogicalId", |k, o, a| {
            let this = o.this::<longshore_core::cfn_elements::CfnParameter>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::cfn_elements::CfnParameter>::override_logical_id(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::cfn_elements::CfnParameterProps, CORE_CFNPARAMETERPROPS, "aws-cdk-lib.CfnParameterProps", {
"default" => default,
"allowedPattern" => allowed_pattern,
"allowedValues" => allowed_values,
"constraintDescription" => constraint_description,
"description" => description,
"maxLength" => max_length,
"maxValue" => max_value,
"minLength" => min_length,
"minValue" => min_value,
"noEcho" => no_echo,
}, rest Default::default());
pub(crate) static CORE_CFNRULE: Class = Class {
    fqn: "aws-cdk-lib.CfnRule",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("logicalId", |k, o| {
            let this = o.this::<longshore_core::cfn_elements::CfnRule>()?;
            ToWire::wire(<longshore_core::cfn_elements::CfnRule>::logical_id(&this), k)
        }),
        Member::Call("addAssertion", |k, o, a| {
            let this = o.this::<longshore_core::cfn_elements::CfnRule>()?;
            let a0 = a.get::<longshore_core::token::Token>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            {
                <longshore_core::cfn_elements::CfnRule>::add_assertion(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("overrideLogicalId", |k, o, a| {
            let this = o.this::<longshore_core::cfn_elements::CfnRule>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::cfn_elements::CfnRule>::override_logical_id(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::cfn_elements::CfnRuleAssertion, CORE_CFNRULEASSERTION, "aws-cdk-lib.CfnRuleAssertion", {
"assert" => assert,
"assertDescription" => assert_description,
});
pub(crate) static CORE_CFNJSON: Class = Class {
    fqn: "aws-cdk-lib.CfnJson",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore_core::cfn_json::CfnJsonProps>(k, 2)?;
        Ok(Native::of(<longshore_core::cfn_json::CfnJson>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("value", |k, o| {
            let this = o.this::<longshore_core::cfn_json::CfnJson>()?;
            crate::native::as_class(k, "aws-cdk-lib.Reference", <longshore_core::cfn_json::CfnJson>::value(&this))
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore_core::cfn_json::CfnJson>()?;
            ToWire::wire(<longshore_core::cfn_json::CfnJson>::to_json(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore_core::cfn_json::CfnJson => longshore_core::token::Token, |t| <longshore_core::token::Token>::from(&t)),
        upcast!(longshore_core::cfn_json::CfnJson => longshore_core::value::Value, |t| <longshore_core::value::Value>::from(&t)),
    ],
};
bound!(longshore_core::cfn_json::CfnJson, CORE_CFNJSON, construct);
bound_struct!(longshore_core::cfn_json::CfnJsonProps, CORE_CFNJSONPROPS, "aws-cdk-lib.CfnJsonProps", {
"value" => value,
});
bound_enum!(longshore_core::cfn_resource::CfnCapabilities, "aws-cdk-lib.CfnCapabilities", {
"NONE" => None,
"ANONYMOUS_IAM" => AnonymousIam,
"NAMED_IAM" => NamedIam,
"AUTO_EXPAND" => AutoExpand,
});
pub(crate) static CORE_CFNRESOURCE: Class = Class {
    fqn: "aws-cdk-lib.CfnResource",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("ref", |k, o| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            ToWire::wire(<longshore_core::cfn_resource::CfnResource>::ref_(&this), k)
        }),
        Member::Get("logicalId", |k, o| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            ToWire::wire(<longshore_core::cfn_resource::CfnResource>::logical_id(&this), k)
        }),
        Member::Call("addDeletionOverride", |k, o, a| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::cfn_resource::CfnResource>::add_deletion_override(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addDependency", |k, o, a| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            let a0 = a.get::<longshore_core::cfn_resource::CfnResource>(k, 0)?;
            {
                <longshore_core::cfn_resource::CfnResource>::add_dependency(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addMetadata", |k, o, a| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore_core::cfn_resource::CfnResource>::add_metadata(&this, &a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("addOverride", |k, o, a| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore_core::cfn_resource::CfnResource>::add_override(&this, &a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("addPropertyDeletionOverride", |k, o, a| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::cfn_resource::CfnResource>::add_property_deletion_override(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addPropertyOverride", |k, o, a| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore_core::cfn_resource::CfnResource>::add_property_override(&this, &a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("cfnPropertyName", |k, o, a| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::cfn_resource::CfnResource>::cfn_property_name(&this, &a0), k)
        }),
        Member::Call("getAtt", |k, o, a| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            let a0 = a.get::<String>(k, 0)?;
            crate::native::as_class(
                k,
                "aws-cdk-lib.Reference",
                <longshore_core::cfn_resource::CfnResource>::get_att(&this, &a0),
            )
        }),
        Member::Call("obtainDependencies", |k, o, a| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            ToWire::wire(<longshore_core::cfn_resource::CfnResource>::obtain_dependencies(&this), k)
        }),
        Member::Call("removeDependency", |k, o, a| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            let a0 = a.get::<longshore_core::cfn_resource::CfnResource>(k, 0)?;
            {
                <longshore_core::cfn_resource::CfnResource>::remove_dependency(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("replaceDependency", |k, o, a| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            let a0 = a.get::<longshore_core::cfn_resource::CfnResource>(k, 0)?;
            let a1 = a.get::<longshore_core::cfn_resource::CfnResource>(k, 1)?;
            {
                <longshore_core::cfn_resource::CfnResource>::replace_dependency(&this, &a0, &a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("shouldSynthesize", |k, o, a| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            ToWire::wire(<longshore_core::cfn_resource::CfnResource>::should_synthesize(&this), k)
        }),
        Member::Call("overrideLogicalId", |k, o, a| {
            let this = o.this::<longshore_core::cfn_resource::CfnResource>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::cfn_resource::CfnResource>::override_logical_id(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore_core::cfn_resource::CfnResource => longshore::aws_kms::KeyRef, |t| <longshore::aws_kms::KeyRef>::from(&t)),
    ],
};
bound_enum!(longshore_core::cfn_resource::RemovalPolicy, "aws-cdk-lib.RemovalPolicy", {
"DESTROY" => Destroy,
"RETAIN" => Retain,
"SNAPSHOT" => Snapshot,
"RETAIN_ON_UPDATE_OR_DELETE" => RetainOnUpdateOrDelete,
});
pub(crate) static CORE_CROSSSTACKREFERENCES: Class = Class {
    fqn: "aws-cdk-lib.CrossStackReferences",
    interface: false,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_enum!(longshore_core::cross_stack::ReferenceStrength, "aws-cdk-lib.ReferenceStrength", {
"STRONG" => Strong,
"WEAK" => Weak,
"BOTH" => Both,
});
pub(crate) static CORE_CUSTOMRESOURCE: Class = Class {
    fqn: "aws-cdk-lib.CustomResource",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore_core::custom_resource::CustomResourceProps>(k, 2)?;
        Ok(Native::of(<longshore_core::custom_resource::CustomResource>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("ref", |k, o| {
            let this = o.this::<longshore_core::custom_resource::CustomResource>()?;
            ToWire::wire(<longshore_core::custom_resource::CustomResource>::ref_(&this), k)
        }),
        Member::Call("getAtt", |k, o, a| {
            let this = o.this::<longshore_core::custom_resource::CustomResource>()?;
            let a0 = a.get::<String>(k, 0)?;
            crate::native::as_class(
                k,
                "aws-cdk-lib.Reference",
                <longshore_core::custom_resource::CustomResource>::get_att(&this, &a0),
            )
        }),
        Member::Call("getAttString", |k, o, a| {
            let this = o.this::<longshore_core::custom_resource::CustomResource>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::custom_resource::CustomResource>::get_att_string(&this, &a0), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::custom_resource::CustomResource, CORE_CUSTOMRESOURCE, construct);
bound_struct!(longshore_core::custom_resource::CustomResourceProps, CORE_CUSTOMRESOURCEPROPS, "aws-cdk-lib.CustomResourceProps", {
"serviceToken" => service_token,
"serviceTimeout" => service_timeout,
"properties" => properties default,
"resourceType" => resource_type,
"removalPolicy" => removal_policy,
"pascalCaseProperties" => pascal_case_properties,
});
pub(crate) static CORE_CUSTOMRESOURCEPROVIDER: Class = Class {
    fqn: "aws-cdk-lib.CustomResourceProvider",
    interface: false,
    create: None,
    statics: &[
        ("getOrCreate", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore_core::custom_resource_provider::CustomResourceProviderProps>(k, 2)?;
            ToWire::wire(
                <longshore_core::custom_resource_provider::CustomResourceProvider>::get_or_create(&a0, &a1, a2)?,
                k,
            )
        }),
        ("getOrCreateProvider", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore_core::custom_resource_provider::CustomResourceProviderProps>(k, 2)?;
            ToWire::wire(
                <longshore_core::custom_resource_provider::CustomResourceProvider>::get_or_create_provider(
                    &a0, &a1, a2,
                )?,
                k,
            )
        }),
    ],
    members: &[
        Member::Get("codeHash", |k, o| {
            let this = o.this::<longshore_core::custom_resource_provider::CustomResourceProvider>()?;
            ToWire::wire(<longshore_core::custom_resource_provider::CustomResourceProvider>::code_hash(&this)?, k)
        }),
        Member::Get("roleArn", |k, o| {
            let this = o.this::<longshore_core::custom_resource_provider::CustomResourceProvider>()?;
            ToWire::wire(<longshore_core::custom_resource_provider::CustomResourceProvider>::role_arn(&this), k)
        }),
        Member::Get("serviceToken", |k, o| {
            let this = o.this::<longshore_core::custom_resource_provider::CustomResourceProvider>()?;
            ToWire::wire(<longshore_core::custom_resource_provider::CustomResourceProvider>::service_token(&this), k)
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<longshore_core::custom_resource_provider::CustomResourceProvider>()?;
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            {
                <longshore_core::custom_resource_provider::CustomResourceProvider>::add_to_role_policy(&this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::custom_resource_provider::CustomResourceProvider, CORE_CUSTOMRESOURCEPROVIDER, construct);
bound_struct!(longshore_core::custom_resource_provider::CustomResourceProviderBaseProps, CORE_CUSTOMRESOURCEPROVIDERBASEPROPS, "aws-cdk-lib.CustomResourceProviderBaseProps", {
"codeDirectory" => code_directory,
"runtimeName" => runtime_name,
"useCfnResponseWrapper" => use_cfn_response_wrapper,
"policyStatements" => policy_statements default,
"timeout" => timeout,
"memorySize" => memory_size,
"environment" => environment default,
"description" => description,
});
bound_struct!(longshore_core::custom_resource_provider::CustomResourceProviderProps, CORE_CUSTOMRESOURCEPROVIDERPROPS, "aws-cdk-lib.CustomResourceProviderProps", {
"codeDirectory" => code_directory,
"runtime" => runtime,
"useCfnResponseWrapper" => use_cfn_response_wrapper,
"policyStatements" => policy_statements default,
"timeout" => timeout,
"memorySize" => memory_size,
"environment" => environment default,
"description" => description,
});
bound_enum!(longshore_core::custom_resource_provider::CustomResourceProviderRuntime, "aws-cdk-lib.CustomResourceProviderRuntime", {
"NODEJS_12_X" => Nodejs12X,
"NODEJS_14_X" => Nodejs14X,
"NODEJS_16_X" => Nodejs16X,
"NODEJS_18_X" => Nodejs18X,
"NODEJS_20_X" => Nodejs20X,
"NODEJS_22_X" => Nodejs22X,
"NODEJS_24_X" => Nodejs24X,
});
pub(crate) static CORE_EXPIRATION: Class = Class {
    fqn: "aws-cdk-lib.Expiration",
    interface: false,
    create: None,
    statics: &[
        ("after", |k, a| {
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore_core::expiration::Expiration>::after(a0)?, k)
        }),
        ("atDate", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::expiration::Expiration>::at_date(&a0)?, k)
        }),
        ("atTimestamp", |k, a| {
            let a0 = a.get::<i64>(k, 0)?;
            ToWire::wire(<longshore_core::expiration::Expiration>::at_timestamp(a0), k)
        }),
        ("fromString", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::expiration::Expiration>::from_string(&a0)?, k)
        }),
    ],
    members: &[
        Member::Get("date", |k, o| {
            let this = o.this::<longshore_core::expiration::Expiration>()?;
            ToWire::wire(<longshore_core::expiration::Expiration>::date(&this), k)
        }),
        Member::Call("isAfter", |k, o, a| {
            let this = o.this::<longshore_core::expiration::Expiration>()?;
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore_core::expiration::Expiration>::is_after(&this, a0)?, k)
        }),
        Member::Call("isBefore", |k, o, a| {
            let this = o.this::<longshore_core::expiration::Expiration>()?;
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore_core::expiration::Expiration>::is_before(&this, a0)?, k)
        }),
        Member::Call("toEpoch", |k, o, a| {
            let this = o.this::<longshore_core::expiration::Expiration>()?;
            ToWire::wire(<longshore_core::expiration::Expiration>::to_epoch(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::expiration::Expiration, CORE_EXPIRATION);
pub(crate) static CORE_FILESYSTEM: Class = Class {
    fqn: "aws-cdk-lib.FileSystem",
    interface: false,
    create: Some(|k, a, _this| Ok(Native { value: Box::new(()), node: None })),
    statics: &[
        ("tmpdir", |k, a| ToWire::wire(<longshore_core::file_system::FileSystem>::tmpdir(), k)),
        ("fingerprint", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            a.at_most(1)?;
            ToWire::wire(<longshore_core::file_system::FileSystem>::fingerprint(&a0)?, k)
        }),
        ("isEmpty", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::file_system::FileSystem>::is_empty(&a0)?, k)
        }),
        ("mkdtemp", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::file_system::FileSystem>::mkdtemp(&a0)?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_AWS: Class = Class {
    fqn: "aws-cdk-lib.Aws",
    interface: false,
    create: None,
    statics: &[
        ("ACCOUNT_ID", |k, a| ToWire::wire(<longshore_core::intrinsics::Aws>::account_id(), k)),
        ("NO_VALUE", |k, a| ToWire::wire(<longshore_core::intrinsics::Aws>::no_value(), k)),
        ("NOTIFICATION_ARNS", |k, a| ToWire::wire(<longshore_core::intrinsics::Aws>::notification_arns(), k)),
        ("PARTITION", |k, a| ToWire::wire(<longshore_core::intrinsics::Aws>::partition(), k)),
        ("REGION", |k, a| ToWire::wire(<longshore_core::intrinsics::Aws>::region(), k)),
        ("STACK_ID", |k, a| ToWire::wire(<longshore_core::intrinsics::Aws>::stack_id(), k)),
        ("STACK_NAME", |k, a| ToWire::wire(<longshore_core::intrinsics::Aws>::stack_name(), k)),
        ("URL_SUFFIX", |k, a| ToWire::wire(<longshore_core::intrinsics::Aws>::url_suffix(), k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_FN: Class = Class {
    fqn: "aws-cdk-lib.Fn",
    interface: false,
    create: None,
    statics: &[
        ("base64", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::base64(&a0), k)
        }),
        ("cidr", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<u32>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::cidr(&a0, a1, a2.as_deref())?, k)
        }),
        ("conditionAnd", |k, a| {
            let a0 = a.rest::<longshore_core::token::Token>(k, 0)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::condition_and(a0)?, k)
        }),
        ("conditionContains", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::condition_contains(a0, &a1), k)
        }),
        ("conditionEachMemberEquals", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::condition_each_member_equals(a0, &a1), k)
        }),
        ("conditionEachMemberIn", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            let a1 = a.get::<Vec<String>>(k, 1)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::condition_each_member_in(a0, a1), k)
        }),
        ("conditionEquals", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::condition_equals(a0, a1), k)
        }),
        ("conditionIf", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            let a2 = a.get::<longshore_core::value::Value>(k, 2)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::condition_if(&a0, a1, a2), k)
        }),
        ("conditionNot", |k, a| {
            let a0 = a.get::<longshore_core::token::Token>(k, 0)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::condition_not(a0), k)
        }),
        ("conditionOr", |k, a| {
            let a0 = a.rest::<longshore_core::token::Token>(k, 0)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::condition_or(a0)?, k)
        }),
        ("findInMap", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            let a3 = a.get::<Option<String>>(k, 3)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::find_in_map(&a0, &a1, &a2, a3.as_deref()), k)
        }),
        ("getAtt", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::get_att(&a0, &a1), k)
        }),
        ("getAzs", |k, a| {
            let a0 = a.get::<Option<String>>(k, 0)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::get_azs(a0.as_deref()), k)
        }),
        ("getStackOutput", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            let a3 = a.get::<Option<String>>(k, 3)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::get_stack_output(&a0, &a1, a2.as_deref(), a3.as_deref()), k)
        }),
        ("importListValue", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<usize>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?.unwrap_or_else(|| ",".to_owned());
            ToWire::wire(<longshore_core::intrinsics::Fn>::import_list_value(&a0, a1, &a2)?, k)
        }),
        ("importValue", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::import_value(&a0), k)
        }),
        ("join", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Vec<String>>(k, 1)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::join(&a0, a1)?, k)
        }),
        ("len", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::len(a0), k)
        }),
        ("parseDomainName", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::parse_domain_name(&a0)?, k)
        }),
        ("ref", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::ref_(&a0), k)
        }),
        ("refAll", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::ref_all(&a0), k)
        }),
        ("select", |k, a| {
            let a0 = a.get::<usize>(k, 0)?;
            let a1 = a.get::<Vec<String>>(k, 1)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::select(a0, &a1)?, k)
        }),
        ("split", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<Option<usize>>(k, 2)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::split(&a0, &a1, a2)?, k)
        }),
        ("sub", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<indexmap::IndexMap<String, longshore_core::value::Value>>>(k, 1)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::sub(&a0, a1), k)
        }),
        ("toJsonString", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::to_json_string(a0), k)
        }),
        ("transform", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 1)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::transform(&a0, a1), k)
        }),
        ("valueOf", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::value_of(&a0, &a1), k)
        }),
        ("valueOfAll", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore_core::intrinsics::Fn>::value_of_all(&a0, &a1), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_SCOPEDAWS: Class = Class {
    fqn: "aws-cdk-lib.ScopedAws",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        Ok(Native::of(<longshore_core::intrinsics::ScopedAws>::new(&a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("accountId", |k, o| {
            let this = o.this::<longshore_core::intrinsics::ScopedAws>()?;
            ToWire::wire(<longshore_core::intrinsics::ScopedAws>::account_id(&this), k)
        }),
        Member::Get("notificationArns", |k, o| {
            let this = o.this::<longshore_core::intrinsics::ScopedAws>()?;
            ToWire::wire(<longshore_core::intrinsics::ScopedAws>::notification_arns(&this), k)
        }),
        Member::Get("partition", |k, o| {
            let this = o.this::<longshore_core::intrinsics::ScopedAws>()?;
            ToWire::wire(<longshore_core::intrinsics::ScopedAws>::partition(&this), k)
        }),
        Member::Get("region", |k, o| {
            let this = o.this::<longshore_core::intrinsics::ScopedAws>()?;
            ToWire::wire(<longshore_core::intrinsics::ScopedAws>::region(&this), k)
        }),
        Member::Get("stackId", |k, o| {
            let this = o.this::<longshore_core::intrinsics::ScopedAws>()?;
            ToWire::wire(<longshore_core::intrinsics::ScopedAws>::stack_id(&this), k)
        }),
        Member::Get("stackName", |k, o| {
            let this = o.this::<longshore_core::intrinsics::ScopedAws>()?;
            ToWire::wire(<longshore_core::intrinsics::ScopedAws>::stack_name(&this), k)
        }),
        Member::Get("urlSuffix", |k, o| {
            let this = o.this::<longshore_core::intrinsics::ScopedAws>()?;
            ToWire::wire(<longshore_core::intrinsics::ScopedAws>::url_suffix(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::intrinsics::ScopedAws, CORE_SCOPEDAWS);
pub(crate) static CORE_CONSTRUCTSELECTOR: Class = Class {
    fqn: "aws-cdk-lib.ConstructSelector",
    interface: false,
    create: None,
    statics: &[
        ("all", |k, a| ToWire::wire(<longshore_core::mixins::ConstructSelector>::all(), k)),
        ("byId", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::mixins::ConstructSelector>::by_id(&a0), k)
        }),
        ("byPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::mixins::ConstructSelector>::by_path(&a0), k)
        }),
        ("cfnResource", |k, a| ToWire::wire(<longshore_core::mixins::ConstructSelector>::cfn_resource(), k)),
        ("onlyItself", |k, a| ToWire::wire(<longshore_core::mixins::ConstructSelector>::only_itself(), k)),
        ("resourcesOfType", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            let a0: Vec<&str> = a0.iter().map(String::as_str).collect();
            ToWire::wire(<longshore_core::mixins::ConstructSelector>::resources_of_type(&a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::mixins::ConstructSelector, CORE_CONSTRUCTSELECTOR);
pub(crate) static CORE_ICONSTRUCTSELECTOR_DYN: Class = Class {
    fqn: "aws-cdk-lib.IConstructSelector",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("select", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore_core::mixins::IConstructSelector>>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(longshore_core::mixins::IConstructSelector::select(&*this, &a0), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore_core::mixins::IConstructSelector>, CORE_ICONSTRUCTSELECTOR_DYN);
bound_struct!(longshore_core::mixins::MixinApplication, CORE_MIXINAPPLICATION, "aws-cdk-lib.MixinApplication", {
"construct" => construct,
"mixin" => mixin,
});
pub(crate) static CORE_MIXINAPPLICATOR: Class = Class {
    fqn: "aws-cdk-lib.MixinApplicator",
    interface: false,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_MIXINS: Class = Class {
    fqn: "aws-cdk-lib.Mixins",
    interface: false,
    create: Some(|k, a, _this| Ok(Native { value: Box::new(()), node: None })),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_SHIMS: Class = Class {
    fqn: "aws-cdk-lib.Shims",
    interface: false,
    create: None,
    statics: &[("asAspect", |k, a| {
        let a0 = a.get::<std::rc::Rc<dyn longshore_core::mixins::IMixin>>(k, 0)?;
        ToWire::wire(<longshore_core::mixins::Shims>::as_aspect(a0), k)
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_NAMES: Class = Class {
    fqn: "aws-cdk-lib.Names",
    interface: false,
    create: None,
    statics: &[
        ("stackRelativeConstructPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore_core::names::Names>::stack_relative_construct_path(&a0)?, k)
        }),
        ("uniqueId", |k, a| {
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore_core::names::Names>::unique_id(&a0)?, k)
        }),
        ("uniqueResourceName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<longshore_core::names::UniqueResourceNameOptions>(k, 1)?;
            ToWire::wire(<longshore_core::names::Names>::unique_resource_name(&a0, &a1)?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::names::UniqueResourceNameOptions, CORE_UNIQUERESOURCENAMEOPTIONS, "aws-cdk-lib.UniqueResourceNameOptions", {
"maxLength" => max_length,
"separator" => separator default,
"allowedSpecialCharacters" => allowed_special_characters default,
});
pub(crate) static CORE_PERMISSIONSBOUNDARY: Class = Class {
    fqn: "aws-cdk-lib.PermissionsBoundary",
    interface: false,
    create: None,
    statics: &[
        ("fromArn", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::permissions_boundary::PermissionsBoundary>::from_arn(a0), k)
        }),
        ("fromName", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::permissions_boundary::PermissionsBoundary>::from_name(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::permissions_boundary::PermissionsBoundary, CORE_PERMISSIONSBOUNDARY);
pub(crate) static CORE_IPROPERTYINJECTOR_DYN: Class = Class {
    fqn: "aws-cdk-lib.IPropertyInjector",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("constructUniqueId", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore_core::property_injectors::IPropertyInjector>>()?;
        ToWire::wire(longshore_core::property_injectors::IPropertyInjector::construct_unique_id(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore_core::property_injectors::IPropertyInjector>, CORE_IPROPERTYINJECTOR_DYN);
bound_struct!(longshore_core::property_injectors::InjectionContext, CORE_INJECTIONCONTEXT, "aws-cdk-lib.InjectionContext", {
"scope" => scope,
"id" => id,
});
pub(crate) static CORE_PROPERTYINJECTORS: Class = Class {
    fqn: "aws-cdk-lib.PropertyInjectors",
    interface: false,
    create: None,
    statics: &[
        ("hasPropertyInjectors", |k, a| {
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore_core::property_injectors::PropertyInjectors>::has_property_injectors(&a0), k)
        }),
        ("of", |k, a| {
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore_core::property_injectors::PropertyInjectors>::of(&a0), k)
        }),
    ],
    members: &[
        Member::Get("scope", |k, o| {
            let this = o.this::<longshore_core::property_injectors::PropertyInjectors>()?;
            Ok(k.construct(<longshore_core::property_injectors::PropertyInjectors>::scope(&this)))
        }),
        Member::Call("add", |k, o, a| {
            let this = o.this::<longshore_core::property_injectors::PropertyInjectors>()?;
            let a0 = a.rest::<longshore_core::property_injectors::PropertyInjector>(k, 0)?;
            {
                <longshore_core::property_injectors::PropertyInjectors>::add(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("for", |k, o, a| {
            let this = o.this::<longshore_core::property_injectors::PropertyInjectors>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::property_injectors::PropertyInjectors>::for_(&this, &a0), k)
        }),
        Member::Call("supportedClasses", |k, o, a| {
            let this = o.this::<longshore_core::property_injectors::PropertyInjectors>()?;
            ToWire::wire(<longshore_core::property_injectors::PropertyInjectors>::supported_classes(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::property_injectors::PropertyInjectors, CORE_PROPERTYINJECTORS);
pub(crate) static CORE_ARRAYMERGESTRATEGY: Class = Class {
    fqn: "aws-cdk-lib.ArrayMergeStrategy",
    interface: false,
    create: None,
    statics: &[
        ("append", |k, a| ToWire::wire(<longshore_core::property_merge::ArrayMergeStrategy>::append(), k)),
        ("prepend", |k, a| ToWire::wire(<longshore_core::property_merge::ArrayMergeStrategy>::prepend(), k)),
        ("replace", |k, a| ToWire::wire(<longshore_core::property_merge::ArrayMergeStrategy>::replace(), k)),
        ("replaceByIndex", |k, a| {
            ToWire::wire(<longshore_core::property_merge::ArrayMergeStrategy>::replace_by_index(), k)
        }),
        ("replaceByKey", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::property_merge::ArrayMergeStrategy>::replace_by_key(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::property_merge::CombineStrategyOptions, CORE_COMBINESTRATEGYOPTIONS, "aws-cdk-lib.CombineStrategyOptions", {
"arrays" => arrays,
});
pub(crate) static CORE_IARRAYMERGESTRATEGY_DYN: Class = Class {
    fqn: "aws-cdk-lib.IArrayMergeStrategy",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("merge", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore_core::property_merge::IArrayMergeStrategy>>()?;
        let a0 = a.get::<Vec<longshore_core::value::Value>>(k, 0)?;
        let a1 = a.get::<Vec<longshore_core::value::Value>>(k, 1)?;
        ToWire::wire(longshore_core::property_merge::IArrayMergeStrategy::merge(&*this, &a0, &a1), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore_core::property_merge::IArrayMergeStrategy>, CORE_IARRAYMERGESTRATEGY_DYN);
pub(crate) static CORE_IMERGESTRATEGY_DYN: Class = Class {
    fqn: "aws-cdk-lib.IMergeStrategy",
    interface: true,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore_core::property_merge::IMergeStrategy>, CORE_IMERGESTRATEGY_DYN);
pub(crate) static CORE_PROPERTYMERGESTRATEGY: Class = Class {
    fqn: "aws-cdk-lib.PropertyMergeStrategy",
    interface: false,
    create: None,
    statics: &[
        ("combine", |k, a| {
            let a0 = a.get::<longshore_core::property_merge::CombineStrategyOptions>(k, 0)?;
            ToWire::wire(<longshore_core::property_merge::PropertyMergeStrategy>::combine_with(a0), k)
        }),
        ("override", |k, a| ToWire::wire(<longshore_core::property_merge::PropertyMergeStrategy>::r#override(), k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_enum!(longshore_core::reference::ResolutionTypeHint, "aws-cdk-lib.ResolutionTypeHint", {
"STRING" => String,
"NUMBER" => Number,
"STRING_LIST" => StringList,
});
pub(crate) static CORE_MISSINGREMOVALPOLICIES: Class = Class {
    fqn: "aws-cdk-lib.MissingRemovalPolicies",
    interface: false,
    create: None,
    statics: &[("of", |k, a| {
        let a0 = a.construct(k, 0)?;
        ToWire::wire(<longshore_core::removal_policies::MissingRemovalPolicies>::of(&a0), k)
    })],
    members: &[
        Member::Call("apply", |k, o, a| {
            let this = o.this::<longshore_core::removal_policies::MissingRemovalPolicies>()?;
            let a0 = a.get::<longshore_core::cfn_resource::RemovalPolicy>(k, 0)?;
            let a1 = a.get::<longshore_core::removal_policies::RemovalPolicyProps>(k, 1)?;
            {
                <longshore_core::removal_policies::MissingRemovalPolicies>::apply(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("destroy", |k, o, a| {
            let this = o.this::<longshore_core::removal_policies::MissingRemovalPolicies>()?;
            let a0 = a.get::<longshore_core::removal_policies::RemovalPolicyProps>(k, 0)?;
            {
                <longshore_core::removal_policies::MissingRemovalPolicies>::destroy(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("retain", |k, o, a| {
            let this = o.this::<longshore_core::removal_policies::MissingRemovalPolicies>()?;
            let a0 = a.get::<longshore_core::removal_policies::RemovalPolicyProps>(k, 0)?;
            {
                <longshore_core::removal_policies::MissingRemovalPolicies>::retain(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("retainOnUpdateOrDelete", |k, o, a| {
            let this = o.this::<longshore_core::removal_policies::MissingRemovalPolicies>()?;
            let a0 = a.get::<longshore_core::removal_policies::RemovalPolicyProps>(k, 0)?;
            {
                <longshore_core::removal_policies::MissingRemovalPolicies>::retain_on_update_or_delete(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("snapshot", |k, o, a| {
            let this = o.this::<longshore_core::removal_policies::MissingRemovalPolicies>()?;
            let a0 = a.get::<longshore_core::removal_policies::RemovalPolicyProps>(k, 0)?;
            {
                <longshore_core::removal_policies::MissingRemovalPolicies>::snapshot(&this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::removal_policies::MissingRemovalPolicies, CORE_MISSINGREMOVALPOLICIES);
pub(crate) static CORE_REMOVALPOLICIES: Class = Class {
    fqn: "aws-cdk-lib.RemovalPolicies",
    interface: false,
    create: None,
    statics: &[("of", |k, a| {
        let a0 = a.construct(k, 0)?;
        ToWire::wire(<longshore_core::removal_policies::RemovalPolicies>::of(&a0), k)
    })],
    members: &[
        Member::Call("apply", |k, o, a| {
            let this = o.this::<longshore_core::removal_policies::RemovalPolicies>()?;
            let a0 = a.get::<longshore_core::cfn_resource::RemovalPolicy>(k, 0)?;
            let a1 = a.get::<longshore_core::removal_policies::RemovalPolicyProps>(k, 1)?;
            {
                <longshore_core::removal_policies::RemovalPolicies>::apply(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("destroy", |k, o, a| {
            let this = o.this::<longshore_core::removal_policies::RemovalPolicies>()?;
            let a0 = a.get::<longshore_core::removal_policies::RemovalPolicyProps>(k, 0)?;
            {
                <longshore_core::removal_policies::RemovalPolicies>::destroy(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("retain", |k, o, a| {
            let this = o.this::<longshore_core::removal_policies::RemovalPolicies>()?;
            let a0 = a.get::<longshore_core::removal_policies::RemovalPolicyProps>(k, 0)?;
            {
                <longshore_core::removal_policies::RemovalPolicies>::retain(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("retainOnUpdateOrDelete", |k, o, a| {
            let this = o.this::<longshore_core::removal_policies::RemovalPolicies>()?;
            let a0 = a.get::<longshore_core::removal_policies::RemovalPolicyProps>(k, 0)?;
            {
                <longshore_core::removal_policies::RemovalPolicies>::retain_on_update_or_delete(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("snapshot", |k, o, a| {
            let this = o.this::<longshore_core::removal_policies::RemovalPolicies>()?;
            let a0 = a.get::<longshore_core::removal_policies::RemovalPolicyProps>(k, 0)?;
            {
                <longshore_core::removal_policies::RemovalPolicies>::snapshot(&this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::removal_policies::RemovalPolicies, CORE_REMOVALPOLICIES);
bound_struct!(longshore_core::removal_policies::RemovalPolicyProps, CORE_REMOVALPOLICYPROPS, "aws-cdk-lib.RemovalPolicyProps", {
"applyToResourceTypes" => apply_to_resource_types default,
"excludeResourceTypes" => exclude_resource_types default,
"priority" => priority,
});
pub(crate) static CORE_PHYSICALNAME: Class = Class {
    fqn: "aws-cdk-lib.PhysicalName",
    interface: false,
    create: None,
    statics: &[("GENERATE_IF_NEEDED", |k, a| {
        ToWire::wire(<longshore_core::resource::PhysicalName>::GenerateIfNeeded, k)
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_CFNDYNAMICREFERENCE: Class = Class {
    fqn: "aws-cdk-lib.CfnDynamicReference",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore_core::secret_value::CfnDynamicReferenceService>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        Ok(Native::of(<longshore_core::secret_value::CfnDynamicReference>::new(a0, &a1)))
    }),
    statics: &[],
    members: &[Member::Call("toString", |k, o, a| {
        let this = o.this::<longshore_core::secret_value::CfnDynamicReference>()?;
        ToWire::wire(this.to_string(), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore_core::secret_value::CfnDynamicReference => longshore_core::token::Token, |t| <longshore_core::token::Token>::from(t)),
        upcast!(longshore_core::secret_value::CfnDynamicReference => longshore_core::value::Value, |t| <longshore_core::value::Value>::from(t)),
    ],
};
bound!(longshore_core::secret_value::CfnDynamicReference, CORE_CFNDYNAMICREFERENCE);
bound_enum!(longshore_core::secret_value::CfnDynamicReferenceService, "aws-cdk-lib.CfnDynamicReferenceService", {
"SSM" => Ssm,
"SSM_SECURE" => SsmSecure,
"SECRETS_MANAGER" => SecretsManager,
});
pub(crate) static CORE_SECRETVALUE: Class = Class {
    fqn: "aws-cdk-lib.SecretValue",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
        a.at_most(1)?;
        Ok(Native::of(<longshore_core::secret_value::SecretValue>::new(a0)))
    }),
    statics: &[
        ("cfnDynamicReference", |k, a| {
            let a0 = a.get::<longshore_core::secret_value::CfnDynamicReference>(k, 0)?;
            ToWire::wire(<longshore_core::secret_value::SecretValue>::cfn_dynamic_reference(a0), k)
        }),
        ("cfnDynamicReferenceKey", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::secret_value::SecretsManagerSecretOptions>(k, 1)?;
            ToWire::wire(<longshore_core::secret_value::SecretValue>::cfn_dynamic_reference_key(&a0, a1)?, k)
        }),
        ("cfnParameter", |k, a| {
            let a0 = a.get::<longshore_core::cfn_elements::CfnParameter>(k, 0)?;
            ToWire::wire(<longshore_core::secret_value::SecretValue>::cfn_parameter(&a0)?, k)
        }),
        ("resourceAttribute", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::secret_value::SecretValue>::resource_attribute(&a0)?, k)
        }),
        ("secretsManager", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::secret_value::SecretsManagerSecretOptions>(k, 1)?;
            ToWire::wire(<longshore_core::secret_value::SecretValue>::secrets_manager(&a0, a1)?, k)
        }),
        ("ssmSecure", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore_core::secret_value::SecretValue>::ssm_secure(&a0, a1.as_deref()), k)
        }),
        ("unsafePlainText", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::secret_value::SecretValue>::unsafe_plain_text(a0), k)
        }),
    ],
    members: &[
        Member::Call("unsafeUnwrap", |k, o, a| {
            let this = o.this::<longshore_core::secret_value::SecretValue>()?;
            ToWire::wire(<longshore_core::secret_value::SecretValue>::unsafe_unwrap(&this), k)
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore_core::secret_value::SecretValue>()?;
            ToWire::wire(this.to_string(), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore_core::secret_value::SecretValue => longshore_core::token::Token, |t| <longshore_core::token::Token>::from(&t)),
        upcast!(longshore_core::secret_value::SecretValue => longshore_core::value::Value, |t| <longshore_core::value::Value>::from(t)),
    ],
};
bound!(longshore_core::secret_value::SecretValue, CORE_SECRETVALUE);
bound_struct!(longshore_core::secret_value::SecretsManagerSecretOptions, CORE_SECRETSMANAGERSECRETOPTIONS, "aws-cdk-lib.SecretsManagerSecretOptions", {
"versionStage" => version_stage,
"versionId" => version_id,
"jsonField" => json_field,
});
bound_struct!(longshore_core::stack::Environment, CORE_ENVIRONMENT, "aws-cdk-lib.Environment", {
"account" => account,
"region" => region,
});
bound_struct!(longshore_core::stack::ExportValueOptions, CORE_EXPORTVALUEOPTIONS, "aws-cdk-lib.ExportValueOptions", {
"name" => name,
"description" => description,
});
bound_struct!(longshore_core::stack::NestedStackProps, CORE_NESTEDSTACKPROPS, "aws-cdk-lib.NestedStackProps", {
"parameters" => parameters default,
"timeout" => timeout,
"notificationArns" => notification_arns,
"removalPolicy" => removal_policy,
"description" => description,
"suppressTemplateIndentation" => suppress_template_indentation,
});
pub(crate) static CORE_STACK: Class = Class {
    fqn: "aws-cdk-lib.Stack",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore_core::stack::StackProps>(k, 2)?;
        Ok(Native::of(<longshore_core::stack::Stack>::with_props(&a0, a1, a2)?))
    }),
    statics: &[
        ("consumeListReference", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            let a1 = a
                .get::<Option<longshore_core::cross_stack::ReferenceStrength>>(k, 1)?
                .unwrap_or_else(|| longshore_core::cross_stack::ReferenceStrength::Both);
            ToWire::wire(<longshore_core::stack::Stack>::consume_list_reference(&a0, a1)?, k)
        }),
        ("consumeReference", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a
                .get::<Option<longshore_core::cross_stack::ReferenceStrength>>(k, 1)?
                .unwrap_or_else(|| longshore_core::cross_stack::ReferenceStrength::Both);
            ToWire::wire(<longshore_core::stack::Stack>::consume_reference(&a0, a1)?, k)
        }),
        ("of", |k, a| {
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore_core::stack::Stack>::of(&a0)?, k)
        }),
    ],
    members: &[
        Member::Get("account", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::account(&this), k)
        }),
        Member::Get("artifactId", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::artifact_id(&this), k)
        }),
        Member::Get("availabilityZones", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::availability_zones(&this)?, k)
        }),
        Member::Get("bundlingRequired", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::bundling_required(&this), k)
        }),
        Member::Get("dependencies", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::dependencies(&this), k)
        }),
        Member::Get("environment", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::environment(&this), k)
        }),
        Member::Get("notificationArns", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::notification_arns(&this).map(<[_]>::to_vec), k)
        }),
        Member::Get("partition", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::partition(&this), k)
        }),
        Member::Get("region", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::region(&this), k)
        }),
        Member::Get("stackId", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::stack_id(&this), k)
        }),
        Member::Get("stackName", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::stack_name(&this), k)
        }),
        Member::Get("synthesizer", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(Clone::clone(<longshore_core::stack::Stack>::synthesizer(&this)), k)
        }),
        Member::Get("tags", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(Clone::clone(<longshore_core::stack::Stack>::tags(&this)), k)
        }),
        Member::Get("templateFile", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::template_file(&this), k)
        }),
        Member::Get("urlSuffix", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::url_suffix(&this), k)
        }),
        Member::Get("nestedStackParent", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::nested_stack_parent(&this).cloned(), k)
        }),
        Member::Get("nestedStackResource", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::nested_stack_resource(&this).cloned(), k)
        }),
        Member::Get("terminationProtection", |k, o| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            ToWire::wire(<longshore_core::stack::Stack>::termination_protection(&this), k)
        }),
        Member::Set("terminationProtection", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<bool>(k, 0)?;
            {
                <longshore_core::stack::Stack>::set_termination_protection(&this, a0);
                Ok(())
            }
        }),
        Member::Call("addDependency", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<longshore_core::stack::Stack>(k, 0)?;
            {
                <longshore_core::stack::Stack>::add_dependency(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addMetadata", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore_core::stack::Stack>::add_metadata(&this, &a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("addStackTag", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            {
                <longshore_core::stack::Stack>::add_stack_tag(&this, &a0, &a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("addTransform", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::stack::Stack>::add_transform(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("allocateLogicalId", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore_core::stack::Stack>::allocate_logical_id(&this, &a0)?, k)
        }),
        Member::Call("exportStringListValue", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            let a1 = a.get::<longshore_core::stack::ExportValueOptions>(k, 1)?;
            ToWire::wire(<longshore_core::stack::Stack>::export_string_list_value(&this, a0, a1)?, k)
        }),
        Member::Call("exportValue", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            let a1 = a.get::<longshore_core::stack::ExportValueOptions>(k, 1)?;
            ToWire::wire(<longshore_core::stack::Stack>::export_value_with(&this, a0, a1)?, k)
        }),
        Member::Call("formatArn", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<longshore_core::arn::ArnComponents>(k, 0)?;
            ToWire::wire(<longshore_core::stack::Stack>::format_arn(&this, a0)?, k)
        }),
        Member::Call("regionalFact", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore_core::stack::Stack>::regional_fact(&this, &a0, a1.as_deref())?, k)
        }),
        Member::Call("removeStackTag", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore_core::stack::Stack>::remove_stack_tag(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("renameLogicalId", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            {
                <longshore_core::stack::Stack>::rename_logical_id(&this, &a0, &a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("resolve", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore_core::stack::Stack>::resolve(&this, a0)?, k)
        }),
        Member::Call("splitArn", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::arn::ArnFormat>(k, 1)?;
            ToWire::wire(<longshore_core::stack::Stack>::split_arn(&this, &a0, a1)?, k)
        }),
        Member::Call("toJsonString", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            let a1 = a.get::<Option<usize>>(k, 1)?.unwrap_or_else(|| 0);
            ToWire::wire(<longshore_core::stack::Stack>::to_json_string(&this, a0, a1), k)
        }),
        Member::Call("toYamlString", |k, o, a| {
            let this = o.this::<longshore_core::stack::Stack>()?;
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore_core::stack::Stack>::to_yaml_string(&this, a0), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::stack::StackProps, CORE_STACKPROPS, "aws-cdk-lib.StackProps", {
"env" => env default,
"stackName" => stack_name,
"description" => description,
"tags" => tags default,
"terminationProtection" => termination_protection,
"synthesizer" => synthesizer,
"notificationArns" => notification_arns,
"analyticsReporting" => analytics_reporting,
"suppressTemplateIndentation" => suppress_template_indentation,
"crossRegionReferences" => cross_region_references,
"permissionsBoundary" => permissions_boundary,
"propertyInjectors" => property_injectors default,
});
pub(crate) static CORE_STAGE: Class = Class {
    fqn: "aws-cdk-lib.Stage",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore_core::stage::StageProps>(k, 2)?;
        Ok(Native::of(<longshore_core::stage::Stage>::new(&a0, a1, a2)?))
    }),
    statics: &[("of", |k, a| {
        let a0 = a.construct(k, 0)?;
        ToWire::wire(<longshore_core::stage::Stage>::of(&a0), k)
    })],
    members: &[
        Member::Get("artifactId", |k, o| {
            let this = o.this::<longshore_core::stage::Stage>()?;
            ToWire::wire(<longshore_core::stage::Stage>::artifact_id(&this), k)
        }),
        Member::Get("assetOutdir", |k, o| {
            let this = o.this::<longshore_core::stage::Stage>()?;
            ToWire::wire(<longshore_core::stage::Stage>::asset_outdir(&this), k)
        }),
        Member::Get("outdir", |k, o| {
            let this = o.this::<longshore_core::stage::Stage>()?;
            ToWire::wire(<longshore_core::stage::Stage>::outdir(&this), k)
        }),
        Member::Get("stageName", |k, o| {
            let this = o.this::<longshore_core::stage::Stage>()?;
            ToWire::wire(<longshore_core::stage::Stage>::stage_name(&this), k)
        }),
        Member::Get("parentStage", |k, o| {
            let this = o.this::<longshore_core::stage::Stage>()?;
            ToWire::wire(<longshore_core::stage::Stage>::parent_stage(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::stage::StageProps, CORE_STAGEPROPS, "aws-cdk-lib.StageProps", {
"env" => env default,
"stageName" => stage_name,
"outdir" => outdir,
"permissionsBoundary" => permissions_boundary,
"propertyInjectors" => property_injectors default,
"policyValidationBeta1" => policy_validation_beta1 default,
}, rest Default::default());
pub(crate) static CORE_ASSETMANIFESTBUILDER: Class = Class {
    fqn: "aws-cdk-lib.AssetManifestBuilder",
    interface: false,
    create: Some(|k, a, _this| Ok(Native { value: Box::new(()), node: None })),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_BOOTSTRAPLESSSYNTHESIZER: Class = Class {
    fqn: "aws-cdk-lib.BootstraplessSynthesizer",
    interface: false,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::synthesizers::BootstraplessSynthesizerProps, CORE_BOOTSTRAPLESSSYNTHESIZERPROPS, "aws-cdk-lib.BootstraplessSynthesizerProps", {
"deployRoleArn" => deploy_role_arn,
"cloudFormationExecutionRoleArn" => cloud_formation_execution_role_arn,
"qualifier" => qualifier,
});
pub(crate) static CORE_CLICREDENTIALSSTACKSYNTHESIZER: Class = Class {
    fqn: "aws-cdk-lib.CliCredentialsStackSynthesizer",
    interface: false,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::synthesizers::CliCredentialsStackSynthesizerProps, CORE_CLICREDENTIALSSTACKSYNTHESIZERPROPS, "aws-cdk-lib.CliCredentialsStackSynthesizerProps", {
"fileAssetsBucketName" => file_assets_bucket_name,
"imageAssetsRepositoryName" => image_assets_repository_name,
"qualifier" => qualifier,
"bucketPrefix" => bucket_prefix,
"dockerTagPrefix" => docker_tag_prefix,
});
pub(crate) static CORE_DEFAULTSTACKSYNTHESIZER: Class = Class {
    fqn: "aws-cdk-lib.DefaultStackSynthesizer",
    interface: false,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::synthesizers::DefaultStackSynthesizerProps, CORE_DEFAULTSTACKSYNTHESIZERPROPS, "aws-cdk-lib.DefaultStackSynthesizerProps", {
"fileAssetsBucketName" => file_assets_bucket_name,
"bucketPrefix" => bucket_prefix,
"imageAssetsRepositoryName" => image_assets_repository_name,
"dockerTagPrefix" => docker_tag_prefix,
"fileAssetPublishingRoleArn" => file_asset_publishing_role_arn,
"fileAssetPublishingExternalId" => file_asset_publishing_external_id,
"fileAssetPublishingRoleAdditionalOptions" => file_asset_publishing_role_additional_options,
"imageAssetPublishingRoleArn" => image_asset_publishing_role_arn,
"imageAssetPublishingExternalId" => image_asset_publishing_external_id,
"imageAssetPublishingRoleAdditionalOptions" => image_asset_publishing_role_additional_options,
"deployRoleArn" => deploy_role_arn,
"deployRoleExternalId" => deploy_role_external_id,
"deployRoleAdditionalOptions" => deploy_role_additional_options,
"cloudFormationExecutionRole" => cloud_formation_execution_role,
"lookupRoleArn" => lookup_role_arn,
"lookupRoleExternalId" => lookup_role_external_id,
"lookupRoleAdditionalOptions" => lookup_role_additional_options,
"useLookupRoleForStackOperations" => use_lookup_role_for_stack_operations,
"qualifier" => qualifier,
"generateBootstrapVersionRule" => generate_bootstrap_version_rule,
"bootstrapStackVersionSsmParameter" => bootstrap_stack_version_ssm_parameter,
});
pub(crate) static CORE_LEGACYSTACKSYNTHESIZER: Class = Class {
    fqn: "aws-cdk-lib.LegacyStackSynthesizer",
    interface: false,
    create: Some(|k, a, _this| Ok(Native { value: Box::new(()), node: None })),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_NESTEDSTACKSYNTHESIZER: Class = Class {
    fqn: "aws-cdk-lib.NestedStackSynthesizer",
    interface: false,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::synthesizers::RoleOptions, CORE_ROLEOPTIONS, "aws-cdk-lib.RoleOptions", {
}, rest Default::default());
pub(crate) static CORE_REMOVETAG: Class = Class {
    fqn: "aws-cdk-lib.RemoveTag",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<longshore_core::tags::TagOptions>(k, 1)?;
        Ok(Native::of(<longshore_core::tags::RemoveTag>::new(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("key", |k, o| {
            let this = o.this::<longshore_core::tags::RemoveTag>()?;
            ToWire::wire(<longshore_core::tags::RemoveTag>::key(&this), k)
        }),
        Member::Call("visit", |k, o, a| {
            let this = o.this::<longshore_core::tags::RemoveTag>()?;
            let a0 = a.construct(k, 0)?;
            {
                <longshore_core::tags::RemoveTag as longshore_core::aspects::Aspect>::visit(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore_core::tags::RemoveTag => std::rc::Rc<dyn longshore_core::aspects::Aspect>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore_core::tags::RemoveTag, CORE_REMOVETAG);
pub(crate) static CORE_TAG: Class = Class {
    fqn: "aws-cdk-lib.Tag",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore_core::tags::TagOptions>(k, 2)?;
        Ok(Native::of(<longshore_core::tags::Tag>::new(a0, a1, a2)))
    }),
    statics: &[],
    members: &[
        Member::Get("key", |k, o| {
            let this = o.this::<longshore_core::tags::Tag>()?;
            ToWire::wire(<longshore_core::tags::Tag>::key(&this), k)
        }),
        Member::Get("value", |k, o| {
            let this = o.this::<longshore_core::tags::Tag>()?;
            ToWire::wire(<longshore_core::tags::Tag>::value(&this), k)
        }),
        Member::Call("visit", |k, o, a| {
            let this = o.this::<longshore_core::tags::Tag>()?;
            let a0 = a.construct(k, 0)?;
            {
                <longshore_core::tags::Tag as longshore_core::aspects::Aspect>::visit(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore_core::tags::Tag => std::rc::Rc<dyn longshore_core::aspects::Aspect>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore_core::tags::Tag, CORE_TAG);
pub(crate) static CORE_TAGMANAGER: Class = Class {
    fqn: "aws-cdk-lib.TagManager",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Call("applyTagAspectHere", |k, o, a| {
            let this = o.this::<longshore_core::tags::TagManager>()?;
            let a0 = a.get::<Vec<String>>(k, 0)?;
            let a1 = a.get::<Vec<String>>(k, 1)?;
            ToWire::wire(<longshore_core::tags::TagManager>::apply_tag_aspect_here(&this, &a0, &a1), k)
        }),
        Member::Call("hasTags", |k, o, a| {
            let this = o.this::<longshore_core::tags::TagManager>()?;
            ToWire::wire(<longshore_core::tags::TagManager>::has_tags(&this), k)
        }),
        Member::Call("removeTag", |k, o, a| {
            let this = o.this::<longshore_core::tags::TagManager>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<i64>(k, 1)?;
            {
                <longshore_core::tags::TagManager>::remove_tag(&this, &a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("setTag", |k, o, a| {
            let this = o.this::<longshore_core::tags::TagManager>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<Option<i64>>(k, 2)?.unwrap_or_else(|| 0);
            let a3 = a.get::<Option<bool>>(k, 3)?.unwrap_or_else(|| true);
            {
                <longshore_core::tags::TagManager>::set_tag(&this, &a0, &a1, a2, a3);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::tags::TagManager, CORE_TAGMANAGER);
pub(crate) static CORE_TAGS: Class = Class {
    fqn: "aws-cdk-lib.Tags",
    interface: false,
    create: None,
    statics: &[("of", |k, a| {
        let a0 = a.construct(k, 0)?;
        ToWire::wire(<longshore_core::tags::Tags>::of(&a0), k)
    })],
    members: &[
        Member::Call("add", |k, o, a| {
            if a.json(2).is_null() {
                let this = o.this::<longshore_core::tags::Tags>()?;
                let a0 = a.get::<String>(k, 0)?;
                let a1 = a.get::<String>(k, 1)?;
                a.at_most(2)?;
                {
                    <longshore_core::tags::Tags>::add(&this, a0, a1);
                    Ok(Json::Null)
                }
            } else {
                let this = o.this::<longshore_core::tags::Tags>()?;
                let a0 = a.get::<String>(k, 0)?;
                let a1 = a.get::<String>(k, 1)?;
                let a2 = a.get::<longshore_core::tags::TagOptions>(k, 2)?;
                {
                    <longshore_core::tags::Tags>::add_with(&this, a0, a1, a2);
                    Ok(Json::Null)
                }
            }
        }),
        Member::Call("remove", |k, o, a| {
            if a.json(1).is_null() {
                let this = o.this::<longshore_core::tags::Tags>()?;
                let a0 = a.get::<String>(k, 0)?;
                a.at_most(1)?;
                {
                    <longshore_core::tags::Tags>::remove(&this, a0);
                    Ok(Json::Null)
                }
            } else {
                let this = o.this::<longshore_core::tags::Tags>()?;
                let a0 = a.get::<String>(k, 0)?;
                let a1 = a.get::<longshore_core::tags::TagOptions>(k, 1)?;
                {
                    <longshore_core::tags::Tags>::remove_with(&this, a0, a1);
                    Ok(Json::Null)
                }
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::tags::Tags, CORE_TAGS);
pub(crate) static CORE_TIMEZONE: Class = Class {
    fqn: "aws-cdk-lib.TimeZone",
    interface: false,
    create: None,
    statics: &[
        ("AFRICA_ABIDJAN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_abidjan(), k)),
        ("AFRICA_ALGIERS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_algiers(), k)),
        ("AFRICA_BISSAU", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_bissau(), k)),
        ("AFRICA_CAIRO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_cairo(), k)),
        ("AFRICA_CASABLANCA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_casablanca(), k)),
        ("AFRICA_CEUTA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_ceuta(), k)),
        ("AFRICA_EL_AAIUN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_el_aaiun(), k)),
        ("AFRICA_JOHANNESBURG", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_johannesburg(), k)),
        ("AFRICA_JUBA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_juba(), k)),
        ("AFRICA_KHARTOUM", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_khartoum(), k)),
        ("AFRICA_LAGOS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_lagos(), k)),
        ("AFRICA_MAPUTO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_maputo(), k)),
        ("AFRICA_MONROVIA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_monrovia(), k)),
        ("AFRICA_NAIROBI", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_nairobi(), k)),
        ("AFRICA_NDJAMENA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_ndjamena(), k)),
        ("AFRICA_SAO_TOME", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_sao_tome(), k)),
        ("AFRICA_TRIPOLI", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_tripoli(), k)),
        ("AFRICA_TUNIS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_tunis(), k)),
        ("AFRICA_WINDHOEK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::africa_windhoek(), k)),
        ("AMERICA_ADAK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_adak(), k)),
        ("AMERICA_ANCHORAGE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_anchorage(), k)),
        ("AMERICA_ARAGUAINA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_araguaina(), k)),
        ("AMERICA_ARGENTINA_BUENOS_AIRES", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_argentina_buenos_aires(), k)
        }),
        ("AMERICA_ARGENTINA_CATAMARCA", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_argentina_catamarca(), k)
        }),
        ("AMERICA_ARGENTINA_CORDOBA", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_argentina_cordoba(), k)
        }),
        ("AMERICA_ARGENTINA_JUJUY", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_argentina_jujuy(), k)
        }),
        ("AMERICA_ARGENTINA_LA_RIOJA", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_argentina_la_rioja(), k)
        }),
        ("AMERICA_ARGENTINA_MENDOZA", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_argentina_mendoza(), k)
        }),
        ("AMERICA_ARGENTINA_RIO_GALLEGOS", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_argentina_rio_gallegos(), k)
        }),
        ("AMERICA_ARGENTINA_SALTA", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_argentina_salta(), k)
        }),
        ("AMERICA_ARGENTINA_SAN_JUAN", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_argentina_san_juan(), k)
        }),
        ("AMERICA_ARGENTINA_SAN_LUIS", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_argentina_san_luis(), k)
        }),
        ("AMERICA_ARGENTINA_TUCUMAN", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_argentina_tucuman(), k)
        }),
        ("AMERICA_ARGENTINA_USHUAIA", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_argentina_ushuaia(), k)
        }),
        ("AMERICA_ASUNCION", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_asuncion(), k)),
        ("AMERICA_BAHIA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_bahia(), k)),
        ("AMERICA_BAHIA_BANDERAS", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_bahia_banderas(), k)
        }),
        ("AMERICA_BARBADOS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_barbados(), k)),
        ("AMERICA_BELEM", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_belem(), k)),
        ("AMERICA_BELIZE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_belize(), k)),
        ("AMERICA_BOA_VISTA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_boa_vista(), k)),
        ("AMERICA_BOGOTA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_bogota(), k)),
        ("AMERICA_BOISE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_boise(), k)),
        ("AMERICA_CAMBRIDGE_BAY", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_cambridge_bay(), k)
        }),
        ("AMERICA_CAMPO_GRANDE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_campo_grande(), k)),
        ("AMERICA_CANCUN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_cancun(), k)),
        ("AMERICA_CARACAS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_caracas(), k)),
        ("AMERICA_CAYENNE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_cayenne(), k)),
        ("AMERICA_CHICAGO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_chicago(), k)),
        ("AMERICA_CHIHUAHUA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_chihuahua(), k)),
        ("AMERICA_CIUDAD_JUAREZ", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_ciudad_juarez(), k)
        }),
        ("AMERICA_COSTA_RICA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_costa_rica(), k)),
        ("AMERICA_CUIABA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_cuiaba(), k)),
        ("AMERICA_DANMARKSHAVN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_danmarkshavn(), k)),
        ("AMERICA_DAWSON", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_dawson(), k)),
        ("AMERICA_DAWSON_CREEK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_dawson_creek(), k)),
        ("AMERICA_DENVER", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_denver(), k)),
        ("AMERICA_DETROIT", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_detroit(), k)),
        ("AMERICA_EDMONTON", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_edmonton(), k)),
        ("AMERICA_EIRUNEPE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_eirunepe(), k)),
        ("AMERICA_EL_SALVADOR", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_el_salvador(), k)),
        ("AMERICA_FORT_NELSON", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_fort_nelson(), k)),
        ("AMERICA_FORTALEZA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_fortaleza(), k)),
        ("AMERICA_GLACE_BAY", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_glace_bay(), k)),
        ("AMERICA_GOOSE_BAY", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_goose_bay(), k)),
        ("AMERICA_GRAND_TURK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_grand_turk(), k)),
        ("AMERICA_GUATEMALA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_guatemala(), k)),
        ("AMERICA_GUAYAQUIL", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_guayaquil(), k)),
        ("AMERICA_GUYANA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_guyana(), k)),
        ("AMERICA_HALIFAX", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_halifax(), k)),
        ("AMERICA_HAVANA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_havana(), k)),
        ("AMERICA_HERMOSILLO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_hermosillo(), k)),
        ("AMERICA_INDIANA_INDIANAPOLIS", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_indiana_indianapolis(), k)
        }),
        ("AMERICA_INDIANA_KNOX", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_indiana_knox(), k)),
        ("AMERICA_INDIANA_MARENGO", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_indiana_marengo(), k)
        }),
        ("AMERICA_INDIANA_PETERSBURG", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_indiana_petersburg(), k)
        }),
        ("AMERICA_INDIANA_TELL_CITY", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_indiana_tell_city(), k)
        }),
        ("AMERICA_INDIANA_VEVAY", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_indiana_vevay(), k)
        }),
        ("AMERICA_INDIANA_VINCENNES", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_indiana_vincennes(), k)
        }),
        ("AMERICA_INDIANA_WINAMAC", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_indiana_winamac(), k)
        }),
        ("AMERICA_INUVIK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_inuvik(), k)),
        ("AMERICA_IQALUIT", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_iqaluit(), k)),
        ("AMERICA_JAMAICA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_jamaica(), k)),
        ("AMERICA_JUNEAU", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_juneau(), k)),
        ("AMERICA_KENTUCKY_LOUISVILLE", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_kentucky_louisville(), k)
        }),
        ("AMERICA_KENTUCKY_MONTICELLO", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_kentucky_monticello(), k)
        }),
        ("AMERICA_LA_PAZ", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_la_paz(), k)),
        ("AMERICA_LIMA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_lima(), k)),
        ("AMERICA_LOS_ANGELES", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_los_angeles(), k)),
        ("AMERICA_MACEIO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_maceio(), k)),
        ("AMERICA_MANAGUA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_managua(), k)),
        ("AMERICA_MANAUS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_manaus(), k)),
        ("AMERICA_MARTINIQUE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_martinique(), k)),
        ("AMERICA_MATAMOROS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_matamoros(), k)),
        ("AMERICA_MAZATLAN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_mazatlan(), k)),
        ("AMERICA_MENOMINEE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_menominee(), k)),
        ("AMERICA_MERIDA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_merida(), k)),
        ("AMERICA_METLAKATLA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_metlakatla(), k)),
        ("AMERICA_MEXICO_CITY", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_mexico_city(), k)),
        ("AMERICA_MIQUELON", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_miquelon(), k)),
        ("AMERICA_MONCTON", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_moncton(), k)),
        ("AMERICA_MONTERREY", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_monterrey(), k)),
        ("AMERICA_MONTEVIDEO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_montevideo(), k)),
        ("AMERICA_NEW_YORK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_new_york(), k)),
        ("AMERICA_NOME", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_nome(), k)),
        ("AMERICA_NORONHA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_noronha(), k)),
        ("AMERICA_NORTH_DAKOTA_BEULAH", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_north_dakota_beulah(), k)
        }),
        ("AMERICA_NORTH_DAKOTA_CENTER", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_north_dakota_center(), k)
        }),
        ("AMERICA_NORTH_DAKOTA_NEW_SALEM", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_north_dakota_new_salem(), k)
        }),
        ("AMERICA_NUUK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_nuuk(), k)),
        ("AMERICA_OJINAGA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_ojinaga(), k)),
        ("AMERICA_PANAMA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_panama(), k)),
        ("AMERICA_PARAMARIBO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_paramaribo(), k)),
        ("AMERICA_PHOENIX", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_phoenix(), k)),
        ("AMERICA_PORT_MINUS_AU_MINUS_PRINCE", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_port_minus_au_minus_prince(), k)
        }),
        ("AMERICA_PORTO_VELHO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_porto_velho(), k)),
        ("AMERICA_PUERTO_RICO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_puerto_rico(), k)),
        ("AMERICA_PUNTA_ARENAS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_punta_arenas(), k)),
        ("AMERICA_RANKIN_INLET", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_rankin_inlet(), k)),
        ("AMERICA_RECIFE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_recife(), k)),
        ("AMERICA_REGINA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_regina(), k)),
        ("AMERICA_RESOLUTE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_resolute(), k)),
        ("AMERICA_RIO_BRANCO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_rio_branco(), k)),
        ("AMERICA_SANTAREM", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_santarem(), k)),
        ("AMERICA_SANTIAGO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_santiago(), k)),
        ("AMERICA_SANTO_DOMINGO", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_santo_domingo(), k)
        }),
        ("AMERICA_SAO_PAULO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_sao_paulo(), k)),
        ("AMERICA_SCORESBYSUND", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_scoresbysund(), k)),
        ("AMERICA_SITKA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_sitka(), k)),
        ("AMERICA_ST_JOHNS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_st_johns(), k)),
        ("AMERICA_SWIFT_CURRENT", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::america_swift_current(), k)
        }),
        ("AMERICA_TEGUCIGALPA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_tegucigalpa(), k)),
        ("AMERICA_THULE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_thule(), k)),
        ("AMERICA_TIJUANA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_tijuana(), k)),
        ("AMERICA_TORONTO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_toronto(), k)),
        ("AMERICA_VANCOUVER", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_vancouver(), k)),
        ("AMERICA_WHITEHORSE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_whitehorse(), k)),
        ("AMERICA_WINNIPEG", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_winnipeg(), k)),
        ("AMERICA_YAKUTAT", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_yakutat(), k)),
        ("AMERICA_YELLOWKNIFE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::america_yellowknife(), k)),
        ("ANTARCTICA_CASEY", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::antarctica_casey(), k)),
        ("ANTARCTICA_DAVIS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::antarctica_davis(), k)),
        ("ANTARCTICA_MACQUARIE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::antarctica_macquarie(), k)),
        ("ANTARCTICA_MAWSON", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::antarctica_mawson(), k)),
        ("ANTARCTICA_PALMER", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::antarctica_palmer(), k)),
        ("ANTARCTICA_ROTHERA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::antarctica_rothera(), k)),
        ("ANTARCTICA_TROLL", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::antarctica_troll(), k)),
        ("ASIA_ALMATY", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_almaty(), k)),
        ("ASIA_AMMAN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_amman(), k)),
        ("ASIA_ANADYR", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_anadyr(), k)),
        ("ASIA_AQTAU", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_aqtau(), k)),
        ("ASIA_AQTOBE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_aqtobe(), k)),
        ("ASIA_ASHGABAT", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_ashgabat(), k)),
        ("ASIA_ATYRAU", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_atyrau(), k)),
        ("ASIA_BAGHDAD", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_baghdad(), k)),
        ("ASIA_BAKU", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_baku(), k)),
        ("ASIA_BANGKOK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_bangkok(), k)),
        ("ASIA_BARNAUL", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_barnaul(), k)),
        ("ASIA_BEIRUT", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_beirut(), k)),
        ("ASIA_BISHKEK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_bishkek(), k)),
        ("ASIA_CHITA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_chita(), k)),
        ("ASIA_CHOIBALSAN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_choibalsan(), k)),
        ("ASIA_COLOMBO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_colombo(), k)),
        ("ASIA_DAMASCUS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_damascus(), k)),
        ("ASIA_DHAKA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_dhaka(), k)),
        ("ASIA_DILI", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_dili(), k)),
        ("ASIA_DUBAI", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_dubai(), k)),
        ("ASIA_DUSHANBE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_dushanbe(), k)),
        ("ASIA_FAMAGUSTA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_famagusta(), k)),
        ("ASIA_GAZA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_gaza(), k)),
        ("ASIA_HEBRON", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_hebron(), k)),
        ("ASIA_HO_CHI_MINH", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_ho_chi_minh(), k)),
        ("ASIA_HONG_KONG", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_hong_kong(), k)),
        ("ASIA_HOVD", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_hovd(), k)),
        ("ASIA_IRKUTSK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_irkutsk(), k)),
        ("ASIA_JAKARTA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_jakarta(), k)),
        ("ASIA_JAYAPURA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_jayapura(), k)),
        ("ASIA_JERUSALEM", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_jerusalem(), k)),
        ("ASIA_KABUL", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_kabul(), k)),
        ("ASIA_KAMCHATKA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_kamchatka(), k)),
        ("ASIA_KARACHI", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_karachi(), k)),
        ("ASIA_KATHMANDU", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_kathmandu(), k)),
        ("ASIA_KHANDYGA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_khandyga(), k)),
        ("ASIA_KOLKATA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_kolkata(), k)),
        ("ASIA_KRASNOYARSK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_krasnoyarsk(), k)),
        ("ASIA_KUCHING", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_kuching(), k)),
        ("ASIA_MACAU", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_macau(), k)),
        ("ASIA_MAGADAN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_magadan(), k)),
        ("ASIA_MAKASSAR", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_makassar(), k)),
        ("ASIA_MANILA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_manila(), k)),
        ("ASIA_NICOSIA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_nicosia(), k)),
        ("ASIA_NOVOKUZNETSK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_novokuznetsk(), k)),
        ("ASIA_NOVOSIBIRSK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_novosibirsk(), k)),
        ("ASIA_OMSK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_omsk(), k)),
        ("ASIA_ORAL", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_oral(), k)),
        ("ASIA_PONTIANAK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_pontianak(), k)),
        ("ASIA_PYONGYANG", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_pyongyang(), k)),
        ("ASIA_QATAR", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_qatar(), k)),
        ("ASIA_QOSTANAY", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_qostanay(), k)),
        ("ASIA_QYZYLORDA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_qyzylorda(), k)),
        ("ASIA_RIYADH", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_riyadh(), k)),
        ("ASIA_SAKHALIN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_sakhalin(), k)),
        ("ASIA_SAMARKAND", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_samarkand(), k)),
        ("ASIA_SEOUL", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_seoul(), k)),
        ("ASIA_SHANGHAI", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_shanghai(), k)),
        ("ASIA_SINGAPORE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_singapore(), k)),
        ("ASIA_SREDNEKOLYMSK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_srednekolymsk(), k)),
        ("ASIA_TAIPEI", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_taipei(), k)),
        ("ASIA_TASHKENT", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_tashkent(), k)),
        ("ASIA_TBILISI", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_tbilisi(), k)),
        ("ASIA_TEHRAN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_tehran(), k)),
        ("ASIA_THIMPHU", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_thimphu(), k)),
        ("ASIA_TOKYO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_tokyo(), k)),
        ("ASIA_TOMSK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_tomsk(), k)),
        ("ASIA_ULAANBAATAR", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_ulaanbaatar(), k)),
        ("ASIA_URUMQI", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_urumqi(), k)),
        ("ASIA_UST_MINUS_NERA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_ust_minus_nera(), k)),
        ("ASIA_VLADIVOSTOK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_vladivostok(), k)),
        ("ASIA_YAKUTSK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_yakutsk(), k)),
        ("ASIA_YANGON", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_yangon(), k)),
        ("ASIA_YEKATERINBURG", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_yekaterinburg(), k)),
        ("ASIA_YEREVAN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::asia_yerevan(), k)),
        ("ATLANTIC_AZORES", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::atlantic_azores(), k)),
        ("ATLANTIC_BERMUDA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::atlantic_bermuda(), k)),
        ("ATLANTIC_CANARY", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::atlantic_canary(), k)),
        ("ATLANTIC_CAPE_VERDE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::atlantic_cape_verde(), k)),
        ("ATLANTIC_FAROE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::atlantic_faroe(), k)),
        ("ATLANTIC_MADEIRA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::atlantic_madeira(), k)),
        ("ATLANTIC_SOUTH_GEORGIA", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::atlantic_south_georgia(), k)
        }),
        ("ATLANTIC_STANLEY", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::atlantic_stanley(), k)),
        ("AUSTRALIA_ADELAIDE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::australia_adelaide(), k)),
        ("AUSTRALIA_BRISBANE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::australia_brisbane(), k)),
        ("AUSTRALIA_BROKEN_HILL", |k, a| {
            ToWire::wire(<longshore_core::time_zone::TimeZone>::australia_broken_hill(), k)
        }),
        ("AUSTRALIA_DARWIN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::australia_darwin(), k)),
        ("AUSTRALIA_EUCLA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::australia_eucla(), k)),
        ("AUSTRALIA_HOBART", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::australia_hobart(), k)),
        ("AUSTRALIA_LINDEMAN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::australia_lindeman(), k)),
        ("AUSTRALIA_LORD_HOWE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::australia_lord_howe(), k)),
        ("AUSTRALIA_MELBOURNE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::australia_melbourne(), k)),
        ("AUSTRALIA_PERTH", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::australia_perth(), k)),
        ("AUSTRALIA_SYDNEY", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::australia_sydney(), k)),
        ("CET", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::cet(), k)),
        ("CST6CDT", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::cst6cdt(), k)),
        ("EET", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::eet(), k)),
        ("EST", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::est(), k)),
        ("EST5EDT", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::est5edt(), k)),
        ("ETC_GMT", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt(), k)),
        ("ETC_GMT_MINUS_1", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_minus_1(), k)),
        ("ETC_GMT_MINUS_10", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_minus_10(), k)),
        ("ETC_GMT_MINUS_11", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_minus_11(), k)),
        ("ETC_GMT_MINUS_12", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_minus_12(), k)),
        ("ETC_GMT_MINUS_13", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_minus_13(), k)),
        ("ETC_GMT_MINUS_14", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_minus_14(), k)),
        ("ETC_GMT_MINUS_2", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_minus_2(), k)),
        ("ETC_GMT_MINUS_3", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_minus_3(), k)),
        ("ETC_GMT_MINUS_4", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_minus_4(), k)),
        ("ETC_GMT_MINUS_5", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_minus_5(), k)),
        ("ETC_GMT_MINUS_6", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_minus_6(), k)),
        ("ETC_GMT_MINUS_7", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_minus_7(), k)),
        ("ETC_GMT_MINUS_8", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_minus_8(), k)),
        ("ETC_GMT_MINUS_9", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_minus_9(), k)),
        ("ETC_GMT_PLUS_1", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_plus_1(), k)),
        ("ETC_GMT_PLUS_10", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_plus_10(), k)),
        ("ETC_GMT_PLUS_11", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_plus_11(), k)),
        ("ETC_GMT_PLUS_12", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_plus_12(), k)),
        ("ETC_GMT_PLUS_2", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_plus_2(), k)),
        ("ETC_GMT_PLUS_3", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_plus_3(), k)),
        ("ETC_GMT_PLUS_4", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_plus_4(), k)),
        ("ETC_GMT_PLUS_5", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_plus_5(), k)),
        ("ETC_GMT_PLUS_6", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_plus_6(), k)),
        ("ETC_GMT_PLUS_7", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_plus_7(), k)),
        ("ETC_GMT_PLUS_8", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_plus_8(), k)),
        ("ETC_GMT_PLUS_9", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_gmt_plus_9(), k)),
        ("ETC_UTC", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::etc_utc(), k)),
        ("EUROPE_ANDORRA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_andorra(), k)),
        ("EUROPE_ASTRAKHAN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_astrakhan(), k)),
        ("EUROPE_ATHENS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_athens(), k)),
        ("EUROPE_BELGRADE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_belgrade(), k)),
        ("EUROPE_BERLIN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_berlin(), k)),
        ("EUROPE_BRUSSELS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_brussels(), k)),
        ("EUROPE_BUCHAREST", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_bucharest(), k)),
        ("EUROPE_BUDAPEST", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_budapest(), k)),
        ("EUROPE_CHISINAU", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_chisinau(), k)),
        ("EUROPE_DUBLIN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_dublin(), k)),
        ("EUROPE_GIBRALTAR", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_gibraltar(), k)),
        ("EUROPE_HELSINKI", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_helsinki(), k)),
        ("EUROPE_ISTANBUL", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_istanbul(), k)),
        ("EUROPE_KALININGRAD", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_kaliningrad(), k)),
        ("EUROPE_KIROV", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_kirov(), k)),
        ("EUROPE_KYIV", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_kyiv(), k)),
        ("EUROPE_LISBON", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_lisbon(), k)),
        ("EUROPE_LONDON", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_london(), k)),
        ("EUROPE_MADRID", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_madrid(), k)),
        ("EUROPE_MALTA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_malta(), k)),
        ("EUROPE_MINSK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_minsk(), k)),
        ("EUROPE_MOSCOW", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_moscow(), k)),
        ("EUROPE_PARIS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_paris(), k)),
        ("EUROPE_PRAGUE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_prague(), k)),
        ("EUROPE_RIGA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_riga(), k)),
        ("EUROPE_ROME", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_rome(), k)),
        ("EUROPE_SAMARA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_samara(), k)),
        ("EUROPE_SARATOV", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_saratov(), k)),
        ("EUROPE_SIMFEROPOL", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_simferopol(), k)),
        ("EUROPE_SOFIA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_sofia(), k)),
        ("EUROPE_TALLINN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_tallinn(), k)),
        ("EUROPE_TIRANE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_tirane(), k)),
        ("EUROPE_ULYANOVSK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_ulyanovsk(), k)),
        ("EUROPE_VIENNA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_vienna(), k)),
        ("EUROPE_VILNIUS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_vilnius(), k)),
        ("EUROPE_VOLGOGRAD", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_volgograd(), k)),
        ("EUROPE_WARSAW", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_warsaw(), k)),
        ("EUROPE_ZURICH", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::europe_zurich(), k)),
        ("FACTORY", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::factory(), k)),
        ("HST", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::hst(), k)),
        ("INDIAN_CHAGOS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::indian_chagos(), k)),
        ("INDIAN_MALDIVES", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::indian_maldives(), k)),
        ("INDIAN_MAURITIUS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::indian_mauritius(), k)),
        ("MET", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::met(), k)),
        ("MST", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::mst(), k)),
        ("MST7MDT", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::mst7mdt(), k)),
        ("PACIFIC_APIA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_apia(), k)),
        ("PACIFIC_AUCKLAND", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_auckland(), k)),
        ("PACIFIC_BOUGAINVILLE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_bougainville(), k)),
        ("PACIFIC_CHATHAM", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_chatham(), k)),
        ("PACIFIC_EASTER", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_easter(), k)),
        ("PACIFIC_EFATE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_efate(), k)),
        ("PACIFIC_FAKAOFO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_fakaofo(), k)),
        ("PACIFIC_FIJI", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_fiji(), k)),
        ("PACIFIC_GALAPAGOS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_galapagos(), k)),
        ("PACIFIC_GAMBIER", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_gambier(), k)),
        ("PACIFIC_GUADALCANAL", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_guadalcanal(), k)),
        ("PACIFIC_GUAM", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_guam(), k)),
        ("PACIFIC_HONOLULU", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_honolulu(), k)),
        ("PACIFIC_KANTON", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_kanton(), k)),
        ("PACIFIC_KIRITIMATI", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_kiritimati(), k)),
        ("PACIFIC_KOSRAE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_kosrae(), k)),
        ("PACIFIC_KWAJALEIN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_kwajalein(), k)),
        ("PACIFIC_MARQUESAS", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_marquesas(), k)),
        ("PACIFIC_NAURU", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_nauru(), k)),
        ("PACIFIC_NIUE", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_niue(), k)),
        ("PACIFIC_NORFOLK", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_norfolk(), k)),
        ("PACIFIC_NOUMEA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_noumea(), k)),
        ("PACIFIC_PAGO_PAGO", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_pago_pago(), k)),
        ("PACIFIC_PALAU", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_palau(), k)),
        ("PACIFIC_PITCAIRN", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_pitcairn(), k)),
        ("PACIFIC_PORT_MORESBY", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_port_moresby(), k)),
        ("PACIFIC_RAROTONGA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_rarotonga(), k)),
        ("PACIFIC_TAHITI", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_tahiti(), k)),
        ("PACIFIC_TARAWA", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_tarawa(), k)),
        ("PACIFIC_TONGATAPU", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pacific_tongatapu(), k)),
        ("PST8PDT", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::pst8pdt(), k)),
        ("WET", |k, a| ToWire::wire(<longshore_core::time_zone::TimeZone>::wet(), k)),
        ("of", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::time_zone::TimeZone>::of(a0), k)
        }),
    ],
    members: &[Member::Get("timezoneName", |k, o| {
        let this = o.this::<longshore_core::time_zone::TimeZone>()?;
        ToWire::wire(<longshore_core::time_zone::TimeZone>::timezone_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::time_zone::TimeZone, CORE_TIMEZONE);
pub(crate) static CORE_LAZY: Class = Class {
    fqn: "aws-cdk-lib.Lazy",
    interface: false,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::token::LazyListValueOptions, CORE_LAZYLISTVALUEOPTIONS, "aws-cdk-lib.LazyListValueOptions", {
"displayHint" => display_hint,
"omitEmpty" => omit_empty,
});
bound_struct!(longshore_core::token::LazyStringValueOptions, CORE_LAZYSTRINGVALUEOPTIONS, "aws-cdk-lib.LazyStringValueOptions", {
"displayHint" => display_hint,
});
pub(crate) static CORE_TOKEN: Class = Class {
    fqn: "aws-cdk-lib.Token",
    interface: false,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore_core::token::Token => longshore_core::value::Value, |t| <longshore_core::value::Value>::from(t)),
    ],
};
pub(crate) static CORE_TOKENCOMPARISON: Class = Class {
    fqn: "aws-cdk-lib.TokenComparison",
    interface: false,
    create: None,
    statics: &[
        ("BOTH_UNRESOLVED", |k, a| ToWire::wire(<longshore_core::token::TokenComparison>::BothUnresolved, k)),
        ("DIFFERENT", |k, a| ToWire::wire(<longshore_core::token::TokenComparison>::Different, k)),
        ("ONE_UNRESOLVED", |k, a| ToWire::wire(<longshore_core::token::TokenComparison>::OneUnresolved, k)),
        ("SAME", |k, a| ToWire::wire(<longshore_core::token::TokenComparison>::Same, k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::token::TokenComparison, CORE_TOKENCOMPARISON);
pub(crate) static CORE_DEFAULTTOKENRESOLVER: Class = Class {
    fqn: "aws-cdk-lib.DefaultTokenResolver",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore_core::token_resolver::IFragmentConcatenator>>(k, 0)?;
        Ok(Native::of(<longshore_core::token_resolver::DefaultTokenResolver>::new(a0)))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore_core::token_resolver::DefaultTokenResolver => std::rc::Rc<dyn longshore_core::token_resolver::ITokenResolver>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore_core::token_resolver::DefaultTokenResolver, CORE_DEFAULTTOKENRESOLVER);
pub(crate) static CORE_IFRAGMENTCONCATENATOR_DYN: Class = Class {
    fqn: "aws-cdk-lib.IFragmentConcatenator",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("join", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore_core::token_resolver::IFragmentConcatenator>>()?;
        let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
        let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
        ToWire::wire(longshore_core::token_resolver::IFragmentConcatenator::join(&*this, a0, a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_IPOSTPROCESSOR_DYN: Class = Class {
    fqn: "aws-cdk-lib.IPostProcessor",
    interface: true,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_ITOKENMAPPER_DYN: Class = Class {
    fqn: "aws-cdk-lib.ITokenMapper",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("mapToken", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore_core::token_resolver::ITokenMapper>>()?;
        let a0 = a.get::<longshore_core::token::Token>(k, 0)?;
        ToWire::wire(longshore_core::token_resolver::ITokenMapper::map_token(&*this, &a0)?, k)
    })],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_ITOKENRESOLVER_DYN: Class = Class {
    fqn: "aws-cdk-lib.ITokenResolver",
    interface: true,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_STRINGCONCAT: Class = Class {
    fqn: "aws-cdk-lib.StringConcat",
    interface: false,
    create: Some(|k, a, _this| Ok(Native::of(<longshore_core::token_resolver::StringConcat>::new()))),
    statics: &[],
    members: &[Member::Call("join", |k, o, a| {
        let this = o.this::<longshore_core::token_resolver::StringConcat>()?;
        let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
        let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
        ToWire::wire(<longshore_core::token_resolver::StringConcat as longshore_core::token_resolver::IFragmentConcatenator>::join(&this, a0, a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore_core::token_resolver::StringConcat => std::rc::Rc<dyn longshore_core::token_resolver::IFragmentConcatenator>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore_core::token_resolver::StringConcat, CORE_STRINGCONCAT);
pub(crate) static CORE_TOKENIZEDSTRINGFRAGMENTS: Class = Class {
    fqn: "aws-cdk-lib.TokenizedStringFragments",
    interface: false,
    create: Some(|k, a, _this| Ok(Native::of(<longshore_core::token_resolver::TokenizedStringFragments>::new()))),
    statics: &[],
    members: &[
        Member::Get("firstValue", |k, o| {
            let this = o.this::<longshore_core::token_resolver::TokenizedStringFragments>()?;
            ToWire::wire(<longshore_core::token_resolver::TokenizedStringFragments>::first_value(&this), k)
        }),
        Member::Get("length", |k, o| {
            let this = o.this::<longshore_core::token_resolver::TokenizedStringFragments>()?;
            ToWire::wire(<longshore_core::token_resolver::TokenizedStringFragments>::length(&this), k)
        }),
        Member::Get("tokens", |k, o| {
            let this = o.this::<longshore_core::token_resolver::TokenizedStringFragments>()?;
            ToWire::wire(<longshore_core::token_resolver::TokenizedStringFragments>::tokens(&this), k)
        }),
        Member::Get("firstToken", |k, o| {
            let this = o.this::<longshore_core::token_resolver::TokenizedStringFragments>()?;
            ToWire::wire(<longshore_core::token_resolver::TokenizedStringFragments>::first_token(&this), k)
        }),
        Member::Call("addIntrinsic", |k, o, a| {
            let this = o.this::<longshore_core::token_resolver::TokenizedStringFragments>()?;
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            {
                <longshore_core::token_resolver::TokenizedStringFragments>::add_intrinsic(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addLiteral", |k, o, a| {
            let this = o.this::<longshore_core::token_resolver::TokenizedStringFragments>()?;
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            {
                <longshore_core::token_resolver::TokenizedStringFragments>::add_literal(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addToken", |k, o, a| {
            let this = o.this::<longshore_core::token_resolver::TokenizedStringFragments>()?;
            let a0 = a.get::<longshore_core::token::Token>(k, 0)?;
            {
                <longshore_core::token_resolver::TokenizedStringFragments>::add_token(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("join", |k, o, a| {
            let this = o.this::<longshore_core::token_resolver::TokenizedStringFragments>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore_core::token_resolver::IFragmentConcatenator>>(k, 0)?;
            ToWire::wire(<longshore_core::token_resolver::TokenizedStringFragments>::join(&this, &*a0)?, k)
        }),
        Member::Call("mapTokens", |k, o, a| {
            let this = o.this::<longshore_core::token_resolver::TokenizedStringFragments>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore_core::token_resolver::ITokenMapper>>(k, 0)?;
            ToWire::wire(<longshore_core::token_resolver::TokenizedStringFragments>::map_tokens(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_IINSPECTABLE_DYN: Class = Class {
    fqn: "aws-cdk-lib.IInspectable",
    interface: true,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore_core::tree_inspector::IInspectable>, CORE_IINSPECTABLE_DYN);
pub(crate) static CORE_TREEINSPECTOR: Class = Class {
    fqn: "aws-cdk-lib.TreeInspector",
    interface: false,
    create: Some(|k, a, _this| Ok(Native { value: Box::new(()), node: None })),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CORE_DURATION: Class = Class {
    fqn: "aws-cdk-lib.Duration",
    interface: false,
    create: None,
    statics: &[
        ("days", |k, a| {
            let a0 = a.get::<u64>(k, 0)?;
            ToWire::wire(<longshore_core::units::Duration>::days(a0), k)
        }),
        ("hours", |k, a| {
            let a0 = a.get::<u64>(k, 0)?;
            ToWire::wire(<longshore_core::units::Duration>::hours(a0), k)
        }),
        ("millis", |k, a| {
            let a0 = a.get::<u64>(k, 0)?;
            ToWire::wire(<longshore_core::units::Duration>::millis(a0), k)
        }),
        ("minutes", |k, a| {
            let a0 = a.get::<u64>(k, 0)?;
            ToWire::wire(<longshore_core::units::Duration>::minutes(a0), k)
        }),
        ("parse", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::units::Duration>::parse(&a0)?, k)
        }),
        ("seconds", |k, a| {
            let a0 = a.get::<u64>(k, 0)?;
            ToWire::wire(<longshore_core::units::Duration>::seconds(a0), k)
        }),
    ],
    members: &[
        Member::Call("formatTokenToNumber", |k, o, a| {
            let this = o.this::<longshore_core::units::Duration>()?;
            ToWire::wire(<longshore_core::units::Duration>::format_token_to_number(this), k)
        }),
        Member::Call("isUnresolved", |k, o, a| {
            let this = o.this::<longshore_core::units::Duration>()?;
            ToWire::wire(<longshore_core::units::Duration>::is_unresolved(this), k)
        }),
        Member::Call("minus", |k, o, a| {
            let this = o.this::<longshore_core::units::Duration>()?;
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore_core::units::Duration>::minus(this, a0)?, k)
        }),
        Member::Call("plus", |k, o, a| {
            let this = o.this::<longshore_core::units::Duration>()?;
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore_core::units::Duration>::plus(this, a0), k)
        }),
        Member::Call("toDays", |k, o, a| {
            let this = o.this::<longshore_core::units::Duration>()?;
            let a0 = a.get::<longshore_core::units::TimeConversionOptions>(k, 0)?;
            ToWire::wire(<longshore_core::units::Duration>::to_days_with(this, a0)?, k)
        }),
        Member::Call("toHours", |k, o, a| {
            let this = o.this::<longshore_core::units::Duration>()?;
            let a0 = a.get::<longshore_core::units::TimeConversionOptions>(k, 0)?;
            ToWire::wire(<longshore_core::units::Duration>::to_hours_with(this, a0)?, k)
        }),
        Member::Call("toHumanString", |k, o, a| {
            let this = o.this::<longshore_core::units::Duration>()?;
            ToWire::wire(<longshore_core::units::Duration>::to_human_string(this), k)
        }),
        Member::Call("toIsoString", |k, o, a| {
            let this = o.this::<longshore_core::units::Duration>()?;
            ToWire::wire(<longshore_core::units::Duration>::to_iso_string(this), k)
        }),
        Member::Call("toMilliseconds", |k, o, a| {
            let this = o.this::<longshore_core::units::Duration>()?;
            let a0 = a.get::<longshore_core::units::TimeConversionOptions>(k, 0)?;
            ToWire::wire(<longshore_core::units::Duration>::to_milliseconds_with(this, a0)?, k)
        }),
        Member::Call("toMinutes", |k, o, a| {
            let this = o.this::<longshore_core::units::Duration>()?;
            let a0 = a.get::<longshore_core::units::TimeConversionOptions>(k, 0)?;
            ToWire::wire(<longshore_core::units::Duration>::to_minutes_with(this, a0)?, k)
        }),
        Member::Call("toSeconds", |k, o, a| {
            let this = o.this::<longshore_core::units::Duration>()?;
            let a0 = a.get::<longshore_core::units::TimeConversionOptions>(k, 0)?;
            ToWire::wire(<longshore_core::units::Duration>::to_seconds_with(this, a0)?, k)
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore_core::units::Duration>()?;
            ToWire::wire(this.to_string(), k)
        }),
        Member::Call("unitLabel", |k, o, a| {
            let this = o.this::<longshore_core::units::Duration>()?;
            ToWire::wire(<longshore_core::units::Duration>::unit_label(this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::units::Duration, CORE_DURATION);
pub(crate) static CORE_SIZE: Class = Class {
    fqn: "aws-cdk-lib.Size",
    interface: false,
    create: None,
    statics: &[
        ("bytes", |k, a| {
            let a0 = a.get::<u64>(k, 0)?;
            ToWire::wire(<longshore_core::units::Size>::bytes(a0), k)
        }),
        ("gibibytes", |k, a| {
            let a0 = a.get::<u64>(k, 0)?;
            ToWire::wire(<longshore_core::units::Size>::gibibytes(a0), k)
        }),
        ("kibibytes", |k, a| {
            let a0 = a.get::<u64>(k, 0)?;
            ToWire::wire(<longshore_core::units::Size>::kibibytes(a0), k)
        }),
        ("mebibytes", |k, a| {
            let a0 = a.get::<u64>(k, 0)?;
            ToWire::wire(<longshore_core::units::Size>::mebibytes(a0), k)
        }),
        ("pebibytes", |k, a| {
            let a0 = a.get::<u64>(k, 0)?;
            ToWire::wire(<longshore_core::units::Size>::pebibytes(a0), k)
        }),
        ("tebibytes", |k, a| {
            let a0 = a.get::<u64>(k, 0)?;
            ToWire::wire(<longshore_core::units::Size>::tebibytes(a0), k)
        }),
    ],
    members: &[
        Member::Call("isUnresolved", |k, o, a| {
            let this = o.this::<longshore_core::units::Size>()?;
            ToWire::wire(<longshore_core::units::Size>::is_unresolved(this), k)
        }),
        Member::Call("toBytes", |k, o, a| {
            let this = o.this::<longshore_core::units::Size>()?;
            let a0 = a.get::<longshore_core::units::SizeConversionOptions>(k, 0)?;
            ToWire::wire(<longshore_core::units::Size>::to_bytes_with(this, a0)?, k)
        }),
        Member::Call("toGibibytes", |k, o, a| {
            let this = o.this::<longshore_core::units::Size>()?;
            let a0 = a.get::<longshore_core::units::SizeConversionOptions>(k, 0)?;
            ToWire::wire(<longshore_core::units::Size>::to_gibibytes_with(this, a0)?, k)
        }),
        Member::Call("toHumanString", |k, o, a| {
            let this = o.this::<longshore_core::units::Size>()?;
            ToWire::wire(<longshore_core::units::Size>::to_human_string(this), k)
        }),
        Member::Call("toKibibytes", |k, o, a| {
            let this = o.this::<longshore_core::units::Size>()?;
            let a0 = a.get::<longshore_core::units::SizeConversionOptions>(k, 0)?;
            ToWire::wire(<longshore_core::units::Size>::to_kibibytes_with(this, a0)?, k)
        }),
        Member::Call("toMebibytes", |k, o, a| {
            let this = o.this::<longshore_core::units::Size>()?;
            let a0 = a.get::<longshore_core::units::SizeConversionOptions>(k, 0)?;
            ToWire::wire(<longshore_core::units::Size>::to_mebibytes_with(this, a0)?, k)
        }),
        Member::Call("toPebibytes", |k, o, a| {
            let this = o.this::<longshore_core::units::Size>()?;
            let a0 = a.get::<longshore_core::units::SizeConversionOptions>(k, 0)?;
            ToWire::wire(<longshore_core::units::Size>::to_pebibytes_with(this, a0)?, k)
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore_core::units::Size>()?;
            ToWire::wire(this.to_string(), k)
        }),
        Member::Call("toTebibytes", |k, o, a| {
            let this = o.this::<longshore_core::units::Size>()?;
            let a0 = a.get::<longshore_core::units::SizeConversionOptions>(k, 0)?;
            ToWire::wire(<longshore_core::units::Size>::to_tebibytes_with(this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::units::Size, CORE_SIZE);
bound_struct!(longshore_core::units::SizeConversionOptions, CORE_SIZECONVERSIONOPTIONS, "aws-cdk-lib.SizeConversionOptions", {
"rounding" => rounding,
});
bound_enum!(longshore_core::units::SizeRoundingBehavior, "aws-cdk-lib.SizeRoundingBehavior", {
"FAIL" => Fail,
"FLOOR" => Floor,
"NONE" => None,
});
bound_struct!(longshore_core::units::TimeConversionOptions, CORE_TIMECONVERSIONOPTIONS, "aws-cdk-lib.TimeConversionOptions", {
"integral" => integral,
});
bound_struct!(longshore_core::validation::Acknowledgment, CORE_ACKNOWLEDGMENT, "aws-cdk-lib.Acknowledgment", {
"id" => id,
"reason" => reason,
});
pub(crate) static CORE_CLOUDFORMATIONVALIDATEPLUGIN: Class = Class {
    fqn: "aws-cdk-lib.CloudFormationValidatePlugin",
    interface: false,
    create: None,
    statics: &[("PLUGIN_NAME", |k, a| {
        ToWire::wire(<longshore_core::validation::CloudFormationValidatePlugin>::PLUGIN_NAME, k)
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore_core::validation::CloudFormationValidatePluginProps, CORE_CLOUDFORMATIONVALIDATEPLUGINPROPS, "aws-cdk-lib.CloudFormationValidatePluginProps", {
"regoRules" => rego_rules default,
"guardRules" => guard_rules default,
"includeDefaultRules" => include_default_rules,
});
pub(crate) static CORE_IPOLICYVALIDATIONPLUGIN_DYN: Class = Class {
    fqn: "aws-cdk-lib.IPolicyValidationPlugin",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("name", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore_core::validation::IPolicyValidationPlugin>>()?;
            ToWire::wire(longshore_core::validation::IPolicyValidationPlugin::name(&*this), k)
        }),
        Member::Get("ruleIds", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore_core::validation::IPolicyValidationPlugin>>()?;
            ToWire::wire(longshore_core::validation::IPolicyValidationPlugin::rule_ids(&*this), k)
        }),
        Member::Get("version", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore_core::validation::IPolicyValidationPlugin>>()?;
            ToWire::wire(longshore_core::validation::IPolicyValidationPlugin::version(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore_core::validation::IPolicyValidationPlugin>, CORE_IPOLICYVALIDATIONPLUGIN_DYN);
bound_struct!(longshore_core::validation::PolicyValidationPluginReport, CORE_POLICYVALIDATIONPLUGINREPORT, "aws-cdk-lib.PolicyValidationPluginReport", {
"violations" => violations,
"success" => success,
"pluginVersion" => plugin_version,
"metadata" => metadata,
});
bound_struct!(longshore_core::validation::PolicyValidationStack, CORE_POLICYVALIDATIONSTACK, "aws-cdk-lib.PolicyValidationStack", {
"stackConstructPath" => stack_construct_path,
"templatePath" => template_path,
"accountId" => account_id,
"region" => region,
});
bound_struct!(longshore_core::validation::PolicyViolatingResource, CORE_POLICYVIOLATINGRESOURCE, "aws-cdk-lib.PolicyViolatingResource", {
"resourceLogicalId" => resource_logical_id,
"constructPath" => construct_path,
"locations" => locations,
"templatePath" => template_path,
});
bound_struct!(longshore_core::validation::PolicyViolation, CORE_POLICYVIOLATION, "aws-cdk-lib.PolicyViolation", {
"ruleName" => rule_name,
"description" => description,
"violatingResources" => violating_resources,
"fix" => fix,
"severity" => severity,
"ruleMetadata" => rule_metadata,
});
bound_struct!(longshore_core::validation::ValidationRuleSource, CORE_VALIDATIONRULESOURCE, "aws-cdk-lib.ValidationRuleSource", {
"name" => name,
"content" => content,
});
pub(crate) static CORE_VALIDATIONS: Class = Class {
    fqn: "aws-cdk-lib.Validations",
    interface: false,
    create: None,
    statics: &[
        ("ACKNOWLEDGED_RULES_METADATA_KEY", |k, a| {
            ToWire::wire(<longshore_core::validation::Validations>::ACKNOWLEDGED_RULES_METADATA_KEY, k)
        }),
        ("of", |k, a| {
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore_core::validation::Validations>::of(&a0), k)
        }),
    ],
    members: &[
        Member::Call("acknowledge", |k, o, a| {
            let this = o.this::<longshore_core::validation::Validations>()?;
            let a0 = a.rest::<longshore_core::validation::Acknowledgment>(k, 0)?;
            {
                <longshore_core::validation::Validations>::acknowledge(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addError", |k, o, a| {
            let this = o.this::<longshore_core::validation::Validations>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            {
                <longshore_core::validation::Validations>::add_error(&this, &a0, &a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addPlugins", |k, o, a| {
            let this = o.this::<longshore_core::validation::Validations>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore_core::validation::IPolicyValidationPlugin>>(k, 0)?;
            {
                <longshore_core::validation::Validations>::add_plugins(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addWarning", |k, o, a| {
            let this = o.this::<longshore_core::validation::Validations>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            {
                <longshore_core::validation::Validations>::add_warning(&this, &a0, &a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::validation::Validations, CORE_VALIDATIONS);
pub(crate) static CORE_VALIDATIONRESULT: Class = Class {
    fqn: "aws-cdk-lib.ValidationResult",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<longshore_core::validation_result::ValidationResults>(k, 1)?;
        Ok(Native::of(<longshore_core::validation_result::ValidationResult>::new(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("errorMessage", |k, o| {
            let this = o.this::<longshore_core::validation_result::ValidationResult>()?;
            ToWire::wire(<longshore_core::validation_result::ValidationResult>::error_message(&this), k)
        }),
        Member::Get("isSuccess", |k, o| {
            let this = o.this::<longshore_core::validation_result::ValidationResult>()?;
            ToWire::wire(<longshore_core::validation_result::ValidationResult>::is_success(&this), k)
        }),
        Member::Get("results", |k, o| {
            let this = o.this::<longshore_core::validation_result::ValidationResult>()?;
            ToWire::wire(Clone::clone(<longshore_core::validation_result::ValidationResult>::results(&this)), k)
        }),
        Member::Call("assertSuccess", |k, o, a| {
            let this = o.this::<longshore_core::validation_result::ValidationResult>()?;
            {
                <longshore_core::validation_result::ValidationResult>::assert_success(&this)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("errorTree", |k, o, a| {
            let this = o.this::<longshore_core::validation_result::ValidationResult>()?;
            ToWire::wire(<longshore_core::validation_result::ValidationResult>::error_tree(&this), k)
        }),
        Member::Call("prefix", |k, o, a| {
            let this = o.this::<longshore_core::validation_result::ValidationResult>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::validation_result::ValidationResult>::prefix(&this, &a0), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::validation_result::ValidationResult, CORE_VALIDATIONRESULT);
pub(crate) static CORE_VALIDATIONRESULTS: Class = Class {
    fqn: "aws-cdk-lib.ValidationResults",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<Option<Vec<longshore_core::validation_result::ValidationResult>>>(k, 0)?;
        Ok(Native::of(<longshore_core::validation_result::ValidationResults>::new(a0.unwrap_or_default())))
    }),
    statics: &[],
    members: &[
        Member::Get("isSuccess", |k, o| {
            let this = o.this::<longshore_core::validation_result::ValidationResults>()?;
            ToWire::wire(<longshore_core::validation_result::ValidationResults>::is_success(&this), k)
        }),
        Member::Get("results", |k, o| {
            let this = o.this::<longshore_core::validation_result::ValidationResults>()?;
            ToWire::wire(<longshore_core::validation_result::ValidationResults>::results(&this).to_vec(), k)
        }),
        Member::Call("errorTreeList", |k, o, a| {
            let this = o.this::<longshore_core::validation_result::ValidationResults>()?;
            ToWire::wire(<longshore_core::validation_result::ValidationResults>::error_tree_list(&this), k)
        }),
        Member::Call("wrap", |k, o, a| {
            let this = o.this::<longshore_core::validation_result::ValidationResults>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::validation_result::ValidationResults>::wrap(&this, a0), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore_core::validation_result::ValidationResults, CORE_VALIDATIONRESULTS);
