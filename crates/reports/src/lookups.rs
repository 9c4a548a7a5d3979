//! From words to codes: countries in many styles, subdivisions by name, places by exact name within their country.

use records::lists::{self, fold, places, subdivisions};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// Names that no language's label has: older ones, and styles of international statistics.
const OTHER_NAMES: [(&str, &str); 53] = [
    ("bolivia plurinational state of", "BO"),
    ("bolivarian republic of venezuela", "VE"),
    ("venezuela bolivarian republic of", "VE"),
    ("cote divoire", "CI"),
    ("democratic peoples republic of korea", "KP"),
    ("democratic republic of the congo", "CD"),
    ("congo the democratic republic of the", "CD"),
    ("republic of the congo", "CG"),
    ("hong kong", "HK"),
    ("hong kong sar china", "HK"),
    ("hong kong china sar", "HK"),
    ("hong kong special administrative region of china", "HK"),
    ("iran islamic republic of", "IR"),
    ("korea republic of", "KR"),
    ("republic of korea", "KR"),
    ("lao peoples democratic republic", "LA"),
    ("libyan arab jamahiriya", "LY"),
    ("macao", "MO"),
    ("macao sar china", "MO"),
    ("micronesia federated states of", "FM"),
    ("moldova republic of", "MD"),
    ("republic of moldova", "MD"),
    ("netherlands antilles", "AN"),
    ("palestinian territory occupied", "PS"),
    ("occupied palestinian territory", "PS"),
    ("russian federation", "RU"),
    ("swaziland", "SZ"),
    ("syrian arab republic", "SY"),
    ("taiwan province of china", "TW"),
    ("tanzania united republic of", "TZ"),
    ("united republic of tanzania", "TZ"),
    ("the former yugoslav republic of macedonia", "MK"),
    ("macedonia tfyr", "MK"),
    ("turkey", "TR"),
    ("united kingdom of great britain and northern ireland", "GB"),
    ("united states of america", "US"),
    ("viet nam", "VN"),
    ("cape verde", "CV"),
    ("czech republic", "CZ"),
    ("myanmar", "MM"),
    ("macau sar of china", "MO"),
    ("trinidad and tobago", "TT"),
    ("macedonia the former yugoslav republic of", "MK"),
    ("korea democratic peoples republic of", "KP"),
    ("bosnia and herzegovina", "BA"),
    ("sao tome and principe", "ST"),
    ("saint lucia", "LC"),
    ("united kingdom england and wales", "GB"),
    ("kosovo under unscr 1244", "XK"),
    ("saint pierre and miquelon", "PM"),
    ("antigua and barbuda", "AG"),
    ("saint vincent and the grenadines", "VC"),
    ("saint kitts and nevis", "KN"),
];

static COUNTRIES: LazyLock<BTreeMap<String, &'static str>> = LazyLock::new(|| {
    let mut names = BTreeMap::new();
    let codes = lists::list("country").map_or(&[][..], |list| list.codes());
    for language in words::languages() {
        for code in codes {
            names.entry(plain(&words::label(language, "country", code.code))).or_insert(code.code);
        }
    }
    for (name, code) in OTHER_NAMES {
        if let Some(code) = lists::list("country").and_then(|list| list.code(code)) {
            names.insert(name.to_owned(), code.code);
        }
    }
    names
});

/// Folded letters and digits, single spaces.
pub(crate) fn plain(text: &str) -> String {
    let folded = fold(&text.replace(['\'', '’'], ""));
    let words: Vec<&str> = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The country of a name in any language, or of its two letters.
pub(crate) fn country(text: &str) -> Option<&'static str> {
    let code = lists::list("country").and_then(|list| list.code(text)).map(|code| code.code);
    code.or_else(|| COUNTRIES.get(&plain(text)).copied())
}

/// The subdivision of a country by its name, or by its code without the country.
pub(crate) fn subdivision(country: &str, text: &str) -> Option<&'static str> {
    let code = format!("{country}-{text}");
    if let Some((code, _)) = subdivisions::of_country(country).iter().find(|(held, _)| *held == code) {
        return Some(code);
    }
    let wanted = plain(text);
    let mut found = subdivisions::of_country(country).iter().filter(|(_, name)| plain(name) == wanted);
    match (found.next(), found.next()) {
        (Some((code, _)), None) => Some(code),
        _ => None,
    }
}

/// The one place of a country that has exactly this name.
pub(crate) fn place(country: &str, text: &str) -> Option<String> {
    let found = places::named(country, text);
    match found.as_slice() {
        [only] => Some(only.locode().to_owned()),
        _ => None,
    }
}

/// A code that was found by its words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Found {
    /// It; empty where the words are those of several codes.
    pub code: &'static str,
    /// Whether the words are no label, but what else officers call it.
    pub is_synonym: bool,
}

/// Codes by the folded labels of one list.
type Labels = Arc<BTreeMap<String, Found>>;

static LABELS: Mutex<BTreeMap<String, Labels>> = Mutex::new(BTreeMap::new());

/// The code of a label, or else of another name, in any language; of two codes with one name none.
pub(crate) fn by_label(list: &str, text: &str) -> Option<Found> {
    let codes = lists::list(list)?;
    let mut held = LABELS.lock().unwrap_or_else(PoisonError::into_inner);
    let labels = held.entry(list.to_owned()).or_insert_with(|| Arc::new(labels_of(codes)));
    labels.get(&plain(text)).filter(|found| !found.code.is_empty()).copied()
}

fn labels_of(list: &'static lists::CodeList) -> BTreeMap<String, Found> {
    let mut labels: BTreeMap<String, Found> = BTreeMap::new();
    let mut take = |name: &str, code: &'static str, is_synonym: bool| {
        let name = plain(name);
        if name.is_empty() {
            return;
        }
        let held = labels.entry(name).or_insert(Found { code, is_synonym });
        // A label goes before another code's synonym; two codes of one name are none.
        if held.is_synonym && !is_synonym {
            *held = Found { code, is_synonym };
        } else if held.code != code && held.is_synonym == is_synonym {
            held.code = "";
        }
    };
    for code in list.codes() {
        for language in words::languages() {
            let id = words::code_id(list.name(), code.code);
            if let Some(label) = words::find(language, &id) {
                take(&label, code.code, false);
            }
            let also = words::find(language, &format!("{id}.also")).unwrap_or_default();
            also.split(';').for_each(|name| take(name, code.code, true));
        }
    }
    labels
}
