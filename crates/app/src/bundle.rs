//! Bundles in their plain form: statements and entries as one file. Format: docs/formats/bundle.md.

use crate::failure::Failure;
use journals::{CARRIED_MAX, Carried};
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::Path;

const MAGIC: &[u8; 9] = b"NCENBUND\x01";
/// Bytes of a bundle: what the smallest stick holds.
const BUNDLE_MAX: u64 = 4 << 30;

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

/// Everything in a bundle, once its end was seen to be right.
pub(crate) fn read(path: &Path) -> Result<Vec<Carried>, Failure> {
    if std::fs::metadata(path)?.len() > BUNDLE_MAX {
        return Err(not());
    }
    read_from(&mut BufReader::new(File::open(path)?))
}

fn read_from(input: &mut impl Read) -> Result<Vec<Carried>, Failure> {
    let mut hasher = blake3::Hasher::new();
    let mut take = |length: usize, hasher: &mut blake3::Hasher| -> Result<Vec<u8>, Failure> {
        let mut bytes = vec![0; length];
        input.read_exact(&mut bytes).map_err(|_| not())?;
        hasher.update(&bytes);
        Ok(bytes)
    };
    if take(MAGIC.len(), &mut hasher)? != MAGIC {
        return Err(not());
    }
    let mut items = Vec::new();
    loop {
        let length = take(4, &mut hasher)?.try_into().map(u32::from_be_bytes).map_err(|_| not())? as usize;
        if length == 0 {
            break;
        }
        if length > CARRIED_MAX {
            return Err(not());
        }
        items.push(Carried::decode(&take(length, &mut hasher)?).ok_or_else(not)?);
    }
    let hash = hasher.finalize();
    let told = take(32, &mut blake3::Hasher::new())?;
    if told == hash.as_bytes() { Ok(items) } else { Err(not()) }
}

fn not() -> Failure {
    Failure::new("not-a-bundle")
}

#[cfg(test)]
mod tests {
    use super::*;
    use journals::WholeEntry;

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
        assert_eq!(read_from(&mut made().as_slice()).unwrap(), items());
    }

    #[test]
    fn a_bundle_that_was_cut_or_changed_is_none() {
        let whole = made();
        for end in 0..whole.len() {
            assert!(read_from(&mut &whole[..end]).is_err(), "cut at {end}");
        }
        for index in 0..whole.len() {
            let mut changed = whole.clone();
            changed[index] ^= 1;
            assert!(read_from(&mut changed.as_slice()).is_err(), "byte {index}");
        }
    }
}
