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

#[test]
fn a_file_whose_leader_left_stays_and_is_handed_to_another() {
    let (desk, manager, inside, outside) = office();
    let id = manager.investigates();
    manager.assigns(&id, "0502", "write");
    manager.syncs(&inside);
    let leader = desk.standing_seat_of("0501");
    let to = desk.standing_seat_of("0503");
    assert_eq!(desk.is_refused("closed.hand_over", json!({"seat": leader, "to": to})), "seat-stands");
    desk.calls("seat.revoke", json!({"seat": leader, "reason": "left"}));
    desk.syncs(&inside);
    assert_eq!(inside.finds(CANARY).len(), 1, "he who is assigned works on");
    let team = inside.calls("team", json!({"id": id}));
    assert_eq!((&team["leaderless"], &team["registrars"]), (&json!(true), &json!(["0417, A. Otieno"])), "he is told whom to ask");
    inside.amends(&id, |fields| fields["contact_point"] = json!("Room 12"));
    assert_eq!(inside.is_refused("team.assign", json!({"id": id, "seat": to, "right": "read"})), "no-right");
    let ended = |seats: &serde_json::Value| seats.as_array().unwrap().iter().find(|seat| seat["id"] == leader).unwrap()["files"].clone();
    assert_eq!(ended(&desk.calls("seats", json!({}))), 8);
    assert_eq!(desk.calls("closed.hand_over", json!({"seat": leader, "to": to}))["count"], 8);
    assert_eq!(ended(&desk.calls("seats", json!({}))), 0);
    assert_eq!(desk.is_refused("closed.hand_over", json!({"seat": leader, "to": to})), "no-files-left");
    // What he writes who left, and still has his key, waits.
    manager.amends(&id, |fields| fields["lead"] = json!("0501"));
    let _ = manager.meets(&inside, usize::MAX);
    manager.syncs(&inside);
    assert_eq!((inside.value(&id, "lead"), inside.waits().len()), (json!(null), 1));
    desk.syncs(&inside);
    desk.syncs(&outside);
    assert_eq!(outside.calls("closed.ready", json!({}))["count"], 0, "who leads them does not open them anew");
    inside.syncs(&outside);
    assert_eq!(outside.value(&id, "contact_point"), "Room 12");
    outside.assigns(&id, "0502", "review");
    outside.syncs(&inside);
    assert_eq!(inside.finds(CANARY).len(), 1);
    let team = inside.calls("team", json!({"id": id}));
    assert_eq!((&team["leaderless"], &team["registrars"]), (&json!(false), &json!([])));
    assert!(desk.finds(CANARY).is_empty() && desk.closed_spaces() == 0, "the registrar reads nothing");
}

#[test]
fn a_file_whose_leaders_key_was_stolen_lies_closed_until_it_is_handed_over() {
    let (desk, manager, inside, outside) = office();
    let id = manager.investigates();
    manager.assigns(&id, "0502", "write");
    manager.syncs(&inside);
    inside.amends(&id, |fields| fields["contact_point"] = json!("Room 12"));
    let leader = desk.standing_seat_of("0501");
    desk.calls("seat.revoke", json!({"seat": leader, "reason": "stolen", "device": true}));
    desk.syncs(&inside);
    assert_eq!((inside.finds(CANARY).len(), inside.closed_spaces()), (0, 1), "it is not shown, and not gone");
    assert_eq!(inside.calls("closed.ready", json!({}))["unread"], 1);
    let inside = inside.restarted_as("0502", OTHER);
    assert_eq!(inside.calls("closed.ready", json!({}))["unread"], 1);
    desk.calls("closed.hand_over", json!({"seat": leader, "to": desk.standing_seat_of("0503")}));
    desk.syncs(&inside);
    desk.syncs(&outside);
    inside.syncs(&outside);
    // What the leader wrote waits for whoever knows whether it is his: the one who takes over, or those who had it when they heard.
    let waiting = outside.calls("waiting.list", json!({}));
    outside.calls("waiting.adopt", json!({"id": waiting[0]["id"], "reason": "It is his."}));
    assert_eq!(outside.finds(CANARY).len(), 1, "who takes it over has it from whoever has it");
    outside.assigns(&id, "0502", "write");
    outside.syncs(&inside);
    assert_eq!(
        (inside.value(&id, "contact_point"), inside.calls("closed.ready", json!({}))["unread"].clone()),
        (json!("Room 12"), json!(0))
    );
}

