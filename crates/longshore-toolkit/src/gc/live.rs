//! Everything that may refer to an asset: templates, change sets, running tasks, functions.

use std::collections::HashSet;

use futures_util::stream::{self, StreamExt as _};
use longshore_aws::service::{CLOUDFORMATION, ECS};
use longshore_aws::{AwsError, Client, items, lambda};
use serde_json::{Value, json};

use crate::cloud::CloudError;

/// How many stacks are read at the same time.
const AT_ONCE: usize = 8;

/// What is referred to.
#[derive(Debug, Clone, Default)]
pub(super) struct Live {
    /// Every word that could be a tag, a digest, a key or the hash in one, in lower case.
    words: HashSet<String>,
    /// What could not be read, and why.
    pub(super) unreadable: Vec<String>,
    /// How many things were searched.
    pub(super) searched: usize,
}

impl Live {
    /// Takes every word of a text that could name an asset.
    pub(super) fn search(&mut self, text: &str) {
        self.searched += 1;
        let is_part = |c: char| c.is_ascii_alphanumeric() || "_.-".contains(c);
        for word in text.split(|c: char| !is_part(c)).filter(|word| word.len() > 1) {
            let word = word.to_ascii_lowercase();
            // A hash counts wherever it stands, also in the middle of a name.
            for part in word.split(|c: char| !c.is_ascii_hexdigit()).filter(|part| part.len() == 64) {
                self.words.insert(part.to_owned());
            }
            self.words.insert(word);
        }
    }

    /// Whether something is referred to: a tag, the hash of a digest, a key or the last part of one.
    pub(super) fn has(&self, name: &str) -> bool {
        let name = name.to_ascii_lowercase();
        let last = name.rsplit(['/', ':']).next().unwrap_or(&name);
        let stem = last.split('.').next().unwrap_or(last);
        self.words.contains(last) || (stem.len() == 64 && self.words.contains(stem))
    }
}

/// Gathers what is referred to. What cannot be read is named, not passed over.
pub(super) async fn live(client: &Client) -> Result<Live, CloudError> {
    let mut live = Live::default();
    let stacks = client.all(&CLOUDFORMATION, "DescribeStacks", json!({}), "Stacks").await;
    let stacks = stacks.map_err(CloudError::aws("list the stacks"))?;
    let stacks: Vec<Value> = stacks.into_iter().filter(|it| it["StackStatus"] != "DELETE_COMPLETE").collect();
    let read = stream::iter(stacks.iter().map(|stack| read_stack(client, stack))).buffered(AT_ONCE);
    for (stack, texts) in stacks.iter().zip(read.collect::<Vec<_>>().await) {
        let name = stack["StackName"].as_str().unwrap_or_default();
        let status = stack["StackStatus"].as_str().unwrap_or_default();
        // What a stack had before a change may be needed to roll it back.
        if status.ends_with("_IN_PROGRESS") && status != "REVIEW_IN_PROGRESS" {
            live.unreadable.push(format!("stack {name} is {status}, and may go back to what it was"));
        }
        match texts {
            Ok(texts) => texts.iter().for_each(|text| live.search(text)),
            Err(error) => live.unreadable.push(format!("stack {name}: {error}")),
        }
    }
    for (what, texts) in [("ECS", tasks(client).await), ("Lambda", functions(client).await)] {
        match texts {
            Ok(texts) => texts.iter().for_each(|text| live.search(text)),
            Err(error) => live.unreadable.push(format!("{what}: {error}")),
        }
    }
    Ok(live)
}

/// The template of a stack and those of its change sets, and the values of its parameters.
async fn read_stack(client: &Client, stack: &Value) -> Result<Vec<String>, AwsError> {
    let id = &stack["StackId"];
    let mut texts = vec![stack["Parameters"].to_string()];
    if stack["StackStatus"] != "REVIEW_IN_PROGRESS" {
        texts.push(template(client, json!({ "StackName": id })).await?);
    }
    for set in client.all(&CLOUDFORMATION, "ListChangeSets", json!({ "StackName": id }), "Summaries").await? {
        texts.push(template(client, json!({ "StackName": id, "ChangeSetName": set["ChangeSetName"] })).await?);
    }
    Ok(texts)
}

async fn template(client: &Client, mut parameters: Value) -> Result<String, AwsError> {
    parameters["TemplateStage"] = "Original".into();
    let answer = client.call(&CLOUDFORMATION, "GetTemplate", parameters).await?;
    Ok(answer["TemplateBody"].as_str().unwrap_or_default().to_owned())
}

/// What runs in clusters, and the definitions that services would start anew.
async fn tasks(client: &Client) -> Result<Vec<String>, AwsError> {
    let mut texts = Vec::new();
    for cluster in client.all(&ECS, "ListClusters", json!({}), "clusterArns").await? {
        let mut definitions = HashSet::new();
        let running = client.all(&ECS, "ListTasks", json!({ "cluster": cluster }), "taskArns").await?;
        for tasks in running.chunks(100) {
            let answer = client.call(&ECS, "DescribeTasks", json!({ "cluster": cluster, "tasks": tasks })).await?;
            for task in items(&answer["tasks"]) {
                texts.push(task["containers"].to_string());
                definitions.extend(task["taskDefinitionArn"].as_str().map(str::to_owned));
            }
        }
        let services = client.all(&ECS, "ListServices", json!({ "cluster": cluster }), "serviceArns").await?;
        for services in services.chunks(10) {
            let parameters = json!({ "cluster": cluster, "services": services });
            let answer = client.call(&ECS, "DescribeServices", parameters).await?;
            for service in items(&answer["services"]) {
                definitions.extend(service["taskDefinition"].as_str().map(str::to_owned));
                let others = items(&service["deployments"]).iter().chain(items(&service["taskSets"]));
                definitions.extend(others.filter_map(|it| it["taskDefinition"].as_str().map(str::to_owned)));
            }
        }
        for definition in definitions {
            let answer = client.call(&ECS, "DescribeTaskDefinition", json!({ "taskDefinition": definition })).await?;
            texts.push(answer["taskDefinition"]["containerDefinitions"].to_string());
        }
    }
    Ok(texts)
}

/// The images of functions, by tag and by digest.
async fn functions(client: &Client) -> Result<Vec<String>, AwsError> {
    let mut texts = Vec::new();
    for function in lambda::functions(client).await? {
        if function["PackageType"] == "Image" {
            let name = function["FunctionName"].as_str().unwrap_or_default();
            texts.push(lambda::function(client, name).await?["Code"].to_string());
        }
    }
    Ok(texts)
}
