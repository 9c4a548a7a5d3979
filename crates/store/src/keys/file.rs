//! The key file: which seats there are, the epoch keys, and what seats deposited or asked; two copies, each with its checksum.
//! Format: docs/formats/store.md, "Keys".

use super::deposit::{Asked, Deposit, Handed};
use super::seat::SealedSeat;
use crate::bytes::{Input, number, prefixed};
use crate::error::OpenError;
use crate::keys::Cost;
use crate::seal::{self, Secret};
use journals::{Key, SpaceId};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

const MAGIC: &[u8; 8] = b"NCENKEYS";
const VERSION: u8 = 2;
/// The first version ends behind the epochs; it is read, and written no more.
const VERSION_WITHOUT_DEPOSITS: u8 = 1;
/// Names of the two copies. Where both are whole and differ, the first one counts.
const COPIES: [&str; 2] = ["keys", "keys.second"];
/// A key file of 1,000 seats and 50 years of months in 100 spaces stays below; more is no key file.
const LENGTH_MAX: u64 = 64 << 20;

/// One month of one space: the key above its documents' keys, sealed under the folder key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SealedEpoch {
    pub epoch: u32,
    pub space: SpaceId,
    pub month: u32,
    pub sealed: Vec<u8>,
}

impl SealedEpoch {
    pub fn seal(epoch: u32, space: SpaceId, month: u32, key: &Secret, folder_key: &Secret) -> Self {
        let sealed = seal::seal(folder_key, &Self::bound(epoch, &space, month), key.as_slice());
        SealedEpoch { epoch, space, month, sealed }
    }

    pub fn open(&self, folder_key: &Secret) -> Option<Secret> {
        let key = seal::open(folder_key, &Self::bound(self.epoch, &self.space, self.month), &self.sealed)?;
        Some(Secret::new(key.as_slice().try_into().ok()?))
    }

    fn bound(epoch: u32, space: &SpaceId, month: u32) -> Vec<u8> {
        [&epoch.to_be_bytes(), space.0.as_slice(), &month.to_be_bytes()].concat()
    }
}

/// What the key file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct KeyFile {
    pub folder: [u8; 16],
    pub seats: Vec<SealedSeat>,
    pub epochs: Vec<SealedEpoch>,
    /// What seats deposited with the registrars.
    pub deposits: Vec<Deposit>,
    /// Seats that are to come in the place of others, which nothing opens any more.
    pub asked: Vec<Asked>,
    /// Folder keys for seats whose wrap does not hold them yet.
    pub handed: Vec<Handed>,
    /// How often the folder key was renewed: a renewed database names the number that it goes with.
    pub renewals: u32,
    /// Whether somebody was taken out who knew the folder key.
    pub due: bool,
}

impl KeyFile {
    /// Whether a file of this name is a key file.
    pub fn has_name(name: &str) -> bool {
        COPIES.contains(&name)
    }

    /// Reads the copy that is whole, and mends the other from it. `None` where there is no key file at all.
    pub fn read(folder: &Path) -> Result<Option<KeyFile>, OpenError> {
        let copies: Vec<Option<Vec<u8>>> = COPIES.iter().map(|name| read_copy(&folder.join(name))).collect::<io::Result<_>>()?;
        if copies.iter().all(Option::is_none) {
            return Ok(None);
        }
        if let Some(newer) = copies.iter().flatten().find_map(|copy| newer_version(copy)) {
            return Err(OpenError::Newer(newer));
        }
        let whole: Vec<Option<KeyFile>> = copies.iter().map(|copy| copy.as_deref().and_then(Self::decode)).collect();
        let file = whole.iter().flatten().next().cloned().ok_or(OpenError::KeysDamaged)?;
        if whole.iter().any(|copy| copy.as_ref() != Some(&file)) {
            file.write(folder)?;
        }
        Ok(Some(file))
    }

