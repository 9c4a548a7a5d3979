//! Lists the `.ftl` files of every language, so that a new language is a new folder and nothing else.

use std::path::{Path, PathBuf};

/// Writes `sources.rs`: language, and each file's name and text.
#[allow(clippy::disallowed_methods, reason = "a build script reads and writes files")]
fn main() {
    println!("cargo::rerun-if-changed=.");
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    let here = std::env::current_dir().expect("cargo starts a build script in its package");
    let mut code = String::from("static SOURCES: &[(&str, &[(&str, &str)])] = &[\n");
    for folder in sorted(&here).into_iter().filter(|path| path.is_dir()) {
        let files: Vec<String> = sorted(&folder)
            .iter()
            .filter(|file| file.extension().is_some_and(|extension| extension == "ftl"))
            .map(|file| format!("({:?}, include_str!({file:?}))", name(file)))
            .collect();
        if !files.is_empty() {
            code.push_str(&format!("({:?}, &[{}]),\n", name(&folder), files.join(", ")));
        }
    }
    std::fs::write(out.join("sources.rs"), code + "];\n").expect("the build folder can be written");
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder entry").path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
