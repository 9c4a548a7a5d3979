//! From a line to a record. Most cells repeat, so what a cell means is remembered.

mod meaning;
mod number;

use crate::error::MappingError;
use crate::lookups::plain;
use crate::mapping::{Column, How, Mapping, Target};
use crate::sheet::Line;
use meaning::note;
pub(crate) use meaning::{Meaning, cut, meaning};
use records::value::parse_written;
use records::{Record, Row, Value};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Code of a note: the value maps to no code and is kept as written.
pub const UNCODED: &str = "uncoded";
/// Code of a note: the column goes nowhere, so the row says more than the record.
pub(crate) const NOT_READ: &str = "column-not-read";
/// Code of a note: the unit or currency is in no list, and is kept as written beside its number.
pub const UNIT_UNCODED: &str = "unit-uncoded";
/// Code of a note: a day or number that could be read in another way, told once a column.
const EITHER: &str = "read-one-way";
/// Code of a note: a time that does not say its clock, told once a column.
const CLOCK: &str = "clock-taken";
/// Code of a note: words that are no label were read as what else officers call a code.
const SYNONYM: &str = "read-as-synonym";
/// Code of a note: the line ends before the heads do, so it may have been cut.
const SHORT: &str = "row-short";
/// Heads that an export writes of a record itself, beside its fields.
const OWN_HEADS: [&str; 2] = ["report-reference", "report-kind"];
/// Meanings that are remembered for each column; a column of more different cells repeats few of them.
const REMEMBERED_MAX: usize = 20_000;

/// A remark about one cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Head of the column.
    pub column: String,
    /// Where it went.
    pub field: String,
    /// The cell.
    pub value: String,
    /// [`UNCODED`], or the code of what is wrong.
    pub code: &'static str,
    /// What the sentence needs.
    pub values: BTreeMap<String, String>,
}

/// What became of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A record; its reference is what the row says of it, which may be nothing.
    Record {
        /// It.
        record: Record,
        /// What is to be said of it.
        notes: Vec<Note>,
    },
    /// It cannot be a record.
    Refused {
        /// Why.
        notes: Vec<Note>,
    },
}

/// A column of this very file.
struct Bound<'m> {
    column: &'m Column,
    at: usize,
    /// The column with its country or unit.
    beside: Option<usize>,
    remembered: BTreeMap<String, Meaning>,
    /// What was told once for the whole column.
    told: BTreeSet<&'static str>,
}

/// Maps the lines of one file.
pub struct Mapper<'m> {
    mapping: &'m Mapping,
    columns: Vec<Bound<'m>>,
    /// Columns that the mapping does not name; cells there are told, not dropped.
    unread: Vec<(usize, String)>,
    /// The column that names a record which is here already.
    reference: Option<usize>,
    /// How many heads there are, and how many up to the last that says something.
    heads: usize,
    heads_said: usize,
    /// A record of nothing but constants.
    blank: Record,
}

impl<'m> Mapper<'m> {
    fn new(mapping: &'m Mapping, headers: &[String]) -> Result<Self, MappingError> {
        let at = |head: &str| headers.iter().position(|held| held == head).ok_or_else(|| MappingError::ColumnMissing(head.to_owned()));
        let bound = |column: &'m Column| -> Result<Bound<'m>, MappingError> {
            let beside = column.how.beside().map(at).transpose()?;
            Ok(Bound { column, at: at(&column.head)?, beside, remembered: BTreeMap::new(), told: BTreeSet::new() })
        };
        let columns: Vec<Bound<'m>> = mapping.columns.iter().map(bound).collect::<Result<_, _>>()?;
        let is_read = |at: usize| columns.iter().any(|bound| bound.at == at || bound.beside == Some(at));
        let unread: Vec<(usize, String)> = headers.iter().cloned().enumerate().filter(|(at, _)| !is_read(*at)).collect();
        let (own, unread): (Vec<_>, Vec<_>) = unread.into_iter().partition(|(_, head)| own_head(head).is_some());
        let reference = own.iter().find(|(_, head)| own_head(head) == Some(OWN_HEADS[0])).map(|(at, _)| *at);
        let heads_said = headers.iter().rposition(|head| !head.is_empty()).map_or(0, |last| last + 1);
        let mut blank = Record::new(mapping.kind, "");
        for (target, text) in &mapping.constants {
            let value = parse_written(target.field, text, mapping.writing)
                .map_err(|_| MappingError::Unknown(format!("{}: {text}", target.path())))?;
            put(&mut blank, target, value);
        }
        Ok(Mapper { mapping, columns, unread, reference, heads: headers.len(), heads_said, blank })
    }
}

