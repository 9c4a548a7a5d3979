//! Long work at a terminal: a bar on standard error while a job runs; Ctrl C cancels it, and what is done stands.

use crate::door::Door;
use crate::interrupt;
use crate::run::Run;
use app::Failure;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};
use std::io::IsTerminal;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// Often enough that the bar moves, seldom enough that asking costs nothing.
const LOOK: Duration = Duration::from_millis(100);

/// Begins a job and waits for its end, good or bad; gives its last status.
pub fn to_the_end(run: &Run, door: &mut Door, call: &str, input: Value) -> Result<Value, Failure> {
    let interrupted = interrupt::watch();
    let begun = door.call(call, input)?;
    let job = begun["job"].as_str().unwrap_or_default().to_owned();
    let bar = bar();
    loop {
        if interrupted.swap(false, Ordering::Relaxed) {
            door.call("job.cancel", json!({ "job": job }))?;
        }
        let status = door.call("job.status", json!({ "job": job }))?;
        show(run, &bar, &status);
        if status["finished"] == true {
            bar.finish_and_clear();
            return Ok(status);
        }
        std::thread::sleep(LOOK);
    }
}

/// The same of a job that must come to its end, with a seat signed in.
pub fn whole(run: &Run, call: &str, input: Value) -> Result<Value, Failure> {
    to_its_end(run, &mut run.signed_in()?, call, input)
}

/// The same through a door where nobody need be signed in.
pub fn to_its_end(run: &Run, door: &mut Door, call: &str, input: Value) -> Result<Value, Failure> {
    let status = to_the_end(run, door, call, input)?;
    match failure(&status) {
        Some(failure) => Err(failure),
        None if status["phase"] == "cancelled" => Err(Failure::new("cancelled")),
        None => Ok(status),
    }
}

/// Why a job ended before its time.
pub fn failure(status: &Value) -> Option<Failure> {
    let error = status.get("error").filter(|error| !error.is_null())?;
    Some(serde_json::from_value(error.clone()).unwrap_or(Failure::new("wrong-output")))
}

fn bar() -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{msg} [{bar:40}] {percent} %").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(1).with_style(style.progress_chars("━╸─"))
}

fn show(run: &Run, bar: &ProgressBar, status: &Value) {
    let number = |name: &str| status[name].as_u64().unwrap_or(0);
    let phase = status["phase"].as_str().unwrap_or_default();
    let phase = run.word(&format!("ui-phase-{phase}"), &[]);
    bar.set_length(number("total").max(1));
    bar.set_position(number("done"));
    let seconds = status["seconds_left"].as_f64().map(|seconds| format!("{seconds:.0}"));
    let left = seconds.map(|seconds| run.word("ui-seconds-left", &[("seconds", seconds)])).unwrap_or_default();
    bar.set_message(format!("{phase} {left}"));
}
