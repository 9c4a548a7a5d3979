//! Pictures, and the only door to a decoder of them. What an officer adds is decoded once and gets two smaller forms, written anew; what
//! came from elsewhere is shown only as it is written anew here. Nothing beside the pixels goes into what is written: no place, no camera.
//! Of what a camera wrote beside them only how it was held and the moment are read.

mod exif;
mod webp;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage, imageops};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};
use thiserror::Error;

/// The most pixels of a picture that an officer adds: phones take 12 megapixels, some 50. Unpacked these are 150 MB, and 400 MB of a PNG with
/// 16 bits of each colour: so one is taken at a time.
pub const PIXELS_MAX: u64 = 50_000_000;
/// The most pixels of a smaller form that came from elsewhere: no program of ours writes one with more than 1,600 on a side.
const SHOWN_PIXELS_MAX: u64 = 1_600 * 1_600;
/// Bytes of a pixel while it is decoded: colours with 16 bits each, and transparency.
const PIXEL_BYTES: u64 = 8;
/// What a decoder needs beside the pixels.
const DECODER_BYTES: u64 = 16 << 20;

/// The longer side of a preview fills a screen, and stays below so many bytes.
const PREVIEW: Small = Small { side: 1_600, bytes_max: PREVIEW_BYTES_MAX };
/// A thumbnail travels with its record.
const THUMBNAIL: Small = Small { side: 240, bytes_max: THUMBNAIL_BYTES_MAX };
/// Bytes of a preview at most.
pub const PREVIEW_BYTES_MAX: usize = 400_000;
/// Bytes of a thumbnail at most: on a line of 64 kbit/s a second.
pub const THUMBNAIL_BYTES_MAX: usize = 8_000;
/// Qualities that are tried until a picture is small enough; then a smaller picture is.
const QUALITIES: [u8; 4] = [82, 70, 55, 40];

/// Media types that are taken, as the code list `picture_type` has them.
pub const MEDIA_TYPES: [&str; 3] = ["image/jpeg", "image/png", "image/webp"];

/// Why a picture is not taken.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum PictureError {
    /// Not JPEG, PNG or WebP, or damaged.
    #[error("not a picture that can be read")]
    NotAPicture,
    /// More pixels than are taken.
    #[error("a picture of too many pixels")]
    TooManyPixels,
}

/// A picture with its smaller forms, each a JPEG (ITU-T T.81).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// `image/jpeg` …, by its content, whatever it was called.
    pub media_type: &'static str,
    /// Fills a screen; at most [`PREVIEW_BYTES_MAX`].
    pub preview: Vec<u8>,
    /// At most [`THUMBNAIL_BYTES_MAX`].
    pub thumbnail: Vec<u8>,
    /// When it was taken by the clock of its camera, as that wrote it: `2026-11-28 14:05:33`, `2026-11-28 14:05:33+03:00`.
    pub taken_at: Option<String>,
}

/// A picture as large as a preview, and what its file says beside the pixels.
struct Decoded {
    format: ImageFormat,
    picture: RgbImage,
    taken_at: Option<String>,
}

/// How large a smaller form is.
struct Small {
    side: u32,
    bytes_max: usize,
}

/// Takes a picture that an officer adds: turned as its camera was held. One at a time, whoever asks.
pub fn take(bytes: &[u8]) -> Result<Taken, PictureError> {
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let Decoded { format, picture, taken_at } = decoded(bytes, PIXELS_MAX, &MEDIA_TYPES)?;
    let thumbnail = fitted(&DynamicImage::ImageRgb8(picture.clone()), THUMBNAIL.side);
    let (preview, thumbnail) = (encoded(picture, &PREVIEW)?, encoded(thumbnail, &THUMBNAIL)?);
    Ok(Taken { media_type: media_type(format)?, preview, thumbnail, taken_at })
}

/// A smaller form from elsewhere as it may be shown: a JPEG, as our programs write it, decoded within narrow limits, and written anew.
pub fn shown(bytes: &[u8]) -> Result<Vec<u8>, PictureError> {
    encoded(decoded(bytes, SHOWN_PIXELS_MAX, &MEDIA_TYPES[..1])?.picture, &PREVIEW)
}

fn media_type(format: ImageFormat) -> Result<&'static str, PictureError> {
    let of = |format: ImageFormat| MEDIA_TYPES.into_iter().find(|name| *name == format.to_mime_type());
    of(format).ok_or(PictureError::NotAPicture)
}

/// A picture whose head names no more pixels than these, of one of these types, as large as a preview.
fn decoded(bytes: &[u8], pixels_max: u64, types: &[&str]) -> Result<Decoded, PictureError> {
    // A decoder that gives up in the middle takes nothing else along.
    catch_unwind(AssertUnwindSafe(|| decode(bytes, pixels_max, types))).unwrap_or(Err(PictureError::NotAPicture))
}

