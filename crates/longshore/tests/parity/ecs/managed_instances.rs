//! Capacity providers whose instances ECS starts, and small things about ports.

use longshore::aws_ec2::{
    AcceleratorManufacturer, AcceleratorName, AcceleratorType, BareMetal, BurstablePerformance, CpuManufacturer,
    IVpc as _, InstanceGeneration, InstanceRequirementsConfig, LocalStorage, LocalStorageType, Port, SecurityGroup,
    SubnetRef, Vpc,
};
use longshore::aws_ecs::{
    AppProtocol, CapacityOptionType, CapacityProviderStrategy, Cluster, ClusterProps, InstanceMonitoring,
    ManagedInstancesCapacityProvider, ManagedInstancesCapacityProviderProps, NetworkMode, PortMap, PortMapping,
    PropagateManagedInstancesTags, ServiceConnect,
};
use longshore::aws_iam::{InstanceProfile, InstanceProfileProps, Role, ServicePrincipal};
use longshore::prelude::*;

use crate::harness::check;

fn props(subnets: Vec<SubnetRef>, group: &SecurityGroup) -> ManagedInstancesCapacityProviderProps {
    ManagedInstancesCapacityProviderProps {
        capacity_provider_name: None,
        infrastructure_role: None,
        ec2_instance_profile: None,
        subnets,
        security_groups: vec![group.into()],
        task_volume_storage: None,
        monitoring: None,
        instance_requirements: None,
        propagate_tags: None,
        capacity_option_type: None,
    }
}

fn everything() -> InstanceRequirementsConfig {
    InstanceRequirementsConfig {
        v_cpu_count_max: Some(8.0),
        memory_max: Some(Size::gibibytes(32)),
        accelerator_count_min: Some(1.0),
        accelerator_count_max: Some(2.0),
        accelerator_manufacturers: Some(vec![AcceleratorManufacturer::Nvidia, AcceleratorManufacturer::Aws]),
        accelerator_names: Some(vec![AcceleratorName::T4, AcceleratorName::GaudiHl205]),
        accelerator_total_memory_min: Some(Size::gibibytes(1)),
        accelerator_types: Some(vec![AcceleratorType::Gpu]),
        allowed_instance_types: Some(vec!["m5.*".into()]),
        bare_metal: Some(BareMetal::Excluded),
        baseline_ebs_bandwidth_mbps_min: Some(100.0),
        burstable_performance: Some(BurstablePerformance::Required),
        cpu_manufacturers: Some(vec![CpuManufacturer::Intel, CpuManufacturer::Aws]),
        instance_generations: Some(vec![InstanceGeneration::Current]),
        local_storage: Some(LocalStorage::Included),
        local_storage_types: Some(vec![LocalStorageType::Ssd]),
        max_spot_price_as_percentage_of_optimal_on_demand_price: Some(50.0),
        memory_per_v_cpu_min: Some(Size::gibibytes(1)),
        memory_per_v_cpu_max: Some(Size::gibibytes(8)),
        network_bandwidth_gbps_max: Some(10.0),
        network_interface_count_min: Some(2.0),
        on_demand_max_price_percentage_over_lowest_price: Some(10.0),
        require_hibernate_support: Some(true),
        total_local_storage_gb_min: Some(100.0),
        ..InstanceRequirementsConfig::new(2, Size::gibibytes(4))
    }
}

