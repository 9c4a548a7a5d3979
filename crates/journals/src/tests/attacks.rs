//! What a hostile reader of this code found, each as a test of the mended rule: givers beyond their scope, claims of others'
//! keys, widened cuts, rights that come back.

use super::kit::*;
use crate::*;

fn entry(all: &Administration, seed: u8, id: u8) -> Admitted {
    written(all.cases, seed, 1, EntryId([id; 32]))
}

fn standing(all: &Administration, entries: &[Admitted]) -> Vec<Standing> {
    let standing = accept(&fold(&all.said), entries);
    entries.iter().map(|entry| standing[&entry.id]).collect()
}

const STANDS: Standing = Standing::Counts(Counts::Stands);
const REVOKED: Standing = Standing::Waits(Waits::Revoked);

impl Administration {
    fn regional_says(&mut self, bodies: Vec<StatementBody>) {
        for body in bodies {
            let said = self.regional.says(body);
            self.says(said);
        }
    }

    fn national_says(&mut self, body: StatementBody) -> Statement {
        let said = self.national.says(body);
        self.says(said.clone());
        said
    }
}

#[test]
fn an_administrator_of_one_space_names_none_of_another() {
    let mut all = administration();
    all.regional_says(vec![seat(40, COAST), StatementBody::grant_in(key(40), all.cases, Right::Write)]);
    all.national_says(StatementBody::grant_in(key(40), all.files, Right::Administer));
    let mut own = Log::new(40, Scope::Space(all.files));
    all.says(own.says(StatementBody::grant_in(key(40), all.cases, Right::Administer)));
    let mut other = Log::new(40, Scope::Space(all.cases));
    let forged = other.says(StatementBody::grant_in(key(40), all.cases, Right::Release));
    all.says(forged.clone());
    let authority = fold(&all.said);
    assert_eq!(authority.right(&key(40), &all.cases), Some(Right::Write));
    assert_eq!(authority.right_at(&key(40), &all.cases, &[forged.head()]), RightAt::NotKnown);
}

#[test]
fn a_right_that_was_not_its_givers_is_held_at_no_heads() {
    let mut all = administration();
    let space = all.national_says(StatementBody::Space { kind: SpaceKind::Cases, owner: PASS, salt: [5; 16] }).space_id();
    all.national_says(seat(41, PASS));
    all.national_says(StatementBody::grant_in(key(41), space, Right::Write));
    let beyond = all.regional.says(StatementBody::grant_in(key(41), space, Right::Release));
    all.says(beyond.clone());
    assert_eq!(fold(&all.said).right_at(&key(41), &space, &[beyond.head()]).greatest(), None);
}

#[test]
fn a_decision_needs_a_right_that_still_gives() {
    let mut all = administration();
    all.regional_says(vec![seat(12, COAST), StatementBody::grant_in(key(12), all.cases, Right::Write)]);
    let grant = all.regional.says(StatementBody::grant_in(key(12), all.cases, Right::Review));
    all.says(grant.clone());
    all.regional_says(vec![seat(13, COAST), StatementBody::grant_in(key(13), all.cases, Right::Write)]);
    let stolen = entry(&all, 13, 5);
    let adoption = Admitted { needs: Right::Review, by: vec![grant.hash()], adopts: vec![stolen.id], ..entry(&all, 12, 6) };
    all.regional_says(vec![revoke(Revoked::Seat, key(13).0), revoke(Revoked::Grant, grant.hash())]);
    assert_eq!(fold(&all.said).right(&key(12), &all.cases), Some(Right::Write));
    assert_eq!(standing(&all, &[stolen, adoption]), [REVOKED, REVOKED]);
}

