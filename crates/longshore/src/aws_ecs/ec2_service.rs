//! Services on instances of EC2.

use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::token::Lazy;
use longshore_core::value::Value;

use super::imported_service::{self, NamePart};
use super::service_class::service_class;
use super::{
    AvailabilityZoneRebalancing, BaseService, BaseServiceRef, BuiltInAttributes, Ec2ServiceAttributes,
    ITaskDefinition as _, LaunchType, NetworkMode, PlacementConstraint, PlacementStrategy, ServiceRef,
};
use crate::aws_ec2::{SecurityGroup, SecurityGroupImportOptions, SecurityGroupRef, SubnetSelection};

service_class! {
    /// Properties of an [`Ec2Service`].
    pub struct Ec2ServiceProps => Ec2Service {
        /// How many tasks may run during a deployment, in percent of the desired count. Default: 200, 100 as a daemon.
        max_healthy_percent: Option<f64>,
        /// How many tasks must run during a deployment, in percent of the desired count. Default: 50, 0 as a daemon.
        min_healthy_percent: Option<f64>,
        /// Whether tasks have public addresses; with `awsvpc` networks only. Default false.
        assign_public_ip: Option<bool>,
        /// The subnets of tasks; with `awsvpc` networks only. Default: public with public addresses, else private.
        vpc_subnets: Option<SubnetSelection>,
        /// The security groups of tasks; with `awsvpc` networks only. Default: a new one.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// Which instances tasks may be placed on.
        placement_constraints: Option<Vec<PlacementConstraint>>,
        /// How instances are chosen for tasks.
        placement_strategies: Option<Vec<PlacementStrategy>>,
        /// Whether one task runs on each instance. Default false.
        daemon: Option<bool>,
        /// Whether ECS keeps tasks spread over availability zones. Default: as ECS has it.
        availability_zone_rebalancing: Option<AvailabilityZoneRebalancing>,
    }
}

/// A service on instances of EC2; derefs to [`BaseService`].
#[derive(Clone)]
pub struct Ec2Service {
    service: BaseService,
    placement: Rc<Placement>,
    daemon: bool,
    rebalanced: bool,
}

/// Where tasks are placed; none where nothing was said of it.
#[derive(Default)]
struct Placement {
    constraints: RefCell<Option<Vec<Value>>>,
    strategies: RefCell<Option<Vec<Value>>>,
}

impl Ec2ServiceProps {
    fn check(&self, at: &dyn Construct) -> Result<()> {
        let daemon = self.daemon == Some(true);
        if daemon && self.desired_count.is_some() {
            bail!(
                at,
                "DaemonModeLaunchesTask",
                "Daemon mode launches one task on every instance. Don't supply desiredCount."
            );
        }
        if daemon && self.max_healthy_percent.is_some_and(|p| p != 100.0) {
            bail!(at, "MustBeMaximumPercentDaemon", "Maximum percent must be 100 for daemon mode.");
        }
        if self.min_healthy_percent.zip(self.max_healthy_percent).is_some_and(|(min, max)| min >= max) {
            bail!(
                at,
                "MustBeMinimumHealthyPercent",
                "Minimum healthy percent must be less than maximum healthy percent."
            );
        }
        if !self.task_definition.is_ec2_compatible() {
            bail!(
                at,
                "SuppliedTaskDefinitionConfiguredCompatibility",
                "Supplied TaskDefinition is not configured for compatibility with EC2"
            );
        }
        if self.availability_zone_rebalancing == Some(AvailabilityZoneRebalancing::Enabled) {
            if daemon {
                bail!(
                    at,
                    "AvailabilityZoneRebalancing",
                    "AvailabilityZoneRebalancing.ENABLED cannot be used with daemon mode"
                );
            }
            if self.max_healthy_percent == Some(100.0) {
                bail!(
                    at,
                    "AvailabilityZoneRebalancing",
                    "AvailabilityZoneRebalancing.ENABLED requires maxHealthyPercent > 100"
                );
            }
        }
        Ok(())
    }
}

