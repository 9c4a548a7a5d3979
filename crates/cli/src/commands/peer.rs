//! `ncen peer`, `ncen ticket`, `ncen sync`: exchange with other devices over a network.

use crate::Outcome;
use crate::door::Door;
use crate::paths::source;
use crate::progress::to_its_end;
use crate::run::{Run, cell, text};
use crate::table;
use app::Failure;
use clap::{ArgAction, Args, Subcommand};
use serde_json::{Value, json};
use std::path::PathBuf;

/// Devices that this one exchanges with over a network
///
/// A device is named by its letters or its key. Only devices of this administration are let in, whatever is listed here.
#[derive(Debug, Subcommand)]
pub enum Peer {
    /// List them, what each has signed for, and how it goes with each
    ///
    /// An entry has arrived when the other device has signed for it. Files of investigations and pictures are not counted.
    List,
    /// Add a device by its ticket, or one of this administration with an address
    Add {
        /// Its ticket, letters or key
        device: String,
        /// Where it is found: 192.0.2.7:4717, node.customs.example:4717, or the URL of a relay
        addresses: Vec<String>,
        /// What it is called here
        #[arg(long, default_value = "")]
        name: String,
    },
    /// Say how a device is dialled
    Set(Set),
    /// Take a device out of the list
    Remove {
        /// Its letters or key
        device: String,
    },
    /// How this device itself is on the network; without options it is only shown
    Network(Network),
    /// State for the whole administration where a device is found; a registrar does. Without addresses: nowhere any more
    State {
        /// Its letters or key
        device: String,
        /// Its addresses
        addresses: Vec<String>,
        /// URLs of relays that reach it
        #[arg(long = "relay", value_name = "URL")]
        relays: Vec<String>,
    },
    /// Say the oldest program that may speak, or state it for the whole administration: an older one is spoken to no more
    ///
    /// Only a registrar of the whole administration states it. It never goes back, and is none that is newer than the program here.
    Floor {
        /// Its version, such as 1.2.0
        #[arg(value_name = "VERSION")]
        oldest: Option<String>,
    },
    /// Print the keys of all devices that were not revoked, as `ncen relay` reads them
    Devices,
    /// List every address that this device may talk to, and why, and count the bytes that went and came
    Addresses,
}

/// How a device is dialled; what is not said stays.
#[derive(Args, Debug)]
pub struct Set {
    /// Its letters or key
    device: String,
    /// What it is called here
    #[arg(long)]
    name: Option<String>,
    /// Leave it alone (yes), or exchange with it again (no)
    #[arg(long, action = ArgAction::Set, value_parser = yes_or_no)]
    pause: Option<bool>,
    /// Whether the line to it is slow: a modem, a satellite
    #[arg(long, action = ArgAction::Set, value_parser = yes_or_no)]
    slow: Option<bool>,
    /// Whether the line is kept open; else it is opened for news, and every so often
    #[arg(long, action = ArgAction::Set, value_parser = yes_or_no)]
    stay: Option<bool>,
    /// Minutes between two visits where the line is not kept open
    #[arg(long)]
    every: Option<u32>,
    /// Hours in which it is left alone, such as 8-17; none takes them back
    #[arg(long, value_parser = hours)]
    quiet: Option<Hours>,
    /// Thousands of bits a second at most, each way, from the next meeting on; 0 for no limit
    #[arg(long, value_name = "KBIT/S")]
    limit: Option<u32>,
}

/// Hours of the day, from and to.
#[derive(Clone, Copy, Debug)]
struct Hours(Option<(u8, u8)>);

/// How this device is on the network; what is not said stays.
#[derive(Args, Debug)]
pub struct Network {
    /// Go on the network
    #[arg(long, conflicts_with = "off")]
    on: bool,
    /// Leave it
    #[arg(long)]
    off: bool,
    /// Listen at this address only, such as 192.0.2.7:4717; "" for all of the machine
    #[arg(long, value_name = "ADDR")]
    listen: Option<String>,
    /// Whether the local network is asked for other devices, and told of this one
    #[arg(long, action = ArgAction::Set, value_parser = yes_or_no)]
    local: Option<bool>,
    /// Whether letters are carried for devices that are not there (`ncen post`), as an office's node does
    #[arg(long, action = ArgAction::Set, value_parser = yes_or_no)]
    carry: Option<bool>,
    /// The administration's relays, beside those that statements name; "" for none
    #[arg(long = "relay", value_name = "URL")]
    relays: Option<Vec<String>>,
    /// Certificates in PEM that vouch for relays, beside the public ones
    #[arg(long, value_name = "FILE")]
    roots: Option<PathBuf>,
}

