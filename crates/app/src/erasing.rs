//! Erasure carried out: once a day, or when an officer says so, everything goes that statements say is to go and nobody holds.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::now;
use crate::shared::lock;
use documents::DocumentId;
use journals::{Basis, Erasure, SpaceId};
use records::{Record, value};
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
        if ordered.is_some_and(|ordered| !waits(&ordered) && goes(&ordered, || reader.record(number).ok())) {
            due.push(number);
        }
    }
    Ok(due)
}

/// Whether a record goes by what was said of it: by the schedule only its own date lets it go.
pub(crate) fn goes(ordered: &Erasure, record: impl FnOnce() -> Option<Record>) -> bool {
    ordered.basis != Basis::Schedule || record().is_some_and(|record| is_over(&record))
}

/// Whether the day until which a record is kept is over.
pub(crate) fn is_over(record: &Record) -> bool {
    day_is_over(record, "retain_until")
}

/// Whether the day, month or year that a field names is over.
pub(crate) fn day_is_over(record: &Record, field: &str) -> bool {
    // A month or a year is kept to its end.
    let end = |day: &value::PartialDate| (day.year(), day.month().unwrap_or(12), day.day().unwrap_or(31));
    record.text(field).and_then(value::day_of).is_some_and(|until| end(&until) < end(&crate::calls::today()))
}

/// The space of a document.
pub(crate) fn space_of(reader: &Reader<'_>, number: u64) -> Result<SpaceId, Failure> {
    Ok(reader.space(number)?)
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
            let ids = numbers.iter().map(|number| Ok(reader.id(*number)?)).collect::<Result<Vec<DocumentId>, Failure>>()?;
            drop(reader);
            desk.store.erase(&numbers, now())?;
            if let Some(main) = desk.main() {
                // Forms in work lie with the folder.
                ids.iter().try_for_each(|id| main.store.discard_drafts_of(crate::rooms::draft_mark(id)))?;
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
