//! One sealed file, written once: `magic 8 B ‖ file nonce 16 B ‖ chunks`. A chunk is 64 KiB of content (the last one
//! less) sealed with XChaCha20-Poly1305; its nonce is the file nonce and its number, and what is bound to it is the
//! file's name, its number and whether it is the last: nothing can be moved, exchanged or cut off unseen.

use super::cache::ChunkCache;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tantivy::HasLen;
use tantivy::directory::{AntiCallToken, FileHandle, OwnedBytes, TerminatingWrite};

const MAGIC: &[u8; 8] = b"ncenidx1";
const NONCE_BYTES: usize = 16;
const HEADER_BYTES: usize = MAGIC.len() + NONCE_BYTES;
const TAG_BYTES: usize = 16;
/// Small enough that a single term costs little to open, large enough that a column is few calls.
const CHUNK_BYTES: usize = 64 * 1024;

/// What seals and opens the chunks of one file.
#[derive(Clone)]
pub(super) struct Seal {
    cipher: Arc<XChaCha20Poly1305>,
    name: Arc<str>,
}

impl Seal {
    pub(super) fn new(key: &[u8; 32], name: &str) -> Self {
        Seal { cipher: Arc::new(XChaCha20Poly1305::new(&Key::from(*key))), name: name.into() }
    }

    fn bound(&self, chunk: u64, last: bool) -> Vec<u8> {
        let mut bound = Vec::with_capacity(self.name.len() + 9);
        bound.extend_from_slice(&chunk.to_le_bytes());
        bound.push(u8::from(last));
        bound.extend_from_slice(self.name.as_bytes());
        bound
    }

    fn seal(&self, file_nonce: &[u8; NONCE_BYTES], chunk: u64, last: bool, content: &[u8]) -> io::Result<Vec<u8>> {
        let payload = Payload { msg: content, aad: &self.bound(chunk, last) };
        self.cipher.encrypt(&nonce(file_nonce, chunk), payload).map_err(|_| io::Error::other("chunk cannot be sealed"))
    }

    fn open(&self, file_nonce: &[u8; NONCE_BYTES], chunk: u64, last: bool, sealed: &[u8]) -> io::Result<Vec<u8>> {
        let payload = Payload { msg: sealed, aad: &self.bound(chunk, last) };
        self.cipher.decrypt(&nonce(file_nonce, chunk), payload).map_err(|_| damaged("seal does not hold"))
    }
}

fn nonce(file_nonce: &[u8; NONCE_BYTES], chunk: u64) -> XNonce {
    let mut nonce = [0; 24];
    nonce[..NONCE_BYTES].copy_from_slice(file_nonce);
    nonce[NONCE_BYTES..].copy_from_slice(&chunk.to_le_bytes());
    XNonce::from(nonce)
}

fn damaged(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

/// Seals what is written, chunk by chunk.
pub(super) struct SealedWriter {
    file: File,
    seal: Seal,
    file_nonce: [u8; NONCE_BYTES],
    chunk: u64,
    content: Vec<u8>,
}

impl SealedWriter {
    pub(super) fn new(mut file: File, seal: Seal) -> io::Result<Self> {
        let mut file_nonce = [0; NONCE_BYTES];
        getrandom::fill(&mut file_nonce).map_err(io::Error::other)?;
        file.write_all(MAGIC)?;
        file.write_all(&file_nonce)?;
        Ok(SealedWriter { file, seal, file_nonce, chunk: 0, content: Vec::new() })
    }

    fn write_chunk(&mut self, last: bool) -> io::Result<()> {
        let sealed = self.seal.seal(&self.file_nonce, self.chunk, last, &self.content)?;
        self.file.write_all(&sealed)?;
        self.content.clear();
        self.chunk += 1;
        Ok(())
    }

    /// Seals the rest and brings everything to the disk.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        self.write_chunk(true)?;
        self.file.sync_data()
    }
}

impl Write for SealedWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A full chunk waits until more comes: only then is it known not to be the last.
        if self.content.len() == CHUNK_BYTES {
            self.write_chunk(false)?;
        }
        let taken = bytes.len().min(CHUNK_BYTES - self.content.len());
        self.content.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl TerminatingWrite for SealedWriter {
    fn terminate_ref(&mut self, _: AntiCallToken) -> io::Result<()> {
        self.finish()
    }
}

/// An open sealed file: any range of its content, through the shared cache.
pub(super) struct SealedFile {
    file: Mutex<File>,
    seal: Seal,
    file_nonce: [u8; NONCE_BYTES],
    number: u64,
    bytes: usize,
    chunks: u64,
    cache: Arc<ChunkCache>,
}

impl SealedFile {
    pub(super) fn open(mut file: File, seal: Seal, cache: Arc<ChunkCache>) -> io::Result<Self> {
        static NEXT_NUMBER: AtomicU64 = AtomicU64::new(0);
        let mut header = [0; HEADER_BYTES];
        file.read_exact(&mut header).map_err(|_| damaged("file is too short"))?;
        let (magic, file_nonce) = header.split_at(MAGIC.len());
        if magic != MAGIC {
            return Err(damaged("not a sealed file"));
        }
        let file_nonce = file_nonce.try_into().map_err(|_| damaged("file is too short"))?;
        let sealed = usize::try_from(file.metadata()?.len()).map_err(io::Error::other)? - HEADER_BYTES;
        let chunks = sealed.div_ceil(CHUNK_BYTES + TAG_BYTES);
        let bytes = sealed.checked_sub(chunks * TAG_BYTES).filter(|_| chunks > 0);
        Ok(SealedFile {
            file: Mutex::new(file),
            seal,
            file_nonce,
            number: NEXT_NUMBER.fetch_add(1, Ordering::Relaxed),
            bytes: bytes.ok_or_else(|| damaged("file is too short"))?,
            chunks: chunks as u64,
            cache,
        })
    }

