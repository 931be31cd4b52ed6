//! How values look in messages, and what becomes of them.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::construct::Node;
use longshore_core::error::{Error, Result};
use longshore_core::value::{Object as Members, Value};
use serde_json::{Map, Value as Json, json};

use crate::kernel::Kernel;
use crate::object::Object;
use crate::protocol::SERIALIZATION_ERROR;

/// The key of a reference.
pub(crate) const REFERENCE: &str = "$jsii.byref";
/// The key of the interfaces of a reference.
pub(crate) const INTERFACES: &str = "$jsii.interfaces";
/// The key of a struct.
pub(crate) const STRUCT: &str = "$jsii.struct";
/// The key of a map.
pub(crate) const MAP: &str = "$jsii.map";
/// The key of a member of an enum.
pub(crate) const ENUM: &str = "$jsii.enum";
/// The key of a point in time.
pub(crate) const DATE: &str = "$jsii.date";

/// A type that comes in messages.
pub trait FromWire: Sized {
    /// Reads a value.
    ///
    /// # Errors
    /// When the message has something else.
    fn from_wire(kernel: &Kernel, json: &Json) -> Result<Self>;
}

/// A type that goes out in messages.
pub trait ToWire {
    /// Writes a value.
    ///
    /// # Errors
    /// When the value cannot be told.
    fn wire(self, kernel: &Kernel) -> Result<Json>;
}

/// An error about a value of the wrong type.
pub(crate) fn mismatch(expected: &str, json: &Json) -> Error {
    let got = match json {
        Json::Null => "nothing".to_owned(),
        Json::Bool(b) => format!("the boolean {b}"),
        Json::Number(n) => format!("the number {n}"),
        Json::String(s) => format!("the text {s:?}"),
        Json::Array(_) => "a list".to_owned(),
        Json::Object(o) => match o.get(REFERENCE).and_then(Json::as_str) {
            Some(reference) => format!("the object {reference}"),
            None => "an object".to_owned(),
        },
    };
    Error::new(SERIALIZATION_ERROR, format!("Unable to deserialize value as {expected}: got {got}"))
}

/// The arguments of a call.
pub struct Arguments<'a> {
    /// What is called, for messages.
    pub(crate) what: String,
    pub(crate) values: &'a [Json],
}

impl Arguments<'_> {
    /// The argument at a position; a missing one reads as nothing.
    ///
    /// # Errors
    /// When it is of another type.
    pub fn get<T: FromWire>(&self, kernel: &Kernel, index: usize) -> Result<T> {
        T::from_wire(kernel, self.json(index)).map_err(|e| self.at(index, &e))
    }

    /// The arguments from a position on.
    ///
    /// # Errors
    /// When one is of another type.
    pub fn rest<T: FromWire>(&self, kernel: &Kernel, from: usize) -> Result<Vec<T>> {
        (from..self.values.len()).map(|i| self.get(kernel, i)).collect()
    }

    /// The construct at a position.
    ///
    /// # Errors
    /// When it is none.
    pub fn construct(&self, kernel: &Kernel, index: usize) -> Result<Node> {
        kernel.node(self.json(index)).map_err(|e| self.at(index, &e))
    }

    /// The construct at a position, if there is one.
    ///
    /// # Errors
    /// When it is something else.
    pub fn optional_construct(&self, kernel: &Kernel, index: usize) -> Result<Option<Node>> {
        if self.json(index).is_null() { Ok(None) } else { self.construct(kernel, index).map(Some) }
    }

    pub(crate) fn json(&self, index: usize) -> &Json {
        self.values.get(index).unwrap_or(&Json::Null)
    }

    /// Refuses arguments that a shorter native signature doesn't take.
    ///
    /// # Errors
    /// When there are some.
    pub fn at_most(&self, count: usize) -> Result<()> {
        // Clients send options as a struct even when none of them is given.
        let nothing = |v: &Json| match v.get(STRUCT).and_then(|s| s["data"].as_object()) {
            Some(data) => data.values().all(Json::is_null),
            None => v.is_null(),
        };
        match self.values.iter().skip(count).position(|v| !nothing(v)) {
            Some(extra) => Err(crate::kernel::unsupported(format!("argument {} of {}", count + extra + 1, self.what))),
            None => Ok(()),
        }
    }

    fn at(&self, index: usize, e: &Error) -> Error {
        if e.code() != SERIALIZATION_ERROR {
            return e.clone();
        }
        Error::new(SERIALIZATION_ERROR, format!("Passed to parameter {} of {}: {}", index + 1, self.what, e.message()))
    }
}

