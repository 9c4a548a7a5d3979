//! What officers and spreadsheets write, and what is kept, as tables.

use super::*;
use crate::kind;
use proptest::prelude::*;

const DAY_FIRST: Writing = Writing { day_first: true, decimal_comma: true, offset_minutes: Some(180) };
const MONTH_FIRST: Writing = Writing { day_first: false, decimal_comma: false, offset_minutes: None };

fn field(path: &str) -> &'static Field {
    let seizure = kind("seizure").unwrap();
    match path.split_once('.') {
        Some((group, key)) => seizure.field(group).unwrap().field(key).unwrap(),
        None => seizure.field(path).unwrap(),
    }
}

/// The canonical text, or the code of the error.
fn read(path: &str, text: &str, writing: Writing) -> String {
    match parse_written(field(path), text, writing) {
        Ok(Value::Text(text) | Value::Narrative(text)) => text,
        Ok(other) => format!("{other:?}"),
        Err(error) => error.code.to_owned(),
    }
}

#[test]
fn dates() {
    for (text, day_first, month_first) in [
        ("14.3.2016", "2016-03-14", "2016-03-14"),
        ("2016-03-14", "2016-03-14", "2016-03-14"),
        ("2016/3/14", "2016-03-14", "2016-03-14"),
        ("14/03/2016", "2016-03-14", "not-a-date"),
        ("03/04/2016", "2016-04-03", "2016-03-04"),
        ("3-4-2016", "2016-04-03", "2016-03-04"),
        ("03/2016", "2016-03", "2016-03"),
        ("2016-03", "2016-03", "2016-03"),
        (" 2016 ", "2016", "2016"),
        ("14.3.16", "year-too-short", "year-too-short"),
        ("30.2.2016", "not-a-date", "not-a-date"),
        ("14 March 2016", "not-a-date", "not-a-date"),
        ("42443", "not-a-date", "not-a-date"),
        ("", "empty", "empty"),
    ] {
        assert_eq!(read("reported_at", text, DAY_FIRST), day_first, "{text}");
        assert_eq!(read("reported_at", text, MONTH_FIRST), month_first, "{text}");
    }
}

#[test]
fn moments() {
    for (text, with_offset, without) in [
        ("14.3.2016 2:40", "2016-03-14T02:40+03:00", "offset-missing"),
        ("2016-03-14T02:40:05", "2016-03-14T02:40:05+03:00", "offset-missing"),
        ("2016-03-14 02:40 Z", "2016-03-14T02:40+00:00", "2016-03-14T02:40+00:00"),
        ("2016-03-14 02:40-05:30", "2016-03-14T02:40-05:30", "2016-03-14T02:40-05:30"),
        ("2016-03-14 00:00:00", "2016-03-14T00:00:00+03:00", "2016-03-14"),
        ("2016-03-14", "2016-03-14", "2016-03-14"),
        ("2016-03-14 25:00", "not-a-moment", "offset-missing"),
        ("2016-03-14 noon", "not-a-moment", "offset-missing"),
    ] {
        assert_eq!(read("detected_at", text, DAY_FIRST), with_offset, "{text}");
        assert_eq!(read("detected_at", text, MONTH_FIRST), without, "{text}");
    }
}

#[test]
fn numbers() {
    for (text, comma, point) in [
        ("1 234.50", "1234.50", "1234.50"),
        ("1,234.50", "1234.50", "1234.50"),
        ("1.234,50", "1234.50", "1234.50"),
        ("1.234", "1234", "1.234"),
        ("1,234", "1.234", "1234"),
        ("0,125", "0.125", "0.125"),
        ("12,4", "12.4", "12.4"),
        ("1,234,567", "1234567", "1234567"),
        ("1,50,000", "150000", "150000"),
        ("1'234.5", "1234.5", "1234.5"),
        ("1\u{202F}234,5", "1234.5", "1234.5"),
        ("−3", "-3", "-3"),
        ("+3", "3", "3"),
        ("007", "7", "7"),
        ("٣٫٥", "3.5", "3.5"),
        (".5", "0.5", "0.5"),
        ("12 34", "not-a-number", "not-a-number"),
        ("1.2.3,4,5", "not-a-number", "not-a-number"),
        ("1e3", "not-a-number", "not-a-number"),
        ("five", "not-a-number", "not-a-number"),
        ("1.", "not-a-number", "not-a-number"),
    ] {
        assert_eq!(read("goods.factor", text, DAY_FIRST), comma, "{text}");
        assert_eq!(read("goods.factor", text, MONTH_FIRST), point, "{text}");
    }
}

