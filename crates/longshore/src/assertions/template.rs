//! Assertions on a template.

use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::stage::Stage;
use longshore_core::value::{Object, Value, js_key_order};

use super::section::{self, Found};
use super::{Match, Matcher, cyclic, failed};

/// How a template is taken.
#[derive(Clone, Copy, Debug, Default)]
pub struct TemplateParsingOptions {
    /// Whether resources may depend on each other in a circle. Default false: such a template is refused.
    pub skip_cyclical_dependencies_check: Option<bool>,
}

/// A template to be tested.
#[derive(Clone, Debug)]
pub struct Template(Object);

impl Template {
    /// Synthesizes the stage of a stack and takes the stack's template.
    ///
    /// # Errors
    /// When the stack cannot be synthesized, or resources depend on each other in a circle.
    pub fn from_stack(stack: &Stack) -> Result<Self> {
        Self::from_stack_with(stack, TemplateParsingOptions::default())
    }

    /// As [`Template::from_stack`], with options.
    ///
    /// # Errors
    /// As [`Template::from_stack`].
    pub fn from_stack_with(stack: &Stack, options: TemplateParsingOptions) -> Result<Self> {
        let Some(stage) = Stage::of(stack) else {
            return Err(failed("unexpected: all stacks must be part of a Stage or an App"));
        };
        let assembly = stage.synth()?;
        match assembly.file(stack.template_file()) {
            Some(text) => Self::from_string_with(text, options),
            None => Err(failed(format!("the assembly has no template of {stack:?}"))),
        }
    }

    /// Takes a template that is an object.
    ///
    /// # Errors
    /// When resources depend on each other in a circle.
    pub fn from_json(template: Object) -> Result<Self> {
        Self::from_json_with(template, TemplateParsingOptions::default())
    }

    /// As [`Template::from_json`], with options.
    ///
    /// # Errors
    /// As [`Template::from_json`].
    pub fn from_json_with(mut template: Object, options: TemplateParsingOptions) -> Result<Self> {
        for section in template.values_mut() {
            if let Value::Object(map) = section {
                js_key_order(map);
            }
        }
        if options.skip_cyclical_dependencies_check != Some(true) {
            cyclic::check(&template)?;
        }
        Ok(Self(template))
    }

    /// Takes a template that is JSON.
    ///
    /// # Errors
    /// When it is no JSON object, or resources depend on each other in a circle.
    pub fn from_string(template: &str) -> Result<Self> {
        Self::from_string_with(template, TemplateParsingOptions::default())
    }

    /// As [`Template::from_string`], with options.
    ///
    /// # Errors
    /// As [`Template::from_string`].
    pub fn from_string_with(template: &str, options: TemplateParsingOptions) -> Result<Self> {
        let parsed: serde_json::Value =
            serde_json::from_str(template).map_err(|e| failed(format!("the template is no JSON: {e}")))?;
        match Value::from(parsed) {
            Value::Object(template) => Self::from_json_with(template, options),
            other => Err(failed(format!("a template is an object, got {}", other.to_json(0)))),
        }
    }

    /// The template as an object.
    pub fn to_json(&self) -> Object {
        self.0.clone()
    }

    /// The template as text for snapshots: indented JSON in which every hash of an asset is `<hash>`.
    pub fn snapshot(&self) -> String {
        let text = self.to_string();
        let mut out = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while let Some(start) = rest.find(|c: char| c.is_ascii_hexdigit()) {
            let run = rest[start..].find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(rest.len() - start);
            out.push_str(&rest[..start]);
            // Source: SHA-256 in hexadecimal.
            out.push_str(if run == 64 { "<hash>" } else { &rest[start..start + run] });
            rest = &rest[start + run..];
        }
        out + rest
    }

    fn section(&self, name: &str) -> Object {
        self.0.get(name).and_then(Value::as_object).cloned().unwrap_or_default()
    }

    /// The resources of a type. Where properties are asked for, resources without any have empty ones, unless it is
    /// asked for that.
    fn resources(&self, resource_type: &str, properties: Option<&Value>) -> Object {
        let mut all = self.section("Resources");
        all.retain(|_, r| r.get("Type").and_then(Value::as_str) == Some(resource_type));
        if properties.is_some_and(|p| !Matcher::of(p).is_some_and(|m| m.is_absent())) {
            for resource in all.values_mut() {
                if let Value::Object(map) = resource {
                    map.entry("Properties".to_owned()).or_insert_with(|| Object::new().into());
                }
            }
        }
        all
    }

    fn search_section(&self, name: &str, logical_id: &str, props: &Value) -> Result<Found> {
        section::search(&section::with_id(&self.section(name), logical_id), props)
    }

