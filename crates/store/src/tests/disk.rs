//! Disks that exist in memory: one keeps what it was told since the last sync apart, so that a power cut can lose it,
//! tear it and mix it up; one refuses.

use super::chance::Chance;
use crate::StoreError;
use crate::store::{MakeBackend, on_backend};
use redb::StorageBackend;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard};

const PAGE: usize = 4_096;
/// What a disk writes whole or not at all.
const SECTOR: usize = 512;

/// The bytes of a file, sparse. Copies share their pages until one of them is written.
#[derive(Clone, Debug, Default)]
pub struct Image {
    pages: Vec<Option<Arc<[u8; PAGE]>>>,
    length: usize,
}

impl Image {
    pub fn of(bytes: &[u8]) -> Image {
        let mut image = Image::default();
        image.write(0, bytes);
        image
    }

    pub fn length(&self) -> usize {
        self.length
    }

    pub fn set_length(&mut self, length: usize) {
        if let Some(Some(last)) = self.pages.get_mut(length / PAGE)
            && length < self.length
        {
            Arc::make_mut(last)[length % PAGE..].fill(0);
        }
        self.pages.resize(length.div_ceil(PAGE), None);
        self.length = length;
    }

    /// How many pages take room on the disk.
    fn taken(&self) -> usize {
        self.pages.iter().flatten().count()
    }

    fn page(&mut self, page: usize) -> &mut [u8; PAGE] {
        Arc::make_mut(self.pages[page].get_or_insert_with(|| Arc::new([0; PAGE])))
    }

    pub fn read(&self, offset: usize, out: &mut [u8]) -> bool {
        let whole = offset + out.len() <= self.length;
        if whole {
            for (page, inside, at) in pieces(offset, out.len()) {
                match &self.pages[page] {
                    Some(page) => out[at].copy_from_slice(&page[inside]),
                    None => out[at].fill(0),
                }
            }
        }
        whole
    }

    /// Writes, and makes the file longer where it must be.
    pub fn write(&mut self, offset: usize, bytes: &[u8]) {
        self.set_length(self.length.max(offset + bytes.len()));
        pieces(offset, bytes.len()).for_each(|(page, inside, at)| self.page(page)[inside].copy_from_slice(&bytes[at]));
    }

    pub fn flip(&mut self, byte: usize, bits: u8) {
        self.page(byte / PAGE)[byte % PAGE] ^= bits;
    }

    /// Makes nonsense of a whole page.
    pub fn spoil(&mut self, page: usize) {
        self.page(page).iter_mut().for_each(|byte| *byte ^= 0x55);
    }

    /// Pages that something was written to.
    pub fn pages(&self) -> Vec<usize> {
        (0..self.pages.len()).filter(|page| self.pages[*page].is_some()).collect()
    }
}

type Range = std::ops::Range<usize>;

/// Pages that a range of bytes touches: which, where inside, and which part of the bytes.
fn pieces(offset: usize, length: usize) -> impl Iterator<Item = (usize, Range, Range)> {
    let end = offset + length;
    (offset / PAGE..end.div_ceil(PAGE)).map(move |page| {
        let (first, last) = (offset.max(page * PAGE), end.min((page + 1) * PAGE));
        (page, first - page * PAGE..last - page * PAGE, first - offset..last - offset)
    })
}

/// What a disk was told.
#[derive(Clone, Debug)]
pub enum Step {
    Write(usize, Arc<[u8]>),
    Length(usize),
    Sync,
}

impl Image {
    fn take(&mut self, step: &Step) {
        match step {
            Step::Write(offset, bytes) => self.write(*offset, bytes),
            Step::Length(length) => self.set_length(*length),
            Step::Sync => {}
        }
    }

    /// What is on the disk after a power cut, when it held `self` and was told `since` after its last sync: any of
    /// it, in any order, some writes torn.
    pub fn after_power_cut(&self, since: &[Step], chance: &mut Chance) -> Image {
        let mut image = self.clone();
        let kept = [0, 1, 2, 3, 4][chance.below(5) as usize];
        let mut left: Vec<&Step> = since.iter().filter(|_| chance.below(4) < kept).collect();
        if chance.one_in(2) {
            shuffle_writes(&mut left, chance);
        }
        for step in left {
            match step {
                Step::Write(offset, bytes) if chance.one_in(4) => tear(&mut image, *offset, bytes, chance),
                step => image.take(step),
            }
        }
        image
    }

    /// What is there when everything was told and nothing lost.
    pub fn after_all(&self, steps: &[Step]) -> Image {
        let mut image = self.clone();
        steps.iter().for_each(|step| image.take(step));
        image
    }
}

