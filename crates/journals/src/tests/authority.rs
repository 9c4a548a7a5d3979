//! Authority as a function of the set of statements: stories of an administration, and properties of any order.

use super::kit::*;
use crate::*;
use proptest::prelude::*;
use proptest::sample::Index;

#[test]
fn rights_come_down_the_levels_and_stay_within_the_office_of_the_giver() {
    let mut all = administration();
    assert_eq!(all.right(OFFICER, all.cases), Some(Right::Review));
    assert_eq!(all.right(MANAGER, all.files), Some(Right::Administer));
    assert_eq!(all.right(OFFICER, all.files), None);
    // The registrar of the coast gives nothing elsewhere, and names no seat there.
    let beyond = all.regional.says(StatementBody::grant_in(key(OFFICER), all.files, Right::Read));
    all.says(beyond);
    let elsewhere = all.regional.says(seat(30, PASS));
    all.says(elsewhere);
    let lower = all.regional.says(registrar(31, Some(WHOLE)));
    all.says(lower);
    let authority = fold(&all.said);
    assert_eq!((authority.right(&key(OFFICER), &all.files), authority.seat(&key(30))), (None, None));
    assert_eq!(authority.decide(&key(30), &all.cases, Act::Write), Err(Denied::UnknownSeat));
    let mut stranger = Log::new(31, Scope::Inner);
    all.says(stranger.says(StatementBody::grant_in(key(OFFICER), all.files, Right::Read)));
    assert_eq!(all.right(OFFICER, all.files), None);
}

#[test]
fn a_grant_below_an_office_reaches_every_space_of_its_kind_there() {
    let mut all = administration();
    let grant = all.national.says(StatementBody::grant_below(key(MANAGER), WHOLE, vec![SpaceKind::Cases], Right::Read));
    all.says(grant);
    assert_eq!(all.right(MANAGER, all.cases), Some(Right::Read));
    let apart = all.national.says(office(COAST, None));
    all.says(apart);
    assert_eq!(all.right(MANAGER, all.cases), None, "the tree was re-organised");
}

#[test]
fn an_administrator_of_a_closed_space_grants_there_and_nowhere_else() {
    let mut all = administration();
    let mut log = Log::new(MANAGER, Scope::Space(all.files));
    all.says(log.says(StatementBody::grant_in(key(OFFICER), all.files, Right::Administer)));
    all.says(log.says(StatementBody::grant_in(key(MANAGER), all.cases, Right::Write)));
    assert_eq!((all.right(OFFICER, all.files), all.right(MANAGER, all.cases)), (Some(Right::Administer), None));
    let mut next = Log::new(OFFICER, Scope::Space(all.files));
    let grant = next.says(StatementBody::grant_in(key(30), all.files, Right::Read));
    all.says(grant.clone());
    let named = all.national.says(seat(30, PASS));
    all.says(named);
    assert_eq!(all.right(30, all.files), Some(Right::Read));
    all.says(log.says(revoke(Revoked::Grant, grant.hash())));
    assert_eq!(all.right(30, all.files), None);
    assert_eq!(fold(&all.said).heads(&key(OFFICER), &all.files).len(), 1, "his entries name the log of the space");
}

#[test]
fn whom_an_administrator_assigned_stays_when_his_seat_ends_and_nobody_else_has_his_key() {
    for reason in Reason::ALL {
        let mut all = administration();
        let mut log = Log::new(MANAGER, Scope::Space(all.files));
        all.says(log.says(StatementBody::grant_in(key(OFFICER), all.files, Right::Write)));
        let (what, of, reason) = (Revoked::Seat, key(MANAGER).0, reason as u64);
        let ended = all.national.says(StatementBody::Revoke { what, of, reason, cuts: Vec::new(), log_cuts: Vec::new() });
        all.says(ended);
        let stays = !matches!(Reason::of(reason).unwrap(), Reason::Stolen | Reason::KeyKnown | Reason::Mistake | Reason::Fork);
        assert_eq!(all.right(OFFICER, all.files).is_some(), stays, "{reason}");
        assert_eq!(all.right(MANAGER, all.files), None);
        // Handed over, the file has a leader again, who assigns anew.
        all.says(all.national.clone().says(StatementBody::grant_in(key(30), all.files, Right::Administer)));
        let named = all.regional.says(seat(30, COAST));
        all.says(named);
        let mut next = Log::new(30, Scope::Space(all.files));
        all.says(next.says(StatementBody::grant_in(key(OFFICER), all.files, Right::Review)));
        assert_eq!(all.right(OFFICER, all.files), Some(Right::Review), "{reason}");
    }
}

