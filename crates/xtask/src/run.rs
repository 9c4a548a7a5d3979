//! `cargo xtask run`: from a fresh machine to an open window, or to the address of the browser page where there is
//! no display.

use crate::interface::{self, FEATURES};
use crate::steps::{Steps, command};
use crate::{Arguments, root, setup};

/// Sets up, builds and starts; returns when the program ends.
pub fn run(arguments: &Arguments) -> bool {
    let root = root();
    let mut steps = Steps::default();
    steps.step("what this machine lacks", || setup::for_run(arguments.yes));
    steps.step("npm packages of ui", || interface::packages(&interface::folder()));
    steps.step("npm run build", interface::build);
    steps.cargo(&root, &["build", "--locked", "-p", "cli", "-p", "desktop", "--features", FEATURES]);
    steps.good() && start(arguments)
}

fn start(arguments: &Arguments) -> bool {
    let has_display = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    let programs = root().join("target/debug");
    let passed_on = passed_on(arguments);
    let passed_on: Vec<&str> = passed_on.iter().map(String::as_str).collect();
    if has_display {
        return command(&root(), programs.join("desktop"), &passed_on);
    }
    println!("There is no display here, so the interface is served to a browser on this machine. Ctrl C ends it.");
    let folder = data_folder(arguments.demo);
    let before = ["--data", folder.as_str(), "serve", "--web", "127.0.0.1:0"];
    command(&root(), programs.join("ncen"), &[&before, passed_on.as_slice()].concat())
}

fn passed_on(arguments: &Arguments) -> Vec<String> {
    let mut words = Vec::new();
    if arguments.demo {
        words.push("--demo".to_owned());
    }
    if let Some(file) = &arguments.full {
        // The program is started in the workspace's folder, the path was typed in the caller's.
        let file = std::path::absolute(file).unwrap_or_else(|_| file.clone());
        words.extend(["--full".to_owned(), file.to_string_lossy().into_owned()]);
    }
    words
}

/// The demonstration has a folder of its own, so that it never mixes with somebody's data.
fn data_folder(demo: bool) -> String {
    let home = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(std::path::PathBuf::from);
    let data = home("XDG_DATA_HOME").or_else(|| Some(home("HOME")?.join(".local/share"))).unwrap_or_else(|| root().join("target"));
    data.join(if demo { "ncen-demo" } else { "ncen" }).to_string_lossy().into_owned()
}
