//! Maps the whole file of real seizures and prints what became of it:
//! `cargo run --release -p reports --example map_unodc -- FILE`.
#![allow(clippy::disallowed_methods, clippy::print_stdout)]

use reports::{Line, Outcome, Sheet, UNCODED, mappings};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

fn main() {
    let file = std::env::args().nth(1).expect("the file of seizures is named");
    let begun = Instant::now();
    let mut sheet = Sheet::open(Path::new(&file), None).expect("the file opens");
    let mut mapper = mappings()[0].mapper(sheet.headers()).expect("the file has the columns");
    let (mut line, mut rows, mut records, mut uncoded) = (Line::default(), 0u64, 0u64, BTreeMap::<(String, String), u64>::new());
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
        notes.into_iter().filter(|note| note.code == UNCODED).for_each(|note| *uncoded.entry((note.column, note.value)).or_default() += 1);
    }
    let seconds = begun.elapsed().as_secs_f64();
    let mut most: Vec<_> = uncoded.iter().collect();
    most.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    println!(
        "{rows} rows, {records} records, {} refused, {} values not coded, {:.0} rows/s",
        rows - records,
        uncoded.values().sum::<u64>(),
        rows as f64 / seconds
    );
    most.iter().take(2000).for_each(|((column, value), count)| println!("{count:7} {column}: {value}"));
}
