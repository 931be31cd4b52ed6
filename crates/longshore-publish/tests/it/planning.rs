//! What is planned for manifests, without doing any of it.

use longshore_assembly::{AssemblyError, CloudAssembly};
use longshore_publish::{AssetError, ImageSource, Plan, Selection, StackAssets};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::bench::HASH;

fn assembly(files: &[(&str, Value)]) -> TempDir {
    let directory = TempDir::new().expect("a temporary directory");
    for (name, content) in files {
        let path = directory.path().join(name);
        fs_err::create_dir_all(path.parent().expect("it has one")).expect("writable");
        fs_err::write(path, content.to_string()).expect("writable");
    }
    directory
}

fn stack(name: &str, environment: &str) -> Value {
    json!({"version": "55.0.0", "artifacts": {
        format!("{name}.assets"): {"type": "cdk:asset-manifest", "properties": {"file": format!("{name}.assets.json")}},
        name: {"type": "aws:cloudformation:stack", "environment": environment, "dependencies": [format!("{name}.assets")],
            "properties": {"templateFile": "t.json"}},
    }})
}

fn all_of(directory: &TempDir) -> Vec<StackAssets> {
    let assembly = CloudAssembly::open(directory.path()).expect("it opens");
    StackAssets::of_assembly(&assembly).expect("its manifests are readable")
}

#[test]
fn every_option_of_an_image_reaches_the_builder() {
    let source = json!({
        "directory": "asset.x", "dockerBuildArgs": {"Z": "1", "A": "2"}, "dockerBuildContexts": {"c": "docker-image://x"},
        "dockerBuildSecrets": {"s": "src=x"}, "dockerBuildSsh": "default", "dockerBuildTarget": "final",
        "dockerFile": "Dockerfile.prod", "networkMode": "host", "platform": "linux/arm64",
        "dockerOutputs": ["type=docker"], "cacheFrom": [{"type": "gha"}, {"type": "registry", "params": {"ref": "r"}}],
        "cacheTo": {"type": "inline"}, "cacheDisabled": true,
    });
    let assets = json!({"version": "55.0.0", "dockerImages": {"All-X": {"source": source, "destinations": {
        "d": {"repositoryName": "r", "imageTag": "t"}}}}});
    let directory = assembly(&[("manifest.json", stack("S", "aws://1/r")), ("S.assets.json", assets)]);
    let plan = Plan::new(&all_of(&directory), &Selection::all()).expect("it is planned");
    let ImageSource::Directory(request) = &plan.images[0].source else { panic!("{:?}", plan.images[0].source) };
    assert_eq!(
        request.arguments().join(" "),
        "build --build-arg Z=1 --build-arg A=2 --build-context c=docker-image://x --secret id=s,src=x --ssh default \
         --tag cdkasset-all-x --target final --file Dockerfile.prod --network host --platform linux/arm64 \
         --output=type=docker --cache-from type=gha --cache-from type=registry,ref=r --cache-to type=inline \
         --no-cache ."
    );
    assert_eq!(request.directory, directory.path().join("asset.x"));
    let to = &plan.images[0].destinations[0];
    assert_eq!((to.account.as_deref(), to.region.as_deref()), (Some("1"), Some("r")));
}

#[test]
fn caches_do_not_make_two_assets_of_one() {
    let image = |cached: bool| {
        let mut image = json!({"source": {"directory": format!("asset.{HASH}")}, "destinations": {
            "d": {"repositoryName": "r", "imageTag": HASH}}});
        if cached {
            image["source"]["cacheFrom"] = json!([{"type": "gha"}]);
            image["source"]["cacheDisabled"] = json!(true);
        }
        json!({"version": "55.0.0", "dockerImages": {HASH: image}})
    };
    let mut manifest = stack("S", "");
    manifest["artifacts"]
        .as_object_mut()
        .expect("an object")
        .extend(stack("T", "")["artifacts"].as_object().expect("an object").clone());
    let directory =
        assembly(&[("manifest.json", manifest), ("S.assets.json", image(false)), ("T.assets.json", image(true))]);
    let plan = Plan::new(&all_of(&directory), &Selection::all()).expect("it is planned");
    assert_eq!((plan.images.len(), plan.images[0].destinations.len()), (1, 2));
}

