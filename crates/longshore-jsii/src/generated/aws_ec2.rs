//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_enum!(longshore::aws_ec2::AcceleratorManufacturer, "aws-cdk-lib.aws_ec2.AcceleratorManufacturer", {
"AWS" => Aws,
"AMD" => Amd,
"NVIDIA" => Nvidia,
"XILINX" => Xilinx,
"HABANA" => Habana,
});
bound_enum!(longshore::aws_ec2::AcceleratorName, "aws-cdk-lib.aws_ec2.AcceleratorName", {
"A100" => A100,
"K80" => K80,
"M60" => M60,
"RADEON_PRO_V520" => RadeonProV520,
"T4" => T4,
"V100" => V100,
"VU9P" => Vu9P,
"A10G" => A10G,
"H100" => H100,
"INFERENTIA" => Inferentia,
"K520" => K520,
"T4G" => T4G,
"L40S" => L40S,
"L4" => L4,
"GAUDI_HL_205" => GaudiHl205,
"INFERENTIA2" => Inferentia2,
"TRAINIUM" => Trainium,
"TRAINIUM2" => Trainium2,
"U30" => U30,
});
bound_enum!(longshore::aws_ec2::AcceleratorType, "aws-cdk-lib.aws_ec2.AcceleratorType", {
"GPU" => Gpu,
"FPGA" => Fpga,
"INFERENCE" => Inference,
"MEDIA" => Media,
});
pub(crate) static AWS_EC2_ACLCIDR: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.AclCidr",
    interface: false,
    create: None,
    statics: &[
        ("anyIpv4", |k, a| ToWire::wire(<longshore::aws_ec2::AclCidr>::any_ipv4(), k)),
        ("anyIpv6", |k, a| ToWire::wire(<longshore::aws_ec2::AclCidr>::any_ipv6(), k)),
        ("ipv4", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::AclCidr>::ipv4(a0), k)
        }),
        ("ipv6", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::AclCidr>::ipv6(a0), k)
        }),
    ],
    members: &[Member::Call("toCidrConfig", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::AclCidr>()?;
        ToWire::wire(<longshore::aws_ec2::AclCidr>::to_cidr_config(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::AclCidr, AWS_EC2_ACLCIDR);
bound_struct!(longshore::aws_ec2::AclCidrConfig, AWS_EC2_ACLCIDRCONFIG, "aws-cdk-lib.aws_ec2.AclCidrConfig", {
"cidrBlock" => cidr_block,
"ipv6CidrBlock" => ipv6_cidr_block,
});
bound_struct!(longshore::aws_ec2::AclIcmp, AWS_EC2_ACLICMP, "aws-cdk-lib.aws_ec2.AclIcmp", {
"type" => r#type,
"code" => code,
});
bound_struct!(longshore::aws_ec2::AclPortRange, AWS_EC2_ACLPORTRANGE, "aws-cdk-lib.aws_ec2.AclPortRange", {
"from" => from,
"to" => to,
});
pub(crate) static AWS_EC2_ACLTRAFFIC: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.AclTraffic",
    interface: false,
    create: None,
    statics: &[
        ("allTraffic", |k, a| ToWire::wire(<longshore::aws_ec2::AclTraffic>::all_traffic(), k)),
        ("icmp", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::AclIcmp>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::AclTraffic>::icmp(a0), k)
        }),
        ("icmpv6", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::AclIcmp>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::AclTraffic>::icmpv6(a0), k)
        }),
        ("tcpPort", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::AclTraffic>::tcp_port(a0), k)
        }),
        ("tcpPortRange", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::AclTraffic>::tcp_port_range(a0, a1), k)
        }),
        ("udpPort", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::AclTraffic>::udp_port(a0), k)
        }),
        ("udpPortRange", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::AclTraffic>::udp_port_range(a0, a1), k)
        }),
    ],
    members: &[Member::Call("toTrafficConfig", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::AclTraffic>()?;
        ToWire::wire(<longshore::aws_ec2::AclTraffic>::to_traffic_config(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::AclTraffic, AWS_EC2_ACLTRAFFIC);
bound_struct!(longshore::aws_ec2::AclTrafficConfig, AWS_EC2_ACLTRAFFICCONFIG, "aws-cdk-lib.aws_ec2.AclTrafficConfig", {
"icmp" => icmp,
"portRange" => port_range,
"protocol" => protocol,
});
bound_enum!(longshore::aws_ec2::Action, "aws-cdk-lib.aws_ec2.Action", {
"ALLOW" => Allow,
"DENY" => Deny,
});
bound_struct!(longshore::aws_ec2::AddNatGatewayOptions, AWS_EC2_ADDNATGATEWAYOPTIONS, "aws-cdk-lib.aws_ec2.AddNatGatewayOptions", {
"maxDrainDuration" => max_drain_duration,
});
bound_struct!(longshore::aws_ec2::AddRouteOptions, AWS_EC2_ADDROUTEOPTIONS, "aws-cdk-lib.aws_ec2.AddRouteOptions", {
"destinationCidrBlock" => destination_cidr_block,
"destinationIpv6CidrBlock" => destination_ipv6_cidr_block,
"routerType" => router_type,
"routerId" => router_id,
"enablesInternetConnectivity" => enables_internet_connectivity,
});
bound_enum!(longshore::aws_ec2::AddressFamily, "aws-cdk-lib.aws_ec2.AddressFamily", {
"IP_V4" => IpV4,
"IP_V6" => IpV6,
});
bound_struct!(longshore::aws_ec2::AllocateCidrRequest, AWS_EC2_ALLOCATECIDRREQUEST, "aws-cdk-lib.aws_ec2.AllocateCidrRequest", {
"vpcCidr" => vpc_cidr,
"requestedSubnets" => requested_subnets,
});
bound_struct!(longshore::aws_ec2::AllocateIpv6CidrRequest, AWS_EC2_ALLOCATEIPV6CIDRREQUEST, "aws-cdk-lib.aws_ec2.AllocateIpv6CidrRequest", {
"allocatedSubnets" => allocated_subnets,
"ipv6Cidrs" => ipv6_cidrs,
});
bound_struct!(longshore::aws_ec2::AllocatedSubnet, AWS_EC2_ALLOCATEDSUBNET, "aws-cdk-lib.aws_ec2.AllocatedSubnet", {
"cidr" => cidr,
"ipv6Cidr" => ipv6_cidr,
});
pub(crate) static AWS_EC2_AMAZONLINUX2022IMAGESSMPARAMETER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.AmazonLinux2022ImageSsmParameter",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::AmazonLinux2022ImageSsmParameterProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::AmazonLinux2022ImageSsmParameter>::new(a0)))
    }),
    statics: &[("ssmParameterName", |k, a| {
        let a0 = a.get::<longshore::aws_ec2::AmazonLinux2022ImageSsmParameterProps>(k, 0)?;
        ToWire::wire(<longshore::aws_ec2::AmazonLinux2022ImageSsmParameter>::ssm_parameter_name(&a0), k)
    })],
    members: &[Member::Call("getImage", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::AmazonLinux2022ImageSsmParameter>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            <longshore::aws_ec2::AmazonLinux2022ImageSsmParameter as longshore::aws_ec2::IMachineImage>::get_image(
                &this, &a0,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::AmazonLinux2022ImageSsmParameter => longshore::aws_ec2::MachineImage, |t| <longshore::aws_ec2::MachineImage>::from(t)),
        upcast!(longshore::aws_ec2::AmazonLinux2022ImageSsmParameter => std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::AmazonLinux2022ImageSsmParameter, AWS_EC2_AMAZONLINUX2022IMAGESSMPARAMETER);
bound_struct!(longshore::aws_ec2::AmazonLinux2022ImageSsmParameterProps, AWS_EC2_AMAZONLINUX2022IMAGESSMPARAMETERPROPS, "aws-cdk-lib.aws_ec2.AmazonLinux2022ImageSsmParameterProps", {
"edition" => edition,
"cpuType" => cpu_type,
"cachedInContext" => cached_in_context,
"additionalCacheKey" => additional_cache_key,
"userData" => user_data,
"kernel" => kernel,
});
pub(crate) static AWS_EC2_AMAZONLINUX2022KERNEL: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.AmazonLinux2022Kernel",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::AmazonLinux2022Kernel>::new(a0)))
    }),
    statics: &[
        ("CDK_LATEST", |k, a| ToWire::wire(<longshore::aws_ec2::AmazonLinux2022Kernel>::CDK_LATEST, k)),
        ("DEFAULT", |k, a| ToWire::wire(<longshore::aws_ec2::AmazonLinux2022Kernel>::DEFAULT, k)),
        ("KERNEL_5_15", |k, a| ToWire::wire(<longshore::aws_ec2::AmazonLinux2022Kernel>::KERNEL_5_15, k)),
    ],
    members: &[Member::Call("toString", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::AmazonLinux2022Kernel>()?;
        ToWire::wire(this.to_string(), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::AmazonLinux2022Kernel, AWS_EC2_AMAZONLINUX2022KERNEL);
pub(crate) static AWS_EC2_AMAZONLINUX2023IMAGESSMPARAMETER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.AmazonLinux2023ImageSsmParameter",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::AmazonLinux2023ImageSsmParameterProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::AmazonLinux2023ImageSsmParameter>::new(a0)))
    }),
    statics: &[("ssmParameterName", |k, a| {
        let a0 = a.get::<longshore::aws_ec2::AmazonLinux2023ImageSsmParameterProps>(k, 0)?;
        ToWire::wire(<longshore::aws_ec2::AmazonLinux2023ImageSsmParameter>::ssm_parameter_name(&a0), k)
    })],
    members: &[Member::Call("getImage", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::AmazonLinux2023ImageSsmParameter>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            <longshore::aws_ec2::AmazonLinux2023ImageSsmParameter as longshore::aws_ec2::IMachineImage>::get_image(
                &this, &a0,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::AmazonLinux2023ImageSsmParameter => longshore::aws_ec2::MachineImage, |t| <longshore::aws_ec2::MachineImage>::from(t)),
        upcast!(longshore::aws_ec2::AmazonLinux2023ImageSsmParameter => std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::AmazonLinux2023ImageSsmParameter, AWS_EC2_AMAZONLINUX2023IMAGESSMPARAMETER);
bound_struct!(longshore::aws_ec2::AmazonLinux2023ImageSsmParameterProps, AWS_EC2_AMAZONLINUX2023IMAGESSMPARAMETERPROPS, "aws-cdk-lib.aws_ec2.AmazonLinux2023ImageSsmParameterProps", {
"edition" => edition,
"cpuType" => cpu_type,
"cachedInContext" => cached_in_context,
"additionalCacheKey" => additional_cache_key,
"userData" => user_data,
"kernel" => kernel,
});
pub(crate) static AWS_EC2_AMAZONLINUX2023KERNEL: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.AmazonLinux2023Kernel",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::AmazonLinux2023Kernel>::new(a0)))
    }),
    statics: &[
        ("CDK_LATEST", |k, a| ToWire::wire(<longshore::aws_ec2::AmazonLinux2023Kernel>::CDK_LATEST, k)),
        ("DEFAULT", |k, a| ToWire::wire(<longshore::aws_ec2::AmazonLinux2023Kernel>::DEFAULT, k)),
        ("KERNEL_6_1", |k, a| ToWire::wire(<longshore::aws_ec2::AmazonLinux2023Kernel>::KERNEL_6_1, k)),
    ],
    members: &[Member::Call("toString", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::AmazonLinux2023Kernel>()?;
        ToWire::wire(this.to_string(), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::AmazonLinux2023Kernel, AWS_EC2_AMAZONLINUX2023KERNEL);
pub(crate) static AWS_EC2_AMAZONLINUX2IMAGESSMPARAMETER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.AmazonLinux2ImageSsmParameter",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::AmazonLinux2ImageSsmParameterProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::AmazonLinux2ImageSsmParameter>::new(a0)))
    }),
    statics: &[("ssmParameterName", |k, a| {
        let a0 = a.get::<longshore::aws_ec2::AmazonLinux2ImageSsmParameterProps>(k, 0)?;
        ToWire::wire(<longshore::aws_ec2::AmazonLinux2ImageSsmParameter>::ssm_parameter_name(&a0), k)
    })],
    members: &[Member::Call("getImage", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::AmazonLinux2ImageSsmParameter>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            <longshore::aws_ec2::AmazonLinux2ImageSsmParameter as longshore::aws_ec2::IMachineImage>::get_image(
                &this, &a0,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::AmazonLinux2ImageSsmParameter => longshore::aws_ec2::MachineImage, |t| <longshore::aws_ec2::MachineImage>::from(t)),
        upcast!(longshore::aws_ec2::AmazonLinux2ImageSsmParameter => std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::AmazonLinux2ImageSsmParameter, AWS_EC2_AMAZONLINUX2IMAGESSMPARAMETER);
bound_struct!(longshore::aws_ec2::AmazonLinux2ImageSsmParameterProps, AWS_EC2_AMAZONLINUX2IMAGESSMPARAMETERPROPS, "aws-cdk-lib.aws_ec2.AmazonLinux2ImageSsmParameterProps", {
"edition" => edition,
"cpuType" => cpu_type,
"cachedInContext" => cached_in_context,
"additionalCacheKey" => additional_cache_key,
"userData" => user_data,
"kernel" => kernel,
"storage" => storage,
"virtualization" => virtualization,
});
pub(crate) static AWS_EC2_AMAZONLINUX2KERNEL: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.AmazonLinux2Kernel",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::AmazonLinux2Kernel>::new(a0)))
    }),
    statics: &[
        ("CDK_LATEST", |k, a| ToWire::wire(<longshore::aws_ec2::AmazonLinux2Kernel>::CDK_LATEST, k)),
        ("DEFAULT", |k, a| ToWire::wire(<longshore::aws_ec2::AmazonLinux2Kernel>::DEFAULT, k)),
        ("KERNEL_5_10", |k, a| ToWire::wire(<longshore::aws_ec2::AmazonLinux2Kernel>::KERNEL_5_10, k)),
    ],
    members: &[Member::Call("toString", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::AmazonLinux2Kernel>()?;
        ToWire::wire(this.to_string(), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::AmazonLinux2Kernel, AWS_EC2_AMAZONLINUX2KERNEL);
bound_enum!(longshore::aws_ec2::AmazonLinuxCpuType, "aws-cdk-lib.aws_ec2.AmazonLinuxCpuType", {
"ARM_64" => Arm64,
"X86_64" => X8664,
});
bound_enum!(longshore::aws_ec2::AmazonLinuxEdition, "aws-cdk-lib.aws_ec2.AmazonLinuxEdition", {
"STANDARD" => Standard,
"MINIMAL" => Minimal,
});
bound_enum!(longshore::aws_ec2::AmazonLinuxGeneration, "aws-cdk-lib.aws_ec2.AmazonLinuxGeneration", {
"AMAZON_LINUX" => AmazonLinux,
"AMAZON_LINUX_2" => AmazonLinux2,
"AMAZON_LINUX_2022" => AmazonLinux2022,
"AMAZON_LINUX_2023" => AmazonLinux2023,
});
pub(crate) static AWS_EC2_AMAZONLINUXIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.AmazonLinuxImage",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::AmazonLinuxImageProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::AmazonLinuxImage>::new(a0)))
    }),
    statics: &[("ssmParameterName", |k, a| {
        let a0 = a.get::<longshore::aws_ec2::AmazonLinuxImageProps>(k, 0)?;
        ToWire::wire(<longshore::aws_ec2::AmazonLinuxImage>::ssm_parameter_name(&a0)?, k)
    })],
    members: &[Member::Call("getImage", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::AmazonLinuxImage>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            <longshore::aws_ec2::AmazonLinuxImage as longshore::aws_ec2::IMachineImage>::get_image(&this, &a0)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::AmazonLinuxImage => longshore::aws_ec2::MachineImage, |t| <longshore::aws_ec2::MachineImage>::from(t)),
        upcast!(longshore::aws_ec2::AmazonLinuxImage => std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::AmazonLinuxImage, AWS_EC2_AMAZONLINUXIMAGE);
bound_struct!(longshore::aws_ec2::AmazonLinuxImageProps, AWS_EC2_AMAZONLINUXIMAGEPROPS, "aws-cdk-lib.aws_ec2.AmazonLinuxImageProps", {
"generation" => generation,
"edition" => edition,
"kernel" => kernel,
"storage" => storage,
"userData" => user_data,
"cpuType" => cpu_type,
"virtualization" => virtualization,
"cachedInContext" => cached_in_context,
"additionalCacheKey" => additional_cache_key,
});
bound_enum!(longshore::aws_ec2::AmazonLinuxKernel, "aws-cdk-lib.aws_ec2.AmazonLinuxKernel", {
"KERNEL5_X" => Kernel5X,
"KERNEL6_1" => Kernel61,
});
bound_enum!(longshore::aws_ec2::AmazonLinuxStorage, "aws-cdk-lib.aws_ec2.AmazonLinuxStorage", {
"EBS" => Ebs,
"S3" => S3,
"GENERAL_PURPOSE" => GeneralPurpose,
});
bound_enum!(longshore::aws_ec2::AmazonLinuxVirt, "aws-cdk-lib.aws_ec2.AmazonLinuxVirt", {
"HVM" => Hvm,
"PV" => Pv,
});
bound_struct!(longshore::aws_ec2::ApplyCloudFormationInitOptions, AWS_EC2_APPLYCLOUDFORMATIONINITOPTIONS, "aws-cdk-lib.aws_ec2.ApplyCloudFormationInitOptions", {
"configSets" => config_sets,
"timeout" => timeout,
"embedFingerprint" => embed_fingerprint,
"printLog" => print_log,
"ignoreFailures" => ignore_failures,
"includeUrl" => include_url,
"includeRole" => include_role,
});
bound_struct!(longshore::aws_ec2::AttachInitOptions, AWS_EC2_ATTACHINITOPTIONS, "aws-cdk-lib.aws_ec2.AttachInitOptions", {
"instanceRole" => instance_role,
"includeUrl" => include_url,
"includeRole" => include_role,
"platform" => platform,
"userData" => user_data,
"configSets" => config_sets,
"embedFingerprint" => embed_fingerprint,
"printLog" => print_log,
"ignoreFailures" => ignore_failures,
"signalResource" => signal_resource,
});
bound_struct!(longshore::aws_ec2::AvailabilityZoneAddress, AWS_EC2_AVAILABILITYZONEADDRESS, "aws-cdk-lib.aws_ec2.AvailabilityZoneAddress", {
"allocationIds" => allocation_ids,
"availabilityZone" => availability_zone,
"availabilityZoneId" => availability_zone_id,
});
bound_struct!(longshore::aws_ec2::AwsIpamProps, AWS_EC2_AWSIPAMPROPS, "aws-cdk-lib.aws_ec2.AwsIpamProps", {
"ipv4NetmaskLength" => ipv4_netmask_length,
"ipv4IpamPoolId" => ipv4_ipam_pool_id,
"defaultSubnetIpv4NetmaskLength" => default_subnet_ipv4_netmask_length,
});
bound_enum!(longshore::aws_ec2::BareMetal, "aws-cdk-lib.aws_ec2.BareMetal", {
"INCLUDED" => Included,
"REQUIRED" => Required,
"EXCLUDED" => Excluded,
});
pub(crate) static AWS_EC2_BASTIONHOSTLINUX: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.BastionHostLinux",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::BastionHostLinuxProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::BastionHostLinux>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ec2::BastionHostLinux>()?;
            ToWire::wire(
                <longshore::aws_ec2::BastionHostLinux as longshore::aws_ec2::IConnectable>::connections(&this),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_ec2::BastionHostLinux>()?;
            ToWire::wire(
                <longshore::aws_ec2::BastionHostLinux as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("instance", |k, o| {
            let this = o.this::<longshore::aws_ec2::BastionHostLinux>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ec2::BastionHostLinux>::instance(&this)), k)
        }),
        Member::Get("instanceAvailabilityZone", |k, o| {
            let this = o.this::<longshore::aws_ec2::BastionHostLinux>()?;
            ToWire::wire(
                <longshore::aws_ec2::BastionHostLinux as longshore::aws_ec2::IInstance>::instance_availability_zone(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("instanceId", |k, o| {
            let this = o.this::<longshore::aws_ec2::BastionHostLinux>()?;
            ToWire::wire(<longshore::aws_ec2::BastionHostLinux as longshore::aws_ec2::IInstance>::instance_id(&this), k)
        }),
        Member::Get("instancePrivateDnsName", |k, o| {
            let this = o.this::<longshore::aws_ec2::BastionHostLinux>()?;
            ToWire::wire(
                <longshore::aws_ec2::BastionHostLinux as longshore::aws_ec2::IInstance>::instance_private_dns_name(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("instancePrivateIp", |k, o| {
            let this = o.this::<longshore::aws_ec2::BastionHostLinux>()?;
            ToWire::wire(
                <longshore::aws_ec2::BastionHostLinux as longshore::aws_ec2::IInstance>::instance_private_ip(&this),
                k,
            )
        }),
        Member::Get("instancePublicDnsName", |k, o| {
            let this = o.this::<longshore::aws_ec2::BastionHostLinux>()?;
            ToWire::wire(
                <longshore::aws_ec2::BastionHostLinux as longshore::aws_ec2::IInstance>::instance_public_dns_name(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("instancePublicIp", |k, o| {
            let this = o.this::<longshore::aws_ec2::BastionHostLinux>()?;
            ToWire::wire(
                <longshore::aws_ec2::BastionHostLinux as longshore::aws_ec2::IInstance>::instance_public_ip(&this),
                k,
            )
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_ec2::BastionHostLinux>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ec2::BastionHostLinux>::role(&this)), k)
        }),
        Member::Call("allowSshAccessFrom", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::BastionHostLinux>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>(k, 0)?;
            {
                <longshore::aws_ec2::BastionHostLinux>::allow_ssh_access_from(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::BastionHostLinux => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::BastionHostLinux => std::rc::Rc<dyn longshore::aws_ec2::IInstance>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::BastionHostLinux => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::BastionHostLinux, AWS_EC2_BASTIONHOSTLINUX, construct);
bound_struct!(longshore::aws_ec2::BastionHostLinuxProps, AWS_EC2_BASTIONHOSTLINUXPROPS, "aws-cdk-lib.aws_ec2.BastionHostLinuxProps", {
"vpc" => vpc,
"availabilityZone" => availability_zone,
"subnetSelection" => subnet_selection,
"securityGroup" => security_group,
"instanceName" => instance_name,
"instanceType" => instance_type,
"machineImage" => machine_image,
"blockDevices" => block_devices,
"requireImdsv2" => require_imdsv2,
"userDataCausesReplacement" => user_data_causes_replacement,
"init" => init,
"initOptions" => init_options,
});
bound_struct!(longshore::aws_ec2::BlockDevice, AWS_EC2_BLOCKDEVICE, "aws-cdk-lib.aws_ec2.BlockDevice", {
"deviceName" => device_name,
"volume" => volume,
"mappingEnabled" => mapping_enabled,
});
pub(crate) static AWS_EC2_BLOCKDEVICEVOLUME: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.BlockDeviceVolume",
    interface: false,
    create: None,
    statics: &[
        ("ebs", |k, a| {
            let a0 = a.get::<u32>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::EbsDeviceOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::BlockDeviceVolume>::ebs_with(a0, a1), k)
        }),
        ("ebsFromSnapshot", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::EbsDeviceSnapshotOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::BlockDeviceVolume>::ebs_from_snapshot_with(a0, a1), k)
        }),
        ("ephemeral", |k, a| {
            let a0 = a.get::<i64>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::BlockDeviceVolume>::ephemeral(a0)?, k)
        }),
    ],
    members: &[
        Member::Get("ebsDevice", |k, o| {
            let this = o.this::<longshore::aws_ec2::BlockDeviceVolume>()?;
            ToWire::wire(<longshore::aws_ec2::BlockDeviceVolume>::ebs_device(&this).cloned(), k)
        }),
        Member::Get("virtualName", |k, o| {
            let this = o.this::<longshore::aws_ec2::BlockDeviceVolume>()?;
            ToWire::wire(<longshore::aws_ec2::BlockDeviceVolume>::virtual_name(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::BlockDeviceVolume => longshore::aws_autoscaling::BlockDeviceVolume, |t| <longshore::aws_autoscaling::BlockDeviceVolume>::from(t)),
    ],
};
bound!(longshore::aws_ec2::BlockDeviceVolume, AWS_EC2_BLOCKDEVICEVOLUME);
bound_enum!(longshore::aws_ec2::BurstablePerformance, "aws-cdk-lib.aws_ec2.BurstablePerformance", {
"INCLUDED" => Included,
"REQUIRED" => Required,
"EXCLUDED" => Excluded,
});
bound_struct!(longshore::aws_ec2::ClientRouteEnforcementOptions, AWS_EC2_CLIENTROUTEENFORCEMENTOPTIONS, "aws-cdk-lib.aws_ec2.ClientRouteEnforcementOptions", {
"enforced" => enforced,
});
pub(crate) static AWS_EC2_CLIENTVPNAUTHORIZATIONRULE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.ClientVpnAuthorizationRule",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::ClientVpnAuthorizationRuleProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::ClientVpnAuthorizationRule>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::ClientVpnAuthorizationRule, AWS_EC2_CLIENTVPNAUTHORIZATIONRULE, construct);
bound_struct!(longshore::aws_ec2::ClientVpnAuthorizationRuleOptions, AWS_EC2_CLIENTVPNAUTHORIZATIONRULEOPTIONS, "aws-cdk-lib.aws_ec2.ClientVpnAuthorizationRuleOptions", {
"cidr" => cidr,
"groupId" => group_id,
"description" => description,
});
bound_struct!(longshore::aws_ec2::ClientVpnAuthorizationRuleProps, AWS_EC2_CLIENTVPNAUTHORIZATIONRULEPROPS, "aws-cdk-lib.aws_ec2.ClientVpnAuthorizationRuleProps", {
"clientVpnEndpoint" => client_vpn_endpoint,
}, part options ["cidr", "description", "groupId"]);
pub(crate) static AWS_EC2_CLIENTVPNENDPOINT: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.ClientVpnEndpoint",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::ClientVpnEndpointProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::ClientVpnEndpoint>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromEndpointAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::ClientVpnEndpointAttributes>(k, 2)?;
        ToWire::wire(<longshore::aws_ec2::ClientVpnEndpoint>::from_endpoint_attributes(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ec2::ClientVpnEndpoint>()?;
            ToWire::wire(
                <longshore::aws_ec2::ClientVpnEndpoint as longshore::aws_ec2::IConnectable>::connections(&this),
                k,
            )
        }),
        Member::Get("endpointId", |k, o| {
            let this = o.this::<longshore::aws_ec2::ClientVpnEndpoint>()?;
            ToWire::wire(
                <longshore::aws_ec2::ClientVpnEndpoint as longshore::aws_ec2::IClientVpnEndpoint>::endpoint_id(&this),
                k,
            )
        }),
        Member::Get("targetNetworksAssociated", |k, o| {
            let this = o.this::<longshore::aws_ec2::ClientVpnEndpoint>()?;
            ToWire::wire(<longshore::aws_ec2::ClientVpnEndpoint as longshore::aws_ec2::IClientVpnEndpoint>::target_networks_associated(&this), k)
        }),
        Member::Call("addAuthorizationRule", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::ClientVpnEndpoint>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::ClientVpnAuthorizationRuleOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::ClientVpnEndpoint>::add_authorization_rule(&this, a0, a1)?, k)
        }),
        Member::Call("addRoute", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::ClientVpnEndpoint>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::ClientVpnRouteOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::ClientVpnEndpoint>::add_route(&this, a0, a1)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::ClientVpnEndpoint => std::rc::Rc<dyn longshore::aws_ec2::IClientVpnEndpoint>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::ClientVpnEndpoint => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::ClientVpnEndpoint, AWS_EC2_CLIENTVPNENDPOINT, construct);
bound_struct!(longshore::aws_ec2::ClientVpnEndpointAttributes, AWS_EC2_CLIENTVPNENDPOINTATTRIBUTES, "aws-cdk-lib.aws_ec2.ClientVpnEndpointAttributes", {
"endpointId" => endpoint_id,
"securityGroups" => security_groups,
});
bound_struct!(longshore::aws_ec2::ClientVpnEndpointOptions, AWS_EC2_CLIENTVPNENDPOINTOPTIONS, "aws-cdk-lib.aws_ec2.ClientVpnEndpointOptions", {
"cidr" => cidr,
"clientCertificateArn" => client_certificate_arn,
"userBasedAuthentication" => user_based_authentication,
"logging" => logging,
"logGroup" => log_group,
"logStream" => log_stream,
"clientConnectionHandler" => client_connection_handler,
"description" => description,
"securityGroups" => security_groups,
"selfServicePortal" => self_service_portal,
"serverCertificateArn" => server_certificate_arn,
"splitTunnel" => split_tunnel,
"transportProtocol" => transport_protocol,
"port" => port,
"dnsServers" => dns_servers,
"vpcSubnets" => vpc_subnets,
"authorizeAllUsersToVpcCidr" => authorize_all_users_to_vpc_cidr,
"sessionTimeout" => session_timeout,
"disconnectOnSessionTimeout" => disconnect_on_session_timeout,
"clientLoginBanner" => client_login_banner,
"clientRouteEnforcementOptions" => client_route_enforcement_options,
});
bound_struct!(longshore::aws_ec2::ClientVpnEndpointProps, AWS_EC2_CLIENTVPNENDPOINTPROPS, "aws-cdk-lib.aws_ec2.ClientVpnEndpointProps", {
"vpc" => vpc,
}, part options ["cidr", "serverCertificateArn", "authorizeAllUsersToVpcCidr", "clientCertificateArn", "clientConnectionHandler", "clientLoginBanner", "clientRouteEnforcementOptions", "description", "disconnectOnSessionTimeout", "dnsServers", "logging", "logGroup", "logStream", "port", "securityGroups", "selfServicePortal", "sessionTimeout", "splitTunnel", "transportProtocol", "userBasedAuthentication", "vpcSubnets"]);
pub(crate) static AWS_EC2_CLIENTVPNROUTE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.ClientVpnRoute",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::ClientVpnRouteProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::ClientVpnRoute>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::ClientVpnRoute, AWS_EC2_CLIENTVPNROUTE, construct);
bound_struct!(longshore::aws_ec2::ClientVpnRouteOptions, AWS_EC2_CLIENTVPNROUTEOPTIONS, "aws-cdk-lib.aws_ec2.ClientVpnRouteOptions", {
"cidr" => cidr,
"description" => description,
"target" => target,
});
bound_struct!(longshore::aws_ec2::ClientVpnRouteProps, AWS_EC2_CLIENTVPNROUTEPROPS, "aws-cdk-lib.aws_ec2.ClientVpnRouteProps", {
"clientVpnEndpoint" => client_vpn_endpoint,
}, part options ["cidr", "target", "description"]);
pub(crate) static AWS_EC2_CLIENTVPNROUTETARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.ClientVpnRouteTarget",
    interface: false,
    create: None,
    statics: &[
        ("local", |k, a| ToWire::wire(<longshore::aws_ec2::ClientVpnRouteTarget>::local(), k)),
        ("subnet", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::ISubnet>>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::ClientVpnRouteTarget>::subnet(a0), k)
        }),
    ],
    members: &[Member::Get("subnetId", |k, o| {
        let this = o.this::<longshore::aws_ec2::ClientVpnRouteTarget>()?;
        ToWire::wire(<longshore::aws_ec2::ClientVpnRouteTarget>::subnet_id(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::ClientVpnRouteTarget, AWS_EC2_CLIENTVPNROUTETARGET);
bound_enum!(longshore::aws_ec2::ClientVpnSessionTimeout, "aws-cdk-lib.aws_ec2.ClientVpnSessionTimeout", {
"EIGHT_HOURS" => EightHours,
"TEN_HOURS" => TenHours,
"TWELVE_HOURS" => TwelveHours,
"TWENTY_FOUR_HOURS" => TwentyFourHours,
});
pub(crate) static AWS_EC2_CLIENTVPNUSERBASEDAUTHENTICATION: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.ClientVpnUserBasedAuthentication",
    interface: false,
    create: None,
    statics: &[
        ("activeDirectory", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::ClientVpnUserBasedAuthentication>::active_directory(a0), k)
        }),
        ("federated", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::ISamlProvider>>(k, 0)?;
            let a1 = a.get::<Option<std::rc::Rc<dyn longshore::aws_iam::ISamlProvider>>>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::ClientVpnUserBasedAuthentication>::federated_with(a0, a1), k)
        }),
    ],
    members: &[Member::Call("render", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::ClientVpnUserBasedAuthentication>()?;
        ToWire::wire(<longshore::aws_ec2::ClientVpnUserBasedAuthentication>::render(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::ClientVpnUserBasedAuthentication, AWS_EC2_CLIENTVPNUSERBASEDAUTHENTICATION);
pub(crate) static AWS_EC2_CLOUDFORMATIONINIT: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.CloudFormationInit",
    interface: false,
    create: None,
    statics: &[
        ("fromConfig", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::InitConfig>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::CloudFormationInit>::from_config(a0), k)
        }),
        ("fromConfigSets", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::ConfigSetProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::CloudFormationInit>::from_config_sets(a0), k)
        }),
        ("fromElements", |k, a| {
            let a0 = a.rest::<longshore::aws_ec2::InitElement>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::CloudFormationInit>::from_elements(a0), k)
        }),
    ],
    members: &[
        Member::Call("addConfig", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::CloudFormationInit>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::InitConfig>(k, 1)?;
            {
                <longshore::aws_ec2::CloudFormationInit>::add_config(&this, a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addConfigSet", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::CloudFormationInit>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<Vec<String>>>(k, 1)?;
            {
                <longshore::aws_ec2::CloudFormationInit>::add_config_set(&this, a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("attach", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::CloudFormationInit>()?;
            let a0 = a.get::<longshore_core::cfn_resource::CfnResource>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::AttachInitOptions>(k, 1)?;
            {
                <longshore::aws_ec2::CloudFormationInit>::attach(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::CloudFormationInit, AWS_EC2_CLOUDFORMATIONINIT);
bound_struct!(longshore::aws_ec2::CommonNetworkAclEntryOptions, AWS_EC2_COMMONNETWORKACLENTRYOPTIONS, "aws-cdk-lib.aws_ec2.CommonNetworkAclEntryOptions", {
"networkAclEntryName" => network_acl_entry_name,
"cidr" => cidr,
"traffic" => traffic,
"direction" => direction,
"ruleAction" => rule_action,
"ruleNumber" => rule_number,
});
bound_struct!(longshore::aws_ec2::ConfigSetProps, AWS_EC2_CONFIGSETPROPS, "aws-cdk-lib.aws_ec2.ConfigSetProps", {
"configSets" => config_sets,
"configs" => configs,
});
bound_struct!(longshore::aws_ec2::ConfigureNatOptions, AWS_EC2_CONFIGURENATOPTIONS, "aws-cdk-lib.aws_ec2.ConfigureNatOptions", {
"vpc" => vpc,
"natSubnets" => nat_subnets,
"privateSubnets" => private_subnets,
});
pub(crate) static AWS_EC2_CONNECTIONS: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.Connections",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::ConnectionsProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::Connections>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            ToWire::wire(<longshore::aws_ec2::Connections as longshore::aws_ec2::IConnectable>::connections(&this), k)
        }),
        Member::Get("securityGroups", |k, o| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            ToWire::wire(<longshore::aws_ec2::Connections>::security_groups(&this), k)
        }),
        Member::Get("defaultPort", |k, o| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            ToWire::wire(<longshore::aws_ec2::Connections>::default_port(&this), k)
        }),
        Member::Call("addSecurityGroup", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>(k, 0)?;
            {
                <longshore::aws_ec2::Connections>::add_security_group(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowDefaultPortFrom", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_ec2::Connections>::allow_default_port_from_with(&this, &*a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowDefaultPortFromAnyIpv4", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<Option<String>>(k, 0)?;
            {
                <longshore::aws_ec2::Connections>::allow_default_port_from_any_ipv4_with(&this, a0.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowDefaultPortInternally", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<Option<String>>(k, 0)?;
            {
                <longshore::aws_ec2::Connections>::allow_default_port_internally_with(&this, a0.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowDefaultPortTo", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_ec2::Connections>::allow_default_port_to_with(&this, &*a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowFrom", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            {
                <longshore::aws_ec2::Connections>::allow_from_with(&this, &*a0, a1, a2.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowFromAnyIpv4", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<longshore::aws_ec2::Port>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_ec2::Connections>::allow_from_any_ipv4_with(&this, a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowInternally", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<longshore::aws_ec2::Port>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_ec2::Connections>::allow_internally_with(&this, a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowTo", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            {
                <longshore::aws_ec2::Connections>::allow_to_with(&this, &*a0, a1, a2.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowToAnyIpv4", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<longshore::aws_ec2::Port>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_ec2::Connections>::allow_to_any_ipv4_with(&this, a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allowToDefaultPort", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Connections>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_ec2::Connections>::allow_to_default_port_with(&this, &*a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::Connections => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::Connections, AWS_EC2_CONNECTIONS);
bound_struct!(longshore::aws_ec2::ConnectionsProps, AWS_EC2_CONNECTIONSPROPS, "aws-cdk-lib.aws_ec2.ConnectionsProps", {
"peer" => peer,
"securityGroups" => security_groups,
"defaultPort" => default_port,
});
bound_enum!(longshore::aws_ec2::CpuCredits, "aws-cdk-lib.aws_ec2.CpuCredits", {
"STANDARD" => Standard,
"UNLIMITED" => Unlimited,
});
bound_enum!(longshore::aws_ec2::CpuManufacturer, "aws-cdk-lib.aws_ec2.CpuManufacturer", {
"INTEL" => Intel,
"AMD" => Amd,
"AWS" => Aws,
"APPLE" => Apple,
});
bound_struct!(longshore::aws_ec2::CreateIpv6CidrBlocksRequest, AWS_EC2_CREATEIPV6CIDRBLOCKSREQUEST, "aws-cdk-lib.aws_ec2.CreateIpv6CidrBlocksRequest", {
"ipv6SelectedCidr" => ipv6_selected_cidr,
"subnetCount" => subnet_count,
"sizeMask" => size_mask,
});
bound_enum!(longshore::aws_ec2::DefaultInstanceTenancy, "aws-cdk-lib.aws_ec2.DefaultInstanceTenancy", {
"DEFAULT" => Default,
"DEDICATED" => Dedicated,
"HOST" => Host,
});
bound_struct!(longshore::aws_ec2::EbsDeviceOptions, AWS_EC2_EBSDEVICEOPTIONS, "aws-cdk-lib.aws_ec2.EbsDeviceOptions", {
"deleteOnTermination" => delete_on_termination,
"iops" => iops,
"volumeType" => volume_type,
"throughput" => throughput,
"volumeInitializationRate" => volume_initialization_rate,
"encrypted" => encrypted,
"kmsKey" => kms_key,
});
bound_struct!(longshore::aws_ec2::EbsDeviceProps, AWS_EC2_EBSDEVICEPROPS, "aws-cdk-lib.aws_ec2.EbsDeviceProps", {
"volumeSize" => volume_size,
"snapshotId" => snapshot_id,
}, part options ["encrypted", "kmsKey", "deleteOnTermination", "iops", "throughput", "volumeInitializationRate", "volumeType"]);
bound_struct!(longshore::aws_ec2::EbsDeviceSnapshotOptions, AWS_EC2_EBSDEVICESNAPSHOTOPTIONS, "aws-cdk-lib.aws_ec2.EbsDeviceSnapshotOptions", {
"deleteOnTermination" => delete_on_termination,
"iops" => iops,
"volumeType" => volume_type,
"throughput" => throughput,
"volumeInitializationRate" => volume_initialization_rate,
"volumeSize" => volume_size,
});
bound_enum!(longshore::aws_ec2::EbsDeviceVolumeType, "aws-cdk-lib.aws_ec2.EbsDeviceVolumeType", {
"STANDARD" => Standard,
"IO1" => Io1,
"IO2" => Io2,
"GP2" => Gp2,
"GP3" => Gp3,
"ST1" => St1,
"SC1" => Sc1,
});
bound_struct!(longshore::aws_ec2::EnableVpnGatewayOptions, AWS_EC2_ENABLEVPNGATEWAYOPTIONS, "aws-cdk-lib.aws_ec2.EnableVpnGatewayOptions", {
"type" => r#type,
"amazonSideAsn" => amazon_side_asn,
"vpnRoutePropagation" => vpn_route_propagation,
});
bound_struct!(longshore::aws_ec2::ExecuteFileOptions, AWS_EC2_EXECUTEFILEOPTIONS, "aws-cdk-lib.aws_ec2.ExecuteFileOptions", {
"filePath" => file_path,
"arguments" => arguments,
});
pub(crate) static AWS_EC2_FLOWLOG: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.FlowLog",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::FlowLogProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::FlowLog>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromFlowLogId", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_ec2::FlowLog>::from_flow_log_id(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("flowLogId", |k, o| {
            let this = o.this::<longshore::aws_ec2::FlowLog>()?;
            ToWire::wire(<longshore::aws_ec2::FlowLog as longshore::aws_ec2::IFlowLog>::flow_log_id(&this), k)
        }),
        Member::Get("bucket", |k, o| {
            let this = o.this::<longshore::aws_ec2::FlowLog>()?;
            ToWire::wire(<longshore::aws_ec2::FlowLog>::bucket(&this).cloned(), k)
        }),
        Member::Get("deliveryStreamArn", |k, o| {
            let this = o.this::<longshore::aws_ec2::FlowLog>()?;
            ToWire::wire(<longshore::aws_ec2::FlowLog>::delivery_stream_arn(&this), k)
        }),
        Member::Get("iamRole", |k, o| {
            let this = o.this::<longshore::aws_ec2::FlowLog>()?;
            ToWire::wire(<longshore::aws_ec2::FlowLog>::iam_role(&this).cloned(), k)
        }),
        Member::Get("keyPrefix", |k, o| {
            let this = o.this::<longshore::aws_ec2::FlowLog>()?;
            ToWire::wire(<longshore::aws_ec2::FlowLog>::key_prefix(&this), k)
        }),
        Member::Get("logGroup", |k, o| {
            let this = o.this::<longshore::aws_ec2::FlowLog>()?;
            ToWire::wire(<longshore::aws_ec2::FlowLog>::log_group(&this).cloned(), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::FlowLog => std::rc::Rc<dyn longshore::aws_ec2::IFlowLog>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::FlowLog, AWS_EC2_FLOWLOG, construct);
pub(crate) static AWS_EC2_FLOWLOGDESTINATION: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.FlowLogDestination",
    interface: false,
    create: None,
    statics: &[
        ("toCloudWatchLogs", |k, a| {
            let a0 = a.get::<Option<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_iam::RoleRef>>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::FlowLogDestination>::to_cloud_watch_logs_with(a0, a1), k)
        }),
        ("toKinesisDataFirehoseDestination", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::FlowLogDestination>::to_kinesis_data_firehose_destination(a0), k)
        }),
        ("toS3", |k, a| {
            let a0 = a.get::<Option<std::rc::Rc<dyn longshore::aws_s3::IBucket>>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            let a2 = a.get::<Option<longshore::aws_ec2::S3DestinationOptions>>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::FlowLogDestination>::to_s3_with(a0, a1, a2), k)
        }),
    ],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::FlowLogDestination>()?;
        let a0 = a.construct(k, 0)?;
        a.at_most(1)?;
        ToWire::wire(
            <longshore::aws_ec2::FlowLogDestination as longshore::aws_ec2::IFlowLogDestination>::bind(&this, &a0)?,
            k,
        )
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::FlowLogDestination, AWS_EC2_FLOWLOGDESTINATION);
bound_struct!(longshore::aws_ec2::FlowLogDestinationConfig, AWS_EC2_FLOWLOGDESTINATIONCONFIG, "aws-cdk-lib.aws_ec2.FlowLogDestinationConfig", {
"logDestinationType" => log_destination_type,
"iamRole" => iam_role,
"logGroup" => log_group,
"s3Bucket" => s3_bucket,
"keyPrefix" => key_prefix,
"deliveryStreamArn" => delivery_stream_arn,
"destinationOptions" => destination_options,
});
bound_enum!(longshore::aws_ec2::FlowLogDestinationType, "aws-cdk-lib.aws_ec2.FlowLogDestinationType", {
"CLOUD_WATCH_LOGS" => CloudWatchLogs,
"S3" => S3,
"KINESIS_DATA_FIREHOSE" => KinesisDataFirehose,
});
bound_enum!(longshore::aws_ec2::FlowLogFileFormat, "aws-cdk-lib.aws_ec2.FlowLogFileFormat", {
"PLAIN_TEXT" => PlainText,
"PARQUET" => Parquet,
});
bound_enum!(longshore::aws_ec2::FlowLogMaxAggregationInterval, "aws-cdk-lib.aws_ec2.FlowLogMaxAggregationInterval", {
"ONE_MINUTE" => OneMinute,
"TEN_MINUTES" => TenMinutes,
});
bound_struct!(longshore::aws_ec2::FlowLogOptions, AWS_EC2_FLOWLOGOPTIONS, "aws-cdk-lib.aws_ec2.FlowLogOptions", {
"trafficType" => traffic_type,
"destination" => destination,
"logFormat" => log_format,
"maxAggregationInterval" => max_aggregation_interval,
});
bound_struct!(longshore::aws_ec2::FlowLogProps, AWS_EC2_FLOWLOGPROPS, "aws-cdk-lib.aws_ec2.FlowLogProps", {
"flowLogName" => flow_log_name,
"resourceType" => resource_type,
"trafficType" => traffic_type,
"destination" => destination,
"logFormat" => log_format,
"maxAggregationInterval" => max_aggregation_interval,
});
pub(crate) static AWS_EC2_FLOWLOGRESOURCETYPE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.FlowLogResourceType",
    interface: false,
    create: None,
    statics: &[
        ("fromNetworkInterfaceId", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::FlowLogResourceType>::from_network_interface_id(a0), k)
        }),
        ("fromSubnet", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::ISubnet>>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::FlowLogResourceType>::from_subnet(a0), k)
        }),
        ("fromTransitGatewayAttachmentId", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::FlowLogResourceType>::from_transit_gateway_attachment_id(a0), k)
        }),
        ("fromTransitGatewayId", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::FlowLogResourceType>::from_transit_gateway_id(a0), k)
        }),
        ("fromVpc", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::FlowLogResourceType>::from_vpc(a0), k)
        }),
    ],
    members: &[
        Member::Get("resourceId", |k, o| {
            ToWire::wire(o.this::<longshore::aws_ec2::FlowLogResourceType>()?.resource_id, k)
        }),
        Member::Get("resourceType", |k, o| {
            ToWire::wire(o.this::<longshore::aws_ec2::FlowLogResourceType>()?.resource_type, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::FlowLogResourceType, AWS_EC2_FLOWLOGRESOURCETYPE);
bound_enum!(longshore::aws_ec2::FlowLogTrafficType, "aws-cdk-lib.aws_ec2.FlowLogTrafficType", {
"ACCEPT" => Accept,
"ALL" => All,
"REJECT" => Reject,
});
bound_struct!(longshore::aws_ec2::GatewayConfig, AWS_EC2_GATEWAYCONFIG, "aws-cdk-lib.aws_ec2.GatewayConfig", {
"az" => az,
"gatewayId" => gateway_id,
});
pub(crate) static AWS_EC2_GATEWAYVPCENDPOINT: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.GatewayVpcEndpoint",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::GatewayVpcEndpointProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::GatewayVpcEndpoint>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromGatewayVpcEndpointId", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_ec2::GatewayVpcEndpoint>::from_gateway_vpc_endpoint_id(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("vpcEndpointCreationTimestamp", |k, o| {
            let this = o.this::<longshore::aws_ec2::GatewayVpcEndpoint>()?;
            ToWire::wire(<longshore::aws_ec2::GatewayVpcEndpoint>::vpc_endpoint_creation_timestamp(&this), k)
        }),
        Member::Get("vpcEndpointDnsEntries", |k, o| {
            let this = o.this::<longshore::aws_ec2::GatewayVpcEndpoint>()?;
            ToWire::wire(<longshore::aws_ec2::GatewayVpcEndpoint>::vpc_endpoint_dns_entries(&this), k)
        }),
        Member::Get("vpcEndpointId", |k, o| {
            let this = o.this::<longshore::aws_ec2::GatewayVpcEndpoint>()?;
            ToWire::wire(
                <longshore::aws_ec2::GatewayVpcEndpoint as longshore::aws_ec2::IVpcEndpoint>::vpc_endpoint_id(&this),
                k,
            )
        }),
        Member::Get("vpcEndpointNetworkInterfaceIds", |k, o| {
            let this = o.this::<longshore::aws_ec2::GatewayVpcEndpoint>()?;
            ToWire::wire(<longshore::aws_ec2::GatewayVpcEndpoint>::vpc_endpoint_network_interface_ids(&this), k)
        }),
        Member::Call("addToPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::GatewayVpcEndpoint>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_ec2::GatewayVpcEndpoint>::add_to_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::GatewayVpcEndpoint => std::rc::Rc<dyn longshore::aws_ec2::IGatewayVpcEndpoint>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::GatewayVpcEndpoint => std::rc::Rc<dyn longshore::aws_ec2::IVpcEndpoint>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::GatewayVpcEndpoint, AWS_EC2_GATEWAYVPCENDPOINT, construct);
pub(crate) static AWS_EC2_GATEWAYVPCENDPOINTAWSSERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.GatewayVpcEndpointAwsService",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<Option<String>>(k, 1)?;
        Ok(Native::of(<longshore::aws_ec2::GatewayVpcEndpointAwsService>::new_with(a0, a1)))
    }),
    statics: &[
        ("DYNAMODB", |k, a| ToWire::wire(<longshore::aws_ec2::GatewayVpcEndpointAwsService>::DYNAMODB, k)),
        ("S3", |k, a| ToWire::wire(<longshore::aws_ec2::GatewayVpcEndpointAwsService>::S3, k)),
        ("S3_EXPRESS", |k, a| ToWire::wire(<longshore::aws_ec2::GatewayVpcEndpointAwsService>::S3_EXPRESS, k)),
    ],
    members: &[Member::Get("name", |k, o| {
        let this = o.this::<longshore::aws_ec2::GatewayVpcEndpointAwsService>()?;
        ToWire::wire(
            <longshore::aws_ec2::GatewayVpcEndpointAwsService as longshore::aws_ec2::IGatewayVpcEndpointService>::name(
                &this,
            ),
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::GatewayVpcEndpointAwsService => std::rc::Rc<dyn longshore::aws_ec2::IGatewayVpcEndpointService>, |t| <std::rc::Rc<dyn longshore::aws_ec2::IGatewayVpcEndpointService>>::from(t)),
    ],
};
bound!(longshore::aws_ec2::GatewayVpcEndpointAwsService, AWS_EC2_GATEWAYVPCENDPOINTAWSSERVICE);
bound_struct!(longshore::aws_ec2::GatewayVpcEndpointOptions, AWS_EC2_GATEWAYVPCENDPOINTOPTIONS, "aws-cdk-lib.aws_ec2.GatewayVpcEndpointOptions", {
"service" => service,
"subnets" => subnets,
"ipAddressType" => ip_address_type,
"dnsRecordIpType" => dns_record_ip_type,
});
bound_struct!(longshore::aws_ec2::GatewayVpcEndpointProps, AWS_EC2_GATEWAYVPCENDPOINTPROPS, "aws-cdk-lib.aws_ec2.GatewayVpcEndpointProps", {
"vpc" => vpc,
"service" => service,
"subnets" => subnets,
"ipAddressType" => ip_address_type,
"dnsRecordIpType" => dns_record_ip_type,
});
bound_struct!(longshore::aws_ec2::GenericImageProps, AWS_EC2_GENERICLINUXIMAGEPROPS, "aws-cdk-lib.aws_ec2.GenericLinuxImageProps", {
"userData" => user_data,
});
pub(crate) static AWS_EC2_GENERICLINUXIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.GenericLinuxImage",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<indexmap::IndexMap<String, String>>(k, 0)?;
        let a1 = a.get::<longshore::aws_ec2::GenericImageProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_ec2::GenericLinuxImage>::new(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("getImage", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::GenericLinuxImage>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            <longshore::aws_ec2::GenericLinuxImage as longshore::aws_ec2::IMachineImage>::get_image(&this, &a0)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::GenericLinuxImage => longshore::aws_ec2::MachineImage, |t| <longshore::aws_ec2::MachineImage>::from(t)),
        upcast!(longshore::aws_ec2::GenericLinuxImage => std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::GenericLinuxImage, AWS_EC2_GENERICLINUXIMAGE);
pub(crate) static AWS_EC2_GENERICSSMPARAMETERIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.GenericSSMParameterImage",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<longshore::aws_ec2::OperatingSystemType>(k, 1)?;
        let a2 = a.get::<Option<longshore::aws_ec2::UserData>>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::GenericSSMParameterImage>::new(a0, a1, a2)))
    }),
    statics: &[],
    members: &[
        Member::Get("parameterName", |k, o| {
            let this = o.this::<longshore::aws_ec2::GenericSSMParameterImage>()?;
            ToWire::wire(<longshore::aws_ec2::GenericSSMParameterImage>::parameter_name(&this), k)
        }),
        Member::Call("getImage", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::GenericSSMParameterImage>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(
                <longshore::aws_ec2::GenericSSMParameterImage as longshore::aws_ec2::IMachineImage>::get_image(
                    &this, &a0,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::GenericSSMParameterImage => longshore::aws_ec2::MachineImage, |t| <longshore::aws_ec2::MachineImage>::from(t)),
        upcast!(longshore::aws_ec2::GenericSSMParameterImage => std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::GenericSSMParameterImage, AWS_EC2_GENERICSSMPARAMETERIMAGE);
pub(crate) static AWS_EC2_GENERICWINDOWSIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.GenericWindowsImage",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<indexmap::IndexMap<String, String>>(k, 0)?;
        let a1 = a.get::<longshore::aws_ec2::GenericImageProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_ec2::GenericWindowsImage>::new(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("getImage", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::GenericWindowsImage>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            <longshore::aws_ec2::GenericWindowsImage as longshore::aws_ec2::IMachineImage>::get_image(&this, &a0)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::GenericWindowsImage => longshore::aws_ec2::MachineImage, |t| <longshore::aws_ec2::MachineImage>::from(t)),
        upcast!(longshore::aws_ec2::GenericWindowsImage => std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::GenericWindowsImage, AWS_EC2_GENERICWINDOWSIMAGE);
bound_enum!(longshore::aws_ec2::HttpTokens, "aws-cdk-lib.aws_ec2.HttpTokens", {
"OPTIONAL" => Optional,
"REQUIRED" => Required,
});
pub(crate) static AWS_EC2_ICLIENTVPNCONNECTIONHANDLER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IClientVpnConnectionHandler",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("functionArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IClientVpnConnectionHandler>>()?;
            ToWire::wire(longshore::aws_ec2::IClientVpnConnectionHandler::function_arn(&*this), k)
        }),
        Member::Get("functionName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IClientVpnConnectionHandler>>()?;
            ToWire::wire(longshore::aws_ec2::IClientVpnConnectionHandler::function_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IClientVpnConnectionHandler>, AWS_EC2_ICLIENTVPNCONNECTIONHANDLER_DYN);
pub(crate) static AWS_EC2_ICLIENTVPNENDPOINT_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IClientVpnEndpoint",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("endpointId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IClientVpnEndpoint>>()?;
            ToWire::wire(longshore::aws_ec2::IClientVpnEndpoint::endpoint_id(&*this), k)
        }),
        Member::Get("targetNetworksAssociated", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IClientVpnEndpoint>>()?;
            ToWire::wire(longshore::aws_ec2::IClientVpnEndpoint::target_networks_associated(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IClientVpnEndpoint>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_ec2::IClientVpnEndpoint> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IClientVpnEndpoint>, AWS_EC2_ICLIENTVPNENDPOINT_DYN, construct);
pub(crate) static AWS_EC2_ICONNECTABLE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IConnectable",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("connections", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>()?;
        ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, AWS_EC2_ICONNECTABLE_DYN);
pub(crate) static AWS_EC2_IFLOWLOG_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IFlowLog",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("flowLogId", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IFlowLog>>()?;
        ToWire::wire(longshore::aws_ec2::IFlowLog::flow_log_id(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IFlowLog>, AWS_EC2_IFLOWLOG_DYN, construct);
pub(crate) static AWS_EC2_IGATEWAYVPCENDPOINT_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IGatewayVpcEndpoint",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("vpcEndpointId", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IGatewayVpcEndpoint>>()?;
        ToWire::wire(longshore::aws_ec2::IVpcEndpoint::vpc_endpoint_id(&*this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_ec2::IGatewayVpcEndpoint> => std::rc::Rc<dyn longshore::aws_ec2::IVpcEndpoint>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IGatewayVpcEndpoint>, AWS_EC2_IGATEWAYVPCENDPOINT_DYN, construct);
pub(crate) static AWS_EC2_IGATEWAYVPCENDPOINTSERVICE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IGatewayVpcEndpointService",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("name", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IGatewayVpcEndpointService>>()?;
        ToWire::wire(longshore::aws_ec2::IGatewayVpcEndpointService::name(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IGatewayVpcEndpointService>, AWS_EC2_IGATEWAYVPCENDPOINTSERVICE_DYN);
pub(crate) static AWS_EC2_IINSTANCE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IInstance",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("instanceAvailabilityZone", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IInstance>>()?;
            ToWire::wire(longshore::aws_ec2::IInstance::instance_availability_zone(&*this), k)
        }),
        Member::Get("instanceId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IInstance>>()?;
            ToWire::wire(longshore::aws_ec2::IInstance::instance_id(&*this), k)
        }),
        Member::Get("instancePrivateDnsName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IInstance>>()?;
            ToWire::wire(longshore::aws_ec2::IInstance::instance_private_dns_name(&*this), k)
        }),
        Member::Get("instancePrivateIp", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IInstance>>()?;
            ToWire::wire(longshore::aws_ec2::IInstance::instance_private_ip(&*this), k)
        }),
        Member::Get("instancePublicDnsName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IInstance>>()?;
            ToWire::wire(longshore::aws_ec2::IInstance::instance_public_dns_name(&*this), k)
        }),
        Member::Get("instancePublicIp", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IInstance>>()?;
            ToWire::wire(longshore::aws_ec2::IInstance::instance_public_ip(&*this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IInstance>>()?;
            ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IInstance>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_ec2::IInstance> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_ec2::IInstance> => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IInstance>, AWS_EC2_IINSTANCE_DYN, construct);
pub(crate) static AWS_EC2_IINTERFACEVPCENDPOINT_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IInterfaceVpcEndpoint",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IInterfaceVpcEndpoint>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Get("vpcEndpointId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IInterfaceVpcEndpoint>>()?;
            ToWire::wire(longshore::aws_ec2::IVpcEndpoint::vpc_endpoint_id(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_ec2::IInterfaceVpcEndpoint> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_ec2::IInterfaceVpcEndpoint> => std::rc::Rc<dyn longshore::aws_ec2::IVpcEndpoint>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IInterfaceVpcEndpoint>, AWS_EC2_IINTERFACEVPCENDPOINT_DYN, construct);
pub(crate) static AWS_EC2_IINTERFACEVPCENDPOINTSERVICE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IInterfaceVpcEndpointService",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("name", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IInterfaceVpcEndpointService>>()?;
            ToWire::wire(longshore::aws_ec2::IInterfaceVpcEndpointService::name(&*this), k)
        }),
        Member::Get("port", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IInterfaceVpcEndpointService>>()?;
            ToWire::wire(longshore::aws_ec2::IInterfaceVpcEndpointService::port(&*this), k)
        }),
        Member::Get("privateDnsDefault", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IInterfaceVpcEndpointService>>()?;
            ToWire::wire(longshore::aws_ec2::IInterfaceVpcEndpointService::private_dns_default(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IInterfaceVpcEndpointService>, AWS_EC2_IINTERFACEVPCENDPOINTSERVICE_DYN);
pub(crate) static AWS_EC2_IIPADDRESSES_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IIpAddresses",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Call("allocateSubnetsCidr", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IIpAddresses>>()?;
            let a0 = a.get::<longshore::aws_ec2::AllocateCidrRequest>(k, 0)?;
            ToWire::wire(longshore::aws_ec2::IIpAddresses::allocate_subnets_cidr(&*this, &a0)?, k)
        }),
        Member::Call("allocateVpcCidr", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IIpAddresses>>()?;
            ToWire::wire(longshore::aws_ec2::IIpAddresses::allocate_vpc_cidr(&*this)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IIpAddresses>, AWS_EC2_IIPADDRESSES_DYN);
pub(crate) static AWS_EC2_IIPV6ADDRESSES_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IIpv6Addresses",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("amazonProvided", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IIpv6Addresses>>()?;
            ToWire::wire(longshore::aws_ec2::IIpv6Addresses::amazon_provided(&*this), k)
        }),
        Member::Call("allocateSubnetsIpv6Cidr", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IIpv6Addresses>>()?;
            let a0 = a.get::<longshore::aws_ec2::AllocateIpv6CidrRequest>(k, 0)?;
            ToWire::wire(longshore::aws_ec2::IIpv6Addresses::allocate_subnets_ipv6_cidr(&*this, a0)?, k)
        }),
        Member::Call("createIpv6CidrBlocks", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IIpv6Addresses>>()?;
            let a0 = a.get::<longshore::aws_ec2::CreateIpv6CidrBlocksRequest>(k, 0)?;
            ToWire::wire(longshore::aws_ec2::IIpv6Addresses::create_ipv6_cidr_blocks(&*this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IIpv6Addresses>, AWS_EC2_IIPV6ADDRESSES_DYN);
pub(crate) static AWS_EC2_IKEYPAIR_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IKeyPair",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("keyPairName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IKeyPair>>()?;
            ToWire::wire(longshore::aws_ec2::IKeyPair::key_pair_name(&*this), k)
        }),
        Member::Get("type", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IKeyPair>>()?;
            ToWire::wire(longshore::aws_ec2::IKeyPair::r#type(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IKeyPair>, AWS_EC2_IKEYPAIR_DYN, construct);
pub(crate) static AWS_EC2_ILAUNCHTEMPLATE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.ILaunchTemplate",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("versionNumber", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ILaunchTemplate>>()?;
            ToWire::wire(longshore::aws_ec2::ILaunchTemplate::version_number(&*this), k)
        }),
        Member::Get("launchTemplateId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ILaunchTemplate>>()?;
            ToWire::wire(longshore::aws_ec2::ILaunchTemplate::launch_template_id(&*this), k)
        }),
        Member::Get("launchTemplateName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ILaunchTemplate>>()?;
            ToWire::wire(longshore::aws_ec2::ILaunchTemplate::launch_template_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::ILaunchTemplate>, AWS_EC2_ILAUNCHTEMPLATE_DYN, construct);
pub(crate) static AWS_EC2_IMACHINEIMAGE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IMachineImage",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("getImage", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(longshore::aws_ec2::IMachineImage::get_image(&*this, &a0)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>, AWS_EC2_IMACHINEIMAGE_DYN);
pub(crate) static AWS_EC2_INETWORKACL_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.INetworkAcl",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("networkAclId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::INetworkAcl>>()?;
            ToWire::wire(longshore::aws_ec2::INetworkAcl::network_acl_id(&*this), k)
        }),
        Member::Call("addEntry", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::INetworkAcl>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::CommonNetworkAclEntryOptions>(k, 1)?;
            ToWire::wire(longshore::aws_ec2::INetworkAcl::add_entry(&*this, &a0, a1)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::INetworkAcl>, AWS_EC2_INETWORKACL_DYN, construct);
pub(crate) static AWS_EC2_IPEER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IPeer",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("canInlineRule", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::can_inline_rule(&*this), k)
        }),
        Member::Get("uniqueId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::unique_id(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Call("toEgressRuleConfig", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::to_egress_rule_config(&*this), k)
        }),
        Member::Call("toIngressRuleConfig", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::to_ingress_rule_config(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_ec2::IPeer> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IPeer>, AWS_EC2_IPEER_DYN);
pub(crate) static AWS_EC2_IPLACEMENTGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IPlacementGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("placementGroupName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPlacementGroup>>()?;
            ToWire::wire(longshore::aws_ec2::IPlacementGroup::placement_group_name(&*this), k)
        }),
        Member::Get("partitions", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPlacementGroup>>()?;
            ToWire::wire(longshore::aws_ec2::IPlacementGroup::partitions(&*this), k)
        }),
        Member::Get("spreadLevel", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPlacementGroup>>()?;
            ToWire::wire(longshore::aws_ec2::IPlacementGroup::spread_level(&*this), k)
        }),
        Member::Get("strategy", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPlacementGroup>>()?;
            ToWire::wire(longshore::aws_ec2::IPlacementGroup::strategy(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IPlacementGroup>, AWS_EC2_IPLACEMENTGROUP_DYN, construct);
pub(crate) static AWS_EC2_IPREFIXLIST_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IPrefixList",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("prefixListId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPrefixList>>()?;
            ToWire::wire(longshore::aws_ec2::IPrefixList::prefix_list_id(&*this), k)
        }),
        Member::Get("canInlineRule", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPrefixList>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::can_inline_rule(&*this), k)
        }),
        Member::Get("uniqueId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPrefixList>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::unique_id(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPrefixList>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Call("toEgressRuleConfig", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPrefixList>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::to_egress_rule_config(&*this), k)
        }),
        Member::Call("toIngressRuleConfig", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IPrefixList>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::to_ingress_rule_config(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_ec2::IPrefixList> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_ec2::IPrefixList> => std::rc::Rc<dyn longshore::aws_ec2::IPeer>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IPrefixList>, AWS_EC2_IPREFIXLIST_DYN, construct);
pub(crate) static AWS_EC2_ISECURITYGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.ISecurityGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("allowAllOutbound", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            ToWire::wire(longshore::aws_ec2::ISecurityGroup::allow_all_outbound(&*this), k)
        }),
        Member::Get("securityGroupId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            ToWire::wire(longshore::aws_ec2::ISecurityGroup::security_group_id(&*this), k)
        }),
        Member::Get("canInlineRule", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::can_inline_rule(&*this), k)
        }),
        Member::Get("uniqueId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::unique_id(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Call("addEgressRule", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            let a3 = a.get::<Option<bool>>(k, 3)?;
            {
                longshore::aws_ec2::ISecurityGroup::add_egress_rule_with(&*this, &*a0, a1, a2.as_deref(), a3)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addIngressRule", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            let a3 = a.get::<Option<bool>>(k, 3)?;
            {
                longshore::aws_ec2::ISecurityGroup::add_ingress_rule_with(&*this, &*a0, a1, a2.as_deref(), a3)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("toEgressRuleConfig", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::to_egress_rule_config(&*this), k)
        }),
        Member::Call("toIngressRuleConfig", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>()?;
            ToWire::wire(longshore::aws_ec2::IPeer::to_ingress_rule_config(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup> => std::rc::Rc<dyn longshore::aws_ec2::IPeer>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>, AWS_EC2_ISECURITYGROUP_DYN, construct);
pub(crate) static AWS_EC2_ISUBNET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.ISubnet",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("availabilityZone", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISubnet>>()?;
            ToWire::wire(longshore::aws_ec2::ISubnet::availability_zone(&*this)?, k)
        }),
        Member::Get("internetConnectivityEstablished", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISubnet>>()?;
            ToWire::wire(longshore::aws_ec2::ISubnet::internet_connectivity_established(&*this), k)
        }),
        Member::Get("ipv4CidrBlock", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISubnet>>()?;
            ToWire::wire(longshore::aws_ec2::ISubnet::ipv4_cidr_block(&*this)?, k)
        }),
        Member::Get("subnetId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISubnet>>()?;
            ToWire::wire(longshore::aws_ec2::ISubnet::subnet_id(&*this), k)
        }),
        Member::Call("associateNetworkAcl", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::ISubnet>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::INetworkAcl>>(k, 1)?;
            {
                longshore::aws_ec2::ISubnet::associate_network_acl(&*this, &a0, &*a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::ISubnet>, AWS_EC2_ISUBNET_DYN, construct);
pub(crate) static AWS_EC2_IVOLUME_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IVolume",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("availabilityZone", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVolume>>()?;
            ToWire::wire(longshore::aws_ec2::IVolume::availability_zone(&*this), k)
        }),
        Member::Get("volumeId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVolume>>()?;
            ToWire::wire(longshore::aws_ec2::IVolume::volume_id(&*this), k)
        }),
        Member::Get("encryptionKey", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVolume>>()?;
            ToWire::wire(longshore::aws_ec2::IVolume::encryption_key(&*this).cloned(), k)
        }),
        Member::Call("grantAttachVolume", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVolume>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<Vec<std::rc::Rc<dyn longshore::aws_ec2::IInstance>>>>(k, 1)?;
            ToWire::wire(longshore::aws_ec2::IVolume::grant_attach_volume(&*this, &*a0, a1.as_deref())?, k)
        }),
        Member::Call("grantAttachVolumeByResourceTag", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVolume>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Vec<longshore_core::construct::Node>>(k, 1)?;
            let a1: Vec<&dyn longshore_core::construct::Construct> =
                a1.iter().map(|x| x as &dyn longshore_core::construct::Construct).collect();
            let a2 = a.get::<Option<String>>(k, 2)?;
            ToWire::wire(
                longshore::aws_ec2::IVolume::grant_attach_volume_by_resource_tag(&*this, &*a0, &a1, a2.as_deref())?,
                k,
            )
        }),
        Member::Call("grantDetachVolume", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVolume>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<Vec<std::rc::Rc<dyn longshore::aws_ec2::IInstance>>>>(k, 1)?;
            ToWire::wire(longshore::aws_ec2::IVolume::grant_detach_volume(&*this, &*a0, a1.as_deref())?, k)
        }),
        Member::Call("grantDetachVolumeByResourceTag", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVolume>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Vec<longshore_core::construct::Node>>(k, 1)?;
            let a1: Vec<&dyn longshore_core::construct::Construct> =
                a1.iter().map(|x| x as &dyn longshore_core::construct::Construct).collect();
            let a2 = a.get::<Option<String>>(k, 2)?;
            ToWire::wire(
                longshore::aws_ec2::IVolume::grant_detach_volume_by_resource_tag(&*this, &*a0, &a1, a2.as_deref())?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IVolume>, AWS_EC2_IVOLUME_DYN, construct);
pub(crate) static AWS_EC2_IVPC_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IVpc",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("availabilityZones", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::availability_zones(&*this), k)
        }),
        Member::Get("internetConnectivityEstablished", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::internet_connectivity_established(&*this), k)
        }),
        Member::Get("isolatedSubnets", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::isolated_subnets(&*this), k)
        }),
        Member::Get("privateSubnets", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::private_subnets(&*this), k)
        }),
        Member::Get("publicSubnets", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::public_subnets(&*this), k)
        }),
        Member::Get("vpcArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::vpc_arn(&*this), k)
        }),
        Member::Get("vpcCidrBlock", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::vpc_cidr_block(&*this)?, k)
        }),
        Member::Get("vpcId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::vpc_id(&*this), k)
        }),
        Member::Get("vpnGatewayId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            ToWire::wire(longshore::aws_ec2::IVpc::vpn_gateway_id(&*this), k)
        }),
        Member::Call("addClientVpnEndpoint", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::ClientVpnEndpointOptions>(k, 1)?;
            ToWire::wire(longshore::aws_ec2::IVpc::add_client_vpn_endpoint(&*this, &a0, a1)?, k)
        }),
        Member::Call("addFlowLog", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::FlowLogOptions>(k, 1)?;
            ToWire::wire(longshore::aws_ec2::IVpc::add_flow_log(&*this, &a0, a1)?, k)
        }),
        Member::Call("addGatewayEndpoint", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::GatewayVpcEndpointOptions>(k, 1)?;
            ToWire::wire(longshore::aws_ec2::IVpc::add_gateway_endpoint(&*this, &a0, a1)?, k)
        }),
        Member::Call("addInterfaceEndpoint", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::InterfaceVpcEndpointOptions>(k, 1)?;
            ToWire::wire(longshore::aws_ec2::IVpc::add_interface_endpoint(&*this, &a0, a1)?, k)
        }),
        Member::Call("addVpnConnection", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::VpnConnectionOptions>(k, 1)?;
            ToWire::wire(longshore::aws_ec2::IVpc::add_vpn_connection(&*this, &a0, a1)?, k)
        }),
        Member::Call("enableVpnGateway", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            let a0 = a.get::<longshore::aws_ec2::EnableVpnGatewayOptions>(k, 0)?;
            {
                longshore::aws_ec2::IVpc::enable_vpn_gateway(&*this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("selectSubnets", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>()?;
            let a0 = a.get::<longshore::aws_ec2::SubnetSelection>(k, 0)?;
            ToWire::wire(longshore::aws_ec2::IVpc::select_subnets(&*this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IVpc>, AWS_EC2_IVPC_DYN, construct);
pub(crate) static AWS_EC2_IVPCENDPOINT_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IVpcEndpoint",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("vpcEndpointId", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpcEndpoint>>()?;
        ToWire::wire(longshore::aws_ec2::IVpcEndpoint::vpc_endpoint_id(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IVpcEndpoint>, AWS_EC2_IVPCENDPOINT_DYN, construct);
pub(crate) static AWS_EC2_IVPCENDPOINTSERVICE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IVpcEndpointService",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("vpcEndpointServiceId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpcEndpointService>>()?;
            ToWire::wire(longshore::aws_ec2::IVpcEndpointService::vpc_endpoint_service_id(&*this), k)
        }),
        Member::Get("vpcEndpointServiceName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpcEndpointService>>()?;
            ToWire::wire(longshore::aws_ec2::IVpcEndpointService::vpc_endpoint_service_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IVpcEndpointService>, AWS_EC2_IVPCENDPOINTSERVICE_DYN, construct);
pub(crate) static AWS_EC2_IVPCENDPOINTSERVICELOADBALANCER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IVpcEndpointServiceLoadBalancer",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("loadBalancerArn", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpcEndpointServiceLoadBalancer>>()?;
        ToWire::wire(longshore::aws_ec2::IVpcEndpointServiceLoadBalancer::load_balancer_arn(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_ec2::IVpcEndpointServiceLoadBalancer>,
    AWS_EC2_IVPCENDPOINTSERVICELOADBALANCER_DYN
);
pub(crate) static AWS_EC2_IVPNCONNECTION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IVpnConnection",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("customerGatewayAsn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpnConnection>>()?;
            ToWire::wire(longshore::aws_ec2::IVpnConnection::customer_gateway_asn(&*this), k)
        }),
        Member::Get("customerGatewayId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpnConnection>>()?;
            ToWire::wire(longshore::aws_ec2::IVpnConnection::customer_gateway_id(&*this), k)
        }),
        Member::Get("customerGatewayIp", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpnConnection>>()?;
            ToWire::wire(longshore::aws_ec2::IVpnConnection::customer_gateway_ip(&*this), k)
        }),
        Member::Get("vpnId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpnConnection>>()?;
            ToWire::wire(longshore::aws_ec2::IVpnConnection::vpn_id(&*this), k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpnConnection>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(longshore::aws_ec2::IVpnConnection::metric(&*this, &a0, a1)?, k)
        }),
        Member::Call("metricTunnelDataIn", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpnConnection>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_ec2::IVpnConnection::metric_tunnel_data_in(&*this, a0)?, k)
        }),
        Member::Call("metricTunnelDataOut", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpnConnection>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_ec2::IVpnConnection::metric_tunnel_data_out(&*this, a0)?, k)
        }),
        Member::Call("metricTunnelState", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ec2::IVpnConnection>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_ec2::IVpnConnection::metric_tunnel_state(&*this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ec2::IVpnConnection>, AWS_EC2_IVPNCONNECTION_DYN, construct);
pub(crate) static AWS_EC2_INITCOMMAND: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InitCommand",
    interface: false,
    create: None,
    statics: &[
        ("argvCommand", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::InitCommandOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::InitCommand>::argv_command_with(a0, a1)?, k)
        }),
        ("shellCommand", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::InitCommandOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::InitCommand>::shell_command_with(a0, a1), k)
        }),
    ],
    members: &[Member::Get("elementType", |k, o| {
        let this = o.this::<longshore::aws_ec2::InitCommand>()?;
        ToWire::wire(<longshore::aws_ec2::InitCommand>::element_type(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::InitCommand => longshore::aws_ec2::InitElement, |t| <longshore::aws_ec2::InitElement>::from(t)),
    ],
};
bound!(longshore::aws_ec2::InitCommand, AWS_EC2_INITCOMMAND);
bound_struct!(longshore::aws_ec2::InitCommandOptions, AWS_EC2_INITCOMMANDOPTIONS, "aws-cdk-lib.aws_ec2.InitCommandOptions", {
"key" => key,
"env" => env,
"cwd" => cwd,
"testCmd" => test_cmd,
"ignoreErrors" => ignore_errors,
"waitAfterCompletion" => wait_after_completion,
"serviceRestartHandles" => service_restart_handles,
});
pub(crate) static AWS_EC2_INITCOMMANDWAITDURATION: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InitCommandWaitDuration",
    interface: false,
    create: None,
    statics: &[
        ("forever", |k, a| ToWire::wire(<longshore::aws_ec2::InitCommandWaitDuration>::forever(), k)),
        ("none", |k, a| ToWire::wire(<longshore::aws_ec2::InitCommandWaitDuration>::none(), k)),
        ("of", |k, a| {
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::InitCommandWaitDuration>::of(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::InitCommandWaitDuration, AWS_EC2_INITCOMMANDWAITDURATION);
pub(crate) static AWS_EC2_INITCONFIG: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InitConfig",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<Vec<longshore::aws_ec2::InitElement>>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::InitConfig>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Call("add", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::InitConfig>()?;
            let a0 = a.rest::<longshore::aws_ec2::InitElement>(k, 0)?;
            {
                <longshore::aws_ec2::InitConfig>::add(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("isEmpty", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::InitConfig>()?;
            ToWire::wire(<longshore::aws_ec2::InitConfig>::is_empty(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::InitConfig, AWS_EC2_INITCONFIG);
pub(crate) static AWS_EC2_INITELEMENT: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InitElement",
    interface: false,
    create: None,
    statics: &[],
    members: &[Member::Get("elementType", |k, o| {
        let this = o.this::<longshore::aws_ec2::InitElement>()?;
        ToWire::wire(<longshore::aws_ec2::InitElement>::element_type(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::InitElement, AWS_EC2_INITELEMENT);
pub(crate) static AWS_EC2_INITFILE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InitFile",
    interface: false,
    create: None,
    statics: &[
        ("fromAsset", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::InitFileAssetOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::InitFile>::from_asset(a0, a1, a2), k)
        }),
        ("fromExistingAsset", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_s3_assets::Asset>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::InitFileOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::InitFile>::from_existing_asset(a0, &a1, a2), k)
        }),
        ("fromFileInline", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::InitFileOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::InitFile>::from_file_inline(a0, a1, a2)?, k)
        }),
        ("fromObject", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::InitFileOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::InitFile>::from_object(a0, a1, a2), k)
        }),
        ("fromS3Object", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            let a3 = a.get::<longshore::aws_ec2::InitFileOptions>(k, 3)?;
            ToWire::wire(<longshore::aws_ec2::InitFile>::from_s3_object(a0, a1, a2, a3), k)
        }),
        ("fromString", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::InitFileOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::InitFile>::from_string_with(a0, a1, a2)?, k)
        }),
        ("fromUrl", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::InitFileOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::InitFile>::from_url(a0, a1, a2), k)
        }),
        ("symlink", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::InitFileOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::InitFile>::symlink(a0, a1, a2)?, k)
        }),
    ],
    members: &[Member::Get("elementType", |k, o| {
        let this = o.this::<longshore::aws_ec2::InitFile>()?;
        ToWire::wire(<longshore::aws_ec2::InitFile>::element_type(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::InitFile => longshore::aws_ec2::InitElement, |t| <longshore::aws_ec2::InitElement>::from(t)),
    ],
};
bound!(longshore::aws_ec2::InitFile, AWS_EC2_INITFILE);
bound_struct!(longshore::aws_ec2::InitFileAssetOptions, AWS_EC2_INITFILEASSETOPTIONS, "aws-cdk-lib.aws_ec2.InitFileAssetOptions", {
"group" => group,
"owner" => owner,
"mode" => mode,
"base64Encoded" => base64_encoded,
"serviceRestartHandles" => service_restart_handles,
"exclude" => exclude,
"ignoreMode" => ignore_mode,
"followSymlinks" => follow_symlinks,
"assetHash" => asset_hash,
"assetHashType" => asset_hash_type,
"bundling" => bundling,
"deployTime" => deploy_time,
"displayName" => display_name,
"readers" => readers,
"sourceKMSKey" => source_kms_key,
}, rest Default::default());
bound_struct!(longshore::aws_ec2::InitFileOptions, AWS_EC2_INITFILEOPTIONS, "aws-cdk-lib.aws_ec2.InitFileOptions", {
"group" => group,
"owner" => owner,
"mode" => mode,
"base64Encoded" => base64_encoded,
"serviceRestartHandles" => service_restart_handles,
});
pub(crate) static AWS_EC2_INITGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InitGroup",
    interface: false,
    create: None,
    statics: &[("fromName", |k, a| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<Option<i64>>(k, 1)?;
        ToWire::wire(<longshore::aws_ec2::InitGroup>::from_name(a0, a1), k)
    })],
    members: &[Member::Get("elementType", |k, o| {
        let this = o.this::<longshore::aws_ec2::InitGroup>()?;
        ToWire::wire(<longshore::aws_ec2::InitGroup>::element_type(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::InitGroup => longshore::aws_ec2::InitElement, |t| <longshore::aws_ec2::InitElement>::from(t)),
    ],
};
bound!(longshore::aws_ec2::InitGroup, AWS_EC2_INITGROUP);
pub(crate) static AWS_EC2_INITPACKAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InitPackage",
    interface: false,
    create: None,
    statics: &[
        ("apt", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::NamedPackageOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::InitPackage>::apt_with(a0, a1), k)
        }),
        ("msi", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::LocationPackageOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::InitPackage>::msi_with(a0, a1), k)
        }),
        ("python", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::NamedPackageOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::InitPackage>::python_with(a0, a1), k)
        }),
        ("rpm", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::LocationPackageOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::InitPackage>::rpm_with(a0, a1), k)
        }),
        ("rubyGem", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::NamedPackageOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::InitPackage>::ruby_gem_with(a0, a1), k)
        }),
        ("yum", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::NamedPackageOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::InitPackage>::yum_with(a0, a1), k)
        }),
    ],
    members: &[Member::Get("elementType", |k, o| {
        let this = o.this::<longshore::aws_ec2::InitPackage>()?;
        ToWire::wire(<longshore::aws_ec2::InitPackage>::element_type(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::InitPackage => longshore::aws_ec2::InitElement, |t| <longshore::aws_ec2::InitElement>::from(t)),
    ],
};
bound!(longshore::aws_ec2::InitPackage, AWS_EC2_INITPACKAGE);
pub(crate) static AWS_EC2_INITSERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InitService",
    interface: false,
    create: None,
    statics: &[
        ("disable", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::InitService>::disable(a0), k)
        }),
        ("enable", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::InitServiceOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::InitService>::enable_with(a0, a1), k)
        }),
        ("systemdConfigFile", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::SystemdConfigFileOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::InitService>::systemd_config_file(a0, a1)?, k)
        }),
    ],
    members: &[Member::Get("elementType", |k, o| {
        let this = o.this::<longshore::aws_ec2::InitService>()?;
        ToWire::wire(<longshore::aws_ec2::InitService>::element_type(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::InitService => longshore::aws_ec2::InitElement, |t| <longshore::aws_ec2::InitElement>::from(t)),
    ],
};
bound!(longshore::aws_ec2::InitService, AWS_EC2_INITSERVICE);
bound_struct!(longshore::aws_ec2::InitServiceOptions, AWS_EC2_INITSERVICEOPTIONS, "aws-cdk-lib.aws_ec2.InitServiceOptions", {
"enabled" => enabled,
"ensureRunning" => ensure_running,
"serviceRestartHandle" => service_restart_handle,
"serviceManager" => service_manager,
});
pub(crate) static AWS_EC2_INITSERVICERESTARTHANDLE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InitServiceRestartHandle",
    interface: false,
    create: Some(|k, a, _this| Ok(Native::of(<longshore::aws_ec2::InitServiceRestartHandle>::new()))),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::InitServiceRestartHandle, AWS_EC2_INITSERVICERESTARTHANDLE);
pub(crate) static AWS_EC2_INITSOURCE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InitSource",
    interface: false,
    create: None,
    statics: &[
        ("fromAsset", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::InitSourceAssetOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::InitSource>::from_asset(a0, a1, a2), k)
        }),
        ("fromExistingAsset", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_s3_assets::Asset>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::InitSourceOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::InitSource>::from_existing_asset(a0, &a1, a2), k)
        }),
        ("fromGitHub", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            let a3 = a.get::<Option<String>>(k, 3)?;
            let a4 = a.get::<longshore::aws_ec2::InitSourceOptions>(k, 4)?;
            ToWire::wire(<longshore::aws_ec2::InitSource>::from_git_hub(a0, &a1, &a2, a3.as_deref(), a4), k)
        }),
        ("fromS3Object", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            let a3 = a.get::<longshore::aws_ec2::InitSourceOptions>(k, 3)?;
            ToWire::wire(<longshore::aws_ec2::InitSource>::from_s3_object(a0, a1, a2, a3), k)
        }),
        ("fromUrl", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::InitSourceOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::InitSource>::from_url(a0, a1, a2), k)
        }),
    ],
    members: &[Member::Get("elementType", |k, o| {
        let this = o.this::<longshore::aws_ec2::InitSource>()?;
        ToWire::wire(<longshore::aws_ec2::InitSource>::element_type(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::InitSource => longshore::aws_ec2::InitElement, |t| <longshore::aws_ec2::InitElement>::from(t)),
    ],
};
bound!(longshore::aws_ec2::InitSource, AWS_EC2_INITSOURCE);
bound_struct!(longshore::aws_ec2::InitSourceAssetOptions, AWS_EC2_INITSOURCEASSETOPTIONS, "aws-cdk-lib.aws_ec2.InitSourceAssetOptions", {
"serviceRestartHandles" => service_restart_handles,
"exclude" => exclude,
"ignoreMode" => ignore_mode,
"followSymlinks" => follow_symlinks,
"assetHash" => asset_hash,
"assetHashType" => asset_hash_type,
"bundling" => bundling,
"deployTime" => deploy_time,
"displayName" => display_name,
"readers" => readers,
"sourceKMSKey" => source_kms_key,
}, rest Default::default());
bound_struct!(longshore::aws_ec2::InitSourceOptions, AWS_EC2_INITSOURCEOPTIONS, "aws-cdk-lib.aws_ec2.InitSourceOptions", {
"serviceRestartHandles" => service_restart_handles,
});
pub(crate) static AWS_EC2_INITUSER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InitUser",
    interface: false,
    create: None,
    statics: &[("fromName", |k, a| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<longshore::aws_ec2::InitUserOptions>(k, 1)?;
        ToWire::wire(<longshore::aws_ec2::InitUser>::from_name_with(a0, a1), k)
    })],
    members: &[Member::Get("elementType", |k, o| {
        let this = o.this::<longshore::aws_ec2::InitUser>()?;
        ToWire::wire(<longshore::aws_ec2::InitUser>::element_type(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::InitUser => longshore::aws_ec2::InitElement, |t| <longshore::aws_ec2::InitElement>::from(t)),
    ],
};
bound!(longshore::aws_ec2::InitUser, AWS_EC2_INITUSER);
bound_struct!(longshore::aws_ec2::InitUserOptions, AWS_EC2_INITUSEROPTIONS, "aws-cdk-lib.aws_ec2.InitUserOptions", {
"homeDir" => home_dir,
"userId" => user_id,
"groups" => groups,
});
pub(crate) static AWS_EC2_INSTANCE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.Instance",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::InstanceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::Instance>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            ToWire::wire(<longshore::aws_ec2::Instance as longshore::aws_ec2::IConnectable>::connections(&this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            ToWire::wire(<longshore::aws_ec2::Instance as longshore::aws_iam::IGrantable>::grant_principal(&this), k)
        }),
        Member::Get("instance", |k, o| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ec2::Instance>::instance(&this)), k)
        }),
        Member::Get("instanceAvailabilityZone", |k, o| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            ToWire::wire(
                <longshore::aws_ec2::Instance as longshore::aws_ec2::IInstance>::instance_availability_zone(&this),
                k,
            )
        }),
        Member::Get("instanceId", |k, o| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            ToWire::wire(<longshore::aws_ec2::Instance as longshore::aws_ec2::IInstance>::instance_id(&this), k)
        }),
        Member::Get("instancePrivateDnsName", |k, o| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            ToWire::wire(
                <longshore::aws_ec2::Instance as longshore::aws_ec2::IInstance>::instance_private_dns_name(&this),
                k,
            )
        }),
        Member::Get("instancePrivateIp", |k, o| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            ToWire::wire(<longshore::aws_ec2::Instance as longshore::aws_ec2::IInstance>::instance_private_ip(&this), k)
        }),
        Member::Get("instancePublicDnsName", |k, o| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            ToWire::wire(
                <longshore::aws_ec2::Instance as longshore::aws_ec2::IInstance>::instance_public_dns_name(&this),
                k,
            )
        }),
        Member::Get("instancePublicIp", |k, o| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            ToWire::wire(<longshore::aws_ec2::Instance as longshore::aws_ec2::IInstance>::instance_public_ip(&this), k)
        }),
        Member::Get("osType", |k, o| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            ToWire::wire(<longshore::aws_ec2::Instance>::os_type(&this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ec2::Instance>::role(&this)), k)
        }),
        Member::Get("userData", |k, o| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ec2::Instance>::user_data(&this)), k)
        }),
        Member::Call("addSecurityGroup", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>(k, 0)?;
            {
                <longshore::aws_ec2::Instance>::add_security_group(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_ec2::Instance>::add_to_role_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addUserData", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            let a0 = a.rest::<String>(k, 0)?;
            {
                <longshore::aws_ec2::Instance>::add_user_data(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("applyCloudFormationInit", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Instance>()?;
            let a0 = a.get::<longshore::aws_ec2::CloudFormationInit>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::ApplyCloudFormationInitOptions>(k, 1)?;
            {
                <longshore::aws_ec2::Instance>::apply_cloud_formation_init(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::Instance => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::Instance => std::rc::Rc<dyn longshore::aws_ec2::IInstance>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::Instance => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::Instance, AWS_EC2_INSTANCE, construct);
bound_enum!(longshore::aws_ec2::InstanceArchitecture, "aws-cdk-lib.aws_ec2.InstanceArchitecture", {
"ARM_64" => Arm64,
"X86_64" => X8664,
});
bound_enum!(longshore::aws_ec2::InstanceClass, "aws-cdk-lib.aws_ec2.InstanceClass", {
"STANDARD3" => Standard3,
"M3" => M3,
"STANDARD4" => Standard4,
"M4" => M4,
"STANDARD5" => Standard5,
"M5" => M5,
"STANDARD5_NVME_DRIVE" => Standard5NvmeDrive,
"M5D" => M5d,
"STANDARD5_AMD" => Standard5Amd,
"M5A" => M5a,
"STANDARD5_AMD_NVME_DRIVE" => Standard5AmdNvmeDrive,
"M5AD" => M5ad,
"STANDARD5_HIGH_PERFORMANCE" => Standard5HighPerformance,
"M5N" => M5n,
"STANDARD5_NVME_DRIVE_HIGH_PERFORMANCE" => Standard5NvmeDriveHighPerformance,
"M5DN" => M5dn,
"STANDARD5_HIGH_COMPUTE" => Standard5HighCompute,
"M5ZN" => M5zn,
"MEMORY3" => Memory3,
"R3" => R3,
"MEMORY4" => Memory4,
"R4" => R4,
"MEMORY5" => Memory5,
"R5" => R5,
"MEMORY6_AMD" => Memory6Amd,
"R6A" => R6a,
"MEMORY6_INTEL" => Memory6Intel,
"R6I" => R6i,
"MEMORY6_INTEL_NVME_DRIVE" => Memory6IntelNvmeDrive,
"R6ID" => R6id,
"MEMORY6_INTEL_HIGH_PERFORMANCE" => Memory6IntelHighPerformance,
"R6IN" => R6in,
"MEMORY6_INTEL_NVME_DRIVE_HIGH_PERFORMANCE" => Memory6IntelNvmeDriveHighPerformance,
"R6IDN" => R6idn,
"MEMORY5_HIGH_PERFORMANCE" => Memory5HighPerformance,
"R5N" => R5n,
"MEMORY5_NVME_DRIVE" => Memory5NvmeDrive,
"R5D" => R5d,
"MEMORY5_NVME_DRIVE_HIGH_PERFORMANCE" => Memory5NvmeDriveHighPerformance,
"R5DN" => R5dn,
"MEMORY5_AMD" => Memory5Amd,
"R5A" => R5a,
"MEMORY5_AMD_NVME_DRIVE" => Memory5AmdNvmeDrive,
"R5AD" => R5ad,
"HIGH_MEMORY_3TB_1" => HighMemory3tb1,
"U_3TB1" => U3tb1,
"HIGH_MEMORY_6TB_1" => HighMemory6tb1,
"U_6TB1" => U6tb1,
"HIGH_MEMORY_9TB_1" => HighMemory9tb1,
"U_9TB1" => U9tb1,
"HIGH_MEMORY_12TB_1" => HighMemory12tb1,
"U_12TB1" => U12tb1,
"HIGH_MEMORY_18TB_1" => HighMemory18tb1,
"U_18TB1" => U18tb1,
"HIGH_MEMORY_24TB_1" => HighMemory24tb1,
"U_24TB1" => U24tb1,
"HIGH_MEMORY_6TB_7" => HighMemory6tb7,
"U7I_6TB" => U7i6tb,
"HIGH_MEMORY_8TB_7" => HighMemory8tb7,
"U7I_8TB" => U7i8tb,
"HIGH_MEMORY_12TB_7" => HighMemory12tb7,
"U7I_12TB" => U7i12tb,
"HIGH_MEMORY_HIGH_NETWORK_16TB_7" => HighMemoryHighNetwork16tb7,
"U7IN_16TB" => U7in16tb,
"HIGH_MEMORY_HIGH_NETWORK_24TB_7" => HighMemoryHighNetwork24tb7,
"U7IN_24TB" => U7in24tb,
"HIGH_MEMORY_HIGH_NETWORK_32TB_7" => HighMemoryHighNetwork32tb7,
"U7IN_32TB" => U7in32tb,
"HIGH_MEMORY_HIGH_NETWORK_HPE_32TB_7" => HighMemoryHighNetworkHpe32tb7,
"U7INH_32TB" => U7inh32tb,
"MEMORY5_EBS_OPTIMIZED" => Memory5EbsOptimized,
"R5B" => R5b,
"MEMORY6_GRAVITON" => Memory6Graviton,
"R6G" => R6g,
"MEMORY6_GRAVITON2_NVME_DRIVE" => Memory6Graviton2NvmeDrive,
"R6GD" => R6gd,
"MEMORY7_GRAVITON" => Memory7Graviton,
"R7G" => R7g,
"MEMORY7_GRAVITON3_NVME_DRIVE" => Memory7Graviton3NvmeDrive,
"R7GD" => R7gd,
"MEMORY7_INTEL_BASE" => Memory7IntelBase,
"R7I" => R7i,
"MEMORY7_INTEL" => Memory7Intel,
"R7IZ" => R7iz,
"MEMORY8_INTEL_BASE" => Memory8IntelBase,
"R8I" => R8i,
"MEMORY8_INTEL_FLEX" => Memory8IntelFlex,
"R8I_FLEX" => R8iFlex,
"MEMORY7_AMD" => Memory7Amd,
"R7A" => R7a,
"MEMORY8_AMD" => Memory8Amd,
"R8A" => R8a,
"MEMORY8_GRAVITON" => Memory8Graviton,
"R8G" => R8g,
"MEMORY8_GRAVITON4_NVME_DRIVE" => Memory8Graviton4NvmeDrive,
"R8GD" => R8gd,
"MEMORY8_GRAVITON4_HIGH_NETWORK_BANDWIDTH" => Memory8Graviton4HighNetworkBandwidth,
"R8GN" => R8gn,
"MEMORY8_GRAVITON4_EBS_OPTIMIZED" => Memory8Graviton4EbsOptimized,
"R8GB" => R8gb,
"COMPUTE3" => Compute3,
"C3" => C3,
"COMPUTE4" => Compute4,
"C4" => C4,
"COMPUTE5" => Compute5,
"C5" => C5,
"COMPUTE5_NVME_DRIVE" => Compute5NvmeDrive,
"C5D" => C5d,
"COMPUTE5_AMD" => Compute5Amd,
"C5A" => C5a,
"COMPUTE5_AMD_NVME_DRIVE" => Compute5AmdNvmeDrive,
"C5AD" => C5ad,
"COMPUTE5_HIGH_PERFORMANCE" => Compute5HighPerformance,
"C5N" => C5n,
"COMPUTE6_INTEL" => Compute6Intel,
"C6I" => C6i,
"COMPUTE6_INTEL_NVME_DRIVE" => Compute6IntelNvmeDrive,
"C6ID" => C6id,
"COMPUTE6_INTEL_HIGH_PERFORMANCE" => Compute6IntelHighPerformance,
"C6IN" => C6in,
"COMPUTE6_AMD" => Compute6Amd,
"C6A" => C6a,
"COMPUTE6_GRAVITON2" => Compute6Graviton2,
"C6G" => C6g,
"COMPUTE7_GRAVITON3" => Compute7Graviton3,
"C7G" => C7g,
"COMPUTE8_GRAVITON4" => Compute8Graviton4,
"C8G" => C8g,
"COMPUTE6_GRAVITON2_NVME_DRIVE" => Compute6Graviton2NvmeDrive,
"C6GD" => C6gd,
"COMPUTE7_GRAVITON3_NVME_DRIVE" => Compute7Graviton3NvmeDrive,
"C7GD" => C7gd,
"COMPUTE8_GRAVITON4_NVME_DRIVE" => Compute8Graviton4NvmeDrive,
"C8GD" => C8gd,
"COMPUTE6_GRAVITON2_HIGH_NETWORK_BANDWIDTH" => Compute6Graviton2HighNetworkBandwidth,
"C6GN" => C6gn,
"COMPUTE7_GRAVITON3_HIGH_NETWORK_BANDWIDTH" => Compute7Graviton3HighNetworkBandwidth,
"C7GN" => C7gn,
"COMPUTE8_GRAVITON4_HIGH_NETWORK_BANDWIDTH" => Compute8Graviton4HighNetworkBandwidth,
"C8GN" => C8gn,
"COMPUTE7_INTEL" => Compute7Intel,
"C7I" => C7i,
"COMPUTE7_INTEL_FLEX" => Compute7IntelFlex,
"C7I_FLEX" => C7iFlex,
"COMPUTE8_INTEL" => Compute8Intel,
"C8I" => C8i,
"COMPUTE8_INTEL_FLEX" => Compute8IntelFlex,
"C8I_FLEX" => C8iFlex,
"COMPUTE7_AMD" => Compute7Amd,
"C7A" => C7a,
"COMPUTE8_AMD" => Compute8Amd,
"C8A" => C8a,
"STORAGE2" => Storage2,
"D2" => D2,
"STORAGE3" => Storage3,
"D3" => D3,
"STORAGE3_ENHANCED_NETWORK" => Storage3EnhancedNetwork,
"D3EN" => D3en,
"STORAGE_COMPUTE_1" => StorageCompute1,
"H1" => H1,
"TRAINING_ACCELERATOR1" => TrainingAccelerator1,
"TRN1" => Trn1,
"TRAINING_ACCELERATOR1_ENHANCED_NETWORK" => TrainingAccelerator1EnhancedNetwork,
"TRN1N" => Trn1n,
"TRAINING_ACCELERATOR2" => TrainingAccelerator2,
"TRN2" => Trn2,
"TRAINING_ACCELERATOR2_ULTRASERVER" => TrainingAccelerator2Ultraserver,
"TRN2U" => Trn2u,
"IO3" => Io3,
"I3" => I3,
"IO3_DENSE_NVME_DRIVE" => Io3DenseNvmeDrive,
"I3EN" => I3en,
"IO4_INTEL" => Io4Intel,
"I4I" => I4i,
"STORAGE4_GRAVITON" => Storage4Graviton,
"I4G" => I4g,
"STORAGE4_GRAVITON_NETWORK_OPTIMIZED" => Storage4GravitonNetworkOptimized,
"IM4GN" => Im4gn,
"STORAGE4_GRAVITON_NETWORK_STORAGE_OPTIMIZED" => Storage4GravitonNetworkStorageOptimized,
"IS4GEN" => Is4gen,
"STORAGE7_INTEL_STORAGE_OPTIMIZED" => Storage7IntelStorageOptimized,
"I7IE" => I7ie,
"IO7_INTEL" => Io7Intel,
"I7I" => I7i,
"STORAGE8_GRAVITON" => Storage8Graviton,
"I8G" => I8g,
"STORAGE8_GRAVITON_STORAGE_OPTIMIZED" => Storage8GravitonStorageOptimized,
"I8GE" => I8ge,
"BURSTABLE2" => Burstable2,
"T2" => T2,
"BURSTABLE3" => Burstable3,
"T3" => T3,
"BURSTABLE3_AMD" => Burstable3Amd,
"T3A" => T3a,
"BURSTABLE4_GRAVITON" => Burstable4Graviton,
"T4G" => T4g,
"MEMORY_INTENSIVE_1" => MemoryIntensive1,
"X1" => X1,
"MEMORY_INTENSIVE_1_EXTENDED" => MemoryIntensive1Extended,
"X1E" => X1e,
"MEMORY_INTENSIVE_2_GRAVITON2" => MemoryIntensive2Graviton2,
"X2G" => X2g,
"MEMORY_INTENSIVE_2_GRAVITON2_NVME_DRIVE" => MemoryIntensive2Graviton2NvmeDrive,
"X2GD" => X2gd,
"MEMORY_INTENSIVE_2_XT_INTEL" => MemoryIntensive2XtIntel,
"X2IEDN" => X2iedn,
"MEMORY_INTENSIVE_2_INTEL" => MemoryIntensive2Intel,
"X2IDN" => X2idn,
"MEMORY_INTENSIVE_2_XTZ_INTEL" => MemoryIntensive2XtzIntel,
"X2IEZN" => X2iezn,
"MEMORY_INTENSIVE_8_GRAVITON" => MemoryIntensive8Graviton,
"X8G" => X8g,
"FPGA1" => Fpga1,
"F1" => F1,
"FPGA2" => Fpga2,
"F2" => F2,
"GRAPHICS3_SMALL" => Graphics3Small,
"G3S" => G3s,
"GRAPHICS3" => Graphics3,
"G3" => G3,
"GRAPHICS4_NVME_DRIVE_HIGH_PERFORMANCE" => Graphics4NvmeDriveHighPerformance,
"G4DN" => G4dn,
"GRAPHICS4_AMD_NVME_DRIVE" => Graphics4AmdNvmeDrive,
"G4AD" => G4ad,
"GRAPHICS5" => Graphics5,
"G5" => G5,
"GRAPHICS5_GRAVITON2" => Graphics5Graviton2,
"G5G" => G5g,
"GRAPHICS6" => Graphics6,
"G6" => G6,
"GRAPHICS6_EFFICIENT" => Graphics6Efficient,
"G6E" => G6e,
"GRAPHICS7_EFFICIENT" => Graphics7Efficient,
"G7E" => G7e,
"GRAPHICS_RAM_6" => GraphicsRam6,
"GR6" => Gr6,
"PARALLEL2" => Parallel2,
"P2" => P2,
"PARALLEL3" => Parallel3,
"P3" => P3,
"PARALLEL3_NVME_DRIVE_HIGH_PERFORMANCE" => Parallel3NvmeDriveHighPerformance,
"P3DN" => P3dn,
"PARALLEL4_NVME_DRIVE_EXTENDED" => Parallel4NvmeDriveExtended,
"P4DE" => P4de,
"PARALLEL4" => Parallel4,
"P4D" => P4d,
"PARALLEL5" => Parallel5,
"P5" => P5,
"PARALLEL5_EXTENDED" => Parallel5Extended,
"P5E" => P5e,
"PARALLEL5_EXTENDED_NETWORK" => Parallel5ExtendedNetwork,
"P5EN" => P5en,
"ARM1" => Arm1,
"A1" => A1,
"STANDARD6_GRAVITON" => Standard6Graviton,
"M6G" => M6g,
"STANDARD6_INTEL" => Standard6Intel,
"M6I" => M6i,
"STANDARD6_INTEL_NVME_DRIVE" => Standard6IntelNvmeDrive,
"M6ID" => M6id,
"STANDARD6_INTEL_HIGH_PERFORMANCE" => Standard6IntelHighPerformance,
"M6IN" => M6in,
"STANDARD6_INTEL_NVME_DRIVE_HIGH_PERFORMANCE" => Standard6IntelNvmeDriveHighPerformance,
"M6IDN" => M6idn,
"STANDARD6_AMD" => Standard6Amd,
"M6A" => M6a,
"STANDARD6_GRAVITON2_NVME_DRIVE" => Standard6Graviton2NvmeDrive,
"M6GD" => M6gd,
"STANDARD7_GRAVITON" => Standard7Graviton,
"M7G" => M7g,
"STANDARD8_GRAVITON" => Standard8Graviton,
"M8G" => M8g,
"STANDARD7_GRAVITON3_NVME_DRIVE" => Standard7Graviton3NvmeDrive,
"M7GD" => M7gd,
"STANDARD8_GRAVITON4_NVME_DRIVE" => Standard8Graviton4NvmeDrive,
"M8GD" => M8gd,
"STANDARD8_INTEL" => Standard8Intel,
"M8I" => M8i,
"STANDARD8_INTEL_FLEX" => Standard8IntelFlex,
"M8I_FLEX" => M8iFlex,
"STANDARD7_INTEL" => Standard7Intel,
"M7I" => M7i,
"STANDARD7_INTEL_FLEX" => Standard7IntelFlex,
"M7I_FLEX" => M7iFlex,
"STANDARD7_AMD" => Standard7Amd,
"M7A" => M7a,
"STANDARD8_AMD" => Standard8Amd,
"M8A" => M8a,
"STANDARD9_GRAVITON" => Standard9Graviton,
"M9G" => M9g,
"HIGH_COMPUTE_MEMORY1" => HighComputeMemory1,
"Z1D" => Z1d,
"INFERENCE1" => Inference1,
"INF1" => Inf1,
"INFERENCE2" => Inference2,
"INF2" => Inf2,
"MACINTOSH1_INTEL" => Macintosh1Intel,
"MAC1" => Mac1,
"MACINTOSH2_M1" => Macintosh2M1,
"MAC2" => Mac2,
"MACINTOSH2_M2" => Macintosh2M2,
"MAC2_M2" => Mac2M2,
"MACINTOSH2_M2_PRO" => Macintosh2M2Pro,
"MAC2_M2PRO" => Mac2M2pro,
"MACINTOSH2_M1_ULTRA" => Macintosh2M1Ultra,
"MAC2_M1ULTRA" => Mac2M1ultra,
"VIDEO_TRANSCODING1" => VideoTranscoding1,
"VT1" => Vt1,
"HIGH_PERFORMANCE_COMPUTING6_AMD" => HighPerformanceComputing6Amd,
"HPC6A" => Hpc6a,
"HIGH_PERFORMANCE_COMPUTING6_INTEL_NVME_DRIVE" => HighPerformanceComputing6IntelNvmeDrive,
"HPC6ID" => Hpc6id,
"HIGH_PERFORMANCE_COMPUTING7_AMD" => HighPerformanceComputing7Amd,
"HPC7A" => Hpc7a,
"HIGH_PERFORMANCE_COMPUTING7_GRAVITON" => HighPerformanceComputing7Graviton,
"HPC7G" => Hpc7g,
"DEEP_LEARNING1" => DeepLearning1,
"DL1" => Dl1,
"DEEP_LEARNING2_QUALCOMM" => DeepLearning2Qualcomm,
"DL2Q" => Dl2q,
});
bound_enum!(longshore::aws_ec2::InstanceGeneration, "aws-cdk-lib.aws_ec2.InstanceGeneration", {
"CURRENT" => Current,
"PREVIOUS" => Previous,
});
bound_enum!(longshore::aws_ec2::InstanceInitiatedShutdownBehavior, "aws-cdk-lib.aws_ec2.InstanceInitiatedShutdownBehavior", {
"STOP" => Stop,
"TERMINATE" => Terminate,
});
bound_struct!(longshore::aws_ec2::InstanceProps, AWS_EC2_INSTANCEPROPS, "aws-cdk-lib.aws_ec2.InstanceProps", {
"vpc" => vpc,
"instanceType" => instance_type,
"machineImage" => machine_image,
"keyName" => key_name,
"keyPair" => key_pair,
"vpcSubnets" => vpc_subnets,
"availabilityZone" => availability_zone,
"allowAllOutbound" => allow_all_outbound,
"allowAllIpv6Outbound" => allow_all_ipv6_outbound,
"resourceSignalTimeout" => resource_signal_timeout,
"securityGroup" => security_group,
"userData" => user_data,
"userDataCausesReplacement" => user_data_causes_replacement,
"role" => role,
"instanceProfile" => instance_profile,
"instanceName" => instance_name,
"sourceDestCheck" => source_dest_check,
"blockDevices" => block_devices,
"privateIpAddress" => private_ip_address,
"propagateTagsToVolumeOnCreation" => propagate_tags_to_volume_on_creation,
"requireImdsv2" => require_imdsv2,
"httpEndpoint" => http_endpoint,
"httpProtocolIpv6" => http_protocol_ipv6,
"httpPutResponseHopLimit" => http_put_response_hop_limit,
"httpTokens" => http_tokens,
"instanceMetadataTags" => instance_metadata_tags,
"detailedMonitoring" => detailed_monitoring,
"ssmSessionPermissions" => ssm_session_permissions,
"associatePublicIpAddress" => associate_public_ip_address,
"creditSpecification" => credit_specification,
"ebsOptimized" => ebs_optimized,
"disableApiTermination" => disable_api_termination,
"instanceInitiatedShutdownBehavior" => instance_initiated_shutdown_behavior,
"placementGroup" => placement_group,
"enclaveEnabled" => enclave_enabled,
"hibernationEnabled" => hibernation_enabled,
"ipv6AddressCount" => ipv6_address_count,
"init" => init,
"initOptions" => init_options,
});
pub(crate) static AWS_EC2_INSTANCEREQUIREIMDSV2ASPECT: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InstanceRequireImdsv2Aspect",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::InstanceRequireImdsv2AspectProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::InstanceRequireImdsv2Aspect>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("visit", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::InstanceRequireImdsv2Aspect>()?;
        let a0 = a.construct(k, 0)?;
        {
            <longshore::aws_ec2::InstanceRequireImdsv2Aspect as longshore_core::aspects::Aspect>::visit(&this, &a0)?;
            Ok(Json::Null)
        }
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::InstanceRequireImdsv2Aspect => std::rc::Rc<dyn longshore_core::aspects::Aspect>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::InstanceRequireImdsv2Aspect, AWS_EC2_INSTANCEREQUIREIMDSV2ASPECT);
bound_struct!(longshore::aws_ec2::InstanceRequireImdsv2AspectProps, AWS_EC2_INSTANCEREQUIREIMDSV2ASPECTPROPS, "aws-cdk-lib.aws_ec2.InstanceRequireImdsv2AspectProps", {
"suppressWarnings" => suppress_warnings,
"suppressLaunchTemplateWarning" => suppress_launch_template_warning,
});
bound_struct!(longshore::aws_ec2::InstanceRequirementsConfig, AWS_EC2_INSTANCEREQUIREMENTSCONFIG, "aws-cdk-lib.aws_ec2.InstanceRequirementsConfig", {
"acceleratorCountMin" => accelerator_count_min,
"acceleratorCountMax" => accelerator_count_max,
"acceleratorManufacturers" => accelerator_manufacturers,
"acceleratorNames" => accelerator_names,
"acceleratorTotalMemoryMin" => accelerator_total_memory_min,
"acceleratorTotalMemoryMax" => accelerator_total_memory_max,
"acceleratorTypes" => accelerator_types,
"allowedInstanceTypes" => allowed_instance_types,
"bareMetal" => bare_metal,
"baselineEbsBandwidthMbpsMin" => baseline_ebs_bandwidth_mbps_min,
"baselineEbsBandwidthMbpsMax" => baseline_ebs_bandwidth_mbps_max,
"burstablePerformance" => burstable_performance,
"cpuManufacturers" => cpu_manufacturers,
"excludedInstanceTypes" => excluded_instance_types,
"instanceGenerations" => instance_generations,
"localStorage" => local_storage,
"localStorageTypes" => local_storage_types,
"maxSpotPriceAsPercentageOfOptimalOnDemandPrice" => max_spot_price_as_percentage_of_optimal_on_demand_price,
"memoryPerVCpuMin" => memory_per_v_cpu_min,
"memoryPerVCpuMax" => memory_per_v_cpu_max,
"memoryMin" => memory_min,
"memoryMax" => memory_max,
"networkBandwidthGbpsMin" => network_bandwidth_gbps_min,
"networkBandwidthGbpsMax" => network_bandwidth_gbps_max,
"networkInterfaceCountMin" => network_interface_count_min,
"networkInterfaceCountMax" => network_interface_count_max,
"onDemandMaxPricePercentageOverLowestPrice" => on_demand_max_price_percentage_over_lowest_price,
"requireHibernateSupport" => require_hibernate_support,
"spotMaxPricePercentageOverLowestPrice" => spot_max_price_percentage_over_lowest_price,
"totalLocalStorageGBMin" => total_local_storage_gb_min,
"totalLocalStorageGBMax" => total_local_storage_gb_max,
"vCpuCountMin" => v_cpu_count_min,
"vCpuCountMax" => v_cpu_count_max,
});
bound_enum!(longshore::aws_ec2::InstanceSize, "aws-cdk-lib.aws_ec2.InstanceSize", {
"NANO" => Nano,
"MICRO" => Micro,
"SMALL" => Small,
"MEDIUM" => Medium,
"LARGE" => Large,
"XLARGE" => Xlarge,
"XLARGE2" => Xlarge2,
"XLARGE3" => Xlarge3,
"XLARGE4" => Xlarge4,
"XLARGE6" => Xlarge6,
"XLARGE8" => Xlarge8,
"XLARGE9" => Xlarge9,
"XLARGE10" => Xlarge10,
"XLARGE12" => Xlarge12,
"XLARGE16" => Xlarge16,
"XLARGE18" => Xlarge18,
"XLARGE24" => Xlarge24,
"XLARGE32" => Xlarge32,
"XLARGE48" => Xlarge48,
"XLARGE56" => Xlarge56,
"XLARGE96" => Xlarge96,
"XLARGE112" => Xlarge112,
"XLARGE224" => Xlarge224,
"XLARGE480" => Xlarge480,
"METAL" => Metal,
"XLARGE16METAL" => Xlarge16metal,
"XLARGE24METAL" => Xlarge24metal,
"XLARGE32METAL" => Xlarge32metal,
"XLARGE48METAL" => Xlarge48metal,
});
pub(crate) static AWS_EC2_INSTANCETYPE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InstanceType",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::InstanceType>::new(a0)))
    }),
    statics: &[("of", |k, a| {
        let a0 = a.get::<longshore::aws_ec2::InstanceClass>(k, 0)?;
        let a1 = a.get::<longshore::aws_ec2::InstanceSize>(k, 1)?;
        ToWire::wire(<longshore::aws_ec2::InstanceType>::of(a0, a1), k)
    })],
    members: &[
        Member::Get("architecture", |k, o| {
            let this = o.this::<longshore::aws_ec2::InstanceType>()?;
            ToWire::wire(<longshore::aws_ec2::InstanceType>::architecture(&this)?, k)
        }),
        Member::Call("isBurstable", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::InstanceType>()?;
            ToWire::wire(<longshore::aws_ec2::InstanceType>::is_burstable(&this), k)
        }),
        Member::Call("sameInstanceClassAs", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::InstanceType>()?;
            let a0 = a.get::<longshore::aws_ec2::InstanceType>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::InstanceType>::same_instance_class_as(&this, &a0)?, k)
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::InstanceType>()?;
            ToWire::wire(this.to_string(), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::InstanceType, AWS_EC2_INSTANCETYPE);
pub(crate) static AWS_EC2_INTERFACEVPCENDPOINT: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InterfaceVpcEndpoint",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::InterfaceVpcEndpointProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::InterfaceVpcEndpoint>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromInterfaceVpcEndpointAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::InterfaceVpcEndpointAttributes>(k, 2)?;
        ToWire::wire(
            <longshore::aws_ec2::InterfaceVpcEndpoint>::from_interface_vpc_endpoint_attributes(&a0, a1, a2)?,
            k,
        )
    })],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ec2::InterfaceVpcEndpoint>()?;
            ToWire::wire(
                <longshore::aws_ec2::InterfaceVpcEndpoint as longshore::aws_ec2::IConnectable>::connections(&this),
                k,
            )
        }),
        Member::Get("vpcEndpointCreationTimestamp", |k, o| {
            let this = o.this::<longshore::aws_ec2::InterfaceVpcEndpoint>()?;
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpoint>::vpc_endpoint_creation_timestamp(&this), k)
        }),
        Member::Get("vpcEndpointDnsEntries", |k, o| {
            let this = o.this::<longshore::aws_ec2::InterfaceVpcEndpoint>()?;
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpoint>::vpc_endpoint_dns_entries(&this), k)
        }),
        Member::Get("vpcEndpointId", |k, o| {
            let this = o.this::<longshore::aws_ec2::InterfaceVpcEndpoint>()?;
            ToWire::wire(
                <longshore::aws_ec2::InterfaceVpcEndpoint as longshore::aws_ec2::IVpcEndpoint>::vpc_endpoint_id(&this),
                k,
            )
        }),
        Member::Get("vpcEndpointNetworkInterfaceIds", |k, o| {
            let this = o.this::<longshore::aws_ec2::InterfaceVpcEndpoint>()?;
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpoint>::vpc_endpoint_network_interface_ids(&this), k)
        }),
        Member::Call("addToPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::InterfaceVpcEndpoint>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_ec2::InterfaceVpcEndpoint>::add_to_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::InterfaceVpcEndpoint => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::InterfaceVpcEndpoint => std::rc::Rc<dyn longshore::aws_ec2::IInterfaceVpcEndpoint>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::InterfaceVpcEndpoint => std::rc::Rc<dyn longshore::aws_ec2::IVpcEndpoint>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::InterfaceVpcEndpoint, AWS_EC2_INTERFACEVPCENDPOINT, construct);
bound_struct!(longshore::aws_ec2::InterfaceVpcEndpointAttributes, AWS_EC2_INTERFACEVPCENDPOINTATTRIBUTES, "aws-cdk-lib.aws_ec2.InterfaceVpcEndpointAttributes", {
"vpcEndpointId" => vpc_endpoint_id,
"securityGroups" => security_groups,
"port" => port,
});
pub(crate) static AWS_EC2_INTERFACEVPCENDPOINTAWSSERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InterfaceVpcEndpointAwsService",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<Option<String>>(k, 1)?;
        let a2 = a.get::<Option<u16>>(k, 2)?;
        let a3 = a.get::<longshore::aws_ec2::InterfaceVpcEndpointAwsServiceProps>(k, 3)?;
        Ok(Native::of(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::new_with(a0, a1, a2, a3)))
    }),
    statics: &[
        ("ACCESS_ANALYZER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ACCESS_ANALYZER, k)
        }),
        ("ACCOUNT_MANAGEMENT", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ACCOUNT_MANAGEMENT, k)
        }),
        ("AIRFLOW_API", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::AIRFLOW_API, k)),
        ("AIRFLOW_API_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::AIRFLOW_API_FIPS, k)
        }),
        ("AIRFLOW_ENV", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::AIRFLOW_ENV, k)),
        ("AIRFLOW_ENV_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::AIRFLOW_ENV_FIPS, k)
        }),
        ("AIRFLOW_OPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::AIRFLOW_OPS, k)),
        ("APIGATEWAY", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APIGATEWAY, k)),
        ("APP_MESH", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APP_MESH, k)),
        ("APP_MESH_ENVOY_MANAGEMENT", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APP_MESH_ENVOY_MANAGEMENT, k)
        }),
        ("APP_MESH_OPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APP_MESH_OPS, k)),
        ("APP_RUNNER", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APP_RUNNER, k)),
        ("APP_RUNNER_REQUESTS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APP_RUNNER_REQUESTS, k)
        }),
        ("APP_SYNC", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APP_SYNC, k)),
        ("APPCONFIG", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APPCONFIG, k)),
        ("APPCONFIGDATA", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APPCONFIGDATA, k)),
        ("APPLICATION_AUTOSCALING", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APPLICATION_AUTOSCALING, k)
        }),
        ("APPLICATION_DISCOVERY_ARSENAL", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APPLICATION_DISCOVERY_ARSENAL, k)
        }),
        ("APPLICATION_DISCOVERY_SERVICE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APPLICATION_DISCOVERY_SERVICE, k)
        }),
        ("APPLICATION_MIGRATION_SERVICE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APPLICATION_MIGRATION_SERVICE, k)
        }),
        ("APPSTREAM_API", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APPSTREAM_API, k)),
        ("APPSTREAM_STREAMING", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::APPSTREAM_STREAMING, k)
        }),
        ("ATHENA", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ATHENA, k)),
        ("AUDIT_MANAGER", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::AUDIT_MANAGER, k)),
        ("AUTOSCALING", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::AUTOSCALING, k)),
        ("AUTOSCALING_PLANS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::AUTOSCALING_PLANS, k)
        }),
        ("B2B_DATA_INTERCHANGE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::B2B_DATA_INTERCHANGE, k)
        }),
        ("BACKUP", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BACKUP, k)),
        ("BACKUP_GATEWAY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BACKUP_GATEWAY, k)
        }),
        ("BATCH", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BATCH, k)),
        ("BEDROCK", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BEDROCK, k)),
        ("BEDROCK_AGENT", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BEDROCK_AGENT, k)),
        ("BEDROCK_AGENT_RUNTIME", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BEDROCK_AGENT_RUNTIME, k)
        }),
        ("BEDROCK_AGENTCORE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BEDROCK_AGENTCORE, k)
        }),
        ("BEDROCK_AGENTCORE_GATEWAY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BEDROCK_AGENTCORE_GATEWAY, k)
        }),
        ("BEDROCK_DATA_AUTOMATION", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BEDROCK_DATA_AUTOMATION, k)
        }),
        ("BEDROCK_DATA_AUTOMATION_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BEDROCK_DATA_AUTOMATION_FIPS, k)
        }),
        ("BEDROCK_DATA_AUTOMATION_RUNTIME", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BEDROCK_DATA_AUTOMATION_RUNTIME, k)
        }),
        ("BEDROCK_DATA_AUTOMATION_RUNTIME_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BEDROCK_DATA_AUTOMATION_RUNTIME_FIPS, k)
        }),
        ("BEDROCK_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BEDROCK_FIPS, k)),
        ("BEDROCK_RUNTIME", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BEDROCK_RUNTIME, k)
        }),
        ("BEDROCK_RUNTIME_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BEDROCK_RUNTIME_FIPS, k)
        }),
        ("BILLING", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BILLING, k)),
        ("BILLING_AND_COST_MANAGEMENT_FREETIER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BILLING_AND_COST_MANAGEMENT_FREETIER, k)
        }),
        ("BILLING_AND_COST_MANAGEMENT_TAX", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BILLING_AND_COST_MANAGEMENT_TAX, k)
        }),
        ("BILLING_CONDUCTOR", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BILLING_CONDUCTOR, k)
        }),
        ("BRAKET", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::BRAKET, k)),
        ("CERTIFICATE_MANAGER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CERTIFICATE_MANAGER, k)
        }),
        ("CERTIFICATE_MANAGER_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CERTIFICATE_MANAGER_FIPS, k)
        }),
        ("CLEAN_ROOMS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLEAN_ROOMS, k)),
        ("CLEAN_ROOMS_ML", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLEAN_ROOMS_ML, k)
        }),
        ("CLOUD_CONTROL_API", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUD_CONTROL_API, k)
        }),
        ("CLOUD_CONTROL_API_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUD_CONTROL_API_FIPS, k)
        }),
        ("CLOUD_DIRECTORY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUD_DIRECTORY, k)
        }),
        ("CLOUD_MAP_DATA_SERVICE_DISCOVERY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUD_MAP_DATA_SERVICE_DISCOVERY, k)
        }),
        ("CLOUD_MAP_DATA_SERVICE_DISCOVERY_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUD_MAP_DATA_SERVICE_DISCOVERY_FIPS, k)
        }),
        ("CLOUD_MAP_SERVICE_DISCOVERY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUD_MAP_SERVICE_DISCOVERY, k)
        }),
        ("CLOUD_MAP_SERVICE_DISCOVERY_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUD_MAP_SERVICE_DISCOVERY_FIPS, k)
        }),
        ("CLOUDFORMATION", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDFORMATION, k)
        }),
        ("CLOUDHSM", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDHSM, k)),
        ("CLOUDTRAIL", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDTRAIL, k)),
        ("CLOUDWATCH", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDWATCH, k)),
        ("CLOUDWATCH_APPLICATION_INSIGHTS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDWATCH_APPLICATION_INSIGHTS, k)
        }),
        ("CLOUDWATCH_APPLICATION_SIGNALS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDWATCH_APPLICATION_SIGNALS, k)
        }),
        ("CLOUDWATCH_EVENTS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDWATCH_EVENTS, k)
        }),
        ("CLOUDWATCH_EVIDENTLY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDWATCH_EVIDENTLY, k)
        }),
        ("CLOUDWATCH_EVIDENTLY_DATAPLANE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDWATCH_EVIDENTLY_DATAPLANE, k)
        }),
        ("CLOUDWATCH_LOGS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDWATCH_LOGS, k)
        }),
        ("CLOUDWATCH_MONITORING", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDWATCH_MONITORING, k)
        }),
        ("CLOUDWATCH_NETWORK_MONITOR", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDWATCH_NETWORK_MONITOR, k)
        }),
        ("CLOUDWATCH_RUM", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDWATCH_RUM, k)
        }),
        ("CLOUDWATCH_RUM_DATAPLANE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDWATCH_RUM_DATAPLANE, k)
        }),
        ("CLOUDWATCH_SYNTHETICS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDWATCH_SYNTHETICS, k)
        }),
        ("CLOUDWATCH_SYNTHETICS_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CLOUDWATCH_SYNTHETICS_FIPS, k)
        }),
        ("CODE_CONNECTIONS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODE_CONNECTIONS, k)
        }),
        ("CODEARTIFACT_API", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODEARTIFACT_API, k)
        }),
        ("CODEARTIFACT_REPOSITORIES", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODEARTIFACT_REPOSITORIES, k)
        }),
        ("CODEBUILD", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODEBUILD, k)),
        ("CODEBUILD_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODEBUILD_FIPS, k)
        }),
        ("CODECATALYST", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODECATALYST, k)),
        ("CODECATALYST_GIT", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODECATALYST_GIT, k)
        }),
        ("CODECATALYST_PACKAGES", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODECATALYST_PACKAGES, k)
        }),
        ("CODECOMMIT", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODECOMMIT, k)),
        ("CODECOMMIT_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODECOMMIT_FIPS, k)
        }),
        ("CODECOMMIT_GIT", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODECOMMIT_GIT, k)
        }),
        ("CODECOMMIT_GIT_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODECOMMIT_GIT_FIPS, k)
        }),
        ("CODEDEPLOY", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODEDEPLOY, k)),
        ("CODEDEPLOY_COMMANDS_SECURE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODEDEPLOY_COMMANDS_SECURE, k)
        }),
        ("CODEGURU_PROFILER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODEGURU_PROFILER, k)
        }),
        ("CODEGURU_REVIEWER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODEGURU_REVIEWER, k)
        }),
        ("CODEPIPELINE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODEPIPELINE, k)),
        ("CODESTAR_CONNECTIONS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODESTAR_CONNECTIONS, k)
        }),
        ("CODEWHISPERER", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CODEWHISPERER, k)),
        ("COGNITO_IDENTITY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::COGNITO_IDENTITY, k)
        }),
        ("COGNITO_IDENTITY_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::COGNITO_IDENTITY_FIPS, k)
        }),
        ("COGNITO_IDP", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::COGNITO_IDP, k)),
        ("COGNITO_IDP_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::COGNITO_IDP_FIPS, k)
        }),
        ("COMPREHEND", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::COMPREHEND, k)),
        ("COMPREHEND_MEDICAL", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::COMPREHEND_MEDICAL, k)
        }),
        ("COMPUTE_OPTIMIZER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::COMPUTE_OPTIMIZER, k)
        }),
        ("CONFIG", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CONFIG, k)),
        ("CONNECT_APP_INTEGRATIONS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CONNECT_APP_INTEGRATIONS, k)
        }),
        ("CONNECT_CASES", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CONNECT_CASES, k)),
        ("CONNECT_CONNECT_CAMPAIGNS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CONNECT_CONNECT_CAMPAIGNS, k)
        }),
        ("CONNECT_PROFILE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CONNECT_PROFILE, k)
        }),
        ("CONNECT_VOICEID", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CONNECT_VOICEID, k)
        }),
        ("CONNECT_WISDOM", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CONNECT_WISDOM, k)
        }),
        ("CONTROL_CATALOG", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::CONTROL_CATALOG, k)
        }),
        ("COST_EXPLORER", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::COST_EXPLORER, k)),
        ("COST_OPTIMIZATION_HUB", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::COST_OPTIMIZATION_HUB, k)
        }),
        ("DATA_EXCHANGE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DATA_EXCHANGE, k)),
        ("DATA_EXPORTS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DATA_EXPORTS, k)),
        ("DATABASE_MIGRATION_SERVICE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DATABASE_MIGRATION_SERVICE, k)
        }),
        ("DATABASE_MIGRATION_SERVICE_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DATABASE_MIGRATION_SERVICE_FIPS, k)
        }),
        ("DATASYNC", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DATASYNC, k)),
        ("DATAZONE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DATAZONE, k)),
        ("DEADLINE_CLOUD_MANAGEMENT", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DEADLINE_CLOUD_MANAGEMENT, k)
        }),
        ("DEADLINE_CLOUD_SCHEDULING", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DEADLINE_CLOUD_SCHEDULING, k)
        }),
        ("DEVOPS_GURU", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DEVOPS_GURU, k)),
        ("DIRECTORY_SERVICE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DIRECTORY_SERVICE, k)
        }),
        ("DIRECTORY_SERVICE_DATA", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DIRECTORY_SERVICE_DATA, k)
        }),
        ("DSQL_MANAGEMENT", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DSQL_MANAGEMENT, k)
        }),
        ("DYNAMODB", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DYNAMODB, k)),
        ("DYNAMODB_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DYNAMODB_FIPS, k)),
        ("DYNAMODB_STREAMS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::DYNAMODB_STREAMS, k)
        }),
        ("EBS_DIRECT", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EBS_DIRECT, k)),
        ("EC2", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EC2, k)),
        ("EC2_MESSAGES", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EC2_MESSAGES, k)),
        ("ECR", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ECR, k)),
        ("ECR_DOCKER", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ECR_DOCKER, k)),
        ("ECR_PUBLIC", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ECR_PUBLIC, k)),
        ("ECS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ECS, k)),
        ("ECS_AGENT", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ECS_AGENT, k)),
        ("ECS_TELEMETRY", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ECS_TELEMETRY, k)),
        ("EKS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EKS, k)),
        ("EKS_AUTH", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EKS_AUTH, k)),
        ("EKS_PROXY", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EKS_PROXY, k)),
        ("ELASTIC_BEANSTALK", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ELASTIC_BEANSTALK, k)
        }),
        ("ELASTIC_BEANSTALK_HEALTH", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ELASTIC_BEANSTALK_HEALTH, k)
        }),
        ("ELASTIC_DISASTER_RECOVERY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ELASTIC_DISASTER_RECOVERY, k)
        }),
        ("ELASTIC_FILESYSTEM", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ELASTIC_FILESYSTEM, k)
        }),
        ("ELASTIC_FILESYSTEM_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ELASTIC_FILESYSTEM_FIPS, k)
        }),
        ("ELASTIC_INFERENCE_RUNTIME", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ELASTIC_INFERENCE_RUNTIME, k)
        }),
        ("ELASTIC_LOAD_BALANCING", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ELASTIC_LOAD_BALANCING, k)
        }),
        ("ELASTICACHE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ELASTICACHE, k)),
        ("ELASTICACHE_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ELASTICACHE_FIPS, k)
        }),
        ("ELEMENTAL_MEDIACONNECT", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ELEMENTAL_MEDIACONNECT, k)
        }),
        ("EMAIL", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EMAIL, k)),
        ("EMAIL_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EMAIL_FIPS, k)),
        ("EMAIL_SMTP", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EMAIL_SMTP, k)),
        ("EMR", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EMR, k)),
        ("EMR_EKS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EMR_EKS, k)),
        ("EMR_SERVERLESS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EMR_SERVERLESS, k)
        }),
        ("EMR_SERVERLESS_DASHBOARD", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EMR_SERVERLESS_DASHBOARD, k)
        }),
        ("EMR_SERVERLESS_LIVY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EMR_SERVERLESS_LIVY, k)
        }),
        ("EMR_WAL", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EMR_WAL, k)),
        ("END_USER_MESSAGING_SOCIAL", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::END_USER_MESSAGING_SOCIAL, k)
        }),
        ("ENTITY_RESOLUTION", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ENTITY_RESOLUTION, k)
        }),
        ("EVENTBRIDGE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EVENTBRIDGE, k)),
        ("EVENTBRIDGE_SCHEMA_REGISTRY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::EVENTBRIDGE_SCHEMA_REGISTRY, k)
        }),
        ("FAULT_INJECTION_SIMULATOR", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::FAULT_INJECTION_SIMULATOR, k)
        }),
        ("FINSPACE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::FINSPACE, k)),
        ("FINSPACE_API", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::FINSPACE_API, k)),
        ("FORECAST", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::FORECAST, k)),
        ("FORECAST_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::FORECAST_FIPS, k)),
        ("FORECAST_QUERY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::FORECAST_QUERY, k)
        }),
        ("FORECAST_QUERY_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::FORECAST_QUERY_FIPS, k)
        }),
        ("FRAUD_DETECTOR", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::FRAUD_DETECTOR, k)
        }),
        ("FSX", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::FSX, k)),
        ("FSX_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::FSX_FIPS, k)),
        ("GLUE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::GLUE, k)),
        ("GLUE_DASHBOARD", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::GLUE_DASHBOARD, k)
        }),
        ("GLUE_DATABREW", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::GLUE_DATABREW, k)),
        ("GRAFANA", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::GRAFANA, k)),
        ("GRAFANA_WORKSPACE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::GRAFANA_WORKSPACE, k)
        }),
        ("GROUNDSTATION", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::GROUNDSTATION, k)),
        ("GUARDDUTY", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::GUARDDUTY, k)),
        ("GUARDDUTY_DATA", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::GUARDDUTY_DATA, k)
        }),
        ("GUARDDUTY_DATA_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::GUARDDUTY_DATA_FIPS, k)
        }),
        ("GUARDDUTY_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::GUARDDUTY_FIPS, k)
        }),
        ("HEALTH_IMAGING", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::HEALTH_IMAGING, k)
        }),
        ("HEALTH_IMAGING_DICOM", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::HEALTH_IMAGING_DICOM, k)
        }),
        ("HEALTH_IMAGING_RUNTIME", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::HEALTH_IMAGING_RUNTIME, k)
        }),
        ("HEALTHLAKE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::HEALTHLAKE, k)),
        ("IAM", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IAM, k)),
        ("IAM_IDENTITY_CENTER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IAM_IDENTITY_CENTER, k)
        }),
        ("IAM_ROLES_ANYWHERE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IAM_ROLES_ANYWHERE, k)
        }),
        ("IMAGE_BUILDER", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IMAGE_BUILDER, k)),
        ("INSPECTOR", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::INSPECTOR, k)),
        ("INSPECTOR_SCAN", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::INSPECTOR_SCAN, k)
        }),
        ("INTERNET_MONITOR", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::INTERNET_MONITOR, k)
        }),
        ("INTERNET_MONITOR_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::INTERNET_MONITOR_FIPS, k)
        }),
        ("INVOICING", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::INVOICING, k)),
        ("IOT_CORE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IOT_CORE, k)),
        ("IOT_CORE_CREDENTIALS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IOT_CORE_CREDENTIALS, k)
        }),
        ("IOT_CORE_DEVICE_ADVISOR", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IOT_CORE_DEVICE_ADVISOR, k)
        }),
        ("IOT_CORE_FLEETHUB_API", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IOT_CORE_FLEETHUB_API, k)
        }),
        ("IOT_CORE_FOR_LORAWAN", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IOT_CORE_FOR_LORAWAN, k)
        }),
        ("IOT_FLEETWISE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IOT_FLEETWISE, k)),
        ("IOT_GREENGRASS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IOT_GREENGRASS, k)
        }),
        ("IOT_LORAWAN_CUPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IOT_LORAWAN_CUPS, k)
        }),
        ("IOT_LORAWAN_LNS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IOT_LORAWAN_LNS, k)
        }),
        ("IOT_ROBORUNNER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IOT_ROBORUNNER, k)
        }),
        ("IOT_SITEWISE_API", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IOT_SITEWISE_API, k)
        }),
        ("IOT_SITEWISE_DATA", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IOT_SITEWISE_DATA, k)
        }),
        ("IOT_TWINMAKER_API", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IOT_TWINMAKER_API, k)
        }),
        ("IOT_TWINMAKER_DATA", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::IOT_TWINMAKER_DATA, k)
        }),
        ("KAFKA", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::KAFKA, k)),
        ("KAFKA_CONNECT", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::KAFKA_CONNECT, k)),
        ("KAFKA_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::KAFKA_FIPS, k)),
        ("KENDRA", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::KENDRA, k)),
        ("KENDRA_RANKING", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::KENDRA_RANKING, k)
        }),
        ("KEYSPACES", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::KEYSPACES, k)),
        ("KEYSPACES_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::KEYSPACES_FIPS, k)
        }),
        ("KINESIS_FIREHOSE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::KINESIS_FIREHOSE, k)
        }),
        ("KINESIS_STREAMS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::KINESIS_STREAMS, k)
        }),
        ("KINESIS_STREAMS_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::KINESIS_STREAMS_FIPS, k)
        }),
        ("KMS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::KMS, k)),
        ("KMS_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::KMS_FIPS, k)),
        ("LAKE_FORMATION", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LAKE_FORMATION, k)
        }),
        ("LAMBDA", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LAMBDA, k)),
        ("LAUNCH_WIZARD", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LAUNCH_WIZARD, k)),
        ("LEX_MODELS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LEX_MODELS, k)),
        ("LEX_RUNTIME", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LEX_RUNTIME, k)),
        ("LICENSE_MANAGER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LICENSE_MANAGER, k)
        }),
        ("LICENSE_MANAGER_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LICENSE_MANAGER_FIPS, k)
        }),
        ("LICENSE_MANAGER_LINUX_SUBSCRIPTIONS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LICENSE_MANAGER_LINUX_SUBSCRIPTIONS, k)
        }),
        ("LICENSE_MANAGER_LINUX_SUBSCRIPTIONS_FIPS", |k, a| {
            ToWire::wire(
                <longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LICENSE_MANAGER_LINUX_SUBSCRIPTIONS_FIPS,
                k,
            )
        }),
        ("LICENSE_MANAGER_USER_SUBSCRIPTIONS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LICENSE_MANAGER_USER_SUBSCRIPTIONS, k)
        }),
        ("LOCATION_SERVICE_GEOFENCING", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LOCATION_SERVICE_GEOFENCING, k)
        }),
        ("LOCATION_SERVICE_MAPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LOCATION_SERVICE_MAPS, k)
        }),
        ("LOCATION_SERVICE_METADATA", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LOCATION_SERVICE_METADATA, k)
        }),
        ("LOCATION_SERVICE_PLACES", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LOCATION_SERVICE_PLACES, k)
        }),
        ("LOCATION_SERVICE_ROUTE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LOCATION_SERVICE_ROUTE, k)
        }),
        ("LOCATION_SERVICE_TRACKING", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LOCATION_SERVICE_TRACKING, k)
        }),
        ("LOOKOUT_EQUIPMENT", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LOOKOUT_EQUIPMENT, k)
        }),
        ("LOOKOUT_METRICS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LOOKOUT_METRICS, k)
        }),
        ("LOOKOUT_VISION", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::LOOKOUT_VISION, k)
        }),
        ("MACIE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MACIE, k)),
        ("MAILMANAGER", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MAILMANAGER, k)),
        ("MAILMANAGER_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MAILMANAGER_FIPS, k)
        }),
        ("MAINFRAME_MODERNIZATION", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MAINFRAME_MODERNIZATION, k)
        }),
        ("MAINFRAME_MODERNIZATION_APP_TEST", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MAINFRAME_MODERNIZATION_APP_TEST, k)
        }),
        ("MANAGED_BLOCKCHAIN_BITCOIN_MAINNET", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MANAGED_BLOCKCHAIN_BITCOIN_MAINNET, k)
        }),
        ("MANAGED_BLOCKCHAIN_BITCOIN_TESTNET", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MANAGED_BLOCKCHAIN_BITCOIN_TESTNET, k)
        }),
        ("MANAGED_BLOCKCHAIN_QUERY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MANAGED_BLOCKCHAIN_QUERY, k)
        }),
        ("MANAGEMENT_CONSOLE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MANAGEMENT_CONSOLE, k)
        }),
        ("MANAGEMENT_CONSOLE_SIGNIN", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MANAGEMENT_CONSOLE_SIGNIN, k)
        }),
        ("MEMORY_DB", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MEMORY_DB, k)),
        ("MEMORY_DB_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MEMORY_DB_FIPS, k)
        }),
        ("MIGRATIONHUB_ORCHESTRATOR", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MIGRATIONHUB_ORCHESTRATOR, k)
        }),
        ("MIGRATIONHUB_REFACTOR_SPACES", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MIGRATIONHUB_REFACTOR_SPACES, k)
        }),
        ("MIGRATIONHUB_STRATEGY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MIGRATIONHUB_STRATEGY, k)
        }),
        ("MQ", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::MQ, k)),
        ("NEPTUNE_ANALYTICS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::NEPTUNE_ANALYTICS, k)
        }),
        ("NEPTUNE_ANALYTICS_DATA", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::NEPTUNE_ANALYTICS_DATA, k)
        }),
        ("NEPTUNE_ANALYTICS_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::NEPTUNE_ANALYTICS_FIPS, k)
        }),
        ("NETWORK_FIREWALL", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::NETWORK_FIREWALL, k)
        }),
        ("NETWORK_FIREWALL_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::NETWORK_FIREWALL_FIPS, k)
        }),
        ("NETWORK_FLOW_MONITOR", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::NETWORK_FLOW_MONITOR, k)
        }),
        ("NETWORK_FLOW_MONITOR_REPORTS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::NETWORK_FLOW_MONITOR_REPORTS, k)
        }),
        ("NIMBLE_STUDIO", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::NIMBLE_STUDIO, k)),
        ("OBSERVABILITY_ADMIN", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::OBSERVABILITY_ADMIN, k)
        }),
        ("OMICS_ANALYTICS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::OMICS_ANALYTICS, k)
        }),
        ("OMICS_CONTROL_STORAGE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::OMICS_CONTROL_STORAGE, k)
        }),
        ("OMICS_STORAGE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::OMICS_STORAGE, k)),
        ("OMICS_TAGS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::OMICS_TAGS, k)),
        ("OMICS_WORKFLOWS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::OMICS_WORKFLOWS, k)
        }),
        ("ORGANIZATIONS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ORGANIZATIONS, k)),
        ("ORGANIZATIONS_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ORGANIZATIONS_FIPS, k)
        }),
        ("OUTPOSTS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::OUTPOSTS, k)),
        ("PANORAMA", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PANORAMA, k)),
        ("PARALLEL_COMPUTING_SERVICE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PARALLEL_COMPUTING_SERVICE, k)
        }),
        ("PARALLEL_COMPUTING_SERVICE_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PARALLEL_COMPUTING_SERVICE_FIPS, k)
        }),
        ("PAYMENT_CRYPTOGRAPHY_CONTROLPLANE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PAYMENT_CRYPTOGRAPHY_CONTROLPLANE, k)
        }),
        ("PAYMENT_CRYPTOGRAPHY_DATAPLANE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PAYMENT_CRYPTOGRAPHY_DATAPLANE, k)
        }),
        ("PAYMENT_CRYTOGRAPHY_DATAPLANE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PAYMENT_CRYTOGRAPHY_DATAPLANE, k)
        }),
        ("PERSONALIZE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PERSONALIZE, k)),
        ("PERSONALIZE_EVENTS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PERSONALIZE_EVENTS, k)
        }),
        ("PERSONALIZE_RUNTIME", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PERSONALIZE_RUNTIME, k)
        }),
        ("PINPOINT", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PINPOINT, k)),
        ("PINPOINT_SMS_VOICE_V2", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PINPOINT_SMS_VOICE_V2, k)
        }),
        ("PINPOINT_V1", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PINPOINT_V1, k)),
        ("PIPES", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PIPES, k)),
        ("PIPES_DATA", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PIPES_DATA, k)),
        ("PIPES_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PIPES_FIPS, k)),
        ("POLLY", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::POLLY, k)),
        ("PRICE_LIST", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PRICE_LIST, k)),
        ("PRICING_CALCULATOR", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PRICING_CALCULATOR, k)
        }),
        ("PRIVATE_5G", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PRIVATE_5G, k)),
        ("PRIVATE_CERTIFICATE_AUTHORITY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PRIVATE_CERTIFICATE_AUTHORITY, k)
        }),
        ("PRIVATE_CERTIFICATE_AUTHORITY_CONNECTOR_AD", |k, a| {
            ToWire::wire(
                <longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PRIVATE_CERTIFICATE_AUTHORITY_CONNECTOR_AD,
                k,
            )
        }),
        ("PRIVATE_CERTIFICATE_AUTHORITY_CONNECTOR_SCEP", |k, a| {
            ToWire::wire(
                <longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PRIVATE_CERTIFICATE_AUTHORITY_CONNECTOR_SCEP,
                k,
            )
        }),
        ("PRIVATE_CERTIFICATE_AUTHORITY_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PRIVATE_CERTIFICATE_AUTHORITY_FIPS, k)
        }),
        ("PROMETHEUS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PROMETHEUS, k)),
        ("PROMETHEUS_WORKSPACES", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PROMETHEUS_WORKSPACES, k)
        }),
        ("PROTON", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::PROTON, k)),
        ("Q_BUSSINESS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::Q_BUSSINESS, k)),
        ("Q_DEVELOPER", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::Q_DEVELOPER, k)),
        ("Q_DEVELOPER_CODE_WHISPERER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::Q_DEVELOPER_CODE_WHISPERER, k)
        }),
        ("Q_DEVELOPER_QAPPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::Q_DEVELOPER_QAPPS, k)
        }),
        ("Q_USER_SUBSCRIPTIONS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::Q_USER_SUBSCRIPTIONS, k)
        }),
        ("QLDB", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::QLDB, k)),
        ("QUICKSIGHT_WEBSITE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::QUICKSIGHT_WEBSITE, k)
        }),
        ("RDS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::RDS, k)),
        ("RDS_DATA", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::RDS_DATA, k)),
        ("RDS_PERFORMANCE_INSIGHTS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::RDS_PERFORMANCE_INSIGHTS, k)
        }),
        ("RDS_PERFORMANCE_INSIGHTS_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::RDS_PERFORMANCE_INSIGHTS_FIPS, k)
        }),
        ("RECYCLE_BIN", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::RECYCLE_BIN, k)),
        ("REDSHIFT", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::REDSHIFT, k)),
        ("REDSHIFT_DATA", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::REDSHIFT_DATA, k)),
        ("REDSHIFT_DATA_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::REDSHIFT_DATA_FIPS, k)
        }),
        ("REDSHIFT_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::REDSHIFT_FIPS, k)),
        ("REDSHIFT_SERVERLESS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::REDSHIFT_SERVERLESS, k)
        }),
        ("REDSHIFT_SERVERLESS_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::REDSHIFT_SERVERLESS_FIPS, k)
        }),
        ("REKOGNITION", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::REKOGNITION, k)),
        ("REKOGNITION_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::REKOGNITION_FIPS, k)
        }),
        ("REKOGNITION_STREAMING", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::REKOGNITION_STREAMING, k)
        }),
        ("REKOGNITION_STREAMING_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::REKOGNITION_STREAMING_FIPS, k)
        }),
        ("REPOST_SPACE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::REPOST_SPACE, k)),
        ("RESOURCE_ACCESS_MANAGER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::RESOURCE_ACCESS_MANAGER, k)
        }),
        ("RESOURCE_GROUPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::RESOURCE_GROUPS, k)
        }),
        ("RESOURCE_GROUPS_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::RESOURCE_GROUPS_FIPS, k)
        }),
        ("ROBOMAKER", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::ROBOMAKER, k)),
        ("S3", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::S3, k)),
        ("S3_MULTI_REGION_ACCESS_POINTS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::S3_MULTI_REGION_ACCESS_POINTS, k)
        }),
        ("S3_OUTPOSTS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::S3_OUTPOSTS, k)),
        ("S3_TABLES", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::S3_TABLES, k)),
        ("S3_VECTORS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::S3_VECTORS, k)),
        ("SAGEMAKER_API", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SAGEMAKER_API, k)),
        ("SAGEMAKER_API_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SAGEMAKER_API_FIPS, k)
        }),
        ("SAGEMAKER_DATA_SCIENCE_ASSISTANT", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SAGEMAKER_DATA_SCIENCE_ASSISTANT, k)
        }),
        ("SAGEMAKER_EXPERIMENTS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SAGEMAKER_EXPERIMENTS, k)
        }),
        ("SAGEMAKER_FEATURESTORE_RUNTIME", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SAGEMAKER_FEATURESTORE_RUNTIME, k)
        }),
        ("SAGEMAKER_GEOSPATIAL", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SAGEMAKER_GEOSPATIAL, k)
        }),
        ("SAGEMAKER_METRICS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SAGEMAKER_METRICS, k)
        }),
        ("SAGEMAKER_NOTEBOOK", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SAGEMAKER_NOTEBOOK, k)
        }),
        ("SAGEMAKER_PARTNER_APP", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SAGEMAKER_PARTNER_APP, k)
        }),
        ("SAGEMAKER_RUNTIME", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SAGEMAKER_RUNTIME, k)
        }),
        ("SAGEMAKER_RUNTIME_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SAGEMAKER_RUNTIME_FIPS, k)
        }),
        ("SAGEMAKER_STUDIO", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SAGEMAKER_STUDIO, k)
        }),
        ("SAVINGS_PLANS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SAVINGS_PLANS, k)),
        ("SECRETS_MANAGER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SECRETS_MANAGER, k)
        }),
        ("SECURITYHUB", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SECURITYHUB, k)),
        ("SECURITYLAKE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SECURITYLAKE, k)),
        ("SECURITYLAKE_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SECURITYLAKE_FIPS, k)
        }),
        ("SERVER_MIGRATION_SERVICE", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SERVER_MIGRATION_SERVICE, k)
        }),
        ("SERVER_MIGRATION_SERVICE_AWSCONNECTOR", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SERVER_MIGRATION_SERVICE_AWSCONNECTOR, k)
        }),
        ("SERVER_MIGRATION_SERVICE_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SERVER_MIGRATION_SERVICE_FIPS, k)
        }),
        ("SERVERLESS_APPLICATION_REPOSITORY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SERVERLESS_APPLICATION_REPOSITORY, k)
        }),
        ("SERVICE_CATALOG", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SERVICE_CATALOG, k)
        }),
        ("SERVICE_CATALOG_APPREGISTRY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SERVICE_CATALOG_APPREGISTRY, k)
        }),
        ("SES", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SES, k)),
        ("SHIELD", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SHIELD, k)),
        ("SHIELD_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SHIELD_FIPS, k)),
        ("SIMSPACE_WEAVER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SIMSPACE_WEAVER, k)
        }),
        ("SNOW_DEVICE_MANAGEMENT", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SNOW_DEVICE_MANAGEMENT, k)
        }),
        ("SNS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SNS, k)),
        ("SQS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SQS, k)),
        ("SQS_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SQS_FIPS, k)),
        ("SSM", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SSM, k)),
        ("SSM_CONTACTS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SSM_CONTACTS, k)),
        ("SSM_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SSM_FIPS, k)),
        ("SSM_INCIDENTS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SSM_INCIDENTS, k)),
        ("SSM_MESSAGES", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SSM_MESSAGES, k)),
        ("SSM_QUICK_SETUP", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SSM_QUICK_SETUP, k)
        }),
        ("STEP_FUNCTIONS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::STEP_FUNCTIONS, k)
        }),
        ("STEP_FUNCTIONS_SYNC", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::STEP_FUNCTIONS_SYNC, k)
        }),
        ("STORAGE_GATEWAY", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::STORAGE_GATEWAY, k)
        }),
        ("STS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::STS, k)),
        ("STS_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::STS_FIPS, k)),
        ("SUPPLY_CHAIN", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SUPPLY_CHAIN, k)),
        ("SWF", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SWF, k)),
        ("SWF_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::SWF_FIPS, k)),
        ("TAGGING", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::TAGGING, k)),
        ("TELCO_NETWORK_BUILDER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::TELCO_NETWORK_BUILDER, k)
        }),
        ("TEXTRACT", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::TEXTRACT, k)),
        ("TEXTRACT_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::TEXTRACT_FIPS, k)),
        ("TIMESTREAM_INFLUXDB", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::TIMESTREAM_INFLUXDB, k)
        }),
        ("TIMESTREAM_INFLUXDB_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::TIMESTREAM_INFLUXDB_FIPS, k)
        }),
        ("TRANSCRIBE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::TRANSCRIBE, k)),
        ("TRANSCRIBE_STREAMING", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::TRANSCRIBE_STREAMING, k)
        }),
        ("TRANSFER", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::TRANSFER, k)),
        ("TRANSFER_SERVER", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::TRANSFER_SERVER, k)
        }),
        ("TRANSLATE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::TRANSLATE, k)),
        ("TRUSTED_ADVISOR", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::TRUSTED_ADVISOR, k)
        }),
        ("VERIFIED_PERMISSIONS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::VERIFIED_PERMISSIONS, k)
        }),
        ("VPC_LATTICE", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::VPC_LATTICE, k)),
        ("WAFV2", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::WAFV2, k)),
        ("WAFV2_FIPS", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::WAFV2_FIPS, k)),
        ("WELL_ARCHITECTED_TOOL", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::WELL_ARCHITECTED_TOOL, k)
        }),
        ("WORKMAIL", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::WORKMAIL, k)),
        ("WORKSPACES", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::WORKSPACES, k)),
        ("WORKSPACES_THIN_CLIENT", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::WORKSPACES_THIN_CLIENT, k)
        }),
        ("WORKSPACES_WEB", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::WORKSPACES_WEB, k)
        }),
        ("WORKSPACES_WEB_FIPS", |k, a| {
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::WORKSPACES_WEB_FIPS, k)
        }),
        ("XRAY", |k, a| ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::XRAY, k)),
    ],
    members: &[
        Member::Get("name", |k, o| {
            let this = o.this::<longshore::aws_ec2::InterfaceVpcEndpointAwsService>()?;
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService as longshore::aws_ec2::IInterfaceVpcEndpointService>::name(&this), k)
        }),
        Member::Get("port", |k, o| {
            let this = o.this::<longshore::aws_ec2::InterfaceVpcEndpointAwsService>()?;
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService as longshore::aws_ec2::IInterfaceVpcEndpointService>::port(&this), k)
        }),
        Member::Get("shortName", |k, o| {
            let this = o.this::<longshore::aws_ec2::InterfaceVpcEndpointAwsService>()?;
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService>::short_name(&this), k)
        }),
        Member::Get("privateDnsDefault", |k, o| {
            let this = o.this::<longshore::aws_ec2::InterfaceVpcEndpointAwsService>()?;
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointAwsService as longshore::aws_ec2::IInterfaceVpcEndpointService>::private_dns_default(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::InterfaceVpcEndpointAwsService => std::rc::Rc<dyn longshore::aws_ec2::IInterfaceVpcEndpointService>, |t| <std::rc::Rc<dyn longshore::aws_ec2::IInterfaceVpcEndpointService>>::from(t)),
    ],
};
bound!(longshore::aws_ec2::InterfaceVpcEndpointAwsService, AWS_EC2_INTERFACEVPCENDPOINTAWSSERVICE);
bound_struct!(longshore::aws_ec2::InterfaceVpcEndpointAwsServiceProps, AWS_EC2_INTERFACEVPCENDPOINTAWSSERVICEPROPS, "aws-cdk-lib.aws_ec2.InterfaceVpcEndpointAwsServiceProps", {
"global" => global,
});
bound_struct!(longshore::aws_ec2::InterfaceVpcEndpointOptions, AWS_EC2_INTERFACEVPCENDPOINTOPTIONS, "aws-cdk-lib.aws_ec2.InterfaceVpcEndpointOptions", {
"service" => service,
"privateDnsEnabled" => private_dns_enabled,
"subnets" => subnets,
"securityGroups" => security_groups,
"open" => open,
"lookupSupportedAzs" => lookup_supported_azs,
"ipAddressType" => ip_address_type,
"dnsRecordIpType" => dns_record_ip_type,
"privateDnsOnlyForInboundResolverEndpoint" => private_dns_only_for_inbound_resolver_endpoint,
"serviceRegion" => service_region,
});
bound_struct!(longshore::aws_ec2::InterfaceVpcEndpointProps, AWS_EC2_INTERFACEVPCENDPOINTPROPS, "aws-cdk-lib.aws_ec2.InterfaceVpcEndpointProps", {
"vpc" => vpc,
"service" => service,
"privateDnsEnabled" => private_dns_enabled,
"subnets" => subnets,
"securityGroups" => security_groups,
"open" => open,
"lookupSupportedAzs" => lookup_supported_azs,
"ipAddressType" => ip_address_type,
"dnsRecordIpType" => dns_record_ip_type,
"privateDnsOnlyForInboundResolverEndpoint" => private_dns_only_for_inbound_resolver_endpoint,
"serviceRegion" => service_region,
});
pub(crate) static AWS_EC2_INTERFACEVPCENDPOINTSERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.InterfaceVpcEndpointService",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<Option<u16>>(k, 1)?;
        Ok(Native::of(<longshore::aws_ec2::InterfaceVpcEndpointService>::new_with(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("name", |k, o| {
            let this = o.this::<longshore::aws_ec2::InterfaceVpcEndpointService>()?;
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointService as longshore::aws_ec2::IInterfaceVpcEndpointService>::name(&this), k)
        }),
        Member::Get("port", |k, o| {
            let this = o.this::<longshore::aws_ec2::InterfaceVpcEndpointService>()?;
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointService as longshore::aws_ec2::IInterfaceVpcEndpointService>::port(&this), k)
        }),
        Member::Get("privateDnsDefault", |k, o| {
            let this = o.this::<longshore::aws_ec2::InterfaceVpcEndpointService>()?;
            ToWire::wire(<longshore::aws_ec2::InterfaceVpcEndpointService as longshore::aws_ec2::IInterfaceVpcEndpointService>::private_dns_default(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::InterfaceVpcEndpointService => std::rc::Rc<dyn longshore::aws_ec2::IInterfaceVpcEndpointService>, |t| <std::rc::Rc<dyn longshore::aws_ec2::IInterfaceVpcEndpointService>>::from(t)),
    ],
};
bound!(longshore::aws_ec2::InterfaceVpcEndpointService, AWS_EC2_INTERFACEVPCENDPOINTSERVICE);
bound_enum!(longshore::aws_ec2::IpAddressType, "aws-cdk-lib.aws_ec2.IpAddressType", {
"IPV4" => Ipv4,
"IPV6" => Ipv6,
});
pub(crate) static AWS_EC2_IPADDRESSES: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.IpAddresses",
    interface: false,
    create: None,
    statics: &[
        ("awsIpamAllocation", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::AwsIpamProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::IpAddresses>::aws_ipam_allocation(a0), k)
        }),
        ("cidr", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::IpAddresses>::cidr(a0)?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::IpAddresses => std::rc::Rc<dyn longshore::aws_ec2::IIpAddresses>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::IpAddresses, AWS_EC2_IPADDRESSES);
bound_enum!(longshore::aws_ec2::IpProtocol, "aws-cdk-lib.aws_ec2.IpProtocol", {
"IPV4_ONLY" => Ipv4Only,
"DUAL_STACK" => DualStack,
});
pub(crate) static AWS_EC2_IPV6ADDRESSES: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.Ipv6Addresses",
    interface: false,
    create: None,
    statics: &[("amazonProvided", |k, a| ToWire::wire(<longshore::aws_ec2::Ipv6Addresses>::amazon_provided(), k))],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::Ipv6Addresses => std::rc::Rc<dyn longshore::aws_ec2::IIpv6Addresses>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::Ipv6Addresses, AWS_EC2_IPV6ADDRESSES);
