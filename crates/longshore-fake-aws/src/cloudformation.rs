//! CloudFormation: stacks that take their time, and fail.

use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::{ACCOUNT, Answer, Refusal, State};

/// A stack.
#[derive(Debug, Clone, Default)]
pub struct Stack {
    /// Its name.
    pub name: String,
    /// Its ARN.
    pub id: String,
    /// Its status.
    pub status: String,
    /// Its template as it was given.
    pub template: String,
    /// What it was before the change that is under way.
    pub previous: Option<(String, Value, Value)>,
    /// Its parameters as they were given.
    pub parameters: Value,
    /// Its tags as they were given.
    pub tags: Value,
    /// Its resources by logical ID.
    pub resources: IndexMap<String, StackResource>,
    /// What happened to it, oldest first.
    pub events: Vec<Value>,
    /// Its change sets by name.
    pub change_sets: IndexMap<String, Value>,
    /// Whether it is protected from being deleted.
    pub protected: bool,
    /// The role CloudFormation uses.
    pub role: Option<String>,
    /// What is still to be done, one step for each look.
    steps: Vec<Step>,
}

/// A resource that is there.
#[derive(Debug, Clone)]
pub struct StackResource {
    /// Its type.
    pub kind: String,
    /// What it is called outside of the stack.
    pub physical_id: String,
    /// Its properties.
    pub properties: Value,
}

