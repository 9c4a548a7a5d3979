//! Passphrase and sheet are lost: the locked laptop asks, the registrar answers, and the new seat has what the old one had, but for its
//! name on what it signed.

use super::enrolment::OTHER;
use super::{Desk, cocaine, founding, open};
use crate::sealed;
use journals::{Key, ReadingSecret, Recovery, Scope, SigningSecret, Stated, StatementBody};
use serde_json::{Value as Json, json};
use store::Deposited;

const NEW: &str = "nine blue kites over the bay";

fn asking(seat: &str) -> Json {
    json!({"seat": seat, "passphrase": NEW})
}

fn answering(seat: &str, answer: &Json) -> Json {
    json!({"seat": seat, "passphrase": NEW, "bytes": answer["bytes"]})
}

fn bytes(hex: &Json) -> Vec<u8> {
    let hex = hex.as_str().unwrap();
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Desk {
    /// Closes the program and opens it again; nobody signs in.
    fn locked(mut self) -> Desk {
        self.app.close();
        (self.app, self.session) = open(self.folder.path());
        self
    }

    fn recovers(&self, request: &Json) -> Json {
        let read = self.calls("enrol.read", json!({"bytes": request["bytes"]}));
        assert_eq!(read["request"]["words"], request["words"], "the same words on both sides");
        self.calls("enrol.approve", json!({"request": request["bytes"], "office": "MBA", "roles": ["entry"]}))
    }

    fn did(&self, event: &str) -> usize {
        self.calls("audit.list", json!({})).as_array().unwrap().iter().filter(|row| row["event"] == event).count()
    }

    /// A request with something else in it, signed by a seat of its own.
    fn forged(&self, request: &Json, change: impl FnOnce(&mut Recovery)) -> String {
        let mut asked = Recovery::open(&bytes(&request["bytes"])).unwrap();
        let own = SigningSecret::from_seed(&[0x51; 32]);
        asked.seat = own.key();
        change(&mut asked);
        hex(&asked.sign(&own))
    }
}

#[test]
fn who_lost_passphrase_and_sheet_comes_in_again_by_the_registrar_and_has_his_forms_in_work() {
    let desk = Desk::founded();
    let post = desk.joined_by("0922", "MBA", "entry");
    let saved = post.records(cocaine(), true)["id"].clone();
    post.carries_to(&desk);
    let draft = post.calls("draft.open", json!({"kind": "seizure"}))["draft"].clone();
    post.calls("draft.keep", json!({"draft": draft, "fields": {"narrative": "half typed"}}));
    let amending = post.calls("draft.open", json!({"id": saved}))["draft"].clone();
    post.calls("views.save", json!({"name": "Cocaine", "query": "kind:seizure"}));
    let old = post.at_work().device;
    let post = post.locked();
    assert_eq!(post.is_refused("recover.ask", json!({"seat": "0922", "passphrase": "short"})), "passphrase-too-short");
    assert_eq!(post.is_refused("recover.ask", asking("0031")), "no-such-seat");
    let asked = post.calls("recover.ask", asking("0922"));
    assert_eq!((&asked["request"]["number"], &asked["sheet"]["officer"]), (&json!("0922"), &json!("0922")), "no name leaves it");
    // Out of a power cut it still knows what it asked.
    let post = post.locked();
    let pending = post.calls("recover.pending", json!({}))[0].clone();
    assert_eq!((&pending["request"]["words"], &pending["request"]["bytes"]), (&asked["request"]["words"], &asked["request"]["bytes"]));
    assert_eq!(post.calls("status", json!({}))["state"], "locked", "to ask opens nothing");
    let read = desk.calls("enrol.read", json!({"bytes": asked["request"]["bytes"]}));
    assert_eq!((&read["recovers"]["officer"], &read["recovers"]["seat"]), (&json!("0922, G. Wanjiku"), &pending["seat"]));
    assert_eq!((&read["request"]["name"], &read["device_is_new"]), (&json!("G. Wanjiku"), &json!(false)));
    let answer = desk.recovers(&asked["request"]);
    let wrong = json!({"seat": "0922", "passphrase": OTHER, "bytes": answer["bytes"]});
    assert_eq!(post.is_refused("recover.answer", wrong), "wrong-passphrase");
    let status = post.calls("recover.answer", answering("0922", &answer));
    assert_eq!((&status["state"], &status["seat"]["name"], &status["waiting"]), (&json!("open"), &json!("G. Wanjiku"), &json!(false)));
    // The forms in work are his again, and so is what he set; what he signed stays as it was.
    assert_eq!(post.calls("draft.open", json!({"draft": draft}))["fields"]["narrative"], "half typed");
    assert_eq!(post.calls("draft.open", json!({"id": saved}))["draft"], amending);
    assert_eq!(post.calls("views.list", json!({}))[0]["name"], "Cocaine");
    assert_eq!(post.at_work().device, old, "on the device that it was");
    let next = post.records(cocaine(), true);
    assert_eq!(next["reference"], "KE-MBA-2026-B0002");
    assert_eq!(post.calls("recover.pending", json!({})), json!([]));
    assert_eq!(post.is_refused("recover.answer", answering("0922", &answer)), "nothing-asked", "once");
    let said = desk.calls("seats", json!({}));
    assert_eq!(desk.calls("enrol.read", json!({"bytes": asked["request"]["bytes"]}))["answered"], true);
    let again = desk.calls("enrol.approve", json!({"request": asked["request"]["bytes"], "office": "MBA", "roles": ["entry"]}));
    assert_eq!((&again["again"], &again["words"]), (&asked["request"]["seat"], &answer["words"]));
    assert_eq!(desk.calls("seats", json!({})), said, "the same answer says nothing new");
    assert_eq!(desk.did("answer-again"), 1);
    let ended = desk.calls("seats", json!({}));
    let ended = ended.as_array().unwrap().iter().find(|seat| seat["id"] == pending["seat"]).unwrap();
    assert_eq!(ended["revoked"], "replaced");
    assert_eq!((desk.did("recovery"), post.did("recovery")), (1, 1), "both ends have it in their chains");
    assert_eq!(desk.did("enrolment"), 1, "the first one was an enrolment");
    // Nothing opens the old seat any more, and the new passphrase opens the new one.
    let post = post.locked();
    assert_eq!(post.is_refused("unlock", json!({"seat": pending["seat"], "passphrase": OTHER})), "no-such-seat");
    assert_eq!(post.is_refused("unlock", json!({"seat": "0922", "passphrase": OTHER})), "wrong-passphrase");
    let post = post.restarted_as("0922", NEW);
    assert_eq!(post.value(&saved, "direction"), "import");
    let brought = post.carries_to(&desk);
    assert_eq!((&brought["stored"], &brought["waiting"]), (&json!(1), &json!(0)), "{brought}");
    for side in [&desk, &post] {
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
        assert!(side.calls("audit.verify", json!({})).as_array().unwrap().iter().all(|chain| chain["faults"] == json!([])));
    }
}

#[test]
fn the_words_of_the_new_sheet_take_the_answer_too_and_another_officer_may_be_signed_in() {
    let desk = Desk::founded();
    let request = desk.calls("enrol.officer", json!({"number": "0922", "name": "G. Wanjiku", "passphrase": OTHER}))["request"].clone();
    desk.calls("enrol.approve", json!({"request": request["bytes"], "office": "MBA", "roles": ["entry"]}));
    let other = desk.app.session();
    let call = |name: &str, input: Json| desk.app.call(&other, name, input);
    let asked = call("recover.ask", asking("0922")).unwrap();
    let answer = desk.recovers(&asked["request"]);
    let words: Vec<&str> = asked["sheet"]["recovery_words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    let words = words.join(" ");
    call("recover.answer", json!({"seat": "0922", "passphrase": words, "bytes": answer["bytes"]})).unwrap();
    assert_eq!(call("status", json!({})).unwrap()["seat"]["name"], "G. Wanjiku");
    assert_eq!(desk.calls("status", json!({}))["state"], "open", "the other goes on");
    // By the words nothing was sealed under the passphrase; it opens all the same, and from then on without what was handed.
    let folder = desk.app.folder().unwrap();
    let seat = Key::parse(asked["request"]["seat"].as_str().unwrap()).unwrap();
    assert!(folder.handed(&seat).is_some());
    drop(folder);
    let desk = desk.restarted_as("0922", &words).restarted_as("0922", NEW);
    assert!(desk.app.folder().unwrap().handed(&seat).is_none());
    desk.restarted_as("0922", NEW).restarted_as("0922", &words).restarted();
}

#[test]
fn a_recovery_is_answered_by_the_right_registrar_from_the_right_deposit_in_time() {
    let desk = Desk::founded();
    let post = desk.joined_by("0922", "MBA", "entry");
    let clerk = desk.joined_by("0031", "MBA", "entry");
    // Somebody who shares the laptop of the post.
    let shares = post.calls("enrol.officer", json!({"number": "0044", "name": "J. Mutua", "passphrase": OTHER}))["request"].clone();
    desk.calls("enrol.approve", json!({"request": shares["bytes"], "office": "MBA", "roles": ["entry"]}));
    let post = post.locked();
    let request = crate::save::at(crate::save::now() - 31 * 86_400, || post.calls("recover.ask", asking("0922")))["request"].clone();
    let approve =
        |side: &Desk, bytes: &Json| side.is_refused("enrol.approve", json!({"request": bytes, "office": "MBA", "roles": ["entry"]}));
    assert_eq!(approve(&desk, &request["bytes"]), "request-too-old");
    let request = post.calls("recover.ask", asking("0922"))["request"].clone();
    assert_eq!(clerk.is_refused("enrol.read", json!({"bytes": request["bytes"]})), "not-the-registrar");
    assert_eq!(approve(&clerk, &request["bytes"]), "not-the-registrar");
    assert_eq!(approve(&Desk::founded(), &request["bytes"]), "no-seat-of-key", "another administration's");
    let mut changed = bytes(&request["bytes"]);
    changed[100] ^= 1;
    assert_eq!(approve(&desk, &json!(hex(&changed))), "not-a-request", "changed on its way");
    let theirs = post.app.folder().unwrap().deposit(&Key::parse(shares["seat"].as_str().unwrap()).unwrap()).unwrap().0;
    let of_another = json!(post.forged(&request, |asked| asked.deposit = theirs));
    assert_eq!(approve(&desk, &of_another), "deposit-wrong", "the deposit of whoever shares the laptop");
    let stranger = ReadingSecret::from_bytes([9; 32]);
    let for_others = json!(post.forged(&request, |asked| asked.deposit = sealed::sealed(b"x", &[stranger.public()]).unwrap()));
    assert_eq!(approve(&desk, &for_others), "deposit-not-for-you");
    assert_eq!(desk.is_refused("enrol.read", json!({"bytes": for_others})), "deposit-not-for-you", "told before words are compared");
    let elsewhere = json!(post.forged(&request, |asked| asked.folder = [1; 16]));
    assert_eq!(approve(&desk, &elsewhere), "deposit-wrong");
    // An answer is one request's: not another laptop's, and not with another folder's key in it.
    let clerk = clerk.locked();
    let theirs = clerk.calls("recover.ask", asking("0031"))["request"].clone();
    let (mine, their_answer) = (desk.recovers(&request), desk.recovers(&theirs));
    assert_eq!(post.is_refused("recover.answer", answering("0922", &their_answer)), "not-an-answer");
    let (statements, _) = journals::open_recovery_answer(&bytes(&request["bytes"]), &bytes(&mine["bytes"])).unwrap();
    let x25519 = Recovery::open(&bytes(&request["bytes"])).unwrap().x25519;
    let (_, reading) = desk.session.signed(&desk.app.shared).unwrap().secrets.registrar.clone().unwrap();
    let foreign = Recovery::open(&bytes(&theirs["bytes"])).unwrap().deposit;
    let foreign = sealed::sealed(&sealed::opened(&foreign, &reading).unwrap(), &[x25519]).unwrap();
    let exchanged = hex(&journals::answer_recovery(&bytes(&request["bytes"]), &statements, &foreign));
    assert_eq!(post.is_refused("recover.answer", answering("0922", &json!({"bytes": exchanged}))), "answer-other-folder");
    let nothing = hex(&journals::answer_recovery(&bytes(&request["bytes"]), &statements, b"nothing"));
    assert_eq!(post.is_refused("recover.answer", answering("0922", &json!({"bytes": nothing}))), "not-an-answer");
    assert_eq!(post.calls("status", json!({}))["state"], "locked", "nothing of that opened it");
    assert!(post.app.shared.desk.read().unwrap().is_none());
    post.calls("recover.answer", answering("0922", &mine));
    // Whoever was ended otherwise comes in no more.
    let third = desk.joined_by("0055", "MBA", "entry").locked();
    let late = third.calls("recover.ask", asking("0055"))["request"].clone();
    let seat = third.calls("recover.pending", json!({}))[0]["seat"].clone();
    desk.calls("seat.revoke", json!({"seat": seat, "reason": "left"}));
    assert_eq!(approve(&desk, &late["bytes"]), "seat-ended");
}

#[test]
fn a_deposit_follows_the_registrars_and_holds_nothing_that_signs() {
    let folder = tempfile::tempdir().unwrap();
    let (app, session) = open(folder.path());
    let sheet = app.call(&session, "start.found", founding()).unwrap()["sheet"].clone();
    let desk = Desk { app, session, folder };
    let secrets = desk.session.signed(&desk.app.shared).unwrap().secrets;
    let seat = secrets.signing.key();
    let held = |desk: &Desk| desk.app.folder().unwrap().deposit(&seat).unwrap();
    let first = held(&desk);
    let desk = desk.restarted();
    assert_eq!(held(&desk), first, "the same registrars, the same deposit");
    let halves: Vec<String> = [0, 1]
        .map(|half| {
            let words: Vec<&str> = sheet["root_words"][half].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
            words.join(" ")
        })
        .into();
    let halves: Vec<_> = halves.iter().map(|words| journals::from_words(words).unwrap()).collect();
    let root = SigningSecret::from_seed(&journals::join_halves(&halves[0], &halves[1]));
    let (national, own) = (SigningSecret::from_seed(&[0x61; 32]), ReadingSecret::from_bytes([0x62; 32]));
    assert!(sealed::opened(&first.0, &own).is_err());
    let named = StatementBody::Registrar { key: national.key(), scope: Scope::Inner, x25519: own.public(), office: Stated(None) };
    let said = desk.at_work().authority().say(&root, Scope::Outward, crate::save::now(), vec![named]).unwrap();
    desk.at_work().add_statements(&said).unwrap();
    let desk = desk.restarted();
    let second = held(&desk);
    assert_ne!(second.1, first.1);
    let plain = sealed::opened(&second.0, &own).unwrap();
    let deposited = Deposited::decode(&plain).unwrap();
    assert_eq!((deposited.seat, deposited.folder), (seat, desk.app.folder().unwrap().id()));
    assert_eq!(deposited.reading.public(), secrets.reading.public());
    let (signing, reading) = secrets.registrar.clone().unwrap();
    for secret in [secrets.signing.seed(), signing.seed(), reading.bytes(), secrets.recovery.clone()] {
        assert!(!plain.windows(32).any(|part| part == secret.as_slice()), "nothing that signs, nor the registrar's own");
    }
}
