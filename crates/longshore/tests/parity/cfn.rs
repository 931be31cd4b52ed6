//! Typed L1s.

use longshore::aws_ecr::cfn_registry_scanning_configuration as scanning;
use longshore::aws_ecr::cfn_replication_configuration as replication;
use longshore::aws_ecr::cfn_repository as repository;
use longshore::aws_ecr::cfn_signing_configuration as signing;
use longshore::aws_ecr::{
    CfnPublicRepository, CfnPublicRepositoryProps, CfnPullThroughCacheRule, CfnPullThroughCacheRuleProps,
    CfnRegistryScanningConfiguration, CfnRegistryScanningConfigurationProps, CfnReplicationConfiguration,
    CfnReplicationConfigurationProps, CfnRepository, CfnRepositoryCreationTemplate, CfnRepositoryCreationTemplateProps,
    CfnRepositoryProps, CfnSigningConfiguration, CfnSigningConfigurationProps,
};
use longshore::cfn::{CfnTag, aws_dynamodb, aws_ec2, aws_events, aws_rds, aws_s3, aws_sns};
use longshore::core::value::Value;
use longshore::prelude::*;
use longshore::{array, object};

use crate::harness::check;

fn parameter(s: &Stack, id: &str, kind: &str, default: Option<Value>) -> Result<CfnParameter> {
    let props = CfnParameterProps { parameter_type: Some(kind.into()), default, ..Default::default() };
    CfnParameter::new(s, id, props)
}