#[test]
fn a_registrar_ends_nobody_above_him_or_elsewhere_by_naming_him() {
    let ways = [
        vec![registrar(NATIONAL, Some(COAST)), revoke(Revoked::Registrar, key(NATIONAL).0)],
        vec![seat(NATIONAL, COAST), revoke(Revoked::Seat, key(NATIONAL).0)],
        vec![seat(MANAGER, COAST), revoke(Revoked::Seat, key(MANAGER).0)],
        vec![
            StatementBody::Device { key: key(21), office: COAST, letters: "Z".into() },
            StatementBody::Seat {
                key: key(MANAGER),
                device: key(21),
                office: COAST,
                x25519: [0; 32],
                officer: None,
                replaces: None,
                unattended: Stated(None),
            },
            revoke(Revoked::Device, key(21).0),
        ],
    ];
    for way in ways {
        let mut all = administration();
        all.regional_says(way.clone());
        let authority = fold(&all.said);
        assert_eq!(authority.right(&key(MANAGER), &all.files), Some(Right::Administer), "{way:?}");
        assert_eq!(authority.offices().count(), 3);
    }
}

#[test]
fn a_cut_is_not_widened_from_elsewhere_and_the_last_word_of_a_log_stands() {
    let ends = |all: &Administration, cuts: Vec<Cut>| StatementBody::Revoke {
        what: Revoked::Seat,
        of: key(MANAGER).0,
        reason: Reason::Stolen as u64,
        cuts: vec![SpaceCuts { space: all.cases, cuts }],
        log_cuts: Vec::new(),
    };
    let mut all = administration();
    all.national_says(StatementBody::grant_in(key(MANAGER), all.cases, Right::Write));
    let thief = entry(&all, MANAGER, 9);
    let cut = Cut { incarnation: thief.incarnation, n: 1, entry: thief.id };
    all.national_says(ends(&all, Vec::new()));
    let wide = ends(&all, vec![cut]);
    all.regional_says(vec![seat(MANAGER, COAST), wide]);
    assert_eq!(standing(&all, std::slice::from_ref(&thief)), [REVOKED]);
    let mut all = administration();
    all.national_says(StatementBody::grant_in(key(MANAGER), all.cases, Right::Write));
    all.national_says(ends(&all, vec![cut]));
    assert_eq!(standing(&all, std::slice::from_ref(&thief)), [Standing::Counts(Counts::Kept)]);
    all.national_says(ends(&all, Vec::new()));
    assert_eq!(standing(&all, &[thief]), [REVOKED], "it was revoked again, and keeps less");
}

#[test]
fn nobody_takes_anothers_seat_or_office() {
    // Of two registrars of one level, the one with the smaller key and the one with the greater.
    let smaller = (70..=250u8).find(|seed| key(*seed) < key(REGIONAL)).unwrap();
    let greater = (70..=250u8).find(|seed| key(*seed) > key(REGIONAL)).unwrap();
    for seed in [smaller, greater] {
        let mut all = administration();
        all.national_says(registrar(seed, Some(PASS)));
        let below = fold(&all.said).next_office(&key(REGIONAL));
        all.regional_says(vec![office(below, Some(COAST))]);
        let space = all.regional.says(StatementBody::Space { kind: SpaceKind::Cases, owner: below, salt: [8; 16] });
        let space_id = space.space_id();
        all.says(space);
        let mut thief = Log::new(seed, Scope::Inner);
        all.says(thief.says(office(below, Some(PASS))));
        let stolen = StatementBody::Seat {
            key: key(OFFICER),
            device: key(seed),
            office: PASS,
            x25519: [66; 32],
            officer: None,
            replaces: None,
            unattended: Stated(None),
        };
        all.says(thief.says(stolen));
        let authority = fold(&all.said);
        assert_eq!(authority.office(&below).and_then(|facts| facts.parent), Some(COAST));
        assert!(authority.space(&space_id).is_some());
        // A seat that two claim is believed to be neither's: work stops, and nothing is sealed to the thief.
        assert_eq!(authority.seat(&key(OFFICER)), None);
        all.national_says(seat(OFFICER, COAST));
        assert_eq!(fold(&all.said).right(&key(OFFICER), &all.cases), Some(Right::Review), "the level above says whose it is");
    }
}

#[test]
fn a_successor_ends_what_the_old_root_says_in_every_branch() {
    let mut all = administration();
    let fork = Log { n: 1, previous: all.said[0].hash(), ..all.root.clone() };
    let named = all.root.says(StatementBody::Successor { key: key(90) });
    all.says(named);
    let mut old = fork;
    all.says(old.says(StatementBody::Floor { version: "1".into() }));
    assert_eq!(all.right(OFFICER, all.cases), Some(Right::Review));
}

