//! Who may import whom, and through which crate each library comes in. The tables below are the house's plan as data
//! (docs/architecture.md): a new edge is a decision, and is written down here and there.

use crate::files::read;
use std::collections::{BTreeMap, BTreeSet};

/// A crate of ours: its package, folder, level, and the crates of ours that it may import.
struct Room {
    name: &'static str,
    folder: &'static str,
    level: u8,
    /// Told the time, handed chance; reads and writes nothing.
    pure: bool,
    imports: &'static [&'static str],
}

const ALL: &[&str] = &["documents", "journals", "network", "pictures", "records", "replication", "reports", "search", "store", "words"];

#[rustfmt::skip]
const HOUSE: &[Room] = &[
    Room { name: "records",   folder: "crates/records",   level: 0, pure: true,  imports: &[] },
    Room { name: "words",     folder: "crates/words",     level: 0, pure: true,  imports: &[] },
    Room { name: "pictures",  folder: "crates/pictures",  level: 0, pure: true,  imports: &[] },
    Room { name: "network",   folder: "crates/network",   level: 0, pure: false, imports: &[] },
    Room { name: "documents", folder: "crates/documents", level: 1, pure: true,  imports: &["records"] },
    Room { name: "journals",  folder: "crates/journals",  level: 2, pure: true,  imports: &["documents", "records"] },
    Room { name: "store",     folder: "crates/store",     level: 3, pure: false, imports: &["documents", "journals", "records"] },
    Room { name: "reports",   folder: "crates/reports",   level: 3, pure: false, imports: &["records", "words"] },
    Room { name: "replication", folder: "crates/replication", level: 4, pure: true, imports: &["documents", "journals", "records"] },
    Room { name: "search",    folder: "crates/search",    level: 4, pure: false, imports: &["records"] },
    Room { name: "app",       folder: "crates/app",       level: 5, pure: false, imports: ALL },
    Room { name: "cli",       folder: "crates/cli",       level: 6, pure: false, imports: &["app", "words"] },
    Room { name: "desktop",   folder: "src-tauri",        level: 6, pure: false, imports: &["app", "words"] },
    Room { name: "xtask",     folder: "crates/xtask",     level: 6, pure: false, imports: &[] },
    Room { name: "tests",     folder: "tests",            level: 6, pure: false, imports: &[] },
    Room { name: "fuzz",      folder: "fuzz",             level: 6, pure: false, imports: &["documents", "journals", "pictures", "records", "replication", "reports"] },
];

/// One library, one door: each library, and the crates that may name it in `[dependencies]`. A library without a line here
/// does not come in; one with several doors is behind small named functions in each.
#[rustfmt::skip]
const DOORS: &[(&str, &[&str])] = &[
    // Young, pinned: behind one crate each, so that an upgrade is one crate's work.
    ("automerge", &["documents"]),
    ("iroh", &["network"]),
    ("iroh-relay", &["network"]),
    ("n0-future", &["network"]),
    ("redb", &["store"]),
    ("swarm-discovery", &["network"]),
    ("tantivy", &["search"]),
    ("tauri", &["desktop"]),
    ("tauri-plugin-dialog", &["desktop"]),
    // Cryptography.
    ("age", &["app"]),
    ("argon2", &["store"]),
    ("bech32", &["app"]),
    ("bip39", &["journals"]),
    ("blake3", &["app", "journals", "replication", "search", "store"]),
    ("chacha20poly1305", &["search", "store"]),
    ("ed25519-dalek", &["journals"]),
    ("rustls", &["network"]),
    ("getrandom", &["app", "cli", "search", "store"]),
    ("sha2", &["documents", "fuzz"]),
    ("x25519-dalek", &["journals"]),
    ("zeroize", &["app", "cli", "journals", "store"]),
    // Encodings and data.
    ("calamine", &["reports"]),
    ("csv", &["reports"]),
    ("data-encoding", &["network"]),
    ("jiff", &["app"]),
    ("minicbor", &["journals", "replication"]),
    ("rust_xlsxwriter", &["reports"]),
    ("image", &["pictures"]),
    ("fs4", &["store"]),
    ("serde", &["app", "cli", "reports"]),
    ("serde_json", &["app", "cli", "desktop"]),
    ("toml", &["reports"]),
    ("ts-rs", &["app"]),
    ("unicode-normalization", &["records", "search", "store"]),
    ("zip", &["reports"]),
    ("zstd", &["replication", "reports", "store"]),
    // Programs.
    ("axum", &["cli"]),
    ("clap", &["cli"]),
    ("indicatif", &["cli"]),
    ("interprocess", &["app"]),
    ("rpassword", &["cli"]),
    ("tokio", &["cli", "network"]),
    ("tokio-stream", &["cli"]),
    // Words.
    ("fluent-bundle", &["words"]),
    ("unic-langid", &["words"]),
    // Errors.
    ("thiserror", &["app", "cli", "documents", "journals", "network", "pictures", "records", "replication", "reports", "search", "store"]),
];

