//! Builds in VPCs.

use longshore::aws_cloudwatch::{Alarm, Metric, MetricOptions, Stats};
use longshore::aws_codebuild::{
    BuildEnvironment, BuildSpec, EfsFileSystemLocationProps, EnvironmentType, FileSystemLocation, Fleet,
    FleetComputeType, FleetProps, IProject as _, LinuxBuildImage, PipelineProject, Project, ProjectProps,
};
use longshore::aws_ec2::{IVpc as _, Port, SecurityGroup, SubnetSelection, SubnetType, Vpc, VpcRef};
use longshore::aws_iam::{FromRoleArnOptions, Role, ServicePrincipal};
use longshore::core::array;
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

fn spec() -> BuildSpec {
    BuildSpec::from_object(object! {"version" => "0.2"})
}

fn of_type(subnet_type: SubnetType) -> Option<SubnetSelection> {
    Some(SubnetSelection { subnet_type: Some(subnet_type), ..Default::default() })
}

fn fleet_props(environment_type: EnvironmentType) -> FleetProps {
    FleetProps {
        fleet_name: None,
        base_capacity: 1,
        compute_type: FleetComputeType::Small,
        environment_type,
        compute_configuration: None,
        overflow_behavior: None,
        role: None,
        vpc: None,
        subnet_selection: None,
        security_groups: None,
    }
}

fn build(app: &App, t: &Context) -> Result<()> {
    let s = Stack::new(app, "Stack")?;
    let vpc = Vpc::builder(&s, "Vpc").max_azs(2).nat_gateways(1).build()?;
    let inside = || ProjectProps { build_spec: Some(spec()), vpc: Some((&vpc).into()), ..Default::default() };
    let plain = Project::new(&s, "Plain", inside())?;
    let subnet_selection = of_type(SubnetType::Public);
    Project::new(&s, "Quiet", ProjectProps { allow_all_outbound: Some(false), subnet_selection, ..inside() })?;
    let group = SecurityGroup::builder(&s, "Group").vpc(&vpc).allow_all_outbound(false).build()?;
    let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("codebuild.amazonaws.com")).build()?;
    let security_groups = Some(vec![(&group).into()]);
    let grouped =
        Project::new(&s, "Grouped", ProjectProps { security_groups, role: Some((&role).into()), ..inside() })?;
    let first = SubnetSelection { subnets: Some(vec![vpc.public_subnets()[0].clone()]), ..Default::default() };
    let pipeline = PipelineProject::builder(&s, "Pipeline")
        .vpc(&vpc)
        .role(&role)
        .security_groups(vec![])
        .subnet_selection(first)
        .environment(BuildEnvironment {
            build_image: Some(LinuxBuildImage::AMAZON_LINUX_2023_5.into()),
            privileged: Some(true),
            ..Default::default()
        })
        .build()?;
    let theirs = Role::from_role_arn(&s, "TheirRole", "arn:aws:iam::123456789012:role/theirs", Default::default())?;
    Project::new(&s, "Theirs", ProjectProps { role: Some(theirs), ..inside() })?;
    let fixed = FromRoleArnOptions { mutable: Some(false), ..Default::default() };
    let fixed = Role::from_role_arn(&s, "Fixed", "arn:aws:iam::123456789012:role/fixed", fixed)?;
    Project::new(&s, "Immutable", ProjectProps { role: Some(fixed), ..inside() })?;
    grouped.connections()?.allow_to_with(&plain, Port::tcp(5432), Some("builds"))?;
    plain.connections()?.allow_from_any_ipv4(Port::tcp(22))?;
    pipeline.connections()?.allow_internally(Port::all_traffic())?;
    let files = FileSystemLocation::efs(EfsFileSystemLocationProps {
        identifier: "fs".into(),
        location: "fs-1.efs.us-east-1.amazonaws.com:/x".into(),
        mount_point: "/mnt".into(),
        mount_options: Some("nfsvers=4.1".into()),
    });
    let environment = Some(BuildEnvironment { privileged: Some(true), ..Default::default() });
    Project::new(&s, "Files", ProjectProps { environment, file_system_locations: Some(vec![files]), ..inside() })?;
    let linux = fleet_props(EnvironmentType::LinuxContainer);
    let fleet = Fleet::new(&s, "Fleet", FleetProps { vpc: Some((&vpc).into()), ..linux })?;
    let second = Fleet::new(
        &s,
        "FleetGrouped",
        FleetProps {
            base_capacity: 2,
            compute_type: FleetComputeType::Medium,
            vpc: Some((&vpc).into()),
            security_groups: Some(vec![(&group).into()]),
            subnet_selection: of_type(SubnetType::Public),
            role: Some((&role).into()),
            ..fleet_props(EnvironmentType::ArmContainer)
        },
    )?;
    fleet.connections()?.allow_to(&second.connections()?, Port::tcp(1))?;
    let environment = Some(BuildEnvironment { fleet: Some((&fleet).into()), ..Default::default() });
    Project::new(&s, "OnFleet", ProjectProps { environment, ..inside() })?;
    let none = MetricOptions::default;
    let p90 = MetricOptions { statistic: Some("p90".into()), ..none() };
    let minute = MetricOptions { period: Some(Duration::minutes(1)), ..none() };
    let most = MetricOptions { statistic: Some(Stats::MAXIMUM.into()), ..none() };
    let alarm = |id: &str, metric: Metric| {
        Alarm::builder(&s, format!("Alarm-{id}")).metric(metric).threshold(1.0).evaluation_periods(1.0).build()
    };
    alarm("metric", plain.metric("Own", p90)?)?;
    alarm("builds", plain.metric_builds(none())?)?;
    alarm("duration", plain.metric_duration(minute)?)?;
    alarm("succeeded", plain.metric_succeeded_builds(none())?)?;
    alarm("failed", plain.metric_failed_builds(most)?)?;
    let ids: Vec<String> = grouped.connections()?.security_groups().iter().map(|g| g.security_group_id()).collect();
    t.record("groups", array![plain.connections()?.security_groups().len(), ids], &s);
    refusals(t);
    Ok(())
}

