//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_ROUTE53_ARECORD: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.ARecord",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::ARecordProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::ARecord>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("domainName", |k, o| {
        let this = o.this::<longshore::aws_route53::ARecord>()?;
        ToWire::wire(<longshore::aws_route53::ARecord>::domain_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_route53::ARecord, AWS_ROUTE53_ARECORD, construct);
bound_struct!(longshore::aws_route53::ARecordProps, AWS_ROUTE53_ARECORDPROPS, "aws-cdk-lib.aws_route53.ARecordProps", {
"zone" => zone,
"recordName" => record_name,
"ttl" => ttl,
"comment" => comment,
"weight" => weight,
"region" => region,
"geoLocation" => geo_location,
"multiValueAnswer" => multi_value_answer,
"failover" => failover,
"setIdentifier" => set_identifier,
"target" => target,
});
pub(crate) static AWS_ROUTE53_AAAARECORD: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.AaaaRecord",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::AaaaRecordProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::AaaaRecord>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("domainName", |k, o| {
        let this = o.this::<longshore::aws_route53::AaaaRecord>()?;
        ToWire::wire(<longshore::aws_route53::AaaaRecord>::domain_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_route53::AaaaRecord, AWS_ROUTE53_AAAARECORD, construct);
bound_struct!(longshore::aws_route53::AaaaRecordProps, AWS_ROUTE53_AAAARECORDPROPS, "aws-cdk-lib.aws_route53.AaaaRecordProps", {
"zone" => zone,
"recordName" => record_name,
"ttl" => ttl,
"comment" => comment,
"weight" => weight,
"region" => region,
"geoLocation" => geo_location,
"multiValueAnswer" => multi_value_answer,
"failover" => failover,
"setIdentifier" => set_identifier,
"target" => target,
});
bound_struct!(longshore::aws_route53::AliasRecordTargetConfig, AWS_ROUTE53_ALIASRECORDTARGETCONFIG, "aws-cdk-lib.aws_route53.AliasRecordTargetConfig", {
"hostedZoneId" => hosted_zone_id,
"dnsName" => dns_name,
"evaluateTargetHealth" => evaluate_target_health,
});
pub(crate) static AWS_ROUTE53_CAAAMAZONRECORD: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.CaaAmazonRecord",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::CaaAmazonRecordProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::CaaAmazonRecord>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("domainName", |k, o| {
        let this = o.this::<longshore::aws_route53::CaaAmazonRecord>()?;
        ToWire::wire(<longshore::aws_route53::CaaAmazonRecord>::domain_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_route53::CaaAmazonRecord, AWS_ROUTE53_CAAAMAZONRECORD, construct);
bound_struct!(longshore::aws_route53::CaaAmazonRecordProps, AWS_ROUTE53_CAAAMAZONRECORDPROPS, "aws-cdk-lib.aws_route53.CaaAmazonRecordProps", {
"zone" => zone,
"recordName" => record_name,
"ttl" => ttl,
"comment" => comment,
"weight" => weight,
"region" => region,
"geoLocation" => geo_location,
"multiValueAnswer" => multi_value_answer,
"failover" => failover,
"setIdentifier" => set_identifier,
});
pub(crate) static AWS_ROUTE53_CAARECORD: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.CaaRecord",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::CaaRecordProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::CaaRecord>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("domainName", |k, o| {
        let this = o.this::<longshore::aws_route53::CaaRecord>()?;
        ToWire::wire(<longshore::aws_route53::CaaRecord>::domain_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_route53::CaaRecord, AWS_ROUTE53_CAARECORD, construct);
bound_struct!(longshore::aws_route53::CaaRecordProps, AWS_ROUTE53_CAARECORDPROPS, "aws-cdk-lib.aws_route53.CaaRecordProps", {
"zone" => zone,
"recordName" => record_name,
"ttl" => ttl,
"comment" => comment,
"weight" => weight,
"region" => region,
"geoLocation" => geo_location,
"multiValueAnswer" => multi_value_answer,
"failover" => failover,
"setIdentifier" => set_identifier,
"values" => values,
});
bound_struct!(longshore::aws_route53::CaaRecordValue, AWS_ROUTE53_CAARECORDVALUE, "aws-cdk-lib.aws_route53.CaaRecordValue", {
"flag" => flag,
"tag" => tag,
"value" => value,
});
bound_enum!(longshore::aws_route53::CaaTag, "aws-cdk-lib.aws_route53.CaaTag", {
"ISSUE" => Issue,
"ISSUEWILD" => Issuewild,
"IODEF" => Iodef,
});
pub(crate) static AWS_ROUTE53_CNAMERECORD: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.CnameRecord",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::CnameRecordProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::CnameRecord>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("domainName", |k, o| {
        let this = o.this::<longshore::aws_route53::CnameRecord>()?;
        ToWire::wire(<longshore::aws_route53::CnameRecord>::domain_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_route53::CnameRecord, AWS_ROUTE53_CNAMERECORD, construct);
