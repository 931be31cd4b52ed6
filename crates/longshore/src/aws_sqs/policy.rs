//! Policies of queues.

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};

use crate::aws_iam::PolicyDocument;
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`QueuePolicy`].
    #[derive(Debug)]
    pub struct QueuePolicyProps => QueuePolicy {
        /// The URLs of the queues that the policy is for.
        queues: Vec<String>,
    }
}

/// The policy of queues: who may send and receive; clones are the same.
#[derive(Clone)]
pub struct QueuePolicy {
    base: ResourceBase,
    document: PolicyDocument,
}

impl QueuePolicy {
    /// Adds a policy to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: QueuePolicyProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_sqs.QueuePolicy", PhysicalName::Unset)?;
        let document = PolicyDocument::new();
        CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::SQS::QueuePolicy",
            object! {"PolicyDocument" => &document, "Queues" => props.queues},
        )?;
        Ok(Self { base, document })
    }

    /// The statements.
    pub fn document(&self) -> &PolicyDocument {
        &self.document
    }
}

impl Construct for QueuePolicy {
    fn node(&self) -> &Node {
        self.base.node()
    }
}
