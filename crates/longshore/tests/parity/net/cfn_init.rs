//! Twins of the cases about what `cfn-init` does.

use indexmap::IndexMap;
use longshore::aws_autoscaling::{
    self, AutoScalingGroup, AutoScalingGroupProps, Signals, SignalsOptions, UpdatePolicy,
};
use longshore::aws_ec2::{
    AmazonLinux2023ImageSsmParameterProps, ApplyCloudFormationInitOptions, AttachInitOptions, BastionHostLinux,
    CloudFormationInit, ConfigSetProps, InitCommand, InitCommandOptions, InitCommandWaitDuration, InitConfig,
    InitElement, InitFile, InitFileAssetOptions, InitFileOptions, InitGroup, InitPackage, InitService,
    InitServiceOptions, InitServiceRestartHandle, InitSource, InitSourceAssetOptions, InitSourceOptions, InitUser,
    InitUserOptions, Instance, InstanceProps, InstanceType, LocationPackageOptions, MachineImage, NamedPackageOptions,
    OperatingSystemType, ServiceManager, SsmParameterImageOptions, SubnetSelection, SubnetType,
    SystemdConfigFileOptions, UserData, Vpc, VpcAttributes, VpcRef, WindowsVersion,
};
use longshore::aws_s3::{Bucket, IBucket};
use longshore::aws_s3_assets::{Asset, AssetProps};
use longshore::core::cfn_resource::CfnResource;
use longshore::core::value::Object;
use longshore::prelude::*;
use longshore::{array, object};

use super::vpc::env;
use crate::harness::{Context, check, check_with};

fn of(elements: Vec<InitElement>) -> CloudFormationInit {
    CloudFormationInit::from_elements(elements)
}

fn linux() -> MachineImage {
    MachineImage::latest_amazon_linux2023(AmazonLinux2023ImageSsmParameterProps::default())
}

fn windows() -> MachineImage {
    MachineImage::latest_windows(WindowsVersion::WindowsServer2022EnglishFullBase, Default::default())
}

fn instance(vpc: &VpcRef, image: MachineImage) -> InstanceProps {
    InstanceProps {
        vpc_subnets: Some(SubnetSelection::from(SubnetType::Public)),
        ..InstanceProps::new(vpc.clone(), InstanceType::new("t3.micro"), image)
    }
}

fn group(vpc: &VpcRef, image: MachineImage) -> AutoScalingGroupProps {
    AutoScalingGroupProps {
        vpc_subnets: Some(SubnetSelection::from(SubnetType::Public)),
        instance_type: Some(InstanceType::new("t3.micro")),
        machine_image: Some(image),
        ..AutoScalingGroupProps::new(vpc.clone())
    }
}

fn texts<const N: usize>(pairs: [(&str, &str); N]) -> IndexMap<String, String> {
    pairs.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect()
}

fn names<const N: usize>(names: [&str; N]) -> Vec<String> {
    names.into_iter().map(str::to_owned).collect()
}

fn mode(mode: &str) -> InitFileOptions {
    InitFileOptions { mode: Some(mode.into()), ..Default::default() }
}

fn waits(wait: InitCommandWaitDuration) -> InitCommandOptions {
    InitCommandOptions { wait_after_completion: Some(wait), ..Default::default() }
}

