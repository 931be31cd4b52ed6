//! A template whose elements become constructs.

use std::any::Any;
use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::bail;
use longshore_core::cfn_elements::{
    CfnCondition, CfnHook, CfnHookProps, CfnMapping, CfnOutput, CfnOutputProps, CfnParameter, CfnRule,
    CfnRuleAssertion, Mapping,
};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Group, Node};
use longshore_core::element::{CfnElement, ElementBase, register};
use longshore_core::error::{Error, Result};
use longshore_core::feature_flags;
use longshore_core::intrinsics::intrinsic_name;
use longshore_core::stack::{NestedStackProps, Stack};
use longshore_core::token::Token;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};

use super::parser::{Parser, Place, text};
use super::{policies, yaml};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`CfnInclude`].
    #[derive(Debug, Default)]
    pub struct CfnIncludeProps => CfnInclude {
        /// The file of the template, JSON or YAML.
        [into] template_file: String,
        /// Whether the elements keep the template's logical ids. Default true; else ids are made of their paths.
        preserve_logical_ids: Option<bool>,
        /// The templates of nested stacks that are included too, by their logical ids.
        [into] load_nested_stacks: Option<IndexMap<String, CfnIncludeProps>>,
        /// Values that take the place of parameters, which the result then does not have.
        parameters: Option<Object>,
        /// Whether resources may refer to each other in a circle. Default false.
        allow_cyclical_references: Option<bool>,
        /// Logical ids of resources whose properties are taken as they are.
        dehydrated_resources: Option<Vec<String>>,
    }
}

/// A nested stack of an included template, with its own template.
#[derive(Clone)]
pub struct IncludedNestedStack {
    /// The stack.
    pub stack: Stack,
    /// Its template.
    pub included_template: CfnInclude,
}

/// An element that a `Ref` can name.
pub(super) enum Element {
    Parameter(CfnParameter),
    Resource(CfnResource),
}

impl Element {
    pub(super) fn base(&self) -> &ElementBase {
        match self {
            Element::Parameter(p) => p.base(),
            Element::Resource(r) => r.base(),
        }
    }
}

/// A template whose elements are constructs of this stack; clones are the same.
#[derive(Clone)]
pub struct CfnInclude(Rc<Inner>);

struct Inner {
    base: ElementBase,
    template: Object,
    replaced: Object,
    preserve_logical_ids: bool,
    allow_cyclical_references: bool,
    dehydrated: Vec<String>,
    made: RefCell<Made>,
}

/// The constructs made so far, by the template's ids.
#[derive(Default)]
struct Made {
    conditions: IndexMap<String, CfnCondition>,
    conditions_scope: Option<Group>,
    hooks: IndexMap<String, CfnHook>,
    mappings: IndexMap<String, CfnMapping>,
    nested: IndexMap<String, IncludedNestedStack>,
    nested_props: IndexMap<String, CfnIncludeProps>,
    outputs: IndexMap<String, CfnOutput>,
    parameters: IndexMap<String, CfnParameter>,
    placeholders: IndexMap<String, String>,
    resources: IndexMap<String, CfnResource>,
    rules: IndexMap<String, CfnRule>,
}

const STACK_TYPE: &str = "AWS::CloudFormation::Stack";

impl CfnInclude {
    fn make(scope: &dyn Construct, id: &str, props: CfnIncludeProps) -> Result<Self> {
        let base = ElementBase::new(scope, id, "aws-cdk-lib.cloudformation_include.CfnInclude")?;
        let template = yaml::read(Path::new(&props.template_file)).map_err(|e| e.with_path(base.node().path()))?;
        let include = Self(Rc::new(Inner {
            base,
            template,
            replaced: props.parameters.unwrap_or_default(),
            preserve_logical_ids: props.preserve_logical_ids.unwrap_or(true),
            allow_cyclical_references: props.allow_cyclical_references.unwrap_or(false),
            dehydrated: props.dehydrated_resources.unwrap_or_default(),
            made: RefCell::default(),
        }));
        register(&include.0);
        include.node().attach(include.clone());
        include.0.made.borrow_mut().nested_props = props.load_nested_stacks.unwrap_or_default();
        include.make_all()?;
        Ok(include)
    }