#[test]
fn a_revocation_with_a_reason_of_a_newer_version_ends_as_much() {
    let mut all = administration();
    let body = StatementBody::Revoke { what: Revoked::Seat, of: key(OFFICER).0, reason: 77, cuts: Vec::new(), log_cuts: Vec::new() };
    let said = all.regional.says(body);
    let read = Statement::open(&said.sign(&secret(REGIONAL))).unwrap();
    all.says(read);
    assert_eq!(all.right(OFFICER, all.cases), None);
}

#[test]
fn a_registrar_does_not_go_on_in_a_log_that_he_does_not_understand() {
    let mut all = administration();
    all.national_says(StatementBody::Other { kind: 128, fields: Items::new() });
    let body = || vec![office([3; 16], Some(WHOLE))];
    assert_eq!(fold(&all.said).say(&secret(NATIONAL), Scope::Inner, 0, body()), None);
    let mut all = administration();
    let mut fork = all.national.clone();
    all.national_says(office([3; 16], Some(WHOLE)));
    all.says(fork.says(office([4; 16], Some(WHOLE))));
    assert_eq!(fold(&all.said).say(&secret(NATIONAL), Scope::Inner, 0, body()), None);
}

#[test]
fn a_header_names_one_log_however_many_give() {
    let mut all = administration();
    for seed in 100..109 {
        all.national_says(seat(seed, WHOLE));
        all.national_says(StatementBody::grant_in(key(seed), all.cases, Right::Administer));
        let mut log = Log::new(seed, Scope::Space(all.cases));
        all.says(log.says(StatementBody::grant_in(key(OFFICER), all.cases, Right::Read)));
    }
    let heads = fold(&all.said).heads(&key(OFFICER), &all.cases);
    assert_eq!(heads.iter().map(|head| head.log).collect::<Vec<_>>(), [key(REGIONAL)], "that of his greatest right");
}

#[test]
fn a_registrar_names_no_branch_of_somebody_whom_he_did_not_name() {
    for seed in [70, 71, 72, 73] {
        let mut all = administration();
        let named = all.root.says(registrar(seed, Some(PASS)));
        all.says(named);
        let mut thief = all.regional.clone();
        all.regional_says(vec![StatementBody::Lease { seat: key(OFFICER), until: 1 }]);
        let stolen = thief.says(StatementBody::grant_in(key(OFFICER), all.cases, Right::Release));
        all.says(stolen.clone());
        let resolve = StatementBody::Resolve { writer: key(REGIONAL), scope: Scope::Inner, incarnation: None, hash: stolen.hash() };
        all.says(Log::new(seed, Scope::Inner).says(resolve));
        assert_eq!(all.right(OFFICER, all.cases), Some(Right::Review));
    }
}

#[test]
fn an_office_that_moves_keeps_what_was_written_there() {
    let mut all = administration();
    all.national_says(seat(43, WHOLE));
    let grant = all.national_says(StatementBody::grant_below(key(43), COAST, vec![SpaceKind::Cases], Right::Write)).hash();
    let below: OfficeId = [9; 16];
    all.national_says(office(below, Some(COAST)));
    let space = all.national_says(StatementBody::Space { kind: SpaceKind::Cases, owner: below, salt: [9; 16] }).space_id();
    let written = Admitted { space, by: vec![grant], ..entry(&all, 43, 9) };
    let heads = fold(&all.said).heads(&key(43), &space);
    all.national_says(office(below, Some(PASS)));
    assert_eq!(standing(&all, &[written]), [STANDS]);
    let authority = fold(&all.said);
    assert_eq!(authority.right_at(&key(43), &space, &heads).greatest(), Some(Right::Write), "a new replica believes it too");
    assert_eq!(authority.decide(&key(43), &space, Act::Write), Err(Denied::NoRight), "and he writes no more");
}

