//! What happens after a failure and on cancellation.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::BoxFuture;

use longshore_builder::{Canned, Command, Completed, LineSink, RecordingRunner, RunError, Runner};
use longshore_oci::{Archive, ArchiveOptions, Content, Digest, Selection};
use longshore_publish::{AssetError, Event, PublishError, StackAssets};
use longshore_registry_client::{Auth, ClientOptions, PushOptions, RegistryClient};
use serde_json::json;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::archives::{Sample, docker_archive};
use crate::bench::{Bench, built_image, docker, executable_image, tarball};

fn published(bench: &Bench) -> Vec<String> {
    let uri = |event| match event {
        Event::Published { entry, .. } => Some(entry.uri),
        _ => None,
    };
    bench.events().into_iter().filter_map(uri).collect()
}

#[tokio::test]
async fn a_push_that_fails_fails_the_run_and_claims_nothing() {
    let bench = Bench::new(&["repo-a"]).await;
    bench.context("out/asset.x");
    let stack =
        bench.manifest("out", "S", &json!({"dockerImages": {"x": built_image("asset.x", &["repo-a", "absent"], "t")}}));
    let error = bench.publish(&[stack]).await.expect_err("one repository does not exist");
    let PublishError::Failed { errors, missing, receipt } = &error else { panic!("{error}") };
    assert_eq!((*missing, receipt.entries.len()), (1, 1));
    assert!(matches!(errors.as_slice(), [AssetError::Push { .. }]), "{errors:?}");
    assert_eq!(errors[0].to_string(), format!("cannot push {}/absent:t", bench.host));
    let hint = errors[0].hint().expect("there is advice");
    assert!(hint.contains(&format!("no repository {}/absent", bench.host)), "{hint}");
    assert_eq!(published(&bench), [format!("{}/repo-a:t", bench.host)]);
    assert_eq!(error.to_string(), "1 failure, 1 destination not published");
}

#[tokio::test]
async fn after_a_failed_build_nothing_new_begins() {
    let mut bench = Bench::with_builder(&["repo-a"], |command| match command.arguments[0].to_str() {
        Some("build") => Canned { code: 7, stderr: "no such base\n".into(), ..Canned::default() },
        _ => docker(command),
    })
    .await;
    bench.options.builds = 1;
    for name in ["x", "y", "z"] {
        bench.context(&format!("out/asset.{name}"));
    }
    let images = json!({
        "x": built_image("asset.x", &["repo-a"], "x"),
        "y": built_image("asset.y", &["repo-a"], "y"),
        "z": built_image("asset.z", &["repo-a"], "z"),
    });
    let error = bench.publish(&[bench.manifest("out", "S", &json!({"dockerImages": images}))]).await;
    let error = error.expect_err("builds fail");
    assert_eq!(bench.builds(), 1);
    let PublishError::Failed { errors, missing: 3, receipt } = &error else { panic!("{error:?}") };
    assert!(receipt.entries.is_empty() && published(&bench).is_empty());
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].tail(), ["no such base"]);
    let failed = bench.events().into_iter().find_map(|event| match event {
        Event::Failed { message, uri: None, .. } => Some(message),
        _ => None,
    });
    let failed = failed.expect("the failure is reported");
    assert!(failed.contains("docker build --tag cdkasset-") && failed.ends_with("exit code 7"), "{failed}");
}

#[tokio::test]
async fn every_failure_of_what_was_running_is_reported() {
    let bench = Bench::new(&[]).await;
    fs_err::create_dir_all(bench.path("out")).expect("writable");
    for (name, text) in [("x.tar", "not an archive"), ("y.tar", "neither")] {
        fs_err::write(bench.path("out").join(name), text).expect("writable");
    }
    let images = json!({
        "x": executable_image(&tarball("x.tar"), &["repo-a"], "x"),
        "y": executable_image(&tarball("y.tar"), &["repo-a"], "y"),
        "gone": executable_image(&tarball("gone.tar"), &["repo-a"], "z"),
    });
    let error = bench.publish(&[bench.manifest("out", "S", &json!({"dockerImages": images}))]).await;
    let error = error.expect_err("no archive is good");
    let errors = error.asset_errors();
    assert!(!errors.is_empty());
    for error in errors {
        assert!(matches!(error, AssetError::Archive { .. } | AssetError::MissingSource { .. }), "{error:?}");
    }
    assert!(bench.started().is_empty());
}