fn room(name: &str) -> Option<&'static Room> {
    HOUSE.iter().find(|room| room.name == name)
}

fn manifest(room: &Room) -> toml::Table {
    read(&format!("{}/Cargo.toml", room.folder)).parse().unwrap_or_else(|error| panic!("{}: {error}", room.folder))
}

/// Names in a section of a manifest, those for one system only too.
fn named(manifest: &toml::Table, section: &str) -> BTreeSet<String> {
    let keys =
        |table: &toml::Table| table.get(section).and_then(toml::Value::as_table).map(|names| names.keys().cloned().collect::<Vec<_>>());
    let systems = manifest.get("target").and_then(toml::Value::as_table);
    let special = systems.into_iter().flat_map(|systems| systems.values().filter_map(toml::Value::as_table));
    std::iter::once(manifest).chain(special).filter_map(keys).flatten().collect()
}

#[test]
fn the_plan_itself_points_downward() {
    for room in HOUSE {
        for name in room.imports {
            let below = HOUSE.iter().find(|room| room.name == *name).unwrap_or_else(|| panic!("{name} is no crate of ours"));
            assert!(below.level < room.level, "{} imports {name}, which is not below it", room.name);
            assert!(below.pure || !room.pure, "{} is pure, {name} is not", room.name);
        }
    }
}

#[test]
fn every_member_has_its_place_in_the_plan() {
    let workspace: toml::Table = read("Cargo.toml").parse().unwrap();
    let members = workspace["workspace"]["members"].as_array().unwrap().iter().map(|member| member.as_str().unwrap());
    let planned = HOUSE.iter().map(|room| room.folder);
    assert_eq!(members.collect::<BTreeSet<_>>(), planned.collect());
    for room in HOUSE {
        assert_eq!(manifest(room)["package"]["name"].as_str(), Some(room.name));
    }
}

#[test]
fn crates_import_what_the_plan_allows() {
    for own in HOUSE {
        let manifest = manifest(own);
        for name in named(&manifest, "dependencies").iter().filter(|name| room(name).is_some()) {
            assert!(own.imports.contains(&name.as_str()), "{} imports {name}: a new edge", own.name);
        }
        // Tests may look at neighbours, never at what lies above.
        for name in named(&manifest, "dev-dependencies").iter().chain(&named(&manifest, "build-dependencies")) {
            let level = room(name).map_or(0, |room| room.level);
            assert!(level <= own.level, "the tests of {} import {name}, which lies above", own.name);
        }
    }
}

#[test]
fn each_library_comes_in_through_its_door() {
    let doors: BTreeMap<&str, &[&str]> = DOORS.iter().copied().collect();
    assert_eq!(doors.len(), DOORS.len(), "a library stands twice");
    for own in HOUSE {
        for name in named(&manifest(own), "dependencies").iter().filter(|name| room(name).is_none()) {
            let allowed = doors.get(name.as_str()).unwrap_or_else(|| panic!("{} brings in {name}: a new library is a decision", own.name));
            assert!(allowed.contains(&own.name), "{} uses {name}, whose doors are {allowed:?}", own.name);
        }
    }
}

#[test]
fn every_version_is_said_once_in_the_workspace() {
    for own in HOUSE {
        let manifest = manifest(own);
        for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let Some(table) = manifest.get(section).and_then(toml::Value::as_table) else { continue };
            for (name, value) in table {
                let shared = value.get("workspace").and_then(toml::Value::as_bool);
                assert_eq!(shared, Some(true), "{}: {name} has a version of its own", own.name);
            }
        }
    }
}

#[test]
fn pure_crates_read_no_clock_no_chance_and_no_files() {
    for own in HOUSE.iter().filter(|room| room.pure) {
        let inside = format!("{}/src/", own.folder);
        for file in crate::files::with_ending(&[".rs"]).iter().filter(|file| file.path.starts_with(&inside)) {
            // clippy.toml names what a pure crate must not call; the one way around is to switch that lint off.
            let is_test = file.is_for_development();
            assert!(is_test || !file.text.contains("disallowed_"), "{} switches off the lint that keeps {} pure", file.path, own.name);
        }
    }
}
