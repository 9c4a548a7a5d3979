//! How long ago something was, by clocks that nobody sets: one that stands still while the machine sleeps, and one that goes on. Where a
//! battery is dead and the day is set, nobody is locked out.

use std::time::{Duration, Instant, SystemTime};

/// The two clocks differ by less while the machine is awake: one of them counts in hundredths.
const DIFFER_MAX: Duration = Duration::from_secs(2);
/// The same where only the wall clock goes on in sleep: it is also set by a minute now and then.
const WALL_DIFFER_MAX: Duration = Duration::from_secs(60);

/// A moment of this run of the program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    /// Stands still while the machine sleeps.
    ran: Instant,
    /// Since the machine started, sleep counted too; none where the system does not say.
    up: Option<Duration>,
    wall: SystemTime,
}

impl Moment {
    pub fn now() -> Self {
        Moment { ran: Instant::now(), up: up(), wall: SystemTime::now() }
    }

    /// How long the machine has slept since; nothing where it did not.
    pub fn slept(&self) -> Duration {
        let ran = self.ran.elapsed();
        let (passed, differ_max) = match (self.up, up()) {
            (Some(then), Some(now)) => (now.saturating_sub(then), DIFFER_MAX),
            _ => (self.wall.elapsed().unwrap_or_default(), WALL_DIFFER_MAX),
        };
        let slept = passed.saturating_sub(ran);
        if slept > differ_max { slept } else { Duration::ZERO }
    }

    /// How long ago it was.
    pub fn elapsed(&self) -> Duration {
        self.ran.elapsed() + self.slept()
    }
}

/// Since the machine started, its sleep counted: `CLOCK_BOOTTIME`, as Linux writes it down for everybody.
fn up() -> Option<Duration> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let text = std::fs::read_to_string("/proc/uptime").ok()?;
    let seconds: f64 = text.split_whitespace().next()?.parse().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}

#[cfg(test)]
impl Moment {
    /// As if the machine had slept so long since.
    pub fn sleeps(&mut self, slept: Duration) {
        self.wall -= slept;
        // A machine that was started a minute ago has no hour before.
        self.up = self.up.and_then(|up| up.checked_sub(slept));
    }

    /// As if so much time had passed while the machine was awake.
    pub fn waits(&mut self, waited: Duration) {
        self.sleeps(waited);
        self.ran = self.ran.checked_sub(waited).unwrap_or(self.ran);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wall_clock_that_is_set_is_no_sleep() {
        let mut moment = Moment::now();
        assert_eq!(moment.slept(), Duration::ZERO);
        moment.wall -= Duration::from_secs(400 * 86_400);
        assert!(cfg!(not(target_os = "linux")) || moment.elapsed() < Duration::from_secs(60), "the clock went forward by a year");
        moment.wall += Duration::from_secs(800 * 86_400);
        assert!(moment.elapsed() < Duration::from_secs(60), "and back by one");
        let mut moment = Moment::now();
        moment.sleeps(Duration::from_secs(300));
        assert!(moment.slept() >= Duration::from_secs(299) && moment.elapsed() >= Duration::from_secs(299));
    }
}
