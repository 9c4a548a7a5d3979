//! `ncen pack`: which edition of a code list or of the library is the right one.

use crate::Outcome;
use crate::paths::{absolute, source};
use crate::run::{Run, cell, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Which edition of a code list or of the library is the right one
#[derive(Debug, Subcommand)]
pub enum Pack {
    /// List what was stated
    List,
    /// State a file as the right one of its kind; only the registrar of the whole administration does
    State {
        /// The file
        file: PathBuf,
        /// What it is, such as hs or library
        #[arg(long)]
        kind: String,
        /// Its version, as its publisher writes it
        #[arg(long)]
        edition: String,
    },
    /// Say whether a file that somebody brought is a right one
    Check {
        /// The file
        file: PathBuf,
    },
}

/// Lists, states or checks.
pub fn run(pack: Pack, run: &Run) -> Result<Outcome, Failure> {
    match pack {
        Pack::List => print(run, run.signed_in()?.call("pack.list", json!({}))?),
        Pack::State { file, kind, edition } => {
            let input = json!({ "kind": kind, "version": edition, "path": source(&file)? });
            print(run, run.signed_in()?.call("pack.state", input)?)
        }
        Pack::Check { file } => {
            let checked = run.signed_in()?.call("pack.check", json!({ "path": source(&file)? }))?;
            let (pack, path) = (&checked["pack"], absolute(&file));
            let values =
                [("path", path), ("kind", text(&pack["kind"])), ("version", text(&pack["version"])), ("hash", text(&checked["hash"]))];
            let word = if pack.is_object() { "cli-pack-right" } else { "cli-pack-unknown" };
            run.print(&checked, |out| writeln!(out, "{}", run.word(word, &values)));
            Ok(if pack.is_object() { Outcome::Done } else { Outcome::Bad })
        }
    }
}

fn print(run: &Run, packs: Value) -> Result<Outcome, Failure> {
    let row = |one: &Value| ["kind", "version", "by", "time", "hash"].map(|name| cell(one, name)).to_vec();
    let rows: Vec<Vec<String>> = packs.as_array().into_iter().flatten().map(row).collect();
    let heads = ["cli-pack", "cli-version", "cli-officer", "cli-time", "cli-hash"].map(|id| run.word(id, &[]));
    run.print(&json!({ "packs": packs }), |out| table::write(out, &heads, &rows, &run.word("cli-none-packs", &[])));
    Ok(Outcome::Done)
}