#[test]
fn an_administrator_who_is_ended_in_his_space_gives_up_to_the_end_that_is_named_there() {
    let mut all = administration();
    let mut log = Log::new(MANAGER, Scope::Space(all.files));
    let second = log.says(StatementBody::grant_in(key(OFFICER), all.files, Right::Administer));
    let mut his = Log::new(OFFICER, Scope::Space(all.files));
    all.says(second.clone());
    all.says(his.says(StatementBody::grant_in(key(30), all.files, Right::Read)));
    let (n, hash) = (his.n, his.previous);
    all.says(his.says(StatementBody::grant_in(key(31), all.files, Right::Read)));
    for seed in [30, 31] {
        let named = all.regional.says(seat(seed, COAST));
        all.says(named);
    }
    let (what, of, reason) = (Revoked::Grant, second.hash(), Reason::Moved as u64);
    let log_cuts = vec![LogCut { scope: Scope::Space(all.files), n, hash }];
    all.says(log.says(StatementBody::Revoke { what, of, reason, cuts: Vec::new(), log_cuts }));
    assert_eq!([OFFICER, 30, 31].map(|seed| all.right(seed, all.files)), [None, Some(Right::Read), None]);
    // The end of his seat, for whatever reason, brings back nothing of what came behind that.
    let ended = all.regional.says(StatementBody::Revoke {
        what: Revoked::Seat,
        of: key(OFFICER).0,
        reason,
        cuts: Vec::new(),
        log_cuts: Vec::new(),
    });
    all.says(ended);
    assert_eq!([OFFICER, 30, 31].map(|seed| all.right(seed, all.files)), [None, Some(Right::Read), None]);
}

#[test]
fn whoever_is_ended_by_another_leader_gives_up_to_the_end_that_is_named_whichever_key_is_the_smaller() {
    for (ended, leader) in [(MANAGER, OFFICER), (OFFICER, MANAGER)] {
        let mut all = administration();
        let second = all.national.says(StatementBody::grant_in(key(OFFICER), all.files, Right::Administer));
        all.says(second);
        let named = all.national.says(seat(30, PASS));
        all.says(named);
        let mut his = Log::new(ended, Scope::Space(all.files));
        all.says(his.says(StatementBody::grant_in(key(30), all.files, Right::Read)));
        let is_his =
            |said: &&Statement| matches!(&said.body, StatementBody::Grant { seat, right: Right::Administer, .. } if *seat == key(ended));
        let of = all.said.iter().find(is_his).unwrap().hash();
        let log_cuts = vec![LogCut { scope: Scope::Space(all.files), n: his.n, hash: his.previous }];
        let (what, reason) = (Revoked::Grant, Reason::KeyKnown as u64);
        let mut log = Log::new(leader, Scope::Space(all.files));
        all.says(log.says(StatementBody::Revoke { what, of, reason, cuts: Vec::new(), log_cuts }));
        all.says(his.says(StatementBody::grant_in(key(30), all.files, Right::Write)));
        assert_eq!(all.right(30, all.files), Some(Right::Read), "{ended}");
    }
}

#[test]
fn no_later_end_gives_back_the_log_of_a_key_that_others_have() {
    let (of_seat, of_device) = ((Revoked::Seat, key(MANAGER).0), (Revoked::Device, key(DEVICE).0));
    for ends in [[of_seat, of_device], [of_device, of_seat], [of_seat, of_seat]] {
        let mut all = administration();
        let mut assigned = seat(30, PASS);
        if let StatementBody::Seat { device, .. } = &mut assigned {
            *device = key(41);
        }
        let named = all.national.says(assigned);
        all.says(named);
        let mut log = Log::new(MANAGER, Scope::Space(all.files));
        all.says(log.says(StatementBody::grant_in(key(30), all.files, Right::Write)));
        for ((what, of), reason) in ends.into_iter().zip([Reason::KeyKnown, Reason::NotNeeded]) {
            let reason = reason as u64;
            let ended = all.national.says(StatementBody::Revoke { what, of, reason, cuts: Vec::new(), log_cuts: Vec::new() });
            all.says(ended);
            assert_eq!(all.right(30, all.files), None, "{what:?} {reason}");
        }
    }
}

#[test]
fn why_a_seat_ended_is_told_by_whoever_says_that_others_have_its_key() {
    let end = |reason: Reason, what, of| StatementBody::Revoke { what, of, reason: reason as u64, cuts: Vec::new(), log_cuts: Vec::new() };
    let reason = |all: &Administration| fold(&all.said).revocation(&key(OFFICER)).map(|end| (end.reason, end.time));
    let (seat, device) = ((Revoked::Seat, key(OFFICER).0), (Revoked::Device, key(DEVICE).0));
    for [(first, of_first), (second, of_second)] in [[seat, device], [device, seat], [seat, seat]] {
        let mut all = administration();
        let left = all.national.says(end(Reason::Left, first, of_first));
        all.says(left);
        assert_eq!(reason(&all), Some((Reason::Left as u64, 0)));
        // He stands below whoever ended it first, and knows more.
        let body = end(Reason::Stolen, second, of_second);
        let (n, previous) = (all.regional.n + 1, all.regional.previous);
        let log = all.regional.writer.key();
        all.says(Statement { log, scope: Scope::Inner, n, previous, time: 7, body, co_signers: Vec::new() });
        assert_eq!(reason(&all), Some((Reason::Stolen as u64, 7)));
        let again = all.national.says(end(Reason::Replaced, first, of_first));
        all.says(again);
        assert_eq!(reason(&all), Some((Reason::Stolen as u64, 7)));
    }
}

