//! Two releases in one administration: a program whose dictionary is one minor version on, beside ours. What it alone knows ours keeps,
//! shows and passes on, and reads after its upgrade. `cargo xtask test` builds it (the feature `newer` of `records`) and runs these.

use crate::desk::{Desk, text};
use serde_json::{Value as Json, json};
use std::path::PathBuf;

/// A program of a later release.
fn later_release() -> PathBuf {
    let named = std::env::var_os("NCEN_NEWER").map(PathBuf::from);
    named.expect("NCEN_NEWER is to name a program that was built with the feature `newer` of records: `cargo xtask test` sees to that")
}

/// The registrar at our release, and a laptop of his at the later one.
fn two_releases() -> (Desk, Desk) {
    let (older, _) = Desk::founded();
    let newer = Desk::with(&later_release());
    older.lets_in(&newer, "0922", "supervisor");
    (older, newer)
}

/// A case with two answers that only the later release knows, one of them in a row.
fn writes(newer: &Desk) -> String {
    let answers = ["narrative=Behind the seat", "weather=Fog", "goods[0].quantity=2 kg", "goods[0].seal_found=intact"];
    let made = newer.runs(&[&["record", "new", "seizure"][..], &answers].concat()).json();
    made["id"].as_str().unwrap().to_owned()
}

fn sets(desk: &Desk, id: &str, answers: &[&str]) -> Json {
    desk.runs(&[&["record", "set", id], answers].concat()).json()
}

/// Those two answers of a record, and two that both releases know.
fn told(desk: &Desk, id: &str) -> Json {
    let fields = desk.runs(&["record", "show", id]).json()["fields"].clone();
    let goods = &fields["goods"][0]["fields"];
    json!([fields["weather"], goods["seal_found"], fields["direction"], goods["quantity"]])
}

/// One dials the other, until both hold the same.
fn meets(dialling: &Desk, node: &Desk) {
    let _served = node.is_node();
    let met = dialling.runs(&["sync", &node.ticket()]).json();
    assert_eq!(met["met"][0]["exchanged"]["is_even"], true, "{met:#}");
}

fn carries(from: &Desk, to: &Desk, how: &[&str]) {
    let file = from.path("carried");
    from.runs(&[&["bundle", "make", text(&file), "--replace"], how].concat()).json();
    let brought = to.runs(&["bundle", "accept", text(&file)]).json();
    assert_eq!((&brought["waiting"], &brought["dropped"]), (&json!(0), &json!({})), "{brought:#}");
}

fn are_sound(desks: &[&Desk]) {
    for command in [&["verify"][..], &["verify", "--rebuild"]] {
        desks.iter().for_each(|desk| assert_eq!(desk.runs(command).json()["errors"], json!([])));
    }
}

#[test]
#[ignore = "needs a program of a later release, which cargo xtask test builds"]
fn what_only_a_later_release_knows_ours_keeps_beside_its_own_edits() {
    let (older, newer) = two_releases();
    let id = writes(&newer);
    meets(&newer, &older);
    let shown = older.runs(&["record", "show", &id]).json();
    assert_eq!((&shown["fields"]["narrative"], &shown["newer_fields"]), (&json!("Behind the seat"), &json!(["weather"])));
    assert_eq!(told(&older, &id), json!(["Fog", "intact", null, "2 KGM"]));
    assert_eq!(older.runs(&["record", "set", &id, "weather=Rain"]).refusal(), "unknown-field");
    sets(&older, &id, &["direction=import", "goods[0].quantity=3 kg"]);
    meets(&older, &newer);
    let shown = newer.runs(&["record", "show", &id]).json();
    assert_eq!((&shown["newer_fields"], &shown["history"]), (&json!([]), &json!(2)));
    assert_eq!(told(&newer, &id), json!(["Fog", "intact", "import", "3 KGM"]));

    sets(&newer, &id, &["weather=Rain", "goods[0].seal_found=broken"]);
    meets(&older, &newer);
    assert_eq!(told(&older, &id), json!(["Rain", "broken", "import", "3 KGM"]));
    // Both at once.
    sets(&older, &id, &["direction=export"]);
    sets(&newer, &id, &["weather=Snow"]);
    meets(&newer, &older);
    for desk in [&older, &newer] {
        assert_eq!(told(desk, &id), json!(["Snow", "broken", "export", "3 KGM"]));
        assert_eq!(desk.runs(&["record", "show", &id]).json()["conflicts"], json!({}));
    }
    are_sound(&[&older, &newer]);
}

