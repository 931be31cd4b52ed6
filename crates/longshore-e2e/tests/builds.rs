//! Builds of images: the builder's command lines, which are those of the AWS CDK's tools, and images that run.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use longshore_e2e::aws::{
    REPOSITORY, as_user, cdk, cdk_assets, docker_registry, embedded_ecr, is_there, json_file, official, ours,
};
use longshore_e2e::{Local, assembly_with_large_image, available, example, output, run};
use longshore_fake_aws::{ACCOUNT, FakeAws};
use serde_json::{Value, json};

/// A `docker` that writes down how it is called, one file per call, and says that all went well.
///
/// What `save` gives is a real image, so that it can be pushed.
const LOGGING_DOCKER: &str = r#"#!/bin/sh
call=$(mktemp "$LOGGED_CALLS/XXXXXXXX")
printf '%s\0' "$PWD" "$BUILDX_NO_DEFAULT_ATTESTATIONS" "$@" > "$call"
case "$1" in --config) shift 2 ;; esac
case "$1" in
version) echo 28.2.2/28.2.2 ;;
inspect) exit 1 ;;
save) cp "$SAVED_IMAGE" "$3" ;;
login) cat > /dev/null ;;
esac
"#;

/// How a builder was called.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Call {
    directory: PathBuf,
    attestations: String,
    arguments: Vec<String>,
}

/// A directory with the logging builder and what it has written down.
struct Logging {
    programs: PathBuf,
    calls: PathBuf,
}

impl Logging {
    fn new(local: &Local) -> Self {
        let (programs, calls) = (local.path().join("programs"), local.path().join("calls"));
        fs_err::create_dir_all(&programs).unwrap();
        fs_err::create_dir_all(&calls).unwrap();
        let docker = programs.join("docker");
        fs_err::write(&docker, LOGGING_DOCKER).unwrap();
        fs_err::set_permissions(&docker, std::fs::Permissions::from_mode(0o755)).unwrap();
        Self { programs, calls }
    }

    /// Runs a command under which `docker` is the logging one, and returns how that was called with these verbs.
    fn calls(&self, command: &mut Command, verbs: &[&str]) -> Vec<Call> {
        let path = format!("{}:{}", self.programs.display(), std::env::var("PATH").unwrap());
        command.env("PATH", path).env("LOGGED_CALLS", &self.calls).env("SAVED_IMAGE", example().join("hello.tar"));
        run(command.env_remove("CDK_DOCKER").env_remove("BUILDX_NO_DEFAULT_ATTESTATIONS"));
        let mut calls = Vec::new();
        for entry in fs_err::read_dir(&self.calls).unwrap() {
            let path = entry.unwrap().path();
            let text = fs_err::read_to_string(&path).unwrap();
            let mut fields = text.trim_end_matches('\0').split('\0').map(str::to_owned);
            let directory = fs_err::canonicalize(fields.next().unwrap()).unwrap();
            let call = Call { directory, attestations: fields.next().unwrap(), arguments: fields.collect() };
            if call.arguments.first().is_some_and(|verb| verbs.contains(&verb.as_str())) {
                calls.push(call);
            }
            fs_err::remove_file(path).unwrap();
        }
        // Several images are built at the same time.
        calls.sort();
        calls
    }
}

