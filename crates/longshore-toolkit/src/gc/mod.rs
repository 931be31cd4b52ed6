//! Finding assets nobody uses any more, and deleting them: a plan first, which says what, why and how much.

mod live;
mod local;
mod plan;

use longshore_aws::service::ECR;
use longshore_aws::{Client, items, s3};
use longshore_publish::AwsEnvironment;
use longshore_registry::{Clock as _, SystemClock};
use serde::Serialize;
use serde_json::json;

use self::live::live;
pub use self::local::{gc_local_apply, gc_local_plan};
use self::plan::{plan_images, plan_objects};
use crate::cloud::{Cloud, CloudError, StackState};
use crate::ecr::inventory;
use crate::{Event, bootstrap};

/// What is looked at, and how careful to be.
#[derive(Debug, Clone)]
pub struct GcOptions {
    /// The account; else that of the credentials.
    pub account: Option<String>,
    /// The region; else that of the credentials.
    pub region: Option<String>,
    /// The name of the bootstrap stack.
    pub stack_name: Option<String>,
    /// Repositories besides that of the bootstrap stack, such as those of staging stacks.
    pub repositories: Vec<String>,
    /// Looks at images.
    pub images: bool,
    /// Looks at files.
    pub files: bool,
    /// Keeps what was pushed or pulled in the last days.
    pub buffer_days: u32,
    /// Deletes although some stacks cannot be read, and may use what is deleted.
    pub ignore_unreadable: bool,
}

impl Default for GcOptions {
    fn default() -> Self {
        Self {
            account: None,
            region: None,
            stack_name: None,
            repositories: Vec::new(),
            images: true,
            files: true,
            buffer_days: 30,
            ignore_unreadable: false,
        }
    }
}

/// What would be deleted, and why the rest stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GcPlan {
    /// Everything that was looked at.
    pub assets: Vec<GcAsset>,
    /// What could not be read, and why; as long as there is any, nothing is deleted unless that is wanted.
    pub unreadable: Vec<String>,
    /// How many things were searched for references.
    pub searched: usize,
}

/// An image or a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GcAsset {
    /// The repository or bucket.
    pub place: String,
    /// The digest or key.
    pub id: String,
    /// The tags of an image.
    pub tags: Vec<String>,
    /// Whether it is an image.
    pub image: bool,
    /// Its size in bytes.
    pub bytes: u64,
    /// Whether it is to be deleted.
    pub delete: bool,
    /// Why, or why not.
    pub reason: String,
}

/// What was deleted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Collected {
    /// How many images and files.
    pub deleted: usize,
    /// How many bytes.
    pub bytes: u64,
    /// What could not be deleted, and why.
    pub failures: Vec<String>,
}

impl GcPlan {
    /// What is to be deleted.
    pub fn doomed(&self) -> impl Iterator<Item = &GcAsset> {
        self.assets.iter().filter(|asset| asset.delete)
    }

    /// How many bytes are to be deleted.
    pub fn bytes(&self) -> u64 {
        self.doomed().map(|asset| asset.bytes).sum()
    }
}

async fn access(cloud: &Cloud, options: &GcOptions) -> Result<(Client, AwsEnvironment), CloudError> {
    let what = "collect unused assets";
    let (account, region) = (options.account.as_deref(), options.region.as_deref());
    let environment = cloud.environment(account, region).await.map_err(CloudError::aws(what))?;
    Ok((cloud.client(&environment, None).await.map_err(CloudError::aws(what))?, environment))
}

