//! Who speaks for the administration beside its founder, and after him: another registrar, the root's words, and the end of both.

use super::enrolment::OTHER;
use super::{Desk, PASSPHRASE, cocaine, founding};
use serde_json::{Value as Json, json};

impl Desk {
    fn unlocks(&self, seat: &str, passphrase: &str) -> Json {
        self.calls("unlock", json!({"seat": seat, "passphrase": passphrase}))
    }

    /// What another brings now waits here, for a reviewer.
    fn waits_after(&self, other: &Desk) {
        other.carries_to(self);
        assert_eq!(self.waits(), ["waits-revoked"]);
    }

    fn is_registrar(&self) -> bool {
        self.calls("status", json!({}))["seat"]["roles"].as_array().unwrap().contains(&json!("registrar"))
    }

    fn seat_numbered(&self, number: &str) -> Json {
        let seats = self.calls("seats", json!({}));
        seats.as_array().unwrap().iter().find(|seat| seat["officer"].as_str().unwrap().starts_with(number)).unwrap()["id"].clone()
    }
}

#[test]
fn a_registrar_names_another_who_enrols_until_he_is_ended() {
    let desk = Desk::founded();
    let second = desk.joined_by("0501", "MBA", "supervisor");
    let seat = desk.seat_numbered("0501");
    assert_eq!(second.is_refused("registrar.name", json!({"seat": seat})), "not-the-registrar");
    let named = desk.calls("registrar.name", json!({"seat": seat}));
    assert_eq!(named.as_array().unwrap().len(), 2, "{named}");
    assert_eq!(desk.is_refused("registrar.name", json!({"seat": seat})), "registrar-already");
    desk.carries_to(&second);
    second.unlocks("0501", OTHER);
    assert!(second.is_registrar());
    // What he enrols counts for everybody, with all the rights that reach the whole.
    let third = second.joined_by("0922", "MBA", "entry");
    let case = third.records(cocaine(), true)["id"].clone();
    second.carries_to(&desk);
    assert_eq!(third.carries_to(&desk)["waiting"], 0, "{:?}", desk.waits());
    assert_eq!(desk.value(&case, "direction"), "import");
    // He ends nobody above him; the founder ends him with his seat, and what he says later is believed by nobody.
    let founder = second.calls("registrar.list", json!({}));
    let founder = founder.as_array().unwrap().iter().find(|one| one["by_root"] == true).unwrap()["id"].clone();
    assert_eq!(second.is_refused("registrar.end", json!({"id": founder, "reason": "lost"})), "registrar-not-below");
    let seats = second.calls("seats", json!({}));
    let first = seats.as_array().unwrap().iter().find(|seat| seat["lease"].is_null()).unwrap()["id"].clone();
    assert_eq!(second.is_refused("seat.revoke", json!({"seat": first, "reason": "lost"})), "registrar-not-below");
    desk.calls("seat.revoke", json!({"seat": seat, "reason": "lost"}));
    assert_eq!(desk.calls("registrar.list", json!({})).as_array().unwrap().len(), 1);
    let late = second.joined_by("0931", "MBA", "entry");
    late.records(cocaine(), true);
    second.carries_to(&desk);
    late.carries_to(&desk);
    assert!(desk.waits().contains(&"waits-seat".to_owned()), "{:?}", desk.waits());
    assert_eq!(desk.value(&case, "direction"), "import", "what he said before stays");
    desk.carries_to(&third);
    assert_eq!(third.restarted_as("0922", OTHER).finds("reefer").len(), 1);
}

