//! Every target over its corpus, and over as much seeded chance as fits a run of the tests: no panic, at most 64 MiB, at most a
//! second for each input. `FUZZ_TIMES=100` takes a hundred times as many inputs, `FUZZ_SEED=7` others, `FUZZ_CORPUS=FOLDER` those
//! that cargo-fuzz left there; the same seed makes the same inputs.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)] // It reads the corpus, and is a test from end to end.

mod largest;
mod plan;

use fuzz::{BYTES_MAX, Chance, kept, target};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

fn corpus_of(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name)
}

/// The files of a corpus, in the order of their names.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = std::env::var_os("FUZZ_CORPUS").map_or_else(|| corpus_of(name), |root| Path::new(&root).join(name));
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| std::fs::read(path).unwrap()).collect()
}

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).map_or(otherwise, |text| text.parse().unwrap_or_else(|_| panic!("{variable} is a number")))
}

/// One input; where it breaks the promise, its bytes are told, so that it can be kept.
fn holds(name: &str, input: &[u8], which: &str) -> usize {
    // Why it broke has been told by the panic itself.
    catch_unwind(AssertUnwindSafe(|| kept(target(name), input))).unwrap_or_else(|_| {
        let digits: String = input.iter().map(|byte| format!("{byte:02x}")).collect();
        panic!("{name}, {which}: {digits}")
    })
}

fn keeps_its_promise(name: &str) {
    let target = target(name);
    let corpus = corpus(name);
    // What is made once, and read by all, is no input's.
    (target.run)(&[]);
    corpus.iter().for_each(|input| (target.run)(input));
    let mut most = 0;
    for (at, input) in corpus.iter().enumerate() {
        most = most.max(holds(name, input, &format!("corpus {at}")));
    }
    let seed = number("FUZZ_SEED", 1);
    let mut chance = Chance::new(seed);
    for at in 0..u64::from(target.times) * number("FUZZ_TIMES", 1) {
        let input = chance.input(&corpus, target.bytes_max);
        most = most.max(holds(name, &input, &format!("seed {seed}, input {at}")));
    }
    assert!(most <= BYTES_MAX, "{name}: {most} bytes");
}

macro_rules! promises {
    ($($name:ident),*) => {
        $(#[test] fn $name() { keeps_its_promise(stringify!($name)); })*
        /// Targets that are run here.
        pub(crate) const RUN: &[&str] = &[$(stringify!($name)),*];
    };
}
promises!(
    header, carried, decision, attached, witness, audit, enrolment, statement, profile, frame, compact, packed, bundle, sheet, picture,
    row, scan, change, authority, session, admission
);
