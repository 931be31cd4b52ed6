//! Strong references between regions: parameters that a custom resource writes in the region where they are read.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::{IndexMap, IndexSet};

use crate::arn::ArnComponents;
use crate::construct::{Construct as _, Group};
use crate::custom_resource::{CustomResource, CustomResourceProps};
use crate::custom_resource_provider::CustomResourceProvider;
use crate::error::{Error, Result};
use crate::names;
use crate::object;
use crate::reference::CfnReference;
use crate::secret_value::{CfnDynamicReference, CfnDynamicReferenceService};
use crate::stack::Stack;
use crate::token::{Lazy, Token, str_is_unresolved};
use crate::value::{Object, Value};

const PATH: &str = "cdk/exports/";
const MAX_NAME: usize = 900;

/// What a writer keeps, by the names of the parameters.
#[derive(Default)]
struct Exports(Rc<RefCell<Object>>);
/// What a reader gives, by the names of the parameters.
struct Imports(Rc<RefCell<IndexMap<String, Value>>>, CustomResource);
/// The parameters that writers of a stack may write.
#[derive(Default)]
struct Writable(Rc<RefCell<IndexSet<String>>>);

/// Keeps a value for a stack of another region and returns how that stack gets at it.
pub(crate) fn import(producer: &Stack, token: &Token, reference: &CfnReference, consumer: &Stack) -> Result<Token> {
    let name = export(producer, token, reference, consumer)?;
    let value = CfnDynamicReference::new(CfnDynamicReferenceService::Ssm, &name).to_string();
    let reader = reader(consumer.nested_stack_parent().unwrap_or(consumer))?;
    reader.0.borrow_mut().insert(name.clone(), value.into());
    Ok(reader.1.get_att(&name))
}

/// Keeps a value for a stack of another region and returns the name of the parameter.
pub(crate) fn export(producer: &Stack, token: &Token, reference: &CfnReference, consumer: &Stack) -> Result<String> {
    let exporting = producer.nested_stack_parent().unwrap_or(producer);
    if let Some(element) = reference.target().element() {
        element.base().lock_logical_id();
    }
    let value = exporting.resolve(token)?;
    let name = export_name(producer, consumer, &value.to_json(0))?;
    let parameter = format!("/{PATH}{name}");
    let exports = writer(exporting, consumer.region())?;
    exports.0.borrow_mut().insert(parameter.clone(), value);
    Ok(parameter)
}

fn export_name(producer: &Stack, consumer: &Stack, id: &str) -> Result<String> {
    let reader = consumer.nested_stack_parent().unwrap_or(consumer);
    let prefix = format!("{}/", reader.stack_name());
    let local = names::unique_id(&[&producer.stack_name(), producer.region(), id])?;
    let cut = (local.len() + prefix.len()).saturating_sub(MAX_NAME);
    let name = format!("{prefix}{}", &local[cut.min(local.len())..]);
    if str_is_unresolved(&name) {
        let shown = Value::String(name).to_json(0);
        return Err(Error::at(
            producer,
            "UnresolvedTokenInExportName",
            format!("unresolved token in generated export name: {shown}"),
        ));
    }
    Ok(name)
}

fn parameter_arn(stack: &Stack, region: Option<&str>, name: &str) -> Result<String> {
    stack.format_arn(ArnComponents {
        service: "ssm".into(),
        region: region.map(str::to_owned),
        resource: "parameter".into(),
        resource_name: Some(format!("{PATH}{name}")),
        ..Default::default()
    })
}

fn writer(stack: &Stack, region: &str) -> Result<Rc<Exports>> {
    const KIND: &str = "Custom::CrossRegionExportWriter";
    let id = names::unique_id(&["ExportsWriter", region])?;
    let known = stack.node().try_find_child(&id);
    let scope = match &known {
        Some(node) => node.clone(),
        None => Group::new(stack, &id)?.node().clone(),
    };
    let code = include_str!("custom_resource_provider/export_writer.js");
    let (provider, first) = CustomResourceProvider::built_in(stack, KIND, code, true, None)?;
    let writable = provider.node().part_or_insert_with(Writable::default);
    if first {
        let resources = Rc::clone(&writable.0);
        provider.add_to_role_policy(object! {
            "Effect" => "Allow",
            "Resource" => Lazy::any(move || Ok(resources.borrow().iter().cloned().collect::<Vec<_>>().into())),
            "Action" => ["ssm:DeleteParameters", "ssm:ListTagsForResource", "ssm:GetParameters", "ssm:PutParameter"],
        });
    }
    if !str_is_unresolved(region) {
        writable.0.borrow_mut().insert(parameter_arn(stack, Some(region), "*")?);
    }
    if let Some(exports) = known.and_then(|n| n.part::<Exports>()) {
        return Ok(exports);
    }
    let exports = scope.attach(Exports::default());
    let later = Rc::clone(&exports.0);
    let properties = object! {
        "region" => region,
        "exports" => Lazy::any(move || Ok(later.borrow().clone().into())),
    };
    CustomResource::new(
        &scope,
        "Resource",
        CustomResourceProps {
            resource_type: Some(KIND.into()),
            service_token: provider.service_token(),
            properties: object! {"WriterProps" => properties},
            ..Default::default()
        },
    )?;
    Ok(exports)
}

fn reader(stack: &Stack) -> Result<Rc<Imports>> {
    const KIND: &str = "Custom::CrossRegionExportReader";
    let id = names::unique_id(&["ExportsReader"])?;
    if let Some(known) = stack.node().try_find_child(&id).and_then(|n| n.part::<Imports>()) {
        return Ok(known);
    }
    let scope = Group::new(stack, &id)?;
    let code = include_str!("custom_resource_provider/export_reader.js");
    let (provider, first) = CustomResourceProvider::built_in(stack, KIND, code, true, None)?;
    if first {
        provider.add_to_role_policy(object! {
            "Effect" => "Allow",
            "Resource" => parameter_arn(stack, None, &format!("{}/*", stack.stack_name()))?,
            "Action" => ["ssm:AddTagsToResource", "ssm:RemoveTagsFromResource", "ssm:GetParameters"],
        });
    }
    let imports: Rc<RefCell<IndexMap<String, Value>>> = Rc::default();
    let later = Rc::clone(&imports);
    let properties = object! {
        "region" => stack.region(),
        "prefix" => stack.stack_name(),
        "imports" => Lazy::any(move || Ok(Value::Object(later.borrow().clone()))),
    };
    let resource = CustomResource::new(
        &scope,
        "Resource",
        CustomResourceProps {
            resource_type: Some(KIND.into()),
            service_token: provider.service_token(),
            properties: object! {"ReaderProps" => properties},
            ..Default::default()
        },
    )?;
    Ok(scope.node().attach(Imports(imports, resource)))
}
