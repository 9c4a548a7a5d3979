//! How a file would be read, column by column, before anything of it is imported.

use super::import::{ImportInput, opened};
use crate::failure::Failure;
use crate::fields::value_to_json;
use crate::session::Session;
use crate::shared::App;
use reports::{ColumnRead, Example, Note};
use serde::Serialize;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use ts_rs::TS;

/// The columns of a file.
#[derive(Debug, Serialize, TS)]
pub struct ImportColumns {
    /// The kind of record that each row becomes.
    pub kind: String,
    /// The mapping file that reads it; empty where the heads say it.
    pub mapping: String,
    /// Lines that were looked at.
    #[ts(type = "number")]
    pub rows: u64,
    /// In the order of the file.
    pub columns: Vec<ImportColumn>,
}

/// One column.
#[derive(Debug, Serialize, TS)]
pub struct ImportColumn {
    /// Its head.
    pub head: String,
    /// Paths that it goes to; none where it is left out.
    pub fields: Vec<String>,
    /// Whether a mapping file reads it, so that it cannot be sent elsewhere.
    pub fixed: bool,
    /// Its first different cells.
    pub examples: Vec<ColumnExample>,
}

/// One cell.
#[derive(Debug, Serialize, TS)]
pub struct ColumnExample {
    /// As it stands in the file.
    pub written: String,
    /// What it gives.
    pub values: Vec<ExampleValue>,
    /// What is to be said of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub remark: Option<ExampleRemark>,
    /// Whether a row with it would be refused.
    pub refused: bool,
}

/// A value that a cell gives.
#[derive(Debug, Serialize, TS)]
pub struct ExampleValue {
    /// Its path.
    pub field: String,
    /// It.
    #[ts(type = "Value")]
    pub value: Json,
}

/// What is to be said of a cell.
#[derive(Debug, Serialize, TS)]
pub struct ExampleRemark {
    /// The code of its sentence.
    pub code: String,
    /// What the sentence needs.
    pub values: BTreeMap<String, String>,
}

/// How a file would be read.
pub(crate) fn columns(app: &App, session: &Session, input: ImportInput) -> Result<ImportColumns, Failure> {
    let (desk, _) = app.desk(session)?;
    let (mut sheet, mapping) = opened(&desk, &input)?;
    let (columns, rows) = mapping.examples(&mut sheet)?;
    let columns = columns.into_iter().map(column).collect::<Vec<_>>();
    let by_file = columns.iter().any(|column| column.fixed);
    let name = if by_file { mapping.name().to_owned() } else { String::new() };
    Ok(ImportColumns { kind: mapping.kind().key.to_owned(), mapping: name, rows, columns })
}

fn column(read: ColumnRead) -> ImportColumn {
    let ColumnRead { head, fields, fixed, examples } = read;
    ImportColumn { head, fields, fixed, examples: examples.into_iter().map(example).collect() }
}

fn example(example: Example) -> ColumnExample {
    let Example { written, values, notes, refused } = example;
    let values = values.iter().map(|(field, value)| ExampleValue { field: field.clone(), value: value_to_json(value) }).collect();
    let remark = notes.into_iter().next().map(|Note { code, values, .. }| ExampleRemark { code: code.to_owned(), values });
    ColumnExample { written, values, remark, refused }
}
