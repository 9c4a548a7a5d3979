//! Sessions of browsers: a cookie of 32 random bytes that no script can read, and the session that it stands for. A browser
//! sends its cookies to every port of this machine, so once somebody is signed in the page must name a second secret, which
//! it got with the sign-in and which only pages of this very address can read.

use app::{App, Failure, Session};
use axum::http::{HeaderMap, HeaderValue, header};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Browsers at one machine are few. The one that was silent longest goes first, and those that never signed in before
/// those that did: nobody is pushed out by pages that only knock.
const SESSIONS_MAX: usize = 64;
/// A browser that was silent for so long begins anew. The seat was signed out by `app` before that.
const SILENCE_MAX: Duration = Duration::from_secs(15 * 60);

/// Names the page's secret in requests, and in the answer that signs in.
pub const PAGE: &str = "x-ncen-page";

type Token = [u8; 32];

struct Held {
    session: Session,
    used: Instant,
    has_signed_in: bool,
    /// What the page must name beside the cookie, once somebody is signed in.
    page: Option<Token>,
    /// The last file that was sent; it goes when the next one comes.
    sent: Option<PathBuf>,
}

/// All sessions of browsers.
pub struct Sessions {
    held: Mutex<BTreeMap<Token, Held>>,
    /// Cookies know no ports: two programs on one machine need two names.
    cookie: String,
}

impl Sessions {
    /// None yet.
    pub fn new(port: u16) -> Self {
        Sessions { held: Mutex::default(), cookie: format!("ncen-{port}") }
    }

    /// The session of a request; `not-signed-in` without one.
    pub fn of(&self, headers: &HeaderMap) -> Result<Session, Failure> {
        let token = self.token(headers).ok_or_else(|| Failure::new("not-signed-in"))?;
        let mut held = self.lock();
        let held = held.get_mut(&token).ok_or_else(|| Failure::new("not-signed-in"))?;
        let named = headers.get(PAGE).and_then(|value| from_hex(value.to_str().ok()?));
        if held.page.is_some() && held.page != named {
            return Err(Failure::new("not-signed-in"));
        }
        held.used = Instant::now();
        Ok(held.session.clone())
    }

    /// A new session, and the cookie that stands for it.
    pub fn begin(&self, app: &App) -> Result<(Session, HeaderValue), Failure> {
        let session = app.session();
        let cookie = self.hold(Held { session: session.clone(), used: Instant::now(), has_signed_in: false, page: None, sent: None })?;
        Ok((session, cookie))
    }

    /// Another cookie for the same session, and the page's secret: whoever knew the old one is not signed in with it.
    pub fn renew(&self, headers: &HeaderMap) -> Result<(HeaderValue, HeaderValue), Failure> {
        let old = self.token(headers).and_then(|token| self.lock().remove(&token));
        let mut held = old.ok_or_else(|| Failure::new("not-signed-in"))?;
        let page = fresh()?;
        (held.has_signed_in, held.page) = (true, Some(page));
        Ok((self.hold(held)?, HeaderValue::from_str(&to_hex(&page)).map_err(|_| Failure::new("wrong-output"))?))
    }

    /// Remembers the file that was sent last; gives the one before.
    pub fn sent(&self, headers: &HeaderMap, path: PathBuf) -> Option<PathBuf> {
        let token = self.token(headers)?;
        self.lock().get_mut(&token)?.sent.replace(path)
    }

    fn hold(&self, session: Held) -> Result<HeaderValue, Failure> {
        let token = fresh()?;
        let mut held = self.lock();
        held.retain(|_, held| held.used.elapsed() <= SILENCE_MAX);
        while held.len() >= SESSIONS_MAX
            && let Some(silent) = held.iter().min_by_key(|(_, held)| (held.has_signed_in, held.used)).map(|(token, _)| *token)
        {
            held.remove(&silent);
        }
        held.insert(token, session);
        let cookie = format!("{}={}; HttpOnly; SameSite=Strict; Path=/", self.cookie, to_hex(&token));
        HeaderValue::from_str(&cookie).map_err(|_| Failure::new("wrong-output"))
    }

    fn token(&self, headers: &HeaderMap) -> Option<Token> {
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(';'));
        let named = cookies.filter_map(|cookie| cookie.trim().split_once('=')).find(|(name, _)| *name == self.cookie);
        from_hex(named?.1)
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Token, Held>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(path) = self.sent.take() {
            // What stays is removed when the program starts again.
            let _ = std::fs::remove_file(path);
        }
    }
}

fn fresh() -> Result<Token, Failure> {
    let mut token: Token = [0; 32];
    getrandom::fill(&mut token).map_err(|_| Failure::new("no-chance"))?;
    Ok(token)
}

fn to_hex(token: &Token) -> String {
    token.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(hex: &str) -> Option<Token> {
    let mut token: Token = [0; 32];
    if hex.len() != token.len() * 2 || !hex.is_ascii() {
        return None;
    }
    for (byte, pair) in token.iter_mut().zip(hex.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn browser(cookie: &HeaderValue) -> HeaderMap {
        let pair = cookie.to_str().unwrap().split(';').next().unwrap();
        HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_str(&format!("other=1; {pair}")).unwrap())])
    }

    #[test]
    fn pages_that_only_knock_push_nobody_out_who_signed_in() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(app::Options { folder: folder.path().join("data"), heads: None, demo: false }).unwrap();
        let sessions = Sessions::new(8640);
        let (_, first) = sessions.begin(&app).unwrap();
        let (cookie, page) = sessions.renew(&browser(&first)).unwrap();
        assert!(sessions.of(&browser(&cookie)).is_err(), "a cookie alone, as another port may have seen it");
        let mut officer = browser(&cookie);
        officer.insert(PAGE, page);
        assert!(sessions.of(&browser(&first)).is_err(), "the cookie from before is worth nothing");
        let (_, knocking) = sessions.begin(&app).unwrap();
        for _ in 0..SESSIONS_MAX {
            sessions.begin(&app).unwrap();
        }
        assert!(sessions.of(&officer).is_ok());
        assert!(sessions.of(&browser(&knocking)).is_err());
        assert_eq!(sessions.lock().len(), SESSIONS_MAX);
    }

    #[test]
    fn a_cookie_is_read_back_and_anything_else_is_none() {
        assert_eq!(from_hex(&"0a".repeat(32)), Some([10; 32]));
        for wrong in ["", "0a", &"zz".repeat(32), &"é".repeat(32), &"0a".repeat(33)] {
            assert_eq!(from_hex(wrong), None, "{wrong}");
        }
    }
}
