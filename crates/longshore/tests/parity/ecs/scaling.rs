//! Services that run as many tasks as are needed, with disks that ECS makes.

use longshore::aws_applicationautoscaling::{
    BasicStepScalingPolicyProps, CronOptions, EnableScalingProps, ScalingInterval, ScalingSchedule, Schedule,
};
use longshore::aws_cloudwatch::{Alarm, Metric, MetricOptions, MetricProps};
use longshore::aws_ec2::EbsDeviceVolumeType;
use longshore::aws_ecs::{
    AlarmBehavior, Cluster, ContainerDefinition, ContainerMountPoint, CpuUtilizationScalingProps,
    DeploymentAlarmOptions, EbsPropagatedTagSource, EbsTagSpecification, ExternalService, ExternalServiceProps,
    ExternalTaskDefinition, FargateService, FargateServiceProps, FargateTaskDefinition, FileSystemType,
    MemoryUtilizationScalingProps, ServiceManagedEbsVolumeConfiguration, ServiceManagedVolume, TrackCustomMetricProps,
    Volume,
};
use longshore::aws_kms::Key;
use longshore::core::array;
use longshore::prelude::*;

use super::clusters::vpc;
use super::{limited, map, nginx, role};
use crate::harness::{Context, check, check_with};

fn cluster(s: &Stack) -> Result<Cluster> {
    Cluster::builder(s, "C").vpc(vpc(s, "v", &["a"], &[], &["q"])?).build()
}

fn make(s: &Stack) -> Result<FargateServiceProps> {
    let vpc = vpc(s, "v", &["a"], &[], &["q"])?;
    let task = FargateTaskDefinition::builder(s, "T").build()?;
    task.add_container("A", limited(64.0))?;
    let cluster = Cluster::builder(s, "C").vpc(vpc).build()?;
    Ok(FargateServiceProps::new(&cluster, &task))
}

fn up_to(max_capacity: f64) -> EnableScalingProps {
    EnableScalingProps { max_capacity, min_capacity: None }
}

