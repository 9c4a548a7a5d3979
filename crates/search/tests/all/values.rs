//! Codes, dates, quantities and marks.

use crate::office::{Office, seizure};
use records::Value;
use search::parse;

#[test]
fn a_code_is_found_by_itself_and_by_everything_above_it() {
    let office = Office::with(&[
        seizure(&[("goods.item", "drugs.cannabis.herb"), ("country", "KE")]),
        seizure(&[("goods.item", "drugs.cannabis.resin"), ("country", "?"), ("goods.hs", "121190")]),
        seizure(&[("goods.item", "drugs.cannabis"), ("goods.item", "drugs.cannabis.herb"), ("country", "UG")]),
    ]);
    assert_eq!(office.finds("goods.item:drugs.cannabis"), [0, 1, 2]);
    assert_eq!(office.finds("goods.item:drugs.cannabis.herb"), [0, 2]);
    assert_eq!(office.finds("goods.item:drugs.cannabis.r*"), [1]);
    assert_eq!(office.finds("country:ke,ug"), [0, 2]);
    assert_eq!(office.finds("country:?"), [1]);
    assert_eq!(office.finds("-country:ke"), [1, 2]);
    assert_eq!(office.finds("goods.hs:12"), [1]);
    assert_eq!(office.finds("goods.hs:1211 -country:*"), [0; 0]);
    assert_eq!(office.counts("", "goods.item"), ["drugs 3", "drugs.cannabis 3", "drugs.cannabis.herb 2", "drugs.cannabis.resin 1"]);
    assert_eq!(office.counts("country:ke", "goods.hs"), [""; 0]);
    assert_eq!(office.counts("", "goods.hs"), ["12 1", "1211 1", "121190 1"]);
}

#[test]
fn a_partial_date_is_found_by_every_range_that_it_may_lie_in() {
    let office = Office::with(&[
        seizure(&[("detected_at", "2016-03-14T23:40+03:00")]),
        seizure(&[("detected_at", "2016-03")]),
        seizure(&[("detected_at", "2016")]),
        seizure(&[("detected_at", "2017-01-01")]),
        seizure(&[]),
    ]);
    for (question, found) in [
        ("detected_at:2016-03-14", vec![0, 1, 2]),
        ("detected_at:2016-03", vec![0, 1, 2]),
        ("detected_at:2016", vec![0, 1, 2]),
        ("detected_at:2016-03-15", vec![1, 2]),
        ("detected_at:2016-04..2016-05-02", vec![2]),
        ("detected_at:>2016", vec![3]),
        ("detected_at:>=2016-12-31", vec![2, 3]),
        ("detected_at:<2016-03", vec![2]),
        ("detected_at:<=2016-03-13", vec![1, 2]),
        ("detected_at:..2015", vec![]),
        ("detected_at:2016..", vec![0, 1, 2, 3]),
        ("detected_at:*", vec![0, 1, 2, 3]),
        ("-detected_at:*", vec![4]),
    ] {
        assert_eq!(office.finds(question), found, "{question}");
    }
    assert_eq!(office.counts("", "detected_at"), ["2016 3", "2017 1"]);
    assert_eq!(office.finds("created:2026-03-03"), [0, 1, 2, 3, 4]);
    assert_eq!(office.finds("changed:>2026-03-04"), [0; 0]);
}

#[test]
fn ranges_stand_within_what_must_not_hold() {
    let office = Office::with(&[
        seizure(&[("detected_at", "2016"), ("persons_arrested", "1")]),
        seizure(&[("detected_at", "2015-01")]),
        seizure(&[("detected_at", "2014"), ("persons_arrested", "7")]),
        seizure(&[("detected_at", "2014-05-06"), ("persons_arrested", "2")]),
    ]);
    assert_eq!(office.finds("-(detected_at:2014..2015 persons_arrested:>1)"), [0, 1]);
    assert_eq!(office.finds("detected_at:* -(persons_arrested:>5 detected_at:<2016)"), [0, 1, 3]);
}