#[derive(Debug, Clone)]
enum Step {
    Resource { id: String, verb: &'static str },
    End { status: String },
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

/// The name in a name or an ARN of a stack.
fn name_of(given: &str) -> &str {
    given.split("stack/").nth(1).map_or(given, |rest| rest.split('/').next().unwrap_or(rest))
}

fn absent(name: &str) -> Refusal {
    Refusal::validation(format!("Stack with id {name} does not exist"))
}

pub(crate) fn call(state: &mut State, operation: &str, parameters: &Value) -> Answer {
    let given = text(parameters, "StackName");
    let name = name_of(&given).to_owned();
    match operation {
        "DescribeStacks" if given.is_empty() => {
            Ok(json!({ "Stacks": state.stacks.values().map(Stack::shown).collect::<Vec<_>>() }))
        }
        "DescribeStacks" => {
            step(state, &name);
            let stack = state.stacks.get(&name).ok_or_else(|| absent(&given))?;
            // A deleted stack is only found by its ARN.
            if stack.status == "DELETE_COMPLETE" && given == name {
                return Err(absent(&given));
            }
            Ok(json!({ "Stacks": [stack.shown()] }))
        }
        "ListStacks" => Ok(json!({ "StackSummaries": state.stacks.values().map(Stack::shown).collect::<Vec<_>>() })),
        "DescribeStackEvents" => {
            let stack = state.stacks.get(&name).ok_or_else(|| absent(&given))?;
            Ok(json!({ "StackEvents": stack.events.iter().rev().collect::<Vec<_>>() }))
        }
        "DescribeStackResources" | "ListStackResources" => {
            let stack = state.stacks.get(&name).ok_or_else(|| absent(&given))?;
            let each = stack.resources.iter().map(|(id, it)| {
                json!({
                    "LogicalResourceId": id, "PhysicalResourceId": it.physical_id, "ResourceType": it.kind,
                    "ResourceStatus": "CREATE_COMPLETE", "StackName": stack.name, "StackId": stack.id,
                })
            });
            let each: Vec<Value> = each.collect();
            Ok(json!({ "StackResources": each, "StackResourceSummaries": each }))
        }
        "GetTemplate" => {
            let stack = state.stacks.get(&name).ok_or_else(|| absent(&given))?;
            Ok(json!({ "TemplateBody": stack.template, "StagesAvailable": ["Original", "Processed"] }))
        }
        "GetTemplateSummary" => {
            let body = template(state, parameters)?;
            let body: Value = serde_json::from_str(&body).unwrap_or_default();
            let names = body["Parameters"].as_object().into_iter().flatten();
            let declared: Vec<Value> =
                names.map(|(name, it)| json!({ "ParameterKey": name, "ParameterType": it["Type"] })).collect();
            Ok(json!({ "Parameters": declared }))
        }
        "CreateStack" => {
            let body = template(state, parameters)?;
            if state.stacks.get(&name).is_some_and(|it| it.status != "DELETE_COMPLETE") {
                return Err(Refusal::new(400, "AlreadyExistsException", format!("Stack [{name}] already exists")));
            }
            let id = new_stack(state, &name);
            begin(state, &name, &body, parameters, "CREATE");
            Ok(json!({ "StackId": id }))
        }
        "UpdateStack" => {
            let body = template(state, parameters)?;
            let stack = ready(state, &name, &given)?;
            if stack.template == body && parameters["Tags"] == stack.tags {
                return Err(Refusal::validation("No updates are to be performed."));
            }
            let id = stack.id.clone();
            begin(state, &name, &body, parameters, "UPDATE");
            Ok(json!({ "StackId": id }))
        }
        "DeleteStack" => {
            if let Some(stack) = state.stacks.get_mut(&name) {
                if stack.protected {
                    return Err(Refusal::validation(format!(
                        "Stack [{name}] cannot be deleted while TerminationProtection is enabled"
                    )));
                }
                stack.steps.clear();
                let ids: Vec<String> = stack.resources.keys().rev().cloned().collect();
                stack.steps.extend(ids.into_iter().map(|id| Step::Resource { id, verb: "DELETE" }));
                stack.steps.push(Step::End { status: "DELETE_COMPLETE".to_owned() });
                set_status(state, &name, "DELETE_IN_PROGRESS", Some("User Initiated"));
            }
            Ok(json!({}))
        }
        "UpdateTerminationProtection" => {
            let stack = state.stacks.get_mut(&name).ok_or_else(|| absent(&given))?;
            stack.protected = parameters["EnableTerminationProtection"] == "true";
            Ok(json!({ "StackId": stack.id }))
        }
        "CreateChangeSet" => create_change_set(state, &name, &given, parameters),
        "DescribeChangeSet" => {
            let set = text(parameters, "ChangeSetName");
            let stack = state.stacks.get(&name).ok_or_else(|| absent(&given))?;
            let found = stack.change_sets.get(set_name(&set));
            found.cloned().ok_or_else(|| no_change_set(&set))
        }
        "DeleteChangeSet" => {
            let set = text(parameters, "ChangeSetName");
            if let Some(stack) = state.stacks.get_mut(&name) {
                stack.change_sets.shift_remove(set_name(&set));
            }
            Ok(json!({}))
        }
        "ListChangeSets" => {
            let stack = state.stacks.get(&name).ok_or_else(|| absent(&given))?;
            Ok(json!({ "Summaries": stack.change_sets.values().collect::<Vec<_>>() }))
        }
        "ExecuteChangeSet" => {
            let set = text(parameters, "ChangeSetName");
            let review = state.stacks.get(&name).is_some_and(|it| it.status == "REVIEW_IN_PROGRESS");
            if !review {
                ready(state, &name, &given)?;
            }
            let stack = state.stacks.get_mut(&name).ok_or_else(|| absent(&given))?;
            let found = stack.change_sets.shift_remove(set_name(&set)).ok_or_else(|| no_change_set(&set))?;
            let body = text(&found, "Template");
            let mut asked = found["Asked"].clone();
            asked["DisableRollback"] = parameters["DisableRollback"].clone();
            begin(state, &name, &body, &asked, if review { "CREATE" } else { "UPDATE" });
            Ok(json!({}))
        }
        "RollbackStack" | "ContinueUpdateRollback" => {
            let skip: Vec<String> = crate::cloudformation::list(&parameters["ResourcesToSkip"]);
            state.stuck.retain(|id| !skip.contains(id));
            let stack = state.stacks.get(&name).ok_or_else(|| absent(&given))?;
            let (id, status) = (stack.id.clone(), stack.status.clone());
            match (operation, status.as_str()) {
                ("RollbackStack", "CREATE_FAILED") => roll_back(state, &name, "CREATE"),
                ("RollbackStack", "UPDATE_FAILED") | ("ContinueUpdateRollback", "UPDATE_ROLLBACK_FAILED") => {
                    roll_back(state, &name, "UPDATE");
                }
                _ => {
                    return Err(Refusal::validation(format!(
                        "Stack:{id} is in {status} state and can not be rolled back"
                    )));
                }
            }
            Ok(json!({ "StackId": id }))
        }
        _ => Err(Refusal::new(400, "InvalidAction", format!("{operation} is not faked"))),
    }
}

fn list(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|it| it.as_str().map(str::to_owned)).collect()
}

fn set_name(given: &str) -> &str {
    given.split("changeSet/").nth(1).map_or(given, |rest| rest.split('/').next().unwrap_or(rest))
}

fn no_change_set(name: &str) -> Refusal {
    Refusal::new(404, "ChangeSetNotFound", format!("ChangeSet [{name}] does not exist"))
}

fn template(state: &State, parameters: &Value) -> Result<String, Refusal> {
    if let Some(body) = parameters["TemplateBody"].as_str() {
        return Ok(body.to_owned());
    }
    let url = text(parameters, "TemplateURL");
    let path = url.split("://").nth(1).and_then(|rest| rest.split_once('/')).map_or("", |(_, path)| path);
    let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
    let object = state.buckets.get(bucket).and_then(|objects| objects.get(key));
    let object =
        object.ok_or_else(|| Refusal::validation(format!("S3 error: The specified key does not exist: {url}")))?;
    Ok(String::from_utf8_lossy(object).into_owned())
}

/// The stack, if a change may begin.
fn ready<'a>(state: &'a State, name: &str, given: &str) -> Result<&'a Stack, Refusal> {
    let stack = state.stacks.get(name).filter(|it| it.status != "DELETE_COMPLETE").ok_or_else(|| absent(given))?;
    let bad = stack.status.ends_with("_IN_PROGRESS")
        || ["ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "UPDATE_ROLLBACK_FAILED", "DELETE_FAILED"]
            .contains(&stack.status.as_str());
    if bad {
        let (id, status) = (&stack.id, &stack.status);
        return Err(Refusal::validation(format!("Stack:{id} is in {status} state and can not be updated.")));
    }
    Ok(stack)
}

