//! The peer: tantivy as it comes, in files that anyone can read or in memory, with the same records.

use records::{Record, Value};
use std::collections::BTreeMap;
use std::ops::Bound;
use tantivy::collector::{Count, TopDocs};
use tantivy::query::{BooleanQuery, Query, RangeQuery, TermQuery};
use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, STRING, Schema, TEXT, Term};
use tantivy::{Index, IndexWriter, Order, TantivyDocument};

/// Fields of the bare index by path; a field of its own for each.
pub struct Bare {
    pub schema: Schema,
    number: Field,
    text: Field,
    date: Field,
    codes: BTreeMap<&'static str, Field>,
}

/// What a bare index holds as codes, of the record and of its goods.
const CODES: [&str; 14] = [
    "event_type",
    "state",
    "country",
    "departure_country",
    "destination_country",
    "producing_country",
    "subdivision",
    "transport_mode",
    "location_type",
    "concealment_place",
    "direction",
    "source",
    "template",
    "item",
];

impl Bare {
    pub fn new() -> Self {
        let mut schema = Schema::builder();
        let number = schema.add_u64_field("number", FAST | INDEXED);
        let text = schema.add_text_field("text", TEXT);
        let date = schema.add_u64_field("detected_at", FAST);
        let codes = CODES.map(|code| (code, schema.add_text_field(code, STRING | FAST))).into_iter().collect();
        Bare { schema: schema.build(), number, text, date, codes }
    }

    /// Whether a path is among its codes.
    pub fn has(&self, path: &str) -> bool {
        self.codes.contains_key(path)
    }

    pub fn document(&self, number: u64, record: &Record) -> TantivyDocument {
        let mut document = TantivyDocument::new();
        document.add_u64(self.number, number);
        document.add_text(self.text, &record.reference);
        self.fields(&record.fields, &mut document);
        document
    }

    fn fields(&self, fields: &records::Fields, document: &mut TantivyDocument) {
        for (key, value) in fields {
            match (value, self.codes.get(key.as_ref())) {
                (Value::Rows(rows), _) => rows.iter().for_each(|row| self.fields(&row.fields, document)),
                (Value::Text(code), Some(field)) => document.add_text(*field, code),
                (Value::Text(date), None) if key == "detected_at" => document.add_u64(self.date, day(date)),
                (Value::Text(text), None) => document.add_text(self.text, text),
                _ => {}
            }
        }
    }

    /// Writes all records as one thread's work, or several threads'.
    pub fn fill<'a>(&self, index: &Index, records: impl Iterator<Item = &'a Record>, memory: usize, threads: usize) -> tantivy::Result<()> {
        let mut writer: IndexWriter = index.writer_with_num_threads(threads, memory)?;
        for (number, record) in (0..).zip(records) {
            writer.add_document(self.document(number, record))?;
        }
        writer.commit()?;
        writer.wait_merging_threads()
    }

    /// The last 20 of the records with a word, two codes and a date, and how many there are.
    pub fn search(&self, index: &Index, word: &str, codes: &[(&str, &str)], dates: (&str, &str)) -> tantivy::Result<(usize, usize)> {
        let term =
            |field, text: &str| Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::Basic)) as Box<dyn Query>;
        let bound = |date| Bound::Included(Term::from_field_u64(self.date, day(date)));
        let mut parts = vec![term(self.text, word), Box::new(RangeQuery::new(bound(dates.0), bound(dates.1))) as Box<dyn Query>];
        parts.extend(codes.iter().map(|(path, code)| term(self.codes[path], code)));
        let query = BooleanQuery::intersection(parts);
        let first = TopDocs::with_limit(20).order_by_fast_field::<u64>("number", Order::Desc);
        let (found, total) = index.reader()?.searcher().search(&query, &(first, Count))?;
        Ok((found.len(), total))
    }

    /// How often each code of some fields stands, by a scan of their columns.
    pub fn counts(&self, index: &Index, paths: &[&str]) -> tantivy::Result<usize> {
        let searcher = index.reader()?.searcher();
        let mut codes = BTreeMap::<String, u64>::new();
        for path in paths {
            for segment in searcher.segment_readers() {
                let Some(column) = segment.fast_fields().str(path)? else { continue };
                let mut counts = vec![0; column.num_terms()];
                for document in 0..segment.max_doc() {
                    column.term_ords(document).for_each(|code| counts[code as usize] += 1);
                }
                let mut code = String::new();
                for (ordinal, count) in counts.into_iter().enumerate() {
                    column.ord_to_str(ordinal as u64, &mut code)?;
                    *codes.entry(format!("{path} {code}")).or_default() += count;
                }
            }
        }
        Ok(codes.len())
    }
}

fn day(date: &str) -> u64 {
    date.bytes().filter(u8::is_ascii_digit).fold(0, |day, digit| day * 10 + u64::from(digit - b'0'))
}
