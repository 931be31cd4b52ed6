//! The whole road, with the programs people use.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use longshore_e2e::{
    Local, assembly_with_large_image, available, example, kill_at_once, output, root, run, spawn, unbuilt_example,
};
use serde_json::{Value, json};

/// Synthesizes the example to a directory of its own.
fn synthesize(local: &Local) -> PathBuf {
    let assembly = local.path().join("cdk.out");
    run(local
        .longshore(&["synth", "--quiet", "--output", assembly.to_str().unwrap()])
        .env("CDK_DEFAULT_ACCOUNT", "000000000000")
        .current_dir(example()));
    assembly
}

/// The only image of an asset manifest: its ID, and its tag.
fn image_of(assembly: &Path, stack: &str) -> (String, String) {
    let manifest = fs_err::read_to_string(assembly.join(format!("{stack}.assets.json"))).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    let (id, image) = manifest["dockerImages"].as_object().unwrap().iter().next().unwrap();
    let destination = image["destinations"].as_object().unwrap().values().next().unwrap();
    (id.clone(), destination["imageTag"].as_str().unwrap().to_owned())
}

#[test]
fn a_built_image_is_deployed_pulled_by_digest_and_run() {
    if !available("docker", &["version"]) {
        return;
    }
    let local = Local::default();
    let example = unbuilt_example(&local);
    let deployed = run(local.longshore(&["deploy", "--local", "--all", "--json"]).current_dir(&example));
    let deployed: Value = serde_json::from_str(&deployed).unwrap();
    let images = deployed["assets"]["entries"].as_array().unwrap().iter().filter(|entry| entry["kind"] == "image");
    let docker = local.docker();
    let mut count = 0;
    for image in images {
        let (uri, digest) = (image["uri"].as_str().unwrap(), image["digest"].as_str().unwrap());
        let by_digest = format!("{}@{digest}", uri.rsplit_once(':').unwrap().0);
        run(&mut docker(&["pull", "--quiet", &by_digest]));
        let said = run(&mut docker(&["run", "--rm", &by_digest, "end to end", "--once"]));
        assert_eq!(said, "end to end\n");
        run(&mut docker(&["image", "rm", &by_digest]));
        if available("skopeo", &["--version"]) {
            let copy = local.path().join(format!("copy-{count}"));
            let credentials = format!("AWS:{}", local.password());
            run(Command::new("skopeo")
                .args(["copy", "--src-tls-verify=false", "--src-creds", &credentials])
                .arg(format!("docker://{by_digest}"))
                .arg(format!("dir:{}", copy.display())));
            let manifest = fs_err::read(copy.join("manifest.json")).unwrap();
            assert_eq!(longshore_oci::Digest::sha256_of(&manifest).to_string(), digest);
        }
        count += 1;
    }
    assert_eq!(count, 2);
    let (asset, _) = image_of(&example.join("cdk.out"), "HelloImage");
    run(&mut docker(&["image", "rm", &format!("cdkasset-{asset}")]));
    let again = run(local.longshore(&["deploy", "--local", "--all", "--json"]).current_dir(&example));
    let again: Value = serde_json::from_str(&again).unwrap();
    for entry in again["assets"]["entries"].as_array().unwrap() {
        assert_eq!((&entry["outcome"], &entry["uploadedBytes"]), (&json!("found"), &json!(0)), "{entry}");
    }
}

#[test]
fn a_moved_tag_of_an_immutable_repository_is_refused_to_docker() {
    if !available("docker", &["version"]) {
        return;
    }
    let local = Local::default();
    let deployed = run(local.longshore(&["deploy", "--local", "--all", "--json"]).current_dir(example()));
    let deployed: Value = serde_json::from_str(&deployed).unwrap();
    let releases = deployed["stacks"][0]["repositories"][0]["uri"].as_str().unwrap();
    let docker = local.docker();
    let tag = format!("{releases}:v1");
    let mut pushed = Vec::new();
    for entry in deployed["assets"]["entries"].as_array().unwrap().iter().filter(|entry| entry["kind"] == "image") {
        let uri = entry["uri"].as_str().unwrap();
        run(&mut docker(&["pull", "--quiet", uri]));
        run(&mut docker(&["tag", uri, &tag]));
        pushed.push(output(&mut docker(&["push", &tag])));
        run(&mut docker(&["image", "rm", &tag, uri]));
    }
    assert!(pushed[0].status.success(), "{}", String::from_utf8_lossy(&pushed[0].stderr));
    let refused = String::from_utf8_lossy(&pushed[1].stderr);
    assert!(!pushed[1].status.success() && refused.contains("immutable"), "{refused}");
}

