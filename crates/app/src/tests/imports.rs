//! How a file is read, column by column, and a report that leads to records.

use super::{Desk, MOMBASA, PARCEL};
use serde_json::{Value as Json, json};

/// A file beside the folder.
fn file(desk: &Desk, text: &str) -> String {
    let path = desk.folder.path().join("cases.csv");
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn column<'c>(columns: &'c Json, head: &str) -> &'c Json {
    columns["columns"].as_array().unwrap().iter().find(|column| column["head"] == head).unwrap()
}

#[test]
fn columns_are_shown_with_what_their_cells_become() {
    let desk = Desk::founded();
    let path =
        file(&desk, "detected_at,country,goods.quantity,Remark\n31/01/2016,Uganda,\"2,5 kg\",x\n03/04/2016,Nowhere,12 kg,y\n,,lots,\n");
    let shown = desk.calls("import.columns", json!({"path": path, "language": "en"}));
    assert_eq!((&shown["kind"], &shown["rows"], &shown["mapping"]), (&json!("seizure"), &json!(3), &json!("")));
    let dates = column(&shown, "detected_at");
    assert_eq!((&dates["fields"], &dates["fixed"]), (&json!(["detected_at"]), &json!(false)));
    assert_eq!(dates["examples"][1]["values"][0]["value"], "2016-04-03", "the file writes days first");
    let country = column(&shown, "country");
    assert_eq!(country["examples"][0]["values"][0], json!({"field": "country", "value": "UG"}));
    assert_eq!(country["examples"][1]["remark"]["code"], "uncoded");
    let quantity = column(&shown, "goods.quantity");
    assert_eq!(quantity["examples"][0]["values"][0]["value"], "2.5 KGM");
    assert_eq!(quantity["examples"][2]["refused"], true);
    assert_eq!((&column(&shown, "Remark")["fields"], &column(&shown, "Remark")["examples"][0]["written"]), (&json!([]), &json!("x")));
    assert!(desk.finds("kind:seizure").is_empty());
}

#[test]
fn a_column_goes_where_the_officer_says() {
    let desk = Desk::founded();
    let path = file(&desk, "country,Where from,Remark\nUganda,Kenya,behind the seat\n");
    let said = json!({"Where from": "departure_country", "Remark": "narrative", "country": ""});
    let shown = desk.calls("import.columns", json!({"path": path, "language": "en", "columns": said}));
    assert_eq!(column(&shown, "country")["fields"], json!([]));
    assert_eq!(column(&shown, "Where from")["examples"][0]["values"][0]["value"], "KE");
    let done = desk.finishes("import.start", json!({"path": path, "language": "en", "columns": said}));
    assert_eq!((&done["imported"], &done["unread"]), (&json!(1), &json!(["country"])));
    let held = desk.calls("record.get", json!({"id": desk.finds("seat")[0]}));
    assert_eq!((&held["fields"]["departure_country"], &held["fields"]["narrative"]), (&json!("KE"), &json!("behind the seat")));
    assert!(held["fields"]["country"].is_null());
    // A field follows the column that is sent to it; two columns cannot share one.
    let moved = desk.calls("import.columns", json!({"path": path, "columns": {"Where from": "country"}}));
    assert_eq!(column(&moved, "country")["fields"], json!([]));
    let twice = json!({"Where from": "country", "Remark": "country"});
    assert_eq!(desk.is_refused("import.columns", json!({"path": path, "columns": twice})), "mapping-twice");
    assert_eq!(desk.is_refused("import.columns", json!({"path": path, "columns": {"Remark": "no.such"}})), "mapping-unknown");
    assert_eq!(desk.is_refused("import.columns", json!({"path": path, "columns": {"No such": "country"}})), "mapping-column-missing");
}

#[test]
fn the_cell_that_refuses_its_row_is_among_the_examples() {
    let desk = Desk::founded();
    let path = file(&desk, "goods.quantity\n1 KGM\n2 KGM\n3 KGM\n4 KGM\nmany\n5 barrows\nmore\n");
    let shown = desk.calls("import.columns", json!({"path": path}));
    let written = |at: usize| column(&shown, "goods.quantity")["examples"][at]["written"].clone();
    assert_eq!([written(0), written(1), written(2)], [json!("1 KGM"), json!("many"), json!("5 barrows")]);
}

#[test]
fn a_column_of_units_is_joined_to_its_amounts_by_hand() {
    let desk = Desk::founded();
    let path = file(&desk, "goods.item,How much,Unit\nHeroin,\"1,5\",kilogramme\nHeroin,300,grams\nHeroin,2,barrow\n");
    let alone = json!({"path": path, "columns": {"Unit": "goods.quantity@unit"}});
    assert_eq!(desk.is_refused("import.columns", alone), "mapping-amount-missing");
    let said = json!({"How much": "goods.quantity", "Unit": "goods.quantity@unit"});
    let shown = desk.calls("import.columns", json!({"path": path, "columns": said}));
    assert_eq!(column(&shown, "Unit")["fields"], json!(["goods.quantity@unit"]));
    let read = |at: usize| column(&shown, "How much")["examples"][at]["values"][0]["value"].clone();
    assert_eq!((read(0), read(1)), (json!("1.5 KGM"), json!("300 GRM")));
    assert_eq!(column(&shown, "How much")["examples"][2]["remark"]["code"], "uncoded");
    let done = desk.finishes("import.start", json!({"path": path, "columns": said}));
    assert_eq!((&done["imported"], &done["refused"]), (&json!(3), &json!(0)));
}

