//! Deployments with CodeDeploy: services of ECS and aliases of Lambda get their traffic bit by bit, instances their revisions.

mod application;
mod deployment_config;
mod deployment_group;
mod ecs_deployment_group;
mod host_health;
mod lambda_deployment_group;
mod load_balancer;
mod server_deployment_group;
mod traffic_routing;

pub use application::{
    EcsApplication, EcsApplicationProps, EcsApplicationRef, IEcsApplication, ILambdaApplication, IServerApplication,
    LambdaApplication, LambdaApplicationProps, LambdaApplicationRef, ServerApplication, ServerApplicationProps,
    ServerApplicationRef,
};
pub use deployment_config::{
    EcsDeploymentConfig, EcsDeploymentConfigProps, EcsDeploymentConfigRef, IBaseDeploymentConfig, IEcsDeploymentConfig,
    ILambdaDeploymentConfig, IServerDeploymentConfig, LambdaDeploymentConfig, LambdaDeploymentConfigImportProps,
    LambdaDeploymentConfigProps, LambdaDeploymentConfigRef, ServerDeploymentConfig, ServerDeploymentConfigProps,
    ServerDeploymentConfigRef,
};
pub use deployment_group::AutoRollbackConfig;
pub use ecs_deployment_group::{
    EcsBlueGreenDeploymentConfig, EcsDeploymentGroup, EcsDeploymentGroupAttributes, EcsDeploymentGroupProps,
    EcsDeploymentGroupRef, IEcsDeploymentGroup,
};
pub use host_health::{MinimumHealthyHosts, MinimumHealthyHostsPerZone, ZonalConfig};
pub use lambda_deployment_group::{
    ILambdaDeploymentGroup, LambdaDeploymentGroup, LambdaDeploymentGroupAttributes, LambdaDeploymentGroupProps,
    LambdaDeploymentGroupRef,
};
pub use load_balancer::{LoadBalancer, LoadBalancerGeneration};
pub use server_deployment_group::{
    IServerDeploymentGroup, InstanceTagSet, ServerDeploymentGroup, ServerDeploymentGroupAttributes,
    ServerDeploymentGroupProps, ServerDeploymentGroupRef,
};
pub use traffic_routing::{
    AllAtOnceTrafficRouting, CanaryTrafficRoutingConfig, ITrafficRouting, LinearTrafficRoutingConfig,
    TimeBasedCanaryTrafficRouting, TimeBasedCanaryTrafficRoutingProps, TimeBasedLinearTrafficRouting,
    TimeBasedLinearTrafficRoutingProps, TrafficRouting, TrafficRoutingConfig,
};

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::token::str_is_unresolved;

/// The ARN of something of CodeDeploy.
fn components(resource: &str, name: &str) -> ArnComponents {
    ArnComponents {
        service: "codedeploy".into(),
        resource: resource.into(),
        resource_name: Some(name.to_owned()),
        arn_format: ArnFormat::ColonResourceName,
        ..Default::default()
    }
}

/// What is wrong with the name of something of CodeDeploy.
fn name_problems(what: &str, name: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if name.is_empty() || str_is_unresolved(name) {
        return problems;
    }
    if name.encode_utf16().count() > 100 {
        problems.push(format!("{what} name: \"{name}\" can be a max of 100 characters."));
    }
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || "._+=,@-".contains(c)) {
        problems.push(format!(
            "{what} name: \"{name}\" can only contain letters (a-z, A-Z), numbers (0-9), periods (.), underscores (_), + (plus signs), = (equals signs), , (commas), @ (at signs), - (minus signs)."
        ));
    }
    problems
}
