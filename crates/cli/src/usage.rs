//! What is told of a command that was written wrongly: lines for people, and under `--json` one document as of every refusal.

use serde_json::json;
use std::io::Write;
use std::process::ExitCode;

/// Tells it, or prints the help that was asked for; gives the exit code.
pub fn told(wrong: &clap::Error) -> ExitCode {
    let for_machines = std::env::args_os().take_while(|word| word != "--").any(|word| word == "--json");
    if wrong.use_stderr() && for_machines {
        let said = wrong.render().to_string();
        let reason = said.split("\n\n").next().unwrap_or_default().trim_start_matches("error: ");
        let document = json!({ "error": { "code": "wrong-usage", "values": { "reason": reason } } });
        let _ = writeln!(std::io::stderr().lock(), "{document}");
    } else {
        // Whoever closed the pipe wants no more.
        let _ = wrong.print();
    }
    ExitCode::from(u8::try_from(wrong.exit_code()).unwrap_or(2))
}
