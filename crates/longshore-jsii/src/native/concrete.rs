//! Objects behind handles of interfaces: clients see the class of what the library made, and not only the interface.

use std::any::Any;
use std::rc::Rc;

use longshore::aws_ec2::ISubnet;
use longshore::aws_iam::Role;
use longshore::aws_kms::KeyRef;
use longshore_core::construct::Node;
use longshore_core::synthesizers::StackSynthesizer;
use longshore_core::token::Token;

use crate::class::Bound;
use crate::kernel::Kernel;
use crate::object::Object;

/// The object of the class that is behind a handle of an interface, where that can be told.
pub(crate) fn behind<T: Bound>(kernel: &Kernel, handle: &T, node: Option<&Node>) -> Option<Rc<Object>> {
    let handle: &dyn Any = handle;
    if let Some(subnet) = handle.downcast_ref::<Rc<dyn ISubnet>>() {
        return subnet.as_owned().map(|subnet| kernel.wrap(subnet.clone()));
    }
    if let Some(synthesizer) = handle.downcast_ref::<Rc<dyn StackSynthesizer>>() {
        let class = super::synthesizer::class_of(&**synthesizer)?;
        return Some(kernel.wrap_as(class, Rc::clone(synthesizer)));
    }
    if let Some(key) = handle.downcast_ref::<KeyRef>() {
        return key.key().map(|key| kernel.wrap(key.clone()));
    }
    if let Some(token) = handle.downcast_ref::<Token>() {
        return super::token::behind(kernel, token);
    }
    let role = node?.part::<Role>()?;
    Some(kernel.wrap((*role).clone()))
}

/// The name of a construct's class, if clients can have objects of it.
pub(crate) fn class_name(node: &Node) -> Option<&'static str> {
    const ANY: [&str; 2] = ["constructs.Construct", "aws-cdk-lib.Resource"];
    let class = crate::kernel::class(&node.class())?;
    (!class.interface && !ANY.contains(&class.fqn)).then_some(class.fqn)
}
