//! `cargo xtask test`: every check that CI runs, the cheap ones first. The programs are built once, with the features
//! that the end to end tests need.

use crate::interface::{self, FEATURES};
use crate::steps::{Steps, answer};
use crate::{root, setup};
use std::path::Path;

/// The smallest screen that the window is made for.
const SCREEN: &str = "--server-args=-screen 0 1366x768x24";
/// The program that stands in for a later release, and the variable by which tests find it.
const NEWER: (&str, &str) = ("NCEN_NEWER", "target/newer/ncen");

/// Runs all checks up to the first that fails.
pub fn test(yes: bool) -> bool {
    let mut steps = Steps::default();
    let root = root();
    steps.step("what this machine lacks", || setup::for_test(yes));
    steps.cargo(&root, &["fmt", "--all", "--check"]);
    the_interface(&mut steps);
    the_crates(&mut steps);
    in_javascript(&mut steps);
    end_to_end(&mut steps);
    steps.close()
}

fn the_interface(steps: &mut Steps) {
    let ui = interface::folder();
    steps.step("npm packages of ui", || interface::packages(&ui));
    steps.command(&ui, "npm", &["run", "check"]);
    steps.command(&ui, "npm", &["test"]);
    steps.step("npm run build", interface::build);
}

fn the_crates(steps: &mut Steps) {
    let root = root();
    let all = ["--workspace", "--locked", "--features", FEATURES];
    let with = |before: &[&'static str], after: &[&'static str]| [before, &all, after].concat();
    if answer("cargo", &["deny", "--version"]).is_some() {
        steps.cargo(&root, &["deny", "--locked", "check", "licenses", "bans", "sources"]);
    }
    steps.cargo(&root, &with(&["clippy"], &["--all-targets", "--", "-D", "warnings"]));
    the_newer_program(steps);
    // Programs together with tests: built apart, they would get other features of shared libraries, and be built twice.
    steps.cargo(&root, &with(&["build", "--bins", "--tests"], &[]));
    if answer("cargo", &["nextest", "--version"]).is_some() {
        steps.cargo(&root, &with(&["nextest", "run"], &[]));
        steps.cargo(&root, &with(&["test", "--doc"], &[]));
    } else {
        steps.cargo(&root, &with(&["test"], &[]));
    }
    let (name, file) = NEWER;
    steps.cargo_with(&root, &with(&["test"], &["--test", "all", "--", "--ignored", "mixed::"]), (name, &root.join(file)));
}

/// Puts a program that knows a newer dictionary aside, before ours takes its place.
fn the_newer_program(steps: &mut Steps) {
    let (root, features) = (root(), format!("{FEATURES},records/newer"));
    // Of the whole workspace, though only one program is built: so it shares the libraries with the build that follows.
    steps.cargo(&root, &["build", "--workspace", "--locked", "--features", &features, "--bin", "ncen"]);
    let (_, file) = NEWER;
    steps.step(file, || copied(&root.join("target/debug/ncen"), &root.join(file)));
}

fn copied(from: &Path, to: &Path) -> bool {
    let folder = to.parent().map_or(Ok(()), std::fs::create_dir_all);
    let done = folder.and_then(|()| std::fs::copy(from, to));
    done.inspect_err(|error| eprintln!("{} cannot be copied to {}: {error}", from.display(), to.display())).is_ok()
}

/// Our documents in the JavaScript library.
fn in_javascript(steps: &mut Steps) {
    let folder = root().join("tests/javascript");
    steps.step("npm packages of tests/javascript", || interface::packages(&folder));
    steps.command(&folder, "node", &["--test"]);
}

/// Real window, real browser, real binaries; where there is no screen, on one of its own.
fn end_to_end(steps: &mut Steps) {
    if !interface::has_script("e2e") {
        return;
    }
    let ui = interface::folder();
    if std::env::var_os("DISPLAY").is_some() {
        steps.command(&ui, "npm", &["run", "e2e"]);
    } else {
        steps.command(&ui, "dbus-run-session", &["--", "xvfb-run", "--auto-servernum", SCREEN, "npm", "run", "e2e"]);
    }
}
