//! CSV: the separator is found in the heads, letters are UTF-8, UTF-16 or Windows-1252.

use super::Line;
use super::text::{Quotes, decode, from_utf16};
use crate::error::SheetError;
use ::csv::{ByteRecord, Reader, ReaderBuilder};
use std::io::{Cursor, Read};

/// Enough for the heads, in which the separator is looked for.
const BEGIN: usize = 64 << 10;
const SEPARATORS: [u8; 4] = [b';', b',', b'\t', b'|'];

type Input = Quotes<Box<dyn Read + Send>>;

/// Rows of a CSV file.
pub(super) struct Rows {
    reader: Reader<Input>,
    record: ByteRecord,
    total: u64,
}

impl Rows {
    pub fn open(mut file: impl Read + Send + 'static, total: u64) -> Result<Rows, SheetError> {
        let mut begin = Vec::with_capacity(BEGIN);
        file.by_ref().take(BEGIN as u64).read_to_end(&mut begin)?;
        let input: Box<dyn Read + Send> = match begin.get(..2) {
            Some([0xff, 0xfe] | [0xfe, 0xff]) => {
                // Two bytes a letter: the whole file is turned at once; its size is limited.
                file.read_to_end(&mut begin)?;
                let plain = from_utf16(&begin).unwrap_or_default();
                begin = plain.get(..plain.len().min(BEGIN)).unwrap_or_default().to_vec();
                Box::new(Cursor::new(plain))
            }
            _ => {
                let skipped = if begin.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
                begin.drain(..skipped);
                Box::new(Cursor::new(begin.clone()).chain(file))
            }
        };
        let separator = separator(&begin);
        let reader = ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(BEGIN)
            .from_reader(Quotes::new(input, separator));
        Ok(Rows { reader, record: ByteRecord::new(), total })
    }

    pub fn next(&mut self, line: &mut Line) -> Result<bool, SheetError> {
        if !self.reader.read_byte_record(&mut self.record).map_err(|error| SheetError::Damaged(error.to_string()))? {
            return Ok(false);
        }
        if self.reader.is_done() && self.reader.get_ref().is_open() {
            return Err(SheetError::Truncated);
        }
        line.number = self.record.position().map_or(0, |position| position.line());
        line.cells.resize(self.record.len(), String::new());
        for (cell, bytes) in line.cells.iter_mut().zip(&self.record) {
            cell.clear();
            match std::str::from_utf8(bytes) {
                Ok(text) => cell.push_str(text),
                Err(_) => *cell = decode(bytes),
            }
        }
        Ok(true)
    }

    pub fn total(&self) -> u64 {
        self.total
    }

    pub fn done(&self) -> u64 {
        self.reader.get_ref().count
    }
}

/// The mark that stands most often in the first line, outside of quotation marks.
fn separator(begin: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [0usize; SEPARATORS.len()];
    for byte in begin {
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
