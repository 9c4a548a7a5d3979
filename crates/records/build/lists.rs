//! The code lists at build time: `lists/<list>.csv` with permanent numbers becomes static tables.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Writes the tables of `lists/` into the folder for what is built.
#[allow(clippy::disallowed_methods, reason = "a build script reads and writes files")]
pub fn build(out: &Path) {
    std::fs::write(out.join("lists.rs"), lists()).expect("the build folder can be written");
}

/// Files of `lists/`, sorted.
fn files() -> Vec<PathBuf> {
    let entries = std::fs::read_dir("lists").expect("crates/records/lists is part of the source");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder entry").path()).collect();
    files.sort();
    files
}

fn lists() -> String {
    let mut code = String::from("static LISTS: &[CodeList] = &[");
    for path in files() {
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("plain file names").to_owned();
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut codes: Vec<(&str, u32)> = text
            .lines()
            .skip(1)
            .map(|line| {
                line.split_once(',').and_then(|(n, code)| Some((code, n.parse().ok()?))).unwrap_or_else(|| panic!("{name}: {line}"))
            })
            .collect();
        codes.sort_unstable();
        let numbers: BTreeSet<u32> = codes.iter().map(|(_, number)| *number).collect();
        assert!(numbers.len() == codes.len(), "{name}: a number stands twice");
        assert!(codes.windows(2).all(|pair| pair[0].0 != pair[1].0), "{name}: a code stands twice");
        write!(code, "CodeList {{ name: {name:?}, codes: &[").expect("memory");
        codes.iter().for_each(|(each, number)| write!(code, "Code {{ code: {each:?}, number: {number} }},").expect("memory"));
        code.push_str("] },");
    }
    code + "];"
}
