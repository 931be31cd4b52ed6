//! The credential helpers of docker that this program is, under their names and as a command.
// Source: docker, credential helpers: `docker-credential-NAME ACTION`, the server on stdin, one JSON object as answer.

use std::ffi::OsString;
use std::io::Read as _;
use std::path::Path;
use std::process::ExitCode;

use longshore_builder::RegistryConfig;
use serde_json::json;

use super::Session;
use crate::environment::Environment;
use crate::failure::Failure;

/// The name under which this process was started.
fn program() -> Option<String> {
    let program = std::env::args_os().next()?;
    Some(Path::new(&program).file_stem()?.to_str()?.to_owned())
}

/// Gives docker the password of a registry that a build of ours needs, if that is what this process is started for.
pub(super) fn help_build(environment: &Environment) -> Option<ExitCode> {
    if program()?.strip_prefix("docker-credential-")? != RegistryConfig::HELPER {
        return None;
    }
    if std::env::args_os().nth(1).is_none_or(|action| action != "get") {
        return Some(ExitCode::SUCCESS);
    }
    let mut server = String::new();
    // Who asks for nothing gets nothing.
    let _ = std::io::stdin().read_to_string(&mut server);
    let server = server.trim();
    let logins: serde_json::Value =
        serde_json::from_str(environment.registry_logins.as_deref().unwrap_or_default()).unwrap_or_default();
    match logins.get(server) {
        Some(login) => {
            let answer = json!({ "ServerURL": server, "Username": login["Username"], "Secret": login["Secret"] });
            println!("{answer}");
            Some(ExitCode::SUCCESS)
        }
        None => {
            // By this text docker knows that there is no password, and goes on without.
            println!("credentials not found in native keychain");
            Some(ExitCode::FAILURE)
        }
    }
}

/// The command line; under the name of the helper `cdk-assets` it is that of [`get`].
pub(super) fn words() -> Vec<OsString> {
    let mut words: Vec<_> = std::env::args_os().collect();
    if program().is_some_and(|name| name == "docker-credential-cdk-assets") {
        words.insert(1, "docker-credential".into());
    }
    words
}

/// Answers docker with the password of a registry that the file of credentials names.
pub(super) async fn get(session: &Session, action: &str) -> Result<ExitCode, Failure> {
    if action != "get" {
        // Nothing is stored here, so that there is nothing to store, list or erase.
        return Ok(ExitCode::SUCCESS);
    }
    let mut endpoint = String::new();
    std::io::stdin().read_to_string(&mut endpoint)?;
    let endpoint = endpoint.trim();
    let file = session.environment.docker_credentials.clone();
    let file = file.ok_or_else(|| Failure::usage("neither CDK_DOCKER_CREDS_FILE nor HOME is set"))?;
    let cloud = session.cloud().await?;
    let credentials = longshore_toolkit::docker_credentials(&cloud, &file, endpoint).await?;
    // The one place where a password is written: docker reads it from here.
    let answer = json!({ "Username": credentials.username, "Secret": credentials.password.expose() });
    session.printer.result(&answer.to_string())?;
    Ok(ExitCode::SUCCESS)
}
