//! Bundles: statements and entries as one file, in the open or sealed to whom it is for. Format: docs/formats/bundle.md.

mod contents;
mod packed;
mod pictures;
mod sealed;

use crate::failure::Failure;
use crate::sealed::{Sealing, opening, sealing};
pub(crate) use contents::Contents;
use journals::{CARRIED_MAX, Carried, ReadingSecret};
use packed::{Packed, Unpacked};
pub(crate) use pictures::{Album, take as take_picture};
use replication::{Incoming, Manifest, NothingHeld};
pub(crate) use sealed::{Receiver, Wanted, maker, news, write as write_sealed};
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::Path;

/// What a bundle in the open begins with, and the inside of a sealed one.
const MAGIC: &[u8; 9] = b"NCENBUND\x01";
const SEALED_MAGIC: &[u8; 9] = b"NCENBUND\x02";
/// Bytes of a bundle, when nothing is packed: what the smallest stick holds.
const BUNDLE_MAX: u64 = 4 << 30;
/// Bytes of its statements: some 200,000 of them, more than a large administration makes in years.
const STATEMENTS_BYTES_MAX: usize = 64 << 20;
/// Receipts in one bundle: one is usual, and a node hands on those of others.
const RECEIPTS_MAX: usize = 64;

/// The file around a bundle.
pub(crate) enum Outside {
    /// Whoever has it reads it.
    Open(BufWriter<File>),
    /// Whom it is for reads it.
    Sealed(Box<Packed<Sealing<BufWriter<File>>>>),
}

impl Write for Outside {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match self {
            Outside::Open(out) => out.write(bytes),
            Outside::Sealed(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self {
            Outside::Open(out) => out.flush(),
            Outside::Sealed(out) => out.flush(),
        }
    }
}

/// A bundle that is being written.
pub(crate) struct Making<W: Write> {
    out: W,
    hasher: blake3::Hasher,
    /// Bytes that were written, when nothing is packed.
    bytes: u64,
    /// What was written.
    pub contents: Contents,
}

impl Making<Outside> {
    /// In the open.
    pub fn at(path: &Path) -> Result<Self, Failure> {
        Making::into(Outside::Open(BufWriter::new(File::create(path)?)), MAGIC)
    }

    /// Sealed to these X25519 keys.
    pub fn sealed(path: &Path, to: &[[u8; 32]]) -> Result<Self, Failure> {
        let sealing = sealing(BufWriter::new(File::create(path)?), to)?;
        Making::into(Outside::Sealed(Box::new(Packed::new(sealing))), SEALED_MAGIC)
    }

    /// Makes the file durable: a bundle on a stick that was pulled out too early is none. Gives what lies in it.
    pub fn sync(self) -> Result<Contents, Failure> {
        let Making { out, contents, .. } = self;
        let file = match out {
            Outside::Open(out) => out,
            Outside::Sealed(out) => out.finish()?.finish()?,
        };
        file.into_inner().map_err(|error| error.into_error())?.sync_all()?;
        Ok(contents)
    }
}

impl<W: Write> Making<W> {
    fn into(out: W, magic: &[u8]) -> Result<Self, Failure> {
        let mut making = Making { out, hasher: blake3::Hasher::new(), bytes: 0, contents: Contents::default() };
        making.write(magic)?;
        Ok(making)
    }

    /// Whether another chunk of a picture has room in what a bundle may be.
    pub fn has_room(&self) -> bool {
        self.bytes + CARRIED_MAX as u64 <= BUNDLE_MAX
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.bytes += bytes.len() as u64;
        self.hasher.update(bytes);
        Ok(self.out.write_all(bytes)?)
    }

    pub fn item(&mut self, item: &Carried) -> Result<(), Failure> {
        self.contents.note(item);
        self.bytes(&item.encode())
    }

    /// The bytes of an item that was noted, in whichever form.
    pub fn bytes(&mut self, item: &[u8]) -> Result<(), Failure> {
        let length = u32::try_from(item.len()).map_err(|_| Failure::new("not-a-bundle"))?;
        self.write(&length.to_be_bytes())?;
        self.write(item)
    }

