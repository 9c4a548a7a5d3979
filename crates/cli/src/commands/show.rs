//! A record for a terminal: labels from `words`, in the dictionary's order.

use crate::run::{Run, text};
use serde_json::Value;
use std::io::{self, Write};

/// Prints a record.
pub fn record(run: &Run, out: &mut dyn Write, view: &Value, dictionary: &Value) -> io::Result<()> {
    let name = text(&view["kind"]);
    let kind = run.word(&format!("kind-{name}"), &[]);
    let state = words::label(&run.language, "state", &text(&view["state"]));
    writeln!(out, "{}  {kind}  {state}\n{}", text(&view["reference"]), text(&view["id"]))?;
    let saved = [("officer", text(&view["saved_by"])), ("time", text(&view["saved_at"]))];
    writeln!(out, "{}\n", run.word("ui-saved-by", &saved))?;
    for decision in view["decisions"].as_array().into_iter().flatten() {
        let said = ["reason", "officer", "office", "time", "field"].map(|name| (name, text(&decision[name])));
        let verb = text(&decision["verb"]);
        let verb = if ["void", "restore", "continue"].contains(&verb.as_str()) { verb } else { "other".to_owned() };
        writeln!(out, "! {}", run.word(&format!("ui-decided-{verb}"), &said))?;
    }
    let known = dictionary["kinds"].as_array().into_iter().flatten().find(|kind| kind["key"] == name.as_str());
    if let Some(known) = known {
        fields(run, out, &known["fields"], &view["fields"], &format!("field-{name}"), "")?;
    }
    for (place, competing) in view["conflicts"].as_object().into_iter().flatten() {
        for one in competing.as_array().into_iter().flatten() {
            let said = ["value", "officer", "office", "time"].map(|name| (name, text(&one[name])));
            let said = [&said[..], &[("place", place.clone())]].concat();
            writeln!(out, "! {}", run.word("cli-competing", &said))?;
        }
    }
    findings(run, out, view)
}

/// Prints what is remarked of a record.
pub fn findings(run: &Run, out: &mut dyn Write, view: &Value) -> io::Result<()> {
    for finding in view["findings"].as_array().into_iter().flatten() {
        let values = finding["values"].as_object().into_iter().flatten();
        let values: Vec<(&str, String)> = values.map(|(name, value)| (name.as_str(), text(value))).collect();
        let said = run.word(&format!("finding-{}", text(&finding["code"])), &values);
        let path = text(&finding["field"]);
        let place = run.place(&path).map_or_else(|| path.clone(), |label| format!("{label} ({path})"));
        writeln!(out, "! {place}: {said}")?;
    }
    Ok(())
}

fn fields(run: &Run, out: &mut dyn Write, known: &Value, values: &Value, prefix: &str, indent: &str) -> io::Result<()> {
    for field in known.as_array().into_iter().flatten() {
        let key = text(&field["key"]);
        let value = &values[&key];
        if value.is_null() {
            continue;
        }
        let id = format!("{prefix}-{key}");
        let label = run.word(&id, &[]);
        if field["kind"] != "group" {
            writeln!(out, "{indent}{label}: {}", words_of(run, field, value))?;
            continue;
        }
        for (row, index) in value.as_array().into_iter().flatten().zip(1..) {
            writeln!(out, "{indent}{label} {index}")?;
            fields(run, out, &field["fields"], &row["fields"], &id, &format!("{indent}  "))?;
        }
    }
    Ok(())
}

/// A value as people read it: a code with its meaning, several with commas.
fn words_of(run: &Run, field: &Value, value: &Value) -> String {
    if let Some(several) = value.as_array() {
        let several: Vec<String> = several.iter().map(|one| words_of(run, field, one)).collect();
        return several.join(", ");
    }
    let plain = text(value);
    let Some(list) = field["list"].as_str() else { return plain };
    let label = words::label(&run.language, list, &plain);
    if label == plain { plain } else { format!("{label} ({plain})") }
}
