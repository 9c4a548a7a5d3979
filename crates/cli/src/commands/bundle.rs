//! `ncen bundle`: everything that a folder holds, as a file that is carried; `ncen waiting`: what came and does not count.

use crate::Outcome;
use crate::paths::{source, target};
use crate::progress::whole;
use crate::run::{Run, cell, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Carry records between devices as a file
#[derive(Debug, Subcommand)]
pub enum Bundle {
    /// Write what a receiver lacks, sealed so that only he opens it; or, in the open, everything that this device holds
    Make {
        /// Where to
        file: PathBuf,
        /// For whom: the letters of a device (`ncen peer devices`), or the key of a seat or device. Without it whoever has the file reads it
        #[arg(long = "for", value_name = "KEY")]
        receiver: Option<String>,
        /// Also what the receiver has said to hold, in his last receipt
        #[arg(long, requires = "receiver")]
        whole: bool,
        /// Originals of the pictures as well; without it thumbnails and previews, and originals that the receiver has asked for
        #[arg(long)]
        originals: bool,
        /// How large the file may be, such as 650MB or 4GB; what has no room goes into the next one
        #[arg(long, value_name = "SIZE", requires = "receiver", value_parser = size)]
        max: Option<u64>,
        /// Replace the file where it is there already
        #[arg(long)]
        replace: bool,
    },
    /// Say who made a bundle, when, and what in it is new; nothing of it is taken
    Show {
        /// The file
        file: PathBuf,
    },
    /// Take what another device wrote
    Accept {
        /// The file
        file: PathBuf,
    },
    /// Write what this device holds, by its signed word: the next bundle from that device then holds only what is new
    Receipt {
        /// Where to
        file: PathBuf,
        /// For whom: the letters or the key of a device
        #[arg(long = "for", value_name = "KEY")]
        receiver: String,
        /// Replace the file where it is there already
        #[arg(long)]
        replace: bool,
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
        Bundle::Make { file, receiver, whole: all, originals, max, replace } => {
            let path = target(&file, replace)?;
            let input = json!({ "path": path, "replace": replace, "for": receiver, "whole": all, "originals": originals, "most": max });
            let made = whole(run, "bundle.make", input)?;
            let left = left(&made);
            let made = &made["made"];
            let said = if receiver.is_some() { "cli-bundle-made-for" } else { "cli-bundle-made" };
            let told = json!({ "path": path, "for": receiver, "left": left, "made": made });
            let values = ["path", "for"].map(|name| (name, text(&told[name])));
            run.print(&told, |out| {
                writeln!(out, "{}", run.word(said, &values))?;
                holds(run, out, made, receiver.as_deref())?;
                if receiver.is_some() && left > 0 {
                    writeln!(out, "{}", run.word("cli-bundle-full", &[("left", left.to_string())]))
                } else {
                    Ok(())
                }
            });
        }
        Bundle::Show { file } => show(run, &file)?,
        Bundle::Receipt { file, receiver, replace } => {
            let path = target(&file, replace)?;
            whole(run, "bundle.receipt", json!({ "path": path, "replace": replace, "for": receiver }))?;
            let told = json!({ "path": path, "for": receiver });
            let values = ["path", "for"].map(|name| (name, text(&told[name])));
            run.print(&told, |out| writeln!(out, "{}", run.word("cli-bundle-receipt", &values)));
        }
        Bundle::Accept { file } => {
            let brought = whole(run, "bundle.accept", json!({ "path": source(&file)? }))?["brought"].clone();
            let values = ["stored", "known", "waiting"].map(|name| (name, text(&brought[name])));
            run.print(&brought, |out| {
                writeln!(out, "{}", run.word("cli-bundle-taken", &values))?;
                if brought["pictures"] != 0 {
                    writeln!(out, "{}", run.word("cli-bundle-pictures-came", &[("pictures", text(&brought["pictures"]))]))?;
                }
                if brought["receipts"] != 0 {
                    writeln!(out, "{}", run.word("cli-bundle-receipt-heard", &[("from", text(&brought["from"]))]))?;
                }
                match brought["from"].as_str().filter(|_| brought["stored"] != 0) {
                    Some(from) => writeln!(out, "{}", run.word("cli-bundle-answer", &[("for", from.into())])),
                    None => Ok(()),
                }
            });
        }
    }
    Ok(Outcome::Done)
}

/// Says what lies in a bundle or letter that was made, and behind which receipt of its receiver it begins.
pub(super) fn holds(run: &Run, out: &mut dyn Write, made: &Value, receiver: Option<&str>) -> io::Result<()> {
    let counts = ["entries", "spaces", "statements", "pictures", "bytes"].map(|name| (name, text(&made[name])));
    writeln!(out, "{}", run.word("cli-bundle-holds", &counts))?;
    closed(run, out, made)?;
    let Some(receiver) = receiver else { return Ok(()) };
    let (said, values) = (if made["since"].is_null() { "cli-bundle-since-never" } else { "cli-bundle-since" }, cell(made, "since"));
    writeln!(out, "{}", run.word(said, &[("for", receiver.to_owned()), ("since", values)]))
}

/// Says of how many closed spaces something lies in a bundle.
fn closed(run: &Run, out: &mut dyn Write, of: &Value) -> io::Result<()> {
    if of["closed"] == 0 { Ok(()) } else { writeln!(out, "{}", run.word("cli-bundle-closed", &[("count", text(&of["closed"]))])) }
}

/// How many items had no room, by the last status of the job that was to write them.
pub(super) fn left(made: &Value) -> u64 {
    let [total, done] = ["total", "done"].map(|name| made[name].as_u64().unwrap_or_default());
    total.saturating_sub(done)
}

/// Says what lies in a bundle.
fn show(run: &Run, file: &Path) -> Result<(), Failure> {
    let shown = whole(run, "bundle.show", json!({ "path": source(file)? }))?["shown"].clone();
    let letters = shown["letters"].as_str().unwrap_or_default();
    let said = match (shown["is_sealed"].as_bool(), letters) {
        (Some(true), "") => "cli-bundle-from-unknown",
        (Some(true), _) => "cli-bundle-from",
        _ => "cli-bundle-from-nobody",
    };
    let values = [
        ("from", letters.to_owned()),
        ("made", text(&shown["made_at"])),
        ("entries", text(&shown["entries"])),
        ("new", text(&shown["new"])),
    ];
    run.print(&shown, |out| {
        writeln!(out, "{}", run.word(said, &values))?;
        let pictures = [("pictures", text(&shown["pictures"]))];
        if shown["pictures"] != 0 {
            writeln!(out, "{}", run.word("cli-bundle-pictures", &pictures))?;
        }
        closed(run, out, &shown)
    });
    Ok(())
}

/// Bytes of a size as it stands on a stick: a whole number, and behind it nothing, `kB`, `MB` or `GB`, of a thousand each.
fn size(text: &str) -> Result<u64, String> {
    let split = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(split);
    let times = match unit.trim().to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "kb" => 1_000,
        "mb" => 1_000_000,
        "gb" => 1_000_000_000,
        _ => return Err("650MB, 4GB".to_owned()),
    };
    let bytes = number.parse::<u64>().ok().and_then(|number| number.checked_mul(times));
    bytes.filter(|bytes| *bytes >= SIZE_MIN).ok_or_else(|| "1MB, 650MB, 4GB".to_owned())
}

/// A smaller file than this would hold nothing beside its own head.
const SIZE_MIN: u64 = 1_000_000;

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
        vec![text(&one["officer"]), text(&one["office"]), cell(one, "time"), records(&one["about"]), why(one), text(&one["id"])]
    };
    let rows: Vec<Vec<String>> = left.as_array().into_iter().flatten().map(row).collect();
    let heads = ["cli-officer", "cli-office", "cli-time", "cli-record", "cli-why", "cli-key"].map(|id| run.word(id, &[]));
    run.print(&json!({ "waiting": left }), |out| table::whole(out, &heads, &rows, &run.word("cli-none-waiting", &[])));
    Ok(Outcome::Done)
}

/// The records of which an entry says something, by their references where they are known.
pub(super) fn records(about: &Value) -> String {
    let name = |one: &Value| text(if one["reference"] == "" { &one["id"] } else { &one["reference"] });
    about.as_array().into_iter().flatten().map(name).collect::<Vec<_>>().join(", ")
}
