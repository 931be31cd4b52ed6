//! The exact command lines of every builder, and how their answers are understood.

use std::path::Path;
use std::sync::Arc;

use longshore_builder::{
    BuildRequest, Builder, BuilderConfig, BuilderError, Canned, Command, LocalImage, RecordingRunner, discard_lines,
};
use tokio_util::sync::CancellationToken;

/// A builder of the given program, and the runner that has written down everything after the probe.
async fn builder(
    program: &'static str,
    answer: impl Fn(&Command) -> Canned + Send + Sync + 'static,
) -> (Builder, impl Fn() -> Vec<Command>) {
    let runner = RecordingRunner::answering(answer);
    let config = BuilderConfig { program: Some(program.into()), ..BuilderConfig::default() };
    let builder =
        Builder::find(Arc::new(runner.clone()), &config, &CancellationToken::new()).await.expect("it answers");
    let probes = runner.commands().len();
    (builder, move || runner.commands().split_off(probes))
}

fn silent(_: &Command) -> Canned {
    Canned::default()
}

#[tokio::test]
async fn a_build_runs_in_its_directory_without_attestations() {
    let (docker, commands) = builder("docker", silent).await;
    let mut request = BuildRequest::new("cdkasset-x", "out/asset.x");
    request.platform = Some("linux/arm64".into());
    docker.build(&request, &discard_lines, &CancellationToken::new()).await.expect("it succeeds");
    let commands = commands();
    assert_eq!(commands.len(), 1);
    assert_eq!(commands[0].shown(), "docker build --tag cdkasset-x --platform linux/arm64 .");
    assert_eq!(commands[0].directory.as_deref(), Some(Path::new("out/asset.x")));
    assert_eq!(commands[0].environment.get("BUILDX_NO_DEFAULT_ATTESTATIONS").map(String::as_str), Some("1"));
}

#[tokio::test]
async fn each_builder_exports_in_its_own_words() {
    for (program, line) in [
        ("docker", "docker save --output out/image.tar cdkasset-x"),
        ("finch", "finch save --output out/image.tar cdkasset-x"),
        ("nerdctl", "nerdctl save --output out/image.tar cdkasset-x"),
        ("podman", "podman save --format oci-archive --output out/image.tar cdkasset-x"),
        ("buildah", "buildah push cdkasset-x oci-archive:out/image.tar"),
    ] {
        let (builder, commands) = builder(program, silent).await;
        builder.export("cdkasset-x", Path::new("out/image.tar"), &CancellationToken::new()).await.expect("it succeeds");
        assert_eq!(commands().iter().map(Command::shown).collect::<Vec<_>>(), [line]);
    }
}

/// Rows of (program, exit code of `inspect`, whether that means the image is absent).
#[tokio::test]
async fn only_the_agreed_codes_mean_that_an_image_is_absent() {
    for (program, code, absent) in [
        ("docker", 1, true),
        ("docker", 125, true),
        ("docker", 2, false),
        ("finch", 1, true),
        ("nerdctl", 1, true),
        ("podman", 125, true),
        ("podman", 2, false),
        ("buildah", 125, true),
    ] {
        let (builder, commands) = builder(program, move |command| Canned {
            code: if command.arguments[0] == "inspect" { code } else { 0 },
            stderr: "the reason".into(),
            ..Canned::default()
        })
        .await;
        let found = builder.inspect("cdkasset-x", &CancellationToken::new()).await;
        match (absent, found) {
            (true, Ok(None)) => {}
            (false, Err(BuilderError::Failed { code: failed, tail, .. })) => {
                assert_eq!((failed, tail), (Some(code), vec!["the reason".to_owned()]));
            }
            (_, other) => panic!("{program} {code}: {other:?}"),
        }
        let expected = match program {
            "buildah" => "buildah inspect --type image cdkasset-x".to_owned(),
            _ => format!("{program} inspect cdkasset-x"),
        };
        assert_eq!(commands()[0].shown(), expected);
    }
}

#[tokio::test]
async fn a_present_image_has_its_platform() {
    let (docker, _) = builder("docker", |command| Canned {
        stdout: if command.arguments[0] == "inspect" { r#"[{"Os":"linux","Architecture":"arm64"}]"# } else { "" }
            .into(),
        ..Canned::default()
    })
    .await;
    let found = docker.inspect("x", &CancellationToken::new()).await.expect("it answers");
    assert_eq!(found, Some(LocalImage { platform: Some("linux/arm64".into()) }));
}

#[tokio::test]
async fn a_daemon_that_dies_is_not_taken_for_an_absent_image() {
    let (docker, _) = builder("docker", |command| match command.arguments[0].to_str() {
        Some("inspect") => Canned {
            code: 1,
            stdout: "[]".into(),
            stderr: "Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?".into(),
            ..Canned::default()
        },
        _ => Canned::default(),
    })
    .await;
    let error = docker.inspect("x", &CancellationToken::new()).await.expect_err("the daemon is gone");
    assert!(matches!(error, BuilderError::DaemonUnreachable { .. }), "{error}");
}

#[tokio::test]
async fn a_failed_build_shows_the_command_and_its_last_lines_but_no_secret() {
    let (docker, _) = builder("docker", |command| match command.arguments[0].to_str() {
        Some("build") => Canned {
            code: 1,
            stdout: (1..=50).map(|n| format!("step {n}\n")).collect(),
            stderr: "using npm_s3cr3t\nboom\n".into(),
            ..Canned::default()
        },
        _ => Canned::default(),
    })
    .await;
    let mut request = BuildRequest::new("cdkasset-x", ".");
    request.args.insert("NPM_TOKEN".into(), "npm_s3cr3t".into());
    let seen = std::sync::Mutex::new(Vec::new());
    let error = docker
        .build(
            &request,
            &|line| seen.lock().expect("not poisoned").push(line.text.to_owned()),
            &CancellationToken::new(),
        )
        .await
        .expect_err("it fails");
    assert_eq!(
        error.to_string(),
        "`docker build --build-arg 'NPM_TOKEN=***' --tag cdkasset-x .` ended with exit code 1"
    );
    assert_eq!(error.tail().len(), 40);
    assert_eq!(error.tail()[38..], ["using ***", "boom"]);
    assert_eq!(seen.lock().expect("not poisoned").len(), 52);
    assert!(!format!("{error:?} {seen:?}").contains("s3cr3t"));
}

#[tokio::test]
async fn variables_for_the_builder_reach_everything_it_starts() {
    let runner = RecordingRunner::silent();
    let mut config = BuilderConfig::default();
    config.environment.insert("DOCKER_CONFIG".into(), "somewhere".into());
    let cancel = CancellationToken::new();
    let docker = Builder::find(Arc::new(runner.clone()), &config, &cancel).await.expect("it answers");
    docker.inspect("x", &cancel).await.expect("it answers");
    docker.build(&BuildRequest::new("x", "."), &discard_lines, &cancel).await.expect("it succeeds");
    docker.export("x", Path::new("f"), &cancel).await.expect("it succeeds");
    assert!(runner.commands().len() >= 4);
    assert!(runner.commands().iter().all(|it| it.environment.get("DOCKER_CONFIG").is_some_and(|it| it == "somewhere")));
}
