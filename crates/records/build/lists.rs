//! The code lists at build time: `lists/<list>/<edition>.csv` becomes static tables, the big standards become bytes
//! that the program embeds. What a list must be is said in `lists/README.md` and checked here.

#[path = "../src/lists/fold.rs"]
mod fold;
#[path = "lists/places.rs"]
mod places;
#[path = "lists/tables.rs"]
mod tables;
#[path = "lists/units.rs"]
mod units;

use std::path::{Path, PathBuf};

/// Standards with many entries; they have no numbers of their own, their codes are packed from their characters.
const STANDARDS: [&str; 3] = ["hs", "locode", "subdivision"];

/// Reads `lists/` and writes `lists.rs` and the embedded files into the folder for what is built.
#[allow(clippy::disallowed_methods, reason = "a build script reads and writes files")]
pub fn build(out: &Path) {
    println!("cargo::rerun-if-changed=lists");
    println!("cargo::rerun-if-changed=src/lists/fold.rs");
    let subdivisions = standard("subdivision");
    let mut code = tables::lists(&own_lists());
    code.push_str(&tables::texts("SUBDIVISIONS", &subdivisions));
    let places = places::pack(&standard("locode"), &subdivisions);
    code.push_str(&places.source);
    code.push_str(&units::names(Path::new("../words")));
    std::fs::write(out.join("places.records"), places.records).expect("the build folder can be written");
    std::fs::write(out.join("places.names"), places.names).expect("the build folder can be written");
    std::fs::write(out.join("places.words"), places.words).expect("the build folder can be written");
    std::fs::write(out.join("hs.txt"), tables::lines(&standard("hs"))).expect("the build folder can be written");
    std::fs::write(out.join("lists.rs"), code).expect("the build folder can be written");
}

/// A list with all its editions, oldest first; each edition is its rows, each row its cells.
pub struct List {
    /// Name of the folder.
    pub name: String,
    /// Edition and rows.
    pub editions: Vec<(String, Vec<Vec<String>>)>,
}

fn own_lists() -> Vec<List> {
    let folders = sorted(Path::new("lists")).into_iter().filter(|path| path.is_dir());
    let named = folders.map(|path| (stem(&path), path)).filter(|(name, _)| !STANDARDS.contains(&name.as_str()));
    named
        .map(|(name, path)| {
            let editions = sorted(&path).iter().map(|file| (stem(file), rows(file))).collect();
            List { name, editions }
        })
        .collect()
}

/// The newest edition of a big standard.
fn standard(name: &str) -> Vec<Vec<String>> {
    let file = sorted(&Path::new("lists").join(name)).pop().unwrap_or_else(|| panic!("lists/{name} has no edition"));
    let mut rows = rows(&file);
    rows.remove(0);
    assert!(rows.is_sorted_by(|a, b| a[0] < b[0]), "{}: rows are sorted by code, each code once", file.display());
    rows
}

/// All rows of a file, the heading first.
#[allow(clippy::disallowed_methods, reason = "a build script reads files")]
fn rows(file: &Path) -> Vec<Vec<String>> {
    let bytes = std::fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let bytes = match file.extension().is_some_and(|extension| extension == "zst") {
        true => zstd::decode_all(bytes.as_slice()).unwrap_or_else(|error| panic!("{}: {error}", file.display())),
        false => bytes,
    };
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
    let rows = reader.deserialize().map(|row| row.unwrap_or_else(|error| panic!("{}: {error}", file.display())));
    rows.collect()
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder entry").path()).collect();
    paths.sort();
    paths
}

/// File name up to its first point.
fn stem(path: &Path) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    name.split('.').next().unwrap_or_default().to_owned()
}
