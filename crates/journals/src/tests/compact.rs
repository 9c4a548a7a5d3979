//! Entries in compact form: what is left out comes back byte for byte, and what cannot come back goes whole.

use super::kit::*;
use crate::*;
use documents::{edit, first_change, first_record, header, read_first};
use records::{Record, Value, Version};

const RUN: Start = Start([5; 8]);

/// A journal of the port's cases.
struct Writing {
    seat: SigningSecret,
    journal: Journal,
}

impl Writing {
    fn new() -> Writing {
        Writing { seat: secret(OFFICER), journal: Journal::new(SpaceId([1; 16]), Incarnation([2; 8])) }
    }

    /// Some records in one save.
    fn saves(&mut self, count: usize, narrative: &str) -> WholeEntry {
        let bodies = (0..count).map(|at| self.body(at, narrative)).collect();
        self.appends(bodies)
    }

    fn body(&self, at: usize, narrative: &str) -> NewBody {
        let mut record = Record::new(records::kind("seizure").unwrap(), format!("KE-MBA-2026-{at:06}"));
        for (key, value) in [("detected_at", "2026-03-03"), ("direction", "import"), ("narrative", narrative)] {
            record.fields.insert(key.into(), Value::Text(value.into()));
        }
        let content = first_change(&record, self.journal.actor(&self.seat, &RUN)).bytes;
        NewBody { document: None, kind: record.kind.number, version: record.version, salt: [at as u8; 8], content }
    }

    fn appends(&mut self, bodies: Vec<NewBody>) -> WholeEntry {
        let input =
            EntryInput { save: SaveId([9; 16]), time: 1_700_000_000, made_by: MadeBy::Person, start: RUN, heads: Vec::new(), bodies };
        let entry = self.journal.append(&self.seat, input);
        let bodies = entry.bodies.iter().map(Body::encode).collect();
        WholeEntry { header: entry.header_bytes, signature: entry.signature, bodies }
    }
}

/// Nothing is held.
struct Nothing;

impl Known for Nothing {
    fn document(&self, _: &SpaceId, _: &[u8; DOCUMENT_NAMED]) -> Option<KnownDocument> {
        None
    }
}

fn all(_: u16, _: Version) -> bool {
    true
}

#[test]
fn what_the_receiver_can_work_out_is_left_out_and_comes_back() {
    let (mut writing, mut out, mut into) = (Writing::new(), Behind::default(), Behind::default());
    let mut sizes = Vec::new();
    for count in [1, 1, 40] {
        let entry = writing.saves(count, "Behind the seat.");
        let bytes = compact(&entry, None, &out, &Nothing, &all).unwrap().0;
        assert_eq!(expand(&bytes, &mut into, &Nothing), Ok((entry.clone(), Some(RUN))));
        sizes.push((bytes.len(), Carried::Entry(entry.clone()).encode().len()));
        out.went(&entry, Some(RUN));
    }
    assert!(sizes.iter().all(|(compact, full)| 3 * compact < 2 * full), "{sizes:?}");
    // The second says neither who wrote it nor what it goes on from.
    assert!(sizes[1].0 + 80 < sizes[0].0, "{sizes:?}");
}

#[test]
fn in_the_middle_of_a_run_records_are_rows_too_where_the_sender_knows_the_run() {
    let mut writing = Writing::new();
    writing.saves(1, "Behind the seat.");
    let entry = writing.saves(1, "In the wheel.");
    let known = compact(&entry, Some(RUN), &Behind::default(), &Nothing, &all).unwrap().0;
    let unknown = compact(&entry, None, &Behind::default(), &Nothing, &all).unwrap().0;
    assert!(known.len() + 100 < unknown.len(), "{} {}", known.len(), unknown.len());
    assert_eq!(expand(&known, &mut Behind::default(), &Nothing), Ok((entry.clone(), Some(RUN))));
    assert_eq!(expand(&unknown, &mut Behind::default(), &Nothing), Ok((entry, None)));
}

#[test]
fn kinds_that_the_receiver_does_not_read_and_changes_that_no_row_gives_back_go_whole() {
    let mut writing = Writing::new();
    let entry = writing.saves(1, "Behind the seat.");
    let known = compact(&entry, None, &Behind::default(), &Nothing, &all).unwrap().0;
    let unknown = compact(&entry, None, &Behind::default(), &Nothing, &|_, _| false).unwrap().0;
    assert!(unknown.len() > known.len() + 100, "{} {}", unknown.len(), known.len());
    assert_eq!(expand(&unknown, &mut Behind::default(), &Nothing).unwrap().0, entry);
    let body = NewBody { document: None, kind: 1, version: Version { major: 1, minor: 0 }, salt: [1; 8], content: vec![7; 90] };
    let strange = writing.appends(vec![body, writing.body(1, "In the wheel.")]);
    let bytes = compact(&strange, None, &Behind::default(), &Nothing, &all).unwrap().0;
    assert_eq!(expand(&bytes, &mut Behind::default(), &Nothing).unwrap().0, strange);
}

#[test]
fn a_compact_entry_that_is_cut_altered_or_goes_on_from_nothing_is_no_other_entry() {
    let mut writing = Writing::new();
    let (first, next) = (writing.saves(1, "Behind the seat."), writing.saves(2, "In the wheel."));
    let mut behind = Behind::default();
    behind.went(&first, None);
    let bytes = compact(&next, None, &behind, &Nothing, &all).unwrap().0;
    assert_eq!(expand(&bytes, &mut Behind::default(), &Nothing), Err(Unmade::Form));
    let mut same = 0;
    for at in 0..bytes.len() {
        assert_eq!(expand(&bytes[..at], &mut behind.clone(), &Nothing), Err(Unmade::Form));
        let mut altered = bytes.clone();
        altered[at] ^= 1;
        same += usize::from(expand(&altered, &mut behind.clone(), &Nothing).is_ok_and(|(made, _)| made == next));
    }
    // "Undefined" for "nothing", a flag that says nothing: a handful of bits may be another way of saying the same.
    assert!(same < 10, "{same} of {}", bytes.len());
}

