//! A second officer on the same laptop, and a second laptop: by request, words and answer, without a network.

use super::{Desk, PASSPHRASE, cocaine, open};
use crate::Session;
use serde_json::{Value as Json, json};

pub(super) const OTHER: &str = "seven dry lamps in the hall";

fn newcomer() -> Json {
    json!({"number": "0922", "name": "G. Wanjiku", "passphrase": OTHER})
}

impl Desk {
    /// A laptop out of its box.
    pub(super) fn empty() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let (app, session) = open(folder.path());
        Desk { app, session, folder }
    }

    /// Another front of this folder, in which a seat is signed in.
    fn signed_in(&self, number: &str, passphrase: &str) -> Session {
        let session = self.app.session();
        self.app.call(&session, "unlock", json!({"seat": number, "passphrase": passphrase})).unwrap();
        session
    }

    /// The registrar's answer to a request.
    fn approves(&self, request: &Json, roles: Json) -> Json {
        let read = self.calls("enrol.read", json!({"bytes": request["bytes"]}));
        assert_eq!(read["request"]["words"], request["words"], "the same words on both sides");
        let approval = json!({"request": request["bytes"], "office": "MBA", "roles": roles});
        self.calls("enrol.approve", approval)
    }
}

#[test]
fn a_second_officer_on_the_same_laptop_has_a_seat_of_his_own() {
    let desk = Desk::founded();
    let draft = desk.calls("draft.open", json!({"kind": "seizure"}))["draft"].clone();
    desk.calls("draft.keep", json!({"draft": draft, "fields": {"office": "KE-MBA"}}));
    let joined = desk.calls("enrol.officer", newcomer());
    assert_eq!(joined["sheet"]["recovery_words"].as_array().unwrap().len(), 24);
    assert_eq!(desk.calls("enrol.pending", json!({}))[0]["words"], joined["request"]["words"]);
    assert_eq!(desk.is_refused("enrol.officer", newcomer()), "officer-here");
    let other = desk.signed_in("0922", OTHER);
    let call = |name: &str, input: Json| desk.app.call(&other, name, input);
    // Before the registrar has answered he fills in forms, signs nothing and reads nothing.
    let search = json!({"query": "kind:seizure", "offset": 0, "limit": 5, "language": "en"});
    assert_eq!(call("records.search", search).unwrap_err().code, "seat-unknown");
    assert_eq!(call("status", json!({})).unwrap()["waiting"], true);
    let form = call("draft.open", json!({"kind": "seizure"})).unwrap()["draft"].clone();
    call("draft.keep", json!({"draft": form, "fields": cocaine()})).unwrap();
    assert_eq!(call("draft.save", json!({"draft": form, "complete": true})).unwrap_err().code, "seat-unknown");
    assert_eq!(
        call("enrol.approve", json!({"request": joined["request"]["bytes"], "office": "MBA", "roles": ["entry"]})).unwrap_err().code,
        "not-the-registrar"
    );
    desk.approves(&joined["request"], json!(["entry"]));
    assert_eq!(desk.calls("enrol.pending", json!({})), json!([]));
    let saved = call("draft.save", json!({"draft": form, "complete": true})).unwrap();
    assert_eq!((&saved["state"], &saved["reference"]), (&json!("complete"), &json!("KE-MBA-2026-A0001")));
    assert_eq!(call("status", json!({})).unwrap()["seat"]["name"], "G. Wanjiku");
    // The other's form in work stays closed to him, and his to the other.
    assert_eq!(call("draft.list", json!({"language": "en"})).unwrap(), json!([]));
    assert_eq!(desk.calls("draft.list", json!({"language": "en"})).as_array().unwrap().len(), 1);
    let history = desk.calls("record.history", json!({"id": saved["id"], "path": "office"}));
    assert!(history.to_string().contains("0922, G. Wanjiku"), "{history}");
    let desk = desk.restarted();
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
}

