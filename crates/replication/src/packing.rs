//! Parcels behind the first of each side go through one compressor for each way, which is flushed behind each: what was said once in
//! a session costs little when it is said again (zstd, RFC 8878; docs/formats/wire.md).

use crate::frame::FRAME_MAX;
use documents::row::DICTIONARY;
use zstd::stream::raw::{Decoder, Encoder, InBuffer, Operation, OutBuffer};
use zstd::zstd_safe::{CParameter, DParameter};

/// Takes a sixth more time than level 3 and a twentieth off what rows take; higher ones gain one hundredth more.
const LEVEL: i32 = 6;
/// What is remembered of what was said: 2 to the power of this, in bytes. A session costs four times as much in memory on each side.
const WINDOW_LOG: u32 = 18;

/// The way out.
pub struct Packing(Encoder<'static>);

/// The way in.
pub struct Unpacking(Decoder<'static>);

/// The bytes are not what the other side's packing writes, or make more than a parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unpackable;

impl Packing {
    /// At the beginning of a session.
    pub fn new() -> Packing {
        let mut encoder = Encoder::with_dictionary(LEVEL, DICTIONARY).expect("the dictionary is ours");
        encoder.set_parameter(CParameter::WindowLog(WINDOW_LOG)).expect("the window is one of the library's");
        Packing(encoder)
    }

    /// A parcel as it goes on the line.
    pub fn pack(&mut self, parcel: &[u8]) -> Vec<u8> {
        let mut out = vec![0; parcel.len() + parcel.len() / 64 + 1_024];
        let mut at = 0;
        let mut input = InBuffer::around(parcel);
        loop {
            let mut output = OutBuffer::around_pos(&mut out[..], at);
            let ended = input.pos() == parcel.len();
            let left = if ended { self.0.flush(&mut output) } else { self.0.run(&mut input, &mut output) };
            let (left, written) = (left.expect("packing to memory cannot fail"), output.pos());
            if ended && left == 0 {
                out.truncate(written);
                return out;
            }
            if written == out.len() {
                out.resize(out.len() * 2, 0);
            }
            at = written;
        }
    }
}

impl Default for Packing {
    fn default() -> Self {
        Packing::new()
    }
}

impl Unpacking {
    /// At the beginning of a session.
    pub fn new() -> Unpacking {
        let mut decoder = Decoder::with_dictionary(DICTIONARY).expect("the dictionary is ours");
        // Whoever says that he remembers more would have us remember it too.
        decoder.set_parameter(DParameter::WindowLogMax(WINDOW_LOG)).expect("the window is one of the library's");
        Unpacking(decoder)
    }

    /// The parcel of what came.
    pub fn unpack(&mut self, packed: &[u8]) -> Result<Vec<u8>, Unpackable> {
        let mut out = vec![0; FRAME_MAX + 1];
        let mut at = 0;
        let mut input = InBuffer::around(packed);
        loop {
            let mut output = OutBuffer::around_pos(&mut out[..], at);
            self.0.run(&mut input, &mut output).map_err(|_| Unpackable)?;
            let (written, is_read) = (output.pos(), input.pos() == packed.len());
            if written > FRAME_MAX {
                return Err(Unpackable);
            }
            // What is flushed comes out whole when all of it went in.
            if is_read && written < out.len() {
                out.truncate(written);
                return Ok(out);
            }
            if written == at && !is_read {
                return Err(Unpackable);
            }
            at = written;
        }
    }
}

impl Default for Unpacking {
    fn default() -> Self {
        Unpacking::new()
    }
}
