//! Changing the images of running ECS services and Lambda functions past CloudFormation, for development.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use longshore_aws::service::{CLOUDFORMATION, ECS};
use longshore_aws::{Client, items, lambda};
use longshore_publish::AwsEnvironment;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use super::monitor::stopped_tasks;
use super::state::StackState;
use super::{Cloud, CloudError};
use crate::Event;
use crate::diff::{ChangeKind, ResourceChange, TemplateDiff};
use crate::template::{Pseudo, Scope};

/// How long services may take to run the new image.
const PATIENCE: Duration = Duration::from_secs(600);

/// What is to be hotswapped.
pub(super) struct Asked<'a> {
    pub(super) cloud: &'a Cloud,
    pub(super) environment: &'a AwsEnvironment,
    pub(super) stack: &'a str,
    pub(super) state: &'a StackState,
    pub(super) before: &'a Value,
    pub(super) after: &'a Value,
    /// Whether what cannot be hotswapped is left as it is.
    pub(super) only: bool,
    pub(super) cancel: &'a CancellationToken,
}

/// A change that can be made at once.
enum Swap {
    /// Images of containers by name, for the services of a task definition.
    Task { id: String, images: Vec<(String, String)> },
    /// The image of a function.
    Function { id: String, image: String },
}

/// Changes what can be changed at once; says whether that is all there is to do.
///
/// This is done with the user's own credentials: the roles of bootstrapping may not.
pub(super) async fn hotswap(asked: &Asked<'_>) -> Result<bool, CloudError> {
    let diff = TemplateDiff::of(asked.before, asked.after);
    let client = asked.cloud.session.access(Some(&asked.environment.account), &asked.environment.region, None).await;
    let client = client.map_err(CloudError::aws(format!("hotswap stack {:?}", asked.stack)))?.client;
    let physical = physical_ids(&client, asked.state).await?;
    let scope = scope(asked, &physical);
    let mut swaps = Vec::new();
    let mut left = Vec::new();
    for change in &diff.resources {
        match swap(change, asked.after, &scope) {
            Some(swap) => swaps.push(swap),
            None => left.push(format!("{} {}", change.resource_type, change.logical_id)),
        }
    }
    left.extend(
        diff.others.iter().filter(|it| it.section != "Outputs").map(|it| format!("{} {}", it.section, it.name)),
    );
    drop(scope);
    if !left.is_empty() && !asked.only {
        asked.cloud.note(format!("not hotswapped, because more changes than images: {}", left.join(", ")));
        return Ok(false);
    }
    if !left.is_empty() {
        asked.cloud.note(format!("left as it is, because it cannot be hotswapped: {}", left.join(", ")));
    }
    for swap in &swaps {
        match swap {
            Swap::Task { id, images } => task(asked, &client, &physical, id, images).await?,
            Swap::Function { id, image } => function(asked, &client, &physical, id, image).await?,
        }
    }
    Ok(true)
}

fn step(asked: &Asked<'_>, text: String) {
    asked.cloud.reporter.event(Event::Step { stack: asked.stack.to_owned(), text });
}

async fn physical_ids(client: &Client, state: &StackState) -> Result<HashMap<String, String>, CloudError> {
    let parameters = json!({ "StackName": state.id() });
    let all = client.all(&CLOUDFORMATION, "ListStackResources", parameters, "StackResourceSummaries").await;
    let all = all.map_err(CloudError::aws("list the resources of the stack"))?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Ok(all.iter().map(|it| (text(&it["LogicalResourceId"]), text(&it["PhysicalResourceId"]))).collect())
}

/// Everything the values of the new template can refer to, as far as it is deployed.
fn scope<'a>(asked: &Asked<'a>, physical: &HashMap<String, String>) -> Scope<'a> {
    let pseudo = Pseudo {
        account: asked.environment.account.clone(),
        region: asked.environment.region.clone(),
        stack_name: asked.state.id().split('/').nth(1).unwrap_or_default().to_owned(),
        stack_id: asked.state.id().to_owned(),
        notification_arns: asked.state.notification_arns(),
    };
    let parameters = asked.state.parameters().into_iter().map(|(name, value)| (name, Ok(value.into()))).collect();
    let mut scope = Scope::new(asked.after, pseudo, parameters, HashMap::new());
    for (id, physical) in physical {
        scope.resources.insert(id.clone(), HashMap::from([(String::new(), physical.clone().into())]));
    }
    scope
}

/// What a change is, if it is only about images.
fn swap(change: &ResourceChange, template: &Value, scope: &Scope<'_>) -> Option<Swap> {
    if change.kind != ChangeKind::Modified {
        return None;
    }
    let properties = &template["Resources"][&change.logical_id]["Properties"];
    let id = change.logical_id.clone();
    let only = |fits: fn(&str) -> bool| change.properties.iter().all(|it| fits(&it.path) && it.after.is_some());
    let text = |value: &Value| scope.text(value, "an image").ok();
    match change.resource_type.as_str() {
        "AWS::ECS::TaskDefinition" => {
            let is_image =
                |path: &str| path.starts_with("Properties.ContainerDefinitions[") && path.ends_with("].Image");
            if !only(is_image) {
                return None;
            }
            let containers = properties["ContainerDefinitions"].as_array()?.iter();
            let images = containers.map(|it| Some((text(&it["Name"])?, text(&it["Image"])?)));
            Some(Swap::Task { id, images: images.collect::<Option<_>>()? })
        }
        "AWS::Lambda::Function" => {
            only(|path| path == "Properties.Code.ImageUri").then_some(())?;
            Some(Swap::Function { id, image: text(&properties["Code"]["ImageUri"])? })
        }
        _ => None,
    }
}

