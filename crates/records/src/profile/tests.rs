//! A profile as an administration would write it, and everything that one might smuggle into it.

use super::*;
use crate::{Record, Row, Value};
use proptest::prelude::*;

/// A profile in its one form; named in docs/formats/profile.md.
const GOLDEN: &str = include_str!("../../golden/profile.json");

fn kenya() -> Profile {
    Profile::read_stated(GOLDEN).unwrap()
}

/// Place and code of everything that is wrong.
fn wrong(text: &str) -> Vec<(String, &'static str)> {
    Profile::read(text).map(|_| ()).unwrap_err().into_iter().map(|one| (one.place, one.code)).collect()
}

#[track_caller]
fn is_wrong(text: &str, place: &str, code: &str) {
    assert_eq!(wrong(text), [(place.to_owned(), CODES.into_iter().find(|known| *known == code).unwrap())], "{text}");
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn row(fields: &[(&'static str, &str)]) -> Row {
    Row { id: None, fields: fields.iter().map(|(key, value)| ((*key).into(), text(value))).collect() }
}

fn record(kind: &str, fields: Vec<(&'static str, Value)>) -> Record {
    let mut record = Record::new(crate::kind(kind).unwrap(), "");
    record.fields = fields.into_iter().map(|(key, value)| (key.into(), value)).collect();
    record
}

fn case(location: &str, day: &str, goods: Vec<Row>) -> Record {
    record("seizure", vec![("location_type", text(location)), ("detected_at", text(day)), ("goods", Value::Rows(goods))])
}

#[test]
fn a_profile_keeps_its_text_and_is_read_however_it_is_spaced() {
    let profile = kenya();
    assert_eq!(profile.text(), GOLDEN);
    let spaced = GOLDEN.replace(',', " ,\n\t").replace(':', " : ").replace("Mtaa", "\\u004dtaa");
    assert_eq!(Profile::read(&spaced).unwrap(), profile);
    assert_eq!(Profile::read_stated(&spaced).unwrap_err()[0].code, "not-its-form");
    let other_order = r#"{"version":1,"retention":[{"years":10,"kind":"seizure"},{"kind":"person","years":5}],"languages":[]}"#;
    let expected = r#"{"retention":[{"kind":"person","years":5},{"kind":"seizure","years":10}],"version":1}"#;
    assert_eq!(Profile::read(other_order).unwrap().text(), expected);
    assert_eq!(Profile::read(r#"{"version":1}"#).unwrap(), Profile::default());
}

#[test]
fn what_is_no_profile_is_told_with_its_place() {
    is_wrong("", "", "not-json");
    is_wrong(r#"{"version":1"#, "", "not-json");
    is_wrong(r#"{"version":1}{}"#, "", "not-json");
    is_wrong("[]", "", "wrong-type");
    is_wrong("{}", "version", "missing");
    is_wrong(r#"{"version":2}"#, "version", "newer");
    is_wrong(r#"{"version":1,"leases":{"offices":45}}"#, "leases.posts", "missing");
    for days in ["0", "401", "-5", "45.5", "1e2", "045", "99999999999"] {
        is_wrong(&format!(r#"{{"version":1,"leases":{{"offices":{days},"posts":90}}}}"#), "leases.offices", "out-of-range");
    }
    is_wrong(r#"{"version":1,"leases":{"offices":"45","posts":90}}"#, "leases.offices", "wrong-type");
    is_wrong(r#"{"version":1,"languages":["fr","xx"]}"#, "languages[1]", "not-in-list");
    is_wrong(r#"{"version":1,"languages":["fr","fr"]}"#, "languages[1]", "twice");
    is_wrong(r#"{"version":1,"retention":[{"kind":"officer","years":5}]}"#, "retention[0].kind", "not-in-list");
    is_wrong(r#"{"version":1,"retention":[{"kind":"person","template":"drugs","years":5}]}"#, "retention[0].template", "unknown-key");
    let threshold = |part: &str| {
        let whole = r#""template":"drugs","unit":"KGM","from":"2026-01-01","least":"1""#;
        let (key, _) = part.split_once(':').unwrap();
        let rest: Vec<&str> = whole.split(',').filter(|one| !one.starts_with(key)).collect();
        format!(r#"{{"version":1,"thresholds":[{{{},{part}}}]}}"#, rest.join(","))
    };
    is_wrong(&threshold(r#""unit":"USD""#), "thresholds[0].unit", "unit-of-others");
    is_wrong(&threshold(r#""from":"2026-02-30""#), "thresholds[0].from", "not-a-day");
    is_wrong(&threshold(r#""from":"2026""#), "thresholds[0].from", "not-a-day");
    is_wrong(&threshold(r#""least":"0""#), "thresholds[0].least", "not-above-zero");
    is_wrong(&threshold(r#""location":"moon""#), "thresholds[0].location", "not-in-list");
    is_wrong(&threshold(r#""template":"gold""#), "thresholds[0].template", "not-in-list");
    // All at once, so that a form shows each beside its answer.
    let two = wrong(r#"{"version":1,"languages":["xx"],"leases":{"offices":0,"posts":0}}"#);
    assert_eq!(two.len(), 3, "{two:?}");
}

#[test]
fn phones_and_addresses_are_checked() {
    let phone = |inside: &str| format!(r#"{{"version":1,"phone":{{{inside}}}}}"#);
    is_wrong(&phone(r#""country":"254","forms":[]"#), "phone.forms", "missing");
    is_wrong(&phone(r#""country":"+254","forms":[{"groups":[3,6]}]"#), "phone.country", "not-digits");
    is_wrong(&phone(r#""country":"0","forms":[{"groups":[3,6]}]"#), "phone.country", "not-digits");
    is_wrong(&phone(r#""country":"254","forms":[{"groups":[2]}]"#), "phone.forms[0].groups", "out-of-range");
    is_wrong(&phone(r#""country":"254","forms":[{"groups":[9,9]}]"#), "phone.forms[0].groups", "out-of-range");
    is_wrong(&phone(r#""country":"254","forms":[{"groups":[3,6]},{"groups":[4,5]}]"#), "phone.forms[1]", "twice");
    is_wrong(r#"{"version":1,"address":[{"fields":["kind"]}]}"#, "address[0].fields", "no-such-line");
    is_wrong(r#"{"version":1,"address":[{"fields":["town"]},{"fields":["town"]}]}"#, "address[1].fields", "twice");
    is_wrong(r#"{"version":1,"address":[{"fields":[]}]}"#, "address[0].fields", "missing");
}

#[test]
fn nobody_adds_a_field_or_a_code_and_nobody_hides_a_letter() {
    for key in ["fields", "field", "lists", "codes", "dictionary", "kinds", "departments"] {
        is_wrong(&format!(r#"{{"version":1,"{key}":{{}}}}"#), key, "unknown-key");
    }
    for path in ["seizure.colour", "seizure.goods.colour", "seizure", "boat.name", "officer.name", "seizure.goods.item.drugs", "."] {
        is_wrong(&format!(r#"{{"version":1,"labels":{{"{path}":{{"en":"x"}}}}}}"#), &format!("labels.{path}"), "no-such-field");
    }
    let label = |word: &str| format!(r#"{{"version":1,"labels":{{"seizure.direction":{{"en":"{word}"}}}}}}"#);
    for word in ["", " x", "a\\u0000b", "a\\nb", "\\u202eresu", "a\\u200bb", "\u{202e}x", "\u{2066}x", "\u{feff}x", "e\u{301}"] {
        is_wrong(&label(word), "labels.seizure.direction.en", "unseen");
    }
    is_wrong(&label(&"x".repeat(WORD_LETTERS_MAX + 1)), "labels.seizure.direction.en", "too-long");
    is_wrong(r#"{"version":1,"labels":{"seizure.direction":{}}}"#, "labels.seizure.direction", "missing");
    is_wrong(r#"{"version":1,"labels":{"seizure.direction":{"en":"x","type":"text"}}}"#, "labels.seizure.direction.type", "not-in-list");
    // A member that stands twice is read as neither.
    is_wrong(r#"{"version":1,"leases":{"offices":45,"posts":90,"offices":400}}"#, "leases.offices", "twice");
    let place = wrong("{\"version\":1,\"a\u{202e}b\":1}").remove(0).0;
    assert_eq!(place, "a�b", "what nobody sees is shown as something");
}

#[test]
fn what_is_too_large_or_too_deep_is_refused_before_it_is_read() {
    let large = format!(r#"{{"version":1,"languages":["{}"]}}"#, "x".repeat(PROFILE_BYTES_MAX));
    is_wrong(&large, "", "too-large");
    is_wrong(&"[".repeat(PROFILE_BYTES_MAX), "", "not-json");
    let many = vec![r#"{"kind":"seizure","years":1}"#; ENTRIES_MAX + 1].join(",");
    is_wrong(&format!(r#"{{"version":1,"retention":[{many}]}}"#), "retention", "too-many");
}

#[test]
fn a_number_written_as_at_home_is_known_abroad() {
    let phone = kenya().phone.unwrap();
    for (written, international, national) in [
        ("0712 345 678", "+254712345678", "0712 345 678"),
        ("0712-345678", "+254712345678", "0712 345 678"),
        ("(020) 123 4567", "+254201234567", "020 123 4567"),
        ("041 2314567", "+254412314567", "0412 314567"),
    ] {
        assert_eq!(phone.international(written).as_deref(), Some(international), "{written}");
        assert_eq!(phone.national(international).as_deref(), Some(national), "{international}");
    }
    for none in ["", "712345678", "+254712345678", "07123456789", "0712", "0712 34S 678", "٠٧١٢٣٤٥٦٧٨"] {
        assert_eq!(phone.international(none), None, "{none}");
    }
    assert_eq!(phone.national("+33142685300"), None);
    assert_eq!(phone.national("+254712"), None);
}

#[test]
fn the_international_number_stands_beside_what_was_written_and_follows_it() {
    let phone = kenya().phone.unwrap();
    let contacts = |rows: Vec<Row>| record("person", vec![("contacts", Value::Rows(rows))]);
    let told = |record: &Record| -> Vec<Option<String>> {
        record.rows("contacts").map(|row| row.fields.get("e164").and_then(Value::as_text).map(str::to_owned)).collect()
    };
    let mut person = contacts(vec![
        row(&[("kind", "mobile"), ("value", "0712 345 678")]),
        row(&[("kind", "bank_account"), ("value", "0712345678")]),
        row(&[("kind", "phone"), ("value", "0201234567"), ("e164", "+33142685300")]),
        row(&[("kind", "phone"), ("value", "+33 1 42 68 53 00")]),
        row(&[("value", "0712345678")]),
        row(&[("kind", "phone"), ("value", "the neighbour's")]),
    ]);
    with_international_numbers(None, &mut person, &phone);
    let known = |number: &str| Some(number.to_owned());
    let expected = [known("+254712345678"), None, known("+33142685300"), known("+33142685300"), None, None];
    assert_eq!(told(&person), expected, "an answer that stands is an officer's");
    let Some(Value::Rows(rows)) = person.fields.get_mut("contacts") else { panic!("contacts") };
    rows.truncate(1);
    rows[0].id = Some("7@0011223344556677".to_owned());
    let before = person.clone();
    let Some(Value::Rows(rows)) = person.fields.get_mut("contacts") else { panic!("contacts") };
    rows[0].fields.insert("value".into(), text("0722 000 111"));
    with_international_numbers(Some(&before), &mut person, &phone);
    assert_eq!(told(&person), [known("+254722000111")]);
    let Some(Value::Rows(rows)) = person.fields.get_mut("contacts") else { panic!("contacts") };
    rows[0].fields.insert("value".into(), text("unknown"));
    with_international_numbers(Some(&before), &mut person, &phone);
    assert_eq!(told(&person), [known("+254722000111")], "another number than before stands: it was not the program that put it there");
}

#[test]
fn a_threshold_is_of_its_goods_its_place_and_its_day() {
    let profile = kenya();
    let drugs = |quantity: &str| row(&[("template", "drugs"), ("item", "drugs.cocaine.hcl"), ("quantity", quantity)]);
    let over = |record: &Record| -> Vec<String> {
        over_threshold(record, &profile).iter().map(|over| format!("{} of {}", over.found, over.threshold.least)).collect()
    };
    assert_eq!(over(&case("seaport", "2026-03-03", vec![drugs("1 KGM")])), ["1 of 1"]);
    assert!(over(&case("seaport", "2026-03-03", vec![drugs("0.999 KGM")])).is_empty());
    assert_eq!(over(&case("airport", "2026-03-03T02:40+03:00", vec![drugs("600 GRM")])), ["0.600 of 0.5"], "grams are kilograms");
    assert_eq!(over(&case("seaport", "2026-03-03", vec![drugs("600 GRM"), drugs("0.4 KGM")])), ["1.000 of 1"], "two bags are one load");
    assert!(over(&case("seaport", "2025-12-31", vec![drugs("900 KGM")])).is_empty(), "before anything held");
    assert!(over(&case("seaport", "2027-06-01", vec![drugs("1.9 KGM")])).is_empty(), "a later one took its place");
    assert_eq!(over(&case("seaport", "2027-06-01", vec![drugs("2 KGM")])), ["2 of 2"]);
    assert_eq!(over(&case("airport", "2027-06-01", vec![drugs("0.5 KGM")])), ["0.5 of 0.5"], "what is said of airports stands");
    let untold = row(&[("item", "drugs.cocaine.hcl"), ("quantity", "3 KGM")]);
    assert_eq!(over(&case("seaport", "2026-03-03", vec![untold])), ["3 of 1"], "what was found says what it is");
    let notes = row(&[("template", "currency"), ("quantity", "12000 USD")]);
    assert_eq!(over(&case("airport", "2026-03-03", vec![notes, drugs("4 H87")])), ["12000 of 10000"]);
    let mut struck = drugs("5 KGM");
    struck.fields.insert("struck".into(), Value::Flag(true));
    assert!(over(&case("seaport", "2026-03-03", vec![struck])).is_empty());
    assert!(over(&record("seizure", vec![("goods", Value::Rows(vec![drugs("9 KGM")]))])).is_empty(), "nobody knows the day");
}

#[test]
fn a_record_is_kept_for_the_years_of_its_goods() {
    let profile = kenya();
    let until = |record: &Record, today: &str| kept_until(record, &profile, &PartialDate::parse(today).unwrap()).map(|day| day.to_string());
    let drugs = row(&[("item", "drugs.cocaine.hcl")]);
    let tobacco = row(&[("template", "tobacco")]);
    let of = |goods: Vec<Row>| case("seaport", "2026-03-03", goods);
    assert_eq!(until(&of(vec![tobacco.clone()]), "2026-03-04").as_deref(), Some("2036-03-04"));
    assert_eq!(until(&of(vec![tobacco, drugs]), "2026-03-04").as_deref(), Some("2046-03-04"), "the longest counts");
    assert_eq!(until(&of(vec![]), "2028-02-29").as_deref(), Some("2038-02-28"));
    assert_eq!(until(&record("company", vec![]), "2026-03-04"), None, "nothing is said of companies");
    assert_eq!(until(&record("person", vec![]), "2026-03-04").as_deref(), Some("2031-03-04"));
}

proptest! {
    #[test]
    fn whatever_is_read_is_written_and_read_again_alike(text in r#"(\{|\}|\[|\]|,|:|"version"|"labels"|"seizure\.direction"|"en"|1|"x"|"\\u00e9"| ){0,24}"#) {
        if let Ok(profile) = Profile::read(&text) {
            prop_assert_eq!(Profile::read_stated(&profile.text()), Ok(profile));
        }
    }

    #[test]
    fn a_changed_byte_is_refused_or_another_profile(at in 0..GOLDEN.len(), byte in 0x20u8..0x7f) {
        let mut bytes = GOLDEN.as_bytes().to_vec();
        bytes[at] = byte;
        if let Ok(text) = String::from_utf8(bytes)
            && let Ok(profile) = Profile::read_stated(&text)
        {
            prop_assert_eq!(profile == kenya(), text == GOLDEN);
            prop_assert_eq!(profile.text(), text);
        }
    }

    #[test]
    fn numbers_go_out_and_come_home(number in "7[0-9]{8}") {
        let phone = kenya().phone.unwrap();
        let international = format!("+254{number}");
        let national = phone.national(&international).unwrap();
        prop_assert_eq!(phone.international(&national), Some(international));
    }
}
