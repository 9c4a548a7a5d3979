//! The `ncen` program: everything that the window does, for a terminal and for scripts, and `serve` for browsers.
//! Exit codes: 0 done, 1 refused with a reason, 2 wrong usage.
#![allow(clippy::disallowed_methods)] // A program at a terminal reads the clock, files and chance.

mod arguments;
mod commands;
mod door;
mod interrupt;
mod passphrase;
mod progress;
mod rows;
mod run;
mod table;
mod web;

use arguments::Arguments;
use clap::Parser;
use run::Run;
use std::process::ExitCode;

/// How a command ended that was not refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// What was asked is done.
    Done,
    /// It was done, and what it found is bad.
    Bad,
}

fn main() -> ExitCode {
    let Arguments { general, command } = Arguments::parse();
    let run = Run::new(general);
    let done = commands::run(command, &run).and_then(|outcome| run.unprinted().map_or(Ok(outcome), Err));
    match done {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Bad) => ExitCode::from(1),
        Err(failure) => {
            run.refuse(&failure);
            ExitCode::from(1)
        }
    }
}
