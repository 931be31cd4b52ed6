//! Twins of the cases about images, prefix lists and endpoint services.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore::aws_ec2::{
    AddressFamily, AmazonLinux2ImageSsmParameter, AmazonLinux2ImageSsmParameterProps, AmazonLinux2Kernel,
    AmazonLinux2022ImageSsmParameter, AmazonLinux2022ImageSsmParameterProps, AmazonLinux2022Kernel,
    AmazonLinux2023ImageSsmParameter, AmazonLinux2023ImageSsmParameterProps, AmazonLinux2023Kernel, AmazonLinuxCpuType,
    AmazonLinuxEdition, AmazonLinuxStorage, AmazonLinuxVirt, GenericImageProps, GenericLinuxImage,
    GenericSSMParameterImage, GenericWindowsImage, IConnectable, IPeer, IPrefixList, IVpcEndpointService,
    IVpcEndpointServiceLoadBalancer, IpAddressType, LaunchTemplate, LaunchTemplateHttpTokens, LaunchTemplateProps,
    LaunchTemplateRequireImdsv2Aspect, LaunchTemplateRequireImdsv2AspectProps, LaunchTemplateSpotOptions, MachineImage,
    OperatingSystemType, Port, PrefixList, PrefixListEntry, PrefixListLookupOptions, PrefixListProps, PrefixListRef,
    ResolveSsmParameterAtLaunchImage, SecurityGroup, SpotRequestType, SsmParameterImageOptions, UserData, Vpc,
    VpcAttributes, VpcEndpointService, VpcEndpointServiceProps, VpcRef, WindowsImage, WindowsVersion,
};
use longshore::aws_elasticloadbalancingv2::{NetworkLoadBalancer, NetworkLoadBalancerAttributes};
use longshore::aws_iam::ArnPrincipal;
use longshore::core::aspects::Aspects;
use longshore::core::expiration::Expiration;
use longshore::core::intrinsics::Fn;
use longshore::core::token::Lazy;
use longshore::core::value::{Object, Value};
use longshore::prelude::*;
use longshore::{array, object};

use super::vpc::env;
use crate::harness::{Context, check, check_with};

fn ami(id: &str) -> IndexMap<String, String> {
    [("us-east-1".to_owned(), id.to_owned())].into()
}

