//! The template of the bootstrap stack: where assets go, and who may put them there and deploy.
//!
//! The names of its parameters, resources and outputs are a contract with every CDK app and with the AWS CDK's own
//! template, which ours replaces and is replaced by.

use serde_json::{Value, json};

use super::TemplateOptions;

/// What the template offers, as apps and tools ask for it.
// Source: aws-cdk 2.1148.1, `cdk bootstrap --show-template`: version 33.
pub const VERSION: u32 = 33;

/// The value of `BootstrapVariant`; another one means that somebody made the template his own.
pub(super) const VARIANT: &str = "AWS CDK: Default Resources";

fn sub(text: &str) -> Value {
    json!({ "Fn::Sub": text })
}

fn reference(name: &str) -> Value {
    json!({ "Ref": name })
}

fn choose(condition: &str, yes: Value, no: Value) -> Value {
    json!({ "Fn::If": [condition, yes, no] })
}

fn only_if(condition: &str, value: Value) -> Value {
    choose(condition, value, reference("AWS::NoValue"))
}

/// Writes the template.
pub fn template(options: &TemplateOptions) -> Value {
    json!({
        "Description": "This stack includes resources needed to deploy AWS CDK apps into this environment",
        "Parameters": parameters(),
        "Conditions": conditions(),
        "Resources": {
            "FileAssetsBucketEncryptionKey": key(),
            "FileAssetsBucketEncryptionKeyAlias": {
                "Condition": "CreateNewKey",
                "Type": "AWS::KMS::Alias",
                "Properties": {
                    "AliasName": sub("alias/cdk-${Qualifier}-assets-key"),
                    "TargetKeyId": reference("FileAssetsBucketEncryptionKey"),
                },
            },
            "StagingBucket": bucket(),
            "StagingBucketPolicy": bucket_policy(),
            "ContainerAssetsRepository": repository(options),
            "FilePublishingRole": role("file-publishing", &["HasTrustedAccounts"], json!({})),
            "ImagePublishingRole": role("image-publishing", &["HasTrustedAccounts"], json!({})),
            "LookupRole": role("lookup", &["HasTrustedAccountsForLookup", "HasTrustedAccounts"], json!({
                "ManagedPolicyArns": [managed("ReadOnlyAccess")],
                "Policies": [policy("LookupRolePolicy", json!([
                    { "Sid": "DontReadSecrets", "Effect": "Deny", "Action": ["kms:Decrypt"], "Resource": "*" },
                ]))],
            })),
            "FilePublishingRoleDefaultPolicy": default_policy("FilePublishingRole", "file-publishing", file_statements()),
            "ImagePublishingRoleDefaultPolicy":
                default_policy("ImagePublishingRole", "image-publishing", image_statements()),
            "DeploymentActionRole": role("deploy", &["HasTrustedAccounts"], json!({
                "Policies": [policy("default", deploy_statements())],
                "ManagedPolicyArns": [managed("AWSCloudFormationReadOnlyAccess")],
            })),
            "CloudFormationExecutionRole": execution_role(),
            "CdkBoostrapPermissionsBoundaryPolicy": boundary(),
            "CdkBootstrapVersion": {
                "Type": "AWS::SSM::Parameter",
                "Properties": {
                    "Type": "String",
                    "Name": sub("/cdk-bootstrap/${Qualifier}/version"),
                    "Value": VERSION.to_string(),
                },
            },
        },
        "Outputs": {
            "BucketName": {
                "Description": "The name of the S3 bucket owned by the CDK toolkit stack", "Value": sub("${StagingBucket}"),
            },
            "BucketDomainName": {
                "Description": "The domain name of the S3 bucket owned by the CDK toolkit stack",
                "Value": sub("${StagingBucket.RegionalDomainName}"),
            },
            "FileAssetKeyArn": {
                "Description": "The ARN of the KMS key used to encrypt the asset bucket (deprecated)",
                "Value": choose(
                    "CreateNewKey", sub("${FileAssetsBucketEncryptionKey.Arn}"), sub("${FileAssetsBucketKmsKeyId}")
                ),
                "Export": { "Name": sub("CdkBootstrap-${Qualifier}-FileAssetKeyArn") },
            },
            "ImageRepositoryName": {
                "Description": "The name of the ECR repository which hosts docker image assets",
                "Value": sub("${ContainerAssetsRepository}"),
            },
            "BootstrapVersion": {
                "Description": "The version of the bootstrap resources that are currently mastered in this stack",
                "Value": VERSION.to_string(),
            },
        },
    })
}

