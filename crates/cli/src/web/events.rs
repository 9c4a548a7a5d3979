//! Whatever happens, as one stream for each page.

use super::Web;
use super::answer::{call, refused};
use app::{Event, Failure};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::sse::{self, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use std::convert::Infallible;
use std::sync::Arc;
use tokio::sync::broadcast::{Receiver, error::RecvError};
use tokio::sync::mpsc::{Sender, channel};
use tokio_stream::wrappers::ReceiverStream;

/// A page reads as fast as they come; more would only be old news.
const AHEAD: usize = 16;

type Line = Result<sse::Event, Infallible>;

/// The stream of a page in whose session a seat is signed in; it ends when that seat is signed out.
pub async fn events(State(web): State<Arc<Web>>, headers: HeaderMap) -> Response {
    let session = match web.sessions.of(&headers) {
        Ok(session) => session,
        Err(failure) => return refused(&failure),
    };
    // Before the question, so that nothing is missed between.
    let happened = web.happened.subscribe();
    match call(&web.app, &session, "status", json!({})).await {
        Ok(status) if status["state"] == "open" => {}
        Ok(_) => return refused(&Failure::new("not-signed-in")),
        Err(failure) => return refused(&failure),
    }
    let (sender, receiver) = channel(AHEAD);
    tokio::spawn(pass_on(happened, session.number(), sender));
    Sse::new(ReceiverStream::new(receiver)).keep_alive(KeepAlive::default()).into_response()
}

async fn pass_on(mut happened: Receiver<Event>, session: u64, page: Sender<Line>) {
    loop {
        let heard = tokio::select! {
            () = page.closed() => return,
            heard = happened.recv() => heard,
        };
        let event = match heard {
            Ok(event) => event,
            // What was missed may have been `locked`: the page asks again, and is refused if it was.
            Err(RecvError::Lagged(_)) => return,
            Err(RecvError::Closed) => return,
        };
        if event.session.is_some_and(|number| number != session) {
            continue;
        }
        let is_last = event.name == "locked";
        let Ok(line) = sse::Event::default().json_data(&event) else { continue };
        if page.send(Ok(line)).await.is_err() || is_last {
            return;
        }
    }
}
