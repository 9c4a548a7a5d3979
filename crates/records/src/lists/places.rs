//! Places of UN/LOCODE, read in place from the embedded files that the build packed (`build/lists/places.rs`).

use super::fold::{fold, word_starts};
use super::{PLACE_COUNTRIES, subdivisions};
use std::sync::LazyLock;

static RECORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.records"));
static NAMES: &str = include_str!(concat!(env!("OUT_DIR"), "/places.names"));
static WORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.words"));
const RECORD_BYTES: usize = 15;
const WORD_BYTES: usize = 4;

/// A place with its code.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    locode: [u8; 5],
    /// Its name, with a second name in brackets where it has one.
    pub name: &'static str,
    /// Full code of its subdivision, such as `BE-BRU`.
    pub subdivision: Option<&'static str>,
    /// What is there.
    pub functions: Functions,
    /// Code of its airport where that differs from the last three letters of the place's code.
    pub iata: Option<&'static str>,
    /// Latitude and longitude in degrees.
    pub point: Option<(f64, f64)>,
}

/// What there is at a place, as UN/LOCODE counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Functions(u8);

impl Functions {
    /// A port.
    pub fn port(self) -> bool {
        self.0 & 1 != 0
    }

    /// A railway terminal.
    pub fn rail(self) -> bool {
        self.0 & 2 != 0
    }

    /// A road terminal.
    pub fn road(self) -> bool {
        self.0 & 4 != 0
    }

    /// An airport.
    pub fn airport(self) -> bool {
        self.0 & 8 != 0
    }

    /// A postal exchange office.
    pub fn post(self) -> bool {
        self.0 & 16 != 0
    }

    /// An inland clearance depot or dry port.
    pub fn inland_depot(self) -> bool {
        self.0 & 32 != 0
    }

    /// A fixed installation such as a pipeline.
    pub fn fixed(self) -> bool {
        self.0 & 64 != 0
    }

    /// A border crossing.
    pub fn border(self) -> bool {
        self.0 & 128 != 0
    }
}

impl Place {
    /// Country and location together, such as `KEMBA`.
    pub fn locode(&self) -> &str {
        std::str::from_utf8(&self.locode).unwrap_or_default()
    }

    /// The first two letters of the code: the country by ISO 3166-1, or `XZ` for the open sea.
    pub fn country(&self) -> &str {
        self.locode().get(..2).unwrap_or_default()
    }
}

/// The place of a code.
pub fn place(locode: &str) -> Option<Place> {
    number_of(locode).and_then(at)
}

/// Whether a code is that of a place.
pub fn is_place(locode: &str) -> bool {
    number_of(locode).is_some()
}

/// All places of a country whose name, or whose name in brackets, is this one; accents, case and punctuation aside.
pub fn named(country: &str, name: &str) -> Vec<Place> {
    let wanted = fold(name);
    let key = hash(country, &wanted);
    let start = BY_NAME.partition_point(|(held, _)| *held < key);
    let same = BY_NAME.iter().skip(start).take_while(|(held, _)| *held == key);
    let places = same.filter_map(|(_, number)| at(*number as usize));
    places.filter(|place| place.country() == country && aliases(place.name).any(|alias| alias == wanted)).collect()
}

/// Places in whose names a word, with what follows it, begins with the text; or the place of this code, which comes
/// first. Then come whole names, beginnings of names, ports and airports before others, each by name.
pub fn search(text: &str, limit: usize) -> Vec<Place> {
    let wanted = fold(text);
    if wanted.is_empty() {
        return Vec::new();
    }
    let words = WORDS.len() / WORD_BYTES;
    let start = partition(words, |word| after(word).as_str() < wanted.as_str());
    let end = start + partition(words - start, |word| after(start + word).starts_with(&wanted));
    let mut numbers: Vec<usize> = (start..end).map(|word| word_at(word).0).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let mut found: Vec<((bool, bool, bool), String, Place)> = Vec::with_capacity(numbers.len());
    for place in numbers.into_iter().filter_map(at) {
        let name = fold(place.name);
        let known = place.functions.port() || place.functions.airport();
        found.push(((name != wanted, !name.starts_with(&wanted), !known), name, place));
    }
    found.sort_by(|a, b| (a.0, &a.1, a.2.locode).cmp(&(b.0, &b.1, b.2.locode)));
    let code = place(&wanted.to_uppercase());
    let others = found.into_iter().map(|(.., place)| place).filter(|place| Some(*place) != code);
    code.into_iter().chain(others).take(limit).collect()
}

