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
