//! When a camera says that it took a picture: two texts of its TIFF head (CIPA DC-008, "Exif"). Nothing else of that head is read: no
//! place, no owner, no device. Two directories are looked through, once each, and none is followed from one to the next: what points
//! outside, in a circle, or to more than there is says nothing.

use std::str;

/// In the first directory: where the second one is, which has what a camera says of the moment.
const SECOND: u16 = 0x8769;
/// The clock of the camera when it took the picture.
const TAKEN: u16 = 0x9003;
/// How far that clock was ahead of UTC; many cameras do not say it.
const OFFSET: u16 = 0x9011;
/// Types of a value: letters, and a number of four bytes.
const LETTERS: u16 = 2;
const LONG: u16 = 4;
/// Bytes of an entry: tag, type, count, and the value or where it is.
const ENTRY: usize = 12;
/// Letters of a moment with the zero behind them, and of an offset; with air.
const LETTERS_MAX: usize = 32;

/// The moment as a person would write it, `2026-11-28 14:05:33` with its offset where the camera says one. Whether it is a day of the
/// calendar is for whoever reads it.
pub(crate) fn taken_at(exif: &[u8]) -> Option<String> {
    let tiff = Tiff::of(exif.strip_prefix(b"Exif\0\0").unwrap_or(exif))?;
    let second = tiff.place(tiff.long(4)?, SECOND)?;
    let taken = tiff.text(second, TAKEN).filter(|text| has_form(text, "0000:00:00 00:00:00"))?;
    let is_offset = |text: &&str| has_form(text, "+00:00") || has_form(text, "-00:00");
    let offset = tiff.text(second, OFFSET).filter(is_offset).unwrap_or_default();
    let (day, clock) = taken.split_once(' ')?;
    Some(format!("{} {clock}{offset}", day.replace(':', "-")))
}

/// Whether a text has a digit in each place of a zero, and the same letters elsewhere.
fn has_form(text: &str, form: &str) -> bool {
    let fits = |(byte, form): (u8, u8)| if form == b'0' { byte.is_ascii_digit() } else { byte == form };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(fits)
}

/// Bytes with numbers of either order.
struct Tiff<'b> {
    bytes: &'b [u8],
    /// Whether the highest byte comes first.
    is_big: bool,
}

impl<'b> Tiff<'b> {
    fn of(bytes: &'b [u8]) -> Option<Self> {
        match bytes.get(..4)? {
            b"II*\0" => Some(Tiff { bytes, is_big: false }),
            b"MM\0*" => Some(Tiff { bytes, is_big: true }),
            _ => None,
        }
    }

