//! The change writer against Automerge itself: the same operations through its own transactions give the same bytes.

mod edits;
mod golden;
mod histories;
mod scans;

use crate::{Actor, Document, Path, edit, first_change, first_record, read_first, row};
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, Automerge, ObjId, ObjType, ROOT};
use records::{Fields, Record, Row, Value};
use std::collections::VecDeque;

/// Small chance with a seed (xorshift64*), so that a failing record is found again by its number.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % limit
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len() as u64) as usize]
    }

    fn fields(&mut self) -> Fields {
        let mut fields = Fields::new();
        let pairs = [
            ("item", "héroïne"),
            ("quantity", "12.40 KGM"),
            ("quantity", "5 ~Block (350gr)"),
            ("quantity", "-0 KGM"),
            ("hs", "030389"),
            ("hs", "?"),
            ("template", "drugs"),
            ("template", "~other"),
            ("serial", "0A"),
            ("description", "شحنة 🚢"),
        ];
        for (key, text) in pairs {
            if self.below(2) == 0 {
                fields.insert(key.into(), Value::Text(text.into()));
            }
        }
        fields
    }

    fn record(&mut self) -> Record {
        let mut record = Record::new(records::kind("seizure").unwrap(), format!("KE-MBA-2026-A{:04}", self.below(9999)));
        for key in ["detected_at", "office", "place", "place_name", "value", "zz_newer"] {
            let text =
                self.pick(&["2016", "2016-03-14", "2016-03-14T02:40+03:00", "2016-03-14T02:40:59-00:30", "KEMBA", "1500.00 USD", "x"]);
            if self.below(3) > 0 {
                record.fields.insert(key.into(), Value::Text(text.into()));
            }
        }
        if self.below(2) == 0 {
            let codes = ["dog", "weighing", "~nose"].iter().filter(|_| self.below(2) == 0).map(|code| (*code).to_owned()).collect();
            record.fields.insert("detection_aids".into(), Value::Codes(codes));
        }
        if self.below(3) == 0 {
            record.fields.insert("narrative".into(), Value::Narrative(self.pick(&["", "a", "Ключ под сиденьем"]).into()));
        }
        for group in ["goods", "legs"] {
            let rows = (0..self.below(4)).map(|_| Row { id: None, fields: self.fields() }).collect();
            record.fields.insert(group.into(), Value::Rows(rows));
        }
        record
    }
}

const ACTOR: Actor = Actor([0xa1; 16]);
const OTHER: Actor = Actor([0x0b; 16]);

/// What an object that Automerge made will hold.
enum Waiting {
    Row(Row),
    Content(Value),
}

/// Makes the record's document with Automerge's transactions, in the order that the format document names.
fn by_automerge(record: &Record) -> Vec<u8> {
    let mut document = Automerge::new().with_actor(ActorId::from(ACTOR.0.as_slice()));
    let mut transaction = document.transaction();
    let mut fields = record.fields.clone();
    fields.insert("kind".into(), Value::Text(record.kind.key.into()));
    fields.insert("reference".into(), Value::Text(record.reference.clone()));
    fields.insert("version".into(), Value::Text("1.0".into()));
    let mut waiting: VecDeque<(ObjId, Waiting)> = VecDeque::new();
    put_fields(&mut transaction, &ROOT, &fields, &mut waiting);
    put_contents(&mut transaction, &mut waiting);
    transaction.commit_with(CommitOptions::default().with_time(0));
    document.get_last_local_change().unwrap().raw_bytes().to_vec()
}

/// Fills the objects that were made, breadth first.
fn put_contents(transaction: &mut impl Transactable, waiting: &mut VecDeque<(ObjId, Waiting)>) {
    while let Some((object, waits)) = waiting.pop_front() {
        let value = match waits {
            Waiting::Row(row) => {
                put_fields(transaction, &object, &row.fields, waiting);
                continue;
            }
            Waiting::Content(value) => value,
        };
        match value {
            Value::Codes(codes) => codes.iter().for_each(|code| transaction.put(&object, code.as_str(), true).unwrap()),
            Value::Narrative(text) => {
                for (index, letter) in text.chars().enumerate() {
                    transaction.insert(&object, index, letter.to_string()).unwrap();
                }
            }
            Value::Rows(rows) => {
                for (index, row) in rows.into_iter().enumerate() {
                    let made = transaction.insert_object(&object, index, ObjType::Map).unwrap();
                    waiting.push_back((made, Waiting::Row(row)));
                }
            }
            _ => unreachable!("scalars do not wait"),
        }
    }
}

fn put_fields(transaction: &mut impl Transactable, object: &ObjId, fields: &Fields, waiting: &mut VecDeque<(ObjId, Waiting)>) {
    for (key, value) in fields {
        let key = key.as_ref();
        let made = match value {
            Value::Text(text) => transaction.put(object, key, text.as_str()).map(|()| None),
            Value::Integer(number) => transaction.put(object, key, *number).map(|()| None),
            Value::Flag(flag) => transaction.put(object, key, *flag).map(|()| None),
            Value::Narrative(_) => transaction.put_object(object, key, ObjType::Text).map(Some),
            Value::Codes(_) => transaction.put_object(object, key, ObjType::Map).map(Some),
            Value::Rows(_) => transaction.put_object(object, key, ObjType::List).map(Some),
        };
        if let Some(made) = made.unwrap() {
            waiting.push_back((made, Waiting::Content(value.clone())));
        }
    }
}

