//! Images that are changed at once, stacks without resources, what is deleted and what is kept.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod world;

use longshore_fake_aws::ACCOUNT;
use serde_json::{Value, json};

use crate::world::{World, queue};

fn function(image: &str, memory: u32) -> Value {
    json!({ "Resources": { "Fn": { "Type": "AWS::Lambda::Function", "Properties": {
        "FunctionName": "thumbnails", "PackageType": "Image", "MemorySize": memory,
        "Code": { "ImageUri": { "Fn::Sub": format!("${{AWS::AccountId}}.dkr.ecr.${{AWS::Region}}.amazonaws.com/repo:{image}") } },
    } } } })
}

#[test]
fn images_of_functions_are_hotswapped() {
    let world = World::new(&[("App", &[], function("a", 128))]);
    assert_eq!(world.deploy(&[]).code, 0);
    let answers = [
        ("UpdateFunctionCode", json!({ "FunctionName": "thumbnails" })),
        ("GetFunctionConfiguration", json!({ "LastUpdateStatus": "Successful" })),
    ];
    world.fake.state().answers.extend(answers.map(|(name, answer)| (name.to_owned(), answer)));
    world.write(&[("App", &[], function("b", 128))]);
    let ran = world.deploy(&["--hotswap"]);
    assert!(ran.code == 0 && ran.stdout.contains("Stack App (hotswapped)"), "{}\n{}", ran.stdout, ran.stderr);
    let calls = world.fake.state().calls.clone();
    let updated = calls.iter().find(|it| it.operation == "UpdateFunctionCode").unwrap();
    let image = format!("{ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/repo:b");
    assert_eq!(updated.parameters, json!({ "FunctionName": "thumbnails", "ImageUri": image }));
    assert_eq!(updated.principal, "me", "the roles of bootstrapping may not");
    // The next deployment knows that CloudFormation has another image.
    let ran = world.deploy(&[]);
    assert!(ran.stdout.contains("Stack App (updated)"), "{}", ran.stderr);
    // An image that the function does not take is a failure.
    let failed = json!({ "LastUpdateStatus": "Failed", "LastUpdateStatusReason": "the image has no handler" });
    world.fake.state().answers.insert("GetFunctionConfiguration".to_owned(), failed);
    world.write(&[("App", &[], function("c", 128))]);
    let ran = world.deploy(&["--hotswap"]);
    assert!(
        ran.code == 1 && ran.stderr.contains("Fn did not take its image: the image has no handler"),
        "{}",
        ran.stderr
    );
}

#[test]
fn images_that_tasks_and_functions_run_are_kept() {
    let image = |tag: &str, digit: char| {
        json!({ "imageDigest": format!("sha256:{}", String::from(digit).repeat(64)), "imageTags": [tag],
            "imagePushedAt": "2020-01-01", "imageSizeInBytes": 1, "imageManifestMediaType": "application/vnd.oci.image.manifest.v1+json" })
    };
    let world = World::new(&[("App", &[], queue(1))]);
    assert_eq!(world.run(&["bootstrap"]).code, 0);
    let mut signature = image("sig", '5');
    signature["imageTags"] = json!([]);
    signature["subjectManifestDigest"] = format!("sha256:{}", "3".repeat(64)).into();
    let containers = json!([{ "image": "host/repo:task" }, { "imageDigest": format!("sha256:{}", "2".repeat(64)) }]);
    let code =
        json!({ "ImageUri": "host/repo:fn", "ResolvedImageUri": format!("host/repo@sha256:{}", "3".repeat(64)) });
    let answers = [
        (
            "DescribeImages",
            json!({ "imageDetails": [image("task", '1'), image("moved", '2'), image("old", '3'), image("gone", '4'), signature] }),
        ),
        ("ListClusters", json!({ "clusterArns": ["c"] })),
        ("ListTasks", json!({ "taskArns": ["t"] })),
        ("DescribeTasks", json!({ "tasks": [{ "containers": containers, "taskDefinitionArn": "d" }] })),
        ("ListServices", json!({ "serviceArns": [] })),
        ("DescribeTaskDefinition", json!({ "taskDefinition": { "containerDefinitions": [] } })),
        (
            "ListFunctions",
            json!({ "Functions": [{ "FunctionName": "f", "PackageType": "Image" }, { "PackageType": "Zip" }] }),
        ),
        ("GetFunction", json!({ "Code": code })),
    ];
    world.fake.state().answers.extend(answers.map(|(name, answer)| (name.to_owned(), answer)));
    let ran = world.run(&["gc", "--type", "ecr", "--json"]);
    assert_eq!((ran.code, ran.stderr.contains("warning")), (0, false), "{}", ran.stderr);
    let plan: Value = serde_json::from_str(&ran.stdout).unwrap();
    let doomed = plan["assets"].as_array().unwrap().iter().filter(|it| it["delete"] == true);
    let doomed: Vec<_> = doomed.map(|it| it["tags"][0].as_str().unwrap_or_default()).collect();
    assert_eq!(doomed, ["gone"], "{plan:#}");
}