/// Writes change places; changes of the length stay where they are, as file systems keep their own order.
fn shuffle_writes<'s>(steps: &mut [&'s Step], chance: &mut Chance) {
    let mut writes: Vec<&'s Step> = steps.iter().copied().filter(|step| matches!(step, Step::Write(..))).collect();
    (1..writes.len()).rev().for_each(|last| writes.swap(last, chance.index(last + 1)));
    let places = steps.iter_mut().filter(|step| matches!(step, Step::Write(..)));
    places.zip(writes).for_each(|(place, write)| *place = write);
}

/// Some sectors of a write arrive: the first ones, or any.
fn tear(image: &mut Image, offset: usize, bytes: &[u8], chance: &mut Chance) {
    let first = offset / SECTOR;
    let sectors = (offset + bytes.len()).div_ceil(SECTOR) - first;
    let (prefix, upto) = (chance.one_in(2), chance.below(sectors as u64 + 1) as usize);
    for sector in 0..sectors {
        if if prefix { sector < upto } else { chance.one_in(2) } {
            let begin = ((first + sector) * SECTOR).max(offset);
            let end = ((first + sector + 1) * SECTOR).min(offset + bytes.len());
            image.write(begin, &bytes[begin - offset..end - offset]);
        }
    }
}

/// How a disk refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The n-th write from now has no room, and none after it.
    WriteFull(u64),
    /// There is room for so many pages. A file may be longer than what it holds.
    Pages(usize),
    /// The n-th sync from now fails, and everything after it.
    SyncFails(u64),
    /// The n-th sync from now fails, and nothing after it.
    OneSyncFails(u64),
}

#[derive(Debug, Default)]
struct State {
    image: Image,
    log: Option<Vec<Step>>,
    refusal: Option<Refusal>,
}

/// A disk, as redb sees it. Copies are the same disk.
#[derive(Clone, Debug, Default)]
pub struct Disk(Arc<Mutex<State>>);

impl Disk {
    pub fn with(image: Image) -> Disk {
        Disk(Arc::new(Mutex::new(State { image, ..State::default() })))
    }

    /// A disk that writes down what it is told.
    pub fn recording(image: Image) -> Disk {
        Disk(Arc::new(Mutex::new(State { image, log: Some(Vec::new()), refusal: None })))
    }

    pub fn image(&self) -> Image {
        self.state().image.clone()
    }

    pub fn told(&self) -> usize {
        self.state().log.as_ref().map_or(0, Vec::len)
    }

    pub fn take_log(&self) -> Vec<Step> {
        self.state().log.take().unwrap_or_default()
    }

    pub fn refuse(&self, refusal: Option<Refusal>) {
        self.state().refusal = refusal;
    }

    /// Whether a counted refusal has begun.
    pub fn refuses(&self) -> bool {
        matches!(self.state().refusal, Some(Refusal::WriteFull(0) | Refusal::SyncFails(0)))
    }

    /// Opens the database on it, again and again.
    pub fn opener(&self) -> MakeBackend {
        let disk = self.clone();
        Box::new(move || -> Result<_, StoreError> { on_backend(disk.clone()) })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }
}

impl State {
    fn tell(&mut self, step: Step) -> io::Result<()> {
        let needs = |image: &Image| match &step {
            Step::Write(offset, bytes) => {
                let mut after = image.clone();
                after.write(*offset, bytes);
                after.taken()
            }
            Step::Length(_) | Step::Sync => 0,
        };
        let full = Err(io::ErrorKind::StorageFull.into());
        match &mut self.refusal {
            Some(Refusal::Pages(room)) if needs(&self.image) > *room => return full,
            Some(Refusal::WriteFull(0)) if !matches!(step, Step::Sync) => return full,
            Some(Refusal::SyncFails(0)) => return Err(io::Error::other("the disk is gone")),
            Some(Refusal::WriteFull(left)) if !matches!(step, Step::Sync) => *left -= 1,
            Some(Refusal::SyncFails(left) | Refusal::OneSyncFails(left)) if *left > 0 && matches!(step, Step::Sync) => {
                *left -= 1;
                if *left == 0 {
                    return Err(io::Error::other("the disk is gone"));
                }
            }
            _ => {}
        }
        self.image.take(&step);
        if let Some(log) = &mut self.log {
            log.push(step);
        }
        Ok(())
    }
}

impl StorageBackend for Disk {
    fn len(&self) -> io::Result<u64> {
        Ok(self.state().image.length() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        // A damaged page may point anywhere.
        let inside = usize::try_from(offset).is_ok_and(|offset| offset < usize::MAX / 2 && self.state().image.read(offset, out));
        if inside { Ok(()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        self.state().tell(Step::Length(length as usize))
    }

    fn sync_data(&self) -> io::Result<()> {
        self.state().tell(Step::Sync)
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.state().tell(Step::Write(offset as usize, data.into()))
    }
}
