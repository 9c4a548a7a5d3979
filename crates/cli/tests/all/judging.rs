//! What a reviewer says by commands: approval, return, and several values in one place.

use crate::desk::Desk;
use serde_json::{Value, json};

/// A registrar and an entry officer at a laptop of his own.
fn two_laptops() -> (Desk, Desk) {
    let (registrar, post) = (Desk::founded().0, Desk::bare());
    let [request, answer] = ["request", "answer"].map(|name| registrar.path(name).display().to_string());
    post.runs(&["join", "--officer", "0922", "--officer-name", "G. Wanjiku", "--request", &request]).json();
    registrar.runs(&["enrol", "approve", &request, "--office", "MBA", "--role", "entry", "--answer", &answer]).json();
    post.runs(&["enrol", "accept", &answer]).json();
    (registrar, post)
}

fn carries(from: &Desk, to: &Desk, name: &str) {
    let file = from.path(name).display().to_string();
    from.runs(&["bundle", "make", &file]).json();
    assert_eq!(to.runs(&["bundle", "accept", &file]).json()["waiting"], 0);
}

const CASE: [&str; 11] = [
    "detected_at=2026-03-03 02:40 +03:00",
    "office=KE-MBA",
    "location_type=seaport",
    "direction=import",
    "transport_mode=1",
    "departure_country=CO",
    "destination_country=KE",
    "detection_aids=cargo_xray",
    "goods[0].template=drugs",
    "goods[0].item=drugs.cocaine.hcl",
    "goods[0].quantity=12.4 kg",
];

#[test]
fn a_reviewer_returns_approves_and_settles_by_commands() {
    let (registrar, post) = two_laptops();
    let new = [&["record", "new", "seizure", "--complete"], &CASE[..]].concat();
    let id = post.runs(&new).json()["id"].as_str().unwrap().to_owned();
    assert_eq!(post.runs(&["record", "approve", &id]).refusal(), "no-right");
    carries(&post, &registrar, "1");
    let returned = registrar.runs(&["record", "return", &id, "--reason", "Which container?"]).json();
    assert_eq!(returned["state"], "returned");
    let set = |desk: &Desk, value: &str| desk.runs(&["record", "set", &id, value, "--complete"]).json();
    assert_eq!(set(&registrar, "means_of_transport[0].container=MSKU1234565")["state"], "complete");
    assert_eq!(registrar.runs(&["record", "approve", &id]).refusal(), "own-values");
    // Two quantities at once; whoever may not review settles none that is severe.
    carries(&registrar, &post, "2");
    set(&registrar, "goods[0].quantity=12.9 kg");
    set(&post, "goods[0].quantity=11.9 kg");
    carries(&registrar, &post, "3");
    carries(&post, &registrar, "4");
    let open = registrar.runs(&["record", "differences", &id]).json()["open"].clone();
    assert_eq!((open.as_array().unwrap().len(), open[0]["values"].as_array().unwrap().len()), (1, 2), "{open}");
    let settle = |how: &[&'static str]| {
        [&["record", "settle", &id, "goods[0].quantity", "--reason", "As the laboratory weighed"], how]
            .concat()
            .iter()
            .map(|word| word.to_string())
            .collect::<Vec<_>>()
    };
    let runs = |desk: &Desk, words: Vec<String>| desk.runs(&words.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(runs(&post, settle(&["--take", "1"])).refusal(), "needs-reviewer");
    assert_eq!(runs(&registrar, settle(&["--take", "3"])).refusal(), "no-such-value");
    let settled = runs(&registrar, settle(&["--value", "12.0 kg"])).json();
    assert_eq!(settled["fields"]["goods"][0]["fields"]["quantity"], "12.0 KGM");
    assert_eq!(registrar.runs(&["record", "differences", &id]).json()["open"], json!([]));
    let decisions: Vec<Value> = settled["decisions"].as_array().unwrap().iter().map(|one| one["verb"].clone()).collect();
    assert_eq!(decisions, ["return", "settle"]);
}
