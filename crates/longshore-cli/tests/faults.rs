//! What happens when something goes wrong on the way: what is said, with which exit code, and that nothing is half done.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod world;

use std::process::Stdio;

use axum::http::Method;
use longshore_fake_aws::EcrRefusal;
use serde_json::{Value, json};

use crate::world::{Ran, World, queue};

const DEPLOY: [&str; 4] = ["deploy", "--all", "--require-approval", "never"];

/// Nothing of the stack was touched, and the image is not there.
fn assert_nothing_was_done(world: &World, ran: &Ran, image: &str) {
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(!world.was_called("CreateChangeSet") && !world.was_called("CreateStack"), "{}", ran.stderr);
    assert!(!world.has_image(image), "{}", ran.stderr);
}

fn refusal(method: Method, path: &'static str, times: usize, status: u16, code: &'static str) -> EcrRefusal {
    let message = "User: arn:aws:sts::123456789012:assumed-role/r/s is not authorized to perform this";
    EcrRefusal { method, path, times, status, code, message }
}

#[test]
fn a_denied_put_image_fails_before_any_stack_is_touched() {
    let world = World::with_images(&[]);
    let image = world.tarball("asset.a.tar", 10_000);
    world.write_images(&[("a", image)]);
    let ecr = world.ecr.as_ref().unwrap();
    ecr.refuse(refusal(Method::PUT, "/manifests/", 99, 403, "DENIED"));
    let ran = world.run(&DEPLOY);
    assert_nothing_was_done(&world, &ran, "a");
    assert_eq!(ecr.count(&Method::PUT, "/manifests/"), 1, "what is denied is not tried again: {}", ran.stderr);
    assert!(ran.stderr.contains("cannot push 127.0.0.1:"), "{}", ran.stderr);
    assert!(ran.stderr.contains("is not authorized to perform this"), "{}", ran.stderr);
    assert!(ran.stderr.contains("hint: ") && ran.stderr.contains("ecr:PutImage"), "{}", ran.stderr);
    // Once it is allowed, nothing is sent again that is there already.
    ecr.behave();
    let ran = world.run(&["deploy", "--all", "--require-approval", "never", "--receipt", "receipt.json"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let receipt: Value = serde_json::from_slice(&fs_err::read(world.path().join("receipt.json")).unwrap()).unwrap();
    let image = receipt["entries"].as_array().unwrap().iter().find(|it| it["kind"] == "image").unwrap();
    assert!(image["skippedBytes"].as_u64().unwrap() > 10_000, "{image}");
    assert_eq!(world.status("App").as_deref(), Some("CREATE_COMPLETE"));
}

#[test]
fn a_layer_that_is_cut_at_nine_tenths_is_resumed() {
    const BYTES: usize = 20 << 20;
    let world = World::with_images(&[]);
    let image = world.tarball("asset.a.tar", BYTES);
    world.write_images(&[("a", image)]);
    let ecr = world.ecr.as_ref().unwrap();
    ecr.cut(BYTES / 10 * 9, 1);
    let ran = world.run(&DEPLOY);
    assert_eq!((ran.code, ecr.cuts_left()), (0, 0), "{}", ran.stderr);
    assert!(world.has_image("a"));
    // What was there of it before the cut was asked for, so that only the rest had to be sent.
    assert!(ecr.count(&Method::GET, "/blobs/uploads/") > 0);
    assert_eq!(world.status("App").as_deref(), Some("CREATE_COMPLETE"));
}

#[test]
fn a_registry_that_always_cuts_fails_the_deployment() {
    let world = World::with_images(&[]);
    let image = world.tarball("asset.a.tar", 400_000);
    world.write_images(&[("a", image)]);
    world.ecr.as_ref().unwrap().cut(10_000, 9_999);
    let ran = world.run(&DEPLOY);
    assert_nothing_was_done(&world, &ran, "a");
    assert!(ran.stderr.contains("cannot push 127.0.0.1:"), "{}", ran.stderr);
}

#[test]
fn images_that_are_there_are_asked_for_together() {
    let world = World::with_images(&[]);
    let images = ["a", "b", "c"].map(|name| (name, world.tarball(&format!("asset.{name}.tar"), 10_000)));
    world.write_images(&images[..2]);
    let ecr = world.ecr.as_ref().unwrap();
    assert_eq!(world.run(&DEPLOY).code, 0);
    world.fake.state().calls.clear();
    let (before, lists) = (ecr.requests(), ecr.count(&Method::POST, "DescribeImages"));
    assert_eq!(world.run(&DEPLOY).code, 0);
    assert_eq!(world.fake.operations().iter().filter(|it| *it != "AssumeRole").count(), 2, "of CloudFormation");
    assert_eq!((ecr.requests() - before, ecr.count(&Method::POST, "DescribeImages") - lists), (2, 1));
    // Where one is missing, the others are still known.
    world.write_images(&images);
    let ran = world.run(&DEPLOY);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(world.has_image("c"));
    assert_eq!(ecr.count(&Method::POST, "BatchGetImage"), 2, "at first both were missing, then one");
    ecr.refuse(refusal(Method::POST, "DescribeImages", 9, 400, "AccessDeniedException"));
    let ran = world.run(&DEPLOY);
    assert_eq!(ran.code, 1);
    let said = "look into repository \"cdk-hnb659fds-container-assets-123456789012-us-east-1\"";
    assert!(ran.stderr.contains(said) && ran.stderr.contains("is not authorized"), "{}", ran.stderr);
}

#[test]
fn throttling_by_ecr_is_waited_out() {
    let world = World::with_images(&[]);
    let image = world.tarball("asset.a.tar", 10_000);
    world.write_images(&[("a", image)]);
    let ecr = world.ecr.as_ref().unwrap();
    ecr.refuse(refusal(Method::POST, "DescribeRepositories", 2, 400, "ThrottlingException"));
    ecr.refuse(refusal(Method::POST, "GetAuthorizationToken", 1, 400, "ThrottlingException"));
    ecr.refuse(refusal(Method::PUT, "/manifests/", 2, 429, "TOOMANYREQUESTS"));
    ecr.refuse(refusal(Method::POST, "/blobs/uploads/", 1, 503, "UNAVAILABLE"));
    let ran = world.run(&DEPLOY);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(world.has_image("a"));
}

#[test]
fn a_repository_that_is_not_there_is_named() {
    let world = World::with_images(&[]);
    let image = world.tarball("asset.a.tar", 10_000);
    world.write_images(&[("a", image)]);
    let ecr = world.ecr.as_ref().unwrap();
    ecr.refuse(refusal(Method::POST, "DescribeRepositories", 9, 400, "RepositoryNotFoundException"));
    let ran = world.run(&DEPLOY);
    assert_nothing_was_done(&world, &ran, "a");
    let said =
        "no ECR repository named 'cdk-hnb659fds-container-assets-123456789012-us-east-1' in account 123456789012";
    assert!(ran.stderr.contains(said), "{}", ran.stderr);
    assert!(ran.stderr.contains("hint: run `longshore bootstrap`"), "{}", ran.stderr);
}

#[test]
fn credentials_of_another_account_are_refused_before_anything_is_built() {
    let world = World::with_images(&[]);
    let source = world.build("asset.a");
    world.write_images(&[("a", source)]);
    world.fake.state().accounts.insert("me".to_owned(), "999999999999".to_owned());
    let role = |name: &str| format!("arn:aws:iam::123456789012:role/cdk-hnb659fds-{name}");
    world.fake.state().unassumable = vec![
        role("image-publishing-role"),
        role("deploy-role-123456789012-us-east-1"),
        role("file-publishing-role-123456789012-us-east-1"),
    ];
    let docker = world.docker("touch built; exit 1");
    let ran = world.finish(world.command(&DEPLOY).env("CDK_DOCKER", docker));
    assert_nothing_was_done(&world, &ran, "a");
    assert!(ran.stderr.contains("which are for account 999999999999"), "{}", ran.stderr);
    assert!(!world.path().join("built").exists());
    // A stack without roles has to be in the account of the credentials.
    let world = World::new(&[("App", &[], queue(1))]);
    world.fake.state().accounts.insert("me".to_owned(), "999999999999".to_owned());
    let file = world.path().join("cdk.out/manifest.json");
    let mut manifest: Value = serde_json::from_str(&fs_err::read_to_string(&file).unwrap()).unwrap();
    manifest["artifacts"]["App"]["properties"] = json!({ "templateFile": "App.template.json" });
    manifest["artifacts"]["App"]["dependencies"] = json!([]);
    fs_err::write(&file, manifest.to_string()).unwrap();
    let ran = world.run(&DEPLOY);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("999999999999") && ran.stderr.contains("123456789012"), "{}", ran.stderr);
    assert!(!world.was_called("CreateChangeSet"));
}

#[test]
fn a_builder_that_is_missing_is_named() {
    let world = World::with_images(&[]);
    let source = world.build("asset.a");
    world.write_images(&[("a", source)]);
    let ran = world.finish(world.command(&DEPLOY).env("CDK_DOCKER", "no-such-builder"));
    assert_nothing_was_done(&world, &ran, "a");
    assert!(ran.stderr.contains("no-such-builder"), "{}", ran.stderr);
    assert!(ran.stderr.contains("hint: ") && ran.stderr.contains("CDK_DOCKER"), "{}", ran.stderr);
    let ran = world.finish(world.command(&DEPLOY).env("PATH", world.path()));
    assert_nothing_was_done(&world, &ran, "a");
    assert!(ran.stderr.contains("docker, podman, finch, nerdctl"), "{}", ran.stderr);
}

#[test]
fn a_builder_without_its_daemon_is_explained() {
    let world = World::with_images(&[]);
    let source = world.build("asset.a");
    world.write_images(&[("a", source)]);
    let docker = world
        .docker("echo 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?' >&2; exit 1");
    let ran = world.finish(world.command(&DEPLOY).env("CDK_DOCKER", docker));
    assert_nothing_was_done(&world, &ran, "a");
    assert!(ran.stderr.contains("Cannot connect to the Docker daemon at unix:///x"), "{}", ran.stderr);
}

#[test]
fn a_builder_that_dies_fails_the_deployment_and_shows_no_secret() {
    let world = World::with_images(&[]);
    let (mut dying, good) = (world.build("asset.a"), world.tarball("asset.b.tar", 10_000));
    dying["dockerBuildArgs"] = json!({ "NPM_TOKEN": "npm_s3cret", "VERSION": "1" });
    world.write_images(&[("a", dying), ("b", good)]);
    let docker = world.docker(
        "case $1 in version) echo 28.0.0/28.0.0;; inspect) exit 1;; build) echo step 1 with npm_s3cret; kill -9 $$;; esac",
    );
    let ran = world.finish(world.command(&DEPLOY).args(["--verbose"]).env("CDK_DOCKER", &docker));
    assert_nothing_was_done(&world, &ran, "a");
    assert!(ran.stderr.contains("--build-arg 'NPM_TOKEN=***' --build-arg VERSION=1"), "{}", ran.stderr);
    assert!(ran.stderr.contains("step 1 with ***"), "{}", ran.stderr);
    assert!(ran.stderr.contains("killed") || ran.stderr.contains("signal"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("npm_s3cret") && !ran.stdout.contains("npm_s3cret"), "{}", ran.stderr);
    // One that builds but gives no image is no better.
    let docker = world.docker(
        "case $1 in version) echo 28.0.0/28.0.0;; inspect) exit 1;; save) echo no space left on device >&2; exit 1;; esac",
    );
    let ran = world.finish(world.command(&DEPLOY).env("CDK_DOCKER", &docker));
    assert_nothing_was_done(&world, &ran, "a");
    assert!(ran.stderr.contains("no space left on device"), "{}", ran.stderr);
}

#[test]
fn of_two_deployments_at_once_one_wins_and_the_other_says_so() {
    for round in 0..4 {
        let world = World::new(&[("App", &[], queue(1))]);
        if round % 2 == 1 {
            assert_eq!(world.run(&DEPLOY).code, 0);
            world.write(&[("App", &[], queue(2))]);
        }
        let start = || {
            let mut command = world.command(&DEPLOY);
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        };
        let ran = [start(), start()].map(|child| child.wait_with_output().unwrap());
        let good = ran.iter().filter(|it| it.status.success()).count();
        assert!(good >= 1, "{ran:?}");
        for output in ran.iter().filter(|it| !it.status.success()) {
            let said = String::from_utf8_lossy(&output.stderr);
            let known =
                said.contains("another deployment is under way") || said.contains("somebody else, who was faster");
            assert!(output.status.code() == Some(1) && known, "{said}");
        }
        let wanted = if round % 2 == 1 { "UPDATE_COMPLETE" } else { "CREATE_COMPLETE" };
        assert_eq!(world.status("App").as_deref(), Some(wanted));
        let executed = world.fake.operations().iter().filter(|it| *it == "ExecuteChangeSet").count();
        assert!(executed <= 2 + round % 2, "{executed}");
    }
}

#[test]
fn files_of_many_parts_arrive_whole() {
    let world = World::new(&[("App", &[], queue(1))]);
    let out = world.path().join("cdk.out");
    let content: Vec<u8> = (0..20 << 20).map(|index: usize| (index * 7 % 251) as u8).collect();
    fs_err::write(out.join("large.bin"), &content).unwrap();
    let file = out.join("App.assets.json");
    let mut assets: Value = serde_json::from_str(&fs_err::read_to_string(&file).unwrap()).unwrap();
    let bucket = "cdk-hnb659fds-assets-123456789012-us-east-1";
    assets["files"]["large"] = json!({ "source": { "path": "large.bin", "packaging": "file" },
        "destinations": { "here": { "bucketName": bucket, "objectKey": "a/large & \"strange\" <key>.bin" } } });
    fs_err::write(&file, assets.to_string()).unwrap();
    world.fake.fail("UploadPart", 1, 503, "SlowDown", "later");
    let ran = world.run(&["publish", "--all"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let there = world.fake.state().buckets[bucket].get("a/large & \"strange\" <key>.bin").cloned();
    assert!(there.is_some_and(|it| it == content), "the object is not the file");
    // One that cannot be finished leaves no parts behind.
    world.fake.state().buckets.get_mut(bucket).unwrap().clear();
    world.fake.fail("UploadPart", 99, 403, "AccessDenied", "no");
    let ran = world.run(&["publish", "--all"]);
    assert!(ran.code == 1 && ran.stderr.contains("S3 refused UploadPart"), "{}", ran.stderr);
    assert!(world.was_called("AbortMultipartUpload"));
}

/// What a docker does that wants the passwords of two registries for a build, and writes them down.
const ASKING_DOCKER: &str = r#"case $1 in
version) echo 28.0.0/28.0.0 ;;
inspect) exit 1 ;;
build)
    cat "$DOCKER_CONFIG/config.json" > "$SEEN/config.json"
    for server in $SERVERS; do
        echo "$server" | docker-credential-longshore-build get >> "$SEEN/logins"
    done ;;
save) echo enough >&2; exit 1 ;;
esac"#;

