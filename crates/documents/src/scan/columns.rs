//! Reads the column encodings of the Automerge binary format, version 1: first how much they stand for, then, a value at a
//! time, what. Nothing is expanded that nobody asked for.

use super::ScanError;
use crate::change::ChangeError;

/// Bytes of a column that are still to be read.
#[derive(Clone, Copy)]
pub(super) struct Counted<'b>(&'b [u8]);

/// How many bytes a value of a column has, from where it begins.
type Length = fn(&mut Counted<'_>) -> Result<(), ScanError>;

impl<'b> Counted<'b> {
    pub fn number(&mut self) -> Result<u64, ScanError> {
        let mut value = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let part = u64::from(byte & 0x7f);
            if shift == 63 && part > 1 {
                return Err(ScanError::TooMuch);
            }
            value |= part << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(ScanError::TooMuch)
    }

    fn signed(&mut self) -> Result<i64, ScanError> {
        let mut value = 0i64;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            value |= i64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                let unused = 64 - (shift + 7).min(64);
                return Ok(value << unused >> unused);
            }
        }
        Err(ScanError::TooMuch)
    }

    pub fn text(&mut self) -> Result<&'b str, ScanError> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).map_err(|_| ScanError::Value)
    }

    fn take(&mut self, length: u64) -> Result<&'b [u8], ScanError> {
        let length = usize::try_from(length).map_err(|_| ChangeError::Short)?;
        let (taken, rest) = self.0.split_at_checked(length).ok_or(ChangeError::Short)?;
        self.0 = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, ScanError> {
        Ok(self.take(1)?[0])
    }
}

/// Steps over a number, signed or not.
pub(super) fn number_length(input: &mut Counted<'_>) -> Result<(), ScanError> {
    while input.byte()? & 0x80 != 0 {}
    Ok(())
}

/// Steps over a text.
pub(super) fn text_length(input: &mut Counted<'_>) -> Result<(), ScanError> {
    let length = input.number()?;
    input.take(length).map(drop)
}

/// How many values a run-length column stands for. Takes as long as the column has bytes.
pub(super) fn count(bytes: &[u8], step: Length) -> Result<u64, ScanError> {
    let (mut input, mut count) = (Counted(bytes), 0u64);
    while !input.0.is_empty() {
        let run = input.signed()?;
        let length = match run {
            0 => input.number()?,
            1.. => {
                step(&mut input)?;
                run.unsigned_abs()
            }
            _ => {
                // Each value of a literal has a byte at least, so the bytes bound this loop.
                (0..run.unsigned_abs()).try_for_each(|_| step(&mut input))?;
                run.unsigned_abs()
            }
        };
        count = count.saturating_add(length);
    }
    Ok(count)
}

/// How many values a boolean column stands for.
pub(super) fn count_booleans(bytes: &[u8]) -> Result<u64, ScanError> {
    let (mut input, mut count) = (Counted(bytes), 0u64);
    while !input.0.is_empty() {
        count = count.saturating_add(input.number()?);
    }
    Ok(count)
}

/// A run-length column, a value at a time; an empty column holds nulls only.
pub(super) struct RunLengths<'b, T> {
    input: Counted<'b>,
    read: fn(&mut Counted<'b>) -> Result<T, ScanError>,
    left: u64,
    held: Held<T>,
}

/// What the run that is being read repeats.
enum Held<T> {
    Null,
    Same(T),
    Each,
}

pub(super) fn run_lengths<'b, T: Copy>(bytes: &'b [u8], read: fn(&mut Counted<'b>) -> Result<T, ScanError>) -> RunLengths<'b, T> {
    // Where the column is left out, the run of nulls never ends.
    RunLengths { input: Counted(bytes), read, left: if bytes.is_empty() { u64::MAX } else { 0 }, held: Held::Null }
}

impl<T: Copy> RunLengths<'_, T> {
    pub fn next_value(&mut self) -> Result<Option<T>, ScanError> {
        while self.left == 0 {
            let run = self.input.signed()?;
            (self.left, self.held) = match run {
                0 => (self.input.number()?, Held::Null),
                1.. => (run.unsigned_abs(), Held::Same((self.read)(&mut self.input)?)),
                _ => (run.unsigned_abs(), Held::Each),
            };
        }
        self.left -= 1;
        match self.held {
            Held::Null => Ok(None),
            Held::Same(value) => Ok(Some(value)),
            Held::Each => (self.read)(&mut self.input).map(Some),
        }
    }

    pub fn is_read(&self) -> bool {
        self.input.0.is_empty() && (self.left == 0 || self.left > u64::MAX / 2)
    }
}

/// A delta column: the sums of its differences.
pub(super) struct Deltas<'b> {
    differences: RunLengths<'b, i64>,
    base: i128,
}

pub(super) fn deltas(bytes: &[u8]) -> Deltas<'_> {
    Deltas { differences: run_lengths(bytes, Counted::signed), base: 0 }
}

impl Deltas<'_> {
    pub fn next_value(&mut self) -> Result<Option<i128>, ScanError> {
        let difference = self.differences.next_value()?;
        Ok(difference.map(|difference| {
            self.base += i128::from(difference);
            self.base
        }))
    }

    pub fn is_read(&self) -> bool {
        self.differences.is_read()
    }
}

/// A boolean column, a value at a time.
pub(super) struct Booleans<'b> {
    input: Counted<'b>,
    value: bool,
    left: u64,
}

pub(super) fn booleans(bytes: &[u8]) -> Booleans<'_> {
    Booleans { input: Counted(bytes), value: true, left: 0 }
}

impl Booleans<'_> {
    pub fn next_value(&mut self) -> Result<bool, ScanError> {
        while self.left == 0 {
            self.left = self.input.number()?;
            self.value = !self.value;
        }
        self.left -= 1;
        Ok(self.value)
    }
}

/// A signed number that is all of some bytes.
pub(super) fn signed(bytes: &[u8]) -> Option<i64> {
    // Ten bytes hold 64 bits; the ninth shift of `Counted::signed` stops before.
    let (mut value, mut shift) = (0i128, 0);
    for (index, byte) in bytes.iter().enumerate() {
        value |= i128::from(byte & 0x7f) << shift;
        shift += 7;
        if byte & 0x80 == 0 {
            let unused = 128 - shift;
            return (index + 1 == bytes.len()).then_some(value << unused >> unused).and_then(|value| i64::try_from(value).ok());
        }
        if index == 9 {
            return None;
        }
    }
    None
}
