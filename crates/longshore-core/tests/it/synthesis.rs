//! Synthesis: all or nothing, the same twice, and errors that say where.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use longshore_core::assets::{AssetStaging, AssetStagingProps};
use longshore_core::cfn_elements::CfnOutput;
use longshore_core::construct::{Construct as _, Group};
use longshore_core::error::Error;
use longshore_core::object;
use longshore_core::stack::{Stack, StackProps};
use longshore_core::synthesis::SynthesisOptions;
use longshore_core::token::Lazy;
use longshore_core::value::Object;

use crate::{app_in, resource};

fn files(folder: &Path) -> BTreeMap<String, String> {
    fs_err::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap())
        .filter(|e| e.file_type().unwrap().is_file())
        .map(|e| (e.file_name().to_string_lossy().into_owned(), fs_err::read_to_string(e.path()).unwrap()))
        .collect()
}

#[test]
fn a_failed_synthesis_leaves_the_previous_assembly_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let good = app_in(dir.path(), Object::new());
    resource(&Stack::new(&good, "Stack").unwrap(), "Good").unwrap();
    let before = files(good.synth().unwrap().directory());
    assert!(before.contains_key("Stack.template.json") && before.contains_key("manifest.json"));

    type Spoil = fn(&Stack);
    let spoils: [(&str, Spoil); 3] = [
        ("ValidationFailedWithErrors", |s| s.node().add_validation(|| vec!["no".into()])),
        ("NoValue", |s| {
            let token = Lazy::any(|| Err(Error::new("NoValue", "there is none"))).to_string();
            CfnOutput::new(s, "O", longshore_core::cfn_elements::CfnOutputProps::builder().value(token).build())
                .unwrap();
        }),
        ("SectionAlreadyContains", |s| {
            resource(s, "A").unwrap().override_logical_id("B").unwrap();
            resource(s, "B").unwrap();
        }),
    ];
    for (code, spoil) in spoils {
        let bad = app_in(dir.path(), Object::new());
        let stack = Stack::new(&bad, "Stack").unwrap();
        resource(&stack, "Other").unwrap();
        spoil(&stack);
        assert_eq!(bad.synth().unwrap_err().code(), code);
        assert_eq!(files(&dir.path().join("cdk.out")), before, "{code}");
    }
    let left: Vec<_> = fs_err::read_dir(dir.path().join("cdk.out"))
        .unwrap()
        .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|n| n.starts_with('.'))
        .collect();
    assert!(left.is_empty(), "drafts were left: {left:?}");
}

#[test]
fn the_second_synthesis_is_the_first_unless_it_is_forced() {
    let dir = tempfile::tempdir().unwrap();
    let app = app_in(dir.path(), Object::new());
    let stack = Stack::new(&app, "Stack").unwrap();
    resource(&stack, "A").unwrap();
    let first = app.synth().unwrap();
    resource(&stack, "B").unwrap();
    let template = |assembly: &longshore_core::synthesis::CloudAssembly| {
        assembly.template("Stack").unwrap().get("Resources").unwrap().as_object().unwrap().len()
    };
    assert_eq!(template(&app.synth().unwrap()), 1);
    assert_eq!(template(&app.synth_with(SynthesisOptions { force: true, ..Default::default() }).unwrap()), 2);
    assert_eq!(template(&first), 1);
}

#[test]
fn an_app_without_tree_metadata_has_no_tree() {
    let dir = tempfile::tempdir().unwrap();
    let props =
        longshore_core::app::AppProps::builder().outdir(dir.path().join("cdk.out")).tree_metadata(false).build();
    let app = longshore_core::app::App::with_props(props).unwrap();
    resource(&Stack::new(&app, "Stack").unwrap(), "R").unwrap();
    let assembly = app.synth().unwrap();
    assert!(assembly.file("tree.json").is_none());
    assert!(!assembly.manifest().artifacts.contains_key("Tree"));
}

#[test]
fn an_asset_that_cannot_be_read_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let app = app_in(dir.path(), Object::new());
    let stack = Stack::new(&app, "Stack").unwrap();
    let stage = |id: &str, path: &Path| {
        let props = AssetStagingProps { source_path: path.to_owned(), ..Default::default() };
        AssetStaging::new(&stack, id, props).map(|_| ())
    };
    let missing = dir.path().join("missing");
    let error = stage("Missing", &missing).unwrap_err();
    assert_eq!(error.code(), "CannotFindAsset");
    assert!(error.message().contains(&missing.display().to_string()), "{error}");

    let secret = dir.path().join("secret.txt");
    fs_err::write(&secret, "x").unwrap();
    fs_err::set_permissions(&secret, std::fs::Permissions::from_mode(0o000)).unwrap();
    // Root reads everything.
    if fs_err::read(&secret).is_err() {
        let error = stage("Secret", &secret).unwrap_err();
        assert_eq!(error.code(), "CannotHashAsset");
        assert!(error.message().contains("secret.txt"), "{error}");
    }
}

