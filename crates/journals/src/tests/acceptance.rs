//! Which entries count, whatever arrives, in any order.

use super::kit::*;
use crate::*;
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeMap;

/// A second reviewer of the same cases, and the seat of a thief's disk.
const REVIEWER: u8 = 12;

/// The administration of `kit`, with a reviewer and a writer of the same cases.
fn office_at_work() -> Administration {
    let mut all = administration();
    for body in [seat(REVIEWER, COAST), StatementBody::grant_in(key(REVIEWER), all.cases, Right::Review)] {
        let said = all.regional.says(body);
        all.says(said);
    }
    all
}

/// A journal while a test writes it.
#[derive(Clone)]
struct Writing {
    seat: u8,
    space: SpaceId,
    life: u8,
    n: u64,
    previous: EntryId,
}

impl Writing {
    fn new(seat: u8, space: SpaceId, life: u8) -> Self {
        Writing { seat, space, life, n: 0, previous: EntryId([0; 32]) }
    }

    /// The next entry; `salt` tells two of one number apart.
    fn writes(&mut self, salt: u8) -> Admitted {
        let named = [&self.previous.0[..], &[self.seat, self.life, salt]].concat();
        let id = EntryId(*blake3::hash(&named).as_bytes());
        let entry = Admitted { n: self.n + 1, previous: self.previous, ..written(self.space, self.seat, self.life, id) };
        (self.n, self.previous) = (entry.n, id);
        entry
    }

    fn run(&mut self, salts: &[u8]) -> Vec<Admitted> {
        salts.iter().map(|salt| self.writes(*salt)).collect()
    }
}

fn seen(entry: &Admitted) -> Seen {
    Seen { seat: entry.seat, incarnation: entry.incarnation, n: entry.n, entry: entry.id }
}

fn cut(entry: &Admitted) -> Cut {
    Cut { incarnation: entry.incarnation, n: entry.n, entry: entry.id }
}

fn ends(seed: u8, cuts: Vec<SpaceCuts>) -> StatementBody {
    StatementBody::Revoke { what: Revoked::Seat, of: key(seed).0, reason: Reason::Stolen as u64, cuts, log_cuts: Vec::new() }
}

fn standings(all: &Administration, entries: &[Admitted]) -> Vec<Standing> {
    let standing = accept(&fold(&all.said), entries);
    entries.iter().map(|entry| standing[&entry.id]).collect()
}

const STANDS: Standing = Standing::Counts(Counts::Stands);
const REVOKED: Standing = Standing::Waits(Waits::Revoked);
const FORKED: Standing = Standing::Waits(Waits::Forked);
const RESTS: Standing = Standing::Waits(Waits::Rests);

#[test]
fn entries_of_a_seat_that_stands_count() {
    let all = office_at_work();
    let entries = Writing::new(OFFICER, all.cases, 1).run(&[0, 0, 0]);
    assert_eq!(standings(&all, &entries), [STANDS; 3]);
    let stranger = Writing::new(99, all.cases, 1).run(&[0]);
    assert_eq!(standings(&all, &stranger), [Standing::Waits(Waits::UnknownSeat)]);
    let elsewhere = Writing::new(OFFICER, all.files, 1).run(&[0]);
    assert_eq!(standings(&all, &elsewhere), [Standing::Waits(Waits::NoRight)]);
}

#[test]
fn a_cut_keeps_the_chain_that_it_names_and_no_other() {
    let mut all = office_at_work();
    let mut journal = Writing::new(OFFICER, all.cases, 1);
    let mut entries = journal.run(&[0, 0]);
    let kept = cut(&entries[1]);
    let mut thief = Writing { n: 1, previous: entries[0].id, ..journal.clone() };
    entries.push(journal.writes(0));
    entries.push(thief.writes(7));
    let end = all.regional.says(ends(OFFICER, vec![SpaceCuts { space: all.cases, cuts: vec![kept] }]));
    all.says(end);
    let kept = Standing::Counts(Counts::Kept);
    assert_eq!(standings(&all, &entries), [kept, kept, REVOKED, REVOKED]);
    // While the entry that the cut names is not here, what is numbered up to it counts as before.
    let early = [entries[0].clone()];
    assert_eq!(standings(&all, &early), [Standing::Counts(Counts::KeptUnproved)]);
}