fn new_stack(state: &mut State, name: &str) -> String {
    let number = state.next();
    let id = format!("arn:aws:cloudformation:us-east-1:{ACCOUNT}:stack/{name}/{number:08}");
    state.stacks.insert(name.to_owned(), Stack { name: name.to_owned(), id: id.clone(), ..Stack::default() });
    id
}

fn create_change_set(state: &mut State, name: &str, given: &str, parameters: &Value) -> Answer {
    let body = template(state, parameters)?;
    let is_new = parameters["ChangeSetType"] == "CREATE";
    let known = state.stacks.get(name).filter(|it| it.status != "DELETE_COMPLETE").map(|it| it.status.clone());
    match (is_new, known.as_deref()) {
        (true, None) => {
            new_stack(state, name);
            set_status(state, name, "REVIEW_IN_PROGRESS", Some("User Initiated"));
        }
        (true, Some("REVIEW_IN_PROGRESS")) => {}
        (true, Some(_)) => {
            return Err(Refusal::validation(format!(
                "Stack [{name}] already exists and cannot be created again with the changeSet"
            )));
        }
        (false, _) => drop(ready(state, name, given)?),
    }
    let stack = state.stacks.get_mut(name).expect("it was just made or found");
    let set = text(parameters, "ChangeSetName");
    if stack.change_sets.contains_key(&set) {
        return Err(Refusal::new(400, "AlreadyExistsException", format!("ChangeSet {set} already exists")));
    }
    let before: Value = serde_json::from_str(&stack.template).unwrap_or_default();
    let after: Value = serde_json::from_str(&body).unwrap_or_default();
    let changes: Vec<Value> = changed(&before, &after)
        .into_iter()
        .map(|(id, verb)| {
            let action = match verb {
                "CREATE" => "Add",
                "DELETE" => "Remove",
                _ => "Modify",
            };
            let kind = if verb == "DELETE" { &before } else { &after }["Resources"][&id]["Type"].clone();
            json!({ "Type": "Resource", "ResourceChange": {
                "Action": action, "LogicalResourceId": id, "ResourceType": kind, "Replacement": "False",
            } })
        })
        .collect();
    let same_parameters = effective(&after, &parameters["Parameters"], &stack.parameters) == stack.parameters;
    let nothing =
        changes.is_empty() && before == after && same_parameters && parameters["Tags"] == stack.tags && !is_new;
    let (status, reason) = match nothing {
        true => (
            "FAILED",
            "The submitted information didn't contain changes. Submit different information to create a change set.",
        ),
        false => ("CREATE_COMPLETE", ""),
    };
    let id = format!("arn:aws:cloudformation:us-east-1:{ACCOUNT}:changeSet/{set}/1");
    let made = json!({
        "ChangeSetName": set, "ChangeSetId": id, "StackId": stack.id, "StackName": name, "Status": status,
        "StatusReason": reason, "ExecutionStatus": if nothing { "UNAVAILABLE" } else { "AVAILABLE" },
        "Changes": changes, "CreationTime": "2026-01-01T00:00:00Z", "Template": body, "Asked": parameters,
    });
    let answer = json!({ "Id": id, "StackId": stack.id });
    stack.change_sets.insert(set, made);
    Ok(answer)
}