/// Every kind of element, of Linux.
fn every_element(t: &Context, bucket: &Bucket, asset: &Asset) -> Result<Vec<InitElement>> {
    let (handle, second) = (InitServiceRestartHandle::new(), InitServiceRestartHandle::new());
    let handles = || Some(vec![handle.clone(), second.clone()]);
    let on_files = || InitFileOptions { service_restart_handles: handles(), ..Default::default() };
    let on_sources = || InitSourceOptions { service_restart_handles: handles() };
    let (plain, source) = (InitFileOptions::default, InitSourceOptions::default);
    let simple = t.fixture("simple");
    let in_simple = |name: &str| format!("{simple}/{name}");
    let service = |handle: Option<&InitServiceRestartHandle>| InitServiceOptions {
        service_restart_handle: handle.cloned(),
        ..Default::default()
    };
    let argv = ["ls", "-l", "-l", "/"];
    let mut all: Vec<InitElement> = vec![
        InitService::enable_with("httpd", service(Some(&handle))).into(),
        InitService::enable_with(
            "nginx",
            InitServiceOptions {
                enabled: Some(false),
                service_manager: Some(ServiceManager::Systemd),
                ..service(Some(&second))
            },
        )
        .into(),
        InitService::enable_with(
            "off",
            InitServiceOptions {
                enabled: Some(false),
                ensure_running: Some(true),
                ..service(Some(&InitServiceRestartHandle::new()))
            },
        )
        .into(),
        InitService::disable("sendmail").into(),
        InitService::enable_with(
            "win",
            InitServiceOptions { service_manager: Some(ServiceManager::Windows), ..service(None) },
        )
        .into(),
        InitCommand::shell_command_with(
            "echo one",
            InitCommandOptions { service_restart_handles: handles(), ..Default::default() },
        )
        .into(),
        InitCommand::shell_command_with(
            "echo two",
            InitCommandOptions {
                key: Some("b-two".into()),
                env: Some(texts([("A", "b"), ("2", "c")])),
                cwd: Some("/tmp".into()),
                test_cmd: Some("test -f /x".into()),
                ignore_errors: Some(true),
                ..Default::default()
            },
        )
        .into(),
        InitCommand::argv_command_with(argv, InitCommandOptions { ignore_errors: Some(false), ..Default::default() })?
            .into(),
        InitCommand::argv_command(argv)?.into(),
        InitCommand::shell_command_with("late", InitCommandOptions { key: Some("10".into()), ..Default::default() })
            .into(),
        InitFile::from_string_with("/etc/a", "text", on_files())?.into(),
        InitFile::from_string_with(
            "/etc/b",
            "dGV4dA==",
            InitFileOptions {
                base64_encoded: Some(true),
                owner: Some("me".into()),
                group: Some("us".into()),
                ..mode("000600")
            },
        )?
        .into(),
        InitFile::symlink("/etc/link", "/etc/a", plain())?.into(),
        InitFile::symlink("/etc/link2", "/etc/b", InitFileOptions { owner: Some("x".into()), ..mode("120755") })?
            .into(),
    ];
    let json = object! {"a" => 1, "list" => array![1, 1, 2], "deep" => object! {"ref" => bucket.bucket_name()}};
    let base64 = InitFileOptions { base64_encoded: Some(true), ..Default::default() };
    let web = InitFileOptions { group: Some("web".into()), ..Default::default() };
    let o = InitFileAssetOptions { owner: Some("o".into()), ..Default::default() };
    let zip = InitFileAssetOptions {
        exclude: Some(names(["lib"])),
        extra_hash: Some("x".into()),
        display_name: Some("shown".into()),
        ..Default::default()
    };
    all.extend::<[InitElement; 8]>([
        InitFile::from_object("/etc/json", json, mode("000400")).into(),
        InitFile::from_file_inline("/etc/inline", in_simple("index.py"), plain())?.into(),
        InitFile::from_file_inline("/etc/inline64", in_simple("Dockerfile"), base64)?.into(),
        InitFile::from_url("/etc/url", "https://example.com/x", web).into(),
        InitFile::from_s3_object("/etc/object", bucket, "path/key", on_files()).into(),
        InitFile::from_asset("/etc/asset", in_simple("index.py"), o).into(),
        InitFile::from_asset("/etc/zip", simple.as_str(), zip).into(),
        InitFile::from_existing_asset("/etc/existing", asset, on_files()).into(),
    ]);
    let full = SystemdConfigFileOptions {
        command: "/bin/run --it".into(),
        cwd: Some("/srv".into()),
        description: Some("Runs it".into()),
        user: Some("u".into()),
        group: Some("g".into()),
        keep_running: Some(false),
        after_network: Some(false),
        environment_variables: Some(texts([("B", "1"), ("A", "2"), ("7", "x")])),
        environment_files: Some(names(["/etc/env", "/etc/env2"])),
    };
    let command = || SystemdConfigFileOptions { command: "/bin/true".into(), ..Default::default() };
    let user = |groups: &[&str]| InitUserOptions {
        groups: Some(groups.iter().map(|g| (*g).to_owned()).collect()),
        ..Default::default()
    };
    let ignored = InitSourceAssetOptions {
        extra_hash: Some("ignored".into()),
        service_restart_handles: handles(),
        ..Default::default()
    };
    let version = |v: &[&str]| NamedPackageOptions {
        version: Some(v.iter().map(|v| (*v).to_owned()).collect()),
        ..Default::default()
    };
    all.extend::<[InitElement; 22]>([
        InitService::systemd_config_file("simple", command())?.into(),
        InitService::systemd_config_file("full", full)?.into(),
        InitService::systemd_config_file("group", SystemdConfigFileOptions { group: Some("g".into()), ..command() })?
            .into(),
        InitGroup::from_name("one", None).into(),
        InitGroup::from_name("two", Some(42)).into(),
        InitGroup::from_name("zero", Some(0)).into(),
        InitUser::from_name("plain").into(),
        InitUser::from_name_with(
            "full",
            InitUserOptions {
                home_dir: Some("/home/full".into()),
                user_id: Some(1001),
                ..user(&["one", "two", "one"])
            },
        )
        .into(),
        InitUser::from_name_with("again", user(&["a", "a"])).into(),
        InitPackage::rpm("https://example.com/a.rpm").into(),
        InitPackage::rpm_with(
            "https://example.com/b.rpm",
            LocationPackageOptions { key: Some("b".into()), service_restart_handles: handles() },
        )
        .into(),
        InitPackage::yum("httpd").into(),
        InitPackage::yum_with(
            "git",
            NamedPackageOptions { service_restart_handles: handles(), ..version(&["1", "2"]) },
        )
        .into(),
        InitPackage::ruby_gem_with("rake", version(&["0.8"])).into(),
        InitPackage::python("flask").into(),
        InitPackage::apt_with("curl", NamedPackageOptions { service_restart_handles: handles(), ..Default::default() })
            .into(),
        InitSource::from_url("/src/url", "https://example.com/x.zip", on_sources()).into(),
        InitSource::from_git_hub("/src/hub", "aws", "aws-cdk", Some("main"), source()).into(),
        InitSource::from_git_hub("/src/master", "aws", "aws-cdk", None, source()).into(),
        InitSource::from_s3_object("/src/object", bucket, "a.zip", source()).into(),
        InitSource::from_asset("/src/asset", simple.as_str(), ignored).into(),
        InitSource::from_existing_asset("/src/existing", asset, source()).into(),
    ]);
    Ok(all)
}