    /// Opens every chunk once, past the cache.
    pub(super) fn verify(&self) -> io::Result<()> {
        (0..self.chunks).try_for_each(|chunk| self.read_chunk(chunk).map(drop))
    }

    fn chunk(&self, chunk: u64) -> io::Result<Arc<[u8]>> {
        if let Some(held) = self.cache.get((self.number, chunk)) {
            return Ok(held);
        }
        let opened: Arc<[u8]> = self.read_chunk(chunk)?.into();
        self.cache.put((self.number, chunk), Arc::clone(&opened));
        Ok(opened)
    }

    fn read_chunk(&self, chunk: u64) -> io::Result<Vec<u8>> {
        let last = chunk + 1 == self.chunks;
        let content = if last { self.bytes - chunk as usize * CHUNK_BYTES } else { CHUNK_BYTES };
        let mut sealed = vec![0; content + TAG_BYTES];
        let start = HEADER_BYTES as u64 + chunk * (CHUNK_BYTES + TAG_BYTES) as u64;
        {
            let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
            file.seek(SeekFrom::Start(start))?;
            file.read_exact(&mut sealed)?;
        }
        self.seal.open(&self.file_nonce, chunk, last, &sealed)
    }
}

impl FileHandle for SealedFile {
    fn read_bytes(&self, range: Range<usize>) -> io::Result<OwnedBytes> {
        if range.start > range.end || range.end > self.bytes {
            return Err(damaged("range beyond the end"));
        }
        if range.is_empty() {
            return Ok(OwnedBytes::empty());
        }
        let (first, last) = (range.start / CHUNK_BYTES, (range.end - 1) / CHUNK_BYTES);
        let within = |chunk: usize, position: usize| position.clamp(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES) - chunk * CHUNK_BYTES;
        if first == last {
            let chunk = OwnedBytes::new(self.chunk(first as u64)?);
            return Ok(chunk.slice(within(first, range.start)..within(first, range.end)));
        }
        let mut joined = Vec::with_capacity(range.len());
        for chunk in first..=last {
            joined.extend_from_slice(&self.chunk(chunk as u64)?[within(chunk, range.start)..within(chunk, range.end)]);
        }
        Ok(OwnedBytes::new(joined))
    }
}

impl HasLen for SealedFile {
    fn len(&self) -> usize {
        self.bytes
    }
}

impl std::fmt::Debug for SealedFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SealedFile({}, {} bytes)", self.seal.name, self.bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sealed(content: &[u8]) -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        let mut writer = SealedWriter::new(File::create(&path).unwrap(), Seal::new(&[7; 32], "file")).unwrap();
        writer.write_all(content).unwrap();
        writer.finish().unwrap();
        std::fs::read(&path).unwrap()
    }

    fn opened(bytes: &[u8], name: &str) -> io::Result<SealedFile> {
        let mut file = tempfile::tempfile()?;
        file.write_all(bytes)?;
        file.rewind()?;
        SealedFile::open(file, Seal::new(&[7; 32], name), Arc::new(ChunkCache::new(2 * CHUNK_BYTES)))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn every_range_reads_as_written(length in 0_usize..5 * CHUNK_BYTES, start: u32, end: u32) {
            let content: Vec<u8> = (0..length).map(|byte| (byte * 31 % 251) as u8).collect();
            let file = opened(&sealed(&content), "file").unwrap();
            prop_assert_eq!(file.len(), length);
            let (start, end) = (start as usize % (length + 1), end as usize % (length + 1));
            let range = start.min(end)..start.max(end);
            let read = file.read_bytes(range.clone()).unwrap();
            prop_assert_eq!(read.as_slice(), &content[range]);
        }
    }

    #[test]
    fn lengths_around_a_chunk_read_as_written() {
        for length in [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES] {
            let content = vec![3; length];
            let file = opened(&sealed(&content), "file").unwrap();
            assert_eq!(file.read_bytes(0..length).unwrap().as_slice(), content);
            assert!(file.read_bytes(0..length + 1).is_err());
        }
    }

    #[test]
    fn a_flipped_byte_a_cut_and_another_name_are_seen() {
        let bytes = sealed(&vec![9; CHUNK_BYTES + 100]);
        for position in (0..bytes.len()).step_by(997) {
            let mut flipped = bytes.clone();
            flipped[position] ^= 1;
            assert!(opened(&flipped, "file").and_then(|file| file.verify()).is_err(), "byte {position}");
        }
        for length in [0, 10, HEADER_BYTES, HEADER_BYTES + 5, HEADER_BYTES + CHUNK_BYTES + TAG_BYTES, bytes.len() - 1] {
            assert!(opened(&bytes[..length], "file").and_then(|file| file.verify()).is_err(), "cut at {length}");
        }
        assert!(opened(&bytes, "other").unwrap().verify().is_err());
        assert!(opened(&bytes, "file").unwrap().verify().is_ok());
        assert!(!bytes.windows(8).any(|window| window == [9; 8]), "nothing is readable");
    }
}
