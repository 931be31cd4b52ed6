//! Hooks of templates.

use longshore::core::blue_green::{
    CfnCodeDeployBlueGreenAdditionalOptions as AdditionalOptions, CfnCodeDeployBlueGreenApplication as Application,
    CfnCodeDeployBlueGreenApplicationTarget as Target, CfnCodeDeployBlueGreenEcsAttributes as EcsAttributes,
    CfnCodeDeployBlueGreenHook as Hook, CfnCodeDeployBlueGreenHookProps as HookProps,
    CfnCodeDeployBlueGreenLifecycleEventHooks as LifecycleEventHooks, CfnTrafficRoute, CfnTrafficRouting,
    CfnTrafficRoutingConfig, CfnTrafficRoutingTimeBasedCanary, CfnTrafficRoutingTimeBasedLinear, CfnTrafficRoutingType,
};
use longshore::prelude::*;

use crate::harness::check;

#[test]
fn blue_green() {
    check("2300-core-blue-green-hook", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        let service = CfnResource::new(&stack, "Service", "AWS::ECS::Service", Default::default())?;
        let props = CfnParameterProps::builder().parameter_type("Number").default(3).build();
        let minutes = CfnParameter::new(&stack, "Minutes", props)?;
        let listener = |id: &str| {
            CfnTrafficRoute::builder().r#type("AWS::ElasticLoadBalancingV2::Listener").logical_id(id).build()
        };
        let names = |all: [&str; 2]| all.map(str::to_owned).to_vec();
        let application = |n: u8| Application {
            target: Target::builder().r#type("AWS::ECS::Service").logical_id(service.logical_id()).build(),
            ecs_attributes: EcsAttributes {
                task_definitions: vec![format!("Blue{n}"), format!("Green{n}")],
                task_sets: names(["BlueSet", "GreenSet"]),
                traffic_routing: CfnTrafficRouting {
                    prod_traffic_route: listener("Prod"),
                    test_traffic_route: listener("Test"),
                    target_groups: names(["BlueGroup", "GreenGroup"]),
                },
            },
        };
        let hook = |applications: Vec<Application>| HookProps {
            service_role: "Role".into(),
            applications,
            ..Default::default()
        };
        let canary = CfnTrafficRoutingTimeBasedCanary {
            step_percentage: Some(20.0),
            bake_time_mins: Some(minutes.value_as_number()?),
        };
        let all = Hook::new(
            &stack,
            "All",
            HookProps {
                traffic_routing_config: Some(
                    CfnTrafficRoutingConfig::builder()
                        .r#type(CfnTrafficRoutingType::TimeBasedCanary)
                        .time_based_canary(canary)
                        .build(),
                ),
                additional_options: Some(AdditionalOptions { termination_wait_time_in_minutes: Some(30.0) }),
                lifecycle_event_hooks: Some(
                    LifecycleEventHooks::builder()
                        .before_install("f1")
                        .after_install("f2")
                        .after_allow_test_traffic("f3")
                        .before_allow_traffic("f4")
                        .after_allow_traffic("f5")
                        .build(),
                ),
                ..hook(vec![application(1), application(2)])
            },
        )?;
        Hook::new(&stack, "Least", hook(vec![]))?;
        Hook::new(
            &stack,
            "Empty",
            HookProps {
                traffic_routing_config: Some(CfnTrafficRoutingConfig {
                    r#type: CfnTrafficRoutingType::AllAtOnce,
                    time_based_canary: Some(CfnTrafficRoutingTimeBasedCanary::default()),
                    time_based_linear: Some(CfnTrafficRoutingTimeBasedLinear::default()),
                }),
                additional_options: Some(AdditionalOptions::default()),
                lifecycle_event_hooks: Some(LifecycleEventHooks::default()),
                ..hook(vec![application(3)])
            },
        )?;
        let later = Hook::new(&stack, "Later", hook(vec![application(4)]))?;
        later.set_service_role("Other".into());
        later.set_applications(vec![application(5)]);
        later.set_traffic_routing_config(Some(CfnTrafficRoutingConfig {
            r#type: CfnTrafficRoutingType::TimeBasedLinear,
            time_based_canary: None,
            time_based_linear: Some(CfnTrafficRoutingTimeBasedLinear {
                step_percentage: Some(50.0),
                bake_time_mins: Some(1.0),
            }),
        }));
        later.set_additional_options(Some(AdditionalOptions { termination_wait_time_in_minutes: Some(1.0) }));
        later.set_lifecycle_event_hooks(Some(LifecycleEventHooks::builder().after_install("f").build()));
        later.override_logical_id("Renamed")?;
        c.record("type", all.r#type(), None);
        c.record("role", later.service_role(), None);
        c.record("applications", later.applications().len(), &stack);
        c.record("id", all.logical_id(), &stack);
        Ok(())
    });
}
