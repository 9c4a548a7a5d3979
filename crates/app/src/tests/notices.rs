//! Alerts and messages: what one office writes the others read and answer. An administration that was founded before there were
//! any gets their space from its registrar.

use super::bundles::two_laptops;
use super::enrolment::OTHER;
use super::{Desk, PASSPHRASE, open};
use crate::Failure;
use crate::save::{chance, now};
use journals::{
    Authority, Founding, FoundingInput, Request, Right, Scope, SpaceKind, Stated, Statement, StatementBody, answer, found, lease,
};
use serde_json::{Value as Json, json};
use store::{Cost, Creation, Store};

impl Desk {
    /// Fills in a form of a kind and completes it.
    fn writes(&self, kind: &str, fields: Json) -> Result<Json, Failure> {
        let draft = self.calls("draft.open", json!({"kind": kind}))["draft"].clone();
        self.calls("draft.keep", json!({"draft": draft, "fields": fields}));
        self.tries("draft.save", json!({"draft": draft, "complete": true}))
    }

    /// Who names a record, and by which answer.
    fn named_by(&self, id: &Json) -> Vec<(Json, Json)> {
        let linked = self.calls("record.linked", json!({"id": id, "language": "en"}));
        let inward = linked.as_array().unwrap().iter().filter(|one| one["outward"] == false);
        inward.map(|one| (one["id"].clone(), one["path"].clone())).collect()
    }

    fn spaces_of_notices(&self) -> usize {
        let (desk, _) = self.app.desk(&self.session).unwrap();
        desk.authority().spaces().filter(|(_, facts)| facts.kind == SpaceKind::Notices).count()
    }
}

fn alert() -> Json {
    json!({"subject": "Khat in parcels of tea", "alert_kind": "concealment", "urgency": "urgent", "valid_from": "2026-03-01",
        "valid_until": "2099-06-30", "countries": ["ET", "KE"], "places": ["KEMBA", "KENBO"], "area": "Roads from Moyale",
        "templates": ["drugs"], "transport_types": ["parcel", "van"], "concealment_places": ["goods.mixed"], "indicators": ["odd_smell"],
        "warnings": ["health"], "issued_by": "RILO", "issuer_reference": "12/2026", "action_asked": "specific_check",
        "narrative": "Leaves between tea, in boxes of one sender.", "instructions": "Open every box.", "grading_source": "B"})
}

fn message(to: &str, more: Json) -> Json {
    let mut fields = json!({"subject": "Which sender?", "narrative": "The last two boxes had none.", "priority": "urgent",
        "due_on": "2099-01-31", "recipients": [{"fields": {"office": to, "officer": "0417, A. Otieno"}}]});
    fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    fields
}

