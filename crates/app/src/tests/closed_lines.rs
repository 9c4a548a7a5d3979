//! Files of investigations over a line: who is assigned hears of the file, gets it and loses it without a bundle.

use super::Desk;
use super::closed::{CANARY, office};
use super::enrolment::OTHER;
use serde_json::json;

#[test]
fn who_is_assigned_has_the_file_after_one_meeting_and_nobody_else_hears_of_it() {
    let (desk, manager, inside, outside) = office();
    let id = manager.investigates();
    assert!(manager.syncs(&inside).is_even());
    assert!(inside.finds(CANARY).is_empty(), "not assigned yet");
    manager.assigns(&id, "0502", "write");
    for side in [&desk, &outside, &inside] {
        assert!(manager.syncs(side).is_even());
    }
    assert_eq!(inside.finds(CANARY), [id.as_str().unwrap()]);
    assert!([&desk, &outside].iter().all(|side| side.finds(CANARY).is_empty() && side.closed_spaces() == 0));
    // Both write in it; it merges, and travels whoever dials.
    inside.amends(&id, |fields| fields["contact_point"] = json!("Room 12"));
    manager.amends(&id, |fields| fields["lead"] = json!("0502"));
    let met = inside.syncs(&manager);
    assert!(met.is_even());
    assert_eq!((met.delivered, met.stored), ((0, 0), 0), "what went of a closed space is counted before nobody");
    for side in [&manager, &inside] {
        assert_eq!((side.value(&id, "contact_point"), side.value(&id, "lead")), (json!("Room 12"), json!("0502")));
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
    // Nothing new is said in few words, and what is remembered is not told again.
    let again = manager.syncs(&inside);
    assert_eq!((again.delivered, again.stored), ((0, 0), 0));
    assert!(![&desk, &manager, &inside, &outside].iter().any(|side| side.lies_open(CANARY)), "nothing lies open on any disk");
}

#[test]
fn who_is_assigned_no_more_loses_it_over_the_line_and_what_he_wrote_late_waits() {
    let (_, manager, inside, _) = office();
    let id = manager.investigates();
    manager.assigns(&id, "0502", "write");
    manager.syncs(&inside);
    inside.amends(&id, |fields| fields["contact_point"] = json!("Room 12"));
    manager.syncs(&inside);
    manager.calls("team.end", json!({"id": id, "seat": manager.standing_seat_of("0502"), "reason": "moved"}));
    inside.amends(&id, |fields| fields["contact_point"] = json!("Room 99"));
    manager.amends(&id, |fields| fields["lead"] = json!("0501"));
    let _ = manager.meets(&inside, usize::MAX);
    assert!(inside.finds(CANARY).is_empty());
    assert_eq!(inside.closed_spaces(), 0, "key and records are gone");
    manager.syncs(&inside);
    assert_eq!(inside.closed_spaces(), 0, "and nothing brings it back");
    assert_eq!((manager.value(&id, "contact_point"), manager.value(&id, "lead")), (json!("Room 12"), json!("0501")));
    assert_eq!(manager.calls("waiting.list", json!({})).as_array().unwrap().len(), 1);
    // Assigned again he has all of it.
    manager.assigns(&id, "0502", "write");
    manager.syncs(&inside);
    assert_eq!(inside.value(&id, "lead"), "0501");
}

#[test]
fn a_file_comes_for_a_seat_that_is_not_signed_in_when_it_is() {
    let (desk, manager, ..) = office();
    let joined = desk.calls("enrol.officer", json!({"number": "0922", "name": "G. Wanjiku", "passphrase": OTHER}));
    desk.calls("enrol.approve", json!({"request": joined["request"]["bytes"], "office": "MBA", "roles": ["investigator"]}));
    manager.syncs(&desk);
    let id = manager.investigates();
    manager.assigns(&id, "0922", "write");
    assert!(manager.syncs(&desk).is_even());
    assert_eq!((desk.closed_spaces(), desk.finds(CANARY).len()), (0, 0));
    let desk = desk.restarted_as("0922", OTHER);
    assert_eq!(desk.closed_spaces(), 1, "he has its log");
    assert!(desk.finds(CANARY).is_empty());
    desk.syncs(&manager);
    assert_eq!(desk.finds(CANARY).len(), 1);
}

#[test]
fn while_a_line_is_open_a_file_comes_and_goes() {
    let (_, manager, inside, _) = office();
    let id = manager.investigates();
    manager.while_connected(&inside, || {
        manager.assigns(&id, "0502", "write");
        Desk::sees_soon(|| inside.finds(CANARY).len() == 1);
        inside.amends(&id, |fields| fields["contact_point"] = json!("Room 12"));
        Desk::sees_soon(|| manager.value(&id, "contact_point") == "Room 12");
        manager.calls("team.end", json!({"id": id, "seat": manager.standing_seat_of("0502"), "reason": "moved"}));
        Desk::sees_soon(|| inside.closed_spaces() == 0);
    });
}
