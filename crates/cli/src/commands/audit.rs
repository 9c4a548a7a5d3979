//! `ncen audit`: what was done at this device that leaves no record, and whether its chains are whole.

use crate::Outcome;
use crate::run::{Run, cell, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};

/// What was done at this device: views, searches, exports, enrolments
#[derive(Debug, Subcommand)]
pub enum Audit {
    /// List it, the last first
    List,
    /// Check the chain of every seat
    Verify,
}

/// Lists or checks.
pub fn run(audit: Audit, run: &Run) -> Result<Outcome, Failure> {
    match audit {
        Audit::List => list(run),
        Audit::Verify => verify(run),
    }
}

fn list(run: &Run) -> Result<Outcome, Failure> {
    let told = json!({ "rows": run.signed_in()?.call("audit.list", json!({}))? });
    let event = |row: &Value| {
        let id = format!("audit-{}", text(&row["event"]));
        let said = run.word(&id, &[]);
        if said == id { text(&row["event"]) } else { said }
    };
    let cells = |row: &Value| vec![cell(row, "time"), text(&row["officer"]), event(row), text(&row["about"])];
    let rows: Vec<Vec<String>> = told["rows"].as_array().into_iter().flatten().map(cells).collect();
    let heads = ["cli-time", "cli-officer", "cli-event", "cli-about"].map(|id| run.word(id, &[]));
    run.print(&told, |out| table::write(out, &heads, &rows, &run.word("cli-none", &[])));
    Ok(Outcome::Done)
}

fn verify(run: &Run) -> Result<Outcome, Failure> {
    let told = json!({ "chains": run.signed_in()?.call("audit.verify", json!({}))? });
    let chains = told["chains"].as_array().map_or(&[][..], Vec::as_slice);
    let faults = |chain: &Value| chain["faults"].as_array().map_or(0, Vec::len);
    run.print(&told, |out| {
        chains.iter().try_for_each(|chain| {
            let values = [("officer", text(&chain["officer"])), ("rows", text(&chain["rows"])), ("faults", faults(chain).to_string())];
            writeln!(out, "{}", run.word("cli-audit-chain", &values))
        })
    });
    Ok(if chains.iter().all(|chain| faults(chain) == 0) { Outcome::Done } else { Outcome::Bad })
}
