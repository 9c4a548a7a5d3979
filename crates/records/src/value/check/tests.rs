//! What may stand in a field, as tables.

use super::*;
use crate::{Kind, kind};

fn seizure() -> &'static Kind {
    kind("seizure").unwrap()
}

fn field(path: &str) -> &'static Field {
    match path.split_once('.') {
        Some((group, key)) => seizure().field(group).unwrap().field(key).unwrap(),
        None => seizure().field(path).unwrap(),
    }
}

fn verdict(path: &str, value: Value) -> &'static str {
    check(field(path), &value).map_or_else(|error| error.code, |()| "")
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

#[test]
fn scalars() {
    for (path, value, code) in [
        ("detected_at", "2026-03-03T02:40+03:00", ""),
        ("detected_at", "2016-03", ""),
        ("detected_at", "2016-02-30", "not-a-moment"),
        ("reported_at", "2016-03-14", ""),
        ("reported_at", "14.3.2016", "not-a-date"),
        ("departure_country", "KE", ""),
        ("departure_country", "?", ""),
        ("departure_country", "~Zanzibar", ""),
        ("departure_country", "~", "unknown-code"),
        ("departure_country", "XX1", "unknown-code"),
        ("departure_country", "ke", "unknown-code"),
        ("place", "KEMBA", ""),
        ("place", "KE999", "unknown-code"),
        ("point", "-4.0435,39.6682", ""),
        ("point", "95,0", "not-a-point"),
        ("value", "1500.00 USD", ""),
        ("value", "1500.00 ?", ""),
        ("value", "1500.00", "not-money"),
        ("value", "1500.00 KGM", "unknown-currency"),
        ("goods.quantity", "12.4 KGM", ""),
        ("goods.quantity", "5 ~Block (350gr)", ""),
        ("goods.quantity", "15000 EUR", ""),
        ("goods.quantity", "12,4 KGM", "not-a-quantity"),
        ("goods.quantity", "12.4 QQQ", "unknown-unit"),
        ("goods.factor", "0.001", ""),
        ("goods.factor", "1e3", "not-a-number"),
        ("goods.description", "? and ~ are words here", ""),
        ("goods.description", "", "empty"),
        ("goods.description", "two\nlines", "control-character"),
        ("goods.description", "Cafe\u{301}", "not-normalised"),
        ("goods.description", "Café à Mombasa", ""),
        ("means_of_transport.container", "MSKU1234567", ""),
        ("means_of_transport.container", "MSKU\u{202E}1234565", "control-character"),
        ("parties.person", "aaaaaaaaaaaaaaaaaaaaaaaaaa", ""),
        ("parties.person", "aaaaaaaaaaaaaaaaaaaaaaaaab", "not-a-reference"),
        ("concealment.goods_line", "12@0123456789abcdef", ""),
        ("concealment.goods_line", "012@0123456789abcdef", "not-a-row"),
        ("persons_involved", "3", "wrong-type"),
        ("goods", "12.4 KGM", "wrong-type"),
        ("detection_aids", "dog", "wrong-type"),
    ] {
        assert_eq!(verdict(path, text(value)), code, "{path} = {value:?}");
    }
}

#[test]
fn limits() {
    for (path, value, code) in [
        ("goods.description", text(&"x".repeat(TEXT_BYTES_MAX)), ""),
        ("goods.description", text(&"x".repeat(TEXT_BYTES_MAX + 1)), "too-long"),
        ("narrative", Value::Narrative("é".repeat(NARRATIVE_BYTES_MAX / 2)), ""),
        ("narrative", Value::Narrative("é".repeat(NARRATIVE_BYTES_MAX / 2 + 1)), "too-long"),
        ("narrative", Value::Narrative("two\nlines\tand a tab".into()), ""),
        ("narrative", Value::Narrative("a bell\u{7}".into()), "control-character"),
        ("narrative", text("words"), "wrong-type"),
        ("goods", Value::Rows(vec![]), "empty"),
        ("goods", Value::Rows(vec![Row::default(); ROWS_MAX]), ""),
        ("goods", Value::Rows(vec![Row::default(); ROWS_MAX + 1]), "too-many-rows"),
        ("pictures", Value::Rows(vec![Row::default(); PICTURES_MAX]), ""),
        ("pictures", Value::Rows(vec![Row::default(); PICTURES_MAX + 1]), "too-many-rows"),
        ("detection_aids", Value::Codes(BTreeSet::new()), "empty"),
        ("detection_aids", Value::Codes(["dog".to_owned(), "~nose".to_owned()].into()), ""),
        ("detection_aids", Value::Codes(["wolf".to_owned()].into()), "unknown-code"),
        ("persons_involved", Value::Integer(3), ""),
        ("exceptional_concealment", Value::Flag(true), ""),
        ("exceptional_concealment", Value::Integer(1), "wrong-type"),
    ] {
        let shown = format!("{value:?}").chars().take(60).collect::<String>();
        assert_eq!(verdict(path, value), code, "{path} = {shown}");
    }
}