pub(crate) static AWS_EC2_KEYPAIR: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.KeyPair",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::KeyPairProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::KeyPair>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromKeyPairAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::KeyPairAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::KeyPair>::from_key_pair_attributes(&a0, a1, a2)?, k)
        }),
        ("fromKeyPairName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::KeyPair>::from_key_pair_name(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("format", |k, o| {
            let this = o.this::<longshore::aws_ec2::KeyPair>()?;
            ToWire::wire(<longshore::aws_ec2::KeyPair>::format(&this), k)
        }),
        Member::Get("hasImportedMaterial", |k, o| {
            let this = o.this::<longshore::aws_ec2::KeyPair>()?;
            ToWire::wire(<longshore::aws_ec2::KeyPair>::has_imported_material(&this), k)
        }),
        Member::Get("keyPairFingerprint", |k, o| {
            let this = o.this::<longshore::aws_ec2::KeyPair>()?;
            ToWire::wire(<longshore::aws_ec2::KeyPair>::key_pair_fingerprint(&this), k)
        }),
        Member::Get("keyPairId", |k, o| {
            let this = o.this::<longshore::aws_ec2::KeyPair>()?;
            ToWire::wire(<longshore::aws_ec2::KeyPair>::key_pair_id(&this), k)
        }),
        Member::Get("keyPairName", |k, o| {
            let this = o.this::<longshore::aws_ec2::KeyPair>()?;
            ToWire::wire(<longshore::aws_ec2::KeyPair as longshore::aws_ec2::IKeyPair>::key_pair_name(&this), k)
        }),
        Member::Get("privateKey", |k, o| {
            let this = o.this::<longshore::aws_ec2::KeyPair>()?;
            ToWire::wire(<longshore::aws_ec2::KeyPair>::private_key(&this)?, k)
        }),
        Member::Get("type", |k, o| {
            let this = o.this::<longshore::aws_ec2::KeyPair>()?;
            ToWire::wire(<longshore::aws_ec2::KeyPair as longshore::aws_ec2::IKeyPair>::r#type(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::KeyPair => std::rc::Rc<dyn longshore::aws_ec2::IKeyPair>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::KeyPair, AWS_EC2_KEYPAIR, construct);
bound_struct!(longshore::aws_ec2::KeyPairAttributes, AWS_EC2_KEYPAIRATTRIBUTES, "aws-cdk-lib.aws_ec2.KeyPairAttributes", {
"keyPairName" => key_pair_name,
"type" => r#type,
});
bound_enum!(longshore::aws_ec2::KeyPairFormat, "aws-cdk-lib.aws_ec2.KeyPairFormat", {
"PPK" => Ppk,
"PEM" => Pem,
});
bound_struct!(longshore::aws_ec2::KeyPairProps, AWS_EC2_KEYPAIRPROPS, "aws-cdk-lib.aws_ec2.KeyPairProps", {
"keyPairName" => key_pair_name,
"format" => format,
"type" => r#type,
"publicKeyMaterial" => public_key_material,
});
bound_enum!(longshore::aws_ec2::KeyPairType, "aws-cdk-lib.aws_ec2.KeyPairType", {
"RSA" => Rsa,
"ED25519" => Ed25519,
});
pub(crate) static AWS_EC2_LAUNCHTEMPLATE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.LaunchTemplate",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::LaunchTemplateProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::LaunchTemplate>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromLaunchTemplateAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::LaunchTemplateAttributes>(k, 2)?;
        ToWire::wire(<longshore::aws_ec2::LaunchTemplate>::from_launch_template_attributes(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ec2::LaunchTemplate>()?;
            ToWire::wire(<longshore::aws_ec2::LaunchTemplate>::connections(&this)?, k)
        }),
        Member::Get("defaultVersionNumber", |k, o| {
            let this = o.this::<longshore::aws_ec2::LaunchTemplate>()?;
            ToWire::wire(<longshore::aws_ec2::LaunchTemplate>::default_version_number(&this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_ec2::LaunchTemplate>()?;
            ToWire::wire(<longshore::aws_ec2::LaunchTemplate>::grant_principal(&this)?, k)
        }),
        Member::Get("latestVersionNumber", |k, o| {
            let this = o.this::<longshore::aws_ec2::LaunchTemplate>()?;
            ToWire::wire(<longshore::aws_ec2::LaunchTemplate>::latest_version_number(&this), k)
        }),
        Member::Get("versionNumber", |k, o| {
            let this = o.this::<longshore::aws_ec2::LaunchTemplate>()?;
            ToWire::wire(
                <longshore::aws_ec2::LaunchTemplate as longshore::aws_ec2::ILaunchTemplate>::version_number(&this),
                k,
            )
        }),
        Member::Get("imageId", |k, o| {
            let this = o.this::<longshore::aws_ec2::LaunchTemplate>()?;
            ToWire::wire(<longshore::aws_ec2::LaunchTemplate>::image_id(&this), k)
        }),
        Member::Get("instanceType", |k, o| {
            let this = o.this::<longshore::aws_ec2::LaunchTemplate>()?;
            ToWire::wire(<longshore::aws_ec2::LaunchTemplate>::instance_type(&this).cloned(), k)
        }),
        Member::Get("launchTemplateId", |k, o| {
            let this = o.this::<longshore::aws_ec2::LaunchTemplate>()?;
            ToWire::wire(
                <longshore::aws_ec2::LaunchTemplate as longshore::aws_ec2::ILaunchTemplate>::launch_template_id(&this),
                k,
            )
        }),
        Member::Get("launchTemplateName", |k, o| {
            let this = o.this::<longshore::aws_ec2::LaunchTemplate>()?;
            ToWire::wire(
                <longshore::aws_ec2::LaunchTemplate as longshore::aws_ec2::ILaunchTemplate>::launch_template_name(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("osType", |k, o| {
            let this = o.this::<longshore::aws_ec2::LaunchTemplate>()?;
            ToWire::wire(<longshore::aws_ec2::LaunchTemplate>::os_type(&this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_ec2::LaunchTemplate>()?;
            ToWire::wire(<longshore::aws_ec2::LaunchTemplate>::role(&this).cloned(), k)
        }),
        Member::Get("userData", |k, o| {
            let this = o.this::<longshore::aws_ec2::LaunchTemplate>()?;
            ToWire::wire(<longshore::aws_ec2::LaunchTemplate>::user_data(&this).cloned(), k)
        }),
        Member::Call("addSecurityGroup", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::LaunchTemplate>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>(k, 0)?;
            {
                <longshore::aws_ec2::LaunchTemplate>::add_security_group(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::LaunchTemplate => std::rc::Rc<dyn longshore::aws_ec2::ILaunchTemplate>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::LaunchTemplate, AWS_EC2_LAUNCHTEMPLATE, construct);
bound_struct!(longshore::aws_ec2::LaunchTemplateAttributes, AWS_EC2_LAUNCHTEMPLATEATTRIBUTES, "aws-cdk-lib.aws_ec2.LaunchTemplateAttributes", {
"versionNumber" => version_number,
"launchTemplateId" => launch_template_id,
"launchTemplateName" => launch_template_name,
});
bound_struct!(longshore::aws_ec2::LaunchTemplateCpuOptions, AWS_EC2_LAUNCHTEMPLATECPUOPTIONS, "aws-cdk-lib.aws_ec2.LaunchTemplateCpuOptions", {
"amdSevSnp" => amd_sev_snp,
"coreCount" => core_count,
"nestedVirtualization" => nested_virtualization,
"threadsPerCore" => threads_per_core,
});
bound_enum!(longshore::aws_ec2::LaunchTemplateHttpTokens, "aws-cdk-lib.aws_ec2.LaunchTemplateHttpTokens", {
"OPTIONAL" => Optional,
"REQUIRED" => Required,
});
bound_struct!(longshore::aws_ec2::LaunchTemplateProps, AWS_EC2_LAUNCHTEMPLATEPROPS, "aws-cdk-lib.aws_ec2.LaunchTemplateProps", {
"launchTemplateName" => launch_template_name,
"versionDescription" => version_description,
"instanceType" => instance_type,
"machineImage" => machine_image,
"userData" => user_data,
"role" => role,
"blockDevices" => block_devices,
"cpuCredits" => cpu_credits,
"cpuOptions" => cpu_options,
"disableApiTermination" => disable_api_termination,
"ebsOptimized" => ebs_optimized,
"nitroEnclaveEnabled" => nitro_enclave_enabled,
"hibernationConfigured" => hibernation_configured,
"instanceInitiatedShutdownBehavior" => instance_initiated_shutdown_behavior,
"spotOptions" => spot_options,
"keyName" => key_name,
"keyPair" => key_pair,
"detailedMonitoring" => detailed_monitoring,
"securityGroup" => security_group,
"requireImdsv2" => require_imdsv2,
"httpEndpoint" => http_endpoint,
"httpProtocolIpv6" => http_protocol_ipv6,
"httpPutResponseHopLimit" => http_put_response_hop_limit,
"httpTokens" => http_tokens,
"instanceMetadataTags" => instance_metadata_tags,
"associatePublicIpAddress" => associate_public_ip_address,
"instanceProfile" => instance_profile,
"placementGroup" => placement_group,
});
pub(crate) static AWS_EC2_LAUNCHTEMPLATEREQUIREIMDSV2ASPECT: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.LaunchTemplateRequireImdsv2Aspect",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::LaunchTemplateRequireImdsv2AspectProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::LaunchTemplateRequireImdsv2Aspect>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("visit", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::LaunchTemplateRequireImdsv2Aspect>()?;
        let a0 = a.construct(k, 0)?;
        {
            <longshore::aws_ec2::LaunchTemplateRequireImdsv2Aspect as longshore_core::aspects::Aspect>::visit(
                &this, &a0,
            )?;
            Ok(Json::Null)
        }
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::LaunchTemplateRequireImdsv2Aspect => std::rc::Rc<dyn longshore_core::aspects::Aspect>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::LaunchTemplateRequireImdsv2Aspect, AWS_EC2_LAUNCHTEMPLATEREQUIREIMDSV2ASPECT);
bound_struct!(longshore::aws_ec2::LaunchTemplateRequireImdsv2AspectProps, AWS_EC2_LAUNCHTEMPLATEREQUIREIMDSV2ASPECTPROPS, "aws-cdk-lib.aws_ec2.LaunchTemplateRequireImdsv2AspectProps", {
"suppressWarnings" => suppress_warnings,
});
pub(crate) static AWS_EC2_LAUNCHTEMPLATESPECIALVERSIONS: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.LaunchTemplateSpecialVersions",
    interface: false,
    create: None,
    statics: &[
        ("DEFAULT_VERSION", |k, a| {
            ToWire::wire(<longshore::aws_ec2::LaunchTemplateSpecialVersions>::DEFAULT_VERSION, k)
        }),
        ("LATEST_VERSION", |k, a| ToWire::wire(<longshore::aws_ec2::LaunchTemplateSpecialVersions>::LATEST_VERSION, k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::LaunchTemplateSpecialVersions, AWS_EC2_LAUNCHTEMPLATESPECIALVERSIONS);
bound_struct!(longshore::aws_ec2::LaunchTemplateSpotOptions, AWS_EC2_LAUNCHTEMPLATESPOTOPTIONS, "aws-cdk-lib.aws_ec2.LaunchTemplateSpotOptions", {
"blockDuration" => block_duration,
"interruptionBehavior" => interruption_behavior,
"maxPrice" => max_price,
"requestType" => request_type,
"validUntil" => valid_until,
});
bound_struct!(longshore::aws_ec2::LinuxUserDataOptions, AWS_EC2_LINUXUSERDATAOPTIONS, "aws-cdk-lib.aws_ec2.LinuxUserDataOptions", {
"shebang" => shebang,
});
bound_enum!(longshore::aws_ec2::LocalStorage, "aws-cdk-lib.aws_ec2.LocalStorage", {
"INCLUDED" => Included,
"REQUIRED" => Required,
"EXCLUDED" => Excluded,
});
bound_enum!(longshore::aws_ec2::LocalStorageType, "aws-cdk-lib.aws_ec2.LocalStorageType", {
"HDD" => Hdd,
"SSD" => Ssd,
});
bound_struct!(longshore::aws_ec2::LocationPackageOptions, AWS_EC2_LOCATIONPACKAGEOPTIONS, "aws-cdk-lib.aws_ec2.LocationPackageOptions", {
"key" => key,
"serviceRestartHandles" => service_restart_handles,
});
pub(crate) static AWS_EC2_LOGFORMAT: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.LogFormat",
    interface: false,
    create: None,
    statics: &[
        ("ACCOUNT_ID", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::ACCOUNT_ID, k)),
        ("ACTION", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::ACTION, k)),
        ("ALL_DEFAULT_FIELDS", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::ALL_DEFAULT_FIELDS, k)),
        ("AZ_ID", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::AZ_ID, k)),
        ("BYTES", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::BYTES, k)),
        ("DST_ADDR", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::DST_ADDR, k)),
        ("DST_PORT", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::DST_PORT, k)),
        ("ECS_CLUSTER_ARN", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::ECS_CLUSTER_ARN, k)),
        ("ECS_CLUSTER_NAME", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::ECS_CLUSTER_NAME, k)),
        ("ECS_CONTAINER_ID", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::ECS_CONTAINER_ID, k)),
        ("ECS_CONTAINER_INSTANCE_ARN", |k, a| {
            ToWire::wire(<longshore::aws_ec2::LogFormat>::ECS_CONTAINER_INSTANCE_ARN, k)
        }),
        ("ECS_CONTAINER_INSTANCE_ID", |k, a| {
            ToWire::wire(<longshore::aws_ec2::LogFormat>::ECS_CONTAINER_INSTANCE_ID, k)
        }),
        ("ECS_SECOND_CONTAINER_ID", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::ECS_SECOND_CONTAINER_ID, k)),
        ("ECS_SERVICE_NAME", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::ECS_SERVICE_NAME, k)),
        ("ECS_TASK_ARN", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::ECS_TASK_ARN, k)),
        ("ECS_TASK_DEFINITION_ARN", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::ECS_TASK_DEFINITION_ARN, k)),
        ("ECS_TASK_ID", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::ECS_TASK_ID, k)),
        ("END_TIMESTAMP", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::END_TIMESTAMP, k)),
        ("FLOW_DIRECTION", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::FLOW_DIRECTION, k)),
        ("INSTANCE_ID", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::INSTANCE_ID, k)),
        ("INTERFACE_ID", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::INTERFACE_ID, k)),
        ("LOG_STATUS", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::LOG_STATUS, k)),
        ("PACKETS", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::PACKETS, k)),
        ("PKT_DST_ADDR", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::PKT_DST_ADDR, k)),
        ("PKT_DST_AWS_SERVICE", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::PKT_DST_AWS_SERVICE, k)),
        ("PKT_SRC_ADDR", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::PKT_SRC_ADDR, k)),
        ("PKT_SRC_AWS_SERVICE", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::PKT_SRC_AWS_SERVICE, k)),
        ("PROTOCOL", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::PROTOCOL, k)),
        ("REGION", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::REGION, k)),
        ("SRC_ADDR", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::SRC_ADDR, k)),
        ("SRC_PORT", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::SRC_PORT, k)),
        ("START_TIMESTAMP", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::START_TIMESTAMP, k)),
        ("SUBLOCATION_ID", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::SUBLOCATION_ID, k)),
        ("SUBLOCATION_TYPE", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::SUBLOCATION_TYPE, k)),
        ("SUBNET_ID", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::SUBNET_ID, k)),
        ("TCP_FLAGS", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::TCP_FLAGS, k)),
        ("TRAFFIC_PATH", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::TRAFFIC_PATH, k)),
        ("TRAFFIC_TYPE", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::TRAFFIC_TYPE, k)),
        ("VERSION", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::VERSION, k)),
        ("VPC_ID", |k, a| ToWire::wire(<longshore::aws_ec2::LogFormat>::VPC_ID, k)),
        ("custom", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::LogFormat>::custom(a0), k)
        }),
        ("field", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::LogFormat>::field(a0), k)
        }),
    ],
    members: &[Member::Get("value", |k, o| {
        let this = o.this::<longshore::aws_ec2::LogFormat>()?;
        ToWire::wire(<longshore::aws_ec2::LogFormat>::value(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::LogFormat, AWS_EC2_LOGFORMAT);
pub(crate) static AWS_EC2_LOOKUPMACHINEIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.LookupMachineImage",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::LookupMachineImageProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::LookupMachineImage>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("getImage", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::LookupMachineImage>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            <longshore::aws_ec2::LookupMachineImage as longshore::aws_ec2::IMachineImage>::get_image(&this, &a0)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::LookupMachineImage => longshore::aws_ec2::MachineImage, |t| <longshore::aws_ec2::MachineImage>::from(t)),
        upcast!(longshore::aws_ec2::LookupMachineImage => std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::LookupMachineImage, AWS_EC2_LOOKUPMACHINEIMAGE);
bound_struct!(longshore::aws_ec2::LookupMachineImageProps, AWS_EC2_LOOKUPMACHINEIMAGEPROPS, "aws-cdk-lib.aws_ec2.LookupMachineImageProps", {
"name" => name,
"owners" => owners,
"filters" => filters,
"windows" => windows,
"userData" => user_data,
"additionalCacheKey" => additional_cache_key,
});
pub(crate) static AWS_EC2_MACHINEIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.MachineImage",
    interface: false,
    create: None,
    statics: &[
        ("fromSsmParameter", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::SsmParameterImageOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::MachineImage>::from_ssm_parameter(a0, a1), k)
        }),
        ("genericLinux", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, String>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::GenericImageProps>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::MachineImage>::generic_linux(a0, a1), k)
        }),
        ("genericWindows", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, String>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::GenericImageProps>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::MachineImage>::generic_windows(a0, a1), k)
        }),
        ("latestAmazonLinux", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::AmazonLinuxImageProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::MachineImage>::latest_amazon_linux(a0), k)
        }),
        ("latestAmazonLinux2", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::AmazonLinux2ImageSsmParameterProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::MachineImage>::latest_amazon_linux2(a0), k)
        }),
        ("latestAmazonLinux2022", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::AmazonLinux2022ImageSsmParameterProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::MachineImage>::latest_amazon_linux2022(a0), k)
        }),
        ("latestAmazonLinux2023", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::AmazonLinux2023ImageSsmParameterProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::MachineImage>::latest_amazon_linux2023(a0), k)
        }),
        ("latestWindows", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::WindowsVersion>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::GenericImageProps>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::MachineImage>::latest_windows(a0, a1), k)
        }),
        ("lookup", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::LookupMachineImageProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::MachineImage>::lookup(a0), k)
        }),
        ("resolveSsmParameterAtLaunch", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::SsmParameterImageOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::MachineImage>::resolve_ssm_parameter_at_launch(a0, a1), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::MachineImage, AWS_EC2_MACHINEIMAGE);
