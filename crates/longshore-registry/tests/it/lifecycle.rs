//! Lifecycle policies: the documented examples, the grammar, and a run on a repository.

use std::time::Duration;

use longshore_oci::Digest;
use longshore_registry::Timestamp;
use longshore_registry::lifecycle::{Action, LifecycleImage, LifecyclePolicy, StorageClass, evaluate};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::oci::index_of;
use crate::server::{START, Server};

const DAY: u64 = 24 * 60 * 60 * 1000;

fn image(name: &str, tags: &[&str], days_ago: f64) -> LifecycleImage {
    LifecycleImage {
        digest: Digest::sha256_of(name.as_bytes()),
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        pushed_at: Timestamp::from_millis(START - (days_ago * DAY as f64) as u64),
        pulled_at: None,
        archived_at: None,
        activated_at: None,
        storage_class: StorageClass::Standard,
        children: Vec::new(),
        subject: None,
    }
}

fn rule(priority: u64, tags: Value, count: Value) -> Value {
    let mut selection = tags;
    selection.as_object_mut().unwrap().extend(count.as_object().unwrap().clone());
    json!({ "rulePriority": priority, "selection": selection, "action": { "type": "expire" } })
}

fn prefix(prefixes: &[&str]) -> Value {
    json!({ "tagStatus": "tagged", "tagPrefixList": prefixes })
}

fn untagged() -> Value {
    json!({ "tagStatus": "untagged" })
}

fn any() -> Value {
    json!({ "tagStatus": "any" })
}

fn more_than(count: u64) -> Value {
    json!({ "countType": "imageCountMoreThan", "countNumber": count })
}

fn days(count: u64) -> Value {
    json!({ "countType": "sinceImagePushed", "countUnit": "days", "countNumber": count })
}

fn policy(rules: &[Value]) -> LifecyclePolicy {
    LifecyclePolicy::parse(&json!({ "rules": rules }).to_string()).unwrap()
}

/// Evaluates and returns the names of the images acted on, in order.
fn acted_on(rules: &[Value], images: &[(&str, LifecycleImage)]) -> String {
    let all: Vec<LifecycleImage> = images.iter().map(|(_, image)| image.clone()).collect();
    let outcomes = evaluate(&policy(rules), &all, Timestamp::from_millis(START));
    let name = |digest: &Digest| images.iter().find(|(_, image)| image.digest == *digest).unwrap().0;
    outcomes.iter().map(|outcome| name(&outcome.digest)).collect()
}

