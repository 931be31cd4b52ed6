//! Written by `cargo xtask codegen bindings`; do not edit.

mod aws_codecommit;
mod aws_codestarnotifications;
mod aws_ecr;
mod aws_ecr_assets;
mod aws_events;
mod aws_events_targets;
mod aws_iam;
mod aws_kms;
mod aws_lambda;
mod aws_logs;
mod aws_s3;
mod aws_s3_assets;
mod aws_sns;
mod aws_sqs;
mod constructs;
mod core;
use crate::class::Class;

/// The class of a name.
pub(crate) fn class(fqn: &str) -> Option<&'static Class> {
    CLASSES.binary_search_by_key(&fqn, |(name, _)| name).ok().map(|i| CLASSES[i].1)
}

pub(crate) use aws_codecommit::*;
pub(crate) use aws_codestarnotifications::*;
pub(crate) use aws_ecr::*;
pub(crate) use aws_ecr_assets::*;
pub(crate) use aws_events::*;
pub(crate) use aws_events_targets::*;
pub(crate) use aws_iam::*;
pub(crate) use aws_kms::*;
pub(crate) use aws_lambda::*;
pub(crate) use aws_logs::*;
pub(crate) use aws_s3::*;
pub(crate) use aws_s3_assets::*;
pub(crate) use aws_sns::*;
pub(crate) use aws_sqs::*;
pub(crate) use constructs::*;
pub(crate) use core::*;
static CLASSES: &[(&str, &Class)] = &[
    ("aws-cdk-lib.App", &core::CORE_APP),
    ("aws-cdk-lib.ArnComponents", &core::CORE_ARNCOMPONENTS),
    ("aws-cdk-lib.AspectApplication", &core::CORE_ASPECTAPPLICATION),
    ("aws-cdk-lib.AspectOptions", &core::CORE_ASPECTOPTIONS),
    ("aws-cdk-lib.Aspects", &core::CORE_ASPECTS),
    ("aws-cdk-lib.AssetStaging", &core::CORE_ASSETSTAGING),
    ("aws-cdk-lib.BootstraplessSynthesizerProps", &core::CORE_BOOTSTRAPLESSSYNTHESIZERPROPS),
    ("aws-cdk-lib.CfnCondition", &core::CORE_CFNCONDITION),
    ("aws-cdk-lib.CfnDynamicReference", &core::CORE_CFNDYNAMICREFERENCE),
    ("aws-cdk-lib.CfnMapping", &core::CORE_CFNMAPPING),
    ("aws-cdk-lib.CfnOutput", &core::CORE_CFNOUTPUT),
    ("aws-cdk-lib.CfnOutputProps", &core::CORE_CFNOUTPUTPROPS),
    ("aws-cdk-lib.CfnParameter", &core::CORE_CFNPARAMETER),
    ("aws-cdk-lib.CfnParameterProps", &core::CORE_CFNPARAMETERPROPS),
    ("aws-cdk-lib.CfnResource", &core::CORE_CFNRESOURCE),
    ("aws-cdk-lib.CfnRule", &core::CORE_CFNRULE),
    ("aws-cdk-lib.CfnRuleAssertion", &core::CORE_CFNRULEASSERTION),
    ("aws-cdk-lib.CliCredentialsStackSynthesizerProps", &core::CORE_CLICREDENTIALSSTACKSYNTHESIZERPROPS),
    ("aws-cdk-lib.CustomResource", &core::CORE_CUSTOMRESOURCE),
    ("aws-cdk-lib.CustomResourceProps", &core::CORE_CUSTOMRESOURCEPROPS),
    ("aws-cdk-lib.DefaultStackSynthesizerProps", &core::CORE_DEFAULTSTACKSYNTHESIZERPROPS),
    ("aws-cdk-lib.DockerImageAssetLocation", &core::CORE_DOCKERIMAGEASSETLOCATION),
    ("aws-cdk-lib.Duration", &core::CORE_DURATION),
    ("aws-cdk-lib.Environment", &core::CORE_ENVIRONMENT),
    ("aws-cdk-lib.ExportValueOptions", &core::CORE_EXPORTVALUEOPTIONS),
    ("aws-cdk-lib.FileAssetLocation", &core::CORE_FILEASSETLOCATION),
    ("aws-cdk-lib.NestedStackProps", &core::CORE_NESTEDSTACKPROPS),
    ("aws-cdk-lib.PermissionsBoundary", &core::CORE_PERMISSIONSBOUNDARY),
    ("aws-cdk-lib.PhysicalName", &core::CORE_PHYSICALNAME),
    ("aws-cdk-lib.RemovalPolicyProps", &core::CORE_REMOVALPOLICYPROPS),
    ("aws-cdk-lib.RemoveTag", &core::CORE_REMOVETAG),
    ("aws-cdk-lib.RoleOptions", &core::CORE_ROLEOPTIONS),
    ("aws-cdk-lib.SecretValue", &core::CORE_SECRETVALUE),
    ("aws-cdk-lib.SecretsManagerSecretOptions", &core::CORE_SECRETSMANAGERSECRETOPTIONS),
    ("aws-cdk-lib.Size", &core::CORE_SIZE),
    ("aws-cdk-lib.Stack", &core::CORE_STACK),
    ("aws-cdk-lib.Stage", &core::CORE_STAGE),
    ("aws-cdk-lib.StageProps", &core::CORE_STAGEPROPS),
    ("aws-cdk-lib.Tag", &core::CORE_TAG),
    ("aws-cdk-lib.TagManager", &core::CORE_TAGMANAGER),
    ("aws-cdk-lib.Token", &core::CORE_TOKEN),
    ("aws-cdk-lib.TokenComparison", &core::CORE_TOKENCOMPARISON),
    ("aws-cdk-lib.UniqueResourceNameOptions", &core::CORE_UNIQUERESOURCENAMEOPTIONS),
    ("aws-cdk-lib.aws_codecommit.Code", &aws_codecommit::AWS_CODECOMMIT_CODE),
    ("aws-cdk-lib.aws_codecommit.IRepository", &aws_codecommit::AWS_CODECOMMIT_IREPOSITORY_DYN),
    ("aws-cdk-lib.aws_codecommit.Repository", &aws_codecommit::AWS_CODECOMMIT_REPOSITORY),
    ("aws-cdk-lib.aws_codecommit.RepositoryNotifyOnOptions", &aws_codecommit::AWS_CODECOMMIT_REPOSITORYNOTIFYONOPTIONS),
    ("aws-cdk-lib.aws_codecommit.RepositoryProps", &aws_codecommit::AWS_CODECOMMIT_REPOSITORYPROPS),
    ("aws-cdk-lib.aws_codecommit.RepositoryTriggerOptions", &aws_codecommit::AWS_CODECOMMIT_REPOSITORYTRIGGEROPTIONS),
    (
        "aws-cdk-lib.aws_codestarnotifications.INotificationRule",
        &aws_codestarnotifications::AWS_CODESTARNOTIFICATIONS_INOTIFICATIONRULE_DYN,
    ),
    (
        "aws-cdk-lib.aws_codestarnotifications.INotificationRuleSource",
        &aws_codestarnotifications::AWS_CODESTARNOTIFICATIONS_INOTIFICATIONRULESOURCE,
    ),
    (
        "aws-cdk-lib.aws_codestarnotifications.INotificationRuleTarget",
        &aws_codestarnotifications::AWS_CODESTARNOTIFICATIONS_INOTIFICATIONRULETARGET,
    ),
    (
        "aws-cdk-lib.aws_codestarnotifications.NotificationRule",
        &aws_codestarnotifications::AWS_CODESTARNOTIFICATIONS_NOTIFICATIONRULE,
    ),
    (
        "aws-cdk-lib.aws_codestarnotifications.NotificationRuleOptions",
        &aws_codestarnotifications::AWS_CODESTARNOTIFICATIONS_NOTIFICATIONRULEOPTIONS,
    ),
    (
        "aws-cdk-lib.aws_codestarnotifications.NotificationRuleProps",
        &aws_codestarnotifications::AWS_CODESTARNOTIFICATIONS_NOTIFICATIONRULEPROPS,
    ),
    (
        "aws-cdk-lib.aws_codestarnotifications.NotificationRuleSourceConfig",
        &aws_codestarnotifications::AWS_CODESTARNOTIFICATIONS_NOTIFICATIONRULESOURCECONFIG,
    ),
    (
        "aws-cdk-lib.aws_codestarnotifications.NotificationRuleTargetConfig",
        &aws_codestarnotifications::AWS_CODESTARNOTIFICATIONS_NOTIFICATIONRULETARGETCONFIG,
    ),
    ("aws-cdk-lib.aws_ecr.IRepository", &aws_ecr::AWS_ECR_IREPOSITORY_DYN),
    ("aws-cdk-lib.aws_ecr.ImageTagMutabilityExclusionFilter", &aws_ecr::AWS_ECR_IMAGETAGMUTABILITYEXCLUSIONFILTER),
    ("aws-cdk-lib.aws_ecr.LifecycleRule", &aws_ecr::AWS_ECR_LIFECYCLERULE),
    ("aws-cdk-lib.aws_ecr.OnCloudTrailImagePushedOptions", &aws_ecr::AWS_ECR_ONCLOUDTRAILIMAGEPUSHEDOPTIONS),
    ("aws-cdk-lib.aws_ecr.OnImageScanCompletedOptions", &aws_ecr::AWS_ECR_ONIMAGESCANCOMPLETEDOPTIONS),
    ("aws-cdk-lib.aws_ecr.Repository", &aws_ecr::AWS_ECR_REPOSITORY),
    ("aws-cdk-lib.aws_ecr.RepositoryAttributes", &aws_ecr::AWS_ECR_REPOSITORYATTRIBUTES),
    ("aws-cdk-lib.aws_ecr.RepositoryEncryption", &aws_ecr::AWS_ECR_REPOSITORYENCRYPTION),
    ("aws-cdk-lib.aws_ecr.RepositoryLookupOptions", &aws_ecr::AWS_ECR_REPOSITORYLOOKUPOPTIONS),
    ("aws-cdk-lib.aws_ecr_assets.DockerImageAsset", &aws_ecr_assets::AWS_ECR_ASSETS_DOCKERIMAGEASSET),
    (
        "aws-cdk-lib.aws_ecr_assets.DockerImageAssetInvalidationOptions",
        &aws_ecr_assets::AWS_ECR_ASSETS_DOCKERIMAGEASSETINVALIDATIONOPTIONS,
    ),
    ("aws-cdk-lib.aws_ecr_assets.NetworkMode", &aws_ecr_assets::AWS_ECR_ASSETS_NETWORKMODE),
    ("aws-cdk-lib.aws_ecr_assets.Platform", &aws_ecr_assets::AWS_ECR_ASSETS_PLATFORM),
    ("aws-cdk-lib.aws_ecr_assets.TarballImageAsset", &aws_ecr_assets::AWS_ECR_ASSETS_TARBALLIMAGEASSET),
    ("aws-cdk-lib.aws_ecr_assets.TarballImageAssetProps", &aws_ecr_assets::AWS_ECR_ASSETS_TARBALLIMAGEASSETPROPS),
    ("aws-cdk-lib.aws_events.CronOptions", &aws_events::AWS_EVENTS_CRONOPTIONS),
    ("aws-cdk-lib.aws_events.IRule", &aws_events::AWS_EVENTS_IRULE_DYN),
    ("aws-cdk-lib.aws_events.IRuleTarget", &aws_events::AWS_EVENTS_IRULETARGET),
    ("aws-cdk-lib.aws_events.Rule", &aws_events::AWS_EVENTS_RULE),
    ("aws-cdk-lib.aws_events.RuleTargetConfig", &aws_events::AWS_EVENTS_RULETARGETCONFIG),
    ("aws-cdk-lib.aws_events.RuleTargetInput", &aws_events::AWS_EVENTS_RULETARGETINPUT),
    ("aws-cdk-lib.aws_events.RuleTargetInputProperties", &aws_events::AWS_EVENTS_RULETARGETINPUTPROPERTIES),
    ("aws-cdk-lib.aws_events.Schedule", &aws_events::AWS_EVENTS_SCHEDULE),
    ("aws-cdk-lib.aws_events_targets.CloudWatchLogGroup", &aws_events_targets::AWS_EVENTS_TARGETS_CLOUDWATCHLOGGROUP),
    ("aws-cdk-lib.aws_events_targets.LambdaFunction", &aws_events_targets::AWS_EVENTS_TARGETS_LAMBDAFUNCTION),
    ("aws-cdk-lib.aws_events_targets.LambdaFunctionProps", &aws_events_targets::AWS_EVENTS_TARGETS_LAMBDAFUNCTIONPROPS),
    ("aws-cdk-lib.aws_events_targets.LogGroupProps", &aws_events_targets::AWS_EVENTS_TARGETS_LOGGROUPPROPS),
    ("aws-cdk-lib.aws_events_targets.LogGroupTargetInput", &aws_events_targets::AWS_EVENTS_TARGETS_LOGGROUPTARGETINPUT),
    ("aws-cdk-lib.aws_events_targets.SnsTopic", &aws_events_targets::AWS_EVENTS_TARGETS_SNSTOPIC),
    ("aws-cdk-lib.aws_events_targets.SnsTopicProps", &aws_events_targets::AWS_EVENTS_TARGETS_SNSTOPICPROPS),
    ("aws-cdk-lib.aws_events_targets.SqsQueue", &aws_events_targets::AWS_EVENTS_TARGETS_SQSQUEUE),
    ("aws-cdk-lib.aws_events_targets.SqsQueueProps", &aws_events_targets::AWS_EVENTS_TARGETS_SQSQUEUEPROPS),
    ("aws-cdk-lib.aws_iam.AccountPrincipal", &aws_iam::AWS_IAM_ACCOUNTPRINCIPAL),
    ("aws-cdk-lib.aws_iam.AccountRootPrincipal", &aws_iam::AWS_IAM_ACCOUNTROOTPRINCIPAL),
    ("aws-cdk-lib.aws_iam.AddToPrincipalPolicyResult", &aws_iam::AWS_IAM_ADDTOPRINCIPALPOLICYRESULT),
    ("aws-cdk-lib.aws_iam.AddToResourcePolicyResult", &aws_iam::AWS_IAM_ADDTORESOURCEPOLICYRESULT),
    ("aws-cdk-lib.aws_iam.AnyPrincipal", &aws_iam::AWS_IAM_ANYPRINCIPAL),
    ("aws-cdk-lib.aws_iam.ArnPrincipal", &aws_iam::AWS_IAM_ARNPRINCIPAL),
    ("aws-cdk-lib.aws_iam.CanonicalUserPrincipal", &aws_iam::AWS_IAM_CANONICALUSERPRINCIPAL),
    ("aws-cdk-lib.aws_iam.CompositePrincipal", &aws_iam::AWS_IAM_COMPOSITEPRINCIPAL),
    ("aws-cdk-lib.aws_iam.FederatedPrincipal", &aws_iam::AWS_IAM_FEDERATEDPRINCIPAL),
    ("aws-cdk-lib.aws_iam.FromRoleArnOptions", &aws_iam::AWS_IAM_FROMROLEARNOPTIONS),
    ("aws-cdk-lib.aws_iam.Grant", &aws_iam::AWS_IAM_GRANT),
    ("aws-cdk-lib.aws_iam.Group", &aws_iam::AWS_IAM_GROUP),
    ("aws-cdk-lib.aws_iam.IGrantable", &aws_iam::AWS_IAM_IGRANTABLE_DYN),
    ("aws-cdk-lib.aws_iam.IGroup", &aws_iam::AWS_IAM_IGROUP),
    ("aws-cdk-lib.aws_iam.IManagedPolicy", &aws_iam::AWS_IAM_IMANAGEDPOLICY),
    ("aws-cdk-lib.aws_iam.IPrincipal", &aws_iam::AWS_IAM_IPRINCIPAL),
    ("aws-cdk-lib.aws_iam.IResourceWithPolicy", &aws_iam::AWS_IAM_IRESOURCEWITHPOLICY_DYN),
    ("aws-cdk-lib.aws_iam.IRole", &aws_iam::AWS_IAM_IROLE),
    ("aws-cdk-lib.aws_iam.IUser", &aws_iam::AWS_IAM_IUSER),
    ("aws-cdk-lib.aws_iam.ManagedPolicy", &aws_iam::AWS_IAM_MANAGEDPOLICY),
    ("aws-cdk-lib.aws_iam.OpenIdConnectPrincipal", &aws_iam::AWS_IAM_OPENIDCONNECTPRINCIPAL),
    ("aws-cdk-lib.aws_iam.OrganizationPrincipal", &aws_iam::AWS_IAM_ORGANIZATIONPRINCIPAL),
    ("aws-cdk-lib.aws_iam.Policy", &aws_iam::AWS_IAM_POLICY),
    ("aws-cdk-lib.aws_iam.PolicyDocument", &aws_iam::AWS_IAM_POLICYDOCUMENT),
    ("aws-cdk-lib.aws_iam.PolicyDocumentProps", &aws_iam::AWS_IAM_POLICYDOCUMENTPROPS),
    ("aws-cdk-lib.aws_iam.PolicyProps", &aws_iam::AWS_IAM_POLICYPROPS),
    ("aws-cdk-lib.aws_iam.PolicyStatement", &aws_iam::AWS_IAM_POLICYSTATEMENT),
    ("aws-cdk-lib.aws_iam.PolicyStatementProps", &aws_iam::AWS_IAM_POLICYSTATEMENTPROPS),
    ("aws-cdk-lib.aws_iam.PrincipalPolicyFragment", &aws_iam::AWS_IAM_PRINCIPALPOLICYFRAGMENT),
    ("aws-cdk-lib.aws_iam.PrincipalWithConditions", &aws_iam::AWS_IAM_PRINCIPALWITHCONDITIONS),
    ("aws-cdk-lib.aws_iam.Role", &aws_iam::AWS_IAM_ROLE),
    ("aws-cdk-lib.aws_iam.SamlConsolePrincipal", &aws_iam::AWS_IAM_SAMLCONSOLEPRINCIPAL),
    ("aws-cdk-lib.aws_iam.SamlPrincipal", &aws_iam::AWS_IAM_SAMLPRINCIPAL),
    ("aws-cdk-lib.aws_iam.ServicePrincipal", &aws_iam::AWS_IAM_SERVICEPRINCIPAL),
    ("aws-cdk-lib.aws_iam.ServicePrincipalOpts", &aws_iam::AWS_IAM_SERVICEPRINCIPALOPTS),
    ("aws-cdk-lib.aws_iam.SessionTagsPrincipal", &aws_iam::AWS_IAM_SESSIONTAGSPRINCIPAL),
    ("aws-cdk-lib.aws_iam.StarPrincipal", &aws_iam::AWS_IAM_STARPRINCIPAL),
    ("aws-cdk-lib.aws_iam.UnknownPrincipal", &aws_iam::AWS_IAM_UNKNOWNPRINCIPAL),
    ("aws-cdk-lib.aws_iam.User", &aws_iam::AWS_IAM_USER),
    ("aws-cdk-lib.aws_iam.WebIdentityPrincipal", &aws_iam::AWS_IAM_WEBIDENTITYPRINCIPAL),
    ("aws-cdk-lib.aws_kms.Alias", &aws_kms::AWS_KMS_ALIAS),
    ("aws-cdk-lib.aws_kms.AliasAttributes", &aws_kms::AWS_KMS_ALIASATTRIBUTES),
    ("aws-cdk-lib.aws_kms.AliasProps", &aws_kms::AWS_KMS_ALIASPROPS),
    ("aws-cdk-lib.aws_kms.IKey", &aws_kms::AWS_KMS_IKEY),
    ("aws-cdk-lib.aws_kms.Key", &aws_kms::AWS_KMS_KEY),
    ("aws-cdk-lib.aws_kms.KeyLookupOptions", &aws_kms::AWS_KMS_KEYLOOKUPOPTIONS),
    ("aws-cdk-lib.aws_kms.KeyProps", &aws_kms::AWS_KMS_KEYPROPS),
    ("aws-cdk-lib.aws_lambda.Architecture", &aws_lambda::AWS_LAMBDA_ARCHITECTURE),
    ("aws-cdk-lib.aws_lambda.Code", &aws_lambda::AWS_LAMBDA_CODE),
    ("aws-cdk-lib.aws_lambda.DockerImageCode", &aws_lambda::AWS_LAMBDA_DOCKERIMAGECODE),
    ("aws-cdk-lib.aws_lambda.DockerImageFunction", &aws_lambda::AWS_LAMBDA_DOCKERIMAGEFUNCTION),
    ("aws-cdk-lib.aws_lambda.Function", &aws_lambda::AWS_LAMBDA_FUNCTION),
    ("aws-cdk-lib.aws_lambda.FunctionAttributes", &aws_lambda::AWS_LAMBDA_FUNCTIONATTRIBUTES),
    ("aws-cdk-lib.aws_lambda.IFunction", &aws_lambda::AWS_LAMBDA_IFUNCTION_DYN),
    ("aws-cdk-lib.aws_lambda.Permission", &aws_lambda::AWS_LAMBDA_PERMISSION),
    ("aws-cdk-lib.aws_lambda.Runtime", &aws_lambda::AWS_LAMBDA_RUNTIME),
    ("aws-cdk-lib.aws_logs.ILogGroup", &aws_logs::AWS_LOGS_ILOGGROUP_DYN),
    ("aws-cdk-lib.aws_logs.LogGroup", &aws_logs::AWS_LOGS_LOGGROUP),
    ("aws-cdk-lib.aws_logs.LogStream", &aws_logs::AWS_LOGS_LOGSTREAM),
    ("aws-cdk-lib.aws_logs.ResourcePolicy", &aws_logs::AWS_LOGS_RESOURCEPOLICY),
    ("aws-cdk-lib.aws_logs.ResourcePolicyProps", &aws_logs::AWS_LOGS_RESOURCEPOLICYPROPS),
    ("aws-cdk-lib.aws_s3.BlockPublicAccess", &aws_s3::AWS_S3_BLOCKPUBLICACCESS),
    ("aws-cdk-lib.aws_s3.Bucket", &aws_s3::AWS_S3_BUCKET),
    ("aws-cdk-lib.aws_s3.BucketPolicy", &aws_s3::AWS_S3_BUCKETPOLICY),
    ("aws-cdk-lib.aws_s3.IBucket", &aws_s3::AWS_S3_IBUCKET_DYN),
    ("aws-cdk-lib.aws_s3_assets.Asset", &aws_s3_assets::AWS_S3_ASSETS_ASSET),
    ("aws-cdk-lib.aws_sns.ITopic", &aws_sns::AWS_SNS_ITOPIC_DYN),
    ("aws-cdk-lib.aws_sns.Topic", &aws_sns::AWS_SNS_TOPIC),
    ("aws-cdk-lib.aws_sns.TopicAttributes", &aws_sns::AWS_SNS_TOPICATTRIBUTES),
    ("aws-cdk-lib.aws_sns.TopicPolicy", &aws_sns::AWS_SNS_TOPICPOLICY),
    ("aws-cdk-lib.aws_sqs.DeadLetterQueue", &aws_sqs::AWS_SQS_DEADLETTERQUEUE),
    ("aws-cdk-lib.aws_sqs.IQueue", &aws_sqs::AWS_SQS_IQUEUE_DYN),
    ("aws-cdk-lib.aws_sqs.Queue", &aws_sqs::AWS_SQS_QUEUE),
    ("aws-cdk-lib.aws_sqs.QueueAttributes", &aws_sqs::AWS_SQS_QUEUEATTRIBUTES),
    ("aws-cdk-lib.aws_sqs.QueuePolicy", &aws_sqs::AWS_SQS_QUEUEPOLICY),
    ("aws-cdk-lib.aws_sqs.RedriveAllowPolicy", &aws_sqs::AWS_SQS_REDRIVEALLOWPOLICY),
    ("constructs.Dependable", &constructs::CONSTRUCTS_DEPENDABLE),
    ("constructs.DependencyGroup", &constructs::CONSTRUCTS_DEPENDENCYGROUP),
    ("constructs.Node", &constructs::CONSTRUCTS_NODE),
];
