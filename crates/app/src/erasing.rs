//! Erasure carried out: once a day, or when an officer says so, everything goes that statements say is to go and nobody holds.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::now;
use crate::shared::lock;
use documents::DocumentId;
use journals::{Basis, SpaceId};
use records::{Record, value};
use store::Reader;

/// The setting of the device that says when this was last done.
const DONE: &str = "erased";
/// Between two rounds, in seconds: a hold that was said meanwhile wins.
const DAY: i64 = 86_400;

/// A document that is to go.
pub(crate) struct Due {
    pub number: u64,
    pub id: DocumentId,
}

/// What is to go here, and is not held.
pub(crate) fn due(desk: &Desk) -> Result<Vec<Due>, Failure> {
    let (authority, reader) = (desk.authority(), desk.store.read_everything()?);
    let mut due = Vec::new();
    for id in authority.to_erase().map(|id| DocumentId(*id)) {
        let Some(number) = reader.number(&id)? else { continue };
        let ordered = authority.erasure(&id.0, &space_of(&reader, number)?);
        let is_over = || reader.record(number).is_ok_and(|record| is_over(&record));
        // Only its own date lets a record go by the schedule.
        if ordered.is_some_and(|ordered| ordered.basis != Basis::Schedule || is_over()) {
            due.push(Due { number, id });
        }
    }
    Ok(due)
}

/// Whether the day until which a record is kept is over.
pub(crate) fn is_over(record: &Record) -> bool {
    // A month or a year is kept to its end.
    let end = |day: &value::PartialDate| (day.year(), day.month().unwrap_or(12), day.day().unwrap_or(31));
    record.text("retain_until").and_then(value::day_of).is_some_and(|until| end(&until) < end(&crate::calls::today()))
}

/// The space of a document.
pub(crate) fn space_of(reader: &Reader<'_>, number: u64) -> Result<SpaceId, Failure> {
    Ok(reader.space(number)?)
}

/// Erases what is due, and leaves no word of it in the folder: tables, index, free pages. Gives how many documents went.
pub(crate) fn carry_out(desk: &Desk) -> Result<usize, Failure> {
    let gone = {
        let _turn = lock(&desk.saving);
        let due = due(desk)?;
        let numbers: Vec<u64> = due.iter().map(|one| one.number).collect();
        if !numbers.is_empty() {
            desk.store.erase(&numbers, now())?;
            desk.store.forget_waiting_about(&due.iter().map(|one| one.id).collect::<Vec<_>>())?;
        }
        numbers.len()
    };
    if gone > 0 {
        desk.indexing.purge()?;
        desk.store.rewrite()?;
        desk.tell("imported", &[]);
    }
    let time = now().to_string();
    desk.store.set_setting(&desk.device, DONE, time.as_bytes())?;
    Ok(gone)
}

/// The same, where a day has passed since it was done last.
pub(crate) fn daily(desk: &Desk) -> Result<(), Failure> {
    let held = desk.store.setting(&desk.device, DONE)?;
    let last: i64 = held.and_then(|text| String::from_utf8(text).ok()?.parse().ok()).unwrap_or(0);
    let passed = now() - last;
    // A clock that was put back for longer than a day is no reason to wait for it.
    if (0..DAY).contains(&passed) || (-DAY..0).contains(&passed) {
        return Ok(());
    }
    carry_out(desk).map(drop)
}
