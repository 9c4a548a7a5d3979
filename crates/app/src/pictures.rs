//! Pictures of records: which attachments a record names, in which forms, and which of them are asked of other devices.

use crate::desk::Desk;
use crate::failure::Failure;
use documents::DocumentId;
use journals::{ABOUT_RECORDS, Body, Key, Root, WholeEntry};
use records::{Record, Row, STRUCK, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use store::{Named, Need};

/// The group of a record whose rows are pictures.
pub(crate) const PICTURES: &str = "pictures";
/// Whoever has none of a picture is asked again after this, and then after four times as long each time, to the longest: on a live line the
/// picture comes to him from elsewhere in a moment, and one that nobody has costs little.
const ASKED_AGAIN_FIRST: Duration = Duration::from_secs(1);
const ASKED_AGAIN_LAST: Duration = Duration::from_secs(3_600);
/// Pictures in vain that are remembered, of some 100 bytes each; beyond that all are asked for once more.
const IN_VAIN_MAX: usize = 10_000;
/// The setting of the device that says whether it keeps every original, by `1`.
const ORIGINALS: &str = "pictures-originals";

/// A picture, or a smaller form of one.
pub(crate) struct PictureRow<'r> {
    /// Its row.
    pub row: &'r Row,
    /// What its bytes are.
    pub root: Root,
}

impl PictureRow<'_> {
    /// The row of the picture that this is a smaller form of.
    pub fn derived_from(&self) -> Option<&str> {
        text(self.row, "derived_from")
    }

    /// How urgently it is wanted where it is not here: a smaller form by its bytes, whatever it is called.
    pub fn need(&self) -> Need {
        match usize::try_from(self.root.size()) {
            Ok(bytes) if bytes <= pictures::THUMBNAIL_BYTES_MAX && self.derived_from().is_some() => Need::Thumbnail,
            Ok(bytes) if bytes <= pictures::PREVIEW_BYTES_MAX && self.derived_from().is_some() => Need::Preview,
            _ => Need::Original,
        }
    }
}

/// The text of a field of a row.
pub(crate) fn text<'r>(row: &'r Row, key: &str) -> Option<&'r str> {
    row.fields.get(key).and_then(Value::as_text)
}

/// The pictures of a record and their smaller forms. Rows that are struck, or say nothing that can be one, are left out.
pub(crate) fn all(record: &Record) -> impl Iterator<Item = PictureRow<'_>> {
    with_struck(record).filter(|picture| !picture.row.is_struck())
}

/// The same with those that are struck.
pub(crate) fn with_struck(record: &Record) -> impl Iterator<Item = PictureRow<'_>> {
    let rows = match record.fields.get(PICTURES) {
        Some(Value::Rows(rows)) => rows.as_slice(),
        _ => &[],
    };
    rows.iter().filter_map(|row| {
        let root = text(row, "hash").and_then(Root::parse)?;
        // What the row says beside it is for people.
        (row.fields.get("size") == Some(&Value::Integer(i64::try_from(root.size()).ok()?))).then_some(PictureRow { row, root })
    })
}

/// Keys of which one is in every change after which a record names more pictures: each row of one writes the first, and a row that was
/// struck names its picture again when the second goes.
const WRITTEN: [&[u8]; 2] = [b"media_type", STRUCK.as_bytes()];

/// Whether the bytes of a change can say anything of pictures: the keys that it writes stand in it as they are. The name of their group
/// does only where it makes the group.
pub(crate) fn may_name_any(change: &[u8]) -> bool {
    WRITTEN.iter().any(|key| change.windows(key.len()).any(|window| window == *key))
}

/// Documents of which an entry may name pictures.
pub(crate) fn pictured(entry: &WholeEntry) -> impl Iterator<Item = DocumentId> + '_ {
    let bodies = entry.bodies.iter().filter(|body| may_name_any(body));
    bodies.filter_map(|body| Body::decode(body).ok()).filter(|body| body.kind < ABOUT_RECORDS).map(|body| body.document)
}

/// The setting of the device that names documents which may name pictures, and were not looked at since they were stored: so none is
/// forgotten where the program ends between the two.
const UNNOTED: &str = "pictures-unnoted";

/// The setting with more documents in it, to become durable with their entries.
pub(crate) fn to_be_noted(desk: &Desk, more: &BTreeSet<DocumentId>) -> Result<(Key, &'static str, Vec<u8>), Failure> {
    let mut all = desk.store.setting(&desk.device, UNNOTED)?.unwrap_or_default().to_vec();
    more.iter().for_each(|id| all.extend_from_slice(&id.0));
    Ok((desk.device, UNNOTED, all))
}