bound_struct!(longshore::aws_route53::CnameRecordProps, AWS_ROUTE53_CNAMERECORDPROPS, "aws-cdk-lib.aws_route53.CnameRecordProps", {
"zone" => zone,
"recordName" => record_name,
"ttl" => ttl,
"comment" => comment,
"weight" => weight,
"region" => region,
"geoLocation" => geo_location,
"multiValueAnswer" => multi_value_answer,
"failover" => failover,
"setIdentifier" => set_identifier,
"domainName" => domain_name,
});
bound_enum!(longshore::aws_route53::Continent, "aws-cdk-lib.aws_route53.Continent", {
"AFRICA" => Africa,
"ANTARCTICA" => Antarctica,
"ASIA" => Asia,
"EUROPE" => Europe,
"OCEANIA" => Oceania,
"NORTH_AMERICA" => NorthAmerica,
"SOUTH_AMERICA" => SouthAmerica,
});
pub(crate) static AWS_ROUTE53_DSRECORD: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.DsRecord",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::DsRecordProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::DsRecord>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("domainName", |k, o| {
        let this = o.this::<longshore::aws_route53::DsRecord>()?;
        ToWire::wire(<longshore::aws_route53::DsRecord>::domain_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_route53::DsRecord, AWS_ROUTE53_DSRECORD, construct);
