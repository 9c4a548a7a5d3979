//! Answers and refusals over HTTP.

use app::{App, Failure, Session};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

/// Codes of refusals after which a page asks for the passphrase.
const SHUT: [&str; 2] = ["not-signed-in", "locked"];

/// A call on a thread that may wait; `app` blocks.
pub async fn call(app: &App, session: &Session, name: &str, input: Value) -> Result<Value, Failure> {
    let (app, session, name) = (app.clone(), session.clone(), name.to_owned());
    blocking(move || app.call(&session, &name, input)).await
}

/// Work on a thread that may wait.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T, Failure> + Send + 'static) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| Err(Failure::new("call-died")))
}

/// A document.
pub fn json(status: StatusCode, document: &impl serde::Serialize) -> Response {
    let bytes = serde_json::to_vec(document).unwrap_or_default();
    let kind = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    (status, kind, bytes).into_response()
}

/// Why not.
pub fn refused(failure: &Failure) -> Response {
    let status = match failure.code.as_str() {
        code if SHUT.contains(&code) => StatusCode::UNAUTHORIZED,
        "wrong-host" => StatusCode::FORBIDDEN,
        "upload-too-large" | "call-too-large" => StatusCode::PAYLOAD_TOO_LARGE,
        "no-such-page" => StatusCode::NOT_FOUND,
        _ => StatusCode::BAD_REQUEST,
    };
    json(status, failure)
}

/// A file that the browser keeps under a name; the name has nothing in it that could end its header.
pub fn attachment(name: &str) -> HeaderValue {
    let plain: String = name.chars().filter(|letter| letter.is_ascii_alphanumeric() || "._-".contains(*letter)).collect();
    HeaderValue::from_str(&format!("attachment; filename=\"{plain}\"")).unwrap_or(HeaderValue::from_static("attachment"))
}
