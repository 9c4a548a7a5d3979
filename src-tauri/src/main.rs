//! The desktop window: one data folder, one window, one command for every call. Whatever is asked is answered by `app`.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod arguments;
mod pictures;
mod window;

use app::{Failure, Holder, Options};
use arguments::Arguments;
use std::process::ExitCode;

fn main() -> ExitCode {
    if !window::has_display() {
        return window::refuse(&Failure::new("no-display"));
    }
    with_plain_drawing();
    let Some(arguments) = Arguments::read(std::env::args_os().skip(1)) else {
        return window::refuse(&Failure::new("wrong-arguments"));
    };
    match Holder::find(&Options { folder: arguments.folder(), heads: app::default_heads(), demo: arguments.demo }) {
        Ok(Holder::Us(app)) => window::open(app, arguments.full),
        Ok(Holder::Another(mut client)) => match client.raise() {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => window::refuse(&failure),
        },
        Err(failure) => window::refuse(&failure),
    }
}

/// With some drivers WebKit's fast way of drawing shows a blank window. It looks at its variable before anything of
/// ours runs, so the program starts itself once more, with the variable set.
#[cfg(target_os = "linux")]
fn with_plain_drawing() {
    use std::os::unix::process::CommandExt;
    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(VARIABLE).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // Returns only where it fails; then the window is tried as it is.
        let _ = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(VARIABLE, "1").exec();
    }
}

#[cfg(not(target_os = "linux"))]
fn with_plain_drawing() {}
