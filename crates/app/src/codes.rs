//! Codes and what they are called, in the reader's language and in all others, whatever list they come from.

use records::lists::{self, CodeList, hs, places, subdivisions};
use records::value::{UNKNOWN, as_written};
use std::collections::{BTreeMap, BTreeSet};
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

/// The languages in the order in which a reader understands them: his own, then English, then the others.
pub(crate) fn languages(own: &str) -> Vec<&'static str> {
    let main = own.split(['-', '_']).next().unwrap_or_default();
    let place = |language: &str| if language == main { 0 } else { 1 + u8::from(language != "en") };
    let mut languages: Vec<&'static str> = words::languages().collect();
    languages.sort_by_key(|language| place(language));
    languages
}

/// What one code is called in one language.
pub(crate) struct Names {
    pub code: &'static str,
    /// Its label, then what else officers call it.
    pub said: Vec<String>,
    /// All of it, folded.
    pub folded: String,
}

impl Names {
    fn of(language: &str, list: &str, code: &'static str) -> Names {
        let id = words::code_id(list, code);
        let label = words::find(language, &id);
        let also = words::find(language, &format!("{id}.also")).unwrap_or_default();
        let also = also.split(';').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned);
        let said: Vec<String> = label.into_iter().chain(also).collect();
        let folded = search::fold(&said.join(" "));
        Names { code, said, folded }
    }

    /// The first name with a word that begins so.
    pub fn with(&self, begin: &str) -> Option<&str> {
        self.said.iter().find(|name| words_of(&search::fold(name)).any(|word| word.starts_with(begin))).map(String::as_str)
    }
}

/// The words of a folded text.
pub(crate) fn words_of(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

type Held<K, V> = Mutex<BTreeMap<K, Arc<V>>>;

/// What was made before, or what is made now and kept: making it reads thousands of words.
fn held<K: Ord, V>(all: &Held<K, V>, key: K, make: impl FnOnce() -> V) -> Arc<V> {
    Arc::clone(all.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_insert_with(|| Arc::new(make())))
}

/// The names of all codes of a list in a language, in the order of its codes.
pub(crate) fn names(language: &'static str, list: &'static CodeList) -> Arc<Vec<Names>> {
    static NAMES: Held<(&str, &str), Vec<Names>> = Mutex::new(BTreeMap::new());
    let all = || list.codes().iter().map(|code| Names::of(language, list.name(), code.code)).collect();
    held(&NAMES, (language, list.name()), all)
}

/// A code that has a word in one of its names.
struct Named {
    list: &'static str,
    code: &'static str,
    /// Whether the word is the whole name.
    whole: bool,
}

type Index = BTreeMap<String, Vec<Named>>;

/// Where each word stands in the names of a language.
fn index(language: &'static str) -> Arc<Index> {
    static INDEX: Held<&str, Index> = Mutex::new(BTreeMap::new());
    held(&INDEX, language, || {
        let mut index = Index::new();
        for list in lists::lists() {
            for Names { code, said, .. } in names(language, list).iter() {
                for name in said {
                    let folded = search::fold(name);
                    let whole = words_of(&folded).count() == 1;
                    words_of(&folded)
                        .for_each(|word| index.entry(word.to_owned()).or_default().push(Named { list: list.name(), code, whole }));
                }
            }
        }
        index
    })
}

/// A shorter word of a language that the reader did not choose is found only as a whole name: `par`, `для` and `de` stand in
/// hundreds of labels and mean nothing.
const FOREIGN_LETTERS_MIN: usize = 4;

/// Codes that have a word in a name, in any language: `cocaïne` and `كوكايين` find what is coded as cocaine.
pub(crate) fn with_word(own: &str, word: &search::Word<'_>) -> Vec<(String, String)> {
    let mut found = BTreeSet::new();
    let is_long = word.text.chars().count() >= FOREIGN_LETTERS_MIN;
    for (place, language) in languages(own).into_iter().enumerate() {
        let index = index(language);
        let meant = |named: &&Named| place == 0 || is_long || named.whole && !word.prefix;
        let mut take = |named: &[Named]| found.extend(named.iter().filter(meant).map(|named| (named.list, named.code)));
        match word.prefix {
            true => {
                index.range(word.text.to_owned()..).take_while(|(held, _)| held.starts_with(word.text)).for_each(|(_, named)| take(named))
            }
            false => index.get(word.text).into_iter().for_each(|named| take(named)),
        }
    }
    found.into_iter().map(|(list, code)| (list.to_owned(), code.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(own: &str, text: &str, prefix: bool) -> Vec<String> {
        let codes = with_word(own, &search::Word { text: &search::fold(text), prefix });
        codes.into_iter().map(|(list, code)| format!("{list} {code}")).collect()
    }

    #[test]
    fn a_word_of_any_language_is_a_code_and_a_short_foreign_one_only_where_it_is_the_whole_name() {
        let heroin = "item drugs.opioids.heroin".to_owned();
        for word in ["heroin", "héroïne", "heroína", "героин", "هيروين"] {
            assert!(found("en", word, false).contains(&heroin) && found("ar", word, false).contains(&heroin), "{word}");
        }
        assert!(found("en", "героин", true).contains(&heroin));
        assert!(!found("fr", "de", false).is_empty(), "of the reader's own language every word counts");
        assert!(found("en", "de", false).len() < 10, "{:?}", found("en", "de", false));
        assert!(found("en", "д", true).is_empty());
    }

    #[test]
    fn a_reader_understands_his_own_language_then_english() {
        assert_eq!(languages("ar-EG")[..2], ["ar", "en"]);
        assert_eq!(languages("en")[0], "en");
        assert_eq!(languages("sw")[0], "en");
        assert_eq!(languages("fr").len(), words::languages().count());
    }
}