/// An assembly that aws-cdk-lib writes, with an image per build option and one with all of them.
fn assembly_with_every_option(local: &Local) -> PathBuf {
    let source = local.path().join("source");
    fs_err::create_dir_all(source.join("docker")).unwrap();
    for file in ["Dockerfile", "docker/Other file"] {
        fs_err::write(source.join(file), "FROM scratch AS first\nCOPY . /\nFROM first AS second\n").unwrap();
    }
    fs_err::write(local.path().join("the-secret"), "hush").unwrap();
    let app = format!(
        "const cdk = require('aws-cdk-lib'), ecr = require('aws-cdk-lib/aws-ecr-assets');
        const app = new cdk.App(), stack = new cdk.Stack(app, 'Images'), directory = {source:?};
        new cdk.CfnWaitConditionHandle(stack, 'Handle');
        const secrets = {{ token: cdk.DockerBuildSecret.fromSrc('../the-secret'), other: 'env=HOME' }};
        const each = {{
          buildArgs: {{ ZULU: '1', ALPHA: 'b c=d,\"e\"', EMPTY: '', NPM_TOKEN: 'a b' }},
          buildSecrets: secrets, buildSsh: 'default', buildContexts: {{ web: 'https://example.com/a.tgz', up: '..' }},
          target: 'first', file: 'docker/Other file', networkMode: ecr.NetworkMode.HOST,
          platform: ecr.Platform.LINUX_AMD64, outputs: ['type=docker', 'type=local,dest=out'],
          cacheFrom: [{{ type: 'gha' }}, {{ type: 'registry', params: {{ ref: 'host/cache:a', x: 'y' }} }}],
          cacheTo: {{ type: 'registry', params: {{ ref: 'host/cache', mode: 'max' }} }}, cacheDisabled: true,
        }};
        // Options that are not part of the hash need something else to make images of their own.
        const image = (id, props) => new ecr.DockerImageAsset(stack, id, {{ directory, extraHash: id, ...props }});
        image('Plain', {{}});
        for (const [name, value] of Object.entries(each)) image(name, {{ [name]: value }});
        image('Custom', {{ networkMode: ecr.NetworkMode.custom('net'), platform: ecr.Platform.custom('linux/amd64') }});
        image('All', each);
        app.synth();"
    );
    let out = local.path().join("options.out");
    let mut node = Command::new("node");
    node.args(["-e", &app]).env("NODE_PATH", longshore_e2e::root().join("oracle/node_modules")).env("CDK_OUTDIR", &out);
    run(&mut node);
    out
}

#[tokio::test(flavor = "multi_thread")]
async fn builders_are_called_as_by_the_official_tools() {
    let Some(cdk) = cdk() else { return };
    if !is_there("aws-cdk-lib") {
        return;
    }
    let local = Local::default();
    let logging = Logging::new(&local);
    let assembly = assembly_with_every_option(&local);
    let app = assembly.to_str().unwrap();
    // The newest publisher reads schema 54, which has the same fields.
    let mut older = json_file(&assembly.join("Images.assets.json"));
    older["version"] = "54.0.0".into();
    let manifest = assembly.join("older.assets.json");
    fs_err::write(&manifest, older.to_string()).unwrap();
    let verbs = ["build", "inspect"];
    let mut called = Vec::new();
    for tool in ["longshore deploy", "longshore publish", "cdk deploy", "cdk-assets"] {
        // Everybody starts with an AWS and a registry where nothing is yet.
        let (aws, place) = (FakeAws::start().await, Local::default());
        let ecr = embedded_ecr(&place);
        let deploy = ["deploy", "--all", "--app", app, "--require-approval", "never"];
        let mut command = match tool {
            "longshore deploy" => ours(&place, &aws.uri, &deploy),
            "longshore publish" => ours(&place, &aws.uri, &["publish", "--all", "--app", app]),
            "cdk deploy" => official(&cdk, &place, &aws.uri, &deploy),
            _ => cdk_assets(&place, &aws.uri, &manifest),
        };
        called.push((tool, logging.calls(command.env("AWS_ENDPOINT_URL_ECR", &ecr), &verbs)));
    }
    let (_, by_official) = called.last().unwrap();
    let builds = by_official.iter().filter(|call| call.arguments[0] == "build").count();
    assert_eq!((builds, by_official.len()), (15, 30), "{by_official:#?}");
    assert!(by_official.iter().all(|call| call.arguments[0] != "build" || call.attestations == "1"));
    let bare = |calls: &[Call]| {
        // Where `inspect` runs and what it inherits makes no difference.
        let (builds, inspects): (Vec<_>, Vec<_>) = calls.iter().cloned().partition(|it| it.arguments[0] == "build");
        let mut inspects: Vec<_> = inspects.into_iter().map(|it| it.arguments).collect();
        inspects.sort();
        (builds, inspects)
    };
    for (tool, calls) in &called {
        assert_eq!(bare(calls), bare(by_official), "{tool}");
    }
}

