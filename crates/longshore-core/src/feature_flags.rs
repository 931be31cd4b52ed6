//! Feature flags: context values that choose between old and new behaviour.

use crate::construct::Construct;
use crate::value::Value;

/// Whether a policy that keeps snapshots is refused for types that have none; else it is a warning.
pub const VALIDATE_SNAPSHOT_REMOVAL_POLICY: &str = "@aws-cdk/core:validateSnapshotRemovalPolicy";
/// Whether tags and other built-in aspects get [`crate::aspects::AspectPriority::MUTATING`].
pub const ASPECT_PRIORITIES_MUTATING: &str = "@aws-cdk/core:aspectPrioritiesMutating";
/// Whether aspects are applied until nothing changes any more.
pub const ASPECT_STABILIZATION: &str = "@aws-cdk/core:aspectStabilization";
/// Whether `Stack::partition` is a literal where the region is known.
pub const ENABLE_PARTITION_LITERALS: &str = "@aws-cdk/core:enablePartitionLiterals";
/// Whether export names are made of paths relative to the stack.
pub const STACK_RELATIVE_EXPORTS: &str = "@aws-cdk/core:stackRelativeExports";
/// Whether explicit stack tags go into the template only by way of `Tags`.
pub const EXPLICIT_STACK_TAGS: &str = "@aws-cdk/core:explicitStackTags";
/// Whether functions are refused in place of the creation and update policies of included resources.
pub const CFN_INCLUDE_REJECT_COMPLEX_RESOURCE_UPDATE_CREATE_POLICY_INTRINSICS: &str =
    "@aws-cdk/core:cfnIncludeRejectComplexResourceUpdateCreatePolicyIntrinsics";
/// How cross-stack references are made by default: `strong` or `weak`.
pub const DEFAULT_CROSS_STACK_REFERENCES: &str = "@aws-cdk/core:defaultCrossStackReferences";
/// Whether secrets are refused where they can be read.
pub const CHECK_SECRET_USAGE: &str = "@aws-cdk/core:checkSecretUsage";
/// Whether IAM statements are merged.
pub const MINIMIZE_POLICIES: &str = "@aws-cdk/aws-iam:minimizePolicies";
/// Whether names of stack resources are made with all of the path.
pub const INCLUDE_PREFIX_IN_UNIQUE_NAME_GENERATION: &str = "@aws-cdk/core:includePrefixInUniqueNameGeneration";

// Source: aws-cdk-lib 2.275.0 cx-api FLAGS, `unconfiguredBehavesLike.v2`.
const ON_BY_DEFAULT: [&str; 22] = [
    "@aws-cdk/aws-apigateway:usagePlanKeyOrderInsensitiveId",
    "@aws-cdk/aws-cloudfront:defaultSecurityPolicyTLSv1.2_2021",
    "@aws-cdk/aws-ecr-assets:dockerIgnoreSupport",
    "@aws-cdk/aws-ecs-patterns:removeDefaultDesiredCount",
    "@aws-cdk/aws-efs:defaultEncryptionAtRest",
    "@aws-cdk/aws-kms:defaultKeyPolicies",
    "@aws-cdk/aws-lambda:recognizeVersionProps",
    "@aws-cdk/aws-rds:lowercaseDbIdentifier",
    "@aws-cdk/aws-s3:grantWriteWithoutAcl",
    "@aws-cdk/aws-secretsmanager:parseOwnedSecretName",
    "@aws-cdk/aws-stepfunctions-tasks:evaluateExpressionDedicatedFunction",
    "@aws-cdk/aws-stepfunctions-tasks:httpInvokeDynamicJsonPathEndpoint",
    "@aws-cdk/aws-stepfunctions-tasks:useNewS3UriParametersForBedrockInvokeModelTask",
    "@aws-cdk/core:aspectStabilization",
    "@aws-cdk/core:automaticL1Traits",
    "@aws-cdk/core:enableStackNameDuplicates",
    "@aws-cdk/core:newStyleStackSynthesis",
    "@aws-cdk/core:stackRelativeExports",
    "@aws-cdk/pipelines:reduceAssetRoleTrustScope",
    "@aws-cdk/pipelines:reduceCrossAccountActionRoleTrustScope",
    "@aws-cdk/pipelines:reduceStageRoleTrustScope",
    "aws-cdk:enableDiffNoFail",
];

/// Tells whether a flag is on for a construct: by its context, else by the default of version 2.
pub fn enabled(scope: &dyn Construct, flag: &str) -> bool {
    match scope.node().try_get_context(flag) {
        Some(value) => value.is_truthy(),
        None => ON_BY_DEFAULT.contains(&flag),
    }
}

/// The value of a flag that is not just on or off.
pub fn value(scope: &dyn Construct, flag: &str) -> Option<Value> {
    scope.node().try_get_context(flag)
}
