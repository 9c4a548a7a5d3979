//! Reading a spreadsheet row by row, whatever its format: heads first, then lines of text with their numbers.

mod csv;
mod text;
mod xlsx;

use crate::error::SheetError;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Cursor;
use std::path::Path;

/// More columns than any template or report of an administration has; a line must fit in memory several times.
pub const COLUMNS_MAX: usize = 400;
/// Bytes of one cell: a narrative is as long.
pub const CELL_BYTES_MAX: usize = 64 << 10;
/// Rows of one file: an XLSX sheet ends at 1,048,576, and a CSV file of more is better cut.
pub const ROWS_MAX: u64 = 2_000_000;
/// Bytes of one file, unpacked where it is packed: two million rows of 250 bytes.
pub const FILE_BYTES_MAX: u64 = 512 << 20;

/// A line of cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    number: u64,
    cells: Vec<String>,
}

impl Line {
    /// Its number in the file, from 1; the heads are line 1.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// How many cells the line has.
    pub(crate) fn len(&self) -> usize {
        self.cells.len()
    }

    /// Bytes of all its cells.
    pub fn bytes(&self) -> usize {
        self.cells.iter().map(String::len).sum()
    }

    /// A cell without the space around it; empty where the line ends before.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    /// The row as it is known again: its cells, letter by letter, without empty ones at its end. Separators, quotation
    /// marks and the file's encoding do not matter.
    pub fn normalised(&self) -> Vec<u8> {
        let last = self.cells.iter().rposition(|cell| !cell.is_empty());
        let mut bytes = Vec::with_capacity(256);
        for cell in self.cells.iter().take(last.map_or(0, |last| last + 1)) {
            bytes.extend_from_slice(cell.as_bytes());
            bytes.push(0x1f);
        }
        bytes
    }

    fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    fn check(&self) -> Result<(), SheetError> {
        let line = self.number;
        if self.cells.len() > COLUMNS_MAX {
            return Err(SheetError::TooLarge { what: "columns", most: COLUMNS_MAX as u64, line });
        }
        if self.cells.iter().any(|cell| cell.len() > CELL_BYTES_MAX) {
            return Err(SheetError::TooLarge { what: "cell", most: CELL_BYTES_MAX as u64, line });
        }
        Ok(())
    }
}

enum Rows {
    Csv(Box<csv::Rows>),
    Xlsx(xlsx::Rows),
}

impl Rows {
    fn next(&mut self, line: &mut Line) -> Result<bool, SheetError> {
        match self {
            Rows::Csv(rows) => rows.next(line),
            Rows::Xlsx(rows) => rows.next(line),
        }
    }
}

/// What a file is by its name.
enum Form {
    Csv { is_packed: bool },
    Xlsx,
}

impl Form {
    fn of(name: String) -> Result<Form, SheetError> {
        match name.as_str() {
            name if name.ends_with(".xlsx") => Ok(Form::Xlsx),
            name if [".csv", ".tsv", ".txt"].iter().any(|ending| name.ends_with(ending)) => Ok(Form::Csv { is_packed: false }),
            name if name.ends_with(".csv.zst") => Ok(Form::Csv { is_packed: true }),
            _ => Err(SheetError::UnknownFormat(name)),
        }
    }
}

/// An open spreadsheet.
pub struct Sheet {
    headers: Vec<String>,
    rows: Rows,
    read: u64,
}

impl Sheet {
    /// Opens a file by its name: `.csv`, `.csv.zst`, `.xlsx`. Of a workbook the sheet of this name, or the first.
    pub fn open(path: &Path, sheet: Option<&str>) -> Result<Sheet, SheetError> {
        let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
        let size = std::fs::metadata(path)?.len();
        if size > FILE_BYTES_MAX {
            return Err(SheetError::TooLarge { what: "file", most: FILE_BYTES_MAX, line: 0 });
        }
        match Form::of(name)? {
            Form::Xlsx => Sheet::begun(Rows::Xlsx(xlsx::Rows::open(path, sheet)?)),
            Form::Csv { is_packed } => Sheet::begun(Rows::Csv(Box::new(csv::Rows::of(File::open(path)?, size, is_packed)?))),
        }
    }

    /// The same of a file that lies in memory. Of a workbook every row of its first sheet is read at once, on the thread of whoever calls.
    pub fn of(name: &str, bytes: Vec<u8>) -> Result<Sheet, SheetError> {
        let size = bytes.len() as u64;
        match Form::of(name.to_lowercase())? {
            Form::Xlsx => Sheet::begun(Rows::Xlsx(xlsx::Rows::of(bytes)?)),
            Form::Csv { is_packed } => Sheet::begun(Rows::Csv(Box::new(csv::Rows::of(Cursor::new(bytes), size, is_packed)?))),
        }
    }

    /// Reads its heads.
    fn begun(mut rows: Rows) -> Result<Sheet, SheetError> {
        let mut heads = Line::default();
        loop {
            if !rows.next(&mut heads)? {
                return Err(SheetError::Empty);
            }
            heads.check()?;
            if !heads.is_blank() {
                break;
            }
        }
        Ok(Sheet { headers: distinct(&heads), rows, read: 0 })
    }

    /// The heads of its columns.
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// Reads the next line that is not blank; `false` at the end.
    pub fn next(&mut self, line: &mut Line) -> Result<bool, SheetError> {
        while self.rows.next(line)? {
            if line.is_blank() {
                continue;
            }
            if let Rows::Xlsx(_) = self.rows {
                // A workbook names only the cells that hold something; a line of a CSV file that ends early was cut.
                line.cells.resize(line.cells.len().max(self.headers.len()), String::new());
            }
            line.check()?;
            self.read += 1;
            if self.read > ROWS_MAX {
                return Err(SheetError::TooLarge { what: "rows", most: ROWS_MAX, line: line.number });
            }
            return Ok(true);
        }
        Ok(false)
    }

    /// How many bytes the file has.
    pub fn bytes_total(&self) -> u64 {
        match &self.rows {
            Rows::Csv(rows) => rows.total(),
            Rows::Xlsx(rows) => rows.total(),
        }
    }

    /// How many of them have been read.
    pub fn bytes_done(&self) -> u64 {
        match &self.rows {
            Rows::Csv(rows) => rows.done(),
            Rows::Xlsx(rows) => rows.done(),
        }
    }
}

/// The heads; one that stands twice is numbered from the second on, so that each column can be named.
fn distinct(heads: &Line) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(heads.cells.len());
    let mut taken: BTreeMap<String, u32> = BTreeMap::new();
    for head in heads.cells.iter().map(|head| head.trim()) {
        let mut name = head.to_owned();
        while !head.is_empty() && taken.contains_key(&name) {
            let count = taken.entry(head.to_owned()).or_insert(1);
            *count += 1;
            name = format!("{head} ({count})");
        }
        taken.insert(name.clone(), 1);
        names.push(name);
    }
    names
}

#[cfg(test)]
mod tests;