/// The members of a struct.
pub struct Fields<'a> {
    fqn: &'static str,
    source: Source<'a>,
    /// Whether the client gave a map in place of the struct.
    map: bool,
    seen: RefCell<Vec<&'static str>>,
}

enum Source<'a> {
    Data(&'a Map<String, Json>),
    Object(Rc<Object>),
    Empty,
}

impl<'a> Fields<'a> {
    /// Reads a struct; nothing is a struct without members.
    ///
    /// # Errors
    /// When the value is no struct.
    pub fn of(kernel: &Kernel, json: &'a Json, fqn: &'static str) -> Result<Self> {
        let source = match json {
            Json::Null => Source::Empty,
            Json::Object(o) => match (o.get(STRUCT), o.get(MAP), o.get(REFERENCE)) {
                (Some(s), _, _) => Source::Data(s["data"].as_object().ok_or_else(|| mismatch(fqn, json))?),
                (_, Some(m), _) => Source::Data(m.as_object().ok_or_else(|| mismatch(fqn, json))?),
                (_, _, Some(_)) => Source::Object(kernel.object(json)?),
                _ => Source::Data(o),
            },
            _ => return Err(mismatch(fqn, json)),
        };
        let map = json.get(STRUCT).is_none();
        Ok(Self { fqn, source, map, seen: RefCell::default() })
    }

    /// Reads a member.
    ///
    /// # Errors
    /// When it is of another type.
    pub fn get<T: FromWire>(&self, kernel: &Kernel, name: &'static str) -> Result<T> {
        self.seen.borrow_mut().push(name);
        let value = match &self.source {
            Source::Data(data) => std::borrow::Cow::Borrowed(data.get(name).unwrap_or(&Json::Null)),
            Source::Object(object) => std::borrow::Cow::Owned(kernel.read(object, name)?),
            Source::Empty => std::borrow::Cow::Owned(Json::Null),
        };
        T::from_wire(kernel, &value).map_err(|e| match e.code() {
            SERIALIZATION_ERROR => Error::new(SERIALIZATION_ERROR, format!("Key '{name}': {}", e.message())),
            _ => e,
        })
    }

    /// Reads a member that may be left out although the native field has no such state.
    ///
    /// # Errors
    /// When it is of another type.
    pub fn get_or_default<T: FromWire + Default>(&self, kernel: &Kernel, name: &'static str) -> Result<T> {
        Ok(self.get::<Option<T>>(kernel, name)?.unwrap_or_default())
    }

