//! A seat of a shared laptop is ended: it opens the folder no more, the folder key is another one, and the others notice nothing.

use super::enrolment::OTHER;
use super::{Desk, MOMBASA, PASSPHRASE, cocaine};
use journals::Key;
use serde_json::{Value as Json, json};
use store::SeatSecrets;

const NEW: &str = "nine blue kites over the bay";

impl Desk {
    fn seat_of(&self, number: &str) -> Key {
        let seats = self.app.folder().unwrap().seats();
        seats.into_iter().find(|(_, held)| held == number).map(|(seat, _)| seat).unwrap()
    }

    fn revokes(&self, number: &str) {
        let seats = self.calls("seats", json!({}));
        let seat =
            seats.as_array().unwrap().iter().find(|seat| seat["officer"].as_str().unwrap().starts_with(number)).unwrap()["id"].clone();
        self.calls("seat.revoke", json!({"seat": seat, "reason": "left"}));
    }

    fn is_due(&self) -> bool {
        self.app.folder().unwrap().is_renewal_due()
    }

    fn own_secrets(&self) -> SeatSecrets {
        (*self.session.signed(&self.app.shared).unwrap().secrets).clone()
    }

    /// Locks, and signs another seat in, or the same again: the program goes on running.
    fn changes_to(&self, number: &str, passphrase: &str) {
        self.calls("lock", json!({}));
        self.calls("unlock", json!({"seat": number, "passphrase": passphrase}));
    }

