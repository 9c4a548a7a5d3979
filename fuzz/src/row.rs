//! Rows: what is read is a record, which comes back from every form that it is given, and becomes a change that is taken.

use documents::{Actor, History, first_change, read_first, row as form, scan};
use records::Record;
use records::value::check_record;

/// A row, its record, and the change that the record begins with.
pub(crate) fn row(bytes: &[u8]) {
    let Ok(record) = form::decode(bytes) else { return };
    let view = form::encode_view(&record);
    assert_eq!(form::decode(&view).as_ref(), Ok(&record), "a view comes back");
    let bare = without_ids(record);
    assert_eq!(form::decode(&form::encode(&bare)).as_ref(), Ok(&bare), "a row comes back");
    if check_record(&bare).is_ok() {
        becomes_a_change(&bare);
    }
}

/// Ids of rows follow from the change.
fn without_ids(mut record: Record) -> Record {
    for value in record.fields.values_mut() {
        if let records::Value::Rows(rows) = value {
            rows.iter_mut().for_each(|row| row.id = None);
        }
    }
    record
}

/// What every check of a record lets through is let through by admission too.
fn becomes_a_change(record: &Record) {
    let change = first_change(record, Actor([0xa1; 16]));
    assert_eq!(read_first(&change.bytes).as_ref(), Some(record), "a first change is read as it was written");
    let scanned = scan(&change.bytes).expect("what our writer writes is read");
    let _ = History::new(record.kind).take(&scanned, record.version);
}