bound_struct!(longshore::aws_route53::DsRecordProps, AWS_ROUTE53_DSRECORDPROPS, "aws-cdk-lib.aws_route53.DsRecordProps", {
"zone" => zone,
"recordName" => record_name,
"ttl" => ttl,
"comment" => comment,
"weight" => weight,
"region" => region,
"geoLocation" => geo_location,
"multiValueAnswer" => multi_value_answer,
"failover" => failover,
"setIdentifier" => set_identifier,
"values" => values,
});
bound_enum!(longshore::aws_route53::Failover, "aws-cdk-lib.aws_route53.Failover", {
"PRIMARY" => Primary,
"SECONDARY" => Secondary,
});
pub(crate) static AWS_ROUTE53_GEOLOCATION: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.GeoLocation",
    interface: false,
    create: None,
    statics: &[
        ("continent", |k, a| {
            let a0 = a.get::<longshore::aws_route53::Continent>(k, 0)?;
            ToWire::wire(<longshore::aws_route53::GeoLocation>::continent(a0), k)
        }),
        ("country", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_route53::GeoLocation>::country(a0)?, k)
        }),
        ("subdivision", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_route53::GeoLocation>::subdivision(a0, a1.as_deref())?, k)
        }),
    ],
    members: &[
        Member::Get("continentCode", |k, o| {
            let this = o.this::<longshore::aws_route53::GeoLocation>()?;
            ToWire::wire(<longshore::aws_route53::GeoLocation>::continent_code(&this), k)
        }),
        Member::Get("countryCode", |k, o| {
            let this = o.this::<longshore::aws_route53::GeoLocation>()?;
            ToWire::wire(<longshore::aws_route53::GeoLocation>::country_code(&this), k)
        }),
        Member::Get("subdivisionCode", |k, o| {
            let this = o.this::<longshore::aws_route53::GeoLocation>()?;
            ToWire::wire(<longshore::aws_route53::GeoLocation>::subdivision_code(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_route53::GeoLocation, AWS_ROUTE53_GEOLOCATION);
pub(crate) static AWS_ROUTE53_HOSTEDZONE: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.HostedZone",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::HostedZoneProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::HostedZone>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromHostedZoneAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_route53::HostedZoneAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_route53::HostedZone>::from_hosted_zone_attributes(&a0, a1, a2)?, k)
        }),
        ("fromHostedZoneId", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_route53::HostedZone>::from_hosted_zone_id(&a0, a1, a2)?, k)
        }),
        ("fromLookup", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_route53::HostedZoneProviderProps>(k, 2)?;
            ToWire::wire(<longshore::aws_route53::HostedZone>::from_lookup(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("hostedZoneArn", |k, o| {
            let this = o.this::<longshore::aws_route53::HostedZone>()?;
            ToWire::wire(
                <longshore::aws_route53::HostedZone as longshore::aws_route53::IHostedZone>::hosted_zone_arn(&this)?,
                k,
            )
        }),
        Member::Get("hostedZoneId", |k, o| {
            let this = o.this::<longshore::aws_route53::HostedZone>()?;
            ToWire::wire(
                <longshore::aws_route53::HostedZone as longshore::aws_route53::IHostedZone>::hosted_zone_id(&this),
                k,
            )
        }),
        Member::Get("zoneName", |k, o| {
            let this = o.this::<longshore::aws_route53::HostedZone>()?;
            ToWire::wire(
                <longshore::aws_route53::HostedZone as longshore::aws_route53::IHostedZone>::zone_name(&this)?,
                k,
            )
        }),
        Member::Get("hostedZoneNameServers", |k, o| {
            let this = o.this::<longshore::aws_route53::HostedZone>()?;
            ToWire::wire(
                <longshore::aws_route53::HostedZone as longshore::aws_route53::IHostedZone>::hosted_zone_name_servers(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("addVpc", |k, o, a| {
            let this = o.this::<longshore::aws_route53::HostedZone>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>(k, 0)?;
            {
                <longshore::aws_route53::HostedZone>::add_vpc(&this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_route53::HostedZone => std::rc::Rc<dyn longshore::aws_route53::IHostedZone>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_route53::HostedZone, AWS_ROUTE53_HOSTEDZONE, construct);
bound_struct!(longshore::aws_route53::HostedZoneAttributes, AWS_ROUTE53_HOSTEDZONEATTRIBUTES, "aws-cdk-lib.aws_route53.HostedZoneAttributes", {
"hostedZoneId" => hosted_zone_id,
"zoneName" => zone_name,
});
bound_struct!(longshore::aws_route53::HostedZoneProps, AWS_ROUTE53_HOSTEDZONEPROPS, "aws-cdk-lib.aws_route53.HostedZoneProps", {
"zoneName" => zone_name,
"addTrailingDot" => add_trailing_dot,
"comment" => comment,
"queryLogsLogGroupArn" => query_logs_log_group_arn,
"vpcs" => vpcs,
});
bound_struct!(longshore::aws_route53::HostedZoneProviderProps, AWS_ROUTE53_HOSTEDZONEPROVIDERPROPS, "aws-cdk-lib.aws_route53.HostedZoneProviderProps", {
"domainName" => domain_name,
"privateZone" => private_zone,
"vpcId" => vpc_id,
});
pub(crate) static AWS_ROUTE53_IALIASRECORDTARGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.IAliasRecordTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_route53::IAliasRecordTarget>>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_route53::IHostedZone>>(k, 1)?;
        ToWire::wire(longshore::aws_route53::IAliasRecordTarget::bind(&*this, &a0, &*a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_route53::IAliasRecordTarget>, AWS_ROUTE53_IALIASRECORDTARGET_DYN);
pub(crate) static AWS_ROUTE53_IHOSTEDZONE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.IHostedZone",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("hostedZoneArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_route53::IHostedZone>>()?;
            ToWire::wire(longshore::aws_route53::IHostedZone::hosted_zone_arn(&*this)?, k)
        }),
        Member::Get("hostedZoneId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_route53::IHostedZone>>()?;
            ToWire::wire(longshore::aws_route53::IHostedZone::hosted_zone_id(&*this), k)
        }),
        Member::Get("zoneName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_route53::IHostedZone>>()?;
            ToWire::wire(longshore::aws_route53::IHostedZone::zone_name(&*this)?, k)
        }),
        Member::Get("hostedZoneNameServers", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_route53::IHostedZone>>()?;
            ToWire::wire(longshore::aws_route53::IHostedZone::hosted_zone_name_servers(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_route53::IHostedZone>, AWS_ROUTE53_IHOSTEDZONE_DYN, construct);
pub(crate) static AWS_ROUTE53_MXRECORD: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.MxRecord",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::MxRecordProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::MxRecord>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("domainName", |k, o| {
        let this = o.this::<longshore::aws_route53::MxRecord>()?;
        ToWire::wire(<longshore::aws_route53::MxRecord>::domain_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_route53::MxRecord, AWS_ROUTE53_MXRECORD, construct);
bound_struct!(longshore::aws_route53::MxRecordProps, AWS_ROUTE53_MXRECORDPROPS, "aws-cdk-lib.aws_route53.MxRecordProps", {
"zone" => zone,
"recordName" => record_name,
"ttl" => ttl,
"comment" => comment,
"weight" => weight,
"region" => region,
"geoLocation" => geo_location,
"multiValueAnswer" => multi_value_answer,
"failover" => failover,
"setIdentifier" => set_identifier,
"values" => values,
});
bound_struct!(longshore::aws_route53::MxRecordValue, AWS_ROUTE53_MXRECORDVALUE, "aws-cdk-lib.aws_route53.MxRecordValue", {
"priority" => priority,
"hostName" => host_name,
});
pub(crate) static AWS_ROUTE53_NSRECORD: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.NsRecord",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::NsRecordProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::NsRecord>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("domainName", |k, o| {
        let this = o.this::<longshore::aws_route53::NsRecord>()?;
        ToWire::wire(<longshore::aws_route53::NsRecord>::domain_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_route53::NsRecord, AWS_ROUTE53_NSRECORD, construct);
bound_struct!(longshore::aws_route53::NsRecordProps, AWS_ROUTE53_NSRECORDPROPS, "aws-cdk-lib.aws_route53.NsRecordProps", {
"zone" => zone,
"recordName" => record_name,
"ttl" => ttl,
"comment" => comment,
"weight" => weight,
"region" => region,
"geoLocation" => geo_location,
"multiValueAnswer" => multi_value_answer,
"failover" => failover,
"setIdentifier" => set_identifier,
"values" => values,
});
pub(crate) static AWS_ROUTE53_PRIVATEHOSTEDZONE: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.PrivateHostedZone",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::PrivateHostedZoneProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::PrivateHostedZone>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromPrivateHostedZoneAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_route53::HostedZoneAttributes>(k, 2)?;
            ToWire::wire(
                <longshore::aws_route53::PrivateHostedZone>::from_private_hosted_zone_attributes(&a0, a1, a2)?,
                k,
            )
        }),
        ("fromPrivateHostedZoneId", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_route53::PrivateHostedZone>::from_private_hosted_zone_id(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("hostedZoneArn", |k, o| {
            let this = o.this::<longshore::aws_route53::PrivateHostedZone>()?;
            ToWire::wire(
                <longshore::aws_route53::PrivateHostedZone as longshore::aws_route53::IHostedZone>::hosted_zone_arn(
                    &this,
                )?,
                k,
            )
        }),
        Member::Get("hostedZoneId", |k, o| {
            let this = o.this::<longshore::aws_route53::PrivateHostedZone>()?;
            ToWire::wire(
                <longshore::aws_route53::PrivateHostedZone as longshore::aws_route53::IHostedZone>::hosted_zone_id(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("zoneName", |k, o| {
            let this = o.this::<longshore::aws_route53::PrivateHostedZone>()?;
            ToWire::wire(
                <longshore::aws_route53::PrivateHostedZone as longshore::aws_route53::IHostedZone>::zone_name(&this)?,
                k,
            )
        }),
        Member::Get("hostedZoneNameServers", |k, o| {
            let this = o.this::<longshore::aws_route53::PrivateHostedZone>()?;
            ToWire::wire(<longshore::aws_route53::PrivateHostedZone as longshore::aws_route53::IHostedZone>::hosted_zone_name_servers(&this), k)
        }),
        Member::Call("addVpc", |k, o, a| {
            let this = o.this::<longshore::aws_route53::PrivateHostedZone>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>(k, 0)?;
            {
                <longshore::aws_route53::PrivateHostedZone>::add_vpc(&this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_route53::PrivateHostedZone => std::rc::Rc<dyn longshore::aws_route53::IHostedZone>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_route53::PrivateHostedZone, AWS_ROUTE53_PRIVATEHOSTEDZONE, construct);
bound_struct!(longshore::aws_route53::PrivateHostedZoneProps, AWS_ROUTE53_PRIVATEHOSTEDZONEPROPS, "aws-cdk-lib.aws_route53.PrivateHostedZoneProps", {
"zoneName" => zone_name,
"addTrailingDot" => add_trailing_dot,
"comment" => comment,
"queryLogsLogGroupArn" => query_logs_log_group_arn,
"vpc" => vpc,
});
pub(crate) static AWS_ROUTE53_PUBLICHOSTEDZONE: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.PublicHostedZone",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::PublicHostedZoneProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::PublicHostedZone>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromPublicHostedZoneAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_route53::HostedZoneAttributes>(k, 2)?;
            ToWire::wire(
                <longshore::aws_route53::PublicHostedZone>::from_public_hosted_zone_attributes(&a0, a1, a2)?,
                k,
            )
        }),
        ("fromPublicHostedZoneId", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_route53::PublicHostedZone>::from_public_hosted_zone_id(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("hostedZoneArn", |k, o| {
            let this = o.this::<longshore::aws_route53::PublicHostedZone>()?;
            ToWire::wire(
                <longshore::aws_route53::PublicHostedZone as longshore::aws_route53::IHostedZone>::hosted_zone_arn(
                    &this,
                )?,
                k,
            )
        }),
        Member::Get("hostedZoneId", |k, o| {
            let this = o.this::<longshore::aws_route53::PublicHostedZone>()?;
            ToWire::wire(
                <longshore::aws_route53::PublicHostedZone as longshore::aws_route53::IHostedZone>::hosted_zone_id(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("zoneName", |k, o| {
            let this = o.this::<longshore::aws_route53::PublicHostedZone>()?;
            ToWire::wire(
                <longshore::aws_route53::PublicHostedZone as longshore::aws_route53::IHostedZone>::zone_name(&this)?,
                k,
            )
        }),
        Member::Get("hostedZoneNameServers", |k, o| {
            let this = o.this::<longshore::aws_route53::PublicHostedZone>()?;
            ToWire::wire(<longshore::aws_route53::PublicHostedZone as longshore::aws_route53::IHostedZone>::hosted_zone_name_servers(&this), k)
        }),
        Member::Call("addDelegation", |k, o, a| {
            let this = o.this::<longshore::aws_route53::PublicHostedZone>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_route53::IHostedZone>>(k, 0)?;
            let a1 = a.get::<longshore::aws_route53::ZoneDelegationOptions>(k, 1)?;
            {
                <longshore::aws_route53::PublicHostedZone>::add_delegation(&this, &*a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addVpc", |k, o, a| {
            let this = o.this::<longshore::aws_route53::PublicHostedZone>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IVpc>>(k, 0)?;
            {
                <longshore::aws_route53::PublicHostedZone>::add_vpc(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_route53::PublicHostedZone => std::rc::Rc<dyn longshore::aws_route53::IHostedZone>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_route53::PublicHostedZone, AWS_ROUTE53_PUBLICHOSTEDZONE, construct);
bound_struct!(longshore::aws_route53::PublicHostedZoneProps, AWS_ROUTE53_PUBLICHOSTEDZONEPROPS, "aws-cdk-lib.aws_route53.PublicHostedZoneProps", {
"zoneName" => zone_name,
"addTrailingDot" => add_trailing_dot,
"comment" => comment,
"queryLogsLogGroupArn" => query_logs_log_group_arn,
"caaAmazon" => caa_amazon,
"acceleratedRecoveryEnabled" => accelerated_recovery_enabled,
});
pub(crate) static AWS_ROUTE53_RECORDSET: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.RecordSet",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::RecordSetProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::RecordSet>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("domainName", |k, o| {
        let this = o.this::<longshore::aws_route53::RecordSet>()?;
        ToWire::wire(<longshore::aws_route53::RecordSet>::domain_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_route53::RecordSet, AWS_ROUTE53_RECORDSET, construct);
bound_struct!(longshore::aws_route53::RecordSetProps, AWS_ROUTE53_RECORDSETPROPS, "aws-cdk-lib.aws_route53.RecordSetProps", {
"zone" => zone,
"recordName" => record_name,
"ttl" => ttl,
"comment" => comment,
"weight" => weight,
"region" => region,
"geoLocation" => geo_location,
"multiValueAnswer" => multi_value_answer,
"failover" => failover,
"setIdentifier" => set_identifier,
"recordType" => record_type,
"target" => target,
});
pub(crate) static AWS_ROUTE53_RECORDTARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.RecordTarget",
    interface: false,
    create: None,
    statics: &[
        ("fromIpAddresses", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_route53::RecordTarget>::from_ip_addresses(a0), k)
        }),
        ("fromValues", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_route53::RecordTarget>::from_values(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_route53::RecordTarget, AWS_ROUTE53_RECORDTARGET);
bound_enum!(longshore::aws_route53::RecordType, "aws-cdk-lib.aws_route53.RecordType", {
"A" => A,
"AAAA" => Aaaa,
"CAA" => Caa,
"CNAME" => Cname,
"DS" => Ds,
"HTTPS" => Https,
"MX" => Mx,
"NAPTR" => Naptr,
"NS" => Ns,
"PTR" => Ptr,
"SOA" => Soa,
"SPF" => Spf,
"SRV" => Srv,
"SSHFP" => Sshfp,
"SVCB" => Svcb,
"TLSA" => Tlsa,
"TXT" => Txt,
});
pub(crate) static AWS_ROUTE53_SRVRECORD: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.SrvRecord",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::SrvRecordProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::SrvRecord>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("domainName", |k, o| {
        let this = o.this::<longshore::aws_route53::SrvRecord>()?;
        ToWire::wire(<longshore::aws_route53::SrvRecord>::domain_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_route53::SrvRecord, AWS_ROUTE53_SRVRECORD, construct);
bound_struct!(longshore::aws_route53::SrvRecordProps, AWS_ROUTE53_SRVRECORDPROPS, "aws-cdk-lib.aws_route53.SrvRecordProps", {
"zone" => zone,
"recordName" => record_name,
"ttl" => ttl,
"comment" => comment,
"weight" => weight,
"region" => region,
"geoLocation" => geo_location,
"multiValueAnswer" => multi_value_answer,
"failover" => failover,
"setIdentifier" => set_identifier,
"values" => values,
});
bound_struct!(longshore::aws_route53::SrvRecordValue, AWS_ROUTE53_SRVRECORDVALUE, "aws-cdk-lib.aws_route53.SrvRecordValue", {
"priority" => priority,
"weight" => weight,
"port" => port,
"hostName" => host_name,
});
pub(crate) static AWS_ROUTE53_TXTRECORD: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.TxtRecord",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::TxtRecordProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::TxtRecord>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("domainName", |k, o| {
        let this = o.this::<longshore::aws_route53::TxtRecord>()?;
        ToWire::wire(<longshore::aws_route53::TxtRecord>::domain_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_route53::TxtRecord, AWS_ROUTE53_TXTRECORD, construct);
bound_struct!(longshore::aws_route53::TxtRecordProps, AWS_ROUTE53_TXTRECORDPROPS, "aws-cdk-lib.aws_route53.TxtRecordProps", {
"zone" => zone,
"recordName" => record_name,
"ttl" => ttl,
"comment" => comment,
"weight" => weight,
"region" => region,
"geoLocation" => geo_location,
"multiValueAnswer" => multi_value_answer,
"failover" => failover,
"setIdentifier" => set_identifier,
"values" => values,
});
bound_struct!(longshore::aws_route53::ZoneDelegationOptions, AWS_ROUTE53_ZONEDELEGATIONOPTIONS, "aws-cdk-lib.aws_route53.ZoneDelegationOptions", {
"comment" => comment,
"ttl" => ttl,
});
pub(crate) static AWS_ROUTE53_ZONEDELEGATIONRECORD: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.ZoneDelegationRecord",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_route53::ZoneDelegationRecordProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_route53::ZoneDelegationRecord>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("domainName", |k, o| {
        let this = o.this::<longshore::aws_route53::ZoneDelegationRecord>()?;
        ToWire::wire(<longshore::aws_route53::ZoneDelegationRecord>::domain_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_route53::ZoneDelegationRecord, AWS_ROUTE53_ZONEDELEGATIONRECORD, construct);
bound_struct!(longshore::aws_route53::ZoneDelegationRecordProps, AWS_ROUTE53_ZONEDELEGATIONRECORDPROPS, "aws-cdk-lib.aws_route53.ZoneDelegationRecordProps", {
"zone" => zone,
"recordName" => record_name,
"ttl" => ttl,
"comment" => comment,
"weight" => weight,
"region" => region,
"geoLocation" => geo_location,
"multiValueAnswer" => multi_value_answer,
"failover" => failover,
"setIdentifier" => set_identifier,
"nameServers" => name_servers,
});
