//! The index on the disk: opening, and writing behind the store.

use crate::columns::plan;
use crate::error::{OpenError, SearchError};
use crate::facts::Extra;
use crate::layout::{Layout, register_tokenizer};
use crate::results::Snapshot;
use crate::sealed::SealedDirectory;
use records::Record;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use tantivy::indexer::IndexWriterOptions;
use tantivy::schema::Term;
use tantivy::{IndexReader, IndexWriter, ReloadPolicy};

/// Least memory of one indexing thread: tantivy refuses less.
const THREAD_BYTES_MIN: usize = 16_000_000;

/// An open index. One program has it open at a time; any number of threads search it.
pub struct Index {
    shared: Arc<Shared>,
}

struct Shared {
    directory: SealedDirectory,
    index: tantivy::Index,
    layout: Layout,
    reader: IndexReader,
    snapshot: RwLock<Arc<Snapshot>>,
}

/// What opening found.
pub struct Opened {
    /// The index, ready to search.
    pub index: Index,
    /// The store's sequence at the last commit; what came later must be indexed again. `None` for an empty index.
    pub sequence: Option<u64>,
    /// Whether there was an index that could not be used: damaged, of another key, or of another dictionary.
    pub rebuilt: bool,
}

impl Index {
    /// Opens the index in a folder, or makes a new one where there is none that can be used. Every chunk on the disk
    /// is checked once (about 60 ms for a million records), so that what opens is whole.
    pub fn open(folder: &Path, key: &[u8; 32]) -> Result<Opened, OpenError> {
        let key = blake3::derive_key("ncen search index 1", key);
        let directory = SealedDirectory::open(folder, key)?.ok_or(OpenError::InUse)?;
        let layout = Layout::new();
        let held = !directory.is_empty()?;
        if held && let Some((index, sequence)) = existing(&directory, &layout) {
            let index = Index::new(directory.clone(), index, layout);
            if let Ok(index) = index {
                return Ok(Opened { index, sequence: Some(sequence), rebuilt: false });
            }
            return Self::anew(directory, Layout::new(), held);
        }
        Self::anew(directory, layout, held)
    }

    fn anew(directory: SealedDirectory, layout: Layout, rebuilt: bool) -> Result<Opened, OpenError> {
        directory.wipe()?;
        let settings = tantivy::IndexSettings { docstore_compress_dedicated_thread: false, ..Default::default() };
        let index = tantivy::Index::builder().schema(layout.schema.clone()).settings(settings).open_or_create(directory.clone())?;
        Ok(Opened { index: Index::new(directory, index, layout)?, sequence: None, rebuilt })
    }

    fn new(directory: SealedDirectory, index: tantivy::Index, layout: Layout) -> tantivy::Result<Index> {
        register_tokenizer(&index);
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let snapshot = RwLock::new(Arc::new(Snapshot::new(reader.searcher())));
        Ok(Index { shared: Arc::new(Shared { directory, index, layout, reader, snapshot }) })
    }

    /// The one writer; there is never a second at the same time. Searches go on beside it.
    pub fn writer(&self, memory_bytes: usize, threads: usize) -> Result<Writer, SearchError> {
        let threads = threads.max(1);
        let options = IndexWriterOptions::builder()
            .memory_budget_per_thread((memory_bytes / threads).max(THREAD_BYTES_MIN))
            .num_worker_threads(threads)
            .num_merge_threads(1)
            .build();
        let writer = self.shared.index.writer_with_options(options)?;
        Ok(Writer { shared: Arc::clone(&self.shared), writer: Some(writer) })
    }

    /// What the last commit holds; stays as it is while later commits come.
    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.shared.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn layout(&self) -> &Layout {
        &self.shared.layout
    }

    /// Records in the index.
    pub fn records(&self) -> u64 {
        self.snapshot().searcher.num_docs()
    }

    /// Bytes that the index takes on the disk.
    pub fn bytes_on_disk(&self) -> Result<u64, SearchError> {
        Ok(self.shared.directory.bytes_on_disk()?)
    }
}

/// An index that is whole and made by this version for this dictionary, and the sequence of its last commit.
fn existing(directory: &SealedDirectory, layout: &Layout) -> Option<(tantivy::Index, u64)> {
    directory.verify().ok()?;
    let index = tantivy::Index::open(directory.clone()).ok()?;
    let payload = index.load_metas().ok()?.payload?;
    let (fingerprint, sequence) = payload.split_once(' ')?;
    let usable = fingerprint == plan().fingerprint() && index.schema() == layout.schema;
    Some((index, sequence.parse().ok()?)).filter(|_| usable)
}

/// Writes into an index. Nothing is found, and nothing outlives a crash, before it is committed.
pub struct Writer {
    shared: Arc<Shared>,
    /// There until the writer is dropped.
    writer: Option<IndexWriter>,
}

impl Writer {
    /// Adds a record that the index does not hold. `number` is the store's own number of it.
    pub fn add(&mut self, number: u64, record: &Record, extra: &Extra<'_>) -> Result<(), SearchError> {
        let document = self.shared.layout.document(number, record, extra);
        self.writer().add_document(document)?;
        Ok(())
    }

    /// Puts a record in the place of what the index holds under its number, if it holds anything.
    pub fn replace(&mut self, number: u64, record: &Record, extra: &Extra<'_>) -> Result<(), SearchError> {
        self.delete(number);
        self.add(number, record, extra)
    }

    /// Removes a record.
    pub fn delete(&mut self, number: u64) {
        let term = Term::from_field_u64(self.shared.layout.number, number);
        self.writer().delete_term(term);
    }

    /// Makes everything since the last commit durable and found. `sequence` says how far the store has been indexed.
    pub fn commit(&mut self, sequence: u64) -> Result<(), SearchError> {
        let payload = format!("{} {sequence}", plan().fingerprint());
        let mut commit = self.writer.as_mut().expect("a writer is there until it is dropped").prepare_commit()?;
        commit.set_payload(&payload);
        commit.commit()?;
        self.shared.reader.reload()?;
        let snapshot = Arc::new(Snapshot::new(self.shared.reader.searcher()));
        *self.shared.snapshot.write().unwrap_or_else(PoisonError::into_inner) = snapshot;
        Ok(())
    }

    /// Forgets everything since the last commit.
    pub fn roll_back(&mut self) -> Result<(), SearchError> {
        self.writer.as_mut().expect("a writer is there until it is dropped").rollback()?;
        Ok(())
    }

    /// Waits until the parts of the index that are being joined are joined; after a long import.
    pub fn settle(mut self) -> Result<(), SearchError> {
        self.writer.take().map_or(Ok(()), IndexWriter::wait_merging_threads)?;
        self.shared.reader.reload()?;
        let snapshot = Arc::new(Snapshot::new(self.shared.reader.searcher()));
        *self.shared.snapshot.write().unwrap_or_else(PoisonError::into_inner) = snapshot;
        Ok(())
    }

    fn writer(&self) -> &IndexWriter {
        self.writer.as_ref().expect("a writer is there until it is dropped")
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // Threads that still join parts hold the folder's lock: whoever opens the folder next must not meet them.
        // Their failure loses nothing; the next open finds whatever is damaged.
        let _ = self.writer.take().map(IndexWriter::wait_merging_threads);
    }
}
