//! A registrar more by a command, and one by the root's words as they stand on the sheet.

use crate::desk::Desk;
use serde_json::Value;

/// The words of one half, six in a line.
fn lines(half: &Value) -> String {
    let words: Vec<&str> = half.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    words.chunks(6).map(|six| six.join(" ") + "\n").collect()
}

#[test]
fn the_words_of_the_root_are_read_as_they_stand_on_the_sheet() {
    let (desk, sheet) = Desk::founded();
    let post = Desk::bare();
    let [request, answer, words] = ["request", "answer", "words"].map(|name| post.path(name).display().to_string());
    post.runs(&["join", "--officer", "0922", "--officer-name", "G. Wanjiku", "--request", &request]).json();
    desk.runs(&["enrol", "approve", &request, "--office", "MBA", "--role", "supervisor", "--answer", &answer]).json();
    post.runs(&["enrol", "accept", &answer]).json();
    let seat = post.runs(&["seat", "list"]).json()["seats"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(post.runs(&["office", "add", "BUS"]).refusal(), "not-the-registrar");
    let by_root = |words_of: &str| {
        std::fs::write(&words, words_of).unwrap();
        let mut command = post.command(&["registrar", "name", &seat, "--by-root"]);
        command.env("NCEN_ROOT_WORDS_FILE", &words).output().unwrap()
    };
    let [first, second] = [&sheet["root_words"][0], &sheet["root_words"][1]].map(lines);
    assert!(!by_root(&first).status.success(), "one half says nothing");
    assert!(by_root(&(first + &second)).status.success());
    assert_eq!(post.runs(&["registrar", "list"]).json()["registrars"].as_array().unwrap().len(), 2);
    // Words for a successor; the old ones open nothing after it.
    let next = post.runs(&["root", "words"]).json()["root_words"].clone();
    let next_file = post.path("next").display().to_string();
    std::fs::write(&next_file, lines(&next[0]) + &lines(&next[1])).unwrap();
    let succeed = || {
        let mut command = post.command(&["root", "succeed"]);
        command.env("NCEN_ROOT_WORDS_FILE", &words).env("NCEN_NEW_ROOT_WORDS_FILE", &next_file).output().unwrap()
    };
    assert!(succeed().status.success());
    let again = String::from_utf8(succeed().stderr).unwrap();
    assert!(again.contains("not-the-root"), "{again}");
    assert_eq!(post.runs(&["fork", "list"]).json()["forks"], serde_json::json!([]));
    assert_eq!(post.runs(&["fork", "resolve", "ab"]).refusal(), "no-such-branch");
    post.runs(&["office", "add", "BUS"]).json();
}
