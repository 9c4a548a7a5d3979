//! The files of this repository, without what was installed or built.

use std::path::{Path, PathBuf};

/// Folders that hold nothing of ours.
const SKIPPED: [&str; 6] = [".git", "target", "node_modules", "dist", "gen", "test-results"];

/// A file with its path from the root, written with `/`.
pub struct File {
    pub path: String,
    pub text: String,
}

impl File {
    /// Whether only tests, benches or the build of a crate compile it.
    pub fn is_for_development(&self) -> bool {
        let parts: Vec<&str> = self.path.split('/').collect();
        let folders = &parts[..parts.len() - 1];
        folders.iter().any(|name| ["tests", "examples", "build", "dev", "xtask", "e2e", "fuzz"].contains(name))
            || ["tests.rs", "build.rs"].contains(&parts[parts.len() - 1])
    }
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

pub fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All files with one of these endings, sorted by path.
pub fn with_ending(endings: &[&str]) -> Vec<File> {
    let mut paths = Vec::new();
    walk(&root(), "", &mut paths);
    paths.retain(|path| endings.iter().any(|ending| path.ends_with(ending)));
    paths.sort();
    assert!(!paths.is_empty(), "no file ends with {endings:?}");
    paths.into_iter().map(|path| File { text: read(&path), path }).collect()
}

fn walk(folder: &Path, prefix: &str, paths: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        match entry.file_type().unwrap().is_dir() {
            true if SKIPPED.contains(&name.as_str()) => {}
            true => walk(&entry.path(), &format!("{path}/"), paths),
            false => paths.push(path),
        }
    }
}
