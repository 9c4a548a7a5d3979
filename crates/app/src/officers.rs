//! Who works at a seat, as other offices read it: a record in the directory, which the registrar writes when he enrols the seat,
//! and which the seat's statement names. So nobody else gives a seat a name.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::intake::believe;
use crate::save::{Writer, now};
use crate::session::Officer;
use documents::DocumentId;
use journals::{Key, Scope, SigningSecret, Stated, StatementBody};
use records::{Fields, Kind, Record, Value};
use std::collections::BTreeSet;

const KIND: &str = "officer";

fn kind() -> Result<&'static Kind, Failure> {
    records::kind(KIND).ok_or_else(|| Failure::new("no-such-kind").with("kind", KIND))
}

/// The name of a seat of another folder: of what the directory holds, where it is here.
pub(crate) fn named(desk: &Desk, seat: &Key) -> Option<Officer> {
    let id = DocumentId(desk.authority().seat(seat)?.officer?);
    let reader = desk.store.read().ok()?;
    let record = reader.record(reader.number(&id).ok()??).ok()?;
    let text = |key: &str| record.text(key).unwrap_or_default().to_owned();
    (record.kind.key == KIND).then(|| Officer { number: text("number"), name: text("name"), ..Officer::default() })
}

/// How many records are here beside the directory's, which nobody lists.
pub(crate) fn others(desk: &Desk) -> Result<u64, Failure> {
    let (reader, authority) = (desk.store.read()?, desk.authority());
    let mut entered = BTreeSet::new();
    for id in authority.seats().filter_map(|(_, facts)| facts.officer) {
        entered.extend(reader.number(&DocumentId(id))?);
    }
    Ok(reader.records()?.saturating_sub(entered.len() as u64))
}

/// Writes an officer into the directory; none where this seat may not write there. Whoever calls holds the turn to save.
pub(crate) fn enter(writer: &Writer<'_>, officer: &Officer) -> Result<Option<DocumentId>, Failure> {
    let kind = kind()?;
    if writer.journal(kind).is_err() {
        return Ok(None);
    }
    let mut record = Record::new(kind, "");
    let answers = [("number", &officer.number), ("name", &officer.name)];
    record.fields = answers.map(|(key, text)| (key.into(), Value::Text(text.clone()))).into_iter().collect::<Fields>();
    let number = writer.first(record, Vec::new(), None)?;
    Ok(Some(writer.desk.store.read()?.id(number)?))
}

/// Names the registrar's own seat, which founding could not: nobody had a journal then.
pub(crate) fn enter_own(writer: &Writer<'_>, registrar: &SigningSecret) -> Result<(), Failure> {
    let (desk, seat) = (writer.desk, writer.seat());
    let authority = desk.authority();
    let Some(facts) = authority.seat(&seat).filter(|facts| facts.officer.is_none()) else { return Ok(()) };
    let Some(officer) = enter(writer, &writer.signed.officer)? else { return Ok(()) };
    let body = StatementBody::Seat {
        key: seat,
        device: facts.device,
        office: facts.office,
        x25519: facts.x25519,
        officer: Some(officer.0),
        replaces: facts.replaces,
        unattended: Stated(facts.unattended.then_some(true)),
    };
    // A log that forked says nothing more; the record stands in the directory, and no seat names it.
    match authority.say(registrar, Scope::Inner, now(), vec![body]) {
        Some(statements) => believe(desk, &statements),
        None => Ok(()),
    }
}