/// The resources that differ, each with what has to be done.
fn changed(before: &Value, after: &Value) -> Vec<(String, &'static str)> {
    let of = |template: &Value| template["Resources"].as_object().cloned().unwrap_or_default();
    let (old, new) = (of(before), of(after));
    let mut all = Vec::new();
    for (id, resource) in &new {
        match old.get(id) {
            None => all.push((id.clone(), "CREATE")),
            Some(was) if was["Properties"] != resource["Properties"] => all.push((id.clone(), "UPDATE")),
            Some(_) => {}
        }
    }
    all.extend(old.keys().filter(|id| !new.contains_key(*id)).map(|id| (id.clone(), "DELETE")));
    all
}

fn begin(state: &mut State, name: &str, body: &str, asked: &Value, verb: &'static str) {
    let stack = state.stacks.get_mut(name).expect("it was just found");
    let before: Value = serde_json::from_str(&stack.template).unwrap_or_default();
    let after: Value = serde_json::from_str(body).unwrap_or_default();
    stack.previous = Some((stack.template.clone(), stack.parameters.clone(), stack.tags.clone()));
    body.clone_into(&mut stack.template);
    let was = std::mem::take(&mut stack.parameters);
    stack.parameters = effective(&after, &asked["Parameters"], &was);
    stack.tags = asked["Tags"].clone();
    stack.role = asked["RoleARN"].as_str().map(str::to_owned);
    let disabled = asked["DisableRollback"] == "true";
    stack.steps = changed(&before, &after).into_iter().map(|(id, verb)| Step::Resource { id, verb }).collect();
    stack.steps.push(Step::End { status: format!("{verb}_COMPLETE") });
    if disabled {
        stack.steps.push(Step::End { status: "NO_ROLLBACK".to_owned() });
    }
    set_status(state, name, &format!("{verb}_IN_PROGRESS"), Some("User Initiated"));
}

