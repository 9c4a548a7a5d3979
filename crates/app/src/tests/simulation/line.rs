//! A line in memory between two devices, to which something befalls: it is slow, it is cut, one way of it goes silent, or something comes
//! otherwise than it was said. What each side says is written down before anything befalls it.

use crate::exchange::{Gone, Line, Progress};
use crate::shared::lock;
use replication::Unpacking;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::Duration;

/// Frames on the way at most, each way.
const ROOM: usize = 8;
/// So often each end is asked for more while nothing moves. Then the line is cut, as a network cuts one that stays silent.
const QUIET_MAX: u32 = 2;
/// A session asks so often whether it is to go on, and no more: one that never ends would hold everything up.
const ASKED_MAX: u32 = 200_000;

/// The way of who dialled, where ways are numbered.
pub(super) const DIALLED: usize = 0;
/// The way of who answered.
pub(super) const ANSWERED: usize = 1;

/// What befalls a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// Nothing.
    Holds,
    /// After each frame there is no room for the next, so many times.
    Slow(u32),
    /// Whoever would say one frame more than so many finds it cut, and what lies on it is lost.
    Cut(usize),
    /// Of one way nothing arrives from a frame on, and nobody is told.
    Silent(usize, usize),
    /// A frame of one way comes otherwise than it was said.
    Changed(usize, usize, Change),
}

/// How a frame comes otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// With one bit of it turned.
    Flipped(u64),
    /// Twice.
    Repeated,
    /// Not at all.
    Dropped,
    /// Behind the next one.
    Swapped,
}

/// What is on the line, by ways.
#[derive(Default)]
struct State {
    frames: [VecDeque<Vec<u8>>; 2],
    /// Everything that was said.
    said: [Vec<Vec<u8>>; 2],
    kept_back: [Option<Vec<u8>>; 2],
    /// Whether an end waits for something to come.
    waits: [bool; 2],
    /// How often an end was asked for more since anything was said.
    quiet: [u32; 2],
    is_cut: bool,
    is_stuck: bool,
}

impl State {
    /// Whether both ends wait and nothing is on its way; asked by an end to which nothing comes.
    fn is_quiet(&self, own: usize) -> bool {
        self.waits[1 - own] && self.frames[own].is_empty()
    }

    /// Lays a frame on the line, after what befalls it; `number` says how many were said before it.
    fn carry(&mut self, way: usize, number: usize, frame: Vec<u8>, fate: Fate) {
        match fate {
            Fate::Silent(of, from) if of == way && number >= from => {}
            Fate::Changed(of, at, change) if (of, at) == (way, number) => self.change(way, frame, change),
            _ => {
                self.frames[way].push_back(frame);
                let before = self.kept_back[way].take();
                self.frames[way].extend(before);
            }
        }
    }

    /// Lays a frame on the line otherwise than it was said.
    fn change(&mut self, way: usize, mut frame: Vec<u8>, change: Change) {
        match change {
            Change::Flipped(at) => {
                let at = at % (frame.len() as u64 * 8).max(1);
                if let Some(byte) = frame.get_mut((at / 8) as usize) {
                    *byte ^= 1_u8 << (at % 8);
                }
                self.frames[way].push_back(frame);
            }
            Change::Repeated => self.frames[way].extend([frame.clone(), frame]),
            Change::Dropped => {}
            Change::Swapped => self.kept_back[way] = Some(frame),
        }
    }
}

/// What both ends and the tap hold.
struct Wire {
    state: Mutex<State>,
    moved: Condvar,
    fate: Fate,
}