/// Exchange with other devices now, until both hold the same
#[derive(Args, Debug)]
pub struct Sync {
    /// The letters, key or ticket of one; where none is named all in the list that are not left alone
    device: Option<String>,
}

fn yes_or_no(text: &str) -> Result<bool, String> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("yes or no".into()),
    }
}

fn hours(text: &str) -> Result<Hours, String> {
    if text == "none" {
        return Ok(Hours(None));
    }
    let parsed = text.split_once('-').and_then(|(from, to)| Some((from.trim().parse().ok()?, to.trim().parse().ok()?)));
    parsed.map(|hours| Hours(Some(hours))).ok_or_else(|| "FROM-TO, such as 8-17, or none".into())
}

/// Lists or changes.
pub fn run(peer: Peer, run: &Run) -> Result<Outcome, Failure> {
    match peer {
        Peer::List => listed(run, "peer.list", json!({})),
        Peer::Add { device, addresses, name } => listed(run, "peer.add", added(&device, addresses, &name)),
        Peer::Set(set) => changed(run, set),
        Peer::Remove { device } => listed(run, "peer.remove", json!({ "device": device })),
        Peer::Network(network) => placed(run, network),
        Peer::State { device, addresses, relays } => {
            run.signed_in()?.call("address.state", json!({ "device": device, "addresses": addresses, "relays": relays }))?;
            run.print(&json!({ "stated": true }), |out| writeln!(out, "{}", run.word("cli-address-stated", &[])));
            Ok(Outcome::Done)
        }
        Peer::Floor { oldest } => floor(run, oldest),
        Peer::Devices => devices(run),
        Peer::Addresses => addresses(run),
    }
}

fn added(device: &str, addresses: Vec<String>, name: &str) -> Value {
    let how = if app::is_ticket(device) { "ticket" } else { "device" };
    json!({ how: device, "addresses": addresses, "name": name })
}

fn changed(run: &Run, set: Set) -> Result<Outcome, Failure> {
    let mut door = run.signed_in()?;
    let view = door.call("peer.list", json!({}))?;
    let line = view["peers"].as_array().into_iter().flatten().find(|line| is_named(line, &set.device));
    let mut settings = line.cloned().ok_or_else(|| Failure::new("no-such-peer").with("device", set.device.clone()))?;
    let said = [
        ("name", set.name.map(Value::from)),
        ("is_paused", set.pause.map(Value::from)),
        ("is_slow", set.slow.map(Value::from)),
        ("stays", set.stay.map(Value::from)),
        ("every", set.every.map(Value::from)),
        ("quiet", set.quiet.map(|hours| json!(hours.0))),
        ("limit", set.limit.map(|limit| json!(Some(limit).filter(|limit| *limit > 0)))),
    ];
    said.into_iter().filter_map(|(name, value)| Some((name, value?))).for_each(|(name, value)| settings[name] = value);
    let view = door.call("peer.set", json!({ "key": settings["key"], "settings": settings }))?;
    print(run, &view)
}

fn placed(run: &Run, network: Network) -> Result<Outcome, Failure> {
    let Network { on, off, listen, local, carry, relays, roots } = network;
    let mut input = json!({});
    if on || off {
        input["is_on"] = on.into();
    }
    let relays = relays.map(|relays| relays.into_iter().filter(|relay| !relay.is_empty()).collect::<Vec<_>>());
    let roots = roots.map(|file| Ok::<_, Failure>(std::fs::read_to_string(source(&file)?)?)).transpose()?;
    let said = [
        ("listen", json!(listen)),
        ("is_local", json!(local)),
        ("carries", json!(carry)),
        ("relays", json!(relays)),
        ("roots", json!(roots)),
    ];
    said.into_iter().filter(|(_, value)| !value.is_null()).for_each(|(name, value)| input[name] = value);
    // Who says nothing asks: nothing is changed, and the audit has nothing to tell.
    let call = if input == json!({}) { "peer.list" } else { "peer.network" };
    let view = run.signed_in()?.call(call, input)?;
    let lines = [whether(run, &view), settings(run, &view)].concat();
    run.print(&view, |out| lines.iter().try_for_each(|line| writeln!(out, "{line}")));
    Ok(Outcome::Done)
}

