//! `cargo xtask bench`: builds each example `bench_*` of a crate for release and runs it; each prints its own table.
//! Figures worth keeping go to docs/benchmarks.md.

use crate::root;
use crate::steps::Steps;

/// Runs the benches whose name holds `name`; all of them without one. `replication` measures the program beside others and needs their
/// harness, whose folder NCEN_BENCH names, and the rights to make network namespaces.
pub fn bench(name: Option<&str>) -> bool {
    let mut steps = Steps::default();
    if name == Some(REPLICATION) {
        steps.cargo(&root(), &["build", "--locked", "--release", "-p", "cli"]);
        let (records, others) = (std::env::var("NCEN_BENCH_RECORDS"), std::env::var("NCEN_BENCH_PEERS"));
        let (records, others) = (records.unwrap_or_else(|_| "10000".into()), others.unwrap_or_else(|_| "git".into()));
        let script = ["crates/cli/bench/run.py", "table", &records];
        steps.command(&root(), "python3", &script.into_iter().chain(others.split_whitespace()).collect::<Vec<_>>());
        return steps.close();
    }
    let wanted: Vec<_> = benches().into_iter().filter(|(_, example)| example.contains(name.unwrap_or_default())).collect();
    if wanted.is_empty() {
        eprintln!("No bench has {} in its name.", name.unwrap_or_default());
        return false;
    }
    for (package, example) in &wanted {
        steps.cargo(&root(), &["run", "--locked", "--release", "-p", package, "--example", example]);
    }
    steps.close()
}

/// The bench that is no example of a crate.
const REPLICATION: &str = "replication";

/// Package and example of each bench, sorted.
fn benches() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for package in names(&root().join("crates")) {
        for file in names(&root().join("crates").join(&package).join("examples")) {
            // A file, or a folder with a main.rs.
            let example = file.strip_suffix(".rs").unwrap_or(&file).to_owned();
            if example.starts_with("bench_") {
                found.push((package.clone(), example));
            }
        }
    }
    found.sort();
    found
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn each_bench_is_found_with_its_crate() {
    let found = benches();
    assert!(found.iter().all(|(package, example)| root().join(format!("crates/{package}/examples")).is_dir() && !example.ends_with(".rs")));
    assert!(found.iter().any(|(package, example)| package == "search" && example == "bench_search"), "{found:?}");
}