#[test]
fn quantities_and_money() {
    for (path, text, kept) in [
        ("goods.quantity", "12,4 kg", "12.4 KGM"),
        ("goods.quantity", "12,4 кг", "12.4 KGM"),
        ("goods.quantity", "3 шт.", "3 H87"),
        ("goods.quantity", "٣٫٥ كغ", "3.5 KGM"),
        ("goods.quantity", "12.4KGM", "12.4 KGM"),
        ("goods.quantity", "1 500 pcs.", "1500 H87"),
        ("goods.quantity", "5000 pieces", "5000 H87"),
        ("goods.quantity", "12 pcs", "12 H87"),
        ("goods.quantity", "3 kilos", "3 KGM"),
        ("goods.quantity", "120 kgs", "120 KGM"),
        ("goods.quantity", "120 KGS", "120 KGS"),
        ("goods.quantity", "2 m³", "2 MTQ"),
        ("goods.quantity", "2 m3", "2 MTQ"),
        ("goods.quantity", "5 штук", "5 H87"),
        ("goods.quantity", "40 сигарет", "40 STK"),
        ("goods.quantity", "7 pièces", "7 H87"),
        ("goods.quantity", "12 أقراص", "12 U2"),
        ("goods.quantity", "2 mil", "2 MIL"),
        ("goods.quantity", "5 ~kg", "5 ~kg"),
        ("goods.quantity", "5 Block (350gr)", "5 ~Block (350gr)"),
        ("goods.quantity", "5 ~Block (350gr)", "5 ~Block (350gr)"),
        ("goods.quantity", "12", "12 ?"),
        ("goods.quantity", "12 ?", "12 ?"),
        ("goods.quantity", "a lot", "not-a-quantity"),
        ("goods.quantity", "15000 eur", "15000 EUR"),
        ("value", "1 500,00 usd", "1500.00 USD"),
        ("value", "EUR 20", "20 EUR"),
        ("value", "€ 20,50", "20.50 EUR"),
        ("value", "$20", "20 ~$"),
        ("value", "-20 KES", "-20 KES"),
        ("value", "1500", "1500 ?"),
        ("value", "nothing", "not-money"),
    ] {
        assert_eq!(read(path, text, DAY_FIRST), kept, "{path} {text}");
    }
}

#[test]
fn codes_identifiers_and_the_rest() {
    for (path, text, kept) in [
        ("departure_country", "ke", "KE"),
        ("departure_country", "?", "?"),
        ("departure_country", "Zanzibar", "~Zanzibar"),
        ("place", "ke mba", "KEMBA"),
        ("goods.hs", "1207.91", "120791"),
        ("location_type", "Land border post", "land_border_post"),
        ("means_of_transport.container", "msku 123456-5", "MSKU1234565"),
        ("means_of_transport.container", "msku 123456-7", "MSKU1234567"),
        ("means_of_transport.plate", " kbx 123a ", "kbx 123a"),
        ("goods.description", "Cafe\u{301}\nnoir", "Café noir"),
        ("narrative", "one\r\ntwo", "one\ntwo"),
        ("point", "-4.0435, 39.6682", "-4.0435,39.6682"),
        ("point", "Mombasa", "not-a-point"),
        ("persons_involved", "3", "Integer(3)"),
        ("persons_involved", "2.0", "Integer(2)"),
        ("persons_involved", "2.5", "not-an-integer"),
        ("exceptional_concealment", "Oui", "Flag(true)"),
        ("exceptional_concealment", "no", "Flag(false)"),
        ("exceptional_concealment", "perhaps", "not-a-flag"),
        ("detection_aids", "dog; Weighing;;nose", r#"Codes({"dog", "weighing", "~nose"})"#),
        ("goods", "12 kg", "wrong-type"),
    ] {
        assert_eq!(read(path, text, DAY_FIRST), kept, "{path} {text}");
    }
}

proptest! {
    #[test]
    fn what_is_kept_is_canonical_and_read_again_unchanged(text in "\\PC{0,20}", number in "[0-9 .,'-]{0,12} ?[a-zA-Z$€]{0,4}", comma: bool) {
        let writing = Writing { day_first: true, decimal_comma: comma, offset_minutes: Some(0) };
        // A point is canonical, so a single point before three digits is only stable where points are points.
        let again = Writing { decimal_comma: false, ..writing };
        for path in ["goods.factor", "goods.quantity", "value", "detected_at", "reported_at", "departure_country", "point", "goods.description"] {
            for text in [&text, &number] {
                if let Ok(Value::Text(kept)) = parse_written(field(path), text, writing) {
                    let second = parse_written(field(path), &kept, again);
                    prop_assert_eq!(second, Ok(Value::Text(kept)), "{}", path);
                }
            }
        }
    }
}