/// Whether this device is on the network, and why not.
fn whether(run: &Run, view: &Value) -> Vec<String> {
    let problem = serde_json::from_value::<Failure>(view["problem"].clone()).ok();
    let problem = problem.map(|failure| run.word("cli-network-problem", &[("reason", run.reason(&failure))]));
    std::iter::once(run.word(on_network(view), &[])).chain(problem).collect()
}

/// How its officers want it to be there.
fn settings(run: &Run, view: &Value) -> Vec<String> {
    let is_so = |name: &str| run.word(if view[name] == true { "ui-yes" } else { "ui-no" }, &[]);
    let listen = Some(text(&view["listen"])).filter(|listen| !listen.is_empty());
    let relays: Vec<String> = view["relays"].as_array().into_iter().flatten().map(|relay| text(&relay["url"])).collect();
    let all = [
        ("ui-peer-listen", listen.unwrap_or_else(|| run.word("cli-network-everywhere", &[]))),
        ("ui-peer-local", is_so("is_local")),
        ("ui-peer-carries", is_so("carries")),
        ("ui-peer-relays", if relays.is_empty() { "–".to_owned() } else { relays.join(", ") }),
        ("ui-peer-roots", is_so("has_roots")),
    ];
    all.into_iter().map(|(label, value)| format!("{}: {value}", run.word(label, &[]))).collect()
}

fn floor(run: &Run, version: Option<String>) -> Result<Outcome, Failure> {
    let mut door = run.signed_in()?;
    let view = match version {
        Some(version) => door.call("floor.state", json!({ "version": version }))?,
        None => door.call("floor.get", json!({}))?,
    };
    let values = [("version", text(&view["program"])), ("floor", cell(&view, "floor")), ("newer", cell(&view, "newer"))];
    let word = if view["floor"].is_null() { "cli-floor-none" } else { "cli-floor" };
    let newer = (!view["newer"].is_null()).then(|| run.word("cli-floor-newer", &values));
    let lines: Vec<String> = std::iter::once(run.word(word, &values)).chain(newer).collect();
    run.print(&view, |out| lines.iter().try_for_each(|line| writeln!(out, "{line}")));
    Ok(Outcome::Done)
}

fn devices(run: &Run) -> Result<Outcome, Failure> {
    let seats = run.signed_in()?.call("device.list", json!({}))?;
    let line = |one: &Value| format!("{} {} {}", text(&one["key"]), text(&one["office"]), text(&one["letters"]));
    run.print(&json!({ "devices": seats }), |out| {
        seats.as_array().into_iter().flatten().try_for_each(|one| writeln!(out, "{}", line(one)))
    });
    Ok(Outcome::Done)
}

fn addresses(run: &Run) -> Result<Outcome, Failure> {
    let view = run.signed_in()?.call("peer.addresses", json!({}))?;
    let row = |line: &Value| {
        let why = run.word(&format!("ui-peer-why-{}", text(&line["why"])), &[]);
        let is_in_use = run.word(if line["is_in_use"] == true { "ui-yes" } else { "ui-no" }, &[]);
        vec![text(&line["address"]), why, called(line), is_in_use]
    };
    let rows: Vec<Vec<String>> = view["rows"].as_array().into_iter().flatten().map(row).collect();
    let heads = ["ui-peer-talks-address", "ui-peer-talks-why", "cli-device", "ui-peer-talks-in-use"].map(|id| run.word(id, &[]));
    let moved = |what: String, bytes: &Value| {
        run.word("cli-bytes-moved", &[("what", what), ("sent", text(&bytes[0])), ("received", text(&bytes[1]))])
    };
    let ways = view["ways"].as_object().into_iter().flatten();
    let ways = ways.map(|(way, bytes)| moved(run.word(&format!("ui-peer-bytes-{way}"), &[]), bytes));
    let devices = view["devices"].as_array().into_iter().flatten().map(|line| moved(called(line), &line["bytes"]));
    let total = moved(run.word("ui-peer-bytes-total", &[]), &view["total"]);
    let lines: Vec<String> = ways.chain(devices).chain([total]).collect();
    run.print(&view, |out| {
        table::whole(out, &heads, &rows, &run.word("cli-none-addresses", &[]))?;
        writeln!(out)?;
        lines.iter().try_for_each(|line| writeln!(out, "{line}"))
    });
    Ok(Outcome::Done)
}

