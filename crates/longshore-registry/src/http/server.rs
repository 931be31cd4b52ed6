//! Accepting connections and handing each request to the interface it is for.
//!
//! Goals, in order: nothing acknowledged is lost; a thousand clients are served, or wait, and none is dropped; memory
//! does not grow with the size of what is sent; a web page in somebody's browser can do nothing here.

use std::convert::Infallible;
use std::future::Future;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Request, Response, StatusCode, header};
use futures_util::StreamExt as _;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use longshore_oci::RegistryHost;
use rustix::process::{Resource, getrlimit};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use super::route::{Route, RouteError};
use super::{admin, ecr, oci};
use crate::error::ServeError;
use crate::registry::Registry;

/// Read buffer of a connection in bytes; also the largest piece of an upload.
const READ_BUFFER: usize = 16 * 1024;

/// How long requests under way are given after the end was asked for.
const FAREWELL: Duration = Duration::from_secs(10);

/// How long a connection may be silent between requests.
const IDLE: Duration = Duration::from_secs(60);

/// How often pulls are written down.
const PULLS_EVERY: Duration = Duration::from_secs(10);

/// How often lifecycle policies are run and abandoned uploads removed.
const CHORES_EVERY: Duration = Duration::from_secs(60 * 60);

/// Bytes of a body read and thrown away so that the client gets to read the refusal.
const DRAIN_BYTES: usize = 8 * 1024 * 1024;

impl Registry {
    /// Serves on `listener` until `shutdown` resolves or [`Registry::stop`] is called; requests under way are finished.
    ///
    /// # Errors
    /// When the listener has no address, or one that other machines can reach and the options do not allow that.
    pub async fn serve(&self, listener: TcpListener, shutdown: impl Future<Output = ()>) -> Result<(), ServeError> {
        let address = listener.local_addr().map_err(|source| ServeError::Listener { source })?;
        if !address.ip().is_loopback() && !self.inner.options.allow_remote {
            return Err(ServeError::NotLoopback { address });
        }
        self.set_served_at(format!("http://{address}"));
        let chores = tokio::spawn(run_chores(self.clone()));
        let places = Arc::new(Semaphore::new(places_for_connections()));
        let (farewell, _) = watch::channel(());
        let mut stop = self.inner.stop.subscribe();
        let mut connections = JoinSet::new();
        tokio::pin!(shutdown);
        loop {
            // The next client waits in the listener's queue while every place is taken.
            let place = tokio::select! {
                place = Arc::clone(&places).acquire_owned() => place.expect("invariant: the semaphore is never closed"),
                () = &mut shutdown => break,
                _ = stop.wait_for(|stop| *stop) => break,
            };
            let accepted = tokio::select! {
                accepted = listener.accept() => accepted,
                () = &mut shutdown => break,
                _ = stop.wait_for(|stop| *stop) => break,
            };
            while connections.try_join_next().is_some() {}
            match accepted {
                Ok((stream, _)) => {
                    let connection = serve_connection(self.clone(), stream, farewell.subscribe());
                    connections.spawn(async move {
                        connection.await;
                        drop(place);
                    });
                }
                Err(error) => {
                    tracing::warn!(%error, "registry: a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
        }
        drop(listener);
        farewell.send_replace(());
        let all_done = async { while connections.join_next().await.is_some() {} };
        if tokio::time::timeout(FAREWELL, all_done).await.is_err() {
            tracing::warn!("registry: connections were still busy and are closed");
        }
        // When this returns, nothing here holds the folder open any more.
        connections.shutdown().await;
        chores.abort();
        let _ = chores.await;
        if let Err(error) = self.flush_pulls().await {
            tracing::error!(%error, "registry: times of pulls were not written");
        }
        Ok(())
    }

    /// Returns the same interfaces as [`Registry::serve`] for an embedder's own server.
    pub fn router(&self) -> Router {
        let registry = self.clone();
        Router::new().fallback(move |request: Request<Body>| {
            let registry = registry.clone();
            async move { answer(&registry, request).await }
        })
    }
}

/// Connections served at once: each may need a file beside its socket.
fn places_for_connections() -> usize {
    let files = getrlimit(Resource::Nofile).current.unwrap_or(65_536).min(65_536);
    (usize::try_from(files).unwrap_or(65_536).saturating_sub(64) / 2).max(16)
}

async fn serve_connection(registry: Registry, stream: TcpStream, mut farewell: watch::Receiver<()>) {
    // Answers are small and wait for nothing.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: Request<hyper::body::Incoming>| {
        let registry = registry.clone();
        async move { Ok::<_, Infallible>(answer(&registry, request.map(Body::new)).await) }
    });
    let connection = http1::Builder::new()
        .max_buf_size(READ_BUFFER)
        .timer(TokioTimer::new())
        .header_read_timeout(IDLE)
        .serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    let ended = tokio::select! {
        ended = &mut connection => ended,
        _ = farewell.changed() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "registry: a connection ended early");
    }
}

