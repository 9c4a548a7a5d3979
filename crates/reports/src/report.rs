//! The report of an import: one line for each remark, as a CSV file that a spreadsheet opens.

use crate::error::SheetError;
use crate::format::guarded;
use crate::mapping::label;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// One line of a report.
pub struct Remark<'a> {
    /// Line of the file, from 1.
    pub line: u64,
    /// Whether the row became no record.
    pub refused: bool,
    /// Head of the column.
    pub column: &'a str,
    /// Where it went.
    pub field: &'a str,
    /// The cell.
    pub value: &'a str,
    /// The code of its sentence.
    pub code: &'a str,
    /// What the sentence needs.
    pub values: &'a BTreeMap<String, String>,
}

/// Writes a report.
pub struct ReportWriter {
    writer: csv::Writer<BufWriter<File>>,
    language: String,
    path: PathBuf,
}

impl ReportWriter {
    /// Makes the file and its heads.
    pub fn create(path: &Path, language: &str) -> Result<Self, SheetError> {
        let mut file = BufWriter::new(File::create(path)?);
        file.write_all("\u{feff}".as_bytes())?;
        let mut writer = csv::Writer::from_writer(file);
        let heads =
            ["line", "became", "column", "field", "value", "reason"].map(|head| words::text(language, &format!("report-{head}"), &[]));
        write(&mut writer, heads.iter().map(String::as_str))?;
        Ok(ReportWriter { writer, language: language.to_owned(), path: path.to_owned() })
    }

    /// One remark; its reason in words.
    pub fn line(&mut self, kind: &str, remark: &Remark<'_>) -> Result<(), SheetError> {
        let Remark { line, refused, column, field, value, code, values } = remark;
        let name = field.replace("[0]", "");
        let field = records::kind(kind).map_or_else(|| name.clone(), |kind| label(&self.language, kind, &name));
        let reason = reason(&self.language, code, values);
        let became = if *refused { words::text(&self.language, "report-refused", &[]) } else { String::new() };
        write(&mut self.writer, [line.to_string().as_str(), &became, column, &field, value, &reason])
    }

    /// Finishes the file; gives its path.
    pub fn finish(mut self) -> Result<PathBuf, SheetError> {
        self.writer.flush()?;
        Ok(self.path)
    }
}

/// The sentence of a code: of an error, a finding, or of the report itself.
fn reason(language: &str, code: &str, values: &BTreeMap<String, String>) -> String {
    let values: Vec<(&str, String)> = values.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    for family in ["error", "finding", "report"] {
        let id = format!("{family}-{code}");
        let text = words::text(language, &id, &values);
        if text != id {
            return text;
        }
    }
    code.to_owned()
}

fn write<'c>(writer: &mut csv::Writer<BufWriter<File>>, cells: impl IntoIterator<Item = &'c str>) -> Result<(), SheetError> {
    let guarded: Vec<_> = cells.into_iter().map(guarded).collect();
    writer.write_record(guarded.iter().map(|cell| cell.as_bytes())).map_err(|error| match error.into_kind() {
        csv::ErrorKind::Io(error) => SheetError::Disk(error),
        _ => SheetError::Damaged("report".into()),
    })
}
