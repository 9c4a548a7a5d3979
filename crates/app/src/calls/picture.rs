//! Pictures of a record: added, listed, shown, asked for and written into a file.

use super::Done;
use super::import::Written;
use super::record::{moment, number_of, today};
use super::value::typed;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::files::{source, target, write_whole};
use crate::pictures::{PICTURES, PictureRow, all, text, with_struck};
use crate::save::Writer;
use crate::session::Session;
use crate::shared::App;
use documents::{OpId, Path, header};
use journals::{ATTACHMENT_MAX, CHUNK_BYTES, Header, Root};
use pictures::{MEDIA_TYPES, PIXELS_MAX, PictureError, Taken};
use records::value::PICTURES_MAX;
use records::{Fields, Kind, Record, Row, Value};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use store::{Attachment, Need, OpenDocument, Saved};
use ts_rs::TS;

/// Each picture takes a row, and two for its smaller forms.
const FORMS: usize = 3;
/// When a picture was taken: from its camera when it is added, from an officer after that.
pub(super) const TAKEN_AT: &str = "taken_at";
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
    /// Whether its camera said so, by a clock that nobody looked at; else an officer did.
    pub by_camera: bool,
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
    /// Whether it is struck: it is not shown, and comes back only with its row.
    pub struck: bool,
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
    /// Whether a file of that name is replaced.
    #[serde(default)]
    pub replace: bool,
}

/// Whether this device keeps every original.
#[derive(Debug, Deserialize, Serialize, TS)]
pub struct KeepOriginals {
    /// Whether it does; without it nothing is changed.
    #[serde(default)]
    #[ts(optional)]
    pub originals: Option<bool>,
}

/// Adds a picture to a record: it and its smaller forms are kept, then the record names it, and then them. Where only the first of that
/// was done the same picture again does the rest.
pub(crate) fn add(app: &App, session: &Session, input: AddPicture) -> Result<AddedPicture, Failure> {
    let bytes = read(app, &input.path)?;
    let (desk, signed) = app.desk_of(session, &input.id)?;
    let number = number_of(&desk, &input.id)?;
    let document = desk.store.read()?.document(number)?;
    let (root, kind) = (Root::of(&bytes), document.record.kind);
    if kind.field(PICTURES).is_none() {
        return Err(Failure::new("unknown-field").with("field", PICTURES));
    }
    let held = all(&document.record).find(|picture| picture.root == root).and_then(|picture| picture.row.id.clone());
    let has_forms = |row: &String| all(&document.record).any(|form| form.derived_from() == Some(row.as_str()));
    if held.as_ref().is_some_and(has_forms) {
        return Err(Failure::new("picture-twice"));
    }
    if rows(&document.record) + FORMS > PICTURES_MAX {
        return Err(Failure::new("too-many-pictures"));
    }
    let Taken { media_type, preview, thumbnail, taken_at } = pictures::take(&bytes).map_err(refused)?;
    let writer = Writer::new(&app.shared, &desk, &signed);
    let mut original = fields(&root, media_type, input.nominal);
    let named = [("kind", input.kind), ("caption", input.caption)];
    for (key, value) in named.into_iter().filter_map(|(key, value)| Some((key, value.filter(|value| !value.trim().is_empty())?))) {
        original.insert(Cow::Borrowed(key), Value::Text(value.trim().to_owned()));
    }
    original.extend(taken_at.and_then(|said| Some((Cow::Borrowed(TAKEN_AT), by_camera(kind, &said)?))));
    check(&desk, &document, &writer, &original)?;
    let row = match held {
        Some(row) => row,
        None => {
            desk.store.attach(number, &bytes, Need::Original)?;
            with_rows(&writer, &desk, number, vec![original])?;
            row_of(&desk, number, &root)?
        }
    };
    // A smaller form names the row of its picture, which has its name from the save.
    let smaller = [(preview, Need::Preview), (thumbnail, Need::Thumbnail)].map(|(form, need)| {
        let mut fields = fields(&desk.store.attach(number, &form, need)?, JPEG, input.nominal);
        fields.insert(Cow::Borrowed("derived_from"), Value::Text(row.clone()));
        Ok(fields)
    });
    with_rows(&writer, &desk, number, smaller.into_iter().collect::<Result<_, Failure>>()?)?;
    desk.tell_saved(&document.id.to_string());
    desk.tell("pictures", &[]);
    Ok(AddedPicture { row })
}