#[test]
fn managed_instances() {
    type Props = ManagedInstancesCapacityProviderProps;
    check("1249-ecs-managed-instances", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let vpc = Vpc::builder(&s, "Vpc").max_azs(2).nat_gateways(0).restrict_default_security_group(false).build()?;
        let group = SecurityGroup::builder(&s, "Group").vpc(&vpc).build()?;
        let cluster = Cluster::new(&s, "Cluster", ClusterProps { vpc: Some((&vpc).into()), ..Default::default() })?;
        let plain = ManagedInstancesCapacityProvider::new(&s, "Plain", props(vpc.public_subnets(), &group))?;
        cluster.add_managed_instances_capacity_provider(&plain);
        cluster.add_managed_instances_capacity_provider(&plain);
        plain.connections().allow_from_any_ipv4(Port::tcp(80))?;
        let names = vec![
            plain.capacity_provider_name(),
            plain.infrastructure_role().role_arn(),
            plain.ec2_instance_profile().instance_profile_arn(),
        ];
        c.record("plain", names, &s);
        let role =
            Role::builder(&s, "Infrastructure").assumed_by(ServicePrincipal::new("ecs.amazonaws.com")).build()?;
        let profile = InstanceProfile::new(&s, "Profile", InstanceProfileProps::default())?;
        let all = ManagedInstancesCapacityProvider::new(
            &s,
            "All",
            Props {
                capacity_provider_name: Some("all".into()),
                infrastructure_role: Some((&role).into()),
                ec2_instance_profile: Some(std::rc::Rc::new(profile)),
                task_volume_storage: Some(Size::gibibytes(100)),
                monitoring: Some(InstanceMonitoring::Detailed),
                propagate_tags: Some(PropagateManagedInstancesTags::CapacityProvider),
                capacity_option_type: Some(CapacityOptionType::Spot),
                instance_requirements: Some(everything()),
                ..props(vpc.public_subnets()[..1].to_vec(), &group)
            },
        )?;
        cluster.add_managed_instances_capacity_provider(&all);
        cluster.add_default_capacity_provider_strategy(vec![CapacityProviderStrategy {
            capacity_provider: all.capacity_provider_name(),
            weight: Some(1.0),
            base: None,
        }])?;
        c.record("names", cluster.cluster_scoped_capacity_provider_names(), &s);
        let bare = ManagedInstancesCapacityProvider::new(
            &s,
            "Bare",
            Props {
                infrastructure_role: Some((&role).into()),
                ec2_instance_profile: Some(all.ec2_instance_profile()),
                instance_requirements: Some(InstanceRequirementsConfig {
                    excluded_instance_types: Some(vec!["t2.*".into()]),
                    spot_max_price_percentage_over_lowest_price: Some(5.0),
                    ..InstanceRequirementsConfig::new(1, Size::mebibytes(512))
                }),
                ..props(vpc.public_subnets(), &group)
            },
        )?;
        c.record("cluster of the bare one", bare.cluster().is_none(), &s);

        let build = |x: &Stack, change: &dyn Fn(&mut Props)| {
            let vpc = Vpc::builder(x, "V").max_azs(1).restrict_default_security_group(false).build()?;
            let mut given = props(vpc.public_subnets(), &SecurityGroup::builder(x, "G").vpc(&vpc).build()?);
            change(&mut given);
            ManagedInstancesCapacityProvider::new(x, "P", given).map(drop)
        };
        let refused = |label: &str, change: &dyn Fn(&mut Props)| c.attempt(label, |x, _| build(x, change));
        let needs = || InstanceRequirementsConfig::new(1, Size::gibibytes(1));
        refused("no subnets", &|p| p.subnets.clear());
        refused("no groups", &|p| p.security_groups.clear());
        refused("name", &|p| p.capacity_provider_name = Some("aws-x".into()));
        refused("both kinds of types", &|p| {
            p.instance_requirements = Some(InstanceRequirementsConfig {
                allowed_instance_types: Some(vec!["a".into()]),
                excluded_instance_types: Some(vec!["b".into()]),
                ..needs()
            });
        });
        refused("both prices", &|p| {
            p.instance_requirements = Some(InstanceRequirementsConfig {
                spot_max_price_percentage_over_lowest_price: Some(0.0),
                on_demand_max_price_percentage_over_lowest_price: Some(0.0),
                ..needs()
            });
        });
        refused("broken sizes", &|p| {
            p.instance_requirements =
                Some(InstanceRequirementsConfig { memory_per_v_cpu_min: Some(Size::mebibytes(512)), ..needs() });
        });
        c.attempt_synth("no cluster", |x, _| build(x, &|_| ()));

        let named = |name: &str| PortMapping { name: Some(name.into()), ..PortMapping::new(80) };
        let connect = ServiceConnect::new;
        let plain = connect(NetworkMode::AwsVpc, PortMapping::new(80));
        c.record(
            "is service connect",
            vec![plain.is_service_connect(), connect(NetworkMode::None, named("n")).is_service_connect()],
            &s,
        );
        let whole = PortMapping { app_protocol: Some(AppProtocol::Http), ..named("n") };
        c.attempt("valid service connect", |_, _| connect(NetworkMode::Bridge, whole.clone()).validate());
        c.attempt("service connect in a host", |_, _| connect(NetworkMode::Host, named("n")).validate());
        c.attempt("service connect without a name", |_, _| plain.validate());
        let host = PortMapping { host_port: Some(81.0), ..PortMapping::new(80) };
        c.attempt("port map of a host", |_, _| PortMap::new(NetworkMode::Host, host.clone()).validate());
        Ok(())
    });
}