    fn short(&self, at: usize) -> Option<u16> {
        let bytes = *self.bytes.get(at..)?.first_chunk()?;
        Some(if self.is_big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    }

    fn long(&self, at: usize) -> Option<usize> {
        let bytes = *self.bytes.get(at..)?.first_chunk()?;
        usize::try_from(if self.is_big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) }).ok()
    }

    /// Where the entry of a tag is, in the directory at a place.
    fn entry(&self, directory: usize, tag: u16) -> Option<usize> {
        let count = usize::from(self.short(directory)?);
        let mut entries = (0..count).map(|index| directory + 2 + index * ENTRY);
        entries.find(|at| self.short(*at) == Some(tag))
    }

    /// The place that an entry says.
    fn place(&self, directory: usize, tag: u16) -> Option<usize> {
        let entry = self.entry(directory, tag)?;
        if self.short(entry + 2)? == LONG { self.long(entry + 8) } else { None }
    }

    /// The letters of an entry; its value is too long to stand in the entry itself.
    fn text(&self, directory: usize, tag: u16) -> Option<&'b str> {
        let entry = self.entry(directory, tag)?;
        let length = self.long(entry + 4).filter(|length| (5..=LETTERS_MAX).contains(length))?;
        if self.short(entry + 2)? != LETTERS {
            return None;
        }
        let letters = self.bytes.get(self.long(entry + 8)?..)?.get(..length)?;
        Some(str::from_utf8(letters).ok()?.trim_end_matches(['\0', ' ']))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A head as cameras write it, with a place in it, too: what it says of the moment lies behind the directories.
    pub(crate) fn head(is_big: bool, taken: &str, offset: Option<&str>) -> Vec<u8> {
        let short = |number: u16| if is_big { number.to_be_bytes() } else { number.to_le_bytes() };
        let long = |number: usize| {
            let number = u32::try_from(number).unwrap();
            if is_big { number.to_be_bytes() } else { number.to_le_bytes() }
        };
        let entry = |tag, kind, count, value| [&short(tag)[..], &short(kind), &long(count), &long(value)].concat();
        let (first, second) = (8, 8 + 2 + 2 * ENTRY + 4);
        let count = 1 + usize::from(offset.is_some());
        let letters = second + 2 + count * ENTRY + 4;
        let mut bytes = if is_big { b"MM\0*" } else { b"II*\0" }.to_vec();
        bytes.extend(long(first));
        bytes.extend(short(2));
        bytes.extend([entry(SECOND, LONG, 1, second), entry(0x8825, LONG, 1, second)].concat());
        bytes.extend(long(0));
        bytes.extend(short(u16::try_from(count).unwrap()));
        bytes.extend(entry(TAKEN, LETTERS, taken.len() + 1, letters));
        if let Some(offset) = offset {
            bytes.extend(entry(OFFSET, LETTERS, offset.len() + 1, letters + taken.len() + 1));
        }
        bytes.extend(long(0));
        [&bytes[..], taken.as_bytes(), b"\0", offset.unwrap_or_default().as_bytes(), b"\0"].concat()
    }

    #[test]
    fn a_moment_is_read_in_either_order_of_bytes() {
        for is_big in [false, true] {
            let read = |taken, offset| taken_at(&head(is_big, taken, offset));
            assert_eq!(read("2026:11:28 14:05:33", None).as_deref(), Some("2026-11-28 14:05:33"));
            assert_eq!(read("2026:11:28 14:05:33", Some("+03:00")).as_deref(), Some("2026-11-28 14:05:33+03:00"));
            let named = [&b"Exif\0\0"[..], &head(is_big, "2026:11:28 14:05:33", Some("-09:30"))].concat();
            assert_eq!(taken_at(&named).as_deref(), Some("2026-11-28 14:05:33-09:30"));
            // An offset that is none says nothing, and takes nothing along.
            assert_eq!(read("2026:11:28 14:05:33", Some("+3 hrs")).as_deref(), Some("2026-11-28 14:05:33"));
        }
    }

    #[test]
    fn what_is_no_moment_says_nothing() {
        for taken in ["    :  :     :  :  ", "2026-11-28 14:05:33", "2026:11:28", "2026:11:28 14:05:33 and more", "２０２６:11:28 14:05:3"]
        {
            assert_eq!(taken_at(&head(false, taken, None)), None, "{taken}");
        }
        for bytes in [&b""[..], b"II", b"II*\0", b"MM\0*\0\0\0\x08", b"Exif\0\0II*\0\xff\xff\xff\xff", b"%PDF-1.7 and much more"] {
            assert_eq!(taken_at(bytes), None);
        }
    }

    #[test]
    fn a_head_that_is_cut_points_in_a_circle_or_outside_says_nothing() {
        for is_big in [false, true] {
            let whole = head(is_big, "2026:11:28 14:05:33", None);
            // Its last byte is that of the text that is not there.
            (0..whole.len() - 1).for_each(|end| assert_eq!(taken_at(&whole[..end]), None, "{end}"));
            let with = |at: usize, number: u32| {
                let mut bytes = whole.clone();
                bytes[at..at + 4].copy_from_slice(&if is_big { number.to_be_bytes() } else { number.to_le_bytes() });
                taken_at(&bytes)
            };
            // The second directory is the first one, the head, or outside; the letters are, or are endless.
            let (second, letters) = (8 + 2 + 8, 38 + 2);
            for place in [8, 0, 4, u32::MAX, u32::MAX - 1, whole.len() as u32] {
                assert_eq!(with(second, place), None, "{place}");
                assert_eq!(with(letters + 8, place), None, "{place}");
                assert_eq!(with(4, place.max(9)), None, "{place}");
            }
            for count in [0, 4, 33, u32::MAX] {
                assert_eq!(with(letters + 4, count), None, "{count}");
            }
        }
    }

    #[test]
    fn changed_bytes_end_in_an_answer() {
        for is_big in [false, true] {
            let whole = head(is_big, "2026:11:28 14:05:33", Some("+03:00"));
            for at in 0..whole.len() {
                for byte in [0, 1, 0x7f, 0xff] {
                    let mut changed = whole.clone();
                    changed[at] = byte;
                    let _ = taken_at(&changed);
                }
            }
        }
    }
}
