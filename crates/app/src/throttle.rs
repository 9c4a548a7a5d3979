//! Wrong passphrases in a row make the next one wait, also when the program was ended in between. What is written down keeps a passer-by
//! from guessing; a thief who takes the disk removes it, and pays for each guess with its derivation.

use crate::save::now;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Wrong passphrases that cost nothing but their derivation.
const WRONG_FREE: u32 = 3;
/// The wait after the next wrong one; it doubles with each.
const WAIT_FIRST: Duration = Duration::from_secs(2);
/// An officer with cold hands must come in at last.
const WAIT_MAX: Duration = Duration::from_secs(300);

/// Wrong passphrases in a row, and when the next may be tried.
pub(crate) struct Throttle {
    file: PathBuf,
    wrong: u32,
    until: Option<Instant>,
}

impl Throttle {
    /// As the last run of the program left it. A clock that was set makes nobody wait longer than the longest wait.
    pub fn of(folder: &Path) -> Self {
        let file = folder.join("throttle");
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        let mut parts = text.split_whitespace();
        let wrong = parts.next().and_then(|wrong| wrong.parse().ok()).unwrap_or(0);
        let until: i64 = parts.next().and_then(|until| until.parse().ok()).unwrap_or(0);
        let left = Duration::from_secs(until.saturating_sub(now()).max(0).unsigned_abs()).min(WAIT_MAX);
        Throttle { file, wrong, until: (!left.is_zero()).then(|| Instant::now() + left) }
    }

    /// How long the next try has to wait.
    pub fn wait(&self) -> Option<Duration> {
        self.until?.checked_duration_since(Instant::now())
    }

    /// One was wrong.
    pub fn wrong(&mut self) {
        self.wrong = self.wrong.saturating_add(1);
        let over = self.wrong.saturating_sub(WRONG_FREE).min(16);
        let wait = (over > 0).then(|| (WAIT_FIRST * (1 << (over - 1))).min(WAIT_MAX));
        self.until = wait.map(|wait| Instant::now() + wait);
        let until = now() + wait.map_or(0, |wait| i64::try_from(wait.as_secs()).unwrap_or(0));
        // A disk that takes nothing makes nobody wait after the next start.
        let _ = std::fs::write(&self.file, format!("{} {until}\n", self.wrong));
    }

    /// One was right.
    pub fn right(&mut self) {
        if self.wrong > 0 {
            let _ = std::fs::remove_file(&self.file);
        }
        (self.wrong, self.until) = (0, None);
    }
}
