//! What a role may do with CloudFormation, one statement for each set of actions.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::arn::ArnComponents;
use longshore_core::construct::{Construct as _, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;

use crate::aws_iam::{PolicyStatement, RoleRef};

const ID: &str = "8389e75f-0810-4838-bf64-d6f85a95cf83";

/// The statements about CloudFormation of a role; all actions of the role share them.
#[derive(Clone)]
pub(super) struct SingletonPolicy(Rc<Inner>);

struct Inner {
    node: Node,
    role: RoleRef,
    statements: RefCell<IndexMap<String, PolicyStatement>>,
}

/// The policy at its node.
struct Known(SingletonPolicy);

impl SingletonPolicy {
    pub(super) fn for_role(role: &RoleRef) -> Result<Self> {
        if let Some(known) = role.node().try_find_child(ID).and_then(|n| n.part::<Known>()) {
            return Ok(known.0.clone());
        }
        let node = Node::new(role.node(), ID, "constructs.Construct")?;
        let policy = Self(Rc::new(Inner { node: node.clone(), role: role.clone(), statements: RefCell::default() }));
        node.attach(Known(policy.clone()));
        Ok(policy)
    }

    pub(super) fn role(&self) -> &RoleRef {
        &self.0.role
    }

    pub(super) fn grant_execute_change_set(&self, stack: &str, region: Option<&str>, name: &str) -> Result<()> {
        let actions = ["DescribeStacks", "DescribeStackEvents", "DescribeChangeSet", "ExecuteChangeSet"];
        self.allow(&actions, Some(name), &self.stack_arn(stack, region)?)
    }

    pub(super) fn grant_create_replace_change_set(&self, stack: &str, region: Option<&str>, name: &str) -> Result<()> {
        let actions = ["CreateChangeSet", "DeleteChangeSet", "DescribeChangeSet", "DescribeStacks"];
        self.allow(&actions, Some(name), &self.stack_arn(stack, region)?)
    }

    pub(super) fn grant_create_update_stack(&self, stack: &str, region: Option<&str>, replace: bool) -> Result<()> {
        let mut actions = vec![
            "DescribeStack*",
            "CreateStack",
            "UpdateStack",
            "GetTemplate*",
            "ValidateTemplate",
            "GetStackPolicy",
            "SetStackPolicy",
        ];
        if replace {
            actions.push("DeleteStack");
        }
        self.allow(&actions, None, &self.stack_arn(stack, region)?)
    }

    pub(super) fn grant_create_update_stack_set(&self, stack_set: &str, region: Option<&str>) -> Result<()> {
        let actions = [
            "CreateStackSet",
            "UpdateStackSet",
            "DescribeStackSet",
            "DescribeStackSetOperation",
            "ListStackInstances",
            "CreateStackInstances",
        ];
        self.allow(&actions, None, &self.arn("stackset", &format!("{stack_set}:*"), region)?)
    }

    pub(super) fn grant_delete_stack(&self, stack: &str, region: Option<&str>) -> Result<()> {
        self.allow(&["DescribeStack*", "DeleteStack"], None, &self.stack_arn(stack, region)?)
    }

    pub(super) fn grant_pass_role(&self, role_arn: &str) -> Result<()> {
        self.add(vec!["iam:PassRole".to_owned()], None, role_arn)
    }

    fn allow(&self, actions: &[&str], change_set: Option<&str>, resource: &str) -> Result<()> {
        let actions = actions.iter().map(|a| format!("cloudformation:{a}")).collect();
        self.add(actions, change_set, resource)
    }

    fn add(&self, mut actions: Vec<String>, change_set: Option<&str>, resource: &str) -> Result<()> {
        actions.sort();
        let key = format!("{}{}", actions.concat(), change_set.unwrap_or_default());
        let known = self.0.statements.borrow().get(&key).cloned();
        let statement = match known {
            Some(statement) => statement,
            None => {
                let statement = PolicyStatement::builder().actions(actions).build()?;
                if let Some(name) = change_set {
                    let condition = object! {"cloudformation:ChangeSetName" => name};
                    statement.add_condition("StringEqualsIfExists", condition)?;
                }
                self.0.role.add_to_principal_policy(&statement)?;
                self.0.statements.borrow_mut().insert(key, statement.clone());
                statement
            }
        };
        statement.add_resources([resource])
    }

    fn stack_arn(&self, stack: &str, region: Option<&str>) -> Result<String> {
        self.arn("stack", &format!("{stack}/*"), region)
    }

    fn arn(&self, resource: &str, name: &str, region: Option<&str>) -> Result<String> {
        Stack::of(&self.0.node)?.format_arn(ArnComponents {
            service: "cloudformation".into(),
            resource: resource.into(),
            resource_name: Some(name.to_owned()),
            region: region.map(str::to_owned),
            ..Default::default()
        })
    }
}