fn decode(bytes: &[u8], pixels_max: u64, types: &[&str]) -> Result<Decoded, PictureError> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| PictureError::NotAPicture)?;
    let format = reader.format().filter(|format| types.contains(&format.to_mime_type())).ok_or(PictureError::NotAPicture)?;
    if format == ImageFormat::WebP {
        webp::check(bytes, pixels_max)?;
    }
    // Before it reads the head: profiles of colours are unpacked with it.
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(pixels_max * PIXEL_BYTES + DECODER_BYTES);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder().map_err(|_| PictureError::NotAPicture)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > pixels_max {
        return Err(PictureError::TooManyPixels);
    }
    decoder.set_limits(limits).map_err(|_| PictureError::TooManyPixels)?;
    let turned = decoder.orientation().map_err(|_| PictureError::NotAPicture)?;
    let taken_at = decoder.exif_metadata().ok().flatten().and_then(|exif| exif::taken_at(&exif));
    let picture = DynamicImage::from_decoder(decoder).map_err(|_| PictureError::NotAPicture)?;
    // Turned when it is small.
    let mut small = DynamicImage::ImageRgb8(fitted(&picture, PREVIEW.side));
    small.apply_orientation(turned);
    Ok(Decoded { format, picture: small.into_rgb8(), taken_at })
}

/// The picture within a square of so many pixels, never enlarged, what is transparent in it on white.
fn fitted(picture: &DynamicImage, side: u32) -> RgbImage {
    let (width, height) = (picture.width(), picture.height());
    let small = if width.max(height) > side { picture.thumbnail(side, side) } else { picture.clone() };
    if !small.color().has_alpha() {
        return small.into_rgb8();
    }
    let mut white = DynamicImage::ImageRgba8(image::RgbaImage::from_pixel(small.width(), small.height(), image::Rgba([255; 4])));
    imageops::overlay(&mut white, &small, 0, 0);
    white.into_rgb8()
}

