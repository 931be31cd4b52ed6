//! Policies of topics.

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};

use crate::aws_iam::{Effect, PolicyDocument, PolicyDocumentProps, PolicyStatement, StarPrincipal};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`TopicPolicy`].
    #[derive(Debug)]
    pub struct TopicPolicyProps => TopicPolicy {
        /// The ARNs of the topics that the policy is for.
        topics: Vec<String>,
        /// Whether publishing without encryption is denied. Default false.
        enforce_ssl: Option<bool>,
        /// The policy. Default: an empty one, to which statements can be added.
        policy_document: Option<PolicyDocument>,
    }
}

/// The policy of topics: who may publish and subscribe; clones are the same.
#[derive(Clone)]
pub struct TopicPolicy {
    base: ResourceBase,
    document: PolicyDocument,
}

impl TopicPolicy {
    /// Adds a policy to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: TopicPolicyProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_sns.TopicPolicy", PhysicalName::Unset)?;
        // SNS wants ids, so statements get their position as id.
        let document = props.policy_document.unwrap_or_else(|| {
            PolicyDocument::with_props(PolicyDocumentProps { assign_sids: Some(true), ..Default::default() })
        });
        if props.enforce_ssl == Some(true) {
            for topic in &props.topics {
                document.add_statements([over_ssl_only(topic)?]);
            }
        }
        CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::SNS::TopicPolicy",
            object! {"PolicyDocument" => &document, "Topics" => props.topics},
        )?;
        Ok(Self { base, document })
    }

    /// The statements.
    pub fn document(&self) -> &PolicyDocument {
        &self.document
    }
}

fn over_ssl_only(topic_arn: &str) -> Result<PolicyStatement> {
    PolicyStatement::builder()
        .sid("AllowPublishThroughSSLOnly")
        .action("sns:Publish")
        .effect(Effect::Deny)
        .resource(topic_arn)
        .condition("Bool", object! {"aws:SecureTransport" => "false"})
        .principal(StarPrincipal::new())
        .build()
}

impl Construct for TopicPolicy {
    fn node(&self) -> &Node {
        self.base.node()
    }
}
