//! A meeting with a device: from dialling, or its coming, to the end, with what is noted of it for the officers.

use super::due::is_knock;
use super::happening::{Happening, named, tell};
use super::left::Left;
use super::pace::Pace;
use super::{Live, Peer, Stage, addresses, reach, remember};
use crate::desk::Desk;
use crate::exchange::{Exchanged, Gone, Line, Progress, Side, Until, exchange};
use crate::failure::Failure;
use crate::jobs::Exchange;
use crate::save::{chance, now};
use crate::shared::{Shared, lock};
use journals::Key;
use network::{Away, Connection, Dial, NetworkError, Node};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// A device may take this long to answer: four round trips of a satellite, with losses.
const ANSWERS: Duration = Duration::from_secs(20);
/// Two connections that begin within this time were dialled at once by both.
const AT_ONCE: Duration = Duration::from_secs(5);
/// A peer says its first word within this, or is not there.
const FIRST_WORD: Duration = Duration::from_secs(30);
/// Nobody needs longer to store what came, or to read what is to be sent.
const SILENCE: Duration = Duration::from_secs(5 * 60);
/// Bytes of frames that two who have thousands of spaces say before anything is carried; a part of a picture is more.
const GREETING_MAX: u64 = 64 << 10;
/// A meeting ended because the other has no room for what came.
const NO_ROOM_THERE: &str = "peer-no-room";
/// How often is looked which of two connections comes about.
const LOOK: Duration = Duration::from_millis(100);
/// What is shown changes this often.
const SHOWN: Duration = Duration::from_millis(250);

/// Dials a device and exchanges with it; `is_asked` where an officer asks for it now, also of a device that is left alone.
pub(crate) fn meet(shared: &Arc<Shared>, node: &Node, key: Key, peer: &Peer, until: Until, is_asked: bool) -> Result<Exchanged, Failure> {
    let desk = shared.open_desk()?;
    let addresses = addresses(&desk, &key, peer);
    let (meeting, is_knock) = begin(shared, &key, is_asked)?;
    let is_wanted = || !desk.stop.load(Ordering::Relaxed) && !is_stopped(shared, &key, meeting);
    let to = Dial { key: key.0, addresses: &addresses, is_slow: peer.is_slow, patience: ANSWERS, is_knock };
    let met = match node.dial(to, &is_wanted) {
        Ok(connection) => whole(|| converse(shared, &desk, connection, meeting, Side::Dialled, until)),
        Err(error) => Err(error.into()),
    };
    end(shared, &desk, (&key, meeting), met.as_ref().err().cloned());
    met
}

/// Whatever happened, the meeting ends, and its place is free.
fn whole(work: impl FnOnce() -> Result<Exchanged, Failure>) -> Result<Exchanged, Failure> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Failure::new("job-died")))
}

/// Exchanges with a device that came.
pub(crate) fn answer(shared: &Arc<Shared>, connection: Connection) {
    let key = Key(connection.peer());
    let Ok(desk) = shared.open_desk() else { return };
    let meeting = loop {
        match come(shared, &desk.device, &key) {
            Coming::Begins(meeting) => break meeting,
            Coming::Waits => std::thread::sleep(LOOK),
            Coming::Ends => return,
        }
    };
    let met = whole(|| converse(shared, &desk, connection, meeting, Side::Answered, Until::Gone));
    end(shared, &desk, (&key, meeting), met.err());
}

/// Asks a meeting to end.
pub(crate) fn stop(shared: &Shared, key: &Key) {
    if let Some(live) = lock(&shared.peers.live).get(key) {
        live.stop.store(true, Ordering::Relaxed);
    }
}

/// Forgets that a device was not reached: whoever says where it is found now is believed, and it is dialled at once. A line that is open
/// stays, and so does what an officer waits for.
pub(crate) fn anew(shared: &Shared, key: &Key) {
    if let Some(live) = lock(&shared.peers.live).get_mut(key)
        && (live.stage == Stage::Apart || (live.stage == Stage::Dialling && !live.is_asked))
    {
        live.stop.store(true, Ordering::Relaxed);
        let Live { even, news, .. } = std::mem::take(live);
        *live = Live { even, news, ..Live::default() };
    }
}

/// Notes that a device is being dialled: gives the number of the meeting, and whether a knock will do; refuses where one goes on already.
fn begin(shared: &Shared, key: &Key, is_asked: bool) -> Result<(u64, bool), Failure> {
    let mut all = lock(&shared.peers.live);
    let live = all.entry(*key).or_default();
    if live.stage != Stage::Apart {
        return Err(Failure::new("peer-busy"));
    }
    // Who asks for it waits.
    let is_knock = !is_asked && is_knock(live.failures, live.back.is_some());
    let meeting = begins(shared, live, Stage::Dialling, true);
    live.is_asked = is_asked;
    Ok((meeting, is_knock))
}

