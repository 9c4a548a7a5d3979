//! Answers: which records, in which order, and how many of each code. What was asked of one commit is remembered, so
//! that a list of all records scrolls to any row at once.

use crate::columns::{Class, ColumnNumber, plan};
use crate::error::SearchError;
use crate::index::Index;
use crate::keys::{amounts, year_of_date, year_of_moment};
use crate::layout::{NUMBER, fast_name};
use crate::query::Query;
use crate::recent::Recent;
use crate::translate::translate;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::{Column, StrColumn};
use tantivy::{DocId, Searcher, SegmentOrdinal, SegmentReader};

/// Remembered hits of all questions together: two lists of a million records.
const REMEMBERED_MAX: usize = 2_000_000;
/// Remembered counts, each of at most a few thousand codes.
const REMEMBERED_COUNTS_MAX: usize = 200_000;

/// The order of a list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sort {
    /// A path with codes, dates, numbers or quantities, or `number` for the order in which records came.
    pub by: String,
    /// For a quantity or money: the unit that counts; other records come last, like those without a value.
    pub unit: Option<String>,
    /// Greatest first.
    pub descending: bool,
}

impl Default for Sort {
    /// What came last stands first.
    fn default() -> Self {
        Sort { by: NUMBER.to_owned(), unit: None, descending: true }
    }
}

/// The part of a list that is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The order.
    pub sort: Sort,
    /// Rows before the first one wanted.
    pub offset: usize,
    /// Rows wanted.
    pub limit: usize,
}

/// A part of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Records that match, in all.
    pub total: u64,
    /// The store's numbers of the records on this page.
    pub numbers: Vec<u64>,
}

/// How often each code stands, most frequent first.
pub type Counts = Vec<(String, u64)>;

/// One commit, and what was asked of it.
pub(crate) struct Snapshot {
    pub(crate) searcher: Searcher,
    hits: Mutex<Recent<String, Hits>>,
    lists: Mutex<Recent<(String, Sort), Vec<u64>>>,
    counts: Mutex<Recent<(String, String), Counts>>,
}

/// The records of each segment that match.
struct Hits(Vec<Matching>);

enum Matching {
    /// All of so many, none of them deleted.
    All(DocId),
    These(Vec<DocId>),
}

impl Index {
    /// The records that match, in order, as far as the page shows them.
    pub fn search(&self, query: &Query, page: &Page) -> Result<Found, SearchError> {
        let list = self.snapshot().list(self, query, &page.sort)?;
        let start = page.offset.min(list.len());
        let end = start.saturating_add(page.limit).min(list.len());
        Ok(Found { total: list.len() as u64, numbers: list[start..end].to_vec() })
    }

    /// How many records match.
    pub fn count(&self, query: &Query) -> Result<u64, SearchError> {
        let hits = self.snapshot().hits(self, query)?;
        Ok(hits.0.iter().map(|matching| matching.len() as u64).sum())
    }

    /// How many of the matching records have each code of each field. A code is counted with its parents; a date
    /// counts as its year.
    pub fn facets(&self, query: &Query, fields: &[&str]) -> Result<BTreeMap<String, Counts>, SearchError> {
        let snapshot = self.snapshot();
        let mut all = BTreeMap::new();
        for field in fields {
            all.insert((*field).to_owned(), snapshot.counts(self, query, field)?.to_vec());
        }
        Ok(all)
    }
}

impl Snapshot {
    pub(crate) fn new(searcher: Searcher) -> Self {
        Snapshot {
            searcher,
            hits: Mutex::new(Recent::new(REMEMBERED_MAX)),
            lists: Mutex::new(Recent::new(REMEMBERED_MAX)),
            counts: Mutex::new(Recent::new(REMEMBERED_COUNTS_MAX)),
        }
    }

    fn hits(&self, index: &Index, query: &Query) -> Result<Arc<Hits>, SearchError> {
        let asked = query.to_string();
        if let Some(hits) = lock(&self.hits).get(&asked) {
            return Ok(hits);
        }
        let hits = if query.is_all() && self.searcher.segment_readers().iter().all(|segment| !segment.has_deletes()) {
            Hits(self.searcher.segment_readers().iter().map(|segment| Matching::All(segment.max_doc())).collect())
        } else {
            let query = translate(&query.root, index.layout())?;
            Hits(self.searcher.search(&query, &Collect)?)
        };
        let weight = hits.0.iter().map(Matching::remembered).sum();
        Ok(lock(&self.hits).put(asked, hits, weight))
    }

