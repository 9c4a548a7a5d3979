//! What waits for an officer, in the order of duty: forms in work, then what should be looked at among the last records.

use super::Reader;
use super::decide::{decided, is_his, review};
use super::drafts::{DraftLine, lines};
use super::record::{Finding, remarks};
use super::records::find;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::session::Session;
use crate::shared::App;
use crate::titles::{columns, title};
use journals::{Act, Key};
use records::findings::{MISSING, PROBABLE_DUPLICATE, QUANTITY_MISSING};
use records::{Field, Kind, Record, Required};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// So many of the records that were saved last are looked through: a month of a busy post, in a tenth of a second.
const LOOKED_AT: usize = 100;

/// Of the imported rows that are equal to another row, which the index knows, the last ones: more than a list of duties shows.
const SAME_LOOKED_AT: usize = 20;

/// A record that waits for something.
#[derive(Debug, Serialize, TS)]
pub struct Waiting {
    /// Document id.
    pub id: String,
    /// Human reference.
    pub reference: String,
    /// Kind.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// Values of columns by path, in canonical form.
    pub fields: BTreeMap<String, String>,
    /// Why it waits.
    pub findings: Vec<Finding>,
    /// What a reviewer wrote who returned it; else empty.
    pub reason: String,
    /// When it was last saved.
    pub saved_at: String,
}

/// What waits.
#[derive(Debug, Default, Serialize, TS)]
pub struct Home {
    /// Forms in work of this officer, the last one first.
    pub drafts: Vec<DraftLine>,
    /// Records that a reviewer returned, of which this officer wrote something.
    pub returned: Vec<Waiting>,
    /// Complete records that this officer may approve.
    pub to_approve: Vec<Waiting>,
    /// Records with several values in one place.
    pub differing: Vec<Waiting>,
    /// Records that may be the same event as another.
    pub duplicates: Vec<Waiting>,
    /// Records of which something is remarked.
    pub remarked: Vec<Waiting>,
    /// Records that are open: something is missing, or nobody has said that they are complete where somebody has to.
    pub incomplete: Vec<Waiting>,
    /// How many records were looked through.
    pub looked_at: usize,
}

/// What waits for the officer of this seat.
pub(crate) fn home(app: &App, session: &Session, input: Reader) -> Result<Home, Failure> {
    let (desk, signed) = app.desk(session)?;
    let mut home = Home { drafts: lines(&desk, &signed, &input.language)?, ..Home::default() };
    // Forms are the officer's own; the rest is of what others wrote, too.
    match super::may_read_record(app, session, None) {
        Err(denied) if ["lease-over", "restored-unheard"].contains(&denied.code.as_str()) => return Ok(home),
        denied => denied?,
    }
    let seat = signed.secrets.signing.key();
    let last = |question: &str, most: usize| -> Result<Vec<u64>, Failure> {
        let question = desk.asked_by(&seat, search::parse(question)?);
        Ok(find(&desk, &question, search::Sort::default(), 0, most)?.1)
    };
    let (typed, same) = (last("-is:import -state:void,closed", LOOKED_AT)?, last("is:same -state:void,closed", SAME_LOOKED_AT)?);
    home.looked_at = typed.len() + same.len();
    judged(&desk, &seat, &mut home, &last, &input.language)?;
    for number in typed {
        let (record, lacking, told) = looked_at(&desk, number)?;
        if home.differing.iter().any(|one| one.reference == record.reference) {
            continue;
        }
        let place = if told.iter().any(|one| one.code == PROBABLE_DUPLICATE) {
            &mut home.duplicates
        } else if !told.is_empty() {
            &mut home.remarked
        } else if record.text("state") == Some("open") && (!lacking.is_empty() || asks_for_answers(record.kind)) {
            &mut home.incomplete
        } else {
            continue;
        };
        let findings = if told.is_empty() { lacking } else { told };
        place.push(waiting(&desk, number, record, findings, &input.language)?);
    }
    // Of imported rows the report has told everything but which of them came twice.
    for number in same {
        let (record, _, mut told) = looked_at(&desk, number)?;
        told.retain(|one| one.code == PROBABLE_DUPLICATE);
        if !told.is_empty() {
            home.duplicates.push(waiting(&desk, number, record, told, &input.language)?);
        }
    }
    for room in crate::rooms::of(&desk, &seat) {
        // One that is damaged hides nothing else; `verify` tells of it.
        let _ = to_approve_in(&room, &seat, &mut home, &input.language);
    }
    Ok(home)
}

