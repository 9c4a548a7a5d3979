//! Packs UN/LOCODE into three files that the program embeds and reads in place. `src/lists/places.rs` reads them.

use super::fold::{fold, word_starts};
use std::collections::BTreeMap;
use std::fmt::Write;

/// What is written.
pub struct Packed {
    /// Where each country starts, and the subdivisions that places name.
    pub source: String,
    /// 15 bytes a place, sorted by code: 3 letters, 3 bytes where its name starts, 2 bytes of subdivision,
    /// 1 byte of functions, 3 bytes each of latitude and longitude.
    pub records: Vec<u8>,
    /// Names one behind the other; a name may be followed by a tab and an IATA code.
    pub names: String,
    /// 4 bytes for each word of each name, sorted by what stands there: 3 bytes which place, 1 byte which word.
    pub words: Vec<u8>,
}

/// Packs rows of code, name, subdivision, functions, IATA, latitude, longitude.
pub fn pack(rows: &[Vec<String>], subdivisions: &[Vec<String>]) -> Packed {
    let numbers: BTreeMap<&str, u16> = subdivisions.iter().zip(1..).map(|(row, at)| (row[0].as_str(), at)).collect();
    let mut records = Vec::with_capacity(rows.len() * 15);
    let mut names = String::new();
    let mut countries: Vec<(&str, usize)> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let [code, name, subdivision, functions, iata, latitude, longitude] = row.as_slice() else { panic!("{row:?}") };
        let (country, location) = code.split_at(2);
        assert!(code.len() == 5 && !name.is_empty() && !name.contains('\t'), "{row:?}");
        if countries.last().is_none_or(|(last, _)| *last != country) {
            countries.push((country, at));
        }
        let full = format!("{country}-{subdivision}");
        records.extend(location.bytes());
        records.extend(three(names.len()));
        records.extend(numbers.get(full.as_str()).unwrap_or(&0).to_be_bytes());
        records.push(function_bits(functions));
        records.extend(coordinate(latitude, 90.0));
        records.extend(coordinate(longitude, 180.0));
        names.push_str(name);
        if !iata.is_empty() {
            write!(names, "\t{iata}").expect("memory");
        }
    }
    Packed { source: source(&countries), records, names, words: words(rows) }
}

fn source(countries: &[(&str, usize)]) -> String {
    format!("static PLACE_COUNTRIES: &[(&str, u32)] = &{countries:?};\n")
}

/// Bits 0 to 6 for the functions 1 to 7, bit 7 for a border crossing.
fn function_bits(functions: &str) -> u8 {
    functions.chars().fold(0, |bits, function| match function {
        '1'..='7' => bits | (1 << (function as u8 - b'1')),
        'B' => bits | 0x80,
        _ => bits,
    })
}

/// Ten-thousandths of a degree, counted from the south pole or from 180° west, plus one; zero means "not known".
fn coordinate(text: &str, most: f64) -> [u8; 3] {
    let Ok(degrees) = text.parse::<f64>() else { return [0; 3] };
    assert!(degrees.abs() <= most, "coordinate {text}");
    three(((degrees + most) * 10_000.0).round() as usize + 1)
}

fn words(rows: &[Vec<String>]) -> Vec<u8> {
    let folded: Vec<String> = rows.iter().map(|row| fold(&row[1])).collect();
    let mut words: Vec<(&str, usize, u8)> = Vec::new();
    for (place, name) in folded.iter().enumerate() {
        words.extend(word_starts(name).zip(0..=u8::MAX).map(|(start, word)| (&name[start..], place, word)));
    }
    words.sort_unstable();
    words.iter().flat_map(|(_, place, word)| three(*place).into_iter().chain([*word])).collect()
}

fn three(number: usize) -> [u8; 3] {
    assert!(number < 1 << 24, "{number} does not fit three bytes");
    let [.., a, b, c] = number.to_be_bytes();
    [a, b, c]
}