fn images(s: &Stack, t: &Context) -> Result<()> {
    type Al2 = AmazonLinux2ImageSsmParameterProps;
    type Al2022 = AmazonLinux2022ImageSsmParameterProps;
    type Al2023 = AmazonLinux2023ImageSsmParameterProps;
    let own = UserData::custom("own");
    let template = |id: &str, image: MachineImage| {
        let props = LaunchTemplateProps { machine_image: Some(image), ..Default::default() };
        LaunchTemplate::new(s, id, props).map(|_| ())
    };
    template("Al2", AmazonLinux2ImageSsmParameter::new(Al2::default()).into())?;
    let all = Al2 {
        kernel: Some(AmazonLinux2Kernel::DEFAULT),
        edition: Some(AmazonLinuxEdition::Minimal),
        cpu_type: Some(AmazonLinuxCpuType::Arm64),
        storage: Some(AmazonLinuxStorage::Ebs),
        virtualization: Some(AmazonLinuxVirt::Pv),
        cached_in_context: Some(false),
        user_data: Some(own.clone()),
        additional_cache_key: Some("k".into()),
    };
    let props = LaunchTemplateProps {
        machine_image: Some(AmazonLinux2ImageSsmParameter::new(all).into()),
        user_data: Some(own.clone()),
        ..Default::default()
    };
    LaunchTemplate::new(s, "Al2All", props)?;
    let latest = Al2 {
        kernel: Some(AmazonLinux2Kernel::DEFAULT),
        edition: Some(AmazonLinuxEdition::Minimal),
        ..Default::default()
    };
    template("Al2Latest", MachineImage::latest_amazon_linux2(latest))?;
    let kernel = Some(AmazonLinux2022Kernel::DEFAULT);
    let by_kernel = Al2022 { cached_in_context: Some(false), kernel, ..Default::default() };
    template("Al2022", AmazonLinux2022ImageSsmParameter::new(by_kernel).into())?;
    let plain = Al2022 {
        edition: Some(AmazonLinuxEdition::Minimal),
        additional_cache_key: Some("key".into()),
        ..Default::default()
    };
    template("Al2022Plain", AmazonLinux2022ImageSsmParameter::new(plain).into())?;
    let arm = Al2022 { cpu_type: Some(AmazonLinuxCpuType::Arm64), ..Default::default() };
    template("Al2022Latest", MachineImage::latest_amazon_linux2022(arm))?;
    let cached = Al2022 { cached_in_context: Some(true), ..Default::default() };
    template("Al2022Cached", MachineImage::latest_amazon_linux2022(cached))?;
    template("Al2023", AmazonLinux2023ImageSsmParameter::new(Al2023::default()).into())?;
    let kernel = Some(AmazonLinux2023Kernel::new("6.12"));
    let by_kernel = Al2023 { kernel, cached_in_context: Some(false), ..Default::default() };
    template("Al2023Own", AmazonLinux2023ImageSsmParameter::new(by_kernel).into())?;
    let minimal = Al2023 { edition: Some(AmazonLinuxEdition::Minimal), ..Default::default() };
    template("Al2023Latest", MachineImage::latest_amazon_linux2023(minimal))?;
    let kernel = Some(AmazonLinux2Kernel::KERNEL_5_10);
    let cpu_type = Some(AmazonLinuxCpuType::Arm64);
    let names = array![
        AmazonLinux2ImageSsmParameter::ssm_parameter_name(&Al2 { kernel, ..Default::default() }),
        AmazonLinux2022ImageSsmParameter::ssm_parameter_name(&Al2022::default()),
        AmazonLinux2023ImageSsmParameter::ssm_parameter_name(&Al2023 { cpu_type, ..Default::default() }),
    ];
    t.record("names", names, None);
    let with_data = || GenericImageProps { user_data: Some(own.clone()) };
    template("Linux", GenericLinuxImage::new(ami("ami-1"), with_data()).into())?;
    template("Windows", GenericWindowsImage::new(ami("ami-2"), Default::default()).into())?;
    let by_parameter = GenericSSMParameterImage::new("/own", OperatingSystemType::Windows, None);
    template("Parameter", by_parameter.clone().into())?;
    let data = GenericSSMParameterImage::new("/data", OperatingSystemType::Linux, Some(own.clone()));
    template("ParameterData", data.into())?;
    let at_launch = ResolveSsmParameterAtLaunchImage::new("/launch", Default::default());
    template("Launch", at_launch.clone().into())?;
    let version = SsmParameterImageOptions {
        parameter_version: Some("3".into()),
        os: Some(OperatingSystemType::Windows),
        ..Default::default()
    };
    template("LaunchVersion", ResolveSsmParameterAtLaunchImage::new("/launch", version).into())?;
    let windows = WindowsImage::new(WindowsVersion::WindowsServer2022EnglishFullBase, with_data());
    template("WindowsImage", windows.into())?;
    t.record("parameters", array![by_parameter.parameter_name(), at_launch.parameter_name()], None);
    let spot = LaunchTemplateProps {
        machine_image: Some(MachineImage::generic_linux(ami("ami-3"), Default::default())),
        spot_options: Some(LaunchTemplateSpotOptions {
            valid_until: Some(Expiration::at_date("2030-01-05T02:03:04.567Z")?),
            request_type: Some(SpotRequestType::Persistent),
            ..Default::default()
        }),
        ..Default::default()
    };
    LaunchTemplate::new(s, "Spot", spot)?;
    Ok(())
}

fn aspects(app: &App) -> Result<()> {
    let s = Stack::with_props(app, "Aspects", env("us-east-1"))?;
    let template = |id: &str, data: Option<Value>| -> Result<LaunchTemplate> {
        let template = LaunchTemplate::new(&s, id, LaunchTemplateProps::default())?;
        let resource = template.node().try_find_child("Resource").as_ref().and_then(CfnResource::at);
        if let (Some(resource), Some(data)) = (resource, data) {
            resource.set_property("LaunchTemplateData", data);
        }
        Ok(template)
    };
    let optional = |members: Object| Value::from(Lazy::any(move || Ok(members.clone().into())));
    let plain = template("Plain", None)?;
    let has = LaunchTemplateProps {
        http_endpoint: Some(true),
        http_tokens: Some(LaunchTemplateHttpTokens::Optional),
        http_put_response_hop_limit: Some(3),
        ..Default::default()
    };
    let has = LaunchTemplate::new(&s, "Has", has)?;
    let token = template("Token", Some(optional(object! {"ImageId" => "ami-4"})))?;
    let tokens = || optional(object! {"HttpTokens" => "optional"});
    let data = object! {"ImageId" => "ami-5", "MetadataOptions" => tokens()};
    let quiet = template("Quiet", Some(data.into()))?;
    let warned = template("Warned", Some(object! {"MetadataOptions" => tokens()}.into()))?;
    for of in [&plain, &has, &token, &warned] {
        Aspects::of(of).add(LaunchTemplateRequireImdsv2Aspect::new(Default::default()));
    }
    let props = LaunchTemplateRequireImdsv2AspectProps { suppress_warnings: Some(true) };
    Aspects::of(&quiet).add(LaunchTemplateRequireImdsv2Aspect::new(props));
    Ok(())
}

