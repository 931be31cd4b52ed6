//! What a program uses that is not there: told in a file to whoever started the program, and stand-ins that let it go on.
//!
//! The file gets one JSON object a line, `{"what": …, "hint": …}`, as soon as the program uses the thing; it is empty at the start. Stand-ins are for
//! finding all of it in one run: an object of a class that is not there has the types of the official API, and no behaviour.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::path::PathBuf;

use serde_json::{Map, Value as Json, json};

/// The variable that names the file.
pub const REPORT: &str = "LONGSHORE_JSII_REPORT";
/// The variable that asks for stand-ins when it is not empty.
pub const STAND_INS: &str = "LONGSHORE_JSII_STAND_INS";

/// The code of errors about what is not there.
pub(crate) const NOT_HERE: &str = "NotInLongshore";
/// What the messages of such errors begin with.
pub(crate) const LACKS: &str = "Longshore's kernel does not have ";

/// The names and types of the official API.
static DESCRIPTION: &[u8] = include_bytes!("../data/api.json.gz");

/// How a property refers to a resource.
pub(crate) struct Reference<'a> {
    pub(crate) property: &'a str,
    pub(crate) structure: &'a str,
    /// Properties of the L1, or numbers: such parts of what `Ref` gives.
    pub(crate) members: &'a Map<String, Json>,
}

/// Who is told, and whether the program goes on.
#[derive(Default)]
pub struct Report {
    file: Option<PathBuf>,
    stand_ins: bool,
    told: RefCell<BTreeSet<String>>,
    api: OnceCell<Api>,
}

/// What is used of the description.
#[derive(Default)]
struct Api {
    types: Map<String, Json>,
    references: Map<String, Json>,
}

impl Report {
    /// What the environment asks for.
    pub fn from_environment() -> Self {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let report =
            Self { file: set(REPORT).map(PathBuf::from), stand_ins: set(STAND_INS).is_some(), ..Self::default() };
        // That the file is there says that a kernel was started.
        report.write("");
        report
    }

    pub(crate) fn has_stand_ins(&self) -> bool {
        self.stand_ins
    }

    /// Tells of something that is not there, of each thing once; false when nobody wants to know.
    pub(crate) fn tell(&self, what: &str, hint: Option<&str>) -> bool {
        if self.file.is_some() && self.told.borrow_mut().insert(what.to_owned()) {
            self.write(&format!("{}\n", json!({ "what": what, "hint": hint })));
        }
        self.file.is_some()
    }

    /// Warns on the standard error stream, which clients pass on; of each thing once.
    pub(crate) fn warn(&self, what: &str) {
        if self.told.borrow_mut().insert(what.to_owned()) {
            let _ = writeln!(std::io::stderr(), "longshore-jsii: warning: {LACKS}{what}");
        }
    }

    fn write(&self, text: &str) {
        let Some(file) = &self.file else { return };
        // When whoever wanted to know is gone with the file, the program is not to suffer.
        let file = fs_err::OpenOptions::new().append(true).create(true).open(file);
        let _ = file.and_then(|mut file| file.write_all(text.as_bytes()));
    }

    fn description(&self) -> &Api {
        self.api.get_or_init(|| {
            let mut text = String::new();
            let read = flate2::read::GzDecoder::new(DESCRIPTION).read_to_string(&mut text).ok();
            let mut document: Json = read.and_then(|_| serde_json::from_str(&text).ok()).unwrap_or_default();
            let mut part = |name: &str| match document.get_mut(name).map(Json::take) {
                Some(Json::Object(part)) => part,
                _ => Map::new(),
            };
            Api { types: part("types"), references: part("references") }
        })
    }

    fn api(&self) -> &Map<String, Json> {
        &self.description().types
    }

    /// The names of all types.
    pub(crate) fn types(&self) -> impl Iterator<Item = &str> {
        self.api().keys().map(String::as_str)
    }

    /// Whether a type is another one or made of it.
    pub(crate) fn is_a(&self, fqn: &str, other: &str) -> bool {
        fqn == other || self.bases(fqn).any(|base| self.is_a(base, other))
    }

    /// Whether there are objects of a class, by its own initializer or that of a base.
    pub(crate) fn has_initializer(&self, fqn: &str) -> bool {
        std::iter::successors(Some(fqn), |fqn| self.base(fqn))
            .any(|fqn| self.api().get(fqn).is_some_and(|item| item.get("initializer").is_some_and(Json::is_array)))
    }

