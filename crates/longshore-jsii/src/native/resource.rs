//! `CfnResource` and the other elements of a template.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::blue_green::CfnCodeDeployBlueGreenHook;
use longshore_core::cfn_elements::{
    CfnCondition, CfnHook, CfnHookProps, CfnMapping, CfnOutput, CfnOutputProps, CfnParameter, CfnParameterProps,
    CfnRule, CfnRuleAssertion,
};
use longshore_core::cfn_resource::{CfnResource, CfnResourceOptions, RemovalPolicy};
use longshore_core::construct::{Construct as _, Node};
use longshore_core::element::ElementBase;
use longshore_core::error::Result;
use longshore_core::reference::ResolutionTypeHint;
use longshore_core::token::Token;
use longshore_core::value::{Object as Members, Value};
use serde_json::Value as Json;

use super::{call, get, set};
use crate::class::{Bound, Class, Member, Native};
use crate::generated;
use crate::kernel::Kernel;
use crate::object::Object;
use crate::wire::{Fields, FromWire, ToWire, bound, upcast};

pub(super) static CLASSES: &[&Class] = &[
    &CFN_ELEMENT,
    &CFN_REF_ELEMENT,
    &CFN_RESOURCE,
    &OPTIONS,
    &CFN_HOOK,
    &CFN_PARAMETER,
    &CFN_OUTPUT,
    &CFN_CONDITION,
    &CFN_MAPPING,
    &CFN_RULE,
];

/// The object of an element of a template that is no L1.
pub(super) fn element_object(k: &Kernel, node: &Node) -> Option<Rc<Object>> {
    CfnResource::at(node)
        .map(|r| k.wrap(r))
        .or_else(|| CfnParameter::at(node).map(|e| k.wrap(e)))
        .or_else(|| CfnOutput::at(node).map(|e| k.wrap(e)))
        .or_else(|| CfnCondition::at(node).map(|e| k.wrap(e)))
        .or_else(|| CfnMapping::at(node).map(|e| k.wrap(e)))
        .or_else(|| CfnRule::at(node).map(|e| k.wrap(e)))
        .or_else(|| CfnHook::at(node).map(|e| k.wrap(e)))
        .or_else(|| CfnCodeDeployBlueGreenHook::at(node).map(|e| k.wrap(e)))
}

impl Bound for CfnResource {
    const CLASS: &'static Class = &CFN_RESOURCE;
    fn node_of(&self) -> Option<Node> {
        Some(self.node().clone())
    }
}

impl FromWire for longshore_core::cfn_resource::CfnResource {
    fn from_wire(k: &Kernel, json: &Json) -> Result<Self> {
        k.native(json)
    }
}

/// Clients see the L1 class that the resource type has.
impl ToWire for CfnResource {
    fn wire(self, k: &Kernel) -> Result<Json> {
        Ok(k.construct(self.node()))
    }
}

/// What all elements of templates are.
static CFN_ELEMENT: Class = Class {
    fqn: "aws-cdk-lib.CfnElement",
    interface: false,
    create: None,
    statics: &[super::fixed!("isCfnElement", |k, a| k.node(a.json(0)).is_ok_and(|node| node.element().is_some()))],
    members: &[
        Member::Get("logicalId", |k, o| base(o, |base| base.logical_id().to_owned())?.wire(k)),
        Member::Call("overrideLogicalId", |k, o, a| {
            let id = a.get::<String>(k, 0)?;
            base(o, |base| base.override_logical_id(id))??.wire(k)
        }),
    ],
    base: None,
    upcasts: &[],
};

/// Elements that `Ref` can name.
static CFN_REF_ELEMENT: Class = Class {
    fqn: "aws-cdk-lib.CfnRefElement",
    interface: false,
    create: None,
    statics: &[],
    members: &[Member::Get("ref", |k, o| base(o, |base| base.ref_token().to_string())?.wire(k))],
    base: Some(&CFN_ELEMENT),
    upcasts: &[],
};

/// What an element shares with all others.
fn base<T>(o: &Object, ask: impl FnOnce(&ElementBase) -> T) -> Result<T> {
    let element = o.node().and_then(Node::element);
    let element = element.ok_or_else(|| crate::protocol::fault(format!("{} is no CfnElement", o.reference)))?;
    Ok(ask(element.base()))
}

