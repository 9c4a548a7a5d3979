//! Entries whose bytes changed on the disk. Which they are is kept, so that this device says to hold what stands before them and no more;
//! what comes of them again takes their place, where it is just what stood there. Format: docs/formats/store.md, "Damaged".

use crate::bytes::Input;
use crate::error::StoreError;
use crate::keys::ring::lock;
use crate::pack::Packer;
use crate::read::{Reader, is_signed};
use crate::rows::body::{At, BodyRow, FIRST, LATER, ViewRow, bound};
use crate::rows::entry::{EntryRow, Part};
use crate::seal::{self, Secret};
use crate::settings::SETTING_MAX;
use crate::store::{Store, guarded};
use crate::tables::*;
use crate::whole::BESIDE;
use crate::write::add_first;
use documents::{DocumentId, read_first};
use journals::{ABOUT_RECORDS, Body, BodyForm, EntryId, Header, Key, Start, WholeEntry};
use redb::{ReadableTable, Table, WriteTransaction};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Entries that are damaged: the number of the branch here in which each stands, and its own.
pub type Damaged = BTreeSet<(u32, u64)>;

/// What came of entries of which some were damaged here.
#[derive(Debug, Default)]
pub struct Healed {
    /// Those that go on their way: what was not damaged, and what stands whole again. What comes to a damaged place and is not proved to be
    /// what stood there is left out; it is asked for again.
    pub rest: Vec<WholeEntry>,
    /// How many entries stand whole again.
    pub mended: u64,
    /// Documents that have another key since, because theirs was lost: what they name beside them is to be noted anew.
    pub anew: BTreeSet<DocumentId>,
}

/// The setting of the device that names them.
const DAMAGED: &str = "damaged";
/// Bytes of one in it.
const NAMED: usize = 12;

fn encode(all: &Damaged) -> Vec<u8> {
    let named = |(journal, n): &(u32, u64)| [journal.to_be_bytes().as_slice(), &n.to_be_bytes()].concat();
    // What has no room is found again when the others are whole.
    all.iter().take(SETTING_MAX / NAMED).flat_map(named).collect()
}

fn decode(bytes: &[u8]) -> Damaged {
    let (mut input, mut all) = (Input(bytes), Damaged::new());
    while let (Some(journal), Some(n)) = (input.u32(), input.array().map(u64::from_be_bytes)) {
        all.insert((journal, n));
    }
    all
}

/// An entry that came to a damaged place.
struct Again {
    /// The branches in which that is.
    branches: Vec<u32>,
    id: EntryId,
    header: Header,
    is_signed: bool,
    signature: [u8; 64],
    bodies: Vec<BodyForm>,
}

