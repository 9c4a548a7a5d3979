//! The program on the network: goes on it while the folder is open and its officers want it, answers who comes, and dials who is due.

use super::due::{Facts, due, is_quiet};
use super::meeting::{answer, meet};
use super::{Live, Lives, PORT, Peer, Reach, Stage, addresses, all, reach, relays};
use crate::calendar::believed_here;
use crate::desk::Desk;
use crate::exchange::Until;
use crate::failure::Failure;
use crate::shared::{App, Shared, lock};
use journals::{DeviceStanding, Key};
use network::{Connection, Door, Node, Settings};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

/// How often is looked whether something is due: news are on their way within a second.
const LOOK: Duration = Duration::from_millis(200);
/// After a failure to go on the network it is tried again.
const AGAIN: Duration = Duration::from_secs(15);
/// Meetings at once: each is a thread, and holds some megabytes while much is on its way.
const MEETINGS_MAX: usize = 32;

/// This device on the network.
pub(crate) struct Online {
    pub node: Arc<Node>,
    settings: Settings,
}

/// Nobody is let in by a program that only dials.
struct Shut;

impl Door for Shut {
    fn admits(&self, _: &network::Key) -> bool {
        false
    }

    fn came(&self, _: Connection) {}
}

/// Who is let in while the folder is open: whoever a statement names, and not more at once than there is room for.
struct Hall(Weak<Shared>);

impl Hall {
    fn lets_in(&self, key: &Key) -> Option<bool> {
        let shared = self.0.upgrade()?;
        let desk = shared.open_desk().ok()?;
        let is_known = desk.authority().device_standing(key, believed_here(&desk)) != DeviceStanding::Unknown;
        let is_paused = reach(&desk).ok()?.peers.get(&key.to_string()).is_some_and(|peer| peer.is_paused);
        Some(is_known && !is_paused && at_work(&shared) < MEETINGS_MAX)
    }
}

impl Door for Hall {
    fn admits(&self, key: &network::Key) -> bool {
        self.lets_in(&Key(*key)).unwrap_or(false)
    }

    fn came(&self, connection: Connection) {
        if let Some(shared) = self.0.upgrade() {
            std::thread::spawn(move || answer(&shared, connection));
        }
    }
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
                    *lock(&shared.peers.online) = None;
                    return;
                }
                if failed.is_none_or(|failed| failed.elapsed() > AGAIN) {
                    let went = go_on(&shared);
                    failed = went.is_err().then(Instant::now);
                    *lock(&shared.peers.problem) = went.err();
                }
                dial_due(&shared);
            }
        });
    }
}

/// Goes on the network, off it, or on it anew, as the folder and its settings say.
fn go_on(shared: &Arc<Shared>) -> Result<(), Failure> {
    let wanted = match shared.open_desk() {
        Ok(desk) if !desk.is_waiting() => {
            let reach = reach(&desk)?;
            reach.is_on.then(|| settings(&desk, reach)).transpose()?
        }
        _ => None,
    };
    if lock(&shared.peers.online).as_ref().map(|online| &online.settings) == wanted.as_ref() {
        return Ok(());
    }
    // Whoever is connected hears of the end, and the address is free again for what comes.
    let before = lock(&shared.peers.online).take();
    drop(before);
    if let Some(settings) = wanted {
        let node = Arc::new(Node::open(&settings, Arc::new(Hall(Arc::downgrade(shared))))?);
        *lock(&shared.peers.online) = Some(Online { node, settings });
    }
    shared.tell("peers", None, &[]);
    Ok(())
}

fn settings(desk: &Desk, reach: Reach) -> Result<Settings, Failure> {
    Ok(Settings {
        seed: *desk.store.device_secret()?.seed(),
        listen: listen(&reach),
        relays: relays(desk, &reach),
        roots: reach.roots.into_bytes(),
        is_local: reach.is_local,
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
    let mut settings = settings(&desk, reach(&desk)?)?;
    settings.listen.iter_mut().for_each(|address| address.set_port(0));
    Ok(Arc::new(Node::open(&settings, Arc::new(Shut))?))
}

/// Dials whoever is due, each on a thread of its own.
fn dial_due(shared: &Arc<Shared>) {
    let Some(node) = lock(&shared.peers.online).as_ref().map(|online| Arc::clone(&online.node)) else { return };
    let Ok(desk) = shared.open_desk() else { return };
    let Ok(reach) = reach(&desk) else { return };
    for (key, peer) in all(&desk, &reach) {
        let wait = wait_for(&desk, &lock(&shared.peers.live), &key, &peer);
        if wait == Some(Duration::ZERO) && at_work(shared) < MEETINGS_MAX {
            let (shared, node) = (Arc::clone(shared), Arc::clone(&node));
            let until = if peer.is_kept() { Until::Gone } else { Until::CaughtUp };
            // How it went is noted where officers see it.
            std::thread::spawn(move || drop(meet(&shared, &node, key, &peer, until)));
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
    let since = live.ended.map(|ended| ended.elapsed());
    let facts = Facts {
        since,
        failures: live.failures,
        has_news: live.news != Some(desk.store.news()),
        stays: peer.is_kept(),
        every: Duration::from_secs(60 * u64::from(peer.every.max(1))),
        chance: live.chance,
    };
    Some(due(&facts).saturating_sub(since.unwrap_or_default()))
}
