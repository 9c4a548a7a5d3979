//! Spreadsheets in and out: reading CSV and XLSX, mappings from their columns to fields, empty templates, the report of
//! an import, exports. Knows nothing of documents, entries or the store.
#![allow(clippy::disallowed_methods)] // This crate reads and writes files.

mod error;
mod evidence;
mod examples;
mod export;
mod format;
mod lookups;
mod mapper;
mod mapping;
mod report;
mod sheet;
mod templates;
#[cfg(test)]
mod tests;

pub use error::{MappingError, SheetError};
pub use examples::{ColumnRead, Example};
pub use export::{ExportSheet, Exporter};
pub use format::Format;
pub use mapper::{Mapper, Note, Outcome, UNCODED, UNIT_UNCODED};
pub use mapping::{Mapping, guess, mappings};
pub use report::{Remark, ReportWriter};
pub use sheet::{CELL_BYTES_MAX, COLUMNS_MAX, FILE_BYTES_MAX, Line, ROWS_MAX, Sheet};
pub use templates::{Template, templates, write_template};
