//! `ncen template`: an empty spreadsheet with the right heads.

use crate::Outcome;
use crate::paths;
use crate::run::{Run, text};
use app::Failure;
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

/// Write an empty spreadsheet to fill in
#[derive(Args, Debug)]
pub struct Template {
    /// Its name, such as drugs; `ncen templates` lists them
    name: String,
    /// csv or xlsx; without it the end of the file's name says it, else xlsx
    #[arg(long)]
    format: Option<String>,
    /// Where to write it; NAME.FORMAT here
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Replace the file where it is there already
    #[arg(long)]
    replace: bool,
}

/// Writes one.
pub fn run(template: Template, run: &Run) -> Result<Outcome, Failure> {
    let Template { name, format, out, replace } = template;
    let format = paths::format(format, out.as_deref(), "xlsx")?;
    let path = paths::target(&out.unwrap_or_else(|| PathBuf::from(format!("{name}.{format}"))), replace)?;
    let input = json!({ "name": name, "format": format, "path": path, "language": run.language });
    let written = json!({ "file": run.reference()?.call("import.template_file", input)?["path"] });
    run.print(&written, |out| writeln!(out, "{}", run.word("ui-template-written", &[("path", text(&written["file"]))])));
    Ok(Outcome::Done)
}
