//! The functions that come with custom resources, run as Lambda runs them, against moto and the embedded ECR.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

use std::process::Command;

use longshore_e2e::aws::moto;
use longshore_e2e::{Local, available, root, run};
use longshore_fake_aws::ACCOUNT;

#[test]
fn custom_resources_do_what_they_say() {
    let python = std::env::var("LONGSHORE_E2E_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let handlers = root().join("crates/longshore-e2e/handlers");
    let sdk = handlers.join("node_modules/@aws-sdk/client-ecr");
    let has = |program: &str, arguments: &[&str]| available(program, arguments);
    if !has(&python, &["-c", "import boto3, moto"]) || !has("node", &["-e", &format!("require({:?})", sdk)]) {
        return;
    }
    let Some(moto) = moto() else { return };
    let local = Local::default();
    run(&mut local.longshore(&["local", "start", "--account", ACCOUNT]));
    let mut tests = Command::new(python);
    tests.arg(handlers.join("handlers.py")).args([&moto.uri, &local.uri()]).arg(root().join("crates"));
    print!("{}", run(&mut tests));
}
