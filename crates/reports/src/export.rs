//! Export: one line for each record. Columns are the fields that occur, in the order of the dictionary; the first row of
//! each group stands in columns of its own, and further rows in numbered ones (`goods 2`).

use crate::error::SheetError;
use crate::format::{Format, guarded};
use crate::mapping::label;
use records::{Field, Kind, Record, Row, Type, Value};
use rust_xlsxwriter::{Format as Style, Workbook, Worksheet, XlsxError};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// Rows of a group that get columns of their own; a record of more says how many there are.
const ROWS_SHOWN: usize = 5;
/// Letters of an Excel cell.
const XLSX_LETTERS_MAX: usize = 32_767;
/// Lines of an Excel sheet, the heads aside.
const XLSX_ROWS_MAX: u32 = 1_048_575;

/// Place of a field among those of its record: field, then row and field of a group.
type Place = (usize, usize, usize);

/// Learns which columns there are, from every record; then makes the sheet.
pub struct Exporter {
    language: String,
    /// Columns that occur, by kind.
    columns: BTreeMap<u16, BTreeSet<Place>>,
}

/// A sheet that is being written.
pub struct ExportSheet {
    language: String,
    columns: Vec<(&'static Kind, Place)>,
    target: Target,
    labels: BTreeMap<(&'static str, String), String>,
}

enum Target {
    Csv(Box<csv::Writer<BufWriter<File>>>),
    Xlsx { workbook: Box<Workbook>, row: u32, path: PathBuf },
}

impl Exporter {
    /// An export with heads and labels in a language.
    pub fn new(language: &str) -> Self {
        Exporter { language: language.to_owned(), columns: BTreeMap::new() }
    }

    /// Notes the fields of a record.
    pub fn learn(&mut self, record: &Record) {
        let columns = self.columns.entry(record.kind.number).or_default();
        each(record, |place, _, _| {
            columns.insert(place);
        });
    }

    /// Makes the file, with its heads.
    pub fn create(self, format: Format, path: &Path) -> Result<ExportSheet, SheetError> {
        let Exporter { language, columns } = self;
        let several = columns.len() > 1;
        let of_kind = |(number, places): (u16, BTreeSet<Place>)| {
            let kind = records::kind_by_number(number);
            places.into_iter().filter_map(move |place| Some((kind?, place)))
        };
        let columns: Vec<(&'static Kind, Place)> = columns.into_iter().flat_map(of_kind).collect();
        let mut heads = ["reference", "kind"].map(|head| words::text(&language, &format!("report-{head}"), &[])).to_vec();
        heads.extend(columns.iter().map(|(kind, place)| head(&language, kind, *place, several)));
        let mut target = match format {
            Format::Csv => {
                let mut file = BufWriter::new(File::create(path)?);
                file.write_all("\u{feff}".as_bytes())?;
                Target::Csv(Box::new(csv::Writer::from_writer(file)))
            }
            Format::Xlsx => {
                let mut workbook = Workbook::new();
                // The cells wait in a file until the end: beside the target, not where other users of the machine may look.
                let beside = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
                workbook.set_tempdir(beside).map_err(refused)?;
                let sheet = workbook.add_worksheet_with_constant_memory().map_err(refused)?;
                sheet.set_freeze_panes(1, 2).map_err(refused)?;
                Target::Xlsx { workbook: Box::new(workbook), row: 0, path: path.to_owned() }
            }
        };
        target.line(&heads.iter().map(String::as_str).collect::<Vec<_>>(), true)?;
        Ok(ExportSheet { language, columns, target, labels: BTreeMap::new() })
    }
}

impl ExportSheet {
    /// Writes the line of a record whose fields were learned.
    pub fn write(&mut self, record: &Record) -> Result<(), SheetError> {
        let mut cells: BTreeMap<Place, String> = BTreeMap::new();
        let (language, labels) = (&self.language, &mut self.labels);
        each(record, |place, field, value| drop(cells.insert(place, shown(language, labels, field, value))));
        let kind = words::text(language, &format!("kind-{}", record.kind.key), &[]);
        let mut line = vec![record.reference.as_str(), &kind];
        for (kind, place) in &self.columns {
            let cell = cells.get(place).filter(|_| kind.number == record.kind.number);
            line.push(cell.map_or("", String::as_str));
        }
        self.target.line(&line, false)
    }

    /// Finishes the file.
    pub fn finish(self) -> Result<(), SheetError> {
        match self.target {
            Target::Csv(mut writer) => Ok(writer.flush()?),
            Target::Xlsx { mut workbook, path, .. } => workbook.save(&path).map_err(refused),
        }
    }
}

impl Target {
    fn line(&mut self, cells: &[&str], bold: bool) -> Result<(), SheetError> {
        match self {
            Target::Csv(writer) => {
                let guarded: Vec<Cow<'_, str>> = cells.iter().map(|cell| guarded(cell)).collect();
                writer.write_record(guarded.iter().map(|cell| cell.as_bytes())).map_err(|error| match error.into_kind() {
                    csv::ErrorKind::Io(error) => SheetError::Disk(error),
                    _ => SheetError::Damaged("export".into()),
                })
            }
            Target::Xlsx { workbook, row, .. } => {
                if *row > XLSX_ROWS_MAX {
                    return Err(SheetError::TooLarge { what: "rows", most: u64::from(XLSX_ROWS_MAX), line: 0 });
                }
                let sheet = workbook.worksheet_from_index(0).map_err(refused)?;
                write_line(sheet, *row, cells, bold).map_err(refused)?;
                *row += 1;
                Ok(())
            }
        }
    }
}

/// Every cell is a string: no spreadsheet runs a string, and none rounds it.
fn write_line(sheet: &mut Worksheet, row: u32, cells: &[&str], bold: bool) -> Result<(), XlsxError> {
    let style = Style::new().set_bold();
    for (column, cell) in (0u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
        let cut = cell.char_indices().nth(XLSX_LETTERS_MAX).map_or(*cell, |(at, _)| &cell[..at]);
        if bold {
            sheet.write_string_with_format(row, column, cut, &style)?;
        } else {
            sheet.write_string(row, column, cut)?;
        }
    }
    Ok(())
}

fn refused(error: XlsxError) -> SheetError {
    match error {
        XlsxError::IoError(error) => SheetError::Disk(error),
        error => SheetError::Damaged(error.to_string()),
    }
}

/// Calls `take` with each value of a record and its place; struck rows aside.
fn each(record: &Record, mut take: impl FnMut(Place, &'static Field, &Value)) {
    for (at, field) in record.kind.fields.iter().enumerate() {
        match record.fields.get(field.key) {
            Some(Value::Rows(rows)) => {
                let standing: Vec<&Row> = rows.iter().filter(|row| !row.is_struck()).collect();
                for (number, row) in standing.iter().take(ROWS_SHOWN).enumerate() {
                    for (inner_at, inner) in field.fields.iter().enumerate() {
                        if let Some(value) = row.fields.get(inner.key) {
                            take((at, number + 1, inner_at), inner, value);
                        }
                    }
                }
                if standing.len() > ROWS_SHOWN {
                    take((at, 0, 0), field, &Value::Integer(standing.len() as i64));
                }
            }
            Some(value) => take((at, 0, 0), field, value),
            None => {}
        }
    }
}

fn head(language: &str, kind: &'static Kind, (at, row, inner): Place, several: bool) -> String {
    let field = &kind.fields[at];
    let name = match row {
        0 => label(language, kind, field.key),
        row => {
            let group = label(language, kind, field.key);
            let inner = label(language, kind, &format!("{}.{}", field.key, field.fields[inner].key));
            if row == 1 { format!("{group}: {inner}") } else { format!("{group} {row}: {inner}") }
        }
    };
    if several { format!("{} – {name}", words::text(language, &format!("kind-{}", kind.key), &[])) } else { name }
}

/// A value as a reader of the sheet wants it: the code and what it means.
fn shown(language: &str, labels: &mut BTreeMap<(&'static str, String), String>, field: &'static Field, value: &Value) -> String {
    let mut coded = |code: &str| -> String {
        let list = field.list.unwrap_or_default();
        let known = records::lists::list(list).is_some();
        if !known || code.starts_with(records::value::AS_WRITTEN) || code == records::value::UNKNOWN {
            return code.trim_start_matches(records::value::AS_WRITTEN).to_owned();
        }
        let label = labels.entry((list, code.to_owned())).or_insert_with(|| words::label(language, list, code));
        if label == code { code.to_owned() } else { format!("{code} {label}") }
    };
    match value {
        Value::Text(code) if field.kind == Type::Code => coded(code),
        Value::Codes(codes) => codes.iter().map(|code| coded(code)).collect::<Vec<_>>().join("; "),
        Value::Text(text) | Value::Narrative(text) => text.replace(&format!(" {}", records::value::AS_WRITTEN), " "),
        Value::Integer(number) => number.to_string(),
        Value::Flag(flag) => words::text(language, if *flag { "ui-yes" } else { "ui-no" }, &[]),
        Value::Rows(rows) => rows.len().to_string(),
    }
}
