//! The audit chains of this folder: read, checked, and a row for what only a page knows.

use super::record::moment;
use super::{Done, Nothing};
use crate::failure::Failure;
use crate::session::Session;
use crate::shared::App;
use journals::{Act, Key, SpaceKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was printed.
#[derive(Deserialize, TS)]
pub struct PrintInput {
    /// The record's document id; without it a list.
    #[serde(default)]
    #[ts(optional)]
    pub id: Option<String>,
}

/// What a seat did.
#[derive(Serialize, TS)]
pub struct AuditLine {
    /// Who.
    pub officer: String,
    /// Number of the row in his chain.
    #[ts(type = "number")]
    pub n: u64,
    /// When, by the clock of this device.
    pub time: String,
    /// `unlock`, `view` …
    pub event: String,
    /// An id or a keyed hash; may be empty.
    pub about: String,
}

/// A chain that was checked.
#[derive(Serialize, TS)]
pub struct ChainChecked {
    /// Whose.
    pub officer: String,
    /// Key of the seat, in hex.
    pub seat: String,
    /// Rows that opened.
    pub rows: usize,
    /// Numbers of rows that do not open, are not signed, or do not follow the one before; and of those that the seat told other devices
    /// of and that are not there as they were.
    #[ts(type = "Array<number>")]
    pub faults: Vec<u64>,
}

/// A page was printed; the row is the call's own.
pub(crate) fn print(app: &App, session: &Session, input: PrintInput) -> Result<Done, Failure> {
    let (desk, _) = app.desk(session)?;
    input.id.map(|id| super::record::number_of(&desk, &id)).transpose()?;
    Ok(Done {})
}

/// What was done at this folder, the last first: by this seat, or, for who administers the directory, by every seat.
pub(crate) fn list(app: &App, session: &Session, _: Nothing) -> Result<Vec<AuditLine>, Failure> {
    let (desk, signed) = app.desk(session)?;
    desk.trail.flush()?;
    let (own, authority) = (signed.secrets.signing.key(), desk.authority());
    let directory = authority.space_for(SpaceKind::Directory, &desk.office);
    let sees_all = directory.is_some_and(|space| authority.decide(&own, &space, Act::Administer).is_ok());
    let mut lines = Vec::new();
    for seat in seats(app)?.into_iter().filter(|seat| sees_all || *seat == own) {
        let officer = desk.officer(&seat);
        let rows = desk.store.audit(&seat)?.rows.into_iter();
        lines.extend(rows.map(|row| {
            (row.time, AuditLine { officer: officer.clone(), n: row.n, time: moment(row.time), event: row.event, about: row.about })
        }));
    }
    lines.sort_by_key(|(time, line)| std::cmp::Reverse((*time, line.n)));
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

/// Checks every chain of this folder.
pub(crate) fn check(app: &App, session: &Session, _: Nothing) -> Result<Vec<ChainChecked>, Failure> {
    let (desk, _) = app.desk(session)?;
    desk.trail.flush()?;
    let chain = |seat: Key| {
        let audited = desk.store.audit(&seat)?;
        let mut faults = audited.faults;
        faults.extend(crate::audit::said::missed(&desk, &seat)?);
        faults.sort_unstable();
        faults.dedup();
        Ok(ChainChecked { officer: desk.officer(&seat), seat: seat.to_string(), rows: audited.rows.len(), faults })
    };
    seats(app)?.into_iter().map(chain).collect()
}

fn seats(app: &App) -> Result<Vec<Key>, Failure> {
    Ok(app.folder()?.seats().into_iter().map(|(seat, _)| seat).collect())
}