#[test]
fn rows_that_would_fill_the_memory_are_not_made_into_changes() {
    let entry = Writing::new().saves(1, &"Behind the seat. ".repeat(3_000));
    let bytes = compact(&entry, None, &Behind::default(), &Nothing, &all).unwrap().0;
    // The last element holds the signature and one body; now it holds that body a hundred times.
    let last = bytes.windows(3).position(|at| at == [0x82, 0x58, 64]).unwrap();
    let (signed, body) = bytes[last + 1..].split_at(66);
    let many = [&bytes[..last], &[0x98, 101], signed, &body.repeat(100)].concat();
    assert!(many.len() > ENTRY_MAX);
    assert_eq!(expand(&many, &mut Behind::default(), &Nothing), Err(Unmade::Form));
    assert_eq!(expand(&[&bytes[..last], &[0x98, 2], signed, body].concat(), &mut Behind::default(), &Nothing).unwrap().0, entry);
}

/// A record that both hold, and an edit of one of its fields.
struct Edited {
    known: OneDocument,
    edit: WholeEntry,
    behind: Behind,
}

struct OneDocument(KnownDocument);

impl Known for OneDocument {
    fn document(&self, space: &SpaceId, beginning: &[u8; DOCUMENT_NAMED]) -> Option<KnownDocument> {
        (*space == SpaceId([1; 16]) && self.0.id.0.starts_with(beginning)).then(|| self.0.clone())
    }
}

impl Writing {
    fn saves_itself(&mut self, body: NewBody) -> WholeEntry {
        let save = self.journal.next_save(&self.seat.key(), &RUN);
        let input = EntryInput { save, time: 1_700_000_060, made_by: MadeBy::Person, start: RUN, heads: Vec::new(), bodies: vec![body] };
        let entry = self.journal.append(&self.seat, input);
        WholeEntry { header: entry.header_bytes, signature: entry.signature, bodies: entry.bodies.iter().map(Body::encode).collect() }
    }

    /// A record is made, and a field of it changed.
    fn edits(&mut self) -> Edited {
        let id = self.journal.next_document(&self.seat, &RUN, 0);
        let first = self.body(1, "Behind the seat.");
        let (salt, kind, actor) = (first.salt, first.kind, self.journal.actor(&self.seat, &RUN));
        let (record, changes) = (read_first(&first.content).unwrap(), vec![header(&first.content).unwrap().1]);
        let entry = self.saves_itself(first);
        let mut behind = Behind::default();
        behind.went(&entry, None);
        let (_, outline, before) = first_record(record, actor);
        let mut after = before.clone();
        after.fields.insert("detected_at".into(), Value::Text("2026-03-04".into()));
        let (change, ..) = edit(&outline, &before, after, actor).unwrap().unwrap();
        let body = NewBody { document: Some(id), kind, version: before.version, salt, content: change.bytes };
        Edited { known: OneDocument(KnownDocument { id, salt, changes }), edit: self.saves_itself(body), behind }
    }
}

#[test]
fn of_a_change_of_a_record_that_both_hold_only_what_it_adds_is_said() {
    let Edited { known, edit, behind } = Writing::new().edits();
    let short = compact(&edit, None, &behind, &known, &all).unwrap().0;
    let long = compact(&edit, None, &behind, &Nothing, &all).unwrap().0;
    let full = Carried::Entry(edit.clone()).encode();
    assert!(
        short.len() < 160 && short.len() + 70 < long.len() && long.len() + 140 < full.len(),
        "{} {} {}",
        short.len(),
        long.len(),
        full.len()
    );
    assert_eq!(expand(&short, &mut behind.clone(), &known).unwrap().0, edit);
    assert_eq!(expand(&long, &mut behind.clone(), &Nothing).unwrap().0, edit);
    assert_eq!(expand(&long, &mut behind.clone(), &known).unwrap().0, edit);
    let mut same = 0;
    for at in 0..short.len() {
        let mut altered = short.clone();
        altered[at] ^= 1;
        same += usize::from(expand(&altered, &mut behind.clone(), &known).is_ok_and(|(made, _)| made == edit));
    }
    assert!(same < 10, "{same} of {}", short.len());
}

#[test]
fn whoever_lacks_the_record_cannot_make_its_change_and_takes_it_in_full_form_with_what_follows() {
    let mut writing = Writing::new();
    let Edited { known, edit, mut behind } = writing.edits();
    let (short, mut there) = (compact(&edit, None, &behind, &known, &all).unwrap().0, behind.clone());
    assert_eq!(expand(&short, &mut there, &Nothing), Err(Unmade::Unknown(writing.seat.key(), Incarnation([2; 8]))));
    behind.went(&edit, Some(RUN));
    // What follows it goes on from nothing there.
    let next = writing.saves(1, "In the wheel.");
    let follows = compact(&next, None, &behind, &known, &all).unwrap().0;
    assert_eq!(expand(&follows, &mut there, &Nothing), Err(Unmade::Unknown(writing.seat.key(), Incarnation([2; 8]))));
    // Both are told again, and the two ends agree on what went.
    for entry in [&edit, &next] {
        behind.went(entry, None);
        there.went(entry, None);
    }
    let last = writing.saves(1, "In the lamp.");
    let follows = compact(&last, None, &behind, &known, &all).unwrap().0;
    assert_eq!(expand(&follows, &mut there, &Nothing).unwrap().0, last);
}
