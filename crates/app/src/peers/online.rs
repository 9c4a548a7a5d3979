//! The program on the network: goes on it while the folder is open and its officers want it, answers who comes, and dials who is due.

use super::due::{Facts, due, is_quiet};
use super::happening::{Happening, tell};
use super::meeting::{answer, meet};
use super::{Live, Lives, PORT, Peer, Reach, Stage, addresses, all, known, reach, relays};
use crate::desk::Desk;
use crate::exchange::Until;
use crate::failure::Failure;
use crate::save::now;
use crate::shared::{App, Shared, lock};
use journals::Key;
use network::{Address, Connection, Door, Node, Settings};
use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

/// How often is looked whether something is due: news are on their way within a second.
const LOOK: Duration = Duration::from_millis(200);
/// After a failure to go on the network it is tried again.
const AGAIN: Duration = Duration::from_secs(3);
/// Meetings at once: each is a thread, and holds a few megabytes. Where more devices come, the line that has been even the longest makes
/// room.
const MEETINGS_MAX: usize = 128;

/// This device on the network.
pub(crate) struct Online {
    pub node: Arc<Node>,
    /// Since when, in seconds since 1970.
    pub since: i64,
    wanted: Wanted,
    /// Its ways to others when it was last looked.
    ways: BTreeSet<(bool, String)>,
}

/// How it is to be there, but for the secret of its key.
#[derive(PartialEq)]
struct Wanted {
    device: Key,
    listen: Vec<SocketAddr>,
    relays: Vec<String>,
    roots: String,
    is_local: bool,
}

/// Nobody is let in by a program that only dials; these it may look for.
struct Shut(BTreeSet<Key>);

impl Door for Shut {
    fn admits(&self, _: &network::Key) -> bool {
        false
    }

    fn knows(&self, key: &network::Key) -> bool {
        self.0.contains(&Key(*key))
    }

    fn came(&self, _: Connection) {}
}

/// Who is let in while the folder is open: whoever a statement names, as the list of the last look has it. A network's thread waits for
/// nobody.
struct Hall(Weak<Shared>);

impl Door for Hall {
    fn admits(&self, key: &network::Key) -> bool {
        self.0.upgrade().is_some_and(|shared| lock(&shared.peers.welcome).contains(&Key(*key)))
    }

    fn knows(&self, key: &network::Key) -> bool {
        self.0.upgrade().is_some_and(|shared| lock(&shared.peers.known).contains(&Key(*key)))
    }

    fn came(&self, connection: Connection) {
        if let Some(shared) = self.0.upgrade() {
            let has_room = at_work(&shared) < MEETINGS_MAX || makes_room(&shared);
            if has_room {
                std::thread::spawn(move || answer(&shared, connection));
            }
        }
    }
}

/// Ends the line that has been even the longest; whether there is one.
fn makes_room(shared: &Shared) -> bool {
    let all = lock(&shared.peers.live);
    let even = all.values().filter(|live| live.stage == Stage::Connected && live.progress.done.is_caught_up);
    even.min_by_key(|live| live.begun).map(|live| live.stop.store(true, Ordering::Relaxed)).is_some()
}

/// Lets in from now on whom statements name now, but for those that are left alone, and looks for all whom this device may dial; ends
/// lines that are not to be.
fn welcome(shared: &Shared) {
    let Ok(desk) = shared.open_desk() else {
        *lock(&shared.peers.welcome) = Arc::default();
        *lock(&shared.peers.known) = Arc::default();
        return;
    };
    let Ok(reach) = reach(&desk) else { return };
    let alone: BTreeSet<Key> = all(&desk, &reach).into_iter().filter(|(_, peer)| peer.is_left_alone()).map(|(key, _)| key).collect();
    let named = desk.authority().devices().map(|(key, _)| *key).filter(|key| !alone.contains(key)).collect();
    *lock(&shared.peers.welcome) = Arc::new(named);
    *lock(&shared.peers.known) = Arc::new(known(&desk, &reach));
    let lives = lock(&shared.peers.live);
    // What an officer asks for goes on also where the device is else left alone.
    let to_end = alone.iter().filter_map(|key| lives.get(key)).filter(|live| !live.is_asked);
    to_end.for_each(|live| live.stop.store(true, Ordering::Relaxed));
}