#[test]
fn a_space_that_the_revocation_does_not_name_keeps_what_was_witnessed() {
    let mut all = office_at_work();
    let mut entries = Writing::new(OFFICER, all.cases, 1).run(&[0, 0, 0]);
    let mut witness = Writing::new(REVIEWER, all.cases, 2).writes(0);
    witness.witnesses = vec![seen(&entries[1])];
    let own = all.regional.says(ends(OFFICER, Vec::new()));
    all.says(own);
    entries.push(witness);
    let witnessed = Standing::Counts(Counts::Witnessed);
    assert_eq!(standings(&all, &entries), [witnessed, witnessed, REVOKED, STANDS]);
    // The space's own cut is asked before the witness.
    let kept = all.national.says(StatementBody::Cut { seat: key(OFFICER), cuts: vec![cut(&entries[0])] });
    assert_eq!(standings(&all, &entries), [witnessed, witnessed, REVOKED, STANDS]);
    all.says(kept);
    assert_eq!(standings(&all, &entries), [Standing::Counts(Counts::Kept), REVOKED, REVOKED, STANDS]);
}

#[test]
fn what_only_a_writer_saw_counts_without_its_decisions() {
    let mut all = office_at_work();
    for (seed, right) in [(OFFICER, Right::Write), (REVIEWER, Right::Review)] {
        let grant = all.national.says(StatementBody::grant_in(key(seed), all.files, right));
        all.says(grant);
    }
    let mut entries = Writing::new(MANAGER, all.files, 1).run(&[0, 0]);
    entries[1].needs = Right::Review;
    let own = all.national.says(ends(MANAGER, Vec::new()));
    all.says(own);
    let mut witness = Writing::new(OFFICER, all.files, 2).writes(0);
    witness.witnesses = vec![seen(&entries[1])];
    entries.push(witness);
    let witnessed = Standing::Counts(Counts::Witnessed);
    assert_eq!(standings(&all, &entries), [witnessed, Standing::Counts(Counts::BuiltUpon), STANDS]);
    let mut reviewer = Writing::new(REVIEWER, all.files, 3).writes(0);
    reviewer.witnesses = vec![seen(&entries[1])];
    entries.push(reviewer);
    assert_eq!(standings(&all, &entries), [witnessed, witnessed, STANDS, STANDS]);
}

#[test]
fn a_revoked_seat_vouches_for_nobody() {
    let mut all = office_at_work();
    let mut entries = Writing::new(OFFICER, all.cases, 1).run(&[0]);
    let mut other = Writing::new(REVIEWER, all.cases, 2).writes(0);
    other.witnesses = vec![seen(&entries[0])];
    other.adopts = vec![entries[0].id];
    entries.push(other);
    for seed in [OFFICER, REVIEWER] {
        let end = all.regional.says(ends(seed, Vec::new()));
        all.says(end);
    }
    assert_eq!(standings(&all, &entries), [REVOKED, REVOKED]);
}

#[test]
fn a_fork_waits_above_the_last_entry_that_was_witnessed() {
    let all = office_at_work();
    let mut journal = Writing::new(OFFICER, all.cases, 1);
    let mut entries = journal.run(&[0, 0]);
    let mut thief = Writing::new(OFFICER, all.cases, 1);
    entries.extend(thief.run(&[9, 9]));
    assert_eq!(standings(&all, &entries), [FORKED; 4], "a second entry 1");
    let mut witness = Writing::new(REVIEWER, all.cases, 2).writes(0);
    witness.witnesses = vec![seen(&entries[1])];
    entries.push(witness);
    let witnessed = Standing::Counts(Counts::Witnessed);
    assert_eq!(standings(&all, &entries), [witnessed, witnessed, FORKED, FORKED, STANDS]);
    // Somebody else saw the other branch: neither is believed until a registrar names one.
    let mut contrary = Writing::new(REVIEWER, all.cases, 3).writes(1);
    contrary.witnesses = vec![seen(&entries[3])];
    entries.push(contrary);
    assert_eq!(standings(&all, &entries)[..4], [FORKED; 4]);
    let mut all = all;
    let resolve = StatementBody::Resolve {
        writer: key(OFFICER),
        scope: Scope::Space(all.cases),
        incarnation: Some(Incarnation([1; 8])),
        hash: entries[1].id.0,
    };
    let resolved = all.regional.says(resolve);
    all.says(resolved);
    assert_eq!(standings(&all, &entries)[..4], [STANDS, STANDS, FORKED, FORKED]);
}