#[test]
fn the_official_publisher_pushes_to_the_embedded_ecr() {
    let tool = root().join("oracle/cli/node_modules/cdk-assets/bin/cdk-assets");
    let tool = tool.to_str().unwrap();
    if !available("docker", &["version"]) || !available("node", &[tool, "--version"]) {
        return;
    }
    let local = Local::default();
    let assembly = synthesize(&local);
    let repository = "cdk-hnb659fds-container-assets-000000000000-us-east-1";
    local.ecr("CreateRepository", &json!({ "repositoryName": repository, "imageTagMutability": "IMMUTABLE" }));
    let (asset, tag) = image_of(&assembly, "HelloImage");
    let mut publish = Command::new("node");
    publish.args([tool, "publish", "--verbose", "--path"]).arg(assembly.join("HelloImage.assets.json")).arg(&asset);
    run(local.as_aws(&mut publish).env("DOCKER_CONFIG", local.path().join("docker")));
    let described =
        local.ecr("DescribeImages", &json!({ "repositoryName": repository, "imageIds": [{ "imageTag": tag }] }));
    assert_eq!(described["imageDetails"].as_array().map(Vec::len), Some(1), "{described}");

    // What the other has published need not be built or pushed again.
    let ours = run(local
        .longshore(&["publish", "--local", "HelloImage", "--json", "--app", assembly.to_str().unwrap()])
        .env("CDK_DOCKER", "no-builder-may-be-started"));
    let ours: Value = serde_json::from_str(&ours).unwrap();
    let image = ours["entries"].as_array().unwrap().iter().find(|entry| entry["kind"] == "image").unwrap();
    assert_eq!(image["outcome"], "found");
    assert_eq!(image["digest"], described["imageDetails"][0]["imageDigest"]);
}

#[test]
fn the_official_command_line_reads_our_assembly() {
    let tool = root().join("oracle/cli/node_modules/aws-cdk/bin/cdk");
    let tool = tool.to_str().unwrap();
    if !available("node", &[tool, "--version"]) {
        return;
    }
    let local = Local::default();
    let assembly = synthesize(&local);
    let cdk = |arguments: &[&str]| {
        let mut cdk = Command::new("node");
        cdk.arg(tool).args(["--app", assembly.to_str().unwrap(), "--no-notices", "--no-color"]).args(arguments);
        local.as_aws(&mut cdk).env("CDK_DISABLE_CLI_TELEMETRY", "true").current_dir(local.path());
        output(&mut cdk)
    };
    let listed = cdk(&["list"]);
    assert_eq!(
        String::from_utf8_lossy(&listed.stdout),
        "HelloImage\nHelloTarball\n",
        "{}",
        String::from_utf8_lossy(&listed.stderr)
    );

    let template = assembly.join("HelloImage.template.json");
    let same = cdk(&["diff", "HelloImage", "--template", template.to_str().unwrap()]);
    let said = format!("{}{}", String::from_utf8_lossy(&same.stdout), String::from_utf8_lossy(&same.stderr));
    assert!(said.contains("There were no differences"), "{said}");
    let other = assembly.join("HelloTarball.template.json");
    let differs = cdk(&["diff", "HelloImage", "--template", other.to_str().unwrap()]);
    let said = format!("{}{}", String::from_utf8_lossy(&differs.stdout), String::from_utf8_lossy(&differs.stderr));
    assert!(said.contains("[+] AWS::ECR::Repository Releases"), "{said}");
}

#[test]
fn a_server_killed_during_a_push_loses_nothing_that_was_acknowledged() {
    const BYTES: usize = 192 * 1024 * 1024;
    let local = Local::with_own_port();
    let assembly = local.path().join("large");
    assembly_with_large_image(&assembly, BYTES);
    local.ecr("CreateRepository", &json!({ "repositoryName": "kept" }));
    let server = local.start();
    let publish = ["publish", "--local", "--json", "--app", assembly.to_str().unwrap()];
    let mut push = spawn(&mut local.longshore(&publish));

    let uploads = local.path().join("state/ecr/uploads");
    let begun = Instant::now();
    while size_below(&uploads) < 1024 * 1024 {
        assert!(begun.elapsed() < Duration::from_secs(60), "the push never began");
        assert!(push.try_wait().unwrap().is_none(), "the push was over before the server could be killed");
        std::thread::sleep(Duration::from_millis(2));
    }
    kill_at_once(server["pid"].as_i64().unwrap());
    assert!(!push.wait_with_output().unwrap().status.success(), "nobody was there to take the image");

    let restarted = local.start();
    assert_ne!(restarted["pid"], server["pid"]);
    assert_eq!(restarted["uri"], server["uri"], "images keep their names");
    let kept = local.ecr("DescribeRepositories", &json!({ "repositoryNames": ["kept", "large"] }));
    assert_eq!(kept["repositories"].as_array().map(Vec::len), Some(2), "{kept}");

    let again: Value = serde_json::from_str(&run(&mut local.longshore(&publish))).unwrap();
    let entry = &again["entries"][0];
    assert_eq!(entry["outcome"], "published");
    assert!(entry["uploadedBytes"].as_u64().unwrap() >= BYTES as u64, "{entry}");
    let image = local.ecr("DescribeImages", &json!({ "repositoryName": "large" }));
    assert_eq!(image["imageDetails"][0]["imageDigest"], entry["digest"]);
}