fn at_work(shared: &Shared) -> usize {
    lock(&shared.peers.live).values().filter(|live| live.stage != Stage::Apart).count()
}

impl App {
    /// Keeps this program on the network from now on, whenever its folder is open and its officers want it.
    pub fn keep_online(&self) {
        let shared = Arc::downgrade(&self.shared);
        std::thread::spawn(move || {
            let mut failed: Option<Instant> = None;
            loop {
                std::thread::sleep(LOOK);
                let Some(shared) = shared.upgrade() else { return };
                if shared.closing.load(Ordering::Relaxed) {
                    leave(&shared);
                    return;
                }
                welcome(&shared);
                if failed.is_none_or(|failed| failed.elapsed() > AGAIN) {
                    let went = go_on(&shared);
                    failed = went.is_err().then(Instant::now);
                    notes_problem(&shared, went.err());
                }
                notice_ways(&shared);
                dial_due(&shared);
            }
        });
    }
}

/// Notes why this device is not on the network, and tells of each reason once.
fn notes_problem(shared: &Shared, problem: Option<Failure>) {
    let before = std::mem::replace(&mut *lock(&shared.peers.problem), problem.clone());
    if let Some(failure) = problem.filter(|failure| before.as_ref() != Some(failure)) {
        tell(shared, || Happening::Refused(failure));
    }
}

/// Leaves the network: everybody who is connected hears of the end, and the address is free again.
fn leave(shared: &Shared) {
    let before = lock(&shared.peers.online).take();
    if let Some(online) = before {
        lock(&shared.peers.live).values().for_each(|live| live.stop.store(true, Ordering::Relaxed));
        online.node.close();
    }
}

/// Goes on the network, off it, or on it anew, as the folder and its settings say.
fn go_on(shared: &Arc<Shared>) -> Result<(), Failure> {
    let desk = shared.open_desk().ok().filter(|desk| !desk.is_waiting());
    let wanted = desk.as_ref().map(|desk| wanted(desk)).transpose()?.flatten();
    if lock(&shared.peers.online).as_ref().map(|online| &online.wanted) == wanted.as_ref() {
        return Ok(());
    }
    leave(shared);
    if let (Some(desk), Some(wanted)) = (desk, wanted) {
        let node = Arc::new(Node::open(&settings(&desk, &wanted)?, Arc::new(Hall(Arc::downgrade(shared))))?);
        tell(shared, || Happening::Online(node.sockets().iter().map(ToString::to_string).collect()));
        *lock(&shared.peers.online) = Some(Online { node, since: now(), wanted, ways: BTreeSet::new() });
    }
    shared.tell("peers", None, &[]);
    Ok(())
}

fn wanted(desk: &Desk) -> Result<Option<Wanted>, Failure> {
    let reach = reach(desk)?;
    Ok(reach.is_on.then(|| to_be(desk, reach)))
}

fn to_be(desk: &Desk, reach: Reach) -> Wanted {
    let (listen, relays) = (listen(&reach), relays(desk, &reach));
    Wanted { device: desk.device, listen, relays, roots: reach.roots, is_local: reach.is_local }
}

fn settings(desk: &Desk, wanted: &Wanted) -> Result<Settings, Failure> {
    Ok(Settings {
        seed: *desk.store.device_secret()?.seed(),
        listen: wanted.listen.clone(),
        relays: wanted.relays.clone(),
        roots: wanted.roots.clone().into_bytes(),
        is_local: wanted.is_local,
    })
}

fn listen(reach: &Reach) -> Vec<SocketAddr> {
    let all: [IpAddr; 2] = [Ipv4Addr::UNSPECIFIED.into(), Ipv6Addr::UNSPECIFIED.into()];
    reach.listen.parse().map_or_else(|_| all.map(|ip| SocketAddr::new(ip, PORT)).into(), |address| vec![address])
}

