//! Bytes of a text file on their way to its cells: counted, limited, turned into UTF-8 where they are UTF-16, and watched:
//! a file that ends within a quoted cell was cut.

use super::{CELL_BYTES_MAX, COLUMNS_MAX};
use crate::error::SheetError;
use std::collections::VecDeque;
use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The letters of Windows-1252 from 0x80 to 0x9F; five bytes mean nothing and stay as they are.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–',
    '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// A cell's letters: UTF-8, or else Windows-1252, in which every byte is a letter.
pub(super) fn decode(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| windows(*byte)).collect(),
    }
}

fn windows(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}

/// A limit that is passed while bytes are read; travels within an [`io::Error`].
#[derive(Debug, thiserror::Error)]
#[error("too much: {what}")]
struct TooMuch {
    what: &'static str,
    most: u64,
    line: u64,
}

fn too_much(what: &'static str, most: u64, line: u64) -> io::Error {
    io::Error::other(TooMuch { what, most, line })
}

/// Why reading stopped: a limit, an early end, a disk, or a file that is not what its name says.
pub(super) fn refused(error: io::Error) -> SheetError {
    if let Some(TooMuch { what, most, line }) = error.get_ref().and_then(|inner| inner.downcast_ref()) {
        return SheetError::TooLarge { what, most: *most, line: *line };
    }
    match (error.kind(), error.raw_os_error()) {
        (io::ErrorKind::UnexpectedEof, _) => SheetError::Truncated { line: 0 },
        (_, None) => SheetError::Damaged(error.to_string()),
        (_, Some(_)) => SheetError::Disk(error),
    }
}

/// Counts what is read from the disk, so that progress can be shown.
pub(super) struct Counted<R> {
    pub inner: R,
    pub count: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.count.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

impl<R: io::Seek> io::Seek for Counted<R> {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

/// Fails where more comes than fits, rather than ending there.
pub(super) struct AtMost<R> {
    pub inner: R,
    pub most: u64,
    pub count: u64,
}

impl<R: Read> Read for AtMost<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.count += count as u64;
        if self.count > self.most { Err(too_much("file", self.most, 0)) } else { Ok(count) }
    }
}

/// UTF-16 as UTF-8, a piece at a time.
pub(super) struct FromUtf16<R> {
    inner: R,
    unit: fn([u8; 2]) -> u16,
    /// A byte, or a first half of a letter, whose second half has not come.
    rest: Vec<u8>,
    ready: Vec<u8>,
    given: usize,
}

impl<R: Read> FromUtf16<R> {
    /// `mark` is the byte order mark, which was read already; `None` where it is none of UTF-16.
    pub fn after(mark: &[u8], inner: R) -> Result<Self, R> {
        let unit: fn([u8; 2]) -> u16 = match mark {
            [0xff, 0xfe, ..] => u16::from_le_bytes,
            [0xfe, 0xff, ..] => u16::from_be_bytes,
            _ => return Err(inner),
        };
        Ok(FromUtf16 { inner, unit, rest: mark.get(2..).unwrap_or_default().to_vec(), ready: Vec::new(), given: 0 })
    }

    fn fill(&mut self) -> io::Result<bool> {
        let mut bytes = std::mem::take(&mut self.rest);
        let before = bytes.len();
        self.inner.by_ref().take(PIECE).read_to_end(&mut bytes)?;
        let ended = bytes.len() == before;
        if ended && before % 2 == 1 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let (pairs, odd) = bytes.as_chunks::<2>();
        let mut units: Vec<u16> = pairs.iter().map(|pair| (self.unit)(*pair)).collect();
        self.rest = odd.to_vec();
        if !ended && units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) {
            units.pop();
            self.rest = [pairs.last().map_or(&[][..], |pair| pair.as_slice()), odd].concat();
        }
        let letters = char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER));
        self.ready = letters.collect::<String>().into_bytes();
        self.given = 0;
        Ok(!ended || !self.ready.is_empty())
    }
}

/// Bytes that are turned at once.
const PIECE: u64 = 16 << 10;

impl<R: Read> Read for FromUtf16<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.ready.len() {
            if !self.fill()? {
                return Ok(0);
            }
        }
        let given = self.ready.get(self.given..).unwrap_or_default();
        let count = given.len().min(buffer.len());
        buffer.iter_mut().zip(given).for_each(|(to, from)| *to = *from);
        self.given += count;
        Ok(count)
    }
}

/// Passes bytes on and follows cells and quotation marks: one cell or line cannot fill the memory.
pub(super) struct Cells<R> {
    inner: R,
    separator: u8,
    state: State,
    /// Bytes of the cell, and cells of the line, as far as they have come.
    bytes: usize,
    cells: usize,
    /// The line of the file, from 1, that of the last opening quotation mark, and whether no row has begun in it.
    line: u64,
    quoted_from: u64,
    fresh: bool,
    /// Lines in which the rows begin that were passed on and not yet taken.
    rows: VecDeque<u64>,
    ended: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Start,
    Plain,
    Quoted,
    Closing,
}

impl<R: Read> Cells<R> {
    pub fn new(inner: R, separator: u8) -> Self {
        Cells {
            inner,
            separator,
            state: State::Start,
            bytes: 0,
            cells: 1,
            line: 1,
            quoted_from: 0,
            fresh: true,
            rows: VecDeque::new(),
            ended: false,
        }
    }

    /// Where the file ended within a quoted cell: the line in which that cell began.
    pub fn open_quotation(&self) -> Option<u64> {
        (self.ended && self.state == State::Quoted).then_some(self.quoted_from)
    }

    /// The line in which the next row begins.
    pub fn next_row(&mut self) -> u64 {
        self.rows.pop_front().unwrap_or(self.line)
    }

    fn step(&mut self, byte: u8) {
        let breaks = byte == b'\n' || byte == b'\r';
        if self.fresh && !breaks {
            self.rows.push_back(self.line);
            self.fresh = false;
        }
        self.bytes += 1;
        if self.state == State::Start && byte == b'"' {
            self.quoted_from = self.line;
        }
        self.line += u64::from(byte == b'\n');
        self.state = match (self.state, byte) {
            (State::Quoted, b'"') => State::Closing,
            (State::Quoted, _) => State::Quoted,
            (State::Closing | State::Start, b'"') => State::Quoted,
            _ if breaks || byte == self.separator => {
                self.cells = if breaks { 1 } else { self.cells + 1 };
                self.fresh |= breaks;
                self.bytes = 0;
                State::Start
            }
            _ => State::Plain,
        };
    }

    /// The limit that the cell or line has passed.
    fn breach(&self) -> Option<(&'static str, usize)> {
        // Marks within a quoted cell stand doubled, and two around it.
        if self.bytes > 2 * CELL_BYTES_MAX + 2 {
            return Some(("cell", CELL_BYTES_MAX));
        }
        // A line may end with a separator: beyond the limit only where it is passed for sure.
        (self.cells > COLUMNS_MAX + 1).then_some(("columns", COLUMNS_MAX))
    }
}

impl<R: Read> Read for Cells<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = if self.breach().is_some() { 0 } else { self.inner.read(buffer)? };
        self.ended |= count == 0;
        for (at, byte) in buffer.iter().take(count).enumerate() {
            self.step(*byte);
            if self.breach().is_some() {
                // What stands before is read first.
                return Ok(at + 1);
            }
        }
        match self.breach() {
            Some((what, most)) => Err(too_much(what, most as u64, self.line)),
            None => Ok(count),
        }
    }
}
