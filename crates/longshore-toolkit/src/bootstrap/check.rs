//! What is wrong with a bootstrapped environment.

use longshore_aws::service::{ECR, SSM};
use longshore_aws::{Role, s3};
use serde::Serialize;
use serde_json::json;

use super::{BootstrapOptions, VERSION};
use crate::cloud::{Cloud, CloudError, StackState};

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// What was looked at.
    pub what: String,
    /// Whether it is as it should be.
    pub good: bool,
    /// What was found.
    pub found: String,
}

/// Looks at everything bootstrapping makes, and at the settings that are given.
///
/// # Errors
/// When there are no credentials for the environment, or AWS cannot be asked.
pub async fn check(
    cloud: &Cloud,
    account: Option<&str>,
    region: Option<&str>,
    options: &BootstrapOptions,
) -> Result<Vec<Finding>, CloudError> {
    let environment = cloud.environment(account, region).await.map_err(CloudError::aws("check the bootstrapping"))?;
    let client = cloud.client(&environment, None).await.map_err(CloudError::aws("check the bootstrapping"))?;
    let mut findings = Vec::new();
    let mut add = |what: String, good: bool, found: String| findings.push(Finding { what, good, found });

    let name = options.name();
    let state = StackState::find(&client, name).await?.filter(|it| !it.status().is_deleted());
    let stack = format!("stack {name}");
    let Some(state) = state else {
        add(stack, false, "is not there: run `longshore bootstrap`".to_owned());
        return Ok(findings);
    };
    let status = state.status();
    add(stack, !status.is_failed() && !status.is_failed_creation() && !status.is_in_progress(), status.0.to_owned());
    let parameters = state.parameters();
    let outputs = state.outputs();
    let of = |name: &str| parameters.get(name).map(String::as_str).unwrap_or_default();
    let qualifier = match of("Qualifier") {
        "" => options.qualifier.as_deref().unwrap_or("hnb659fds"),
        qualifier => qualifier,
    };
    for (name, wanted) in options.parameters(&parameters)? {
        let is = of(&name).to_owned();
        if is != wanted {
            add(format!("parameter {name}"), false, format!("is {is:?}, not {wanted:?}"));
        }
    }

    let parameter = format!("/cdk-bootstrap/{qualifier}/version");
    let found = match client.call(&SSM, "GetParameter", json!({ "Name": parameter })).await {
        Ok(answer) => Some(answer["Parameter"]["Value"].as_str().unwrap_or_default().to_owned()),
        Err(error) if error.is("ParameterNotFound") => None,
        Err(error) => return Err(CloudError::aws(format!("read {parameter}"))(error)),
    };
    let version = found.as_deref().and_then(|it| it.parse::<u32>().ok());
    add(
        format!("version in {parameter}"),
        version.is_some_and(|version| version >= VERSION),
        match (found, version) {
            (None, _) => "is not there".to_owned(),
            (Some(text), Some(version)) if version < VERSION => format!("{text}, the newest is {VERSION}"),
            (Some(text), _) => text,
        },
    );

    let usual = |kind: &str| format!("cdk-{qualifier}-{kind}-{}-{}", environment.account, environment.region);
    let named = |output: &str, parameter: &str, kind: &str| {
        let known = outputs.get(output).cloned().filter(|it| !it.is_empty());
        let given = Some(of(parameter).to_owned()).filter(|it| !it.is_empty());
        known.or(given).unwrap_or_else(|| usual(kind))
    };
    let bucket = named("BucketName", "FileAssetsBucketName", "assets");
    let found = match s3::check_bucket(&client, &bucket, Some(&environment.account)).await {
        Ok(()) => Ok("is there".to_owned()),
        Err(error) => Err(error.to_string()),
    };
    add(format!("bucket {bucket}"), found.is_ok(), found.unwrap_or_else(|error| error));

    let repository = named("ImageRepositoryName", "ContainerAssetsRepositoryName", "container-assets");
    let described = client.call(&ECR, "DescribeRepositories", json!({ "repositoryNames": [&repository] })).await;
    let (good, found) = match described {
        Ok(answer) => {
            let it = &answer["repositories"][0];
            let mutability = it["imageTagMutability"].as_str().unwrap_or_default().to_owned();
            let scans = it["imageScanningConfiguration"]["scanOnPush"] == true;
            let scans_as_wanted = scans || !options.template.scan_on_push;
            let scanning = if scans { ", scans on push" } else { ", does not scan on push" };
            (mutability == "IMMUTABLE" && scans_as_wanted, format!("{mutability}{scanning}"))
        }
        Err(error) => (false, error.to_string()),
    };
    add(format!("repository {repository}"), good, found);

    for purpose in ["deploy", "file-publishing", "image-publishing", "lookup"] {
        let role = usual(&format!("{purpose}-role"));
        let arn = format!("arn:{}:iam::{}:role/{role}", environment.partition, environment.account);
        let role = Role { arn, ..Role::default() };
        let access = cloud.session.access(Some(&environment.account), &environment.region, Some(&role)).await;
        let (good, found) = match access {
            Ok(access) => match access.note {
                None => (true, "can be assumed".to_owned()),
                Some(_) => (false, "cannot be assumed, or is not there".to_owned()),
            },
            Err(error) => (false, error.to_string()),
        };
        add(format!("role {purpose}"), good, found);
    }
    Ok(findings)
}