bound_struct!(longshore::aws_ec2::MachineImageConfig, AWS_EC2_MACHINEIMAGECONFIG, "aws-cdk-lib.aws_ec2.MachineImageConfig", {
"imageId" => image_id,
"osType" => os_type,
"userData" => user_data,
});
pub(crate) static AWS_EC2_MULTIPARTBODY: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.MultipartBody",
    interface: false,
    create: None,
    statics: &[
        ("CLOUD_BOOTHOOK", |k, a| ToWire::wire(<longshore::aws_ec2::MultipartBody>::CLOUD_BOOTHOOK, k)),
        ("SHELL_SCRIPT", |k, a| ToWire::wire(<longshore::aws_ec2::MultipartBody>::SHELL_SCRIPT, k)),
        ("fromRawBody", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::MultipartBodyOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::MultipartBody>::from_raw_body(a0), k)
        }),
        ("fromUserData", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::UserData>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::MultipartBody>::from_user_data(&a0, a1.as_deref()), k)
        }),
    ],
    members: &[Member::Call("renderBodyPart", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::MultipartBody>()?;
        ToWire::wire(<longshore::aws_ec2::MultipartBody>::render_body_part(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::MultipartBody, AWS_EC2_MULTIPARTBODY);
bound_struct!(longshore::aws_ec2::MultipartBodyOptions, AWS_EC2_MULTIPARTBODYOPTIONS, "aws-cdk-lib.aws_ec2.MultipartBodyOptions", {
"contentType" => content_type,
"transferEncoding" => transfer_encoding,
"body" => body,
});
pub(crate) static AWS_EC2_MULTIPARTUSERDATA: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.MultipartUserData",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::MultipartUserDataOptions>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::MultipartUserData>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Call("addPart", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::MultipartUserData>()?;
            let a0 = a.get::<longshore::aws_ec2::MultipartBody>(k, 0)?;
            {
                <longshore::aws_ec2::MultipartUserData>::add_part(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addUserDataPart", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::MultipartUserData>()?;
            let a0 = a.get::<longshore::aws_ec2::UserData>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            let a2 = a.get::<Option<bool>>(k, 2)?;
            {
                <longshore::aws_ec2::MultipartUserData>::add_user_data_part_with(&this, &a0, a1.as_deref(), a2);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::MultipartUserData => longshore::aws_ec2::UserData, |t| <longshore::aws_ec2::UserData>::from(t)),
    ],
};
bound!(longshore::aws_ec2::MultipartUserData, AWS_EC2_MULTIPARTUSERDATA);
bound_struct!(longshore::aws_ec2::MultipartUserDataOptions, AWS_EC2_MULTIPARTUSERDATAOPTIONS, "aws-cdk-lib.aws_ec2.MultipartUserDataOptions", {
"partsSeparator" => parts_separator,
});
bound_struct!(longshore::aws_ec2::NamedPackageOptions, AWS_EC2_NAMEDPACKAGEOPTIONS, "aws-cdk-lib.aws_ec2.NamedPackageOptions", {
"version" => version,
"serviceRestartHandles" => service_restart_handles,
});
bound_struct!(longshore::aws_ec2::NatGatewayProps, AWS_EC2_NATGATEWAYPROPS, "aws-cdk-lib.aws_ec2.NatGatewayProps", {
"eipAllocationIds" => eip_allocation_ids,
"maxDrainDuration" => max_drain_duration,
});
pub(crate) static AWS_EC2_NATGATEWAYPROVIDER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.NatGatewayProvider",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::NatGatewayProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::NatGatewayProvider>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("configuredGateways", |k, o| {
            let this = o.this::<longshore::aws_ec2::NatGatewayProvider>()?;
            ToWire::wire(
                <longshore::aws_ec2::NatGatewayProvider as longshore::aws_ec2::INatProvider>::configured_gateways(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("configureNat", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::NatGatewayProvider>()?;
            let a0 = a.get::<longshore::aws_ec2::ConfigureNatOptions>(k, 0)?;
            {
                <longshore::aws_ec2::NatGatewayProvider as longshore::aws_ec2::INatProvider>::configure_nat(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("configureSubnet", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::NatGatewayProvider>()?;
            let a0 = a.get::<longshore::aws_ec2::PrivateSubnet>(k, 0)?;
            {
                <longshore::aws_ec2::NatGatewayProvider as longshore::aws_ec2::INatProvider>::configure_subnet(
                    &this, &a0,
                )?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::NatGatewayProvider => longshore::aws_ec2::NatProvider, |t| <longshore::aws_ec2::NatProvider>::from(t)),
    ],
};
bound!(longshore::aws_ec2::NatGatewayProvider, AWS_EC2_NATGATEWAYPROVIDER);
pub(crate) static AWS_EC2_NATINSTANCEIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.NatInstanceImage",
    interface: false,
    create: Some(|k, a, _this| Ok(Native::of(<longshore::aws_ec2::NatInstanceImage>::new()))),
    statics: &[],
    members: &[Member::Call("getImage", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::NatInstanceImage>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            <longshore::aws_ec2::NatInstanceImage as longshore::aws_ec2::IMachineImage>::get_image(&this, &a0)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::NatInstanceImage => longshore::aws_ec2::MachineImage, |t| <longshore::aws_ec2::MachineImage>::from(t)),
        upcast!(longshore::aws_ec2::NatInstanceImage => std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::NatInstanceImage, AWS_EC2_NATINSTANCEIMAGE);
bound_struct!(longshore::aws_ec2::NatInstanceProps, AWS_EC2_NATINSTANCEPROPS, "aws-cdk-lib.aws_ec2.NatInstanceProps", {
"instanceType" => instance_type,
"machineImage" => machine_image,
"keyName" => key_name,
"keyPair" => key_pair,
"securityGroup" => security_group,
"defaultAllowedTraffic" => default_allowed_traffic,
"creditSpecification" => credit_specification,
"userData" => user_data,
"associatePublicIpAddress" => associate_public_ip_address,
}, own allow_all_traffic);
pub(crate) static AWS_EC2_NATINSTANCEPROVIDER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.NatInstanceProvider",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::NatInstanceProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::NatInstanceProvider>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("configuredGateways", |k, o| {
            let this = o.this::<longshore::aws_ec2::NatInstanceProvider>()?;
            ToWire::wire(
                <longshore::aws_ec2::NatInstanceProvider as longshore::aws_ec2::INatProvider>::configured_gateways(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ec2::NatInstanceProvider>()?;
            ToWire::wire(
                <longshore::aws_ec2::NatInstanceProvider as longshore::aws_ec2::IConnectable>::connections(&this),
                k,
            )
        }),
        Member::Get("securityGroup", |k, o| {
            let this = o.this::<longshore::aws_ec2::NatInstanceProvider>()?;
            ToWire::wire(<longshore::aws_ec2::NatInstanceProvider>::security_group(&this)?, k)
        }),
        Member::Call("configureNat", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::NatInstanceProvider>()?;
            let a0 = a.get::<longshore::aws_ec2::ConfigureNatOptions>(k, 0)?;
            {
                <longshore::aws_ec2::NatInstanceProvider as longshore::aws_ec2::INatProvider>::configure_nat(
                    &this, a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("configureSubnet", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::NatInstanceProvider>()?;
            let a0 = a.get::<longshore::aws_ec2::PrivateSubnet>(k, 0)?;
            {
                <longshore::aws_ec2::NatInstanceProvider as longshore::aws_ec2::INatProvider>::configure_subnet(
                    &this, &a0,
                )?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::NatInstanceProvider => longshore::aws_ec2::NatProvider, |t| <longshore::aws_ec2::NatProvider>::from(t)),
        upcast!(longshore::aws_ec2::NatInstanceProvider => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::NatInstanceProvider, AWS_EC2_NATINSTANCEPROVIDER);
pub(crate) static AWS_EC2_NATINSTANCEPROVIDERV2: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.NatInstanceProviderV2",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::NatInstanceProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::NatInstanceProviderV2>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("configuredGateways", |k, o| {
            let this = o.this::<longshore::aws_ec2::NatInstanceProviderV2>()?;
            ToWire::wire(
                <longshore::aws_ec2::NatInstanceProviderV2 as longshore::aws_ec2::INatProvider>::configured_gateways(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ec2::NatInstanceProviderV2>()?;
            ToWire::wire(
                <longshore::aws_ec2::NatInstanceProviderV2 as longshore::aws_ec2::IConnectable>::connections(&this),
                k,
            )
        }),
        Member::Get("gatewayInstances", |k, o| {
            let this = o.this::<longshore::aws_ec2::NatInstanceProviderV2>()?;
            ToWire::wire(<longshore::aws_ec2::NatInstanceProviderV2>::gateway_instances(&this), k)
        }),
        Member::Get("securityGroup", |k, o| {
            let this = o.this::<longshore::aws_ec2::NatInstanceProviderV2>()?;
            ToWire::wire(<longshore::aws_ec2::NatInstanceProviderV2>::security_group(&this)?, k)
        }),
        Member::Call("configureNat", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::NatInstanceProviderV2>()?;
            let a0 = a.get::<longshore::aws_ec2::ConfigureNatOptions>(k, 0)?;
            {
                <longshore::aws_ec2::NatInstanceProviderV2 as longshore::aws_ec2::INatProvider>::configure_nat(
                    &this, a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("configureSubnet", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::NatInstanceProviderV2>()?;
            let a0 = a.get::<longshore::aws_ec2::PrivateSubnet>(k, 0)?;
            {
                <longshore::aws_ec2::NatInstanceProviderV2 as longshore::aws_ec2::INatProvider>::configure_subnet(
                    &this, &a0,
                )?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::NatInstanceProviderV2 => longshore::aws_ec2::NatProvider, |t| <longshore::aws_ec2::NatProvider>::from(t)),
        upcast!(longshore::aws_ec2::NatInstanceProviderV2 => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::NatInstanceProviderV2, AWS_EC2_NATINSTANCEPROVIDERV2);
pub(crate) static AWS_EC2_NATPROVIDER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.NatProvider",
    interface: false,
    create: None,
    statics: &[
        ("gateway", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::NatGatewayProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::NatProvider>::gateway(a0)?, k)
        }),
        ("instance", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::NatInstanceProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::NatProvider>::instance(a0)?, k)
        }),
        ("instanceV2", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::NatInstanceProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::NatProvider>::instance_v2(a0)?, k)
        }),
        ("regionalGateway", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::RegionalNatGatewayProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::NatProvider>::regional_gateway(a0)?, k)
        }),
    ],
    members: &[
        Member::Get("configuredGateways", |k, o| {
            let this = o.this::<longshore::aws_ec2::NatProvider>()?;
            ToWire::wire(
                <longshore::aws_ec2::NatProvider as longshore::aws_ec2::INatProvider>::configured_gateways(&this),
                k,
            )
        }),
        Member::Call("configureNat", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::NatProvider>()?;
            let a0 = a.get::<longshore::aws_ec2::ConfigureNatOptions>(k, 0)?;
            {
                <longshore::aws_ec2::NatProvider as longshore::aws_ec2::INatProvider>::configure_nat(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("configureSubnet", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::NatProvider>()?;
            let a0 = a.get::<longshore::aws_ec2::PrivateSubnet>(k, 0)?;
            {
                <longshore::aws_ec2::NatProvider as longshore::aws_ec2::INatProvider>::configure_subnet(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::NatProvider, AWS_EC2_NATPROVIDER);
bound_enum!(longshore::aws_ec2::NatTrafficDirection, "aws-cdk-lib.aws_ec2.NatTrafficDirection", {
"OUTBOUND_ONLY" => OutboundOnly,
"INBOUND_AND_OUTBOUND" => InboundAndOutbound,
"NONE" => None,
});
pub(crate) static AWS_EC2_NETWORKACL: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.NetworkAcl",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::NetworkAclProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::NetworkAcl>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromNetworkAclId", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_ec2::NetworkAcl>::from_network_acl_id(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("networkAclId", |k, o| {
            let this = o.this::<longshore::aws_ec2::NetworkAcl>()?;
            ToWire::wire(<longshore::aws_ec2::NetworkAcl as longshore::aws_ec2::INetworkAcl>::network_acl_id(&this), k)
        }),
        Member::Get("networkAclVpcId", |k, o| {
            let this = o.this::<longshore::aws_ec2::NetworkAcl>()?;
            ToWire::wire(<longshore::aws_ec2::NetworkAcl>::network_acl_vpc_id(&this), k)
        }),
        Member::Call("addEntry", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::NetworkAcl>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::CommonNetworkAclEntryOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ec2::NetworkAcl as longshore::aws_ec2::INetworkAcl>::add_entry(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("associateWithSubnet", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::NetworkAcl>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::SubnetSelection>(k, 1)?;
            {
                <longshore::aws_ec2::NetworkAcl>::associate_with_subnet(&this, a0, &a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::NetworkAcl => std::rc::Rc<dyn longshore::aws_ec2::INetworkAcl>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::NetworkAcl, AWS_EC2_NETWORKACL, construct);
pub(crate) static AWS_EC2_NETWORKACLENTRY: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.NetworkAclEntry",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::NetworkAclEntryProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::NetworkAclEntry>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("networkAcl", |k, o| {
        let this = o.this::<longshore::aws_ec2::NetworkAclEntry>()?;
        ToWire::wire(<longshore::aws_ec2::NetworkAclEntry>::network_acl(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::NetworkAclEntry, AWS_EC2_NETWORKACLENTRY, construct);
bound_struct!(longshore::aws_ec2::NetworkAclEntryProps, AWS_EC2_NETWORKACLENTRYPROPS, "aws-cdk-lib.aws_ec2.NetworkAclEntryProps", {
"networkAcl" => network_acl,
"networkAclEntryName" => network_acl_entry_name,
"cidr" => cidr,
"traffic" => traffic,
"direction" => direction,
"ruleAction" => rule_action,
"ruleNumber" => rule_number,
});
bound_struct!(longshore::aws_ec2::NetworkAclProps, AWS_EC2_NETWORKACLPROPS, "aws-cdk-lib.aws_ec2.NetworkAclProps", {
"networkAclName" => network_acl_name,
"vpc" => vpc,
"subnetSelection" => subnet_selection,
});
bound_enum!(longshore::aws_ec2::OperatingSystemType, "aws-cdk-lib.aws_ec2.OperatingSystemType", {
"LINUX" => Linux,
"WINDOWS" => Windows,
"UNKNOWN" => Unknown,
});
pub(crate) static AWS_EC2_PEER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.Peer",
    interface: false,
    create: None,
    statics: &[
        ("anyIpv4", |k, a| ToWire::wire(<longshore::aws_ec2::Peer>::any_ipv4(), k)),
        ("anyIpv6", |k, a| ToWire::wire(<longshore::aws_ec2::Peer>::any_ipv6(), k)),
        ("ipv4", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Peer>::ipv4(a0)?, k)
        }),
        ("ipv6", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Peer>::ipv6(a0)?, k)
        }),
        ("prefixList", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Peer>::prefix_list(a0), k)
        }),
        ("securityGroupId", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::Peer>::security_group_id_with(a0, a1)?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::Peer => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::Peer => std::rc::Rc<dyn longshore::aws_ec2::IPeer>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::Peer, AWS_EC2_PEER);
pub(crate) static AWS_EC2_PLACEMENTGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.PlacementGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::PlacementGroupProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::PlacementGroup>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromPlacementGroupName", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_ec2::PlacementGroup>::from_placement_group_name(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("placementGroupName", |k, o| {
            let this = o.this::<longshore::aws_ec2::PlacementGroup>()?;
            ToWire::wire(
                <longshore::aws_ec2::PlacementGroup as longshore::aws_ec2::IPlacementGroup>::placement_group_name(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("partitions", |k, o| {
            let this = o.this::<longshore::aws_ec2::PlacementGroup>()?;
            ToWire::wire(<longshore::aws_ec2::PlacementGroup>::partitions(&this), k)
        }),
        Member::Get("spreadLevel", |k, o| {
            let this = o.this::<longshore::aws_ec2::PlacementGroup>()?;
            ToWire::wire(<longshore::aws_ec2::PlacementGroup>::spread_level(&this), k)
        }),
        Member::Get("strategy", |k, o| {
            let this = o.this::<longshore::aws_ec2::PlacementGroup>()?;
            ToWire::wire(<longshore::aws_ec2::PlacementGroup>::strategy(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::PlacementGroup => std::rc::Rc<dyn longshore::aws_ec2::IPlacementGroup>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::PlacementGroup, AWS_EC2_PLACEMENTGROUP, construct);
bound_struct!(longshore::aws_ec2::PlacementGroupProps, AWS_EC2_PLACEMENTGROUPPROPS, "aws-cdk-lib.aws_ec2.PlacementGroupProps", {
"placementGroupName" => placement_group_name,
"partitions" => partitions,
"spreadLevel" => spread_level,
"strategy" => strategy,
});
bound_enum!(longshore::aws_ec2::PlacementGroupSpreadLevel, "aws-cdk-lib.aws_ec2.PlacementGroupSpreadLevel", {
"HOST" => Host,
"RACK" => Rack,
});
bound_enum!(longshore::aws_ec2::PlacementGroupStrategy, "aws-cdk-lib.aws_ec2.PlacementGroupStrategy", {
"CLUSTER" => Cluster,
"PARTITION" => Partition,
"SPREAD" => Spread,
});
pub(crate) static AWS_EC2_PORT: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.Port",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::PortProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::Port>::new(a0)))
    }),
    statics: &[
        ("DNS_TCP", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::DNS_TCP), k)),
        ("DNS_UDP", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::DNS_UDP), k)),
        ("HTTP", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::HTTP), k)),
        ("HTTPS", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::HTTPS), k)),
        ("IMAP", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::IMAP), k)),
        ("IMAPS", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::IMAPS), k)),
        ("LDAP", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::LDAP), k)),
        ("MSSQL", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::MSSQL), k)),
        ("MYSQL_AURORA", |k, a| {
            ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::MYSQL_AURORA), k)
        }),
        ("NFS", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::NFS), k)),
        ("POP3", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::POP3), k)),
        ("POP3S", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::POP3S), k)),
        ("POSTGRES", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::POSTGRES), k)),
        ("RDP", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::RDP), k)),
        ("SMB", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::SMB), k)),
        ("SMTP", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::SMTP), k)),
        ("SSH", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::from(<longshore::aws_ec2::Port>::SSH), k)),
        ("ah", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::ah(), k)),
        ("allIcmp", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::all_icmp(), k)),
        ("allIcmpV6", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::all_icmp_v6(), k)),
        ("allTcp", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::all_tcp(), k)),
        ("allTraffic", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::all_traffic(), k)),
        ("allUdp", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::all_udp(), k)),
        ("esp", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::esp(), k)),
        ("icmpPing", |k, a| ToWire::wire(<longshore::aws_ec2::Port>::icmp_ping(), k)),
        ("icmpType", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Port>::icmp_type(a0), k)
        }),
        ("icmpTypeAndCode", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::Port>::icmp_type_and_code(a0, a1), k)
        }),
        ("tcp", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Port>::tcp(a0), k)
        }),
        ("tcpRange", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::Port>::tcp_range(a0, a1), k)
        }),
        ("udp", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Port>::udp(a0), k)
        }),
        ("udpRange", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::Port>::udp_range(a0, a1), k)
        }),
    ],
    members: &[
        Member::Get("canInlineRule", |k, o| {
            let this = o.this::<longshore::aws_ec2::Port>()?;
            ToWire::wire(<longshore::aws_ec2::Port>::can_inline_rule(&this), k)
        }),
        Member::Call("toRuleJson", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Port>()?;
            ToWire::wire(<longshore::aws_ec2::Port>::to_rule_json(&this), k)
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Port>()?;
            ToWire::wire(this.to_string(), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::Port, AWS_EC2_PORT);
bound_struct!(longshore::aws_ec2::PortProps, AWS_EC2_PORTPROPS, "aws-cdk-lib.aws_ec2.PortProps", {
"protocol" => protocol,
"fromPort" => from_port,
"toPort" => to_port,
"stringRepresentation" => string_representation,
});
pub(crate) static AWS_EC2_PREFIXLIST: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.PrefixList",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::PrefixListProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::PrefixList>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromLookup", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::PrefixListLookupOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::PrefixList>::from_lookup(&a0, a1, a2)?, k)
        }),
        ("fromPrefixListId", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::PrefixList>::from_prefix_list_id(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("addressFamily", |k, o| {
            let this = o.this::<longshore::aws_ec2::PrefixList>()?;
            ToWire::wire(<longshore::aws_ec2::PrefixList>::address_family(&this), k)
        }),
        Member::Get("canInlineRule", |k, o| {
            let this = o.this::<longshore::aws_ec2::PrefixList>()?;
            ToWire::wire(<longshore::aws_ec2::PrefixList as longshore::aws_ec2::IPeer>::can_inline_rule(&this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ec2::PrefixList>()?;
            ToWire::wire(<longshore::aws_ec2::PrefixList as longshore::aws_ec2::IConnectable>::connections(&this), k)
        }),
        Member::Get("ownerId", |k, o| {
            let this = o.this::<longshore::aws_ec2::PrefixList>()?;
            ToWire::wire(<longshore::aws_ec2::PrefixList>::owner_id(&this), k)
        }),
        Member::Get("prefixListArn", |k, o| {
            let this = o.this::<longshore::aws_ec2::PrefixList>()?;
            ToWire::wire(<longshore::aws_ec2::PrefixList>::prefix_list_arn(&this), k)
        }),
        Member::Get("prefixListId", |k, o| {
            let this = o.this::<longshore::aws_ec2::PrefixList>()?;
            ToWire::wire(<longshore::aws_ec2::PrefixList as longshore::aws_ec2::IPrefixList>::prefix_list_id(&this), k)
        }),
        Member::Get("prefixListName", |k, o| {
            let this = o.this::<longshore::aws_ec2::PrefixList>()?;
            ToWire::wire(<longshore::aws_ec2::PrefixList>::prefix_list_name(&this), k)
        }),
        Member::Get("uniqueId", |k, o| {
            let this = o.this::<longshore::aws_ec2::PrefixList>()?;
            ToWire::wire(<longshore::aws_ec2::PrefixList as longshore::aws_ec2::IPeer>::unique_id(&this), k)
        }),
        Member::Get("version", |k, o| {
            let this = o.this::<longshore::aws_ec2::PrefixList>()?;
            ToWire::wire(<longshore::aws_ec2::PrefixList>::version(&this), k)
        }),
        Member::Call("toEgressRuleConfig", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::PrefixList>()?;
            ToWire::wire(<longshore::aws_ec2::PrefixList as longshore::aws_ec2::IPeer>::to_egress_rule_config(&this), k)
        }),
        Member::Call("toIngressRuleConfig", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::PrefixList>()?;
            ToWire::wire(
                <longshore::aws_ec2::PrefixList as longshore::aws_ec2::IPeer>::to_ingress_rule_config(&this),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::PrefixList => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::PrefixList => std::rc::Rc<dyn longshore::aws_ec2::IPeer>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::PrefixList => std::rc::Rc<dyn longshore::aws_ec2::IPrefixList>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::PrefixList, AWS_EC2_PREFIXLIST, construct);
bound_struct!(longshore::aws_ec2::PrefixListLookupOptions, AWS_EC2_PREFIXLISTLOOKUPOPTIONS, "aws-cdk-lib.aws_ec2.PrefixListLookupOptions", {
"prefixListName" => prefix_list_name,
"ownerId" => owner_id,
"addressFamily" => address_family,
});
bound_struct!(longshore::aws_ec2::PrefixListProps, AWS_EC2_PREFIXLISTPROPS, "aws-cdk-lib.aws_ec2.PrefixListProps", {
"maxEntries" => max_entries,
"addressFamily" => address_family,
"prefixListName" => prefix_list_name,
}, rest Default::default());
pub(crate) static AWS_EC2_PRIVATESUBNET: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.PrivateSubnet",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::SubnetProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::PrivateSubnet>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromPrivateSubnetAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::SubnetAttributes>(k, 2)?;
        ToWire::wire(<longshore::aws_ec2::PrivateSubnet>::from_private_subnet_attributes(&a0, a1, a2)?, k)
    })],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::PrivateSubnet => longshore::aws_ec2::Subnet, |t| (*t).clone()),
        upcast!(longshore::aws_ec2::PrivateSubnet => std::rc::Rc<dyn longshore::aws_ec2::ISubnet>, |t| { let t: longshore::aws_ec2::Subnet = (*t).clone(); std::rc::Rc::new(t) }),
    ],
};
bound!(longshore::aws_ec2::PrivateSubnet, AWS_EC2_PRIVATESUBNET, construct);
bound_enum!(longshore::aws_ec2::Protocol, "aws-cdk-lib.aws_ec2.Protocol", {
"ALL" => All,
"HOPOPT" => Hopopt,
"ICMP" => Icmp,
"IGMP" => Igmp,
"GGP" => Ggp,
"IPV4" => Ipv4,
"ST" => St,
"TCP" => Tcp,
"CBT" => Cbt,
"EGP" => Egp,
"IGP" => Igp,
"BBN_RCC_MON" => BbnRccMon,
"NVP_II" => NvpIi,
"PUP" => Pup,
"EMCON" => Emcon,
"XNET" => Xnet,
"CHAOS" => Chaos,
"UDP" => Udp,
"MUX" => Mux,
"DCN_MEAS" => DcnMeas,
"HMP" => Hmp,
"PRM" => Prm,
"XNS_IDP" => XnsIdp,
"TRUNK_1" => Trunk1,
"TRUNK_2" => Trunk2,
"LEAF_1" => Leaf1,
"LEAF_2" => Leaf2,
"RDP" => Rdp,
"IRTP" => Irtp,
"ISO_TP4" => IsoTp4,
"NETBLT" => Netblt,
"MFE_NSP" => MfeNsp,
"MERIT_INP" => MeritInp,
"DCCP" => Dccp,
"THREEPC" => Threepc,
"IDPR" => Idpr,
"XTP" => Xtp,
"DDP" => Ddp,
"IDPR_CMTP" => IdprCmtp,
"TPPLUSPLUS" => Tpplusplus,
"IL" => Il,
"IPV6" => Ipv6,
"SDRP" => Sdrp,
"IPV6_ROUTE" => Ipv6Route,
"IPV6_FRAG" => Ipv6Frag,
"IDRP" => Idrp,
"RSVP" => Rsvp,
"GRE" => Gre,
"DSR" => Dsr,
"BNA" => Bna,
"ESP" => Esp,
"AH" => Ah,
"I_NLSP" => INlsp,
"SWIPE" => Swipe,
"NARP" => Narp,
"MOBILE" => Mobile,
"TLSP" => Tlsp,
"SKIP" => Skip,
"ICMPV6" => Icmpv6,
"IPV6_NONXT" => Ipv6Nonxt,
"IPV6_OPTS" => Ipv6Opts,
"CFTP" => Cftp,
"ANY_LOCAL" => AnyLocal,
"SAT_EXPAK" => SatExpak,
"KRYPTOLAN" => Kryptolan,
"RVD" => Rvd,
"IPPC" => Ippc,
"ANY_DFS" => AnyDfs,
"SAT_MON" => SatMon,
"VISA" => Visa,
"IPCV" => Ipcv,
"CPNX" => Cpnx,
"CPHB" => Cphb,
"WSN" => Wsn,
"PVP" => Pvp,
"BR_SAT_MON" => BrSatMon,
"SUN_ND" => SunNd,
"WB_MON" => WbMon,
"WB_EXPAK" => WbExpak,
"ISO_IP" => IsoIp,
"VMTP" => Vmtp,
"SECURE_VMTP" => SecureVmtp,
"VINES" => Vines,
"TTP" => Ttp,
"IPTM" => Iptm,
"NSFNET_IGP" => NsfnetIgp,
"DGP" => Dgp,
"TCF" => Tcf,
"EIGRP" => Eigrp,
"OSPFIGP" => Ospfigp,
"SPRITE_RPC" => SpriteRpc,
"LARP" => Larp,
"MTP" => Mtp,
"AX_25" => Ax25,
"IPIP" => Ipip,
"MICP" => Micp,
"SCC_SP" => SccSp,
"ETHERIP" => Etherip,
"ENCAP" => Encap,
"ANY_ENC" => AnyEnc,
"GMTP" => Gmtp,
"IFMP" => Ifmp,
"PNNI" => Pnni,
"PIM" => Pim,
"ARIS" => Aris,
"SCPS" => Scps,
"QNX" => Qnx,
"A_N" => AN,
"IPCOMP" => Ipcomp,
"SNP" => Snp,
"COMPAQ_PEER" => CompaqPeer,
"IPX_IN_IP" => IpxInIp,
"VRRP" => Vrrp,
"PGM" => Pgm,
"ANY_0_HOP" => Any0Hop,
"L2_T_P" => L2TP,
"DDX" => Ddx,
"IATP" => Iatp,
"STP" => Stp,
"SRP" => Srp,
"UTI" => Uti,
"SMP" => Smp,
"SM" => Sm,
"PTP" => Ptp,
"ISIS_IPV4" => IsisIpv4,
"FIRE" => Fire,
"CRTP" => Crtp,
"CRUDP" => Crudp,
"SSCOPMCE" => Sscopmce,
"IPLT" => Iplt,
"SPS" => Sps,
"PIPE" => Pipe,
"SCTP" => Sctp,
"FC" => Fc,
"RSVP_E2E_IGNORE" => RsvpE2eIgnore,
"MOBILITY_HEADER" => MobilityHeader,
"UDPLITE" => Udplite,
"MPLS_IN_IP" => MplsInIp,
"MANET" => Manet,
"HIP" => Hip,
"SHIM6" => Shim6,
"WESP" => Wesp,
"ROHC" => Rohc,
"ETHERNET" => Ethernet,
"EXPERIMENT_1" => Experiment1,
"EXPERIMENT_2" => Experiment2,
"RESERVED" => Reserved,
});
pub(crate) static AWS_EC2_PUBLICSUBNET: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.PublicSubnet",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::SubnetProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::PublicSubnet>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromPublicSubnetAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::SubnetAttributes>(k, 2)?;
        ToWire::wire(<longshore::aws_ec2::PublicSubnet>::from_public_subnet_attributes(&a0, a1, a2)?, k)
    })],
    members: &[Member::Call("addNatGateway", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::PublicSubnet>()?;
        let a0 = a.get::<Option<String>>(k, 0)?;
        let a1 = a.get::<longshore::aws_ec2::AddNatGatewayOptions>(k, 1)?;
        ToWire::wire(<longshore::aws_ec2::PublicSubnet>::add_nat_gateway_with(&this, a0, a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::PublicSubnet => longshore::aws_ec2::Subnet, |t| (*t).clone()),
        upcast!(longshore::aws_ec2::PublicSubnet => std::rc::Rc<dyn longshore::aws_ec2::ISubnet>, |t| { let t: longshore::aws_ec2::Subnet = (*t).clone(); std::rc::Rc::new(t) }),
    ],
};
bound!(longshore::aws_ec2::PublicSubnet, AWS_EC2_PUBLICSUBNET, construct);
bound_struct!(longshore::aws_ec2::RegionalNatGatewayProps, AWS_EC2_REGIONALNATGATEWAYPROVIDERPROPS, "aws-cdk-lib.aws_ec2.RegionalNatGatewayProviderProps", {
"allocationId" => allocation_id,
"availabilityZoneAddresses" => availability_zone_addresses,
"maxDrainDuration" => max_drain_duration,
}, rest Default::default());
pub(crate) static AWS_EC2_REGIONALNATGATEWAYPROVIDER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.RegionalNatGatewayProvider",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::RegionalNatGatewayProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ec2::RegionalNatGatewayProvider>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("configuredGateways", |k, o| {
            let this = o.this::<longshore::aws_ec2::RegionalNatGatewayProvider>()?;
            ToWire::wire(<longshore::aws_ec2::RegionalNatGatewayProvider as longshore::aws_ec2::INatProvider>::configured_gateways(&this), k)
        }),
        Member::Call("configureNat", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::RegionalNatGatewayProvider>()?;
            let a0 = a.get::<longshore::aws_ec2::ConfigureNatOptions>(k, 0)?;
            {
                <longshore::aws_ec2::RegionalNatGatewayProvider as longshore::aws_ec2::INatProvider>::configure_nat(
                    &this, a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("configureSubnet", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::RegionalNatGatewayProvider>()?;
            let a0 = a.get::<longshore::aws_ec2::PrivateSubnet>(k, 0)?;
            {
                <longshore::aws_ec2::RegionalNatGatewayProvider as longshore::aws_ec2::INatProvider>::configure_subnet(
                    &this, &a0,
                )?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::RegionalNatGatewayProvider => longshore::aws_ec2::NatProvider, |t| <longshore::aws_ec2::NatProvider>::from(t)),
    ],
};
bound!(longshore::aws_ec2::RegionalNatGatewayProvider, AWS_EC2_REGIONALNATGATEWAYPROVIDER);
bound_struct!(longshore::aws_ec2::RequestedSubnet, AWS_EC2_REQUESTEDSUBNET, "aws-cdk-lib.aws_ec2.RequestedSubnet", {
"availabilityZone" => availability_zone,
"configuration" => configuration,
"subnetConstructId" => subnet_construct_id,
});
pub(crate) static AWS_EC2_RESOLVESSMPARAMETERATLAUNCHIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.ResolveSsmParameterAtLaunchImage",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<longshore::aws_ec2::SsmParameterImageOptions>(k, 1)?;
        Ok(Native::of(<longshore::aws_ec2::ResolveSsmParameterAtLaunchImage>::new(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("parameterName", |k, o| {
            let this = o.this::<longshore::aws_ec2::ResolveSsmParameterAtLaunchImage>()?;
            ToWire::wire(<longshore::aws_ec2::ResolveSsmParameterAtLaunchImage>::parameter_name(&this), k)
        }),
        Member::Call("getImage", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::ResolveSsmParameterAtLaunchImage>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(
                <longshore::aws_ec2::ResolveSsmParameterAtLaunchImage as longshore::aws_ec2::IMachineImage>::get_image(
                    &this, &a0,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::ResolveSsmParameterAtLaunchImage => longshore::aws_ec2::MachineImage, |t| <longshore::aws_ec2::MachineImage>::from(t)),
        upcast!(longshore::aws_ec2::ResolveSsmParameterAtLaunchImage => std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::ResolveSsmParameterAtLaunchImage, AWS_EC2_RESOLVESSMPARAMETERATLAUNCHIMAGE);
bound_enum!(longshore::aws_ec2::RouterType, "aws-cdk-lib.aws_ec2.RouterType", {
"CARRIER_GATEWAY" => CarrierGateway,
"EGRESS_ONLY_INTERNET_GATEWAY" => EgressOnlyInternetGateway,
"GATEWAY" => Gateway,
"INSTANCE" => Instance,
"LOCAL_GATEWAY" => LocalGateway,
"NAT_GATEWAY" => NatGateway,
"NETWORK_INTERFACE" => NetworkInterface,
"TRANSIT_GATEWAY" => TransitGateway,
"VPC_PEERING_CONNECTION" => VpcPeeringConnection,
"VPC_ENDPOINT" => VpcEndpoint,
"CORE_NETWORK" => CoreNetwork,
});
bound_struct!(longshore::aws_ec2::S3DestinationOptions, AWS_EC2_S3DESTINATIONOPTIONS, "aws-cdk-lib.aws_ec2.S3DestinationOptions", {
"hiveCompatiblePartitions" => hive_compatible_partitions,
"fileFormat" => file_format,
"perHourPartition" => per_hour_partition,
});
bound_struct!(longshore::aws_ec2::S3DownloadOptions, AWS_EC2_S3DOWNLOADOPTIONS, "aws-cdk-lib.aws_ec2.S3DownloadOptions", {
"bucket" => bucket,
"bucketKey" => bucket_key,
"localFile" => local_file,
"region" => region,
});
pub(crate) static AWS_EC2_SECURITYGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.SecurityGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::SecurityGroupProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::SecurityGroup>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromLookupById", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup>::from_lookup_by_id(&a0, a1, a2)?, k)
        }),
        ("fromLookupByName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            let a3 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>(k, 3)?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup>::from_lookup_by_name(&a0, a1, a2, a3)?, k)
        }),
        ("fromSecurityGroupId", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            let a3 = a.get::<longshore::aws_ec2::SecurityGroupImportOptions>(k, 3)?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup>::from_security_group_id_with(&a0, a1, a2, a3)?, k)
        }),
        ("isSecurityGroup", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup>::is_security_group(&*a0), k)
        }),
    ],
    members: &[
        Member::Get("allowAllIpv6Outbound", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup>::allow_all_ipv6_outbound(&this), k)
        }),
        Member::Get("allowAllOutbound", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(
                <longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::ISecurityGroup>::allow_all_outbound(&this),
                k,
            )
        }),
        Member::Get("canInlineRule", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::IPeer>::can_inline_rule(&this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::IConnectable>::connections(&this), k)
        }),
        Member::Get("securityGroupId", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(
                <longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::ISecurityGroup>::security_group_id(&this),
                k,
            )
        }),
        Member::Get("securityGroupVpcId", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup>::security_group_vpc_id(&this), k)
        }),
        Member::Get("uniqueId", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::IPeer>::unique_id(&this), k)
        }),
        Member::Get("defaultPort", |k, o| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(<longshore::aws_ec2::SecurityGroup>::default_port(&this), k)
        }),
        Member::Call("addEgressRule", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            let a3 = a.get::<Option<bool>>(k, 3)?;
            {
                <longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::ISecurityGroup>::add_egress_rule_with(
                    &this,
                    &*a0,
                    a1,
                    a2.as_deref(),
                    a3,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addIngressRule", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IPeer>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            let a3 = a.get::<Option<bool>>(k, 3)?;
            {
                <longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::ISecurityGroup>::add_ingress_rule_with(
                    &this,
                    &*a0,
                    a1,
                    a2.as_deref(),
                    a3,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("toEgressRuleConfig", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(
                <longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::IPeer>::to_egress_rule_config(&this),
                k,
            )
        }),
        Member::Call("toIngressRuleConfig", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::SecurityGroup>()?;
            ToWire::wire(
                <longshore::aws_ec2::SecurityGroup as longshore::aws_ec2::IPeer>::to_ingress_rule_config(&this),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::SecurityGroup => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::SecurityGroup => std::rc::Rc<dyn longshore::aws_ec2::IPeer>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ec2::SecurityGroup => std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>, |t| <std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>::from(t)),
    ],
};
bound!(longshore::aws_ec2::SecurityGroup, AWS_EC2_SECURITYGROUP, construct);
bound_struct!(longshore::aws_ec2::SecurityGroupImportOptions, AWS_EC2_SECURITYGROUPIMPORTOPTIONS, "aws-cdk-lib.aws_ec2.SecurityGroupImportOptions", {
"allowAllOutbound" => allow_all_outbound,
"allowAllIpv6Outbound" => allow_all_ipv6_outbound,
"mutable" => mutable,
});
bound_struct!(longshore::aws_ec2::SecurityGroupProps, AWS_EC2_SECURITYGROUPPROPS, "aws-cdk-lib.aws_ec2.SecurityGroupProps", {
"vpc" => vpc,
"securityGroupName" => security_group_name,
"description" => description,
"allowAllOutbound" => allow_all_outbound,
"allowAllIpv6Outbound" => allow_all_ipv6_outbound,
"disableInlineRules" => disable_inline_rules,
});
bound_struct!(longshore::aws_ec2::SelectedSubnets, AWS_EC2_SELECTEDSUBNETS, "aws-cdk-lib.aws_ec2.SelectedSubnets", {
"subnetIds" => subnet_ids,
"internetConnectivityEstablished" => internet_connectivity_established,
"subnets" => subnets,
"hasPublic" => has_public,
"isPendingLookup" => is_pending_lookup default,
}, also "availabilityZones" => |k, o| { let this = o.this::<longshore::aws_ec2::SelectedSubnets>()?; ToWire::wire(<longshore::aws_ec2::SelectedSubnets>::availability_zones(&this)?, k) });
bound_enum!(longshore::aws_ec2::ServiceManager, "aws-cdk-lib.aws_ec2.ServiceManager", {
"SYSVINIT" => Sysvinit,
"WINDOWS" => Windows,
"SYSTEMD" => Systemd,
});
bound_enum!(longshore::aws_ec2::SpotInstanceInterruption, "aws-cdk-lib.aws_ec2.SpotInstanceInterruption", {
"STOP" => Stop,
"TERMINATE" => Terminate,
"HIBERNATE" => Hibernate,
});
bound_enum!(longshore::aws_ec2::SpotRequestType, "aws-cdk-lib.aws_ec2.SpotRequestType", {
"ONE_TIME" => OneTime,
"PERSISTENT" => Persistent,
});
bound_struct!(longshore::aws_ec2::SsmParameterImageOptions, AWS_EC2_SSMPARAMETERIMAGEOPTIONS, "aws-cdk-lib.aws_ec2.SsmParameterImageOptions", {
"os" => os,
"userData" => user_data,
"cachedInContext" => cached_in_context,
"additionalCacheKey" => additional_cache_key,
"parameterVersion" => parameter_version,
});
pub(crate) static AWS_EC2_SUBNET: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.Subnet",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::SubnetProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::Subnet>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromSubnetAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::SubnetAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::from_subnet_attributes(&a0, a1, a2)?, k)
        }),
        ("fromSubnetId", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::from_subnet_id(&a0, a1, a2)?, k)
        }),
        ("isVpcSubnet", |k, a| {
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::is_vpc_subnet(&a0), k)
        }),
    ],
    members: &[
        Member::Get("availabilityZone", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet as longshore::aws_ec2::ISubnet>::availability_zone(&this)?, k)
        }),
        Member::Get("dependencyElements", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::dependency_elements(&this), k)
        }),
        Member::Get("internetConnectivityEstablished", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(
                <longshore::aws_ec2::Subnet as longshore::aws_ec2::ISubnet>::internet_connectivity_established(&this),
                k,
            )
        }),
        Member::Get("ipv4CidrBlock", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet as longshore::aws_ec2::ISubnet>::ipv4_cidr_block(&this)?, k)
        }),
        Member::Get("networkAcl", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::network_acl(&this), k)
        }),
        Member::Get("subnetAvailabilityZone", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::subnet_availability_zone(&this), k)
        }),
        Member::Get("subnetId", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet as longshore::aws_ec2::ISubnet>::subnet_id(&this), k)
        }),
        Member::Get("subnetIpv6CidrBlocks", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::subnet_ipv6_cidr_blocks(&this), k)
        }),
        Member::Get("subnetNetworkAclAssociationId", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::subnet_network_acl_association_id(&this), k)
        }),
        Member::Get("subnetOutpostArn", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::subnet_outpost_arn(&this), k)
        }),
        Member::Get("subnetVpcId", |k, o| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            ToWire::wire(<longshore::aws_ec2::Subnet>::subnet_vpc_id(&this), k)
        }),
        Member::Call("addDefaultInternetRoute", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.construct(k, 1)?;
            {
                <longshore::aws_ec2::Subnet>::add_default_internet_route(&this, a0, &a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addDefaultNatRoute", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_ec2::Subnet>::add_default_nat_route(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addIpv6DefaultEgressOnlyInternetRoute", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_ec2::Subnet>::add_ipv6_default_egress_only_internet_route(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addIpv6DefaultInternetRoute", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.optional_construct(k, 1)?;
            {
                <longshore::aws_ec2::Subnet>::add_ipv6_default_internet_route(
                    &this,
                    a0,
                    a1.as_ref().map(|x| x as &dyn longshore_core::construct::Construct),
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addIpv6Nat64Route", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_ec2::Subnet>::add_ipv6_nat64_route(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addRoute", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::AddRouteOptions>(k, 1)?;
            {
                <longshore::aws_ec2::Subnet>::add_route(&this, a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("associateNetworkAcl", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Subnet>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::INetworkAcl>>(k, 1)?;
            {
                <longshore::aws_ec2::Subnet as longshore::aws_ec2::ISubnet>::associate_network_acl(&this, &a0, &*a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::Subnet => std::rc::Rc<dyn longshore::aws_ec2::ISubnet>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::Subnet, AWS_EC2_SUBNET, construct);
bound_struct!(longshore::aws_ec2::SubnetAttributes, AWS_EC2_SUBNETATTRIBUTES, "aws-cdk-lib.aws_ec2.SubnetAttributes", {
"availabilityZone" => availability_zone,
"ipv4CidrBlock" => ipv4_cidr_block,
"routeTableId" => route_table_id,
"subnetId" => subnet_id,
});
bound_struct!(longshore::aws_ec2::SubnetConfiguration, AWS_EC2_SUBNETCONFIGURATION, "aws-cdk-lib.aws_ec2.SubnetConfiguration", {
"cidrMask" => cidr_mask,
"subnetType" => subnet_type,
"name" => name,
"reserved" => reserved,
"mapPublicIpOnLaunch" => map_public_ip_on_launch,
"ipv6AssignAddressOnCreation" => ipv6_assign_address_on_creation,
});
pub(crate) static AWS_EC2_SUBNETFILTER: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.SubnetFilter",
    interface: false,
    create: None,
    statics: &[
        ("availabilityZones", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::SubnetFilter>::availability_zones(a0), k)
        }),
        ("byCidrMask", |k, a| {
            let a0 = a.get::<u32>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::SubnetFilter>::by_cidr_mask(a0), k)
        }),
        ("byCidrRanges", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::SubnetFilter>::by_cidr_ranges(a0), k)
        }),
        ("byIds", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::SubnetFilter>::by_ids(a0), k)
        }),
        ("containsIpAddresses", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::SubnetFilter>::contains_ip_addresses(a0), k)
        }),
        ("onePerAz", |k, a| ToWire::wire(<longshore::aws_ec2::SubnetFilter>::one_per_az(), k)),
    ],
    members: &[Member::Call("selectSubnets", |k, o, a| {
        let this = o.this::<longshore::aws_ec2::SubnetFilter>()?;
        let a0 = a.get::<Vec<std::rc::Rc<dyn longshore::aws_ec2::ISubnet>>>(k, 0)?;
        ToWire::wire(
            <longshore::aws_ec2::SubnetFilter as longshore::aws_ec2::ISubnetFilter>::select_subnets(&this, a0)?,
            k,
        )
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::SubnetFilter, AWS_EC2_SUBNETFILTER);
bound_struct!(longshore::aws_ec2::SubnetIpamOptions, AWS_EC2_SUBNETIPAMOPTIONS, "aws-cdk-lib.aws_ec2.SubnetIpamOptions", {
"allocatedSubnets" => allocated_subnets,
});
pub(crate) static AWS_EC2_SUBNETNETWORKACLASSOCIATION: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.SubnetNetworkAclAssociation",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::SubnetNetworkAclAssociationProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::SubnetNetworkAclAssociation>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("networkAcl", |k, o| {
            let this = o.this::<longshore::aws_ec2::SubnetNetworkAclAssociation>()?;
            ToWire::wire(<longshore::aws_ec2::SubnetNetworkAclAssociation>::network_acl(&this), k)
        }),
        Member::Get("subnet", |k, o| {
            let this = o.this::<longshore::aws_ec2::SubnetNetworkAclAssociation>()?;
            ToWire::wire(<longshore::aws_ec2::SubnetNetworkAclAssociation>::subnet(&this), k)
        }),
        Member::Get("subnetNetworkAclAssociationAssociationId", |k, o| {
            let this = o.this::<longshore::aws_ec2::SubnetNetworkAclAssociation>()?;
            ToWire::wire(
                <longshore::aws_ec2::SubnetNetworkAclAssociation>::subnet_network_acl_association_association_id(&this),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::SubnetNetworkAclAssociation, AWS_EC2_SUBNETNETWORKACLASSOCIATION, construct);
bound_struct!(longshore::aws_ec2::SubnetNetworkAclAssociationProps, AWS_EC2_SUBNETNETWORKACLASSOCIATIONPROPS, "aws-cdk-lib.aws_ec2.SubnetNetworkAclAssociationProps", {
"subnetNetworkAclAssociationName" => subnet_network_acl_association_name,
"networkAcl" => network_acl,
"subnet" => subnet,
});
bound_struct!(longshore::aws_ec2::SubnetProps, AWS_EC2_SUBNETPROPS, "aws-cdk-lib.aws_ec2.SubnetProps", {
"availabilityZone" => availability_zone,
"vpcId" => vpc_id,
"cidrBlock" => cidr_block,
"mapPublicIpOnLaunch" => map_public_ip_on_launch,
"ipv6CidrBlock" => ipv6_cidr_block,
"assignIpv6AddressOnCreation" => assign_ipv6_address_on_creation,
});
bound_struct!(longshore::aws_ec2::SubnetSelection, AWS_EC2_SUBNETSELECTION, "aws-cdk-lib.aws_ec2.SubnetSelection", {
"subnetType" => subnet_type,
"availabilityZones" => availability_zones,
"subnetGroupName" => subnet_group_name,
"onePerAz" => one_per_az,
"subnetFilters" => subnet_filters,
"subnets" => subnets,
}, rest Default::default());
bound_enum!(longshore::aws_ec2::SubnetType, "aws-cdk-lib.aws_ec2.SubnetType", {
"PRIVATE_ISOLATED" => PrivateIsolated,
"PRIVATE_WITH_EGRESS" => PrivateWithEgress,
"PRIVATE_WITH_NAT" => PrivateWithNat,
"PUBLIC" => Public,
});
bound_struct!(longshore::aws_ec2::SystemdConfigFileOptions, AWS_EC2_SYSTEMDCONFIGFILEOPTIONS, "aws-cdk-lib.aws_ec2.SystemdConfigFileOptions", {
"command" => command,
"cwd" => cwd,
"description" => description,
"user" => user,
"group" => group,
"keepRunning" => keep_running,
"afterNetwork" => after_network,
"environmentVariables" => environment_variables,
"environmentFiles" => environment_files,
});
bound_enum!(longshore::aws_ec2::TrafficDirection, "aws-cdk-lib.aws_ec2.TrafficDirection", {
"EGRESS" => Egress,
"INGRESS" => Ingress,
});
bound_enum!(longshore::aws_ec2::TransportProtocol, "aws-cdk-lib.aws_ec2.TransportProtocol", {
"TCP" => Tcp,
"UDP" => Udp,
});
pub(crate) static AWS_EC2_USERDATA: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.UserData",
    interface: false,
    create: None,
    statics: &[
        ("custom", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::UserData>::custom(a0), k)
        }),
        ("forLinux", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::LinuxUserDataOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::UserData>::for_linux_with(a0), k)
        }),
        ("forOperatingSystem", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::OperatingSystemType>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::UserData>::for_operating_system(a0)?, k)
        }),
        ("forWindows", |k, a| {
            let a0 = a.get::<longshore::aws_ec2::WindowsUserDataOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::UserData>::for_windows_with(a0), k)
        }),
    ],
    members: &[
        Member::Call("addCommands", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::UserData>()?;
            let a0 = a.rest::<String>(k, 0)?;
            {
                <longshore::aws_ec2::UserData>::add_commands(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addExecuteFileCommand", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::UserData>()?;
            let a0 = a.get::<longshore::aws_ec2::ExecuteFileOptions>(k, 0)?;
            {
                <longshore::aws_ec2::UserData>::add_execute_file_command(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addOnExitCommands", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::UserData>()?;
            let a0 = a.rest::<String>(k, 0)?;
            {
                <longshore::aws_ec2::UserData>::add_on_exit_commands(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addS3DownloadCommand", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::UserData>()?;
            let a0 = a.get::<longshore::aws_ec2::S3DownloadOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::UserData>::add_s3_download_command(&this, a0)?, k)
        }),
        Member::Call("addSignalOnExitCommand", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::UserData>()?;
            let a0 = a.construct(k, 0)?;
            {
                <longshore::aws_ec2::UserData>::add_signal_on_exit_command(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("render", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::UserData>()?;
            ToWire::wire(<longshore::aws_ec2::UserData>::render(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::UserData, AWS_EC2_USERDATA);
pub(crate) static AWS_EC2_VOLUME: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.Volume",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::VolumeProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::Volume>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromVolumeAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::VolumeAttributes>(k, 2)?;
        ToWire::wire(<longshore::aws_ec2::Volume>::from_volume_attributes(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("availabilityZone", |k, o| {
            let this = o.this::<longshore::aws_ec2::Volume>()?;
            ToWire::wire(<longshore::aws_ec2::Volume as longshore::aws_ec2::IVolume>::availability_zone(&this), k)
        }),
        Member::Get("volumeId", |k, o| {
            let this = o.this::<longshore::aws_ec2::Volume>()?;
            ToWire::wire(<longshore::aws_ec2::Volume as longshore::aws_ec2::IVolume>::volume_id(&this), k)
        }),
        Member::Get("encryptionKey", |k, o| {
            let this = o.this::<longshore::aws_ec2::Volume>()?;
            ToWire::wire(<longshore::aws_ec2::Volume as longshore::aws_ec2::IVolume>::encryption_key(&this).cloned(), k)
        }),
        Member::Call("grantAttachVolume", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Volume>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<Vec<std::rc::Rc<dyn longshore::aws_ec2::IInstance>>>>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ec2::Volume as longshore::aws_ec2::IVolume>::grant_attach_volume(
                    &this,
                    &*a0,
                    a1.as_deref(),
                )?,
                k,
            )
        }),
        Member::Call("grantAttachVolumeByResourceTag", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Volume>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Vec<longshore_core::construct::Node>>(k, 1)?;
            let a1: Vec<&dyn longshore_core::construct::Construct> =
                a1.iter().map(|x| x as &dyn longshore_core::construct::Construct).collect();
            let a2 = a.get::<Option<String>>(k, 2)?;
            ToWire::wire(
                <longshore::aws_ec2::Volume as longshore::aws_ec2::IVolume>::grant_attach_volume_by_resource_tag(
                    &this,
                    &*a0,
                    &a1,
                    a2.as_deref(),
                )?,
                k,
            )
        }),
        Member::Call("grantDetachVolume", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Volume>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<Vec<std::rc::Rc<dyn longshore::aws_ec2::IInstance>>>>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ec2::Volume as longshore::aws_ec2::IVolume>::grant_detach_volume(
                    &this,
                    &*a0,
                    a1.as_deref(),
                )?,
                k,
            )
        }),
        Member::Call("grantDetachVolumeByResourceTag", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Volume>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Vec<longshore_core::construct::Node>>(k, 1)?;
            let a1: Vec<&dyn longshore_core::construct::Construct> =
                a1.iter().map(|x| x as &dyn longshore_core::construct::Construct).collect();
            let a2 = a.get::<Option<String>>(k, 2)?;
            ToWire::wire(
                <longshore::aws_ec2::Volume as longshore::aws_ec2::IVolume>::grant_detach_volume_by_resource_tag(
                    &this,
                    &*a0,
                    &a1,
                    a2.as_deref(),
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::Volume => std::rc::Rc<dyn longshore::aws_ec2::IVolume>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::Volume, AWS_EC2_VOLUME, construct);
bound_struct!(longshore::aws_ec2::VolumeAttributes, AWS_EC2_VOLUMEATTRIBUTES, "aws-cdk-lib.aws_ec2.VolumeAttributes", {
"volumeId" => volume_id,
"availabilityZone" => availability_zone,
"encryptionKey" => encryption_key,
});
bound_struct!(longshore::aws_ec2::VolumeProps, AWS_EC2_VOLUMEPROPS, "aws-cdk-lib.aws_ec2.VolumeProps", {
"availabilityZone" => availability_zone,
"autoEnableIo" => auto_enable_io,
"enableMultiAttach" => enable_multi_attach,
"encrypted" => encrypted,
"encryptionKey" => encryption_key,
"iops" => iops,
"removalPolicy" => removal_policy,
"size" => size,
"snapshotId" => snapshot_id,
"throughput" => throughput,
"volumeInitializationRate" => volume_initialization_rate,
"volumeName" => volume_name,
"volumeType" => volume_type,
});
pub(crate) static AWS_EC2_VPC: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.Vpc",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::VpcProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::Vpc>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("DEFAULT_CIDR_RANGE", |k, a| ToWire::wire(<longshore::aws_ec2::Vpc>::DEFAULT_CIDR_RANGE, k)),
        ("DEFAULT_SUBNETS", |k, a| ToWire::wire(<longshore::aws_ec2::Vpc>::default_subnets(), k)),
        ("DEFAULT_SUBNETS_NO_NAT", |k, a| ToWire::wire(<longshore::aws_ec2::Vpc>::default_subnets_no_nat(), k)),
        ("fromLookup", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::VpcLookupOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::from_lookup(&a0, a1, a2)?, k)
        }),
        ("fromVpcAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::VpcAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::from_vpc_attributes(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("availabilityZones", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::availability_zones(&this), k)
        }),
        Member::Get("dnsHostnamesEnabled", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::dns_hostnames_enabled(&this), k)
        }),
        Member::Get("dnsSupportEnabled", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::dns_support_enabled(&this), k)
        }),
        Member::Get("internetConnectivityEstablished", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(
                <longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::internet_connectivity_established(&this),
                k,
            )
        }),
        Member::Get("isolatedSubnets", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::isolated_subnets(&this), k)
        }),
        Member::Get("privateSubnets", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::private_subnets(&this), k)
        }),
        Member::Get("publicSubnets", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::public_subnets(&this), k)
        }),
        Member::Get("vpcArn", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::vpc_arn(&this), k)
        }),
        Member::Get("vpcCidrBlock", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::vpc_cidr_block(&this)?, k)
        }),
        Member::Get("vpcCidrBlockAssociations", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::vpc_cidr_block_associations(&this), k)
        }),
        Member::Get("vpcDefaultNetworkAcl", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::vpc_default_network_acl(&this), k)
        }),
        Member::Get("vpcDefaultSecurityGroup", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::vpc_default_security_group(&this), k)
        }),
        Member::Get("vpcId", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::vpc_id(&this), k)
        }),
        Member::Get("vpcIpv6CidrBlocks", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::vpc_ipv6_cidr_blocks(&this), k)
        }),
        Member::Get("internetGatewayId", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc>::internet_gateway_id(&this), k)
        }),
        Member::Get("vpnGatewayId", |k, o| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::vpn_gateway_id(&this), k)
        }),
        Member::Call("addClientVpnEndpoint", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::ClientVpnEndpointOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::add_client_vpn_endpoint(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("addFlowLog", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::FlowLogOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::add_flow_log(&this, &a0, a1)?, k)
        }),
        Member::Call("addGatewayEndpoint", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::GatewayVpcEndpointOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::add_gateway_endpoint(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("addInterfaceEndpoint", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::InterfaceVpcEndpointOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::add_interface_endpoint(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("addVpnConnection", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::VpnConnectionOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::add_vpn_connection(&this, &a0, a1)?, k)
        }),
        Member::Call("enableVpnGateway", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            let a0 = a.get::<longshore::aws_ec2::EnableVpnGatewayOptions>(k, 0)?;
            {
                <longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::enable_vpn_gateway(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("selectSubnets", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::Vpc>()?;
            let a0 = a.get::<longshore::aws_ec2::SubnetSelection>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::Vpc as longshore::aws_ec2::IVpc>::select_subnets(&this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::Vpc => std::rc::Rc<dyn longshore::aws_ec2::IVpc>, |t| <std::rc::Rc<dyn longshore::aws_ec2::IVpc>>::from(t)),
    ],
};
bound!(longshore::aws_ec2::Vpc, AWS_EC2_VPC, construct);
bound_struct!(longshore::aws_ec2::VpcAttributes, AWS_EC2_VPCATTRIBUTES, "aws-cdk-lib.aws_ec2.VpcAttributes", {
"vpcId" => vpc_id,
"vpcCidrBlock" => vpc_cidr_block,
"availabilityZones" => availability_zones,
"publicSubnetIds" => public_subnet_ids,
"publicSubnetNames" => public_subnet_names,
"publicSubnetRouteTableIds" => public_subnet_route_table_ids,
"publicSubnetIpv4CidrBlocks" => public_subnet_ipv4_cidr_blocks,
"privateSubnetIds" => private_subnet_ids,
"privateSubnetNames" => private_subnet_names,
"privateSubnetRouteTableIds" => private_subnet_route_table_ids,
"privateSubnetIpv4CidrBlocks" => private_subnet_ipv4_cidr_blocks,
"isolatedSubnetIds" => isolated_subnet_ids,
"isolatedSubnetNames" => isolated_subnet_names,
"isolatedSubnetRouteTableIds" => isolated_subnet_route_table_ids,
"isolatedSubnetIpv4CidrBlocks" => isolated_subnet_ipv4_cidr_blocks,
"vpnGatewayId" => vpn_gateway_id,
"region" => region,
});
bound_enum!(longshore::aws_ec2::VpcEndpointDnsRecordIpType, "aws-cdk-lib.aws_ec2.VpcEndpointDnsRecordIpType", {
"IPV4" => Ipv4,
"IPV6" => Ipv6,
"DUALSTACK" => Dualstack,
"SERVICE_DEFINED" => ServiceDefined,
});
bound_enum!(longshore::aws_ec2::VpcEndpointIpAddressType, "aws-cdk-lib.aws_ec2.VpcEndpointIpAddressType", {
"IPV4" => Ipv4,
"IPV6" => Ipv6,
"DUALSTACK" => Dualstack,
});
bound_enum!(longshore::aws_ec2::VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint, "aws-cdk-lib.aws_ec2.VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint", {
"ALL_RESOLVERS" => AllResolvers,
"ONLY_INBOUND_RESOLVER" => OnlyInboundResolver,
});
pub(crate) static AWS_EC2_VPCENDPOINTSERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.VpcEndpointService",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::VpcEndpointServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::VpcEndpointService>::new(&a0, a1, a2)?))
    }),
    statics: &[("DEFAULT_PREFIX", |k, a| ToWire::wire(<longshore::aws_ec2::VpcEndpointService>::DEFAULT_PREFIX, k))],
    members: &[
        Member::Get("acceptanceRequired", |k, o| {
            let this = o.this::<longshore::aws_ec2::VpcEndpointService>()?;
            ToWire::wire(<longshore::aws_ec2::VpcEndpointService>::acceptance_required(&this), k)
        }),
        Member::Get("allowedPrincipals", |k, o| {
            let this = o.this::<longshore::aws_ec2::VpcEndpointService>()?;
            ToWire::wire(<longshore::aws_ec2::VpcEndpointService>::allowed_principals(&this).to_vec(), k)
        }),
        Member::Get("vpcEndpointServiceId", |k, o| {
            let this = o.this::<longshore::aws_ec2::VpcEndpointService>()?;
            ToWire::wire(<longshore::aws_ec2::VpcEndpointService as longshore::aws_ec2::IVpcEndpointService>::vpc_endpoint_service_id(&this), k)
        }),
        Member::Get("vpcEndpointServiceLoadBalancers", |k, o| {
            let this = o.this::<longshore::aws_ec2::VpcEndpointService>()?;
            ToWire::wire(
                <longshore::aws_ec2::VpcEndpointService>::vpc_endpoint_service_load_balancers(&this).to_vec(),
                k,
            )
        }),
        Member::Get("vpcEndpointServiceName", |k, o| {
            let this = o.this::<longshore::aws_ec2::VpcEndpointService>()?;
            ToWire::wire(<longshore::aws_ec2::VpcEndpointService as longshore::aws_ec2::IVpcEndpointService>::vpc_endpoint_service_name(&this), k)
        }),
        Member::Get("contributorInsightsEnabled", |k, o| {
            let this = o.this::<longshore::aws_ec2::VpcEndpointService>()?;
            ToWire::wire(<longshore::aws_ec2::VpcEndpointService>::contributor_insights_enabled(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::VpcEndpointService => std::rc::Rc<dyn longshore::aws_ec2::IVpcEndpointService>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::VpcEndpointService, AWS_EC2_VPCENDPOINTSERVICE, construct);
bound_struct!(longshore::aws_ec2::VpcEndpointServiceProps, AWS_EC2_VPCENDPOINTSERVICEPROPS, "aws-cdk-lib.aws_ec2.VpcEndpointServiceProps", {
"vpcEndpointServiceLoadBalancers" => vpc_endpoint_service_load_balancers,
"acceptanceRequired" => acceptance_required,
"contributorInsights" => contributor_insights,
"allowedPrincipals" => allowed_principals,
"supportedIpAddressTypes" => supported_ip_address_types,
"allowedRegions" => allowed_regions,
});
bound_enum!(longshore::aws_ec2::VpcEndpointType, "aws-cdk-lib.aws_ec2.VpcEndpointType", {
"INTERFACE" => Interface,
"GATEWAY" => Gateway,
"GATEWAYLOADBALANCER" => GatewayLoadBalancer,
"SERVICENETWORK" => ServiceNetwork,
"RESOURCE" => Resource,
});
bound_struct!(longshore::aws_ec2::VpcIpamOptions, AWS_EC2_VPCIPAMOPTIONS, "aws-cdk-lib.aws_ec2.VpcIpamOptions", {
"cidrBlock" => cidr_block,
"ipv4NetmaskLength" => ipv4_netmask_length,
"ipv4IpamPoolId" => ipv4_ipam_pool_id,
});
bound_struct!(longshore::aws_ec2::VpcLookupOptions, AWS_EC2_VPCLOOKUPOPTIONS, "aws-cdk-lib.aws_ec2.VpcLookupOptions", {
"vpcId" => vpc_id,
"vpcName" => vpc_name,
"tags" => tags,
"isDefault" => is_default,
"subnetGroupNameTag" => subnet_group_name_tag,
"region" => region,
"returnVpnGateways" => return_vpn_gateways,
"ownerAccountId" => owner_account_id,
});
bound_struct!(longshore::aws_ec2::VpcProps, AWS_EC2_VPCPROPS, "aws-cdk-lib.aws_ec2.VpcProps", {
"ipProtocol" => ip_protocol,
"ipAddresses" => ip_addresses,
"cidr" => cidr,
"enableDnsHostnames" => enable_dns_hostnames,
"enableDnsSupport" => enable_dns_support,
"defaultInstanceTenancy" => default_instance_tenancy,
"maxAzs" => max_azs,
"reservedAzs" => reserved_azs,
"availabilityZones" => availability_zones,
"natGateways" => nat_gateways,
"natGatewaySubnets" => nat_gateway_subnets,
"natGatewayProvider" => nat_gateway_provider,
"subnetConfiguration" => subnet_configuration,
"vpnGateway" => vpn_gateway,
"vpnGatewayAsn" => vpn_gateway_asn,
"vpnConnections" => vpn_connections,
"vpnRoutePropagation" => vpn_route_propagation,
"gatewayEndpoints" => gateway_endpoints,
"flowLogs" => flow_logs,
"vpcName" => vpc_name,
"restrictDefaultSecurityGroup" => restrict_default_security_group,
"createInternetGateway" => create_internet_gateway,
"ipv6Addresses" => ipv6_addresses,
});
pub(crate) static AWS_EC2_VPNCONNECTION: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.VpnConnection",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::VpnConnectionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::VpnConnection>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromVpnConnectionAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ec2::VpnConnectionAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ec2::VpnConnection>::from_vpn_connection_attributes(&a0, a1, a2)?, k)
        }),
        ("metricAll", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ec2::VpnConnection>::metric_all(&a0, a1)?, k)
        }),
        ("metricAllTunnelDataIn", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::VpnConnection>::metric_all_tunnel_data_in(a0)?, k)
        }),
        ("metricAllTunnelDataOut", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::VpnConnection>::metric_all_tunnel_data_out(a0)?, k)
        }),
        ("metricAllTunnelState", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ec2::VpnConnection>::metric_all_tunnel_state(a0)?, k)
        }),
    ],
    members: &[
        Member::Get("customerGatewayAsn", |k, o| {
            let this = o.this::<longshore::aws_ec2::VpnConnection>()?;
            ToWire::wire(
                <longshore::aws_ec2::VpnConnection as longshore::aws_ec2::IVpnConnection>::customer_gateway_asn(&this),
                k,
            )
        }),
        Member::Get("customerGatewayId", |k, o| {
            let this = o.this::<longshore::aws_ec2::VpnConnection>()?;
            ToWire::wire(
                <longshore::aws_ec2::VpnConnection as longshore::aws_ec2::IVpnConnection>::customer_gateway_id(&this),
                k,
            )
        }),
        Member::Get("customerGatewayIp", |k, o| {
            let this = o.this::<longshore::aws_ec2::VpnConnection>()?;
            ToWire::wire(
                <longshore::aws_ec2::VpnConnection as longshore::aws_ec2::IVpnConnection>::customer_gateway_ip(&this),
                k,
            )
        }),
        Member::Get("vpnId", |k, o| {
            let this = o.this::<longshore::aws_ec2::VpnConnection>()?;
            ToWire::wire(<longshore::aws_ec2::VpnConnection as longshore::aws_ec2::IVpnConnection>::vpn_id(&this), k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::VpnConnection>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ec2::VpnConnection as longshore::aws_ec2::IVpnConnection>::metric(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("metricTunnelDataIn", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::VpnConnection>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ec2::VpnConnection as longshore::aws_ec2::IVpnConnection>::metric_tunnel_data_in(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricTunnelDataOut", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::VpnConnection>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ec2::VpnConnection as longshore::aws_ec2::IVpnConnection>::metric_tunnel_data_out(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricTunnelState", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::VpnConnection>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ec2::VpnConnection as longshore::aws_ec2::IVpnConnection>::metric_tunnel_state(
                    &this, a0,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::VpnConnection => std::rc::Rc<dyn longshore::aws_ec2::IVpnConnection>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::VpnConnection, AWS_EC2_VPNCONNECTION, construct);
bound_struct!(longshore::aws_ec2::VpnConnectionAttributes, AWS_EC2_VPNCONNECTIONATTRIBUTES, "aws-cdk-lib.aws_ec2.VpnConnectionAttributes", {
"vpnId" => vpn_id,
"customerGatewayId" => customer_gateway_id,
"customerGatewayIp" => customer_gateway_ip,
"customerGatewayAsn" => customer_gateway_asn,
});
bound_struct!(longshore::aws_ec2::VpnConnectionOptions, AWS_EC2_VPNCONNECTIONOPTIONS, "aws-cdk-lib.aws_ec2.VpnConnectionOptions", {
"ip" => ip,
"asn" => asn,
"staticRoutes" => static_routes,
"tunnelOptions" => tunnel_options,
});
bound_struct!(longshore::aws_ec2::VpnConnectionProps, AWS_EC2_VPNCONNECTIONPROPS, "aws-cdk-lib.aws_ec2.VpnConnectionProps", {
"vpc" => vpc,
"ip" => ip,
"asn" => asn,
"staticRoutes" => static_routes,
"tunnelOptions" => tunnel_options,
});
bound_enum!(longshore::aws_ec2::VpnConnectionType, "aws-cdk-lib.aws_ec2.VpnConnectionType", {
"IPSEC_1" => Ipsec1,
"DUMMY" => Dummy,
});
pub(crate) static AWS_EC2_VPNGATEWAY: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.VpnGateway",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ec2::VpnGatewayProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ec2::VpnGateway>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("gatewayId", |k, o| {
        let this = o.this::<longshore::aws_ec2::VpnGateway>()?;
        ToWire::wire(<longshore::aws_ec2::VpnGateway>::gateway_id(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ec2::VpnGateway, AWS_EC2_VPNGATEWAY, construct);
bound_struct!(longshore::aws_ec2::VpnGatewayProps, AWS_EC2_VPNGATEWAYPROPS, "aws-cdk-lib.aws_ec2.VpnGatewayProps", {
"type" => r#type,
"amazonSideAsn" => amazon_side_asn,
});
bound_enum!(longshore::aws_ec2::VpnPort, "aws-cdk-lib.aws_ec2.VpnPort", {
"HTTPS" => Https,
"OPENVPN" => Openvpn,
});
bound_struct!(longshore::aws_ec2::VpnTunnelOption, AWS_EC2_VPNTUNNELOPTION, "aws-cdk-lib.aws_ec2.VpnTunnelOption", {
"preSharedKey" => pre_shared_key,
"preSharedKeySecret" => pre_shared_key_secret,
"tunnelInsideCidr" => tunnel_inside_cidr,
});
pub(crate) static AWS_EC2_WINDOWSIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ec2.WindowsImage",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::WindowsVersion>(k, 0)?;
        let a1 = a.get::<longshore::aws_ec2::GenericImageProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_ec2::WindowsImage>::new(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("parameterName", |k, o| {
            let this = o.this::<longshore::aws_ec2::WindowsImage>()?;
            ToWire::wire(<longshore::aws_ec2::WindowsImage>::parameter_name(&this), k)
        }),
        Member::Call("getImage", |k, o, a| {
            let this = o.this::<longshore::aws_ec2::WindowsImage>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(
                <longshore::aws_ec2::WindowsImage as longshore::aws_ec2::IMachineImage>::get_image(&this, &a0)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ec2::WindowsImage => longshore::aws_ec2::MachineImage, |t| <longshore::aws_ec2::MachineImage>::from(t)),
        upcast!(longshore::aws_ec2::WindowsImage => std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ec2::WindowsImage, AWS_EC2_WINDOWSIMAGE);
bound_struct!(longshore::aws_ec2::WindowsUserDataOptions, AWS_EC2_WINDOWSUSERDATAOPTIONS, "aws-cdk-lib.aws_ec2.WindowsUserDataOptions", {
"persist" => persist,
});
bound_enum!(longshore::aws_ec2::WindowsVersion, "aws-cdk-lib.aws_ec2.WindowsVersion", {
"WINDOWS_SERVER_2019_ENGLISH_CORE_EKS_OPTIMIZED_1_22" => WindowsServer2019EnglishCoreEksOptimized122,
"WINDOWS_SERVER_2019_ENGLISH_FULL_EKS_OPTIMIZED_1_22" => WindowsServer2019EnglishFullEksOptimized122,
"WINDOWS_SERVER_2019_ENGLISH_CORE_EKS_OPTIMIZED_1_23" => WindowsServer2019EnglishCoreEksOptimized123,
"WINDOWS_SERVER_2019_ENGLISH_FULL_EKS_OPTIMIZED_1_23" => WindowsServer2019EnglishFullEksOptimized123,
"WINDOWS_SERVER_2019_ENGLISH_CORE_EKS_OPTIMIZED_1_24" => WindowsServer2019EnglishCoreEksOptimized124,
"WINDOWS_SERVER_2019_ENGLISH_FULL_EKS_OPTIMIZED_1_24" => WindowsServer2019EnglishFullEksOptimized124,
"WINDOWS_SERVER_2019_ENGLISH_CORE_EKS_OPTIMIZED_1_25" => WindowsServer2019EnglishCoreEksOptimized125,
"WINDOWS_SERVER_2019_ENGLISH_FULL_EKS_OPTIMIZED_1_25" => WindowsServer2019EnglishFullEksOptimized125,
"WINDOWS_SERVER_2019_ENGLISH_CORE_EKS_OPTIMIZED_1_26" => WindowsServer2019EnglishCoreEksOptimized126,
"WINDOWS_SERVER_2019_ENGLISH_FULL_EKS_OPTIMIZED_1_26" => WindowsServer2019EnglishFullEksOptimized126,
"WINDOWS_SERVER_2019_ENGLISH_CORE_EKS_OPTIMIZED_1_27" => WindowsServer2019EnglishCoreEksOptimized127,
"WINDOWS_SERVER_2019_ENGLISH_FULL_EKS_OPTIMIZED_1_27" => WindowsServer2019EnglishFullEksOptimized127,
"WINDOWS_SERVER_2019_ENGLISH_CORE_EKS_OPTIMIZED_1_28" => WindowsServer2019EnglishCoreEksOptimized128,
"WINDOWS_SERVER_2019_ENGLISH_FULL_EKS_OPTIMIZED_1_28" => WindowsServer2019EnglishFullEksOptimized128,
"WINDOWS_SERVER_2022_ENGLISH_CORE_EKS_OPTIMIZED_1_23" => WindowsServer2022EnglishCoreEksOptimized123,
"WINDOWS_SERVER_2022_ENGLISH_FULL_EKS_OPTIMIZED_1_23" => WindowsServer2022EnglishFullEksOptimized123,
"WINDOWS_SERVER_2022_ENGLISH_CORE_EKS_OPTIMIZED_1_24" => WindowsServer2022EnglishCoreEksOptimized124,
"WINDOWS_SERVER_2022_ENGLISH_FULL_EKS_OPTIMIZED_1_24" => WindowsServer2022EnglishFullEksOptimized124,
"WINDOWS_SERVER_2022_ENGLISH_CORE_EKS_OPTIMIZED_1_25" => WindowsServer2022EnglishCoreEksOptimized125,
"WINDOWS_SERVER_2022_ENGLISH_FULL_EKS_OPTIMIZED_1_25" => WindowsServer2022EnglishFullEksOptimized125,
"WINDOWS_SERVER_2022_ENGLISH_CORE_EKS_OPTIMIZED_1_26" => WindowsServer2022EnglishCoreEksOptimized126,
"WINDOWS_SERVER_2022_ENGLISH_FULL_EKS_OPTIMIZED_1_26" => WindowsServer2022EnglishFullEksOptimized126,
"WINDOWS_SERVER_2022_ENGLISH_CORE_EKS_OPTIMIZED_1_27" => WindowsServer2022EnglishCoreEksOptimized127,
"WINDOWS_SERVER_2022_ENGLISH_FULL_EKS_OPTIMIZED_1_27" => WindowsServer2022EnglishFullEksOptimized127,
"WINDOWS_SERVER_2022_ENGLISH_CORE_EKS_OPTIMIZED_1_28" => WindowsServer2022EnglishCoreEksOptimized128,
"WINDOWS_SERVER_2022_ENGLISH_FULL_EKS_OPTIMIZED_1_28" => WindowsServer2022EnglishFullEksOptimized128,
"WINDOWS_SERVER_1709_ENGLISH_CORE_CONTAINERSLATEST" => WindowsServer1709EnglishCoreContainerslatest,
"WINDOWS_SERVER_1709_ENGLISH_CORE_BASE" => WindowsServer1709EnglishCoreBase,
"WINDOWS_SERVER_1803_ENGLISH_CORE_BASE" => WindowsServer1803EnglishCoreBase,
"WINDOWS_SERVER_1803_ENGLISH_CORE_CONTAINERSLATEST" => WindowsServer1803EnglishCoreContainerslatest,
"WINDOWS_SERVER_1809_ENGLISH_CORE_BASE" => WindowsServer1809EnglishCoreBase,
"WINDOWS_SERVER_1809_ENGLISH_CORE_CONTAINERSLATEST" => WindowsServer1809EnglishCoreContainerslatest,
"WINDOWS_SERVER_2003_R2_SP2_LANGUAGE_PACKS_32BIT_BASE" => WindowsServer2003R2Sp2LanguagePacks32bitBase,
"WINDOWS_SERVER_2003_R2_SP2_ENGLISH_64BIT_SQL_2005_SP4_EXPRESS" => WindowsServer2003R2Sp2English64bitSql2005Sp4Express,
"WINDOWS_SERVER_2003_R2_SP2_LANGUAGE_PACKS_64BIT_SQL_2005_SP4_STANDARD" => WindowsServer2003R2Sp2LanguagePacks64bitSql2005Sp4Standard,
"WINDOWS_SERVER_2003_R2_SP2_ENGLISH_32BIT_BASE" => WindowsServer2003R2Sp2English32bitBase,
"WINDOWS_SERVER_2003_R2_SP2_ENGLISH_64BIT_BASE" => WindowsServer2003R2Sp2English64bitBase,
"WINDOWS_SERVER_2003_R2_SP2_LANGUAGE_PACKS_64BIT_SQL_2005_SP4_EXPRESS" => WindowsServer2003R2Sp2LanguagePacks64bitSql2005Sp4Express,
"WINDOWS_SERVER_2003_R2_SP2_ENGLISH_64BIT_SQL_2005_SP4_STANDARD" => WindowsServer2003R2Sp2English64bitSql2005Sp4Standard,
"WINDOWS_SERVER_2003_R2_SP2_LANGUAGE_PACKS_64BIT_BASE" => WindowsServer2003R2Sp2LanguagePacks64bitBase,
"WINDOWS_SERVER_2007_R2_SP1_LANGUAGE_PACKS_64BIT_BASE" => WindowsServer2007R2Sp1LanguagePacks64bitBase,
"WINDOWS_SERVER_2008_SP2_ENGLISH_64BIT_SQL_2008_SP4_EXPRESS" => WindowsServer2008Sp2English64bitSql2008Sp4Express,
"WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SQL_2008_R2_SP3_WEB" => WindowsServer2008R2Sp1English64bitSql2008R2Sp3Web,
"WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SQL_2012_SP4_EXPRESS" => WindowsServer2008R2Sp1English64bitSql2012Sp4Express,
"WINDOWS_SERVER_2008_R2_SP1_KOREAN_64BIT_BASE" => WindowsServer2008R2Sp1Korean64bitBase,
"WINDOWS_SERVER_2008_R2_SP1_CHINESE_HONG_KONG_SAR_64BIT_BASE" => WindowsServer2008R2Sp1ChineseHongKongSar64bitBase,
"WINDOWS_SERVER_2008_R2_SP1_CHINESE_PRC_64BIT_BASE" => WindowsServer2008R2Sp1ChinesePrc64bitBase,
"WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SQL_2008_R2_SP3_EXPRESS" => WindowsServer2008R2Sp1English64bitSql2008R2Sp3Express,
"WINDOWS_SERVER_2008_SP2_ENGLISH_32BIT_BASE" => WindowsServer2008Sp2English32bitBase,
"WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SQL_2012_SP4_WEB" => WindowsServer2008R2Sp1English64bitSql2012Sp4Web,
"WINDOWS_SERVER_2008_R2_SP1_JAPANESE_64BIT_BASE" => WindowsServer2008R2Sp1Japanese64bitBase,
"WINDOWS_SERVER_2008_SP2_ENGLISH_64BIT_SQL_2008_SP4_STANDARD" => WindowsServer2008Sp2English64bitSql2008Sp4Standard,
"WINDOWS_SERVER_2008_R2_SP1_JAPANESE_64BIT_SQL_2012_SP4_EXPRESS" => WindowsServer2008R2Sp1Japanese64bitSql2012Sp4Express,
"WINDOWS_SERVER_2008_R2_SP1_JAPANESE_64BIT_SQL_2008_R2_SP3_WEB" => WindowsServer2008R2Sp1Japanese64bitSql2008R2Sp3Web,
"WINDOWS_SERVER_2008_R2_SP1_JAPANESE_64BIT_SQL_2012_SP4_STANDARD" => WindowsServer2008R2Sp1Japanese64bitSql2012Sp4Standard,
"WINDOWS_SERVER_2008_R2_SP1_JAPANESE_64BIT_SQL_2008_R2_SP3_STANDARD" => WindowsServer2008R2Sp1Japanese64bitSql2008R2Sp3Standard,
"WINDOWS_SERVER_2008_SP2_ENGLISH_64BIT_BASE" => WindowsServer2008Sp2English64bitBase,
"WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SQL_2012_SP4_ENTERPRISE" => WindowsServer2008R2Sp1English64bitSql2012Sp4Enterprise,
"WINDOWS_SERVER_2008_R2_SP1_JAPANESE_64BIT_SQL_2008_R2_SP3_EXPRESS" => WindowsServer2008R2Sp1Japanese64bitSql2008R2Sp3Express,
"WINDOWS_SERVER_2008_R2_SP1_PORTUGUESE_BRAZIL_64BIT_BASE" => WindowsServer2008R2Sp1PortugueseBrazil64bitBase,
"WINDOWS_SERVER_2008_R2_SP1_LANGUAGE_PACKS_64BIT_SQL_2008_R2_SP3_STANDARD" => WindowsServer2008R2Sp1LanguagePacks64bitSql2008R2Sp3Standard,
"WINDOWS_SERVER_2008_R2_SP1_ENGLISH_61BIT_SQL_2012_RTM_SP2_ENTERPRISE" => WindowsServer2008R2Sp1English61bitSql2012RtmSp2Enterprise,
"WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SQL_2012_SP4_STANDARD" => WindowsServer2008R2Sp1English64bitSql2012Sp4Standard,
"WINDOWS_SERVER_2008_SP2_PORTUGUESE_BRAZIL_32BIT_BASE" => WindowsServer2008Sp2PortugueseBrazil32bitBase,
"WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_BASE" => WindowsServer2008R2Sp1English64bitBase,
"WINDOWS_SERVER_2008_R2_SP1_LANGUAGE_PACKS_64BIT_SQL_2008_R2_SP3_EXPRESS" => WindowsServer2008R2Sp1LanguagePacks64bitSql2008R2Sp3Express,
"WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_CORE_SQL_2012_SP4_STANDARD" => WindowsServer2008R2Sp1English64bitCoreSql2012Sp4Standard,
"WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_CORE" => WindowsServer2008R2Sp1English64bitCore,
"WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SQL_2008_R2_SP3_STANDARD" => WindowsServer2008R2Sp1English64bitSql2008R2Sp3Standard,
"WINDOWS_SERVER_2008_R2_SP1_ENGLISH_64BIT_SHAREPOINT_2010_SP2_FOUNDATION" => WindowsServer2008R2Sp1English64bitSharepoint2010Sp2Foundation,
"WINDOWS_SERVER_2012_R2_RTM_CHINESE_SIMPLIFIED_64BIT_BASE" => WindowsServer2012R2RtmChineseSimplified64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_CHINESE_TRADITIONAL_64BIT_BASE" => WindowsServer2012R2RtmChineseTraditional64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_DUTCH_64BIT_BASE" => WindowsServer2012R2RtmDutch64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP2_ENTERPRISE" => WindowsServer2012R2RtmEnglish64bitSql2014Sp2Enterprise,
"WINDOWS_SERVER_2012_R2_RTM_HUNGARIAN_64BIT_BASE" => WindowsServer2012R2RtmHungarian64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_BASE" => WindowsServer2012R2RtmJapanese64bitBase,
"WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2008_R2_SP3_EXPRESS" => WindowsServer2012RtmEnglish64bitSql2008R2Sp3Express,
"WINDOWS_SERVER_2012_R2_SP1_PORTUGUESE_BRAZIL_64BIT_CORE" => WindowsServer2012R2Sp1PortugueseBrazil64bitCore,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP2_STANDARD" => WindowsServer2012R2RtmEnglish64bitSql2016Sp2Standard,
"WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2014_SP2_EXPRESS" => WindowsServer2012RtmEnglish64bitSql2014Sp2Express,
"WINDOWS_SERVER_2012_RTM_ITALIAN_64BIT_BASE" => WindowsServer2012RtmItalian64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP1_EXPRESS" => WindowsServer2012R2RtmEnglish64bitSql2016Sp1Express,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP2_WEB" => WindowsServer2012R2RtmJapanese64bitSql2016Sp2Web,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP3_STANDARD" => WindowsServer2012R2RtmEnglish64bitSql2014Sp3Standard,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP2_EXPRESS" => WindowsServer2012R2RtmEnglish64bitSql2016Sp2Express,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_DEEP_LEARNING" => WindowsServer2012R2RtmEnglishDeepLearning,
"WINDOWS_SERVER_2012_R2_RTM_GERMAN_64BIT_BASE" => WindowsServer2012R2RtmGerman64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP1_EXPRESS" => WindowsServer2012R2RtmJapanese64bitSql2016Sp1Express,
"WINDOWS_SERVER_2012_R2_RTM_RUSSIAN_64BIT_BASE" => WindowsServer2012R2RtmRussian64bitBase,
"WINDOWS_SERVER_2012_RTM_CHINESE_TRADITIONAL_HONG_KONG_SAR_64BIT_BASE" => WindowsServer2012RtmChineseTraditionalHongKongSar64bitBase,
"WINDOWS_SERVER_2012_RTM_HUNGARIAN_64BIT_BASE" => WindowsServer2012RtmHungarian64bitBase,
"WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2014_SP3_STANDARD" => WindowsServer2012RtmJapanese64bitSql2014Sp3Standard,
"WINDOWS_SERVER_2012_RTM_FRENCH_64BIT_BASE" => WindowsServer2012RtmFrench64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_FRENCH_64BIT_BASE" => WindowsServer2012R2RtmFrench64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_POLISH_64BIT_BASE" => WindowsServer2012R2RtmPolish64bitBase,
"WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2012_SP4_EXPRESS" => WindowsServer2012RtmEnglish64bitSql2012Sp4Express,
"WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2014_SP3_STANDARD" => WindowsServer2012RtmEnglish64bitSql2014Sp3Standard,
"WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_2012_SP4_STANDARD" => WindowsServer2012RtmJapanese64bit2012Sp4Standard,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP2_EXPRESS" => WindowsServer2012R2RtmEnglish64bitSql2014Sp2Express,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP3_WEB" => WindowsServer2012R2RtmEnglish64bitSql2014Sp3Web,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP1_WEB" => WindowsServer2012R2RtmJapanese64bitSql2016Sp1Web,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_CORE" => WindowsServer2012R2RtmEnglish64bitCore,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP2_WEB" => WindowsServer2012R2RtmEnglish64bitSql2014Sp2Web,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP3_ENTERPRISE" => WindowsServer2012R2RtmEnglish64bitSql2014Sp3Enterprise,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP2_STANDARD" => WindowsServer2012R2RtmJapanese64bitSql2016Sp2Standard,
"WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_2014_SP3_WEB" => WindowsServer2012RtmEnglish64bit2014Sp3Web,
"WINDOWS_SERVER_2012_RTM_SWEDISH_64BIT_BASE" => WindowsServer2012RtmSwedish64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_PORTUGUESE_BRAZIL_64BIT_BASE" => WindowsServer2012R2RtmPortugueseBrazil64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_PORTUGUESE_PORTUGAL_64BIT_BASE" => WindowsServer2012R2RtmPortuguesePortugal64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_SWEDISH_64BIT_BASE" => WindowsServer2012R2RtmSwedish64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2012_SP4_ENTERPRISE" => WindowsServer2012R2RtmEnglish64bitSql2012Sp4Enterprise,
"WINDOWS_SERVER_2012_RTM_CHINESE_TRADITIONAL_64BIT_BASE" => WindowsServer2012RtmChineseTraditional64bitBase,
"WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2014_SP2_STANDARD" => WindowsServer2012RtmEnglish64bitSql2014Sp2Standard,
"WINDOWS_SERVER_2012_RTM_CZECH_64BIT_BASE" => WindowsServer2012RtmCzech64bitBase,
"WINDOWS_SERVER_2012_RTM_TURKISH_64BIT_BASE" => WindowsServer2012RtmTurkish64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_HYPERV" => WindowsServer2012R2RtmEnglish64bitHyperv,
"WINDOWS_SERVER_2012_RTM_KOREAN_64BIT_BASE" => WindowsServer2012RtmKorean64bitBase,
"WINDOWS_SERVER_2012_RTM_RUSSIAN_64BIT_BASE" => WindowsServer2012RtmRussian64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_FULL_BASE" => WindowsServer2012R2RtmEnglishFullBase,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP2_STANDARD" => WindowsServer2012R2RtmEnglish64bitSql2014Sp2Standard,
"WINDOWS_SERVER_2012_R2_RTM_ITALIAN_64BIT_BASE" => WindowsServer2012R2RtmItalian64bitBase,
"WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_BASE" => WindowsServer2012RtmEnglish64bitBase,
"WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2008_R2_SP3_STANDARD" => WindowsServer2012RtmEnglish64bitSql2008R2Sp3Standard,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP1_STANDARD" => WindowsServer2012R2RtmJapanese64bitSql2016Sp1Standard,
"WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2007_R2_SP3_WEB" => WindowsServer2012RtmEnglish64bitSql2007R2Sp3Web,
"WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2014_SP2_WEB" => WindowsServer2012RtmJapanese64bitSql2014Sp2Web,
"WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2014_SP2_EXPRESS" => WindowsServer2012RtmJapanese64bitSql2014Sp2Express,
"WINDOWS_SERVER_2012_R2_RTM_CZECH_64BIT_BASE" => WindowsServer2012R2RtmCzech64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP1_STANDARD" => WindowsServer2012R2RtmEnglish64bitSql2016Sp1Standard,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2014_SP2_EXPRESS" => WindowsServer2012R2RtmJapanese64bitSql2014Sp2Express,
"WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2012_SP4_STANDARD" => WindowsServer2012RtmEnglish64bitSql2012Sp4Standard,
"WINDOWS_SERVER_2012_SP2_PORTUGUESE_BRAZIL_64BIT_BASE" => WindowsServer2012Sp2PortugueseBrazil64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP1_WEB" => WindowsServer2012R2RtmEnglish64bitSql2016Sp1Web,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2014_SP3_EXPRESS" => WindowsServer2012R2RtmJapanese64bitSql2014Sp3Express,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP2_ENTERPRISE" => WindowsServer2012R2RtmJapanese64bitSql2016Sp2Enterprise,
"WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_BASE" => WindowsServer2012RtmJapanese64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP1_ENTERPRISE" => WindowsServer2012R2RtmJapanese64bitSql2016Sp1Enterprise,
"WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2016_SP2_EXPRESS" => WindowsServer2012RtmJapanese64bitSql2016Sp2Express,
"WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2014_SP3_EXPRESS" => WindowsServer2012RtmEnglish64bitSql2014Sp3Express,
"WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2014_SP2_STANDARD" => WindowsServer2012RtmJapanese64bitSql2014Sp2Standard,
"WINDOWS_SERVER_2012_RTM_ENGLISH_FULL_BASE" => WindowsServer2012RtmEnglishFullBase,
"WINDOWS_SERVER_2012_R2_ENGLISH_STIG_FULL" => WindowsServer2012R2EnglishStigFull,
"WINDOWS_SERVER_2012_RTM_PORTUGUESE_PORTUGAL_64BIT_BASE" => WindowsServer2012RtmPortuguesePortugal64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP1_ENTERPRISE" => WindowsServer2012R2RtmEnglish64bitSql2016Sp1Enterprise,
"WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2014_SP2_WEB" => WindowsServer2012RtmEnglish64bitSql2014Sp2Web,
"WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2008_R2_SP3_EXPRESS" => WindowsServer2012RtmJapanese64bitSql2008R2Sp3Express,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_BASE" => WindowsServer2012R2RtmEnglish64bitBase,
"WINDOWS_SERVER_2012_RTM_PORTUGUESE_BRAZIL_64BIT_BASE" => WindowsServer2012RtmPortugueseBrazil64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_P3" => WindowsServer2012R2RtmEnglishP3,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2014_SP3_STANDARD" => WindowsServer2012R2RtmJapanese64bitSql2014Sp3Standard,
"WINDOWS_SERVER_2012_R2_RTM_SPANISH_64BIT_BASE" => WindowsServer2012R2RtmSpanish64bitBase,
"WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2014_SP3_EXPRESS" => WindowsServer2012RtmJapanese64bitSql2014Sp3Express,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP3_STANDARD" => WindowsServer2012R2RtmJapanese64bitSql2016Sp3Standard,
"WINDOWS_SERVER_2012_R2_ENGLISH_STIG_CORE" => WindowsServer2012R2EnglishStigCore,
"WINDOWS_SERVER_2012_R2_RTM_TURKISH_64BIT_BASE" => WindowsServer2012R2RtmTurkish64bitBase,
"WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2012_SP4_WEB" => WindowsServer2012RtmJapanese64bitSql2012Sp4Web,
"WINDOWS_SERVER_2012_RTM_POLISH_64BIT_BASE" => WindowsServer2012RtmPolish64bitBase,
"WINDOWS_SERVER_2012_RTM_SPANISH_64BIT_BASE" => WindowsServer2012RtmSpanish64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP2_WEB" => WindowsServer2012R2RtmEnglish64bitSql2016Sp2Web,
"WINDOWS_SERVER_2012_R2_RTM_KOREAN_64BIT_BASE" => WindowsServer2012R2RtmKorean64bitBase,
"WINDOWS_SERVER_2012_RTM_DUTCH_64BIT_BASE" => WindowsServer2012RtmDutch64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_CHINESE_TRADITIONAL_HONG_KONG_64BIT_BASE" => WindowsServer2012R2RtmChineseTraditionalHongKong64bitBase,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2014_SP3_EXPRESS" => WindowsServer2012R2RtmEnglish64bitSql2014Sp3Express,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP2_ENTERPRISE" => WindowsServer2012R2RtmEnglish64bitSql2016Sp2Enterprise,
"WINDOWS_SERVER_2012_RTM_CHINESE_SIMPLIFIED_64BIT_BASE" => WindowsServer2012RtmChineseSimplified64bitBase,
"WINDOWS_SERVER_2012_RTM_ENGLISH_64BIT_SQL_2012_SP4_WEB" => WindowsServer2012RtmEnglish64bitSql2012Sp4Web,
"WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2014_SP3_WEB" => WindowsServer2012RtmJapanese64bitSql2014Sp3Web,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP3_EXPRESS" => WindowsServer2012R2RtmJapanese64bitSql2016Sp3Express,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP3_WEB" => WindowsServer2012R2RtmJapanese64bitSql2016Sp3Web,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP3_STANDARD" => WindowsServer2012R2RtmEnglish64bitSql2016Sp3Standard,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP3_EXPRESS" => WindowsServer2012R2RtmEnglish64bitSql2016Sp3Express,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP3_WEB" => WindowsServer2012R2RtmEnglish64bitSql2016Sp3Web,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2014_SP2_STANDARD" => WindowsServer2012R2RtmJapanese64bitSql2014Sp2Standard,
"WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2012_SP4_EXPRESS" => WindowsServer2012RtmJapanese64bitSql2012Sp4Express,
"WINDOWS_SERVER_2012_R2_RTM_JAPANESE_64BIT_SQL_2016_SP3_ENTERPRISE" => WindowsServer2012R2RtmJapanese64bitSql2016Sp3Enterprise,
"WINDOWS_SERVER_2012_R2_RTM_ENGLISH_64BIT_SQL_2016_SP3_ENTERPRISE" => WindowsServer2012R2RtmEnglish64bitSql2016Sp3Enterprise,
"WINDOWS_SERVER_2016_ENGLISH_CORE_CONTAINERS" => WindowsServer2016EnglishCoreContainers,
"WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP1_WEB" => WindowsServer2016EnglishCoreSql2016Sp1Web,
"WINDOWS_SERVER_2016_GERMAN_FULL_BASE" => WindowsServer2016GermanFullBase,
"WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP1_EXPRESS" => WindowsServer2016EnglishCoreSql2016Sp1Express,
"WINDOWS_SERVER_2016_ENGLISH_DEEP_LEARNING" => WindowsServer2016EnglishDeepLearning,
"WINDOWS_SERVER_2016_JAPANESE_FULL_FQL_2016_SP2_WEB" => WindowsServer2016JapaneseFullFql2016Sp2Web,
"WINDOWS_SERVER_2016_KOREAN_FULL_BASE" => WindowsServer2016KoreanFullBase,
"WINDOWS_SERVER_2016_KOREAN_FULL_SQL_2016_SP2_STANDARD" => WindowsServer2016KoreanFullSql2016Sp2Standard,
"WINDOWS_SERVER_2016_POLISH_FULL_BASE" => WindowsServer2016PolishFullBase,
"WINDOWS_SERVER_2016_ENGLISH_FULL_CONTAINERS" => WindowsServer2016EnglishFullContainers,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP1_STANDARD" => WindowsServer2016EnglishFullSql2016Sp1Standard,
"WINDOWS_SERVER_2016_RUSSIAN_FULL_BASE" => WindowsServer2016RussianFullBase,
"WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP2_ENTERPRISE" => WindowsServer2016EnglishCoreSql2016Sp2Enterprise,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP1_EXPRESS" => WindowsServer2016EnglishFullSql2016Sp1Express,
"WINDOWS_SERVER_2016_ITALIAN_FULL_BASE" => WindowsServer2016ItalianFullBase,
"WINDOWS_SERVER_2016_SPANISH_FULL_BASE" => WindowsServer2016SpanishFullBase,
"WINDOWS_SERVER_2012_RTM_GERMAN_64BIT_BASE" => WindowsServer2012RtmGerman64bitBase,
"WINDOWS_SERVER_2012_RTM_JAPANESE_64BIT_SQL_2008_R2_SP3_STANDARD" => WindowsServer2012RtmJapanese64bitSql2008R2Sp3Standard,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP2_STANDARD" => WindowsServer2016EnglishFullSql2016Sp2Standard,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP2_ENTERPRISE" => WindowsServer2016EnglishFullSql2016Sp2Enterprise,
"WINDOWS_SERVER_2016_ENGLISH_FULL_HYPERV" => WindowsServer2016EnglishFullHyperv,
"WINDOWS_SERVER_2016_ENGLISH_CORE_CONTAINERSLATEST" => WindowsServer2016EnglishCoreContainerslatest,
"WINDOWS_SERVER_2016_DUTCH_FULL_BASE" => WindowsServer2016DutchFullBase,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP2_EXPRESS" => WindowsServer2016EnglishFullSql2016Sp2Express,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2017_ENTERPRISE" => WindowsServer2016EnglishFullSql2017Enterprise,
"WINDOWS_SERVER_2016_HUNGARIAN_FULL_BASE" => WindowsServer2016HungarianFullBase,
"WINDOWS_SERVER_2016_KOREAN_FULL_SQL_2016_SP1_STANDARD" => WindowsServer2016KoreanFullSql2016Sp1Standard,
"WINDOWS_SERVER_2016_ENGLISH_CORE_BASE" => WindowsServer2016EnglishCoreBase,
"WINDOWS_SERVER_2016_ENGLISH_FULL_BASE" => WindowsServer2016EnglishFullBase,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2017_WEB" => WindowsServer2016EnglishFullSql2017Web,
"WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP1_ENTERPRISE" => WindowsServer2016EnglishCoreSql2016Sp1Enterprise,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP1_WEB" => WindowsServer2016JapaneseFullSql2016Sp1Web,
"WINDOWS_SERVER_2016_SWEDISH_FULL_BASE" => WindowsServer2016SwedishFullBase,
"WINDOWS_SERVER_2016_TURKISH_FULL_BASE" => WindowsServer2016TurkishFullBase,
"WINDOWS_SERVER_2016_PORTUGUESE_BRAZIL_FULL_BASE" => WindowsServer2016PortugueseBrazilFullBase,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2019_STANDARD" => WindowsServer2016EnglishFullSql2019Standard,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2014_SP3_STANDARD" => WindowsServer2016EnglishFullSql2014Sp3Standard,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP3_ENTERPRISE" => WindowsServer2016JapaneseFullSql2016Sp3Enterprise,
"WINDOWS_SERVER_2016_ENGLISH_64BIT_SQL_2012_SP4_ENTERPRISE" => WindowsServer2016English64bitSql2012Sp4Enterprise,
"WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP1_STANDARD" => WindowsServer2016EnglishCoreSql2016Sp1Standard,
"WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP2_EXPRESS" => WindowsServer2016EnglishCoreSql2016Sp2Express,
"WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP2_WEB" => WindowsServer2016EnglishCoreSql2016Sp2Web,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2017_STANDARD" => WindowsServer2016EnglishFullSql2017Standard,
"WINDOWS_SERVER_2016_PORTUGUESE_PORTUGAL_FULL_BASE" => WindowsServer2016PortuguesePortugalFullBase,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2014_SP3_ENTERPRISE" => WindowsServer2016EnglishFullSql2014Sp3Enterprise,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2019_ENTERPRISE" => WindowsServer2016EnglishFullSql2019Enterprise,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2017_STANDARD" => WindowsServer2016JapaneseFullSql2017Standard,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2019_EXPRESS" => WindowsServer2016EnglishFullSql2019Express,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2017_WEB" => WindowsServer2016JapaneseFullSql2017Web,
"WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP3_WEB" => WindowsServer2016EnglishCoreSql2016Sp3Web,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP3_ENTERPRISE" => WindowsServer2016EnglishFullSql2016Sp3Enterprise,
"WINDOWS_SERVER_2016_ENGLISH_STIG_CORE" => WindowsServer2016EnglishStigCore,
"WINDOWS_SERVER_2016_KOREAN_FULL_SQL_2016_SP3_STANDARD" => WindowsServer2016KoreanFullSql2016Sp3Standard,
"WINDOWS_SERVER_2016_ENGLISH_FULL_ECS_OPTIMIZED" => WindowsServer2016EnglishFullEcsOptimized,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP3_STANDARD" => WindowsServer2016EnglishFullSql2016Sp3Standard,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2017_ENTERPRISE" => WindowsServer2016JapaneseFullSql2017Enterprise,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP2_EXPRESS" => WindowsServer2016JapaneseFullSql2016Sp2Express,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2019_WEB" => WindowsServer2016JapaneseFullSql2019Web,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP3_WEB" => WindowsServer2016EnglishFullSql2016Sp3Web,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP1_WEB" => WindowsServer2016EnglishFullSql2016Sp1Web,
"WINDOWS_SERVER_2016_ENGLISH_P3" => WindowsServer2016EnglishP3,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP1_ENTERPRISE" => WindowsServer2016JapaneseFullSql2016Sp1Enterprise,
"WINDOWS_SERVER_2016_JAPANESE_FULL_BASE" => WindowsServer2016JapaneseFullBase,
"WINDOWS_SERVER_2016_CHINESE_SIMPLIFIED_FULL_BASE" => WindowsServer2016ChineseSimplifiedFullBase,
"WINDOWS_SERVER_2016_FRENCH_FULL_BASE" => WindowsServer2016FrenchFullBase,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP2_ENTERPRISE" => WindowsServer2016JapaneseFullSql2016Sp2Enterprise,
"WINDOWS_SERVER_2016_CZECH_FULL_BASE" => WindowsServer2016CzechFullBase,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP1_STANDARD" => WindowsServer2016JapaneseFullSql2016Sp1Standard,
"WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP2_STANDARD" => WindowsServer2016EnglishCoreSql2016Sp2Standard,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP2_STANDARD" => WindowsServer2016JapaneseFullSql2016Sp2Standard,
"WINDOWS_SERVER_2016_CHINESE_TRADITIONAL_FULL_BASE" => WindowsServer2016ChineseTraditionalFullBase,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP2_WEB" => WindowsServer2016EnglishFullSql2016Sp2Web,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2017_EXPRESS" => WindowsServer2016EnglishFullSql2017Express,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2019_WEB" => WindowsServer2016EnglishFullSql2019Web,
"WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP3_EXPRESS" => WindowsServer2016EnglishCoreSql2016Sp3Express,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2019_STANDARD" => WindowsServer2016JapaneseFullSql2019Standard,
"WINDOWS_SERVER_2016_ENGLISH_TESLA" => WindowsServer2016EnglishTesla,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP3_EXPRESS" => WindowsServer2016JapaneseFullSql2016Sp3Express,
"WINDOWS_SERVER_2016_ENGLISH_STIG_FULL" => WindowsServer2016EnglishStigFull,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP3_STANDARD" => WindowsServer2016JapaneseFullSql2016Sp3Standard,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2019_ENTERPRISE" => WindowsServer2016JapaneseFullSql2019Enterprise,
"WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP3_ENTERPRISE" => WindowsServer2016EnglishCoreSql2016Sp3Enterprise,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP3_EXPRESS" => WindowsServer2016EnglishFullSql2016Sp3Express,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP3_WEB" => WindowsServer2016JapaneseFullSql2016Sp3Web,
"WINDOWS_SERVER_2016_ENGLISH_CORE_SQL_2016_SP3_STANDARD" => WindowsServer2016EnglishCoreSql2016Sp3Standard,
"WINDOWS_SERVER_2016_JAPANESE_FULL_SQL_2016_SP1_EXPRESS" => WindowsServer2016JapaneseFullSql2016Sp1Express,
"WINDOWS_SERVER_2016_ENGLISH_FULL_SQL_2016_SP1_ENTERPRISE" => WindowsServer2016EnglishFullSql2016Sp1Enterprise,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2017_WEB" => WindowsServer2019EnglishFullSql2017Web,
"WINDOWS_SERVER_2019_FRENCH_FULL_BASE" => WindowsServer2019FrenchFullBase,
"WINDOWS_SERVER_2019_KOREAN_FULL_BASE" => WindowsServer2019KoreanFullBase,
"WINDOWS_SERVER_2019_ITALIAN_FULL_BASE" => WindowsServer2019ItalianFullBase,
"WINDOWS_SERVER_2019_CHINESE_SIMPLIFIED_FULL_BASE" => WindowsServer2019ChineseSimplifiedFullBase,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP2_WEB" => WindowsServer2019EnglishFullSql2016Sp2Web,
"WINDOWS_SERVER_2019_ENGLISH_FULL_HYPERV" => WindowsServer2019EnglishFullHyperv,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP2_STANDARD" => WindowsServer2019EnglishFullSql2016Sp2Standard,
"WINDOWS_SERVER_2019_HUNGARIAN_FULL_BASE" => WindowsServer2019HungarianFullBase,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP2_EXPRESS" => WindowsServer2019EnglishFullSql2016Sp2Express,
"WINDOWS_SERVER_2019_TURKISH_FULL_BASE" => WindowsServer2019TurkishFullBase,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2019_STANDARD" => WindowsServer2019EnglishFullSql2019Standard,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2017_STANDARD" => WindowsServer2019EnglishFullSql2017Standard,
"WINDOWS_SERVER_2019_ENGLISH_CORE_CONTAINERSLATEST" => WindowsServer2019EnglishCoreContainerslatest,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2017_EXPRESS" => WindowsServer2019EnglishFullSql2017Express,
"WINDOWS_SERVER_2019_JAPANESE_FULL_BASE" => WindowsServer2019JapaneseFullBase,
"WINDOWS_SERVER_2019_RUSSIAN_FULL_BASE" => WindowsServer2019RussianFullBase,
"WINDOWS_SERVER_2019_CHINESE_TRADITIONAL_FULL_BASE" => WindowsServer2019ChineseTraditionalFullBase,
"WINDOWS_SERVER_2019_ENGLISH_CORE_BASE" => WindowsServer2019EnglishCoreBase,
"WINDOWS_SERVER_2019_ENGLISH_FULL_BASE" => WindowsServer2019EnglishFullBase,
"WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2022_STANDARD" => WindowsServer2019JapaneseFullSql2022Standard,
"WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2022_ENTERPRISE" => WindowsServer2019JapaneseFullSql2022Enterprise,
"WINDOWS_SERVER_2019_ENGLISH_TESLA" => WindowsServer2019EnglishTesla,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2019_ENTERPRISE" => WindowsServer2019EnglishFullSql2019Enterprise,
"WINDOWS_SERVER_2019_SPANISH_FULL_BASE" => WindowsServer2019SpanishFullBase,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2022_ENTERPRISE" => WindowsServer2019EnglishFullSql2022Enterprise,
"WINDOWS_SERVER_2019_ENGLISH_STIG_FULL" => WindowsServer2019EnglishStigFull,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP3_WEB" => WindowsServer2019EnglishFullSql2016Sp3Web,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP3_STANDARD" => WindowsServer2019EnglishFullSql2016Sp3Standard,
"WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2017_ENTERPRISE" => WindowsServer2019JapaneseFullSql2017Enterprise,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP2_ENTERPRISE" => WindowsServer2019EnglishFullSql2016Sp2Enterprise,
"WINDOWS_SERVER_2019_PORTUGUESE_PORTUGAL_FULL_BASE" => WindowsServer2019PortuguesePortugalFullBase,
"WINDOWS_SERVER_2019_SWEDISH_FULL_BASE" => WindowsServer2019SwedishFullBase,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2022_EXPRESS" => WindowsServer2019EnglishFullSql2022Express,
"WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2022_WEB" => WindowsServer2019JapaneseFullSql2022Web,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP3_ENTERPRISE" => WindowsServer2019EnglishFullSql2016Sp3Enterprise,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2022_WEB" => WindowsServer2019EnglishFullSql2022Web,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2019_WEB" => WindowsServer2019EnglishFullSql2019Web,
"WINDOWS_SERVER_2019_PORTUGUESE_BRAZIL_FULL_BASE" => WindowsServer2019PortugueseBrazilFullBase,
"WINDOWS_SERVER_2019_ENGLISH_FULL_CONTAINERSLATEST" => WindowsServer2019EnglishFullContainerslatest,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2017_ENTERPRISE" => WindowsServer2019EnglishFullSql2017Enterprise,
"WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2019_ENTERPRISE" => WindowsServer2019JapaneseFullSql2019Enterprise,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2019_EXPRESS" => WindowsServer2019EnglishFullSql2019Express,
"WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2017_WEB" => WindowsServer2019JapaneseFullSql2017Web,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2016_SP3_EXPRESS" => WindowsServer2019EnglishFullSql2016Sp3Express,
"WINDOWS_SERVER_2019_ENGLISH_STIG_CORE" => WindowsServer2019EnglishStigCore,
"WINDOWS_SERVER_2019_ENGLISH_CORE_ECS_OPTIMIZED" => WindowsServer2019EnglishCoreEcsOptimized,
"WINDOWS_SERVER_2019_ENGLISH_FULL_SQL_2022_STANDARD" => WindowsServer2019EnglishFullSql2022Standard,
"WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2017_STANDARD" => WindowsServer2019JapaneseFullSql2017Standard,
"WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2019_WEB" => WindowsServer2019JapaneseFullSql2019Web,
"WINDOWS_SERVER_2019_ENGLISH_FULL_ECS_OPTIMIZED" => WindowsServer2019EnglishFullEcsOptimized,
"WINDOWS_SERVER_2019_ENGLISH_DEEP_LEARNING" => WindowsServer2019EnglishDeepLearning,
"WINDOWS_SERVER_2019_JAPANESE_FULL_SQL_2019_STANDARD" => WindowsServer2019JapaneseFullSql2019Standard,
"WINDOWS_SERVER_2019_CZECH_FULL_BASE" => WindowsServer2019CzechFullBase,
"WINDOWS_SERVER_2019_POLISH_FULL_BASE" => WindowsServer2019PolishFullBase,
"WINDOWS_SERVER_2019_GERMAN_FULL_BASE" => WindowsServer2019GermanFullBase,
"WINDOWS_SERVER_2019_DUTCH_FULL_BASE" => WindowsServer2019DutchFullBase,
"WINDOWS_SERVER_2022_ENGLISH_STIG_FULL" => WindowsServer2022EnglishStigFull,
"WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2022_WEB" => WindowsServer2022JapaneseFullSql2022Web,
"WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2022_WEB" => WindowsServer2022EnglishFullSql2022Web,
"WINDOWS_SERVER_2022_ENGLISH_STIG_CORE" => WindowsServer2022EnglishStigCore,
"WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2019_ENTERPRISE" => WindowsServer2022JapaneseFullSql2019Enterprise,
"WINDOWS_SERVER_2022_PORTUGUESE_BRAZIL_FULL_BASE" => WindowsServer2022PortugueseBrazilFullBase,
"WINDOWS_SERVER_2022_ITALIAN_FULL_BASE" => WindowsServer2022ItalianFullBase,
"WINDOWS_SERVER_2022_ENGLISH_FULL_CONTAINERSLATEST" => WindowsServer2022EnglishFullContainerslatest,
"WINDOWS_SERVER_2022_RUSSIAN_FULL_BASE" => WindowsServer2022RussianFullBase,
"WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2019_EXPRESS" => WindowsServer2022EnglishFullSql2019Express,
"WINDOWS_SERVER_2022_POLISH_FULL_BASE" => WindowsServer2022PolishFullBase,
"WINDOWS_SERVER_2022_ENGLISH_CORE_BASE" => WindowsServer2022EnglishCoreBase,
"WINDOWS_SERVER_2022_HUNGARIAN_FULL_BASE" => WindowsServer2022HungarianFullBase,
"WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2017_EXPRESS" => WindowsServer2022EnglishFullSql2017Express,
"WINDOWS_SERVER_2022_GERMAN_FULL_BASE" => WindowsServer2022GermanFullBase,
"WINDOWS_SERVER_2022_ENGLISH_CORE_CONTAINERSLATEST" => WindowsServer2022EnglishCoreContainerslatest,
"WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2019_STANDARD" => WindowsServer2022EnglishFullSql2019Standard,
"WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2017_WEB" => WindowsServer2022JapaneseFullSql2017Web,
"WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2017_WEB" => WindowsServer2022EnglishFullSql2017Web,
"WINDOWS_SERVER_2022_JAPANESE_FULL_BASE" => WindowsServer2022JapaneseFullBase,
"WINDOWS_SERVER_2022_KOREAN_FULL_BASE" => WindowsServer2022KoreanFullBase,
"WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2017_ENTERPRISE" => WindowsServer2022JapaneseFullSql2017Enterprise,
"WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2019_STANDARD" => WindowsServer2022JapaneseFullSql2019Standard,
"WINDOWS_SERVER_2022_CHINESE_SIMPLIFIED_FULL_BASE" => WindowsServer2022ChineseSimplifiedFullBase,
"WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2019_WEB" => WindowsServer2022EnglishFullSql2019Web,
"WINDOWS_SERVER_2022_SPANISH_FULL_BASE" => WindowsServer2022SpanishFullBase,
"WINDOWS_SERVER_2022_ENGLISH_CORE_ECS_OPTIMIZED" => WindowsServer2022EnglishCoreEcsOptimized,
"WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2017_STANDARD" => WindowsServer2022EnglishFullSql2017Standard,
"WINDOWS_SERVER_2022_CHINESE_TRADITIONAL_FULL_BASE" => WindowsServer2022ChineseTraditionalFullBase,
"WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2019_ENTERPRISE" => WindowsServer2022EnglishFullSql2019Enterprise,
"WINDOWS_SERVER_2022_FRENCH_FULL_BASE" => WindowsServer2022FrenchFullBase,
"WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2017_STANDARD" => WindowsServer2022JapaneseFullSql2017Standard,
"WINDOWS_SERVER_2022_ENGLISH_FULL_BASE" => WindowsServer2022EnglishFullBase,
"WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2019_WEB" => WindowsServer2022JapaneseFullSql2019Web,
"WINDOWS_SERVER_2022_TURKISH_FULL_BASE" => WindowsServer2022TurkishFullBase,
"WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2017_ENTERPRISE" => WindowsServer2022EnglishFullSql2017Enterprise,
"WINDOWS_SERVER_2022_PORTUGUESE_PORTUGAL_FULL_BASE" => WindowsServer2022PortuguesePortugalFullBase,
"WINDOWS_SERVER_2022_CZECH_FULL_BASE" => WindowsServer2022CzechFullBase,
"WINDOWS_SERVER_2022_ENGLISH_FULL_ECS_OPTIMIZED" => WindowsServer2022EnglishFullEcsOptimized,
"WINDOWS_SERVER_2022_DUTCH_FULL_BASE" => WindowsServer2022DutchFullBase,
"WINDOWS_SERVER_2022_SWEDISH_FULL_BASE" => WindowsServer2022SwedishFullBase,
"WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2022_ENTERPRISE" => WindowsServer2022EnglishFullSql2022Enterprise,
"WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2022_EXPRESS" => WindowsServer2022EnglishFullSql2022Express,
"WINDOWS_SERVER_2022_ENGLISH_FULL_SQL_2022_STANDARD" => WindowsServer2022EnglishFullSql2022Standard,
"WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2022_STANDARD" => WindowsServer2022JapaneseFullSql2022Standard,
"WINDOWS_SERVER_2022_JAPANESE_FULL_SQL_2022_ENTERPRISE" => WindowsServer2022JapaneseFullSql2022Enterprise,
"WINDOWS_SERVER_2025_CHINESE_SIMPLIFIED_FULL_BASE" => WindowsServer2025ChineseSimplifiedFullBase,
"WINDOWS_SERVER_2025_CHINESE_TRADITIONAL_FULL_BASE" => WindowsServer2025ChineseTraditionalFullBase,
"WINDOWS_SERVER_2025_ENGLISH_CORE_BASE" => WindowsServer2025EnglishCoreBase,
"WINDOWS_SERVER_2025_ENGLISH_FULL_BASE" => WindowsServer2025EnglishFullBase,
"WINDOWS_SERVER_2025_ENGLISH_FULL_SQL_2022_ENTERPRISE" => WindowsServer2025EnglishFullSql2022Enterprise,
"WINDOWS_SERVER_2025_ENGLISH_FULL_SQL_2022_EXPRESS" => WindowsServer2025EnglishFullSql2022Express,
"WINDOWS_SERVER_2025_ENGLISH_FULL_SQL_2022_STANDARD" => WindowsServer2025EnglishFullSql2022Standard,
"WINDOWS_SERVER_2025_ENGLISH_FULL_SQL_2022_WEB" => WindowsServer2025EnglishFullSql2022Web,
"WINDOWS_SERVER_2025_JAPANESE_FULL_BASE" => WindowsServer2025JapaneseFullBase,
"WINDOWS_SERVER_2025_KOREAN_FULL_BASE" => WindowsServer2025KoreanFullBase,
});
