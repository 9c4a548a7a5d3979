//! `ncen templates`: the official spreadsheets that officers fill in.

use crate::Outcome;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Args;
use serde_json::{Value, json};

/// List the official templates for imports
#[derive(Args, Debug)]
pub struct Templates {}

/// Lists templates.
pub fn run(Templates {}: Templates, run: &Run) -> Result<Outcome, Failure> {
    let listed = json!({ "templates": run.reference()?.call("import.templates", json!({}))? });
    run.print(&listed, |out| {
        let cells = |one: &Value| vec![text(&one["name"]), run.word(&format!("kind-{}", text(&one["kind"])), &[])];
        let rows: Vec<Vec<String>> = listed["templates"].as_array().into_iter().flatten().map(cells).collect();
        table::write(out, &["cli-name", "cli-kind"].map(|id| run.word(id, &[])), &rows, &run.word("cli-none", &[]))
    });
    Ok(Outcome::Done)
}
