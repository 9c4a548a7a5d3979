//! `ncen clock`: whether the clock of this device is believed.

use crate::Outcome;
use crate::run::{Run, text};
use app::Failure;
use clap::Args;
use serde_json::json;

/// Say whether the day that this device's clock tells is right
///
/// The program asks where the clock went back, or ahead by more than a lease. Nobody is locked out meanwhile: leases go by the day
/// that was believed last.
#[derive(Args, Debug)]
pub struct Clock {
    /// The clock is right: the device lay unused, or it was wrong before
    #[arg(long, conflicts_with = "wrong")]
    right: bool,
    /// The clock is wrong: it is believed in nothing until it is set
    #[arg(long)]
    wrong: bool,
}

/// Takes the officer's word, or says what is in doubt.
pub fn run(Clock { right, wrong }: Clock, run: &Run) -> Result<Outcome, Failure> {
    let mut door = run.door()?;
    let status = if right || wrong { door.call("clock.say", json!({ "right": right }))? } else { door.call("status", json!({}))? };
    let doubt = &status["clock"];
    run.print(&json!({ "doubt": doubt }), |out| {
        if doubt.is_null() {
            return writeln!(out, "{}", run.word("cli-clock-believed", &[]));
        }
        let id = if doubt["is_wrong"] == true { "cli-clock-wrong" } else { "cli-clock-jumped" };
        writeln!(out, "{}", run.word(id, &[("time", text(&doubt["time"])), ("last", text(&doubt["last"]))]))
    });
    Ok(Outcome::Done)
}