fn begins(shared: &Shared, live: &mut Live, stage: Stage, is_ours: bool) -> u64 {
    live.stop.store(true, Ordering::Relaxed);
    let Live { failures, error, even, news, .. } = std::mem::take(live);
    let (begun, stop) = (Some(Instant::now()), Arc::new(AtomicBool::new(false)));
    let meeting = 1 + shared.peers.meetings.fetch_add(1, Ordering::Relaxed);
    *live = Live { meeting, failures, error, even, news, stage, is_ours, begun, stop, ..Live::default() };
    meeting
}

/// Whether somebody asked for the end of a meeting, or another took its place.
fn is_stopped(shared: &Shared, key: &Key, meeting: u64) -> bool {
    let all = lock(&shared.peers.live);
    all.get(key).is_none_or(|live| live.meeting != meeting || live.stop.load(Ordering::Relaxed))
}

/// What becomes of a connection of a device that came.
enum Coming {
    /// It is the meeting of this number.
    Begins(u64),
    /// It is seen shortly whether the other connection comes about.
    Waits,
    /// The other connection is the meeting.
    Ends,
}

/// Notes that a device has come. Of two connections that were dialled at once the smaller key's is kept, by both, if it comes about: where
/// the device is dialled it may be found no more. Else the new one is: whoever comes again has noticed the end of the old one.
fn come(shared: &Shared, own: &Key, key: &Key) -> Coming {
    let mut all = lock(&shared.peers.live);
    let live = all.entry(*key).or_default();
    let is_at_once = live.stage != Stage::Apart && live.is_ours && live.begun.is_some_and(|begun| begun.elapsed() < AT_ONCE);
    match live.stage {
        _ if !is_at_once || own > key => Coming::Begins(begins(shared, live, Stage::Connected, false)),
        Stage::Dialling => Coming::Waits,
        _ => Coming::Ends,
    }
}

/// Notes how a meeting ended, where no later one has begun.
fn end(shared: &Shared, desk: &Desk, (key, meeting): (&Key, u64), error: Option<Failure>) {
    let mut told = None;
    if let Some(live) = lock(&shared.peers.live).get_mut(key).filter(|live| live.meeting == meeting) {
        // Who was not there before is not told of at each try.
        live.ends(error.clone());
        told = error.filter(|_| live.is_met || live.failures == 1);
    }
    if let Some(failure) = told {
        tell(shared, || Happening::Broke(named(desk, key), failure));
    }
    shared.tell("peers", None, &[]);
}

impl Live {
    /// This device gained a way to the network: whoever was not reached may be there now, and who is being dialled by the old ways is
    /// tried again when that has failed.
    pub(super) fn gains_way(&mut self) {
        let is_missed = match self.stage {
            Stage::Apart => self.failures > 0,
            Stage::Dialling => true,
            Stage::Connected => false,
        };
        if is_missed {
            (self.failures, self.back) = (self.failures.min(1), Some(Instant::now()));
        }
    }

    /// The meeting ended, well or not.
    fn ends(&mut self, error: Option<Failure>) {
        (self.failures, self.back) = match &error {
            None => (0, None),
            // A line that breaks while it carries something was there: it is looked for as after a first failure. Where there is no room
            // it carries the same each time.
            Some(failure) if !is_full(failure) && failure.code != NO_ROOM_THERE && has_carried(&self.progress.done) => (1, None),
            Some(_) => (self.failures.saturating_add(1), self.back),
        };
        (self.stage, self.ended, self.error) = (Stage::Apart, Some(Instant::now()), error);
        self.chance = chance::<1>()[0];
    }
}

/// Whether a meeting ended because this disk has no room for what came.
fn is_full(failure: &Failure) -> bool {
    ["disk-nearly-full", "disk-full"].contains(&failure.code.as_str())
}

/// Whether more came of a meeting than words of greeting.
fn has_carried(done: &Exchanged) -> bool {
    done.stored + done.pictures + done.letters + done.delivered.1 > 0 || done.bytes.0 + done.bytes.1 > GREETING_MAX
}