pub(super) static CFN_RESOURCE: Class = Class {
    fqn: "aws-cdk-lib.CfnResource",
    interface: false,
    create: Some(|k, a, _| {
        let scope = a.construct(k, 0)?;
        let fields = Fields::of(k, a.json(2), "aws-cdk-lib.CfnResourceProps")?;
        let resource_type = fields.get::<String>(k, "type")?;
        let properties = fields.get_or_default::<Members>(k, "properties")?;
        fields.done(k)?;
        Ok(Native::of(CfnResource::new(&scope, a.get::<String>(k, 1)?, &resource_type, properties)?))
    }),
    statics: &[super::fixed!("isCfnResource", |k, a| k.native_resource(a.json(0)).is_some())],
    members: &[
        get!("cfnResourceType", CfnResource, |k, this| this.resource_type()),
        get!("cfnOptions", CfnResource, |k, this| Options(this)),
        get!("logicalId", CfnResource, |k, this| this.logical_id()),
        get!("ref", CfnResource, |k, this| this.ref_()),
        Member::Call("getAtt", |k, o, a| {
            let (this, name) = (o.this::<CfnResource>()?, a.get::<String>(k, 0)?);
            let attribute = match a.get::<Option<ResolutionTypeHint>>(k, 1)? {
                Some(hint) => this.get_att_typed(&name, hint),
                None => this.get_att(&name),
            };
            super::as_class(k, "aws-cdk-lib.Reference", attribute)
        }),
        call!("getMetadata", CfnResource, |k, this, a| {
            let key = a.get::<String>(k, 0)?;
            this.with_options(|o| o.metadata.get(&key).cloned().unwrap_or_default())
        }),
        call!("addMetadata", CfnResource, |k, this, a| this
            .add_metadata(&a.get::<String>(k, 0)?, a.get::<Value>(k, 1)?)),
        call!("addOverride", CfnResource, |k, this, a| this
            .add_override(&a.get::<String>(k, 0)?, a.get::<Value>(k, 1)?)),
        call!("addDeletionOverride", CfnResource, |k, this, a| this.add_deletion_override(&a.get::<String>(k, 0)?)),
        call!("addPropertyOverride", CfnResource, |k, this, a| {
            this.add_property_override(&a.get::<String>(k, 0)?, a.get::<Value>(k, 1)?)
        }),
        call!("addPropertyDeletionOverride", CfnResource, |k, this, a| {
            this.add_property_deletion_override(&a.get::<String>(k, 0)?)
        }),
        call!("addDependency", CfnResource, |k, this, a| this.add_dependency(&a.get::<CfnResource>(k, 0)?)?),
        call!("addDependsOn", CfnResource, |k, this, a| this.add_dependency(&a.get::<CfnResource>(k, 0)?)?),
        call!("addResourceDependency", CfnResource, |k, this, a| this.add_dependency(&a.get::<CfnResource>(k, 0)?)?),
        call!("removeDependency", CfnResource, |k, this, a| this.remove_dependency(&a.get::<CfnResource>(k, 0)?)),
        call!("removeResourceDependency", CfnResource, |k, this, a| {
            this.remove_dependency(&a.get::<CfnResource>(k, 0)?)
        }),
        call!("replaceDependency", CfnResource, |k, this, a| {
            this.replace_dependency(&a.get::<CfnResource>(k, 0)?, &a.get::<CfnResource>(k, 1)?)?
        }),
        call!("obtainDependencies", CfnResource, |k, this, a| this.obtain_dependencies()),
        call!("obtainResourceDependencies", CfnResource, |k, this, a| this.obtain_dependencies()),
        call!("overrideLogicalId", CfnResource, |k, this, a| this.override_logical_id(a.get::<String>(k, 0)?)?),
        call!("applyRemovalPolicy", CfnResource, |k, this, a| {
            let policy = a.get::<Option<RemovalPolicy>>(k, 0)?;
            let fields = Fields::of(k, a.json(1), "aws-cdk-lib.RemovalPolicyOptions")?;
            let apply = fields.get::<Option<bool>>(k, "applyToUpdateReplacePolicy")?;
            let default = fields.get::<Option<RemovalPolicy>>(k, "default")?;
            fields.done(k)?;
            this.apply_removal_policy(policy.or(default), apply.unwrap_or(true))?
        }),
        call!("shouldSynthesize", CfnResource, |k, this, a| this.should_synthesize()),
        get!("tags", CfnResource, |k, this| this.tags().cloned()),
        get!("cdkTagManager", CfnResource, |k, this| this.tags().cloned()),
    ],
    base: Some(&generated::core::CORE_CFNRESOURCE),
    upcasts: &[],
};

/// The options of a resource that are no properties.
#[derive(Clone)]
pub(crate) struct Options(CfnResource);
bound!(Options, OPTIONS);

impl Options {
    fn with<R>(&self, change: impl FnOnce(&mut CfnResourceOptions) -> R) -> R {
        self.0.with_options(change)
    }
}

