//! Files of investigations: each lies in a closed space that only those receive and open who are assigned.

use super::enrolment::OTHER;
use super::{Desk, PASSPHRASE, cocaine};
use crate::rooms;
use journals::{Carried, Key, SpaceId};
use serde_json::{Value as Json, json};

/// A word that stands in a file and nowhere else.
pub(super) const CANARY: &str = "kestrelwing";

fn file() -> Json {
    json!({"subject": format!("The {CANARY} brothers"), "reason": format!("Seen with {CANARY} at the quay."), "action_asked": "discreet_check",
        "valid_until": "2027-06-30", "tasks": [{"fields": {"task": "Ask the port", "due_on": "2027-01-10"}}]})
}

impl Desk {
    /// Opens a file; gives its id.
    pub(super) fn investigates(&self) -> Json {
        let draft = self.calls("draft.open", json!({"kind": "investigation"}))["draft"].clone();
        self.calls("draft.keep", json!({"draft": draft, "fields": file()}));
        self.calls("draft.save", json!({"draft": draft, "complete": false}))["id"].clone()
    }

    pub(super) fn standing_seat_of(&self, number: &str) -> Json {
        let seats = self.calls("seats", json!({}));
        let of = |seat: &&Json| seat["officer"].as_str().unwrap().starts_with(number) && seat["revoked"].is_null();
        seats.as_array().unwrap().iter().find(of).unwrap_or_else(|| panic!("no seat of {number}"))["id"].clone()
    }

    pub(super) fn assigns(&self, id: &Json, number: &str, right: &str) -> Json {
        self.calls("team.assign", json!({"id": id, "seat": self.standing_seat_of(number), "right": right}))
    }

    pub(super) fn closed_spaces(&self) -> usize {
        let entries = std::fs::read_dir(self.folder.path().join("closed")).map(|all| all.filter_map(Result::ok).collect::<Vec<_>>());
        entries.unwrap_or_default().iter().filter(|one| one.file_name().len() == 32).count()
    }

    /// Whether a word stands readable in any file of the folder.
    pub(super) fn lies_open(&self, word: &str) -> bool {
        fn files(folder: &std::path::Path, all: &mut Vec<std::path::PathBuf>) {
            for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
                if entry.path().is_dir() { files(&entry.path(), all) } else { all.push(entry.path()) }
            }
        }
        let mut all = Vec::new();
        files(self.folder.path(), &mut all);
        let holds = |bytes: Vec<u8>| bytes.windows(word.len()).any(|window| window == word.as_bytes());
        all.into_iter().filter(|path| !path.ends_with("lock")).any(|path| std::fs::read(path).is_ok_and(holds))
    }
}

/// A registrar at headquarters, an investigation manager, two investigators.
pub(super) fn office() -> (Desk, Desk, Desk, Desk) {
    let desk = Desk::founded();
    let manager = desk.joined_by("0501", "MBA", "manager");
    let (inside, outside) = (desk.joined_by("0502", "MBA", "investigator"), desk.joined_by("0503", "MBA", "investigator"));
    for side in [&manager, &inside, &outside] {
        desk.carries_to(side);
    }
    (desk, manager, inside, outside)
}

