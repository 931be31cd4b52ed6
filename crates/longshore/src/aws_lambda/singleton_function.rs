//! Functions that a stack has only one of, however often they are asked for.

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::stack::Stack;

use super::{Function, FunctionProps};

/// Properties of a [`SingletonFunction`].
#[derive(Clone)]
pub struct SingletonFunctionProps {
    /// What the function is known by, in the whole stack.
    pub uuid: String,
    /// What the function's id begins with. Default: `SingletonLambda`.
    pub lambda_purpose: Option<String>,
    /// What the function is made of, when it is not there yet.
    pub options: FunctionProps,
}

crate::props::constructor!(SingletonFunction, SingletonFunctionProps);

/// A function that a stack has only one of; clones are the same.
#[derive(Clone)]
pub struct SingletonFunction {
    node: Node,
    function: Function,
}

/// The function at a node of a stack.
struct Known(Function);

impl SingletonFunction {
    fn make(scope: &dyn Construct, id: &str, props: SingletonFunctionProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_lambda.SingletonFunction")?;
        let purpose = props.lambda_purpose.filter(|p| !p.is_empty());
        let mut name = purpose.unwrap_or_else(|| "SingletonLambda".to_owned());
        name.extend(props.uuid.chars().filter(char::is_ascii_alphanumeric));
        let stack = Stack::of(&node)?;
        let known = stack.node().try_find_child(&name).and_then(|n| n.part::<Known>());
        let function = match known {
            Some(known) => known.0.clone(),
            None => {
                let function = Function::new(&stack, name, props.options)?;
                function.node().attach(Known(function.clone()));
                function
            }
        };
        Ok(Self { node, function })
    }

    /// The function.
    pub fn function(&self) -> &Function {
        &self.function
    }

    /// Has things made before the function.
    pub fn add_dependency(&self, up: &[&dyn Construct]) {
        self.function.node().add_dependency(up);
    }

    /// Has the function made before something.
    pub fn depend_on(&self, down: &dyn Construct) {
        down.node().add_dependency(&[&self.function]);
    }
}

impl std::ops::Deref for SingletonFunction {
    type Target = Function;

    fn deref(&self) -> &Function {
        &self.function
    }
}

impl Construct for SingletonFunction {
    fn node(&self) -> &Node {
        &self.node
    }
}

impl From<&SingletonFunction> for super::FunctionRef {
    fn from(of: &SingletonFunction) -> Self {
        (&of.function).into()
    }
}
