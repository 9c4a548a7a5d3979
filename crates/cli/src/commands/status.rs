//! `ncen status`: how this device stands.

use super::init::whose;
use super::peer::on_network;
use crate::Outcome;
use crate::run::{Run, text};
use app::Failure;
use clap::Args;
use serde_json::{Value, json};
use std::io::{self, Write};

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
    let peers = door.call("peer.list", json!({}))?;
    let mut told = json!({
        "device": facts["device"].take(), "administration": status["administration"], "spaces": spaces(&mut facts),
        "network": {}, "clock": status["clock"],
    });
    told["alone"] = peers["alone"].clone();
    let has_peers = peers["peers"].as_array().is_some_and(|peers| !peers.is_empty());
    for name in ["is_on", "is_online", "listen", "sockets", "is_local", "carries"] {
        told["network"][name] = peers[name].clone();
    }
    for name in ["office", "country", "seat", "ended", "version", "indexed", "waiting"] {
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
        ended(run, out, &told["ended"])?;
        let lines = [("ui-folder", "path"), ("ui-folder-records", "records"), ("ui-folder-entries", "entries"), ("cli-bytes", "bytes")];
        lines.iter().try_for_each(|(id, name)| {
            let (label, value) = line(id, &told[*name]);
            writeln!(out, "{label}: {value}")
        })?;
        duties(run, out, &told["seat"])?;
        network(run, out, &told["network"])?;
        if has_peers && told["alone"] != 0 {
            writeln!(out, "! {}", run.word("ui-peer-alone", &[("n", text(&told["alone"]))]))?;
        }
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

/// That his seat was ended, where it was, and what he does next.
fn ended(run: &Run, out: &mut dyn Write, end: &Value) -> io::Result<()> {
    let Some(code) = end["reason"].as_str() else { return Ok(()) };
    let reason = run.word(&format!("reason-{code}"), &[]);
    writeln!(out, "! {}", run.word("ui-seat-ended", &[("time", text(&end["time"])), ("reason", reason)]))?;
    ["ui-seat-ended.kept", "ui-seat-ended.next"].iter().try_for_each(|id| writeln!(out, "  {}", run.word(id, &[])))
}

/// Who is signed in, and what he does here.
fn duties(run: &Run, out: &mut dyn Write, seat: &Value) -> io::Result<()> {
    let roles = seat["roles"].as_array().into_iter().flatten().map(|role| run.word(&format!("ui-role-{}", text(role)), &[]));
    let roles: Vec<String> = roles.collect();
    let officer = run.word("ui-officer", &[("number", text(&seat["number"])), ("name", text(&seat["name"]))]);
    writeln!(out, "{}: {officer}", run.word("cli-officer", &[]))?;
    if roles.is_empty() { Ok(()) } else { writeln!(out, "{}: {}", run.word("cli-roles", &[]), roles.join(", ")) }
}

/// How this device is on the network, and what it does there.
fn network(run: &Run, out: &mut dyn Write, network: &Value) -> io::Result<()> {
    writeln!(out, "{}", run.word(on_network(network), &[]))?;
    let listens = match (network["sockets"].as_array(), text(&network["listen"])) {
        (Some(sockets), _) if !sockets.is_empty() => sockets.iter().map(text).collect::<Vec<_>>().join(", "),
        (_, listen) if listen.is_empty() => run.word("cli-listens-anywhere", &[]),
        (_, listen) => listen,
    };
    writeln!(out, "{}: {listens}", run.word("ui-peer-listen", &[]))?;
    [("ui-peer-local", "is_local"), ("ui-peer-carries", "carries")].iter().try_for_each(|(id, name)| {
        let said = run.word(if network[*name] == true { "ui-yes" } else { "ui-no" }, &[]);
        writeln!(out, "{}: {said}", run.word(id, &[]))
    })
}
