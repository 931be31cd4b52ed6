//! Actions of pipelines: sources, builds, approvals, deployments and calls.

mod action;
mod cloudformation;
mod codebuild;
mod codecommit_source;
mod codedeploy_ecs;
mod connections_source;
mod ecr_build_and_publish;
mod ecr_source;
mod ecs_deploy;
mod github_source;
mod lambda_invoke;
mod manual_approval;
mod s3_deploy;
mod s3_source;
mod singleton_policy;

pub use cloudformation::{
    CfnCapabilities, CloudFormationCreateReplaceChangeSetAction, CloudFormationCreateReplaceChangeSetActionProps,
    CloudFormationCreateUpdateStackAction, CloudFormationCreateUpdateStackActionProps, CloudFormationDeleteStackAction,
    CloudFormationDeleteStackActionProps, CloudFormationExecuteChangeSetAction,
    CloudFormationExecuteChangeSetActionProps,
};
pub use codebuild::{CodeBuildAction, CodeBuildActionProps, CodeBuildActionType};
pub use codecommit_source::{
    CodeCommitSourceAction, CodeCommitSourceActionProps, CodeCommitSourceVariables, CodeCommitTrigger, CustomEventRule,
};
pub use codedeploy_ecs::{CodeDeployEcsContainerImageInput, CodeDeployEcsDeployAction, CodeDeployEcsDeployActionProps};
pub use connections_source::{
    CodeStarConnectionsSourceAction, CodeStarConnectionsSourceActionProps, CodeStarSourceVariables,
};
pub use ecr_build_and_publish::{
    EcrBuildAndPublishAction, EcrBuildAndPublishActionProps, EcrBuildAndPublishVariables, RegistryType,
};
pub use ecr_source::{EcrSourceAction, EcrSourceActionProps, EcrSourceVariables};
pub use ecs_deploy::{EcsDeployAction, EcsDeployActionProps};
pub use github_source::{GitHubSourceAction, GitHubSourceActionProps, GitHubSourceVariables, GitHubTrigger};
pub use lambda_invoke::{LambdaInvokeAction, LambdaInvokeActionProps};
pub use manual_approval::{ManualApprovalAction, ManualApprovalActionProps};
pub use s3_deploy::{CacheControl, S3DeployAction, S3DeployActionProps};
pub use s3_source::{S3SourceAction, S3SourceActionProps, S3SourceVariables, S3Trigger};