    fn list(&self, index: &Index, query: &Query, sort: &Sort) -> Result<Arc<Vec<u64>>, SearchError> {
        let asked = (query.to_string(), sort.clone());
        if let Some(list) = lock(&self.lists).get(&asked) {
            return Ok(list);
        }
        let hits = self.hits(index, query)?;
        let order = Order::new(self, sort)?;
        let mut rows = Vec::with_capacity(hits.0.iter().map(Matching::len).sum());
        for (ordinal, (segment, matching)) in self.searcher.segment_readers().iter().zip(&hits.0).enumerate() {
            let numbers = segment.fast_fields().u64(NUMBER)?;
            let keys = order.keys(ordinal, segment)?;
            matching.each(|document| {
                let key = keys.key(document).map(|key| if sort.descending { !key } else { key });
                let number = numbers.first(document).unwrap_or_default();
                rows.push((key.is_none(), key.unwrap_or_default(), !number));
            });
        }
        rows.sort_unstable();
        let list: Vec<u64> = rows.into_iter().map(|(_, _, number)| !number).collect();
        let weight = list.len();
        Ok(lock(&self.lists).put(asked, list, weight))
    }

    fn counts(&self, index: &Index, query: &Query, path: &str) -> Result<Arc<Counts>, SearchError> {
        let asked = (query.to_string(), path.to_owned());
        if let Some(counts) = lock(&self.counts).get(&asked) {
            return Ok(counts);
        }
        let columns = plan().at(path);
        if columns.is_empty() {
            return Err(SearchError::UnknownColumn(path.to_owned()));
        }
        let hits = self.hits(index, query)?;
        let mut counted = BTreeMap::new();
        for (segment, matching) in self.searcher.segment_readers().iter().zip(&hits.0) {
            for column in columns {
                match plan().columns[*column].class {
                    Class::Code(_) => count_codes(segment, *column, matching, &mut counted)?,
                    Class::Date => count_years(segment, *column, matching, year_of_date, &mut counted)?,
                    Class::Moment => count_years(segment, *column, matching, year_of_moment, &mut counted)?,
                    Class::Text | Class::Identifier | Class::Number | Class::Amount(_) => {
                        return Err(SearchError::UnknownColumn(path.to_owned()));
                    }
                }
            }
        }
        let mut counts: Counts = counted.into_iter().collect();
        counts.sort_by(|(code, count), (other, more)| more.cmp(count).then_with(|| code.cmp(other)));
        let weight = counts.len();
        Ok(lock(&self.counts).put(asked, counts, weight))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn count_codes(segment: &SegmentReader, column: ColumnNumber, matching: &Matching, counted: &mut BTreeMap<String, u64>) -> Result<(), SearchError> {
    let Some(codes) = segment.fast_fields().str(&fast_name(column))? else { return Ok(()) };
    let mut counts = vec![0_u64; codes.num_terms()];
    let ordinals = codes.ords();
    match matching {
        // A record has a code once: all values of the column are all records of its codes.
        Matching::All(_) => ordinals.values.iter().for_each(|ordinal| counts[ordinal as usize] += 1),
        Matching::These(documents) => {
            for document in documents {
                ordinals.values_for_doc(*document).for_each(|ordinal| counts[ordinal as usize] += 1);
            }
        }
    }
    let mut code = String::new();
    for (ordinal, count) in counts.into_iter().enumerate().filter(|(_, count)| *count > 0) {
        if codes.ord_to_str(ordinal as u64, &mut code)? {
            match counted.get_mut(&code) {
                Some(held) => *held += count,
                None => drop(counted.insert(code.clone(), count)),
            }
        }
    }
    Ok(())
}

fn count_years(segment: &SegmentReader, column: ColumnNumber, matching: &Matching, year: fn(u64) -> i64, counted: &mut BTreeMap<String, u64>) -> Result<(), SearchError> {
    let Some(keys) = segment.fast_fields().column_opt::<u64>(&fast_name(column))? else { return Ok(()) };
    let mut counts = BTreeMap::new();
    let mut years = Vec::new();
    matching.each(|document| {
        years.extend(keys.values_for_doc(document).map(year));
        years.sort_unstable();
        years.dedup();
        years.drain(..).for_each(|year| *counts.entry(year).or_insert(0) += 1);
    });
    for (year, count) in counts {
        *counted.entry(format!("{year:04}")).or_insert(0) += count;
    }
    Ok(())
}

/// What a list is sorted by, across segments.
struct Order {
    columns: Vec<ColumnNumber>,
    /// The place of each code among the codes of all segments, by column, segment and ordinal.
    places: BTreeMap<(ColumnNumber, usize), Vec<u64>>,
    /// Keys outside are as if they were not there.
    range: (u64, u64),
    descending: bool,
}

impl Order {
    fn new(snapshot: &Snapshot, sort: &Sort) -> Result<Self, SearchError> {
        let Sort { by, unit, descending } = sort;
        let unknown = || SearchError::UnknownColumn(by.clone());
        let mut order = Order { columns: Vec::new(), places: BTreeMap::new(), range: (0, u64::MAX), descending: *descending };
        if by == NUMBER {
            return Ok(order);
        }
        for column in plan().at(by) {
            match (plan().columns[*column].class, unit) {
                (Class::Text | Class::Identifier, _) => continue,
                (Class::Code(_), _) => order.place_codes(snapshot, *column)?,
                (Class::Amount(list), Some(unit)) => order.range = unit_range(list, unit).ok_or_else(unknown)?,
                (Class::Date | Class::Moment | Class::Number | Class::Amount(_), _) => {}
            }
            order.columns.push(*column);
        }
        if order.columns.is_empty() { Err(unknown()) } else { Ok(order) }
    }

    fn place_codes(&mut self, snapshot: &Snapshot, column: ColumnNumber) -> Result<(), SearchError> {
        let mut of_segments = Vec::new();
        let mut all = BTreeMap::new();
        for (ordinal, segment) in snapshot.searcher.segment_readers().iter().enumerate() {
            let Some(codes) = segment.fast_fields().str(&fast_name(column))? else { continue };
            let mut terms = Vec::with_capacity(codes.num_terms());
            let mut stream = codes.dictionary().stream()?;
            while stream.advance() {
                terms.push(stream.key().to_vec());
                all.insert(stream.key().to_vec(), 0);
            }
            of_segments.push((ordinal, terms));
        }
        all.values_mut().zip(0..).for_each(|(held, place)| *held = place);
        for (ordinal, terms) in of_segments {
            let places = terms.iter().map(|term| all.get(term).copied().unwrap_or_default()).collect();
            self.places.insert((column, ordinal), places);
        }
        Ok(())
    }

    fn keys<'a>(&'a self, ordinal: usize, segment: &SegmentReader) -> Result<Keys<'a>, SearchError> {
        let mut columns = Vec::new();
        for column in &self.columns {
            let name = fast_name(*column);
            match self.places.get(&(*column, ordinal)) {
                Some(places) => columns.extend(segment.fast_fields().str(&name)?.map(|codes| KeyColumn::Codes(codes, places))),
                None if matches!(plan().columns[*column].class, Class::Code(_)) => {}
                None => columns.extend(segment.fast_fields().column_opt(&name)?.map(KeyColumn::Keys)),
            }
        }
        let numbers = if self.columns.is_empty() { Some(segment.fast_fields().u64(NUMBER)?) } else { None };
        columns.extend(numbers.map(KeyColumn::Keys));
        Ok(Keys { columns, range: self.range, descending: self.descending })
    }
}

