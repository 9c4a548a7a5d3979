//! Sight: a post finds the suspect of the port without the port's register.

use super::enrolment::OTHER;
use super::notices::{before_notices, enrolled_before, found_by, from_hex, hex};
use super::{Desk, PASSPHRASE, cocaine};
use crate::save::{at, now};
use journals::{Request, Right, SpaceKind, answer};
use serde_json::{Value as Json, json};

/// Stands in what the register alone may say.
const CANARY: &str = "Zanzibar informant";

impl Desk {
    /// Carries to another laptop what its officers may read, and nothing else.
    fn carries_only_to(&self, other: &Desk) -> Json {
        let path = self.folder.path().join("for-one.ncen").display().to_string();
        let device = other.at_work().device.to_string();
        self.finishes("bundle.make", json!({"path": path, "replace": true, "for": device}));
        other.finishes("bundle.accept", json!({"path": path}))["brought"].clone()
    }

    /// How often words stand in anything that this folder holds: entries that count and that do not, what waits, forms.
    pub(super) fn holds(&self, words: &str) -> usize {
        let (desk, signed) = self.app.desk(&self.session).unwrap();
        let mut held: Vec<Vec<u8>> = Vec::new();
        let each = |entry: journals::WholeEntry| {
            held.extend(entry.bodies);
            Ok(true)
        };
        desk.store.read_everything().unwrap().each_entry(each).unwrap();
        held.extend(desk.store.waiting().unwrap().into_iter().flat_map(|waiting| waiting.entry.bodies));
        for number in desk.store.drafts(&signed.secrets).unwrap() {
            held.extend(desk.store.draft(&signed.secrets, number).unwrap().map(|plain| plain.to_vec()));
        }
        held.iter().filter(|bytes| bytes.windows(words.len()).any(|window| window == words.as_bytes())).count()
    }

    fn sets(&self, input: Json) -> Json {
        self.calls("record.set", input)
    }

    fn space_of_record(&self, id: &Json) -> SpaceKind {
        let (desk, _) = self.app.desk(&self.session).unwrap();
        let reader = desk.store.read().unwrap();
        let number = crate::calls::number_of(&desk, id.as_str().unwrap()).unwrap();
        desk.authority().space(&reader.space(number).unwrap()).unwrap().kind
    }
}

/// A port with its registrar and an analyst, and a post on a mountain.
fn port_and_pass() -> (Desk, Desk, Desk) {
    let desk = Desk::founded();
    desk.calls("office.add", json!({"code": "PASS"}));
    let analyst = desk.joined_by("0501", "MBA", "analyst");
    let post = desk.joined_by("0922", "PASS", "entry");
    desk.carries_to(&analyst);
    (desk, analyst, post)
}

fn suspect() -> Json {
    json!({"family_name": "Kane", "given_names": "Ibrahim", "birth_date": "1980-02-01", "nationalities": "SN",
        "other_names[0].family_name": "Al-Bahri", "other_names[0].kind": "alias", "documents[0].number": "A 123-456",
        "fixed_marks": "scar on the left hand", "warnings": "armed", "action_asked": "specific_check", "entry_reason": "intelligence",
        "entry_reason_text": CANARY, "narrative": CANARY, "grading_source": "B"})
}

