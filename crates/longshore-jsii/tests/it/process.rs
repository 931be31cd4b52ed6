//! The process: what it announces, and how it ends.

use serde_json::json;

use crate::{Client, peer};

#[test]
fn the_version_is_that_of_the_clients_runtime() {
    let runtime = tempfile::tempdir().unwrap();
    for folder in ["bin", "lib"] {
        fs_err::create_dir(runtime.path().join(folder)).unwrap();
    }
    let bundle = r#"x={"name":"@jsii/kernel","version":"9.9.9"},y={"name":"@jsii/runtime","version":"1.142.0"};"#;
    fs_err::write(runtime.path().join("lib/program.js"), bundle).unwrap();
    let entry = runtime.path().join("bin/jsii-runtime.js");
    let client = Client::bare(entry.to_str().unwrap());
    assert_eq!(client.receive(), json!({ "hello": "@jsii/runtime@1.142.0" }));
}

#[test]
fn without_a_runtime_some_version_is_announced() {
    let client = Client::bare("nowhere/bin/jsii-runtime.js");
    assert!(client.receive()["hello"].as_str().unwrap().starts_with("@jsii/runtime@"));
}

#[test]
fn the_client_chooses_the_exit_code() {
    for code in [0, 7] {
        let mut client = Client::start();
        client.send(&json!({ "exit": code }));
        assert_eq!(client.end().code(), Some(code));
    }
}

#[test]
fn the_end_of_the_stream_ends_the_kernel() {
    let mut client = Client::start();
    client.app();
    client.input = None;
    assert_eq!(client.end().code(), Some(0));
}

#[test]
fn several_requests_in_one_write_are_answered_in_turn() {
    let mut client = Client::start();
    client.send_text("{\"api\":\"stats\"}\n{\"api\":\"sget\",\"fqn\":\"aws-cdk-lib.Aws\",\"property\":\"NO_VALUE\"}\n");
    assert_eq!(client.receive()["ok"]["objectCount"], 0);
    assert!(client.receive()["ok"]["value"].is_string());
}

#[test]
fn a_request_may_come_in_pieces() {
    let mut client = Client::start();
    client.send_text("{\"api\":");
    std::thread::sleep(std::time::Duration::from_millis(20));
    client.send_text("\"stats\"}\n");
    assert_eq!(client.receive()["ok"]["objectCount"], 0);
}

/// Node's kernel dies of these.
#[test]
fn malformed_lines_are_answered() {
    if peer().is_some() {
        return;
    }
    let mut client = Client::start();
    for line in ["garbage", "[]", "3", "\"x\"", "{\"api\":", "{\"api\":\"get\"}}", "null"] {
        client.send_text(&format!("{line}\n"));
        let answer = client.receive();
        assert_eq!(answer["name"], "@jsii/kernel.Fault", "{line}: {answer}");
    }
    // An empty line is nothing, and what follows is understood.
    client.send_text("\n  \n");
    assert!(client.ok(json!({ "api": "stats" }))["objectCount"].is_number());
}

/// Text that is no Unicode is refused as other malformed lines are.
#[test]
fn bytes_that_are_no_text_are_answered() {
    if peer().is_some() {
        return;
    }
    let mut client = Client::start();
    std::io::Write::write_all(client.input.as_mut().unwrap(), b"{\"api\":\"\xff\"}\n").unwrap();
    assert_eq!(client.receive()["name"], "@jsii/kernel.Fault");
}

/// Node's kernel overflows its stack.
#[test]
fn deep_nesting_is_refused() {
    if peer().is_some() {
        return;
    }
    let mut client = Client::start();
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    client.send_text(&format!("{{\"api\":\"create\",\"fqn\":\"aws-cdk-lib.App\",\"args\":{deep}}}\n"));
    assert_eq!(client.receive()["name"], "@jsii/kernel.Fault");
    assert_eq!(client.ok(json!({ "api": "stats" }))["objectCount"], 0);
}
