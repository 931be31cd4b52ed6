//! Which builder is taken, and what is said when there is none.

use std::sync::Arc;

use longshore_builder::{
    BuildRequest, Builder, BuilderConfig, BuilderError, BuilderKind, Canned, Command, Feature, RecordingRunner,
};
use tokio_util::sync::CancellationToken;

/// A machine on which these programs are installed and answer, without buildx.
fn machine(programs: &'static [&'static str]) -> RecordingRunner {
    RecordingRunner::answering(move |command: &Command| {
        let installed = programs.iter().any(|name| command.program == *name);
        Canned { not_found: !installed, code: i32::from(command.arguments[0] == "buildx"), ..Canned::default() }
    })
}

fn version(text: &str) -> Canned {
    Canned { stdout: text.to_owned(), ..Canned::default() }
}

fn dead_docker() -> Canned {
    Canned {
        code: 1,
        stdout: "28.2.2/\n".into(),
        stderr: "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n"
            .into(),
        ..Canned::default()
    }
}

async fn find(runner: &RecordingRunner, config: &BuilderConfig) -> Result<Builder, BuilderError> {
    Builder::find(Arc::new(runner.clone()), config, &CancellationToken::new()).await
}

#[tokio::test]
async fn docker_is_taken_before_all_others() {
    let runner = machine(&["buildah", "podman", "docker"]);
    let builder = find(&runner, &BuilderConfig::default()).await.expect("docker is there");
    assert_eq!(builder.kind(), BuilderKind::Docker);
    assert_eq!(runner.lines(), ["docker version --format '{{.Client.Version}}/{{.Server.Version}}'"]);
}

#[tokio::test]
async fn the_first_installed_builder_in_the_fixed_order_is_taken() {
    for (runner, kind) in [
        (machine(&["buildah", "nerdctl", "finch", "podman"]), BuilderKind::Podman),
        (machine(&["buildah", "nerdctl", "finch"]), BuilderKind::Finch),
        (machine(&["buildah", "nerdctl"]), BuilderKind::Nerdctl),
        (machine(&["buildah"]), BuilderKind::Buildah),
    ] {
        assert_eq!(find(&runner, &BuilderConfig::default()).await.expect("one is there").kind(), kind);
    }
}

#[tokio::test]
async fn a_docker_without_daemon_is_passed_over_with_a_reason() {
    let runner = RecordingRunner::answering(|command| match command.program.to_str() {
        Some("docker") => dead_docker(),
        Some("buildah") => version("buildah version 1.28.2 (image-spec 1.1.0-rc2)"),
        _ => Canned { not_found: true, ..Canned::default() },
    });
    let builder = find(&runner, &BuilderConfig::default()).await.expect("buildah is there");
    assert_eq!((builder.kind(), builder.version()), (BuilderKind::Buildah, Some("1.28.2")));
    assert_eq!(builder.passed_over().len(), 1);
    assert!(builder.passed_over()[0].contains("docker cannot reach its daemon"), "{:?}", builder.passed_over());
}

#[tokio::test]
async fn the_program_the_user_set_is_the_only_one_tried() {
    let runner = RecordingRunner::answering(|command| match command.program.to_str() {
        Some("docker") => dead_docker(),
        _ => Canned::default(),
    });
    let config = BuilderConfig { program: Some("docker".into()), ..BuilderConfig::default() };
    let error = find(&runner, &config).await.expect_err("docker is dead and nothing else is asked");
    assert!(matches!(error, BuilderError::DaemonUnreachable { .. }), "{error}");
    assert!(error.hint().is_some_and(|hint| hint.contains("start Docker")), "{:?}", error.hint());

    let config = BuilderConfig { program: Some("/opt/bin/my-podman".into()), ..BuilderConfig::default() };
    assert_eq!(find(&runner, &config).await.expect("it answers").kind(), BuilderKind::Podman);
}

#[tokio::test]
async fn a_missing_builder_is_named_with_advice() {
    let error = find(&machine(&[]), &BuilderConfig::default()).await.expect_err("nothing is installed");
    assert_eq!(error.to_string(), "no image builder found: looked for docker, podman, finch, nerdctl, buildah");
    assert!(error.hint().is_some_and(|hint| hint.contains("CDK_DOCKER")));

    let config = BuilderConfig { program: Some("dokcer".into()), ..BuilderConfig::default() };
    let error = find(&machine(&[]), &config).await.expect_err("nothing is installed");
    assert_eq!(error.to_string(), r#"cannot find the program "dokcer""#);
    assert!(error.hint().is_some_and(|hint| hint.contains("install it")));
}

/// Rows of (docker's version, whether buildx is there, DOCKER_BUILDKIT, whether build contexts and secrets work, the
/// variable set for the build).
#[tokio::test]
async fn docker_features_follow_from_one_probe() {
    for (text, buildx, setting, contexts, secrets, variable) in [
        ("28.2.2/28.2.2", true, None, true, true, None),
        ("28.2.2/20.10.24", false, None, false, false, None),
        ("20.10.24+dfsg1/20.10.24+dfsg1", false, None, false, true, Some("1")),
        ("20.10.24+dfsg1/20.10.24+dfsg1", false, Some("0"), false, false, None),
        ("20.10.24/20.10.24", true, None, true, true, None),
        ("", false, None, true, true, None),
    ] {
        let runner = RecordingRunner::answering(move |command| match command.arguments[0].to_str() {
            Some("buildx") => Canned { code: i32::from(!buildx), ..Canned::default() },
            _ => version(text),
        });
        let config = BuilderConfig { docker_buildkit: setting.map(str::to_owned), ..BuilderConfig::default() };
        let builder = find(&runner, &config).await.expect("docker answers");
        let mut request = BuildRequest::new("t", "d");
        let command = builder.build_command(&request).expect("a plain build always works");
        assert_eq!(command.environment.get("DOCKER_BUILDKIT").map(String::as_str), variable, "{text} {setting:?}");

        request.contexts.insert("c".into(), "d".into());
        let supported = builder.build_command(&request);
        assert_eq!(supported.is_ok(), contexts, "{text} {buildx} {setting:?}");
        if let Err(error) = supported {
            assert!(matches!(error, BuilderError::FeatureMissing { feature: Feature::BuildContexts, .. }), "{error}");
            assert!(error.to_string().ends_with("does not support --build-context"), "{error}");
            assert!(error.hint().is_some_and(|hint| hint.contains("buildx")), "{:?}", error.hint());
        }
        request.contexts.clear();
        request.secrets.insert("s".into(), "src=f".into());
        assert_eq!(builder.build_command(&request).is_ok(), secrets, "{text} {buildx} {setting:?}");
    }
}

#[tokio::test]
async fn a_cancelled_run_stops_looking() {
    let cancel = CancellationToken::new();
    cancel.cancel();
    let found = Builder::find(Arc::new(machine(&["docker"])), &BuilderConfig::default(), &cancel).await;
    assert!(matches!(found, Err(BuilderError::Cancelled)));
}