fn converse(
    shared: &Arc<Shared>,
    desk: &Arc<Desk>,
    connection: Connection,
    meeting: u64,
    side: Side,
    until: Until,
) -> Result<Exchanged, Failure> {
    let key = Key(connection.peer());
    let begun = Instant::now();
    let (shared, told, moved) = (Arc::clone(shared), Exchanged::default(), (0, begun));
    let limit = reach(desk)?.peers.get(&key.to_string()).and_then(|peer| peer.limit);
    let paces = [(); 2].map(|()| Pace::of(limit, begun));
    let (shown, noted, left) = (None, None, Left::default());
    let mut line = Wire { connection, shared, desk: Arc::clone(desk), key, meeting, begun, shown, noted, told, moved, paces, left };
    let done = exchange(desk, key, side, &mut line, until);
    let (traffic, is_stopped, was_turned_away) = (line.connection.traffic(), line.is_stopped(), line.connection.was_turned_away());
    match &done {
        Ok(done) => {
            line.evens(done);
            line.tells(done, true);
            if done.is_caught_up {
                line.connection.finish();
            }
        }
        // The other is told why, and comes again with more patience.
        Err(failure) if is_full(failure) => line.connection.turn_away(Away::NoRoom),
        Err(failure) if failure.code == "peer-program-old" => line.connection.turn_away(Away::OldProgram),
        Err(_) => {}
    }
    let has_spoken = done.as_ref().is_ok_and(|done| done.bytes.1 > 0);
    // It is a note: where the folder is just being closed it may be lost.
    let _ = remember(desk, &key, |met| {
        if has_spoken {
            // Who is stopped may just be taken out of the list.
            (met.last, met.is_out) = (now(), met.is_out && is_stopped);
        }
        if done.as_ref().is_ok_and(Exchanged::is_even) {
            met.even = now();
        }
        (met.sent, met.received) = (met.sent + traffic.sent, met.received + traffic.received);
    });
    match (done?, was_turned_away) {
        (done, _) if done.is_caught_up || is_stopped => Ok(done),
        (_, Some(Away::NoRoom)) => Err(Failure::new(NO_ROOM_THERE)),
        (_, Some(Away::OldProgram)) => Err(Failure::new("program-old")),
        (done, None) if done.bytes.1 == 0 && traffic.received == 0 => Err(Failure::new("peer-not-reached")),
        (done, None) if done.bytes.1 == 0 && side == Side::Dialled => Err(Failure::new("peer-refused")),
        (_, None) => Err(Failure::new("peer-cut").with("seconds", begun.elapsed().as_secs())),
    }
}

/// A connection as a session drives it.
struct Wire {
    connection: Connection,
    shared: Arc<Shared>,
    desk: Arc<Desk>,
    key: Key,
    meeting: u64,
    begun: Instant,
    shown: Option<Instant>,
    /// What had gone and come when both were last even; none before they were.
    noted: Option<(u64, u64)>,
    /// What was done when that was told last.
    told: Exchanged,
    /// Bytes of frames so far, and when there were fewer.
    moved: (u64, Instant),
    /// How fast it goes out, and comes in.
    paces: [Pace; 2],
    /// How long it still takes.
    left: Left,
}

/// The two ways.
const OUT: usize = 0;
const IN: usize = 1;

impl Wire {
    fn is_stopped(&self) -> bool {
        is_stopped(&self.shared, &self.key, self.meeting)
    }

    fn show(&mut self, progress: &Progress) {
        let seconds_left = self.left.look(progress, Instant::now());
        let mut all = lock(&self.shared.peers.live);
        let Some(live) = all.get_mut(&self.key).filter(|live| live.meeting == self.meeting) else { return };
        let is_new = live.progress != *progress;
        // Before the other has said a word there may be nobody.
        if progress.done.bytes.1 > 0 {
            live.stage = Stage::Connected;
        }
        (live.progress, live.seconds_left) = (progress.clone(), seconds_left);
        (live.route, live.traffic) = (self.connection.route(), self.connection.traffic());
        drop(all);
        self.evens(&progress.done);
        self.tells(&progress.done, false);
        if is_new {
            self.shared.tell("peers", None, &[]);
        }
        let moved = (progress.done.delivered.1, progress.done.stored);
        if progress.done.is_even() && self.noted != Some(moved) {
            self.noted = Some(moved);
            let _ = remember(&self.desk, &self.key, |met| (met.even, met.last, met.is_out) = (now(), now(), false));
        }
    }

    /// Notes that both hold the same, and what this folder held then: not what it holds now, of which the other may not know.
    fn evens(&self, done: &Exchanged) {
        if let Some(live) = lock(&self.shared.peers.live).get_mut(&self.key).filter(|live| live.meeting == self.meeting)
            && done.is_caught_up
        {
            (live.news, live.failures, live.error) = (Some(done.news), 0, None);
            if done.is_even() {
                live.even = now();
            }
        }
    }