fn parameters() -> Value {
    let list = |description: &str| json!({ "Description": description, "Default": "", "Type": "CommaDelimitedList" });
    let text = |description: &str| json!({ "Description": description, "Default": "", "Type": "String" });
    let flag = |default: &str, description: &str| json!({ "Description": description, "Default": default, "Type": "String", "AllowedValues": ["true", "false"] });
    json!({
        "TrustedAccounts": list("AWS accounts that may publish assets and deploy stacks to this environment"),
        "TrustedAccountsForLookup": list("AWS accounts that may look up values in this environment"),
        "CloudFormationExecutionPolicies": list("ARNs of managed policies for the role CloudFormation deploys with"),
        "FileAssetsBucketName": text("Name of the bucket for file assets, in place of the usual one"),
        "FileAssetsBucketKmsKeyId":
            text("Nothing to make a key, 'AWS_MANAGED_KEY' for that of S3, or the ID or ARN of a key"),
        "ContainerAssetsRepositoryName": text("Name of the repository for image assets, in place of the usual one"),
        "Qualifier": {
            "Description": "Tells several bootstrap stacks of one environment apart", "Default": "hnb659fds", "Type": "String",
            "AllowedPattern": "[A-Za-z0-9_-]{1,10}",
            "ConstraintDescription": "Qualifier must be an alphanumeric identifier of at most 10 characters",
        },
        "PublicAccessBlockConfiguration": flag("true", "Whether the bucket refuses public access of any kind"),
        "InputPermissionsBoundary": text("Name of the managed policy that bounds permissions"),
        "UseExamplePermissionsBoundary": flag("false", "Whether the boundary of this template is made"),
        "ApplyPermissionsBoundaryToAllRoles": flag("false", "Whether the boundary is for all roles of this stack"),
        "BootstrapVariant": {
            "Type": "String", "Default": VARIANT,
            "Description": "Who made this template. Change it when you make the template your own: a stack of one variant is not replaced by another",
        },
        "DenyExternalId": flag("true", "Whether roles refuse callers that give an external ID, who act for somebody else"),
    })
}

fn conditions() -> Value {
    let not_empty = |value: Value| json!({ "Fn::Not": [{ "Fn::Equals": ["", value] }] });
    let has_items = |name: &str| not_empty(json!({ "Fn::Join": ["", reference(name)] }));
    let equals = |text: &str, name: &str| json!({ "Fn::Equals": [text, reference(name)] });
    json!({
        "HasTrustedAccounts": has_items("TrustedAccounts"),
        "HasTrustedAccountsForLookup": has_items("TrustedAccountsForLookup"),
        "HasCloudFormationExecutionPolicies": has_items("CloudFormationExecutionPolicies"),
        "HasCustomFileAssetsBucketName": not_empty(reference("FileAssetsBucketName")),
        "CreateNewKey": equals("", "FileAssetsBucketKmsKeyId"),
        "UseAwsManagedKey": equals("AWS_MANAGED_KEY", "FileAssetsBucketKmsKeyId"),
        "ShouldCreatePermissionsBoundary": equals("true", "UseExamplePermissionsBoundary"),
        "PermissionsBoundarySet": not_empty(reference("InputPermissionsBoundary")),
        "ShouldApplyPermissionsBoundaryToAllRoles": { "Fn::And": [
            { "Condition": "PermissionsBoundarySet" }, equals("true", "ApplyPermissionsBoundaryToAllRoles"),
        ] },
        "HasCustomContainerAssetsRepositoryName": not_empty(reference("ContainerAssetsRepositoryName")),
        "UsePublicAccessBlockConfiguration": equals("true", "PublicAccessBlockConfiguration"),
        "ShouldDenyExternalId": equals("true", "DenyExternalId"),
    })
}

/// Using a key for objects.
const USE_KEY: [&str; 5] = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"];

fn key() -> Value {
    let administer = [
        "Create*",
        "Describe*",
        "Enable*",
        "List*",
        "Put*",
        "Update*",
        "Revoke*",
        "Disable*",
        "Get*",
        "Delete*",
        "ScheduleKeyDeletion",
        "CancelKeyDeletion",
        "GenerateDataKey",
        "TagResource",
        "UntagResource",
    ];
    let via_s3 = json!({ "StringEquals": {
        "kms:CallerAccount": reference("AWS::AccountId"),
        "kms:ViaService": [sub("s3.${AWS::Region}.amazonaws.com")],
    } });
    json!({
        "Type": "AWS::KMS::Key",
        "Properties": { "KeyPolicy": { "Statement": [
            {
                "Action": administer.map(|action| format!("kms:{action}")), "Effect": "Allow",
                "Principal": { "AWS": reference("AWS::AccountId") }, "Resource": "*",
            },
            { "Action": USE_KEY, "Effect": "Allow", "Principal": { "AWS": "*" }, "Resource": "*", "Condition": via_s3 },
            {
                "Action": USE_KEY, "Effect": "Allow", "Principal": { "AWS": sub("${FilePublishingRole.Arn}") },
                "Resource": "*",
            },
        ] } },
        "Condition": "CreateNewKey",
        "UpdateReplacePolicy": "Delete",
        "DeletionPolicy": "Delete",
    })
}