#[test]
fn the_log_of_a_key_that_is_nobodys_seat_gives_nothing_in_a_space() {
    let mut all = administration();
    let mut log = Log::new(MANAGER, Scope::Space(all.files));
    all.says(log.says(StatementBody::grant_in(key(40), all.files, Right::Administer)));
    let mut nobodys = Log::new(40, Scope::Space(all.files));
    all.says(nobodys.says(StatementBody::grant_in(key(OFFICER), all.files, Right::Read)));
    assert_eq!(all.right(OFFICER, all.files), None);
    let named = all.national.says(seat(40, PASS));
    all.says(named);
    assert_eq!(all.right(OFFICER, all.files), Some(Right::Read), "a registrar states the seat");
    // Two registrars of one level who claim it make it nobody's again.
    let other = all.regional.says(seat(40, COAST));
    all.says(other);
    assert_eq!(all.right(OFFICER, all.files), Some(Right::Read), "the higher level says whose it is");
}

/// Where the device of a key is found now.
fn found(all: &Administration, device: u8) -> Option<Vec<String>> {
    fold(&all.said).addresses().find(|(held, _)| **held == key(device)).map(|(_, facts)| facts.addresses.clone())
}

fn address(device: u8, at: &[&str]) -> StatementBody {
    StatementBody::Address { device: key(device), addresses: at.iter().map(|one| (*one).to_owned()).collect(), relays: Vec::new() }
}

#[test]
fn a_device_is_found_where_the_highest_registrar_of_its_office_said_last() {
    let mut all = administration();
    let device = all.regional.says(StatementBody::Device { key: key(40), office: COAST, letters: "Q".into() });
    all.says(device);
    let said = [all.regional.says(address(40, &["192.0.2.1:4717"])), all.regional.says(address(40, &["192.0.2.2:4717"]))];
    said.into_iter().for_each(|one| all.says(one));
    assert_eq!(found(&all, 40), Some(vec!["192.0.2.2:4717".to_owned()]));
    let above = all.national.says(address(40, &["192.0.2.3:4717"]));
    all.says(above);
    let below = all.regional.says(address(40, &["192.0.2.4:4717"]));
    all.says(below);
    assert_eq!(found(&all, 40), Some(vec!["192.0.2.3:4717".to_owned()]));
    all.said.reverse();
    assert_eq!(found(&all, 40), Some(vec!["192.0.2.3:4717".to_owned()]), "in any order");
    let none = all.national.says(address(40, &[]));
    all.says(none);
    assert_eq!(found(&all, 40), None, "it is found nowhere any more");
}

#[test]
fn nobody_says_where_a_device_of_another_office_is_or_one_that_was_revoked() {
    let mut all = administration();
    for (device, office) in [(40, COAST), (41, PASS)] {
        let stated = all.national.says(StatementBody::Device { key: key(device), office, letters: "Q".into() });
        all.says(stated);
        let at = all.regional.says(address(device, &["192.0.2.1:4717"]));
        all.says(at);
    }
    assert_eq!((found(&all, 40).is_some(), found(&all, 41)), (true, None));
    let end = all.national.says(revoke(Revoked::Device, key(40).0));
    all.says(end);
    assert_eq!(found(&all, 40), None);
}

#[test]
fn the_right_pack_is_what_was_said_last_for_the_whole() {
    let mut all = administration();
    let pack = |version: &str| StatementBody::Pack { kind: "hs".into(), version: version.into(), hash: [version.len() as u8; 32] };
    let right = |all: &Administration| fold(&all.said).packs().map(|(kind, facts)| (kind.to_owned(), facts.version.clone())).next();
    assert_eq!(right(&all), None);
    for version in ["2028", "2022"] {
        let said = all.national.says(pack(version));
        all.says(said);
    }
    assert_eq!(right(&all), Some(("hs".into(), "2022".into())), "also where it goes back");
    let beyond = all.regional.says(pack("2033"));
    all.says(beyond);
    assert_eq!(right(&all), Some(("hs".into(), "2022".into())), "an office does not speak for the whole");
}

#[test]
fn what_was_revoked_is_gone_with_its_reason() {
    for what in [Revoked::Grant, Revoked::Seat, Revoked::Device] {
        let mut all = administration();
        let of = match what {
            Revoked::Grant => all.grant,
            Revoked::Seat => key(OFFICER).0,
            _ => key(DEVICE).0,
        };
        let end = all.regional.says(revoke(what, of));
        all.says(end);
        let again = all.regional.says(StatementBody::grant_in(key(OFFICER), all.cases, Right::Review));
        all.says(again);
        let authority = fold(&all.said);
        let expected = if what == Revoked::Grant { Ok(()) } else { Err(Denied::Revoked) };
        assert_eq!(authority.decide(&key(OFFICER), &all.cases, Act::Review { wrote: false }), expected, "a new grant is another one");
    }
}

fn profile(text: &str, edition: u64) -> StatementBody {
    StatementBody::Profile {
        hash: blake3::hash(text.as_bytes()).into(),
        content: Stated(Some(text.to_owned())),
        edition: Stated(Some(edition)),
    }
}

/// Texts of the editions that count, the last first.
fn editions(all: &Administration) -> Vec<String> {
    fold(&all.said).profiles().into_iter().map(|one| one.content.unwrap_or_default()).collect()
}