/// The values of a template's parameters.
fn effective(template: &Value, given: &Value, was: &Value) -> Value {
    let find =
        |list: &Value, name: &str| list.as_array().into_iter().flatten().find(|it| it["ParameterKey"] == name).cloned();
    let declared = template["Parameters"].as_object().into_iter().flatten();
    let value = |name: &String, it: &Value| {
        let given = find(given, name);
        let kept = given.as_ref().is_some_and(|it| it["UsePreviousValue"] == "true");
        let new = given.and_then(|it| it["ParameterValue"].as_str().map(str::to_owned)).filter(|_| !kept);
        let old = find(was, name).filter(|_| kept).map(|it| text(&it, "ParameterValue"));
        let default = || it["Default"].as_str().map_or_else(|| it["Default"].to_string(), str::to_owned);
        json!({ "ParameterKey": name, "ParameterValue": new.or(old).unwrap_or_else(default) })
    };
    declared.map(|(name, it)| value(name, it)).collect::<Vec<_>>().into()
}

fn event(state: &mut State, name: &str, resource: (&str, &str, &str), status: &str, reason: Option<&str>) {
    let number = state.next();
    let stack = state.stacks.get_mut(name).expect("it was just found");
    let (logical_id, physical_id, kind) = resource;
    stack.events.push(json!({
        "EventId": format!("e{number}"), "StackId": stack.id, "StackName": name, "LogicalResourceId": logical_id,
        "PhysicalResourceId": physical_id, "ResourceType": kind, "ResourceStatus": status,
        "ResourceStatusReason": reason,
        // In the future, so that nobody who compares with his own clock takes it for an old one.
        "Timestamp": format!("2090-01-01T{:02}:{:02}:{:02}.000Z", number / 3600 % 24, number / 60 % 60, number % 60),
    }));
}

fn set_status(state: &mut State, name: &str, status: &str, reason: Option<&str>) {
    let stack = state.stacks.get_mut(name).expect("it was just found");
    status.clone_into(&mut stack.status);
    let id = stack.id.clone();
    event(state, name, (name, &id, "AWS::CloudFormation::Stack"), status, reason);
}

/// Does the next thing there is to do for a stack.
fn step(state: &mut State, name: &str) {
    let Some(stack) = state.stacks.get_mut(name) else { return };
    if !stack.status.ends_with("_IN_PROGRESS") || stack.steps.is_empty() {
        return;
    }
    match stack.steps.remove(0) {
        Step::End { status } => {
            stack.steps.clear();
            if status == "DELETE_COMPLETE" {
                stack.resources.clear();
            }
            set_status(state, name, &status, None);
        }
        Step::Resource { id, verb } => resource_step(state, name, &id, verb),
    }
}

fn resource_step(state: &mut State, name: &str, id: &str, verb: &'static str) {
    let stack = &state.stacks[name];
    let template: Value = serde_json::from_str(&stack.template).unwrap_or_default();
    let resource = &template["Resources"][id];
    let known = stack.resources.get(id).cloned();
    let kind = known.as_ref().map_or_else(|| text(resource, "Type"), |it| it.kind.clone());
    let number = state.next();
    let name_given = ["RepositoryName", "BucketName", "RoleName", "FunctionName"];
    let named = name_given.iter().find_map(|property| resource["Properties"][*property].as_str()).map(str::to_owned);
    let made = || match kind.as_str() {
        "AWS::ECS::Service" => format!("arn:aws:ecs:us-east-1:{ACCOUNT}:service/cluster/{id}"),
        _ => named.unwrap_or_else(|| format!("{name}-{id}-{number}").to_lowercase()),
    };
    let physical = known.as_ref().map_or_else(made, |it| it.physical_id.clone());
    event(state, name, (id, &physical, &kind), &format!("{verb}_IN_PROGRESS"), None);
    if let Some(reason) = state.failing.get(id).cloned().filter(|_| verb != "DELETE") {
        event(state, name, (id, &physical, &kind), &format!("{verb}_FAILED"), Some(&reason));
        return fail(state, name, id);
    }
    event(state, name, (id, &physical, &kind), &format!("{verb}_COMPLETE"), None);
    let stack = state.stacks.get_mut(name).expect("it was just found");
    match verb {
        "DELETE" => drop(stack.resources.shift_remove(id)),
        _ => {
            let properties = resource["Properties"].clone();
            stack.resources.insert(id.to_owned(), StackResource { kind, physical_id: physical, properties });
        }
    }
}

