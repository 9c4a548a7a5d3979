//! XLSX: the sheet is read as a stream on a thread of its own, so that memory holds the shared texts and a few rows.

use super::{COLUMNS_MAX, Line, ROWS_MAX};
use crate::error::SheetError;
use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError, open_workbook};
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// Bytes of all parts unpacked: a million rows of a kilobyte. What declares more is a bomb.
const UNPACKED_MAX: u64 = 1 << 30;
/// Bytes of the shared texts unpacked: they are the part that lies in memory as a whole.
const TEXTS_MAX: u64 = 128 << 20;
/// Rows between the reading thread and its reader.
const AHEAD: usize = 256;

type Sent = Result<Line, SheetError>;

/// Rows of a sheet.
pub(super) struct Rows {
    lines: Receiver<Sent>,
    total: u64,
    done: u64,
}

impl Rows {
    pub fn open(path: &Path, sheet: Option<&str>) -> Result<Rows, SheetError> {
        check_size(path)?;
        let (sender, lines) = sync_channel(AHEAD);
        let (ready, opened) = sync_channel(1);
        let (path, sheet): (PathBuf, Option<String>) = (path.to_owned(), sheet.map(str::to_owned));
        std::thread::spawn(move || {
            // The library may meet a file that it did not expect: then the file is damaged, not the program.
            let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| stream(&path, sheet.as_deref(), &ready, &sender)));
            if let Err(error) = read.unwrap_or_else(|_| Err(SheetError::Damaged("sheet".into()))) {
                // Whoever waits for the heads hears it, or whoever waits for the next row; one of them is there.
                if let Err(unheard) = ready.try_send(Err(error)).map_err(|error| match error {
                    std::sync::mpsc::TrySendError::Full(error) | std::sync::mpsc::TrySendError::Disconnected(error) => error,
                }) && let Err(error) = unheard
                {
                    let _ = sender.send(Err(error));
                }
            }
        });
        let total = opened.recv().unwrap_or(Err(SheetError::Truncated))?;
        Ok(Rows { lines, total, done: 0 })
    }

    pub fn next(&mut self, line: &mut Line) -> Result<bool, SheetError> {
        match self.lines.recv() {
            Ok(read) => {
                *line = read?;
                self.done = line.number;
                Ok(true)
            }
            Err(_) => Ok(false),
        }
    }

    pub fn total(&self) -> u64 {
        self.total
    }

    pub fn done(&self) -> u64 {
        self.done
    }
}

/// Looks at what the parts of the archive declare, before any of them is unpacked.
fn check_size(path: &Path) -> Result<(), SheetError> {
    let mut archive = zip::ZipArchive::new(BufReader::new(File::open(path)?)).map_err(|error| match error {
        zip::result::ZipError::Io(error) if error.kind() != std::io::ErrorKind::UnexpectedEof => SheetError::Disk(error),
        _ => SheetError::Truncated,
    })?;
    let mut sum = 0u64;
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(|_| SheetError::Truncated)?;
        sum = sum.saturating_add(part.size());
        if part.name().is_ok_and(|name| name.ends_with("sharedStrings.xml")) && part.size() > TEXTS_MAX {
            return Err(SheetError::TooLarge { what: "file", most: TEXTS_MAX, line: 0 });
        }
    }
    if sum > UNPACKED_MAX { Err(SheetError::TooLarge { what: "file", most: UNPACKED_MAX, line: 0 }) } else { Ok(()) }
}

fn stream(path: &Path, sheet: Option<&str>, ready: &SyncSender<Result<u64, SheetError>>, out: &SyncSender<Sent>) -> Result<(), SheetError> {
    let mut workbook: Xlsx<BufReader<File>> = open_workbook(path).map_err(damaged)?;
    let names = workbook.sheet_names();
    let name = match sheet {
        Some(wanted) => names.iter().find(|name| *name == wanted).ok_or_else(|| SheetError::NoSheet(wanted.to_owned()))?.clone(),
        None => names.first().cloned().ok_or(SheetError::Empty)?,
    };
    let mut cells = workbook.worksheet_cells_reader(&name).map_err(damaged)?;
    let rows = u64::from(cells.dimensions().end.0) + 1;
    if rows > ROWS_MAX {
        return Err(SheetError::TooLarge { what: "rows", most: ROWS_MAX, line: 0 });
    }
    // Nobody waits for the heads any more only where the import was given up.
    let _ = ready.send(Ok(rows));
    let mut line = Line::default();
    while let Some(cell) = cells.next_cell().map_err(damaged)? {
        let (row, column) = cell.get_position();
        let number = u64::from(row) + 1;
        if number != line.number {
            let full = std::mem::replace(&mut line, Line { number, cells: Vec::with_capacity(32) });
            if full.number > 0 && out.send(Ok(full)).is_err() {
                return Ok(());
            }
        }
        let column = column as usize;
        if column >= COLUMNS_MAX {
            if matches!(cell.get_value(), DataRef::Empty) {
                continue;
            }
            return Err(SheetError::TooLarge { what: "columns", most: COLUMNS_MAX as u64, line: number });
        }
        line.cells.resize(line.cells.len().max(column + 1), String::new());
        line.cells[column] = text(cell.get_value());
    }
    if line.number > 0 {
        let _ = out.send(Ok(line));
    }
    Ok(())
}

fn damaged(error: XlsxError) -> SheetError {
    match error {
        XlsxError::Io(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => SheetError::Truncated,
        XlsxError::Zip(_) | XlsxError::XmlEof(_) => SheetError::Truncated,
        error => SheetError::Damaged(error.to_string()),
    }
}

/// A cell as it would be typed.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(flag) => if *flag { "true" } else { "false" }.to_owned(),
        DataRef::DateTime(moment) => date(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn date(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        return moment.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    match (hour, minute, second) {
        (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        (hour, minute, 0) => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"),
        (hour, minute, second) => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"),
    }
}