#[test]
fn the_last_edition_of_the_profile_counts_and_only_a_registrar_of_the_whole_states_one() {
    let mut all = administration();
    assert_eq!(editions(&all), [""; 0]);
    let (first, below) = (all.national.says(profile("first", 1)), all.regional.says(profile("of the coast", 9)));
    let second = all.national.says(profile("second", 2));
    all.said.extend([first, below, second]);
    assert_eq!(editions(&all), ["second", "first"]);
    assert!(fold(&all.said).speaks_for_all(&key(NATIONAL)) && !fold(&all.said).speaks_for_all(&key(REGIONAL)));
    // An edition that names only the hash of an earlier one is that one again.
    let hash = blake3::hash(b"first").into();
    let again = all.national.says(StatementBody::Profile { hash, content: Stated(None), edition: Stated(Some(3)) });
    all.says(again);
    assert_eq!(editions(&all), ["first", "second", "first"]);
    let unknown = StatementBody::Profile { hash: [7; 32], content: Stated(None), edition: Stated(Some(4)) };
    let unknown = all.national.says(unknown);
    all.says(unknown);
    assert_eq!(editions(&all)[0], "", "its text is not here, which is told");
}

#[test]
fn a_text_of_another_hash_or_an_edition_out_of_bounds_is_no_profile() {
    let mut all = administration();
    let hash = blake3::hash(b"one").into();
    for (content, edition) in [(Some("another"), Some(1)), (Some("one"), Some(0)), (Some("one"), Some(u64::from(u32::MAX) + 1))] {
        let said =
            all.national.says(StatementBody::Profile { hash, content: Stated(content.map(str::to_owned)), edition: Stated(edition) });
        let read = Statement::open(&said.sign(&all.national.writer)).unwrap();
        assert!(matches!(read.body, StatementBody::Other { kind: 16, .. }), "{content:?} {edition:?}");
        all.says(read);
    }
    assert_eq!(editions(&all), [""; 0]);
}

#[test]
fn of_two_registrars_at_once_one_edition_counts_on_every_device_and_a_fork_adds_none() {
    let mut all = administration();
    let second = all.root.says(registrar(40, None));
    all.says(second);
    let mut other = Log::new(40, Scope::Inner);
    let first = all.national.says(profile("first", 1));
    all.says(first);
    let (one, two) = (all.national.says(profile("one", 2)), other.says(profile("two", 2)));
    let expected = if one.hash() > two.hash() { "one" } else { "two" };
    all.said.extend([one, two]);
    assert_eq!(editions(&all)[0], expected);
    all.said.reverse();
    assert_eq!(editions(&all)[0], expected, "in whatever order they came");
    // A thief of the registrar's key goes on from the same statement: what gives counts up to the fork.
    let mut thief = all.national.clone();
    let (forged, own) = (thief.says(profile("forged", 9)), all.national.says(profile("own", 3)));
    all.said.extend([forged, own]);
    assert_eq!(editions(&all)[0], expected);
    // A registrar who was revoked gives nothing beyond his cut; who is left states the next.
    let end = all.root.says(revoke(Revoked::Registrar, key(NATIONAL).0));
    let next = other.says(profile("next", 3));
    all.said.extend([end, next]);
    assert_eq!(editions(&all), ["next", "two"]);
}

#[test]
fn a_registrar_who_was_revoked_gives_up_to_his_cut() {
    let mut all = administration();
    let cut = LogCut { scope: Scope::Inner, n: all.regional.n, hash: all.regional.previous };
    let later = all.regional.says(StatementBody::grant_in(key(OFFICER), all.cases, Right::Administer));
    all.says(later);
    assert_eq!(all.right(OFFICER, all.cases), Some(Right::Administer));
    let end = |log_cuts| StatementBody::Revoke {
        what: Revoked::Registrar,
        of: key(REGIONAL).0,
        reason: Reason::Stolen as u64,
        cuts: Vec::new(),
        log_cuts,
    };
    let mut without = all.root.clone();
    let everything = fold(&[all.said.clone(), vec![without.says(end(Vec::new()))]].concat());
    assert_eq!(everything.right(&key(OFFICER), &all.cases), None, "without a cut nothing is kept");
    let end = all.root.says(end(vec![cut]));
    all.says(end);
    assert_eq!(all.right(OFFICER, all.cases), Some(Right::Review));
}

#[test]
fn a_forked_log_gives_up_to_the_fork_until_a_branch_is_named() {
    let mut all = administration();
    let mut thief = all.regional.clone();
    let honest = all.regional.says(StatementBody::grant_in(key(MANAGER), all.cases, Right::Write));
    let stolen = thief.says(StatementBody::grant_in(key(OFFICER), all.cases, Right::Administer));
    all.says(honest.clone());
    all.says(stolen);
    assert_eq!((all.right(MANAGER, all.cases), all.right(OFFICER, all.cases)), (None, Some(Right::Review)));
    let taken = thief.says(revoke(Revoked::Grant, all.grant));
    all.says(taken);
    assert_eq!(all.right(OFFICER, all.cases), None, "what takes away counts in every branch");
    let resolve = StatementBody::Resolve { writer: key(REGIONAL), scope: Scope::Inner, incarnation: None, hash: honest.hash() };
    let resolved = all.national.says(resolve);
    all.says(resolved);
    assert_eq!((all.right(MANAGER, all.cases), all.right(OFFICER, all.cases)), (Some(Right::Write), None));
}

