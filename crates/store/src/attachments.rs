//! Attachments: pictures beside the database, each in a file of its own, sealed chunk by chunk under the key of its document, so that what
//! came so far is kept and an erased document takes its pictures along. Format: docs/formats/store.md, "Attachments".

use crate::error::StoreError;
use crate::folder::{private, private_folder};
use crate::keys::file::sync_folder;
use crate::keys::ring::lock;
use crate::read::Reader;
use crate::seal::{self, NONCE, Secret, TAG};
use crate::store::{Store, guarded};
use crate::tables::{ATTACHMENTS, LACKING, made};
use journals::{ATTACHMENT_MAX, CHUNK_BYTES, Chunks, Root, chunk_count, chunk_length};
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
    /// Its bytes, 1 to [`ATTACHMENT_MAX`].
    pub size: u64,
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
    size: u64,
    key: Secret,
    path: PathBuf,
}

impl Store {
    /// Notes what a document names; what was noted before stays as it is. Whatever is not here is lacking from then on. Sizes of nothing,
    /// or beyond the limit, are left out: nobody sends or keeps them.
    pub fn name_attachments(&self, number: u64, named: &[Named]) -> Result<(), StoreError> {
        let named: Vec<&Named> = named.iter().filter(|one| (1..=ATTACHMENT_MAX).contains(&one.size)).collect();
        let reader = self.read_everything()?;
        let mut fresh = Vec::new();
        for one in named {
            let key = guarded(|| reader.key_of(number))?;
            let slot = slot(&key, &one.root);
            if guarded(|| reader.attachment_row(number, &slot))?.is_none() {
                let file = Attachment { number, root: one.root, size: one.size, path: self.file_of(&slot), key: key.clone() };
                fresh.push((slot, seal::seal(&key, &bound(number), &encode(one)), one.need, file.is_whole()));
            }
        }
        drop(reader);
        if fresh.is_empty() {
            return Ok(());
        }
        let _turn = lock(&self.writing);
        self.write(|transaction| {
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

    /// Puts a whole attachment beside its document, durably, before a change of the document names it.
    pub fn attach(&self, number: u64, bytes: &[u8], need: Need) -> Result<Root, StoreError> {
        let (chunks, size) = (Chunks::of(bytes), bytes.len() as u64);
        if size == 0 || size > ATTACHMENT_MAX {
            return Err(StoreError::TooLarge);
        }
        let root = chunks.root(size);
        let reader = self.read_everything()?;
        let key = guarded(|| reader.key_of(number))?;
        let slot = slot(&key, &root);
        let row = seal::seal(&key, &bound(number), &encode(&Named { root, size, need }));
        let file = Attachment { number, root, size, path: self.file_of(&slot), key };
        drop(reader);
        // Nobody erases meanwhile: files that nothing names yet would go with it.
        let _turn = lock(&self.writing);
        let alone = lock(&ATTACHING);
        file.begin(&chunks)?;
        for (index, chunk) in (0..).zip(bytes.chunks(CHUNK_BYTES)) {
            file.append(index, chunk)?;
        }
        file.sync()?;
        drop(alone);
        self.write(|transaction| {
            transaction.open_table(ATTACHMENTS)?.insert((number, slot), row.as_slice())?;
            Ok(root)
        })
    }

    /// What is lacking, the most urgent first and the latest record first within that, so many at most, no less urgent than this.
    pub fn lacking(&self, least: Need, most: usize) -> Result<Vec<Lacking>, StoreError> {
        let reader = self.read_everything()?;
        self.snapshot(|read| {
            let Some(table) = made(read.open_table(LACKING))? else { return Ok(Vec::new()) };
            let mut lacking = Vec::new();
            for need in Need::ALL.into_iter().filter(|need| *need <= least) {
                let of_need = (need as u8, 0, [0; 16])..=(need as u8, u64::MAX, [255; 16]);
                for row in table.range(of_need)?.rev() {
                    let (_, number, slot) = row?.0.value();
                    let Some(named) = reader.attachment_row(number, &slot)? else { continue };
                    lacking.push(Lacking { number, named: Named { need, ..named } });
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
        guarded(|| reader.attachment(number, root))
    }

    /// Says that an officer asks for an original: it comes with the next exchanges.
    pub fn ask_for_attachment(&self, number: u64, root: &Root) -> Result<(), StoreError> {
        self.change_need(number, root, Some(Need::Asked))
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

    /// What came is whole: made durable, and lacking no more. Does nothing where it is not.
    pub fn settle_attachment(&self, number: u64, root: &Root) -> Result<bool, StoreError> {
        let Some(file) = self.attachment(number, root)?.filter(Attachment::is_whole) else { return Ok(false) };
        file.sync()?;
        self.change_need(number, root, None)?;
        Ok(true)
    }

    fn change_need(&self, number: u64, root: &Root, need: Option<Need>) -> Result<(), StoreError> {
        let slot = {
            let reader = self.read_everything()?;
            guarded(|| Ok(slot(&reader.key_of(number)?, root)))?
        };
        let _turn = lock(&self.writing);
        self.write(|transaction| {
            let mut lacking = transaction.open_table(LACKING)?;
            let mut was_lacking = false;
            for need in Need::ALL {
                was_lacking |= lacking.remove((need as u8, number, slot))?.is_some();
            }
            if let (Some(need), true) = (need, was_lacking) {
                lacking.insert((need as u8, number, slot), ())?;
            }
            Ok(())
        })
    }

    /// Files that no row names go; called when documents were erased.
    pub(crate) fn sweep_attachments(&self) -> Result<(), StoreError> {
        let named = self.snapshot(|read| {
            let Some(table) = made(read.open_table(ATTACHMENTS))? else { return Ok(BTreeSet::new()) };
            table.iter()?.map(|row| Ok(row?.0.value().1)).collect::<Result<BTreeSet<Slot>, StoreError>>()
        })?;
        for path in files_in(&self.path().join(FOLDER))? {
            let slot = path.file_name().and_then(|name| parse(&name.to_string_lossy()));
            if slot.is_none_or(|slot| !named.contains(&slot)) {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }

    fn file_of(&self, slot: &Slot) -> PathBuf {
        path_of(&self.path().join(FOLDER), slot)
    }
}

/// One file is written at a time: chunks come from several devices at once.
static ATTACHING: Mutex<()> = Mutex::new(());

/// Takes what a document that is erased names.
pub(crate) fn forget(transaction: &WriteTransaction, number: u64) -> Result<(), StoreError> {
    let (mut rows, mut lacking) = (transaction.open_table(ATTACHMENTS)?, transaction.open_table(LACKING)?);
    let of_document = (number, [0; 16])..=(number, [255; 16]);
    let slots = rows.range(of_document)?.map(|row| Ok(row?.0.value().1)).collect::<Result<Vec<Slot>, StoreError>>()?;
    for slot in slots {
        rows.remove((number, slot))?;
        for need in Need::ALL {
            lacking.remove((need as u8, number, slot))?;
        }
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

    fn attachment(&self, number: u64, root: &Root) -> Result<Option<Attachment>, StoreError> {
        if self.bodies.get(number)?.is_none() {
            return Ok(None);
        }
        let key = self.key_of(number)?;
        let slot = slot(&key, root);
        let Some(named) = self.attachment_row(number, &slot)? else { return Ok(None) };
        Ok(Some(Attachment { number, root: named.root, size: named.size, key, path: self.store.file_of(&slot) }))
    }

    /// Calls `each` with every attachment that is named here, until it says stop by `false`.
    pub(crate) fn each_attachment(&self, mut each: impl FnMut(u64, Result<Attachment, StoreError>) -> bool) -> Result<(), StoreError> {
        let Some(table) = &self.attachments else { return Ok(()) };
        for row in table.iter()? {
            let (number, slot) = row?.0.value();
            let named = self.attachment_row(number, &slot).and_then(|named| named.ok_or(StoreError::Damaged("attachments")));
            let goes_on = each(
                number,
                named.and_then(|named| {
                    let key = self.key_of(number)?;
                    Ok(Attachment { number, root: named.root, size: named.size, key, path: self.store.file_of(&slot) })
                }),
            );
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
        self.size
    }

    /// How many chunks are here, one behind the other from the first.
    pub fn held(&self) -> u64 {
        let length = fs::metadata(&self.path).map_or(0, |data| data.len());
        if length >= self.offset(chunk_count(self.size)) {
            return chunk_count(self.size);
        }
        length.saturating_sub(self.offset(0)) / (CHUNK_BYTES as u64 + SEALED)
    }

    /// Whether all of it is here.
    pub fn is_whole(&self) -> bool {
        self.held() == chunk_count(self.size)
    }

    /// Its chunks' hashes, where they are here.
    pub fn chunks(&self) -> Option<Chunks> {
        let list = self.read(LIST, 0, self.offset(0))?;
        Chunks::decode(&list).filter(|chunks| chunks.are(&self.root, self.size))
    }

    /// One chunk of it, where it is here and whole.
    pub fn chunk(&self, index: u64) -> Option<Zeroizing<Vec<u8>>> {
        (index < chunk_count(self.size)).then(|| self.read(index, self.offset(index), self.sealed_length(index)))?
    }

    /// All of it; none where something is missing.
    pub fn whole(&self) -> Option<Zeroizing<Vec<u8>>> {
        let mut whole = Zeroizing::new(Vec::with_capacity(usize::try_from(self.size).ok()?));
        for index in 0..chunk_count(self.size) {
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
        if held < chunk_count(self.size) {
            private().truncate(false).open(&self.path)?.set_len(self.offset(held))?;
        }
        Ok((Some(chunks), held))
    }

    /// Takes the list of its chunks, which has been proved, and begins with nothing.
    pub fn take_list(&self, chunks: &Chunks) -> Result<(), StoreError> {
        let _turn = lock(&ATTACHING);
        if self.chunks().is_none() { self.begin(chunks) } else { Ok(()) }
    }

    /// Takes a chunk, which has been proved; one that is not the next is left, and so is any where the list is not here: the record may
    /// have been erased. One that is all there is is its own list.
    pub fn take_chunk(&self, index: u64, bytes: &[u8]) -> Result<(), StoreError> {
        let _turn = lock(&ATTACHING);
        if chunk_count(self.size) == 1 {
            self.begin(&Chunks::of(bytes))?;
        }
        if self.path.exists() && self.held() == index { self.append(index, bytes) } else { Ok(()) }
    }

    fn begin(&self, chunks: &Chunks) -> Result<(), StoreError> {
        let folder = self.path.parent().unwrap_or(Path::new(""));
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
        let list = 32 * chunk_count(self.size) + SEALED;
        list + index * SEALED + self.size.min(index * CHUNK_BYTES as u64)
    }

    fn sealed_length(&self, index: u64) -> u64 {
        chunk_length(self.size, index) as u64 + SEALED
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
    for part in listed(folder)? {
        files.extend(listed(&part)?);
    }
    Ok(files)
}

fn bound(number: u64) -> Vec<u8> {
    [b"n".as_slice(), &number.to_be_bytes()].concat()
}

fn encode(named: &Named) -> Vec<u8> {
    [named.root.0.as_slice(), &named.size.to_be_bytes(), &[named.need as u8]].concat()
}

fn decode(row: &[u8]) -> Option<Named> {
    let (root, rest) = row.split_first_chunk::<32>()?;
    let (size, need) = rest.split_first_chunk::<8>()?;
    let &[need] = need else { return None };
    Some(Named { root: Root(*root), size: u64::from_be_bytes(*size), need: Need::of(need)? })
}
