//! `ncen mapping`: ways to read other people's spreadsheets.

use crate::Outcome;
use crate::paths::source;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Ways to read other people's spreadsheets
#[derive(Debug, Subcommand)]
pub enum Mapping {
    /// List the shipped ones, and those that are kept on this device
    List,
    /// Keep a mapping file on this device, under the name that stands in it
    Add {
        /// The file, TOML
        file: PathBuf,
    },
    /// Forget one
    Remove {
        /// The name
        name: String,
    },
}

/// Lists, keeps or forgets; then lists.
pub fn run(mapping: Mapping, run: &Run) -> Result<Outcome, Failure> {
    let (call, input) = match mapping {
        Mapping::List => ("mappings.list", json!({})),
        Mapping::Add { file } => {
            let unread = |error: std::io::Error| Failure::new("mapping-unreadable").with("reason", error.to_string());
            ("mappings.save", json!({ "text": std::fs::read_to_string(source(&file)?).map_err(unread)? }))
        }
        Mapping::Remove { name } => ("mappings.remove", json!({ "name": name })),
    };
    let mappings = json!({ "mappings": run.signed_in()?.call(call, input)? });
    run.print(&mappings, |out| {
        let cells = |one: &Value| vec![text(&one["name"]), run.word(&format!("kind-{}", text(&one["kind"])), &[])];
        let rows: Vec<Vec<String>> = mappings["mappings"].as_array().into_iter().flatten().map(cells).collect();
        table::whole(out, &["cli-name", "cli-kind"].map(|id| run.word(id, &[])), &rows, &run.word("cli-none", &[]))
    });
    Ok(Outcome::Done)
}
