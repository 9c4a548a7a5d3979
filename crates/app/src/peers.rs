//! Devices that this one exchanges with over a network: which, where they are found, and how it goes with each. Whom it may tell what is
//! decided in the session (`exchange`), not here.

mod due;
mod happening;
mod left;
mod meeting;
mod online;
mod pace;
mod ticket;

use crate::calls::moment;
use crate::desk::Desk;
use crate::exchange::Progress;
use crate::failure::Failure;
use crate::shared::lock;
pub use happening::Happening;
pub(crate) use happening::named;
use journals::Key;
pub(crate) use meeting::{anew, meet, stop};
use network::{Address, Route, Traffic};
pub(crate) use online::{Online, node_for, wait_for};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};
use std::time::Instant;
pub use ticket::{device_in as device_in_ticket, is_meant as is_ticket};
pub(crate) use ticket::{read as read_ticket, write as write_ticket};
use ts_rs::TS;

/// Devices that are kept in the list: each is dialled by itself, and more than this is a node's work for other nodes.
pub(crate) const PEERS_MAX: usize = 256;
/// Addresses of one device: they are tried at once.
pub(crate) const ADDRESSES_MAX: usize = 16;
/// Where a device listens unless it is told otherwise; IANA has given 4717 to nobody.
pub(crate) const PORT: u16 = 4717;
/// Between two visits to a device to which no line is kept open, in minutes.
const EVERY: u32 = 5;
/// The setting of the device that says how it is on the network.
const SETTING: &str = "network";
/// The one that says how its meetings went.
const MET: &str = "met";

/// How this device is on the network, as its officers said.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Reach {
    /// Whether it is on it at all.
    pub is_on: bool,
    /// The one address where it listens; all of the machine where none is named.
    pub listen: String,
    /// Whether it asks its local network for others, and tells it of itself.
    pub is_local: bool,
    /// Whether it carries letters for devices that are not there.
    pub carries: bool,
    /// Relays of the administration, beside those that statements name.
    pub relays: Vec<String>,
    /// Certificates in PEM that vouch for relays, beside the public ones.
    pub roots: String,
    /// The devices, by their keys in hex.
    pub peers: BTreeMap<String, Peer>,
}

/// A device in the list.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, TS)]
#[serde(default)]
pub struct Peer {
    /// What officers here call it; may be empty.
    pub name: String,
    /// Where it is found, beside what statements say: `192.0.2.7:4717`, `node.customs.example:4717`, a relay's URL.
    pub addresses: Vec<String>,
    /// Whether the line to it is slow: a modem, a satellite.
    pub is_slow: bool,
    /// Whether nothing is exchanged with it for now.
    pub is_paused: bool,
    /// Whether the line is kept open; else it is opened when there is something to say, and every so often.
    pub stays: bool,
    /// Minutes between two visits where the line is not kept open.
    pub every: u32,
    /// Hours of the day, from and to, in which it is left alone.
    pub quiet: Option<(u8, u8)>,
    /// Thousands of bits a second at most, each way, from the next meeting on; no limit where none is set.
    pub limit: Option<u32>,
}

impl Default for Peer {
    fn default() -> Self {
        Peer {
            name: String::new(),
            addresses: Vec::new(),
            is_slow: false,
            is_paused: false,
            stays: true,
            every: EVERY,
            quiet: None,
            limit: None,
        }
    }
}

/// What is remembered of meetings with a device.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Met {
    /// When both last held the same, as far as both said; 0 never.
    pub even: i64,
    /// When it last spoke.
    pub last: i64,
    /// Whether it was taken out of the list since: it is shown again when it has come again.
    pub is_out: bool,
    /// Bytes on the network in all.
    pub sent: u64,
    pub received: u64,
}

/// How it goes with a device now.
#[derive(Clone, Default)]
pub(crate) struct Live {
    pub stage: Stage,
    /// Its number: what an earlier one has to say does not touch a later one.
    pub meeting: u64,
    /// Whether this device dialled.
    pub is_ours: bool,
    /// Whether an officer asked for it.
    pub is_asked: bool,
    /// Whether the device has said a word.
    pub is_met: bool,
    pub begun: Option<Instant>,
    pub ended: Option<Instant>,
    pub progress: Progress,
    /// A guess of how long the line still takes.
    pub seconds_left: Option<f64>,
    pub route: Option<Route>,
    pub traffic: Traffic,
    /// When both last held the same.
    pub even: i64,
    /// What this folder held then.
    pub news: Option<u64>,
    pub error: Option<Failure>,
    pub failures: u32,
    /// When this device gained a way to the network, since the last line's end.
    pub back: Option<Instant>,
    /// Spreads what would else come at once.
    pub chance: u8,
    pub stop: Arc<AtomicBool>,
}

/// Where a meeting stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Stage {
    #[default]
    Apart,
    Dialling,
    Connected,
}

/// How it goes with each device.
pub(crate) type Lives = BTreeMap<Key, Live>;

/// The devices of an open program.
#[derive(Default)]
pub(crate) struct Peers {
    pub online: Mutex<Option<Online>>,
    pub live: Mutex<Lives>,
    /// Counts meetings.
    pub meetings: AtomicU64,
    /// Who is let in now.
    pub welcome: Mutex<Arc<BTreeSet<Key>>>,
    /// Who is looked for on the local network, also those that are left alone: an officer may ask for one.
    pub known: Mutex<Arc<BTreeSet<Key>>>,
    /// Why this device is not on the network though it is to be.
    pub problem: Mutex<Option<Failure>>,
    /// Who is told what happens.
    pub followers: Mutex<Vec<Sender<(String, Happening)>>>,
}

