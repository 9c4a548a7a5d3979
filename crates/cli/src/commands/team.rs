//! `ncen team` and `ncen files`: who works on the file of an investigation, and for whom files are made ready.

use crate::Outcome;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};
use std::io::{self, Write};

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
    /// Hand the files of a seat that was ended to another officer, who leads them from then on; only a registrar does
    HandOver {
        /// Key of the seat that was ended
        key: String,
        /// Key of a seat of the officer who takes them over
        to: String,
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
    let right = |seat: &Value| {
        let right = seat["right"].as_str().map(|right| run.word(&format!("right-{right}"), &[]));
        let gone = Some(run.word("ui-team-gone", &[])).filter(|_| seat["gone"] == true);
        right.into_iter().chain(gone).collect::<Vec<String>>().join(" · ")
    };
    let row = |seat: &Value| vec![text(&seat["officer"]), text(&seat["office"]), right(seat), text(&seat["seat"])];
    let rows: Vec<Vec<String>> = team["seats"].as_array().into_iter().flatten().map(row).collect();
    let heads = ["cli-officer", "cli-office", "cli-right", "cli-key"].map(|id| run.word(id, &[]));
    run.print(&team, |out| {
        table::write(out, &heads, &rows, &run.word("cli-none", &[]))?;
        if team["leaderless"] == true { ask(run, out, &team["registrars"]) } else { Ok(()) }
    });
    Ok(Outcome::Done)
}

/// Whom to ask for somebody who leads the file.
fn ask(run: &Run, out: &mut dyn Write, registrars: &Value) -> io::Result<()> {
    writeln!(out, "! {}", run.word("cli-team-leaderless", &[]))?;
    let names: Vec<String> = registrars.as_array().into_iter().flatten().map(text).collect();
    if names.is_empty() { Ok(()) } else { writeln!(out, "{}", run.word("ui-team-registrars", &[("names", names.join("; "))])) }
}

/// Counts, makes ready or hands over.
pub fn files(files: Files, run: &Run) -> Result<Outcome, Failure> {
    let (call, input, words) = match files {
        Files::Ready { key: Some(key) } => ("closed.make_ready", json!({ "seat": key }), "cli-files-ready"),
        Files::Ready { key: None } => ("closed.ready", json!({}), "cli-files-left"),
        Files::HandOver { key, to } => ("closed.hand_over", json!({ "seat": key, "to": to }), "cli-files-handed-over"),
    };
    let told = run.signed_in()?.call(call, input)?;
    let said = |out: &mut dyn Write| {
        writeln!(out, "{}", run.word(words, &[("count", text(&told["count"]))]))?;
        match told["unread"].as_u64() {
            Some(unread) if unread > 0 => writeln!(out, "{}", run.word("cli-files-unread", &[("count", unread.to_string())])),
            _ => Ok(()),
        }
    };
    run.print(&told, said);
    Ok(Outcome::Done)
}
