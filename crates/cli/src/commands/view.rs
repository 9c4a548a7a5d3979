//! `ncen view`: questions that an officer keeps under a name.

use crate::Outcome;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};

/// Saved questions
#[derive(Debug, Subcommand)]
pub enum View {
    /// List them
    List,
    /// Keep a question under a name
    Save {
        /// The name
        name: String,
        /// The question, in the query language
        query: String,
    },
    /// Forget one
    Remove {
        /// The name
        name: String,
    },
}

/// Lists, saves or removes; then lists.
pub fn run(view: View, run: &Run) -> Result<Outcome, Failure> {
    let (call, input) = match view {
        View::List => ("views.list", json!({})),
        View::Save { name, query } => ("views.save", json!({ "name": name, "query": query })),
        View::Remove { name } => ("views.remove", json!({ "name": name })),
    };
    let views = json!({ "views": run.signed_in()?.call(call, input)? });
    run.print(&views, |out| {
        let cells = |view: &Value| ["name", "query"].map(|name| text(&view[name])).to_vec();
        let rows: Vec<Vec<String>> = views["views"].as_array().into_iter().flatten().map(cells).collect();
        table::whole(out, &["ui-view-name", "cli-query"].map(|id| run.word(id, &[])), &rows, &run.word("cli-none-views", &[]))
    });
    Ok(Outcome::Done)
}