fn config_sets(bucket: &Bucket, t: &Context) -> Result<(InitConfig, CloudFormationInit)> {
    let config = InitConfig::new([InitCommand::shell_command("first")]);
    let more: [InitElement; 2] = [
        InitCommand::shell_command("second").into(),
        InitFile::from_s3_object("/x", bucket, "x", Default::default()).into(),
    ];
    config.add(more);
    let empty = InitConfig::default();
    t.record("empty", array![empty.is_empty(), config.is_empty()], None);
    let sets = CloudFormationInit::from_config_sets(ConfigSetProps {
        config_sets: [("default", ["one", "none"]), ("5", ["one", "three"])]
            .into_iter()
            .map(|(set, of)| (set.to_owned(), names(of)))
            .collect(),
        configs: [
            ("one", config.clone()),
            ("none", empty),
            ("three", InitConfig::new([InitCommand::argv_command(["a"])?])),
        ]
        .into_iter()
        .map(|(name, config)| (name.to_owned(), config))
        .collect(),
    });
    let url = InitFile::from_url("/later", "https://example.com", Default::default());
    sets.add_config("later", InitConfig::new([url]))?;
    sets.add_config_set("more", Some(names(["later", "one"])))?;
    sets.add_config_set("nothing", None)?;
    Ok((config, sets))
}

