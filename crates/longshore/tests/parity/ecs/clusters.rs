//! Where services run.

use longshore::aws_ec2::{SecurityGroup, Vpc, VpcAttributes, VpcRef};
use longshore::aws_ecs::{
    CapacityProviderStrategy, CloudMapNamespaceOptions, Cluster, ClusterAttributes, ClusterProps, ContainerInsights,
    ExecuteCommandConfiguration, ExecuteCommandLogConfiguration, ExecuteCommandLogging,
    ExistingCloudMapNamespaceOptions, ICluster as _, ManagedStorageConfiguration,
};
use longshore::aws_kms::{Key, KeyRef};
use longshore::aws_logs::LogGroup;
use longshore::aws_s3::Bucket;
use longshore::aws_servicediscovery::{HttpNamespace, NamespaceAttributes, NamespaceType, PrivateDnsNamespace};
use longshore::core::array;
use longshore::prelude::*;

use super::role;
use crate::harness::check;

fn strings(items: &[&str]) -> Option<Vec<String>> {
    Some(items.iter().map(|i| (*i).to_owned()).collect())
}

/// An existing VPC with public and private subnets, one for each id.
pub(super) fn vpc(s: &Stack, id: &str, zones: &[&str], public: &[&str], private: &[&str]) -> Result<VpcRef> {
    let given = |ids: &[&str]| if ids.is_empty() { None } else { strings(ids) };
    Vpc::from_vpc_attributes(
        s,
        "Vpc",
        VpcAttributes {
            vpc_id: id.into(),
            availability_zones: strings(zones).unwrap(),
            public_subnet_ids: given(public),
            private_subnet_ids: given(private),
            ..Default::default()
        },
    )
}

fn namespace(name: &str) -> CloudMapNamespaceOptions {
    CloudMapNamespaceOptions { name: name.into(), ..Default::default() }
}

fn attributes(name: &str, account: &str) -> NamespaceAttributes {
    NamespaceAttributes {
        namespace_name: name.into(),
        namespace_id: "ns-1".into(),
        namespace_arn: format!("arn:aws:servicediscovery:us-east-1:{account}:namespace/ns-1"),
    }
}