#[test]
fn nobody_witnesses_his_own_branch() {
    let all = administration();
    let own =
        |id: u8, n, previous: u8| Admitted { id: EntryId([id; 32]), n, previous: EntryId([previous; 32]), ..entry(&all, OFFICER, id) };
    let seen = Seen { seat: key(OFFICER), incarnation: Incarnation([1; 8]), n: 2, entry: EntryId([2; 32]) };
    let witness = Admitted { incarnation: Incarnation([2; 8]), witnesses: vec![seen], ..entry(&all, OFFICER, 8) };
    let entries = [own(1, 1, 0), own(2, 2, 1), own(3, 2, 1), witness];
    assert_eq!(standing(&all, &entries)[1], Standing::Waits(Waits::Forked));
}

#[test]
fn what_the_cut_of_a_grant_left_out_does_not_come_back_with_a_new_one() {
    let mut all = administration();
    let written = Admitted { by: vec![all.grant], ..entry(&all, OFFICER, 9) };
    let cuts = vec![SpaceCuts { space: all.cases, cuts: Vec::new() }];
    let end = StatementBody::Revoke { what: Revoked::Grant, of: all.grant, reason: Reason::KeyKnown as u64, cuts, log_cuts: Vec::new() };
    all.regional_says(vec![end, StatementBody::grant_in(key(OFFICER), all.cases, Right::Write)]);
    assert_eq!(fold(&all.said).right(&key(OFFICER), &all.cases), Some(Right::Write));
    assert_eq!(standing(&all, &[written]), [REVOKED]);
}

#[test]
fn decisions_answers_and_keys_are_what_they_say() {
    let decision = |verb, entries: &[u8], field: Option<&str>, reason: Option<&str>| Decision {
        verb,
        judged: vec![[1; 32]],
        entries: entries.iter().map(|byte| EntryId([*byte; 32])).collect(),
        field: field.map(str::to_owned),
        reason: reason.map(str::to_owned),
    };
    let wrong = [
        decision(Verb::Void, &[], None, None),
        decision(Verb::Void, &[1], None, Some("twice")),
        decision(Verb::Void, &[], Some("goods"), Some("twice")),
        decision(Verb::Void, &[], None, Some("\u{1b}[2J")),
        decision(Verb::Void, &[], None, Some("a\u{202e}b")),
        decision(Verb::Adopt, &[], None, None),
        decision(Verb::Settle, &[], None, Some("x")),
    ];
    for decision in wrong {
        assert!(Decision::decode(&decision.encode()).is_err(), "{decision:?}");
    }
    assert!(Decision::decode(&decision(Verb::Void, &[], None, Some("twice")).encode()).is_ok());
    let statement = administration().said[0].sign(&secret(ROOT));
    let mut answered = answer(b"x", &[statement]);
    assert!(is_answer(&answered));
    answered.extend(b"anything");
    assert!(!is_answer(&answered) && !is_answer(&answer(b"x", &[b"junk".to_vec()])));
    assert_eq!(Key::parse(&"+f".repeat(32)), None);
    let same = Request { device: key(80), seat: key(80), x25519: [1; 32], number: "1".into(), name: "A".into(), time: 0, chance: [0; 16] };
    assert!(Request::open(&same.sign(&secret(80), &secret(80))).is_err());
}

#[test]
fn a_head_is_told_by_its_log_number_and_hash_together() {
    let all = administration();
    let authority = fold(&all.said);
    let head = authority.heads(&key(OFFICER), &all.cases)[0];
    let right = |head: LogHead| authority.right_at(&key(OFFICER), &all.cases, &[head]).greatest();
    assert_eq!(right(head), Some(Right::Review));
    for wrong in [LogHead { n: head.n + 1, ..head }, LogHead { n: head.n - 1, ..head }, LogHead { log: key(NATIONAL), ..head }] {
        assert_eq!(right(wrong), None, "{wrong:?}");
    }
    // A head of a log that has nothing to say in this space, right in itself.
    let outward = LogHead { log: key(ROOT), n: all.root.n, hash: all.root.previous };
    assert_eq!(right(outward), None);
}

