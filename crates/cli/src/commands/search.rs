//! `ncen search`: the records that match a question.

use crate::Outcome;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Args;
use serde_json::{Value, json};

/// Find records
///
/// Words stand for themselves; kind:seizure, goods.item:drugs.cannabis.herb, detected_at:2016..2018 and
/// goods.quantity:>10kg narrow the search (docs/query-language.md).
/// A question that begins with - stands behind --: ncen search -- -banana cocaine.
#[derive(Args, Debug)]
pub struct Search {
    /// The question, in the query language
    #[arg(num_args = 0.., value_name = "QUERY")]
    pub query: Vec<String>,
    /// The field to sort by; with - before it, the greatest first
    #[arg(long, value_name = "FIELD", allow_hyphen_values = true)]
    pub sort: Option<String>,
    /// Records to print
    #[arg(long, default_value_t = 20)]
    pub limit: usize,
    /// Records before the first one
    #[arg(long, default_value_t = 0)]
    pub offset: usize,
}

/// Finds them.
pub fn run(search: Search, run: &Run) -> Result<Outcome, Failure> {
    let Search { query, sort, limit, offset } = search;
    let question = json!({ "query": query.join(" "), "sort": sort, "offset": offset, "limit": limit, "language": run.language });
    let mut answer = run.signed_in()?.call("records.search", question)?;
    let found = json!({ "total": answer["total"].take(), "records": answer["rows"].take(), "milliseconds": answer["milliseconds"].take() });
    if answer["whole"] == false {
        run.remark("cli-index-behind", &[]);
    }
    for unknown in answer["unknown"].as_array().into_iter().flatten() {
        run.remark("ui-code-unknown", &["path", "code"].map(|name| (name, text(&unknown[name]))));
    }
    run.print(&found, |out| {
        let head = ["ui-column-reference", "ui-column-date", "ui-column-title", "ui-column-state"].map(|id| run.word(id, &[]));
        let rows: Vec<Vec<String>> = found["records"].as_array().into_iter().flatten().map(|hit| cells(run, hit)).collect();
        table::write(out, &head, &rows, &run.word("cli-none-records", &[]))?;
        writeln!(out, "{}", run.word("ui-rows-total", &[("n", text(&found["total"])), ("total", text(&found["total"]))]))
    });
    Ok(Outcome::Done)
}

fn cells(run: &Run, hit: &Value) -> Vec<String> {
    let state = words::label(&run.language, "state", &text(&hit["state"]));
    let day: String = text(&hit["fields"]["detected_at"]).chars().take(10).collect();
    vec![text(&hit["reference"]), day, text(&hit["title"]), state]
}
