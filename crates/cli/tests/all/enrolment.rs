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
    assert_eq!(post.runs(&["record", "new", "seizure", "direction=import"]).refusal(), "no-space");
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
