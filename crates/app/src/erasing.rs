//! Erasure carried out: once a day, or when an officer says so, everything goes that statements say is to go and nobody holds.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::intake::ask_again;
use crate::national::RETAIN_UNTIL;
use crate::save::now;
use crate::shared::lock;
use documents::{DocumentId, Path, Written, header};
use journals::{Basis, Body, Erasure, Header, SpaceId, WholeEntry};
use records::{Record, Value, value};
use std::collections::BTreeMap;
use store::Reader;

/// The setting of the device that says when this was last done.
const DONE: &str = "erased";
/// The setting of the device that says whether something was erased whose pages are still to be written anew.
const LEFT: &str = "erased-left";
/// Between two rounds, in seconds: a hold that was said meanwhile wins.
const DAY: i64 = 86_400;
/// After a round that failed, in seconds.
const AGAIN: i64 = 3_600;

/// Numbers of the documents that are to go here, and are not held.
fn due(desk: &Desk) -> Result<Vec<u64>, Failure> {
    let (authority, reader) = (desk.authority(), desk.store.read_everything()?);
    let (mut due, is_in_doubt) = (Vec::new(), crate::calendar::is_in_doubt(desk));
    for id in authority.to_erase().map(|id| DocumentId(*id)) {
        let Some(number) = reader.number(&id)? else { continue };
        let ordered = authority.erasure(&id.0, &space_of(&reader, number)?);
        // By a day in doubt nothing is over.
        let waits = |ordered: &Erasure| is_in_doubt && ordered.basis == Basis::Schedule;
        if ordered.is_some_and(|ordered| !waits(&ordered) && goes(&ordered, &reader, number)) {
            due.push(number);
        }
    }
    Ok(due)
}

/// Whether a record goes by what was said of it: by the schedule only its own date lets it go.
pub(crate) fn goes(ordered: &Erasure, reader: &Reader<'_>, number: u64) -> bool {
    ordered.basis != Basis::Schedule || is_over(reader, number).unwrap_or(false)
}

/// A day that is written into a record which had none counts where it lies at least so many years ahead: by then others have seen it.
const YEARS_AHEAD: u16 = 1;

/// Whether the time of a record is over. Nobody brings that forward alone: of all days that ever stood there the latest counts, and the
/// first of them only where it was written when the record was made or completed, or lay [`YEARS_AHEAD`].
pub(crate) fn is_over(reader: &Reader<'_>, number: u64) -> Result<bool, Failure> {
    let record = reader.record(number)?;
    if !day_is_over(&record, RETAIN_UNTIL) || !reader.is_amended(number)? {
        return Ok(day_is_over(&record, RETAIN_UNTIL));
    }
    let document = reader.document(number)?;
    let merged = document.merged()?;
    let written = |key: &str| merged.history(&Path { row: None, key: key.to_owned(), code: None });
    let days: Vec<Written> = written(RETAIN_UNTIL)?.into_iter().filter(|day| day.value.is_some()).collect();
    let is_made = |day: &Written| {
        document.saved.first().and_then(|saved| header(&saved.body.content).ok()).is_some_and(|(_, hash)| hash == day.change)
    };
    let is_complete = |state: &Written| state.value.as_ref().and_then(Value::as_text) == Some("complete");
    let completed: Vec<Written> = written("state")?.into_iter().filter(is_complete).collect();
    let is_ahead = |day: &Written| {
        let written = crate::calls::saved_by(&document, day).map(|saved| crate::calls::day_of(saved.header.time));
        let until = day.value.as_ref().and_then(Value::as_text).and_then(value::day_of);
        written.zip(until).is_some_and(|(written, until)| until.year() > written.year() + YEARS_AHEAD)
    };
    let stands = |day: &Written| is_made(day) || is_ahead(day) || completed.iter().any(|state| state.change == day.change);
    let is_founded = days.first().is_some_and(stands);
    Ok(is_founded && days.iter().all(|day| day.value.as_ref().and_then(Value::as_text).is_some_and(text_is_over)))
}

/// Whether the day, month or year that a field names is over.
pub(crate) fn day_is_over(record: &Record, field: &str) -> bool {
    record.text(field).is_some_and(text_is_over)
}

fn text_is_over(text: &str) -> bool {
    // A month or a year is kept to its end.
    let end = |day: &value::PartialDate| (day.year(), day.month().unwrap_or(12), day.day().unwrap_or(31));
    value::day_of(text).is_some_and(|until| end(&until) < end(&crate::calls::today()))
}

