//! Builds a case, which is JSON, with Longshore.
//!
//! A case has `flags` (those of a new project), `env` (a known one), `repositories` and `images`; the members of the latter
//! are the CDK's properties, with the names of constants in the place of objects.

use std::path::Path;

use longshore::aws_ecr::{
    IRepository as _, ImageTagMutabilityExclusionFilter, LifecycleRule, Repository, RepositoryEncryption,
    RepositoryProps, TagMutability, TagStatus,
};
use longshore::aws_ecr_assets::{
    DockerCacheOption, DockerImageAsset, DockerImageAssetInvalidationOptions, DockerImageAssetProps, NetworkMode,
    Platform, StringMap, Strings,
};
use longshore::aws_iam::{
    AccountPrincipal, AnyPrincipal, ArnPrincipal, FromRoleArnOptions, Group, IGrantable, Role, ServicePrincipal, User,
};
use longshore::aws_kms::Key;
use longshore::core::assets::{IgnoreMode, SymlinkFollowMode};
use longshore::core::value::{Object, Value};
use longshore::prelude::{
    App, AppProps, CfnOutput, CfnOutputProps, Duration, Environment, RemovalPolicy, Stack, StackProps,
};
use longshore::prelude::{Error, Result};
use serde_json::Value as Json;

/// The template and the asset manifest of a case.
///
/// # Errors
/// When the case is refused.
pub(crate) fn build(case: &Json, flags: &Object) -> Result<(String, Json)> {
    let dir = tempfile::tempdir()?;
    let context = if case["flags"] == true { flags.clone() } else { Object::new() };
    let app = App::with_props(AppProps { outdir: Some(dir.path().join("cdk.out")), context, ..Default::default() })?;
    let env = if case["env"] == true { Environment::new("111111111111", "eu-west-1") } else { Environment::default() };
    let stack = Stack::with_props(&app, "Stack", StackProps { env, ..Default::default() })?;
    for r in list(&case["repositories"]) {
        repository(&stack, r)?;
    }
    for i in list(&case["images"]) {
        image(&stack, i)?;
    }
    let assembly = app.synth()?;
    let read = |name: &str| fs_err::read_to_string(Path::new(assembly.directory()).join(name));
    let assets = serde_json::from_str(&read("Stack.assets.json")?).map_err(|e| Error::new("Json", e.to_string()))?;
    Ok((read("Stack.template.json")?, assets))
}

fn list(value: &Json) -> &[Json] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Json) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn texts(value: &Json) -> Option<Vec<String>> {
    value.as_array().map(|all| all.iter().filter_map(text).collect())
}

fn output(stack: &Stack, id: &str, value: &str) -> Result<()> {
    CfnOutput::new(stack, id, CfnOutputProps { value: value.into(), ..Default::default() }).map(|_| ())
}

fn rule(r: &Json) -> LifecycleRule {
    LifecycleRule {
        rule_priority: r["rulePriority"].as_i64(),
        description: text(&r["description"]),
        tag_status: r["tagStatus"].as_str().map(|s| match s {
            "TAGGED" => TagStatus::Tagged,
            "UNTAGGED" => TagStatus::Untagged,
            _ => TagStatus::Any,
        }),
        tag_prefix_list: texts(&r["tagPrefixList"]),
        tag_pattern_list: texts(&r["tagPatternList"]),
        max_image_count: r["maxImageCount"].as_f64(),
        max_image_age: r["maxImageAge"].as_u64().map(Duration::days),
        ..Default::default()
    }
}

fn principal(stack: &Stack, kind: &str, id: &str) -> Result<Box<dyn IGrantable>> {
    Ok(match kind {
        "role" => {
            Box::new(Role::builder(stack, id).assumed_by(ServicePrincipal::new("ecs-tasks.amazonaws.com")).build()?)
        }
        "user" => Box::new(User::builder(stack, id).build()?),
        "group" => Box::new(Group::builder(stack, id).build()?),
        "service" => Box::new(ServicePrincipal::new("codebuild.amazonaws.com")),
        "account" => Box::new(AccountPrincipal::new("999999999999")),
        "arn" => Box::new(ArnPrincipal::new("arn:aws:iam::999999999999:role/theirs")),
        "any" => Box::new(AnyPrincipal::new()),
        _ => {
            let arn = "arn:aws:iam::111111111111:role/existing";
            Box::new(Role::from_role_arn(stack, id, arn, FromRoleArnOptions::default())?)
        }
    })
}

