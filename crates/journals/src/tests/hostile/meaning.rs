//! What bodies say that their seat may not say, or not so: settled questions, states, records of others.

use super::*;

/// An entry of a seat in a life of its own.
fn entry(post: &Post, seed: u8, life: u8, heads: Vec<LogHead>, bodies: impl FnOnce(Actor) -> Vec<NewBody>) -> Entry {
    let mut writing = journal(post.all.cases, life);
    let actor = writing.actor(&secret(seed), &START);
    writing.append(&secret(seed), save(heads, bodies(actor)))
}

/// A decision with a field and a reason about some heads.
fn judgement(document: DocumentId, verb: Verb, judged: Vec<[u8; 32]>, field: Option<&str>) -> NewBody {
    let decision = Decision { verb, judged, entries: Vec::new(), field: field.map(str::to_owned), reason: Some("seen".into()) };
    NewBody { document: Some(document), kind: DECISION, version: VERSION, salt: [7; 8], content: decision.encode() }
}

#[test]
fn a_state_that_a_decision_gives_stands_beside_that_decision_only() {
    let mut post = Post::new();
    let heads = post.seats(seat(13, COAST), 13, Right::Review);
    let (document, judged) = (post.record.0, vec![post.record.1.hash.0]);
    let cases = [
        ("approved", Verb::Approve, Verb::Return),
        ("returned", Verb::Return, Verb::Void),
        ("void", Verb::Void, Verb::Return),
        ("closed", Verb::Continue, Verb::Void),
    ];
    for (state, verb, other) in cases {
        let writes = |decided: Option<Verb>| {
            entry(&post, 13, 40, heads.clone(), |actor| {
                let (change, ..) = edit(&post.record.2, &post.record.3, post.with("state", state), actor).unwrap().unwrap();
                let field = |verb| (verb == Verb::Continue).then_some("MBA KE-MBA-2026-A0002 successor");
                let decided = decided.map(|verb| judgement(document, verb, judged.clone(), field(verb)));
                std::iter::once(body(Some(document), change.bytes)).chain(decided).collect()
            })
        };
        for decided in [None, Some(other)] {
            assert_eq!(bare(post.clone().takes(&[writes(decided)])), refused("state-undecided"), "{state} {decided:?}");
        }
        assert_eq!(post.clone().takes(&[writes(Some(verb))]), Ok(1), "{state}");
    }
}

#[test]
fn several_values_of_a_severe_field_are_settled_by_a_reviewer_who_names_it() {
    let mut post = Post::new();
    let heads = post.seats(seat(13, COAST), 13, Right::Review);
    let (document, first, outline, record) = post.record.clone();
    // Two officers write the place at once.
    let mut changes = vec![first];
    for (seed, life, place) in [(12, 40, "KENBO"), (OFFICER, 41, "TZDAR")] {
        let wrote = entry(&post, seed, life, post.heads(), |actor| {
            let (change, ..) = edit(&outline, &record, post.with("place", place), actor).unwrap().unwrap();
            let content = change.bytes.clone();
            changes.push(change);
            vec![body(Some(document), content)]
        });
        assert_eq!(post.takes(&[wrote]), Ok(1));
    }
    let merged = documents::Document::load(changes.iter().map(|change| change.bytes.as_slice())).unwrap();
    let (outline, seen) = (merged.outline().unwrap(), merged.record().unwrap());
    let judged: Vec<[u8; 32]> = outline.heads.iter().map(|hash| hash.0).collect();
    let decides = |seed: u8, heads: &[LogHead], field: Option<&str>| {
        entry(&post, seed, 42, heads.to_vec(), |actor| {
            let mut after = seen.clone();
            after.fields.insert("place".into(), Value::Text("KEMYD".into()));
            let (change, ..) = edit(&outline, &seen, after, actor).unwrap().unwrap();
            let settles = field.map(|field| judgement(document, Verb::Settle, judged.clone(), Some(field)));
            std::iter::once(body(Some(document), change.bytes)).chain(settles).collect()
        })
    };
    let undecided = Err(Verdict::Refused { code: "settle-undecided", place: "place".into() });
    for field in [None, Some("detected_at")] {
        assert_eq!(post.clone().takes(&[decides(13, &heads, field)]), undecided, "{field:?}");
    }
    assert_eq!(bare(post.clone().takes(&[decides(12, &post.heads(), Some("place"))])), refused("no-right"), "who may only write");
    assert_eq!(post.clone().takes(&[decides(13, &heads, Some("place"))]), Ok(1));
}