fn known<'a>(physical: &'a HashMap<String, String>, id: &str) -> Result<&'a str, CloudError> {
    let found = physical.get(id).map(String::as_str).filter(|it| !it.is_empty());
    found.ok_or_else(|| CloudError::Refused { what: format!("{id} is not deployed"), hint: None })
}

async fn task(
    asked: &Asked<'_>,
    client: &Client,
    physical: &HashMap<String, String>,
    id: &str,
    images: &[(String, String)],
) -> Result<(), CloudError> {
    let fault = |what: &'static str| CloudError::aws(format!("{what} {id}"));
    let parameters = json!({ "taskDefinition": known(physical, id)?, "include": ["TAGS"] });
    let described = client.call(&ECS, "DescribeTaskDefinition", parameters).await.map_err(fault("read"))?;
    let mut definition = described["taskDefinition"].clone();
    // Source: ECS API reference, RegisterTaskDefinition: what it does not take of what DescribeTaskDefinition gives.
    let given_by_ecs = ["taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities"];
    if let Some(fields) = definition.as_object_mut() {
        let more = ["registeredAt", "registeredBy", "deregisteredAt"];
        fields.retain(|name, _| !given_by_ecs.contains(&name.as_str()) && !more.contains(&name.as_str()));
        if !items(&described["tags"]).is_empty() {
            fields.insert("tags".to_owned(), described["tags"].clone());
        }
    }
    for container in definition["containerDefinitions"].as_array_mut().into_iter().flatten() {
        if let Some((_, image)) = images.iter().find(|(name, _)| container["name"] == name.as_str()) {
            container["image"] = image.clone().into();
        }
    }
    let registered = client.call(&ECS, "RegisterTaskDefinition", definition).await.map_err(fault("register"))?;
    let arn = registered["taskDefinition"]["taskDefinitionArn"].as_str().unwrap_or_default().to_owned();
    let resources = asked.after["Resources"].as_object().into_iter().flatten();
    let uses =
        |it: &Value| it["Type"] == "AWS::ECS::Service" && it["Properties"]["TaskDefinition"] == json!({ "Ref": id });
    for (service_id, _) in resources.filter(|(_, it)| uses(it)) {
        let service = known(physical, service_id)?;
        let cluster = service.split('/').nth(1).filter(|_| service.split('/').count() > 2).unwrap_or("default");
        step(asked, format!("runs {service_id} with the new images"));
        let parameters = json!({
            "cluster": cluster, "service": service, "taskDefinition": arn, "forceNewDeployment": true,
            "deploymentConfiguration": { "minimumHealthyPercent": 0 },
        });
        client.call(&ECS, "UpdateService", parameters).await.map_err(fault("update the services of"))?;
        wait_for_service(asked, client, cluster, service, &arn).await?;
    }
    Ok(())
}

/// Waits until every task of a service runs what was registered, and says why tasks stop meanwhile.
async fn wait_for_service(
    asked: &Asked<'_>,
    client: &Client,
    cluster: &str,
    service: &str,
    definition: &str,
) -> Result<(), CloudError> {
    let begun = Instant::now();
    loop {
        let parameters = json!({ "cluster": cluster, "services": [service] });
        let answer = client.call(&ECS, "DescribeServices", parameters).await;
        let answer = answer.map_err(CloudError::aws(format!("follow service {service}")))?;
        let found = &answer["services"][0];
        let [deployment] = items(&found["deployments"]) else {
            pause(asked, client, service, begun).await?;
            continue;
        };
        let runs =
            deployment["taskDefinition"] == definition && deployment["runningCount"] == deployment["desiredCount"];
        if runs {
            return Ok(());
        }
        pause(asked, client, service, begun).await?;
    }
}

async fn pause(asked: &Asked<'_>, client: &Client, service: &str, begun: Instant) -> Result<(), CloudError> {
    for reason in stopped_tasks(client, service).await {
        asked.cloud.note(reason);
    }
    if begun.elapsed() > PATIENCE {
        let what = format!("service {service} does not run the new images after {} s", PATIENCE.as_secs());
        return Err(CloudError::Refused { what, hint: Some("its events in ECS say more".to_owned()) });
    }
    tokio::select! {
        biased;
        () = asked.cancel.cancelled() => Err(CloudError::Cancelled),
        () = tokio::time::sleep(Duration::from_secs(2)) => Ok(()),
    }
}

async fn function(
    asked: &Asked<'_>,
    client: &Client,
    physical: &HashMap<String, String>,
    id: &str,
    image: &str,
) -> Result<(), CloudError> {
    let name = known(physical, id)?;
    step(asked, format!("gives {id} its new image"));
    let updated = lambda::update_function_code(client, name, &json!({ "ImageUri": image })).await;
    updated.map_err(CloudError::aws(format!("change the image of {id}")))?;
    let begun = Instant::now();
    loop {
        let configuration = lambda::function_configuration(client, name).await;
        let configuration = configuration.map_err(CloudError::aws(format!("follow {id}")))?;
        match configuration["LastUpdateStatus"].as_str() {
            Some("Failed") => {
                let reason = configuration["LastUpdateStatusReason"].as_str().unwrap_or_default();
                return Err(CloudError::Refused { what: format!("{id} did not take its image: {reason}"), hint: None });
            }
            Some("InProgress") if begun.elapsed() < PATIENCE => tokio::time::sleep(Duration::from_secs(1)).await,
            _ => return Ok(()),
        }
    }
}