    fn search(&self, resource_type: &str, props: &Value) -> Result<Found> {
        section::search(&self.resources(resource_type, None), props)
    }

    fn search_properties(&self, resource_type: &str, props: Value) -> Result<Found> {
        let resources = self.resources(resource_type, Some(&props));
        section::search(&resources, &Match::object_like(object! {"Properties" => props}).into())
    }

    /// Asserts how many resources of a type there are.
    ///
    /// # Errors
    /// When there are more or fewer.
    pub fn resource_count_is(&self, resource_type: &str, count: usize) -> Result<()> {
        expect_count(self.resources(resource_type, None).len(), resource_type, count)
    }

    /// Asserts how many resources of a type have properties that match.
    ///
    /// # Errors
    /// When there are more or fewer.
    pub fn resource_properties_count_is(
        &self,
        resource_type: &str,
        props: impl Into<Value>,
        count: usize,
    ) -> Result<()> {
        expect_count(self.search_properties(resource_type, props.into())?.matches.len(), resource_type, count)
    }

    /// Asserts that there is a resource of a type whose properties match; literals as with [`Match::object_like`].
    ///
    /// # Errors
    /// When none matches.
    pub fn has_resource_properties(&self, resource_type: &str, props: impl Into<Value>) -> Result<()> {
        let found = self.search_properties(resource_type, props.into())?;
        expect(found, &format!("resources with type {resource_type}"))
    }

    /// Asserts that there is a resource of a type that matches as a whole; literals as with [`Match::object_like`].
    ///
    /// # Errors
    /// When none matches.
    pub fn has_resource(&self, resource_type: &str, props: impl Into<Value>) -> Result<()> {
        expect(self.search(resource_type, &props.into())?, &format!("resources with type {resource_type}"))
    }

    /// The resources of a type, by logical id.
    ///
    /// # Errors
    /// None; it is fallible as its sisters are.
    pub fn find_resources(&self, resource_type: &str) -> Result<Object> {
        self.find_resources_with(resource_type, Object::new())
    }

    /// The resources of a type that match, by logical id.
    ///
    /// # Errors
    /// When the pattern makes no sense.
    pub fn find_resources_with(&self, resource_type: &str, props: impl Into<Value>) -> Result<Object> {
        Ok(self.search(resource_type, &props.into())?.matches)
    }

    /// The logical id of the only resource of a type.
    ///
    /// # Errors
    /// When there is none, or more than one.
    pub fn get_resource_id(&self, resource_type: &str) -> Result<String> {
        self.get_resource_id_with(resource_type, Object::new())
    }

    /// The logical id of the only resource of a type that matches.
    ///
    /// # Errors
    /// When none matches, or more than one.
    pub fn get_resource_id_with(&self, resource_type: &str, props: impl Into<Value>) -> Result<String> {
        let found = self.search(resource_type, &props.into())?;
        match found.matches.first() {
            Some((id, _)) if found.matches.len() == 1 => Ok(id.clone()),
            Some(_) => Err(failed(format!(
                "Template has {} matches, expected only one.\n{}",
                found.matches.len(),
                found.listing()
            ))),
            None => Err(failed(found.failure(&format!("resources with type {resource_type}"), "Template"))),
        }
    }

    /// Asserts that all resources of a type match.
    ///
    /// # Errors
    /// When one does not match, or there is none.
    pub fn all_resources(&self, resource_type: &str, props: impl Into<Value>) -> Result<()> {
        expect_all(self.search(resource_type, &props.into())?, resource_type)
    }

    /// Asserts that the properties of all resources of a type match.
    ///
    /// # Errors
    /// When one does not match, or there is none.
    pub fn all_resources_properties(&self, resource_type: &str, props: impl Into<Value>) -> Result<()> {
        expect_all(self.search_properties(resource_type, props.into())?, resource_type)
    }

    /// Asserts that there is a parameter with this logical id that matches; `*` means any id.
    ///
    /// # Errors
    /// When none matches.
    pub fn has_parameter(&self, logical_id: &str, props: impl Into<Value>) -> Result<()> {
        expect(
            self.search_section("Parameters", logical_id, &props.into())?,
            &format!("parameters with logicalId '{logical_id}'"),
        )
    }

    /// The parameters with this logical id; `*` means any id.
    ///
    /// # Errors
    /// None; it is fallible as its sisters are.
    pub fn find_parameters(&self, logical_id: &str) -> Result<Object> {
        self.find_parameters_with(logical_id, Object::new())
    }

    /// The parameters with this logical id that match; `*` means any id.
    ///
    /// # Errors
    /// When the pattern makes no sense.
    pub fn find_parameters_with(&self, logical_id: &str, props: impl Into<Value>) -> Result<Object> {
        Ok(self.search_section("Parameters", logical_id, &props.into())?.matches)
    }

