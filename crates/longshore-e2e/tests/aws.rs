//! AWS as moto and our own fake play it: what the AWS CDK's command line does there, and what ours does.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

use std::path::{Path, PathBuf};
use std::process::Command;

use longshore_e2e::aws::{Moto, REPOSITORY, cdk, embedded_ecr, is_there, json_file, moto, official, ours};
use longshore_e2e::{Local, available, example, output, root, run};
use longshore_fake_aws::{Call, FakeAws};
use serde_json::{Value, json};

/// An assembly that aws-cdk-lib writes.
fn javascript_assembly(local: &Local) -> PathBuf {
    let tarball = example().join("hello.tar");
    let app = format!(
        "const cdk = require('aws-cdk-lib'), ecr = require('aws-cdk-lib/aws-ecr'), iam = require('aws-cdk-lib/aws-iam');
        const sqs = require('aws-cdk-lib/aws-sqs'), assets = require('aws-cdk-lib/aws-ecr-assets');
        const app = new cdk.App(), base = new cdk.Stack(app, 'Base'), web = new cdk.Stack(app, 'Web');
        const queue = new sqs.Queue(base, 'Queue');
        const repository = new ecr.Repository(web, 'Repository', {{ repositoryName: 'my-repo', removalPolicy: cdk.RemovalPolicy.DESTROY }});
        const role = new iam.Role(web, 'Role', {{ assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') }});
        repository.grantPull(role); queue.grantSendMessages(role);
        const image = new assets.TarballImageAsset(web, 'Image', {{ tarballFile: {tarball:?} }});
        new cdk.CfnOutput(web, 'ImageUri', {{ value: image.imageUri }});
        app.synth();"
    );
    let out = local.path().join("js.out");
    let mut node = Command::new("node");
    node.args(["-e", &app]).env("NODE_PATH", root().join("oracle/node_modules")).env("CDK_OUTDIR", &out);
    run(&mut node);
    out
}

/// The same app in Python.
const PYTHON_APP: &str = "
import os
import aws_cdk as cdk
from aws_cdk import aws_ecr as ecr, aws_ecr_assets as assets, aws_iam as iam, aws_sqs as sqs
app = cdk.App()
base, web = cdk.Stack(app, 'Base'), cdk.Stack(app, 'Web')
queue = sqs.Queue(base, 'Queue')
repository = ecr.Repository(web, 'Repository', repository_name='my-repo', removal_policy=cdk.RemovalPolicy.DESTROY)
role = iam.Role(web, 'Role', assumed_by=iam.ServicePrincipal('lambda.amazonaws.com'))
repository.grant_pull(role)
queue.grant_send_messages(role)
image = assets.TarballImageAsset(web, 'Image', tarball_file=os.environ['TARBALL'])
cdk.CfnOutput(web, 'ImageUri', value=image.image_uri)
app.synth()
";

/// The assembly that the app in Python writes, on Node's kernel or on ours.
fn python_assembly(local: &Local, python: &str, kernel: Option<&str>) -> PathBuf {
    let script = local.path().join("app.py");
    fs_err::write(&script, PYTHON_APP).unwrap();
    let out = local.path().join(if kernel.is_some() { "python-ours.out" } else { "python-node.out" });
    let mut command = Command::new(python);
    command.arg(script).env("CDK_OUTDIR", &out).env("TARBALL", example().join("hello.tar"));
    command.env("HOME", local.path()).env_remove("JSII_NODE").env("JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION", "1");
    if let Some(kernel) = kernel {
        command.env("JSII_NODE", kernel);
    }
    run(&mut command);
    out
}

/// The assembly that the app in Rust writes.
fn rust_assembly(local: &Local) -> PathBuf {
    let out = local.path().join("rust.out");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--quiet", "--package", "longshore-e2e", "--example", "two_stacks"]).current_dir(root());
    run(cargo.env("CDK_OUTDIR", &out).env("TARBALL", example().join("hello.tar")));
    out
}

/// The assemblies of one app in several languages, with a name for each.
fn assemblies(local: &Local) -> Vec<(&'static str, PathBuf)> {
    let mut all = vec![("Rust", rust_assembly(local))];
    if is_there("aws-cdk-lib") {
        all.push(("JavaScript", javascript_assembly(local)));
    }
    let python = std::env::var("LONGSHORE_E2E_PYTHON_CDK").unwrap_or_else(|_| "python3".to_owned());
    if available(&python, &["-c", "import aws_cdk"]) {
        all.push(("Python on Node", python_assembly(local, &python, None)));
        let kernel = std::env::var("LONGSHORE_E2E_KERNEL").unwrap_or_else(|_| "longshore-jsii".to_owned());
        if available("test", &["-x", &kernel]) {
            all.push(("Python on longshore-jsii", python_assembly(local, &python, Some(&kernel))));
        }
    }
    all
}

#[test]
fn the_bootstrap_template_is_that_of_the_cdk() {
    fn bare(value: &Value) -> Value {
        match value {
            Value::Object(fields) => {
                let kept = fields.iter().filter(|(name, _)| *name != "Description");
                Value::Object(kept.map(|(name, value)| (name.clone(), bare(value))).collect())
            }
            Value::Array(items) => items.iter().map(bare).collect::<Vec<_>>().into(),
            // Policies that stand in a text.
            Value::String(text) => serde_json::from_str(text).ok().filter(Value::is_object).unwrap_or(value.clone()),
            other => other.clone(),
        }
    }
    let Some(cdk) = cdk() else { return };
    let local = Local::default();
    let theirs = run(&mut official(&cdk, &local, "http://localhost:1", &["bootstrap", "--show-template", "--json"]));
    let ours = run(&mut ours(&local, "http://localhost:1", &["bootstrap", "--show-template"]));
    let parsed = |text: &str| bare(&serde_json::from_str(text).unwrap());
    assert_eq!(parsed(&ours), parsed(&theirs));
}

#[test]
fn both_command_lines_deploy_the_same_to_moto() {
    let (Some(cdk), Some(moto)) = (cdk(), moto()) else { return };
    let local = Local::default();
    run(&mut ours(&local, &moto.uri, &["bootstrap"]));
    assert_eq!(output(&mut ours(&local, &moto.uri, &["bootstrap", "--check"])).status.code(), Some(0));
    let ecr = embedded_ecr(&local);
    for (language, assembly) in assemblies(&local) {
        println!("the app in {language}");
        deploy_by_both(&cdk, &moto, &local, &ecr, assembly.to_str().unwrap());
    }
}

fn deploy_by_both(cdk: &Path, moto: &Moto, local: &Local, ecr: &str, app: &str) {
    let deploy = ["deploy", "--all", "--app", app, "--method", "direct", "--require-approval", "never"];
    let deployed = |mut command: Command, file: &str| {
        run(command.args(["--no-previous-parameters", "--outputs-file", file]).env("AWS_ENDPOINT_URL_ECR", ecr));
        json_file(&local.path().join(file))
    };
    let by_ours = deployed(ours(local, &moto.uri, &deploy), "ours.json");
    assert!(by_ours["Web"]["ImageUri"].as_str().unwrap().contains(REPOSITORY), "{by_ours}");
    // The other finds everything as it should be: no builder is needed, and nothing is deployed.
    let again = deployed(official(cdk, local, &moto.uri, &deploy), "theirs.json");
    assert_eq!(by_ours, again);
    run(&mut official(cdk, local, &moto.uri, &["destroy", "--all", "--force", "--app", app]));
    let by_theirs = deployed(official(cdk, local, &moto.uri, &deploy), "new.json");
    assert_eq!(by_theirs["Web"]["ImageUri"], by_ours["Web"]["ImageUri"]);
    let unchanged = run(ours(local, &moto.uri, &deploy).args(["--json"]).env("AWS_ENDPOINT_URL_ECR", ecr));
    let unchanged: Value = serde_json::from_str(&unchanged).unwrap();
    let outcomes: Vec<_> = unchanged["stacks"].as_array().unwrap().iter().map(|it| &it["outcome"]).collect();
    assert_eq!(outcomes, ["unchanged", "unchanged"]);
    run(&mut ours(local, &moto.uri, &["destroy", "--all", "--force", "--app", app]));
}

#[test]
fn both_command_lines_look_up_the_same_in_moto() {
    let (Some(cdk), Some(moto)) = (cdk(), moto()) else { return };
    if !is_there("aws-cdk-lib") {
        return;
    }
    let local = Local::default();
    let app = "const cdk = require('aws-cdk-lib'), ec2 = require('aws-cdk-lib/aws-ec2');
        const app = new cdk.App(), env = { account: '123456789012', region: 'us-east-1' };
        const stack = new cdk.Stack(app, 'Looks', { env });
        const vpc = ec2.Vpc.fromLookup(stack, 'Vpc', { isDefault: true });
        ec2.SecurityGroup.fromLookupByName(stack, 'Group', 'default', vpc);
        new cdk.CfnOutput(stack, 'Zones', { value: stack.availabilityZones.join() });
        const image = new ec2.LookupMachineImage({ name: 'amzn2-ami-hvm-*', owners: ['137112412989'] });
        new cdk.CfnOutput(stack, 'Ami', { value: image.getImage(stack).imageId });
        app.synth();";
    fs_err::write(local.path().join("app.js"), app).unwrap();
    fs_err::write(local.path().join("cdk.json"), json!({ "app": "node app.js" }).to_string()).unwrap();
    let context = local.path().join("cdk.context.json");
    let looked_up = |mut command: Command| {
        run(command.env("NODE_PATH", root().join("oracle/node_modules")));
        let found = json_file(&context);
        fs_err::remove_file(&context).unwrap();
        found
    };
    let ours = looked_up(ours(&local, &moto.uri, &["synth", "--quiet"]));
    let theirs = looked_up(official(&cdk, &local, &moto.uri, &["synth", "--quiet"]));
    assert!(ours.as_object().unwrap().len() >= 4, "{ours}");
    assert_eq!(ours, theirs);
}

/// What CloudFormation is asked to do, without what differs each time.
fn changes(fake: &FakeAws) -> Vec<(String, String, Value)> {
    let changes = ["CreateChangeSet", "ExecuteChangeSet", "CreateStack", "UpdateStack", "DeleteStack"];
    let calls = fake.state().calls.clone();
    let bare = |call: Call| {
        let mut parameters = call.parameters;
        for name in ["ClientToken", "ClientRequestToken", "Description"] {
            parameters.as_object_mut().unwrap().shift_remove(name);
        }
        // Whether the name or the ARN of a stack is said makes no difference.
        let stack = parameters["StackName"].as_str().unwrap_or_default();
        let stack = stack.split('/').nth(1).unwrap_or(stack).to_owned();
        parameters["StackName"] = stack.into();
        let set = parameters["ChangeSetName"].as_str().unwrap_or_default();
        let set = set.split("changeSet/").nth(1).and_then(|it| it.split('/').next()).unwrap_or(set).to_owned();
        parameters["ChangeSetName"] = set.into();
        // Each has an AWS of its own.
        let url = parameters["TemplateURL"].as_str().and_then(|url| url.splitn(4, '/').nth(3)).unwrap_or_default();
        parameters["TemplateURL"] = url.to_owned().into();
        // Nor does leaving a list out in place of saying that it is empty, nor a default.
        let fields = parameters.as_object_mut().unwrap();
        fields.retain(|name, it| !it.as_array().is_some_and(Vec::is_empty) && *it != "" && name != "DeploymentConfig");
        fields.retain(|name, it| name != "DisableRollback" && !(name == "ImportExistingResources" && *it == "false"));
        fields.sort_keys();
        (call.operation, call.principal, parameters)
    };
    calls.into_iter().filter(|call| changes.contains(&call.operation.as_str())).map(bare).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn both_command_lines_ask_cloudformation_for_the_same() {
    let Some(cdk) = cdk() else { return };
    let local = Local::default();
    let ecr = embedded_ecr(&local);
    let mut in_languages = Vec::new();
    for (language, assembly) in assemblies(&local) {
        let (app, stacks) = (assembly.to_str().unwrap(), ["Base", "Web"]);
        let mut asked = Vec::new();
        for official_one in [false, true] {
            let fake = FakeAws::start().await;
            let mut arguments = vec!["deploy"];
            arguments.extend(stacks);
            arguments.extend(["--app", app, "--require-approval", "never", "--concurrency", "1"]);
            let mut command = match official_one {
                true => official(&cdk, &local, &fake.uri, &arguments),
                false => ours(&local, &fake.uri, &arguments),
            };
            command.env("AWS_ENDPOINT_URL_ECR", &ecr);
            run(&mut command);
            let statuses: Vec<_> = fake.state().stacks.values().map(|it| it.status.clone()).collect();
            assert!(
                statuses.iter().all(|it| it == "CREATE_COMPLETE") && statuses.len() == stacks.len(),
                "{statuses:?}"
            );
            asked.push(changes(&fake));
        }
        assert_eq!(asked[0], asked[1], "{language}");
        in_languages.extend(asked);
    }
    // The tarball's name is in its source, and the same everywhere: whatever language wrote it, the same is deployed.
    assert!(in_languages.iter().all(|it| *it == in_languages[0]), "{in_languages:#?}");
}
