//! The interface in `ui`: its packages, and the built pages that the programs carry inside.

use crate::root;
use crate::steps::command;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The cargo features that put `ui/dist` into the programs: the same in every build, so that nothing is built twice.
pub const FEATURES: &str = "cli/interface,desktop/interface";

/// The folder of the interface.
pub fn folder() -> PathBuf {
    root().join("ui")
}

/// Installs the npm packages of a folder, unless they are there and as new as its lock file.
pub fn packages(folder: &Path) -> bool {
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    let is_current = installed.is_some() && installed >= changed(&folder.join("package-lock.json"));
    is_current || command(folder, "npm", &["ci", "--no-audit", "--no-fund"])
}

/// Builds `ui/dist`, unless it is newer than everything that it is made of.
pub fn build() -> bool {
    let ui = folder();
    let built = changed(&ui.join("dist/index.html"));
    let made_of = ["src", "public", "index.html", "package-lock.json", "svelte.config.js", "tsconfig.json", "vite.config.ts"];
    let sources = made_of.iter().map(|name| ui.join(name)).chain([root().join("crates/words")]);
    let newest = sources.filter_map(|source| newest(&source)).max();
    (built.is_some() && built > newest) || command(&ui, "npm", &["run", "build"])
}

/// Whether `ui/package.json` names a script.
pub fn has_script(name: &str) -> bool {
    std::fs::read_to_string(folder().join("package.json")).is_ok_and(|text| text.contains(&format!("\"{name}\":")))
}

fn changed(file: &Path) -> Option<SystemTime> {
    file.metadata().and_then(|about| about.modified()).ok()
}

/// When the newest file of a folder, or the file itself, was changed.
fn newest(path: &Path) -> Option<SystemTime> {
    match std::fs::read_dir(path) {
        Ok(entries) => entries.flatten().filter_map(|entry| newest(&entry.path())).max(),
        Err(_) => changed(path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_as_new_as_its_newest_file() {
        let here = root().join("crates/xtask");
        assert!(newest(&here) >= changed(&here.join("src/main.rs")));
        assert_eq!(newest(&here.join("no-such-file")), None);
        assert!(has_script("build") && !has_script("no-such-script"));
    }
}
