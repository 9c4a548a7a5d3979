//! `ncen stats`: how often each code of a field stands among the records that match.

use crate::Outcome;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Args;
use serde_json::{Value, json};

/// Count records by one field
#[derive(Args, Debug)]
pub struct Stats {
    /// The question, in the query language; empty for all records
    #[arg(num_args = 0.., value_name = "QUERY")]
    query: Vec<String>,
    /// The field, such as goods.item or country
    #[arg(long, value_name = "FIELD")]
    by: String,
}

/// Counts.
pub fn run(stats: Stats, run: &Run) -> Result<Outcome, Failure> {
    let question = json!({ "query": stats.query.join(" "), "by": stats.by, "language": run.language });
    let counted = run.signed_in()?.call("records.stats", question)?;
    run.print(&counted, |out| {
        let cells = |count: &Value| ["count", "label", "code"].map(|name| text(&count[name])).to_vec();
        let rows: Vec<Vec<String>> = counted["counts"].as_array().into_iter().flatten().map(cells).collect();
        table::write(out, &["cli-count", "cli-label", "cli-code"].map(|id| run.word(id, &[])), &rows, &run.word("cli-none-records", &[]))?;
        writeln!(out, "{}", run.word("ui-rows-total", &[("n", text(&counted["total"])), ("total", text(&counted["total"]))]))
    });
    Ok(Outcome::Done)
}