fn entry(cidr: &str) -> PrefixListEntry {
    PrefixListEntry { cidr: cidr.into(), description: None }
}

fn lists(s: &Stack, vpc: &VpcRef, t: &Context) -> Result<()> {
    let plain = PrefixList::new(s, "List", Default::default())?;
    let ours = PrefixListEntry { cidr: "10.0.0.0/16".into(), description: Some("ours".into()) };
    let full = PrefixList::builder(s, "Full")
        .prefix_list_name("full")
        .max_entries(10)
        .entries(vec![ours, entry("10.1.0.1")])
        .build()?;
    let ranges = ["::/0", "2001:db8::/32", "1:2:3:4:5:6:7:8", "FE80::1%eth0/64"];
    let six = PrefixList::builder(s, "Six")
        .address_family(AddressFamily::IpV6)
        .entries(ranges.into_iter().map(entry).collect())
        .build()?;
    let known = array![
        plain.prefix_list_id(),
        plain.prefix_list_name(),
        full.prefix_list_name(),
        full.prefix_list_arn(),
        full.owner_id(),
        full.version(),
        full.address_family(),
        six.address_family(),
        six.unique_id(),
        six.can_inline_rule(),
    ];
    t.record("lists", known, s);
    let imported = PrefixList::from_prefix_list_id(s, "Imported", "pl-1")?;
    let lookup = |id: &str, options: PrefixListLookupOptions| PrefixList::from_lookup(s, id, options);
    let named = |name: &str| PrefixListLookupOptions { prefix_list_name: name.into(), ..Default::default() };
    let looked = lookup("Looked", named("mine"))?;
    let of_aws = PrefixListLookupOptions {
        owner_id: Some("AWS".into()),
        address_family: Some(AddressFamily::IpV6),
        ..named("mine")
    };
    let more = lookup("More", of_aws)?;
    let known = lookup("Known", named("known"))?;
    let ids =
        array![imported.prefix_list_id(), looked.prefix_list_id(), more.prefix_list_id(), known.prefix_list_id(),];
    t.record("imported", ids, None);
    let group = SecurityGroup::builder(s, "Group").vpc(vpc.clone()).allow_all_outbound(false).build()?;
    let lists: [PrefixListRef; 4] = [(&plain).into(), (&full).into(), imported, known];
    for list in &lists {
        use longshore::aws_ec2::ISecurityGroup as _;
        group.add_ingress_rule(&**list, Port::tcp(443))?;
        group.connections().allow_to(&**list, Port::tcp(80))?;
    }
    group.connections().allow_from(&six, Port::tcp(22))
}

struct Known;

impl IVpcEndpointServiceLoadBalancer for Known {
    fn load_balancer_arn(&self) -> String {
        "arn".into()
    }
}

