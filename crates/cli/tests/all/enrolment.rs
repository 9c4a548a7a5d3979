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
    let read_aloud = registrar.runs(&approve).json()["words"].clone();
    assert_eq!(registrar.runs(&approve).refusal(), "file-exists");
    assert_eq!(post.runs(&["enrol", "accept", asked]).refusal(), "not-an-answer");
    assert_eq!(post.runs(&["enrol", "look", answered]).json()["words"], read_aloud);
    let accepted = post.runs(&["enrol", "accept", answered]).json();
    assert_eq!((&accepted["words"], &accepted["enrolled"]), (&read_aloud, &json!(true)), "both hear the same");
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
    let approved = registrar.runs(&["enrol", "approve", carried, "--office", "MBA", "--role", "entry", "--answer", answered]).json();
    let accepted = post.says(&["enrol", "accept", answered]);
    let read_aloud: Vec<&str> = approved["words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    assert!(accepted.out.contains(&read_aloud.join(" ")), "{}", accepted.out);
    assert!(accepted.told.contains(&words::text("en", "cli-answer-differs", &[])), "{}", accepted.told);
    let made = post.runs(&["record", "new", "seizure", "direction=import", "place_name=Malaba"]).json();
    let carries = |from: &Desk, to: &Desk| {
        from.runs(&["bundle", "make", carried, "--replace"]).json();
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
    let said = registrar.says(&["waiting", "list"]).out;
    let why = words::text("en", "waiting-waits-revoked", &[]);
    assert!([id, &why, made["reference"].as_str().unwrap()].iter().all(|part| said.contains(part)), "{said}");
    assert_eq!(registrar.runs(&["waiting", "adopt", id, "--reason", "he did not know yet"]).json()["waiting"], json!([]));
    let shown = registrar.runs(&["record", "show", made["reference"].as_str().unwrap()]).json();
    assert_eq!(shown["fields"]["place_name"], "Busia");
    assert_eq!(registrar.runs(&["verify", "--rebuild"]).json()["errors"], json!([]));
}

#[test]
fn an_officer_who_lost_passphrase_and_sheet_is_let_in_by_his_registrar() {
    let (registrar, post) = (Desk::founded().0, Desk::bare());
    let (asked, answered) = (registrar.path("asked"), registrar.path("answered"));
    let (asked, answered) = (asked.to_str().unwrap(), answered.to_str().unwrap());
    post.runs(&["join", "--officer", "0922", "--officer-name", "G. Wanjiku", "--request", asked]).json();
    registrar.runs(&["enrol", "approve", asked, "--office", "MBA", "--role", "entry", "--answer", answered]).json();
    post.runs(&["enrol", "accept", answered]).json();
    let made = post.runs(&["record", "new", "seizure", "direction=import"]).json();
    // What the registrar holds when he answers counts.
    let carried = registrar.path("carried");
    post.runs(&["bundle", "make", carried.to_str().unwrap()]).json();
    registrar.runs(&["bundle", "accept", carried.to_str().unwrap()]).json();
    post.writes_passphrase("nine red boats at the pier");
    assert_eq!(post.runs(&["enrol", "recover"]).code, 2, "one of the two is said");
    assert_eq!(post.runs(&["enrol", "recover", "--request", asked]).refusal(), "file-exists");
    let lost = post.runs(&["enrol", "recover", "--request", asked, "--replace"]).json();
    assert_eq!(lost["request"]["words"].as_array().unwrap().len(), 5);
    let shown = registrar.runs(&["enrol", "show", asked]).json();
    assert_eq!((&shown["request"]["words"], &shown["recovers"]["officer"]), (&lost["request"]["words"], &json!("0922, G. Wanjiku")));
    let approve = ["enrol", "approve", asked, "--office", "MBA", "--role", "entry", "--answer", answered, "--replace"];
    assert_eq!(registrar.runs(&approve).json()["again"], false);
    // The stick is lost, and the answer given once more.
    assert_eq!(registrar.runs(&approve).json()["again"], true);
    assert_eq!(post.runs(&["enrol", "recover", "--answer", asked]).refusal(), "not-an-answer");
    assert_eq!(post.runs(&["enrol", "recover", "--answer", answered]).json()["seat"]["number"], "0922");
    assert_eq!(post.runs(&["record", "show", made["reference"].as_str().unwrap()]).json()["fields"]["direction"], "import");
}