#[test]
fn rows_are_named_by_group_number_and_key() {
    let row = |key: &'static str, value| Row { id: None, fields: Fields::from([(key.into(), value)]) };
    let rows = |row| Value::Rows(vec![Row::default(), row]);
    for (row, code, place) in [
        (row("quantity", text("much")), "not-a-quantity", "goods[1].quantity"),
        (row("newer", Value::Codes(["a".to_owned()].into())), "not-flat", "goods[1].newer"),
        (row("struck", text("yes")), "wrong-type", "goods[1].struck"),
        (row("struck", Value::Flag(true)), "", ""),
        (Row { id: Some("7".into()), ..Row::default() }, "not-a-row", "goods[1]"),
    ] {
        let found = check(field("goods"), &rows(row)).map_or_else(|e| (e.code, e.field().to_owned()), |()| ("", String::new()));
        assert_eq!(found, (code, place.to_owned()));
    }
}

#[test]
fn unknown_keys_are_kept_only_from_newer_versions() {
    let mut record = Record::new(seizure(), "KE-MBA-2026-A0114");
    record.fields.insert("newer".into(), text("kept"));
    assert_eq!(check_record(&record).unwrap_err().code, "unknown-field");
    record.version.minor += 1;
    assert_eq!(check_record(&record), Ok(()));
    let row = Row { id: None, fields: Fields::from([("newer".into(), text("kept"))]) };
    record.fields.insert("goods".into(), Value::Rows(vec![row]));
    assert_eq!(check_record(&record), Ok(()));
    record.fields.insert("newer".into(), Value::Rows(vec![]));
    assert_eq!(check_record(&record).unwrap_err().code, "not-flat");
    record.fields.remove("newer");
    record.version = seizure().version;
    assert_eq!(check_record(&record).unwrap_err().field(), "goods[0].newer");
}

#[test]
fn what_stood_before_an_edit_is_not_checked_again() {
    let line = |quantity: &str| Row {
        id: Some("7@0123456789abcdef".into()),
        fields: Fields::from([("newer".into(), text("kept")), ("quantity".into(), text(quantity))]),
    };
    let mut before = Record::new(seizure(), "KE-MBA-2026-A0114");
    let lines = |rows: &[&str]| Value::Rows(rows.iter().map(|quantity| line(quantity)).collect());
    before.fields = [("newer", text("kept")), ("direction", text("later")), ("goods", lines(&["2 KGM"]))]
        .map(|(key, value)| (key.into(), value))
        .into();
    let with = |key: &'static str, value: Value| {
        let mut after = before.clone();
        after.fields.insert(key.into(), value);
        check_amended(&before, &after).map_err(|error| (error.code, error.field().to_owned()))
    };
    let wrong = |code: &'static str, field: &str| Err((code, field.to_owned()));
    assert_eq!(with("goods", lines(&["3 KGM"])), Ok(()));
    assert_eq!(with("goods", lines(&["much"])), wrong("not-a-quantity", "goods[0].quantity"));
    assert_eq!(with("newer", text("changed")), wrong("unknown-field", "newer"));
    assert_eq!(with("direction", text("sideways")), wrong("unknown-code", "direction"));
    let added = Row { id: None, ..line("3 KGM") };
    assert_eq!(with("goods", Value::Rows(vec![line("2 KGM"), added])), wrong("unknown-field", "goods[1].newer"));
}