fn listed(run: &Run, call: &str, input: Value) -> Result<Outcome, Failure> {
    let view = run.signed_in()?.call(call, input)?;
    print(run, &view)
}

fn print(run: &Run, view: &Value) -> Result<Outcome, Failure> {
    run.says(&whether(run, view));
    let lines = view["peers"].as_array().map_or(&[][..], Vec::as_slice);
    let alone = Some(alone(run, view)).filter(|_| !lines.is_empty()).flatten();
    let rows: Vec<Vec<String>> = lines.iter().map(|line| row(run, line)).collect();
    let heads = ["cli-device", "cli-office", "ui-peer-signed", "cli-state", "ui-peer-last", "cli-both-had", "cli-key"];
    let heads = heads.map(|id| run.word(id, &[]));
    let tries: Vec<String> = lines.iter().filter_map(|line| tries(run, line)).collect();
    run.print(view, |out| {
        table::write(out, &heads, &rows, &run.word("error-no-peers", &[]))?;
        tries.iter().chain(&alone).try_for_each(|line| writeln!(out, "{line}"))
    });
    Ok(Outcome::Done)
}

/// How much is on this device alone; nothing where that is nothing.
fn alone(run: &Run, view: &Value) -> Option<String> {
    let is_some = view["alone"].as_u64().is_some_and(|count| count > 0);
    is_some.then(|| run.word("ui-peer-alone", &[("n", text(&view["alone"]))]))
}

/// The word for how this device is on the network.
pub(super) fn on_network(view: &Value) -> &'static str {
    match (view["is_on"] == true, view["is_online"] == true) {
        (_, true) => "cli-network-online",
        (true, false) => "cli-network-on",
        (false, false) => "cli-network-off",
    }
}