impl Wire {
    /// What is on the line, for as long as this is held.
    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

/// One end of a line.
pub(super) struct End {
    wire: Arc<Wire>,
    own: usize,
    /// How often it refuses the next frame.
    pause: u32,
    /// Whether it has just refused one for being slow, or for being full.
    is_held_up: bool,
    is_full: bool,
    asked: u32,
}

/// What went over a line.
pub(super) struct Tap(Arc<Wire>);

/// The two ends of a line, that of who dials first, and its tap.
pub(super) fn line(fate: Fate) -> (End, End, Tap) {
    let wire = Arc::new(Wire { state: Mutex::default(), moved: Condvar::new(), fate });
    let end = |own| End { wire: Arc::clone(&wire), own, pause: 0, is_held_up: false, is_full: false, asked: 0 };
    (end(DIALLED), end(ANSWERED), Tap(Arc::clone(&wire)))
}

impl Tap {
    /// Everything that one side said, unpacked.
    pub fn said(&self, way: usize) -> Vec<u8> {
        let (state, mut unpacking, mut plain) = (self.0.lock(), Unpacking::new(), Vec::new());
        for (number, frame) in state.said[way].iter().enumerate() {
            match number {
                // The first of each way goes as it is.
                0 => plain.extend_from_slice(frame),
                _ => plain.extend(unpacking.unpack(frame).expect("what a device packs is unpacked")),
            }
        }
        plain
    }

    /// Whether both ends waited for each other until the line was cut.
    pub fn is_stuck(&self) -> bool {
        self.0.lock().is_stuck
    }
}

impl Line for End {
    fn has_room(&mut self) -> bool {
        if self.pause > 0 {
            (self.pause, self.is_held_up) = (self.pause - 1, true);
            return false;
        }
        let has_room = {
            let state = self.wire.lock();
            state.is_cut || state.frames[self.own].len() < ROOM
        };
        self.is_full = !has_room;
        has_room
    }

    fn send(&mut self, frame: &[u8]) -> Result<(), Gone> {
        let (own, fate) = (self.own, self.wire.fate);
        let mut state = self.wire.lock();
        let number = state.said[own].len();
        if matches!(fate, Fate::Cut(most) if number >= most) && !state.is_cut {
            state.is_cut = true;
            state.frames.iter_mut().for_each(VecDeque::clear);
        }
        if state.is_cut {
            self.wire.moved.notify_all();
            return Err(Gone);
        }
        state.said[own].push(frame.to_vec());
        state.quiet = [0, 0];
        state.carry(own, number, frame.to_vec(), fate);
        drop(state);
        self.wire.moved.notify_all();
        if let Fate::Slow(times) = fate {
            self.pause = times;
        }
        Ok(())
    }

    fn receive(&mut self, wait: Duration) -> Result<Option<Vec<u8>>, Gone> {
        let (own, other) = (self.own, 1 - self.own);
        let is_held_up = std::mem::take(&mut self.is_held_up);
        let mut state = self.wire.lock();
        loop {
            if let Some(frame) = state.frames[other].pop_front() {
                // There is room again for who sent it.
                self.wire.moved.notify_all();
                return Ok(Some(frame));
            }
            if state.is_cut {
                return Err(Gone);
            }
            let may_send = is_held_up || (self.is_full && state.frames[own].len() < ROOM);
            if wait.is_zero() || may_send {
                return Ok(None);
            }
            if state.is_quiet(own) {
                if state.quiet[own] < QUIET_MAX {
                    state.quiet[own] += 1;
                    return Ok(None);
                }
                let is_stuck = state.quiet[other] >= QUIET_MAX;
                state.is_stuck = is_stuck;
                state.is_cut = is_stuck;
                self.wire.moved.notify_all();
                if is_stuck {
                    return Err(Gone);
                }
            }
            state.waits[own] = true;
            let (held, waited) = self.wire.moved.wait_timeout(state, wait).unwrap();
            state = held;
            state.waits[own] = false;
            if waited.timed_out() && state.frames[other].is_empty() && !state.is_cut {
                return Ok(None);
            }
        }
    }

    fn goes_on(&mut self, _progress: &Progress) -> bool {
        self.asked += 1;
        self.asked < ASKED_MAX
    }
}

impl Drop for End {
    fn drop(&mut self) {
        self.wire.lock().is_cut = true;
        self.wire.moved.notify_all();
    }
}