#[test]
fn what_a_person_built_upon_counts_with_him_and_a_programs_save_endorses_nothing() {
    let mut all = office_at_work();
    let late = Writing::new(OFFICER, all.cases, 1).run(&[0, 0]);
    let mut reader = Writing::new(REVIEWER, all.cases, 2);
    let mut by_program = reader.writes(0);
    by_program.made_by = MadeBy::Program;
    by_program.builds_on = vec![late[1].id];
    let end = all.regional.says(ends(OFFICER, Vec::new()));
    all.says(end);
    let entries = [late[0].clone(), late[1].clone(), by_program];
    assert_eq!(standings(&all, &entries), [REVOKED, REVOKED, RESTS]);
    let mut by_person = reader.writes(1);
    by_person.builds_on = vec![late[0].id];
    let entries = [&entries[..], &[by_person]].concat();
    let built = Standing::Counts(Counts::BuiltUpon);
    assert_eq!(standings(&all, &entries), [built, REVOKED, RESTS, STANDS]);
    assert!(built.is_accepted() && !built.is_base(), "its decisions do not count");
}

#[test]
fn a_reviewer_adopts_what_waits_and_nobody_his_own() {
    let mut all = office_at_work();
    let late = Writing::new(OFFICER, all.cases, 1).run(&[0, 0]);
    let end = all.regional.says(ends(OFFICER, Vec::new()));
    all.says(end);
    let mut adopter = Writing::new(REVIEWER, all.cases, 2).writes(0);
    adopter.adopts = vec![late[1].id];
    assert_eq!(standings(&all, &[late[0].clone(), late[1].clone(), adopter]), [REVOKED, Standing::Counts(Counts::Adopted), STANDS]);
    let mut own = Writing::new(OFFICER, all.cases, 3).writes(0);
    own.adopts = vec![late[0].id];
    assert_eq!(standings(&all, &[late[0].clone(), own]), [REVOKED, REVOKED]);
}

#[test]
fn a_reviewer_adopts_neither_his_own_branch_nor_what_lies_in_another_space() {
    let mut all = office_at_work();
    // His own journal parted, and he goes on in another life.
    let branches = [0, 1].map(|salt| Writing::new(REVIEWER, all.cases, 1).writes(salt));
    let mut adopter = Writing::new(REVIEWER, all.cases, 2).writes(0);
    adopter.adopts = vec![branches[0].id];
    let [one, other] = branches;
    assert_eq!(standings(&all, &[one, other, adopter]), [FORKED, FORKED, STANDS]);
    let granted = all.national.says(StatementBody::grant_in(key(OFFICER), all.files, Right::Write));
    all.says(granted);
    let elsewhere = Writing::new(OFFICER, all.files, 1).writes(0);
    let end = all.regional.says(ends(OFFICER, Vec::new()));
    all.says(end);
    let mut adopter = Writing::new(REVIEWER, all.cases, 2).writes(0);
    adopter.adopts = vec![elsewhere.id];
    assert_eq!(standings(&all, &[elsewhere, adopter]), [REVOKED, STANDS], "he reviews the cases, not the files");
}

#[test]
fn a_cut_whose_entry_is_not_here_keeps_its_own_life_up_to_its_number() {
    let mut all = office_at_work();
    let mut journal = Writing::new(OFFICER, all.cases, 1);
    let mut entries = journal.run(&[0, 0, 0]);
    let named = Writing { n: 1, previous: entries[0].id, ..journal }.writes(9);
    entries.push(Writing::new(OFFICER, all.cases, 2).writes(0));
    let end = all.regional.says(ends(OFFICER, vec![SpaceCuts { space: all.cases, cuts: vec![cut(&named)] }]));
    all.says(end);
    let unproved = Standing::Counts(Counts::KeptUnproved);
    assert_eq!(standings(&all, &entries), [unproved, unproved, REVOKED, REVOKED]);
    entries.push(named);
    let kept = Standing::Counts(Counts::Kept);
    assert_eq!(standings(&all, &entries), [kept, REVOKED, REVOKED, REVOKED, kept], "it lies in another branch");
}

