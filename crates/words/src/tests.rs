//! Every message is there, in every complete language, and says something.

use super::*;
use records::{Field, Kind, Type};
use std::collections::{BTreeMap, BTreeSet};

const COMPLETE: [&str; 6] = ["ar", "en", "es", "fr", "pt", "ru"];

/// Ids of messages and attributes with the file they stand in.
fn ids(language: &str) -> BTreeMap<String, &'static str> {
    let mut ids = BTreeMap::new();
    for (file, source) in sources(language) {
        let mut message = String::new();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let Some((name, _)) = line.split_once('=') else { continue };
            let id = match name.trim().strip_prefix('.') {
                Some(attribute) if name.starts_with(' ') => format!("{message}.{attribute}"),
                _ if name.starts_with(|letter: char| letter.is_ascii_alphabetic()) => name.trim().to_owned(),
                _ => continue,
            };
            if !id.contains('.') {
                message.clone_from(&id);
            }
            assert_eq!(ids.insert(id.clone(), *file), None, "{language}/{file}: {id} stands twice");
        }
    }
    ids
}

#[test]
fn every_file_is_read_without_a_mistake() {
    for language in languages() {
        for (file, source) in sources(language) {
            if let Err((_, mistakes)) = FluentResource::try_new((*source).to_owned()) {
                panic!("{language}/{file}: {mistakes:?}");
            }
        }
    }
}

#[test]
fn complete_languages_have_the_same_messages() {
    let messages = |language: &str| -> BTreeSet<String> {
        // How much else officers call a thing differs from language to language.
        ids(language).into_keys().filter(|id| !id.ends_with(".also")).collect()
    };
    let english = messages(FALLBACK);
    for language in COMPLETE {
        let own = messages(language);
        let missing: Vec<_> = english.difference(&own).collect();
        let surplus: Vec<_> = own.difference(&english).collect();
        assert!(missing.is_empty() && surplus.is_empty(), "{language} lacks {missing:?}, and has alone {surplus:?}");
    }
}

#[test]
fn no_message_is_empty() {
    for language in languages() {
        for (id, file) in ids(language) {
            let words = find(language, &id).unwrap_or_else(|| panic!("{language}/{file}: {id} is not read"));
            assert!(!words.trim().is_empty(), "{language}/{file}: {id}");
        }
    }
}

#[test]
fn every_code_has_a_label() {
    for list in records::lists::lists() {
        let mut seen = BTreeSet::new();
        for code in list.codes() {
            let id = code_id(list.name(), code.code);
            COMPLETE.iter().for_each(|language| assert!(find(language, &id).is_some(), "{language}: {id}"));
            assert!(seen.insert(id), "{}: two codes have one label: {}", list.name(), code.code);
        }
    }
    for language in languages() {
        assert!(find(language, "list-country-KE").is_some() && find(language, "list-currency-USD").is_some());
    }
}

#[test]
fn every_label_of_a_list_belongs_to_a_code() {
    let known: BTreeSet<String> =
        records::lists::lists().iter().flat_map(|list| list.codes().iter().map(|code| code_id(list.name(), code.code))).collect();
    for language in languages() {
        let labels = ids(language).into_keys().filter(|id| id.starts_with("list-") && !id.contains('.'));
        labels.for_each(|id| assert!(known.contains(&id), "{language}: {id}"));
    }
}

#[test]
fn every_unit_is_read_by_what_it_is_called_and_shown_as() {
    let units = records::lists::list("unit").unwrap();
    let read = |name: &str| records::lists::units::written(name);
    for (language, code) in COMPLETE.iter().flat_map(|language| units.codes().iter().map(move |code| (language, code.code))) {
        let label = label(language, "unit", code);
        assert_eq!(read(&label), Some(code), "{language}: {label}");
        let plural = (0..=12).map(|count| text(language, &format!("ui-unit-{code}"), &[("n", count.to_string())]));
        for shown in plural.filter(|shown| !shown.starts_with("ui-unit-")) {
            assert_eq!(read(&shown), Some(code), "{language}: {shown}");
        }
    }
    for (name, code) in [("KILOS", "KGM"), ("pcs.", "H87"), ("sq", ""), ("par", "PR"), ("H87", "H87"), ("h87", "H87"), ("barrow", "")] {
        assert_eq!(read(name).unwrap_or_default(), code, "{name}");
    }
}

#[test]
fn every_kind_section_and_field_has_a_label() {
    for kind in records::kinds() {
        let mut wanted = vec![format!("kind-{}", kind.key)];
        wanted.extend(kind.sections().iter().map(|section| format!("section-{}-{section}", kind.key)));
        wanted.extend(fields(kind));
        for language in COMPLETE {
            wanted.iter().for_each(|id| assert!(find(language, id).is_some(), "{language}: {id}"));
        }
    }
}

