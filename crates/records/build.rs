//! Turns `dictionary/*.toml` and `lists/*.csv` into static tables, and refuses what does not fit together. With the feature `newer` also
//! what stands in `newer/*.toml`.

#[path = "build/dictionary.rs"]
mod dictionary;
#[path = "build/lists.rs"]
mod lists;

use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=dictionary");
    println!("cargo::rerun-if-changed=lists");
    println!("cargo::rerun-if-changed=newer");
    println!("cargo::rerun-if-changed=build");
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    dictionary::build(&out);
    lists::build(&out);
}
