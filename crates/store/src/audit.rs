//! The audit chains of this folder, one for each seat: added to, read and checked. Format: docs/formats/audit.md.

use crate::drafts::owner;
use crate::error::StoreError;
use crate::keys::ring::lock;
use crate::keys::seat::SeatSecrets;
use crate::seal;
use crate::store::{KEPT, Store};
use crate::tables::AUDIT;
use journals::{AuditRow, Key};
use redb::{ReadTransaction, ReadableTable, TableError};
use std::collections::BTreeMap;

/// Something that an officer did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Seconds since 1970 UTC.
    pub time: i64,
    /// `unlock`, `view` …
    pub event: &'static str,
    /// An id or a keyed hash; may be empty.
    pub about: String,
}

/// A chain as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audited {
    /// Its rows, the first one first; those that do not open are left out.
    pub rows: Vec<AuditRow>,
    /// Numbers of rows that do not open, are not signed by the seat, or do not follow the one before.
    pub faults: Vec<u64>,
    /// Hashes of the rows that open, by their numbers.
    pub hashes: BTreeMap<u64, [u8; 32]>,
}

impl Store {
    /// Adds what a seat did to its chain, in order, in one transaction.
    pub fn add_audit(&self, secrets: &SeatSecrets, done: &[Done]) -> Result<(), StoreError> {
        let _turn = lock(&self.writing);
        let (seat, key) = (secrets.signing.key(), self.ring.table_key("audit"));
        self.write(|transaction| {
            let mut table = transaction.open_table(AUDIT)?;
            let (mut n, mut previous) = match table.range((owner(&seat), 0)..=(owner(&seat), u64::MAX))?.next_back() {
                Some(last) => {
                    let (place, sealed) = last?;
                    // A row that does not open is a fault of the chain, which goes on behind it and names nothing.
                    let hash = seal::open(&key, &bound(place.value()), sealed.value()).map_or([0; 32], |row| AuditRow::hash(&row));
                    (place.value().1, hash)
                }
                None => (0, [0; 32]),
            };
            for Done { time, event, about } in done {
                n += 1;
                let row = AuditRow { n, previous, time: *time, event: (*event).to_owned(), about: about.clone() }.sign(&secrets.signing);
                previous = AuditRow::hash(&row);
                let place = (owner(&seat), n);
                table.insert(place, seal::seal(&key, &bound(place), &row).as_slice())?;
            }
            Ok(())
        })
    }

    /// Number and hash of the last row of a seat's chain; none where there is none, or it does not open.
    pub fn audit_head(&self, seat: &Key) -> Result<Option<(u64, [u8; 32])>, StoreError> {
        self.snapshot(|read| {
            let table = match read.open_table(AUDIT) {
                Ok(table) => table,
                Err(TableError::TableDoesNotExist(_)) => return Ok(None),
                Err(error) => return Err(error.into()),
            };
            let Some(last) = table.range((owner(seat), 0)..=(owner(seat), u64::MAX))?.next_back() else { return Ok(None) };
            let (place, sealed) = last?;
            let opened = seal::open(&self.ring.table_key("audit"), &bound(place.value()), sealed.value());
            Ok(opened.map(|row| (place.value().1, AuditRow::hash(&row))))
        })
    }

    /// The chain of a seat, checked.
    pub fn audit(&self, seat: &Key) -> Result<Audited, StoreError> {
        self.snapshot(|read| self.audited(read, seat))
    }

    fn audited(&self, read: &ReadTransaction, seat: &Key) -> Result<Audited, StoreError> {
        let table = match read.open_table(AUDIT) {
            Ok(table) => table,
            Err(TableError::TableDoesNotExist(_)) => return Ok(Audited::default()),
            Err(error) => return Err(error.into()),
        };
        let key = self.ring.table_key("audit");
        let (mut audited, mut n, mut previous) = (Audited::default(), 0, [0; 32]);
        for row in table.range((owner(seat), 0)..=(owner(seat), u64::MAX))? {
            let (place, sealed) = row?;
            let opened = seal::open(&key, &bound(place.value()), sealed.value());
            let read = opened.as_ref().and_then(|bytes| AuditRow::open(bytes, seat));
            let follows = read.as_ref().is_some_and(|row| (row.n, row.previous) == (n + 1, previous) && row.n == place.value().1);
            if !follows {
                audited.faults.push(place.value().1);
            }
            n = place.value().1;
            previous = opened.map_or([0; 32], |bytes| AuditRow::hash(&bytes));
            if read.is_some() {
                audited.hashes.insert(n, previous);
            }
            audited.rows.extend(read);
        }
        Ok(audited)
    }

    /// What was asked, as the chain names it: who knows the question finds it, nobody reads it back.
    pub fn audit_hash(&self, asked: &str) -> String {
        let key = self.kept_key(KEPT[1]);
        blake3::keyed_hash(&key, asked.as_bytes()).as_bytes()[..16].iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

fn bound((owner, n): (u64, u64)) -> Vec<u8> {
    [owner.to_be_bytes(), n.to_be_bytes()].concat()
}
