//! Attachments: pictures beside the database, each in a file of its own, sealed chunk by chunk under the key of its document, so that what
//! came so far is kept and an erased document takes its pictures along. Format: docs/formats/store.md, "Attachments".

use crate::error::StoreError;
use crate::folder::{private, private_folder};
use crate::keys::file::sync_folder;
use crate::keys::ring::lock;
use crate::read::Reader;
use crate::seal::{self, NONCE, Secret, TAG};
use crate::store::{Store, guarded};
use crate::tables::{ATTACHMENTS, BODIES, LACKING, made};
use journals::{ATTACHMENT_MAX, CHUNK_BYTES, Chunks, Root};
use redb::{ReadableTable, WriteTransaction};
use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use zeroize::Zeroizing;

/// The folder of the files, in the data folder or in that of a closed space.
pub(crate) const FOLDER: &str = "attachments";
/// What sealing adds to a chunk.
const SEALED: u64 = (NONCE + TAG) as u64;
/// Where the list of chunks stands, to what is bound with it.
const LIST: u64 = u64::MAX;

/// One name of a file: a thief who knows a picture does not find it by its hash.
pub(crate) type Slot = [u8; 16];

/// How urgently an attachment is wanted; the smaller the sooner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// A small picture that goes with its record.
    Thumbnail = 0,
    /// One that fills a screen.
    Preview = 1,
    /// An original that an officer asked for.
    Asked = 2,
    /// An original: wanted by devices that keep all of them.
    Original = 3,
}

impl Need {
    const ALL: [Need; 4] = [Need::Thumbnail, Need::Preview, Need::Asked, Need::Original];

    fn of(number: u8) -> Option<Need> {
        Need::ALL.get(usize::from(number)).copied()
    }
}

/// An attachment that a document names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// What it is.
    pub root: Root,
    /// How urgently it is wanted, where it is not here.
    pub need: Need,
}

/// An attachment that is not here, or not whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lacking {
    /// Number of the document that names it.
    pub number: u64,
    /// What is lacking.
    pub named: Named,
}

/// The file of one attachment.
pub struct Attachment {
    number: u64,
    root: Root,
    slot: Slot,
    key: Secret,
    path: PathBuf,
}

impl Store {
    /// Notes what a document names; what was noted before stays as it is. Whatever is not here is lacking from then on. Attachments of no
    /// bytes, or of more than [`ATTACHMENT_MAX`], are left out: nobody sends or keeps them.
    pub fn name_attachments(&self, number: u64, named: &[Named]) -> Result<(), StoreError> {
        let reader = self.read_everything()?;
        let mut fresh = Vec::new();
        for one in named.iter().filter(|one| (1..=ATTACHMENT_MAX).contains(&one.root.size())) {
            let file = guarded(|| self.file(&reader, number, &one.root))?;
            if guarded(|| reader.attachment_row(number, &file.slot))?.is_none() {
                fresh.push((file.slot, file.row(one.need), one.need, file.is_whole()));
            }
        }
        drop(reader);
        if fresh.is_empty() {
            return Ok(());
        }
        let _turn = lock(&self.writing);
        self.write(|transaction| {
            check_here(transaction, number)?;
            let (mut rows, mut lacking) = (transaction.open_table(ATTACHMENTS)?, transaction.open_table(LACKING)?);
            for (slot, row, need, is_whole) in &fresh {
                rows.insert((number, *slot), row.as_slice())?;
                if !is_whole {
                    lacking.insert((*need as u8, number, *slot), ())?;
                }
            }
            Ok(())
        })
    }

    /// Puts a whole attachment beside its document, durably, before a change of the document names it. Gives what it is.
    pub fn attach(&self, number: u64, bytes: &[u8], need: Need) -> Result<Root, StoreError> {
        let root = Root::of(bytes);
        if !(1..=ATTACHMENT_MAX).contains(&root.size()) {
            return Err(StoreError::TooLarge);
        }
        // Nobody erases meanwhile: files that nothing names yet would go with it.
        let _turn = lock(&self.writing);
        let file = {
            let reader = self.read_everything()?;
            guarded(|| self.file(&reader, number, &root))?
        };
        {
            let _alone = lock(&ATTACHING);
            file.begin(&Chunks::of(bytes))?;
            (0..).zip(bytes.chunks(CHUNK_BYTES)).try_for_each(|(index, chunk)| file.append(index, chunk))?;
            file.sync()?;
        }
        self.write(|transaction| {
            check_here(transaction, number)?;
            transaction.open_table(ATTACHMENTS)?.insert((number, file.slot), file.row(need).as_slice())?;
            remove_lacking(transaction, number, &file.slot)?;
            Ok(root)
        })
    }