/// What becomes of a resource, as templates say it.
#[derive(Clone, Copy, PartialEq)]
enum DeletionPolicy {
    Delete,
    Retain,
    RetainExceptOnCreate,
    Snapshot,
}

crate::wire::bound_enum!(DeletionPolicy, "aws-cdk-lib.CfnDeletionPolicy", {
    "DELETE" => Delete,
    "RETAIN" => Retain,
    "RETAIN_EXCEPT_ON_CREATE" => RetainExceptOnCreate,
    "SNAPSHOT" => Snapshot,
});

impl DeletionPolicy {
    const ALL: [(&str, Self); 4] = [
        ("Delete", Self::Delete),
        ("Retain", Self::Retain),
        ("RetainExceptOnCreate", Self::RetainExceptOnCreate),
        ("Snapshot", Self::Snapshot),
    ];

    fn of(text: Option<&str>) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| Some(*name) == text).map(|(_, policy)| *policy)
    }

    fn text(self) -> Option<String> {
        Self::ALL.iter().find(|(_, policy)| *policy == self).map(|(name, _)| (*name).to_owned())
    }
}

static OPTIONS: Class = Class {
    fqn: "aws-cdk-lib.ICfnResourceOptions",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("condition", Options, |k, this| this.with(|o| o.condition.clone())),
        set!("condition", Options, |k, this, a| {
            let condition = a.get::<Option<CfnCondition>>(k, 0)?;
            this.with(|o| o.condition = condition)
        }),
        get!("creationPolicy", Options, |k, this| this.with(|o| o.creation_policy.clone())),
        set!("creationPolicy", Options, |k, this, a| {
            let value = policy_object(k.struct_value(a.json(0), "aws-cdk-lib.CfnCreationPolicy")?);
            this.with(|o| o.creation_policy = value)
        }),
        get!("updatePolicy", Options, |k, this| this.with(|o| o.update_policy.clone())),
        set!("updatePolicy", Options, |k, this, a| {
            let value = policy_object(k.struct_value(a.json(0), "aws-cdk-lib.CfnUpdatePolicy")?);
            this.with(|o| o.update_policy = value)
        }),
        get!("deletionPolicy", Options, |k, this| this.with(|o| DeletionPolicy::of(o.deletion_policy.as_deref()))),
        set!("deletionPolicy", Options, |k, this, a| {
            let policy = a.get::<Option<DeletionPolicy>>(k, 0)?.and_then(DeletionPolicy::text);
            this.with(|o| o.deletion_policy = policy)
        }),
        get!("updateReplacePolicy", Options, |k, this| this
            .with(|o| DeletionPolicy::of(o.update_replace_policy.as_deref()))),
        set!("updateReplacePolicy", Options, |k, this, a| {
            let policy = a.get::<Option<DeletionPolicy>>(k, 0)?.and_then(DeletionPolicy::text);
            this.with(|o| o.update_replace_policy = policy)
        }),
        get!("version", Options, |k, this| this.with(|o| o.version.clone())),
        set!("version", Options, |k, this, a| {
            let text = a.get::<Option<String>>(k, 0)?;
            this.with(|o| o.version = text)
        }),
        get!("description", Options, |k, this| this.with(|o| o.description.clone())),
        set!("description", Options, |k, this, a| {
            let text = a.get::<Option<String>>(k, 0)?;
            this.with(|o| o.description = text)
        }),
        get!("metadata", Options, |k, this| Value::Object(this.with(|o| o.metadata.clone()))),
        set!("metadata", Options, |k, this, a| {
            let members = a.get::<Option<Members>>(k, 0)?.unwrap_or_default();
            this.with(|o| o.metadata = members)
        }),
    ],
    base: None,
    upcasts: &[],
};

/// Policies of creation and update are spelled as in templates, but for the case of the first letter.
fn policy_object(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let upper = |key: String| match key.chars().next() {
                Some(first) => format!("{}{}", first.to_uppercase(), &key[first.len_utf8()..]),
                None => key,
            };
            Value::Object(members.into_iter().map(|(k, v)| (upper(k), policy_object(v))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(policy_object).collect()),
        other => other,
    }
}

bound!(longshore_core::cfn_elements::CfnParameter, CFN_PARAMETER, construct);

/// A property of a parameter that can be read and written.
macro_rules! parameter {
    ($name:literal, $field:ident, $type:ty) => {
        (
            get!($name, CfnParameter, |k, this| this.with_props(|p| p.$field.clone())),
            set!($name, CfnParameter, |k, this, a| {
                let value = a.get::<$type>(k, 0)?;
                this.with_props(|p| p.$field = value)
            }),
        )
    };
}