/// What becomes of a body.
enum Planned<'a> {
    /// A first body that is whole; the row that says where it stands, where that one is damaged.
    Whole { number: u64, document: DocumentId, row: Option<Vec<u8>> },
    /// A first body that is stored again.
    First { number: u64, body: &'a Body, salt: [u8; 8] },
    /// A later body.
    Later { number: u64, body: &'a Body },
    /// The first body of a document that is no record.
    Beside(&'a Body),
    /// Of a first body, or a later one, stands here what erasure left.
    Left { number: u64, is_first: bool },
}

/// Documents that an entry begins: the number of each, and its salt.
type Begun = BTreeMap<DocumentId, (u64, [u8; 8])>;

impl Store {
    /// Entries that were found damaged and are not whole again.
    pub fn damaged(&self) -> Result<Damaged, StoreError> {
        match self.setting(&self.device()?, DAMAGED) {
            Ok(held) => Ok(decode(&held.unwrap_or_default())),
            // The next check finds them again.
            Err(StoreError::Damaged(_)) => Ok(Damaged::new()),
            Err(error) => Err(error),
        }
    }

    /// Remembers what a check of everything found damaged, in the place of what was known before.
    pub fn keep_damaged(&self, all: &Damaged) -> Result<(), StoreError> {
        let (device, bytes) = (self.device()?, encode(all));
        let same = self.setting(&device, DAMAGED).is_ok_and(|held| held.unwrap_or_default() == bytes);
        if same { Ok(()) } else { self.set_setting(&device, DAMAGED, &bytes) }
    }

    /// Remembers an entry that could not be read.
    pub fn note_damaged(&self, branch: u32, n: u64) -> Result<(), StoreError> {
        let mut all = self.damaged()?;
        all.insert((branch, n));
        self.keep_damaged(&all)
    }

    /// Whether an entry of a journal is damaged.
    pub(crate) fn has_damaged(&self, journal: u32) -> bool {
        self.damaged().is_ok_and(|all| all.range((journal, 0)..=(journal, u64::MAX)).next().is_some())
    }

    /// Takes out of entries that arrive those that are damaged here, and stores them in their places.
    pub fn heal(&self, entries: Vec<WholeEntry>) -> Result<Healed, StoreError> {
        let (damaged, mut healed, mut open) = (self.damaged()?, Healed::default(), Vec::new());
        if damaged.is_empty() {
            return Ok(Healed { rest: entries, ..healed });
        }
        for entry in entries {
            match self.again(&damaged, &entry) {
                Some(again) => open.push((again, entry)),
                None => healed.rest.push(entry),
            }
        }
        // The entry behind it tells which one stood there: the last comes first.
        open.sort_by_key(|(again, _)| Reverse(again.header.n));
        loop {
            let count = open.len();
            for (again, entry) in std::mem::take(&mut open) {
                match self.mend(&again)? {
                    Some(anew) => {
                        healed.mended += 1;
                        healed.anew.extend(anew);
                        healed.rest.push(entry);
                    }
                    // A document that it changes may be whole when another entry is.
                    None => open.push((again, entry)),
                }
            }
            if open.is_empty() || open.len() == count {
                return Ok(healed);
            }
        }
    }

    /// An entry at whose place one is damaged.
    fn again(&self, damaged: &Damaged, entry: &WholeEntry) -> Option<Again> {
        let header = Header::decode(&entry.header).ok()?;
        let journals = lock(&self.journals);
        let is_of = |journal: &u32| journals.get(journal).is_some_and(|row| row.is_of(&header.space, &header.seat, &header.incarnation));
        let branches: Vec<u32> =
            damaged.iter().filter(|(journal, n)| *n == header.n && is_of(journal)).map(|(journal, _)| *journal).collect();
        if branches.is_empty() {
            return None;
        }
        let is_signed = Header::is_signed(&entry.header, &header.seat, &entry.signature);
        // Bodies that cannot be read are not those that were signed.
        let bodies = entry.bodies.iter().filter_map(|body| BodyForm::decode(body).ok()).collect();
        Some(Again { branches, id: entry.id(), header, is_signed, signature: entry.signature, bodies })
    }

    /// Stores an entry that came again; none where it is not proved to be the one that stood there. Gives documents that have another key.
    fn mend(&self, again: &Again) -> Result<Option<Vec<DocumentId>>, StoreError> {
        for branch in again.branches.iter().filter(|_| again.is_signed) {
            let anew = self.mend_on(*branch, again)?;
            if anew.is_some() {
                return Ok(anew);
            }
        }
        Ok(None)
    }

    fn mend_on(&self, journal: u32, again: &Again) -> Result<Option<Vec<DocumentId>>, StoreError> {
        let _turn = lock(&self.writing);
        // A key that is remembered would hide that its row is damaged.
        self.ring.forget();
        let (reader, n) = (self.read_everything()?, again.header.n);
        if guarded(|| reader.stood(journal, n))? != Some(again.id) {
            return Ok(None);
        }
        if guarded(|| reader.is_sound(journal, n))? {
            // What could not be read once, and can be now.
            let (device, left) = self.without(journal, n)?;
            self.write(|transaction| self.put_setting(transaction, &device, DAMAGED, &left))?;
            self.tell_news();
            return Ok(Some(Vec::new()));
        }
        let Some((start, planned)) = guarded(|| reader.plan(journal, again))? else { return Ok(None) };
        drop(reader);
        self.replace(journal, again, start, planned).map(Some)
    }

    /// The setting without an entry, and whose it is.
    fn without(&self, journal: u32, n: u64) -> Result<(Key, Vec<u8>), StoreError> {
        let mut left = self.damaged()?;
        left.remove(&(journal, n));
        Ok((self.device()?, encode(&left)))
    }

    /// Stores an entry in the place of the one that is damaged.
    fn replace(&self, journal: u32, again: &Again, start: Start, planned: Vec<Planned<'_>>) -> Result<Vec<DocumentId>, StoreError> {
        let n = again.header.n;
        let is_sealed = planned.iter().any(|one| matches!(one, Planned::First { .. }));
        let epoch = if is_sealed { Some(self.epoch(&again.header)?) } else { None };
        let (device, left) = self.without(journal, n)?;
        let anew = self.write(|transaction| {
            let mut mending = Mending::open(self, transaction, epoch)?;
            for (index, one) in (0u64..).zip(planned) {
                mending.part(At { journal, branch: 0, n, index }, one)?;
            }
            let Mending { parts, changed, anew, .. } = mending;
            let row = EntryRow { start, header: again.header.clone(), signature: Some(again.signature), parts };
            transaction.open_table(JOURNALS)?.insert((journal, 0, n), row.encode().as_slice())?;
            // Files beside a document are named and sealed by its key.
            anew.keys().try_for_each(|number| crate::attachments::forget(transaction, *number))?;
            self.note_changed(transaction, changed.into_iter())?;
            self.put_setting(transaction, &device, DAMAGED, &left)?;
            Ok(anew)
        })?;
        self.tell_news();
        Ok(anew.into_values().collect())
    }
}

/// What of a value can be read: none where it is damaged or gone.
fn readable<T>(read: Result<T, StoreError>) -> Result<Option<T>, StoreError> {
    match read {
        Ok(value) => Ok(Some(value)),
        Err(StoreError::Damaged(_) | StoreError::NoSuchRecord(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

impl Reader<'_> {
    /// An entry that is signed by its seat; none where it is damaged or gone.
    pub(crate) fn signed(&self, journal: u32, n: u64) -> Result<Option<EntryRow>, StoreError> {
        let Some(bytes) = self.journals.get((journal, 0, n))? else { return Ok(None) };
        Ok(readable(self.entry_row(journal, n, bytes.value()))?.filter(is_signed))
    }

    /// The id of the entry that stood at a place: its own where it is signed, or what the one behind it names; of the last one what its
    /// journal ends with.
    pub(crate) fn stood(&self, journal: u32, n: u64) -> Result<Option<EntryId>, StoreError> {
        if let Some(own) = self.signed(journal, n)? {
            return Ok(Some(Header::id(&own.header.encode())));
        }
        let row = self.journal_row(journal)?;
        if n == row.journal.n {
            return Ok(Some(row.journal.head));
        }
        Ok(self.signed(journal, n + 1)?.map(|next| next.header.previous))
    }

    /// What becomes of each body of an entry that came again; none where they are not those that were signed, or what shows it is damaged.
    fn plan<'a>(&self, journal: u32, again: &'a Again) -> Result<Option<(Start, Vec<Planned<'a>>)>, StoreError> {
        let Header { n, bodies, length, leaves, .. } = &again.header;
        let (mut planned, mut begun, mut hasher) = (Vec::new(), Begun::new(), blake3::Hasher::new());
        for (index, form) in (0u64..).zip(&again.bodies) {
            let at = At { journal, branch: 0, n: *n, index };
            let Some((one, leaf)) = self.planned(at, form, &mut begun)? else { return Ok(None) };
            hasher.update(&leaf);
            planned.push(one);
        }
        let held: u64 = again.bodies.iter().map(BodyForm::length).sum();
        if *bodies != planned.len() as u64 || *length != held || *leaves != *hasher.finalize().as_bytes() {
            return Ok(None);
        }
        Ok(self.start(journal, again)?.map(|start| (start, planned)))
    }

    /// What becomes of a body, and its leaf.
    fn planned<'a>(&self, at: At, form: &'a BodyForm, begun: &mut Begun) -> Result<Option<(Planned<'a>, [u8; 32])>, StoreError> {
        if let BodyForm::Full(body) = form
            && let Some(salt) = body.salt
            && body.kind >= ABOUT_RECORDS
        {
            return Ok(Some((Planned::Beside(body), body.leaf(&salt))));
        }
        let document = form.document();
        let number = match self.any_number(document)?.or_else(|| begun.get(document).map(|(number, _)| *number)) {
            None if form.is_first() => self.first_at(at)?,
            known => known,
        };
        let Some(number) = number else { return Ok(None) };
        let Some(erased) = readable(self.erased_row(number))? else { return Ok(None) };
        if let Some(row) = erased {
            return Ok(row.at(at).map(|left| (Planned::Left { number, is_first: left.is_first }, left.leaf())));
        }
        // Who sent it has erased the document; here that is still to come.
        let BodyForm::Full(body) = form else { return Ok(None) };
        match body.salt {
            Some(salt) => {
                begun.insert(*document, (number, salt));
                Ok(self.planned_first(number, at, body, salt)?.map(|one| (one, body.leaf(&salt))))
            }
            None => {
                let salt = match begun.get(document) {
                    Some((_, salt)) => Some(*salt),
                    None => self.salt(number)?,
                };
                Ok(salt.map(|salt| (Planned::Later { number, body }, body.leaf(&salt))))
            }
        }
    }

    fn planned_first<'a>(&self, number: u64, at: At, body: &'a Body, salt: [u8; 8]) -> Result<Option<Planned<'a>>, StoreError> {
        let again = Planned::First { number, body, salt };
        let Some(held) = self.bodies.get(number)? else { return Ok(Some(again)) };
        let bytes = held.value();
        match readable(self.open_first(number, bytes))? {
            None => Ok(Some(again)),
            // It is another document's: the ids are to be made anew first.
            Some(first) if first.salt != salt => Ok(None),
            Some(_) => {
                let held = BodyRow::decode(bytes).ok_or(StoreError::Damaged("bodies"))?;
                let row = BodyRow { at, ..held }.encode();
                Ok(Some(Planned::Whole { number, document: body.document, row: (row != bytes).then_some(row) }))
            }
        }
    }

    /// The document whose first body is said to stand at a place. Everything is looked through: only where an id is damaged too.
    fn first_at(&self, at: At) -> Result<Option<u64>, StoreError> {
        for row in self.bodies.range::<u64>(..)? {
            let (number, bytes) = row?;
            if BodyRow::decode(bytes.value()).is_some_and(|row| row.at == at) {
                return Ok(Some(number.value()));
            }
        }
        Ok(None)
    }

    /// The salt of a document whose first body is whole.
    fn salt(&self, number: u64) -> Result<Option<[u8; 8]>, StoreError> {
        let Some(bytes) = self.bodies.get(number)? else { return Ok(None) };
        Ok(readable(self.open_first(number, bytes.value()))?.map(|first| first.salt))
    }

    /// The run of the program that wrote an entry: the one that it names, or that of the entries beside it. The ids of documents that it
    /// begins are made with it.
    fn start(&self, journal: u32, again: &Again) -> Result<Option<Start>, StoreError> {
        let Header { space, seat, incarnation, n, start, .. } = &again.header;
        if start.is_some() {
            return Ok(*start);
        }
        let before = n.saturating_sub(1);
        let from = self.journal_row(journal)?.from.filter(|(_, shared)| *shared == before);
        let mut near: Vec<Start> = self.signed(from.map_or(journal, |(of, _)| of), before)?.map(|row| row.start).into_iter().collect();
        near.extend(self.signed(journal, n + 1)?.filter(|next| next.header.start.is_none()).map(|next| next.start));
        if let Some(bytes) = self.journals.get((journal, 0, *n))? {
            near.extend(readable(self.entry_row(journal, *n, bytes.value()))?.map(|own| own.start));
        }
        let begins = |form: &BodyForm| match form {
            BodyForm::Full(body) => body.salt.is_some() && body.kind < ABOUT_RECORDS,
            BodyForm::Erased(left) => left.is_first,
        };
        let firsts: Vec<(u64, &BodyForm)> = (0u64..).zip(&again.bodies).filter(|(_, form)| begins(form)).collect();
        let is_it = |start: &Start| {
            firsts.iter().all(|(index, form)| *form.document() == Header::document_id(space, seat, incarnation, start, *n, *index))
        };
        Ok(near.into_iter().find(is_it))
    }
}

type Bytes = &'static [u8];

/// One transaction at work.
struct Mending<'a, 't> {
    store: &'a Store,
    /// The epoch of documents that the entry begins, where one of them is sealed.
    epoch: Option<u32>,
    bodies: Table<'t, u64, Bytes>,
    views: Table<'t, u64, Bytes>,
    keys: Table<'t, (u32, u64), Bytes>,
    ids: Table<'t, [u8; 16], u64>,
    packer: Packer,
    parts: Vec<Part>,
    /// Documents that are to be looked at again.
    changed: BTreeSet<u64>,
    /// Documents that have another key, by their numbers.
    anew: BTreeMap<u64, DocumentId>,
}

impl<'a, 't> Mending<'a, 't> {
    fn open(store: &'a Store, transaction: &'t WriteTransaction, epoch: Option<u32>) -> Result<Self, StoreError> {
        Ok(Mending {
            store,
            epoch,
            bodies: transaction.open_table(BODIES)?,
            views: transaction.open_table(VIEWS)?,
            keys: transaction.open_table(KEYS)?,
            ids: transaction.open_table(IDS)?,
            packer: Packer::new()?,
            parts: Vec::new(),
            changed: BTreeSet::new(),
            anew: BTreeMap::new(),
        })
    }

    fn part(&mut self, at: At, one: Planned<'_>) -> Result<(), StoreError> {
        match one {
            Planned::Whole { number, document, row } => {
                if let Some(row) = row {
                    self.bodies.insert(number, row.as_slice())?;
                }
                self.ids.insert(document.0, number)?;
                add_first(&mut self.parts, number);
            }
            Planned::First { number, body, salt } => {
                self.first(number, at, body, salt)?;
                self.ids.insert(body.document.0, number)?;
                self.stale(number, None)?;
                add_first(&mut self.parts, number);
            }
            Planned::Later { number, body } => {
                let sealed = self.later(number, body)?;
                self.stale(number, Some(at))?;
                self.parts.push(Part::Later { number, sealed });
            }
            Planned::Beside(body) => {
                let sealed = seal::seal(&self.store.ring.table_key("journals"), BESIDE, &body.encode());
                self.parts.push(Part::Beside { sealed });
            }
            Planned::Left { number, is_first: true } => add_first(&mut self.parts, number),
            Planned::Left { number, is_first: false } => self.parts.push(Part::Later { number, sealed: Vec::new() }),
        }
        Ok(())
    }

    /// A document's key in an epoch; none where it is lost.
    fn key(&self, epoch: u32, number: u64) -> Result<Option<Secret>, StoreError> {
        readable(self.store.ring.key(&self.keys, epoch, number, false))
    }

    fn first(&mut self, number: u64, at: At, body: &Body, salt: [u8; 8]) -> Result<(), StoreError> {
        let own = self.epoch.ok_or(StoreError::Damaged("keys"))?;
        let said = self.bodies.get(number)?.and_then(|held| BodyRow::decode(held.value()).map(|row| row.epoch));
        let mut found = None;
        for epoch in said.into_iter().chain([own]) {
            if found.is_none() {
                found = self.key(epoch, number)?.map(|key| (epoch, key));
            }
        }
        let (epoch, key) = match found {
            Some(found) => found,
            None => {
                self.anew.insert(number, body.document);
                (own, self.store.ring.redraw(&mut self.keys, own, number)?)
            }
        };
        let packed = match read_first(&body.content) {
            Some(record) => self.packer.first(&record).or_else(|_| self.packer.change(body.kind, body.version, &body.content))?,
            None => self.packer.change(body.kind, body.version, &body.content)?,
        };
        // The key seals the same message as before: the one for which it was drawn.
        let sealed = seal::seal_once(&key, &bound(FIRST, number), &[salt.as_slice(), &packed.0].concat());
        self.bodies.insert(number, BodyRow { epoch, at, sealed: &sealed }.encode().as_slice())?;
        Ok(())
    }

    fn later(&mut self, number: u64, body: &Body) -> Result<Vec<u8>, StoreError> {
        let first = self.bodies.get(number)?.and_then(|held| BodyRow::decode(held.value()).map(|row| row.epoch));
        let epoch = first.ok_or(StoreError::Damaged("bodies"))?;
        let key = self.store.ring.key(&self.keys, epoch, number, false)?;
        let packed = self.packer.change(body.kind, body.version, &body.content)?;
        Ok(seal::seal(&key, &bound(LATER, number), &packed.0))
    }

    /// A view that is to be made when it is read. One that is damaged itself is made anew with all others.
    fn stale(&mut self, number: u64, at: Option<At>) -> Result<(), StoreError> {
        self.changed.insert(number);
        let held = self.views.get(number)?.and_then(|held| ViewRow::decode(held.value()).map(|row| row.later));
        let Some(mut later) = held else { return Ok(()) };
        later.extend(at.filter(|at| !later.contains(at)));
        self.views.insert(number, ViewRow { later, sealed: &[] }.encode().as_slice())?;
        Ok(())
    }
}
