//! Everything that comes in from outside has a licence that deny.toml allows, and comes from the one registry.

use crate::files::{read, root};
use serde_json::Value as Json;
use std::collections::BTreeSet;

/// The registry that every machine of ours reaches.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

fn allowed() -> BTreeSet<String> {
    let deny: toml::Table = read("deny.toml").parse().unwrap();
    let list = deny["licenses"]["allow"].as_array().unwrap();
    list.iter().map(|licence| licence.as_str().unwrap().to_owned()).collect()
}

/// Whether one side of each OR, and both sides of each AND, are allowed. `/` is an older OR.
fn may(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let expression = expression.replace('/', " OR ");
    any(&split(&expression, "OR"), allowed)
}

fn any(parts: &[String], allowed: &BTreeSet<String>) -> bool {
    parts.iter().any(|part| split(part, "AND").iter().all(|part| single(part, allowed)))
}

fn single(part: &str, allowed: &BTreeSet<String>) -> bool {
    match part.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        Some(inner) => any(&split(inner, "OR"), allowed),
        None => allowed.contains(part),
    }
}

/// Splits at a word that stands outside of brackets.
fn split(expression: &str, at: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for word in expression.split_whitespace() {
        if word == at && depth == 0 {
            parts.push(String::new());
            continue;
        }
        depth += word.matches('(').count();
        depth -= word.matches(')').count();
        let part = parts.last_mut().expect("there is always one part");
        *part = format!("{part} {word}").trim().to_owned();
    }
    parts
}

#[test]
fn every_library_has_a_licence_that_we_may_pass_on() {
    let arguments = ["metadata", "--format-version", "1", "--locked", "--all-features"];
    let output = std::process::Command::new(env!("CARGO")).args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Json = serde_json::from_slice(&output.stdout).unwrap();
    let foreign: Vec<&Json> = metadata["packages"].as_array().unwrap().iter().filter(|package| !package["source"].is_null()).collect();
    assert!(foreign.len() > 100, "the libraries are found");
    let allowed = allowed();
    for package in foreign {
        let (name, licence) = (&package["name"], package["license"].as_str().unwrap_or_default());
        assert!(may(licence, &allowed), "{name}: {licence:?} is not in deny.toml");
    }
}

#[test]
fn every_library_comes_from_the_one_registry() {
    let lock: toml::Table = read("Cargo.lock").parse().unwrap();
    for package in lock["package"].as_array().unwrap() {
        let source = package.get("source").and_then(toml::Value::as_str).unwrap_or(REGISTRY);
        assert_eq!(source, REGISTRY, "{}", package["name"]);
    }
}

/// Programs for cargo-fuzz are a workspace of their own; what they run must be what the program runs.
#[test]
fn fuzzers_run_the_libraries_of_the_program() {
    let versions = |path: &str| -> BTreeSet<(String, String)> {
        let lock: toml::Table = read(path).parse().unwrap();
        let text = |package: &toml::Value, key: &str| package[key].as_str().unwrap().to_owned();
        lock["package"].as_array().unwrap().iter().map(|package| (text(package, "name"), text(package, "version"))).collect()
    };
    let own = versions("Cargo.lock");
    let names: BTreeSet<&str> = own.iter().map(|(name, _)| name.as_str()).collect();
    let fuzzed = versions("fuzz/libfuzzer/Cargo.lock");
    let other: Vec<_> = fuzzed.iter().filter(|package| names.contains(package.0.as_str()) && !own.contains(package)).collect();
    assert!(other.is_empty(), "copy Cargo.lock over that of fuzz/libfuzzer: {other:?}");
}

#[test]
fn expressions_are_read_as_they_are_meant() {
    let allowed: BTreeSet<String> = ["MIT", "Unicode-3.0", "Apache-2.0 WITH LLVM-exception"].map(String::from).into();
    for good in [
        "MIT",
        "GPL-2.0 OR MIT",
        "MIT/Apache-2.0",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception OR X",
        "X AND Y OR MIT",
    ] {
        assert!(may(good, &allowed), "{good}");
    }
    for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "(X OR Y) AND MIT", "Apache-2.0"] {
        assert!(!may(bad, &allowed), "{bad}");
    }
}
