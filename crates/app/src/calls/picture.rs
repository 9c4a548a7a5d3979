//! Pictures of a record: added, listed, shown, asked for and written into a file.

use super::Done;
use super::import::Written;
use super::record::{moment, number_of, saved_by};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::files::{source, target, write_whole};
use crate::pictures::{PICTURES, Picture as Named, all, note, text};
use crate::save::Writer;
use crate::session::Session;
use crate::shared::App;
use documents::Path;
use journals::{ATTACHMENT_MAX, CHUNK_BYTES, Root};
use pictures::{MEDIA_TYPES, PIXELS_MAX, PictureError, Taken};
use records::value::PICTURES_MAX;
use records::{Fields, Record, Row, Value};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use store::{Attachment, Need, OpenDocument};
use ts_rs::TS;

/// Each picture takes a row, and two for its smaller forms.
const FORMS: usize = 3;
/// The media type of smaller forms, and of what is shown.
const JPEG: &str = MEDIA_TYPES[0];

/// A record.
#[derive(Debug, Deserialize, TS)]
pub struct OfRecord {
    /// Document id, or the human reference.
    pub id: String,
}

/// A picture of a record.
#[derive(Debug, Deserialize, TS)]
pub struct OfPicture {
    /// Document id, or the human reference.
    pub id: String,
    /// Id of its row.
    pub row: String,
}

/// A picture of a record, as a list shows it.
#[derive(Debug, Serialize, TS)]
pub struct Picture {
    /// Id of the row of the original.
    pub row: String,
    /// Code of `picture_kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub kind: Option<String>,
    /// What an officer wrote below it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub caption: Option<String>,
    /// Whether it shows a person, a document or a number.
    pub nominal: bool,
    /// When it was taken, where that is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub taken_at: Option<String>,
    /// `image/jpeg` …
    pub media_type: String,
    /// Bytes of the original.
    #[ts(type = "number")]
    pub size: u64,
    /// The largest smaller form that is here: `preview`, `thumbnail` or `none`.
    pub has: String,
    /// Whether the original is here.
    pub original_here: bool,
    /// Bytes of the original that are here.
    #[ts(type = "number")]
    pub received: u64,
    /// Whether the original was asked for, and comes with the next exchanges.
    pub wanted: bool,
    /// Who added it.
    pub officer: String,
    /// When, by that device's clock.
    pub time: String,
}

/// A picture to be added.
#[derive(Debug, Deserialize, TS)]
pub struct AddPicture {
    /// Document id of the record, or the human reference.
    pub id: String,
    /// The file: JPEG, PNG or WebP.
    pub path: String,
    /// Code of `picture_kind`.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// What is written below it.
    #[serde(default)]
    #[ts(optional)]
    pub caption: Option<String>,
    /// Whether it shows a person, a document or a number.
    pub nominal: bool,
}

/// A picture that was added.
#[derive(Debug, Serialize, TS)]
pub struct AddedPicture {
    /// Id of its row.
    pub row: String,
}

/// Where an original is to be written.
#[derive(Debug, Deserialize, TS)]
pub struct SavePicture {
    /// Document id of the record, or the human reference.
    pub id: String,
    /// Id of the picture's row.
    pub row: String,
    /// The file.
    pub path: String,
}

/// Whether this device keeps every original.
#[derive(Debug, Deserialize, Serialize, TS)]
pub struct KeepOriginals {
    /// Whether it does; without it nothing is changed.
    #[serde(default)]
    #[ts(optional)]
    pub originals: Option<bool>,
}

/// Adds a picture to a record: first its smaller forms are made and all three are kept, then the record names them.
pub(crate) fn add(app: &App, session: &Session, input: AddPicture) -> Result<AddedPicture, Failure> {
    let (desk, signed) = app.desk_of(session, &input.id)?;
    let number = number_of(&desk, &input.id)?;
    let document = desk.store.read()?.document(number)?;
    let record = &document.record;
    if record.kind.field(PICTURES).is_none() {
        return Err(Failure::new("unknown-field").with("field", PICTURES));
    }
    let bytes = read(&input.path)?;
    let root = journals::Chunks::of(&bytes).root(bytes.len() as u64);
    if all(record).any(|picture| picture.root == root) {
        return Err(Failure::new("picture-twice"));
    }
    if rows(record) + FORMS > PICTURES_MAX {
        return Err(Failure::new("too-many-pictures"));
    }
    let Taken { media_type, preview, thumbnail } = pictures::take(&bytes).map_err(refused)?;
    let writer = Writer::new(&app.shared, &desk, &signed);
    let mut original = fields(&desk, number, &bytes, media_type, Need::Original)?;
    original.insert(Cow::Borrowed("nominal"), Value::Flag(input.nominal));
    let named = [("kind", input.kind), ("caption", input.caption)];
    for (key, value) in named.into_iter().filter_map(|(key, value)| Some((key, value.filter(|value| !value.trim().is_empty())?))) {
        original.insert(Cow::Borrowed(key), Value::Text(value.trim().to_owned()));
    }
    with_rows(&writer, &desk, number, vec![original])?;
    let row = row_of(&desk, number, &root)?;
    // A smaller form names the row of its picture, which has its name from the save.
    let smaller = [(preview, Need::Preview), (thumbnail, Need::Thumbnail)].map(|(form, need)| {
        let mut fields = fields(&desk, number, &form, JPEG, need)?;
        fields.insert(Cow::Borrowed("derived_from"), Value::Text(row.clone()));
        fields.insert(Cow::Borrowed("nominal"), Value::Flag(input.nominal));
        Ok(fields)
    });
    with_rows(&writer, &desk, number, smaller.into_iter().collect::<Result<_, Failure>>()?)?;
    note(&desk, [document.id].into_iter())?;
    desk.tell_saved(&document.id.to_string());
    desk.tell("pictures", &[]);
    Ok(AddedPicture { row })
}

