//! The report of feature flags in the manifest.

use longshore_assembly as assembly;

use crate::construct::Node;
use crate::value::Value;

#[derive(Clone, Copy)]
enum Setting {
    List(&'static [&'static str]),
    Off,
    On,
    Text(&'static str),
}

use Setting::{List, Off, On, Text};

impl Setting {
    fn json(self) -> serde_json::Value {
        match self {
            List(items) => items.into(),
            Off => false.into(),
            On => true.into(),
            Text(text) => text.into(),
        }
    }
}

/// The flags, what a new project has, and what version 2 does where nothing is said.
// Source: aws-cdk-lib 2.275.0, its own report.
const FLAGS: [(&str, Setting, Option<Setting>); 105] = [
    ("@aws-cdk/aws-signer:signingProfileNamePassedToCfn", On, None),
    ("@aws-cdk/core:newStyleStackSynthesis", On, Some(On)),
    ("@aws-cdk/core:stackRelativeExports", On, Some(On)),
    ("@aws-cdk/aws-ecs-patterns:secGroupsDisablesImplicitOpenListener", On, None),
    ("@aws-cdk/aws-rds:lowercaseDbIdentifier", On, Some(On)),
    ("@aws-cdk/aws-apigateway:usagePlanKeyOrderInsensitiveId", On, Some(On)),
    ("@aws-cdk/aws-lambda:recognizeVersionProps", On, Some(On)),
    ("@aws-cdk/aws-lambda:recognizeLayerVersion", On, None),
    ("@aws-cdk/aws-cloudfront:defaultSecurityPolicyTLSv1.2_2021", On, Some(On)),
    ("@aws-cdk/core:checkSecretUsage", On, None),
    ("@aws-cdk/core:target-partitions", List(&["aws", "aws-cn"]), None),
    ("@aws-cdk-containers/ecs-service-extensions:enableDefaultLogDriver", On, None),
    ("@aws-cdk/aws-ec2:uniqueImdsv2TemplateName", On, None),
    ("@aws-cdk/aws-ecs:arnFormatIncludesClusterName", On, None),
    ("@aws-cdk/aws-iam:minimizePolicies", On, None),
    ("@aws-cdk/core:validateSnapshotRemovalPolicy", On, None),
    ("@aws-cdk/aws-codepipeline:crossAccountKeyAliasStackSafeResourceName", On, None),
    ("@aws-cdk/aws-s3:createDefaultLoggingPolicy", On, None),
    ("@aws-cdk/aws-sns-subscriptions:restrictSqsDescryption", On, None),
    ("@aws-cdk/aws-apigateway:disableCloudWatchRole", On, None),
    ("@aws-cdk/core:enablePartitionLiterals", On, None),
    ("@aws-cdk/aws-events:eventsTargetQueueSameAccount", On, None),
    ("@aws-cdk/aws-ecs:disableExplicitDeploymentControllerForCircuitBreaker", On, None),
    ("@aws-cdk/aws-iam:importedRoleStackSafeDefaultPolicyName", On, None),
    ("@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy", On, None),
    ("@aws-cdk/aws-route53-patters:useCertificate", On, None),
    ("@aws-cdk/customresources:installLatestAwsSdkDefault", Off, None),
    ("@aws-cdk/aws-rds:databaseProxyUniqueResourceName", On, None),
    ("@aws-cdk/aws-codedeploy:removeAlarmsFromDeploymentGroup", On, None),
    ("@aws-cdk/aws-apigateway:authorizerChangeDeploymentLogicalId", On, None),
    ("@aws-cdk/aws-ec2:launchTemplateDefaultUserData", On, None),
    ("@aws-cdk/aws-secretsmanager:useAttachedSecretResourcePolicyForSecretTargetAttachments", On, None),
    ("@aws-cdk/aws-redshift:columnId", On, None),
    ("@aws-cdk/aws-stepfunctions-tasks:enableEmrServicePolicyV2", On, None),
    ("@aws-cdk/aws-ec2:restrictDefaultSecurityGroup", On, None),
    ("@aws-cdk/aws-apigateway:requestValidatorUniqueId", On, None),
    ("@aws-cdk/aws-kms:aliasNameRef", On, None),
    ("@aws-cdk/aws-kms:applyImportedAliasPermissionsToPrincipal", On, None),
    ("@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig", On, None),
    ("@aws-cdk/core:includePrefixInUniqueNameGeneration", On, None),
    ("@aws-cdk/aws-efs:denyAnonymousAccess", On, None),
    ("@aws-cdk/aws-opensearchservice:enableOpensearchMultiAzWithStandby", On, None),
    ("@aws-cdk/aws-lambda-nodejs:useLatestRuntimeVersion", On, None),
    ("@aws-cdk/aws-efs:mountTargetOrderInsensitiveLogicalId", On, None),
    ("@aws-cdk/aws-rds:auroraClusterChangeScopeOfInstanceParameterGroupWithEachParameters", On, None),
    ("@aws-cdk/aws-appsync:useArnForSourceApiAssociationIdentifier", On, None),
    ("@aws-cdk/aws-rds:preventRenderingDeprecatedCredentials", On, None),
    ("@aws-cdk/aws-codepipeline-actions:useNewDefaultBranchForCodeCommitSource", On, None),
    ("@aws-cdk/aws-cloudwatch-actions:changeLambdaPermissionLogicalIdForLambdaAction", On, None),
    ("@aws-cdk/aws-codepipeline:crossAccountKeysDefaultValueToFalse", On, None),
    ("@aws-cdk/aws-codepipeline:defaultPipelineTypeToV2", On, None),
    ("@aws-cdk/aws-kms:reduceCrossAccountRegionPolicyScope", On, None),
    ("@aws-cdk/pipelines:reduceAssetRoleTrustScope", On, Some(On)),
    ("@aws-cdk/aws-eks:nodegroupNameAttribute", On, None),
    ("@aws-cdk/aws-eks:useNativeOidcProvider", On, None),
    ("@aws-cdk/aws-ec2:ebsDefaultGp3Volume", On, None),
    ("@aws-cdk/aws-ecs:removeDefaultDeploymentAlarm", On, None),
    ("@aws-cdk/custom-resources:logApiResponseDataPropertyTrueDefault", Off, None),
    ("@aws-cdk/aws-s3:keepNotificationInImportedBucket", Off, None),
    ("@aws-cdk/aws-stepfunctions-tasks:useNewS3UriParametersForBedrockInvokeModelTask", On, Some(On)),
    ("@aws-cdk/core:explicitStackTags", On, None),
    ("@aws-cdk/aws-ecs:reduceEc2FargateCloudWatchPermissions", On, None),
    ("@aws-cdk/aws-dynamodb:resourcePolicyPerReplica", On, None),
    ("@aws-cdk/aws-ec2:ec2SumTImeoutEnabled", On, None),
    ("@aws-cdk/aws-appsync:appSyncGraphQLAPIScopeLambdaPermission", On, None),
    ("@aws-cdk/aws-rds:setCorrectValueForDatabaseInstanceReadReplicaInstanceResourceId", On, None),
    ("@aws-cdk/core:cfnIncludeRejectComplexResourceUpdateCreatePolicyIntrinsics", On, None),
    ("@aws-cdk/aws-lambda-nodejs:sdkV3ExcludeSmithyPackages", On, None),
    ("@aws-cdk/aws-stepfunctions-tasks:fixRunEcsTaskPolicy", On, None),
    ("@aws-cdk/aws-ec2:bastionHostUseAmazonLinux2023ByDefault", On, None),
    ("@aws-cdk/core:aspectStabilization", On, Some(On)),
    ("@aws-cdk/aws-route53-targets:userPoolDomainNameMethodWithoutCustomResource", On, None),
    ("@aws-cdk/aws-elasticloadbalancingV2:albDualstackWithoutPublicIpv4SecurityGroupRulesDefault", On, None),
    ("@aws-cdk/aws-iam:oidcRejectUnauthorizedConnections", On, None),
    ("@aws-cdk/core:enableAdditionalMetadataCollection", On, None),
    ("@aws-cdk/aws-lambda:createNewPoliciesWithAddToRolePolicy", Off, None),
    ("@aws-cdk/aws-s3:setUniqueReplicationRoleName", On, None),
    ("@aws-cdk/pipelines:reduceStageRoleTrustScope", On, Some(On)),
    ("@aws-cdk/aws-events:requireEventBusPolicySid", On, None),
    ("@aws-cdk/core:aspectPrioritiesMutating", On, None),
    ("@aws-cdk/aws-dynamodb:retainTableReplica", On, None),
    ("@aws-cdk/cognito:logUserPoolClientSecretValue", Off, None),
    ("@aws-cdk/pipelines:reduceCrossAccountActionRoleTrustScope", On, Some(On)),
    ("@aws-cdk/aws-stepfunctions:useDistributedMapResultWriterV2", On, None),
    ("@aws-cdk/s3-notifications:addS3TrustKeyPolicyForSnsSubscriptions", On, None),
    ("@aws-cdk/aws-ec2:requirePrivateSubnetsForEgressOnlyInternetGateway", On, None),
    ("@aws-cdk/aws-ec2-alpha:useResourceIdForVpcV2Migration", Off, None),
    ("@aws-cdk/aws-s3:publicAccessBlockedByDefault", On, None),
    ("@aws-cdk/aws-lambda:useCdkManagedLogGroup", On, None),
    ("@aws-cdk/aws-elasticloadbalancingv2:networkLoadBalancerWithSecurityGroupByDefault", On, None),
    ("@aws-cdk/aws-stepfunctions-tasks:httpInvokeDynamicJsonPathEndpoint", On, Some(On)),
    ("@aws-cdk/aws-ecs-patterns:uniqueTargetGroupId", On, None),
    ("@aws-cdk/aws-route53-patterns:useDistribution", On, None),
    ("@aws-cdk/aws-cloudfront:defaultFunctionRuntimeV2_0", On, None),
    ("@aws-cdk/aws-elasticloadbalancingv2:usePostQuantumTlsPolicy", On, None),
    ("@aws-cdk/core:automaticL1Traits", On, Some(On)),
    ("@aws-cdk/aws-batch:defaultToAL2023", On, None),
    ("@aws-cdk/aws-eks:defaultToAL2023", On, None),
    ("@aws-cdk/core:annotationsInValidationReport", On, None),
    ("@aws-cdk/core:defaultCrossStackReferences", Text("weak"), Some(Text("strong"))),
    ("@aws-cdk/core:validateAgainstDefaultRules", On, None),
    ("@aws-cdk/aws-ecs:removeEmptyLoadBalancers", On, None),
    ("@aws-cdk/aws-cloudfront:defaultViewerProtocolPolicyRedirectToHttps", On, None),
    ("@aws-cdk/aws-apigateway:logGroupDestinationArnWithoutWildcard", On, None),
    ("@aws-cdk/aws-stepfunctions-tasks:evaluateExpressionDedicatedFunction", On, Some(On)),
];

/// The artifact that tells which flags an app sets.
// Differs(cdk): flag-explanations. The report does not say what the flags do, which is the library's text.
pub(crate) fn artifact(root: &Node) -> assembly::Artifact {
    let flags = FLAGS.iter().map(|(name, recommended, unconfigured)| {
        let user_value = root.try_get_context(name).filter(|v| !matches!(v, Value::Undefined | Value::Null));
        let flag = assembly::FeatureFlag {
            user_value: user_value.map(|v| (&v).into()),
            recommended_value: Some(recommended.json()),
            unconfigured_behaves_like: unconfigured.map(|v| [("v2".to_owned(), v.json())].into_iter().collect()),
            ..Default::default()
        };
        ((*name).to_owned(), flag)
    });
    let properties = assembly::FeatureFlagReportProperties {
        module: "aws-cdk-lib".to_owned(),
        flags: flags.collect(),
        ..Default::default()
    };
    assembly::Artifact::new(assembly::ArtifactKind::FeatureFlagReport(properties))
}