/// A message as its officer wrote it.
fn message() -> Record {
    let mut record = Record::new(records::kind("message").unwrap(), "KE-MBA-2026-A0009");
    record.fields = Fields::from([("subject".into(), Value::Text("Lorries from Malaba".into()))]);
    record
}

#[test]
fn what_only_its_author_amends_is_changed_by_his_seats_and_by_reviewers() {
    let mut post = Post::new();
    let kind = message().kind.number;
    let StatementBody::Seat { key: of, device, office, x25519, officer, unattended, .. } = seat(14, COAST) else { unreachable!() };
    let again = StatementBody::Seat { key: of, device, office, x25519, officer, replaces: Some(key(12)), unattended };
    post.seats(again, 14, Right::Write);
    post.seats(seat(13, COAST), 13, Right::Write);
    let of = |body: NewBody| NewBody { kind, ..body };
    let mut first = None;
    let sent = entry(&post, 12, 40, post.heads(), |actor| {
        let change = first.insert(first_record(message(), actor));
        vec![of(body(None, change.0.bytes.clone()))]
    });
    let ((change, outline, record), document) = (first.unwrap(), sent.bodies[0].document);
    assert_eq!(post.takes(&[sent]), Ok(1));
    let amends = |seed: u8, life: u8| {
        entry(&post, seed, life, post.authority.heads(&key(seed), &post.all.cases), |actor| {
            let mut after = record.clone();
            after.fields.insert("subject".into(), Value::Text("Buses from Busia".into()));
            vec![of(body(Some(document), edit(&outline, &record, after, actor).unwrap().unwrap().0.bytes))]
        })
    };
    let voids = |seed: u8, life: u8| {
        let judged = judgement(document, Verb::Void, vec![change.hash.0], None);
        entry(&post, seed, life, post.authority.heads(&key(seed), &post.all.cases), |_| vec![judged])
    };
    for stranger in [amends(13, 41), voids(13, 42)] {
        assert_eq!(bare(post.clone().takes(&[stranger])), refused("for-author"));
    }
    for seed in [12, 14, OFFICER] {
        for entry in [amends(seed, 43), voids(seed, 44)] {
            assert_eq!(post.clone().takes(&[entry]), Ok(1), "{seed}");
        }
    }
}

#[test]
fn an_entry_has_no_more_operations_than_one_change_may() {
    let mut post = Post::new();
    let letters = "a".repeat(documents::OPERATIONS_MAX / 2);
    let long = |actor| {
        let mut record = seizure();
        record.fields.insert("narrative".into(), Value::Narrative(letters.clone()));
        documents::first_change(&record, actor).bytes
    };
    let brings = |post: &Post, count: usize, life: u8| {
        entry(post, 12, life, post.heads(), |actor| (0..count).map(|_| body(None, long(actor))).collect())
    };
    let two = brings(&post, 2, 41);
    assert_eq!(bare(post.takes(&[two])), refused("change-too-much"));
    let one = brings(&post, 1, 42);
    assert_eq!(post.takes(&[one]), Ok(1));
}

#[test]
fn the_end_of_an_audit_chain_is_said_in_its_form() {
    let mut post = Post::new();
    let says = |post: &Post, content: Vec<u8>| {
        let head = NewBody { document: None, kind: AUDIT_HEAD, version: VERSION, salt: [7; 8], content };
        entry(post, 12, 40, post.heads(), |_| vec![head])
    };
    let head = AuditHead { n: 3, hash: [5; 32] };
    for content in [AuditHead { n: 0, ..head }.encode(), [head.encode(), vec![0]].concat(), Vec::new()] {
        let wrong = says(&post, content);
        assert_eq!(bare(post.takes(&[wrong])), refused("audit-form"));
    }
    let right = says(&post, head.encode());
    assert_eq!(post.takes(&[right]), Ok(1));
}
