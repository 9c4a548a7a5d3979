//! Bundles in their plain form: statements and entries as one file. Format: docs/formats/bundle.md.

use crate::failure::Failure;
use journals::{CARRIED_MAX, Carried};
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Seek, Write};
use std::path::Path;

const MAGIC: &[u8; 9] = b"NCENBUND\x01";
/// Bytes of a bundle: what the smallest stick holds.
const BUNDLE_MAX: u64 = 4 << 30;
/// Bytes of its statements: some 200,000 of them, more than a large administration makes in years.
const STATEMENTS_BYTES_MAX: usize = 64 << 20;

/// A bundle that is being written.
pub(crate) struct Making<W: Write> {
    out: W,
    hasher: blake3::Hasher,
}

impl Making<BufWriter<File>> {
    pub fn at(path: &Path) -> Result<Self, Failure> {
        Making::into(BufWriter::new(File::create(path)?))
    }

    /// Makes the file durable: a bundle on a stick that was pulled out too early is none.
    pub fn sync(self) -> Result<(), Failure> {
        let file = self.out.into_inner().map_err(|error| error.into_error())?;
        Ok(file.sync_all()?)
    }
}

impl<W: Write> Making<W> {
    pub fn into(out: W) -> Result<Self, Failure> {
        let mut making = Making { out, hasher: blake3::Hasher::new() };
        making.write(MAGIC)?;
        Ok(making)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.hasher.update(bytes);
        Ok(self.out.write_all(bytes)?)
    }

    pub fn item(&mut self, item: &Carried) -> Result<(), Failure> {
        let bytes = item.encode();
        let length = u32::try_from(bytes.len()).map_err(|_| Failure::new("not-a-bundle"))?;
        self.write(&length.to_be_bytes())?;
        self.write(&bytes)
    }

    pub fn end(mut self) -> Result<Self, Failure> {
        self.write(&0u32.to_be_bytes())?;
        let hash = self.hasher.finalize();
        self.out.write_all(hash.as_bytes())?;
        Ok(self)
    }
}

/// A bundle whose end was seen to be right. It is read twice, so that memory does not grow with it.
pub(crate) struct Bundle<R: Read + Seek> {
    input: R,
    /// How long it is.
    pub bytes: u64,
    /// Its statements.
    pub statements: Vec<Vec<u8>>,
}

impl Bundle<BufReader<File>> {
    pub fn open(path: &Path) -> Result<Self, Failure> {
        if std::fs::metadata(path)?.len() > BUNDLE_MAX {
            return Err(not());
        }
        Bundle::read(BufReader::new(File::open(path)?))
    }
}

impl<R: Read + Seek> Bundle<R> {
    fn read(mut input: R) -> Result<Self, Failure> {
        let (mut statements, mut bytes) = (Vec::new(), 0);
        for item in Items::new(&mut input)? {
            if let Carried::Statement(statement) = item? {
                bytes += statement.len();
                statements.push(statement);
            }
            if bytes > STATEMENTS_BYTES_MAX {
                return Err(not());
            }
        }
        let bytes = input.stream_position()?;
        Ok(Bundle { input, bytes, statements })
    }

    /// Everything but its statements, one after the other.
    pub fn items(mut self) -> Result<impl Iterator<Item = Result<Carried, Failure>>, Failure> {
        self.input.rewind()?;
        Ok(Items::new(self.input)?.filter(|item| !matches!(item, Ok(Carried::Statement(_)))))
    }
}

/// The items of a bundle; after the last one its end is held against what was read.
struct Items<R: Read> {
    input: R,
    hasher: blake3::Hasher,
    has_ended: bool,
}

impl<R: Read> Items<R> {
    fn new(input: R) -> Result<Self, Failure> {
        let mut items = Items { input, hasher: blake3::Hasher::new(), has_ended: false };
        if items.bytes(MAGIC.len())? == MAGIC { Ok(items) } else { Err(not()) }
    }

    fn bytes(&mut self, length: usize) -> Result<Vec<u8>, Failure> {
        let mut bytes = vec![0; length];
        self.input.read_exact(&mut bytes).map_err(|_| not())?;
        self.hasher.update(&bytes);
        Ok(bytes)
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
        Carried::decode(&self.bytes(length)?).map(Some).ok_or_else(not)
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

fn not() -> Failure {
    Failure::new("not-a-bundle")
}

#[cfg(test)]
mod tests {
    use super::*;
    use journals::WholeEntry;
    use std::io::Cursor;

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
        let mut making = Making::into(Vec::new()).unwrap();
        items().iter().for_each(|item| making.item(item).unwrap());
        making.end().unwrap().out
    }

    #[test]
    fn a_bundle_keeps_its_bytes_and_gives_back_what_was_put_in() {
        assert_eq!(golden(include_str!("../golden/bundle.hex")), made());
        let bundle = Bundle::read(Cursor::new(made())).unwrap();
        let statements = bundle.statements.clone().into_iter().map(Carried::Statement);
        let entries = bundle.items().unwrap().map(Result::unwrap);
        assert_eq!(statements.chain(entries).collect::<Vec<_>>(), items());
    }

    #[test]
    fn a_bundle_that_was_cut_or_changed_is_none() {
        let whole = made();
        for end in 0..whole.len() {
            assert!(Bundle::read(Cursor::new(&whole[..end])).is_err(), "cut at {end}");
        }
        for index in 0..whole.len() {
            let mut changed = whole.clone();
            changed[index] ^= 1;
            assert!(Bundle::read(Cursor::new(changed)).is_err(), "byte {index}");
        }
    }
}
