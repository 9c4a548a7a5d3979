//! Two laptops that carry bundles to each other: what one saves the other has, merged; what a revoked seat wrote late waits, and a
//! reviewer adopts it.

use super::enrolment::OTHER;
use super::{Desk, cocaine};
use serde_json::{Value as Json, json};

/// A registrar at the port and an officer at a border post of its own.
pub(super) fn two_laptops() -> (Desk, Desk) {
    let desk = Desk::founded();
    desk.calls("office.add", json!({"code": "BUS"}));
    let post = desk.joined_by("0922", "BUS", "entry");
    (desk, post)
}

impl Desk {
    /// Another laptop of the administration, in an office and with a role.
    pub(super) fn joined_by(&self, number: &str, office: &str, role: &str) -> Desk {
        let other = Desk::empty();
        let request = other.calls("enrol.join", json!({"number": number, "name": "G. Wanjiku", "passphrase": OTHER}))["request"].clone();
        let answer = self.calls("enrol.approve", json!({"request": request["bytes"], "office": office, "roles": [role]}));
        other.calls("enrol.answer", json!({"bytes": answer["bytes"]}));
        other.calls("unlock", json!({"seat": number, "passphrase": OTHER}));
        other
    }

    /// Two laptops out of one: the disk was copied.
    pub(super) fn cloned(self, number: &str) -> [Desk; 2] {
        self.app.close();
        let copy = Desk::empty();
        copy.app.close();
        for file in std::fs::read_dir(self.folder.path()).unwrap().map(Result::unwrap).filter(|one| one.path().is_file()) {
            std::fs::copy(file.path(), copy.folder.path().join(file.file_name())).unwrap();
        }
        [self, copy].map(|mut side| {
            (side.app, side.session) = super::open(side.folder.path());
            side.calls("unlock", json!({"seat": number, "passphrase": OTHER}));
            side
        })
    }

    /// Carries everything to another laptop.
    pub(super) fn carries_to(&self, other: &Desk) -> Json {
        let path = self.folder.path().join("to-carry.ncen").display().to_string();
        self.finishes("bundle.make", json!({"path": path, "replace": true}));
        other.finishes("bundle.accept", json!({"path": path}))["brought"].clone()
    }

    pub(super) fn waits(&self) -> Vec<String> {
        let all = self.calls("waiting.list", json!({}));
        all.as_array().unwrap().iter().map(|one| one["why"].as_str().unwrap().to_owned()).collect()
    }

    pub(super) fn value(&self, id: &Json, field: &str) -> Json {
        self.calls("record.get", json!({"id": id}))["fields"][field].clone()
    }
}