    /// Tells that the other is there, and what was exchanged with it since that was told last: once nothing is on its way, or at the end.
    fn tells(&mut self, done: &Exchanged, is_over: bool) {
        if done.bytes.1 == 0 {
            return;
        }
        if self.told.bytes.1 == 0 {
            if let Some(live) = lock(&self.shared.peers.live).get_mut(&self.key).filter(|live| live.meeting == self.meeting) {
                live.is_met = true;
            }
            self.told.bytes = done.bytes;
            let is_revoked = self.desk.authority().is_revoked(&self.key.0);
            let met = if is_revoked { Happening::MetRevoked } else { Happening::Met };
            tell(&self.shared, || met(named(&self.desk, &self.key)));
        }
        let new = Exchange::since(&self.told, done);
        if (done.is_caught_up || is_over) && !new.is_nothing() {
            self.told = done.clone();
            tell(&self.shared, || Happening::Exchanged(named(&self.desk, &self.key), new));
        }
    }

    /// Whether the other says nothing although something is to be said: it may hang, and its place is wanted.
    fn is_silent(&mut self, done: &Exchanged) -> bool {
        let bytes = done.bytes.0 + done.bytes.1;
        if bytes > self.moved.0 || done.is_caught_up {
            self.moved = (bytes, Instant::now());
        }
        let patience = if done.bytes.1 == 0 { FIRST_WORD } else { SILENCE };
        self.moved.1.elapsed() > patience || (done.bytes.1 == 0 && self.begun.elapsed() > FIRST_WORD)
    }
}

impl Line for Wire {
    fn has_room(&mut self) -> bool {
        self.paces[OUT].wait(Instant::now()).is_zero() && self.connection.has_room()
    }

    fn send(&mut self, frame: &[u8]) -> Result<(), Gone> {
        self.paces[OUT].went(frame.len());
        self.connection.send(frame).map_err(|_| Gone)
    }

    fn receive(&mut self, wait: Duration) -> Result<Option<Vec<u8>>, Gone> {
        let paced = self.paces[IN].wait(Instant::now());
        if !paced.is_zero() {
            std::thread::sleep(paced.min(wait));
            return Ok(None);
        }
        // Where more may go out before long the driver is to look again then.
        let soon = Some(self.paces[OUT].wait(Instant::now())).filter(|soon| !soon.is_zero());
        let came = self.connection.receive(wait.min(soon.unwrap_or(wait))).map_err(|_| Gone)?;
        self.paces[IN].went(came.as_ref().map_or(0, Vec::len));
        Ok(came)
    }

    fn goes_on(&mut self, progress: &Progress) -> bool {
        if self.desk.stop.load(Ordering::Relaxed) || self.is_silent(&progress.done) {
            return false;
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::peers::due::{Facts, due};

    fn not_reached() -> Option<Failure> {
        Some(Failure::new("peer-not-reached"))
    }

    /// What is waited, and whether a knock follows.
    fn next(live: &Live) -> (Duration, bool) {
        let (failures, is_back) = (live.failures, live.back.is_some());
        (due(&Facts { since: Some(Duration::ZERO), failures, is_back, stays: true, ..Facts::default() }), is_knock(failures, is_back))
    }

    #[test]
    fn who_is_being_dialled_while_a_way_comes_is_tried_again_soon_and_with_all_patience() {
        for stage in [Stage::Dialling, Stage::Apart] {
            let mut live = Live { stage, failures: 6, ..Live::default() };
            assert!(next(&live).1, "else it would be a knock");
            live.gains_way();
            if stage == Stage::Dialling {
                live.ends(not_reached());
            }
            let (waits, is_knock) = next(&live);
            assert!(waits <= Duration::from_secs(3) && !is_knock, "{waits:?}");
        }
        // Without one it waits as after so many failures, and by and by knocks.
        let mut live = Live { stage: Stage::Dialling, failures: 6, ..Live::default() };
        live.ends(not_reached());
        assert!(next(&live).0 > Duration::from_secs(60) && next(&live).1);
    }

    #[test]
    fn a_line_that_breaks_is_looked_for_soon_and_one_for_which_there_is_no_room_later_each_time() {
        let after = |code: &str| {
            let mut live = Live { stage: Stage::Connected, failures: 3, ..Live::default() };
            live.progress.done.stored = 1;
            live.ends(Some(Failure::new(code)));
            live.failures
        };
        assert_eq!(["peer-cut", "peer-no-room", "disk-nearly-full", "disk-full"].map(after), [1, 4, 4, 4]);
    }

    #[test]
    fn a_way_that_came_is_forgotten_when_the_line_came_about() {
        let mut live = Live { stage: Stage::Dialling, failures: 6, ..Live::default() };
        live.gains_way();
        live.ends(None);
        assert_eq!((live.failures, live.back), (0, None));
        live.stage = Stage::Connected;
        live.gains_way();
        live.ends(not_reached());
        assert_eq!((live.failures, live.back), (1, None), "whoever had a line was not missed");
    }
}