fn scaled(app: &App, c: &Context) -> Result<()> {
    let s = Stack::new(app, "Stack")?;
    let vpc = vpc(&s, "v", &["a"], &[], &["q"])?;
    let task = FargateTaskDefinition::builder(&s, "T").build()?;
    task.add_container("A", limited(64.0))?;
    let cluster = Cluster::builder(&s, "C").vpc(vpc).build()?;
    let m = FargateServiceProps::new(&cluster, &task);
    let service = FargateService::new(&s, "S", m.clone())?;
    let scaling = service.auto_scale_task_count(EnableScalingProps { min_capacity: Some(2.0), max_capacity: 10.0 })?;
    let thirty = CpuUtilizationScalingProps { target_utilization_percent: 30.0, ..Default::default() };
    scaling.scale_on_cpu_utilization("Cpu", thirty)?;
    scaling.scale_on_memory_utilization(
        "Memory",
        MemoryUtilizationScalingProps {
            target_utilization_percent: 40.0,
            scale_in_cooldown: Some(Duration::minutes(1)),
            scale_out_cooldown: Some(Duration::minutes(2)),
            policy_name: Some("p".into()),
            disable_scale_in: Some(true),
        },
    )?;
    let night = CronOptions { hour: Some("22".into()), minute: Some("0".into()), ..Default::default() };
    let night = ScalingSchedule::builder().schedule(Schedule::cron(night)?).max_capacity(3).build();
    scaling.scale_on_schedule("Night", night)?;
    let period = |n| MetricOptions { period: Some(Duration::minutes(n)), ..Default::default() };
    let rising = |lower, change| ScalingInterval { lower: Some(lower), upper: None, change };
    let steps = BasicStepScalingPolicyProps::builder()
        .metric(service.metric_cpu_utilization(period(1))?)
        .scaling_steps(vec![
            ScalingInterval { upper: Some(10.0), lower: None, change: -1.0 },
            rising(50.0, 1.0),
            rising(90.0, 3.0),
        ])
        .build();
    scaling.scale_on_metric("Steps", steps)?;
    let own = Metric::new(MetricProps::builder().namespace("N").metric_name("M").build())?;
    scaling.scale_to_track_custom_metric(
        "Custom",
        TrackCustomMetricProps {
            metric: own.into(),
            target_value: 5.0,
            scale_in_cooldown: Some(Duration::minutes(1)),
            scale_out_cooldown: Some(Duration::minutes(2)),
            policy_name: Some("p".into()),
            disable_scale_in: Some(true),
        },
    )?;
    FargateService::new(&s, "Default", m)?.auto_scale_task_count(up_to(5.0))?;
    let alarm = |id: &str, metric: Metric| {
        Alarm::builder(&s, id).metric(metric).threshold(1).evaluation_periods(1).build().map(|_| ())
    };
    let none = MetricOptions::default;
    alarm("A1", service.metric_memory_utilization(none())?)?;
    alarm("A2", service.metric("X", MetricOptions { statistic: Some("sum".into()), ..none() })?)?;
    alarm("A3", cluster.metric_cpu_reservation(none())?)?;
    alarm("A4", cluster.metric_cpu_utilization(period(1))?)?;
    alarm("A5", cluster.metric_memory_reservation(none())?)?;
    alarm("A6", cluster.metric_memory_utilization(none())?)?;
    alarm("A7", cluster.metric("Y", none())?)?;
    let behavior = Some(AlarmBehavior::RollbackOnAlarm);
    service.enable_deployment_alarms(vec!["known".into()], DeploymentAlarmOptions { behavior })?;
    c.attempt("twice", |t, _| {
        let x = FargateService::new(t, "S", make(t)?)?;
        x.auto_scale_task_count(up_to(5.0))?;
        x.auto_scale_task_count(up_to(5.0)).map(|_| ())
    });
    c.attempt("external", |t, _| {
        let task = ExternalTaskDefinition::builder(t, "T").build()?;
        task.add_container("A", limited(64.0))?;
        let x = ExternalService::new(t, "S", ExternalServiceProps::new(&self::cluster(t)?, &task))?;
        x.auto_scale_task_count(up_to(5.0)).map(|_| ())
    });
    Ok(())
}

#[test]
fn services_that_scale() {
    check("1242-ecs-scaling", scaled);
}

#[test]
fn services_that_scale_with_the_flags_of_a_new_project() {
    check_with(
        "1245-ecs-scaling-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        scaled,
    );
}

fn with_disk(s: &Stack, id: &str) -> Result<(FargateTaskDefinition, ContainerDefinition)> {
    let disk = Volume { configured_at_launch: Some(true), ..Volume::new("disk") };
    let task = FargateTaskDefinition::builder(s, format!("T{id}")).volumes(vec![disk]).build()?;
    let container = task.add_container("A", nginx())?;
    Ok((task, container))
}

fn at(path: &str, read_only: bool) -> ContainerMountPoint {
    ContainerMountPoint { container_path: path.into(), read_only }
}