/// How this device is to be on the network.
pub(crate) fn reach(desk: &Desk) -> Result<Reach, Failure> {
    let held = desk.store.setting(&desk.device, SETTING)?;
    Ok(held.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default())
}

/// Changes it.
pub(crate) fn set_reach(desk: &Desk, change: impl FnOnce(&mut Reach) -> Result<(), Failure>) -> Result<(), Failure> {
    let _turn = lock(&desk.setting);
    let mut reach = reach(desk)?;
    change(&mut reach)?;
    let json = serde_json::to_vec(&reach).map_err(|_| Failure::new("wrong-output"))?;
    Ok(desk.store.set_setting(&desk.device, SETTING, &json)?)
}

/// What is remembered of meetings, by the keys of devices in hex.
pub(crate) fn met(desk: &Desk) -> Result<BTreeMap<String, Met>, Failure> {
    let held = desk.store.setting(&desk.device, MET)?;
    Ok(held.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default())
}

fn remember(desk: &Desk, peer: &Key, change: impl FnOnce(&mut Met)) -> Result<(), Failure> {
    let _turn = lock(&desk.setting);
    let mut all = met(desk)?;
    // Keys of strangers never come here, but a list that only grows would end at the largest setting.
    if all.len() >= 4 * PEERS_MAX
        && !all.contains_key(&peer.to_string())
        && let Some(oldest) = all.iter().min_by_key(|(_, met)| met.last).map(|(key, _)| key.clone())
    {
        all.remove(&oldest);
    }
    change(all.entry(peer.to_string()).or_default());
    let json = serde_json::to_vec(&all).map_err(|_| Failure::new("wrong-output"))?;
    Ok(desk.store.set_setting(&desk.device, MET, &json)?)
}

/// Shows a device that was met no more, until it comes again.
pub(crate) fn leave_out(desk: &Desk, peer: &Key) -> Result<(), Failure> {
    if met(desk)?.contains_key(&peer.to_string()) { remember(desk, peer, |met| met.is_out = true) } else { Ok(()) }
}

/// Everybody whom this device dials: those in its list, and those of whom statements say where they are found.
pub(crate) fn all(desk: &Desk, reach: &Reach) -> BTreeMap<Key, Peer> {
    let listed = reach.peers.iter().filter_map(|(key, peer)| Some((Key::parse(key)?, peer.clone())));
    let mut all: BTreeMap<Key, Peer> = listed.collect();
    for (device, _) in desk.authority().addresses().filter(|(device, _)| **device != desk.device).take(PEERS_MAX) {
        all.entry(*device).or_default();
    }
    all
}

/// Everybody whom this device may ever dial: those in its list, and those whom statements name.
fn known(desk: &Desk, reach: &Reach) -> BTreeSet<Key> {
    let listed = reach.peers.keys().filter_map(|key| Key::parse(key));
    listed.chain(desk.authority().devices().map(|(key, _)| *key)).collect()
}

/// Where a device is found: what officers here wrote, and what statements say.
pub(crate) fn addresses(desk: &Desk, key: &Key, peer: &Peer) -> Vec<Address> {
    told(desk, key, peer).into_iter().map(|(address, _)| address).collect()
}

/// The same, each with whether a statement says it.
pub(crate) fn told(desk: &Desk, key: &Key, peer: &Peer) -> Vec<(Address, bool)> {
    let authority = desk.authority();
    let stated = authority.addresses().filter(|(device, _)| *device == key).map(|(_, facts)| facts);
    let stated = stated.flat_map(|facts| facts.addresses.iter().chain(&facts.relays));
    let texts = peer.addresses.iter().map(|text| (text, false)).chain(stated.map(|text| (text, true)));
    texts.filter_map(|(text, is_stated)| Some((text.parse().ok()?, is_stated))).take(ADDRESSES_MAX).collect()
}

/// The relays that this device keeps a line to: those that statements name, and its own.
pub(crate) fn relays(desk: &Desk, reach: &Reach) -> Vec<String> {
    let authority = desk.authority();
    let (own, others): (Vec<_>, Vec<_>) = authority.addresses().partition(|(device, _)| **device == desk.device);
    let stated = own.into_iter().chain(others).flat_map(|(_, facts)| &facts.relays);
    let mut urls: Vec<String> = Vec::new();
    // Those that were set here come first: no registrar of a small office puts them out of the list.
    for url in reach.relays.iter().chain(stated).filter_map(|text| relay(text)) {
        if urls.len() < ADDRESSES_MAX && !urls.contains(&url) {
            urls.push(url);
        }
    }
    urls
}

fn relay(text: &str) -> Option<String> {
    match text.parse() {
        Ok(Address::Relay(url)) => Some(url),
        _ => None,
    }
}

/// An address that somebody wrote, in its one form.
pub(crate) fn address(text: &str) -> Result<String, Failure> {
    let address: Address = text.trim().parse().map_err(|_| Failure::new("address-wrong").with("address", text))?;
    Ok(address.to_string())
}

/// A moment as views show it; none of 0.
pub(crate) fn shown(seconds: i64) -> Option<String> {
    (seconds > 0).then(|| moment(seconds))
}
