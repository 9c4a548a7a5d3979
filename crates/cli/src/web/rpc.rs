//! One call of a page.

use super::Web;
use super::answer::{blocking, call, json, refused};
use super::sessions::PAGE;
use app::Failure;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use serde_json::Value;
use std::sync::Arc;

/// The largest call is a form with a long narrative, well under a megabyte; more than this is no call.
pub const CALL_BYTES_MAX: usize = 8 * 1024 * 1024;
/// What every page asks first: it begins a session where there is none.
const FIRST: &str = "status";
/// After these somebody is signed in who was not.
const SIGNS_IN: [&str; 4] = ["unlock", "start.found", "enrol.join", "recover.answer"];
/// Where calls name files of this machine. A page sends and fetches files instead.
const NAMES_A_FILE: [(&str, &str); 10] = [
    ("import.start", "report"),
    ("import.start", "mapping"),
    ("import.template_file", "path"),
    ("export.start", "path"),
    ("enrol.write", "path"),
    ("bundle.make", "path"),
    ("bundle.receipt", "path"),
    ("backup.make", "path"),
    ("picture.save", "path"),
    ("profile.write", "path"),
];
/// Where a call reads a file that the page has sent.
const READS_A_FILE: [&str; 6] = ["import.start", "bundle.show", "bundle.accept", "backup.test", "backup.restore", "picture.add"];

/// One call.
pub async fn rpc(State(web): State<Arc<Web>>, Path(name): Path<String>, headers: HeaderMap, body: Body) -> Response {
    match answered(&web, &name, &headers, body).await {
        Ok((document, secrets)) => {
            let mut response = json(StatusCode::OK, &document);
            response.headers_mut().extend(secrets);
            response
        }
        Err(failure) => refused(&failure),
    }
}

async fn answered(web: &Arc<Web>, name: &str, headers: &HeaderMap, body: Body) -> Result<(Value, HeaderMap), Failure> {
    let input = serde_json::from_slice(&received(headers, body).await?)
        .map_err(|error| Failure::new("wrong-input").with("reason", error.to_string()))?;
    check_files(web, name, &input)?;
    let mut secrets = HeaderMap::new();
    let session = match web.sessions.of(headers) {
        Ok(session) => session,
        Err(_) if name == FIRST => {
            let web = Arc::clone(web);
            let (session, cookie) = blocking(move || web.sessions.begin(&web.app)).await?;
            secrets.insert(header::SET_COOKIE, cookie);
            session
        }
        Err(failure) => return Err(failure),
    };
    let document = call(&web.app, &session, name, input).await?;
    if SIGNS_IN.contains(&name) {
        let (cookie, page) = web.sessions.renew(headers)?;
        secrets.insert(header::SET_COOKIE, cookie);
        secrets.insert(PAGE, page);
    }
    Ok((document, secrets))
}

/// The whole of a call; one that says that it is too large is not waited for.
async fn received(headers: &HeaderMap, body: Body) -> Result<Bytes, Failure> {
    let too_large = || Failure::new("call-too-large").with("most", CALL_BYTES_MAX / (1024 * 1024));
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|announced| announced > CALL_BYTES_MAX) {
        return Err(too_large());
    }
    to_bytes(body, CALL_BYTES_MAX).await.map_err(|_| too_large())
}

/// A page reads only what it sent itself, and writes nowhere: a browser is not a file manager.
fn check_files(web: &Web, name: &str, input: &Value) -> Result<(), Failure> {
    let refused = |part: &str| Err(Failure::new("file-not-sent").with("field", part));
    if !input.is_object() {
        return Err(Failure::new("wrong-input").with("reason", "not an object"));
    }
    for (_, part) in NAMES_A_FILE.iter().filter(|(call, _)| *call == name) {
        let is_shipped = *part == "mapping" && input[part].as_str().is_some_and(is_plain_name);
        if !input[part].is_null() && !is_shipped {
            return refused(part);
        }
    }
    if READS_A_FILE.contains(&name) {
        let path = std::path::Path::new(input["path"].as_str().unwrap_or_default());
        let is_sent = path.parent() == Some(&web.app.inbox()) && path.file_name().is_some();
        return if is_sent { Ok(()) } else { refused("path") };
    }
    Ok(())
}

/// The name of a mapping leads to no file elsewhere.
fn is_plain_name(name: &str) -> bool {
    !name.contains(['/', '\\', '.'])
}
