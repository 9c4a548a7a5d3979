//! `ncen export`: what a question finds, as a spreadsheet.

use crate::Outcome;
use crate::paths;
use crate::progress;
use crate::run::{Run, text};
use app::Failure;
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

/// Write records into a spreadsheet
///
/// A file outside the program is no longer sealed.
#[derive(Args, Debug)]
pub struct Export {
    /// The question, in the query language; empty for all records
    #[arg(num_args = 0.., value_name = "QUERY")]
    query: Vec<String>,
    /// csv or xlsx; without it the end of the file's name says it, else csv; other ends are refused
    #[arg(long)]
    format: Option<String>,
    /// Where to write it; records.FORMAT here
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Replace the file where it is there already
    #[arg(long)]
    replace: bool,
}

/// Exports.
pub fn run(export: Export, run: &Run) -> Result<Outcome, Failure> {
    let Export { query, format, out, replace } = export;
    let format = paths::format(format, out.as_deref(), "csv")?;
    let path = paths::target(&out.unwrap_or_else(|| PathBuf::from(format!("records.{format}"))), replace)?;
    let input = json!({ "query": query.join(" "), "format": format, "path": path, "replace": replace, "language": run.language });
    let status = progress::to_the_end(run, &mut run.signed_in()?, "export.start", input)?;
    if let Some(failure) = progress::failure(&status) {
        return Err(failure);
    }
    if status["phase"] == "cancelled" {
        return Err(Failure::new("cancelled"));
    }
    let told = json!({ "records": status["rows"], "file": path, "seconds": status["seconds"] });
    run.print(&told, |out| {
        writeln!(out, "{}", run.word("cli-exported", &[("count", text(&told["records"])), ("path", text(&told["file"]))]))
    });
    Ok(Outcome::Done)
}
