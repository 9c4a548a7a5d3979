//! A meeting with a device: from dialling, or its coming, to the end, with what is noted of it for the officers.

use super::{Live, Peer, Stage, addresses, remember};
use crate::exchange::{Exchanged, Gone, Line, Progress, Side, Until, exchange};
use crate::failure::Failure;
use crate::save::{chance, now};
use crate::shared::{Shared, lock};
use journals::Key;
use network::{Connection, NetworkError, Node};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// A device may take this long to answer: four round trips of a satellite, with losses.
const ANSWERS: Duration = Duration::from_secs(20);
/// Two connections that begin within this time were dialled at once by both.
const AT_ONCE: Duration = Duration::from_secs(5);
/// What is shown changes this often.
const SHOWN: Duration = Duration::from_millis(250);

/// Dials a device and exchanges with it.
pub(crate) fn meet(shared: &Arc<Shared>, node: &Node, key: Key, peer: &Peer, until: Until) -> Result<Exchanged, Failure> {
    let addresses = addresses(&*shared.open_desk()?, &key, peer);
    let meeting = begin(shared, &key)?;
    let met = match node.dial(key.0, &addresses, peer.is_slow, ANSWERS) {
        Ok(connection) => converse(shared, connection, meeting, Side::Dialled, until),
        Err(error) => Err(error.into()),
    };
    end(shared, &key, meeting, met.as_ref().err().cloned());
    met
}

/// Exchanges with a device that came.
pub(crate) fn answer(shared: &Arc<Shared>, connection: Connection) {
    let key = Key(connection.peer());
    let Ok(own) = shared.open_desk().map(|desk| desk.device) else { return };
    let Some(meeting) = come(shared, &own, &key) else { return };
    let met = converse(shared, connection, meeting, Side::Answered, Until::Gone);
    end(shared, &key, meeting, met.err());
}

/// Asks a meeting to end.
pub(crate) fn stop(shared: &Shared, key: &Key) {
    if let Some(live) = lock(&shared.peers.live).get(key) {
        live.stop.store(true, Ordering::Relaxed);
    }
}

/// Notes that a device is being dialled; refuses where a meeting goes on already.
fn begin(shared: &Shared, key: &Key) -> Result<u64, Failure> {
    let mut all = lock(&shared.peers.live);
    let live = all.entry(*key).or_default();
    if live.stage != Stage::Apart {
        return Err(Failure::new("peer-busy"));
    }
    Ok(begins(live, Stage::Dialling, true))
}

fn begins(live: &mut Live, stage: Stage, is_ours: bool) -> u64 {
    live.stop.store(true, Ordering::Relaxed);
    let Live { meeting, failures, error, even, news, .. } = std::mem::take(live);
    let (begun, stop) = (Some(Instant::now()), Arc::new(AtomicBool::new(false)));
    *live = Live { meeting: meeting + 1, failures, error, even, news, stage, is_ours, begun, stop, ..Live::default() };
    live.meeting
}

/// Notes that a device has come. Of two connections that were dialled at once the smaller key's is kept, by both; else the new one is:
/// whoever comes again has noticed the end of the old one.
fn come(shared: &Shared, own: &Key, key: &Key) -> Option<u64> {
    let mut all = lock(&shared.peers.live);
    let live = all.entry(*key).or_default();
    let is_at_once = live.stage != Stage::Apart && live.is_ours && live.begun.is_some_and(|begun| begun.elapsed() < AT_ONCE);
    (!is_at_once || own > key).then(|| begins(live, Stage::Connected, false))
}

/// Notes how a meeting ended, where no later one has begun.
fn end(shared: &Shared, key: &Key, meeting: u64, error: Option<Failure>) {
    if let Some(live) = lock(&shared.peers.live).get_mut(key).filter(|live| live.meeting == meeting) {
        live.failures = if error.is_some() { live.failures.saturating_add(1) } else { 0 };
        (live.stage, live.ended, live.error) = (Stage::Apart, Some(Instant::now()), error);
        live.chance = chance::<1>()[0];
    }
    shared.tell("peers", None, &[]);
}

