//! Attachments: bytes beside a document, named in it by their root. What they are is proved chunk by chunk, so that a transfer goes on
//! where it was cut. Format: docs/formats/attachment.md.

use crate::ids::Root;

/// Bytes of a chunk. A slow line takes two seconds for one, which is the most that a cut costs.
pub const CHUNK_BYTES: usize = 16 << 10;
/// The largest attachment: the pictures of scanners take 2 to 8 MB.
pub const ATTACHMENT_MAX: u64 = 32 << 20;

/// Hashes of an attachment's chunks, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chunks(Vec<[u8; 32]>);

impl Root {
    /// What bytes are.
    pub fn of(bytes: &[u8]) -> Self {
        Chunks::of(bytes).root(bytes.len() as u64)
    }

    /// Bytes of the attachment.
    pub fn size(&self) -> u64 {
        self.0.first_chunk().map_or(0, |size| u64::from_be_bytes(*size))
    }

    /// How many chunks they are; an empty attachment is none.
    pub fn chunk_count(&self) -> u64 {
        self.size().div_ceil(CHUNK_BYTES as u64)
    }

    /// Bytes of one of the chunks.
    pub fn chunk_length(&self, index: u64) -> usize {
        let behind = self.size().saturating_sub(index.saturating_mul(CHUNK_BYTES as u64));
        usize::try_from(behind).unwrap_or(usize::MAX).min(CHUNK_BYTES)
    }
}

impl Chunks {
    /// The chunks of bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Chunks(bytes.chunks(CHUNK_BYTES).map(hash).collect())
    }

    /// The list as it travels and is kept: 32 bytes a chunk. Any whole number of them is a list.
    pub fn decode(list: &[u8]) -> Option<Self> {
        let (hashes, rest) = list.as_chunks::<32>();
        rest.is_empty().then(|| Chunks(hashes.to_vec()))
    }

    /// The same, to be sent or kept.
    pub fn encode(&self) -> Vec<u8> {
        self.0.as_flattened().to_vec()
    }

    /// How many they are.
    pub fn count(&self) -> u64 {
        self.0.len() as u64
    }

    /// What an attachment of so many bytes with these chunks is.
    fn root(&self, size: u64) -> Root {
        let mut hasher = blake3::Hasher::new_derive_key("ncen attachment 1");
        hasher.update(&size.to_be_bytes());
        hasher.update(self.0.as_flattened());
        let mut root = [0; 40];
        root[..8].copy_from_slice(&size.to_be_bytes());
        root[8..].copy_from_slice(hasher.finalize().as_bytes());
        Root(root)
    }

    /// Whether these are the chunks of an attachment.
    pub fn are(&self, root: &Root) -> bool {
        self.count() == root.chunk_count() && self.root(root.size()) == *root
    }

    /// Whether bytes are the chunk of a number.
    pub fn is_chunk(&self, index: u64, bytes: &[u8]) -> bool {
        usize::try_from(index).is_ok_and(|index| self.0.get(index) == Some(&hash(bytes)))
    }
}

fn hash(bytes: &[u8]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_derive_key("ncen attachment chunk 1");
    hasher.update(bytes);
    *hasher.finalize().as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_are_those_of_one_attachment_and_no_other() {
        let bytes: Vec<u8> = (0..40_000u32).map(|n| (n / 7) as u8).collect();
        let (chunks, root) = (Chunks::of(&bytes), Root::of(&bytes));
        assert_eq!((root.size(), root.chunk_count(), chunks.count()), (40_000, 3, 3));
        assert_eq!((root.chunk_length(2), root.chunk_length(3)), (40_000 - 2 * CHUNK_BYTES, 0));
        let mut other = root;
        other.0[7] ^= 1;
        assert!(chunks.are(&root) && !chunks.are(&other), "a size that is another is another attachment");
        assert!(chunks.is_chunk(1, &bytes[CHUNK_BYTES..2 * CHUNK_BYTES]) && !chunks.is_chunk(0, &bytes[CHUNK_BYTES..2 * CHUNK_BYTES]));
        assert_eq!(Chunks::decode(&chunks.encode()), Some(chunks.clone()));
        assert_eq!(Chunks::decode(&chunks.encode()[1..]), None);
        assert_eq!(Root::parse(&root.to_string()), Some(root));
        assert_ne!(Root::of(&bytes[..39_999]), root);
        // Whatever stands there, nothing is reckoned too far.
        let huge = Root([255; 40]);
        assert!(huge.chunk_count() > 1 && huge.chunk_length(u64::MAX) <= CHUNK_BYTES && !Chunks::default().are(&huge));
    }
}