#[test]
fn a_lost_laptop_ends_with_every_officer_on_it() {
    let desk = Desk::founded();
    let post = desk.joined_by("0922", "MBA", "entry");
    let request = post.calls("enrol.officer", json!({"number": "0931", "name": "B. Achieng", "passphrase": PASSPHRASE}))["request"].clone();
    desk.calls("enrol.approve", json!({"request": request["bytes"], "office": "MBA", "roles": ["supervisor"]}));
    desk.carries_to(&post);
    let first = post.records(cocaine(), true)["id"].clone();
    post.carries_to(&desk);
    // One of them had left before.
    desk.calls("seat.revoke", json!({"seat": desk.seat_numbered("0922"), "reason": "left"}));
    assert_eq!(desk.value(&first, "direction"), "import");
    // Nobody ends the laptop at which he sits.
    let own = desk.seat_numbered("0417");
    assert_eq!(desk.is_refused("seat.revoke", json!({"seat": own, "reason": "stolen", "device": true})), "own-seat");
    let seats = desk.calls("seat.revoke", json!({"seat": desk.seat_numbered("0931"), "reason": "stolen", "device": true}));
    let ended = |number: &str| {
        let line = seats.as_array().unwrap().iter().find(|seat| seat["officer"].as_str().unwrap().starts_with(number)).unwrap();
        line["revoked"].clone()
    };
    assert_eq!((ended("0922"), ended("0931"), ended("0417")), (json!("stolen"), json!("stolen"), Json::Null));
    assert!(desk.calls("audit.list", json!({})).to_string().contains("\"device-ended\""));
    post.records(cocaine(), true);
    desk.waits_after(&post);
    assert_eq!(desk.value(&first, "direction"), "import", "what was seen stays");
    let late = desk.joined_by("0950", "MBA", "entry");
    desk.carries_to(&late);
    assert_eq!(late.finds("reefer"), [first.as_str().unwrap()]);
}

#[test]
fn the_words_of_the_root_name_a_registrar_where_the_only_one_is_lost() {
    let desk = Desk::empty();
    let sheet = desk.calls("start.found", founding())["sheet"].clone();
    let halves: Vec<String> = sheet["root_words"]
        .as_array()
        .unwrap()
        .iter()
        .map(|half| half.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect::<Vec<_>>().join(" "))
        .collect();
    let second = desk.joined_by("0501", "MBA", "supervisor");
    let own = |here: bool| {
        let seats = second.calls("seats", json!({}));
        seats.as_array().unwrap().iter().find(|seat| seat["here"] == here).unwrap()["id"].clone()
    };
    let seat = own(true);
    let name = |root: &str| second.tries("registrar.name", json!({"seat": seat, "root": root}));
    assert_eq!(name(&halves[0]).unwrap_err().code, "not-root-words", "one half is nothing");
    assert_eq!(name(&format!("{} {}", halves[1], halves[1])).unwrap_err().code, "not-the-root");
    let named = name(&format!("{} {}", halves[0], halves[1])).unwrap();
    let founder = named.as_array().unwrap().iter().find(|one| one["officer"] == "").unwrap()["id"].clone();
    second.unlocks("0501", OTHER);
    assert!(second.is_registrar());
    desk.calls("floor.state", json!({"version": "0.0.1"}));
    desk.carries_to(&second);
    // The lost laptop: its registrar by the root, its seat by the new one.
    assert_eq!(second.is_refused("registrar.end", json!({"id": founder, "reason": "lost"})), "registrar-not-below");
    let root = format!("{} {}", halves[0], halves[1]);
    let left = second.calls("registrar.end", json!({"id": founder, "reason": "lost", "root": root}));
    assert_eq!(left.as_array().unwrap().len(), 1, "{left}");
    assert_eq!(second.calls("floor.get", json!({}))["floor"], "0.0.1", "what he stated outward stays too");
    second.calls("seat.revoke", json!({"seat": own(false), "reason": "lost"}));
    second.calls("office.add", json!({"code": "PASS"}));
    let third = second.joined_by("0922", "PASS", "entry");
    third.records(cocaine(), true);
    assert_eq!(third.carries_to(&second)["waiting"], 0, "{:?}", second.waits());
    // One whom the founder had named is ended by the new one, although another named him; and raised by the root before that.
    let fourth = second.joined_by("0601", "MBA", "supervisor");
    let named = second.seat_numbered("0601");
    second.calls("registrar.name", json!({"seat": named}));
    assert_eq!(second.is_refused("registrar.name", json!({"seat": named})), "registrar-already");
    second.calls("registrar.name", json!({"seat": named, "root": root}));
    assert_eq!(second.is_refused("registrar.end", json!({"id": named, "reason": "left"})), "registrar-not-below", "the root named both");
    drop(fourth);
    // Whoever has the old laptop names nobody any more.
    second.carries_to(&desk);
    desk.unlocks("0417", super::PASSPHRASE);
    assert!(!desk.is_registrar());
    assert_eq!(desk.is_refused("office.add", json!({"code": "XYZ"})), "not-the-registrar");
    let events = second.calls("audit.list", json!({})).to_string();
    assert!(events.contains("\"registrar\"") && events.contains("\"registrar-ended\""));
}
