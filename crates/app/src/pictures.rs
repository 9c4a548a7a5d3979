//! Pictures of records: which attachments a record names, in which forms, and which of them are asked of other devices.

use crate::desk::Desk;
use crate::failure::Failure;
use documents::DocumentId;
use journals::{ABOUT_RECORDS, Body, Key, Root, WholeEntry};
use records::{Record, Row, Value};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use store::{Named, Need};

/// The group of a record whose rows are pictures.
pub(crate) const PICTURES: &str = "pictures";
/// Whoever has none of a picture is asked again after this: it may have come to him from elsewhere.
const ASKED_AGAIN: Duration = Duration::from_secs(3_600);
/// Pictures in vain that are remembered: a device that lacks more of them asks some of them once more.
const IN_VAIN_MAX: usize = 10_000;
/// The setting of the device that says whether it keeps every original, by `1`.
const ORIGINALS: &str = "pictures-originals";

/// A picture, or a smaller form of one.
pub(crate) struct Picture<'r> {
    /// Its row.
    pub row: &'r Row,
    /// What its bytes are.
    pub root: Root,
    /// How many.
    pub size: u64,
}

impl Picture<'_> {
    /// The row of the picture that this is a smaller form of.
    pub fn derived_from(&self) -> Option<&str> {
        text(self.row, "derived_from")
    }

    /// How urgently it is wanted where it is not here: a smaller form by its bytes, whatever it is called.
    pub fn need(&self) -> Need {
        match usize::try_from(self.size) {
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
pub(crate) fn all(record: &Record) -> impl Iterator<Item = Picture<'_>> {
    record.rows(PICTURES).filter_map(|row| {
        let root = text(row, "hash").and_then(Root::parse)?;
        let Some(Value::Integer(size)) = row.fields.get("size") else { return None };
        Some(Picture { row, root, size: u64::try_from(*size).ok()? })
    })
}

/// Whether the bytes of a change can say anything of pictures: the keys that it writes stand in it as they are.
pub(crate) fn may_name_any(change: &[u8]) -> bool {
    change.windows(PICTURES.len()).any(|window| window == PICTURES.as_bytes())
}

/// Documents of which an entry may name pictures.
pub(crate) fn pictured(entry: &WholeEntry) -> impl Iterator<Item = DocumentId> + '_ {
    let bodies = entry.bodies.iter().filter(|body| may_name_any(body));
    bodies.filter_map(|body| Body::decode(body).ok()).filter(|body| body.kind < ABOUT_RECORDS).map(|body| body.document)
}

/// Notes what documents name: what is not here is asked of others from now on.
pub(crate) fn note(desk: &Desk, documents: impl Iterator<Item = DocumentId>) -> Result<(), Failure> {
    for id in documents {
        // What is named by what does not count may count tomorrow.
        let reader = desk.store.read_everything()?;
        let Some(number) = reader.number(&id)? else { continue };
        let record = reader.document(number)?.record;
        drop(reader);
        let named: Vec<Named> =
            all(&record).map(|picture| Named { root: picture.root, size: picture.size, need: picture.need() }).collect();
        desk.store.name_attachments(number, &named)?;
    }
    Ok(())
}

/// Whether this device keeps every original.
pub(crate) fn keeps_originals(desk: &Desk) -> Result<bool, Failure> {
    Ok(desk.store.setting(&desk.device, ORIGINALS)?.is_some_and(|kept| kept == b"1"))
}

/// Says whether this device keeps every original.
pub(crate) fn keep_originals(desk: &Desk, keeps: bool) -> Result<(), Failure> {
    Ok(desk.store.set_setting(&desk.device, ORIGINALS, if keeps { b"1" } else { b"0" })?)
}

/// Which devices were asked for which pictures in vain, while the program runs.
#[derive(Default)]
pub(crate) struct InVain(BTreeMap<(Key, Root), Instant>);

impl InVain {
    /// A device has none of a picture.
    pub fn note(&mut self, device: Key, root: Root) {
        if self.0.len() >= IN_VAIN_MAX {
            self.0.clear();
        }
        self.0.insert((device, root), Instant::now());
    }

    /// Whether it was asked in vain not long ago.
    pub fn holds(&self, device: Key, root: Root) -> bool {
        self.0.get(&(device, root)).is_some_and(|asked| asked.elapsed() < ASKED_AGAIN)
    }
}
