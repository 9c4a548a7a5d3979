//! Saved views: questions with a name, each officer's own.

use super::Nothing;
use crate::failure::Failure;
use crate::session::Session;
use crate::shared::{App, lock};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The setting that holds them.
const VIEWS: &str = "views";
/// More would not be read.
const VIEWS_MAX: usize = 200;
/// Longest name, in letters.
const NAME_LETTERS_MAX: usize = 80;

/// A question with a name.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct View {
    /// Its name.
    pub name: String,
    /// In the query language.
    pub query: String,
}

/// The view that shall go.
#[derive(Debug, Deserialize, TS)]
pub struct Remove {
    /// Its name.
    pub name: String,
}

/// All views of this officer, by name.
pub(crate) fn list(app: &App, session: &Session, _: Nothing) -> Result<Vec<View>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let held = desk.store.setting(&signed.secrets.signing.key(), VIEWS)?;
    Ok(held.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default())
}

/// Saves a view in the place of one with the same name.
pub(crate) fn save(app: &App, session: &Session, view: View) -> Result<Vec<View>, Failure> {
    search::parse(&view.query)?;
    let name = view.name.trim();
    if name.is_empty() || name.chars().count() > NAME_LETTERS_MAX {
        return Err(Failure::new("answer-too-long").with("field", "name").with("most", NAME_LETTERS_MAX));
    }
    let (desk, _) = app.desk(session)?;
    let _turn = lock(&desk.setting);
    let mut views = list(app, session, Nothing {})?;
    views.retain(|held| held.name != name);
    if views.len() >= VIEWS_MAX {
        return Err(Failure::new("too-many-views").with("most", VIEWS_MAX));
    }
    views.push(View { name: name.to_owned(), query: view.query });
    views.sort_by(|one, other| one.name.cmp(&other.name));
    keep(app, session, views)
}

/// Forgets a view.
pub(crate) fn remove(app: &App, session: &Session, input: Remove) -> Result<Vec<View>, Failure> {
    let (desk, _) = app.desk(session)?;
    let _turn = lock(&desk.setting);
    let mut views = list(app, session, Nothing {})?;
    let before = views.len();
    views.retain(|held| held.name != input.name);
    if views.len() == before {
        return Err(Failure::new("no-such-view").with("name", input.name));
    }
    keep(app, session, views)
}

fn keep(app: &App, session: &Session, views: Vec<View>) -> Result<Vec<View>, Failure> {
    let (desk, signed) = app.desk(session)?;
    let json = serde_json::to_vec(&views).map_err(|_| Failure::new("wrong-output"))?;
    desk.store.set_setting(&signed.secrets.signing.key(), VIEWS, &json)?;
    Ok(views)
}