    /// The type of a parameter of a class's constructor, its own or that of a base.
    pub(crate) fn constructor_takes(&self, fqn: &str, index: usize) -> Option<&str> {
        let own = self.api().get(fqn)?.get("initializer").and_then(Json::as_array);
        match own {
            Some(parameters) => parameters.get(index)?.get(2)?.as_str(),
            None => self.constructor_takes(self.base(fqn)?, index),
        }
    }

    /// The members of a type and of those it is made of, each once: of the list `properties` or `methods`.
    pub(crate) fn members<'a>(&'a self, fqn: &'a str, list: &str) -> Vec<&'a Json> {
        let own = self.api().get(fqn).and_then(|item| item.get(list)?.as_array());
        let mut all: Vec<&Json> = own.into_iter().flatten().collect();
        for base in self.bases(fqn) {
            for member in self.members(base, list) {
                if !all.iter().any(|known| known[0] == member[0]) {
                    all.push(member);
                }
            }
        }
        all
    }

    /// The base and the interfaces of a type.
    pub(crate) fn bases<'a>(&'a self, fqn: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let part = |name: &str| self.api().get(fqn).and_then(|item| item.get(name));
        let interfaces = part("interfaces").and_then(Json::as_array);
        part("base").into_iter().chain(interfaces.into_iter().flatten()).filter_map(Json::as_str)
    }

    /// The base of a class.
    pub(crate) fn base(&self, fqn: &str) -> Option<&str> {
        self.api().get(fqn)?.get("base")?.as_str()
    }

    /// The value of an enum's member: its name, unless it has another.
    pub(crate) fn enum_value(&self, fqn: &str, member: &str) -> Json {
        let own = self.api().get(fqn).and_then(|item| item.get("values")?.get(member));
        own.cloned().unwrap_or_else(|| member.into())
    }

    /// The member of an enum that has a value.
    pub(crate) fn enum_member(&self, fqn: &str, value: &Json) -> Option<&str> {
        let item = self.api().get(fqn)?;
        let own = item.get("values").and_then(Json::as_object).into_iter().flatten();
        own.filter(|(_, of)| *of == value).map(|(name, _)| name.as_str()).next().or_else(|| {
            let members = item.get("members")?.as_array()?.iter();
            members.filter_map(Json::as_str).find(|name| value == name)
        })
    }

    /// What refers to a resource: the struct, and what its members are of the L1 class.
    pub(crate) fn resource_reference(&self, l1: &str) -> Option<Reference<'_>> {
        let found = self.description().references.get(l1)?;
        Some(Reference {
            property: found.get(0)?.as_str()?,
            structure: found.get(1)?.as_str()?,
            members: found.get(2)?.as_object()?,
        })
    }

    /// The kind of a type: `class`, `interface`, `struct` or `enum`.
    pub(crate) fn kind(&self, fqn: &str) -> Option<&str> {
        self.api().get(fqn)?.get("kind")?.as_str()
    }

    /// The type of a property.
    pub(crate) fn property(&self, fqn: &str, name: &str) -> Option<&Json> {
        self.member(fqn, "properties", name)?.get(2)
    }

    /// The type of a constant of a class.
    pub(crate) fn constant(&self, fqn: &str, name: &str) -> Option<&Json> {
        let member = self.member(fqn, "properties", name)?;
        member.get(1)?.as_str()?.contains('s').then(|| member.get(2)).flatten()
    }

    /// Whether a type has a method.
    pub(crate) fn has_method(&self, fqn: &str, name: &str) -> bool {
        self.member(fqn, "methods", name).is_some()
    }

    /// What a method returns.
    pub(crate) fn returned(&self, fqn: &str, name: &str) -> Option<&Json> {
        self.member(fqn, "methods", name)?.get(3)
    }

    /// The first member of an enum.
    pub(crate) fn first_member(&self, fqn: &str) -> Option<&str> {
        self.api().get(fqn)?.get("members")?.get(0)?.as_str()
    }

    /// Looks for a member in a type, its base and its interfaces.
    fn member(&self, fqn: &str, list: &str, name: &str) -> Option<&Json> {
        let item = self.api().get(fqn)?;
        let own = item.get(list).and_then(Json::as_array).and_then(|all| all.iter().find(|m| m[0] == name));
        own.or_else(|| self.bases(fqn).find_map(|base| self.member(base, list, name)))
    }
}
