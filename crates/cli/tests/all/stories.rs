//! What an officer does in a day, one command after the other.

use crate::desk::{Desk, text};
use serde_json::{Value as Json, json};

const NINE_ANSWERS: [&str; 9] = [
    "detected_at=2026-03-03T02:40+03:00",
    "location_type=seaport",
    "direction=import",
    "departure_country=CO",
    "detection_aids=cargo_xray;dog",
    "goods[0].template=drugs",
    "goods[0].item=drugs.cocaine.hcl",
    "goods[0].quantity=12,4 kg",
    "narrative=Behind the panel of the reefer unit.",
];

fn new_seizure(desk: &Desk) -> Json {
    desk.runs(&[&["record", "new", "seizure"][..], &NINE_ANSWERS].concat()).json()
}

fn ids(found: &Json) -> Vec<&str> {
    found["records"].as_array().unwrap().iter().map(|record| record["id"].as_str().unwrap()).collect()
}

#[test]
fn a_record_is_made_changed_found_and_its_history_told() {
    let (desk, sheet) = Desk::founded();
    assert_eq!(sheet["recovery_words"].as_array().unwrap().len(), 24);
    assert_eq!(sheet["root_words"][1].as_array().unwrap().len(), 24);
    assert_eq!(desk.runs(&["seat", "list"]).json()["seats"][0]["id"], sheet["seat"]);

    let made = new_seizure(&desk);
    let id = made["id"].as_str().unwrap();
    assert_eq!((&made["reference"], &made["kind"], &made["history"]), (&json!("KE-MBA-2026-A0001"), &json!("seizure"), &json!(1)));
    assert_eq!(made["fields"]["goods"][0]["fields"]["quantity"], "12.4 KGM");
    assert_eq!(made["conflicts"], json!({}));
    assert!(made["findings"].as_array().unwrap().iter().all(|finding| finding["code"].is_string() && finding["field"].is_string()));

    let set =
        desk.runs_with(&["record", "set", "KE-MBA-2026-A0001", "-"], r#"{"goods":[{"fields":{"quantity":"11.9 KGM"}}],"direction":null}"#);
    assert_eq!(set.json()["history"], 2);
    let shown = desk.runs(&["record", "show", id]).json();
    assert_eq!(shown["fields"]["goods"][0]["fields"]["quantity"], "11.9 KGM");
    assert_eq!(shown["fields"].get("direction"), None, "an empty answer removes the value");
    let history = desk.runs(&["record", "history", id, "goods[0].quantity"]).json();
    let values: Vec<&Json> = history["values"].as_array().unwrap().iter().map(|value| &value["value"]).collect();
    assert_eq!(values, ["11.9 KGM", "12.4 KGM"]);
    assert_eq!(history["values"][0]["officer"], "0417, A. Otieno");

    let found = desk.runs(&["search", "reefer cocaine"]).json();
    assert_eq!((ids(&found), &found["total"]), (vec![id], &json!(1)));
    assert!(found["milliseconds"].is_number() && found["records"][0]["title"].is_string());
    assert!(found["records"][0]["fields"].is_object() && found["records"][0]["kind"] == "seizure");
    assert_eq!(ids(&desk.runs(&["record", "list", "seizure"]).json()), [id]);
    let verified = desk.runs(&["verify", "--rebuild"]).json();
    assert_eq!((&verified["records"], &verified["errors"]), (&json!(1), &json!([])));
}

#[test]
fn refusals_say_why_and_a_wrong_command_is_another_matter() {
    let desk = Desk::bare();
    assert_eq!(desk.runs(&["search", "x"]).refusal(), "nothing-founded");
    assert!(!desk.folder().exists(), "a mistyped name makes no folder");
    assert_eq!(desk.runs(&["sing"]).code, 2);
    assert_eq!(desk.runs(&["record", "new", "seizure", "no-value"]).code, 2);
    desk.writes_passphrase("too short");
    assert_eq!(desk.runs(&["init", "--country", "KE", "--name", "Customs"]).refusal(), "passphrase-too-short");

    let (desk, _) = Desk::founded();
    assert_eq!(desk.runs(&["init", "--country", "KE", "--name", "Customs"]).refusal(), "folder-not-empty");
    assert_eq!(desk.runs(&["record", "new", "seizure", "direction=sideways"]).refusal(), "unknown-code");
    assert_eq!(desk.runs(&["record", "new", "seizure"]).refusal(), "record-empty");
    assert!(desk.says(&["record", "new", "seizure"]).told.contains("PLACE=TEXT"));
    for list in [&["search", "x"][..], &["backup", "list"], &["view", "list"], &["waiting", "list"], &["peer", "list"], &["pack", "list"]] {
        let said = desk.says(list).out;
        assert!(said.lines().next().is_some_and(|line| line.ends_with('.') || line.ends_with('”')), "{list:?}: {said}");
    }
    assert_eq!(desk.runs(&["serve", "--web", "192.0.2.1:80"]).refusal(), "web-not-loopback");
    desk.writes_passphrase("four warm hands at night");
    assert_eq!(desk.runs(&["search", "x"]).refusal(), "wrong-passphrase");
    let words = desk.words_command(&["search", "x", "--language", "fr"]).output().unwrap();
    assert_eq!(String::from_utf8(words.stderr).unwrap().trim(), words::text("fr", "error-wrong-passphrase", &[]));
}

#[test]
fn while_a_program_holds_the_folder_commands_reach_it_there() {
    let (desk, _) = Desk::founded();
    let mut served = desk.serves();
    let made = new_seizure(&desk);
    let id = made["id"].as_str().unwrap();
    assert_eq!(ids(&desk.runs(&["search", "reefer"]).json()), [id]);
    assert_eq!(desk.runs(&["serve"]).refusal(), "folder-in-use");
    let out = desk.path("all.csv");
    let exported = desk.runs(&["export", "kind:seizure", "--format", "csv", "--out", "all.csv"]).json();
    assert_eq!((&exported["records"], exported["file"].as_str()), (&json!(1), Some(text(&out))));
    assert!(std::fs::read_to_string(&out).unwrap().contains("KE-MBA-2026-A0001"));
    std::fs::remove_file(desk.folder().join("socket")).unwrap();
    assert_eq!(desk.runs(&["search", "reefer"]).refusal(), "folder-in-use", "nobody answers there");
    served.0.kill().unwrap();
    served.0.wait().unwrap();
    assert_eq!(ids(&desk.runs(&["search", "reefer"]).json()), [id]);
}

#[test]
fn a_spreadsheet_is_imported_once_and_a_second_time_changes_nothing() {
    let (desk, _) = Desk::founded();
    let empty = desk.runs(&["template", "drugs", "--format", "csv", "--out", "drugs.csv"]).json();
    assert_eq!(empty["file"].as_str(), Some(text(&desk.path("drugs.csv"))));
    std::fs::write(desk.path("rows.csv"), "detected_at,direction,goods.item,goods.quantity\n2026-03-03,import,drugs.cocaine.hcl,2 kg\n2026-03-03,import,drugs.cocaine.hcl,2 kg\n").unwrap();
    let would = desk.runs(&["import", "rows.csv", "--template", "drugs", "--dry-run"]).json();
    assert_eq!((&would["rows"], &would["dry_run"]), (&json!(2), &json!(true)));
    let first = desk.runs(&["import", "rows.csv", "--template", "drugs"]).json();
    assert_eq!((&first["imported"], &first["same"], &first["repeated"], &first["refused"]), (&json!(2), &json!(1), &json!(0), &json!(0)));
    assert!(first["uncoded"].is_number() && first["seconds"].is_number());
    assert_eq!(would["report"].as_str(), Some(text(&desk.path("rows.csv.report.csv"))));
    assert_eq!(first["report"].as_str(), Some(text(&desk.path("rows.csv.report-2.csv"))), "an earlier report stays");
    assert!(desk.path("rows.csv.report-2.csv").is_file());
    let second = desk.runs(&["import", "rows.csv", "--template", "drugs"]).json();
    assert_eq!((&second["imported"], &second["repeated"]), (&json!(0), &json!(2)));
    let counted = desk.runs(&["stats", "", "--by", "goods.item"]).json();
    let cocaine = counted["counts"].as_array().unwrap().iter().find(|count| count["code"] == "drugs.cocaine.hcl").unwrap();
    assert_eq!((&cocaine["count"], &counted["total"]), (&json!(2), &json!(2)));
    let status = desk.runs(&["status"]).json();
    assert_eq!((&status["administration"], &status["network"]["is_on"]), (&json!("Customs"), &json!(false)));
    let said = desk.says(&["status"]).out;
    let told = [
        "Roles: registrar, analyst, investigation manager, ",
        "This device is not on the network",
        "Listens at: every address of the machine",
        ": No",
    ];
    assert!(told.iter().all(|part| said.contains(part)), "{said}");
    assert_eq!(status["spaces"].as_array().unwrap().iter().map(|space| space["records"].as_u64().unwrap()).sum::<u64>(), 2);
}

#[test]
fn a_profile_is_looked_at_stated_and_saved_as_a_file() {
    let (desk, _) = Desk::founded();
    let file = desk.path("profile.json");
    let named = file.to_str().unwrap();
    std::fs::write(&file, r#"{"version": 1, "leases": {"offices": 0, "posts": 90}, "fields": []}"#).unwrap();
    let run = desk.command(&["profile", "check", named]).output().unwrap();
    assert!(!run.status.success(), "what is wrong is bad");
    let checked: Json = serde_json::from_slice(&run.stdout).unwrap();
    let places: Vec<&str> = checked["findings"].as_array().unwrap().iter().map(|one| one["place"].as_str().unwrap()).collect();
    assert_eq!(places, ["fields", "leases.offices"]);
    assert_eq!(desk.runs(&["profile", "set", named]).refusal(), "profile-wrong");
    std::fs::write(&file, r#"{"version": 1, "leases": {"offices": 30, "posts": 90}}"#).unwrap();
    assert_eq!(desk.runs(&["profile", "check", named]).json()["findings"], json!([]));
    assert_eq!(desk.runs(&["profile", "set", named]).json()["edition"], 1);
    assert_eq!(desk.runs(&["profile", "set", named]).refusal(), "profile-unchanged");
    let shown = desk.runs(&["profile", "show"]).json();
    assert_eq!(shown["text"], r#"{"leases":{"offices":30,"posts":90},"version":1}"#);
    assert_eq!(desk.runs(&["profile", "check", "/nowhere/profile.json"]).refusal(), "no-such-file");
}

/// A PNG of one pixel.
const PIXEL: [u8; 70] = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00,
    0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1f, 0x15, 0xc4, 0x89, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x63,
    0x64, 0xf8, 0xcf, 0x50, 0x0f, 0x00, 0x03, 0x86, 0x01, 0x80, 0x5a, 0x34, 0x7d, 0x6b, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44,
    0xae, 0x42, 0x60, 0x82,
];

#[test]
fn a_picture_is_described_struck_and_taken_back() {
    let (desk, _) = Desk::founded();
    let made = new_seizure(&desk);
    let id = made["id"].as_str().unwrap();
    std::fs::write(desk.path("seal.png"), PIXEL).unwrap();
    let added = desk.runs(&["picture", "add", id, "seal.png", "--kind", "seal"]).json();
    let row = added["row"].as_str().unwrap();
    let listed = |key: &str| desk.runs(&["picture", "list", id]).json()["pictures"][0][key].clone();
    let said = desk.says(&["picture", "list", id]).out;
    assert!(said.contains(&words::label("en", "picture_kind", "seal")), "{said}");
    desk.runs(&[
        "picture",
        "describe",
        id,
        row,
        "--caption",
        "Seal 4471",
        "--kind",
        "",
        "--taken-at",
        "2026-03-03T02:40+03:00",
        "--nominal",
        "false",
    ])
    .json();
    assert_eq!([listed("caption"), listed("taken_at"), listed("kind")], [json!("Seal 4471"), json!("2026-03-03T02:40+03:00"), Json::Null]);
    assert_eq!([listed("nominal"), listed("by_camera")], [json!(false), json!(false)]);
    desk.runs(&["picture", "strike", id, row]).json();
    assert_eq!(listed("struck"), json!(true));
    assert!(desk.says(&["picture", "list", id]).out.contains("Seal 4471"));
    assert_eq!(desk.runs(&["picture", "get", id, row, "out.png"]).refusal(), "picture-struck");
    desk.runs(&["picture", "restore", id, row]).json();
    desk.runs(&["picture", "get", id, row, "out.png"]).json();
    assert_eq!(std::fs::read(desk.path("out.png")).unwrap(), PIXEL);
}

#[test]
fn a_picture_is_said_to_show_a_line_of_its_record_by_its_number() {
    let (desk, _) = Desk::founded();
    let made = new_seizure(&desk);
    let id = made["id"].as_str().unwrap();
    std::fs::write(desk.path("bag.png"), PIXEL).unwrap();
    let added = desk.runs(&["picture", "add", id, "bag.png"]).json();
    let says = |option: &str, number: &str| {
        let row = added["row"].as_str().unwrap();
        desk.runs(&["picture", "describe", id, row, option, number])
    };
    let shows = || {
        let fields = desk.runs(&["record", "show", id]).json()["fields"].clone();
        (fields["pictures"][0]["fields"]["goods_line"].clone(), fields["goods"][0]["id"].clone())
    };
    says("--goods", "1").json();
    let (line, goods) = shows();
    assert!(line.is_string() && line == goods, "{line} {goods}");
    assert_eq!([says("--goods", "2"), says("--concealment", "1")].map(|said| said.refusal()), ["no-such-line", "no-such-line"]);
    says("--goods", "0").json();
    assert_eq!(shows().0, Json::Null);
}