impl Ec2Service {
    /// Adds a service to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: Ec2ServiceProps) -> Result<Self> {
        props.check(scope)?;
        let daemon = props.daemon == Some(true);
        let mut options = props.options();
        if daemon {
            options.max_healthy_percent.get_or_insert(100.0);
            options.min_healthy_percent.get_or_insert(0.0);
        }
        let placement = Rc::new(Placement::default());
        let lazy = |get: fn(&Placement) -> Option<Vec<Value>>| {
            let placement = Rc::clone(&placement);
            Lazy::uncached(move |_| Ok(get(&placement).into()))
        };
        let service =
            BaseService::make(scope, id, "aws-cdk-lib.aws_ecs.Ec2Service", LaunchType::Ec2, &options, |_| {
                object! {
                    "Cluster" => props.cluster.cluster_name(),
                    "TaskDefinition" => options.task_definition_arn(),
                    "PlacementConstraints" => lazy(|p| p.constraints.borrow().clone()),
                    "PlacementStrategies" => lazy(|p| p.strategies.borrow().clone()),
                    "SchedulingStrategy" => if daemon { "DAEMON" } else { "REPLICA" },
                    "AvailabilityZoneRebalancing" => props.availability_zone_rebalancing,
                }
            })?;
        let rebalanced = props.availability_zone_rebalancing == Some(AvailabilityZoneRebalancing::Enabled);
        let me = Self { service, placement, daemon, rebalanced };
        me.connect(scope, &props)?;
        if let Some(constraints) = &props.placement_constraints {
            me.add_placement_constraints(constraints)?;
        }
        if let Some(strategies) = &props.placement_strategies {
            me.add_placement_strategies(strategies)?;
        }
        me.validate_default_container();
        let cluster = props.cluster.clone();
        me.node().add_fallible_validation(move || {
            let missing = !daemon && !cluster.has_ec2_capacity()?;
            let message = "Cluster for this service needs Ec2 capacity. Call addXxxCapacity() on the cluster.";
            Ok(if missing { vec![message.to_owned()] } else { Vec::new() })
        });
        if props.min_healthy_percent.is_none() && daemon {
            Annotations::of(&me).add_warning_v2(
                "@aws-cdk/aws-ecs:minHealthyPercentDaemon",
                "minHealthyPercent has not been configured so the default value of 0% for a daemon service is used. See https://github.com/aws/aws-cdk/issues/31705",
            );
        }
        Ok(me)
    }

    /// Gives the tasks networks of their own, or the connections of the instances.
    fn connect(&self, scope: &dyn Construct, props: &Ec2ServiceProps) -> Result<()> {
        let public = props.assign_public_ip == Some(true);
        if props.task_definition.network_mode() == NetworkMode::AwsVpc {
            let (subnets, groups) = (props.vpc_subnets.clone(), props.security_groups.clone());
            return self.service.configure_aws_vpc_networking(&props.cluster.vpc()?, public, subnets, groups);
        }
        if props.vpc_subnets.is_some() || props.security_groups.is_some() || public {
            bail!(
                scope,
                "VpcSubnets",
                "vpcSubnets, securityGroup(s) and assignPublicIp can only be used in AwsVpc networking mode"
            );
        }
        let own = Stack::of(self)?;
        let mut groups = Vec::new();
        let mut imported = 0;
        for group in props.cluster.cluster_connections()?.security_groups() {
            if Stack::of(&group)?.is_same(&own) {
                groups.push(group);
                continue;
            }
            imported += 1;
            let options = SecurityGroupImportOptions {
                allow_all_outbound: Some(group.allow_all_outbound()),
                mutable: Some(true),
                ..Default::default()
            };
            let id = format!("SecurityGroup{imported}");
            groups.push(SecurityGroup::from_security_group_id_with(self, id, group.security_group_id(), options)?);
        }
        self.service.connections().add_security_group(&groups)
    }

    /// Says how instances are chosen for tasks.
    ///
    /// # Errors
    /// When one task runs on each instance, or zones are balanced and tasks are not spread over them first.
    pub fn add_placement_strategies(&self, strategies: &[PlacementStrategy]) -> Result<()> {
        if !strategies.is_empty() && self.daemon {
            bail!(self, "CantConfigurePlacementStrategies", "Can't configure placement strategies when daemon=true");
        }
        let mut all = self.placement.strategies.borrow_mut();
        let first = all.as_ref().is_none_or(Vec::is_empty);
        if let Some(strategy) = strategies.first().filter(|_| first && self.rebalanced) {
            let zone = PlacementStrategy::spread_across([BuiltInAttributes::AVAILABILITY_ZONE])?;
            if strategy.to_json().first() != zone.to_json().first() {
                bail!(
                    self,
                    "AvailabilityZoneBalancing",
                    "AvailabilityZoneBalancing.ENABLED requires that the first placement strategy, if any, be 'spread across \"{}\"'",
                    BuiltInAttributes::AVAILABILITY_ZONE
                );
            }
        }
        all.get_or_insert_default().extend(strategies.iter().flat_map(PlacementStrategy::to_json));
        Ok(())
    }

    /// Says which instances tasks may be placed on; what was said before no longer holds.
    ///
    /// # Errors
    /// When zones are balanced and a constraint names them.
    // Quirk(cdk): placement-constraints-replaced. Although the name says that they are added.
    pub fn add_placement_constraints(&self, constraints: &[PlacementConstraint]) -> Result<()> {
        let all: Vec<Value> = constraints.iter().flat_map(PlacementConstraint::to_json).collect();
        let zone = BuiltInAttributes::AVAILABILITY_ZONE;
        let of_zone = |c: &Value| {
            let expression = c.get("Expression").and_then(Value::as_str);
            expression.is_some_and(|e| e.contains(zone))
        };
        if self.rebalanced && all.iter().any(of_zone) {
            bail!(self, "AvailabilityZoneBalancing", "AvailabilityZoneBalancing.ENABLED disallows usage of \"{zone}\"");
        }
        *self.placement.constraints.borrow_mut() = Some(all);
        Ok(())
    }

    /// An existing service by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_ec2_service_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        ec2_service_arn: impl Into<String>,
    ) -> Result<ServiceRef> {
        imported_service::from_arn(scope, id.as_ref(), ec2_service_arn.into(), NamePart::Last)
    }

    /// An existing service of which the cluster is known too.
    ///
    /// # Errors
    /// When there is not one of ARN and name, or the id is empty or taken.
    pub fn from_ec2_service_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: Ec2ServiceAttributes,
    ) -> Result<BaseServiceRef> {
        imported_service::from_attributes(scope, id.as_ref(), attributes)
    }
}

impl Deref for Ec2Service {
    type Target = BaseService;

    fn deref(&self) -> &BaseService {
        &self.service
    }
}