fn repository(stack: &Stack, r: &Json) -> Result<()> {
    let (id, p) = (r["id"].as_str().unwrap_or_default(), &r["props"]);
    // In the order in which the library's properties are looked at.
    let encryption_key = match p["encryptionKey"].as_bool() {
        Some(true) => Some((&Key::builder(stack, format!("{id}Key")).build()?).into()),
        _ => None,
    };
    let filters = match p["imageTagMutabilityExclusionFilters"].as_array() {
        Some(all) => Some(
            all.iter()
                .map(|f| ImageTagMutabilityExclusionFilter::wildcard(f.as_str().unwrap_or_default()))
                .collect::<Result<Vec<_>>>()?,
        ),
        None => None,
    };
    let props = RepositoryProps {
        repository_name: p["repositoryName"].as_str().map(Into::into),
        encryption: p["encryption"].as_str().map(|e| match e {
            "AES_256" => RepositoryEncryption::Aes256,
            "KMS" => RepositoryEncryption::Kms,
            _ => RepositoryEncryption::KmsDsse,
        }),
        encryption_key,
        image_scan_on_push: p["imageScanOnPush"].as_bool(),
        image_tag_mutability: p["imageTagMutability"].as_str().map(|m| match m {
            "MUTABLE" => TagMutability::Mutable,
            "IMMUTABLE" => TagMutability::Immutable,
            "IMMUTABLE_WITH_EXCLUSION" => TagMutability::ImmutableWithExclusion,
            _ => TagMutability::MutableWithExclusion,
        }),
        image_tag_mutability_exclusion_filters: filters,
        removal_policy: p["removalPolicy"].as_str().map(|m| match m {
            "DESTROY" => RemovalPolicy::Destroy,
            "SNAPSHOT" => RemovalPolicy::Snapshot,
            "RETAIN_ON_UPDATE_OR_DELETE" => RemovalPolicy::RetainOnUpdateOrDelete,
            _ => RemovalPolicy::Retain,
        }),
        empty_on_delete: p["emptyOnDelete"].as_bool(),
        lifecycle_registry_id: text(&p["lifecycleRegistryId"]),
        lifecycle_rules: p["lifecycleRules"].as_array().map(|all| all.iter().map(rule).collect()),
        ..Default::default()
    };
    let repository = Repository::new(stack, id, props)?;
    for added in list(&r["more"]) {
        repository.add_lifecycle_rule(rule(added))?;
    }
    for (i, grant) in list(&r["grants"]).iter().enumerate() {
        let grantee = principal(stack, grant[1].as_str().unwrap_or_default(), &format!("{id}P{i}"))?;
        match grant[0].as_str() {
            Some("grantPull") => repository.grant_pull(&*grantee)?,
            Some("grantPush") => repository.grant_push(&*grantee)?,
            Some("grantPullPush") => repository.grant_pull_push(&*grantee)?,
            _ => repository.grant_read(&*grantee)?,
        };
    }
    output(
        stack,
        &format!("{id}Uri"),
        &repository.repository_uri_for_tag_or_digest(r["tag"].as_str().unwrap_or_default())?,
    )
}

fn map(value: &Json) -> Option<StringMap> {
    let members = value.as_object()?.iter();
    Some(members.map(|(k, v)| (k.clone(), v.as_str().unwrap_or_default().to_owned())).collect())
}

fn cache(value: &Json) -> Option<DockerCacheOption> {
    let kind = value["type"].as_str()?;
    Some(match map(&value["params"]) {
        Some(params) => DockerCacheOption::with_params(kind, params),
        None => DockerCacheOption::new(kind),
    })
}

fn image(stack: &Stack, i: &Json) -> Result<()> {
    let (id, o) = (i["id"].as_str().unwrap_or_default(), &i["options"]);
    let v = &o["invalidation"];
    let counts = |name: &str| v[name].as_bool();
    let props = DockerImageAssetProps {
        directory: text(&o["directory"]).unwrap_or_default(),
        build_args: map(&o["buildArgs"]),
        build_contexts: map(&o["buildContexts"]),
        build_secrets: map(&o["buildSecrets"]),
        build_ssh: text(&o["buildSsh"]),
        target: text(&o["target"]),
        file: text(&o["file"]),
        network_mode: o["networkMode"].as_str().map(NetworkMode::custom),
        platform: o["platform"].as_str().map(Platform::custom),
        invalidation: v.is_object().then(|| DockerImageAssetInvalidationOptions {
            extra_hash: counts("extraHash"),
            build_args: counts("buildArgs"),
            build_contexts: counts("buildContexts"),
            build_secrets: counts("buildSecrets"),
            build_ssh: counts("buildSsh"),
            target: counts("target"),
            file: counts("file"),
            repository_name: counts("repositoryName"),
            network_mode: counts("networkMode"),
            platform: counts("platform"),
            outputs: counts("outputs"),
        }),
        outputs: texts(&o["outputs"]).map(Strings),
        asset_name: text(&o["assetName"]),
        cache_from: o["cacheFrom"].as_array().map(|all| all.iter().filter_map(cache).collect()),
        cache_to: cache(&o["cacheTo"]),
        cache_disabled: o["cacheDisabled"].as_bool(),
        display_name: text(&o["displayName"]),
        exclude: texts(&o["exclude"]).map(Strings),
        ignore_mode: o["ignoreMode"].as_str().map(|m| match m {
            "GIT" => IgnoreMode::Git,
            "DOCKER" => IgnoreMode::Docker,
            _ => IgnoreMode::Glob,
        }),
        follow_symlinks: o["followSymlinks"].as_str().map(|m| match m {
            "NEVER" => SymlinkFollowMode::Never,
            "ALWAYS" => SymlinkFollowMode::Always,
            "EXTERNAL" => SymlinkFollowMode::External,
            _ => SymlinkFollowMode::BlockExternal,
        }),
        extra_hash: text(&o["extraHash"]),
        repository_name: text(&o["repositoryName"]),
        ..Default::default()
    };
    let asset = DockerImageAsset::new(stack, id, props)?;
    output(stack, &format!("{id}Uri"), asset.image_uri())
}

/// The flags of a new project, as context.
pub(crate) fn flags(oracle: &Path) -> Object {
    let text = fs_err::read_to_string(oracle.join("recommended-feature-flags.json")).unwrap_or_default();
    match serde_json::from_str::<Json>(&text).map(Value::from) {
        Ok(Value::Object(flags)) => flags,
        _ => Object::new(),
    }
}
