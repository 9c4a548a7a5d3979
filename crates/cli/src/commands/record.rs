//! `ncen record`: single records. Values are written as an officer types them, `goods[0].quantity=12.4 kg`.

use super::judge::{self, Settle};
use super::search::{self, Search};
use super::show;
use crate::Outcome;
use crate::run::{Run, cell, text};
use crate::{rows, table};
use app::Failure;
use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};
use std::io::Read;

/// More than this is not one record.
const INPUT_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// Write and read single records
#[derive(Debug, Subcommand)]
pub enum Record {
    /// Write a new record and print its id
    New(New),
    /// Write values into a record
    Set(Set),
    /// Print a record
    Show {
        /// Id or reference
        record: String,
    },
    /// Say that a complete record is right; nobody approves what he wrote
    Approve {
        /// Id or reference
        record: String,
        /// A remark, in a few words
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Give a complete record back to who wrote it, with what is to be mended
    Return(Decide),
    /// Print every value of places that have several
    Differences {
        /// Id or reference
        record: String,
    },
    /// Settle one place that has several values
    Settle(Settle),
    /// Make a record void that was made by mistake; it stays, and says so
    Void(Decide),
    /// Take a void back
    Restore(Decide),
    /// Hand a case over to another office; it goes on there, and closes here
    HandOver {
        /// The case, and why
        #[command(flatten)]
        asked: Decide,
        /// The office, by its code
        #[arg(long)]
        to: String,
    },
    /// Let a record go on in a new one without some of its fields, so that the old one can be erased
    Renew {
        /// The record, and why
        #[command(flatten)]
        asked: Decide,
        /// A field that stays behind for good, such as narrative or goods.note; may be given several times
        #[arg(long)]
        without: Vec<String>,
    },
    /// Print what is told of the record in whose place this one goes on
    Before {
        /// Id or reference
        record: String,
    },
    /// List records of a kind, the last first
    List(List),
    /// Print every value that a place of a record ever had, or all its places
    History {
        /// Id or reference
        record: String,
        /// The place, such as goods[0].quantity
        path: Option<String>,
    },
}

/// Write a new record and print its id
#[derive(Args, Debug)]
pub struct New {
    /// seizure, person, company, means_of_transport, concealment_method, alert, message or investigation
    kind: String,
    /// What it says
    #[command(flatten)]
    answers: Answers,
}

/// Write values into a record
#[derive(Args, Debug)]
pub struct Set {
    /// Id or reference
    record: String,
    /// What it shall say
    #[command(flatten)]
    answers: Answers,
}

#[derive(Args, Debug)]
struct Answers {
    /// Values as place=text, such as goods[0].quantity='12.4 kg'; - reads a JSON object of fields from standard input
    ///
    /// An empty text removes the value. Fields in JSON are written as `record show --json` prints them, or by place.
    #[arg(value_name = "KEY=VALUE", value_parser = answer)]
    values: Vec<String>,
    /// Whether the record shall be complete
    #[arg(long)]
    complete: bool,
}

/// Decide about a record
#[derive(Args, Debug)]
pub struct Decide {
    /// Id or reference
    record: String,
    /// Why, in a few words
    #[arg(long)]
    reason: String,
}

/// List records of a kind, the last first
#[derive(Args, Debug)]
pub struct List {
    /// The kind
    #[arg(default_value = "seizure")]
    kind: String,
    /// Records to print
    #[arg(long, default_value_t = 20)]
    limit: usize,
    /// Records before the first one
    #[arg(long, default_value_t = 0)]
    offset: usize,
}

/// Runs one of them.
pub fn run(record: Record, run: &Run) -> Result<Outcome, Failure> {
    match record {
        Record::New(New { kind, answers }) => write(run, json!({ "kind": kind }), answers),
        Record::Set(Set { record, answers }) => write(run, json!({ "id": record }), answers),
        Record::Show { record } => {
            let mut door = run.signed_in()?;
            let view = door.call("record.get", json!({ "id": record }))?;
            let dictionary = if run.json { Value::Null } else { door.call("dictionary", json!({}))? };
            run.print(&view, |out| show::record(run, out, &view, &dictionary));
            Ok(Outcome::Done)
        }
        Record::Approve { record, reason } => decide(run, "approve", Decide { record, reason }),
        Record::Return(asked) => decide(run, "return", asked),
        Record::Differences { record } => judge::differences(run, &record),
        Record::Settle(asked) => judge::settle(run, asked),
        Record::Void(asked) => decide(run, "void", asked),
        Record::Restore(asked) => decide(run, "restore", asked),
        Record::HandOver { asked: Decide { record, reason }, to } => {
            goes_on(run, "record.hand_over", json!({ "id": record, "office": to, "reason": reason }))
        }
        Record::Renew { asked: Decide { record, reason }, without } => {
            let full = without.is_empty() && run.signed_in()?.call("record.get", json!({ "id": record }))?["near_full"] == true;
            if without.is_empty() && !full {
                return Err(Failure::new("nothing-to-leave"));
            }
            goes_on(run, "record.renew", json!({ "id": record, "without": without, "reason": reason }))
        }
        Record::Before { record } => before(run, &record),
        Record::List(List { kind, limit, offset }) => {
            let query = format!("kind:{kind}");
            search::run(Search { query: vec![query], sort: None, limit, offset }, run)
        }
        Record::History { record, path } => history(run, &record, path),
    }
}

/// A word that is no value is a slip at the keyboard, not a matter of the record.
fn answer(word: &str) -> Result<String, String> {
    let is_answer = word == "-" || word.split_once('=').is_some_and(|(key, _)| !key.trim().is_empty());
    if is_answer { Ok(word.to_owned()) } else { Err("KEY=VALUE".to_owned()) }
}

fn write(run: &Run, mut input: Value, answers: Answers) -> Result<Outcome, Failure> {
    input["values"] = values(&answers.values)?.into();
    input["complete"] = answers.complete.into();
    let view = run.signed_in()?.call("record.set", input)?;
    let said = [("reference", text(&view["reference"])), ("id", text(&view["id"]))];
    run.print(&view, |out| {
        writeln!(out, "{}", run.word("cli-saved", &said))?;
        show::findings(run, out, &view)
    });
    Ok(Outcome::Done)
}

fn decide(run: &Run, verb: &str, asked: Decide) -> Result<Outcome, Failure> {
    let Decide { record, reason } = asked;
    let view = run.signed_in()?.call("record.decide", json!({ "id": record, "verb": verb, "reason": reason }))?;
    let said = [("reference", text(&view["reference"])), ("id", text(&view["id"]))];
    run.print(&view, |out| writeln!(out, "{}", run.word("cli-saved", &said)));
    Ok(Outcome::Done)
}

fn goes_on(run: &Run, call: &str, input: Value) -> Result<Outcome, Failure> {
    let view = run.signed_in()?.call(call, input)?;
    let said = [("reference", text(&view["reference"])), ("old", text(&view["continues"]["reference"]))];
    run.print(&view, |out| writeln!(out, "{}", run.word("cli-goes-on", &said)));
    Ok(Outcome::Done)
}

fn before(run: &Run, record: &str) -> Result<Outcome, Failure> {
    let told = run.signed_in()?.call("record.before", json!({ "id": record }))?;
    let said = [("reference", text(&told["reference"])), ("office", text(&told["office"]))];
    run.print(&told, |out| {
        writeln!(out, "{}", run.word("ui-continues", &said))?;
        let head = ["cli-place", "ui-answer", "ui-seat", "ui-office", "cli-time"].map(|id| run.word(id, &[]));
        let cells = |value: &Value| ["field", "value", "officer", "office", "time"].map(|name| cell(value, name)).to_vec();
        let cells: Vec<Vec<String>> = told["values"].as_array().into_iter().flatten().map(cells).collect();
        table::write(out, &head, &cells, &run.word("cli-none-values", &[]))
    });
    Ok(Outcome::Done)
}

fn values(words: &[String]) -> Result<Map<String, Value>, Failure> {
    let mut values = Map::new();
    for word in words {
        if word == "-" {
            values.extend(from_input()?);
            continue;
        }
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        values.insert(key.trim().to_owned(), value.into());
    }
    Ok(values)
}

fn from_input() -> Result<Map<String, Value>, Failure> {
    let wrong = |reason: String| Failure::new("wrong-input").with("reason", reason);
    let mut input = Vec::new();
    std::io::stdin().lock().take(INPUT_BYTES_MAX + 1).read_to_end(&mut input).map_err(|error| wrong(error.to_string()))?;
    if input.len() as u64 > INPUT_BYTES_MAX {
        return Err(Failure::new("line-too-long").with("most", INPUT_BYTES_MAX));
    }
    let values: Map<String, Value> = serde_json::from_slice(&input).map_err(|error| wrong(error.to_string()))?;
    rows::texts(&values)
}

fn history(run: &Run, record: &str, path: Option<String>) -> Result<Outcome, Failure> {
    let mut door = run.signed_in()?;
    let view = door.call("record.get", json!({ "id": record }))?;
    let paths = path.map_or_else(|| rows::paths(&view["fields"]), |path| vec![path]);
    let mut values = Vec::new();
    for path in paths {
        let mut history = door.call("record.history", json!({ "id": view["id"], "path": path }))?;
        for mut value in history["values"].as_array_mut().map(std::mem::take).unwrap_or_default() {
            value["path"] = path.as_str().into();
            values.push(value);
        }
    }
    let history = json!({ "id": view["id"], "reference": view["reference"], "values": values });
    run.print(&history, |out| {
        let head = ["cli-place", "ui-answer", "ui-seat", "ui-office", "cli-device", "cli-time"].map(|id| run.word(id, &[]));
        let cells = |value: &Value| ["path", "value", "officer", "office", "device", "time"].map(|name| cell(value, name)).to_vec();
        let cells: Vec<Vec<String>> = history["values"].as_array().into_iter().flatten().map(cells).collect();
        table::write(out, &head, &cells, &run.word("cli-none-values", &[]))
    });
    Ok(Outcome::Done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_may_hold_an_equals_sign_and_a_word_without_one_is_none() {
        let words = ["detected_at=2026-03-14".to_owned(), "narrative=A=B, twice".to_owned(), "place=".to_owned()];
        let values = values(&words).unwrap();
        assert_eq!(values["narrative"], "A=B, twice");
        assert_eq!(values["place"], "");
        assert!(["detected_at", "", "=x", " =x"].iter().all(|word| answer(word).is_err()));
    }
}
