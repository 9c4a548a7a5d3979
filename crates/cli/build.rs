//! Lists the files of the built interface, so that they stand in the program; an empty list without the feature.

use std::path::{Path, PathBuf};

const BUILT: &str = "../../ui/dist";

/// Writes `assets.rs`: address and bytes of every file of `ui/dist`.
#[allow(clippy::disallowed_methods, reason = "a build script reads and writes files")]
fn main() {
    println!("cargo::rerun-if-changed={BUILT}");
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut code = String::from("static ASSETS: &[(&str, &[u8])] = &[\n");
    if std::env::var_os("CARGO_FEATURE_INTERFACE").is_some() {
        let built = Path::new(BUILT).canonicalize().expect("ui/dist is built before the feature `interface` is used (cargo xtask)");
        for (number, file) in files(&built).into_iter().enumerate() {
            let address = file.strip_prefix(&built).expect("a file of the folder").to_string_lossy().replace('\\', "/");
            // A copy: the interface may be built anew while the program is compiled.
            let copy = out.join(format!("asset-{number}"));
            std::fs::copy(&file, &copy).expect("a built file can be copied");
            code.push_str(&format!("(\"/{address}\", include_bytes!({copy:?})),\n"));
        }
    }
    std::fs::write(out.join("assets.rs"), code + "];\n").expect("the build folder can be written");
}

/// All files under a folder, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder entry").path()).collect();
    paths.sort();
    paths.into_iter().flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
