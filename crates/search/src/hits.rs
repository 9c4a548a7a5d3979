//! Which records of each segment match, and how often each code or year stands among them.

use crate::columns::ColumnNumber;
use crate::layout::fast_name;
use std::collections::BTreeMap;
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::{DocId, Searcher, SegmentOrdinal, SegmentReader};

/// The matching records of each segment.
pub(crate) struct Hits(pub(crate) Vec<Matching>);

/// The matching records of one segment.
pub(crate) enum Matching {
    /// All of so many but these, which were deleted.
    AllBut(DocId, Vec<DocId>),
    /// These.
    These(Vec<DocId>),
}

impl Hits {
    /// Every record, without asking the index.
    pub(crate) fn all(searcher: &Searcher) -> Self {
        let of_segment = |segment: &SegmentReader| {
            let alive = segment.alive_bitset();
            let deleted = (0..segment.max_doc()).filter(|document| alive.is_some_and(|alive| alive.is_deleted(*document)));
            Matching::AllBut(segment.max_doc(), deleted.collect())
        };
        Hits(searcher.segment_readers().iter().map(of_segment).collect())
    }

    pub(crate) fn len(&self) -> usize {
        self.0.iter().map(Matching::len).sum()
    }

    /// Numbers that are held in memory.
    pub(crate) fn weight(&self) -> usize {
        let of_segment = |matching: &Matching| match matching {
            Matching::AllBut(_, documents) | Matching::These(documents) => documents.len() + 1,
        };
        self.0.iter().map(of_segment).sum()
    }
}

impl Matching {
    fn len(&self) -> usize {
        match self {
            Matching::AllBut(documents, deleted) => *documents as usize - deleted.len(),
            Matching::These(documents) => documents.len(),
        }
    }

    pub(crate) fn each(&self, mut found: impl FnMut(DocId)) {
        match self {
            Matching::AllBut(documents, deleted) => {
                let mut next = 0;
                for end in deleted.iter().copied().chain([*documents]) {
                    (next..end).for_each(&mut found);
                    next = end + 1;
                }
            }
            Matching::These(documents) => documents.iter().copied().for_each(found),
        }
    }
}

/// Adds how many of the matching records of a segment have each code of a column.
pub(crate) fn count_codes(
    segment: &SegmentReader,
    column: ColumnNumber,
    matching: &Matching,
    counted: &mut BTreeMap<String, u64>,
) -> tantivy::Result<()> {
    let Some(codes) = segment.fast_fields().str(&fast_name(column))? else { return Ok(()) };
    let mut counts = vec![0_u64; codes.num_terms()];
    let ordinals = codes.ords();
    match matching {
        // A record has a code once: all values of the column are all records of its codes.
        Matching::AllBut(_, deleted) => {
            ordinals.values.iter().for_each(|ordinal| counts[ordinal as usize] += 1);
            deleted.iter().flat_map(|document| ordinals.values_for_doc(*document)).for_each(|ordinal| counts[ordinal as usize] -= 1);
        }
        Matching::These(documents) => {
            documents.iter().flat_map(|document| ordinals.values_for_doc(*document)).for_each(|ordinal| counts[ordinal as usize] += 1);
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

/// Adds how many of the matching records of a segment have a date of each year in a column.
pub(crate) fn count_years(
    segment: &SegmentReader,
    column: ColumnNumber,
    matching: &Matching,
    year: fn(u64) -> i64,
    counted: &mut BTreeMap<String, u64>,
) -> tantivy::Result<()> {
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

/// Collects the matching records of each segment.
pub(crate) struct Collect;

/// Those of one segment.
pub(crate) struct CollectSegment {
    segment: SegmentOrdinal,
    documents: Vec<DocId>,
}

impl Collector for Collect {
    type Fruit = Hits;
    type Child = CollectSegment;

    fn for_segment(&self, segment: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<CollectSegment> {
        Ok(CollectSegment { segment, documents: Vec::new() })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, mut segments: Vec<(SegmentOrdinal, Vec<DocId>)>) -> tantivy::Result<Hits> {
        segments.sort_by_key(|(segment, _)| *segment);
        Ok(Hits(segments.into_iter().map(|(_, documents)| Matching::These(documents)).collect()))
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
