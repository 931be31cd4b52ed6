//! `local`: the embedded ECR as a process of its own.

use std::ffi::OsString;
use std::io::{BufRead as _, IsTerminal as _};
use std::process::ExitCode;

use longshore_toolkit::local::{self, LocalFolder, ServerOptions};
use serde_json::json;

use super::Session;
use crate::arguments::{Local, Server};
use crate::failure::Failure;

pub(super) async fn run(session: &Session, command: Local) -> Result<ExitCode, Failure> {
    let folder = session.local_folder()?;
    match command {
        Local::Start(server) => start(session, &folder, &server).await,
        Local::Stop => {
            let stopped = folder.stop().await?;
            let text = if stopped { "the embedded ECR" } else { "nothing: the embedded ECR does not run" };
            session.printer.status("Stopped", text);
            Ok(ExitCode::SUCCESS)
        }
        Local::Status => status(session, &folder).await,
        Local::Reset => {
            if !session.global.yes {
                confirm(&folder)?;
            }
            folder.reset().await?;
            session.printer.status("Forgot", &format!("everything in {}", folder.path().display()));
            Ok(ExitCode::SUCCESS)
        }
        Local::Serve { server, detached } => serve(session, &folder, &server, detached).await,
    }
}

impl Session {
    /// Starts the server of a folder as a detached process of this program.
    pub(super) async fn start_server(
        &self,
        folder: &LocalFolder,
        options: Option<&Server>,
    ) -> Result<(local::Server, bool), Failure> {
        let mut command: Vec<OsString> = vec![std::env::current_exe()?.into_os_string()];
        command.extend(["local", "serve", "--detached", "--state"].map(OsString::from));
        command.push(folder.path().as_os_str().to_owned());
        if let Some(Server { port, account }) = options {
            let region = &self.global.region;
            let port = port.map(|port| port.to_string());
            for (name, value) in [("--port", &port), ("--account", account), ("--region", region)] {
                command.extend(value.iter().flat_map(|value| [OsString::from(name), OsString::from(value)]));
            }
        }
        Ok(folder.start(&command).await?)
    }
}

async fn start(session: &Session, folder: &LocalFolder, options: &Server) -> Result<ExitCode, Failure> {
    let (server, started) = session.start_server(folder, Some(options)).await?;
    let port_differs = options.port.is_some_and(|port| !server.uri.ends_with(&format!(":{port}")));
    let region = &session.global.region;
    let differs = |wanted: &Option<String>, is: &str| wanted.as_ref().is_some_and(|wanted| wanted != is);
    if port_differs || differs(&options.account, &server.account) || differs(region, &server.region) {
        let (uri, account, region) = (&server.uri, &server.account, &server.region);
        let text = format!("the embedded ECR runs already, at {uri} as account {account} in {region}");
        return Err(Failure::usage(text).hint("stop it first with `longshore local stop`"));
    }
    let verb = if started { "Started" } else { "Running" };
    session.printer.status(verb, &format!("the embedded ECR at {} (process {})", server.uri, server.pid));
    let text = if session.global.json {
        format!("{:#}", json!(server))
    } else {
        format!(
            "export AWS_ENDPOINT_URL_ECR={uri} AWS_ENDPOINT_URL_STS={uri}\n\
             export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local\n\
             export AWS_REGION={region} AWS_DEFAULT_REGION={region}",
            uri = server.uri,
            region = server.region
        )
    };
    session.printer.result(&text)?;
    Ok(ExitCode::SUCCESS)
}

async fn status(session: &Session, folder: &LocalFolder) -> Result<ExitCode, Failure> {
    let running = folder.status().await?;
    let text = match (&running, session.global.json) {
        (Some(server), true) => format!("{:#}", json!({ "running": true, "folder": folder.path(), "server": server })),
        (None, true) => format!("{:#}", json!({ "running": false, "folder": folder.path() })),
        (Some(server), false) => format!(
            "running at {} (process {}), account {}, region {}\n{} repositories, {} images in {}",
            server.uri,
            server.pid,
            server.account,
            server.region,
            server.repositories,
            server.images,
            folder.path().display()
        ),
        (None, false) => format!("not running; its folder is {}", folder.path().display()),
    };
    session.printer.result(&text)?;
    Ok(if running.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn confirm(folder: &LocalFolder) -> Result<(), Failure> {
    let stdin = std::io::stdin();
    if !stdin.is_terminal() {
        return Err(Failure::usage("this forgets all local images and stacks").hint("say --yes if that is meant"));
    }
    eprint!("Forget all images and stacks in {}? [y/N] ", folder.path().display());
    let mut answer = String::new();
    stdin.lock().read_line(&mut answer)?;
    match answer.trim().to_ascii_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Failure::interrupted()),
    }
}

async fn serve(session: &Session, folder: &LocalFolder, options: &Server, detached: bool) -> Result<ExitCode, Failure> {
    if detached {
        local::detach();
    }
    let Server { port, account } = options;
    let region = session.global.region.clone();
    let options = ServerOptions { port: *port, account: account.clone(), region };
    let serving = match local::serve(folder, &options).await {
        Ok(serving) => serving,
        Err(error) => {
            let failure = Failure::from(error);
            if detached {
                // The one line whoever started this waits for.
                session.printer.result(&failure.in_one_line())?;
            }
            return Err(failure);
        }
    };
    if detached {
        session.printer.result(&json!(serving.server).to_string())?;
    } else {
        session.printer.status("Serving", &format!("at {}, until interrupted", serving.server.uri));
    }
    serving.run(session.cancel.cancelled()).await?;
    Ok(ExitCode::SUCCESS)
}