#[test]
fn on_one_laptop_each_reads_what_his_own_rights_let_him() {
    let desk = Desk::founded();
    let joined = desk.calls("enrol.officer", newcomer());
    desk.approves(&joined["request"], json!(["reader"]));
    let case = desk.records(cocaine(), true)["id"].clone();
    let person = desk.calls("record.set", json!({"kind": "person", "values": {"family_name": "Kane", "action_asked": "sight_and_report"}}));
    let alert = desk.calls("record.set", json!({"kind": "alert", "values": {"subject": "Kane on the road"}}));
    let other = desk.signed_in("0922", OTHER);
    let call = |name: &str, input: Json| desk.app.call(&other, name, input);
    let rows = |query: &str| {
        let found = call("records.search", json!({"query": query, "offset": 0, "limit": 9, "language": "en"})).unwrap();
        assert_eq!(found["total"], found["rows"].as_array().unwrap().len());
        found["total"].as_u64().unwrap()
    };
    assert_eq!((rows("kind:seizure"), rows("kind:person"), rows("Kane"), rows("kind:alert")), (0, 0, 1, 1));
    let stats = call("records.stats", json!({"query": "kind:seizure", "by": "direction", "language": "en"})).unwrap();
    assert_eq!(stats["total"], 0);
    for id in [&case, &person["id"]] {
        assert_eq!(call("record.get", json!({"id": id})).unwrap_err().code, "no-right");
        assert_eq!(call("draft.open", json!({"id": id})).unwrap_err().code, "no-right");
        assert_eq!(call("record.titles", json!({"ids": [id], "language": "en"})).unwrap(), json!([]));
    }
    assert_eq!(call("record.get", json!({"id": alert["id"]})).unwrap()["state"], "open");
    assert_eq!((desk.finds("kind:seizure").len(), desk.finds("Kane").len()), (1, 2));
}

