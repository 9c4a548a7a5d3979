//! A connection to one device: frames, each behind its length (`docs/formats/wire.md`), in order and unchanged. The first frame of each side
//! may travel before the other has proved itself, all others behind that proof.

use crate::address::Address;
use crate::node::{HANDSHAKE, Threads};
use crate::{Key, NetworkError};
use iroh::endpoint::{
    ConnectionError, IncomingZeroRttConnection, OutgoingZeroRttConnection, ReadError, ReadExactError, RecvStream, SendStream, VarInt,
    ZeroRttStatus,
};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::timeout;

/// The longest frame that is sent or taken (`docs/formats/wire.md`).
pub const FRAME_MAX: usize = 64 * 1024;
/// Frames that wait to be sent, and such that wait to be read: more would be written by what was known before the peer's last word.
const WAITING: usize = 2;
/// The shortest time for the peer to take the last frames and hang up, and the longest.
const LAST_WORDS: (Duration, Duration) = (Duration::from_millis(500), Duration::from_secs(10));
/// A connection ends without a fault.
const DONE: u32 = 0;
/// A connection ends because whoever held it let go of it, or the peer did not keep to the form of frames.
const BROKEN_OFF: u32 = 1;
/// A connection ends because whoever held it has no room for what comes, or because the peer's program is older than may speak.
const NO_ROOM: u32 = 3;
const OLD_PROGRAM: u32 = 4;

/// The connection was cut, or the peer has hung up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gone;

/// Bytes on the network, with all that encryption and repetition add.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traffic {
    /// Bytes that went out.
    pub sent: u64,
    /// Bytes that came in.
    pub received: u64,
}

/// The way that frames take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The peer's address, or the relay that carries.
    pub address: Address,
    /// How long a word and its answer take.
    pub round_trip: Duration,
}

/// Why a connection is not wanted, where the peer is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Away {
    /// There is no room for what comes.
    NoRoom,
    /// The peer's program is older than may speak.
    OldProgram,
}

impl Away {
    fn number(self) -> u32 {
        match self {
            Away::NoRoom => NO_ROOM,
            Away::OldProgram => OLD_PROGRAM,
        }
    }

    fn of(number: VarInt) -> Option<Away> {
        [Away::NoRoom, Away::OldProgram].into_iter().find(|away| VarInt::from_u32(away.number()) == number)
    }
}

/// A connection with a device that has proved its key. Dropping it cuts it; [`Connection::finish`] ends it when all was sent.
pub struct Connection {
    peer: Key,
    threads: Arc<Threads>,
    out: Option<Sender<Vec<u8>>>,
    into: Receiver<Vec<u8>>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    live: Option<iroh::endpoint::Connection>,
    traffic: Traffic,
    /// Whether the end was asked for, so that nothing is cut off.
    is_finishing: bool,
    /// Why the peer is turned away, and why he has turned this side away.
    turns_away: Option<Away>,
    was_turned_away: Option<Away>,
}

/// What iroh gives before a connection is settled.
pub(crate) enum Opened {
    Settled(iroh::endpoint::Connection, SendStream, RecvStream),
    Dialled(OutgoingZeroRttConnection, SendStream, RecvStream),
    Answered(IncomingZeroRttConnection, SendStream, RecvStream),
}

type Settled = (iroh::endpoint::Connection, SendStream, RecvStream);

impl Connection {
    pub(crate) fn of(peer: Key, opened: Opened, threads: Arc<Threads>) -> Connection {
        let ((out, to_send), (received, into)) = (channel(WAITING), channel(WAITING));
        let state = Arc::<Mutex<State>>::default();
        threads.handle().spawn(carry(opened, to_send, received, Arc::clone(&state)));
        Connection { peer, threads, out: Some(out), into, state }
    }

    /// Whose device it is.
    pub fn peer(&self) -> Key {
        self.peer
    }

    /// Whether a frame can be sent now without waiting.
    pub fn has_room(&self) -> bool {
        self.out.as_ref().is_some_and(|out| out.capacity() > 0 && !out.is_closed())
    }

    /// Sends a frame of at most [`FRAME_MAX`] bytes; waits where there is no room.
    pub fn send(&self, frame: &[u8]) -> Result<(), Gone> {
        let out = self.out.as_ref().filter(|_| frame.len() <= FRAME_MAX).ok_or(Gone)?;
        out.blocking_send(frame.to_vec()).map_err(|_| Gone)
    }

    /// The next frame. `None` where none comes within a time, and as soon as there is room again for one that goes out.
    pub fn receive(&mut self, wait: Duration) -> Result<Option<Vec<u8>>, Gone> {
        let is_full = !self.has_room();
        let Connection { threads, out, into, .. } = self;
        let room = async {
            match out.as_ref().filter(|_| is_full) {
                Some(out) => drop(out.reserve().await),
                None => std::future::pending().await,
            }
        };
        threads.handle().block_on(async {
            tokio::select! {
                biased;
                frame = into.recv() => frame.map(Some).ok_or(Gone),
                () = room => Ok(None),
                () = tokio::time::sleep(wait) => Ok(None),
            }
        })
    }

    /// Lets everything go out and then hangs up, without waiting for it.
    pub fn finish(mut self) {
        self.state().is_finishing = true;
        self.out = None;
    }

    /// Hangs up, and says why.
    pub fn turn_away(mut self, why: Away) {
        self.state().turns_away = Some(why);
        self.out = None;
    }

    /// Why the peer has hung up, where he said so.
    pub fn was_turned_away(&self) -> Option<Away> {
        self.state().was_turned_away
    }

    /// What went over the network so far.
    pub fn traffic(&self) -> Traffic {
        let state = self.state();
        state.live.as_ref().map_or(state.traffic, traffic_of)
    }