/// As a JPEG of no more bytes than this form has.
fn encoded(mut picture: RgbImage, small: &Small) -> Result<Vec<u8>, PictureError> {
    loop {
        for quality in QUALITIES {
            let mut bytes = Vec::new();
            JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(&picture).map_err(|_| PictureError::NotAPicture)?;
            if bytes.len() <= small.bytes_max {
                return Ok(bytes);
            }
        }
        let (width, height) = (picture.width() * 3 / 4, picture.height() * 3 / 4);
        picture = imageops::thumbnail(&picture, width.max(1), height.max(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::codecs::png::PngEncoder;
    use image::codecs::webp::WebPEncoder;
    use image::{ImageEncoder, Rgba, RgbaImage};

    /// Noise packs badly: the worst that a camera takes.
    fn noise(width: u32, height: u32) -> DynamicImage {
        let mut state = 7u32;
        DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |_, _| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            image::Rgb([(state >> 24) as u8, (state >> 16) as u8, (state >> 8) as u8])
        }))
    }

    fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    fn size(bytes: &[u8]) -> (u32, u32) {
        let picture = image::load_from_memory(bytes).unwrap();
        (picture.width(), picture.height())
    }

    #[test]
    fn a_picture_gets_two_smaller_forms_that_keep_within_their_bytes() {
        for (format, media_type) in [(ImageFormat::Jpeg, "image/jpeg"), (ImageFormat::Png, "image/png"), (ImageFormat::WebP, "image/webp")]
        {
            let taken = take(&written(&noise(2_000, 1_000), format)).unwrap();
            assert_eq!(taken.media_type, media_type);
            assert!(taken.preview.len() <= PREVIEW_BYTES_MAX && taken.thumbnail.len() <= THUMBNAIL_BYTES_MAX);
            let (width, height) = size(&taken.preview);
            assert!(width <= 1_600 && width.abs_diff(2 * height) <= 2, "{width}x{height}");
            assert!(size(&taken.thumbnail).0 <= 240);
        }
        // Small ones are not enlarged.
        assert_eq!(size(&take(&written(&noise(20, 10), ImageFormat::Png)).unwrap().thumbnail), (20, 10));
    }

    /// A picture with what a camera wrote beside it.
    fn with_head(mut encoder: impl ImageEncoder, exif: &[u8]) {
        encoder.set_exif_metadata(exif.to_vec()).unwrap();
        noise(40, 30).write_with_encoder(encoder).unwrap();
    }

    #[test]
    fn the_moment_that_the_camera_says_is_read_and_stays_out_of_the_smaller_forms() {
        let exif = exif::tests::head(true, "2026:11:28 14:05:33", Some("+03:00"));
        let (mut jpeg, mut png, mut webp) = (Vec::new(), Vec::new(), Vec::new());
        with_head(JpegEncoder::new(&mut jpeg), &exif);
        with_head(PngEncoder::new(&mut png), &exif);
        with_head(WebPEncoder::new_lossless(&mut webp), &exif);
        for bytes in [jpeg, png, webp] {
            let taken = take(&bytes).unwrap();
            assert_eq!(taken.taken_at.as_deref(), Some("2026-11-28 14:05:33+03:00"), "{}", taken.media_type);
            for form in [&taken.preview, &taken.thumbnail] {
                assert!(!form.windows(7).any(|window| window == b"2026:11"), "{}", taken.media_type);
            }
        }
        assert_eq!(take(&written(&noise(40, 30), ImageFormat::Jpeg)).unwrap().taken_at, None);
    }

    #[test]
    fn what_is_transparent_is_on_white() {
        let empty = DynamicImage::ImageRgba8(RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0])));
        let preview = take(&written(&empty, ImageFormat::Png)).unwrap().preview;
        let pixel = image::load_from_memory(&preview).unwrap().into_rgb8().get_pixel(4, 4).0;
        assert!(pixel.iter().all(|part| *part > 250), "{pixel:?}");
    }

    #[test]
    fn what_is_no_picture_or_too_large_a_one_is_refused_by_its_head() {
        for bytes in [
            &b""[..],
            b"%PDF-1.7",
            b"GIF89a\x01\x00\x01\x00",
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            &[0xff, 0xd8, 0xff, 0xe0, 0, 0],
        ] {
            assert_eq!(take(bytes), Err(PictureError::NotAPicture));
        }
        let whole = written(&noise(60, 60), ImageFormat::Png);
        assert_eq!(take(&whole[..whole.len() / 2]), Err(PictureError::NotAPicture));
        // A PNG of 60,000 by 60,000 that says so in its head: its check is made again, and nothing of it is unpacked.
        let mut huge = whole.clone();
        huge[16..20].copy_from_slice(&60_000u32.to_be_bytes());
        huge[20..24].copy_from_slice(&60_000u32.to_be_bytes());
        let check = crc(&huge[12..29]);
        huge[29..33].copy_from_slice(&check.to_be_bytes());
        assert_eq!(take(&huge), Err(PictureError::TooManyPixels));
        assert_eq!(shown(&written(&noise(1_700, 1_700), ImageFormat::Jpeg)), Err(PictureError::TooManyPixels));
        // No program of ours writes smaller forms as anything else.
        assert_eq!(shown(&whole), Err(PictureError::NotAPicture));
    }

    #[test]
    fn a_webp_that_claims_more_than_it_has_is_refused_before_it_is_decoded() {
        let whole = written(&noise(40, 30), ImageFormat::WebP);
        assert!(take(&whole).is_ok());
        let framed = |chunks: &[u8]| [b"RIFF", &(chunks.len() as u32 + 4).to_le_bytes()[..], b"WEBP", chunks].concat();
        let chunk = |name: &[u8; 4], said: u32, bytes: &[u8]| [name, &said.to_le_bytes()[..], bytes].concat();
        // Four gigabytes of EXIF behind a small picture.
        let extended = chunk(b"VP8X", 10, &[8, 0, 0, 0, 39, 0, 0, 29, 0, 0]);
        assert_eq!(
            take(&framed(&[&extended[..], &whole[12..], &chunk(b"EXIF", u32::MAX, b"II")].concat())),
            Err(PictureError::NotAPicture)
        );
        // A canvas of one pixel, and 16,383 by 16,383 in the picture on it.
        let mut frame = vec![0x30, 1, 0, 0x9d, 1, 0x2a];
        frame.extend_from_slice(&[0xff, 0x3f, 0xff, 0x3f]);
        let small = chunk(b"VP8X", 10, &[0; 10]);
        assert_eq!(take(&framed(&[&small[..], &chunk(b"VP8 ", 10, &frame)].concat())), Err(PictureError::TooManyPixels));
        // One that moves.
        let moving = chunk(b"VP8X", 10, &[2, 0, 0, 0, 39, 0, 0, 29, 0, 0]);
        assert_eq!(take(&framed(&[&moving[..], &whole[12..]].concat())), Err(PictureError::NotAPicture));
    }

    #[test]
    fn what_is_shown_is_written_anew() {
        let mut jpeg = written(&noise(300, 200), ImageFormat::Jpeg);
        jpeg.extend_from_slice(b"<script>alert(1)</script>");
        let shown = shown(&jpeg).unwrap();
        assert!(!shown.windows(8).any(|window| window == b"<script>"));
        assert_eq!(size(&shown), (300, 200));
    }

    #[test]
    fn changed_bytes_are_an_error_or_a_picture() {
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
            let whole = written(&noise(40, 30), format);
            for at in (0..whole.len()).step_by(7) {
                let mut changed = whole.clone();
                changed[at] ^= 0x55;
                let _ = shown(&changed);
            }
        }
    }

    /// CRC-32 as PNG (ISO/IEC 15948) has it.
    fn crc(bytes: &[u8]) -> u32 {
        !bytes
            .iter()
            .fold(!0u32, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ if sum & 1 == 1 { 0xedb8_8320 } else { 0 }))
    }
}
