//! Templates that cannot be deployed, as their resources wait for each other.

use indexmap::{IndexMap, IndexSet};
use longshore_core::error::Result;
use longshore_core::value::{Object, Value};

use super::failed;

type Dependencies = IndexMap<String, IndexSet<String>>;

/// Fails when resources depend on each other in a circle.
pub(super) fn check(template: &Object) -> Result<()> {
    let Some(resources) = template.get("Resources").and_then(Value::as_object) else { return Ok(()) };
    let mut open: Dependencies = resources
        .iter()
        .map(|(id, resource)| {
            let mut found = IndexSet::new();
            match resource.get("DependsOn") {
                Some(Value::Array(ids)) => found.extend(ids.iter().filter_map(Value::as_str).map(str::to_owned)),
                Some(Value::String(id)) => {
                    found.insert(id.clone());
                }
                _ => {}
            }
            references(resource.get("Properties").unwrap_or(&Value::Undefined), &mut found);
            found.retain(|id| resources.contains_key(id));
            (id.clone(), found)
        })
        .collect();
    while !open.is_empty() {
        let free: Vec<String> = open.iter().filter(|(_, d)| d.is_empty()).map(|(id, _)| id.clone()).collect();
        if free.is_empty() {
            let cycle = cycle(&open);
            let involved: Object =
                cycle.iter().filter_map(|id| Some((id.clone(), resources.get(id)?.clone()))).collect();
            return Err(failed(format!(
                "Template is undeployable, these resources have a dependency cycle: {}:\n\n{}",
                cycle.join(" -> "),
                Value::Object(involved).to_json(2)
            )));
        }
        open.retain(|id, _| !free.contains(id));
        for dependencies in open.values_mut() {
            dependencies.retain(|id| !free.contains(id));
        }
    }
    Ok(())
}

fn cycle(open: &Dependencies) -> Vec<String> {
    fn visit(open: &Dependencies, at: &str, path: &[String]) -> Option<Vec<String>> {
        open.get(at)?.iter().find_map(|next| {
            let longer = [path, std::slice::from_ref(next)].concat();
            if path.contains(next) { Some(longer) } else { visit(open, next, &longer) }
        })
    }
    open.keys().find_map(|id| visit(open, id, std::slice::from_ref(id))).unwrap_or_default()
}

fn references(value: &Value, out: &mut IndexSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|v| references(v, out)),
        Value::Object(map) => match map.first().filter(|_| map.len() == 1) {
            Some((name, Value::String(id))) if name == "Ref" => {
                out.insert(id.clone());
            }
            Some((name, Value::Array(args))) if name == "Fn::GetAtt" => {
                out.extend(args.first().and_then(Value::as_str).map(str::to_owned));
            }
            Some((name, argument)) if name == "Fn::Sub" => {
                let (text, variables) = match argument {
                    Value::Array(args) => (args.first(), args.get(1)),
                    text => (Some(text), None),
                };
                out.extend(text.and_then(Value::as_str).map(placeholders).unwrap_or_default());
                for value in variables.and_then(Value::as_object).into_iter().flat_map(Object::values) {
                    references(value, out);
                }
            }
            _ => map.values().for_each(|v| references(v, out)),
        },
        _ => {}
    }
}

/// The logical ids that the text of a `Fn::Sub` names.
fn placeholders(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("${") {
        if let Some(literal) = after.strip_prefix('!') {
            rest = literal;
            continue;
        }
        let Some((name, after)) = after.split_once('}') else { break };
        out.push(name.split('.').next().unwrap_or_default().to_owned());
        rest = after;
    }
    out
}