#[test]
fn stacks_without_resources_are_left_out_or_deleted() {
    let empty = || json!({ "Outputs": { "Nothing": { "Value": "x" } } });
    let world = World::new(&[("App", &[], empty()), ("Other", &[], queue(1))]);
    let ran = world.deploy(&[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("App has no resources, and is not deployed"), "{}", ran.stderr);
    assert!(ran.stdout.contains("Stack App (has no resources):\nStack Other (created):"), "{}", ran.stdout);
    assert_eq!((world.status("App"), world.status("Other").as_deref()), (None, Some("CREATE_COMPLETE")));
    world.write(&[("App", &[], queue(1)), ("Other", &[], empty())]);
    let ran = world.deploy(&[]);
    assert!(ran.code == 0 && ran.stderr.contains("Other has no resources any more: it is deleted"), "{}", ran.stderr);
    assert_eq!((world.status("App").as_deref(), world.status("Other")), (Some("CREATE_COMPLETE"), None));
}

#[test]
fn what_an_app_does_not_have_any_more_is_collected_from_this_machine() {
    let world = World::new(&[("App", &[], queue(1))]);
    let out = world.path().join("cdk.out");
    let hash = |digit: &str| digit.repeat(64);
    for name in [format!("asset.{}", hash("a")), format!("asset.{}", hash("b")), "bundling-temp-1".to_owned()] {
        fs_err::create_dir_all(out.join(&name)).unwrap();
        fs_err::write(out.join(name).join("file"), "123").unwrap();
    }
    world.write_images(&[(&hash("a"), json!({ "directory": format!("asset.{}", hash("a")) }))]);
    let images = format!(
        "cdkasset-{}:latest|1.5MB|2020-01-01 00:00:00 +0000 UTC\ncdkasset-{}:latest|2.5MB|2020-01-01 00:00:00 +0000 UTC\n\
         cdkasset-{}:latest|1B|2099-01-01 00:00:00 +0000 UTC\nother:latest|1B|2020-01-01 00:00:00 +0000 UTC",
        hash("a"),
        hash("b"),
        hash("c")
    );
    fs_err::write(world.path().join("images"), images).unwrap();
    let docker = world.docker(
        "case \"$1 $2\" in version*) echo 28.0.0/28.0.0;; images*) cat images;; 'image rm') echo $3 >> removed;; esac",
    );
    let gc = |more: &[&str]| {
        let mut command = world.command(&["gc", "--local"]);
        world.finish(command.args(more).env("CDK_DOCKER", &docker))
    };
    let ran = gc(&[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains(&format!("keep   cdk.out/asset.{}", hash("a"))), "{}", ran.stdout);
    assert!(ran.stdout.contains(&format!("delete cdk.out/asset.{}", hash("b"))), "{}", ran.stdout);
    assert!(ran.stdout.contains("3 of 6 to delete"), "{}", ran.stdout);
    assert!(out.join(format!("asset.{}", hash("b"))).exists(), "a plan deletes nothing");
    let ran = gc(&["--apply", "--yes"]);
    assert!(ran.code == 0 && ran.stdout.starts_with("deleted 3 images and files"), "{}\n{}", ran.stdout, ran.stderr);
    assert!(!out.join(format!("asset.{}", hash("b"))).exists() && !out.join("bundling-temp-1").exists());
    assert!(out.join(format!("asset.{}/file", hash("a"))).exists());
    let removed = fs_err::read_to_string(world.path().join("removed")).unwrap();
    assert_eq!(removed, format!("cdkasset-{}:latest\n", hash("b")));
    assert_eq!(world.fake.operations().len(), 0, "AWS has nothing to do with it");
    // What is no assembly is left alone.
    let ran = world.finish(world.command_of("cdk.out", &["gc", "--local", "--output", "."]).env("CDK_DOCKER", &docker));
    assert_eq!(ran.code, 1, "{}", ran.stdout);
}

#[test]
fn what_depends_on_a_stack_goes_with_it() {
    let stacks = || [("Base", &[][..], queue(1)), ("App", &["Base"][..], queue(2)), ("Other", &[][..], queue(3))];
    let world = World::new(&stacks());
    world.deploy(&[]);
    let ran = world.run(&["destroy", "Base", "--force"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "App is deleted\nBase is deleted\n"), "{}", ran.stderr);
    world.deploy(&[]);
    // One that is protected keeps all of them.
    world.fake.state().stacks.get_mut("Base").unwrap().protected = true;
    assert_eq!(world.run(&["destroy", "Base", "--force"]).code, 1);
    assert_eq!(world.status("App").as_deref(), Some("CREATE_COMPLETE"));
    let ran = world.run(&["destroy", "App", "--exclusively", "--force"]);
    assert_eq!(ran.stdout, "App is deleted\n", "{}", ran.stderr);
    let ran = world.run(&["diff", "--all", "--security-only", "--json"]);
    let diffs: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert!(diffs.as_array().unwrap().iter().all(|it| it["diff"]["resources"] == json!([])), "{diffs:#}");
}

#[test]
fn changed_images_are_shown_as_changed_files() {
    let (old, new) = ("a".repeat(64), "b".repeat(64));
    let world = World::new(&[("App", &[], function(&old, 1))]);
    assert_eq!(world.deploy(&[]).code, 0);
    let out = world.path().join("cdk.out");
    for (hash, files) in [(&old, &[("app.py", "1"), ("gone", "")][..]), (&new, &[("app.py", "2")])] {
        for (name, text) in files {
            fs_err::create_dir_all(out.join(format!("asset.{hash}"))).unwrap();
            fs_err::write(out.join(format!("asset.{hash}")).join(name), text).unwrap();
        }
    }
    world.write(&[("App", &[], function(&new, 1))]);
    let ran = world.run(&["diff"]);
    let said = "Images\n[~] Fn Code.ImageUri: aaaaaaaaaaaa -> bbbbbbbbbbbb\n     [~] app.py\n     [-] gone\n";
    assert!(ran.stdout.contains(said), "{}", ran.stdout);
    let ran = world.run(&["diff", "--json"]);
    let diffs: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(diffs[0]["diff"]["images"][0]["content"]["changed"], json!(["app.py"]));
    // Without the copy of what is deployed there is only the hash to show.
    fs_err::remove_dir_all(out.join(format!("asset.{old}"))).unwrap();
    assert!(!world.run(&["diff"]).stdout.contains("app.py"));
}
