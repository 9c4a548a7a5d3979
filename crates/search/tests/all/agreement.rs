//! The index and a look at single records answer alike: random records, random questions.

use crate::office::{EXTRA, KEY, put, writer};
use proptest::prelude::*;
use records::{Field, Record, Type, Value};
use search::{Extra, Index, Page, Query, Word, matches, parse};
use std::collections::BTreeSet;

/// Words of texts. Few, so that questions often find something.
const WORDS: [&str; 10] = ["Cocaïne", "cocaine", "cocaines", "Ёлка", "елка", "أحمد", "احمد", "l’Évêché", "MSKU-123", "x"];
const IDENTIFIERS: [&str; 6] = ["MSKU 123456-5", "msku1234565", "MSKU-123", "КЕ-12", "é1", "x"];
const DATES: [&str; 8] =
    ["2016", "2016-03", "2016-03-14", "2015-12-31", "2017-01-01", "2016-02-29T23:10-05:00", "2016-04-01", "1969-12-31"];
const NUMBERS: [&str; 7] = ["0", "12.4", "-3", "500", "0.5", "99999999999", "12.40"];
const UNITS: [&str; 5] = ["KGM", "GRM", "LTR", "H87", "~Viss"];

/// A field with its path, and the kind of record that has it.
struct Place {
    kind: &'static str,
    path: String,
    field: &'static Field,
}

fn places() -> Vec<Place> {
    fn below(kind: &'static str, above: &str, fields: &'static [Field], places: &mut Vec<Place>) {
        for field in fields {
            let path = if above.is_empty() { field.key.to_owned() } else { format!("{above}.{}", field.key) };
            match field.kind {
                Type::Group => below(kind, &path, field.fields, places),
                Type::Row | Type::Point => {}
                _ => places.push(Place { kind, path, field }),
            }
        }
    }
    let mut places = Vec::new();
    records::kinds().iter().for_each(|kind| below(kind.key, "", kind.fields, &mut places));
    places
}

/// One of the values that a field may have.
fn text_for(field: &Field, chance: usize) -> String {
    let of = |texts: &[&str]| texts[chance % texts.len()].to_owned();
    match field.kind {
        Type::Code => match (records::lists::list(field.list.unwrap_or_default()), chance % 7) {
            (_, 5) => "?".to_owned(),
            (_, 6) => format!("~{} {}", of(&WORDS), WORDS[chance / 7 % WORDS.len()]),
            (Some(list), _) => list.codes()[chance % list.codes().len().min(6)].code.to_owned(),
            (None, _) => of(&["KEMBA", "FRPAR", "121190", "8471", "KE-300"]),
        },
        Type::Text | Type::Narrative => format!("{} {}", of(&WORDS), WORDS[chance / 3 % WORDS.len()]),
        Type::Flag => of(&["true", "false"]),
        Type::Integer => of(&["0", "12", "-3", "500"]),
        Type::Decimal => of(&NUMBERS),
        Type::Quantity => format!("{} {}", of(&NUMBERS), UNITS[chance / 7 % UNITS.len()]),
        Type::Money => format!("{} {}", of(&NUMBERS), ["USD", "EUR", "~cowries"][chance / 7 % 3]),
        Type::Date | Type::DateTime => of(&DATES),
        Type::Reference => of(&["0123456789abcdef0123456789abcdef", "00000000000000000000000000000001"]),
        Type::Identifier => of(&IDENTIFIERS),
        Type::Point | Type::Row | Type::Group => unreachable!("not among the places"),
    }
}

/// A record by chance, and the answers in it.
fn record(places: &[&Place], reference: usize, chances: &[(u16, u16)], answers: &mut Vec<(String, String)>) -> Record {
    let kind = records::kind(places[reference % places.len()].kind).unwrap();
    let mut record = Record::new(kind, IDENTIFIERS[reference % IDENTIFIERS.len()]);
    for (place, chance) in chances {
        let place = places[*place as usize % places.len()];
        if place.kind != kind.key {
            continue;
        }
        let text = text_for(place.field, *chance as usize);
        put(&mut record.fields, &|key| kind.field(key), &place.path, &text);
        answers.push((place.path.clone(), text));
        if let (Some(Value::Rows(rows)), 0) = (record.fields.get_mut(place.path.split('.').next().unwrap()), chance % 9) {
            rows[0].fields.insert("struck".into(), Value::Flag(true));
        }
    }
    record
}

/// A question by chance, mostly about answers that are there.
fn question(chance: &mut dyn FnMut(usize) -> usize, answers: &[(String, String)], depth: usize) -> String {
    let part = |chance: &mut dyn FnMut(usize) -> usize| question(chance, answers, depth + 1);
    match chance(if depth > 2 { 7 } else { 11 }) {
        0 => WORDS[chance(WORDS.len())].to_owned(),
        1 => WORDS[chance(WORDS.len())].chars().take(1 + chance(5)).collect::<String>() + "*",
        2 => format!("\"{} {}\"", WORDS[chance(WORDS.len())], WORDS[chance(WORDS.len())]),
        3 => IDENTIFIERS[chance(IDENTIFIERS.len())].chars().take(1 + chance(14)).collect::<String>() + ["", "*"][chance(2)],
        4 => ["is:uncoded", "kind:seizure", "state:open", "office:\"ke mba\"", "space:cas*", "created:2026-03", "ref:msku*"][chance(7)]
            .to_owned(),
        5 | 6 => about(chance, answers),
        7 | 8 => format!("{} {}", part(chance), part(chance)),
        9 => format!("({} | {})", part(chance), part(chance)),
        _ => format!("-({})", part(chance)),
    }
}

