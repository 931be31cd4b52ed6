//! Stacks deployed to an embedded ECR in this process.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod support;

use longshore_toolkit::{DeployError, RepositoryChange};
use serde_json::{Value, json};
use support::{Bench, image_archive, with_repository, write_assembly};

const LIFECYCLE: &str = r#"{"rules":[{"rulePriority":1,"selection":{"tagStatus":"any","countType":"sinceImagePushed","countNumber":30,"countUnit":"days"},"action":{"type":"expire"}}]}"#;

#[tokio::test(flavor = "multi_thread")]
async fn repositories_get_every_setting_of_the_template() {
    let bench = Bench::new().await;
    bench.write_stacks(&[(
        "Stack",
        with_repository(json!({
            "RepositoryName": "team/app",
            "ImageTagMutability": "IMMUTABLE_WITH_EXCLUSION",
            "ImageTagMutabilityExclusionFilters": [{
                "ImageTagMutabilityExclusionFilterType": "WILDCARD",
                "ImageTagMutabilityExclusionFilterValue": "dev-*",
            }],
            "ImageScanningConfiguration": { "ScanOnPush": true },
            "EncryptionConfiguration": { "EncryptionType": "KMS", "KmsKey": "alias/mine" },
            "LifecyclePolicy": { "LifecyclePolicyText": LIFECYCLE },
            "RepositoryPolicyText": { "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": { "AWS": { "Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root" } },
                "Action": "ecr:BatchGetImage",
            }] },
            "Tags": [{ "Key": "stage", "Value": "test" }],
        })),
    )]);
    let deployed = bench.deploy().await.unwrap();
    let made = &deployed.stacks[0].repositories[0];
    assert_eq!((made.name.as_str(), &made.change), ("team/app", &RepositoryChange::Created));
    assert_eq!(made.uri, format!("{}/team/app", bench.server.host()));

    let actual = bench.repository("team/app").await.unwrap();
    assert_eq!(actual["imageTagMutability"], "IMMUTABLE_WITH_EXCLUSION");
    assert_eq!(actual["imageTagMutabilityExclusionFilters"], json!([{ "filterType": "WILDCARD", "filter": "dev-*" }]));
    assert_eq!(actual["imageScanningConfiguration"]["scanOnPush"], true);
    assert_eq!(actual["encryptionConfiguration"], json!({ "encryptionType": "KMS", "kmsKey": "alias/mine" }));
    let by_name = json!({ "repositoryName": "team/app" });
    assert_eq!(bench.ecr.call("GetLifecyclePolicy", &by_name).await.unwrap()["lifecyclePolicyText"], LIFECYCLE);
    let policy = bench.ecr.call("GetRepositoryPolicy", &by_name).await.unwrap()["policyText"].clone();
    assert!(policy.as_str().unwrap().contains("arn:aws:iam::000000000000:root"), "{policy}");
    let arn = json!({ "resourceArn": actual["repositoryArn"] });
    let tags = bench.ecr.call("ListTagsForResource", &arn).await.unwrap()["tags"].clone();
    assert_eq!(tags, json!([{ "Key": "stage", "Value": "test" }, { "Key": "team", "Value": "hello" }]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_deployment_changes_nothing_and_a_third_only_what_changed() {
    let bench = Bench::new().await;
    let before =
        json!({ "LifecyclePolicy": { "LifecyclePolicyText": LIFECYCLE }, "Tags": [{ "Key": "a", "Value": "1" }] });
    bench.write_stacks(&[("Stack", with_repository(before))]);
    let first = bench.deploy().await.unwrap().stacks.remove(0).repositories.remove(0);
    assert!(first.name.starts_with("stack-repo-"), "{}", first.name);

    let second = bench.deploy().await.unwrap().stacks.remove(0).repositories.remove(0);
    assert_eq!((&second.name, &second.change), (&first.name, &RepositoryChange::Unchanged));

    let after = json!({ "ImageTagMutability": "IMMUTABLE", "Tags": [{ "Key": "b", "Value": "2" }] });
    bench.write_stacks(&[("Stack", with_repository(after))]);
    let third = bench.deploy().await.unwrap().stacks.remove(0).repositories.remove(0);
    let changes = ["tag mutability", "lifecycle policy", "tags"].map(str::to_owned).to_vec();
    assert_eq!((&third.name, &third.change), (&first.name, &RepositoryChange::Updated(changes)));
    let actual = bench.repository(&first.name).await.unwrap();
    assert_eq!(actual["imageTagMutability"], "IMMUTABLE");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repository_that_leaves_its_stack_goes_or_stays_as_the_stack_said() {
    let bench = Bench::new().await;
    let repository = |policy: &str| json!({ "Type": "AWS::ECR::Repository", "DeletionPolicy": policy });
    let both = json!({ "Resources": { "Gone": repository("Delete"), "Kept": repository("Retain") } });
    bench.write_stacks(&[("Stack", both)]);
    let made = bench.deploy().await.unwrap().stacks.remove(0).repositories;
    bench.write_stacks(&[("Stack", json!({ "Resources": {} }))]);
    bench.deploy().await.unwrap();
    assert!(bench.repository(&made[0].name).await.is_none());
    assert!(bench.repository(&made[1].name).await.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn changed_encryption_makes_a_new_repository_or_is_refused_for_a_name_that_is_given() {
    let bench = Bench::new().await;
    let kms = json!({ "EncryptionType": "KMS" });
    bench.write_stacks(&[("Stack", with_repository(json!({})))]);
    let old = bench.deploy().await.unwrap().stacks.remove(0).repositories.remove(0).name;
    bench.write_stacks(&[("Stack", with_repository(json!({ "EncryptionConfiguration": kms })))]);
    let new = bench.deploy().await.unwrap().stacks.remove(0).repositories.remove(0).name;
    assert_ne!(old, new);
    assert!(bench.repository(&old).await.is_none());
    let again = bench.deploy().await.unwrap().stacks.remove(0).repositories.remove(0);
    assert_eq!((again.name, again.change), (new, RepositoryChange::Unchanged));

    bench.write_stacks(&[("Named", with_repository(json!({ "RepositoryName": "named" })))]);
    bench.deploy().await.unwrap();
    let properties = json!({ "RepositoryName": "named", "EncryptionConfiguration": kms });
    bench.write_stacks(&[("Named", with_repository(properties))]);
    assert!(matches!(bench.deploy().await, Err(DeployError::NamedReplacement { .. })));
    let actual = bench.repository("named").await.unwrap();
    assert_eq!(actual["encryptionConfiguration"]["encryptionType"], "AES256");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repository_of_somebody_else_is_left_alone() {
    let bench = Bench::new().await;
    bench.ecr.call("CreateRepository", &json!({ "repositoryName": "team/app" })).await.unwrap();
    let properties = json!({ "RepositoryName": "team/app", "ImageTagMutability": "IMMUTABLE" });
    bench.write_stacks(&[("Stack", with_repository(properties))]);
    let error = bench.deploy().await.unwrap_err();
    assert_eq!(error.to_string(), "stack \"Stack\": repository \"team/app\" exists and is not part of the stack");
    assert_eq!(bench.repository("team/app").await.unwrap()["imageTagMutability"], "MUTABLE");
    assert!(
        bench.destroy("Stack").await.unwrap()[0]
            == longshore_toolkit::Destroyed { name: "Stack".into(), existed: false, kept: vec![] }
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_deployment_that_fails_leaves_nothing() {
    let bench = Bench::new().await;
    let good = json!({ "Type": "AWS::ECR::Repository", "Properties": { "RepositoryName": "good" } });
    let bad = json!({ "Type": "AWS::ECR::Repository", "Properties": { "RepositoryName": "Bad" } });
    bench.write_stacks(&[("Stack", json!({ "Resources": { "A": good, "B": bad } }))]);
    let error = bench.deploy().await.unwrap_err();
    assert!(matches!(&error, DeployError::Repository { name, .. } if name == "Bad"), "{error:?}");
    assert!(bench.repository("good").await.is_none());
    assert!(!bench.destroy("Stack").await.unwrap()[0].existed);
}

#[tokio::test(flavor = "multi_thread")]
async fn outputs_have_local_addresses_and_what_only_aws_has_is_named() {
    let bench = Bench::new().await;
    let uri = json!({ "Fn::Join": ["", [
        { "Ref": "AWS::AccountId" }, ".dkr.ecr.", { "Ref": "AWS::Region" }, ".", { "Ref": "AWS::URLSuffix" }, "/", { "Ref": "Repo" },
    ]] });
    let template = json!({
        "Parameters": { "Stage": { "Type": "String" }, "Boot": { "Type": "AWS::SSM::Parameter::Value<String>", "Default": "/x" } },
        "Conditions": { "Never": { "Fn::Equals": [{ "Ref": "Stage" }, "never"] } },
        "Resources": {
            "Repo": { "Type": "AWS::ECR::Repository", "Properties": { "RepositoryName": { "Fn::Sub": "app-${Stage}" } } },
            "Unwanted": { "Type": "AWS::ECR::Repository", "Condition": "Never" },
            "User": { "Type": "AWS::IAM::User" }, "Other": { "Type": "AWS::IAM::User" }, "Role": { "Type": "AWS::IAM::Role" },
        },
        "Outputs": {
            "Uri": { "Value": uri, "Export": { "Name": "Stack:Uri" } },
            "Attribute": { "Value": { "Fn::GetAtt": ["Repo", "RepositoryUri"] } },
            "Arn": { "Value": { "Fn::GetAtt": ["Repo", "Arn"] } },
            "User": { "Value": { "Ref": "User" } },
            "Unwanted": { "Value": "x", "Condition": "Never" },
        },
    });
    let importing = json!({
        "Resources": {}, "Outputs": { "Imported": { "Value": { "Fn::ImportValue": "Stack:Uri" } } },
    });
    bench.write_stacks(&[("Stack", template), ("Importing", importing)]);
    assert!(
        matches!(bench.deploy().await, Err(DeployError::Invalid { problems, .. }) if problems == ["parameter \"Stage\" has no value"])
    );
    assert!(matches!(
        bench.deploy_with(&[("Stag", "x")]).await,
        Err(DeployError::Invalid { .. } | DeployError::UnknownParameter { .. })
    ));

    let deployed = bench.deploy_with(&[("Stage", "test")]).await.unwrap();
    let host = bench.server.host();
    let values: Value = deployed.stacks[0].outputs.iter().map(|(id, it)| (id.clone(), json!(it.value))).collect();
    assert_eq!(
        values,
        json!({
            "Uri": format!("{host}/app-test"),
            "Attribute": format!("{host}/app-test"),
            "Arn": "arn:aws:ecr:us-east-1:000000000000:repository/app-test",
            "User": null,
        })
    );
    assert_eq!(
        deployed.stacks[0].outputs["User"].unknown.as_deref(),
        Some("it needs AWS::IAM::User \"User\", which is not emulated")
    );
    assert_eq!(json!(deployed.stacks[0].not_emulated), json!({ "AWS::IAM::Role": 1, "AWS::IAM::User": 2 }));
    assert_eq!(deployed.stacks[1].outputs["Imported"].value, Some(format!("{host}/app-test")));

    assert_eq!(bench.notes(), ["stack \"Importing\" has no resources, which CloudFormation refuses"]);

    let refused = bench.destroy("Stack").await.unwrap_err();
    assert!(matches!(refused, DeployError::ExportInUse { ref by, .. } if by == "Importing"), "{refused}");
    assert!(bench.destroy("Importing").await.unwrap()[0].existed);
    assert!(bench.destroy("Stack").await.unwrap()[0].existed);
    assert!(bench.repository("app-test").await.is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_protected_stack_is_not_deleted() {
    let bench = Bench::new().await;
    bench.write_stacks(&[("Stack", with_repository(json!({ "RepositoryName": "app" })))]);
    bench.deploy().await.unwrap();
    let manifest = bench.assembly().join("manifest.json");
    let text = fs_err::read_to_string(&manifest).unwrap();
    fs_err::write(&manifest, text.replace("\"properties\":{", "\"properties\":{\"terminationProtection\":true,"))
        .unwrap();
    assert!(matches!(bench.destroy("Stack").await, Err(DeployError::Protected { .. })));
    assert!(bench.repository("app").await.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_about_something_only_aws_has_is_left_out_and_named() {
    let bench = Bench::new().await;
    let policy = json!({ "Statement": [{ "Principal": { "AWS": { "Fn::GetAtt": ["Role", "Arn"] } } }] });
    let template = json!({ "Resources": {
        "Repo": { "Type": "AWS::ECR::Repository", "Properties": { "RepositoryName": "app", "RepositoryPolicyText": policy } },
        "Role": { "Type": "AWS::IAM::Role" },
    } });
    bench.write_stacks(&[("Stack", template)]);
    bench.deploy().await.unwrap();
    let left_out = "RepositoryPolicyText of repository \"app\" is left out: it needs Arn of AWS::IAM::Role \"Role\", which is not emulated";
    assert_eq!(bench.notes(), [left_out]);
    let policy = bench.ecr.call("GetRepositoryPolicy", &json!({ "repositoryName": "app" })).await.unwrap_err();
    assert!(policy.is("RepositoryPolicyNotFoundException"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tarball_is_published_to_the_repository_of_bootstrapping_without_a_builder() {
    let bench = Bench::new().await;
    fs_err::create_dir_all(bench.assembly()).unwrap();
    fs_err::write(bench.assembly().join("asset.abc.tar"), image_archive()).unwrap();
    let load = "docker load -i \"$1\" | tail -n 1 | sed \"s/Loaded image[^:]*: //g\"";
    let assets = json!({ "version": "48.0.0", "dockerImages": { "abc": {
        "displayName": "Image",
        "source": { "executable": ["sh", "-c", load, "cdk-tarball-image-asset", "asset.abc.tar"] },
        "destinations": { "here": {
            "repositoryName": "cdk-hnb659fds-container-assets-${AWS::AccountId}-${AWS::Region}", "imageTag": "abc",
        } },
    } } });
    let uri = "${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/cdk-hnb659fds-container-assets-${AWS::AccountId}-${AWS::Region}:abc";
    let template = json!({ "Resources": {}, "Outputs": { "Uri": { "Value": { "Fn::Sub": uri } } } });
    write_assembly(&bench.assembly(), &[("Stack", template)], Some(assets));

    let deployed = bench.deploy().await.unwrap();
    let entry = &deployed.assets.entries[0];
    assert_eq!(deployed.stacks[0].outputs["Uri"].value.as_deref(), Some(entry.uri.as_str()));
    let repository = bench.repository("cdk-hnb659fds-container-assets-000000000000-us-east-1").await.unwrap();
    assert_eq!(repository["imageTagMutability"], "IMMUTABLE");
    assert!(entry.uploaded_bytes > 0 && entry.digest.is_some(), "{entry:?}");

    let again = bench.deploy().await.unwrap();
    assert_eq!((again.assets.entries[0].uploaded_bytes, &again.assets.entries[0].digest), (0, &entry.digest));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_tarball_touches_no_stack() {
    let bench = Bench::new().await;
    fs_err::create_dir_all(bench.assembly()).unwrap();
    fs_err::write(bench.assembly().join("asset.abc.tar"), "no archive").unwrap();
    let load = "docker load -i \"$1\" | tail -n 1 | sed \"s/Loaded image[^:]*: //g\"";
    let assets = json!({ "version": "48.0.0", "dockerImages": { "abc": {
        "source": { "executable": ["sh", "-c", load, "cdk-tarball-image-asset", "asset.abc.tar"] },
        "destinations": { "here": { "repositoryName": "images", "imageTag": "abc" } },
    } } });
    let stacks = [("Stack", with_repository(json!({ "RepositoryName": "app" })))];
    write_assembly(&bench.assembly(), &stacks, Some(assets));
    assert!(matches!(bench.deploy().await, Err(DeployError::Publish(_))));
    assert!(bench.repository("app").await.is_none());
}
