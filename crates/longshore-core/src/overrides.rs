//! Members of constructs that a subclass in another language replaces.
//!
//! Rust has no inheritance, and apps in Rust need none of this: it is how the jsii kernel lets Python and Java classes
//! override what the library calls on its constructs.

use std::any::Any;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use crate::construct::Node;
use crate::error::Result;

/// What stands in for a member.
type Replacement<A, R> = Rc<dyn Fn(A) -> Result<R>>;

#[derive(Default)]
struct Overrides {
    members: RefCell<HashMap<&'static str, Rc<dyn Any>>>,
    suspended: RefCell<Vec<&'static str>>,
}

/// Replaces a member of a construct; `A` and `R` are the types that [`replaced`] is called with.
pub fn replace<A: 'static, R: 'static>(node: &Node, member: &'static str, by: impl Fn(A) -> Result<R> + 'static) {
    let by: Replacement<A, R> = Rc::new(by);
    node.part_or_insert_with(Overrides::default).members.borrow_mut().insert(member, Rc::new(by));
}

/// Calls what stands in for a member; `None` when nothing does.
pub fn replaced<A: 'static, R: 'static>(node: &Node, member: &'static str, argument: A) -> Option<Result<R>> {
    let overrides = node.part::<Overrides>()?;
    if overrides.suspended.borrow().contains(&member) {
        return None;
    }
    let by = overrides.members.borrow().get(member)?.downcast_ref::<Replacement<A, R>>()?.clone();
    Some(by(argument))
}

/// Calls something during which a member is the library's own again: how a replacement reaches what it replaces.
pub fn suspended<T>(node: &Node, member: &str, call: impl FnOnce() -> T) -> T {
    let found = node.part::<Overrides>().and_then(|o| {
        let key = o.members.borrow().keys().find(|k| **k == member).copied()?;
        Some((o, key))
    });
    let Some((overrides, key)) = found else { return call() };
    overrides.suspended.borrow_mut().push(key);
    let result = call();
    overrides.suspended.borrow_mut().pop();
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replacement_is_called_until_it_is_suspended() {
        let node = Node::root("", "test");
        assert!(replaced::<u32, u32>(&node, "twice", 2).is_none());
        replace::<u32, u32>(&node, "twice", |n| Ok(n * 20));
        assert_eq!(replaced::<u32, u32>(&node, "twice", 2).map(Result::ok), Some(Some(40)));
        assert!(suspended(&node, "twice", || replaced::<u32, u32>(&node, "twice", 2)).is_none());
        assert!(replaced::<u32, u32>(&node, "twice", 2).is_some());
    }
}
