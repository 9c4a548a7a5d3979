//! Trains the dictionary with which rows are compressed at rest: on real seizures, and on records made from every field of
//! the data dictionary. A dictionary that folders hold is never trained again; a new one gets the next number.
//! `cargo run --release -p app --example train_dictionary -- SEIZURES OUT`
#![allow(clippy::disallowed_methods, clippy::print_stdout)]

use records::lists::list;
use records::{Field, Fields, Kind, Record, Row, Type, Value};
use reports::{Line, Outcome, Sheet, mappings};
use std::borrow::Cow;
use std::path::Path;

/// Every so many rows of the file: enough to learn from, and most stay unseen.
const EVERY: u64 = 37;
/// Records made of each kind.
const MADE: usize = 150;
/// As large as the compressor reads well.
const BYTES: usize = 32 << 10;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (file, out) = (arguments.next().expect("the file of seizures"), arguments.next().expect("the dictionary's file"));
    let mut samples = seizures(Path::new(&file));
    for kind in records::kinds() {
        samples.extend((0..MADE).map(|seed| documents::row::encode(&made(kind, seed))));
    }
    let dictionary = zstd::dict::from_samples(&samples, BYTES).expect("there are enough samples");
    println!("{} samples, {} bytes", samples.len(), dictionary.len());
    std::fs::write(out, dictionary).expect("the dictionary can be written");
}

fn seizures(file: &Path) -> Vec<Vec<u8>> {
    let mut sheet = Sheet::open(file, None).expect("the file opens");
    let mut mapper = mappings()[0].mapper(sheet.headers()).expect("the file has the columns");
    let (mut line, mut samples) = (Line::default(), Vec::new());
    while sheet.next(&mut line).expect("the file is whole") {
        if line.number().is_multiple_of(EVERY)
            && let Outcome::Record { mut record, .. } = mapper.map(&line)
        {
            record.reference = format!("KE-MBA-2015-A{:04}", line.number());
            samples.push(documents::row::encode(&record));
        }
    }
    samples
}

/// A record in which about a third of the fields are answered, another third for each seed.
fn made(kind: &'static Kind, seed: usize) -> Record {
    let mut record = Record::new(kind, format!("KE-MBA-2026-A{seed:04}"));
    record.fields = fields(kind.fields, seed);
    record
}

fn fields(known: &'static [Field], seed: usize) -> Fields {
    let chosen = known.iter().enumerate().filter(|(at, field)| (at * 7 + seed).is_multiple_of(3) && field.key != "struck");
    chosen.filter_map(|(at, field)| Some((Cow::Borrowed(field.key), value(field, at + seed)?))).collect()
}

fn value(field: &'static Field, seed: usize) -> Option<Value> {
    let code = |seed: usize| {
        field.list.and_then(list).and_then(|list| list.codes().get(seed % list.codes().len())).map(|code| code.code.to_owned())
    };
    Some(match field.kind {
        Type::Group => Value::Rows(vec![Row { id: None, fields: fields(field.fields, seed) }]),
        Type::Flag => Value::Flag(seed.is_multiple_of(2)),
        Type::Integer => Value::Integer((seed % 40) as i64),
        Type::Code if field.repeatable => Value::Codes([code(seed)?, code(seed + 3)?].into()),
        Type::Code => Value::Text(code(seed)?),
        Type::Narrative => Value::Narrative("Found during the search of the load, behind the panel of the vehicle.".to_owned()),
        Type::Date => Value::Text(format!("2026-{:02}-{:02}", seed % 12 + 1, seed % 28 + 1)),
        Type::DateTime => Value::Text(format!("2026-{:02}-{:02}T{:02}:40+03:00", seed % 12 + 1, seed % 28 + 1, seed % 24)),
        Type::Decimal => Value::Text(format!("{}.{}", seed % 90, seed % 10)),
        Type::Quantity => Value::Text(format!("{}.{} KGM", seed % 90, seed % 10)),
        Type::Money => Value::Text(format!("{}.00 USD", seed * 100)),
        Type::Text => Value::Text(["Grey tape", "Toyota Hilux", "A. Person", "Trading Company Ltd"][seed % 4].to_owned()),
        Type::Identifier => Value::Text(format!("MSKU{:07}", seed * 977)),
        Type::Point | Type::Reference | Type::Row => return None,
    })
}
