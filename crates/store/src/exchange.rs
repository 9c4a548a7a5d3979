//! What replication asks of a store: the branches of a space's journals as they are stored, and any entry of them in full form.

use crate::error::StoreError;
use crate::read::Reader;
use crate::rows::body::ViewRow;
use crate::rows::journal::JournalRow;
use crate::store::{Store, guarded};
use documents::Hash;
use journals::{ABOUT_RECORDS, Body, EntryId, Header, Incarnation, Key, KnownDocument, SpaceId, Start, WholeEntry};
use redb::ReadableTable;
use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

/// A branch of a life of a journal, as it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoredBranch {
    /// Its number here.
    pub number: u32,
    /// Whose journal.
    pub seat: Key,
    /// Which life of it.
    pub incarnation: Incarnation,
    /// The branch that it left, which has a lower number, and the number of the last entry that they share.
    pub from: Option<(u32, u64)>,
    /// Number of its last entry.
    pub n: u64,
    /// Id of its last entry.
    pub head: EntryId,
}

impl Reader<'_> {
    /// Every branch of the journals of each space, whatever counts, in the order of their numbers.
    pub fn all_branches(&self) -> Result<BTreeMap<SpaceId, Vec<StoredBranch>>, StoreError> {
        guarded(|| {
            let mut branches: BTreeMap<SpaceId, Vec<StoredBranch>> = BTreeMap::new();
            for row in self.journal_ids.iter()? {
                let number = row?.0.value();
                let JournalRow { seat, journal, from, .. } = self.journal_row(number)?;
                let branch = StoredBranch { number, seat, incarnation: journal.incarnation, from, n: journal.n, head: journal.head };
                branches.entry(journal.space).or_default().push(branch);
            }
            Ok(branches)
        })
    }

    /// A document as the compact form of its later bodies needs it, whatever of it counts. Nothing of it is merged.
    pub fn known(&self, number: u64) -> Result<KnownDocument, StoreError> {
        guarded(|| {
            let bytes = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
            let first = self.open_first(number, bytes.value())?;
            let (id, salt) = (self.id_at(first.at)?, first.salt);
            let hash = |body: &Body| documents::header(&body.content).ok().map(|(_, hash)| hash);
            let mut changes: Vec<Hash> = hash(&self.first_body(id, first)?).into_iter().collect();
            if let Some(view) = self.views.get(number)? {
                for at in ViewRow::decode(view.value()).ok_or(StoreError::Damaged("views"))?.later {
                    let later = self.later(number, id, at, salt)?.body;
                    changes.extend(hash(&later).filter(|_| later.kind < ABOUT_RECORDS));
                }
            }
            Ok(KnownDocument { id, salt, changes })
        })
    }

    /// The id of an entry of a branch; none where it does not stand there.
    pub fn id_on(&self, branch: u32, n: u64) -> Result<Option<EntryId>, StoreError> {
        guarded(|| {
            let Some(bytes) = self.journals.get((branch, 0, n))? else { return Ok(None) };
            Ok(Some(Header::id(&self.entry_row(branch, n, bytes.value())?.header.encode())))
        })
    }

    /// When an entry of a branch was made, by its own word, in seconds since 1970 UTC.
    pub fn time_on(&self, branch: u32, n: u64) -> Result<i64, StoreError> {
        guarded(|| Ok(self.entry(branch, n)?.header.time))
    }

    /// An entry of a branch in full form.
    pub fn whole_on(&self, branch: u32, n: u64) -> Result<WholeEntry, StoreError> {
        guarded(|| {
            let entry = self.entry(branch, n)?;
            self.whole(branch, &entry)
        })
    }

    /// The run of the program that wrote an entry of a branch.
    pub fn run_on(&self, branch: u32, n: u64) -> Result<Start, StoreError> {
        guarded(|| Ok(self.entry(branch, n)?.start))
    }
}

impl Store {
    /// Counts entries and statements that came to this store while it was open: whoever passes them on looks for another number.
    pub fn news(&self) -> u64 {
        self.news.load(Ordering::Acquire)
    }

    pub(crate) fn tell_news(&self) {
        self.news.fetch_add(1, Ordering::AcqRel);
    }
}