fn fields(kind: &Kind) -> Vec<String> {
    let own = |field: &Field| match field.kind {
        Type::Group => field.fields.iter().map(|inner| format!("field-{}-{}-{}", kind.key, field.key, inner.key)).collect(),
        _ => Vec::new(),
    };
    kind.fields.iter().flat_map(|field| [vec![format!("field-{}-{}", kind.key, field.key)], own(field)].concat()).collect()
}

#[test]
fn everything_that_can_be_wrong_with_a_profile_has_its_sentence() {
    for (language, code) in COMPLETE.iter().flat_map(|language| records::profile::CODES.map(|code| (language, code))) {
        assert!(find(language, &format!("profile-{code}")).is_some(), "{language}: {code}");
    }
}

#[test]
fn whoever_names_no_reason_reads_all_that_may_be_named() {
    let codes: Vec<String> = ids(FALLBACK).into_keys().filter_map(|id| id.strip_prefix("reason-").map(str::to_owned)).collect();
    for language in COMPLETE {
        let said = text(language, "error-no-such-reason", &[("reason", "whim".to_owned())]);
        // A fork is the program's to tell.
        let missing: Vec<&String> = codes.iter().filter(|code| *code != "fork" && !said.contains(code.as_str())).collect();
        assert!(codes.len() > 5 && missing.is_empty(), "{language}: {said} lacks {missing:?}");
    }
}

#[test]
fn what_a_language_lacks_stands_in_english_and_else_as_its_id() {
    assert_eq!(label("fr", "item", "drugs.cannabis.resin"), "Résine de cannabis");
    assert_eq!(label("fr-CH", "country", "CH"), "Suisse");
    assert_eq!(label("sw", "item", "drugs.cannabis.resin"), "Cannabis resin");
    assert_eq!(label("es", "country", "KE"), "Kenia");
    assert_eq!(label("xx", "item", "no.such"), "no.such");
    assert_eq!(text("fr", "no-such-message", &[]), "no-such-message");
    assert!(find("en", "list-item-drugs_cannabis_herb.also").is_some_and(|words| words.contains("ganja")));
    assert_eq!(find("sw", "list-item-drugs_cannabis_herb"), None);
}

#[test]
fn values_are_put_into_the_sentence_as_they_are() {
    let sentence = text("en", "error-not-a-number", &[("value", "12,4".to_owned())]);
    assert!(sentence.contains("“12,4”"), "{sentence}");
    let sentence = text("en", "error-not-a-number", &[("value", "1500".to_owned())]);
    assert!(sentence.contains("“1500”"), "{sentence}");
}

/// What a line of a message puts in.
fn put_in(line: &str) -> BTreeSet<&str> {
    line.split('$').skip(1).filter_map(|rest| rest.split([' ', '}', ',', ')']).next()).collect()
}

#[test]
fn french_and_portuguese_count_nothing_as_one_and_never_say_one_for_it() {
    for (language, (file, source)) in ["fr", "pt"].into_iter().flat_map(|language| sources(language).iter().map(move |of| (language, of))) {
        let mut variants: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (at, line) in source.lines().map(str::trim_start).enumerate() {
            if let Some((variant, said)) = line.trim_start_matches('*').strip_prefix('[').and_then(|line| line.split_once(']')) {
                variants.insert(variant, put_in(said));
                continue;
            }
            let (one, other) = (variants.get("one"), variants.get("other"));
            let says_none = variants.contains_key("0");
            let is_whole = one.zip(other).is_none_or(|(one, other)| says_none || other.is_subset(one));
            assert!(is_whole, "{language}/{file}, before line {}: [one] does not say its number, and there is no [0]", at + 1);
            variants.clear();
        }
    }
}

#[test]
fn french_marks_stay_with_the_word_before_them() {
    // What a table is matched with keeps the plain space that people type.
    let matched = ["fields.ftl", "lists.ftl"];
    let marks = [" :", " ;", " ?", " !", " »", "« "];
    for (file, source) in sources("fr").iter().filter(|(file, _)| !matched.contains(file)) {
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let apart = marks.iter().find(|mark| line.contains(**mark));
            assert_eq!(apart, None, "fr/{file}: a line could break there: {line}");
        }
    }
}

#[test]
fn arabic_has_a_form_of_its_own_from_eleven_to_ninety_nine() {
    for (file, source) in sources("ar") {
        let mut variants = BTreeSet::new();
        for (at, line) in source.lines().map(str::trim_start).enumerate() {
            if let Some((variant, _)) = line.trim_start_matches('*').strip_prefix('[').and_then(|line| line.split_once(']')) {
                variants.insert(variant);
                continue;
            }
            assert!(!variants.contains("few") || variants.contains("many"), "ar/{file}, before line {}: [few] without [many]", at + 1);
            variants.clear();
        }
    }
}
