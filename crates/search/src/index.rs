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
use tantivy::indexer::{IndexWriterOptions, LogMergePolicy};
use tantivy::schema::Term;
use tantivy::{IndexReader, IndexWriter, ReloadPolicy};

/// Least memory of one indexing thread: tantivy refuses less.
const THREAD_BYTES_MIN: usize = 16_000_000;

/// A part of the index in which more records than this were replaced is written anew, without them.
const DELETED_RATIO_MAX: f32 = 0.3;

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

impl Shared {
    fn show_last_commit(&self) -> Result<(), SearchError> {
        self.reader.reload()?;
        let snapshot = Arc::new(Snapshot::new(self.reader.searcher()));
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = snapshot;
        Ok(())
    }
}

/// What opening found.
pub struct Opened {
    /// The index, ready to search.
    pub index: Index,
    /// The store's sequence at the last commit; what came later must be indexed again. `None` where nothing was committed.
    pub sequence: Option<u64>,
    /// Whether there was an index that could not be used: damaged, of another key, or of another dictionary.
    pub rebuilt: bool,
}

impl Index {
    /// Opens the index in a folder, or makes a new one where there is none that can be used. Every chunk on the disk
    /// is checked once (about 15 ms for a quarter of a million records), so that what opens is whole.
    pub fn open(folder: &Path, key: &[u8; 32]) -> Result<Opened, OpenError> {
        let key = blake3::derive_key("ncen search index 1", key);
        let directory = SealedDirectory::open(folder, key)?.ok_or(OpenError::InUse)?;
        let layout = Layout::new();
        if directory.is_empty()? {
            return Self::anew(directory, layout, false);
        }
        if let Some((index, sequence)) = existing(&directory, &layout)
            && let Ok(index) = Index::new(directory.clone(), index, layout)
        {
            return Ok(Opened { index, sequence, rebuilt: false });
        }
        Self::anew(directory, Layout::new(), true)
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

    /// The one writer; there is never a second at the same time. Searches go on beside it. `memory_bytes` is for what is
    /// not yet written, shared by the threads; each has at least 16 MB.
    pub fn writer(&self, memory_bytes: usize, threads: usize) -> Result<Writer, SearchError> {
        let threads = threads.max(1);
        let options = IndexWriterOptions::builder()
            .memory_budget_per_thread((memory_bytes / threads).max(THREAD_BYTES_MIN))
            .num_worker_threads(threads)
            .num_merge_threads(1)
            .build();
        let writer: IndexWriter = self.shared.index.writer_with_options(options)?;
        let mut policy = LogMergePolicy::default();
        policy.set_del_docs_ratio_before_merge(DELETED_RATIO_MAX);
        writer.set_merge_policy(Box::new(policy));
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
fn existing(directory: &SealedDirectory, layout: &Layout) -> Option<(tantivy::Index, Option<u64>)> {
    let index = tantivy::Index::open(directory.clone()).ok()?;
    let metas = index.load_metas().ok()?;
    // What a crash left behind, half written perhaps, belongs to no commit.
    directory.keep(metas.list_segment_files().into_iter()).ok()?;
    directory.verify().ok()?;
    let Some(payload) = metas.payload else {
        // Made, and never committed.
        return (metas.segments.is_empty() && index.schema() == layout.schema).then_some((index, None));
    };
    let (fingerprint, sequence) = payload.split_once(' ')?;
    let usable = fingerprint == plan().fingerprint && index.schema() == layout.schema;
    Some((index, Some(sequence.parse().ok()?))).filter(|_| usable)
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

    /// Removes every record.
    pub fn delete_all(&mut self) -> Result<(), SearchError> {
        self.writer().delete_all_documents()?;
        Ok(())
    }

    /// Makes everything since the last commit durable and found. `sequence` says how far the store has been indexed.
    pub fn commit(&mut self, sequence: u64) -> Result<(), SearchError> {
        let payload = format!("{} {sequence}", plan().fingerprint);
        let mut commit = self.writer.as_mut().expect("a writer is there until it is dropped").prepare_commit()?;
        commit.set_payload(&payload);
        commit.commit()?;
        self.shared.show_last_commit()
    }

    /// Forgets everything since the last commit.
    pub fn roll_back(&mut self) -> Result<(), SearchError> {
        self.writer.as_mut().expect("a writer is there until it is dropped").rollback()?;
        Ok(())
    }

    /// Writes every part of the index anew that still has the words of records which were replaced or removed. What is not committed
    /// is committed first, under `sequence`.
    pub fn purge(&mut self, sequence: u64) -> Result<(), SearchError> {
        self.commit(sequence)?;
        let holds_removed = |id: &tantivy::index::SegmentId, metas: &[tantivy::SegmentMeta]| {
            metas.iter().any(|meta| meta.id() == *id && meta.num_deleted_docs() > 0)
        };
        let metas = self.shared.index.searchable_segment_metas()?;
        for id in metas.iter().map(tantivy::SegmentMeta::id).filter(|id| holds_removed(id, &metas)).collect::<Vec<_>>() {
            let writer = self.writer.as_mut().expect("a writer is there until it is dropped");
            // One that is being joined with others at this moment is written anew by that.
            let _ = writer.merge(&[id]).wait();
        }
        let writer = self.writer.as_mut().expect("a writer is there until it is dropped");
        writer.garbage_collect_files().wait()?;
        self.shared.show_last_commit()?;
        let writer = self.writer.as_mut().expect("a writer is there until it is dropped");
        writer.garbage_collect_files().wait()?;
        Ok(())
    }

    /// Waits until the parts of the index that are being joined are joined; after a long import.
    pub fn settle(mut self) -> Result<(), SearchError> {
        self.writer.take().map_or(Ok(()), IndexWriter::wait_merging_threads)?;
        self.shared.show_last_commit()
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

#[cfg(test)]
mod tests {
    use super::*;
    use records::{Fields, Value};

    fn record(place: &str) -> Record {
        let mut record = Record::new(records::kind("seizure").expect("a kind"), "KE-MBA-2026-A0001");
        record.fields = Fields::from([("place_name".into(), Value::Text(place.to_owned()))]);
        record
    }

    /// Words of all parts that begin like one, in records that stand or were removed; and files that belong to no part.
    fn left(index: &Index, word: &str) -> (usize, usize) {
        let searcher = index.snapshot().searcher.clone();
        let schema = searcher.schema().clone();
        let mut words = 0;
        for part in searcher.segment_readers() {
            for (field, _) in schema.fields().filter(|(_, entry)| entry.is_indexed()) {
                let inverted = part.inverted_index(field).expect("a field that is indexed");
                let mut terms = inverted.terms().stream().expect("terms");
                while terms.advance() {
                    words += usize::from(terms.key().windows(word.len()).any(|window| window == word.as_bytes()));
                }
            }
        }
        let metas = index.shared.index.load_metas().expect("metas").list_segment_files();
        let others = std::fs::read_dir(index.shared.directory.folder()).expect("the folder").map(|one| one.expect("a file").file_name());
        let stray = others.filter(|name| {
            let name = name.to_string_lossy();
            !metas.contains(&std::path::PathBuf::from(&*name)) && !["meta.json", ".managed.json", "lock"].contains(&&*name)
        });
        (words, stray.count())
    }

    #[test]
    fn a_purge_leaves_no_word_of_what_was_removed_or_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        let Opened { index, .. } = Index::open(folder.path(), &[7; 32]).expect("an index");
        let mut writer = index.writer(1, 1).expect("a writer");
        let extra = Extra { state: "open", space: "cases", lies_in: "", office: "MBA", created: 0, changed: 0, marks: &[] };
        for (sequence, number) in (1..).zip([1, 2, 3]) {
            writer.add(number, &record(if number == 2 { "at okonkwo" } else { "kilindini" }), &extra).expect("added");
            writer.commit(sequence).expect("committed");
        }
        assert!(left(&index, "okonkwo").0 > 0, "the control search finds it");
        writer.delete(2);
        writer.replace(1, &record("mombasa"), &extra).expect("replaced");
        writer.commit(4).expect("committed");
        assert!(left(&index, "okonkwo").0 + left(&index, "kilindini").0 > 0, "what was removed is only marked");
        writer.purge(5).expect("purged");
        assert_eq!((left(&index, "okonkwo"), left(&index, "mombasa").0 > 0), ((0, 0), true));
        assert_eq!(index.records(), 2);
        drop(writer);
        drop(index);
        let Opened { index, sequence, rebuilt } = Index::open(folder.path(), &[7; 32]).expect("an index");
        assert_eq!((sequence, rebuilt, index.records()), (Some(5), false, 2));
    }
}