fn bucket() -> Value {
    let given_key = only_if_not("UseAwsManagedKey", sub("${FileAssetsBucketKmsKeyId}"));
    let block = json!({
        "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true, "RestrictPublicBuckets": true,
    });
    json!({
        "Type": "AWS::S3::Bucket",
        "Properties": {
            "BucketName": choose(
                "HasCustomFileAssetsBucketName",
                sub("${FileAssetsBucketName}"),
                sub("cdk-${Qualifier}-assets-${AWS::AccountId}-${AWS::Region}"),
            ),
            "AccessControl": "Private",
            "BucketEncryption": { "ServerSideEncryptionConfiguration": [{ "ServerSideEncryptionByDefault": {
                "SSEAlgorithm": "aws:kms",
                "KMSMasterKeyID": choose("CreateNewKey", sub("${FileAssetsBucketEncryptionKey.Arn}"), given_key),
            } }] },
            "PublicAccessBlockConfiguration": only_if("UsePublicAccessBlockConfiguration", block),
            "VersioningConfiguration": { "Status": "Enabled" },
            "LifecycleConfiguration": { "Rules": [
                {
                    "Id": "CleanupOldVersions", "Status": "Enabled",
                    "NoncurrentVersionExpiration": { "NoncurrentDays": 30 },
                },
                {
                    "Id": "AbortIncompleteMultipartUploads", "Status": "Enabled",
                    "AbortIncompleteMultipartUpload": { "DaysAfterInitiation": 1 },
                },
            ] },
        },
        "UpdateReplacePolicy": "Retain",
        "DeletionPolicy": "Retain",
    })
}

fn only_if_not(condition: &str, value: Value) -> Value {
    choose(condition, reference("AWS::NoValue"), value)
}

fn bucket_policy() -> Value {
    json!({
        "Type": "AWS::S3::BucketPolicy",
        "Properties": {
            "Bucket": reference("StagingBucket"),
            "PolicyDocument": { "Id": "AccessControl", "Version": "2012-10-17", "Statement": [{
                "Sid": "AllowSSLRequestsOnly", "Action": "s3:*", "Effect": "Deny",
                "Resource": [sub("${StagingBucket.Arn}"), sub("${StagingBucket.Arn}/*")],
                "Condition": { "Bool": { "aws:SecureTransport": "false" } }, "Principal": "*",
            }] },
        },
    })
}

