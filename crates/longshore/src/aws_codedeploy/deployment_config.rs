//! How deployments go: the ways that CodeDeploy knows by itself, and one's own.

use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::intrinsics::Aws;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase, ResourceEnvironment};
use longshore_core::stack::Stack;
use longshore_core::value::Object;

use super::{MinimumHealthyHosts, TrafficRouting, ZonalConfig, components, name_problems};
use crate::props::construct_props;

/// How deployments go.
pub trait IBaseDeploymentConfig {
    /// The name.
    fn deployment_config_name(&self) -> String;

    /// The ARN.
    fn deployment_config_arn(&self) -> String;

    /// The construct, unless CodeDeploy knows the way by itself.
    #[doc(hidden)]
    fn construct(&self) -> Option<&dyn Construct> {
        None
    }
}

/// A way that CodeDeploy knows by itself, for deployment groups of an environment.
struct Predefined {
    name: &'static str,
    arn: String,
}

impl Predefined {
    fn new(name: &'static str) -> Self {
        Self { name, arn: arn(name, &Aws::account_id(), &Aws::region()) }
    }

    fn in_environment(&self, env: &ResourceEnvironment) -> Self {
        Self { name: self.name, arn: arn(self.name, &env.account, &env.region) }
    }
}

fn arn(name: &str, account: &str, region: &str) -> String {
    format!("arn:{}:codedeploy:{region}:{account}:deploymentconfig:{name}", Aws::partition())
}

impl IBaseDeploymentConfig for Predefined {
    fn deployment_config_name(&self) -> String {
        self.name.to_owned()
    }

    fn deployment_config_arn(&self) -> String {
        self.arn.clone()
    }
}

/// What is known of a way that is a construct.
struct Config {
    base: ResourceBase,
    name: String,
    arn: String,
}

impl Config {
    fn make(
        scope: &dyn Construct,
        id: &str,
        class: &str,
        name: PhysicalName,
        own: impl FnOnce(&Node) -> Result<Object>,
    ) -> Result<Self> {
        let base = ResourceBase::new(scope, id, class, name)?;
        let mut properties = own(base.node())?;
        properties.insert("DeploymentConfigName".to_owned(), base.physical_name().into());
        let resource = CfnResource::l1(base.node(), "Resource", "AWS::CodeDeploy::DeploymentConfig", properties)?;
        let name = base.physical_name().to_owned();
        base.node().add_validation(move || name_problems("Deployment config", &name));
        let arn = arn(&resource.ref_(), &Aws::account_id(), &Aws::region());
        let arn = base.arn_attribute(arn, |name| components("deploymentconfig", name));
        Ok(Self { name: base.name_attribute(resource.ref_()), arn, base })
    }

    fn imported(scope: &dyn Construct, id: &str, name: &str) -> Result<Self> {
        let arn = Stack::of(scope)?.format_arn(components("deploymentconfig", name))?;
        let base = ResourceBase::imported_in(scope, &format!("{id}:Imported"), "aws-cdk-lib.Resource", None, None)?;
        Ok(Self { base, name: name.to_owned(), arn })
    }
}