#[test]
fn a_second_laptop_joins_by_files() {
    let desk = Desk::founded();
    let post = Desk::empty();
    let joined = post.calls("enrol.join", newcomer());
    assert_eq!(joined["sheet"]["root_words"], json!([[], []]));
    let status = post.calls("status", json!({}));
    assert_eq!((&status["state"], &status["waiting"]), (&json!("open"), &json!(true)));
    // Out of a power cut it still knows what it asked.
    let Desk { app, folder, .. } = post;
    app.close();
    drop(app);
    let (app, session) = open(folder.path());
    let post = Desk { app, session, folder };
    post.calls("unlock", json!({"seat": "0922", "passphrase": OTHER}));
    let request = post.calls("enrol.pending", json!({}))[0].clone();
    assert_eq!(request["bytes"], joined["request"]["bytes"]);
    let first = desk.approves(&request, json!(["entry"]));
    assert_eq!(desk.calls("enrol.read", json!({"bytes": request["bytes"]}))["answered"], true);
    // The stick was lost on its way: the same answer is given again, and nothing is said anew.
    let answer = desk.approves(&request, json!(["auditor"]));
    assert_eq!((&answer["bytes"], &answer["again"]), (&first["bytes"], &request["seat"]));
    let wrong = format!("{}00", answer["bytes"].as_str().unwrap());
    assert_eq!(post.is_refused("enrol.answer", json!({"bytes": wrong})), "not-an-answer");
    // Somebody who carried the request founds an administration of the same name, and answers first: its words are others.
    let thief = Desk::founded();
    let forged = thief.approves(&request, json!(["entry"]));
    let read = post.calls("enrol.look", json!({"bytes": forged["bytes"]}));
    assert_eq!((&read["administration"], &read["country"]), (&json!("Customs"), &json!("KE")));
    assert_ne!(read["words"], answer["words"]);
    assert_eq!(post.is_refused("enrol.look", json!({"bytes": wrong})), "not-an-answer");
    assert_eq!(post.calls("enrol.look", json!({"bytes": answer["bytes"]}))["words"], answer["words"]);
    post.calls("enrol.answer", json!({"bytes": answer["bytes"]}));
    assert_eq!(post.calls("status", json!({}))["state"], "locked");
    post.calls("unlock", json!({"seat": "0922", "passphrase": OTHER}));
    let status = post.calls("status", json!({}));
    assert_eq!((&status["administration"], &status["waiting"]), (&json!("Customs"), &json!(false)));
    let saved = post.records(cocaine(), true);
    assert_eq!(saved["reference"], "KE-MBA-2026-B0001", "letters of its own");
    assert_eq!(post.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    // Another administration's answer is not taken any more.
    assert_eq!(post.is_refused("enrol.read", json!({"bytes": request["bytes"]})), "not-the-registrar");
}

#[test]
fn what_is_no_request_or_not_the_registrars_to_answer_is_refused() {
    let desk = Desk::founded();
    for bytes in ["", "zz", "0", "a1b2c3"] {
        assert_eq!(desk.is_refused("enrol.read", json!({"bytes": bytes})), "not-a-request", "{bytes}");
    }
    let joined = Desk::empty().calls("enrol.join", newcomer());
    let approve = |office: &str, roles: Json, letters: Json| {
        desk.is_refused(
            "enrol.approve",
            json!({"request": joined["request"]["bytes"], "office": office, "roles": roles, "letters": letters}),
        )
    };
    assert_eq!(approve("NBO", json!(["entry"]), json!("B")), "no-such-office");
    assert_eq!(approve("MBA", json!(["king"]), json!("B")), "no-such-role");
    assert_eq!(approve("MBA", json!([]), json!("B")), "no-role");
    assert_eq!(approve("MBA", json!(["entry"]), json!("A")), "letters-taken");
    assert_eq!(desk.is_refused("enrol.answer", json!({"bytes": "00"})), "nothing-asked");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.ncen").display().to_string();
    assert_eq!(desk.is_refused("enrol.write", json!({"path": path, "bytes": "00"})), "not-a-request");
    desk.calls("enrol.write", json!({"path": path, "bytes": joined["request"]["bytes"]}));
    let empty = Desk::empty();
    assert_eq!(empty.is_refused("enrol.join", json!({"number": "", "name": "x", "passphrase": PASSPHRASE})), "empty");
    assert_eq!(empty.is_refused("enrol.join", json!({"number": "1", "name": "x", "passphrase": "short"})), "passphrase-too-short");
    assert_eq!(empty.calls("status", json!({}))["state"], "empty");
}

#[test]
fn a_name_that_nobody_could_read_again_is_refused_before_anything_is_made() {
    let (desk, empty) = (Desk::founded(), Desk::empty());
    for hidden in ["G. W\u{200B}anjiku", "G. \u{202E}ukijnaW"] {
        let newcomer = json!({"number": "0922", "name": hidden, "passphrase": OTHER});
        assert_eq!(empty.is_refused("enrol.join", newcomer.clone()), "control-character");
        assert_eq!(desk.is_refused("enrol.officer", newcomer), "control-character");
    }
    assert_eq!(empty.calls("status", json!({}))["state"], "empty");
    assert_eq!(desk.calls("enrol.pending", json!({})), json!([]));
    assert_eq!(desk.calls("seat.list", json!({})).as_array().unwrap().len(), 1);
    let spelt = json!({"number": " 0922 ", "name": "Ame\u{301}lie Tremblay", "passphrase": OTHER});
    for joined in [empty.calls("enrol.join", spelt.clone()), desk.calls("enrol.officer", spelt)] {
        assert_eq!((&joined["request"]["name"], &joined["request"]["number"]), (&json!("Am\u{e9}lie Tremblay"), &json!("0922")));
    }
    let again = json!({"number": "0922", "name": "Am\u{e9}lie", "passphrase": OTHER});
    assert_eq!(desk.is_refused("enrol.officer", again), "officer-here");
}

#[test]
fn of_two_seats_of_one_number_made_at_once_one_is() {
    let desk = Desk::founded();
    let make = || desk.tries("enrol.officer", newcomer());
    let made = std::thread::scope(|scope| {
        [(); 4].map(|()| scope.spawn(make)).map(|thread| thread.join().unwrap().map_err(|failure| failure.code))
    });
    assert_eq!(made.iter().filter(|made| made.is_ok()).count(), 1);
    assert!(made.iter().all(|made| made.as_ref().err().is_none_or(|code| code == "officer-here")));
    assert_eq!(desk.calls("enrol.pending", json!({})).as_array().unwrap().len(), 1);
}

#[test]
fn an_office_gets_its_code_once_and_a_desk_of_its_own() {
    let desk = Desk::founded();
    assert_eq!(desk.calls("office.add", json!({"code": "BUS"})).as_array().unwrap().len(), 2);
    assert_eq!(desk.is_refused("office.add", json!({"code": "BUS"})), "office-code-taken");
    assert_eq!(desk.is_refused("office.add", json!({"code": "bus stop"})), "office-code-form");
    let post = Desk::empty();
    let request = post.calls("enrol.join", newcomer())["request"].clone();
    let answer = desk.calls("enrol.approve", json!({"request": request["bytes"], "office": "BUS", "roles": ["entry", "supervisor"]}));
    post.calls("enrol.answer", json!({"bytes": answer["bytes"]}));
    post.calls("unlock", json!({"seat": "0922", "passphrase": OTHER}));
    assert_eq!(post.records(cocaine(), true)["reference"], "KE-BUS-2026-B0001");
    assert_eq!(desk.restarted().calls("office.list", json!({})).as_array().unwrap().len(), 2);
}

#[test]
fn a_seat_gets_other_roles_and_keeps_what_it_did() {
    let desk = Desk::founded();
    let post = desk.joined_by("0922", "MBA", "entry");
    let seat = |side: &Desk| {
        let seats = side.calls("seats", json!({}));
        seats.as_array().unwrap().iter().find(|seat| seat["officer"].as_str().unwrap().starts_with("0922")).unwrap().clone()
    };
    let id = seat(&desk)["id"].clone();
    assert_eq!(seat(&desk)["roles"], json!(["entry"]));
    let case = desk.records(cocaine(), true)["id"].clone();
    let own = post.records(cocaine(), true)["id"].clone();
    post.carries_to(&desk);
    desk.carries_to(&post);
    assert_eq!(post.is_refused("record.decide", json!({"id": case, "verb": "approve"})), "no-right");
    let changes = |roles: &[&str]| json!({"seat": id, "roles": roles});
    assert_eq!(post.is_refused("seat.set_roles", changes(&["supervisor"])), "not-the-registrar");
    for (roles, code) in [(&[][..], "no-role"), (&["node"][..], "no-such-role"), (&["chief"][..], "no-such-role")] {
        assert_eq!(desk.is_refused("seat.set_roles", changes(roles)), code);
    }
    desk.calls("seat.set_roles", changes(&["supervisor", "analyst"]));
    assert_eq!(seat(&desk)["roles"], json!(["supervisor", "analyst"]));
    desk.carries_to(&post);
    assert_eq!(post.calls("status", json!({}))["seat"]["roles"], json!(["supervisor", "analyst"]));
    assert_eq!(post.calls("record.decide", json!({"id": case, "verb": "approve"}))["state"], "approved");
    post.calls("record.set", json!({"kind": "person", "values": {"family_name": "Kane"}}));
    assert_eq!(post.carries_to(&desk)["waiting"], 0, "{:?}", desk.waits());
    // It reviews no more; what it wrote and decided stays, and what it decides before it hears of it waits.
    desk.calls("seat.set_roles", changes(&["entry"]));
    let late = desk.records(cocaine(), true)["id"].clone();
    assert_eq!(
        (seat(&desk)["roles"].clone(), desk.calls("record.get", json!({"id": case}))["state"].clone()),
        (json!(["entry"]), json!("approved"))
    );
    assert_eq!(desk.value(&own, "direction"), "import");
    post.calls("record.set", json!({"kind": "person", "values": {"family_name": "Late"}}));
    assert_eq!(post.carries_to(&desk)["waiting"], 1);
    assert_eq!(desk.waits(), ["waits-revoked"]);
    desk.carries_to(&post);
    assert_eq!(post.is_refused("record.decide", json!({"id": late, "verb": "approve"})), "no-right");
    post.records(cocaine(), true);
    assert_eq!(post.carries_to(&desk)["waiting"], 1, "{:?}", desk.waits());
    assert_eq!(desk.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
}

#[test]
fn a_seat_before_which_nobody_sits_is_told_from_those_of_officers() {
    let desk = Desk::founded();
    let [_officer, node] = [("0922", "entry"), ("0990", "node")].map(|(number, role)| desk.joined_by(number, "MBA", role));
    let seats = desk.calls("seats", json!({}));
    let of = |number: &str| seats.as_array().unwrap().iter().find(|seat| seat["officer"].as_str().unwrap().starts_with(number)).unwrap();
    assert_eq!(["0922", "0990"].map(|number| of(number)["unattended"].clone()), [json!(false), json!(true)]);
    assert_eq!(["0922", "0990"].map(|number| of(number)["roles"].clone()), [json!(["entry"]), json!(["node"])]);
    assert_eq!(node.calls("status", json!({}))["seat"]["roles"], json!(["node"]));
    // The founder is told the same of himself in both places, and that he is the registrar.
    let of_founder = of("0417")["roles"].as_array().unwrap().clone();
    assert_eq!(desk.calls("status", json!({}))["seat"]["roles"], Json::from([vec![json!("registrar")], of_founder].concat()));
}

#[test]
fn an_office_moves_below_another_one_and_never_below_itself() {
    let desk = Desk::founded();
    desk.calls("office.add", json!({"code": "COAST"}));
    desk.calls("office.add", json!({"code": "BUS", "parent": "MBA"}));
    let offices = desk.calls("office.move", json!({"office": "BUS", "parent": "COAST"}));
    let id = |code: &str| offices.as_array().unwrap().iter().find(|one| one["code"] == code).unwrap()["id"].clone();
    let parent = offices.as_array().unwrap().iter().find(|one| one["code"] == "BUS").unwrap()["parent"].clone();
    assert_eq!(parent, id("COAST"));
    for (office, parent) in [("COAST", "BUS"), ("COAST", "COAST"), ("MBA", "BUS")] {
        assert_eq!(desk.is_refused("office.move", json!({"office": office, "parent": parent})), "office-circle");
    }
    let clerk = desk.joined_by("0922", "BUS", "entry");
    assert_eq!(clerk.is_refused("office.move", json!({"office": "BUS", "parent": "MBA"})), "not-the-registrar");
}
