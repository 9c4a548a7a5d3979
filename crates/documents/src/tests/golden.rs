//! Golden vectors: the bytes of one seizure, for ever. The files are named in docs/formats/document.md and row.md; other
//! programs may test themselves by them. A difference here breaks folders that officers have: it is never "updated".

use super::{ACTOR, OTHER};
use crate::{Change, Document, Outline, edit, first_change, first_record, row};
use records::{Fields, Record, Row, Value};

/// Name and text of each file in `crates/documents/golden`.
macro_rules! golden {
    ($($name:literal),*) => { &[$(($name, include_str!(concat!("../../golden/", $name, ".hex")))),*] };
}
const GOLDEN: &[(&str, &str)] = golden!["first", "edit", "at_once", "row", "row_of_view", "merged"];

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn fields<const N: usize>(pairs: [(&'static str, Value); N]) -> Fields {
    pairs.into_iter().map(|(key, value)| (key.into(), value)).collect()
}

/// A seizure that needs every form of a row.
fn seizure() -> Record {
    let goods = fields([
        ("template", text("drugs")),
        ("item", text("drugs.cannabis.resin")),
        ("quantity", text("12.40 KGM")),
        ("factor", text("0.350")),
        ("packages", Value::Integer(-3)),
        ("cover_load", Value::Flag(true)),
    ]);
    let cover = fields([("item", text("~Bananas (boxes)")), ("quantity", text("5 ~Block (350gr)")), ("cover_load", Value::Flag(false))]);
    let link = fields([("kind", text("same_as")), ("to", text("abcdefghijklmnopqrstuvwxy4"))]);
    let rows = |rows: Vec<Fields>| Value::Rows(rows.into_iter().map(|fields| Row { id: None, fields }).collect());
    let mut record = Record::new(records::kind("seizure").unwrap(), "KE-MBA-2026-A0001");
    record.fields = fields([
        ("detected_at", text("2026-03-03T02:40+03:00")),
        ("office", text("MBA")),
        ("country", text("KE")),
        ("place_name", text("Порт Момбаса")),
        ("direction", text("import")),
        ("reported_at", text("2026-03")),
        ("value", text("1500.00 USD")),
        ("persons_arrested", Value::Integer(2)),
        ("goods", rows(vec![goods, cover])),
        ("links", rows(vec![link])),
        ("detection_aids", Value::Codes(["dog", "~nose"].map(String::from).into())),
        ("summary", Value::Narrative("شحنة 🚢".into())),
        ("zz_newer", text("kept")),
    ]);
    record
}

/// Another office writes: a value, a code, a row struck, a row added, a value removed.
fn edited(outline: &Outline, before: &Record) -> Change {
    let mut after = before.clone();
    after.fields.insert("office".into(), text("NBO"));
    after.fields.insert("detection_aids".into(), Value::Codes(["dog", "weighing"].map(String::from).into()));
    after.fields.remove("place_name");
    if let Some(Value::Rows(rows)) = after.fields.get_mut("goods") {
        rows[1].fields.insert("struck".into(), Value::Flag(true));
        rows.push(Row { id: None, fields: fields([("item", text("tobacco.smoking.cigarettes")), ("quantity", text("400 H87"))]) });
    }
    edit(outline, before, after, OTHER).unwrap().unwrap().0
}

/// The first office writes at the same moment.
fn at_once(outline: &Outline, before: &Record) -> Change {
    let mut after = before.clone();
    after.fields.insert("office".into(), text("TVT"));
    after.fields.insert("value".into(), text("1600.00 USD"));
    edit(outline, before, after, ACTOR).unwrap().unwrap().0
}

/// Hex digits, 32 bytes in a line.
fn hex(bytes: &[u8]) -> String {
    let line = |line: &[u8]| line.iter().map(|byte| format!("{byte:02x}")).collect::<String>() + "\n";
    bytes.chunks(32).map(line).collect()
}

fn bytes(name: &str) -> Vec<u8> {
    let (_, text) = GOLDEN.iter().find(|(known, _)| *known == name).unwrap();
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

#[test]
fn a_seizure_keeps_its_bytes() {
    let (first, outline, before) = first_record(seizure(), ACTOR);
    let (edit, at_once) = (edited(&outline, &before), at_once(&outline, &before));
    let merged = Document::load([&first, &edit, &at_once].map(|change| change.bytes.as_slice())).unwrap();
    let view = row::encode_view(&merged.record().unwrap());
    let made = [first.bytes, edit.bytes, at_once.bytes, row::encode(&seizure()), view, merged.save()];
    for ((name, golden), made) in GOLDEN.iter().zip(made) {
        assert_eq!(*golden, hex(&made), "{name}.hex");
    }
}

#[test]
fn golden_bytes_are_read_as_they_were_meant() {
    assert_eq!(row::decode(&bytes("row")), Ok(seizure()));
    assert_eq!(first_change(&row::decode(&bytes("row")).unwrap(), ACTOR).bytes, bytes("first"), "a receiver makes the change from the row");
    let changes = ["first", "edit", "at_once"].map(bytes);
    let merged = Document::load(changes.iter().map(Vec::as_slice)).unwrap().record().unwrap();
    assert_eq!(row::decode(&bytes("row_of_view")), Ok(merged.clone()));
    assert_eq!(merged.rows("goods").count(), 2, "one of three is struck");
    assert_eq!(merged.text("place_name"), None);
}

#[test]
fn the_row_has_every_form() {
    // Forms by their numbers in docs/formats/row.md; the tag of a field is `number - number before << 4 | form`.
    let fields: [(u8, &str); 11] = [
        (0, "place_name"),
        (1, "direction"),
        (2, "office"),
        (3, "reported_at"),
        (4, "detected_at"),
        (7, "value"),
        (9, "persons_arrested"),
        (12, "detection_aids"),
        (13, "goods"),
        (14, "summary"),
        (15, "zz_newer"),
    ];
    let of_rows: [(u8, &str, &str); 5] =
        [(5, "goods", "factor"), (6, "goods", "quantity"), (8, "links", "to"), (10, "goods", "cover_load"), (1, "links", "kind")];
    let only = |key: &str, value: Value| {
        let mut record = Record::new(records::kind("seizure").unwrap(), "");
        record.fields.insert(key.to_owned().into(), value);
        row::encode(&record)
    };
    for (form, key) in fields {
        // Form, kind, version, flags, no reference, one field.
        assert_eq!(only(key, seizure().fields[key].clone())[7] & 15, form, "{key}");
    }
    for (form, group, key) in of_rows {
        let value = seizure().rows(group).next().unwrap().fields[key].clone();
        let row = Row { id: None, fields: Fields::from([(key.to_owned().into(), value)]) };
        // The group's tag takes two bytes; then one row of one field.
        assert_eq!(only(group, Value::Rows(vec![row]))[11] & 15, form, "{group}.{key}");
    }
}
