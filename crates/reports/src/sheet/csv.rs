//! CSV: the separator is found in the heads, letters are UTF-8, UTF-16 or Windows-1252.

use super::text::{AtMost, Cells, Counted, FromUtf16, decode, refused};
use super::{FILE_BYTES_MAX, Line};
use crate::error::SheetError;
use crate::format::unguarded;
use ::csv::{ByteRecord, ErrorKind, Reader, ReaderBuilder};
use std::io::{Cursor, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Enough for the heads, in which the separator is looked for; and what is read at once.
const BEGIN: usize = 64 << 10;
const SEPARATORS: [u8; 4] = [b';', b',', b'\t', b'|'];
/// Excel's own way to say the separator: a first line `sep=;`.
const SAYS_SEPARATOR: &[u8] = b"sep=";

type Input = Box<dyn Read + Send>;

/// Rows of a CSV file.
pub(super) struct Rows {
    reader: Reader<Cells<Input>>,
    record: ByteRecord,
    total: u64,
    count: Arc<AtomicU64>,
    says_separator: bool,
}

impl Rows {
    /// A plain file of so many bytes, or one that is packed by zstd.
    pub fn of(file: impl Read + Send + 'static, total: u64, is_packed: bool) -> Result<Rows, SheetError> {
        let count = Arc::new(AtomicU64::new(0));
        let file = Counted { inner: file, count: Arc::clone(&count) };
        let plain: Input = if is_packed { Box::new(zstd::Decoder::new(file)?) } else { Box::new(file) };
        let mut letters = letters(Box::new(AtMost { inner: plain, most: FILE_BYTES_MAX, count: 0 }))?;
        let mut begin = Vec::with_capacity(BEGIN);
        letters.by_ref().take(BEGIN as u64).read_to_end(&mut begin).map_err(refused)?;
        let said = begin.strip_prefix(SAYS_SEPARATOR).and_then(|rest| rest.first()).copied();
        let separator = said.unwrap_or_else(|| separator(&begin));
        let input: Input = Box::new(Cursor::new(begin).chain(letters));
        let reader = ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(BEGIN)
            .from_reader(Cells::new(input, separator));
        Ok(Rows { reader, record: ByteRecord::new(), total, count, says_separator: said.is_some() })
    }

    pub fn next(&mut self, line: &mut Line) -> Result<bool, SheetError> {
        loop {
            if !self.reader.read_byte_record(&mut self.record).map_err(unreadable)? {
                return Ok(false);
            }
            line.number = self.reader.get_mut().next_row();
            if !std::mem::take(&mut self.says_separator) {
                break;
            }
        }
        if let Some(line) = self.reader.get_ref().open_quotation() {
            return Err(SheetError::Truncated { line });
        }
        line.cells.resize(self.record.len(), String::new());
        for (cell, bytes) in line.cells.iter_mut().zip(&self.record) {
            cell.clear();
            match std::str::from_utf8(bytes) {
                Ok(text) => cell.push_str(unguarded(text)),
                Err(_) => *cell = decode(bytes),
            }
        }
        Ok(true)
    }

    pub fn total(&self) -> u64 {
        self.total
    }

    pub fn done(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }
}

/// The file behind its byte order mark, as UTF-8 or in an encoding that lets ASCII be.
fn letters(mut file: Input) -> Result<Input, SheetError> {
    let mut mark = Vec::new();
    file.by_ref().take(3).read_to_end(&mut mark).map_err(refused)?;
    if mark == b"\xef\xbb\xbf" {
        return Ok(file);
    }
    Ok(match FromUtf16::after(&mark, file) {
        Ok(turned) => Box::new(turned),
        Err(file) => Box::new(Cursor::new(mark).chain(file)),
    })
}

fn unreadable(error: ::csv::Error) -> SheetError {
    match error.into_kind() {
        ErrorKind::Io(error) => refused(error),
        _ => SheetError::Damaged("csv".into()),
    }
}

/// The mark that stands most often in the first line, outside of quotation marks.
fn separator(begin: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [0usize; SEPARATORS.len()];
    let empty = begin.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    for byte in begin.iter().skip(empty) {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            byte if !quoted => {
                if let Some(at) = SEPARATORS.iter().position(|separator| separator == byte) {
                    counts[at] += 1;
                }
            }
            _ => {}
        }
    }
    let best = (0..SEPARATORS.len()).rev().max_by_key(|at| counts[*at]).filter(|at| counts[*at] > 0);
    best.map_or(b',', |at| SEPARATORS[at])
}
