//! A seat that comes into the statements by a request, words and an answer.

use super::kit::*;
use crate::*;

const NOW: i64 = 1_790_000_000;

fn request(seat: u8, device: u8) -> (Request, Vec<u8>) {
    let request = Request {
        device: key(device),
        seat: key(seat),
        x25519: [3; 32],
        number: "0922".into(),
        name: "Wanjiku, Grace".into(),
        time: NOW,
        chance: [4; 16],
    };
    let signed = request.sign(&secret(seat), &secret(device));
    (request, signed)
}

fn approval(roles: &[Role]) -> Approval<'_> {
    Approval { office: COAST, letters: "B", roles, officer: None, replaces: None, leases: Leases::USUAL, now: NOW }
}

/// The authority with one more list of signed statements.
fn grown(authority: &Authority, signed: &[Vec<u8>]) -> Authority {
    let mut authority = authority.clone();
    authority.add(signed.iter().map(|signed| Statement::open(signed).unwrap()));
    authority
}

#[test]
fn a_request_is_read_compared_approved_and_used_once() {
    let all = administration();
    let authority = fold(&all.said);
    let (asked, signed) = request(70, 71);
    assert_eq!(Request::open(&signed), Ok(asked.clone()));
    assert_eq!(words_to_compare(&signed).len(), 5);
    assert_eq!(free_letters(&authority), "B");
    let statements = approve(&authority, &secret(REGIONAL), &asked, &approval(&[Role::Entry])).unwrap();
    let enrolled = grown(&authority, &statements);
    assert_eq!(enrolled.decide(&key(70), &all.cases, Act::Write), Ok(()));
    assert_eq!(enrolled.decide(&key(70), &all.cases, Act::Review { wrote: false }), Err(Denied::NoRight));
    assert_eq!(enrolled.device(&key(71)).map(|facts| facts.letters.as_str()), Some("B"));
    assert_eq!(enrolled.lease(&key(70)), Some((NOW + 90 * 86_400).unsigned_abs()), "a post");
    assert_eq!(approve(&enrolled, &secret(REGIONAL), &asked, &approval(&[Role::Entry])), Err(EnrolmentError::Used));
    let held: Vec<Vec<u8>> = [statements[0].clone(), statements[1].clone()].into();
    let answered = answer(&signed, &held);
    assert_eq!(open_answer(&signed, &answered), Ok(held));
    let (_, other) = request(72, 71);
    assert_eq!(open_answer(&other, &answered), Err(EnrolmentError::NotAnAnswer));
}

#[test]
fn a_registrar_enrols_within_his_office_and_in_time() {
    let all = administration();
    let authority = fold(&all.said);
    let (asked, _) = request(70, 71);
    let tries = |secret: &SigningSecret, approval: Approval<'_>| approve(&authority, secret, &asked, &approval).map(|_| ());
    let regional = secret(REGIONAL);
    assert_eq!(tries(&regional, Approval { office: PASS, ..approval(&[Role::Entry]) }), Err(EnrolmentError::NotYours));
    assert_eq!(tries(&secret(99), approval(&[Role::Entry])), Err(EnrolmentError::NotYours));
    for (now, expected) in [
        (NOW + REQUEST_GOOD_FOR, Ok(())),
        (NOW + REQUEST_GOOD_FOR + 1, Err(EnrolmentError::TooOld)),
        (NOW - 86_401, Err(EnrolmentError::TooOld)),
    ] {
        assert_eq!(tries(&regional, Approval { now, ..approval(&[Role::Entry]) }), expected);
    }
    for letters in ["A", "", "b", "BCD", "É"] {
        assert_eq!(tries(&regional, Approval { letters, ..approval(&[Role::Entry]) }), Err(EnrolmentError::Letters), "{letters}");
    }
}

#[test]
fn a_device_is_named_by_its_key_or_by_letters_that_no_other_has() {
    let mut all = administration();
    let named = |all: &Administration, name: &str| fold(&all.said).device_named(name);
    for name in ["A", "a", &key(DEVICE).to_string(), &key(DEVICE).to_string().to_uppercase()] {
        assert_eq!(named(&all, name), Some(key(DEVICE)), "{name}");
    }
    assert_eq!((named(&all, "B"), named(&all, ""), named(&all, &key(40).to_string())), (None, None, None));
    let other = all.national.says(StatementBody::Device { key: key(40), office: WHOLE, letters: "A".into() });
    all.says(other);
    assert_eq!((named(&all, "A"), named(&all, "a")), (None, None), "either may be meant");
    assert_eq!(named(&all, &key(40).to_string()), Some(key(40)));
    // Letters that are written as a key name nobody else's device.
    let third = all.national.says(StatementBody::Device { key: key(41), office: WHOLE, letters: key(40).to_string() });
    all.says(third);
    assert_eq!(named(&all, &key(40).to_string()), Some(key(40)));
}

