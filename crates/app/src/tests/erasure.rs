//! A record that is to go goes from every laptop, and nothing else does; what is held stays.

use super::enrolment::OTHER;
use super::{Desk, PASSPHRASE, cocaine};
use serde_json::{Value as Json, json};

/// A registrar, a supervisor on the same laptop, and a supervisor's laptop elsewhere.
fn office() -> (Desk, Desk) {
    let desk = Desk::founded();
    desk.joins_here("0031", "MBA", "supervisor");
    let other = desk.joined_by("0922", "MBA", "supervisor");
    // The day's round has been: on a slow machine it would come in between.
    for one in [&desk, &other] {
        crate::erasing::carry_out(&one.at_work()).unwrap();
    }
    (desk, other)
}

impl Desk {
    pub fn at_work(&self) -> std::sync::Arc<crate::desk::Desk> {
        self.app.desk(&self.session).unwrap().0
    }

    /// A second officer on this laptop.
    pub fn joins_here(&self, number: &str, office: &str, role: &str) {
        let request = self.calls("enrol.officer", json!({"number": number, "name": "P. Achieng", "passphrase": OTHER}))["request"].clone();
        self.calls("enrol.approve", json!({"request": request["bytes"], "office": office, "roles": [role]}));
    }

    /// Two say that a record goes, and it goes at once.
    fn erases(&self, id: &Json) {
        self.calls("erase.order", json!({"id": id, "basis": "court", "second": "0031", "passphrase": OTHER}));
        assert_eq!(self.calls("erase.now", json!({}))["erased"], 1);
    }

    /// Neither has anything to tell the other.
    #[track_caller]
    fn is_even_with(&self, other: &Desk) {
        let did = self.meets(other, usize::MAX).map(Result::unwrap);
        assert!(did.iter().all(|one| one.is_even() && one.delivered == (0, 0) && one.stored == 0), "{did:?}");
    }

    fn erasure(&self, id: &Json) -> Json {
        let all = self.calls("erase.list", json!({"language": "en"}));
        all.as_array().unwrap().iter().find(|one| one["id"] == *id).map_or(Json::Null, |one| one["state"].clone())
    }

    /// State and basis, as the record shows them and as the list does.
    #[track_caller]
    fn end_of(&self, id: &Json) -> (String, String) {
        let text = |told: &Json, key: &str| told[key].as_str().unwrap_or_default().to_owned();
        let of = |told: &Json| (text(told, "state"), text(told, "basis"));
        let all = self.calls("erase.list", json!({"language": "en"}));
        let listed = all.as_array().unwrap().iter().find(|one| one["id"] == *id).map_or_else(Default::default, of);
        let shown = of(&self.calls("record.get", json!({"id": id}))["erasure"]);
        assert_eq!(listed, shown);
        shown
    }