#[test]
fn ten_thousand_first_changes_equal_automerge_and_come_back_from_their_rows() {
    for seed in 1..=10_000 {
        let record = Chance(seed).record();
        assert_eq!(
            first_change(&record, ACTOR).bytes.escape_ascii().to_string(),
            by_automerge(&record).escape_ascii().to_string(),
            "seed {seed}"
        );
        assert_eq!(read_first(&first_change(&record, ACTOR).bytes).as_ref(), Some(&record), "seed {seed}");
        assert_eq!(row::decode(&row::encode(&record)), Ok(record), "seed {seed}");
    }
}

#[test]
fn an_edit_merges_into_what_it_says() {
    for seed in 1..=1_000 {
        let (first, outline, before) = first_record(Chance(seed).record(), ACTOR);
        let mut after = Chance(seed + 5_000).record();
        after.reference.clone_from(&before.reference);
        let mut narrative = before.fields.get("narrative").cloned();
        match narrative.take() {
            Some(text) => after.fields.insert("narrative".into(), text),
            None => after.fields.remove("narrative"),
        };
        for group in ["goods", "legs"] {
            let mut rows = match before.fields.get(group) {
                Some(Value::Rows(rows)) => rows.clone(),
                _ => Vec::new(),
            };
            rows.push(Row { id: None, fields: Chance(seed).fields() });
            after.fields.insert(group.into(), Value::Rows(rows));
        }
        let (change, outline, after) = edit(&outline, &before, after, OTHER).unwrap().unwrap();
        let merged = Document::load([first.bytes.as_slice(), &change.bytes]).unwrap();
        let without_empty = |mut record: Record| {
            record.fields.retain(|_, value| *value != Value::Codes(Default::default()));
            record
        };
        assert_eq!(without_empty(merged.record().unwrap()), without_empty(after), "seed {seed}");
        assert_eq!(merged.outline().unwrap(), outline, "seed {seed}");
    }
}

#[test]
fn two_officers_edit_at_once_and_both_values_stand() {
    let mut record = Chance(7).record();
    record.fields.insert("office".into(), Value::Text("MBA".into()));
    let (first, outline, before) = first_record(record, ACTOR);
    let set = |text: &str, actor| {
        let mut after = before.clone();
        after.fields.insert("office".into(), Value::Text(text.into()));
        edit(&outline, &before, after, actor).unwrap().unwrap().0
    };
    let (one, other) = (set("NBO", ACTOR), set("TVT", OTHER));
    let merged = Document::load([first.bytes.as_slice(), &other.bytes, &one.bytes]).unwrap();
    let path = Path { row: None, key: "office".into(), code: None };
    assert_eq!(merged.conflicts().unwrap(), std::slice::from_ref(&path));
    assert_eq!(merged.standing(&path).unwrap().len(), 2);
    assert_eq!(merged.history(&path).unwrap().len(), 3);
}

#[test]
fn rows_cut_short_are_refused_and_never_panic() {
    let bytes = row::encode(&Chance(3).record());
    for end in 0..bytes.len() {
        assert!(row::decode(&bytes[..end]).is_err(), "cut at {end}");
    }
}

/// Two officers answer the same empty group and the same repeatable code at once; the merge of both.
fn made_twice() -> (Vec<crate::Change>, Document) {
    let mut record = Record::new(records::kind("seizure").unwrap(), "KE-MBA-2026-A0001");
    record.fields.insert("office".into(), Value::Text("MBA".into()));
    let (first, outline, before) = first_record(record, ACTOR);
    let answer = |text: &str, codes: [&str; 2], actor| {
        let mut after = before.clone();
        let fields = Fields::from([("item".into(), Value::Text(text.into()))]);
        after.fields.insert("goods".into(), Value::Rows(vec![Row { id: None, fields }]));
        after.fields.insert("detection_aids".into(), Value::Codes(codes.map(String::from).into()));
        edit(&outline, &before, after, actor).unwrap().unwrap().0
    };
    let changes = vec![first, answer("drugs", ["dog", "weighing"], ACTOR), answer("tobacco", ["dog", "barcode"], OTHER)];
    let merged = Document::load(changes.iter().map(|change| change.bytes.as_slice())).unwrap();
    (changes, merged)
}