fn refusals(t: &Context) {
    let project = |s: &Stack, props: ProjectProps| {
        Project::new(s, "P", ProjectProps { build_spec: Some(spec()), ..props }).map(drop)
    };
    let vpc = |s: &Stack| Ok::<_, Error>(Some(VpcRef::from(&Vpc::builder(s, "Vpc").build()?)));
    t.attempt("groups without", |s, _| {
        project(s, ProjectProps { security_groups: Some(vec![]), ..Default::default() })
    });
    t.attempt("outbound without", |s, _| {
        project(s, ProjectProps { allow_all_outbound: Some(true), ..Default::default() })
    });
    t.attempt("both", |s, _| {
        let vpc = vpc(s)?;
        let security_groups = Some(vec![SecurityGroup::from_security_group_id(s, "G", "sg-1")?]);
        project(s, ProjectProps { vpc, security_groups, allow_all_outbound: Some(true), ..Default::default() })
    });
    t.attempt("no such subnets", |s, _| {
        let subnet_selection = of_type(SubnetType::PrivateIsolated);
        project(s, ProjectProps { vpc: vpc(s)?, subnet_selection, ..Default::default() })
    });
    t.attempt("no connections", |s, _| {
        let project = Project::new(s, "P", ProjectProps { build_spec: Some(spec()), ..Default::default() })?;
        project.connections().map(drop)
    });
    let fleet = |s: &Stack, change: fn(&mut FleetProps)| {
        let mut props = fleet_props(EnvironmentType::LinuxContainer);
        change(&mut props);
        Fleet::new(s, "F", props)
    };
    t.attempt("fleet groups without", |s, _| fleet(s, |p| p.security_groups = Some(vec![])).map(drop));
    t.attempt("fleet subnets without", |s, _| {
        fleet(s, |p| p.subnet_selection = Some(SubnetSelection::default())).map(drop)
    });
    t.attempt("fleet connections", |s, _| fleet(s, |_| ())?.connections().map(drop));
}

#[test]
fn builds_in_networks() {
    check("1804-codebuild-vpc", build);
}

#[test]
fn builds_in_networks_in_a_new_project() {
    check_with(
        "1805-codebuild-vpc-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        |app, t| {
            t.own_handler_code();
            build(app, t)
        },
    );
}
