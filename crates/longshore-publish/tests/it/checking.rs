//! Looking before building.

use longshore_builder::Canned;
use longshore_publish::{AssetError, Event, Outcome, Plan, PublishError, Selection};
use serde_json::json;

use crate::bench::{Bench, built_image};

#[tokio::test]
async fn when_everything_is_there_no_program_is_started_and_no_source_is_needed() {
    let bench = Bench::new(&["repo-a", "repo-b"]).await;
    bench.context("out/asset.x");
    let stack =
        bench.manifest("out", "S", &json!({"dockerImages": {"x": built_image("asset.x", &["repo-a", "repo-b"], "t")}}));
    let first = bench.publish(std::slice::from_ref(&stack)).await.expect("it is published");
    let before = bench.started().len();
    fs_err::remove_dir_all(bench.path("out/asset.x")).expect("it was there");

    let second = bench.publish(&[stack]).await.expect("it is there");
    assert_eq!(bench.started().len(), before);
    assert!(second.entries.iter().all(|entry| entry.outcome == Outcome::Found));
    let digests = |receipt: &longshore_publish::Receipt| {
        receipt.entries.iter().map(|entry| entry.digest.clone()).collect::<Vec<_>>()
    };
    assert_eq!(digests(&first), digests(&second));
    let found = bench.events().iter().filter(|event| matches!(event, Event::Found { .. })).count();
    assert_eq!(found, 2);
}

#[tokio::test]
async fn only_what_is_missing_is_pushed() {
    let bench = Bench::new(&["repo-a", "repo-b"]).await;
    bench.context("out/asset.x");
    let image = |to: &[&str]| json!({"dockerImages": {"x": built_image("asset.x", to, "t")}});
    bench.publish(&[bench.manifest("out", "S", &image(&["repo-a"]))]).await.expect("it is published");
    let receipt =
        bench.publish(&[bench.manifest("out", "S", &image(&["repo-a", "repo-b"]))]).await.expect("it is published");
    let outcomes: Vec<_> = receipt.entries.iter().map(|entry| entry.outcome).collect();
    assert_eq!(outcomes, [Outcome::Found, Outcome::Published]);
}

#[tokio::test]
async fn a_registry_that_cannot_say_is_an_error_and_nothing_is_built() {
    let mut bench = Bench::new(&["repo-a"]).await;
    bench.context("out/asset.x");
    let stack = bench.manifest("out", "S", &json!({"dockerImages": {"x": built_image("asset.x", &["repo-a"], "t")}}));
    let nobody = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port").local_addr().expect("bound");
    let options = longshore_registry_client::ClientOptions {
        retry: longshore_registry_client::RetryPolicy { attempts: 1, ..Default::default() },
        ..Default::default()
    };
    bench.client = longshore_registry_client::RegistryClient::new(
        &nobody.to_string(),
        longshore_registry_client::Auth::Anonymous,
        options,
    )
    .expect("a good host");
    let error = bench.publish(&[stack]).await.expect_err("nobody answers");
    assert!(matches!(&error, PublishError::Refused { .. }), "{error}");
    assert!(matches!(error.asset_errors(), [AssetError::Check { .. }]), "{:?}", error.asset_errors());
    assert!(bench.started().is_empty());
}

#[tokio::test]
async fn two_different_assets_for_one_place_are_refused_before_anything_is_built() {
    let bench = Bench::new(&["repo-a"]).await;
    bench.context("out/asset.x");
    bench.context("out/asset.y");
    let images = json!({"x": built_image("asset.x", &["repo-a"], "t"), "y": built_image("asset.y", &["repo-a"], "t")});
    let error = bench.publish(&[bench.manifest("out", "S", &json!({"dockerImages": images}))]).await;
    let error = error.expect_err("they exclude each other");
    let expected = format!(r#"assets "x" and "y" are different but both go to {}/repo-a:t"#, bench.host);
    assert_eq!(error.asset_errors()[0].to_string(), expected);
    assert!(bench.started().is_empty());
}

#[tokio::test]
async fn placeholders_and_the_regions_of_stacks_make_the_place() {
    let bench = Bench::new(&["images-111111111111-eu-west-1", "images-222222222222-us-east-2"]).await;
    bench.context("out/asset.x");
    let image = built_image("asset.x", &["images-${AWS::AccountId}-${AWS::Region}"], "${AWS::Partition}");
    let manifest = json!({"dockerImages": {"x": image}});
    let open = bench.manifest("out", "S", &manifest);
    let mut fixed = bench.manifest("out", "T", &manifest);
    fixed.account = Some("222222222222".into());
    fixed.region = Some("us-east-2".into());
    bench.publish(&[open, fixed]).await.expect("it is published");
    assert!(bench.manifest_of("images-111111111111-eu-west-1", "aws").await.is_some());
    assert!(bench.manifest_of("images-222222222222-us-east-2", "aws").await.is_some());
}

#[tokio::test]
async fn only_selected_assets_and_destinations_are_published() {
    let mut bench = Bench::new(&["repo-a", "repo-b"]).await;
    bench.context("out/asset.x");
    let images = json!({
        "x": built_image("asset.x", &["repo-a", "repo-b"], "x"),
        "y": built_image("asset.x", &["repo-a", "repo-b"], "y"),
    });
    let stack = bench.manifest("out", "S", &json!({"dockerImages": images}));
    bench.options.selection = Selection::of(["x:to-repo-b"]);
    let receipt = bench.publish(&[stack]).await.expect("it is published");
    let uris: Vec<_> = receipt.entries.iter().map(|entry| entry.uri.as_str()).collect();
    assert_eq!(uris, [format!("{}/repo-b:x", bench.host)]);
}

#[tokio::test]
async fn without_a_builder_the_error_says_what_to_install() {
    let bench = Bench::with_builder(&["repo-a"], |_| Canned { not_found: true, ..Canned::default() }).await;
    bench.context("out/asset.x");
    let stack = bench.manifest("out", "S", &json!({"dockerImages": {"x": built_image("asset.x", &["repo-a"], "t")}}));
    let error = bench.publish(&[stack]).await.expect_err("there is no builder");
    let [error] = error.asset_errors() else { panic!("{:?}", error.asset_errors()) };
    assert!(error.with_causes().contains("no image builder found"), "{}", error.with_causes());
    assert!(error.hint().is_some_and(|hint| hint.contains("CDK_DOCKER")));
}

#[tokio::test]
async fn the_status_says_what_is_there_and_starts_nothing() {
    let bench = Bench::new(&["repo-a", "repo-b"]).await;
    bench.context("out/asset.x");
    let image = |to: &[&str]| json!({"dockerImages": {"x": built_image("asset.x", to, "t")}});
    let receipt = bench.publish(&[bench.manifest("out", "S", &image(&["repo-a"]))]).await.expect("it is published");
    let before = bench.started().len();
    let stack = bench.manifest("out", "S", &image(&["repo-a", "repo-b"]));
    let plan = Plan::new(&[stack], &Selection::all()).expect("all sources are named");
    let looked = bench.publisher().look(plan, &bench.cancel).await.expect("the registry answers");
    assert!(!looked.is_complete());
    let places = looked.places();
    let rows: Vec<_> = places.iter().map(|it| (it.uri.clone(), it.present, it.digest.clone())).collect();
    assert_eq!(
        rows,
        [
            (format!("{}/repo-a:t", bench.host), true, receipt.entries[0].digest.clone()),
            (format!("{}/repo-b:t", bench.host), false, None),
        ]
    );
    assert_eq!(bench.started().len(), before);
}