#[test]
fn rows_of_lists_made_at_once_are_united_and_can_be_edited() {
    let (mut changes, merged) = made_twice();
    let (before, outline) = (merged.record().unwrap(), merged.outline().unwrap());
    assert_eq!(before.rows("goods").count(), 2);
    let mut after = before.clone();
    if let Some(Value::Rows(rows)) = after.fields.get_mut("goods") {
        rows.iter_mut().for_each(|row| drop(row.fields.insert("quantity".into(), Value::Text(format!("{} KGM", row.fields.len())))));
        rows.push(Row { id: None, fields: Fields::from([("item".into(), Value::Text("third".into()))]) });
    }
    let (change, next, after) = edit(&outline, &before, after, ACTOR).unwrap().unwrap();
    changes.push(change);
    let merged = Document::load(changes.iter().map(|change| change.bytes.as_slice())).unwrap();
    assert_eq!(merged.record().unwrap().fields, after.fields, "each row keeps its own id and its place");
    assert_eq!(merged.outline().unwrap(), next);
}

#[test]
fn a_code_chosen_by_both_at_once_is_removed_for_good() {
    let (mut changes, merged) = made_twice();
    let (before, outline) = (merged.record().unwrap(), merged.outline().unwrap());
    let mut after = before.clone();
    after.fields.insert("detection_aids".into(), Value::Codes(["barcode".to_owned(), "laboratory".to_owned()].into()));
    let (change, next, after) = edit(&outline, &before, after, OTHER).unwrap().unwrap();
    changes.push(change);
    let merged = Document::load(changes.iter().map(|change| change.bytes.as_slice())).unwrap();
    assert_eq!(merged.record().unwrap().fields, after.fields);
    assert_eq!(merged.outline().unwrap(), next);
}

#[test]
fn a_row_says_each_thing_once() {
    let head = |fields: &[u8]| [&[1, 1, 1, 0, 0, 1, b'x'], fields].concat();
    let number = |key: &str| records::kind("seizure").unwrap().field(key).unwrap().number as u8;
    let office = number("office");
    assert!(office < 8, "the tags below are single bytes");
    let cases: [(&str, Vec<u8>); 4] = [
        ("the same field twice", vec![2, office << 4, 1, b'a', 0, 1, b'b']),
        ("a known field, also as a newer one", [&[2, 15, 6][..], b"office", &[0, 1, b'a', office << 4, 1, b'b']].concat()),
        ("a key of every record", [&[1, 15, 4][..], b"kind", &[0, 1, b'a']].concat()),
        ("the same newer field twice", vec![2, 15, 2, b'z', b'z', 10, 15, 2, b'z', b'z', 10]),
    ];
    let known = row::decode(&head(&[1, office << 4, 1, b'a']));
    assert!(known.is_ok());
    let by_an_older_program = [&[1, 15, 6][..], b"office", &[0, 1, b'a']].concat();
    assert_eq!(row::decode(&head(&by_an_older_program)), known);
    for (what, fields) in cases {
        assert_eq!(row::decode(&head(&fields)), Err(row::RowError::Form), "{what}");
    }
}

#[test]
fn dates_at_the_end_of_what_a_number_holds_stay_text() {
    let most = u64::MAX;
    let texts = [
        format!("2026-{most}"),
        format!("2026-03-{most}"),
        format!("{}-12-31", most / 13),
        format!("2026-03-14T{most}:00+03:00"),
        format!("2026-03-14T02:{most}:59+03:00"),
        format!("2026-03-14T02:40+{}:59", i64::MAX / 60),
        format!("2026-03-14T02:40--{}:-8", i64::MAX / 60),
    ];
    for text in texts {
        let mut record = Record::new(records::kind("seizure").unwrap(), "x");
        record.fields = ["detected_at", "reported_at"].map(|key| (key.into(), Value::Text(text.clone()))).into();
        assert_eq!(row::decode(&row::encode(&record)), Ok(record), "{text}");
    }
    // Form 4 of the field `detected_at`: a day, a clock, and the farthest offset that the form can say.
    let farthest = [&[0xff; 9][..], &[1]].concat();
    let detected_at = records::kind("seizure").unwrap().field("detected_at").unwrap().number as u8;
    let row = [&[1, 1, 1, 0, 0, 0, 1, detected_at << 4 | 4, 0xa0, 0x80, 0x30, 0][..], &farthest].concat();
    assert!(detected_at < 8, "the tag above is a single byte");
    assert_eq!(row::decode(&row), Err(row::RowError::Range));
}

#[test]
fn a_row_stands_for_no_more_values_than_a_change_has_operations() {
    let goods = records::kind("seizure").unwrap().field("goods").unwrap().number;
    let row = |rows: u32| {
        let mut row = vec![1, 1, 1, 0, 0, 0, 1];
        crate::columns::unsigned(&mut row, u64::from(goods) << 4 | 13);
        crate::columns::unsigned(&mut row, u64::from(rows));
        // One field in each: yes.
        row.extend([1, 1 << 4 | 10].repeat(rows as usize));
        row
    };
    let most = (row::VALUES_MAX as u32 - 1) / 2;
    let held = row::decode(&row(most)).unwrap();
    assert_eq!(row::values(&held), 1 + 2 * most as usize);
    assert_eq!(row::decode(&row(most + 1)), Err(row::RowError::Range));
}
