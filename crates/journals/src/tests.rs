//! Founding and the first entries, as a reader without trust checks them.

mod acceptance;
mod attacks;
mod authority;
mod compact;
mod enrolment;
mod golden;
mod hostile;
mod kit;

use crate::*;
use records::Version;

fn founding() -> Founding {
    let chance = std::array::from_fn(|index| [index as u8 + 1; 32]);
    found(&FoundingInput { country: "KE", name: "Customs", office_code: "MBA", letters: "A", time: 1_790_000_000, chance })
}

#[test]
fn founding_gives_the_first_seat_its_rights_and_a_changed_byte_is_refused() {
    let founding = founding();
    let root = founding.root.key();
    let fold = |statements: &[Vec<u8>]| Authority::fold(root, statements.iter().map(Vec::as_slice));
    let authority = fold(&founding.statements).unwrap();
    let seat = founding.seat.0.key();
    for (kind, space) in &founding.spaces {
        assert_eq!(authority.space_for(*kind, &founding.office), Some(*space));
        assert_eq!(authority.decide(&seat, space, Act::Administer), Ok(()));
    }
    assert_eq!(Authority::root_of(&founding.statements[0]), Some(root));
    assert_eq!(notices_later(&authority, &founding.registrar.0.key(), [7; 16]), vec![], "nothing is lacking");
    for index in 0..founding.statements[4].len() {
        let mut changed = founding.statements.clone();
        changed[4][index] ^= 1;
        assert!(fold(&changed).is_err(), "byte {index}");
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
