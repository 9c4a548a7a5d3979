//! What both ends of a line remember of entries that went over it one way: what follows one leaves out what that says already.

use crate::carried::WholeEntry;
use crate::entry::Header;
use crate::ids::{EntryId, Incarnation, Key, SpaceId, Start};
use std::collections::BTreeMap;

/// Journals of which the last entry is remembered. At more both ends forget all of them and begin anew: an entry then says some 90 bytes
/// more.
const JOURNALS_MAX: usize = 4_096;

/// The last entries of journals that went over a line one way, as both of its ends remember them.
#[derive(Clone, Debug, Default)]
pub struct Behind {
    /// In the order in which journals came up.
    last: Vec<Before>,
    places: BTreeMap<(SpaceId, Key, Incarnation), usize>,
}

/// The last entry of a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Before {
    pub space: SpaceId,
    pub seat: Key,
    pub incarnation: Incarnation,
    pub n: u64,
    pub time: i64,
    /// None where what came could not be made into the entry.
    pub id: Option<EntryId>,
    /// The run of the program that wrote it, where that is known.
    pub start: Option<Start>,
}

impl Behind {
    /// Remembers an entry that went, with the run of the program that wrote it where both ends know it: of one in full form none but its
    /// own header's.
    pub fn went(&mut self, entry: &WholeEntry, run: Option<Start>) {
        let Ok(header) = Header::decode(&entry.header) else { return };
        let Header { space, seat, incarnation, start, n, time, .. } = header;
        self.remember(Before { space, seat, incarnation, n, time, id: Some(entry.id()), start: start.or(run) });
    }

    pub(super) fn remember(&mut self, before: Before) {
        let journal = (before.space, before.seat, before.incarnation);
        if let Some(last) = self.places.get(&journal).and_then(|place| self.last.get_mut(*place)) {
            *last = before;
            return;
        }
        if self.last.len() >= JOURNALS_MAX {
            *self = Behind::default();
        }
        self.places.insert(journal, self.last.len());
        self.last.push(before);
    }

    /// The entry at a place.
    pub(super) fn at(&self, place: u64) -> Option<Before> {
        usize::try_from(place).ok().and_then(|place| self.last.get(place)).copied()
    }

    /// The entry that one goes on from, with the number of its journal.
    pub(super) fn followed(&self, header: &Header) -> Option<(u64, Before)> {
        let place = *self.places.get(&(header.space, header.seat, header.incarnation))?;
        let before = *self.last.get(place)?;
        (header.n == before.n.checked_add(1)? && Some(header.previous) == before.id).then_some((place as u64, before))
    }
}
