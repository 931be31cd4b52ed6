//! The commands that work on AWS, against one that fails as it is told to.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod world;

use std::process::Command;
use std::time::{Duration, Instant};

use longshore_fake_aws::ACCOUNT;
use serde_json::{Value, json};

use crate::world::{World, queue, with_role};

#[test]
fn a_stack_is_created_left_alone_and_updated() {
    let world = World::new(&[("App", &[], queue(1))]);
    let ran = world.deploy(&["--outputs-file", "outputs.json", "--json"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let deployed: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(deployed["stacks"][0]["outcome"], "created");
    let outputs: Value = serde_json::from_slice(&fs_err::read(world.path().join("outputs.json")).unwrap()).unwrap();
    assert!(outputs["App"]["Name"].as_str().unwrap().starts_with("app-queue"), "{outputs}");
    assert!(
        ran.stderr.contains("App | 1/2 | CREATE_COMPLETE | AWS::SQS::Queue | App/Queue/Resource (Queue)"),
        "{}",
        ran.stderr
    );

    // Each thing is done with the role that is made for it.
    let calls = world.fake.state().calls.clone();
    let by = |operation: &str| calls.iter().find(|it| it.operation == operation).unwrap();
    assert_eq!(by("PutObject").principal, format!("cdk-hnb659fds-file-publishing-role-{ACCOUNT}-us-east-1"));
    assert_eq!(by("CreateChangeSet").principal, format!("cdk-hnb659fds-deploy-role-{ACCOUNT}-us-east-1"));
    let role = by("CreateChangeSet").parameters["RoleARN"].as_str().unwrap().to_owned();
    assert_eq!(role, format!("arn:aws:iam::{ACCOUNT}:role/cdk-hnb659fds-cfn-exec-role-{ACCOUNT}-us-east-1"));
    assert_eq!(by("AssumeRole").parameters["RoleSessionName"], "aws-cdk-jane");

    world.fake.state().calls.clear();
    let again: Value = serde_json::from_str(&world.deploy(&["--json"]).stdout).unwrap();
    assert_eq!(again["stacks"][0]["outcome"], "unchanged");
    assert_eq!(world.fake.operations(), ["AssumeRole", "DescribeStacks", "GetTemplate"]);

    world.write(&[("App", &[], queue(22))]);
    let changed: Value = serde_json::from_str(&world.deploy(&["--json"]).stdout).unwrap();
    assert_eq!(changed["stacks"][0]["outcome"], "updated");
    world.write(&[("App", &[], queue(333))]);
    let direct = world.deploy(&["--json", "--method", "direct"]);
    assert!(direct.stdout.contains("updated") && world.was_called("UpdateStack"), "{}", direct.stderr);
}

#[test]
fn throttling_is_waited_out() {
    let world = World::new(&[("App", &[], queue(1))]);
    world.fake.fail("DescribeStacks", 4, 400, "Throttling", "Rate exceeded");
    world.fake.fail("CreateChangeSet", 2, 503, "ServiceUnavailable", "later");
    let ran = world.deploy(&[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}

#[test]
fn expired_credentials_end_it_at_once() {
    let world = World::new(&[("App", &[], queue(1))]);
    world.fake.fail("DescribeStacks", 9, 403, "ExpiredToken", "The security token included in the request is expired");
    let begun = Instant::now();
    let ran = world.deploy(&[]);
    assert!(ran.code == 1 && begun.elapsed() < Duration::from_secs(2), "{}", ran.stderr);
    assert!(ran.stderr.contains("hint: the credentials have expired: log in again"), "{}", ran.stderr);
    let world = World::new(&[("App", &[], queue(1))]);
    world.fake.fail("AssumeRole", 9, 403, "ExpiredToken", "expired");
    let ran = world.deploy(&[]);
    assert!(ran.code == 1 && ran.stderr.contains("the credentials have expired"), "{}", ran.stderr);
}

#[test]
fn a_failure_names_its_cause_and_the_next_attempt_starts_anew() {
    let mut template = queue(1);
    template["Resources"]["Other"] = json!({ "Type": "AWS::SNS::Topic" });
    let world = World::new(&[("App", &[], template)]);
    world.fake.state().failing.insert("Queue".to_owned(), "no more queues".to_owned());
    let ran = world.deploy(&[]);
    assert_eq!((ran.code, world.status("App").as_deref()), (1, Some("ROLLBACK_COMPLETE")));
    let said = "error: stack \"App\" failed and is ROLLBACK_COMPLETE: App/Queue/Resource (AWS::SQS::Queue): no more queues\n  hint: what was made is deleted again";
    assert!(ran.stderr.contains(said), "{}", ran.stderr);
    assert!(!ran.stderr.contains("- Other"), "a cancelled resource is no cause: {}", ran.stderr);
    world.fake.state().failing.clear();
    let ran = world.deploy(&[]);
    assert_eq!((ran.code, world.status("App").as_deref()), (0, Some("CREATE_COMPLETE")), "{}", ran.stderr);
    assert!(ran.stderr.contains("is ROLLBACK_COMPLETE from an earlier attempt"), "{}", ran.stderr);
}

#[test]
fn a_stack_with_only_a_change_set_is_deployed() {
    let world = World::new(&[("App", &[], queue(1))]);
    let ran = world.deploy(&["--method", "prepare-change-set"]);
    assert_eq!((ran.code, world.status("App").as_deref()), (0, Some("REVIEW_IN_PROGRESS")), "{}", ran.stderr);
    let ran = world.deploy(&["--method", "execute-change-set"]);
    assert_eq!((ran.code, world.status("App").as_deref()), (0, Some("CREATE_COMPLETE")), "{}", ran.stderr);
    world.write(&[("App", &[], queue(22))]);
    assert_eq!(world.deploy(&["--method", "prepare-change-set"]).code, 0);
    // The set that is there is replaced by one that fits.
    let ran = world.deploy(&[]);
    assert_eq!((ran.code, world.status("App").as_deref()), (0, Some("UPDATE_COMPLETE")), "{}", ran.stderr);
}

#[test]
fn a_stack_somebody_else_works_on_is_refused() {
    let world = World::new(&[("App", &[], queue(1))]);
    assert_eq!(world.deploy(&[]).code, 0);
    world.fake.state().stacks.get_mut("App").unwrap().status = "UPDATE_IN_PROGRESS".to_owned();
    world.fake.state().calls.clear();
    world.write(&[("App", &[], queue(22))]);
    let ran = world.deploy(&[]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.stderr.contains("error: stack \"App\" is UPDATE_IN_PROGRESS: another deployment is under way"),
        "{}",
        ran.stderr
    );
    assert!(!world.was_called("CreateChangeSet"));
}

#[test]
fn a_stack_that_cannot_be_rolled_back_is_explained_and_mended() {
    let world = World::new(&[("App", &[], queue(1))]);
    assert_eq!(world.deploy(&[]).code, 0);
    world.fake.state().failing.insert("Queue".to_owned(), "cannot".to_owned());
    world.fake.state().stuck.push("Queue".to_owned());
    world.write(&[("App", &[], queue(22))]);
    let ran = world.deploy(&[]);
    assert_eq!((ran.code, world.status("App").as_deref()), (1, Some("UPDATE_ROLLBACK_FAILED")));
    assert!(ran.stderr.contains("hint: run `longshore rollback App`"), "{}", ran.stderr);
    let ran = world.deploy(&[]);
    assert!(ran.code == 1 && ran.stderr.contains("is UPDATE_ROLLBACK_FAILED and cannot be updated"), "{}", ran.stderr);
    let ran = world.run(&["rollback", "App", "--orphan", "Queue"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "App is UPDATE_ROLLBACK_COMPLETE\n"), "{}", ran.stderr);
    let ran = world.run(&["rollback", "App"]);
    assert_eq!(ran.stdout, "App is UPDATE_ROLLBACK_COMPLETE: there is nothing to roll back\n");
}

#[test]
fn a_failure_can_be_left_to_be_mended() {
    let world = World::new(&[("App", &[], queue(1))]);
    assert_eq!(world.deploy(&[]).code, 0);
    world.fake.state().failing.insert("Queue".to_owned(), "cannot".to_owned());
    world.write(&[("App", &[], queue(22))]);
    let ran = world.deploy(&["--no-rollback"]);
    assert_eq!((ran.code, world.status("App").as_deref()), (1, Some("UPDATE_FAILED")), "{}", ran.stderr);
    world.fake.state().failing.clear();
    // Without --no-rollback it goes back first.
    let ran = world.deploy(&[]);
    assert_eq!((ran.code, world.status("App").as_deref()), (0, Some("UPDATE_COMPLETE")), "{}", ran.stderr);
    assert!(ran.stderr.contains("is UPDATE_FAILED: it is rolled back before it is deployed"), "{}", ran.stderr);
}

#[test]
fn broadening_changes_need_an_approval() {
    let world = World::new(&[("App", &[], with_role(&queue(1)))]);
    let ran = world.run(&["deploy"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("has changes that need an approval: they allow more than before"), "{}", ran.stderr);
    assert!(!world.was_called("ExecuteChangeSet") && world.was_called("DeleteChangeSet"));
    let ran = world.run(&["deploy", "--yes"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("[+] ${Role}   Allow   sts:AssumeRole  Service:x.amazonaws.com"), "{}", ran.stderr);
    // Less is no more.
    world.write(&[("App", &[], queue(1))]);
    assert_eq!(world.run(&["deploy"]).code, 0);
}

#[test]
fn an_environment_that_is_not_bootstrapped_is_named() {
    let world = World::new(&[("App", &[], queue(1))]);
    world.fake.state().parameters.insert("/cdk-bootstrap/hnb659fds/version".to_owned(), "5".to_owned());
    let ran = world.deploy(&[]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("this deployment requires bootstrap stack version '6', found '5'"), "{}", ran.stderr);
    world.fake.state().parameters.clear();
    let ran = world.deploy(&[]);
    assert!(ran.stderr.contains("SSM parameter /cdk-bootstrap/hnb659fds/version not found. Has the environment been bootstrapped?\n  hint: run `longshore bootstrap aws://123456789012/us-east-1`"), "{}", ran.stderr);
    assert!(!world.was_called("CreateChangeSet") && !world.was_called("PutObject"));
}

#[test]
fn a_role_that_cannot_be_taken_is_no_obstacle_in_the_right_account() {
    let world = World::new(&[("App", &[], queue(1))]);
    let role = |name: &str| format!("arn:aws:iam::{ACCOUNT}:role/cdk-hnb659fds-{name}-role-{ACCOUNT}-us-east-1");
    world.fake.state().unassumable = vec![role("deploy"), role("file-publishing")];
    let ran = world.deploy(&[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let note = "cdk-hnb659fds-deploy-role-123456789012-us-east-1 could not be assumed, but the current credentials are for the right account";
    assert_eq!(ran.stderr.matches(note).count(), 1, "{}", ran.stderr);
    world.fake.state().accounts.insert("me".to_owned(), "999999999999".to_owned());
    world.write(&[("App", &[], queue(22))]);
    let ran = world.deploy(&[]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.stderr.contains("cannot be assumed with the current credentials, which are for account 999999999999"),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.contains("--trust"), "{}", ran.stderr);
}

#[test]
fn stacks_wait_for_those_they_depend_on_and_stop_after_a_failure() {
    let stacks = |value: u32| {
        let other = json!({ "Resources": { "Topic": { "Type": "AWS::SNS::Topic", "Properties": { "N": value } } } });
        [("Base", &[][..], queue(value)), ("App", &["Base"][..], other.clone()), ("Other", &[][..], other)]
    };
    let world = World::new(&stacks(1));
    assert_eq!(world.deploy(&[]).code, 0);
    let calls = world.fake.state().calls.clone();
    let at = |operation: &str, stack: &str| {
        calls.iter().position(|it| it.operation == operation && it.parameters["StackName"] == stack).unwrap()
    };
    assert!(at("CreateChangeSet", "App") > at("ExecuteChangeSet", "Base"));
    assert!(at("CreateChangeSet", "Other") < at("CreateChangeSet", "App"), "what waits for nothing begins at once");
    world.fake.state().failing.insert("Queue".to_owned(), "cannot".to_owned());
    world.write(&stacks(22));
    let ran = world.deploy(&[]);
    assert_eq!(ran.code, 1);
    assert_eq!(world.status("Base").as_deref(), Some("UPDATE_ROLLBACK_COMPLETE"));
    assert_eq!(world.status("App").as_deref(), Some("CREATE_COMPLETE"));
}

#[test]
fn nothing_is_deployed_when_something_cannot_be_published() {
    let world = World::new(&[("App", &[], queue(1)), ("Other", &[], queue(2))]);
    world.fake.fail("PutObject", 99, 403, "AccessDenied", "Access Denied");
    let ran = world.deploy(&[]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("S3 refused PutObject: Access Denied"), "{}", ran.stderr);
    assert!(!world.was_called("CreateChangeSet"));
    world.fake.state().faults.clear();
    world.fake.state().buckets.clear();
    let ran = world.deploy(&[]);
    assert!(
        ran.stderr.contains("bucket 'cdk-hnb659fds-assets-123456789012-us-east-1' does not exist"),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.contains("hint: run `longshore bootstrap`"), "{}", ran.stderr);
}

#[test]
fn differences_are_shown_with_the_role_for_looking() {
    let world = World::new(&[("App", &[], queue(1))]);
    assert_eq!(world.run(&["diff", "--fail"]).code, 1);
    world.deploy(&[]);
    let ran = world.run(&["diff", "--fail"]);
    assert_eq!((ran.code, ran.stdout.contains("There were no differences")), (0, true), "{}", ran.stderr);
    world.write(&[("App", &[], queue(22))]);
    let ran = world.run(&["diff"]);
    assert!(
        ran.stdout.contains(
            "[~] AWS::SQS::Queue App/Queue/Resource Queue\n     VisibilityTimeout:\n       - 1\n       + 22\n"
        ),
        "{}",
        ran.stdout
    );
    let calls = world.fake.state().calls.clone();
    let reads = calls.iter().rev().find(|it| it.operation == "GetTemplate").unwrap();
    assert!(reads.principal.starts_with("cdk-hnb659fds-lookup-role"), "{}", reads.principal);
}

#[test]
fn stacks_are_destroyed_unless_they_are_protected() {
    let world = World::new(&[("Base", &[], queue(1)), ("App", &["Base"], queue(2))]);
    world.deploy(&[]);
    world.fake.state().stacks.get_mut("Base").unwrap().protected = true;
    let ran = world.run(&["destroy", "Base", "--force"]);
    assert!(ran.code == 1 && ran.stderr.contains("is protected from being deleted"), "{}", ran.stderr);
    world.fake.state().stacks.get_mut("Base").unwrap().protected = false;
    let ran = world.run(&["destroy", "--all", "--force"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "App is deleted\nBase is deleted\n"), "{}", ran.stderr);
    assert_eq!((world.status("App"), world.status("Base")), (None, None));
    assert_eq!(world.run(&["destroy", "App", "--force"]).stdout, "App was not deployed\n");
}

#[test]
fn an_environment_is_bootstrapped_and_checked() {
    let world = World::new(&[("App", &[], queue(1))]);
    let ran = world.run(&["bootstrap", "--check"]);
    assert!(ran.code == 1 && ran.stdout.contains("BAD stack CDKToolkit: is not there"), "{}", ran.stdout);
    let ran = world.run(&["bootstrap", "--qualifier", "q", "--trust", "111111111111"]);
    assert!(ran.code == 1 && ran.stderr.contains("nobody says what they may deploy"), "{}", ran.stderr);
    let policy = "arn:aws:iam::aws:policy/PowerUserAccess";
    let trusting = ["bootstrap", "--trust", "111111111111", "--cloudformation-execution-policies", policy];
    assert_eq!(world.run(&trusting).stdout, "aws://123456789012/us-east-1 is bootstrapped\n");
    let ran = world.run(&["bootstrap"]);
    assert_eq!(ran.stdout, "aws://123456789012/us-east-1 is as it should be\n", "{}", ran.stderr);
    // What is not given stays.
    for more in [["--trust-for-lookup", "222222222222"], ["--untrust", "111111111111"]] {
        let ran = world.run(&["bootstrap", more[0], more[1]]);
        assert_eq!(ran.stdout, "aws://123456789012/us-east-1 is bootstrapped\n", "{}", ran.stderr);
    }
    let parameters = world.fake.state().stacks["CDKToolkit"].parameters.clone();
    let value = |name: &str| {
        let found = parameters.as_array().unwrap().iter().find(|it| it["ParameterKey"] == name).unwrap();
        found["ParameterValue"].as_str().unwrap_or_default().to_owned()
    };
    assert_eq!((value("TrustedAccounts").as_str(), value("TrustedAccountsForLookup").as_str()), ("", "222222222222"));
    assert_eq!(value("CloudFormationExecutionPolicies"), policy);
    let ran = world.run(&["bootstrap", "--check", "--trust", "333333333333"]);
    assert!(ran.stdout.contains("BAD parameter TrustedAccounts: is \"\", not \"333333333333\""), "{}", ran.stdout);
}

#[test]
fn what_an_app_asks_for_is_looked_up_once() {
    let world = World::new(&[("App", &[], queue(1))]);
    world.fake.state().parameters.insert("/size".to_owned(), "large".to_owned());
    // An app that asks until it is told.
    let manifest = fs_err::read_to_string(world.path().join("cdk.out/manifest.json")).unwrap();
    let missing = |name: &str| {
        json!([{ "key": format!("ssm:{name}"), "provider": "ssm", "props": {
            "account": ACCOUNT, "region": "us-east-1", "parameterName": name,
            "lookupRoleArn": "arn:${AWS::Partition}:iam::123456789012:role/lookup-me",
        } }])
    };
    let asking = |name: &str| {
        let mut asking: Value = serde_json::from_str(&manifest).unwrap();
        asking["missing"] = missing(name);
        fs_err::write(world.path().join("asking.json"), asking.to_string()).unwrap();
    };
    fs_err::write(world.path().join("told.json"), &manifest).unwrap();
    let app = "cp -r cdk.out/. $CDK_OUTDIR; case $CDK_CONTEXT_JSON in *large*) cp told.json $CDK_OUTDIR/manifest.json;; *) cp asking.json $CDK_OUTDIR/manifest.json;; esac";
    let run = |more: &[&str]| {
        let output = world.command_of(app, &["synth", "--output", "out"]).args(more).output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    asking("/size");
    let (code, said) = run(&["--no-lookups"]);
    assert!(code == 3 && said.contains("\"ssm:/size\" (from ssm)"), "{said}");
    let (code, said) = run(&[]);
    assert_eq!(code, 0, "{said}");
    let context: Value = serde_json::from_slice(&fs_err::read(world.path().join("cdk.context.json")).unwrap()).unwrap();
    assert_eq!(context, json!({ "ssm:/size": "large" }));
    let asked = world.fake.state().calls.iter().find(|it| it.operation == "GetParameter").unwrap().clone();
    assert_eq!(asked.principal, "lookup-me");
    world.fake.state().calls.clear();
    assert_eq!(run(&[]).0, 0);
    assert!(world.fake.operations().is_empty(), "what is remembered is not looked up");
    // What is not there is not asked for again and again.
    fs_err::remove_file(world.path().join("cdk.context.json")).unwrap();
    asking("/nothing");
    let (code, said) = run(&[]);
    assert!(
        code == 3 && said.contains("SSM parameter not available in account 123456789012, region us-east-1: /nothing"),
        "{said}"
    );
}

fn service(image: &str, cpu: u32) -> Value {
    json!({ "Resources": {
        "Task": { "Type": "AWS::ECS::TaskDefinition", "Properties": {
            "Cpu": cpu, "ContainerDefinitions": [{ "Name": "web", "Image": { "Fn::Sub": format!("${{AWS::AccountId}}/web:{image}") } }],
        } },
        "Service": { "Type": "AWS::ECS::Service", "Properties": { "TaskDefinition": { "Ref": "Task" } } },
    } })
}

#[test]
fn images_of_services_are_hotswapped() {
    let world = World::new(&[("App", &[], service("a", 1))]);
    assert_eq!(world.deploy(&[]).code, 0);
    let answers = [
        (
            "DescribeTaskDefinition",
            json!({ "taskDefinition": {
            "taskDefinitionArn": "old", "revision": 1, "family": "f",
            "containerDefinitions": [{ "name": "web", "image": "old" }, { "name": "side", "image": "kept" }],
        } }),
        ),
        ("RegisterTaskDefinition", json!({ "taskDefinition": { "taskDefinitionArn": "new" } })),
        ("UpdateService", json!({})),
        (
            "DescribeServices",
            json!({ "services": [{ "deployments": [
            { "taskDefinition": "new", "runningCount": 1, "desiredCount": 1 },
        ] }] }),
        ),
        ("ListTasks", json!({ "taskArns": [] })),
    ];
    world.fake.state().answers.extend(answers.map(|(name, answer)| (name.to_owned(), answer)));
    world.write(&[("App", &[], service("b", 1))]);
    let ran = world.deploy(&["--hotswap-fallback"]);
    assert!(ran.code == 0 && ran.stdout.contains("Stack App (hotswapped)"), "{}\n{}", ran.stdout, ran.stderr);
    let calls = world.fake.state().calls.clone();
    let by = |operation: &str| calls.iter().find(|it| it.operation == operation).unwrap();
    let registered = &by("RegisterTaskDefinition").parameters;
    assert_eq!(registered["containerDefinitions"][0]["image"], format!("{ACCOUNT}/web:b"));
    assert_eq!(registered["containerDefinitions"][1]["image"], "kept");
    assert!(registered["revision"].is_null() && registered["taskDefinitionArn"].is_null());
    assert_eq!(
        (&by("UpdateService").parameters["taskDefinition"], by("UpdateService").principal.as_str()),
        (&json!("new"), "me")
    );
    // More than an image goes the usual way, or is left.
    world.write(&[("App", &[], service("c", 2))]);
    let ran = world.deploy(&["--hotswap"]);
    assert!(
        ran.stderr.contains("left as it is, because it cannot be hotswapped: AWS::ECS::TaskDefinition Task"),
        "{}",
        ran.stderr
    );
    let ran = world.deploy(&["--hotswap-fallback"]);
    assert!(ran.stdout.contains("Stack App (updated)"), "{}", ran.stderr);
}

#[test]
fn failures_of_services_say_why_tasks_stopped() {
    let world = World::new(&[("App", &[], service("a", 1))]);
    let stopped = json!({ "tasks": [{ "stoppedReason": "Essential container in task exited", "containers": [
        { "name": "web", "exitCode": 137 }, { "name": "side", "reason": "CannotPullContainerError: no such tag" },
    ] }] });
    let answers = [("ListTasks", json!({ "taskArns": ["t"] })), ("DescribeTasks", stopped)];
    world.fake.state().answers.extend(answers.map(|(name, answer)| (name.to_owned(), answer)));
    world.fake.state().failing.insert("Service".to_owned(), "did not stabilize".to_owned());
    let ran = world.deploy(&[]);
    assert!(ran.code == 1 && ran.stderr.contains("Service (AWS::ECS::Service): did not stabilize"), "{}", ran.stderr);
    let why = "a task of service Service stopped: Essential container in task exited (container web ended with exit code 137, container side: CannotPullContainerError: no such tag)";
    assert!(ran.stderr.contains(why), "{}", ran.stderr);
}

#[test]
fn unused_images_and_files_are_collected() {
    let image = |tag: &str, digit: char, age: &str| {
        json!({ "imageDigest": format!("sha256:{}", String::from(digit).repeat(64)), "imageTags": [tag],
            "imagePushedAt": age, "imageSizeInBytes": 1_000_000, "imageManifestMediaType": "application/vnd.oci.image.manifest.v1+json" })
    };
    let world = World::new(&[("App", &[], service("used", 1))]);
    assert_eq!(world.run(&["bootstrap"]).code, 0);
    let outputs = json!({ "Outputs": {
        "BucketName": { "Value": format!("cdk-hnb659fds-assets-{ACCOUNT}-us-east-1") },
        "ImageRepositoryName": { "Value": format!("cdk-hnb659fds-container-assets-{ACCOUNT}-us-east-1") },
    } });
    world.fake.state().stacks.get_mut("CDKToolkit").unwrap().template = outputs.to_string();
    assert_eq!(world.deploy(&[]).code, 0);
    let images = json!({ "imageDetails": [
        image("used", '1', "2020-01-01"), image("gone", '2', "2020-01-01"), image("new", '3', "2099-01-01"),
    ] });
    let answers = [
        ("DescribeImages", images),
        ("ListClusters", json!({ "clusterArns": [] })),
        ("BatchDeleteImage", json!({ "failures": [] })),
    ];
    world.fake.state().answers.extend(answers.map(|(name, answer)| (name.to_owned(), answer)));
    let bucket = format!("cdk-hnb659fds-assets-{ACCOUNT}-us-east-1");
    world.fake.state().buckets.get_mut(&bucket).unwrap().insert("old.zip".to_owned(), vec![0; 100]);
    let ran = world.run(&["gc"]);
    // The fake has no Lambda, and what cannot be read may use anything.
    assert!(
        ran.stderr.contains("warning: Lambda:") && ran.stdout.contains("0 of 5 to delete"),
        "{}\n{}",
        ran.stdout,
        ran.stderr
    );
    // The template in the bucket has served its purpose.
    let ran = world.run(&["gc", "--ignore-unreadable"]);
    assert!(
        ran.stdout.contains(&format!("delete cdk-hnb659fds-container-assets-{ACCOUNT}-us-east-1@sha256:2222")),
        "{}",
        ran.stdout
    );
    assert!(
        ran.stdout.contains(&format!("delete {bucket}/old.zip")) && ran.stdout.contains("3 of 5 to delete"),
        "{}",
        ran.stdout
    );
    assert!(!world.was_called("BatchDeleteImage"), "a plan deletes nothing");
    let ran = world.run(&["gc", "--ignore-unreadable", "--apply", "--yes"]);
    assert!(ran.stdout.starts_with("deleted 3 images and files"), "{}\n{}", ran.stdout, ran.stderr);
    let deleted = world.fake.state().calls.iter().find(|it| it.operation == "BatchDeleteImage").unwrap().clone();
    assert_eq!(deleted.parameters["imageIds"].as_array().map(Vec::len), Some(1));
    assert!(!world.fake.state().buckets[&bucket].contains_key("old.zip"));
}

#[test]
fn docker_gets_passwords_of_registries() {
    let world = World::new(&[("App", &[], queue(1))]);
    let file = json!({ "version": "1.0", "domainCredentials": {
        "hub.example": { "secretsManagerSecretId": "hub", "assumeRoleArn": format!("arn:aws:iam::{ACCOUNT}:role/reader") },
        "123456789012.dkr.ecr.eu-west-1.amazonaws.com": { "ecrRepository": true },
    } });
    fs_err::write(world.path().join("creds.json"), file.to_string()).unwrap();
    let secret = json!({ "SecretString": json!({ "username": "me", "secret": "pass" }).to_string() });
    // AWS:word
    let token = json!({ "authorizationData": [{ "authorizationToken": "QVdTOndvcmQ=" }] });
    let answers = [("GetSecretValue", secret), ("GetAuthorizationToken", token)];
    world.fake.state().answers.extend(answers.map(|(name, answer)| (name.to_owned(), answer)));
    let ask = |server: &str| {
        let mut helper = world.command(&["docker-credential", "get"]);
        helper.env("CDK_DOCKER_CREDS_FILE", world.path().join("creds.json"));
        let mut child =
            helper.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped()).spawn().unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), server.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        (output.status.code().unwrap(), serde_json::from_slice::<Value>(&output.stdout).unwrap_or_default())
    };
    assert_eq!(ask("https://hub.example/v1/"), (0, json!({ "Username": "me", "Secret": "pass" })));
    let ecr = ask("123456789012.dkr.ecr.eu-west-1.amazonaws.com");
    assert_eq!(ecr, (0, json!({ "Username": "AWS", "Secret": "word" })));
    let calls = world.fake.state().calls.clone();
    let by = |operation: &str| calls.iter().find(|it| it.operation == operation).unwrap();
    assert_eq!(
        (by("GetSecretValue").principal.as_str(), by("GetAuthorizationToken").region.as_str()),
        ("reader", "eu-west-1")
    );
    assert_eq!(ask("unknown.example").0, 1);
}

#[test]
fn a_change_is_deployed_by_watching() {
    let world = World::new(&[("App", &[], queue(1))]);
    fs_err::write(world.path().join("source.txt"), "1").unwrap();
    let arguments = ["watch", "--output", "out", "--require-approval", "never"];
    let mut child = world.command_of("cp -r cdk.out/. $CDK_OUTDIR", &arguments).spawn().unwrap();
    let wait_for = |status: &str| {
        let begun = Instant::now();
        while world.status("App").as_deref() != Some(status) {
            assert!(begun.elapsed() < Duration::from_secs(60), "{:?} is not {status}", world.status("App"));
            std::thread::sleep(Duration::from_millis(50));
        }
    };
    wait_for("CREATE_COMPLETE");
    // The deployment ends, and watching begins.
    std::thread::sleep(Duration::from_secs(2));
    world.write(&[("App", &[], queue(22))]);
    fs_err::write(world.path().join("source.txt"), "2, which is longer").unwrap();
    wait_for("UPDATE_COMPLETE");
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
}

#[test]
fn an_interrupted_deployment_is_left_to_cloudformation() {
    let world = World::new(&[("App", &[], queue(1))]);
    // A look that is throttled for long keeps the command waiting.
    let mut child = world.command(&["deploy", "--require-approval", "never"]).spawn().unwrap();
    let begun = Instant::now();
    while !world.was_called("ExecuteChangeSet") {
        assert!(begun.elapsed() < Duration::from_secs(20), "the deployment never began");
        std::thread::sleep(Duration::from_millis(5));
    }
    world.fake.fail("DescribeStackEvents", 999, 400, "Throttling", "Rate exceeded");
    let id = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    std::thread::sleep(Duration::from_millis(100));
    // A second interrupt does not wait for anything.
    let _ = Command::new("kill").args(["-INT", &id]).status();
    let code = child.wait().unwrap().code();
    assert_eq!(code, Some(130));
    world.runtime.block_on(async {});
}
