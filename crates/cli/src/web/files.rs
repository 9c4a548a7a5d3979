//! Files in and out: spreadsheets that a page sends, exports and templates that it fetches.

use super::Web;
use super::answer::{attachment, blocking, call, json, refused};
use app::{Failure, Session};
use axum::body::{Body, Bytes};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json as document};
use std::fs::File;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::mpsc::{Sender, channel};
use tokio_stream::StreamExt;
use tokio_stream::wrappers::ReceiverStream;

/// No spreadsheet that can be imported is larger; one mistake must not fill an officer's disk.
const UPLOAD_BYTES_MAX: u64 = app::SHEET_BYTES_MAX;
/// A name longer than this says nothing more.
const NAME_LETTERS_MAX: usize = 80;
/// Pieces of a file on its way out: large enough for speed, small enough for memory.
const PIECE_BYTES: usize = 64 * 1024;
const PIECES_AHEAD: usize = 4;

/// The name of a file that is sent.
#[derive(Deserialize)]
pub struct Named {
    name: String,
}

/// The language of a template's heads.
#[derive(Deserialize)]
pub struct Spoken {
    language: Option<String>,
}

/// A file that goes again, unless it is kept.
struct Sent {
    path: PathBuf,
    kept: bool,
}

impl Drop for Sent {
    fn drop(&mut self) {
        if !self.kept {
            // What stays is removed when the program starts again.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Takes a file into the folder's inbox and says where it lies.
pub async fn upload(State(web): State<Arc<Web>>, Query(Named { name }): Query<Named>, headers: HeaderMap, body: Body) -> Response {
    match received(&web, &name, &headers, body).await {
        Ok(path) => json(StatusCode::OK, &document!({ "path": path.display().to_string() })),
        Err(failure) => refused(&failure),
    }
}

async fn received(web: &Web, name: &str, headers: &HeaderMap, body: Body) -> Result<PathBuf, Failure> {
    sender(web, headers).await?;
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|announced| announced > UPLOAD_BYTES_MAX) {
        return Err(too_large());
    }
    let path = web.app.inbox().join(own_name(name)?);
    let mut file = File::create_new(&path)?;
    let mut sent = Sent { path: path.clone(), kept: false };
    let (mut body, mut bytes) = (body.into_data_stream(), 0);
    while let Some(piece) = body.next().await {
        let piece = piece.map_err(|error| Failure::new("upload-broken").with("reason", error.to_string()))?;
        bytes += piece.len() as u64;
        if bytes > UPLOAD_BYTES_MAX {
            return Err(too_large());
        }
        tokio::task::block_in_place(|| file.write_all(&piece))?;
    }
    sent.kept = true;
    if let Some(before) = web.sessions.sent(headers, path.clone()) {
        // An import that still reads it goes on reading.
        let _ = std::fs::remove_file(before);
    }
    Ok(path)
}

fn too_large() -> Failure {
    Failure::new("upload-too-large").with("most", UPLOAD_BYTES_MAX / (1024 * 1024))
}

/// A name of our own, which ends as the sender's does: the ending says what the file is.
fn own_name(name: &str) -> Result<String, Failure> {
    let mut chance = [0; 8];
    getrandom::fill(&mut chance).map_err(|_| Failure::new("no-chance"))?;
    let plain: Vec<char> = name.chars().filter(|letter| letter.is_ascii_alphanumeric() || "._-".contains(*letter)).collect();
    let end: String = plain[plain.len().saturating_sub(NAME_LETTERS_MAX)..].iter().collect();
    Ok(format!("{:016x}-{end}", u64::from_be_bytes(chance)))
}

/// Gives the file that a finished job made.
pub async fn download(State(web): State<Arc<Web>>, Path(job): Path<String>, headers: HeaderMap) -> Response {
    let found = async {
        let session = signed_in(&web, &headers).await?;
        let app = web.app.clone();
        blocking(move || app.produced(&session, &job)).await
    };
    match found.await {
        Ok(path) => send(&path, false),
        Err(failure) => refused(&failure),
    }
}

/// Gives an empty spreadsheet: `/template/drugs.xlsx`.
pub async fn template(
    State(web): State<Arc<Web>>,
    Path(file): Path<String>,
    Query(Spoken { language }): Query<Spoken>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let session = signed_in(&web, &headers).await?;
        let (name, format) = file.rsplit_once('.').ok_or_else(|| Failure::new("no-such-template").with("name", file.as_str()))?;
        let input = document!({ "name": name, "format": format, "language": language });
        let written = call(&web.app, &session, "import.template_file", input).await?;
        Ok(PathBuf::from(written["path"].as_str().unwrap_or_default()))
    };
    match made.await {
        Ok(path) => send(&path, true),
        Err(failure) => refused(&failure),
    }
}

/// The session of a request in which a seat is signed in.
pub async fn signed_in(web: &Web, headers: &HeaderMap) -> Result<Session, Failure> {
    session_in(web, headers, &["open"]).await
}

/// The session of a request that may send a file. Into an empty folder anybody may who may begin one: a backup is put back there.
async fn sender(web: &Web, headers: &HeaderMap) -> Result<Session, Failure> {
    session_in(web, headers, &["open", "empty"]).await
}

/// The session of a request, where the folder stands like this for it.
async fn session_in(web: &Web, headers: &HeaderMap, states: &[&str]) -> Result<Session, Failure> {
    let session = web.sessions.of(headers)?;
    let status: Value = call(&web.app, &session, "status", document!({})).await?;
    let is_so = status["state"].as_str().is_some_and(|state| states.contains(&state));
    if is_so { Ok(session) } else { Err(Failure::new("not-signed-in")) }
}

/// Sends a file piece by piece.
fn send(path: &std::path::Path, goes: bool) -> Response {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) => return refused(&error.into()),
    };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if goes {
        // It is open, and is read to its end although it has no name any more.
        let _ = std::fs::remove_file(path);
    }
    let (sender, receiver) = channel(PIECES_AHEAD);
    tokio::task::spawn_blocking(move || pieces(file, &sender));
    let kind = if name.ends_with(".csv") {
        "text/csv; charset=utf-8"
    } else {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    };
    let mut response = Body::from_stream(ReceiverStream::new(receiver)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    headers.insert(header::CONTENT_DISPOSITION, attachment(&name));
    response
}

fn pieces(mut file: File, to: &Sender<std::io::Result<Bytes>>) {
    let mut piece = vec![0; PIECE_BYTES];
    loop {
        let read = match file.read(&mut piece) {
            Ok(0) => return,
            Ok(length) => Ok(Bytes::copy_from_slice(&piece[..length])),
            Err(error) => Err(error),
        };
        let is_broken = read.is_err();
        if to.blocking_send(read).is_err() || is_broken {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sent_name_leads_nowhere_else_and_keeps_its_ending() {
        let name = own_name("../../.ssh/päss wd\u{0}.xlsx").unwrap();
        assert!(name.ends_with("-.....sshpsswd.xlsx") && !name.contains('/'), "{name}");
        assert!(own_name(&"x".repeat(500)).unwrap().len() < 100);
        assert_ne!(own_name("a.csv").unwrap(), own_name("a.csv").unwrap());
    }
}