/// The space of a document.
pub(crate) fn space_of(reader: &Reader<'_>, number: u64) -> Result<SpaceId, Failure> {
    Ok(reader.space(number)?)
}

/// A document's id, and the salt that goes with it.
fn salt_of(reader: &Reader<'_>, number: u64) -> Result<(DocumentId, [u8; 8]), Failure> {
    let (_, first) = reader.first_of(number)?;
    let salt = first.salt.ok_or_else(|| Failure::new("folder-damaged").with("place", "bodies"))?;
    Ok((first.document, salt))
}

/// An entry with what erasure leaves in the place of what it says of documents of which was said that they go: for who has erased them, and
/// has nothing left to hold the whole against. By the schedule a first body goes whole: who has erased its document empties it himself,
/// and who has not must see whether it goes.
pub(crate) fn without_ordered(desk: &Desk, reader: &Reader<'_>, entry: WholeEntry) -> Result<WholeEntry, Failure> {
    let (authority, mut salts) = (desk.authority(), BTreeMap::<DocumentId, [u8; 8]>::new());
    let Ok(Header { space, .. }) = Header::decode(&entry.header) else { return Ok(entry) };
    let bodies: Vec<Body> = entry.bodies.iter().filter_map(|bytes| Body::decode(bytes).ok()).collect();
    let begins = |id: &DocumentId| bodies.iter().any(|body| body.document == *id && body.salt.is_some());
    let is_ordered = |body: &&Body| {
        let said = authority.erasure(&body.document.0, &space);
        said.is_some_and(|said| said.basis != Basis::Schedule || !begins(&body.document))
    };
    for body in bodies.iter().filter(is_ordered) {
        if let Some(number) = reader.number(&body.document)? {
            let (id, salt) = salt_of(reader, number)?;
            salts.insert(id, salt);
        }
    }
    let left = entry.without(&|document| salts.contains_key(document), &|document| salts.get(document).copied());
    Ok(left.unwrap_or(entry))
}

/// Erases what is due, and leaves no word of it in the folder: tables, index, free pages. Gives how many documents went. Where the
/// index or the file cannot be written anew, on a full disk perhaps, that is done with the next round.
pub(crate) fn carry_out(desk: &Desk) -> Result<usize, Failure> {
    let gone = {
        let _turn = lock(&desk.saving);
        let numbers = due(desk)?;
        let reader = desk.store.read_everything()?;
        if !numbers.is_empty() {
            desk.store.set_setting(&desk.device, LEFT, b"1")?;
            let salts = numbers.iter().map(|number| salt_of(&reader, *number)).collect::<Result<BTreeMap<_, _>, Failure>>()?;
            drop(reader);
            desk.store.erase(&numbers, now())?;
            // The salts are known for this one moment more.
            desk.store.empty_waiting(&salts)?;
            if let Some(main) = desk.main() {
                // Forms in work lie with the folder.
                salts.keys().try_for_each(|id| main.store.discard_drafts_of(crate::rooms::draft_mark(id)))?;
            }
        }
        numbers.len()
    };
    if gone > 0 {
        desk.tell("imported", &[]);
    }
    if desk.store.setting(&desk.device, LEFT)?.is_some_and(|left| left == b"1") {
        let gone: Vec<DocumentId> = desk.store.erased()?.into_iter().map(|one| one.id).collect();
        desk.store.forget_waiting_about(&gone)?;
        {
            let _turn = lock(&desk.saving);
            // What others have erased already waited for this.
            ask_again(desk);
        }
        desk.indexing.purge()?;
        desk.store.rewrite()?;
        desk.store.set_setting(&desk.device, LEFT, b"0")?;
    }
    remember(desk, now())?;
    Ok(gone)
}

/// The same, where a day has passed since it was done last; after a failure in an hour.
pub(crate) fn daily(desk: &Desk) -> Result<(), Failure> {
    let held = desk.store.setting(&desk.device, DONE)?;
    let last: i64 = held.and_then(|text| String::from_utf8(text).ok()?.parse().ok()).unwrap_or(0);
    // A clock that was put back is no reason to wait for it.
    if (now() - last).abs() < DAY {
        return Ok(());
    }
    let done = carry_out(desk);
    if done.is_err() {
        remember(desk, now() - DAY + AGAIN)?;
    }
    done.map(drop)
}

fn remember(desk: &Desk, time: i64) -> Result<(), Failure> {
    Ok(desk.store.set_setting(&desk.device, DONE, time.to_string().as_bytes())?)
}