/// What waits in a closed space for this officer as a reviewer.
fn to_approve_in(room: &Desk, seat: &Key, home: &mut Home, language: &str) -> Result<(), Failure> {
    for number in find(room, &search::parse("state:complete")?, search::Sort::default(), 0, LOOKED_AT)?.1 {
        let document = room.store.read()?.document(number)?;
        if review(room, &document, seat).may_approve {
            home.to_approve.push(waiting(room, number, document.record, Vec::new(), language)?);
        }
    }
    Ok(())
}

/// What a reviewer returned of this officer's, and what waits for him as a reviewer.
fn judged(
    desk: &Desk,
    seat: &Key,
    home: &mut Home,
    last: &impl Fn(&str, usize) -> Result<Vec<u64>, Failure>,
    language: &str,
) -> Result<(), Failure> {
    for number in last("state:returned", LOOKED_AT)? {
        let document = desk.store.read()?.document(number)?;
        if is_his(desk, &document, seat) {
            let reason = decided(desk, &document).into_iter().rev().find(|one| one.verb == "return").map(|one| one.reason);
            let one = waiting(desk, number, document.record, Vec::new(), language)?;
            home.returned.push(Waiting { reason: reason.unwrap_or_default(), ..one });
        }
    }
    for number in last("is:conflict -state:void,closed", LOOKED_AT)? {
        let record = desk.store.read()?.record(number)?;
        home.differing.push(waiting(desk, number, record, Vec::new(), language)?);
    }
    // Who may review nothing need not be asked about each.
    let cases = records::kind("seizure").ok_or_else(|| Failure::new("no-such-kind"))?;
    let reviews = desk.space(cases).is_ok_and(|space| desk.authority().decide(seat, &space, Act::Review { wrote: false }).is_ok());
    for number in if reviews { last("kind:seizure state:complete", LOOKED_AT)? } else { Vec::new() } {
        let document = desk.store.read()?.document(number)?;
        if review(desk, &document, seat).may_approve {
            home.to_approve.push(waiting(desk, number, document.record, Vec::new(), language)?);
        }
    }
    Ok(())
}

/// A record, what it lacks, and what else is remarked.
fn looked_at(desk: &Desk, number: u64) -> Result<(Record, Vec<Finding>, Vec<Finding>), Failure> {
    let record = desk.store.read()?.record(number)?;
    let is_lack = |one: &Finding| [MISSING, QUANTITY_MISSING].contains(&one.code.as_str());
    let (lacking, told) = remarks(desk, &record, Some(number))?.into_iter().partition(is_lack);
    Ok((record, lacking, told))
}

/// Whether somebody has to say of such records that they are complete; of a person on whom nothing need be known nobody has.
fn asks_for_answers(kind: &Kind) -> bool {
    let needed = |field: &Field| field.required == Required::Complete;
    kind.fields.iter().any(|field| needed(field) || field.fields.iter().any(needed))
}

fn waiting(desk: &Desk, number: u64, record: Record, findings: Vec<Finding>, language: &str) -> Result<Waiting, Failure> {
    let reader = desk.store.read()?;
    let (_, changed, _) = reader.times(number)?;
    Ok(Waiting {
        id: reader.id(number)?.to_string(),
        kind: record.kind.key.to_owned(),
        title: title(&record, language),
        fields: columns(&record),
        findings,
        reason: String::new(),
        saved_at: super::record::moment(changed),
        reference: record.reference,
    })
}
