//! What is found under which name.

use longshore_spec::{ReferencePart, TagStyle, Type, all, classes, resource_type, resource_type_by_class, source};

#[test]
fn a_type_is_found_by_its_cloudformation_name_and_by_its_class() {
    let by_name = resource_type("AWS::ECR::Repository").expect("a known type");
    let by_class = resource_type_by_class("aws_ecr", "CfnRepository").expect("a known class");
    assert!(std::ptr::eq(by_name, by_class));
    assert_eq!(by_name.fqn(), "aws-cdk-lib.aws_ecr.CfnRepository");
    assert_eq!(by_name.props_name(), "CfnRepositoryProps");
}

#[test]
fn what_is_not_a_type_is_not_found() {
    for name in [
        "",
        "AWS",
        "AWS::ECR::Repositor",
        "AWS::ECR::Repository2",
        "aws::ecr::repository",
        "Custom::Thing",
        "\u{10ffff}",
    ] {
        assert!(resource_type(name).is_none(), "{name}");
    }
    assert!(resource_type_by_class("aws_ecr", "CfnFunction").is_none());
    assert!(resource_type_by_class("", "CfnStack").is_none());
}

#[test]
fn every_listed_name_is_found_and_parses() {
    let mut seen = 0;
    for name in all() {
        assert_eq!(&*resource_type(name).expect("a listed type").cfn_type, name);
        seen += 1;
    }
    let mut by_class = 0;
    for (module, class) in classes() {
        let found = resource_type_by_class(module, class).expect("a listed class");
        assert_eq!((&*found.module, &*found.class), (module, class));
        by_class += 1;
    }
    // 33 types have two classes.
    assert_eq!((seen, by_class), (1878, 1911));
    assert!(all().is_sorted());
}

#[test]
fn one_class_is_found_where_two_stand_for_one_type() {
    for (name, module) in [
        ("AWS::CloudFormation::Stack", "core"),
        ("AWS::EKS::Cluster", "aws_eks"),
        ("AWS::KinesisAnalyticsV2::Application", "aws_kinesisanalyticsv2"),
    ] {
        assert_eq!(&*resource_type(name).expect("a known type").module, module);
    }
    for (module, class) in
        [("aws_cloudformation", "CfnStack"), ("aws_eks_v2", "CfnCluster"), ("aws_kinesisanalytics", "CfnApplicationV2")]
    {
        assert!(resource_type_by_class(module, class).is_some(), "{module}.{class}");
    }
}

#[test]
fn properties_are_in_template_order_with_both_names() {
    let bucket = resource_type("AWS::S3::Bucket").expect("a known type");
    let names: Vec<&str> = bucket.properties.iter().map(|p| &*p.cfn_name).collect();
    assert!(names.is_sorted());
    let Type::Struct(default) = &bucket.property("bucketEncryption").expect("a known property").ty else {
        panic!("a struct")
    };
    assert_eq!(&*bucket.struct_type(*default).name, "BucketEncryptionProperty");
    let by_default =
        bucket.types.iter().find(|t| &*t.name == "ServerSideEncryptionByDefaultProperty").expect("a known struct");
    let pairs: Vec<_> = by_default.properties.iter().map(|p| (&*p.cfn_name, &*p.name, p.required)).collect();
    assert_eq!(pairs, [("KMSMasterKeyID", "kmsMasterKeyId", false), ("SSEAlgorithm", "sseAlgorithm", true)]);
}

#[test]
fn attributes_carry_dotted_names() {
    let function = resource_type("AWS::Lambda::Function").expect("a known type");
    let apply_on = function.attributes.iter().find(|a| &*a.name == "attrSnapStartResponseApplyOn").expect("known");
    assert_eq!((&*apply_on.cfn_name, &apply_on.ty), ("SnapStartResponse.ApplyOn", &Type::String));
}

#[test]
fn tag_styles_differ() {
    let style =
        |name: &str| resource_type(name).expect("a known type").tags.as_ref().map(|t| (t.style, &*t.name, &*t.manager));
    assert_eq!(style("AWS::ECR::Repository"), Some((TagStyle::Standard, "tags", "tags")));
    assert_eq!(style("AWS::AutoScaling::AutoScalingGroup"), Some((TagStyle::Asg, "tags", "tags")));
    assert_eq!(style("AWS::SSM::Parameter"), Some((TagStyle::Map, "tags", "tags")));
    assert_eq!(style("AWS::ECR::RegistryPolicy"), None);
}

#[test]
fn references_say_what_their_fields_are_made_of() {
    let repository =
        resource_type("AWS::ECR::Repository").expect("a known type").reference.as_ref().expect("referable");
    assert_eq!((&*repository.interface, &*repository.name), ("aws_ecr.IRepositoryRef", "repositoryRef"));
    assert_eq!(repository.fields[0], ("repositoryArn".into(), vec![ReferencePart::Attribute("Arn".into())]));
    assert_eq!(repository.fields[1], ("repositoryName".into(), vec![ReferencePart::Ref]));

    let function = resource_type("AWS::Lambda::Function").expect("a known type");
    let Type::Reference(targets) = &function.property("role").expect("a known property").ty else {
        panic!("a reference")
    };
    assert_eq!(
        (&*targets[0].interface, &*targets[0].member, &*targets[0].field),
        ("aws_iam.IRoleRef", "roleRef", "roleArn")
    );
}

#[test]
fn event_patterns_are_told_from_json() {
    let ty = |name: &str, property: &str| {
        resource_type(name).and_then(|r| r.property(property)).map(|p| p.ty.clone()).expect("known")
    };
    assert_eq!(ty("AWS::Events::Rule", "eventPattern"), Type::EventPattern);
    assert_eq!(ty("AWS::ECR::Repository", "repositoryPolicyText"), Type::Json);
}

#[test]
fn the_source_is_named_with_its_version() {
    assert_eq!(source(), "aws-cdk-lib 2.275.0, constructs 10.8.1");
}
