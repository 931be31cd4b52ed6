//! Serves a registry: `cargo run --example serve -- <port> <folder> [anonymous] [quirks] [create-on-push] [<repository>…]`.

use std::error::Error;
use std::path::Path;

use longshore_registry::{Mode, Registry, RegistryError, RegistryOptions};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(port), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("expected a port and a folder".into());
    };
    let (mut options, mut repositories) = (RegistryOptions::default(), Vec::new());
    for argument in arguments {
        match argument.as_str() {
            "anonymous" => options.anonymous = true,
            "quirks" => options.mode = Mode::EcrQuirks,
            "create-on-push" => options.create_on_push = true,
            _ => repositories.push(argument),
        }
    }
    let registry = Registry::open(Path::new(&folder), options)?;
    for name in repositories {
        match registry.create_repository(&name, Default::default()).await {
            Ok(_) | Err(RegistryError::RepositoryAlreadyExists { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    let interrupted = async {
        // Without the signal the process can still be stopped through the admin interface.
        let _ = tokio::signal::ctrl_c().await;
    };
    registry.serve(listener, interrupted).await?;
    Ok(())
}
