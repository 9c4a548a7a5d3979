//! Witnesses: once a day at most whoever reviews in a space, or an office's node, signs how far he saw the journals of the others. If
//! one of them turns out to be stolen, what was seen before stands (journals.md, "Acceptance").

use crate::desk::Desk;
use crate::failure::Failure;
use crate::save::{Writer, now};
use journals::{Act, EntryPlace, Incarnation, Key, Seen, SpaceId, WITNESS, WITNESS_ROWS_MAX, encode_witness};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The setting of a seat that says what it witnessed last.
const SETTING: &str = "witnessed";
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
    let held = desk.store.setting(&seat, SETTING)?;
    let mut all: BTreeMap<String, Last> = held.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default();
    let authority = desk.authority();
    let may = |space: &SpaceId| match authority.seat(&seat) {
        Some(facts) if facts.unattended => authority.decide(&seat, space, Act::Write).is_ok(),
        _ => authority.decide(&seat, space, Act::Review { wrote: false }).is_ok(),
    };
    for space in authority.spaces().map(|(space, _)| *space).filter(may) {
        let last = all.entry(space.to_string()).or_default();
        // A clock that was put back is no reason to wait for it.
        let rows = if (now() - last.time).abs() < DAY { Vec::new() } else { moved(desk, &space, &seat, last)? };
        if !rows.is_empty() {
            last.seen.extend(rows.iter().map(|row| (life(row), row.n)));
            last.time = now();
            let json = serde_json::to_vec(&all).map_err(|_| Failure::new("wrong-output"))?;
            writer.beside(space, (WITNESS, encode_witness(&rows)), (SETTING, json))?;
        }
    }
    Ok(())
}

/// Journals of others that moved since the last witness: of each life that did not fork, up to what counts.
fn moved(desk: &Desk, space: &SpaceId, own: &Key, last: &Last) -> Result<Vec<Seen>, Failure> {
    let reader = desk.store.read()?;
    let mut ends: BTreeMap<(Key, Incarnation), Vec<Seen>> = BTreeMap::new();
    for seat in desk.authority().seats().map(|(seat, _)| *seat).filter(|seat| seat != own) {
        for EntryPlace { space: of, incarnation, n, id, .. } in reader.counted(&seat)? {
            if of == *space {
                ends.entry((seat, incarnation)).or_default().push(Seen { seat, incarnation, n, entry: id });
            }
        }
    }
    let whole = ends.into_values().filter_map(|branches| <[Seen; 1]>::try_from(branches).ok()).map(|[only]| only);
    Ok(whole.filter(|row| last.seen.get(&life(row)).is_none_or(|n| *n < row.n)).take(WITNESS_ROWS_MAX).collect())
}

fn life(row: &Seen) -> String {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    format!("{} {}", row.seat, hex(&row.incarnation.0))
}
