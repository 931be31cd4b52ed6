//! Classic load balancers.

use std::rc::Rc;

use longshore::array;
use longshore::aws_autoscaling::AutoScalingGroup;
use longshore::aws_ec2::{IConnectable, IVpc as _, Instance, InstanceType, MachineImage, Peer, SubnetSelection, Vpc};
use longshore::aws_ecs::{
    AsgCapacityProvider, AsgCapacityProviderProps, Cluster, ClusterProps, ContainerDefinitionOptions, Ec2Service,
    Ec2ServiceProps, Ec2TaskDefinition, Ec2TaskDefinitionProps, LoadBalancerTargetOptions, NetworkMode, PortMapping,
};
use longshore::aws_elasticloadbalancing::{
    HealthCheck, InstanceTarget, LoadBalancer, LoadBalancerListener, LoadBalancingProtocol,
};
use longshore::prelude::*;

use super::env;
use crate::ecs::limited;
use crate::harness::check;

fn group(s: &Stack, id: &str, vpc: &Vpc) -> Result<AutoScalingGroup> {
    AutoScalingGroup::builder(s, id)
        .vpc(vpc)
        .instance_type(InstanceType::new("t3.micro"))
        .machine_image(MachineImage::latest_amazon_linux2023(Default::default()))
        .build()
}

fn task(x: &Stack, id: &str, mode: Option<NetworkMode>, ports: &[f64]) -> Result<Ec2TaskDefinition> {
    let task = Ec2TaskDefinition::new(x, id, Ec2TaskDefinitionProps { network_mode: mode, ..Default::default() })?;
    let mappings = ports.iter().map(|p| PortMapping::new(*p)).collect();
    let web = ContainerDefinitionOptions { port_mappings: Some(mappings), ..limited(64.0) };
    task.add_container("web", web)?;
    Ok(task)
}

#[test]
fn classic_balancers() {
    check("1528-classic-balancers", |app, c| {
        let s = Stack::with_props(app, "Stack", env("us-east-1"))?;
        let vpc = Vpc::builder(&s, "Vpc").max_azs(2).nat_gateways(1).restrict_default_security_group(false).build()?;
        let instance = Instance::builder(&s, "Instance")
            .vpc(&vpc)
            .instance_type(InstanceType::new("t3.micro"))
            .machine_image(MachineImage::latest_amazon_linux2023(Default::default()))
            .build()?;
        let secure = LoadBalancerListener {
            internal_port: Some(8443.0),
            ssl_certificate_arn: Some("arn:aws:acm:us-east-1:123456789012:certificate/a".into()),
            policy_names: Some(vec!["p".into()]),
            ..LoadBalancerListener::new(443)
        };
        let lb = LoadBalancer::builder(&s, "Public")
            .vpc(&vpc)
            .internet_facing(true)
            .cross_zone(false)
            .health_check(HealthCheck::new(80))
            .listeners(vec![LoadBalancerListener::new(80), secure])
            .targets(vec![Rc::new(InstanceTarget::new(instance.clone()))])
            .build()?;
        let clients: Vec<Rc<dyn IConnectable>> = vec![Rc::new(Peer::ipv4("10.0.0.0/8")?), Rc::new(instance)];
        let port = lb.add_listener(LoadBalancerListener {
            external_protocol: Some(LoadBalancingProtocol::Ssl),
            internal_port: Some(9090.0),
            allow_connections_from: Some(clients),
            ..LoadBalancerListener::new(8080)
        })?;
        port.connections().allow_default_port_from_with(&Peer::ipv4("192.168.0.0/16")?, Some("more"))?;
        lb.add_listener(LoadBalancerListener {
            external_protocol: Some(LoadBalancingProtocol::Tcp),
            internal_port: Some(443.0),
            internal_protocol: Some(LoadBalancingProtocol::Https),
            allow_connections_from: Some(Vec::new()),
            ..LoadBalancerListener::new(25)
        })?;
        let of_public = array![
            lb.load_balancer_name(),
            lb.load_balancer_dns_name(),
            lb.load_balancer_canonical_hosted_zone_name(),
            lb.load_balancer_canonical_hosted_zone_name_id(),
            lb.load_balancer_source_security_group_group_name(),
            lb.load_balancer_source_security_group_owner_alias(),
            lb.listener_ports().len() as f64,
        ];
        c.record("public", of_public, &s);
        let check = HealthCheck {
            protocol: Some(LoadBalancingProtocol::Https),
            path: Some("/ping".into()),
            healthy_threshold: Some(3.0),
            unhealthy_threshold: Some(4.0),
            interval: Some(Duration::minutes(1)),
            timeout: Some(Duration::seconds(9)),
            ..HealthCheck::new(8080)
        };
        let inside = LoadBalancer::builder(&s, "Inside").vpc(&vpc).health_check(check).build()?;
        inside.add_target(Rc::new(group(&s, "Group", &vpc)?))?;
        inside.add_listener(LoadBalancerListener::new(80))?;
        let cluster = Cluster::new(&s, "Cluster", ClusterProps { vpc: Some((&vpc).into()), ..Default::default() })?;
        let capacity = group(&s, "Capacities", &vpc)?;
        let capacity = AsgCapacityProvider::new(&s, "Capacity", AsgCapacityProviderProps::new(&capacity))?;
        cluster.add_asg_capacity_provider(&capacity)?;
        let service =
            Ec2Service::new(&s, "Service", Ec2ServiceProps::new(&cluster, &task(&s, "Task", None, &[80.0, 81.0])?))?;
        inside.add_target(Rc::new(service.clone()))?;
        let target = LoadBalancerTargetOptions {
            container_name: "web".into(),
            container_port: Some(81.0),
            ..Default::default()
        };
        LoadBalancer::builder(&s, "Chosen")
            .vpc(&vpc)
            .subnet_selection(SubnetSelection {
                subnets: Some(vec![vpc.public_subnets()[1].clone()]),
                ..Default::default()
            })
            .listeners(vec![LoadBalancerListener::new(80)])
            .targets(vec![service.load_balancer_target(target)?])
            .health_check(HealthCheck::new(9))
            .build()?;
        c.attempt("no protocol", |x, _| {
            let vpc = Vpc::builder(x, "V").restrict_default_security_group(false).build()?;
            let listeners = vec![LoadBalancerListener::new(8080)];
            LoadBalancer::builder(x, "L").vpc(&vpc).listeners(listeners).build().map(drop)
        });
        for (mode, ports) in [(NetworkMode::AwsVpc, &[80.0][..]), (NetworkMode::None, &[])] {
            c.attempt(&format!("network {mode}"), |x, _| {
                let vpc = Vpc::builder(x, "V").restrict_default_security_group(false).build()?;
                let task = task(x, "T", Some(mode), ports)?;
                let cluster = Cluster::new(x, "C", ClusterProps { vpc: Some((&vpc).into()), ..Default::default() })?;
                let of = Ec2Service::new(x, "S", Ec2ServiceProps::new(&cluster, &task))?;
                LoadBalancer::builder(x, "L").vpc(&vpc).targets(vec![Rc::new(of)]).build().map(drop)
            });
        }
        Ok(())
    });
}
