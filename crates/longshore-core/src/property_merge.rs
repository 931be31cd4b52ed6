//! How properties are laid over others, by mixins that set properties of resources.

use std::rc::Rc;

use crate::intrinsics::intrinsic_name;
use crate::value::{Object, Value};

/// How lists are laid over others.
pub trait IArrayMergeStrategy {
    /// The list that `source` makes of `target`.
    fn merge(&self, target: &[Value], source: &[Value]) -> Vec<Value>;
}

/// A way to lay lists over others that is shared.
pub type ArrayMergeStrategyRef = Rc<dyn IArrayMergeStrategy>;

/// How properties are laid over others.
pub trait IMergeStrategy {
    /// Changes those of the allowed properties of `target` that `source` has.
    fn apply(&self, target: &mut Object, source: &Object, allowed_keys: &[String]);
}

/// A way to lay properties over others that is shared.
pub type MergeStrategyRef = Rc<dyn IMergeStrategy>;

/// Ways to lay lists over others; items are taken as they are.
#[derive(Debug)]
pub struct ArrayMergeStrategy;

enum Lists {
    Replace,
    Append,
    Prepend,
    ByIndex,
    ByKey(String),
}

impl IArrayMergeStrategy for Lists {
    fn merge(&self, target: &[Value], source: &[Value]) -> Vec<Value> {
        match self {
            Lists::Replace => source.to_vec(),
            Lists::Append => [target, source].concat(),
            Lists::Prepend => [source, target].concat(),
            Lists::ByIndex => [source, target.get(source.len()..).unwrap_or_default()].concat(),
            Lists::ByKey(key) => {
                let of = |item: &Value| item.as_object().map(|map| map.get(key).cloned().unwrap_or_default());
                let mut all = target.to_vec();
                for item in source {
                    let Some(wanted) = of(item) else { continue };
                    match all.iter().position(|known| of(known).as_ref() == Some(&wanted)) {
                        Some(at) => all[at] = item.clone(),
                        None => all.push(item.clone()),
                    }
                }
                all
            }
        }
    }
}

impl ArrayMergeStrategy {
    /// The new list instead of the old one.
    pub fn replace() -> ArrayMergeStrategyRef {
        Rc::new(Lists::Replace)
    }

    /// The new items after the old ones.
    pub fn append() -> ArrayMergeStrategyRef {
        Rc::new(Lists::Append)
    }

    /// The new items before the old ones.
    pub fn prepend() -> ArrayMergeStrategyRef {
        Rc::new(Lists::Prepend)
    }

    /// Each new item in the place of the old one at its position.
    pub fn replace_by_index() -> ArrayMergeStrategyRef {
        Rc::new(Lists::ByIndex)
    }

    /// Each new item in the place of the old one with the same value of a member, or at the end.
    pub fn replace_by_key(key: impl Into<String>) -> ArrayMergeStrategyRef {
        Rc::new(Lists::ByKey(key.into()))
    }
}

/// Properties of [`PropertyMergeStrategy::combine`].
#[derive(Clone, Default)]
pub struct CombineStrategyOptions {
    /// How lists are laid over others. Default: [`ArrayMergeStrategy::replace`].
    pub arrays: Option<ArrayMergeStrategyRef>,
}

/// Ways to lay properties over others.
#[derive(Debug)]
pub struct PropertyMergeStrategy;

impl PropertyMergeStrategy {
    /// New properties take the place of old ones, whole.
    pub fn r#override() -> MergeStrategyRef {
        Rc::new(Override)
    }

    /// Objects are laid over each other member by member, lists replaced.
    pub fn combine() -> MergeStrategyRef {
        Self::combine_with(CombineStrategyOptions::default())
    }

    /// Objects are laid over each other member by member.
    pub fn combine_with(options: CombineStrategyOptions) -> MergeStrategyRef {
        Rc::new(Combine(options.arrays.unwrap_or_else(ArrayMergeStrategy::replace)))
    }
}

struct Override;

impl IMergeStrategy for Override {
    fn apply(&self, target: &mut Object, source: &Object, allowed_keys: &[String]) {
        for key in allowed_keys {
            if let Some(value) = source.get(key) {
                target.insert(key.clone(), value.clone());
            }
        }
    }
}

struct Combine(ArrayMergeStrategyRef);

impl IMergeStrategy for Combine {
    fn apply(&self, target: &mut Object, source: &Object, allowed_keys: &[String]) {
        for key in allowed_keys {
            let Some(new) = source.get(key) else { continue };
            let merged = match (target.get_mut(key), new) {
                (Some(Value::Array(old)), Value::Array(new)) => Value::Array(self.0.merge(old, new)),
                (Some(Value::Object(old)), Value::Object(new)) => {
                    let mut old = std::mem::take(old);
                    lay_over(&mut old, new);
                    Value::Object(old)
                }
                _ => new.clone(),
            };
            target.insert(key.clone(), merged);
        }
    }
}

/// Lays objects over each other; an intrinsic function is replaced whole, and what ends up empty is left out.
fn lay_over(target: &mut Object, source: &Object) {
    for (key, value) in source {
        match value {
            Value::Object(members) => {
                let old = target.entry(key.clone()).or_default();
                let mut merged = match old {
                    Value::Object(old) if !is_intrinsic(old) && !is_intrinsic(members) => std::mem::take(old),
                    _ => Object::new(),
                };
                lay_over(&mut merged, members);
                if merged.is_empty() {
                    target.shift_remove(key);
                } else {
                    target.insert(key.clone(), merged.into());
                }
            }
            Value::Undefined => drop(target.shift_remove(key)),
            other => drop(target.insert(key.clone(), other.clone())),
        }
    }
}

fn is_intrinsic(object: &Object) -> bool {
    object.len() == 1 && intrinsic_name(&Value::Object(object.clone())).is_some()
}