    /// Reads some members as a struct of their own.
    ///
    /// # Errors
    /// When one is of another type.
    pub fn part<T: FromWire>(&self, kernel: &Kernel, names: &[&'static str]) -> Result<T> {
        let mut data = Map::new();
        for name in names {
            data.insert((*name).to_owned(), self.get(kernel, name)?);
        }
        T::from_wire(kernel, &json!({ STRUCT: { "fqn": self.fqn, "data": data } }))
    }

    /// Refuses members that are given but were not read.
    ///
    /// # Errors
    /// When there are some.
    pub fn done(self, kernel: &Kernel) -> Result<()> {
        let Source::Data(data) = self.source else { return Ok(()) };
        let seen = self.seen.borrow();
        for (key, _) in data.iter().filter(|(k, v)| !v.is_null() && !seen.contains(&k.as_str())) {
            // Maps may stand for structs; the library does not look at what else is in them.
            if self.map && !kernel.knows_property(self.fqn, key) {
                continue;
            }
            kernel.left_out(crate::kernel::unsupported(format!("the property '{key}' of {}", self.fqn)))?;
        }
        Ok(())
    }
}

impl Kernel {
    /// A struct of a type as a value whose members keep their names, for what the library takes as it is. (The coverage
    /// page counts the struct, and those in it, as taken whole.)
    ///
    /// # Errors
    /// When it is another struct, or has no form in templates.
    pub(crate) fn struct_value(&self, json: &Json, fqn: &str) -> Result<Value> {
        match json[STRUCT]["fqn"].as_str() {
            Some(given) if given != fqn && !self.is_a(given, fqn) => Err(mismatch(fqn, json)),
            _ => Value::from_wire(self, json),
        }
    }
}

impl FromWire for Json {
    fn from_wire(_: &Kernel, json: &Json) -> Result<Self> {
        Ok(json.clone())
    }
}

impl FromWire for String {
    fn from_wire(kernel: &Kernel, json: &Json) -> Result<Self> {
        match json {
            Json::String(s) => Ok(s.clone()),
            Json::Object(o) => match (o.get(DATE), o.contains_key(REFERENCE)) {
                (Some(Json::String(date)), _) => Ok(date.clone()),
                // Objects with a text of their own, such as types of instances, and resources by their name.
                (_, true) if kernel.object(json)?.node().is_none() && kernel.has_text(json) => {
                    String::from_wire(kernel, &kernel.call(&kernel.object(json)?, "toString", &[])?)
                }
                (_, true) => match crate::l1::reference(kernel, json)? {
                    Value::Token(token) => Ok(token.to_string()),
                    Value::String(text) => Ok(text),
                    _ => Err(mismatch("string", json)),
                },
                _ => Err(mismatch("string", json)),
            },
            _ => Err(mismatch("string", json)),
        }
    }
}

impl FromWire for bool {
    fn from_wire(_: &Kernel, json: &Json) -> Result<Self> {
        json.as_bool().ok_or_else(|| mismatch("boolean", json))
    }
}

impl FromWire for f64 {
    fn from_wire(_: &Kernel, json: &Json) -> Result<Self> {
        json.as_f64().ok_or_else(|| mismatch("number", json))
    }
}

macro_rules! integers {
    ($($t:ty),*) => { $(
        impl FromWire for $t {
            fn from_wire(_: &Kernel, json: &Json) -> Result<Self> {
                let n = json.as_f64().ok_or_else(|| mismatch("number", json))?;
                let cast = n as $t;
                // An integer that the type holds survives the way there and back.
                if cast as f64 == n { Ok(cast) } else { Err(mismatch(concat!("number (", stringify!($t), ")"), json)) }
            }
        }
        impl ToWire for $t {
            fn wire(self, _: &Kernel) -> Result<Json> {
                Ok(json!(self))
            }
        }
    )* };
}
integers!(u8, u16, u32, u64, usize, i32, i64);

impl<T: FromWire> FromWire for Option<T> {
    fn from_wire(kernel: &Kernel, json: &Json) -> Result<Self> {
        if json.is_null() { Ok(None) } else { T::from_wire(kernel, json).map(Some) }
    }
}

impl<T: FromWire> FromWire for Box<T> {
    fn from_wire(kernel: &Kernel, json: &Json) -> Result<Self> {
        T::from_wire(kernel, json).map(Box::new)
    }
}

impl<T: FromWire> FromWire for Vec<T> {
    fn from_wire(kernel: &Kernel, json: &Json) -> Result<Self> {
        json.as_array().ok_or_else(|| mismatch("list", json))?.iter().map(|v| T::from_wire(kernel, v)).collect()
    }
}

/// The members of a map.
pub(crate) fn map(json: &Json) -> Result<&Map<String, Json>> {
    let object = json.as_object().ok_or_else(|| mismatch("map", json))?;
    match object.get(MAP) {
        Some(inner) => inner.as_object().ok_or_else(|| mismatch("map", json)),
        None => match object.get(STRUCT) {
            Some(s) => s["data"].as_object().ok_or_else(|| mismatch("map", json)),
            None => Ok(object),
        },
    }
}

macro_rules! maps {
    ($($map:ident),*) => { $(
        impl<T: FromWire> FromWire for $map<String, T> {
            fn from_wire(kernel: &Kernel, json: &Json) -> Result<Self> {
                map(json)?
                    .iter()
                    .filter(|(_, v)| !v.is_null())
                    .map(|(k, v)| Ok((k.clone(), T::from_wire(kernel, v)?)))
                    .collect()
            }
        }
        impl<T: ToWire> ToWire for $map<String, T> {
            fn wire(self, kernel: &Kernel) -> Result<Json> {
                let members: Result<Map<String, Json>> =
                    self.into_iter().map(|(k, v)| Ok((k, v.wire(kernel)?))).collect();
                Ok(json!({ MAP: members? }))
            }
        }
    )* };
}
maps!(IndexMap, BTreeMap, HashMap);

impl FromWire for Value {
    fn from_wire(kernel: &Kernel, json: &Json) -> Result<Self> {
        Ok(match json {
            Json::Null => Value::Undefined,
            Json::Bool(b) => (*b).into(),
            Json::Number(n) => n.as_f64().unwrap_or(f64::NAN).into(),
            Json::String(s) => s.as_str().into(),
            Json::Array(items) => {
                Value::Array(items.iter().map(|v| Value::from_wire(kernel, v)).collect::<Result<_>>()?)
            }
            Json::Object(o) if o.contains_key(REFERENCE) => kernel.value_of(&kernel.object(json)?)?,
            Json::Object(o) if o.contains_key(ENUM) => {
                let (fqn, member) =
                    o[ENUM].as_str().and_then(|e| e.rsplit_once('/')).ok_or_else(|| mismatch("an enum", json))?;
                Value::from_wire(kernel, &kernel.enum_value(fqn, member))?
            }
            Json::Object(o) if o.contains_key(DATE) => Value::from(o[DATE].as_str().unwrap_or_default()),
            Json::Object(_) => {
                let mut members = Members::new();
                for (k, v) in map(json)? {
                    members.insert(k.clone(), Value::from_wire(kernel, v)?);
                }
                longshore_core::value::js_key_order(&mut members);
                Value::Object(members)
            }
        })
    }
}

impl ToWire for Value {
    fn wire(self, kernel: &Kernel) -> Result<Json> {
        Ok(match self {
            Value::Undefined | Value::Null => Json::Null,
            Value::Token(token) => token.wire(kernel)?,
            Value::Array(items) => Json::Array(items.into_iter().map(|v| v.wire(kernel)).collect::<Result<_>>()?),
            Value::Object(members) => {
                let members: Result<Map<String, Json>> =
                    members.into_iter().map(|(k, v)| Ok((k, v.wire(kernel)?))).collect();
                json!({ MAP: members? })
            }
            plain => Json::from(&plain),
        })
    }
}

impl ToWire for Json {
    fn wire(self, _: &Kernel) -> Result<Json> {
        Ok(self)
    }
}

impl ToWire for () {
    fn wire(self, _: &Kernel) -> Result<Json> {
        Ok(Json::Null)
    }
}

impl ToWire for String {
    fn wire(self, _: &Kernel) -> Result<Json> {
        Ok(Json::String(self))
    }
}

impl ToWire for &str {
    fn wire(self, _: &Kernel) -> Result<Json> {
        Ok(Json::String(self.to_owned()))
    }
}

impl ToWire for bool {
    fn wire(self, _: &Kernel) -> Result<Json> {
        Ok(Json::Bool(self))
    }
}

impl ToWire for f64 {
    fn wire(self, _: &Kernel) -> Result<Json> {
        Ok(Json::from(&Value::Number(self)))
    }
}

impl<T: ToWire> ToWire for Option<T> {
    fn wire(self, kernel: &Kernel) -> Result<Json> {
        self.map_or(Ok(Json::Null), |v| v.wire(kernel))
    }
}

impl<T: ToWire> ToWire for Vec<T> {
    fn wire(self, kernel: &Kernel) -> Result<Json> {
        Ok(Json::Array(self.into_iter().map(|v| v.wire(kernel)).collect::<Result<_>>()?))
    }
}

impl<T: ToWire> ToWire for Box<T> {
    fn wire(self, kernel: &Kernel) -> Result<Json> {
        (*self).wire(kernel)
    }
}

/// Binds a class: how it comes in messages and goes out in them. The path of the node is given for constructs.
macro_rules! bound {
    ($type:ty, $class:path, construct) => {
        $crate::wire::bound!(@ $type, $class, |this| Some(longshore_core::construct::Construct::node(this).clone()));
    };
    ($type:ty, $class:path) => {
        $crate::wire::bound!(@ $type, $class, |_this| None);
    };
    (@ $type:ty, $class:path, |$this:ident| $node:expr) => {
        impl $crate::class::Bound for $type {
            const CLASS: &'static $crate::class::Class = &$class;
            fn node_of(&self) -> Option<longshore_core::construct::Node> {
                let $this = self;
                $node
            }
        }
        impl $crate::wire::FromWire for $type {
            fn from_wire(kernel: &$crate::kernel::Kernel, json: &serde_json::Value) -> longshore_core::error::Result<Self> {
                kernel.native(json)
            }
        }
        impl $crate::wire::ToWire for $type {
            fn wire(self, kernel: &$crate::kernel::Kernel) -> longshore_core::error::Result<serde_json::Value> {
                Ok(kernel.reference(&kernel.wrap(self)))
            }
        }
    };
}
pub(crate) use bound;

/// Binds an enum: its members in both spellings.
macro_rules! bound_enum {
    ($type:ty, $fqn:literal, { $($name:literal => $variant:ident,)* }) => {
        impl $crate::wire::FromWire for $type {
            fn from_wire(_: &$crate::kernel::Kernel, json: &serde_json::Value) -> longshore_core::error::Result<Self> {
                type E = $type;
                match $crate::wire::enum_member(json, $fqn)? {
                    $($name => Ok(E::$variant),)*
                    _ => Err($crate::wire::mismatch($fqn, json)),
                }
            }
        }
        impl $crate::wire::ToWire for $type {
            fn wire(self, _: &$crate::kernel::Kernel) -> longshore_core::error::Result<serde_json::Value> {
                type E = $type;
                #[allow(unreachable_patterns, reason = "enums of other crates may be non-exhaustive")]
                let name = match self {
                    $(E::$variant => $name,)*
                    _ => return Err($crate::kernel::unsupported(concat!("a member of ", $fqn))),
                };
                Ok(serde_json::json!({ $crate::wire::ENUM: format!("{}/{name}", $fqn) }))
            }
        }
    };
}
pub(crate) use bound_enum;

/// The name of a member of an enum.
pub(crate) fn enum_member<'a>(json: &'a Json, fqn: &str) -> Result<&'a str> {
    json.get(ENUM)
        .and_then(Json::as_str)
        .and_then(|text| text.rsplit_once('/'))
        .filter(|(name, _)| *name == fqn)
        .map(|(_, member)| member)
        .ok_or_else(|| mismatch(fqn, json))
}

