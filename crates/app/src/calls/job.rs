//! Asking after jobs, and stopping them.

use super::Done;
use crate::failure::Failure;
use crate::jobs::{Job, JobStatus, ReportLine};
use crate::session::Session;
use crate::shared::{App, lock};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use ts_rs::TS;

/// A job that began.
#[derive(Debug, Serialize, TS)]
pub struct Begun {
    /// Its name.
    pub job: String,
}

/// A job.
#[derive(Debug, Deserialize, TS)]
pub struct Named {
    /// Its name.
    pub job: String,
}

/// A job of the seat that is signed in here, or one that nobody need be signed in for.
fn job(app: &App, session: &Session, name: &str) -> Result<Arc<Job>, Failure> {
    app.shared.jobs.get(session.number(), None, name).or_else(|_| {
        let seat = session.signed(&app.shared)?.secrets.signing.key();
        app.shared.jobs.get(session.number(), Some(&seat), name)
    })
}

/// How a job stands.
pub(crate) fn status(app: &App, session: &Session, input: Named) -> Result<JobStatus, Failure> {
    Ok(job(app, session, &input.job)?.view())
}

/// Asks a job to stop. What it has finished stands.
pub(crate) fn cancel(app: &App, session: &Session, input: Named) -> Result<Done, Failure> {
    job(app, session, &input.job)?.cancelled.store(true, Ordering::Relaxed);
    Ok(Done {})
}

/// A part of a job's report.
#[derive(Debug, Deserialize, TS)]
pub struct ReportInput {
    /// The job's name.
    pub job: String,
    /// Lines before the first one wanted.
    pub offset: usize,
    /// Lines wanted.
    pub limit: usize,
}

/// A part of a report.
#[derive(Debug, Serialize, TS)]
pub struct Report {
    /// Lines in all.
    pub total: usize,
    /// The lines.
    pub lines: Vec<ReportLine>,
}

/// A part of a job's report.
pub(crate) fn report(app: &App, session: &Session, input: ReportInput) -> Result<Report, Failure> {
    let (desk, _) = app.desk(session)?;
    let job = job(app, session, &input.job)?;
    let (total, mut lines) = {
        let report = lock(&job.report);
        (report.len(), report.iter().skip(input.offset).take(input.limit).cloned().collect::<Vec<_>>())
    };
    let reader = desk.store.read()?;
    for line in lines.iter_mut().filter(|line| !line.refused) {
        let number = lock(&job.records).get(&line.line).copied();
        line.record = number.and_then(|number| reader.id(number).ok()).map(|id| id.to_string());
    }
    Ok(Report { total, lines })
}