/// A device as officers here call it, and its letters.
fn called(line: &Value) -> String {
    [text(&line["name"]), text(&line["letters"])].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn row(run: &Run, line: &Value) -> Vec<String> {
    let last = Some(cell(line, "last")).filter(|last| !last.is_empty()).unwrap_or_else(|| run.word("ui-peer-never", &[]));
    vec![called(line), text(&line["office"]), signed(run, line), state(run, line), last, cell(line, "even"), text(&line["key"])]
}

/// How far it has signed for what is here. Of one that gets no records only when it last did: for it none are counted.
fn signed(run: &Run, line: &Value) -> String {
    let (time, n) = (text(&line["signed"]), text(&line["unsigned"]));
    let word = match (time.is_empty(), line["standing"] == "stands", n == "0") {
        (true, ..) => "ui-peer-signed-never.brief",
        (_, false, _) => "ui-peer-signed-last.brief",
        (.., true) => "ui-peer-signed-all.brief",
        (.., false) => "ui-peer-signed-part.brief",
    };
    run.word(word, &[("n", n), ("time", time)])
}

/// First whether it may be told anything, then how the line to it is.
fn state(run: &Run, line: &Value) -> String {
    match line["standing"] == "stands" {
        true => run.word(&format!("peer-state-{}", text(&line["state"])), &[]),
        false => run.word(&format!("ui-peer-is-{}", text(&line["standing"])), &[]),
    }
}

/// Why it was not reached, whole, and when it is called next; nothing where neither is to be said.
fn tries(run: &Run, line: &Value) -> Option<String> {
    let is_apart = line["state"] == "apart" || line["state"] == "dialling";
    let failure = serde_json::from_value::<Failure>(line["error"].clone()).ok().filter(|_| is_apart);
    let (reason, time) = (failure.map(|failure| run.reason(&failure)).unwrap_or_default(), text(&line["next"]));
    let word = match (reason.is_empty(), time.is_empty()) {
        (true, true) => return None,
        (true, false) => "cli-peer-next",
        (false, true) => "cli-sync-failed",
        (false, false) => "cli-peer-failed-next",
    };
    let device = Some(called(line)).filter(|name| !name.is_empty()).unwrap_or_else(|| text(&line["key"]));
    Some(run.word(word, &[("device", device), ("reason", reason), ("time", time)]))
}

/// Prints where this device is found, for another one to be told.
pub fn ticket(run: &Run) -> Result<Outcome, Failure> {
    let ticket = run.signed_in()?.call("peer.ticket", json!({}))?;
    run.print(&ticket, |out| writeln!(out, "{}", text(&ticket["ticket"])));
    Ok(Outcome::Done)
}

/// Exchanges once with one device, or with each of the list.
pub fn sync(sync: Sync, run: &Run) -> Result<Outcome, Failure> {
    let mut door = run.signed_in()?;
    let devices: Vec<String> = match sync.device {
        Some(device) => vec![device],
        None => {
            let view = door.call("peer.list", json!({}))?;
            // Who only came by himself is found nowhere, unless he is there now.
            let is_found = |line: &&Value| line["is_listed"] == true || line["stated"] != json!([]) || line["state"] == "connected";
            let lines = view["peers"].as_array().into_iter().flatten();
            lines.filter(|line| line["is_paused"] == false && is_found(line)).map(|line| text(&line["key"])).collect()
        }
    };
    if devices.is_empty() {
        return Err(Failure::new("no-peers"));
    }
    let (mut met, mut failed) = (Vec::new(), Vec::new());
    for device in devices {
        match to_its_end(run, &mut door, "peer.sync", json!({ "device": device })) {
            Ok(status) => met.push(json!({ "device": device, "exchanged": status["exchanged"] })),
            Err(failure) => failed.push((device, failure)),
        }
    }
    if met.is_empty() && failed.len() == 1 {
        return Err(failed.remove(0).1);
    }
    for (device, failure) in &failed {
        run.remark("cli-sync-failed", &[("device", name(&mut door, device)), ("reason", run.reason(failure))]);
    }
    let named: Vec<String> = met.iter().map(|one| name(&mut door, &text(&one["device"]))).collect();
    let line = |(one, device): (&Value, &String)| {
        let word = if one["exchanged"]["is_even"] == true { "cli-synced" } else { "cli-synced-part" };
        format!("{} {}", run.word(word, &[("device", device.clone())]), brought(run, &one["exchanged"]))
    };
    let failures: Vec<Value> = failed.iter().map(|(device, failure)| json!({ "device": device, "error": failure })).collect();
    let view = door.call("peer.list", json!({}))?;
    let told = json!({ "met": met, "failed": failures, "alone": view["alone"] });
    run.print(&told, |out| met.iter().zip(&named).try_for_each(|one| writeln!(out, "{}", line(one))));
    if let Some(alone) = alone(run, &view) {
        run.says(&[alone, run.word("cli-alone-next", &[])]);
    }
    Ok(if failed.is_empty() { Outcome::Done } else { Outcome::Bad })
}

/// Whether somebody means the device of a line by its key or letters, in capitals or not.
fn is_named(line: &Value, name: &str) -> bool {
    ["key", "letters"].iter().any(|named| line[*named].as_str().is_some_and(|named| named.eq_ignore_ascii_case(name)))
}

/// What went and what came, a sentence each.
pub(super) fn brought(run: &Run, exchanged: &Value) -> String {
    let all = [
        ("delivered", "cli-exchanged-out", "n"),
        ("stored", "cli-exchanged-in", "n"),
        ("pictures", "cli-bundle-pictures-came", "pictures"),
        ("letters", "cli-exchanged-letters", "n"),
        ("said", "cli-exchanged-said", "n"),
    ];
    let some = all.into_iter().filter(|(name, ..)| exchanged[*name].as_u64().is_some_and(|count| count > 0));
    let said: Vec<String> = some.map(|(name, word, value)| run.word(word, &[(value, text(&exchanged[name]))])).collect();
    if said.is_empty() { run.word("cli-exchanged-nothing", &[]) } else { said.join(" ") }
}

/// What people call a device that was named by its key, its letters or its ticket: its office and letters, else its key.
fn name(door: &mut Door, device: &str) -> String {
    let view = door.call("peer.list", json!({})).unwrap_or_default();
    let device = app::device_in_ticket(device).unwrap_or_else(|| device.to_owned());
    let line = view["peers"].as_array().into_iter().flatten().find(|line| is_named(line, &device));
    let named = line.map(|line| format!("{} {}", text(&line["office"]), text(&line["letters"])).trim().to_owned());
    named.filter(|name| !name.is_empty()).unwrap_or(device)
}
