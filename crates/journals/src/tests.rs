//! Founding and the first entries, as a reader without trust checks them.

mod golden;

use crate::*;
use records::Version;

fn founding() -> Founding {
    let chance = std::array::from_fn(|index| [index as u8 + 1; 32]);
    found(&FoundingInput { country: "KE", name: "Customs", office_code: "MBA", letters: "A", time: 1_790_000_000, chance })
}

#[test]
fn founding_gives_the_first_seat_its_rights_and_a_changed_byte_is_refused() {
    let founding = founding();
    let authority = Authority::fold(founding.statements.iter().map(Vec::as_slice)).unwrap();
    let seat = founding.seat.0.key();
    for (kind, space) in &founding.spaces {
        assert_eq!(authority.space(*kind), Some(*space));
        assert_eq!(authority.right(&seat, space), Some(Right::Administer));
    }
    for index in 0..founding.statements[4].len() {
        let mut changed = founding.statements.clone();
        changed[4][index] ^= 1;
        assert!(Authority::fold(changed.iter().map(Vec::as_slice)).is_err(), "byte {index}");
    }
}

#[test]
fn entries_chain_and_say_what_was_signed() {
    let founding = founding();
    let (seat, start) = (&founding.seat.0, Start([3; 8]));
    let mut writing = Journal::new(founding.spaces[0].1, Incarnation([2; 8]));
    let mut reading = writing.clone();
    for n in 1..=3u8 {
        let body = NewBody { document: None, kind: 1, version: Version { major: 1, minor: 0 }, salt: [n; 8], content: vec![n; 40] };
        let expected = writing.next_document(seat, &start, 0);
        let input =
            EntryInput { save: SaveId([n; 16]), time: 0, made_by: MadeBy::Person, start, heads: vec![founding.head], bodies: vec![body] };
        let entry = writing.append(seat, input);
        assert_eq!(entry.bodies[0].document, expected);
        assert_eq!(Header::decode(&entry.header_bytes).unwrap(), entry.header);
        assert_eq!(Body::decode(&entry.bodies[0].encode()).unwrap(), entry.bodies[0]);
        assert!(Header::is_signed(&entry.header_bytes, &seat.key(), &entry.signature));
        assert_eq!(entry.header.heads.len(), usize::from(n == 1), "a log head is named once");
        assert_eq!(follows(&mut reading, &entry.header, &entry.header_bytes), Ok(()));
        assert_eq!(follows(&mut reading, &entry.header, &entry.header_bytes), Err(VerifyError::Chain));
    }
    assert_eq!(reading, writing);
}

#[test]
fn an_outward_registrar_says_nothing_in_the_inner_log() {
    let (root, registrar) = (SigningSecret::from_seed(&[1; 32]), SigningSecret::from_seed(&[2; 32]));
    let state = |authority: &mut Authority, secret: &SigningSecret, scope, n, previous, body| {
        let statement = Statement { log: secret.key(), scope, n, previous, time: 0, body, co_signers: Vec::new() };
        let signed = statement.sign(secret);
        authority.add(Statement::open(&signed).unwrap()).map(|()| statement.hash())
    };
    let mut authority = Authority::default();
    let body = StatementBody::Root { key: root.key(), country: "KE".into(), name: "Customs".into() };
    let hash = state(&mut authority, &root, Scope::Outward, 1, [0; 32], body).unwrap();
    let body = StatementBody::Registrar { key: registrar.key(), scope: Scope::Outward, x25519: [0; 32] };
    state(&mut authority, &root, Scope::Outward, 2, hash, body).unwrap();
    let body = StatementBody::Office { id: [0; 16], parent: None, code: "MBA".into() };
    let refused = state(&mut authority, &registrar, Scope::Inner, 1, [0; 32], body);
    assert!(matches!(refused, Err(AuthorityError::NotAllowed { n: 1 })));
}
