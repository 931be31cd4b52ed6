//! Twins of the cases about instances and launch templates.

use indexmap::IndexMap;
use longshore::aws_ec2::{
    AmazonLinux2ImageSsmParameterProps, AmazonLinux2023ImageSsmParameterProps, AmazonLinuxCpuType, AmazonLinuxEdition,
    AmazonLinuxGeneration, AmazonLinuxImage, AmazonLinuxImageProps, AmazonLinuxKernel, AmazonLinuxStorage,
    AmazonLinuxVirt, BastionHostLinux, BlockDevice, BlockDeviceVolume, CpuCredits, EbsDeviceOptions,
    EbsDeviceSnapshotOptions, EbsDeviceVolumeType, ExecuteFileOptions, GenericImageProps, HttpTokens, IConnectable,
    IInstance, IKeyPair, ILaunchTemplate, INatProvider, IPlacementGroup, IVpc, Instance,
    InstanceInitiatedShutdownBehavior, InstanceProps, InstanceType, KeyPair, KeyPairFormat, KeyPairProps, KeyPairType,
    LaunchTemplate, LaunchTemplateAttributes, LaunchTemplateCpuOptions, LaunchTemplateHttpTokens, LaunchTemplateProps,
    LaunchTemplateSpecialVersions, LaunchTemplateSpotOptions, LinuxUserDataOptions, LookupMachineImageProps,
    MachineImage, MultipartBody, MultipartBodyOptions, MultipartUserData, MultipartUserDataOptions, NatInstanceProps,
    NatProvider, NatTrafficDirection, OperatingSystemType, Peer, PlacementGroup, PlacementGroupProps,
    PlacementGroupRef, PlacementGroupSpreadLevel, PlacementGroupStrategy, Port, S3DownloadOptions, SecurityGroup,
    SecurityGroupProps, SecurityGroupRef, SpotInstanceInterruption, SpotRequestType, SsmParameterImageOptions,
    SubnetType, UserData, Vpc, VpcAttributes, VpcRef, WindowsUserDataOptions, WindowsVersion,
};
use longshore::aws_iam::{
    IInstanceProfile, InstanceProfile, InstanceProfileAttributes, InstanceProfileProps, PolicyStatement, Role, RoleRef,
    ServicePrincipal,
};
use longshore::aws_kms::{Key, KeyProps, KeyRef};
use longshore::aws_s3::{Bucket, BucketProps, BucketRef};
use longshore::core::value::Value;
use longshore::prelude::*;
use longshore::{array, object};

use super::imports::list;
use super::vpc::env;
use crate::harness::check;

fn linux() -> MachineImage {
    MachineImage::latest_amazon_linux2023(AmazonLinux2023ImageSsmParameterProps::default())
}

fn t3() -> InstanceType {
    InstanceType::new("t3.micro")
}

fn by_region(images: &[(&str, &str)]) -> IndexMap<String, String> {
    images.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
}

fn volume(size: u32, options: EbsDeviceOptions) -> BlockDeviceVolume {
    BlockDeviceVolume::ebs_with(size, options)
}

fn role_of(stack: &dyn Construct, id: &str) -> Result<RoleRef> {
    let role = Role::builder(stack, id).assumed_by(ServicePrincipal::new("ec2.amazonaws.com"));
    Ok(RoleRef::from(&role.build()?))
}