#[tokio::test]
async fn cancelling_ends_a_build_and_pushes_nothing() {
    let bench = Bench::with_builder(&["repo-a"], |command| match command.arguments[0].to_str() {
        Some("build") => Canned { hangs: true, ..Canned::default() },
        _ => docker(command),
    })
    .await;
    bench.context("out/asset.x");
    let stack = bench.manifest("out", "S", &json!({"dockerImages": {"x": built_image("asset.x", &["repo-a"], "t")}}));
    let cancel = bench.cancel.clone();
    let runner = bench.runner.clone();
    tokio::spawn(async move {
        while !runner.lines().iter().any(|line| line.starts_with("docker build ")) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        cancel.cancel();
    });
    let error = tokio::time::timeout(Duration::from_secs(30), bench.publish(&[stack])).await.expect("it ends");
    assert!(matches!(&error, Err(PublishError::Cancelled { missing: 1, .. })), "{error:?}");
    assert!(bench.manifest_of("repo-a", "t").await.is_none());
    assert!(!bench.events().iter().any(|event| matches!(event, Event::Failed { .. } | Event::Published { .. })));
}

#[tokio::test]
async fn a_run_cancelled_before_it_begins_does_nothing() {
    let bench = Bench::new(&["repo-a"]).await;
    bench.context("out/asset.x");
    let stack = bench.manifest("out", "S", &json!({"dockerImages": {"x": built_image("asset.x", &["repo-a"], "t")}}));
    bench.cancel.cancel();
    let error = bench.publish(&[stack]).await.expect_err("it is cancelled");
    assert!(matches!(error, PublishError::Cancelled { missing: 1, .. }), "{error}");
    assert!(bench.events().is_empty() && bench.started().is_empty());
}

/// A docker whose builds take a while, and that counts how many run at once.
struct SlowDocker {
    docker: RecordingRunner,
    running: AtomicUsize,
    most: AtomicUsize,
}

impl Runner for SlowDocker {
    fn run<'a>(
        &'a self,
        command: &'a Command,
        lines: LineSink<'a>,
        cancel: &'a CancellationToken,
    ) -> BoxFuture<'a, Result<Completed, RunError>> {
        Box::pin(async move {
            if command.arguments[0] == "build" {
                let running = self.running.fetch_add(1, Ordering::SeqCst) + 1;
                self.most.fetch_max(running, Ordering::SeqCst);
                tokio::time::sleep(Duration::from_millis(100)).await;
                self.running.fetch_sub(1, Ordering::SeqCst);
            }
            self.docker.run(command, lines, cancel).await
        })
    }
}

#[tokio::test]
async fn no_more_builds_run_at_once_than_allowed() {
    for builds in [1, 2] {
        let mut bench = Bench::new(&["repo-a"]).await;
        bench.options.builds = builds;
        let mut images = serde_json::Map::new();
        for name in ["w", "x", "y", "z"] {
            bench.context(&format!("out/asset.{name}"));
            images.insert(name.into(), built_image(&format!("asset.{name}"), &["repo-a"], name));
        }
        let stack = bench.manifest("out", "S", &json!({"dockerImages": images}));
        let slow = SlowDocker { docker: bench.runner.clone(), running: 0.into(), most: 0.into() };
        let slow = Arc::new(slow);
        let mut publisher = bench.publisher();
        publisher.runner = slow.clone();
        publisher.publish(&[stack], &bench.cancel).await.expect("it is published");
        assert_eq!(bench.builds(), 4);
        assert_eq!(slow.most.load(Ordering::SeqCst), builds);
    }
}

/// Pushes another image from a thread of its own, as another machine might.
fn push_elsewhere(host: &str, directory: &Path) {
    let (host, archive) = (host.to_owned(), directory.join("other.tar"));
    docker_archive(&archive, &[Sample { names: &["other"], text: "other", architecture: "amd64" }]);
    let pushing = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let archive = Archive::open(&archive, &ArchiveOptions::default()).expect("an archive");
            let image: Content = archive.select(&Selection::default()).expect("one image");
            let client = RegistryClient::new(&host, Auth::Anonymous, ClientOptions::default()).expect("a good host");
            let repository = "repo-a".parse().expect("a good name");
            let tags = ["t".parse().expect("a good tag")];
            client.push(&image, &repository, &tags, &PushOptions::default(), &()).await.expect("it is pushed");
        });
    });
    pushing.join().expect("no panic");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tag_that_somebody_pushes_meanwhile_is_not_overwritten() {
    let host = Arc::new(std::sync::OnceLock::<String>::new());
    let bench = Bench::with_builder(&["repo-a"], {
        let host = host.clone();
        move |command| {
            if command.arguments[0] == "build" {
                let directory = command.directory.as_deref().expect("builds run in a directory");
                push_elsewhere(host.get().expect("it is set"), directory);
            }
            docker(command)
        }
    })
    .await;
    host.set(bench.host.clone()).expect("it was empty");
    bench.context("out/asset.x");
    let stack = bench.manifest("out", "S", &json!({"dockerImages": {"x": built_image("asset.x", &["repo-a"], "t")}}));
    let error = bench.publish(&[stack]).await.expect_err("the tag is taken");
    let [error] = error.asset_errors() else { panic!("{error:?}") };
    assert!(error.with_causes().contains("exists with other content"), "{}", error.with_causes());
    assert!(error.hint().is_some_and(|hint| hint.contains("run again")), "{:?}", error.hint());
    assert!(published(&bench).is_empty());
}

