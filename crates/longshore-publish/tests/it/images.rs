//! Images: built, from tarballs and from programs, and what arrives.

use std::path::Path;

use longshore_builder::Canned;
use longshore_oci::MediaType;
use longshore_publish::{Event, Making, Outcome};
use serde_json::json;

use crate::archives::{Sample, archive_with_attestation, docker_archive};
use crate::bench::{Bench, HASH, built_image, docker, executable_image, tarball};

#[tokio::test]
async fn an_image_is_built_exported_and_pushed_without_login_tag_or_push() {
    let bench = Bench::new(&["team/app"]).await;
    bench.context("out/asset.x");
    let stack =
        bench.manifest("out", "S", &json!({"dockerImages": {"App-X": built_image("asset.x", &["team/app"], "t1")}}));
    let receipt = bench.publish(&[stack]).await.expect("it is published");

    assert_eq!(bench.started(), ["docker version", "docker build", "docker save"]);
    let build = &bench.runner.commands()[1];
    assert_eq!(build.shown(), "docker build --tag cdkasset-app-x .");
    assert_eq!(build.directory.as_deref(), Some(bench.path("out/asset.x").as_path()));

    let there = bench.manifest_of("team/app", "t1").await.expect("it is there");
    let entry = &receipt.entries[0];
    assert_eq!(entry.digest.as_deref(), Some(there.digest.as_str()));
    assert_eq!(entry.media_type.as_deref(), Some(MediaType::DOCKER_MANIFEST.as_str()));
    assert_eq!(entry.uri, format!("{}/team/app:t1", bench.host));
    assert_eq!((entry.outcome, entry.manifests.as_slice()), (Outcome::Published, &["S.assets".to_owned()][..]));
    assert!(entry.uploaded_bytes > 0);
}

#[tokio::test]
async fn one_image_for_several_destinations_is_built_once_and_sent_once() {
    let bench = Bench::new(&["repo-a", "repo-b", "repo-c"]).await;
    bench.context("out/asset.x");
    let stack = bench.manifest(
        "out",
        "S",
        &json!({"dockerImages": {"x": built_image("asset.x", &["repo-a", "repo-b", "repo-c"], "t")}}),
    );
    let receipt = bench.publish(&[stack]).await.expect("it is published");
    assert_eq!(bench.builds(), 1);
    assert_eq!(receipt.entries.len(), 3);
    let digests: Vec<_> = receipt.entries.iter().map(|entry| &entry.digest).collect();
    assert!(digests.iter().all(|digest| *digest == digests[0]));
    for repository in ["repo-a", "repo-b", "repo-c"] {
        assert!(bench.manifest_of(repository, "t").await.is_some(), "{repository}");
    }
    let sent: Vec<u64> = receipt.entries.iter().map(|entry| entry.uploaded_bytes).collect();
    assert!(sent[0] > 0);
    assert_eq!(sent[1..], [0, 0], "later repositories take the layers of the first");
}

#[tokio::test]
async fn the_same_asset_of_two_stacks_and_a_stage_is_published_once() {
    let bench = Bench::new(&["repo-a"]).await;
    let directory = format!("asset.{HASH}");
    bench.context(&format!("out/{directory}"));
    let image = |path: String| json!({"dockerImages": {HASH: built_image(&path, &["repo-a"], HASH)}});
    let stacks = [
        bench.manifest("out", "S", &image(directory.clone())),
        bench.manifest("out", "T", &image(directory.clone())),
        bench.manifest("out/assembly-Stage", "U", &image(format!("../{directory}"))),
    ];
    let receipt = bench.publish(&stacks).await.expect("it is published");
    assert_eq!(bench.builds(), 1);
    assert_eq!(receipt.entries.len(), 1);
    assert_eq!(receipt.entries[0].manifests, ["S.assets", "T.assets", "U.assets"]);
}

