//! Pictures for the page: the protocol `picture`, whose addresses name a record, a row and a form, parted by `/`.

use crate::window::Desk;
use app::Failure;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Manager, Runtime, UriSchemeContext, UriSchemeResponder};

/// Answers one address, on a thread of its own: a picture is opened and written anew before it is shown.
pub fn answer<R: Runtime>(context: UriSchemeContext<'_, R>, request: Request<Vec<u8>>, responder: UriSchemeResponder) {
    let desk = context.app_handle().state::<Desk>();
    let (app, session) = (desk.app.clone(), desk.session.clone());
    tauri::async_runtime::spawn_blocking(move || {
        let found = named(request.uri().path()).ok_or_else(|| Failure::new("picture-not-here"));
        // Originals are saved by the page's own call, to a file that the officer chose.
        let found = found.and_then(|(id, row, form)| match form.as_str() {
            "thumbnail" | "preview" => app.picture(&session, &id, &row, &form),
            _ => Err(Failure::new("picture-not-here")),
        });
        let (status, media_type, bytes) = match found {
            Ok((media_type, bytes)) => (StatusCode::OK, media_type, bytes),
            Err(failure) => (StatusCode::NOT_FOUND, "text/plain", failure.code.into_bytes()),
        };
        let answer = Response::builder().status(status).header(header::CONTENT_TYPE, media_type).header(header::CACHE_CONTROL, "no-store");
        // Only a header that is none could fail.
        if let Ok(answer) = answer.body(bytes) {
            responder.respond(answer);
        }
    });
}

/// Record, row and form of an address; the page writes all three as one part of it.
fn named(path: &str) -> Option<(String, String, String)> {
    let whole = decoded(path.trim_start_matches('/'))?;
    let mut parts = whole.split('/').map(str::to_owned);
    let named = (parts.next()?, parts.next()?, parts.next()?);
    parts.next().is_none().then_some(named)
}

/// Percent signs as RFC 3986 has them.
fn decoded(text: &str) -> Option<String> {
    let (mut bytes, mut rest) = (Vec::with_capacity(text.len()), text.as_bytes());
    while let Some((first, behind)) = rest.split_first() {
        if *first != b'%' {
            bytes.push(*first);
            rest = behind;
            continue;
        }
        let digits = behind.get(..2).and_then(|digits| std::str::from_utf8(digits).ok())?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &behind[2..];
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_record_row_and_form() {
        let whole = Some(("KE-1".to_owned(), "5@ab".to_owned(), "preview".to_owned()));
        assert_eq!(named("/KE-1%2F5%40ab%2Fpreview"), whole);
        assert_eq!(named("/KE-1/5@ab/preview"), whole);
        for wrong in ["/", "/KE-1", "/KE-1/5", "/a/b/c/d", "/%2", "/%zz/b/c", "/%ff/b/c"] {
            assert_eq!(named(wrong), None, "{wrong}");
        }
    }
}