fn read(path: &str) -> Result<Vec<u8>, Failure> {
    let path = source(path)?;
    if std::fs::metadata(&path)?.len() > ATTACHMENT_MAX {
        return Err(too_large());
    }
    Ok(std::fs::read(&path)?)
}

fn too_large() -> Failure {
    Failure::new("picture-too-large").with("most", ATTACHMENT_MAX >> 20).with("pixels", PIXELS_MAX / 1_000_000)
}

fn refused(error: PictureError) -> Failure {
    match error {
        PictureError::NotAPicture => Failure::new("not-a-picture"),
        PictureError::TooManyPixels => too_large(),
    }
}

/// All rows of the group, struck ones too.
fn rows(record: &Record) -> usize {
    match record.fields.get(PICTURES) {
        Some(Value::Rows(rows)) => rows.len(),
        _ => 0,
    }
}

/// Keeps bytes beside a record; gives what its row says of them.
fn fields(desk: &Desk, number: u64, bytes: &[u8], media_type: &str, need: Need) -> Result<Fields, Failure> {
    let root = desk.store.attach(number, bytes, need)?;
    let count = |count: usize| Value::Integer(i64::try_from(count).unwrap_or(i64::MAX));
    Ok(Fields::from([
        (Cow::Borrowed("hash"), Value::Text(root.to_string())),
        (Cow::Borrowed("chunks"), count(bytes.len().div_ceil(CHUNK_BYTES))),
        (Cow::Borrowed("size"), count(bytes.len())),
        (Cow::Borrowed("media_type"), Value::Text(media_type.to_owned())),
    ]))
}

/// Saves a record with more rows of pictures.
fn with_rows(writer: &Writer<'_>, desk: &Desk, number: u64, more: Vec<Fields>) -> Result<(), Failure> {
    let base = desk.store.read()?.document(number)?.record.fields;
    let mut wanted = base.clone();
    let group = wanted.entry(Cow::Borrowed(PICTURES)).or_insert_with(|| Value::Rows(Vec::new()));
    if let Value::Rows(rows) = group {
        rows.extend(more.into_iter().map(|fields| Row { id: None, fields }));
    }
    writer.amend(number, &base, &wanted, None)
}

/// The row that names an attachment.
fn row_of(desk: &Desk, number: u64, root: &Root) -> Result<String, Failure> {
    let record = desk.store.read()?.document(number)?.record;
    let row = all(&record).find(|picture| picture.root == *root).and_then(|picture| picture.row.id.clone());
    row.ok_or_else(|| Failure::new("folder-damaged").with("place", "journals"))
}

/// The pictures of a record, in the order in which they were added.
pub(crate) fn list(app: &App, session: &Session, input: OfRecord) -> Result<Vec<Picture>, Failure> {
    let (desk, _) = app.desk_of(session, &input.id)?;
    let number = number_of(&desk, &input.id)?;
    let document = desk.store.read()?.document(number)?;
    let originals = all(&document.record).filter(|picture| picture.derived_from().is_none());
    originals.map(|picture| shown(&desk, number, &document, &picture)).collect()
}

fn shown(desk: &Desk, number: u64, document: &OpenDocument, picture: &Named<'_>) -> Result<Picture, Failure> {
    let Named { row, root, size } = picture;
    let id = row.id.clone().unwrap_or_default();
    let smaller = smaller_forms(desk, number, &document.record, &id)?;
    let has =
        smaller.first().map_or("none", |form| if form.size() as usize > pictures::THUMBNAIL_BYTES_MAX { "preview" } else { "thumbnail" });
    let original = desk.store.attachment(number, root)?;
    let received = original.as_ref().map_or(0, |file| (file.held() * CHUNK_BYTES as u64).min(*size));
    let (officer, time) = added(desk, document, row)?;
    Ok(Picture {
        kind: text(row, "kind").map(str::to_owned),
        caption: text(row, "caption").map(str::to_owned),
        nominal: row.fields.get("nominal") == Some(&Value::Flag(true)),
        taken_at: text(row, "taken_at").map(str::to_owned),
        media_type: text(row, "media_type").unwrap_or_default().to_owned(),
        size: *size,
        has: has.to_owned(),
        original_here: received == *size,
        received,
        wanted: desk.store.is_asked_for(number, root)?,
        officer,
        time,
        row: id,
    })
}

