//! The public API of the official libraries, as `oracle/gen/api.mjs` exported it.

use std::collections::BTreeMap;

use anyhow::Result;
use serde::Deserialize;
use serde_json::Value as Json;

/// A type of the API description.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Type {
    String,
    Number,
    Boolean,
    Date,
    Any,
    List(Box<Type>),
    Map(Box<Type>),
    Named(String),
    Union(Vec<Type>),
}

impl Type {
    /// The types of the API that are part of it.
    pub(super) fn named(&self) -> Vec<&str> {
        match self {
            Type::Named(name) => vec![name],
            Type::List(inner) | Type::Map(inner) => inner.named(),
            Type::Union(all) => all.iter().flat_map(Type::named).collect(),
            _ => Vec::new(),
        }
    }

    fn read(json: &Json) -> Option<Type> {
        Some(match json {
            Json::String(s) => match s.as_str() {
                "s" => Type::String,
                "n" => Type::Number,
                "b" => Type::Boolean,
                "d" => Type::Date,
                "j" => Type::Any,
                name => Type::Named(name.to_owned()),
            },
            Json::Array(parts) => match parts.first()?.as_str()? {
                "l" => Type::List(Box::new(Type::read(parts.get(1)?)?)),
                "m" => Type::Map(Box::new(Type::read(parts.get(1)?)?)),
                _ => Type::Union(parts[1..].iter().filter_map(Type::read).collect()),
            },
            _ => return None,
        })
    }
}

/// A property or a parameter.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    pub(super) name: String,
    flags: String,
    pub(super) ty: Type,
}

impl Slot {
    pub(super) fn is_static(&self) -> bool {
        self.flags.contains('s')
    }
    pub(super) fn is_read_only(&self) -> bool {
        self.flags.contains('r')
    }
    pub(super) fn is_protected(&self) -> bool {
        self.flags.contains('p')
    }
    pub(super) fn is_variadic(&self) -> bool {
        self.flags.contains('v')
    }
    pub(super) fn is_optional(&self) -> bool {
        self.flags.contains('o')
    }
}

/// A method.
#[derive(Clone, Debug)]
pub(super) struct Method {
    pub(super) name: String,
    flags: String,
    pub(super) parameters: Vec<Slot>,
    pub(super) returns: Option<Type>,
}

impl Method {
    pub(super) fn is_static(&self) -> bool {
        self.flags.contains('s')
    }
    pub(super) fn is_protected(&self) -> bool {
        self.flags.contains('p')
    }
}

/// A class, interface, struct or enum.
#[derive(Debug, Default)]
pub(super) struct Item {
    pub(super) kind: String,
    pub(super) is_abstract: bool,
    pub(super) base: Option<String>,
    pub(super) interfaces: Vec<String>,
    pub(super) initializer: Option<Vec<Slot>>,
    pub(super) properties: Vec<Slot>,
    pub(super) methods: Vec<Method>,
    pub(super) members: Vec<String>,
}

/// All of it, by fully qualified name.
pub(super) struct Api(pub(super) BTreeMap<String, Item>);

#[derive(Deserialize)]
struct Document {
    types: BTreeMap<String, RawItem>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawItem {
    kind: String,
    r#abstract: bool,
    base: Option<String>,
    interfaces: Vec<String>,
    initializer: Option<Vec<Json>>,
    properties: Vec<Json>,
    methods: Vec<Json>,
    members: Vec<String>,
}

fn slot(json: &Json) -> Option<Slot> {
    Some(Slot { name: json[0].as_str()?.to_owned(), flags: json[1].as_str()?.to_owned(), ty: Type::read(&json[2])? })
}

fn slots(list: &[Json]) -> Vec<Slot> {
    list.iter().filter_map(slot).collect()
}

fn method(json: &Json) -> Option<Method> {
    Some(Method {
        name: json[0].as_str()?.to_owned(),
        flags: json[1].as_str()?.to_owned(),
        parameters: slots(json[2].as_array()?),
        returns: Type::read(&json[3]),
    })
}

impl Api {
    /// Reads the description that is kept in the repository.
    pub(super) fn read() -> Result<Api> {
        let document: Document = serde_json::from_str(&super::description()?)?;
        let item = |raw: RawItem| Item {
            kind: raw.kind,
            is_abstract: raw.r#abstract,
            base: raw.base,
            interfaces: raw.interfaces,
            initializer: raw.initializer.as_deref().map(slots),
            properties: slots(&raw.properties),
            methods: raw.methods.iter().filter_map(method).collect(),
            members: raw.members,
        };
        Ok(Api(document.types.into_iter().map(|(name, raw)| (name, item(raw))).collect()))
    }

    /// The supertypes of a type, nearest first.
    pub(super) fn ancestors(&self, name: &str) -> Vec<&Item> {
        let mut out = Vec::new();
        let mut queue = vec![name.to_owned()];
        let mut seen = Vec::new();
        while let Some(name) = queue.pop() {
            if seen.contains(&name) {
                continue;
            }
            if let Some(item) = self.0.get(&name) {
                out.push(item);
                queue.extend(item.interfaces.iter().cloned());
                queue.extend(item.base.iter().cloned());
            }
            seen.push(name);
        }
        out
    }

    /// The properties of a type and its supertypes, each once.
    pub(super) fn properties(&self, name: &str) -> Vec<&Slot> {
        let mut out: Vec<&Slot> = Vec::new();
        for p in self.ancestors(name).into_iter().flat_map(|i| &i.properties) {
            if !out.iter().any(|o| o.name == p.name) {
                out.push(p);
            }
        }
        out
    }

    /// The methods of a type and its supertypes, each once.
    pub(super) fn methods(&self, name: &str) -> Vec<&Method> {
        let mut out: Vec<&Method> = Vec::new();
        for m in self.ancestors(name).into_iter().flat_map(|i| &i.methods) {
            if !out.iter().any(|o| o.name == m.name) {
                out.push(m);
            }
        }
        out
    }

    /// The parameters of a class's constructor, which may be a base class's.
    pub(super) fn initializer(&self, name: &str) -> Option<&[Slot]> {
        let mut name = Some(name);
        while let Some(item) = name.and_then(|n| self.0.get(n)) {
            if let Some(i) = &item.initializer {
                return Some(i);
            }
            name = item.base.as_deref();
        }
        None
    }
}