    #[track_caller]
    fn is_gone(&self, id: &Json) {
        assert_eq!(self.is_refused("record.get", json!({"id": id})), "no-such-record");
        assert!(self.finds("okonkwo").is_empty());
        assert_eq!(self.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
}

impl Desk {
    /// Everything that this folder opens with the keys it has: entries whole, statements, what waits, forms in work, rows of audit, and
    /// what the index and the lists show.
    fn everything_opened(&self) -> Vec<u8> {
        let at_work = self.at_work();
        let mut all: Vec<u8> = at_work.statements().unwrap().concat();
        let mut takes = |entry: journals::WholeEntry| {
            all.extend_from_slice(&entry.header);
            all.extend(entry.bodies.concat());
        };
        at_work.store.waiting().unwrap().into_iter().for_each(|one| takes(one.entry));
        let each = |entry| {
            takes(entry);
            Ok(true)
        };
        at_work.store.read_everything().unwrap().each_entry(each).unwrap();
        let search = json!({"query": "", "offset": 0, "limit": 100, "language": "en"});
        for (call, input) in [("records.search", search), ("draft.list", json!({"language": "en"})), ("audit.list", json!({}))] {
            let told = self.calls(call, input);
            all.extend(told.to_string().into_bytes());
            for id in told["rows"].as_array().into_iter().flatten().map(|row| &row["id"]) {
                all.extend(self.calls("record.get", json!({"id": id})).to_string().into_bytes());
            }
        }
        for draft in self.calls("draft.list", json!({"language": "en"})).as_array().unwrap() {
            all.extend(self.calls("draft.open", json!({"draft": draft["draft"]})).to_string().into_bytes());
        }
        all
    }

    /// Entries that a seat of this device wrote, whole.
    fn own_entries(&self) -> Vec<journals::WholeEntry> {
        let (at_work, mut own) = (self.at_work(), Vec::new());
        let seats: Vec<journals::Key> = crate::shared::lock(&at_work.officers).keys().copied().collect();
        let each = |entry: journals::WholeEntry| {
            let seat = journals::Header::decode(&entry.header).unwrap().seat;
            own.extend(seats.contains(&seat).then_some(entry));
            Ok(true)
        };
        at_work.store.read_everything().unwrap().each_entry(each).unwrap();
        own
    }

    /// How often a name stands in all that. A narrative lies in a change letter by letter, so the name is looked for in a field, too.
    fn names(&self, name: &str) -> usize {
        self.everything_opened().windows(name.len()).filter(|window| *window == name.as_bytes()).count()
    }
}

#[test]
fn no_key_opens_a_word_of_what_was_erased_nor_does_a_backup_made_afterwards() {
    let (desk, _) = office();
    let canary = "Okonkwo-canary-7Q";
    let mut fields = nominal();
    fields["place_name"] = json!(canary);
    let id = desk.records(fields, true)["id"].clone();
    desk.amends(&id, |fields| fields["place_name"] = json!(format!("{canary} two")));
    let draft = desk.calls("draft.open", json!({"id": id}))["draft"].clone();
    let mut fields = desk.calls("draft.open", json!({"draft": draft}))["fields"].clone();
    fields["place_name"] = json!(format!("{canary} three"));
    desk.calls("draft.keep", json!({"draft": draft, "fields": fields}));
    let kept = desk.records(cocaine(), true)["id"].clone();
    let stood = desk.names(canary);
    assert!(stood >= 4, "the search finds what is there: {stood}");
    desk.calls("erase.order", json!({"id": id, "basis": "court", "second": "0031", "passphrase": OTHER}));
    assert_eq!(desk.calls("erase.now", json!({}))["erased"], 1);
    assert_eq!(desk.names(canary), 0);
    let path = desk.folder.path().join("after.ncenback").display().to_string();
    desk.finishes("backup.make", json!({"path": path, "replace": true}));
    let fresh = Desk::empty();
    fresh.finishes("backup.restore", json!({"path": path, "seat": "0417", "passphrase": PASSPHRASE}));
    fresh.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
    assert_eq!((fresh.names(canary), fresh.value(&kept, "direction")), (0, json!("import")));
}

fn nominal() -> Json {
    let mut fields = cocaine();
    fields["narrative"] = json!("The driver Okonkwo said nothing.");
    fields
}

#[test]
fn two_sign_that_a_record_goes_and_it_goes_from_every_laptop() {
    let (desk, other) = office();
    let id = other.records(nominal(), true)["id"].clone();
    let kept = other.records(cocaine(), true)["id"].clone();
    other.amends(&id, |fields| fields["direction"] = json!("transit"));
    other.carries_to(&desk);
    desk.amends(&id, |fields| fields["departure_country"] = json!("PE"));
    desk.calls("draft.open", json!({"id": id}));
    assert_eq!(desk.finds("okonkwo").len(), 1);
    let order = |second: &str, passphrase: &str| json!({"id": id, "basis": "court", "second": second, "passphrase": passphrase});
    let whim = json!({"id": id, "basis": "whim", "second": "0031", "passphrase": OTHER});
    assert_eq!(desk.is_refused("erase.order", whim), "no-such-basis");
    assert_eq!(desk.is_refused("erase.order", order("0417", PASSPHRASE)), "second-officer", "nobody signs twice");
    assert_eq!(desk.is_refused("erase.order", order("0031", "wrong horse battery")), "wrong-passphrase");
    assert_eq!(other.is_refused("erase.order", order("0922", OTHER)), "not-the-registrar");
    assert_eq!(desk.calls("record.get", json!({"id": id}))["erasure"], Json::Null);
    desk.calls("hold.set", json!({"id": id, "on": true}));
    assert_eq!(desk.end_of(&id), ("held".into(), String::new()), "nobody has said that it goes");
    assert_eq!(desk.is_refused("erase.order", order("0031", OTHER)), "record-held");
    desk.calls("hold.set", json!({"id": id, "on": false}));
    desk.calls("erase.order", order("0031", OTHER));
    assert_eq!(desk.end_of(&id), ("due".into(), "court".into()));
    assert_eq!(desk.value(&id, "direction"), "transit", "until the day's round it is there");
    // A hold that is known by then wins.
    desk.calls("hold.set", json!({"id": id, "on": true}));
    assert_eq!(desk.end_of(&id), ("held".into(), "court".into()), "it goes once nobody holds it");
    assert_eq!((desk.erasure(&id), desk.calls("erase.now", json!({}))["erased"].clone()), (json!("held"), json!(0)));
    desk.calls("hold.set", json!({"id": id, "on": false}));
    assert_eq!(desk.calls("erase.now", json!({}))["erased"], 1);
    desk.is_gone(&id);
    assert_eq!((desk.erasure(&id), desk.calls("draft.list", json!({"language": "en"}))), (json!("erased"), json!([])));
    assert_eq!(desk.value(&kept, "direction"), "import");
    // A copy that comes late is refused; what is beside it in the bundle is not.
    let more = other.records(cocaine(), true)["id"].clone();
    other.amends(&id, |fields| fields["direction"] = json!("export"));
    let brought = other.carries_to(&desk);
    assert_eq!((&brought["stored"], &brought["dropped"]), (&json!(1), &json!({"erased": 1})), "{brought}");
    desk.is_gone(&id);
    assert_eq!(desk.value(&more, "direction"), "import");
    // The other laptop hears of it, and what it erased then fits.
    desk.carries_to(&other);
    assert_eq!(other.value(&id, "direction"), "export");
    assert_eq!(crate::erasing::carry_out(&other.at_work()).unwrap(), 1);
    other.is_gone(&id);
    let brought = other.carries_to(&desk);
    assert_eq!((&brought["stored"], &brought["waiting"], &brought["dropped"]), (&json!(1), &json!(0), &json!({})), "{brought}");
    // Who joins later receives what is left of it, and the rest whole.
    let late = desk.joined_by("0077", "MBA", "entry");
    desk.carries_to(&late);
    late.is_gone(&id);
    assert_eq!((late.value(&kept, "direction"), late.waits()), (json!("import"), Vec::new()));
    let brought = late.carries_to(&other);
    assert_eq!((&brought["waiting"], &brought["dropped"]), (&json!(0), &json!({})), "{brought}");
}

#[test]
fn a_record_whose_time_is_over_goes_by_the_schedule_and_no_other() {
    let (desk, _) = office();
    let over = |until: &str| {
        let mut fields = nominal();
        fields["retain_until"] = json!(until);
        desk.records(fields, true)["id"].clone()
    };
    let (old, new) = (over("2025-03"), over("2099"));
    desk.finds("okonkwo");
    assert_eq!((desk.erasure(&old), desk.erasure(&new)), (json!("over"), Json::Null));
    // A clock that jumped ahead makes no record old.
    desk.calls("unlock", json!({"seat": "0417", "passphrase": super::PASSPHRASE}));
    crate::save::at(crate::save::now() + 80 * 365 * 86_400, || {
        assert_eq!(desk.is_refused("erase.schedule", json!({"language": "en"})), "clock-in-doubt");
    });
    desk.calls("erase.schedule", json!({"language": "en"}));
    assert_eq!(desk.is_refused("erase.schedule", json!({"language": "en"})), "nothing-over");
    assert_eq!(desk.erasure(&old), "due");
    // Whoever keeps it longer after all keeps it, and nobody brings that forward alone.
    let kept = over("2025-03");
    desk.calls("erase.schedule", json!({"language": "en"}));
    desk.amends(&kept, |fields| fields["retain_until"] = json!("2098"));
    assert_eq!(desk.end_of(&kept), Default::default());
    desk.amends(&kept, |fields| fields["retain_until"] = json!("2025-03-31"));
    assert_eq!(desk.end_of(&kept), Default::default());
    assert_eq!(desk.is_refused("erase.schedule", json!({"language": "en"})), "nothing-over");
    // The day's round finds it.
    crate::erasing::daily(&desk.at_work()).unwrap();
    assert_eq!(desk.erasure(&old), "due", "it was looked at a moment ago");
    let at_work = desk.at_work();
    crate::save::at(crate::save::now() + 90_000, || crate::erasing::daily(&at_work).unwrap());
    assert_eq!((desk.erasure(&old), desk.value(&new, "direction")), (json!("erased"), json!("import")));
    // A day that was slipped into a record later lets nothing go.
    desk.records(nominal(), true);
    let planted =
        desk.calls("records.search", json!({"query": "okonkwo", "offset": 0, "limit": 1, "language": "en"}))["rows"][0]["id"].clone();
    desk.amends(&planted, |fields| fields["retain_until"] = json!("2025-01-01"));
    assert_eq!((desk.erasure(&planted), desk.is_refused("erase.schedule", json!({"language": "en"}))), (Json::Null, "nothing-over".into()));
    assert_eq!((desk.value(&kept, "direction"), desk.erasure(&kept)), (json!("import"), Json::Null));
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
}

#[test]
fn words_behind_a_change_of_an_erased_record_come_in_once_their_seat_has_erased_it_too() {
    let (desk, other) = office();
    let third = desk.joined_by("0501", "MBA", "entry");
    let id = desk.records(nominal(), true)["id"].clone();
    let cases: Vec<Json> = (0..6).map(|_| third.records(cocaine(), true)["id"].clone()).collect();
    desk.carries_to(&other);
    third.carries_to(&other);
    desk.erases(&id);
    // His first entry was made upon the last of the third laptop: asked in the order of their numbers it waits for that, and so do those
    // behind it, until all are asked once more. Only then it is seen that the second cannot be held against anything.
    other.amends(&cases[5], |fields| fields["direction"] = json!("transit"));
    other.amends(&id, |fields| fields["direction"] = json!("export"));
    let more = other.records(cocaine(), true)["id"].clone();
    let brought = other.carries_to(&desk);
    assert_eq!(brought["dropped"], json!({"erased": 1}), "{brought}");
    assert_eq!((desk.value(&cases[5], "direction"), desk.waits()), (json!("transit"), vec!["waits-entry".to_owned()]));
    // He hears of it and erases it: what he has then is not said to be here already.
    desk.syncs(&other);
    assert_eq!(crate::erasing::carry_out(&other.at_work()).unwrap(), 1);
    desk.syncs(&other);
    assert_eq!((desk.value(&more, "direction"), desk.waits()), (json!("import"), Vec::new()));
    desk.is_even_with(&other);
    for side in [&desk, &other] {
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
}

#[test]
fn no_word_of_what_was_erased_lies_waiting_behind_what_is_missing() {
    let (desk, other) = office();
    let canary = "Okonkwo-canary-7Q";
    let id = desk.records(nominal(), true)["id"].clone();
    desk.carries_to(&other);
    desk.erases(&id);
    for number in ["one", "two"] {
        other.amends(&id, |fields| fields["place_name"] = json!(format!("{canary} {number}")));
    }
    let more = other.records(cocaine(), true)["id"].clone();
    assert!(other.names(canary) >= 2, "the search finds what is there");
    // The second waits for the first, which cannot be held against anything here.
    let brought = other.carries_to(&desk);
    assert_eq!((&brought["dropped"], desk.waits()), (&json!({"erased": 2}), vec!["waits-entry".to_owned()]), "{brought}");
    assert_eq!(desk.names(canary), 0);
    desk.carries_to(&other);
    assert_eq!(crate::erasing::carry_out(&other.at_work()).unwrap(), 1);
    other.carries_to(&desk);
    assert_eq!((desk.value(&more, "direction"), desk.waits()), (json!("import"), Vec::new()));
    desk.is_even_with(&other);
}

#[test]
fn what_erasure_left_elsewhere_comes_in_when_it_is_carried_out_here_too() {
    let (desk, other) = office();
    let id = desk.records(nominal(), true)["id"].clone();
    desk.carries_to(&other);
    desk.amends(&id, |fields| fields["direction"] = json!("transit"));
    let more = desk.records(cocaine(), true)["id"].clone();
    desk.erases(&id);
    desk.carries_to(&other);
    let mut waits = other.waits();
    waits.sort();
    assert_eq!(waits, ["waits-entry", "waits-erasure"]);
    // Whoever brought it may be gone by then.
    assert_eq!(crate::erasing::carry_out(&other.at_work()).unwrap(), 1);
    assert_eq!((other.value(&more, "direction"), other.waits()), (json!("import"), Vec::new()));
    other.is_gone(&id);
    desk.is_even_with(&other);
}

#[test]
fn what_waits_when_its_record_goes_stays_as_what_erasure_leaves() {
    let (desk, other) = office();
    let third = desk.joined_by("0501", "MBA", "supervisor");
    let canary = "Okonkwo-canary-7Q";
    let id = desk.records(nominal(), true)["id"].clone();
    desk.carries_to(&other);
    desk.amends(&id, |fields| fields["direction"] = json!("transit"));
    desk.carries_to(&third);
    third.amends(&id, |fields| fields["place_name"] = json!(canary));
    let more = third.records(cocaine(), true)["id"].clone();
    // The other laptop hears of everybody and of the third one's entries, and not of the change that the first of those was made upon.
    let statements = |from: &Desk| from.at_work().statements().unwrap();
    let at_work = other.at_work();
    let believes = |from: &Desk| {
        let _turn = crate::shared::lock(&at_work.saving);
        crate::intake::believe(&at_work, &statements(from)).unwrap();
    };
    believes(&third);
    let taken = crate::intake::take_all(&at_work, third.own_entries().into_iter().map(Ok), |_| true).unwrap();
    let mut waits = other.waits();
    waits.sort();
    assert_eq!((taken.waiting, waits), (2, vec!["waits-document".to_owned(), "waits-entry".to_owned()]));
    desk.erases(&id);
    believes(&desk);
    assert!(other.names(canary) > 0, "the search finds what is there");
    assert_eq!(crate::erasing::carry_out(&at_work).unwrap(), 1);
    assert_eq!((other.value(&more, "direction"), other.waits(), other.names(canary)), (json!("import"), Vec::new(), 0));
}

#[test]
fn who_has_not_erased_yet_gives_what_erasure_will_leave_to_who_has() {
    let (desk, other) = office();
    let id = desk.records(nominal(), true)["id"].clone();
    desk.carries_to(&other);
    desk.erases(&id);
    other.amends(&id, |fields| fields["direction"] = json!("export"));
    let more = other.records(cocaine(), true)["id"].clone();
    // In the first meeting, before the day's round: his folder may be put back to before this change by then.
    desk.syncs(&other);
    assert_eq!((desk.value(&more, "direction"), desk.waits()), (json!("import"), Vec::new()));
    assert_eq!(other.value(&id, "direction"), "export", "until his round it is there");
    desk.is_even_with(&other);
    assert_eq!(crate::erasing::carry_out(&other.at_work()).unwrap(), 1);
    desk.is_even_with(&other);
}

#[test]
fn who_hears_of_the_schedule_first_keeps_what_was_given_more_time_and_erases_the_rest() {
    let (desk, _) = office();
    let [longer, over] = ["one", "two"].map(|place| {
        let mut fields = cocaine();
        (fields["retain_until"], fields["place_name"]) = (json!("2025-03"), json!(place));
        desk.records(fields, true)["id"].clone()
    });
    assert_eq!(desk.finds("kind:seizure").len(), 2);
    desk.calls("erase.schedule", json!({"language": "en"}));
    desk.amends(&longer, |fields| fields["retain_until"] = json!("2098"));
    let at_work = desk.at_work();
    let space = {
        let reader = at_work.store.read_everything().unwrap();
        let id = documents::DocumentId::parse(longer.as_str().unwrap()).unwrap();
        crate::erasing::space_of(&reader, reader.number(&id).unwrap().unwrap()).unwrap()
    };
    let mut entries = desk.own_entries();
    entries.retain(|entry| journals::Header::decode(&entry.header).unwrap().space == space);
    for (number, is_last_first) in [("0501", false), ("0502", true)] {
        let other = desk.joined_by(number, "MBA", "entry");
        let there = other.at_work();
        crate::erasing::carry_out(&there).unwrap();
        {
            let _turn = crate::shared::lock(&there.saving);
            crate::intake::believe(&there, &at_work.statements().unwrap()).unwrap();
        }
        if is_last_first {
            entries.reverse();
        }
        for entry in entries.clone() {
            crate::intake::take_all(&there, [Ok(entry)].into_iter(), |_| true).unwrap();
        }
        assert_eq!((other.value(&longer, "retain_until"), other.waits()), (json!("2098"), Vec::new()), "{number}");
        assert_eq!(crate::erasing::carry_out(&there).unwrap(), 1, "{number}");
        assert_eq!(other.is_refused("record.get", json!({"id": over})), "no-such-record");
        assert_eq!(other.value(&longer, "retain_until"), "2098");
        // Who has not erased it yet brings it back to nobody who has.
        desk.syncs(&other);
        desk.is_even_with(&other);
        assert_eq!(other.is_refused("record.get", json!({"id": over})), "no-such-record");
    }
    assert_eq!(crate::erasing::carry_out(&at_work).unwrap(), 1);
    // Who joins behind that receives what is left of the one, and the other whole.
    let late = desk.joined_by("0503", "MBA", "entry");
    desk.carries_to(&late);
    assert_eq!((late.value(&longer, "retain_until"), late.waits()), (json!("2098"), Vec::new()));
    assert_eq!(late.is_refused("record.get", json!({"id": over})), "no-such-record");
}

#[test]
fn what_goes_by_the_schedule_is_given_with_its_first_body_whole_to_who_did_not_take_it() {
    let (desk, _) = office();
    let mut fields = cocaine();
    fields["retain_until"] = json!("2025-03");
    let id = desk.records(fields, true)["id"].clone();
    desk.amends(&id, |fields| fields["direction"] = json!("transit"));
    assert_eq!(desk.finds("kind:seizure").len(), 1);
    desk.calls("erase.schedule", json!({"language": "en"}));
    let at_work = desk.at_work();
    let gives = || -> Vec<bool> {
        let reader = at_work.store.read_everything().unwrap();
        let is_whole = |entry: journals::WholeEntry| crate::erasing::without_ordered(&at_work, &reader, entry.clone()).unwrap() == entry;
        let is_of = |body: &Vec<u8>| journals::Body::decode(body).unwrap().document.to_string() == id.as_str().unwrap();
        let about = |entry: &journals::WholeEntry| entry.bodies.iter().any(is_of);
        desk.own_entries().into_iter().filter(about).map(is_whole).collect()
    };
    assert_eq!(gives(), [true, false], "who has erased it empties the first himself; who has not sees whether it goes");
    // What two officers said needs no look at the record.
    desk.calls("erase.order", json!({"id": id, "basis": "court", "second": "0031", "passphrase": OTHER}));
    assert_eq!(gives(), [false, false]);
}
