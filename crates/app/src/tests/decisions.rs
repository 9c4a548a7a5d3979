//! What officers decide about records.

use super::{Desk, cocaine};
use serde_json::json;

#[test]
fn a_record_made_by_mistake_is_void_visibly_and_can_be_restored() {
    let desk = Desk::founded();
    let id = desk.records(cocaine(), true)["id"].clone();
    let voided = desk.calls("record.decide", json!({"id": id, "verb": "void", "reason": " entered\ttwice \n"}));
    assert_eq!(voided["state"], "void");
    let decision = &voided["decisions"][0];
    assert_eq!((&decision["verb"], &decision["reason"], &decision["verified"]), (&json!("void"), &json!("entered twice"), &json!(true)));
    assert_eq!(decision["changed_since"], false);
    // It is found, as void, and no longer waits or answers for another.
    assert_eq!(desk.finds("state:void").len(), 1);
    let other = desk.records(cocaine(), false);
    let void = desk.calls("record.get", json!({"id": id}));
    for record in [&other, &void] {
        assert!(record["findings"].as_array().unwrap().iter().all(|finding| finding["code"] != "probable-duplicate"));
    }
    // It is not amended.
    for (call, input) in [
        ("draft.open", json!({"id": id})),
        ("record.set", json!({"id": id, "values": {"direction": "export"}})),
        ("record.decide", json!({"id": id, "verb": "void", "reason": "again"})),
    ] {
        assert_eq!(desk.is_refused(call, input), "record-void", "{call}");
    }
    let desk = desk.restarted();
    let restored = desk.calls("record.decide", json!({"id": id, "verb": "restore", "reason": "it was the other one"}));
    assert_eq!(restored["state"], "complete");
    assert_eq!(restored["decisions"].as_array().unwrap().len(), 2);
    let amended = desk.amends(&id, |fields| fields["direction"] = json!("export"));
    let changed: Vec<bool> = amended["decisions"].as_array().unwrap().iter().map(|one| one["changed_since"].as_bool().unwrap()).collect();
    assert_eq!(changed, [true, true]);
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    assert_eq!(desk.calls("record.get", json!({"id": id}))["decisions"].as_array().unwrap().len(), 2);
}

#[test]
fn a_form_that_was_open_when_its_record_became_void_is_kept_and_not_saved() {
    let desk = Desk::founded();
    let id = desk.records(cocaine(), true)["id"].clone();
    let draft = desk.calls("draft.open", json!({"id": id}));
    let mut fields = draft["fields"].clone();
    fields["direction"] = json!("export");
    desk.calls("draft.keep", json!({"draft": draft["draft"], "fields": fields}));
    desk.calls("record.decide", json!({"id": id, "verb": "void", "reason": "entered twice"}));
    assert_eq!(desk.is_refused("draft.save", json!({"draft": draft["draft"], "complete": false})), "record-void");
    assert_eq!(desk.calls("draft.open", json!({"draft": draft["draft"]}))["fields"]["direction"], "export");
}

#[test]
fn a_decision_needs_a_reason_and_something_to_decide() {
    let desk = Desk::founded();
    let id = desk.records(cocaine(), false)["id"].clone();
    let refused = |verb: &str, reason: &str| desk.is_refused("record.decide", json!({"id": id, "verb": verb, "reason": reason}));
    assert_eq!(refused("void", " \n "), "reason-missing");
    assert_eq!(refused("void", &"a".repeat(5_000)), "too-long");
    assert_eq!(refused("restore", "why not"), "record-not-void");
    assert_eq!(refused("release", "not here"), "wrong-input");
    assert_eq!(refused("approve", ""), "record-not-waiting", "it is not complete");
    assert_eq!(refused("return", "why"), "record-not-waiting");
    assert_eq!(desk.calls("record.get", json!({"id": id}))["history"], 1);
}

#[test]
fn a_state_comes_of_deciding_and_of_nothing_else() {
    let desk = Desk::founded();
    let id = desk.records(cocaine(), true)["id"].clone();
    desk.calls("record.decide", json!({"id": id, "verb": "void", "reason": "entered twice"}));
    for values in [json!({"state": "open", "direction": "export"}), json!({"state": ""})] {
        assert_eq!(desk.is_refused("record.set", json!({"id": id, "values": values})), "immutable");
    }
    let other = desk.records(cocaine(), false)["id"].clone();
    let amended = desk.amends(&other, |fields| fields["state"] = json!("approved"));
    assert_eq!(amended["state"], "open");
}

