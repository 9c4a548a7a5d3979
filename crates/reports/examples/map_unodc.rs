//! Maps the whole file of real seizures and prints what became of it:
//! `cargo run --release -p reports --example map_unodc -- FILE`.
#![allow(clippy::disallowed_methods, clippy::print_stdout)]

use reports::{Line, Outcome, Sheet, UNCODED, mappings};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

/// Values shown for each column, the most frequent first.
const SHOWN: usize = 12;

fn main() {
    let file = std::env::args().nth(1).expect("the file of seizures is named");
    let begun = Instant::now();
    let mut sheet = Sheet::open(Path::new(&file), None).expect("the file opens");
    let mut mapper = mappings()[0].mapper(sheet.headers()).expect("the file has the columns");
    let mut uncoded: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
    let (mut line, mut rows, mut records) = (Line::default(), 0u64, 0u64);
    while sheet.next(&mut line).expect("the file is whole") {
        rows += 1;
        let notes = match mapper.map(&line) {
            Outcome::Record { notes, .. } => {
                records += 1;
                notes
            }
            Outcome::Refused { notes } => {
                println!("refused, line {}: {notes:?}", line.number());
                continue;
            }
        };
        for note in notes.into_iter().filter(|note| note.code == UNCODED) {
            *uncoded.entry(note.column).or_default().entry(note.value).or_default() += 1;
        }
    }
    let seconds = begun.elapsed().as_secs_f64();
    println!("{rows} rows, {records} records, {} refused, {:.0} rows/s", rows - records, rows as f64 / seconds);
    for (column, values) in uncoded {
        println!("{column}: {} not coded, {} different", values.values().sum::<u64>(), values.len());
        let mut most: Vec<_> = values.iter().collect();
        most.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        most.iter().take(SHOWN).for_each(|(value, count)| println!("{count:8} {value}"));
    }
}
