//! The `ncen` program: everything that the window does, for a terminal and for scripts, and `serve` for browsers.
//! Exit codes: 0 done, 1 refused with a reason, 2 wrong usage.
#![allow(clippy::disallowed_methods)] // A program at a terminal reads the clock, files and chance.

mod arguments;
mod commands;
mod door;
mod interrupt;
mod passphrase;
mod paths;
mod progress;
mod rows;
mod run;
mod table;
mod usage;
mod web;

use app::Failure;
use arguments::Arguments;
use clap::Parser;
use commands::Command;
use run::Run;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

/// How a command ended that was not refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// What was asked is done.
    Done,
    /// It was done, and what it found is bad.
    Bad,
}

fn main() -> ExitCode {
    let Arguments { general, command } = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(wrong) => return usage::told(&wrong),
    };
    let run = Run::new(general);
    run.doubt_language();
    let checks = matches!(command, Command::Verify(_));
    let done = to_the_end(command, &run).and_then(|outcome| run.unprinted().map_or(Ok(outcome), Err));
    match done.map_err(|failure| if checks { of_a_check(failure) } else { failure }) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Bad) => ExitCode::from(1),
        Err(failure) => {
            run.refuse(&failure);
            ExitCode::from(1)
        }
    }
}

/// Where the program broke off, as the last thread that did so told it.
static BROKE_OFF: Mutex<String> = Mutex::new(String::new());

/// Runs a command. A fault of the program, or of a folder that is damaged where nobody looks, is told as every refusal is.
fn to_the_end(command: Command, run: &Run) -> Result<Outcome, Failure> {
    std::panic::set_hook(Box::new(|fault| {
        *BROKE_OFF.lock().unwrap_or_else(PoisonError::into_inner) = fault.to_string().replace('\n', " ");
    }));
    catch_unwind(AssertUnwindSafe(|| commands::run(command, run))).unwrap_or_else(|_| {
        let reason = BROKE_OFF.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Err(Failure::new("program-died").with("reason", reason))
    })
}

/// Whoever checks a folder is not told to check it.
fn of_a_check(failure: Failure) -> Failure {
    let place = match failure.code.as_str() {
        "folder-damaged" => failure.values.get("place"),
        "program-died" => failure.values.get("reason"),
        _ => return failure,
    };
    Failure::new("verify-broke-off").with("place", place.cloned().unwrap_or_default())
}