    fn make_all(&self) -> Result<()> {
        for id in &self.0.dehydrated {
            if !self.section("Resources").contains_key(id) {
                bail!(
                    self,
                    "DehydratedResourceNotFound",
                    "Logical ID '{id}' was specified in 'dehydratedResources', but does not belong to a resource in the template."
                );
            }
        }
        for id in self.0.replaced.keys() {
            if !self.section("Parameters").contains_key(id) {
                return Err(self.not_found("ParameterNotFoundInTemplate", &format!("Parameter with logical ID '{id}'")));
            }
        }
        let mappings = Group::new(self, "$Mappings")?;
        for (id, mapping) in self.section("Mappings") {
            self.make_mapping(&mappings, &id, &mapping)?;
        }
        for (id, parameter) in self.section("Parameters") {
            if !self.0.replaced.contains_key(&id) {
                let parsed = self.parser(Place::Parameter).parse(&parameter)?;
                let made = CfnParameter::from_template(self, &id, &parsed)?;
                self.keep_id(made.base(), &id)?;
                self.0.made.borrow_mut().parameters.insert(id, made);
            }
        }
        self.0.made.borrow_mut().conditions_scope = Some(Group::new(self, "$Conditions")?);
        for id in self.section("Conditions").keys() {
            self.condition_for(id)?;
        }
        let rules = Group::new(self, "$Rules")?;
        for (id, rule) in self.section("Rules") {
            self.make_rule(&rules, &id, &rule)?;
        }
        for id in self.section("Resources").keys() {
            self.get_or_create_resource(id, &[])?;
        }
        let nested: Vec<String> = self.0.made.borrow().nested_props.keys().cloned().collect();
        if let Some(id) = nested.iter().find(|id| !self.0.made.borrow().resources.contains_key(*id)) {
            return Err(self.nested_not_found(id));
        }
        let hooks = Group::new(self, "$Hooks")?;
        for (id, hook) in self.section("Hooks") {
            let parsed = self.parser(Place::Rest).parse(hook.get("Properties").unwrap_or(&Value::Undefined))?;
            let props = CfnHookProps {
                hook_type: hook.get("Type").and_then(text).unwrap_or_default(),
                properties: parsed.as_object().cloned().unwrap_or_default(),
            };
            let made = CfnHook::new(&hooks, &id, props)?;
            self.keep_id(made.base(), &id)?;
            self.0.made.borrow_mut().hooks.insert(id, made);
        }
        let outputs = Group::new(self, "$Outputs")?;
        for (id, output) in self.section("Outputs") {
            self.make_output(&outputs, &id, &output)?;
        }
        Ok(())
    }

    fn section(&self, name: &str) -> Object {
        self.0.template.get(name).and_then(Value::as_object).cloned().unwrap_or_default()
    }