#[test]
fn who_decides_judges_what_he_saw() {
    let desk = Desk::founded();
    let seen = desk.records(cocaine(), true);
    let amended = desk.amends(&seen["id"], |fields| fields["direction"] = json!("export"));
    let void = |heads: &serde_json::Value| json!({"id": seen["id"], "verb": "void", "reason": "entered twice", "heads": heads});
    assert_eq!(desk.is_refused("record.decide", void(&seen["heads"])), "changed-meanwhile");
    assert_eq!(desk.calls("record.decide", void(&amended["heads"]))["state"], "void");
    // Of several decisions the last one stands last, whatever the clocks say.
    desk.calls("record.decide", json!({"id": seen["id"], "verb": "restore", "reason": "no"}));
    let again = desk.calls("record.decide", json!({"id": seen["id"], "verb": "void", "reason": "yes"}));
    let reasons: Vec<&str> = again["decisions"].as_array().unwrap().iter().map(|one| one["reason"].as_str().unwrap()).collect();
    assert_eq!(reasons, ["entered twice", "no", "yes"]);
    assert_eq!(
        desk.is_refused("record.decide", json!({"id": amended["id"], "verb": "restore", "reason": "a\u{202e}b"})),
        "control-character"
    );
}

#[test]
fn what_leaves_no_entry_leaves_a_row() {
    let desk = Desk::founded();
    let id = desk.records(cocaine(), true)["id"].clone();
    desk.calls("record.get", json!({"id": id}));
    desk.finds("kind:seizure");
    desk.finds("reefer");
    desk.calls("audit.print", json!({"id": id}));
    assert_eq!(desk.is_refused("audit.print", json!({"id": "KE-MBA-2026-A9999"})), "no-such-record", "nobody fills the chain with words");
    let rows = desk.calls("audit.list", json!({}));
    let events: Vec<&str> = rows.as_array().unwrap().iter().rev().map(|row| row["event"].as_str().unwrap()).collect();
    assert_eq!(events, ["view", "search", "print"], "all records of a kind are no question: {rows}");
    assert_eq!(rows[2]["about"], id);
    assert!(!rows.to_string().contains("reefer") && rows[1]["about"].as_str().unwrap().len() == 32, "what was asked is not kept");
    // Whatever is taken along leaves a row, and no name that somebody gives a record spoils one.
    let path = desk.folder.path().join("all.csv").display().to_string();
    desk.finishes("export.start", json!({"query": "kind:seizure", "format": "csv", "path": path}));
    let again = json!({"query": "", "format": "csv", "path": path});
    assert_eq!(desk.is_refused("export.start", again), "file-taken", "what stands there is replaced by who says so");
    let nowhere = desk.folder.path().join("none").join("all.csv").display().to_string();
    assert_eq!(desk.is_refused("export.start", json!({"query": "", "format": "csv", "path": nowhere})), "no-such-folder");
    let named = format!("{}\u{202e}", "KE-MBA-2026-A0001\"".repeat(20));
    assert!(desk.tries("draft.open", json!({"copy": named})).is_err());
    // It goes on after a restart, and is whole.
    let desk = desk.restarted();
    desk.calls("record.get", json!({"id": id}));
    let rows = desk.calls("audit.list", json!({}));
    let numbers: Vec<u64> = rows.as_array().unwrap().iter().rev().map(|row| row["n"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
    let checked = desk.calls("audit.verify", json!({}));
    assert_eq!((&checked[0]["rows"], &checked[0]["faults"]), (&json!(6), &json!([])));
}

#[test]
fn whoever_goes_on_from_an_ended_seat_does_not_carry_what_it_approved() {
    let desk = Desk::founded();
    let [post, ended, colleague] =
        [("0922", "entry"), ("0031", "supervisor"), ("0501", "entry")].map(|(number, role)| desk.joined_by(number, "MBA", role));
    let id = post.records(cocaine(), true)["id"].clone();
    for side in [&ended, &colleague, &desk] {
        post.carries_to(side);
    }
    let seats = desk.calls("seats", json!({}));
    let seat = seats.as_array().unwrap().iter().find(|seat| seat["officer"].as_str().unwrap().starts_with("0031")).unwrap()["id"].clone();
    desk.calls("seat.revoke", json!({"seat": seat, "reason": "stolen"}));
    // He has not heard of it, nor has who goes on from what he did.
    assert_eq!(ended.calls("record.decide", json!({"id": id, "verb": "approve"}))["state"], "approved");
    ended.carries_to(&colleague);
    colleague.amends(&id, |fields| fields["direction"] = json!("export"));
    assert_eq!(colleague.calls("record.get", json!({"id": id}))["state"], "approved");
    colleague.carries_to(&desk);
    desk.carries_to(&colleague);
    for side in [&desk, &colleague] {
        let record = side.calls("record.get", json!({"id": id}));
        assert_eq!(
            (&record["state"], &record["decisions"], side.value(&id, "direction")),
            (&json!("complete"), &json!([]), json!("export"))
        );
        assert_eq!((side.finds("state:approved").len(), side.finds("state:complete").len()), (0, 1));
        assert_eq!(side.waits(), ["built-upon"]);
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
    // Whoever may approves it anew; what the other decided is adopted by nobody.
    assert_eq!(desk.calls("record.decide", json!({"id": id, "verb": "approve"}))["state"], "approved");
    desk.carries_to(&colleague);
    assert_eq!(
        (colleague.calls("record.get", json!({"id": id}))["state"].clone(), colleague.finds("state:approved").len()),
        (json!("approved"), 1)
    );
}