/// The smaller forms of a picture that are here, the largest first.
fn smaller_forms(desk: &Desk, number: u64, record: &Record, of: &str) -> Result<Vec<Attachment>, Failure> {
    let mut here = Vec::new();
    for form in all(record).filter(|form| form.derived_from() == Some(of) && form.need() < Need::Asked) {
        here.extend(desk.store.attachment(number, &form.root)?.filter(Attachment::is_whole));
    }
    here.sort_by_key(|file| std::cmp::Reverse(file.size()));
    Ok(here)
}

/// Who added a row, and when.
fn added(desk: &Desk, document: &OpenDocument, row: &Row) -> Result<(String, String), Failure> {
    let at = document.outline.rows.values().flatten().find(|at| Some(at.row_id()) == row.id);
    let Some(at) = at else { return Ok(Default::default()) };
    let path = Path { row: Some((PICTURES.to_owned(), *at)), key: "hash".to_owned(), code: None };
    let written = document.merged()?.history(&path)?;
    let saved = written.first().and_then(|written| saved_by(document, written));
    Ok(saved.map(|saved| (desk.officer(&saved.header.seat), moment(saved.header.time))).unwrap_or_default())
}

/// The desk of a picture, the number of its record, and the record.
fn find(app: &App, session: &Session, id: &str) -> Result<(std::sync::Arc<Desk>, u64, Record), Failure> {
    let (desk, _) = app.desk_of(session, id)?;
    let number = number_of(&desk, id)?;
    let record = desk.store.read()?.document(number)?.record;
    Ok((desk, number, record))
}

fn named<'r>(record: &'r Record, row: &str) -> Result<Named<'r>, Failure> {
    all(record).find(|picture| picture.row.id.as_deref() == Some(row)).ok_or_else(not_here)
}

fn not_here() -> Failure {
    Failure::new("picture-not-here")
}

/// Asks for an original: it comes with the next exchanges, from whoever has it.
pub(crate) fn want(app: &App, session: &Session, input: OfPicture) -> Result<Done, Failure> {
    let (desk, number, record) = find(app, session, &input.id)?;
    desk.store.ask_for_attachment(number, &named(&record, &input.row)?.root)?;
    desk.tell("pictures", &[]);
    Ok(Done {})
}

/// Writes an original into a file, as it was taken.
pub(crate) fn save(app: &App, session: &Session, input: SavePicture) -> Result<Written, Failure> {
    let path = target(&input.path, true)?;
    let (desk, number, record) = find(app, session, &input.id)?;
    write_whole(&path, &original(&desk, number, &record, &input.row)?)?;
    Ok(Written { path: path.display().to_string() })
}

fn original(desk: &Desk, number: u64, record: &Record, row: &str) -> Result<Vec<u8>, Failure> {
    let file = desk.store.attachment(number, &named(record, row)?.root)?;
    file.and_then(|file| file.whole()).map(|whole| whole.to_vec()).ok_or_else(not_here)
}

/// Says whether this device keeps every original, and answers whether it does.
pub(crate) fn keep(app: &App, session: &Session, input: KeepOriginals) -> Result<KeepOriginals, Failure> {
    let (desk, _) = app.desk(session)?;
    if let Some(keeps) = input.originals {
        crate::pictures::keep_originals(&desk, keeps)?;
    }
    Ok(KeepOriginals { originals: Some(crate::pictures::keeps_originals(&desk)?) })
}

impl App {
    /// Bytes of a picture and their media type, for a page. `form` is `thumbnail` or `preview`: the nearest smaller form that is here, written
    /// anew, so that no byte of another device reaches the page; or `original`, as it was taken, to be kept and not to be shown. Refuses
    /// with `picture-not-here`, and as `picture.list` does.
    pub fn picture(&self, session: &Session, id: &str, row: &str, form: &str) -> Result<(&'static str, Vec<u8>), Failure> {
        super::may_read_record(self, session, Some(id))?;
        let (desk, number, record) = find(self, session, id)?;
        if form == "original" {
            let asked = serde_json::json!({ "id": id });
            let whole = original(&desk, number, &record, row)?;
            crate::audit::note(self, session, "picture.save", &asked, &serde_json::Value::Null);
            let media_type = text(named(&record, row)?.row, "media_type");
            let known = MEDIA_TYPES.into_iter().find(|known| Some(*known) == media_type);
            return Ok((known.unwrap_or("application/octet-stream"), whole));
        }
        let smaller = smaller_forms(&desk, number, &record, row)?;
        let file = if form == "thumbnail" { smaller.last() } else { smaller.first() };
        let bytes = file.and_then(Attachment::whole).ok_or_else(not_here)?;
        Ok((JPEG, pictures::shown(&bytes).map_err(refused)?))
    }
}
