//! XLSX: the sheet is read as a stream on a thread of its own, so that memory holds the shared texts and a few rows.

use super::text::{Counted, refused};
use super::{CELL_BYTES_MAX, COLUMNS_MAX, Line, ROWS_MAX};
use crate::error::SheetError;
use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, channel, sync_channel};
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

/// Bytes of all parts unpacked: a million rows of a kilobyte. What declares more is a bomb.
const UNPACKED_MAX: u64 = 1 << 30;
/// Bytes of the shared texts unpacked: they are the part that lies in memory as a whole.
const TEXTS_MAX: u64 = 128 << 20;
/// Shared texts that may be declared before they are there: room for all of them is made at once, 24 bytes for each. Where there are so
/// many, each takes more bytes in the part than this.
const TEXTS_DECLARED_MAX: u64 = 2_000_000;
const TEXT_BYTES_MIN: u64 = 5;
/// Parts of an archive: a workbook has a few for each sheet.
const PARTS_MAX: usize = 10_000;
/// Rows between the reading thread and its reader.
const AHEAD: usize = 256;
/// Whole numbers that a spreadsheet's number holds exactly.
const EXACT_MAX: f64 = 9_007_199_254_740_992.0;

type Sent = Result<Line, SheetError>;

/// Rows of a sheet.
pub(super) struct Rows {
    lines: Receiver<Sent>,
    total: u64,
    count: Arc<AtomicU64>,
}

impl Rows {
    pub fn open(path: &Path, sheet: Option<&str>) -> Result<Rows, SheetError> {
        let total = check_parts(File::open(path)?)?;
        let count = Arc::new(AtomicU64::new(0));
        let (sender, lines) = sync_channel(AHEAD);
        let (input, sheet) = (Counted { inner: File::open(path)?, count: Arc::clone(&count) }, sheet.map(str::to_owned));
        std::thread::spawn(move || hand_on(input, sheet.as_deref(), |read| sender.send(read).is_ok()));
        Ok(Rows { lines, total, count })
    }

    /// The first sheet of a workbook that lies in memory, every row of it at once.
    pub fn of(bytes: Vec<u8>) -> Result<Rows, SheetError> {
        let total = check_parts(Cursor::new(&bytes))?;
        let count = Arc::new(AtomicU64::new(0));
        let (sender, lines) = channel();
        hand_on(Counted { inner: Cursor::new(bytes), count: Arc::clone(&count) }, None, |read| sender.send(read).is_ok());
        Ok(Rows { lines, total, count })
    }

    pub fn next(&mut self, line: &mut Line) -> Result<bool, SheetError> {
        match self.lines.recv() {
            Ok(read) => {
                *line = read?;
                Ok(true)
            }
            Err(_) => Ok(false),
        }
    }

    pub fn total(&self) -> u64 {
        self.total
    }

    pub fn done(&self) -> u64 {
        // Its directory at the end is read twice.
        self.count.load(Ordering::Relaxed).min(self.total)
    }
}

/// Looks at what the parts of the archive declare, then whether they keep to it: a damaged or cut file is refused before
/// its first row. Gives the size of the file.
fn check_parts<R: Read + Seek>(mut file: R) -> Result<u64, SheetError> {
    let size = file.seek(SeekFrom::End(0))?;
    file.rewind()?;
    let mut mark = [0; 2];
    if file.read_exact(&mut mark).is_err() || mark != *b"PK" {
        return Err(SheetError::Damaged("no XLSX".into()));
    }
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(unreadable)?;
    if archive.len() > PARTS_MAX {
        return Err(SheetError::TooLarge { what: "file", most: PARTS_MAX as u64, line: 0 });
    }
    let mut sum = 0u64;
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(unreadable)?;
        sum = sum.saturating_add(part.size());
        if are_texts(&part) && part.size() > TEXTS_MAX {
            return Err(SheetError::TooLarge { what: "file", most: TEXTS_MAX, line: 0 });
        }
    }
    if sum > UNPACKED_MAX {
        return Err(SheetError::TooLarge { what: "file", most: UNPACKED_MAX, line: 0 });
    }
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(unreadable)?;
        let (declared, are_texts) = (part.size(), are_texts(&part));
        let (mut part, mut texts) = (part.take(declared.saturating_add(1)), Declared::default());
        let real = if are_texts { io::copy(&mut part, &mut texts) } else { io::copy(&mut part, &mut io::sink()) };
        if real.map_err(refused)? != declared {
            return Err(SheetError::Damaged("size".into()));
        }
        if texts.most > TEXTS_DECLARED_MAX.max(declared / TEXT_BYTES_MIN) {
            return Err(SheetError::Damaged("texts".into()));
        }
    }
    Ok(size)
}

/// Whether a part holds the shared texts: the library finds it by its name in whatever case.
fn are_texts<R: Read>(part: &ZipFile<'_, R>) -> bool {
    part.name().is_ok_and(|name| name.to_ascii_lowercase().ends_with("sharedstrings.xml"))
}

/// The attribute by which the shared texts say how many there are.
const UNIQUE_COUNT: &[u8] = b"uniqueCount";

