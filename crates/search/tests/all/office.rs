//! An office with an index, and records as officers would have saved them.

use records::{Field, Fields, Record, Row, Type, Value};
use search::{Extra, Index, Page, Writer, parse};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;
use tempfile::TempDir;

pub const KEY: [u8; 32] = [7; 32];

/// What is searched beside a record's own fields.
pub const EXTRA: Extra<'static> = Extra {
    state: "open",
    space: "cases",
    lies_in: "",
    office: "KE-MBA",
    created: 1_772_500_000,
    changed: 1_772_600_000,
    marks: &["import"],
};

/// A folder and its open index.
pub struct Office {
    pub index: Index,
    pub folder: TempDir,
}

impl Office {
    /// An office that holds these records, numbered from 0.
    pub fn with(records: &[Record]) -> Office {
        let folder = tempfile::tempdir().unwrap();
        let index = Index::open(folder.path(), &KEY).unwrap().index;
        let mut writer = writer(&index);
        for (number, record) in (0..).zip(records) {
            writer.add(number, record, &EXTRA).unwrap();
        }
        writer.commit(1).unwrap();
        Office { index, folder }
    }

    /// Numbers of all records that a question finds, sorted.
    pub fn finds(&self, question: &str) -> Vec<u64> {
        let mut numbers = self.lists(question, Page { limit: usize::MAX, ..Page::default() });
        numbers.sort_unstable();
        numbers
    }

    /// Numbers of a page.
    pub fn lists(&self, question: &str, page: Page) -> Vec<u64> {
        let query = parse(question).unwrap_or_else(|error| panic!("{question}: {error}"));
        self.index.search(&query, &page).unwrap().numbers
    }

    /// Counts of one field among the records that a question finds, as `code 3`.
    pub fn counts(&self, question: &str, path: &str) -> Vec<String> {
        let facets = self.index.facets(&parse(question).unwrap(), &[path]).unwrap();
        facets[path].iter().map(|(code, count)| format!("{code} {count}")).collect()
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// A writer as small as it can be.
pub fn writer(index: &Index) -> Writer {
    index.writer(16_000_000, 1).unwrap()
}

/// A seizure that answers these fields; `goods.item` is an answer of a line of goods, and each further answer of the
/// same field begins another line.
pub fn seizure(answers: &[(&str, &str)]) -> Record {
    record("seizure", "KE-MBA-2026-A0114", answers)
}

pub fn record(kind: &str, reference: &str, answers: &[(&str, &str)]) -> Record {
    let kind = records::kind(kind).unwrap();
    let mut record = Record::new(kind, reference);
    for (path, text) in answers {
        put(&mut record.fields, &|key| kind.field(key), path, text);
    }
    record
}

/// Puts an answer under a path.
pub fn put(fields: &mut Fields, field: &dyn Fn(&str) -> Option<&'static Field>, path: &str, text: &str) {
    let (key, rest) = path.split_once('.').map_or((path, None), |(key, rest)| (key, Some(rest)));
    let asked = field(key).unwrap_or_else(|| panic!("no field {path}"));
    let Some(rest) = rest else {
        fields.insert(Cow::Borrowed(asked.key), value(asked, text));
        return;
    };
    let rows = fields.entry(Cow::Borrowed(asked.key)).or_insert_with(|| Value::Rows(Vec::new()));
    let Value::Rows(rows) = rows else { panic!("{key} is a group") };
    let first_key = rest.split('.').next().unwrap_or(rest);
    if rows.last().is_none_or(|row| row.fields.contains_key(first_key) && !rest.contains('.')) {
        rows.push(Row::default());
    }
    put(&mut rows.last_mut().unwrap().fields, &|key| asked.field(key), rest, text);
}

fn value(field: &Field, text: &str) -> Value {
    match field.kind {
        Type::Integer => Value::Integer(text.parse().unwrap()),
        Type::Flag => Value::Flag(text == "true"),
        Type::Narrative => Value::Narrative(text.to_owned()),
        Type::Code if field.repeatable => Value::Codes(text.split(',').map(str::to_owned).collect::<BTreeSet<_>>()),
        _ => Value::Text(text.to_owned()),
    }
}