#[test]
fn a_fork_of_a_log_is_told_with_its_branches_until_one_is_named() {
    let mut all = administration();
    assert_eq!(fold(&all.said).forks(), []);
    let mut copy = all.regional.clone();
    let one = all.regional.says(StatementBody::grant_in(key(MANAGER), all.cases, Right::Write));
    let first = copy.says(StatementBody::grant_in(key(OFFICER), all.cases, Right::Administer));
    let other = copy.says(StatementBody::Lease { seat: key(OFFICER), until: 1 });
    [&one, &first, &other].into_iter().for_each(|said| all.says(said.clone()));
    let authority = fold(&all.said);
    let [fork] = authority.forks() else { panic!("one fork") };
    assert_eq!((fork.writer, fork.scope, fork.n), (key(REGIONAL), Scope::Inner, one.n));
    let mut branches: Vec<Vec<&Statement>> = fork.branches.iter().map(|last| authority.branch(fork, last)).collect();
    branches.sort_unstable_by_key(Vec::len);
    assert_eq!(branches, [vec![&one], vec![&first, &other]]);
    let may = |by, writer| authority.may_resolve(&key(by), &key(writer), Scope::Inner);
    assert!(may(NATIONAL, REGIONAL) && !may(REGIONAL, REGIONAL) && !may(REGIONAL, NATIONAL));
    assert!(authority.may_resolve(&key(REGIONAL), &key(OFFICER), Scope::Space(all.cases)), "of a journal whoever speaks for its office");
    assert!(!authority.may_resolve(&key(OFFICER), &key(OFFICER), Scope::Space(all.cases)));
    let resolve = StatementBody::Resolve { writer: key(REGIONAL), scope: Scope::Inner, incarnation: None, hash: other.hash() };
    let resolved = all.national.says(resolve);
    all.says(resolved);
    assert_eq!(fold(&all.said).forks(), []);
    assert_eq!(fold(&all.said).lease(&key(OFFICER)), Some(1));
}

#[test]
fn a_root_whose_log_forked_goes_on_in_its_successor() {
    let mut all = administration();
    let (root, next) = (secret(ROOT), secret(40));
    let mut copy = all.root.clone();
    let one = all.root.says(registrar(41, None));
    all.says(copy.says(registrar(42, None)));
    all.says(one.clone());
    let forked = fold(&all.said);
    assert_eq!(forked.forks().iter().map(|fork| fork.scope).collect::<Vec<_>>(), [Scope::Outward]);
    assert_eq!(forked.succeed(&root, &next, None, 0), None, "nobody knows behind which branch");
    assert_eq!(forked.succeed(&root, &next, Some(all.said[0].hash()), 0), None, "where it parts no branch ends");
    for signed in forked.succeed(&root, &next, Some(one.hash()), 0).unwrap() {
        all.says(Statement::open(&signed).unwrap());
    }
    let authority = fold(&all.said);
    assert_eq!((authority.root(), authority.last_root(), authority.forks()), (key(ROOT), key(40), &[][..]));
    assert_eq!(authority.administration(), forked.administration());
    let named: Vec<&Key> = authority.registrars().map(|(held, _)| held).collect();
    assert!(named.contains(&&key(41)) && !named.contains(&&key(42)), "what the branch gives counts, and no other");
    all.says(
        Log { n: 1, previous: authority.log_end(&key(40), Scope::Outward).1, ..Log::new(40, Scope::Outward) }.says(registrar(43, None)),
    );
    assert!(fold(&all.said).registrars().any(|(held, _)| *held == key(43)));
}

#[test]
fn a_successor_speaks_in_the_place_of_the_root() {
    let mut all = administration();
    let named = all.root.says(StatementBody::Successor { key: key(40) });
    all.says(named);
    let late = all.root.says(registrar(41, None));
    all.says(late);
    let mut successor = Log::new(40, Scope::Outward);
    all.says(successor.says(registrar(42, None)));
    let grants = [41, 42].map(|seed| Log::new(seed, Scope::Inner).says(StatementBody::grant_in(key(OFFICER), all.files, Right::Read)));
    let [old, new] = grants;
    all.says(old);
    assert_eq!(all.right(OFFICER, all.files), None, "the root has said its last word");
    all.says(new);
    assert_eq!(all.right(OFFICER, all.files), Some(Right::Read));
    assert_eq!(all.right(OFFICER, all.cases), Some(Right::Review), "what it gave before stands");
}

#[test]
fn nobody_judges_what_he_wrote_and_a_node_judges_nothing() {
    let mut all = administration();
    let node = StatementBody::Seat {
        key: key(50),
        device: key(DEVICE),
        office: COAST,
        x25519: [0; 32],
        officer: None,
        replaces: None,
        unattended: Stated(Some(true)),
    };
    for body in [node, StatementBody::grant_in(key(50), all.cases, Right::Review), StatementBody::Lease { seat: key(OFFICER), until: 100 }]
    {
        let said = all.regional.says(body);
        all.says(said);
    }
    let authority = fold(&all.said);
    let decide = |seed, act| authority.decide(&key(seed), &all.cases, act);
    let cases = [
        (OFFICER, Act::Review { wrote: false }, Ok(())),
        (OFFICER, Act::Review { wrote: true }, Err(Denied::OwnValues)),
        (OFFICER, Act::Release { wrote: false }, Err(Denied::NoRight)),
        (OFFICER, Act::Read { now: 100 }, Ok(())),
        (OFFICER, Act::Read { now: 101 }, Err(Denied::LeaseOver)),
        (OFFICER, Act::ReadOwn, Ok(())),
        (OFFICER, Act::Write, Ok(())),
        (OFFICER, Act::Administer, Err(Denied::NoRight)),
        (50, Act::Write, Ok(())),
        (50, Act::Review { wrote: false }, Err(Denied::Unattended)),
        (51, Act::ReadOwn, Err(Denied::UnknownSeat)),
    ];
    for (seed, act, expected) in cases {
        assert_eq!(decide(seed, act), expected, "{seed} {act:?}");
    }
}