/// A build context for images that print what was built into them.
fn printing_context(local: &Local) -> PathBuf {
    let source = local.path().join("printing");
    fs_err::create_dir_all(source.join("docker")).unwrap();
    let busybox = ["/bin/busybox", "/usr/bin/busybox"].into_iter().map(Path::new).find(|it| it.is_file()).unwrap();
    fs_err::copy(busybox, source.join("busybox")).unwrap();
    fs_err::write(source.join("unique"), local.path().to_string_lossy().as_bytes()).unwrap();
    let file = |name: &str, title: &str| {
        let text = format!(
            "FROM scratch AS base\nARG GREETING=none\nCOPY busybox /bin/busybox\nCOPY unique /unique\n\
             ENV GREETING=$GREETING TITLE={title}\n\
             ENTRYPOINT [\"/bin/busybox\", \"sh\", \"-c\", \"echo $TITLE $GREETING $STAGE\"]\n\
             FROM base AS early\nENV STAGE=early\nFROM base\nENV STAGE=last\n\
             RUN [\"/bin/busybox\", \"sh\", \"-c\", \"echo built > /built\"]\n"
        );
        fs_err::write(source.join(name), text).unwrap();
    };
    file("Dockerfile", "usual");
    file("docker/Other", "other");
    source
}

fn has_busybox() -> bool {
    let there = available("busybox", &["true"]);
    // One that needs libraries does not run in an image without any.
    there && !String::from_utf8_lossy(&output(Command::new("ldd").arg("/bin/busybox")).stdout).contains("=>")
}

/// The images of `printing_context`, by construct ID, with what they print.
const PRINTING: [(&str, &str, &str); 7] = [
    ("Plain", "{}", "usual none last"),
    ("Args", "{ buildArgs: { GREETING: 'hello there' } }", "usual hello there last"),
    ("Target", "{ target: 'early', buildArgs: { GREETING: 'a' } }", "usual a early"),
    ("File", "{ file: 'docker/Other' }", "other none last"),
    ("Network", "{ networkMode: ecr.NetworkMode.HOST, buildArgs: { GREETING: 'net' } }", "usual net last"),
    ("Platform", "{ platform: ecr.Platform.LINUX_AMD64 }", "usual none last"),
    ("Uncached", "{ cacheDisabled: true, assetName: 'uncached', extraHash: 'u' }", "usual none last"),
];

/// An assembly that aws-cdk-lib writes, with images that print something when they run.
fn printing_assembly(local: &Local) -> PathBuf {
    let source = printing_context(local);
    let images: String = PRINTING
        .iter()
        .map(|(id, props, _)| {
            format!("out('{id}', new ecr.DockerImageAsset(stack, '{id}', {{ directory, ...{props} }}));\n")
        })
        .collect();
    let app = format!(
        "const cdk = require('aws-cdk-lib'), ecr = require('aws-cdk-lib/aws-ecr-assets');
        const app = new cdk.App(), stack = new cdk.Stack(app, 'Printing'), directory = {source:?};
        new cdk.CfnWaitConditionHandle(stack, 'Handle');
        const out = (id, image) => new cdk.CfnOutput(stack, id + 'Tag', {{ value: image.assetHash }});
        {images}
        app.synth();"
    );
    let out = local.path().join("printing.out");
    let mut node = Command::new("node");
    node.args(["-e", &app]).env("NODE_PATH", longshore_e2e::root().join("oracle/node_modules")).env("CDK_OUTDIR", &out);
    run(&mut node);
    out
}