    /// Another officer of this laptop, enrolled by the registrar's; gives the words of his sheet.
    fn shares(&self, registrar: &Desk, number: &str) -> String {
        let joined = self.calls("enrol.officer", json!({"number": number, "name": "J. Mutua", "passphrase": OTHER}));
        registrar.calls("enrol.approve", json!({"request": joined["request"]["bytes"], "office": "MBA", "roles": ["entry"]}));
        registrar.carries_to(self);
        let words: Vec<&str> = joined["sheet"]["recovery_words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
        words.join(" ")
    }
}

fn unlocking(number: &str, passphrase: &str) -> Json {
    json!({"seat": number, "passphrase": passphrase})
}

#[test]
fn whoever_was_ended_opens_the_laptop_no_more_and_the_others_go_on() {
    let desk = Desk::founded();
    desk.joins_here("0922", "MBA", "entry");
    let saved = desk.records(cocaine(), true)["id"].clone();
    let draft = desk.calls("draft.open", json!({"kind": "seizure"}))["draft"].clone();
    desk.calls("draft.keep", json!({"draft": draft, "fields": {"narrative": "half typed"}}));
    desk.imports(&[MOMBASA], false);
    desk.finds("Okonkwo");
    let asked = desk.at_work().store.audit_hash("Okonkwo");
    let (older, old) = (std::fs::read(desk.folder.path().join("keys")).unwrap(), desk.own_secrets());
    desk.revokes("0922");
    // At once, while the registrar goes on.
    assert_eq!(desk.is_refused("unlock", unlocking("0922", OTHER)), "no-such-seat");
    assert!(desk.is_due() && desk.at_work().store.is_opened_by(&old));
    let desk = desk.restarted();
    assert!(!desk.is_due() && !desk.at_work().store.is_opened_by(&old), "another key from the next passphrase on");
    assert_eq!((desk.value(&saved, "direction"), desk.finds("reefer").len()), (json!("import"), 1));
    assert_eq!(desk.calls("draft.open", json!({"draft": draft}))["fields"]["narrative"], "half typed");
    let again = desk.imports(&[MOMBASA], false);
    assert_eq!((&again["imported"], &again["repeated"]), (&json!(0), &json!(1)), "what was imported is known");
    assert_eq!(desk.at_work().store.audit_hash("Okonkwo"), asked, "who knows the question finds it in the chain");
    assert!(desk.calls("audit.verify", json!({})).as_array().unwrap().iter().all(|chain| chain["faults"] == json!([])));
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    // His own wrap has the new key, so nothing is handed any more; what he deposits has it too.
    let seat = desk.seat_of("0417");
    assert!(desk.app.folder().unwrap().handed(&seat).is_none());
    assert_ne!(desk.app.folder().unwrap().deposit(&seat).unwrap().1, [0; 16]);
    let desk = desk.restarted();
    assert_eq!(desk.finds("reefer").len(), 1);
    // The key file of before is put back beside the database of now.
    desk.app.close();
    let newer = std::fs::read(desk.folder.path().join("keys")).unwrap();
    let put = |bytes: &[u8]| ["keys", "keys.second"].iter().for_each(|name| std::fs::write(desk.folder.path().join(name), bytes).unwrap());
    put(&older);
    let (app, session) = super::open(desk.folder.path());
    for (seat, passphrase) in [("0922", OTHER), ("0417", PASSPHRASE)] {
        let refused = app.call(&session, "unlock", unlocking(seat, passphrase)).unwrap_err();
        assert_eq!(refused.code, "folder-damaged", "{seat}");
    }
    app.close();
    put(&newer);
    assert_eq!(desk.restarted().finds("reefer").len(), 1);
}

#[test]
fn who_was_not_there_opens_by_his_passphrase_or_his_words() {
    let desk = Desk::founded();
    let post = desk.joined_by("0922", "MBA", "entry");
    let words = post.shares(&desk, "0044");
    post.shares(&desk, "0055");
    let saved = post.records(cocaine(), true)["id"].clone();
    desk.revokes("0055");
    let old = post.own_secrets();
    desk.carries_to(&post);
    assert_eq!(post.is_refused("unlock", unlocking("0055", OTHER)), "no-such-seat", "as soon as the laptop hears of it");
    post.changes_to("0922", OTHER);
    assert!(!post.is_due() && !post.at_work().store.is_opened_by(&old), "the program did not end in between");
    let absent = post.seat_of("0044");
    assert!(post.app.folder().unwrap().handed(&absent).is_some());
    let post = post.restarted_as("0044", &words);
    assert_eq!(post.value(&saved, "direction"), "import");
    assert!(post.app.folder().unwrap().handed(&absent).is_some(), "by words alone nothing is sealed under his passphrase");
    post.changes_to("0044", OTHER);
    assert!(post.app.folder().unwrap().handed(&absent).is_none());
    // And once more, by each way, without what was handed.
    let post = post.restarted_as("0044", &words).restarted_as("0044", OTHER).restarted_as("0922", OTHER);
    assert_eq!(post.value(&saved, "direction"), "import");
    assert_eq!(post.calls("verify", json!({}))["errors"], json!([]));
}

#[test]
fn whoever_unlocks_first_after_a_power_cut_takes_the_ended_seat_out_were_it_his_own() {
    let desk = Desk::founded();
    let post = desk.joined_by("0922", "MBA", "entry");
    post.shares(&desk, "0044");
    desk.revokes("0922");
    // Kept, and then the power went.
    let statements = desk.at_work().store.statements().unwrap();
    post.at_work().add_statements(&statements).unwrap();
    let old = post.own_secrets();
    post.app.close();
    let (app, session) = super::open(post.folder.path());
    let post = Desk { app, session, folder: post.folder };
    assert_eq!(post.is_refused("unlock", unlocking("0922", OTHER)), "seat-revoked", "his passphrase was right for the last time");
    assert!(post.app.shared.desk.read().unwrap().is_none());
    assert_eq!(post.is_refused("unlock", unlocking("0922", OTHER)), "no-such-seat");
    post.calls("unlock", unlocking("0044", OTHER));
    assert!(!post.is_due() && !post.at_work().store.is_opened_by(&old));
    assert_eq!(post.calls("verify", json!({}))["errors"], json!([]));
}

#[test]
fn a_seat_that_is_alone_on_its_laptop_still_opens_it_when_it_was_ended() {
    let desk = Desk::founded();
    let post = desk.joined_by("0922", "MBA", "entry");
    desk.revokes("0922");
    assert!(post.calls("status", json!({}))["ended"].is_null(), "it has not heard of it");
    desk.carries_to(&post);
    let post = post.restarted_as("0922", OTHER);
    let end = post.calls("status", json!({}))["ended"].clone();
    assert_eq!((&end["reason"], end["time"].as_str().unwrap().len()), (&json!("left"), "2026-05-03T14:05:09+03:00".len()));
    assert!(desk.calls("status", json!({}))["ended"].is_null(), "of the registrar's own seat");
    assert!(!post.is_due());
    assert_eq!(post.is_refused("records.search", json!({"query": "", "offset": 0, "limit": 1, "language": "en"})), "seat-revoked");
}

#[test]
fn a_recovery_finds_the_key_that_was_renewed_meanwhile() {
    let desk = Desk::founded();
    let post = desk.joined_by("0922", "MBA", "entry");
    post.shares(&desk, "0044");
    post.shares(&desk, "0055");
    let saved = post.records(cocaine(), true)["id"].clone();
    // What the registrar does not hold would wait when the seat ends.
    post.carries_to(&desk);
    let approves = |request: &Json| {
        desk.calls("enrol.approve", json!({"request": request["bytes"], "office": "MBA", "roles": ["entry"]}))["bytes"].clone()
    };
    let asks = |number: &str| post.calls("recover.ask", json!({"seat": number, "passphrase": NEW}))["request"].clone();
    // Deposited, then renewed: what was handed to the old seat leads on.
    desk.revokes("0055");
    desk.carries_to(&post);
    post.changes_to("0922", OTHER);
    let answer = approves(&asks("0044"));
    post.calls("recover.answer", json!({"seat": "0044", "passphrase": NEW, "bytes": answer}));
    assert_eq!(post.value(&saved, "direction"), "import");
    // Asked, then heard of by another officer, then renewed: handed to the seat that is to come.
    let request = asks("0922");
    let answer = approves(&request);
    desk.carries_to(&post);
    assert_eq!(post.is_refused("unlock", unlocking("0922", OTHER)), "no-such-seat");
    let old = post.own_secrets();
    post.changes_to("0044", NEW);
    assert!(!post.is_due() && !post.at_work().store.is_opened_by(&old));
    let other = post.app.session();
    let taken = json!({"seat": "0922", "passphrase": NEW, "bytes": answer});
    assert_eq!(post.app.call(&other, "recover.answer", taken).unwrap()["seat"]["name"], "G. Wanjiku");
    let post = post.restarted_as("0922", NEW);
    assert_eq!(post.value(&saved, "direction"), "import");
    assert_eq!(post.calls("verify", json!({}))["errors"], json!([]));
}

#[test]
fn a_backup_of_before_is_proved_and_put_back_with_the_key_of_its_time() {
    let desk = Desk::founded();
    desk.joins_here("0922", "MBA", "entry");
    let saved = desk.records(cocaine(), true)["id"].clone();
    let path = desk.folder.path().join("before.ncenback").display().to_string();
    assert!(desk.finishes("backup.make", json!({"path": path}))["error"].is_null());
    desk.revokes("0922");
    let desk = desk.restarted();
    let proof = desk.finishes("backup.test", json!({"path": path}));
    assert_eq!((&proof["error"], &proof["proved"]["errors"]), (&Json::Null, &json!(0)), "{proof}");
    let laptop = Desk::empty();
    laptop.finishes("backup.restore", json!({"path": path, "seat": "0417", "passphrase": PASSPHRASE}));
    laptop.calls("unlock", unlocking("0417", PASSPHRASE));
    assert_eq!(laptop.value(&saved, "direction"), "import");
}
