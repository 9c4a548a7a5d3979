//! The order of a list.

use crate::columns::{Class, ColumnNumber, plan};
use crate::error::SearchError;
use crate::hits::Hits;
use crate::keys::amounts;
use crate::layout::{NUMBER, fast_name};
use std::collections::BTreeMap;
use tantivy::columnar::{Column, StrColumn};
use tantivy::{DocId, Searcher, SegmentReader};

/// By what a list is sorted.
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

/// The numbers of the records that match, in order. Among equals the one that came last stands first, and records
/// without a value stand at the end in either direction.
pub(crate) fn sorted(searcher: &Searcher, hits: &Hits, sort: &Sort) -> Result<Vec<u64>, SearchError> {
    if sort.by == NUMBER {
        return by_number(searcher, hits, sort.descending);
    }
    let order = Order::new(searcher, sort)?;
    let mut rows = Vec::with_capacity(hits.len());
    for (ordinal, (segment, matching)) in searcher.segment_readers().iter().zip(&hits.0).enumerate() {
        let numbers = segment.fast_fields().u64(NUMBER)?;
        let keys = order.keys(ordinal, segment)?;
        matching.each(|document| {
            let key = keys.key(document).map(|key| if sort.descending { !key } else { key });
            let number = numbers.first(document).unwrap_or_default();
            rows.push((key.is_none(), key.unwrap_or_default(), !number));
        });
    }
    rows.sort_unstable();
    Ok(rows.into_iter().map(|(_, _, number)| !number).collect())
}

fn by_number(searcher: &Searcher, hits: &Hits, descending: bool) -> Result<Vec<u64>, SearchError> {
    let mut list = Vec::with_capacity(hits.len());
    for (segment, matching) in searcher.segment_readers().iter().zip(&hits.0) {
        let numbers = segment.fast_fields().u64(NUMBER)?;
        matching.each(|document| list.push(numbers.first(document).unwrap_or_default()));
    }
    list.sort_unstable();
    if descending {
        list.reverse();
    }
    Ok(list)
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
    fn new(searcher: &Searcher, sort: &Sort) -> Result<Self, SearchError> {
        let Sort { by, unit, descending } = sort;
        let unknown = || SearchError::UnknownColumn(by.clone());
        let mut order = Order { columns: Vec::new(), places: BTreeMap::new(), range: (0, u64::MAX), descending: *descending };
        for column in plan().at(by) {
            match (plan().columns[*column].class, unit) {
                (Class::Text | Class::Identifier, _) => continue,
                (Class::Code(_), _) => order.place_codes(searcher, *column)?,
                (Class::Amount(list), Some(unit)) => order.range = unit_range(list, unit).ok_or_else(unknown)?,
                (Class::Date | Class::Moment | Class::Number | Class::Amount(_), _) => {}
            }
            order.columns.push(*column);
        }
        if order.columns.is_empty() { Err(unknown()) } else { Ok(order) }
    }

    fn place_codes(&mut self, searcher: &Searcher, column: ColumnNumber) -> Result<(), SearchError> {
        let mut of_segments = Vec::new();
        let mut all = BTreeMap::new();
        for (ordinal, segment) in searcher.segment_readers().iter().enumerate() {
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
        Ok(Keys { columns, range: self.range, descending: self.descending })
    }
}

/// A quantity is held in the base unit of its own unit, a sum of money in its currency.
fn unit_range(list: &str, unit: &str) -> Option<(u64, u64)> {
    let base = if list == "unit" { records::lists::units::factor(unit)?.1 } else { unit };
    let code = records::lists::list(list)?.code(base)?;
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
    /// A record with several values stands where its least or, descending, its greatest puts it; with several codes,
    /// where the first does.
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
