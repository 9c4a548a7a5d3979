//! What a WebP file (RFC 9649) says of itself, looked at before its decoder believes any of it: chunks that end within the file, one
//! picture, and how many pixels that has.

use crate::PictureError;

/// Bit of the extended head that says that the picture moves.
const MOVES: u8 = 2;

/// Refuses a file whose chunks claim more than it holds, one that moves, and one of more pixels than these.
pub(crate) fn check(bytes: &[u8], pixels_max: u64) -> Result<(), PictureError> {
    let mut rest = bytes.get(12..).ok_or(PictureError::NotAPicture)?;
    while !rest.is_empty() {
        let (head, behind) = rest.split_first_chunk::<8>().ok_or(PictureError::NotAPicture)?;
        let [name @ .., a, b, c, d] = *head;
        let length = u32::from_le_bytes([a, b, c, d]) as usize;
        let chunk = behind.get(..length).ok_or(PictureError::NotAPicture)?;
        if pixels(&name, chunk)? > pixels_max {
            return Err(PictureError::TooManyPixels);
        }
        // Each begins at an even place.
        rest = behind.get(length + length % 2..).unwrap_or_default();
    }
    Ok(())
}

/// The pixels that a chunk says it has; none where it is no picture.
fn pixels(name: &[u8; 4], chunk: &[u8]) -> Result<u64, PictureError> {
    let wrong = PictureError::NotAPicture;
    let (width, height) = match name {
        b"VP8X" if chunk.first().is_none_or(|flags| flags & MOVES != 0) => return Err(wrong),
        b"VP8 " => {
            let &[_, _, _, _, _, _, a, b, c, d, ..] = chunk else { return Err(wrong) };
            (u32::from(u16::from_le_bytes([a, b]) & 0x3fff), u32::from(u16::from_le_bytes([c, d]) & 0x3fff))
        }
        b"VP8L" => {
            let &[_, a, b, c, d, ..] = chunk else { return Err(wrong) };
            let both = u32::from_le_bytes([a, b, c, d]);
            ((both & 0x3fff) + 1, (both >> 14 & 0x3fff) + 1)
        }
        _ => return Ok(0),
    };
    Ok(u64::from(width) * u64::from(height))
}