#[test]
fn builds_get_the_passwords_of_the_registries_they_pull_from() {
    let world = World::with_images(&[]);
    let ecr = "999999999999.dkr.ecr.eu-west-1.amazonaws.com";
    let mut source = world.build("asset.a");
    source["dockerBuildArgs"] = json!({ "BASE": format!("{ecr}/base") });
    let dockerfile =
        "ARG BASE\nFROM $BASE:1 AS base\nFROM alpine:3\nCOPY --from=base / /\nCOPY --from=own.example/x / /\n";
    fs_err::write(world.path().join("cdk.out/asset.a/Dockerfile"), dockerfile).unwrap();
    world.write_images(&[("a", source)]);
    let creds = json!({ "version": "1.0", "domainCredentials": {
        "https://index.docker.io/v1/": { "secretsManagerSecretId": "hub" }, "elsewhere.example": { "secretsManagerSecretId": "no" },
    } });
    fs_err::write(world.path().join("creds.json"), creds.to_string()).unwrap();
    let secret = json!({ "SecretString": json!({ "username": "me", "secret": "hub-password" }).to_string() });
    world.fake.state().answers.insert("GetSecretValue".to_owned(), secret);
    let config = world.path().join("home/.docker/config.json");
    fs_err::create_dir_all(config.parent().unwrap()).unwrap();
    let own = json!({ "auths": { "own.example": { "auth": "b3du" } }, "currentContext": "default" }).to_string();
    fs_err::write(&config, &own).unwrap();
    let docker = world.docker(ASKING_DOCKER);
    let mut deploy = world.command(&DEPLOY);
    deploy
        .env("CDK_DOCKER", docker)
        .env("SEEN", world.path())
        .env("CDK_DOCKER_CREDS_FILE", world.path().join("creds.json"));
    let ran = world.finish(deploy.env("SERVERS", format!("{ecr} https://index.docker.io/v1/ own.example")));
    assert_nothing_was_done(&world, &ran, "a");
    let logins = fs_err::read_to_string(world.path().join("logins")).unwrap();
    let logins: Vec<Value> = logins.lines().map(|line| serde_json::from_str(line).unwrap_or_default()).collect();
    assert_eq!((&logins[0]["Username"], logins[0]["ServerURL"].as_str()), (&json!("AWS"), Some(ecr)));
    let token = logins[0]["Secret"].as_str().unwrap();
    assert!(token.len() > 20 && !ran.stderr.contains(token), "{}", ran.stderr);
    assert_eq!((&logins[1]["Username"], &logins[1]["Secret"]), (&json!("me"), &json!("hub-password")));
    assert!(logins[2].is_null(), "what docker knows itself is left to it");
    let seen: Value = serde_json::from_slice(&fs_err::read(world.path().join("config.json")).unwrap()).unwrap();
    let helpers = json!({ ecr: "longshore-build", "https://index.docker.io/v1/": "longshore-build" });
    assert_eq!(seen["credHelpers"], helpers);
    assert_eq!((&seen["auths"]["own.example"]["auth"], &seen["currentContext"]), (&json!("b3du"), &json!("default")));
    assert_eq!(fs_err::read_to_string(&config).unwrap(), own);
    assert!(!world.was_called("login"));
    // What is published on this machine is built from the same base images.
    fs_err::remove_file(world.path().join("logins")).unwrap();
    let mut local = world.command(&["publish", "--local", "--all"]);
    local.env("CDK_DOCKER", world.docker(ASKING_DOCKER)).env("SEEN", world.path());
    local.env("CDK_DOCKER_CREDS_FILE", world.path().join("creds.json"));
    let ran = world.finish(local.env("SERVERS", format!("{ecr} https://index.docker.io/v1/")));
    world.run(&["local", "stop"]);
    assert!(ran.code == 1 && ran.stderr.contains("enough"), "{}", ran.stderr);
    let logins = fs_err::read_to_string(world.path().join("logins")).unwrap();
    assert!(logins.contains(r#""Username":"AWS""#) && logins.contains("hub-password"), "{logins}");
    // A build that pulls nothing needs no password, and the configuration is the user's own.
    let ecr_calls = || world.ecr.as_ref().unwrap().count(&Method::POST, "GetAuthorizationToken");
    fs_err::write(world.path().join("cdk.out/asset.a/Dockerfile"), "FROM scratch\n").unwrap();
    let before = ecr_calls();
    let docker = world.docker("case $1 in version) echo 28.0.0/28.0.0;; build) test -z \"$DOCKER_CONFIG\" && echo as it was >&2; exit 1;; *) exit 1;; esac");
    let ran = world.finish(world.command(&DEPLOY).env("CDK_DOCKER", docker));
    assert!(ran.stderr.contains("as it was"), "{}", ran.stderr);
    assert!(ecr_calls() <= before + 1, "one token for the repository that is pushed to");
}