#[test]
fn roles_add_up_and_a_node_is_unattended() {
    let all = administration();
    let authority = fold(&all.said);
    let (asked, _) = request(70, 71);
    let with = |roles: &[Role]| grown(&authority, &approve(&authority, &secret(REGIONAL), &asked, &approval(roles)).unwrap());
    assert_eq!(with(&[Role::Entry, Role::Supervisor]).right(&key(70), &all.cases), Some(Right::Review));
    let node = with(&[Role::Node]);
    assert_eq!(node.decide(&key(70), &all.cases, Act::Write), Ok(()));
    assert!(node.seat(&key(70)).unwrap().unattended);
    // A regional registrar gives nothing beyond his region, whatever the role says.
    assert_eq!(with(&[Role::Analyst]).right(&key(70), &all.cases), None);
}

#[test]
fn every_changed_byte_of_a_request_is_refused() {
    let (_, signed) = request(70, 71);
    for index in 0..signed.len() {
        let mut changed = signed.clone();
        changed[index] ^= 1;
        assert!(Request::open(&changed).is_err(), "byte {index}");
        assert_ne!(words_to_compare(&changed), words_to_compare(&signed), "byte {index}");
        assert!(Request::open(&signed[..index]).is_err());
    }
    let hidden = Request { name: "Grace\u{202e}".into(), ..request(70, 71).0 };
    assert!(Request::open(&hidden.sign(&secret(70), &secret(71))).is_err());
}

/// What the officer of a seat asks that nothing opens any more.
fn recovery(seat: u8) -> (Recovery, Vec<u8>) {
    let (replaces, x25519, folder, chance) = (key(OFFICER), [3; 32], [5; 16], [4; 16]);
    let asked = Recovery { replaces, seat: key(seat), x25519, folder, time: NOW, chance, deposit: vec![7; 400] };
    let signed = asked.sign(&secret(seat));
    (asked, signed)
}

#[test]
fn a_recovery_is_a_request_on_the_device_of_the_old_seat() {
    let all = administration();
    let authority = fold(&all.said);
    let (asked, signed) = recovery(70);
    assert_eq!(Recovery::open(&signed), Ok(asked.clone()));
    assert_eq!(Request::open(&signed), Err(EnrolmentError::NotARequest), "one is not the other");
    assert_eq!(Recovery::open(&request(70, 71).1), Err(EnrolmentError::NotARequest));
    let request = asked.request(&authority, "0922".into(), "Wanjiku, Grace".into()).unwrap();
    assert_eq!((request.device, request.seat, request.x25519), (authority.seat(&key(OFFICER)).unwrap().device, key(70), [3; 32]));
    let approval = Approval { replaces: Some(key(OFFICER)), ..approval(&[Role::Entry]) };
    let statements = approve(&authority, &secret(NATIONAL), &request, &approval).unwrap();
    let grown = grown(&authority, &statements);
    assert!(grown.are_one(&key(70), &key(OFFICER)));
    let stranger = Recovery { replaces: key(98), ..asked };
    assert_eq!(stranger.request(&authority, String::new(), String::new()), None, "no statement names it");
}

#[test]
fn every_changed_byte_of_a_recovery_is_refused_and_an_answer_is_one_requests() {
    let all = administration();
    let held: Vec<Vec<u8>> = all.said.iter().take(2).map(|one| one.sign(&secret(ROOT))).collect();
    let (_, signed) = recovery(70);
    for index in 0..signed.len() {
        let mut changed = signed.clone();
        changed[index] ^= 1;
        assert!(Recovery::open(&changed).is_err(), "byte {index}");
        assert!(Recovery::open(&signed[..index]).is_err());
    }
    let answered = answer_recovery(&signed, &held, &[8; 200]);
    assert!(is_recovery_answer(&answered) && !is_answer(&answered));
    assert_eq!(open_recovery_answer(&signed, &answered), Ok((held.clone(), vec![8; 200])));
    let not = Err(EnrolmentError::NotAnAnswer);
    assert_eq!(open_recovery_answer(&recovery(72).1, &answered), not);
    assert_eq!(open_recovery_answer(&signed, &answer(&signed, &held)), not);
    for index in 0..answered.len() {
        assert_eq!(open_recovery_answer(&signed, &answered[..index]), not, "cut at {index}");
    }
}