fn services(app: &App, s: &Stack, vpc: &VpcRef, t: &Context) -> Result<()> {
    let nlb = NetworkLoadBalancer::builder(s, "Nlb").vpc(vpc.clone()).build()?;
    let old = NetworkLoadBalancerAttributes {
        load_balancer_arn: "arn:aws:elasticloadbalancing:us-east-1:1:loadbalancer/net/x/y".into(),
        ..Default::default()
    };
    let service =
        VpcEndpointService::builder(s, "Service").vpc_endpoint_service_load_balancers(vec![(&nlb).into()]).build()?;
    let old = NetworkLoadBalancer::from_network_load_balancer_attributes(s, "Old", old)?;
    let all = VpcEndpointService::builder(s, "All")
        .vpc_endpoint_service_load_balancers(vec![(&nlb).into(), Rc::new(old)])
        .acceptance_required(false)
        .contributor_insights(true)
        .allowed_principals(vec![ArnPrincipal::new("arn:aws:iam::1:root"), ArnPrincipal::new("*")])
        .supported_ip_address_types(vec![IpAddressType::Ipv4, IpAddressType::Ipv6])
        .allowed_regions(vec!["us-east-1".into(), "eu-west-1".into()])
        .build()?;
    let known = array![
        service.vpc_endpoint_service_name(),
        service.vpc_endpoint_service_id(),
        service.acceptance_required(),
        service.allowed_principals().len(),
        all.acceptance_required(),
        all.contributor_insights_enabled(),
        all.vpc_endpoint_service_load_balancers().len(),
        all.allowed_principals().iter().map(|p| p.arn().to_owned()).collect::<Vec<_>>(),
    ];
    t.record("services", known, s);
    for region in [None, Some("cn-north-1")] {
        let name = region.unwrap_or("undefined");
        let region = region.map(str::to_owned);
        let props = StackProps { env: Environment { account: None, region }, ..Default::default() };
        let there = Stack::with_props(app, format!("In{name}"), props)?;
        let service = VpcEndpointServiceProps {
            vpc_endpoint_service_load_balancers: vec![Rc::new(Known)],
            allowed_principals: Some(Vec::new()),
            ..Default::default()
        };
        let service = VpcEndpointService::new(&there, "S", service)?;
        t.record(&format!("in {name}"), service.vpc_endpoint_service_name(), &there);
    }
    Ok(())
}

fn refusals(t: &Context) {
    t.attempt("no balancers", |x, _| VpcEndpointService::new(x, "S", Default::default()).map(|_| ()));
    let list =
        |label: &str, props: PrefixListProps| t.attempt(label, |x, _| PrefixList::new(x, "L", props).map(|_| ()));
    let named = |name: &str| PrefixListProps { prefix_list_name: Some(name.into()), ..Default::default() };
    list("aws name", named("com.amazonaws.mine"));
    list("long name", named(&"x".repeat(256)));
    let of = |cidr: &str, address_family: Option<AddressFamily>| PrefixListProps {
        address_family,
        entries: Some(vec![entry(cidr)]),
        ..Default::default()
    };
    for cidr in ["10.0.0.0/33", "10.0.0/8", "10.0.0.0/08", "1.2.3.4.5", "::/0", "text", "1000.0.0.0"] {
        list(&format!("v4 {cidr}"), of(cidr, None));
    }
    for cidr in ["10.0.0.0/8", "::/129", "1:2:3", "::ffff:1.2.3.4", "12345::"] {
        list(&format!("v6 {cidr}"), of(cidr, Some(AddressFamily::IpV6)));
    }
    list("v4 odd", of("999.999.999.999/32", None));
    let lookup = |x: &Stack, prefix_list_name: String| {
        let options = PrefixListLookupOptions { prefix_list_name, ..Default::default() };
        PrefixList::from_lookup(x, "L", options).map(|_| ())
    };
    t.attempt("list token", |x, _| lookup(x, Fn::import_value("x")));
    t.attempt("list agnostic", |x, _| lookup(x, "x".into()));
}

fn build(app: &App, t: &Context) -> Result<()> {
    let s = Stack::with_props(app, "Stack", env("us-east-1"))?;
    let key = "cc-api-provider:account=123456789012:expectedMatchCount=exactly-one:propertiesToReturn.0=PrefixListId:propertyMatch.PrefixListName=known:region=us-east-1:typeName=AWS$:$:EC2$:$:PrefixList";
    s.node().set_context(key, array![object! {"PrefixListId" => "pl-known"}])?;
    let attributes = VpcAttributes {
        vpc_id: "vpc-1".into(),
        availability_zones: vec!["a".into()],
        private_subnet_ids: Some(vec!["s".into()]),
        ..Default::default()
    };
    let vpc = Vpc::from_vpc_attributes(&s, "V", attributes)?;
    images(&s, t)?;
    aspects(app)?;
    lists(&s, &vpc, t)?;
    services(app, &s, &vpc, t)?;
    refusals(t);
    Ok(())
}

#[test]
fn images_lists_and_services() {
    check("2120-ec2-images-lists-services", build);
}

#[test]
fn images_lists_and_services_recommended_flags() {
    let flags = |_: &Context| AppProps { context: Context::recommended_flags(), ..AppProps::default() };
    check_with("2121-ec2-images-lists-services-recommended-flags", flags, build);
}