#[test]
fn a_kind_that_stops_its_log_gives_nothing_until_the_program_is_newer() {
    let mut all = administration();
    let unknown = all.national.says(StatementBody::Other { kind: 128, fields: Items::new() });
    all.says(unknown);
    let behind = all.national.says(StatementBody::grant_in(key(OFFICER), all.files, Right::Read));
    all.says(behind);
    assert_eq!(all.right(OFFICER, all.files), None);
}

#[test]
fn an_administration_is_named_by_the_first_word_of_its_own_root_only() {
    let named = |all: &Administration| fold(&all.said).administration().map(|(_, name)| name.clone());
    let mut all = administration();
    let again = all.root.says(StatementBody::Root { key: key(ROOT), country: "KE".into(), name: "Another".into() });
    all.says(again);
    assert_eq!(named(&all).as_deref(), Some("Customs"));
    let anothers = Log::new(ROOT, Scope::Outward).says(StatementBody::Root { key: key(40), country: "KE".into(), name: "Customs".into() });
    assert_eq!(fold(&[anothers]).administration(), None, "of another key than the log's");
}

#[test]
fn who_ends_a_registrar_keeps_his_log_to_its_ends_and_it_gives_no_further() {
    let mut all = administration();
    let (writer, inner) = (key(REGIONAL), Scope::Inner);
    assert_eq!(fold(&all.said).log_ends(&writer, inner), [(all.regional.n, all.regional.previous)]);
    let mut thief = all.regional.clone();
    let honest = all.regional.says(StatementBody::grant_in(key(MANAGER), all.cases, Right::Write));
    let stolen = [Right::Release, Right::Administer].map(|right| thief.says(StatementBody::grant_in(key(OFFICER), all.cases, right)));
    all.says(honest.clone());
    all.said.extend(stolen);
    let authority = fold(&all.said);
    let mut ends = authority.log_ends(&writer, inner);
    ends.sort_unstable();
    assert_eq!(ends, [(honest.n, honest.hash()), (thief.n, thief.previous)], "both branches, until one is named");
    assert!(!authority.registrar_ended(&writer));
    let log_cuts = ends.into_iter().map(|(n, hash)| LogCut { scope: inner, n, hash }).collect();
    let (what, reason) = (Revoked::Registrar, Reason::KeyKnown as u64);
    let end = all.root.says(StatementBody::Revoke { what, of: writer.0, reason, cuts: Vec::new(), log_cuts });
    let resolved = all.national.says(StatementBody::Resolve { writer, scope: inner, incarnation: None, hash: honest.hash() });
    let late = all.regional.says(StatementBody::grant_in(key(MANAGER), all.cases, Right::Review));
    all.said.extend([end, resolved, late]);
    let authority = fold(&all.said);
    assert!(authority.registrar_ended(&writer) && !authority.registrar_ended(&key(NATIONAL)));
    assert_eq!((all.right(MANAGER, all.cases), all.right(OFFICER, all.cases)), (Some(Right::Write), Some(Right::Review)));
}

#[test]
fn who_reads_a_space_and_who_did_is_told() {
    let mut all = administration();
    let read = |all: &Administration| {
        let authority = fold(&all.said);
        let readers: Vec<Key> = authority.readers(&all.cases).map(|(seat, _)| *seat).collect();
        let former: Vec<Key> = authority.former_readers(&all.cases).map(|(seat, _)| *seat).collect();
        (readers, former)
    };
    assert_eq!(read(&all), (vec![key(OFFICER)], Vec::new()));
    let end = all.regional.says(revoke(Revoked::Grant, all.grant));
    all.says(end);
    assert_eq!(read(&all), (Vec::new(), vec![key(OFFICER)]), "and of the manager nothing, who never did");
}

#[test]
fn a_device_may_what_the_seats_on_it_may() {
    let mut all = administration();
    for seed in [OFFICER, MANAGER] {
        let lease = all.national.says(StatementBody::Lease { seat: key(seed), until: 100 });
        all.says(lease);
    }
    let alone = all.regional.says(StatementBody::Device { key: key(21), office: COAST, letters: "B".into() });
    all.says(alone);
    let authority = fold(&all.said);
    let standing = |seed: u8, now: i64| authority.device_standing(&key(seed), now);
    assert_eq!((standing(DEVICE, 100), standing(DEVICE, 101)), (DeviceStanding::Stands, DeviceStanding::Lapsed));
    assert_eq!((standing(21, 100), standing(22, 100)), (DeviceStanding::Lapsed, DeviceStanding::Unknown), "no seat is on it");
    assert!(authority.device_reads(&key(DEVICE), &all.cases) && authority.device_reads(&key(DEVICE), &all.files));
    assert!(!authority.device_reads(&key(21), &all.cases));
    // It hears each log up to the end of one of its seats.
    let ends = [all.regional.says(revoke(Revoked::Seat, key(OFFICER).0)), all.national.says(revoke(Revoked::Seat, key(99).0))];
    all.said.extend(ends.clone());
    let authority = fold(&all.said);
    assert!(!authority.device_reads(&key(DEVICE), &all.cases));
    let heard: Vec<((Key, Scope), u64)> = authority.ends_of_device(&key(DEVICE), all.said.iter()).into_iter().collect();
    assert_eq!(heard, [((key(REGIONAL), Scope::Inner), ends[0].n)]);
    assert!(authority.ends_of_device(&key(21), all.said.iter()).is_empty());
}

