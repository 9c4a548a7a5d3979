//! Entries in full form, as they travel: header bytes, signature and bodies; and where journals and documents stand, as
//! admission asks.

use crate::error::StoreError;
use crate::keys::ring::lock;
use crate::read::Reader;
use crate::rows::entry::{EntryRow, Part};
use crate::rows::journal::JournalRow;
use crate::store::guarded;
use journals::{Body, EntryId, Header, Incarnation, Journal, Key, SpaceId, WholeEntry};
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

    /// Where a journal stood with one of its entries; none where that entry is not here.
    pub fn journal_at(
        &self,
        space: &SpaceId,
        seat: &Key,
        incarnation: &Incarnation,
        n: u64,
        id: &EntryId,
    ) -> Result<Option<Journal>, StoreError> {
        guarded(|| {
            let is = |row: &JournalRow| row.seat == *seat && row.journal.space == *space && row.journal.incarnation == *incarnation;
            let held = lock(&self.store.journals).iter().find(|(_, row)| is(row)).map(|(number, row)| (*number, row.clone()));
            let Some((number, row)) = held else { return Ok(None) };
            if row.journal.n == n {
                return Ok((row.journal.head == *id).then_some(row.journal));
            }
            if n == 0 || n > row.journal.n {
                return Ok(None);
            }
            // In the middle: walked from the beginning, because heads and starts are named where they change.
            let mut journal = Journal::new(*space, *incarnation);
            for at in 1..=n {
                let bytes = self.journals.get((number, 0, at))?.ok_or(StoreError::Damaged("journals"))?;
                let header = self.entry_row(number, at, bytes.value())?.header;
                journal.advance(&header, Header::id(&header.encode()));
            }
            Ok((journal.head == *id).then_some(journal))
        })
    }

    /// Ids and numbers of all entries of a life of a journal, in order.
    pub fn chain(&self, space: &SpaceId, seat: &Key, incarnation: &Incarnation) -> Result<Vec<Header>, StoreError> {
        guarded(|| {
            let is = |row: &JournalRow| row.seat == *seat && row.journal.space == *space && row.journal.incarnation == *incarnation;
            let held = lock(&self.store.journals).iter().find(|(_, row)| is(row)).map(|(number, row)| (*number, row.journal.n));
            let Some((number, last)) = held else { return Ok(Vec::new()) };
            let header = |at| {
                let bytes = self.journals.get((number, 0, at))?.ok_or(StoreError::Damaged("journals"))?;
                Ok(self.entry_row(number, at, bytes.value())?.header)
            };
            (1..=last).map(header).collect()
        })
    }
}