    fn parser(&self, place: Place) -> Parser<'_> {
        Parser { include: self, place }
    }

    fn keep_id(&self, element: &ElementBase, id: &str) -> Result<()> {
        if self.0.preserve_logical_ids { element.override_logical_id(id) } else { Ok(()) }
    }

    fn make_mapping(&self, scope: &Group, id: &str, mapping: &Value) -> Result<()> {
        let parsed = self.parser(Place::Mapping).parse(mapping)?;
        let levels: Mapping = parsed
            .as_object()
            .into_iter()
            .flatten()
            .map(|(k, v)| (k.clone(), v.as_object().cloned().unwrap_or_default()))
            .collect();
        let made = CfnMapping::new(scope, id, levels, None)?;
        self.keep_id(made.base(), id)?;
        self.0.made.borrow_mut().mappings.insert(id.to_owned(), made);
        Ok(())
    }

    fn make_rule(&self, scope: &Group, id: &str, rule: &Value) -> Result<()> {
        let parsed = self.parser(Place::Rule).parse(rule)?;
        let token = |v: &Value| match v {
            Value::Token(t) => t.clone(),
            other => Token::of(other),
        };
        let assertions = parsed.get("Assertions").and_then(Value::as_array).unwrap_or_default();
        let assertions = assertions.iter().map(|a| CfnRuleAssertion {
            assert: token(a.get("Assert").unwrap_or(&Value::Undefined)),
            assert_description: a.get("AssertDescription").and_then(text).unwrap_or_default(),
        });
        let condition = parsed.get("RuleCondition").filter(|c| !c.is_undefined()).map(token);
        let made = CfnRule::new(scope, id, condition, assertions.collect())?;
        self.0.made.borrow_mut().rules.insert(id.to_owned(), made.clone());
        self.keep_id(made.base(), id)
    }

    fn make_output(&self, scope: &Group, id: &str, output: &Value) -> Result<()> {
        let parsed = self.parser(Place::Rest).parse(output)?;
        let member = |name: &str| parsed.get(name).cloned().unwrap_or_default();
        let condition = match text(&member("Condition")).filter(|c| !c.is_empty()) {
            None => None,
            Some(name) => match self.made_condition(&name) {
                Some(condition) => Some(condition),
                None => bail!(
                    self,
                    "OutputReferencesUnknownCondition",
                    "Output with name '{id}' refers to a Condition with name '{name}' which was not found in this template"
                ),
            },
        };
        let props = CfnOutputProps {
            value: member("Value"),
            description: text(&member("Description")),
            export_name: member("Export").get("Name").and_then(text),
            condition,
            key: None,
        };
        let made = CfnOutput::new(scope, id, props)?;
        self.keep_id(made.base(), id)?;
        self.0.made.borrow_mut().outputs.insert(id.to_owned(), made);
        Ok(())
    }

    /// The logical id of a condition, which is made first if need be.
    pub(super) fn condition_for(&self, id: &str) -> Result<Option<String>> {
        if let Some(made) = self.made_condition(id) {
            return Ok(Some(made.logical_id().to_owned()));
        }
        let Some(expression) = self.section("Conditions").get(id).cloned() else { return Ok(None) };
        let parsed = self.parser(Place::Condition).parse(&expression)?;
        let scope = self.0.made.borrow().conditions_scope.clone();
        let Some(scope) = scope else { return Ok(None) };
        let expression = match parsed {
            Value::Token(t) => t,
            other => Token::of(other),
        };
        let made = CfnCondition::new(&scope, id, Some(expression))?;
        self.keep_id(made.base(), id)?;
        self.0.made.borrow_mut().conditions.insert(id.to_owned(), made.clone());
        Ok(Some(made.logical_id().to_owned()))
    }

    /// The resource of an id, which is made first if need be; nothing where the template has none.
    pub(super) fn resource_for(&self, id: &str, chain: &[String]) -> Result<Option<Element>> {
        if !self.section("Resources").contains_key(id) {
            return Ok(None);
        }
        self.get_or_create_resource(id, chain).map(|r| Some(Element::Resource(r)))
    }

    fn get_or_create_resource(&self, id: &str, chain: &[String]) -> Result<CfnResource> {
        let repeated = chain.iter().any(|c| c == id);
        let chain = [chain, &[id.to_owned()]].concat();
        if repeated {
            return self.placeholder(id, &chain);
        }
        if let Some(made) = self.made_resource(id) {
            return Ok(made);
        }
        let attributes = self.section("Resources").get(id).cloned().unwrap_or_default();
        let attribute = |name: &str| attributes.get(name).cloned().unwrap_or_default();
        let parser = self.parser(Place::Resource(chain));
        let resource_type = text(&attribute("Type")).unwrap_or_default();
        let nested = self.0.made.borrow().nested_props.get(id).cloned();
        let dehydrated = self.0.dehydrated.iter().any(|d| d == id);
        let made = match nested {
            Some(_) if dehydrated => bail!(
                self,
                "NestedStackCannotBeDehydrated",
                "nested stack '{id}' was marked as dehydrated - nested stacks cannot be dehydrated"
            ),
            Some(props) => self.nested_stack(id, &attributes, props, &parser)?,
            None if dehydrated => {
                let properties = attribute("Properties").as_object().cloned().unwrap_or_default();
                let made = CfnResource::new(self, id, &resource_type, properties)?;
                made.with_options(|o| {
                    o.creation_policy = attribute("CreationPolicy");
                    o.update_policy = attribute("UpdatePolicy");
                    o.deletion_policy = text(&attribute("DeletionPolicy"));
                    o.update_replace_policy = text(&attribute("UpdateReplacePolicy"));
                    o.version = text(&attribute("Version"));
                    o.description = text(&attribute("Description"));
                    o.metadata = attribute("Metadata").as_object().cloned().unwrap_or_default();
                });
                self.0.made.borrow_mut().resources.insert(id.to_owned(), made.clone());
                return Ok(made);
            }
            None => {
                let properties = parser.parse(&attribute("Properties"))?;
                let properties = properties.as_object().cloned().unwrap_or_default();
                let made = if resource_type == "AWS::CloudFormation::CustomResource" {
                    CfnResource::new(self, id, &resource_type, properties)?
                } else {
                    CfnResource::from_template(self, id, &resource_type, properties)?
                };
                self.attributes(&made, &attributes, id, &parser)?;
                made
            }
        };
        self.replace_placeholder(id)?;
        self.keep_id(made.base(), id)?;
        self.0.made.borrow_mut().resources.insert(id.to_owned(), made.clone());
        const KNOWN: [&str; 11] = [
            "Condition",
            "DependsOn",
            "Description",
            "Metadata",
            "Properties",
            "Type",
            "Version",
            "CreationPolicy",
            "DeletionPolicy",
            "UpdatePolicy",
            "UpdateReplacePolicy",
        ];
        for (name, value) in attributes.as_object().into_iter().flatten().filter(|(k, _)| !KNOWN.contains(&k.as_str()))
        {
            made.add_override(name, parser.parse(value)?);
        }
        Ok(made)
    }

    /// What stands for a resource that is being made, where circles are allowed.
    fn placeholder(&self, id: &str, chain: &[String]) -> Result<CfnResource> {
        if !self.0.allow_cyclical_references {
            bail!(
                self,
                "CyclicalReferenceDetected",
                "Found a cycle between resources in the template: {}",
                chain.join(" depends on ")
            );
        }
        let known = self.0.made.borrow().placeholders.get(id).cloned();
        if let Some(made) = known.and_then(|p| self.made_resource(&p)) {
            return Ok(made);
        }
        let placeholder = format!("Placeholder{}", self.0.made.borrow().placeholders.len());
        self.0.made.borrow_mut().placeholders.insert(id.to_owned(), placeholder.clone());
        let resource_type = self.section("Resources").get(id).and_then(|r| r.get("Type")).and_then(text);
        let made = CfnResource::new(self, &placeholder, &resource_type.unwrap_or_default(), Object::new())?;
        made.override_logical_id(&placeholder)?;
        self.0.made.borrow_mut().resources.insert(placeholder, made.clone());
        Ok(made)
    }

    fn replace_placeholder(&self, id: &str) -> Result<()> {
        let placeholder = self.0.made.borrow().placeholders.get(id).cloned();
        let Some(placeholder) = placeholder else { return Ok(()) };
        let made = self.0.made.borrow_mut().resources.shift_remove(&placeholder);
        if let Some(made) = made {
            made.override_logical_id(id)?;
            self.node().try_remove_child(&placeholder);
        }
        Ok(())
    }

    fn attributes(&self, made: &CfnResource, given: &Value, id: &str, parser: &Parser<'_>) -> Result<()> {
        let member = |name: &str| given.get(name).cloned().unwrap_or_default();
        let strict = feature_flags::enabled(
            made,
            feature_flags::CFN_INCLUDE_REJECT_COMPLEX_RESOURCE_UPDATE_CREATE_POLICY_INTRINSICS,
        );
        let check = |value: &Value| -> Result<()> {
            if strict && (matches!(value, Value::Token(_)) || intrinsic_name(value).is_some()) {
                return Err(Error::new(
                    "CannotConvertResource",
                    format!(
                        "Cannot convert resource '{id}' to CDK objects: it uses an intrinsic in a resource update or deletion policy to represent a non-primitive value. Specify '{id}' in the 'dehydratedResources' prop to skip parsing this resource, while still including it in the output."
                    ),
                ));
            }
            Ok(())
        };
        let creation = policies::creation(&parser.parse(&member("CreationPolicy"))?, &check)?;
        let update = policies::update(&parser.parse(&member("UpdatePolicy"))?, &check)?;
        let deletion_policy = self.deletion_policy(&member("DeletionPolicy"), parser)?;
        let update_replace_policy = self.deletion_policy(&member("UpdateReplacePolicy"), parser)?;
        let version = text(&parser.parse(&member("Version"))?);
        let description = text(&parser.parse(&member("Description"))?);
        let metadata = parser.parse(&member("Metadata"))?;
        made.with_options(|o| {
            o.creation_policy = creation.known;
            o.update_policy = update.known;
            o.deletion_policy = deletion_policy;
            o.update_replace_policy = update_replace_policy;
            o.version = version;
            o.description = description;
            o.metadata = metadata.as_object().cloned().unwrap_or_default();
        });
        for (policy, more) in [("CreationPolicy", creation.more), ("UpdatePolicy", update.more)] {
            for (path, value) in more {
                made.add_override(&format!("{policy}.{path}"), value);
            }
        }
        if let Some(name) = text(&member("Condition")).filter(|c| !c.is_empty()) {
            let Some(condition) = self.made_condition(&name) else {
                return Err(Error::new(
                    "ResourceUsesConditionDoesnT",
                    format!("Resource '{id}' uses Condition '{name}' that doesn't exist"),
                ));
            };
            made.with_options(|o| o.condition = Some(condition));
        }
        let dependencies = match member("DependsOn") {
            Value::Array(ids) => ids,
            Value::Undefined | Value::Null => Vec::new(),
            one => vec![one],
        };
        for dependency in dependencies.iter().filter_map(text) {
            let Place::Resource(chain) = &parser.place else { continue };
            match self.resource_for(&dependency, chain)? {
                Some(Element::Resource(target)) => made.node().add_dependency(&[&target]),
                _ => {
                    return Err(Error::new(
                        "ResourceDependsDoesnTExist",
                        format!("Resource '{id}' depends on '{dependency}' that doesn't exist"),
                    ));
                }
            }
        }
        Ok(())
    }

    fn deletion_policy(&self, policy: &Value, parser: &Parser<'_>) -> Result<Option<String>> {
        match policy {
            Value::Undefined | Value::Null => Ok(None),
            Value::String(s) if ["Delete", "Retain", "Snapshot", "RetainExceptOnCreate"].contains(&s.as_str()) => {
                Ok(Some(s.clone()))
            }
            Value::Object(map) if parser.intrinsic_name(map).is_some() => Ok(text(&parser.parse(policy)?)),
            other => Err(Error::new(
                "UnrecognizedDeletionpolicy",
                format!("Unrecognized DeletionPolicy '{}'", text(other).unwrap_or_default()),
            )),
        }
    }

    fn nested_stack(
        &self,
        id: &str,
        given: &Value,
        props: CfnIncludeProps,
        parser: &Parser<'_>,
    ) -> Result<CfnResource> {
        if given.get("Type").and_then(Value::as_str) != Some(STACK_TYPE) {
            bail!(
                self,
                "ResourceNotCloudFormationStack",
                "Nested Stack with logical ID '{id}' is not an AWS::CloudFormation::Stack resource"
            );
        }
        for policy in ["CreationPolicy", "UpdatePolicy"] {
            if given.get(policy).is_some_and(Value::is_truthy) {
                return Err(Error::at(
                    self,
                    format!("{policy}NotSupportedForNestedStack"),
                    format!("{policy} is not supported by the AWS::CloudFormation::Stack resource"),
                ));
            }
        }
        let parsed = parser.parse(given.get("Properties").unwrap_or(&Value::Undefined))?;
        let member = |name: &str| parsed.get(name).cloned().unwrap_or_default();
        let replaced = props.parameters.clone().unwrap_or_default();
        let parameters = member("Parameters");
        let parameters = parameters.as_object().into_iter().flatten().filter(|(k, _)| !replaced.contains_key(*k));
        let stack = Stack::nested(
            self,
            id,
            NestedStackProps {
                parameters: parameters.map(|(k, v)| (k.clone(), text(v).unwrap_or_default())).collect(),
                notification_arns: match member("NotificationARNs") {
                    Value::Array(arns) => Some(arns.iter().filter_map(text).collect()),
                    Value::Token(t) => Some(t.as_list()),
                    _ => None,
                },
                timeout: text(&member("TimeoutInMinutes")).and_then(|t| t.parse().ok()).map(Duration::minutes),
                ..Default::default()
            },
        )?;
        let included_template = CfnInclude::new(&stack, id, props)?;
        let nested = IncludedNestedStack { stack: stack.clone(), included_template };
        self.0.made.borrow_mut().nested.insert(id.to_owned(), nested);
        let resource = stack.nested_stack_resource().expect("invariant: the stack is nested").clone();
        self.attributes(&resource, given, id, parser)?;
        Ok(resource)
    }

    /// What takes the place of a parameter, where values may.
    pub(super) fn replacement(&self, place: &Place, parameter: &str) -> Option<Value> {
        match place {
            Place::Mapping | Place::Parameter => None,
            _ => self.0.replaced.get(parameter).cloned(),
        }
    }

    pub(super) fn made_condition(&self, id: &str) -> Option<CfnCondition> {
        self.0.made.borrow().conditions.get(id).cloned()
    }

    pub(super) fn made_mapping(&self, id: &str) -> Option<CfnMapping> {
        self.0.made.borrow().mappings.get(id).cloned()
    }

    pub(super) fn made_parameter(&self, id: &str) -> Option<CfnParameter> {
        self.0.made.borrow().parameters.get(id).cloned()
    }

    pub(super) fn made_resource(&self, id: &str) -> Option<CfnResource> {
        self.0.made.borrow().resources.get(id).cloned()
    }

    fn not_found(&self, code: &'static str, what: &str) -> Error {
        Error::at(self, code, format!("{what} was not found in the template"))
    }

    fn nested_not_found(&self, id: &str) -> Error {
        self.not_found("NestedStackNotFoundInTemplate", &format!("Nested Stack with logical ID '{id}'"))
    }

    /// The resource of a logical id; what is changed in it is changed in the result.
    ///
    /// # Errors
    /// When the template has none.
    pub fn get_resource(&self, logical_id: &str) -> Result<CfnResource> {
        self.made_resource(logical_id).ok_or_else(|| {
            self.not_found("ResourceNotFoundInTemplate", &format!("Resource with logical ID '{logical_id}'"))
        })
    }

    /// The condition of a name.
    ///
    /// # Errors
    /// When the template has none.
    pub fn get_condition(&self, condition_name: &str) -> Result<CfnCondition> {
        self.made_condition(condition_name).ok_or_else(|| {
            self.not_found("ConditionNotFoundInTemplate", &format!("Condition with name '{condition_name}'"))
        })
    }

    /// The parameter of a name.
    ///
    /// # Errors
    /// When the template has none, or a value took its place.
    pub fn get_parameter(&self, parameter_name: &str) -> Result<CfnParameter> {
        self.made_parameter(parameter_name).ok_or_else(|| {
            self.not_found("ParameterNotFoundInTemplate", &format!("Parameter with name '{parameter_name}'"))
        })
    }

    /// The mapping of a name.
    ///
    /// # Errors
    /// When the template has none.
    pub fn get_mapping(&self, mapping_name: &str) -> Result<CfnMapping> {
        self.made_mapping(mapping_name)
            .ok_or_else(|| self.not_found("MappingNotFoundInTemplate", &format!("Mapping with name '{mapping_name}'")))
    }

    /// The output of a logical id.
    ///
    /// # Errors
    /// When the template has none.
    pub fn get_output(&self, logical_id: &str) -> Result<CfnOutput> {
        self.0.made.borrow().outputs.get(logical_id).cloned().ok_or_else(|| {
            self.not_found("OutputNotFoundInTemplate", &format!("Output with logical ID '{logical_id}'"))
        })
    }

    /// The rule of a name.
    ///
    /// # Errors
    /// When the template has none.
    pub fn get_rule(&self, rule_name: &str) -> Result<CfnRule> {
        let rule = self.0.made.borrow().rules.get(rule_name).cloned();
        rule.ok_or_else(|| self.not_found("RuleNotFoundInTemplate", &format!("Rule with name '{rule_name}'")))
    }

    /// The hook of a logical id.
    ///
    /// # Errors
    /// When the template has none.
    pub fn get_hook(&self, hook_logical_id: &str) -> Result<CfnHook> {
        self.0.made.borrow().hooks.get(hook_logical_id).cloned().ok_or_else(|| {
            self.not_found("HookNotFoundInTemplate", &format!("Hook with logical ID '{hook_logical_id}'"))
        })
    }

    /// A nested stack whose template is included too.
    ///
    /// # Errors
    /// When the template has no such stack, or its template is not included.
    pub fn get_nested_stack(&self, logical_id: &str) -> Result<IncludedNestedStack> {
        if let Some(nested) = self.0.made.borrow().nested.get(logical_id) {
            return Ok(nested.clone());
        }
        match self.section("Resources").get(logical_id) {
            None => Err(self.nested_not_found(logical_id)),
            Some(resource) if resource.get("Type").and_then(Value::as_str) != Some(STACK_TYPE) => bail!(
                self,
                "ResourceNotCloudFormationStack",
                "Resource with logical ID '{logical_id}' is not a CloudFormation Stack"
            ),
            Some(_) => bail!(
                self,
                "NestedStackNotIncluded",
                "Nested Stack '{logical_id}' was not included in the parent template. To retrieve an included nested stack, it must be specified either in the `loadNestedStacks` property, or through the `loadNestedStack` method"
            ),
        }
    }

    /// Includes the template of a nested stack.
    ///
    /// # Errors
    /// When the template has no such stack, or the other template cannot be included.
    pub fn load_nested_stack(&self, logical_id: &str, props: CfnIncludeProps) -> Result<IncludedNestedStack> {
        let Some(resource) = self.made_resource(logical_id) else { return Err(self.nested_not_found(logical_id)) };
        if resource.resource_type() != STACK_TYPE {
            bail!(
                self,
                "ResourceNotCloudFormationStack",
                "Nested Stack with logical ID '{logical_id}' is not an AWS::CloudFormation::Stack resource"
            );
        }
        self.node().try_remove_child(logical_id);
        self.0.made.borrow_mut().resources.shift_remove(logical_id);
        self.0.made.borrow_mut().nested_props.insert(logical_id.to_owned(), props);
        self.get_or_create_resource(logical_id, &[])?;
        self.get_nested_stack(logical_id)
    }
}

impl Construct for CfnInclude {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl std::fmt::Debug for CfnInclude {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CfnInclude [{}]", self.node().path())
    }
}

impl Construct for Inner {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl CfnElement for Inner {
    fn base(&self) -> &ElementBase {
        &self.base
    }

    /// The sections that hold no elements.
    fn fragment(&self) -> Result<Value> {
        const ELEMENTS: [&str; 7] = ["Conditions", "Mappings", "Resources", "Parameters", "Rules", "Hooks", "Outputs"];
        let Some(include) = self.node().part::<CfnInclude>() else { return Ok(Value::Undefined) };
        let parser = include.parser(Place::Rest);
        let rest = self.template.iter().filter(|(name, _)| !ELEMENTS.contains(&name.as_str()));
        let rest: Object = rest.map(|(k, v)| Ok((k.clone(), parser.parse(v)?))).collect::<Result<_>>()?;
        Ok(rest.into())
    }

    fn as_any(self: Rc<Self>) -> Rc<dyn Any> {
        self
    }
}