#[test]
fn what_an_administrator_keeps_of_a_right_that_he_ends_counts() {
    let mut all = office_at_work();
    let mut own = Log::new(MANAGER, Scope::Space(all.files));
    let granted = own.says(StatementBody::grant_in(key(OFFICER), all.files, Right::Write));
    all.says(granted.clone());
    let mut entries = Writing::new(OFFICER, all.files, 1).run(&[0, 0]);
    entries.iter_mut().for_each(|entry| entry.by = vec![granted.hash()]);
    assert_eq!(standings(&all, &entries), [STANDS; 2]);
    let cuts = vec![SpaceCuts { space: all.files, cuts: vec![cut(&entries[0])] }];
    let reason = Reason::NotNeeded as u64;
    all.says(own.says(StatementBody::Revoke { what: Revoked::Grant, of: granted.hash(), reason, cuts, log_cuts: Vec::new() }));
    assert_eq!(standings(&all, &entries), [Standing::Counts(Counts::Kept), REVOKED]);
}

/// That a branch of a journal of the cases is the right one.
fn names_branch(entry: &Admitted) -> StatementBody {
    let (writer, scope, incarnation) = (entry.seat, Scope::Space(entry.space), Some(entry.incarnation));
    StatementBody::Resolve { writer, scope, incarnation, hash: entry.id.0 }
}

/// A seat that writes the cases, and two entries 1 of its journal.
fn parted(all: &mut Administration, seed: u8) -> [Admitted; 2] {
    for body in [seat(seed, COAST), StatementBody::grant_in(key(seed), all.cases, Right::Write)] {
        let said = all.regional.says(body);
        all.says(said);
    }
    [0, 1].map(|salt| Writing::new(seed, all.cases, 1).writes(salt))
}

#[test]
fn the_branch_of_a_journal_is_named_by_nobody_of_another_office_and_by_nobody_for_himself() {
    let mut all = office_at_work();
    let named = all.root.says(registrar(70, Some(PASS)));
    all.says(named);
    let entries = parted(&mut all, 71);
    all.says(Log::new(70, Scope::Inner).says(names_branch(&entries[0])));
    assert_eq!(standings(&all, &entries), [FORKED; 2], "a registrar of the pass");
    let resolved = all.regional.says(names_branch(&entries[0]));
    all.says(resolved);
    assert_eq!(standings(&all, &entries), [STANDS, FORKED]);
    // The registrar of the coast has a seat there himself.
    let own = parted(&mut all, REGIONAL);
    let resolved = all.regional.says(names_branch(&own[0]));
    all.says(resolved);
    assert_eq!(standings(&all, &own), [FORKED; 2]);
    let resolved = all.national.says(names_branch(&own[1]));
    all.says(resolved);
    assert_eq!(standings(&all, &own), [FORKED, STANDS], "who speaks above him does");
}

#[test]
fn of_two_branches_of_a_journal_that_were_named_the_highest_level_says_which_counts() {
    // Also of a seat whose officer is a registrar below both.
    for is_registrar in [false, true] {
        let mut all = office_at_work();
        if is_registrar {
            let named = all.regional.says(registrar(71, Some(COAST)));
            all.says(named);
        }
        let entries = parted(&mut all, 71);
        let below = all.regional.says(names_branch(&entries[0]));
        all.says(below);
        assert_eq!(standings(&all, &entries), [STANDS, FORKED], "{is_registrar}");
        let above = all.national.says(names_branch(&entries[1]));
        all.says(above);
        assert_eq!(standings(&all, &entries), [FORKED, STANDS], "{is_registrar}");
    }
}

/// Honest journals of two officers, what a thief with the officer's key adds, and what the registrar says of it.
#[derive(Clone, Debug)]
struct Story {
    honest: Vec<Admitted>,
    /// Honest entries that an honest reviewer witnessed.
    witnessed: Vec<EntryId>,
    thief: Vec<Admitted>,
    said: Vec<Statement>,
}

