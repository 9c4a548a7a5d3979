//! Golden vectors: the bytes of entries and statements, for ever. The files are named in docs/formats/entry.md and
//! statements.md. A difference here breaks journals that officers have signed: it is never "updated".

use crate::*;
use records::Version;

/// Name and text of each file in `crates/journals/golden`.
macro_rules! golden {
    ($($name:literal),*) => { &[$(($name, include_str!(concat!("../../golden/", $name, ".hex")))),*] };
}
const ENTRY: &[(&str, &str)] = golden![
    "header",
    "header_next",
    "header_renewed",
    "body",
    "body_later",
    "salted",
    "leaf",
    "entry_id",
    "document_id",
    "actor",
    "signature",
    "decision",
    "decision_adopt",
    "audit",
    "attached",
    "decision_continue",
    "body_erased",
    "witness"
];
const STATEMENTS: &[(&str, &str)] = golden![
    "statement_root",
    "statement_registrar",
    "statement_office",
    "statement_device",
    "statement_seat",
    "statement_space",
    "statement_grant",
    "statement_in_space",
    "statement_other",
    "statement_successor",
    "statement_registrar_of_office",
    "statement_unattended",
    "statement_grant_of_office",
    "statement_revoke",
    "statement_lease",
    "statement_gateway",
    "statement_release_seat",
    "statement_introduction",
    "statement_floor",
    "statement_profile",
    "statement_erase",
    "statement_hold",
    "statement_pack",
    "statement_address",
    "statement_resolve",
    "statement_cut",
    "statement_profile_whole",
    "space_id"
];

const ENROLMENT: &[(&str, &str)] = golden!["request", "request_words", "answer"];
const CARRIED: &[(&str, &str)] =
    golden!["attachment_list", "attachment_root", "item_closed", "item_manifest", "item_receipt", "item_chunk", "item_list"];
const RECOVERY: &[(&str, &str)] = golden!["recovery", "recovery_words", "recovery_answer"];

const VERSION: Version = Version { major: 1, minor: 0 };
const START: Start = Start([0x33; 8]);
const SALT: [u8; 8] = [0x44; 8];
/// Stands for a change chunk: journals do not look inside.
const CHANGE: &[u8] = b"change";

/// Hex digits, 32 bytes in a line.
fn hex(bytes: &[u8]) -> String {
    let line = |line: &[u8]| line.iter().map(|byte| format!("{byte:02x}")).collect::<String>() + "\n";
    bytes.chunks(32).map(line).collect()
}

