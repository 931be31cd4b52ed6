//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static ASSERTIONS_ANNOTATIONS: Class = Class {
    fqn: "aws-cdk-lib.assertions.Annotations",
    interface: false,
    create: None,
    statics: &[("fromStack", |k, a| {
        let a0 = a.get::<longshore_core::stack::Stack>(k, 0)?;
        ToWire::wire(<longshore::assertions::Annotations>::from_stack(&a0)?, k)
    })],
    members: &[
        Member::Call("findError", |k, o, a| {
            let this = o.this::<longshore::assertions::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            ToWire::wire(<longshore::assertions::Annotations>::find_error(&this, &a0, a1)?, k)
        }),
        Member::Call("findInfo", |k, o, a| {
            let this = o.this::<longshore::assertions::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            ToWire::wire(<longshore::assertions::Annotations>::find_info(&this, &a0, a1)?, k)
        }),
        Member::Call("findWarning", |k, o, a| {
            let this = o.this::<longshore::assertions::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            ToWire::wire(<longshore::assertions::Annotations>::find_warning(&this, &a0, a1)?, k)
        }),
        Member::Call("hasError", |k, o, a| {
            let this = o.this::<longshore::assertions::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::assertions::Annotations>::has_error(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("hasInfo", |k, o, a| {
            let this = o.this::<longshore::assertions::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::assertions::Annotations>::has_info(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("hasNoError", |k, o, a| {
            let this = o.this::<longshore::assertions::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::assertions::Annotations>::has_no_error(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("hasNoInfo", |k, o, a| {
            let this = o.this::<longshore::assertions::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::assertions::Annotations>::has_no_info(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("hasNoWarning", |k, o, a| {
            let this = o.this::<longshore::assertions::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::assertions::Annotations>::has_no_warning(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("hasWarning", |k, o, a| {
            let this = o.this::<longshore::assertions::Annotations>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::assertions::Annotations>::has_warning(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::assertions::Annotations, ASSERTIONS_ANNOTATIONS);
pub(crate) static ASSERTIONS_CAPTURE: Class = Class {
    fqn: "aws-cdk-lib.assertions.Capture",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
        Ok(Native::of(<longshore::assertions::Capture>::new_with(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("name", |k, o| {
            let this = o.this::<longshore::assertions::Capture>()?;
            ToWire::wire(<longshore::assertions::Capture>::name(&this), k)
        }),
        Member::Call("asArray", |k, o, a| {
            let this = o.this::<longshore::assertions::Capture>()?;
            ToWire::wire(<longshore::assertions::Capture>::as_array(&this)?, k)
        }),
        Member::Call("asBoolean", |k, o, a| {
            let this = o.this::<longshore::assertions::Capture>()?;
            ToWire::wire(<longshore::assertions::Capture>::as_boolean(&this)?, k)
        }),
        Member::Call("asNumber", |k, o, a| {
            let this = o.this::<longshore::assertions::Capture>()?;
            ToWire::wire(<longshore::assertions::Capture>::as_number(&this)?, k)
        }),
        Member::Call("asObject", |k, o, a| {
            let this = o.this::<longshore::assertions::Capture>()?;
            ToWire::wire(<longshore::assertions::Capture>::as_object(&this)?, k)
        }),
        Member::Call("asString", |k, o, a| {
            let this = o.this::<longshore::assertions::Capture>()?;
            ToWire::wire(<longshore::assertions::Capture>::as_string(&this)?, k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::assertions::Capture>()?;
            ToWire::wire(<longshore::assertions::Capture>::next(&this), k)
        }),
        Member::Call("test", |k, o, a| {
            let this = o.this::<longshore::assertions::Capture>()?;
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::assertions::Capture>::test(&this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::assertions::Capture => longshore::assertions::Matcher, |t| <longshore::assertions::Matcher>::from(t)),
        upcast!(longshore::assertions::Capture => longshore_core::value::Value, |t| longshore_core::value::Value::from(&t)),
    ],
};
bound!(longshore::assertions::Capture, ASSERTIONS_CAPTURE);
pub(crate) static ASSERTIONS_MATCH: Class = Class {
    fqn: "aws-cdk-lib.assertions.Match",
    interface: false,
    create: Some(|k, a, _this| Ok(Native { value: Box::new(()), node: None })),
    statics: &[
        ("absent", |k, a| ToWire::wire(<longshore::assertions::Match>::absent(), k)),
        ("anyValue", |k, a| ToWire::wire(<longshore::assertions::Match>::any_value(), k)),
        ("arrayEquals", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::assertions::Match>::array_equals(a0), k)
        }),
        ("arrayWith", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::assertions::Match>::array_with(a0), k)
        }),
        ("exact", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::assertions::Match>::exact(a0)?, k)
        }),
        ("not", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::assertions::Match>::not(a0), k)
        }),
        ("objectEquals", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::assertions::Match>::object_equals(a0), k)
        }),
        ("objectLike", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::assertions::Match>::object_like(a0), k)
        }),
        ("serializedJson", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::assertions::Match>::serialized_json(a0), k)
        }),
        ("stringLikeRegexp", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::assertions::Match>::string_like_regexp(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore::assertions::MatchCapture, ASSERTIONS_MATCHCAPTURE, "aws-cdk-lib.assertions.MatchCapture", {
"capture" => capture,
"value" => value,
});
bound_struct!(longshore::assertions::MatchFailure, ASSERTIONS_MATCHFAILURE, "aws-cdk-lib.assertions.MatchFailure", {
"matcher" => matcher,
"path" => path,
"message" => message,
"cost" => cost,
});
pub(crate) static ASSERTIONS_MATCHRESULT: Class = Class {
    fqn: "aws-cdk-lib.assertions.MatchResult",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
        Ok(Native::of(<longshore::assertions::MatchResult>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("failCost", |k, o| {
            let this = o.this::<longshore::assertions::MatchResult>()?;
            ToWire::wire(<longshore::assertions::MatchResult>::fail_cost(&this), k)
        }),
        Member::Get("failCount", |k, o| {
            let this = o.this::<longshore::assertions::MatchResult>()?;
            ToWire::wire(<longshore::assertions::MatchResult>::fail_count(&this), k)
        }),
        Member::Get("isSuccess", |k, o| {
            let this = o.this::<longshore::assertions::MatchResult>()?;
            ToWire::wire(<longshore::assertions::MatchResult>::is_success(&this), k)
        }),
        Member::Get("target", |k, o| {
            let this = o.this::<longshore::assertions::MatchResult>()?;
            ToWire::wire(Clone::clone(<longshore::assertions::MatchResult>::target(&this)), k)
        }),
        Member::Call("hasFailed", |k, o, a| {
            let this = o.this::<longshore::assertions::MatchResult>()?;
            ToWire::wire(<longshore::assertions::MatchResult>::has_failed(&this), k)
        }),
        Member::Call("renderMismatch", |k, o, a| {
            let this = o.this::<longshore::assertions::MatchResult>()?;
            ToWire::wire(<longshore::assertions::MatchResult>::render_mismatch(&this), k)
        }),
        Member::Call("toHumanStrings", |k, o, a| {
            let this = o.this::<longshore::assertions::MatchResult>()?;
            ToWire::wire(<longshore::assertions::MatchResult>::to_human_strings(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
pub(crate) static ASSERTIONS_MATCHER: Class = Class {
    fqn: "aws-cdk-lib.assertions.Matcher",
    interface: false,
    create: None,
    statics: &[("isMatcher", |k, a| {
        let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
        ToWire::wire(<longshore::assertions::Matcher>::is_matcher(&a0), k)
    })],
    members: &[
        Member::Get("name", |k, o| {
            let this = o.this::<longshore::assertions::Matcher>()?;
            ToWire::wire(<longshore::assertions::Matcher>::name(&this), k)
        }),
        Member::Call("test", |k, o, a| {
            let this = o.this::<longshore::assertions::Matcher>()?;
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::assertions::Matcher>::test(&this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::assertions::Matcher => longshore_core::value::Value, |t| longshore_core::value::Value::from(&t)),
    ],
};
bound!(longshore::assertions::Matcher, ASSERTIONS_MATCHER);
pub(crate) static ASSERTIONS_TAGS: Class = Class {
    fqn: "aws-cdk-lib.assertions.Tags",
    interface: false,
    create: None,
    statics: &[("fromStack", |k, a| {
        let a0 = a.get::<longshore_core::stack::Stack>(k, 0)?;
        ToWire::wire(<longshore::assertions::Tags>::from_stack(&a0)?, k)
    })],
    members: &[
        Member::Call("all", |k, o, a| {
            let this = o.this::<longshore::assertions::Tags>()?;
            ToWire::wire(<longshore::assertions::Tags>::all(&this), k)
        }),
        Member::Call("hasNone", |k, o, a| {
            let this = o.this::<longshore::assertions::Tags>()?;
            {
                <longshore::assertions::Tags>::has_none(&this)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("hasValues", |k, o, a| {
            let this = o.this::<longshore::assertions::Tags>()?;
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            {
                <longshore::assertions::Tags>::has_values(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::assertions::Tags, ASSERTIONS_TAGS);
pub(crate) static ASSERTIONS_TEMPLATE: Class = Class {
    fqn: "aws-cdk-lib.assertions.Template",
    interface: false,
    create: None,
    statics: &[
        ("fromJSON", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            let a1 = a.get::<longshore::assertions::TemplateParsingOptions>(k, 1)?;
            ToWire::wire(<longshore::assertions::Template>::from_json_with(a0, a1)?, k)
        }),
        ("fromStack", |k, a| {
            let a0 = a.get::<longshore_core::stack::Stack>(k, 0)?;
            let a1 = a.get::<longshore::assertions::TemplateParsingOptions>(k, 1)?;
            ToWire::wire(<longshore::assertions::Template>::from_stack_with(&a0, a1)?, k)
        }),
        ("fromString", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::assertions::TemplateParsingOptions>(k, 1)?;
            ToWire::wire(<longshore::assertions::Template>::from_string_with(&a0, a1)?, k)
        }),
    ],
    members: &[
        Member::Call("allResources", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::assertions::Template>::all_resources(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("allResourcesProperties", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::assertions::Template>::all_resources_properties(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("findConditions", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            ToWire::wire(<longshore::assertions::Template>::find_conditions_with(&this, &a0, a1)?, k)
        }),
        Member::Call("findMappings", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            ToWire::wire(<longshore::assertions::Template>::find_mappings_with(&this, &a0, a1)?, k)
        }),
        Member::Call("findOutputs", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            ToWire::wire(<longshore::assertions::Template>::find_outputs_with(&this, &a0, a1)?, k)
        }),
        Member::Call("findParameters", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            ToWire::wire(<longshore::assertions::Template>::find_parameters_with(&this, &a0, a1)?, k)
        }),
        Member::Call("findResources", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            ToWire::wire(<longshore::assertions::Template>::find_resources_with(&this, &a0, a1)?, k)
        }),
        Member::Call("getResourceId", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            ToWire::wire(<longshore::assertions::Template>::get_resource_id_with(&this, &a0, a1)?, k)
        }),
        Member::Call("hasCondition", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::assertions::Template>::has_condition(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("hasMapping", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::assertions::Template>::has_mapping(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("hasOutput", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::assertions::Template>::has_output(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("hasParameter", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::assertions::Template>::has_parameter(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("hasResource", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::assertions::Template>::has_resource(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("hasResourceProperties", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::assertions::Template>::has_resource_properties(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("resourceCountIs", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<usize>(k, 1)?;
            {
                <longshore::assertions::Template>::resource_count_is(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("resourcePropertiesCountIs", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            let a2 = a.get::<usize>(k, 2)?;
            {
                <longshore::assertions::Template>::resource_properties_count_is(&this, &a0, a1, a2)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("templateMatches", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            {
                <longshore::assertions::Template>::template_matches(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("toJSON", |k, o, a| {
            let this = o.this::<longshore::assertions::Template>()?;
            ToWire::wire(<longshore::assertions::Template>::to_json(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::assertions::Template, ASSERTIONS_TEMPLATE);
bound_struct!(longshore::assertions::TemplateParsingOptions, ASSERTIONS_TEMPLATEPARSINGOPTIONS, "aws-cdk-lib.assertions.TemplateParsingOptions", {
"skipCyclicalDependenciesCheck" => skip_cyclical_dependencies_check,
});
