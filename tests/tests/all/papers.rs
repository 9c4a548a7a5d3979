//! The documents in `docs` lead somewhere: links reach files, decisions stand in their table, the rooms of the house are
//! all described.

use crate::files::{File, read, root, with_ending};
use std::path::Path;

fn papers() -> Vec<File> {
    with_ending(&[".md"]).into_iter().filter(|file| file.path.starts_with("docs/") || !file.path.contains('/')).collect()
}

/// Targets of `[text](target)` within the repository.
fn links(text: &str) -> Vec<&str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
    targets.filter(|target| !target.contains("://")).map(|target| target.split('#').next().unwrap_or(target)).collect()
}

#[test]
fn links_reach_a_file() {
    for paper in papers() {
        let folder = root().join(&paper.path);
        let folder = folder.parent().map(Path::to_path_buf).unwrap_or_default();
        for target in links(&paper.text).into_iter().filter(|target| !target.is_empty()) {
            assert!(folder.join(target).exists(), "{}: {target} leads nowhere", paper.path);
        }
    }
    assert_eq!(links("see [a](b.md#c), [d](https://e) and [f](#g)"), ["b.md", ""]);
}

#[test]
fn named_sources_exist() {
    for paper in papers() {
        let quoted = paper.text.split('`').skip(1).step_by(2);
        let is_source =
            |text: &&str| text.starts_with("crates/") || text.starts_with("tests/") || text.starts_with("docs/") || text.starts_with("ui/");
        for path in quoted.filter(is_source).filter(|path| !path.contains(['*', '<', ' ', '{']) && *path != "ui/dist") {
            assert!(root().join(path).exists(), "{} names {path}, which is not there", paper.path);
        }
    }
}

#[test]
fn every_decision_stands_in_the_table() {
    let table = read("docs/decisions/README.md");
    let records = papers().into_iter().filter(|file| file.path.starts_with("docs/decisions/0"));
    for record in records {
        let name = record.path.trim_start_matches("docs/decisions/");
        let number = name[..4].trim_start_matches('0');
        assert!(table.contains(&format!("| [{number}]({name}) |")), "{name} is not in the table");
        assert!(record.text.starts_with(&format!("# {number}. ")), "{name} opens with its number");
    }
}

#[test]
fn the_map_names_every_crate() {
    let map = read("docs/architecture.md");
    let workspace: toml::Table = read("Cargo.toml").parse().unwrap();
    for member in workspace["workspace"]["members"].as_array().unwrap() {
        let member = member.as_str().unwrap();
        assert!(map.contains(&format!("| `{member}` |")), "docs/architecture.md does not say what {member} is");
    }
}
