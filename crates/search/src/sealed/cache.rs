//! Opened chunks, kept in memory up to a limit and shared by all files of one index.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// A file's number in this process, and a chunk's number in the file.
pub(super) type ChunkAddress = (u64, u64);

/// The least recently used chunks go first.
pub(super) struct ChunkCache {
    bytes_max: usize,
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    bytes: usize,
    uses: u64,
    chunks: BTreeMap<ChunkAddress, (u64, Arc<[u8]>)>,
    by_use: BTreeMap<u64, ChunkAddress>,
}

impl ChunkCache {
    pub(super) fn new(bytes_max: usize) -> Self {
        ChunkCache { bytes_max, held: Mutex::default() }
    }

    pub(super) fn get(&self, address: ChunkAddress) -> Option<Arc<[u8]>> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.uses += 1;
        let now = held.uses;
        let (used, chunk) = held.chunks.get_mut(&address)?;
        let chunk = Arc::clone(chunk);
        let before = std::mem::replace(used, now);
        held.by_use.remove(&before);
        held.by_use.insert(now, address);
        Some(chunk)
    }

    pub(super) fn put(&self, address: ChunkAddress, chunk: Arc<[u8]>) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.uses += 1;
        let now = held.uses;
        held.bytes += chunk.len();
        held.by_use.insert(now, address);
        if let Some((used, replaced)) = held.chunks.insert(address, (now, chunk)) {
            held.bytes -= replaced.len();
            held.by_use.remove(&used);
        }
        while held.bytes > self.bytes_max {
            let Some((_, oldest)) = held.by_use.pop_first() else { break };
            if let Some((_, dropped)) = held.chunks.remove(&oldest) {
                held.bytes -= dropped.len();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_chunk_goes_first_and_the_limit_holds() {
        let cache = ChunkCache::new(200);
        for chunk in 0..3 {
            cache.put((1, chunk), Arc::from(vec![0; 80]));
            assert!(cache.get((1, 0)).is_some(), "chunk 0 is used all the time");
        }
        assert!(cache.get((1, 1)).is_none());
        assert!(cache.get((1, 2)).is_some());
        assert_eq!(cache.held.lock().unwrap().bytes, 160);
    }
}
