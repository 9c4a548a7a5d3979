//! What a mapping makes of a file's first cells, column by column: shown to the officer before anything is imported.

use crate::error::{MappingError, SheetError};
use crate::mapper::{Meaning, Note, meaning, own_head};
use crate::mapping::{Column, How, Mapping, Target};
use crate::sheet::{Line, Sheet};
use records::{Type, Value};
use std::collections::BTreeMap;

/// Lines that are looked at: a page of a spreadsheet or four.
const LINES_MAX: u64 = 200;
/// Different cells of a column that are shown.
const EXAMPLES_MAX: usize = 3;

/// Behind the path of an amount: its unit or currency, where that stands in a column of its own.
pub(crate) const UNIT_OF: &str = "@unit";

/// One column of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnRead {
    /// Its head.
    pub head: String,
    /// Paths that it goes to; none where it is left out.
    pub fields: Vec<String>,
    /// Whether a mapping file reads it, so that it cannot be sent elsewhere.
    pub fixed: bool,
    /// Cells, as they are read.
    pub examples: Vec<Example>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// As it stands in the file.
    pub written: String,
    /// What it gives, by path.
    pub values: Vec<(String, Value)>,
    /// What is to be said of it.
    pub notes: Vec<Note>,
    /// Whether a row with it would be refused.
    pub refused: bool,
}

impl Mapping {
    /// The same with columns sent where an officer says: by head a path, or nothing to leave the column out. A field that
    /// another column went to follows him. Only a file that is read by its heads can be told so.
    pub fn with_columns(mut self, headers: &[String], said: &BTreeMap<String, String>) -> Result<Mapping, MappingError> {
        if said.is_empty() {
            return Ok(self);
        }
        if let Some(head) = said.keys().find(|head| !self.by_heads || !headers.contains(head)) {
            return Err(MappingError::ColumnMissing(head.clone()));
        }
        let (units, said_fields): (Vec<_>, Vec<_>) =
            said.iter().filter(|(_, path)| !path.is_empty()).partition(|(_, path)| path.ends_with(UNIT_OF));
        let targets = said_fields.into_iter().map(|(head, path)| Ok((head, Target::parse(self.kind, path)?)));
        let targets = targets.collect::<Result<BTreeMap<&String, Target>, MappingError>>()?;
        if let Some(own) = targets.values().find(|target| !target.is_said()) {
            return Err(MappingError::Unknown(own.path()));
        }
        let taken: Vec<Target> = targets.values().copied().collect();
        if let Some(twice) = taken.iter().enumerate().find(|(at, target)| taken[..*at].contains(target)) {
            return Err(MappingError::Twice(twice.1.path()));
        }
        let column = |head: &String| match targets.get(head) {
            Some(target) => Some(Column::typed(head.clone(), *target)),
            None if said.contains_key(head) => None,
            None => self.columns.iter().find(|column| column.head == *head && !taken.contains(&column.targets[0])).cloned(),
        };
        self.columns = headers.iter().filter_map(column).collect();
        for (head, path) in units {
            self.join_unit(head, path)?;
        }
        Ok(self)
    }

    /// A column of units, or of currencies, that stands beside the column of its amounts.
    fn join_unit(&mut self, head: &str, path: &str) -> Result<(), MappingError> {
        let amount = Target::parse(self.kind, path.trim_end_matches(UNIT_OF))?;
        if !matches!(amount.field.kind, Type::Quantity | Type::Money) {
            return Err(MappingError::Unknown(path.to_owned()));
        }
        let column = self.columns.iter_mut().find(|column| column.targets == [amount]).ok_or(MappingError::AmountMissing(amount.path()))?;
        match column.how {
            How::Typed => column.how = How::Number { unit: head.to_owned() },
            _ => return Err(MappingError::Twice(path.to_owned())),
        }
        Ok(())
    }

