//! `ncen seat`: who may sign in on this device.

use crate::Outcome;
use crate::door::Door;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};

/// The officers' seats on this device
#[derive(Debug, Subcommand)]
pub enum Seat {
    /// List them
    List,
}

/// Lists them. Names stay sealed: whoever has several seats must see which one to name, before any passphrase.
pub fn run(seat: Seat, run: &Run) -> Result<Outcome, Failure> {
    let Seat::List = seat;
    let seats = json!({ "seats": Door::open(&run.folder)?.call("seat.list", json!({}))? });
    run.print(&seats, |out| {
        let cells = |seat: &Value| ["number", "name", "id"].map(|name| text(&seat[name])).to_vec();
        let rows: Vec<Vec<String>> = seats["seats"].as_array().into_iter().flatten().map(cells).collect();
        table::write(out, &["cli-number", "cli-name", "cli-key"].map(|id| run.word(id, &[])), &rows)
    });
    Ok(Outcome::Done)
}