fn on_windows(s: &Stack, vpc: &VpcRef) -> Result<()> {
    type Wait = InitCommandWaitDuration;
    let dir = |wait: Wait| InitElement::from(InitCommand::shell_command_with("dir", waits(wait)));
    let b = LocationPackageOptions { key: Some("b".into()), ..Default::default() };
    let all = of(vec![
        dir(Wait::forever()),
        dir(Wait::none()),
        dir(Wait::of(Duration::minutes(2))),
        InitFile::from_string(r"C:\a", "x")?.into(),
        InitPackage::msi("https://example.com/a.msi").into(),
        InitPackage::msi_with("https://example.com/b.msi", b).into(),
        InitService::enable("svc").into(),
        InitSource::from_url(r"C:\src", "https://example.com", Default::default()).into(),
    ]);
    Instance::new(s, "Windows", InstanceProps { init: Some(all), ..instance(vpc, windows()) })?;
    let quiet = InstanceProps {
        init: Some(CloudFormationInit::from_elements([InitPackage::msi("x")])),
        init_options: Some(ApplyCloudFormationInitOptions {
            print_log: Some(false),
            ignore_failures: Some(true),
            ..Default::default()
        }),
        ..instance(vpc, windows())
    };
    Instance::new(s, "WindowsQuiet", quiet)?;
    Ok(())
}

fn groups(s: &Stack, vpc: &VpcRef) -> Result<()> {
    use aws_autoscaling::ApplyCloudFormationInitOptions as Options;
    let timeout = SignalsOptions { timeout: Some(Duration::minutes(20)), ..Default::default() };
    let signalled = || -> Result<AutoScalingGroupProps> {
        Ok(AutoScalingGroupProps { signals: Some(Signals::wait_for_all(timeout)?), ..group(vpc, linux()) })
    };
    let yum = |name: &str| CloudFormationInit::from_elements([InitPackage::yum(name)]);
    AutoScalingGroup::new(
        s,
        "Group",
        AutoScalingGroupProps {
            init: Some(of(vec![InitPackage::yum("a").into(), InitService::enable("a").into()])),
            init_options: Some(Options {
                config_sets: Some(names(["default"])),
                include_role: Some(true),
                ..Default::default()
            }),
            ..signalled()?
        },
    )?;
    AutoScalingGroup::new(
        s,
        "Replacing",
        AutoScalingGroupProps {
            update_policy: Some(UpdatePolicy::replacing_update()),
            init: Some(yum("a")),
            ..signalled()?
        },
    )?;
    AutoScalingGroup::new(s, "Later", signalled()?)?
        .apply_cloud_formation_init(&yum("b"), Options { embed_fingerprint: Some(false), ..Default::default() })?;
    AutoScalingGroup::new(
        s,
        "WindowsGroup",
        AutoScalingGroupProps {
            signals: Some(Signals::wait_for_count(2.0, Default::default())?),
            init: Some(CloudFormationInit::from_elements([InitPackage::msi("x")])),
            init_options: Some(Options { ignore_failures: Some(true), include_url: Some(true), ..Default::default() }),
            ..group(vpc, windows())
        },
    )?;
    Ok(())
}