/// The way to dial: that of a program that is on the network, else one that only dials.
pub(crate) fn node_for(shared: &Arc<Shared>) -> Result<Arc<Node>, Failure> {
    if let Some(online) = &*lock(&shared.peers.online) {
        return Ok(Arc::clone(&online.node));
    }
    let desk = shared.open_desk()?;
    let reach = reach(&desk)?;
    let door = Shut(known(&desk, &reach));
    let mut settings = settings(&desk, &to_be(&desk, reach))?;
    settings.listen.iter_mut().for_each(|address| address.set_port(0));
    Ok(Arc::new(Node::open(&settings, Arc::new(door))?))
}

/// Notices that this device gained a way to the network: a cable, a modem, its relay. Whoever was not reached may be there now.
fn notice_ways(shared: &Shared) {
    let mut online = lock(&shared.peers.online);
    let Some(Online { node, ways, .. }) = online.as_mut() else { return };
    let there = ways_of(node);
    let has_gained = !there.is_subset(ways);
    *ways = there;
    drop(online);
    if has_gained {
        lock(&shared.peers.live).values_mut().for_each(Live::gains_way);
    }
}

/// The addresses of this device on its networks, and the relays that it is connected to. Those of its own machine lead nowhere.
fn ways_of(node: &Node) -> BTreeSet<(bool, String)> {
    let leads_out = |address: &Address| matches!(address, Address::Socket(socket) if !socket.ip().is_loopback());
    let own = node.addresses().into_iter().filter(leads_out).map(|address| (false, address.to_string()));
    let relays = node.relays().into_iter().filter(|relay| relay.is_connected).map(|relay| (true, relay.url));
    own.chain(relays).collect()
}

/// Dials whoever is due, each on a thread of its own.
fn dial_due(shared: &Arc<Shared>) {
    let Some(node) = lock(&shared.peers.online).as_ref().map(|online| Arc::clone(&online.node)) else { return };
    let Ok(desk) = shared.open_desk() else { return };
    let Ok(reach) = reach(&desk) else { return };
    let mut room = MEETINGS_MAX.saturating_sub(at_work(shared));
    for (key, peer) in all(&desk, &reach) {
        let wait = wait_for(&desk, &lock(&shared.peers.live), &key, &peer);
        if wait == Some(Duration::ZERO) && room > 0 {
            room -= 1;
            let (shared, node) = (Arc::clone(shared), Arc::clone(&node));
            let until = if peer.is_kept() { Until::Gone } else { Until::CaughtUp };
            // How it went is noted where officers see it.
            std::thread::spawn(move || drop(meet(&shared, &node, key, &peer, until, false)));
        }
    }
}

impl Peer {
    /// Whether a line to it is kept open: on a slow one what keeps it open would be felt.
    fn is_kept(&self) -> bool {
        self.stays && !self.is_slow
    }

    /// Whether it is left alone now.
    pub(crate) fn is_left_alone(&self) -> bool {
        let hour = u8::try_from(jiff::Zoned::now().hour()).unwrap_or_default();
        self.is_paused || is_quiet(hour, self.quiet)
    }
}

/// How long until a device is dialled; none where it is not to be, or there is a line.
pub(crate) fn wait_for(desk: &Desk, lives: &Lives, key: &Key, peer: &Peer) -> Option<Duration> {
    let unknown = Live::default();
    let live = lives.get(key).unwrap_or(&unknown);
    let is_found = !addresses(desk, key, peer).is_empty() || reach(desk).is_ok_and(|reach| reach.is_local);
    if live.stage != Stage::Apart || peer.is_left_alone() || !is_found {
        return None;
    }
    let since = live.ended.map(|ended| live.back.map_or(ended, |back| back.max(ended)).elapsed());
    let facts = Facts {
        since,
        failures: live.failures,
        is_back: live.back.is_some(),
        was_cut: live.error.as_ref().is_some_and(|error| error.code == "peer-cut"),
        has_news: live.news != Some(desk.news_for(key)),
        stays: peer.is_kept(),
        every: Duration::from_secs(60 * u64::from(peer.every.max(1))),
        chance: live.chance,
    };
    Some(due(&facts).saturating_sub(since.unwrap_or_default()))
}