#[test]
fn quantities_compare_within_what_they_measure_whatever_the_unit() {
    let office = Office::with(&[
        seizure(&[("goods.quantity", "500 GRM"), ("value", "1500.00 USD")]),
        seizure(&[("goods.quantity", "0.5 KGM"), ("value", "1500.00 EUR")]),
        seizure(&[("goods.quantity", "12.4 KGM"), ("goods.quantity", "3 LTR")]),
        seizure(&[("goods.quantity", "12.4 ~Viss"), ("persons_arrested", "3")]),
    ]);
    for (question, found) in [
        ("goods.quantity:0.5KGM", vec![0, 1]),
        ("goods.quantity:500grm", vec![0, 1]),
        ("goods.quantity:\">= 0.5 KGM\"", vec![0, 1, 2]),
        ("goods.quantity:>=0.5kg", vec![0, 1, 2]),
        ("goods.quantity:>=\"0.5 kg\"", vec![0, 1, 2]),
        ("goods.quantity:>=\"500 граммов\"", vec![0, 1, 2]),
        ("goods.quantity:400grams..0.5kilos", vec![0, 1]),
        ("goods.quantity:<\"4 litres\"", vec![2]),
        ("goods.quantity:>0.5KGM", vec![2]),
        ("goods.quantity:<1000GRM", vec![0, 1]),
        ("goods.quantity:0.1..3LTR", vec![2]),
        ("goods.quantity:400GRM..0.5KGM", vec![0, 1]),
        ("goods.quantity:*", vec![0, 1, 2]),
        ("value:1000..2000USD", vec![0]),
        ("value:>=0eur", vec![1]),
        ("persons_arrested:>2", vec![3]),
        ("persons_arrested:..2", vec![]),
        ("-persons_arrested:*", vec![0, 1, 2]),
    ] {
        assert_eq!(office.finds(question), found, "{question}");
    }
}

#[test]
fn a_struck_line_is_not_found() {
    let mut record = seizure(&[("goods.item", "drugs.cannabis.herb"), ("goods.description", "bales"), ("goods.item", "drugs.cocaine")]);
    if let Some(Value::Rows(rows)) = record.fields.get_mut("goods") {
        rows[0].fields.insert("struck".into(), Value::Flag(true));
    }
    let office = Office::with(&[record]);
    assert_eq!(office.finds("goods.item:drugs.cannabis | bales"), [0; 0]);
    assert_eq!(office.finds("goods.item:drugs.cocaine"), [0]);
}

#[test]
fn what_the_program_knows_beside_the_fields_is_asked_for_like_a_field() {
    let office = Office::with(&[seizure(&[("exceptional_concealment", "true"), ("office", "UG EBB")])]);
    for question in
        ["kind:seizure", "state:open", "space:cases", "office:ke-mba", "office:ugebb", "is:import", "exceptional_concealment:true"]
    {
        assert_eq!(office.finds(question), [0], "{question}");
    }
    for question in ["kind:person", "state:approved", "is:conflict", "office:ke", "exceptional_concealment:false"] {
        assert_eq!(office.finds(question), [0; 0], "{question}");
    }
}

#[test]
fn a_word_is_looked_for_in_labels_of_the_readers_language() {
    let office = Office::with(&[seizure(&[("goods.item", "drugs.cannabis.herb")]), seizure(&[("place_name", "Chanvre-sur-Mer")])]);
    let french = |word: search::Word<'_>| {
        let is_meant = word.text == "chanvre" || word.prefix && "chanvre".starts_with(word.text);
        if is_meant { vec![("item".to_owned(), "drugs.cannabis".to_owned())] } else { Vec::new() }
    };
    let count = |question: &str| office.index.count(&parse(question).unwrap().with_labels(&french)).unwrap();
    assert_eq!(count("chanvre"), 2);
    assert_eq!(count("Chanv*"), 2);
    assert_eq!(count("-chanvre"), 0);
    assert_eq!(count("\"chanvre\""), 1, "in quotation marks it is meant as it stands");
    assert_eq!(count("herbe"), 0);
}