fn unit_range(list: &str, unit: &str) -> Option<(u64, u64)> {
    let code = records::lists::list(list)?.code(unit)?;
    Some(amounts(u64::from(code.number)))
}

/// The keys of one segment.
struct Keys<'a> {
    columns: Vec<KeyColumn<'a>>,
    range: (u64, u64),
    descending: bool,
}

enum KeyColumn<'a> {
    Codes(StrColumn, &'a [u64]),
    Keys(Column<u64>),
}

impl Keys<'_> {
    /// A record with several values stands where its first code, its least key or, descending, its greatest puts it.
    fn key(&self, document: DocId) -> Option<u64> {
        self.columns.iter().find_map(|column| match column {
            KeyColumn::Codes(codes, places) => codes.term_ords(document).next().and_then(|ordinal| places.get(ordinal as usize).copied()),
            KeyColumn::Keys(keys) => {
                let keys = keys.values_for_doc(document).filter(|key| (self.range.0..=self.range.1).contains(key));
                if self.descending { keys.max() } else { keys.min() }
            }
        })
    }
}

impl Matching {
    fn len(&self) -> usize {
        match self {
            Matching::All(documents) => *documents as usize,
            Matching::These(documents) => documents.len(),
        }
    }

    fn remembered(&self) -> usize {
        match self {
            Matching::All(_) => 1,
            Matching::These(documents) => documents.len(),
        }
    }

    fn each(&self, found: impl FnMut(DocId)) {
        match self {
            Matching::All(documents) => (0..*documents).for_each(found),
            Matching::These(documents) => documents.iter().copied().for_each(found),
        }
    }
}

/// Collects the matching records of each segment.
struct Collect;

struct CollectSegment {
    segment: SegmentOrdinal,
    documents: Vec<DocId>,
}

impl Collector for Collect {
    type Fruit = Vec<Matching>;
    type Child = CollectSegment;

    fn for_segment(&self, segment: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<CollectSegment> {
        Ok(CollectSegment { segment, documents: Vec::new() })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, mut segments: Vec<(SegmentOrdinal, Vec<DocId>)>) -> tantivy::Result<Vec<Matching>> {
        segments.sort_by_key(|(segment, _)| *segment);
        Ok(segments.into_iter().map(|(_, documents)| Matching::These(documents)).collect())
    }
}

impl SegmentCollector for CollectSegment {
    type Fruit = (SegmentOrdinal, Vec<DocId>);

    fn collect(&mut self, document: DocId, _: f32) {
        self.documents.push(document);
    }

    fn collect_block(&mut self, documents: &[DocId]) {
        self.documents.extend_from_slice(documents);
    }

    fn harvest(self) -> Self::Fruit {
        (self.segment, self.documents)
    }
}