fn bytes(name: &str) -> Vec<u8> {
    let (_, text) = ENTRY.iter().chain(STATEMENTS).find(|(known, _)| *known == name).unwrap();
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

fn seat() -> SigningSecret {
    SigningSecret::from_seed(&[0x11; 32])
}

fn input(start: Start, heads: Vec<LogHead>, document: Option<documents::DocumentId>) -> EntryInput {
    let body = NewBody { document, kind: 1, version: VERSION, salt: SALT, content: CHANGE.to_vec() };
    let heads_of = |log, n| LogHead { log: Key([log; 32]), n, hash: [log; 32] };
    let heads = if heads.is_empty() { vec![heads_of(0x51, 2), heads_of(0x52, 300)] } else { heads };
    EntryInput { save: SaveId([0x55; 16]), time: 1_790_000_000, made_by: MadeBy::Person, start, heads, bodies: vec![body] }
}

#[test]
fn entries_keep_their_bytes() {
    let seat = seat();
    let mut journal = Journal::new(SpaceId([0x22; 16]), Incarnation([0x66; 8]));
    let first = journal.append(&seat, input(START, Vec::new(), None));
    let document = first.bodies[0].document;
    let next = journal.append(&seat, EntryInput { made_by: MadeBy::Program, ..input(START, Vec::new(), Some(document)) });
    let renewed = Header { after: Some((Incarnation([0x67; 8]), 70_000, EntryId([0x68; 32]))), time: -1, ..first.header.clone() };
    let made = [
        first.header_bytes.clone(),
        next.header_bytes.clone(),
        renewed.encode(),
        first.bodies[0].encode(),
        next.bodies[0].encode(),
        inner_of(&document, &SALT, CHANGE).to_vec(),
        first.bodies[0].leaf(&SALT).to_vec(),
        Header::id(&first.header_bytes).0.to_vec(),
        document.0.to_vec(),
        journal.actor(&seat, &START).0.to_vec(),
        first.signature.to_vec(),
        decision(Verb::Void, &[0x61, 0x62], &[]).encode(),
        decision(Verb::Adopt, &[0x61], &[0x63, 0x64]).encode(),
        audit_row(),
        attached().encode(),
        continued().encode(),
        ErasedBody::of(&first.bodies[0], &SALT).encode(),
        encode_witness(&[seen(0x76, 7), seen(0x77, 70_000)]),
    ];
    for ((name, golden), made) in ENTRY.iter().zip(made) {
        assert_eq!(*golden, hex(&made), "{name}.hex");
    }
}

#[test]
fn attachments_and_items_keep_their_bytes() {
    let bytes: Vec<u8> = (0..20_000u32).map(|at| (at / 7) as u8).collect();
    let (list, root) = (Chunks::of(&bytes).encode(), Root::of(&bytes));
    let of_picture = |index, bytes| Carried::Attachment { document: documents::DocumentId([0x61; 16]), root, index, bytes };
    let items = [
        Carried::Closed { space: SpaceId([0x22; 16]), sealed: b"sealed".to_vec() },
        Carried::Manifest(b"manifest".to_vec()),
        Carried::Receipt(b"receipt".to_vec()),
        of_picture(Some(1), b"chunk".to_vec()),
        of_picture(None, list.clone()),
    ];
    let made: Vec<Vec<u8>> = [list, root.0.to_vec()].into_iter().chain(items.iter().map(Carried::encode)).collect();
    assert_eq!(made.len(), CARRIED.len());
    for ((name, golden), made) in CARRIED.iter().zip(&made) {
        assert_eq!(*golden, hex(made), "{name}.hex");
    }
    for (item, bytes) in items.iter().zip(&made[2..]) {
        assert_eq!(Carried::decode(bytes).as_ref(), Some(item));
        assert_eq!(Carried::decode(&bytes[..bytes.len() - 1]), None);
    }
}

fn attached() -> Attached {
    let who = vec![("0417, A. Otieno".into(), "MBA".into()), ("0922, G. Wanjiku".into(), "BUS".into())];
    let quantity = Past { time: 1_790_000_000, who: 1, field: "goods[0].quantity".into(), value: Some("12.4 KGM".into()) };
    let narrative = Past { time: -1, who: 0, field: "narrative".into(), value: None };
    let (reference, past) = ("KE-MBA-2026-A0001".into(), vec![quantity, narrative]);
    Attached { document: [0x61; 16], reference, office: "MBA".into(), left: 3, who, past }
}

fn seen(seat: u8, n: u64) -> Seen {
    Seen { seat: Key([seat; 32]), incarnation: Incarnation([0x66; 8]), n, entry: EntryId([0x8e; 32]) }
}

fn continued() -> Decision {
    let field = Some("BUS KE-MBA-2026-A0002 aaaaaaaaaaaaaaaaaaaaaaaaaa".to_owned());
    let (judged, reason) = (vec![[0x61; 32]], Some("handed over".to_owned()));
    Decision { verb: Verb::Continue, judged, entries: Vec::new(), field, reason }
}

fn audit_row() -> Vec<u8> {
    let row =
        AuditRow { n: 2, previous: [0x71; 32], time: 1_762_000_000, event: "view".into(), about: "0000000000000000000000000A".into() };
    row.sign(&SigningSecret::from_seed(&[7; 32]))
}

fn decision(verb: Verb, judged: &[u8], entries: &[u8]) -> Decision {
    let adopts = !entries.is_empty();
    Decision {
        verb,
        judged: judged.iter().map(|byte| [*byte; 32]).collect(),
        entries: entries.iter().map(|byte| EntryId([*byte; 32])).collect(),
        field: adopts.then(|| "goods.quantity".to_owned()),
        reason: (!adopts).then(|| "saisie deux fois, à 02:40".to_owned()),
    }
}

fn profile(text: &str) -> StatementBody {
    let hash = blake3::hash(text.as_bytes()).into();
    StatementBody::Profile { hash, content: Stated(Some(text.to_owned())), edition: Stated(Some(2)) }
}

/// Every kind of statement, in the order of [`STATEMENTS`].
fn statements() -> Vec<Statement> {
    let key = |byte| Key([byte; 32]);
    let office = [0x71; 16];
    let inner = Scope::Inner;
    let bodies = [
        (Scope::Outward, StatementBody::Root { key: seat().key(), country: "KE".into(), name: "Administration à l’essai".into() }),
        (Scope::Outward, StatementBody::Registrar { key: key(0x72), scope: Scope::Inner, x25519: [0x73; 32], office: Stated(None) }),
        (inner, StatementBody::Office { id: office, parent: Some([0x74; 16]), code: "MBA".into() }),
        (inner, StatementBody::Device { key: key(0x75), office, letters: "A".into() }),
        (inner, seat_of(Some(key(0x78)), None, Stated(None))),
        (inner, StatementBody::Space { kind: SpaceKind::Register, owner: office, salt: [0x79; 16] }),
        (inner, StatementBody::grant_in(key(0x76), SpaceId([0x7a; 16]), Right::Release)),
        (Scope::Space(SpaceId([0x7a; 16])), StatementBody::grant_in(key(0x76), SpaceId([0x7a; 16]), Right::Read)),
        (inner, StatementBody::Other { kind: 17, fields: other() }),
        (Scope::Outward, StatementBody::Successor { key: key(0x81) }),
        (inner, StatementBody::Registrar { key: key(0x72), scope: inner, x25519: [0x73; 32], office: Stated(Some(office)) }),
        (inner, seat_of(None, Some([0x82; 16]), Stated(Some(true)))),
        (inner, StatementBody::grant_below(key(0x76), office, vec![SpaceKind::Cases, SpaceKind::Notices], Right::Review)),
        (
            inner,
            StatementBody::Revoke {
                what: Revoked::Seat,
                of: [0x76; 32],
                reason: Reason::Lost as u64,
                cuts: vec![
                    SpaceCuts { space: SpaceId([0x7a; 16]), cuts: vec![cut(7), cut(300)] },
                    SpaceCuts { space: SpaceId([0x7c; 16]), cuts: Vec::new() },
                ],
                log_cuts: vec![
                    LogCut { scope: Scope::Space(SpaceId([0x7a; 16])), n: 2, hash: [0x83; 32] },
                    LogCut { scope: inner, n: 9, hash: [0x84; 32] },
                ],
            },
        ),
        (inner, StatementBody::Lease { seat: key(0x76), until: 1_800_000_000 }),
        (Scope::Outward, StatementBody::Gateway { key: key(0x85), x25519: [0x86; 32], addresses: vec!["192.0.2.7:7842".into()] }),
        (Scope::Outward, StatementBody::ReleaseSeat { key: key(0x87) }),
        (Scope::Outward, StatementBody::Introduction { root: key(0x88), n: 12, hash: [0x89; 32] }),
        (Scope::Outward, StatementBody::Floor { version: "1.2".into() }),
        (inner, StatementBody::Profile { hash: [0x8a; 32], content: Stated(None), edition: Stated(None) }),
        (inner, StatementBody::Erase { document: [0x8b; 16], basis: Basis::Court }),
        (inner, StatementBody::Hold { document: [0x8b; 16], on: true }),
        (inner, StatementBody::Pack { kind: "hs".into(), version: "2028".into(), hash: [0x8c; 32] }),
        (inner, StatementBody::Address { device: key(0x75), addresses: vec!["192.0.2.8:7842".into()], relays: Vec::new() }),
        (
            inner,
            StatementBody::Resolve {
                writer: key(0x76),
                scope: Scope::Space(SpaceId([0x7a; 16])),
                incarnation: Some(Incarnation([0x66; 8])),
                hash: [0x8d; 32],
            },
        ),
        (Scope::Space(SpaceId([0x7a; 16])), StatementBody::Cut { seat: key(0x76), cuts: vec![cut(7)] }),
        (inner, profile("{\"leases\":{\"offices\":30,\"posts\":60},\"version\":1}")),
    ];
    let co_signers = |n: u64| if n == 10 { vec![co_signer().key()] } else { Vec::new() };
    let statement = |((scope, body), n): ((Scope, StatementBody), u64)| {
        let previous = if n == 1 { [0; 32] } else { [n as u8; 32] };
        Statement { log: seat().key(), scope, n, previous, time: 1_790_000_000, body, co_signers: co_signers(n) }
    };
    bodies.into_iter().zip(1..).map(statement).collect()
}

fn signed(statement: &Statement) -> Vec<u8> {
    let others = statement.co_signers.iter().map(|_| statement.signature(&co_signer()));
    statement.signed(&[statement.signature(&seat())].into_iter().chain(others).collect::<Vec<_>>())
}

fn co_signer() -> SigningSecret {
    SigningSecret::from_seed(&[0x12; 32])
}

fn cut(n: u64) -> Cut {
    Cut { incarnation: Incarnation([0x66; 8]), n, entry: EntryId([0x8e; 32]) }
}

fn seat_of(replaces: Option<Key>, officer: Option<[u8; 16]>, unattended: Stated<bool>) -> StatementBody {
    let (key, device) = (Key([0x76; 32]), Key([0x75; 32]));
    StatementBody::Seat { key, device, office: [0x71; 16], x25519: [0x77; 32], officer, replaces, unattended }
}

/// What a seat asks, and what it is answered.
fn request() -> (Request, Vec<u8>) {
    let (seat, device) = (seat(), co_signer());
    let request = Request {
        device: device.key(),
        seat: seat.key(),
        x25519: [0x91; 32],
        number: "0922".into(),
        name: "Wanjikũ, Grace".into(),
        time: 1_790_000_000,
        chance: [0x92; 16],
    };
    let signed = request.sign(&seat, &device);
    (request, signed)
}

#[test]
fn enrolment_keeps_its_bytes() {
    let (asked, signed) = request();
    let held: Vec<Vec<u8>> = statements()[..2].iter().map(self::signed).collect();
    let made = [signed.clone(), words_to_compare(&signed).join(" ").into_bytes(), answer(&signed, &held)];
    for ((name, golden), made) in ENROLMENT.iter().zip(&made) {
        assert_eq!(*golden, hex(made), "{name}.hex");
    }
    assert_eq!(Request::open(&signed), Ok(asked));
    assert_eq!(open_answer(&signed, &made[2]), Ok(held));
}

/// What an officer asks whose seat nothing opens, and what he is answered. What is sealed is anybody's bytes here.
fn recovery() -> (Recovery, Vec<u8>) {
    let asked = Recovery {
        replaces: co_signer().key(),
        seat: seat().key(),
        x25519: [0x91; 32],
        folder: [0x93; 16],
        time: 1_790_000_000,
        chance: [0x92; 16],
        deposit: vec![0x94; 300],
    };
    let signed = asked.sign(&seat());
    (asked, signed)
}

#[test]
fn a_recovery_keeps_its_bytes() {
    let (asked, signed) = recovery();
    let held: Vec<Vec<u8>> = statements()[..2].iter().map(self::signed).collect();
    let answered = answer_recovery(&signed, &held, &[0x95; 300]);
    let made = [signed.clone(), words_to_compare(&signed).join(" ").into_bytes(), answered];
    for ((name, golden), made) in RECOVERY.iter().zip(&made) {
        assert_eq!(*golden, hex(made), "{name}.hex");
    }
    assert_eq!(Recovery::open(&signed), Ok(asked));
    assert_eq!(open_recovery_answer(&signed, &made[2]), Ok((held, vec![0x95; 300])));
}

/// A kind of a newer program, with every type of item.
fn other() -> Items {
    let list = Item::List(vec![Item::Number(1 << 40), Item::List(Vec::new())]);
    Items::from([(1, Item::Bytes(vec![0x7b; 16])), (2, Item::Text("erase".into())), (3, Item::Nothing), (4, list)])
}

#[test]
fn statements_keep_their_bytes() {
    let statements = statements();
    let signed = statements.iter().map(signed);
    let space = statements.iter().find(|statement| matches!(statement.body, StatementBody::Space { .. })).unwrap().space_id();
    for ((name, golden), made) in STATEMENTS.iter().zip(signed.chain([space.0.to_vec()])) {
        assert_eq!(*golden, hex(&made), "{name}.hex");
    }
}

#[test]
fn golden_bytes_are_read_as_they_were_meant() {
    for ((name, _), statement) in STATEMENTS.iter().zip(statements()) {
        assert_eq!(Statement::open(&bytes(name)).unwrap(), statement, "{name}");
    }
    for name in ["header", "header_next", "header_renewed"] {
        assert_eq!(Header::decode(&bytes(name)).unwrap().encode(), bytes(name), "{name}");
    }
    let signature = bytes("signature").try_into().unwrap();
    assert!(Header::is_signed(&bytes("header"), &seat().key(), &signature));
    let next = Header::decode(&bytes("header_next")).unwrap();
    assert_eq!((next.start, next.heads.len(), next.previous.0.to_vec()), (None, 0, bytes("entry_id")));
    let body = Body::decode(&bytes("body")).unwrap();
    assert_eq!((body.salt, body.leaf(&SALT).to_vec()), (Some(SALT), bytes("leaf")));
    assert_eq!(Body::decode(&bytes("body_later")).unwrap().salt, None);
}

#[test]
fn every_cut_and_every_changed_byte_of_a_header_or_body_is_refused_or_means_something_else() {
    for name in ["header", "header_next", "header_renewed"] {
        let golden = bytes(name);
        let meant = Header::decode(&golden).unwrap();
        (0..golden.len()).for_each(|end| assert!(Header::decode(&golden[..end]).is_err(), "{name} cut at {end}"));
        for index in 0..golden.len() {
            let mut changed = golden.clone();
            changed[index] ^= 1;
            assert!(Header::decode(&changed).map_or(true, |header| header != meant), "{name}, byte {index}");
        }
    }
    for name in ["body", "body_later"] {
        let golden = bytes(name);
        (0..golden.len()).for_each(|end| assert!(Body::decode(&golden[..end]).is_err(), "{name} cut at {end}"));
    }
}
