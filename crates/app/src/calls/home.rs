//! What waits for an officer, in the order of duty: forms in work, then what should be looked at among the last records.

use super::Reader;
use super::drafts::{DraftLine, lines};
use super::record::{Finding, remarks};
use super::records::find;
use crate::failure::Failure;
use crate::session::Session;
use crate::shared::App;
use crate::titles::{columns, title};
use records::findings::{MISSING, PROBABLE_DUPLICATE, QUANTITY_MISSING};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// So many of the records that were saved last are looked through: a month of a busy post, in a tenth of a second.
const LOOKED_AT: usize = 100;

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
    /// When it was last saved.
    pub saved_at: String,
}

/// What waits.
#[derive(Debug, Default, Serialize, TS)]
pub struct Home {
    /// Forms in work of this officer, the last one first.
    pub drafts: Vec<DraftLine>,
    /// Records that may be the same event as another.
    pub duplicates: Vec<Waiting>,
    /// Records of which something is remarked.
    pub remarked: Vec<Waiting>,
    /// Records that are open: something is missing, or nobody has said that they are complete.
    pub incomplete: Vec<Waiting>,
    /// How many records were looked through.
    pub looked_at: usize,
}

/// What waits for the officer of this seat.
pub(crate) fn home(app: &App, session: &Session, input: Reader) -> Result<Home, Failure> {
    let (desk, signed) = app.desk(session)?;
    let mut home = Home { drafts: lines(&desk, &signed, &input.language)?, ..Home::default() };
    let query = search::parse("-is:import -state:void")?;
    let (_, numbers) = find(&desk, &query, search::Sort::default(), 0, LOOKED_AT)?;
    home.looked_at = numbers.len();
    let reader = desk.store.read()?;
    for number in numbers {
        let record = reader.record(number)?;
        let (_, changed, _) = reader.times(number)?;
        let (lacking, told): (Vec<Finding>, Vec<Finding>) =
            remarks(&desk, &record, Some(number))?.into_iter().partition(|one| [MISSING, QUANTITY_MISSING].contains(&one.code.as_str()));
        let place = if told.iter().any(|one| one.code == PROBABLE_DUPLICATE) {
            &mut home.duplicates
        } else if !told.is_empty() {
            &mut home.remarked
        } else if record.text("state") == Some("open") {
            &mut home.incomplete
        } else {
            continue;
        };
        place.push(Waiting {
            id: reader.id(number)?.to_string(),
            kind: record.kind.key.to_owned(),
            title: title(&record, &input.language),
            fields: columns(&record),
            findings: if told.is_empty() { lacking } else { told },
            saved_at: super::record::moment(changed),
            reference: record.reference,
        });
    }
    Ok(home)
}
