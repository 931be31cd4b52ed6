//! What of the official API nothing here serves, found out by asking the tables that answer requests.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::class::Class;
use crate::report::Report;
use crate::{kernel, l1, native};

/// The members that nothing serves, by type: properties by their name, methods with parentheses, `new()` for what cannot be
/// made. A type that is not there at all has no list. Types of which nothing lacks are left out, as are enums and L1 classes.
pub fn lacking() -> BTreeMap<String, Option<Vec<String>>> {
    let report = Report::default();
    let mut out = BTreeMap::new();
    let is_l1 = |fqn: &str| l1::shape(fqn.strip_suffix("Props").unwrap_or(fqn)).is_some();
    for fqn in report.types().filter(|fqn| !is_l1(fqn)) {
        let kind = report.kind(fqn).unwrap_or_default();
        if kind == "enum" {
            continue;
        }
        match kernel::class(fqn) {
            None => drop(out.insert(fqn.to_owned(), None)),
            Some(class) => {
                let lacks = Asked { report: &report, fqn, class }.lacks(kind);
                if !lacks.is_empty() {
                    out.insert(fqn.to_owned(), Some(lacks));
                }
            }
        }
    }
    out
}

/// A type that is looked at.
struct Asked<'a> {
    report: &'a Report,
    fqn: &'a str,
    class: &'static Class,
}

impl Asked<'_> {
    fn lacks(&self, kind: &str) -> Vec<String> {
        let mut lacks = Vec::new();
        if kind == "class" && self.report.has_initializer(self.fqn) && self.class.creator().is_none() {
            lacks.push("new()".to_owned());
        }
        for property in self.report.members(self.fqn, "properties") {
            let (name, flags) = named(property);
            let there = if flags.contains('s') { self.has_static(name) } else { self.has_property(name) };
            if !there && !flags.contains('p') {
                lacks.push(name.to_owned());
            }
        }
        for method in self.report.members(self.fqn, "methods") {
            let (name, flags) = named(method);
            let there = match flags.contains('s') {
                true => self.has_static(name),
                false => self.class.method(name).is_some() || self.every(|class| class.method(name).is_some()),
            };
            if !there && !flags.contains('p') {
                lacks.push(format!("{name}()"));
            }
        }
        lacks
    }

    fn has_static(&self, name: &str) -> bool {
        name == "PROPERTY_INJECTION_ID"
            || native::constant(self.fqn, name).is_some()
            || std::iter::successors(Some(self.fqn), |fqn| self.report.base(fqn))
                .any(|fqn| kernel::class(fqn).is_some_and(|class| class.static_member(name).is_some()))
    }

    fn has_property(&self, name: &str) -> bool {
        let own = self.class.getter(name).is_some();
        // The structs that refer to resources are made of the L1's attributes.
        own || self.every(|class| class.getter(name).is_some() || name.ends_with("Ref"))
    }

    /// Asks what every construct has, if this is one.
    fn every(&self, has: impl FnOnce(&Class) -> bool) -> bool {
        self.report.is_a(self.fqn, "constructs.IConstruct") && has(native::any_construct())
    }
}

fn named(member: &Json) -> (&str, &str) {
    (member[0].as_str().unwrap_or_default(), member[1].as_str().unwrap_or_default())
}