/// A question about a field.
fn about(chance: &mut dyn FnMut(usize) -> usize, answers: &[(String, String)]) -> String {
    if answers.is_empty() {
        return "is:*".to_owned();
    }
    let (path, text) = &answers[chance(answers.len())];
    let (_, other) = &answers[chance(answers.len())];
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', ""));
    let begun: String = text.chars().take(1 + chance(6)).collect();
    match chance(8) {
        0 => format!("{path}:*"),
        1 => format!("{path}:{begun}*"),
        2 => format!("{path}:{},{}", quoted(text), quoted(other)),
        3 => format!("{path}:{}", quoted(&format!("{}{text}", [">", ">=", "<", "<="][chance(4)]))),
        4 => format!("{path}:{}", quoted(&format!("{text}..{other}"))),
        5 => format!("{path}:{}", quoted(&format!("{begun}..{other}"))),
        _ => format!("{path}:{}", quoted(text)),
    }
}

fn labels(word: Word<'_>) -> Vec<(String, String)> {
    let codes: &[(&str, &str)] = match word.text.chars().next() {
        Some('c') => &[("item", "drugs"), ("country", "AF"), ("state", "open")],
        Some('е') => &[("concealment_place", "person")],
        _ => &[],
    };
    codes.iter().map(|(list, code)| ((*list).to_owned(), (*code).to_owned())).collect()
}

const OTHER: Extra<'static> = Extra { state: "", space: "cases", lies_in: "", office: "", created: -5, changed: 1_800_000_000, marks: &[] };

fn extra(number: u64) -> Extra<'static> {
    if number % 3 == 1 { OTHER } else { EXTRA }
}

proptest! {
    #[test]
    fn an_index_finds_exactly_what_a_look_at_each_record_finds(
        fields in proptest::collection::vec(any::<u16>(), 6..14),
        chances in proptest::collection::vec((any::<u8>(), proptest::collection::vec((any::<u16>(), any::<u16>()), 0..10)), 1..14),
        asked in proptest::collection::vec(any::<u16>(), 400),
    ) {
        let every = places();
        // A few fields only, so that records have some in common.
        let some: Vec<&Place> = fields.iter().map(|place| &every[*place as usize % every.len()]).collect();
        let mut answers = Vec::new();
        let mut records: Vec<Record> = Vec::new();
        for (reference, chances) in &chances {
            records.push(record(&some, *reference as usize, chances, &mut answers));
        }
        let folder = tempfile::tempdir().unwrap();
        let index = Index::open(folder.path(), &KEY).unwrap().index;
        let held = fill(&index, &records);

        let mut at = 0;
        let mut chance = |below: usize| { at += 1; asked[at % asked.len()] as usize % below };
        for _ in 0..24 {
            let text = question(&mut chance, &answers, 0);
            // Not every answer makes sense in a range.
            let Ok(query) = parse(&text) else { continue };
            for query in [query.with_labels(&labels), query] {
                agree(&index, &held, &query, &text)?;
            }
        }
    }
}

/// Adds records in several commits; some replace others, some are deleted.
fn fill<'a>(index: &Index, records: &'a [Record]) -> Vec<(u64, &'a Record)> {
    let mut writer = writer(index);
    for (number, record) in (0..).zip(records) {
        writer.add(number, record, &extra(number)).unwrap();
        if number == 4 {
            writer.commit(number).unwrap();
        }
    }
    let mut held: Vec<(u64, &Record)> = (0..).zip(records).collect();
    if let [(number, record), .., (_, last)] = held.as_mut_slice() {
        writer.replace(*number, last, &extra(*number)).unwrap();
        *record = last;
        writer.delete(1);
        held.remove(1);
    }
    writer.commit(99).unwrap();
    held
}

fn agree(index: &Index, held: &[(u64, &Record)], query: &Query, text: &str) -> Result<(), TestCaseError> {
    let looked = |query: &Query| -> Vec<u64> {
        let found = held.iter().filter(|(number, record)| matches(query, record, &extra(*number)));
        found.map(|(number, _)| *number).rev().collect()
    };
    let expected = looked(query);
    let page = Page { limit: 1_000, ..Page::default() };
    let found = index.search(query, &page).unwrap();
    prop_assert_eq!(&found.numbers, &expected, "{}", text);
    prop_assert_eq!(found.total, expected.len() as u64);
    prop_assert_eq!(index.count(query).unwrap(), found.total);
    // Whoever excludes what he looks at himself gets the same list.
    let exclude: BTreeSet<u64> = expected.iter().copied().step_by(2).collect();
    let rest = index.search(query, &Page { exclude, ..page }).unwrap();
    prop_assert_eq!(rest.total as usize, rest.numbers.len());
    prop_assert_eq!(rest.numbers, expected.iter().copied().skip(1).step_by(2).collect::<Vec<_>>());
    // A click on a counted code finds as many as were counted.
    for path in ["goods.item", "country", "kind", "state"] {
        for (code, count) in &index.facets(query, &[path]).unwrap()[path] {
            let clicked = query.clone().and(Query::any_code(path, &[code]).unwrap());
            prop_assert_eq!(looked(&clicked).len() as u64, *count, "{} {}:{}", text, path, code);
        }
    }
    Ok(())
}