fn refusals(t: &Context) {
    type Wait = InitCommandWaitDuration;
    let vpc = |x: &Stack| -> Result<VpcRef> {
        Vpc::from_vpc_attributes(
            x,
            "V",
            VpcAttributes {
                vpc_id: "vpc-1".into(),
                availability_zones: names(["a"]),
                public_subnet_ids: Some(names(["s"])),
                ..Default::default()
            },
        )
    };
    let on = |label: &str, image: fn() -> MachineImage, element: fn() -> Result<InitElement>| {
        t.attempt(label, |x, _| {
            let init = Some(of(vec![element()?]));
            Instance::new(x, "I", InstanceProps { init, ..instance(&vpc(x)?, image()) }).map(|_| ())
        });
    };
    on("wait on linux", linux, || Ok(InitCommand::shell_command_with("x", waits(Wait::none())).into()));
    on("wait argv on linux", linux, || Ok(InitCommand::argv_command_with(["a", "b"], waits(Wait::none()))?.into()));
    t.attempt("argv", |_, _| InitCommand::argv_command([""; 0]).map(|_| ()));
    t.attempt("empty file", |_, _| InitFile::from_string("/a", "").map(|_| ()));
    t.attempt("symlink", |_, _| InitFile::symlink("/a", "/b", mode("000644")).map(|_| ()));
    let systemd = |command: &str, files: Option<Vec<String>>| {
        let options =
            SystemdConfigFileOptions { command: command.into(), environment_files: files, ..Default::default() };
        InitService::systemd_config_file("x", options).map(|_| ())
    };
    t.attempt("systemd path", |_, _| systemd("run", None));
    t.attempt("systemd files", |_, _| systemd("/run", Some(names(["/a", "b"]))));
    let file =
        |options: InitFileOptions| -> Result<InitElement> { Ok(InitFile::from_string_with("a", "b", options)?.into()) };
    let x = || Some("x".to_owned());
    let files = [
        ("owner", InitFileOptions { owner: x(), ..Default::default() }),
        ("group", InitFileOptions { group: x(), ..Default::default() }),
        ("mode", InitFileOptions { mode: x(), ..Default::default() }),
    ];
    for (name, options) in files {
        t.attempt(&format!("windows file {name}"), |x, _| {
            let init = Some(of(vec![file(options)?]));
            Instance::new(x, "I", InstanceProps { init, ..instance(&vpc(x)?, windows()) }).map(|_| ())
        });
    }
    on("windows group", windows, || Ok(InitGroup::from_name("a", None).into()));
    on("windows user", windows, || Ok(InitUser::from_name("a").into()));
    on("windows yum", windows, || Ok(InitPackage::yum("a").into()));
    on("linux msi", linux, || Ok(InitPackage::msi("a").into()));
    on("no package", linux, || Ok(InitPackage::yum("").into()));
    on("part of a second", windows, || {
        Ok(InitCommand::shell_command_with("x", waits(Wait::of(Duration::millis(1500)))).into())
    });
    t.attempt("options alone", |x, _| {
        let init_options = Some(Default::default());
        Instance::new(x, "I", InstanceProps { init_options, ..instance(&vpc(x)?, linux()) }).map(|_| ())
    });
    t.attempt("group options alone", |x, _| {
        let init_options = Some(Default::default());
        let props = AutoScalingGroupProps { init_options, ..group(&vpc(x)?, linux()) };
        AutoScalingGroup::new(x, "I", props).map(|_| ())
    });
    t.attempt("group without signals", |x, _| {
        let props = AutoScalingGroupProps { init: Some(of(Vec::new())), ..group(&vpc(x)?, linux()) };
        AutoScalingGroup::new(x, "I", props).map(|_| ())
    });
    t.attempt("group applied without signals", |x, _| {
        AutoScalingGroup::new(x, "I", group(&vpc(x)?, linux()))?
            .apply_cloud_formation_init(&of(Vec::new()), Default::default())
    });
    t.attempt("twice", |x, _| {
        Instance::new(x, "I", InstanceProps { init: Some(of(Vec::new())), ..instance(&vpc(x)?, linux()) })?
            .apply_cloud_formation_init(&of(Vec::new()), Default::default())
    });
    t.attempt("unknown system", |x, _| {
        let image = MachineImage::from_ssm_parameter(
            "/x",
            SsmParameterImageOptions {
                os: Some(OperatingSystemType::Unknown),
                user_data: Some(UserData::for_linux()),
                ..Default::default()
            },
        );
        Instance::new(x, "I", InstanceProps { init: Some(of(Vec::new())), ..instance(&vpc(x)?, image) }).map(|_| ())
    });
    t.attempt("config twice", |_, _| of(Vec::new()).add_config("config", InitConfig::default()));
    t.attempt("set twice", |_, _| of(Vec::new()).add_config_set("default", None));
    t.attempt("unknown configs", |_, _| of(Vec::new()).add_config_set("x", Some(names(["a", "config", "b"]))));
}

