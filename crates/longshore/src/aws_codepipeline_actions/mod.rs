//! Actions of pipelines: sources, builds, approvals, deployments and calls.

mod action;
mod cloudformation;
mod codebuild;
mod codecommit_source;
mod codedeploy_ecs;
mod codedeploy_server;
mod commands;
mod connections_source;
mod ec2_deploy;
mod ecr_build_and_publish;
mod ecr_source;
mod ecs_deploy;
mod github_source;
mod inspector;
mod jenkins;
mod lambda_invoke;
mod manual_approval;
mod pipeline_invoke;
mod s3_deploy;
mod s3_source;
mod service_deploys;
mod singleton_policy;
mod stack_set_types;
mod stack_sets;
mod state_machine;

pub use cloudformation::{
    CloudFormationCreateReplaceChangeSetAction, CloudFormationCreateReplaceChangeSetActionProps,
    CloudFormationCreateUpdateStackAction, CloudFormationCreateUpdateStackActionProps, CloudFormationDeleteStackAction,
    CloudFormationDeleteStackActionProps, CloudFormationExecuteChangeSetAction,
    CloudFormationExecuteChangeSetActionProps,
};
pub use codebuild::{CodeBuildAction, CodeBuildActionProps, CodeBuildActionType};
pub use codecommit_source::{
    CodeCommitSourceAction, CodeCommitSourceActionProps, CodeCommitSourceVariables, CodeCommitTrigger, CustomEventRule,
    CustomEventRuleRef, ICustomEventRule,
};
pub use codedeploy_ecs::{CodeDeployEcsContainerImageInput, CodeDeployEcsDeployAction, CodeDeployEcsDeployActionProps};
pub use codedeploy_server::{CodeDeployServerDeployAction, CodeDeployServerDeployActionProps};
pub use commands::{CommandsAction, CommandsActionProps};
pub use connections_source::{
    CodeStarConnectionsSourceAction, CodeStarConnectionsSourceActionProps, CodeStarSourceVariables,
};
pub use ec2_deploy::{
    Ec2DeployAction, Ec2DeployActionProps, Ec2DeploySpecifications, Ec2DeploySpecificationsInlineProps,
    Ec2InstanceType, Ec2MaxInstances, IEc2DeploySpecifications,
};
pub use ecr_build_and_publish::{
    EcrBuildAndPublishAction, EcrBuildAndPublishActionProps, EcrBuildAndPublishVariables, RegistryType,
};
pub use ecr_source::{EcrSourceAction, EcrSourceActionProps, EcrSourceVariables};
pub use ecs_deploy::{EcsDeployAction, EcsDeployActionProps};
pub use github_source::{GitHubSourceAction, GitHubSourceActionProps, GitHubSourceVariables, GitHubTrigger};
pub use inspector::{
    InspectorEcrImageScanAction, InspectorEcrImageScanActionProps, InspectorScanVariables,
    InspectorSourceCodeScanAction, InspectorSourceCodeScanActionProps,
};
pub use jenkins::{
    IJenkinsProvider, JenkinsAction, JenkinsActionProps, JenkinsActionType, JenkinsProvider, JenkinsProviderAttributes,
    JenkinsProviderProps, JenkinsProviderRef,
};
pub use lambda_invoke::{LambdaInvokeAction, LambdaInvokeActionProps};
pub use longshore_core::cfn_resource::CfnCapabilities;
pub use manual_approval::{ManualApprovalAction, ManualApprovalActionProps};
pub use pipeline_invoke::{PipelineInvokeAction, PipelineInvokeActionProps, RevisionType, SourceRevision, Variable};
pub use s3_deploy::{CacheControl, S3DeployAction, S3DeployActionProps};
pub use s3_source::{S3SourceAction, S3SourceActionProps, S3SourceVariables, S3Trigger};
pub use service_deploys::{
    AlexaSkillDeployAction, AlexaSkillDeployActionProps, ElasticBeanstalkDeployAction,
    ElasticBeanstalkDeployActionProps, ServiceCatalogDeployActionBeta1, ServiceCatalogDeployActionBeta1Props,
};
pub use stack_set_types::{
    OrganizationsDeploymentProps, SelfManagedDeploymentProps, StackInstances, StackSetDeploymentModel,
    StackSetOrganizationsAutoDeployment, StackSetParameters, StackSetTemplate,
};
pub use stack_sets::{
    CloudFormationDeployStackInstancesAction, CloudFormationDeployStackInstancesActionProps,
    CloudFormationDeployStackSetAction, CloudFormationDeployStackSetActionProps,
};
pub use state_machine::{StateMachineInput, StepFunctionInvokeAction, StepFunctionsInvokeActionProps};