/// Looks, while the shared texts go by, for how many they are said to be.
#[derive(Default)]
struct Declared {
    /// Letters of the attribute's name that were met in a row, and the number behind it as far as it has come.
    met: usize,
    number: Option<u64>,
    most: u64,
}

impl Declared {
    fn step(&mut self, byte: u8) {
        if let Some(letter) = UNIQUE_COUNT.get(self.met) {
            self.met = if *letter == byte { self.met + 1 } else { usize::from(byte == b'u') };
        } else if byte.is_ascii_digit() {
            let number = self.number.unwrap_or_default().saturating_mul(10).saturating_add(u64::from(byte - b'0'));
            (self.number, self.most) = (Some(number), self.most.max(number));
        } else if self.number.take().is_some() {
            self.met = 0;
        }
    }
}

impl Write for Declared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // Every other byte is zero where the letters are UTF-16.
        bytes.iter().filter(|byte| **byte != 0).for_each(|byte| self.step(*byte));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn unreadable(error: ZipError) -> SheetError {
    match error {
        ZipError::Io(error) => refused(error),
        // A cut archive has lost its directory, which stands at the end.
        _ => SheetError::Truncated { line: 0 },
    }
}

/// Hands on every row, and why there are no more, to whoever says by `false` that he waits for none.
fn hand_on<R: Read + Seek>(input: R, sheet: Option<&str>, to: impl Fn(Sent) -> bool) {
    // The library may meet a file that it did not expect: then the file is damaged, not the program.
    let read = catch_unwind(AssertUnwindSafe(|| stream(input, sheet, &to)));
    if let Err(error) = read.unwrap_or_else(|_| Err(SheetError::Damaged("sheet".into()))) {
        // Nobody waits for the next row only where the import was given up.
        let _ = to(Err(error));
    }
}

fn stream<R: Read + Seek>(input: R, sheet: Option<&str>, to: &impl Fn(Sent) -> bool) -> Result<(), SheetError> {
    let mut workbook: Xlsx<BufReader<R>> = Xlsx::new(BufReader::new(input)).map_err(damaged)?;
    let names = workbook.sheet_names();
    let name = match sheet {
        Some(wanted) => names.iter().find(|name| *name == wanted).ok_or_else(|| SheetError::NoSheet(wanted.to_owned()))?.clone(),
        None => names.first().cloned().ok_or(SheetError::Empty)?,
    };
    let mut cells = workbook.worksheet_cells_reader(&name).map_err(damaged)?;
    let mut line = Line::default();
    while let Some(cell) = cells.next_cell().map_err(damaged)? {
        let (row, column) = cell.get_position();
        let number = u64::from(row) + 1;
        if number != line.number {
            let full = std::mem::replace(&mut line, Line { number, cells: Vec::with_capacity(32) });
            if full.number > 0 && !to(Ok(full)) {
                return Ok(());
            }
        }
        if !matches!(cell.get_value(), DataRef::Empty) {
            put(&mut line, column as usize, text(cell.get_value()))?;
        }
    }
    if line.number > 0 {
        let _ = to(Ok(line));
    }
    Ok(())
}

/// Puts a cell into its line, within the limits.
fn put(line: &mut Line, column: usize, text: String) -> Result<(), SheetError> {
    let number = line.number;
    let too_large = |what, most| Err(SheetError::TooLarge { what, most, line: number });
    if column >= COLUMNS_MAX {
        return too_large("columns", COLUMNS_MAX as u64);
    }
    if number > ROWS_MAX {
        return too_large("rows", ROWS_MAX);
    }
    if text.len() > CELL_BYTES_MAX {
        return too_large("cell", CELL_BYTES_MAX as u64);
    }
    line.cells.resize(line.cells.len().max(column + 1), String::new());
    line.cells[column] = text;
    Ok(())
}

fn damaged(error: XlsxError) -> SheetError {
    match error {
        XlsxError::Io(error) => refused(error),
        XlsxError::Zip(error) => unreadable(error),
        XlsxError::XmlEof(_) => SheetError::Truncated { line: 0 },
        error => SheetError::Damaged(error.to_string()),
    }
}

/// A cell as it would be typed. A formula that failed shows how, as in the spreadsheet.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => plain(*number),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(flag) => if *flag { "true" } else { "false" }.to_owned(),
        DataRef::DateTime(moment) => date(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// The fifteen digits that a spreadsheet shows: what follows them is noise of binary fractions.
fn plain(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() <= EXACT_MAX {
        return number.to_string();
    }
    format!("{number:.14e}").parse().unwrap_or(number).to_string()
}

fn date(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        return plain(moment.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let clock = match (hour, minute, second) {
        (0, 0, 0) => String::new(),
        (hour, minute, 0) => format!("{hour:02}:{minute:02}"),
        (hour, minute, second) => format!("{hour:02}:{minute:02}:{second:02}"),
    };
    let day = format!("{year:04}-{month:02}-{day:02}");
    match clock.as_str() {
        "" => day,
        // A time of day alone lies before the first day of the calendar.
        clock if moment.as_f64() < 1.0 => clock.to_owned(),
        clock => format!("{day} {clock}"),
    }
}