#[test]
fn who_speaks_and_what_is_held_and_given_is_answered_as_it_was_said() {
    let mut all = administration();
    let document = [9; 16];
    let held = |all: &Administration, space: SpaceId| fold(&all.said).is_on_hold(&document, &space);
    assert!(!held(&all, all.cases));
    let said = all.regional.says(StatementBody::Hold { document, on: true });
    all.says(said);
    assert!(held(&all, all.cases));
    assert!(!held(&all, all.files), "a registrar of the coast holds nothing of the whole's");
    let said = all.regional.says(StatementBody::Hold { document, on: false });
    all.says(said);
    assert!(!held(&all, all.cases));
    let authority = fold(&all.said);
    let speaks = |seed: u8| authority.has_spoken(&key(seed));
    assert!(speaks(ROOT) && speaks(NATIONAL) && speaks(REGIONAL) && speaks(MANAGER) && !speaks(OFFICER));
    let grants: Vec<[u8; 32]> = authority.grants(&key(OFFICER)).map(|grant| grant.hash).collect();
    assert_eq!(grants, [all.grant]);
    let said = all.regional.says(revoke(Revoked::Grant, all.grant));
    all.says(said);
    assert_eq!(fold(&all.said).grants(&key(OFFICER)).count(), 0, "nor one that was ended");
}

#[test]
fn a_right_is_read_up_to_its_head_also_on_a_branch_that_gives_no_more() {
    let mut all = administration();
    all.regional_says(vec![seat(42, COAST)]);
    all.national_says(seat(43, PASS));
    // A registrar's log, and the log of a space's administrator: each grants, and then a thief forks it below that.
    let mut own = Log::new(MANAGER, Scope::Space(all.files));
    let (mut stolen, mut stolen_own) = (all.regional.clone(), own.clone());
    let grant = all.regional.says(StatementBody::grant_in(key(42), all.cases, Right::Write));
    let inside = own.says(StatementBody::grant_in(key(43), all.files, Right::Write));
    all.says(grant.clone());
    all.says(inside.clone());
    let held = |all: &Administration| {
        let authority = fold(&all.said);
        let at = |seed: u8, space: SpaceId, head: LogHead| authority.right_at(&key(seed), &space, &[head]).greatest();
        (at(42, all.cases, grant.head()), at(43, all.files, inside.head()), authority.right(&key(42), &all.cases))
    };
    assert_eq!(held(&all), (Some(Right::Write), Some(Right::Write), Some(Right::Write)));
    all.says(stolen.says(StatementBody::grant_in(key(44), all.cases, Right::Write)));
    all.says(stolen_own.says(StatementBody::grant_in(key(44), all.files, Right::Write)));
    assert_eq!(held(&all), (Some(Right::Write), Some(Right::Write), None), "what was written at that head may have been right");
    // Who never was a registrar gives nothing at any head, however he signs.
    let mut forger = Log::new(OFFICER, Scope::Inner);
    let forged = forger.says(StatementBody::grant_in(key(OFFICER), all.cases, Right::Release));
    all.says(forged.clone());
    assert_eq!(fold(&all.said).right_at(&key(OFFICER), &all.cases, &[forged.head()]), RightAt::NotKnown);
}

