//! What a fresh Debian or Ubuntu machine lacks: system packages and a Node that is new enough. Asks before it
//! installs, and says what to do where it cannot.

use crate::steps::{answer, command};
use std::io::{IsTerminal, Write};
use std::path::Path;

/// What building and starting the window needs. `a|b`: either will do; Ubuntu names some packages otherwise.
const RUN: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libgtk-3-dev",
    "librsvg2-dev",
    "libxdo-dev",
    "libssl-dev",
    "file",
    "patchelf",
    "xdg-utils",
];
/// What the tests need beside that: a browser, a window without a screen, letters of all scripts; networks that a cable joins.
const TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "dbus",
    "dbus-x11",
    "xdotool",
    "chromium|chromium-browser",
    "chromium-driver|chromium-chromedriver",
    "fonts-noto-core",
    "iproute2",
];
/// The oldest Node that the interface's tools run on (ui/package.json, "engines").
const NODE_MIN: (u32, u32) = (20, 19);

/// Sees to everything that the window needs.
pub fn for_run(yes: bool) -> bool {
    node() && packages(RUN, yes)
}

/// Sees to everything that the tests need.
pub fn for_test(yes: bool) -> bool {
    node() && packages(&[RUN, TEST].concat(), yes)
}

fn node() -> bool {
    let found = answer("node", &["--version"]).unwrap_or_default();
    if version(&found).is_some_and(|version| version >= NODE_MIN) && answer("npm", &["--version"]).is_some() {
        return true;
    }
    let (major, minor) = NODE_MIN;
    eprintln!("Node {major}.{minor} or newer with npm is needed; found: {}", if found.is_empty() { "none" } else { found.trim() });
    eprintln!("See https://nodejs.org/ (your distribution's own Node may be older), then run this again.");
    false
}

/// `v20.19.1` as its first two numbers.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

fn packages(wanted: &[&str], yes: bool) -> bool {
    if answer("dpkg-query", &["--version"]).is_none() {
        eprintln!("This is not Debian or Ubuntu: what these packages hold must be there already, or the next steps fail:");
        eprintln!("  {}", wanted.join(" "));
        return true;
    }
    let missing: Vec<&str> = wanted.iter().copied().filter(|names| !names.split('|').any(is_installed)).collect();
    missing.is_empty() || install(&missing, yes)
}

fn is_installed(package: &str) -> bool {
    answer("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package]).is_some_and(|status| status == "installed")
}

fn install(missing: &[&str], yes: bool) -> bool {
    println!("Missing system packages: {}", missing.join(" "));
    let Some(mut as_root) = rights() else {
        eprintln!("Only an administrator can install them, and there is no sudo here. Ask for:");
        eprintln!("  apt-get update && apt-get install {}", first_names(missing).join(" "));
        return false;
    };
    if !(yes || may_install()) {
        eprintln!("Nothing was installed. By hand: {}apt-get install {}", prefix(&as_root), first_names(missing).join(" "));
        return false;
    }
    as_root.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    let apt = |arguments: &[&str]| command(Path::new("/"), as_root[0], &[&as_root[1..], arguments].concat());
    // A failed update may still leave lists that are good enough; the installation tells.
    if !apt(&["update", "--quiet=2"]) {
        eprintln!("The lists of packages could not be brought up to date.");
    }
    let names: Vec<&str> = missing.iter().map(|names| names.split('|').find(|name| is_offered(name)).unwrap_or(names)).collect();
    apt(&[&["install", "--yes", "--no-install-recommends", "--quiet=2"], names.as_slice()].concat())
}

/// What goes before a command of an administrator; `None` where this user is none.
fn rights() -> Option<Vec<&'static str>> {
    match answer("id", &["-u"])?.trim() {
        "0" => Some(Vec::new()),
        _ => answer("sudo", &["--version"]).map(|_| vec!["sudo"]),
    }
}

fn prefix(as_root: &[&str]) -> String {
    as_root.iter().map(|word| format!("{word} ")).collect()
}

fn first_names<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    packages.iter().filter_map(|names| names.split('|').next()).collect()
}

fn is_offered(package: &str) -> bool {
    answer("apt-cache", &["policy", package]).is_some_and(|policy| policy.contains("Candidate:") && !policy.contains("Candidate: (none)"))
}

/// Nobody to ask (CI, a pipe) counts as yes.
fn may_install() -> bool {
    let stdin = std::io::stdin();
    if std::env::var("CI").is_ok_and(|ci| ci == "true") || !stdin.is_terminal() {
        return true;
    }
    print!("Install them now? [Y/n] ");
    let mut reply = String::new();
    let heard = std::io::stdout().flush().and_then(|()| stdin.read_line(&mut reply));
    heard.is_ok_and(|length| length > 0) && matches!(reply.trim().to_lowercase().as_str(), "" | "y" | "yes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_their_numbers() {
        assert_eq!(version("v20.19.1\n"), Some((20, 19)));
        assert!(version("v20.9.0") < Some(NODE_MIN));
        assert!(version("v24.0.0") > Some(NODE_MIN));
        assert_eq!(version("20.19"), None);
        assert_eq!(version(""), None);
    }

    #[test]
    fn either_name_will_do() {
        assert_eq!(first_names(&["chromium|chromium-browser", "file"]), ["chromium", "file"]);
        assert!(!is_installed("no-such-package-anywhere"));
    }
}