#[test]
fn what_one_saves_the_other_has_and_both_may_change_it_at_once() {
    let (desk, post) = two_laptops();
    let saved = post.records(cocaine(), true);
    let id = saved["id"].clone();
    let brought = post.carries_to(&desk);
    assert_eq!((&brought["stored"], &brought["waiting"], &brought["dropped"]), (&json!(1), &json!(0), &json!({})));
    assert_eq!(desk.finds("reefer"), [id.as_str().unwrap()]);
    assert_eq!(post.carries_to(&desk)["known"], 1, "what is here is not taken twice");
    desk.amends(&id, |fields| fields["direction"] = json!("transit"));
    post.amends(&id, |fields| fields["departure_country"] = json!("EC"));
    post.amends(&id, |fields| fields["narrative"] = json!("Behind the panel of the reefer unit, in foil."));
    desk.carries_to(&post);
    post.carries_to(&desk);
    for side in [&desk, &post] {
        assert_eq!((side.value(&id, "direction"), side.value(&id, "departure_country")), (json!("transit"), json!("EC")));
        assert_eq!(side.finds("foil").len(), 1);
        assert_eq!(side.calls("verify", json!({"rebuild": false}))["errors"], json!([]));
    }
    // Both give another answer to one question: both stand, on both sides alike.
    desk.amends(&id, |fields| fields["direction"] = json!("export"));
    post.amends(&id, |fields| fields["direction"] = json!("import"));
    desk.carries_to(&post);
    post.carries_to(&desk);
    let conflicts = |side: &Desk| side.calls("record.get", json!({"id": id}))["conflicts"].clone();
    assert_eq!(desk.value(&id, "direction"), post.value(&id, "direction"));
    assert!(conflicts(&desk)["direction"].as_array().is_some_and(|all| all.len() == 2), "{}", conflicts(&desk));
    let history = post.calls("record.history", json!({"id": id, "path": "direction"}));
    let officers: Vec<&str> = history["values"].as_array().unwrap().iter().map(|one| one["officer"].as_str().unwrap()).collect();
    assert!(officers.iter().any(|officer| officer.starts_with("0417, ")), "the directory names who works elsewhere: {history}");
    assert!(history.to_string().contains("MBA"), "and by office: {history}");
    // What the program keeps of officers nobody enters or finds among the records.
    for (call, input) in [("draft.open", json!({"kind": "officer"})), ("record.set", json!({"kind": "officer", "values": {"name": "x"}}))] {
        assert_eq!(post.is_refused(call, input), "no-such-kind");
    }
    desk.amends(&id, |fields| fields["direction"] = json!("transit"));
    desk.carries_to(&post);
    assert_eq!((conflicts(&post), post.value(&id, "direction")), (json!({}), json!("transit")));
    let (desk, post) = (desk.restarted(), post);
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    assert_eq!(post.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
}

#[test]
fn a_severe_conflict_is_settled_by_a_reviewer_and_by_nobody_else() {
    let (desk, _) = two_laptops();
    let clerk = desk.joined_by("0031", "MBA", "entry");
    let id = desk.records(cocaine(), true)["id"].clone();
    desk.carries_to(&clerk);
    let quantity = |text: &'static str| move |fields: &mut Json| fields["goods"][0]["fields"]["quantity"] = json!(text);
    desk.amends(&id, quantity("11.9 KGM"));
    clerk.amends(&id, quantity("12.9 KGM"));
    desk.carries_to(&clerk);
    clerk.carries_to(&desk);
    let conflicts = |side: &Desk| side.calls("record.get", json!({"id": id}))["conflicts"].clone();
    assert_ne!(conflicts(&clerk), json!({}));
    // Whoever enters goods may go on with everything else of the record, and is told at once that this is not his to choose.
    clerk.amends(&id, |fields| fields["direction"] = json!("transit"));
    let mut form = clerk.calls("draft.open", json!({"id": id}));
    quantity("12.5 KGM")(&mut form["fields"]);
    clerk.calls("draft.keep", json!({"draft": form["draft"], "fields": form["fields"]}));
    assert_eq!(clerk.is_refused("draft.save", json!({"draft": form["draft"], "complete": false})), "needs-reviewer");
    // The reviewer weighs it again; his choice is taken everywhere.
    desk.amends(&id, quantity("12.1 KGM"));
    let brought = desk.carries_to(&clerk);
    assert_eq!((&brought["stored"], &brought["waiting"]), (&json!(1), &json!(0)), "{:?}", clerk.waits());
    clerk.carries_to(&desk);
    for side in [&desk, &clerk] {
        assert_eq!((conflicts(side), side.value(&id, "direction")), (json!({}), json!("transit")));
        assert_eq!(side.value(&id, "goods")[0]["fields"]["quantity"], "12.1 KGM");
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
}

#[test]
fn a_complete_record_is_returned_mended_and_approved_by_another() {
    let (desk, _) = two_laptops();
    let (clerk, supervisor) = (desk.joined_by("0031", "MBA", "entry"), desk.joined_by("0233", "MBA", "supervisor"));
    let id = clerk.records(cocaine(), true)["id"].clone();
    clerk.carries_to(&supervisor);
    let decide = |side: &Desk, verb: &str, reason: &str| side.tries("record.decide", json!({"id": id, "verb": verb, "reason": reason}));
    let review = |side: &Desk| side.calls("record.get", json!({"id": id}))["review"].clone();
    assert_eq!(review(&supervisor), json!({"waits": true, "may_approve": true, "may_return": true, "why_not": null}));
    assert_eq!(decide(&clerk, "approve", "").unwrap_err().code, "no-right", "whoever enters records judges none");
    assert_eq!(review(&clerk)["may_return"], false);
    assert_eq!(supervisor.calls("home", json!({"language": "en"}))["to_approve"][0]["id"], id);
    // It goes back with words, and waits for who wrote it.
    assert_eq!(decide(&supervisor, "return", " ").unwrap_err().code, "reason-missing");
    assert_eq!(decide(&supervisor, "return", "Add the seal number.").unwrap()["state"], "returned");
    assert_eq!(decide(&supervisor, "approve", "").unwrap_err().code, "record-not-waiting");
    let brought = supervisor.carries_to(&clerk);
    assert_eq!((&brought["stored"], &brought["waiting"]), (&json!(1), &json!(0)), "{:?}", clerk.waits());
    let returned = &clerk.calls("home", json!({"language": "en"}))["returned"][0];
    assert_eq!((&returned["id"], &returned["reason"]), (&id, &json!("Add the seal number.")));
    assert_eq!(supervisor.calls("home", json!({"language": "en"}))["returned"], json!([]), "it is not his to mend");
    let mut form = clerk.calls("draft.open", json!({"id": id}));
    form["fields"]["narrative"] = json!("Seal 4711.");
    clerk.calls("draft.keep", json!({"draft": form["draft"], "fields": form["fields"]}));
    assert_eq!(clerk.calls("draft.save", json!({"draft": form["draft"], "complete": true}))["state"], "complete");
    clerk.carries_to(&supervisor);
    // Whoever returned it wrote nothing of it, and may approve it.
    let approved = decide(&supervisor, "approve", "").unwrap();
    assert_eq!((&approved["state"], &approved["decisions"][1]["verb"]), (&json!("approved"), &json!("approve")));
    let brought = supervisor.carries_to(&clerk);
    assert_eq!((&brought["stored"], &brought["waiting"]), (&json!(1), &json!(0)), "{:?}", clerk.waits());
    // A later change shows that it came after.
    let changed = clerk.amends(&id, |fields| fields["direction"] = json!("transit"));
    assert_eq!((&changed["state"], &changed["decisions"][1]["changed_since"]), (&json!("approved"), &json!(true)));
    clerk.carries_to(&supervisor);
    for side in [&clerk, &supervisor] {
        assert_eq!(side.calls("record.get", json!({"id": id}))["state"], "approved");
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
    // Made void by mistake and restored it is judged again: no call gives back what only a reviewer decides.
    for (verb, state) in [("void", "void"), ("restore", "complete")] {
        assert_eq!(decide(&clerk, verb, "the other one").unwrap()["state"], state);
    }
    let brought = clerk.carries_to(&supervisor);
    assert_eq!((&brought["stored"], &brought["waiting"]), (&json!(2), &json!(0)), "{:?}", supervisor.waits());
    // A supervisor who wrote a value of it is no second pair of eyes.
    let id = supervisor.records(cocaine(), true)["id"].clone();
    let refused = supervisor.is_refused("record.decide", json!({"id": id, "verb": "approve"}));
    assert_eq!(refused, "own-values");
}

#[test]
fn two_who_judge_at_once_leave_no_duty_that_nobody_can_do() {
    let (desk, _) = two_laptops();
    let clerk = desk.joined_by("0031", "MBA", "entry");
    let [first, second] = ["0233", "0234"].map(|number| desk.joined_by(number, "MBA", "supervisor"));
    let id = clerk.records(cocaine(), true)["id"].clone();
    clerk.carries_to(&first);
    clerk.carries_to(&second);
    first.calls("record.decide", json!({"id": id, "verb": "approve"}));
    second.calls("record.decide", json!({"id": id, "verb": "return", "reason": "Which scale?"}));
    first.carries_to(&second);
    let home = second.calls("home", json!({"language": "en"}));
    assert_eq!((&home["differing"], second.finds("is:conflict").len()), (&json!([]), 0));
    let seen = second.calls("record.get", json!({"id": id}));
    assert_eq!((&seen["conflicts"], seen["decisions"].as_array().unwrap().len()), (&json!({}), 2));
    // The next word of who wrote it takes the place of both.
    second.carries_to(&clerk);
    let mut form = clerk.calls("draft.open", json!({"id": id}));
    form["fields"]["narrative"] = json!("The scale of shed 2.");
    clerk.calls("draft.keep", json!({"draft": form["draft"], "fields": form["fields"]}));
    assert_eq!(clerk.calls("draft.save", json!({"draft": form["draft"], "complete": true}))["state"], "complete");
    let brought = clerk.carries_to(&first);
    assert_eq!(
        (&brought["waiting"], first.calls("record.get", json!({"id": id}))["review"]["may_approve"].clone()),
        (&json!(0), json!(true))
    );
}

/// Nor does what is severe and open go unseen with its row.
fn goes_with_no_row(clerk: &Desk, id: &Json) {
    let mut draft = clerk.calls("draft.open", json!({"id": id}));
    draft["fields"]["goods"][0]["fields"]["struck"] = json!(true);
    clerk.calls("draft.keep", json!({"draft": draft["draft"], "fields": draft["fields"]}));
    assert_eq!(clerk.is_refused("draft.save", json!({"draft": draft["draft"], "complete": false})), "needs-reviewer");
    clerk.calls("draft.discard", json!({"draft": draft["draft"]}));
}

#[test]
fn differences_lie_side_by_side_and_are_settled_with_a_reason() {
    let (desk, _) = two_laptops();
    let clerk = desk.joined_by("0031", "MBA", "entry");
    let id = desk.records(cocaine(), true)["id"].clone();
    desk.carries_to(&clerk);
    let before = desk.value(&id, "goods")[0]["fields"]["quantity"].clone();
    desk.amends(&id, |fields| {
        fields["goods"][0]["fields"]["quantity"] = json!("11900 GRM");
        fields["direction"] = json!("export");
        fields["narrative"] = json!("In foil.");
    });
    clerk.amends(&id, |fields| {
        fields["goods"][0]["fields"]["quantity"] = json!("12900 GRM");
        fields["direction"] = json!("transit");
        fields["departure_country"] = json!("EC");
    });
    desk.carries_to(&clerk);
    clerk.carries_to(&desk);
    let told = |side: &Desk| side.calls("record.differences", json!({"id": id}));
    for side in [&desk, &clerk] {
        assert_eq!(side.finds("is:conflict"), [id.as_str().unwrap()]);
        assert_eq!(side.calls("home", json!({"language": "en"}))["differing"][0]["id"], id);
    }
    let differences = told(&clerk);
    let open = differences["open"].as_array().unwrap();
    let paths: Vec<&str> = open.iter().map(|one| one["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["direction", "goods[0].quantity"]);
    assert_eq!((&open[0]["severe"], &open[1]["severe"], &open[1]["before"]), (&json!(false), &json!(true), &before));
    assert_eq!(open[1]["values"].as_array().unwrap().len(), 2);
    assert_eq!((&differences["may_settle"], &told(&desk)["may_settle"]), (&json!(false), &json!(true)));
    let merged: Vec<&str> = differences["merged"].as_array().unwrap().iter().map(|one| one["path"].as_str().unwrap()).collect();
    assert!(merged.contains(&"departure_country") && merged.contains(&"narrative"), "{merged:?}");
    // Whoever enters records settles what is not severe, also by the value that is shown already.
    let settle = |side: &Desk, path: &str, value: &Json, reason: &str| {
        let choices = json!([{"path": path, "value": value, "reason": reason}]);
        side.tries("record.settle", json!({"id": id, "heads": told(side)["heads"], "choices": choices}))
    };
    let shown = clerk.value(&id, "direction");
    assert_eq!(settle(&clerk, "direction", &shown, "").unwrap_err().code, "reason-missing");
    assert_eq!(settle(&clerk, "goods[0].quantity", &json!("12900 GRM"), "scale").unwrap_err().code, "needs-reviewer");
    assert_eq!(settle(&clerk, "place", &json!("KEMBA"), "why").unwrap_err().code, "nothing-to-settle");
    settle(&clerk, "direction", &shown, "as declared").unwrap();
    assert_eq!(told(&clerk)["open"].as_array().unwrap().len(), 1);
    goes_with_no_row(&clerk, &id);
    let brought = clerk.carries_to(&desk);
    assert_eq!(brought["waiting"], 0, "{:?}", desk.waits());
    // The reviewer settles the other, by a third value.
    settle(&desk, "goods[0].quantity", &json!("12400 GRM"), "Laboratory weight, net").unwrap();
    let brought = desk.carries_to(&clerk);
    assert_eq!(brought["waiting"], 0, "{:?}", clerk.waits());
    for side in [&desk, &clerk] {
        assert_eq!((&told(side)["open"], side.finds("is:conflict").len()), (&json!([]), 0));
        assert_eq!(
            (side.value(&id, "direction"), &side.value(&id, "goods")[0]["fields"]["quantity"]),
            (shown.clone(), &json!("12400 GRM"))
        );
        assert_eq!(side.value(&id, "goods")[0]["fields"]["normalised"], "12.4 KGM", "what follows from it follows");
        let decisions = side.calls("record.get", json!({"id": id}))["decisions"].clone();
        assert_eq!((&decisions[1]["verb"], &decisions[1]["field"]), (&json!("settle"), &json!("goods.quantity")), "{decisions}");
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
    // What somebody wrote into a text that was there is part of its history.
    clerk.amends(&id, |fields| fields["narrative"] = json!("In foil, under the floor."));
    let history = clerk.calls("record.history", json!({"id": id, "path": "narrative"}));
    assert_eq!(history["values"].as_array().unwrap().len(), 3, "{history}");
    assert_eq!(history["values"][1]["value"], "In foil.");
}

#[test]
fn what_a_revoked_seat_writes_late_waits() {
    let (desk, post) = two_laptops();
    let early = post.records(cocaine(), true)["id"].clone();
    post.carries_to(&desk);
    let seats = desk.calls("seats", json!({}));
    let seat = seats.as_array().unwrap().iter().find(|seat| seat["office"] == "BUS").unwrap()["id"].clone();
    assert_eq!(desk.is_refused("seat.revoke", json!({"seat": seat, "reason": "whim"})), "no-such-reason");
    desk.calls("seat.revoke", json!({"seat": seat, "reason": "stolen"}));
    assert_eq!(desk.is_refused("seat.revoke", json!({"seat": seat, "reason": "stolen"})), "seat-ended");
    // The post has not heard of it.
    let mut late = cocaine();
    late["narrative"] = json!("in the tank");
    post.records(late, true);
    post.amends(&early, |fields| fields["direction"] = json!("export"));
    let brought = post.carries_to(&desk);
    assert_eq!((&brought["stored"], &brought["waiting"]), (&json!(0), &json!(2)));
    assert_eq!(desk.waits(), ["waits-revoked", "waits-revoked"]);
    let waiting = desk.calls("waiting.list", json!({}));
    let mut about: Vec<&Json> = waiting.as_array().unwrap().iter().map(|one| &one["about"][0]).collect();
    about.sort_by_key(|one| one["here"].as_bool());
    assert_eq!((&about[0]["here"], &about[0]["kind"]), (&json!(false), &json!("seizure")), "{waiting}");
    assert_eq!((&about[1]["here"], &about[1]["id"], &waiting[0]["adoptable"]), (&json!(true), &early, &json!(true)));
    assert_eq!((desk.finds("tank").len(), desk.value(&early, "direction")), (0, json!("import")));
    // It hears of it by the next bundle, and signs no more.
    desk.carries_to(&post);
    assert_eq!(post.calls("status", json!({}))["state"], "open");
    let draft = post.calls("draft.open", json!({"kind": "seizure"}))["draft"].clone();
    post.calls("draft.keep", json!({"draft": draft, "fields": cocaine()}));
    assert_eq!(post.is_refused("draft.save", json!({"draft": draft, "complete": false})), "seat-revoked");
    assert_eq!(post.is_refused("record.get", json!({"id": early})), "seat-revoked", "nor does it read");
    assert_eq!(post.is_refused("draft.open", json!({"id": early})), "seat-revoked", "not in a form either");
    assert_eq!(post.is_refused("draft.open", json!({"copy": early})), "seat-revoked");
    // A reviewer adopts what the officer wrote before he knew: the last entry, and with it the one before.
    let last = desk.calls("waiting.list", json!({}))[0]["id"].clone();
    assert_eq!(desk.is_refused("waiting.adopt", json!({"id": last, "reason": " "})), "reason-missing");
    let all = desk.calls("waiting.list", json!({}));
    let newest = all.as_array().unwrap().iter().map(|one| one["id"].clone()).collect::<Vec<_>>();
    let mut left = all.clone();
    for id in newest {
        if desk.calls("waiting.list", json!({})).as_array().unwrap().iter().any(|one| one["id"] == id) {
            left = desk.calls("waiting.adopt", json!({"id": id, "reason": "entered before he heard of it"}));
        }
    }
    assert_eq!(left, json!([]));
    assert_eq!((desk.finds("tank").len(), desk.value(&early, "direction")), (1, json!("export")));
    // Whoever reads these cases takes the adoption as it was made, whatever he hears first; a revoked seat receives no more.
    let supervisor = desk.joined_by("0031", "MBA", "supervisor");
    let brought = desk.carries_to(&supervisor);
    assert_eq!(brought["waiting"], 0, "{:?}", supervisor.waits());
    assert_eq!((supervisor.finds("tank").len(), supervisor.value(&early, "direction")), (1, json!("export")));
    let known = desk.carries_to(&post);
    assert_eq!((&known["known"], &known["stored"]), (&json!(3), &json!(0)), "{:?}", post.waits());
    for side in [&desk, &post, &supervisor] {
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
}

#[test]
fn a_long_bundle_is_taken_in_parts() {
    let (desk, post) = two_laptops();
    // Each narrative is almost as long as one may be; no two are alike, so that nothing makes them short.
    let long = |record: u32| {
        (0..7_000_u32).map(|word| format!("{:08x} ", (record * 7_000 + word).wrapping_mul(2_654_435_761))).collect::<String>()
    };
    for record in 0..8 {
        let mut fields = cocaine();
        fields["narrative"] = json!(long(record));
        post.records(fields, false);
    }
    let brought = post.carries_to(&desk);
    let bytes = std::fs::metadata(post.folder.path().join("to-carry.ncen")).unwrap().len();
    assert!(bytes > crate::intake::PART_BYTES_MAX as u64, "{bytes}");
    assert_eq!((&brought["stored"], &brought["waiting"], &brought["dropped"]), (&json!(8), &json!(0), &json!({})));
    assert_eq!(desk.calls("verify", json!({"rebuild": false}))["errors"], json!([]));
    assert_eq!(post.carries_to(&desk)["known"], 8);
}

#[test]
fn the_other_branch_of_a_cloned_laptop_waits_and_holds_nothing_up() {
    let (desk, post) = two_laptops();
    post.records(cocaine(), true);
    let [post, clone] = post.cloned("0922");
    let says = |text: &str| {
        let mut fields = cocaine();
        fields["narrative"] = json!(text);
        fields
    };
    post.records(says("in the tank"), true);
    clone.records(says("in the spare wheel"), true);
    let supervisor = desk.joined_by("0031", "BUS", "supervisor");
    assert_eq!(post.carries_to(&desk)["stored"], 2);
    assert_eq!(desk.finds("tank").len(), 1);
    let brought = clone.carries_to(&desk);
    assert_eq!((&brought["stored"], &brought["known"], &brought["waiting"]), (&json!(0), &json!(1), &json!(2)));
    // Nobody can say which branch is the officer's: neither counts above the last entry that they share, whatever came first.
    clone.carries_to(&supervisor);
    post.carries_to(&supervisor);
    for side in [&desk, &supervisor] {
        assert_eq!(side.waits(), ["waits-forked", "waits-forked"]);
        assert_eq!((side.finds("tank").len(), side.finds("spare").len(), side.finds("reefer").len()), (0, 0, 1));
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
        assert_eq!((side.finds("tank").len(), side.calls("folder", json!({}))["records"].clone()), (0, json!(1)));
    }
    // The officer hears of it; what he writes from here on is a new life of his journal, and counts.
    desk.carries_to(&post);
    assert_eq!(post.finds("tank").len(), 0);
    post.records(says("in the roof"), true);
    assert_eq!(post.carries_to(&desk)["waiting"], 2);
    assert_eq!(desk.finds("roof").len(), 1);
    // A reviewer says that he wrote both.
    for left in [1, 0] {
        let id = desk.calls("waiting.list", json!({}))[0]["id"].clone();
        let waits = desk.calls("waiting.adopt", json!({"id": id, "reason": "it was he who wrote both"}));
        assert_eq!(waits.as_array().unwrap().len(), left);
    }
    desk.carries_to(&supervisor);
    for side in [&desk, &supervisor] {
        assert_eq!((side.finds("tank").len(), side.finds("spare").len(), side.finds("roof").len()), (1, 1, 1));
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
        assert_eq!(side.waits(), [""; 0]);
    }
}

#[test]
fn a_power_cut_between_a_revocation_and_its_marks_leaves_nothing_that_counts() {
    let (desk, post) = two_laptops();
    let supervisor = desk.joined_by("0031", "BUS", "supervisor");
    post.records(cocaine(), true);
    post.carries_to(&supervisor);
    let seats = desk.calls("seats", json!({}));
    let lost = seats.as_array().unwrap().iter().find(|seat| seat["officer"] == "0922, G. Wanjiku").unwrap();
    desk.calls("seat.revoke", json!({"seat": lost["id"], "reason": "stolen"}));
    // As if the power went before anybody asked what counts now.
    let statements = desk.at_work().store.statements().unwrap();
    supervisor.at_work().add_statements(&statements).unwrap();
    assert_eq!((supervisor.waits(), supervisor.finds("reefer").len()), (Vec::new(), 1));
    let supervisor = supervisor.restarted_as("0031", OTHER);
    assert_eq!((supervisor.waits(), supervisor.finds("reefer").len()), (vec!["waits-revoked".to_owned()], 0));
}

#[test]
fn an_officer_with_a_new_laptop_stays_who_he_is_and_the_old_one_ends() {
    let (desk, _) = two_laptops();
    let old = desk.joined_by("0031", "BUS", "supervisor");
    let id = old.records(cocaine(), true)["id"].clone();
    old.carries_to(&desk);
    let seats = desk.calls("seats", json!({}));
    let seat = seats.as_array().unwrap().iter().find(|seat| seat["officer"] == "0031, G. Wanjiku").unwrap()["id"].clone();
    let new = Desk::empty();
    let request = new.calls("enrol.join", json!({"number": "0031", "name": "G. Wanjiku", "passphrase": OTHER}))["request"].clone();
    let approve = |replaces: Json| json!({"request": request["bytes"], "office": "BUS", "roles": ["supervisor"], "replaces": replaces});
    assert_eq!(desk.is_refused("enrol.approve", approve(json!("00"))), "no-seat-of-key");
    let answer = desk.calls("enrol.approve", approve(seat.clone()));
    new.calls("enrol.answer", json!({"bytes": answer["bytes"]}));
    new.calls("unlock", json!({"seat": "0031", "passphrase": OTHER}));
    desk.carries_to(&new);
    let seats = desk.calls("seats", json!({}));
    let before = seats.as_array().unwrap().iter().find(|one| one["id"] == seat).unwrap();
    assert_eq!(before["revoked"], "replaced");
    let history = new.calls("record.history", json!({"id": id, "path": "direction"}));
    assert_eq!(history["values"][0]["officer"], "0031, G. Wanjiku", "what he wrote is his");
    // He wrote it, whichever laptop it was on.
    assert_eq!(new.is_refused("record.decide", json!({"id": id, "verb": "approve"})), "own-values");
    assert_eq!(desk.calls("record.decide", json!({"id": id, "verb": "approve"}))["state"], "approved");
    // What the old one writes before it hears of it waits, and he adopts it with none of his seats.
    old.records(cocaine(), true);
    assert_eq!(old.carries_to(&desk)["waiting"], 1);
    assert_eq!(desk.waits(), ["waits-revoked"]);
    old.carries_to(&new);
    let late = new.calls("waiting.list", json!({}))[0].clone();
    assert_eq!(late["adoptable"], false);
    assert_eq!(new.is_refused("waiting.adopt", json!({"id": late["id"], "reason": "it was I"})), "own-values");
    assert_eq!(desk.calls("waiting.adopt", json!({"id": late["id"], "reason": "it was he"})), json!([]));
}

#[test]
fn a_courier_carries_what_does_not_pass_with_him() {
    let (desk, post) = two_laptops();
    let courier = desk.joined_by("0031", "BUS", "supervisor");
    post.records(cocaine(), true);
    let mut second = cocaine();
    second["narrative"] = json!("in the tank");
    post.records(second, true);
    post.carries_to(&desk);
    // He has only the later entry, and what it follows was carried another way.
    let last = {
        let (at_work, mut all) = (post.at_work(), Vec::new());
        at_work
            .store
            .read()
            .unwrap()
            .each_entry(|entry| {
                all.push(entry);
                Ok(true)
            })
            .unwrap();
        all.pop().unwrap()
    };
    crate::intake::take_all(&courier.at_work(), std::iter::once(Ok(last)), |_| true).unwrap();
    assert_eq!(courier.waits(), ["waits-entry"]);
    let path = courier.folder.path().join("stick.ncen");
    courier.finishes("bundle.make", json!({"path": path.display().to_string()}));
    let other = desk.joined_by("0077", "BUS", "entry");
    other.finishes("bundle.accept", json!({"path": path.display().to_string()}));
    assert_eq!(other.waits(), ["waits-entry"], "others may have what it waits for");
    desk.carries_to(&other);
    assert_eq!((other.waits(), other.finds("tank").len()), (Vec::<String>::new(), 1));
}

#[test]
fn what_a_reviewer_saw_in_time_stands_when_a_journal_forks_below_it() {
    let (desk, post) = two_laptops();
    let supervisor = desk.joined_by("0031", "BUS", "supervisor");
    post.records(cocaine(), true);
    let [post, clone] = post.cloned("0922");
    let says = |text: &str| {
        let mut fields = cocaine();
        fields["narrative"] = json!(text);
        fields
    };
    post.records(says("in the tank"), true);
    // Whoever reviews there vouches for what he sees when he signs in.
    post.carries_to(&supervisor);
    supervisor.calls("unlock", json!({"seat": "0031", "passphrase": OTHER}));
    supervisor.carries_to(&desk);
    clone.records(says("in the spare wheel"), true);
    clone.carries_to(&desk);
    clone.carries_to(&supervisor);
    for side in [&desk, &supervisor] {
        assert_eq!((side.finds("tank").len(), side.finds("spare").len()), (1, 0));
        assert_eq!(side.waits(), ["waits-forked"]);
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
    // One a day: what comes later the same day waits for the next.
    let entries = |side: &Desk| side.calls("folder", json!({}))["entries"].as_u64().unwrap();
    let before = entries(&supervisor);
    post.records(says("in the roof"), true);
    post.carries_to(&supervisor);
    assert_eq!(entries(&supervisor), before + 1);
    crate::save::at(crate::save::now() + 90_000, || {
        supervisor.calls("unlock", json!({"seat": "0031", "passphrase": OTHER}));
        assert_eq!(entries(&supervisor), before + 1, "a branch that forked is vouched for no further");
    });
}

#[test]
fn what_was_stored_goes_when_a_revocation_does_not_keep_it_and_comes_back_when_it_is_adopted() {
    let (desk, post) = two_laptops();
    let supervisor = desk.joined_by("0031", "BUS", "supervisor");
    let early = post.records(cocaine(), true)["id"].clone();
    post.carries_to(&desk);
    // The supervisor has more of it than the registrar has when he ends the seat, and has gone on with what he has.
    post.amends(&early, |fields| fields["direction"] = json!("export"));
    let mut late = cocaine();
    late["narrative"] = json!("In the fuel tank.");
    let late = post.records(late, true)["id"].clone();
    post.amends(&early, |fields| fields["departure_country"] = json!("PE"));
    post.carries_to(&supervisor);
    assert_eq!((supervisor.finds("tank").len(), supervisor.value(&early, "direction")), (1, json!("export")));
    let seats = desk.calls("seats", json!({}));
    let lost = seats.as_array().unwrap().iter().find(|seat| seat["office"] == "BUS" && seat["officer"] == "0922, G. Wanjiku").unwrap();
    desk.calls("seat.revoke", json!({"seat": lost["id"], "reason": "stolen"}));
    let revoked = desk.folder.path().join("revoked.ncen").display().to_string();
    desk.finishes("bundle.make", json!({"path": revoked, "replace": true}));
    supervisor.finishes("bundle.accept", json!({"path": revoked}));
    assert_eq!(supervisor.waits(), ["waits-revoked"; 3]);
    assert_eq!((supervisor.finds("tank").len(), supervisor.value(&early, "direction")), (0, json!("import")));
    assert_eq!(supervisor.is_refused("record.get", json!({"id": late})), "no-such-record");
    assert_eq!(supervisor.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    let supervisor = supervisor.restarted_as("0031", OTHER);
    assert_eq!((supervisor.finds("tank").len(), supervisor.value(&early, "direction")), (0, json!("import")));
    let all = supervisor.calls("waiting.list", json!({}));
    let first = all.as_array().unwrap().iter().find(|one| one["about"][0]["id"] == early && one["about"][0]["here"] == true).unwrap();
    // What need not be looked at is put away; it waits as before, and is shown again.
    let put = |reason: Json| supervisor.tries("waiting.put_away", json!({"id": first["id"], "reason": reason}));
    assert_eq!(put(json!(" ")).unwrap_err().code, "reason-missing");
    let away = put(json!("Known to the office")).unwrap();
    let shown = |lines: &Json| lines.as_array().unwrap().iter().filter(|one| one["put_away"].is_null()).count();
    assert_eq!((away.as_array().unwrap().len(), shown(&away)), (3, 2));
    assert!(away.to_string().contains("Known to the office") && away.to_string().contains("0031"), "{away}");
    assert_eq!(shown(&put(json!(null)).unwrap()), 3);
    supervisor.calls("waiting.adopt", json!({"id": first["id"], "reason": "I was there"}));
    assert_eq!(supervisor.value(&early, "direction"), "export");
    // The same is carried to the registrar, in whatever order he hears of it.
    supervisor.carries_to(&desk);
    for side in [&desk, &supervisor] {
        assert_eq!(side.value(&early, "direction"), "export");
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
    assert_eq!(desk.waits(), supervisor.waits());
}

#[test]
fn a_lease_that_ran_out_shows_what_the_seat_wrote_and_nothing_else() {
    let (desk, post) = two_laptops();
    let own = post.records(cocaine(), true)["id"].clone();
    let clerk = desk.joined_by("0031", "BUS", "entry");
    let other = clerk.records(cocaine(), true)["id"].clone();
    clerk.carries_to(&post);
    assert_eq!(post.calls("record.get", json!({"id": other}))["state"], "complete");
    let leases = |side: &Desk| {
        let seats = side.calls("seats", json!({}));
        seats.as_array().unwrap().iter().filter_map(|seat| seat["lease"].as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(leases(&desk).len(), 2, "who founded reads for ever");
    assert_eq!(post.is_refused("seat.renew", json!({})), "not-the-registrar");
    let later = crate::save::now() + 91 * 86_400;
    crate::save::at(later, || {
        // Nobody stays signed in for so long.
        desk.calls("unlock", json!({"seat": "0417", "passphrase": super::PASSPHRASE}));
        post.calls("unlock", json!({"seat": "0922", "passphrase": OTHER}));
        // A clock that jumped locks nobody: the officer is asked.
        assert_eq!(post.calls("record.get", json!({"id": other}))["state"], "complete");
        assert_eq!(post.calls("clock.say", json!({"right": true}))["clock"], json!(null));
        assert_eq!(post.is_refused("record.get", json!({"id": other})), "lease-over");
        let found = post.calls("records.search", json!({"query": "", "offset": 0, "limit": 5, "language": "en"}));
        assert_eq!((&found["total"], &found["rows"][0]["id"], &found["own_only"]["code"]), (&json!(1), &own, &json!("lease-over")));
        assert_eq!(post.is_refused("records.facets", json!({"query": "", "fields": ["direction"], "language": "en"})), "lease-over");
        assert_eq!(post.is_refused("draft.open", json!({"copy": other})), "lease-over");
        assert_eq!(post.is_refused("record.set", json!({"id": other, "values": {}})), "lease-over", "nor by writing nothing into it");
        let heads: [&str; 0] = [];
        let settle = json!({"id": other, "heads": heads, "choices": []});
        assert_eq!(post.is_refused("record.settle", settle), "lease-over");
        assert_eq!(post.is_refused("record.decide", json!({"id": other, "verb": "void", "reason": "x"})), "lease-over");
        assert_eq!(post.calls("record.get", json!({"id": own}))["state"], "complete", "what it wrote itself it sees");
        assert_eq!(post.calls("home", json!({"language": "en"}))["looked_at"], 0);
        post.records(cocaine(), true);
        // The registrar renews, and a bundle brings it.
        desk.calls("seat.renew", json!({}));
        desk.carries_to(&post);
        assert_eq!(post.calls("record.get", json!({"id": other}))["state"], "complete");
    });
}

#[test]
fn a_bundle_of_strangers_changes_nothing() {
    let (desk, _) = two_laptops();
    let (other, other_post) = two_laptops();
    other_post.records(cocaine(), true);
    other_post.carries_to(&other);
    let carried = |side: &Desk| {
        let path = side.folder.path().join("held.ncen");
        side.finishes("bundle.make", json!({"path": path.display().to_string(), "replace": true}));
        std::fs::read(path).unwrap()
    };
    let before = carried(&desk);
    let brought = other.carries_to(&desk);
    assert_eq!(brought["stored"], 0);
    assert!(carried(&desk) == before, "what they say of themselves is not kept");
    assert_eq!(desk.waits(), ["waits-space"; 3]);
    // Thirty days later nobody has said who they are.
    let at_work = desk.at_work();
    assert_eq!(crate::intake::forget_unknown(&at_work, crate::save::now() + 29 * 86_400).unwrap(), 0);
    assert_eq!(crate::intake::forget_unknown(&at_work, crate::save::now() + 31 * 86_400).unwrap(), 3);
    assert_eq!(desk.waits(), Vec::<String>::new());
    assert_eq!(desk.calls("status", json!({}))["administration"], "Customs");
    assert_eq!(desk.calls("seats", json!({})).as_array().unwrap().len(), 2, "their seats are no seats here");
    // A laptop that has asked does not believe the first file that comes: its administration is in the answer.
    let waiting = Desk::empty();
    waiting.calls("enrol.join", json!({"number": "0922", "name": "G. Wanjiku", "passphrase": OTHER}));
    let path = other.folder.path().join("to-carry.ncen").display().to_string();
    assert_eq!(waiting.is_refused("bundle.accept", json!({"path": path})), "seat-unknown");
    let path = desk.folder.path().join("none.ncen").display().to_string();
    std::fs::write(&path, b"NCENBUND\x01 not").unwrap();
    assert_eq!(desk.finishes("bundle.accept", json!({"path": path}))["error"]["code"], "not-a-bundle");
}
