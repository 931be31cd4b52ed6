//! Rules of application listeners: what is done with some requests.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::token::{Lazy, number_token};
use longshore_core::value::Value;
use longshore_core::{bail, object};

use super::{ApplicationListenerRef, ApplicationTargetGroupRef, ListenerAction, ListenerCondition};
use crate::props::construct_props;

construct_props! {
    /// Properties of an [`ApplicationListenerRule`].
    pub struct ApplicationListenerRuleProps => ApplicationListenerRule {
        /// The listener.
        [into] listener: ApplicationListenerRef,
        /// Which rule goes first, 1 to 50,000, the lowest first.
        [into] priority: f64,
        /// Where requests are sent; this or `action`.
        target_groups: Option<Vec<ApplicationTargetGroupRef>>,
        /// What is done with requests; this or `target_groups`.
        action: Option<ListenerAction>,
        /// Which requests it is for.
        conditions: Option<Vec<ListenerCondition>>,
    }
}

/// A rule of an application listener; clones are the same.
#[derive(Clone)]
pub struct ApplicationListenerRule(Rc<Inner>);

struct Inner {
    node: Node,
    resource: CfnResource,
    listener: ApplicationListenerRef,
    conditions: Rc<RefCell<Vec<ListenerCondition>>>,
    action: Rc<RefCell<Option<ListenerAction>>>,
}

impl ApplicationListenerRule {
    fn make(scope: &dyn Construct, id: &str, props: ApplicationListenerRuleProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationListenerRule")?;
        let conditions = Rc::new(RefCell::new(props.conditions.unwrap_or_default()));
        if conditions.borrow().is_empty() {
            bail!(
                &node,
                "LeastConditions",
                "At least one of 'conditions', 'hostHeader', 'pathPattern' or 'pathPatterns' is required when defining a load balancing rule."
            );
        }
        if props.action.is_some() && props.target_groups.is_some() {
            bail!(&node, "SpecifiedTogether", "'action,targetGroups' specified together, specify only one");
        }
        if number_token(props.priority).is_none() && props.priority <= 0.0 {
            bail!(&node, "PriorityValueGreaterEqual", "Priority must have value greater than or equal to 1");
        }
        let action: Rc<RefCell<Option<ListenerAction>>> = Rc::default();
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::ElasticLoadBalancingV2::ListenerRule",
            object! {
                "ListenerArn" => props.listener.listener_arn(),
                "Priority" => props.priority,
                "Conditions" => Lazy::any({
                    let conditions = Rc::clone(&conditions);
                    move || {
                        let all: Vec<_> = conditions.borrow().iter().map(|c| c.render_raw_condition()).collect();
                        Ok(all.into())
                    }
                }),
                "Actions" => Lazy::any({
                    let action = Rc::clone(&action);
                    move || {
                        let none = Value::Array(Vec::new());
                        Ok(action.borrow().as_ref().map_or(none, ListenerAction::render_rule_actions))
                    }
                }),
            },
        )?;
        node.add_validation({
            let action = Rc::clone(&action);
            move || {
                let missing = action.borrow().is_none();
                missing.then(|| "Listener rule needs at least one action".to_owned()).into_iter().collect()
            }
        });
        let rule = Self(Rc::new(Inner { node, resource, listener: props.listener, conditions, action }));
        if let Some(action) = props.action {
            rule.configure_action(action)?;
        }
        if let Some(groups) = props.target_groups {
            rule.configure_action(ListenerAction::forward(&groups)?)?;
        }
        Ok(rule)
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The ARN.
    pub fn listener_rule_arn(&self) -> String {
        self.0.resource.ref_()
    }

    /// Adds a condition; requests have to meet all.
    pub fn add_condition(&self, condition: ListenerCondition) {
        self.0.conditions.borrow_mut().push(condition);
    }

    /// Sets what is done with requests.
    ///
    /// # Errors
    /// When the listener cannot have the action.
    pub fn configure_action(&self, action: ListenerAction) -> Result<()> {
        if self.0.action.borrow().is_some() {
            Annotations::of(&self.0.node).add_warning_v2(
                "@aws-cdk/aws-elbv2:albListnerRuleDefaultActionReplaced",
                "An Action already existed on this ListenerRule and was replaced. Configure exactly one default Action.",
            );
        }
        action.bind(&self.0.node, &self.0.listener, Some(&self.0.node))?;
        *self.0.action.borrow_mut() = Some(action);
        Ok(())
    }
}

impl Construct for ApplicationListenerRule {
    fn node(&self) -> &Node {
        &self.0.node
    }
}