    fn file(&self, reader: &Reader<'_>, number: u64, root: &Root) -> Result<Attachment, StoreError> {
        let key = reader.key_of(number)?;
        let slot = slot(&key, root);
        Ok(Attachment { number, root: *root, slot, path: path_of(&self.path().join(FOLDER), &slot), key })
    }

    /// What is lacking, the most urgent first and within that the latest record first, no less urgent than this: as many as `is_wanted`
    /// lets pass, `most` at most. Of very many that it does not let pass the last are looked at, and then some by `chance`.
    pub fn lacking(
        &self,
        least: Need,
        most: usize,
        chance: u64,
        mut is_wanted: impl FnMut(&Lacking) -> bool,
    ) -> Result<Vec<Lacking>, StoreError> {
        let reader = self.read_everything()?;
        self.snapshot(|read| {
            let Some(table) = made(read.open_table(LACKING))? else { return Ok(Vec::new()) };
            let mut lacking: Vec<Lacking> = Vec::new();
            let end = reader.end()?.max(1);
            for (need, last) in Need::ALL.into_iter().flat_map(|need| [(need, u64::MAX), (need, chance % end)]) {
                if need > least {
                    break;
                }
                for row in table.range((need as u8, 0, [0; 16])..=(need as u8, last, [255; 16]))?.rev().take(LOOKED_AT) {
                    let (_, number, slot) = row?.0.value();
                    // One that cannot be read keeps no other back; `verify` tells of it.
                    let Ok(Some(named)) = reader.attachment_row(number, &slot) else { continue };
                    let one = Lacking { number, named: Named { need, ..named } };
                    if !lacking.contains(&one) && is_wanted(&one) {
                        lacking.push(one);
                    }
                    if lacking.len() >= most {
                        return Ok(lacking);
                    }
                }
            }
            Ok(lacking)
        })
    }

    /// An attachment of a document; none where nothing names it.
    pub fn attachment(&self, number: u64, root: &Root) -> Result<Option<Attachment>, StoreError> {
        let reader = self.read_everything()?;
        guarded(|| {
            if reader.bodies.get(number)?.is_none() {
                return Ok(None);
            }
            let file = self.file(&reader, number, root)?;
            Ok(reader.attachment_row(number, &file.slot)?.map(|_| file))
        })
    }

    /// Says that an officer asks for an original: it comes with the next exchanges, also where what is here of it is damaged.
    pub fn ask_for_attachment(&self, number: u64, root: &Root) -> Result<(), StoreError> {
        let Some(file) = self.attachment(number, root)?.filter(|file| !file.is_proved()) else { return Ok(()) };
        let _turn = lock(&self.writing);
        self.write(|transaction| {
            check_here(transaction, number)?;
            remove_lacking(transaction, number, &file.slot)?;
            transaction.open_table(LACKING)?.insert((Need::Asked as u8, number, file.slot), ())?;
            Ok(())
        })?;
        // Sessions that wait for something new look again.
        self.tell_news();
        Ok(())
    }

    /// Asks for one that was whole and is so no more: a disk lost it, or a backup that was put back never had it.
    pub fn ask_where_lost(&self, number: u64, root: &Root) -> Result<(), StoreError> {
        let is_lost = {
            let reader = self.read_everything()?;
            guarded(|| Ok(!reader.is_lacking(number, &slot(&reader.key_of(number)?, root))?))?
        };
        if is_lost { self.ask_for_attachment(number, root) } else { Ok(()) }
    }

    /// Whether an officer asked for one that is not here yet.
    pub fn is_asked_for(&self, number: u64, root: &Root) -> Result<bool, StoreError> {
        let reader = self.read_everything()?;
        self.snapshot(|read| {
            let asked = (Need::Asked as u8, number, slot(&reader.key_of(number)?, root));
            let table = made(read.open_table(LACKING))?;
            Ok(table.map_or(Ok(None), |table| table.get(asked))?.is_some())
        })
    }