/// The administration with a second reviewer, a writer, and another seat of the first reviewer.
fn with_reviewers() -> Administration {
    let mut all = administration();
    let StatementBody::Seat { key: of, device, office, x25519, officer, unattended, .. } = seat(54, COAST) else { unreachable!() };
    let again = StatementBody::Seat { key: of, device, office, x25519, officer, replaces: Some(key(OFFICER)), unattended };
    let given = [(52, Right::Review), (53, Right::Write), (54, Right::Review)];
    let grants = given.map(|(seed, right)| StatementBody::grant_in(key(seed), all.cases, right));
    for body in [seat(52, COAST), seat(53, COAST), again].into_iter().chain(grants) {
        let said = all.regional.says(body);
        all.says(said);
    }
    all
}

#[test]
fn a_document_goes_by_the_schedule_or_by_two_officers_who_review_and_never_while_it_is_held() {
    let document = [9; 16];
    let signed = |log: &mut Log, basis: Basis, seeds: &[u8]| {
        let co_signers = seeds.iter().map(|seed| key(*seed)).collect();
        let said = Statement { co_signers, time: 7, ..log.says(StatementBody::Erase { document, basis }) };
        log.previous = said.hash();
        said
    };
    let cases = [
        (Basis::Schedule, &[][..], true),
        (Basis::Court, &[][..], false),
        (Basis::Court, &[OFFICER][..], false),
        (Basis::Court, &[OFFICER, OFFICER][..], false),
        (Basis::Court, &[OFFICER, 53][..], false),
        (Basis::Court, &[OFFICER, 54][..], false),
        (Basis::Court, &[OFFICER, 55][..], false),
        (Basis::Court, &[OFFICER, 52][..], true),
    ];
    for (basis, seeds, goes) in cases {
        let mut all = with_reviewers();
        let said = signed(&mut all.regional, basis, seeds);
        all.says(said);
        let expected = goes.then_some(Erasure { basis, time: 7 });
        assert_eq!(fold(&all.said).erasure(&document, &all.cases), expected, "{basis:?} {seeds:?}");
        assert_eq!(fold(&all.said).erasure(&document, &all.files), None, "a registrar of the coast erases nothing of the whole's");
        let mut both = with_reviewers();
        for (basis, seeds) in [(Basis::Schedule, &[][..]), (basis, seeds)] {
            let said = signed(&mut both.regional, basis, seeds);
            both.says(said);
        }
        let counts = fold(&both.said).erasure(&document, &both.cases).map(|erasure| erasure.basis);
        assert_eq!(counts, Some(if goes { basis } else { Basis::Schedule }), "by the schedule it may stay: {basis:?} {seeds:?}");
        let hold = all.national.says(StatementBody::Hold { document, on: true });
        all.says(hold);
        let authority = fold(&all.said);
        assert_eq!((authority.erasure(&document, &all.cases), authority.ordered(&document, &all.cases)), (None, expected));
    }
}

#[test]
fn every_denial_has_a_sentence_of_its_own() {
    let all =
        [Denied::UnknownSeat, Denied::Revoked, Denied::NoRight, Denied::Unattended, Denied::OwnValues, Denied::LeaseOver, Denied::Unheard];
    let sentences = include_str!("../../../words/en/errors.ftl");
    let codes: std::collections::BTreeSet<&str> = all.into_iter().map(Denied::code).collect();
    assert_eq!(codes.len(), all.len());
    for code in codes {
        assert!(sentences.lines().any(|line| line.starts_with(&format!("error-{code} = "))), "{code}");
    }
}

/// Statements of a story whose writers all may fork: what anybody could say, true or not.
fn anything() -> impl Strategy<Value = Vec<Statement>> {
    let step = (0usize..6, 0usize..10, any::<Index>(), any::<bool>());
    proptest::collection::vec(step, 1..24).prop_map(|steps| {
        let all = administration();
        let mut said = all.said.clone();
        let mut logs = [
            all.root.clone(),
            all.national.clone(),
            all.regional.clone(),
            Log::new(MANAGER, Scope::Space(all.files)),
            Log::new(OFFICER, Scope::Space(all.files)),
            Log::new(60, Scope::Inner),
        ];
        for (writer, what, which, forks) in steps {
            let of = said[which.index(said.len())].clone();
            let body = match what {
                0 => StatementBody::grant_in(key(OFFICER), all.cases, Right::Write),
                1 => StatementBody::grant_in(key(OFFICER), all.files, Right::Administer),
                2 => revoke(Revoked::Grant, of.hash()),
                3 => match which.index(3) {
                    0 => revoke(Revoked::Device, key(DEVICE).0),
                    at => revoke(Revoked::Seat, key([OFFICER, MANAGER][at - 1]).0),
                },
                4 => StatementBody::Revoke {
                    what: Revoked::Registrar,
                    of: key([NATIONAL, REGIONAL, 60][which.index(3)]).0,
                    reason: Reason::Fork as u64,
                    cuts: Vec::new(),
                    log_cuts: vec![LogCut { scope: of.scope, n: of.n, hash: of.hash() }],
                },
                5 => registrar(60, [None, Some(COAST)][which.index(2)]),
                6 => seat([OFFICER, MANAGER, 61][which.index(3)], [COAST, PASS][which.index(2)]),
                7 => StatementBody::Resolve { writer: of.log, scope: of.scope, incarnation: None, hash: of.hash() },
                8 => office([COAST, PASS][which.index(2)], [Some(WHOLE), None, Some(PASS)][which.index(3)]),
                _ => StatementBody::grant_below(key(MANAGER), WHOLE, vec![SpaceKind::Cases], Right::Release),
            };
            let before = logs[writer].clone();
            said.push(logs[writer].says(body));
            if forks {
                logs[writer] = before;
            }
        }
        said
    })
}