static CFN_PARAMETER: Class = {
    const DEFAULT: (crate::class::Member, crate::class::Member) = parameter!("default", default, Option<Value>);
    const PATTERN: (crate::class::Member, crate::class::Member) =
        parameter!("allowedPattern", allowed_pattern, Option<String>);
    const VALUES: (crate::class::Member, crate::class::Member) =
        parameter!("allowedValues", allowed_values, Option<Vec<String>>);
    const CONSTRAINT: (crate::class::Member, crate::class::Member) =
        parameter!("constraintDescription", constraint_description, Option<String>);
    const DESCRIPTION: (crate::class::Member, crate::class::Member) =
        parameter!("description", description, Option<String>);
    const MAX_LENGTH: (crate::class::Member, crate::class::Member) = parameter!("maxLength", max_length, Option<u32>);
    const MIN_LENGTH: (crate::class::Member, crate::class::Member) = parameter!("minLength", min_length, Option<u32>);
    const MAX_VALUE: (crate::class::Member, crate::class::Member) = parameter!("maxValue", max_value, Option<f64>);
    const MIN_VALUE: (crate::class::Member, crate::class::Member) = parameter!("minValue", min_value, Option<f64>);
    Class {
        fqn: "aws-cdk-lib.CfnParameter",
        interface: false,
        create: Some(|k, a, _| {
            let scope = a.construct(k, 0)?;
            let fields = Fields::of(k, a.json(2), "aws-cdk-lib.CfnParameterProps")?;
            let props = CfnParameterProps {
                parameter_type: fields.get(k, "type")?,
                default: fields.get(k, "default")?,
                allowed_pattern: fields.get(k, "allowedPattern")?,
                allowed_values: fields.get(k, "allowedValues")?,
                constraint_description: fields.get(k, "constraintDescription")?,
                description: fields.get(k, "description")?,
                max_length: fields.get(k, "maxLength")?,
                max_value: fields.get(k, "maxValue")?,
                min_length: fields.get(k, "minLength")?,
                min_value: fields.get(k, "minValue")?,
                no_echo: fields.get(k, "noEcho")?,
            };
            fields.done(k)?;
            Ok(Native::of(CfnParameter::new(&scope, a.get::<String>(k, 1)?, props)?))
        }),
        statics: &[],
        members: &[
            get!("type", CfnParameter, |k, this| {
                this.with_props(|p| p.parameter_type.clone()).unwrap_or_else(|| "String".to_owned())
            }),
            set!("type", CfnParameter, |k, this, a| {
                let text = a.get::<Option<String>>(k, 0)?;
                this.with_props(|p| p.parameter_type = text)
            }),
            DEFAULT.0,
            DEFAULT.1,
            PATTERN.0,
            PATTERN.1,
            VALUES.0,
            VALUES.1,
            CONSTRAINT.0,
            CONSTRAINT.1,
            DESCRIPTION.0,
            DESCRIPTION.1,
            MAX_LENGTH.0,
            MAX_LENGTH.1,
            MIN_LENGTH.0,
            MIN_LENGTH.1,
            MAX_VALUE.0,
            MAX_VALUE.1,
            MIN_VALUE.0,
            MIN_VALUE.1,
            get!("noEcho", CfnParameter, |k, this| this.no_echo()),
            get!("value", CfnParameter, |k, this| this.value()),
            call!("resolve", CfnParameter, |k, this, a| Value::Token(this.value())),
        ],
        base: Some(&generated::core::CORE_CFNPARAMETER),
        upcasts: &[
            upcast!(CfnParameter => Token, |t| t.value()),
            upcast!(CfnParameter => longshore_core::value::Value, |t| Value::Token(t.value())),
        ],
    }
};

bound!(longshore_core::cfn_elements::CfnOutput, CFN_OUTPUT, construct);

