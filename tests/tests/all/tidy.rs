//! Rules of style that a program can check. A rule that must be broken somewhere names the place and the reason.

use crate::files::{File, with_ending};
use crate::source::Source;
use std::collections::BTreeSet;

/// Longest file, in lines.
const FILE_LINES_MAX: usize = 800;
/// Longest function, in lines, from its name to its last bracket.
const FUNCTION_LINES_MAX: usize = 70;
/// Functions that are longer: (file, function, lines). They may only shrink.
const LONG_FUNCTIONS: &[(&str, &str, usize)] = &[];
/// A file that names this many fields of the dictionary holds a list of fields.
const FIELD_KEYS_MAX: usize = 12;
/// Files that may name more, and why.
const NAME_FIELDS: &[(&str, &str)] = &[(
    "ui/src/features/record/model.ts",
    "which fields the program writes itself, and a title for a record that no list has titled: the dictionary does not say either to the interface",
)];
/// Texts inside these are for developers: causes in a log, reasons for a stop.
const FOR_DEVELOPERS: [&str; 10] =
    ["error", "expect", "assert", "assert_eq", "assert_ne", "debug_assert", "panic", "unreachable", "allow", "deprecated"];

fn none(found: Vec<String>, rule: &str) {
    assert!(found.is_empty(), "{rule}\n{}", found.join("\n"));
}

#[test]
fn every_file_opens_with_what_it_is() {
    let opens: [(&str, &str); 6] = [(".rs", "//!"), (".ts", "//"), (".mjs", "//"), (".svelte", "<!--"), (".css", "/*"), (".toml", "#")];
    let mut bare = Vec::new();
    for (ending, opening) in opens {
        for file in with_ending(&[ending]) {
            // A manifest says what its package is in `description`.
            let says = file.text.starts_with(opening) || file.path.ends_with("Cargo.toml") && file.text.contains("\ndescription = \"");
            if !says && file.path != "Cargo.toml" {
                bare.push(file.path);
            }
        }
    }
    none(bare, "these files do not say in their first line what they are");
}

#[test]
fn nothing_is_left_to_do() {
    // Written apart, so that this file does not hold them.
    let words = ["to".to_owned() + "do!(", "unimple".to_owned() + "mented!(", "TO".to_owned() + "DO"];
    let holds = |file: &File| words.iter().any(|word| file.text.contains(word.as_str()));
    let left = with_ending(&[".rs", ".ts", ".svelte", ".mjs"]).into_iter().filter(holds).map(|file| file.path);
    none(left.collect(), "what is not done stands in an issue, not in the source");
}

#[test]
fn files_fit_into_a_head() {
    let long = |file: &File| (file.text.lines().count() > FILE_LINES_MAX).then(|| format!("{}: {}", file.path, file.text.lines().count()));
    let long = with_ending(&[".rs", ".ts", ".svelte", ".mjs", ".css"]).iter().filter_map(long).collect();
    none(long, "look for two nouns: these files are too long");
}

#[test]
fn functions_fit_onto_a_screen() {
    let mut wrong = Vec::new();
    let mut met: BTreeSet<&(&str, &str, usize)> = BTreeSet::new();
    for file in with_ending(&[".rs"]) {
        for function in Source::of(&file.text).functions() {
            let known = LONG_FUNCTIONS.iter().find(|(path, name, _)| *path == file.path && *name == function.name);
            met.extend(known.filter(|_| function.lines > FUNCTION_LINES_MAX));
            let max = known.map_or(FUNCTION_LINES_MAX, |(_, _, lines)| *lines);
            if function.lines > max {
                wrong.push(format!("{}: {} has {} lines, at most {max}", file.path, function.name, function.lines));
            } else if known.is_some() && function.lines < max {
                wrong.push(format!("{}: {} shrank to {} lines: write that into LONG_FUNCTIONS", file.path, function.name, function.lines));
            }
        }
    }
    let gone = LONG_FUNCTIONS.iter().filter(|known| !met.contains(known));
    wrong.extend(gone.map(|(path, name, _)| format!("{path}: {name} is long no more: take it out of LONG_FUNCTIONS")));
    none(wrong, "functions are too long");
}

/// A sentence starts with a capital letter and has several words; it ends with a mark, or is long.
pub fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    text.starts_with(|letter: char| letter.is_uppercase()) && words >= 3 && (words >= 6 || text.trim_end().ends_with(['.', '!', '?', '…']))
}

#[test]
fn words_for_people_stand_in_the_crate_words() {
    let mut found = Vec::new();
    for file in with_ending(&[".rs"]).iter().filter(|file| !file.is_for_development() && !file.path.starts_with("crates/words/")) {
        let source = Source::of(&file.text);
        let tests = source.tests();
        for text in source.texts.iter().filter(|text| is_sentence(&text.text) && !tests.iter().any(|range| range.contains(&text.at))) {
            if !source.within(text.at).iter().any(|name| FOR_DEVELOPERS.contains(name)) {
                found.push(format!("{}:{}: {:?}", file.path, source.line(text.at), text.text));
            }
        }
    }
    none(found, "a code belongs here, and its sentence in crates/words/*/*.ftl");
    assert!(is_sentence("This folder is in use.") && !is_sentence("KE-MBA-2026-A0001") && !is_sentence("United Kingdom"));
}

/// All keys of fields that consist of more than an everyday word.
fn field_keys() -> BTreeSet<&'static str> {
    let of = |field: &'static records::Field| std::iter::once(field.key).chain(field.fields.iter().map(|inner| inner.key));
    records::kinds().iter().flat_map(|kind| kind.fields.iter().flat_map(of)).collect()
}

#[test]
fn no_list_of_fields_stands_outside_the_dictionary() {
    let keys = field_keys();
    let mut lists = Vec::new();
    for file in with_ending(&[".rs", ".ts", ".svelte"]).iter().filter(|file| !file.is_for_development()) {
        let mut named: BTreeSet<&str> = BTreeSet::new();
        if file.path.ends_with(".rs") {
            let source = Source::of(&file.text);
            let tests = source.tests();
            let texts = source.texts.iter().filter(|text| !tests.iter().any(|range| range.contains(&text.at)));
            named.extend(texts.filter_map(|text| keys.get(text.text.as_str())));
        } else {
            named.extend(file.text.split('\'').filter_map(|text| keys.get(text)));
        }
        if named.len() > FIELD_KEYS_MAX && !NAME_FIELDS.iter().any(|(path, _)| *path == file.path) {
            lists.push(format!("{}: {} keys: {named:?}", file.path, named.len()));
        }
    }
    none(lists, "ask the dictionary instead of naming its fields");
}