impl Mapping {
    /// A mapper for a file with these heads.
    pub fn mapper(&self, headers: &[String]) -> Result<Mapper<'_>, MappingError> {
        Mapper::new(self, headers)
    }
}

impl Mapper<'_> {
    /// Heads of the columns that go nowhere.
    pub fn unread(&self) -> Vec<String> {
        self.unread.iter().map(|(_, head)| head.clone()).filter(|head| !head.is_empty()).collect()
    }

    /// Maps one line.
    pub fn map(&mut self, line: &Line) -> Outcome {
        let mut record = self.blank.clone();
        let (mut notes, mut wrong) = (Vec::new(), false);
        for bound in &mut self.columns {
            let cell = line.cell(bound.at);
            if cell.is_empty() {
                continue;
            }
            let beside = bound.beside.map_or("", |beside| line.cell(beside));
            let writing = self.mapping;
            if let How::Number { .. } = bound.column.how {
                // Amounts repeat least of all; to look one up costs as much as to read it.
                let meaning = meaning(bound.column, cell, beside, writing);
                take(&mut record, &mut notes, &mut wrong, &mut bound.told, &meaning);
                continue;
            }
            let key = if bound.beside.is_some() { Cow::Owned(format!("{beside}\u{1f}{cell}")) } else { Cow::Borrowed(cell) };
            if let Some(meaning) = bound.remembered.get(key.as_ref()) {
                take(&mut record, &mut notes, &mut wrong, &mut bound.told, meaning);
                continue;
            }
            let meaning = meaning(bound.column, cell, beside, writing);
            take(&mut record, &mut notes, &mut wrong, &mut bound.told, &meaning);
            if bound.remembered.len() < REMEMBERED_MAX {
                bound.remembered.insert(key.into_owned(), meaning);
            }
        }
        self.tell_unread(line, &mut notes);
        if line.len() < self.heads_said {
            let values = BTreeMap::from([("cells".to_owned(), line.len().to_string()), ("heads".to_owned(), self.heads_said.to_string())]);
            notes.push(Note { column: String::new(), field: String::new(), value: String::new(), code: SHORT, values });
        }
        if let Some(named) = self.reference.map(|at| line.cell(at)).filter(|named| !named.is_empty()) {
            record.reference = named.to_owned();
        }
        if wrong {
            return Outcome::Refused { notes };
        }
        if record.kind.field("import_row").is_some() {
            record.fields.insert(Cow::Borrowed("import_row"), Value::Integer(i64::try_from(line.number()).unwrap_or(i64::MAX)));
        }
        records::computed::complete(&mut record);
        Outcome::Record { record, notes }
    }

    /// Cells that go nowhere: a record that says less than its row says so.
    fn tell_unread(&self, line: &Line, notes: &mut Vec<Note>) {
        let beyond = (self.heads..line.len()).map(|at| (at, ""));
        let named = self.unread.iter().map(|(at, head)| (*at, head.as_str()));
        for (at, head) in named.chain(beyond) {
            let cell = line.cell(at);
            if !cell.is_empty() {
                let column = if head.is_empty() { (at + 1).to_string() } else { head.to_owned() };
                notes.push(note(&column, "", cell, NOT_READ));
            }
        }
    }
}

/// Which of an export's own heads this is, in any language.
pub(crate) fn own_head(head: &str) -> Option<&'static str> {
    let said = plain(head);
    let is = |id: &&str| words::languages().any(|language| words::find(language, id).is_some_and(|text| plain(&text) == said));
    OWN_HEADS.into_iter().find(is)
}

fn take(record: &mut Record, notes: &mut Vec<Note>, wrong: &mut bool, told: &mut BTreeSet<&'static str>, meaning: &Meaning) {
    let Meaning { values, notes: more, wrong: is_wrong } = meaning;
    values.iter().for_each(|(target, value)| put(record, target, value.clone()));
    for note in more {
        if ![EITHER, CLOCK].contains(&note.code) || told.insert(note.code) {
            notes.push(note.clone());
        }
    }
    *wrong |= is_wrong;
}

/// Puts a value into the record, or into the first row of its group.
fn put(record: &mut Record, target: &Target, value: Value) {
    let fields = match target.group {
        None => &mut record.fields,
        Some(group) => {
            let rows = record.fields.entry(Cow::Borrowed(group)).or_insert_with(|| Value::Rows(vec![Row::default()]));
            let Value::Rows(rows) = rows else { return };
            match rows.first_mut() {
                Some(row) => &mut row.fields,
                None => return,
            }
        }
    };
    fields.insert(Cow::Borrowed(target.field.key), value);
}
