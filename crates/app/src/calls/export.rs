//! Export of what a question finds, as a spreadsheet.

use super::job::Begun;
use super::records::{find, question};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::files::target;
use crate::jobs::Job;
use crate::session::Session;
use crate::shared::App;
use journals::Key;
use reports::{Exporter, Format};
use search::Sort;
use serde::Deserialize;
use std::path::Path;
use std::sync::Arc;
use ts_rs::TS;

/// What to export, and where.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportInput {
    /// In the query language.
    pub query: String,
    /// `csv` or `xlsx`.
    pub format: String,
    /// Where to write it; without it a front fetches the finished file.
    #[serde(default)]
    #[ts(optional)]
    pub path: Option<String>,
    /// Whether a file of that name is replaced.
    #[serde(default)]
    pub replace: bool,
    /// The language of heads and labels; English where it is not said.
    #[serde(default)]
    #[ts(optional)]
    pub language: Option<String>,
}

/// Begins an export.
pub(crate) fn start(app: &App, session: &Session, input: ExportInput) -> Result<Begun, Failure> {
    let (desk, signed) = app.desk(session)?;
    let format = Format::parse(&input.format).ok_or_else(|| Failure::new("no-such-format").with("format", input.format.as_str()))?;
    let path = match &input.path {
        Some(path) => target(path, input.replace)?,
        None => {
            let name: u64 = u64::from_be_bytes(crate::save::chance());
            app.inbox().join(format!("records-{name:016x}.{}", input.format))
        }
    };
    let seat = signed.secrets.signing.key();
    let job =
        app.shared.jobs.begin(session.number(), seat, move |job| job.writes(path, |part| export(&desk, &seat, &input, format, part, job)));
    Ok(Begun { job })
}

fn export(desk: &Arc<Desk>, seat: &Key, input: &ExportInput, format: Format, path: &Path, job: &Job) -> Result<(), Failure> {
    let language = input.language.as_deref().unwrap_or("en");
    let query = desk.asked_by(seat, question(&input.query, language)?);
    desk.indexing.catch_up()?;
    let order = Sort { descending: false, ..Sort::default() };
    let (total, numbers) = find(desk, &query, order, 0, usize::MAX)?;
    job.update(|status| {
        status.phase = "exporting".into();
        status.total = total;
    });
    let reader = desk.store.read()?;
    let mut exporter = Exporter::new(language);
    // Twice: the columns that occur must be known before the first line is written.
    for (done, number) in (1u64..).zip(&numbers) {
        if job.is_cancelled() {
            return Ok(());
        }
        exporter.learn(&reader.record(*number)?);
        job.update(|status| status.done = done / 2);
    }
    let mut sheet = exporter.create(format, path)?;
    for (done, number) in (1u64..).zip(&numbers) {
        if job.is_cancelled() {
            return Ok(());
        }
        sheet.write(&reader.record(*number)?)?;
        job.update(|status| {
            status.done = (total + done) / 2;
            status.rows += 1;
        });
    }
    sheet.finish()?;
    Ok(())
}