#[test]
fn a_post_finds_the_suspect_of_the_port_and_holds_nothing_of_why() {
    let (_, analyst, post) = port_and_pass();
    let person = analyst.sets(json!({"kind": "person", "values": suspect()}));
    let lorry = json!({"transport_type": "lorry", "plate": "KBX 123A", "action_asked": "sight_and_report", "narrative": CANARY,
        "contact_point": "+254 700 000000", "links[0].kind": "user", "links[0].to": person["id"], "links[0].note": CANARY});
    let vehicle = analyst.sets(json!({"kind": "means_of_transport", "values": lorry}));
    let quiet = analyst.sets(json!({"kind": "person", "values": {"family_name": "Okello", "action_asked": "operational_analysis"}}));
    assert_eq!((&person["sight"], &vehicle["sight"], &quiet["sight"]), (&json!("shown"), &json!("shown"), &json!("")));
    // At headquarters each stands once, and what posts see of it when it is asked for.
    assert_eq!((analyst.finds("bahri"), analyst.finds("is:sight").len()), (vec![person["id"].as_str().unwrap().to_owned()], 2));
    // The record itself is meant by its reference, and it does not find itself.
    assert_eq!(analyst.calls("record.get", json!({"id": person["reference"]}))["id"], person["id"]);
    assert_eq!(person["findings"], json!([]));
    let saves = |desk: &Desk| {
        let mut saves: std::collections::BTreeMap<_, usize> = std::collections::BTreeMap::new();
        let each = |entry: journals::WholeEntry| {
            *saves.entry(journals::Header::decode(&entry.header).unwrap().save).or_default() += 1;
            Ok(true)
        };
        desk.at_work().store.read_everything().unwrap().each_entry(each).unwrap();
        saves.into_values().filter(|count| *count == 2).count()
    };
    assert_eq!(saves(&analyst), 2, "a save and what posts see of it share their id");
    assert!(analyst.holds(CANARY) > 1, "the search finds what is there");
    let brought = analyst.carries_only_to(&post);
    assert_eq!((&brought["waiting"], &brought["dropped"]), (&json!(0), &json!({})), "{:?}", post.waits());
    assert_eq!(post.holds(CANARY), 0);
    for own in [&person, &vehicle, &quiet] {
        assert_eq!(post.is_refused("record.get", json!({"id": own["id"]})), "no-such-record");
    }
    for (query, of) in [("bahri", &person), ("kane ibrahim", &person), ("A123456", &person), ("KBX123A", &vehicle), ("KBX-123-A", &vehicle)]
    {
        let found = post.finds(query);
        assert_eq!(found.len(), 1, "{query}");
        let seen = post.calls("record.get", json!({"id": found[0]}));
        assert_eq!((&seen["reference"], &seen["sight"], &seen["findings"]), (&of["reference"], &json!("part"), &json!([])), "{query}");
    }
    let hits = post.calls("records.search", json!({"query": "kane", "offset": 0, "limit": 9, "language": "en"}));
    assert_eq!((&hits["rows"][0]["action"], &hits["rows"][0]["marks"]), (&json!("specific_check"), &json!(["sight"])));
    let seen = post.calls("record.get", json!({"id": post.finds("kane")[0]}))["fields"].clone();
    assert_eq!((&seen["contact_point"], &seen["fixed_marks"]), (&json!("KE-MBA"), &json!("scar on the left hand")));
    for kept in ["entry_reason", "entry_reason_text", "narrative", "grading_source", "links"] {
        assert!(seen.get(kept).is_none(), "{kept}");
    }
    // Nobody at the post, and nobody at headquarters, changes it by hand.
    let part = post.finds("kane")[0].clone();
    assert_eq!(post.is_refused("draft.open", json!({"id": part})), "sight-made");
    assert_eq!(analyst.is_refused("record.set", json!({"id": part, "values": {"occupation": "driver"}})), "sight-made");
    assert_eq!(analyst.is_refused("record.decide", json!({"id": part, "verb": "void", "reason": "no"})), "sight-made");
    for side in [&analyst, &post] {
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
}

#[test]
fn what_is_typed_into_a_case_is_told_where_the_register_asks_for_it() {
    let (_, analyst, post) = port_and_pass();
    analyst.sets(json!({"kind": "person", "values": suspect()}));
    analyst
        .sets(json!({"kind": "means_of_transport", "values": {"transport_type": "lorry", "plate": "KBX 123A", "action_asked": "arrest"}}));
    analyst.carries_only_to(&post);
    let told = |record: &Json| {
        let all = record["findings"].as_array().unwrap().iter().filter(|one| one["code"] == "asked-for");
        all.map(|one| (one["field"].clone(), one["values"]["action"].clone())).collect::<Vec<_>>()
    };
    let mut case = cocaine();
    case["means_of_transport"] = json!([{"fields": {"plate": "KBX123A"}}]);
    let draft = post.calls("draft.open", json!({"kind": "seizure"}))["draft"].clone();
    let kept = post.calls("draft.keep", json!({"draft": draft, "fields": case}));
    assert_eq!(told(&kept), [(json!("means_of_transport[0].plate"), json!("arrest"))]);
    // A person who is met at a post lives with its cases, and so does the vehicle; by his other name he is told, too.
    let met = post.sets(json!({"kind": "person", "values": {"family_name": "Al-Bahri", "given_names": "Ibrahim"}}));
    assert_eq!(told(&met), [(json!("family_name"), json!("specific_check"))]);
    assert_eq!(post.space_of_record(&met["id"]), SpaceKind::Cases);
    assert_eq!(met["sight"], "", "only the register asks posts");
    let asks = post.sets(json!({"kind": "person", "values": {"family_name": "Mbeki", "action_asked": "arrest"}}));
    assert!(asks["findings"].to_string().contains("unseen-by-posts"), "{asks}");
    let alike = post
        .calls("record.alike", json!({"kind": "person", "fields": {"family_name": "Kane", "given_names": "Ibrahim"}, "language": "en"}));
    assert_eq!(alike[0]["action"], "specific_check");
    assert_eq!(
        analyst.space_of_record(&analyst.sets(json!({"kind": "person", "values": {"family_name": "Sow"}}))["id"]),
        SpaceKind::Register
    );
}

#[test]
fn what_posts_see_follows_the_register_and_is_taken_back_visibly() {
    let (desk, analyst, post) = port_and_pass();
    let id = analyst.sets(json!({"kind": "person", "values": suspect()}))["id"].clone();
    analyst.carries_only_to(&post);
    let part = json!(post.finds("kane")[0]);
    let seen = |field: &str| post.calls("record.get", json!({"id": part}))["fields"][field].clone();
    // Other words of why change nothing at posts.
    let entries = |side: &Desk| side.at_work().store.read().unwrap().entries().unwrap();
    let before = entries(&analyst);
    analyst.sets(json!({"id": id, "values": {"narrative": "More of it."}}));
    assert_eq!(entries(&analyst), before + 1);
    analyst.amends(&id, |fields| {
        fields["fixed_marks"] = json!("tattoo");
        fields["other_names"][0]["fields"]["struck"] = json!(true);
    });
    analyst.carries_only_to(&post);
    assert_eq!((seen("fixed_marks"), post.finds("bahri")), (json!("tattoo"), Vec::new()));
    // His handling keeps him from posts; then he is shown again, as another part.
    let kept = analyst.sets(json!({"id": id, "values": {"handling": "U"}}));
    assert_eq!(kept["sight"], "kept");
    analyst.carries_only_to(&post);
    let gone = post.calls("record.get", json!({"id": part}));
    assert_eq!((&gone["state"], &gone["decisions"][0]["reason"]), (&json!("void"), &json!(crate::sight::ENDED)));
    analyst.sets(json!({"id": id, "values": {"handling": "A"}}));
    analyst.carries_only_to(&post);
    assert_eq!(post.finds("kane -state:void").len(), 1);
    // What is asked until a day ends with it, when somebody who may say so signs in.
    let until = at(now() + 30 * 86_400, crate::calls::today).to_string();
    analyst.sets(json!({"id": id, "values": {"action_until": until}}));
    assert_eq!(analyst.finds("is:sight -state:void").len(), 1, "today it is asked");
    let analyst = at(now() + 60 * 86_400, || analyst.restarted_as("0501", OTHER));
    assert!(analyst.finds("is:sight -state:void").is_empty());
    assert_eq!(analyst.finds("kane"), [id.as_str().unwrap()], "the register keeps him");
    analyst.carries_only_to(&post);
    assert!(post.finds("kane -state:void").is_empty());
    let _ = desk;
}

#[test]
fn a_record_that_goes_takes_what_posts_see_of_it_along() {
    let desk = Desk::founded();
    desk.joins_here("0031", "MBA", "supervisor");
    let mut values = suspect();
    values["retain_until"] = json!("2025-03");
    let id = desk.sets(json!({"kind": "person", "values": values}))["id"].clone();
    assert_eq!(desk.finds("is:sight").len(), 1);
    // Of the register a supervisor decides nothing, so that the two may not.
    let order = json!({"id": id, "basis": "court", "second": "0031", "passphrase": OTHER});
    assert_eq!(desk.is_refused("erase.order", order), "second-officer");
    // By its own date both go.
    desk.calls("erase.schedule", json!({"language": "en"}));
    assert_eq!(desk.calls("erase.now", json!({}))["erased"], 2);
    assert_eq!((desk.holds("Kane"), desk.finds("is:sight").len()), (0, 0));
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
}

#[test]
fn a_bundle_for_one_holds_what_he_may_read_and_nothing_for_nobody() {
    let (desk, analyst, post) = port_and_pass();
    let case = desk.records(cocaine(), true)["id"].clone();
    let own = post.records(cocaine(), true)["id"].clone();
    post.carries_to(&desk);
    let third = desk.joined_by("0923", "PASS", "supervisor");
    let brought = desk.carries_only_to(&third);
    assert_eq!((&brought["waiting"], third.value(&own, "direction")), (&json!(0), json!("import")), "{:?}", third.waits());
    assert_eq!(third.is_refused("record.get", json!({"id": case})), "no-such-record", "the port's cases stay there");
    desk.carries_only_to(&analyst);
    assert_eq!(analyst.value(&case, "direction"), "import");
    let path = desk.folder.path().join("x.ncen");
    assert_eq!(desk.is_refused("bundle.make", json!({"path": path, "for": "nobody"})), "no-such-receiver");
    // A seat that was revoked reads nothing more; what was said of it is told all the same.
    let seat = third.at_work().officers.lock().unwrap().keys().next().unwrap().to_string();
    desk.calls("seat.revoke", json!({"seat": seat, "reason": "left"}));
    let more = desk.records(cocaine(), true)["id"].clone();
    assert_eq!(desk.carries_only_to(&third)["stored"], 0);
    assert!(third.tries("record.get", json!({"id": more})).is_err());
}

#[test]
fn suspects_who_came_in_a_list_are_seen_by_posts_too() {
    let desk = Desk::founded();
    let path = desk.folder.path().join("suspects.csv");
    std::fs::write(&path, "family_name,given_names,action_asked\nKane,Ibrahim,arrest\nSow,Awa,none\nDiop,Moussa,discreet_check\n").unwrap();
    let done = desk.finishes("import.start", json!({"path": path, "template": "person", "dry_run": false}));
    assert_eq!((&done["imported"], &done["refused"]), (&json!(3), &json!(0)), "{done}");
    assert_eq!((desk.finds("is:sight").len(), desk.finds("kind:person").len()), (2, 3));
    // A second look makes nothing twice.
    let desk = at(now() + 2 * 86_400, || desk.restarted());
    assert_eq!(desk.finds("is:sight").len(), 2);
}

#[test]
fn an_administration_that_was_founded_before_gets_sight_from_the_registrar() {
    let (founding, mut statements) = before_notices();
    let post = Desk::empty();
    let asked = post.calls("enrol.join", json!({"number": "0922", "name": "G. Wanjiku", "passphrase": OTHER}))["request"].clone();
    let request = from_hex(asked["bytes"].as_str().unwrap());
    enrolled_before(&founding, &mut statements, &Request::open(&request).unwrap());
    post.calls("enrol.answer", json!({"bytes": hex(&answer(&request, &statements))}));
    post.calls("unlock", json!({"seat": "0922", "passphrase": OTHER}));
    let spaces = |side: &Desk| side.at_work().authority().spaces().filter(|(_, facts)| facts.kind == SpaceKind::Sight).count();
    assert_eq!(spaces(&post), 0);
    let desk = found_by(&founding, &statements);
    desk.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
    let desk = desk.restarted();
    assert_eq!(spaces(&desk), 1, "it is made once");
    let id = desk.sets(json!({"kind": "person", "values": suspect()}))["id"].clone();
    desk.carries_only_to(&post);
    // Whoever read the register reads it still, and each stands once.
    assert_eq!(post.finds("kane"), [id.as_str().unwrap()]);
    let (at_post, authority) = (post.at_work(), post.at_work().authority());
    let seat = *at_post.officers.lock().unwrap().keys().next().unwrap();
    let sight = authority.space_for(SpaceKind::Sight, &at_post.office).unwrap();
    assert_eq!(authority.right(&seat, &sight), Some(Right::Read));
    for side in [&desk, &post] {
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
}

#[test]
fn who_leads_investigations_judges_what_an_analyst_writes_in_the_register() {
    let desk = Desk::founded();
    let (analyst, manager) = (desk.joined_by("0601", "MBA", "analyst"), desk.joined_by("0501", "MBA", "manager"));
    for side in [&analyst, &manager] {
        desk.carries_to(side);
    }
    let person = analyst.sets(json!({"kind": "person", "values": suspect(), "complete": true}));
    assert_eq!(person["state"], "complete", "{person}");
    let asked = json!({"id": person["id"], "verb": "approve"});
    assert_eq!(analyst.is_refused("record.decide", asked.clone()), "no-right");
    analyst.carries_to(&manager);
    assert_eq!(manager.calls("record.decide", asked)["state"], "approved");
    assert_eq!(manager.carries_to(&desk)["waiting"], 0, "{:?}", desk.waits());
}
