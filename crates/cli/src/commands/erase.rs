//! `ncen erase`: records that go for good, and those that are held.

use crate::Outcome;
use crate::passphrase;
use crate::run::{Run, cell, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};

/// Records that go for good, and those that must stay
#[derive(Debug, Subcommand)]
pub enum Erase {
    /// List what could go, is to go, is held, and went
    List,
    /// Say that a record goes; a second officer of this device signs too
    Order {
        /// Reference or document id
        record: String,
        /// court, subject (the person asked) or unlawful (it should never have been entered)
        #[arg(long)]
        basis: String,
        /// Service number of the second officer; his passphrase is asked, or stands in the file that
        /// NCEN_SECOND_PASSPHRASE_FILE names
        #[arg(long)]
        second: String,
    },
    /// Say that every record goes whose time is over
    Schedule,
    /// Carry out now what is to go; else it goes with the day's round
    Now,
    /// Hold a record, whoever says that it goes
    Hold {
        /// Reference or document id
        record: String,
    },
    /// Let a record go its way again
    Release {
        /// Reference or document id
        record: String,
    },
}

/// Orders, holds, carries out or lists.
pub fn run(erase: Erase, run: &Run) -> Result<Outcome, Failure> {
    let language = json!({ "language": run.language });
    match erase {
        Erase::List => listed(run, "erase.list", language),
        Erase::Schedule => listed(run, "erase.schedule", language),
        Erase::Order { record, basis, second } => {
            let passphrase = passphrase::second()?;
            let before = run.signed_in()?.call("record.get", json!({ "id": record }))?["continues"].take();
            if before["here"] == true {
                run.remark("ui-erase-before", &[("reference", text(&before["reference"]))]);
            }
            listed(run, "erase.order", json!({ "id": record, "basis": basis, "second": second, "passphrase": passphrase.as_str() }))
        }
        Erase::Now => {
            let erased = run.signed_in()?.call("erase.now", json!({}))?;
            run.print(&erased, |out| {
                writeln!(out, "{}", run.word("cli-erased", &[("count", text(&erased["erased"]))]))?;
                // Backups that may still hold them are to be destroyed, or kept until they are over.
                erased["backups"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .try_for_each(|name| writeln!(out, "{}", run.word("cli-erased-backup", &[("name", text(name))])))
            });
            Ok(Outcome::Done)
        }
        Erase::Hold { record } => held(run, &record, true),
        Erase::Release { record } => held(run, &record, false),
    }
}

fn held(run: &Run, record: &str, on: bool) -> Result<Outcome, Failure> {
    let done = run.signed_in()?.call("hold.set", json!({ "id": record, "on": on }))?;
    run.print(&done, |out| writeln!(out, "{}", run.word(if on { "cli-held" } else { "cli-hold-ended" }, &[])));
    Ok(Outcome::Done)
}

fn listed(run: &Run, call: &str, input: Value) -> Result<Outcome, Failure> {
    let records = json!({ "records": run.signed_in()?.call(call, input)? });
    let word =
        |prefix: &str, value: &Value| value.as_str().filter(|code| !code.is_empty()).map(|code| run.word(&format!("{prefix}-{code}"), &[]));
    let row = |line: &Value| {
        let name = text(&line["reference"]);
        let name = if name.is_empty() { text(&line["id"]) } else { name };
        let (state, basis) = (word("erasure", &line["state"]).unwrap_or_default(), word("basis", &line["basis"]).unwrap_or_default());
        vec![name, state, basis, cell(line, "time")]
    };
    let rows: Vec<Vec<String>> = records["records"].as_array().into_iter().flatten().map(row).collect();
    let heads = ["cli-record", "cli-state", "cli-reason", "cli-time"].map(|id| run.word(id, &[]));
    run.print(&records, |out| table::write(out, &heads, &rows, &run.word("cli-none-erasures", &[])));
    Ok(Outcome::Done)
}
