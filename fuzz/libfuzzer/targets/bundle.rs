//! `bundle` for cargo-fuzz.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzz::kept(fuzz::target("bundle"), bytes);
});