fn converse(shared: &Arc<Shared>, connection: Connection, meeting: u64, side: Side, until: Until) -> Result<Exchanged, Failure> {
    let key = Key(connection.peer());
    let desk = shared.open_desk()?;
    let begun = Instant::now();
    let mut line = Wire { connection, shared: Arc::clone(shared), key, meeting, shown: None, moved: (0, 0) };
    let done = exchange(&desk, key, side, &mut line, until);
    let (traffic, is_stopped) = (line.connection.traffic(), line.is_stopped());
    let is_even = done.as_ref().is_ok_and(|done| done.is_caught_up);
    if is_even {
        line.connection.finish();
    }
    // It is a note: where the folder is just being closed it may be lost.
    let _ = remember(&desk, &key, |met| {
        met.last = now();
        if is_even {
            met.even = now();
        }
        (met.sent, met.received) = (met.sent + traffic.sent, met.received + traffic.received);
    });
    match done? {
        done if done.is_caught_up || is_stopped => Ok(done),
        done if done.bytes.1 == 0 && side == Side::Dialled => Err(Failure::new("peer-refused")),
        _ => Err(Failure::new("peer-cut").with("seconds", begun.elapsed().as_secs())),
    }
}

/// A connection as a session drives it.
struct Wire {
    connection: Connection,
    shared: Arc<Shared>,
    key: Key,
    meeting: u64,
    shown: Option<Instant>,
    /// What had gone and come when both were last even.
    moved: (u64, u64),
}

impl Wire {
    /// Whether somebody asked for the end, or another meeting took the place of this one.
    fn is_stopped(&self) -> bool {
        let all = lock(&self.shared.peers.live);
        all.get(&self.key).is_none_or(|live| live.meeting != self.meeting || live.stop.load(Ordering::Relaxed))
    }

    fn show(&mut self, progress: &Progress) {
        let Ok(desk) = self.shared.open_desk() else { return };
        let moved = (progress.done.delivered.1, progress.done.stored);
        let is_even = progress.done.is_caught_up;
        let mut all = lock(&self.shared.peers.live);
        let Some(live) = all.get_mut(&self.key).filter(|live| live.meeting == self.meeting) else { return };
        let is_new = live.stage != Stage::Connected || live.progress != *progress;
        (live.stage, live.progress) = (Stage::Connected, progress.clone());
        (live.route, live.traffic) = (self.connection.route(), self.connection.traffic());
        if is_even {
            (live.even, live.news, live.failures, live.error) = (now(), Some(desk.store.news()), 0, None);
        }
        drop(all);
        if is_new {
            self.shared.tell("peers", None, &[]);
        }
        if is_even && moved != self.moved {
            self.moved = moved;
            let _ = remember(&desk, &self.key, |met| (met.even, met.last) = (now(), now()));
        }
    }
}

impl Line for Wire {
    fn has_room(&mut self) -> bool {
        self.connection.has_room()
    }

    fn send(&mut self, frame: &[u8]) -> Result<(), Gone> {
        self.connection.send(frame).map_err(|_| Gone)
    }

    fn receive(&mut self, wait: Duration) -> Result<Option<Vec<u8>>, Gone> {
        self.connection.receive(wait).map_err(|_| Gone)
    }

    fn goes_on(&mut self, progress: &Progress) -> bool {
        if self.shown.is_none_or(|shown| shown.elapsed() > SHOWN) {
            self.show(progress);
            self.shown = Some(Instant::now());
        }
        !self.is_stopped()
    }
}

impl From<NetworkError> for Failure {
    fn from(error: NetworkError) -> Self {
        match error {
            NetworkError::Bind { address, reason } => Failure::new("network-address").with("address", address).with("reason", reason),
            NetworkError::NotReached(_) => Failure::new("peer-not-reached"),
            NetworkError::Certificate(reason) => Failure::new("certificate-wrong").with("reason", reason),
            NetworkError::System(reason) => Failure::new("network-refuses").with("reason", reason),
        }
    }
}