#[test]
fn a_file_is_received_by_those_assigned_and_by_nobody_else() {
    let (desk, manager, inside, outside) = office();
    assert_eq!(manager.calls("closed.ready", json!({}))["count"], 8);
    let id = manager.investigates();
    assert_eq!(manager.calls("closed.ready", json!({}))["count"], 7);
    assert_eq!(manager.finds(CANARY), [id.as_str().unwrap()]);
    assert_eq!(inside.is_refused("closed.make_ready", json!({"seat": manager.standing_seat_of("0501")})), "not-the-registrar");
    let team = manager.assigns(&id, "0502", "write");
    assert_eq!(team["seats"].as_array().unwrap().iter().filter(|seat| !seat["right"].is_null()).count(), 2, "{team}");
    // Everybody carries everything; only who is assigned gets the file.
    for side in [&desk, &inside, &outside] {
        manager.carries_to(side);
        side.carries_to(&manager);
    }
    assert_eq!(inside.finds(CANARY), [id.as_str().unwrap()]);
    assert_eq!(inside.value(&id, "action_asked"), "discreet_check");
    for side in [&desk, &outside] {
        assert!(side.finds(CANARY).is_empty());
        assert_eq!(side.is_refused("record.get", json!({"id": id})), "no-such-record");
        assert_eq!(side.is_refused("team", json!({"id": id})), "no-such-record");
        assert_eq!(side.closed_spaces(), 0);
    }
    assert_eq!(inside.is_refused("team.assign", json!({"id": id, "seat": inside.standing_seat_of("0503"), "right": "read"})), "no-right");
    // Both write in it, and it merges as any record does.
    inside.amends(&id, |fields| fields["contact_point"] = json!("Room 12"));
    manager.amends(&id, |fields| fields["lead"] = json!("0502"));
    inside.carries_to(&manager);
    manager.carries_to(&inside);
    for side in [&manager, &inside] {
        assert_eq!((side.value(&id, "contact_point"), side.value(&id, "lead")), (json!("Room 12"), json!("0502")));
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
    let history = inside.calls("record.history", json!({"id": id, "path": "lead"}));
    assert!(history.to_string().contains("0501, G. Wanjiku"), "{history}");
    // It stays after a restart.
    let (manager, inside) = (manager.restarted_as("0501", OTHER), inside.restarted_as("0502", OTHER));
    assert_eq!((manager.finds(CANARY).len(), inside.finds(CANARY).len()), (1, 1));
    assert!(![&desk, &manager, &inside, &outside].iter().any(|side| side.lies_open(CANARY)), "nothing lies open on any disk");
}

#[test]
fn a_file_that_is_refused_uses_nothing_up() {
    let (_, manager, _, _) = office();
    let ready = || (manager.calls("closed.ready", json!({}))["count"].clone(), manager.closed_spaces());
    let before = ready();
    let sets = |values: Json| manager.is_refused("record.set", json!({"kind": "investigation", "values": values}));
    assert_eq!(sets(json!({"nope": "1"})), "unknown-field");
    assert_eq!(sets(json!({"valid_until": "soon"})), "not-a-date");
    assert_eq!(sets(json!({"subject": " "})), "record-empty");
    assert_eq!(sets(json!({"subject": "x".repeat(9_000)})), "too-long");
    let whole = json!({"kind": "investigation", "complete": true, "values": {"subject": "The brothers"}});
    assert_eq!(manager.is_refused("record.set", whole), "not-complete");
    let draft = manager.calls("draft.open", json!({"kind": "investigation"}))["draft"].clone();
    for (fields, complete, code) in [
        (json!({"nope": "1"}), false, "unknown-field"),
        (json!({"valid_until": "soon"}), false, "not-a-date"),
        (json!({"subject": "The brothers"}), true, "not-complete"),
    ] {
        manager.calls("draft.keep", json!({"draft": draft, "fields": fields}));
        assert_eq!(manager.is_refused("draft.save", json!({"draft": draft, "complete": complete})), code);
    }
    assert_eq!(ready(), before);
    manager.calls("record.set", json!({"kind": "investigation", "values": {"subject": "The brothers"}}));
    assert_eq!(ready(), (json!(7), 1));
}

#[test]
fn on_one_laptop_another_officer_does_not_see_the_file() {
    let desk = Desk::founded();
    let joined = desk.calls("enrol.officer", json!({"number": "0922", "name": "G. Wanjiku", "passphrase": OTHER}));
    desk.calls("enrol.approve", json!({"request": joined["request"]["bytes"], "office": "MBA", "roles": ["investigator"]}));
    // The registrar makes spaces ready for himself.
    let id = desk.investigates();
    let other = desk.app.session();
    desk.app.call(&other, "unlock", json!({"seat": "0922", "passphrase": OTHER})).unwrap();
    let call = |name: &str, input: Json| desk.app.call(&other, name, input);
    let search = json!({"query": CANARY, "offset": 0, "limit": 5, "language": "en"});
    assert_eq!(call("records.search", search.clone()).unwrap()["total"], 0);
    assert_eq!(call("record.get", json!({"id": id})).unwrap_err().code, "no-such-record");
    assert_eq!(call("draft.open", json!({"id": id})).unwrap_err().code, "no-such-record");
    assert_eq!(
        call("draft.open", json!({"kind": "message", "space": desk.calls("team", json!({"id": id}))["space"]})).unwrap_err().code,
        "no-such-record"
    );
    assert_eq!(desk.finds(CANARY).len(), 1);
    // Assigned, he sees it at once, and alone after a restart as well.
    desk.assigns(&id, "0922", "read");
    assert_eq!(call("records.search", search).unwrap()["total"], 1);
    assert_eq!(call("record.set", json!({"id": id, "values": {"lead": "0922"}})).unwrap_err().code, "no-right");
    let desk = desk.restarted_as("0922", OTHER);
    assert_eq!(desk.finds(CANARY).len(), 1);
    desk.calls("lock", json!({}));
    // Nobody is signed in who may read it: its key is in nobody's memory, and the folder's own work goes on.
    let desk = desk.restarted();
    desk.calls("team.end", json!({"id": id, "seat": desk.standing_seat_of("0922"), "reason": "not_needed"}));
    let desk = desk.restarted_as("0922", OTHER);
    assert!(desk.finds(CANARY).is_empty());
    assert_eq!(desk.closed_spaces(), 1, "the registrar still has it");
    assert_eq!(desk.restarted_as("0417", PASSPHRASE).finds(CANARY).len(), 1);
}

#[test]
fn thumbnails_and_previews_of_a_closed_space_go_sealed_with_its_records() {
    let (_, manager, inside, outside) = office();
    let id = manager.investigates();
    manager.assigns(&id, "0502", "write");
    let space = manager.calls("team", json!({"id": id}))["space"].clone();
    let values = json!({"family_name": "Kane", "given_names": "Ibrahim"});
    let person = manager.calls("record.set", json!({"kind": "person", "space": space, "values": values}))["id"].clone();
    let person = person.as_str().unwrap();
    let row = manager.adds_picture(person, &super::pictures::noise(20, 300, 200));
    manager.carries_to(&outside);
    manager.carries_to(&inside);
    let [picture] = &inside.pictures(person)[..] else { panic!("one") };
    assert_eq!((&picture["has"], &picture["original_here"]), (&json!("preview"), &json!(false)));
    // The original comes over a line, to who is assigned.
    inside.calls("picture.want", json!({"id": person, "row": row}));
    assert!(manager.syncs(&outside).is_even());
    let seen = manager.watches(&inside);
    assert_eq!(inside.pictures(person)[0]["original_here"], true);
    let counted = seen.iter().any(|one| one.pictures.0.count + one.pictures.1.count > 0);
    assert!(!counted && seen.last().unwrap().done.pieces.0 > 0, "it went, and is counted before nobody");
    assert_eq!(outside.is_refused("picture.list", json!({"id": person})), "no-such-record");
}

#[test]
fn whoever_is_assigned_no_more_loses_the_file_at_the_next_contact() {
    let (_, manager, inside, _) = office();
    let id = manager.investigates();
    manager.assigns(&id, "0502", "write");
    manager.carries_to(&inside);
    inside.amends(&id, |fields| fields["contact_point"] = json!("Room 12"));
    inside.carries_to(&manager);
    assert_eq!(manager.value(&id, "contact_point"), "Room 12");
    // He writes once more before he hears that he is not to.
    manager.calls("team.end", json!({"id": id, "seat": manager.standing_seat_of("0502"), "reason": "moved"}));
    inside.amends(&id, |fields| fields["contact_point"] = json!("Room 99"));
    manager.amends(&id, |fields| fields["lead"] = json!("0501"));
    manager.carries_to(&inside);
    assert!(inside.finds(CANARY).is_empty());
    assert_eq!(inside.closed_spaces(), 0, "key and records are gone");
    // He is told so with every bundle, and nothing of that piles up.
    manager.carries_to(&inside);
    manager.carries_to(&inside);
    assert_eq!(std::fs::read_dir(inside.folder.path().join("closed/came")).unwrap().count(), 0);
    assert_eq!(inside.closed_spaces(), 0, "and an old log brings it back to nobody");
    // What he wrote before counts; what came later waits, and nothing is lost.
    inside.carries_to(&manager);
    assert_eq!((manager.value(&id, "contact_point"), manager.value(&id, "lead")), (json!("Room 12"), json!("0501")));
    assert_eq!(manager.calls("waiting.list", json!({})).as_array().unwrap().len(), 1);
}

#[test]
fn a_seat_that_is_assigned_again_signs_no_number_twice() {
    let (_, manager, inside, _) = office();
    let id = manager.investigates();
    manager.assigns(&id, "0502", "write");
    manager.carries_to(&inside);
    inside.amends(&id, |fields| fields["contact_point"] = json!("Room 12"));
    inside.carries_to(&manager);
    // What it wrote last is on no other device when its assignment ends, and is still on its way when it is assigned again.
    inside.amends(&id, |fields| fields["contact_point"] = json!("Room 13"));
    manager.calls("team.end", json!({"id": id, "seat": manager.standing_seat_of("0502"), "reason": "moved"}));
    manager.carries_to(&inside);
    assert_eq!(inside.closed_spaces(), 0);
    manager.assigns(&id, "0502", "write");
    manager.carries_to(&inside);
    assert_eq!(inside.value(&id, "contact_point"), "Room 12");
    inside.amends(&id, |fields| fields["contact_point"] = json!("Room 14"));
    inside.carries_to(&manager);
    let last = &manager.calls("record.history", json!({"id": id, "path": "contact_point"}))["values"][0];
    assert_eq!((&last["value"], &last["entry"]), (&json!("Room 14"), &json!(1)), "a new life, not the number of what was on its way");
    assert_eq!(manager.waits(), ["waits-revoked"]);
}

#[test]
fn a_node_is_assigned_to_no_file_and_handed_none() {
    let (desk, manager, _, _) = office();
    let _node = desk.joined_by("0900", "MBA", "node");
    desk.carries_to(&manager);
    let id = manager.investigates();
    let seat = desk.standing_seat_of("0900");
    assert_eq!(manager.is_refused("team.assign", json!({"id": id, "seat": seat, "right": "read"})), "seat-of-a-node");
    let leader = desk.standing_seat_of("0501");
    desk.calls("seat.revoke", json!({"seat": leader, "reason": "left"}));
    assert_eq!(desk.is_refused("closed.hand_over", json!({"seat": leader, "to": seat})), "seat-of-a-node");
}

#[test]
fn a_message_and_a_case_of_a_file_stay_in_it() {
    let (desk, manager, inside, outside) = office();
    let id = manager.investigates();
    let space = manager.assigns(&id, "0502", "review")["space"].clone();
    let draft = manager.calls("draft.open", json!({"kind": "message", "space": space}))["draft"].clone();
    let fields = json!({"subject": "Tonight", "narrative": format!("The {CANARY} moves at four."), "about": id, "recipients": [{"fields": {"office": "KE-MBA"}}]});
    manager.calls("draft.keep", json!({"draft": draft, "fields": fields}));
    let message = manager.calls("draft.save", json!({"draft": draft, "complete": true}))["id"].clone();
    assert_eq!(manager.calls("draft.list", json!({"language": "en"})), json!([]), "a form that was saved is none");
    for side in [&desk, &inside, &outside] {
        manager.carries_to(side);
    }
    assert_eq!(inside.finds(CANARY).len(), 2);
    let linked = inside.calls("record.linked", json!({"id": id, "language": "en"}));
    assert_eq!(linked[0]["id"], message, "{linked}");
    assert!(outside.finds(CANARY).is_empty() && desk.finds(CANARY).is_empty());
    // A reviewer of the file approves what another wrote.
    manager.calls("record.set", json!({"id": id, "values": {"file_stage": "active"}, "complete": true}));
    manager.carries_to(&inside);
    assert_eq!(manager.is_refused("record.decide", json!({"id": id, "verb": "approve"})), "own-values");
    assert_eq!(inside.calls("record.decide", json!({"id": id, "verb": "approve"}))["state"], "approved");
    inside.carries_to(&manager);
    assert_eq!(manager.calls("record.get", json!({"id": id}))["state"], "approved");
}

#[test]
fn a_file_that_came_for_a_seat_that_is_not_signed_in_waits_sealed() {
    let (desk, manager, _, _) = office();
    let joined = desk.calls("enrol.officer", json!({"number": "0922", "name": "G. Wanjiku", "passphrase": OTHER}));
    desk.calls("enrol.approve", json!({"request": joined["request"]["bytes"], "office": "MBA", "roles": ["investigator"]}));
    desk.carries_to(&manager);
    let id = manager.investigates();
    manager.assigns(&id, "0922", "write");
    manager.carries_to(&desk);
    assert!(desk.finds(CANARY).is_empty(), "the registrar is not assigned");
    assert_eq!(desk.closed_spaces(), 0);
    let desk = desk.restarted_as("0922", OTHER);
    assert_eq!(desk.finds(CANARY).len(), 1);
    assert!(!desk.lies_open(CANARY));
    // A revoked seat loses it, and its late words wait.
    let desk = desk.restarted();
    desk.calls("seat.revoke", json!({"seat": desk.standing_seat_of("0922"), "reason": "left"}));
    desk.carries_to(&manager);
    assert!(manager.finds(CANARY).len() == 1, "what the manager wrote stands");
}

#[test]
fn forged_items_of_a_closed_space_change_nothing() {
    let (desk, manager, inside, outside) = office();
    let id = manager.investigates();
    manager.assigns(&id, "0502", "write");
    manager.carries_to(&inside);
    // A case that stands in the open does not get into a closed space, and the other way round: their entries name their space.
    let case = outside.tries("record.set", json!({"kind": "seizure", "values": {"office": "KE-MBA"}}));
    assert_eq!(case.unwrap_err().code, "no-right");
    let opened = desk.records(cocaine(), true)["id"].clone();
    desk.carries_to(&manager);
    assert_eq!(manager.calls("record.get", json!({"id": opened}))["state"], "complete");
    // Bytes that nobody sealed, and an item that was cut.
    let path = manager.folder.path().join("to-carry.ncen");
    manager.carries_to(&inside);
    let bytes = std::fs::read(&path).unwrap();
    for at in [bytes.len() / 2, bytes.len() - 40] {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        std::fs::write(&path, &changed).unwrap();
        let begun = inside.calls("bundle.accept", json!({"path": path.display().to_string()}));
        assert_eq!(inside.ends(&begun)["error"]["code"], "not-a-bundle");
    }
    assert_eq!(inside.finds(CANARY).len(), 1);
}

#[test]
fn a_file_is_in_the_backup_and_its_end_is_said_by_who_leads_it() {
    let desk = Desk::founded();
    let joined = desk.calls("enrol.officer", json!({"number": "0922", "name": "G. Wanjiku", "passphrase": OTHER}));
    desk.calls("enrol.approve", json!({"request": joined["request"]["bytes"], "office": "MBA", "roles": ["investigator"]}));
    let id = desk.investigates();
    let draft = desk.calls("draft.open", json!({"id": id}))["draft"].clone();
    // Made while it is open, and while nobody is signed in who may read it.
    let path = |name: &str| desk.folder.path().join(name).display().to_string();
    let [open, closed] = [path("open.backup"), path("closed.backup")];
    desk.finishes("backup.make", json!({"path": open}));
    let proved = desk.finishes("backup.test", json!({"path": open}))["proved"].clone();
    assert_eq!((&proved["records"], &proved["errors"]), (&json!(3), &json!(0)), "two officers of the directory, and the file: {proved}");
    let desk = desk.restarted_as("0922", OTHER);
    desk.finishes("backup.make", json!({"path": closed}));
    for path in [&open, &closed] {
        let other = Desk::empty();
        other.finishes("backup.restore", json!({"path": path, "seat": "0417", "passphrase": PASSPHRASE}));
        other.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
        assert_eq!(other.finds(CANARY), [id.as_str().unwrap()], "{path}");
        other.amends(&id, |fields| fields["lead"] = json!("0417"));
        assert_eq!(other.calls("closed.ready", json!({}))["count"], 0, "what was ready may have been used since");
        assert_eq!(other.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
        let stranger = other.restarted_as("0922", OTHER);
        assert_eq!(stranger.is_refused("record.get", json!({"id": id})), "no-such-record", "not his");
    }
    let desk = desk.restarted();
    let order = json!({"id": id, "basis": "court", "second": "0922", "passphrase": OTHER});
    assert_eq!(desk.is_refused("erase.order", order.clone()), "second-officer", "he is not assigned");
    desk.assigns(&id, "0922", "review");
    desk.calls("erase.order", order);
    assert_eq!(desk.calls("erase.now", json!({}))["erased"], 1);
    assert!(desk.finds(CANARY).is_empty());
    assert_eq!(desk.is_refused("draft.open", json!({"draft": draft})), "draft-not-found");
}

#[test]
fn the_only_copy_of_a_file_follows_its_officer_to_his_new_laptop() {
    let (desk, manager, _, _) = office();
    let id = manager.investigates();
    let draft = manager.calls("draft.open", json!({"id": id}))["draft"].clone();
    let fresh = Desk::empty();
    let request = fresh.calls("enrol.join", json!({"number": "0501", "name": "G. Wanjiku", "passphrase": OTHER}))["request"].clone();
    let old = desk.standing_seat_of("0501");
    let approval = json!({"request": request["bytes"], "office": "MBA", "roles": ["manager"], "replaces": old});
    let answer = desk.calls("enrol.approve", approval);
    fresh.calls("enrol.answer", json!({"bytes": answer["bytes"]}));
    fresh.calls("unlock", json!({"seat": "0501", "passphrase": OTHER}));
    assert_eq!(fresh.calls("closed.ready", json!({}))["count"], 8, "none of those that the old laptop may have used");
    // The old laptop hears that its seat ended: it keeps nothing that it could read, and passes on what it had.
    desk.carries_to(&manager);
    assert_eq!(manager.closed_spaces(), 0);
    assert_eq!(manager.is_refused("draft.open", json!({"draft": draft})), "draft-not-found", "nor the form about it");
    assert!(!manager.lies_open(CANARY));
    manager.carries_to(&fresh);
    assert_eq!(fresh.finds(CANARY), [id.as_str().unwrap()]);
    fresh.amends(&id, |fields| fields["lead"] = json!("0501"));
    assert_eq!(fresh.value(&id, "lead"), "0501");
}

#[test]
fn one_device_fills_a_quarter_of_what_waits_sealed_and_one_that_was_revoked_keeps_nobody_out() {
    let (desk, manager, inside, outside) = office();
    // He is not signed in, and may be able to open what comes.
    desk.joins_here("0922", "MBA", "investigator");
    let space = manager.calls("team", json!({"id": manager.investigates()}))["space"].clone();
    let space = SpaceId::parse(space.as_str().unwrap()).unwrap();
    let (shared, at_work) = (desk.app.shared.clone(), desk.at_work());
    let key = |desk: &Desk| Some(Key::parse(&desk.app.device().unwrap()).unwrap());
    let keeps = |from: Option<Key>, first: u8| {
        let sealed = |number: u8| [&from.map_or([0; 32], |from| from.0)[..], &[number]].concat();
        let item = |number: u8| Carried::Closed { space, sealed: sealed(number) };
        (first..first + 60).filter(|number| rooms::keep(&shared, &at_work, &item(*number), from.as_ref()).unwrap()).count()
    };
    assert_eq!((keeps(key(&manager), 0), keeps(key(&inside), 0), keeps(None, 0)), (25, 25, 50));
    assert_eq!(keeps(key(&outside), 0), 0, "all of it is full");
    desk.calls("seat.revoke", json!({"seat": desk.standing_seat_of("0502"), "reason": "stolen", "device": true}));
    assert_eq!((keeps(key(&inside), 60), keeps(key(&outside), 0)), (0, 25));
    // However many were revoked, together they fill no more than one.
    desk.calls("seat.revoke", json!({"seat": desk.standing_seat_of("0501"), "reason": "stolen", "device": true}));
    assert_eq!((keeps(key(&manager), 60), keeps(Some(Key([9; 32])), 0)), (0, 25));

    // What nobody has opened goes after its time, and the rest waits on.
    let place = desk.folder.path().join("closed/came");
    let of = |from: Option<Key>| {
        let ending = from.unwrap().to_string();
        let paths = std::fs::read_dir(&place).unwrap().map(|entry| entry.unwrap().path());
        paths.filter(|path| path.to_str().unwrap().ends_with(&ending)).collect::<Vec<_>>()
    };
    for path in of(key(&inside)) {
        let file = std::fs::File::options().write(true).open(path).unwrap();
        let came = file.metadata().unwrap().modified().unwrap();
        file.set_modified(came - std::time::Duration::from_secs(31 * 86_400)).unwrap();
    }
    rooms::take_kept(&shared, &at_work).unwrap();
    assert_eq!((of(key(&inside)).len(), of(key(&manager)).len(), of(key(&outside)).len()), (0, 25, 25));
}

#[test]
fn items_that_nobody_can_open_fill_nothing_up_and_stop_nobody() {
    let (_, manager, inside, _) = office();
    let id = manager.investigates();
    let space = manager.assigns(&id, "0502", "write")["space"].clone();
    let space = SpaceId::parse(space.as_str().unwrap()).unwrap();
    let crafted = inside.folder.path().join("crafted.ncen");
    let mut making = crate::bundle::Making::at(&crafted).unwrap();
    for number in 0..120u32 {
        making.item(&Carried::Closed { space, sealed: number.to_be_bytes().to_vec() }).unwrap();
        // Of a space that nobody stated, or that is open, nothing is kept.
        making.item(&Carried::Closed { space: SpaceId([7; 16]), sealed: number.to_be_bytes().to_vec() }).unwrap();
    }
    making.end().unwrap();
    for _ in 0..2 {
        let brought = inside.finishes("bundle.accept", json!({"path": crafted.display().to_string()}));
        assert!(brought["error"].is_null() && brought["brought"]["dropped"]["waiting-full"].as_u64() >= Some(120), "{brought}");
    }
    manager.carries_to(&inside);
    assert_eq!(inside.finds(CANARY), [id.as_str().unwrap()]);
    assert_eq!(inside.restarted_as("0502", OTHER).finds(CANARY).len(), 1);
}
