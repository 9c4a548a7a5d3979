//! `ncen serve`: holds the folder for other commands of this user, exchanges with other devices, and with `--web` serves the interface to
//! a browser. An office's node does so for years, with nobody there.

use super::peer::brought;
use crate::Outcome;
use crate::passphrase;
use crate::run::Run;
use crate::{interrupt, web};
use app::{App, Failure, Happening, Holder, Options, Session, socket};
use clap::Args;
use serde_json::json;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

/// How often a node looks whether its folder is open.
const ATTEND: Duration = Duration::from_secs(5);

/// Hold the folder for other commands, exchange with other devices, and serve the interface to a browser
///
/// Ends at Ctrl C, when everything is written. With --unattended it says on standard error what happens on the network, a line each; with
/// --json it does not.
#[derive(Args, Debug)]
pub struct Serve {
    /// Serve the interface at this address of this machine, such as 127.0.0.1:8640; port 0 takes a free one
    #[arg(long, value_name = "ADDR")]
    web: Option<SocketAddr>,
    /// Sign in by the passphrase in the file that NCEN_PASSPHRASE_FILE names, and again whenever the folder is locked: an office's node
    #[arg(long, conflicts_with = "demo")]
    unattended: bool,
    /// Fill an empty folder with real seizures; without --data in a folder of its own
    #[arg(long)]
    demo: bool,
    /// The demonstration with the whole UNODC file in place of the shipped extract
    #[arg(long, value_name = "FILE")]
    full: Option<PathBuf>,
}

/// Serves until it is asked to end.
pub fn run(serve: Serve, run: &Run) -> Result<Outcome, Failure> {
    let Serve { web: address, unattended, demo, full } = serve;
    // The whole file is a demonstration too.
    let demo = demo || full.is_some();
    web::check_address(address)?;
    let folder = if demo { run.in_demonstration() } else { run.folder.clone() };
    let app = Holder::become_it(&Options { folder, heads: app::default_heads(), demo })?;
    if let Err(error) = socket::serve(app.clone(), || false) {
        // Browsers are served all the same; other commands will be told that the folder is in use.
        run.remark("cli-no-socket", &[("reason", error.to_string())]);
    }
    if unattended && !run.json {
        log(&app, run);
    }
    app.keep_online();
    if unattended {
        attend(&app, run)?;
    }
    let session = app.session();
    if let Some(file) = full {
        app.call(&session, "import.start", json!({ "path": crate::paths::absolute(&file), "mapping": "unodc", "dry_run": false }))?;
    }
    let runtime = tokio::runtime::Runtime::new().map_err(|error| Failure::new("no-threads").with("reason", error.to_string()))?;
    let served = runtime.block_on(until_the_end(&app, address, run));
    // A page that still waits for events must not hold the program.
    runtime.shutdown_background();
    app.close();
    served.map(|()| Outcome::Done)
}

/// Says what happens on the network, a line each, until the program ends.
fn log(app: &App, run: &Run) {
    let (happenings, run) = (app.happenings(), run.beside());
    std::thread::spawn(move || {
        for (time, happening) in happenings {
            run.remark("cli-serve-line", &[("time", time), ("what", said(&run, happening))]);
        }
    });
}

fn said(run: &Run, happening: Happening) -> String {
    match happening {
        Happening::Online(sockets) => run.word("cli-serve-online", &[("sockets", sockets.join(", "))]),
        Happening::Refused(failure) => run.word("cli-network-problem", &[("reason", run.reason(&failure))]),
        Happening::Met(device) => run.word("cli-serve-met", &[("device", device)]),
        Happening::MetRevoked(device) => run.word("cli-serve-met-revoked", &[("device", device)]),
        Happening::Exchanged(device, new) => run.word("cli-serve-exchanged", &[("device", device), ("what", brought(run, &json!(new)))]),
        Happening::Broke(device, failure) => run.word("cli-sync-failed", &[("device", device), ("reason", run.reason(&failure))]),
    }
}

/// Signs the seat in, keeps it so, and signs it in again whenever the folder was locked, until the program ends: files of investigations
/// that it may read are exchanged as long as it is. What opens the folder lies in a file that only this machine's user reads: it guards a
/// folder that was copied, not a machine that was stolen.
fn attend(app: &App, run: &Run) -> Result<(), Failure> {
    let (app, session, seat) = (app.clone(), app.session(), run.seat.clone().unwrap_or_default());
    let sign_in = move |app: &App, session: &Session| -> Result<(), Failure> {
        let passphrase = passphrase::known()?;
        app.call(session, "unlock", json!({ "seat": seat, "passphrase": passphrase.as_str() })).map(drop)
    };
    sign_in(&app, &session)?;
    std::thread::spawn(move || {
        while !app.is_closing() {
            std::thread::sleep(ATTEND);
            app.keep_signed_in(&session);
            if app.call(&session, "status", json!({})).is_ok_and(|status| status["state"] != "open") {
                // A disk that is full now may not be so later; a passphrase that is wrong now stays so, and each try makes its
                // officer wait.
                if sign_in(&app, &session).is_err_and(|failure| failure.code == "wrong-passphrase") {
                    return;
                }
            }
        }
    });
    Ok(())
}

/// Where the interface is: the address stands bare and last, so that it can be copied.
fn at(run: &Run, place: &str) -> String {
    format!("{} {place}", run.word("cli-serving-web", &[]))
}

async fn until_the_end(app: &App, address: Option<SocketAddr>, run: &Run) -> Result<(), Failure> {
    let Some(address) = address else {
        run.print(&json!({ "web": null }), |out| writeln!(out, "{}", run.word("cli-serving", &[])));
        interrupt::asked_to_end().await;
        return Ok(());
    };
    let listener = web::listen(address).await?;
    let address = listener.local_addr().map_err(|error| web::no_address(address, &error))?;
    let place = format!("http://{address}/");
    run.print(&json!({ "web": place }), |out| writeln!(out, "{}", at(run, &place)));
    tokio::select! {
        served = web::serve(listener, app.clone(), address) => served,
        () = interrupt::asked_to_end() => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::General;

    #[test]
    fn an_address_is_copied_as_it_stands() {
        for language in words::languages() {
            let run = Run::new(General { language: Some(language.into()), ..General::default() });
            assert_eq!(at(&run, "http://127.0.0.1:8640/").split_whitespace().last(), Some("http://127.0.0.1:8640/"), "{language}");
        }
    }
}