#[test]
fn an_alert_of_one_office_is_read_at_another_and_answered() {
    let (desk, post) = two_laptops();
    let saved = desk.writes("alert", alert()).unwrap();
    let id = saved["id"].clone();
    assert_eq!((&saved["state"], &saved["findings"]), (&json!("complete"), &json!([])));
    let brought = desk.carries_to(&post);
    assert_eq!((&brought["waiting"], &brought["dropped"]), (&json!(0), &json!({})), "{:?}", post.waits());
    for query in [
        "kind:alert",
        "khat boxes",
        "space:notices alert_kind:concealment urgency:urgent",
        "countries:KE places:KENBO valid_until:>2098",
        "issuer_reference:12/2026",
        "modus operandi",
    ] {
        assert_eq!(post.finds(query), [id.as_str().unwrap()], "{query}");
    }
    assert_eq!(post.value(&id, "instructions"), "Open every box.");
    let question = post.writes("message", message("KE-MBA", json!({"about": id}))).unwrap()["id"].clone();
    post.carries_to(&desk);
    assert_eq!(desk.finds("kind:message recipients.office:KE-MBA"), [question.as_str().unwrap()]);
    assert_eq!(desk.named_by(&id), [(question.clone(), json!("about"))]);
    let told = desk.writes("message", message("KE-BUS", json!({"in_reply_to": question}))).unwrap()["id"].clone();
    desk.carries_to(&post);
    assert_eq!(post.named_by(&question), [(told, json!("in_reply_to"))]);
    for side in [&desk, &post] {
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
}

#[test]
fn what_a_notice_lacks_is_told_and_no_spreadsheet_holds_messages() {
    let desk = Desk::founded();
    for (kind, lacking) in [
        ("alert", &["subject", "alert_kind", "urgency", "valid_until", "narrative"][..]),
        ("message", &["subject", "recipients", "narrative"]),
    ] {
        let refused = desk.writes(kind, json!({"language": "en"})).unwrap_err();
        assert_eq!((refused.code.as_str(), &refused.values["fields"]), ("not-complete", &json!(lacking.join(", "))), "{kind}");
    }
    let templates = desk.calls("import.templates", json!({}));
    let has = |kind: &str| templates.as_array().unwrap().iter().any(|one| one["kind"] == kind);
    assert_eq!((has("alert"), has("message")), (true, false));
    // Alerts of other services come in lists.
    let path = desk.folder.path().join("alerts.csv");
    std::fs::write(&path, "subject,alert_kind,urgency,valid_until,countries,narrative\nIvory,goods,immediate,2099-12-31,KE;TZ,In tea\n")
        .unwrap();
    let done = desk.finishes("import.start", json!({"path": path, "template": "alert", "dry_run": false}));
    assert_eq!((&done["imported"], &done["refused"]), (&json!(1), &json!(0)), "{done}");
    assert_eq!(desk.finds("kind:alert urgency:immediate countries:TZ").len(), 1);
}

#[test]
fn who_enters_cases_writes_notices_and_who_only_reads_writes_none() {
    let desk = Desk::founded();
    let id = desk.writes("alert", alert()).unwrap()["id"].clone();
    for (at, (role, writes)) in [
        ("entry", true),
        ("supervisor", true),
        ("analyst", true),
        ("investigator", true),
        ("ncp", true),
        ("administrator", true),
        ("auditor", false),
        ("trainer", false),
        ("reader", false),
    ]
    .into_iter()
    .enumerate()
    {
        let side = desk.joined_by(&format!("04{at:02}"), "MBA", role);
        desk.carries_to(&side);
        assert_eq!(side.finds("kind:alert"), [id.as_str().unwrap()], "{role}");
        let written = side.writes("message", message("KE-MBA", json!({"about": id})));
        assert_eq!(written.map(drop).map_err(|refused| refused.code), if writes { Ok(()) } else { Err("no-right".to_owned()) }, "{role}");
    }
}

#[test]
fn alerts_and_messages_are_amended_and_made_void_by_who_wrote_them_or_a_reviewer() {
    let (desk, post) = two_laptops();
    let alert_id = post.writes("alert", alert()).unwrap()["id"].clone();
    let sent = post.writes("message", message("KE-MBA", json!({"about": alert_id}))).unwrap()["id"].clone();
    post.carries_to(&desk);
    let second = desk.joined_by("0433", "MBA", "entry");
    desk.carries_to(&second);
    let until = |id: &Json, day: &str| json!({"id": id, "values": {"valid_until": day}});
    for id in [&alert_id, &sent] {
        let heads = second.calls("record.get", json!({"id": id}))["heads"].clone();
        let void = json!({"id": id, "verb": "void", "reason": "mine", "heads": heads});
        assert_eq!(second.is_refused("record.decide", void), "for-author");
        assert_eq!(second.is_refused("record.set", json!({"id": id, "values": {"subject": "Another"}})), "for-author");
        assert_eq!(second.is_refused("draft.open", json!({"id": id})), "for-author");
    }
    let may = |side: &Desk, id: &Json| side.calls("record.get", json!({"id": id}))["may_amend"].clone();
    assert_eq!((may(&second, &alert_id), may(&post, &alert_id), may(&desk, &alert_id)), (json!(false), json!(true), json!(true)));
    post.calls("record.set", until(&alert_id, "2098-01-01"));
    desk.calls("record.set", until(&alert_id, "2097-01-01"));
    post.calls("record.set", json!({"id": sent, "values": {"subject": "Which sender, please?"}}));
    // One that lacks something was not sent yet, and its officer goes on.
    let draft = post.calls("draft.open", json!({"kind": "message"}))["draft"].clone();
    post.calls("draft.keep", json!({"draft": draft, "fields": {"subject": "Later"}}));
    let begun = post.calls("draft.save", json!({"draft": draft, "complete": false}))["id"].clone();
    post.calls("record.set", json!({"id": begun, "values": {"subject": "Now"}}));
    post.carries_to(&desk);
    assert_eq!(desk.waits(), Vec::<String>::new());
}

/// The statements of an administration that a program founded which knew no notices. Its first officer was given their kind all
/// the same.
pub(super) fn before_notices() -> (Founding, Vec<Vec<u8>>) {
    let input = FoundingInput { country: "KE", name: "Customs", office_code: "MBA", letters: "A", time: now(), chance: chances() };
    let founding = found(&input);
    let mut statements = founding.statements.clone();
    let [grant, _sight, space] = [(); 3].map(|()| Statement::open(&statements.pop().unwrap()).unwrap());
    assert!(matches!(space.body, StatementBody::Space { kind: SpaceKind::Notices, .. }), "{:?}", space.body);
    let Statement { n, previous, .. } = space;
    statements.push(Statement { n, previous, ..grant }.sign(&founding.registrar.0));
    (founding, statements)
}

fn chances() -> [[u8; 32]; 7] {
    std::array::from_fn(|_| chance())
}

/// What that program's registrar answered an entry officer: he reads notices, and writes none.
pub(super) fn enrolled_before(founding: &Founding, statements: &mut Vec<Vec<u8>>, request: &Request) {
    let (office, seat) = (founding.office, request.seat);
    let reads = vec![SpaceKind::Register, SpaceKind::Catalogue, SpaceKind::Directory, SpaceKind::Notices];
    let bodies = vec![
        StatementBody::Device { key: request.device, office, letters: "B".into() },
        StatementBody::Seat {
            key: seat,
            device: request.device,
            office,
            x25519: request.x25519,
            officer: None,
            replaces: None,
            unattended: Stated(None),
        },
        StatementBody::grant_below(seat, office, vec![SpaceKind::Cases], Right::Write),
        StatementBody::grant_below(seat, office, reads, Right::Read),
        lease(seat, false, journals::Leases::USUAL, now()),
    ];
    let authority = Authority::fold(founding.root.key(), statements.iter().map(Vec::as_slice)).unwrap();
    statements.extend(authority.say(&founding.registrar.0, Scope::Inner, now(), bodies).unwrap());
}

/// The registrar's folder of that administration, as this program finds it: nobody is signed in yet.
pub(super) fn found_by(founding: &Founding, statements: &[Vec<u8>]) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let (app, session) = open(folder.path());
    let creation = Creation {
        statements,
        device: &founding.device,
        settings: &[],
        number: "0417",
        seat: founding.seat.clone(),
        registrar: Some(founding.registrar.clone()),
        recovery: zeroize::Zeroizing::new(chance()),
        passphrase: PASSPHRASE,
        cost: Cost::LEAST,
    };
    drop(Store::create(&app.folder().unwrap(), creation).unwrap());
    Desk { app, session, folder }
}