fn stories() -> impl Strategy<Value = Story> {
    let forks = proptest::collection::vec((any::<Index>(), 1usize..4, any::<bool>()), 0..4);
    (1usize..8, any::<Index>(), forks, any::<bool>(), any::<bool>()).prop_map(|(length, at, forks, revokes, forks_log)| {
        let mut all = office_at_work();
        let honest = Writing::new(OFFICER, all.cases, 1).run(&vec![0; length]);
        let last = at.index(length);
        let mut witness = Writing::new(REVIEWER, all.cases, 2).writes(0);
        witness.witnesses = vec![seen(&honest[last])];
        let witnessed = honest[..=last].iter().map(|entry| entry.id).collect();
        let mut thief = Vec::new();
        for (salt, (from, length, builds)) in (1u8..).zip(forks) {
            let from = from.index(honest.len() + 1);
            let mut journal = Writing::new(OFFICER, all.cases, 1);
            if from > 0 {
                (journal.n, journal.previous) = (honest[from - 1].n, honest[from - 1].id);
            }
            let mut branch = journal.run(&vec![salt; length]);
            if builds {
                branch.iter_mut().for_each(|entry| entry.witnesses = vec![seen(&honest[0])]);
            }
            thief.extend(branch);
        }
        if revokes {
            let end = all.regional.clone().says(ends(OFFICER, vec![SpaceCuts { space: all.cases, cuts: vec![cut(&honest[last])] }]));
            all.says(end);
        }
        if forks_log {
            // A second statement of one number: the registrar's log forked.
            let mut other = all.regional.clone();
            all.says(other.says(StatementBody::Lease { seat: key(OFFICER), until: 5 }));
            let own = all.regional.says(StatementBody::Lease { seat: key(OFFICER), until: 6 });
            all.says(own);
        }
        let honest = honest.into_iter().chain([witness]).collect();
        Story { honest, witnessed, thief, said: all.said }
    })
}

fn of(story: &Story) -> Vec<Admitted> {
    [&story.honest[..], &story.thief].concat()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    /// Acceptance is the same for any order and repetition of entries and statements.
    #[test]
    fn acceptance_knows_no_order(story in stories(), keys in proptest::collection::vec(any::<u32>(), 64)) {
        let whole = accept(&fold(&story.said), &of(&story));
        let mut entries: Vec<(u32, Admitted)> = of(&story).into_iter().enumerate().map(|(at, one)| (keys[at % 64], one)).collect();
        entries.extend(entries.clone().into_iter().rev());
        entries.sort_by_key(|(key, _)| *key);
        let mut statements: Vec<(u32, Statement)> = story.said.iter().cloned().enumerate().map(|(at, one)| (keys[(at * 7) % 64], one)).collect();
        statements.sort_by_key(|(key, _)| *key);
        let statements: Vec<Statement> = statements.into_iter().map(|(_, one)| one).collect();
        let mixed: BTreeMap<EntryId, Standing> =
            accept(&fold(&statements), &entries.into_iter().map(|(_, one)| one).collect::<Vec<_>>());
        prop_assert_eq!(whole, mixed);
    }

    /// Whatever a thief adds, every honest entry is there, accepted or waiting; those that were witnessed stay accepted.
    #[test]
    fn no_honest_entry_is_lost(story in stories()) {
        let authority = fold(&story.said);
        let before = accept(&authority, &story.honest);
        let after = accept(&authority, &of(&story));
        for entry in &story.honest {
            prop_assert!(after.contains_key(&entry.id));
            if story.witnessed.contains(&entry.id) && before[&entry.id].is_accepted() {
                prop_assert!(after[&entry.id].is_accepted(), "{:?}: {:?}", entry.n, after[&entry.id]);
            }
        }
    }

    /// A thief's entry beside an honest one is never accepted, unless somebody honest adopts it.
    #[test]
    fn no_stolen_entry_counts_beside_an_honest_one(story in stories()) {
        let after = accept(&fold(&story.said), &of(&story));
        for stolen in &story.thief {
            let beside = story.honest.iter().any(|honest| honest.seat == stolen.seat && honest.n == stolen.n);
            prop_assert!(!beside || !after[&stolen.id].is_accepted());
        }
    }
}
