//! `ncen bundle`: everything that a folder holds, as a file that is carried; `ncen waiting`: what came and does not count.

use crate::Outcome;
use crate::paths::{source, target};
use crate::progress::whole;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Carry records between devices as a file
///
/// The file is not sealed: whoever has it reads it.
#[derive(Debug, Subcommand)]
pub enum Bundle {
    /// Write everything that this device holds, or what one receiver may read
    Make {
        /// Where to
        file: PathBuf,
        /// For whom: the key of a seat or device (`ncen seat list`), or the letters of a device
        #[arg(long = "for", value_name = "KEY")]
        receiver: Option<String>,
        /// Replace the file where it is there already
        #[arg(long)]
        replace: bool,
    },
    /// Take what another device wrote
    Accept {
        /// The file
        file: PathBuf,
    },
}

/// What came from elsewhere and does not count
#[derive(Debug, Subcommand)]
pub enum Waiting {
    /// List it, with the reasons
    List,
    /// Adopt an entry of a revoked seat or of a fork, with those before it
    Adopt {
        /// Its id, as the list prints it
        id: String,
        /// Why it counts after all
        #[arg(long)]
        reason: String,
    },
}

/// Makes or takes a bundle.
pub fn run(bundle: Bundle, run: &Run) -> Result<Outcome, Failure> {
    match bundle {
        Bundle::Make { file, receiver, replace } => {
            let path = target(&file, replace)?;
            whole(run, "bundle.make", json!({ "path": path, "replace": replace, "for": receiver }))?;
            let said = if receiver.is_some() { "cli-bundle-made-for" } else { "cli-bundle-made" };
            let told = json!({ "path": path, "for": receiver });
            let values = ["path", "for"].map(|name| (name, text(&told[name])));
            run.print(&told, |out| writeln!(out, "{}", run.word(said, &values)));
        }
        Bundle::Accept { file } => {
            let brought = whole(run, "bundle.accept", json!({ "path": source(&file)? }))?["brought"].clone();
            let values = ["stored", "known", "waiting"].map(|name| (name, text(&brought[name])));
            run.print(&brought, |out| writeln!(out, "{}", run.word("cli-bundle-taken", &values)));
        }
    }
    Ok(Outcome::Done)
}

/// Lists what waits, or adopts it.
pub fn waiting(waiting: Waiting, run: &Run) -> Result<Outcome, Failure> {
    let mut door = run.signed_in()?;
    let left = match waiting {
        Waiting::List => door.call("waiting.list", json!({}))?,
        Waiting::Adopt { id, reason } => door.call("waiting.adopt", json!({ "id": id, "reason": reason }))?,
    };
    let why = |one: &Value| {
        let code = text(&one["why"]);
        let id = format!("waiting-{code}");
        let said = run.word(&id, &[]);
        if said == id { run.word("waiting-refused", &[("code", code)]) } else { said }
    };
    let row = |one: &Value| {
        vec![text(&one["officer"]), text(&one["office"]), text(&one["time"]), records(&one["about"]), why(one), text(&one["id"])]
    };
    let rows: Vec<Vec<String>> = left.as_array().into_iter().flatten().map(row).collect();
    let heads = ["cli-officer", "cli-office", "cli-time", "cli-record", "cli-why", "cli-key"].map(|id| run.word(id, &[]));
    run.print(&json!({ "waiting": left }), |out| table::whole(out, &heads, &rows));
    Ok(Outcome::Done)
}

/// The records of which an entry says something, by their references where they are known.
pub(super) fn records(about: &Value) -> String {
    let name = |one: &Value| text(if one["reference"] == "" { &one["id"] } else { &one["reference"] });
    about.as_array().into_iter().flatten().map(name).collect::<Vec<_>>().join(", ")
}