static CFN_OUTPUT: Class = Class {
    fqn: "aws-cdk-lib.CfnOutput",
    interface: false,
    create: Some(|k, a, _| {
        let scope = a.construct(k, 0)?;
        Ok(Native::of(CfnOutput::new(&scope, a.get::<String>(k, 1)?, a.get::<CfnOutputProps>(k, 2)?)?))
    }),
    statics: &[],
    members: &[
        get!("value", CfnOutput, |k, this| this.value()),
        set!("value", CfnOutput, |k, this, a| {
            let value = a.get::<Value>(k, 0)?;
            this.with_props(|p| p.value = value)
        }),
        get!("description", CfnOutput, |k, this| this.with_props(|p| p.description.clone())),
        set!("description", CfnOutput, |k, this, a| {
            let text = a.get::<Option<String>>(k, 0)?;
            this.with_props(|p| p.description = text)
        }),
        get!("exportName", CfnOutput, |k, this| this.with_props(|p| p.export_name.clone())),
        set!("exportName", CfnOutput, |k, this, a| {
            let text = a.get::<Option<String>>(k, 0)?;
            this.with_props(|p| p.export_name = text)
        }),
        get!("condition", CfnOutput, |k, this| this.with_props(|p| p.condition.clone())),
        set!("condition", CfnOutput, |k, this, a| {
            let condition = a.get::<Option<CfnCondition>>(k, 0)?;
            this.with_props(|p| p.condition = condition)
        }),
    ],
    base: Some(&generated::core::CORE_CFNOUTPUT),
    upcasts: &[],
};

bound!(longshore_core::cfn_elements::CfnCondition, CFN_CONDITION, construct);

static CFN_CONDITION: Class = Class {
    fqn: "aws-cdk-lib.CfnCondition",
    interface: false,
    create: Some(|k, a, _| {
        let scope = a.construct(k, 0)?;
        let fields = Fields::of(k, a.json(2), "aws-cdk-lib.CfnConditionProps")?;
        let expression = fields.get::<Option<Token>>(k, "expression")?;
        fields.done(k)?;
        Ok(Native::of(CfnCondition::new(&scope, a.get::<String>(k, 1)?, expression)?))
    }),
    statics: &[],
    members: &[set!("expression", CfnCondition, |k, this, a| this.set_expression(a.get::<Token>(k, 0)?))],
    base: Some(&generated::core::CORE_CFNCONDITION),
    upcasts: &[
        upcast!(CfnCondition => Token, |t| t.expression()),
        upcast!(CfnCondition => longshore_core::value::Value, |t| Value::Token(t.expression())),
    ],
};

bound!(longshore_core::cfn_elements::CfnMapping, CFN_MAPPING, construct);

static CFN_MAPPING: Class = Class {
    fqn: "aws-cdk-lib.CfnMapping",
    interface: false,
    create: Some(|k, a, _| {
        let scope = a.construct(k, 0)?;
        let fields = Fields::of(k, a.json(2), "aws-cdk-lib.CfnMappingProps")?;
        let mapping = fields.get_or_default::<IndexMap<String, Members>>(k, "mapping")?;
        let lazy = fields.get::<Option<bool>>(k, "lazy")?;
        fields.done(k)?;
        Ok(Native::of(CfnMapping::new(&scope, a.get::<String>(k, 1)?, mapping, lazy)?))
    }),
    statics: &[],
    members: &[get!("ref", CfnMapping, |k, this| this.base().ref_token().to_string())],
    base: Some(&generated::core::CORE_CFNMAPPING),
    upcasts: &[],
};

bound!(longshore_core::cfn_elements::CfnHook, CFN_HOOK, construct);

static CFN_HOOK: Class = Class {
    fqn: "aws-cdk-lib.CfnHook",
    interface: false,
    create: Some(|k, a, _| {
        let scope = a.construct(k, 0)?;
        let fields = Fields::of(k, a.json(2), "aws-cdk-lib.CfnHookProps")?;
        let props =
            CfnHookProps { hook_type: fields.get(k, "type")?, properties: fields.get_or_default(k, "properties")? };
        fields.done(k)?;
        Ok(Native::of(CfnHook::new(&scope, a.get::<String>(k, 1)?, props)?))
    }),
    statics: &[],
    members: &[get!("type", CfnHook, |k, this| this.hook_type())],
    base: Some(&generated::core::CORE_CFNHOOK),
    upcasts: &[],
};

bound!(longshore_core::cfn_elements::CfnRule, CFN_RULE, construct);

static CFN_RULE: Class = Class {
    fqn: "aws-cdk-lib.CfnRule",
    interface: false,
    create: Some(|k, a, _| {
        let scope = a.construct(k, 0)?;
        let fields = Fields::of(k, a.json(2), "aws-cdk-lib.CfnRuleProps")?;
        let condition = fields.get::<Option<Token>>(k, "ruleCondition")?;
        let assertions = fields.get_or_default::<Vec<CfnRuleAssertion>>(k, "assertions")?;
        fields.done(k)?;
        Ok(Native::of(CfnRule::new(&scope, a.get::<String>(k, 1)?, condition, assertions)?))
    }),
    statics: &[],
    members: &[get!("ref", CfnRule, |k, this| this.base().ref_token().to_string())],
    base: Some(&generated::core::CORE_CFNRULE),
    upcasts: &[],
};
