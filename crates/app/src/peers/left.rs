//! How long a line still takes: guessed from what has gone over it since something stands to go. An item weighs what items have weighed so
//! far, a picture the bytes that it has.

use crate::exchange::Progress;
use crate::jobs::seconds_left;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Sooner a guess would leap: what is first on a line is greeting.
const SETTLES: Duration = Duration::from_secs(2);

/// One way of a line: what has gone, and what stands to.
#[derive(Clone, Copy, Default)]
struct Way {
    bytes: u64,
    /// Bytes of pictures among them.
    pieces: u64,
    items: u64,
    items_left: u64,
    pieces_left: u64,
}

/// What is remembered for the guess.
#[derive(Default)]
pub(super) struct Left {
    /// Since when something stands to go, and how far both ways were then.
    since: Option<(Instant, [Way; 2])>,
}

impl Left {
    /// The seconds until all of it has gone and come; none where nothing stands to, or nothing can be said yet.
    pub fn look(&mut self, progress: &Progress, now: Instant) -> Option<f64> {
        let ways = ways(progress);
        if ways.iter().all(|way| way.items_left == 0 && way.pieces_left == 0) {
            self.since = None;
            return None;
        }
        let (since, before) = *self.since.get_or_insert((now, ways));
        let passed = now.saturating_duration_since(since);
        if passed < SETTLES {
            return None;
        }
        // Both go at once: the longer one counts.
        let left = ways.iter().zip(&before).map(|(way, before)| way.left(before, passed.as_secs_f64()));
        left.reduce(|one, other| Some(one?.max(other?))).flatten()
    }
}

impl Way {
    fn left(&self, before: &Way, seconds: f64) -> Option<f64> {
        let (moved, items) = (self.bytes.saturating_sub(before.bytes), self.items.saturating_sub(before.items));
        let of_items = match (self.items_left, items) {
            (0, _) => 0.0,
            (_, 0) => return None,
            (left, _) => moved.saturating_sub(self.pieces.saturating_sub(before.pieces)) as f64 / items as f64 * left as f64,
        };
        let left = of_items + self.pieces_left as f64;
        if left > 0.0 { seconds_left(seconds, moved as f64, left) } else { Some(0.0) }
    }
}

fn ways(Progress { done, to_send, came, to_come, pictures }: &Progress) -> [Way; 2] {
    let sum = |lanes: &BTreeMap<String, u64>| lanes.values().fold(0, |sum: u64, one| sum.saturating_add(*one));
    let (items, lanes) = ([done.delivered.0, *came], [to_send, to_come]);
    let (bytes, pieces, left) = ([done.bytes.0, done.bytes.1], [done.pieces.0, done.pieces.1], [pictures.0.bytes, pictures.1.bytes]);
    let of = |at: usize| Way { bytes: bytes[at], pieces: pieces[at], items: items[at], items_left: sum(lanes[at]), pieces_left: left[at] };
    [of(0), of(1)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::Pictures;

    /// So many items went in so many bytes, and so many stand to go.
    fn sent(items: u64, bytes: u64, left: u64) -> Progress {
        let mut progress = Progress::default();
        (progress.done.delivered.0, progress.done.bytes.0) = (items, bytes);
        progress.to_send = BTreeMap::from([("records".to_owned(), left)]);
        progress
    }

    #[test]
    fn what_is_left_takes_as_long_as_what_went_since_it_stood_to_go() {
        let (mut left, begun) = (Left::default(), Instant::now());
        let at = |seconds: u64| begun + Duration::from_secs(seconds);
        assert_eq!(left.look(&sent(500, 900_000, 0), at(0)), None);
        // What went over a line before says nothing of an hour in which nothing did.
        assert_eq!(left.look(&sent(500, 900_000, 100), at(3_600)), None);
        assert_eq!(left.look(&sent(510, 901_000, 90), at(3_601)), None, "so soon nothing is said");
        assert_eq!(left.look(&sent(520, 902_000, 80), at(3_604)), Some(16.0));
        let mut with_picture = sent(540, 904_000, 60);
        with_picture.pictures.0 = Pictures { count: 1, bytes: 64_000, has_more: false };
        assert_eq!(left.look(&with_picture, at(3_608)), Some(140.0), "a picture weighs what it has");
        // Anybody may name numbers.
        assert_eq!(left.look(&sent(540, 904_000, u64::MAX), at(3_608)), None);
        assert_eq!(left.look(&sent(600, 910_000, 0), at(3_620)), None);
        assert_eq!(left.look(&sent(600, 910_000, 10), at(3_700)), None, "it begins anew");
    }

    #[test]
    fn the_way_that_takes_longer_counts_and_of_one_of_which_nothing_came_nothing_is_said() {
        let both = |came: u64, bytes: u64| {
            let mut progress = sent(20, 2_000, 80);
            (progress.came, progress.done.bytes.1) = (came, bytes);
            progress.to_come = BTreeMap::from([("notices".to_owned(), 40)]);
            progress
        };
        let after = |progress: &Progress| {
            let (mut left, begun) = (Left::default(), Instant::now());
            left.look(&sent(0, 0, 100), begun);
            left.look(progress, begun + Duration::from_secs(4))
        };
        assert_eq!([both(1, 500), both(40, 500), both(0, 500)].each_ref().map(after), [Some(160.0), Some(16.0), None]);
    }
}