/// What a camera says of the moment, where that can be: a day after today would keep the record from being complete.
fn by_camera(kind: &Kind, said: &str) -> Option<Value> {
    let moment = typed(kind.field(PICTURES)?.field(TAKEN_AT)?, said, None).ok()?;
    not_ahead(&moment).ok()?;
    Some(moment)
}

/// Whether a picture may have been taken then: not after today.
pub(super) fn not_ahead(moment: &Value) -> Result<(), Failure> {
    let (day, today) = (moment.as_text().and_then(records::value::day_of), today());
    match day.filter(|day| day.is_surely_after(&today)) {
        Some(day) => Err(Failure::new("future-date").with("date", day.to_string()).with("today", today.to_string())),
        None => Ok(()),
    }
}

/// What can be seen to be refused is, before anything is kept.
fn check(desk: &Desk, document: &OpenDocument, writer: &Writer<'_>, row: &Fields) -> Result<(), Failure> {
    let mut after = document.record.clone();
    push_rows(&mut after.fields, vec![row.clone()]);
    records::value::check_amended(&document.record, &after)?;
    if super::decide::may_amend(desk, document, &writer.seat()) { Ok(()) } else { Err(Failure::new("for-author")) }
}

/// The bytes of a file; one that a page sent goes, whatever comes of it.
fn read(app: &App, path: &str) -> Result<Vec<u8>, Failure> {
    let path = source(path)?;
    let is_small = std::fs::metadata(&path)?.len() <= ATTACHMENT_MAX;
    let bytes = if is_small { std::fs::read(&path).map_err(Failure::from) } else { Err(too_large()) };
    if path.parent() == Some(&app.inbox()) {
        let _ = std::fs::remove_file(&path);
    }
    bytes
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

/// What a row says of a picture, or of a smaller form of one.
fn fields(root: &Root, media_type: &str, nominal: bool) -> Fields {
    let count = |count: u64| Value::Integer(i64::try_from(count).unwrap_or(i64::MAX));
    Fields::from([
        (Cow::Borrowed("hash"), Value::Text(root.to_string())),
        (Cow::Borrowed("chunks"), count(root.chunk_count())),
        (Cow::Borrowed("size"), count(root.size())),
        (Cow::Borrowed("media_type"), Value::Text(media_type.to_owned())),
        (Cow::Borrowed("nominal"), Value::Flag(nominal)),
    ])
}

/// Saves a record with more rows of pictures.
fn with_rows(writer: &Writer<'_>, desk: &Desk, number: u64, more: Vec<Fields>) -> Result<(), Failure> {
    let base = desk.store.read()?.document(number)?.record.fields;
    let mut wanted = base.clone();
    push_rows(&mut wanted, more);
    writer.amend(number, &base, &wanted, None)
}

fn push_rows(fields: &mut Fields, more: Vec<Fields>) {
    let group = fields.entry(Cow::Borrowed(PICTURES)).or_insert_with(|| Value::Rows(Vec::new()));
    if let Value::Rows(rows) = group {
        rows.extend(more.into_iter().map(|fields| Row { id: None, fields }));
    }
}

/// The row that names an attachment.
fn row_of(desk: &Desk, number: u64, root: &Root) -> Result<String, Failure> {
    let record = desk.store.read()?.document(number)?.record;
    let row = all(&record).find(|picture| picture.root == *root).and_then(|picture| picture.row.id.clone());
    row.ok_or_else(|| Failure::new("folder-damaged").with("place", "journals"))
}

/// The pictures of a record, in the order in which they were added; those that are struck among them.
pub(crate) fn list(app: &App, session: &Session, input: OfRecord) -> Result<Vec<Picture>, Failure> {
    let album = Album::of(app, session, &input.id)?;
    let originals = with_struck(&album.document.record).filter(|picture| picture.derived_from().is_none());
    originals.map(|picture| album.shown(&picture)).collect()
}

/// A record with its pictures.
pub(super) struct Album {
    pub desk: Arc<Desk>,
    pub number: u64,
    pub document: OpenDocument,
}

impl Album {
    pub fn of(app: &App, session: &Session, id: &str) -> Result<Album, Failure> {
        let (desk, _) = app.desk_of(session, id)?;
        let number = number_of(&desk, id)?;
        let document = desk.store.read()?.document(number)?;
        Ok(Album { desk, number, document })
    }

    pub fn named(&self, row: &str) -> Result<PictureRow<'_>, Failure> {
        let named = self.named_or_struck(row)?;
        if named.row.is_struck() { Err(Failure::new("picture-struck").with("picture", row)) } else { Ok(named) }
    }

    pub fn named_or_struck(&self, row: &str) -> Result<PictureRow<'_>, Failure> {
        let found = with_struck(&self.document.record).find(|picture| picture.row.id.as_deref() == Some(row));
        found.ok_or_else(|| no_such_picture(row))
    }

    fn shown(&self, picture: &PictureRow<'_>) -> Result<Picture, Failure> {
        let PictureRow { row, root } = picture;
        let smaller = self.smaller_forms(row)?;
        let is_preview = |form: &Attachment| form.size() > pictures::THUMBNAIL_BYTES_MAX as u64;
        let original = self.desk.store.attachment(self.number, root)?;
        let received = original.as_ref().map_or(0, |file| (file.held() * CHUNK_BYTES as u64).min(root.size()));
        let added = self.added(row);
        Ok(Picture {
            row: row.id.clone().unwrap_or_default(),
            kind: text(row, "kind").map(str::to_owned),
            caption: text(row, "caption").map(str::to_owned),
            nominal: row.fields.get("nominal") == Some(&Value::Flag(true)),
            taken_at: text(row, TAKEN_AT).map(str::to_owned),
            by_camera: self.is_said_by_camera(row),
            media_type: text(row, "media_type").unwrap_or_default().to_owned(),
            size: root.size(),
            has: smaller.first().map_or("none", |(form, _)| if is_preview(form) { "preview" } else { "thumbnail" }).to_owned(),
            original_here: original.is_some_and(|file| file.is_whole()),
            received,
            wanted: self.desk.store.is_asked_for(self.number, root)?,
            officer: added.map(|header| self.desk.officer(&header.seat)).unwrap_or_default(),
            time: added.map(|header| moment(header.time)).unwrap_or_default(),
            struck: row.is_struck(),
        })
    }

    /// The smaller forms of a picture that are here, the largest first: those that its own officer made, for whoever else could show
    /// something else under his name.
    fn smaller_forms(&self, of: &Row) -> Result<Vec<(Attachment, Root)>, Failure> {
        let by = self.added(of).map(|header| header.seat);
        let mut here = Vec::new();
        for form in all(&self.document.record).filter(|form| form.derived_from().is_some() && form.derived_from() == of.id.as_deref()) {
            if form.need() >= Need::Asked || self.added(form.row).map(|header| header.seat) != by {
                continue;
            }
            match self.desk.store.attachment(self.number, &form.root)? {
                Some(file) if file.is_whole() => here.push((file, form.root)),
                Some(_) => self.desk.store.ask_where_lost(self.number, &form.root)?,
                None => {}
            }
        }
        here.sort_by_key(|(file, _)| std::cmp::Reverse(file.size()));
        Ok(here)
    }

    /// The entry that brought a row.
    fn added(&self, row: &Row) -> Option<&Header> {
        self.wrote(&self.place_of(row)?).map(|saved| &saved.header)
    }

    /// Where a row stands in the document.
    fn place_of(&self, row: &Row) -> Option<OpId> {
        self.document.outline.rows.values().flatten().find(|at| Some(at.row_id()) == row.id).copied()
    }

    /// The change that wrote something: its name says by whom it was written, and where in that.
    fn wrote(&self, at: &OpId) -> Option<&Saved> {
        let wrote =
            |saved: &&Saved| header(&saved.body.content).is_ok_and(|(said, _)| said.actor == at.actor && said.start_op <= at.counter);
        let start = |saved: &&Saved| header(&saved.body.content).map_or(0, |(said, _)| said.start_op);
        self.document.saved.iter().filter(wrote).max_by_key(start)
    }

    /// Whether what stands of the moment came with its row: a camera said it. In the first change of a record it came from another
    /// document, where an officer may have.
    fn is_said_by_camera(&self, row: &Row) -> bool {
        let Some(at) = self.place_of(row) else { return false };
        let path = Path { row: Some((PICTURES.to_owned(), at)), key: TAKEN_AT.to_owned(), code: None };
        let standing = self.document.outline.values.get(&path).map(Vec::as_slice);
        let (Some([said]), Some(row)) = (standing, self.wrote(&at)) else { return false };
        let is_first = self.document.saved.first().is_some_and(|first| std::ptr::eq(first, row));
        !is_first && self.wrote(said).is_some_and(|said| std::ptr::eq(said, row))
    }

    fn original(&self, row: &str) -> Result<Vec<u8>, Failure> {
        let root = self.named(row)?.root;
        let Some(file) = self.desk.store.attachment(self.number, &root)? else { return Err(not_here()) };
        match file.whole() {
            Some(whole) => Ok(whole.to_vec()),
            None if file.is_whole() => {
                // What is damaged here others may have.
                self.desk.store.ask_for_attachment(self.number, &root)?;
                Err(not_here())
            }
            None => Err(not_here()),
        }
    }
}