    /// What came is all there is: made durable, and lacking no more, where every chunk proves to be the one that was named. What follows
    /// one that does not, after a power cut perhaps, is taken away, and comes again. Gives whether the whole is here.
    pub fn settle_attachment(&self, number: u64, root: &Root) -> Result<bool, StoreError> {
        let Some(file) = self.attachment(number, root)?.filter(Attachment::is_whole) else { return Ok(false) };
        if !file.cut_back()? {
            return Ok(false);
        }
        file.sync()?;
        let _turn = lock(&self.writing);
        self.write(|transaction| remove_lacking(transaction, number, &file.slot))?;
        Ok(true)
    }

    /// Files that no row names go; called when documents were erased. What cannot be removed now goes with the next erasure.
    pub(crate) fn sweep_attachments(&self) -> Result<(), StoreError> {
        let named = self.snapshot(|read| {
            let Some(table) = made(read.open_table(ATTACHMENTS))? else { return Ok(BTreeSet::new()) };
            table.iter()?.map(|row| Ok(row?.0.value().1)).collect::<Result<BTreeSet<Slot>, StoreError>>()
        })?;
        for path in files_in(&self.path().join(FOLDER))? {
            let slot = path.file_name().and_then(|name| parse(&name.to_string_lossy()));
            if slot.is_some_and(|slot| !named.contains(&slot)) {
                let _ = fs::remove_file(path);
            }
        }
        Ok(())
    }
}

/// One file is written at a time: chunks come from several devices at once.
pub(crate) static ATTACHING: Mutex<()> = Mutex::new(());
/// What is looked at of each urgency, the last records first, and once more by chance: more than a device lacks that was away for a month.
const LOOKED_AT: usize = 4_096;

/// A document that was erased meanwhile gets nothing any more.
fn check_here(transaction: &WriteTransaction, number: u64) -> Result<(), StoreError> {
    let is_here = transaction.open_table(BODIES)?.get(number)?.is_some();
    if is_here { Ok(()) } else { Err(StoreError::NoSuchRecord(number)) }
}

fn remove_lacking(transaction: &WriteTransaction, number: u64, slot: &Slot) -> Result<(), StoreError> {
    let mut lacking = transaction.open_table(LACKING)?;
    for need in Need::ALL {
        lacking.remove((need as u8, number, *slot))?;
    }
    Ok(())
}

/// Takes what a document that is erased names.
pub(crate) fn forget(transaction: &WriteTransaction, number: u64) -> Result<(), StoreError> {
    let mut rows = transaction.open_table(ATTACHMENTS)?;
    let of_document = (number, [0; 16])..=(number, [255; 16]);
    let slots = rows.range(of_document)?.map(|row| Ok(row?.0.value().1)).collect::<Result<Vec<Slot>, StoreError>>()?;
    for slot in slots {
        rows.remove((number, slot))?;
        remove_lacking(transaction, number, &slot)?;
    }
    Ok(())
}

