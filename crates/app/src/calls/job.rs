//! Asking after jobs, and stopping them.

use super::Done;
use crate::failure::Failure;
use crate::jobs::{JobStatus, ReportLine};
use crate::session::Session;
use crate::shared::{App, lock};
use serde::{Deserialize, Serialize};
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

/// How a job stands.
pub(crate) fn status(app: &App, session: &Session, input: Named) -> Result<JobStatus, Failure> {
    Ok(app.shared.jobs.get(session.number(), &input.job)?.view())
}

/// Asks a job to stop. What it has finished stands.
pub(crate) fn cancel(app: &App, session: &Session, input: Named) -> Result<Done, Failure> {
    app.shared.jobs.get(session.number(), &input.job)?.cancelled.store(true, Ordering::Relaxed);
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
    let job = app.shared.jobs.get(session.number(), &input.job)?;
    let report = lock(&job.report);
    Ok(Report { total: report.len(), lines: report.iter().skip(input.offset).take(input.limit).cloned().collect() })
}
