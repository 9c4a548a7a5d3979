//! Witnesses: once a day at most whoever reviews in a space, or an office's node, signs how far he saw the journals of the others. If
//! one of them turns out to be stolen, what was seen before stands (journals.md, "Acceptance").

use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::{Writer, now};
use journals::{
    Act, Authority, EntryPlace, Incarnation, Key, Revocation, Right, Seen, SpaceId, WITNESS, WITNESS_ROWS_MAX, decode_witness,
    encode_witness,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;

/// The setting of a seat that says what it witnessed last.
const SETTING: &str = "witnessed";
/// The setting of a device that holds rows of a closed space for who signs in next.
const TO_SAY: &str = "to-witness";
/// Between two witnesses of one space, in seconds.
const DAY: i64 = 86_400;

/// What a seat witnessed of one space.
#[derive(Default, Deserialize, Serialize)]
struct Last {
    time: i64,
    /// The last number that it saw of each life, by seat and life in hex.
    seen: BTreeMap<String, u64>,
}

/// Witnesses every space in which this seat may and a day has passed. What fails is tried again the next time.
pub(crate) fn daily(writer: &Writer<'_>) -> Result<(), Failure> {
    let (desk, seat) = (writer.desk, writer.seat());
    let authority = desk.authority();
    let mut all = last(writer)?;
    for space in authority.spaces().map(|(space, _)| *space).filter(|space| may(&authority, &seat, space)) {
        let last = all.entry(space.to_string()).or_default();
        // A clock that was put back is no reason to wait for it.
        let rows = if (now() - last.time).abs() < DAY { Vec::new() } else { moved(desk, &space, &seat, last)? };
        if !rows.is_empty() {
            last.time = now();
            say(writer, space, rows, &mut all)?;
        }
    }
    Ok(())
}

/// A setting, as the store takes it: whose, its name, what it says.
type Setting = (Key, &'static str, Vec<u8>);

/// What is to be witnessed of seats of a closed space whose entries are about to count no more: what of them counts until now. Who ended them
/// could not see that, and named no cut.
pub(crate) fn to_say(desk: &Desk, reader: &Reader<'_>, out: BTreeSet<Key>) -> Result<Option<Setting>, Failure> {
    let (Some(closed), authority) = (&desk.closed, desk.authority()) else { return Ok(None) };
    let is_blind = |seat: &Key| {
        let unnamed = |end: Revocation| end.keeps.iter().all(|keep| !keep.cuts.contains_key(&closed.space));
        authority.revocation(seat).is_some_and(unnamed) && authority.kept(&closed.space, seat).is_none()
    };
    let ended: BTreeSet<Key> = out.into_iter().filter(is_blind).collect();
    if ended.is_empty() {
        return Ok(None);
    }
    let rows = counted(reader, &closed.space, &ended)?;
    // What was there when the end was heard first is what is vouched for.
    let all: BTreeMap<(Key, Incarnation), Seen> =
        rows.into_iter().chain(unsaid(desk)?).map(|row| ((row.seat, row.incarnation), row)).collect();
    let rows: Vec<Seen> = all.into_values().take(WITNESS_ROWS_MAX).collect();
    Ok((!rows.is_empty()).then(|| (desk.device, TO_SAY, encode_witness(&rows))))
}

/// Says what is to be witnessed of seats that were ended, but for the writer's own, which a colleague has to say. Gives what was said.
pub(crate) fn of_ended(writer: &Writer<'_>) -> Result<Vec<Seen>, Failure> {
    let (desk, own) = (writer.desk, writer.seat());
    let (Some(closed), authority) = (&desk.closed, desk.authority()) else { return Ok(Vec::new()) };
    let others = |row: &Seen| !authority.are_one(&row.seat, &own);
    let rows: Vec<Seen> = unsaid(desk)?.into_iter().filter(others).collect();
    if !rows.is_empty() && may(&authority, &own, &closed.space) {
        say(writer, closed.space, rows.clone(), &mut last(writer)?)?;
        return Ok(rows);
    }
    Ok(Vec::new())
}

/// What was said, and counts here, is not to be said again. Whoever calls holds the turn to save.
pub(crate) fn forget_said(desk: &Desk, said: &[Seen]) -> Result<(), Failure> {
    let left: Vec<Seen> = unsaid(desk)?.into_iter().filter(|row| !said.contains(row)).collect();
    let left = if left.is_empty() { Vec::new() } else { encode_witness(&left) };
    Ok(desk.store.set_setting(&desk.device, TO_SAY, &left)?)
}

fn unsaid(desk: &Desk) -> Result<Vec<Seen>, Failure> {
    let held = desk.store.setting(&desk.device, TO_SAY)?.unwrap_or_default();
    Ok(decode_witness(&held).unwrap_or_default())
}

fn may(authority: &Authority, seat: &Key, space: &SpaceId) -> bool {
    let needs = match authority.right_to_witness(seat, space) {
        Right::Review => Act::Review { wrote: false },
        _ => Act::Write,
    };
    authority.decide(seat, space, needs).is_ok()
}

/// What this seat witnessed last, by space.
fn last(writer: &Writer<'_>) -> Result<BTreeMap<String, Last>, Failure> {
    let held = writer.desk.store.setting(&writer.seat(), SETTING)?;
    Ok(held.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default())
}

fn say(writer: &Writer<'_>, space: SpaceId, rows: Vec<Seen>, all: &mut BTreeMap<String, Last>) -> Result<(), Failure> {
    all.entry(space.to_string()).or_default().seen.extend(rows.iter().map(|row| (life(row), row.n)));
    let json = serde_json::to_vec(all).map_err(|_| Failure::new("wrong-output"))?;
    writer.beside(space, (WITNESS, encode_witness(&rows)), (SETTING, json))
}

/// Journals of others that moved since the last witness.
fn moved(desk: &Desk, space: &SpaceId, own: &Key, last: &Last) -> Result<Vec<Seen>, Failure> {
    let others: BTreeSet<Key> = desk.authority().seats().map(|(seat, _)| *seat).filter(|seat| seat != own).collect();
    let rows = counted(&desk.store.read()?, space, &others)?.into_iter();
    Ok(rows.filter(|row| last.seen.get(&life(row)).is_none_or(|n| *n < row.n)).take(WITNESS_ROWS_MAX).collect())
}

/// How far the journals of seats count in a space: of each life that did not fork.
fn counted(reader: &Reader<'_>, space: &SpaceId, seats: &BTreeSet<Key>) -> Result<Vec<Seen>, Failure> {
    let mut ends: BTreeMap<(Key, Incarnation), Vec<Seen>> = BTreeMap::new();
    for seat in seats {
        for EntryPlace { space: of, incarnation, n, id, .. } in reader.counted(seat)? {
            if of == *space {
                ends.entry((*seat, incarnation)).or_default().push(Seen { seat: *seat, incarnation, n, entry: id });
            }
        }
    }
    Ok(ends.into_values().filter_map(|branches| <[Seen; 1]>::try_from(branches).ok()).map(|[only]| only).collect())
}

fn life(row: &Seen) -> String {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    format!("{} {}", row.seat, hex(&row.incarnation.0))
}