/// The hashes of an assembly's images by the name of the output that says them.
fn hash_of(assembly: &Path, id: &str) -> String {
    let template = json_file(&assembly.join("Printing.template.json"));
    template["Outputs"][format!("{id}Tag")]["Value"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn images_that_docker_builds_are_deployed_and_run() {
    if !available("docker", &["version"]) || !has_busybox() || !is_there("aws-cdk-lib") {
        return;
    }
    let Some(cdk) = cdk() else { return };
    let world = Local::default();
    let assembly = printing_assembly(&world);
    let app = assembly.to_str().unwrap();
    let forget = || {
        for (id, _, _) in PRINTING {
            output(Command::new("docker").args(["image", "rm", &format!("cdkasset-{}", hash_of(&assembly, id))]));
        }
    };
    let mut configurations = Vec::new();
    for by_official in [false, true] {
        let (aws, place) = (FakeAws::start().await, Local::default());
        let ecr = embedded_ecr(&place);
        let deploy = ["deploy", "--all", "--app", app, "--require-approval", "never"];
        let mut command = match by_official {
            true => official(&cdk, &place, &aws.uri, &deploy),
            false => ours(&place, &aws.uri, &deploy),
        };
        // Nothing is left of what the other has built.
        forget();
        run(command.env("AWS_ENDPOINT_URL_ECR", &ecr));
        assert_eq!(aws.state().stacks["Printing"].status, "CREATE_COMPLETE");
        let docker = place.docker();
        let mut found = Vec::new();
        for (id, _, prints) in PRINTING {
            let image = format!("{}/{REPOSITORY}:{}", place.host(), hash_of(&assembly, id));
            run(&mut docker(&["pull", "--quiet", &image]));
            assert_eq!(run(&mut docker(&["run", "--rm", &image])).trim_end(), prints, "{id} of {by_official}");
            let described = run(&mut docker(&["inspect", &image]));
            let described: Value = serde_json::from_str(&described).unwrap();
            let layers = described[0]["RootFS"]["Layers"].as_array().map(Vec::len);
            let config = &described[0]["Config"];
            found.push(json!([id, described[0]["Architecture"], config["Env"], config["Entrypoint"], layers]));
            run(&mut docker(&["image", "rm", &image]));
        }
        configurations.push(found);
    }
    assert_eq!(configurations[0], configurations[1]);
    // What is there is neither built nor pushed again, and asked of the registry only.
    let (aws, place) = (FakeAws::start().await, Local::default());
    let ecr = embedded_ecr(&place);
    let mut first = ours(&place, &aws.uri, &["publish", "--all", "--app", app]);
    run(first.env("AWS_ENDPOINT_URL_ECR", &ecr));
    let mut again = ours(&place, &aws.uri, &["publish", "--all", "--app", app, "--json"]);
    again.env("AWS_ENDPOINT_URL_ECR", &ecr).env("CDK_DOCKER", "no-builder-may-be-started");
    let receipt: Value = serde_json::from_str(&run(&mut again)).unwrap();
    assert!(receipt["entries"].as_array().unwrap().iter().all(|it| it["outcome"] == "found"), "{receipt:#}");
    forget();
}

/// Writes an assembly of one stack with one image.
fn write_assembly(assembly: &Path, image: &str, source: &Value) {
    let destination = json!({ "repositoryName": REPOSITORY, "imageTag": image });
    let images = json!({ image: { "source": source, "destinations": { "here": destination } } });
    let resources = json!({ "W": { "Type": "AWS::CloudFormation::WaitConditionHandle" } });
    let artifacts = json!({
        "S": { "type": "aws:cloudformation:stack", "environment": format!("aws://{ACCOUNT}/us-east-1"),
            "properties": { "templateFile": "S.template.json" }, "dependencies": ["S.assets"] },
        "S.assets": { "type": "cdk:asset-manifest", "properties": { "file": "S.assets.json" } },
    });
    for (file, content) in [
        ("S.assets.json", json!({ "version": "48.0.0", "dockerImages": images })),
        ("S.template.json", json!({ "Resources": resources })),
        ("manifest.json", json!({ "version": "48.0.0", "artifacts": artifacts })),
    ] {
        fs_err::write(assembly.join(file), content.to_string()).unwrap();
    }
}

/// What BuildKit, buildah and podman can: secrets, further contexts. Debian's docker has no BuildKit, the others are there.
#[tokio::test(flavor = "multi_thread")]
async fn images_that_buildah_and_podman_build_with_secrets_and_contexts_are_deployed() {
    if !has_busybox() || !available("skopeo", &["--version"]) {
        return;
    }
    for builder in ["buildah", "podman"] {
        if available(builder, &["--version"]) {
            builds_with_secrets_and_contexts(builder).await;
        }
    }
}

async fn builds_with_secrets_and_contexts(builder: &str) {
    let place = Local::default();
    let assembly = place.path().join("cdk.out");
    let context = assembly.join("asset.secretive");
    fs_err::create_dir_all(context.join("nothing")).unwrap();
    fs_err::create_dir_all(place.path().join("more")).unwrap();
    fs_err::write(place.path().join("more/text"), "from the other context").unwrap();
    fs_err::write(place.path().join("the-secret"), "hush-hush").unwrap();
    fs_err::copy("/bin/busybox", context.join("busybox")).unwrap();
    let dockerfile = "FROM scratch\nCOPY busybox /bin/busybox\nCOPY --from=more text /text\n\
        RUN --mount=type=secret,id=word [\"/bin/busybox\", \"sh\", \"-c\", \"/bin/busybox wc -c < /run/secrets/word > /length\"]\n";
    fs_err::write(context.join("Dockerfile"), dockerfile).unwrap();
    let source = json!({
        "directory": "asset.secretive", "dockerBuildContexts": { "more": place.path().join("more") },
        "dockerBuildSecrets": { "word": format!("src={}", place.path().join("the-secret").display()) },
    });
    let image = format!("secretive-{builder}");
    write_assembly(&assembly, &image, &source);
    let aws = FakeAws::start().await;
    let ecr = embedded_ecr(&place);
    let mut deploy = ours(&place, &aws.uri, &["deploy", "--verbose", "--app", assembly.to_str().unwrap(), "--json"]);
    deploy.env("AWS_ENDPOINT_URL_ECR", &ecr).env("CDK_DOCKER", builder).env("BUILDAH_ISOLATION", "chroot");
    let done = output(&mut deploy);
    let (stdout, stderr) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{builder}: {stderr}");
    assert!(!stdout.contains("hush") && !stderr.contains("hush"), "a secret was shown: {stderr}");
    let copy = place.path().join("copy");
    let mut skopeo = Command::new("skopeo");
    skopeo.args(["copy", "--quiet", "--src-tls-verify=false", "--src-creds", &format!("AWS:{}", place.password())]);
    skopeo.arg(format!("docker://{}/{REPOSITORY}:{image}", place.host())).arg(format!("oci:{}", copy.display()));
    run(as_user(&mut skopeo, &place, &aws.uri));
    let mut found = [Vec::new(), Vec::new()];
    let blobs = copy.join("blobs/sha256");
    for blob in fs_err::read_dir(blobs).unwrap().map(|it| it.unwrap().path()) {
        for (found, file) in found.iter_mut().zip(["text", "length"]) {
            found.extend(output(Command::new("tar").arg("-xzOf").arg(&blob).arg(file)).stdout);
        }
    }
    assert_eq!(found.map(|it| String::from_utf8(it).unwrap()), ["from the other context", "9\n"], "{builder}");
    output(Command::new(builder).args(["rmi", &format!("cdkasset-{image}")]));
}

#[tokio::test(flavor = "multi_thread")]
async fn private_base_images_are_pulled_with_the_password_of_the_file() {
    if !available("docker", &["version"]) || !available("skopeo", &["--version"]) {
        return;
    }
    let (aws, place) = (FakeAws::start().await, Local::default());
    let ecr = embedded_ecr(&place);
    place.ecr("CreateRepository", &json!({ "repositoryName": "private/base" }));
    let base = format!("{}/private/base:1", place.host());
    let mut skopeo = Command::new("skopeo");
    skopeo.args(["copy", "--quiet", "--dest-tls-verify=false", "--dest-creds", &format!("AWS:{}", place.password())]);
    skopeo.arg(format!("docker-archive:{}", example().join("hello.tar").display())).arg(format!("docker://{base}"));
    run(as_user(&mut skopeo, &place, &aws.uri));

    let assembly = place.path().join("cdk.out");
    fs_err::create_dir_all(assembly.join("asset.based")).unwrap();
    let dockerfile = format!("FROM {base}\nLABEL of={:?}\n", place.path());
    fs_err::write(assembly.join("asset.based/Dockerfile"), dockerfile).unwrap();
    write_assembly(&assembly, "based", &json!({ "directory": "asset.based" }));
    let file = place.path().join("creds.json");
    let publish = || {
        let mut publish = ours(&place, &aws.uri, &["publish", "--app", assembly.to_str().unwrap()]);
        publish.env("AWS_ENDPOINT_URL_ECR", &ecr).env("CDK_DOCKER_CREDS_FILE", &file);
        output(&mut publish)
    };
    let refused = publish();
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && said.contains("auth"), "{said}");
    for source in [json!({ "secretsManagerSecretId": "s" }), json!({ "ecrRepository": true })] {
        let secret = json!({ "username": "AWS", "secret": place.password() });
        aws.state().answers.insert("GetSecretValue".to_owned(), json!({ "SecretString": secret.to_string() }));
        let known = json!({ "version": "1.0", "domainCredentials": { place.host(): source } });
        fs_err::write(&file, known.to_string()).unwrap();
        let done = publish();
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{said}");
        assert!(!said.contains(&place.password()), "a password was shown: {said}");
        let image = json!({ "repositoryName": REPOSITORY, "imageIds": [{ "imageTag": "based" }] });
        assert_eq!(place.ecr("BatchDeleteImage", &image)["failures"], json!([]));
        output(Command::new("docker").args(["image", "rm", "cdkasset-based", &base]));
    }
    assert!(!place.path().join(".docker").exists(), "docker was logged in");
}

/// A repository's address is where docker-registry is, which has mounts, uploads in parts and errors of its own.
#[tokio::test(flavor = "multi_thread")]
async fn images_are_pushed_to_a_registry_that_is_not_ours() {
    let (aws, place) = (FakeAws::start().await, Local::default());
    let Some(registry) = docker_registry(&place) else { return };
    if !available("skopeo", &["--version"]) {
        return;
    }
    let assembly = place.path().join("cdk.out");
    assembly_with_large_image(&assembly, 12 << 20);
    let answer = |operation: &str, answer: Value| drop(aws.state().answers.insert(operation.to_owned(), answer));
    let address = format!("{}/team/large", registry.host);
    answer("DescribeRepositories", json!({ "repositories": [{ "repositoryUri": address }] }));
    answer("DescribeImages", json!({ "imageDetails": [] }));
    // The password is `x:y`, which this registry does not ask for.
    answer("GetAuthorizationToken", json!({ "authorizationData": [{ "authorizationToken": "eDp5" }] }));
    let publish = || {
        let arguments = ["publish", "--app", assembly.to_str().unwrap(), "--json"];
        serde_json::from_str::<Value>(&run(&mut ours(&place, &aws.uri, &arguments))).unwrap()
    };
    let receipt = publish();
    let digest = receipt["entries"][0]["digest"].as_str().unwrap_or_else(|| panic!("{receipt}")).to_owned();
    let mut inspect = Command::new("skopeo");
    inspect.args(["inspect", "--tls-verify=false", &format!("docker://{address}:large")]);
    let found: Value = serde_json::from_str(&run(as_user(&mut inspect, &place, &aws.uri))).unwrap();
    assert_eq!(found["Digest"], digest.as_str());
    let copy = format!("dir:{}", place.path().join("copy").display());
    let mut pull = Command::new("skopeo");
    pull.args(["copy", "--quiet", "--src-tls-verify=false", &format!("docker://{address}@{digest}"), &copy]);
    run(as_user(&mut pull, &place, &aws.uri));

    answer("DescribeImages", json!({ "imageDetails": [{ "imageDigest": digest, "imageTags": ["large"] }] }));
    let again = &publish()["entries"][0];
    assert_eq!((&again["digest"], &again["outcome"]), (&json!(digest), &json!("found")), "{again}");
}