#[test]
fn whom_a_second_leader_assigned_stays_when_he_is_ended_and_the_first_is_not_his_to_end() {
    let (_, manager, inside, outside) = office();
    let id = manager.investigates();
    manager.assigns(&id, "0502", "administer");
    manager.syncs(&inside);
    let first = json!({"id": id, "seat": inside.standing_seat_of("0501"), "reason": "moved"});
    assert_eq!(inside.is_refused("team.end", first), "who-assigned-you");
    inside.assigns(&id, "0503", "read");
    inside.syncs(&outside);
    assert_eq!(outside.finds(CANARY).len(), 1);
    inside.syncs(&manager);
    manager.calls("team.end", json!({"id": id, "seat": manager.standing_seat_of("0502"), "reason": "moved"}));
    let _ = manager.meets(&inside, usize::MAX);
    manager.syncs(&outside);
    assert_eq!([&inside, &outside].map(|side| side.finds(CANARY).len()), [0, 1]);
}

#[test]
fn whose_lost_laptop_turns_out_to_be_stolen_gives_nothing_any_more() {
    let (desk, manager, inside, _) = office();
    let id = manager.investigates();
    manager.assigns(&id, "0502", "write");
    manager.syncs(&inside);
    let leader = desk.standing_seat_of("0501");
    let again = || {
        let seats = desk.calls("seats", json!({}));
        seats.as_array().unwrap().iter().find(|seat| seat["id"] == leader).unwrap()["again"].clone()
    };
    assert_eq!(again(), false, "it stands");
    desk.calls("seat.revoke", json!({"seat": leader, "reason": "lost"}));
    assert_eq!(again(), true);
    desk.syncs(&inside);
    assert_eq!(inside.finds(CANARY).len(), 1);
    assert_eq!(desk.is_refused("seat.revoke", json!({"seat": leader, "reason": "left"})), "seat-ended");
    desk.calls("seat.revoke", json!({"seat": leader, "reason": "stolen"}));
    assert_eq!(again(), false, "no reason takes more");
    desk.syncs(&inside);
    assert!(inside.finds(CANARY).is_empty());
    assert_eq!(desk.is_refused("seat.revoke", json!({"seat": leader, "reason": "lost"})), "seat-ended");
}

#[test]
fn a_form_is_told_which_reasons_leave_an_officer_his_key() {
    let reasons = Desk::empty().calls("reason.list", json!({}));
    let of = |leaves: bool| reasons.as_array().unwrap().iter().filter(move |one| one["leaves_key"] == leaves).map(|one| &one["code"]);
    assert_eq!(of(true).collect::<Vec<_>>(), ["moved", "left", "replaced", "not_needed", "lost"]);
    assert_eq!(of(false).collect::<Vec<_>>(), ["mistake", "stolen", "key_known"]);
    let words = |code: &serde_json::Value| words::find("en", &format!("reason-{}", code.as_str().unwrap()));
    assert!(of(true).chain(of(false)).all(|code| words(code).is_some()));
}

#[test]
fn who_takes_a_file_over_ends_what_its_former_leader_says_of_it() {
    let (desk, manager, inside, outside) = office();
    let id = manager.investigates();
    manager.assigns(&id, "0502", "write");
    manager.syncs(&inside);
    let leader = desk.standing_seat_of("0501");
    desk.calls("seat.revoke", json!({"seat": leader, "reason": "left"}));
    desk.calls("closed.hand_over", json!({"seat": leader, "to": desk.standing_seat_of("0503")}));
    desk.syncs(&inside);
    desk.syncs(&outside);
    inside.syncs(&outside);
    let end = json!({"id": id, "seat": leader, "reason": "left"});
    outside.calls("team.end", end.clone());
    assert_eq!(outside.is_refused("team.end", end), "seat-ended", "it is ended once");
    outside.syncs(&inside);
    assert_eq!(inside.finds(CANARY).len(), 1, "whom he assigned before stays");
    // He who left has his key, has not heard of it, and assigns an accomplice.
    manager.assigns(&id, "0417", "read");
    let _ = manager.meets(&inside, usize::MAX);
    manager.syncs(&inside);
    inside.syncs(&desk);
    assert!(desk.closed_spaces() == 0 && desk.finds(CANARY).is_empty());
}

#[test]
fn a_leader_assigns_another_leader_over_the_line() {
    let desk = Desk::founded();
    let [one, other] = ["0501", "0502"].map(|number| desk.joined_by(number, "MBA", "manager"));
    desk.syncs(&one);
    other.syncs(&one);
    let id = one.investigates();
    one.assigns(&id, "0502", "write");
    other.syncs(&one);
    assert_eq!(other.finds(CANARY), [id.as_str().unwrap()]);
}
