//! `ncen import`: the rows of a spreadsheet become records; a report says what was done with each.

use crate::Outcome;
use crate::paths::{absolute, source, target};
use crate::progress;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Args;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Bring in the rows of a spreadsheet
///
/// A second import of the same file changes nothing. Ctrl C stops; what was imported until then stands.
#[derive(Args, Debug)]
pub struct Import {
    /// The file, CSV or XLSX
    file: PathBuf,
    /// The official template that it follows
    #[arg(long, value_name = "NAME", conflicts_with = "mapping")]
    template: Option<String>,
    /// How to read it: a mapping of `ncen mapping list` (such as unodc), or a mapping file
    #[arg(long, value_name = "NAME|FILE")]
    mapping: Option<String>,
    /// In this file 03/04/2016 is in March
    #[arg(long, conflicts_with = "mapping")]
    month_first: bool,
    /// In this file 1,500 is one and a half
    #[arg(long, conflicts_with = "mapping")]
    decimal_comma: bool,
    /// How far clocks were ahead of UTC where the file does not say it; without it this machine's
    #[arg(long, value_name = "+HH:MM", allow_hyphen_values = true)]
    offset: Option<String>,
    /// Only tell what would happen
    #[arg(long)]
    dry_run: bool,
    /// Where to write the report; without it, FILE.report.csv beside the file, numbered where there is one already
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Replace the file of the report where it is there already
    #[arg(long, requires = "report")]
    replace: bool,
}

const COUNTS: [&str; 6] = ["rows", "imported", "repeated", "same", "refused", "uncoded"];

/// Imports.
pub fn run(import: Import, run: &Run) -> Result<Outcome, Failure> {
    let Import { file, template, mapping, month_first, decimal_comma, offset, dry_run, report, replace } = import;
    source(&file)?;
    let report = match report {
        Some(report) => target(&report, replace || is_same(&report, &file))?,
        None => absolute(&default_report(&file)),
    };
    let mapping = mapping.map(|named| if Path::new(&named).is_file() { absolute(Path::new(&named)) } else { named });
    let input = json!({
        "path": absolute(&file), "template": template, "mapping": mapping, "month_first": month_first.then_some(true),
        "decimal_comma": decimal_comma.then_some(true), "offset": offset, "dry_run": dry_run, "report": report, "replace": replace,
        "language": run.language,
    });
    let status = progress::to_the_end(run, &mut run.signed_in()?, "import.start", input)?;
    let failure = progress::failure(&status);
    // What broke off at its first step has nothing to tell but its reason.
    if failure.is_none() || status["rows"] != 0 {
        tell(run, &status, dry_run, failure.is_some());
    }
    match failure {
        Some(failure) => Err(failure),
        None if status["phase"] == "cancelled" => Ok(Outcome::Bad),
        None => Ok(Outcome::Done),
    }
}

/// A report that would be written over the file itself is refused as such, whatever is said.
fn is_same(report: &Path, file: &Path) -> bool {
    absolute(report) == absolute(file)
}

fn tell(run: &Run, status: &Value, dry_run: bool, broke_off: bool) {
    let mut told = serde_json::Map::new();
    for name in COUNTS.iter().chain(&["seconds", "report"]) {
        told.insert((*name).to_owned(), status.get(*name).cloned().unwrap_or(Value::Null));
    }
    let is_cancelled = status["phase"] == "cancelled";
    told.insert("cancelled".into(), is_cancelled.into());
    told.insert("dry_run".into(), dry_run.into());
    let told = Value::from(told);
    run.print(&told, |out| {
        let said = if is_cancelled || broke_off {
            "cli-import-cancelled"
        } else if dry_run {
            "cli-import-tried"
        } else {
            "cli-import-done"
        };
        writeln!(out, "{}", run.word(said, &[]))?;
        let rows: Vec<Vec<String>> =
            COUNTS.iter().map(|name| vec![run.word(&format!("ui-count-{name}"), &[]), text(&told[*name])]).collect();
        table::write(out, &[String::new(), run.word("cli-count", &[])], &rows, &run.word("cli-none", &[]))?;
        let unread: Vec<&str> = status["unread"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if !unread.is_empty() {
            writeln!(out, "! {}", run.word("ui-import-unread", &[("columns", unread.join(", "))]))?;
        }
        writeln!(out, "{}", run.word("cli-report", &[("path", text(&told["report"]))]))
    });
}

/// `seizures.csv.report.csv` beside `seizures.csv`, or the next free `seizures.csv.report-2.csv`: an earlier report says
/// what no later one does.
fn default_report(file: &Path) -> PathBuf {
    let named = |end: String| {
        let mut name = file.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    };
    let first = named(".report.csv".to_owned());
    let others = (2..).map(|number: u32| named(format!(".report-{number}.csv")));
    std::iter::once(first.clone()).chain(others).find(|path| !path.exists()).unwrap_or(first)
}
