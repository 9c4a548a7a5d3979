//! Entries in full form, as they travel: header bytes, signature and bodies; and where journals and documents stand, as
//! admission asks.

use crate::error::StoreError;
use crate::keys::ring::lock;
use crate::read::Reader;
use crate::rows::entry::{EntryRow, Part};
use crate::rows::journal::JournalRow;
use crate::store::guarded;
use journals::{Body, EntryId, EntryPlace, Header, Incarnation, Journal, Key, SpaceId, WholeEntry};
use redb::ReadableTable;

impl Reader<'_> {
    /// Calls `each` with every entry in full form, journal by journal in the order of their numbers, until it says stop by
    /// `false`.
    pub fn each_entry(&self, mut each: impl FnMut(WholeEntry) -> Result<bool, StoreError>) -> Result<(), StoreError> {
        let mut rows = guarded(|| Ok(self.journals.iter()?))?;
        let mut next = || -> Result<Option<WholeEntry>, StoreError> {
            let Some(row) = rows.next() else { return Ok(None) };
            let (key, bytes) = row?;
            let (journal, _, n) = key.value();
            let entry = self.entry_row(journal, n, bytes.value())?;
            self.whole(&entry).map(Some)
        };
        while let Some(entry) = guarded(&mut next)? {
            if !each(entry)? {
                break;
            }
        }
        Ok(())
    }

    fn whole(&self, entry: &EntryRow) -> Result<WholeEntry, StoreError> {
        let damaged = || StoreError::Damaged("journals");
        let mut bodies = Vec::with_capacity(entry.header.bodies as usize);
        for part in &entry.parts {
            match part {
                Part::First { count, first } => {
                    for number in *first..*first + *count {
                        bodies.push(self.first_whole(number)?.encode());
                    }
                }
                Part::Later { number, sealed } => bodies.push(self.later_body(*number, self.id(*number)?, sealed)?.encode()),
            }
        }
        Ok(WholeEntry { header: entry.header.encode(), signature: entry.signature.ok_or_else(damaged)?, bodies })
    }

    fn first_whole(&self, number: u64) -> Result<Body, StoreError> {
        let body = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
        let first = self.open_first(number, body.value())?;
        let id = self.id_at(first.at)?;
        self.first_body(id, first)
    }

    /// Whether an entry is stored.
    pub fn holds(&self, place: &EntryPlace) -> Result<bool, StoreError> {
        guarded(|| {
            let Some((number, row)) = self.life(&place.space, &place.seat, &place.incarnation) else { return Ok(false) };
            let Some(bytes) = self.journals.get((number, 0, place.n))? else { return Ok(false) };
            // The table of this moment may be younger than the journals that are remembered.
            Ok(place.n <= row.journal.n && Header::id(&self.entry_row(number, place.n, bytes.value())?.header.encode()) == place.id)
        })
    }

    /// Where a journal stood with one of its entries; none where that entry is not here.
    pub fn journal_at(&self, place: &EntryPlace) -> Result<Option<Journal>, StoreError> {
        let Some((number, row)) = self.life(&place.space, &place.seat, &place.incarnation) else { return Ok(None) };
        if (row.journal.n, row.journal.head) == (place.n, place.id) {
            return Ok(Some(row.journal));
        }
        if !self.holds(place)? {
            return Ok(None);
        }
        // In the middle: walked from the beginning, because heads and starts are named where they change.
        guarded(|| {
            let mut journal = Journal::new(place.space, place.incarnation);
            for at in 1..=place.n {
                let bytes = self.journals.get((number, 0, at))?.ok_or(StoreError::Damaged("journals"))?;
                let header = self.entry_row(number, at, bytes.value())?.header;
                journal.advance(&header, Header::id(&header.encode()));
            }
            Ok(Some(journal))
        })
    }

    /// Number and id of the last entry of a life of a journal.
    pub fn head(&self, space: &SpaceId, seat: &Key, incarnation: &Incarnation) -> Option<(u64, EntryId)> {
        self.life(space, seat, incarnation).map(|(_, row)| (row.journal.n, row.journal.head))
    }

    fn life(&self, space: &SpaceId, seat: &Key, incarnation: &Incarnation) -> Option<(u32, JournalRow)> {
        let is = |row: &JournalRow| row.seat == *seat && row.journal.space == *space && row.journal.incarnation == *incarnation;
        lock(&self.store.journals).iter().find(|(_, row)| is(row)).map(|(number, row)| (*number, row.clone()))
    }

    /// The headers of all entries of a life of a journal, in order.
    pub fn chain(&self, space: &SpaceId, seat: &Key, incarnation: &Incarnation) -> Result<Vec<Header>, StoreError> {
        guarded(|| {
            let Some((number, row)) = self.life(space, seat, incarnation) else { return Ok(Vec::new()) };
            let header = |at| {
                let bytes = self.journals.get((number, 0, at))?.ok_or(StoreError::Damaged("journals"))?;
                Ok(self.entry_row(number, at, bytes.value())?.header)
            };
            (1..=row.journal.n).map(header).collect()
        })
    }
}