    /// Asserts that there is an output with this logical id that matches; `*` means any id.
    ///
    /// # Errors
    /// When none matches.
    pub fn has_output(&self, logical_id: &str, props: impl Into<Value>) -> Result<()> {
        expect(self.search_section("Outputs", logical_id, &props.into())?, &format!("outputs named {logical_id}"))
    }

    /// The outputs with this logical id; `*` means any id.
    ///
    /// # Errors
    /// None; it is fallible as its sisters are.
    pub fn find_outputs(&self, logical_id: &str) -> Result<Object> {
        self.find_outputs_with(logical_id, Object::new())
    }

    /// The outputs with this logical id that match; `*` means any id.
    ///
    /// # Errors
    /// When the pattern makes no sense.
    pub fn find_outputs_with(&self, logical_id: &str, props: impl Into<Value>) -> Result<Object> {
        Ok(self.search_section("Outputs", logical_id, &props.into())?.matches)
    }

    /// Asserts that there is a mapping with this logical id that matches; `*` means any id.
    ///
    /// # Errors
    /// When none matches.
    pub fn has_mapping(&self, logical_id: &str, props: impl Into<Value>) -> Result<()> {
        expect(
            self.search_section("Mappings", logical_id, &props.into())?,
            &format!("mappings with logicalId {logical_id}"),
        )
    }

    /// The mappings with this logical id; `*` means any id.
    ///
    /// # Errors
    /// None; it is fallible as its sisters are.
    pub fn find_mappings(&self, logical_id: &str) -> Result<Object> {
        self.find_mappings_with(logical_id, Object::new())
    }

    /// The mappings with this logical id that match; `*` means any id.
    ///
    /// # Errors
    /// When the pattern makes no sense.
    pub fn find_mappings_with(&self, logical_id: &str, props: impl Into<Value>) -> Result<Object> {
        Ok(self.search_section("Mappings", logical_id, &props.into())?.matches)
    }

    /// Asserts that there is a condition with this logical id that matches; `*` means any id.
    ///
    /// # Errors
    /// When none matches.
    pub fn has_condition(&self, logical_id: &str, props: impl Into<Value>) -> Result<()> {
        expect(
            self.search_section("Conditions", logical_id, &props.into())?,
            &format!("conditions with logicalId {logical_id}"),
        )
    }

    /// The conditions with this logical id; `*` means any id.
    ///
    /// # Errors
    /// None; it is fallible as its sisters are.
    pub fn find_conditions(&self, logical_id: &str) -> Result<Object> {
        self.find_conditions_with(logical_id, Object::new())
    }

    /// The conditions with this logical id that match; `*` means any id.
    ///
    /// # Errors
    /// When the pattern makes no sense.
    pub fn find_conditions_with(&self, logical_id: &str, props: impl Into<Value>) -> Result<Object> {
        Ok(self.search_section("Conditions", logical_id, &props.into())?.matches)
    }

    /// Asserts that the whole template matches; literals as with [`Match::object_like`].
    ///
    /// # Errors
    /// When it does not match.
    pub fn template_matches(&self, expected: impl Into<Value>) -> Result<()> {
        let expected = expected.into();
        let matcher = Matcher::of(&expected).unwrap_or_else(|| Match::object_like(expected));
        let result = matcher.test(&Value::Object(self.0.clone()))?;
        if !result.has_failed() {
            return Ok(());
        }
        let mut lines = vec!["Template did not match as expected. The following mismatches were found:".to_owned()];
        lines.extend(result.to_human_strings().iter().map(|s| format!("\t{s}")));
        Err(failed(lines.join("\n")))
    }
}

/// The template as indented JSON.
impl std::fmt::Display for Template {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&Value::Object(self.0.clone()).to_json(2))
    }
}

fn expect(found: Found, qualifier: &str) -> Result<()> {
    if found.is_match() { Ok(()) } else { Err(failed(found.failure(qualifier, "Template"))) }
}

fn expect_count(counted: usize, resource_type: &str, count: usize) -> Result<()> {
    if counted == count {
        return Ok(());
    }
    Err(failed(format!("Expected {count} resources of type {resource_type} but found {counted}")))
}

fn expect_all(found: Found, resource_type: &str) -> Result<()> {
    let (count, matching) = (found.analyzed.len(), found.matches.len());
    if matching == count && count > 0 {
        return Ok(());
    }
    let but = match matching {
        0 => "but none match as expected.".to_owned(),
        n => format!("but only {n} match as expected."),
    };
    Err(failed(format!("Template has {count} resource(s) with type {resource_type}, {but}\n{}", found.mismatches())))
}
