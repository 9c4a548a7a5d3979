//! `ncen seat`: who may sign in on this device.

use crate::Outcome;
use crate::run::{Run, cell, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};

/// The officers' seats on this device
#[derive(Debug, Subcommand)]
pub enum Seat {
    /// List them
    List,
    /// List every seat of the administration
    All,
    /// End a seat: what it writes from here on waits for a reviewer
    Revoke {
        /// Key of the seat
        key: String,
        /// left, moved, lost, stolen, key_known, not_needed, mistake or replaced
        #[arg(long)]
        reason: String,
        /// The whole device: every seat that was ever made on it ends
        #[arg(long)]
        device: bool,
    },
    /// Give a seat other roles; what it writes by a right that is taken, until it hears of that, waits for a reviewer
    Roles {
        /// Key of the seat
        key: String,
        /// What its officer does from now on: entry, supervisor, analyst, investigator, manager, ncp, administrator, auditor, trainer or
        /// reader; several times for several
        #[arg(long = "role", required = true)]
        roles: Vec<String>,
    },
    /// Renew leases: until when seats read what others wrote
    Renew {
        /// Key of the seat; every seat without it
        key: Option<String>,
    },
}

/// Lists them. Names stay sealed: whoever has several seats must see which one to name, before any passphrase.
pub fn run(seat: Seat, run: &Run) -> Result<Outcome, Failure> {
    match seat {
        Seat::List => here(run),
        Seat::All => all(run, "seats", json!({})),
        Seat::Roles { key, roles } => all(run, "seat.set_roles", json!({ "seat": key, "roles": roles })),
        Seat::Renew { key } => all(run, "seat.renew", json!({ "seat": key })),
        Seat::Revoke { key, reason, device } => all(run, "seat.revoke", json!({ "seat": key, "reason": reason, "device": device })),
    }
}

/// Every seat, after a call that gives them.
fn all(run: &Run, call: &str, input: Value) -> Result<Outcome, Failure> {
    let seats = json!({ "seats": run.signed_in()?.call(call, input)? });
    let revoked = |seat: &Value| seat["revoked"].as_str().map(|reason| run.word(&format!("reason-{reason}"), &[])).unwrap_or_default();
    let row = |seat: &Value| {
        vec![text(&seat["officer"]), text(&seat["office"]), text(&seat["device"]), cell(seat, "lease"), revoked(seat), text(&seat["id"])]
    };
    let rows: Vec<Vec<String>> = seats["seats"].as_array().into_iter().flatten().map(row).collect();
    let heads = ["cli-officer", "cli-office", "cli-device", "cli-reads-until", "cli-revoked", "cli-key"].map(|id| run.word(id, &[]));
    run.print(&seats, |out| table::write(out, &heads, &rows, &run.word("cli-none", &[])));
    Ok(Outcome::Done)
}

/// Those of this device.
fn here(run: &Run) -> Result<Outcome, Failure> {
    let seats = json!({ "seats": run.locked()?.call("seat.list", json!({}))? });
    let lines = seats["seats"].as_array().map_or(&[][..], Vec::as_slice);
    // A locked folder tells no name; a demonstration does.
    let named = lines.iter().any(|seat| seat["name"].as_str().is_some_and(|name| !name.is_empty()));
    let columns =
        [("cli-number", "number"), ("cli-name", "name"), ("cli-key", "id")].into_iter().filter(|(_, name)| named || *name != "name");
    let (heads, names): (Vec<String>, Vec<&str>) = columns.map(|(id, name)| (run.word(id, &[]), name)).unzip();
    let rows: Vec<Vec<String>> = lines.iter().map(|seat| names.iter().map(|name| text(&seat[*name])).collect()).collect();
    run.print(&seats, |out| table::write(out, &heads, &rows, &run.word("cli-none", &[])));
    Ok(Outcome::Done)
}