fn repository(options: &TemplateOptions) -> Value {
    let days = options.untagged_days.unwrap_or(365);
    let description = match days {
        365 => "Untagged images should not exist, but expire any older than one year".to_owned(),
        days => format!("Untagged images should not exist, but expire any older than {days} days"),
    };
    let rule = json!({
        "rulePriority": 1, "description": description,
        "selection": { "tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": days },
        "action": { "type": "expire" },
    });
    let retrieval = |sid: &str, service: &str, actions: &[&str], source: &str| {
        json!({
            "Sid": sid, "Effect": "Allow", "Principal": { "Service": service }, "Action": actions,
            "Condition": { "StringLike": { "aws:sourceArn": sub(source) } },
        })
    };
    let mut properties = json!({
        "ImageTagMutability": "IMMUTABLE",
        "LifecyclePolicy": { "LifecyclePolicyText": format!("{:#}\n", json!({ "rules": [rule] })) },
        "RepositoryName": choose(
            "HasCustomContainerAssetsRepositoryName",
            sub("${ContainerAssetsRepositoryName}"),
            sub("cdk-${Qualifier}-container-assets-${AWS::AccountId}-${AWS::Region}"),
        ),
        "RepositoryPolicyText": { "Version": "2012-10-17", "Statement": [
            retrieval(
                "LambdaECRImageRetrievalPolicy", "lambda.amazonaws.com",
                &["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
                "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:*",
            ),
            retrieval(
                "EmrServerlessImageRetrievalPolicy", "emr-serverless.amazonaws.com",
                &["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:DescribeImages"],
                "arn:${AWS::Partition}:emr-serverless:${AWS::Region}:${AWS::AccountId}:/applications/*",
            ),
        ] },
    });
    if options.scan_on_push {
        properties["ImageScanningConfiguration"] = json!({ "ScanOnPush": true });
    }
    json!({ "Type": "AWS::ECR::Repository", "Properties": properties })
}

/// A role that the account itself may take, and the accounts that conditions say are trusted.
fn role(purpose: &str, trusts: &[&str], more: Value) -> Value {
    let no_external_id = || only_if("ShouldDenyExternalId", json!({ "Null": { "sts:ExternalId": "true" } }));
    let own = json!({ "AWS": reference("AWS::AccountId") });
    let mut statements = vec![
        json!({ "Action": "sts:AssumeRole", "Effect": "Allow", "Principal": own, "Condition": no_external_id() }),
        json!({ "Action": "sts:TagSession", "Effect": "Allow", "Principal": own }),
    ];
    for trust in trusts {
        let accounts = json!({ "AWS": reference(trust.trim_start_matches("Has")) });
        statements.push(only_if(
            trust,
            json!({
                "Action": ["sts:AssumeRole"], "Effect": "Allow", "Principal": accounts, "Condition": no_external_id(),
            }),
        ));
        let tagging = json!({ "Action": ["sts:TagSession"], "Effect": "Allow", "Principal": accounts });
        statements.push(only_if(trust, tagging));
    }
    let mut properties = json!({
        "AssumeRolePolicyDocument": { "Statement": statements },
        "RoleName": sub(&format!("cdk-${{Qualifier}}-{purpose}-role-${{AWS::AccountId}}-${{AWS::Region}}")),
        "PermissionsBoundary": only_if("ShouldApplyPermissionsBoundaryToAllRoles", given_boundary()),
        "Tags": [{ "Key": "aws-cdk:bootstrap-role", "Value": purpose }],
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        properties[name] = value.clone();
    }
    json!({ "Type": "AWS::IAM::Role", "Properties": properties })
}

fn given_boundary() -> Value {
    sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/${InputPermissionsBoundary}")
}

fn managed(name: &str) -> Value {
    sub(&format!("arn:${{AWS::Partition}}:iam::aws:policy/{name}"))
}

fn policy(name: &str, statements: Value) -> Value {
    json!({ "PolicyDocument": { "Statement": statements, "Version": "2012-10-17" }, "PolicyName": name })
}

fn default_policy(role: &str, purpose: &str, statements: Value) -> Value {
    let name = format!("cdk-${{Qualifier}}-{purpose}-role-default-policy-${{AWS::AccountId}}-${{AWS::Region}}");
    json!({
        "Type": "AWS::IAM::Policy",
        "Properties": {
            "PolicyDocument": { "Statement": statements, "Version": "2012-10-17" },
            "Roles": [reference(role)],
            "PolicyName": sub(&name),
        },
    })
}

fn file_statements() -> Value {
    let key = choose(
        "CreateNewKey",
        sub("${FileAssetsBucketEncryptionKey.Arn}"),
        sub("arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${FileAssetsBucketKmsKeyId}"),
    );
    json!([
        {
            "Action": [
                "s3:GetObject*", "s3:GetBucket*", "s3:GetEncryptionConfiguration", "s3:List*", "s3:DeleteObject*",
                "s3:PutObject*", "s3:Abort*",
            ],
            "Resource": [sub("${StagingBucket.Arn}"), sub("${StagingBucket.Arn}/*")],
            "Condition": { "StringEquals": { "aws:ResourceAccount": [sub("${AWS::AccountId}")] } },
            "Effect": "Allow",
        },
        { "Action": USE_KEY, "Effect": "Allow", "Resource": key },
    ])
}

fn image_statements() -> Value {
    let actions = [
        "PutImage",
        "InitiateLayerUpload",
        "UploadLayerPart",
        "CompleteLayerUpload",
        "BatchCheckLayerAvailability",
        "DescribeRepositories",
        "DescribeImages",
        "BatchGetImage",
        "GetDownloadUrlForLayer",
    ];
    json!([
        {
            "Action": actions.map(|action| format!("ecr:{action}")),
            "Resource": sub("${ContainerAssetsRepository.Arn}"), "Effect": "Allow",
        },
        { "Action": ["ecr:GetAuthorizationToken"], "Resource": "*", "Effect": "Allow" },
    ])
}

fn deploy_statements() -> Value {
    let deploy = [
        "CreateChangeSet",
        "DeleteChangeSet",
        "ExecuteChangeSet",
        "CreateStack",
        "UpdateStack",
        "RollbackStack",
        "ContinueUpdateRollback",
    ];
    let version = "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${CdkBootstrapVersion}";
    json!([
        {
            "Sid": "DeployPermissions", "Effect": "Allow",
            "Action": deploy.map(|action| format!("cloudformation:{action}")), "Resource": "*",
        },
        {
            "Sid": "PipelineCrossAccountArtifactsBucket", "Effect": "Allow",
            "Action": [
                "s3:GetObject*", "s3:GetBucket*", "s3:List*", "s3:Abort*", "s3:DeleteObject*", "s3:PutObject*",
            ],
            "Resource": "*",
            "Condition": { "StringNotEquals": { "s3:ResourceAccount": reference("AWS::AccountId") } },
        },
        {
            "Sid": "PipelineCrossAccountArtifactsKey", "Effect": "Allow", "Action": USE_KEY, "Resource": "*",
            "Condition": { "StringEquals": { "kms:ViaService": sub("s3.${AWS::Region}.amazonaws.com") } },
        },
        { "Action": "iam:PassRole", "Resource": sub("${CloudFormationExecutionRole.Arn}"), "Effect": "Allow" },
        {
            "Sid": "CliPermissions",
            "Action": [
                "cloudformation:DeleteStack", "cloudformation:UpdateTerminationProtection", "sts:GetCallerIdentity",
            ],
            "Resource": "*", "Effect": "Allow",
        },
        {
            "Sid": "CliStagingBucket", "Effect": "Allow", "Action": ["s3:GetObject*", "s3:GetBucket*", "s3:List*"],
            "Resource": [sub("${StagingBucket.Arn}"), sub("${StagingBucket.Arn}/*")],
        },
        {
            "Sid": "ReadVersion", "Effect": "Allow", "Action": ["ssm:GetParameter", "ssm:GetParameters"],
            "Resource": [sub(version)],
        },
        {
            "Sid": "Refactor", "Effect": "Allow",
            "Action": ["cloudformation:CreateStackRefactor", "cloudformation:ExecuteStackRefactor"], "Resource": "*",
        },
    ])
}

fn execution_role() -> Value {
    let administrator = only_if_not("HasTrustedAccounts", json!([managed("AdministratorAccess")]));
    json!({
        "Type": "AWS::IAM::Role",
        "Properties": {
            "AssumeRolePolicyDocument": {
                "Statement": [{
                    "Action": "sts:AssumeRole", "Effect": "Allow",
                    "Principal": { "Service": "cloudformation.amazonaws.com" },
                }],
                "Version": "2012-10-17",
            },
            "ManagedPolicyArns":
                choose("HasCloudFormationExecutionPolicies", reference("CloudFormationExecutionPolicies"), administrator),
            "RoleName": sub("cdk-${Qualifier}-cfn-exec-role-${AWS::AccountId}-${AWS::Region}"),
            "PermissionsBoundary": only_if("PermissionsBoundarySet", given_boundary()),
        },
    })
}

fn boundary() -> Value {
    let name = "cdk-${Qualifier}-permissions-boundary-${AWS::AccountId}-${AWS::Region}";
    let arn = sub(&format!("arn:${{AWS::Partition}}:iam::${{AWS::AccountId}}:policy/{name}"));
    let create =
        ["iam:CreateUser", "iam:CreateRole", "iam:PutRolePermissionsBoundary", "iam:PutUserPermissionsBoundary"];
    let alter =
        ["iam:CreatePolicyVersion", "iam:DeletePolicy", "iam:DeletePolicyVersion", "iam:SetDefaultPolicyVersion"];
    let remove = ["iam:DeleteUserPermissionsBoundary", "iam:DeleteRolePermissionsBoundary"];
    json!({
        "Condition": "ShouldCreatePermissionsBoundary",
        "Type": "AWS::IAM::ManagedPolicy",
        "Properties": {
            "PolicyDocument": {
                "Statement": [
                    { "Sid": "ExplicitAllowAll", "Action": ["*"], "Effect": "Allow", "Resource": "*" },
                    {
                        "Sid": "DenyAccessIfRequiredPermBoundaryIsNotBeingApplied", "Action": create,
                        "Condition": { "StringNotEquals": { "iam:PermissionsBoundary": arn } },
                        "Effect": "Deny", "Resource": "*",
                    },
                    {
                        "Sid": "DenyPermBoundaryIAMPolicyAlteration", "Action": alter, "Effect": "Deny", "Resource": arn,
                    },
                    {
                        "Sid": "DenyRemovalOfPermBoundaryFromAnyUserOrRole", "Action": remove, "Effect": "Deny",
                        "Resource": "*",
                    },
                ],
                "Version": "2012-10-17",
            },
            "Description": "Bootstrap Permission Boundary",
            "ManagedPolicyName": sub(name),
            "Path": "/",
        },
    })
}