impl Reader<'_> {
    /// What a document's attachments are sealed with.
    pub(crate) fn key_of(&self, number: u64) -> Result<Secret, StoreError> {
        self.key(self.epoch(number)?, number)
    }

    /// What was noted of an attachment.
    fn attachment_row(&self, number: u64, slot: &Slot) -> Result<Option<Named>, StoreError> {
        let Some(table) = &self.attachments else { return Ok(None) };
        let Some(sealed) = table.get((number, *slot))? else { return Ok(None) };
        let row = seal::open(&*self.key_of(number)?, &bound(number), sealed.value());
        row.and_then(|row| decode(&row)).map(Some).ok_or(StoreError::Damaged("attachments"))
    }

    /// Whether an attachment is asked of others.
    fn is_lacking(&self, number: u64, slot: &Slot) -> Result<bool, StoreError> {
        let Some(lacking) = &self.lacking else { return Ok(false) };
        for need in Need::ALL {
            if lacking.get((need as u8, number, *slot))?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Calls `each` with every attachment that is named here, and whether it is lacking, until it says stop by `false`.
    pub(crate) fn each_attachment(
        &self,
        mut each: impl FnMut(u64, bool, Result<Attachment, StoreError>) -> bool,
    ) -> Result<(), StoreError> {
        let Some(table) = &self.attachments else { return Ok(()) };
        for row in table.iter()? {
            let (number, slot) = row?.0.value();
            let is_lacking = self.is_lacking(number, &slot)?;
            let named = self.attachment_row(number, &slot).and_then(|named| named.ok_or(StoreError::Damaged("attachments")));
            let goes_on = each(number, is_lacking, named.and_then(|named| self.store.file(self, number, &named.root)));
            if !goes_on {
                break;
            }
        }
        Ok(())
    }
}

impl Attachment {
    /// Bytes of the whole.
    pub fn size(&self) -> u64 {
        self.root.size()
    }

    /// How many chunks are here, one behind the other from the first, by the length of the file.
    pub fn held(&self) -> u64 {
        let length = fs::metadata(&self.path).map_or(0, |data| data.len());
        if length >= self.offset(self.root.chunk_count()) {
            return self.root.chunk_count();
        }
        length.saturating_sub(self.offset(0)) / (CHUNK_BYTES as u64 + SEALED)
    }

    /// Whether as much is here as the whole has.
    pub fn is_whole(&self) -> bool {
        self.held() == self.root.chunk_count()
    }

    /// Whether all of it is here, and every chunk is the one that was named.
    pub fn is_proved(&self) -> bool {
        self.is_whole() && self.proved() == self.root.chunk_count()
    }

    /// How many chunks are here and prove to be those that were named, one behind the other from the first.
    fn proved(&self) -> u64 {
        let Some(chunks) = self.chunks() else { return 0 };
        let is_it = |index: &u64| self.chunk(*index).is_some_and(|chunk| chunks.is_chunk(*index, &chunk));
        (0..self.held()).take_while(is_it).count() as u64
    }

    /// Takes away what follows the first chunk that does not prove; gives whether nothing did.
    fn cut_back(&self) -> Result<bool, StoreError> {
        let _alone = lock(&ATTACHING);
        let proved = self.proved();
        if proved < self.root.chunk_count() {
            OpenOptions::new().write(true).open(&self.path)?.set_len(self.offset(proved))?;
        }
        Ok(proved == self.root.chunk_count())
    }

    /// Its chunks' hashes, where they are here.
    pub fn chunks(&self) -> Option<Chunks> {
        let list = self.read(LIST, 0, self.offset(0))?;
        Chunks::decode(&list).filter(|chunks| chunks.are(&self.root))
    }

    /// One chunk of it, where it is here and whole.
    pub fn chunk(&self, index: u64) -> Option<Zeroizing<Vec<u8>>> {
        (index < self.root.chunk_count()).then(|| self.read(index, self.offset(index), self.sealed_length(index)))?
    }

    /// All of it; none where something is missing.
    pub fn whole(&self) -> Option<Zeroizing<Vec<u8>>> {
        let mut whole = Zeroizing::new(Vec::with_capacity(usize::try_from(self.size()).ok()?));
        for index in 0..self.root.chunk_count() {
            whole.extend_from_slice(&self.chunk(index)?);
        }
        Some(whole)
    }

    /// What was written last before a power cut may be zeros: cut back to what is whole. Gives the list, if it is here, and how many
    /// chunks are.
    pub fn resume(&self) -> Result<(Option<Chunks>, u64), StoreError> {
        let _turn = lock(&ATTACHING);
        let Some(chunks) = self.chunks() else { return Ok((None, 0)) };
        let mut held = self.held();
        while held > 0 && self.chunk(held - 1).is_none_or(|chunk| !chunks.is_chunk(held - 1, &chunk)) {
            held -= 1;
        }
        if held < self.root.chunk_count() {
            OpenOptions::new().write(true).open(&self.path)?.set_len(self.offset(held))?;
        }
        Ok((Some(chunks), held))
    }

    /// Takes the list of its chunks, which has been proved, and begins with nothing.
    pub fn take_list(&self, chunks: &Chunks) -> Result<(), StoreError> {
        let _turn = lock(&ATTACHING);
        if self.chunks().is_none() { self.begin(chunks) } else { Ok(()) }
    }

    /// Takes a chunk, which has been proved. One that is not the next is left, and so is any where the list is not here: the record may
    /// have been erased. One that is all there is is its own list. Gives whether it was the last that was lacking.
    pub fn take_chunk(&self, index: u64, bytes: &[u8]) -> Result<bool, StoreError> {
        let _turn = lock(&ATTACHING);
        if self.is_whole() {
            return Ok(false);
        }
        if self.root.chunk_count() == 1 {
            self.begin(&Chunks::of(bytes))?;
        }
        if !self.path.exists() || self.held() != index {
            return Ok(false);
        }
        self.append(index, bytes)?;
        Ok(self.is_whole())
    }

    /// What the table holds of it.
    fn row(&self, need: Need) -> Vec<u8> {
        seal::seal(&self.key, &bound(self.number), &encode(&Named { root: self.root, need }))
    }

    fn begin(&self, chunks: &Chunks) -> Result<(), StoreError> {
        // Each of both folders is made durable in the one around it.
        let folder = self.path.parent().unwrap_or(Path::new(""));
        folder.parent().map_or(Ok(()), private_folder)?;
        private_folder(folder)?;
        let mut file = private().truncate(true).open(&self.path)?;
        file.write_all(&seal::seal(&self.key, &self.bound(LIST), &chunks.encode()))?;
        Ok(())
    }

    fn append(&self, index: u64, bytes: &[u8]) -> Result<(), StoreError> {
        let mut file = OpenOptions::new().write(true).open(&self.path)?;
        file.seek(SeekFrom::Start(self.offset(index)))?;
        file.write_all(&seal::seal(&self.key, &self.bound(index), bytes))?;
        Ok(())
    }

    fn sync(&self) -> Result<(), StoreError> {
        File::open(&self.path)?.sync_all()?;
        if let Some(folder) = self.path.parent() {
            sync_folder(folder)?;
            folder.parent().map_or(Ok(()), sync_folder)?;
        }
        Ok(())
    }

    fn read(&self, index: u64, from: u64, length: u64) -> Option<Zeroizing<Vec<u8>>> {
        let mut file = File::open(&self.path).ok()?;
        file.seek(SeekFrom::Start(from)).ok()?;
        let mut sealed = vec![0; usize::try_from(length).ok()?];
        file.read_exact(&mut sealed).ok()?;
        seal::open(&self.key, &self.bound(index), &sealed)
    }

    /// Where a chunk begins in the file: behind the list, which is sealed as one.
    fn offset(&self, index: u64) -> u64 {
        let list = 32 * self.root.chunk_count() + SEALED;
        list + index * SEALED + self.size().min(index * CHUNK_BYTES as u64)
    }

    fn sealed_length(&self, index: u64) -> u64 {
        self.root.chunk_length(index) as u64 + SEALED
    }

    fn bound(&self, index: u64) -> Vec<u8> {
        [b"a".as_slice(), &self.number.to_be_bytes(), &self.root.0, &index.to_be_bytes()].concat()
    }
}

/// The name of a document's attachment among the files.
fn slot(key: &Secret, root: &Root) -> Slot {
    let name = blake3::keyed_hash(&seal::derived("ncen attachment name 1", key.as_slice()), &root.0);
    *name.as_bytes().first_chunk().expect("a hash is longer")
}

/// `attachments/4f/4f…`: no folder has all files.
pub(crate) fn path_of(folder: &Path, slot: &Slot) -> PathBuf {
    let name: String = slot.iter().map(|byte| format!("{byte:02x}")).collect();
    folder.join(&name[..2]).join(name)
}

/// A file's name as a slot; none where it is no file of ours.
pub(crate) fn parse(name: &str) -> Option<Slot> {
    u128::from_str_radix(name, 16).ok().filter(|_| name.len() == 32).map(u128::to_be_bytes)
}

/// All files of a folder of attachments; none where there is no such folder.
pub(crate) fn files_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let listed = |folder: &Path| match fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<PathBuf>>>(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    };
    // What else lies there is no file of ours.
    for part in listed(folder)?.into_iter().filter(|part| part.is_dir()) {
        files.extend(listed(&part)?);
    }
    Ok(files)
}

fn bound(number: u64) -> Vec<u8> {
    [b"n".as_slice(), &number.to_be_bytes()].concat()
}

fn encode(named: &Named) -> Vec<u8> {
    [named.root.0.as_slice(), &[named.need as u8]].concat()
}

fn decode(row: &[u8]) -> Option<Named> {
    let (root, need) = row.split_first_chunk::<40>()?;
    let &[need] = need else { return None };
    Some(Named { root: Root(*root), need: Need::of(need)? })
}
