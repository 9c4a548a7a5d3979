//! Entries in full form, as they travel: header bytes, signature and bodies; and where journals and documents stand, as
//! admission asks.

use crate::error::StoreError;
use crate::keys::ring::lock;
use crate::read::Reader;
use crate::rows::body::At;
use crate::rows::entry::{EntryRow, Part};
use crate::rows::journal::JournalRow;
use crate::seal;
use crate::store::guarded;
use journals::{Body, EntryId, EntryPlace, Header, Incarnation, Journal, Key, LogHead, SpaceId, WholeEntry};
use redb::ReadableTable;
use std::collections::BTreeSet;
use std::ops::Range;

/// A stored entry, as far as acceptance must know it.
pub struct Stored {
    /// Its id.
    pub id: EntryId,
    /// Its header.
    pub header: Header,
    /// Heads of logs that its journal has named with it.
    pub named: Vec<LogHead>,
    /// Numbers of the documents that it begins.
    pub firsts: Vec<Range<u64>>,
    /// Later bodies, each with the number of its document.
    pub later: Vec<(u64, Body)>,
    /// First bodies of documents that are no records.
    pub beside: Vec<Body>,
}

/// What the first body of a document that is no record is bound to.
pub(crate) const BESIDE: &[u8] = b"beside";

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
            self.whole(journal, &entry).map(Some)
        };
        while let Some(entry) = guarded(&mut next)? {
            if !each(entry)? {
                break;
            }
        }
        Ok(())
    }

    pub(crate) fn whole(&self, journal: u32, entry: &EntryRow) -> Result<WholeEntry, StoreError> {
        let damaged = || StoreError::Damaged("journals");
        let mut bodies = Vec::with_capacity(entry.header.bodies as usize);
        for part in &entry.parts {
            match part {
                Part::First { count, first } => {
                    for number in *first..*first + *count {
                        bodies.push(match self.erased_row(number)? {
                            Some(row) => row.first().ok_or_else(damaged)?.encode(),
                            None => self.first_whole(number)?.encode(),
                        });
                    }
                }
                Part::Later { number, sealed } if sealed.is_empty() => {
                    let at = At { journal, branch: 0, n: entry.header.n, index: bodies.len() as u64 };
                    let row = self.erased_row(*number)?.ok_or_else(damaged)?;
                    bodies.push(row.at(at).ok_or_else(damaged)?.encode());
                }
                Part::Later { number, sealed } => bodies.push(self.later_body(*number, self.id(*number)?, sealed)?.encode()),
                Part::Beside { sealed } => bodies.push(self.beside(sealed)?.encode()),
            }
        }
        Ok(WholeEntry { header: entry.header.encode(), signature: entry.signature.ok_or_else(damaged)?, bodies })
    }

    pub(crate) fn first_whole(&self, number: u64) -> Result<Body, StoreError> {
        let body = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
        let first = self.open_first(number, body.value())?;
        let id = self.id_at(first.at)?;
        self.first_body(id, first)
    }

    /// Whether an entry is stored.
    pub fn holds(&self, place: &EntryPlace) -> Result<bool, StoreError> {
        guarded(|| Ok(self.journal_of(place)?.is_some()))
    }

    /// The journal in which an entry stands: one of the branches of its life.
    pub(crate) fn journal_of(&self, place: &EntryPlace) -> Result<Option<u32>, StoreError> {
        for (number, row) in self.branches(&place.space, &place.seat, &place.incarnation) {
            // The table of this moment may be younger than the journals that are remembered.
            if place.n > row.shared() && place.n <= row.journal.n && self.id_in(number, place.n)? == Some(place.id) {
                return Ok(Some(number));
            }
        }
        Ok(None)
    }

    /// The id of an entry of a journal, of those before a branch too.
    fn id_in(&self, journal: u32, n: u64) -> Result<Option<EntryId>, StoreError> {
        let Some(bytes) = self.journals.get((journal, 0, n))? else { return Ok(None) };
        Ok(Some(Header::id(&self.entry_row(journal, n, bytes.value())?.header.encode())))
    }

    /// Where a journal stood with one of its entries; none where that entry is not here.
    pub fn journal_at(&self, place: &EntryPlace) -> Result<Option<Journal>, StoreError> {
        guarded(|| {
            let Some(number) = self.journal_of(place)? else { return Ok(None) };
            let row = self.journal_row(number)?;
            if (row.journal.n, row.journal.head) == (place.n, place.id) {
                return Ok(Some(row.journal));
            }
            // In the middle: walked from the beginning, because heads and starts are named where they change.
            let mut journal = Journal::new(place.space, place.incarnation);
            for (number, n) in self.way_to(number, place.n)? {
                let header = self.entry(number, n)?.header;
                journal.advance(&header, Header::id(&header.encode()));
            }
            Ok(Some(journal))
        })
    }

    /// The entries from the first of a life to one of a journal, each with the journal in which it stands.
    fn way_to(&self, journal: u32, n: u64) -> Result<Vec<(u32, u64)>, StoreError> {
        let (mut way, mut at, mut end) = (Vec::new(), journal, n);
        loop {
            let row = self.journal_row(at)?;
            way.extend((row.shared() + 1..=end).rev().map(|n| (at, n)));
            match row.from {
                // A branch left a journal that was there before it.
                Some((from, n)) if from < at => (at, end) = (from, n),
                Some(_) => return Err(StoreError::Damaged("journal_ids")),
                None => break,
            }
        }
        way.reverse();
        Ok(way)
    }

    /// Whether the life of an entry forked, or holds another entry of its number.
    pub fn has_beside(&self, place: &EntryPlace) -> Result<bool, StoreError> {
        let branches = self.branches(&place.space, &place.seat, &place.incarnation);
        let beside = |(_, row): &(u32, JournalRow)| row.journal.n >= place.n;
        Ok(branches.len() > 1 || (branches.iter().any(beside) && !self.holds(place)?))
    }

    fn branches(&self, space: &SpaceId, seat: &Key, incarnation: &Incarnation) -> Vec<(u32, JournalRow)> {
        let held = lock(&self.store.journals);
        held.iter().filter(|(_, row)| row.is_of(space, seat, incarnation)).map(|(number, row)| (*number, row.clone())).collect()
    }

    /// What counts of a seat's journals: of each branch the last entry before the first that does not count.
    pub fn counted(&self, seat: &Key) -> Result<Vec<EntryPlace>, StoreError> {
        guarded(|| {
            let held: Vec<(u32, JournalRow)> = lock(&self.store.journals)
                .iter()
                .filter(|(_, row)| row.seat == *seat)
                .map(|(number, row)| (*number, row.clone()))
                .collect();
            let mut counted = Vec::new();
            for (number, row) in held {
                let n = self.marks.counted(number, row.shared() + 1, row.journal.n);
                if n > row.shared() {
                    let id = self.id_in(number, n)?.ok_or(StoreError::Damaged("journals"))?;
                    let Journal { space, incarnation, .. } = row.journal;
                    counted.push(EntryPlace { space, seat: *seat, incarnation, n, id });
                }
            }
            Ok(counted)
        })
    }

    /// Documents of which a seat wrote something that is held, by their numbers.
    pub fn written_by(&self, seat: &Key) -> Result<BTreeSet<u64>, StoreError> {
        let mut written = BTreeSet::new();
        self.each_part_of(seat, |part| {
            match part {
                Part::First { count, first } => written.extend(*first..*first + *count),
                Part::Later { number, .. } => drop(written.insert(*number)),
                Part::Beside { .. } => {}
            }
            Ok(())
        })?;
        Ok(written)
    }

    /// What a seat wrote of a kind that is about no document: witnesses, heads of audit chains.
    pub fn besides_of(&self, seat: &Key, kind: u16) -> Result<Vec<Body>, StoreError> {
        let mut besides = Vec::new();
        self.each_part_of(seat, |part| {
            if let Part::Beside { sealed } = part {
                besides.push(self.beside(sealed)?);
            }
            Ok(())
        })?;
        besides.retain(|body| body.kind == kind);
        Ok(besides)
    }

    fn each_part_of(&self, seat: &Key, mut each: impl FnMut(&Part) -> Result<(), StoreError>) -> Result<(), StoreError> {
        guarded(|| {
            let held: Vec<u32> =
                lock(&self.store.journals).iter().filter(|(_, row)| row.seat == *seat).map(|(number, _)| *number).collect();
            for journal in held {
                for row in self.journals.range((journal, 0, 0)..=(journal, u16::MAX, u64::MAX))? {
                    let (key, bytes) = row?;
                    self.entry_row(journal, key.value().2, bytes.value())?.parts.iter().try_for_each(&mut each)?;
                }
            }
            Ok(())
        })
    }

    /// Calls `each` with every entry of every journal in the order of their numbers: what acceptance must know of it.
    pub fn each_stored(&self, mut each: impl FnMut(Stored) -> Result<(), StoreError>) -> Result<(), StoreError> {
        guarded(|| {
            let mut journal: Option<(u32, Journal)> = None;
            for row in self.journals.iter()? {
                let (key, bytes) = row?;
                let (number, _, n) = key.value();
                let entry = self.entry_row(number, n, bytes.value())?;
                let before = match journal.take() {
                    Some((held, before)) if held == number => before,
                    _ => self.before(number)?,
                };
                let mut now = before;
                let id = Header::id(&entry.header.encode());
                now.advance(&entry.header, id);
                each(self.stored(id, &entry, now.named.clone())?)?;
                journal = Some((number, now));
            }
            Ok(())
        })
    }

    /// A journal before its first own entry.
    fn before(&self, number: u32) -> Result<Journal, StoreError> {
        let row = self.journal_row(number)?;
        let Journal { space, incarnation, .. } = row.journal;
        let mut journal = Journal::new(space, incarnation);
        if let Some((from, n)) = row.from {
            for (number, n) in self.way_to(from, n)? {
                let header = self.entry(number, n)?.header;
                journal.advance(&header, Header::id(&header.encode()));
            }
        }
        Ok(journal)
    }

    fn stored(&self, id: EntryId, entry: &EntryRow, named: Vec<LogHead>) -> Result<Stored, StoreError> {
        let (mut later, mut beside, mut firsts) = (Vec::new(), Vec::new(), Vec::new());
        for part in &entry.parts {
            match part {
                Part::First { count, first } => firsts.push(*first..*first + *count),
                // What was erased says nothing more.
                Part::Later { sealed, .. } if sealed.is_empty() => {}
                Part::Later { number, sealed } => later.push((*number, self.later_body(*number, self.id(*number)?, sealed)?)),
                Part::Beside { sealed } => beside.push(self.beside(sealed)?),
            }
        }
        Ok(Stored { id, header: entry.header.clone(), named, firsts, later, beside })
    }

    /// The first body of a document that is no record.
    pub(crate) fn beside(&self, sealed: &[u8]) -> Result<Body, StoreError> {
        let plain = seal::open(&self.store.ring.table_key("journals"), BESIDE, sealed);
        plain.and_then(|plain| Body::decode(&plain).ok()).filter(|body| body.salt.is_some()).ok_or(StoreError::Damaged("journals"))
    }
}