/// Rows of (asset ID, whether files of that ID in two stages are one asset).
#[test]
fn files_of_different_stages_are_one_where_the_id_is_their_content() {
    for (id, one) in [(HASH, true), ("template", false)] {
        let manifest = |stage: &str| {
            let file = json!({"source": {"path": format!("{stage}.template.json")}, "destinations": {
                "d": {"bucketName": "b", "objectKey": "k"}}});
            json!({"version": "55.0.0", "files": {id: file}})
        };
        let nested = |stage: &str| json!({"type": "cdk:cloud-assembly", "properties": {"directoryName": stage}});
        let root = json!({"version": "55.0.0", "artifacts": {"assembly-A": nested("assembly-A"), "assembly-B": nested("assembly-B")}});
        let directory = assembly(&[
            ("manifest.json", root),
            ("assembly-A/manifest.json", stack("A", "")),
            ("assembly-A/A.assets.json", manifest("A")),
            ("assembly-B/manifest.json", stack("B", "")),
            ("assembly-B/B.assets.json", manifest("B")),
        ]);
        let plan = Plan::new(&all_of(&directory), &Selection::all()).expect("it is planned");
        assert_eq!(plan.files.len() == 1, one, "{id}");
    }
}

/// Rows of (patterns, the assets and destinations they mean).
#[test]
fn patterns_mean_assets_and_destinations() {
    let destinations =
        json!({"p": {"repositoryName": "r", "imageTag": "t"}, "q": {"repositoryName": "s", "imageTag": "t"}});
    let image = json!({"source": {"directory": "d"}, "destinations": destinations});
    let assets = json!({"version": "55.0.0", "dockerImages": {"x": image, "y": image}});
    let directory = assembly(&[("manifest.json", stack("S", "")), ("S.assets.json", assets)]);
    for (patterns, expected) in [
        (&[] as &[&str], "x:p x:q y:p y:q"),
        (&["*"], "x:p x:q y:p y:q"),
        (&["x"], "x:p x:q"),
        (&["x:q"], "x:q"),
        (&[":p"], "x:p y:p"),
        (&["*:p", "x"], "x:p x:q y:p"),
        (&["nothing"], ""),
    ] {
        let plan = Plan::new(&all_of(&directory), &Selection::of(patterns)).expect("it is planned");
        let found: Vec<String> = plan
            .images
            .iter()
            .flat_map(|image| image.destinations.iter().map(|to| format!("{}:{}", image.asset.id, to.id)))
            .collect();
        assert_eq!(found.join(" "), expected, "{patterns:?}");
    }
}

#[test]
fn an_asset_without_source_is_refused_by_name() {
    let assets = json!({"version": "55.0.0", "dockerImages": {"x": {"source": {}, "destinations": {
        "d": {"repositoryName": "r", "imageTag": "t"}}}}});
    let directory = assembly(&[("manifest.json", stack("S", "")), ("S.assets.json", assets)]);
    let errors = Plan::new(&all_of(&directory), &Selection::all()).expect_err("there is nothing to build");
    assert!(matches!(&errors[..], [AssetError::NoSource { asset, .. }] if asset == "x"), "{errors:?}");
}

#[test]
fn assets_of_the_old_kind_are_refused_with_advice() {
    let mut manifest = stack("S", "");
    manifest["artifacts"]["S"]["metadata"] = json!({"/S/Image": [{"type": "aws:cdk:asset", "data": {}}]});
    let directory = assembly(&[("manifest.json", manifest), ("S.assets.json", json!({"version": "55.0.0"}))]);
    let opened = CloudAssembly::open(directory.path()).expect("it opens");
    let error = StackAssets::of_assembly(&opened).expect_err("they cannot be published");
    assert!(matches!(&error, AssemblyError::LegacyAssets { constructs, .. } if constructs == &["/S/Image"]), "{error}");
    assert!(error.hint().is_some_and(|hint| hint.contains("synthesizer")));
}