async fn run_chores(registry: Registry) {
    let mut pulls = tokio::time::interval(PULLS_EVERY);
    let mut chores = tokio::time::interval(CHORES_EVERY);
    loop {
        let outcome = tokio::select! {
            _ = pulls.tick() => registry.flush_pulls().await,
            _ = chores.tick() => {
                // Not the registry: work that outlives the server must not hold the folder's lock.
                let uploads = Arc::clone(&registry.inner.uploads);
                let clean = move || uploads.remove_abandoned(SystemTime::now());
                match crate::store::uploads::blocking(clean).await {
                    Ok(_) => registry.run_lifecycles().await,
                    Err(error) => Err(error.into()),
                }
            }
        };
        if let Err(error) = outcome {
            tracing::error!(%error, "registry: a chore failed");
        }
    }
}

/// Answers one request.
pub(crate) async fn answer(registry: &Registry, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    if let Err(reason) = check_caller(registry, &parts.headers) {
        return admin::refuse(StatusCode::FORBIDDEN, reason);
    }
    let mut body = body.into_data_stream();
    let response = dispatch(registry, &parts, &mut body).await;
    if response.status().is_client_error() {
        let mut drained = 0;
        while let Some(Ok(piece)) = body.next().await {
            drained += piece.len();
            if drained > DRAIN_BYTES {
                break;
            }
        }
    }
    response
}

async fn dispatch(registry: &Registry, parts: &Parts, body: &mut axum::body::BodyDataStream) -> Response<Body> {
    let path = parts.uri.path();
    match Route::parse(path) {
        Ok(Route::Aws) => ecr::answer(registry, parts, body).await,
        Ok(Route::Health) => admin::health(registry),
        Ok(Route::Shutdown) => admin::shutdown(registry, parts),
        Ok(Route::SignedLayer(repository, blob)) => oci::signed_layer(registry, parts, &repository, &blob).await,
        Err(RouteError::Unknown) if !path.starts_with("/v2/") => {
            admin::refuse(StatusCode::NOT_FOUND, "there is nothing at this path")
        }
        route => oci::answer(registry, route, parts, body).await,
    }
}

/// Refuses web pages: their requests carry their origin, and with a rebound name the wrong host.
fn check_caller(registry: &Registry, headers: &HeaderMap) -> Result<(), &'static str> {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    if let Some(origin) = text(header::ORIGIN) {
        let host = origin.split_once("://").map_or(origin, |(_, host)| host);
        if !is_loopback(host) {
            return Err("requests from web pages are refused");
        }
    }
    let known = |host: &str| is_loopback(host) || host == registry.public_host();
    match text(header::HOST) {
        Some(host) if !registry.inner.options.allow_remote && !known(host) => {
            Err("this registry answers under a loopback name only")
        }
        _ => Ok(()),
    }
}

fn is_loopback(host: &str) -> bool {
    let Ok(host) = RegistryHost::parse(host) else { return false };
    let name = host.host().trim_start_matches('[').trim_end_matches(']');
    name == "localhost"
        || name.ends_with(".localhost")
        || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
