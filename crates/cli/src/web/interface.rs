//! The files of the interface, which stand in the program.

use super::answer::refused;
use app::Failure;
use axum::http::{Uri, header};
use axum::response::{IntoResponse, Response};

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// A build without Node has this page in place of the interface.
const PLACEHOLDER: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>nCEN</title></head><body><h1>nCEN</h1>\
    <p>This build has no interface in it. Run <code>cargo xtask run</code>, which builds it and puts it in.</p></body></html>";
/// The build names these by what is in them: another content has another name.
const NEVER_CHANGE: &str = "/assets/";
const FIRST: &str = "/index.html";

/// A file of the interface; `/` is its page.
pub async fn file(uri: Uri) -> Response {
    let path = if uri.path() == "/" { FIRST } else { uri.path() };
    let found = ASSETS.iter().find(|(address, _)| *address == path).map(|(_, bytes)| *bytes);
    let found = found.or((path == FIRST).then_some(PLACEHOLDER.as_bytes()));
    let Some(bytes) = found else {
        return refused(&Failure::new("no-such-page").with("path", path));
    };
    let kept = if path.starts_with(NEVER_CHANGE) { "public, max-age=31536000, immutable" } else { "no-cache" };
    ([(header::CONTENT_TYPE, kind(path)), (header::CACHE_CONTROL, kept)], bytes).into_response()
}

fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "json" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
