//! `ncen templates` and `ncen mappings`: how a spreadsheet can be read.

use crate::Outcome;
use crate::door::Door;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Args;
use serde_json::{Value, json};

/// List the official templates for imports
#[derive(Args, Debug)]
pub struct Templates {}

/// List the shipped ways to read other people's spreadsheets
#[derive(Args, Debug)]
pub struct Mappings {}

/// Lists templates.
pub fn templates(Templates {}: Templates, run: &Run) -> Result<Outcome, Failure> {
    list(run, "import.templates", "templates")
}

/// Lists mappings.
pub fn mappings(Mappings {}: Mappings, run: &Run) -> Result<Outcome, Failure> {
    list(run, "import.mappings", "mappings")
}

fn list(run: &Run, call: &str, name: &str) -> Result<Outcome, Failure> {
    let listed = json!({ name: Door::open(&run.folder)?.call(call, json!({}))? });
    run.print(&listed, |out| {
        let cells = |one: &Value| vec![text(&one["name"]), run.word(&format!("kind-{}", text(&one["kind"])), &[])];
        let rows: Vec<Vec<String>> = listed[name].as_array().into_iter().flatten().map(cells).collect();
        table::write(out, &["cli-name", "cli-kind"].map(|id| run.word(id, &[])), &rows)
    });
    Ok(Outcome::Done)
}
