//! Files that commands read and write: what stands there stays, and a path that cannot be is told before anything is done.

use crate::desk::{Desk, text};

#[test]
fn no_command_replaces_a_file_unless_that_is_said() {
    let (desk, _) = Desk::founded();
    let post = Desk::bare();
    std::fs::write(desk.path("held"), "what stood here").unwrap();
    let held = desk.path("held");
    let held = text(&held);
    let joins = |request: &str| {
        let join = ["join", "--officer", "0922", "--officer-name", "G. Wanjiku", "--request", request];
        post.runs(&join)
    };
    assert_eq!(joins(held).refusal(), "file-exists");
    let asked = desk.path("asked");
    joins(text(&asked)).json();
    let approve = ["enrol", "approve", text(&asked), "--office", "MBA", "--role", "entry", "--answer", "held"];
    let commands: [&[&str]; 5] = [
        &["bundle", "make", "held"],
        &["backup", "make", "held"],
        &["export", "--format", "csv", "--out", "held"],
        &["template", "drugs", "--out", "held"],
        &approve,
    ];
    for command in commands {
        assert_eq!(desk.runs(command).refusal(), "file-exists", "{command:?}");
        assert_eq!(std::fs::read(held).unwrap(), b"what stood here", "{command:?}");
    }
    std::fs::write(desk.path("rows.csv"), "detected_at,direction\n2026-03-03,import\n").unwrap();
    let import = ["import", "rows.csv", "--report", "held"];
    assert_eq!(desk.runs(&import).refusal(), "file-exists");
    assert_eq!(desk.runs(&["import", "rows.csv", "--report", "rows.csv"]).refusal(), "report-is-the-file");
    desk.runs(&[&import[..], &["--replace"]].concat()).json();
    std::fs::write(held, "what stood here").unwrap();
    for command in commands {
        desk.runs(&[command, &["--replace"]].concat()).json();
        assert_ne!(std::fs::read(held).unwrap(), b"what stood here", "{command:?}");
        std::fs::write(held, "what stood here").unwrap();
    }
}

#[test]
fn a_path_that_cannot_be_is_told_as_such_and_nothing_is_done() {
    let (desk, _) = Desk::founded();
    let commands: [&[&str]; 6] =
        [&["bundle", "accept"], &["backup", "test"], &["backup", "restore"], &["enrol", "show"], &["import"], &["profile", "check"]];
    for command in commands {
        assert_eq!(desk.runs(&[command, &["none"]].concat()).refusal(), "no-such-file", "{command:?}");
        assert_eq!(desk.runs(&[command, &["."]].concat()).refusal(), "path-is-folder", "{command:?}");
    }
    for command in [&["bundle", "make"][..], &["backup", "make"], &["export", "--out"]] {
        assert_eq!(desk.runs(&[command, &["none/x.csv"]].concat()).refusal(), "no-such-folder", "{command:?}");
    }
    assert_eq!(desk.runs(&["bundle", "make", "."]).refusal(), "path-is-folder");
    assert_eq!(desk.runs(&["export", "--out", "records.pdf"]).refusal(), "no-such-format");
    assert!(!desk.path("records.pdf").exists());
    assert_eq!(desk.runs(&["export", "😀"]).refusal(), "query-no-word");
}

#[test]
fn an_answer_that_could_not_be_written_enrols_nobody_and_one_that_was_lost_is_given_again() {
    let (registrar, post) = (Desk::founded().0, Desk::bare());
    let (asked, lost, again) = (registrar.path("asked"), registrar.path("lost"), registrar.path("again"));
    let join = ["join", "--officer", "0922", "--officer-name", "G. Wanjiku", "--request"];
    assert_eq!(post.runs(&[&join[..], &["none/asked"]].concat()).refusal(), "no-such-folder");
    assert!(!post.folder().join("keys").exists(), "no seat was made");
    post.runs(&[&join[..], &[text(&asked)]].concat()).json();
    let approve = |role: &str, answer: &str| {
        registrar.runs(&["enrol", "approve", text(&asked), "--office", "MBA", "--role", role, "--answer", answer])
    };
    assert_eq!(approve("entry", "none/answer").refusal(), "no-such-folder");
    assert_eq!(registrar.runs(&["seat", "all"]).json()["seats"].as_array().unwrap().len(), 1, "nobody was enrolled");
    assert_eq!(approve("entry", text(&lost)).json()["again"], false);
    let before = registrar.runs(&["seat", "all"]).json();
    assert_eq!(registrar.runs(&["enrol", "show", text(&asked)]).json()["answered"], true);
    assert_eq!(approve("auditor", text(&again)).json()["again"], true);
    assert_eq!(std::fs::read(&lost).unwrap(), std::fs::read(&again).unwrap(), "the same answer");
    assert_eq!(registrar.runs(&["seat", "all"]).json(), before);
    let looked = post.runs(&["enrol", "look", text(&again)]).json();
    assert_eq!((looked["administration"].as_str(), looked["words"].as_array().unwrap().len()), (Some("Customs"), 5));
    post.runs(&["enrol", "accept", text(&again)]).json();
    post.runs(&["record", "new", "seizure", "direction=import"]).json();
}