#[test]
#[ignore = "needs a program of a later release, which cargo xtask test builds"]
fn a_record_that_ours_began_is_still_ours_to_amend_when_a_later_release_has_added_to_it() {
    let (older, newer) = two_releases();
    let made = older.runs(&["record", "new", "seizure", "narrative=Behind the seat", "goods[0].quantity=2 kg"]).json();
    let id = made["id"].as_str().unwrap();
    meets(&newer, &older);
    sets(&newer, id, &["weather=Fog", "goods[0].seal_found=intact"]);
    meets(&newer, &older);
    assert_eq!(told(&older, id), json!(["Fog", "intact", null, "2 KGM"]));
    sets(&older, id, &["direction=import", "goods[0].quantity=3 kg"]);
    meets(&older, &newer);
    for desk in [&older, &newer] {
        assert_eq!(told(desk, id), json!(["Fog", "intact", "import", "3 KGM"]));
    }
    are_sound(&[&older, &newer]);
}

#[test]
#[ignore = "needs a program of a later release, which cargo xtask test builds"]
fn between_two_laptops_of_a_later_release_ours_passes_everything_on() {
    let (older, newer) = two_releases();
    let late = Desk::with(&later_release());
    older.lets_in(&late, "0923", "supervisor");
    let [kept, amended] = [(); 2].map(|()| writes(&newer));
    meets(&newer, &older);
    sets(&older, &amended, &["direction=import"]);
    meets(&late, &older);
    assert_eq!(told(&late, &kept), json!(["Fog", "intact", null, "2 KGM"]));
    assert_eq!(told(&late, &amended), json!(["Fog", "intact", "import", "2 KGM"]));
    are_sound(&[&older, &late]);
}

#[test]
#[ignore = "needs a program of a later release, which cargo xtask test builds"]
fn sticks_carry_between_releases_both_ways() {
    let (older, newer) = two_releases();
    let id = writes(&newer);
    carries(&newer, &older, &[]);
    sets(&older, &id, &["direction=import"]);
    carries(&older, &newer, &["--for", "B"]);
    assert_eq!(told(&newer, &id), json!(["Fog", "intact", "import", "2 KGM"]));
    sets(&newer, &id, &["weather=Rain"]);
    carries(&newer, &older, &["--for", "A"]);
    assert_eq!(told(&older, &id), json!(["Rain", "intact", "import", "2 KGM"]));
    // By its receipt a third one reads rows of the later version, which ours has made without knowing it.
    let late = Desk::with(&later_release());
    older.lets_in(&late, "0923", "supervisor");
    let receipt = late.path("receipt");
    late.runs(&["bundle", "receipt", text(&receipt), "--for", "A"]).json();
    assert_eq!(older.runs(&["bundle", "accept", text(&receipt)]).json()["receipts"], 1);
    carries(&older, &late, &["--for", "C"]);
    assert_eq!(told(&late, &id), json!(["Rain", "intact", "import", "2 KGM"]));
    are_sound(&[&older, &newer, &late]);
}

#[test]
#[ignore = "needs a program of a later release, which cargo xtask test builds"]
fn what_was_kept_unread_is_read_after_the_upgrade() {
    let (older, newer) = two_releases();
    let [kept, amended] = [(); 2].map(|()| writes(&newer));
    meets(&newer, &older);
    sets(&older, &amended, &["direction=import"]);
    let upgraded = older.upgraded(&later_release());
    assert_eq!(told(&upgraded, &kept), json!(["Fog", "intact", null, "2 KGM"]));
    assert_eq!(told(&upgraded, &amended), json!(["Fog", "intact", "import", "2 KGM"]));
    assert_eq!(upgraded.runs(&["search", "fog"]).json()["total"], 2);
    are_sound(&[&upgraded]);
    let shown = sets(&upgraded, &kept, &["weather=Rain"]);
    assert_eq!(shown["newer_fields"], json!([]));
    meets(&newer, &upgraded);
    assert_eq!(told(&newer, &kept), json!(["Rain", "intact", null, "2 KGM"]));
    assert_eq!(told(&newer, &amended), json!(["Fog", "intact", "import", "2 KGM"]));
}

#[test]
#[ignore = "needs a program of a later release, which cargo xtask test builds"]
fn a_record_that_ours_lets_go_on_takes_along_what_a_later_release_wrote() {
    let (older, newer) = two_releases();
    let id = writes(&newer);
    meets(&newer, &older);
    let renewed = older.runs(&["record", "renew", &id, "--without", "narrative", "--reason", "A witness is named"]).json();
    let next = renewed["id"].as_str().unwrap();
    assert!(next != id && renewed["fields"]["narrative"].is_null(), "{renewed:#}");
    meets(&older, &newer);
    for desk in [&older, &newer] {
        assert_eq!(told(desk, next), json!(["Fog", "intact", null, "2 KGM"]));
    }
    are_sound(&[&older, &newer]);
}
