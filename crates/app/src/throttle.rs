//! Wrong passphrases in a row make the next one wait, also when the program was ended in between. What is written down keeps a passer-by
//! from guessing; a thief who takes the disk removes it, and pays for each guess with its derivation.

use crate::save::now;
use journals::Key;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Wrong passphrases that cost nothing but their derivation.
const WRONG_FREE: u32 = 3;
/// The wait after the next wrong one; it doubles with each.
const WAIT_FIRST: Duration = Duration::from_secs(2);
/// An officer with cold hands must come in at last.
const WAIT_MAX: Duration = Duration::from_secs(300);

/// Seats whose wrong passphrases are remembered: a folder has a dozen, and names from elsewhere push none of those out.
const SEATS_MAX: usize = 1_000;

/// Wrong passphrases in a row of each seat, and when its next may be tried. The right one of another seat changes nothing: whoever has
/// one would guess for ever.
pub(crate) struct Throttle {
    file: PathBuf,
    seats: BTreeMap<Key, Tries>,
}

#[derive(Clone, Copy, Default)]
struct Tries {
    wrong: u32,
    until: Option<Instant>,
}

impl Tries {
    fn left(&self) -> Option<Duration> {
        self.until?.checked_duration_since(Instant::now())
    }
}

impl Throttle {
    /// As the last run of the program left it. A clock that was set makes nobody wait longer than the longest wait.
    pub fn of(folder: &Path) -> Self {
        let file = folder.join("throttle");
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        Throttle { file, seats: text.lines().filter_map(read).take(SEATS_MAX).collect() }
    }

    /// How long the next try for a seat has to wait.
    pub fn wait(&self, seat: &Key) -> Option<Duration> {
        self.seats.get(seat)?.left()
    }

    /// One was wrong.
    pub fn wrong(&mut self, seat: &Key) {
        if self.seats.len() >= SEATS_MAX && !self.seats.contains_key(seat) {
            return;
        }
        let tries = self.seats.entry(*seat).or_default();
        tries.wrong = tries.wrong.saturating_add(1);
        let over = tries.wrong.saturating_sub(WRONG_FREE).min(16);
        let wait = (over > 0).then(|| (WAIT_FIRST * (1 << (over - 1))).min(WAIT_MAX));
        tries.until = wait.map(|wait| Instant::now() + wait);
        self.keep();
    }

    /// One was right.
    pub fn right(&mut self, seat: &Key) {
        if self.seats.remove(seat).is_some() {
            self.keep();
        }
    }

    /// Writes it down: `seat wrong until` in each line. A disk that takes nothing makes nobody wait after the next start.
    fn keep(&self) {
        let line = |(seat, tries): (&Key, &Tries)| {
            let left = tries.left().map_or(0, |left| i64::try_from(left.as_secs()).unwrap_or(0));
            format!("{seat} {} {}\n", tries.wrong, now() + left)
        };
        let _ = match self.seats.is_empty() {
            true => std::fs::remove_file(&self.file),
            false => std::fs::write(&self.file, self.seats.iter().map(line).collect::<String>()),
        };
    }
}

fn read(line: &str) -> Option<(Key, Tries)> {
    let mut parts = line.split_whitespace();
    let (seat, wrong, until) = (Key::parse(parts.next()?)?, parts.next()?.parse().ok()?, parts.next()?.parse::<i64>().ok()?);
    let left = Duration::from_secs(until.saturating_sub(now()).max(0).unsigned_abs()).min(WAIT_MAX);
    Some((seat, Tries { wrong, until: (!left.is_zero()).then(|| Instant::now() + left) }))
}
