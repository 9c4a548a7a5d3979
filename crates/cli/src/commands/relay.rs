//! `ncen relay`: a relay of the administration's own.

use crate::Outcome;
use crate::interrupt;
use crate::run::Run;
use app::Failure;
use clap::Args;
use serde_json::json;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

/// How often the list of devices is read again: a stolen laptop is cut off within this.
const LOOK: Duration = Duration::from_secs(5);

/// Carry encrypted packets between devices that reach each other in no other way
///
/// It reads nothing of what it carries, and needs no data folder. Ends at Ctrl C.
#[derive(Args, Debug)]
pub struct Relay {
    /// Where it listens, such as 192.0.2.9:443; port 0 takes a free one
    #[arg(long, value_name = "ADDR")]
    listen: SocketAddr,
    /// Whom it carries for: a key on each line, as `ncen peer devices` prints them; read again when it changes
    #[arg(long, value_name = "FILE")]
    devices: PathBuf,
    /// Its certificates, in PEM. Without them it speaks without TLS, for networks that are trusted
    #[arg(long, value_name = "FILE", requires = "key")]
    certificate: Option<PathBuf>,
    /// The key of the first certificate, in PEM
    #[arg(long, value_name = "FILE", requires = "certificate")]
    key: Option<PathBuf>,
}

/// Carries until it is asked to end.
pub fn run(relay: Relay, run: &Run) -> Result<Outcome, Failure> {
    let Relay { listen, devices, certificate, key } = relay;
    let relay = app::Relay::open(listen, &devices, certificate.as_deref().zip(key.as_deref()))?;
    let url = relay.url();
    run.print(&json!({ "relay": url }), |out| writeln!(out, "{}", run.word("cli-relaying", &[("url", url.clone())])));
    let runtime = tokio::runtime::Runtime::new().map_err(|error| Failure::new("no-threads").with("reason", error.to_string()))?;
    runtime.block_on(async {
        let end = interrupt::asked_to_end();
        tokio::pin!(end);
        let mut failed = None;
        loop {
            tokio::select! {
                () = &mut end => return,
                () = tokio::time::sleep(LOOK) => {}
            }
            // Said once: whoever mends the list need not read it every five seconds.
            let failure = relay.renew().err();
            if let Some(failure) = failure.as_ref().filter(|_| failed != failure) {
                run.refuse(failure);
            }
            failed = failure;
        }
    });
    drop(relay);
    Ok(Outcome::Done)
}