    pub fn end(mut self) -> Result<Self, Failure> {
        self.write(&0u32.to_be_bytes())?;
        let hash = self.hasher.finalize();
        self.out.write_all(hash.as_bytes())?;
        Ok(self)
    }
}

/// Begins to read a bundle, once more each time.
type Opener = Box<dyn Fn() -> Result<Box<dyn Read>, Failure>>;

/// A bundle whose end was seen to be right. It is read twice, so that memory does not grow with it.
pub(crate) struct Bundle {
    opener: Opener,
    /// How long it is, when nothing is packed.
    pub bytes: u64,
    /// What lies in it.
    pub contents: Contents,
    /// Its head, where it is sealed.
    pub manifest: Option<Manifest>,
    /// Its statements.
    pub statements: Vec<Vec<u8>>,
    /// What devices say to hold.
    pub receipts: Vec<Vec<u8>>,
}

impl Bundle {
    /// Opens a file to its end; a sealed one with the key of a seat: `not-for-you` where it does not open it, `not-a-bundle` where it is
    /// none, was cut short or changed.
    pub fn open(path: &Path, secret: &ReadingSecret) -> Result<Self, Failure> {
        Bundle::read(opener(path, secret)?)
    }

    fn read(opener: Opener) -> Result<Self, Failure> {
        let mut items = Items::new(opener()?)?;
        let (mut statements, mut receipts, mut manifest, mut bytes) = (Vec::new(), Vec::new(), None, 0);
        let mut contents = Contents::default();
        for (at, item) in (&mut items).enumerate() {
            let item = item?;
            contents.note(&item);
            match item {
                Carried::Statement(statement) => {
                    bytes += statement.len();
                    statements.push(statement);
                }
                Carried::Manifest(signed) if at == 0 => manifest = Manifest::open(&signed),
                Carried::Receipt(signed) if receipts.len() < RECEIPTS_MAX => {
                    bytes += signed.len();
                    receipts.push(signed);
                }
                Carried::Entry(_) | Carried::Closed { .. } | Carried::Attachment { .. } => {}
                Carried::Manifest(_) | Carried::Receipt(_) => return Err(not()),
            }
            if bytes > STATEMENTS_BYTES_MAX {
                return Err(not());
            }
        }
        if items.is_sealed != manifest.is_some() {
            return Err(not());
        }
        contents.since = manifest.as_ref().and_then(|manifest: &Manifest| manifest.since);
        Ok(Bundle { opener, bytes: items.bytes, contents, manifest, statements, receipts })
    }

    /// Entries, what belongs to closed spaces, and pictures, one after the other.
    pub fn items(self) -> Result<impl Iterator<Item = Result<Carried, Failure>>, Failure> {
        let is_wanted = |item: &Result<Carried, Failure>| {
            matches!(item, Ok(Carried::Entry(_) | Carried::Closed { .. } | Carried::Attachment { .. }) | Err(_))
        };
        Ok(Items::new((self.opener)()?)?.filter(is_wanted))
    }
}

/// What every file of age begins with.
const AGE: &[u8] = b"age-encryption.org/";

fn opener(path: &Path, secret: &ReadingSecret) -> Result<Opener, Failure> {
    // It is read more than once.
    let facts = std::fs::metadata(path)?;
    if facts.len() > BUNDLE_MAX || !facts.is_file() {
        return Err(not());
    }
    let mut begins = Vec::new();
    File::open(path)?.take(AGE.len() as u64).read_to_end(&mut begins)?;
    let (path, secret, is_sealed) = (path.to_owned(), secret.clone(), begins == AGE);
    Ok(Box::new(move || {
        let file = BufReader::new(File::open(&path)?);
        match is_sealed {
            true => Ok(Box::new(Unpacked::new(opening(file, &secret).map_err(of_a_bundle)?)) as Box<dyn Read>),
            false => Ok(Box::new(file)),
        }
    }))
}

/// The items of a bundle; after the last one its end is held against what was read.
struct Items<R: Read> {
    input: R,
    hasher: blake3::Hasher,
    incoming: Incoming,
    is_sealed: bool,
    /// Bytes that were read.
    bytes: u64,
    has_ended: bool,
}

impl<R: Read> Items<R> {
    fn new(input: R) -> Result<Self, Failure> {
        let mut items =
            Items { input, hasher: blake3::Hasher::new(), incoming: Incoming::default(), is_sealed: false, bytes: 0, has_ended: false };
        let magic = items.bytes(MAGIC.len())?;
        items.is_sealed = magic == SEALED_MAGIC;
        if items.is_sealed || magic == MAGIC { Ok(items) } else { Err(not()) }
    }

