//! Everything that this device may talk to over a network: each address and why, and how much went and came. What a browser on this
//! machine asks of the program is not in it.

use super::Nothing;
use super::record::moment;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::peers::{self, Live, Met, Peer, Reach, Stage};
use crate::session::Session;
use crate::shared::{App, lock};
use journals::Key;
use network::{Address, Found, LOCAL, Node, Traffic};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use ts_rs::TS;

/// What this device may talk to, and how much it has.
#[derive(Debug, Serialize, TS)]
pub struct AddressesView {
    /// Since when it has been on the network; none where it is not.
    pub since: Option<String>,
    /// The addresses: its own, then those of other devices.
    pub rows: Vec<AddressRow>,
    /// Bytes out and in since then by way: `ipv4`, `ipv6`, `relay`; empty where it is not on the network. Not in them is what is around
    /// the packets, and what is asked of the local network and for names.
    #[ts(type = "Record<string, [number, number]>")]
    pub ways: BTreeMap<String, (u64, u64)>,
    /// The devices with which something was exchanged.
    pub devices: Vec<DeviceBytes>,
    /// Bytes out and in with all of them, as far back as is remembered.
    #[ts(type = "[number, number]")]
    pub total: (u64, u64),
}

/// An address, and why this device may talk to it.
#[derive(Debug, Serialize, TS)]
pub struct AddressRow {
    /// The address; empty for the machine's name service, which the machine knows.
    pub address: String,
    /// `listens`, `relay`, `local`, `names`; of another device `peer-listed`, `peer-stated`, `peer-now`, `peer-heard`.
    pub why: String,
    /// The key of the device in hex, where it is another's.
    pub device: Option<String>,
    /// What officers here call it; may be empty.
    pub name: String,
    /// Its letters, as a statement says.
    pub letters: String,
    /// Whether something goes there, or may come there, now.
    pub is_in_use: bool,
}

/// How much was exchanged with a device.
#[derive(Debug, Serialize, TS)]
pub struct DeviceBytes {
    /// Its key in hex.
    pub key: String,
    /// What officers here call it; may be empty.
    pub name: String,
    /// Its letters, as a statement says.
    pub letters: String,
    /// Bytes out and in, as far back as is remembered.
    #[ts(type = "[number, number]")]
    pub bytes: (u64, u64),
}

/// What is known when it is asked.
struct Known {
    desk: Arc<Desk>,
    reach: Reach,
    lives: BTreeMap<Key, Live>,
    node: Option<Arc<Node>>,
    /// Where others may be, as the network has it.
    found: Vec<Found>,
}

/// Every address that this device may talk to, why, and how much went and came.
pub(crate) fn list(app: &App, session: &Session, _: Nothing) -> Result<AddressesView, Failure> {
    let (desk, _) = app.desk(session)?;
    let (reach, met, lives) = (peers::reach(&desk)?, peers::met(&desk)?, lock(&app.shared.peers.live).clone());
    let online = lock(&app.shared.peers.online).as_ref().map(|online| (Arc::clone(&online.node), online.since));
    let mut all = peers::all(&desk, &reach);
    // Who came by himself is answered where he came from.
    for key in lives.keys() {
        all.entry(*key).or_default();
    }
    let keys: Vec<network::Key> = all.keys().map(|key| key.0).collect();
    let (node, since) = online.unzip();
    let found = node.as_ref().map(|node| node.found(&keys)).unwrap_or_default();
    let known = Known { desk, reach, lives, node, found };
    let mut rows = known.own();
    rows.extend(all.iter().flat_map(|(key, peer)| known.of_peer(key, peer)));
    if rows.iter().any(|row| row.address.parse::<Address>().is_ok_and(|address| address.has_name())) {
        rows.push(own(String::new(), "names", known.node.is_some()));
    }
    let devices = known.devices(&met);
    let total = devices.iter().fold((0, 0), |sum, device| (sum.0 + device.bytes.0, sum.1 + device.bytes.1));
    Ok(AddressesView { since: since.map(moment), rows, ways: known.ways(), devices, total })
}

