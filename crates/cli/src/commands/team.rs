//! `ncen team` and `ncen files`: who works on the file of an investigation, and for whom files are made ready.

use crate::Outcome;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};

/// Who works on the file of an investigation
#[derive(Debug, Subcommand)]
pub enum Team {
    /// List those assigned, then all others who stand
    List {
        /// Reference or document id of anything in the file
        record: String,
    },
    /// Assign an officer: he sees everything that was written so far
    Assign {
        /// Reference or document id of anything in the file
        record: String,
        /// Key of a seat of the officer; “ncen seat all” shows them
        key: String,
        /// read, write, review or administer
        right: String,
    },
    /// End what an officer may do with the file
    End {
        /// Reference or document id of anything in the file
        record: String,
        /// Key of a seat of the officer
        key: String,
        /// left, moved, lost, stolen, key_known, not_needed, mistake or replaced
        reason: String,
    },
}

/// Files of investigations that can be opened
#[derive(Debug, Subcommand)]
pub enum Files {
    /// Say how many can still be opened here; of a seat, make some ready for it
    Ready {
        /// Key of the seat of whoever leads investigations; only a registrar makes files ready
        key: Option<String>,
    },
}

/// Lists, assigns or ends.
pub fn run(team: Team, run: &Run) -> Result<Outcome, Failure> {
    let (call, input) = match team {
        Team::List { record } => ("team", json!({ "id": record })),
        Team::Assign { record, key, right } => ("team.assign", json!({ "id": record, "seat": key, "right": right })),
        Team::End { record, key, reason } => ("team.end", json!({ "id": record, "seat": key, "reason": reason })),
    };
    let team = run.signed_in()?.call(call, input)?;
    let right = |seat: &Value| seat["right"].as_str().map(|right| run.word(&format!("right-{right}"), &[])).unwrap_or_default();
    let row = |seat: &Value| vec![text(&seat["officer"]), text(&seat["office"]), right(seat), text(&seat["seat"])];
    let rows: Vec<Vec<String>> = team["seats"].as_array().into_iter().flatten().map(row).collect();
    let heads = ["cli-officer", "cli-office", "cli-right", "cli-key"].map(|id| run.word(id, &[]));
    run.print(&team, |out| table::write(out, &heads, &rows));
    Ok(Outcome::Done)
}

/// Counts, or makes ready.
pub fn files(files: Files, run: &Run) -> Result<Outcome, Failure> {
    let Files::Ready { key } = files;
    let (call, input, words) = match key {
        Some(key) => ("closed.make_ready", json!({ "seat": key }), "cli-files-ready"),
        None => ("closed.ready", json!({}), "cli-files-left"),
    };
    let ready = run.signed_in()?.call(call, input)?;
    run.print(&ready, |out| writeln!(out, "{}", run.word(words, &[("count", text(&ready["count"]))])));
    Ok(Outcome::Done)
}