/// A resource failed: what has begun is cancelled, and the change is rolled back or left as it is.
fn fail(state: &mut State, name: &str, failed: &str) {
    let stack = state.stacks.get_mut(name).expect("it was just found");
    let verb = if stack.status.starts_with("CREATE") { "CREATE" } else { "UPDATE" };
    let steps = std::mem::take(&mut stack.steps);
    let keeps = steps.iter().any(|it| matches!(it, Step::End { status } if status == "NO_ROLLBACK"));
    let next = steps.iter().find_map(|it| match it {
        Step::Resource { id, .. } if id != failed => Some(id.clone()),
        _ => None,
    });
    if let Some(id) = next {
        let reason = if verb == "CREATE" { "Resource creation cancelled" } else { "Resource update cancelled" };
        event(state, name, (&id, "", "AWS::Other::Thing"), &format!("{verb}_FAILED"), Some(reason));
    }
    if keeps {
        let reason = format!("The following resource(s) failed to {}: [{failed}].", verb.to_lowercase());
        return set_status(state, name, &format!("{verb}_FAILED"), Some(&reason));
    }
    roll_back(state, name, verb);
}

fn roll_back(state: &mut State, name: &str, verb: &str) {
    let stack = state.stacks.get_mut(name).expect("it was just found");
    stack.steps.clear();
    if verb == "CREATE" {
        let ids: Vec<String> = stack.resources.keys().rev().cloned().collect();
        stack.steps.extend(ids.into_iter().map(|id| Step::Resource { id, verb: "DELETE" }));
        stack.steps.push(Step::End { status: "ROLLBACK_COMPLETE".to_owned() });
        return set_status(state, name, "ROLLBACK_IN_PROGRESS", Some("The following resource(s) failed to create"));
    }
    let is_stuck = !state.stuck.is_empty();
    let stack = state.stacks.get_mut(name).expect("it was just found");
    if is_stuck {
        stack.steps.push(Step::End { status: "UPDATE_ROLLBACK_FAILED".to_owned() });
    } else {
        if let Some((template, parameters, tags)) = stack.previous.take() {
            (stack.template, stack.parameters, stack.tags) = (template, parameters, tags);
        }
        stack.steps.push(Step::End { status: "UPDATE_ROLLBACK_COMPLETE".to_owned() });
    }
    set_status(state, name, "UPDATE_ROLLBACK_IN_PROGRESS", Some("The following resource(s) failed to update"));
}

impl Stack {
    fn shown(&self) -> Value {
        let template: Value = serde_json::from_str(&self.template).unwrap_or_default();
        let outputs = template["Outputs"].as_object().into_iter().flatten();
        let output = |value: &Value| match value {
            Value::String(text) => text.clone(),
            Value::Object(map) => match (map.get("Ref").and_then(Value::as_str), map.get("Fn::GetAtt")) {
                (Some(id), _) => self.resources.get(id).map_or_else(|| id.to_owned(), |it| it.physical_id.clone()),
                (_, Some(path)) => path.to_string(),
                _ => value.to_string(),
            },
            other => other.to_string(),
        };
        let outputs: Vec<Value> =
            outputs.map(|(name, it)| json!({ "OutputKey": name, "OutputValue": output(&it["Value"]) })).collect();
        let last = self.events.iter().rev().find(|it| it["LogicalResourceId"] == self.name.as_str());
        json!({
            "StackId": self.id, "StackName": self.name, "StackStatus": self.status,
            "StackStatusReason": last.map(|it| it["ResourceStatusReason"].clone()),
            "CreationTime": "2026-01-01T00:00:00Z", "Parameters": self.parameters, "Tags": self.tags,
            "Outputs": outputs, "EnableTerminationProtection": self.protected, "RoleARN": self.role,
            "Capabilities": ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
            "NotificationARNs": [], "DisableRollback": false,
        })
    }
}
