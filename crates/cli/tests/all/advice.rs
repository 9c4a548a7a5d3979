//! What the program says to people: keys whole, and advice that fits.

use crate::desk::{Desk, Given};
use serde_json::Value as Json;

fn refused(given: &Given) -> &str {
    assert_eq!((given.code, given.out.as_str()), (1, ""), "{}", given.told);
    given.told.trim()
}

#[test]
fn keys_that_other_commands_take_are_printed_whole() {
    let (desk, sheet) = Desk::founded();
    let key = sheet["seat"].as_str().unwrap();
    for command in [&["seat", "list"][..], &["seat", "all"]] {
        let said = desk.says(command).out;
        assert!(said.contains(key) && !said.contains('…'), "{said}");
    }
    assert!(!desk.says(&["seat", "list"]).out.contains("Name"), "a locked folder tells no name");
}

#[test]
fn the_advice_is_of_the_matter() {
    let (desk, sheet) = Desk::founded();
    let key = sheet["seat"].as_str().unwrap();
    let fresh = Desk::bare();
    let zz = fresh.says(&["init", "--country", "ZZ", "--name", "Customs"]);
    assert!(refused(&zz).starts_with("There is no country “ZZ”"), "{}", zz.told);
    assert!(!fresh.says(&["init", "--help"]).out.contains("XA"), "the example is a country");
    let whim = desk.says(&["seat", "revoke", key, "--reason", "whim"]);
    assert!(refused(&whim).contains("key_known"), "{}", whim.told);
    let colour = desk.says(&["record", "new", "seizure", "colour=red"]);
    assert!(refused(&colour).contains("ncen fields"), "{}", colour.told);
    let hidden = fresh.runs(&["init", "--country", "KE", "--name", "Cus\u{7}toms"]);
    assert_eq!(hidden.refusal(), "control-character");
    let mut officer = desk.words_command(&["enrol", "officer", "--officer", "1", "--officer-name", "x", "--request", "r"]);
    let officer = officer.output().unwrap();
    assert!(String::from_utf8(officer.stderr).unwrap().contains("NCEN_NEW_PASSPHRASE_FILE"));
    let order = desk.says(&["erase", "order", "x", "--basis", "court", "--second", "2"]);
    assert!(refused(&order).contains("NCEN_SECOND_PASSPHRASE_FILE"));
    assert!(desk.says(&["erase", "now"]).out.starts_with("Nothing was to be erased"));
    assert_eq!(desk.runs(&["mapping", "remove", "unodc"]).refusal(), "mapping-shipped");
    assert_eq!(desk.runs(&["view", "remove", "none"]).refusal(), "no-such-view");
    assert_eq!(desk.runs(&["seat", "revoke", &key[..10], "--reason", "lost"]).refusal(), "no-seat-of-key");
    let other = desk.with_officer("0922", "entry");
    let revoke = ["seat", "revoke", &other, "--reason", "left", "--seat", "0417"];
    desk.runs(&revoke).json();
    assert_eq!(desk.runs(&revoke).refusal(), "seat-ended");
    let role = desk.says(&["enrol", "approve", "r", "--office", "MBA", "--role", "king", "--answer", "b", "--seat", "0417"]);
    assert_eq!(refused(&role), words::text("en", "error-seat-ended", &[]));
}

#[test]
fn whoever_waits_for_the_registrar_is_told_so() {
    let post = Desk::bare();
    let joined = post.says(&["join", "--officer", "0922", "--officer-name", "G. Wanjiku", "--request", "asked"]);
    assert!(joined.out.starts_with("0922, G. Wanjiku"), "{}", joined.out);
    assert!(joined.told.contains("waits for the registrar"), "{}", joined.told);
    assert!(post.says(&["status"]).out.starts_with("This device waits for the registrar"));
    std::fs::write(post.path("zeros"), [0; 100]).unwrap();
    let looked = post.says(&["enrol", "look", "zeros"]);
    assert!(!refused(&looked).contains("request"), "{}", looked.told);
}

#[test]
fn a_wrong_line_and_an_unknown_language_are_told_once_and_make_no_folder() {
    let desk = Desk::bare();
    let wrong = desk.runs(&["search", "--colour", "red"]);
    let told: Json = serde_json::from_str(&wrong.told).unwrap_or_else(|error| panic!("{error}: {}", wrong.told));
    assert_eq!((wrong.code, told["error"]["code"].as_str()), (2, Some("wrong-usage")));
    assert!(told["error"]["values"]["reason"].as_str().unwrap().contains("--colour"));
    assert!(desk.says(&["--help"]).out.contains("Usage"));
    for command in [&["status"][..], &["seat", "list"], &["passphrase"], &["verify"]] {
        assert_eq!(desk.runs(command).refusal(), "nothing-founded", "{command:?}");
    }
    for command in [&["codes", "country"][..], &["fields"], &["templates"], &["template", "drugs"]] {
        desk.runs(command).json();
    }
    assert!(!desk.folder().exists());
    let told = desk.says(&["status", "--language", "xx"]).told;
    assert_eq!(told.matches("“xx”").count(), 1, "{told}");
}

#[test]
fn a_database_that_is_damaged_is_told_without_the_inside_of_the_program() {
    let (desk, _) = Desk::founded();
    let database = desk.folder().join("records.redb");
    let whole = std::fs::read(&database).unwrap();
    for place in [0..64, 4096..whole.len() / 2] {
        let mut bytes = whole.clone();
        bytes[place].fill(0xA5);
        std::fs::write(&database, &bytes).unwrap();
        for command in [&["status"][..], &["verify"]] {
            let broken = desk.says(command);
            let told = refused(&broken);
            assert!(!told.contains("RUST_BACKTRACE") && !told.contains("stack backtrace"), "{told}");
            assert_eq!(told.contains("Run “ncen verify”"), command == ["status"], "{told}");
        }
        assert_eq!(desk.runs(&["verify"]).refusal(), "verify-broke-off");
    }
}
