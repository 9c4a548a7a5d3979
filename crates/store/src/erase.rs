//! Erasure: a document's bodies, its view, its key and the forms in work about it go; what its entries' leaves are made of stays.
//! Then the key of its epoch is another one, and the database is written anew, so that no free page holds what it was.

use crate::backup::tables;
use crate::error::StoreError;
use crate::keys::ring::lock;
use crate::read::Reader;
use crate::rows::body::{BodyRow, ViewRow};
use crate::rows::entry::{EntryRow, Part, Place};
use crate::rows::erased::ErasedRow;
use crate::seal;
use crate::store::{Store, guarded, in_file};
use crate::tables::*;
use documents::DocumentId;
use journals::ErasedBody;
use redb::{Database, Durability, Key as TableKey, ReadTransaction, ReadableTable, TableDefinition, TableError, Value, WriteTransaction};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Rows that are copied in one transaction: what they take in memory stays below some megabytes.
const ROWS_COPIED: usize = 20_000;

/// A document that was erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Its id.
    pub id: DocumentId,
    /// When it was carried out here, in seconds since 1970 UTC.
    pub time: i64,
}

/// What erasing one document takes.
struct Going {
    number: u64,
    epoch: u32,
    row: ErasedRow,
}

impl Store {
    /// Erases documents, by their numbers: after this nothing in the tables says what they were. `time` is the moment in seconds since
    /// 1970 UTC.
    pub fn erase(&self, numbers: &[u64], time: i64) -> Result<(), StoreError> {
        let _turn = lock(&self.writing);
        let reader = self.read_everything()?;
        let going = guarded(|| numbers.iter().map(|number| reader.going(*number, time)).collect::<Result<Vec<_>, _>>())?;
        drop(reader);
        self.write(|transaction| {
            going.iter().try_for_each(|one| self.erase_one(transaction, one))?;
            self.note_changed(transaction, going.iter().map(|one| one.number))
        })?;
        self.ring.forget();
        self.renew_epochs(&going.iter().map(|one| one.epoch).collect())?;
        // Whoever reads for long begins anew, so that the keys of before go.
        self.tell_news();
        self.sweep_attachments()
    }

    fn erase_one(&self, transaction: &WriteTransaction, going: &Going) -> Result<(), StoreError> {
        let Going { number, epoch, row } = going;
        transaction.open_table(BODIES)?.remove(number)?;
        transaction.open_table(VIEWS)?.remove(number)?;
        let sealed = seal::seal(&self.ring.table_key("erased"), &number.to_be_bytes(), &row.encode());
        transaction.open_table(ERASED)?.insert(*number, sealed.as_slice())?;
        self.ring.drop_key(&mut transaction.open_table(KEYS)?, *epoch, *number)?;
        let mut journals = transaction.open_table(JOURNALS)?;
        for (at, _) in row.bodies.iter().filter(|(_, body)| !body.is_first) {
            let place = self.place(at.journal, at.n)?;
            let mut entry = {
                let bytes = journals.get((at.journal, 0, at.n))?.ok_or(StoreError::Damaged("journals"))?;
                EntryRow::decode(bytes.value(), place).ok_or(StoreError::Damaged("journals"))?
            };
            entry.empty(at.index);
            journals.insert((at.journal, 0, at.n), entry.encode().as_slice())?;
        }
        crate::attachments::forget(transaction, *number)?;
        crate::drafts::discard_of(transaction, *number)
    }

    pub(crate) fn place(&self, journal: u32, n: u64) -> Result<Place, StoreError> {
        let journals = lock(&self.journals);
        let row = journals.get(&journal).ok_or(StoreError::Damaged("journal_ids"))?;
        Ok(Place { space: row.journal.space, seat: row.seat, incarnation: row.journal.incarnation, n })
    }

    /// Gives epochs another key, so that what an old page holds of their documents' keys opens no more. An epoch has both keys in the
    /// key file until its rows are sealed under the new one.
    fn renew_epochs(&self, epochs: &BTreeSet<u32>) -> Result<(), StoreError> {
        self.folder.change(|file| epochs.iter().for_each(|epoch| self.ring.add_epoch_key(file, *epoch)))?;
        self.write(|transaction| {
            let mut keys = transaction.open_table(KEYS)?;
            epochs.iter().try_for_each(|epoch| self.ring.reseal(&mut keys, *epoch))
        })?;
        let life = self.now()?.life;
        self.folder.change(|file| epochs.iter().for_each(|epoch| self.ring.drop_old_keys(file, *epoch, &life)))
    }

    /// Finishes what a power cut left of [`Store::erase`].
    pub(crate) fn finish_renewal(&self) -> Result<(), StoreError> {
        let open = self.ring.half_renewed();
        if open.is_empty() { Ok(()) } else { self.renew_epochs(&open) }
    }

    /// Documents that were erased here.
    pub fn erased(&self) -> Result<Vec<Erased>, StoreError> {
        let reader = self.read_everything()?;
        let all = guarded(|| reader.all_erased())?;
        Ok(all.into_values().map(|row| Erased { id: row.id, time: row.time }).collect())
    }

