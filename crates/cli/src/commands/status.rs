//! `ncen status`: how this device stands.

use super::init::whose;
use crate::Outcome;
use crate::run::{Run, text};
use app::Failure;
use clap::Args;
use serde_json::{Value, json};

/// How this device stands
#[derive(Args, Debug)]
pub struct Status {}

/// The spaces one by one, or together where the program does not tell them apart.
fn spaces(facts: &mut Value) -> Value {
    match facts["spaces"].take() {
        Value::Null => json!([{ "space": "*", "entries": facts["entries"], "records": facts["records"] }]),
        spaces => spaces,
    }
}

/// Says it.
pub fn run(Status {}: Status, run: &Run) -> Result<Outcome, Failure> {
    let mut door = run.signed_in()?;
    let status = door.call("status", json!({}))?;
    let mut facts = door.call("folder", json!({}))?;
    let mut told = json!({
        "device": facts["device"].take(), "administration": status["administration"], "spaces": spaces(&mut facts),
        // Devices meet by files yet, not over a network.
        "peers": [], "clock": status["clock"],
    });
    for name in ["office", "country", "seat", "version", "indexed", "waiting"] {
        told[name] = status[name].clone();
    }
    for name in ["records", "entries", "bytes", "index_bytes", "missing", "held", "quarantined", "path"] {
        told[name] = facts[name].take();
    }
    run.print(&told, |out| {
        let line = |id: &str, value: &Value| (run.word(id, &[]), text(value));
        let waits = told["waiting"] == true;
        let said = [whose(&told), if waits { run.word("cli-waits-answer", &[]) } else { String::new() }];
        said.iter().filter(|line| !line.is_empty()).try_for_each(|line| writeln!(out, "{line}"))?;
        let lines = [("ui-folder", "path"), ("ui-folder-records", "records"), ("ui-folder-entries", "entries"), ("cli-bytes", "bytes")];
        lines.iter().try_for_each(|(id, name)| {
            let (label, value) = line(id, &told[*name]);
            writeln!(out, "{label}: {value}")
        })?;
        if told["quarantined"] != 0 {
            writeln!(out, "! {}", run.word("cli-waits", &[("count", text(&told["quarantined"]))]))?;
        }
        if told["missing"] == 0 {
            Ok(())
        } else {
            writeln!(out, "! {}", run.word("ui-folder-missing", &[("count", text(&told["missing"]))]))
        }
    });
    Ok(Outcome::Done)
}
