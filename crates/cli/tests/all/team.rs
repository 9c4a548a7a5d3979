//! Who works on the file of an investigation, on the command line.

use crate::desk::Desk;

#[test]
fn an_officer_is_assigned_to_a_file_and_his_assignment_ended() {
    let (desk, sheet) = Desk::founded();
    let registrar = sheet["seat"].as_str().unwrap();
    let manager = desk.with_officer("0501", "manager");
    assert_eq!(desk.runs_as("0501", &["files", "ready"]).json()["count"], 8);
    let file = ["record", "new", "investigation", "subject=Two brothers", "reason=Seen at the quay."];
    let file = desk.runs_as("0501", &file).json()["reference"].as_str().unwrap().to_owned();
    assert_eq!(desk.runs_as("0501", &["files", "ready"]).json()["count"], 7);
    let more = desk.runs(&["files", "ready", &manager, "--seat", "0417"]).json();
    assert_eq!(more["count"], 8, "a registrar makes files ready for another's seat");
    let right_of = |team: &serde_json::Value, seat: &str| {
        let line = team["seats"].as_array().unwrap().iter().find(|line| line["seat"] == seat).unwrap();
        line["right"].clone()
    };
    assert!(right_of(&desk.runs_as("0501", &["team", "list", &file]).json(), registrar).is_null());
    let assigned = desk.runs_as("0501", &["team", "assign", &file, registrar, "read"]).json();
    assert_eq!(right_of(&assigned, registrar), "read");
    assert_eq!(desk.runs(&["record", "show", &file, "--seat", "0417"]).json()["fields"]["subject"], "Two brothers");
    let ended = desk.runs_as("0501", &["team", "end", &file, registrar, "not_needed"]).json();
    assert!(right_of(&ended, registrar).is_null());
    let beginning = &registrar[..12];
    assert_eq!(desk.runs_as("0501", &["team", "assign", &file, beginning, "read"]).refusal(), "no-seat-of-key");
    assert_eq!(desk.runs_as("0501", &["team", "assign", &file, registrar, "own"]).refusal(), "no-such-right");
    // When nobody leads it any more, whoever writes in it goes on, and is told whom to ask.
    desk.runs_as("0501", &["team", "assign", &file, registrar, "write"]).json();
    let list = ["team", "list", &file, "--seat", "0417"];
    let leaderless = words::text("en", "cli-team-leaderless", &[]);
    let said = desk.says(&list).out;
    assert!(said.contains("0501") && !said.contains(&leaderless), "{said}");
    desk.runs(&["seat", "revoke", &manager, "--reason", "left", "--seat", "0417"]).json();
    let said = desk.says(&list).out;
    let registrars = words::text("en", "ui-team-registrars", &[("names", "0417, A. Otieno".to_owned())]);
    assert!(said.contains(&leaderless) && said.contains(&registrars), "{said}");
}

#[test]
fn files_go_between_two_laptops_of_which_one_is_served_with_nobody_there() {
    let (desk, _) = Desk::founded();
    let [one, other] = ["0501", "0502"].map(|number| desk.joined_by(number, "manager"));
    let _desk = desk.is_node();
    one.runs(&["sync", &desk.ticket()]).json();
    let _one = one.is_node();
    other.runs(&["sync", &one.ticket()]).json();
    let file = one.runs(&["record", "new", "investigation", "subject=Two brothers"]).json()["id"].as_str().unwrap().to_owned();
    let seats = other.runs(&["seat", "all"]).json();
    let his = seats["seats"].as_array().unwrap().iter().find(|seat| seat["here"] == true).unwrap()["id"].as_str().unwrap().to_owned();
    one.runs(&["team", "assign", &file, &his, "write"]).json();
    other.runs(&["sync", &one.ticket()]).json();
    assert_eq!(other.runs(&["record", "show", &file]).json()["fields"]["subject"], "Two brothers");
    other.runs(&["record", "set", &file, "subject=Three brothers"]).json();
    other.runs(&["sync", &one.ticket()]).json();
    assert_eq!(one.runs(&["record", "show", &file]).json()["fields"]["subject"], "Three brothers");
}
