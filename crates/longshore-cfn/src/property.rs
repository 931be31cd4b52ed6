//! What can stand for a property's value.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use longshore_core::token::Token;
use longshore_core::value::{Object, Value};

/// Something that can stand for a property of type `T`: a value, or a token for one.
///
/// `T` is `String`, `f64`, `bool`, [`Timestamp`], [`Any`], [`CfnTag`], a struct of properties, a `Vec` of these or a
/// [`Map`] of these.
pub trait IntoProperty<T> {
    /// The value as it stands in a template.
    fn into_property(self) -> Value;
}

/// The type of properties that are a point in time: text of the form `YYYY-MM-DDThh:mm:ssZ`.
#[derive(Debug)]
pub enum Timestamp {}

/// The type of properties that are any JSON, or one of several types.
#[derive(Debug)]
pub enum Any {}

/// The type of properties that are a map of texts to `T`.
#[derive(Debug)]
pub struct Map<T>(std::marker::PhantomData<T>);

/// A struct of properties.
pub trait Structure {
    /// The properties by CloudFormation's names.
    fn into_object(self) -> Object;
}

/// A tag of a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CfnTag {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

impl CfnTag {
    /// A tag.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

impl Structure for CfnTag {
    fn into_object(self) -> Object {
        longshore_core::object! {"Key" => self.key, "Value" => self.value}
    }
}

impl<T: Structure> IntoProperty<T> for T {
    fn into_property(self) -> Value {
        self.into_object().into()
    }
}

impl<T: Into<Value>> IntoProperty<Any> for T {
    fn into_property(self) -> Value {
        self.into()
    }
}

macro_rules! stands_for {
    ($($source:ty => $($property:ty),+;)*) => {
        $($(impl IntoProperty<$property> for $source {
            fn into_property(self) -> Value {
                self.into()
            }
        })+)*
    };
}

stands_for! {
    &str => String, Timestamp;
    String => String, Timestamp;
    &String => String, Timestamp;
    bool => bool;
    f64 => f64;
    i32 => f64;
    i64 => f64;
    u32 => f64;
    u64 => f64;
    usize => f64;
    Token => String, f64, bool, Timestamp;
    &Token => String, f64, bool, Timestamp;
    Value => String, f64, bool, Timestamp;
}

macro_rules! stands_for_all {
    ($($source:ty),*) => {
        $(
            impl<T: Structure> IntoProperty<T> for $source {
                fn into_property(self) -> Value {
                    self.into()
                }
            }

            impl<T> IntoProperty<Vec<T>> for $source {
                fn into_property(self) -> Value {
                    self.into()
                }
            }

            impl<T> IntoProperty<Map<T>> for $source {
                fn into_property(self) -> Value {
                    self.into()
                }
            }
        )*
    };
}

stands_for_all!(Token, &Token, Value);

fn list<T>(items: impl IntoIterator<Item = impl IntoProperty<T>>) -> Value {
    Value::Array(items.into_iter().map(IntoProperty::into_property).collect())
}

impl<T, I: IntoProperty<T>> IntoProperty<Vec<T>> for Vec<I> {
    fn into_property(self) -> Value {
        list(self)
    }
}

impl<T, I: IntoProperty<T>, const N: usize> IntoProperty<Vec<T>> for [I; N] {
    fn into_property(self) -> Value {
        list(self)
    }
}

fn map<T, K: Into<String>>(members: impl IntoIterator<Item = (K, impl IntoProperty<T>)>) -> Value {
    members.into_iter().map(|(k, v)| (k.into(), v.into_property())).collect::<Object>().into()
}

impl<T, K: Into<String>, I: IntoProperty<T>, const N: usize> IntoProperty<Map<T>> for [(K, I); N] {
    fn into_property(self) -> Value {
        map(self)
    }
}

impl<T, K: Into<String>, I: IntoProperty<T>> IntoProperty<Map<T>> for IndexMap<K, I> {
    fn into_property(self) -> Value {
        map(self)
    }
}

impl<T, K: Into<String>, I: IntoProperty<T>> IntoProperty<Map<T>> for BTreeMap<K, I> {
    fn into_property(self) -> Value {
        map(self)
    }
}

/// What a generated struct of properties is besides its setters.
macro_rules! structure {
    ($name:ident) => {
        impl crate::property::Structure for $name {
            fn into_object(self) -> longshore_core::value::Object {
                self.0
            }
        }

        impl From<$name> for longshore_core::value::Value {
            /// The properties by CloudFormation's names.
            fn from(it: $name) -> Self {
                it.0.into()
            }
        }
    };
}

/// What a generated resource is besides its attributes and setters.
macro_rules! resource {
    ($name:ident) => {
        impl longshore_core::construct::Construct for $name {
            fn node(&self) -> &longshore_core::construct::Node {
                longshore_core::construct::Construct::node(&self.0)
            }
        }

        impl std::ops::Deref for $name {
            type Target = longshore_core::cfn_resource::CfnResource;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
    };
}

pub(crate) use {resource, structure};