#[test]
fn what_a_mapping_file_reads_stays_where_it_is() {
    let desk = Desk::founded();
    let path = file(&desk, &format!("{}\n{MOMBASA}\n", super::HEADS));
    let shown = desk.calls("import.columns", json!({"path": path}));
    assert_eq!((&shown["mapping"], &column(&shown, "COUNTRY")["fixed"]), (&json!("unodc"), &json!(true)));
    assert_eq!(column(&shown, "AMOUNT")["examples"][0]["values"][0]["value"], "1032 KGM");
    let unit = json!(["goods.goods_form", "goods.quantity", "goods.normalised", "goods.factor"]);
    assert_eq!(column(&shown, "DRUG_UNIT")["fields"], unit, "the unit goes with its number, and may say a form");
    assert_eq!(desk.is_refused("import.columns", json!({"path": path, "columns": {"COUNTRY": "place_name"}})), "mapping-column-missing");
}

#[test]
fn a_line_of_the_report_leads_to_its_record() {
    let desk = Desk::founded();
    let wrong = MOMBASA.replace("2014-04-23", "2014-02-30");
    let done = desk.imports(&[MOMBASA, &wrong, PARCEL], false);
    let lines = desk.calls("import.report", json!({"job": done["job"], "offset": 0, "limit": 50}))["lines"].clone();
    for line in lines.as_array().unwrap() {
        match line["refused"].as_bool().unwrap() {
            true => assert!(line["record"].is_null(), "{line}"),
            false => {
                let held = desk.calls("record.get", json!({"id": line["record"]}));
                assert_eq!(held["fields"]["import_row"], line["line"], "{line}");
            }
        }
    }
    assert!(lines.as_array().unwrap().iter().any(|line| line["line"] == 4));
}

#[test]
fn a_file_of_foreign_heads_is_shown_and_refused_until_somebody_says_where_they_go() {
    let desk = Desk::founded();
    let path = file(&desk, "Wann,Was,Bezug\n03/04/2016,Heroin,x\n");
    let shown = desk.calls("import.columns", json!({"path": path, "language": "en"}));
    assert_eq!((&shown["kind"], &column(&shown, "Wann")["fields"]), (&json!("seizure"), &json!([])));
    let refused = desk.finishes("import.start", json!({"path": path, "language": "en"}));
    assert_eq!(refused["error"]["code"], "mapping-no-fields");
    let said = json!({"path": path, "columns": {"Wann": "detected_at"}, "month_first": true});
    let shown = desk.calls("import.columns", said);
    let example = &column(&shown, "Wann")["examples"][0];
    assert_eq!((&example["values"][0]["value"], &example["remark"]), (&json!("2016-03-04"), &Json::Null), "somebody has said it");
}

#[test]
fn what_an_export_writes_of_a_record_itself_is_no_lost_column() {
    let desk = Desk::founded();
    let path = file(&desk, "Reference,detected_at\nKE-MBA-2016-A0001,2016-03-04\n");
    let shown = desk.calls("import.columns", json!({"path": path}));
    assert_eq!((&column(&shown, "Reference")["fields"], &column(&shown, "Reference")["fixed"]), (&json!(["reference"]), &json!(true)));
}

#[test]
fn what_an_import_signs_other_devices_admit() {
    let (desk, post) = super::bundles::two_laptops();
    crate::calls::filled(&post.app, &post.session).unwrap();
    let own = post.calls("folder", json!({}))["records"].as_u64().unwrap();
    assert!(own > 1_000, "{own}");
    let brought = post.carries_to(&desk);
    assert_eq!((&brought["waiting"], &brought["dropped"]), (&json!(0), &json!({})), "{:?}", desk.waits());
    let found = |side: &Desk| {
        side.calls("records.search", json!({"query": "kind:seizure", "offset": 0, "limit": 1, "language": "en"}))["total"].clone()
    };
    assert_eq!(found(&desk), found(&post));
}

#[test]
fn long_texts_are_imported_in_entries_that_others_admit() {
    let (desk, post) = super::bundles::two_laptops();
    // Each letter is an operation: more of them than one entry may have.
    let rows: String = (0..400).map(|row| format!("2026-03-03,{row} {}\n", "behind the seat ".repeat(25))).collect();
    let path = file(&post, &format!("detected_at,narrative\n{rows}"));
    let done = post.finishes("import.start", json!({"path": path, "kind": "seizure", "language": "en"}));
    assert_eq!((&done["imported"], &done["refused"]), (&json!(400), &json!(0)), "{done}");
    let brought = post.carries_to(&desk);
    assert_eq!((&brought["waiting"], &brought["dropped"]), (&json!(0), &json!({})), "{:?}", desk.waits());
    let references = |side: &Desk| {
        let found = json!({"query": "kind:seizure", "offset": 0, "limit": 1, "language": "en"});
        side.calls("records.search", found)["total"].clone()
    };
    assert_eq!((references(&desk), references(&post)), (json!(400), json!(400)));
    assert_eq!(post.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    // No number of a reference is left out or given twice.
    let last = post.calls("records.search", json!({"query": "KE-BUS-2026-B0400", "offset": 0, "limit": 2, "language": "en"}));
    assert_eq!(last["total"], 1, "{last}");
}
