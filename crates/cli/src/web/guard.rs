//! What stands before every answer: requests that another site's page made are refused, whatever name it gave this
//! machine, and every answer says what a page may load.

use super::Web;
use super::answer::refused;
use super::sessions::PAGE;
use app::Failure;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use std::net::SocketAddr;
use std::sync::Arc;

/// A page of another origin cannot send this header without asking first, and nobody says yes.
const OURS: &str = "x-ncen";

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const SAID_WITH_EVERYTHING: [(&str, &str); 5] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// Refuses what is not ours; adds what is said with every answer.
pub async fn guard(State(web): State<Arc<Web>>, mut request: Request, next: Next) -> Response {
    // A stream and a download are asked for by address alone.
    let named = request.uri().query().into_iter().flat_map(|query| query.split('&')).find_map(|part| part.strip_prefix("page="));
    if let Some(page) = named.and_then(|page| HeaderValue::from_str(page).ok()) {
        request.headers_mut().insert(PAGE, page);
    }
    let mut response = match is_ours(request.method(), request.headers(), web.address) {
        true => next.run(request).await,
        false => refused(&Failure::new("wrong-host")),
    };
    for (name, value) in SAID_WITH_EVERYTHING {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Whether our own page, or somebody at the address line, asks.
fn is_ours(method: &Method, headers: &HeaderMap, address: SocketAddr) -> bool {
    let said = |name: header::HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let Some(host) = said(header::HOST) else { return false };
    // A name that was bound to this machine's address is not one of these.
    let is_here = host == address.to_string() || host == format!("localhost:{}", address.port());
    let is_same_origin = said(header::ORIGIN).is_none_or(|origin| origin.strip_prefix("http://") == Some(host));
    let is_same_site = headers.get("sec-fetch-site").is_none_or(|site| site == "same-origin" || site == "none");
    let is_asked_by_script = method == Method::GET || headers.get(OURS).is_some_and(|value| value == "1");
    is_here && is_same_origin && is_same_site && is_asked_by_script
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_ours_with(method: Method, headers: &[(&'static str, &'static str)]) -> bool {
        let headers = headers.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).collect();
        is_ours(&method, &headers, "127.0.0.1:8640".parse().unwrap())
    }

    #[test]
    fn only_our_own_page_is_answered() {
        let get = |headers: &[(&'static str, &'static str)]| is_ours_with(Method::GET, headers);
        assert!(get(&[("host", "127.0.0.1:8640")]) && get(&[("host", "localhost:8640"), ("sec-fetch-site", "none")]));
        assert!(!get(&[]) && !get(&[("host", "127.0.0.1:80")]) && !get(&[("host", "evil.example:8640")]));
        assert!(!get(&[("host", "127.0.0.1:8640"), ("sec-fetch-site", "cross-site")]));
        assert!(!get(&[("host", "127.0.0.1:8640"), ("origin", "http://127.0.0.1:9000")]));
        let post = |headers: &[(&'static str, &'static str)]| is_ours_with(Method::POST, headers);
        assert!(post(&[("host", "127.0.0.1:8640"), ("origin", "http://127.0.0.1:8640"), ("x-ncen", "1")]));
        assert!(!post(&[("host", "127.0.0.1:8640"), ("origin", "http://127.0.0.1:8640")]));
        assert!(!post(&[("host", "127.0.0.1:8640"), ("origin", "null"), ("x-ncen", "1")]));
    }
}