fn no_such_picture(row: &str) -> Failure {
    Failure::new("no-such-picture").with("picture", row)
}

fn not_here() -> Failure {
    Failure::new("picture-not-here")
}

/// Asks for an original: it comes with the next exchanges, from whoever has it; that of a closed space over a line, with no bundle.
pub(crate) fn want(app: &App, session: &Session, input: OfPicture) -> Result<Done, Failure> {
    let album = Album::of(app, session, &input.id)?;
    let root = album.named(&input.row)?.root;
    album.desk.store.ask_for_attachment(album.number, &root)?;
    album.desk.asked.fetch_add(1, Ordering::Relaxed);
    album.desk.tell("pictures", &[]);
    Ok(Done {})
}

/// Writes an original into a file, as it was taken.
pub(crate) fn save(app: &App, session: &Session, input: SavePicture) -> Result<Written, Failure> {
    let path = target(&input.path, input.replace)?;
    write_whole(&path, &Album::of(app, session, &input.id)?.original(&input.row)?)?;
    Ok(Written { path: path.display().to_string() })
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
        let (album, asked) = (Album::of(self, session, id)?, serde_json::json!({ "id": id }));
        if form == "original" {
            let whole = album.original(row)?;
            crate::audit::note(self, session, "picture.save", &asked, &serde_json::Value::Null);
            let media_type = text(album.named(row)?.row, "media_type");
            let known = MEDIA_TYPES.into_iter().find(|known| Some(*known) == media_type);
            return Ok((known.unwrap_or("application/octet-stream"), whole));
        }
        let smaller = album.smaller_forms(album.named(row)?.row)?;
        let file = if form == "thumbnail" { smaller.last() } else { smaller.first() };
        let (file, root) = file.ok_or_else(not_here)?;
        let Some(bytes) = file.whole() else {
            // What is damaged here others may have.
            album.desk.store.ask_for_attachment(album.number, root)?;
            return Err(not_here());
        };
        if form != "thumbnail" {
            // Whoever looks at one has looked at its record, by whichever way he came.
            crate::audit::note(self, session, "record.history", &asked, &serde_json::Value::Null);
        }
        Ok((JPEG, pictures::shown(&bytes).map_err(refused)?))
    }
}
