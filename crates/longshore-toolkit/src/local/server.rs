//! The server's side: what the detached process does.

use std::future::Future;
use std::io;

use longshore_registry::{Registry, RegistryOptions};
use tokio::net::TcpListener;

use super::{
    DEFAULT_ACCOUNT, DEFAULT_PORT, DEFAULT_REGION, LocalError, LocalFolder, Server, ServerOptions, write_whole,
};

/// A server that is ready and waits to be run.
pub struct Serving {
    /// What clients need to know of it.
    pub server: Server,
    registry: Registry,
    listener: TcpListener,
}

/// Opens the registry of a folder and begins to listen; once this returns, clients that connect wait and are answered.
///
/// # Errors
/// When another process serves the folder, it cannot be used, or the port is taken.
pub async fn serve(folder: &LocalFolder, options: &ServerOptions) -> Result<Serving, LocalError> {
    let last = folder.last_server()?;
    let or_last = |wanted: &Option<String>, was: fn(&Server) -> &String, default: &str| {
        wanted.clone().or_else(|| last.as_ref().map(was).cloned()).unwrap_or_else(|| default.to_owned())
    };
    let account = or_last(&options.account, |it| &it.account, DEFAULT_ACCOUNT);
    let region = or_last(&options.region, |it| &it.region, DEFAULT_REGION);
    let registry_options =
        RegistryOptions { account_id: account.clone(), region: region.clone(), ..RegistryOptions::default() };
    let registry = Registry::open(&folder.registry(), registry_options)?;
    let listener = match options.port {
        Some(port) => bind(port).await.map_err(|source| LocalError::Port { port, source })?,
        None => {
            let last_port = last.as_ref().and_then(|it| it.host().rsplit_once(':')?.1.parse().ok());
            bind_near(last_port.unwrap_or(DEFAULT_PORT)).await?
        }
    };
    let address = listener.local_addr().map_err(|error| folder.fault(error))?;
    let server = Server {
        uri: format!("http://{address}"),
        pid: i32::try_from(std::process::id()).expect("invariant: process ids fit"),
        account,
        region,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        repositories: 0,
        images: 0,
    };
    let text = serde_json::to_string_pretty(&server).expect("invariant: a server has string keys");
    write_whole(&folder.server_file(), &text).map_err(|error| folder.fault(error))?;
    Ok(Serving { server, registry, listener })
}

impl Serving {
    /// Serves until `shutdown` resolves or the server is told to stop; requests under way are finished.
    ///
    /// # Errors
    /// When the listener fails.
    pub async fn run(self, shutdown: impl Future<Output = ()>) -> Result<(), LocalError> {
        Ok(self.registry.serve(self.listener, shutdown).await?)
    }
}

/// Leaves the terminal's session, so that neither its end nor Ctrl-C in it reaches this process.
pub fn detach() {
    // It fails only for a process that leads a group already, which Ctrl-C does not reach either.
    let _ = rustix::process::setsid();
}

async fn bind(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", port)).await
}

/// Takes a port, or the next free one, or any.
async fn bind_near(wanted: u16) -> Result<TcpListener, LocalError> {
    for port in wanted..wanted.saturating_add(10) {
        if let Ok(listener) = bind(port).await {
            return Ok(listener);
        }
    }
    bind(0).await.map_err(|source| LocalError::Port { port: 0, source })
}