    fn bytes(&mut self, length: usize) -> Result<Vec<u8>, Failure> {
        let mut bytes = vec![0; length];
        self.input.read_exact(&mut bytes).map_err(|_| not())?;
        self.hasher.update(&bytes);
        self.bytes += length as u64;
        if self.bytes > BUNDLE_MAX { Err(not()) } else { Ok(bytes) }
    }

    fn item(&mut self) -> Result<Option<Carried>, Failure> {
        let length = self.bytes(4)?.try_into().map(u32::from_be_bytes).map_err(|_| not())? as usize;
        if length > CARRIED_MAX {
            return Err(not());
        }
        if length == 0 {
            let hash = self.hasher.finalize();
            return if self.bytes(32)? == hash.as_bytes() { Ok(None) } else { Err(not()) };
        }
        let bytes = self.bytes(length)?;
        match self.is_sealed {
            true => self.incoming.unpacked(&bytes, &NothingHeld).map(Some).map_err(|_| not()),
            false => Carried::decode(&bytes).map(Some).ok_or_else(not),
        }
    }
}

impl<R: Read> Iterator for Items<R> {
    type Item = Result<Carried, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_ended {
            return None;
        }
        let item = self.item().transpose();
        self.has_ended = !matches!(item, Some(Ok(_)));
        item
    }
}

/// What age does not read is no bundle.
fn of_a_bundle(failure: Failure) -> Failure {
    if failure.code == "not-for-you" { failure } else { not() }
}

fn not() -> Failure {
    Failure::new("not-a-bundle")
}

#[cfg(test)]
mod tests {
    use super::*;
    use journals::WholeEntry;
    use std::io::Cursor;

    fn read(bytes: &[u8]) -> Result<Bundle, Failure> {
        let bytes = bytes.to_vec();
        Bundle::read(Box::new(move || Ok(Box::new(Cursor::new(bytes.clone())))))
    }

    fn golden(text: &str) -> Vec<u8> {
        let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
        digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
    }

    fn items() -> Vec<Carried> {
        let bytes = |name: &str| golden(name);
        let statement = bytes(include_str!("../../journals/golden/statement_root.hex"));
        let header = bytes(include_str!("../../journals/golden/header.hex"));
        let signature = bytes(include_str!("../../journals/golden/signature.hex")).try_into().unwrap();
        let bodies = vec![bytes(include_str!("../../journals/golden/body.hex"))];
        vec![Carried::Statement(statement), Carried::Entry(WholeEntry { header, signature, bodies })]
    }

    fn made() -> Vec<u8> {
        let mut making = Making::into(Vec::new(), MAGIC).unwrap();
        items().iter().for_each(|item| making.item(item).unwrap());
        making.end().unwrap().out
    }

    #[test]
    fn a_bundle_keeps_its_bytes_and_gives_back_what_was_put_in() {
        assert_eq!(golden(include_str!("../golden/bundle.hex")), made());
        let bundle = read(&made()).unwrap();
        let statements = bundle.statements.clone().into_iter().map(Carried::Statement);
        let entries = bundle.items().unwrap().map(Result::unwrap);
        assert_eq!(statements.chain(entries).collect::<Vec<_>>(), items());
    }

    #[test]
    fn a_bundle_that_was_cut_or_changed_is_none() {
        let whole = made();
        for end in 0..whole.len() {
            assert!(read(&whole[..end]).is_err(), "cut at {end}");
        }
        for index in 0..whole.len() {
            let mut changed = whole.clone();
            changed[index] ^= 1;
            assert!(read(&changed).is_err(), "byte {index}");
        }
    }
}
