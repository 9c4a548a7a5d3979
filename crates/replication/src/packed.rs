//! The compressed inside of a sealed bundle: parcels as on the wire, each behind its length, to the one of length zero.

use crate::frame::FRAME_MAX;
use crate::packing::{Packing, Unpacking};
use std::io::{Error, ErrorKind, Read, Result, Write};

/// Bytes that are packed together: what comes of them has room in a parcel, however they look.
const PARCEL: usize = 48 << 10;

/// What is written, on its way into a file.
pub struct Packed<W: Write> {
    out: W,
    packing: Packing,
    parcel: Vec<u8>,
}

impl<W: Write> Packed<W> {
    /// Into what is handed over.
    pub fn new(out: W) -> Self {
        Packed { out, packing: Packing::new(), parcel: Vec::with_capacity(PARCEL) }
    }

    fn hand_on(&mut self) -> Result<()> {
        if self.parcel.is_empty() {
            return Ok(());
        }
        let packed = self.packing.pack(&std::mem::take(&mut self.parcel));
        self.out.write_all(&(packed.len() as u32).to_be_bytes())?;
        self.out.write_all(&packed)
    }

    /// Writes the end; gives what is outside.
    pub fn finish(mut self) -> Result<W> {
        self.hand_on()?;
        self.out.write_all(&0u32.to_be_bytes())?;
        Ok(self.out)
    }
}

impl<W: Write> Write for Packed<W> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        let taken = bytes.len().min(PARCEL - self.parcel.len());
        self.parcel.extend_from_slice(&bytes[..taken]);
        if self.parcel.len() == PARCEL {
            self.hand_on()?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> Result<()> {
        self.out.flush()
    }
}

/// What is read, on its way out of a file.
pub struct Unpacked<R: Read> {
    input: R,
    unpacking: Unpacking,
    parcel: Vec<u8>,
    at: usize,
    has_ended: bool,
}

impl<R: Read> Unpacked<R> {
    /// Out of what is handed over.
    pub fn new(input: R) -> Self {
        Unpacked { input, unpacking: Unpacking::new(), parcel: Vec::new(), at: 0, has_ended: false }
    }

    fn next_parcel(&mut self) -> Result<()> {
        let mut length = [0; 4];
        self.input.read_exact(&mut length)?;
        let length = u32::from_be_bytes(length) as usize;
        if length == 0 {
            self.has_ended = true;
            return Ok(());
        }
        let wrong = || Error::from(ErrorKind::InvalidData);
        let mut packed = vec![0; Some(length).filter(|length| *length <= FRAME_MAX).ok_or_else(wrong)?];
        self.input.read_exact(&mut packed)?;
        (self.parcel, self.at) = (self.unpacking.unpack(&packed).map_err(|_| wrong())?, 0);
        Ok(())
    }
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        while self.at == self.parcel.len() && !self.has_ended {
            self.next_parcel()?;
        }
        let given = into.len().min(self.parcel.len() - self.at);
        into[..given].copy_from_slice(&self.parcel[self.at..self.at + given]);
        self.at += given;
        Ok(given)
    }
}