fn seats_and_spaces() -> Vec<(Key, SpaceId)> {
    let all = administration();
    [OFFICER, MANAGER, 61].into_iter().flat_map(|seed| [(key(seed), all.cases), (key(seed), all.files)]).collect()
}

fn rights(authority: &Authority) -> Vec<Option<Right>> {
    seats_and_spaces().iter().map(|(seat, space)| authority.right(seat, space)).collect()
}

/// Grants whose statement stands, and the seats that do.
fn alive(authority: &Authority) -> (Vec<[u8; 32]>, Vec<Key>) {
    let seats: Vec<Key> = [OFFICER, MANAGER, 61].map(key).to_vec();
    let grants = seats.iter().flat_map(|seat| authority.grants(seat)).map(|grant| grant.hash).collect();
    (grants, seats.into_iter().filter(|seat| authority.seat(seat).is_some() && authority.revocation(seat).is_none()).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    /// Any order, repetition and interleaving of the same statements gives the same authority.
    #[test]
    fn order_leaves_no_trace(said in anything(), keys in proptest::collection::vec(any::<u32>(), 64), at in any::<Index>()) {
        let whole = fold(&said);
        let mut mixed: Vec<(u32, Statement)> = said.iter().cloned().enumerate().map(|(index, one)| (keys[index % keys.len()], one)).collect();
        mixed.sort_by_key(|(key, _)| *key);
        let mixed: Vec<Statement> = mixed.into_iter().map(|(_, one)| one).collect();
        let mut other = fold(&mixed[..at.index(mixed.len())]);
        other.add(mixed.iter().cloned());
        prop_assert_eq!(rights(&whole), rights(&other));
        prop_assert_eq!(alive(&whole), alive(&other));
    }

    /// A grant that was once revoked is never alive again, whatever arrives; nor is a seat, unless the level above states it.
    #[test]
    fn a_right_once_revoked_never_returns(said in anything(), keys in proptest::collection::vec(any::<u32>(), 64)) {
        let mut mixed: Vec<(u32, Statement)> = said.iter().cloned().enumerate().map(|(index, one)| (keys[index % keys.len()], one)).collect();
        mixed.sort_by_key(|(key, _)| *key);
        let mut authority = fold(&[]);
        let mut dead: Vec<[u8; 32]> = Vec::new();
        let mut dead_seats: Vec<Key> = Vec::new();
        let mut stated_above: Vec<Key> = Vec::new();
        for (_, statement) in mixed {
            if let (StatementBody::Seat { key: stated, .. }, true) = (&statement.body, statement.log != key(REGIONAL)) {
                stated_above.push(*stated);
            }
            authority.add([statement]);
            let (grants, _) = alive(&authority);
            prop_assert!(!grants.iter().any(|grant| dead.contains(grant)));
            for seat in [OFFICER, MANAGER].map(key) {
                if authority.revocation(&seat).is_some() {
                    dead_seats.push(seat);
                } else if dead_seats.contains(&seat) {
                    // Only the level above gives a seat back, by stating it itself.
                    prop_assert!(stated_above.contains(&seat));
                    dead_seats.retain(|dead| *dead != seat);
                }
            }
            dead.extend(said.iter().map(Statement::hash).filter(|hash| authority.is_revoked(hash)));
        }
    }
}

#[test]
fn a_registrar_at_the_last_level_names_nobody_and_all_that_registrars_give_can_be_ended() {
    let mut all = administration();
    let mut above = all.regional.clone();
    // The registrar of the coast is at level 2.
    let mut grants = Vec::new();
    for level in 3..=18u8 {
        let named = above.says(registrar(100 + level, Some(COAST)));
        all.says(named);
        above = Log::new(100 + level, Scope::Inner);
        let grant = above.says(StatementBody::grant_in(key(OFFICER), all.cases, Right::Administer));
        grants.push(grant.hash());
        all.says(grant);
    }
    let speaks = |all: &Administration, level: u8| fold(&all.said).registrars().any(|(held, _)| *held == key(100 + level));
    assert_eq!((speaks(&all, 16), speaks(&all, 17), speaks(&all, 18)), (true, false, false));
    for grant in grants {
        let end = all.national.says(revoke(Revoked::Grant, grant));
        all.says(end);
    }
    assert_eq!(all.right(OFFICER, all.cases), Some(Right::Review), "what the administration gave at first");
}
