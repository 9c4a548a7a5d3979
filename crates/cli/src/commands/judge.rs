//! `ncen record approve`, `return`, `differences` and `settle`: what a reviewer says of a record, and of several values in one place.

use crate::Outcome;
use crate::run::{Run, cell, text};
use crate::table;
use app::Failure;
use clap::Args;
use serde_json::{Value, json};

/// Settle one place that has several values
#[derive(Args, Debug)]
pub struct Settle {
    /// Id or reference
    record: String,
    /// The place, such as goods[0].quantity
    path: String,
    /// Number of the value that stands from now on, as `record differences` lists them
    #[arg(long, value_name = "N", conflicts_with = "value", required_unless_present = "value")]
    take: Option<usize>,
    /// Another value
    #[arg(long, value_name = "TEXT")]
    value: Option<String>,
    /// Why, in a few words; part of the record for good
    #[arg(long)]
    reason: String,
}

/// Prints every value that waits for a decision, numbered within its place.
pub fn differences(run: &Run, record: &str) -> Result<Outcome, Failure> {
    let told = run.signed_in()?.call("record.differences", json!({ "id": record }))?;
    run.print(&told, |out| {
        let head = ["cli-place", "cli-line", "ui-answer", "ui-seat", "ui-office", "cli-device", "cli-time"].map(|id| run.word(id, &[]));
        table::write(out, &head, &rows(&told), &run.word("cli-none-differences", &[]))
    });
    Ok(Outcome::Done)
}

fn rows(told: &Value) -> Vec<Vec<String>> {
    let of_place = |place: &Value| -> Vec<Vec<String>> {
        let cells = |(index, one): (usize, &Value)| {
            let words = ["value", "officer", "office", "device", "time"].map(|name| cell(one, name));
            [vec![text(&place["path"]), (index + 1).to_string()], words.to_vec()].concat()
        };
        place["values"].as_array().into_iter().flatten().enumerate().map(cells).collect()
    };
    told["open"].as_array().into_iter().flatten().flat_map(of_place).collect()
}

/// Settles it, upon what is held now.
pub fn settle(run: &Run, asked: Settle) -> Result<Outcome, Failure> {
    let Settle { record, path, take, value, reason } = asked;
    let mut door = run.signed_in()?;
    let told = door.call("record.differences", json!({ "id": record }))?;
    let place = told["open"].as_array().into_iter().flatten().find(|place| place["path"] == path.as_str());
    let place = place.ok_or_else(|| Failure::new("nothing-to-settle").with("field", path.as_str()))?;
    let value = match (take, value) {
        (Some(number), _) => {
            let held = number.checked_sub(1).and_then(|index| place["values"].get(index));
            held.ok_or_else(|| Failure::new("no-such-value").with("field", path.as_str()).with("value", number))?["value"].clone()
        }
        (None, written) => {
            let kind = door.call("record.get", json!({ "id": record }))?["kind"].take();
            let asked = json!({ "kind": kind, "path": path, "text": written.unwrap_or_default() });
            let mut checked = door.call("value.check", asked)?;
            if let Some(code) = checked["error"]["code"].as_str() {
                return Err(Failure::new(code).with("field", path.as_str()).with("value", checked["error"]["values"]["value"].clone()));
            }
            checked["value"].take()
        }
    };
    let choices = json!([{ "path": path, "value": value, "reason": reason }]);
    let view = door.call("record.settle", json!({ "id": record, "heads": told["heads"], "choices": choices }))?;
    let said = [("reference", text(&view["reference"])), ("id", text(&view["id"]))];
    run.print(&view, |out| writeln!(out, "{}", run.word("cli-saved", &said)));
    Ok(Outcome::Done)
}