    /// The way that frames take now; none before it is settled.
    pub fn route(&self) -> Option<Route> {
        let state = self.state();
        let paths = state.live.as_ref()?.paths();
        let path = paths.iter().find(|path| path.is_selected())?;
        Some(Route { address: Address::of(path.remote_addr())?, round_trip: path.rtt() })
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        lock(&self.state)
    }
}

fn lock(state: &Mutex<State>) -> std::sync::MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn traffic_of(live: &iroh::endpoint::Connection) -> Traffic {
    let stats = live.stats();
    Traffic { sent: stats.udp_tx.bytes, received: stats.udp_rx.bytes }
}

/// Carries frames both ways until one side ends it.
async fn carry(opened: Opened, mut out: Receiver<Vec<u8>>, into: Sender<Vec<u8>>, state: Arc<Mutex<State>>) {
    let Some((live, mut send, mut recv)) = settle(opened, &mut out, &into).await else { return };
    lock(&state).live = Some(live.clone());
    let writing = async {
        while let Some(frame) = out.recv().await {
            write(&mut send, &frame).await?;
        }
        Some(())
    };
    let reading = async {
        loop {
            match read(&mut recv).await {
                // Who is finishing reads no more, and still wants the last of his own words to arrive.
                Ok(frame) => drop(into.send(frame).await),
                Err(Unread(number)) => break number,
            }
        }
    };
    let (is_written, told) = tokio::select! {
        written = writing => (written.is_some(), None),
        told = reading => (false, told),
    };
    let (is_finishing, turns_away) = {
        let mut state = lock(&state);
        state.was_turned_away = told.or_else(|| number_of(&live)).and_then(Away::of);
        (state.is_finishing, state.turns_away)
    };
    // The peer's end is told now: whoever holds the connection must not wait for what cannot come.
    drop(into);
    let code = match (turns_away, is_written && is_finishing) {
        (Some(why), _) => why.number(),
        (None, true) => last_words(&live, &mut send).await,
        (None, false) => BROKEN_OFF,
    };
    let _ = send.reset(VarInt::from_u32(code));
    live.close(VarInt::from_u32(code), b"");
    let mut state = lock(&state);
    state.traffic = traffic_of(&live);
    state.live = None;
}

/// The number with which the peer has ended a connection.
fn number_of(live: &iroh::endpoint::Connection) -> Option<VarInt> {
    match live.close_reason() {
        Some(ConnectionError::ApplicationClosed(close)) => Some(close.error_code),
        _ => None,
    }
}

/// Ends the stream and waits until the peer has it all and hangs up: until then it may want something again, and what it needs to meet
/// again in one round trip is on its way here.
async fn last_words(live: &iroh::endpoint::Connection, send: &mut SendStream) -> u32 {
    let round_trip = live.paths().iter().map(|path| path.rtt()).max().unwrap_or_default();
    let patience = (round_trip * 4).clamp(LAST_WORDS.0, LAST_WORDS.1);
    if send.finish().is_err() || timeout(patience, live.closed()).await.is_err() { BROKEN_OFF } else { DONE }
}

/// A connection on which anything may be said. Before that only the first frame of each side passes: early data can be a repetition of
/// what somebody once overheard.
async fn settle(opened: Opened, out: &mut Receiver<Vec<u8>>, into: &Sender<Vec<u8>>) -> Option<Settled> {
    match opened {
        Opened::Settled(live, send, recv) => Some((live, send, recv)),
        Opened::Dialled(early, mut send, recv) => {
            let first = out.recv().await?;
            // Errors of an early stream mean nothing before it is known whether it counts.
            let _ = write(&mut send, &first).await;
            match early.handshake_completed().await.ok()? {
                ZeroRttStatus::Rejected(live) if recv.is_0rtt() => {
                    let (mut send, recv) = live.open_bi().await.ok()?;
                    write(&mut send, &first).await?;
                    Some((live, send, recv))
                }
                ZeroRttStatus::Accepted(live) | ZeroRttStatus::Rejected(live) => Some((live, send, recv)),
            }
        }
        Opened::Answered(early, mut send, mut recv) => {
            let ours = async { write(&mut send, &out.recv().await?).await };
            let theirs = async { into.send(read(&mut recv).await.ok()?).await.ok() };
            let proved = async { early.handshake_completed().await.ok() };
            let (ours, theirs, live) = timeout(HANDSHAKE, async { tokio::join!(ours, theirs, proved) }).await.ok()?;
            ours.and(theirs)?;
            Some((live?, send, recv))
        }
    }
}

async fn write(send: &mut SendStream, frame: &[u8]) -> Option<()> {
    let length = u32::try_from(frame.len()).ok()?;
    send.write_all(&[&length.to_be_bytes(), frame].concat()).await.ok()
}

/// No frame can be read any more; the number with which the peer gave the stream up, where he did.
struct Unread(Option<VarInt>);

impl From<ReadExactError> for Unread {
    fn from(error: ReadExactError) -> Unread {
        match error {
            ReadExactError::ReadError(ReadError::Reset(number)) => Unread(Some(number)),
            _ => Unread(None),
        }
    }
}

async fn read(recv: &mut RecvStream) -> Result<Vec<u8>, Unread> {
    let mut length = [0; 4];
    recv.read_exact(&mut length).await?;
    let length = usize::try_from(u32::from_be_bytes(length)).ok().filter(|length| *length <= FRAME_MAX).ok_or(Unread(None))?;
    let mut frame = vec![0; length];
    recv.read_exact(&mut frame).await?;
    Ok(frame)
}

impl From<iroh::endpoint::ConnectingError> for NetworkError {
    fn from(error: iroh::endpoint::ConnectingError) -> NetworkError {
        NetworkError::NotReached(error.to_string())
    }
}