#[test]
fn an_administration_that_was_founded_before_gets_its_notices_from_the_registrar() {
    let (founding, mut statements) = before_notices();
    let post = Desk::empty();
    let asked = post.calls("enrol.join", json!({"number": "0922", "name": "G. Wanjiku", "passphrase": OTHER}))["request"].clone();
    let request = from_hex(asked["bytes"].as_str().unwrap());
    enrolled_before(&founding, &mut statements, &Request::open(&request).unwrap());
    post.calls("enrol.answer", json!({"bytes": hex(&answer(&request, &statements))}));
    post.calls("unlock", json!({"seat": "0922", "passphrase": OTHER}));
    // Only the registrar can make the space, and whoever writes before that is told so.
    let refused = post.writes("alert", alert()).unwrap_err();
    assert_eq!((refused.code.as_str(), &refused.values["kind"]), ("no-space", &json!("alert")));
    assert_eq!(post.spaces_of_notices(), 0);
    let desk = found_by(&founding, &statements);
    desk.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE}));
    let id = desk.writes("alert", alert()).unwrap()["id"].clone();
    let desk = desk.restarted();
    assert_eq!(desk.spaces_of_notices(), 1, "it is made once");
    desk.carries_to(&post);
    assert_eq!(post.finds("kind:alert"), [id.as_str().unwrap()]);
    post.writes("message", message("KE-MBA", json!({"about": id}))).unwrap();
    let brought = post.carries_to(&desk);
    assert_eq!(brought["waiting"], 0, "{:?}", desk.waits());
    for side in [&desk, &post] {
        assert_eq!((side.finds("kind:message").len(), side.spaces_of_notices()), (1, 1));
        assert_eq!(side.calls("verify", json!({"rebuild": true}))["errors"], json!([]));
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn from_hex(text: &str) -> Vec<u8> {
    text.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}