/// Plans what is deleted; changes nothing.
///
/// # Errors
/// When there is no bootstrap stack, or its repository or bucket cannot be read.
pub async fn gc_plan(cloud: &Cloud, options: &GcOptions) -> Result<GcPlan, CloudError> {
    let (client, environment) = access(cloud, options).await?;
    let name = options.stack_name.as_deref().unwrap_or(bootstrap::STACK);
    let Some(state) = StackState::find(&client, name).await? else {
        let what = format!("there is no stack {name:?}, which says what holds assets");
        let hint = "is the environment bootstrapped? --toolkit-stack-name names another stack".to_owned();
        return Err(CloudError::Refused { what, hint: Some(hint) });
    };
    let (outputs, parameters) = (state.outputs(), state.parameters());
    let qualifier = parameters.get("Qualifier").map_or("hnb659fds", String::as_str);
    let named = |output: &str, kind: &str| {
        let usual = || format!("cdk-{qualifier}-{kind}-{}-{}", environment.account, environment.region);
        outputs.get(output).filter(|it| !it.is_empty()).cloned().unwrap_or_else(usual)
    };
    let mut repositories = options.repositories.clone();
    repositories.push(named("ImageRepositoryName", "container-assets"));
    let live = live(&client).await?;
    cloud
        .reporter
        .event(Event::Note { text: format!("searched {} stacks, change sets, tasks and functions", live.searched) });
    let now = SystemClock.now();
    let mut plan = GcPlan { unreadable: live.unreadable.clone(), searched: live.searched, ..GcPlan::default() };
    if options.images {
        for repository in &repositories {
            let images = inventory(&client, repository).await;
            let images = images.map_err(CloudError::aws(format!("read repository {repository:?}")))?;
            plan.assets.extend(plan_images(repository, &images, &live, options.buffer_days, now));
        }
    }
    if options.files {
        let bucket = named("BucketName", "assets");
        let objects = s3::objects(&client, &bucket, "", None, None).await;
        let objects = objects.map_err(CloudError::aws(format!("read bucket {bucket:?}")))?;
        plan.assets.extend(plan_objects(&bucket, &objects, &live, options.buffer_days, now));
    }
    if !plan.unreadable.is_empty() && !options.ignore_unreadable {
        for asset in plan.assets.iter_mut().filter(|asset| asset.delete) {
            asset.delete = false;
            asset.reason = "what could not be read may use it".to_owned();
        }
    }
    Ok(plan)
}

/// Deletes what a plan says, after looking once more whether it is still unused.
///
/// # Errors
/// When AWS cannot be asked; what could not be deleted is in the result.
pub async fn gc_apply(cloud: &Cloud, options: &GcOptions, plan: &GcPlan) -> Result<Collected, CloudError> {
    let (client, _) = access(cloud, options).await?;
    // Somebody may have begun to use something while the plan was read.
    let again = gc_plan(cloud, options).await?;
    let is_still_doomed = |asset: &&GcAsset| again.doomed().any(|it| it.place == asset.place && it.id == asset.id);
    let doomed: Vec<&GcAsset> = plan.doomed().filter(is_still_doomed).collect();
    let mut collected = Collected::default();
    let mut places: Vec<&str> = doomed.iter().map(|asset| asset.place.as_str()).collect();
    places.sort_unstable();
    places.dedup();
    for place in places {
        let here = |image: bool| {
            let fits = move |asset: &&&GcAsset| asset.place == place && asset.image == image;
            doomed.iter().filter(fits).copied().collect::<Vec<_>>()
        };
        delete_images(&client, place, &here(true), &mut collected).await?;
        delete_objects(&client, place, &here(false), &mut collected).await?;
    }
    Ok(collected)
}

async fn delete_images(
    client: &Client,
    repository: &str,
    images: &[&GcAsset],
    collected: &mut Collected,
) -> Result<(), CloudError> {
    // Indexes stand before what they refer to, which cannot be deleted as long as they are there.
    for batch in images.chunks(100) {
        let ids: Vec<_> = batch.iter().map(|it| json!({ "imageDigest": it.id })).collect();
        let parameters = json!({ "repositoryName": repository, "imageIds": ids });
        let answer = client.call(&ECR, "BatchDeleteImage", parameters).await;
        let answer = answer.map_err(CloudError::aws(format!("delete images of {repository:?}")))?;
        let failures = items(&answer["failures"]);
        for failure in failures {
            let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
            let (digest, reason) = (text(&failure["imageId"]["imageDigest"]), text(&failure["failureReason"]));
            collected.failures.push(format!("{repository}@{digest}: {reason}"));
        }
        let failed = |asset: &&&GcAsset| failures.iter().any(|it| it["imageId"]["imageDigest"] == asset.id.as_str());
        for asset in batch.iter().filter(|asset| !failed(asset)) {
            collected.deleted += 1;
            collected.bytes += asset.bytes;
        }
    }
    Ok(())
}

async fn delete_objects(
    client: &Client,
    bucket: &str,
    objects: &[&GcAsset],
    collected: &mut Collected,
) -> Result<(), CloudError> {
    if objects.is_empty() {
        return Ok(());
    }
    let keys: Vec<String> = objects.iter().map(|it| it.id.clone()).collect();
    let failed = s3::delete_objects(client, bucket, &keys).await;
    let failed = failed.map_err(CloudError::aws(format!("delete objects of {bucket:?}")))?;
    for asset in objects {
        if failed.contains(&asset.id) {
            collected.failures.push(format!("s3://{bucket}/{}: it could not be deleted", asset.id));
        } else {
            collected.deleted += 1;
            collected.bytes += asset.bytes;
        }
    }
    Ok(())
}