    /// Each column of a file with its first different cells, and how many lines were looked at.
    pub fn examples(&self, sheet: &mut Sheet) -> Result<(Vec<ColumnRead>, u64), SheetError> {
        let headers = sheet.headers().to_vec();
        let at = |head: &str| headers.iter().position(|held| held == head);
        let mut columns: Vec<ColumnRead> = headers.iter().map(|head| self.column_read(head)).collect();
        let (mut line, mut lines) = (Line::default(), 0);
        while lines < LINES_MAX && sheet.next(&mut line)? {
            lines += 1;
            for (index, column) in columns.iter_mut().enumerate() {
                let cell = line.cell(index);
                let as_shown = crate::mapper::cut(cell);
                if !cell.is_empty() && !column.examples.iter().any(|example| example.written == as_shown) {
                    let mapped = self.columns.iter().find(|mapped| mapped.head == column.head);
                    column.show(self.example(mapped, cell, |head| at(head).map_or("", |at| line.cell(at))));
                }
            }
        }
        Ok((columns, lines))
    }

    fn column_read(&self, head: &str) -> ColumnRead {
        if let Some(own) = own_head(head) {
            // What an export writes of a record itself is read as such.
            return ColumnRead {
                head: head.to_owned(),
                fields: vec![own.trim_start_matches("report-").to_owned()],
                fixed: true,
                examples: Vec::new(),
            };
        }
        let mapped = self.columns.iter().find(|column| column.head == head);
        // A column may also say the unit of another one; without a field of its own, the country.
        let own = mapped.filter(|column| !column.targets.is_empty());
        let beside = self.columns.iter().filter(|column| column.how.beside() == Some(head));
        let beside = beside.filter(|column| own.is_none() || matches!(column.how, How::Number { .. }));
        let columns: Vec<&Column> = own.into_iter().chain(beside).collect();
        let is_unit = |column: &Column| self.by_heads && column.head != head;
        let path = |column: &Column, target: &Target| target.path() + if is_unit(column) { UNIT_OF } else { "" };
        let fields = columns.into_iter().flat_map(|column| column.targets.iter().map(move |target| path(column, target))).collect();
        ColumnRead { head: head.to_owned(), fields, fixed: !self.by_heads, examples: Vec::new() }
    }

    fn example<'l>(&self, column: Option<&Column>, cell: &str, beside: impl Fn(&str) -> &'l str) -> Example {
        let read = column.map(|column| meaning(column, cell, column.how.beside().map_or("", beside), self));
        let Meaning { values, notes, wrong } = read.unwrap_or_default();
        let values = values.into_iter().map(|(target, value)| (target.path(), value)).collect();
        Example { written: crate::mapper::cut(cell), values, notes, refused: wrong }
    }
}

impl ColumnRead {
    /// Takes an example while there is room; after that only one that says what none has said, for the last that says
    /// least.
    fn show(&mut self, example: Example) {
        if self.examples.len() < EXAMPLES_MAX {
            return self.examples.push(example);
        }
        let is_new = !self.examples.iter().any(|shown| shown.says() == example.says());
        let least = (0..EXAMPLES_MAX).rev().min_by_key(|at| self.examples[*at].weight());
        if let Some(least) = least.filter(|least| is_new && example.weight() > self.examples[*least].weight()) {
            self.examples.remove(least);
            self.examples.push(example);
        }
    }
}

impl Example {
    /// A cell that refuses its row is shown before one with a remark, and that before one that is read as it stands.
    fn weight(&self) -> u8 {
        2 * u8::from(self.refused) + u8::from(!self.notes.is_empty())
    }

    fn says(&self) -> Vec<&'static str> {
        self.notes.iter().map(|note| note.code).collect()
    }
}

impl How {
    /// The column that is read with it.
    pub(crate) fn beside(&self) -> Option<&str> {
        match self {
            How::Subdivision { country } | How::Place { country } => Some(country),
            How::Number { unit } => Some(unit),
            How::Typed | How::Country | How::Nothing => None,
        }
    }
}