#[test]
fn clusters_with_every_property() {
    check("1220-ecs-clusters", |app, c| {
        let plain = Stack::new(app, "Plain")?;
        Cluster::builder(&plain, "Default").build()?;
        let env = |account: &str| StackProps { env: Environment::new(account, "us-east-1"), ..Default::default() };
        let s = Stack::with_props(app, "Stack", env("111111111111"))?;
        let vpc = vpc(&s, "vpc-1", &["a", "b"], &["p1", "p2"], &["q1", "q2"])?;
        let make =
            |id: &str, props: ClusterProps| Cluster::new(&s, id, ClusterProps { vpc: Some(vpc.clone()), ..props });
        let default = ClusterProps::default;
        make("Named", ClusterProps { cluster_name: Some("named".into()), ..default() })?;
        make("On", ClusterProps { container_insights: Some(true), ..default() })?;
        make("Off", ClusterProps { container_insights: Some(false), ..default() })?;
        for v2 in [ContainerInsights::Enabled, ContainerInsights::Disabled, ContainerInsights::Enhanced] {
            make(&format!("V2{v2}"), ClusterProps { container_insights_v2: Some(v2), ..default() })?;
        }
        let key = Key::builder(&s, "Key").build()?;
        let group = LogGroup::builder(&s, "Group").build()?;
        let bucket = Bucket::builder(&s, "Bucket").build()?;
        let command = |id: &str, configuration: ExecuteCommandConfiguration| {
            make(id, ClusterProps { execute_command_configuration: Some(configuration), ..default() })
        };
        let logging = |logging| ExecuteCommandConfiguration { logging: Some(logging), ..Default::default() };
        let keyed = |logging| ExecuteCommandConfiguration {
            kms_key: Some((&key).into()),
            logging: Some(logging),
            log_configuration: None,
        };
        command("ExecDefault", logging(ExecuteCommandLogging::Default))?;
        command("ExecNone", keyed(ExecuteCommandLogging::None))?;
        command(
            "ExecAll",
            ExecuteCommandConfiguration {
                log_configuration: Some(ExecuteCommandLogConfiguration {
                    cloud_watch_encryption_enabled: Some(true),
                    cloud_watch_log_group: Some((&group).into()),
                    s3_bucket: Some((&bucket).into()),
                    s3_encryption_enabled: Some(true),
                    s3_key_prefix: Some("p/".into()),
                }),
                ..keyed(ExecuteCommandLogging::Override)
            },
        )?;
        let storage = |id: &str, name: Option<&str>, fargate: Option<KeyRef>, kms_key: Option<KeyRef>| {
            let storage = ManagedStorageConfiguration { fargate_ephemeral_storage_kms_key: fargate, kms_key };
            let cluster_name = name.map(Into::into);
            make(id, ClusterProps { cluster_name, managed_storage_configuration: Some(storage), ..default() })
        };
        storage("Storage", None, Some((&key).into()), Some((&key).into()))?;
        storage("StorageNamed", Some("stored"), Some((&Key::builder(&s, "Key2").build()?).into()), None)?;
        let theirs = Key::from_key_arn(&s, "Theirs", "arn:aws:kms:us-east-1:111111111111:key/k")?;
        storage("StorageTheirs", None, None, Some(theirs.into()))?;
        let named = |id: &str, options: CloudMapNamespaceOptions| {
            make(id, ClusterProps { default_cloud_map_namespace: Some(options), ..default() })
        };
        let ns = named("Ns", namespace("foo.com"))?;
        named(
            "NsHttp",
            CloudMapNamespaceOptions {
                r#type: Some(NamespaceType::Http),
                use_for_service_connect: Some(true),
                ..namespace("h")
            },
        )?;
        named("NsPublic", CloudMapNamespaceOptions { r#type: Some(NamespaceType::DnsPublic), ..namespace("pub.com") })?;
        let later = make("NsLater", default())?.add_default_cloud_map_namespace(CloudMapNamespaceOptions {
            use_for_service_connect: Some(true),
            ..namespace("later")
        })?;
        c.record("later", later.namespace_name(), &s);
        make("NsExisting", default())?.add_existing_default_cloud_map_namespace(ExistingCloudMapNamespaceOptions {
            namespace: HttpNamespace::from_http_namespace_attributes(&s, "NsTheirs", attributes("t", "111111111111"))?,
            use_for_service_connect: Some(true),
        })?;
        let other = Stack::with_props(app, "Other", env("222222222222"))?;
        let theirs = attributes("t", "222222222222");
        make("NsShared", default())?.add_existing_default_cloud_map_namespace(ExistingCloudMapNamespaceOptions {
            namespace: PrivateDnsNamespace::from_private_dns_namespace_attributes(&other, "NsTheirs", theirs)?,
            use_for_service_connect: None,
        })?;
        let f = make("Fargate", ClusterProps { enable_fargate_capacity_providers: Some(true), ..default() })?;
        f.add_capacity_provider("FARGATE")?;
        f.add_default_capacity_provider_strategy(vec![
            CapacityProviderStrategy { base: Some(10.0), ..CapacityProviderStrategy::new("FARGATE", 50) },
            CapacityProviderStrategy::new("FARGATE_SPOT", 50),
        ])?;
        let g = make("FargateLater", default())?;
        g.add_capacity_provider("FARGATE_SPOT")?;
        g.enable_fargate_capacity_providers();
        let providers = array![
            f.capacity_provider_names(),
            g.capacity_provider_names(),
            f.default_capacity_provider_strategy().len()
        ];
        c.record("providers", providers, None);
        let arn = ns.default_cloud_map_namespace().unwrap().namespace_arn();
        let names = array![ns.cluster_name(), ns.cluster_arn(), ns.has_ec2_capacity()?, arn, ns.arn_for_tasks("x")?];
        c.record("names", names, &s);
        ns.grant_task_protection(&role(&s, "Role", "ecs-tasks.amazonaws.com")?)?;
        let known = || ClusterAttributes::new("imp", vpc.clone());
        // The group is made before the cluster, as its argument.
        let groups = Some(vec![SecurityGroup::from_security_group_id(&s, "Sg", "sg-1")?]);
        let imported =
            Cluster::from_cluster_attributes(&s, "Imported", ClusterAttributes { security_groups: groups, ..known() })?;
        let groups = imported.cluster_connections()?.security_groups().len();
        c.record("imported", array![imported.cluster_arn(), imported.has_ec2_capacity()?, groups], &s);
        let none = Cluster::from_cluster_attributes(
            &s,
            "Imported2",
            ClusterAttributes { cluster_arn: Some("arn:x:y".into()), has_ec2_capacity: Some(false), ..known() },
        )?;
        let groups = none.cluster_connections()?.security_groups().len();
        c.record("imported 2", array![none.cluster_arn(), none.has_ec2_capacity()?, groups], None);
        let by_arn = Cluster::from_cluster_arn(&s, "ByArn", "arn:aws:ecs:us-west-2:333333333333:cluster/theirs")?;
        let region = by_arn.base().env().region.clone();
        c.record("by arn", array![by_arn.cluster_name(), by_arn.cluster_arn(), region], None);
        Ok(())
    });
}

#[test]
fn clusters_that_are_refused() {
    check("1221-ecs-cluster-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let cluster = |s: &Stack, props: ClusterProps| {
            let vpc = Some(vpc(s, "vpc-1", &["a"], &[], &["q1"])?);
            Cluster::new(s, "C", ClusterProps { vpc, ..props })
        };
        let refused = |label: &str, props: ClusterProps| c.attempt(label, |s, _| cluster(s, props).map(|_| ()));
        let default = ClusterProps::default;
        refused(
            "both insights",
            ClusterProps {
                container_insights: Some(true),
                container_insights_v2: Some(ContainerInsights::Enhanced),
                ..default()
            },
        );
        let command = |label: &str, logging, log_configuration| {
            let configuration =
                ExecuteCommandConfiguration { logging: Some(logging), log_configuration, kms_key: None };
            refused(label, ClusterProps { execute_command_configuration: Some(configuration), ..default() });
        };
        let place = ExecuteCommandLogConfiguration::default;
        command("override without place", ExecuteCommandLogging::Override, None);
        command("place without override", ExecuteCommandLogging::Default, Some(place()));
        let encrypted = ExecuteCommandLogConfiguration { s3_encryption_enabled: Some(true), ..place() };
        command("encrypted bucket", ExecuteCommandLogging::Override, Some(encrypted));
        let encrypted = ExecuteCommandLogConfiguration { cloud_watch_encryption_enabled: Some(true), ..place() };
        command("encrypted group", ExecuteCommandLogging::Override, Some(encrypted));
        let then = |label: &str, f: &dyn Fn(&Cluster, &Stack) -> Result<()>| {
            c.attempt(label, |s, _| {
                let props = ClusterProps {
                    default_cloud_map_namespace: Some(namespace("x")),
                    enable_fargate_capacity_providers: Some(true),
                    ..default()
                };
                f(&cluster(s, props)?, s)
            });
        };
        let existing = |namespace, connect: bool| ExistingCloudMapNamespaceOptions {
            namespace,
            use_for_service_connect: connect.then_some(true),
        };
        then("namespace twice", &|x, _| x.add_default_cloud_map_namespace(namespace("y")).map(|_| ()));
        then("existing namespace twice", &|x, s| {
            let n = HttpNamespace::builder(s, "N").name("n").build()?;
            x.add_existing_default_cloud_map_namespace(existing((&n).into(), false)).map(|_| ())
        });
        then("capacity provider", &|x, _| x.add_capacity_provider("HONK"));
        let strategy = |names: &[(&str, f64)]| {
            names
                .iter()
                .map(|(name, base)| CapacityProviderStrategy {
                    capacity_provider: (*name).into(),
                    base: Some(*base),
                    weight: None,
                })
                .collect::<Vec<_>>()
        };
        then("strategy twice", &|x, _| {
            x.add_default_capacity_provider_strategy(strategy(&[("FARGATE", 0.0)]))?;
            x.add_default_capacity_provider_strategy(strategy(&[("FARGATE", 0.0)]))
        });
        then("strategy mixed", &|x, _| {
            x.add_default_capacity_provider_strategy(strategy(&[("FARGATE", 0.0), ("other", 0.0)]))
        });
        then("strategy unknown", &|x, _| x.add_default_capacity_provider_strategy(strategy(&[("other", 0.0)])));
        then("two bases", &|x, _| {
            x.add_default_capacity_provider_strategy(strategy(&[("FARGATE", 1.0), ("FARGATE_SPOT", 2.0)]))
        });
        c.attempt("namespace region", |_, a| {
            let stack = |id: &str, region: &str| {
                let env = Environment::new("111111111111", region);
                Stack::with_props(a, id, StackProps { env, ..Default::default() })
            };
            let cluster = cluster(&stack("E", "us-east-1")?, default())?;
            let n = HttpNamespace::builder(&stack("W", "us-west-2")?, "N").name("n").build()?;
            cluster.add_existing_default_cloud_map_namespace(existing((&n).into(), false)).map(|_| ())
        });
        c.attempt("namespace arn", |s, _| {
            let cluster = cluster(s, default())?;
            let attributes = NamespaceAttributes {
                namespace_name: "n".into(),
                namespace_id: "i".into(),
                namespace_arn: "nope".into(),
            };
            let n = HttpNamespace::from_http_namespace_attributes(s, "N", attributes)?;
            cluster.add_existing_default_cloud_map_namespace(existing(n, true)).map(|_| ())
        });
        let arn = "arn:aws:ecs:us-east-1:111111111111:cluster/theirs";
        c.attempt("vpc by arn", |s, _| Cluster::from_cluster_arn(s, "I", arn)?.vpc().map(|_| ()));
        c.attempt("capacity by arn", |s, _| Cluster::from_cluster_arn(s, "I", arn)?.has_ec2_capacity().map(|_| ()));
        c.attempt("connections by arn", |s, _| {
            Cluster::from_cluster_arn(s, "I", arn)?.cluster_connections().map(|_| ())
        });
        let short = "arn:aws:ecs:us-east-1:111111111111:cluster";
        c.attempt("arn without name", |s, _| Cluster::from_cluster_arn(s, "I", short).map(|_| ()));
        c.attempt("no arn", |s, _| Cluster::from_cluster_arn(s, "I", "cluster").map(|_| ()));
        Ok(())
    });
}