#[tokio::test]
async fn an_index_with_an_attestation_arrives_as_a_plain_manifest() {
    let bench = Bench::with_builder(&["repo-a"], |command| {
        if command.arguments[0] == "save" {
            archive_with_attestation(Path::new(&command.arguments[2]), "hello");
            return Canned::default();
        }
        docker(command)
    })
    .await;
    bench.context("out/asset.x");
    let stack = bench.manifest("out", "S", &json!({"dockerImages": {"x": built_image("asset.x", &["repo-a"], "t")}}));
    let receipt = bench.publish(&[stack]).await.expect("it is published");
    let there = bench.manifest_of("repo-a", "t").await.expect("it is there");
    assert_eq!(there.media_type, MediaType::OCI_MANIFEST);
    assert_eq!(receipt.entries[0].media_type.as_deref(), Some(MediaType::OCI_MANIFEST.as_str()));
}

#[tokio::test]
async fn a_tarball_is_pushed_without_any_program() {
    let bench = Bench::new(&["repo-a"]).await;
    fs_err::create_dir_all(bench.path("out")).expect("writable");
    let image = Sample { names: &["app:1"], text: "hello", architecture: "amd64" };
    docker_archive(&bench.path("out/asset.tar"), &[image]);
    let stack = bench.manifest(
        "out",
        "S",
        &json!({"dockerImages": {"x": executable_image(&tarball("asset.tar"), &["repo-a"], "t")}}),
    );
    let receipt = bench.publish(&[stack]).await.expect("it is published");
    assert!(bench.started().is_empty(), "{:?}", bench.started());
    let there = bench.manifest_of("repo-a", "t").await.expect("it is there");
    assert_eq!(receipt.entries[0].digest.as_deref(), Some(there.digest.as_str()));
    assert!(bench.events().iter().any(|event| matches!(event, Event::Build { making: Making::Tarball, .. })));
}

#[tokio::test]
async fn of_a_tarball_with_several_images_the_last_one_counts() {
    let bench = Bench::new(&["repo-a"]).await;
    fs_err::create_dir_all(bench.path("out")).expect("writable");
    let sample = |names, text| Sample { names, text, architecture: "amd64" };
    docker_archive(&bench.path("out/two.tar"), &[sample(&["one:1"], "one"), sample(&["two:1"], "two")]);
    docker_archive(&bench.path("out/one.tar"), &[sample(&["two:1"], "two")]);
    let stack = bench.manifest(
        "out",
        "S",
        &json!({"dockerImages": {
            "x": executable_image(&tarball("two.tar"), &["repo-a"], "of-two"),
            "y": executable_image(&tarball("one.tar"), &["repo-a"], "of-one"),
        }}),
    );
    let receipt = bench.publish(&[stack]).await.expect("it is published");
    assert_eq!(receipt.entries[0].digest, receipt.entries[1].digest);
}

#[tokio::test]
async fn the_tarball_of_a_stage_is_found_beside_the_outer_manifest() {
    let bench = Bench::new(&["repo-a"]).await;
    fs_err::create_dir_all(bench.path("out/assembly-Stage")).expect("writable");
    fs_err::write(bench.path("out/manifest.json"), "{}").expect("writable");
    let image = Sample { names: &["app:1"], text: "hello", architecture: "amd64" };
    docker_archive(&bench.path("out/asset.tar"), &[image]);
    let image = executable_image(&tarball("asset.tar"), &["repo-a"], "t");
    let stack = bench.manifest("out/assembly-Stage", "S", &json!({"dockerImages": {"x": image}}));
    bench.publish(&[stack]).await.expect("it is published");
    assert!(bench.manifest_of("repo-a", "t").await.is_some());
}

#[tokio::test]
async fn any_other_executable_runs_beside_the_manifest_and_names_the_image() {
    let bench = Bench::with_builder(&["repo-a"], |command| match command.program.to_string_lossy().as_ref() {
        "docker" => docker(command),
        _ => Canned { stdout: "  made-image:7 \n".into(), stderr: "working\n".into(), ..Canned::default() },
    })
    .await;
    let image = executable_image(&["./make.sh", "--fast"], &["repo-a"], "t");
    let stack = bench.manifest("out", "S", &json!({"dockerImages": {"x": image}}));
    bench.publish(&[stack]).await.expect("it is published");
    let commands = bench.runner.commands();
    assert_eq!(commands[0].program, bench.path("out").join("./make.sh"));
    assert_eq!(commands[0].directory.as_deref(), Some(bench.path("out").as_path()));
    let save = commands.last().expect("something ran");
    assert_eq!((&save.arguments[0], &save.arguments[3]), (&"save".into(), &"made-image:7".into()));
    assert_eq!(bench.builds(), 0);
    let lines = bench.events().into_iter().filter_map(|event| match event {
        Event::BuildLine { line, .. } => Some(line),
        _ => None,
    });
    assert!(lines.into_iter().any(|line| line == "working"));
}