    /// Writes the database anew, row by row, into a new file that takes the old one's place: what was overwritten or removed is in no
    /// page of it. Needs as much room again as the database takes.
    pub fn rewrite(&self) -> Result<(), StoreError> {
        self.sweep_attachments()?;
        let _turn = lock(&self.writing);
        let (path, beside) = (self.folder.path().join("records.redb"), self.folder.path().join("records.new"));
        let _ = fs::remove_file(&beside);
        crate::folder::private_file(&beside)?;
        let copied = guarded(|| {
            let fresh = in_file(&beside)()?;
            let read = self.now()?;
            copy_all(&read, &fresh, &|_, _, _| Ok(None))
        });
        if let Err(error) = copied {
            let _ = fs::remove_file(&beside);
            return Err(error);
        }
        self.swap(|| fs::rename(&beside, &path))?;
        // So that the file of before goes with those who read in it.
        self.tell_news();
        Ok(crate::keys::file::sync_folder(self.folder.path())?)
    }
}

impl Reader<'_> {
    /// What erasing a document takes.
    fn going(&self, number: u64, time: i64) -> Result<Going, StoreError> {
        let bytes = self.bodies.get(number)?.ok_or(StoreError::NoSuchRecord(number))?;
        let BodyRow { epoch, at, .. } = BodyRow::decode(bytes.value()).ok_or(StoreError::Damaged("bodies"))?;
        let first = self.open_first(number, bytes.value())?;
        let (id, salt) = (self.id_at(at)?, first.salt);
        let mut bodies = vec![(at, ErasedBody::of(&self.first_body(id, first)?, &salt))];
        if let Some(view) = self.views.get(number)? {
            for at in ViewRow::decode(view.value()).ok_or(StoreError::Damaged("views"))?.later {
                let entry = self.entry(at.journal, at.n)?;
                let Some((Part::Later { sealed, .. }, _)) = entry.part(at.index) else { return Err(StoreError::Damaged("journals")) };
                bodies.push((at, ErasedBody::of(&self.later_body(number, id, sealed)?, &salt)));
            }
        }
        Ok(Going { number, epoch, row: ErasedRow { id, time, bodies } })
    }

    /// What is left of a document that was erased.
    pub(crate) fn erased_row(&self, number: u64) -> Result<Option<ErasedRow>, StoreError> {
        let Some(table) = &self.erased else { return Ok(None) };
        let Some(sealed) = table.get(number)? else { return Ok(None) };
        let plain = seal::open(&self.store.ring.table_key("erased"), &number.to_be_bytes(), sealed.value());
        plain.and_then(|plain| ErasedRow::decode(&plain)).map(Some).ok_or(StoreError::Damaged("erased"))
    }

    /// What is left of every erased document, by its number.
    pub(crate) fn all_erased(&self) -> Result<BTreeMap<u64, ErasedRow>, StoreError> {
        let Some(table) = &self.erased else { return Ok(BTreeMap::new()) };
        let mut all = BTreeMap::new();
        for row in table.range::<u64>(..)? {
            let number = row?.0.value();
            all.extend(self.erased_row(number)?.map(|row| (number, row)));
        }
        Ok(all)
    }

    /// Whether a document was erased here.
    pub fn is_erased(&self, id: &DocumentId) -> Result<bool, StoreError> {
        guarded(|| {
            let Some(number) = self.any_number(id)? else { return Ok(false) };
            Ok(self.erased.as_ref().map_or(Ok(None), |table| table.get(number))?.is_some())
        })
    }
}

/// What becomes of a value on its way, by the number of its table and the bytes of its key; nothing where it stays as it is.
pub(crate) type Change<'a> = &'a dyn Fn(u8, &[u8], &[u8]) -> Changed;
/// The value anew; nothing where it stays.
type Changed = Result<Option<Vec<u8>>, StoreError>;

/// Copies every row of every table.
pub(crate) fn copy_all(read: &ReadTransaction, fresh: &Database, change: Change<'_>) -> Result<(), StoreError> {
    macro_rules! copy_one {
        ($number:expr, $table:ident) => {
            copy(read, fresh, $table, &|key, value| change($number, key, value))?;
        };
    }
    tables!(copy_one());
    Ok(())
}

fn copy<K: TableKey + 'static, V: Value + 'static>(
    read: &ReadTransaction,
    fresh: &Database,
    definition: TableDefinition<'static, K, V>,
    change: &dyn Fn(&[u8], &[u8]) -> Changed,
) -> Result<(), StoreError> {
    let table = match read.open_table(definition) {
        Ok(table) => table,
        Err(TableError::TableDoesNotExist(_)) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let mut rows = table.iter()?;
    loop {
        let mut transaction = fresh.begin_write()?;
        transaction.set_durability(Durability::Immediate)?;
        let mut copied = 0;
        {
            let mut out = transaction.open_table(definition)?;
            for row in rows.by_ref().take(ROWS_COPIED) {
                let (key, value) = row?;
                match change(K::as_bytes(&key.value()).as_ref(), V::as_bytes(&value.value()).as_ref())? {
                    Some(changed) => out.insert(key.value(), V::from_bytes(&changed))?,
                    None => out.insert(key.value(), value.value())?,
                };
                copied += 1;
            }
        }
        transaction.commit()?;
        if copied < ROWS_COPIED {
            return Ok(());
        }
    }
}
