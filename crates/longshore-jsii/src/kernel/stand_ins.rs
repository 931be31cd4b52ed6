//! What a program uses that is not there: it is told, and stand-ins take its place where they are asked for.

use longshore_core::construct::{Construct as _, Group};
use longshore_core::error::{Error, Result};
use serde_json::{Map, Value as Json, json};

use super::{BACK, Kernel, read_override};
use crate::class::Native;
use crate::guest;
use crate::object::{Kind, Object};
use crate::protocol::list;
use crate::report::{LACKS, NOT_HERE};
use crate::wire::{ENUM, MAP, REFERENCE};

impl Kernel {
    /// Tells of what is not there; where stand-ins are asked for, the answer is one then.
    pub(super) fn reported(&self, api: &str, request: &Map<String, Json>, e: Error) -> Result<Json> {
        let target = request.get("objref").and_then(|o| self.object(o).ok());
        let stand_in = target.as_ref().is_some_and(|o| matches!(o.kind, Kind::StandIn));
        let lacks = e.code() == NOT_HERE;
        if lacks && !stand_in {
            self.tell(&e);
        }
        // What a stand-in brings about is no news.
        let follows =
            || stand_in || list(request, "args").iter().chain(request.get("value")).any(|v| self.stands_in(v));
        match self.report.has_stand_ins() && (lacks || follows()) {
            true => self.stand_in_answer(api, request, target.as_deref()).ok_or(e),
            false => Err(e),
        }
    }

    pub(super) fn tell(&self, e: &Error) {
        let what = e.message().strip_prefix(LACKS).unwrap_or(e.message());
        let hint = e.hint().map(|h| h.trim_end_matches(BACK).trim_end_matches("; or ")).filter(|h| !h.is_empty());
        self.report.tell(what, hint);
    }

    /// Tells of what the client overrides and nothing here calls.
    pub(super) fn tell_unheard(&self, object: &Object) {
        let heard = |member: &str| {
            guest::hears(object, member)
                || (self.report.property(object.fqn(), member).is_none()
                    && !self.report.has_method(object.fqn(), member))
        };
        for o in object.overrides.iter().filter(|o| !heard(&o.member)) {
            let what = format!("calls of '{}', which a class made of {} overrides", o.member, object.fqn());
            if !self.report.tell(&what, None) {
                self.report.warn(&what);
            }
        }
    }

    /// Whether a stand-in is part of a value.
    fn stands_in(&self, json: &Json) -> bool {
        match json {
            Json::Array(items) => items.iter().any(|v| self.stands_in(v)),
            Json::Object(members) => match members.get(REFERENCE) {
                Some(_) => self.object(json).is_ok_and(|o| matches!(o.kind, Kind::StandIn)),
                None => members.values().any(|v| self.stands_in(v)),
            },
            _ => false,
        }
    }

    fn stand_in_answer(&self, api: &str, request: &Map<String, Json>, target: Option<&Object>) -> Option<Json> {
        let name = |key: &str| request.get(key).and_then(Json::as_str).unwrap_or_default();
        let types: Vec<&str> = match target {
            Some(o) => std::iter::once(o.fqn()).chain(o.interfaces.iter().map(String::as_str)).collect(),
            None => vec![name("fqn")],
        };
        let property = || types.iter().find_map(|t| self.report.property(t, name("property")));
        let returned = || types.iter().find_map(|t| self.report.returned(t, name("method")));
        Some(match api {
            "create" => self.stand_in_object(request),
            "get" | "sget" => json!({ "value": self.stand_in(property()) }),
            "set" | "sset" => json!({}),
            "invoke" | "sinvoke" => json!({ "result": self.stand_in(returned()) }),
            "begin" | "sbegin" => self.promise(Ok(self.stand_in(returned()))).ok()?,
            "load" => json!({ "assembly": name("name"), "types": 0 }),
            _ => return None,
        })
    }

    /// An object of a class that is not there; a construct if that is what its arguments look like.
    fn stand_in_object(&self, request: &Map<String, Json>) -> Json {
        let fqn = request.get("fqn").and_then(Json::as_str).unwrap_or_default();
        let names = list(request, "interfaces").iter().filter_map(Json::as_str).map(str::to_owned).collect();
        let overrides = list(request, "overrides").iter().filter_map(read_override).collect();
        let object = self.register(fqn, names, overrides, Kind::StandIn);
        if let [scope, Json::String(id), ..] = list(request, "args")
            && let Ok(scope) = self.node(scope)
            && let Ok(group) = Group::new(&scope, id)
        {
            self.fill(&object, Native { node: Some(group.node().clone()), value: Box::new(group) });
        }
        self.reference(&object)
    }

    /// A value of a type.
    fn stand_in(&self, ty: Option<&Json>) -> Json {
        match ty {
            Some(Json::Array(parts)) => match parts.first().and_then(Json::as_str) {
                Some("l") => json!([]),
                Some("m") => json!({ MAP: {} }),
                _ => Json::Null,
            },
            Some(Json::String(name)) => match name.as_str() {
                "s" => json!("stand-in"),
                "n" => json!(1),
                "b" => json!(false),
                fqn => match self.report.kind(fqn) {
                    Some("enum") => {
                        json!({ ENUM: format!("{fqn}/{}", self.report.first_member(fqn).unwrap_or_default()) })
                    }
                    Some("class") => self.reference(&self.register(fqn, Vec::new(), Vec::new(), Kind::StandIn)),
                    Some(_) => {
                        self.reference(&self.register("Object", vec![fqn.to_owned()], Vec::new(), Kind::StandIn))
                    }
                    None => Json::Null,
                },
            },
            _ => Json::Null,
        }
    }

    /// Tells of something that is not there and is left out where stand-ins are asked for.
    ///
    /// # Errors
    /// When they are not.
    pub(crate) fn left_out(&self, e: Error) -> Result<()> {
        if self.report.has_stand_ins() {
            self.tell(&e);
            return Ok(());
        }
        Err(e)
    }
}