fn named(images: &[(&'static str, &[&str], f64)]) -> Vec<(&'static str, LifecycleImage)> {
    images.iter().map(|(name, tags, days_ago)| (*name, image(name, tags, *days_ago))).collect()
}

// Source: Amazon ECR user guide, "Examples of lifecycle policies", the same names and ages.
#[test]
fn the_documented_examples_come_out_as_documented() {
    let two_tags: &[(&str, &[&str], f64)] =
        &[("A", &["beta-1", "prod-1"], 10.0), ("B", &["beta-2", "prod-2"], 9.0), ("C", &["beta-3"], 8.0)];
    let several: &[(&str, &[&str], f64)] = &[
        ("A", &["alpha-1"], 12.0),
        ("B", &["beta-1"], 11.0),
        ("C", &["alpha-2", "beta-2"], 10.0),
        ("D", &["alpha-3"], 4.0),
        ("E", &["beta-3"], 3.0),
        ("F", &["alpha-4", "beta-4"], 2.0),
    ];
    let not_exclusive: &[(&str, &[&str], f64)] = &[
        ("A", &["alpha-1", "beta-1", "gamma-1"], 10.0),
        ("B", &["alpha-2", "beta-2"], 9.0),
        ("C", &["alpha-3", "beta-3", "gamma-2"], 8.0),
    ];
    let all: &[(&str, &[&str], f64)] =
        &[("A", &["alpha-1"], 4.0), ("B", &["beta-1"], 3.0), ("C", &[], 2.0), ("D", &["alpha-2"], 1.0)];
    let combined: &[(&str, &[&str], f64)] = &[
        ("A", &["alpha-1", "beta-1"], 4.0),
        ("B", &[], 3.0),
        ("C", &["alpha-2"], 2.0),
        ("D", &["git hash"], 1.0),
        ("E", &[], 0.99),
    ];
    let (prod, beta) = (rule(1, prefix(&["prod"]), more_than(1)), rule(2, prefix(&["beta"]), more_than(1)));
    assert_eq!(acted_on(&[prod, beta], &named(two_tags)), "A", "several rules, example A");
    let (beta, prod) = (rule(1, prefix(&["beta"]), more_than(1)), rule(2, prefix(&["prod"]), more_than(1)));
    assert_eq!(acted_on(&[beta, prod], &named(two_tags)), "AB", "several rules, example B");
    let both = rule(1, prefix(&["alpha", "beta"]), days(5));
    assert_eq!(acted_on(&[both], &named(several)), "C", "several tags, example A");
    let both = rule(1, prefix(&["alpha", "beta"]), more_than(1));
    assert_eq!(acted_on(&[both], &named(not_exclusive)), "AB", "several tags, example B");
    assert_eq!(acted_on(&[rule(1, any(), more_than(1))], &named(all)), "ABC", "all images, example A");
    let rules = [rule(1, prefix(&["alpha"]), more_than(1)), rule(2, untagged(), days(1)), rule(3, any(), more_than(1))];
    assert_eq!(acted_on(&rules, &named(combined)), "ABD", "all images, example B");
}

#[test]
fn patterns_and_prefixes_select_the_same_way() {
    let images = named(&[("A", &["prod-1"], 3.0), ("B", &["my-prod"], 2.0), ("C", &["prod-2", "x"], 1.0)]);
    let pattern = |text: &str| json!({ "tagStatus": "tagged", "tagPatternList": [text] });
    assert_eq!(acted_on(&[rule(1, pattern("prod*"), more_than(1))], &images), "A");
    assert_eq!(acted_on(&[rule(1, pattern("*prod*"), more_than(1))], &images), "AB");
    assert_eq!(acted_on(&[rule(1, pattern("prod"), more_than(1))], &images), "");
}

#[test]
fn what_an_index_or_a_subject_holds_is_left_alone() {
    let mut images = named(&[("A", &[], 9.0), ("B", &["list"], 8.0), ("S", &[], 9.0), ("D", &[], 9.0)]);
    images[1].1.children = vec![images[0].1.digest.clone()];
    images[2].1.subject = Some(images[1].1.digest.clone());
    assert_eq!(acted_on(&[rule(1, untagged(), days(1))], &images), "D");
    // The index itself may go; its child waits for the next run, the signature goes with it.
    assert_eq!(acted_on(&[rule(1, any(), days(1))], &images), "DB");
}

#[test]
fn transition_rules_look_at_pulls_and_archives_at_their_transition() {
    let transition = json!([{
        "rulePriority": 1,
        "selection": { "tagStatus": "any", "countType": "sinceImagePulled", "countUnit": "days", "countNumber": 30 },
        "action": { "type": "transition", "targetStorageClass": "archive" },
    }, {
        "rulePriority": 2,
        "selection": {
            "tagStatus": "any", "storageClass": "archive",
            "countType": "sinceImageTransitioned", "countUnit": "days", "countNumber": 90,
        },
        "action": { "type": "expire" },
    }]);
    let ago = |days: u64| Some(Timestamp::from_millis(START - days * DAY));
    let mut images = named(&[
        ("pulled-lately", &["a"], 100.0),
        ("never-pulled", &["b"], 31.0),
        ("pulled-long-ago", &["c"], 100.0),
        ("restored", &["d"], 200.0),
        ("archived-long-ago", &["e"], 300.0),
        ("archived-lately", &["f"], 300.0),
    ]);
    images[0].1.pulled_at = ago(29);
    images[2].1.pulled_at = ago(40);
    images[3].1.activated_at = ago(10);
    for (at, days) in [(4, 91), (5, 89)] {
        images[at].1.storage_class = StorageClass::Archive;
        images[at].1.archived_at = ago(days);
    }
    let all: Vec<LifecycleImage> = images.iter().map(|(_, image)| image.clone()).collect();
    let policy = policy(transition.as_array().unwrap());
    let outcomes = evaluate(&policy, &all, Timestamp::from_millis(START));
    let acted: Vec<(&Digest, Action, u64)> =
        outcomes.iter().map(|outcome| (&outcome.digest, outcome.action, outcome.rule_priority)).collect();
    assert_eq!(
        acted,
        [
            (&images[2].1.digest, Action::TransitionToArchive, 1),
            (&images[1].1.digest, Action::TransitionToArchive, 1),
            (&images[4].1.digest, Action::Expire, 2),
        ]
    );
}

#[test]
fn texts_outside_the_grammar_are_refused_in_ecrs_words() {
    let selection =
        |selection: Value| json!([{ "rulePriority": 1, "selection": selection, "action": { "type": "expire" } }]);
    for (rules, message) in [
        (json!({}), "instance type (object) does not match any allowed primitive type (allowed: [\"array\"])"),
        (json!(["x"]), "instance type (string) does not match any allowed primitive type (allowed: [\"object\"])"),
        (json!([{ "rulePriority": 1 }]), "object has missing required properties ([\"action\",\"selection\"])"),
        (
            selection(json!({ "tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 1, "x": 1 })),
            "object instance has properties which are not allowed by the schema: ([\"x\"])",
        ),
        (
            selection(json!({ "tagStatus": "some", "countType": "imageCountMoreThan", "countNumber": 1 })),
            "instance value (\"some\") not found in enum (possible values: [\"any\",\"tagged\",\"untagged\"])",
        ),
        (
            selection(json!({ "tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 0 })),
            "numeric instance is lower than the required minimum (minimum: 1, found: 0)",
        ),
        (
            selection(
                json!({ "tagStatus": "any", "countType": "imageCountMoreThan", "countUnit": "days", "countNumber": 1 }),
            ),
            "instance failed to match exactly one schema (matched 0 out of 4)",
        ),
        (
            selection(json!({ "tagStatus": "tagged", "countType": "imageCountMoreThan", "countNumber": 1 })),
            "Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.",
        ),
        (
            selection(
                json!({ "tagStatus": "any", "countType": "sinceImagePulled", "countUnit": "days", "countNumber": 1 }),
            ),
            "countType=sinceImagePulled allows action type=transition only",
        ),
        (
            json!([rule(1, any(), more_than(1)), rule(2, untagged(), days(1))]),
            "Rule for tagStatus=ANY must have the lowest priority per storage class",
        ),
        (
            json!([rule(1, untagged(), more_than(1)), rule(2, untagged(), days(1))]),
            "Only one rule can select Untagged images per storage class",
        ),
        (
            json!([rule(1, untagged(), days(1)), rule(1, any(), days(1))]),
            "Rule priorities must be unique, 1 is repeated",
        ),
    ] {
        let text = json!({ "rules": rules }).to_string();
        assert_eq!(LifecyclePolicy::parse(&text).unwrap_err().to_string(), message, "{text}");
    }
    for text in ["", "[]", "{\"rules\":"] {
        let error = LifecyclePolicy::parse(text).unwrap_err().to_string();
        assert_eq!(error, "Could not map policyString into LifecyclePolicy.");
    }
}

#[tokio::test]
async fn a_policy_is_previewed_and_run_through_the_api() {
    let server = Server::start().await;
    server.create("app").await;
    let old = server.push_image("app", "old", "old").await;
    server.clock.advance(Duration::from_secs(3600));
    let child = server.prepare_image("app", "child", None).await;
    server.put_manifest("app", child.digest.as_str(), &child).await;
    let index = index_of(&[child.descriptor()]);
    server.put_manifest("app", "list", &index).await;
    server.clock.advance(Duration::from_secs(3600));
    server.push_image("app", "new", "new").await;
    let rules = json!({ "rules": [rule(1, any(), more_than(1))] }).to_string();
    let error = server.ecr_error("PutLifecyclePolicy", json!({ "repositoryName": "app", "lifecyclePolicyText": "{}" }));
    assert!(error.await.1.contains("Member must have length greater than or equal to 100"));
    let (kind, _) = server.ecr_error("GetLifecyclePolicy", json!({ "repositoryName": "app" })).await;
    assert_eq!(kind, "LifecyclePolicyNotFoundException");
    let (kind, _) = server.ecr_error("GetLifecyclePolicyPreview", json!({ "repositoryName": "app" })).await;
    assert_eq!(kind, "LifecyclePolicyPreviewNotFoundException");
    let text = json!({ "repositoryName": "app", "lifecyclePolicyText": rules });
    let started = server.ecr_ok("StartLifecyclePolicyPreview", text.clone()).await;
    assert_eq!(started["status"], "IN_PROGRESS");
    let preview = server.ecr_ok("GetLifecyclePolicyPreview", json!({ "repositoryName": "app" })).await;
    assert_eq!(preview["status"], "COMPLETE");
    assert_eq!(preview["summary"]["expiringImageTotalCount"], 2);
    let previewed = preview["previewResults"].as_array().unwrap();
    assert_eq!(previewed.len(), 2);
    assert_eq!((&previewed[0]["imageTags"], &previewed[1]["imageTags"]), (&json!(["old"]), &json!(["list"])));
    assert_eq!(previewed[0]["appliedRulePriority"], 1);
    assert_eq!(server.registry.images("app").unwrap().len(), 4, "a preview deletes nothing");
    server.ecr_ok("PutLifecyclePolicy", text).await;
    let done = server.registry.run_lifecycle("app").await.unwrap();
    assert_eq!(done.iter().map(|outcome| &outcome.digest).collect::<Vec<_>>(), [&old, &index.digest]);
    let kept = server.send(reqwest::Method::GET, &format!("/v2/app/manifests/{}", child.digest), b"").await;
    assert_eq!(kept.status(), StatusCode::OK, "an index's child stays");
    let policy = server.ecr_ok("GetLifecyclePolicy", json!({ "repositoryName": "app" })).await;
    assert!(policy["lastEvaluatedAt"].is_number());
    server.ecr_ok("DeleteLifecyclePolicy", json!({ "repositoryName": "app" })).await;
}

#[tokio::test]
async fn an_archived_image_cannot_be_pulled_until_it_is_pushed_again() {
    let server = Server::start().await;
    server.create("app").await;
    server.push_image("app", "v1", "hello").await;
    let rules = json!({ "rules": [{
        "rulePriority": 1,
        "selection": { "tagStatus": "any", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 1 },
        "action": { "type": "transition", "targetStorageClass": "archive" },
    }] });
    server.registry.set_lifecycle_policy("app", &rules.to_string()).await.unwrap();
    server.clock.advance(Duration::from_secs(2 * 86_400));
    assert_eq!(server.registry.run_lifecycle("app").await.unwrap().len(), 1);
    let pull = || server.send(reqwest::Method::GET, "/v2/app/manifests/v1", b"");
    assert_eq!(pull().await.status(), StatusCode::NOT_FOUND);
    let listed = server.ecr_ok("DescribeImages", json!({ "repositoryName": "app" })).await;
    assert_eq!(listed["imageDetails"], json!([]));
    let archived = json!({ "repositoryName": "app", "filter": { "imageStatus": "ARCHIVED" } });
    let listed = server.ecr_ok("DescribeImages", archived).await;
    assert_eq!(listed["imageDetails"][0]["imageStatus"], "ARCHIVED");
    server.push_image("app", "v1", "hello").await;
    assert_eq!(pull().await.status(), StatusCode::OK);
}
