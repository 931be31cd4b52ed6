//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_CODEDEPLOY_ALLATONCETRAFFICROUTING: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.AllAtOnceTrafficRouting",
    interface: false,
    create: Some(|k, a, _this| Ok(Native::of(<longshore::aws_codedeploy::AllAtOnceTrafficRouting>::new()))),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_codedeploy::AllAtOnceTrafficRouting>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            <longshore::aws_codedeploy::AllAtOnceTrafficRouting as longshore::aws_codedeploy::ITrafficRouting>::bind(
                &this, &a0,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codedeploy::AllAtOnceTrafficRouting => longshore::aws_codedeploy::TrafficRouting, |t| <longshore::aws_codedeploy::TrafficRouting>::from(t)),
    ],
};
bound!(longshore::aws_codedeploy::AllAtOnceTrafficRouting, AWS_CODEDEPLOY_ALLATONCETRAFFICROUTING);
bound_struct!(longshore::aws_codedeploy::AutoRollbackConfig, AWS_CODEDEPLOY_AUTOROLLBACKCONFIG, "aws-cdk-lib.aws_codedeploy.AutoRollbackConfig", {
"failedDeployment" => failed_deployment,
"stoppedDeployment" => stopped_deployment,
"deploymentInAlarm" => deployment_in_alarm,
});
bound_struct!(longshore::aws_codedeploy::CanaryTrafficRoutingConfig, AWS_CODEDEPLOY_CANARYTRAFFICROUTINGCONFIG, "aws-cdk-lib.aws_codedeploy.CanaryTrafficRoutingConfig", {
"canaryInterval" => canary_interval,
"canaryPercentage" => canary_percentage,
});
pub(crate) static AWS_CODEDEPLOY_ECSAPPLICATION: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.EcsApplication",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codedeploy::EcsApplicationProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codedeploy::EcsApplication>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromEcsApplicationArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_codedeploy::EcsApplication>::from_ecs_application_arn(&a0, a1, &a2)?, k)
        }),
        ("fromEcsApplicationName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_codedeploy::EcsApplication>::from_ecs_application_name(&a0, a1, &a2)?, k)
        }),
    ],
    members: &[
        Member::Get("applicationArn", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::EcsApplication>()?;
            ToWire::wire(<longshore::aws_codedeploy::EcsApplication as longshore::aws_codedeploy::IEcsApplication>::application_arn(&this), k)
        }),
        Member::Get("applicationName", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::EcsApplication>()?;
            ToWire::wire(<longshore::aws_codedeploy::EcsApplication as longshore::aws_codedeploy::IEcsApplication>::application_name(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codedeploy::EcsApplication => std::rc::Rc<dyn longshore::aws_codedeploy::IEcsApplication>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codedeploy::EcsApplication, AWS_CODEDEPLOY_ECSAPPLICATION, construct);
bound_struct!(longshore::aws_codedeploy::EcsApplicationProps, AWS_CODEDEPLOY_ECSAPPLICATIONPROPS, "aws-cdk-lib.aws_codedeploy.EcsApplicationProps", {
"applicationName" => application_name,
});
bound_struct!(longshore::aws_codedeploy::EcsBlueGreenDeploymentConfig, AWS_CODEDEPLOY_ECSBLUEGREENDEPLOYMENTCONFIG, "aws-cdk-lib.aws_codedeploy.EcsBlueGreenDeploymentConfig", {
"blueTargetGroup" => blue_target_group,
"greenTargetGroup" => green_target_group,
"listener" => listener,
"testListener" => test_listener,
"deploymentApprovalWaitTime" => deployment_approval_wait_time,
"terminationWaitTime" => termination_wait_time,
});
pub(crate) static AWS_CODEDEPLOY_ECSDEPLOYMENTCONFIG: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.EcsDeploymentConfig",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codedeploy::EcsDeploymentConfigProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codedeploy::EcsDeploymentConfig>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("ALL_AT_ONCE", |k, a| ToWire::wire(<longshore::aws_codedeploy::EcsDeploymentConfig>::all_at_once(), k)),
        ("CANARY_10PERCENT_15MINUTES", |k, a| {
            ToWire::wire(<longshore::aws_codedeploy::EcsDeploymentConfig>::canary_10percent_15minutes(), k)
        }),
        ("CANARY_10PERCENT_5MINUTES", |k, a| {
            ToWire::wire(<longshore::aws_codedeploy::EcsDeploymentConfig>::canary_10percent_5minutes(), k)
        }),
        ("LINEAR_10PERCENT_EVERY_1MINUTES", |k, a| {
            ToWire::wire(<longshore::aws_codedeploy::EcsDeploymentConfig>::linear_10percent_every_1minutes(), k)
        }),
        ("LINEAR_10PERCENT_EVERY_3MINUTES", |k, a| {
            ToWire::wire(<longshore::aws_codedeploy::EcsDeploymentConfig>::linear_10percent_every_3minutes(), k)
        }),
        ("fromEcsDeploymentConfigName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codedeploy::EcsDeploymentConfig>::from_ecs_deployment_config_name(&a0, a1, &a2)?,
                k,
            )
        }),
    ],
    members: &[
        Member::Get("deploymentConfigArn", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::EcsDeploymentConfig>()?;
            ToWire::wire(<longshore::aws_codedeploy::EcsDeploymentConfig as longshore::aws_codedeploy::IBaseDeploymentConfig>::deployment_config_arn(&this), k)
        }),
        Member::Get("deploymentConfigName", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::EcsDeploymentConfig>()?;
            ToWire::wire(<longshore::aws_codedeploy::EcsDeploymentConfig as longshore::aws_codedeploy::IBaseDeploymentConfig>::deployment_config_name(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codedeploy::EcsDeploymentConfig => std::rc::Rc<dyn longshore::aws_codedeploy::IBaseDeploymentConfig>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_codedeploy::EcsDeploymentConfig => std::rc::Rc<dyn longshore::aws_codedeploy::IEcsDeploymentConfig>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codedeploy::EcsDeploymentConfig, AWS_CODEDEPLOY_ECSDEPLOYMENTCONFIG, construct);
bound_struct!(longshore::aws_codedeploy::EcsDeploymentConfigProps, AWS_CODEDEPLOY_ECSDEPLOYMENTCONFIGPROPS, "aws-cdk-lib.aws_codedeploy.EcsDeploymentConfigProps", {
"deploymentConfigName" => deployment_config_name,
"trafficRouting" => traffic_routing,
});
pub(crate) static AWS_CODEDEPLOY_ECSDEPLOYMENTGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.EcsDeploymentGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codedeploy::EcsDeploymentGroupProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codedeploy::EcsDeploymentGroup>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromEcsDeploymentGroupAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codedeploy::EcsDeploymentGroupAttributes>(k, 2)?;
        ToWire::wire(
            <longshore::aws_codedeploy::EcsDeploymentGroup>::from_ecs_deployment_group_attributes(&a0, a1, a2)?,
            k,
        )
    })],
    members: &[
        Member::Get("application", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::EcsDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::EcsDeploymentGroup as longshore::aws_codedeploy::IEcsDeploymentGroup>::application(&this), k)
        }),
        Member::Get("applicationName", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::EcsDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::EcsDeploymentGroup>::application_name(&this), k)
        }),
        Member::Get("deploymentConfig", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::EcsDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::EcsDeploymentGroup as longshore::aws_codedeploy::IEcsDeploymentGroup>::deployment_config(&this), k)
        }),
        Member::Get("deploymentGroupArn", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::EcsDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::EcsDeploymentGroup as longshore::aws_codedeploy::IEcsDeploymentGroup>::deployment_group_arn(&this), k)
        }),
        Member::Get("deploymentGroupName", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::EcsDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::EcsDeploymentGroup as longshore::aws_codedeploy::IEcsDeploymentGroup>::deployment_group_name(&this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::EcsDeploymentGroup>()?;
            ToWire::wire(Clone::clone(<longshore::aws_codedeploy::EcsDeploymentGroup>::role(&this)), k)
        }),
        Member::Call("addAlarm", |k, o, a| {
            let this = o.this::<longshore::aws_codedeploy::EcsDeploymentGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>(k, 0)?;
            {
                <longshore::aws_codedeploy::EcsDeploymentGroup>::add_alarm(&this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codedeploy::EcsDeploymentGroup => std::rc::Rc<dyn longshore::aws_codedeploy::IEcsDeploymentGroup>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codedeploy::EcsDeploymentGroup, AWS_CODEDEPLOY_ECSDEPLOYMENTGROUP, construct);
bound_struct!(longshore::aws_codedeploy::EcsDeploymentGroupAttributes, AWS_CODEDEPLOY_ECSDEPLOYMENTGROUPATTRIBUTES, "aws-cdk-lib.aws_codedeploy.EcsDeploymentGroupAttributes", {
"application" => application,
"deploymentGroupName" => deployment_group_name,
"deploymentConfig" => deployment_config,
});
bound_struct!(longshore::aws_codedeploy::EcsDeploymentGroupProps, AWS_CODEDEPLOY_ECSDEPLOYMENTGROUPPROPS, "aws-cdk-lib.aws_codedeploy.EcsDeploymentGroupProps", {
"service" => service,
"blueGreenDeploymentConfig" => blue_green_deployment_config,
"application" => application,
"deploymentGroupName" => deployment_group_name,
"deploymentConfig" => deployment_config,
"alarms" => alarms,
"role" => role,
"ignorePollAlarmsFailure" => ignore_poll_alarms_failure,
"autoRollback" => auto_rollback,
"ignoreAlarmConfiguration" => ignore_alarm_configuration,
});
pub(crate) static AWS_CODEDEPLOY_IBASEDEPLOYMENTCONFIG_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.IBaseDeploymentConfig",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("deploymentConfigArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IBaseDeploymentConfig>>()?;
            ToWire::wire(longshore::aws_codedeploy::IBaseDeploymentConfig::deployment_config_arn(&*this), k)
        }),
        Member::Get("deploymentConfigName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IBaseDeploymentConfig>>()?;
            ToWire::wire(longshore::aws_codedeploy::IBaseDeploymentConfig::deployment_config_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_codedeploy::IBaseDeploymentConfig>, AWS_CODEDEPLOY_IBASEDEPLOYMENTCONFIG_DYN);
pub(crate) static AWS_CODEDEPLOY_IECSAPPLICATION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.IEcsApplication",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("applicationArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IEcsApplication>>()?;
            ToWire::wire(longshore::aws_codedeploy::IEcsApplication::application_arn(&*this), k)
        }),
        Member::Get("applicationName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IEcsApplication>>()?;
            ToWire::wire(longshore::aws_codedeploy::IEcsApplication::application_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_codedeploy::IEcsApplication>, AWS_CODEDEPLOY_IECSAPPLICATION_DYN, construct);
pub(crate) static AWS_CODEDEPLOY_IECSDEPLOYMENTCONFIG_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.IEcsDeploymentConfig",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("deploymentConfigArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IEcsDeploymentConfig>>()?;
            ToWire::wire(longshore::aws_codedeploy::IBaseDeploymentConfig::deployment_config_arn(&*this), k)
        }),
        Member::Get("deploymentConfigName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IEcsDeploymentConfig>>()?;
            ToWire::wire(longshore::aws_codedeploy::IBaseDeploymentConfig::deployment_config_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_codedeploy::IEcsDeploymentConfig> => std::rc::Rc<dyn longshore::aws_codedeploy::IBaseDeploymentConfig>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_codedeploy::IEcsDeploymentConfig>, AWS_CODEDEPLOY_IECSDEPLOYMENTCONFIG_DYN);
pub(crate) static AWS_CODEDEPLOY_IECSDEPLOYMENTGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.IEcsDeploymentGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("application", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IEcsDeploymentGroup>>()?;
            ToWire::wire(longshore::aws_codedeploy::IEcsDeploymentGroup::application(&*this), k)
        }),
        Member::Get("deploymentConfig", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IEcsDeploymentGroup>>()?;
            ToWire::wire(longshore::aws_codedeploy::IEcsDeploymentGroup::deployment_config(&*this), k)
        }),
        Member::Get("deploymentGroupArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IEcsDeploymentGroup>>()?;
            ToWire::wire(longshore::aws_codedeploy::IEcsDeploymentGroup::deployment_group_arn(&*this), k)
        }),
        Member::Get("deploymentGroupName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IEcsDeploymentGroup>>()?;
            ToWire::wire(longshore::aws_codedeploy::IEcsDeploymentGroup::deployment_group_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_codedeploy::IEcsDeploymentGroup>,
    AWS_CODEDEPLOY_IECSDEPLOYMENTGROUP_DYN,
    construct
);
pub(crate) static AWS_CODEDEPLOY_ILAMBDAAPPLICATION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.ILambdaApplication",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("applicationArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaApplication>>()?;
            ToWire::wire(longshore::aws_codedeploy::ILambdaApplication::application_arn(&*this), k)
        }),
        Member::Get("applicationName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaApplication>>()?;
            ToWire::wire(longshore::aws_codedeploy::ILambdaApplication::application_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaApplication>,
    AWS_CODEDEPLOY_ILAMBDAAPPLICATION_DYN,
    construct
);
pub(crate) static AWS_CODEDEPLOY_ILAMBDADEPLOYMENTCONFIG_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.ILambdaDeploymentConfig",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("deploymentConfigArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaDeploymentConfig>>()?;
            ToWire::wire(longshore::aws_codedeploy::IBaseDeploymentConfig::deployment_config_arn(&*this), k)
        }),
        Member::Get("deploymentConfigName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaDeploymentConfig>>()?;
            ToWire::wire(longshore::aws_codedeploy::IBaseDeploymentConfig::deployment_config_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaDeploymentConfig> => std::rc::Rc<dyn longshore::aws_codedeploy::IBaseDeploymentConfig>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaDeploymentConfig>, AWS_CODEDEPLOY_ILAMBDADEPLOYMENTCONFIG_DYN);
pub(crate) static AWS_CODEDEPLOY_ILAMBDADEPLOYMENTGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.ILambdaDeploymentGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("application", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaDeploymentGroup>>()?;
            ToWire::wire(longshore::aws_codedeploy::ILambdaDeploymentGroup::application(&*this), k)
        }),
        Member::Get("deploymentConfig", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaDeploymentGroup>>()?;
            ToWire::wire(longshore::aws_codedeploy::ILambdaDeploymentGroup::deployment_config(&*this), k)
        }),
        Member::Get("deploymentGroupArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaDeploymentGroup>>()?;
            ToWire::wire(longshore::aws_codedeploy::ILambdaDeploymentGroup::deployment_group_arn(&*this), k)
        }),
        Member::Get("deploymentGroupName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaDeploymentGroup>>()?;
            ToWire::wire(longshore::aws_codedeploy::ILambdaDeploymentGroup::deployment_group_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaDeploymentGroup>,
    AWS_CODEDEPLOY_ILAMBDADEPLOYMENTGROUP_DYN,
    construct
);
pub(crate) static AWS_CODEDEPLOY_ISERVERAPPLICATION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.IServerApplication",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("applicationArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IServerApplication>>()?;
            ToWire::wire(longshore::aws_codedeploy::IServerApplication::application_arn(&*this), k)
        }),
        Member::Get("applicationName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IServerApplication>>()?;
            ToWire::wire(longshore::aws_codedeploy::IServerApplication::application_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_codedeploy::IServerApplication>,
    AWS_CODEDEPLOY_ISERVERAPPLICATION_DYN,
    construct
);
pub(crate) static AWS_CODEDEPLOY_ISERVERDEPLOYMENTCONFIG_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.IServerDeploymentConfig",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("deploymentConfigArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IServerDeploymentConfig>>()?;
            ToWire::wire(longshore::aws_codedeploy::IBaseDeploymentConfig::deployment_config_arn(&*this), k)
        }),
        Member::Get("deploymentConfigName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IServerDeploymentConfig>>()?;
            ToWire::wire(longshore::aws_codedeploy::IBaseDeploymentConfig::deployment_config_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_codedeploy::IServerDeploymentConfig> => std::rc::Rc<dyn longshore::aws_codedeploy::IBaseDeploymentConfig>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_codedeploy::IServerDeploymentConfig>, AWS_CODEDEPLOY_ISERVERDEPLOYMENTCONFIG_DYN);
pub(crate) static AWS_CODEDEPLOY_ISERVERDEPLOYMENTGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.IServerDeploymentGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("application", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IServerDeploymentGroup>>()?;
            ToWire::wire(longshore::aws_codedeploy::IServerDeploymentGroup::application(&*this), k)
        }),
        Member::Get("deploymentConfig", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IServerDeploymentGroup>>()?;
            ToWire::wire(longshore::aws_codedeploy::IServerDeploymentGroup::deployment_config(&*this), k)
        }),
        Member::Get("deploymentGroupArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IServerDeploymentGroup>>()?;
            ToWire::wire(longshore::aws_codedeploy::IServerDeploymentGroup::deployment_group_arn(&*this), k)
        }),
        Member::Get("deploymentGroupName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IServerDeploymentGroup>>()?;
            ToWire::wire(longshore::aws_codedeploy::IServerDeploymentGroup::deployment_group_name(&*this), k)
        }),
        Member::Get("autoScalingGroups", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IServerDeploymentGroup>>()?;
            ToWire::wire(longshore::aws_codedeploy::IServerDeploymentGroup::auto_scaling_groups(&*this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codedeploy::IServerDeploymentGroup>>()?;
            ToWire::wire(longshore::aws_codedeploy::IServerDeploymentGroup::role(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_codedeploy::IServerDeploymentGroup>,
    AWS_CODEDEPLOY_ISERVERDEPLOYMENTGROUP_DYN,
    construct
);
pub(crate) static AWS_CODEDEPLOY_INSTANCETAGSET: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.InstanceTagSet",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.rest::<indexmap::IndexMap<String, Vec<String>>>(k, 0)?;
        Ok(Native::of(<longshore::aws_codedeploy::InstanceTagSet>::new(a0)?))
    }),
    statics: &[],
    members: &[Member::Get("instanceTagGroups", |k, o| {
        let this = o.this::<longshore::aws_codedeploy::InstanceTagSet>()?;
        ToWire::wire(<longshore::aws_codedeploy::InstanceTagSet>::instance_tag_groups(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codedeploy::InstanceTagSet, AWS_CODEDEPLOY_INSTANCETAGSET);
pub(crate) static AWS_CODEDEPLOY_LAMBDAAPPLICATION: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.LambdaApplication",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codedeploy::LambdaApplicationProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codedeploy::LambdaApplication>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromLambdaApplicationArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_codedeploy::LambdaApplication>::from_lambda_application_arn(&a0, a1, &a2)?, k)
        }),
        ("fromLambdaApplicationName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_codedeploy::LambdaApplication>::from_lambda_application_name(&a0, a1, &a2)?, k)
        }),
    ],
    members: &[
        Member::Get("applicationArn", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::LambdaApplication>()?;
            ToWire::wire(<longshore::aws_codedeploy::LambdaApplication as longshore::aws_codedeploy::ILambdaApplication>::application_arn(&this), k)
        }),
        Member::Get("applicationName", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::LambdaApplication>()?;
            ToWire::wire(<longshore::aws_codedeploy::LambdaApplication as longshore::aws_codedeploy::ILambdaApplication>::application_name(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codedeploy::LambdaApplication => std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaApplication>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codedeploy::LambdaApplication, AWS_CODEDEPLOY_LAMBDAAPPLICATION, construct);
bound_struct!(longshore::aws_codedeploy::LambdaApplicationProps, AWS_CODEDEPLOY_LAMBDAAPPLICATIONPROPS, "aws-cdk-lib.aws_codedeploy.LambdaApplicationProps", {
"applicationName" => application_name,
});
pub(crate) static AWS_CODEDEPLOY_LAMBDADEPLOYMENTCONFIG: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.LambdaDeploymentConfig",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codedeploy::LambdaDeploymentConfigProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codedeploy::LambdaDeploymentConfig>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("ALL_AT_ONCE", |k, a| ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentConfig>::all_at_once(), k)),
        ("CANARY_10PERCENT_10MINUTES", |k, a| {
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentConfig>::canary_10percent_10minutes(), k)
        }),
        ("CANARY_10PERCENT_15MINUTES", |k, a| {
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentConfig>::canary_10percent_15minutes(), k)
        }),
        ("CANARY_10PERCENT_30MINUTES", |k, a| {
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentConfig>::canary_10percent_30minutes(), k)
        }),
        ("CANARY_10PERCENT_5MINUTES", |k, a| {
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentConfig>::canary_10percent_5minutes(), k)
        }),
        ("LINEAR_10PERCENT_EVERY_10MINUTES", |k, a| {
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentConfig>::linear_10percent_every_10minutes(), k)
        }),
        ("LINEAR_10PERCENT_EVERY_1MINUTE", |k, a| {
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentConfig>::linear_10percent_every_1minute(), k)
        }),
        ("LINEAR_10PERCENT_EVERY_2MINUTES", |k, a| {
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentConfig>::linear_10percent_every_2minutes(), k)
        }),
        ("LINEAR_10PERCENT_EVERY_3MINUTES", |k, a| {
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentConfig>::linear_10percent_every_3minutes(), k)
        }),
        ("fromLambdaDeploymentConfigName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codedeploy::LambdaDeploymentConfig>::from_lambda_deployment_config_name(&a0, a1, &a2)?,
                k,
            )
        }),
        ("import", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_codedeploy::LambdaDeploymentConfigImportProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentConfig>::import(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("deploymentConfigArn", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::LambdaDeploymentConfig>()?;
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentConfig as longshore::aws_codedeploy::IBaseDeploymentConfig>::deployment_config_arn(&this), k)
        }),
        Member::Get("deploymentConfigName", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::LambdaDeploymentConfig>()?;
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentConfig as longshore::aws_codedeploy::IBaseDeploymentConfig>::deployment_config_name(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codedeploy::LambdaDeploymentConfig => std::rc::Rc<dyn longshore::aws_codedeploy::IBaseDeploymentConfig>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_codedeploy::LambdaDeploymentConfig => std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaDeploymentConfig>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codedeploy::LambdaDeploymentConfig, AWS_CODEDEPLOY_LAMBDADEPLOYMENTCONFIG, construct);
bound_struct!(longshore::aws_codedeploy::LambdaDeploymentConfigImportProps, AWS_CODEDEPLOY_LAMBDADEPLOYMENTCONFIGIMPORTPROPS, "aws-cdk-lib.aws_codedeploy.LambdaDeploymentConfigImportProps", {
"deploymentConfigName" => deployment_config_name,
});
bound_struct!(longshore::aws_codedeploy::LambdaDeploymentConfigProps, AWS_CODEDEPLOY_LAMBDADEPLOYMENTCONFIGPROPS, "aws-cdk-lib.aws_codedeploy.LambdaDeploymentConfigProps", {
"deploymentConfigName" => deployment_config_name,
"trafficRouting" => traffic_routing,
});
pub(crate) static AWS_CODEDEPLOY_LAMBDADEPLOYMENTGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.LambdaDeploymentGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codedeploy::LambdaDeploymentGroupProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codedeploy::LambdaDeploymentGroup>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromLambdaDeploymentGroupAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codedeploy::LambdaDeploymentGroupAttributes>(k, 2)?;
        ToWire::wire(
            <longshore::aws_codedeploy::LambdaDeploymentGroup>::from_lambda_deployment_group_attributes(&a0, a1, a2)?,
            k,
        )
    })],
    members: &[
        Member::Get("application", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::LambdaDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentGroup as longshore::aws_codedeploy::ILambdaDeploymentGroup>::application(&this), k)
        }),
        Member::Get("applicationName", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::LambdaDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentGroup>::application_name(&this), k)
        }),
        Member::Get("deploymentConfig", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::LambdaDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentGroup as longshore::aws_codedeploy::ILambdaDeploymentGroup>::deployment_config(&this), k)
        }),
        Member::Get("deploymentGroupArn", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::LambdaDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentGroup as longshore::aws_codedeploy::ILambdaDeploymentGroup>::deployment_group_arn(&this), k)
        }),
        Member::Get("deploymentGroupName", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::LambdaDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::LambdaDeploymentGroup as longshore::aws_codedeploy::ILambdaDeploymentGroup>::deployment_group_name(&this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::LambdaDeploymentGroup>()?;
            ToWire::wire(Clone::clone(<longshore::aws_codedeploy::LambdaDeploymentGroup>::role(&this)), k)
        }),
        Member::Call("addAlarm", |k, o, a| {
            let this = o.this::<longshore::aws_codedeploy::LambdaDeploymentGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>(k, 0)?;
            {
                <longshore::aws_codedeploy::LambdaDeploymentGroup>::add_alarm(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addPostHook", |k, o, a| {
            let this = o.this::<longshore::aws_codedeploy::LambdaDeploymentGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
            {
                <longshore::aws_codedeploy::LambdaDeploymentGroup>::add_post_hook(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addPreHook", |k, o, a| {
            let this = o.this::<longshore::aws_codedeploy::LambdaDeploymentGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
            {
                <longshore::aws_codedeploy::LambdaDeploymentGroup>::add_pre_hook(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grantPutLifecycleEventHookExecutionStatus", |k, o, a| {
            let this = o.this::<longshore::aws_codedeploy::LambdaDeploymentGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codedeploy::LambdaDeploymentGroup>::grant_put_lifecycle_event_hook_execution_status(
                    &this, &*a0,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codedeploy::LambdaDeploymentGroup => std::rc::Rc<dyn longshore::aws_codedeploy::ILambdaDeploymentGroup>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codedeploy::LambdaDeploymentGroup, AWS_CODEDEPLOY_LAMBDADEPLOYMENTGROUP, construct);
bound_struct!(longshore::aws_codedeploy::LambdaDeploymentGroupAttributes, AWS_CODEDEPLOY_LAMBDADEPLOYMENTGROUPATTRIBUTES, "aws-cdk-lib.aws_codedeploy.LambdaDeploymentGroupAttributes", {
"application" => application,
"deploymentGroupName" => deployment_group_name,
"deploymentConfig" => deployment_config,
});
bound_struct!(longshore::aws_codedeploy::LambdaDeploymentGroupProps, AWS_CODEDEPLOY_LAMBDADEPLOYMENTGROUPPROPS, "aws-cdk-lib.aws_codedeploy.LambdaDeploymentGroupProps", {
"alias" => alias,
"application" => application,
"deploymentGroupName" => deployment_group_name,
"deploymentConfig" => deployment_config,
"alarms" => alarms,
"role" => role,
"preHook" => pre_hook,
"postHook" => post_hook,
"ignorePollAlarmsFailure" => ignore_poll_alarms_failure,
"autoRollback" => auto_rollback,
"ignoreAlarmConfiguration" => ignore_alarm_configuration,
});
bound_struct!(longshore::aws_codedeploy::LinearTrafficRoutingConfig, AWS_CODEDEPLOY_LINEARTRAFFICROUTINGCONFIG, "aws-cdk-lib.aws_codedeploy.LinearTrafficRoutingConfig", {
"linearInterval" => linear_interval,
"linearPercentage" => linear_percentage,
});
pub(crate) static AWS_CODEDEPLOY_LOADBALANCER: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.LoadBalancer",
    interface: false,
    create: None,
    statics: &[
        ("application", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_codedeploy::LoadBalancer>::application(&*a0), k)
        }),
        ("classic", |k, a| {
            let a0 = a.get::<longshore::aws_elasticloadbalancing::LoadBalancer>(k, 0)?;
            ToWire::wire(<longshore::aws_codedeploy::LoadBalancer>::classic(&a0), k)
        }),
        ("network", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_codedeploy::LoadBalancer>::network(&*a0), k)
        }),
    ],
    members: &[
        Member::Get("generation", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::LoadBalancer>()?;
            ToWire::wire(<longshore::aws_codedeploy::LoadBalancer>::generation(&this), k)
        }),
        Member::Get("name", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::LoadBalancer>()?;
            ToWire::wire(<longshore::aws_codedeploy::LoadBalancer>::name(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codedeploy::LoadBalancer, AWS_CODEDEPLOY_LOADBALANCER);
bound_enum!(longshore::aws_codedeploy::LoadBalancerGeneration, "aws-cdk-lib.aws_codedeploy.LoadBalancerGeneration", {
"FIRST" => First,
"SECOND" => Second,
});
pub(crate) static AWS_CODEDEPLOY_MINIMUMHEALTHYHOSTS: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.MinimumHealthyHosts",
    interface: false,
    create: None,
    statics: &[
        ("count", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_codedeploy::MinimumHealthyHosts>::count(a0), k)
        }),
        ("percentage", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_codedeploy::MinimumHealthyHosts>::percentage(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codedeploy::MinimumHealthyHosts, AWS_CODEDEPLOY_MINIMUMHEALTHYHOSTS);
pub(crate) static AWS_CODEDEPLOY_MINIMUMHEALTHYHOSTSPERZONE: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.MinimumHealthyHostsPerZone",
    interface: false,
    create: None,
    statics: &[
        ("count", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_codedeploy::MinimumHealthyHostsPerZone>::count(a0)?, k)
        }),
        ("percentage", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_codedeploy::MinimumHealthyHostsPerZone>::percentage(a0)?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codedeploy::MinimumHealthyHostsPerZone, AWS_CODEDEPLOY_MINIMUMHEALTHYHOSTSPERZONE);
pub(crate) static AWS_CODEDEPLOY_SERVERAPPLICATION: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.ServerApplication",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codedeploy::ServerApplicationProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codedeploy::ServerApplication>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromServerApplicationArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_codedeploy::ServerApplication>::from_server_application_arn(&a0, a1, &a2)?, k)
        }),
        ("fromServerApplicationName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_codedeploy::ServerApplication>::from_server_application_name(&a0, a1, &a2)?, k)
        }),
    ],
    members: &[
        Member::Get("applicationArn", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::ServerApplication>()?;
            ToWire::wire(<longshore::aws_codedeploy::ServerApplication as longshore::aws_codedeploy::IServerApplication>::application_arn(&this), k)
        }),
        Member::Get("applicationName", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::ServerApplication>()?;
            ToWire::wire(<longshore::aws_codedeploy::ServerApplication as longshore::aws_codedeploy::IServerApplication>::application_name(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codedeploy::ServerApplication => std::rc::Rc<dyn longshore::aws_codedeploy::IServerApplication>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codedeploy::ServerApplication, AWS_CODEDEPLOY_SERVERAPPLICATION, construct);
bound_struct!(longshore::aws_codedeploy::ServerApplicationProps, AWS_CODEDEPLOY_SERVERAPPLICATIONPROPS, "aws-cdk-lib.aws_codedeploy.ServerApplicationProps", {
"applicationName" => application_name,
});
pub(crate) static AWS_CODEDEPLOY_SERVERDEPLOYMENTCONFIG: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.ServerDeploymentConfig",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codedeploy::ServerDeploymentConfigProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codedeploy::ServerDeploymentConfig>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("ALL_AT_ONCE", |k, a| ToWire::wire(<longshore::aws_codedeploy::ServerDeploymentConfig>::all_at_once(), k)),
        ("HALF_AT_A_TIME", |k, a| {
            ToWire::wire(<longshore::aws_codedeploy::ServerDeploymentConfig>::half_at_a_time(), k)
        }),
        ("ONE_AT_A_TIME", |k, a| ToWire::wire(<longshore::aws_codedeploy::ServerDeploymentConfig>::one_at_a_time(), k)),
        ("fromServerDeploymentConfigName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codedeploy::ServerDeploymentConfig>::from_server_deployment_config_name(&a0, a1, &a2)?,
                k,
            )
        }),
    ],
    members: &[
        Member::Get("deploymentConfigArn", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::ServerDeploymentConfig>()?;
            ToWire::wire(<longshore::aws_codedeploy::ServerDeploymentConfig as longshore::aws_codedeploy::IBaseDeploymentConfig>::deployment_config_arn(&this), k)
        }),
        Member::Get("deploymentConfigName", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::ServerDeploymentConfig>()?;
            ToWire::wire(<longshore::aws_codedeploy::ServerDeploymentConfig as longshore::aws_codedeploy::IBaseDeploymentConfig>::deployment_config_name(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codedeploy::ServerDeploymentConfig => std::rc::Rc<dyn longshore::aws_codedeploy::IBaseDeploymentConfig>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_codedeploy::ServerDeploymentConfig => std::rc::Rc<dyn longshore::aws_codedeploy::IServerDeploymentConfig>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codedeploy::ServerDeploymentConfig, AWS_CODEDEPLOY_SERVERDEPLOYMENTCONFIG, construct);
bound_struct!(longshore::aws_codedeploy::ServerDeploymentConfigProps, AWS_CODEDEPLOY_SERVERDEPLOYMENTCONFIGPROPS, "aws-cdk-lib.aws_codedeploy.ServerDeploymentConfigProps", {
"deploymentConfigName" => deployment_config_name,
"minimumHealthyHosts" => minimum_healthy_hosts,
"zonalConfig" => zonal_config,
});
pub(crate) static AWS_CODEDEPLOY_SERVERDEPLOYMENTGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.ServerDeploymentGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codedeploy::ServerDeploymentGroupProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codedeploy::ServerDeploymentGroup>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromServerDeploymentGroupAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codedeploy::ServerDeploymentGroupAttributes>(k, 2)?;
        ToWire::wire(
            <longshore::aws_codedeploy::ServerDeploymentGroup>::from_server_deployment_group_attributes(&a0, a1, a2)?,
            k,
        )
    })],
    members: &[
        Member::Get("application", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::ServerDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::ServerDeploymentGroup as longshore::aws_codedeploy::IServerDeploymentGroup>::application(&this), k)
        }),
        Member::Get("applicationName", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::ServerDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::ServerDeploymentGroup>::application_name(&this), k)
        }),
        Member::Get("deploymentConfig", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::ServerDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::ServerDeploymentGroup as longshore::aws_codedeploy::IServerDeploymentGroup>::deployment_config(&this), k)
        }),
        Member::Get("deploymentGroupArn", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::ServerDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::ServerDeploymentGroup as longshore::aws_codedeploy::IServerDeploymentGroup>::deployment_group_arn(&this), k)
        }),
        Member::Get("deploymentGroupName", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::ServerDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::ServerDeploymentGroup as longshore::aws_codedeploy::IServerDeploymentGroup>::deployment_group_name(&this), k)
        }),
        Member::Get("autoScalingGroups", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::ServerDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::ServerDeploymentGroup as longshore::aws_codedeploy::IServerDeploymentGroup>::auto_scaling_groups(&this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::ServerDeploymentGroup>()?;
            ToWire::wire(<longshore::aws_codedeploy::ServerDeploymentGroup as longshore::aws_codedeploy::IServerDeploymentGroup>::role(&this), k)
        }),
        Member::Call("addAlarm", |k, o, a| {
            let this = o.this::<longshore::aws_codedeploy::ServerDeploymentGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>(k, 0)?;
            {
                <longshore::aws_codedeploy::ServerDeploymentGroup>::add_alarm(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addAutoScalingGroup", |k, o, a| {
            let this = o.this::<longshore::aws_codedeploy::ServerDeploymentGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>>(k, 0)?;
            {
                <longshore::aws_codedeploy::ServerDeploymentGroup>::add_auto_scaling_group(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codedeploy::ServerDeploymentGroup => std::rc::Rc<dyn longshore::aws_codedeploy::IServerDeploymentGroup>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codedeploy::ServerDeploymentGroup, AWS_CODEDEPLOY_SERVERDEPLOYMENTGROUP, construct);
bound_struct!(longshore::aws_codedeploy::ServerDeploymentGroupAttributes, AWS_CODEDEPLOY_SERVERDEPLOYMENTGROUPATTRIBUTES, "aws-cdk-lib.aws_codedeploy.ServerDeploymentGroupAttributes", {
"application" => application,
"deploymentGroupName" => deployment_group_name,
"deploymentConfig" => deployment_config,
});
bound_struct!(longshore::aws_codedeploy::ServerDeploymentGroupProps, AWS_CODEDEPLOY_SERVERDEPLOYMENTGROUPPROPS, "aws-cdk-lib.aws_codedeploy.ServerDeploymentGroupProps", {
"application" => application,
"role" => role,
"deploymentGroupName" => deployment_group_name,
"deploymentConfig" => deployment_config,
"autoScalingGroups" => auto_scaling_groups,
"installAgent" => install_agent,
"loadBalancer" => load_balancer,
"loadBalancers" => load_balancers,
"ec2InstanceTags" => ec2_instance_tags,
"onPremiseInstanceTags" => on_premise_instance_tags,
"alarms" => alarms,
"ignorePollAlarmsFailure" => ignore_poll_alarms_failure,
"autoRollback" => auto_rollback,
"ignoreAlarmConfiguration" => ignore_alarm_configuration,
"terminationHook" => termination_hook,
});
pub(crate) static AWS_CODEDEPLOY_TIMEBASEDCANARYTRAFFICROUTING: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.TimeBasedCanaryTrafficRouting",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codedeploy::TimeBasedCanaryTrafficRoutingProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codedeploy::TimeBasedCanaryTrafficRouting>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("interval", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::TimeBasedCanaryTrafficRouting>()?;
            ToWire::wire(<longshore::aws_codedeploy::TimeBasedCanaryTrafficRouting>::interval(&this), k)
        }),
        Member::Get("percentage", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::TimeBasedCanaryTrafficRouting>()?;
            ToWire::wire(<longshore::aws_codedeploy::TimeBasedCanaryTrafficRouting>::percentage(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codedeploy::TimeBasedCanaryTrafficRouting>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore::aws_codedeploy::TimeBasedCanaryTrafficRouting as longshore::aws_codedeploy::ITrafficRouting>::bind(&this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codedeploy::TimeBasedCanaryTrafficRouting => longshore::aws_codedeploy::TrafficRouting, |t| <longshore::aws_codedeploy::TrafficRouting>::from(t)),
    ],
};
bound!(longshore::aws_codedeploy::TimeBasedCanaryTrafficRouting, AWS_CODEDEPLOY_TIMEBASEDCANARYTRAFFICROUTING);
bound_struct!(longshore::aws_codedeploy::TimeBasedCanaryTrafficRoutingProps, AWS_CODEDEPLOY_TIMEBASEDCANARYTRAFFICROUTINGPROPS, "aws-cdk-lib.aws_codedeploy.TimeBasedCanaryTrafficRoutingProps", {
"interval" => interval,
"percentage" => percentage,
});
pub(crate) static AWS_CODEDEPLOY_TIMEBASEDLINEARTRAFFICROUTING: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.TimeBasedLinearTrafficRouting",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codedeploy::TimeBasedLinearTrafficRoutingProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codedeploy::TimeBasedLinearTrafficRouting>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("interval", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::TimeBasedLinearTrafficRouting>()?;
            ToWire::wire(<longshore::aws_codedeploy::TimeBasedLinearTrafficRouting>::interval(&this), k)
        }),
        Member::Get("percentage", |k, o| {
            let this = o.this::<longshore::aws_codedeploy::TimeBasedLinearTrafficRouting>()?;
            ToWire::wire(<longshore::aws_codedeploy::TimeBasedLinearTrafficRouting>::percentage(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codedeploy::TimeBasedLinearTrafficRouting>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore::aws_codedeploy::TimeBasedLinearTrafficRouting as longshore::aws_codedeploy::ITrafficRouting>::bind(&this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codedeploy::TimeBasedLinearTrafficRouting => longshore::aws_codedeploy::TrafficRouting, |t| <longshore::aws_codedeploy::TrafficRouting>::from(t)),
    ],
};
bound!(longshore::aws_codedeploy::TimeBasedLinearTrafficRouting, AWS_CODEDEPLOY_TIMEBASEDLINEARTRAFFICROUTING);
bound_struct!(longshore::aws_codedeploy::TimeBasedLinearTrafficRoutingProps, AWS_CODEDEPLOY_TIMEBASEDLINEARTRAFFICROUTINGPROPS, "aws-cdk-lib.aws_codedeploy.TimeBasedLinearTrafficRoutingProps", {
"interval" => interval,
"percentage" => percentage,
});
pub(crate) static AWS_CODEDEPLOY_TRAFFICROUTING: Class = Class {
    fqn: "aws-cdk-lib.aws_codedeploy.TrafficRouting",
    interface: false,
    create: None,
    statics: &[
        ("allAtOnce", |k, a| ToWire::wire(<longshore::aws_codedeploy::TrafficRouting>::all_at_once(), k)),
        ("timeBasedCanary", |k, a| {
            let a0 = a.get::<longshore::aws_codedeploy::TimeBasedCanaryTrafficRoutingProps>(k, 0)?;
            ToWire::wire(<longshore::aws_codedeploy::TrafficRouting>::time_based_canary(a0), k)
        }),
        ("timeBasedLinear", |k, a| {
            let a0 = a.get::<longshore::aws_codedeploy::TimeBasedLinearTrafficRoutingProps>(k, 0)?;
            ToWire::wire(<longshore::aws_codedeploy::TrafficRouting>::time_based_linear(a0), k)
        }),
    ],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_codedeploy::TrafficRouting>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(<longshore::aws_codedeploy::TrafficRouting>::bind(&this, &a0)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codedeploy::TrafficRouting, AWS_CODEDEPLOY_TRAFFICROUTING);
bound_struct!(longshore::aws_codedeploy::TrafficRoutingConfig, AWS_CODEDEPLOY_TRAFFICROUTINGCONFIG, "aws-cdk-lib.aws_codedeploy.TrafficRoutingConfig", {
"type" => r#type,
"timeBasedCanary" => time_based_canary,
"timeBasedLinear" => time_based_linear,
});
bound_struct!(longshore::aws_codedeploy::ZonalConfig, AWS_CODEDEPLOY_ZONALCONFIG, "aws-cdk-lib.aws_codedeploy.ZonalConfig", {
"monitorDuration" => monitor_duration,
"firstZoneMonitorDuration" => first_zone_monitor_duration,
"minimumHealthyHostsPerZone" => minimum_healthy_hosts_per_zone,
});
