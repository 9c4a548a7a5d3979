//! Records that were saved and are not in the index yet: each is read once, and compared with every question that comes meanwhile.

use crate::failure::Failure;
use crate::indexing::{Known, is_found, with_extra};
use crate::shared::lock;
use records::Record;
use search::{Query, matches};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use store::Reader;

/// What was read, by the number of the record.
#[derive(Default)]
pub(crate) struct Fresh(Mutex<Held>);

#[derive(Default)]
struct Held {
    read: BTreeMap<u64, Read>,
    /// How often it was forgotten.
    turn: u64,
}

struct Read {
    /// The sequence of the save after which it was read: a later save is read again.
    sequence: u64,
    /// Nothing where no question finds it.
    found: Option<(Record, Known)>,
}

impl Fresh {
    /// How often everything was forgotten: whoever read before that keeps nothing after it.
    pub fn turn(&self) -> u64 {
        lock(&self.0).turn
    }

    /// Which of the records that wait for the index answer a question. `pending` gives the sequence of the last save of each; `turn`
    /// was asked before the reader was.
    pub fn matching(
        &self,
        reader: &Reader<'_>,
        office: &Arc<str>,
        pending: &BTreeMap<u64, u64>,
        query: &Query,
        turn: u64,
    ) -> Result<Vec<u64>, Failure> {
        let mut held = lock(&self.0);
        let mut passing = BTreeMap::new();
        // Erased meanwhile perhaps: what such a reader reads goes with it.
        let read = if held.turn == turn { &mut held.read } else { &mut passing };
        let mut matching = Vec::new();
        for (number, sequence) in pending {
            if read.get(number).is_none_or(|held| held.sequence != *sequence) {
                read.insert(*number, Read { sequence: *sequence, found: found(reader, office, *number)? });
            }
            let found = read.get(number).and_then(|held| held.found.as_ref());
            if found.is_some_and(|(record, known)| with_extra(record, known, |extra| matches(query, record, extra))) {
                matching.push(*number);
            }
        }
        Ok(matching)
    }

    /// Keeps nothing: the index has it, or it shall be nowhere.
    pub fn forget(&self) {
        let mut held = lock(&self.0);
        held.read.clear();
        held.turn += 1;
    }
}

/// A record as questions find it; none where it counts no more, was erased, or is the program's own.
fn found(reader: &Reader<'_>, office: &Arc<str>, number: u64) -> Result<Option<(Record, Known)>, Failure> {
    if !reader.is_seen(number)? {
        return Ok(None);
    }
    let record = reader.record(number)?;
    if !is_found(&record) {
        return Ok(None);
    }
    Ok(Some((record, Known::of(reader, office, number)?)))
}
