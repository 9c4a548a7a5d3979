//! Codes and their labels in the reader's language, whatever list they come from.

use records::lists::{self, hs, places, subdivisions};
use records::value::{UNKNOWN, as_written};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// What a code means to a reader; the code itself where nothing is known of it.
pub(crate) fn label(language: &str, list: &str, code: &str) -> String {
    if code == UNKNOWN {
        return words::text(language, "ui-not-known", &[]);
    }
    if let Some(written) = as_written(code) {
        return written.to_owned();
    }
    match list {
        "locode" => places::place(code).map_or_else(|| code.to_owned(), |place| place.name.to_owned()),
        "hs" => hs::heading(code).map_or_else(|| code.to_owned(), |heading| heading.text.to_owned()),
        "subdivision" => subdivisions::name(code).map_or_else(|| code.to_owned(), str::to_owned),
        list => words::label(language, list, code),
    }
}

/// The list from which the codes under a path come, in any kind; the path itself for what the program counts.
pub(crate) fn list_at(path: &str) -> &str {
    let field = records::kinds().iter().find_map(|kind| kind.field_at(path));
    field.and_then(|field| field.list).unwrap_or(path)
}

/// Everything by which a code is found: its label and what else officers call it, folded.
pub(crate) fn found_by(language: &str, list: &str, code: &str) -> String {
    let also = words::find(language, &format!("{}.also", words::code_id(list, code))).unwrap_or_default();
    search::fold(&format!("{} {also}", label(language, list, code)))
}

/// One code of one list, by its folded names.
struct Named {
    names: String,
    list: &'static str,
    code: &'static str,
}

static NAMED: Mutex<BTreeMap<String, Arc<Vec<Named>>>> = Mutex::new(BTreeMap::new());

fn named(language: &str) -> Arc<Vec<Named>> {
    let mut held = NAMED.lock().unwrap_or_else(PoisonError::into_inner);
    let made = held.entry(language.to_owned()).or_insert_with(|| {
        let all = lists::lists().iter().flat_map(|list| list.codes().iter().map(move |code| (list.name(), code.code)));
        Arc::new(all.map(|(list, code)| Named { names: found_by(language, list, code), list, code }).collect())
    });
    Arc::clone(made)
}

/// Codes whose label has a word, in the reader's language: `cocaïne` finds what is coded as cocaine.
pub(crate) fn with_word(language: &str, word: &search::Word<'_>) -> Vec<(String, String)> {
    let has = |names: &str| {
        names
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|name| if word.prefix { name.starts_with(word.text) } else { name == word.text })
    };
    named(language).iter().filter(|one| has(&one.names)).map(|one| (one.list.to_owned(), one.code.to_owned())).collect()
}
