//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_SSM_IPARAMETER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ssm.IParameter",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("parameterArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IParameter>>()?;
            ToWire::wire(longshore::aws_ssm::IParameter::parameter_arn(&*this), k)
        }),
        Member::Get("parameterName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IParameter>>()?;
            ToWire::wire(longshore::aws_ssm::IParameter::parameter_name(&*this), k)
        }),
        Member::Get("parameterType", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IParameter>>()?;
            ToWire::wire(longshore::aws_ssm::IParameter::parameter_type(&*this), k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IParameter>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_ssm::IParameter::grant_read(&*this, &*a0)?, k)
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IParameter>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_ssm::IParameter::grant_write(&*this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ssm::IParameter>, AWS_SSM_IPARAMETER_DYN, construct);
pub(crate) static AWS_SSM_ISTRINGLISTPARAMETER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ssm.IStringListParameter",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("stringListValue", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IStringListParameter>>()?;
            ToWire::wire(longshore::aws_ssm::IStringListParameter::string_list_value(&*this)?, k)
        }),
        Member::Get("parameterArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IStringListParameter>>()?;
            ToWire::wire(longshore::aws_ssm::IParameter::parameter_arn(&*this), k)
        }),
        Member::Get("parameterName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IStringListParameter>>()?;
            ToWire::wire(longshore::aws_ssm::IParameter::parameter_name(&*this), k)
        }),
        Member::Get("parameterType", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IStringListParameter>>()?;
            ToWire::wire(longshore::aws_ssm::IParameter::parameter_type(&*this), k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IStringListParameter>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_ssm::IParameter::grant_read(&*this, &*a0)?, k)
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IStringListParameter>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_ssm::IParameter::grant_write(&*this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_ssm::IStringListParameter> => std::rc::Rc<dyn longshore::aws_ssm::IParameter>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_ssm::IStringListParameter>, AWS_SSM_ISTRINGLISTPARAMETER_DYN, construct);
pub(crate) static AWS_SSM_ISTRINGPARAMETER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ssm.IStringParameter",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("stringValue", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IStringParameter>>()?;
            ToWire::wire(longshore::aws_ssm::IStringParameter::string_value(&*this)?, k)
        }),
        Member::Get("parameterArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IStringParameter>>()?;
            ToWire::wire(longshore::aws_ssm::IParameter::parameter_arn(&*this), k)
        }),
        Member::Get("parameterName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IStringParameter>>()?;
            ToWire::wire(longshore::aws_ssm::IParameter::parameter_name(&*this), k)
        }),
        Member::Get("parameterType", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IStringParameter>>()?;
            ToWire::wire(longshore::aws_ssm::IParameter::parameter_type(&*this), k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IStringParameter>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_ssm::IParameter::grant_read(&*this, &*a0)?, k)
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ssm::IStringParameter>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_ssm::IParameter::grant_write(&*this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_ssm::IStringParameter> => std::rc::Rc<dyn longshore::aws_ssm::IParameter>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_ssm::IStringParameter>, AWS_SSM_ISTRINGPARAMETER_DYN, construct);
bound_struct!(longshore::aws_ssm::ListParameterAttributes, AWS_SSM_LISTPARAMETERATTRIBUTES, "aws-cdk-lib.aws_ssm.ListParameterAttributes", {
"parameterName" => parameter_name,
"simpleName" => simple_name,
"version" => version,
"elementType" => element_type,
});
bound_enum!(longshore::aws_ssm::ParameterDataType, "aws-cdk-lib.aws_ssm.ParameterDataType", {
"TEXT" => Text,
"AWS_EC2_IMAGE" => AwsEc2Image,
});
bound_enum!(longshore::aws_ssm::ParameterTier, "aws-cdk-lib.aws_ssm.ParameterTier", {
"ADVANCED" => Advanced,
"INTELLIGENT_TIERING" => IntelligentTiering,
"STANDARD" => Standard,
});
bound_enum!(longshore::aws_ssm::ParameterType, "aws-cdk-lib.aws_ssm.ParameterType", {
"STRING" => String,
"SECURE_STRING" => SecureString,
"STRING_LIST" => StringList,
"AWS_EC2_IMAGE_ID" => AwsEc2ImageId,
});
bound_enum!(longshore::aws_ssm::ParameterValueType, "aws-cdk-lib.aws_ssm.ParameterValueType", {
"STRING" => String,
"AWS_EC2_AVAILABILITYZONE_NAME" => AwsEc2AvailabilityzoneName,
"AWS_EC2_IMAGE_ID" => AwsEc2ImageId,
"AWS_EC2_INSTANCE_ID" => AwsEc2InstanceId,
"AWS_EC2_KEYPAIR_KEYNAME" => AwsEc2KeypairKeyname,
"AWS_EC2_SECURITYGROUP_GROUPNAME" => AwsEc2SecuritygroupGroupname,
"AWS_EC2_SECURITYGROUP_ID" => AwsEc2SecuritygroupId,
"AWS_EC2_SUBNET_ID" => AwsEc2SubnetId,
"AWS_EC2_VOLUME_ID" => AwsEc2VolumeId,
"AWS_EC2_VPC_ID" => AwsEc2VpcId,
"AWS_ROUTE53_HOSTEDZONE_ID" => AwsRoute53HostedzoneId,
});
bound_struct!(longshore::aws_ssm::SecureStringParameterAttributes, AWS_SSM_SECURESTRINGPARAMETERATTRIBUTES, "aws-cdk-lib.aws_ssm.SecureStringParameterAttributes", {
"parameterName" => parameter_name,
"simpleName" => simple_name,
"version" => version,
"encryptionKey" => encryption_key,
});
pub(crate) static AWS_SSM_STRINGLISTPARAMETER: Class = Class {
    fqn: "aws-cdk-lib.aws_ssm.StringListParameter",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ssm::StringListParameterProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ssm::StringListParameter>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromListParameterAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ssm::ListParameterAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ssm::StringListParameter>::from_list_parameter_attributes(&a0, a1, a2)?, k)
        }),
        ("fromStringListParameterName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ssm::StringListParameter>::from_string_list_parameter_name(&a0, a1, a2)?, k)
        }),
        ("valueForTypedListParameter", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a
                .get::<Option<longshore::aws_ssm::ParameterValueType>>(k, 2)?
                .unwrap_or_else(|| longshore::aws_ssm::ParameterValueType::String);
            let a3 = a.get::<Option<f64>>(k, 3)?;
            ToWire::wire(
                <longshore::aws_ssm::StringListParameter>::value_for_typed_list_parameter(&a0, &a1, a2, a3)?,
                k,
            )
        }),
    ],
    members: &[
        Member::Get("parameterArn", |k, o| {
            let this = o.this::<longshore::aws_ssm::StringListParameter>()?;
            ToWire::wire(
                <longshore::aws_ssm::StringListParameter as longshore::aws_ssm::IParameter>::parameter_arn(&this),
                k,
            )
        }),
        Member::Get("parameterName", |k, o| {
            let this = o.this::<longshore::aws_ssm::StringListParameter>()?;
            ToWire::wire(
                <longshore::aws_ssm::StringListParameter as longshore::aws_ssm::IParameter>::parameter_name(&this),
                k,
            )
        }),
        Member::Get("parameterType", |k, o| {
            let this = o.this::<longshore::aws_ssm::StringListParameter>()?;
            ToWire::wire(
                <longshore::aws_ssm::StringListParameter as longshore::aws_ssm::IParameter>::parameter_type(&this),
                k,
            )
        }),
        Member::Get("stringListValue", |k, o| {
            let this = o.this::<longshore::aws_ssm::StringListParameter>()?;
            ToWire::wire(<longshore::aws_ssm::StringListParameter as longshore::aws_ssm::IStringListParameter>::string_list_value(&this)?, k)
        }),
        Member::Get("encryptionKey", |k, o| {
            let this = o.this::<longshore::aws_ssm::StringListParameter>()?;
            ToWire::wire(
                <longshore::aws_ssm::StringListParameter as longshore::aws_ssm::IParameter>::encryption_key(&this)
                    .cloned(),
                k,
            )
        }),
        Member::Call("grantOnKey", |k, o, a| {
            let this = o.this::<longshore::aws_ssm::StringListParameter>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(
                <longshore::aws_ssm::StringListParameter as longshore::aws_ssm::IParameter>::grant_on_key(
                    &this, &*a0, &a1,
                )?,
                k,
            )
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_ssm::StringListParameter>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ssm::StringListParameter as longshore::aws_ssm::IParameter>::grant_read(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<longshore::aws_ssm::StringListParameter>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ssm::StringListParameter as longshore::aws_ssm::IParameter>::grant_write(&this, &*a0)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ssm::StringListParameter => std::rc::Rc<dyn longshore::aws_ssm::IParameter>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ssm::StringListParameter => std::rc::Rc<dyn longshore::aws_ssm::IStringListParameter>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ssm::StringListParameter, AWS_SSM_STRINGLISTPARAMETER, construct);
bound_struct!(longshore::aws_ssm::StringListParameterProps, AWS_SSM_STRINGLISTPARAMETERPROPS, "aws-cdk-lib.aws_ssm.StringListParameterProps", {
"allowedPattern" => allowed_pattern,
"description" => description,
"parameterName" => parameter_name,
"simpleName" => simple_name,
"tier" => tier,
"stringListValue" => string_list_value,
});
pub(crate) static AWS_SSM_STRINGPARAMETER: Class = Class {
    fqn: "aws-cdk-lib.aws_ssm.StringParameter",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ssm::StringParameterProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ssm::StringParameter>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromSecureStringParameterAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ssm::SecureStringParameterAttributes>(k, 2)?;
            ToWire::wire(
                <longshore::aws_ssm::StringParameter>::from_secure_string_parameter_attributes(&a0, a1, a2)?,
                k,
            )
        }),
        ("fromStringParameterArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ssm::StringParameter>::from_string_parameter_arn(&a0, a1, a2)?, k)
        }),
        ("fromStringParameterAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ssm::StringParameterAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ssm::StringParameter>::from_string_parameter_attributes(&a0, a1, a2)?, k)
        }),
        ("fromStringParameterName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ssm::StringParameter>::from_string_parameter_name(&a0, a1, a2)?, k)
        }),
        ("valueForSecureStringParameter", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<f64>(k, 2)?;
            ToWire::wire(<longshore::aws_ssm::StringParameter>::value_for_secure_string_parameter(&a0, &a1, a2)?, k)
        }),
        ("valueForStringParameter", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<Option<f64>>(k, 2)?;
            ToWire::wire(<longshore::aws_ssm::StringParameter>::value_for_string_parameter_with(&a0, &a1, a2)?, k)
        }),
        ("valueForTypedStringParameter", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ssm::ParameterType>(k, 2)?;
            let a3 = a.get::<Option<f64>>(k, 3)?;
            ToWire::wire(<longshore::aws_ssm::StringParameter>::value_for_typed_string_parameter(&a0, &a1, a2, a3)?, k)
        }),
        ("valueForTypedStringParameterV2", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a
                .get::<Option<longshore::aws_ssm::ParameterValueType>>(k, 2)?
                .unwrap_or_else(|| longshore::aws_ssm::ParameterValueType::String);
            let a3 = a.get::<Option<f64>>(k, 3)?;
            ToWire::wire(
                <longshore::aws_ssm::StringParameter>::value_for_typed_string_parameter_v2(&a0, &a1, a2, a3)?,
                k,
            )
        }),
        ("valueFromLookup", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            let a3 = a.get::<longshore::aws_ssm::StringParameterLookupOptions>(k, 3)?;
            ToWire::wire(<longshore::aws_ssm::StringParameter>::value_from_lookup_with(&a0, &a1, a2.as_deref(), a3)?, k)
        }),
    ],
    members: &[
        Member::Get("parameterArn", |k, o| {
            let this = o.this::<longshore::aws_ssm::StringParameter>()?;
            ToWire::wire(
                <longshore::aws_ssm::StringParameter as longshore::aws_ssm::IParameter>::parameter_arn(&this),
                k,
            )
        }),
        Member::Get("parameterName", |k, o| {
            let this = o.this::<longshore::aws_ssm::StringParameter>()?;
            ToWire::wire(
                <longshore::aws_ssm::StringParameter as longshore::aws_ssm::IParameter>::parameter_name(&this),
                k,
            )
        }),
        Member::Get("parameterType", |k, o| {
            let this = o.this::<longshore::aws_ssm::StringParameter>()?;
            ToWire::wire(
                <longshore::aws_ssm::StringParameter as longshore::aws_ssm::IParameter>::parameter_type(&this),
                k,
            )
        }),
        Member::Get("stringValue", |k, o| {
            let this = o.this::<longshore::aws_ssm::StringParameter>()?;
            ToWire::wire(
                <longshore::aws_ssm::StringParameter as longshore::aws_ssm::IStringParameter>::string_value(&this)?,
                k,
            )
        }),
        Member::Get("encryptionKey", |k, o| {
            let this = o.this::<longshore::aws_ssm::StringParameter>()?;
            ToWire::wire(
                <longshore::aws_ssm::StringParameter as longshore::aws_ssm::IParameter>::encryption_key(&this).cloned(),
                k,
            )
        }),
        Member::Call("grantOnKey", |k, o, a| {
            let this = o.this::<longshore::aws_ssm::StringParameter>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(
                <longshore::aws_ssm::StringParameter as longshore::aws_ssm::IParameter>::grant_on_key(
                    &this, &*a0, &a1,
                )?,
                k,
            )
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_ssm::StringParameter>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ssm::StringParameter as longshore::aws_ssm::IParameter>::grant_read(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<longshore::aws_ssm::StringParameter>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_ssm::StringParameter as longshore::aws_ssm::IParameter>::grant_write(&this, &*a0)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ssm::StringParameter => std::rc::Rc<dyn longshore::aws_ssm::IParameter>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ssm::StringParameter => std::rc::Rc<dyn longshore::aws_ssm::IStringParameter>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ssm::StringParameter, AWS_SSM_STRINGPARAMETER, construct);
bound_struct!(longshore::aws_ssm::StringParameterAttributes, AWS_SSM_STRINGPARAMETERATTRIBUTES, "aws-cdk-lib.aws_ssm.StringParameterAttributes", {
"parameterName" => parameter_name,
"simpleName" => simple_name,
"version" => version,
"type" => type_,
"valueType" => value_type,
"forceDynamicReference" => force_dynamic_reference,
});
bound_struct!(longshore::aws_ssm::StringParameterLookupOptions, AWS_SSM_STRINGPARAMETERLOOKUPOPTIONS, "aws-cdk-lib.aws_ssm.StringParameterLookupOptions", {
"additionalCacheKey" => additional_cache_key,
});
bound_struct!(longshore::aws_ssm::StringParameterProps, AWS_SSM_STRINGPARAMETERPROPS, "aws-cdk-lib.aws_ssm.StringParameterProps", {
"allowedPattern" => allowed_pattern,
"description" => description,
"parameterName" => parameter_name,
"simpleName" => simple_name,
"tier" => tier,
"stringValue" => string_value,
"type" => type_,
"dataType" => data_type,
});
