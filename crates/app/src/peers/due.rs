//! When a device is dialled next: at once for news, else every so often, and after a failure with more and more patience, each with a
//! little chance, so that forty posts do not come at the same second.

use std::time::Duration;

/// What officers save within this time goes in one meeting.
const GATHERED: Duration = Duration::from_millis(500);
/// A line that is to stay and broke is opened again after this.
const AGAIN: Duration = Duration::from_secs(5);
/// Where this device has gained a way to the network whoever was not reached is tried within these times: half a second until a new
/// interface has its routes, the rest so that a node does not dial all its posts at once.
const BACK: (Duration, Duration) = (Duration::from_millis(500), Duration::from_secs(3));
/// After the first failure, then twice as long each time, up to the longest.
const PATIENCE: (Duration, Duration) = (Duration::from_secs(15), Duration::from_secs(15 * 60));
/// Knocks between two tries that have all patience: a knock is too short for a line whose queue is full.
const KNOCKS: u32 = 3;
/// Tries between two visits where it was not reached: with visits every minute a line that is there for half a minute is found, for some
/// 170 bytes a second while it is not there.
const TRIES: u32 = 4;
/// Doublings after which the longest is reached.
const DOUBLINGS_MAX: u32 = 7;

/// What is known of a device to which there is no line.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Facts {
    /// How long there has been none; none yet since the program began.
    pub since: Option<Duration>,
    /// Tries that failed, one after another.
    pub failures: u32,
    /// Whether this device gained a way to the network since: `since` counts from then.
    pub is_back: bool,
    /// Whether the last of them was of a line that was there, and broke in the middle.
    pub was_cut: bool,
    /// Whether something is here that it may not have.
    pub has_news: bool,
    /// Whether a line is to be kept open.
    pub stays: bool,
    /// Between two visits.
    pub every: Duration,
    /// 0 to 255.
    pub chance: u8,
}

/// How long after the last line's end the next one is due; at once where there was none.
pub(crate) fn due(facts: &Facts) -> Duration {
    if facts.since.is_none() {
        return Duration::ZERO;
    }
    let usual = match facts.failures {
        0 if facts.has_news => return GATHERED,
        0 if facts.stays => AGAIN,
        // Whoever spoke a minute ago is there still, perhaps at another address.
        1 if facts.stays && facts.was_cut => AGAIN,
        0 => facts.every,
        _ if facts.is_back => return BACK.0 + (BACK.1 - BACK.0).mul_f64(f64::from(facts.chance) / 255.0),
        failures => (PATIENCE.0 * 2u32.pow(failures.min(DOUBLINGS_MAX) - 1)).min(longest(facts)),
    };
    // A fifth less to a fifth more.
    usual.mul_f64(0.8 + 0.4 * f64::from(facts.chance) / 255.0)
}

/// How long failures make it wait at most. Where a device is visited its officers have said how often that is worth its bytes, and a line
/// that is there for half a minute in five would else be missed for hours.
fn longest(facts: &Facts) -> Duration {
    if facts.stays { PATIENCE.1 } else { (facts.every / TRIES).clamp(PATIENCE.0, PATIENCE.1) }
}

/// Whether the next try is a knock: it ends as soon as nothing has come back in time for one packet, which is all that it costs. Where a
/// way has just come the device may well be there, behind a packet that was lost.
pub(crate) fn is_knock(failures: u32, is_back: bool) -> bool {
    !is_back && !failures.is_multiple_of(KNOCKS + 1)
}

/// Whether an hour of the day lies in hours that may go over midnight.
pub(crate) fn is_quiet(hour: u8, quiet: Option<(u8, u8)>) -> bool {
    match quiet {
        Some((from, to)) if from <= to => (from..to).contains(&hour),
        Some((from, to)) => hour >= from || hour < to,
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts() -> Facts {
        Facts { since: Some(Duration::ZERO), every: Duration::from_secs(300), chance: 128, ..Facts::default() }
    }

    /// What is waited after one failure, after two, up to nine.
    fn waits(facts: &Facts) -> Vec<u64> {
        (1..=9).map(|failures| due(&Facts { failures, ..*facts }).as_secs()).collect()
    }

    #[test]
    fn news_go_at_once_and_visits_are_spread() {
        assert_eq!(due(&Facts::default()), Duration::ZERO);
        assert!(due(&Facts { has_news: true, ..facts() }) < Duration::from_secs(1));
        let (early, late) = (due(&Facts { chance: 0, ..facts() }), due(&Facts { chance: 255, ..facts() }));
        assert_eq!((early.as_secs(), late.as_secs()), (240, 360));
    }

    #[test]
    fn patience_grows_with_failures_and_ends() {
        let waits = waits(&Facts { has_news: true, stays: true, ..facts() });
        assert!(waits.is_sorted(), "{waits:?}");
        assert!(waits[0] <= 18 && waits[8] > 700 && waits[8] <= 1_080, "{waits:?}");
    }

    #[test]
    fn a_kept_line_that_was_cut_is_opened_again_soon_and_once() {
        let cut = Facts { was_cut: true, stays: true, has_news: true, ..facts() };
        let (cut, visited) = (waits(&cut), waits(&Facts { stays: false, ..cut }));
        assert!((4..=6).contains(&cut[0]) && cut[1] >= 24, "{cut:?}");
        assert!((12..=18).contains(&visited[0]), "{visited:?}");
    }

    #[test]
    fn failures_do_not_make_visits_rarer_than_officers_said() {
        let visited = |minutes: u64| waits(&Facts { every: Duration::from_secs(60 * minutes), has_news: true, ..facts() });
        assert_eq!(visited(5)[..3], visited(1_440)[..3], "the first ones come as soon as on any line");
        let last = [1, 5, 1_440].map(|minutes| visited(minutes)[8]);
        assert!((12..=18).contains(&last[0]) && (60..=90).contains(&last[1]) && (720..=1_080).contains(&last[2]), "{last:?}");
    }

    #[test]
    fn who_was_not_reached_is_tried_soon_when_there_is_a_way_again_but_not_all_at_once() {
        let back = |chance: u8| due(&Facts { failures: 9, is_back: true, chance, ..facts() }).as_millis();
        assert_eq!((back(0), back(255)), (500, 3_000));
        assert_eq!(due(&Facts { is_back: true, ..facts() }), due(&facts()), "nobody is dialled who was reached");
    }

    #[test]
    fn the_first_try_and_each_fourth_failure_have_all_patience() {
        let knocks = |failures| is_knock(failures, false);
        assert_eq!((0..9).map(knocks).collect::<Vec<_>>(), [false, true, true, true, false, true, true, true, false]);
        assert!((0..9).all(|failures| !is_knock(failures, true)), "and so has the first behind a way that came");
    }

    #[test]
    fn quiet_hours_go_over_midnight() {
        assert!(is_quiet(9, Some((8, 17))) && !is_quiet(17, Some((8, 17))));
        assert!(is_quiet(23, Some((22, 6))) && is_quiet(5, Some((22, 6))) && !is_quiet(6, Some((22, 6))));
        assert!(!is_quiet(3, None) && !is_quiet(3, Some((3, 3))));
    }
}
