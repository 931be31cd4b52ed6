//! What builds of code that nobody vouches for may do at most.

use std::ops::Deref;

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::PhysicalName;

use crate::aws_iam::{ManagedPolicy, ManagedPolicyProps, PolicyStatement};
use crate::props::construct_props;

// Source: CodeBuild user guide, what CodeBuild itself needs.
const ACTIONS: [&str; 22] = [
    "logs:CreateLogGroup",
    "logs:CreateLogStream",
    "logs:PutLogEvents",
    "codebuild:CreateReportGroup",
    "codebuild:CreateReport",
    "codebuild:UpdateReport",
    "codebuild:BatchPutTestCases",
    "codebuild:BatchPutCodeCoverages",
    "codebuild:StartBuild",
    "codebuild:StopBuild",
    "codebuild:RetryBuild",
    "ecr:GetDownloadUrlForLayer",
    "ecr:BatchGetImage",
    "ecr:BatchCheckLayerAvailability",
    "ec2:CreateNetworkInterfacePermission",
    "ec2:CreateNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeSubnets",
    "ec2:DescribeSecurityGroups",
    "ec2:DescribeDhcpOptions",
    "ec2:DescribeVpcs",
];

construct_props! {
    /// Properties of an [`UntrustedCodeBoundaryPolicy`].
    #[derive(Default)]
    pub struct UntrustedCodeBoundaryPolicyProps => UntrustedCodeBoundaryPolicy {
        /// The name. Default: made by CloudFormation.
        [into] managed_policy_name: Option<PhysicalName>,
        /// What builds may do besides what CodeBuild itself needs.
        additional_statements: Option<Vec<PolicyStatement>>,
    }
}

/// A permissions boundary for projects that run code that nobody vouches for; clones are the same policy.
#[derive(Clone)]
pub struct UntrustedCodeBoundaryPolicy(ManagedPolicy);

impl UntrustedCodeBoundaryPolicy {
    /// Adds a policy to a stack.
    ///
    /// # Errors
    /// When a statement is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: UntrustedCodeBoundaryPolicyProps) -> Result<Self> {
        let mut statements = vec![PolicyStatement::builder().actions(ACTIONS).resource("*").build()?];
        statements.extend(props.additional_statements.into_iter().flatten());
        let policy = ManagedPolicy::new(
            scope,
            id,
            ManagedPolicyProps {
                managed_policy_name: props.managed_policy_name,
                description: Some(
                    "Permissions Boundary Policy for CodeBuild Projects running untrusted code".to_owned(),
                ),
                statements: Some(statements),
                ..Default::default()
            },
        )?;
        policy.node().set_class("aws-cdk-lib.aws_codebuild.UntrustedCodeBoundaryPolicy");
        Ok(Self(policy))
    }
}

impl Deref for UntrustedCodeBoundaryPolicy {
    type Target = ManagedPolicy;

    fn deref(&self) -> &ManagedPolicy {
        &self.0
    }
}

impl Construct for UntrustedCodeBoundaryPolicy {
    fn node(&self) -> &Node {
        self.0.node()
    }
}