/// Keys of country and name, each with the place's number. Made when first asked: only an import asks.
static BY_NAME: LazyLock<Vec<(u64, u32)>> = LazyLock::new(|| {
    let mut keys = Vec::with_capacity(RECORDS.len() / RECORD_BYTES);
    let places = (0..).map_while(|number: u32| at(number as usize).map(|place| (number, place)));
    for (number, place) in places {
        keys.extend(aliases(place.name).map(|alias| (hash(place.country(), &alias), number)));
    }
    keys.sort_unstable();
    keys.dedup();
    keys
});

/// The folded name, and where it has brackets or a stroke, what stands before, within and behind.
fn aliases(name: &str) -> impl Iterator<Item = String> + '_ {
    let parted = name.contains(['(', '/', ',', '=']);
    let parts = name.split(['(', ')', '/', ',', '=']).filter(move |_| parted);
    std::iter::once(fold(name)).chain(parts.map(fold).filter(|part| !part.is_empty()))
}

/// FNV-1a; places of one key are compared by name.
fn hash(country: &str, name: &str) -> u64 {
    let bytes = country.bytes().chain(name.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

fn number_of(locode: &str) -> Option<usize> {
    let (country, location) = (locode.get(..2)?, locode.get(2..)?);
    let index = PLACE_COUNTRIES.binary_search_by(|(held, _)| (*held).cmp(country)).ok()?;
    let start = PLACE_COUNTRIES.get(index)?.1 as usize;
    let end = PLACE_COUNTRIES.get(index + 1).map_or(RECORDS.len() / RECORD_BYTES, |(_, next)| *next as usize);
    let found = start + partition(end - start, |at| location_of(start + at) < location.as_bytes());
    (found < end && location_of(found) == location.as_bytes()).then_some(found)
}

fn record(number: usize) -> Option<&'static [u8; RECORD_BYTES]> {
    RECORDS.as_chunks().0.get(number)
}

fn location_of(number: usize) -> &'static [u8] {
    record(number).map_or(&[], |record| &record[..3])
}

fn at(number: usize) -> Option<Place> {
    let [a, b, c, n1, n2, n3, s1, s2, functions, y1, y2, y3, x1, x2, x3] = *record(number)?;
    let country = PLACE_COUNTRIES.partition_point(|(_, start)| *start as usize <= number).checked_sub(1)?;
    let &[first, second] = PLACE_COUNTRIES.get(country)?.0.as_bytes() else { return None };
    let end = record(number + 1).map_or(NAMES.len(), |next| three([next[3], next[4], next[5]]));
    let text = NAMES.get(three([n1, n2, n3])..end)?;
    let (name, iata) = text.split_once('\t').map_or((text, None), |(name, iata)| (name, Some(iata)));
    Some(Place {
        locode: [first, second, a, b, c],
        name,
        subdivision: subdivisions::by_place(u16::from_be_bytes([s1, s2])),
        functions: Functions(functions),
        iata,
        point: degrees([y1, y2, y3], 90.0).zip(degrees([x1, x2, x3], 180.0)),
    })
}

fn three([a, b, c]: [u8; 3]) -> usize {
    u32::from_be_bytes([0, a, b, c]) as usize
}

/// Ten-thousandths of a degree back to degrees; whole numbers first, so that what was written comes back exactly.
fn degrees(bytes: [u8; 3], most: f64) -> Option<f64> {
    let steps = three(bytes).checked_sub(1)?;
    Some((steps as f64 - most * 10_000.0) / 10_000.0)
}

fn word_at(word: usize) -> (usize, usize) {
    let words: &[[u8; WORD_BYTES]] = WORDS.as_chunks().0;
    words.get(word).map_or((usize::MAX, 0), |[a, b, c, which]| (three([*a, *b, *c]), usize::from(*which)))
}

/// The folded name of a place from one of its words on.
fn after(word: usize) -> String {
    let (number, which) = word_at(word);
    let mut name = at(number).map(|place| fold(place.name)).unwrap_or_default();
    let start = word_starts(&name).nth(which).unwrap_or(0);
    name.drain(..start);
    name
}

/// How many of `0..count` come before the first for which the question is answered no.
fn partition(count: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low + (high - low) / 2;
        if before(middle) { low = middle + 1 } else { high = middle }
    }
    low
}