#[test]
fn a_registrar_is_ended_by_any_above_him_who_covers_his_offices() {
    let mut all = administration();
    // Another of the whole, and one of the pass only, both beside him who named the coast's.
    let root = all.root.says(registrar(60, None));
    all.says(root);
    all.national_says(registrar(61, Some(PASS)));
    let speaks = |all: &Administration| fold(&all.said).speaks_for(&key(REGIONAL), &COAST);
    let mut elsewhere = Log::new(61, Scope::Inner);
    all.says(elsewhere.says(revoke(Revoked::Registrar, key(REGIONAL).0)));
    all.national_says(registrar(62, Some(COAST)));
    let mut beside = Log::new(62, Scope::Inner);
    all.says(beside.says(revoke(Revoked::Registrar, key(REGIONAL).0)));
    assert!(speaks(&all), "nobody beside him, or of another office");
    assert!(!fold(&all.said).may_end_registrar(&key(61), &key(REGIONAL)) && fold(&all.said).may_end_registrar(&key(60), &key(REGIONAL)));
    let mut other = Log::new(60, Scope::Inner);
    all.says(other.says(revoke(Revoked::Registrar, key(REGIONAL).0)));
    assert!(!speaks(&all));
    // Who is named for one more office, by somebody else, is not back in the first.
    let mut again = administration();
    again.national_says(registrar(61, Some(PASS)));
    again.national_says(registrar(62, Some(COAST)));
    let (mut coast, mut pass) = (Log::new(62, Scope::Inner), Log::new(61, Scope::Inner));
    again.says(coast.says(registrar(63, Some(COAST))));
    again.says(coast.says(revoke(Revoked::Registrar, key(63).0)));
    again.says(pass.says(registrar(63, Some(PASS))));
    assert!(!fold(&again.said).speaks_for(&key(63), &COAST));
    all.regional_says(vec![revoke(Revoked::Registrar, key(60).0)]);
    assert!(fold(&all.said).speaks_for(&key(60), &COAST), "and ends nobody above");
}

#[test]
fn a_registrar_of_a_higher_level_ends_nobody_of_an_office_that_is_not_his() {
    let mut all = administration();
    let named = all.root.says(registrar(64, Some(PASS)));
    all.says(named);
    all.says(Log::new(64, Scope::Inner).says(revoke(Revoked::Registrar, key(REGIONAL).0)));
    let authority = fold(&all.said);
    assert!(authority.speaks_for(&key(REGIONAL), &COAST) && !authority.registrar_ended(&key(REGIONAL)));
    assert!(!authority.may_end_registrar(&key(64), &key(REGIONAL)));
    assert_eq!(authority.right(&key(OFFICER), &all.cases), Some(Right::Review), "and what he gave stands");
}

#[test]
fn what_is_ended_by_whom_it_may_be_is_dead_and_by_nobody_else() {
    let mut all = administration();
    all.national_says(registrar(61, Some(PASS)));
    let mut elsewhere = Log::new(61, Scope::Inner);
    let ends = [(Revoked::Grant, all.grant), (Revoked::Seat, key(OFFICER).0), (Revoked::Device, key(DEVICE).0)];
    for (what, of) in ends {
        all.says(elsewhere.says(revoke(what, of)));
    }
    let authority = fold(&all.said);
    assert_eq!(authority.right(&key(OFFICER), &all.cases), Some(Right::Review), "a registrar of the pass ends nothing of the coast");
    assert_eq!(authority.revocation(&key(OFFICER)), None);
    assert!(ends.iter().all(|(_, of)| !authority.is_revoked(of)));
    // The registrar of the whole ends each, also the grant that another gave; each is dead alone.
    for (what, of) in ends.into_iter().chain([(Revoked::Registrar, key(REGIONAL).0)]) {
        let mut one = all.clone();
        one.national_says(revoke(what, of));
        let authority = fold(&one.said);
        assert!(authority.is_revoked(&of), "{what:?}");
        assert_eq!(authority.right(&key(OFFICER), &all.cases), None, "{what:?}");
    }
}

#[test]
fn a_space_that_was_not_its_writers_to_state_is_not_known() {
    let mut all = administration();
    all.regional_says(vec![seat(42, COAST), StatementBody::grant_below(key(42), COAST, vec![SpaceKind::Cases], Right::Write)]);
    let theirs = all.regional.says(StatementBody::Space { kind: SpaceKind::Cases, owner: PASS, salt: [6; 16] });
    let (space, head) = (theirs.space_id(), theirs.head());
    all.says(theirs);
    assert_eq!(fold(&all.said).right_at(&key(42), &space, &[head]), RightAt::NotKnown);
}

