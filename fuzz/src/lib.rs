//! Everything that reads bytes from outside, as functions of bytes: a target panics where a promise is broken. The stable test
//! runs them over the corpus and over seeded chance; cargo-fuzz runs the same functions (`libfuzzer`). See
//! docs/architecture.md, "Fuzzing".
//!
//! What stands behind a signature or a checksum is reached because targets sign and sum what they were given: their bytes are
//! choices among the parts of a hostile entry, not the entry itself.

mod admission;
mod authority;
mod bundle;
mod chance;
mod change;
mod choices;
mod chunk;
mod decoders;
mod holdings;
mod ledger;
mod memory;
mod promise;
mod row;
mod session;
mod sheet;
mod world;

pub use admission::brought;
pub use chance::Chance;
pub use promise::{BYTES_MAX, kept, measured};

/// A function of bytes from outside.
pub struct Target {
    /// Its name: of its corpus, and of its program under `libfuzzer`.
    pub name: &'static str,
    /// Panics where a promise is broken.
    pub run: fn(&[u8]),
    /// Longest input that is worth trying: the limit of what it reads, or less where more only repeats.
    pub bytes_max: usize,
    /// Inputs by chance in each run of the tests: about ten seconds of the dev profile on one core.
    pub times: u32,
}

/// All targets.
#[rustfmt::skip]
pub const TARGETS: &[Target] = &[
    Target { name: "header",    run: decoders::header,    bytes_max: 1 << 10, times: 15_000_000 },
    Target { name: "carried",   run: decoders::carried,   bytes_max: 4 << 10, times: 8_000_000 },
    Target { name: "decision",  run: decoders::decision,  bytes_max: 4 << 10, times: 12_000_000 },
    Target { name: "attached",  run: decoders::attached,  bytes_max: 4 << 10, times: 12_000_000 },
    Target { name: "witness",   run: decoders::witness,   bytes_max: 4 << 10, times: 12_000_000 },
    Target { name: "audit",     run: decoders::audit,     bytes_max: 1 << 10, times: 3_000_000 },
    Target { name: "enrolment", run: decoders::enrolment, bytes_max: 4 << 10, times: 700_000 },
    Target { name: "statement", run: decoders::statement, bytes_max: 4 << 10, times: 3_000_000 },
    Target { name: "profile",   run: decoders::profile,   bytes_max: 4 << 10, times: 400_000 },
    Target { name: "frame",     run: decoders::frame,     bytes_max: 4 << 10, times: 6_000_000 },
    Target { name: "compact",   run: decoders::compact,   bytes_max: 4 << 10, times: 800_000 },
    Target { name: "packed",    run: decoders::packed,    bytes_max: 4 << 10, times: 100_000 },
    Target { name: "bundle",    run: bundle::bundle,      bytes_max: 1 << 10, times: 60_000 },
    Target { name: "sheet",     run: sheet::sheet,        bytes_max: 1 << 10, times: 60_000 },
    Target { name: "picture",   run: decoders::picture,   bytes_max: 4 << 10, times: 600_000 },
    Target { name: "row",       run: row::row,            bytes_max: 4 << 10, times: 3_000_000 },
    Target { name: "scan",      run: change::scanned,     bytes_max: 4 << 10, times: 3_000_000 },
    Target { name: "change",    run: change::taken,       bytes_max: 1 << 10, times: 140_000 },
    Target { name: "authority", run: authority::folded,   bytes_max: 1 << 10, times: 50_000 },
    Target { name: "session",   run: session::session,    bytes_max: 1 << 10, times: 60_000 },
    Target { name: "admission", run: admission::admitted, bytes_max: 1 << 10, times: 55_000 },
];

/// The target of a name.
///
/// # Panics
/// Where there is none.
pub fn target(name: &str) -> &'static Target {
    TARGETS.iter().find(|target| target.name == name).expect("a target of this name")
}