#[test]
fn instances() {
    check("1112-ec2-instances", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let vpc = VpcRef::from(Vpc::builder(&s, "Vpc").max_azs(2).nat_gateways(1).build()?);
        let props = || InstanceProps::new(vpc.clone(), t3(), linux());
        let plain = Instance::new(&s, "Plain", props())?;
        t.record(
            "plain",
            array![
                plain.instance_id(),
                plain.instance_availability_zone(),
                plain.instance_private_dns_name(),
                plain.instance_private_ip(),
                plain.instance_public_dns_name(),
                plain.instance_public_ip(),
                i32::from(plain.os_type() != OperatingSystemType::Linux),
            ],
            &s,
        );
        plain.add_user_data(["echo hi", "echo ho"])?;
        plain.user_data().add_on_exit_commands(["echo bye"])?;
        plain.add_to_role_policy(PolicyStatement::builder().action("s3:*").resource("*").build()?)?;
        plain.connections().allow_from_any_ipv4_with(Port::tcp(22), Some("ssh"))?;
        let more = SecurityGroup::new(&s, "More", SecurityGroupProps::new(vpc.clone()))?;
        plain.add_security_group(&more);
        plain.user_data().add_signal_on_exit_command(&plain)?;
        let bucket = BucketRef::from(&Bucket::new(&s, "Bucket", BucketProps::default())?);
        let download = |key: &str, file: Option<&str>, region: Option<&str>| S3DownloadOptions {
            bucket: bucket.clone(),
            bucket_key: key.into(),
            local_file: file.map(Into::into),
            region: region.map(Into::into),
        };
        let path = plain.user_data().add_s3_download_command(download("a/b.sh", Some("/opt/b.sh"), None))?;
        t.record("path", path.as_str(), None);
        let arguments = Some("--yes".to_owned());
        plain.user_data().add_execute_file_command(ExecuteFileOptions { file_path: path, arguments })?;
        plain.user_data().add_s3_download_command(download("c", Some("/opt/c"), Some("us-east-1")))?;
        let pair = KeyPair::new(&s, "Pair", KeyPairProps::default())?;
        let ed = KeyPair::builder(&s, "Ed")
            .key_pair_name("ed")
            .r#type(KeyPairType::Ed25519)
            .format(KeyPairFormat::Ppk)
            .build()?;
        let known = KeyPair::builder(&s, "Known").public_key_material("ssh-rsa AAA").build()?;
        t.record(
            "pairs",
            array![
                pair.key_pair_name(),
                pair.key_pair_fingerprint(),
                pair.key_pair_id(),
                "rsa",
                "pem",
                pair.private_key()?.parameter_name(),
                ed.key_pair_name(),
                known.has_imported_material(),
                KeyPair::from_key_pair_name(&s, "ImpPair", "x")?.key_pair_name(),
            ],
            &s,
        );
        let spread = PlacementGroup::builder(&s, "Spread").spread_level(PlacementGroupSpreadLevel::Rack).build()?;
        PlacementGroup::builder(&s, "Partition").partitions(3).placement_group_name("unused").build()?;
        PlacementGroup::builder(&s, "Cluster").strategy(PlacementGroupStrategy::Cluster).build()?;
        let imported = PlacementGroup::from_placement_group_name(&s, "ImpGroup", "g")?;
        t.record("placement", array![spread.placement_group_name(), imported.placement_group_name()], &s);
        let role = role_of(&s, "Role")?;
        let key = KeyRef::from(&Key::new(&s, "Key", KeyProps::default())?);
        let first = EbsDeviceOptions {
            encrypted: Some(true),
            delete_on_termination: Some(false),
            volume_type: Some(EbsDeviceVolumeType::Io1),
            iops: Some(500),
            kms_key: Some(key),
            ..Default::default()
        };
        let second = EbsDeviceSnapshotOptions {
            volume_size: Some(20),
            volume_type: Some(EbsDeviceVolumeType::Gp3),
            throughput: Some(200.0),
            iops: Some(3000),
            ..Default::default()
        };
        let last = volume(1, EbsDeviceOptions { iops: Some(100), ..Default::default() });
        let devices = vec![
            BlockDevice::new("/dev/sda", volume(15, first)),
            BlockDevice::new("/dev/sdb", BlockDeviceVolume::ebs_from_snapshot_with("snap-1", second)),
            BlockDevice::new("/dev/sdc", BlockDeviceVolume::ephemeral(0)?),
            BlockDevice { mapping_enabled: Some(false), ..BlockDevice::new("/dev/sdd", last) },
        ];
        let full = InstanceProps {
            key_pair: Some((&pair).into()),
            vpc_subnets: Some(SubnetType::Public.into()),
            allow_all_outbound: Some(false),
            allow_all_ipv6_outbound: Some(true),
            resource_signal_timeout: Some(Duration::minutes(7)),
            user_data: Some(UserData::custom("text")),
            role: Some(role.clone()),
            instance_name: Some("named".into()),
            source_dest_check: Some(false),
            private_ip_address: Some("10.0.0.5".into()),
            block_devices: Some(devices),
            propagate_tags_to_volume_on_creation: Some(true),
            http_endpoint: Some(true),
            http_protocol_ipv6: Some(false),
            http_put_response_hop_limit: Some(2),
            http_tokens: Some(HttpTokens::Required),
            instance_metadata_tags: Some(true),
            detailed_monitoring: Some(true),
            ssm_session_permissions: Some(true),
            associate_public_ip_address: Some(true),
            credit_specification: Some(CpuCredits::Unlimited),
            ebs_optimized: Some(true),
            disable_api_termination: Some(true),
            instance_initiated_shutdown_behavior: Some(InstanceInitiatedShutdownBehavior::Terminate),
            placement_group: Some(PlacementGroupRef::from(&spread)),
            enclave_enabled: Some(false),
            hibernation_enabled: Some(true),
            ..props()
        };
        Instance::new(&s, "Full", full)?;
        let imds = InstanceProps {
            require_imdsv2: Some(true),
            security_group: Some(SecurityGroupRef::from(&more)),
            availability_zone: Some(vpc.availability_zones()[1].clone()),
            ipv6_address_count: Some(2),
            user_data_causes_replacement: Some(true),
            key_name: Some("name".into()),
            ..props()
        };
        Instance::new(&s, "Imds", imds)?;
        let profile = InstanceProfileAttributes {
            instance_profile_arn: "arn:aws:iam::123456789012:instance-profile/p".into(),
            role: Some(role),
        };
        let profile = InstanceProfile::from_instance_profile_attributes(&s, "P", profile)?;
        Instance::new(&s, "Profile", InstanceProps { instance_profile: Some(profile), ..props() })?;
        Instance::new(&s, "NoZone", InstanceProps { availability_zone: Some("nowhere".into()), ..props() })?;
        let bastion = BastionHostLinux::builder(&s, "Bastion").vpc(vpc.clone()).build()?;
        bastion.allow_ssh_access_from(&[std::rc::Rc::new(Peer::ipv4("1.2.3.4/32")?)])?;
        BastionHostLinux::builder(&s, "Bastion2")
            .vpc(vpc.clone())
            .instance_type(InstanceType::new("t4g.small"))
            .subnet_selection(SubnetType::Public)
            .instance_name("b")
            .require_imdsv2(true)
            .build()?;
        type Al = AmazonLinuxImageProps;
        let images = [
            MachineImage::latest_amazon_linux2(Default::default()),
            MachineImage::latest_amazon_linux2(AmazonLinux2ImageSsmParameterProps {
                cpu_type: Some(AmazonLinuxCpuType::Arm64),
                edition: Some(AmazonLinuxEdition::Minimal),
                virtualization: Some(AmazonLinuxVirt::Pv),
                storage: Some(AmazonLinuxStorage::S3),
                ..Default::default()
            }),
            MachineImage::latest_amazon_linux2023(AmazonLinux2023ImageSsmParameterProps {
                cpu_type: Some(AmazonLinuxCpuType::Arm64),
                edition: Some(AmazonLinuxEdition::Minimal),
                ..Default::default()
            }),
            MachineImage::latest_amazon_linux(Al::default()),
            MachineImage::latest_amazon_linux(Al {
                generation: Some(AmazonLinuxGeneration::AmazonLinux2023),
                cpu_type: Some(AmazonLinuxCpuType::Arm64),
                ..Default::default()
            }),
            MachineImage::latest_amazon_linux(Al {
                generation: Some(AmazonLinuxGeneration::AmazonLinux2),
                kernel: Some(AmazonLinuxKernel::Kernel5X),
                ..Default::default()
            }),
            MachineImage::latest_windows(WindowsVersion::WindowsServer2022EnglishFullBase, Default::default()),
            MachineImage::generic_linux(
                by_region(&[("us-east-1", "ami-1"), ("eu-west-1", "ami-2")]),
                GenericImageProps::default(),
            ),
            MachineImage::from_ssm_parameter("/my/ami", Default::default()),
            MachineImage::from_ssm_parameter(
                "/my/win",
                SsmParameterImageOptions {
                    os: Some(OperatingSystemType::Windows),
                    user_data: Some(UserData::for_windows_with(WindowsUserDataOptions { persist: Some(true) })),
                    ..Default::default()
                },
            ),
            MachineImage::resolve_ssm_parameter_at_launch(
                "/at/launch",
                SsmParameterImageOptions { parameter_version: Some("3".into()), ..Default::default() },
            ),
        ];
        for (i, image) in images.into_iter().enumerate() {
            let props = InstanceProps::new(vpc.clone(), t3(), image);
            let x = Instance::new(&s, format!("Image{i}"), props)?;
            if i == 6 {
                x.user_data().add_commands(["dir"])?;
                x.user_data().add_on_exit_commands(["done"])?;
                x.user_data().add_s3_download_command(download("k", None, Some("r")))?;
                let file = ExecuteFileOptions { file_path: "C:/a".into(), arguments: None };
                x.user_data().add_execute_file_command(file)?;
                x.user_data().add_signal_on_exit_command(&x)?;
            }
        }
        let multi = MultipartUserData::new(MultipartUserDataOptions::default())?;
        let part = UserData::for_linux_with(LinuxUserDataOptions { shebang: Some("#!/bin/sh".into()) });
        multi.add_user_data_part_with(&part, Some(MultipartBody::CLOUD_BOOTHOOK), None);
        multi.add_user_data_part(&UserData::for_linux());
        multi.add_part(MultipartBody::from_raw_body(MultipartBodyOptions {
            content_type: "text/plain".into(),
            transfer_encoding: Some("7bit".into()),
            body: Some("raw".into()),
        }));
        multi.add_commands(["to default"])?;
        Instance::new(&s, "Multi", InstanceProps { user_data: Some(multi.into()), ..props() })?;

        let e = Stack::with_props(app, "Env", env("us-east-1"))?;
        let ev = Vpc::builder(&e, "Vpc").max_azs(1).build()?;
        let arm = [("architecture".to_owned(), list(&["arm64"]).unwrap())];
        let images = [
            MachineImage::generic_linux(by_region(&[("us-east-1", "ami-1")]), GenericImageProps::default()),
            MachineImage::generic_windows(by_region(&[("us-east-1", "ami-w")]), GenericImageProps::default()),
            MachineImage::lookup(LookupMachineImageProps {
                name: "my-*".into(),
                owners: list(&["self"]),
                filters: Some(arm.into()),
                ..Default::default()
            }),
            MachineImage::lookup(LookupMachineImageProps {
                name: "w".into(),
                windows: Some(true),
                additional_cache_key: Some("x".into()),
                ..Default::default()
            }),
            MachineImage::latest_amazon_linux2023(AmazonLinux2023ImageSsmParameterProps {
                cached_in_context: Some(true),
                ..Default::default()
            }),
            MachineImage::from_ssm_parameter(
                "/c",
                SsmParameterImageOptions {
                    cached_in_context: Some(true),
                    additional_cache_key: Some("k".into()),
                    ..Default::default()
                },
            ),
        ];
        for (i, image) in images.into_iter().enumerate() {
            Instance::new(&e, format!("I{i}"), InstanceProps::new(&ev, t3(), image))?;
        }
        let names =
            ["t3.micro", "m5.large", "m6g.large", "a1.medium", "t4g.nano", "c6gn.large", "u-6tb1.metal", "x2gd.large"];
        let types = names.map(InstanceType::new);
        let shown = |x: &InstanceType| {
            let architecture = match x.architecture() {
                Ok(a) => a.as_str().to_owned(),
                Err(e) => e.message().to_owned(),
            };
            array![x.to_string(), architecture, x.is_burstable()]
        };
        t.record("types", types.iter().map(shown).collect::<Vec<_>>(), None);
        let same = [types[0].same_instance_class_as(&t3())?, types[1].same_instance_class_as(&types[2])?];
        t.record("same", same, None);
        t.omit(&["classes"]);

        let v = |k: &Stack| {
            let attributes = VpcAttributes {
                vpc_id: "v".into(),
                availability_zones: list(&["a"]).unwrap(),
                private_subnet_ids: list(&["s"]),
                ..Default::default()
            };
            Vpc::from_vpc_attributes(k, "V", attributes)
        };
        let refused_in = |label: &str, stack, change: &dyn Fn(&Stack, &mut InstanceProps) -> Result<()>| {
            t.attempt_with(label, AppProps::default(), stack, false, |k, _| {
                let mut props = InstanceProps::new(v(k)?, t3(), linux());
                change(k, &mut props)?;
                Instance::new(k, "I", props).map(|_| ())
            });
        };
        macro_rules! refuse {
            ($($label:literal => |$k:ident, $p:ident| { $($set:tt)* };)*) => {
                $(refused_in($label, StackProps::default(), &|$k, $p| { let _ = &$k; $($set)* Ok(()) });)*
            };
        }
        let windows = || {
            let os = Some(OperatingSystemType::Windows);
            MachineImage::from_ssm_parameter("/w", SsmParameterImageOptions { os, ..Default::default() })
        };
        let device = |options: EbsDeviceOptions| Some(vec![BlockDevice::new("a", volume(1, options))]);
        let gp3 = |throughput: f64, iops: Option<u32>| EbsDeviceOptions {
            volume_type: Some(EbsDeviceVolumeType::Gp3),
            throughput: Some(throughput),
            iops,
            ..Default::default()
        };
        refuse! {
            "two keys" => |k, p| {
                p.key_name = Some("a".into());
                p.key_pair = Some(KeyPair::from_key_pair_name(k, "K", "x")?);
            };
            "credits" => |k, p| {
                p.instance_type = InstanceType::new("m5.large");
                p.credit_specification = Some(CpuCredits::Standard);
            };
            "profile and role" => |k, p| {
                p.role = Some(Role::from_role_arn(k, "R", "arn:aws:iam::1:role/r", Default::default())?);
                let arn = "arn:aws:iam::1:instance-profile/p";
                p.instance_profile = Some(InstanceProfile::from_instance_profile_arn(k, "P", arn)?);
            };
            "windows key" => |k, p| {
                p.machine_image = windows();
                p.key_pair = Some((&KeyPair::builder(k, "K").r#type(KeyPairType::Ed25519).build()?).into());
            };
            "enclave and hibernation" => |k, p| {
                p.enclave_enabled = Some(true); p.hibernation_enabled = Some(true);
            };
            "ipv6 count" => |k, p| { p.ipv6_address_count = Some(-1); };
            "ipv6 and public" => |k, p| {
                p.ipv6_address_count = Some(1); p.associate_public_ip_address = Some(false);
            };
            "public" => |k, p| { p.associate_public_ip_address = Some(true); };
            "imds both" => |k, p| {
                p.require_imdsv2 = Some(true); p.http_tokens = Some(HttpTokens::Optional);
            };
            "hops" => |k, p| { p.http_put_response_hop_limit = Some(65); };
            "io1" => |k, p| {
                let io2 = Some(EbsDeviceVolumeType::Io2);
                p.block_devices = device(EbsDeviceOptions { volume_type: io2, ..Default::default() });
            };
            "throughput type" => |k, p| {
                p.block_devices = device(EbsDeviceOptions { throughput: Some(200.0), ..Default::default() });
            };
            "throughput range" => |k, p| { p.block_devices = device(gp3(100.0, None)); };
            "throughput ratio" => |k, p| { p.block_devices = device(gp3(2000.0, Some(3000))); };
        }
        let region = Environment { region: Some("us-east-1".into()), ..Default::default() };
        refused_in("no image", StackProps { env: region, ..StackProps::default() }, &|_, p| {
            p.machine_image =
                MachineImage::generic_linux(by_region(&[("eu-west-1", "x")]), GenericImageProps::default());
            Ok(())
        });
        t.attempt("ephemeral", |_, _| BlockDeviceVolume::ephemeral(-1).map(|_| ()));
        t.attempt("custom exit", |_, _| UserData::custom("x").add_on_exit_commands(Vec::<String>::new()));
        t.attempt("custom signal", |k, _| UserData::custom("x").add_signal_on_exit_command(k));
        t.attempt("unknown os", |_, _| UserData::for_operating_system(OperatingSystemType::Unknown).map(|_| ()));
        t.attempt("multipart", |_, _| MultipartUserData::new(Default::default())?.add_commands(["x"]));
        t.attempt("separator", |_, _| {
            MultipartUserData::new(MultipartUserDataOptions { parts_separator: Some("a b".into()) }).map(|_| ())
        });
        t.attempt("imported type", |k, _| {
            KeyPair::builder(k, "K").public_key_material("x").r#type(KeyPairType::Rsa).build().map(|_| ())
        });
        t.attempt("imported private", |k, _| {
            KeyPair::builder(k, "K").public_key_material("x").build()?.private_key().map(|_| ())
        });
        let group = |label: &str, props: PlacementGroupProps| {
            t.attempt(label, |k, _| PlacementGroup::new(k, "K", props).map(|_| ()));
        };
        let none = PlacementGroupProps::default;
        let strategy = Some(PlacementGroupStrategy::Spread);
        group("partitions", PlacementGroupProps { partitions: Some(2), strategy, ..none() });
        let (spread_level, strategy) = (Some(PlacementGroupSpreadLevel::Host), Some(PlacementGroupStrategy::Cluster));
        group("spread", PlacementGroupProps { spread_level, strategy, ..none() });
        t.attempt("2023 storage", |_, _| {
            AmazonLinuxImage::ssm_parameter_name(&Al {
                generation: Some(AmazonLinuxGeneration::AmazonLinux2023),
                storage: Some(AmazonLinuxStorage::Ebs),
                ..Default::default()
            })
            .map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn launch_templates() {
    check("1113-ec2-launch-templates", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let vpc = VpcRef::from(Vpc::builder(&s, "Vpc").max_azs(1).nat_gateways(0).build()?);
        let small = || InstanceType::new("t3.small");
        let bare = LaunchTemplate::new(&s, "Bare", LaunchTemplateProps::default())?;
        t.record(
            "bare",
            array![
                bare.launch_template_id(),
                bare.launch_template_name(),
                bare.version_number(),
                bare.default_version_number(),
                bare.latest_version_number(),
                bare.image_id(),
                Value::Undefined,
            ],
            &s,
        );
        let role = role_of(&s, "Role")?;
        let group = SecurityGroup::new(&s, "Group", SecurityGroupProps::new(vpc.clone()))?;
        let disk = EbsDeviceOptions {
            volume_type: Some(EbsDeviceVolumeType::Gp3),
            throughput: Some(300.0),
            iops: Some(4000),
            ..Default::default()
        };
        let off = BlockDevice::new("/dev/sdb", BlockDeviceVolume::ebs(1));
        let full = LaunchTemplateProps {
            launch_template_name: Some("full".into()),
            version_description: Some("v".into()),
            instance_type: Some(small()),
            machine_image: Some(MachineImage::latest_amazon_linux2(Default::default())),
            user_data: Some(UserData::for_linux()),
            role: Some(role.clone()),
            block_devices: Some(vec![
                BlockDevice::new("/dev/sda", volume(8, disk)),
                BlockDevice { mapping_enabled: Some(false), ..off },
            ]),
            cpu_credits: Some(CpuCredits::Standard),
            cpu_options: Some(LaunchTemplateCpuOptions {
                amd_sev_snp: Some(true),
                core_count: Some(2),
                nested_virtualization: Some(false),
                threads_per_core: Some(1),
            }),
            disable_api_termination: Some(true),
            ebs_optimized: Some(false),
            nitro_enclave_enabled: Some(true),
            hibernation_configured: Some(false),
            instance_initiated_shutdown_behavior: Some(InstanceInitiatedShutdownBehavior::Stop),
            key_pair: Some(KeyPair::from_key_pair_name(&s, "Pair", "pair")?),
            detailed_monitoring: Some(true),
            security_group: Some(SecurityGroupRef::from(&group)),
            http_endpoint: Some(true),
            http_protocol_ipv6: Some(true),
            http_put_response_hop_limit: Some(3),
            http_tokens: Some(LaunchTemplateHttpTokens::Optional),
            instance_metadata_tags: Some(false),
            placement_group: Some(PlacementGroup::from_placement_group_name(&s, "PG", "pg")?),
            spot_options: Some(LaunchTemplateSpotOptions {
                block_duration: Some(Duration::hours(2)),
                interruption_behavior: Some(SpotInstanceInterruption::Stop),
                max_price: Some(0.05),
                request_type: Some(SpotRequestType::Persistent),
                valid_until: None,
            }),
            ..Default::default()
        };
        let full = LaunchTemplate::new(&s, "Full", full)?;
        full.connections()?.allow_from_any_ipv4(Port::tcp(80))?;
        full.add_security_group(&SecurityGroup::new(&s, "Late", SecurityGroupProps::new(vpc.clone()))?)?;
        full.user_data().unwrap().add_commands(["late"])?;
        Tags::of(&full).add("team", "a");
        let spot = LaunchTemplateProps {
            spot_options: Some(LaunchTemplateSpotOptions::default()),
            require_imdsv2: Some(true),
            cpu_options: Some(LaunchTemplateCpuOptions::default()),
            associate_public_ip_address: Some(true),
            security_group: Some(SecurityGroupRef::from(&group)),
            key_name: Some("k".into()),
            instance_profile: Some(InstanceProfile::from_instance_profile_name(&s, "Prof", "prof")?),
            machine_image: Some(linux()),
            ..Default::default()
        };
        LaunchTemplate::new(&s, "Spot", spot)?;
        let profile = InstanceProfile::new(&s, "Profile", InstanceProfileProps::default())?;
        let names = (profile.instance_profile_arn(), profile.instance_profile_name());
        t.record("profile", array![names.0, names.1, profile.role().unwrap().role_name()], &s);
        LaunchTemplate::builder(&s, "WithProfile").instance_profile(&profile).build()?;
        InstanceProfile::builder(&s, "Named").role(role).instance_profile_name("named").path("/a/").build()?;
        let wrong = LaunchTemplateProps {
            spot_options: Some(LaunchTemplateSpotOptions {
                block_duration: Some(Duration::hours(7)),
                ..Default::default()
            }),
            http_put_response_hop_limit: Some(65),
            require_imdsv2: Some(true),
            http_tokens: Some(LaunchTemplateHttpTokens::Optional),
            ..Default::default()
        };
        LaunchTemplate::new(&s, "Wrong", wrong)?;
        let by_id = LaunchTemplateAttributes { launch_template_id: Some("lt-1".into()), ..Default::default() };
        let a = LaunchTemplate::from_launch_template_attributes(&s, "A", by_id)?;
        let by_name = LaunchTemplateAttributes {
            launch_template_name: Some("n".into()),
            version_number: Some(LaunchTemplateSpecialVersions::LATEST_VERSION.into()),
            launch_template_id: None,
        };
        let b = LaunchTemplate::from_launch_template_attributes(&s, "B", by_name)?;
        let versions = (a.version_number(), b.version_number());
        let shown = array![a.launch_template_id(), versions.0, b.launch_template_name(), versions.1];
        t.record("imported", shown, None);
        let refused = |label: &str, change: &dyn Fn(&Stack, &mut LaunchTemplateProps) -> Result<()>| {
            t.attempt(label, |k, _| {
                let mut props = LaunchTemplateProps::default();
                change(k, &mut props)?;
                LaunchTemplate::new(k, "L", props).map(|_| ())
            });
        };
        refused("profile and role", &|k, p| {
            p.role = Some(Role::from_role_arn(k, "R", "arn:aws:iam::1:role/r", Default::default())?);
            let arn = "arn:aws:iam::1:instance-profile/p";
            p.instance_profile = Some(InstanceProfile::from_instance_profile_arn(k, "P", arn)?);
            Ok(())
        });
        refused("two keys", &|k, p| {
            p.key_name = Some("a".into());
            p.key_pair = Some(KeyPair::from_key_pair_name(k, "K", "x")?);
            Ok(())
        });
        refused("key of windows", &|k, p| {
            p.key_pair = Some((&KeyPair::builder(k, "K").r#type(KeyPairType::Ed25519).build()?).into());
            let os = Some(OperatingSystemType::Windows);
            let options = SsmParameterImageOptions { os, ..Default::default() };
            p.machine_image = Some(MachineImage::from_ssm_parameter("/w", options));
            Ok(())
        });
        refused("description", &|_, p| {
            p.version_description = Some("x".repeat(256));
            Ok(())
        });
        let template = |k: &Stack| LaunchTemplate::new(k, "L", LaunchTemplateProps::default());
        t.attempt("no group", |k, _| template(k)?.connections().map(|_| ()));
        t.attempt("no role", |k, _| template(k)?.grant_principal().map(|_| ()));
        t.attempt("add group", |k, _| {
            let group = SecurityGroup::from_security_group_id(k, "G", "sg-12345678")?;
            template(k)?.add_security_group(group)
        });
        let import = |label: &str, attributes: LaunchTemplateAttributes| {
            t.attempt(label, |k, _| LaunchTemplate::from_launch_template_attributes(k, "L", attributes).map(|_| ()));
        };
        let (id, name) = (Some("a".to_owned()), Some("b".to_owned()));
        import(
            "both ids",
            LaunchTemplateAttributes { launch_template_id: id, launch_template_name: name, version_number: None },
        );
        import("no id", LaunchTemplateAttributes::default());

        let n = Stack::with_props(app, "Nat", env("us-east-1"))?;
        let old = NatInstanceProps { key_name: Some("k".into()), ..NatInstanceProps::new(small()) };
        let old = NatProvider::instance(old)?;
        Vpc::builder(&n, "Old").max_azs(2).nat_gateway_provider(&old).nat_gateways(1).build()?;
        old.connections().allow_from(&Peer::ipv4("1.2.3.4/32")?, Port::tcp(22))?;
        let gateways = |p: &dyn INatProvider| -> Vec<Value> {
            let all = p.configured_gateways().into_iter();
            all.map(|g| object! {"az" => g.az, "gatewayId" => g.gateway_id}.into()).collect()
        };
        t.record("old", array![gateways(&old), old.security_group()?.security_group_id()], &n);
        let v2 = NatInstanceProps {
            default_allowed_traffic: Some(NatTrafficDirection::OutboundOnly),
            credit_specification: Some(CpuCredits::Standard),
            associate_public_ip_address: Some(true),
            ..NatInstanceProps::new(InstanceType::new("t4g.nano"))
        };
        let v2 = NatProvider::instance_v2(v2)?;
        let vv = Vpc::builder(&n, "V2").max_azs(2).nat_gateway_provider(&v2).build()?;
        v2.connections().allow_from(&Peer::ipv4(vv.vpc_cidr_block()?)?, Port::HTTP)?;
        let ids: Vec<String> = v2.gateway_instances().iter().map(|i| i.instance_id()).collect();
        t.record("v2", array![gateways(&v2), ids], &n);
        let none = NatInstanceProps {
            default_allowed_traffic: Some(NatTrafficDirection::None),
            user_data: Some(UserData::custom("own")),
            machine_image: Some(MachineImage::latest_amazon_linux2(Default::default())),
            ..NatInstanceProps::new(small())
        };
        Vpc::builder(&n, "V2None").max_azs(1).nat_gateway_provider(NatProvider::instance_v2(none)?).build()?;
        t.attempt("both traffic", |_, _| {
            let both = NatInstanceProps {
                allow_all_traffic: Some(true),
                default_allowed_traffic: Some(NatTrafficDirection::None),
                ..NatInstanceProps::new(small())
            };
            NatProvider::instance_v2(both).map(|_| ())
        });
        t.attempt("early", |_, _| NatProvider::instance(NatInstanceProps::new(small()))?.security_group().map(|_| ()));
        Ok(())
    });
}
