//! A second laptop and a second officer, by files that somebody carries.

use crate::desk::Desk;
use serde_json::json;

#[test]
fn a_post_joins_by_a_request_and_an_answer() {
    let (registrar, _) = Desk::founded();
    let post = Desk::bare();
    let request = registrar.path("grace.ncen-request");
    let answer = registrar.path("grace.ncen-answer");
    let (asked, answered) = (request.to_str().unwrap(), answer.to_str().unwrap());
    let joined = post.runs(&["join", "--officer", "0922", "--officer-name", "G. Wanjiku", "--request", asked]).json();
    assert_eq!(joined["request"]["words"].as_array().unwrap().len(), 5);
    assert_eq!(post.runs(&["join", "--officer", "1", "--officer-name", "x", "--request", asked]).refusal(), "folder-not-empty");
    assert_eq!(post.runs(&["record", "new", "seizure", "direction=import"]).refusal(), "seat-unknown");
    registrar.runs(&["office", "add", "BUS"]).json();
    let shown = registrar.runs(&["enrol", "show", asked]).json();
    assert_eq!(shown["request"]["words"], joined["request"]["words"], "both hear the same");
    let approve = ["enrol", "approve", asked, "--office", "BUS", "--role", "entry", "--answer", answered];
    registrar.runs(&approve).json();
    assert_eq!(registrar.runs(&approve).refusal(), "request-used");
    assert_eq!(post.runs(&["enrol", "accept", asked]).refusal(), "not-an-answer");
    post.runs(&["enrol", "accept", answered]).json();
    let made = post.runs(&["record", "new", "seizure", "direction=import", "detected_at=2026-03-03"]).json();
    assert_eq!(made["reference"], "KE-BUS-2026-B0001");
    assert_eq!(post.runs(&["enrol", "show", asked]).refusal(), "not-the-registrar");
    assert_eq!(post.runs(&["verify", "--rebuild"]).json()["errors"], json!([]));
}

#[test]
fn a_second_officer_of_one_laptop_signs_with_his_own_seat() {
    let (desk, _) = Desk::founded();
    let (request, answer) = (desk.path("r"), desk.path("a"));
    let (asked, answered) = (request.to_str().unwrap(), answer.to_str().unwrap());
    let next = desk.path("next");
    std::fs::write(&next, "seven dry lamps in the hall\n").unwrap();
    let mut command = desk.command(&["enrol", "officer", "--officer", "0922", "--officer-name", "G. Wanjiku", "--request", asked]);
    assert!(command.env("NCEN_NEW_PASSPHRASE_FILE", &next).output().unwrap().status.success());
    assert_eq!(desk.runs(&["seat", "list"]).json()["seats"].as_array().unwrap().len(), 2);
    let first = ["--seat", "0417"];
    desk.runs(&[&["enrol", "approve", asked, "--office", "MBA", "--role", "entry", "--answer", answered][..], &first].concat()).json();
    let mut command = desk.command(&["record", "new", "seizure", "detected_at=2026-03-03", "--seat", "0922"]);
    let made = command.env("NCEN_PASSPHRASE_FILE", &next).output().unwrap();
    let made: serde_json::Value = serde_json::from_slice(&made.stdout).unwrap();
    let id = made["id"].as_str().unwrap();
    let history = desk.runs(&[&["record", "history", id, "detected_at"][..], &first].concat()).json();
    assert_eq!(history["values"][0]["officer"], "0922, G. Wanjiku");
}

#[test]
fn bundles_merge_two_laptops_and_a_revoked_seats_late_entry_waits_until_it_is_adopted() {
    let (registrar, _) = Desk::founded();
    let post = Desk::bare();
    let file = registrar.path("carried");
    let carried = file.to_str().unwrap();
    post.runs(&["join", "--officer", "0922", "--officer-name", "G. Wanjiku", "--request", carried]).json();
    let answer = registrar.path("answer");
    let answered = answer.to_str().unwrap();
    registrar.runs(&["enrol", "approve", carried, "--office", "MBA", "--role", "entry", "--answer", answered]).json();
    post.runs(&["enrol", "accept", answered]).json();
    let made = post.runs(&["record", "new", "seizure", "direction=import", "place_name=Malaba"]).json();
    let carries = |from: &Desk, to: &Desk| {
        from.runs(&["bundle", "make", carried]).json();
        to.runs(&["bundle", "accept", carried]).json()
    };
    assert_eq!(carries(&post, &registrar)["stored"], 1);
    assert_eq!(registrar.runs(&["search", "Malaba"]).json()["total"], 1);
    let seats = registrar.runs(&["seat", "all"]).json();
    let seat = seats["seats"].as_array().unwrap().iter().find(|seat| seat["here"] == false).unwrap()["id"].clone();
    let revoked = registrar.runs(&["seat", "revoke", seat.as_str().unwrap(), "--reason", "lost"]).json();
    assert!(revoked["seats"].as_array().unwrap().iter().any(|one| one["revoked"] == "lost"));
    post.runs(&["record", "set", made["reference"].as_str().unwrap(), "place_name=Busia"]).json();
    assert_eq!(carries(&post, &registrar)["waiting"], 1);
    let waiting = registrar.runs(&["waiting", "list"]).json();
    assert_eq!(waiting["waiting"][0]["why"], "waits-revoked");
    let id = waiting["waiting"][0]["id"].as_str().unwrap();
    assert_eq!(registrar.runs(&["waiting", "adopt", id, "--reason", "he did not know yet"]).json()["waiting"], json!([]));
    let shown = registrar.runs(&["record", "show", made["reference"].as_str().unwrap()]).json();
    assert_eq!(shown["fields"]["place_name"], "Busia");
    assert_eq!(registrar.runs(&["verify", "--rebuild"]).json()["errors"], json!([]));
}
