//! `ncen verify`: nothing on the disk is believed; exit code 1 where something is wrong.

use crate::Outcome;
use crate::run::{Run, text};
use app::Failure;
use clap::Args;
use serde_json::json;

/// Check every signature, chain and record on the disk
#[derive(Args, Debug)]
pub struct Verify {
    /// Make everything that is only a cache anew from the journals first
    #[arg(long)]
    rebuild: bool,
}

/// Checks.
pub fn run(verify: Verify, run: &Run) -> Result<Outcome, Failure> {
    let found = run.signed_in()?.call("verify", json!({ "rebuild": verify.rebuild }))?;
    let errors = found["errors"].as_array().map_or(&[][..], Vec::as_slice);
    run.print(&found, |out| {
        let counts = [("entries", text(&found["entries"])), ("records", text(&found["records"])), ("errors", errors.len().to_string())];
        writeln!(out, "{}", run.word("cli-verified", &counts))?;
        errors.iter().try_for_each(|fault| {
            writeln!(out, "! {}", run.word(&format!("cli-fault-{}", text(&fault["code"])), &[("place", text(&fault["place"]))]))
        })
    });
    Ok(if errors.is_empty() { Outcome::Done } else { Outcome::Bad })
}