#[test]
fn services_with_disks() {
    check("1241-ecs-managed-volumes", |app, c| {
        type Disk = ServiceManagedEbsVolumeConfiguration;
        let s = Stack::new(app, "Stack")?;
        // The cluster comes after the first task, as in the library's program.
        let of = std::cell::RefCell::new(None::<Cluster>);
        let cluster = |s: &Stack| {
            let known = of.borrow().clone();
            match known {
                Some(cluster) => Ok(cluster),
                None => cluster(s).inspect(|made| *of.borrow_mut() = Some(made.clone())),
            }
        };
        let v = |id: &str, disk: Disk| {
            let (task, container) = with_disk(&s, id)?;
            let cluster = cluster(&s)?;
            let volume = ServiceManagedVolume::builder(&s, id).name("disk").managed_ebs_volume(disk).build()?;
            volume.mount_in(&container, at("/d", false));
            let props = FargateServiceProps::new(&cluster, &task);
            let volumes = Some(vec![volume.clone()]);
            FargateService::new(&s, format!("S{id}"), FargateServiceProps { volume_configurations: volumes, ..props })?;
            Ok::<_, Error>(volume)
        };
        let sized = |n| Disk { size: Some(Size::gibibytes(n)), ..Default::default() };
        let plain = v("Plain", sized(10))?;
        let known = array![plain.name(), plain.configured_at_launch(), plain.role().role_arn()];
        c.record("volume", known, &s);
        let maker = role(&s, "Role", "ecs.amazonaws.com")?;
        let key = Key::builder(&s, "Key").build()?;
        let tags = |tags, propagate_tags| EbsTagSpecification { tags, propagate_tags };
        v(
            "All",
            Disk::builder()
                .role(&maker)
                .encrypted(true)
                .kms_key_id(&key)
                .volume_type(EbsDeviceVolumeType::Gp3)
                .size(Size::gibibytes(20))
                .snap_shot_id("snap-0123abc")
                .iops(3000)
                .throughput(500)
                .file_system_type(FileSystemType::Xfs)
                .volume_initialization_rate(Size::mebibytes(200))
                .tag_specifications(vec![
                    tags(Some(map([("a", "b"), ("c", "d")])), Some(EbsPropagatedTagSource::Service)),
                    tags(None, Some(EbsPropagatedTagSource::TaskDefinition)),
                    tags(None, None),
                ])
                .build(),
        )?;
        let snapshot = |id: &str| Disk { snap_shot_id: Some(id.into()), ..Default::default() };
        v("Snapshot", snapshot("snap-1"))?;
        let kind = |n, volume_type| Disk { volume_type: Some(volume_type), ..sized(n) };
        use EbsDeviceVolumeType::{Gp3, Io1, Io2, St1, Standard};
        v("Io1", Disk { iops: Some(100.0), ..kind(4, Io1) })?;
        let (task, container) = with_disk(&s, "Later")?;
        let ext4 = Disk { file_system_type: Some(FileSystemType::Ext4), ..sized(1) };
        let later = ServiceManagedVolume::builder(&s, "Later").name("disk").managed_ebs_volume(ext4).build()?;
        later.mount_in(&container, at("/e", true));
        let props = FargateServiceProps::new(&cluster(&s)?, &task);
        FargateService::new(&s, "SLater", props)?.add_volume(&later);
        let e = |label: &str, disk: Disk| {
            c.attempt(label, |t, _| {
                ServiceManagedVolume::builder(t, "V").name("v").managed_ebs_volume(disk).build().map(|_| ())
            });
        };
        let rate = |n, disk| Disk { volume_initialization_rate: Some(Size::mebibytes(n)), ..disk };
        e("nothing", Disk::default());
        e("snapshot id", snapshot("x"));
        e("rate without snapshot", rate(100, sized(10)));
        e("rate", rate(99, snapshot("snap-1")));
        e("size gp2", sized(16385));
        e("size io1", kind(3, Io1));
        e("size st1", kind(124, St1));
        e("size standard", kind(1025, Standard));
        e("size gp3", kind(65537, Gp3));
        e("throughput gp2", Disk { throughput: Some(1.0), ..sized(10) });
        e("throughput", Disk { throughput: Some(2001.0), ..kind(10, Gp3) });
        e("iops gp2", Disk { iops: Some(1.0), ..sized(10) });
        e("iops io2 missing", kind(10, Io2));
        e("iops io1", Disk { iops: Some(99.0), ..kind(10, Io1) });
        e("iops gp3", Disk { iops: Some(80_001.0), ..kind(10, Gp3) });
        c.attempt_synth("two volumes", |t, _| {
            let (task, container) = with_disk(t, "")?;
            let cluster = self::cluster(t)?;
            let make =
                |id: &str| ServiceManagedVolume::builder(t, id).name("disk").managed_ebs_volume(sized(10)).build();
            let volumes = vec![make("X")?, make("Y")?];
            volumes[0].mount_in(&container, at("/d", false));
            let props = FargateServiceProps::new(&cluster, &task);
            let props = FargateServiceProps { volume_configurations: Some(volumes), ..props };
            FargateService::new(t, "S", props).map(|_| ())
        });
        Ok(())
    });
}
