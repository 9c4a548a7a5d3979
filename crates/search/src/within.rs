//! A range over a fast column, looked up at once for all records of a segment. Tantivy's own answers the same, but
//! subtracts below zero, and panics in a build that checks, when it stands within what must not hold.

use crate::columns::ColumnNumber;
use crate::layout::fast_name;
use tantivy::query::{BitSetDocSet, ConstScorer, EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::{BitSet, DocId, Score, SegmentReader};

/// Records with a key from the first to the last, both included.
#[derive(Clone, Debug)]
pub(crate) struct Within {
    pub(crate) column: ColumnNumber,
    pub(crate) low: u64,
    pub(crate) high: u64,
}

impl Query for Within {
    fn weight(&self, _: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        Ok(Box::new(self.clone()))
    }
}

impl Weight for Within {
    fn scorer(&self, segment: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let mut found = BitSet::with_max_value(segment.max_doc());
        if let Some(keys) = segment.fast_fields().column_opt::<u64>(&fast_name(self.column))? {
            // A column compares only numbers that it could hold.
            let (low, high) = (self.low.max(keys.min_value()), self.high.min(keys.max_value()));
            let mut documents = Vec::new();
            if low <= high {
                keys.get_docids_for_value_range(low..=high, 0..segment.max_doc(), &mut documents);
            }
            for document in documents {
                found.insert(document);
            }
        }
        Ok(Box::new(ConstScorer::new(BitSetDocSet::from(found), boost)))
    }

    fn explain(&self, _: &SegmentReader, _: DocId) -> tantivy::Result<Explanation> {
        // Nobody sees a score.
        Ok(Explanation::new("Within", 1.0))
    }
}