/// A registry that answers each request with a status and headers, or never; says when one waits for ever.
async fn odd_registry(answer: fn(&str, &[u8]) -> Option<String>) -> (String, Arc<tokio::sync::Notify>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let host = listener.local_addr().expect("it is bound").to_string();
    let waiting = Arc::new(tokio::sync::Notify::new());
    let noticed = waiting.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let noticed = noticed.clone();
            tokio::spawn(async move {
                let mut stream = BufReader::new(stream);
                loop {
                    let mut request = String::new();
                    let mut body_bytes = 0;
                    loop {
                        let mut line = String::new();
                        if stream.read_line(&mut line).await.unwrap_or_default() == 0 {
                            return;
                        }
                        let lower = line.to_ascii_lowercase();
                        if let Some(length) = lower.strip_prefix("content-length:") {
                            body_bytes = length.trim().parse().expect("a number");
                        }
                        if request.is_empty() {
                            request = line;
                        } else if line.trim().is_empty() {
                            break;
                        }
                    }
                    let mut body = vec![0; body_bytes];
                    stream.read_exact(&mut body).await.expect("the body comes");
                    let Some(status) = answer(&request, &body) else {
                        noticed.notify_one();
                        return std::future::pending().await;
                    };
                    let response = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n");
                    stream.write_all(response.as_bytes()).await.expect("the client listens");
                }
            });
        }
    });
    (host, waiting)
}

async fn bench_before(host: String) -> (Bench, StackAssets) {
    let mut bench = Bench::new(&[]).await;
    bench.client = RegistryClient::new(&host, Auth::Anonymous, ClientOptions::default()).expect("a good host");
    bench.host = host;
    bench.context("out/asset.x");
    let stack = bench.manifest("out", "S", &json!({"dockerImages": {"x": built_image("asset.x", &["repo-a"], "t")}}));
    (bench, stack)
}

#[tokio::test]
async fn cancelling_ends_a_push_that_stands_still() {
    let answer = |request: &str, _: &[u8]| request.starts_with("HEAD ").then(|| "404 Not Found".to_owned());
    let (host, waiting) = odd_registry(answer).await;
    let (bench, stack) = bench_before(host).await;
    let cancel = bench.cancel.clone();
    tokio::spawn(async move {
        waiting.notified().await;
        cancel.cancel();
    });
    let ended = tokio::time::timeout(Duration::from_secs(30), bench.publish(&[stack])).await.expect("it ends");
    assert!(matches!(&ended, Err(PublishError::Cancelled { missing: 1, .. })), "{ended:?}");
    assert!(published(&bench).is_empty());
}

#[tokio::test]
async fn an_image_that_is_not_there_after_the_push_is_not_claimed() {
    let answer = |request: &str, body: &[u8]| {
        Some(match request {
            request if request.starts_with("HEAD ") && request.contains("/blobs/") => "200 OK".to_owned(),
            request if request.starts_with("PUT ") => {
                format!("201 Created\r\ndocker-content-digest: {}", Digest::sha256_of(body))
            }
            _ => "404 Not Found".to_owned(),
        })
    };
    let (host, _) = odd_registry(answer).await;
    let (bench, stack) = bench_before(host).await;
    let error = bench.publish(&[stack]).await.expect_err("the registry forgets what it is given");
    let [AssetError::NotThere { found: None, uri, .. }] = error.asset_errors() else { panic!("{error:?}") };
    assert_eq!(*uri, format!("{}/repo-a:t", bench.host));
    assert!(published(&bench).is_empty());
}
