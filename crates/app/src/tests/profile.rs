//! The national profile: who states it, what it changes at every desk, and what leaves it as it was.

use super::bundles::two_laptops;
use super::{Desk, cocaine};
use crate::save::at;
use journals::{Key, Scope, SigningSecret, Stated, Statement, StatementBody};
use serde_json::{Value as Json, json};

const DAY: i64 = 86_400;
/// 3 March 2026, a little after midnight in UTC.
const MARCH: i64 = 1_772_500_000;

fn profile() -> Json {
    json!({
        "version": 1,
        "languages": ["fr", "ar"],
        "leases": {"offices": 30, "posts": 120},
        "phone": {"country": "254", "trunk": "0", "forms": [{"begins": "7", "groups": [3, 3, 3]}, {"groups": [2, 3, 4]}]},
        "address": [{"fields": ["lines"]}, {"fields": ["post_code", "town"], "words": {"fr": "Ville"}}, {"fields": ["country"]}],
        "labels": {"seizure.law_reference": {"fr": "Article du code"}},
        "retention": [{"kind": "seizure", "years": 10}, {"kind": "seizure", "template": "drugs", "years": 20}],
    })
}

impl Desk {
    fn states(&self, profile: &Json) -> Json {
        let after = self.national()["edition"].clone();
        self.calls("profile.set", json!({"text": profile.to_string(), "after": after}))
    }

    fn national(&self) -> Json {
        self.calls("profile.get", json!({}))
    }

    fn registrar(&self) -> SigningSecret {
        self.app.desk(&self.session).unwrap().1.secrets.registrar.as_ref().unwrap().0.clone()
    }

    /// Hears statements, as of a bundle.
    fn hears(&self, statements: &[Vec<u8>]) {
        let desk = self.at_work();
        let _turn = crate::shared::lock(&desk.saving);
        crate::intake::believe(&desk, statements).unwrap();
    }

    /// What the registrar's log says next, whatever it is.
    fn signs(&self, body: StatementBody) -> Vec<Vec<u8>> {
        self.at_work().authority().say(&self.registrar(), Scope::Inner, MARCH, vec![body]).unwrap()
    }

    /// Days until the lease of a seat is over.
    fn lease_of(&self, officer: &str) -> i64 {
        let seats = self.calls("seats", json!({}));
        let line = seats.as_array().unwrap().iter().find(|seat| seat["officer"].as_str().unwrap().starts_with(officer)).unwrap();
        let seat = Key::parse(line["id"].as_str().unwrap()).unwrap();
        (self.at_work().authority().lease(&seat).unwrap() as i64 - MARCH) / DAY
    }
}

fn edition(text: &str, edition: u64) -> StatementBody {
    let hash = blake3::hash(text.as_bytes()).into();
    StatementBody::Profile { hash, content: Stated(Some(text.to_owned())), edition: Stated(Some(edition)) }
}

fn states_of(national: &Json) -> Vec<&str> {
    national["editions"].as_array().unwrap().iter().map(|one| one["state"].as_str().unwrap()).collect()
}