#[test]
fn ecr() {
    check("1716-cfn-ecr", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let scan = parameter(&s, "Scan", "String", Some("true".into()))?.value_as_string()?;
        let filter = repository::ImageTagMutabilityExclusionFilterProperty::new()
            .image_tag_mutability_exclusion_filter_type("WILDCARD")
            .image_tag_mutability_exclusion_filter_value("dev-*");
        let encryption = repository::EncryptionConfigurationProperty::new()
            .encryption_type("KMS")
            .kms_key(format!("alias/{}", s.region()));
        let scanned = Token::of(object! {"Fn::Equals" => [scan.as_str(), "true"]});
        let full = CfnRepository::new(
            &s,
            "Full",
            CfnRepositoryProps::new()
                .repository_name("full")
                .empty_on_delete(true)
                .image_tag_mutability("IMMUTABLE_WITH_EXCLUSION")
                .image_tag_mutability_exclusion_filters([filter])
                .encryption_configuration(encryption)
                .image_scanning_configuration(
                    repository::ImageScanningConfigurationProperty::new().scan_on_push(scanned),
                )
                .lifecycle_policy(
                    repository::LifecyclePolicyProperty::new()
                        .lifecycle_policy_text(r#"{"rules":[]}"#)
                        .registry_id(s.account()),
                )
                .repository_policy_text(object! {
                    "Version" => "2012-10-17",
                    "Statement" => [object! {"Effect" => "Allow", "Principal" => "*", "Action" => ["ecr:ListImages"]}],
                })
                .tags([CfnTag::new("b", "2"), CfnTag::new("a", "1")]),
        )?;
        c.record("attributes", array![full.attr_arn(), full.attr_repository_uri(), full.ref_()], &s);
        let changed = CfnRepository::new(&s, "Changed", CfnRepositoryProps::new())?;
        changed.set_repository_name("changed");
        changed.set_image_scanning_configuration(
            repository::ImageScanningConfigurationProperty::new().scan_on_push(false),
        );
        changed.add_property_override("EmptyOnDelete", true);
        changed.override_logical_id("Renamed")?;
        changed.apply_removal_policy(RemovalPolicy::Destroy, true)?;
        changed.add_dependency(&full)?;
        Tags::of(&changed).add("team", "me");
        let destination = |region: &str| replication::ReplicationDestinationProperty::new().region(region);
        CfnReplicationConfiguration::new(
            &s,
            "Replication",
            CfnReplicationConfigurationProps::new().replication_configuration(
                replication::ReplicationConfigurationProperty::new().rules([
                    replication::ReplicationRuleProperty::new()
                        .destinations([
                            destination("eu-west-1").registry_id(s.account()),
                            destination("us-east-1").registry_id("111111111111"),
                        ])
                        .repository_filters([replication::RepositoryFilterProperty::new()
                            .filter("prod")
                            .filter_type("PREFIX_MATCH")]),
                ]),
            ),
        )?;
        CfnRegistryScanningConfiguration::new(
            &s,
            "Scanning",
            CfnRegistryScanningConfigurationProps::new().scan_type("ENHANCED").rules([
                scanning::ScanningRuleProperty::new().scan_frequency("CONTINUOUS_SCAN").repository_filters([
                    scanning::RepositoryFilterProperty::new().filter("*").filter_type("WILDCARD"),
                ]),
            ]),
        )?;
        let secret = parameter(&s, "Secret", "String", None)?.value_as_string()?;
        CfnPullThroughCacheRule::new(
            &s,
            "Cache",
            CfnPullThroughCacheRuleProps::new()
                .ecr_repository_prefix("hub")
                .upstream_registry_url("registry-1.docker.io")
                .credential_arn(secret),
        )?;
        CfnRepositoryCreationTemplate::new(
            &s,
            "Template",
            CfnRepositoryCreationTemplateProps::new()
                .prefix("ROOT")
                .applied_for(["REPLICATION", "PULL_THROUGH_CACHE"])
                .resource_tags([CfnTag::new("k", "v")]),
        )?;
        let catalog = object! {"AboutText" => "about", "Architectures" => ["ARM"]};
        let public = CfnPublicRepositoryProps::new().repository_name("pub").repository_catalog_data(catalog);
        CfnPublicRepository::new(&s, "Public", public)?;
        let profile = "arn:aws:signer:eu-west-1:111111111111:/signing-profiles/x";
        let rule = signing::RuleProperty::new().signing_profile_arn(profile);
        CfnSigningConfiguration::new(&s, "Signing", CfnSigningConfigurationProps::new().rules([rule]))?;

        let resource = CfnRepository::from_resource(&full).map(|r| r.attr_arn());
        assert_eq!(resource, Some(full.attr_arn()));
        assert!(CfnPublicRepository::from_resource(&full).is_none());

        c.attempt("required", |stack, _| {
            let props = CfnRegistryScanningConfigurationProps::new().scan_type("BASIC");
            CfnRegistryScanningConfiguration::new(stack, "R", props).map(|_| ())
        });
        c.attempt_synth("required inside", |stack, _| {
            let encryption = repository::EncryptionConfigurationProperty::new().kms_key("x");
            let props = CfnRepositoryProps::new().encryption_configuration(encryption);
            CfnRepository::new(stack, "R", props).map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn services() {
    check("1717-cfn-services", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let subscription = aws_sns::cfn_topic::SubscriptionProperty::new().endpoint("a@example.com").protocol("email");
        let topic = aws_sns::CfnTopic::new(
            &s,
            "Topic",
            aws_sns::CfnTopicProps::new()
                .display_name("hello")
                .subscription([subscription])
                .archive_policy(object! {"MessageRetentionPeriod" => 30})
                .tags([CfnTag::new("a", "b")]),
        )?;
        use aws_dynamodb::cfn_table as table;
        aws_dynamodb::CfnTable::new(
            &s,
            "Table",
            aws_dynamodb::CfnTableProps::new()
                .key_schema([table::KeySchemaProperty::new().attribute_name("id").key_type("HASH")])
                .attribute_definitions([table::AttributeDefinitionProperty::new()
                    .attribute_name("id")
                    .attribute_type("S")])
                .provisioned_throughput(
                    table::ProvisionedThroughputProperty::new()
                        .read_capacity_units(5)
                        .write_capacity_units(Token::of(object! {"Ref" => "Writes"})),
                )
                .time_to_live_specification(
                    table::TimeToLiveSpecificationProperty::new().enabled(true).attribute_name("ttl"),
                ),
        )?;
        parameter(&s, "Writes", "Number", Some(5.into()))?;
        let db = aws_rds::CfnDBInstance::new(
            &s,
            "Db",
            aws_rds::CfnDBInstanceProps::new()
                .allocated_storage("20")
                .port("5432")
                .db_subnet_group_name("g")
                .enable_cloudwatch_logs_exports(["postgresql"]),
        )?;
        let endpoint = aws_ec2::CfnVPCEndpoint::new(
            &s,
            "Endpoint",
            aws_ec2::CfnVPCEndpointProps::new()
                .vpc_id("vpc-1")
                .service_name(format!("com.amazonaws.{}.ecr.dkr", s.region()))
                .private_dns_enabled(true)
                .subnet_ids(["subnet-1", "subnet-2"]),
        )?;
        c.record(
            "attributes",
            object! {
                "topic" => topic.attr_topic_arn(),
                "port" => db.attr_endpoint_port(),
                "dns" => endpoint.attr_dns_entries(),
            },
            &s,
        );
        use aws_s3::cfn_bucket as bucket;
        let rule = bucket::RuleProperty::new().status("Enabled").expiration_date("2030-01-01T00:00:00Z");
        let lifecycle = bucket::LifecycleConfigurationProperty::new().rules([rule]);
        aws_s3::CfnBucket::new(&s, "Bucket", aws_s3::CfnBucketProps::new().lifecycle_configuration(lifecycle))?;
        use aws_events::cfn_rule as rule;
        let transformer = rule::InputTransformerProperty::new()
            .input_paths_map([("tag", "$.detail.image-tag")])
            .input_template("\"<tag>\"");
        aws_events::CfnRule::new(
            &s,
            "Rule",
            aws_events::CfnRuleProps::new()
                .event_pattern(object! {"source" => ["aws.ecr"], "detail" => object! {"result" => ["SUCCESS"]}})
                .state("ENABLED")
                .targets([rule::TargetProperty::new().arn(topic.ref_()).id("T").input_transformer(transformer)]),
        )?;
        Ok(())
    });
}