/// Binds a struct: its fields in both spellings, those that may be left out without a native default marked `default`.
macro_rules! bound_struct {
    ($type:ty, $class:ident, $fqn:literal, { $($name:literal => $field:ident $($default:ident)?,)* }
        $(, part $part:ident [$($part_name:literal),* $(,)?])* $(, own $own:ident)* $(, also $also:literal => $get:expr)*
        $(, rest $rest:expr)?) => {
        pub(crate) static $class: $crate::class::Class = $crate::class::Class {
            fqn: $fqn,
            interface: true,
            // Reads the struct out of the first argument; what clients do not know of it is as in the object, if that is one.
            create: Some(|k, a, this| {
                let read = a.get::<$type>(k, 0)?;
                #[allow(clippy::needless_update, reason = "structs may have nothing else")]
                let value = match this.cast::<$type>() {
                    Some(before) => {
                        type S = $type;
                        S { $($field: read.$field,)* $($part: read.$part,)* ..before }
                    }
                    None => read,
                };
                Ok($crate::class::Native { value: Box::new(value), node: None })
            }),
            statics: &[],
            members: &[
                $($crate::class::Member::Get($name, |k, o| $crate::wire::ToWire::wire(o.this::<$type>()?.$field, k)),)*
                $($crate::class::Member::Get($also, $get),)*
                $($($crate::class::Member::Get($part_name, |k, o| {
                    $crate::wire::part_member(k, o.this::<$type>()?.$part, $part_name)
                }),)*)*
            ],
            base: None,
            // A struct converts to itself, so that one can be had of a reference to it.
            upcasts: &[$crate::class::Upcast {
                to: std::any::TypeId::of::<$type>,
                class: None,
                convert: |value| {
                    Box::new(value.downcast_ref::<$type>().expect("invariant: objects are of their class").clone())
                },
            }],
        };
        impl $crate::class::Bound for $type {
            const CLASS: &'static $crate::class::Class = &$class;
            fn node_of(&self) -> Option<longshore_core::construct::Node> {
                None
            }
        }
        impl $crate::wire::FromWire for $type {
            fn from_wire(kernel: &$crate::kernel::Kernel, json: &serde_json::Value) -> longshore_core::error::Result<Self> {
                if let Some(native) = kernel.try_native(json) {
                    return Ok(native);
                }
                let fields = $crate::wire::Fields::of(kernel, json, $fqn)?;
                $(let $field = $crate::wire::bound_struct!(@get fields, kernel, $name $($default)?);)*
                $(let $part = fields.part(kernel, &[$($part_name),*])?;)*
                fields.done(kernel)?;
                type S = $type;
                Ok(S { $($field,)* $($part,)* $($own: None,)* $(..$rest)? })
            }
        }
        impl $crate::wire::ToWire for $type {
            fn wire(self, kernel: &$crate::kernel::Kernel) -> longshore_core::error::Result<serde_json::Value> {
                Ok(kernel.reference(&kernel.wrap(self)))
            }
        }
    };
    (@get $fields:ident, $kernel:ident, $name:literal default) => { $fields.get_or_default($kernel, $name)? };
    (@get $fields:ident, $kernel:ident, $name:literal) => { $fields.get($kernel, $name)? };
}
pub(crate) use bound_struct;

