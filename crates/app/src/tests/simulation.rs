//! Devices of one administration over virtual months, drawn by a seed: officers write, lines are cut, bundles come late, clocks jump, older
//! copies of folders are put back, a seat ends, a record goes, and one device says what nobody wrote. In the end all who may read the same
//! hold the same, nothing that was acknowledged is gone, and nobody was told what he may not read.
//!
//! One world again: `NCEN_SEED=17 cargo test -p app --lib two_hundred_worlds_of_three`. Many, by hand: `NCEN_SEEDS=0..100000` in its place.
//! With `TMPDIR` on a disk in memory it is done sooner.

#[path = "../../../store/src/tests/chance.rs"]
mod chance;
mod checks;
mod line;
mod meetings;
mod steps;
mod world;

use crate::save::at;
use crate::shared::lock;
use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use steps::names;
use world::{EIGHT_POSTS, FOUR_POSTS, TWO_POSTS, Template, World};

/// Worlds at once: as many as the machine has cores that tests may count on.
const THREADS: usize = 2;
/// After so many worlds that failed nobody reads on.
const FAILED_MAX: usize = 5;

/// What was done in a world, by the names of steps.
type Done = BTreeMap<&'static str, u64>;

#[test]
fn two_hundred_worlds_of_three() {
    run("two_hundred_worlds_of_three", &Template::of(TWO_POSTS), 40, 200);
}

#[test]
fn twenty_worlds_of_nine() {
    run("twenty_worlds_of_nine", &Template::of(EIGHT_POSTS), 150, 20);
}

#[test]
fn forty_worlds_of_five_by_bundles_alone() {
    run("forty_worlds_of_five_by_bundles_alone", &Template::of(FOUR_POSTS).by_bundles(), 60, 40);
}

/// Lets one world after the other live, of so many steps each; `usual` is how many, where the environment does not say it.
fn run(test: &str, template: &Template, steps: u64, usual: u64) {
    let (seeds, next) = (seeds(usual), AtomicUsize::new(0));
    let (failed, done) = (Mutex::new(Vec::<String>::new()), Mutex::new(Done::new()));
    let work = || {
        while let Some(seed) = seeds.get(next.fetch_add(1, Ordering::Relaxed)) {
            match live(template, *seed, steps) {
                Ok(counts) => counts.into_iter().for_each(|(step, count)| *lock(&done).entry(step).or_default() += count),
                Err(why) => lock(&failed).push(format!("NCEN_SEED={seed} cargo test -p app --lib {test}\n{why}\n")),
            }
            if lock(&failed).len() >= FAILED_MAX {
                return;
            }
        }
    };
    std::thread::scope(|scope| (0..THREADS).for_each(|_| drop(scope.spawn(work))));
    let (failed, done) = (lock(&failed).join("\n"), lock(&done).clone());
    assert!(failed.is_empty(), "{failed}");
    if seeds.len() as u64 >= usual {
        let never: Vec<&str> = names().filter(|step| !done.contains_key(step)).collect();
        assert!(never.is_empty(), "no world came to these steps: {never:?}, of {done:?}");
    }
}

/// The seeds of a run: what the environment says, or the first ones.
fn seeds(usual: u64) -> Vec<u64> {
    let number = |text: &str| text.trim().parse::<u64>().expect("a seed is a number");
    if let Ok(seed) = std::env::var("NCEN_SEED") {
        return vec![number(&seed)];
    }
    match std::env::var("NCEN_SEEDS") {
        Ok(range) => {
            let (from, to) = range.split_once("..").expect("NCEN_SEEDS is a range: 0..100000");
            (number(from)..number(to)).collect()
        }
        Err(_) => (0..usual).collect(),
    }
}

/// One world from its beginning to the checks at its end; or why it failed, with what came to pass in it.
fn live(template: &Template, seed: u64, steps: u64) -> Result<Done, String> {
    let trace = Arc::new(Mutex::new(Vec::new()));
    let lived = catch_unwind(AssertUnwindSafe(|| {
        let mut world = World::new(template, seed, Arc::clone(&trace));
        (0..steps).for_each(|number| world.step(number));
        world.heals();
        world.is_right();
        std::mem::take(&mut world.done)
    }));
    // What broke off in the middle did not put the clock of this thread back.
    at(0, || ());
    lived.map_err(|panicked| format!("{}\n{}", said(&*panicked), lock(&trace).join("\n")))
}

/// What a panic said.
fn said(panicked: &(dyn Any + Send)) -> String {
    let text = panicked.downcast_ref::<String>().cloned();
    text.or_else(|| panicked.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}
