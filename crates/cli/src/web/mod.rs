//! The web front: the same interface as in the window, for a browser on this machine. Every call is one POST, whatever
//! happens comes over one stream, files go in and out beside them. It answers on loopback only: other machines come
//! with TLS.

mod answer;
mod events;
mod files;
mod guard;
mod interface;
mod pictures;
mod rpc;
mod sessions;
#[cfg(test)]
mod tests;

use app::{App, Event, Failure};
use axum::routing::{get, post};
use axum::{Router, middleware};
use sessions::Sessions;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::broadcast;

/// Events that a slow page may lag behind before it misses some; it asks for everything when it comes back.
const EVENTS_AHEAD: usize = 256;

/// What every handler needs.
struct Web {
    app: App,
    address: SocketAddr,
    sessions: Sessions,
    happened: broadcast::Sender<Event>,
}

/// Refuses an address that other machines could reach.
pub fn check_address(address: Option<SocketAddr>) -> Result<(), Failure> {
    match address {
        Some(address) if !address.ip().is_loopback() => Err(Failure::new("web-not-loopback").with("address", address.to_string())),
        _ => Ok(()),
    }
}

/// Takes the address.
pub async fn listen(address: SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(address).await.map_err(|error| no_address(address, &error))
}

/// Why an address cannot be had.
pub fn no_address(address: SocketAddr, error: &std::io::Error) -> Failure {
    Failure::new("web-no-address").with("address", address.to_string()).with("reason", error.to_string())
}

/// Answers browsers until the program ends.
pub async fn serve(listener: TcpListener, app: App, address: SocketAddr) -> Result<(), Failure> {
    let (happened, _) = broadcast::channel(EVENTS_AHEAD);
    let (heard, told) = (app.listen(), happened.clone());
    std::thread::spawn(move || {
        for event in heard {
            // Nobody listens while no page is open.
            let _ = told.send(event);
        }
    });
    let web = Arc::new(Web { app, address, sessions: Sessions::new(address.port()), happened });
    axum::serve(listener, router(web)).await.map_err(|error| no_address(address, &error))
}

fn router(web: Arc<Web>) -> Router {
    Router::new()
        .route("/rpc/{name}", post(rpc::rpc))
        .route("/events", get(events::events))
        .route("/upload", post(files::upload))
        .route("/download/{job}", get(files::download))
        .route("/template/{file}", get(files::template))
        .route("/picture/{id}/{row}", get(pictures::picture))
        .fallback(get(interface::file))
        .layer(middleware::from_fn_with_state(Arc::clone(&web), guard::guard))
        .with_state(web)
}
