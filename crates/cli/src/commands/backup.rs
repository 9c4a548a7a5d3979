//! `ncen backup`: made, proved, put back.

use crate::Outcome;
use crate::door::Door;
use crate::passphrase;
use crate::paths::{absolute, source, target};
use crate::progress::{to_its_end, whole};
use crate::run::{Run, cell, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Backups of the data folder
#[derive(Debug, Subcommand)]
pub enum Backup {
    /// Write one, sealed to the registrar and the seats of this device
    Make {
        /// Where to
        file: PathBuf,
        /// Replace the file where it is there already
        #[arg(long)]
        replace: bool,
    },
    /// Prove one: a real restore into a folder of its own, which is checked whole and removed
    Test {
        /// The backup
        file: PathBuf,
    },
    /// Put one back into an empty data folder; asks for the passphrase of a seat of it
    Restore {
        /// The backup
        file: PathBuf,
    },
    /// List those that were made of this folder
    List,
}

/// Makes, proves, puts back or lists.
pub fn run(backup: Backup, run: &Run) -> Result<Outcome, Failure> {
    match backup {
        Backup::Make { file, replace } => {
            let path = target(&file, replace)?;
            let made = whole(run, "backup.make", json!({ "path": path, "replace": replace }))?;
            let told = json!({ "rows": made["done"], "path": path });
            run.print(&told, |out| writeln!(out, "{}", run.word("cli-backup-made", &[("path", text(&told["path"]))])));
            Ok(Outcome::Done)
        }
        Backup::Test { file } => {
            let path = source(&file)?;
            let proved = whole(run, "backup.test", json!({ "path": path }))?["proved"].clone();
            Ok(said(run, "cli-backup-proved", &proved))
        }
        Backup::Restore { file } => {
            source(&file)?;
            let passphrase = passphrase::known()?;
            let seat = run.seat.clone().unwrap_or_default();
            let input = json!({ "path": absolute(&file), "seat": seat, "passphrase": passphrase.as_str() });
            let status = to_its_end(run, &mut Door::open(&run.folder)?, "backup.restore", input)?;
            Ok(said(run, "cli-backup-restored", &status["proved"]))
        }
        Backup::List => {
            let backups = json!({ "backups": run.signed_in()?.call("backup.list", json!({}))? });
            let over = |line: &Value| if line["is_over"] == true { run.word("cli-backup-over", &[]) } else { String::new() };
            let row =
                |line: &Value| vec![text(&line["name"]), cell(line, "made_at"), text(&line["bytes"]), cell(line, "expires_at"), over(line)];
            let rows: Vec<Vec<String>> = backups["backups"].as_array().into_iter().flatten().map(row).collect();
            let heads = ["cli-file", "cli-time", "cli-bytes", "cli-keep-until", "cli-state"].map(|id| run.word(id, &[]));
            run.print(&backups, |out| table::write(out, &heads, &rows, &run.word("cli-none-backups", &[])));
            Ok(Outcome::Done)
        }
    }
}

/// Says what a restore found; it failed where something is wrong.
fn said(run: &Run, id: &str, found: &Value) -> Outcome {
    let values = ["made_at", "entries", "records", "errors"].map(|name| (name, text(&found[name])));
    run.print(found, |out| writeln!(out, "{}", run.word(id, &values)));
    if found["errors"] == 0 { Outcome::Done } else { Outcome::Bad }
}