/// A member of a struct that is part of another.
pub(crate) fn part_member<T: crate::class::Bound>(kernel: &Kernel, part: T, name: &str) -> Result<Json> {
    match T::CLASS.getter(name) {
        Some(getter) => getter(kernel, &kernel.wrap(part)),
        None => Ok(Json::Null),
    }
}

/// A conversion that a class's objects have: `upcast!(From => To, |t| code)`, with the class of the target if it has one.
macro_rules! upcast {
    ($from:ty => longshore_core::value::Value, |$t:ident| $code:expr) => {
        $crate::wire::upcast!(@ $from, longshore_core::value::Value, $t, $code, None)
    };
    ($from:ty => $to:ty, |$t:ident| $code:expr) => {
        $crate::wire::upcast!(@ $from, $to, $t, $code, Some(|| <$to as $crate::class::Bound>::CLASS))
    };
    (@ $from:ty, $to:ty, $t:ident, $code:expr, $class:expr) => {
        $crate::class::Upcast {
            to: std::any::TypeId::of::<$to>,
            class: $class,
            convert: |value| {
                let $t: $from = value.downcast_ref::<$from>().expect("invariant: objects are of their class").clone();
                let to: $to = $code;
                Box::new(to)
            },
        }
    };
}
pub(crate) use upcast;
