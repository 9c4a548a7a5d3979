//! Findings of seizures and persons as officers meet them.

use super::*;
use crate::{Row, kind};

fn today() -> PartialDate {
    PartialDate::parse("2026-11-24").unwrap()
}

fn row(answers: &[(&'static str, &str)]) -> Row {
    let fields = answers.iter().map(|(key, value)| ((*key).into(), Value::Text((*value).to_owned())));
    Row { id: None, fields: fields.collect() }
}

/// A simplified seizure with every answer that "complete" needs.
fn complete() -> Record {
    let mut record = Record::new(kind("seizure").unwrap(), "KE-MBA-2026-A0114");
    for (key, value) in [
        ("detected_at", "2026-03-03T02:40+03:00"),
        ("office", "MBA"),
        ("location_type", "seaport"),
        ("direction", "import"),
        ("transport_mode", "1"),
        ("departure_country", "?"),
        ("destination_country", "KE"),
    ] {
        record.fields.insert(key.into(), Value::Text(value.into()));
    }
    record.fields.insert("detection_aids".into(), Value::Codes(["dog".to_owned()].into()));
    goods(&mut record, &[("template", "drugs"), ("item", "drugs.cannabis.herb"), ("quantity", "12.4 KGM")]);
    record
}

fn goods(record: &mut Record, answers: &[(&'static str, &str)]) {
    record.fields.insert("goods".into(), Value::Rows(vec![row(answers)]));
}

fn rows_of(record: &mut Record, group: &'static str, rows: &[&[(&'static str, &str)]]) {
    record.fields.insert(group.into(), Value::Rows(rows.iter().map(|answers| row(answers)).collect()));
}

/// Code, place and whether it blocks, one per finding.
fn told(record: &Record) -> Vec<(&'static str, String, bool)> {
    findings(record, &today()).into_iter().map(|finding| (finding.code, finding.field, finding.blocks)).collect()
}

fn one(code: &'static str, place: &str, blocks: bool) -> Vec<(&'static str, String, bool)> {
    vec![(code, place.to_owned(), blocks)]
}

#[test]
fn a_complete_seizure_has_none() {
    assert_eq!(told(&complete()), vec![]);
}

#[test]
fn an_empty_seizure_lacks_what_complete_needs() {
    let empty = Record::new(kind("seizure").unwrap(), "KE-MBA-2026-A0115");
    let mut lacking: Vec<String> = missing(&empty).into_iter().map(|finding| finding.field).collect();
    lacking.sort();
    let expected = [
        "departure_country",
        "destination_country",
        "detected_at",
        "detection_aids",
        "direction",
        "goods",
        "location_type",
        "office",
        "transport_mode",
    ];
    assert_eq!(lacking, expected);
}

#[test]
fn goods_lines() {
    for (answers, expected) in [
        (vec![("template", "drugs"), ("item", "drugs.cannabis.herb")], one(QUANTITY_MISSING, "goods[0].quantity", true)),
        (
            vec![("template", "drugs"), ("item", "drugs.cannabis.herb"), ("quantity", "0.00 KGM")],
            one(QUANTITY_NOT_POSITIVE, "goods[0].quantity", true),
        ),
        (
            vec![("template", "drugs"), ("item", "drugs.cannabis.herb"), ("quantity", "5 ~Block (350gr)")],
            one(UNIT_NOT_OF_TEMPLATE, "goods[0].quantity", true),
        ),
        (vec![("template", "tobacco"), ("item", "~shisha"), ("quantity", "5 LTR")], one(UNIT_NOT_OF_TEMPLATE, "goods[0].quantity", true)),
        (
            vec![("template", "tobacco"), ("item", "~shisha"), ("quantity", "5 KGM"), ("hs", "220300")],
            one(HS_AGAINST_TEMPLATE, "goods[0].hs", false),
        ),
        (vec![("template", "tobacco"), ("item", "~shisha"), ("quantity", "5 KGM"), ("hs", "240220")], vec![]),
        (vec![("template", "currency"), ("item", "~notes"), ("quantity", "15000 USD")], vec![]),
        (vec![("template", "currency"), ("item", "~notes"), ("amount", "15000 USD")], vec![]),
        (vec![("template", "currency"), ("item", "~notes"), ("quantity", "15 KGM")], one(UNIT_NOT_OF_TEMPLATE, "goods[0].quantity", true)),
        (
            vec![("template", "drugs"), ("item", "drugs.cannabis.herb"), ("quantity", "1 KGM"), ("value", "500 ?")],
            one(CURRENCY_MISSING, "goods[0].value", true),
        ),
        (
            vec![
                ("template", "drugs"),
                ("item", "drugs.cannabis.herb"),
                ("quantity", "1 KGM"),
                ("description", "found by driver Joseph Kamau"),
            ],
            one(LOOKS_PERSONAL, "goods[0].description", false),
        ),
    ] {
        let mut record = complete();
        goods(&mut record, &answers);
        assert_eq!(told(&record), expected, "{answers:?}");
    }
}

#[test]
fn a_struck_line_says_nothing() {
    let mut record = complete();
    let mut struck = row(&[("quantity", "0 QQQ")]);
    struck.fields.insert("struck".into(), Value::Flag(true));
    let Some(Value::Rows(lines)) = record.fields.get_mut("goods") else { panic!("goods") };
    lines.insert(0, struck);
    assert_eq!(told(&record), vec![]);
}

#[test]
fn single_values() {
    for (key, value, expected) in [
        ("detected_at", "2026-11-25", one(FUTURE_DATE, "detected_at", true)),
        ("detected_at", "2026-11-24T23:59+14:00", vec![]),
        ("detected_at", "2026", vec![]),
        ("retain_until", "2036", vec![]),
        ("place", "~call 0712 345 678", one(LOOKS_PERSONAL, "place", false)),
        ("place_name", "call 0712 345 678", vec![]),
        ("stage", "arrested", one(ARREST_WITHOUT_PERSON, "stage", false)),
    ] {
        let mut record = complete();
        record.fields.insert(key.into(), Value::Text(value.into()));
        assert_eq!(told(&record), expected, "{key} {value}");
    }
}

#[test]
fn an_alert_ends_and_an_answer_is_due_on_days_that_lie_ahead() {
    for (key, answers) in [
        ("alert", &[("subject", "Khat in parcels"), ("valid_from", "2026-12-01"), ("valid_until", "2027-06-30")][..]),
        ("message", &[("subject", "Khat in parcels"), ("due_on", "2026-12-01")]),
    ] {
        let mut record = Record::new(kind(key).unwrap(), "KE-MBA-2026-A0116");
        record.fields = row(answers).fields;
        let told: Vec<_> = told(&record).into_iter().filter(|(code, ..)| *code != MISSING).collect();
        assert_eq!(told, vec![], "{key}");
    }
}

#[test]
fn an_arrest_names_somebody() {
    let mut record = complete();
    record.fields.insert("persons_arrested".into(), Value::Integer(1));
    assert_eq!(told(&record), one(ARREST_WITHOUT_PERSON, "persons_arrested", false));
    rows_of(&mut record, "parties", &[&[("company", "aaaaaaaaaaaaaaaaaaaaaaaaaa")]]);
    assert_eq!(told(&record), one(ARREST_WITHOUT_PERSON, "persons_arrested", false));
    rows_of(&mut record, "parties", &[&[("role", "driver"), ("gender", "1")]]);
    assert_eq!(told(&record), vec![]);
}

#[test]
fn numbers_read_off_doors() {
    for (key, value, expected) in [
        ("container", "MSKU1234567", one(CHECK_DIGIT_WRONG, "means_of_transport[0].container", true)),
        ("container", "MSKU12345", one(IDENTIFIER_FORM, "means_of_transport[0].container", false)),
        ("container", "MSKU1234565", vec![]),
        ("vin", "1M8GDM9A1KP042788", one(CHECK_DIGIT_WRONG, "means_of_transport[0].vin", false)),
        ("imo", "9074728", one(CHECK_DIGIT_WRONG, "means_of_transport[0].imo", true)),
    ] {
        let mut record = complete();
        rows_of(&mut record, "means_of_transport", &[&[(key, value)]]);
        assert_eq!(told(&record), expected, "{key} {value}");
    }
    let mut record = complete();
    rows_of(&mut record, "means_of_transport", &[&[("container", "MSKU1234567")]]);
    let finding = findings(&record, &today()).remove(0);
    assert_eq!((finding.values["expected"].as_str(), finding.values["error"].as_str()), ("5", "container-check-digit"));
}

#[test]
fn legs_follow_each_other() {
    for (legs, expected) in [
        (vec![[("role", "origin"), ("left_on", "2026-01")], [("role", "destination"), ("arrived_on", "2026-01-20")]], vec![]),
        (
            vec![[("role", "destination"), ("arrived_on", "2026-01-20")], [("role", "origin"), ("left_on", "2026-02")]],
            one(LEGS_OUT_OF_ORDER, "legs[1].role", false),
        ),
        (
            vec![[("role", "departure"), ("left_on", "2026-03-02")], [("role", "seizure"), ("arrived_on", "2026-03-01")]],
            one(LEGS_OUT_OF_ORDER, "legs[1].arrived_on", false),
        ),
        (vec![[("role", "seizure"), ("left_on", "2026")], [("role", "transit"), ("arrived_on", "2026-03-01")]], vec![]),
    ] {
        let mut record = complete();
        let rows: Vec<&[(&'static str, &str)]> = legs.iter().map(|leg| leg.as_slice()).collect();
        rows_of(&mut record, "legs", &rows);
        assert_eq!(told(&record), expected, "{legs:?}");
    }
}

#[test]
fn documents_expire() {
    for (expires, expected) in [
        ("2026-11-23", one(DOCUMENT_EXPIRED, "documents[0].expires_on", false)),
        ("2026-11-24", vec![]),
        ("2026", vec![]),
        ("2031-01", vec![]),
    ] {
        let mut record = Record::new(kind("person").unwrap(), "KE-MBA-2026-A0116");
        rows_of(&mut record, "documents", &[&[("kind", "passport"), ("expires_on", expires)]]);
        let mut told = told(&record);
        told.retain(|(code, ..)| *code != MISSING);
        assert_eq!(told, expected, "{expires}");
    }
}

#[test]
fn the_keys_named_here_stand_in_the_dictionary() {
    let seizure = kind("seizure").unwrap();
    for key in ["stage", "persons_arrested"] {
        assert!(seizure.field(key).is_some(), "{key}");
    }
    for (group, keys) in [
        ("goods", ["template", "item", "quantity", "hs", "amount"].as_slice()),
        ("legs", &["role", "arrived_on", "left_on"]),
        ("parties", &["person", "company"]),
    ] {
        let group = seizure.field(group).unwrap();
        assert!(keys.iter().all(|key| group.field(key).is_some()), "{}", group.key);
    }
    assert!(kind("person").unwrap().field("documents").unwrap().field("expires_on").is_some());
}

/// Ids of the messages of a Fluent file.
fn ids(source: &str) -> Vec<&str> {
    let heads = source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    heads.filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim()).collect()
}

#[test]
fn every_code_has_its_sentence() {
    for (findings, errors) in [
        (include_str!("../../../words/en/findings.ftl"), include_str!("../../../words/en/errors.ftl")),
        (include_str!("../../../words/fr/findings.ftl"), include_str!("../../../words/fr/errors.ftl")),
    ] {
        let (findings, errors) = (ids(findings), ids(errors));
        for code in CODES {
            assert!(findings.contains(&format!("finding-{code}").as_str()), "{code}");
        }
        for code in crate::value::CODES.iter().chain(&crate::identifiers::CODES) {
            assert!(errors.contains(&format!("error-{code}").as_str()), "{code}");
        }
    }
}
