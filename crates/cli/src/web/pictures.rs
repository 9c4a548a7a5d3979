//! Pictures for a page: smaller forms to be shown, which this program has written anew, and originals to be kept.

use super::Web;
use super::answer::{blocking, refused};
use super::files::signed_in;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use std::sync::Arc;

/// What is asked for: `thumbnail`, `preview` or `original`.
#[derive(Deserialize)]
pub struct Asked {
    form: String,
}

/// A picture of a record by its row: `/picture/<record>/<row>?form=preview`.
pub async fn picture(
    State(web): State<Arc<Web>>,
    Path((id, row)): Path<(String, String)>,
    Query(Asked { form }): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    let is_original = form == "original";
    let found = async {
        let session = signed_in(&web, &headers).await?;
        let app = web.app.clone();
        blocking(move || app.picture(&session, &id, &row, &form)).await
    };
    let (media_type, bytes) = match found.await {
        Ok(found) => found,
        Err(failure) => return refused(&failure),
    };
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if is_original {
        // It is kept under the name that the page gives it, and shown by nothing of ours.
        headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment"));
    }
    response
}
