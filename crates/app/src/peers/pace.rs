//! How fast bytes may go to a device, and come from it, where an officer has set a limit: a bucket that fills with time. What comes is
//! slowed by not being read; what is on its way then waits in the windows of the connection.

use std::time::{Duration, Instant};

/// What has not been used of the rate is kept for so long.
const KEPT: Duration = Duration::from_millis(500);

/// One way of one line.
pub(super) struct Pace {
    /// Bytes a second; none where there is no limit.
    rate: Option<f64>,
    /// Bytes that may go now; less than none where a parcel was longer than what there was.
    left: f64,
    filled: Instant,
}

impl Pace {
    /// Of so many thousand bits a second.
    pub fn of(limit: Option<u32>, now: Instant) -> Pace {
        Pace { rate: limit.map(|limit| f64::from(limit) * 125.0), left: 0.0, filled: now }
    }

    /// How long to wait before the next parcel; nothing where it may go now.
    pub fn wait(&mut self, now: Instant) -> Duration {
        let Some(rate) = self.rate else { return Duration::ZERO };
        let gained = now.saturating_duration_since(self.filled).as_secs_f64() * rate;
        (self.left, self.filled) = ((self.left + gained).min(rate * KEPT.as_secs_f64()), now);
        Duration::from_secs_f64((-self.left / rate).max(0.0))
    }

    /// A parcel went.
    pub fn went(&mut self, bytes: usize) {
        self.left -= bytes as f64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_goes_than_the_limit_says_and_all_of_it_does() {
        let begun = Instant::now();
        let (mut pace, mut now, mut bytes) = (Pace::of(Some(64), begun), begun, 0);
        while now < begun + Duration::from_secs(60) {
            match pace.wait(now) {
                Duration::ZERO => {
                    pace.went(4_000);
                    bytes += 4_000;
                }
                wait => now += wait.min(Duration::from_millis(100)) + Duration::from_millis(1),
            }
        }
        assert!((475_000..=488_000).contains(&bytes), "60 s at 8,000 bytes a second: {bytes}");
        // Whoever was silent for an hour does not send an hour's worth at once.
        pace.wait(now + Duration::from_secs(3_600));
        pace.went(8_000);
        assert!(!pace.wait(now + Duration::from_secs(3_600)).is_zero());
        assert_eq!(Pace::of(None, begun).wait(begun), Duration::ZERO);
    }
}