#[test]
fn secrets_and_forms_of_bodies_are_written_as_they_are() {
    assert_eq!(*secret(7).seed(), [7; 32]);
    let all = administration();
    let mut journal = Journal::new(all.cases, Incarnation([1; 8]));
    let heads = |count: u8| (0..count).map(|log| LogHead { log: Key([log; 32]), n: 1, hash: [log; 32] }).collect::<Vec<_>>();
    let version = records::Version { major: 1, minor: 0 };
    let body = NewBody { document: None, kind: 1, version, salt: [7; 8], content: b"change".to_vec() };
    let (save, start) = (SaveId([1; 16]), Start([3; 8]));
    let input = EntryInput { save, time: 0, made_by: MadeBy::Person, start, heads: heads(2), bodies: vec![body] };
    let entry = journal.append(&secret(OFFICER), input);
    let full = BodyForm::Full(entry.bodies[0].clone());
    assert_eq!(full.encode(), entry.bodies[0].encode());
    let left = ErasedBody::of(&entry.bodies[0], &[7; 8]);
    assert_eq!(BodyForm::Erased(left.clone()).encode(), left.encode());
    // Eight logs are named at most, and nine by nobody.
    let named = |count: u8| Header::decode(&Header { heads: heads(count), ..entry.header.clone() }.encode()).ok();
    assert_eq!(named(8).map(|header| header.heads.len()), Some(8));
    assert!(named(9).is_none() && named(12).is_none());
}

#[test]
fn a_reading_secret_has_the_public_half_that_every_other_program_computes() {
    // Of RFC 7748, 6.1.
    let bytes = |text: &str| -> [u8; 32] { Key::parse(text).unwrap().0 };
    let alice = ReadingSecret::from_bytes(bytes("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"));
    assert_eq!(alice.public(), bytes("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"));
}

/// The oldest program that may speak to one of version 2.
fn floor(all: &Administration) -> Option<Program> {
    fold(&all.said).floor(Program(2, 0, 0))
}

fn oldest(version: &str) -> StatementBody {
    StatementBody::Floor { version: version.into() }
}

#[test]
fn the_oldest_program_that_may_speak_is_stated_for_the_whole_and_what_no_program_is_keeps_nobody_apart() {
    let mut all = administration();
    let (mut national, mut regional) = (Log::new(NATIONAL, Scope::Outward), Log::new(REGIONAL, Scope::Outward));
    let nothing = [regional.says(oldest("1.9")), all.national.says(oldest("1.8")), national.says(oldest("1.7-rc"))];
    nothing.into_iter().for_each(|said| all.says(said));
    assert_eq!(floor(&all), None, "an office does not speak for the whole, an inner log not outward, and that is no version");
    let said = [national.says(oldest("1.2")), all.root.says(oldest("1.1"))];
    said.into_iter().for_each(|said| all.says(said));
    assert_eq!(floor(&all), Some(Program(1, 2, 0)));
    // A thief who asks for what no program is.
    let beyond = national.says(oldest("999"));
    all.says(beyond);
    let authority = fold(&all.said);
    assert_eq!((floor(&all), authority.newest_floor()), (Some(Program(1, 2, 0)), Some(Program(999, 0, 0))));
    assert_eq!(authority.floor(Program(1, 1, 5)), Some(Program(1, 1, 0)), "an older program asks for what it comes up to");
    assert_eq!(authority.log_end(&key(NATIONAL), Scope::Outward).0, 3, "he goes on there");
    all.said.reverse();
    assert_eq!(floor(&all), Some(Program(1, 2, 0)), "in any order");
}

#[test]
fn what_an_ended_registrar_stated_of_programs_counts_up_to_his_end() {
    let mut all = administration();
    let mut national = Log::new(NATIONAL, Scope::Outward);
    let (honest, stolen) = (national.says(oldest("1.2")), national.says(oldest("1.9")));
    let cut = LogCut { scope: Scope::Outward, n: honest.n, hash: honest.hash() };
    [honest, stolen].into_iter().for_each(|said| all.says(said));
    assert_eq!(floor(&all), Some(Program(1, 9, 0)));
    let (of, reason) = (key(NATIONAL).0, Reason::Stolen as u64);
    let end = all.root.says(StatementBody::Revoke { what: Revoked::Registrar, of, reason, cuts: Vec::new(), log_cuts: vec![cut] });
    all.says(end);
    assert_eq!(floor(&all), Some(Program(1, 2, 0)));
}
