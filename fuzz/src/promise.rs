//! The promise of every target: no panic, at most 64 MiB, at most a second, for each input.
#![allow(clippy::disallowed_methods)] // It measures time, which is part of the promise.

use crate::Target;
use crate::memory::peak_of;
use std::time::{Duration, Instant};

/// Bytes that one input may take beyond what was held before it.
pub const BYTES_MAX: usize = 64 << 20;
/// Time of the processor that one input may take. The clock on the wall tells first, and is not believed alone: on a machine
/// that is busy with other things an input waits.
const TIME_MAX: Duration = Duration::from_secs(1);

/// Runs one piece of work and holds it to the same promise, save that it is done once; gives the bytes that it took at its peak.
///
/// # Panics
/// Where the promise is broken.
pub fn measured(what: &str, work: impl FnOnce()) -> usize {
    let before = spent();
    let bytes = peak_of(work);
    assert!(bytes <= BYTES_MAX, "{what}: {bytes} bytes of memory");
    let took = spent().zip(before).map(|(after, before)| after.saturating_sub(before));
    assert!(took.is_none_or(|took| took <= TIME_MAX), "{what}: {took:?}");
    bytes
}

/// Runs one input and holds the target to its promise; gives the bytes that it took at its peak.
///
/// # Panics
/// Where the promise is broken.
pub fn kept(target: &Target, input: &[u8]) -> usize {
    let begun = Instant::now();
    let bytes = peak_of(|| (target.run)(input));
    assert!(bytes <= BYTES_MAX, "{}: {bytes} bytes of memory for {} of input", target.name, input.len());
    if begun.elapsed() > TIME_MAX {
        let took = processor(|| (target.run)(input));
        assert!(took <= TIME_MAX, "{}: {took:?} for {} bytes of input", target.name, input.len());
    }
    bytes
}

/// The time that this thread spent on a processor; on systems that do not tell, the shortest of three times by the wall.
fn processor(work: impl Fn()) -> Duration {
    let once = || {
        let (begun, before) = (Instant::now(), spent());
        work();
        spent().zip(before).map_or_else(|| begun.elapsed(), |(after, before)| after.saturating_sub(before))
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

fn spent() -> Option<Duration> {
    let line = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    line.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}