/// Rows of (asset ID, the platform asked for, what `inspect` says, whether the image is built).
#[tokio::test]
async fn a_local_image_is_reused_only_where_it_must_be_the_asset() {
    let amd64 = Some(r#"[{"Os":"linux","Architecture":"amd64"}]"#);
    for (id, platform, inspected, built) in [
        (HASH, None, amd64, false),
        (HASH, Some("linux/amd64"), amd64, false),
        (HASH, Some("linux/arm64"), amd64, true),
        (HASH, None, None, true),
        ("my-image", None, amd64, true),
    ] {
        let architecture = if platform == Some("linux/arm64") { "arm64" } else { "amd64" };
        let bench = Bench::with_builder(&["repo-a"], move |command| match (command.arguments[0].to_str(), inspected) {
            (Some("inspect"), Some(text)) => Canned { stdout: text.into(), ..Canned::default() },
            (Some("save"), _) => {
                docker_archive(Path::new(&command.arguments[2]), &[Sample { names: &["x"], text: "x", architecture }]);
                Canned::default()
            }
            _ => docker(command),
        })
        .await;
        bench.context("out/asset.x");
        let mut image = built_image("asset.x", &["repo-a"], "t");
        if let Some(platform) = platform {
            image["source"]["platform"] = json!(platform);
        }
        let stack = bench.manifest("out", "S", &json!({"dockerImages": {id: image}}));
        bench.publish(&[stack]).await.unwrap_or_else(|error| panic!("{id} {platform:?}: {:?}", error.asset_errors()));
        assert_eq!(bench.builds() == 1, built, "{id} {platform:?} {inspected:?}");
        let cached = bench.events().iter().any(|event| matches!(event, Event::Cached { .. }));
        assert_eq!(cached, !built, "{id} {platform:?} {inspected:?}");
    }
}

#[tokio::test]
async fn forcing_builds_and_pushes_again() {
    let mut bench = Bench::new(&["repo-a"]).await;
    bench.context("out/asset.x");
    let stack = bench.manifest("out", "S", &json!({"dockerImages": {"x": built_image("asset.x", &["repo-a"], "t")}}));
    bench.publish(std::slice::from_ref(&stack)).await.expect("it is published");
    bench.options.force = true;
    let receipt = bench.publish(&[stack]).await.expect("it is published again");
    assert_eq!(bench.builds(), 2);
    assert_eq!((receipt.entries[0].outcome, receipt.entries[0].uploaded_bytes), (Outcome::Published, 0));
}

#[tokio::test]
async fn an_image_of_another_registry_is_copied_without_any_builder() {
    let source = Bench::new(&["theirs"]).await;
    source.context("out/asset.x");
    let built = json!({"dockerImages": {"x": built_image("asset.x", &["theirs"], "v1")}});
    source.publish(&[source.manifest("out", "S", &built)]).await.expect("it is published");

    let bench = Bench::new(&["mirror/theirs"]).await;
    let command = longshore_publish::copy_command("docker", &format!("{}/theirs:v1", source.host), &[]);
    let destination = json!({"repositoryName": "mirror/theirs", "imageTag": "1.0"});
    let copied =
        json!({"dockerImages": {"c": {"source": {"executable": command}, "destinations": {"d": destination}}}});
    let stack = bench.manifest("out", "S", &copied);
    let receipt = bench.publish(std::slice::from_ref(&stack)).await.expect("it is copied");
    assert!(bench.started().is_empty());
    let (theirs, ours) = (source.manifest_of("theirs", "v1").await, bench.manifest_of("mirror/theirs", "1.0").await);
    let digest = theirs.expect("it is there").digest.to_string();
    assert_eq!(ours.expect("it is there").digest.to_string(), digest);
    assert_eq!(
        (receipt.entries[0].outcome, receipt.entries[0].digest.as_deref()),
        (Outcome::Published, Some(&*digest))
    );
    let again = bench.publish(&[stack]).await.expect("it is there");
    assert_eq!(again.entries[0].outcome, Outcome::Found);
}
