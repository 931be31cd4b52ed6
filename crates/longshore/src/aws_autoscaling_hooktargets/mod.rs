//! What the hooks of groups of instances send messages to.

use longshore_core::construct::Construct;
use longshore_core::error::Result;

use crate::aws_autoscaling::{
    BindHookTargetOptions, ILifecycleHookTarget, LifecycleHookTargetConfig, LifecycleHookTargetRef,
};
use crate::aws_iam::{Role, RoleRef, ServicePrincipal};
use crate::aws_kms::KeyRef;
use crate::aws_lambda::FunctionRef;
use crate::aws_sns::{ITopic as _, Topic, TopicProps, TopicRef};
use crate::aws_sns_subscriptions::LambdaSubscription;
use crate::aws_sqs::QueueRef;

/// The role that is given, else a new one for Auto Scaling.
fn role_of(scope: &dyn Construct, given: Option<RoleRef>) -> Result<RoleRef> {
    match given {
        Some(role) => Ok(role),
        None => {
            let role =
                Role::builder(scope, "Role").assumed_by(ServicePrincipal::new("autoscaling.amazonaws.com")).build()?;
            Ok(RoleRef::from(&role))
        }
    }
}

macro_rules! hook {
    ($Class:ident) => {
        impl From<$Class> for LifecycleHookTargetRef {
            fn from(hook: $Class) -> Self {
                std::rc::Rc::new(hook)
            }
        }
    };
}
hook!(TopicHook);
hook!(QueueHook);
hook!(FunctionHook);

/// A topic.
#[derive(Clone)]
pub struct TopicHook {
    topic: TopicRef,
}

impl TopicHook {
    /// Sends messages to a topic.
    pub fn new(topic: impl Into<TopicRef>) -> Self {
        Self { topic: topic.into() }
    }
}

impl ILifecycleHookTarget for TopicHook {
    fn bind(&self, scope: &dyn Construct, options: BindHookTargetOptions) -> Result<LifecycleHookTargetConfig> {
        let created_role = role_of(scope, options.role)?;
        self.topic.grant_publish(&created_role)?;
        Ok(LifecycleHookTargetConfig { notification_target_arn: self.topic.topic_arn(), created_role })
    }
}

/// A queue.
#[derive(Clone)]
pub struct QueueHook {
    queue: QueueRef,
}

impl QueueHook {
    /// Sends messages to a queue.
    pub fn new(queue: impl Into<QueueRef>) -> Self {
        Self { queue: queue.into() }
    }
}

impl ILifecycleHookTarget for QueueHook {
    fn bind(&self, scope: &dyn Construct, options: BindHookTargetOptions) -> Result<LifecycleHookTargetConfig> {
        let created_role = role_of(scope, options.role)?;
        self.queue.grant_send_messages(&created_role)?;
        Ok(LifecycleHookTargetConfig { notification_target_arn: self.queue.queue_arn(), created_role })
    }
}

/// A function, by a topic of its own.
#[derive(Clone)]
pub struct FunctionHook {
    function: FunctionRef,
    encryption_key: Option<KeyRef>,
}

impl FunctionHook {
    /// Calls a function; the key, if there is one, encrypts the messages on their way.
    pub fn new(function: impl Into<FunctionRef>, encryption_key: Option<KeyRef>) -> Self {
        Self { function: function.into(), encryption_key }
    }
}

impl ILifecycleHookTarget for FunctionHook {
    fn bind(&self, scope: &dyn Construct, options: BindHookTargetOptions) -> Result<LifecycleHookTargetConfig> {
        let master_key = self.encryption_key.clone();
        let topic = Topic::new(scope, "Topic", TopicProps { master_key, ..Default::default() })?;
        let role = role_of(scope, options.role)?;
        if let Some(key) = self.encryption_key.as_ref().and_then(KeyRef::key) {
            key.grant(&role, &["kms:Decrypt", "kms:GenerateDataKey"])?;
        }
        topic.add_subscription(&LambdaSubscription::new(self.function.clone()))?;
        TopicHook::new(&topic).bind(scope, BindHookTargetOptions { role: Some(role) })
    }
}