#[test]
fn the_registrar_states_it_and_it_reaches_every_laptop() {
    let (desk, post) = two_laptops();
    let before = desk.national();
    assert_eq!((&before["edition"], &before["text"], &before["may_state"]), (&json!(0), &json!(r#"{"version":1}"#), &json!(true)));
    let stated = desk.states(&profile());
    assert_eq!((&stated["edition"], states_of(&stated)), (&json!(1), vec!["in_force"]));
    let text = stated["text"].as_str().unwrap();
    assert_eq!(serde_json::from_str::<Json>(text).unwrap()["languages"], json!(["fr", "ar"]));
    assert_eq!(stated["editions"][0]["hash"], blake3::hash(text.as_bytes()).to_hex().as_str());
    // A post takes it with the next bundle, a new laptop with its answer; neither states one.
    assert_eq!(post.national()["edition"], 0);
    desk.carries_to(&post);
    let late = desk.joined_by("0077", "MBA", "entry");
    for other in [&post, &late] {
        let held = other.national();
        assert_eq!((&held["edition"], &held["text"], &held["may_state"]), (&json!(1), &stated["text"], &json!(false)));
        assert_eq!(other.is_refused("profile.set", json!({"text": profile().to_string(), "after": 1})), "not-of-the-whole");
    }
    // Nobody undoes what he has not seen, and nothing is said twice.
    assert_eq!(desk.is_refused("profile.set", json!({"text": r#"{"version":1}"#, "after": 0})), "profile-changed");
    assert_eq!(desk.is_refused("profile.set", json!({"text": profile().to_string(), "after": 1})), "profile-unchanged");
    desk.states(&json!({"version": 1}));
    let next = desk.restarted().national();
    assert_eq!((&next["edition"], states_of(&next)), (&json!(2), vec!["in_force", "replaced"]));
}

#[test]
fn stating_it_leaves_a_row_in_the_audit_chain() {
    let desk = Desk::founded();
    desk.calls("profile.check", json!({"text": profile().to_string()}));
    desk.states(&profile());
    let rows = desk.calls("audit.list", json!({}));
    assert_eq!(rows.as_array().unwrap().iter().filter(|row| row["event"] == "profile").count(), 1, "{rows}");
    assert_eq!(desk.calls("audit.verify", json!({}))[0]["faults"], json!([]));
}

#[test]
fn leases_are_as_long_as_it_says_from_then_on() {
    at(MARCH, || {
        let desk = Desk::founded();
        desk.calls("office.add", json!({"code": "BUS"}));
        let first = desk.joined_by("0922", "BUS", "entry");
        assert_eq!(desk.lease_of("0922"), 90);
        desk.states(&profile());
        let (second, third) = (desk.joined_by("0031", "BUS", "entry"), desk.joined_by("0032", "MBA", "entry"));
        assert_eq!((desk.lease_of("0922"), desk.lease_of("0031"), desk.lease_of("0032")), (90, 120, 30), "what was stated stands");
        desk.calls("seat.renew", json!({}));
        assert_eq!((desk.lease_of("0922"), desk.lease_of("0032")), (120, 30));
        drop((first, second, third));
    });
}

#[test]
fn a_record_that_becomes_complete_says_until_when_it_is_kept() {
    let desk = Desk::founded();
    let until = |record: &Json| record["fields"]["retain_until"].clone();
    let early = desk.records(cocaine(), true);
    assert_eq!(until(&early), Json::Null, "nobody has said how long");
    desk.states(&profile());
    let today = crate::calls::today();
    let in_years = |years: u16| json!(format!("{}{}", today.year() + years, &today.to_string()[4..]));
    let drugs = desk.records(cocaine(), true);
    assert_eq!(until(&drugs), in_years(20), "drugs are kept longer");
    let mut tobacco = cocaine();
    tobacco["goods"] = json!([{"fields": {"template": "tobacco", "item": "tobacco.smoking.cigarettes", "quantity": "10 MIL"}}]);
    assert_eq!(until(&desk.records(tobacco, true)), in_years(10));
    let mut own = cocaine();
    own["retain_until"] = json!("2099");
    assert_eq!(until(&desk.records(own, true)), json!("2099"), "an officer's own day stands");
    let open = desk.records(cocaine(), false);
    assert_eq!(until(&open), Json::Null);
    // Made complete later, by either way.
    let draft = desk.calls("draft.open", json!({"id": open["id"]}))["draft"].clone();
    assert_eq!(until(&desk.calls("draft.save", json!({"draft": draft, "complete": true}))), in_years(20));
    let set = desk.calls("record.set", json!({"id": early["id"], "values": {"direction": "export"}, "complete": true}));
    assert_eq!(until(&set), in_years(20));
    let person = json!({"kind": "person", "values": {"family_name": "Okonkwo"}, "complete": true});
    assert_eq!(until(&desk.calls("record.set", person)), Json::Null, "nothing is said of persons");
    // Erasure by schedule looks at the record: a shorter period moves no date.
    desk.states(&json!({"version": 1, "retention": [{"kind": "seizure", "years": 1}]}));
    assert_eq!(until(&desk.calls("record.get", json!({"id": drugs["id"]}))), in_years(20));
    desk.amends(&drugs["id"], |fields| fields["retain_until"] = json!("2025-03-31"));
    assert_eq!(desk.is_refused("erase.schedule", json!({"language": "en"})), "nothing-over", "an earlier day moves none either");
    // Twenty years later, on a device whose clock is believed.
    let late = crate::save::now() + 20 * 366 * 86_400;
    desk.calls("unlock", json!({"seat": "0417", "passphrase": super::PASSPHRASE}));
    crate::save::at(late, || {
        desk.calls("clock.say", json!({"right": true}));
        let over = desk.calls("erase.schedule", json!({"language": "en"}));
        let mut due: Vec<&Json> = over.as_array().unwrap().iter().filter(|one| one["state"] == "due").map(|one| &one["id"]).collect();
        due.sort_by_key(|id| id.to_string());
        let mut all = [&drugs["id"], &open["id"], &early["id"]];
        all.sort_by_key(|id| id.to_string());
        assert!(all.iter().all(|id| due.contains(id)), "{due:?}");
    });
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
}

#[test]
fn a_phone_number_is_typed_as_at_home_and_known_abroad() {
    let desk = Desk::founded();
    let typed =
        || desk.calls("value.check", json!({"kind": "person", "path": "contacts[0].e164", "text": "0712 345 678"}))["value"].clone();
    assert_eq!(typed(), "0712345678");
    desk.states(&profile());
    assert_eq!(typed(), "+254712345678");
    let foreign = json!({"kind": "person", "path": "contacts[0].e164", "text": "+33 1 42 68 53 00"});
    assert_eq!(desk.calls("value.check", foreign)["value"], "+33142685300");
    let made = desk.calls(
        "record.set",
        json!({"kind": "person", "values": {"family_name": "Okonkwo", "contacts[0].kind": "mobile", "contacts[0].value": "0712 345 678",
            "contacts[1].kind": "email", "contacts[1].value": "0712345678@example.org"}}),
    );
    let contact = |record: &Json, row: usize, key: &str| record["fields"]["contacts"][row]["fields"][key].clone();
    assert_eq!((contact(&made, 0, "value"), contact(&made, 0, "e164")), (json!("0712 345 678"), json!("+254712345678")));
    assert_eq!(contact(&made, 1, "e164"), Json::Null);
    assert_eq!(made["findings"], json!([]));
    let id = &made["id"];
    let moved = desk.amends(id, |fields| fields["contacts"][0]["fields"]["value"] = json!("0712 345"));
    assert_eq!(contact(&moved, 0, "e164"), Json::Null, "what stood beside the old number is not that of the new one");
    let moved = desk.amends(id, |fields| fields["contacts"][0]["fields"]["value"] = json!("0722 000 111"));
    assert_eq!(contact(&moved, 0, "e164"), "+254722000111");
    assert_eq!(desk.finds("\"+254722000111\"").len(), 1);
}

#[test]
fn a_text_is_tried_before_it_is_stated() {
    let desk = Desk::founded();
    let address = json!({"lines": "Moi Avenue 12", "town": "Mombasa", "post_code": "80100", "country": "KE"});
    let tried = |text: &str| {
        let input = json!({"text": text, "phone": "0712345678", "address": address, "language": "fr"});
        desk.calls("profile.check", input)
    };
    let right = tried(&profile().to_string());
    assert_eq!(right["findings"], json!([]));
    assert_eq!(right["phone"], json!({"international": "+254712345678", "national": "0712 345 678"}));
    let lines: Vec<&Json> = right["address"].as_array().unwrap().iter().map(|line| &line["text"]).collect();
    assert_eq!(lines, ["Moi Avenue 12", "80100 Mombasa", "Kenya"]);
    assert_eq!(right["address"][1]["words"], json!({"fr": "Ville"}));
    let wrong = tried(r#"{"version":1,"languages":["xx"],"fields":[]}"#);
    let told: Vec<(&Json, &Json)> = wrong["findings"].as_array().unwrap().iter().map(|one| (&one["place"], &one["code"])).collect();
    let expected = [("fields", "unknown-key"), ("languages[0]", "not-in-list")].map(|(place, code)| (json!(place), json!(code)));
    assert_eq!(told, expected.iter().map(|(place, code)| (place, code)).collect::<Vec<_>>());
    assert_eq!((&wrong["text"], &desk.national()["edition"]), (&json!(""), &json!(0)), "nothing was stated");
}

#[test]
fn what_is_hostile_is_refused_before_it_is_signed() {
    let desk = Desk::founded();
    desk.states(&profile());
    let before = desk.national();
    let label = |path: &str, word: &str| json!({"version": 1, "labels": {path: {"en": word}}}).to_string();
    let hostile = [
        json!({"version": 1, "languages": ["x".repeat(50_000)]}).to_string(),
        json!({"version": 1, "fields": [{"key": "colour", "type": "text"}]}).to_string(),
        json!({"version": 1, "lists": {"direction": ["sideways"]}}).to_string(),
        label("seizure.colour", "Colour"),
        label("seizure.direction.sideways", "Sideways"),
        label("officer.name", "Name"),
        label("seizure.direction", "\u{202e}noitceriD"),
        label("seizure.direction", "Direc\u{0}tion"),
        label("seizure.direction", "Direc\u{200b}tion"),
        r#"{"version":1,"leases":{"offices":45,"posts":90,"posts":400}}"#.to_owned(),
        r#"{"version":2}"#.to_owned(),
        "no profile".to_owned(),
    ];
    for text in hostile {
        assert_eq!(desk.is_refused("profile.set", json!({"text": text, "after": 1})), "profile-wrong", "{text:.80}");
        assert_ne!(desk.calls("profile.check", json!({"text": text}))["findings"], json!([]));
    }
    assert_eq!(desk.national(), before);
}

#[test]
fn what_a_hostile_hand_states_leaves_the_one_in_force() {
    let desk = Desk::founded();
    desk.calls("office.add", json!({"code": "BUS"}));
    let stated = desk.states(&profile());
    let in_force = |edition: u64| {
        let held = desk.national();
        assert_eq!((&held["edition"], &held["text"]), (&json!(edition), &stated["text"]));
        held
    };
    // Texts that no form would have let pass, each with its right hash.
    let large = format!(r#"{{"version":1,"languages":["{}"]}}"#, "x".repeat(49_500));
    let texts = [
        large.as_str(),
        r#"{"fields":[],"version":1}"#,
        r#"{"labels":{"seizure.colour":{"en":"Colour"}},"version":1}"#,
        "{\"labels\":{\"seizure.direction\":{\"en\":\"\u{202e}x\"}},\"version\":1}",
        r#"{"version": 1}"#,
        r#"{"version":1,"version":1}"#,
    ];
    for (number, text) in (2..).zip(texts) {
        desk.hears(&desk.signs(edition(text, number)));
        let held = in_force(1);
        assert_eq!(held["editions"][0]["state"], "unread", "{text:.60}");
        assert_ne!(held["editions"][0]["findings"], json!([]));
    }
    // A hash whose text is nowhere, and a text of another hash.
    desk.hears(&desk.signs(StatementBody::Profile { hash: [9; 32], content: Stated(None), edition: Stated(Some(90)) }));
    assert_eq!(in_force(1)["editions"][0]["state"], "absent");
    let count = states_of(&desk.national()).len();
    let other = StatementBody::Profile { hash: [9; 32], content: Stated(Some(r#"{"version":1}"#.into())), edition: Stated(Some(91)) };
    desk.hears(&desk.signs(other));
    assert_eq!(states_of(&in_force(1)).len(), count, "it is no statement of a profile");
    // A registrar of an office below speaks for his office only.
    let below = SigningSecret::from_seed(&[41; 32]);
    let office = desk.at_work().authority().offices().find(|(_, facts)| facts.code == "BUS").map(|(id, _)| *id);
    let named = StatementBody::Registrar { key: below.key(), scope: Scope::Inner, x25519: [0; 32], office: Stated(office) };
    desk.hears(&desk.signs(named));
    let body = edition(r#"{"version":1}"#, 95);
    let said = Statement { log: below.key(), scope: Scope::Inner, n: 1, previous: [0; 32], time: MARCH, body, co_signers: Vec::new() };
    desk.hears(&[said.sign(&below)]);
    in_force(1);
    // A copy of the registrar's key forks his log: what gives counts up to the fork.
    let (mine, stolen) = (desk.signs(edition(r#"{"languages":["ru"],"version":1}"#, 96)), desk.signs(edition(r#"{"version":1}"#, 97)));
    desk.hears(&stolen);
    assert_eq!(desk.national()["text"], r#"{"version":1}"#, "until the other branch is known nothing tells them apart");
    desk.hears(&mine);
    in_force(1);
    assert_eq!(desk.is_refused("profile.set", json!({"text": r#"{"version":1}"#, "after": 1})), "log-forked");
    assert_eq!(desk.calls("verify", json!({"rebuild": false}))["errors"], json!([]));
}

#[test]
fn a_newer_programs_edition_is_not_taken_away_and_any_other_is_superseded() {
    let desk = Desk::founded();
    desk.states(&profile());
    desk.hears(&desk.signs(edition(r#"{"fields":[],"version":1}"#, 2)));
    let next = json!({"version": 1, "languages": ["pt"]});
    assert_eq!(desk.states(&next)["edition"], 3, "above whatever was stated");
    desk.hears(&desk.signs(edition(r#"{"version":2}"#, 4)));
    assert_eq!(states_of(&desk.national()), ["unread", "in_force", "replaced", "replaced"]);
    assert_eq!(desk.is_refused("profile.set", json!({"text": profile().to_string(), "after": 3})), "profile-newer");
    // Nobody can count beyond the last edition.
    let last = Desk::founded();
    last.hears(&last.signs(edition(r#"{"fields":[],"version":1}"#, u64::from(u32::MAX))));
    assert_eq!(last.is_refused("profile.set", json!({"text": profile().to_string(), "after": 0})), "profile-not-in-force");
}
