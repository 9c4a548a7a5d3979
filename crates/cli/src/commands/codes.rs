//! `ncen codes` and `ncen fields`: what can stand in a record, and where.

use crate::Outcome;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Args;
use serde_json::{Value, json};

/// Find codes of a list
///
/// `ncen fields seizure` says which field takes codes of which list.
#[derive(Args, Debug)]
pub struct Codes {
    /// The list, such as country, locode, hs, item or unit
    list: String,
    /// A code, the beginning of a word, or another name for it; without it the list from its beginning
    words: Vec<String>,
    /// Codes to print
    #[arg(long, default_value_t = 50)]
    limit: usize,
}

/// List the fields of a kind of record
#[derive(Args, Debug)]
pub struct Fields {
    /// seizure, person, company, means_of_transport, concealment_method, alert, message or investigation
    #[arg(default_value = "seizure")]
    kind: String,
}

/// Finds codes.
pub fn codes(Codes { list, words, limit }: Codes, run: &Run) -> Result<Outcome, Failure> {
    let input = json!({ "list": list, "query": words.join(" "), "limit": limit, "language": run.language });
    let found = run.reference()?.call("codes", input)?;
    run.print(&found, |out| {
        let cells = |code: &Value| vec![text(&code["code"]), text(&code["label"]), text(&code["note"])];
        let rows: Vec<Vec<String>> = found["codes"].as_array().into_iter().flatten().map(cells).collect();
        table::write(out, &["cli-code", "cli-meaning", ""].map(|id| run.word(id, &[])), &rows, &run.word("cli-none-codes", &[]))
    });
    Ok(Outcome::Done)
}

/// Lists fields.
pub fn fields(Fields { kind }: Fields, run: &Run) -> Result<Outcome, Failure> {
    let dictionary = run.reference()?.call("dictionary", json!({}))?;
    let known = dictionary["kinds"].as_array().into_iter().flatten().find(|known| known["key"] == kind.as_str());
    let known = known.ok_or_else(|| Failure::new("no-such-kind").with("kind", kind.as_str()))?;
    run.print(known, |out| {
        let mut rows = Vec::new();
        for field in known["fields"].as_array().into_iter().flatten() {
            rows.extend(row(run, &kind, "", field));
            let group = format!("{}.", text(&field["key"]));
            rows.extend(field["fields"].as_array().into_iter().flatten().filter_map(|inner| row(run, &kind, &group, inner)));
        }
        table::write(out, &["cli-place", "cli-meaning", "cli-takes"].map(|id| run.word(id, &[])), &rows, &run.word("cli-none", &[]))
    });
    Ok(Outcome::Done)
}

/// A field's path, label, and what it takes: its list, or the sort of value; nothing for a group, whose fields follow.
fn row(run: &Run, kind: &str, group: &str, field: &Value) -> Option<Vec<String>> {
    let path = format!("{group}{}", text(&field["key"]));
    let label = run.word(&format!("field-{kind}-{}", path.replace('.', "-")), &[]);
    let takes = field["list"].as_str().map_or_else(|| text(&field["kind"]), str::to_owned);
    (takes != "group").then(|| vec![path, label, takes])
}
