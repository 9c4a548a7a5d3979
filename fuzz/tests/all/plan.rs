//! No target is forgotten: each has a test, a corpus, and a program for cargo-fuzz.

use crate::{RUN, corpus_of};
use fuzz::TARGETS;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_target_has_its_test_its_corpus_and_its_program() {
    let names: BTreeSet<&str> = TARGETS.iter().map(|target| target.name).collect();
    assert_eq!(names, RUN.iter().copied().collect());
    for target in TARGETS {
        let files = std::fs::read_dir(corpus_of(target.name)).unwrap().map(|file| file.unwrap());
        let sizes: Vec<u64> = files.map(|file| file.metadata().unwrap().len()).collect();
        assert!((1..=64).contains(&sizes.len()), "{}: a few dozen files, not {}", target.name, sizes.len());
        assert!(sizes.iter().all(|size| *size <= target.bytes_max as u64), "{}: small files", target.name);
        let program = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("libfuzzer/targets/{}.rs", target.name));
        assert!(program.exists(), "{}: no program for cargo-fuzz", target.name);
    }
    let corpora = std::fs::read_dir(corpus_of("")).unwrap().map(|folder| folder.unwrap().file_name().to_string_lossy().into_owned());
    assert_eq!(corpora.collect::<BTreeSet<_>>(), names.iter().map(ToString::to_string).collect());
}