    /// Writes both copies, one after the other, so that one is whole at any moment. The copy that counts comes last:
    /// what was told as an error, because there was no room for one of them, has not happened.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        let bytes = self.encode();
        COPIES.iter().rev().try_for_each(|name| replace(folder, name, &bytes))
    }

    /// Takes back what a founding wrote that did not come to its end.
    pub fn remove(folder: &Path) {
        // Where a copy cannot be removed either, the folder opens with the passphrase that was just chosen.
        COPIES.iter().for_each(|name| drop(fs::remove_file(folder.join(name))));
    }

    pub fn seat(&self, seat: &Key) -> Option<&SealedSeat> {
        self.seats.iter().find(|held| held.seat == *seat)
    }

    pub fn encode(&self) -> Vec<u8> {
        let mut content = self.folder.to_vec();
        number(&mut content, self.seats.len() as u64);
        self.seats.iter().for_each(|seat| write_seat(&mut content, seat));
        number(&mut content, self.epochs.len() as u64);
        for SealedEpoch { epoch, space, month, sealed } in &self.epochs {
            content.extend_from_slice(&epoch.to_be_bytes());
            content.extend_from_slice(&space.0);
            content.extend_from_slice(&month.to_be_bytes());
            content.extend_from_slice(sealed);
        }
        number(&mut content, self.deposits.len() as u64);
        for Deposit { seat, to, sealed } in &self.deposits {
            content.extend_from_slice(&seat.0);
            content.extend_from_slice(to);
            prefixed(&mut content, sealed);
        }
        number(&mut content, self.asked.len() as u64);
        for Asked { replaces, request, seat } in &self.asked {
            content.extend_from_slice(&replaces.0);
            prefixed(&mut content, request);
            write_seat(&mut content, seat);
        }
        number(&mut content, self.handed.len() as u64);
        for Handed { seat, sealed } in &self.handed {
            content.extend_from_slice(&seat.0);
            prefixed(&mut content, sealed);
        }
        content.extend_from_slice(&self.renewals.to_be_bytes());
        content.push(u8::from(self.due));
        let length = u32::try_from(content.len()).expect("a key file is far below 4 GiB");
        let mut bytes = [MAGIC.as_slice(), &[VERSION], &length.to_be_bytes(), &content].concat();
        let checksum = blake3::hash(&bytes);
        bytes.extend_from_slice(checksum.as_bytes());
        bytes
    }

    pub fn decode(bytes: &[u8]) -> Option<KeyFile> {
        let (framed, checksum) = bytes.split_at_checked(bytes.len().checked_sub(32)?)?;
        let mut input = Input(framed);
        if blake3::hash(framed).as_bytes() != checksum || input.take(8)? != MAGIC {
            return None;
        }
        let version = input.byte()?;
        if ![VERSION_WITHOUT_DEPOSITS, VERSION].contains(&version) || input.u32()? as usize != input.0.len() {
            return None;
        }
        let mut file = KeyFile { folder: input.array()?, ..KeyFile::default() };
        file.seats = several(&mut input, read_seat)?;
        file.epochs = several(&mut input, read_epoch)?;
        if version != VERSION_WITHOUT_DEPOSITS {
            file.deposits = several(&mut input, read_deposit)?;
            file.asked = several(&mut input, read_asked)?;
            file.handed = several(&mut input, read_handed)?;
            (file.renewals, file.due) = (input.u32()?, input.byte()? != 0);
        }
        input.is_empty().then_some(file)
    }
}

/// The version of a key file that a newer program wrote, whole.
fn newer_version(bytes: &[u8]) -> Option<u32> {
    let (framed, checksum) = bytes.split_at_checked(bytes.len().checked_sub(32)?)?;
    let version = *framed.strip_prefix(MAGIC)?.first()?;
    (version > VERSION && blake3::hash(framed).as_bytes() == checksum).then_some(u32::from(version))
}

fn several<T>(input: &mut Input<'_>, read: impl Fn(&mut Input<'_>) -> Option<T>) -> Option<Vec<T>> {
    (0..input.number()?).map(|_| read(input)).collect()
}

fn write_seat(content: &mut Vec<u8>, seat: &SealedSeat) {
    let SealedSeat { seat, number: service, cost, salt, by_passphrase, by_words } = seat;
    content.extend_from_slice(&seat.0);
    prefixed(content, service.as_bytes());
    content.extend_from_slice(&cost.memory_kib.to_be_bytes());
    content.extend_from_slice(&cost.passes.to_be_bytes());
    content.extend_from_slice(salt);
    prefixed(content, by_passphrase);
    prefixed(content, by_words);
}

fn read_deposit(input: &mut Input<'_>) -> Option<Deposit> {
    Some(Deposit { seat: Key(input.array()?), to: input.array()?, sealed: input.prefixed()?.to_vec() })
}

