//! What can go wrong with a spreadsheet. Each has a code for which `words` has a sentence.

use std::io;
use thiserror::Error;

/// Why a spreadsheet was not read or written.
#[derive(Debug, Error)]
pub enum SheetError {
    /// The disk refuses.
    #[error("the file cannot be read or written: {0}")]
    Disk(#[from] io::Error),
    /// Neither CSV nor XLSX by its name.
    #[error("not a spreadsheet: {0}")]
    UnknownFormat(String),
    /// It ends within a cell, or its archive is cut.
    #[error("the file is cut short")]
    Truncated {
        /// The line of the quotation mark that is never closed, from 1; 0 where the file itself ends too early.
        line: u64,
    },
    /// It is damaged in another way.
    #[error("the file is damaged: {0}")]
    Damaged(String),
    /// It has no row of heads.
    #[error("the file has no heads")]
    Empty,
    /// A limit is passed: which, how much there is, how much fits.
    #[error("too large: {what}, at most {most}")]
    TooLarge {
        /// `columns`, `cell`, `rows`, `file`.
        what: &'static str,
        /// The limit.
        most: u64,
        /// The line, from 1; 0 for the whole file.
        line: u64,
    },
    /// The workbook has no such sheet.
    #[error("no sheet {0}")]
    NoSheet(String),
    /// There is no template of this name.
    #[error("no template {0}")]
    NoTemplate(String),
}

/// Why a mapping cannot be used.
#[derive(Debug, Error)]
pub enum MappingError {
    /// Its file is not the TOML that it should be.
    #[error("the mapping cannot be read: {0}")]
    Unreadable(String),
    /// It names a kind, field, code or unit that there is not.
    #[error("the mapping names what there is not: {0}")]
    Unknown(String),
    /// The file lacks a column.
    #[error("the file lacks the column {0}")]
    ColumnMissing(String),
    /// Two columns are sent to one field.
    #[error("two columns go to {0}")]
    Twice(String),
    /// A column of units is sent to an amount that no column goes to.
    #[error("no column goes to {0}, whose unit this is")]
    AmountMissing(String),
    /// No head of the file is a field.
    #[error("no head of the file is a field")]
    NoFields,
    /// There is no template of this name.
    #[error("no template {0}")]
    NoTemplate(String),
}

impl SheetError {
    /// The code of its sentence, and what the sentence needs.
    pub fn code(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            SheetError::Disk(error) if error.kind() == io::ErrorKind::NotFound => ("file-missing", Vec::new()),
            SheetError::Disk(error) if error.kind() == io::ErrorKind::StorageFull => ("disk-full", Vec::new()),
            SheetError::Disk(error) => ("disk-refuses", vec![("reason", error.to_string())]),
            SheetError::UnknownFormat(name) => ("sheet-unknown-format", vec![("name", name.clone())]),
            SheetError::Truncated { line: 0 } => ("sheet-truncated", Vec::new()),
            SheetError::Truncated { line } => ("sheet-quotation-open", vec![("line", line.to_string())]),
            SheetError::Damaged(reason) => ("sheet-damaged", vec![("reason", reason.clone())]),
            SheetError::Empty => ("sheet-empty", Vec::new()),
            SheetError::TooLarge { what, most, line } => {
                ("sheet-too-large", vec![("what", (*what).to_owned()), ("most", most.to_string()), ("line", line.to_string())])
            }
            SheetError::NoSheet(name) => ("sheet-missing", vec![("name", name.clone())]),
            SheetError::NoTemplate(name) => ("no-such-template", vec![("name", name.clone())]),
        }
    }
}

impl MappingError {
    /// The code of its sentence, and what the sentence needs.
    pub fn code(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            MappingError::Unreadable(reason) => ("mapping-unreadable", vec![("reason", reason.clone())]),
            MappingError::Unknown(what) => ("mapping-unknown", vec![("what", what.clone())]),
            MappingError::ColumnMissing(column) => ("mapping-column-missing", vec![("column", column.clone())]),
            MappingError::Twice(field) => ("mapping-twice", vec![("field", field.clone())]),
            MappingError::AmountMissing(field) => ("mapping-amount-missing", vec![("field", field.clone())]),
            MappingError::NoFields => ("mapping-no-fields", Vec::new()),
            MappingError::NoTemplate(name) => ("no-such-template", vec![("name", name.clone())]),
        }
    }
}