#[test]
fn an_asset_that_disappears_before_synthesis_fails_without_an_assembly() {
    let dir = tempfile::tempdir().unwrap();
    let app = app_in(dir.path(), Object::new());
    let stack = Stack::new(&app, "Stack").unwrap();
    let source = dir.path().join("file.txt");
    fs_err::write(&source, "x").unwrap();
    AssetStaging::new(&stack, "Asset", AssetStagingProps { source_path: source.clone(), ..Default::default() })
        .unwrap();
    fs_err::remove_file(&source).unwrap();
    let error = app.synth().unwrap_err();
    assert_eq!(error.code(), "CannotStageAsset");
    assert!(error.message().contains("file.txt"), "{error}");
    assert!(!dir.path().join("cdk.out/manifest.json").exists());
}

#[test]
fn errors_say_which_construct_they_are_about() {
    let dir = tempfile::tempdir().unwrap();
    let app = app_in(dir.path(), Object::new());
    let stack = Stack::new(&app, "Stack").unwrap();
    let group = Group::new(&stack, "Group").unwrap();
    resource(&group, "Same").unwrap();
    let error = resource(&group, "Same").unwrap_err();
    assert_eq!((error.code(), error.construct_path()), ("DuplicateConstructId", Some("Stack/Group")));
    assert!(error.hint().is_some());
    let shown = format!("{error:?}");
    assert!(shown.contains("at construct: Stack/Group") && shown.contains("hint: "), "{shown}");
}

#[test]
fn a_construct_that_was_refused_leaves_its_id_free() {
    let dir = tempfile::tempdir().unwrap();
    let app = app_in(dir.path(), Object::new());
    let build = |name: &str| Stack::builder(&app, "My/Stack").stack_name(name).build();
    assert_eq!(build("not a name").unwrap_err().code(), "StackNameInvalidFormat");
    assert!(app.node().children().is_empty());
    let stack = build("a-name").unwrap();
    // A second one of that id does not take the first away.
    assert_eq!(build("a-name").unwrap_err().code(), "DuplicateConstructId");
    assert_eq!(app.node().children().len(), 1);
    let output = |value: longshore_core::value::Value| {
        let props = longshore_core::cfn_elements::CfnOutputProps { value, ..Default::default() };
        CfnOutput::new(&stack, "O", props)
    };
    assert_eq!(output(longshore_core::value::Value::Undefined).unwrap_err().code(), "MissingValueCloudFormationOutput");
    output("x".into()).unwrap();
}

#[test]
fn a_full_stack_is_refused_and_a_nearly_full_one_noted() {
    let dir = tempfile::tempdir().unwrap();
    let note = |count: usize, context: Object| {
        let app = app_in(dir.path(), context);
        let stack = Stack::new(&app, "Stack").unwrap();
        for i in 0..count {
            resource(&stack, &format!("R{i}")).unwrap();
        }
        app.synth().map(|a| a.file("Stack.metadata.json").unwrap().contains("approaching allowed maximum"))
    };
    assert!(!note(399, Object::new()).unwrap());
    assert!(note(400, Object::new()).unwrap());
    assert_eq!(note(501, Object::new()).unwrap_err().code(), "TooManyResourcesInStack");
    assert!(!note(501, object! {"@aws-cdk/core:stackResourceLimit" => 0}).unwrap());
}

#[test]
fn an_app_of_the_same_constructs_is_the_same_bytes() {
    let build = || {
        let dir = tempfile::tempdir().unwrap();
        let app = app_in(dir.path(), Object::new());
        for s in ["B", "A"] {
            let props = StackProps::builder().env(("111111111111", "eu-west-1")).build();
            let stack = Stack::with_props(&app, s, props).unwrap();
            for r in ["Z", "10", "2", "A"] {
                resource(&stack, r).unwrap();
            }
        }
        files(app.synth().unwrap().directory())
    };
    assert_eq!(build(), build());
}