impl Known {
    /// Where it listens, its relays, and the local network where it is asked.
    fn own(&self) -> Vec<AddressRow> {
        let sockets = self.node.iter().flat_map(|node| node.sockets()).map(|socket| own(socket.to_string(), "listens", true));
        let states = self.node.as_ref().map(|node| node.relays()).unwrap_or_default();
        let relay = |url: String| {
            let is_connected = states.iter().any(|state| state.url == url && state.is_connected);
            own(url, "relay", is_connected)
        };
        let local = LOCAL.iter().filter(|_| self.reach.is_local);
        let local = local.map(|socket| own(socket.to_string(), "local", self.node.is_some()));
        sockets.chain(peers::relays(&self.desk, &self.reach).into_iter().map(relay)).chain(local).collect()
    }

    /// Where another device is called, and where its line goes: each address once, for the first reason that there is.
    fn of_peer(&self, key: &Key, peer: &Peer) -> Vec<AddressRow> {
        let live = self.lives.get(key).filter(|live| live.stage == Stage::Connected);
        let route = live.and_then(|live| live.route.as_ref()).map(|route| &route.address);
        let found: Vec<&Found> = self.found.iter().filter(|one| one.key == key.0).collect();
        let is_in_use = |address: &Address| route == Some(address) || found.iter().any(|one| one.is_used && one.address == *address);
        let told = peers::told(&self.desk, key, peer).into_iter();
        let told = told.map(|(address, is_stated)| (address, if is_stated { "peer-stated" } else { "peer-listed" }));
        let now = route.map(|address| (address.clone(), "peer-now"));
        let heard = found.iter().map(|one| (one.address.clone(), if one.is_used { "peer-now" } else { "peer-heard" }));
        let mut seen = BTreeSet::new();
        let each = told.chain(now).chain(heard).filter(|(address, _)| seen.insert(address.clone()));
        let row = |(address, why): (Address, &str)| AddressRow {
            is_in_use: is_in_use(&address),
            address: address.to_string(),
            why: why.to_owned(),
            device: Some(key.to_string()),
            name: peer.name.clone(),
            letters: self.letters(key),
        };
        each.map(row).collect()
    }

    fn letters(&self, key: &Key) -> String {
        self.desk.authority().device(key).map(|facts| facts.letters.clone()).unwrap_or_default()
    }

    fn ways(&self) -> BTreeMap<String, (u64, u64)> {
        let Some(totals) = self.node.as_ref().map(|node| node.totals()) else { return BTreeMap::new() };
        let way = |(name, traffic): (&str, Traffic)| (name.to_owned(), (traffic.sent, traffic.received));
        [("ipv4", totals.ipv4), ("ipv6", totals.ipv6), ("relay", totals.relay)].into_iter().map(way).collect()
    }

    /// What is remembered of each device, and what has gone over a line that is open.
    fn devices(&self, met: &BTreeMap<String, Met>) -> Vec<DeviceBytes> {
        let mut bytes: BTreeMap<Key, (u64, u64)> = BTreeMap::new();
        let before = met.iter().filter_map(|(key, met)| Some((Key::parse(key)?, (met.sent, met.received))));
        let lines = self.lives.iter().filter(|(_, live)| live.stage == Stage::Connected);
        let lines = lines.map(|(key, live)| (*key, (live.traffic.sent, live.traffic.received)));
        for (key, (sent, received)) in before.chain(lines) {
            let sum = bytes.entry(key).or_default();
            *sum = (sum.0 + sent, sum.1 + received);
        }
        let name = |key: &Key| self.reach.peers.get(&key.to_string()).map(|peer| peer.name.clone()).unwrap_or_default();
        let moved = bytes.into_iter().filter(|(_, bytes)| *bytes != (0, 0));
        moved.map(|(key, bytes)| DeviceBytes { key: key.to_string(), name: name(&key), letters: self.letters(&key), bytes }).collect()
    }
}

/// A row that is no other device's.
fn own(address: String, why: &str, is_in_use: bool) -> AddressRow {
    AddressRow { address, why: why.to_owned(), device: None, name: String::new(), letters: String::new(), is_in_use }
}