macro_rules! deployment_config {
    (
        $what:literal, $Class:ident, $IClass:ident, $Ref:ident, $from_name:ident {
            $($(#[doc = $doc:literal])+ $predefined:ident = $name:literal,)*
        }
    ) => {
        #[doc = concat!("A way of deploying ", $what, ", whoever owns it.")]
        pub trait $IClass: IBaseDeploymentConfig {
            /// This way for deployment groups of an environment, where that makes a difference.
            #[doc(hidden)]
            fn bind_environment(&self, _: &ResourceBase) -> Option<$Ref> {
                None
            }
        }

        #[doc = concat!("A handle of any way of deploying ", $what, ".")]
        pub type $Ref = Rc<dyn $IClass>;

        #[doc = concat!("A way of deploying ", $what, "; clones are the same.")]
        #[derive(Clone)]
        pub struct $Class(Rc<Config>);

        impl $Class {
            $(
                $(#[doc = $doc])+
                pub fn $predefined() -> $Ref {
                    Rc::new(Predefined::new($name))
                }
            )*

            /// An existing way of the stack's account and region.
            ///
            /// # Errors
            /// When the id is empty or taken.
            pub fn $from_name(scope: &dyn Construct, id: impl AsRef<str>, name: &str) -> Result<$Ref> {
                Ok(Rc::new(Self(Rc::new(Config::imported(scope, id.as_ref(), name)?))))
            }
        }

        impl Construct for $Class {
            fn node(&self) -> &Node {
                self.0.base.node()
            }
        }

        impl IBaseDeploymentConfig for $Class {
            fn deployment_config_name(&self) -> String {
                self.0.name.clone()
            }

            fn deployment_config_arn(&self) -> String {
                self.0.arn.clone()
            }

            fn construct(&self) -> Option<&dyn Construct> {
                Some(self)
            }
        }

        impl $IClass for $Class {}

        impl $IClass for Predefined {
            fn bind_environment(&self, group: &ResourceBase) -> Option<$Ref> {
                Some(Rc::new(self.in_environment(group.env())))
            }
        }

        impl From<&$Class> for $Ref {
            fn from(config: &$Class) -> Self {
                Rc::new(config.clone())
            }
        }
    };
}

deployment_config!(
    "services of ECS", EcsDeploymentConfig, IEcsDeploymentConfig, EcsDeploymentConfigRef,
    from_ecs_deployment_config_name {
        /// All traffic moves at once.
        all_at_once = "CodeDeployDefault.ECSAllAtOnce",
        /// A tenth of the traffic moves each minute.
        linear_10percent_every_1minutes = "CodeDeployDefault.ECSLinear10PercentEvery1Minutes",
        /// A tenth of the traffic moves every 3 minutes.
        linear_10percent_every_3minutes = "CodeDeployDefault.ECSLinear10PercentEvery3Minutes",
        /// A tenth of the traffic moves first, the rest after 5 minutes.
        canary_10percent_5minutes = "CodeDeployDefault.ECSCanary10Percent5Minutes",
        /// A tenth of the traffic moves first, the rest after 15 minutes.
        canary_10percent_15minutes = "CodeDeployDefault.ECSCanary10Percent15Minutes",
    }
);
deployment_config!(
    "functions", LambdaDeploymentConfig, ILambdaDeploymentConfig, LambdaDeploymentConfigRef,
    from_lambda_deployment_config_name {
        /// All traffic moves at once.
        all_at_once = "CodeDeployDefault.LambdaAllAtOnce",
        /// A tenth of the traffic moves first, the rest after 30 minutes.
        canary_10percent_30minutes = "CodeDeployDefault.LambdaCanary10Percent30Minutes",
        /// A tenth of the traffic moves first, the rest after 5 minutes.
        canary_10percent_5minutes = "CodeDeployDefault.LambdaCanary10Percent5Minutes",
        /// A tenth of the traffic moves first, the rest after 10 minutes.
        canary_10percent_10minutes = "CodeDeployDefault.LambdaCanary10Percent10Minutes",
        /// A tenth of the traffic moves first, the rest after 15 minutes.
        canary_10percent_15minutes = "CodeDeployDefault.LambdaCanary10Percent15Minutes",
        /// A tenth of the traffic moves every 10 minutes.
        linear_10percent_every_10minutes = "CodeDeployDefault.LambdaLinear10PercentEvery10Minutes",
        /// A tenth of the traffic moves each minute.
        linear_10percent_every_1minute = "CodeDeployDefault.LambdaLinear10PercentEvery1Minute",
        /// A tenth of the traffic moves every 2 minutes.
        linear_10percent_every_2minutes = "CodeDeployDefault.LambdaLinear10PercentEvery2Minutes",
        /// A tenth of the traffic moves every 3 minutes.
        linear_10percent_every_3minutes = "CodeDeployDefault.LambdaLinear10PercentEvery3Minutes",
    }
);

/// Declares the properties of a way whose traffic moves, and what is made of them.
macro_rules! traffic_config {
    ($what:literal, $class:literal, $platform:literal, $Class:ident, $Props:ident) => {
        construct_props! {
            #[doc = concat!("Properties of a way of deploying ", $what, ".")]
            #[derive(Default)]
            pub struct $Props => $Class {
                /// The name, at most 100 characters. Default: made by CloudFormation.
                [into] deployment_config_name: Option<PhysicalName>,
                /// How traffic moves. Default: all at once.
                [into] traffic_routing: Option<TrafficRouting>,
            }
        }

        impl $Class {
            fn make(scope: &dyn Construct, id: &str, props: $Props) -> Result<Self> {
                let routing = props.traffic_routing.unwrap_or_else(TrafficRouting::all_at_once);
                let own = |node: &Node| {
                    let routing = routing.bind(node)?;
                    Ok(object! { "ComputePlatform" => $platform, "TrafficRoutingConfig" => routing.render() })
                };
                let name = props.deployment_config_name.unwrap_or_default();
                Ok(Self(Rc::new(Config::make(scope, id, $class, name, own)?)))
            }
        }
    };
}

traffic_config!(
    "services of ECS",
    "aws-cdk-lib.aws_codedeploy.EcsDeploymentConfig",
    "ECS",
    EcsDeploymentConfig,
    EcsDeploymentConfigProps
);
traffic_config!(
    "functions",
    "aws-cdk-lib.aws_codedeploy.LambdaDeploymentConfig",
    "Lambda",
    LambdaDeploymentConfig,
    LambdaDeploymentConfigProps
);

/// What is known of an existing way of deploying functions.
#[derive(Clone, Debug, Default)]
pub struct LambdaDeploymentConfigImportProps {
    /// The name.
    pub deployment_config_name: String,
}

impl LambdaDeploymentConfig {
    /// An existing way of the stack's account and region.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn import(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        props: LambdaDeploymentConfigImportProps,
    ) -> Result<LambdaDeploymentConfigRef> {
        Self::from_lambda_deployment_config_name(scope, id, &props.deployment_config_name)
    }
}

deployment_config!(
    "instances", ServerDeploymentConfig, IServerDeploymentConfig, ServerDeploymentConfigRef,
    from_server_deployment_config_name {
        /// One instance at a time.
        one_at_a_time = "CodeDeployDefault.OneAtATime",
        /// Half of the instances at a time.
        half_at_a_time = "CodeDeployDefault.HalfAtATime",
        /// As many instances at once as can be.
        all_at_once = "CodeDeployDefault.AllAtOnce",
    }
);

construct_props! {
    /// Properties of a way of deploying to instances.
    pub struct ServerDeploymentConfigProps => ServerDeploymentConfig {
        /// The name, at most 100 characters. Default: made by CloudFormation.
        [into] deployment_config_name: Option<PhysicalName>,
        /// How many instances have to stay healthy.
        minimum_healthy_hosts: MinimumHealthyHosts,
        /// How deployments go from zone to zone. Default: they heed no zones.
        zonal_config: Option<ZonalConfig>,
    }
}

impl ServerDeploymentConfig {
    fn make(scope: &dyn Construct, id: &str, props: ServerDeploymentConfigProps) -> Result<Self> {
        let own = |node: &Node| {
            Ok(object! {
                "MinimumHealthyHosts" => props.minimum_healthy_hosts.render(),
                "ZonalConfig" => props.zonal_config.as_ref().map(|zones| zones.render(node)).transpose()?,
            })
        };
        let name = props.deployment_config_name.unwrap_or_default();
        let class = "aws-cdk-lib.aws_codedeploy.ServerDeploymentConfig";
        Ok(Self(Rc::new(Config::make(scope, id, class, name, own)?)))
    }
}