/// Notes what those documents name: what is not here is asked of others from now on.
pub(crate) fn note_all(desk: &Desk) -> Result<(), Failure> {
    let held = desk.store.setting(&desk.device, UNNOTED)?.unwrap_or_default();
    let (documents, _) = held.as_chunks::<16>();
    if documents.is_empty() {
        return Ok(());
    }
    for id in documents {
        match note(desk, &DocumentId(*id)) {
            // What cannot be read keeps no other back; `verify` tells of it.
            Err(failure) if failure.code == "folder-damaged" || failure.code == "no-such-record" => {}
            other => other?,
        }
    }
    Ok(desk.store.set_setting(&desk.device, UNNOTED, b"")?)
}

/// Notes what a document names. What goes on in the place of another takes the other's pictures along, as far as they are here.
pub(crate) fn note(desk: &Desk, id: &DocumentId) -> Result<(), Failure> {
    // What is named by what does not count may count tomorrow.
    let reader = desk.store.read_everything()?;
    let Some(number) = reader.number(id)? else { return Ok(()) };
    let document = reader.document(number)?;
    let before = crate::calls::predecessor(&document).map(|id| reader.number(&id)).transpose()?.flatten();
    drop(reader);
    let named: Vec<Named> = all(&document.record).map(|picture| Named { root: picture.root, need: picture.need() }).collect();
    for Named { root, need } in &named {
        let Some(before) = before else { break };
        let is_here = desk.store.attachment(number, root)?.is_some_and(|file| file.is_whole());
        let held = if is_here { None } else { desk.store.attachment(before, root)?.and_then(|file| file.whole()) };
        if let Some(bytes) = held {
            desk.store.attach(number, &bytes, *need)?;
        }
    }
    Ok(desk.store.name_attachments(number, &named)?)
}

/// Whether this device keeps every original.
pub(crate) fn keeps_originals(desk: &Desk) -> Result<bool, Failure> {
    Ok(desk.store.setting(&desk.device, ORIGINALS)?.is_some_and(|kept| kept == b"1"))
}

/// Says whether this device keeps every original.
pub(crate) fn keep_originals(desk: &Desk, keeps: bool) -> Result<(), Failure> {
    desk.store.set_setting(&desk.device, ORIGINALS, if keeps { b"1" } else { b"0" })?;
    desk.asked.fetch_add(1, Ordering::Relaxed);
    Ok(())
}

/// Which devices were asked for which pictures in vain while the program runs.
#[derive(Default)]
pub(crate) struct InVain(BTreeMap<(Key, Root), Vain>);

struct Vain {
    times: u32,
    /// Not asked again before this.
    until: Instant,
    /// Whether it was looked for since.
    is_looked_for: bool,
}

impl InVain {
    /// A device has none of a picture now. It may get it from elsewhere in the next seconds, or on another day.
    pub fn note(&mut self, device: Key, root: Root) {
        if self.0.len() >= IN_VAIN_MAX {
            self.0.clear();
        }
        let now = Instant::now();
        let vain = self.0.entry((device, root)).or_insert(Vain { times: 0, until: now, is_looked_for: false });
        let longer = ASKED_AGAIN_FIRST.saturating_mul(4u32.saturating_pow(vain.times));
        *vain = Vain { times: vain.times + 1, until: now + longer.min(ASKED_AGAIN_LAST), is_looked_for: false };
    }

    /// Whether it was asked in vain not long ago.
    pub fn holds(&self, device: Key, root: Root) -> bool {
        self.0.get(&(device, root)).is_some_and(|vain| Instant::now() < vain.until)
    }

    /// Whether a device may be asked again for something since this was asked last.
    pub fn has_due(&mut self, device: &Key) -> bool {
        let (mut is_due, now) = (false, Instant::now());
        for (_, vain) in self.0.range_mut((*device, Root([0; 40]))..=(*device, Root([255; 40]))) {
            is_due |= vain.until <= now && !vain.is_looked_for;
            vain.is_looked_for |= vain.until <= now;
        }
        is_due
    }
}

/// Attachments that are on their way, and from whom: no other device is asked for them meanwhile.
#[derive(Default)]
pub(crate) struct Fetching(BTreeMap<(DocumentId, Root), Key>);

impl Fetching {
    /// A device was asked for it.
    pub fn begin(&mut self, document: DocumentId, root: Root, from: Key) {
        self.0.insert((document, root), from);
    }

    /// It came, or the device has no more of it.
    pub fn end(&mut self, document: DocumentId, root: Root) {
        self.0.remove(&(document, root));
    }

    /// Nothing comes from a device any more.
    pub fn leave(&mut self, from: &Key) {
        self.0.retain(|_, device| device != from);
    }

    /// Whether it comes from another device than this.
    pub fn is_coming(&self, document: DocumentId, root: Root, not_from: &Key) -> bool {
        self.0.get(&(document, root)).is_some_and(|from| from != not_from)
    }
}

/// How often a session looks for what may be asked for again.
pub(crate) const LOOKS_AGAIN: Duration = ASKED_AGAIN_FIRST;
