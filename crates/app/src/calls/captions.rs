//! What an officer says of a picture after it was added: other words for it, or that it does not belong to its record. Both are saves like
//! any other, signed, with what stood before in the history; the bytes stay as they are.

use super::Done;
use super::picture::{Album, OfPicture, TAKEN_AT, not_ahead};
use super::value::typed;
use crate::failure::Failure;
use crate::pictures::{PICTURES, PictureRow, all, note, text};
use crate::save::Writer;
use crate::session::Session;
use crate::shared::App;
use records::{By, Field, Row, STRUCK, Value};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::atomic::Ordering;
use ts_rs::TS;

/// What smaller forms say as their picture does: each row is looked at by itself before it goes abroad.
const NOMINAL: &str = "nominal";

/// Other words for a picture.
#[derive(Debug, Deserialize, TS)]
pub struct DescribePicture {
    /// Document id of the record, or the human reference.
    pub id: String,
    /// Id of its row.
    pub row: String,
    /// Answers by field, as they are typed: `kind`, `caption`, `taken_at`, `nominal`; of a seizure `goods_line` and `concealment_line`, by the id
    /// of the row. An empty one removes the value; what is not named stays.
    pub values: BTreeMap<String, String>,
}

/// Says something else of a picture.
pub(crate) fn describe(app: &App, session: &Session, input: DescribePicture) -> Result<Done, Failure> {
    let album = Album::of(app, session, &input.id)?;
    let picture = original(album.named(&input.row)?)?.row;
    let group = album.document.record.kind.field(PICTURES);
    let mut said = Vec::new();
    for (key, text) in &input.values {
        let field = group.and_then(|group| group.field(key)).ok_or_else(|| Failure::new("unknown-field").with("field", key.as_str()))?;
        said.push((field, answer(field, text)?));
    }
    if said.is_empty() {
        return Err(Failure::new("nothing-said"));
    }
    amend(app, session, &album, &input.row, |row| {
        let is_form = row.id != picture.id;
        for (field, value) in said.iter().filter(|(field, _)| !is_form || field.key == NOMINAL) {
            match value {
                Some(value) => drop(row.fields.insert(Cow::Borrowed(field.key), value.clone())),
                None => drop(row.fields.remove(field.key)),
            }
        }
    })
}

/// A picture itself: its smaller forms follow it, and say nothing else than it does.
fn original(picture: PictureRow<'_>) -> Result<PictureRow<'_>, Failure> {
    let named = picture.row.id.clone().unwrap_or_default();
    if picture.derived_from().is_some() { Err(Failure::new("no-such-picture").with("picture", named)) } else { Ok(picture) }
}

/// An answer that an officer may change; whether a picture shows somebody is never left open.
fn answer(field: &Field, text: &str) -> Result<Option<Value>, Failure> {
    if field.immutable || field.by == By::Program {
        return Err(Failure::new("immutable").with("field", field.key));
    }
    match text.trim() {
        "" if field.key == NOMINAL => Err(Failure::new("wrong-type").with("field", field.key)),
        "" => Ok(None),
        text => {
            let value = typed(field, text, None)?;
            if field.key == TAKEN_AT {
                not_ahead(&value).map_err(|ahead| ahead.with("field", field.key))?;
            }
            Ok(Some(value))
        }
    }
}

/// Strikes a picture that does not belong to its record, and its smaller forms: it is shown no more, and whoever did not have it asks for
/// nothing of it.
pub(crate) fn strike(app: &App, session: &Session, input: OfPicture) -> Result<Done, Failure> {
    let album = Album::of(app, session, &input.id)?;
    original(album.named_or_struck(&input.row)?)?;
    amend(app, session, &album, &input.row, |row| drop(row.fields.insert(Cow::Borrowed(STRUCK), Value::Flag(true))))
}

/// Takes a strike back. Where the same picture was added again meanwhile, that one stays alone.
pub(crate) fn restore(app: &App, session: &Session, input: OfPicture) -> Result<Done, Failure> {
    let album = Album::of(app, session, &input.id)?;
    let root = original(album.named_or_struck(&input.row)?)?.root;
    if all(&album.document.record).any(|other| other.root == root && other.row.id.as_deref() != Some(input.row.as_str())) {
        return Err(Failure::new("picture-twice"));
    }
    amend(app, session, &album, &input.row, |row| drop(row.fields.remove(STRUCK)))?;
    // A device on which it came struck has asked nobody for it so far.
    note(&album.desk, &album.document.id)?;
    album.desk.asked.fetch_add(1, Ordering::Relaxed);
    Ok(Done {})
}

/// Saves what is changed in the row of a picture and in those of its smaller forms.
fn amend(app: &App, session: &Session, album: &Album, picture: &str, change: impl Fn(&mut Row)) -> Result<Done, Failure> {
    let (_, signed) = app.desk(session)?;
    let writer = Writer::new(&app.shared, &album.desk, &signed);
    let record = &album.document.record;
    if !super::decide::may_amend(&album.desk, &album.document, &writer.seat()) {
        return Err(Failure::new("for-author").with("field", record.kind.key));
    }
    let mut wanted = record.fields.clone();
    if let Some(Value::Rows(rows)) = wanted.get_mut(PICTURES) {
        let is_of = |row: &&mut Row| row.id.as_deref() == Some(picture) || text(row, "derived_from") == Some(picture);
        rows.iter_mut().filter(is_of).for_each(change);
    }
    writer.amend(album.number, &record.fields, &wanted, None)?;
    album.desk.tell_saved(&album.document.id.to_string());
    album.desk.tell("pictures", &[]);
    Ok(Done {})
}
