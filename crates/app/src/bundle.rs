//! Bundles: statements and entries as one file, in the open or sealed to whom it is for. Format: docs/formats/bundle.md.

mod contents;
mod pictures;
mod sealed;
#[cfg(test)]
mod tests;

use crate::failure::Failure;
use crate::sealed::{Sealing, opening, sealing};
pub(crate) use contents::Contents;
use journals::{Carried, ReadingSecret};
pub(crate) use pictures::{Album, take as take_picture};
use replication::{BUNDLE_MAX, Bundling, Manifest, NoBundle, Packed, Unbundling, Unpacked};
pub(crate) use sealed::{Receiver, Wanted, maker, news, write as write_sealed};
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::Path;

/// Bytes of its statements: some 200,000 of them, more than a large administration makes in years.
const STATEMENTS_BYTES_MAX: usize = 64 << 20;
/// Receipts in one bundle: one is usual, and a node hands on those of others.
const RECEIPTS_MAX: usize = 64;

/// The file around a bundle.
enum Outside {
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
pub(crate) struct Making {
    bundling: Bundling<Outside>,
    /// What was written.
    pub contents: Contents,
}

impl Making {
    /// In the open.
    pub fn at(path: &Path) -> Result<Self, Failure> {
        let bundling = Bundling::open(Outside::Open(BufWriter::new(File::create(path)?)))?;
        Ok(Making { bundling, contents: Contents::default() })
    }

    /// Sealed to these X25519 keys.
    pub fn sealed(path: &Path, to: &[[u8; 32]]) -> Result<Self, Failure> {
        let sealing = sealing(BufWriter::new(File::create(path)?), to)?;
        let bundling = Bundling::sealed(Outside::Sealed(Box::new(Packed::new(sealing))))?;
        Ok(Making { bundling, contents: Contents::default() })
    }

    /// Whether another chunk of a picture has room in what a bundle may be.
    pub fn has_room(&self) -> bool {
        self.bundling.has_room()
    }

    pub fn item(&mut self, item: &Carried) -> Result<(), Failure> {
        self.contents.note(item);
        self.bytes(&item.encode())
    }

    /// The bytes of an item that was noted, in whichever form.
    pub fn bytes(&mut self, item: &[u8]) -> Result<(), Failure> {
        Ok(self.bundling.item(item)?)
    }

    /// Writes the end and makes the file durable: a bundle on a stick that was pulled out too early is none. Gives what lies in it.
    pub fn end(self) -> Result<Contents, Failure> {
        let Making { bundling, contents } = self;
        let file = match bundling.end()? {
            Outside::Open(out) => out,
            Outside::Sealed(out) => out.finish()?.finish()?,
        };
        file.into_inner().map_err(|error| error.into_error())?.sync_all()?;
        Ok(contents)
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
        let mut items = Unbundling::new(opener()?)?;
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
        if items.is_sealed() != manifest.is_some() {
            return Err(not());
        }
        contents.since = manifest.as_ref().and_then(|manifest: &Manifest| manifest.since);
        Ok(Bundle { opener, bytes: items.bytes(), contents, manifest, statements, receipts })
    }

    /// Entries, what belongs to closed spaces, and pictures, one after the other.
    pub fn items(self) -> Result<impl Iterator<Item = Result<Carried, Failure>>, Failure> {
        let is_wanted = |item: &Result<Carried, Failure>| {
            matches!(item, Ok(Carried::Entry(_) | Carried::Closed { .. } | Carried::Attachment { .. }) | Err(_))
        };
        Ok(Unbundling::new((self.opener)()?)?.map(|item| item.map_err(Failure::from)).filter(is_wanted))
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

/// What age does not read is no bundle.
fn of_a_bundle(failure: Failure) -> Failure {
    if failure.code == "not-for-you" { failure } else { not() }
}

fn not() -> Failure {
    Failure::new("not-a-bundle")
}

impl From<NoBundle> for Failure {
    fn from(_: NoBundle) -> Self {
        not()
    }
}
