//! Answers: which records, in which order, and how many of each code. What was asked of one commit is remembered, so
//! that a list of all records scrolls to any row at once.

use crate::columns::{Class, plan};
use crate::error::SearchError;
use crate::hits::{Collect, Hits, count_codes, count_years};
use crate::index::Index;
use crate::keys::{year_of_date, year_of_moment};
use crate::order::{Sort, sorted};
use crate::query::Query;
use crate::recent::Recent;
use crate::translate::translate;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};
use tantivy::Searcher;

/// Remembered hits of all questions together: two lists of a million records.
const REMEMBERED_MAX: usize = 2_000_000;
/// Remembered counts, each of at most a few thousand codes.
const REMEMBERED_COUNTS_MAX: usize = 200_000;
/// Places of the rough test of an excluded number; a few thousand numbers leave most of them free.
const ROUGH_PLACES: usize = 1 << 16;

/// The part of a list that is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The order.
    pub sort: Sort,
    /// Rows before the first one wanted.
    pub offset: usize,
    /// Rows wanted.
    pub limit: usize,
    /// Numbers that are to be as if the index did not hold them: records that were saved or erased since its last
    /// commit. Neither the rows nor the total have them.
    pub exclude: BTreeSet<u64>,
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
    hits: Mutex<Recent<Query, Hits>>,
    lists: Mutex<Recent<(Query, Sort), Vec<u64>>>,
    counts: Mutex<Recent<(Query, String), Counts>>,
}

impl Index {
    /// The records that match, in order, as far as the page shows them.
    pub fn search(&self, query: &Query, page: &Page) -> Result<Found, SearchError> {
        let Page { sort, offset, limit, exclude } = page;
        let list = self.snapshot().list(self, query, sort)?;
        if exclude.is_empty() {
            let start = (*offset).min(list.len());
            let end = start.saturating_add(*limit).min(list.len());
            return Ok(Found { total: list.len() as u64, numbers: list[start..end].to_vec() });
        }
        // Most numbers of a long list are not excluded, and are told by one look at a small table.
        let mut rough = vec![false; ROUGH_PLACES];
        exclude.iter().for_each(|number| rough[rough_place(*number)] = true);
        let held = list.iter().copied().filter(|number| !rough[rough_place(*number)] || !exclude.contains(number));
        Ok(Found { total: held.clone().count() as u64, numbers: held.skip(*offset).take(*limit).collect() })
    }

    /// How many records match.
    pub fn count(&self, query: &Query) -> Result<u64, SearchError> {
        Ok(self.snapshot().hits(self, query)?.len() as u64)
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

fn rough_place(number: u64) -> usize {
    number as usize % ROUGH_PLACES
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
        if let Some(hits) = lock(&self.hits).get(query) {
            return Ok(hits);
        }
        let hits = match query.is_all() {
            true => Hits::all(&self.searcher),
            false => self.searcher.search(&translate(&query.root, index.layout())?, &Collect)?,
        };
        let weight = hits.weight();
        Ok(lock(&self.hits).put(query.clone(), hits, weight))
    }

    fn list(&self, index: &Index, query: &Query, sort: &Sort) -> Result<Arc<Vec<u64>>, SearchError> {
        let asked = (query.clone(), sort.clone());
        if let Some(list) = lock(&self.lists).get(&asked) {
            return Ok(list);
        }
        let list = sorted(&self.searcher, &*self.hits(index, query)?, sort)?;
        let weight = list.len();
        Ok(lock(&self.lists).put(asked, list, weight))
    }

    fn counts(&self, index: &Index, query: &Query, path: &str) -> Result<Arc<Counts>, SearchError> {
        let asked = (query.clone(), path.to_owned());
        if let Some(counts) = lock(&self.counts).get(&asked) {
            return Ok(counts);
        }
        let counts = self.count_afresh(&*self.hits(index, query)?, path)?;
        let weight = counts.len();
        Ok(lock(&self.counts).put(asked, counts, weight))
    }

    fn count_afresh(&self, hits: &Hits, path: &str) -> Result<Counts, SearchError> {
        let mut counted = BTreeMap::new();
        let mut is_counted = false;
        for column in plan().at(path) {
            let class = plan().columns[*column].class;
            is_counted |= matches!(class, Class::Code(_) | Class::Date | Class::Moment);
            for (segment, matching) in self.searcher.segment_readers().iter().zip(&hits.0) {
                match class {
                    Class::Code(_) => count_codes(segment, *column, matching, &mut counted)?,
                    Class::Date => count_years(segment, *column, matching, year_of_date, &mut counted)?,
                    Class::Moment => count_years(segment, *column, matching, year_of_moment, &mut counted)?,
                    Class::Text | Class::Identifier | Class::Number | Class::Amount(_) => {}
                }
            }
        }
        if !is_counted {
            return Err(SearchError::UnknownColumn(path.to_owned()));
        }
        let mut counts: Counts = counted.into_iter().collect();
        counts.sort_by(|(code, count), (other, more)| more.cmp(count).then_with(|| code.cmp(other)));
        Ok(counts)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
