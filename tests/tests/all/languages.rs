//! Every complete language says the same things in the same files, with the same values put into them.

use crate::source::Source;
use std::collections::{BTreeMap, BTreeSet};

/// Each message (`id`, or `id.attribute`) of a file with the values that it names.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// How much else officers call a thing, and how much help a field needs, differs from language to language.
fn is_free(id: &str) -> bool {
    id.ends_with(".also")
}

fn messages(text: &str) -> Messages {
    let mut messages = Messages::new();
    let (mut message, mut id) = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let name = line.split_once('=').map_or("", |(name, _)| name.trim());
        if line.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            message = name.to_owned();
            id.clone_from(&message);
        } else if let Some(attribute) = name.strip_prefix('.') {
            id = format!("{message}.{attribute}");
        }
        if !id.is_empty() {
            messages.entry(id.clone()).or_default().extend(values(line));
        }
    }
    messages.retain(|id, _| !is_free(id));
    messages
}

/// Names after `$` inside braces.
fn values(line: &str) -> Vec<String> {
    let name = |rest: &str| rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    line.split("{ $").skip(1).map(name).collect()
}

fn files(language: &str) -> BTreeMap<String, Messages> {
    let folder = format!("crates/words/{language}/");
    let files = crate::files::with_ending(&[".ftl"]).into_iter().filter(|file| file.path.starts_with(&folder));
    files.map(|file| (file.path[folder.len()..].to_owned(), messages(&file.text))).collect()
}

/// Languages in which everything is said.
const COMPLETE: [&str; 5] = ["ar", "es", "fr", "pt", "ru"];

#[test]
fn complete_languages_have_the_same_messages_in_the_same_files() {
    let english = files("en");
    assert!(english.len() > 4, "the files of English are found");
    for language in COMPLETE {
        let own = files(language);
        assert!(english.keys().eq(own.keys()), "{:?} and {language}: {:?}", english.keys(), own.keys());
        for (file, messages) in &english {
            let own = &own[file];
            let differ: Vec<_> = messages.keys().chain(own.keys()).filter(|id| messages.get(*id) != own.get(*id)).collect();
            assert!(differ.is_empty(), "{language}/{file}: missing, or with other values: {differ:?}");
        }
    }
}

/// Whether a text of a program is the id of a message that is said to people.
fn is_id(text: &str) -> bool {
    let begins = ["cli-", "ui-"].iter().any(|begin| text.starts_with(begin));
    begins && text.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter))
}

#[test]
fn no_program_says_what_has_no_words() {
    let english = files("en");
    let is_known = |id: &String| english.values().any(|messages| messages.contains_key(id));
    let sources = crate::files::with_ending(&[".rs"]);
    let sources = sources.into_iter().filter(|file| file.path.starts_with("crates/") && !file.is_for_development());
    let said = sources.flat_map(|file| Source::of(&file.text).texts).map(|said| said.text).filter(|text| is_id(text));
    let (known, unknown): (BTreeSet<String>, BTreeSet<String>) = said.partition(is_known);
    assert!(known.len() > 100, "the words of the commands are found: {}", known.len());
    assert!(unknown.is_empty(), "a raw id would be printed: {unknown:?}");
}

#[test]
fn a_message_lists_what_it_names() {
    let found =
        messages("# a = b\none = Says { $what } and { $more -> [one] x }\n    .help = With { $help }\n    goes on { $on }\ntwo = { $n }\n");
    let names = |id: &str| found[id].iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(names("one"), ["more", "what"]);
    assert_eq!(names("one.help"), ["help", "on"]);
    assert_eq!(names("two"), ["n"]);
}
