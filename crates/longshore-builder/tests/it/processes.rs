//! Real processes: output, environment, missing programs and cancellation.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use longshore_builder::{Command, OutputLine, ProcessRunner, RunError, Runner, Stream, discard_lines};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

fn shell(script: &str) -> Command {
    Command::new("sh").arguments(["-c", script])
}

#[tokio::test]
async fn output_comes_line_by_line_and_is_kept() {
    let lines = Mutex::new(Vec::new());
    let sink = |line: OutputLine<'_>| lines.lock().expect("not poisoned").push((line.stream, line.text.to_owned()));
    let command = shell("printf 'one\\ntwo\\rthree'; sleep 0.2; echo four >&2; printf five >&2; exit 3");
    let completed = ProcessRunner.run(&command, &sink, &CancellationToken::new()).await.expect("it ran");
    assert_eq!((completed.code, completed.stdout.as_str()), (Some(3), "one\ntwo\rthree"));
    let out = |text: &str| (Stream::Stdout, text.to_owned());
    let err = |text: &str| (Stream::Stderr, text.to_owned());
    let mut seen = lines.lock().expect("not poisoned").clone();
    seen.sort_by_key(|(stream, _)| *stream == Stream::Stderr);
    assert_eq!(seen, [out("one"), out("two"), out("three"), err("four"), err("five")]);
    assert_eq!(completed.tail.len(), 5);
}

#[tokio::test]
async fn directory_and_variables_reach_the_program() {
    let directory = TempDir::new().expect("a temporary directory");
    let command =
        shell("pwd -P; echo $LONGSHORE_TEST").in_directory(directory.path()).variable("LONGSHORE_TEST", "yes");
    let completed = ProcessRunner.run(&command, &discard_lines, &CancellationToken::new()).await.expect("it ran");
    let real = fs_err::canonicalize(directory.path()).expect("it exists");
    assert_eq!(completed.stdout, format!("{}\nyes\n", real.display()));
}

#[tokio::test]
async fn a_missing_program_and_a_missing_directory_are_told_apart() {
    let missing = Command::new("longshore-no-such-program");
    let ended = ProcessRunner.run(&missing, &discard_lines, &CancellationToken::new()).await;
    assert!(matches!(ended, Err(RunError::NotFound)), "{ended:?}");
    let nowhere = shell("true").in_directory("there/is/no/such/place");
    let ended = ProcessRunner.run(&nowhere, &discard_lines, &CancellationToken::new()).await;
    assert!(matches!(ended, Err(RunError::NoDirectory)), "{ended:?}");
}

#[tokio::test]
async fn something_left_in_the_background_does_not_hold_the_run_up() {
    let started = Instant::now();
    let command = shell("sleep 60 & echo done");
    let completed = ProcessRunner.run(&command, &discard_lines, &CancellationToken::new()).await.expect("it ran");
    assert_eq!(completed.stdout, "done\n");
    assert!(started.elapsed() < Duration::from_secs(30), "{:?}", started.elapsed());
}

/// Starts a script that starts a process of its own and writes down the IDs of both.
async fn started_family(directory: &TempDir, trap: &str) -> (Command, std::path::PathBuf) {
    let pids = directory.path().join("pids");
    let script = format!("{trap} sh -c 'sleep 300' & echo $$ $! > {0}.part; mv {0}.part {0}; wait", pids.display());
    (shell(&script), pids)
}

async fn wait_for(path: &std::path::Path) -> Vec<u32> {
    for _ in 0..500 {
        if let Ok(text) = fs_err::read_to_string(path) {
            return text.split_whitespace().map(|pid| pid.parse().expect("a process ID")).collect();
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the script wrote no process IDs");
}

/// Whether a process is there and not merely waiting to be taken out of the table.
async fn all_gone(pids: &[u32]) -> bool {
    let alive = |pid: &u32| {
        let state = std::process::Command::new("ps").args(["-o", "stat=", "-p", &pid.to_string()]).output();
        let state = String::from_utf8_lossy(&state.expect("ps runs").stdout).trim().to_owned();
        !state.is_empty() && !state.starts_with('Z')
    };
    for _ in 0..300 {
        if !pids.iter().any(alive) {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    false
}

#[tokio::test]
async fn cancelling_ends_the_program_and_everything_it_started() {
    let directory = TempDir::new().expect("a temporary directory");
    let (command, pids) = started_family(&directory, "").await;
    let cancel = CancellationToken::new();
    let running = tokio::spawn({
        let cancel = cancel.clone();
        async move { ProcessRunner.run(&command, &discard_lines, &cancel).await }
    });
    let pids = wait_for(&pids).await;
    cancel.cancel();
    let ended = running.await.expect("no panic");
    assert!(matches!(ended, Err(RunError::Cancelled)), "{ended:?}");
    assert!(all_gone(&pids).await, "{pids:?} are still there");
}

#[tokio::test]
async fn dropping_the_future_ends_the_program_and_everything_it_started() {
    let directory = TempDir::new().expect("a temporary directory");
    let (command, pids) = started_family(&directory, "trap '' TERM;").await;
    let running =
        tokio::spawn(async move { ProcessRunner.run(&command, &discard_lines, &CancellationToken::new()).await });
    let pids = wait_for(&pids).await;
    running.abort();
    assert!(all_gone(&pids).await, "{pids:?} are still there");
}