fn read_asked(input: &mut Input<'_>) -> Option<Asked> {
    Some(Asked { replaces: Key(input.array()?), request: input.prefixed()?.to_vec(), seat: read_seat(input)? })
}

fn read_handed(input: &mut Input<'_>) -> Option<Handed> {
    Some(Handed { seat: Key(input.array()?), sealed: input.prefixed()?.to_vec() })
}

fn read_seat(input: &mut Input<'_>) -> Option<SealedSeat> {
    Some(SealedSeat {
        seat: Key(input.array()?),
        number: String::from_utf8(input.prefixed()?.to_vec()).ok()?,
        cost: Cost { memory_kib: input.u32()?, passes: input.u32()? },
        salt: input.array()?,
        by_passphrase: input.prefixed()?.to_vec(),
        by_words: input.prefixed()?.to_vec(),
    })
}

fn read_epoch(input: &mut Input<'_>) -> Option<SealedEpoch> {
    let (epoch, space, month) = (input.u32()?, SpaceId(input.array()?), input.u32()?);
    let sealed = input.take(seal::NONCE + 32 + seal::TAG)?.to_vec();
    Some(SealedEpoch { epoch, space, month, sealed })
}

fn read_copy(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::metadata(path) {
        Ok(facts) if facts.len() > LENGTH_MAX => Ok(Some(Vec::new())),
        Ok(_) => fs::read(path).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Puts `bytes` in the place of a file, durably, and wipes what stood there: it may hold a key that has ended.
pub(crate) fn replace(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    write_beside(folder, name, bytes)?;
    let old = match OpenOptions::new().write(true).open(folder.join(name)) {
        Ok(old) => Some(old),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        // What cannot be wiped afterwards is not replaced: an ended key would stay on the disk.
        Err(error) => return Err(error),
    };
    put_in_place(folder, name)?;
    old.map_or(Ok(()), wipe)
}

fn beside(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.new"))
}

fn write_beside(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let mut file = crate::folder::private_file(&beside(folder, name))?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn put_in_place(folder: &Path, name: &str) -> io::Result<()> {
    fs::rename(beside(folder, name), folder.join(name))?;
    sync_folder(folder)
}

pub(crate) fn wipe(mut old: File) -> io::Result<()> {
    let length = old.metadata()?.len();
    old.write_all(&vec![0; usize::try_from(length.min(LENGTH_MAX)).unwrap_or(0)])?;
    old.sync_all()
}

/// A renamed file is there after a power cut only when its folder was made durable too.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seat(key: u8) -> SealedSeat {
        SealedSeat {
            seat: Key([key; 32]),
            number: "0417".into(),
            cost: Cost::LEAST,
            salt: [3; 16],
            by_passphrase: vec![1; 90],
            by_words: vec![2; 90],
        }
    }

    fn file() -> KeyFile {
        let epoch = SealedEpoch { epoch: 4, space: SpaceId([5; 16]), month: 202_611, sealed: vec![6; 72] };
        KeyFile { folder: [1; 16], seats: vec![seat(7)], epochs: vec![epoch], ..KeyFile::default() }
    }

    /// The same with everything that version 2 brought.
    fn full() -> KeyFile {
        let deposits = vec![Deposit { seat: Key([7; 32]), to: [8; 16], sealed: vec![9; 300] }];
        let asked = vec![Asked { replaces: Key([7; 32]), request: vec![10; 400], seat: seat(11) }];
        let handed = vec![Handed { seat: Key([7; 32]), sealed: vec![12; 250] }];
        KeyFile { deposits, asked, handed, renewals: 3, due: true, ..file() }
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.chunks(32).map(|line| line.iter().map(|byte| format!("{byte:02x}")).collect::<String>() + "\n").collect()
    }

    fn bytes(text: &str) -> Vec<u8> {
        let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
        digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
    }

    #[test]
    fn the_key_file_keeps_its_bytes_and_the_first_version_is_read() {
        let golden = include_str!("../../golden/keys.hex");
        assert_eq!(golden, hex(&full().encode()), "keys.hex");
        assert_eq!(KeyFile::decode(&bytes(golden)), Some(full()));
        assert_eq!(KeyFile::decode(&bytes(include_str!("../../golden/keys_1.hex"))), Some(file()), "as version 1 had it");
    }

    #[test]
    fn either_copy_is_enough_whatever_happened_to_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let file = file();
        file.write(folder.path()).unwrap();
        let bytes = file.encode();
        for name in COPIES {
            for cut in [0, 1, 8, 40, bytes.len() - 1] {
                fs::write(folder.path().join(name), &bytes[..cut]).unwrap();
                assert_eq!(KeyFile::read(folder.path()).unwrap().as_ref(), Some(&file), "{name} cut at {cut}");
                assert_eq!(fs::read(folder.path().join(name)).unwrap(), bytes, "mended");
            }
        }
    }

    #[test]
    fn a_power_cut_between_any_two_steps_leaves_a_whole_copy_that_is_old_or_new() {
        let (old, mut new) = (file(), file());
        new.epochs.push(SealedEpoch::seal(5, SpaceId([5; 16]), 202_612, &seal::fresh_key(), &seal::fresh_key()));
        let bytes = new.encode();
        // The steps of `write`, the first of them also cut in the middle.
        let [first, second] = [COPIES[1], COPIES[0]];
        let cut = |folder: &Path, name: &str, at: usize| fs::write(beside(folder, name), &bytes[..at]).unwrap();
        type Step<'a> = Box<dyn Fn(&Path) + 'a>;
        let steps: Vec<Step<'_>> = vec![
            Box::new(|_| {}),
            Box::new(|folder| cut(folder, first, 0)),
            Box::new(|folder| cut(folder, first, 99)),
            Box::new(|folder| write_beside(folder, first, &bytes).unwrap()),
            Box::new(|folder| put_in_place(folder, first).unwrap()),
            Box::new(|folder| cut(folder, second, 99)),
            Box::new(|folder| write_beside(folder, second, &bytes).unwrap()),
            Box::new(|folder| put_in_place(folder, second).unwrap()),
        ];
        for done in 0..=steps.len() {
            let folder = tempfile::tempdir().unwrap();
            old.write(folder.path()).unwrap();
            steps[..done].iter().for_each(|step| step(folder.path()));
            let read = KeyFile::read(folder.path()).unwrap().unwrap();
            assert_eq!(read, if done == steps.len() { new.clone() } else { old.clone() }, "{done} steps");
            let copies = COPIES.map(|name| KeyFile::decode(&fs::read(folder.path().join(name)).unwrap()));
            assert_eq!(copies, [Some(read.clone()), Some(read)], "both are whole again");
        }
    }

    #[test]
    fn the_old_bytes_are_wiped_where_they_stood() {
        let folder = tempfile::tempdir().unwrap();
        file().write(folder.path()).unwrap();
        for name in COPIES {
            fs::hard_link(folder.path().join(name), folder.path().join(format!("old {name}"))).unwrap();
        }
        let bytes = file().encode();
        file().write(folder.path()).unwrap();
        for name in COPIES {
            let old = fs::read(folder.path().join(format!("old {name}"))).unwrap();
            assert_eq!(old, vec![0; bytes.len()]);
        }
    }

    #[test]
    fn every_flipped_byte_is_noticed() {
        let bytes = full().encode();
        for byte in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[byte] ^= 1;
            assert_eq!(KeyFile::decode(&changed), None, "byte {byte}");
        }
    }

    #[test]
    fn the_key_file_of_a_newer_program_is_told_as_newer_and_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let mut newer = file().encode();
        newer.truncate(newer.len() - 32);
        newer[MAGIC.len()] = VERSION + 1;
        let checksum = blake3::hash(&newer);
        newer.extend_from_slice(checksum.as_bytes());
        fs::write(folder.path().join(COPIES[0]), &newer).unwrap();
        assert!(matches!(KeyFile::read(folder.path()), Err(OpenError::Newer(version)) if version == u32::from(VERSION) + 1));
        assert_eq!(fs::read(folder.path().join(COPIES[0])).unwrap(), newer);
    }

    #[test]
    fn two_damaged_copies_are_an_error_and_no_copy_is_none() {
        let folder = tempfile::tempdir().unwrap();
        assert!(KeyFile::read(folder.path()).unwrap().is_none());
        COPIES.iter().for_each(|name| fs::write(folder.path().join(name), b"NCENKEYS").unwrap());
        assert!(matches!(KeyFile::read(folder.path()), Err(OpenError::KeysDamaged)));
    }
}