fn size_below(directory: &Path) -> u64 {
    let Ok(entries) = fs_err::read_dir(directory) else { return 0 };
    let size = |path: PathBuf| {
        if path.is_dir() { size_below(&path) } else { fs_err::metadata(path).map_or(0, |metadata| metadata.len()) }
    };
    entries.filter_map(Result::ok).map(|entry| size(entry.path())).sum()
}

#[test]
fn an_interrupted_push_ends_with_130_and_is_done_the_next_time() {
    let local = Local::default();
    let assembly = local.path().join("large");
    assembly_with_large_image(&assembly, 192 * 1024 * 1024);
    local.start();
    let publish = ["publish", "--local", "--json", "--app", assembly.to_str().unwrap()];
    let mut push = spawn(&mut local.longshore(&publish));
    let uploads = local.path().join("state/ecr/uploads");
    while size_below(&uploads) < 1024 * 1024 {
        assert!(push.try_wait().unwrap().is_none(), "the push was over before it could be interrupted");
        std::thread::sleep(Duration::from_millis(2));
    }
    run(Command::new("kill").args(["-INT", &push.id().to_string()]));
    let ended = push.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&ended.stderr);
    assert_eq!((ended.status.code(), ended.stdout.len()), (Some(130), 0), "{said}");
    let images = local.ecr("ListImages", &json!({ "repositoryName": "large" }));
    assert_eq!(images["imageIds"], json!([]));
    let again: Value = serde_json::from_str(&run(&mut local.longshore(&publish))).unwrap();
    assert_eq!(again["entries"][0]["outcome"], "published");
}

#[test]
fn boto3_sees_what_was_deployed() {
    let python = std::env::var("LONGSHORE_E2E_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    if !available(&python, &["-c", "import boto3"]) {
        return;
    }
    let local = Local::default();
    run(local.longshore(&["deploy", "--local", "HelloTarball"]).current_dir(example()));
    let script = "import boto3, json\n\
        ecr = boto3.client('ecr')\n\
        name = 'cdk-hnb659fds-container-assets-000000000000-us-east-1'\n\
        repository = ecr.describe_repositories(repositoryNames=[name])['repositories'][0]\n\
        image = ecr.describe_images(repositoryName=name)['imageDetails'][0]\n\
        who = boto3.client('sts').get_caller_identity()['Account']\n\
        print(json.dumps([repository['imageTagMutability'], len(image['imageTags']), who, ecr.get_lifecycle_policy(repositoryName=name)['repositoryName'] == name]))";
    let mut command = Command::new(python);
    let said = run(local.as_aws(command.args(["-c", script])));
    assert_eq!(serde_json::from_str::<Value>(&said).unwrap(), json!(["IMMUTABLE", 1, "000000000000", true]));
}

#[test]
fn a_new_app_builds_and_is_deployed() {
    let local = Local::default();
    let app = local.path().join("my-app");
    let checkout = root();
    run(&mut local.longshore(&["init", app.to_str().unwrap(), "--longshore-path", checkout.to_str().unwrap()]));
    // The versions that were tested, and no downloads for others.
    fs_err::copy(checkout.join("Cargo.lock"), app.join("Cargo.lock")).unwrap();
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| checkout.join("target"), PathBuf::from);
    let ran = run(local.longshore(&["synth", "--json"]).current_dir(&app).env("CARGO_TARGET_DIR", &target));
    let template: Value = serde_json::from_str(&ran).unwrap();
    assert_eq!(template["Outputs"].as_object().map(|it| it.len()), Some(2), "{template}");
    if available("docker", &["version"]) {
        let deployed = run(local.longshore(&["deploy", "--local"]).current_dir(&app).env("CARGO_TARGET_DIR", &target));
        assert!(deployed.contains("Output MyApp.ImageUri = 127.0.0.1:"), "{deployed}");
    }
}