fn build(app: &App, t: &Context) -> Result<()> {
    let s = Stack::with_props(app, "Stack", env("us-east-1"))?;
    let vpc = |s: &Stack, zones: Option<u32>| -> Result<VpcRef> {
        let vpc = Vpc::builder(s, "Vpc").maybe_max_azs(zones).nat_gateways(0).restrict_default_security_group(false);
        Ok(vpc.build()?.into())
    };
    let there = vpc(&s, Some(2))?;
    let bucket = Bucket::new(&s, "Bucket", Default::default())?;
    let simple = t.fixture("simple");
    let path = format!("{simple}/index.py");
    let asset = Asset::new(&s, "Asset", AssetProps { path: path.clone(), ..Default::default() })?;
    let all = of(every_element(t, &bucket, &asset)?);
    let one = Instance::new(&s, "All", InstanceProps { init: Some(all), ..instance(&there, linux()) })?;
    let types = array![
        InitCommand::shell_command("x").element_type(),
        InitFile::from_string("a", "b")?.element_type(),
        InitGroup::from_name("g", None).element_type(),
        InitUser::from_name("u").element_type(),
        InitPackage::yum("y").element_type(),
        InitService::disable("s").element_type(),
        InitSource::from_url("a", "b", Default::default()).element_type(),
    ];
    t.record("types", types, None);
    one.user_data().add_commands(["echo after"])?;

    let (config, sets) = config_sets(&bucket, t)?;
    let options = ApplyCloudFormationInitOptions {
        config_sets: Some(names(["default", "more"])),
        timeout: Some(Duration::minutes(30)),
        embed_fingerprint: Some(false),
        print_log: Some(false),
        ignore_failures: Some(true),
        include_url: Some(true),
        include_role: Some(true),
    };
    let ten = Some(Duration::minutes(10));
    Instance::new(
        &s,
        "Sets",
        InstanceProps {
            init: Some(sets),
            init_options: Some(options),
            resource_signal_timeout: ten,
            ..instance(&there, linux())
        },
    )?;
    let twice = InstanceProps {
        resource_signal_timeout: ten,
        user_data_causes_replacement: Some(false),
        ..instance(&there, linux())
    };
    Instance::new(&s, "Timeout", twice)?.apply_cloud_formation_init(
        &CloudFormationInit::from_config(config),
        ApplyCloudFormationInitOptions { timeout: Some(Duration::minutes(7)), ..Default::default() },
    )?;
    let options = InstanceProps {
        init: Some(of(Vec::new())),
        init_options: Some(Default::default()),
        ..instance(&there, linux())
    };
    Instance::new(&s, "Options", options)?;
    on_windows(&s, &there)?;
    BastionHostLinux::builder(&s, "Bastion")
        .vpc(there.clone())
        .init(CloudFormationInit::from_elements([InitPackage::yum("htop")]))
        .init_options(ApplyCloudFormationInitOptions { timeout: Some(Duration::seconds(90)), ..Default::default() })
        .build()?;
    groups(&s, &there)?;

    let resource = CfnResource::new(&s, "Resource", "My::Type", Object::new())?;
    let told = CfnResource::new(&s, "Told", "My::Type", Object::new())?;
    let user_data = UserData::for_linux();
    let attached = AttachInitOptions {
        instance_role: one.role().clone(),
        include_url: Some(true),
        include_role: None,
        platform: OperatingSystemType::Linux,
        user_data: user_data.clone(),
        config_sets: None,
        embed_fingerprint: None,
        print_log: None,
        ignore_failures: None,
        signal_resource: Some(told),
    };
    CloudFormationInit::from_elements([InitPackage::yum("z")]).attach(&resource, attached)?;
    t.record("attached", user_data.render(), &s);

    let anywhere = Stack::new(app, "Anywhere")?;
    let assets = of(vec![
        InitFile::from_asset("/a", path, Default::default()).into(),
        InitFile::from_asset("/b", format!("{simple}/Dockerfile"), Default::default()).into(),
        InitSource::from_asset("/c", simple, Default::default()).into(),
    ]);
    let there = vpc(&anywhere, None)?;
    Instance::new(&anywhere, "Instance", InstanceProps { init: Some(assets), ..instance(&there, linux()) })?;
    refusals(t);
    Ok(())
}

#[test]
fn cfn_init() {
    check("2100-ec2-cfn-init", build);
}

#[test]
fn cfn_init_recommended_flags() {
    let flags = |_: &Context| AppProps { context: Context::recommended_flags(), ..AppProps::default() };
    check_with("2101-ec2-cfn-init-recommended-flags", flags, build);
}
