//! Rendering a stack's template.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_assembly as assembly;

use super::Stack;
use super::nested::top_level;
use crate::annotations::Annotations;
use crate::bail;
use crate::construct::{Construct, Node};
use crate::element::CfnElement;
use crate::error::{Error, Result};
use crate::names;
use crate::object;
use crate::resolve::ResolveContext;
use crate::value::{Object, Value, js_number};

impl Stack {
    /// The elements of the template, in order.
    pub(crate) fn elements(&self) -> Vec<Rc<dyn CfnElement>> {
        fn collect(node: &Node, out: &mut Vec<Rc<dyn CfnElement>>) {
            out.extend(node.element().cloned());
            for child in node.children() {
                if child.own_stack().is_none() {
                    collect(&child, out);
                }
            }
        }
        let mut out = Vec::new();
        collect(self.node(), &mut out);
        out
    }

    /// Renders the template.
    ///
    /// # Errors
    /// When a token has no value, two elements have one logical id, or an element is not acceptable.
    pub fn to_cloud_formation(&self) -> Result<Object> {
        let mut template = self.template_head()?;
        for element in self.elements() {
            let context = ResolveContext::new(element.node());
            let at = |e: Error| e.with_path(element.node().path());
            let resolved =
                context.resolve(&element.fragment().map_err(at)?).map_err(|e| at(e).prefixed("Resolution error: "))?;
            let fragment = element.finish(resolved, &context).map_err(at)?;
            if let Value::Object(fragment) = fragment {
                merge_template(element.node(), &mut template, fragment)?;
            }
        }
        self.check_renames()?;
        template.retain(|_, v| !v.is_undefined());
        for section in template.values_mut() {
            if let Value::Object(map) = section {
                crate::value::js_key_order(map);
            }
        }
        Ok(template)
    }

    /// The members of the template that belong to the whole of it.
    fn template_head(&self) -> Result<Object> {
        // A token in the metadata may add a transform, so nothing is borrowed while it is resolved.
        let options = self.0.options.borrow().clone();
        let metadata = self.resolve(Value::Object(options.metadata).or_undefined_if_empty())?;
        let transforms = self.0.options.borrow().transforms.clone();
        let transform = match transforms.as_slice() {
            [] => Value::Undefined,
            [one] => one.as_str().into(),
            // Quirk(cdk): transform-list. A transform that was added twice is written once, but as a list.
            many => many
                .iter()
                .map(String::as_str)
                .collect::<indexmap::IndexSet<_>>()
                .into_iter()
                .collect::<Vec<_>>()
                .into(),
        };
        // What is not there keeps its place, for elements that bring it.
        Ok(object! {
            "Description" => self.resolve(options.description)?,
            "Transform" => self.resolve(transform)?,
            "AWSTemplateFormatVersion" => self.resolve(options.template_format_version)?,
            "Metadata" => metadata,
        })
    }

    /// Fails when there are more resources than the limit, 500 unless the context says otherwise; 0 means no limit.
    // Source: CloudFormation quotas: 500 resources in a template.
    fn check_resource_count(&self, template: &Object) -> Result<()> {
        const DEFAULT_LIMIT: f64 = 500.0;
        let limit = match self.node().try_get_context("@aws-cdk/core:stackResourceLimit") {
            Some(Value::Number(n)) => n,
            _ => DEFAULT_LIMIT,
        };
        let resources = template.get("Resources").and_then(Value::as_object);
        let count = resources.map_or(0, Object::len);
        if limit <= 0.0 || (count as f64) < limit * 0.8 {
            return Ok(());
        }
        if count as f64 <= limit {
            let text = format!("Number of resources: {count} is approaching allowed maximum of {}", js_number(limit));
            Annotations::of(self).add_info(&text);
            return Ok(());
        }
        let mut types: IndexMap<&str, usize> = IndexMap::new();
        for resource in resources.into_iter().flat_map(Object::values) {
            *types.entry(resource.get("Type").and_then(Value::as_str).unwrap_or_default()).or_default() += 1;
        }
        let types: Vec<String> = types.iter().map(|(t, n)| format!("{t} ({n})")).collect();
        bail!(
            self,
            "TooManyResourcesInStack",
            "Number of resources in stack '{}': {count} is greater than allowed maximum of {}: {}",
            self.node().path(),
            js_number(limit),
            types.join(", ")
        )
    }

    /// Prints the template as it stands in the assembly.
    ///
    /// # Errors
    /// As [`Stack::to_cloud_formation`], and when there are too many resources.
    pub fn template_text(&self) -> Result<String> {
        let template = self.to_cloud_formation()?;
        self.check_resource_count(&template)?;
        let indent = if self.0.suppress_template_indentation { 0 } else { 1 };
        Ok(Value::Object(template).to_json(indent))
    }

    /// Makes the file asset of a nested stack's template, once.
    pub(crate) fn prepare_template_asset(&self) -> Result<()> {
        let nested = self.nested_part();
        if nested.template_url.borrow().is_some() {
            return Ok(());
        }
        let text = Value::Object(self.to_cloud_formation()?).to_json(0);
        let hash = names::sha256_hex(text.as_bytes());
        let path = self.node().path();
        let top = top_level(self);
        let display = path.strip_prefix(&format!("{}/", top.node().path())).unwrap_or(path);
        let location = nested.parent.synthesizer().add_file_asset(crate::assets::FileAssetSource {
            source_hash: hash,
            file_name: Some(self.template_file().to_owned()),
            executable: None,
            packaging: Some(assembly::FilePackaging::File),
            display_name: Some(format!("{display} Nested Stack Template")),
            deploy_time: None,
        })?;
        let url = format!(
            "https://s3.{}.{}/{}/{}",
            nested.parent.region(),
            nested.parent.url_suffix(),
            location.bucket_name,
            location.object_key
        );
        *nested.template_url.borrow_mut() = Some(url);
        Ok(())
    }
}

fn merge_template(at: &Node, template: &mut Object, fragment: Object) -> Result<()> {
    for (name, value) in fragment {
        match template.get_mut(&name) {
            None | Some(Value::Undefined) => {
                template.insert(name, value);
            }
            Some(existing) => match (name.as_str(), existing, value) {
                ("Transform", existing, added) => {
                    let list = |v: Value| match v {
                        Value::Array(a) => a,
                        other => vec![other],
                    };
                    let mut all = list(std::mem::take(existing));
                    for t in list(added) {
                        if !all.contains(&t) {
                            all.push(t);
                        }
                    }
                    *existing = if all.len() == 1 { all.remove(0) } else { Value::Array(all) };
                }
                ("Description", Value::String(text), Value::String(added)) => {
                    text.push('\n');
                    text.push_str(&added);
                }
                ("AWSTemplateFormatVersion", existing, added) if *existing == added => {}
                ("AWSTemplateFormatVersion", existing, added) => bail!(
                    at,
                    "ConflictingCloudformationTemplateVersions",
                    "Conflicting CloudFormation template versions provided: '{}' and '{}'",
                    existing.as_str().unwrap_or_default(),
                    added.as_str().unwrap_or_default()
                ),
                (_, Value::Object(map), Value::Object(added)) => {
                    for (key, v) in added {
                        if map.contains_key(&key) {
                            bail!(at, "SectionAlreadyContains", "section '{name}' already contains '{key}'");
                        }
                        map.insert(key, v);
                    }
                }
                (_, existing, added) => *existing = added,
            },
        }
    }
    Ok(())
}
